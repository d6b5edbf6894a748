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
  const all = [[6, says("network")], [6, says("residual_coding")], [5, isApart], [4, says("coding")], [3, isNew]];
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
  coding: 1, residual: 0, residual_coding: 1, network: 0,
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
  sure([1, 2].includes(f.residual_coding), "residual_coding");
  if (f.residual_coding > 1) sure(f.model === "wavelet" && f.residual && f.reach === 0 && f.levels.length < 2, "residual_coding");
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

// SHA-256 of the sources and of this: 3de810d0f0dca6913585281847d8d7428807cb23af406351a9dcdebd77bb0ed2

const BINARY = `
7L0NkF3HdSZ2/9579737fue9+X2Dmb4Xg8HghxBIgAOQokTcEUkAhETRFKXVOrIlWqJjv3mgOMCQ5oZDzFimKK4jr+ktppaxtbuIxITcmHRoWytRjsqBE1Uts6vdYm20seJS
qlSJyuVKqRKWS1ul2uUz8n3n9H3vzmAA0ZJdlXJMcN7t7tvdt/v0OadPnz592nno4nnXcRz3s97cJ7zNTXfzE+6Gu/GJ8ubm5ob873zCwf9I9zcZ4S8ixU35z/lESQNSkD/h
qFxFg/gPkeIwW6ihp3KFnSxRMtRscGP7O9YSjD618YlCViDQfOXNXCXDCh1kli89hf8QKtjUwrY2sHJ03/EmveD8Q+u/4F/8xUccV4MPP/Go4/of/TueHxSKpTAoOWG5EpWr
lVqtWm80W2Nj7epYsTM+MTE55ZRL9fpkuVgtTBedmalSqdAdc8plpzA21pktzxTDcE+x4HQmC86ecmFPuTwzMxMU3Edd1y0UXbd09apfbHibbrq11Yw2nfTK892o9G+9meL5
h89/+sLf85zm+oWHHrn485++cP7jn/z0QxcuPux4pUcvPPzoQxcedvzok5/+1MMXPv5zf2/94YtOEF1cf+jC+sclzSlE5/Hs23dF+07SnJL/0MVVJ6ys/2L/YZuhXNEMTHIq
rPcXH/lPP37h058+70TRpx5mnfquWu3/4s+vD1/WysP2OfUQj4fXH+73nUb1kcfO/9zDFy5qrmbdVmFTnVZ91K1f+sVPPeyMlT756QsXHv7kutP2H33oU06ngiZ+/NH+Q59E
48ZrF9Hlhz718Z/rf/qTqxedifDhxx/qP/bQ+sPOZNWW02qmQhTW4HT08Y//wsMPPfrxn3vo4sO+W/k///fC33mmElSBSNGm99TeLfznpG+Gq0l5QcNOXDHl9I2wlzrLnmPK
K84J/0qI5Mg7ZZwlr5lU764xW+QjbqI0WO+l+3o3OU5cQ8ErYS+u423DP4X8NdN4PHXXUMDUl1Cbe0/Nj0w9DZDJNFK3lzRS/3TNiVCibkujpGmgZJ0lTQPFemxIg4UaKItC
dS2EjyMSmapEqnHEJpXTL4c9U+mhbZUeCqeu1quxpIHWbvZM4zHWWUGdSSWV8tq7DptaXvK+HibN1FuPW4y8HiZjptmP22hlxzsl/e6kd/RZ9oUQfWDXojM11zSaXyAQ43HU
VklfCfWTqXsGtTaQcllTJnrxpPHN+Je+8t/H40h+TZOnEHxRg9O9eMY0zbQZMxP9Xj/u4hX6Fc/i+TKeewS8U1rzLEvMmT18zPcwDIGZN90e2t+Lq2Y6NpJ5TjN7eIeOhsaY
CQYCVK9ZKwBhw8zHdRkAtAv1ffWLXzlpAYX328bA1FBdBLibFj9jmGjMjCZ2TbuHRk8wccJMamKHsY6A+awkEJ3iaoT26qhl6DTVQ63Rqik0/9jiZE1GluhRIXIRXZBSN660
ctXU7jWN9QvAoWFLR7jlsff19Kq7hu7X4krVjVDXFr5X65n67Y6TGpSosUQtNadrbjRqUTl7Sn5QRvM32aKkirb9rwyhaksP0kRUgw7c5NSG6FxRYkDZuhKDtLi3nIfqqK22
GYrS0V3/+t2bP/9PLv/pnXc58t9bdxIdvxEC+HheCRPTY+CNMKkSF9217goAknrnX33mD74Uj6ebxl1PNy8KvCoCwZe30YZp9Iy7GyWg0pfDZEIxZvwrcWxCUkMN8K6uYrBd
U18FgrrGrMauKX4lTvAFoZXXQiAInq+EyTyKx57gnqdU9XpoWmhSPya8jNJZPCc5LJE4QMuZ9Z6Z6wsXYaNLGAyMq6muC5oeRGvj503yD4mXJQxhXBLSAtgqArQME+c11mKs
ZSY0Vgav6ymni+pO+vqLv7HlNP9riQZOehJpaIJrvOa/lLRZRPBREI3TN24vddeN00t9tORkL/o13ws33UssIElLvaRoPASTUi8JTakXl0Hkbh9w9deFfbrkLg4yos1uXNXO
HffAYdGVNGRyQJwITBVMKqlqk00EmiYQWZr1YwBG30RmLy6hKhTqrWyFrCswBXK+K875VxgtsM4Cqg6Zu8SqS1J1jVWXyKuyhiUFfAEddtFV5QqoC0lAaoDFxzdRSR+1pX/6
zcC4j7wqdIgBku+sELCBtEC/VeCjgNHBJyvyydKg6tj/AvscRD6hXlr2DB61ZW8Wj/KyN4VHuOyBYZjistc02sJlj733l8HBAI1lLyAsgMLRAt/LgHIAAXm2vGjcJc+kzV7z
SzKgRSf91p+40YedXetgDANm/L5+RSCJWqd6iWsJ37MtkW84ZP/N3+ILtDOadKSNL5CTgccZt/lP5KP/j+v6m3aqveKsJiVFQGV/oYw8m6s4x3lIAU426HASMaHx7u0mAfm7
r3SCcBCXQSGhUE9ZUhH1MRoFVBZa1i6svs+BTKUQyfjtCH0nVfhSTVImd2YQxSMQukvs9ZVls20WqNu7ht4Dus0vynTnI98Vx9KV8aMK8jb/nfT9Mdd9Cti0oziGp/k/amZ5
MSXpTcDgjzMYLHnVxCFalsh5MA5fYV8xoD45QCjk7xOxfaThUUQ1wDKHzY7uc/7S32QqvonvgJ+Z0ldM+BVw+9ekE9KfVyT4iOvmh7Jo+1zkGA75hsw4Qq7FPPwEJZu/IyDz
OAvZTwbN/85Oc16EEiNIetE/9n3IxRuNzZF4ooNO2hARpCw4qGJHRVDBih2RYgp5nhU7qpQNPFP5koh4VujgPGWFjkYvbup8R14ucsaYr5OnMmfgD76H4WjjNfgQ8WCM80gZ
LJgIZ6qUJiRPD5KNL9l68YRpEbsmTSOeQtPHwRgn4shMxtOofFIqR3LE+VVkjtvAEMocW/A+cpDITHNspwUlxylajEN46bDiKaLrlGlaWYSxaiaZWFQeyRs7B/7beWQrK7KR
VSueHSJLu8y2+GwE8SwinpXZlrLg2Z+4rpehw5a7moR24ELMD6mTvuGQ1kLylqNKkk4CxnYc4YAcJlQeFJriSW8Jj8LA8cgOmwwf8JonfDOaNQAOVvwdBxxVqNwjxyqkH+tp
xb4wMM1mOb4nI+D2hAHEiAGgLlvvWvgcBW8h5paaX7Xt3nKz6fH9I0xv5nq2o+XCPcOMe4bCckvN121tzayy32wWqpv+k9XN0pNDVviaO6Qf4DSnoUCGhYMR9pOysKSkcl+N
NbkYFuV6VWYWtAxI1sgJcek+5YkhpyN9M8U3ELruI26RHEUCwxLF4miVSxZCtiAcBhInu1ACtDgLS1XZB1Ey6rGuM8NZk98csc2KztJociVLrMZhZKsGXSVNhPDduKWNm03K
Qz4eUmDnd7gI8oSCg7N8lX7ToXgYDlrxmKnht20i/HZMUYTLjbXEExmCQu8TEOvSPn8+wZ8He4MyMOkjnuPyx+OPbzqDf07xcIM5HuXPp/jz0d3yDn7HNW3JjhzrzPYL/PnY
9fKOIe8AIhRYRbMnYvhRWVDgYyLGAD7ePTVXnhQgPUADXJvyS8UUReboWZGenZEFVV/aSmHZ1PoqNWNMVVqtspxdR+ZkpRYkWll8le4WrPH7YBEBvzLJoV2PpwDjaf8U1w8e
aWia4zMj3M+TwUi6j2CkZV6cfSTZYyY4SntkmM3E6hkgBZe++CvbdchcNqK11Hk/8laQe7a/Gs9bnOv2VyGMSjUGy6KJVaLqvJm4Dz+zrHLN1NeUrXOpMGerLdsVd02RwcPA
xyo6UW/l4c/HH1CCyFAjMlTi6ki2yv5LOnFiOvFe/C3gbx8gvM90wBbqA8hfJsbYJWODrk8BBE/PPl37dHrXVjl40P4E/An5U2UdzqBawpv8X7IIJPpdN9mPt+uDltRsEHHX
B7OufI8xDzGPMZ8xHzHftM3i4A6Ue2Bwf7zPJFgGd1BVtY1K83/Is4g8v+Oil+gfsu3X6ILZK1Ep9cOrV6/m/5BhUGW/8n+D2wcPGFvZ3gyNUTiwkmr2x/ftHGInbN2gRt1Y
tVZvDKFEwKIBeEX12TYA4vNdjDSauPfHK9pAZxd+vKJljP++XYvef92S97Mg+V7lnpoH3De11TjEo0JKLnLBaYnXVy2P11N1kIhBlbR0jqs/rtTwA8iVeusmuhBHkIDkffuc
aEfwvkGhaI6huaGWiCs7ckFL5ljGVb3INmLJclquviFN1HejISH2qggxylfCvtnTS7zUUYkZvEio+z4bqyvPYbb5XnJAspkDZnb43r40veSgvjxouqRpH4EDqGwWbLjbVxBU
KZJcddfYAOlrCGKWACUSdBV8bA79QfertvtlhvADos4ARVhUc7BYwjvAoqZL2qaZ6ZmIbJH6opKs2rCc9vuYI/ajLXMIptPne1mOqSzHdN/MSWoLNaRe6iKtek8XoG10mTxN
8Qk16me44mlyNQ0BrNR8dihvCqetiADny7KzZ8bR9dsdx4yzueOZMJJbdxYx92cybiX6F64bbmYCs8+fQH7Q/9R/HLOxb0Mc57KoMfzHMQQy1iKrYVgKwICI6RVIM/24aDVE
NVOntqPON0WsbmXSZ9uqfOEaSWA8sFotVSXiJQQ9FkbDrZbR3+UVhSvM+p6AKPqnjXD/ZrDhblbxF26UNr0nr5UNrUBnuxJgOEugoTLF9bVuHIgOzLUiNGWLqqTYCNUABQKn
Kj9g+zL/FdbBEqoUXZtADZ9qS+qhKDakU32wqxqzdJiFA1JNPYrOFJYxLwLT+skU3wA3+GZGhOq4C1yeojZjthfvYdF+Msdc88Ao5DJUKPbimNWsJwnf7DUJ3yzg4V6I96GL
i+jgflOJl9DVRaLBAQB6ERKYLAtAP/EhEc4OmMIHzCFTP5scXktuSt3Toqg8xK8fIeynmR/yePwurBJmsshRRLpZ5GZEZiV0CwjxSC8+JiRXQ03vio+bo/Gt5uZ42dwSn0D8
JOK3IX474u9G/A7E34P4exG/k1RYi0+ZpfjIX7YouvkucwQLFLQjSTFuUxJa+eJltPyoYUpTUt6HlKPmZkkJJeUupNxsjqP0mMTvNix13Nxq7jbMfatZRoi5ls1J5GpJrnsk
10lzm7lHct1mbkeIuW43d5ojzHLaRHycQdqd5hZ8kaFbzAnUxtAJ826UYOjd5g5zWuq7w7wHIdb3HvNehFjfewHfJpdiR7gYOmJOkZxPCTkfM3fc5k/h8Z7bsHQ5Zt57mx/i
cSeXTsdQyLxbQxMcK3ObRsYlclIjkxK5XSP7JLKskQWJ3KqRvRI5rpFEIic0MieRWzRiJHJUI7FEbtbIvETehYhohYEfNwE/FtMNan3TAMztcDc+SwTYr9iHBd+9wEQ8zkGu
w+P9NldyNg3W4pvMYvwBmWGOSG1A4Q8msmABoG4CDr0/PiIr2yMDyGsiIBMDBIpNheIlhSJyHzFnzU0iJJ81R1ZR+JyZAiILqWCxhiIMsb4jMqTskl0eXzMmxHxhzOYDIG8p
+EG08rA5Fx9DBR80hzO6SYeNZ7vTQSe+f9j6Y7b1kQiL99te/Lk7eMt9x305Iitq7RJrC7lQOmVOcXWdYkgituKLl7d1Br04YjELNR9DY8ERDxud8FQwtu3NWnpvBhe2VBSK
tlG2ifm2RTk4R6uSxy7670VrpIE7oTts0AfYkg+YwgdrLnI3iR0fMAdUu3DWHOolh0yVMeAPViL7MVV3ehBTDoATgsedtUODVfgHyb9Noa+wR5pf9x3PpXhlOdeRuhe4Dr9+
aS05FnOuiLLRAD3fv4uw/1MYo58a3AshNvKda7t+xByT/Tc82e3AHFPc0lqFZd2V1WVGwU91d4FF1ecuCRPurrnDCpoyxe2W3Rtlh6hg637wlP3sbw4/9+CVT3abvyzSRWor
Hb57687LX9p9WDzZN8nmFY8APm1VHEOFhgmiPwr84qb7ZJnSRpFrPqGRIhd7dVGyiLZfZtoGk0PMp6JbaRFDxkwJ1CGbgKoVY5GmzuXjwgQmJL2JVV1SF3VD5Ww3mWS2lkg0
rLMqLKhITUenn4U7ZlzDwiJ1lWrK8Qz1PJjhZyDctOKuyDNTEOEog/YsARMgdQKEy8CQGr4u4dLlgM9gLsF0bgW5yZEgJ4ohMwkAV5v/SIA9Q02cafST6QwkaJ4Z75lm30xQ
3dHox7No1hTyob57RIwNzSxbgc7O6BRNrA5RTw3ypXZo5hwJbZo4PAWRYka2ydBU4jCWV3/uciUKpkKO4g/VBzU+2JNLticQTYRi8VxlNSKZMEsIgMwqj1T1QY0YU/qiqeMp
XMVCxcJoCBwKzpPs2sQ5foCyajJucUEouCgC13DXsibEG/2q59aJPiKiFij6hIbimugbsPJJKhryIbaIPIvvib5jk42g8o3LFFNYlRVKU9CmxV9I4QUIiegBKjzbZRS/Xj8e
Q4625GhrDnbaw7u25BjDUr0fd6xWuGQcyu8mZGeqENV9ZAklY6dngj5YlsUbUxQ1q912ypSlIuO2GWwb2U7L9s/KEmky0jSByru/5bnlnIowEFqhPhChA15wwgs9u/mH1hUw
q/KBv6KuFbjHkRAbixTC09JaUrrdgbibYv0X6kZY2a7o1NagLEpsLk24MeGayvpaSinYv7eLVVKm+7SKY90RtLuq4OkQ8tGWiKsxGSMK4PoR1Q9WTDkzVRBNt4PyqXeeO0uj
mkUw1yoLlH4LXMu4su/HGaGQXnF0LihEXy0FBfAa71JzE58KRmDinpjaVhRoW+HYlQ966LI9unvM9UsJtB/KjFk0Jdk5DrOd45ANCkVbmZRsgwJGArsWMT7qxkj4qiWW2AKQ
sbqLQicpDyLZTJntyQbeoyckdrhn5MVov6F3nLpO7i7xq0d7pmB046CoqlNgWGUFw/nqM0m0sbK5YaLN99rGJqHuLaeurMU91X66utHFl0LL6aOkDpf0InvmWJEmTRJsw2ar
cWciJIAsVaCusXTzIlD2h5/9jS2HiJR01mQ1XpXtkXHTYOPGTed2J2BXQOkF6uZPUDXf4iJ9zKJk3fZGdNFAr+J6MmHGFCMUGeIStx/Q+4B9RZdXQXATprOWOLJiDkSXzo0n
Gx3BiHGiCtaOeXh4OmF41C64WIw1uUHCJSIYnHT5JlAE6idXTjeBEuw8Ozy9VvPR7hlT57xAWxDZA0HzZmS3b6EXU1CdWcdCr4te11B2kqjOzpJ1E8MDlpgwJUABlHQ6LtLw
QVSdRYtmTUWzJnnEaH8NXDTgAnGGKDdj8a+a7UFiwW63JfkRM3W6pjiAr5jpe2oF8po7WG/VIrBi7KQuR+2GjqIxu0yQy96wrFerGXtKpRhGn+qV7eQin7U0s3o9cqkR2Tgt
EOfA2DgE3EGKLsqOm7uJ/h7txS6V8kP5g/urHB2iSaA47GOYN3speUl0FnBZN85NDsiQHwervZBuPUPEpJDL7VWXTSHeu9RBaVP86P+YdueH+0jhaFvRW/KOpvLoAF1VUuT3
QS9iTsXNXcSajPXTq9S0AY1KLGAb6DIcCNsV4BCGIbUI2WgFSPUojaAmT3YjhY/0e/LxHhFf6ghJL4HUlhRkl4MfiQMyV+IRSbukKj3R4eDtyVHTpalAegFZgVuIBBgeFb6p
xuBUolWv6vaN5qumhKLMm9wpF7MyE3HS1BbXbIsbmk+bfJJNjgNr9BPcl598WqCvUOwVAiIjt74OED3w8/SK88CF250hzgdSC2Y/boLiAZItoPyYNCWpv99K8gXZYAIFF0QJ
GkrFnNDxjZYSmXP6QtLSmgULOXEkBVvPGSuJlLn1qoZAApBEQCpQ40ZSZCqUeO32Zqil0Nk78sjB3B+zoHcyWA9HP/AVdxC+V7Rr7B9XuhJqy2gkHTZxXIY7DjLrAhkQKaTY
w0ISmkg94dooOMmCIraSKeGvK5yGmAbZVkc/QCA4001Eleoy7YlkzzrQNOC8d6Ybz2nqejKfTzVgbQoSBJhQAvuB3FWmrmlMWHonjgVvJk2JdXtaz5abNLpxYmIz/1i8F9xv
wVoaidZ2L7P0ExIvwqiX8UeB+GbB7HksKQhZY3zxpmeSfiyD8QuUfcWqjsNHGDQZ2hAhRbcey8CRpqmvYrpAJWOmcEa0w1WMIb58GjjpnF7DRNmXigKIsgVIdPjDd2RjN3iX
iwUH2ZhpnekKKnpqSwP2W5CRr5vGPbFqLMG7KIoiccHM9ZIFU1LkiKmgjs2sxlxRWqeF9eZ/I9K+0PEdSkXtPuEJobin1DTR70FSJMJO88PT4PKXuIqoMQaZXLDD4qdil5kg
jgKzR2whNG2yhiCHq6d24uqDQ1wt5HAV6ChrrCG3mhoxBEG1PUS1acVRaoQhn3PhZTqJiGQdzjs6xMiyBBhMCZtYSCaxopE+HhcWMSuNghRNKPRHfRelNXcU0N54NTZ4TK7G
80LhyYJMfHi7l/sMfsaQ90o/8ZhbFexPSCOzZi8YKRkNUQnPC+QO7gWaZ9qomcwCJgvEEgBeYj5ObI262pjBWhYMPZLvzXGvUdhDoBwUUiKkmq1AwbsHK6WAf6A30oThKgB/
QKiK2cudUCAjNbjrSZO7OHtExF6Iyyi7YCqyac5BAGzHRBDjxkQIxG5wUC4K+lMiAlE2hHgo2KIFW0Gv+d9aNbcdVcwohiapiuCmiAZLPsuJQ0V3wfo6eGb9XPfdrgx1bzfc
R4NCTPqY88mfxkwgm8uqhrf2f1Zfr2IF2jFjzRhBH4SSzHihkoR8tSBf0WYUTOscJ3GlE9kYUIM8ZX2oCw2ZyVBaeDO13u5F2bKyJEJsQJG9LLJXW6ioHYlBLCSyjglGtFJQ
kQY8eCrmcrZwJjOODWnzZafxYvoCGjJrF0QlNUNGcUzSeCt2BFVT5IriOQAYUK/2l73PS5CKzHDZexaRlc+gX+aEv0XoTWL5TjMmzs9Fmtq9xhxUvjRPeC9ymNxl78uswjvg
3XVClgJiiLiTZkMlF+6sCzmEOl1Q7xBPV2X9L6DgbjvVpjFJBAjmxnMEnt0yWE+9NRNfiPfo3oisyQJgcvlCMtNLxV7jtOwkEvKCoRpuJq7Zq5RdBQot9IWEm3afPsj2qCjO
YPXc5CLJFWEUz1U8e9z8GQZ6GlCK7QnFAm1F6NIdQxSCGBLi29PGxWcTUwfXiFsptRfu+urQZsoZCVhAKxOINE8bhtTt2YAngZjzBD+dBD0xIhBLBpdrHVDpvTFpzKXhteX0
hbTEP9ByICh0F/UtwtCbtl/Vfo+4i7QzO94Jz9OgZsrLa/qCnEfx+/0sHNma7id6r/dMkxJ1TeWyisVSMxogmtt7simGN2csyZbJatYET+ZMSMxfkB17kSbDHCmYvfE0tTwZ
DaSOMgsjViLSoua/0CksU3EH2vj3q4xLgBO1VUY8qg0P1YoEhJ5t91lZbFJKJvYFlx81K//aNQmteEtWlzCiSGsbeTc1UiMaRFUfjRuq8rAS2Ej6zCY3RxCzsF2uUknC5jqq
iOzq7KwaFyIYxd8xMc0vcATGWGZMvxUmrRy2EfkE2xTPuGR07lEgPahyKm24HKvBUD7W4lzdOjMSfEPpYmbwb0TQGNPxyrGukLKrneK1XSpol6gX2cosrbkkPh2tj0zlngtW
k2Bo+aWWyeBETwe6xrC2o8teR4xhaVb5T5kg+rTm17OglqKJNTJcFqQoUJx9Lsi+W4j+vFByN91LWNFd4rOatcCsxv6KK+MhGimESxwRUXQUezp8V69e/XgvRf5PnMXwYu39
alK+lJSoJDEfIaKvhBsmuJQEK8jZ+IgwacC9qEt7rPH+cKOX/g8bZ9W4x7jWGKEo6vIiB6ijdplkpb5AgksSUUxzPD1TzVpjaqv3Ih5iXc81xdw5RPIfk8I07qLOoyjLDpk0
sBSl/YVLbaZB5k1J5QSPKZ2r8ChDbk+XopwXO7RxRiid4vLohAyDl3q0WHBFiwqKbgisaBiZIC/WTAy1rKLDN75YL1ITSbMvKnLQskS6gkm7jk5Re2PTgaVB0rm7VhA7Dh9I
6OvWRVtgVdTVLtYlkW6Ii2a2IgTUMTWrtRMIVHhwooSpvnovHlUzTlGdq7BknMYrtF2o4lEtKcAqtSJTTuMRStWUYquqqhGT4oiPKOMW9oiILtrtYg3d8zB938Hp2/aGwzV2
j+hOTTMHER9zMwUoAlL2QyzYBIo789kRBWSI9OQEZDSnNSJnaAIbmRK+dA9xv9BAsehfV93ZDM+/60Auy8zNxUqTCAh6+Z+EXkqy5fHsb3HeMW7XWsKDXn+dSU+sJaXsxdOu
vpF1Iu0xnljrjd5+Xt9ocqxq30B1rOQGmRaXC3wrKtTF/lmsWRt4dgjmAuERcE1VSI8idAETYCF9w+nJIpyFqPSzFVDjPW4rnrDWFD5Hgrad6WwvmeSIAglovT/F8LSpAnSQ
pmmHXV0SDtjsNf8rAQ6qHzjey5/7jS3dPgQuHvAuM3rCPyMrISrWen3AptBLL631UU8B1fFFgTJIV94iOJVlwPfYr1m1V9WeYD6h8lqI2EcXz6vmNKBeKiPkknafzO26TTqK
yayb1XCUn31/3EUaAvdz+t2zTF5v2Cizp59giD6qb88wpSspHzPct8Hfua7snbTYuOZ1Gqc7A6jgONvHwEn7nTvUzFW+U1oWnUiBaiuPhjjMcBdobM85TPwV0z2HhdSEmT7H
ZZWY/FZ5PENWa9XmS4qTVPjtMXNdHo3DmmWeSxaUMaYLyblmOJZy5K1vOMR92nubKvpQAzco8Q/hjmmgnW21uxJWZXUnAfX0JUWHEsm2hJrb0rkZxV9IC6KjdtmmOKxSaWdk
k6Squo8yoFYWqAly05xH5QDQSFum15LsGjRYfSNjs3ZTRQQLM66firm7pKEqlwaWsAgCRz5qyetZJb7ysIFJM3v1nL6q21fN3KvnXWu0RY00pvVz3RzFhpCt3vR6QtLVXDrP
VEU9IdWSKurvUSVn8/csx6hTTexgIuKqcFSMZ3OEdWTsAcCOsA7L5zgsZfi9bcnfd3ZPf8uml67hN3oAh2b7w88Bb0fvNyyzKg5hmnu55cqhnj/zesvekgS/x+CCBL/LoJHg
dxicleC3GZyS4LcY7EjwmyCAiHNlZD92bTOZ7QeeHFpi8C0GQwl+n8HAULi04AKKpbrHT74E4ImK12wbmqps1pEko3RWUKkyhIDwVi0evIPiKqQ46Q8tFtSaX7MjXMC0MRTd
or/vusVN3UESAVOmK9nAGp1N6KjqimgG/qvqeKG6otiDclXgGzkVV1D+gvWBTMtcRoX3dndyQc4Fd+iZNdnU0t386P9uu1PD0wPB8MyyVcIUVDTUHVg5AKZio5j26P4geGVV
afVoEtnVqwrQ1b61V8W7pbv1sMvhGrX/UVWMMlTipa1c/W7LQmra6BiiQNyU7tZNM2lRzmipbrCh8o4Vo8futku7+gfFFH4o8noq8MbkLZVl7wWXxwmIM2U5UcGeiHwLvpN+
3rdHFcrpswjWNPi0r1yHB1V9Hlf9AnCzrQlve0x4gbvYmvCc39NuSlS3VfG5H3pG+Y4cwwma37B6nED3se+QEz0cap4+uCx6jDKxB7wLT9m8KVNum+IZImoOqQqWWXkm0bNK
JfmSKVII1UWTHbpQz97cpYb/stPPSZowejHIpmhp6SsBm/oNV2MvBwkWHVds7MWAx/O+LtCTfYvHOUUBoG8wqUJlFyLflAgXQr0+429q3GN82fsW2eyzEH6a3D3GhPuaTriE
G6fjy3Y6fjaw+cCMKUrLfJlECtGCjRZEA8PWKKd4PrAfNlE/y+uN8j5LjV35AOo+YauRnMveF/BCDpipFZkMIgjwLVef33cJQJcgeIFqrVQIrmymlr3v8hkue08QQge8jRPe
91w9/+yyPBEOaPMF5sLgdNioyxKBBCVanmXvZY1P6SGJZe9FV5o2hC+yvGKT1hl5TSIKT8a/rPFI4fu6NPNpN/FEmyuCfaTD9xya9B0ZPMYw50XgC98WFGHjDHjWJlfL0ucf
aDeY8/Och7jxW7ib6aYgSiKfEy9wjkIah5kDhjZqN1w7MIVRN58LrunW80GuWy9IhAZC2q0vaLyi3bocmEmFPzipIAatBm0H+SJsviwHoYSTDDGscEMME1PnZ4WXg7NE2+Wy
bVycUAgUjhlSeoIIgv7PBxb+pmLRrp1HMwI7yKFam6jmZagm4CeL4FkKGTtfSvhJgc8vuEmUHTGVZvgJO17VHUkmRro9ac+gcpx9Sqpe8x8Lc+aGpShI8ObbruZ43SVXROA7
+QRtx3dd66IhU7xI5AkyYAbWebbNTBk/31RtWPP3ZeJwY1fRf12OZJvmB0WVOI6hxRK1QFnNNwX16iCrCzltp7oSWYB6mUjncU0pZ5toSI4K8d2GKezy5X+uDEyaZ5pqIjKl
4INoK2Dd4M+W2/xKhiaFjJ6DbKtW3FuMOu5yU6n5BzoxWKV3VkRVMkocGM2C6rzQhxkFkySDZritQJmYIt5Mtngt2ZWmglcLfN9VQD9vR+RbPCFuR+lNT9Pe8CRBs5EtWVcC
l12sjkRbzMxuMsvnN91kTBS1e3TkxXmAm9T4/LKbzOlGzHzmKOBlbmtLxepf4EVXdll51j/mIclWBqSm2YMBnufuAoY6sro1qlyogazI6gt0452Xs3YI6MaStA18rCKbFA1j
u/mGpMhWnTWTfJcLqY7KQu5SkKjiaKhJ4+aAl9mo8lAEBcMx7veHRoyamqal4s0eI1b189yTmOfBsNPZgH3BS4Z789x+8QSCnnx+uHsfZTlcUo/AQ50AuMzhkmFqDjdDmjc9
IzV9w+srhl7xuM8n5xor1BJySGyeV7I8L9s83JEiBkX6paR0hoDkp2wvbROHkHDpDsWx/aFmgvYO6EqYKXbrpCAuP62ilagWi3+G14bauyj66lgh2vQuuU8WRkcpLpuh3Kcz
wfOGjBgM3Ohk9nk+i2D4fELie5pPH2K/GalmK2l4TsW/UM30Im7IbnnnasrvSsOD57RR2VhTlQWlvbNUV4gOtyVLZh6JkiJiJzdmKh/UeqtY643R1O6A78Qdq9qtxm3j3eoF
cQfrQdPKXlON0aJqQypq1JxrbbS48hXzBWrN2jwmbCYGX3OR3KbIxco2ekmLMJ/gv13Od33NTeyraw54fU2OhrXlEzVTEvmrZFqr4qUG4qp6gpAOq5+aNrhXGwvgtlhGoNQk
UX9Sz2evOB+q+Zgt2NMPI1SnEh2SMVcfTTOG3B0z/pRpv/pha0ZMgd2ej3LtsAwhNZ6BLmkf8MN4HIADyPgJKvP0E9R7qkWq1OHdsI6mrSO8tg5vVId/wzqmbB3Na+vwR3UE
N6zD2Dqmrq0jGNVRuGEdS7YOc20dhVEdxRvWcdTWsXRtHcVRHaUb1nHS1nH02jpKozrCG9ZxytZxckcdUXbkSayGJtXsD9jZvqfmZ/umcgi7JdvptNkx0Vk1Y93EouhszeUB
O7FqQ7qbrQO51Ck1/5XMnkrzdsaL22yWEP+YTRC9tMelzzQeoDcua9o1FYyvOOnWFemYAWYm4yv+sy+BCD63FXy4i+dW8KEueEGtxyX2qmmf7VIEe4H6L3pR2BJ1jTCllvAj
mk0nkzKR0vJA5R50CYWTbl93YKY+IEcfQIUEzDR73zYzCoRQ9r4mwYJbJJTmM18Tivnal972OI0dcUXPTBlPqDdU6g3U9A5EPCX2snE7UjPYpbvFXBwNNT1jG2zKzRczByZH
kzZXcdJ07Uajn7TshuKsmAS1rYsSlmz3BEYAnIY6T98v4lob3MNMIsV0VsLPbSQdysMeldvyZhz9QKlx09nEo3PpqZU7P2fGN1aKl1aCzwHkHAD5BazxPMXIKYCfNW6gqij/
CVa0UvzcU/zEEA6byj2JbQA14duQZa9uemJKE/DWFdhNReOq+ImoqeestqF9WEOg3xQ+adrWTD+Zog4j4HBseWwOWCKV0qZys+OshM+YKdvMYXMoNOSYanaE0jqHik5nBggG
lbCw6b6ajEsNEg8Bm2T8hE9RYXzl3/sfsjSo23c1Z8VV2tvWpxWrT7cbk9bEv8m9RPahLcb9ZOPtHslo1zkqoJ1/BahURy+adopsyXmV2cEex8yi1A9czW6fg//NHVRtkpM9
B/cle5A/Gf/cYAyF9rgGUTfpfG4wB/FRtOFtToOol/mM5GMWI1kkwywmO/yx/gfy82RTQXvJgvY602UixaUwPhCPg7lUZF4MeOx5EmCgV6ekxTrr9IDGvraF1JIOkHjrz0of
fhUN5pi0hBSNRmyOcU6CH6aOeycp5ibSLW9zxd0gY5wyHM5I9ULPK/OIeOSVDE4dW102meDUjv6XarUg257+pRqePPTi4S+AKJVzXhOO/BAdj8vK62SX+3AsEtkSD59ypqox
NgtMwWMKApDDabTJR4gmO5RhxqzXjUS4cSfpfECPBacuoNJZTdpp5XF0dSs8yz77FLx41gWQnOBJ1SkmOQnPidCvGE0QurQaOU21+D1rNDkqyRET4KEpngPZ4Vk6t3YhnlWd
1B7ToT2WeG5QPyJz/Uy/MC8oPQ28x2JC9p3YjVgPjyc6e+xlYpUimMw2APACc8tpF9n5TPRU6oQ+ePgw3kfTQjl6skiLLGEUC7vQxX7w0yUzEx8wbfFoRqXzwuBn6MhCjsHs
H9Qc1/OJgvmD/AcHXTmOhNwIygI6877hpWbwr1z8fJPZeBRvUWo6OPh3dLDwb1x8cxE8Bg1bIsIvmQWzj2Y2FcYq5gDR/4CeU9vP718jLf4bl2hv0OoFM21mePCfp3vX0Ylp
s7CKOtpyNjNZIvKi9/hCYh0JLhIuIB9a4hA6C5D7kW3Jdn1xxBuR+ziG/VCO9y2aA9rskM0+ZBaAXZeM2UBbFji/Lwy9ickeqrRp3xD8i8MhWRB/iBheX/UPcczxlJGYtqPg
IfPiNkZ9oJfNmYmRcDZt3uLaVm5r0LDJ+3JN3tFKOqRbaX4uMStbY4Y/mKLweIThRz7cfYk+5bxe+pmXQ87NSfvVlatX/V9JDq9s/cXVq41LNDYINzTyK/hg47F08+IrG8kh
01qZeja56VKsyxrRitAKDCtKmiBTZhFPh5C4n0qOIDcqeuJXfhoDd8SYn8b8TttHEbxNFwvQsQ0sXsyDa4reDVNvviGKCPm+OfSU4Zf0uIKhucPVxkfp0SRuicl31gD6hiTG
jq2YZ98rxiCmuWKeEevXevN/Zo2vPh03CRLzDM2p+RizhqxR1n7TVrukOdM5LQ3k6Qc0JDCHnzKHL600n40PkZ+vv4qE+DDPmSPTLP2qkCzb5tBgLD5oDuP3XRjwRSKxTNUQ
AZbMklDKIg+KJvvNu0AxRHbOGKV8BhIGySn3vk2KwnCThhaB/aChBdk4RExoRA6oLa5i9In+i4L+KBCiiHCJXCM4ISxyKjDokczcpdwb/nfokqYvEq0W8fFJfnyBaLWg7jRp
3oCVJM/hJ3PCfbm5WbnbHvMTT1MONxSO0ofAsncYjyr3vBxTO+HT2V5dne011Nlek/YJmK4w0+Axxo+HI29k0e8HBV9ORgRPyukIomzixh7dzo1OSARi1uH3TJClnfriKHzn
5S/Z4HfvvPy2lxSoRfHkQJyGLlFNENz1Sx/+bS9svnXnF2W/yeslfvqZJbth9atbAIhnnd05PGlXSJ9/M9STTW7+LynuctqpZLzBz4DSwkGt2fL8sXax1BmvRBOT9UYaDn5b
DH0G1av2v9whqZ9KG4Nfc68tNbh/8LuuaOUL6dNoB4+eoCdP9H7kZ8w7qVQWHB6gYAiFrcuuBcPTb5XFOIk7uZ/BZ2nA6qXhOtVQF/HCW0sbj19Y1a3Uz2xZV6RuZn2GSfbq
/nvliLg4e8QnXHu8pWA8VMbVmh/L4om6fEB8ayl2redAhLPTpFSQ91DHVl9UYnq8If3lLdXs/DPXda3zOkd5C7722O99PR1/LEGZDTkBmP7qBuYCJHBT90w3ofINf/cydAyh
Y2cZAl9cSzANPp7QwB+1Pc66znVpKmfkmbIvlbPdRmRcfKLDT7weGv7c203f+CWga3onondKfW+jPp4cqSLl+NkunQbSVRxXjXguPCbGqj1xGMfGMzldYvAxcamGuVm2tJGA
dZmjOwl6TqyPItG3fTfcBOiW1CCLp3JoiiKGRtz2kfwxN54O210QWqnz7ButVCBy7eJ6KRK3lAV1XBndrR4zK/pRavpndTzQsqhrKn3xE2Oq0l5xW2dKEk7oC6tHV3TcSMci
VraiC6nqvLj2VFN9lvAEFHJkRUQ0Wn+UMEYFdZHJ1+Kjk1vWoYVT0QIp8VgmIMlJmZIi45Tm0B1ka0dcyjSa3Dv2xOqLh+VGmkzH7jCL3bavVlDFvppGKc71e/QoJke8qNDz
mv8sM3vSIjwyyv1yGWaeY+hpDjkvokkAGTGdG/S06ZGzFGJmICc9rfIy+uNWFGx6kKr9S5Syy2CIVFAGl7ITXMWRj0+PezFyIC1YtX5dzls/jdQ8r7hi2/7qMxJw7+1S8j4O
WbvKo5tUjfAYQtBNCmrpXKYhKPcnTHlVLKeMvOgkXo/KNYmuqjFybRUza+UVqkdejTtc3XHz6h4shWR7Y9KeMq9QmSHnIMafSror7oeSWT1r4MkPRg0UT6oHNe5Jf+ivxXMG
C/KXesk8zx7PY/3LIUcTDeUOmnYX7K5uhbuW66vkFuRfOypL0vBsstfK2qn1iCn6fBdSHf10ldYwFPGgEe/bRaheTNXv6BYGTJwCcdOnN/Ac0ODgP3ex6NLY4B/QBGYUbuTC
9VF4l4liv9knM9ngZxBZGtRKzdZYuzM+MaTGWtNt+WOFdqlTHo8mapMN1rkf8sNuL5J9Iqfvg+RxP6Zz2SkvmyXIrnNqRqlmhYv4t7Srdy775lrvXNkbz9/BLe4fTDs0rVcb
zKXBRCmOuZT06IdHIO3L3LsHGHNQQWlE2kXDWhiFJkTcBkStenxYAHxA3SVRYgXLVRt2kwUOZYHDWSDm0Uw6kpN4EveSmzhB3GQWLqBVulNhN3DMIT4OiaOP+LDMMbEvhuRo
ykFL3z095iTzAIXNWavVmFBDQx6LkZWZRZ2yRQ4giTAUb5chXjK+yIGLu0zSASbpwX9w0/HBKxy8agUieP4v2Y9FWurhrSF+IiX/lxyhw7XXd8OrfZJ8DMH8X/KuwVfdbPDH
2mxEtTbTrTfm5rc3ZcmMPrxk7GcMKzWsYvAMsuDtr4laZfu/hIsUF69QcHFwy+CBwX+JXBVn+7/BPyKyALhBMaxU60N0+k98R/mZSCNNQnYOUk4yp27wyrJG3APGJM6+tsTq
hMjkc0u8p2NgfEgWWPCrAFAWAYDbsVYAKHMvFVyCqs+yCABlCABlEQDKKgC4FAAMT/hRACiLAFAGGpb5TOnYFgIAN6soNgqCy85TdoJIncf91WNLwQ5RB8NC6dFx8n8Y8/uu
M7b5ghjF+zB+g+rJYPu/wQtIfOM/bv8nXOtOZ/s/DJ4d/l3HsJr9N/TzsjSoHne2/xsc3bXsA+8AA9x3iAGFdZXPypTPyiP5rAz5rCzyWVlFszJFs+sPJxgCp6vuCmYY/nyo
+434KOa6m2VOu5k6YvcZ09lIuia6hBzus5xeTXLL/d3kGL0PbWBt2jW3INuGCY97VCDf8ndr9BVVlQf1b13Mcje/RNOAMoSAYy9R/nXX0QrtowjA6FRMmV44JG9cEImX66Cy
PXIily7Q1o5MUJwl46XhG3z/7/L8iEjZGfPrmuqHAMauNkC7ejMiyc3m6IfsHioRlvdo8NkwTXnSRx+fLTMlzyl7DIuzuZzjpFpxIxk37Q9ZD99bxWyF94OC2+TK7nhPBVYn
PdnT05xo74MkGp4W0uMMYkeXHu1Z/7fiBFhsEPpJtScLIOqq+0mdFw5wysBqxaPFvC2kRw8xHTd7WPQZv0tNojUVwdiOUU5qj+TDhvhvTTq99MrfpzdtyMdqZHKmG9tTievJ
ePZWT8+doTTVMJ1VSNMNM76qNuNSJ/0wqmnPhGmxYVQqtjC6E1iQnF2TI90TkogVscQrGFqeqqG/Pg+iZnXUKWar2WyRLRYNi4VySqy+PXtn+Lp6zbuGvkNb2cQn1pJx2dov
GsypeNcbgJOrjNOxMcodUS5cy4WbuTAgDGE0i/H4mQ0PIuIkKZqS+BPqp9GMm4JQdIGwK9NFzjret4AYRetpwbaIFI0edDTYk7ZIoJYFmlmgxCZ4EvT01KWsGhupoDDN6eNO
ZlZhj1M2U0Fr2pjTAYYeDB054RYXIO6a+GeEFBusJo4alAN6PPlKx/AYZ4e416D1hqMjjiB1DlH0wvuC8U3/ycpmYeiu0WxTjgc8n1JW8xGyJbHgcnnuxPr1VIscu75F6KPp
t3lfRDrRB0L+Gt0/xDUejHruv1DkrBB9EnaB81w33fL7XEEfVX/9H02n+j16HrIrz6Sui+5Gnzp3a7HWUgIbo3dHPfcsZrhiWisrBoj7qOsUz0aAIevqD6mTIycSdc9xPXGR
JYbmRV36VcUHPU8P6TTp6VIsmVKamaRPqALP96FVfU7eaEk/me4B79UgpGymaa7mi6HcMJ2XhbSsUWA3S5zVzMN4FzzriTUxqyd6bnHDFXgG3mVcEdRpaT2U3mdz4e4oLGL2
NHF5mtKEGGiKaD1lJ6isCzPS9FFbo6wZrhyL4JhkLZ7NXrEpyDc76u6MkW1N2QRaHXZWGm9nv1l0YZbm+3Iab0afPZp6aiCyAdLBjIWVNsNybmtpM0vMJ8h0n/a0daUqp4Nr
R9yKnDyf5YHqrY541i+q72hpS+pdAAnPDFrxHjM9aPIYJsedt7fQefSsABptFJ3VvJnnloTjcEkRFByHS460CUkFPxBT5vieac2W44y1Hacznn9Ph+B7Mofg9E4iFnchp895
fHiapir05Q+oFHl8an4w7fPYZ9HMrko/wUuk0T1dAEhL2X0A05VmTv+RKVNbDuSZ6atRs+S03lUiAiiyOwRF5QY0s8OQYLDGez3qUqfpyN1uiWMFElmOXuMRJCbFdHgMsCUJ
jznYfHsV0gvbaWOfAnpEG0ITiz0sIZsjAigP0cntjdI5oEpKEdFIE6c0UTIvscL2iESwRswii1xtZpH9Qhw2skTUzyIHzD7aMJXNAoZ/DitqIsFe/B40Br+HcuQmRm67iL7z
QmFLILAWV7ee38IydAyL1DYWqRCPpq7/NsMG8Xd+ozpmblzHQWIUnoeQdfoGWTXXPEBzo48t3vhj81gh/YgMB26cYU4bkveTqfhpudG+HdxoVpFmqgdRtTniRLNDpNmfQxqS
jiLN4gg1ZjQxQ5oDozezshk4xK3uCGm6eLN/hE4HRpH9Qx5GstO9u9mdPCzuZ9wr4289OYpveZsx9IVtw1NZhsUssD8LLPTF3ZTlepbdWVY4qx2Ysk23jbbYrw21bHKJxE/E
30fy35fjj474HR+Sek3OAgyJPFHKV/oWt3DhkgcWum/EQsdzZD1NSt1G1tlMmIO3a6ZH8I5ywzKE+2g6nB7BX6bD5mgIymY79S9pDo0sCOtW/tiR45LTeaoWOj+MJWVLPCq4
luFfn8L3/yTUeZgUzqnF4V10gxqVV1ZfNjk1PdP9kUR1Y/YghG9Je07r+okY0jtgAAvviB3l6dsKHXM0ac6TepnTHNvd9eN9kSJTV5EpohiSI/euRabZ0ZhPAy5RXt7IkGl/
nvAzZFoc4WCXE0UzT/b7OSPlppL9+amEhJ4sZRNvYDkAJl5u3UPinxAWMLWT3MEC9o2IfCjUkPL3UxrFS8suhoJOxkdyrGDvNg5gid3StaX5XdnCkBFIe4ccYIIcYCJzAJPx
gCNuRw42zowImxeqzFvKACFl4tDMUByi4+P5bJyHsozobkdyzIwMMAWYmVU0WMFGP3yY6Vkt3Seo4CIHKaKeiixBTmQZXXCUrSg+hiXgFZ4Ficu61v6eI9b53HX6gQSpL5PT
k3KkhQK+aM/05KSsBPq88ij9oc3t6ioAjzNddfhPz/Sas9unM4rT1LrRPZWTvi2FgFDEVukG4FflTz2hhLaaTJnZC3rHVXY71CcwBk76Z1IyXqIXsBGkyV3IpO1uI2YwAf2U
iCRDwHfFtNLlSSfAe+5aPmWmf9S8Hw0CrGlHxGkHbXiRVKDKkA314wPMzcauS09L+5GAhf6i9Dnf3JCHqYcCqGwpAUOBvEB0ORQwqyg8lNllCWtHd+Q2KFt+6Rg/mCxylKmz
iGd0lI8zPxUvFOGHx+j359Ut+9WhF7FGDzI7ufvuQtpZqg+mbHHg0nnvEi8T7cf7OIJN/ozpMMo2UG6cFnlBDIke3EK6Pr19pFg9wXGdEcMMMAS/DoZ/o8EItw+G1j6zy6BQ
RiKjWRIhfbGnrskkv7iDu/4QYWyuGSLvBkOUNSLKL+tdhSWtDhwr92drK1lE2cWqgkRP6kwrSFKXKyKrvNd1VVAIy9XaSCfr/IX9l6VgESuqVgufIdA2ZFXDTfcMPM6quKeg
oOYIFOw0b8RczHKxaemEbrpT486FJs+xCdsJFBS6YBLd+M4OTkmt2zvncqb/yTonrkTcbNJ8J50Tr2E8S/Pjdk69Hc/qqd2pXFdD29VZXRA/Id00dhbYVViapuaMgs41OwFe
brNml52APYP7dP18zU5AviBWTLoTMASf/ZcpOCxODKH3xO7Qm1Hl1/QQRyE+CsqqXsWl5s5b3x143g7g0ecCLwfhQw+JyWzqDiEoUqY0AQLMWVooMDRtlZl8NcOEqbN0F55L
LTO1e5ay7TAVpMtss7kEyTFKmNGEKdGjjugPY0frxxkMs0PZG5JDWSyvZtElIJDs4PwIBQcGqVrBOOf/krnhrtue3ff19uy+r3dw8FU3ucnM65ijsshxSCDc3M19ct6MPjDP
zTxWZ6TwEbQ1CKvNztTsaDPOkY2D6XfUnUO5ug9tq/snaBY3Guevt9GIRbpuNM7jg9fbaEwOc7dqfjDtpFF/0KAeyGVokp+a9iSo2iEJ+gwGEgwYLEiwwGBRgkUGSxIsmUVu
2w8eUUBNmZvMkVGDzS7NM3+djZkmzb2jobopB++b/uqH6ro9l2bt3PGz0JtVrjnFB5fgoS7BxSzRMqD9ZED79cBjUS6ZUG6j0tO0HJ10qRdQGrzWsunDrv54+Q6NqDBnFz3q
4C7V5ClwmAgS2pNNTtvZuMAElD1tcXjb24MjUB0kqIgcqvu8he90GPlfZngx6Hq8xAlyVQUwu3rVXeNeNFBAlHFc58g+IAGBT3JdMe2oaffupQRrqOacxYuKbJBP8boD+tBN
OSzcIJ9NjyHEDfJZ3SCf4gY5RCKuoh7nOukcXoFVzJ7LvoHqpSVc0gNJPsoxpgvNuJwtsizzpzlbPFJKg7tiMiietsf2huLRPdb/zVTs6kGBvOQaWYcbHR7vpAhK6ZISKQ+W
UseikvAZHjyyknDXFnm/2Sfo0+U0MyvTjFyxCOF1Ip7JSykzuowbabMh11v5YH4okao8tkMStSLWSPyYHU6goozuijpaZM3tGmjKkzN9kTLzQuUODfRQA6XLzh8hOM7kBceh
UcCuYlVmBPCOZcZta9SMPGe2yYwzO8Qq2aLntvyPEBhnbigwzuQFxh+zU9eTFa/fqaGs+GN16hpBcea6guLMCNf+coLioPrTyJH/S2TT5PpGJAevJzqafEFwFBUdd7MXuZHo
uAOY4t7/R4iOf+L0d4fnrrLjrMqOM9tkx53S40hEvEZ6nLVy4uy10uPidulRZMNZlQ1twuJQWJSEWU3o7iY9LplZzHMz1DlRLxbv93lGYig97jLMc2Kgs9MWB+MJkeLgrlOr
TKyLShSGxY1kPqwzkoghtaEYUhuJIbWRGFIbiSG1kRhSG4khtZEYwmBpUP2C/W/Y8Jsw+V9j/5McGhzdtdEPmP3bpaqhXJPrwtxfZxcgx82Z6zfvoAo58+/I8ung9Ssa9nA3
kWc/H/sz+lki/SwNJR93h+RjinLluUo/nMt5v2ZXZu5ueidCnLNp8KSTd5dWT7V++oVNvDp+trtNcpD5WtDwRhUlYi41a/OqALGY8hwJ8y4i7+KOjy6OProoH803pqoNkQZs
FxKsWGCJfTbb+MjvTnNij6ciEnxVbO7kwLIcNbyf2pzi2xDu1B8RVo1vR6p9yQ4yRi+5XrDpZmbVb/qriTv0GutZu4vEp5/WX5KjEE+cVT1kkAQ7EoNXV7wN4/P3UlKQa26C
j2RX2u+sQbKZwqVRNs4/dEbcfFX8dHnUGr3pZ+ctveiHkV+T85XW2nzZe8tTHZ2vDuAYEae7rrgBztyu4evWmR3bQX9PvEvnbU9TxClPsb/sbfmZZyJxiManr89+X7xr0u2x
q5f0pAt9mpbQs2hKxh2eTSpd1TeHPbm8sCLG+9QZunL2vCtKMKN+vHgRj/Xh7Yo3DBPdbT2NbP06hbM6mGJD3BC7r4qHV1JDgy4IKQnFbnZv79Dg0hcZoWE1BaG4EtjFnrtp
66cdfLCWNMQlZXMos/GiBZ23eEFvUpfbqPhv90uQ7avrXIJMB4ANMVfFc1VM6Lx1/b46snP1JlttDE9e19mbuloUCHgimTboWvcv2RcsKX7b/evqUNYf+kpIm2vXdsnKezt7
5cs+iY7NOx1rW9Uuw53542OSKxXWVxw5KYh6aMI4tvIXoLj5X0naKxUeA2y/FNdzYAwyMOLzrmnzuj36aZIzeBZmTWQPbfZweGQVJTorlzaSzorzgFwOZNo/pQZsdZqk0mTS
H0rwrRP+ULBsrWyFG+JtdmhW2nopFhdjhbSyHvNGWPGeCwqZomuvqlKOpnTs/cvldJbvXJ4kdWnhVcjnMnxX4GVxbj55QYtseWkolLnj9ZK8NtuTLRD0yrZU72nL0fOy93lf
45DlhInIhmF/6Axz21eey/LmE5/PEkspz13KL6YW3tmW1HP5Xsjy5RO/oIlO+i3Hev6yLjp5wXKW6bJmsriK9z+8eieEr1yOF7Mc+cSXd0t8ZbfE10YfkNobUvtwSL6sr2VA
homv75b49d0Sr/iSEP3+4XKTzsWfxET1ZGnTv+TjL3NRWRje5CSOYovpd13165t+3ddLFzAn/BkvWPCXve/xCRz7HkfNEdd9UoCf1nlHD+poYkn4fOYuXK8fBGrypnRgoayF
quL8Wo0C1YGR9TpfT8R5dd2UPyimEUIV4gOCCF+VUCS+H2q8SHxdHXsnLo/0R+JVlBheoJVyRdwo9+TUpw8iEpoS7xe8DwRDe552m2e79A8w3Phq1H2ed+flXeXzcaEqoefc
83rgDgkeE/69c54Gp+Ibbiw1n5aIlPm02Dw215MOHqZ3Ph7ncUdxQVBSFhaYNlt+z/C7plT3PMdVTxoJCxteujDGuyLWz8dj/GQHtdBXGu9LX+ox0aWnXt4+wJzplS97Zny1
nxYf68VjtHgeS684519hl3mAJ/bFIz0m96ZaQtsrSOt6d6Iy2Kb6A+wndKqZ/uk3A1N+5NV4InPszosl0CNx6JJapwqZJ442b1pRwH9QDKIBBPHEYSYGY/Gk+t4YQysaYHVt
YXIFYaqnLJ88pUcIZYQmrUfppnjrUnbi80CzL1cJ0n+5+LoYW0WF6skqca1nNGWgBTMhg61C0gmpLdTaQq1tU2sjKsqxyRGHD4bnGeUGSjmyp1ysuOR9P0jlAtLvimdW+jDs
W1dzSHzr+i+5ES5r9eHdKEfByl055FbUCxdL6Vv/wN4SGKu3GsivcjGDvc5l3N7PUB75ANtYk8MMb+sxkVa6GdfYgO8E6oj+u4FcB1TWyzyxTKz1QYOgttNJOy1eMOFFOXLr
600kgqHBWc65kAZa8ewuwsOkPdk8aXZ5C7BqF663C35Cnank/wb3De4HfhRQNsiOmU3y367HzOyba4+ZUc4ITEsOc9DHbSTX97jDFvGWiQsxPRrrEWHF/jYNT33xhhDvAT8B
eDqZT9miXsJLj/I0+Aed7TFVObBcFDlXr7n4Pv1E0IWIyM8BL11u0kUjIDu2DbIE6tjfCKCO3RioO+DnC/x4TxGPE1j4+RZ+gcDPJ/x8lSgcxrpcx/HiBkfCct3Adkj+/wM9
eXY6nrs+QOeuA1BvCFCeLSVCttNAqL1xDSQbfyMg2fhxcXLPDRHSoiOPh5UtOloKbxOa7Wug2f4bAc32j4RmRxy6XIfMdwNpMEJJuRWnA8EhCUjcIHpfzoQAxtHfoucOCv9b
fvnO+eUNqBzr3RszSl/p+m+n7O2Aq5pK729R8MdGQfGQlvh2rraQdC0k/REKujpXuzK12IucvKzCMu9NEbdvVHYUzuthpGneBmAvCKPqspxlwKJVr8DltS2yZqeXetPM3jfP
W3ch9GfPO27MzH16ey7PDCbzJrpPzhSEcm/xWmJWrVI3MvNZcAaCx1DFuwerhmofvXxB9Xkxeva8Bunf7DkN7jWFV+hY4ZV4n5l+JV7Ue7Km7V1Jejut/bYx43IprVpWz9Mf
Gh17Sarq1elXXYUjE4vNqUnEqNfs5eMAPX/p9R5UWyx53woS3jrIk42IfTtI/L5pUT/B0XH1aj+sj/sisnOV1SBc7pY74MeQaVU8h5rCqmgw+XOmGzcicU6GCt/kPc42qyg8
xjTrmPwg63hkr4XikeGK1utn9e7M3OYh9fqqLK/njK3az6oONHewqpf/8iDmmKi/5F4q2onnbpYUT6duurFrycCWNM1uPAYyfnRNvNSLp+gZ49+nN7gGiavlXPnhoeXIrjBd
u8KkN+UxUH3Me2eaPItblx0acdp5UG/9fLkAjGrIUcQaDyrz0Jr/WFJQF1H6ONNV1wvuY4z+hdv7w7cBNdRxCH8T4uvQ3mne7ZsZmmnM9Xtxgy91ZR63dREej5spjOi0sJVi
+nJBLsEiNfqnAccLvLJFFBaF9IVNuXyRW8lj3Ivqi7/Fnl5AKFroCUN3v2M8kNt/ZYP+aTLVgSke914psIfHvZcL8SGByw+CpMAzwawPvPAAPa3RJ9xLvLt5CQvMXho+RuPl
IrqKFunutPh9Qqe/Ljc9M/SFQDxNlftya8L8Y4nfM/5F/Oq9PR0eTNc7CwJxVwB2PfZYevlnexjH9C0XqVl1QVYdve5kee1nvcfSxm5Ze/zw8Fu0ac4+t0Ingwc3komnDC9Y
cc5AiEMPk8Mrzc+Zwyt3fi6Z2DATn00mVryPIA48+EjPTKwU5Lciv2353f+RXtLgCfvDK86H2Gnv/B8ljZQAkm+ny8PPg1rzn38KLcBH911KDvGjh3Z89NCP+Khg8yF+lLuK
rPHgU+Yga1y4lBxkjQd31HjwndR4kDX2AF+gebo1rrx+yXuuwEMuLvcnEdsq0CtRuGwvrqiLonPoMqZu9pwWEwfVoZpO83dFsUoeGYEwvZ71wpyM32fvqLk787UbxLJe5JUa
1ru9KpB4LbvHq8Vm7LWgqs/SC9PEpyong/S1wuhWyn/rusGm9ZnIuVm8sdF6Ru+7JG7zApEPyD1GdEF2jo12aU3j854BbiDK1YjgvTxwNaiGdh8k+6OdXEArkkgEimZPbl1u
8k7DArebCvayR1Hzgflxe0R8bKwnReb1eEOjXL4o5Cpbh4+pcBJoXYHWle2XRG+5BXoG9DfdJ92nRn0rDftmCoM27xfFL1Z6+K0YD7+2XyVOpfR6JntlNROauni5jwbfc01l
8KcuZocycLk8uGvwwOD/cgc/1L7V2CmqsJvchaqyb1X2rTTsW4n3W6tns6TOvEWDR11ua6od5D7oPzT+80mTqiUT/GwXIWCUKfxM921Hr7oN9AuBfmFTvxBFX91TqPN2AnG0
a1X+Tchs2aVUxtPLsZ72e7Lj+yyeBevhrKTXaw99BywRPlQNI3zZ1zs/2WBR76vzcgnqQJzmxavI+XVeqmVC613kZZbTW6AQe5ExVXsidsWXi8CESHToPIuow436r/v0+LHk
Pe/jrU+pZuTcQP2V8Osip8ruF526IfkLfvNL2Y2sjvi2s9Z73BpibcbDpMN9fquJ92zOr/vqV+QF396jJ11IKnIpK1GvYopJpNfV2tsxLfLxpEdJfEpVd/ZELigrC5hLItOE
erWvmh2U1J2urY2leNWenYa83M2/ci+T+P0eXqn7E1Tk/1VVVO3/5BVxBym7b8HiXlITxyVVOnKTseBQX/aJ7oq9DYu9TXuVJcEPrs7LTWUrmBd1Z3f8DBH3ONIbQ8SVrSru
Hz72ylNJ6ynT4l0gmEnPdFfufPYOR7rADWxteTbSOTR52Y8rVd1NsGgsNxOy2XJPSkl1/l8fIXq4C4ZnGBdYDM8Qb4jhh3kJuMXwkBtxIwyvyX0v62T36z25AMVfl8vVCagI
g4MIR6ihjWraVlezT9u7wJUaq3oPXi8bRUvDL/qWDOx7mZNdS8Qv8M4luUUv1P13rTlhFQndDNn5vNKTO25kr048y4xe1a//qiGvCpmZwOiVGEGWyByHSLTCW+0UR4a4YXGF
tzOM0WlRR1CsJgcENy3e5vBHsUcQpHod7GnvYHvEHNOi6NDaMK3Pms5HCLXCj0ac6rWIsyvGFK/HE1+QS4kFY3LYMvZSutA3kG3flHEc8sXtWOPuQL0ox+yqegM1ryc1haSy
G7OrDJldnaRc3MnsIuWeOzlCZDlCeQdHsKdOi3nWEonvF0v6P2lF/l9VRSSln7iiAu/Fq3DCLyp5IUNVRl4uvHNUD6MyjpvHdjV1ZxUdoHoBxTsrxQesSCe+8amu3trylr0w
G9DXqZspcDNSvujaeQxvXpGJumjp+MsyUSPwmqV2ywssG7AtcNW3SNG6+31ZfCFdh+ZW9AKh8Wzn094P1hI6xKPBvwe7Lynyjdr1grRLm5Q1MwlsWzBtm+iCXhlNSaVcc3JE
qw0PttHtX4p8V/6zDdN5dsV5YCTMFK0wYyFQ2AaBbdRIKcTZTo21vGhS2EaCXr70K34SUXQVhlwQ28yC7kFmXmkzESkwJStkFDL2EhItwiFmyaALMwVJSm5kU+flBZ2fAjut
osqM4bw+grUUBDsfFrwG/WiB4PLmzQ7vTVqZJwqm87wSQtHZsrikmDHWbZNGhkrWEouT//jdNYufVb3CFgtuxaq2xSrXYhXVKdEOjIrSzYsiBoQjQVauTNF+KaOS++QUu8hY
EswsgayCG2e7WJVbfJO8PUWvgkUvN/PGb9Er3IFYBUGsmhqd3AixuE386rMvUUVXyGFXwU6zAH7DisrqZ3h4x3s1x1/V0C8TbO29t1llzW+q1OtWC7tMFTuRc+L680OQiWTb
kXQ4eRXsSKshXkHn/hHJDbnXuuCf8DDbF4uzOVyytwSODye4l/0hYwQVClooHhWH1aeb8gEEiiIemOBsN0ckJdZeyupzkjIRxVq9qoNrsXVlsKqyj/bwRfvlp32yM656gFMe
jShWqDEo3konZ5QT2auuBht6aXBBl3KqcqPNDZYJlCR5J+Zjr9C8kCuwJzbk8eiDaM3YSvCMCUZ40gHr+axo06qPoI7KIwkhw2Zs+X25eLbSX7Upb9NHWIGE3F8VVxmB3mqY
3RL8rE+pauy9njKpz9MMyJUFfGvlakN+PoT2r/zyo4Y/H+6+R/0/Pudzad+h5kN/wZ+vVc/xVIUdziHAZVSzywbFx9UI8nJXcZPLhaZccsXE2BFvnZlDu+jXi15hs/hk5l8u
cxw3dGLeF+NqV+49UVdxopBLSdeQmwL1RfADsQfyuXgHDVFP7w1acUl3Czz8+dbSh00X35/OoEXX+pD2nfyfugdIyoPqFGL5P/oQQDL3LPJ/TKZx2V001np2k7/fvLTbocIH
7U/An5A/1aQyqHq2gdnf4L5djnREgxODB5LqoAtZfdD1+OPyx8nuYHHlIhb++GxkB4Xyf7btuyhmTGW3HRXzl/kgT7Ohch4Hzv/ZbzYRzP/ZbwZ2PLI/fCv7aplfLfOrZX61
fP2vlnjrIK8If0uGHwyTtswh0HFD774Efyuhgl3vH6R73/J17x+kD4uiVdoEq3LkW64TFyM1uYN1I+WicV0mGXCnta6gbyF9IuXSzdV4X3CjSnv9YK0rPkzEGtV457riOfYO
tVKzU2JkvOjLvudeqm9S93bA6ySFE0IUvHAZBJFkUoGjO05FdXzPXaYpdZGCqZZ6/cJLSWnoCiXAgjcLh3QeacMdMEROinFEy1zeL0mlGyS7Mi3N6qL8ExsS7toHZ2WXpULa
kp2TtqiNinrhJPWZNDoEpMZEoHMzbaDa+o3+Bl8RK/UrV/N/PCv7H1SJZg0ArYLQ51CK+r2OWNnU9VQYG8Yb74qrVvXo0i5S3cdQElYf71vWyzsClzR+6d7u752UjwT6keFs
FPAEKLdOIWGNyV1+Sduo3rSC+ZkKQt6u5skdrknTZOuy5pfldMhflEJ/070UbHpPepv+k+6m95RqNdKgZydeDo6MpASBnjzpcbUU+yu/zBnCsjIeWS3o4BQzJZUyOwrLMpdg
brIlq/bqs638X1yWG0M2839ytYNoNiEsYpyKcl9clYW37s3/JTWk0m2W2MBv/cv8X9IwddMYvC9pDD5AfeXgLuT64OABScUTsUj21rVsmv8b/Cm1pDYHhhEDHvOm8zrQAY2z
DpyrfFRzZyorkuVa+v0KqsJn67vQ71eEfn1S965FX79+0delaEglnqCZR31tU5a5mOSrcrsu8QPzx/sIkLhFmewgd/Uk/jM1h897eZmQBH6WJgVxi2vI1kk55dJievr822B4
y6JtCMm2znRF2vPxr3pvN/blQm3agfJBlAOaNtV89RUuowKa2NPJjg8xIlhpbKw0N1/qyQ0c6bcdurlH4qVRuqP275Je35H+pk2v7Uj/pk2v7kh/w6ZHO9K/YdMrO9Kv2PTy
jvQ7NNl/ZnvySU0u7ch9XJOLO5KPanJhR/JhTfZ21L1kP7kj94Imu/nco02Dqq45PiZXb0Du6qVXZX/HlR3rRO48j6I3y+5ETu++3dJe5O+iCkahWgUIVy7zppOicuUK1u5K
7XKdppxUJ8eXlXuJ3D5UI99AbX55ICbkaWYRiX5BpqEGph01FIYIxJXWEz21kO/r4q4ei4VBA7OVvVNYs23YbI9qtlpc1myBzRZINs2zrnmq9LPtcvpyR1dNk1Jud7j2rfJW
mKKpaQfry1YenVJquh2CYnZvtClnD7D0ll6sOqbTUdtUOA+Jo2zjY2lYkWXgpD05MGnC+0TdPNnnlX2IB309X623tgxN/JGRX5jm4QXNIe6t8nHdPgjO1ORwDW+l6IspdUNv
LbNJibh0EuYsd7Lgy1lC1XjDcJjwCBd3GQjGmmmsJvXs3H1V9gFlC6qpHqLkvBft2UM5U6lnsNaSql37uD/eLErr/jjMJtMSGaq40a6b6j3ayeoqj2eV8NEG1QIEA+8E73Ix
auN6NkmWOQ2dVBvZpNrQSbWRn1Tt0sDOrbm1mKfX7/BSBt2WCavW3lVc4XGs6wLlcWqsCSUzwREcHsquKMQ6aG6D/Fla9lcOm05M9VxHpT42KuR9VKvysQZvrvfs9kFJgVHK
gFFSYJR2BcZQtGtwQdtAJWPk6co87HEMM8nYpInukduGW9SxTJi2qEPU573Qf03ARhIq6i1Bn2j+sb1WiDhpL06TG5BM8YDvDEXHoj2aYw94hio1Sq1BHwJjJsaI1GXPu/6B
8W7ZbA69kAdDppbdW27lSy8nXwbq+Vh8gHOt/R2Hs5ij5zk93R2Vq4vriiUN7iP1shvM7VFPhxeB0S5FTulhjTemMV5L6j2u7AAjIqoo2on4S95H5Won01ESHAf9AJp6O/gk
mzcN+Uk4JbI9aKZElxCmmaKfV0KRanllAi/8mMnUGkmXHj5m6PdtVmeBajINJE326JVMc6bVT+Z7iTF0YbiuWpLZOCZhn48T0yBT3ku9T0lq4SVjer4OX1kQn657FbMX9EaG
brp5sSc3jy1ADNgXiXYpXpR9rXi/KDzjJRMDDZMD8cHsXMgBM5fS27wjNxAI5R6MzIH4kNSvvP6AAVc0E8rlNM+hyPp2TA4b00tuot7vauY1PkyO6JDGxhAS7+rFR1HB9Cp+
xrvxzXjMMdzqxrdsqzo+tq018XHl+7di1JZlgI9oj29FzcfMkZ6Z75k9wm7OmqPmmAzgrcgkQyQOEZjz5mty3iw5RzmOX5Pj+I4cR7a/Hr245Zqit+SKspnDl+AQbMwoPi2f
HsXnpL5R/ATVk+gOOPqycPRbyUjmDD0VgBaP2kBykjfsXXbNieyNTeByeXqXNPfatDxvGzG1I2ZZGNr2Zrk7mj29o1tzO7p9wiwrgqO61fhmvAVCLJtb42Po0jF2aVp5o1nO
eORqchxDMP9YAtHt+EVpMN/vSFdY7PrixOgFlvF8UeqZ0kXrm1XmmGU+ljOXKXN8zJkTfJwAKuFxDHgCBnyzta08Ivec4bGpIHgXlVe3qt/KW+01ElRTJ3PyYTk5mP82ItND
pabd+uQuxTTT5vLKbb30I5nO5v0Teu2v4v5N+PS0QletEs+aw6Tp0Bw9tybvo7NcFtjIrXRrwEyhuVWSqA/5aHybPB+Mb5fn/fG75fn++A55nonfI8+74vfK81R8pzzviE/J
82ScyvN4vCLPo/H75Hk4vkueS/Hd8lyI75GniU/TyexacoIgE1jdtIsBb5hNydsvv8SUPLw4Stw0cn6ez/8RgX/opkXNlJy0fmfe+I9Xr+b/mK16J6rM/4EIuOA8nf8b3IaF
qaa/L//HdNTuDV51r1XmscBxPPN/UtFRJVJzenDnrvqyk+YevPldF4G7s8BdWeB9WWAlC6RZ4FQWuDMLvDcLvCcL3JEF3p0Fbs8Ct0lgIG6L8n/W5elJ9dW3bY1L3z7mJtLG
TRmzOMrH0RzPmDYnhGccBg1aLCWhxCa0zAMZVkFpt4LWModGvOdwWm0rxMgzvK6Rp9pChiNbyHBokRgObSFDdfcRpsdpIin1ykWY9xl5mvt6GljKAoezwNEscDwLnMwCd2SB
U1ngrixwJgu8PwvcnwUezAIfva9Hg0VZ/GWOkoXxWC34HIl/LiP+j8WHeX0E5vr4GEh/n3ACmZH9cxlLMPayBkgMOWZLFXVJrkkAsc2ZQ/jQQYWxSrxKZMMpY3rnPHAt9X31
nVGfIMxOR1ji80pcUJVGZ/0FbzIX48SbOb1G4IQ4soiBN93eth7tU4w5KBiTCLgO6WqniKTML9+0rjJlxXFiNVkGgwfrXe6Z5YvCjVFJcgL5kXgCEwRkpROKbfo42919z8Lu
PG5fn1hXMdmgydbFARG2VVTZdWxsRYMWuG+R3dKJPT9IdllibjMlO0zX+J9Pbts2dLeNpvWTuchfxzjS8Gm09LEDWOKjZE6iT/mxpNyAmrqyGxdjYs8PqQJiH6WBExhVSgfq
nesQZkgeckYSR3XOp1n7tIzqjgF1d0nsyTAjCenkIUiHbBFe7G1nK9cb6J1kGShZehQLlmOiCQb7hDoBoyh+rCu0uWD2vV+E8H1Ar2zGJgqcUBQ4hHHmMoGgO4j5Xnjhvu0o
DtGNyoplSEP7VhmaAwz25TBbiFZxY0i6pb9m0nVHPvh2LnqbCppsuE8MxUSMKQSanfR7DCONjgkJT19LwtP/XyBhjOp+0+7HN3NIZcMQQqD7eKK+h9xzXaDq4Yyae7K6XzIJ
Nw4W+5TvbhY/68tyX4L6y6qYxOiLEmXJstz7BmRSlZwoBubE+RybOC0e52zkmBjDWiOaZYmkbmZUY5tvbw+z+Gk7cyJv9iUdUZ1egKYsmok+W8PNYKQ/TqrgfddFvYm9ZO/+
k5uvKZNzXceBLNkPC9ZfomcsrEZ5IV/SvVeOS1GrOB1xYdzDknn6rDUoD0j5Y5zcxsyEqCTCka15ybSp2W6Z0hnrWnIryHQHf3io2Nl0n2xvVp4MnhraIz/3jJ+3SKabKT2x
Us3utEbSbF9wVJSMcrbKFVtIruILtOeSHRW9wduekaGZ16roWUOuUAqZ4SgvVy6u8tb7yKpxq6bYj2tiMxnXqd3zT+mhFx6mYd0RrypURSdvnOYiEIEpU+0PNXWEhRxiXadG
okzLQtTSScbTTfJL2ovEE6adPsHX42wLj8tMyHp2Qsh9DDAbN8VHraMTvuH+ZjI5WDHM0TQIDe6XsMmFj+bCp3Lh+3PhT+TCj+bCW24u8lw+cjkfeS0fuZKPvJmPfDcfectG
0H5xHotYF/SzBmS8wDDd0PIYDsM++nwhbazdbZEb8DkNhKvcfSFpqYkSbU9SN+aR5Oe2qOAxJdH2TBwUyI1bgCH2saQFeE+QlCZQUUidWdsUzwLebVUXdQQvZWtpOjse5Q+q
W3Yv6Eojc/wRbD3j841jU06N3rz1WXmzZf3xXakP33xX3zg25dTozZu2jGXEV2rDN1dsGZtyavTmNVvGCutXqsM3l20Zm3Jq9OY5WyayZaJRf2wZm3Jq9Oatp7WM9WN8pTLq
j77JPByfGr1505Yp2zLlUX9sGZtyavTmNVvG+sO6Eo76Y8vYlFOjN8/ZMnZT7kpp1B9bxqacGr1561e0TNGWKY76o28cm3Jq9OZNW8b6X75SGPXHlrEpp0ZvXrNlrLeYK8Go
P7aMTTk1evOcLWM9Ml/xR/2xZWzKqdGbtz6jZTxbxhv1R984NuXU6M2btoz1AH3FHfXHlrEpp0ZvXrNlrKhwxRn1x5bJO+qx/fkMj/jyfNKEGZPJ3hHGxqtODwsr7gp3TsD4
JDr7/7L3JkByXceB4D/q+HVfXUd39fHr94EGuhvduG8CBZ4gJVs7Izm83gmHY+yImS20HSYHo9DGgAR0jEzP2ru0RxMh21qPwiNLlETStKTRQYokwAsAQdw3Gmig7/uo39XH
765jM/O9X1XdaFCiCI93J9RAVb3//rtfZr7M915mAkJGcDWrMWl1bSfauT6EXrYBwb8kozPOSDyRwGRPJ72HmArpl0QynIsRKfKC1YDKkaZSUjXicS3S8EZsShIVAONkVT+c
aDCzw7IegfUAbWOqjPqSD5i1xKGsxUavQ1qfgLxN0J1qIBfNRIVbEq0UsmhtifUUUrT2RAeF3NqGxEYoYSNScPNOWgWSbC0KlbgZHd+EZ939YmKjukGtIHZvs2rGbVCBimPL
liftUNvVUqJ2dT0lsixPtF5tK0vUZtK8Vky7LGEr8GWlhC2wbDemaE0CHiGE6/cadV1KbSH7uxBM+p8BVqH4hGxBJKW2lSJgRsMptb0UYYNygA/hEREqYD1/CtNTB38K0dNG
elqb3H4AmrEWm70WHaW71CakzU1qA0Q3IOCE1dpPF91is5mtJ4t7OLPmPIaTX0DiTj6gwrAQJLbgjwUYN/hRgMeLJL9hS+GDW9uORzGR5NfhmQe/Vgq+UAr+WSn4fCn4lVLw
aCn4DeA/tvFyS8GvlYIvlIJ/Vgo+Xwp+pRQ8Wgp+QwImmZdbCn6tFHyhFPyzUvD5UvArpeDRUrA6pW5hoVgxVFEM+YshdzGkFEMWM2RGqAySFIAAmE46NSM7zBUrJ5Exr2rt
bzKcBZSth9eIkRHgmRsOwhTG4X0dEzBoiceW4oRqD665u5eXuL2YcnMx1FEMtRZDzcVQQ6rUczN0S1heKt644MHLpeD5UvDDUvBkKfhuKXisFMyuKHyh9CpTCk6XguOl4HAp
2F8K3i0FvyEuL/zrYvHV10rBF0rBPysFny8Fv1IKHi0Ff76i8J+WXv2oFHy1FHypFHyxFPxWKfjNUvDWisKvl15dLgXPl4IfloInS8F3S8FjpWB2ReELpVeZUnC6FBwvBYdL
wf5S8G7ZCEmMQbUQg8ppMO020RoWAcEPUqOZBGwS2XKGfidQzD5KXhYrcQYTeIAHYEJeLgAJ0eVgA6HODrR2WFz0GIrFaWHbAThWDZipspTaTiZmJDZDjs2wDBaXsABJHSG2
/vFlYzMsKwGSV8yYaInLjhB7jX2pYG7LNgOFx7sDUaL05ZUvr7TuQVfawStVP6LSpgdd6Wd4pfs+otK1D7rSP+aV/t5HVNr8oCt9QeS1ggB5/2rXPehqXzWr/eZHVbvmQVd7
3qz22EdV2/igq502qwW5egfSiR24u5PSYPV8nIuwHL25MxO6fiA8Rmyw7ZAWedSDO1H1aj159YnSodfe8g+erEJVEP/K2+UfaDTG7S//aMBQ5npAqIf2P5z7F/DbimruWOyu
7/10b/kH+4e3b54q/0CPWbH7Tpd/MLo15/7y0d/dUf6BIqgGt3B0w1vlHzZ2mCuKWvdotYeS8n8597/53z+zo/xDjTn78E92ln+wCIxX/lTZXf4x449/d92e8o8Z/73vrXuo
/GPGrzh43MvjoYEtyShu094z9Lg9y7oyRAGkj/XI9tbD2nAYWG2+GMQ8Em1V4E4xXh1L4rVY26MUW9oJUW2k0xpZvhWCCw0HMb4fUlxn0DcOt41fk4i4uQ/SR8mYgwc3t9xa
hBzH+LUGdheuHp3NNkvV2k7c7fWq8LqhE43pr5NUbUsuRBacEtCIhOqD5quW3/SIkCUC/3b+kQbI0nlQ23FQC8NqpSYOoiyohg7E6bJLg7oDzUg0PkrcILCMneoO9BptYzUH
1Mak/BTpxD6NEgIa5a9VKzpxPSOn4WtwexrXvko1URTpKgBV19FdsQghx1pSKIfuNakVxFyq1TiodYB2NhJVIYpdp45AoviyRAmVvUcTF5SgmTjTALTF1slTQo9ChN6A1nTY
zWbXRXPgN+cABmYNXR5fA6U0qmtoc70SyllXYnjvKRb3uEiYEb72l2xOLaw8EcvjTqTXERuwTm0mzqIZ7bUANVFt7G2julPdcRBH+ilgAlJaAlIfYNfPMJ/mUy3EtfPrZ7gH
e8CkMV81nQi4vuy3Nh2RyIy05wjbqnWTTSp2FGvDG314HqIp5g6t5sB7EE7+qGguPCZxq1bV1Un6BEfwzhfpXvtMswsuFSRNvNqcCNANwUQQTYZ2AoFUVGcnhiq4bXu0WkDq
7jgaeI8dxtRCZndSQFxDyEbF1ApSXSALuxIqK1SplkSczuMqEXwDAG+VnVoNbrUH1RqEIjf+qKoffxJAVCW0YBWFdsaZ621SLKgBqu3oRHviOEkNEKOq/KHxADwlzCc7bdHz
h6YDT8Mc2DFBLY9TIe4ZFVPV8ZgD6N8UIsmDuiMFnU6sSeIFLy9Iu/WJRqq/Gb2gs/1nTcQbcIeQFxS5SYh1zKoJjFOV6noG73nhWgQy/zr6bVUjJF6LaiNdPkKPewiodpT3
S7oW/DSoCelRE0JHBJ4AOwho7UzXgu7CYxmNqGuxjlMd9EutruUP9178bAB8gr404k8jQCzAXLPKjCt71RiCRD3+1JMzDwAhhVtv8+C8xvEnTj5stUrVanr6KgKDpiGlcyHJ
sBLJqGO3h9eipYlDMIwEKfWoTfA0AIUJMG0MYNZDBI6hBsx0OwOeDrIEswGGdCPAziZ02Ujws7ETFnWEn42d2hY8IAqqW/CGkRt/tgP8bMElewvCz05VYJfHAKDaErvUTYnd
antiDxT5EM3mFoCmh4rQhMCwvQQy8LTDfIrDw07zIQrQZEcvQhZ1qwlNUYQmTLWtCE1RAjF0sK4+pEoHAVzQPYLtQBwf0X0L4sFm9SGCtFp1F0zJbpidPbSlF0YSCrSa8nnR
LzPkCFO+apRKLPBQa0JiGdzVMXIbBXgJY8cAIYDoMevpnZzQ2sk/OnvTadJXNQYLEHvEozyA0yqCL/OSwwZaLUlv2M9U0JsxYQlIKyESvh9jZVkB+dZ0Mm38TvI2hgALwI+Q
y2guLx2prPw1Alh1LQNYCwP/I6xkoLEc0ZogpJb3FimLWoOI1rQc0ciPU30JQRieEXqsQDXzkg0kBuhfHccaynGMymu6L441IlPZiCswoloV/lTR5VgtzFFtl7o+BbC4G392
q3vwZ4/6EKZ4iGNcm9qBiLEJfzap7fjTrsbI3xiAMyTcyPAPGRXSQS4hYQAvM5ch4RqGhA0MCRsZ9tUTZdfwJikgBifvWhQf44R0LTB+GiBdpcou9wqqxi/mIznQOrVaWvYT
1ZCuRkYO2AcfGwPqCNFUVa0xEQtaXaK7CbSrshb4eGASQCrzwgdBO8K4BzataxgQu2EG1hIQY73NK4E4pppvSkAcBiBuNoG4HgFmGRC33APEjcuBuJ6AuP4xVpYVyEwzA2Kt
eRkYr0PoXwWAG+4HwBLyCGtx7tZyMKgGfgAIQA1tyPOJx3N+GHTOaGj4SqOpdrlc8xZRIjVEKAtIgxjfKu1WmXVCtCMoczcclnKXGVZc04vJ97Hc6MyjGPfIKnFPrBL3qVXi
PrNK3Ge5ypNIhoVM5xrlKQR2Ef2enBh/d/X4e+L+YJW4f7tKXOcqcX+8StyhVeK+sErc4VXijoqrRH5ltcjnyyKtZmQ1xaGy9NFjeGMfvg+gkmSssyyRyhLhpnWpuAamQoUF
yiXfLXL5eLbia1ldGd2xavQ9cZvp2fWDFmsYOE+JuE/z7oB4UJNMpXHm6xNN1ZU0LNFSCHqtYnoIxKWyWwoWdr0AL+ebDkrwZoMTtdF/m10NYEbpkE29DKy1l3uI8tPJvj9p
+UPU85NIB+Q3iG8NAAFjfgJQSeoPtZB5vBUA1sBpPlSg5Qk/EZGnkagxRVniPoDZD6Z4uyN44z5E2hBucnjoQ9c40tNq+BlIZsPD7GdS0AfUJQip4mPmA9qUkzExZHSxtonq
vQ2qOMAdY/pMzVXrEx4RKDk1JkJOV8jQhSo+nkK1hRDTNghLKGaSFcIgypsgTgRIOwHEqAOrOc1S3blqAfc6+NqJ1xwqyMpsSovhNTl2RyhARtOrgJZXkBXgIG7zB1HwDeJG
fnAVVW/mpeof0eJqNSarwC83frETstWSq1WoBfQKbr4Ecb80CG05zHdd7mcd+BXxvuaBmWcrN3oZ5KSad5JulQSZzYuD1CIWBoksBBxj6Ik4ikHYNVJjIZuOEVMgw6lTaULY
FFUUVdYAjn+DVh3yOMNBGIQliCXJFFXcUD+tmvzVrYDncHkCbhLFCTRe+jyDWh+DDF8JVBUEgzAH1Qg6e8HWkMXFCg6NEYDGEiQC8PG9qACwqkFiBNASJgPpauYkBmBXrSzl
QDgPQ4dsLpJZExXY9gACfoULLZwi/PrgFcBvsAS/XDzlDI2Vm5qCHG5m0PAyqRjJQGISNaje00FKRduxVuBxkTjgRaBEHepweUR6xRwFif6zRE34wzlypqfi3gY619sqbUed
QFjEG2jLxk1rnputeQkNu84xmrkdBu4zcdD/Hhai1dPMNWD3nKQ7R272MAqVQcxsnBjZuGMqpgyIzo3IYgciMvPPU0mml6U/RJqB8EQOjdDCSh2kPghDhfpS2EMsAQWH6gPQ
TzbCaEmNVP5pbMmTD5TL6GGkTJn0t8kEpRVJHYrnFWrkN8hAqUf1cZBh8xIomTz2kd4eA0uEHmuJ0CHkl2iYbTWoCWpxwqBlUPM46X1ZOGQg7assJ3ZW3ikXa18RWMoa5TeJ
XQXpoAE74mD2CsniWx3hUrPkp50fvE2uKqQ0TQ/N9NDAHlrpoZk9dNBDKyl3qQ20UPrUyp1CBFoQBB5eOQiocVRS8QuWUpon+LXtEisgRQD166CpqHPnQzPciurbT6p5AfQi
5UeKTXsf2IUQM+NAJ0Vk/gS9/6DiCE2xh8bFdKKFRD+gMm27zhSQpAoW8KRMdzVAWypTwOlipxVYWUlrrZMe3ej5GpUGOylpiFiCCuAHAyru7qgp//f5NT1U33qU38zCvblD
5AcD1hsyB4H37NUAV4H1ESVMmQaBhMfxsiPT5CMfWACePrZNhfvbICPYVLqObANYTtShJc163Ex0kvMpt2nFJ8mxls/TZrXe/37JmN12spzdgNfG5KSF8hZdgcdpPwjJYWMJ
WavVRprCSLtYQaMawlHFM2ZmJXEzblaQUrZKdsx8DGnRSCRdtvSRFRxcp8lmFDSfHJgBIW8XYQJpd422xSLJCCpD4pk1CCR4YA18fIT5a6VtWkvJ9tluRkNDMFuI8wEaaLzL
qflS3FDbPrSmTcZXkUGgWB+lTqGdcVSSJYJpdp7r8f1btEAMkY9Abg01KAmqNO9BRCpY6qkPSWuniu9ipXepe15WMIJ8EB/QihjZZIxrASwIvsRUKvkQ6ka4yXDCGrJTglPW
RCHEqxg1PlVmzxH3aGD5D9B+lppiWoNupluNwOk/YzJ81A+pTYhxo1md/LmSP/8xf67iz4f4c5yuvaIxciB9LgBbD4EtWY0L4o3OzxCRDZlXc31MLTWAolSA3DbSziS5ukPz
b6ryGBtYlbRTXTTraMQdMRYtO6Mc1YhJQSTnvhCDsJiAjEfbsap2gBuQ+wNcAu6B2JS5HATxEIAjH5oACPD7qmSfavtvMk3qL6CytjlkAKJlFspgYaj7PB+MJxBDg9CVun+P
IBb6d1slTmkDJheCFZXZb+I21mQXOQljwOR/nbBOdpUWUf/54hLqv0ALaJivmp/FM1mGcNvxgIra8QjTkP0UGWvzEdBGzFtdMLLsMlmAPMohggXIoxzjNMvtOCXwctRhdGUa
Qiqk2ogNC6yimOUiKhil3wDiYYBYzQTG3WOCiHGLIWQT6ZZUBL2Yco6cDLwn0E5skDF9MHDMI5hYNpZBRskjnCI8zhcjv7yvREeTIufEiYxyEgqCmo9wiiYLh2jZXKqhp3aW
gKE4c8BIJoLmBAaLVs+gdDnF5ijM0IrVEPGfYGQzyRz6+Vjdj1B9GhNMOOSQ8i3TbmR5CT80G1EdqJlpLSJgc23w7abWRMD00soWZOToV0EukZs2386ujito4NtnGt2JcMvA
IDo9RRIU+slQfbBoAwOHfDM7vUL7aKIWKq7fXxGRymBRGl27NtnYAOPViGxxvMPxDZZbuaTs/P1n4ZdFMwnocd4veHUY5FQfmtRE9TB+3OQjAF4VSH0IpAEA0giBjAmIvzwE
+pgnEjY+ISaOcaEjiHyFYEJciI9pEeKYj40ybtefRKjzHYj7Ly5f1wEeA2yMUe8pWITHwAp4JC/ZwdS9JjYPp1Tl83ytNyGUNwsg5UAiVOQAihCatDMWXSgHTx8HT5k9U3NC
nPDxZh1mrQgxxhnPxCJtZFs5UHRLzprJDGjyhROgRCE7/MWJZfN9TywJ4ci9UQM0s1jEsbLxBbYYwOpxPLzwJ2ue8lhMCA0yLHRb0GEv6zIfB2oE8BlscrwutQY64BFM0k8C
GXAKyKonLKg+n/xQQDCTkLr8K9rYshzC7TSJTEX5t8nbTQQg8GemXwVGW32M0gZB1goQoPiWWeFcucAxvwQMeaEjdOThR8OaHo4/SolMHWYjwqr4jKqwfQYGiT4AMB8CGLNZ
sRLLEsy4jYPWEuR7UPsFyDvUaCPH4B6RuaBBn7HNUIrNTW5tTC1QjHGxLiMfZANksHRy66YmhwpEghv7JIpVBrzBFQALbEAKvd0Qc1DEIch/APgtWKTC5fNNe00BLpj7SUZR
VoFfhcHvo7S5QkIavBWKLz9ktJc8r2JjQ8iScFDjA8qIzKfYIvkI93igMHmvzMZmiJRMkIvymTY2l6/lQZxbth7wLR/vE8CBws/j1DhU9BGf9jBrY0WACRGN9BWvtiSPUM0a
lg2UHLCZmdrkAIQ0Vguze56MSUDGqIbAGTlzxi1UucyoopH37WyvnbjVYJHxIaDwMatyEl+XfHwLgBgdtgJxy2epT0N6CWQE9GrTLHEW2secu7zwn//iKA5JQaQvlMRMDA/y
5a6YFtIdSxZQringLqjtII54vARWDJw4e+UrGkGHbAdRIIiTYSM+Inz5wi4eKF5i/vhdku/tUnlnVu3GEdRweyDNZo1Gn0Q+SuRWtYPMxQTfY2ETSpssL4imGU+f6xuSaDX3
aqeFg5rI36BdQtLe8l9iz8TMkwkHYts1CU1EUbgTRWMKHSJ3D0zpS+YgInGBZjuzymVhrkpwjVNlNC4kofkS6VBSZgPNthTQMhWeVT0V16RUUTKQyXQsS6+yeObTi7PWYpnh
9j9OSKYgaknIfPmSWLdk/+VSn75AmRkNSGC/p4WSkdM47lQBvgjJis7kNHnIQtKAzqhdFPiRiGpvIIxDEu4BjTbOx80w6r1lyh8Wig+ub7ssyhERnX3/B7I6wYwgHkFzuViu
hOUmv/kC+eWyMpONBJFWtgrZEnYAVjQJbbpoYKJO0mKyE6hwCTLct/zowYTNXVnRmjX56gu8McykGZ4cfMuMgvA3Xyg23Jp8sfzhpeJD0QBamW9uOSmxnUQ70xP8usK4FJmM
hnFj7Bbuu9r+Ry+jp3FovoNIp7XcGfTRL6RUV5lf6DLDjwrdo1FMEOB2HcVm6et+NDXlldA7OK1YEq6TJLQnr/8FtJtOFhV+U8QBQwEDfvkvzJEgG88WlpJ115K8VXxIeODx
rvlIZw5od1pm0G1V3dgH2ghGT3MwOeSInAwrWZn5N9m0wcv8WnuYXXk37mPggUb/XxTHv5PtsvA7FohIbitdpGjuRH8cqKpIaw0bANsBgHxy0gWLs/8tgmd8bCYLu2iJ/FHa
4gAuhVIcIzqPrcOovxaTFha1/MHKHhX/8dK7DlY6GmOjo3X7Y3yVkJIkZUuI9LibgEP7K0CUjPMFzJEl+Vfo+EV6LE42guUUHknbyLNXLpDwrcK7M4kN+IHcQ1qAqTWSU3vc
viOWKcB0HJmne0uqPF4qxivL4uVivJvHmzrZ/tUlAT/MyGGCUrr3AvUkTwrJH0L5fBDNp2P3fSobYTP/Uai0lB+ejtp4IgJ6MuQlYugbfkYsaGP4qFLmI43vhGDqJ9hCRyba
itZm0e8Bqt1aeTEyxybT4wb6HXvhKHm4wEPE1FrCy+1Pv/z8d46hEwtHKvmlFxXc/UpaPs9cJx5Vy7xQoINFKJSjMlOXNltDnRDQAwM3T8aoBlbtYBfV3Eg6RGY3ETDr/H9F
boG29hC2CfVkk3zcDZbIh209tEc59BLG2FBX22a2QCHpqdzJvIVoisVEOUZTXIdE+Qi0x5oyHW0QieOG0yxJVEJ+LnWI7lGg9zZrPKWJL+33f5VO4F86sv+YcOQ7CLekdy5w
+QbHQii3O8Q2vpMuxru6XhZX1grIxyoriE8nXX+kibzWf59Kug7EIeBCJXxMAdlcnQcxHU8k8qaJcToqFMs6oIqfpLWGwJv7f1NzJWyuCX205yzRDhxZY5CStqeTyjM4CZ+H
guAdbjiKnXh6gcksrEXsKgK1CFkEs0V2mGOy/82dU7EWFU1YuszFbzNv0IJkk46Ih+Uj4rPeI+RMzMKdiaHeBUDZblgBFf83iE46kLtvlio0jg1OfFI0F7sK6fhvP9Y8rwMc
KuZOKxED4o9RgFTQ3GeAUYWgvK8omTHrdAptvZMJngQa+AuSmQUQZVBRX3V1pjq5OYBEGG37MdcXeMqD1D9KvDwIAT7S2wwnnGosUaVGEnE1Sv40YlQT3yVHy6ewoDgB4n/w
NX7GqKL16p/83Y8T1bgfUY23T9D/HBQUxyGMm6YZqnAkq9iZHVowRKsBFdiOKP5Ezet8/ifKfQC4y73VqYzvcH0ZTdMnBf8bRKycaBFeLD4gCyQte5KXPVmWPVmXPdmWPdmX
PSmlJ9TVcv21XRTxEoyMzCnMBLI3gsqcICUXdDGFy6CKwrpMRx4sO7mteNEPSz5LqKbQK6bADhbRUcpL+I451wMotbJUr/pTBLVE8kgs4qVJaKZXZTmcnezqBXB33B6vv1j4
T/2mk7XkZUouMUsdZgXXVaxALFUglTV3oYPluKeC6VLr76rFCrIdq/Tg6IYVPZDLevDN48J9uvD1DcUant9QrOFbLP2KPryIscs6YSnrxMkLwn16cQzymZW8elwo1vLhBWGV
jpy/IKzoibWsJ9M99+vJ8IVSLdcvlGrJ9KzWl4WelX2xlfXl6/r9+vJCb6mWo72lWr6hr9aXb+or+2Iv68sx1CxZtS8/1Uu1vKiXanmX5VjRl5MYu6wvHJUS6H9j+C/F+/Tl
LuQzazn/JbFYyzjLQV4g5RIs8lisxfXbkoTuDpmbyhf9ncjx+ZnLIOREsFf+N+k+O1R8TKD7TjLgIvAbmnW//Px3YJH/k6OWz8Vxsbf8y7gmMMP8rnOb7T4y5i4+Jx6xPCf/
h7I6sAa7WYO9WIPpm9DmP83cs5lWUhVu96voVyW58JcSN1Bi2iiGBQqvYsA6gYq1bszmUW2fpmXVxS4kuc0Ne0ip4Cmk5klRScznHbse5CMRF1I4D+GuD5krISLFdhjppJK8
SKrKo7g4+NBSc9GINW6vk8ljiV0X8hArSN6pfFAh28Cnk05sIef8sCzmnQcNrPghLTWlWDObTk+5rWxoIXR04a+h7T7mUvwoWY1FD8+ak4+aWbxACZlRYDxWYOXxrQuuxFDM
QVwyY0PZKHvYKKseutYgsAsvVCJmcfM1j164cFCx5TKm+EsTKPmWWsnTJgzLUfJ+xZurmIZ6yA6uc1n1gRJkBpHk4+YyLgtkwxa9pwOTHGabQypaebfgTQvgDfCGGjavrLGs
3CAkwtkPp0AcAzDGM5FkA25F+/CSE+7pVOMiS1x4jBmjqVQryDUsH4oAXsXFQvhOLl328pDbKL5HG2XQ7Uu43SK7HucjY0pJkYJ4IQdjcKvWR1u1bpxSPwKdCXIXAUtj6DZc
9aDwyaznb5EEYMZ+plaqxPP89L9lUYsE3TBrHnYfkHebpqI4DwBvPpQQIqrnpecO45zwkRfUZSP0RNFokbO47+ksmStSXMs3F1ZsNSjcg6GA6NeseR99Bhher10A4R8vgwGL
slb245fwLPA6kGZzohp/OoDBgZ/WBKVQEzX4VJ0gHIkBcwSRCjJhj3r4HlIlLnJ/w2HTz8EavQqocTWyP/Y8DA/3scpw2lEcCKh7v/9PtNr9R4MqfgHBgp8/wvAffS7+neTR
ihRdqU4lv3JewdF+Tqv9HY18mMUh0ZH9wBXGtbovP5tQqS50JfFlLfI7iRg7iYU04lefVeu+rNYe1iL7cVfS99vonz0RRw5Q3a9+VfWqAGP+U0jiXv5KAktRv5qIFG8h+tXY
Mwk05B3FSxLMqDunQA6a3eQXQRrHvcoU82YrMR+4DJEf8zCnmh97dHFaErVIYT3CfgGa6+aDHS0fbBxo3utEHDuMox1dPtrKytGO4GhH2GhHcLQjZaPtXz7akf0CzSRN28vP
wlBrKo5lrar+DgkDPv9Jc7HAoeOjHSmO9m+xVHSoUrtfff4hVCBnI1yLP7XFgfaofjbCSmmE+YGtI+k/ZN4AWjHAuPOjuB4ALDvY8AaXwTJRPREpOeOMSVFwJXQHYYWwoMDC
hilG433UT3sAjvKZqMQ3EHv4F8J81a8C84EHCPMBBvNVOCNRZqsXJJzKcnDXFJqPKLM9jhYztBi7D6PcZ6L4uZNb9XsUt+NBIIWTI0XVMqQwZ00xZ82/GppUoc/L0rQ5yqdN
KZ+2aPm0fSTyxO6PPJX/1MgTw6nyq1GmXUUrHhrDPJQUn9GiNCF+TrtwphjpUqOr0ywbo1mfFKXsbHJC5ZMTvXdyVkGp0PK5id13boooxaIVHl3FMqi/HLYF7sE2Rzm2OVbF
tuADw7aoGnwGxsWjBtgUroJt0AQHn8N7sM18wWgGDNLyFx+BhlGYaPuDQEOFo2HgV0DDwPKpjt53qh2rT3Vs5VR/JIZW3h9Dq/6pMbSSTS8hoYmAVRxDzUmMFmeXo/CKafev
eHEP6loeDOpa2YRWmBPqKEddjzmhyiqoWwE9vR/qelZHXc99UZe9cvNXAfaq45fD6uA9WO0vx2r/qlgdeoBYHUKsdqhBdrl2FayGJviZ6f17sdp8cQ9Wmy8Y0ToaW/HCwdyV
lABCekD8p821gkFylON4CSRWw/HgcpiI3hcm/KvDROz+MFG5EiY+Ev2r7o/+gX9a9HcwXkphGtsgx5Gn5wBHf3NS70H/FfDhv+dFZREMlr24DxgUCb/kls0nml25xJs96iEP
NWF0Ql+LtyXCW6UO+HGhvoAbHV81o5mBbbIKPz5UvnOrTvTT41bj25DsqJFtMrp+q0XB1q1Wb5U2F2VSZgtVtSWdn0frusqBOPpuJDczDKoQop7vkvn9XQttFPm5nO9LHt2H
G3JO2o7xH0LPT3iiBhJ38ktH6XRN8xxkt8g9pNziOdiZ9H+ee6VLkaxPuyz8epsTqChI3Ta6v0xWuiuTwqfwup65x8HviAOy4LhgvqfwBOyxp9GhIWtoBcQ+9zRnQWU8HaAe
AXnAaLwq+KLCBAcP2x4Jktq8BE20QMNjZfe4ErH9TMXJuZ+QDw/LcYOtCvAyDM2OJdyreFJNJDQcnJyVNhw8uGlB2xWasppGW7sg5Pw5j1+U5IDVZg86nK6Qx+vT6vH4l1zE
qPV4PMxN+JIOWlLNnRbh60MRkl0RVS13VkxoZJ0Hnny4C5nC6vEpge8SuKlCm0zMEbYz+RwMNI5yAv7Vr6KodlbM1UDfVQ3+3f99LQ0F8DpcQ96hOjux/Aq2Dcau6SKUbC6N
heoubt7BoGxG9cTnAMmhrIgKIR/EPKfGD+NCCeBQBiN8U4Zt8AWgMNymCuJ21ou4pUkkUo3vV/4EyAHbV2vGnZ3a/f6vanGkF0fgJ/Lcs/v3/gmUj37+LESejiGNgG9GoIhc
7vtcnHaEcC+o6EaOXSjHB7w5EEK85dflfTlBFjQY/qQN5iR3Qcy5qH4/29d7ju3rQRYfrFEhGisXekaDEtgulFkObhvDKOy3/cmzrAfKip3BKO0MRnHjNKUBC/M4vwzKkQUv
I5S2kZk6hQu1t+jCIHUD60ZEUFgqVUgRPjgJH1xJ6QCyhcW7837yFAgA8/F6qlBPlfKeOj9mT53UU2d5T++3B1pVog++5I/87Jriq348HffRXijeYKe90eKZOG6GWmkz1F3c
DPXduxnqZjufbrbz6WY7n0F2zMl2Pk3vjVADwjbuR/rMrU/NWdw5YffZvGyLnDZC/eUboU7Su6IpcJoboRikjVAn2wh10kaoBxXqParSCQsLbQ5pThweD9vQx6qTR/MF+9Mp
5ogtBsQZKKqT6fQon+cv2aV6oMnD9qfovsgXh+1YVYDdx/TxvZ2SKhDtBRVN+vBtVN9990a5ZhztjbLLm8tniAbc1D8lnWSaKOZykuaKiDwNCE1lMxlHM08oXLTOkIYALNW8
f0mRFhYvDQwt5zwmyrug4ILvTtKi5mNZsP8pdg6Bo+jg/UD2wFdUPKDxKAM3J5tz6lRpe1jzmFBTPEZxE0g4mRbXiuMKfszhKRs5uhRpgj0fad8T/DiDo7Ra3Ku2vYzEyVSl
6XD9qSxbj4jPWcs8hNr55UD7Kq7CXRaheFxkTo2CYO5glwOwky52JZvUdNADg+sgneM7zaMpZ+nwSzEPvxyI2G46+XLzky83O/nyINg+FU94l48q04LnOg6qnU6QDj+t+QGJ
LQkPGcfxkJ0LVy5AHsgsRQ9kHqZSH8ArTAGmzOAnkgO/BzE/MXeah7yVoaUfLM7DtjBdRR9bVJCFFcQvrLu4TQMZslkhqepl6oBVKGTgZQLbgaKiAXLwCtne4KOtuB5HoxYi
sjQSHZQijT2cwqsspC+B10CQeRGZpSuB7sQxj2OYCmpl5rRcB6EcdgcVi/m8SoSB7qVy40yadFBDh77odwLtMADkSJhBpvsVIl2CQZsvqMFgOaTKzyRkZgYLr/sreHlT5db/
XMOiaKHK+MVXK7/4anmMWmohDVn5kGp9hi64KXg7yoItt5TucNrY5YMOdomhlV1iaFYFPOZS4QfHR90mx1iMXy3T8C/wP1xOuA0cD7dEI5OvdWqUxK/rWB6lC7RH6KYWNgzG
2PYM3bcTWQbonGR2DmSKl1FAtL38FajV9fuieIQdpXaQh2w6o26Wmj38lm017mxrFFQ/7eHXnRs0yUQV8ZAqBWiqBa5z1uFzJWU66YZp7EAH629arBKe6jJ33UgLLOahrXm3
x8qQCzCL3YfB4/POkr+Jo0cPp/DrKaI7FiiXXHeDMKjZQYQjXzUW1Xbw5f3KV5FzPyodAIHJ8Rw6ulatsFqZd+GbcT1VXXgS5+FF+PFLeFbzqs7fAbD3qnYmIH6W6hKxD7g6
sA5jUs2uOg9rTsYMuUnGsv8O63s1Kl+b2n3kNJ1g3UaMH0C671EiHTZuWwDwi5wTUxpYbpg2tarsJ/8sjmefw9UDygeJBSlNUaqj3rhZlTFWL9PAYc1jop7ZPZT07EwtixSt
NbzGxTMdMLUAoFGkDwt0MoDKsIBCIJ3B4mG6CkXiyNy3wws/QpnvEO7DB4rqYghlvhKU2dUAQRi1Ca8HQj+gKSh8wUsK4YAGaXGtRsbIQ8ohfLG0PG7SlA5X1mNzH5GAmEsA
PxbuIJU7paG1s01AcwxiURqSme9mJdlxEEAjmIJVDqkLXlLXLHSVnBiEg1xJgZLIKYAAkMlMzQUFrwIcpPsAeKcdVqCn4yCd7BIi9Erker1UiObaKQQpmrJr0JOQqqy+zhAD
k0BTEOLTCeLiUS8GvaDg9SdS0CDOzAJCVsV+pkyNmnUoojHraE41glloc+EZrUr1vPw2sPIu+K4+rFZxPh1kcmun6joG7G5KrQYm/zsp1cOe4vSUqCEoCvENFLoRXFl8oMUf
WMkgG1AF8aAVfTUiCVPwbmEDi1RV4uD8Wi0K2RR2o3fGalOoBnk6ckirU6tgkjSEDphpS6p4Bl5NpcdSPC6mWgDMyLdsZWeCLjmXkitoHJyno8aTuxqZdiphxlPobAavghKV
tjL7haysKnbrL6XaTXfUFtc9bxJ4O5LnquK2ILhfZmoIVVTbiXYOsQrsSFWpisoyR9cuxgmx14kqTEfe45kEAgvsEdxrg/4/CfOWFJ6Iq7FOnkHABqS0WuJra+n9c8X3Rdsr
Ggiq6H5KIj8WpvGUkiAMb8ucNHNJXFvhptkU0HM/FT+6tKQFQmjw6zGtLhdI7sX4vUzc/he8ySL65MUmq9TkI2Vdwn7i54k4dJsSC0/e26GGX9ChBhWbr/6yjYWWgVAOfatB
pxjwI+Jec1itfpY3+LnlDZaKDcYpUl9SVeZxWjU9TqvM47TKPU6/tN/yVbUufpiXJi8v7dllpblegigqzWWW5mKluVaUlgi71BpkyWMg2lo7k3htH3gdkNYRZxG9q/+jVr1/
w2fjgNIO4CKBQLngHQjrSOPIhGPFYbLiaWE3+iPks9m8x+2FGcClz6V6aQWECMjlRbV6tuwiCSJ+tkQTwngrP4XaqbZDyRf+Fu/6kzG6VHIf8H4bRek5tUKFX+G5w6oCCzKG
bc9hUMCg5bnD0LnDWnz/kc9hsfsLdWr82f3u559ldCYOwUQcV4foTgG5thgpVVFzVnRb/C1arVxq9Xe8kiRKMGv4sN/yWY8IHAcGFQxaKOjHoJWCKgZtSTsEjwmfjSdczMs1
XXYS1NIYJu2pnQJyVS4yyVKBlcMUx/8jtN7yL0kMpQZ/lhTHMKhiUKbgeQHDlqQVwidFrKWs+AoqvmxGw2q4vPTmz2JfFXNGw2xG49Ac2TUqi/IRNj3LTE0kdxev7m1O7f8K
cZPwsoOu/3XgJPXLKdNImJmygaX0b+O3ZFWJX8oUuLaqgF4S9j/PS2MX+FHwpR1Ff4p5a12+pmGunFvmihT/B/+weHK0gLeOsKTfTiVP2nmT0FmDBZYEWO+t+AHqgDA17MT3
xLqUdDS+y+kYLxJbgVHn72nF8o4+v1pHlw3aC2Y32QAIpQHAQerYZppSK++Ak3cAO0ajI+HCRhIJKqik8BuXZ0gaLOsryXgiKbIBAUiO09k2gA5ubZMTC5R5XK109xlKxTIl
knKoTImXyWUsS6cqplx/LxPvfg9gfNRc5Nwvl6nemCYbAGgk6imbXtOaQ9nAqqmS0s6KMS8HCmn5q/PmGIk40yIbAlRyMKf729Ivnu4OPt3iveWXt0q8t1X3AZL7T3WpvUyX
UUK5Epr65/bySWfzLT5NYmjZfI+IfE4lc04R5lzbYZbQWKlkbh8w7dviNAvEjrPZ5UUlYEBE15/KkoxW+e6dYVJKL+EnMiZ0gVlJJTcz0ZkPMqpUohkcKwqGFhJnRToRNTde
iIUWk/zgHXAiedRWpBliEZXuQaNYillUYugB64uMWp50ZHDMxgdrO9MoMStcjR3mZlqhBapp7RQAQeIzvY8DA583aJx/awklj9JFniTr+TLEf2E1xPev0gDNxovGpvJmqraV
zXK5XH8l4X6AiDsYfNbkZE7oTFhWo8vulGlPAAEbtdBwG4Pz+Vbs4G6o+1n43CoNhBuWLYmBTdJSIhtWsv4JYIaNORZIbV0Ngr9YguBjpPV43ZFahdp9pUTt0DxkctiE6ubU
fpHFV7P0CAo5YZkChmSOrgkVKtO1cH36I8Cb8H41AE/aOs3tHlxXrGi0j2B+M6x1MM54LZrpDElctVMsbuxICLISB1lY1w+5vlsltx6RnpWOcH1O1AZ7DoHewvQ1yT46WfzF
nS+cwU4N7zkUt/WQM6Pd7zbBg+4q6WgPReyy7U5P0vY026vwA9skPInbZE9Dz1B086JuVhCvO+CRmjupMEtwXm5HLpxUDmkRZM8saAUXJHbUCTIdJOJlYa2KJ42DuASfJ+OJ
amB/qjCqBgI1wDOi09VEHdrZ5f7c0McbCAIWMmSHigEabTbUq5oKeVDGaAC2uebJuNbIbSvX4NHfGpXueTBxpRkNqqN9cwt3boOWl1vUykQrDEtrokG1oKH2RBvaOwdSqK2n
69sJtYFbR0Zj7OSEyjRPjn0HXh4HPqG2YSPa+FEF9OJJrR17vFZtVlu4KEaWq3luF/farXXgHKKjsQ1qIxRjSTRwE81am9qGxng3MMdX2Apt418+/O9sp99iBvwboPKNkC2B
NSd4ze1oPZoMOpOJZ0j+1DFKDsIi1aNqWNCGh18Rb7xBL8j7HXR3E2lrN6h15H+hgbqNlUNTeNWviP/rG7xq7PMqtUO/P6VtxusZqorZ67EJxZowxcft7udt/3rvx+ju5229
e1ft7udCv7/X7O4v7unnQn0PfXRPV3ayWL6LwIfvbzeo1VRHq4rSPHxh0j1N/3nv18rKLpWrivBYk0hAEQz4luX743/43fvlQ4uC6JkPZdMW1csPX9RQEedUs0VoGzWuqnhQ
TSqAAvqm1tCdBn7BKtoCvao6SN4P29Q42R5vp7QErTUePFmyqO24RQQwv+9pbp0a8aeF+ioWEYa3k1sVv7e5bXjq0IZlpbR2tB/CDcYAMDZSY9sAPlq52mBbkmAkjPSpxoMV
ilBhA1UYQdtnCZwLcRnMm1WTA+MGvuhiF+6fGbIclXC4yzFtRTHYAzqsgS6oQXMPvB0a21ZUuiHkb1eDdOyK7Y1iP/HzVJy8aDGj7qwRbQj/vBGtDApLWHPfTrSVdYI1nfqC
6wE+JagTJZy9txNt1IniBIT5BHyisS8i4Ccb+xLa/3OMfRGZP9nYl6jILzf25qgD2jGUg5qIWhDqqzgBcaBDOIDtRXRrAMqFLfjasnruIRB8zNoR89rNCfWyjWfy1o03PpL7
0ElJFflyqVJVdgJZqTrRijtXevGZtMVrsgrM8ICPsQVWOt5clRFw40Y1msBdDzxBE/WvjCo1lVEl3z8XVXLeS5V8HCl8v6ZKv6ZKv6ZK/1RUyVlGlXy/DFVqQkLWpK7HLOs5
x2Mq/MtMkH21ylJ9RHzWzwwrcGHJwmQllJk+Slhipp/I5gZJSy6Ultzs/o4Hr4KhxIckEI2P0YEZWTVAIuhXbXSrBIlgAIlgEFUzLWjbswLzKeyYC4hglIYzbBLBmBpFbxmJ
Kor2MPqK3aYvGGTc1I8dZG5KgI2rhVmpo7TV2BDVw1hEmhuQigJPoOvrWhj4Ohi+eKIe+qShELNiWjT80dR67Gw9DWMtTketWkcTUGf69PBwYACxDL2kcKhGDz1qHVpcwNvY
ANUhyCfih0N1LUF1nG5G1iBU1xPDTB5UOFQvp2caNkTjUK0ibhfzF6E6CMWYUF1vQvWbqxaDqEEdqcFGpbQ6MrpJx9xI0qtp6GugT7WcrPDuBnD0sUO1ZdUHi803ycovaPv9
My8nK2/dr+211PZaGDq/SVYe8AQASd/zACYASPqejzkBn2jsYTnd9wDGHpbTvR9j7AnvmMV/5F9QvEL/QMR31JT4jtoyjBOXO1e6F91qkOGoKWEdjZGHEcFKakIlUIB9eNsx
RkQwRmse3gll1le4C7+i2OcxrzCauzgNbBfHbe7iNLJdHD8e3T4NVNTF7Ibbirs499AtIdFMPW5CaEPz21oZ2WouI1u+fzaapaxCs7z/s9Es769p1q9p1v+XaJZSRrO8vwTN
Qk6+SEPWcnJTBZNfRTvB69QqdS1GgbgHrF5ca8Gd4FZobwv30Ilu3mBcLHThBHeCY7QT3AYCoMrsQ6HigvpknGkYAnlUcScYhE5gSvlOMDDman0q0YFONSkC3TJWAx2DOaVx
sCTq1XXo65A0p9aapjzqaTextBFXHBcLbkXXYOU1jODEVVTLUCEWesMyW9CDei18LdsDXDm0SRFvCPC9yxhuRyZK5Aba0oIEIIIWyCBXK58ujbh7chBa2sDkpIVXsBHoamn+
yKWn+ikN/Z+GyScsbb6WaqIbUkih3eZ+bQKgCIadYBMrApCv4dXifq1W2q/ldEG7T61PanUevJodpV3XZSRpZceLaI7qa7+wzyVsvl+fV3a3WL6L3zH8OD0tYeGqPV3ZySLu
u4oQpuK9NDX+KIGHRqhuth5ATUwVn5XVoMxlEtJ2tdo8YFhP3x38iMFEz2pEz2pTSGpGPqPZdALuYZEyk5jiKDEdBonpcEliUrjEdLhMYpKXS0zyg5SYHP8jJaZHas7+e2Pi
ytjeR36vwv5fTvyB/pFcSIss/N0OGcmiwsiicl/JyfLJJCfHfRZBaAEtgvD7yGMtj76Q+tfjb/3dN5e16aMWQsxuLoSHsRAq8Zu8qFurF8UWQ8uDlKCoHdiH3ec+99rZfdlf
0If7F4CroiVFfWBFjd+3D7XUh1+VK/llJmTp2rZTW9TX9z6ACWFFfX/vx5yQTzQXf/6//f6/Oft7jn0PYC5YUcbejzEXv5BLke/lUqCuj0THXyBZWf5ZJCvH/yjJ6oHTNmUV
2ub9n5W2eX9N235N2/7/QNtWl8As/xQSmMwlMNmUwGRTAvvCfSQweRUJTF4pgckfSwLD6TQpG1Gs4tgoH0cKw2JMuri8mJWSGE5/DL60xHKydF9pDDMwyQRzbVxJgnhFHymR
YRFt9xDC5VIZvF5VVuHVo46SxhuwnH78QskMS9hwDwlbORjLSMJqEto947Ac8+83DiuHYFk9RUntY/R+OcZ+lLRW7PgyenF/iY0jKdZGElvx2b8aRK6U2GSS2PC7g2X8+BKb
69i3RFFIHj3qd/34W+J/yrx57vzNvmk5uqZpx9cz75+51HV3aDon571/n3n/xPXe0fSSLeCv/8fMuZvdw1Nzor+ypubVzHl4kck5Io1Nu1/JnL/aN5bJOaNN9W2vZ65f65uY
F711rRt2vpm5eX04nXNUtuxMPvrFzM8+OHdjQJfDrfs+dSzzxqmTZ/pGDWuFo+LHmeOnznUNzFgq4onm1zIfXLp8Z2hOCVc3tp6Eerr6xxa9WtOebR9krlzoHZrKhdZsfHj7
1czt4eGxTD7Qsmvrw0OZwcHJmQXRt3ZD+4GezMTYrFGwhhrXrd08nhlfnCtIjkhTU8PGoUx2dkFWAtWtrQ2tmcxixpCj8Y0PPdSxPUN/jqYtn/ndf/XUyVe+//2XX/zOd3T+
98Hrr/3kZz/84T9+8IOfvPKDb3//by+ffPf4O6+//lrX+dOnTh4/fqz3+sVzZ0+8//5o97XLl06f/mBm4Na1K2fPncmN3rl++dy5M/bJ7svnz3x4yj/edf7siffei4/evHz2
0tl39avnP7h6+/Itsx794rWL127fvKmfu3T6cs/tW/qV6zdu3+3u0bu7bt0duNujD9y5098/MKCP9vcO9A8M6pND/YNDI0P6zOjAwMjYmD47dPfO8NCwrg/0dvX03tbnbvX0
Dff16n09N7q7b5fquXa7q7ur+7Z+pevylRtXr+p3enp67969o/cP9PX19vbqw8NDg/39ffr42PDI4GC/np4cGx0eGtDn0/jbry9OQ4K+Hn1pbKC37063vjAwcPv23QF97m53
3807XcV6env6B6Gp+t2b3f3dkG5waHh4ENo9Ojo6BkXrExPjk+OjY7o+NTk9NT6uz+nT6emJCX0pA1VOjOkFeDE6OqgXpsdHBvpv69LoSF/PnTu6MjI8NjE5UaxnaHRkaHpq
Esod7h+fGtXHJicm0tNT+mR6alrX0/rMDPyHr/m5zOzsbEZfNObn5+Zm9ULWMPBXzi0sZDIzunUxo09NjOt2PT0+AfXXGLOGMbtYrMeYn5mdN+b17NTA1DyUl56fn11YMHSI
m19YXNSXFg0ju7SkZ+Erm83qQiGXz+dyukUShEI+pyuWgpDLLekuObe0MD+re0QobDqttygux6KwVKxndgHaKGT10cXZAXF+UYdWLBXyBX0um88KoqBDaYIoirosi5IkS7rV
asE/3aHYbFarVfe6FAzpAY/dbrVIesRpFYRcVm+MVTV4wrZiPbqUnVywyLo+OChO5mf0UUmU8g6rrrhlB+Z32a12xenUXQ6H0+Vy6l6Pyw1/esDnhT+PXhEMBHw+rx4LB4N+
+K2O+Pwet6Kvb25d06hWlupRFN1mFSAwquv441GERMSr6y6rPRzy6v6AI+iOhXRHwB+sqAjpgUhFRTgS1mOxSDQajehVVZWxylhMr62proawXq9WxyFK37B+a0fzmia9/A+G
ZdmfYsbjl8fhiCSCul6xNlpTW6V7VE1r1Or1Gq0+Af/1Rk3T6us1vbmxoaG+vl5vW9u0prGhXm/a37or2bFD/6X/ROwmqzkcVXQlURuuW1urV7a0rmlbt06vX7duTUtLi97S
unZda8s6fUtHe/v6tja9cmvLtl3r9ui/8h/UG8KO+hWPWhfX/c2bNmzYuE2v2bFh+44Nm/WHt2/ZvXnrVl3c9dDu5J79+if+g7oUD/xWKnr9moQurutoaN+5S39of/KxfU8k
j3/rle+9+r3vf/eV77z6yqvf+9b3X//Hf/jJ8dd+8LNXf/LGGz/56atvfPsn+o9+9uYP3/jRz3/+9s/f+sGxYz/77z9/662fvv3DN998+823fvTOD17/+Rtvvv2Td9489tp7
b73zo3dfe13/+Vvv/vi9nx8/fuLt9187cezYT98+8f4b77/xzrsnT5x4/fTrx99899jJYyffeP/E6bdPvXX27XeOv/feh+988M6pU2dPnTl25r2Txz84efbk2ffPnLt47vy7
F0+eeu/DExc+PHfy3GX4O3nlg7Onzp2+fObSmYtXr1+7evH6qfOnL529duHqhavdN25fv3jjg4unL1+4fun6+et3uu50Xeu6cPnc1ctd125euXnndvft692Xr166ce3W9VtX
b3XfuQNJrt24fKvr7q27N+/09N7pud0HhQCB7Onr7gNC29892HW3q69nqH+gd3BwZHC4b+RO353BgdGhkcGRYaCKw+N3B3shNDw2MjY5NTk5NtU33D82NjU2OT45lZ5OT6QH
xoYmJtMT05PT6Rldn54ZmhiZmp6Z1qf1mdnMrD47Oj0xMzM3MwtEa2Fhfm5hckafmzPmF+YXlpaWFheX9LlZYzG7uLSYzeVz+WweyEw2hyQrXxAFsSAaS7lCgbSgZNkqy/IS
xEsWWZZkm81utVnzgmSxIsGxOhTFrijw0mZT7PDndALFcFisigPIhtPldHu8bo/b4fB4vEA6fN6gP+gP+T0uvz8YDAaCgXAI/wW8oVA4HKkIV1RGKiMxiAhHAO2jsWi8Ml5Z
XVkRisXiVfCvsjZeE6+rikaqq+pqaqur44maOhCdKmNV1TW1ibra2oSq1iXqaqrq6hJaAv4aAavrtbpaQOumxobGhjVNTY2NgNmNa1rWrGluWrN23drWtWsbG1rWtba2roXv
thYINDevW9/W3tra0tbR0d6xvrWtbev6LRvaAVc3dWzYtGnDxra27Rva2zZtWL9xw6a2jZvWtrRv3ta+YctO+Nra0bJtx+YdOzZu3bxpx84tWzdu2bFt085HD+zcumH7zh27
tuzdvmv33k1bd+zavX0LpNq5+/GH9mzZtmXLw5sffmj/bzy5c3dy9+NrH9q++5HH9iR3Jx9+aNf+PQ8l9rbt2bp1y64tu7bu2bNn616lY+OuXdt2bN22cePOnTvbt3l2tm/c
BA1r27Z57+ZdmzeLOza2b9m0bdvG3dv37dq7ZYfeXrdx3Ybm9pYtHds71jXv0LXqpnhrY5u2vrmjfmNLmx73RCubajRg45rqGptqdL8n6q8MVYtqZaW/Olqv+0XF4xHDShTm
2uMJA/r7gbgpShhoHcSYNEFURPxT2n7893+tnz19R79+eVK/23VHHx3r0mf0cTEvdHkUV669IhzSEyCDr1sfDW9Lhh9/+PHmX4kMvfz//Kn+zomz+odn3tVvXP9A7xmY1MfT
wE8YA7oo5XRYuvRIha4DSdQbgSxXQ55XvvFF/a1jH+inIc+16zf0uwM3gG9YgDw5XbQ6dJdX1KPQvtqEojeHRX0N5Pnht/9Gf/Pt9/RTH36oX73erd/pG4Q8k7A+L+qCVNBd
bpseqVL0ukqPviak65s9ov7aK9/Wjx9/T//gw/P61Wu39bt9Q5AnDWu8AXkk3en265GIR6+tVfQ2WDLXAU196yc/0t957wP9zNmL+tUbt/T+fuD1gJVZWFiA/sg6rsXRaFhX
G0J6yzpF36pipuP61ROn9YvnL+k3b97Sh4DP0qem9JyxoFuhHo8b1mlYQ0H60Vs0Rd/bhHlO6fqp8/rFi1f1rpvdet/gkD49Pa0XII8D+IogrPXxaFSHVVFvXV+n72gLwyhc
gM95XX//qn7j/G39+p1BvXdiSs9AHgvkCXncek0sojdAnpa2Gn3zOj+y0PB5R9fPQr43ruldl/r0q32TenrO0IG26AHgJWqhbc2apm9oXaNv29EC6e8gRwyfk/A5Te3U37+r
6/1A6+YtesTl1eNVMX0trM+bNrTpu7d0lEHEVfi8y/J9APzoIPCYRlY3HD49EqvUW5sa9a0d7fr+3Xu+9W7rCy/9wxf//L/8xdd++L3vnnz/jeM3Ll0f6hmbHFtcmJGsWYdu
C+mL2vGTb//N33/3i1/6P7/4xf/0V3/74o/fOnbx6s2hofGpNNDVgpRXBCmgB2peuqq/8DP9i3+rv/B873/9v079/N0LN+8OjE5OTAMJzmYLBcVjCepWlXXqB7r+d9DKKzqM
fk/P9Pj0YmausFgwBNkedlTolnrWlRsA3zB4V/RL3frdiYWxWSmz5MjKFkFxA37q1kZIA1P9uq7/93OY7NxV/fa4MZpxZhadOYtDcHqD3irdvoaN6Cu6/uNe/bVh/VSPfnNY
HEt7ZheVnGwXXL5KX5VuW9ur6+/BJHXpL72tH7uEpfX15icnpLkFRx6SuX2VAUwGNX4ICHFb/9kJ/cMPZ29cuTDYNzE9nZ3P2XI2h+D2V/krWWmQ7CVd/95F/Z1T+s3Lk0MD
sEbNz+flnM0JlcZ8lbqy5mqv/vrbvS++ePWHx3/41rn3b169Ptg7PjWRmTeEnFUpuD1V3riuNDMG8gw0r1c/8Y5+5czt3ttjU0OL8xkpa7Hm3O4Kd63u4jTkNfj/gX7uTf3W
hRt9t0YmB0F8yS/JloLTlVCqdSd24Zquvzqq/+Bn+omfLt4+N9l3azDdNzo/vbgoSaLNUWmJex3rINmxO/orJ/TXvq+f+vGta++f7790c6Z7ZHZqZjGfs4pKhVyt2xFgB+/o
x9/Wj/9Uf+0f33/39OWbXV0TA0Pz0+n8wpKU9yiiqrvaYTUdN5Urq8sf4M8vCHZhjL/ICd1mfB1+Yc6EA5KM+834Kvxy4td4Wvhl/hamJkdujw/337k50nsHeJFrNy9d6bpx
88Jpd9aYnlrUx0d65saG+nsmhntvXR28c+f86WjYp4h+ryLl3DZhUZcFYzadNaYmBzet17RYa1NddaC2Lh511cXDflvUr0j65k0ta5o2rG8CXropURdJNNRUVdRWBz3y1Nh4
zx3rAgg8Aa/bLrY21lZH1rdqTWvGBodu35rXJ8YG3C6bmG/Q4rHgmrUNamJsoKe7e3ZydGDQYRWW5uJV0ZBb1eqqYj1371y7lh4b7L1jFbMLQG5CAccatSoW7rp568qHw709
N65kFzLp8aBHUXK18VDQD9LmwNBE/1DfCIiWEzP5hYW5OYck5QrjowM9PbPjIJcuZWbSsIoJ+UIo5PU4Zqcnx6aX5jIz07IkFLIekH1svgoQczJ6ZmpCBgZpwenzuq3Vscqw
J1JXG4+KEohpbuByXO6A1+uIVlVWRqLVVeE6wxEH5r4Q1JrSS57quqGMPVZ1Z2IJsFKqaFg3OeepaxidsUWreyeEYLR7YN4enRX8tdrEjBKrGZoUQpV9I4uu4J2+adE5tOiu
UQen5YrqvvElb7i7b94ZuHR7Iu8dTssVaj+kq+wdmpEDN7onRNeZqwOz1vHJ2YxjfGAqnZ/oGU+LAzeHJjN93aMT+vjsouweHdGX7CPDU/NSd//4vNTbMz5TyAt2T3DOkB1u
fV5wevS5nMOR1g3BlnOHauPz9orqurwjEK9csPnCwUzBGowFI5HaWkc4WlsLQxSPFgKhqnDW7gy4R4f1ufxo2pBdC3mLx5e1+yJV1lCgsqp/cHxGGBvTs/a5BdHpLlh90Uqn
vyJeMzI4nl4cH01nbVT5osUXC1v9oarK4d5RPTs8Mr0gT80JisuweMJRa7CiKtI/ODU6Nzw0Y1gzc1lRSecVf1jyuisqMhNTmTl9YiYztzizYGTnZoGbzYuSXUlPTk1lp6bT
C3kQ35fk2Zwgu0SHw+0FMX5+aW5uISstQZylYFWcis3u8rqAU87lFrKCxZ63Ohx2CQRVlxLwBj1zhRwI4yBlO/MOxe2wu32hoMPrDDkESfYLVnlOsNttQtilCHbLguCyVgg+
x5IQgWeX3S4EnQ4hBrJw1GMTQk67EPM6hZgP4gHZggGHEICwD9J67FbB5XEIDsUiOGyy4LCKgkWSBQuAoV0GqgFMejafE5bygjCfL7hy+JuZF+aNnLCQhXhopD49L8zMGkIG
ujG/mBPGpw1hfGpemJyB+IUlYWJ+URjQ4ZOeFSYzi0J6aUEYhaEZyOSEkQzkyVsEQH1ItwDPecBHqHNuUVhYcgpjM8In+3MJD+xv8X4v8h+7KPl+L5QH0sj88orsn6A8KmoJ
v7JFGxTZ4ttCMc5WrLwUJxUrXyrGlYxYlB6txS/xVxvO5SOQLcjKA5ry3FJ29XggZdbVXiwVBHHVFzlRKlrQWPYnWq1S4RM1Mr+0BGt6oWBZwtJyoihIv2KhNitI4MBqCxaL
mMsXLBb4EmUJipbFAojksiiJQBiwJ/m8JEtiQRYKELIIBUse4qxZMZ8tSKIE1FDI5aDPIJDlhQK2LgfzApFZkP5zAuYVRIssiHkxu5Qt5HLZRSEvykIOaE8WfmEOhYWcJOgw
/pOFrDCVzQpGblGYBloxAeXNFizCQj4vTOUKwjj8jgE9WoIpmRMswkxehnwASiIzW1IowKTAB8ubAXo1k10S5iDfDIzXFHymFwuCvmSDZ1GYhAmchLIml2RhPitDWhHeSUIm
WxBkSRJkKFOEscDhXYKyF6Hb6cIStXkewpmcKAzD7ywMwDx8ZuB5AD4Z5JHgGdYRSINlF4DOilCORL82+EArBZy9NPQPuiDghuy8aBEGAJwXoWeLMH6zBQnKt1J+AxBlLitR
eYv5LAGkjdtxUcpQbcF0s8zD0xyFs/x5gmMufoD0CvM8bEP6Dx9cC2yWPEAVjCaErQ63YLE6CNGx3xnZ4QIAgDljiJ6Gsc7LVgGWAhhzLBNoer5AbbPzj8Jpk8wJhpW3N8/b
aeNhbEeGt99s4wInKHa5IChQgMMmwQfHMg8QDG2FhrvsHsECwIdwa7XmBDfWChUUIA5/ZZi7JYCBRVjQDBi7HNTggPKc0E+nVRKcWKach/VQEIJQeUCBdzDnLktOqLLCOmuV
oc0FWB/zEM4JAckGKJEXcH3E3zwQCBfk90J5HmsB1llR8FrzQkDG8rJC2CELPiwX6qwAxI3BQou2V/DjgTQhC6AZlCHhtnwe2wv9AsRxwseLHwu2VRK8IK1VQBtjkMcJcV4o
L2gxoD3QDzkneAC+QpCuApAaURGmAXoO7EahsGj0Tdzt7r47PCt6q0aN4fHe29dv3hnOzM8MG3eHbly7eq2rHzg8w+iHN7dv9YzOGNklY3C8787t7t7RGSjDGJ8e7u/rBx5P
kP3GrJGeGB+fns3KjmpDFhcXjYXFvKx4640ql9fusNsdbn+4zXAZLmssFo1GK2s6DPyLxBNqItG0w2B/Veva2zse5Q9GbOOmXZfPnDr94ZkPz527cO7CxcsXL126cvX6jZu3
unv6h0Yn05n5JcGiuLyBimi8Vmtc09zWsXHb9l17Ht33yMN79iU3t6rtXdcM4/qEYdy8kja6bxrG4B3DGB1PWzOLBnBS9o2e0KJRrfmtTU1VsY6NsScfTbYYv8rfex+kjYsn
08a5E4Zx9gPDuHx50ujqHjaGhtOGbsjA5xqGL2AYcY9hNLoMownyfPDztPHBhTHj/Om0cfLMsHHlyrDRdUM3BvunDB0GHzDN8EYjRmW9y2j0WI21kOfke1eNk8dvG6dP98Ln
mnHp0i3jxvUuY6C/30jrC0ZBKBg+r8uI1fqNpohhtPqtxsl3bxpvn7htvHeiy/jw7GXjwrnrxvVr143+3l5jOj1j5AuzhtfrNyrjLiNRbRhrrIZx4/hF4+TJq8aZU5eN86eu
GhfPXTRuXLls9PX0GFNTMwbijsfjMSqr7EYj5NtQCZlOnTZ6z54wbp1917h16ZzRDZ/ea5eNIciTnpo28rmC4XG5jVjMb9RXu4ytzZDnKkzKrRvG+I0bRu7qdWPmxlVj8tZV
Q++DiZqaMuR83vC5PUYsWm00rokZGzbFYBSG4NMDeW8bRneX0XX7unHt7g1jeLjXyOhThrWQNwIuj1FVGTEaGmuNlq0hSH8LPl2GkYbJuXkJHqH/XbeN/tERQ5/LGDa5YISg
P3XRmNHcoBnta9vKZjcNn174uWEYV6CcrikAokUDENAIBLyGWlVprG2sNzZtUFeBDOif8b5hnIHf3nkDRBDDHwwazXU1RseaRmPnls2G8Rss5a3FS6/Nv3VmKn1rZn50trAo
WJes7qwjZLirDLmpWOBdOdezON+/lBvLS4bgWJBdcxb3otWft0cNb4KlgYFdMoxM2jXRJY0PWOdG5MyinBEsCxaXbA8ZdrW8awNpo/cmQENhbHgBpJ1ZIQ9iGogbhiWxoiPn
bhk3B3NDEzBkhdmCdcniVtwVhrWUbAxIRrdx7bZxYyQ/OG2dmpch2aLNY3dHDEUrJgOkPD1tXOg1bo9bhyfzU7OwuFkNG5QWNhw82TBN17tDxpVe426/ODySm8pApfKCzeWE
Sl31xfbfnDdOGNaLI+nbg5NDE/OT8/lZwTJvc7pcIcNZqnQMKMA540rX0O2BkaHp9MTCUqYgz1udXveyZDNXjatvdV/r1ruHJ4cmp8bnFjN5cd4CAjhUWuopNA9Q/ixgX+/Y
4PD8xMwSrPdzFkVxVhiOUrJ+GLRh49w542rXRP/A/Ji+mF4UMpLda68wLFp5sg9658/dmb4+MNE7NDU6tTBlFOYFm9sa8pizAD3tTRtvToyd6Tt/vb+rZ3BydHpm0lhcEKxO
W8hQSpXeHTMu3U2/3dV/aWjwysjkHQDwHHLGNiVqhBpCsj6bhr/MksUXX5KXrDMLmSmQx4HXkweN8bGx0YmZbM5ikzNTUxMTo+P6omh1y/OLmfT0+IS+KNu88owxMTkxPjmz
KClBOTdnzOrTaSD+SqUMQLG0MDe/WLC5GmR4CSylaFE8gTY5KAfd1eFQKByt2iDjX7y5oa5Obdwss7+62nUt6x/lD3Lt3i07xXF9cmBsZGh4ZGhgcGZqYnxsZAxaNzYxPjE1
rWdAyi7IIEcHwpU1ifrG5nXrN27ZsXP7I7v2PvnUw7u2N0HJC7I8qcsyiPeyLskyoIE8Oyq7F2blCKzf25yOoFylRtwN60O16/fU7tn/cIf8q/wtQfkZ+J2F3yGob+i2Wx67
LcvjY1DvjC7ncrLsUWS5yivLjTAmIUgLSWUDviaykNcqy8OjsjzQL8ljU7qczmTlbN4tu31xOVITlGvjbnk9pF/sleTp+QV5anhMHhublIeGDHm4b1EeHRbk9ExazoqK7PIH
5VgoItfEZXlDBOdtTO5N6/JQTxo+OXmgd0wevLsojwzNy1OTA/JSPiO73BE5FpXkxrAst7qhbbd0+W7vhHy3b0ge6x+T+wYm5L6eEXl4aFSenJyVgbuTHU5JjlTWyg1NQbmt
CTKN9UInsOy0PDo0JI8MDMoj/fAL4Unok5EF+HB45HB0raytDcrr2yCPPCnLd8ZlvXtQDkBa21C/XBgalhdHR+TFqUkZpBvZ6XTKkUiFXK81yu0ttZCnBz5T0EgYvNExWZoe
lXNTA/LC1LCc1aG87JLsgTzRaFhOaKrcrlWWzdQCyz/QB1X3ydPpMYBeHfiorOx3OeWaSEReU18tr29Zs8osY95FWU5PAyAZsh/EIb/PKddWVsprGxPy5tatHwEh49BkAwBF
liM+n1wPk9PStEbesRkwYT9PAvA54r47NDk4Ojc9nZcKVtHuKji9sicmB+tLJekLXYOZgbHpYX0huyTmLAoMUdbmkZwh2VdXbGgeAVKfHu4Zm5oT5hZhHBckWxaIvysge2vL
WzYLnVqQZ0fSc9Mw3Lkl2ZazeOwugFK1PBlAdfeCPDKxoGfmFhcLS5Ijb/PZPRWyLVGebFiWe3V5IC2Nz+Znc7ZFyVWw+0LeiOxalkxfkIfG5Z60e3LOCWIMlFZw+NzeqOxt
WJZsWEbI0wPTM7a5LJRmLygenycs+8oGxC1PGgv9i/JwRpyeWwJBbEm25xS3E5KVjxth6OhoenBqanp+cQ7EEtmWVTxuSOZXy+cY/o/3OIanxKnZWRABDcmatbtd0DZf/Qpo
6Nfl/mE5rRvzS+KiaIP1y+uJym6tPNm8LA/qcndfdnZyaX5emC/YDIvb6YQBWVaaW17oWtK7M7mh6UJ6VpjPWXIWZ8QezrmXtQ3wBVCyu8d6Z9SYnM3NgXAtOQUH9FRdCXHD
80NjRv/0jD6XNSzAJTsj3pjsb6pVptKT49MZI2/11ziVqfz00FR6at5wBxxK71J6bGIyPbsoByuUifTMyMikPrdk9biV4fn0+NhUenbJ5qtQptP0N5ez+WPK2NQ0PM/M52y+
SmUpDyvB7Lwh2H2qsmSRFpeyecHqDq5TLIrF7w16kVbvVPDPVltdW6vW71fYX73a0tr+af6gJNp37KoMprP5iam5QnoyM69PYCXTk1gZXrrKzM4tABGyAPUPRqvrtCYg/hu2
7Nyzb+8jD//mpx/Zuntz87YY1gKfAnzkrKLk/YqSdSh+YQmWKZtlp6siosSqHf7GpmBi2/bE//LYQ5uUX+VPgo+BdcBnCT6CklVmob45XVEWZhUlt6AoDmhEZZOiaMAf1EIa
aIqSh48D0i2lIR08ZCx+ZXYM8mX8St7IKs7KOiXUYlGa/X5lI+XJKkuQXob0BagoO5xX5oZmlbnhJWV+JqvAIqO4whElEq5UGuoUpaHSr/ihfsimVGazimUC0k7OKvNTsjIz
kVZmJ6FEiHe6HEplIqs0hhVlHzYMezM7qxT6JpT53illYWxEmR4fUNLpWSUzW1CWgOYoLr8SqXYo9W0RJVntZwMBdaVnZpXhcUMZHE8r/ZO9yrg+rUxnlhQQFxSbw6mEIzGl
vjaitHRgHuhIFjrcc0sZGRxQBifuKkMTEwB4k5BnVlnIQZsVlxKKeJX6RLPSsTXBRxw6pEC+fEbJ6mPK7AT8zowpwmxGkXNLihP+hSuiitbgV9btqL53wmYHFGVqRpnNTCkF
Y0YB4q94nHYlHq5QmrQapa1jy31mGjo4s0D1uq2CEvA4lJpYTFlbV6tsbtvxERAC4zU3A4AhK/aAR2morlLWNzUquzfArP4WTwLDYWRndf32wBKse6LssrlCVneFAkgVaVxW
2MTS9KR1OC3PzSuG1W1Y/DklmPVElTWJYhJ2b2YCepmRxwXbTN6zKLtzVr/HFVIC6oqWAeSJ/297Tx4nN3Xek0ajkWbmzbnanZ31HrMnXnt9rm/jNbZjxzEYTDgMCZSEEJOz
LiSBQNMcHCE3CQmEpCQu5GgobgkUAkkpAUpzcxRCajs+WO89l2Y0h6TR0U+a2VlJu14b8uuv/YMnv9G8733vu973fU/y6K3SSlb3pEladEO6Drv8HOPunK27pDG5ciWjuUW3
X2WikNVno4HrlPVQUfWWSKZCY90b5YIxJtjtQJtQmMliSFRDcKOhun3IFwlDLol0OdByNJOUabniqRCs4maRN8QGYkzUQg1cYZRJ55m8woqyu0zQsserAVqwkQnbmAKinlNS
aa1Y0UqES6YBLcgAWtTJdFhpHsu4skqlgEiR9qhsEANa0KkpmHfqGDNe8KR0UqQ8ChMMBJsYv5OpzDAnJGVURFMyklyM4gmG8RxolMaMKJGRgsqLZIWgFNrvhVj2O5lCuGbT
bKZczCuErJNlyt+HOcbfMcvlQkqhImQmREFVaYr2+TwRjol0L8aZslAsSjrJhNsacEVP89njmbKLiAWxTqtCGq7oER0IYQrnwKpFWWPbG3G5wo9B8MOtZmMnRvqkmC+XZcIb
bsGqnkoVjP+EYcIJjLiCKkuyQrCRblzWRVLXdNLtiwxgDnO6z+cPBKNNy7FRfEu62lrbOjfgauldvHDRkj21Bu5ZvW5dd4TzxTnOx3ldLKsXxZJLhwVblkVRlCRRliuqTrho
1h9qbGlLdPctHFixcu3GTVs27ti15aJzh9YsXt9hcIFKQ2WNqkNbxBydw60eF3e2j6VxY7PIdXUzPcsGey7euH01fjMFyIJ6GDdADUL11s5aHGMVhCAV4N2FcdNCjBOA2Ah9
HbUxBh5jnIGIqnMYgbCawmEdgdyxLswt4XB3B4dXGSaCCiRxDGpYBHqijhk4a0URqxLIoccxE43jhngr7gZ+A62cyQPX7GDwwYBP8TQmpjgsSzqMAbgvjjkQqL0HxnDTGlXH
wP0gZo7RGOV1XIEkUilSxjuwMM3QmGvswJ3xOF65gLMZQ+d1nEyJuDTJ4YxQwCVRwopOYTcbwJGmdtzeEccDPVydj1EOCSJ+eYTHJ6eSeLzE46ykYAmMQLJeHGmI4kTrYrxo
WY/d6jooU4ZzOomJcgmTkoBdmoIh8eEoF8Od7e14eX/H3JNGgcFKWczAGA+hYB/L4hjXgHu62/DAwMJ5Jhsmk0TYSxM46mdwS2Mj7utM4MH+JfN4COgKF63Y7cKRkA93t8Tw
AEzQuhUrMb7Mog7GlbiQp6d4QqFYdyBKRjkcXIDjvXZqtD6WHxMqR0tUnvLJrjDJhnGgCfs76xjgJWmMQcMxF3OM0HIaJVEBRIdjvgbc0OHwXcX8lMic4CYqnoDuDSN/Iw52
zlaDLWKpooikT/b4VLbBHYhhJjE7GETEyZWg7AooHqz4m6hQHAe6ZlMruzhFb1HdQY0N6f4GP6CFup3UejAK+kgiCNc1CuvV/BF/qBlHZqH5sUrTSGdkyiuxPsUfBl1xpMeB
BjYRKb6iKQUXLTM+3Rdmw0BttmyZIvYUCalMuiseb8UbigDT4FwqAE3NuC2q0F6dDfcFITSdaAL80/FIxZ3R3bLbqzFhbyiGw07zQuwLtF7QKnCxrVCwhoZivlg8MMcsCDjI
Kz6+QmgummTgxqoJ+xJzJCWR5hQfqRAexs0GQ5FIE44s7IitXLx4UcxPE6pkXEFhVXEsGY6rFkebKzrWollLzvzj6YqdAJmz96uhkI2E6OAXTdsJUkk7vj/p4DfhEHDMgT9Z
snF0TWKWsrRhYVdtAybtEmnZMRt5l6OfnCzYTKCnpDxngRB53qNYOOq8OGWdEoWX8m7XDEmdV4quwIwRVaEgli0qqHyW16UZAlo+m8tb6GtCrpgXQ+k6vUI6J4oeurnGlChm
YMmfoU+WsxnJ39UYUEer9hb5ST6ns9MItMRPwH1hnSFbyU2msoX6eL8qTI5Oler9AaKUnEjz5LSOUVpOj08J2WmEZp+WTSZTxPSIBUFSmEqmy9MqJRrcpdREuTBt5e6YV86k
RvPTbtTbEtD4VEko1AALF4QJIZ2uyDWCizsa6XImmRRq/ct7W/xKNpOcrNEb7G8PIyGXzQpV/HUDnU10MZNJ1iy2bllv3C8Xy2W+6mhnr+xvC+nlfKFUlXDLmoEOjpJUvThh
tjevH+hsdFXEolgluHnTsr54AEnFZNVvtqxfO9DeQMrZTJXBeWtW9CXilJgfq/Lftu3ss7ubPIRQJcfs3Lmxv2uBvyLWTLxhw9INS9q9SKgZdLBvZXtzE8tMe+VZRmlppqbD
oq+jnYsEPa6KVJGUOe5SSqH584F31N52J+0IiD9pb2cKtghEhcyYNUQpKZcaseQAVi+nkyMz/hL2aIVkcrTuT20NfkoTS8J4jU07zXLOnDRffnqjhT1NvnM58gt53NEvudPW
dkuYtNndjZttGTAa8ulS6MyldqK6ivPnazJtb+tjjlu3tB0BjQo2DmQpbxvh1/WKNcE1eDBplSER9XhK88xP8TT6OdePkEN+1tHOOdrymN2aaipvs7dbGNesMgTcYt4651E3
5RUtI6KNwQBVTJ+xPs75mbXeOfrFk47+ETvFytiYYl9/7BNEluFuzgJgiWLOGqJRr4dw8TMu2NEUYJDmXDUt4ynlDflf1tEuOtbr8pjdAFIyaTOmlhk/YbNXMT1idTg/Iadz
Fmk5hkaCNBOErQ0BllDyzbk3qQ92DCw58MXj9rYyotumUM0ct5lAzU6NlhSrPpmxCYvGXr2UOWyh0OClKnJqtA6Ih8Muj+YqqcqZ5SfnfDj73Y54Rxn71CsCbwsYNTOatJLQ
hPFha8pzldMnj1ts5kWl1PFhi78xlCwKo3WNE01hL0tRtF8+Obc/nSb3Oe3gdoSiS87YNEalKZuCRGHkkGKTP3Vi1DKClrMjx45a/A0IvH50BiHKElIpV6gvWQNtTX7KrU5W
imcWH290fXITtvTE+AjBNoM+JZcZtsaHxo8NW3w2QBQnDk/MkIi4pakTR2as2OQjxTxcfExzWXVWS8TrospjaeZ/pXCcPaA4Jmdrx72VvDVfNWMtc8ziXy1Yz7xuAbSGyPzY
4UIdkGhglXx6amqyRmP18rNaI6xLzQ4z/yelq6uBtS74a9obXWnLjC7qjFDpIzOA/kSEzJ48WR+xONHkkYyN7DUNd2waHOiM+VlNOJ5j/h+URCIRoS2SrFo4GNLTM1cAS1d2
hohkpu5N65f2xrxqMTv+Si3/W4vg4VPZfE4oSRpBJCXF+J0nny/IGlKgtyyXM8ZDR7pPcvMKD4jZjFBJQg8vDRenUqlsqfrwiVCWS8ZvRlWiPklOFkqE+Z3nC8miVK718JI0
PiG4pXqLP+aySDPOv4knwKaf6SUpl/Fy1DueOvHrE09mh/bs+gCh7eGH7n/i1ntXbuKHGt8jvvjtG7NDu/YvZS7+AD90YdPobVdewA8lruregz/BD3X8Mfdo8B5+6Cd3feuG
az7JD72I7ju45CF+6NJF6lObbuKHDiXe99fP/JQfGj72+K6PQ/ubPbdMLXqUH/rtrr3C56A9nBoo3g7tXS9+4Yrbob2vdM3T90H7imjL2s9Du+fZG657ANrWZ39J9FZ5q7xV
TlUCczzw34TY+lPW70CDqAVFkN+yvYNAvQBjEI0oy8YH++YED2DTjujjgBdhPvNsvIhxOfBpMOmStSehEepEC2CUB2iR1g0lHtrtMh4nr5XNRieL0IEAQh1cFXY5VIPWAaht
tSetUzUYOc93QwHKsndjru9ETT6fmQNJ43EWc6yhMTZglMtD0jN23Ft7R+p0McaOENV6AGqINLcuognHfhmDz6DlHasG3l8K22zwSNh5PIxm87229mJM62y+3V0V/gdAaz/U
jprMfO28H2rM8nbVaTzqL4QZH3d67fK9NIfMM/tAG1s6uvr6B5atWLVm3YazN5+z9W07du46d/cFe9550SWXXnb5u6648qr3vPfqa96/79oPfujDH/no/r+57vqPffwTN9z4
yZtu/ttP/d1nPvPZz91y6223f/6OL3zxS1/+yle/duedX//GXd/81t133/Pte7/z3e/+/X3f+/6BA/9w/wMP/OCHP/rxj//xJw8++E8PHTz4z//y8MM/feSRR//1scce/9nP
nnjyyZ//4hf/9tRT//70L3/5zDPPPvfcfzz//H/+6le//s1vfvu73/3+93944YUXX3rp5Zf/65VXXn31j6+99qc//fehQ4cPHzny56NHjx07fuLE668PD588OTI6OjY2Pj4x
MWn8yZ9UKp3OmI+GwDWDIBQKxWKpVC4bPxXKsvEnc1RV02w7Ytqq+1vRIjMKrLHHQGwZHhyzRXqg/n3Ahh2Gz6Dp5Ql0PlqDuiEHVPPFdGlEK2s0UDUcIaYIONoA3gm+Ekb1
/U9maQXo0poM1VgKmf1RwO0DKj7Het2BumBEk0m5ums3UpNtKeBTltiq+msYoL3QputwrylXGDTrreNNh5wB7wWtqBrHaXwa5OlFPTWu1hID7F7ktfCt0g848qkL9KJqFjkd
PGTSCJrejE8J7zf3MscgW1Z3mQRqFjkVvBssYdAI1+wfqFn8VPBO01f89Rx/OnivmQkoUxNXbS5pmIFTwbtMOG3CyDOA95h8qfqcec3WqeHWUtWLmjV7c8NZk28APglbRnHC
u0xopKaX4eduE+NU8FYTPj2jBpwx6ZwKHq/rU+0nwBbzwRcg6wZIX229PTW8Soeu0zFokvPAY7Pgnnngr+orzPZr+hLzfETvRYNEWfmz3oOeIFzqYb0PLSRuVE/ocfQCegjO
jehx9Kx6XG9Gj6Fb1RKcjVLWo7WzF92ANmhF3Y8OouWaomNYnw7CmQUf+LJGAufL0F0aBdL+Ffqe1ojyetVOKb2aIYw9W5v0NhP+vBYxbfAlPYYkE94CHBDaqncZ+xrRPv0b
6A70HXQnug19Cn0a6sfQPegrcNyD7kX3ox9CnO2FHHg+ugDqbji2obWwZm2E+g60He1EQ2gDZMi3QXsL1CG0AyJhNcTmOrQKbQJIP7rQHHeB+XkeSN8KnhyDa6gWiIBW6N2G
zgHMLWgrHOegK6G9G8Ztg9YW4PFBdKnJv3rsRh9FH0HXoethnd+PbgRLnQuHQX0P1EvgMKTZAocxfrs5fm+dvzH+evRu6DF6l6MVkK3XA88VcPSjsyDb98JIg8Ym6FkDxyKg
MH18Gv0IPYi+COdb0LvQ82Cxm9DNgLsP/QF9GOS+Gjzqbgv+JvRz9DSMuBXmbyt6Bj0H464Gztth7IdAHgPjZhv+xSBNE3hYCyrp34eZ2A2460G/Xejt0HsN1Pfa8D+Lvg4W
uARoxoDe+9A7YcQOGL0a5N4OFnk31PPN+doKsEvQ+0Hifegq6FsKklwIWu9CV0C/MS+7wU77QdYrAeM8sMJVwLcLLYRRxuwOAmw7+Nu1gHU5tM8FC5wPGbUTXQR968AK54E8
O+HzYpBkLdh2L9BeBDZ9BOavg/gf`;

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

