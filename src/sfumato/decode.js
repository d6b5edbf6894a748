"use strict";
// Decodes .sfu files in a browser, or anywhere else where JavaScript runs: for the page of `sfumato view`, and alone.
//
//   const field = await sfumato.decode(bytes);    // an ArrayBuffer or Uint8Array: {name, shape, dtype, values, active, ...}
//   const file = await sfumato.open(bytes);       // file.grids: what the header says, each with decode(options)
//
// docs/format.md describes the file, docs/browser.md this script. What takes time is done by the native core of the package, in C,
// compiled to WebAssembly: the same integers, and the same values, as there.
//
// Written by browser/build.py from the files beside it: change those.
(() => {

// ---- common: what is refused, and small functions that all stages use ----

class FormatError extends Error {}

const refused = (text) => { throw new FormatError(text); };
const hex = (n) => n.toString(16).padStart(8, "0");
const product = (numbers) => numbers.reduce((a, b) => a * b, 1);
const range = (n) => Array.from({ length: n }, (_, i) => i);
const inside = (n, most, least = 0) => Number.isInteger(n) && n >= least && n <= most;
const asText = (_, value) => (typeof value === "bigint" ? String(value) : value);
const text = (value) => (typeof value === "string" ? `'${value}'` : String(JSON.stringify(value, asText))).slice(0, 80);

// ---- dictionary: the preset dictionary of a header's deflate stream ----

/** The bytes of a text in base64. */
const fromText = (text) => Uint8Array.from(atob(text.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));

/** What headers of versions 2 and 3 usually say, from which their deflate streams copy (docs/format.md). */
const USUAL = fromText(`
  gqVncmlkc5KKpG5hbWWmdmFsdWVzpXNoYXBllEBAQAOlZHR5cGWnZmxvYXQ2NKVmaWVsZIWlbW9kZWynZm91cmllcqh0b3BvbG9neadtaXNzaW5nq2ZyZXF1ZW5jaWVz
  QKphY3RpdmF0aW9upHNpbmWkdGlsZUCqYmFja2dyb3VuZJHLAAAAAAAAAACka2luZKlsZXZlbCBzZXSobWV0YWRhdGGEq3ZlY3Rvcl90eXBlqWludmFyaWFudLZpc19z
  YXZlZF9hc19oYWxmX2Zsb2F0wqp2YWx1ZV90eXBlpWZsb2F0pWNsYXNzqWxldmVsIHNldKRtYWRljqh0b3BvbG9neaVleGFjdKVtb2RlbKdmb3VyaWVyq2ZyZXF1ZW5j
  aWVzQKV3aWR0aEClZGVwdGgCqmFjdGl2YXRpb26kcmVsdaRiaXRzCKVzaWdtYcs/8AAAAAAAAKZkaWxhdGWkYXV0b6VzdGVwc80H0KViYXRjaM0gAKlwcmVjaXNpb26n
  ZmxvYXQzMqVyYXRpb8tAWQAAAAAAAKhtYXhfc2l6Zc4AAQAAqXJlc2lkdWFsc5LNASzNASynbWlzc2luZ5GSkQEJi6RuYW1lpnZhbHVlc6VzaGFwZZNAQEClZHR5cGWl
  dWludDilZmllbGSNo2xvd8sAAAAAAAAAAKRoaWdoy0Bv4AAAAAAAqGNoYW5uZWxzA6h0b3BvbG9neadkZXJpdmVkpmxldmVsc5GRywAAAAAAAAAAqXRocmVzaG9sZMs/
  hHrhR64Ue6V3aWR0aAylZGVwdGgCpGJpdHMHpXJlYWNoBahyZXNpZHVhbMs/uZmZmZmZmqRzdGVwyz+5mZmZmZmapW1lYW5zkcs/uZmZmZmZmql0cmFuc2Zvcm2cyz/w
  AAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAyz/wAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAyz/wAAAAAAAA
  ywAAAAAAAAAApm9yaWdpbpMAAACka2luZKNmb2eobWV0YWRhdGGCpWNsYXNzqmZvZyB2b2x1bWWkbmFtZadkZW5zaXR5pG1hZGWDqW1heF9lcnJvcss/uZmZmZmZmqRw
  c25yy0BEAAAAAAAApmVmZm9ydKRmYXN0pXRpbGVzks0BLM0BLKljaGVja3N1bXPECAAAAAAAAAAAqHNlY3Rpb25zlZOpMS5taXNzaW5nCQCTpjEubWFza80BLACTqzAu
  cmVzaWR1YWxzzQEsAJOpMC53ZWlnaHRzzQEsAJOnMC50aWxlc80LuAA=`);

/** What those of version 4 say. */
const USUAL_LATER = Uint8Array.from([...USUAL, ...fromText(`
  gqVncmlkc5GJpG5hbWWmdmFsdWVzpXNoYXBlk8yAzIDMgKVkdHlwZaVpbnQxNqdudW1iZXJziKRraW5kp2xhdHRpY2Wmb2Zmc2V0ywAAAAAAAAAApHVuaXTLP/AAAAAA
  AAClZmlyc3QAqWluY3JlbWVudAGkbGFzdMz/pHJlc3QAp3BhbGV0dGUApWZpbGxzw6VmaWVsZI+jbG93ywAAAAAAAAAApGhpZ2jLQG/gAAAAAACodG9wb2xvZ3mnZGVy
  aXZlZKZsZXZlbHORkcsAAAAAAAAAAKl0aHJlc2hvbGTLP4R64UeuFHuld2lkdGgMpWRlcHRoAqRiaXRzB6VyZWFjaAWocmVzaWR1YWzLP7mZmZmZmZqkc3RlcMs/uZmZ
  mZmZmqVtZWFuc5HLP7mZmZmZmZqudGlsZV9zY2hlZHVsZXPEAgABqXNjaGVkdWxlc5GTBAcEpmNvZGluZwKkbWFkZYKkcHNucstARAAAAAAAAKZlZmZvcnSnZGVmYXVs
  dKV0aWxlc5LNC7jNC7ipY2hlY2tzdW1zxAgAAAAAAAAAAKhzZWN0aW9uc5KTqTAud2VpZ2h0c80BLACTpzAudGlsZXPNC7gA`)]);

// ---- messagepack: the header's encoding, to objects ----

const MOST_ENTRIES = 2 ** 20, DEEPEST = 256;

/** A whole number of 64 bits as a double where that holds it. */
const plain = (n) => (Number.isSafeInteger(Number(n)) ? Number(n) : n);

const isMap = (value) => value !== null && typeof value === "object" && Object.getPrototypeOf(value) === null;

/** MessagePack: maps become objects without a prototype, so that no name in a file means anything else. */
class Reader {
  constructor(bytes) {
    Object.assign(this, { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at: 0, entries: 0,
      words: new TextDecoder("utf-8", { ignoreBOM: true }) });
  }

  value(depth = 0) {
    const first = this.number(1, "Uint8");
    if (depth > DEEPEST) refused("header: lists in lists beyond any use");
    if (first < 0x80) return first;
    if (first < 0x90) return this.map(first & 15, depth);
    if (first < 0xa0) return this.list(first & 15, depth);
    if (first < 0xc0) return this.words.decode(this.part(first & 31));
    if (first >= 0xe0) return first - 256;
    const size = (kinds) => this.number(kinds, `Uint${8 * kinds}`);
    switch (first) {
      case 0xc0: return null;
      case 0xc2: return false;
      case 0xc3: return true;
      case 0xc4: case 0xc5: case 0xc6: return this.part(size(1 << (first - 0xc4)));
      case 0xca: return this.number(4, "Float32");
      case 0xcb: return this.number(8, "Float64");
      case 0xcc: case 0xcd: case 0xce: return size(1 << (first - 0xcc));
      case 0xcf: return plain(this.number(8, "BigUint64"));
      case 0xd0: case 0xd1: case 0xd2: return this.number(1 << (first - 0xd0), `Int${8 << (first - 0xd0)}`);
      case 0xd3: return plain(this.number(8, "BigInt64"));
      case 0xd9: case 0xda: case 0xdb: return this.words.decode(this.part(size(1 << (first - 0xd9))));
      case 0xdc: case 0xdd: return this.list(size(2 << (first - 0xdc)), depth);
      case 0xde: case 0xdf: return this.map(size(2 << (first - 0xde)), depth);
      default: return refused(`header: MessagePack of type ${first.toString(16)}, which no encoder writes`);
    }
  }

  part(length) {
    const part = this.bytes.subarray(this.at, this.at + length);
    if (part.length < length) refused("header: MessagePack that ends too early");
    this.at += length;
    return part;
  }

  number(length, kind) {
    const at = this.at;
    this.part(length);
    return this.view[`get${kind}`](at);
  }

  count(length) {
    this.entries += 1 + length;
    if (this.entries > MOST_ENTRIES) refused(`header: more than ${MOST_ENTRIES} entries`);
  }

  list(length, depth) {
    this.count(length);
    return range(length).map(() => this.value(depth + 1));
  }

  map(length, depth) {
    const out = Object.create(null);
    this.count(length);
    for (let i = 0; i < length; i++) {
      const name = this.value(depth + 1);
      if (typeof name !== "string") refused("header: a map's key that is not text");
      out[name] = this.value(depth + 1);
    }
    return out;
  }
}

// ---- container: named sections, each with its length and checksum ----

const LONGEST_HEADER = 2 ** 24, MOST_SECTIONS = 2 ** 16, START = 16;
const KNOWN = { 1: [], 2: USUAL, 3: USUAL, 4: USUAL_LATER, 5: USUAL_LATER, 6: USUAL_LATER };

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

/** CRC-32 of some pieces of bytes, as zlib has it. */
function checksum(...pieces) {
  let crc = 0xffffffff;
  for (const bytes of pieces) for (let i = 0; i < bytes.length; i++) crc = CRC[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The bytes of a file to header and sections, every checksum verified. */
async function unpack(bytes) {
  const [header, start] = await unpackHeader(bytes), sections = new Map();
  let at = start;
  for (const [name, length, expected] of sectionTable(header.sections)) {
    const section = bytes.subarray(at, at + length);
    if (section.length < length) refused(`section '${name}' ends after ${section.length} of ${length} bytes; the file is truncated`);
    const found = checksum(section);
    if (found !== expected) refused(`section '${name}': checksum ${hex(found)}, expected ${hex(expected)}; the file is damaged`);
    sections.set(name, section);
    at += length;
  }
  if (at !== bytes.length) refused(`${bytes.length - at} bytes behind the last section; expected the end of the file`);
  return { header, sections };
}

async function unpackHeader(bytes) {
  const magic = [...bytes.subarray(0, 4)], view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!bytes.length) refused("the file is empty; expected a .sfu file");
  if (!magic.every((byte, i) => byte === "SFUM".charCodeAt(i))) refused("not a .sfu file: it does not start with SFUM");
  if (bytes.length < START) refused(`the file ends after ${bytes.length} bytes, expected at least ${START}; it is truncated`);
  if (!(bytes[4] in KNOWN)) refused(`version ${bytes[4]} of the format; this page reads ${Object.keys(KNOWN).join(", ")}`);
  if (bytes[5] || bytes[6] || bytes[7]) refused("reserved bytes 5 to 8 are not zero; a newer sfumato is needed");
  const length = view.getUint32(8, true), expected = view.getUint32(12, true);
  if (length > LONGEST_HEADER) refused(`a header of ${length} bytes, at most ${LONGEST_HEADER} are allowed`);
  const packed = bytes.subarray(START, START + length);
  if (packed.length < length) refused(`the header ends after ${packed.length} of ${length} bytes; the file is truncated`);
  const found = checksum(bytes.subarray(0, 12), packed);
  if (found !== expected) refused(`header: checksum ${hex(found)}, expected ${hex(expected)}; the file is damaged`);
  const reader = new Reader(await inflated(packed, KNOWN[bytes[4]])), header = reader.value();
  if (reader.at !== reader.bytes.length || !isMap(header)) refused("header: not one MessagePack map");
  const newer = (field) => isMap(field) && ("schedules" in field || "tile_schedules" in field || field.tile > 256);
  const isNew = (grid) => isMap(grid) && ("numbers" in grid || "fills" in grid || newer(grid.field));
  const says = (key) => (grid) => isMap(grid) && isMap(grid.field) && key in grid.field, isApart = (grid) => isMap(grid) && "apart" in grid;
  const all = [[6, says("network")], [5, isApart], [4, says("coding")], [3, isNew]];
  for (const [version, needed] of all) if (bytes[4] < version && Array.isArray(header.grids) && header.grids.some(needed)) {
    refused(`header: a file of version ${bytes[4]} that says what those from version ${version} on can`);
  }
  return [header, START + length];
}

/** Bytes of a raw deflate stream with a preset dictionary, at most LONGEST_HEADER of them: the dictionary goes before, as a block stored. */
async function inflated(packed, known) {
  const n = known.length, stored = n ? [0, n & 255, n >>> 8, ~n & 255, ~n >>> 8 & 255, ...known] : [];
  const blob = new Blob([Uint8Array.from(stored), packed]), parts = [];
  let length = 0;
  try {
    for (const reader = blob.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
      if (length > LONGEST_HEADER + n) refused(`header: more than ${LONGEST_HEADER} bytes when inflated`);
    }
  } catch (problem) {
    if (problem instanceof FormatError) throw problem;
    refused("header: not one whole deflate stream");
  }
  const out = new Uint8Array(length);
  for (let at = 0; parts.length; at += parts.shift().length) out.set(parts[0], at);
  return out.slice(n);
}

function sectionTable(table) {
  const row = (r) => Array.isArray(r) && r.length === 3 && typeof r[0] === "string" && inside(r[1], 2 ** 53)
    && inside(r[2], 2 ** 32 - 1);
  const fits = Array.isArray(table) && table.length <= MOST_SECTIONS && table.every(row)
    && new Set(table.map((r) => r[0])).size === table.length;
  return fits ? table : refused("header: 'sections' is not a list of [name, length, checksum] with names of their own");
}

// ---- limits: what a header may promise; the table is in docs/format.md, under "Limits" ----

const FIELD = {
  model: "wavelet", channels: 1, low: 0, high: 1, topology: "all", levels: [], threshold: 0, frequencies: 0, reach: 0, width: 0,
  depth: 0, activation: "silu", bits: 0, step: 0, means: [], octaves: 6, schedules: [], tile_schedules: new Uint8Array(0), tile: 128,
  coding: 1, residual: 0, network: 0,
};
const SECTIONS = ["frequencies", "weights", "tiles", "residuals", "rest", "palette", "missing", "mask"];
const KINDS = [NaN, Infinity, -Infinity]; // 1, 2 and 3 in a pattern of what is missing
const FILLED = 4; // the background of the channel
const WHOLE = { // least and greatest of the integer types, as doubles hold them
  int8: [-128, 127], uint8: [0, 255], int16: [-32768, 32767], uint16: [0, 65535], int32: [-(2 ** 31), 2 ** 31 - 1],
    uint32: [0, 2 ** 32 - 1],
  int64: [-(2 ** 63), 2 ** 63 - 1024], uint64: [0, 2 ** 64 - 2048],
};
const LARGEST = {
  float16: 65504, float32: 3.4028234663852886e38, float64: Number.MAX_VALUE,
};
const MOST_VALUES = 2 ** 26; // of one grid: what a browser is asked to hold

/** The values between a word in the file and those that this decoder knows. */
const known = (what, word, table) =>
  (typeof word === "string" && Object.hasOwn(table, word) ? word
    : refused(`${what} ${text(word)}, which this page does not know; a newer sfumato is needed`));

function checkShape(shape) {
  const most = [2 ** 24, 2 ** 24, 2 ** 24, 2 ** 16];
  const fits = Array.isArray(shape) && (shape.length === 3 || shape.length === 4) && shape.every((n, axis) => inside(n, most[axis]));
  if (!fits || product(shape) > 2 ** 40) refused(`header: shape ${text(shape)} is beyond the limits of the format`);
}

const tileCount = (box, tile) => product(box.map((n) => Math.ceil(n / tile)));

/** What a header says of a field, with what is known of its network where that ships. */
function withShipped(said) {
  if (!("network" in said)) return said;
  const ships = shippedNetworks(), number = said.network;
  if (!inside(number, ships.length, 1)) refused(`header: network ${text(number)} of ${ships.length}; a newer sfumato may know it`);
  const clash = ["reach", "width", "depth", "activation"].filter((key) => key in said);
  if (clash.length) refused(`header: a network that ships, and ${clash.join(", ")}`);
  const { reach, width, depth } = ships[number - 1];
  return { ...said, reach, width, depth };
}

/** Whether every tile has a schedule: levels that each split one axis or more, and a byte for each tile where it has a choice. */
function schedulesFit({ schedules, tile_schedules: numbers }, tiles) {
  const fits = (schedule) => Array.isArray(schedule) && schedule.length <= 32 && schedule.every((axes) => inside(axes, 7, 1));
  return Array.isArray(schedules) && schedules.length <= 256 && schedules.every(fits) && numbers instanceof Uint8Array
    && numbers.length === (schedules.length > 1 ? tiles : 0) && numbers.every((number) => number < schedules.length);
}

/** The levels from which on a grid's streams stand apart, falling; none for most. */
function levelsApart(apart, f, box) {
  const fits = Array.isArray(apart) && apart.length <= 8 && apart.every((level, n) => inside(level, n ? apart[n - 1] - 1 : 32, 1));
  const tiled = () => f.model === "wavelet" && f.low < f.high && (apart.length + 1) * tileCount(box, f.tile) * f.channels <= 2 ** 19;
  return fits && (!apart.length || tiled()) ? apart : refused(`header: levels apart ${text(apart)} beyond the limits of the format`);
}

/** Refuses what no encoder could have written, before anything is sized by it. */
function checkField(f, shape, dtype, rest) {
  const sure = (fits, what) => fits || refused(`header: ${what} outside the limits of the format`);
  const finite = (...numbers) => numbers.every((n) => typeof n === "number" && Number.isFinite(n));
  const list = (value, length) => Array.isArray(value) && value.length === length && finite(...value);
  known("model", f.model, { wavelet: 1, fourier: 1 });
  known("topology", f.topology, { all: 1, derived: 1, exact: 1, missing: 1 });
  sure(f.channels === product(shape.slice(3)), "channels");
  sure(f.network === 0 || (f.model === "wavelet" && f.channels === 1), "network");
  sure(finite(f.low, f.high, f.threshold, f.step, f.residual) && f.residual >= 0, "numbers");
  sure(f.low <= f.high && finite(f.high - f.low), "range");
  sure(Array.isArray(f.levels) && f.levels.length <= 16 && f.levels.every((level) => list(level, f.channels)), "levels");
  sure([f.low, f.high, ...f.levels.flat()].every((v) => Math.abs(v) <= (LARGEST[dtype] || Infinity)), "range");
  sure(f.levels.length ? f.topology !== "all" && f.topology !== "missing" : f.topology !== "derived", "levels");
  sure(f.topology !== "exact" || product(shape.slice(0, 3)) <= 2 ** 28, "mask");
  if (f.residual || rest) sure(f.low < f.high, "residual");
  if (f.low === f.high) return;
  const network = (widest, deepest) => {
    known("activation", f.activation, ACTIVATIONS);
    sure(inside(f.width, widest, 1) && inside(f.depth, deepest, 1) && (f.bits === 0 || inside(f.bits, 12, 2)), "network");
  };
  if (f.model === "fourier") {
    network(2 ** 16, 2 ** 8);
    sure(inside(f.frequencies, 2 ** 16), "frequencies");
  } else {
    sure(f.step > 0 && f.step <= LARGEST.float32 && list(f.means, f.channels) && inside(f.octaves, 32), "step or means");
    sure([1, 2].includes(f.coding), "coding");
    sure(inside(f.reach, 25) && (!f.reach || f.channels <= 16), "reach");
    if (f.reach) network(256, 8);
  }
  if (f.model === "wavelet" || f.residual || rest) {
    sure(inside(f.tile, 2 ** 24, 16), "tile");
    sure(tileCount(shape.slice(0, 3), f.tile) * f.channels <= 2 ** 19, "streams");
    sure(product(shape.slice(0, 3).map((n) => Math.min(n, f.tile))) * f.channels <= (f.tile > 256 ? 2 ** 21 : 2 ** 28), "tile");
  }
  if (f.model === "wavelet") sure(schedulesFit(f, tileCount(shape.slice(0, 3), f.tile)), "schedules");
}

// ---- binary: the native core in WebAssembly, deflated; written by wasm.py ----

// SHA-256 of the sources and of this: 8a81e378f3b6957bb13b315d67c0d64e14c84971d4c4c2c4a91f773ef9ba1e65

const BINARY = `
zL1rkGTHdSZ2H/W4Vbeq69HV1Y/qR97bPd097wEwmBdBYO4Qg5nGgMAsCSq4MmUCIqElbxdIzKCBxQYG070kFoTWlBeSEV6uhN2FSdqgJICGZJqPFS2N1rQX1nJXcAQjrFDw
B+1gyPzBsBEKOcxYszT+vnPy1q3u6QEhCYpYDKpvZt7MvPk45+Q5J0+edB5+/FHXcRz3/3JnH/I2N93Nh9wr7pWHKpubm1fkf+chB/8j3d9khH8RKW3Kf85DZQ1IQf4J8nKB
vnkGwdIwU5Z/+FpS6zZ4Zfu7KwgW8tqvPFTMChQ0X2VzpJJhhQ4yOzavPp8ZtpRVop+ON+kVHn144xP+45/8lONq8JGnHnNc/+IDnl8olspBoewElWo1DGv1sUaz1WrXWqXx
zsREd7LiVMr1eteZmiyXi9Mtp1Jxiq3W+ExlqhQEvVLRGe8WnV6l2KtUpqamCkX3Mdd1iyXXLV+/7pca3qabbG01w00nufZf9MLyK95k6dFHHv305X/gOc2Nyw9/6vFf+vTl
Rz/6sU8/fPnxRxyv/NjlRx57+PIjjh9+7NMff+TyR3/xH2w88rhTCB/fePjyxkclzSmGj+LZt+9K9p2kOWX/4cfXnaC68cn+IzZDpaoZmORUWe8nP/X3Pnr5059+1AnDjz/C
OvVdrdb/5C9tDF/WK8P2OWNjeVv//ic//ojTKH/s05cvP/KxDafpP/bwx51WFd/96GP9hz+GL7brj6MfD3/8o7/Y//TH1h93xoNHnny4/8TDG484nZotp9VMBCiswW740Y9+
4pGHH/voLz78+CO+W33tx4UHnqsWaoCFcNN7ZnEL/znJm8F6XFnSsBNVTSV5I0gT55jnmMoZ57h/LUBy6J02zqrXjGtn68wW+oibMClspMme9KDjRHUUvBak0RjeNvzTyF83
jScT9xIKmLFV1ObeU/dDM5YUkMk0EjeNG4l/ru6EKDFmS6OkaaDkGEuaBoqlbEiDhRooi0JjWggfRyQ0NYnUopBNqiRfC1JTTdG2aorCiav1aixuoLWbqWk8wTqrqDOuJlJe
e9dhUyur3reDuJl4G1GLkW8Gcds0+9E4WtnxTku/O8kdfZb9QoA+sGvh+bprGs1/xkGMJlBbNXk10E8m7nnU2kDKy5rSTaNJ45uJL33996IJJL+uyVMIflmD02k0Y5pm2rRN
t5/2ox5eoV/RLJ5fwXNOhndKa55liXkzx8dCimkomAXTS9H+NKqZ6chI5nnN7OEdOhoYY7oMFFC9Zq1iCBtmIRqTCUC7UN83vvj1E3ag8H7bHJg6qgsx7qbFzxgmGjOjiT0z
nqLRXSZ2zaQmdhjryDCvSQLBKaqFaK/OWgZOUylqDddNsfnHFibrMrMEjyqBi+CClDHjSivXTf1e09i4DBgatjSHLY+9H0uuu5fQ/XpUrbkh6trC9+qpGTvlOIlBiTpL1BNz
ru6GeYsq2VPyAzOa/5Qtimto279nCFVbfJAmohp04KBTH4JzVZEBZccUGaTF6bHRUc3bapuhIB3e/e/es/lL/+LlP7vrbkf+e+suguN3Agw+nteC2KQMvBHENcKie6l3BgOS
eI++9ty/+lI0kWwadyPZfFzGqyoj+JVtuGEaqXF3wwRU+pUg7irETHw9ikxAbKhjvGvrmGzXjK0DQF1j1iPXlL4exfiC4MrrAQAEz1eDeAHFI09gz1Os+mZgWmhSP+J4GcWz
aF5yWCRxAJYzG6mZ7wsVYaPLmAzMq6ltCJjuQ2ujF038a4TLMqYwKgtqYdiqMmgZJC5orMVYy3Q1VgGtS5XShWNO8s0v/eqW0/yiRAtOcgJpaIJrvOa/lrRZRPBRII3TN26a
uBvGSRMfLTmRhr/ie8Gme5UFJGk1jUvGQzAup3FgymlUAZK7fYyrvyHk0yV1cZARbXajmnbuqAcKi64kAZMLhImCqYFIxTVtsgmB0xxElmb9mID8m8jsRWVUhULpma2AdRVM
kZTvmvPoq4wWWWcRVQfMXWbVZam6zqrLpFVZw+IivoAOu+iqUgXUhSQANYbFxzdRSR+1JX/23YJxP/Wa4CEmSL5zhgNbkBbot4p8FDE7+GRVPlke1Bz7X8E+B6HPUS8f8wwe
9WPeLB6VY94UHsExDwTDlI55TaMtPOax9/4xUDCMxjGvwLEACIdLfC8TygnEyLPlJeOueiZpps2XZUJLTvK9P3XDDzm71sEYJsz4ff2KjCRqnUpj1yK+Z1si33BI/ptf4Au0
M5x0pI1fICUDjTNu8zfko/+36/qbdqm95qzHZQVAJX+BzDybqzDHdUgHnGTQ4SJiAuPd24sLpO++4gnChagCDAkEeyqSiqiP2SiissCSdiH1fU5kIoWIxj8N0XdihS/VxBVS
ZwZRPASiu4ReX0k222YHdXvX0HuMbvNfynLnI981x+KV8cMq8jb/nfT9Cdd9BtC0ozimp/mvNLO8mJL0Jsbgj7MxWPVqsUOwLJPyYB6+zr5iQn1SgEDQ3ydg+0jDo4RqAGUO
mx3+c98Hj3ilsZmv6jpWBClZuSsydbpaV2UE7Wod6gCTVNjVusYl1TPVLwlnZNdqkne7VjfSqKnLBEmgLM9tX9ccpWkYdnwPvRjHa6Avh69N8lsB5eI8mRoXYcmTgiHwJVsa
dU2LkzJpGtEUmj4BetKNQjMZTaPySakcySGXJVmqTwKPKhwSkAwiXmimOSTTMpMTXJEnsOZ3WPEUZ3nKNO0SzlgtW9AtBOTL9M45enN0jio6R6RwOj37SQleZlt8NoLTE3J6
KmxLRabnT13XyxBiy12PAws5Achq4iRvOATRgCh5RCHZiUEPjiJcIGIGirqBKZ3wVvEoDhyPVKTJ8F6vedw3ObHFcLDi7zsgRIIcHhG9mHwk1Yp9wXvNZgmlJzPgpoI3EWIY
UJetd+34HAFKEmnLzf/WtnvLzVaV+1w361pzpGc7Wi5EJ8iITiCUqtx83dbWzCr79Waxtuk/XdssPz2kIK9jwEpDZp3UuyDTwskI+nFFMDmu3l9nTS6mRYlFjZkFLAvEQOQE
l3G/kpKAVFzfTPENeJX7CVtcdIRxAWdvYbRGTp8jWxTEBKPGLpQxWly8pKrsgygZpqzr/HCx4TdzalPVxQ1NrmaJtSgIbdXAq7iJEL4btbRxs3FlSP4C8rn8DmUHTzC4sMZX
yXcdclXBoBW1TR1/x02Ivx1TEp7syqXYk6WXvOJT4IaSPv88xD8PpoMKIOnnPMflH49/fNMZ/Pfkqq4wx2P883H++fBueQdfdc24ZEeODWb7BP985GZ528g7AOcBUtFMhXs9
Inw4PiarP8bHu6fuypN8l4fRALHjsl81JVmqU8sJszMih/SlreQxTb2vzCbmVJm8GstZ8WuExWiBERSZpXxWoMbvg0QU+JVJTu1GNIUxnvZPk+32iEPTnJ8ZoX6eTEbc+xRm
WpaT2U/Fc6bLWZqTaTbd9fMACkqM+FUs+z6fzWg9ce5D3ipyz/bXowULc73+Ong4qcZAmuiuE1QXTPd+/JlllZfM2CUl6+Sw5221FSuo1hUYPEx8pBwHlTQefj5+AAkCQ53A
UI1qOUuS/Rd3oth0okX8lvDbgxHeYzogC2MDsC0mwtzF7UHP57qNp2efrn066Y1VDh60fwr8E/BPjXU4g1oZb0Z/8TKA6HfceAVvNwYtqdkg4m4MZl35HmMeYh5jPmM+Yr4Z
N8uDO1DuA4OL0R4TQ3rsoKraOCod/SHPMvJ81UUv0T9kW9HoklmUqJT6yfXr10d/yDCosV+jv8GpwQeMrWwxA2MULlgGL/vx/fgIYMds3aAeVKqiHRqOEgcWDcArqpC2DSA+
38NMo4mLf72iDXR26a9XtIL537Nr0Ys3LXmRBUn3qvfUPcC+qa9HAR5VYnKJcppFXl+VI16qWhSRV6tJ+QKFJgo4+IORK6cbJrwchRBf5f34BVEq4H2DEu08Q/ND5QoFIlJB
i+aQfmpeaBuxaikthVZwE2O74ZAge02YGKUrQd/MpbGXOMpoghYJdt9vY2NKc5htIY33Sjaz18wO39uXJo336ct9pkec9hHYi8pmQYZ7fR2CGlkSyOtsgPQ1ADJLgBwJugo6
No/+oPs12/0KQ/gDpM4GimNRGxmLVbzDWNRVEmyamdSEJItUs5RF2IEU6vexRqygLfMIJtOPplmOqSzHdN/MS2oLNSRe4iKtdk8PQ9voMXma7BNq1M9QUGhSCAUDVm4+P+Q3
hdJWhYHzRVpLzQS6fsqBvM3mTmTMyIi4VsLanzHZ1fDfuG6wmYmFPv8U5A/6n/hPYjX2bYjzXBHp338SUyBzLbwapqUICAiZXgU3049KVrFSN2NUEozxTQlCoSz6bFuNL1wj
CYwXrDJINXB4CUaPhdFwq5zzd3lF5gqrvidDFP7LRrCyWbjibtbwC66UN72nb+QNLUNnu1LAdJaBQxWy65d6UUFUR65loclb1CTFRig9Fzk4NfkDsi/rX3EDJKFG1rUJ0PCp
7aP6hmxDMtUHuaozS4dZOCG1xCPrTGYZ6yIgrR9P8Q1gg29mhKmOeoDlKSoBZtNojkX78TxzLQCikMtQD5dGEavZiGO+WTQx3yzh4V6O9qCLy+jgiqlGq+jqMsFgLwZ6GRyY
iAXAn2i/MGd7TfH9Zr8ZW4sPXIoPJu450e/t59cPceynmR/8eHQYUsJMFjmCSC+L3ILIrIRuBSIeSqPbBOXqqOlwdNQciW43t0THzK3RccRPIH4S8VOIvwfxOxB/L+J3In4X
sbAenTar0aG/alF087A5BAEF7YgTzNuUhM588WW0/IhhSlNS3oeUI+YWSQkk5W6k3GKOonRb4mcNSx01t5uzhrlvN8cQYq5j5gRytSTXPZLrhDlp7pFcJ80phJjrlLnLHGKW
cybk4zzS7jK34osM3WqOozaGjpv3oARD7zF3mHNS3x3mvQixvveaOxFifXdifJsUxQ5RGDpkThOdTws632buOOlP4fHekxBdbjN3nvQDPO6i6HQbCpn3aKjLuTInNTIhkRMa
mZTIKY3skcgxjSxJ5HaNLErkqEZiiRzXyLxEbtWIkcgRjUQSuUUjCxI5jIgoUwEfBwEfy8kVKkuTAojbgV60RgBYUeiDwHcvIBGPC+Dr8LjP5orXksKl6KBZjt4vK8whqQ0g
/EAsAgsG6iBg6L7okEi2hwbg14RBJgTIKDZ1FK/qKCL3IbNmDgqTvGYOraPwBTMFQBZUgbCGIgyxvkMypeySFY9vmBNCvhBm836gtxR8AK08YC5Et6GCB8yBDG+SYePZ7mTQ
iS4OW3+bbX0ozOJF24s/dwdvue+4L4dEotYusbaAgtJpc5rSdYIpCdmKL768rTPoxSELWaj5NjQWFPGA0QVPGWPb3qyl92bjwpaKHs42yjZxtG3hyDiH65LHCv33ojXSwJ2j
O2zQ+9mS95viA3UXuZuEjvebvapdWDP703i/qTEG+IEksoKlupOCTdkLSggat2anBlL4A6TfptjXsUeaP+Y7nkv2ylKuQ2NewXX49auX4tsirhVhNhvA54u7MPt/B3P0dwb3
gokNfefGrh8yt8m2FZ7sdsHcprCltQrJujury+TBj/d2GYuaz80FJpytu8MKmrLE7Zbdy7ODVbB1P3jafvbXh5978NrHes1/KNxFYisdvnvrrpe/tPu0eLLdkK0rHgf4nFVx
DBUaphD+YcEvbbpPV8htlCjzCY6UKOyNiZJFlOSy0jaYHGA9Fd1KixDSNmVgh+ydqVaMRZq6lk8IEehKehNSXTwm6obqWi+eZLaWcDSssyYkqERNR6efhTtmQsNCIlVKNZVo
hnoerPAzYG5aUU/4mSmwcORBU4vAHJAxDgjFwIAavh7HpccJn8FaguXcMnKTOSMniiEziQGuNV+UwZ6hJs40+vF0NiRonplITbNvulR3NPrRLJo1hXyo7x5hYwMzy1agszO6
RBOqA9RTB3+pHZq5QESbJgxPgaWYkd0lNJUwDPHqz11KoiAqpCj+UH1Q54M9uWp7AtZEMBbPdVYjnAmzBBiQWaWRqj6oE2LKXzRjeApVsaNix2g4OGScJ9m17gV+gLxqPGFh
QTC4JAzXcLOvLsgb/mPPHSP4CItaJOsTGLJrom+A5BNXNeSDbRF+Ft8TfccmG0HlG8UUU1wXCaUpYNPiX3DhRTCJ6AEqXOsxir9eP2ojx7jkGNcc7LSHd+OSow1RvR91rFa4
bBzy7yZgZ2pg1X1kCSRjJzWFPkiWhRtTEjWr3a3JlKXC444zOG5kFyrbdqpIpMlI0xSU3/0Nz62MqAgLgivUByK01ysc9wLP7pmhdUWsqnzgV1JZgVsDMaGxRCY8KV+Ky6cc
sLsJ5L9A948qVqLTLfqKKLEpmlCf75rqxqWEXLB/bw9SUqb7tIpj3Uizm5Gg6WDy0ZaQ0pjMERlw/YjqB6umku3wi6bbQfnEe5QbMnnNwphrlUVyv0XKMq5sl3FFKCbXHF0L
iuE3yoUiaI13tbmJTxXyYeJWkpokFGmS4FjJBz102R7ddKX8UgbuB7JilkxZNlyDbMM1YIMC0VbGZdugAiMFK4sYH3VjJnzVEktsCcBY20WhE1cGoexBzKay7/XYcYkdSI28
yPcb0qPUdXJThl89kpqi0Y2DkqpOAWHVM5jO156LwytnNq+YcPNO29g40C3ZxBVZ3FPtp6v7Q3wpuJw8RuxwiS+y1QyJNG4SYRs2W507EwEHyGIF6monm48DZH/yj351yyEg
xZ1LIo3XZHtkwjTYuAnTOeUU2BVgepG6+eNUzbcopLctSI7Z3oguGuBV2oi7pq0QocAQlbn9gN4X2Fd0eR0I1zWdS7EjEnNBdOncI7LRfIwYJ6hAdhwdD08XDI/aBRfCWJMb
JBQRQeCkyweBEaifVDnZBEiw8+zw9KW6j3bPmDGuCzShkD0QNG9GNsmW0oiM6swGBL0eel1H2UmCOjtL0k0IL7BE15QxCsCkc1GJ9gKi6ixZMGsqmDVJI/JtKVDRAgXEGYLc
jIW/WrZ1B4Hd7ubxI2bqXF1hAF8x0/fUi6Q1d7DemgVghdhJFUftho6CMbvMIZctVZFXaxl5SqQYZp/qle3oIp+1OLN+M3SpE9i4LBDmQNg4BdxBCh+XHTd3E/09kkYulfJD
/oPbkpwdgklBYdjHNG+mCWlJuIZx2TDOQQdoyI+D1F5Otp4jYJLJ5a6ky6YQ7l3qoLQpfvh/TLsLw32kYLgtYrxV70gijw7AVTlFfh/4IlZI3BNFrMlYP7lOTRvAqMwCtoEu
wwUhuzI4HMOAWoRstgpI9ciNoCY8a5aO9FP5eErAlzoC4ktBaouLssvBj0QFElfCEVG7rCo90eHg7Ym86dJUAL0MWZFbiBwwPKp8U4tAqUSrXtPtG81XSziKsm5yg1mssUzI
RVNbXLctbmg+bfIJNjkqWFuZwv2ji08L+BXINn+BwMitr70ED/x59ozzgcunnCHMF6QWrH7cBMUDKFtE+bY0JR67z3LyRdlgAgYXRQkaSMVc0PGNliKZc+5y3NKaBQq5cMRF
W895y4lUuPWq9jMyILEMqYwaN5JCUyXHa7c3Ay2Fzt4xChzM/RE79E421sPZL/gKOwjfK9o19o+SroTGZTbiDps4IdMdFbJNeZkQKaTQw0IS6iaeUG0UnGRBYVtJlPDrCaUh
pIG31dkvIFA434tFleoy7al4bgNgWuC6d74XzWvqRrwwmmpA2nRIEGBCGeQHfFeFuqa2kPROFAncTJoy6/a0ni03bvSi2ERm4YloEdRvyRroiNZ2kVn6MZEXYdTL+GMAfLNk
5p6Ii4LWmF+8SU3cj2QyPkHeV4zROH0cgyZDV4RJ0a3HCmCkacbWsVygkrYpnhftcA1ziC+fA0w65y5hoexLRQWwskVwdPjhO7KxWzjsQuAgGTOt8z0BRU9NUEB+izLzY6Zx
T6QaS9AusqJIXDLzabxkygocERXUkZnVmCtK66S40fyycPuCx3coFo33OZ5gilPFpm4/BadIgJ3mh6dB5a9SiqgzBp5coMPCp0KX6RJGAdk5WQjMOElDYQRWT++E1QeHsFoc
gVWAo8hYQ2o1lRMEAbU5gtq0wig1wuDPKXiZTiwsWYfrjk4xsqxiDKaETCzFk5BopI9HhUTMSqPARXMU+nnfRWnNHQW0N1qPDB6T69GCYHi8JAsf3i5yn8HPCPKi9BOP+XWB
/pg4MmsWQUhJaAhKeF4mdXAv06rRRs1kFjBZIJIA4BLrcWxrVGljBrIsCHoo35vnXqOQh4JSUHCJ4Gq2Cjq8c5CUCvwB34gThlIAfgCoqlnkTiiAkRrcjbjJXZw5YbGXogrK
LpmqbJpzEjC2bWHEuDERALAbnJTHBfzJEQEpG4I8ZGzRgq1C2vyKVXPbWcWKYmjJqQBuSmiw5LOUOFBwF6gfA80cu9B7jytTne4G+2hQgEUfaz7pU9sUZHNZ1fDWbM7q65Wt
QDtmrPUf8IOjJCteoCghXy3KV7QZRdO6wEVc8UQ2BtSOTUkf6kJDZjKQFtpMrbf7uGxZWRQhNKDIIossagsVtEOxIwVH1jGFHFeKytKABk9FFGeL5zOb0oCmUnYZLyVfQENm
rUBUVutdFMcijbdiR1AzJUoUL2CAMeq1/jHv8xKkIjM45j2PyJnPoF/muL/F0ZuE+E5DLq7PJVqovc4cVL40j3tf5jS5x7yvsQpvr3f3cREFxH5vJ84Gii7cWRd0CHS5oN4h
mq6J/C9Dwd12qk0joggAzI3mOXh2y2Aj8S6Z6HI0p3sjIpMVAMmVy/FMmoi9xjnZSeTIC4RquBm7ZlExuwYQWuoLCjftPn0h26MiOwPpuUkhyRVmFM91PFNu/gwDqQYUY1PB
WICtMF26Y4hCYEMCfHvauPhsbMZANaJWQu2Fu7E+tJlycgYLYGUKws3ThiFxUxvwJBBxneCn40IqRgRiyeBS1gGW3hsRx1zaK1tKX0zK/AGXCwJCd1PfIgS9aftV66eEXaSd
3/FOaJ4GNdMov6YvSHkUvu9j4dDWdJHgvZGaJjnquvJlVQulJp8gWql7simGN+ctylZIai4JnMybgJC/JDv2wk0GI6hgFqNpankyHEgcJRZGrESkRc0/0CUsU3EXtPH3KY/L
ASdoK494RBseqBUJED3b7rO82KSUjO0Lih91y/9amYTGr2WrS8gx0poUnqVGKsdBVPXhqKEqD8uB5dxntrg5ApjF7XyVchI21xEFZFdXZ9W4EMDI/rbFor3IGWizTFu/FcSt
EWgj8Am0KZxRZHTu0UF6UPlU2nA5VoOhdKzFtbp1Pmd8A+liZidvhNFo63yNkK6AvKtd4rVdymiXqRfZygyUKRKfCz+Vm8pd89fjwtDyi/SXaSpgWHvLY15NDEhpwvwSE0SZ
1vxaFkQR2iTj7T8XcCiSkb3mZ18shn9eLLub7lXIclf5rGXfNuuRf8aVmRBdFMJlzoWoOEqpTtz169c/mibI/9AaJhZS92tx5WpcpnrE/BxB/ExwxRSuxoUzyNn4OSHPGPGS
CvWQ7n7/Spr8wZU1NesxrjVDKImivMSp6ahFJomoL2NAYURU0pxJz9Sy1pj6+r2IB5DoKU3MX0Bk9GNSmGZd1HaUROCQ5QJCKC0vXOoxDTJvSiqXdizmlL/DDKw9FUK5InZo
FIxQMkXB6LjXEV2NR1sFV/SnwOWGjBVNImPkhbTEUMuqOHzji90idZA0+KIKBy2LpStYrsfQKeptbDrgsxB3ztaLYsHhA/x83bQYl7EqqZwLiSTUrXDRyVYFdTqmbvV1MgJV
njQoY5Gv3YtHzUyQSaf8FU/QbIVWCzU8amUdsGq9xJRzeARSNfnXmippxAY35CPM6IQ9U6HiuhXT0D0PC/cdXLhtbzhd7XtEa2qaIyPiY1Um68SBlJ0QO2wyijvz2RnFyBDi
SQNIYs5pRA6dFGxkSijSPYT9YgPFwu/U3NkMzn/ggCPL7LPFPpMACHz5PcGXsmx2PP8bXHGM27Om48DUf8Kkpy7F5eyFYmFZBEQaYjx1Kc1fnpcXmhqpuregulVSgUx7S8He
sghjpHK+WLE28OxwkIscjQJlqWJyBKHLWPiKyRtOKsI3C1HZZyugpnvCVty1VhQ+54E2nclsGk9yPgECNHafYnja1DBw4KJpSV9bFcrXTJv/QoYG1Q8c7yuf+9Ut3TYEJO71
Xmb0uH9eJCAq1NI+RqaYJlcv9VFPEdXxRZG8R0/eIjiVZcD32K9ZtVPVnmAdodJaUNhHFx9VjWmB+qgMjcvafWqHb9qkI1jEelkNR/jZ+6Ie0hC4yGV37hhpvGGjzFw/xgx9
WN+eZ0pPUj5iuF+D34We7Jm02LjmTRqnOwKo4Cjbx8AJ+5071LxVvlM+JrqQItVVHg1wmOFuYNjcBSz4VdO7AAGqa6YvUJwSU98aTzOIlFZr/tcKkVT0zZn5Hk+SQVZZoKiC
Msb0wDHXDedSToj1Dae4TztvU0Mf6qAFZf4Q7pgG2jmu9lZCqKzOpED9fFnBoUykLaPmcencjMIvuATRTbtsUxTUqKwzsjlSU51HBaNWkVET4KYZj67/ECJlVS3LZkGDtTcy
Gmv3UoSfMBP6pYibShqqUSKwaMURcOSbFrnulmhl2Ly4mb25T96M2TfNkTcXraEWtdBYyi/0RpA1AD/1eS8VbK6NpPP4UZgKmpZVOX+PKjabv2VpxRhVww6WIEqCeTEeYxGi
kVEGDHQI2Ws0xwEpw+9tSz6ye/JRTS7fQGj0pAoN9YcfA8Tm709YKlUaDufIyzvk8MuXvfSYtyrBlxlckuBLDBoJfoHBWQm+yOCUBF9gsCPB5wH5IZfI0H7rxlYy2+ueHO5h
8FUGAwl+hcGCITdpxwqwleimPgkSRk50umbbvNRkd464GCazAkTV4QAIUdXihXdQXHkTJ/maBYF683fs9BaxWgx5tfCXXbe0qVtGwlHKKiU7VvlhhI7qqghjILyqfxd0K4kB
KMUA38jpsaISFggEshpTbgru7e0kf1wE7tCzXbKLpdv34Uvj7mS2oL3lD8/2Wq1LUdlB3XKVg1LKKootj24IgkjWFEmPxKEVV5VjrvWtgSrerZ7V0y0H6lT3hzWxwlAWl8Zx
Y2ct7ahroyNwAFFTujtmmnGL7EVLlYENZXMs39w+a2W5sQfE9l3G0XK6nvK5EelKlUS5QiPOjmSScxTsjvC2Mzzs59kDCpXkuwjWNfiGp0QHwe94PNv5AxIbTbgmCVhn444m
fM9Lta8S5WZqQGD+tmeU7Mjhm1rz21Z7IyqnSvJDhwrhSvJtjwwVnqK/kJ40KS9Vkp9QRwfebUwVAGj3NGZVDhXLMSRTIuepMlK2gzG0G03uVlt/2dzn+sxR+qGfrc7SzB/7
bOfzrsZ+5MeQM561sR/6PMi2xVgoWxVPcnUCt/N5JvHwHyMvSISyT9pn/EWNe4wf875AGvuGzw7FLtfa13WtZfe5Er9sV+I3fJsvIFyHulTGoQ5n0UbRtu/60hqlFd/z7YdN
2M/yenle1DllKntR93FbjeQ85n0fLwQS1HBMZhAo+DVXn6+7HECfQ/ARLtvAOJ8YJ4d7BCXlpDsId1HVd2RWOULCbj2/SSOZIgY/bqgE6Ah2Cus6CUY1lNO4Hv9+V/6+6TVf
44zQVrkiaiGXQR7+vjHnb8uRHxqYHPO+LBO11z993P+Ka2H9IT7AQ3E8Ps4w2DZRKR3z+hKd0gMZx7xPyJAM5xUZHtOUDYY3GNZZZPQpiYY6qVfYlvOxp4d7iJWhQsyDx7yX
BVwYuc+EIEUvuWqdTUEpTDbvrdvB/qary36FOoRQ9paLZ5lsiqKH8rnIA87JDxKsCCBonLY+sIBQzDv3pn9Dd77nj/TnTyQiaiHp0Pc17mqPfuCDG+J8m6rCIe0SbeeY3mz+
NzLuMu9DgC6+LUCLMTWrClOQMqzEne1M4LaVg1Ps6zBmaOAJ7AnCoSc6+DwoLIA+PgrYhBJ/BLjHCdxeBtwy/qRIPLAxClFxkc+H4jA7/akgFrPrNd31ZGKoW6D2eCiyfM8j
V+w1f13WA26KihIGb15yNccVEmE8Xx6JayO+7KrpDttjlTuOgstDPHzIgOS7u/nVbMCLFhEL2a6qOHDIy7vc/2n+rlJzq5+2JVR5IiAGNrxI5ZQcQpvWjzAVgEdtKnlYsmXT
mahZtXKhNlHzv+5qyz+svfoCSaDt6Yuepn3ekwTJRUpiz8l/PLaKcmZ14x6fL7hx226WyNDx70Zc5+OpeE73SnjaYoEpfXASFdGB8fEJ2QVdYA4ehWplI9M0s5Fr5qn9x6yE
VvdFxQg1hFWRkgBy3qNyFg4B3fiRZj1mqrKH0DB20kDlkSI7adaK8bALHoy6PG4iEByjcKjoInH0MhNSnlkgG9fmdnxgxOaoaVrKjMyaHvs8b+bQP7NgZs5ls/QDNx5unXN3
ROD0h6LgyTfXwyyHS8CTVcsVWdBlDpern+ZwM0B50TNS0/OggFLgWY/bcHLssEolHifD5nnLtXl+7GoebhgRbkL9Ulw+z3FUYl+1mMsmDkfCpZMPx/aH6gOaI6ArQaZ3HSMz
NkaQO5ftRRyJxOvAW0MVWxh+tupXNr2rhYxDe9kMOTQloC8aEjCsv3yCUfk8nyWs5XyCN3uWTx/rt8m1ptUkuKCMWqBoGHKvdMu7kJ2grlld0Zh1zMJdHzEHK3IbE8An5gWE
qIaYDp2tq02LuBNpUrdZN+GaWrDqEQG1cKs+oJ+txQ1De890rw9Wzipl6VDEu90rRG0qOuvZayolGhkzM4YvlOXDdXYEoiioWQPiIgsUqC4XW6amjOj4GeeDIAttqfVDCI0Z
OeLTYiViMYpA24w/YxqvfcjqwsnNklcrN/9HoSTKR1kCoKeHdIRsgiqaTYMKSznYnmxdky4atD0eP+M//wra8bmtwod6eG4VPthD14tgKU1x3TTWevEEmCMjVheVZEtETJmi
uswO7TvjppASvGgq+ayDQhbX425fVcWd94uNNgbCbjF0OI405qgjmUPVBDDW0Zwzzee+ZRoIfOtLP/WI0IdcR73l0JNOZsTZVDVRh+PYEcO+qBGqvd7qWbFrRUNNamyDTaX5
X2UOCo7EDfKf0nTtxmRf7X8RmRW1UsO6IGDJRipjxJPtEmo/exFZMZ/UejaRYtpngs9didtcVj3q4uTNOPqBUuOmvYlH++ozZ+76nBm/cqZ09UzhcxhyToD8xVjjeZqR0xh+
1ngFVYWjn2BFZ0qfe0bUqdk48OCX3djEUL9fVgQ1PgnVBkLsdzGNoAEy0mM67oUMjEM5K9eUzde6+E6x1sRxh2jQ4mRseWwMYLJD09fqLY5zJnjOdGwjh40xtR1QbbWm1sRl
4ly2UWpQC0ub7mvxuFQh8QBDE48f90kzx8/8P/4H605GCAqs8YwbjVsEJMQo/JwRwz9McUPmBfOw9aPyh16L259jvXWBJqMRm2OciPShXjR+AzTZhnMWvM0z7pVonBPAFpHN
mSAFE/CfANGcMOU163rlZZMRwUb4v5aDouwz+FfpRKW4Wbg64iEjyD1kHI0qipeykXQgEqq6SmTd6xu0xiEYjvExhS8isUnrcwxS1OLDkc0eHmynOokcpyBXVVXB1Im66Ghn
PR5Pqk+CvdoK1qg38+kqw9+ApOZyX2/KdERI4y6WHref7mcMstKTCQy7E/XEMki1LVgIxSZwWqBsXDXPcggrmmOkFs2zBHBxAQNFTzfjzD5PsIqUshf1oL3JPmVkVlW7zdM6
sUkzGiBKbomOUIIIq8CCMa/GEad1ntM3j97OsjkLjC2YOU57dNX0rqApc2aSjRtx19I70/xc3Duz1Tb8A+zD41MMf+pDvVfoDsdLk898JeDH4vHXzly/7n82js9s/eX1642r
3PYJrmjksxjaxhPJ5uOvXokj0zoz9Xy8eDXqqVneWXui30zL6U+uDuKkqWnaz8RLyI2KnvrszwMClkzv5wFshPuzwrpNmZ5pg5yY3oOX9Pxbw4w1rwmDKd830TOGX9I1q8eN
p+uND9OyI2qJ2V3WALq1Ik/cPmOev1M25EzzjHlOLJDGmn/IGl97NmpySMxzNGnjo22NicKs/WZc94anTeecNHACdaMhBRM/Y+KrZ5rPRxGGornxGhKiWOABkxFg1CdoGAMS
NJ7GC2aB08K5AUMZXxXUL4+86eFfdFXT5ziRc5jWSU7rPOduXt1tmW4adcLsHANxgNrc6ll7nkFcajiULI/wsOQx7wAeNer6QA+O+3TGM6bOeBrqjKfJ7RgsscBzPISEB7nf
l/CPPd/fdK94NAElTMRg8+iSJjcDLYhQDbmpkKWd/mIevuvlL9ngD+56+aeQYciLemL1r6GrZLYKd//9D/22FzTfuuuLomODGOUnn1m1Srpn3wzImKIBWwh41iMOv5kINHhi
uZIEG7SNeRxp3qWk8eRlMXelRExvHxTe/OTZl11bp1RVErbUbkGDKFxfuVcWDHGUhFKutXEtyifIdfmRyPpaa7K1GrnW6w7C2ZESirCQ/JKtvjDeugAk/3BL+cdVEMDf/XbS
eSJ2km9SC/3N4N5e8sbfTxG/C9G71noJMO5S+Juu61pXN45iAZr1BIpOPBGj8ityXiD5x1fSxEMCFcLne9TZkLjdy9BtCN22xhDrQ/XekzHNAVHbk6zrQo8b60aeSRUp1bUe
OAhXW+eydW7eOhetc9k6hH6K+mhnWkPK0bVeeL8QdXIifC49IaYtqbiXYeOZnKwy+IQ4YIEQL8pwJPT6CM2mwyMGfRQJ/8R3g02M8apu4tKGlxtYsjlJjZHk55Kudah2comW
8lwUsXrs4qghFN9PRfUOFZ5Vt1RV/WhcVYwoSsvCHphsYS5MTdorTm5MWcIxPWekdFxDJTw4SdFjFxPlx8kAKmvHEp4Mhaz+XJVi7hmVMUdF9UPF1+IIi/ruwI5TyQ5SLAtC
AWU8KVPWLYEpzaHqZ2t1VM4ELEKzJzvFNK3PBSvHqqfFysvXRaXU1wVHgbOf0v+IGIRTxvCar2RbpVqEEgWV7TLNtHpMNYdYl2oShkwQrajuJMXyUrYo5FyIlaXC/60VFiAl
lcAgkFGobBaeLm56Tw/ZhK1S7kjLE92iWKat21Pgj1qvTpSDz7hiCffacxJw7+2RiTgKtqHGgx4UXWi0WOjFRbWLqtBshPyhqazLfquRF53YS8lGS3RdTZfq61gDqq/SEPi1
qHOGe+4AjHvIQYCXjCftmbQqz6SJ1eTEM1hC3Q/Gs2qZ6MkfzBpIA8kDsHEu+Yl/Cev0pJl4hQS/nWINr4vXSjTRcIWkIVjRKoSroO/BxjrJCmnXjsriJFiLF3W3f4mTznXN
iDht4oRePcqXMBXRoBHtuREVouVEnXttYcLEhQAWXD8deA5wcPCfuaZlY4P/nJtnebgxEh7Lw7scolkxe4Q8D34BkdVBvdxstcc7E90hNtabbstvF8fLncpE2K1PNljnilnd
9UW8Rw7Y7jHLg4vRMqa/yTNNq9EeM6+mF2qKsIx/q7v68rBvbvTlkb3x/B3U4uJg2qEhntptrA665QjgNUUQ36sj7csiNgeI2adDaYQ/Q8NamIVmZEwj2g8x+IAM8F51rkDe
CiRXLd5MFtifBQ5kgYgHOeh2RuJxlMYHuZIcNEuX0SpVnGgzjNnPx345FhwdkMUo8sXsDE3ZZ/E7VaNoWQfIFs1a2aKr5gk0okXqEHQqFjgAJEJQvF2meNX4PF4cL2PKWp7f
Hi+VOxPVsDs51kgKg992B//BTSYGr3LyalUwi6O/eGXwVSAU3hrCJ1JGf/Ehumf55m5wtUeSb0Nw9BcfHnzDzSa/Pc5G1OozvbHG/ML2pqya/MOrxn7GsFLDKgbPIQve/gq+
4Trb/wFSVoEdv8KCy4NbBx8Y/DPkqjrb/w3+KYEFg1soBdXa2BCc/hPfUXomnEiTIzufPKUsHYCsQlcyNO5cF9cgW7JbRWDCBPA0hMyB8cGCJIUNZQAqwgBwA8QyABXu4oBK
UP9QEQagAgagIgxARRkAlwyA4XkAMgAVYQAqAMMKnwkV6WAAqDsj/yUA7urWiNobq6uZdx9ainaKOpiWQQ0w4Iz+MOf332RuRwtiFu/H/A1qJwrb/w2+gMQ3/r/t/4Rq3eVs
/4fJs9O/6xzWsv+Gp8JXB7WjzvZ/gyO7lv3AO4AA9x1CQHFD+bMK+bNKzp9VwJ9VhD+rKGtWIWt28+mkZpcSE6R9+fPB3neiI1jrbpE17RYzceWM+5zpXIGsEkKSPOM+z+XV
xLde7MW30VfBFUhRPXMrsl0xwVGPWpxb/26dniVq8qAKoYdV7pZXQIAAJSVz2ytklN2NyLN9FE4ZnYq4BS8Ukm6NheOlQFGxBqri2ZibKSSC4loRLw3f4Pt/t+7mTL4Qv56p
fRDD2NMGaFdvQSS+xRz5oFXpEmDprJrPhmnKkx59+GyZKXlOWaNtruZy6mOCuqB4wox/0LrR3CplYtJfFN3mpthsKMPqJCdSPfuB9j5IpKFtsZpAyiZ8ciS13vLEZaBsg/Tj
GhWOch6OW+306sslo5JSIGpkhfSgApbjZgrpyfg9KkXspg/mtk0+aTznDxvi7S3upMm1X6bLT/DHul10vhfZMwwb8UT2Vm3tz5ObapjOOrjphplYV0szqZNem3SXrmtabJgp
XQDLUOLxcWftkhwA60oixEqJV6lHpSdi9g2sZi3vFLPVbbbQFguHxQKxKR/bnr0zfF274V1D36GtbOJTl+IJ2WkoGYdqUCcdgJIrj9OxMfId4Ui4PhJujoQxwmBGsxh3JW14
EBImidHkxJ9Sr07URgpGFzl2FR6o34ioxi6bkj2XaVtEjEYPOhpMpS0SqGeBZhYoswmeBD09oyHiZSMREKYRXtTJdnns4YtmImBNyzQel9VjJLnLTjkw7F4Sb07gYgvrsaNm
aBi9+0UQFlhzCHsNbiY5OuMIUngPwy+8rzCx6T9d3SwOnTuZbXq+Am1aK7qZRbIku7EubVWtFzC1GLfyrcOtuj+hU+ak2wdA/goPi0Z1mlG/8KICZ5XgE7MLXOd6yZbfp6h9
RJ3ifjiZ6qf0U2Alz3hMpfNGn+pDu/ncUgRr0xeUnpISGx6xyxGJAew+DdloUQmCrNIfUifzI6djnuN64lBD7NNKKvpRMVASi2NdJj0VxeIpxZlJepAo8jQAWtXn4o2W9OPp
FHCv+1MV6prGhF6PpNMjd8vu7PeyxFnNPIz3QLOeuiTGeATPrU4qqk3QLuMKo04zrSH3PjsS7uVhYbOnCcvTYjBCbY+w1lN2gcq6MCNNz9saZs1wxZiSc5K1eDZ7xaYg32ze
3Rm6QxpnLa10fdhZabxd/WbRhVma/Ynt/ow+U/TKBkIbIB7M2LHSZljKbTf+Zgn5HLIpwv7UOet4Tc4S1Q+5VTmnNsvjV1sd2WwuqadJaUviXQYKzwxa0ZyZHjR5aIPzThfp
dDU5KwONNg5+AWziglnA+u86DkWKQtFxKHIkTXAq+AM2ZZ7vmdZsOU573HE6E6Pv6T50LnMfyrPMkSv2RWjAAj48TU+L9PyLUSnRimVhMO3zkEjJzK5LP0FLpNGpCgDSUnYf
g+lKM6f/0FSo1wXwzPTVGEpy2rPYIQcotJbZJaUGXerSU07WRJpSITnNXcOhNlosF/nhOg2XmRRxJxLDFsc0o7D5FnWkl7bjxh4d6Bw3BCeWU4iQzRwBKkNwctM8nROqqBQS
jDRxShMl8yorHM9RBDJiFlmmtJlFVgQ5bGSVoJ9F9po99CtXMUuY/nlI1ASCRfzdZwz+7h9BN9lz34X1XRAMWwWCtSjden4LYmgbQuo4hFSwR1M3f5tBg3hHfbs6Zt6+jn2E
KDz3I+v022TVXAsYmrf72PLbf2wBEtLPyLD37TPMa0NGvWopfFpqtGcHNZpVoJlKwao2c0o0OwSalRGgIeoo0CznoDGjiRnQ7M3fzKK7Uzls9XKg6eHNSg5Oe/PIypCGEe3o
7m8V9e+gYVE/o14ZfUvl4J6lbcbQc6YNT2UZlrPAShZY6otzCkv1LLmzpHBWOzBlm24bbaFfG2rJ5CqRn4C/h+i/Z4Q+OuKldIjqxGsbIZLHivmK3+JEJlj1QEL35CR0YgSt
p4mp29A6WwlHxts10/l4hyPTMhz3fDmczsdflsNmPgUVsx37VzWHRpaEdCt97Mghi+lRrBY8PwCRsiXnL11L8G+O4St/E+w8QAzn0uLwwpdBXe9VEn3Z5NT0TO9nItXbkwdB
fIva81rX34ggvQMCsPSOyNEoflumYx7UdRuqV7jMsd09P9oTKjD1FJhCsiEj6N6zwDSbz/k0xiUc5TcyYFoZRfwMmJZzGOxxoWiOov0KV6SRpWRldCkhoser2cJbsBQAC+8q
4a4kJ/JXMyzO0R0kYE+O5EOmhpi/Qm4ULy25GDI6GR0ZIQWL2yiARXaL1xbndyULQ0Ig7R1SgC4pQDc7Lp7RgENuR45EzOSITffrCxYzgEgZOzQzZIfoJnEhm+chLyO625yP
mZEJJgMzs44G67DRaw9WelbLw5bKuFTENjpVlqUwwrLk1yFkEsVHIAJeo11nVFFZ+4eO2Ahy1+kvJEh9mZP8WMIxHZGp9gxpb2lapc8LEpKf2NyuSgF4nO+pe2D6sdWcvT4P
YJ6j1o3OLJzkp1IIAEVolW5g/Gr8MxaTQ1uPp8zsZTFNGd4l8RDmwEl+JCWjVfoMyUea1IVE2m5LYgWToZ8SlmQ48D3xkOcaVwZ+/kY6ZaZ/1rofDgqQaXPktJM2vHaioMqQ
K3rqH5CbzV2PfhlWkABBf1n6PNrcgEewhgyobCkBQgG8AHSxUZxVEB7y7CLC2tnNnQyM2MtTpxIvc5aps4hmdJaP6ibxCbEXHR6+WxlVt6yo+w9CjR5/ckYulQlo7KQeGzLh
wKWrv1Xe2NWP9nAGm/zT1mmUbaCReVqmO3kiPaiFdH16+0yxeg7HTWYMK8Bw+HUy/LebjGD7ZGjtM7tMCnkkEppVYdKXU3VkIvnFeczNpwhzc8MUeW8zRVkjwlGx3tWx5K69
Y/n+TLYSIcoKqzokaiw8rUOSuJSIrPJe5apCMajU6rlO1vlL+y9LgRArqlY7PsNBuyJSDXfns+Fx1uVIKxk1R0bBLvNGLKctFZuWTuimOzXuFDRpgi5kp6BDoQKT6MZ3dnBK
at3eOZcr/d+sc3L82M0WzXfSOfExQtPev27n1DfirB75mRrpamC7OqsC8VPSTWNXgV2ZpWlqzsjo3LAT4I1s1uyyEzA3uF/l5xt2AkYLQmLSnYDh8Nl/mYLDwsRw9J7affRm
VPk1PYRRsI8CsqpXcam58zZ2Hzxvx+DNikmZnNqkmlBsFshYDkdQuExpAhiYNVooMDRtlZl8NcOEqTU6Fx1JrTC1t0bedpgK1GW22ZEEyZEnzGjClOhRc/zD3LlYhmYwzQ55
b3AOlWhZVDDTBCDZwfkZCg5MUq2KeR79xfPDXbe53ff15nbf19s3+IYbHzQLOueoLHQcIgg3d0c+uWDyDyxwM4/VGSl8CG0tBLVmZ2o234xzZONg+h11Z/9I3fu31f03aBY3
GhduttG4n+cEuAm1gA/ebKMxPsDdqoXBtJOE/UGDeiCXoUl+atqToGqHJOgzWJBggcGiBIsMliRYYrAswbJZ5rb94FM6UFPmoDmUN9js0jzzt9mYaeLcO5qqgyPjffDdn6qb
9lyatXPHz47erFJNnl4TETxQETwg520J0AoJ0IqevyiJS2qlNso9TctJDpd6AcXBGy2bPuTqH2+0QzkWjtx5kndwl2pGMXCYCBSayxan7WRcxgSYPW1heNvbfflQ7eNQEThU
93kr3+k08r/M8GLQ83jlA/iqKsbs+nX3EveiAQKijKOcI/uAHAh8knIF/uwb9JyblBKooZpzFi+qskE+RefI9LiXcFq4QT6b3IYQN8hndYN8ihvkYIkoRT1JOekCXoFUzF7I
voHqpSUU6QEkH+Yc0+FWVMmELEv8ac4W5UppUFcsBqVz1lf4kD26x56an4pctXke5VxDe1q3w9MmZEHJXZIj5TkX6liUEz4fTw054Z4tcp/ZI+DT4zIzK8uMXMgE5rVrbZst
lzKjYlyuzQZfb/mDhSFHqvzYDk7Uslg5+zE7XEBFGd0TdbTwmts10OQnZ/rCZY4ylTs00EMNVOJsb/GujOPMKOM4NArYla3KjADeMc+4TUbN0HNmG884s4Otki16bsv/DIZx
5m0ZxplRhvGv2amb8Yo379SQV/xrdeoGRnHmpoziTA5rfzVGcVD7eeQY/cWyaXJzI5J9N2MdzWhBUBRlHXezF3k71nHHYIoz4J/BOv6p0999PHflHWeVd5zZxjvu5B5zFvEG
7nHW8omzN3KPy9u5R+ENZ5U3tAnLQ2ZREmY1obcb97hqZrHOzVDnRL1YtIIO93LucZdpnhcDnZ22OJhPsBT7dl1aZWFdVqQwLG4k8wFdkYQNqQ/ZkHrOhtRzNqSesyH1nA2p
52xIPWdDGCwPai/Z/4YNP4jF/wb7n3j/4Miujf6AWdnOVQ35mpEuzP9tdgF83Ly5efP2KZOz8I4sn/bdvKJhD3djeVb4WMnwZ5X4szrkfNwdnI8pyQWpyv1wLedtXD1ZuXvJ
XUat5Ifm8vQ99CR6mry0iVdH13rbOAdZrwUM366iWMylZm1eZSCWE96Jw7zLyLu846PL+UeX5aOjjalpQ6QB25kEyxZYZJ/NNj5Gd6e5sEdTIRG+JjZ3U3IMm+kXqc0p/RTM
nV56Dqnxp6FqX7KzWOE/KXnFzdLTmSFEZuEwtLbvy4liV9yZWTfamzTO4rHqxFVnyE7yF3JC1udaVOI1VgW5e7FMji+/d5EXAYovURqpOYOWCQa1O5A2+lM9VlwZ1KYQG/1R
2VXZ5QZCJBfFK4O6aMDf7159pxcwVgc1zzYw+4Gw30h7wsFx8KY1XrZY4/2LNV7JWOPtjbtcGIpGdlBo9GfbHiA4+mNyVcdo9Icl6K/yQbJdqJxy6+jPfrOJ4OjPfnPnBY34
VvbVCr9a4Vcr/Grl5l8tD77liiOct2T6A7Twq/Q065F54JlxU6ZV4i6m1t9yxQ61sout9bfkxkUqWxXVXVNYF92EOM0hQZCLfJMrCb2Cb4jds5N4l3qpOil7KikY4fYVjAkb
NSq3Cpd6omwX7b7xLvTExFHc54zc7uuFX/M99+rYJmWIvV4nLh4XpAhIbWb1mIke6SjZOxzE56A4/5Pq3WNek+Zvr8Tloc6+kPkVt3dBZ+EOr3HlWcFQ3brXuOu0EdXlntpo
TO7V0RtP5Hpb8Q1QlRvfh9eb8PgGHQXISWrfFDBSbfECCEop9yIDmE87o7/B14WJunZ99Eeh7j+44jHFsi4lPkpEaWA7p3KMlzibMWVf2DCejy6ty8foG5Ze3lO9oxyERQ4j
bNnjCAhc1fjVe3u/e0I+UtCPUNiRgS9QVCmgkhpdx1sHYOpHrcpboaq8roi2m/Y2leyCxearQsa+1QrosJK3B7rPuE+PXV3YpD/K6+XIFd+8TwkZ45UkQuQshQt0znzryWg2
Kui0FIcD6yvHrZSNdxzTF70ehuAobv3R6C+ucjeL7nvk3b2jv8GP5GTM4H3AsKoMdEA8xKtk9Df4M3fwE50I61Pf7oSVORFl9TlZso5/MPo8KsTZiGVzrUDXazQbrLyP7TGV
fXSXyfC9/6WR5x/9Qi+unZCvSzx58afOyE7Z8M6H4a2T+diUsju3lPbTU+GWjGyQjTTWAiGeW6O/qEo2+/rm6C8KdUTLshxwNLORqwMSxZ9FHXAqRoBNbRd6Ly5wxa3/LhTl
625sX91AUb4uFEVuZd616Dfd2L66oeg3pWjAk012zMvrcqe5OMgRm9FAWG166jKVe+l5Xt0kVc73aKzM8SzLfUaCRVh7X6W1MU8GGvfVZ2LvTOPKmeYmz5ufaVy1kQYiY1mk
iUg9i7QQqWWRNiJhFhlHpJpFOohUssgEIv5zNtJFpJy9mUSklEWmEClmkWlEvKzMDCvI3vQQcbM3njXM5HGw++x96/GsEgF7V83YKzye6prGKzx97JrmKzx37JrWKzyTAmr1
Cq/DdM04njGenVfo89rl6SeeYDFdPHlGaPIV8oVgfV4hYwj55xVuQ0PqeIXGV67pvcIDNq7xXuEhF6J2dAAwetDPgFZ8Bh8kB3WQPIuEDuHNATb3cKZA0JtS8eoIXh0eUurZ
+Ba97x6T3Nc7m+hA+2A/LqbxrcS/29LoqHhcOWJ8TP3tCAXrYnoaHRPHK4d4PC86Lq6w8edgLzqhCp2T+OwpaeRhJTYnzS3mdnM4VWtoAtqaOWpul/PJJ5HJ47lCEaqY89gN
OY+py59hjuM35Di+I8fh7a/zFyduKHpipCibOXwJaGdj8nhZPp3Hfakvj5fEDugw6cApIVonTYVHmSopKQGbIQFQy99xBy/TDa99YxPIyZR3SXNvTLOuwHaQksPmlCD19ma5
O5pd3tEtf0e3S+aU3syC6tajU3h7Gxeyk8qmsEtspJxO1GccrMe3YzoXnohvT83tj0uDxZnY9nQdi11flPIXATqEF3R69ri175Cl1XrgHxKgAltu3fTau4VPkSqdsgYch9Vn
0GHeteZqJwJzUs8onLSn/+QOJj/ze7b924iUhzYXcUWtMHjllbjpJVnMmawDakyRIZcxt+qqdVTP7ep347Ke2dbH+Z6eaHKfYPQv3fT3f+okpY3ml8SXYVmlqHJy9DzFuf33
48/c/bTV2Cd/98rfVfm7In+X5e8e+bskfxflbyx/I/lr5O+C/J2/P4X4JhLaUY7eUXOSj5PZFQcjvXN00I4YJYR0Hc0O8y7bqFJjjkPRQRAge+lI+GbF7Y5cCFcauvimr0y6
9OZGo3WO5mi4wHPFBQ0HPJQ8vDOOd3uSvJFZlRPrZb2SUbxAF8BayjnpMWazR9k/IRx0w97iVqb0VkayXvvtJuI0K43HIoGSBhhtzeZptis222OarR5VNFvBZitINs2zoXlq
PMvikvN2c+9SXFJPOXVevMCT1yU6a2QHx/QqOdLJpuapDV1FmUr28DbE+bHH6yaFkx43VbLQchgF0NcF21xXB/eeXnnDqxDoa69PL4yIF/qqw9ST0UP7kUm9ogTLoSlqDjEh
GY1TnBCPZLwAWU5+9uWuk4b6sLBJsZhNCHcpiwe+nCXUjDcMB5gIb4MSu1xGaxrr8Vi2NOl17LJCNNUKg9Mh9k+B6C0iOrcFNa1ZvsT96wkAlu+0ckDOd46JL3B2sraOhmFe
Z+QGdnuHE9oEPj2LqwZfnJc2VB5oZPJAQ+WBxqg8YPlOS7tG2E+98ksOPipiBYJBVWtuxrkek1Ge6KciKtVMlzM4VHxWdcQ6aG6Doqm07F0fm46wlx0VWNkoMPe88sIVnzt0
2mevySvrYJSzwSjrYJR3HYwhSWnw4nRwhfS75mXOmSv5DXDxpDgDNROmRcejXTNOf6M6Xor/9ZpemVXiXon4Xmj+sT2674gHe/HwIV4GTIku1TOpt2Q97Acq9QYq8EqthT69
+loJTARGq1P6vVZhz6b7NASy4WmfwpCwZS7LyvlVKJl4XNATBnLWhk4bxArKo9vcmoJGHbGaXurQ2H5rSkO8mPEAkGvvBJN7QLwnM1FZb4uha34sYB8WnwmmrXg3DqRJ4wk2
qmsm2J7JB+p6v6XP2x+6wnEFKjsS48rqaI3sB0/STqlTBryYJhM8ZabXxWBLmMQer4edpUWx8I9zZrwfz6fcFt3ItvIM9XuP0k6alDjgmadJqYXQoScg8ZU4WpTuCjjHetRx
Otl8HBCIdsQQPRZD9fi/JP7awTXzxlswzYZ3rZajlczPFa8C482pjhztE3RdCU05WpX6LYE3cwn9TQlp0zyroXorALvNRTvax/O9MnFSzr8gVGpOUqWR/K4IeGWkgC7NQXig
H5QVuWikrDhIX60e1eHK5E1K2v6cc6vtUI65g2+4w8PaYhpFfF0Y/bHYT2iFceP2l+x02dtbLRJblJ5Uz7w9orRcnrto5uS0taHJtRxHms9IHV6ti2nvnKW/ZbG6pkIDSdRJ
s4OT9gIxwtXcenzAHCCzdCA1Bx4XkRGVABzmmDiXmjlM5JxyPPpY24Xj4f6P5ei2U8xJYs7k8J5eOZQjO0B0aHtg+5TY8oNWdJCHDHVuDmybG0sfyaPY2bnB2Dw+uG3GDub8
9/6RyN/G9PHOj5wG23mzt23uR59Gp/AAqeJ+GoUHnMkD22ZSBwKZ1iGhrmB6eCUf61zl2aVJTOYB3RuXvalJy3Bvm0d3l8RUFQIHbuDOgdoyv8Hbzu9wRgvaL2kkrybADB2I
CB2Y4zkh/eJBZG8v2osJjs3ifUIYFgFVGcvAmZ/TmV/FPJN0cehW9IIeg75vg2wXmcE1HTB7UQtDPYzB4ghAC64qbAwxtvy3jLGoAoMRcDB2rr5NHZpsuudkukPp1wGuiTvQ
di9mGh0TzJ28EXMn/2PA3JCnllp9rAn7zEIqNDvWq2T2Ju6TXBwocVzo0U+bWTYRj/0u9Qlghh71MXcVOcXNOqsmMvoioE6lIge49SI+pcorwp/0TPmwKw2clAPANrLIsq49
WH9AIno1kjrbLSgJlb1oC522K3Mjt2KH0n4VLQpozpLcJmh4HILpT8p9S7zNHTHyfPaYv3jD4idX1JEvPhkOD9fLlqiXxtP3ygFqijWTvCMOSV0zuTa8OC7I3OSCOxvHUjZy
Y1bZtOgCs5Hd+yi3ZVnm5ff3lzpgXMY3q08XnhlevvTCc/567A85GN4heFYcbdUyx1VImh1eK5vG4gneJZch8lpR7nV3xNmV9bks+wdIXhdBL9iQW043h9d3m9I6vcPZ+10N
BLh+xCNW5HiV/5HqY7pmYt0hOR7XXnDbEcbGpc/BWn8oKlCzzq0EXzwSVsgNyRWQE8km6SQdEIJtHIfsh9cTbEvHtC370xU0b4NtmDClx1iF7Qb3huLJwRnDHJBrBmcGFyVs
RsJHRsKnR8IXR8IPjYQfGwlvuSORF0YjL49GXh+NXBuNvDka+cFo5C0bQfvFQgyxnssriN2NywzT1gx9lLAv9xI3Lp3N/Igmm+fA+lXPXo5bevdH6axsiY4bP3lhSzz+l6MJ
DHB3n4zchB0wxD4StzDeXSIROE4SN7rILq1hvO2lhh1Vvsv+N/d35CKvQW3Laq2vNTJvZYWt53y+cWzK6fzNW/9I3mzZTfdrY8M3P9A3jk05nb9505axBPhaffjmmi1jU07n
b163Zey+6bXa8M3LtoxNOZ2/ecGWCW2ZMO+PLWNTTudv3npWy1hjxWvVvD/6JjNjPJ2/edOWqdgylbw/toxNOZ2/ed2WCWyZIO+PLWNTTudvXrBl7PbBtXLeH1vGppzO37z1
WS1TsmVKeX/0jWNTTudv3rRlrJHltWLeH1vGppzO37xuyxRsmULeH1vGppzO37xgy1izy2t+3h9bxqaczt+89Rkt49kyXt4ffePYlNP5mzdtGWvmec3N+2PL2JTT+ZvXbRnL
Ilxz8v7YMva/0/mbFz7j2zuWu6Yt5lWOEDb6MxHfgHFPdy9A+CQ6C4TkvaPxXEar5/sitXHbAgj+GZ9Lb7cHsa1LKjG2EcWS7op1HBNSOeq6BPSdFx4MgVni8Txp+B65iasA
xO+J6fwExDZbPE5RZUCpDKxMV2Uv5N4rNmF72eh9pPURyi6jO7MgF6tChfdj+WeoEB+MDkkoiA9HRyRUi2+JbkUNt5KCW0oUd0iywSh1sYxJDbdx//GHbnSrucV0hM07arK0
WwyoOFu2PesRc9jkmQ6bQ5KpsD3TIYgSeaaDGc07wLzbMh6A+JBn3G+6Zk8qaxK4g3Gu3ytmXwpGkUZ2CCbNy+DKhjGyBd0U8scwATM6kZrDeUIJ9aTmFpvQlQoO2diExI7Y
2LjEbpXY3uTEGpqxl83eS29ooVkmbV42S0jm/cbxhJl//9D3lc7sYtSxM5vN40TyFIm7HPScwEIQ3c5HITrGRxAdR7aXSikjtfgEdUHd5AuI2+CLefCFPPj5PPh8Hnw2D27l
wZfAfxy39ebBF/PgC3nw83nw+Tz4bB7cyoMveak5ZuvNgy/mwRfy4Ofz4PN58Nk8uJUHwb7frqGpYagzDDWHodowFAxDhSyUJRiFpAAQgOkUtZ0YW3Z2TqKs70tm/gHFWbmj
ekkwsmvmzdI6prCH9wsqWMgSz5ZyQuN3r7l3bK/xxDDn0WHoyDB0YBhaHYaW0rznWej7zvZa/8QZvvpeHnwzD343D76RB7+TB6/lwZ/uqPwn+au/yINv5cEf58Ef5cEf5sEf
5MGX3O2Vf8EdvnoxD76QBz+fB5/Pg8/mwa08+O0dlX8zf/W1PPh6Hnw1D34lD345D76cB7+/o/I/yV99Lw++mQe/mwffyIPfyYPX8uBPd1T+k/zVX+TBt/Lgj/Pgj/LgD/Pg
D0ZGyFMGtSAMqqXBolySNawLSQy5oz14XrNuItDvaB8lNHGlMM0ZBMWcJpjIURbD7X9gj6DOSbkTNVv0FMV6srCdBI7NAjON5oxPqZgRHeU2IZbB4RLWEqljXNc/u2wcxbLS
smoJTZnMueyusNfDuxB65igoPDcvJoXSj358+0cX3u2PHrEfNW/z0eV3+6MX7UdPv81H977bH33MfvSht/no6rv90Rdc+1UIkDf/7L53+7OvZ599+e0+u/Juf/bN7LPX3u6z
e97tz76VfRZytd0RXyLXjNXznBVhLXrbE0tzov+4R9jg0kbcPVunDmrRLMrRvUmxiLtr9AcOFP+Y/tV/PfpDo5l2ZvQXg6Ec/O8Q6tH+9w0+gOeBwd2DD7Da9/zWN+8a/bF/
3P67MPpDj7Xa0/929MfkA4PaZ7f+05OjP1QhX6g5W7f8wehPx46lJvEHeSY1q/03qP29T148OfqTxvz7933j1OiPVTA9+OXgjtFflv6Hv7nvvaO/LP23fmvfnaO/LB2C0F2j
P5uOBu5PJqmevWHoqZbVrvyfEiB9XCTbu4i14QpYbbsYTNXVVynocsC964QmfKWzkpprQkxJ9uG621UhXGgsiFl9yHCd8cOhAfxc1K1ZRyN6bWWdyq0ar8xxucu2pJvxi/Qo
Q2utU+vRvBkzeL3Up8X8Ps/Etw/Go0nw5hEaEfG+mK7eb7uEJnXNqU/FQJb+enxyPZ7AamWidcqCZnytJ16KlsxJ3hyy56xwg2AZ++YkXUOV9MstsyfxL3Bz9Z5LlBBoeT9P
ZSfWM/EMtoJv7uHaN22ioUjXAaruk83qriDHXr3WwgPZ7whzSf31NFaeDnFlQpLU9rJr6Et9NFNk9P2Fulwm3zWrwpm20JZS3+bk3TiC3kBr2QDX2Q1lDprZHGBgVsTwdgW1
7DErolSfRj37cob3hmqp4xJhxnnx13ROC1qfy/qsp6h9wgbsM6vCWayiWy6vyimds4rvU+bkOkf6ApiANI6QWy+PabBc3DAF4drt/jd1sGsZjXkuu2Er/GyzuExP8Zvu0/VN
VdXW4qLVxjpxSdxvx7xlNdPQxvTOr/ehunKBFrdHeBNt2Bdb7E16gKWpstxa5en1WpA0eRNOpE4i6Qbe1OgoMqCDe4S40yx3pyb+ht44SENMQkKXN2pJwqRcgczrZcTsW3zF
ezT0njEF2XUKzDTBtwV4m+7Hcq1am7erLZgaH8Y0+YhAVD1aT06inT31ryVG2bwWpEJXeDJJS0iR/T9G9qyJPt7GyojEWWR57RLmoMwM8zbNIO0yLy0HKLrWFHDZ7EGiuEmr
pOh0tILvrpoxSLuL0R75/ipdnan+mU4spc979QpRhPbp9bcYpxkTXuYOB9ciyPz75HnAdEW8ds0evQWOUr9cz3tg1E7d7gItkx4tEzq6iHXFHbu92ItXV5TXpY49tFPfZ6kO
nU+ZvTZyo+XJEvAJfdnDxx769E7jVbk2jZYwUwSJRT4WxVyU5r/n9B7Qumzn8NHL7l4pZsd5h8AQx6R0IUlGUUjGgpov7aVt3gaGUSBlkccwLwEoMoA5qABzCAkcwxjM9GEF
niPGB3m7BUN6K2DnNvplEPi5tY9FnfBzaz++PY2OAX7wOA74weME4Od2Ltm3E35OGcfcKp+JzMHoPea26A5zOHovqrxTZvN2QNOdQ2giMJzIQQaxk1msh8ipLDIJaCrzqGDB
HMugaZLQxFzHh9A0KSBGL2rmTuOtx7xEwDWltR6jPKNFPDhq7hRImzfvwZTcgdl5r6j0JkhCQaul3BjtKVFiQsrNUiopIDKfQeII3C0ouZ0EvEyIx0jemLSid5L0LaEtixM0
fdPP6KuZwgKkUR7FBJzOCHxlNg23yGoptzULdLp08OWOAOk0L5g20/doXUUg30pfbcr7cqSYAAvgJ+SmQ0vzMtcxx/gvCsCavWluYL5MuF1WGmsRbRkhM9pbUhYzR0Rb3o5o
clhzMUcQxTNBjx2olpk7Lcq++e44tjSKY1Lf8k1xbA+Zyj1cgYlqM3zM0AcyFTGKau8xh1LA4h183GHey8d7zZ3McafFuIPmCBHjNj5uM4f5OGym5FAxwBkZb1X8I6MiVyPm
SNiiNdUIEq4oEi4pEu5R7FsUyh7zFi4ghiXvMfePgeBEOvr2jIF000Yg0dDjvVoGkhzENPfhsh/N0jrGJwfcwK+kQN0VmmrMXIZYaHVOd+Xaxr3g48EkQCobw4+g3VXuQad1
RYG4hhnYK0DM767uBGL66tM3ORBPAIhXMyBeJMBsA+L9NwDxnu1AvChAvHiP1lUEmVlVII5Xt4HxPkL/LgC8dDMA9sgj7OXc7bVgMAt+AARgThTyduKned3odMZoxHwVy1SH
Yfj/FlxPjnDxhrLsOntGeQqpoH/XenHB3gr/k+t3XeL1L2k8zH5aS9Mz2zDt7l3Szu+Sdt8uaRd3SXvQOKKAY3pB29G4FI/moBHe922Onek/2D39hrSP75L2iV3S+rukPbZL
2sYuaU/tknZll7Qtd5fEZ3dLfH4ksZglzkoaD5rySsgC/67xgNlUfyST0UxUWufVLcnFUlKhz5F+SsbZHx3PA3wt9/ZsSz6ya/INaUclHv7u/uIEOE9PuM/MdsBdj73c1bmY
ZfrqlENtCmNeH2dvyJVbA7PbrApqXsDLAawZZoWWDVW9MVhMA5CnmQqb+j3HWkbywKDs7DeTwqNRS77UUIvnEEhaVYasTSvtR+PxbHurBdagmkU6vNa1KUTkEomaHjIU7oM3
dKa23V3xB08EFGvnEg0vNxLvkpm4jGwlbmZfTtEH2jWOG/eeLIJg3bc2m6G2jbe67mxQZ816v2hkp/6K5+u8Vk0a02Ub5S5OVH0ulcsM1OSR9w90uQyyl5A3IU60xFISYhSq
3MXjYW0w61DXYddOmjl0xP08nbJfuRRPi+UMBmDQ4nFs2deZNG2q+dsUfNtU5Ld3OSabuJSsfwe94w5Bm7sBbar/23aHbLfsZoZmyF+l8qVNfWkbbblitS6qQLjxDNtX3di+
uuEM21flDFuNdjOWVNtOilVJW++JWJcW2TsjeJ04fud7FIPYNQ4IRxODnglkcmlw017XRVF2aDMPOL5fLxOT6zAVhCEsIVUkU9rY0wZp1t4tvg2eJ0YziAkuz39OJN6TCrUN
hYxGDqoBwWDCgmoXxWjw25HLHDoWGruAxhwSAXxWF9UCq9oWRsA0MpCevUeWU8Cumc5LEM4n0KFSKDJr1GHbWwT8Dm9abBJ+ebUC4Ledw68VTy1DI0sT2wYJVg5VCsZSej1i
7wQ9Qhvv5AS/Ch6XxIGGQNGCvY6Yr+T6cuM2/2ehJjbybxiJeOlqhFLOMe8EDyVgEV8SlU1N1ryarnlRzK77Q/eYmHBwn9F683+QkzSLelcYu1cV433OT8FeHxZkxSwxKrEH
bEJPNYpylfuGUBaxgjLT6/bePLlM9jzQUCHMLCD3OoaKtttyEzpNyDAbs2vop44wyHxDjkvL2BKteROt0sPuyGmWD/NOa3Jsj4p43jFdEroxHp6wIKPz0srmpS13UdtI8wG5
pGRI6Aj5OQ0r7QY1bToW3gk1BBCFBw4dad/0KLEr2k6F2r4hsIw0qpkRu052E3BFPRvLaeQFe7VsUzQ/tN83Qcq1TiKrElnSyAGJrGrkiEQOiKG5WZKFsmGmTzldtKBNGz9e
fbvl8epbiEs6T3iW3uPyJu4WDfzRVBr9N/ROxMYZORvQ4kUlNLQviO6DXRjXI/CyU6QXL6r7/mmZ4rqMizqX4MUbqNyoqX8/BUnqaKBOy8BjYi7VVC/cerVqUczmmn2J1uje
iqcW1NXouLAEHfCDvFzGA8Vs/qY10+O5obPWMou6uQ29e9wEcpSe1wublj2D0xBKmNr5SJxzNHNs6TmCcbk7JW6cs7ejqWNwOWuNxwLYezpGXZTrVdm9Ri07B5ZYrLXzdNQs
Nn+fbauL6f8JuZ14iWZjflKQskN/Xz3RB5Ec7smRddbskSnsHnY7Mqpy0TP3mHltCeuf4Pk+Mc9vWVYgEG2dmlk2aFjJNjfE4Qma35BbT0yTF6OOi3ZN1GLdpMuTGNyzhkDC
DWvw8V11yiJqWpKEko7hHUpD6fOaON+SgaYVZ9yQ+eEVKfSILdchk0GQ1IbkTnn/EE/pCMHcccXLJ3j5IRLv5tW345gMvZZlbJ1IhaVe+pAU+4bvpvJ36Q0v9dKW1jojcpUi
L4zqxS1WhD9umiZ38myfXrC8Ij4eOGXLEiJeTUnj9RIh1iwIxuW/Jfosw28KHMnhLgJn83/KGD7ph3fQmbJXVPVtfNrGH7PxGRvfsPGemL1O0PvBuAl5A7eALWkhczSSi0Jk
xzOjXEHGBlkdUFdOZVs0k9kNGgDYe+yBS7n8OJRZ5+XdxFh6o6EctUcu2zBLevutaWMxoSE91bEmXrN3dX6cS8ANEJtmy0GbmwAW+XgGsWXtVRsC9A/oUa6neFosGzKAaDpi
FttOFp60g3GeGNpGVxaeIIiNP37Ms5S2lXEh/JAV8J2sQUfqfqgXmwowNf87wTo/zBfR5hvDJbT5v8gCOmFXzQe5J6sId4IbVNKOu/WGrvvk2HJDL0XMrLowsmpM1qK8LQjW
SrGS2TsARn3gRDSOAkPZkGufgSvChrV2cQITChWclGeLeNgSVjNi2g3uW5RbHCebKFZSIO/Wz5gcEWyzdMDTY/I13ujsEDpGxrKtlLxrKcI5uxg1/dM5HU1cy4kLGbUkFIJa
I7UX+p5Xl4Kjc2nGL5zKgWE4c2Ako3Y2ge3huVnU7qc6RxOKVvqFbvMPlGwmekF4Q799t3wvVsHEQo6c1RLbfVtW8CMuCdXBl+NAL/rWq3E9zHF2WqJFJLMIhgWZHP0uyOWS
DWYxNR3HZDPdOiwRf/geJS/vgkhQYn/ewKINBo58s+5eoWFbbjw+XL+fdUllWFUsZtcZG9tSXk3IlsU7jm9bTMzzO+8gQOv7B/HUZJWAztl+4dUVyKkNuXZ41btot5saAsC7
AmmDQNoCkHYFZDJAfOcQiKFST10cn3EVx6zQ0SZf4WQQN27HdAhx+JGjy7ndZkKoa6z1mn+0fV0HPLZ0jHnMqT2Ex9YOeBRXWO0RoMweV1ITPGnX+gxCbbMAKWvR+JADGEJo
UlYW3RkFz4YFT1/j0pxxS/hss65oK8aVceaeWJerT6AzltoWXJS1NDUlu3ACSoi2WbbhfN+QKkI4uTdpQJxVSxwbGV+wxQCrc9y8aCZzF+qFDELbioW1QhhmXbbjII0An6GT
MxaaOXSg7mSkXwQycApk1aOCmU+c5LsOwcwjdfmIKLYKG1SneeKHp3ncP5EhgIA/L2G3nb1Pafnd+OqEUJe2oKIc1RJStXOBkwPRFnnREdnyaELQF9aJ+BPkZOqKjoh+4qIJ
VM+gkNgAgDUIYHpodieWRXq6viJrCfkenpIEeccXGQwoswT0QFDFYxW1lGriok58EgT07BaVQu0y+aASkKEgrgRGOFQQiQfqOcUaAd72DoAFG5DyXjxhDoY4hPJr4LewSE2M
zrfomlpWMG+KjBLsAr+Bwu9ZUa6IkCaXFmcvv6O0l+Mt3OE4WRILanZAlcjcp4vk3cIaclVsbcc5bhRbCbChXNTOtbwtF1MKtlmVz9h5cKB4nJPGhXS5e8k6wx0CjJzvHQIL
pKpN+XLMukHJgc1rvREAIo2NJ4YXgZT1+MacgDM5c+UWZsIsycn47xOqaxdutZ275nUsqz2eLZZ3Y4BUBSCMjq5A1k1S+n7k9yAjFEKKHJaFlvxp8sKv8fbCVnLdlT+UxDIM
b9vlbpgX+a4l1ynXXKcWtLTOEe/lYKXgZNmrRjYFLLZOgaAnnhXsiNjli11cGxox/9W75N/YpdHO7NqNTR5pe1earY3mOcCGZKqZeD2uWQsB6lh0QkXJ8oJr7QVMI3zJc4uZ
rvYtZz127Rv6dJPTW81/q3Fh5sXHirDtsUcfFRLuUzSWEGhdTXtSEFcp0n4r0JzQm9gpO/myrnvGp3cDjzd+exuJrwOtKgW6xuBe1YVe7KVDycCnYqCo+Y2my8WVvmWth45f
2MDIywTRQuTb5cvTbvnN7/7/7L0HmBzXcSDcaWZ6pqcn7U7YnQ09swEL7C6wyARAEFxQlETSsi1b8sm63/599vn33RK/f1NHy/YdAxQs0fbZ5snyWZJtnX5FSiJpSpQYRRJg
QiKR8wK72Bwmv4k98a963TM7s9gFo87336cGeqf79QtV9arqvXqh3hJOf0oTazoggHjHmSp1GMmPI1UgL8xw877h+N/gSZuoGkADos9oePgJi9vewBiHKHF6EqfmRzJcfcZ9
b6n6l1ztRfquJIgPsg/wD/L/hW5p13xHQXECzZfDfIe/8bf0fE/dKxvlSIPWChkDJmDWYYF6IaRObTRTZ1iodidwoyXYcN92AKomre7qsg4ahp/4Wx0YzacKzhx8uxoEz9/4
2xrghuFH6l8erb3UPLDUnTzDD3PaSKJJ2yf4FVHrpfDUa0lA4Kvuu2ffEBTTHz5Gz3sxKGaqOg17kfrCdh4h2P+nI4qkPYoahjWneSJdRyNWWUD3icf2cV9xoK8LG8dyvERb
LA7bSWq0D198GB2AW/XmUXN41bwPCH724SoleOi0AZkuPlxDVxi+UnsJyPB6rfpK5xwMiLHG3QbFijjQgWA8LxYqx4CtCvXqYND8z9Q8EWk+0WR0b2FUrJqnB2F4+uEa/fdp
oyz6GgsUJKuBLqTo2weZcbhVkbY1GgGMdwTwkGSgGTTOjqcpP+NrH/VOCkXgrkwkG6PFeIbqeSunBX2NHRa0oMYXg/YqOp5d+jak5Y7eYOjUuumDeivBDVMrm0OhZ6n3in3B
d8FRvHYUzn5h+Kt4IDf3QT/1r8qP4JS0kTqUKzkD9hX67prFBv2B0i1Bp7at8XZqlBpQKaKlre1xpIG466AunKuFiw3hfC3cqodX92I7VrYEHOiXnHIpXfcC5QwfZoafhPx1
Ilbfnln1rY7C1fT7odCl9PC236hHokwv6kcx9XH/5NCUBR0Y3k9dlzSoBxr7w1pDR33E1Dx14vHjuO3WoGfD69KEooNT2AL0Vx9GbycKnUQcWUvl8qZ7HnvoeweGu/fhCdOf
fUSkpzULn6aur4b3K/irq2XdEZcuyiaExlSFRj9yyoRrKjTveVRrCNRPGl2oZkXVwWqOm0CyTn4dewvarm7gbSp6fFV9XHMtqQ/jeoBHvPdRDDHiLm1jFQLdfVWdg0KB6hSh
KnKaTpHuZfkHAR6DBo5Bc45S9doiDOMm5AdG7qXrKNC5iME/EmQf3ev4Ap2Bf/TBvQeYB7+HfEt3nDO6fYO0YOr93GgD38OS1neVHmOXlwrCpxWGRzhIfxhk9VL/eGRYusMP
DxJuvscYCp4scjfG0yOxOmisn04VsnUIoH+Udw+tyujg/i0Fl0Nwq9xHx5y5Jc/93LDxnmHxU1gJn4aM7tUdQe7D2QuMJmgQaUsRKETYRahChO5Hqe9krSXTIar50JKqjd8W
HaAcZ+QeZO/jH2Tvt8GN+Ws6GjkZmgt0qBsUHV+lehJdR0Pz2xzUpcGCb2JQ0pZCmr/1VFB+nrrPqx6YLeoze3Y0IEX0N+bUtIKLcoet5t9HpJv8ccALF82ghyEXda8Apgxu
1FekfSP7dEcAeKI2jYYuCzzaGLuX9uXBCLDTfZvugEXxBVoVD3ocQNMMLYIPa/56UC5up0eRWoDjf/xlfY5RQc+/T3/zqUAbjke04eoTC0qBRfEjCf1VlwxLR8jhkKjmSakZ
4fDij7e6nM+hjfygi+4g9DI/rJ9mQEVZ63dIn6NnvTOOn1JlZUFfs2zthZ4c1vDGN7wJDW+Ghjdjw5up4U1cesO9WtLXTCyLi2B47JxCTWD3BhhYY50cYUewGVTQWOfplIeW
nB6N94gDmnwtojKyl0G9QScW8XD0R/Eb9XIFHdOgQYv1BAQi11KVR80iPTc8SvGkoqWw7NOWXkDvTkt12FHL/BnHyLDmWXn4LI3OaR46qgVcVLAAdqkArg7c3JCW4roC4kvQ
X1NqBRSHVsBg/8ZlGPB1GHzjILMKCl/ZWCvhoY21Er6txV+GwyMY2oCEUIfE4VPMKlgcgHTVQp44yNRKeeMUswIiJ08xyzAx1GESn1gNk/lTS6VcPLVUSmpiJVxyE8txMdbh
8hWyGi4PTy6Vsn9yqZR/Iivh8g2yHBdTHS4HcGfJirg8Q5ZKeYQslfKqlmIZLocxtAEXXZQCeLTn/JfYVXC5BumqpZz8LFsrJaylQGfeQX6JF/VQLEX6BAea+QFtlRlI2z7s
8TlGcCEQmjW0TXI8RdezQ8EHGLreiQdZhP5G0LCXf+h70Mh/cb/wcT829sKv+4OM5tRcOrHFZIecBbjZB4UH+P9SVwaWYKqWYKqVoC8EUIyOV+hAT81Fm6h796puu4Ba/xKn
OyipOkmEBgqXYkA7gRtr0fFYUFaMH6HNqqQtSLJWB+whpoizkEF5hOZEV+so2vIgu3Zuk2XYci+O+lB3JVRJaSOMdKYS6Sgr4u3YONjRVSTdCEAbOzudGrCjMYgGvky7gtRp
qR0K1Abw6UwnQqj3/DCvETpWiA5WHBCXglIrWatOua4YnBEDRHNfA9jtmrPT/dRlnQWjWHSqVbNnaETNKyFOK2j56UMX+iaGWgraS9a6oRqVZY3KikyXNTDagheaIyax6m0e
/SAhURFyHmN8qcqU+pCaFVs1bRhEpuDKVXBrLnqoEz5LQ/HOJc50ocrHwWVsFqhPTQeaIvdqC8PoyaiOYQFXWkDfAFeoIXh1wGr5uiAS1r57BMwxYGOcExnuxqFoOy5ywjGd
NmxkaS/cpzmjaVGa6Wk2OimcuBQXM9FHculiL1lzeqeN0Xo17rYHrFZWWx5np96Thln6SI8WsmtDtXY6VGvFKnUg01VZ7jRIqU9pVayKjMYn8rZ1ZCvHQGfsWaVFoX2eZ75V
5PTjzIOyth5QR5tWRa0egN/saCF4FPnRB+7DOtEpzygNFPpwzWmRpTbuaVlyVyRKjYMLy4YasOekeYgF5u4L2m7/FHR4bSYGjH9cDAZdlLW8A/8w90NfB+JsCbThzxB0cOBn
IEBjKIF2fGsLUBnxQecIAkXshN0u62NIeFrZQ/+o86ZDZ2swOvBsas9e30MKHpMrLMm0uUYIKHuv44vBjr37XQr+AYUFP3+Iz3/4cf/38DQXuqR6ZPjzJ0Wk9gPBjk8GxZ30
AMaOvQ/uhV6hP9j5ufsDCi0L/c5/Luj5ZMCnzcRCHPYL9yudn1M67gt69uKopP0T6O9OO+hM2at8QbEpwGOOg6jiHvt8AHNRvhDw1FYhOhTfpwLoSdSLiyQ0r7K6BtK8GQ9/
BqxxHKukzYQ8TCWpqoQ+KFvoWNs7pi5WS6ADNazM7MVz2aw6sb31xEZC61jTg4Qptb2N1BaXU9uD1PZo1PYgtT111HY0Utuzl6E1SavtsfuB1EEFadmhKJ+kxoDdcaDaWCDp
dGp7atT+DS0WnVTp2Ks8dAtuINco3IE/HTVCy4pDo7C4RGF9wtY87Li3ugJoGYFx5EeU3gdeNmvkdTXwMtV69OAdrWdMNwou524XtBACGiwamXyU3vsddAzAXF8TLfgFQu97
S55vfTc873wfed6p8Xyr5v6thU6ftGgH/lbZPSjS+vCCnYXA7odm3qethxFXqSh93smqOGTRan4/hMKiC0Vrg1BUa02s1ppjJTFpBZuvrtrM9dUm1lebt77abig8vtWFp+Xn
LTw+rCoHdWCIPg6pW8oWkJth9lNBL60Qh667sKZ0R+zelXWWUdNZ71WkTFrlNNVXjvf6yllBpJoa68a3at3UREoLFvXgVi2B8vakzXmdtJnrpc28orS53jdp8yquTwFdZMWp
VeEK0gYgmPU6vE7aqh80nQFEavxwAzH0QkWb3g8xFHUxdL4LMXQ2VrV31ao2r1zVvuVVfUMJbVldQlt/3hLaolWvWTuoQxPAVl1Cq5XordWuLsLLqt2x7MN1oiu8P6Jr0Cq0
uVqh5nrRlasVKq4gus2A6WqiK68suvKqoqt9suqfnNqnobcn1a7rpNpRL9WOFaW66X2U6iaUarPi0hbXriDVAIKD1qJ4vVRXP1wn1dUPmtLa71v2waz5Sl9iCO596n8apWUd
JHO9jC+xxEoy7mrkCe+qPOFYmSd8q/NEy3KeuKH4t64u/s6fr/ibtb6UqO3YBjvO0act4KTiX63U68R/GX84rvvQUmODhg+rsEFN8XNWvvpGa5df6pvdLlNv+W4JPnTgagn3
Nm4IfiTcL2DFkzf60M3Adl6BHztuvrMqFjwowKr4t6PaUTzbeag5pQMNW6vSto3bUrNJNV+oinHY8mn0rive4cdz7+6lbQTlKuSoh0Z5ff2uQAeKHLqdbx/efysOyFnocIzj
Xjx6AmfU8Mzhz+6ns2tB+W5tFblMN7fId+8bdtD5NiuO6Viroyz68jYLaFGwuo10/TL1zt2CB1bxS2Mc+hpxEBakC6a7C2fAPnhPwFAFtBlCH7hH74LyODtAMQL1gMG4VPAR
UTMcZG14xEW3zXMAogCA++rWcQV8e7UtTpa9VPhwshwH2FpBLt0Ati9gXeEUykAgiMQpGeiAg4yDFnS4IiiutKNtA8OUHCXZwXK802A0ucwWqUm22YNdOP2LfCwqXTg9rLvw
pXvQhpXSMRb+vMFCtHOsEiwdZwNB6p0H3uw4CjmCxeNbAL8FcFCFDjLhFD7wx/ADQGikcgD+da2wUe04W2oH3JUguipf9XsHJQX0dfQd8mbFsg/zb9aGwbRlusglW5ZooVhr
g3dAlC24PfEBEHLIy6PAkx1CHlD892FDCexQxyP6oIw2wOeEzHCYyoXDWY/gkCZVkYp/r/hFUAfauFofjux07HV8IehHffEg/HgeuH/vni9C/niimkDV0wHUEfBXU1BUXd76
cT8dEcKxoNo5NtqCcnzBlQNNKLf6cnl7ieGZIJB/2Ah1UjrFliRavkMb13tAG9eDJHZoo5oorSQ8mgVy0EahqvngsDFQYa/xi/drGIjLRga9dGTQiwOnI0HownxIXwyqCwsu
RlgaRta2U0i4e4suGKRoYNkoCKIWS2FGqDxYqDxIw9wd2C2srZ130KOKgGHeGaYixVSsx9TyDjG1UEwt9ZiuNgbauqQf7MM/cWjLFJ9w4Oy4nY6F4gp2OjZamxPHwVADHQy1
1gZD7dcPhlq1kU+rNvJp1UY+Xdo0pzbyqfe4EAPkbRyPtFeHPoOW2siJtp7Npg2R04FQR/1AqIXuu6JVYKkOhOIjHQi1aAOhFjoQKuOGelkR90HDQgeHghYkj6wN6GPRw/vL
FdM9I9pJMD5QznhqoranR/y0/lFbVA86ed50F10v8pl5Exbl1NZj2vWxnaWtQHQsqObSRx9Gta86NqrvjKNjo9rizcYaogSv7j+le5JpRWlnXtG6qh6LLmtV2Uedo1VnKCTa
ztAdAtBU6/gNs7RhsVHC0OZcD/HqKIjY4FuHaaNm15Ig/iPaPARS0azjgd0De23jAaVHHbtZtDqnSC0NDwflKtfUplGslCUs2i6uZdMV+jSHXEc5uiiyyvY6pe0f1qczdJFW
amPVxsdQOVW30gxJf8HzhgfZBwx1R5SZ9MWBphWOWZYEpjZdVK0aEdncrC0OQCQlbUk23aaDJy9Id9N5fEt1asqyNPklVie/zCjYVjrzZdVnvqzazJeMbHuXP2BrpKq2C17f
46CY6AzSffcEHSDEQkCmznFk6udCKjnpEYFC7XgnWdtS78QlTE5tM4ODqhz4vRvT085dUKZHpaKnH8xO1oYwJa2/pi0okLVDi2oL1iXdpwGv4Lmt0ohi07YDtqKRgYsJjHfU
NhpgD16kvjd0aovSh9CpBZ7CEODoRCnq2PtGcCkL3S+By0Cw88Jqnq4YuiZOOxIQY0Gpmjst6W7IR1uDitl8WqGKga5L1Z0zBbm7gzzEx4Mm0A8DcA6HCXi6voKli2DQ5wvu
YBDuVfhPBXjNDRYu9xdx8aaie/+T5llWoIXpC18N+sJX4YMUUoHukOXvVQyfogvcRFwdJSDkwtIaTqO2+GBIW8QwoC1i6FMYnOZS4Afpo2znfVqIQ6nb4V/RL2xOdB84su6J
hqfnVFOgOH25jnA7XUD7IF2phYABjY2fouvtWC0BIMdVkQOb4jE0EI2PfR5KlX6PZR/UplKHcDnOMJ2j7uP6ZH2VbRuObAfpo/IRWV/u3B3kqqLC3qtwTlrVjL7nbMguDfN0
phuqcQgPp35RMHA4q0tneKmiEKqTttW1PQZNuECytPUwOH2+b+m8if377xvBP3dpx7VCvvQEdzAGgyYw4egZNYJivPuxveIXsOe+n7sDDCbzA6A60MFFQKquhe/D9lSRcCZO
1rNw4B/m/qBNsXwS2N6mmDQD8WO0LBZxwNZBQxijBk2K5b6gResMWamNZfpk9cRV49LuPnrEMeV1I+34Aafbb6eqw6j7FgD5oqcj0jjQ3Gi7qRVxLz2XxXz/A9h6QP5gsaCm
qVl1FBurVqRPK1fbgaOBp5l6VfTQ0jNp27LoRusgLuPSE91R3QUAQNH9sKAnnbgZFkQIrDNoPKh5g7tRjBR05DKj4kAus9+L4/DO2nYx5DL7EpeZFCflMAoTLg8EPAAUNL7g
I31Cgrpo49qGHSOZbg7RG0vhQ1WdMiQVZaP1QQ6UOQf8I+ins+mH0dC2c5BBdwxszRritcMjxeGhu4E1XCPQyqF2wUXqQaF66jkYY/omBRqFHwEOAJusunNBxKUAd9P1ALim
3YqHs4N1sovx0E+svq+XZhKUdjIuGkyTBwGTJkVcuZ2hHZgAuoJg7wnQXjzui8FTUHD5E92gQXtmAhhZzXu1zdS4sw5NNM07mkXxYBI6uPCpYKsiP/YydOUl+Nt2n9Kq99PB
JjfsU6QD0N0dUdqgk/+9EUXW3vz0Dc88wy3O+gAKXRHcUnuhjT90JV0aQUWUgwE8NRpVmIhrC7u1QEWhPThHsAONbPpsDbZAjVaNarCnPfcGO5VWqKQgcgfUtDBSmwNvo7n7
RvQwnyIAm9Fz7lr2Begi56XoIjoH1+NR4OlxNfRo11ao8RE8bAaXglItbdD8F2p5tWqr/kYUU/U8TEG67ksAV0fqqVp1XxD6wZAUEFpQxz70c4hFICKtS0W01J20KWk9Ie1z
oBXjAZz6Fglc0PAgjrUB/ndCvQ0zH/Yrvn16AgYBGAl20H5tB/3+QO17zfdKEAxVPHaKo+dYVJ2nLBnC8LXulEjdEg8uOyeyaqCXnmFvnNuwAE/o8OuDwc6Sc3gPhu/RzO1f
00EGmVUoyAoF+cE6lBBPvD+Mp0XRyMyd1yPU/RYIdSsIvvJ2gQXIwCgH3NrxUAz4YXGs2a203a8D/EAjwFwNYKwi5VFF0Y68VKpHXirakZeKfuTlo3uFLyid/vv03PjG3O5v
yE16FIJoblI1N0nLTVqWW8At4el86L3AC+I7jMv2oa8D1jrKLIp3258H2/Zu/JgfRNoMvUhQUBJ8A2N9RD+RS2m+j3rxFLQV/ejJFN21aeu4bVAD2PRJio22gBAAqWy4rV5r
dlEF0f7skk5w46r8Edydarx3+OF/xrX+1BndyPCt0PfbxHIPKM0K/DIP3KeI0CDjs/EBfGTwUXjgPkDuvqB/74Mfx2z3VjoV//17rQ/dr+kZPzwG/Ng6eHcy2Gvz0U1VFJxl
aLO/QVsrSWn7no3jWA5qDV/2Ch+TWehx4KOIjwJ9dOCjgT4q+GgcNsHjAeZjfnrWMJiUdLEToyzRcNg0spPBXpVEXbI0Y+FQxf4/B+iFX6dmKAX4Y3TjGD4q+MjTx5MMPgvD
Bng+zGIpddk30+zratStuOtz7/sY4ipWa9St1agfwOGlRZ7lH9Sqp8HVxPDNtaV7W0b2fp72JuHjEF3+N4SVNM2PVJ2EVWN2azEd2/VVsgqnL8pk9N2qDJ6SsPchPTdtAT8a
vnRE0TFSsm65rk3DVCUrr2+k+DP91sLpQQu46ghz+sTI8GGTDhIe1iBAkwDtvQFv0A7IU/MW/E67Lkt7NL6v6zE9S4QCg05eB0Ujog+thGgD0R6uoqkRgFkiABJpaHvVlVo9
AhYdAUSMUofDho1aJLhBhR44h80zRHXV4cppp4dTEwhwDdO5bWAdHNqmh1igzSMN0LXPkCvmyVErh+bJ6XnqNpawT2FHpO/wtO9+HWPcqC5K1sfqtt5UXTYA03AUU616q94c
6girjCxt2llG83qm4Bo/nazSiMWaZjUS4CaHanV/l3vr6h7Sq5u9Pv96qNjroVqFSVav6iV4tb2MHNqVAOpfm+orXatv9h5qhtbV9wKr1ylXrVPkOekmqCXtYGeFqdt9W6tm
hnbHtdrVswrggczSX/Acj175rq9huil9ST6xY0IXMIsjw1s001knMm6pRDc4BjQMBWrOsnRGtDrwQrvQ7LA+8Q4yMbzfWNMZbE2UrhMj38heZkk8oH3hcZcnnTI4YNSJdZO2
o6Ra4ErdYd1NK0CgVL2dAiNwek3fqjODXm8AnGPbkkjupwt5hjXMGwT/4ZUE37ECAEGjnjWCqoOpGJeDJUnSVzkcD2BxBEOvNX64xOwLCCvpZetI1Z8AMjbuQsNhDL2fb0AE
b4ay74f7yhIhrNBscRrbDAtLasNAvX8CmyEwB5wj21bi4M8scfABuuvxonlkBW33+SVth+4hh+erXN03spfVwtu0+MgKJaZhAwZXpW6VKxRtr4X0kRuwN5X7lRh82LivOtyD
7YoBnfZRnt8CbR3QmdVOtKeDONrWTrY2sMMhy3I6y0K7fq/0/VZ+4EHufu5BfT8n7gZ7AJle0PZrUv/oJu2Ac7pvTdgXxHUOtWE97JnR0e9BRsbjKunUHprYdcOd8rDxHm2s
wgHdJuZOHCa7BzBD082Ge7NcuNwBp9Ssw6LmCc6m+5FzD4v3Bj3YPRPQCy5Y7LgnqHpAIi4WDrbqUf3DeDApe6c/0Abdn1YMaoeHdugzdqDt3Yl+dvXz3Og5zgEI8OsbA4J0
sKFLCSrt2tGs3dBtbr/TH+zRfSvjMc+BNQpd56GZK33oUB39mwv64TboeblfaQkMAFkGAt2KgI7aA4Po7xxUYXA9Xb4dULp178jojJ0eQlV1T464Q18eCR9QBhGIQX2qArC4
M7gBMV6r9Cn9uilGPVfrqTFWD1A7OIR1iAeNbVR6IBsh0K27aA4OKoPojHejdvAVQhHc9KXb/pPx2EuaA/9uKHwTJAtgyQG95A3oPZo6dKYuniH6XQdodDAWaTlKEDPaeNvj
7KUX6Ad6+h2gu5nu1u5WOun5C90UbSwcQNGLfpz9zRf0ohHnFUoHvH8puIUeY61g8i4EoVYSxnin6H7a+Lt73gG6nzZO7lkR3Y83/d6eKrpvjenHm6ZuuTGmy5Gs5S9R9tHH
t7uVNlrGgILWPPzBqLt7/27Pl+vyXspXYeG1PRCALDTma0j3R//y26ulQ4+CeDIf2qb9ik2ffFGaajKnVCFC36h+RcGJaroFkKFnUuNxGvgHWtF+wKr1bnr64aDip77HN9C4
lFvbZZxZEpQNOEQEPH/rPbp3apSffoorWxMYHU7dq/j14A7irMMg5jUS3ID+Q3SHMcCMPRTYQeCPAX3b4OAw5RE36qd2GQtkocBuWqAHfZ8FsC7YBp6vFt1NFYTe6CIKqyeG
JPs5JHe9pC3LBjGgkzWAguKqjoFvAGAHa5tuqPBvUFx02hXh9SKeeN/lp6doaU7dNSAGkf91IAY0LlySmlWRGKxDQgOd4oLtAb4FKBJLMns9EoMUiVoFuPUKeE+0rwnge6P9
ktj/a9C+JszvjfZLWuTt0b5KdRA7TeSgJKotqOgrWAF+0ENIwA01cesGzYUQfLmhnOsUhE6zDSh5G6oVatMGnv30ox80wK14SEkrPculVVG0GcgWxYJe3PVNL/aqbrFVuwqa
4wG71i0w0OnNFTsCVhyoRhe466FP0Evxq9NKvXVayf6vpZUs12sluy4U9l9opV9opV9opZ+XVrLUaSX729FKvajIepX1mGS93uOpbvjnNUP2iVah7UH2fofmWEE3lgTNVkKb
6UbGkub6ifrcoNaShNaSVVu/I+NSMLT4UAWi8zE6YUa9GqASdChGuqoElaATlaALt2YK6NuzGdOJ2jQXKEEvJae7qgR9ihdPywi00mBZ06+INv0DRMZBfd/d2jEl0I3rgFrp
pHHbEBBF1rqItG7AKnJ+GI++7gDCdwL5/IEuwCmIRsyyagniT1DpQmS7KBk7sDo6lE5aAZ3VMz1knRnALMNTUnSuxhN6lE70uICrsYGrmyAdi7fO1R2Uq/10ZWQ7cnUX7TDT
E1R0rm7UZ0EEJKhztYKyXUtf42oXZFPl6q4qV7+4YjYoGhSRdgRqJNhJnW7SaW5U6W2U9O2AU4euVnR0nUh9RKijrnhXDfyqWnkL2FdP3KhWXloN9g4KeweQzlFVK+9zBYBK
3/0+VACo9N3vsALeE+2hOb31faA9NKd73gHtqdxpHv+x/4LmFZ4PRPsd7Uv9jo46iWMbD1e6XtzascPRviR1lEaypgRbKAgtoAFuxdWOPqoEfbTNwzWhmvcV/Qi/mtknV5cw
VkdxurVRHGt1FKdHG8Vx4NTtPaBFJc1vuLE2inOd3mICfRTjXuQ2dL8drFNbfXVqy/6vprPEFXSW7X83nWX7hc76hc76X0lniXU6y/Y2dBb25Gs6ZK2ublqh8lvpSPA6pVVZ
i0Fg7kFXzx/sx5HgAYC3Xz+hE495A7oIdMEJjgT76EjwIBiAiuYfCjcuKHf6tR2GoB4VHAkGoxM6pfpIMHTMla6RwBAeqkkD8FjGNtBjUKeUDkKgS1mHZx3SnVNrq648uuho
4tJAXI0uAg5Ft2Ph7ZrC8Su4LUOBUMBGSyzgCeod8KdhDHA5aYdZXCGgj136cDgysKRuAJZ+VAAe9EAGqQb06grS3j09IHRpAFNXLXoBm0CvLtUfPdJT+aUgnn/qpmfC0sHX
pZLoCinU0NbqeG0AuAjITnkTCwKWb9eLxfHa4NJ4ra4XgquUemewU8al2V466tqgkpYjXhNz3L72ljgvSfNqOC9Ht5a/pK8xfCeYLknhipguR7Im+1KNwxRcl6b4b6fsEaSi
XoUeWI0dqb2LK3GZVFWkG5S26gTDevp3SJ9iqIpnG4pnW9VI6sN+Rl/1EHBZC+Q1i8mPFtN9YDHdt2QxibrFdF+dxcQ3Wkz8+2kxmf9nWkwfaD/+x2rkXGjPB36n2fT3h/49
uWEvpJ9nvrmDR7UoampRXNVyEt6b5WRepREECGgjCL8f+GD/7Q+P/G74pW9+owGmGzWEmLzaEN6HmdAcv6FndWXlrLTGUHg/LSgKB+Jw84mPP3f81uJb4LB6BtgqCiMUBy2r
8Ko4dFAc3m2v5O1USOHC9iNblef3vA8VomX1wz3vsELeU1389b/9vT84/jvmW9+HutCyUve8g7p4y14Kf30vBcq6oTi+hWUl/KtYVub/WZbV+67bxBV0m+1/V91m+4Vu+4Vu
+/+DblvZAhN+HhYYr1tgfNUC46sW2J+uYoHxK1hg/HILjH9HFhhWZ1WzUY1Vo434TqwwzKaqFxuzWW6JYfX74E8w0KiWVrXGMIFmmWCqTctVkF7QDS0yzGLwOkXYaJXB5xVt
Fb143KMU1AFo1B9vaZlhDhuvU2HLidGgElay0K6jQ6Pkr0aH5SRoKKdmqb0D7Bsl9kbWWg3xBn2xusWmCymWRi222rtjJY5cbrHx1GLDv0NawndusUkHvsWyzPD+/Q7pqW+x
f5l68cTJy1Nx3rumd8dXUq+/eWb02ly8xJdt30m9fuji5GKiYHQ6un6UOnF5bD6WYR0t7e1PpE7Ch1TJ7Onpvfnx1MnzU6FUyeLt7Rp8PnXxwlQky9o6BzbufDF1+eJ8omRu
6d85fPtnUs8ePXFphvDugVt/6UDqhSOH35xaVA3N5uanUgePnBidSQrN/kDfc6mjZ86Oz2VEd1vPwGEoZ3Q6lLcFe3dvP5o6d2pyLlZqWrPptpvOp67Oz4dSZWf/rm23zaVm
Z6PJHGtfu3HDHROpSCitVgxNPevWbgmnwvlMhTN7enu7N82liukcLzrbBga6B1KpfErlvf5Nt9wydFOKXuberb/62//HXYcf/+EPH3vke98j+nX0+eeefvbJJ3909MdPP/7j
7/7w62cPv3rwleeff2705LEjhw8ePDB58fSJ44def31x7MLZM8eOHU3OXLlw7viJN0uL4xfPnjjxpik6dvbkm28ccYRHTx4/9Npr/sXLZ4+fOf4qOX/y6PmrZ69UyyGnL5y+
cPXyZXLizLGzE1evkHMXL129NjZBxkavXJu5NkFmxsenp2dmyOL05Mz0zCyJzk3Pzi3MkeTizMxCKETSc9fG5+fmCZmZHJ2YvEoyVyam5qcmydTEpbGxq0vlXLg6OjY6dpWc
Gz177tL582R8YmLy2rVxMj0zNTU5OUnm5+dmp6enSDg0vzA7O00S0dDi/NwMySbwd5rk4xBhaoIUQjOTU+NjJDczc/XqtRmSuTY2dXl8tFbO5MT0LIBKrl0emx6DeLNz8/Oz
APfi4mIIsiaRSDgaXgwREovGY+EwyZB4Ih6JkEIKioyESAU+LC7Okko8vDAzfZVwiwtTE+PjRFyYD0WikVo5c4sLc/FYFPKdnw7HFkkoGokk4jESTcTihCRIMgn/4U82k0qn
0ymSV7PZTCZNKkVVxV++lMulUkliyKdILBImJpIIR6D8djWtqul8rRw1m0xn1SwpxmZiWcgvkc2mczmVQFg2l8+TQl5Vi4UCKcKfYrFImEqpXC6ViMAxTKVcIqJQYUqlApH4
UiGXTROZhcziCdIvSuY8U6iVk84BjEyRLObTM2w2TwCKQqVcIZliuciwDIHcGJZlCc+zHMdzxGAQ8CJm0Wg0GAzEJon4RJyyyWQQOOKxGBimVCQ9vtZu2W2slUO4YjQn8ITM
zrLRcpIscixXNhuIaOXNmF4yGUyixUIks9kiSRZikyUrXMRpt8Elk2aX02m324jP7XI54LfNY3fIVpGs7xtY06O0LJUjisRoYOBhkRD8kUUm4LERIhlM7iYbcTjNLquviZid
DldzcxNxepqb3R438fk8Xq/XQ1pbW3wtPh/paG9rg2fSpbT5IYhsXL9tqG9NL6m/gCwNl1gNxz+y2ewJuAhpXutt72glshIM9gS7SHuwKwD/SU8wGOzqCpK+nu7urq4uMri2
d01Pdxfp3Tuwa3hoB3nbF4toaiW7vSIRAx3uzrUdpKV/YM3gunWka926Nf39/aR/YO26gf51ZOvQhg3rBwdJy7b+7bvW7Sbv+oJymxBRhygrnX7i6Nu8ceOm7aR9x8abdmzc
Qm67aevNW7ZtI+yuW24e3r2XvOcLyhJl+G0RSdeaAGHXDXVv2LmL3LJ3+IO3fnj44Lcf/8ETP/jh9x//3hOPP/GDb//w+R/9y9MHn/vxs088/cILTz/zxAvffZr85NkXn3zh
Jz/72cs/e+nHBw48+9OfvfTSMy8/+eKLL7/40k9e+fHzP3vhxZeffuXFA8+99tIrP3n1uefJz1569anXfnbw4KGXX3/u0IEDz7x86PUXXn/hlVcPHzr0/LHnD7746oHDBw6/
8PqhYy8feen4y68cfO21N145+sqRI8ePvHngzdcOHzx6+Pjh46+/eeL0iZOvnj585LU3Dp1648ThE2fhOnzu6PEjJ46dffPMm6fPX7xw/vTFIyePnTl+4dT5U+fHLl29ePrS
0dPHzp66eObiyYvjo+OjF0ZPnT1x/uzohcvnLo9fHbt6cezs+TOXLly5eOX8lbHxcYhy4dLZK6PXrly7PD4xOT5xdQoyAQU5MTU2BYp2emx29Nro1MTc9Mzk7OzC7PzUwvjU
+OzM4tzC7MI8aMX58LXZSXiaDy2EorFoNBSbmp8OhWKhaDgaS8QTkcRMaC4STUTi0XgiSUg8ORdZiMWTcRInyXQqTdKL8UgymUmmQWnlctlMLpokmYyazWVzhUIhny+QTFrN
F/OFfLFULpWLZVAzxRKqrHKFZdgKqxZKlQrdBcXzBp7nCxDOCTzP8UajyWA0lBlOMKDCMZhF0SSK8NFoFE1wWSygMcyCQTSD2rBIFqtss8pWs1mWbaA67DaXw+VocsiSw+Fy
uZwup7sJ/zltTU1ut6fZ3dziafH4IMDtAbH3+rz+Fn9LW0tzk8/nb4V/LR3+dn9nq9fT1trZ3tHW5g+0d4Lp1OJrbWvvCHR2dAQUpTPQ2d7a2RkIBuDqAanuCnZ2gFj39nT3
dK/p7e3pAcnuWdO/Zk1f75q169YOrF3b092/bmBgYC38HeyHh76+desHNwwM9A8ODW0YWj8wOLht/daNG0BWNw9t3Lx546bBwZs2bhjcvHH9po2bBzdtXtu/Ycv2DRu37oQ/
24b6t+/YsmPHpm1bNu/YuXXbpq07tm/eefsdO7dtvGnnjl1b99y06+Y9m7ft2HXzTVsh1s6bP3TL7q3bt269bcttt+z95Tt33jx884fW3nLTzR/44O7hm4dvu2XX3t23BPYM
7t62beuurbu27d69e9secWjTrl3bd2zbvmnTzp07N2yXd27YtBkAG9y+Zc+WXVu2sDs2bdi6efv2TTffdOuuPVt3kA2dm9Zt7NvQv3XopqF1fTtIsK3XP9AzGFzfN9S1qX+Q
+GVvS297ELpxvZ09ve3EIXsdLU1trNLS4mjzdhEHK8oy6xa9UNey7Abxd4ByE0U36DoIqeoEVmTxEgef+s7XyPFj4+Ti2Si5NjpOFkOjJEnCbJkZlUWptKHZ3UQCYIOvW+91
bx92f+i2D/W9KzX02D//BXnl0HHyxpuvkksXj5KJmSgJJ6A/oc4QlisRaLqIp5kQUImkB9RyG6R5/J8+Q146cJQcgzQXLl4i12YuQb8hB2lKhDWYiWRjiRfg6wiIpM/NkjWQ
5snv/iN58eXXyJE33iDnL46R8alZSBOF9jlPGK5CJKuReFpF0tkikzVNhGyRWfLc498lBw++Ro6+cZKcv3CVXJuagzQJaONVSMMRi9VBPB6ZdHSIZBCazHWgU196+ifkldeO
kjePnybnL10h09PQ14OuTC6XA3x4gm2x1+smSncT6V8nkm0KJjpIzh86Rk6fPEMuX75C5qCfRWIxUlJzxADlyFZop6ENBeuH9AdFsqcX0xwh5MhJcvr0eTJ6eYxMzc6ReDxO
KpDGDP0KF7T1fq+XQKtIBtZ3kh2DbqDCKbhPEvL6eXLp5FVycXyWTEZiJAVpBEjTJFtJu89DuiFN/2A72bLOgV1ouF8h5Dike+ECGT0zRc5PRUkioxLQLcQJfYkOgK0vGCQb
B9aQ7Tv6If449ojhPgz3MQonef0aIdOg67IC8Ug24m/1kbXQPm/eOEhu3jpUxxHn4X5VS3cU+qOz0MdUi0Q124nH10IGenvItqENZO/Nu7/96sDDj/7LZ/767//bl5/8wfcP
v/7CwUtnLs5NhKKhfC7JGYpmYmwi+eDBwy//43e+/5nP/tVnPvOXX/36I0+9dOD0+ctzc+FYAvRqhSuLDOckzvZHz5OHnyWf+Tp5+KHJ//E3R3726qnL12YWo5E4qOBisVIR
ZcFFDIqG1I8J+SZAeY4A9Scm4uF4PpWp5Csqw5vc5mYidGmoXAL+BuKdI2fGyLVILpTmUgVzkRcY0QrySQw9EAeq+nlCfnoCo504T66G1cWUJZW3lAQzY7G5bK3EtEaj6OOE
PDVJnpsnRybI5Xk2lJDTebHEmxjJ3mJvJca1k4S8BpU0Sh59mRw4g7lNTZajES6TM5chmtXe4sRoUOIbIBBXybOHyBtvpC+dOzU7FYnHi9mSsWQ0M1ZHq6NFyw2iPUrID06T
V46Qy2ejczPQRmWzZb5ktEChPnsLEdecnyTPvzz5yCPnnzz45EsnXr98/uLsZDgWSWVVpmQQK1a51eYnYp/WgXwTwJskh14h5968Onk1FJvLZ1NcUTCUrNZmaweRdB3yHPw/
Sk68SK6cujR1ZSE6C+ZLucALFYsUENuIBVG4QMgTi+THz5JDz+SvnohOXZlNTC1m4/k8x7FGc4vgt5nXQbQD4+TxQ+S5H5IjT1258PrJ6TOXk2ML6VgyXy4ZWLGZbyMmZNjZ
cXLwZXLwGfLcj15/9djZy6OjkZm5bDxRzhW4siyyCpE2QGsarm6ubKt/gcvBMCYmpH8oMWPV8E78gykDZogSdlTDW/GPBf+EE8zbuXKx6MLV8Pz0+OWFyXHoi1y4fObc6KXL
p45Zi2o8lifhhYlMaG56IjI/eeX87Pj4yWNet11kHTaRK1mNTJ7wjJpOFNVYdHbz+mDQN9Db2ebs6PR7pU6/22H0OkSObNncv6Z34/pe6Ev3Bjo9ge721uaONpfMx0LhiXFD
Dgwep81qYgd6Oto86weCvWtCs3NXr2RJJDRjlYxsuTvo97nWrO1WAqGZibGxdHRxZtZsYAoZf6u3yaoEO1t9E9fGL1xIhGYnxw1sMQfqpslpXqO0+tyjl6+ce2N+cuLSuWIu
lQi7ZFEsdfibXA6wNmfmItNzUwtgWkaS5VwukzFzXKkSXpyZmEiHwS4tpJIJaMWYcqWpySab0/FoKF7IpJJxnmMqRRlsH6O9GcycFEnFIjx0kHIWu81qaPO1uGVPZ4ffy3Jg
plmhlyNZnTab2dva0uLxtrW6O1WzHzr3FVewN1GQ2zrnUiZf63ikAFLJNXevi2bkzu7FpNHbNhlhXN6xmazJm2YcHcFIUvS1z0WZppaphbzkGp+Ks5a5vLVdmY3zzW1T4YLN
PTaVtTjPXI2UbfMJvlmZhngtk3NJ3nlpLMJKb56fSRvC0XTKHJ6JJcqRiXCCnbk8F01NjS1GSDid562LC6RgWpiPZbmx6XCWm5wIJytlxiS7MipvtpIsY5FJpmQ2J4jKGEvW
pg5/1tTc1lk2O/0tOaPd7UpVDC6fy+Pp6DC7vR0dQCK/t+JsanUXTRandXGeZMqLCZWXcmVBthdNdk+rocnZ0jo9G04yoRApmjI51mKtGOzeFouj2d++MBtO5MOLiaKRFp4X
7D63wdHU2jI/uUiK8wvxHB/LMKKkCrLba3A1t3qmZ2OLmfm5pGpIZYqsmCiLDjdnszY3pyKxVIZEkqlMPplTi5k09GbLLGcSE9FYrBiLJ3JlMN8LfLrE8BJrNlttYMZnC5lM
rsgVIEyoGESLaDRJNgl6yqVSrsgIprLBbDZxYKhKotPmkjOVEhjjYGVbymbRajZZ7U0us83SZGY43sEY+AxjMhkZtyQyJiHHSIZmxm4uMB54l0wmxmUxMz6whb2ykWmymBif
zcL47BAOwuZymhknPNshrmwyMJJsZsyiwJiNPGM2sIzA8YwAbGjiQWtAJ71YLjGFMsNkyxWphL+pLJNVS0yuCOEAJIlnmWRaZVKARjZfYsJxlQnHskw0CeG5AhPJ5pkZAnci
zURTeSZRyDGLQJqZVIlZSEGassCA6EO8HLyXQR6hzEyeyRUsTCjJvLdLYt63K7/ah/I7zopf7YP4vgBZbizI9B7yo1kV8E+x5oOiWPtaqYUZa4UvhXG1wgu1sCUnFkuvhtof
9t2Rs5ECxQovvk9VXioUVw4HVWZY6UOhwrArfiixXM2DRsPFGgxc5T0BWS4UoE2vVIQC5lZiWYZ7l5kaDWCBQ1ebEQS2VK4IAvxheQ6y5tkKmOQ8y7GgGBCTcpnjObbCMxV4
EpiKUIYwQ5EtFyscy4E2ZEolwBkMsjJTQehKUC8QWATrv8RgWoYVeIYts8VCsVIqFfNMmeWZEuieIvxCHTK5EscQoH+0UmRixSKjlvJMHHRFBPJLVwQmVy4zsVKFCcNvCPRR
AaokwwhMssxDOmAlVnNbUqlApcCN+SVBXyWLBSYD6ZJArxjc8XyFIQUjvLNMFCowCnlFCzyTLfIQl4VvHJMqVhie4xge8mSBFkjeAuSdB7QTlQKFOQvPqRLLzMNvGgiQhTsJ
7zNwp7CPBO/QjkAczLsCepaFfDj6a4QboGSw9hKAH6DA4IBslhWYGWDnPGCWB/qlKxzkb6DpVRCUTJGj+eXLRcqQRt2Pi1gnarnqMcv6c1wX4aL+HtElF29QvUxWfzai/ocb
2wKjUAauAmrCs8FsZQSDmQo64p3izRIwANSZJugJoHWZNzDQFADNMU/Q6eUKhc2k36Kum3hdYRh0eMs6nEb9GeFI6fBXYczpCsXEVxgRMjAbObiRlmXgYIAVAJdMMiMA8yHf
GgwlxoqlQgEVCMNfHuquADyQhwZNBdqVoAQz5GcBPC0GjrFgnnwZ2kOGcUHhThG+QZ1LQolpNUA7a+AB5gq0j2V4LjFOzggiUWawfcTfMigICdLbID/ZUIF2lmVshjLj5DG/
IuM284wd84Uym0FwfdDQou8VvGWI0ySAmEEeHA7LlxFewAsExwK3DW8BYeUYG1hrzQCjD9JYIMwG+bkEFeABPPgSIwN/NUG8ZhBqFEWoBsAcuhuVSl6dilwbG7s2n2ZtrYvq
fHjy6sXL4/OpbHJevTZ36cL5C6PT0MNT1Wn4cvXKxGJSLRbU2fDU+NWxycUk5KGG4/PTU9PQx2N4h5pWE5FwOJ4u8uY2lWfzeTWXL/OirUttlWwms8lktjrcg6qkSgafz+v1
trQPqXh5/AElEOjdoWpX67oNG4Zu119U36bNu86+eeTYG2++ceLEqROnTp89febMufMXL12+MjYxPbcYTaSyBUYQJZuz2evvCPas6Rsc2rT9pl27b7/1A7ftvnV4y4CyYfSC
ql6MqOrlcwl17LKqzo6r6mI4YUjlVehJmTbJTXm1Legw9Pa2+oY2+e68fbhffTfXa0cT6unDCfXEIVU9flRVz56NqqNj8+rcfEIlKg/9XFW1O1XVL6tqj6SqvZDm6M8S6tFT
IfXksYR6+M159dy5eXX0ElFnp2MqAeKDpKk2r0dt6ZLUHtmgroU0h187rx4+eFU9dmwS7gvqmTNX1EsXR9WZ6Wk1QXJqhamodpuk+jocaq9HVQccBvXwq5fVlw9dVV87NKq+
cfyseurERfXihYvq9OSkGk8k1XIlrdpsDrXFL6mBNlVdY1DVSwdPq4cPn1ffPHJWPXnkvHr6xGn10rmz6tTEhBqLJVWUHVmW1ZZWk9oD6Ta2QKIjx9TJ44fUK8dfVa+cOaGO
wT154aw6B2kSsbhaLlVUWbKqPp9D7WqT1G19kOY8VMqVS2r40iW1dP6imrx0Xo1eOa+SKaioWEzly2XVbpVVn7dN7VnjUzdu9gEV5uCegLRXVXVsVB29elG9cO2SOj8/qaZI
TDVUyqpTktXWFo/a3dOh9m9rgvhX4B5V1QRUzuUz8Ar4j15VpxcXVJJJqUa+ojYBPp1en9rXHVQ3rB2sq90E3JPwc0lVz0E+ozFgorwKAqg6nTZVaW1R1/Z0qZs3KitwBuCn
vq6qb8LvZFYFE0R1uFxqX2e7OrSmR925dYuq/rIW80r+zHPZl96MJa4ks4vpSp4xFAzWorlJtbaqfG8tw2t8aSKfnS6UQmVOZcw5XsoI1rzBUTZ5VVtAiwOELahqKiFFRrnw
jCGzwKfyfIoRcoLEm5pUk1KP2kxCnbwM3FAJzefA2kkzZTDTwNxQhcAyRE5cUS/PluYiQLJKumIoCFbR2qwalqKFQGWMqReuqpcWyrNxQyzLQ7S8UTZZPaoYrEUDoTwWV09N
qlfDhvloOZaGxs2gGiE3t2rWo83T6np1Tj03qV6bZucXSrEUFMrnjJIFCpW6avBfzqqHVMPphcTV2ehcJBvNltOMkDVaJKlJtSwVGgINcEI9Nzp3dWZhLp6I5AqpCp81WGzW
hmjJ8+r5l8YujJGx+ehcNBbO5FNlNiuAAQ6FLmEK4IHIHwfpmwzNzmcjyQK09xlBFC3Nqnkp2jQQbV49cUI9PxqZnsmGSD6RZ1KcyWZqVoVgfbSjk9kT4/GLM5HJudhiLBdT
K1nGaDU0ydVaAEwnE+qLkdCbUycvTo9OzEYX48moms8xBouxSRWXCr0WUs9cS7w8On1mbvbcQnQcGLyEPWOj6FWbupt4kk7AlSoIdn+BLxiSuVQM7HHo6/GzajgUWowkiyXB
yKdisUhkMUzyrMHKZ/OpRDwcIXneaOOTaiQaCUeTeU508aWMmibxBCh/sYUHpijkMtl8xSh18/ARupSsIMrOQd7Fu6xt7qYmt7d1I4+Xv6+7s1Pp2cJrV2fHuv71t+svfMee
rTvZMInOhBbm5hfmZmaTsUg4tBAC6EKRcCQWJymwsis82NFOd0t7oKunb936TVt37LzpA7v23HnXbbtu6oWcczwfJTwP5j1POJ4HMeDTi7w1l+Y90H5vt5hdfKvisXavb+pY
v7tj997bhvh3cxUg/xT8puF3Dsqbu2rlQ1d5PhyCcpOEL5V4XhZ5vtXG8z1AkyaIC1F5Ff5EipDWwPPzizw/M83xoRjhE6kiXyxbeavdz3vaXXyH38qvh/j5SY6PZ3N8bD7E
h0JRfm5O5een8vziPMMnkgm+yIq85HDxviYP3+7n+Y0erLcQP5kg/NxEAu4SPzMZ4mev5fmFuSwfi87whXKKl6we3ufl+B43zw9YAbYrhL82GeGvTc3xoekQPzUT4acmFvj5
uUU+Gk3z0LvjzRaO97R08N29Ln6wFxKFJgEJzDvBL87N8Qszs/zCNPzCcxRwUovAH2aZd3vX8sG1Ln79IKThozw/HubJ2CzvhLjGuWm+MjfP5xcX+HwsyoN1w1ssFt7jaea7
gj38hv4OSDMBdwyABOIthnguvsiXYjN8LjbPFwnkVyzwMqTxet18IKjwG4ItdTWV09LPTEHRU3w8EQLuJdCPKvIOycK3ezz8mq42fn3/mhVqGdPmeT4RB0ZSeQeYQw67he9o
aeHX9gT4LQPbbsAhYQBZBUbheY/dzndB5fT3ruF3bAFJ2KtHAf5csF6bi84uZuLxMlcxsCapYrHxso93dS3lRHKjs6mZUHye5IoFtiSIQKKiUeYsTby9swZoGRmSxOcnQrEM
k8kDHXOcsQjKX3Lyto56yNKAVI5PLyQycSB3qcAbS4JskoBLlfpowNVjOX4hkiOpTD5fKXDmstFukpt5Y6A+2jzPTxJ+JsGF0+V0yZjnpIrJ3mTz8FJDNJLj58L8RMIazVjA
jIHcKma71eblbd0N0eZ55DzijCeNmSLkZqqIsl128/Y6glj5qJqbzvPzKTaeKYAhVuBNJdFqgWj1dKMSuriYmI3F4tl8BswS3lgUZStEcyj1dQz/wxPm+RgbS6fBBFQ5Q9Fk
lQA2e9cybpgm/PQ8nyBqtsDmWSO0XzbZy1uD9dGyPD9L+LGpYjpayGaZbMWoClaLBQjSkJuVz40WyFiqNBevJNJMtiSUBIvH5C5ZG2ADeQGRHJswjC+q0XQpA8Y1Z2HMgKmy
nOPms3MhdTqeJJmiKkAv2eKx+XhHb4cYS0TD8ZRaNjjaLWKsHJ+LJWJZ1eo0i5OFRCgSTaTzvKtZjCSSCwtRkikYZKs4n02EQ7FEumC0N4vxBL0yJaPDJ4ZicXhPZktGe4tY
KENLkM6qjMmuiAWByxeKZcZgda0TBVFw2Fw21NU7RbyMHW0dHUrXXlG7upT+gQ0f0V/EwIYdu1pciWI5EstUEtFUlkSwkHgUC8NFV6l0JgdKSADt7/K2dQZ7Qflv3Lpz9617
PnDbr3zkA9tu3tK33YelwF2Bmy+KYtkhikWz6GAK0EwZhZ1Ss0f0tZkdPb2uwPabAh/94C2bxXdzcXCrWAbcBbgZsSimobwMEcVcWhRLOVE0AxAtvaIYhP5BB8QBUMQy3GaI
V0hAPHhJCQ4xHYJ0KYdYVouipaVTbOoXxD6HQ9xE0xTFAsTnIX4FCirOl8XMXFrMzBfEbLIoQiMjSm6P6HG3iN2dotjd4hAdUD4kE1uKRVGIQNxoWszGeDEZSYjpKOQI4RbJ
LLYEimKPWxRvRcAQm3RarExFxOxkTMyFFsR4eEZMJNJiKl0RC6BzRMkhetrMYtegRxxuc2iEgLISybQ4H1bF2XBCnI5OimESF+Opggjmgmg0W0S3xyd2dXjE/iFMA4gUAeGJ
K+LC7Iw4G7kmzkUiwHhRSJMWcyWAWZTEJo9N7Ar0iUPbAjrFASER0pVTYpGExHQEfpMhkUmnRL5UEC3wz93sFYPdDnHdjrbrKyw9I4qxpJhOxcSKmhRB+YuyxST63c1ib7Bd
HBzaukpNA4LJHC3XamBEp2wW230+cW1nh7hlcMcNOATolUkCY/CiySmL3W2t4vreHvHmjVCrv6FHAXKoxTQhV2cK0O6xvGSUmgzWZhGEytPTkFmkEI8a5hN8JiuqBqsqOEqi
qyh7xTWBWhRt3UwEsEzxYcaYLMt53loyOGSpSXQqyyADzmMjxVjFFOGMOQOoaydvdYuG4PW4q2UxkS1Ey4acwVoSm0CrXx8NWCdbcaRLlgwnFoxyxdLktvtEe/eyaPNFcSHt
yJUcYGiUDBIjuZygS1xdy6IljGIob8wXTAXWXDSYGYvDbPOJTXW5ASvMiBEikqI5lzdkWWPeZClDNLtHdDYUChEriWI4Uk4XyhmWzxshml2EaE3LC50stsxG+VixkGK4nNFU
MttliGZfjimQd3FMnEuZwhUuJ5iKot1m94rW5YXmRfGaWpzJMYt5RuXFosnulFeIJpTF6aJrOlWK57gCKxSNVgvIsnV5oSCusYg5mk2TIpuvcFnBukZ2i1blOpZzFFOFZHQ+
lyyVjIJRkkwut+jqHpCj2WQ6rVY40dnRLBcqkXhsPJrlWZ9drhhLyQj06BmjzSELcgKoms6XzZ0eOVuIz4Lwg6npCcpMZSFHstk8a3H65VIlHE7hIIzoDMiMO1XKq/kia3Z1
y9lKjquUK5xBcg3KbtldkSSrzd7k3SjjJa3v6mjvCO6Stat3YG3/+o/qL3LPth07ul1uqdXtltwW3myupHMZvgINdj6fy+VUNZfPF0oVljearQ6PvyPQvWbt4KbNN918y96b
P3TX3o/90p7tAzsVLAVuI9xmvCvwnpPdxoTcbuLduyWzUfa05Nxd3WLP0Jaej9/8wW3yu7kgW0BPlpvhtsNt0X/LrbJcAiC4IpTdJcvetbIcgIge+KboaTCeiL+QSanilhkA
tlx0yxUG4PZ1ye71brlbcctbkURwQ5ayD25nDvLLVWQRfsvpnFxSAY5Kqyw2tcrNre1yN5Q32O6mZcg6HbAcGeILcaPMLrrlvFqBNBAutcpuAKizB9K4qxhpacAelMUxo8yQ
ilwAJVJIC3gGlmwUjbLbo8jB1lZ5c5u7gRiVeEUOhXNyZsEtR5MpOZNT5WJFkA1mm+zydsqdSqs82OOulYPXpWROPjUdl6cWQ/JcJi7H1KKsAhE4s0V2NTfJgfYBuX+op5Hq
FUAmC7+RkMxmMzKnJmW+XJRB8clNbp8c7OyUN65TVq40AQiWickipDGxRVkym2Wfu1nu6e6QBwfX3qCyoTI5RrYYWbnJKsp+j0deEwzIW9atvwGHAK7QaZUNvOxySHK33ycP
QgXt2LRZln+zDh1ZLrQmiXExzhYFs8HWxDW5ZXub3NrbmJuxMktmk4WrGYEIUp53cmanbPPK1mAtBnBJRJYBw1leHGPLibKgCjbG6PRJzXKzsox3i/SvyiWSBrZgslUsTsbq
ke3B69Ewp2W1UMxxUt4klczNBptPFgPXC0OOcecL9jxvK5rkotUrOFplW9f1uWV5d7HiLxnsZbOjYm22QjRH9/LcemTGLnGsHfo1RbOlbHVZHS2y67poVrlkNDIVMS9YVLNU
tDoBV9nVsywa0CQnxAvlYoo35kWpIjnNTsjtetiiadmUZtUsZyiYLAWLwwWF2ldCAfIso1lUMFoqZucaO4jm8mhJ+F+RpwuGaMWQN1jKotPi8MnO5eQF2U8aK6lyATrbRQHa
UIdP8rXaVqiFpGyPF6V4gS3zRk4Ew8orS4EVlFLO6C5KXJE1iQaz3eFyeWXXWsW3eWCg32c1siUVe1ByqbisyVjWa1n27k4va4uua3JunN5YaMyASzR+LzkcDVnklpXXFGnM
UAg1xreGlpU3vwzA2WXxFzINJfILslmoe4eGvdSQYKERonJstiF7ftl3biHVQIJKWCXuuhCWxE3FuhIr8dxifZUU4yox8EtZVuLFNG9bImIpmcpl61AoxWPxirqUQZnEEqQu
/3IykSY5R6SWXyqSyOVMxha9UDYdhSZ/KX8uG4uq1i6PrTSj0TsXX4gnKuZqBKManwe7sFaguZBYCMdStfTWUnJhZjFT+25jM6H5SJyr4thkzEfmFpOxaoQWqRwLhcJsNUWb
nUsuhiLZKkqBZkMmPJ9NVanc7bPko+EZUmWjXr+tHA9nkik9YG2bk01GIoW8nuGA4jFmo6FQUv++sddvLcaioQU9vy3rOp1MMhGLJbX4OwaDXmM6Gg3pFNsx1Ntqzaez2bjG
aLs3r+twVLIkldEg3Lt9UHELaqmSnqfvt+4cDHr4Qi6d0zK89ZahNa02Rk2HNL7Zu/Omwc5mLh+LagV8ZPumNYFWIUdmtfI/8IHdu7u9JjapZSfeccfN67rarIWcTuJduzbs
Wt9pYZI6Qbes2dzZ4jWLVa7sw8vfIlTFYo3S6XbZTXxBLajFFayUjOPG+sAy0/huCDVGYOJTje/RVIMEMqnobL2ICmoiPF2nA8yVbCQ0vcQvTlM5FQrN1Pipo9kqlHOZ5Jxe
TKfR7F6uk26kn97pZX4Lfccv0y/c+LLvqiFS/+53cg10N8gtDRqwySFVVMfbh3p5VD59Y33NRRrfK7PLTLdIYwRmJtlQApchDSmslUqhXsE1m2SuHoZAk8mUuUH9pN8Cv+Xt
h2MZ/OZl74ll7/nZRmqWwqSB3obkXLkeBpshR+rrvMkgWHJ1KZo8dpuQjrxtfJbXz3Xt3bLvuall36cbcyzMzhYb25/GCuKyYM3VBZjZdKJeRJssJpaPL7Gg4rWJTHl5q1mX
Xii+I/6LLXtPL2uvs7ONBFBDoQZilqNz1xrolY5M1zOclc1HEnXQukUjk1SXhLC92WZmi6Ql8S7xkZclzCyLnxtvfC9OVxqqsBQdbyBBKbY4kynW4xOdna/D2FLJRC/X5dBs
EQr58EwtoNXp5E1lPlMqvj39tLw+ln83LJN3JtpY9cVkvEFgStGZUH0W5eTcZL3K47ORqfE6mlmYTHh8so7fRCGfS87UMA54nRazIBit+amV+ektdN9yOhiWiSKfjzZgzGQW
GxBkU9OXig3wh6/N1KUw5mPTY1fr+A0ymLi6FKHJzKqZRKrWZA12eK2CobRQSL89+Xin7ZOBbVBPosQmG2pQKiaik/XyUY7PTtbxrI1Nz1+eX8rCZVAXr40uUdErcTkCnY9q
KVv7/C4LL2RnI+LP5XK7GwXKLSYa3lstBVKvr1rkcnSsjr/8ciU6URfQ7uDI7OVULSDQbC6SyOLigp7Hto197S4zX4pNiv8qV1dXs7m+wd/e6eEjdTXaH3QJkdGlgHUBFxeb
mqqlGAh4TSpuZNcx/NAtWwaDPqu5nBxPiP8LXIFAwGWsg2Tr2i2OSmSpB7Bhc9DBhqI1btq5oddnKaVjc2d0/V9/JU3xcIwkkhm1zLIhtYjzPISk8mWmCF+z+WwUFx1VJNUQ
L8YhYiyaLITgS1ydTC+Gw7GMtvgkmc1ncM5Iy1RS86FUhqXP8XgqlFaz+pe4qs7NJw1q7S0+xtdBMxd/FyvAqmt6OYHHw1EfeuHa4WvPxvZ89K7/yJY/Gt/zzWc+/9XNt8T3
eP5d7sRX/jS2564/2iB+/D/G9/yad+bPf/tX43sCv9P9UfnT8T3KucST9n+I7/n+3/39n/z+n8X3nGD++bH1j8b3/Jv+0gu3/Of4nkuBf///HPxRfM/k2FN3/TG8f7nnc4v9
T8b3HL3rE8nPwvtkeDD9BXi/68Rf/NYX4P0PMr//0j/D+281+W/6Irz3vPwnn/oWvNev/eWYX1y/uH5xrXbZVljw72XMtVXWdzJbGD/jYqx12ztYphfCRMbICHUbHxo3J5gg
tnGZ9LmhLJauecaDGDdCOc00X05fCc0wQaYNUpkgL65uQwmrf5eoDuJwOQn9jiXKGCbwJs64hMcn9DNKqxemnWa1+xtwOzi6dZCZX7ZfBcvZUnfGKcZ7r2G3YhmBxjKeYK4v
9z/oB1PWU/PDBg34b0NefwS3osMc13//CG5f3emm1XjCewzDPw9bGuE7uQLMS/swPX6la826waFNW7fv2LX71uHbbv/QHXf90i//6kd//WO/8W9+85P/9rd++3f+3e/+3u//
X3/wH0bu3vd//+Ef3fOp/3TvH3/6T/70z/7zf7nv/gf27//MZz/3+T//whcf+ou//Kv/+td/87cPP/zfvvR3X/77//7f/+ErX/3aP/7jP/3z1//HN77x/37zW9/69ne++73v
PfL9H/zgh48+9tjj//LEEz/68Y+f/MlPf/rU008/8+yzzz3//M9eeOHFlw4cOHjw5VdeefW1114/dOjwkSNHjx174403jx8/cfLkqVOnz5w5e/bc+fMXLly8dOny5dHRK1ev
jo2NX7s2MTE5OTU1PTMzOzs3Nz+/gC53wuFIJEqXZkCbnUymUul0JpPN4lRdPo8ua0qlcrlhR0qHtr+U6YenRt4XgbeRg30NkmarPQ82xHbCXzvl8gDzK8x2phtkUJPX6uVh
Nut54GWG2wq1wkK5m0GOFJoDUyfd7RC6QYdBkyUH/d4EcddALtKy9lJhuiCFl+as7Zp16bBtgPhCnWxp/OqE0F54N9bCLRQuJ2DWW4tXFTkM7wWsBL3EanwjwNPL9Oil1l8+
iN3LWOrK1fK3LdNnPOAl6BR5q3AHzcNOuVleNXwd3UvsA22l7fKw6RRZLbwbKIF5OHX623SKrxYepLxirenYtwrvpZpAoJjwel0aoQZWC++i4UYaxr2N8B5arlCrMwt9Wz28
/tLwEq6rvZXDzbRcG/xlGzTK8vAuGurS8UI+N9AYq4W30/BqjWK4SPNZLby1ho/2nQVa3Ci8janfgCjp7d3q4Vo+xlo+mCd3g3DfdeGmG4SfrWyi7+cr6+nvaKWX2cJmi1cq
PcwzLF+6XFnDrGX/tHSt0socZx6FXw/zFPNyabzSwvyU+XwpA794ZStN+q+F+RNmVzldsTKPMRvLxYoM7dNj8GsGHvivZQ5K/k3m78oCQPt/Ml8vexhS0egUrmgaAvdM3VLp
oOGvlV2UBn9V8TEqDfdDCQxzW6UL9xUyf1D5EvMQ8zXmYebPmfuZB+G+l/kH5q/h3z8wX2W+yXwH5OwToAN/hflVuH8Z/n2AuQnarJvhvpP5IHMHs4fZBRrydnjfC/ce5kMg
CdtANncwW5lbIGQd82s03a/Svx8B6P+/KsvmJYEoiuKnvyJBhCiIykUkkelCcEamQh3pw0nMRLIy+kJyE7mIqFW7Nm7btWjZ0o2EtOzfaVu/O5EklzfDm3vPveed++bNxNjJ
Ef5horwBMbw5ZYl05GJZ1Zn74HLMHGqcajes/2u+LnWhK3X4zrd1jVIFzLJvMgLM2DiY4b0QXxnVN3xHNTzmXVKC0zpNzQS2oDlO+1mQliODJ4nFyfBnt3rRqx6532tPHyh2
oy6xLX3qHN5NdlTvX3xGfQ1APNA/V+8agmtS2QN7Bh+L6I7Fl2EzyQ6L6uv7mU74xKZZX17reI8YB2Pxd3pCgYCcEfIdahvEGugVeHsoUmOUwn65PAt0DOOWGvgWYbLFqvPa
x2998dGpDdc6EUVUaFB3RvOgrLvLPPPYbydEVZkXUKDEiTqtHXwpVCjCZ4NrGSaraFshdxxN3+jf1MQP`;

// ---- core: the native core, in WebAssembly, and its memory ----

const MOST_KEPT = 2 ** 28; // bytes of memory that stay when a call ends
const MISSING = "decoding needs WebAssembly with SIMD, which this browser does not have or a policy of the page forbids";
const AGAIN = "the decoder failed before; open the file again";
const FAULTS = [null, "entropy-coded section: bytes that no encoder writes; the file is damaged",
  "a coefficient beyond 32 bits, which no encoder writes; the file is damaged"];

let starting = null, compiled = null, core = null; // core: exported functions, memory
let top = 0, calls = 0, broken = false; // the end of what is taken of the memory; calls of `within` that have not ended

/** Compiles the core once. */
const started = () => (starting ||= start().catch((problem) => { starting = null; throw problem; }));

async function start() {
  if (typeof WebAssembly !== "object") throw new Error(MISSING);
  const bytes = await inflated(Uint8Array.from(atob(BINARY), (letter) => letter.charCodeAt(0)), []);
  if (!WebAssembly.validate(bytes)) throw new Error(MISSING);
  try { compiled = await WebAssembly.compile(bytes); } catch (problem) { throw new Error(`${MISSING}: ${problem.message}`); }
  use(await WebAssembly.instantiate(compiled, IMPORTS));
}

const IMPORTS = { math: { exp: Math.exp, sin: Math.sin } };

function use({ exports }) {
  [core, top, broken] = [exports, exports.__heap_base.value, false];
  core.prepare();
}

/** Another core, in place of one that was left in the middle, or whose memory has grown large: none becomes smaller. */
function renew() {
  try { use(new WebAssembly.Instance(compiled, IMPORTS)); } catch {
    if (broken) core = starting = null; // some browsers allow this to workers alone: the next file that is opened starts another
  }
}

/** What work() gives; all memory that it takes is free afterwards. */
function within(work) {
  if (!core) refused(AGAIN);
  const mark = top;
  calls++;
  try { return work(); } finally {
    top = mark;
    if (!--calls && (broken || core.memory.buffer.byteLength > MOST_KEPT)) renew();
  }
}

/** A function of the core, called. */
function run(name, ...numbers) {
  if (broken) refused(AGAIN);
  try { return core[name](...numbers); } catch (problem) {
    broken = true;
    return refused(`the decoder failed (${problem.message}); the file is damaged`);
  }
}

const settled = (fault) => fault && refused(FAULTS[fault] || `fault ${fault} of the decoder; the file is damaged`);

/** Where so many bytes of memory are, until the `within` around it ends. */
function take(bytes) {
  const at = Math.ceil(top / 16) * 16, more = at + bytes - core.memory.buffer.byteLength;
  try { if (more > 0) core.memory.grow(Math.ceil(more / 65536)); } catch {
    refused(`memory does not hold the ${at + bytes} bytes that decoding takes; take a region`);
  }
  top = at + bytes;
  return at;
}

/** Numbers in memory, until more of it is taken. */
const view = (Type, at, count) => new Type(core.memory.buffer, at, count);

/** Where a copy of an array is. */
function put(array) {
  const at = take(array.byteLength);
  view(array.constructor, at, array.length).set(array);
  return at;
}

// ---- models: bits from bytes by adaptive models, of the core ----

const ONE = 65536, PIECE = 65536; // probability 1; weights that are coded at once

/** What reads bits from bytes, in memory. */
class Coder {
  constructor(bytes) {
    this.at = take(run("coder_bytes"));
    run("start_coder", this.at, put(bytes), bytes.length);
  }
}

/** One kind of yes-or-no question, seen through several contexts: a model in memory. */
class Question {
  constructor(priors, sets = 1) {
    const odds = Int32Array.from(priors.flat()), firsts = Int32Array.from(priors, (_, k) => priors.slice(0, k).flat().length);
    this.at = take(run("model_bytes", firsts.length, odds.length, sets));
    within(() => run("start_model", this.at, firsts.length, odds.length, sets, put(firsts), put(odds)));
  }

  /** Answers `count` questions into `out`: states holds an array for each context; chosen is the set of all, or an array. */
  ask(coder, states, count, out, chosen = 0) {
    if (count) within(() => {
      const seen = take(4 * count * states.length), same = typeof chosen === "number", bits = take(count);
      const choice = put(same ? Int32Array.of(chosen) : Int32Array.from(chosen));
      states.forEach((one, k) => view(Int32Array, seen + 4 * count * k, count).set(one.subarray ? one.subarray(0, count) : one));
      settled(run("ask", coder.at, this.at, seen, choice, same ? 0 : 1, bits, count));
      out.set(view(Uint8Array, bits, count));
    });
  }
}

/** How often each of `count` is answered yes before its first no; states(time, left, n) gives those of the ones left. */
function chain(coder, questions, count, states) {
  const times = new Uint8Array(count), left = new Int32Array(count), out = new Uint8Array(count);
  for (let i = 0; i < count; i++) left[i] = i;
  for (let time = 0, n = count; time < questions.length && n; time++) {
    questions[time].ask(coder, states(time, left, n), n, out);
    let more = 0;
    for (let i = 0; i < n; i++) if (out[i]) { times[left[i]]++; left[more++] = left[i]; }
    n = more;
  }
  return times;
}

const gathered = (from, left, n) => { const out = new Int32Array(n); for (let i = 0; i < n; i++) out[i] = from[left[i]]; return out; };

// ---- masks: which voxels are active, or missing ----

const ODD = [0, 3, 2, 1]; // of x + 1, y + 1, z + 1, by phase
const PARITIES = [[0, 0, 0], [1, 1, 1], [0, 1, 1], [1, 0, 1], [1, 1, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]]; // in their order
let STEPS = null; // to known places, by parity
const PLACE = 21; // bytes of the room for each place that is asked for at once: masks.c

/** The active voxels (X, Y, Z), as bytes of 0 and 1: blocks that are all alike, which of those are full, the voxels of the others. */
const decodeMask = (bytes, shape) => within(() => {
  const coder = new Coder(bytes), blocks = shape.map((n) => Math.ceil(n / 8)), filled = (box, value) => {
    const at = take(product(box));
    view(Uint8Array, at, product(box)).fill(value);
    return at;
  };
  const every = filled(blocks, 1), [alike, full] = range(2).map(() => filled(blocks, 0));
  const [asked, out] = range(2).map(() => filled(shape, 0));
  fillLattice(coder, blocks, every, alike);
  fillLattice(coder, blocks, alike, full);
  run("spread_blocks", alike, full, ...shape, asked, out);
  fillLattice(coder, shape, asked, out);
  return view(Uint8Array, out, product(shape)).slice();
});

/** Fills in what is asked of a lattice in memory, from coarse to fine. */
const fillLattice = (coder, shape, asked, out) => within(() => {
  const bits = (n) => n.toString(2).replaceAll("0", "").length, questions = range(7).map(() => new Question([
    range(256).map((n) => Math.floor((ONE * (1 + bits(n))) / 10)),
    range(351).map((n) => Math.floor((ONE * (10 * Math.floor(n / 39) + 3)) / 86)),
    range(325).map((n) => Math.floor((ONE * (2 * Math.floor(n / 25) + 1)) / 26)),
  ], 3));
  const room = take(PLACE * product(shape.map((n) => (n + 1) >> 1)));
  STEPS ||= PARITIES.map((parity) => knownSteps(parity).slice(0, 44));
  for (const spacing of [16, 8, 4, 2, 1]) for (const [number, parity] of PARITIES.entries()) {
    const phase = phaseOf(parity), question = questions[phase + (phase && spacing > 1 ? 3 : 0)], steps = STEPS[number];
    if (phase || spacing === 16) within(() => {
      const lattice = put(Int32Array.of(...shape, spacing, ...parity, steps.length, ...steps.flat()));
      settled(run("ask_places", coder.at, question.at, asked, out, lattice, room));
    });
  }
});

const phaseOf = (place) => ODD[place.reduce((odd, n) => odd + (n & 1), 0)];

/** Steps from a place of that parity to those of earlier phases, nearest first. */
function knownSteps(parity) {
  const along = range(7).map((n) => n - 3), phase = phaseOf(parity), found = [];
  for (const x of along) for (const y of along) for (const z of along) {
    const step = [x, y, z], distance = x * x + y * y + z * z;
    const earlier = phaseOf(step.map((s, axis) => s + parity[axis] + 4)) < phase;
    if (distance <= 14 && earlier) found.push([distance, ...step.map(Math.abs).sort(), ...step]);
  }
  const order = (a, b) => { const i = a.findIndex((v, k) => v !== b[k]); return i < 0 ? 0 : a[i] - b[i]; };
  return found.sort(order).map((row) => row.slice(4));
}

// ---- shipped: the networks that ship, of networks.bin; written by priors/in_c.py ----

const SHIPPED = `
BSACCJAKVlcKF9b+CJldR5atonhSC7qnFmLKihTc5YlNx5kaSnXgtM+aOUftN2FL2xfCC5XygaLNqsg2AYZep5nNol3FPATKDpHgyM7xFTkQlEbwMG0Wr8iCobqgGsV1c8
/NcgE9+p7NkmEHRNw+0jdXto5qoBbmDDF8UPOBnVQDnAxI3wzfbu3gFFN8buBGGtZCgmxXIu/UDe0nPjj2ay6ToWKYYo8RTJjaBlCDKj34g7YSNhOeL1AcObkFipXpshu5
VXCcONpIuvdfgoxXQMXMORNNnGe/BCy+t2WPhwa5QjViD4UPZ1IDGwJVZ9kWcM/qdQHch/GQR0YTB3LH6biaExfH+kTgtvrsWGvAu+cVRN5QyOlR1lN0ZRicZmX4wC7gRk
ziaF7oJ/v3LfG2qudwVoKxDeC2/evsSw+gKeX0Pv8NsgrC+ae3YZhKKBQpoP9UwQ1NR80ehKuQBTJ6ugeeckZnRzdFM3F1X6p8egQOkP+qKC7IZ/Tf9tuxABPRqWjzookt
JeSiNXljwnpnm5cILPkqwKGFiLQGZdtC6bBFD/v63642C9Keu3tb3q0MKRFmxmv4L44RJg2tVp6KTHjBWgUipWT4gKHUBwoO3cw7SsTDpQyE9arSQSn76fVRIDyk1aqUfw
4aVVYOGRSQOIy6LjvsTetAqUYvtaGTF5hXOhQo4snUTUfs+DzcaDUyNlcXiVaDrI2UXNBug4/K/4hbEW9AVkflwUwvLzuW7HBRg4A7vkYU7/Fu/uPl2ZJ+lIVwk0I9c/JO
Z9D+TLQ2PZC+veZMSiU95puJzxc4bUtALgNJHdaqkf2hQXb+W07jm30cUSIdqL3bfOBaqaG3piyXa2KBU07jDYMAIG7d0znd1phCs5USPWXRqPwk3dGtooj4yAsuHe6xhX
aDiswP+J7oEZsPPk2lnwSoNdwdVZSyJ3d7gzAG6cZQ7yK+lDSBJFspH61gqaGFTrqdTowkIzRwE77hfR7mea8VRajeQAgo5SiJmarW2QwfqUecnaJfdOcSKV6F3iYi8gaO
SP5aodobVjfPcv+tQEWWB6Sxd713vtLLEan0O74DSN1z63u7KZiN73ypqYtNx0/sdeS6sG8PbadfYNxW3bMwHzf3ReKThnXlRsLaTDo6ad6RJgSlLPOMTSIHax3F6lzNw9
BLHpSSG4ZAQX73oknMCSuYAUXMr+4xo29DdvsV+6d7QfB7hggafCXyYd5qUbzdEOA5rAyugc4KjISeY93iZ5LAEtbL7wIUDOzLxRhJVtCYmly+ry8CqRS57JCe6jqt5GJs
KeICDEoDj7ZvcpyqANWQzlK38U/DRYZti70/rRvZbjAt5aHMLcBzVfwCT8/GCrspGjNCtsOL31prWQMxNEVaqKMcZdxIy/aiReE6vGF047cHb81dt+vwiWVwcg1nYwL+ZI
Zjc7/ZbWNTvw3C9tRjekA2mXvHt0wiTCIbmhwiNRuA7OU1/o+R0pN82PHdaQjyxEN27QtYY/2/oTSGs/WUujaYn297Dd+NnGV+Mb3AOsO+iWKHFFjaO9NIgAw3HyzhfhSv
7uEPIHyxaFkH95XdwdHIdaSfvggeVShNK6LslbMOsTwilCOcK4kI7sUAYPCrAfEo0muVApEgbf73011s7lbqC5BfWidVT0PIcOHYQwUkYzwP4EC+zZXii9aCD3K3AruLsv
wQF9CZ6iAHOD32/WK6FAnW0foslHZb1ChgNIuSL0pAoFwIw2IFENBPBC0L+B2E61bQvAOFxwr2TSSBGMEmVGn9hNmlrEvli1E8wF3hFJJDVa+c4Elued+Rcz+P+EvmgPGf
evlq44FqZUwWwe5km9s09etMKQIM422sRt4qRXKP7pntRTrClA7/LJzyDESqKEGfB1M43w/0G8PGlJFd6Z7buCI8l8uMWTfK0L8tmzIH0chYg2vhasfFTLRnZtRuxUMSrG
2HCz3nIOys/ZNS7ON/OfEksXgGVpDb0BfeqA8y2LWmtz1ND1S/L4ebBlZbBQfLnhSfTK5I7s5pQwLm52WhnOZXdnop/N5X6XwdakfS4IA4J+jbBQdyonmXL8UF70T1A4W5
0jKZC+Z/PkiPKcIRSeoZweGUjr3P0mIUzq5ZaYBK770DXq2YXb2zt8Bq3FgsEZID4JjlvFxfDSjjCW5BYd93elRbgfukZOEQWM2LwVvWJ2hcQ/IfWFd8ZlCSSo/jAq0vNl
n+rmeBLU2c+p06Nuzo0Hv0d7JoGz+f8HtzBLZqSrre6JBI0cuEt+wWQ6yywJFBQRbAUvAkzzBkV47Nsr9F5b1jqL61YEdPzmeTx8oY9wYUHnAnV0baXXyutQexHWyBEQgu
VfGgGFx+WjMbHceMgOPKv2TWClWxUffshW42Iub7I3m8qQOV7XkEZTcJQ2nn5r3ATDuf5mRmlZL9oYJ4TAITDvoAqkewCr4tWSPqjxSV3J0m4AGjBMe8YLYLDORaFMp0A7
wb30Ph5zlIpwJtcZgFrwqAAVDPnBQro7FKi6VftD1wBnR+e8TErVar1FsiStLrXbIuj5KCBE/PGANlxHDuf0UXR5P5iV7A4UOsLVksVB32/dQ+ePHr/lb5wqODT2h9TcSO
YFMhsBNK24hShRUX07hMV2o1aqFIih69qbdwqlisDCUgQdGef8247p0axO0Tocc79/cA0jR+6aqGALZ/fP0EZbelr6akQotNQzpXCkfxp5VT7qKXuNIDr57tJu+oRVWbl+
NLQL8iVQp4gmY15yB/WjtihTFObBDVACwTtWmx6M12rBjkM1tXiT+5pLP/MZgsa3qBYugAoX30b3suGl5/2Ygk3JcUc7ehLkewIAUSk8cyC4JnWZEZOEnDyFUCJcqhm8GA
bdIp1xH5099f8gsgXkX+pWSkgswd3YKxzk1Cc8bCTyWylRRLpnpvwaJ+HyYFVm5Ue6h0n6zXG9gmO52A5HkbeivTLlsUJthDlrFuABbBI/GGQAXWMpsyX+XOYOoOOOOEbl
Tlfw2J1VG2p/YWg5ZovMP3kgRe5bGR+SXnrv9boO5NUp/4uGKnWvnvg6AS5QvqPzZp/ajf4YJ41bfTIyWaf2cFD0CpdyFRS40w2+FXkY2+tcmSIihj0Jh7uOLsgt5oTKvM
/6CPTrTpJVazdU4LxI5JN7PsTpGh3RmJAr14Iu1GQJSplSQ2ISUSaCxyk7qxqDwktssx1Zjo+no6AgwfnnJfjLbQIDrNCd1hUBgmrS8o+KsKPdbE1ebXSagPIiIaJ/HX+Z
t7DNfrQ1lAUS9JCBpqzVvLi406m64kru4xfoscaLlPAKPu/V4ZzyrIfNe5pFb5wACx8g6mzr9Eno51xzKIgYJ4tjUoyH+OROXlnVHv25WHSNKqoQBCrICVqeVHwVtHJRLe
hcwvbqK7LsK7TSc9ymwKHEMmuxYB4O8zxWRW00XT1RGJKFElctoUXgv7lTxHF346rRAlP6yMZjLuLD9pXFtI/aYWwOz05xiVFN3tG66lKNb37cQJihLC9DWv6N+QUOdbo6
nTWFqddrCxU8vqJ3B0J+hAEzTjDUG4VYPawt4M4GL/ico9I2nhZUWxaWZup0bZfSKB7nJhgcb+1vfZ0SMP3Q6S6As94APCDHyfpcpbnw==`;

// ---- weights: the numbers of networks, as streams and as float32 ----

const EDGES = range(17).flatMap((n) => [2 * 2 ** n, 3 * 2 ** n]);

/** Signed integers of one kind, of so many binary digits at most. */
class Numbers {
  constructor(digits) {
    const priors = [1, ...EDGES.map((edge) => Math.floor((edge * 5) / 4))].flatMap((a) => range(digits).map((n) => {
      const [mean, half] = [BigInt(a) ** 2n, (6n << BigInt(n)) ** 2n]; // products beyond 2^53
      return Math.min(Math.max(Number((65536n * mean) / (mean + half)), 256), 65280);
    }));
    this.digits = digits;
    this.longer = new Question([priors]);
    this.negative = new Question([[32768]]);
    this.digit = new Question([Array(4 * (digits + 1)).fill(28672)]);
    this.others = new Question([[32768]]);
  }

  /** Integers whose mean magnitudes are those expected, in 1/8. */
  decode(coder, expected) {
    const n = expected.length, kinds = Int32Array.from(expected, (e) => this.digits * EDGES.filter((edge) => edge <= e).length),
      out = new Uint8Array(n);
    const lengths = chain(coder, Array(this.digits).fill(this.longer), n, (time, left, m) =>
      [gathered(kinds, left, m).map((kind) => kind + time)]);
    const some = range(n).filter((i) => lengths[i]), minus = new Uint8Array(some.length), numbers = new Float64Array(n);
    this.negative.ask(coder, [new Int32Array(some.length)], some.length, minus);
    for (const i of some) numbers[i] = 1;
    for (let place = 1, most = lengths.reduce((a, b) => Math.max(a, b), 0); place < most; place++) {
      const on = some.filter((i) => lengths[i] > place);
      if (place <= 2) this.digit.ask(coder, [Int32Array.from(on, (i) => 4 * lengths[i] + numbers[i])], on.length, out);
      else this.others.ask(coder, [new Int32Array(on.length)], on.length, out);
      on.forEach((i, number) => { numbers[i] = 2 * numbers[i] + out[number]; });
    }
    some.forEach((i, number) => { if (minus[number]) numbers[i] = -numbers[i]; });
    return numbers;
  }
}

/** Layers of those sizes from a stream: numbers (inputs + 1, outputs), biases last; the integers go to `held`. */
const codedLayers = (bytes, sizes, bits, held) => within(() => {
  const count = sizes.reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0);
  if (count > Math.max(2 ** 24, 64 * bytes.length)) refused(`${bytes.length} bytes for ${count} weights; the file is damaged`);
  const coder = new Coder(bytes), matrix = new Numbers(bits + 2), bias = new Numbers(20), change = new Numbers(10);
  let code = -80;
  return sizes.map(([inputs, outputs], number) => {
    const half = 2 ** Math.max(bits - 4 + (number === sizes.length - 1 ? 3 : 0), 0);
    const codes = [...change.decode(coder, Array(outputs).fill(16))].map((difference) =>
      (code = mod(code + difference + 320, 512) - 320));
    const rows = new Float64Array((inputs + 1) * outputs), sums = new Float64Array(outputs);
    for (let row = 0, count; row <= inputs; row += count) {
      count = row === inputs ? 1 : Math.min(inputs - row, Math.max(1, Math.min(row, Math.floor(PIECE / outputs))));
      const expected = Float64Array.from({ length: count * outputs }, (_, i) =>
        Math.floor((8 * (sums[i % outputs] + 2 * half)) / (row + 2)));
      const found = (row === inputs ? bias : matrix).decode(coder, expected);
      rows.set(found, row * outputs);
      found.forEach((value, i) => { sums[i % outputs] += Math.abs(value); });
    }
    held.push(codes, rows);
    const units = codes.map((n) => (8 + mod(n, 8)) * 2 ** Math.floor(n / 8));
    return { inputs, outputs, numbers: rows.map((value, i) => value * units[i % outputs]) };
  });
});

const mod = (a, n) => ((a % n) + n) % n;

/** So many float32, all finite. */
function floats(bytes, count, what) {
  if (bytes.length !== 4 * count) refused(`${what}: ${bytes.length} bytes, expected ${4 * count}`);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    out = Float64Array.from({ length: count }, (_, i) => data.getFloat32(4 * i, true));
  return out.every(Number.isFinite) ? out : refused(`${what}: hold NaN or infinity`);
}

function plainLayers(bytes, sizes) {
  const numbers = floats(bytes, sizes.reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0), "weights");
  let start = 0;
  return sizes.map(([inputs, outputs]) => ({ inputs, outputs, numbers: numbers.subarray(start, (start += (inputs + 1) * outputs)) }));
}

/** The networks that ship, each with its stream. */
function shippedNetworks() {
  const data = fromText(SHIPPED), found = [];
  for (let at = 0, end; at < data.length; at = end) {
    const [reach, width, depth, bits, low, high] = data.subarray(at, at + 6);
    end = at + 6 + low + 256 * high;
    found.push({ reach, width, depth, bits, stream: data.subarray(at + 6, end) });
  }
  return found;
}

/** All layers of a field's network: its own, or behind those that ship; the integers of its own go to `held`. */
function networkLayers({ network, bits }, bytes, sizes, held) {
  const ships = network ? shippedNetworks()[network - 1] : null, mine = ships ? sizes.slice(bits ? -1 : sizes.length) : sizes;
  const own = bits ? codedLayers(bytes, mine, bits, held) : plainLayers(bytes, mine);
  return ships ? [...codedLayers(ships.stream, sizes, ships.bits, []).slice(0, sizes.length - own.length), ...own] : own;
}

// ---- network: networks in double precision, in memory ----

const ACTIVATIONS = { // by their numbers in network.c
  relu: 0,
  silu: 1,
  sine: 2,
};

/** A multilayer perceptron, for up to `together` voxels at a time. */
class Network {
  constructor(layers, activation) {
    const sizes = [layers[0].inputs, ...layers.map(({ outputs }) => outputs)], widest = Math.max(...sizes.slice(1));
    this.together = Math.max(Math.min(256, Math.floor(2 ** 22 / Math.max(...sizes))), 16);
    this.start = [put(Uint32Array.from(sizes)), layers.length, put(joined(layers.map(({ numbers }) => numbers), Float64Array)),
      ACTIVATIONS[activation]];
    this.seen = take(8 * this.together * sizes[0]);
    this.rooms = range(2).map(() => take(8 * this.together * widest));
    this.inputs = new Float64Array(this.together * sizes[0]);
    this.outputs = sizes.at(-1);
  }

  /** What the first n rows of `inputs` become, row by row. */
  evaluate(n) {
    view(Float64Array, this.seen, this.inputs.length).set(this.inputs);
    return view(Float64Array, run("evaluate", ...this.start, this.seen, n, ...this.rooms) >>> 0, n * this.outputs);
  }
}

// ---- correction: what a network adds to the values of a wavelet field ----

const LANES = 64; // of the core: samples that are read behind the last; outputs of a layer, at most
const SLAB = 2 ** 14; // voxels of a call, about: engines run what they have optimised from the next call on

/** Steps to the voxels within a squared distance, by it, then in C order. */
function neighbours(reach) {
  const far = Math.floor(Math.sqrt(reach)), along = range(2 * far + 1).map((n) => n - far);
  const steps = along.flatMap((x) => along.flatMap((y) => along.map((z) => [x, y, z]))), squared = ([x, y, z]) => x * x + y * y + z * z;
  return steps.filter((s) => squared(s) > 0 && squared(s) <= reach).sort((a, b) => squared(a) - squared(b));
}

/** Whether values are computed in double precision: a bound depends on them, or the core has no such network. */
function isWide(f) {
  return f.residual > 0 || (f.reach > 0 && (f.activation !== "silu" || Math.max(f.width, f.channels) > LANES));
}

/** The network of a field, in memory. */
class Correction {
  constructor(grid) {
    const { f } = grid, [first, ...others] = grid.layers((neighbours(f.reach).length + 1) * f.channels);
    const all = [raw(first, f), ...others];
    Object.assign(this, { f, wide: isWide(f), far: Math.floor(Math.sqrt(f.reach)) });
    if (this.wide) this.network = new Network(all, f.activation);
    else this.start = [put(Uint32Array.of(first.inputs, ...all.map(({ outputs }) => outputs))), all.length,
      put(joined(all.map(({ numbers }) => numbers), Float32Array))];
  }

  /** Adds to the values of a part of a tile, with channels, what the network says of them, seeing the tile as `padded` has put it. */
  correct(values, [first, end], { at, plane, row, steps }, watch) {
    const { f, far, network } = this, size = end.map((n, axis) => n - first[axis]), C = f.channels, width = this.wide ? 8 : 4;
    const [y, z] = size.slice(1), thick = Math.max(Math.floor(SLAB / (y * z)), 1);
    if (y * z) for (let x = 0; x < size[0]; x += thick) within(() => {
      const n = Math.min(thick, size[0] - x), from = (first[0] + x + far) * plane + (first[1] + far) * row + first[2] + far;
      const block = put(Uint32Array.of(n, y, z, from, plane, row)), to = values + x * y * z * C * width;
      const see = [at, steps, block, f.step, to];
      if (network) run("correct_wide", ...network.start, ...see, network.seen, network.together, ...network.rooms);
      else run("correct", ...this.start, ...see);
      watch(n * y * z * C);
    });
  }

  /** Puts the values of a whole tile, in steps and with their sides repeated, into memory. */
  padded(values, shape) {
    const { f, far, wide } = this, [X, Y, Z] = shape.map((n) => n + 2 * far), C = f.channels, plane = Y * Z, channel = X * plane;
    const at = take(wide ? 8 * C * channel : 4 * (C * channel + LANES)), places = [...neighbours(f.reach), [0, 0, 0]];
    if (!wide) view(Float32Array, at + 4 * C * channel, LANES).fill(0);
    run(wide ? "pad_wide" : "pad", values, ...shape, C, far, 1 / f.step, at);
    const steps = places.flatMap(([x, y, z]) => range(C).map((c) => BigInt(x * plane + y * Z + z + c * channel)));
    return { at, plane, row: Z, steps: put(BigInt64Array.from(steps)) };
  }
}

/** A network's first layer, for samples in steps in place of their differences from the voxel, and of its place in the range. */
function raw({ inputs, outputs, numbers }, { low, high, step, channels: C }) {
  const out = Float64Array.from(numbers), scale = (2 * step) / (high - low), middle = (low + high) / (2 * step), own = inputs - C;
  for (let o = 0; o < outputs; o++) for (let c = 0; c < C; c++) {
    const at = (own + c) * outputs + o;
    out[at] *= scale;
    out[inputs * outputs + o] -= middle * out[at];
    for (let i = c; i < own; i += C) out[at] -= numbers[i * outputs + o];
  }
  return { inputs, outputs, numbers: out };
}

// ---- wavelet: the values of wavelet fields, by the transform, back ----

/** Fills in the values of a wavelet field in a grid's region: tiles transformed back, and what the network says of them, but of coarse
 * levels. */
function wavelet(grid, out) {
  const { f, region, level } = grid, C = f.channels, wide = !level && isWide(f);
  const Type = wide ? Float64Array : Float32Array, width = wide ? 8 : 4;
  const network = f.reach ? new Correction(grid) : null;
  for (const { tile, codes, shape, whole, place } of grid.tiles("tiles")) within(() => {
    const count = product(whole), values = take(product(shape) * C * width), part = common(shape, place, region);
    within(() => {
      const samples = C === 1 && !level ? values : take(count * width), room = take(run("lifting_room", tile) * width);
      const [name, ...first] = level ? ["transform_coarse", tile, level] : [wide ? "transform_wide" : "transform", tile];
      codes.forEach((code, c) => run(name, ...first, code, f.step, samples, room, f.means[c], values + c * width, C));
    });
    if (network) {
      const size = part[1].map((end, axis) => end - part[0][axis]), corrected = cropped(values, shape, part, C * width);
      network.correct(corrected, part, network.padded(values, shape), grid.watch);
      shared(corrected, size, place.map((p, axis) => p + part[0][axis]));
    } else shared(values, shape, place);
  });
  function shared(values, shape, place) {
    const from = view(Type, values, product(shape) * C);
    eachRow(shape, place, region, (first, at, n) => out.set(from.subarray(first * C, (first + n) * C), at * C));
  }
}

/** Where a part of an array in memory is, of so many bytes a sample: a copy, or the array if the part is all of it. */
function cropped(array, shape, [first, end], bytes) {
  const size = end.map((n, axis) => n - first[axis]), count = product(size);
  const to = count === product(shape) ? array : take(count * bytes), into = view(Uint8Array, 0, to + count * bytes);
  if (to !== array) eachRow(shape, [0, 0, 0], first.map((n, axis) => [n, end[axis]]), (from, at, n) =>
    into.copyWithin(to + at * bytes, array + from * bytes, array + (from + n) * bytes));
  return to;
}

// ---- fourier: the values of Fourier fields, by sines and cosines and a network ----

/** Fills in the values of a Fourier field in a grid's region. */
function fourier(grid, out) {
  const { f, whole, region, size } = grid, k = f.frequencies, C = f.channels, B = k ? frequencies(grid) : [[], [], []];
  const network = new Network(grid.layers(2 * k || 3), f.activation), longest = Math.max(...whole), x = network.inputs;
  const point = (i, axis) => (2 * 2 ** grid.level * i + 1 - whole[axis]) / longest;
  const points = region.map(([start, end], axis) => range(end - start).map((i) => point(start + i, axis)));
  const turns = points.map((along, axis) => along.map((t) => waves(t, B[axis])));
  const places = new Int32Array(network.together), both = { sine: new Float64Array(k), cosine: new Float64Array(k) };
  let n = 0;
  const flush = () => {
    const said = network.evaluate(n);
    for (let v = 0; v < n; v++) for (let c = 0; c < C; c++) {
      out[places[v] * C + c] = f.low + ((said[v * C + c] + 1) * (f.high - f.low)) / 2;
    }
    n = 0;
  };
  for (let i = 0, at = 0; i < size[0]; i++) {
    for (let j = 0; j < size[1]; j++) {
      added(turns[0][i], turns[1][j], both.sine, both.cosine, 0, 0);
      for (let l = 0; l < size[2]; l++, at++) {
        if (grid.wanted && !grid.wanted[at]) continue;
        if (k) added(both, turns[2][l], x, x, n * 2 * k, n * 2 * k + k);
        else [i, j, l].forEach((place, axis) => { x[3 * n + axis] = points[axis][place]; });
        places[n++] = at;
        if (n === network.together) flush();
      }
    }
    grid.watch(2 * size[1] * size[2] * C);
  }
  flush();
}

/** B, three arrays of k numbers. */
function frequencies(grid) {
  const { f, own } = grid, k = f.frequencies, held = [];
  if (!f.bits) {
    const numbers = floats(own.frequencies.subarray(), 3 * k, "frequencies");
    return range(3).map((axis) => numbers.subarray(axis * k, (axis + 1) * k));
  }
  const [{ numbers }] = codedLayers(own.frequencies.subarray(), [[k, 3]], 5, held);
  grid.integers.frequencies = joined(held);
  return range(3).map((axis) => Float64Array.from({ length: k }, (_, i) => numbers[3 * i + axis]));
}

/** Sines and cosines of whole turns t b, for one coordinate t of a point. */
function waves(t, b) {
  const angles = Float64Array.from(b, (frequency) => 2 * Math.PI * (t * frequency - Math.round(t * frequency)));
  return { sine: angles.map(Math.sin), cosine: angles.map(Math.cos) };
}

/** Sines and cosines of sums of angles. */
function added(a, b, sine, cosine, first, second) {
  for (let i = 0; i < a.sine.length; i++) {
    const s = a.sine[i], c = a.cosine[i], t = b.sine[i], d = b.cosine[i];
    sine[first + i] = s * d + c * t;
    cosine[second + i] = c * d - s * t;
  }
}

// ---- values: values in the type of a grid ----

/** Numbers in the type of a grid; 64-bit integers and booleans as doubles and bytes. */
function typed(values, dtype) {
  if (dtype === "float32") return Float32Array.from(values);
  if (dtype === "float64") return values;
  if (dtype === "float16") return values.map(toHalf);
  if (dtype === "bool") return Uint8Array.from(values, (v) => Number(v > 0.5));
  const [least, most] = WHOLE[dtype],
    arrays = { int8: Int8Array, uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array, int32: Int32Array, uint32: Uint32Array };
  return (arrays[dtype] || Float64Array).from(values, (v) => Math.min(Math.max(rounded(v), least), most));
}

/** To the nearest whole number, half to even. */
function rounded(v) {
  const up = Math.round(v);
  return up - v === 0.5 && up % 2 ? up - 1 : up;
}

const SINGLE = new Float32Array(1), BITS = new Uint32Array(SINGLE.buffer);

/** The nearest number of 16 bits. */
function toHalf(v) {
  SINGLE[0] = v;
  const unit = 2 ** (Math.max(((BITS[0] >>> 23) & 255) - 127, -14) - 10);
  return rounded(v / unit) * unit;
}

// ---- deflate: raw deflate streams (RFC 1951) ----

const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** One raw deflate stream (RFC 1951) of just so many bytes, at once: streams of blobs would have to be waited for. */
function inflate(bytes, length, what) {
  const out = new Uint8Array(length), damaged = () => refused(`${what}: no deflate stream of ${length} bytes; the file is damaged`);
  let at = 0, held = 0, free = 0, to = 0;
  const bits = (n) => {
    for (; free < n; free += 8) held |= (at < bytes.length ? bytes[at++] : damaged()) << free;
    const value = held & ((1 << n) - 1);
    held >>>= n;
    free -= n;
    return value;
  };
  const symbol = ({ counts, symbols }) => {
    for (let size = 1, code = 0, first = 0, index = 0; size < 16; size++) {
      code |= bits(1);
      if (code - first < counts[size]) return symbols[index + code - first];
      index += counts[size];
      first = (first + counts[size]) << 1;
      code <<= 1;
    }
    return damaged();
  };
  const put = (byte) => { if (to < length) out[to++] = byte; else damaged(); };
  const codes = () => {
    const literals = bits(5) + 257, distances = bits(5) + 1, sizes = Array(19).fill(0), found = [];
    for (let i = 0, n = bits(4) + 4; i < n; i++) sizes[ORDER[i]] = bits(3);
    for (const tree = huffman(sizes); found.length < literals + distances; ) {
      const said = symbol(tree);
      if (said === 16 && !found.length) damaged();
      if (said < 16) found.push(said);
      else found.push(...Array(said === 16 ? 3 + bits(2) : said === 17 ? 3 + bits(3) : 11 + bits(7)).fill(said === 16 ? found.at(-1) : 0));
    }
    return found.length > literals + distances ? damaged() : [huffman(found.slice(0, literals)), huffman(found.slice(literals))];
  };
  for (let last = 0; !last; ) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      bits(free & 7);
      const size = bits(16);
      if (bits(16) !== (size ^ 0xffff)) damaged();
      for (let i = 0; i < size; i++) put(bits(8));
    } else if (kind === 3) damaged();
    else for (const [literals, distances] = kind === 1 ? FIXED : codes(); ; ) {
      const said = symbol(literals);
      if (said === 256) break;
      if (said < 256) { put(said); continue; }
      if (said > 285) damaged();
      const size = LENGTHS[said - 257] + bits(LENGTH_BITS[said - 257]), far = symbol(distances), more = Math.max((far >> 1) - 1, 0);
      const back = far < 2 ? far + 1 : far > 29 ? damaged() : ((2 + (far & 1)) << more) + bits(more) + 1;
      if (back > to) damaged();
      for (let i = 0; i < size; i++) put(out[to - back]);
    }
  }
  return to === length && at === bytes.length ? out : damaged();
}

