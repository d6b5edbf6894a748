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

/** What headers usually say, from which their deflate streams copy (docs/format.md). */
const USUAL = Uint8Array.from(atob(`
  gqVncmlkc5KKpG5hbWWmdmFsdWVzpXNoYXBllEBAQAOlZHR5cGWnZmxvYXQ2NKVmaWVsZIWlbW9kZWynZm91cmllcqh0b3BvbG9neadtaXNzaW5nq2ZyZXF1
  ZW5jaWVzQKphY3RpdmF0aW9upHNpbmWkdGlsZUCqYmFja2dyb3VuZJHLAAAAAAAAAACka2luZKlsZXZlbCBzZXSobWV0YWRhdGGEq3ZlY3Rvcl90eXBlqWlu
  dmFyaWFudLZpc19zYXZlZF9hc19oYWxmX2Zsb2F0wqp2YWx1ZV90eXBlpWZsb2F0pWNsYXNzqWxldmVsIHNldKRtYWRljqh0b3BvbG9neaVleGFjdKVtb2Rl
  bKdmb3VyaWVyq2ZyZXF1ZW5jaWVzQKV3aWR0aEClZGVwdGgCqmFjdGl2YXRpb26kcmVsdaRiaXRzCKVzaWdtYcs/8AAAAAAAAKZkaWxhdGWkYXV0b6VzdGVw
  c80H0KViYXRjaM0gAKlwcmVjaXNpb26nZmxvYXQzMqVyYXRpb8tAWQAAAAAAAKhtYXhfc2l6Zc4AAQAAqXJlc2lkdWFsc5LNASzNASynbWlzc2luZ5GSkQEJ
  i6RuYW1lpnZhbHVlc6VzaGFwZZNAQEClZHR5cGWldWludDilZmllbGSNo2xvd8sAAAAAAAAAAKRoaWdoy0Bv4AAAAAAAqGNoYW5uZWxzA6h0b3BvbG9neadk
  ZXJpdmVkpmxldmVsc5GRywAAAAAAAAAAqXRocmVzaG9sZMs/hHrhR64Ue6V3aWR0aAylZGVwdGgCpGJpdHMHpXJlYWNoBahyZXNpZHVhbMs/uZmZmZmZmqRz
  dGVwyz+5mZmZmZmapW1lYW5zkcs/uZmZmZmZmql0cmFuc2Zvcm2cyz/wAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAyz/wAAAA
  AAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAywAAAAAAAAAAyz/wAAAAAAAAywAAAAAAAAAApm9yaWdpbpMAAACka2luZKNmb2eobWV0YWRhdGGCpWNs
  YXNzqmZvZyB2b2x1bWWkbmFtZadkZW5zaXR5pG1hZGWDqW1heF9lcnJvcss/uZmZmZmZmqRwc25yy0BEAAAAAAAApmVmZm9ydKRmYXN0pXRpbGVzks0BLM0B
  LKljaGVja3N1bXPECAAAAAAAAAAAqHNlY3Rpb25zlZOpMS5taXNzaW5nCQCTpjEubWFza80BLACTqzAucmVzaWR1YWxzzQEsAJOpMC53ZWlnaHRzzQEsAJOn
  MC50aWxlc80LuAA=`.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));

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
const KNOWN = { 1: [], 2: USUAL, 3: USUAL };

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
  if (bytes[4] < 3 && Array.isArray(header.grids) && header.grids.some(isNew)) {
    refused(`header: a file of version ${bytes[4]} that says what version 3 alone can`);
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
  residual: 0,
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

/** Whether every tile has a schedule: levels that each split one axis or more, and a byte for each tile where it has a choice. */
function schedulesFit({ schedules, tile_schedules: numbers }, tiles) {
  const fits = (schedule) => Array.isArray(schedule) && schedule.length <= 32 && schedule.every((axes) => inside(axes, 7, 1));
  return Array.isArray(schedules) && schedules.length <= 256 && schedules.every(fits) && numbers instanceof Uint8Array
    && numbers.length === (schedules.length > 1 ? tiles : 0) && numbers.every((number) => number < schedules.length);
}

/** Refuses what no encoder could have written, before anything is sized by it. */
function checkField(f, shape, dtype, rest) {
  const sure = (fits, what) => fits || refused(`header: ${what} outside the limits of the format`);
  const finite = (...numbers) => numbers.every((n) => typeof n === "number" && Number.isFinite(n));
  const list = (value, length) => Array.isArray(value) && value.length === length && finite(...value);
  known("model", f.model, { wavelet: 1, fourier: 1 });
  known("topology", f.topology, { all: 1, derived: 1, exact: 1, missing: 1 });
  sure(f.channels === product(shape.slice(3)), "channels");
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

// SHA-256 of the sources and of this: 70a54a2edc0cda59e359d2dfc07d35e6c036b04b9562afece91758a27007bc41

const BINARY = `
3L1rkCTXdR6YmZVVlVVZ1ZX16O7qrn7czH5M97wwAIczAxAkJlsAZoYDAlg+FDSXMkGLsMnqAogeNGEqOJhuihQAy5aD6+ValKy1sCRtyhJAU7TMR6zChhyKDYb1CDpWitB6
9YNeM7SMDW0EwyHH0jaL2O8752ZWdk/PAJToXe9iUJ03M2/ex7nndc8991zn/U8/4TqO4/5v7uAxb2/P3XvMve5ef8xxHnOQLu3t7TnyFzeVPfnPeayqCcnMP+XsLtjbuy7/
O0zyv2cnScnRtMnrtqggu3Ue8ydFXs/qwm1tr/B5XpSDbI6teNIgfcI6vcnjvGzHm/X8J96/+8HS0x960nE1+fhHn3Lc0t0XvJJfrlRLlaAW1Oth2GhOtVpRu9xqdLq9IJiu
zHT92ZYTBP250nzZqVb7Zd+pBdPTftl9ynXdcsV1q6++Wqq0vD033d+Pwj0n/eZ/mgur/5fbqzzx+BMfvvZTnlN96trjT73/2uOOF/7khz/w+LX3/ZWf2n38aacUPr37/mu7
75Nnjh8+gevIvivbd/LMqZTe//S2U63vfmj0uM0Q1DUDHzk1lvuhJ//a+659+MNPOPXwA4+zTH0XNkYf+qu7+ctGbffa+598+q9++NoTTnMqT7/vr3/oA487U9Wf/PC1a4//
5K7TKj31/g84UfD4M+8ffeT9u4877YZ9pTk7Ad5rshu+730ffPz9T73vr7z/6cdLbv1vf9q/MOWkr/zNT+070X+/v7/vhL6TXginHOMY13jRb8izBdyk3q7xjDMy7jB1d40z
TEu7w/TCMPxKpVTfcz/m3uAn8nBjmFSMh2RSHSaBqQ7jmikZd5TU8SwOUydueBf5z7hTnuc6oXHwTVzF5zd2kkbcNH48VbpoqmZqXPaccVhyTDWNmGMqDYbxlGmmN4ZJs4kv
G8Z9sOmGaGxjmx+aBhrKnA5S2hgpa8pUz3rOeZRki6imPrM10z0tKTQ1Ew5jH61r2dZ5tnXsStwodA/feWxqCzWW86b+hOck0XgAcDpPjNsGSVeSC15qxr/j4s/vutoX0xiO
G47v6H/2ettutown3XRMi9B38WfIjmaNkQZ6pkUYlJGHMLDt2vCkRS+dtzVv7QcKBl/BEBwCg08wYIBM/YGmk/7J7/rGffLluA24hHyYAt6ODFgyhYr93SFgX0IDUNBI2o6n
XqGJqKQ97sQRPgXIwrgpoxFpdwEGx7loAXHxZjBEB8FQN6GCIaseFYWsKGkWKmQbmkwdaNkUv96W6qumLSDYAnbv+wIYBUMO9xwaDWlhcZy0hUCvc57BxT/nLeBSO+f1cQnO
eT1cKue8yCiUznnEnNI5L8DFO+f5xKNznhOu8r1QHikNBOJj5CrG3fAMuh39PaG8ipP+wb92w3c5R5bBO9CVKY20FkfKcNL+MHGjT7OAxLMtkTqc9DPBMPrv+ALtDKcdaSOe
GWfD60WfkSo/6Lp7KwQM0WY7Ka9K2pQBmglLAFwdfkRq+36ob21nikUiE/oV/SI/iZnrFWdoy3PCOv5EX5U6f9HzwZSfhVz5GPAswFgeLIfwiX5NK5YXfXkeoeyv8SkQk41J
akBZU/5KXMeDWupfaXJk3UtNZijhibebOENTeRueV8DCTOkqsQmsAGzJ1MddEFEtvb6TBLFrKmhwKfaBLgDr2AG0G+Nvg4AF7CARPCV6gjzS64A30bNmgge1QI8F4nYbBZVM
IGjJOsENR3LDcjGMx1Fa/e9cYJmkR0epj2XuaZlh+K1yGbC53gZs/D3taI+UCThJ24L03tEwqcnQ/l0BtPb+pWAI0k9AHpfR3Vr6Jb1vZPe/ofdNvUdr0xf1ydQwbhkC4vN6
j062WWuQdNivrumQ3fRIljvxNN/4SWg6o2SGr2fNDF/3gSu19FekBNMxEUgyHIEMkznp/jygMkduGg8wtvXPJfVxL15Af+biRTMfL5lBvGyi2JQuop814cagaI7nNMZoCQJl
OQ6RPTQLpkbOO/6BO/53yl5rJGIwc44OCJjMo8HRmcbDppmWEWqa2jYKQhvN4hAwYpsopEJpk5ZcNzU0/qufvVvK9LXMQMvc0zJDs2g6QzR5yXSHaPWy6Q3RcJO6w8SY9mVW
O2dmhvGcmTez7PbA9NnnKeaYMq3LUkjAu0BG9oo8OIzkXxdydOIlK5kE2ZeteCpg+DKFbi3H8NoBDF80ZQIZmcCHl9D7CrssnUXPxg66uTD+roUhwHIUDJfNksXwEgvELcFY
MksCtxrqXCKGT4BYO4HSyi/eXRgXFl2EYfivXdfLWM6+u50ElkUEUC9SJ/2GQw4TkOOdMQIlJwG7PYu0T74XKGcMTOWCt4FLmcSKXkRMb3rR+ZKhqvFAMyeyIP1jZxiX0cAy
2SkZ03uHWnDp3IQWy7yUhTfXMEJKuLhDJyb0icLODPEHnKoafd62e9+1bC58aMJNo0LPDrVceHqQ8fRABEE1+ge2tCgr7N+G5b6wAUwAPnYzwGwvSTHkLnEdgg5IQBawM4gp
NEIiGtkgyVJUmjC7aeLrMmHUkD/gghCEjbS8S2bA0Y4AiIZpjpK2DG8H1XRRSQ9VdQmoaRBMF+/l7QzezpaIqtOm/DYza6auJP0dED9RFfxglog6r9SPywKyL5ogXhJ6J+Ys
gQ+CWMIh8XIMrVRwEV0xl4iHS6khvS2yP4upz2dkEdr7ZXwfxAOWidQMaLQ5MsuisI7rJSc2tg4WnyyZpTFEuzHgJLY28BGSweE6B6xzcKBOfAMCIUnh2bJpXhKM6LFLS6hk
gc04qku+KhEHu8SilrJaFljigtYSWqqfA+i66fVLIMDUT13TH8T9hsv6BJwh2YxH+REDwrgkNlfST/0dsKVuvCKNES7CMXkkmUeRAahxGVUmBD/Ic+kAyGMC27YMXGAgXAB3
fbMsnKBPFjAwsWmbpaESPhBY+cGS9hos4G7pbaClBVranpaWDRzQZyVDn1XBh1gkwiogjmcoJF7LG892r4Gbmbz1C7b1oR3NpSOG8rX6siTzE+0SSwuIIAMzIA9bE/xA6rMv
HugMerEko25RQdHDooIqzba9WUvnMrjkeGAbZZtYbFtYgDOU1yURUIJNc8SmQJt0dINW2JIVU36k6SJ3ROxYMdMqYPqQRsmsafAO+NMaQp5Pg55BrVfsmIDJPUJOYMqjXO6U
pkqO53rs14I8WJryfFfoETJlAZ3zLd8XeZKYifac/ZesY3DWx28dvz0ngQN9XjILDzZLcmV/fVDCRJoQlZK1+7OyzCT5gcERQGiUOJ/hgweabl5AJMzyqOzeJLtTumjLfudF
W+0v5tW985WfHEQfF11rzRaav/vufS9+7ujx8KDCuEPTUBT3COBLVoLk8sL44W/5pQqYfI26XkU0NBJHhVrWlMgwmYsLz27xcQDOLKKLfDnuYE7Vi7sYoJ6wX/kkUr44LdQ/
I88jM7OdcEqE35VBMstsbf7xWaZMnZmITG+UpYEhmp6RDvRR1pypxfMUo5AV85h6tsnuoFz1gXCceA4t5d49mXc3eWlOyB+KUYeK0Ryxdc7MKkiyOVENbAq6QvTfCLDnhW21
RslcBhI0z0wPTTSCkoU5YGskoqRPZikTVY9ELBiEzs6rykmsDlBOc4j80qF5UZLmiMN94PC8naM2RSfqgolgdk9uYpWjfFoaaU8y1J0zfSFVXMkS501fANVEbX2zoMxRbRFN
Ykz1s2YKV2EnFioWRhPeiHGaZddmrooGSxhNW1wQ0q2I6AYJ8w1UciHe8Gc9d4ro48t0CPNiKJcU/A9Iz71hUtdUCdKHqRLqo/2Al6boNvEUZmDl7bgFaEaCNm3+BZMvQ91A
D1DglQFv8dcbqTYgObqag5328K4rOTpQREdxz85ZqlCwHNMyATvTAM8pIUsgGXtD44/AqyzemIpo33Z2ninKIi67THZNXW7avGmbmtxEvIHWLJgU/j3PrRU0MF9oheoWUpue
f94L1NYjFFKGOOUFv0qJCnWZBo6E2FgZnnKctLqTVO9xoDilzSHmqb5MC5C7bmW8I3OGpEFFTjRzU9/dScUW9dbBtTjMVEs7n6izqfW0JO0GM7/HIcaG6avujowRVTmtxBGq
xZTkGShzygbYEXyfek/QnDApWVQ8LRJjDw0WaMKHFeNRFHASrkKgHH6+5pfBa7wbrT1U5U/AJPN5R1TjLVrNCCFhioCET5iccppxBd9UQfuBiEporGybCUj3/DJggwICYZhU
bYN83vjGUyovoWyMREmVcLlbBTKKdeyw2KjJzLuULgzFavPUebk7OTTyYjIbHp4FRdQ56WatUM3LRqexFdZRTYFh9S0M58vPJeH1rb3rJtx7i21sEqQNNix1xf7l6czYVSsX
Xwotp0+ROlzSS9wSgLSSiATbstmanC8HBJClCpTVSfeeBsru739q3yEiJb0d0h3wgpP3adNi46bZF6cMMp+WbkHATadrk+TZISDElOnd4/imjXKkisCi65TtKUbFuwjUq+wm
M6aj2KKIElfBRAgZn3AAOLZBjDOmt5M4A7bAl2kMjS/2dgI/3hON4soBWHkqTLyHhdc2UuetwFo3nsXkvS89hwKqcDkFskFFFaL1HvCGECJUKjtNH/wxuizoDrkhEmXaiKEg
XaVJFvrLbjwDvgy2DRRvxlVhSRVydxKBz3GaMVUABMR2Ka7QiunT8lCxmBgpJopV0eFgOSJ6iKGZ6FEMDaFLo5OzaDUe9gVTqRfYPs3bPs0f6FP/cJ/6O80Stb5ir5yDvapk
vZoVm3MgPap6isOFTgHjhlm/MHoVYfmmWuyXzw75zQkPONAhIdISK7DgMvOcg3EQUS5FVpmM9V6W1LDUegAS83w0b2mW3SQOVWn9bDBDI+PFqXwGVAf3OsQbpFrLILZvxRua
pCzKQBIYuDhxihbY8OkSDWDuHrp3Zhi7KNnLla24pCNCvPeVYEsCkJSMM7wywEAZ5xTIxWPlkCvX0k8JFVKVj6FoumwKiRxN8WxTSuEXV70Te14+yQ62k4rV0LwN70wql973
QydbyEjV0oV2QH65YBW4G6WvVq8KOVSZ3QHNoIFudu9rg11h8h65SxkXjGidFhmCtkYZLp2y/K28IbCjEByZOm9qo6G0aEgCd5kM1FqiFYgFinXHgdgjLyt7q0LOUZ0na8Db
C5P+SA8gP5T10egXaLqsNk2fl4Y2t6nNnQJ2WT2BGKbZMXzPsAttFtIQ+dgxLXJD0xSToL4fiZpo2tqLC+xFrAK5nvoPS799K5Mxfa0pMhFtaUzaZP/x55Nbztuv3SMPI0rV
QEoRmzSmNbTiJD6+70lTkvpDdoLjm/rDnFFLn+Q7MtSy1FEWOQ6au5aUtWSR11Z8aTlqu+typk2bKN50LMQE6gRkXOPSTYMGVauV1PQrdPbeIhIx90N2NBxIX4HhBEccBfi0
AnxGLTwCJl84rkUXGgMkNUvxVRg8sXz32Ye5wrfBkd/Opx5GVr4Y8AuxzXDirZYVYiK+pYavqIJE7fIgMTpagcFUXMFQo20Wb+LsDZ4+lUBgEZ9d3n0wSaCapj7ZweVBvKJP
P5CsFp9i0k/7ym7Spamxm3oY1BTUajqDeJ35350c46wbQ7ghI8NOTDH1WLJJVfY40+9NTjB9kulRfEra06ccgQBc/QjaehLkceLywGyO4tNmEN+BN3eYhG+O480m3pwemvVR
HGUAxMj3IHJrSX0bkhX5euwtMSoCNjiXgMHOpZ2hOTWK2wLuhqH9GT/AJBR1gTORriidZoM6rGBh17S4BHGG7IAmI1riAItxO74TbboT2gBm3OOvufGdmUXV5wKE8P87+W/c
DGp1WR7PlCfkTuwrLqEX9Sq8Gg8IjJY5I5OXY8D99tC2JeQcgEsVtTtcoCWJz5QxJgHxQ6u2oicUXZYqrekIC73DrAyTO0wstFA1a+DzxmTm7vJu9PdlRid86l4zLWJpZO1o
mGHyfnY0HJqA1LfIyhZpZKCZpMm7plm2GJ6xOB9QmifBoVUTtgfZNqsPyznlXTxMeffnlOcXKC/IKA/S+gQuG0QfIcBlJUcgnZikVmmlSkTXXp1wQGldTbBdmGeyTmq6I6X9
0ZV5smF1w9jIco3kO8E2bBozMieZOm1WlTGeFcYYS+PNmlmmcDGLBNIAQOK7Kicg6Nfp7TjBZXM7XhG+lhxjrcfxlji/pJSPQk4JJ8KFBny82SASxuaUKDWUMXvUDq6RJ7r4
i8HUW7OZJZIscVoSABc0lA1bognUirxPARdKfUsPqUTxlRMEXC1IIVp9HYZ1YEzAH6jjDKnomBDecWEhER+cAlLSsgE8ADdoY3Jq1mU+fYzzddGD3bgjGvmUzD/boCU8e1q4
AtVfYHCX+Gva20kdte/7w+iz1nJez+RsT24CrjXV04/uQIK0QBIhf5cHQz7x9VN2wOo3NTE6BmLQ+wW1N1rdzIokP/2oJdG66QmdFQs1ve2sUM7kwf10LQUXW74lP17q+Kh+
dfAm18mIMOCloAZSwgeUSDsyN+2YmqpXLk0kkVCnXX86Y83Lxq4KVs3SpFs1rc+X8rUBvilfpUal1HuPkytyKkOKC2OeDHGIgd/AEIBuQ6410CRG1MMnp/jJKRPk5BvQDOjS
+G1MMKFgPzRrfLxmVpWwQyXCM0qEx9DDRFXnkiyM4f8zmOZitrvp3X/e26d2TfyPVCY6VrnhkyKd421VZ9zk8KcPisjTbMBpkoikNnjZideR8Q7AepOygs+XeNkx60OKsjgm
0YmkSMwKKCv95E/b2d8loTxC6GGZU1OBgwA5ZY6xfT2zBKo/w6RrNkYk76QxFBOOkKZxt3Gl8beXJ4aaUKodCtVi4iRTld41lbggvm2oY6zmtHFHLHDT9MA+IGdqQnpyE4ps
5cp9D0RCA0bqvnWA3DTRkMa3iaL8XR08CRxKS1d58+COqO4QXB3a5Hqkzp4sF+csp0mKigNA8ebpvfHHC058l6jCoWDfXUfYAO7ERAIiqz1uRq5XakOUdSDpupB04y+6kG9U
/F4jg3ebDPFd6GJX0Rk6Y81Ksrvw7yih+sVbC9UvilD1ofDSVtYhwct6P+fSSU2GiBRjE54kkL0uQ5nQ9PKQWmgM7TfgEy4Jpw1kjMnWRK8mh1U6u99EQ1B/lb/LgzQcqVBt
SLEkUtxeZp7JY5UkkkT+odidOCFQTY2ITnXcZgBfD+TBQywksCU+Sh1/d2jE1kXtFvR0Cn1JFLMvW0Z0ysSkFdooYiX2TebdNEvxHdBvlAIn1F4zG/FpkJmpPdz0GsqcShO6
9A/SpchPThA0VedlR2aIAK+o8sKYurzsEGxgipkZUuiygwE5SJdBRpfSPWpeMptQKr0/h2JZaHUkZGrqdMAY6kT9JnhnLxTk2Z2Feg5VAXf+0rmUA9knfdeGao7xiSUW1oGy
XMv8aweAHpAklfv3lPurJZBzKIjAm4FeJ5v1c6D//xzaqfP/EnhVfGF80y99nL5SiRX62q7o11UnpkVNDPSqRT4kBqKaNfQdt/JCm1+jnQHEP4GGnakely8T+4KToKhgPQ/x
vkpbWMJHiV1mNlWhMxoHckEqLXi3mBn9gwL0kJIsXkIikYk97s3Y4xJErmUtZ0zIkrqmLVYTtsKl9KnrwhUwxeeQcFlDFDJRpstWkFl8qgszVTZqyFQf1Ea9Uyf09MXLcFa1
Edq5oP5NLAQ16XWHEOvQe4E43bt5+OhdaodO20WD+n6QLdlB9b4U/huv6u65Nzz8ePWzJYdvedtJSTNuuTKQsriAtFVYTGWopqFXX331fcMUGR+7AvWlaoKXk9qNpEprt/lx
PKltBdeNfyPxt5CzxScVSqmK2mEB+n92fZj+8+tXBEJ148o4VARSaC8Ntr3MAexhu9jhqWElSDNXMMDXNY2sUaa5/VbcB5gA0RiydPVgnfIt9QOasCtiLuHnlVMO5JDk3fAM
8u7JUxpbXKiA9w4zP9IhVFnvQSmnArQIxaeQHoa/IGRQ5oNveRmUy+EvN1yTg9XZTvzMk1D8ZqKX9CtZH93/emnIwgbWVxL0+TwffXQnKWcvGvoClXi7aZXvhpOXPXmhT2ln
zmVj1ZJhzY5kXeddcUMQW/yKaBbr0wThAeJQg+gmSBSLxJ6e+tdAKH76DUeSHX0NTV/WbLlKa0sUFxpbE9daaavwzLRAey5dGCbzRM6BmaO75wLTi0hDfVhietl0df3G5/pN
JFNoTK+94Sg2ULPLnE3OMWMCJYUTwBXBFM+ssAIOfmKHmIoLmmjKHK8GLoKuYn1MqLDU3zpQFyogRlmRkd5d93JF0bogiFFV0EX7TQVn7HifoiSQFVXQxab3Am/Ply6Dmy2n
GCz/iXNg7D7dSNF2XKOE3HjEZB89SG/sjIDoBgoGUw1hG+UhFC5pY1ZE3rSg0Iozr9GIM2SpWQlnWONDnGEx8Sh1nJVzZDMiHczKKAGrebe+vcwngTx5L3hJg7+rA+FpbTYu
ul3jWMBZto+JC7aee6k32nrK58Ru6dMEjSflETPcb2bNylUMJPjaVYxuH9NDmXyUuQxOd2KxLcxFv2wpxCKOxRlFl5CFmGQQz8pkwAzAJVGQiQdxny57ZnlkBiMMeMjJJ5TR
GVDIDKeD8YxpotBpup3yXykn7pIsN4rxGT24lwIyMNPS0YbSFviMeKu6MjWoNGiO57Oy3NHPkEsSAsGqspsHmiqcGqAEMvmysOMmS+f8417SnV0mV1P+rNaEb2dsCjzephpc
5bHETxVX13ktC4jktqpvgcRgoVPZu768a5ipwrMFeTZFcQfWgdlRUlJVXt4GkPrfcOlBDYopPKfDBdiZCw1kQ5J/zOSqJP+ISSPJP2ByQZLfZLIvyd9lsifJ3+Z8no2ekipA
rN7BKv7UFVd0Jr/DZCDJbzMJ8Qi1Qfsp/gf0Wa6Q4tFUzAEgZ80KhHNDeJ4v6xPCEurCKMgT8qo4w+HwEavr6YIaG5CBk8yc0QoH1VL8rBT31qWogHPS7wr8MB2K/qHFZB+C
YCIg/qdpkcHZby0TFp8q5S6SkLuyXI9rmKOrp02AZDwog4GmLyfNG0mYy+AmZTCkci2XwQea6E9ksCnRhULWReqyNItBb1gJHMmyD2hAxW5b5WaUtcO0Rew2imK3UA3GpiVC
oJ6L3HoucusUuXUVuXXTosi1RNEiUUAYPdj02CbR8uki6qTQaM5Yle9MUreKnWpcnVE8lTkcb8g68oZ3Ulas6qo81EVFMlOjpPWASnyHnjkUd9AzYk/g2zJeEj3ILlLt8kyD
LKGNDjKXeB2Jo0vrEdI2UANSX9ewqrJ7QNSBebz4JFheR1cP95Gc0uT3gRUVTX7PpQ3k01yM1Ad/Jg/MMOnp/QveULsit7IsmdTPed8lsIiCeOBHL1uLoHjPBMS6eJpXiPYZ
XF+SRVE0oSRiu48ktJRU/OtKlL/z4nq6IP4jC4mbq0fJFG3QrlEDVbZwKJ5M6f0y8FM0FNDXBnxJhHdA4b1fMvN2ca1k2pl4nlLxTOSStgiCAYqKygrkhHuCGiqfi4hKH5l7
qZBYvxnf+p+g+y+UuGXkst58skTo3K83+yW6tdAa6cla4zOUT8j7kD7ZZfpRplEVpDRv3ym3Dd5SQM5RwH5GBSwhS/H7ghW/3/KQt6FikfXIfd3eoxHf9iycofN72lD7MtKx
jNgcpP/UM3PSAhON+KEDwRZsovzzko2NwQzynPdnHkQDGJun3q6CHoD5B/XygYagIhTLDxIwFfJhXKB2WZQ5Kbf9ofX22ZBbJW+P/DsQIWihVFfP9TqhVFfP9bqChbcX5NZT
KN3LvjXQxdzJr67g75/zHpOMAb3y6hjT9woCVSzFv7VpezCSpjNbD8hAX5MG0H1kGuryZfX1hu0KIPYdBb32pa2gNhmvyoYimvRGgSyPdnnzXbkBLrE/kUCW93bYv+dBTajo
4CluSLfYviB6UdzahY/cHjkEy1lCnS7U9YMq1AEejHK/7SnQMnwhKVhknWCHZ7GjW8QOfPwtr4AhXWJII8OQzH+ix482vO8Lv9j3QGWBDAJ6NNKZJ0jHS9hZ6wfAh3WwCGnI
LuUcMdgbQHZ60c/LRq3GA3bihjfv1Qz3Chfc8B6b3Ja0CbmVe9rUoy8of7S+ZHYqL8NPb9MHaBSQufeCtr+ndmRgA/SJR0SeLGRMhWzqkrL5M03b3w80pfYFbcS7Mei2Wd9w
9dErrnJrZgLlhPrZarKopgGkN5KlPH02WeblQmLYWlnVYo+TBKPK2xUuqPHRSfrToEjMoHB5Z7LGy6PJutjDj8UbAAWUXa6QxZvmmFmT1HGzyterZm3Ewk6YVWMkddKsYK61
Iatgp/HpcbNuTieN0VAs+HVzQpxZktNmfcSlhZPmNDTeYXynScymWTYNGifuomprqiQe7wkw6TqNQJGsnnhqYQ9o2YgG9H5h+iGmKS0hREEfXFNC4i6QQ3s45IqrbqYdcrdO
Yu6EzsWnd3DcdAn2CiVihxpxAy9O2exobpu62lTsSYvqY8fl7jTPccZ/2x2HvKFoagjOUUZz9ckTR0mVMbxuQxKjaOiwk9JxoxVouXewJJqPuNhEqonr1udHfEWlSKXeSDx/
zDINKae4AMJFhiUhyBVjMKpmw6xx4WTVLOYI+mk3242Gm8+4Sb4EV6HqwIe/5NLv1Pqd5Yt0FFuaUfzwqF7Jmr8AWd64KheJo0YK+k0XDJCJr9HMRFkZmUhWUza837Z5Pp/l
edHm4bImqaeuTUnal2UXq5g+I8trPoOqwgwo0PIu2+efdukY5anCUzENNR8NKHbpIGGplHTG7wPoqJkeWw9/ulUO97wb7sfKEw+kF812UrM5amTznzZc0z7nfYrX6jnvb/EK
OfUCr1DpPslr6Zy3b9S/VeRWGlzNVqbF8ReTuRF0qatNNf9zAUw3L9IR7PpO3CSMuXvsCqiwJDbhtsxk61Aj5ZO2+r3UH9FyG4luDxxulpy4Z419jbhrvDd6ftyju0w7e01D
B7cVd6WgVtO5ecVH5pZtE4nfUFc2Yc6Mv+7icZeYzcKuQ4EhzGf474hVmq+7iX110yrN12WVpitVNE1VN7ZB+4Z6VyKF6G5i6TCh10fj8cNclPX6tHfOkgpmZSint5x3NEs0
H6Kn70JqihbWKQpCalod5O6Z6WdN9+V32Y0J1sEXfCFbJMv0sfoVC020RAA3nUEymTVdBR4n7F1MpnjHqj3IAq1axRYaCTaRre+WH8hcuGbVJxUd7T6IVnbVYu+rSu5zk6KP
vodX1Md6b2iqYEJQ9tWfMryi2685Z+B8uRr9U5E+ij5WcsTdRrYJtmMfoNKm2sPm1FZMH88urZrI94qT7r8iHTboTDK9VXrhC4Dn8/v+uwa47vvvGACtmmiKaW6b7pVBEp7z
PmNkA1ot3ac9X/G7LahNn/5kljIJhGJm1b0AXcLHyWCk5t3+22RDDgaUgBFDWFftIm08ni1xn4Fr2oRt9NzXTReJr3/u+1Rzh6ddUc0tjNu8EBF8dRoFPvSFBcTdUH20Nx6Q
vQxoqBka22BTi35JbZecc3U5G5Cmazdao6RtPVIWxPSnPsT6pQx/Mg3Aaar3yUeRFXjJ/TyzeGJ6W8Hz15Me1SiUYN9Mox/4atr09nDp3Xh2677nzfT1rcqNLf95gJwDIH8B
a1wv8uYiwM8Sr6OosFgFC9qqPP8sq8jhsKeEGIq9uUn4tmRvgW7Fz8xOUwrsSNGbvLuCkQXOkUmUAcmWQD/ShYGu3UOS9GlPqnM49r3rsnff9Ome69/pOFvBc6Zvm5k3h5tK
CvSZ7eW0ThDhpWzt1KAQfmwGLyfTUoLcB4BNMn2+xLWY6a1/X3qH5ZCCPJgjb7lKkwf6tKU8zbf+i3b/CU0yDHyRdGXnCTlCVwT7kexOgiT4QKUp9CKy3LYtm6kWxovcodtw
/szV7PY6/l/cccM+crLr+OFkEfmT6efHHXy06Brcuknv+fGSi5Jo7+ySo6Jc5jOSj1mMZJEMC+Cb+LH8txdZbqSgvWFBewvOm8jn8jEqkO2hvrBYXMliaQ4HVNoscwr6jvS1
K6SW9IDE+9+pvutlNJhj0hZSNHpjc0yTn75rgIIPk2KBJ+97e1vudXLLvuFwSpQPCk9hHiGYUkgGJ+E/IGMzGdwN/+dGoyzrOaUbTVy5I8vj1tsb+cZbBkfI9vM6tNvWrDgX
I0kswn2De2w3Swb1OCTmKV76kKV4GHHfFjCNm+vJ0Ts0OeBtIty4l/RIQnVxlezSF6Ob1p/hFoLgCvtcogyXnfbccO9zw32JvIObmOJ5BlC4JGsD7iW8dh/coRtUVfY/AQ9N
5SrIDtfq1Z1r8YKYLeJF05ONiT6tP7S2m6VRNgddzvafAsUN8b7EbsTM1ogTlR4rfNigNBdpQzWeuWUrluzcT3Tz74xeErZ9DSr8suyLWoeeuCSMYvUIujgGfrph5qHod0Wz
2zBls8pt/9R9gRLHxk3H9UpEwaJ7xnGGYBErsTnOwCxIjmueM/5xzOUmMVmQjQ5b61LS8fEfuiju913Uuc69+utmgwhPzRUK7GqmUm8S/TeJ/sf47wjF4/ddor1Bq1cx55yH
whSi05CJm7hd3Y65W3qV47FB5EXvUUMyUp1jnXAB+WBKo/thMb1Ctg3b9fUJb0Tusxj2EwXet242tdkBm40pELDrhjHX0ZZVynf2ASRStxsepU1rOfjX8yFZFQ9DDG9JZ65x
zPGUkZizo+Ah8/oBRr05zGQmJk7Dgti8y7WtPNCgvMlrhSYfaiXaaLai5xOztd8x/AMRhcuTTD/5rsEXGBAHE/2f/pWAsjnpvrz16qulTyQnt/Z/8OqrrRs03gbX9eYTqLD1
kXTv6ZeuJydMe6v/QnLqRmwmljifQniJmr/oLHXiOpS3ZzExbLOgj37iPRi408a8B/KdPsAPCI+ny1rnOvRg884dRe+WmYq+LNYNqd+ceNawJt0vY2g+frX1buQzcVt88bMG
4DvB2M6WeeEtniP1b5nnMDEJUeI/YYkvfzKOCBLzHFhHh5eOnQCFWftNV3eSLZmehobghkk0xDcnnzUnb2xFL2BqDH6++zIexCfR03VkWmg6MvQYkBPjDubSJ/H3Dgz4OpFY
RDVUgA2zIZSyTm/H5Ji5AxRDZNfIRoUMJAySU+F9lxSF4SYNrQP7QUOrshEHd0IjsntyfRujT/RfF/THBwE+ES5RaAQFwjpFgUGPrp8v1M43/O/EDX2+TrRaR+WzrHyVaLVq
N+pPDzkpWaJWsCTcl0tW9QfsHlSJMgEeQ/OdQ7lxUuP+bODSPF9i+J8pXfhp6ZpQxKVWh9GFGKmno5asPOZN+HG/XJKdLN7HZDcLUTbBVBfwL012tPjiwloaGj97dvGzk/R9
L37OJr9134vf95Iy5+ae7NbU1A3OOP37//q7fs0Lou/e91noViVav0rpT2/YhZRPflOWV9CAfSSkeomFUdKNd27xd4QbXsV4458ApVXHzajtlTrdSrU3XQ9nZqdaaTD+NS72
V8eNV+1/OUP8r9LW+Ofcm78ZPzr+dY2r43GgPOE3aO7+i27W3u/WuEUH7f1mob2EUSrE5Yl3ahrsQs3bexrPvJ209cw12WlEc56U6bNM35YoHQ+so0pZtxClrx4TI6pGksI3
rt1cVJYKrsqijkyFtMx0f4PRfYg7aOxGtnGZ+22H9EEYidmEnkFo28f3dcr/QdfjyLsf+fJvptMfSTDzYfAgPPnZ62DmeMB1iMuDhNYk/N7K1BuQesMVpsDYdhKItGcSOmmi
nc+wrKt4xehOvKZc0alfGYQPOxqBaU9WPFY/wsU3fyhRZWiF5ON0g8mPSGgTFIoHJ/kAcyRHrcO6aXCET8I/LrmVPdQon3AhVsuJK0hJXgnfJt+rf/cqo6SgAdSHbsYhDHdD
g2eRUIIHNJZWVStMqkpUvrQqGJjqSISBqUlbTYXpsqSTikT/KmvglLLs9/PtGj/XVSQ6VeraME7ihl8W/xVZSaT7UC8DRy1dxb0FCF1TrKtDGQpr+fJA9z/2hrIxyHoW6TY3
n85vpqIhSCQyj91F4KjcZBvVXFWz/hT55q78jbbPk20JpiaT1MjuNhoNiefcv5tKaJjof7BeLx4/5yqZhuKCECoP9aW48OojgE4WX2Xfc5RUxD7FRtIjze6UCMP/1Az9PQ9a
bumGD223vueL7cm/ke1/q0z2v3GrW1Kl0C9ti0MZjaE18fOiFXTLFUf0l5+ThPvWARHgLHRfBkCQjVMNLpAPdBtVlARD8ZihM8W2OM0YedFL3CGdZ+QWLyJuohb/5Zcg7kov
x90tOt/h9TCZVl8ZU7NbTjum92wyt+W+Q8Kb9NN9T/6AqggXj41KBun3SjtQfTGL+ALjdbSHZtE0hkQEtG2JCsByNpeTYBizYC/bKACFeYcLM2lwJYlV6aUvuni5LYk125j0
e2CC1R2wiuVx60jtlntIOJj7XubvPwOFhubc1B3/TVkZHlrjLtdS8/RUId2cpI+MubEKBQ85fgI3UFarUbvT7U3P5OTYjNx2qVPuVnu16XCmOdtimevUa494kayKwgyFePwo
NEe70+EYhPaCsPBEtoqaNfw7SjF+NLFvbjLI5W+80iF28eh4jpqokWiPyDFTpcvKjBFn/CW1snI5YrDN1QABpWXjAWbRK6YVL2FGfdw04xMC4A0ju1+pOq4Y64i9lCWOZ4kT
WWKZe1q5fCX3yfIwOUneftIk19CqFR3pJd0CcJyX4+aErj9YC7B1I920ND0UWZEIP6fWN69ujYJqMbXCDGkCixZAj5gRTI4a3GNcw4QqtnaEOPYhjsf/0U2nxy9x2Bp1aMHF
X7KOeVLq4a0hZuJJ8Zecoif7146qdFUevwHJ4i85Pf6qmw17p8tGNJrzg6nW0vLBpmBylVd8zNhqDAs1LGL8HLLg7c+JZePgP+DIMdDFz/HDtfFd47dzx02j7hz8N/55V2aF
nl8J6o2pHJH+65KjLEy2/EaE7AJXRxaIscbG7xswcJ9v0Siw2oBsx5ExEHUAc24V4YGI8BXksyKcm+RWwB/oCBSICA8gwgMR4YGK8BWKcOALUecZ1gDRDb3dBLxChAcU4eKj
rNqL+s4Wd9uRs81tgRnxzzsGvx3fAX54RtjfGdO7vuU+Z7rXkzlTv4Ec7gtkwSa589FBwt0M9euGevadyHZd4qJiRnXnX0KJd5lQLrSZzIEhnvlCItt7yuauL3B3tLvLwIgC
Fp9gARyA+BUlJrEecGnSeLIDRdyRGTeQC0srpBdHHEtAaXyD+v9Sk0qMl22/jrk4G74DkJ/TBmhXz+AmOWPueIfcNYUe6OvFK/1aeOX+Wl4jMyPXmck2/v0bdNLo0XCY9ExH
S0EfKplW/mdlN9K95arGOOlZq8agvffb6IPq/SnzQasmcd3GV21xmISjpEH7tOwib46SqaEsZ+6a2pC6dyv7SJbMt8HFoyEUdYgaWn90lZhj26EsFQuKahAtqkS7SW+YvvhJ
+os3kVmchi4P0NWW4GYynb0Vwc4ts9xd1mMo2JaZ3lanUilTNrVJPJgZLjB6YghqY/xmholzZUe2rs7IQ8xi5L5OJzCurrNvIzqD5Z1itqbNFtrPwvyzgFuMdDlxkr2Xv27c
9K6l71KNE/rRHUj1qsz2HK6JOkOucao47Nk7iqiwkG4W0lEhDQhDS8nuyIltWlZKqaTFVD3BBKoSZMeUhQmUCbsanQl38b4NxMh2+9kWkQmgBz1NDqUtkmhmiShLVNkET5Ke
bqaTuUErFdTtyZ7mbHuc3d5KfxaMcZWXar4NgUhSs1Z2bvATJ0duYd9OHHXzBPQe1vCmHGeHuNfiOq6jI44k54lh+Ft3+b290seae+U8yIEpGDSt+0dN5zf1kYSuse4uGZaD
+mTfQyvXdKml+QMNF3ovNw0YIDuDo/Bpl08v051/Ev3ZcT2JfyX+kFZd5wyrIo5tumtP9WSoeYq/XepqZdlLb0qjIVC5QWeO2aHpiANBnzGThnwpDin58zkjOeXhfPZwoJnz
+3mM90d3ZKGTvl77vaFdDGIUT+pXpm8TxKVBIT0/SYt2NEu8opV7hhrRzCVFrUhQK+vCnDR90tZ+1owZbqpn7/IWD7JXbAryDSbdlUhwUyylMdzOOyuNFx+doWw2RlvBdE4J
441Uq5nNEn2bIE7OWVhpMwrBUFDTgFhIkE0TD6cvWVYq3oy99I+cUfrKC9zccxpigYEGBtxBut+TcAQVDccrzUq9a0DtuXEbCvjsOGLoR6IA6qtwB+FAYI7mipWBARqbtEVQ
KfTLjkOlMY2gTeAP1IdFvuezqO04na7j9KaL77nxb2H8T3VQZiR8AqASkLaWUPEsF5BlGWNgKg82PRQ2V4pnGWhlsC1dBolLo4dKkNJSQoJRLqWZs79lIhoegUdzI90MZyWR
z8qyNUExtlaUSAVYkBwzwN/Z9EUBWrIswvOU49NBdAeTCu9aEksgjWRmaFceoW2y+S5jmSQrwkGXubmAr1bRmV/N4b9GC1r21TrmRBCVQ2IKXU+6Q1kHLhDXMR2eCXEJUW0M
k01+kyFVlOPjzHDynBihtNgnHurDaX0omY+zwKkJjfXNRnazAZ34eHazKdRlb46rMNKbE9D5roMuofG1MWqrgjoJ/p6EItkWr56MXjEHNP0jNNYlIdFb7P6E7jV967cZDiHX
4LZlzN2+jJPEQ1xPIevsbbJqriWA5naVbdy+MsxEXivDidtnWNSGCOX0STl9o1ht2dmxQ+xsoEgzzWhB4YSVDXKk2SwgDUjLIs3GBDXm9GGGNCcmbwbo7vQEt+YnSDOPN5sT
dDoxudnMmSCJ9bh4fQ0OM8HVUcb+MgY55DJMxhxpg2YcJ0lPZxk2ssRmllgbyR5CyzYtv7S81O5qn7ZNt4222K8NtXz2uARrAJSPkWkcKzBYB+Qcm5UCH5Aw07uW8pc5k9Cb
NdnZTs/EXnxswnjbBbKeJaUeIOtMlBbgPWNmJ/DuF4Ylh/tEns5O4C/yNJwMQWQOUv9xzaE368Lwlav2ZD/UrKVq0vkpofPTmMe1JQrNjBUTt6bwzb8IdZ4mhVMgOR4XxZs0
Wlg7yWx/bn7wmkR1e/YghG9Je1HL+gsxpNfBANZfFzsq0rfVWhbBXQ+QekThyHYPSvGxUJFpXpGpTz2mQO7zFpkGkzGflbDnBYUlQ6bNIuFnyLQxwcF5CoqwSPablEgFUbJZ
FCUk9OR4Jq59ywEgro8T7yoSHOR4RsUTcgcLODYh8tkCSZtNarV4adlFrillfKTACpIDHMASeyGEGuXeUWwhZwTS3pwDdGQ+mPlvWR5Q0BvS38hFvURinVB6H+SyZEkFlJVp
VXO5VsVYJUvZwOcqUcTcE3VoTkacetDctu53ABwZvQ6in8Uyqr3qPxGn/P2haj5+QfOZeGJke0gewgTvRTp1x7M6k/4DR/yOufbwbUl+BLzC4TZKAn6GMwcUd3nAPVL6LBox
On76HZt7RqcXuDA4i9i9uVNDcg5GXAW4hBwSiMlJ/1ReAMOIvn0OTFERi9KXMpDiky9m6YQq4HYybQbXdK+G2vY3vEcxXA6+F2MAI4zMT8ZgkwudM0C2vijgEHYyKNOivTBi
rwzJfDwnvk46JItHhMWYeS0VoS/RoCZ0bMexr1tT7EDMcVTnNNhuNqrz20DBTTzABB9qXqTNjWxzA6AshWak7duQ6JQzwHPQRJ/TycEheeeJdqDDP8dxnysELqcdhbZ4tVNo
rCGJ5ReJsSWe0VBmMvvfLJpYNkOpmyjFy4ysemQnpQT0h9P4PQcmIXY4++mX8uHsp18+OJwxTR2Y1R5nhMWRBJGZnozePFSbFrkG2I0AZMaOn6Pjx4oJpGwcpw+Oo5mZDIoO
Uel2QxQcHCItHdpOPlTTOlTTsiPvGNtFvX9eJiQzml/MFDpw04cHDqOEEbtp4LzbDFzWiHCyQjVn5wrZLC4YZmJ7wmD6EwaTupx7WXOvzuD8clBrNHNLbMP5gf2XPcHMWcyz
FiQ5nK5bn8oDLKlvlbs56XhUYFDKlxRlsoVW2mjf5N5qaiZO7Ic72D/EPfta6F+0c3buadnu6+mcxJoix/3zdk7jJw/0yKviWAa2qwtDweSPSjfNhlZxpII1Q9MZlaObVhq8
gnmfi/+OU/wlC+OHdaZ+07pA8UPMsh4eP+cWwGf/ZVYVixM59D56NPQ2BHJWUgkkMYMWC4NiKE133u7RwPMOAW+gu6U5NwcZcuFTBG6UQ1D0bWo1FVpRaZ5hasZaM/lqwAfT
V6gdFp7O8un8Fc4E86dzRrI5hQeSY/JgoA+mxZA6oT+MXQR5NGD0V+rr0DZmxV+M5AQEkhWi1zClYJAadYxz8Zcs5us0C0evBC0cvRJ0cvxVN2GEHxlzFBY6DgmEC4GFKpfM
pIIlLv+wOCMfn0Fb/aAR9foLk+UbCsV5pcLX7M6pQtmnDpT9F2gWl6aWbrU0dYqLgFyaWkKFt1qaSk6Pfx5ljOcYlmbcosXJZWqWVc15klQ7lCRLTPqS9JksS7LMZEWSFSar
kqyaDS7xjp9UQE2bO8yZSYPNEc0z/zkbM0Oae11DdUcB3nf86Ifqlj2XZh1eI7TQ41JLzLjbgU7bA522i4uiZUCbZECbkwlSeMDsSmbDCQP9o4UGb3aDeZerf7xihyZUWHBm
nXTwiGKKFJg/BAktZMLpIBsXmICy5ywOH3h7cgKqkwQVkUOtrHfxnQ4j/8sW6ccDjwcMWd+jV191d7h6yTBk2VTqHmtwwUjNceqBPyfpj3v0V4I11NQ4BHVZUuXGBef2XlHT
tJNinkVNaOIVNX/QK0pawqkbkOTdHOOD9m3L/A/OzyLxN0oq+VkdmZd4+Lf61eU972OlPfdGhy59z2YLKT9byoP+aIDRIJHN5DYudFLmlAWPF5IKtVVdO+FZmQ80swDMeqxa
XY6ncMRxSw9zU4fshAd0cIGvkQa7XIYxjZGpjuIWT3zahpQo805iL/ezU9tcG5+aUfmGSU+2KthjmjCfnx2h/55pISFaxhxPFTKdkT2tbTrf086TLHhGm1mQV0umTu9wvFhO
DEMA0IBnCDBxIrYbXuMY2MSQrY2nCk/pix0nRzjErFg/qRUTQ+WVbV/JeEs3ORR/UBYejVdMmf6C5XTfs/sN8e9ItxP75ma3E+DiA3aibThhnHngWrKqB13Ktlw3XjaldH9f
Ynw145jOkjy5b8nEtiu4e2+yKqcryD6TmGyCPtyNK7TEE5OWzZoeekBfW9S0+kBxx5ub933rFfq7o7qfLmVnlK2klfHvqALEvqL8lXHDs194E4dzwOLY1o3rybEt5+0a62YD
w7Mp/nBL4jyrPnBDnV4lx431TzwhD315eNJs6qifso3gPsNBfJo5d+I75KE7pNliJ51CtjMo/k7056RozkhsqiMUI4XE5ozsmo3jO8GCrftd/AZMNHE5a+6K32jW43PIfF4C
uAqUn0O3CeE3MFyRRZIMIYgO6HsGiIRnWcigxzxChwCXAMLq5olvLuCbC+bkKL7bnDOnzYUiSq5llS3bEL5nzaq5e3hTncs0FsQmlrndilmzGDn+E1eOg7ypKcvSlGW7Edl6
nF7gzQWzaduV1x2bN9qg2llVFuV95+iiPRad9ZZxUZM1W8Ub6WgMgJ6T6zlzPj1zBeN+nghz3pQlkqXowHeZO/H8Thr3YnPybfZ8g8mAXTgwYPTEvxDfjfdnbx6j1R/BGBVg
cfePChZ3CwzuNmcVBmcJg7MKgwsCgwuHYQDCvAPoHL/BY4ztk4/kmGzOIFsAMJwT4+GdFofPEjyWgxHRzDnAaT2+O2+/doqdSG5uPbuNPHcDJ9eKOLkMJFwDvt4E1Ly0AiYu
vxYmKkhypCvLgKFBeWG3AO2qQG81h+IFheIFQvGCQvGcQP8cwIEqAC97SkYOLPbulABr0g8wQCLNTfBZORI+OSq9VmtjaSXRSlq5rAG6ywoAtnKt2EoJMycM7A1Dy4hP8FBh
aCRpBSOrB4WdgdpMtXWFDHr/vuIvSQz+8fkX/0Xxl9wjz7aKv+RN6Ny/cTFW94x/bPx2XN80vh8aFYp9069+7b7ij4OI7y9eLf4wrFrsxd8p/vj4TePGJ/b/8t3FH4qQGhrO
/p3/vPizCIKvVvBHhKBktf/Gjb/2oUfvLv6kMb//Y1+9p/hjEXwe/I3g3uIve/5b/+j4m4u/7Pmv/urxtxR/2XOIrPuKP/scDbwnnaVN4CbQ04CmXfnfJUFcOKOhoMu0o5Qt
EpomjYTrZur7ddkF0xARPtPwwwNS3DTkpMjyQTHOs3it9LayfFm0GT04Y4bOKdZifxLz7RNxuSHx7kRzO+6Z5N5xV7CdQSZOQ1di2O5HJKBjmVbLJ5NlUxltJ+e3BYPN6W1Q
NPSFK4P4bm6hNue57e9u2ZUMCq+OzHk5Mk4Z8d2MttyQaMubUMlPs/TILI+SmMRYhvgyMWXA3VxVO4v676a0XTen5fuTwm1Pk8FrdDjL4iTu3zmzJrIPud8AwgEtxHL/iA30
iEKMPkHmN9rMV5r2bI6TVhyIIqrv0NFlUd1WyLEmbErgG2XwRQfOChkz7h0Ytkyi1lHOBd0Jd2Sx1L3uNTEun/47Ol6+lsetFuZuJfMLwhcg/YUJnMy4oQ2AdLepmPM8/ej8
VZ7skJzOT8UaSH6ewInvMYMKrqjrTjdbz0lms/ANJar62WzgE1F5nT7ze+7Hmnuq9jeSstXoZdMMTVKHtPyqPYtN5gghIwY0GOBsJCdw8Bg2mXzwRHo5f8uEPL2NKx4SbNXV
uKWNkWyRqo+YYrTUUCKylnb1dFc5NgT4MGN8uxQ+y2M0uGVUInQ35YAij0Ee5o0vzkKBmRvFC4YhC+ZGySLV/A6P7YU+y4sB0i0S4otoTpyYWZ5ZJ1gvB8/icdfURomrA8Zg
dsbYm7UruIuzuypukuxm/coOhrrKDEv2mcGza4a5lu2TK9wriIexnPzMQD1ivN8wUyCPFZE7vtmglVyJJnEZmGiXS2uunBevhyFU9VROE17jYo2IqBPmuFxPmhnuTYtdiKuq
uPueEKStYs4aSrDaiA6r9jCpdTKeddkGHfMoLW9yADh3/Ve3pYw1usAet9xllTeb9saePlQlj6kKUq1yU9oqPpmm6CKvSTbsMXfc9A5Qr/CyYk96Mxo5kscZyjprc6j7frkq
W75kQ03kyJAknOCGZCNlYSPLGhViU066AxgFU1aQA5e5HGFOKcKcxgPCMDFDTAQEec6YEhjenQDpXcAdzMnFTh6Yu0bgP8Sfu0bJG8mcOuaN1EMbvFwA/ryRmsUbiT/3YBZy
l50lnorfZN4Q32vuiN+MIt8io/lGYNNbcmwiMlyYoAzu7s7uBri5J7uZBTZVzYAZzmXYNEtsYq7zOTbNCorxgBvzFuNtJ9xh4ZrKlQFv8bdGOjhr3iKYtmTehCG5F6Pz5ng+
O1CTcTf4HcMm1vDFtHyHSfIxVDTNzZiWfU/wblmZ7izwZZodA0GE5pju0BpZjou2m+yNfH9VT4Ft2lsgzZxszNQzbFxhtXeKWJRz7gQ7Xe4adgtIOifHKM7ZE2XLIL5jI8FW
1BvTnRYIy80iwFzlv7Z0ctzSpwVhubvY1bUEov+elsyI0m27gfg4I/5MekvOYhZJaOsHCY07ZUCzOYEonQl5HCK169Y3F5m5j+VIGlst0piUt35LGlvj6jUPlJghqdENQzw/
JWyoktqbIBSAi/fycq95My9vNm9hjrdYijtlzpAw3sDLG2hoJU3IGUt9oDMy3qX0R41Egu1MiLBNV/cCER5TIlxVIlxT6lsRzk43wF3GyFL2nszydiBEd4K7jUB0c0Yw0Tiy
lZs9ITtIRskSGfacHuCE94tA7UVBbSD1jPBUYxYzwor7Bb4roT43zYI4TW0CtTcFtQGmjXxYjykSM8TgpiAx6904jMR9k72ZIPE0kHgjQ+IVIswBJD5xExKvHUTiFUHilQe1
rDLYzIYicbJxAI2PE/uPQODVWyGwR9cLemQlmxYNFqhP5Yc668DPmQHtY9N66LlGUJeh5mmjvlvdKwSIkCitPA7zrIRb/QaTZzRgK5MnJfmKk0d/vTcP/nohj/36p04e+/U7
Th779dtOHvv1W0xGGj3WyaO8/pGTR3n9A2doTzxNv+nY3ZIue1sRhdjXv1cGSdWGaP3eq/ft5GGuNVCrGWqweUbyngRqZQz2uG7Py0j7eujowSwubqDbVbXc1g41IcZwrA/l
2IBAeHyQhQV0uSNgUjrjA8u2TjmkpJKd7pYENmDygQ80Ai99ixjNpsq/6FMlBf+t8phBCW+bZTYAxqqEhk9f0LN8mMmj93dJ489mx2r6jIUbFNuFKvSLQvx1p5iFZ9OUnkET
Ss9wBzujFtaG4f+5We7aOCLNDEn23e3Em0QRkVXGkjpNWHsc43FkJ8L5uvsjrmT7QLgRkwcqVRmkXwYLeRiDH3Vj1IWOmxqATsKk+U9Ql+RhLKbCbQI1biJRRSkyTYbTbGcm
5pacGGBvOhK6hgbALFRVS9h90jZRZjhkqAENjNWkD0eT2xO6DGfVTn8mO/MBd+6DhTMguJ+vJFF5eIqxNIqbNw63pHPFLtI3s5OLGEkVrFUa0mPjQomca9xLQw3OJ0FmuZWm
J9ss0L2eiaDrt9K9p7nRpnLlqIBjps5zaKblEDZxo0DxHXG3HiYz9AOYlZUddH7cprucuJRNQ0vqD2VtWpb3TZRFGXEl1Aj/lFKXc9pfZxDcBWaTVaLGUFwvbpXd9MdfodsI
nalBgAwjRibY0QkJ/h19Ko19dYtTaer07LR+u63cV6QuviJ0jZEW2a1KHQZSMu3LAwl5p54LLd3Q1Ltit2O5shvLHq+mqGbdfsqTkwbkzBDF2A6fyrSxYSPcz0i4sEOI3C1m
0PhXPJ0n9Z5RdG0qZjQnOFqR4/SIoz17fsmUhgbc4aE6BSQE0vGAX+IO5nLiNIiCMjSe0bBNbe51KuDpJXtWXyW0wTbY6BaxfYqKeYeI2xQKS6IJ4lYUSvaw6rK1bU1p8Dco
Jt8uadjgM0MJ2uPupt+oUoEvMZIQI6aZIR2kFjS1wZUXSTU4JZPTXn09ltE0Ub8vbm9S8ynH5/4vOSWeR84xRARj8Hpbn2Qw6/OlRyG35xi9V15cti+i84yHzScX8OQsA+F7
4wYX+nz8fsr+xqHPAs+c855Crhe0wMcM95uj9stDxr73AI0WeF/6HciCTxFUFaARA9F6PK/hXk5fGW7XYWVn6QG44a1SYHk8l3vjPKRYk9glZ0qTl4hikn6/JCfLxKYugquu
gitOyN8yXzOGTEqM2Y6+KJFVVzQYkeCgHHMhm/v4KDsgQ7hthp3WJXFWsAwA9GXPHprQ0Gjn2zZIQZtByi4PBMa6DyNpbXMH1FulvmWWQFvBzBUJwi2HUpZ5+Cnm/YIslpf3
TIeoX+Xl3XKIeJlsuukxanjvYZn0V03TYr1iWCvDsIiBCw8w6bJl0or43VsgfoSGtQ4jvsStEYxuSIjQxiFGXc7DzEjDcnwvtCZn1FOZNUbPZK/JYRnLEpp4w4vijh1wCdjQ
05sNuenrzUm5WZCwWWYVIpx9b9zj1FFphDlAZRsd2/cM/0DIy2Dg2nuTG5gmDxJnV3heIGWJnL2hodZlWxtkd9vGr1BdtiFDFkq3bbAj8jbuv5R+yB6tKU2EdDYWZ1cw0Aad
jyWWMU3VDLEwklseDSDxN9Tbri1x66cM46z2JA5i9Dm7OsyAYOQFPfnDJrdFzlXkcHFGFKMropx40BQePbTQtodEtXQHXlv2DSZNNUytylmUqKpCHa/HuKzLdI5aecRyCYho
Xe+05EKmgrkmd+9rnSvRl9hAYYWrNvL7WWGqgS5eZMS2YNZkdGp3uIHGs9STZCWukxQlp/AyGoVwoqbVqlpGQneYJp2v2MamHlRUyWL0dRnUpS3GN54ZjiLrVNjlfKPQHhPk
8NQsYeBNRiFlaA5C2G5NxjxL4oLwXKjm0GoIfGefvlfOTRN2ycOiOgRuQq6l+xw7PF0PQO9Iw9LySDhab/JueNNLXclvbfNGYknwSPJB0pSCeCbfMH2L+CAEEvAuXeXJlQwm
xONgZU2WTWpJQ7MDnYi/STM9o374cjgVtRoCqUenE8fCVo7QIdDiNuN/t8UtgptGreFz1aqpEditRuUFj0w0uGd23pPEfS4xdgXnKgyh6W19XMWCUYYt8eHsPjURUGOHcxdw
e6QkfrmQ73tB1RPktgchsK8SCO/sIxoG/zEOi6C2jFErWwfTraTLz9gN5PeTAiL0ffkjGFLTfvqcZxlVK9M/WFEWURdFqJB0hNK0Itaq52s1vawLSVPPQGcxQhOY5zGYKIs/
whk76UsMK8jDn7opmo1/JpeH48bLhfV8V4PdvHcCyItFiXr2gESVLCqb07Mimw17CCG6gQvlZ/oPPZGhDmVFRb3QLft8Z9Ihw/RMT5loRYZAB+FsUrU0fDHbhksybmrY1mzh
HuqVTqNbEqmSNuVWIVKla50N2HZopAwQnDB0bpcRukWJbB3hohEKp5yWKwlEtuqLE+f0uOFbMGQ/1XUnQX0h99SrSoKIJvJ110SqsgI09ujBAj5YT+aq5SKXrDgKSxcL6Ogy
7qOcTk7MVD4yoiDUYEn3C4QOoKNpX7XI2KeTS4Z8pnoljjIcjHIEpG1neBgHR6ZqEdC16mnThlPmsEiVSWCUg9RU+VBOYBvH2VN3qIcdtFXmMkAZw9GDPCz/ZCM7vO9M7iu8
r0zuLYhaXNFoH4AUlw5SRoNW6ISy673dJGPRgLRsyweTJkW20Ny7TZtrbCKwcPsBdLdNrsGtHrrRmxPCfKZ1CIPaikFg/tZdXbHktdCjQvSoaDTzpj1Lt6tyrlnwfW8WNqRU
DqFDLT8w9jAriDJWsIDJF1uzwFld34Yn26/wjAthhNSYD2rL/8Gx6nLWzYPEDcnV4o8mCeWT0SHa9nfTVyoYqmsg/UPYKhGjZFpzK2x19GjDCcpml+tAjmesspDhrwVLEzqT
FbjUOJoFlaB6M/q2LfoqRkprKhaLbas+oK3QE+06PGFWDpPOZLttwUP24NCOFcMfhByLDmCwnB9TYfgEVJTkqkEkWk42jsBcbuxRnWDxatPLDiGOGDFcxRqHWYP0JpwfKf7S
9uMxSBzRWHhhUzmj0kQSCEtQRJA5h/AXUSMp4/dAmEor1WxvBKZ3orh3072nBbcqVuK1M7i0BLma2v22zhAZNJDlhqP0H+zhCswQoLZ1DN6tH9F974pgAabi6rGPJ8+kdVw2
8EVbWM4HCcE25rka9zFTKqH9PmLHixkm2FI5hCHAsCFnWvg8nIAfn1+BZsWY2Pb8oEs2fJijZiRGwJRJQ5B+829gpiD4Yg7iywMaPlxYGZEpdbLXX1FuSFAKe4m4eKWDbkHF
0BIcoIoOEFW+HvnZQSyniclOwqhpDW9WD7himkTFqXj1ckwDSPWS1X/A8Hbs0WI5Pmjw5QwNwHL3pOaEZfP8AIMRK6AGT19OAo3Ooxjn5PJXlSBLKp5l+U1rJBAFJVLzGI+g
erXKEyFSD0p6KbQc6l7VdZt63mcrfdWVPxolSLNcLGZJ96DVtwcTdFA0aGTa8OQkkhbD0bQH9hw1X8HlsoNseG54496xpmSqm2TbxmVVw4UNg01tcN/NQig3wze5EuQSXO1L
P8tZpGw9cbPuk4+4rVCNGNkRoNYpzA/vceTLxEl/Q74VOWjLEQg46deKN7+Z34R/tuKV96KPZVYoiTMSOG6J/3klkqkjEZU2Rmn5WlySAH5OLMdw8zTYUuqn3JZ2Y7hLL+IH
BxLSBDPZl7ai5zAZRA9f2tt6xdl7y+TIWAZKRFNDPYjTFDsU5M+SSvqtEt5AFLoH45vF1SPEY2CjAjK40hG6aO1m6ZjU06M27YBRjmfQuCeT8rjFtMu0Rw9/3Hi8KdHHHzcl
3rjj2dIRGw4bPwBiFn9Jg7bG5njg7I4xaTZIubvjBVeTHpKeJktIlkwwbvx7fFX80SDZYMDm4g8l3jN+OzU+udYYcFksIIzhzm0F5CK6QaFkdyfohoXSeCeZOmIj9Q/XzCmI
b/x3QLtfAWyahwco7dNhv8/dTm/HzD587VxsRyhhqJ8Yt/EBY1M/gZYw6UnSY7IkyRKyNui2X/xJT6Qai0GZiXcSzBoo8Dsu4LAIHW7c+Bm8K/6kCbcvAJi16AiCjzuAxqJr
8MDVB0s0+VTV6MyvMsPz4eqbUv3tc6J/k3qarCcs1DOJ580d+LL7XlYEgfX478DoPMnwSKZO3TCQYwkTH4QmfOR7NrAmZrMkap9R/IQQhLr99CPDNLwyQAJ/NYfg2Dbz2Uxl
ywLKAzH6ldPy0DKCnykyAsvFNLpf+h/omdjwhXF69BGQwr2sel9K9rLqvbx6j02x1fu2jTkHYvV+Vr2f/nJW/RfGbQlaRr/wPJIoGFlVIGYBEunKXOxo7CZPm/j/YPvEbz2L
dFq+RfvoSXZE+8RzSo+f1t2ZflrZSYNr9EV5BkJ3V07XTssjGiNvByJzOxCZwyA6a1sA0ZDWMpkAmWHFQtk4g8S3Vf3i4d6+4mqg4qO7+4pGNvYkCHMuO+iq80P1+PecrKu/
FxzqKn3fbt1X6zp7i87+Kyfv7e+JdGV3f88p9nc/ONRfbpe9dX/3+0f217ORAVzUNVV1rcEk1ENO48ptpKJ0KZBFsqRKtlDB2+Jv/PC4EeBa/I0fTargv1wxGr/sTiJUZ/9l
DBqCAkUOhDGLrOCd8GYRF7wrCafOBNtNkrhK2UUO/jbcFX9J63Xz8Lrl4fsAQPGXRK+Hi08VuGud3HXqvxwuHqDMIrf+Zhbn+0sMVXyEfnSUAap5e/2oTu+RI54HaKBqQw60
obCoDYVFbSj8YbWhKY5KLVczahM1ozZRM2oZ0jRv1oaS9tH6UE30IEzQ5Cr9AgRpE3NeUx/qHKEPSUMbeUMbk4Y2Jg1tZA3t3KwPJd3XoRF1QBevSyNq5BpRY6IRNSYaUWOi
ETWMUE/n9VBPj8jbMEIrjdeglekCDveIw9NFWum8HlrpaHW3p5VGoZ4O62m8Nq2EN2s86NuTjBOpVNQ8WucpH9Z5nFvrPE4u1A9OexwV6k4uZxweNDtReqx/fFHpoZJ+q1nO
7ahYREaO25ZCvQKFlooU6hYptHIkhf6QaN40pD5za1rzLK2VLK25ltYqP0paM/9foKzpH4KyZgoYT6IyM/8FUZZ5PXT0I507ZHRUPkhHR0we7A4oVcXKuSpWzlSx8kQV+yfe
YdWvoHo6t1Y986MpMlWMfrK7yDGxuPhFi4tftLj4BYtLUlI76L6f/kKJ8ZwfHEj9PNSupOqrJ00r0d7PsxK0bX6hYbGfb+EJTUmivItzn9jzfT7ZFhONb7xzRbvLHnRJcbz8
PyqBt+deL++5zzZ4Ttee9zF7hDdtwHIWd1UOPg6ivyuHx9fsabj21FEohbrqG2a3C3ajtdzKEaABbaF04qh97itxi2zB7ueWA9EC6zggR6IH9HAQj6bsYB+7C7tDxb5nGvTw
nQZf6YySGTmWUYJ1xn36ToIwaJsPRkO0d8769Do20s0ApNqVndhz3IYdL5lBvGyi2Mimnrq6MyjUp4HdS1CzlvU0VLMATZARVeNx3/nyuGtwdb88Ni4THhIeEyUkSpkHrg3t
X0/FyzPkCIXifMaDYM20jFLD1LdR0bIcb83c7MGiuhHrObItE5x2nS+L960NZMwjm6XEPS0xNIs8sW/RLHEpZwml9ei8bIihxrQvq9/tDJ2l5nmMz7xElAMwrLPA1GWLwwJm
U4QvH/QOg5WriQF3zzhGHBVa/yP0rJ7sNuqg3i5aEjGe+VEgXUb7Fy1IYx5A5jEIyg/c8b9zk2QcO18BaHF1vyKgpQvxEW56mn1BsgPwC5q/dBDq0a2hznO0kUeAX5ftsgF9
VBaNOBV99bNfUWD7WlB+kNYyXfOXkc0IsPXcIwVvhyDv8Ky5oXjN5HCVAEKu7LxQJ+czrrfHqaKac9FJJ/pH4sxaHw01sr6d5Knvjxt+znX9PcbuoheyY2Q9xUm/i0kzuOt+
n0e0ODnL8rUwsgk6Crvpi+hZSTyJQaJbcjw4A/jrOr2bfp6vdW95ZcijY/jwVwIG3a4M7UEtykPKaCC9kD+6M4xLkOg8fclLv/MvheGG5133Bh7aw0hRSPSP2Y7NUpSU5ETS
kj2RtKQnksoRLFcH4b8o+bU99wb9emnZlspHLBill9TODfYV/QoL0wOJGmLxSMFujTugofhBdZTOO+6lL2X94xkFSYUH/dKQL0f8Va0vMNNBxq1u7PC8HVYtocZp6uC5zy+K
h+Cf/C547ZMvY7LWUY9gkuEVukfm+wCn6GFDZU7ND6KqXbTIelF9HEqyAnqdB6JrWk5PoHBSts3PA1PT4Ok8t4vnwJe3ZScvw/7zILR9n8NX5yEAoRxQqic+MSCGFELE3pcD
ln25+hkiVrPjlXLwvhiow3j0qxoBTlaALss+i8+rZ51ntxGj1YHC0tfKxDGNHyh2l8JfOBGEGENfTnz0b7h7pY9NMIArxbqsX9HTbnXH5AT8Gk1LHCzS736Za5DqNW+XH/TQ
+yTMz6JHdyrc5embEPLE+rm6Iq3r3D1tMPceSklmSlwOZWnIleVT5KiLa4CIRqGhxLWHLtmFShM8kAgVVvRMc/VPd8XtgItdsu2mKQHzeBYRN2i42SHxiSuO0xk3bZI7Ukdv
iL9FTZuS16wo2ixUwxFCR7/7NRYqrvKym7JmT6e3UMuKdySjnMHFCtyMpGW7jhY6+UKCr9hzlQTKTbs3oSmahhxQvqtVTwS3BWpIoLLlJeb4l07ORlytCdjXOHC6hG1ukMXf
1HNfD1RPD44WdBogelsXteiuAxWKPKunR0nxpPhJm/TzKjJVd+WE974c5dxBOwwVC56kFYfC5tRLx4fgqm54vxTQ3WbD+0wgAVvqsjpdl9gvQ1lXdgVP6NQimKDrsnaJLW40
1NmaGKMLyUzKQrKrC8muLCQ3OHYtYleGW//R4ao8o/w2R0AEInFj+EZPj3ecNqL7fG1yKnLS1FO4bMcF5jnAgVguz+XrmOZLeiqfBTHPqi/ASESRaE710K4520PVPelbOFnX
O/hPzsLQKDnA4I1k6oFrtCqWqfv7ZagpYOT84zwLXatBZ8Y+L2egUTT0vNYGD2qd591CLGTQp7zlCa0dUreG5MFIOOn3v2bRr2Uxt0xH0FnT2eq/wEhFela2km0tB4EcjPl8
MuAxlgM9xnLAYywH9hjLfSBNV2DB8/kA5xvJ4D1JcI/EpB1s7W2Bzw+ShU88y7D1qEuOo0w677GONizUfe5Zs/AJM7iedCZHTC5qsNVFHiM5Ba3VzY+RnM2Oj1RCkGNDrolf
U1eOazG1CZOpybjyHDseOjYY6sK3EEvGZx5sBroZ/oeFLoclHpCJygmzs426HmVCKpgAm4C2vZYTBQTa3YPQDg5Du0NodxTaHUK7U4B26yC0O1uOjKQM28vPAtTJImE5MIvv
kTmAa4/0lL2bnQzanRzaP665xLljoAd4ZhAe8DLIAd00LYVwMIFwwDkGYR7tZi7GhwDMiVol/BHgclXB2z6Ay2RsABzPMZYG6RaMQ9jd5qFxPMZHwdQTeO9HBLe+yUZimm94
Kvdr4vzMnwfnox8hzkeK8zMcka7GT+UemiK6Q6DKoe+y6VlCSfKMavY2uMVAWTeZhmk1K43qj4IoAksUMweIIhu1IBu11lFkMgNVrDBsteKwBcVh6xaH7bbE07s18Uz/5yae
npyeI5vS6czTlfjEoJvUvWZ9JFuWd3GklHWZ7tE8y1ee9RclqbIOzlJxcLo3D84RJLV0cGx6txybnKT0cWAfz+gH5vVRW3QTtdWK1FY7ktraPzJq65r2NU4vTaRDeAS1oQk1
O4Y3UVv2QnkGgHTwxU2D6/2IBFLF0l7056C96OD4dm85vrWjx7d3eHxvS5bTtybLmf/cZDmtY6rey5bqZixZZiPXzYfU0u2hsY4OvbjFkFrm2sVtKbuTkSpNGO8D3GboxnMh
XgxoqJrjztyGHuTc4NHNG7jMc29Dg7OVBZpT6DzfMLM8yLnBE5xpYxlQX22Y/jnvbK5uVsQ111TS+jM8TS64AqylBS/IMITY8f3vyeF2gjpTVl+sy0xn/yJPpa/LdCra5dYg
PU5sKEcTc/NKc1t3Tzdlo1tze5RGz/BJg3OyRjZLstt/6oAWlGnZbigxioEHzkPNkm6rDAUWzHuVTrIP7sjBYp/xh6pgsZFLeHtjx8oWj3Y26Q2omY91S5LMdexsnq6CaGyv
4Eca97Z0u2Z9S4iH28w4KZ4BXc2hqb24ccSC7DItl8Ydl2Xu0OT8Q2YeSXDE7tzGHY4zjm5eaEliWeHY5T7tWJY9dvNNtV5hnSAe/6FrDCMlGsNAan/IhZz9V5whq+fdMt8t
ZwdEchcXQF2niaMuQed4CssR1rzfd8eLPIGW/936/UBAAeYlJpIefdtGLH9Jp65qTCNmnJ3AwjTyCTeAcpZ+1TdAvygLLOCGcfHkhpm9TqEFFCjghZ1f6aScTv6cc5Y5N8W4
Y15NFmdmt4LnQek6F+5zkjbA5C6ZJSvYw6Vz49mt+55H+VuVG1u+cJ5XSP74q7xH2N3Fdw1kcsdpnWwhsG7Rrt5wi1KbtGqthS5Ph2ccu7SCMRn/Kz0a3sb6aBDWDXHul0AO
bYFVSPs/StAJZVYOD38nI6w8/2xmFDw4m++KDSk3Zk5br6yMQNBMTwgkCblrU9yUpfESXeQz1kJ9QyMhcMeId4UcXnvG3cO0vBE/friOBdKxoNix+g/ZscxIVujYrcwUMxOf
Y245EPtEI7dPuDfbJxpqjGioMaKhxgi1PuTWCKvFsGnEUZoI3MwakdTzKQ2ZgrVNBGqbaBVtE3UJFCCwrWe2CSbFNlFX20RdbBNNDRoSjExLZ21Jnf1uqjGNVaf7P3i1ugOu
oTti6uSGdbEPpsEz9qXaUMFPv1O9KkbTj3+nekUsMujW54PElVnX52UT+ov2GHiZp4WZMcoaN9xbWiys57RYLNS3SYrONsK7dqc7YFmzsJyS/kuNSZhbAlUe8Gxt7sayfUnd
ZzT6RCvbG2SfhLatAeVvgwKzwbAbzMC+DtXeJ2ZUtsba9CnyPh9kpkz3ANbUdYQFayb2Gdk6nVN3SV8SAep6MPIhw6A1KDYLQHJiWbugka2eAdXN2lOlDl55GWwkyjYkngn/
V6/EAMvlLGBGtJ1U1cWce1HlaAOtrSo2PSuZ7Um03M5IO2iwDeF8lGW/Lpb9urXs19WyT7KsXR1wq7TCppn1eUrwR1aCqhjBJhc0pyB+fdn+UTOhBLAJxuLKE+pknhPqkBfa
s67r5hHunBb6x3Wb35spNRETLWgVZnGhKlA6wZRtryzI14LsLhSNgMJwh1UJWmIaum93XtSEJMgCEFhgsHg0xbro18JLrren+psnKp5xhmgi2ZuYzVGJR8XB1RB2sqpjV2KY
iwfxSPHhtq4IlcSXz3vGeHosgp86Nupa4m0nJa6DAKyuLOyIdb5UktVRSuE9OQWY24X8XVO6Jgs00i7GjcjcM2mr/w4Xk/it9dwva2ON/6C0VLZxmdKuKV+Ly1BZAq712KV1
P9v/VdGwA2d0TeqkrkltGIcoZHDZ132YfX0CpX+ii+TOgqEgm/XPFKnLJl/XiAxeFjuGneOxzVyAYsMA48o1ibvj6geyBmUy23n5Zc6hKi9/kjTwk667p0sPZxJPAKr75Fmf
bL0eKoFx/+/bmnajx2oigQKF+naN15ahduzuzzOtMC2xlBTDeAYUGf79crm0598giZXyysqTnSsbsk6RV1Y+XJkue8ihwqZyqDKUUyIEShSsWmVaaoV60E9LQw7r4ny5qRLV
lWOGsy3AZWi+14f8c1U4k48C5HQgTNKSAFMrEDV14/L2y1uBeFXse1cwx6nfiOlEwGCKeTe4G0d0KQ1uQOLnH+dZcNLwPTxH2gQ6cXun1OUSPlwX0/4xK30HryehMpmmxGUI
3qNdXUjkIFzZptS3Ibava/RuDR5PNCibsm5sBhzb58R/inlM20RKpDU2IDD1Z2/EupCC2QdVqHwippF7tMq+1tsRrVebp7OzrHucnAWT7WQn0URQpn6k5Fmhb4qsmCfgqm2e
6gbyLHNyrssb3ABVlqYTg8smIgZXdjmFb9ut6DwDhVtbcgwOTFuwV9oUB9IPNIUTKbyUFAHaEVm7wFnZlGw6E/ZUPrjSbMrhWbe0B7XAtX7R5BwEIjhJzk24rAcasstcaWU3
/P75YHnPfZaBllr4uc+W6AxSeqBpPUfos8ZjwSsad7Oqa+lVCco5ks23MksDW+XglURnCk85TYhV0WIYmyOkqjWVqUzuDgtvMvSQbjpjKjJTqgOzkjbnY45EVAx2kw6VqgrS
lV1R/eWMbiORbqD4zmKiIIe68VAx2YQ2h4zbkNGvkK5f4fHfAzPLu1m5Sxbo77Ao0sl5K/LPb+OaLO0ky6lErhnwvUFxMWRVYvrxSunijz31j//yfT/25vX/9j7MhSIUyXgo
a4JjA3A1RkUzq+NufMwsxhsmkVhta6KgHjNrWUTXQpi+NV4YsRJCboNjYXA3MEYE3ZpG61swa9tSCKN+mlWzggvDuBbC9K0R5hoqPxFFIUGuOgNexsSN2OjuT+nRpl6OZx2z
YSliDkZsWg/n05B1sVKtsReZqi6T6w6aSlSQ2w3p1LfdceNd3X/7z4q/QuzavLPXtZXmeMxDD44/2PQYLg7q/IbpiDBNXIKDHc0qZRC6xKwNkxXWybv/u71rjY3jqsLzWPzQ
OsYhtlOya/vOrGc9tps4jvNySzte1UHU5keDVBGEikIfquqCwClNC7KWiEeBH0gIWgE/KkXprwpaFVVCUFQZ+AMFKflVVZUqVEUgIQjqUkTVqnXV87h35s7s7OxusitQtCuN
x7s7e+bcc8+597v3u3NPCf788Da8Be9k66ENPGUKH03hS7IUSo8HuLzgeqJCjQpBG26XiNWdCG3r+lwcsjCVCwp1z7Z+ZBVqlqpulqqO6sxHxeWWfaPCg7v2fYXX+HhR2Tz4
cxuKziqMVq+yQkfU8AUCZ02A085pTlvWfXcP6JELdx9RP2ds5kq/pZoGZaXRoYZxj2uqbrbD2b7L2/pRbwcX7eCyC7vswlaedlckF3YfRE8TPpq5RFVI+01i4VEeF16W2sVS
u+Ee+y0qidMA1kbojmf77t7WjyyNy6RxmWqumcYu/VfCe5EfouxU7fO4syPWmR/uqQ7hpaoNtzOVtSTDsmk8hjZoOSSfNT9zi35ke6/J3nv1IYm3aCMkyzIkZblGRbnVqHzW
fPUW/cgql96gpkZluWFUouirjMq5E92LxYf61lf0o5OxiPI6H4sP9f050I9uxSLKvqZYxCAsQU+P6SlwXeMe3HgbUy5BNZYqK5uqG4msUBZC+hJ3+B5vzEtFz5PnjLDnjLDn
qH5e7yxi/Xwo0Vc9vs9106C7x24eenucgIr39nnAOSucqOmcpaXQ3Ud7tO+TKxjHxYBKveuOhUtCaVIV7mFGnQxjtr5NXh08D4NvAE1DldwmIORN50YcjCOOG6pYm85+GHOD
2AOA1oblzm8KweHuqwTkDGeB5kr2o/EP8EZjKm0mwbkFgnNtQrnh6xPKDWiVO9yDctcplBvuQbkelOtBuR6U60G5bkI5wVCunIRyAvyns1BOSWwVyg3UQ7nhlqEcFv/GEExN
Sdw1CzEKx1rBHau8h9skbToHMQHdF90ifI73hjIW4esJNNokGGkWtIcDUNUNMvFNkdIE4FfchrhzNFO7yBmfaYvvQxXzDOUonKDf7BaEyCBMcUHEYWGIeTHI2Qtwo30f8y3l
ZOhiKsMyoL0SscS4gGhKAUGfqmeMq+cgJW7wAIX5VDHcNg4hitMPhcpCOEaJ4SOnPEhp4g9SbWHmBbhmTPgPklBQaQPTFVL8oLDHtRYjaipQTbRhqCQUk1TMg2xT5tORklhJ
RJn6Uaek9KWKCZJRShHzq1EzB6q5mJVB5l8sQd34G6FXwW9RV5RJuvqoq69UDmMG5eZBqRwGGeb7cKcjoAL6Q01/wnWITMZmfJyLg+j3mDgE8j4kg4FwrzhGEUvPcM3s7MJF
G/iQ6OjY+F58UFTMNMOQstQzIDyKonFxCMmomZ0p25kWS46HyVaojVeOIlWYo3wnspVzj6fAx+MgIKotTNglip90P7oLV+ztxZ8vxoAaXjEBLufuw7lm+EqNBOBTzQ6TqsHn
9goT2klj4G702cbIQDCpxpgQk5oxJtEYE2nGYD2kRXBK35M2iaCM18Aga67ANSZiN/76aAy8JT0l7Dyxo+uok2Sgmg47SR2gqbNJ0j/CUmNutf4vOA4mv+qah2T0q93xkKiD
rfcQ6HywYcTUvgkfCUEFklDeBoO+E4l2MGXPgmVo1bD55jZrmTehmZGrzrgpd4/tTMk8RDMpe+Le4d4UXq4c62btF3ItGwgx+aOb1Ec3hx/N0IP8fJUVXmWpq6zwKltdZYdX
2eoqm9tZ6laW0/dbXdb6G70193ExoMuNOqbU8sN2vCRc7O39MJliLgYW3ApBA9m6F7CiCir5Mnb5njhM6h3h6/NqyqCMIKKsnkhdwLmiBTFP2YvFLvkgHy1GeOFo/9TXza2Q
/duKuL8Byf1tadyfHef+7O5yf4Nx7s/uCPdXbcL9VesmjFYnLj78zr9e/mewenq0/4k/3Ptm2sSRpSaORhtNHNnGzpuxVW4hCKimThzZjSaO5m3jwnK01C0+cZRrzAFWeeKo
epUTR3Y0St3aoLc+FaoGrdjH50/8YOPu17bVGUtaSxS2mj1xZKeMUqGk4Sh1C8stSvDn/Kq6zYXzaAcP7eApc7Q4eTTYcJhqq2EqlE0W7Mq2OmcVrMHkkZ2YPLKjYSqWyIM/
q0p8VoG0+m3KBVZ50FptfdBqNRoP2gZX/s7Qxy7d+cLFlfe21bneFi7aImXQaqcOAan07M+rSiYbQJY8deDaVFEcuOY2QtdkyVe21TlL6/jANVtrl/4r4b3IJ5X81BLw4FVC
9HO59MFrlSeSqq1NJFm3txei775y7KUj4meBOmd7cupEUjshqm7TRohGk0mWmkxqMUr5Zr8J1DmrbA0mk+zEZFJalCrxVxmlcye6F5vf/+w99188Pbiizp2MTSWz87HJkt8J
1LlbsankX1NstsURWoojtNMmlmzeISI5sVRNnViyExyhnZxYgiI2gAMtcYS5/wOOcLCrHGG1CUd4fUC+NK6wB/muV8g33IN8PcjXg3w9yNeDfP8LyJfCJVqKS+ws5FMSW4V8
rXCJufa4RAHxKiSX+H6MSwSfUlxiAb520GiToHIBD2ISiSg0zziLYhy/PAQWvIHKMwcms5leFNzMuLMblUfxia1ZUNwmBpJqYQlOOpuIXx1hNvEozXrbMgl7xCYW09hEqwGb
iMGk8J46K9yWZBOrqWyinc4mYiQpgRe09iPGKBbjjKL0o6U0RhEVVXhUnesUrYaMYpGkFMQSaVlgRnGW1GVGUSCjaEeMIuqr5JK+PurrK7V1VrFIXBGG3Cz8cafjcEYxi7s1
0si6XWLlOtLIjkgjm6gS9Ui4okvETDPEGaNKqknSyDGdabGYII3siDTCYkyrts893gBs1hFH4OLMLs6JORSRr4N1eW7dJcMIX4f8kcOPerM90vgjNgrcuYlRMrBOqlEcxR+R
UYg/ctKMwnpIy+BjS560TRz0eA0Ms+ZOMK2GEobq4F7Se2LdLKa46qjjZOCgDjtOKgRKZRx1n4mVPq/oxq64S0b32x13iffDqe6S9JQY+MjjiBoJREGJq0WRH1jm1koZWe8T
w4ZwgFts1ePjjbBnO0KsLqouDtPfo/zD9rmz/Et506icOzeS/23etHK2nkL+uy++/sfXf/1GcHL9AfP9k7Xgwq++9dOlW2vB+OffvvSTR98I1r+8MHDnA7XgU3v/9u3P3VEL
nNPTJ3edrQXi5X8//+Ef14Knf/TEI/d9tRZcMp585sDPa8Gn53devPVrteBV594v/e4XteDyX365/jC8f9z75j/mn68Ff1o/9Z9vwPvLV/b/9zF4v37pe3c9Bu/vf+u+7Sfh
/V17Cse/A++93z9y5il4b0mS9pRMu5h8mVpa1lPa/1mvxB72JL/36r16r/hrmPKTxV97jcEwxtaMw0bB+IgxJBdRcDyW4bMBo8/IabE4EJPRD1f3JaJuDO5lGjm5NfEi3GeU
5Fpy1YJhuEYRftUPsviXdiz+n2sU69dog2S781eTj/NwjIAif483JWF6WDzw+3bfr9BqlEheslwfAA==`;

// ---- core: the native core, in WebAssembly, and its memory ----

const MOST_KEPT = 2 ** 28; // bytes of memory that stay when a call ends
const MISSING = "decoding needs WebAssembly with SIMD, which this browser does not have or a policy of the page forbids";
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
  if (!core) refused("the decoder failed before; open the file again");
  const mark = top;
  calls++;
  try { return work(); } finally {
    top = mark;
    if (!--calls && (broken || core.memory.buffer.byteLength > MOST_KEPT)) renew();
  }
}

/** A function of the core, called. */
function run(name, ...numbers) {
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

/** The active voxels (X, Y, Z), as bytes of 0 and 1: blocks that are all alike, which of those are full, the voxels of the others. */
const decodeMask = (bytes, shape) => within(() => {
  const coder = new Coder(bytes), blocks = shape.map((n) => Math.ceil(n / 8)), every = new Uint8Array(product(blocks)).fill(1);
  const alike = lattice(coder, blocks, every, new Uint8Array(every.length)),
    full = lattice(coder, blocks, alike, new Uint8Array(every.length));
  const asked = new Uint8Array(product(shape)), out = new Uint8Array(asked.length);
  for (let x = 0, at = 0; x < shape[0]; x++) for (let y = 0; y < shape[1]; y++) for (let z = 0; z < shape[2]; z++, at++) {
    const block = ((x >> 3) * blocks[1] + (y >> 3)) * blocks[2] + (z >> 3);
    asked[at] = 1 - alike[block];
    out[at] = full[block];
  }
  return lattice(coder, shape, asked, out);
});

/** Fills in `out` what is asked, from coarse to fine. */
function lattice(coder, shape, asked, out) {
  const bits = (n) => n.toString(2).replaceAll("0", "").length, questions = range(7).map(() => new Question([
    range(256).map((n) => Math.floor((ONE * (1 + bits(n))) / 10)),
    range(351).map((n) => Math.floor((ONE * (10 * Math.floor(n / 39) + 3)) / 86)),
    range(325).map((n) => Math.floor((ONE * (2 * Math.floor(n / 25) + 1)) / 26)),
  ], 3));
  const parities = [[0, 0, 0], [1, 1, 1], [0, 1, 1], [1, 0, 1], [1, 1, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]];
  for (const spacing of [16, 8, 4, 2, 1]) for (const parity of parities) {
    const phase = phaseOf(parity);
    if (phase || spacing === 16) alongParity(coder, questions[phase + (phase && spacing > 1 ? 3 : 0)], { shape, asked, out },
      spacing, parity);
  }
  return out;
}

const phaseOf = (place) => ODD[place.reduce((odd, n) => odd + (n & 1), 0)];

/** All places of one parity that are asked for, at once. */
function alongParity(coder, question, { shape, asked, out }, spacing, parity) {
  const counts = shape.map((n) => Math.ceil(n / spacing)), [Y, Z] = [shape[1], shape[2]], steps = knownSteps(parity).slice(0, 44),
    places = [];
  const flat = (x, y, z) => ((x * Y + y) * Z + z) * spacing;
  for (let x = parity[0]; x < counts[0]; x += 2) for (let y = parity[1]; y < counts[1]; y += 2) {
    for (let z = parity[2]; z < counts[2]; z += 2) if (asked[flat(x, y, z)]) places.push(x, y, z);
  }
  const n = places.length / 3, [pattern, rough, rings] = range(3).map(() => new Int32Array(n)), sets = new Uint8Array(n),
    answers = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const counted = [0, 0, 0];
    for (let s = 0; s < steps.length; s++) {
      const x = places[3 * i] + steps[s][0], y = places[3 * i + 1] + steps[s][1], z = places[3 * i + 2] + steps[s][2];
      const seen = x >= 0 && y >= 0 && z >= 0 && x < counts[0] && y < counts[1] && z < counts[2] ? out[flat(x, y, z)] : 0;
      if (s < 8) pattern[i] |= seen << (7 - s);
      counted[s < 8 ? 0 : s < 20 ? 1 : 2] += seen;
    }
    const [near, ring, outer] = counted;
    rough[i] = 39 * near + 3 * ring + Math.floor((3 * outer) / 25);
    rings[i] = 25 * ring + outer;
    sets[i] = ring === 0 ? 0 : ring === 12 ? 2 : 1;
  }
  question.ask(coder, [pattern, rough, rings], n, answers, sets);
  for (let i = 0; i < n; i++) out[flat(places[3 * i], places[3 * i + 1], places[3 * i + 2])] = answers[i];
}

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

/** Fills in the values of a wavelet field in a grid's region: tiles transformed back, and what the network says of them. */
function wavelet(grid, out) {
  const { f, region } = grid, C = f.channels, wide = isWide(f), Type = wide ? Float64Array : Float32Array, width = wide ? 8 : 4;
  const network = f.reach ? new Correction(grid) : null;
  for (const { tile, codes, shape, place } of grid.tiles("tiles")) within(() => {
    const count = product(shape), values = take(count * C * width), part = common(shape, place, region);
    within(() => {
      const samples = C === 1 ? values : take(count * width), room = take(run("lifting_room", tile) * width);
      codes.forEach((code, c) => run(wide ? "transform_wide" : "transform", tile, code, f.step, samples, room, f.means[c],
        values + c * width, C));
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
  const { f, box, region, size } = grid, k = f.frequencies, C = f.channels, B = k ? frequencies(grid) : [[], [], []];
  const network = new Network(grid.layers(2 * k || 3), f.activation), longest = Math.max(...box), x = network.inputs;
  const points = region.map(([start, end], axis) => range(end - start).map((i) => (2 * (start + i) + 1 - box[axis]) / longest));
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
    const numbers = floats(own.frequencies, 3 * k, "frequencies");
    return range(3).map((axis) => numbers.subarray(axis * k, (axis + 1) * k));
  }
  const [{ numbers }] = codedLayers(own.frequencies, [[k, 3]], 5, held);
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
    Object.assign(this, { header, own, name: header.name, shape: header.shape, box: header.shape.slice(0, 3),
      f: { ...FIELD, ...header.field } });
    this.dtype = known("dtype", header.dtype ?? "float32", { bool: 1, ...WHOLE, ...LARGEST });
    this.kind = known("kind", header.kind ?? "image", { fog: 1, "level set": 1, image: 1 });
    this.numbers = header.numbers === undefined ? null : new Numbering(header.numbers, this.dtype, own.palette);
    if (own.palette.length && !this.numbers?.palette) refused(`palette: ${own.palette.length} bytes of no use`);
    if (own.rest.length && !this.numbers?.rest) refused(`rest: ${own.rest.length} bytes of no use`);
    checkField(this.f, this.shape, this.numbers ? this.numbers.inner : this.dtype, this.numbers?.rest);
    const idle = this.f.low === this.f.high && SECTIONS.find((name) => !["mask", "missing", "palette"].includes(name) && own[name].length);
    if (idle) refused(`${idle}: ${own[idle].length} bytes, of which a constant grid has no use`);
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
    return said.map(([kinds, length]) => ({ kinds, bytes: bytes.subarray(start, (start += length)) }));
  }

  /**
   * Values and active voxels: see docs/browser.md. watch(share) is called as the work goes on, 0 to 1; region is three pairs of
   * first voxel and end, the whole box if left out.
   */
  decode(options = {}) {
    return within(() => this.decoded(options));
  }

  decoded({ region = this.box.map((n) => [0, n]), watch = () => {}, integers = false, most = MOST_VALUES }) {
    const { f, box, name, dtype, kind, background } = this, C = f.channels;
    if (region.length !== 3 || !region.every(([start, end], axis) => inside(start, box[axis]) && inside(end, box[axis], start))) {
      refused(`region ${text(region)}: expected three pairs of first voxel and end within ${box.join(" x ")} voxels`);
    }
    const size = region.map(([start, end]) => end - start), voxels = product(size), values = voxels * C;
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

  /** Boxes that make up the whole, at most n of them, cut between tiles: they can be decoded side by side. */
  parts(n) {
    const { f, box } = this, unit = f.model === "wavelet" || f.residual ? f.tile : 1, counts = box.map((m) => Math.ceil(m / unit));
    const along = counts.indexOf(Math.max(...counts)), pieces = Math.max(Math.min(n, counts[along]), 1);
    const cut = (piece) => Math.min(Math.floor((piece * counts[along]) / pieces) * unit, box[along]);
    return range(pieces).map((piece) => box.map((m, axis) => (axis === along ? [cut(piece), cut(piece + 1)] : [0, m])));
  }

  /** Fills in which voxels of the region a stored mask says are active. */
  mask(active) {
    const whole = decodeMask(this.own.mask, this.box);
    this.integers.mask = whole;
    eachVoxel(this.box, [0, 0, 0], this.region, (from, at) => { active[at] = whole[from]; });
  }

  /** Puts NaN, infinities and fills in their places. With topology "missing", a voxel with NaN or a fill is inactive. */
  restore(values, active) {
    const { f: { channels: C, topology }, box, region, background } = this, voxels = product(box);
    if (this.missing.length) this.integers.missing = new Uint8Array(voxels * this.missing.length);
    for (const [number, { kinds, bytes }] of this.missing.entries()) {
      const mask = decodeMask(bytes, box), off = topology === "missing" && (kinds.includes(1) || kinds.includes(FILLED));
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
    const all = [], mark = top;
    for (const { streams, number, shape, place } of this.streams(part)) {
      const schedule = Uint8Array.from(part === "tiles" ? this.schedule(number) : []), count = product(shape);
      const tile = take(run("tile_bytes"));
      run("start_tile", tile, ...shape, put(schedule), schedule.length);
      const codes = streams.map((data) => this.codes(tile, data, count));
      if (this.asked) all.push(...codes.map((code) => view(Int32Array, code, count).slice()));
      yield { tile, codes, shape, place };
      top = mark;
    }
    this.integers[part] = joined(all);
  }

  /** Where the integers of one stream are, of a tile of so many. */
  codes(tile, data, count) {
    const codes = take(4 * count), bytes = run("coding_room", tile) >>> 0;
    if (!bytes) refused(`a tile of ${count} integers, more than this page decodes at once`);
    within(() => settled(run("decode_tile", tile, put(data), data.length, codes, take(bytes))));
    this.watch(count);
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
    const { f, box } = this, bytes = this.own[part], count = tileCount(box, f.tile) * f.channels;
    const lengths = this.header[part]?.length || count !== 1 ? this.header[part] ?? [] : [bytes.length];
    const fits = Array.isArray(lengths) && lengths.length === count && lengths.every((n) => inside(n, bytes.length));
    const whole = fits && lengths.reduce((a, b) => a + b, 0) === bytes.length;
    if (!whole) refused(`${part}: the lengths of ${count} streams do not fit ${bytes.length} bytes`);
    let stream = 0, start = 0, number = 0;
    for (let x = 0; x < box[0]; x += f.tile) for (let y = 0; y < box[1]; y += f.tile) for (let z = 0; z < box[2]; z += f.tile) {
      const place = [x, y, z], shape = place.map((p, axis) => Math.min(f.tile, box[axis] - p));
      const streams = range(f.channels).map(() => bytes.subarray(start, (start += lengths[stream++])));
      const touched = place.every((p, axis) => p < this.region[axis][1] && p + shape[axis] > this.region[axis][0]);
      if (touched) yield { streams, number, shape, place };
      number++;
    }
  }

  /** The layers of the field's network. */
  layers(inputs) {
    const { f, own } = this, widths = [inputs, ...Array(f.depth).fill(f.width), f.channels],
      sizes = widths.slice(1).map((n, i) => [widths[i], n]), held = [];
    const layers = f.bits ? codedLayers(own.weights, sizes, f.bits, held) : plainLayers(own.weights, sizes);
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

// ---- front: what a page calls ----

/** A file as its header has it: {grids, metadata}; each grid has name, shape, dtype, kind, background, affine and decode(options). */
async function open(data) {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data), { header, sections } = await unpack(bytes);
  if (!Array.isArray(header.grids) || header.grids.length > 2 ** 14) refused("header: 'grids' is not a list of at most 16384 grids");
  const grids = header.grids.map((grid, number) => new Grid(grid, number, sections));
  if (sections.size) refused(`unknown sections ${[...sections.keys()].join(", ")}; a newer sfumato is needed`);
  if (new Set(grids.map((grid) => grid.name)).size < grids.length) refused("header: two grids of one name");
  await started();
  return { grids, metadata: header.metadata || {} };
}

/** One grid of a file, decoded: the only one, or that of options.grid, a name or a number. */
async function decode(data, { grid, ...options } = {}) {
  const { grids } = await open(data), names = grids.map((one) => `'${one.name}'`).join(", ");
  const chosen = (one, number) => (grid === undefined ? grids.length === 1 : one.name === grid || number === grid);
  const found = grids.find(chosen);
  if (!found) refused(grid === undefined ? `name one of the grids ${names || "(none)"}` : `no grid '${grid}'; it has ${names}`);
  return found.decode(options);
}

globalThis.sfumato = { open, decode, FormatError };
})();