const PARTS = 16, FARTHEST = 2 ** 26; // of a step, in which a field foretells numbers; what it says at most

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

/** Fills in the values of a grid's region that are whole numbers of steps from an anchor, which the tiles of its field foretell. */
function foretold(grid, out) {
  const { f, region, asked } = grid, C = f.channels, scale = PARTS / f.residual, all = [];
  const streams = new Map([...grid.streams("residuals")].map((tile) => [tile.number, tile.streams]));
  const end = (value, anchor) => Math.min(Math.max((value - anchor) * scale, -FARTHEST), FARTHEST);
  for (const { tile, codes, number, shape, whole, place } of grid.tiles("tiles")) within(() => {
    const count = product(whole), field = take(4 * count), numbers = take(4 * count), bytes = run("numbers_room", tile) >>> 0;
    if (!bytes) refused(`a tile of ${count} numbers, more than this page decodes at once`);
    codes.forEach((code, c) => {
      const anchor = f.topology === "derived" ? f.levels[0][c] : f.low, data = streams.get(number)[c];
      within(() => run("foretell", tile, code, f.step, take(4 * count), take(4 * run("lifting_room", tile)), f.means[c] - anchor, scale,
        end(f.low, anchor), end(f.high, anchor), field));
      within(() => settled(run("decode_numbers", tile, put(data), data.length, field, numbers, take(bytes))));
      const found = view(Int32Array, numbers, count);
      if (asked) all.push(found.slice());
      eachVoxel(shape, place, region, (from, at) => { out[at * C + c] = anchor + f.residual * found[from]; });
    });
    grid.watch(product(shape) * C);
  });
  grid.integers.residuals = joined(all);
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
    else if (f.residual_coding > 1) foretold(this, out);
    else wavelet(this, out);
    this.settle(out, active);
    if (f.residual && f.residual_coding === 1) this.residuals(out, active);
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
      yield { tile, codes, number, shape, whole, place };
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
    f: { ...f, residual: 0, residual_coding: 1, reach: 0, tile: Math.max(Math.floor(f.tile / step), 1) } });
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
const original = (grid) => (isCounted(grid) ? grid.finest : changed(grid.finest, { f: { ...grid.finest.f, residual: 0, residual_coding: 1 } }));

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