/** How many codes there are of each length, and their symbols in order. */
function huffman(sizes) {
  const counts = new Uint16Array(16), symbols = [];
  for (const size of sizes) counts[size]++;
  for (let size = 1; size < 16; size++) sizes.forEach((one, number) => { if (one === size) symbols.push(number); });
  counts[0] = 0;
  return { counts, symbols };
}

const FIXED = [huffman(range(288).map((n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8))), huffman(Array(30).fill(5))];

// ---- numbering: what the numbers of a field stand for, where they are not the values themselves ----

const FLOATS = { float16: 16, float32: 32, float64: 64 };

/** What a header says under "numbers": the values of the numbers that a field decodes to. */
class Numbering {
  constructor(said, dtype, palette) {
    const known = { scaled: ["offset", "unit"], lattice: ["offset", "unit"], whole: ["first", "step"], pattern: ["first", "shift"] };
    const kind = isMap(said) && Object.hasOwn(known, said.kind) ? said.kind : "", whole = kind === "whole" || kind === "pattern";
    const keys = ["kind", ...known[kind] ?? [], ...(kind === "scaled" ? [] : ["last"])], { rest = 0, palette: listed = 0 } = said ?? {};
    const spare = isMap(said) ? Object.keys(said).filter((key) => !keys.includes(key)) : [];
    const integer = (n, least, most) => (typeof n === "bigint" || Number.isInteger(n)) && n >= least && n <= most;
    const fits = kind && keys.every((key) => key in said) && spare.every((key) => kind !== "scaled" && (key === "rest" || key === "palette"))
      && inside(rest, 6) && (listed === 0 || inside(listed, 65536, 2)) && !(rest && listed)
      && (kind === "scaled" || integer(said.last, 0, 2n ** 64n - 1n)) && (kind === "whole") !== Object.hasOwn(FLOATS, dtype)
      && dtype !== "bool" && (!whole || integer(said.first, -(2n ** 63n), 2n ** 64n - 1n))
      && (kind !== "whole" || integer(said.step, 1, 2n ** 63n)) && (kind !== "pattern" || inside(said.shift, FLOATS[dtype] - 2))
      && (whole || (Number.isFinite(said.offset) && Number.isFinite(said.unit) && said.unit > 0));
    if (!fits) refused(`header: numbers ${text(said)}, which values of ${dtype} do not have`);
    Object.assign(this, { ...said, kind, dtype, rest, inner: kind === "scaled" ? "float64" : "int64" });
    this.palette = listed ? ascending(palette, listed, this.last) : null;
    if (kind !== "scaled" && !this.sound()) refused(`header: numbers ${text(said)}, which values of ${dtype} do not have`);
  }

