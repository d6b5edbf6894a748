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
  const foretells = f.model === "wavelet" && f.residual >= 1e-300 && f.reach === 0 && f.levels.length < 2;
  sure(f.residual_coding === 1 || foretells, "residual_coding");
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

// SHA-256 of the sources and of this: b01e18d03f381a5beb4b8b4528fc90e5635596739f8ad163bfb17d5cace3f37e

const BINARY = `
7L19kBzHdSdYX91d3dWf0z2fPZjJKgwGgw9CIAEOQIoSUSOSAAiJoilKq/XJlmiJPrunQXGAIc09DjFjmaK4PnlNb/BiebZ2Fyfxjtwz6aNtrUT5FD74ThHL29VuMPa0Z51D
fyjuFA7HheKO4dBGKHbZxv1+72V11wwGEC3ZERs+E5yuzKzMrMyX7718+fLlS+ehi+ddx3Hcz3pzn/A2N93NT7gb7sYnypubmxvyv/MJB/8j3d9khL+IFDflP+cTJQ1IQf6E
o3IVDeI/RIrDbKGGnsoVdrJEyVCzwY3t71hLMPrUxicKWYFA85U3c5UMK3SQWb70FP5DqGBTC9vawMrRfceb9ILzD63/gn/xFx9xXA0+/MSjjut/9O94flAolsKg5ITlSlSu
Vmq1ar3RbI2Ntatjxc74xMTklFMu1euT5WK1MF10ZqZKpUJ3zCmXncLYWGe2PFMMwz3FgtOZLDh7yoU95fLMzExQcB91XbdQdN3S1at+seFtuunWVjPadNIrz3ej0r/1Zorn
Hz7/6Qt/z3Oa6xceeuTiz3/6wvmPf/LTD124+LDjlR698PCjD1142PGjT376Uw9f+PjP/b31hy86QXRx/aEL6x+XNKcQncezb98V7TtJc0r+QxdXnbCy/ov9h22GckUzMMmp
sN5ffOQ///iFT3/6vBNFn3qYdeq7arX/iz+/PnxZKw/b59RDPB5ef7jfdxrVRx47/3MPX7iouZp1W4VNdVr1Ubd+6Rc/9bAzVvrkpy9cePiT607bf/ShTzmdCpr48Uf7D30S
jRuvXUSXH/rUx3+u/+lPrl50JsKHH3+o/9hD6w87k1VbTquZClFYg9PRxz/+Cw8/9OjHf+6hiw/7buX5/6vwd56pBFUgUrTpPbV3C/856ZvhalJe0LATV0w5fSPspc6y55jy
inPCvxIiOfJOGWfJaybVu2vMFvmImygN1nvpvt5NjhPXUPBK2IvreNvwTyF/zTQeT901FDD1JdTm3lPzI1NPA2QyjdTtJY3UP11zIpSo29IoaRooWWdJ00CxHhvSYKEGyqJQ
XQvh44hEpiqRahyxSeX0y2HPVHpoW6WHwqmr9WosaaC1mz3TeIx1VlBnUkmlvPauw6aWl7yvh0kz9dbjFiOvh8mYafbjNlrZ8U5JvzvpHX2WfSFEH9i16EzNNY3mFwjEeBy1
VdJXQv1k6p5BrQ2kXNaUiV48aXwz/qWv/I/xOJJf0+QpBF/U4HQvnjFNM23GzES/14+7eIV+xbN4voznHgHvlNY8yxJzZg8f8z0MQ2DmTbeH9vfiqpmOjWSe08we3qGjoTFm
goEA1WvWCkDYMPNxXQYA7UJ9X/3iV05aQOH9tjEwNVQXAe6mxc8YJhozo4ld0+6h0RNMnDCTmthhrCNgPisJRKe4GqG9OmoZOk31UGu0agrNP7Y4WZORJXpUiFxEF6TUjSut
XDW1e01j/QJwaNjSEW557H09vequofu1uFJ1I9S1he/VeqZ+u+OkBiVqLFFLzemaG41aVM6ekh+U0fxNtiipom3/O0Oo2tKDNBHVoAM3ObUhOleUGFC2rsQgLe4t56E6aqtt
hqJ0dNe/fvfmz/+Ty396512O/PfWnUTHb4QAPp5XwsT0GHgjTKrERXetuwKApN75V5/5gy/F4+mmcdfTzYsCr4pA8OVttGEaPePuRgmo9OUwmVCMGf9KHJuQ1FADvKurGGzX
1FeBoK4xq7Fril+JE3xBaOW1EAiC5ythMo/isSe45ylVvR6aFprUjwkvo3QWz0kOSyQO0HJmvWfm+sJF2OgSBgPjaqrrgqYH0dr4eZP8Q+JlCUMYl4S0ALaKAC3DxHmNtRhr
mQmNlcHresrporqTvv7ib2w5zf9WooGTnkQamuAar/kvJW0WEXwUROP0jdtL3XXj9FIfLTnZi37N98JN9xILSNJSLykaD8Gk1EtCU+rFZRC52wdc/XVhny65i4OMaLMbV7Vz
xz1wWHQlDZkcECcCUwWTSqraZBOBpglElmb9GIDRN5HZi0uoCoV6K1sh6wpMgZzvinP+FUYLrLOAqkPmLrHqklRdY9Ul8qqsYUkBX0CHXXRVuQLqQhKQGmDx8U1U0kdt6Z9+
MzDuI68KHWKA5DsrBGwgLdBvFfgoYHTwyYp8sjSoOva/wD4HkU+ol5Y9g0dt2ZvFo7zsTeERLntgGKa47DWNtnDZY+/9ZXAwQGPZCwgLoHC0wPcyoBxAQJ4tLxp3yTNps9f8
kgxo0Um/9Sdu9GFn1zoYw4AZv69fEUii1qle4lrC92xL5BsO2X/zt/gC7YwmHWnjC+Rk4HHGbf4T+ej/67r+pp1qrzirSUkRUNlfKCPP5irOcR5SgJMNOpxETGi8e7tJQP7u
K50gHMRlUEgo1FOWVER9jEYBlYWWtQur73MgUylEMn47Qt9JFb5Uk5TJnRlE8QiE7hJ7fWXZbJsF6vauofeAbvOLMt35yHfFsXRl/KiCvM1/J31/zHWfAjbtKI7haf7Pmlle
TEl6EzD44wwGS141cYiWJXIejMNX2FcMqE8OEAr5+0RsH2l4FFENsMxhs6P7nL/0N5mKb+I74Gem9BUTfgXc/jXphPTnFQk+4rr5oSzaPhc5hkO+ITOOkGsxDz9ByebvCMg8
zkL2k0Hzf7DTnBehxAiSXvSPfR9y8UZjcySe6KCTNkQEKQsOqthREVSwYkekmEKeZ8WOKmUDz1S+JCKeFTo4T1mho9GLmzrfkZeLnDHm6+SpzBn4g+9hONp4DT5EPBjjPFIG
CybCmSqlCcnTg2TjS7ZePGFaxK5J04in0PRxMMaJODKT8TQqn5TKkRxxfhWZ4zYwhDLHFryPHCQy0xzbaUHJcYoW4xBeOqx4iug6ZZpWFmGsmkkmFpVH8sbOgf92HtnKimxk
1Ypnh8jSLrMtPhtBPIuIZ2W2pSx49ieu62XosOWuJqEduBDzQ+qkbziktZC85aiSpJOAsR1HOCCHCZUHhaZ40lvCozBwPLLDJsMHvOYJ34xmDYCDFX/HAUcVKvfIsQrpx3pa
sS8MTLNZju/JCLg9YQAxYgCoy9a7Fj5HwVuIuaXmV227t9xsenz/CNObuZ7taLlwzzDjnqGw3FLzdVtbM6vsN5uF6qb/ZHWz9OSQFb7mDukHOM1pKJBh4WCE/aQsLCmp3Fdj
TS6GRblelZkFLQOSNXJCXLpPeWLI6UjfTPENhK77iFskR5HAsESxOFrlkoWQLQiHgcTJLpQALc7CUlX2QZSMeqzrzHDW5DdHbLOiszSaXMkSq3EY2apBV0kTIXw3bmnjZpPy
kI+HFNj5HS6CPKHg4Cxfpd90KB6Gg1Y8Zmr4bZsIvx1TFOFyYy3xRIag0PsExLq0z59P8OfB3qAMTPqI57j88fjjm87gn1M83GCOR/nzKf58dLe8g99xTVuyI8c6s/0Cfz52
vbxjyDuACAVW0eyJGH5UFhT4mIgxgI93T82VJwVID9AA16b8UjFFkTl6VqRnZ2RB1Ze2Ulg2tb5KzRhTlVarLGfXkTlZqQWJVhZfpbsFa/w+WETAr0xyaNfjKcB42j/F9YNH
Gprm+MwI9/NkMJLuIxhpmRdnH0n2mAmO0h4ZZjOxegZIwaUv/sp2HTKXjWgtdd6PvBXknu2vxvMW57r9VQijUo3Bsmhilag6bybuw88sq1wz9TVl61wqzNlqy3bFXVNk8DDw
sYpO1Ft5+PPxB5QgMtSIDJW4OpKtsv+STpyYTrwXfwv42wcI7zMdsIX6APKXiTF2ydig61MAwdOzT9c+nd61VQ4etD8Bf0L+VFmHM6iW8Cb/lywCiX7XTfbj7fqgJTUbRNz1
wawr32PMQ8xjzGfMR8w3bbM4uAPlHhjcH+8zCZbBHVRVbaPS/B/yLCLP77joJfqHbPs1umD2SlRK/fDq1av5P2QYVNmv/N/g9sEDxla2N0NjFA6spJr98X07h9gJWzeoUTdW
rdUbQygRsGgAXlF9tg2A+HwXI40m7v3xijbQ2YUfr2gZ479v16L3X7fk/SxIvle5p+YB901tNQ7xqJCSi1xwWuL1Vcvj9VQdJGJQJS2d4+qPKzX8AHKl3rqJLsQRJCB53z4n
2hG8b1AommNobqgl4sqOXNCSOZZxVS+yjViynJarb0gT9d1oSIi9KkKM8pWwb/b0Ei91VGIGLxLqvs/G6spzmG2+lxyQbOaAmR2+ty9NLzmoLw+aLmnaR+AAKpsFG+72FQRV
iiRX3TU2QPoagpglQIkEXQUfm0N/0P2q7X6ZIfyAqDNAERbVHCyW8A6wqOmStmlmeiYiW6S+qCSrNiyn/T7miP1oyxyC6fT5XpZjKssx3TdzktpCDamXukir3tMFaBtdJk9T
fEKN+hmueJpcTUMAKzWfHcqbwmkrIsD5suzsmXF0/XbHMeNs7ngmjOTWnUXM/ZmMW4n+heuGm5nA7PMnkB/0P/Ufx2zs2xDHuSxqDP9xDIGMtchqGJYCMCBiegXSTD8uWg1R
zdSp7ajzTRGrW5n02bYqX7hGEhgPrFZLVYl4CUGPhdFwq2X0d3lF4Qqzvicgiv5pI9y/GWy4m1X8hRulTe/Ja2VDK9DZrgQYzhJoqExxfa0bB6IDc60ITdmiKik2QjVAgcCp
yg/Yvsx/hXWwhCpF1yZQw6faknooig3pVB/sqsYsHWbhgFRTj6IzhWXMi8C0fjLFN8ANvpkRoTruApenqM2Y7cV7WLSfzDHXPDAKuQwVir04ZjXrScI3e03CNwt4uBfifeji
Ijq431TiJXR1kWhwAIBehAQmywLQT3xIhLMDpvABc8jUzyaH15KbUve0KCoP8etHCPtp5oc8Hr8Lq4SZLHIUkW4WuRmRWQndAkI80ouPCcnVUNO74uPmaHyruTleNrfEJxA/
ifhtiN+O+LsRvwPx9yD+XsTvJBXW4lNmKT7yly2Kbr7LHMECBe1IUozblIRWvngZLT9qmNKUlPch5ai5WVJCSbkLKTeb4yg9JvG7DUsdN7eauw1z32qWEWKuZXMSuVqS6x7J
ddLcZu6RXLeZ2xFirtvNneYIs5w2ER9nkHanuQVfZOgWcwK1MXTCvBslGHq3ucOclvruMO9BiPW9x7wXIdb3XsC3yaXYES6GjphTJOdTQs7HzB23+VN4vOc2LF2Omffe5od4
3Mml0zEUMu/W0ATHytymkXGJnNTIpERu18g+iSxrZEEit2pkr0SOaySRyAmNzEnkFo0YiRzVSCyRmzUyL5F3ISJaYeDHTcCPxXSDWt80AHM73I3PEgH2K/ZhwXcvMBGPc5Dr
8Hi/zZWcTYO1+CazGH9AZpgjUhtQ+IOJLFgAqJuAQ++Pj8jK9sgA8poIyMQAgWJToXhJoYjcR8xZc5MIyWfNkVUUPmemgMhCKlisoQhDrO+IDCm7ZJfH14wJMV8Ys/kAyFsK
fhCtPGzOxcdQwQfN4Yxu0mHj2e500InvH7b+mG19JMLi/bYXf+4O3nLfcV+OyIpau8TaQi6UTplTXF2nGJKIrfji5W2dQS+OWMxCzcfQWHDEw0YnPBWMbXuzlt6bwYUtFYWi
bZRtYr5tUQ7O0arksYv+e9EaaeBO6A4b9AG25AOm8MGai9xNYscHzAHVLpw1h3rJIVNlDPiDlch+TNWdHsSUA+CE4HFn7dBgFf5B8m9T6CvskebXfcdzKV5ZznWk7gWuw69f
WkuOxZwromw0QM/37yLs/xTG6KcG90KIjXzn2q4fMcdk/w1PdjswxxS3tFZhWXdldZlR8FPdXWBR9blLwoS7a+6wgqZMcbtl90bZISrYuh88ZT/7m8PPPXjlk93mL4t0kdpK
h+/euvPyl3YfFk/2TbJ5xSOAT1sVx1ChYYLojwK/uOk+Waa0UeSaT2ikyMVeXZQsou2XmbbB5BDzqehWWsSQMVMCdcgmoGrFWKSpc/m4MIEJSW9iVZfURd1QOdtNJpmtJRIN
66wKCypS09HpZ+GOGdewsEhdpZpyPEM9D2b4GQg3rbgr8swURDjKoD1LwARInQDhMjCkhq9LuHQ54DOYSzCdW0FuciTIiWLITALA1eY/EmDPUBNnGv1kOgMJmmfGe6bZNxNU
dzT68SyaNYV8qO8eEWNDM8tWoLMzOkUTq0PUU4N8qR2aOUdCmyYOT0GkmJFtMjSVOIzl1Z+7XImCqZCj+EP1QY0P9uSS7QlEE6FYPFdZjUgmzBICILPKI1V9UCPGlL5o6ngK
V7FQsTAaAoeC8yS7NnGOH6CsmoxbXBAKLorANdy1rAnxRr/quXWij4ioBYo+oaG4JvoGrHySioZ8iC0iz+J7ou/YZCOofOMyxRRWZYXSFLRp8RdSeAFCInqACs92GcWv14/H
kKMtOdqag5328K4tOcawVO/HHasVLhmH8rsJ2ZkqRHUfWULJ2OmZoA+WZfHGFEXNaredMmWpyLhtBttGttOy/bOyRJqMNE2g8u5veW45pyIMhFaoD0TogBec8ELPbv6hdQXM
qnzgr6hrBe5xJMTGIoXwtLSWlG53IO6mWP+FuhFWtis6tTUoixKbSxNuTLimsr6WUgr27+1ilZTpPq3iWHcE7a4qeDqEfLQl4mpMxogCuH5E9YMVU85MFUTT7aB86p3nztKo
ZhHMtcoCpd8C1zKu7PtxRiikVxydCwrRV0tBAbzGu9TcxKeCEZi4J6a2FQXaVjh25YMeumyP7h5z/VIC7YcyYxZNSXaOw2znOGSDQtFWJiXboICRwK5FjI+6MRK+aokltgBk
rO6i0EnKg0g2U2Z7soH36AmJHe4ZeTHab+gdp66Tu0v86tGeKRjdOCiq6hQYVlnBcL76TBJtrGxumGjzvbaxSah7y6kra3FPtZ+ubnTxpdBy+iipwyW9yJ45VqRJkwTbsNlq
3JkICSBLFahrLN28CJT94Wd/Y8shIiWdNVmNV2V7ZNw02Lhx07ndCdgVUHqBuvkTVM23uEgfsyhZt70RXTTQq7ieTJgxxQhFhrjE7Qf0PmBf0eVVENyE6awljqyYA9Glc+PJ
RkcwYpyogrVjHh6eThgetQsuFmNNbpBwiQgGJ12+CRSB+smV002gBDvPDk+v1Xy0e8bUOS/QFkT2QNC8GdntW+jFFFRn1rHQ66LXNZSdJKqzs2TdxPCAJSZMCVAAJZ2OizR8
EFVn0aJZU9GsSR4x2l8DFw24QJwhys1Y/Ktme5BYsNttSX7ETJ2uKQ7gK2b6nlqBvOYO1lu1CKwYO6nLUbuho2jMLhPksjcs69Vqxp5SKYbRp3plO7nIZy3NrF6PXGpENk4L
xDkwNg4Bd5Cii7Lj5m6iv0d7sUul/FD+4P4qR4doEigO+xjmzV5KXhKdBVzWjXOTAzLkx8FqL6RbzxAxKeRye9VlU4j3LnVQ2hQ/+j+n3fnhPlI42lb0lryjqTw6QFeVFPl9
0IuYU3FzF7EmY/30KjVtQKMSC9gGugwHwnYFOIRhSC1CNloBUj1KI6jJk91I4SP9nny8R8SXOkLSSyC1JQXZ5eBH4oDMlXhE0i6pSk90OHh7ctR0aSqQXkBW4BYiAYZHhW+q
MTiVaNWrun2j+aopoSjzJnfKxazMRJw0tcU12+KG5tMmn2ST48Aa/QT35SefFugrFHuFgMjIra8DRA/8PL3iPHDhdmeI84HUgtmPm6B4gGQLKD8mTUnq77eSfEE2mEDBBVGC
hlIxJ3R8o6VE5py+kLS0ZsFCThxJwdZzxkoiZW69qiGQACQRkArUuJEUmQolXru9GWopdPaOPHIw98cs6J0M1sPRD3zFHYTvFe0a+8eVroTaMhpJh00cl+GOg8y6QAZECin2
sJCEJlJPuDYKTrKgiK1kSvjrCqchpkG21dEPEAjOdBNRpbpMeyLZsw40DTjvnenGc5q6nsznUw1Ym4IEASaUwH4gd5WpaxoTlt6JY8GbSVNi3Z7Ws+UmjW6cmNjMPxbvBfdb
sJZGorXdyyz9hMSLMOpl/FEgvlkwex5LCkLWGF+86ZmkH8tg/AJlX7Gq4/ARBk2GNkRI0a3HMnCkaeqrmC5QyZgpnBHtcBVjiC+fBk46p9cwUfalogCibAESHf7wHdnYDd7l
YsFBNmZaZ7qCip7a0oD9FmTk66ZxT6waS/AuiqJIXDBzvWTBlBQ5YiqoYzOrMVeU1mlhvfnfibQvdHyHUlG7T3hCKO4pNU30e5AUibDT/PA0uPwlriJqjEEmF+yw+KnYZSaI
o8DsEVsITZusIcjh6qmduPrgEFcLOVwFOsoaa8itpkYMQVBtD1FtWnGUGmHI51x4mU4iIlmH844OMbIsAQZTwiYWkkmsaKSPx4VFzEqjIEUTCv1R30VpzR0FtDdejQ0ek6vx
vFB4siATH97u5T6DnzHkvdJPPOZWBfsT0sis2QtGSkZDVMLzArmDe4HmmTZqJrOAyQKxBICXmI8TW6OuNmawlgVDj+R7c9xrFPYQKAeFlAipZitQ8O7BSingH+iNNGG4CsAf
EKpi9nInFMhIDe560uQuzh4RsRfiMsoumIpsmnMQANsxEcS4MRECsRsclIuC/pSIQJQNIR4KtmjBVtBr/vdWzW1HFTOKoUmqIrgposGSz3LiUNFdsL4Onlk/1323K0Pd2w33
0aAQkz7mfPKnMRPI5rKq4a39n9XXq1iBdsxYM0bQB6EkM16oJCFfLchXtBkF0zrHSVzpRDYG1CBPWR/qQkNmMpQW3kytt3tRtqwsiRAbUGQvi+zVFipqR2IQC4msY4IRrRRU
pAEPnoq5nC2cyYxjQ9p82Wm8mL6AhszaBVFJzZBRHJM03oodQdUUuaJ4DgAG1Kv9Ze/zEqQiM1z2nkVk5TPolznhbxF6k1i+04yJ83ORpnavMQeVL80T3oscJnfZ+zKr8A54
d52QpYAYIu6k2VDJhTvrQg6hThfUO8TTVVn/Cyi42061aUwSAYK58RyBZ7cM1lNvzcQX4j26NyJrsgCYXL6QzPRSsdc4LTuJhLxgqIabiWv2KmVXgUILfSHhpt2nD7I9Kooz
WD03uUhyRRjFcxXPHjd/hoGeBpRie0KxQFsRunTHEIUghoT49rRx8dnE1ME14lZK7YW7vjq0mXJGAhbQygQizdOGIXV7NuBJIOY8wU8nQU+MCMSSweVaB1R6b0wac2l4bTl9
IS3xD7QcCArdRX2LMPSm7Ve13yPuIu3MjnfC8zSomfLymr4g51H8fj8LR7am+4ne6z3TpERdU7msYrHUjAaI5vaebIrhzRlLsmWymjXBkzkTEvMXZMdepMkwRwpmbzxNLU9G
A6mjzMKIlYi0qPkvdArLVNyBNv79KuMS4ERtlRGPasNDtSIBoWfbfVYWm5SSiX3B5UfNyr92TUIr3pLVJYwo0tpG3k2N1IgGUdVH44aqPKwENpI+s8nNEcQsbJerVJKwuY4q
Irs6O6vGhQhG8XdMTPMLHIExlhnTb4VJK4dtRD7BNsUzLhmdexRID6qcShsux2owlI+1OFe3zowE31C6mBn8GxE0xnS8cqwrpOxqp3htlwraJepFtjJLay6JT0frI1O554LV
JBhafqllMjjR04GuMazt6LLXEWNYmlX+UyaIPq359SyopWhijQyXBSkKFGefC7LvFqI/L5TcTfcSVnSX+KxmLTCrsb/iyniIRgrhEkdEFB3Fng7f1atXP95Lkf8TZzG8WHu/
mpQvJSUqScxHiOgr4YYJLiXBCnI2PiJMGnAv6tIea7w/3Oil/9PGWTXuMa41RiiKurzIAeqoXSZZqS+Q4JJEFNMcT89Us9aY2uq9iIdY13NNMXcOkfzHpDCNu6jzKMqyQyYN
LEVpf+FSm2mQeVNSOcFjSucqPMqQ29OlKOfFDm2cEUqnuDw6IcPgpR4tFlzRooKiGwIrGkYmyIs1E0Mtq+jwjS/Wi9RE0uyLihy0LJGuYNKuo1PU3th0YGmQdO6uFcSOwwcS
+rp10RZYFXW1i3VJpBviopmtCAF1TM1q7QQCFR6cKGGqr96LR9WMU1TnKiwZp/EKbReqeFRLCrBKrciU03iEUjWl2KqqasSkOOIjyriFPSKii3a7WEP3PEzfd3D6tr3hcI3d
I7pT08xBxMfcTAGKgJT9EAs2geLOfHZEARkiPTkBGc1pjcgZmsBGpoQv3UPcLzRQLPrXVXc2w/PvOpDLMnNzsdIkAoJe/hehl5JseTz7W5x3jNu1lvCg119n0hNrSSl78bSr
b2SdSHuMJ9Z6o7ef1zeaHKvaN1AdK7lBpsXlAt+KCnWxfxZr1gaeHYK5QHgEXFMV0qMIXcAEWEjfcHqyCGchKv1sBdR4j9uKJ6w1hc+RoG1nOttLJjmiQAJa708xPG2qAB2k
adphV5eEAzZ7zf9GgIPqB4738ud+Y0u3D4GLB7zLjJ7wz8hKiIq1Xh+wKfTSS2t91FNAdXxRoAzSlbcITmUZ8D32a1btVbUnmE+ovBYi9tHF86o5DaiXygi5pN0nc7tuk45i
MutmNRzlZ98fd5GGwP2cfvcsk9cbNsrs6ScYoo/q2zNM6UrKxwz3bfB3rit7Jy02rnmdxunOACo4zvYxcNJ+5w41c5XvlJZFJ1Kg2sqjIQ4z3AUa23MOE3/FdM9hITVhps9x
WSUmv1Uez5DVWrX5kuIkFX57zFyXR+OwZpnnkgVljOlCcq4ZjqUceesbDnGf9t6mij7UwA1K/EO4YxpoZ1vtroRVWd1JQD19SdGhRLItoea2dG5G8RfSguioXbYpDqtU2hnZ
JKmq7qMMqJUFaoLcNOdROQA00pbptSS7Bg1W38jYrN1UEcHCjOunYu4uaajKpYElLILAkY9a8npWia88bGDSzF49p6/q9lUz9+p51xptUSONaf1cN0exIWSrN72ekHQ1l84z
VVFPSLWkivp7VMnZ/D3LMepUEzuYiLgqHBXj2RxhHRl7ALAjrMPyOQ5LGX5vW/L3nd3T37LppWv4jR7Aodn+8HPA29H7DcusikOY5l5uuXKo58+83rK3JMHvMbggwe8yaCT4
HQZnJfhtBqck+C0GOxL8Jggg4lwZ2Y9d20xm+4Enh5YYfIvBUILfZzAwFC4tuIBiqe7xky8BeKLiNduGpiqbdSTJKJ0VVKoMISC8VYsH76C4CilO+kOLBbXm1+wIFzBtDEW3
6O+7bnFTd5BEwJTpSjawRmcTOqq6IpqB/6o6XqiuKPagXBX4Rk7FFZS/YH0g0zKXUeG93Z1ckHPBHXpmTTa1dDc/+n/a7tTw9EAwPLNslTAFFQ11B1YOgKnYKKY9uj8IXllV
Wj2aRHb1qgJ0tW/tVfFu6W497HK4Ru1/VBWjDJV4aStXv9uykJo2OoYoEDelu3XTTFqUM1qqG2yovGPF6LG77dKu/kExhR+KvJ4KvDF5S2XZe8HlcQLiTFlOVLAnIt+C76Sf
9+1RhXL6LII1DT7tK9fhQVWfx1W/ANxsa8LbHhNe4C62Jjzn97SbEtVtVXzuh55RviPHcILmN6weJ9B97DvkRA+HmqcPLoseo0zsAe/CUzZvypTbpniGiJpDqoJlVp5J9KxS
Sb5kihRCddFkhy7Uszd3qeG/7PRzkiaMXgyyKVpa+krApn7D1djLQYJFxxUbezHg8byvC/Rk3+JxTlEA6BtMqlDZhcg3JcKFUK/P+Jsa9xhf9r5FNvsshJ8md48x4b6mEy7h
xun4sp2Onw1sPjBjitIyXyaRQrRgowXRwLA1yimeD+yHTdTP8nqjvM9SY1c+gLpP2Gok57L3BbyQA2ZqRSaDCAJ8y9Xn910C0CUIXqBaKxWCK5upZe+7fIbL3hOE0AFv44T3
PVfPP7ssT4QD2nyBuTA4HTbqskQgQYmWZ9l7WeNTekhi2XvRlaYN4Yssr9ikdUZek4jCk/EvazxS+L4uzXzaTTzR5opgH+nwPYcmfUcGjzHMeRH4wrcFRdg4A561ydWy9PkH
2g3m/DznIW78Fu5muimIksjnxAuco5DGYeaAoY3aDdcOTGHUzeeCa7r1fJDr1gsSoYGQdusLGq9oty4HZlLhD04qiEGrQdtBvgibL8tBKOEkQwwr3BDDxNT5WeHl4CzRdrls
GxcnFAKFY4aUniCCoP/zgYW/qVi0a+fRjMAOcqjWJqp5GaoJ+MkieJZCxs6XEn5S4PMLbhJlR0ylGX7Cjld1R5KJkW5P2jOoHGefkqrX/MfCnLlhKQoSvPm2qzled8kVEfhO
PkHb8V3XumjIFC8SeYIMmIF1nm0zU8bPN1Ub1vx9mTjc2FX0X5cj2ab5QVEljmNosUQtUFbzTUG9OsjqQk7bqa5EFqBeJtJ5XFPK2SYakqNCfLdhCrt8+Z8rA5PmmaaaiEwp
+CDaClg3+LPlNr+SoUkho+cg26oV9xajjrvcVGr+gU4MVumdFVGVjBIHRrOgOi/0YUbBJMmgGW4rUCamiDeTLV5LdqWp4NUC33cV0M/bEfkWT4jbUXrT07Q3PEnQbGRL1pXA
ZRerI9EWM7ObzPL5TTcZE0XtHh15cR7gJjU+v+wmc7oRM585CniZ29pSsfoXeNGVXVae9Y95SLKVAalp9mCA57m7gKGOrG6NKhdqICuy+gLdeOflrB0CurEkbQMfq8gmRcPY
br4hKbJVZ80k3+VCqqOykLsUJKo4GmrSuDngZTaqPBRBwXCM+/2hEaOmpmmpeLPHiFX9PPck5nkw7HQ2YF/wkuHePLdfPIGgJ58f7t5HWQ6X1CPwUCcALnO4ZJiaw82Q5k3P
SE3f8PqKoVc87vPJucYKtYQcEpvnlSzPyzYPd6SIQZF+KSmdISD5KdtL28QhJFy6Q3Fsf6iZoL0DuhJmit06KYjLT6toJarF4p/htaH2Loq+OlaINr1L7pOF0VGKy2Yo9+lM
8LwhIwYDNzqZfZ7PIhg+n5D4nubTh9hvRqrZShqeU/EvVDO9iBuyW965mvK70vDgOW1UNtZUZUFp7yzVFaLDbcmSmUeipIjYyY2Zyge13irWemM0tTvgO3HHqnarcdt4t3pB
3MF60LSy11RjtKjakIoaNedaGy2ufMV8gVqzNo8Jm4nB11wktylysbKNXtIizCf4b5fzXV9zE/vqmgNeX5OjYW35RM2URP4qmdaqeKmBuKqeIKTD6qemDe7VxgK4LZYRKDVJ
1J/U89krzodqPmYL9vTDCNWpRIdkzNVH04whd8eMP2Xar37YmhFTYLfno1w7LENIjWegS9oH/DAeB+AAMn6Cyjz9BPWeapEqdXg3rKNp6wivrcMb1eHfsI4pW0fz2jr8UR3B
Deswto6pa+sIRnUUbljHkq3DXFtHYVRH8YZ1HLV1LF1bR3FUR+mGdZy0dRy9to7SqI7whnWcsnWc3FFHlB15EquhSTX7A3a276n52b6pHMJuyXY6bXZMdFbNWDexKDpbc3nA
TqzakO5m60AudUrNfyWzp9K8nfHiNpslxD9mE0Qv7XHpM40H6I3LmnZNBeMrTrp1RTpmgJnJ+Ir/7Esggs9tBR/u4rkVfKgLXlDrcYm9atpnuxTBXqD+i14UtkRdI0ypJfyI
ZtPJpEyktDxQuQddQuGk29cdmKkPyNEHUCEBM83et82MAiGUva9JsOAWCaX5zNeEYr72pbc9TmNHXNEzU8YT6g2VegM1vQMRT4m9bNyO1Ax26W4xF0dDTc/YBpty88XMgcnR
pM1VnDRdu9HoJy27oTgrJkFt66KEJds9gREAp6HO0/eLuNYG9zCTSDGdlfBzG0mH8rBH5ba8GUc/UGrcdDbx6Fx6auXOz5nxjZXipZXgcwA5B0B+AWs8TzFyCuBnjRuoKsp/
ghWtFD/3FD8xhMOmck9iG0BN+DZk2aubnpjSBLx1BXZT0bgqfiJq6jmrbWgf1hDoN4VPmrY100+mqMMIOBxbHpsDlkiltKnc7Dgr4TNmyjZz2BwKDTmmmh2htM6hotOZAYJB
JSxsuq8m41KDxEPAJhk/4VNUGF/59/6HLA3q9l3NWXGV9rb1acXq0+3GpDXxb3IvkX1oi3E/2Xi7RzLadY4KaOdfASrV0YumnSJbcl5ldrDHMbMo9QNXs9vn4P9wB1Wb5GTP
wX3JHuRPxj83GEOhPa5B1E06nxvMQXwUbXib0yDqZT4j+ZjFSBbJMIvJDn+s/4H8PNlU0F6yoL3OdJlIcSmMD8TjYC4VmRcDHnueBBjo1Slpsc46PaCxr20htaQDJN76s9KH
X0WDOSYtIUWjEZtjnJPgh6nj3kmKuYl0y9tccTfIGKcMhzNSvdDzyjwiHnklg1PHVpdNJji1o/+tWi3Itqd/qYYnD714+AsgSuWc14QjP0TH47LyOtnlPhyLRLbEw6ecqWqM
zQJT8JiCAORwGm3yEaLJDmWYMet1IxFu3Ek6H9BjwakLqHRWk3ZaeRxd3QrPss8+BS+edQEkJ3hSdYpJTsJzIvQrRhOELq1GTlMtfs8aTY5KcsQEeGiK50B2eJbOrV2IZ1Un
tcd0aI8lnhvUj8hcP9MvzAtKTwPvsZiQfSd2I9bD44nOHnuZWKUIJrMNALzA3HLaRXY+Ez2VOqEPHj6M99G0UI6eLNIiSxjFwi50sR/8dMnMxAdMWzyaUem8MPgZOrKQYzD7
BzXH9XyiYP4g/8FBV44jITeCsoDOvG94qRn8Kxc/32Q2HsVblJoODv4dHSz8GxffXASPQcOWiPBLZsHso5lNhbGKOUD0P6Dn1Pbz+9dIi//GJdobtHrBTJsZHvzn6d51dGLa
LKyijraczUyWiLzoPb6QWEeCi4QLyIeWOITOAuR+ZFuyXV8c8UbkPo5hP5TjfYvmgDY7ZLMPmQVg1yVjNtCWBc7vC0NvYrKHKm3aNwT/4nBIFsQfIobXV/1DHHM8ZSSm7Sh4
yLy4jVEf6GVzZmIknE2bt7i2ldsaNGzyvlyTd7SSDulWmp9LzMrWmOEPpig8HmH4kQ93X6JPOa+XfublkHNz0n515epV/1eSwytbf3H1auMSjQ3CDY38Cj7YeCzdvPjKRnLI
tFamnk1uuhTrska0IrQCw4qSJsiUWcTTISTup5IjyI2KnviVn8bAHTHmpzG/0/ZRBG/TxQJ0bAOLF/PgmqJ3w9Sbb4giQr5vDj1l+CU9rmBo7nC18VF6NIlbYvKdNYC+IYmx
Yyvm2feKMYhprphnxPq13vxfWeOrT8dNgsQ8Q3NqPsasIWuUtd+01S5pznROSwN5+gENCczhp8zhSyvNZ+ND5OfrryIhPsxz5sg0S78qJMu2OTQYiw+aw/h9FwZ8kUgsUzVE
gCWzJJSyyIOiyX7zLlAMkZ0zRimfgYRBcsq9b5OiMNykoUVgP2hoQTYOERMakQNqi6sYfaL/oqA/CoQoIlwi1whOCIucCgx6JDN3KfeG/x26pOmLRKtFfHySH18gWi2oO02a
N2AlyXP4yZxwX25uVu62x/zE05TDDYWj9CGw7B3Go8o9L8fUTvh0tldXZ3sNdbbXpH0CpivMNHiM8ePhyBtZ9PtBwZeTEcGTcjqCKJu4sUe3c6MTEoGYdfg9E2Rpp744Ct95
+Us2+N07L7/tJQVqUTw5EKehS1QTBHf90od/2wubb935Rdlv8nqJn35myW5Y/eoWAOJZZ3cOT9oV0uffDPVkk5v/S4q7nHYqGW/wM6C0cFBrtjx/rF0sdcYr0cRkvZGGg98W
Q59B9ar9L3dI6qfSxuDX3GtLDe4f/K4rWvlC+jTawaMn6MkTvR/5GfNOKpUFhwcoGEJh67JrwfD0W2UxTuJO7mfwWRqwemm4TjXURbzw1tLG4xdWdSv1M1vWFambWZ9hkr26
/145Ii7OHvEJ1x5vKRgPlXG15seyeKIuHxDfWopd6zkQ4ew0KRXkPdSx1ReVmB5vSH95SzU7/8x1Xeu8zlHegq899ntfT8cfS1BmQ04Apr+6gbkACdzUPdNNqHzD370MHUPo
2FmGwBfXEkyDjyc08Edtj7Ouc12ayhl5puxL5Wy3ERkXn+jwE6+Hhj/3dtM3fgnomt6J6J1S39uojydHqkg5frZLp4F0FcdVI54Lj4mxak8cxrHxTE6XGHxMXKphbpYtbSRg
XeboToKeE+ujSPRt3w03AbolNcjiqRyaooihEbd9JH/MjafDdheEVuo8+0YrFYhcu7heisQtZUEdV0Z3q8fMin6Umv5ZHQ+0LOqaSl/8xJiqtFfc1pmShBP6wurRFR030rGI
la3oQqo6L6491VSfJTwBhRxZERGN1h8ljFFBXWTytfjo5JZ1aOFUtEBKPJYJSHJSpqTIOKU5dAfZ2hGXMo0m9449sfriYbmRJtOxO8xit+2rFVSxr6ZRinP9Hj2KyREvKvS8
5j/LzJ60CI+Mcr9chpnnGHqaQ86LaBJARkznBj1teuQshZgZyElPq7yM/rgVBZsepGr/EqXsMhgiFZTBpewEV3Hk49PjXowcSAtWrV+X89ZPIzXPK67Ytr/6jATce7uUvI9D
1q7y6CZVIzyGEHSTglo6l2kIyv0JU14VyykjLzqJ16NyTaKraoxcW8XMWnmF6pFX4w5Xd9y8ugdLIdnemLSnzCtUZsg5iPGnku6K+6FkVs8aePKDUQPFk+pBjXvSH/pr8ZzB
gvylXjLPs8fzWP9yyNFEQ7mDpt0Fu6tb4a7l+iq5BfnXjsqSNDyb7LWydmo9Yoo+34VURz9dpTUMRTxoxPt2EaoXU/U7uoUBE6dA3PTpDTwHNDj4L10sujQ2+Ac0gRmFG7lw
fRTeZaLYb/bJTDb4GUSWBrVSszXW7oxPDKmx1nRb/lihXeqUx6OJ2mSDde6H/LDbi2SfyOn7IHncj+lcdsrLZgmy65yaUapZ4SL+Le3qncu+udY7V/bG83dwi/sH0w5N69UG
c2kwUYpjLiU9+uERSPsy9+4BxhxUUBqRdtGwFkahCRG3AVGrHh8WAB9Qd0mUWMFy1YbdZIFDWeBwFoh5NJOO5CSexL3kJk4QN5mFC2iV7lTYDRxziI9D4ugjPixzTOyLITma
ctDSd0+POck8QGFz1mo1JtTQkMdiZGVmUadskQNIIgzF22WIl4wvcuDiLpN0gEl68B/cdHzwCgevWoEInv9L9mORlnp4a4ifSMn/JUfocO313fBqnyQfQzD/l7xr8FU3G/yx
NhtRrc106425+e1NWTKjDy8Z+xnDSg2rGDyDLHj7a6JW2f4v4SLFxSsUXBzcMnhg8F8jV8XZ/m/wj4gsAG5QDCvV+hCd/jPfUX4m0kiTkJ2DlJPMqRu8sqwR94AxibOvLbE6
ITL53BLv6RgYH5IFFvwqAJRFAOB2rBUAytxLBZeg6rMsAkAZAkBZBICyCgAuBQDDE34UAMoiAJSBhmU+Uzq2hQDAzSqKjYLgsvOUnSBS53F/9dhSsEPUwbBQenSc/B/G/L7r
jG2+IEbxPozfoHoy2P5v8AIS3/iP2/8J17rT2f4Pg2eHf9cxrGb/Df28LA2qx53t/wZHdy37wDvAAPcdYkBhXeWzMuWz8kg+K0M+K4t8VlbRrEzR7PrDCYbA6aq7ghmGPx/q
fiM+irnuZpnTbqaO2H3GdDaSrokuIYf7LKdXk9xyfzc5Ru9DG1ibds0tyLZhwuMeFci3/N0afUVV5UH9Wxez3M0v0TSgDCHg2EuUf911tEL7KAIwOhVTphcOyRsXROLlOqhs
j5zIpQu0tSMTFGfJeGn4Bt//uzw/IlJ2xvy6pvohgLGrDdCu3oxIcrM5+iG7h0qE5T0afDZMU5700cdny0zJc8oew+JsLuc4qVbcSMZN+0PWw/dWMVvh/aDgNrmyO95TgdVJ
T/b0NCfa+yCJhqeF9DiD2NGlR3vW/604ARYbhH5S7ckCiLrqflLnhQOcMrBa8Wgxbwvp0UNMx80eFn3G71KTaE1FMLZjlJPaI/mwIf5bk04vvfL36U0b8rEamZzpxvZU4noy
nr3V03NnKE01TGcV0nTDjK+qzbjUST+MatozYVpsGJWKLYzuBBYkZ9fkSPeEJGJFLPEKhpanauivz4OoWR11itlqNltki0XDYqGcEqtvz94Zvq5e866h79BWNvGJtWRctvaL
BnMq3vUG4OQq43RsjHJHlAvXcuFmLgwIQxjNYjx+ZsODiDhJiqYk/oT6aTTjpiAUXSDsynSRs473LSBG0XpasC0iRaMHHQ32pC0SqGWBZhYosQmeBD09dSmrxkYqKExz+riT
mVXY45TNVNCaNuZ0gKEHQ0dOuMUFiLsm/hkhxQariaMG5YAeT77SMTzG2SHuNWi94eiII0idQxS98L5gfNN/srJZGLprNNuU4wHPp5TVfIRsSSy4XJ47sX491SLHrm8R+mj6
bd4XkU70gZC/RvcPcY0Ho577rxQ5K0SfhF3gPNdNt/w+V9BH1V//R9Opfo+eh+zKM6nrorvRp87dWqy1lMDG6N1Rzz2LGa6Y1sqKAeI+6jrFsxFgyLr6Q+rkyIlE3XNcT1xk
iaF5UZd+VfFBz9NDOk16uhRLppRmJukTqsDzfWhVn5M3WtJPpnvAezUIKZtpmqv5Yig3TOdlIS1rFNjNEmc18zDeBc96Yk3M6omeW9xwBZ6BdxlXBHVaWg+l99lcuDsKi5g9
TVyepjQhBpoiWk/ZCSrrwow0fdTWKGuGK8ciOCZZi2ezV2wK8s2OujtjZFtTNoFWh52VxtvZbxZdmKX5vpzGm9Fnj6aeGohsgHQwY2GlzbCc21razBLzCTLdpz1tXanK6eDa
EbciJ89neaB6qyOe9YvqO1raknoXQMIzg1a8x0wPmjyGyXHn7S10Hj0rgEYbRWc1b+a5JeE4XFIEBcfhkiNtQlLBD8SUOb5nWrPlOGNtx+mM59/TIfiezCE4vZOIxV3I6XMe
H56mqQp9+QMqRR6fmh9M+zz2WTSzq9JP8BJpdE8XANJSdh/AdKWZ039kytSWA3lm+mrULDmtd5WIAIrsDkFRuQHN7DAkGKzxXo+61Gk6crdb4liBRJaj13gEiUkxHR4DbEnC
Yw42316F9MJ22tingB7RhtDEYg9LyOaIAMpDdHJ7o3QOqJJSRDTSxClNlMxLrLA9IhGsEbPIIlebWWS/EIeNLBH1s8gBs482TGWzgOGfw4qaSLAXvweNwe+hHLmJkdsuou+8
UNgSCKzF1a3nt7AMHcMitY1FKsSjqeu/zbBB/J3fqI6ZG9dxkBiF5yFknb5BVs01D9Dc6GOLN/7YPFZIPyLDgRtnmNOG5P1kKn5abrRvBzeaVaSZ6kFUbY440ewQafbnkIak
o0izOEKNGU3MkObA6M2sbAYOcas7Qpou3uwfodOBUWT/kIeR7HTvbnYnD4v7GffK+FtPjuJb3mYMfWHb8FSWYTEL7M8CC31xN2W5nmV3lhXOagembNNtoy32a0Mtm1wi8RPx
95H89+X4oyN+x4ekXpOzAEMiT5Tylb7FLVy45IGF7hux0PEcWU+TUreRdTYT5uDtmukRvKPcsAzhPpoOp0fwl+mwORqCstlO/UuaQyMLwrqVP3bkuOR0nqqFzg9jSdkSjwqu
ZfjXp/D9Pwl1HiaFc2pxeBfdoEblldWXTU5Nz3R/JFHdmD0I4VvSntO6fiKG9A4YwMI7Ykd5+rZCxxxNmvOkXuY0x3Z3/XhfpMjUVWSKKIbkyL1rkWl2NObTgEuUlzcyZNqf
J/wMmRZHONjlRNHMk/1+zki5qWR/fiohoSdL2cQbWA6AiZdb95D4J4QFTO0kd7CAfSMiHwo1pPz9lEbx0rKLoaCT8ZEcK9i7jQNYYrd0bWl+V7YwZATS3iEHmCAHmMgcwGQ8
4IjbkYONMyPC5oUq85YyQEiZODQzFIfo+Hg+G+ehLCO625EcMyMDTAFmZhUNVrDRDx9melZL9wkquMhBiqinIkuQE1lGFxxlK4qPYQl4hWdB4rKutb/niHU+d51+IEHqy+T0
pBxpoYAv2jM9OSkrgT6vPEp/aHO7ugrA40xXHf7TM73m7PbpjOI0tW50T+Wkb0shIBSxVboB+FX5U08ooa0mU2b2gt5xld0O9QmMgZP+mZSMl+gFbARpchcyabvbiBlMQD8l
IskQ8F0xrXR50gnwnruWT5npHzXvR4MAa9oRcdpBG14kFagyZEP9+ABzs7Hr0tPSfiRgob8ofc43N+Rh6qEAKltKwFAgLxBdDgXMKgoPZXZZwtrRHbkNypZfOsYPJoscZeos
4hkd5ePMT8ULRfjhMfr9eXXLfnXoRazRg8xO7r67kHaW6oMpWxy4dN67xMtE+/E+jmCTP2M6jLINlBunRV4QQ6IHt5CuT28fKVZPcFxnxDADDMGvg+HfaDDC7YOhtc/sMiiU
kcholkRIX+ypazLJL+7grj9EGJtrhsi7wRBljYjyy3pXYUmrA8fK/dnaShZRdrGqINGTOtMKktTlisgq73VdFRTCcrU20sk6f2H/ZSlYxIqq1cJnCLQNWdVw0z0Dj7Mq7iko
qDkCBTvNGzEXs1xsWjqhm+7UuHOhyXNswnYCBYUumEQ3vrODU1Lr9s65nOl/ss6JKxE3mzTfSefEaxjP0vy4nVNvx7N6ancq19XQdnVWF8RPSDeNnQV2FZamqTmjoHPNToCX
26zZZSdgz+A+XT9fsxOQL4gVk+4EDMFn/2UKDosTQ+g9sTv0ZlT5NT3EUYiPgrKqV3GpufPWdweetwN49LnAy0H40ENiMpu6QwiKlClNgABzlhYKDE1bZSZfzTBh6izdhedS
y0ztnqVsO0wF6TLbbC5BcowSZjRhSvSoI/rD2NH6cQbD7FD2huRQFsurWXQJCCQ7OD9CwYFBqlYwzvm/ZG6467Zn9329Pbvv6x0cfNVNbjLzOuaoLHIcEgg3d3OfnDejD8xz
M4/VGSl8BG0NwmqzMzU72oxzZONg+h1151Cu7kPb6v4JmsWNxvnrbTRika4bjfP44PU2GpPD3K2aH0w7adQfNKgHchma5KemPQmqdkiCPoOBBAMGCxIsMFiUYJHBkgRLZpHb
9oNHFFBT5iZzZNRgs0vzzF9nY6ZJc+9oqG7Kwfumv/qhum7PpVk7d/ws9GaVa07xwSV4qEtwMUu0DGg/GdB+PfBYlEsmlNuo9DQtRydd6gWUBq+1bPqwqz9evkMjKszZRY86
uEs1eQocJoKE9mST03Y2LjABZU9bHN729uAIVAcJKiKH6j5v4TsdRv6XGV4Muh4vcYJcVQHMrl5117gXDRQQZRzXObIPSEDgk1xXTDtq2r17KcEaqjln8aIiG+RTvO6APnRT
Dgs3yGfTYwhxg3xWN8inuEEOkYirqMe5TjqHV2AVs+eyb6B6aQmX9ECSj3KM6UIzLmeLLMv8ac4Wj5TS4K6YDIqn7bG9oXh0j/V/MxW7elAgL7lG1uFGh8c7KYJSuqREyoOl
1LGoJHyGB4+sJNy1Rd5v9gn6dDnNzMo0I1csQnidiGfyUsqMLuNG2mzI9VY+mB9KpCqP7ZBErYg1Ej9mhxOoKKO7oo4WWXO7Bpry5ExfpMy8ULlDAz3UQOmy80cIjjN5wXFo
FLCrWJUZAbxjmXHbGjUjz5ltMuPMDrFKtui5Lf8jBMaZGwqMM3mB8cfs1PVkxet3aigr/lidukZQnLmuoDgzwrW/nKA4qP40cuT/Etk0ub4RycHriY4mXxAcRUXH3exFbiQ6
7gCmuPf/EaLjnzj93eG5q+w4q7LjzDbZcaf0OBIRr5EeZ62cOHut9Li4XXoU2XBWZUObsDgUFiVhVhO6u0mPS2YW89wMdU7Ui8X7fZ6RGEqPuwzznBjo7LTFwXhCpDi469Qq
E+uiEoVhcSOZD+uMJGJIbSiG1EZiSG0khtRGYkhtJIbURmJIbSSGMFgaVL9g/xs2/CZM/tfY/ySHBkd3bfQDZv92qWoo1+S6MPfX2QXIcXPm+s07qELO/DuyfDp4/YqGPdxN
5NnPx/6MfpZIP0tDycfdIfmYolx5rtIP53Ler9mVmbub3okQ52waPOnk3aXVU62ffmETr46f7W6THGS+FjS8UUWJmEvN2rwqQCymPEfCvIvIu7jjo4ujjy7KR/ONqWpDpAHb
hQQrFlhin802PvK705zY46mIBF8Vmzs5sCxHDe+nNqf4NoQ79UeEVePbkWpfsoOM0UuuF2y6mVn1m/5q4g69xnrW7iLx6af1l+QoxBNnVQ8ZJMGOxODVFW/D+Py9lBTkmhv3
I9mV9jtrkGymcGmUjfMPnRE3XxU/XR61Rm/62XlLL/ph5NfkfKW1Nl/23vJUR+erAzhGxOmuK26AM7dr+Lp1Zsd20N8T79J529MUccpT7C97W37mmUgcovHp67PfF++adHvs
6iU96UKfpiX0LJqScYdnk0pX9c1hTy4vrIjxPnWGrpw974oSzKgfL17EY314u+INw0R3W08jW79O4awOptgQN8Tuq+LhldTQoAtCSkKxm93bOzS49EVGaFhNQSiuBHax527a
+mkHH6wlDXFJ2RzKbLxoQectXtCb1OU2Kv7b/RJk++o6lyDTAWBDzFXxXBUTOm9dv6+O7Fy9yVYbw5PXdfamrhYFAp5Ipg261v1L9gVLit92/7o6lPWHvhLS5tq1XbLy3s5e
+bJPomPzTsfaVrXLcGf++JjkSoX1FUdOCqIemjCOrfwFKG7+V5L2SoXHANsvxfUcGIMMjPi8a9q8bo9+muQMnoVZE9lDmz0cHllFic7KpY2ks+I8IJcDmfZPqQFbnSapNJn0
hxJ864Q/FCxbK1vhhnibHZqVtl6KxcVYIa2sx7wRVrzngkKm6NqrqpSjKR17/3I5neU7lydJXVp4FfK5DN8VeFmcm09e0CJbXhoKZe54vSSvzfZkCwS9si3Ve9py9Lzsfd7X
OGQ5YSKyYdgfOsPc9pXnsrz5xOezxFLKc5fyi6mFd7Yl9Vy+F7J8+cQvaKKTfsuxnr+si05esJxluqyZLK7i/Q+v3gnhK5fjxSxHPvHl3RJf2S3xtdEHpPaG1D4cki/raxmQ
YeLruyV+fbfEK74kRL9/uNykc/EnMVE9Wdr0L/n4y1xUFoY3OYmj2GL6XVf9+qZf9/XSBcwJf8YLFvxl73t8Ase+x1FzxHWfFOCndd7RgzqaWBI+n7kL1+sHgZq8KR1YKGuh
qji/VqNAdWBkvc7XE3FeXTflD4pphFCF+IAgwlclFInvhxovEl9Xx96JyyP9kXgVJYYXaKVcETfKPTn16YOIhKbE+wXvA8HQnqfd5tku/QMMN74adZ/n3Xl5V/l8XKhK6Dn3
vB64Q4LHhH/vnKfBqfiGG0vNpyUiZT4tNo/N9aSDh+mdj8d53FFcEJSUhQWmzZbfM/yuKdU9z3HVk0bCwoaXLozxroj18/EYP9lBLfSVxvvSl3pMdOmpl7cPMGd65cueGV/t
p8XHevEYLZ7H0ivO+VfYZR7giX3xSI/JvamW0PYK0rrenagMtqn+APsJnWqmf/rNwJQfeTWeyBy782IJ9EgcuqTWqULmiaPNm1YU8B8Ug2gAQTxxmInBWDypvjfG0IoGWF1b
mFxBmOopyydP6RFCGaFJ61G6Kd66lJ34PNDsy1WC9F8uvi7GVlGherJKXOsZTRlowUzIYIuQFJyQ2kKtLdTaNrU2oqIcmxxx+GB4nlFuoJQje8rFikve94NULiD9rnhmpQ/D
vnU1h8S3rv+SG+GyVh/ejXIUrNyVQ25FvXCxlL71D+wtgbF6q4H8Khcz2Otcxu39DOWRD7CNNTnM8LYeE2mlm3GNDfhOoI7ovxvIdUBlvcwTy8RaHzQIajudtNPiBRNelCO3
vt5EIhganOWcC2mgFc/uIjxM2pPNk2aXtwCrduF6u+An1JlK/m9w3+B+4EcBZYPsmNkk/+16zMy+ufaYGeWMwLTkMAd93EZyfY87bBFvmbgQ06OxHhFW7G/T8NQXbwjxHvAT
gKeT+ZQt6iW89ChPg3/Q2R5TlQPLRZFz9ZqL79NPBF2IiPwc8NLlJl00ArJj2yBLoI79jQDq2I2BugN+vsCP9xTxOIGFn2/hFwj8fMLPV4nCYazLdRwvbnAkLNcNbIfk/z/Q
k2en47nrA3TuOgD1hgDl2VIiZDsNhNob10Cy8TcCko0fFyf33BAhLTryeFjZoqOl8Dah2b4Gmu2/EdBs/0hodsShy3XIfDeQBiOUlFtxOhAckoDEDaL35UwIYBz9LXruoPC/
5ZfvnF/egMqx3r0xo/SVrv92yt4OuKqp9P4WBX9sFBQPaYlv52oLSddC0h+hoKtztStTi73IycsqLPPeFHH7RmVH4bweRprmbQD2gjCqLstZBixa9QpcXtsia3Z6qTfN7H3z
vHUXQn/2vOPGzNynt+fyzGAyb6L75ExBKPcWryVm1Sp1IzOfBWcgeAxVvHuwaqj20csXVJ8Xo2fPa5D+zZ7T4F5TeIWOFV6J95npV+JFvSdr2t6VpLfT2m8bMy6X0qpl9Tz9
odGxl6SqXp1+1VU4MrHYnJpEjHrNXj4O0POXXu9BtcWS960g4a2DPNmI2LeDxO+bFvUTHB1Xr/bD+rgvIjtXWQ3C5W65A34MmVbFc6gprIoGkz9nunEjEudkqPBN3uNss4rC
Y0yzjskPso5H9looHhmuaL1+Vu/OzG0eUq+vyvJ6ztiq/azqQHMHq3r5Lw9ijon6S+6lop147mZJ8XTqphu7lgxsSdPsxmMg40fXxEu9eIqeMf59eoNrkLhazpUfHlqO7ArT
tStMelMeA9XHvHemybO4ddmhEaedB/XWz5cLwKiGHEWs8aAyD635jyUFdRGljzNddb3gPsboX7i9P3wbUEMdh/A3Ib4O7Z3m3b6ZoZnGXL8XN/hSV+ZxWxfh8biZwohOC1sp
pi8X5BIsUqN/GnC8wCtbRGFRSF/YlMsXuZU8xr2ovvhb7OkFhKKFnjB09zvGA7n9VzbonyZTHZjice+VAnt43Hu5EB8SuPwgSAo8E8z6wAsP0NMafcK9xLubl7DA7KXhYzRe
LqKraJHuTovfJ3T663LTM0NfCMTTVLkvtybMP5b4PeNfxK/e29PhwXS9syAQdwVg12OPpZd/todxTN9ykZpVF2TV0etOltd+1nssbeyWtccPD79Fm+bscyt0MnhwI5l4yvCC
FecMhDj0MDm80vycObxy5+eSiQ0z8dlkYsX7COLAg4/0zMRKQX4r8tuW3/0f6SUNnrA/vOJ8iJ32zv9R0kgJIPl2ujz8PKg1//mn0AJ8dN+l5BA/emjHRw/9iI8KNh/iR7mr
yBoPPmUOssaFS8lB1nhwR40H30mNB1ljD/AFmqdb48rrl7znCjzk4nJ/ErGtAr0Shcv24oq6KDqHLmPqZs9pMXFQHarpNH9XFKvkkREI0+tZL8zJ+H32jpq7M1+7QSzrRV6p
Yb3bqwKJ17J7vFpsxl4LqvosvTBNfKpyMkhfK4xupfy3rhtsWp+JnJvFGxutZ/S+S+I2LxD5gNxjRBdk59hol9Y0Pu8Z4AaiXI0I3ssDV4NqaPdBsj/ayQW0IolEoGj25Nbl
Ju80LHC7qWAvexQ1H5gft0fEx8Z6UmRejzc0yuWLQq6ydfiYCieB1hVoXdl+SfSWW6BnQH/TfdJ9atS30rBvpjBo835R/GKlh9+K8fBr+1XiVEqvZ7JXVjOhqYuX+2jwPddU
Bn/qYnYoA5fLg7sGDwz+b3fwQ+1bjZ2iCrvJXagq+1Zl30rDvpV4v7V6NkvqzFs0eNTltqbaQe6D/kPjP580qVoywc92EQJGmcLPdN929KrbQL8Q6Bc29QtR9NU9hTpvJxBH
u1bl34TMll1KZTy9HOtpvyc7vs/iWbAezkp6vfbQd8AS4UPVMMKXfb3zkw0W9b46L5egDsRpXryKnF/npVomtN5FXmY5vQUKsRcZU7UnYld8uQhMiESHzrOIOtyo/7pPjx9L
3vM+3vqUakbODdRfCb8ucqrsftGpG5K/4De/lN3I6ohvO2u9x60h1mY8TDrc57eaeM/m/LqvfkVe8O09etKFpCKXshL1KqaYRHpdrb0d0yIfT3qUxKdUdWdP5IKysoC5JDJN
qFf7qtlBSd3p2tpYilft2WnIy938K/cyid/v4ZW6P0FF/l9VRdX+T14Rd5Cy+xYs7iU1cVxSpSM3GQsO9WWf6K7Y27DY27RXWRL84Oq83FS2gnlRd3bHzxBxjyO9MURc2ari
/uFjrzyVtJ4yLd4Fgpn0THflzmfvcKQL3MDWlmcjnUOTl/24UtXdBIvGcjMhmy33pJRU5//1EaKHu2B4hnGBxfAM8YYYfpiXgFsMD7kRN8Lwmtz3sk52v96TC1D8dblcnYCK
MDiIcIQa2qimbXU1+7S9C1ypsar34PWyUbQ0/KJvycC+lznZtUT8Au9cklv0Qt1/15oTVpHQzZCdzys9ueNG9urEs8zoVf36rxryqpCZCYxeiRFkicxxiEQrvNVOcWSIGxZX
eDvDGJ0WdQTFanJAcNPibQ5/FHsEQarXwZ72DrZHzDEtig6tDdP6rOl8hFAr/GjEqV6LOLtiTPF6PPEFuZRYMCaHLWMvpQt9A9n2TRnHIV/cjjXuDtSLcsyuqjdQ83pSU0gq
uzG7ypDZ1UnKxZ3MLlLuuZMjRJYjlHdwBHvqtJhnLZH4frGk/5NW5P9VVURS+okrKvBevAon/KKSFzJUZeTlwjtH9TAq47h5bFdTd1bRAaoXULyzUnzAinTiG5/q6q0tb9kL
swF9nbqZAjcj5Yuuncfw5hWZqIuWjr8sEzUCr1lqt7zAsgHbAld9ixStu9+XxRfSdWhuRS8QGs92Pu39YC2hQzwa/Huw+5Ii36hdL0i7tElZM5PAtgXTtoku6JXRlFTKNSdH
tNrwYBvd/qXId+W/2DCdZ1ecB0bCTNEKMxYChW0Q2EaNlEKc7dRYy4smhW0k6OVLv+InEUVXYcgFsc0s6B5k5pU2E5ECU7JCRiFjLyHRIhxilgy6MFOQpORGNnVeXtD5KbDT
KqrMGM7rI1hLQbDzYcFr0I8WCC5v3uzw3qSVeaJgOs8rIRSdLYtLihlj3TZpZKhkLbE4+Y/fXbP4WdUrbLHgVqxqW6xyLVZRnRLtwKgo3bwoYkA4EmTlyhTtlzIquU9OsYuM
JcHMEsgquHG2i1W5xTfJ21P0Klj0cjNv/Ba9wh2IVRDEqqnRyY0Qi9vErz77ElV0hRx2Few0C+A3rKisfoaHd7xXc/xVDf0ywdbee5tV1vymSr1utbDLVLETOSeuPz8EmUi2
HUmHk1fBjrQa4hV07h+R3JB7rQv+CQ+zfbE4m8Mle0vg+HCCe9kfMkZQoaCF4lFxWH26KR9AoCjigQnOdnNEUmLtpaw+JykTUazVqzq4FltXBqsq+2gPX7RfftonO+OqBzjl
0YhihRqD4q10ckY5kb3qarChlwYXdCmnKjfa3GCZQEmSd2I+9grNC7kCe2JDHo8+iNaMrQTPmGCEJx2wns+KNq36COqoPJIQMmzGlt+Xi2cr/VWb8jZ9hBVIyP1VcZUR6K2G
2S3Bz/qUqsbe6ymT+jzNgFxZwLdWrjbk50No/8ovP2r48+Hue9T/43M+l/Ydaj70F/z5WvUcT1XY4RwCXEY1u2xQfFyNIC93FTe5XGjKJVdMjB3x1pk5tIt+vegVNotPZv7l
MsdxQyfmfTGuduXeE3UVJwq5lHQNuSlQXwQ/EHsgn4t30BD19N6gFZd0t8DDn28tfdh08f3pDFp0rQ9p38n/qXuApDyoTiGW/6MPASRzzyL/x2Qal91FY61nN/n7zUu7HSp8
0P4E/An5U00qg6pnG5j9De7b5UhHNDgxeCCpDrqQ1Qddjz8uf5zsDhZXLmLhj89GdlAo/2fbvotixlR221Exf5kP8jQbKudx4Pyf/WYTwfyf/WZgxyP7w7eyr5b51TK/WuZX
y9f/aom3DvKK8Ldk+MEwacscAh039O5L8LcSKtj1/kG69y1f9/5B+rAoWqVNsCpHvuU6cTFSkztYN1IuGtdlkgF3WusK+hbSJ1Iu3VyN9wU3qrTXD9a64sNErFGNd64rnmPv
UCs1OyVGxou+7HvupfomdW8HvE5SOCFEwQuXQRBJJhU4uuNUVMf33GWaUhcpmGqp1y+8lJSGrlACLHizcEjnkTbcAUPkpBhHtMzl/ZJUukGyK9PSrC7KP7Eh4a59cFZ2WSqk
Ldk5aYvaqKgXTlKfSaNDQGpMBDo30waqrd/ob/AVsVK/cjX/x7Oy/0GVaNYA0CoIfQ6lqN/riJVNXU+FsWG88a64alWPLu0i1X0MJWH18b5lvbwjcEnjl+7t/t5J+UigHxnO
RgFPgHLrFBLWmNzll7SN6k0rmJ+pIOTtap7c4Zo0TbYua35ZTof8RSn0N91Lwab3pLfpP+luek+pViMNenbi5eDISEoQ6MmTHldLsb/yy5whLCvjkdWCDk4xU1Ips6OwLHMJ
5iZbsmqvPtvK/8VluTFkM/8nVzuIZhPCIsapKPfFVVl46978X1JDKt1miQ381r/M/yUNUzeNwfuSxuAD1FcO7kKuDw4ekFQ8EYtkb13Lpvm/wZ9SS2pzYBgx4DFvOq8DHdA4
68C5ykc1d6ayIlmupd+voCp8tr4L/X5F6Ncnde9a9PXrF31dioZU4gmaedTXNmWZi0m+KrfrEj8wf7yPAIlblMkOcldP4j9Tc/i8l5cJSeBnaVIQt7iGbJ2UUy4tpqfPvw2G
tyzahpBs60xXpD0f/6r3dmNfLtSmHSgfRDmgaVPNV1/hMiqgiT2d7PgQI4KVxsZKc/OlntzAkX7boZt7JF4apTtq/y7p9R3pb9r02o70b9r06o70N2x6tCP9Gza9siP9ik0v
70i/Q5P9Z7Ynn9Tk0o7cxzW5uCP5qCYXdiQf1mRvR91L9pM7ci9ospvPPdo0qOqa42Ny9Qbkrl56VfZ3XNmxTuTO8yh6s+xO5PTu2y3tRf4uqmAUqlWAcOUybzopKleuYO2u
1C7XacpJdXJ8WbmXyO1DNfIN1OaXB2JCnmYWkegXZBpqYNpRQ2GIQFxpPdFTC/m+Lu7qsVgYNDBb2TuFNduGzfaoZqvFZc0W2GyBZNM865qnSj/bLqcvd3TVNCnldodr3ypv
hSmamnawvmzl0SmlptshKGb3Rpty9gBLb+nFqmM6HbVNhfOQOMo2PpaGFVkGTtqTA5MmvE/UzZN9XtmHeNDX89V6a8vQxB8Z+YVpHl7QHOLeKh/X7YPgTE0O1/BWir6YUjf0
1jKblIhLJ2HOcicLvpwlVI03DIcJj3Bxl4FgrJnGalLPzt1XZR9QtqCa6iFKznvRnj2UM5V6Bmstqdq1j/vjzaK07o/DbDItkaGKG+26qd6jnayu8nhWCR9tUC1AMPBO8C4X
ozauZ5NkmdPQSbWRTaoNnVQb+UnVLg3s3Jpbi3l6/Q4vZdBtmbBq7V3FFR7Hui5QHqfGmlAyExzB4aHsikKsg+Y2yJ+lZX/lsOnEVM91VOpjo0LeR7UqH2vw5nrPbh+UFBil
DBglBUZpV2AMRbsGF7QNVDJGnq7Mwx7HMJOMTZroHrltuEUdy4RpizpEfd4L/dcEbCShot4S9InmH9trhYiT9uI0uQHJFA/4zlB0LNqjOfaAZ6hSo9Qa9CEwZmKMSF32vOsf
GO+WzebQC3kwZGrZveVWvvRy8mWgno/FBzjX2t9xOIs5ep7T091Rubq4rljS4D5SL7vB3B71dHgRGO1S5JQe1nhjGuO1pN7jyg4wIqKKop2Iv+R9VK52Mh0lwXHQD6Cpt4NP
snnTkJ+EUyLbg2ZKdAlhmin6eSUUqZZXJvDCj5lMrZF06eFjhn7fZnUWqCbTQNJkj17JNGda/WS+lxhDF4brqiWZjWMS9vk4MQ0y5b3U+5SkFl4ypufr8JUF8em6VzF7QW9k
6KabF3ty89gCxIB9kWiX4kXZ14r3i8IzXjIx0DA5EB/MzoUcMHMpvc07cgOBUO7ByByID0n9yusPGHBFM6FcTvMciqxvx+SwMb3kJur9rmZe48PkiA5pbAwh8a5efBQVTK/i
Z7wb34zHHMOtbnzLtqrjY9taEx9Xvn8rRm1ZBviI9vhW1HzMHOmZ+Z7ZI+zmrDlqjskA3opMMkTiEIE5b74m582Sc5Tj+DU5ju/IcWT769GLW64pekuuKJs5fAkOwcaM4tPy
6VF8TuobxU9QPYnugKMvC0e/lYxkztBTAWjxqA0kJ3nD3mXXnMje2AQul6d3SXOvTcvzthFTO2KWhaFtb5a7o9nTO7o1t6PbJ8yyIjiqW41vxlsgxLK5NT6GLh1jl6aVN5rl
jEeuJscxBPOPJRDdjl+UBvP9jnSFxa4vToxeYBnPF6WeKV20vllljlnmYzlzmTLHx5w5wccJoBIex4AnYMA3W9vKI3LPGR6bCoJ3UXl1q/qtvNVeI0E1dTInH5aTg/lvIzI9
VGrarU/uUkwzbS6v3NZLP5LpbN4/odf+Ku7fhE9PK3TVKvGsOUyaDs3Rc2vyPjrLZYGN3Eq3BswUmlslifqQj8a3yfPB+HZ53h+/W57vj++Q55n4PfK8K36vPE/Fd8rzjviU
PE/GqTyPxyvyPBq/T56H47vkuRTfLc+F+B55mvg0ncyuJScIMoHVTbsY8IbZlLz98ktMycOLo8RNI+fn+fwfEfiHblrUTMlJ63fmjf949Wr+j9mqd6LK/B+IgAvO0/m/wW1Y
mGr6+/J/TEft3uBV91plHgscxzP/JxUdVSI1pwd37qovO2nuwZvfdRG4OwvclQXelwVWskCaBU5lgTuzwHuzwHuywB1Z4N1Z4PYscJsEBuK2KP9nXZ6eVF9929a49O1jbiJt
3JQxi6N8HM3xjGlzQnjGYdCgxVISSmxCyzyQYRWUditoLXNoxHsOp9W2Qow8w+saeaotZDiyhQyHFonh0BYyVHcfYXqcJpJSr1yEeZ+Rp7mvp4GlLHA4CxzNAsezwMkscEcW
OJUF7soCZ7LA+7PA/VngwSzw0ft6NFiUxV/mKFkYj9WCz5H45zLi/1h8mNdHYK6Pj4H09wknkBnZP5exBGMva4DEkGO2VFGX5JoEENucOYQPHVQYq8SrRDacMqZ3zgPXUt9X
3xn1CcLsdIQlPq/EBVVpdNZf8CZzMU68mdNrBE6II4sYeNPtbevRPsWYg4IxiYDrkK52ikjK/PJN6ypTVhwnVpNlMHiw3uWeWb4o3BiVJCeQH4knMEFAVjqh2KaPs93d9yzs
zuP29Yl1FZMNmmxdHBBhW0WVXcfGVjRogfsW2S2d2PODZJcl5jZTssN0jf/55LZtQ3fbaFo/mYv8dYwjDZ9GSx87gCU+SuYk+pQfS8oNqKkru3ExJvb8kCog9lEaOIFRpXSg
3rkOYYbkIWckcVTnfJq1T8uo7hhQd5fEngwzkpBOHoJ0yBbhxd52tnK9gd5JloGSpUexYDkmmmCwT6gTMIrix7pCmwtm3/tFCN8H9MpmbKLACUWBQxhnLhMIuoOY74UX7tuO
4hDdqKxYhjS0b5WhOcBgXw6zhWgVN4akW/prJl135INv56K3qaDJhvvEUEzEmEKg2Um/xzDS6JiQ8PS1JDz9nwIJY1T3m3Y/vplDKhuGEALdxxP1PeSe6wJVD2fU3JPV/ZJJ
uHGw2Kd8d7P4WV+W+xLUX1bFJEZflChLluXeNyCTquREMTAnzufYxGnxOGcjx8QY1hrRLEskdTOjGtt8e3uYxU/bmRN5sy/piOr0AjRl0Uz02RpuBiP9cVIF77su6k3sJXv3
n9x8TZmc6zoOZMl+WLD+Ej1jYTXKC/mS7r1yXIpaxemIC+MelszTZ61BeUDKH+PkNmYmRCURjmzNS6ZNzXbLlM5Y15JbQaY7+MNDxc6m+2R7s/Jk8NTQHvm5Z/y8RTLdTOmJ
lWp2pzWSZvuCo6JklLNVrthCchVfoD2X7KjoDd72jAzNvFZFzxpyhVLIDEd5uXJxlbfeR1aNWzXFflwTm8m4Tu2ef0oPvfAwDeuOeFWhKjp54zQXgQhMmWp/qKkjLOQQ6zo1
EmVaFqKWTjKebpJf0l4knjDt9Am+HmdbeFxmQtazE0LuY4DZuCk+ah2d8A33N5PJwYphjqZBaHC/hE0ufDQXPpUL358LfyIXfjQX3nJzkefykcv5yGv5yJV85M185Lv5yFs2
gvaL81jEuqCfNSDjBYbphpbHcBj20ecLaWPtbovcgM9pIFzl7gtJS02UaHuSujGPJD+3RQWPKYm2Z+KgQG7cAgyxjyUtwHuCpDSBikLqzNqmeBbwbqu6qCN4KVtL09nxKH9Q
3bJ7QVcameOPYOsZn28cm3Jq9Oatz8qbLeuP70p9+Oa7+saxKadGb960ZSwjvlIbvrliy9iUU6M3r9kyVli/Uh2+uWzL2JRTozfP2TKRLRON+mPL2JRTozdvPa1lrB/jK5VR
f/RN5uH41OjNm7ZM2ZYpj/pjy9iUU6M3r9ky1h/WlXDUH1vGppwavXnOlrGbcldKo/7YMjbl1OjNW7+iZYq2THHUH33j2JRTozdv2jLW//KVwqg/toxNOTV685otY73FXAlG
/bFlbMqp0ZvnbBnrkfmKP+qPLWNTTo3evPUZLePZMt6oP/rGsSmnRm/etGWsB+gr7qg/toxNOTV685otY0WFK86oP7ZM3lGP7c9neMSX55MmzJhM9o4wNl51elhYcVe4cwLG
J9H/j7w3AZLjOg5E6+ij+pq+po+ZnqO6574H1+AG2KB4QJRs/V1pw99/w+FYO2L3N8YOkwsr9GNBApK1Mr1r76e12gjZ1vcqvLJESyRNS1odpEgCvAAQxH1jgAHmvo+u6Tlq
po+fme9Vd89gBhQlKMKrHaC6Xr1698vMl/nqZWYFIGQQV7NKg1ZXdaOd68PoZRsQ/EsyOuMMRqJRTPZ0vOQwUyH9kkiGczEiQV6walE50lBKqkA8rkIaXodNiaMCYISs6gei
tUZ2WNaDsB6gbUyVUV/yAdNEHEoTNroZaX0U8tZDdyqAXDQSFW6JtlLIFGuLtlNIiXVEOynkjG2KboYSNiMFN86klSLJjoWgEiej41vwW/egGN2sblJLid3bqhpxm1Sg4tiy
1Uk71Q61kKhDbadEptWJ2tW2okRtBs1rxbSrErYCX1ZI2ALLdl2C1iTgEfy4fjeozQm1hezvQjDueQZYhfwTsgXBhNpWiIAZDSTUjkKEBcoBPoRHBKmAdv4UoKdO/uSnp830
1BTfcRCa0YTNbkJH6Q61HmlzvVoL0bUIOAG16tN5t9hsZmvI4h7OrDGPgfgXkLiTD6gALATRbXgzAeMGNwV4vGD8G5YEPjhjO/BTTDD+dXjmwa8Vgi8Ugn9eCD5fCH65EDxW
CH4D+I/tvNxC8GuF4AuF4J8Xgs8Xgl8uBI8Vgt+QgEnm5RaCXysEXygE/7wQfL4Q/HIheKwQrEio21gonA+V5kOefMiZDyn5kMkIGREqgyQFIACmk76akR3m0rWTyJhXteo3
Gc4CytbAa8TIIPDMtYdgCiPwvpoJGLTEY0txQmMPr7l7Vpe4I59yaz7UmQ+15kON+VBtotBzI3RbWF0qnrjgwSuF4IVC8MNC8FQh+G4heLwQTK8pfKnwKlUIzhaCk4XgaCE4
WAjeKwS/Ia4u/Oti/tXXCsEXCsE/LwSfLwS/XAgeKwR/tqbwnxRe/bAQfLUQfKkQfLEQ/FYh+M1C8Paawm8UXl0pBC8Ugh8WgqcKwXcLweOFYHpN4UuFV6lCcLYQnCwERwvB
wULwXtEISYxBNRGDymkw7TbRGhYEwQ9So5kEbBLZcoZ+R1HMPkZeFstwBqP4AQ/AhLxcABKiy8FaQp2daO0wv+gxFIvQwrYTcKwCMFNlKWO7mJgR3Qo5tsIymF/CvCR1+Nn6
x5eNrbCseEleMWJCBS47SOw19qWUuS3bChQezw6EiNIXV7660uqHXWknr1R9QKX1D7vSz/BKH3lApU0Pu9I/4pX+7gMqbXzYlb4g8lpBgNy42uaHXe2rRrXffFC1DQ+72gtG
tccfVG3dw6521qgW5OqdSCd24u5OIgar5xNchOXozZ2Z0PED4XFigy2HY8HHXLgTVaPWkFefEH302l984ZdVqAriX3m7+IJGY9yB4isGDGWmD4R6aP+jmX8B91ZUc8did3/3
J/uLL+wfnr55qviCHrNiHzlTfGF0a8b5J8d+Z2fxBUVQDU7h2Ka3ii82dpgrhFr3aLWHkvJ/Gee//b8/s7P4osace/THu4ovLALjlT9T9hRfRvyJf2jeW3wZ8d/9bvO+4suI
X/PhcT+Phwa2xEO4TXvf0OP2LOvKCAWQPtYg21sDa8MRYLX5YhB2SbRVgTvFeHQsjsdiLY9RbGEnRLWQTmtw9VYILjQcxPh+SH6dQd843DZ+ZTTo5D5IHyNjDi7c3HLGguQ4
xhOrZWfhatDZbKNUEduFu70lKryu7UZj+s2SGtuW8ZMFpyg0Iqq6ofmq6TddImQJwr9dfxgDZOk+FNt5KBaA1UqNHkJZUPUfjNBhl1p1J5qRqHuMuEFgGbvVneg12sJq9qp1
cfkp0ol9GiUENMpfpZZ243pGTsMbcHsa174yNZoX6UoBVZvprFiQkKOJFMqhe/VqKTGXagUOajWgnYVEVYhix6mDkCiyKlFUZe/RxAUlaCTO1AttsXTzlNAjP6E3oDV97Gaz
66A58BhzAAPTQIfHG6CUOrWBNtfLoJzmAsN7X7G4x0XCjPC1r7I5NbHyRCyPO5FuJjagWW0kzqIR7bUANVEt7G2dukvdeQhH+ilgAhKxKKQ+yI6fYb6YWzUR186Pn+Ee7EGD
xnzFcCLg+BOPuf6oRGakXUfZVq2TbFKxT7EWPNGH30NiirFDG7PhOQg7f1RiDvxM4lTNqqOb9AmO4pkv0r12G2YXHCpImni0OeqlE4JRH5oM7QYCqaj2bgyVctv2aLWA1N1x
NPAcO4ypiczuJIC4+pGNCqulpLpAFnYlVFYoV03RCH2PK0Pw9QK8lXXHKnGr3adWIhQ58aaqHrxFgahKaMEqBO2MMNfbpFhQCVTb1o32xHGSaiFGVflD3UF4ihpPVtqi5w/1
B5+GObBigioep0LcMyqmquYxB9G/KUSSB3VbAjodbYjjAa8SkHZronVUfyN6QWf7zzERT8AdRl5Q5CYhmplVExinctXxDJ7zwrUIZP5mureqQRKvRbWODh+hxz0EVCvK+wVd
C/41qB7pUT1CRxCeADsIaK1M14LOwmMZdahr0cypDvqlVpv4w/0HP2sBn6AvdXirA4gFmGtUmXHlEjWMIFGDtxpy5gEgpHDrbS6c1wjeIuTDNlammg1PX3lgiMWQ0jmQZJiJ
ZFSz08NNaGniMAwjQUoNahM8DUBhAEwbA5h2iMAxjAEz3cGAp5MswWyCId0MsLMFXTYS/GzuhkUd4Wdzd2wbfiDyqdvwhJETbzsAfrbhkr0N4WeXKrDDYwBQbdHd6pboHrUj
uheK3EezuQ2gaV8emhAYdhRABp52Gk8ReNhlPIQAmqzoRcikdhnQFEJowlTb89AUIhBDB+vqPlU6BOCC7hEsByP4iO5bEA+2qvsI0qrU3TAle2B29tKWXgBJKNBqyleCfpkh
R4DyVaBUYoKHKgMSi+CumpHbEMBLADsGCAFEj1lP7+aE1kr+0dmbboO+qmFYgNgjfsoDOC0n+DIOOWyi1ZL0hj1MBb0RExaAtAwi4fdxVpYZkK+hm2njd5O3MQRYAH6EXEZz
eelIZeWvEcCqTQxgTQz8j7KSgcZyRKuHkFrcW6QsaiUiWv1qRCM/TjUFBGF4RuixBtWMQzaQGKB/fRyrLcYxKq9+QxyrQ6ayDldgRLVyvJXT4dhYgKPabrU9AbC4B2971L14
26vuwxT7OMa1qZ2IGFvwtkXtwFuHGiZ/YwDOkHAzwz9kVEgHuYCEXjzMXISEDQwJaxkS1jHsqyHKHsOTpIAYnLzHQvgYIaRrgfGLAdKVqexwr6DG+MF8JAex7lgVLfvRCkhX
KSMH7IbLwoA6SDRVVSsNxIJWF+huFO2qNAEfD0wCSGUlcCFoBxn3wKa1gQGxE2agiYAY621cC8Rh1XhTAOIAAHGjAcQ1CDCrgLjlPiCuWw3ENQTENY+zssxAZhoZEMcaV4Fx
M0L/OgBcuxEAS8gjNOHcNXEwqAB+AAhAJW3I84nH7/ww6JzRiOGrGE21w+FYNIkSqSFCWUAaxEiXtEdl1gnRjqDM3XCYil1mmHFNzyd/hOVGZx75uE+sE/fkOnGfWifuM+vE
fZarPIlkWMhwrlGcQmAH0e/LifH31o+/L+7314n7d+vEda8T90frxB1eJ+4L68QdWSfumLhO5JfXi3y+KNJsRFZQHCpLHzuOJ/bh9yAqSYa7ixKpLBFuWheKq2UqVFigXPDd
IhePZyu+ltW10Z3rRt8Xt5WeHd9vMQeA85SI+zTODoiHYpKhNM58faKpuoKGJVoKQa9VTA+BuFR2SsHEjhfg4XzDQQmebLCjNvpvsaMBzCgdsqlXgLUu4R6iPPRl3xM3/QHq
+UmkA/IbxLd6gYAxPwGoJPUHMb/xecsLrIHdeChFyxMeIiJPI1FjirLEfQCz70vwdgfxxL2ftCGc5PDQja5xpKfVwDOQzIIfs59JQB9Ql8Cvio8bD2hTTsbEkNHB2iaq9zeo
9CB3jOk2NFfNT7pEoOTUmCA5XSFDF6r4RALVFvxM2yAgoZhJVgh9KG+COOEl7QQQow6u5zRLdWYqBNzr4GsnHnMoJSuziVgYj8mxM0JeMppeDrS8lKwA+3Cb34eCrw838n3r
qHozL1X/hBZXKzBZKf448Yd9IVsvuVqOWkCv4OaLD/dLfdCWI3zXZSPrwK+IG5oHZp6tnOhlkJNq3kk6VeJjNi8OUYtYGCQyP3CM/icjKAZh10iNhWw6Bg2BDKdOpQlhU1Sa
V1kDOP4NWnXI4wwHYRCWIJYkU1RxQ/20CvJXtwaeA8UJuEkUO9B46fMMat0MMtwFUFUQDAIcVIPo7AVbQxYXSzk0BgEaC5AIwMf3orzAqvqIEUBLmAykK5iTGIBdtayQA+E8
AB2yOEhmjZZi270I+KUOtHCK8OuGVwC/vgL8cvGUMzRmbmoKcjiZQcMrpGIkA4mJVqJ6TycpFe3AWoHHReKAB4Gi1ajD5RLpFXMUJHrOETXhD+fJmZ6KexvoXK9L2oE6gbCI
19KWjZPWPCdb86Ix7DrHaOZ2GLjP6CHPe1hIrIZmrha7ZyfdOXKzh1GoDGJk48TIwh1TMWVAdG5EFjsQkZl/njIyvSz9AdIMhCdyaIQWVqoh9SEYKtSXwh5iCSg4VByEfrIR
RktqpPJPY0uefKBcRg+DRcqkv0UmKM1I6lA8L1WDv0EGSl2qm4MMmxdvweSxm/T2GFgi9JgLhA4hv0DDLOtBjS8WIQxaBTVPkN6XiUMG0r6yYmJn5p1ysPblgaWoUR6D2JWS
DhqwIzZmr5AsvlUTLjVKHtr5wdPkqkJK0/TQSA+17KGVHhrZQyc9tJJyl1pLC6VbLdslBKEFPuDhlUOAGsckFX9gKaV5grtlt1gKKbyoXwdNRZ07N5rhVlT3AVLN86IXKQ9S
bNr7wC74mRkH+lJE5k/Q+w8qjtAUu2hcDCdaSPS9KtO2604ASSplAVfCcFcDtKUsAZwudlqBlZW01rrp0Ymer1FpsJuS+oklKAV+0Kvi7o6a8HyPH9ND9a3H+Mks3Js7TH4w
YL0hcxB4zl71chVYN1HChGEQSHgCDzsyTT7ygQXg6WbbVLi/DTKCRaXjyBaA5Wg1WtKswc1EOzmfchpWfOIca/k8bVVrPO8XjNntIMvZtXhsTI6bKG/eFXiE9oOQHNYVkLVC
raMpDHaIpTSqfhxV/MbMrCRuxc0KUspWyY6ZmyEtGomkw5ZusoKD6zTZjILmkwMzIOQdIkwg7a7RtlgwHkRlSPxmDQIJfrAGPj7I/LXSNq2pYPtsD6OhfpgtxHkvDTSe5Yy5
E9xQ2yNoTZuMryKDQLFuSp1AO+OoJEsE0+g81+P7d2iBGCI/AbljqEFJUBUrOYRIBUs99SFu7lbxXbjwLnHfy1JGkA/hA1oRI5uMkZgXC4IfMZGI70PdCCcZTmggOyU4ZfUU
QrwKU+MTRfYccY8Gln8v7WepCaY16GS61QicnrMGw0f9kNqEMDea1c2fy/jzH/Hncv58mD9H6NgrGiMH0ucAsHUR2JLVOB+e6PwMEVm/cTTXzdRSvShKecltI+1Mkqs7NP+m
Ko+zgVVJO9VBs45G3BFj0bIzylF1mBREcu4L0QeLCch4tB2rxg5yA3K/j0vAfRCbMJYDH34E4MiHJgC8/Lwq2afa8ZtMk/oLqKxtDBmAaJGFMlgYqj/PB+NJxFAfdKX6jxHE
/P++S+KU1mtwIVhRkf0mbmNNdpCTMAZMntcJ62RHYRH1XMgvoZ6LtIAG+Kr5WfwmyxBuB36gonZ8gmnIfoqMtbkJaIPGqS4YWXaYzEse5RDBvORRjnGaxXacong46gi6MvUj
FVItxIZ511HMchAVDNHdi3joJVYzinH3mSBi3KIf2UQ6JRVEL6acIycD71G0E+tjTB8MHPMIJhaNpY9R8iCnCE/wxcgjP1Kgo3GRc+JERjkJBUHNTThFk4VDtGouVf9TuwrA
kJ85YCSjPmMCfXmrZ1C6nGBzFGBoxWoIek4yshlnDv3crO5PUH0xJphwyCHlW6bdyPISfsQsRHWgZqa1iIDNtcF3GFoTXsNLK1uQkaNfB7lEbtp8Bzs6rqCBb7dhdCfILQOD
6PQUSVDoJ0N1w6INDBzyzezrFdpHE2P+/Pr9ZRGpDBYVo2PXBhvrZbwakS2Odzi+vmIrl5Sdv/8s3Fk0k4Ce4P2CV0dATnWjSU1UD+Ofm9wEwOsCqRuB1AtAGiSQMQDx54dA
N/NEwsbHz8QxLnT4kK8QDIjz8zHNQxzzsVHE7XriCHXugxHPpdXrOsCjl40x6j358vDoXQOP5CXbl7jfxOaRhKp8nq/1BoTyZgGkHIz68xxAHkLjVsaiC8Xg6ebgKbNnao6f
Ez7erCOsFX7GOOM3sWAb2Vb25t2Ss2YyA5p84QQoUcgOf35i2XzfF0tCOHJv1ICYUSziWNH4AlsMYPUEfrzwxCufcpkMCPUxLHSa0GEv6zIfB2oE8BlsckocaiV0wCUYpJ8E
MuAUkFWPmlB9Pv6hgGAmIXX517SxZTqM22kSmYrybJd3GAhA4M9MvwqMtroZpfWBrOUlQHGvssK5doFjfgkY8kJH6JOHBw1rujj+KAUydYSNCKviM6rC9hkYJLoBwNwIYMxm
xVosizLjNjZaS5DvQe0XIO9Qo4Ucg7tE5oIGfcY2QikWJ7m1MbRAMcbBuox8kAWQwdTNrZsaHCoQCW7skyhWEfD61gAssAEJ9HZDzEEehyD/QeC3YJEKFM837TV5uWDuIRlF
WQd+FQa/j9HmCglp8FbIv/yQ0V7yvIqN9SNLwkGNDygjMp9ii+QnuMcDhcl7RTY2/aRkglyU27CxuXot9+HcsvWAb/mUPAkcKNyeoMahoo/4tItZG8sDjJ9opDt/tCV+lGqO
YdlAyQGbmalNDkBIY2MBds6TMQnIGFUSOCNnzriFcocRlTfyvoPttRO36sszPgQUbmZVTuLrkptvARCjw1Ygbvks8WlIL4GMgF5tGiXOQruZc5cX/utfHsMhyYn0g5KYgeE+
vtzl00K64/EcyjU53AW1HMIRjxTAioETZ6/ceSPokO0QCgQRMmzER4QvX9jFg/lDzB+/S/L9XSruzLrdOIoabg+l2azR6JPITYmcauwQczHB91jYhNImywuiYcbT7fiGJJqN
vdpZ4VBM5G/QLiFpb3kus2di5smEA7HtMQlNRFG4G0VjCh0mdw9M6UvmICJxgWYHs8plYq5KcI1TZTQuJKH5EulwXGYDzbYU0DIVfqt6KhKTEnnJQCbTsSy9yuKZTy/OWotF
htv/KCoZgqgpKvPlS2Ldkj1XCn36AmVmNCCK/Z4VCkZOI7hTBfgixEu747PkIQtJAzqjdlDghyKqvYEwDkm4BzTaOJ80wqj3lip+WMo/OL7tMClHRXT2/R/I6gQzgngUzeVi
uRKWG//mC+SXy8xMNhJEmtkqZIlaAVjRJLThooGJOnGTwU6gwiXIcN/yoAcTNndFRcfM8Vdf4I1hJs3wy8G3jCgIf/OFfMPN8ReLH17KP+QNoBX55pbjEttJtDI9wa8rjEuR
yWgYN8Zu4r6rrX/4Mnoah+bbiHSai51BH/tCQnUU+YUuMvyo0DkaxQABbtdRbJS+7kFTUyUSegenFUvCdZKE9viNv4R205dFhZ8UscFQwIBf+UtjJMjGs4mlZN01xW/nH6Iu
eLxnPNI3B7Q7LTPoNqtO7ANtBKOnOZgcckROhpXMzPybbNjgZX6tXcyuvBP3MfCDxuBf5se/m+2y8DMWiEhOMx2kaOxGfxyoqkhrDRsAy0GAfHLSBYuz5y2CZ3xsJAu7aIn8
MdriAC6FUhwnOo+tw6i/FuMmFrX6wcweFc+JwrtOVjoaY6NP69bH+SohxUnKlhDpcTcBh/YXgCgZ5wuYI1P8r9Dxi/R4hGwEywn8JG0hz14Zb9S9Du/OJDbgBzL7Yl6m1khO
7XH7jlgmL9NxZJ7uTYnieCkfr6yKl/PxTh5v6GR71pcEPDAjRwhK6dwL1BM/JcR/AOXzQTSejm/4VDTCRv5jUGkhPzwds/BEBPRkyEvE0Dc8jFjQxvAxpchHGt8JwdRPsoWO
TLTlrc2i3wNUuzXzYmSOTYbHDfQ79sIx8nCBHxETTYSXO55++fnvHEcnFrZE/EsvKrj7FTd9nrlOPKYWeaFAB4tQKEdlpi5ttIY6IaAHBm6ejFENrNrGDqo5kXSIzG4iYNaF
/47cAm3tIWwT6skG+bjnK5APSzu0Rzn8EsZYUFfbYrRAIemp2Mm8iWiKyUA5RlMch0X5KLTHnDAcbRCJ44bTTHFUQn4ucZjOUaD3NnMkERNfOuD5Cn2Bf+nogePC0e8g3JLe
ucDlGxwLodjuENv4jjsY7+p4WVxbKyAfqywnPh13/GFM5LX+cSLuOBiBgAOV8DEFZHN0H8J0PJHImyZG6FOhWNQBVfxlWqsLvLn/LzVXwuYa0Ed7zhLtwJE1BilueTquPIOT
8HkoCN7hhqPYjV8vMJmJtYgdRaAWIYtgtMgKc0z2v7lzKtaivAlLh7H4beUNWpIs0lHxiHxUfLbkKDkTM3FnYqh3AVC2B1ZAxfMNopM25O4bpdIYxwY7PikxBzsKafsfP4q5
Xgc4VIydViIGxB+jAKmguU8vowo++ZG8ZMas0ym09U4meKJo4M9HZhZAlEFFfdXRnejm5gCiAbTtx1xf4FcepP4h4uVBCHCT3mYgalfD0XI1GI2oIfKnEaaa+C45Wj6FBcUO
EP/9r/FvjCpar/7x3/0oWoH7ERV4+gT9z0FBERzCiGGaoRxHspx9s0MLhmg1oBTbEcJbyDjO53my2AeAs9hbncr4DsefoGn6uOB5g4iVHS3Ci/kHZIGkVU/yqifTqifzqifL
qifrqiel8IS6Wo6/tooiHoKRkTmFmUD2RlCZE6T4kiYmcBlUUViX6ZMHy05uK170wJLPEqoJ9IopsA+L6CjlJXzHnOsBlJpZqlc9CYJaInkkFvHSJDTTq7Ic9m529AK4O26P
15Mv/Ccew8la/Aoll5ilDqOCGypWIBYqkIqau9TJctxXwWyh9ffUfAXpznV6cGzTmh7IRT345glhgy58fVO+huc35Wv4Fku/pg8vYuyqTpiKOnHqorBBL45DPqOSV08I+Vo+
vCis05ELF4U1PTEX9WS2b6OejF4s1HLjYqGWVN96fVnqW9sXS1Ffvq5t1JcX+gu1HOsv1PINbb2+fFNb2xdrUV+Oo2bJun35iVao5UWtUMu7LMeavpzC2FV94agURf8bo18V
N+jLPchn1HLhS2K+lkmWg7xAygVY5LFYi+O3JAndHTI3lS96upHj8zCXQciJYK88b9J5dqj4uEDnnWTAReA3YuYD8vPfgUX+T4+ZPhfBxd70LyMxgRnmd5zfanWTMXfxOfGo
6Tn5PxTVgTVYjRqs+RoM34QWzxnmns2wkqpwu195vyrxpa9K3ECJYaMYFig8igHrBCrWOjGbS7V8mpZVBzuQ5DQ27CGlgl8hY64ElcR83rHjQW4ScSGF/TDu+pC5EiJSbIeR
vlSSF0lVeQwXBzdaas4bscbtdTJ5LLHjQi5iBck7lRsqZBv49KUTW8g5PyyLeedBAyseSEtNydfMptNVbCsbWggdXfpraLubuRQ/RlZj0cNzzM5HzSheoITMKDB+VmDl8a0L
rsSQz0FcMmND2Si72CirLjrWILADL1QiZnHyNY9eOHBQseUypviqAZR8S63gaROG5Rh5v+LNVQxDPWQH176qem8BMn1I8nFzGZcFsmGL3tOBSQ6wzSEVrbyb8KQF8AZ4Qg2b
V9RYVq4PEuHsBxIgjgEY4zeReC1uRbvxkBPu6VTgIktceJgZoylTS8k1LB8KLx7FxUL4Ti4d9nKR2yi+Rxti0O2OOp0iOx7nJmNKcZGCeCAHY3Cr1k1btU6cUg8CnQFylwBL
w+g2XHWh8Mms52+TBGDGfqqWqcTz/OR/pFGLBN0wx1zsPCDvNk1Ffh4A3twoIQRV10vPHcE54SMvqKtG6Mm80SJ7ft/TXjBXpDhWby6s2WpQuAdDAdGvMVby2DPA8JZYBRD+
8TAYsChNsgd/hGeB14E0W6MVeOsEBgdurVFKoUYr8akiSjgSBuYIIhVkwh5z8T2kMlzk/obDpoeDNXoVUCNq8ED4eRge7mOV4bQtPxBQ9wHPn8aqDhzzqfgDBAtuf4jhP/xc
5DvxY6UJOlKdiH/5goKj/Vys6rdj5MMsAomOHgCuMBKr/pNnoyrVha4k/iQW/O1omH2JhTTiV55Vq/9ErToSCx7AXUn3b6F/9mgEOUD1gPoVtUQFGPOcRhL38pejWIr6lWgw
fwrRo4afiaIh7xAekmBG3TkFstHsxr8I0jjuVSaYN1uJ+cBliPy4iznV/Niji9MSrUIK6xIOCNBcJx/sUPFg40DzXkcj2GEc7dDq0VbWjnYQRzvIRjuIox0sGm3P6tEOHhBo
JmnaXn4Whjqm4lhWqepvkzDg9pwyFgscOj7awfxo/yuWij6qVB1Qn9+HCuRshKvwVpUfaJfqYSOsFEaYf7C1xT2HjRNAawYYd34Ux0OAZRsbXt8qWCaqJyIlZ5wxKQquhW4f
rBAmFFjYMIVpvI95aA/AVjwTZfgGYo98JMyX/yIw732IMO9lMF+OMxJitnpBwikrBveYQvMRYrbH0WJGLMzOwygbTBT/7uRUPS7FaXsYSGHnSFG+CimMWVOMWfOshybl6POy
MG224mlTiqctVDxtD0Se8MbIU/arRp4wTpVHDTHtKlrx0Bjm4bj4TCxEE+LhtAtnipEuNbQ+zbIwmvXLopSVTY6/eHJC90/OOijlXz034Q3nJo9SLFrh0eUsg/rzYZv3Pmyz
FWObbV1s8z00bAupvmdgXFyql03hOtgGTbDxObwP24wXjGbAIK1+8QA0DMFEWx8GGiocDb2/ABp6V091aMOptq0/1eG1U/1ADC3bGEPLf9UYWsaml5DQQMByjqHGJIbys8tR
eM20e9a8uA91TQ8Hdc1sQkuNCbUVo67LmFBlHdQthZ5uhLqu9VHXtSHqsldO/srLXnX+fFjtuw+rPcVY7VkXq/0PEav9iNU21ccO166D1dAEDzO9fz9WGy/uw2rjBSNax8Jr
XtiYu5ICQEgPif+0ONYwSLZiHC+AxHo47lsNE6ENYcKzPkyEN4aJsrUw8UD0L98Y/b2/WvS3MV5KYRrbIMeRp2cvR39jUu9D/zXw4bnvRVkeDFa92AAM8oRfcsrGE82uXODN
HnORh5oAOqGvwtMSgS6pE24O1BdwouOrRjQzsF1W4eZG5Tunakc/PU41sh3JjhrcLqPrtyoUbJ1qRZe0NS+TMluoqiVu/zxa11UORtB3I7mZYVCFEPV8j8zP75poo8jD5Xx3
/NgjuCFnp+0Yz2H0/IRf1EDijn/pGH1di7kOsVPkLlJucR3qjns+z73SJUjWp10WfrzNDlQUpG4LnV8mK91lceFTeFzP2OPgZ8QBWXBcMN9T+AXs8afRoSFraCnEPvc0Z0Fl
/DpAPQLygNF4VPBFhQkOLrY94iO1eQmaaIKGh4vOcUXDB5iKk/0AIR9+LMcNtnLAywA0Oxx1ruNJNRqN4eBkzLTh4MJNC9quiCnrabR1CELGk3F5REn2mi1Wn83u8LtK3LEa
/PxLLmLUGvw8zE34kg5aXM2cEeHnQxGSXRXVWOacGI2RdR54cuMuZAKrx6covovipgptMjFH2Pb4czDQOMpR+FezjqLaOTFTCX1XY/Bv4/dVNBTA63ANeZtq78byS9k2GDum
i1CytTAWqjO/eQeDshXVE58DJIeygiqE3BDznBo5ggslgEMRjPBNGbbB54XCcJvKh9tZL+KWJpFINXJA+VMgB2xfrRF3dqoOeL4SiyC9OAq34HPPHtj/p1A++vkzEXk6jjQC
fhmBInL5yOcitCOEe0F5N3LsQDk+4MkBP+ItPy7vzgiyEIPhj1tgTjIXxYyD6vewfb3n2L4eZHHDGuWnsXKgZzQoge1CGeXgtjGMwgHLnz7LeqCs2RkM0c5gCDdOEzFgYZ7g
h0E5suBhhMI2MlOncKD2Fh0YpG5g3YgICkulCgnCBzvhgyMuHUS2MH923kOeAgFgPl5PFeqpUtxT+8fsqZ16ai/u6UZ7oOUF+uCO/9DDjim+6sGv427aC8UT7LQ3mv8mjpuh
ZtoMdeY3Q933b4Y62c6nk+18OtnOp4995mQ7n4b3RqgBYRv3I93G1mfMnt85YefZStgWOW2Eeoo3Qu2kd0VTYDc2QjFIG6F2thFqp41QFyrUu1SlGxYW2hyK2XF4XGxDH6uO
H8vmrE8nmCO2MBBnoKh2ptOjfJ6/ZIfqgSaPWp+i8yJfHLViVV52HtPN93YKqkC0F5Q36cO3Ud0b7o1yzTjaG2WHN1fPEA24oX9KOsk0UczlJM0VEXkaEJrKRjKOZnyhcNA6
QxoCsFTz/sVFWlhKaGBoOecxId4FBRd8Z5wWNTfLgv1PsO8QOIo23g9kD9x5xQMajyJws7M5p04VtodjLgNq8p9RnAQSdqbFteZzBf/M4SoaOToUaYA9H2n3k/xzBkdpNb9X
bXkZiZOhStPp+DNZNh8VnzMXeQi18sOB1nVchTtMQv5zkTE1CoK5jR0OwE462JFsUtNBDwyOQ/Qd3258mrIXPn4pxscvGyK2k758OfmXLyf78uVCsH0qEi1ZPapMC57rOKhW
+oJ05OmYB5DYFHWRcRwX2blwZLzkgcyU90DmYir1XjzC5GXKDB4iOXA/hPmJuYu5yFsZWvrB4lxsC9OR97FFBZlYQfzAuoPbNJAhmxmSqiVMHbAchQw8TGA5mFc0QA5eIdsb
fLQVxxNo1EJElkaiD6VIY48k8CgL6UvgMRBkXkRm6UqgM3HM4ximglqZOS3HISiHnUHFYj6vEmGgc6ncOFNMOhRDh77odwLtMADkSJhBpvMVIh2CQZsvqMFgOqzKz0RlZgYL
j/sreHhT5db/HKOiaKLK+MFXMz/4anqcWmoiDVn5sGp+hg64KXg6yoQtNxXOcFrY4YNOdoihlR1iaFQF/Mylwg3HR90uh1mMRy3S8M/xP1xOuA0cF7dEI5OvdWqUxI/rmB6j
A7RH6aQWNgzG2PIMnbcTWQbonGR0DmSKl1FAtLz8ZajV8XuieJR9Su0kD9n0jbpRanTxU7YVuLMdo6D6aRc/7lwbkwxUEQ+rkpemWuA6Z51uR1ymL90wjZ3oYP1Nk1nCr7rM
XTfSApPx0dY422NmyAWYxc7D4Ofz7oK/iWPHjiTw5ymiOyYol1x3gzAYs4IIR75qTKrl0MsHlK8g535MOggCk+05dHStmmG1Ms7CN+J6qjrwS5yLF+HBH+HZWIlq/20A+xLV
ygTEz1JdIvYBVwfWYUwas6r2IzE7Y4acJGNZf5v1vQKVrw3tPnKaTrBuIcYPIN39GJEOC7ctAPhFzokpDSw3TJtaVQ6Qfxbbs8/h6gHlg8SClCYv1VFvnKzKMKuXaeCw5jFR
z+geSnpWppZFitYxPMbFMx00tACgUaQPC3TSi8qwgEIgncHiYbgKReLI3LfDCw9Cmfsw7sN78+piCGXuApRZVS9BGLUJjwdCP6ApKHzBSwrhgPpoca1AxshFyiF8sTQ9YdCU
TkfaZXEelYCYSwA/Ju4glTulobWzTUBzDGJeGpKZ72Yl3nkIQMOXgFUOqQseUo+Z6Cg5MQiHuJICJZETAAEgkxmaCwoeBThE5wHwTDusQE9HQDrZLQTplcj1eqmQmGOX4KNo
yh6DnvhVZf11hhiYKJqCEJ+OEhePejHoBQWPP5GCBnFmJhCySg8wZWrUrEMRjVlHs6tBzEKbC8/EylXXy28DK++A34ojajnn00EmN3erjuPA7ibUCmDyv5NQXewpQk/RSoIi
P99AoRPBZfkHWvyBlfSxAVUQD1rRVyOSMAXPFtaySFUlDs4Tq0Ihm8JO9M5YYQjVIE8HD8eq1XKYpBhCB8y0KZH/Bl5BpYcTPC6smgDMyLdsWXeUDjkXkitoHJyno8aTuxqZ
diphxhPobAaPghKVNjP7hayscnbqL6FaDXfUJsd9b6J4OpLnKue2ILhfZmoIVVTVjXYOsQrsSHmhirIiR9cOxgmx19FyTEfe45kEAgvsUdxrg/5/EuYtLjwZUcPdPIOADUjE
qoivraL3z+Xf522vxEBQRfdTEvmxMIynFARheFvkpJlL4rE1bpoNAT3zE/HBpcVNEEKDX4/HqjPe+H6M38/E7X/BmyyiT15sskpNPlrUJewnXk9GoNuUWPjk/R2q/YgO1arY
fPXnbSy0DIRy6FslOsWAm4h7zQG14lne4OdWN1jKNxinSH1JVZnHadXwOK0yj9Mq9zj90gHTV9TqyBFemry6tGdXleZ4CaKoNIdRmoOV5lhTWjTgUCuRJQ+DaGvujuOxfeB1
QFpHnEX0rviPsYoDmz4bAZS2ARcJBMoB70BYRxpHJhxLj5AVTxM70R8kn83GOe4SmAFc+hxqCa2AEAG5SlCtni27SIKIny3QhACeyk+gdqrlcPyFv8Wz/mSMLhF/BHi/zaL0
nFqqwl147oiqwIKMYctzGBQwaHruCHTuSCxy4OjnsNgDuWo18uwB5/PPMjoTgWA0gqtDaJeAXFuYlKqoOWu6Lf4rWq0casV3SiRJlGDW8OGA6bMuETgODCoYNFHQg0EzBVUM
WuJWCB4XPhuJOpiXazrsJKiFMYxbE7sE5KocZJKlFCuHKY78R2i96V+SGEoN/iwpjmFQxaBMwQsChk1xM4RPiVhLUfGlVHzRjAbUQHHpjZ/FvirGjAbYjEagObJjXBblo2x6
VpmaiO/JH93bmjjwZeIm4WUnHf/rxEkalBOGkTAjZS1L6dnOT8mqEj+UKXBtVQG9JBx4npfGDvCj4Es7ip4E89a6ek3DXBmnzBUp/h9+sXhytICnjrCk30rET1l5k9BZgwmW
BFjvzXgBdUCYGrXje2JdCjoa/8DpGC8SW4FRF+5rxeqOPr9eR1cN2gtGN9kACIUBwEHq3G6YUivugJ13ADtGoyPhwkYSCSqoJPAXl2dI6ivqK8l4IimyAQGIT9K3bQAd3Nom
JxYo8zha6ewzlIplSiTlUJkSL5PLWKZuVUw4/l4m3v0+wHjQXGScLxep3hgmGwBoJOopm17DmkPRwKqJgtLOmjEvBgpp9asLxhiJONMiGwJUcjCm+9vSR093J59u8f7yi1sl
3t+qDYBk46kutJfpMkooV0JT/8JaPOlsvsWnSQwtmu8xkc+pZMwpwpxjB8wSGiuVjO0Dpn2bn2aB2HE2u7yoKAyI6PgzWZLRKt/9M0xK6QX8RMaEDjArifhWJjrzQUaVSjSD
Y0bB0ETirEhfRI2NF2KhxTj/8A44ET9mydMMMY9K96FROMEsKjH0gPVFRi1P+mRw3MIHawfTKDEqXI8d5mZaoQWqYe0UAEHiM/0IBwY+b9A4T1cBJY/RQZ446/kqxH9hPcT3
rNOAmIUXjU3lzVQta5vlcDj+SsL9ABF3MPisyfGM0B01rUeXnQnDngACNmqh4TYG5/PN2ME9UPezcN0uDIQTli2JgU3cVCAbZrL+CWCGjTnuTXStB8FfLEDwcdJ6vGFLrEPt
vlygdmgeMj5qQHVj4oDI4itYegSFjLBKAUMyRteACpXpWjg+/QDwJrxfD8Djlm5juwfXFTMa7SOY3wprHYwzHotmOkMSV+0U8xs7EoKsxEEW1vXDjv9SIXcdlZ6VjnJ9TtQG
ew6B3sT0NbmFdFJZM3XTkcOYDbcVudYOaQuhxViZtsdKKAzx7oL0K6HGP9qfbBNceKiYjh+gWTVsXSAuPoluBVR/3PI0288IqaXA5qKBi6eh908za+l/EC1Dmy/4NY7sE0ZU
ZmENbc1VxJXDzFa6idlKF9QKQ1pR1ZJoVPVEY6oQraGtVrK+gPpBsVqevw7kLLg+GYnWq3XofuYPYg1oBh+YzUYU2pvQsjmzJE3GomMtEFHHNQpaaZeiTW1VIQ8KJ+1qu9rw
yUisg3J0Qg7xcHQTMmmqwtq0GbK3oO1ik9pOEVvj6BesJtoFo9WFxr6jLWoDudyGxjwZ20HnvlvUdm5WGR3ZQk6T4U2hHQekXW3BGWspchuMbqGhKbGd2OMt6mZ1Gx8VdVPB
FwOm6sBJ2IWTjx7KdqsdUIwp2g6VtqOm3HZ1O1rx3U11xrAVsT1fffTfW868xSz/t0PleyBbC9bcwmveCcV1qp2YcSv8QPKnjlNykDKpHrUVC9r96CvizTfoBWRqxO7uJTXv
drUp2kItaOeVQ1N41a+I/+cbvGrs8zq1Q78/FdsHBTWTZWq1DZuQrwlTfNzuft7yb/Z/jO5+3tK/f93ufs7/e/uN7n50Tz/nH9j34J6u7WS+fO6Pl22Mt6v1VEeX2o4qKe1Y
/qN76//r/q8VlV0oV0UHfg3RFiiCAd+qfH/0j7+zUb4uNBTSpW5DoXabWsq/2qjleZxrNFrUqarRXWo0uleNRfcB7DerjdFatCaOrjjwB1bgOrVR7TwU7UCRgiNCHP0E7AVs
2QfVNEcb1Gr0KUVLSStW2qpW4AeWDqYZ3AU0rwFauBNmuC66nbCILFK3rwJJw1B5vj+rEImW1g6j3eidAEEFjd+TgXssroHft7F7MXLki0bSQGO0DT8gbIO8LhyqBrw1qDvp
a81OICP575OliJXbqNKd0FWE0e15JRzC6Z1qGX2G5b2tglLQKQ/QenKs1VXU3O1k5503kze7gBBrW1nUZbUFRmQ7ldNFThkISEUgtLEGXCqo+9Tn+7CSF9qFhXZR11uwsziy
2Nnt2NREbKdaYfSYze926GgXn9PtcULItXPK+kSNaFFbqEGrkO5B/dk4P+SCdlFfCth+//x1Ueu7YEjzU2XMEhLu5oc9SwyjC9j6wLkSYa7a+Vy1816tM1eMrqxTJk1c8YxR
Z2HKELE3mjHEwu3qLqoUQaWLmtDCVxYiIKwtBdKxFuPyFMSADU5JGrDCBj7S6i56uUvdS3f0C4D3fcwRKJCQ2vgjaKmzk7zHdKqN7JuninppKnp0QE8XMbzhERcH+vIIYfkh
NfBkEdIRN8LsHwQY52Emk77r8BpNxGvwdb0NWRqFLPVvUu3RraoTGAqy5ktLW57wtUEPtkLr66Hl1R9F+AIbEb6m/wUJn40RPhsjfLYNCF/w14zm2X4taV7wfwOa53gQzWv6
FdA8x8OieW1IPtEFM9zQqaQb7flW460auH8ofxPnzgwDlzKT1r9aIW1DeTAvDZqYMIhCYUEaRGlPIeUpJu3Z8VATaRiTlOgskgadhjTIrF+R2RESB70oDvqYqQc/Wp1BoZd4
noCLvm0SAfYjAQ4yzwJEgENIgMMJ8pEUZie2QoajHzI3rjC/KyD3VYHcB8JgVCUCXGEQsqhaBfS/Goi/CuOGxLaCHHLXIwGuZwS4AR2QHIqSIWMkwE2UsxlnWC2PtiI9hZls
hREGKpun7hDdxuZ8LZC14a2tGKNacC5agHbjLLbCbMIsNDNzog6qFQaigy8YtUwmzKNY52MkbQQJxRoZipUBBIh4cRRjTn4aom2M9icMqYKBI5DbPKKtptdt2MQ2jmKsWyDx
tFF/G6jnIhM0WDkiTEKs2UC0ZgPR3mRl8m7zolux6FbqfTv2vj2PaZ3Y+041ZPSeDTdS/1ZOFFswRYsawubwHrfm+0eN4OKTQRQ/ulcb519NFNcvCcox5q6lMG3GjIE4CbP2
cGYsP1ewdO39OeZKhLlq43PVZpDD+2cJlq61pdFkFc8SdbDdYNvXn6UOEOCaECmgw80gyHXyGevA1B33zVgzVNHJpMsCuW7jXMkj6zVoDb0s6mzRgHWS8yo+YM383lTElezf
aBabsHNNBUTEx2Yoz5UgT/dsatUYvQa2ke7oHRzvtWod3euAbjyCFDZKVDhKizc6TVbtyCpW4w2dPtkTpJZiR1LFXRvlZWQ/15rP74NtYvtgPmMfbDPbBwviaZOno1vQsifS
dkt+H2wNaawk0sj3wYD3gpXFAYuMEN1B9HALguRW8mVQoIxd0MXt0L0d0LVtH0UZS9dSxsqHRBntD6KMgV9jomj/tSSKgV9Toqh8FFGs/F+YKCqriaLCiKLyyxNFGIXNxaSH
SBeMC47NJyNAGDuAVYOoZgg0PxmJoY0uErfZiaBaIAjAUaJHzA6+BV9PW/DVKjqe66A+wBQ3fzISa+DOLZtxCx7tm2wyOEUfbWai9AK9pu8E5Mt0B8EHEi+E1Qh5+mvK8440
NW2rWPr1Z8NBTvxEeNEMsdAblhnqwuloW735upYAxsVoU37TGD0pxnYVCBLupSLVjaHNOMhVRSJUG7VK3YWQTTvHu9ehN7tBhihQWYRFtflT6P5HrVVrMXv1KtKHKRqQCa0z
Nsp30Y6CiSALKzLEyF1UQ6yNV1wgDm0b1PrJWCeUGVWjmFtdRZrWdjyP3ZDzo/tcwN6N+ry2u/ny6aPBx+xpAYHW7enaTuZR2ZGHsGYSGNEJNNVkfODBWgxCx56V9aDMYdBQ
n9pofNkh5VF1J/+2A9BmR/zlzmy5xMe31viW3g687VC34W2bIRv6WUoyEOn460qUCY8UZEKFy4RHVsmEpiKZUF5HJjQVyYTyQ5YJbevKhPI/G5mwRRY+8bul1v928ve1/X+3
U0aSqzCSq2woF5oeulxo22hBxeZVnvtjferqxP6/oxUDYx5veeyFxL+ZfOvvvrmqxT8HK7S6PGOhPYKlqs3w801e9m1eNh8GXsW6cqLpIbJE2Ayakj3nP/fauUfSH93DjctA
tsiUoD6x0jYYL8YamR6SvPigmczP38r17ae3qa/v/znmbw17RP1aZ9ZYid9bW6JyP4tk+pXLjdgqArS/+L9+79+e+13bI+s1Kv9p/Odik6ij/N7E7t/kxev7N5rVgvxoerD8
aOKskomzSibOKpn++ciPtnXlR/mfi/z4caio/UFUNPC/EQG1/1oT0MCvOQH9FcqY/3wIqLKagG4ka358AvpLyJoylzVlQ9aUDVnzCxvImvI6sqa8VtaUP5asuYoMFOH5mln5
KHnzPrq5lmDmZU6cuHr4ie1aTbw2lDsxA5PBMNfuDejSA2VPLKL6PnK5Wv6E1+tKZbx61J9r4w1YTUQ+UgbFEtT7SNnawVhFCdaTRe8bh9WYvtE4rB2CVfXkZdKP0fvVyPYg
uTTf8VXov7FsCkmNnhiEkj171oPItbKpTLIp/u5kGR+SbOo4/i1RFOLHjnkcP/qW+J9Sb56/cGtgVg411O/8eur9s5d77o3MZuRsyd+n3j95o388uWLxemr+KXX+Vu/ozILo
KausfDV1AV6kMrZgXf2eV1IXrg1MpDL2UH1N2+upG9cHphbFkurWTbveTN26MZrM2MpadsUf+2Lqpx+cvzmkyYHWRz51PPXG6VNnB8Z1c6mt9EepE6fP9wzNmUoj0cbXUh9c
vnJ3ZEEJVNS1noJ6egYnlkti9Xu3f5C6erF/ZCbjb9j86I5rqTujoxOprLdld9ejI6nh4em5JdHdtKnjYF9qamJez5n9dc1NWydTk8sLOckWrK+v3TySSs8vyYq3orW1tjWV
Wk7pciiyed++zh0p+rPVb/vM7/zrp0698r3vvfzid76j8b8PXn/txz/9wQ/+6YPv//iV73/7e3975dS7J955/fXXei6cOX3qxInj/TcunT938v33x3uvX7l85swHc0O3r189
d/5sZvzujSvnz5+1TvdeuXD2w9OeyZ4L506+915k/NaVc5fPvatdu/DBtTtXbhv1aJeuX7p+59Yt7fzlM1f67tzWrt64eedeb5/W23P73tC9Pm3o7t3BwaEhbXywf2hwaFib
HhkcHhkb0ebGh4bGJia0+ZF7d0dHRjVtqL+nr/+OtnC7b2B0oF8b6LvZ23unUM/1Oz29Pb13tKs9V67evHZNu9vX13/v3l1tcGhgoL+/XxsdHRkeHBzQJidGx4aHB7Xk9MT4
6MiQtpjE+6C2PAsJBvq0lYmh/oG7vdrS0NCdO/eGtIV7vQO37vbk6+nvGxyGpmr3bvUO9kK64ZHR0WFo9/j4+AQUrU1NTU5Pjk9o2sz07MzkpLagzSZnp6a0lRRUOTWh5eDF
+PiwlpudHBsavKNJ42MDfXfvasrY6MTU9FS+npHxsZHZmWkod3RwcmZcm5iemkrOzmjTyZlZTUtqc3PwH34WF1Lz8/MpbVlfXFxYmNdyaV3Hu5xZWkql5jTzckqbmZrUrFpy
cgrqr9TndX1+OV+Pvjg3v6gvaumZoZlFKC+5uDi/tKRrELe4tLysrSzrenplRUvDTzqd1oRcJpvNZDSTJAi5bEZTTDkhk1nRHHJmZWlxXnOJUNhsUmtRHLZlYSVfz/wStFFI
a+PL80Pi4rIGrVjJZXPaQjqbFkRBg9IEURQ1WRYlSZY0s9mEf5pNsVjMZrNW4lAwpHldVqvZJGlBu1kQMmmtLlxe6wpY8vVoUnp6ySRr2vCwOJ2d08YlUcrazJrilG2Y32E1
WxW7XXPYbHaHw66VuBxO+NO87hL4c2mlPq/X7S7RwgGfzwP3iqDb43IqWntja0OdWlaoR1E0i1mAwLim4c2lCNFgiaY5zNaAv0TzeG0+Z9iv2bweX2mpX/MGS0sDwYAWDgdD
oVBQKy8vC5eFw1pVZUUFhLUatSICUdqm9q7OxoZ6rfgPhmXVn2LE44/LZgtGfZpW2hSqrCrXXGosVher0SpjNVH4r9XFYrGampjWWFdbW1NTo7U11TfU1dZo9Qdad8c7d2o/
95+I3WQ1B0KKpkSrAtVNVVpZS2tDW3OzVtPc3NDS0qK1tDY1t7Y0a9s6Ozra29q0sq6W7bub92q/8B/U68eOehSXWh3RPI1bNm3avF2r3Llpx85NW7VHd2zbs7WrSxN379sT
33tA+6X/oC7FBfcyRatpiGpic2dtx67d2r4D8ccfeTJ+4luvfPfV737vH175zquvvPrdb33v9X/6xx+feO37P331x2+88eOfvPrGt3+s/fCnb/7gjR/+7Gdv/+yt7x8//tP/
+bO33vrJ2z94882333zrh+98//WfvfHm2z9+583jr7331js/fPe117WfvfXuj9772YkTJ99+/7WTx4//5O2T77/x/hvvvHvq5MnXz7x+4s13j586fuqN90+eefv0W+fefufE
e+99+M4H75w+fe702eNn3zt14oNT506de//s+UvnL7x76dTp9z48efHD86fOX4G/U1c/OHf6/JkrZy+fvXTtxvVrl26cvnDm8rnrF69dvNZ7886NSzc/uHTmysUbl29cuHG3
527P9Z6LV85fu9Jz/dbVW3fv9N650Xvl2uWb12/fuH3tdu/du5Dk+s0rt3vu3b53625f/92+OwNQCBDIvoHeASC0g73DPfd6BvpGBof6h4fHhkcHxu4O3B0eGh8ZGx4bBao4
OnlvuB9CoxNjE9Mz09MTMwOjgxMTMxPTk9MzydnkVHJoYmRqOjk1Oz2bnNO02bmRqbGZ2blZbVabm0/Na/Pjs1Nzcwtz80C0lpYWF5am57SFBX1xaXFpZWVleXlFW5jXl9PL
K8vpTDaTTWeBzKQzSLKyOVEQc6K+ksnlSG1Pls2yLK9AvGSSZUm2WKxmizkrSCYzEhyzTVGsigIvLRbFCn92O1AMm8ms2IBs2B12p6vE6XLabC5XCZAOd4nP4/P4PS6Hx+Pz
+bw+b8CP/7wlfn8gECwNlJYFy4JhiAgEAe1D4VCkLFJWUVbqD4cj5fCvrCpSGakuDwUryqsrqyoqItHK6iq1sixcXlFZFa2uqoqqanW0urK8ujoai8JfHWB1Tay6CtC6vq62
rrahvr6uDjC7rqGloaGxvqGpuam1qamutqW5tbW1CX7bWiDQ2Njc3tbR2trS1tnZ0dne2tbW1b5tUwfg6pbOTVu2bNrc1rZjU0fblk3tmzdtadu8pamlY+v2jk3bdsFPV2fL
9p1bd+7c3LV1y85d27o2b9u5fcuuxw7u6tq0Y9fO3dv279i9Z/+Wrp279+zYBql27Xli395t27dte3Tro/sO/MYnd+2J73miad+OPZ94fG98T/zRfbsP7N0X3d+2t6tr2+5t
u7v27t3btV/p3Lx79/adXds3b961a1fHdteujs1boGFt27fu37p761Zx5+aObVu2b9+8Z8cju/dv26l1VG9u3tTY0bKtc0dnc+NOLVZRH2mta4u1N3bWbG5p0yKuUFl9ZQzY
uPrquvpKzeMKecr8FaJaVuapCNVoHlFxucSAEoK5drkCgP4eIG6KEgBaBzEGTRAVEf+Uth/9/V9r587c1W5cmdbu9dzVxid6tDltUswKPS7FkekoDfi1qOoSm9tDge3xwBOP
PtH4C5Ghl/+/P9PeOXlO+/Dsu9rNGx9ofUPT2mQS+Al9SBOljAZLlxYs1TQgiVodkOUKyPPKN76ovXX8A+0M5Ll+46Z2b+gm8A1LkCejiWab5igRtRC0ryqqaI0BUWuAPD/4
9t9ob779nnb6ww+1azd6tbsDw5BnGtbnZU2QcprDadGC5YpWXebSGvyattUlaq+98m3txIn3tA8+vKBdu35HuzcwAnmSsMbrkEfS7E6PFgy6tKoqRWuDJbMZaOpbP/6h9s57
H2hnz13Srt28rQ0OAq8HrMzS0hL0R9ZwLQ6FAppa69damhWtS8VMJ7RrJ89oly5c1m7duq2NAJ+lzcxoGX1JM0M9Lies07CGRmFdbokp2v56zHNa005f0C5duqb13OrVBoZH
tNnZWS0HeWzAV/hgrY+EQhqsilpre7W2sy0Ao3ARrgua9v417eaFO9qNu8Na/9SMloI8Jsjjdzm1ynBQq4U8LW2V2tZmD7LQcL2jaecg3xvXtZ7LA9q1gWktuaBrQFs0L/AS
VdC2xlhM29TaoG3f2QLp7yJHDNcpuM5QO7X372naINC6RZMWdJRokfKw1gTr85ZNbdqebZ1FEHENrndZvg+AHx0GHlNPa7rNrQXDZVprfZ3W1dmhHdiz91vvtr7w0j9+8S/+
219+7Qff/YdT779x4ublGyN9E9MTy0tzkjlt0yx+bTl24tTbf/P3//DFL/3nL37xP/3V3774o7eOX7p2a2RkciYJdDUnZRVB8mreypeuaS/8VPvi32ovPN//3//L6Z+9e/HW
vaHx6alZIMHpdC6nuEw+zayyTn1f0/4OWnlVg9Hv65udnF1OLeSWc7ogWwO2Us1Uw7pyE+AbBu+qdrlXuze1NDEvpVZsadkkKE7AT81cB2lgql/XtP95HpOdv6bdmdTHU/bU
sj1jsgn2El9JuWZtYCP6iqb9qF97bVQ73afdGhUnkq75ZSUjWwWHu8xdrlma+jXtPZikHu2lt7Xjl7G0gf7s9JS0sGTLQjKnu8yLyaDGDwEh7mg/Pal9+OH8zasXhwemZmfT
ixlLxmITnJ5yTxkrDZK9pGnfvaS9c1q7dWV6ZAjWqMXFrJyx2KHSsLtMUxqu9Wuvv93/4ovXfnDiB2+df//WtRvD/ZMzU6lFXciYlZzTVV4S0ZRGxkCeheb1ayff0a6evdN/
Z2JmZHkxJaVN5ozTWeqs0hychrwG/z/Qzr+p3b54c+D22PQwiC/ZFdmUszuiSoVmxy5c17RXx7Xv/1Q7+ZPlO+enB24PJwfGF2eXlyVJtNjKTJESWzMkO35Xe+Wk9tr3tNM/
un39/QuDl2/N9Y7Nz8wtZzNmUSmVKzQrAuzwXe3E29qJn2iv/dP77565cqunZ2poZHE2mV1akbIuRVQ1RwesppOGNnBF8QP8eQTBKkzwFxmh14ivxh/MGbVBkkmPEV+OP3b8
mUwKP8/f0sz02J3J0cG7t8b67wIvcv3W5as9N29dPONM67Mzy9rkWN/CxMhg39Ro/+1rw3fvXjgTCrgV0VOiSBmnRVjWZEGfT6b1menhLe2xWLi1vrrCW1UdCTmqIwGPJeRR
JG3rlpaG+k3t9cBL10erg9HayvLSqgqfS56ZmOy7a14Cgcdb4rSKrXVVFcH21lh9w8TwyJ3bi9rUxJDTYRGztbFI2NfQVKtGJ4b6envnp8eHhm1mYWUhUh7yO9VYdXm4797d
69eTE8P9d81iegnIjd9ra1DLw4GeW7evfjja33fzanoplZz0uRQlUxXx+zwgbQ6NTA2ODIyBaDk1l11aWliwSVImNzk+1Nc3Pwly6UpqLgmrmJDN+f0lLtv87PTE7MpCam5W
loRc2gWyj8VdCmJOSkvNTMnAIC3Z3SVOc0W4LOAKVldFQqIEYpoTuByH01tSYguVl5UFQxXlgWrdFgHmPueL1SdXXBXVIylruPzu1ApgpVRa2zy94KquHZ+zhCr6pwRfqHdo
0RqaFzxVsak5JVw5Mi34ywbGlh2+uwOzon1k2VmpDs/KpRUDkyslgd6BRbv38p2pbMloUi5VByFdWf/InOy92TslOs5eG5o3T07Pp2yTQzPJ7FTfZFIcujUynRroHZ/SJueX
Zef4mLZiHRudWZR6BycXpf6+yblcVrC6fAu6bHNqi4LdpS1kbLakpguWjNNfFVm0llZUZ23eSNmSxR3wpXJmX9gXDFZV2QKhqioYokgo5/WXB9JWu9c5PqotZMeTuuxYyppc
7rTVHSw3+71l5YPDk3PCxISWti4siXZnzuwOldk9pZHKseHJ5PLkeDJtocqXTe5wwOzxl5eN9o9r6dGx2SV5ZkFQHLrJFQiZfaXlwcHhmfGF0ZE53ZxaSItKMqt4AlKJs7Q0
NTWTWtCm5lILy3NLenphHrjZrChZleT0zEx6Zja5lAXxfUWezwiyQ7TZnCUgxi+uLCwspaUViDPlzIpdsVgdJQ7glDOZpbRgsmbNNptVAkHVoXhLfK6FXAaEcZCy7Vmb4rRZ
nW6/z1Zi99sESfYIZnlBsFotQsChCFbTkuAwlwpu24oQhGeH1Sr47DYhDLJwyGUR/HarEC6xC2E3xAOy+bw2wQthN6R1Wc2Cw2UTbIpJsFlkwWYWBZMkCyYAQ6sMVAOY9HQ2
I6xkBWExm3Nk8J5aFBb1jLCUhnhopDa7KMzN60IKurG4nBEmZ3VhcmZRmJ6D+KUVYWpxWRjS4ErOC9OpZSG5siSMw9AMpTLCWAryZE0CoD6kW4LnLOAj1LmwLCyt2IWJOeGX
+3MID+1veaMX2Y9dlLzRC+WhNDK7uiLrL1EeFbWCP+m80ZR0/m0uH2fJV16Ik/KVr+TjClZXCo/m/I/4iw3n6hFI52TlIU15ZiW9fjyQMvN6L1Zygrjui4wo5U2+rPoTzWYp
90s1MruyAmt6LmdawdIyoihIv2ChFjNI4MBqCyaTmMnmTCb4EWUJipbFHIjksiiJQBiwJ9msJEtiThZyEDIJOVMW4sxpMZvOSaIE1FDIZKDPIJBlhRy2LgPzApFpkP4zAuYV
RJMsiFkxvZLOZTLpZSErykIGaE8a7jCHwlJGEjQY/+lcWphJpwU9syzMAq2YgvLmcyZhKZsVZjI5YRLuE0CPVmBKFgSTMJeVIR+Aksjs7ORyMClwYXlzQK/m0ivCAuSbg/Ga
gWt2OSdoKxZ4FoVpmMBpKGt6RRYW0zKkFeGdJKTSOUGWJEGGMkUYCxzeFSh7GbqdzK1QmxchnMqIwijc52EAFuGag+chuFLII8EzrCOQBsvOAZ0VoRyJ7ha4oJUCzl4S+gdd
EHBDdlE0CUMAzsvQs2UYv/mcBOWbKb8OiLKQlqi85WyaANLCDQ8pRai2ZPgF5+FZjsJp/jzFMRcvIL3CIg9bkP7DhWuBxZQFqILRhLDZ5hRMZhshOvY7JdscAAAwZwzRkzDW
WdkswFIAY45lAk3P5qhtVn4pnDbJnGCYeXuzvJ0WHsZ2pHj7jTYucYJilXOCAgXYLBJcOJZZgGBoKzTcYXUJJgA+hFuzOSM4sVaoIAdxeJdh7lYABpZhQdNh7DJQgw3Ks0M/
7WZJsGOZchbWQ0HwQeVeBd7BnDtMGaHcDOusWYY252B9zEI4I3glC6BEVsD1Ee9ZIBAOyF8C5bnMOVhnRaHEnBW8MpaXFgI2WXBjuVBnKSBuGBZaNBaElwvS+E2AZlCGhNvy
WWwv9AsQxw5XCV4mbKsklIC0VgptDEMeO8SVQHk+kw7tgX7IGcEF8OWHdKWA1IiKMA3Qc2A3crllfWDqXm/vvdF5saR8XB+d7L9z49bd0dTi3Kh+b+Tm9WvXewaBw9P1QXhz
53bf+JyeXtGHJwfu3untH5+DMvTJ2dHBgUHg8QTZo8/ryanJydn5tGyr0GVxeVlfWs7KSkmNXu4osdqsVpvTE2jTHbrDHA6HQqGyyk4d/4KRqBqN1u/U2V95c0dH52P8QQ9v
3rL7ytnTZz48++H58xfPX7x05dLly1ev3bh563Zv3+DI+HQytbgimBRHibc0FKmK1TU0tnVu3r5j997HHvnEo3sfiW9tVTt6ruv6jSldv3U1qffe0vXhu7o+Ppk0p5Z14KSs
m13+Zb0i5jHX15eHOzeHP/lYvEX/Rf7e+yCpXzqV1M+f1PVzH+j6lSvTek/vqD4ymtQ1XQY+V9fdXl2PuHS9zqHr9ZDng58l9Q8uTugXziT1U2dH9atXR/Wem5o+PDijazD4
gGl6SSiol9U49DqXWW+CPKfeu6afOnFHP3OmH67r+uXLt/WbN3r0ocFBPakt6Tkhp7tLHHq4yqPXB3W91WPWT717S3/75B39vZM9+ofnrugXz9/Qb1y/oQ/29+uzyTk9m5vX
S0o8elnEoUcrdL3BrOs3T1zST526pp89fUW/cPqafun8Jf3m1Sv6QF+fPjMzpyPuuFwuvazcqtdBvk1lkOn0Gb3/3En99rl39duXz+u9cPVfv6KPQJ7kzKyezeR0l8Oph8Me
vabCoXc1Qp5rMCm3b+qTN2/qmWs39Lmb1/Tp29d0bQAmamZGl7NZ3e106eFQhV7XENY3bQnDKIzA1Qd57+h6b4/ec+eGfv3eTX10tF9PaTO6OZfVvQ6XXl4W1GvrqvSWLj+k
vw1Xj64nYXJuXYZH6H/PHX1wfEzXFlK6Rc7pfuhPdSisN9bG9I6mtqLZTcLVD7ebun4VyumZASBa1gEBda+3RFfLy/Smuhp9yyZ1HciA/unv6/pZuPcv6iCC6B6fT2+srtQ7
G+r0Xdu26vpvsJS3ly+/tvjW2Znk7bnF8fncsmBeMTvTNr/uLNfl+nyB9+RM3/Li4EpmIivpgm1JdiyYnMtmT9Ya0kuiLA0M7Iqup5KOqR5pcsi8MCanluWUYFoyOWSrX7eq
xV0bSur9twAachOjSyDtzAtZENNA3NBN0TUdOX9bvzWcGZmCIcvN58wrJqfiLNXNhWQTQDJ69et39Jtj2eFZ88yiDMmWLS6rM6grsXwyQMozs/rFfv3OpHl0OjszD4ubWbdA
aQHdxpON0nS9O6Jf7dfvDYqjY5mZFFQqL1kcdqjUUZNv/61F/aRuvjSWvDM8PTK1OL2YnRdMixa7w+HX7YVKJ4ACnNev9ozcGRobmU1OLa2kcvKi2V7iXJVs7pp+7a3e671a
7+j0yPTM5MJyKisumkAAh0oLPYXmAcqfA+zrnxgeXZyaW4H1fsGkKPZS3VZINgiDNqqfP69f65kaHFqc0JaTy0JKspZYS3VTrDjZB/2L5+/O3hia6h+ZGZ9ZmtFzi4LFafa7
jFmAnvYn9TenJs4OXLgx2NM3PD0+OzetLy8JZrvFryuFSu9N6JfvJd/uGbw8Mnx1bPouAHgGOWOLEtL9tX5Zm0/CX2rF5I6syCvmuaXUDMjjwOvJw/rkxMT41Fw6Y7LIqZmZ
qanxSW1ZNDvlxeVUcnZySluWLSXynD41PTU5PbcsKT45s6DPa7NJIP5KmQxAsbK0sLicszhqZXgJLKVoUlzeNtkn+5wVAb8/ECrfJONfpLG2ulqt2yqzv+qq5pb2x/iDXLV/
2y5xUpsemhgbGR0bGRqem5manBibgNZNTE1OzcxqKZCyczLI0d5AWWW0pq6xuX3ztp27dnxi9/5PPvXo7h31UPKSLE9rsgzivaxJsgxoIM+Py86leTkI6/d2u80nl6tBZ227
v6p9b9XeA492yr/I3wqUn4L7PNxHoL6RO0554o4sT05AvXOanMnIskuR5fISWa6DMfFDWkgq6/AzlYa8ZlkeHZfloUFJnpjR5GQqLaezTtnpjsjBSp9cFXHK7ZB+uV+SZxeX
5JnRCXliYloeGdHl0YFleXxUkJNzSTktKrLD45PD/qBcGZHlTUGctwm5P6nJI31JuDLyUP+EPHxvWR4bWZRnpofklWxKdjiDcjgkyXUBWW51Qttua/K9/in53sCIPDE4IQ8M
TckDfWPy6Mi4PD09LwN3J9vskhwsq5Jr631yWz1kmuiHTmDZSXl8ZEQeGxqWxwbhDuFp6JOeBviwueRAqEmONfnk9jbII0/L8t1JWesdlr2Q1jIyKOdGRuXl8TF5eWZaBulG
ttvtcjBYKtfE6uSOlirI0wfXDDQSBm98QpZmx+XMzJC8NDMqpzUoL70iuyBPKBSQozFV7oiVFc3UEss/NABVD8izyQmAXg34qLTscdjlymBQbqipkNtbGtaZZcy7LMvJWQAk
XfaAOORx2+WqsjK5qS4qb23tegCETEKTdQAUWQ663XINTE5LfYO8cytgwgGeBOBzzHlvZHp4fGF2NivlzKLVkbOXyK6w7KsplKQt9QynhiZmR7Wl9IqYMSkwRGmLS7L7ZXd1
vqFZBEhtdrRvYmZBWFiGcVySLGkg/g6vXFJV3LJ56NSSPD+WXJiF4c6syJaMyWV1AJSqxckAqnuX5LGpJS21sLycW5FsWYvb6iqVLdHiZKOy3K/JQ0lpcj47n7EsS46c1e0v
CcqOVcm0JXlkUu5LOqcX7CDGQGk5m9tZEpJLalclG5UR8jTv7JxlIQ2lWXOKy+0KyO6iAXHK0/rS4LI8mhJnF1ZAEFuRrRnFaYdkxeNGGDo+nhyemZldXF4AsUS2pBWXE5J5
1OI5hv+TfbbRGXFmfh5EQF0yp61OB7TNXbMGGgY1eXBUTmr64oq4LFpg/SpxhWRnrDjZoiwPa3LvQHp+emVxUVjMWXST026HAVlVmlNe6lnRelOZkdlccl5YzJgyJnvQGsg4
V7UN8AVQsrfPfHdcn57PLIBwLdkFG/RUXQtxo4sjE/rg7Jy2kNZNwCXbgyVh2VNfpcwkpydnU3rW7Km0KzPZ2ZGZ5Myi7vTalP6V5MTUdHJ+WfaVKlPJubGxaW1hxexyKqOL
ycmJmeT8isVdqswm6W8hY/GElYmZWXieW8xY3GXKShZWgvlFXbC6VWXFJC2vpLOC2elrVkyKyVPiK0FavUvBP0tVRVWVWnNAYX81aktrx6f5gxLt2Lm7zJdMZ6dmFnLJ6dSi
NoWVzE5jZXjoKjW/sAREyATU3xeqqI7VA/HftG3X3kf2f+LR3/z0J7r2bG3cHsZa4MrBJacVJetRlLRN8QgrsExZTLscpUElXGHz1NX7ott3RP+Px/dtUX6RPwkuHeuAawUu
QUkr81DfgqYoS/OKkllSFBs0oqxeUWLAH1RBGmiKkoXLBulWkpAOHlImjzI/AflSHiWrpxV7WbXibzEpjR6PspnypJUVSC9D+hxUlB7NKgsj88rC6IqyOJdWYJFRHIGgEgyU
KbXVilJb5lE8UD9kU8rSacU0BWmn55XFGVmZm0oq89NQIsTbHTalLJpW6gKK8gg2DHszP6/kBqaUxf4ZZWliTJmdHFKSyXklNZ9TVoDmKI7/v73njnOkOu9N0eiNpKe6o9X2
1VZu7/bq3h1XuIUDH8YHB4fpNgQbY3DNBWyDIY4Lxbgl2Nhg7GATcIkJJBgCBjsEAyHulIBxOLjC3q62qI00KjPSlHwjabUzs3tL8S+/5A/e3NPofe/r73vfmznN2wniaCeP
+0ej+ITOYN0RICsnFfFMSsGJVA5PZiZwKi9isVDFcLuAOd6DhWgM93dH8cq1Jg0YooLBr72KZxNTOJE+jKfTaQi8DNAUsayBztiLI1E/7o8fg9duijc8DgZhoNMLWM0ncTEN
ZymJUbGAGa2KPXAILa24byCIR7Z0Lh6w4hTGWQkXC1lsKBKG5I+Jx407hBY81NeFR9duPMpIg4GSXJPrcyEcIjzuisXwip5uPDa6ZZkIAX+VJAgMBrtDBA90tuPVQ4N4+zoY
1XMaKOAORS3m8wemqrDuUYyX80ZcvhYMkyo6aGOWrooZ10yOKZWx4vIpbFDDYZW04uF4E6X+3EwarCwwKcRJOqkwPs0VJN4IDvU6NIPIo9Jq1nCnaU52QboOMT4Bu/oW267o
OFeuZnSX7PJpOAJZfTEahE7ZCBY1T4nGVY4YnogQiOHAgANtRsWzxaCsBeFGQ3N5kTccglwS7neg5TicrHCVqrtK8aqLR54g74/hiIUbhMIUTudxXuXliqtMcRW3Rwe0QBSH
bEIB0cipqbRerOoliqlwgBbAgBZxCp1Q2xIZJqtWC4iWObfGBwigBZyWgnvnDuLpgjtl0DLrVnHAH2jFPqfQCsaHFXVKRnMVpDBYdQdCZAk0VseTaniyoIkyXaVYlfN5YC77
nEJhumbTfKZczKtUxaDLrG+YCNjXuyjkgmqhKmVmZEnTOJbzet1hAYcHVpFMWSoWFYPGoe4WUjXSYvZQpsxQsQAxOE1KwxU94vxBwpIceLVY0fmeKClXxQRMfrjVjPYRZMzK
+XK5QnlCHUQzUqmC+Z8wOBQnSChoFaWiUnx4gJQNmTZ0g3Z5w6NEIILh9fr8gUjrOmIW7+r+7q7uvm2kXoZWrVi5em+jQQY3bdkyEBa87YLgFTwMzxtFucQYsGBXKrIsK4pc
qVQ1g2I43heMdnTHB4ZXjK7fcOz2HTu3n7x751mnjm9etbXXlAKVg8qb1YC2TAQuR7rcjHCcl+dItE0W+gfw4NqxwbO379pE3koBtmAeIS1QA1A9jbPeTogGStAqyO4npHUF
IXFAjEJfb4PGxMPmGZhohkAQKKurAjEQ6B3rJ8JqgQz0CmSj6SKowJLEoIZk4CcbBMNZL8pEU0APo53gSDtpae8iAyBvtEuoySANP5hyCOCzIkeoOYFUFANoAO5tJwIo1DMI
NMK8RXUauB8k+CBHUN4gVUgi1SJrvrSNcJgjQrSX9LW3kw2dgs0ZhmiQZEompVmBZKQCKckKUQ2WuHg/Cbf2kJ7edjI6KDTlmOVlSSbPT4rkyFySTJdEklVUooATaN5Dwi0R
Eu9aRVauHbR73QBjynBOJwlVLhFakQijqwQSH4kIMdLX00PWjfQuPWgsOKyUJRho3JRKvDxPYkILGRzoJqOjK5YZbBhMGhEPR5GID5OOaJQM98XJ2MjqZSIEbIWLVuJiSDjo
JQMdMTIKA7Rl/QZCzreYQ0i1XcpzcyKlsrzLH6EjAgl0kvYhOzfOSOQTUvVAic2z3goTovkQ8bcSX18TA6IkTQhYmGDwQUrP6azC+hEXinlbSEuvI3bV2qdC5yQXVXX7DU8I
+aIk0LfYDL5IlKoq096K26vxLS5/jOD44skgI6FSDVQYv+omqq+VDbYTf/9ibmVGUI0OzRXQ+aDha/EBWnDAyW2QoICXpgJwXaPyHt0X9gXbSHgRmo9oHIcMXGE9Cu9VfSGw
lYQHHWjgE5kVq7paYLgK9hreEB8Cbot1yxSJu0gpZdpVdXuqnmAYhAaWMgF46uZtUZXzGHxoOABT04kmwT+DTFZdGcNVcXl0HPIEYyTkdC/MfYkzCnoVLrZVFtbQYMwba/cv
MQoSCYiqV6xSOsPRGG6sWok3vkRSkjlB9dIq5cYuPhAMh1tJeEVvbMOqVStjPo7SFPMKimiqY8lwXLU42kLRsRYtWnKWp+eqdgZ0zt6vBYM2FrJDXiRtZ8gm7fi+pEPejEPB
hAN/tmSTyMwSnrW0YWHXbASzdo30bMLGnnH007MFmwuMlJIXLBAqL7pVi0RDlOesQ6KKSt7FLLA0RLXI+BecqEkFuWwxQROzoqEsMNDz2Vzewl+XcsW8HEw3+RXSOVl2c20N
oVQxA0v+An+6nM0ovv6oX5uq+1sWZ8Wcwc8jcIo4A/eFTYF8NTebyhaa9D5Nmp2aKzX7/VQpOZMW6XkbI1wlPT0nZecR2rx6NplMUfMUnQFamkumy/MmxVtcpdRMuTDv5YGY
p5JJTeXnw2iow6+LqZJUaABWdIYoKZ2uVhoMV/VGuXImmZQa/euGOnxqNpOcbfAbG+kJISmXzUp1/C2jfa1cMZNJNjy2Ze1Qu69SLJfFeqAdt2GkO2iU84VSXcOdm0d7BVbR
jOJMrX381tG+KFOVi3Kd4fE71g63+5FSTNbjZufWY0d7WuhKNlMXcNrm9cPxdlbOJ+ryTzrpuOMGWt2UVGeHTzll+0h/p68qN1y8bduabat7PEhqOHRseENPWyuP56PyGLN0
tLHz02K4t0cIB9xMVakq6hJ3KaXg8vnAM2Vvu5J2BCQesbczBdsMRIVMwjpFWSWXmrTkAN4op5OTC/EScuuFZHKqGU/dLT5Wl0vSdENMD8cLzpy0XH56s4V/nXzHOPILfcjR
r7jS1nZHiLb53UXabBkwEvQaSvCNa+1EZYrL52s6bW8bCcetW9qOgKYkmwS6lLdR+Ayjak1wLW5CW3WIR9zu0jLjU3wd+5zrR9ChP+9o5xztSsLuTS2Vt/nbJU3rVh38Ljlv
HfOIi/XIFopINOBni+k3bI9zfBatd45++Yijf9LOsZpIqPb1xz5AdBnu5iwAnirmrFM04nFTjLgQgr2tfox056ppoWfVNxV/WUe76Fivywm7A5Rk0uZMPTN92OavYnrSGnA+
qpLOWbQVMIckZWESdrX4eUrNt+Xeoj3EQVhy4MuH7G110rANoZY5ZHOBlp2bKqlWezKJGYvFHqOU2W/h0OJhq5XUVBPQHgoxbp0paeoby0/O8XD2uxzzHWXsQ69Kom3CaJmp
pJWFLk1PWFMeU04fOWTxmQeVUocmLPGG2YosTTUtjreGPDzLcr7KkaXj6XVyn9MPLsdUZCoZm8WoNGczkCpMvqza9E8dnrJQcJXs5MEDlngDBq8dWECI8JRSyhWaS9Zod6uP
dWmz1eIbmx9vdn1yUbb0hL2UZBtBr5rLTFjnhy4mJiwx66eKM/tnFliEXcrc4VcWvNjqpeU8XHzMS9l4TEfYw7DlRBr/rxRBsE8oAeds7XZPNW/NV21Ezxy0xFcHMTKvWQBd
QTqf2F9oAuItvJpPz83NNnhsWndMV5hntOwE/j8p/f0tvHXB39wTZdKWEV3ZF2bTrywARuJhOnvkSJNiVbzVrZgb2RsWnrxjbLQv5uN16VAO/z8o8Xg8zFk02bhiLGikF64A
1mzoC1LJTDOatq4Zinm0Ynb6hUb+txbJLaay+ZxUUnSKSiqq+TtPPl+o6EiF3nKlnDEfOjK8iktURUDMZqRqEnpEZaI4l0plS/WHT6RypWT+ZlRn6lUqyUKJqn0XxUKyqJQb
PaKiTM9ILqXZEg8yFm2mxbfwBNj8M700y5hv873pscO/Pvxodnzv7g9R+l5x/K5Hrr99ww5xPPo++dlvX50d371vDT77Q+L4ma1TN1x0hjgev3hgL/mUON77x9yDgdvE8Z/c
8q2rLv20OP4suuO+1feK4+eu1B7bcY04/nL8A3/5xE/F8YmDD+/+JLS/OXjd3MoHxfHf7j5P+gK0J1KjxRuhvfvZL114I7QvK136+B3QvjDScewXoT345FVX3A1t67O/NHq7
vF3eLkcr/iUe+G9FfPMp63ehMdSBwshn2d5BoSGAYcQh1rLxwb45wQ3YnGP2CSCLqj3zbL45dB3IaanxpRtPQiPUhzqByg28aOuGEjfnYszHyRvleLOTR+hOP0K9Qh12AVST
151QuxtPWqcaMHqZ76YBrGXvxlLfqYZ+3loOpM3HWWq0psXEhLGMm+YW/Hhe46W+88WknaTq9U6oQbq2dRHNOPbLmHLGLC8FNvH+XNjxpoy4Xcb9aLHcyxtvcrWO5jtddeV/
ALz2Qe1t6Cw2zvugxiyvA57HY/9MmPlxs8eu33NL6LywDzTa0ds/PDK6dv3GzVu2HXf8CSe+4+RTdp+654y97z7rnHPPv+A9F1508fvef8mlH7zs8g9/5KMf+/i+v7riyk98
8lNXXf3pa67968/8zec+9/kvXHf9DTd+8aYvffkrX/3a3/7dzTd//Ru3fPNbt95627dv/853v/v3d3zv+3fe+Q933X33D374ox//+B9/cs89/3Tvfff987/cf/9PH3jgwX99
6KGHf/azRx599Oe/+MW/PfbYvz/+y18+8cSTTz31H08//Z+/+tWvf/Ob3/7ud7///R+eeebZ5557/vn/euGFF1/840sv/elP//3yy/v3v/LKqwcOHDx46PDh116bmDhyZHJq
KpGYnp6ZmTX/5E8qlU5nao+GwDWDJBUKxWKpVC6bPxVWKuafzNE0XbftiOmu729FK2uzwDr3MMwtM4Jjtpnub34ftWGH4DNQi/I4Oh1tRgOQA+r5Yr5E0YYGD1SfjjCnKDi6
Ad4HsRJCzf1PtdIF0DUNHepzKVjrjwDuMHDxOtbrXtQPFK01zvVdu+GGbmsAn7XMrXq8hgA6BG2uCffU9AqBZUNNvPkpZ8KHwCq2IXEenwN9htBgQ6q1xAB7CHkscuv8/Y58
yoBdbMMjrwcP1ngEatFMjgofqe1ljkG2rO8y8Tc8cjT4AHjC5BFq+N/f8PjR4H21WPE1c/zrwYdqmYCtWcI0xpKDETgavL8G52ow+g3AB2ty2eaYeWqto8OtpW4Xu2j0lobz
Nbl++KRsGcUJ769Bww27zDh31TCOBu+qwedH1ITjGp+jwdub9tT7KfDFcvBOZN0A6W2st0eH1/lwTT4mT3oZeGwR3L0M/EVjfa39krG6dn7FGEJjVFl91RhEj1CMtt8YRiuo
q7XDRjt6Bt0L5yh6GD2pHTLa0EPoeq0EZ7OUjUjj7EFXoW160fCh+9A6XTUIrE/3wZmHGPiqToPk89EtOgva/gX6nh5FeaPup5RRzxDmnq0dRncN/rQervngK0YMKTV4B0hA
6ESj39zXiC4zvoFuQt9BN6Mb0GfQZ6F+At2GvgbHbeh2dBf6Icyz8yAHno7OgLoHjpPQsbBmbYf6LrQLnYLG0TbIkO+A9k6o4+hkmAmbYG5uQRvRDoCMoDNrdGfUPk8D7bsg
kmNwDdUBM6ALek9CJwDmTnQiHCegi6C9B+hOgtZOkPFhdG5Nfv3Ygz6OPoauQFfCOr8PXQ2eOhUOk/teqOfAYWqzEw6TfleN/rymfJP+SvRe6DF716H1kK23gsz1cIygYyDb
DwGlyWMH9GyGYyVwmD8+i36E7kFfhvN16D3oafDYNehawL0M/QF9FPS+BCLqVgv+DvRz9DhQXA/jdyJ6Aj0FdJeA5F1A+xHQx8S41oZ/NmjTChHWgUrG92Ek9gDuVrBvN3on
9F4K9f02/M+jr4MHzgGeMeD3AfRuoDgZqDeB3rvAI++FenptvE4E2Dnog6DxZehi6FsDmpwJVu9GF0K/OS57wE/7QNeLAOM08MLFILcfrQAqc3THALYL4u1ywLoA2qeCB06H
jNqHzoK+LeCF00CfU+DzbNDkWPDtecB7Jfj0ARi/Xup/AA==`;

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