  /** Whether all values from the first to the last are numbers of their type. */
  sound() {
    const { kind, dtype, first, step, last } = this, bits = BigInt(dtype.match(/\d+/)[0]);
    if (kind === "whole") {
      const most = 2n ** (dtype[0] === "u" ? bits : bits - 1n) - 1n, least = dtype[0] === "u" ? 0n : -1n - most;
      return BigInt(first) >= least && BigInt(first) + BigInt(step) * BigInt(last) <= most;
    }
    return [0, last].every((n) => Math.abs(this.row(kind === "pattern" ? BigInt(n) : Number(n))) <= LARGEST[dtype]);
  }

  /** Values of the numbers of a field and of the lowest bytes beside it, in place. */
  values(numbers, lowest) {
    if (this.kind === "scaled") return numbers.map((n) => this.offset + this.unit * n);
    const exact = typeof this.last === "number" && this.kind !== "pattern" ? Number : BigInt, last = exact(this.last);
    const most = this.palette ? this.palette.length - 1 : Math.floor(Number(this.last) / 256 ** this.rest), scale = exact(256 ** this.rest);
    const count = this.palette ? (n) => exact(this.palette[n]) : (n, low) => exact(n) * scale + exact(low);
    return numbers.map((v, i) => {
      const found = count(Math.min(Math.max(rounded(v), 0), most), this.rest ? lowest[i] : 0);
      return Number(this.row(found < last ? found : last));
    });
  }

  /** The n-th value; n is a BigInt for patterns, and where doubles do not hold it. */
  row(n) {
    if (this.kind === "lattice") return this.offset + this.unit * Number(n);
    if (this.kind === "pattern") return fromBits(BigInt(this.first) + n, this.shift, this.dtype);
    return typeof n === "bigint" ? Number(BigInt(this.first) + BigInt(this.step) * n) : Number(this.first) + this.step * n;
  }
}

const DOUBLE = new Float64Array(1), DOUBLE_BITS = new BigUint64Array(DOUBLE.buffer);

/** The float whose bits without their sign are the order, or -1 less the order where that is negative, shifted left. */
function fromBits(order, shift, dtype) {
  const size = (order < 0n ? -1n - order : order) << BigInt(shift), sign = order < 0n ? -1 : 1;
  if (dtype === "float64") DOUBLE_BITS[0] = size;
  else if (dtype === "float32") { BITS[0] = Number(size & 0xffffffffn); DOUBLE[0] = SINGLE[0]; }
  else DOUBLE[0] = Number(size) < 1024 ? Number(size) * 2 ** -24 : (1024 + (Number(size) & 1023)) * 2 ** ((Number(size) >> 10) - 25);
  return sign * DOUBLE[0];
}

/** A palette: numbers of 64 bits from what each is more than the one before. */
function ascending(bytes, count, last) {
  const raw = inflate(bytes, 8 * count, "palette"), out = [];
  for (let i = 0, sum = 0n; i < count; i++, out.push(sum)) {
    let step = 0n;
    for (let plane = 0; plane < 8; plane++) step = step << 8n | BigInt(raw[plane * count + i]);
    sum += step;
    if ((i && step === 0n) || sum > BigInt(last)) refused("palette: numbers that do not ascend to the last");
  }
  return out[count - 1] === BigInt(last) ? out : refused("palette: numbers that do not ascend to the last");
}

/** So many numbers of so many bytes each: planes, the highest bytes first, deflated. */
function unpackBytes(data, length, count, what) {
  const raw = inflate(data, length * count, what), out = new Float64Array(length);
  for (let plane = 0, at = 0; plane < count; plane++) for (let i = 0; i < length; i++) out[i] = out[i] * 256 + raw[at++];
  return out;
}

// ---- affine: where voxels are ----

/** Voxel index to world, (4, 4) row by row. */
function affine(transform, origin) {
  const fits = (numbers, length, sort) => Array.isArray(numbers) && numbers.length === length && numbers.every(sort);
  const sound = fits(transform, 12, Number.isFinite) && fits(origin, 3, (n) => inside(n, 2 ** 53, -(2 ** 53)));
  if (!sound) refused("header: transform or origin are not numbers within the limits of the format");
  const rows = range(3).map((row) => transform.slice(4 * row, 4 * row + 4));
  const found = moved([...rows.flat(), 0, 0, 0, 1], origin);
  return found.every(Number.isFinite) ? found : refused("header: a transform that is not finite");
}

/** The same matrix for indices that count from another voxel. */
function moved(matrix, [i, j, k]) {
  return matrix.map((v, n) => (n % 4 === 3 ? v + i * matrix[n - 3] + j * matrix[n - 2] + k * matrix[n - 1] : v));
}

// ---- grid: one grid of a file, from what is stored to its values ----

/** One grid of a file: what the header says, and its numbers. */
class Grid {
  constructor(header, number, sections) {
    const own = Object.fromEntries(SECTIONS.map((name) => [name, sections.get(`${number}.${name}`) || new Uint8Array(0)]));
    for (const name of SECTIONS) sections.delete(`${number}.${name}`);
    if (!isMap(header) || !isMap(header.field) || typeof header.name !== "string") refused("header: a grid without name or field");
    const strange = Object.keys(header.field).filter((key) => !Object.hasOwn(FIELD, key));
    if (strange.length) refused(`unknown settings ${strange.map(text).join(", ")}; a newer sfumato is needed`);
    checkShape(header.shape);
    const box = header.shape.slice(0, 3);
    Object.assign(this, { header, own, number, name: header.name, shape: header.shape, box, whole: box, level: 0,
      f: { ...FIELD, ...withShipped(header.field) } });
    this.dtype = known("dtype", header.dtype ?? "float32", { bool: 1, ...WHOLE, ...LARGEST });
    this.kind = known("kind", header.kind ?? "image", { fog: 1, "level set": 1, image: 1 });
    this.numbers = header.numbers === undefined ? null : new Numbering(header.numbers, this.dtype, own.palette);
    if (own.palette.length && !this.numbers?.palette) refused(`palette: ${own.palette.length} bytes of no use`);
    if (own.rest.length && !this.numbers?.rest) refused(`rest: ${own.rest.length} bytes of no use`);
    checkField(this.f, this.shape, this.numbers ? this.numbers.inner : this.dtype, this.numbers?.rest);
    const idle = this.f.low === this.f.high && SECTIONS.find((name) => !["mask", "missing", "palette"].includes(name) && own[name].length);
    if (idle) refused(`${idle}: ${own[idle].length} bytes, of which a constant grid has no use`);
    this.apart = levelsApart("apart" in header ? header.apart : [], this.f, this.box);
    this.missing = this.patterns(header.missing ?? [], header.fills === true);
    this.background = (header.background ?? Array(this.f.channels).fill(0)).map(Number);
    this.affine = affine(header.transform ?? [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0], header.origin ?? [0, 0, 0]);
  }

  /** What is no value: for each pattern of C kinds, 0 for a value, the stream of its mask; with fills many, and of the kind FILLED. */
  patterns(said, fills) {
    const { f, box, dtype, own: { missing: bytes } } = this, kind = (k) => inside(k, fills ? FILLED : KINDS.length);
    const most = fills ? 2 ** 19 / f.channels : 64;
    const pattern = (kinds) => Array.isArray(kinds) && kinds.length === f.channels && kinds.every(kind) && kinds.some(Boolean);
    const row = (r) => Array.isArray(r) && r.length === 2 && pattern(r[0]) && inside(r[1], bytes.length);
    const fits = Array.isArray(said) && said.length <= most && said.every(row) && said.reduce((sum, r) => sum + r[1], 0) === bytes.length;
    const typed = Object.hasOwn(LARGEST, dtype) || (fits && said.every(([kinds]) => kinds.every((k) => k === 0 || k === FILLED)));
    const possible = fits && typed && (!said.length || product(box) <= 2 ** 28);
    if (!possible) refused(`missing: patterns that do not fit ${bytes.length} bytes, or the grid`);
    if (f.topology === "missing" && !said.length) refused("missing: nothing is, yet the header says that it makes the topology");
    let start = 0;
    return said.map(([kinds, length]) => ({ kinds, start, end: (start += length) }));
  }

  /**
   * Values and active voxels: see docs/browser.md. watch(share) is called as the work goes on, 0 to 1; region is three pairs of
   * first voxel and end, the whole box if left out; level is that of `coarser`.
   */
  decode({ level = 0, ...options } = {}) {
    const grid = this.coarser(level);
    return within(() => (isStrided(grid) ? strided(grid, options) : grid.decoded(options)));
  }

  /** The grid of every 2^level-th voxel along each axis; this one itself for level 0. */
  coarser(level) { return level ? coarser(this, level) : this; }

  /**
   * Levels to draw one after another: first one of no more than `coarse` voxels along any axis, then finer ones of no more than `fine`,
   * then 0. Only 0 where a coarse level takes as much work as the whole.
   */
  levels(coarse, fine) {
    const [first, last] = [coarse, fine].map((voxels) => levelWithin(this.shape, voxels));
    if (isStrided(this.coarser(first))) return [0];
    return range(first + 1).reverse().filter((level) => level >= last || level === 0);
  }

  decoded({ region = this.all(), watch = () => {}, integers = false, most = MOST_VALUES }) {
    const { f, name, dtype, kind, background } = this, C = f.channels, size = this.sizeOf(region), voxels = product(size);
    const values = voxels * C;
    if (values > most) refused(`grid '${name}': ${values} values, and this page holds ${most}; take a region`);
    const work = (f.low < f.high) * (f.model === "fourier" || f.reach ? 2 : 1) + (f.residual > 0);
    Object.assign(this, { region, size, integers: {}, asked: integers, done: 0 });
    this.watch = (n) => watch(Math.min((this.done += n) / (work * values || 1), 1));
    const short = ["float32", "float16", "bool", "int8", "uint8", "int16", "uint16"].includes(dtype) && !f.residual;
    const out = new (short ? Float32Array : Float64Array)(values), active = new Uint8Array(voxels).fill(1);
    if (f.topology === "exact") this.mask(active);
    this.wanted = f.topology === "exact" && f.levels.length === 1 ? active : null;
    if (f.low === f.high) out.fill(f.low);
    else if (f.model === "fourier") fourier(this, out);
    else wavelet(this, out);
    this.settle(out, active);
    if (f.residual) this.residuals(out, active);
    const held = this.numbers ? typed(this.numbers.values(out, this.lowest(values)), dtype) : typed(out, dtype);
    this.restore(held, active);
    const shape = [...size, ...this.shape.slice(3)], place = moved(this.affine, region.map(([start]) => start));
    const found = { name, shape, dtype, kind, background, affine: place, values: held, active };
    return integers ? { ...found, integers: this.integers } : found;
  }

  /** The region of all voxels. */
  all() {
    return this.box.map((n) => [0, n]);
  }

  /** How many voxels a region has along each axis. */
  sizeOf(region) {
    const { box } = this, pair = ([start, end], axis) => inside(start, box[axis]) && inside(end, box[axis], start);
    const fits = Array.isArray(region) && region.length === 3 && region.every(Array.isArray) && region.every(pair);
    if (!fits) refused(`region ${text(region)}: expected three pairs of first voxel and end within ${box.join(" x ")} voxels`);
    return region.map(([start, end]) => end - start);
  }

  /** Boxes that make up a region, at most n of them, cut between tiles: they can be decoded side by side. */
  parts(n, region = this.all()) {
    const { f } = this, unit = f.model === "wavelet" || f.residual ? f.tile : 1;
    const [firsts, ends] = [Math.floor, Math.ceil].map((round, end) => region.map((pair) => round(pair[end] / unit)));
    const counts = ends.map((end, axis) => end - firsts[axis]), along = counts.indexOf(Math.max(...counts));
    const pieces = Math.max(Math.min(n, counts[along]), 1), [start, stop] = region[along];
    const cut = (piece) => Math.min(Math.max((firsts[along] + Math.floor((piece * counts[along]) / pieces)) * unit, start), stop);
    return range(pieces).map((piece) => region.map((pair, axis) => (axis === along ? [cut(piece), cut(piece + 1)] : pair)));
  }

  /** A stored mask, of the voxels of this level. */
  masked(bytes) {
    const mask = decodeMask(bytes, this.whole), step = 2 ** this.level;
    return step === 1 ? mask : every(mask, this.whole, step);
  }

  /** Fills in which voxels of the region a stored mask says are active. */
  mask(active) {
    const whole = this.masked(this.own.mask.subarray());
    this.integers.mask = whole;
    eachVoxel(this.box, [0, 0, 0], this.region, (from, at) => { active[at] = whole[from]; });
  }

  /** Puts NaN, infinities and fills in their places. With topology "missing", a voxel with NaN or a fill is inactive. */
  restore(values, active) {
    const { f: { channels: C, topology }, box, region, background } = this, voxels = product(box);
    if (this.missing.length) this.integers.missing = new Uint8Array(voxels * this.missing.length);
    for (const [number, { kinds, start, end }] of this.missing.entries()) {
      const mask = this.masked(this.own.missing.subarray(start, end));
      const off = topology === "missing" && (kinds.includes(1) || kinds.includes(FILLED));
      this.integers.missing.set(mask, number * voxels);
      eachVoxel(box, [0, 0, 0], region, (from, at) => {
        if (!mask[from]) return;
        for (let c = 0; c < C; c++) if (kinds[c]) values[at * C + c] = kinds[c] === FILLED ? background[c] : KINDS[kinds[c] - 1];
        if (off) active[at] = 0;
      });
    }
  }

  /** Clamps values, finds out which voxels are active where that is derived, and puts the others on the level nearest to them. */
  settle(values, active) {
    const { low, high, levels, channels: C, topology } = this.f, as = values instanceof Float32Array ? Math.fround : Number;
    const clamped = levels.map((level) => level.map((v) => as(Math.min(Math.max(v, low), high)))), threshold = as(this.f.threshold);
    for (let i = 0; i < values.length; i++) { const v = values[i]; values[i] = v > low ? (v < high ? v : high) : low; }
    if (!levels.length) return;
    for (let i = 0; i < active.length; i++) {
      let nearest = 0, distance = Infinity;
      for (let l = 0; l < levels.length; l++) {
        let apart = 0;
        for (let c = 0; c < C; c++) apart = Math.max(apart, as(Math.abs(values[i * C + c] - clamped[l][c])));
        if (apart < distance) { distance = apart; nearest = l; }
      }
      if (topology === "derived") active[i] = distance > threshold ? 1 : 0;
      if (!active[i]) for (let c = 0; c < C; c++) values[i * C + c] = levels[nearest][c];
    }
  }

  /** Adds the residual. A voxel that gained something is active, unless a mask says which are. */
  residuals(values, active) {
    const { f } = this, C = f.channels, ends = [f.low, f.high, ...f.levels.flat()], low = Math.min(...ends), high = Math.max(...ends);
    for (const { codes, shape, place } of this.tiles("residuals")) codes.forEach((code, c) => {
      const rest = view(Int32Array, code, product(shape));
      eachVoxel(shape, place, this.region, (from, at) => {
        values[at * C + c] = Math.min(Math.max(values[at * C + c] + rest[from] * f.residual, low), high);
        if (rest[from] && f.topology !== "exact") active[at] = 1;
      });
    });
  }

  /** The tiles of a section that the region touches, one after another, in memory: what they are, and their integers by channel. */
  *tiles(part) {
    const all = [], mark = top, coding = part === "tiles" ? this.f.coding : 1;
    for (const { streams, number, shape, whole, place } of this.streams(part)) {
      const schedule = Uint8Array.from(part === "tiles" ? this.schedule(number) : []), count = product(whole);
      const tile = take(run("tile_bytes"));
      run("start_tile", tile, ...whole, put(schedule), schedule.length);
      const skipped = this.level ? levelsSkipped(schedule, whole, this.level) : 0;
      const codes = streams.map((data) => this.codes(tile, coding, skipped, data, count, product(shape)));
      if (this.asked && !this.level) all.push(...codes.map((code) => view(Int32Array, code, count).slice()));
      yield { tile, codes, shape, whole, place };
      top = mark;
    }
    this.integers[part] = joined(all);
  }

  /** Where the integers of one stream are, of a tile of so many, without its finest levels, and of so many voxels of this level. */
  codes(tile, coding, skipped, data, count, voxels) {
    const codes = take(4 * count), bytes = run("coding_room", tile, coding) >>> 0;
    if (!bytes) refused(`a tile of ${count} integers, more than this page decodes at once`);
    within(() => settled(run("decode_tile", tile, coding, skipped, put(data), data.length, codes, take(bytes))));
    this.watch(voxels);
    return codes;
  }

  /** Which axes each level of the transform of a tile splits: 1, 2 and 4 for x, y and z, added. */
  schedule(number) {
    const { schedules, tile_schedules: numbers, octaves } = this.f;
    return [...(schedules[numbers[number] ?? 0] ?? []), ...Array(octaves).fill(7)];
  }

  /** The lowest bytes of so many values, as numbers; 0 where there are none. */
  lowest(count) {
    const rest = this.numbers.rest, C = this.f.channels, out = new Float64Array(rest ? count : 0);
    for (const { streams, shape, place } of rest ? this.streams("rest") : []) {
      const planes = streams.map((data) => unpackBytes(data, product(shape), rest, "rest"));
      eachVoxel(shape, place, this.region, (from, at) => { for (let c = 0; c < C; c++) out[at * C + c] = planes[c][from]; });
    }
    return out;
  }

  /** The tiles of a section that the region touches, one after another: their streams by channel, and their numbers. */
  *streams(part) {
    for (const { pieces, ...tile } of this.layout(part, this.region)) {
      const streams = pieces.map((own) => own.map(([start, end]) => this.own[part].subarray(start, end)));
      yield { ...tile, streams: streams.map((own) => (own.length > 1 ? joined(own, Uint8Array) : own[0])) };
    }
  }

  /**
   * Where in a section the streams of the tiles are that a region touches: for each channel first byte and end of its pieces, as many as
   * this level needs. What a piece has of one channel is next to what it has of the others.
   */
  *layout(part, region) {
    const { f, box, level } = this, size = this.own[part].length, each = tileCount(box, f.tile) * f.channels, side = f.tile * 2 ** level;
    const apart = part === "tiles" ? this.apart : [], count = each * (apart.length + 1), ends = [0];
    const lengths = this.header[part]?.length || count !== 1 ? this.header[part] ?? [] : [size];
    const fits = Array.isArray(lengths) && lengths.length === count && lengths.every((n) => inside(n, size));
    const adds = fits && lengths.reduce((a, b) => a + b, 0) === size;
    if (!adds) refused(`${part}: the lengths of ${count} streams do not fit ${size} bytes`);
    for (const length of lengths) ends.push(ends.at(-1) + length);
    let stream = 0, number = 0;
    for (let x = 0; x < box[0]; x += f.tile) for (let y = 0; y < box[1]; y += f.tile) for (let z = 0; z < box[2]; z += f.tile) {
      const place = [x, y, z], shape = place.map((p, axis) => Math.min(f.tile, box[axis] - p)), first = stream;
      const whole = place.map((p, axis) => Math.min(side, this.whole[axis] - p * 2 ** level));
      const touched = place.every((p, axis) => p < region[axis][1] && p + shape[axis] > region[axis][0]);
      if (touched) {
        const skipped = apart.length && level ? levelsSkipped(this.schedule(number), whole, level) : 0;
        const parts = 1 + apart.filter((one) => one > skipped).length, piece = (n) => [ends[n], ends[n + 1]];
        const pieces = range(f.channels).map((c) => range(parts).map((k) => piece(k * each + first + c)));
        yield { pieces, number, shape, whole, place };
      }
      stream += f.channels;
      number++;
    }
  }

  /** The layers of the field's network. */
  layers(inputs) {
    const { f, own } = this, widths = [inputs, ...Array(f.depth).fill(f.width), f.channels],
      sizes = widths.slice(1).map((n, i) => [widths[i], n]), held = [];
    const layers = networkLayers(f, own.weights.subarray(), sizes, held);
    if (f.bits) this.integers.weights = joined(held);
    return layers;
  }
}

/** First and end, along each axis, of what a tile has in a region, counted from the tile's first voxel. */
function common(shape, place, region) {
  const first = place.map((p, axis) => Math.max(region[axis][0] - p, 0));
  return [first, shape.map((n, axis) => Math.max(Math.min(n, region[axis][1] - place[axis]), first[axis]))];
}

/** Calls row(place in the tile, place in the region, voxels) for every row along z that a tile has in a region. */
function eachRow(shape, place, region, row) {
  const [first, end] = common(shape, place, region), [Y, Z] = region.slice(1).map(([start, stop]) => stop - start);
  if (end[2] > first[2]) for (let x = first[0]; x < end[0]; x++) for (let y = first[1]; y < end[1]; y++) {
    const at = (x + place[0] - region[0][0]) * Y + y + place[1] - region[1][0];
    row((x * shape[1] + y) * shape[2] + first[2], at * Z + first[2] + place[2] - region[2][0], end[2] - first[2]);
  }
}

/** Calls one(place in the tile, place in the region) for every voxel that a tile has in a region. */
function eachVoxel(shape, place, region, one) {
  eachRow(shape, place, region, (from, at, n) => { for (let z = 0; z < n; z++) one(from + z, at + z); });
}

function joined(parts, Type = Int32Array) {
  const out = new Type(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { out.set(part, at); at += part.length; }
  return out;
}

/** The grids of a header, with their sections, which are taken out of the map. */
function gridsOf(header, sections) {
  if (!Array.isArray(header.grids) || header.grids.length > 2 ** 14) refused("header: 'grids' is not a list of at most 16384 grids");
  const grids = header.grids.map((grid, number) => new Grid(grid, number, sections));
  if (sections.size) refused(`unknown sections ${[...sections.keys()].join(", ")}; a newer sfumato is needed`);
  if (new Set(grids.map((grid) => grid.name)).size < grids.length) refused("header: two grids of one name");
  return grids;
}

/** Of some grids the only one, or that of a name or a number. */
function chosen(grids, which) {
  const names = grids.map((one) => `'${one.name}'`).join(", ");
  const found = grids.find((one, number) => (which === undefined ? grids.length === 1 : one.name === which || number === which));
  return found ?? refused(which === undefined ? `name one of the grids ${names || "(none)"}` : `no grid '${which}'; it has ${names}`);
}

// ---- coarse: every 2^level-th voxel of a grid, for a look from afar ----

/**
 * The grid of every 2^level-th voxel along each axis, from the first one on, as `Field.coarser` in Python. Of a wavelet field these are
 * the coarse levels of its transform, without what a network or a bound on the error adds; of other fields the voxels themselves.
 */
function coarser(grid, level) {
  if (grid.level) refused(`grid '${grid.name}' is a coarse one, of which there is no coarser one; ask the whole one`);
  if (!inside(level, 24, 1)) refused(`level ${text(level)}: expected a whole number from 0 to 24`);
  const step = 2 ** level, box = grid.box.map((n) => Math.ceil(n / step)), { f, affine } = grid;
  return changed(grid, { level, box, finest: grid, shape: [...box, ...grid.shape.slice(3)],
    affine: affine.map((v, n) => (n % 4 < 3 && n < 12 ? v * step : v)),
    f: { ...f, residual: 0, reach: 0, tile: Math.max(Math.floor(f.tile / step), 1) } });
}

/** The finest level of a grid of this shape that has no more than so many voxels along any axis. */
const levelWithin = (shape, voxels) => Math.max(Math.ceil(Math.log2(Math.max(1, ...shape.slice(0, 3)) / voxels)), 0);

const changed = (grid, what) => Object.assign(Object.create(Grid.prototype), grid, what);
const isCounted = ({ numbers }) => Boolean(numbers) && numbers.kind !== "scaled";

/** Whether a coarse grid has voxels of the whole one: its values are counted, or its tiles cannot be halved so often. */
function isStrided(grid) {
  const { level, f, finest } = grid;
  return level > 0 && (isCounted(grid) || (f.low < f.high && f.model === "wavelet" && finest.f.tile % 2 ** level > 0));
}

/** The region of the whole grid in which the voxels of a coarse one lie. */
const spread = ({ level }, region) =>
  region.map(([start, end]) => (end > start ? [start * 2 ** level, (end - 1) * 2 ** level + 1] : [0, 0]));

/** The grid of which a coarse one takes every so many-th voxel. */
const original = (grid) => (isCounted(grid) ? grid.finest : changed(grid.finest, { f: { ...grid.finest.f, residual: 0 } }));

function strided(grid, { region = grid.all(), most = MOST_VALUES, ...options }) {
  const size = grid.sizeOf(region), far = spread(grid, region), step = 2 ** grid.level, C = grid.f.channels;
  const found = original(grid).decoded({ ...options, region: far, most }), box = far.map(([start, end]) => end - start);
  return { ...found, shape: [...size, ...grid.shape.slice(3)], affine: moved(grid.affine, region.map(([start]) => start)),
    values: every(found.values, box, step, C), active: every(found.active, box, step) };
}

/** Every so many-th voxel of an array, from the first one on. */
function every(array, [X, Y, Z], step, C = 1) {
  const out = new array.constructor(product([X, Y, Z].map((n) => Math.ceil(n / step))) * C);
  let at = 0;
  for (let x = 0; x < X; x += step) for (let y = 0; y < Y; y += step) for (let z = 0; z < Z; z += step) {
    for (let c = 0, from = ((x * Y + y) * Z + z) * C; c < C; c++) out[at++] = array[from++];
  }
  return out;
}

/** How many of the finest levels of a tile's transform a coarse level has no use for: as many as split no axis more often than that. */
function levelsSkipped(schedule, [...shape], level) {
  const times = [0, 0, 0];
  let skipped = 0;
  for (const axes of schedule) {
    const split = shape.map((n, axis) => (axes >> axis) & 1 && n >= 4);
    if (!split.some(Boolean)) continue;
    if (split.some((one, axis) => one && times[axis] === level)) return skipped;
    split.forEach((one, axis) => { if (one) { times[axis]++; shape[axis] = (shape[axis] + 1) >> 1; } });
    skipped++;
  }
  return skipped;
}

// ---- front: what a page calls ----

/** A file as its header has it: {grids, metadata}; each grid has name, shape, dtype, kind, background, affine and decode(options). */
async function open(data) {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data), { header, sections } = await unpack(bytes);
  const grids = gridsOf(header, sections);
  await started();
  return { grids, metadata: header.metadata || {} };
}

/** One grid of a file, decoded: the only one, or that of options.grid, a name or a number. */
async function decode(data, { grid, ...options } = {}) {
  return chosen((await open(data)).grids, grid).decode(options);
}

globalThis.sfumato = { open, decode, FormatError };
})();
