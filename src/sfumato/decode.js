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
const KNOWN = { 1: [], 2: USUAL, 3: USUAL, 4: USUAL_LATER, 5: USUAL_LATER };

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
  const isCoded = (grid) => isMap(grid) && isMap(grid.field) && "coding" in grid.field, isNewest = (grid) => isMap(grid) && "apart" in grid;
  for (const [version, needed] of [[5, isNewest], [4, isCoded], [3, isNew]]) if (bytes[4] < version && Array.isArray(header.grids) && header.grids.some(needed)) {
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
  coding: 1, residual: 0,
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

// SHA-256 of the sources and of this: 44528f3c3d352226cc488adeaf4c815ec6bf0e5658fda2b3c8ca3b98168be4bf

const BINARY = `
zL1rkCTXdSaWmfXKqqzqenb1o/pxM/s57wEwmBdBYHKIwUxjQAAiQQVXpkxABLRkdoHEDBoQNtCY7iWxICRTXkhGrLkSdhcm6QUlATQkc/nw0tJoTXthLdcLORhhhYI/aAdD
ZjgUNkIhhxm7LI2/75ybldU9PSBEQRGLQXXeV968j3POPefcc891Hnr8UddxHPf/dmce9La23K0H3U1388HcloTLeGzK/86DDv5HEnOcB4tb8p/zYEkD8iL/+NkLvuY8kxVH
flp+mC2pNRvc3Jm3iWA+q33zwUL6Ql7LlbdGKhlW6KCwY8vq85lhS1kl+ul4E17+0Yc2Pp57/BOfdFwNPvLUY46b+8DPOF4uXyh6Jb9QcvxypRIE1dpYvdFstqpNr90ZH+9O
lJ1yqVbrOpMTpVJxqumUy06x2WxPlyc93+95RafdLTq9crFXLk9OTuYL7mOu6xaKrlu6di1XrHtbbry93Qi2nPjqf9ELSr/rTRYffeTRT13+e55Tenz9E4899sjDjtfYuPzQ
Jx//xU9dfvSjH/vUQ5cff8TJlx67/MhjD11+xCkEH/vUw49c/ugv/L2NRx53isHjGw9d3viopDml4FE8+zbPt3mS5pRzDz2+7lQqG5/oP2ILBBUtwCSnyno/8cm/+9HLn/rU
o04tePgR1ql5Y9X+J35xY5hZLw/b5zTGsrb+0icefsRplj72qcuXH/nYhtPKPfbQw067gu9+9LH+Qx/DFzu1x9GPhx7+6C/0P/Wx9cedcf+RJx/qP/HQxiNOt2rf02omfLys
wcngox/9+CMPPfbRX3jo8UdybuU//Hn+Z2LX3VrYxn9O3FiPvEUJGu+sc8LzjRc7x728cYyLYD5pfIaZIbLjRmJLOsE/x7RseWeMs+o1olzNiZ16EDth3juTQ6LJx/mNJF5K
DjlOWDBeWEReKXcGLxRM6cnYvXSu5pjiqoeP3FXLBaaID4VFU4rdJCrFufM1h7UV8SbeMiW8VeRbpoRXkuN4rcQXSngPLxT1BXwUkbzRSC7MIyX4v/x8GRgwtuU9Yzv8pr8e
lbUf+ETFlOM3/IRddkwZA5C76kvXy/FVP+17gDaU46/6iakkyKwkaEVsi2gsqqK7W4mpPsF6KmhcVImrbIiOUYf9La963/KjWuxthGOMfMOP6qbWDxtoR1OGrRnf1uebn/eT
qMrRCS7UXFNt/KY0o4W6KvGrvn4wdi+gzipSXtaUdhJ2TM60vvi1fxm2kPy6Jo8j+CUNdpNwwtRM19RNu5/0w0lkoVfhFJ5fxnNaZmhca57iGz0zzcdMEs6avJkxkwlan4Rz
phvOS+GeFvaQh276Zt60Gcijei1aMXNh1cyEBh2sGrQL9X39C187aYcJ+VU+qsZw9oyZRXVBYObMGD8zz8R5M6GJk6aRoNFtJrZNRxObjDVlkNckIW/nCqMnUDiZCJSaYN0U
Gn9s531WphTzF1YQq+LHBhpMPBu4bmbvNtWNy6HJGomvVBXQPHbcxNfcS+j5bFipugHq2sYnZxNjTjtObPDGLN+Yjc35mjvSqHL6lPKAvsY/ZouiObTtTYZQ9dy52rCJqAZ9
OOTU0JSR9iKrgtZWBSkqKVLs0VbbDDPHSHDnv33P1i/+05f/7I47HfnvrTsIh9/2Me54XvWj+YSBN/xojmDoXuqdxYDE3qOvPffffTFsxVvG3Yi3HpfxqsgIfnkHUphqYty9
UACVftmP2gosra+FofGJBrMY77l1zLNrzDpg0zXz66Fril8LI3xBkOR1H7CB56t+NIPXQ0/AzlN0+oZvxtCkfsjxmlcEC3tSwuKHA4ic2EhMrx8a2+gSJgPzauY2BEL3o7Xh
iyb6dYJkCVMIskKswrBVZNBSIJzR2BhjY6atsTLoiaWKwZgTf+OLv7btNL4k0bwTn0SaEtLGtyVtBhF8FPji9I2bxO6GcZI4h5acTIJfzXn+lnuFL0jSKkgbqG5uIyolkW9K
SVgGfrt9jGtuI+SwuiQrDgqiza5ABTp3zAMVI4X0mZwnTOQxHFuACW2yCZKwxkHk26wfI5x9E4WV6uKl5Oy2z7rypkCSd9V59FVGC6yzgKp9li6x6pJUXWPVJZKptGERqD87
7KKrShBQF9cVzIlrcvgmKumjtvjPvpM37idfC8fk02PynbMc2Ly0QL9V4KOA2cEnK/LJ0qDq2P/y9jkIchz10nHP4FE77oE2mfJxbxIP/7jXwaN4HARBW3jcY+9zxz3Sfc+u
fADhYJH5MqGcQIw8W1407qpnsBI2viATWnTi7/6pG3zI2bMOxjBhJtfXr8hIotbJJHIt4nu2JfINh5S/8RvMQDuDCUfa+HlfKFjHuI1/Ih/9f1w3l67fV531qJQuyyBzoS8z
z+YqzHEB0gEXSsj1w2CRv7sX5Unac4onCOfDMjDEF+wpSyqiuRyX7BzeUKouVL7PiYzlJaLxjwP0nViRk2qi8gVZjVF7iKXdZ45vckqt2TY7qDu7ht5jdBv/lax0OZS76qTc
Ri6ooGzj30nfn3DdZwBNu17H9DS+pYUlI6X5eSX4ughXI4dgWSLlwTx8jX3FhOZIAXxB/xwBO4c04UYcQpnDZgf/JJcD77lZ38qWcx0rgpQs2mWZOl2oKzKCdqEOdIBJKuxC
XQX6ocWVLwr3YZdpELt0ma4nYUOXibCpJDZsyayMWZqGYcf30Is2soG+HL4WyW8ZKzvnyVS5/kqZJBzHmLBYEnZNk5MyYerhJJo+DnrSDQMzEU6h8gmpHMkBlyVZpU8Bj8oc
EpAMIl5gpjgkUzKT46bNurumw4onOctYn3WWdQUyNY1ZCMhW6N1z9L+OzlFZ54gUTqfnACnBy2xLjo3g9AScnjLbUpbp+VPX9VKE2HbXI99Cjg+yGjvxGw5B1CdKHlVIdiLQ
g2MI54mYvqKub4onvVU8CgPHIxVpMLzPa5zImYzYYjhY8fccECJBDo+IXog/kmjFOcF7LWYJpScz4CaCNyFiGFCXrXft+BwFShJpS43fte3edtNV5Z4dvPqwZ7taLkTHT4mO
L5Sq1Pg9W1vKuAe/0ShUt3JPV7dKTw8pyOsYsOKQISb1zsu0cDL8flQWTI4q99ZYk4tpUWJRHbL0eWIgStZM9V4lJT6puOZMMqdixu4lbHHRAXSNYaEoWxitUkbgyBYEMcFC
K3vvyuIlVaUfxJtBwrouDBcbfjOjNhVd3NDkSppYDf3AVg28ihoI4bthUxs3E5WH5M8HUsp3KHl4gsH5NWbF33HIVfmDJtjqGv62TYC/HVMkhxJvXoo8WXrHsCw9BW4o7vPP
g/zzQDIoA5J+1nNc/vH4J2c6g39BrmqTJR7jn4f558N7lR18xTVtKY4SGyz2cf75yI3KtlB2AM4DpAKsMlt0VDnCTV39MT7eXTVXnusYUQ+jAWLHZb9iirJUJ7ICa2dEBOlL
W8ljQlhRZhNzqkxele+NEcrHRlmMpgENG8cYls4J1OT6IBF5fmWCU7sRTmKMp3JnyOSJTDjF+ZkW6ufJZES9T2KmZTmZ+ST41y5naVam2XTXLwAo8C5/XLPq+M2lM1qLnXtQ
Fgy4memvh/MW5nr9dXC5Uo0xPdRBUJ033XvxZ4ZVXjJjl5Ssk8Oes9WyenJaNQUGDxMfKsdB9Y+HXw4/gASBoUZgqITVjCVJ/4s6YWQ64QJ+i/gtYYSXDKW1sQHYFhNi7qLW
oJfjuo2nZ5+ufTrJ9VUOHrB/8vzj80+VdTiDagk5o79oGUD0u260gtyNQVNqNoi4G4MZV77HmIeYx1iOsRxiOQhzy4Pb8N4HBveHSyaC/NZBVdU2Kh39ocwyynzFRS/RPxRb
0eiiWZCovPWja9eujf5QYFBlv0Z/g9ODDxhb2UIKxng5bxm89Mf89ghgR2zdoOaXK6J1Go4SBxYNQFa+UCztGEB8voeZRhMXfrpX6+js4k/3ahnzv7Tnq/ff8M37+SLpXuWu
mgfYN7X10MejQkwuUk6zyAuwIp54iehfaiKvVuLSRQpNpsblHGQzLiUbJrgcBhBfJb/N/Drz65Ro5xiaC1LspkBEKmjRHNJP1QtsI1YtpQWu1MBNjO2FQ4LsVWFilK74fcha
kRc7ymiCFgl232tjY0pzWGw+ifZJMbPPzAzzbaZJov2aud/0iNM5BPZRIdGn1KdDUCVLAnmdDZC++kBmCZAjQVdBx+bQH3S/artfZgh/gNTpQHEsqiNjsYo8jEVNJcGGmU5M
QLLYMFMQ1mQxq4P0YY1YQVvmEIynHk3SEpNpiam+mZPUJmqIvdhFWvWuHoa23mPyFNkn1KifoaDQoNIDDFip8StDflMobUUYuJxIa4kZR9dPOw4VOuTULDMyIq4VsfanTHYl
+Neu62+lYmGOf/LyB/2Pc09iNc7ZEOe5LNJ/7klMgcy18GqYlgIgIGB6BdxMX/R+hMiaGaOSYIw5RQiFsuizbVVmuEYSGM9b+Vp0F8wEo8eX0fCAGYFV7+3MInOFVd+TIQr+
Wd1f2cpvultV/PzN0pb39PW8oWXobFfymM4ScKhMdv1SL8yL9si1LDR5i6qk2Ail5wIHpyp/QPZl/StsgCRUybo2ABp4NLlubJBtiCf7IFc1FumwCCekGntkncksY10EpPWj
SeYANpgzLUx12AMsT1IJIEo4vNqP5lhqHhCFUgYPlApZzUYUMWfBRMxZxMO9HC6hi8vo4IqphKvo6jLBYB8GehkcmIgFwJ/wgDBn+0zh/eaAGVuLDl6KDsXueVHtHeDXD3Ps
p1ge/Hh4BFLCdBo5ikgvjdyEyIyEbgYiHk7CWwTlaqjpSHjMHA1vNTeFx83N4QnETyJ+CvHTiL8H8dsQfy/ityN+B7GwFp4xq+Hhv+6r6OYRcxgCCtoRxZi3SQmd/cLLaPlR
w5SGpLwPKUfNTZLiS8qdSLnJHMPbLYmfM3zrmLnVnDMsfas5jhBLHTcnUaoppe6SUifNKXOXlDplTiPEUqfNHeYwi5w3AR8XkHaHuRlfZOhmcwK1MXTCvAdvMPQec5s5L/Xd
Zt6LEOt7r7kdIdZ3O8a3QVHsMIWhw+YM0fmMoPMt5rZTuUk83nsKosst5vZTOR+POyg63YKXzHs01OVcmVMaGZfISY1MSOS0RpYkclwjixK5VSMLEjmmkUgiJzQyJ5GbNWIk
clQjoURu0si8RI4gIspUwMchwMdyvEllaZwHcTvYC9cIACsKfRD47gYk4nERfB0e99hS0VqcvxQeMsvh+2WFOSy1AYTvi0RgwUAdAgzdEx4WyfbwAPyaMMiEABnFho7iFR1F
lD5s1swhYZLXzOF1vHzRTAKQBVUgrOEVhljfYZlSdsmKx9fNCSFfCLN5P9BbXrwPrTxoLoa3oIL7zMEUb+Jh49nueNAJ7x+2/hbb+kCYxfttL/7CHbzlvuO+HBaJWrvE2nwK
SmfMGUrXMaYkYCu+8PKOzqAXhy1koeZb0FhQxINGFzxljG1705benY4LWyp6ONso28TRtgUj4xysSxkr9N+N1kgDd4/usEHvZ0vebwr31VyUbhA63m/2qXZhzRxIogOmyhjg
B5LICpbqTgI2ZR8oIWjcmp0aSOH3yR5Koa9jj7TcWM7xXLJXlnIdHvPyrsOvX7kU3RJyrQjS2QA+378Hs/8zmKOfGdwNJjbIOdd3/bC5RTa98GS38+YWhS2tVUjWnWldJgs+
3NtjLKo5bi4w4VzNHVbQkCVur+JeVhysgq37gTP2s78x/NwDVz/Wa/x94S5iW+kw7607Xv7i3tPiYYWDzGLXFY8DfN6qOIYKDZMP/jCfK265T5fJbXATMKrZ7cB8NCZKFlGS
y0pbZ7KP9VR0K01CSMuUgB1tTFBHtWJ8paFr+bgQga6kNyDVRWOibqis9aIJFmsKR8M6q0KCitR0dPppuGPGNSwkUqVUU+a+GBibMTMN5qbJ/QXwHZNg4ciDJhaBOSBjHBCK
gT41fD2OS48TPo21BMu5ZeQmMkZOFENmAgNcbfwjGexpauJMvR9NpUOC5pnxxDT6pkt1R70fzqBZkyiH+u4SNtY3M2wFOjutSzSh2kc9NfCX2qHpi0S0KcLwJFgK9ESE/Bph
GOLVX7iUREFUSFFyQ/VBjQ/25IrtCVgTwVg811mNcCYs4mNAZpRGqvqgRogpfcGM4SlUxY6KHaPh4JBxnmDXuhf5AfKq0biFBcHgojBcgekwp2NqgrzBr3juGMFHWNQCWR/f
kF0TfQMkn6iioRzYFuFn8T3Rd2yxEVS+UUwxhXWRUBoCNk3+BRdeAJOIHqDCtR6j+Ov1wxZKtKVEW0uw0x7y2lKiBVG9H3asVrhkHPLvxmdnqmDVcyjiS8FOYvJ9kCwLN6Yo
ala7W5MqS4XHtfucsguVbnOWJdJgpGHyyu/+pueWR1SEecEV6gMR2uflT3i+Z/fM0LoCVlU+uL2usgK3BiJCY5FMeFy6FJVOO2B3Y8h/vu4fla1EF4jCuyxKbIom1Oe7prJx
KSYXnLu7Bykp1X1axbFupNnNSNB0MPloS0BpTOaIDLh+RPWDFVNO7QNE0+3g/dh7lBsyWc3CmGuVBXK/hcBaAhiPK0IhvuroWlAIvl7KF0BrvCuNLdonZMPErSTd9i9w29+x
kg966Kr5AjddxW4BuO/LillU2wXjpxuuPhvk7zBbSK0QVBYxOdpU5DHMoiWW2CKAsbqHQicqDwLZg5hJZN/rsRMSO5gYycj2G5Jj1HVyU4ZfPZqYgtGNg6KqTgFhlbOYztee
i4LNs1ubJti63TY28nVLNnZFFvdU++nq/hAzBZfjx4gdLvElrMuA1KMGEbZui9W4M+FzgCxWoK5WvPU4QPZH/+DXth0CUtS5JNJ4VbZHxk2djRs3ndNOnl0Bpheomz9B1XyT
QnrLguSY7Y3oogFexY2oa1oKEQoMYYnbD+h9nn1Fl9eBcF3TuRQ5IjHnRZfOPSIbzcaIcYIKZMfR8fB0wfCoXXAhjDW4QUIREQROunwIGIH6SZXjLYAEO88OT12q5dDuaTNm
9511DwTNm5ZNssUkJKM6vQFBr4de1/DuBEGdnSXpJoTn+UbXlDAKwKTzYZH2AqLqLFowayiYNUgjsm0pUNE8BcRpgty0hb9qunUHgd3u5vEjZvJ8TWEAXzFTd9UKpDW3sd6q
BWCF2AkVR+2GjoIxu8whly1VkVerKXmK5TXMPtUrO9FFPmtxZv1G6FIjsHFZIMyBsHEKuIMUPC47bu4W+ns0CV0q5Yf8B7clOTsEk7zCcA7TvJXEpCXBGsZlwziHHKAhPw5S
eznefo6ASSaXu5Ium0K4d6mDsiZDwf8x5c4P95H84baI8Va9o7E8OgBX5RT5feCL2DBxTxSxBmP9+Bo1bQCjEl+wDXQZzgvZlcHhGPrUIqSzlUeqR24ENeFZtXSkn8jHEwK+
1OETX/JSW1SQXQ5+hMZOoNUXFLVLqtITHQ5yT2ZNl6YC6GXICtxC5IDhUWFONQSlEq16VbdvrI1RzFGUdZMbzFTv1U3ARVNbXLMtrms5bfJJNpn2YKLyy987uvg0gV++bPPn
CYzc+tpH8MCfZ886H7h82hnCfF5qwerHTVA8gLIFvN+SpkRj91hOviAbTMDggihBfalYjKrwriKZc/5y1NSaBQq5cEQFW88Fy4mUufVaZ05dBiSSIZVR40ZSYCrkeO32pq9v
obO3jQIHS3/EDr2TjvVw9vM5hR2E7xbtGvtHSVdCbZmNqMMmjst0h/l0U14mRF5S6OFLEurGnlBtvDjBF4VtJVHCryeUhpAG3lZnP49A/kIvElWqy7SnotkNgGme696FXjin
qRvR/GiqAWnTIUGACSUaf21QQ5YI7fZNJwwFbiZMiXV7Ws+2G9V7YWRCM/9EuADqtyiF6qq1XWCRfkTkRRj1Mv4YAN8smtknooKgNeYXOYmJ+qFMxsfJ+26QoeP0cQwaDG0K
k6Jbj2XASMOMrWO5QCUtU7gg2uEq5hBfPg+YdM5fwkLZl4ryYGUL4Ojww3dkYzd/xIXAQTJmmhd6AoqemqCA/BbUFMjU7wpVYwnaRVYUiYtmLokWTUmBI6SCOjQzGnNFaR0X
Nhr/XLh9wePbFIvafY4nmOJEsanbT8ApEmCn+OEpUPkrlCJqjIEnF+iw8KnQZbqEUUB2RhZ80xY7yBFYPbMbVh8YwmphBFYBjiJjDanVZEYQBNRmCWpTCqPUCIM/p+BlOpGw
ZB2uOzrFKLKKMZgUMrEYTUCikT4eExIxI40CF81R6Gd9F6U1dxTQ3nCd1ltmYj2cFwyPFmXhQ+4C9xlyKUFekH7iMbcu0B8RR2bMAggpCQ1BCc/LpA4u/pp5GzUTacCkgVAC
gEusx5GtUaWNaciyIOiBfG+Oe41CHvJKQcElgqvZzuvwzkJSyvMHfCNOGEoB+AGgKmaBO6EARmpwN6IGd3FmhcVeDMt4d9FUZNOck4CxbQkjxo0JH4Bd56Q8LuBPjghIWRfk
IWOLFmznk8ZvWzV3IbUUzQPA8xbATRENlnKWEvsK7gL1Y6CZYxd773FlqpO9YB8N8rHoY80nfWqZvGwuqxrems1Zfb2yFWjHtLZjHPjBUZIVz1eUkK8W5CvajIJpXuQirngi
GwNqx6akD3WhIdMpSAttptbbfVy2rCyKEBrwygJfWdAWKmgHkO9JN0ET8xmuFJSlAQ2eDCnOFhRlxNqGG9G6jBfjz6MhM1YgKqm9M17HIo1csSOomiIlihcwwBj1av+49zkJ
UpHpH/eeR+Tsp9EvcyK3zdGbgPhOQy6uz0VaqL3OElS+NE54X+I0uce9r7IKb5935wkRBcR+bzfO+oou3FkXdPB1uaDeIZyqivwvQ8HddqpNQ6IIAMwN5zh4dstgI/YumfBy
OKt7IyKT5QHJ5cvRdBKLvcZ52UnkyAuEargRuWZBMbsKEFrsCwo37D59Pt2jIjsD6blBIckVZhTPdTwTbv4MA4kGFGMTwViArTBdumOIl8CG+Pj2lHHx2ciMgWqEzZjaC3dj
fWgz5WQMFsDK5IWbpw1D7CY24Ekg5DrBT0f5RIwIxJLBpawDLL07JI4hVk8pfSEu8QdczgsI3Ul9ixD0hu1XtZ8QdpF2YVee0DwNaqFRfk0zSHkUvu/hy4Gt6X6C90ZiGuSo
a8qXVSyUmmyCaJ7uyaYYci5YlC2T1FwSOJkzPiF/UXbshZv0R1DBLIRT1PKkOBA7SiyMWIlIixp/qEtYquLOa+PvUR6XA07QVh7xqDbcVysSIHq63Wd5sQl5M7IZaqWu/K+V
SWj8WrK6hAwjrUnhOWqkMhxEVR8O66rysBxYxn2mi5sjgFnYyVcpJ2FLHVVAdnV1Vo0LAYzsL2lx3RQ4Ay2+09Jv+VFzBNoIfAJtCmcUGZ27dJAeUD6VNlyO1WAoHWtyrW5e
yBhfX7pY5zDVaetMRqOl8zVCunzyrnaJ13Ypo12iXmQ7NVCmSHw++GRmKnc1tx7lh5ZfpL9MUwHD2lse96piQEoT5n/KBFGmNb6WBvEKbZKR+88EHApkZK/m0i8Wgr8olNwt
9wpkuSt8VtNvm/Uwd9aVmRBdFMIlzoWoOIqJTty1a9c+msQo/+AaJhZS92tR+UpUonrE/CxB/Ky/afJXovxZlKz/rJDnPA+EiFAP6e73N5P4DzbX1KzHuNYMoSiK8iKnppMd
psjJGFAYEZU0Z9Iz1bQ1prZ+N+I+JHpKE3MXERn9mLxMsy5qO4oicMhyASGUlhcu9ZgGhbcklUs7FnPK30EK1p4KoVwROzQKRiiepGB0wuuIrsajrYIr+lPgcl3GiiaREcpC
WmKoaVUcOZMTu0XqIGnwRRUOWhZJV7Bcj6FT1NvYdMBnPuqcqxXEgiMH8MvppkVbxqqoci4kkkC3wkUnWxHU6Zia1dfJCFQMRqOERb56d4129ONk0n17DoUNQQ4e1ZIOWKVW
ZMp5PHypmvxrVZU0YoMb8BGkdILkDjOj4roV09A9Dwv3bVy4bW84Xa27RGtqGiMjksOqTNaJAyk7IXbYZBR3l7MzipEhxJMGkMSc10hHzGxtZFIo0l2E/QJPQQXfrrozKZx/
3wFHltpni32mHmxq/PeCLyXZ7Hj+N7niGLeXHrwqxf+QSU9dikpphmJhSQREGmI8dSnJMi9IhqaGqu7Nq26VVCDV3tqTLmQRxkjlcmLFWsezw0EucDTylKUK8VGELmPhK8Rv
OIkI33yJyj5bATXd47birrWiyHEeaNMZzyTRBOcTIEBj90mGp0wVAwcumpb0crqJH2y8LEOD6geO9+XP/tq2bhsCEvd5LzN6IndBJCAq1JI+RqaQxFcu9VFPAdUxo0Deoye5
CE6mBfA99mtG7VS1J1hHqLQWFM6hi4+mZ8mi0hCNS9p9aodv2KSjWMR6aQ1H+dl7wh7SELify+7scdJ4w0aZ2X6EGfqw5l5gSk9SPmK4X4PfxZ7smTTZuMYNGqc7AqjgGNvH
wEn7ndvUvFW+UzouupAC1VUeDXBY4E5g2OxFLPgV07sIAaprpi7KYRia+lZ5mkGktGrjFYVIKvpmzVwP6I43zDxFFbxjTA8cc81wLs0MFV2GU9ynnbepog810IISfwh3TB3t
bKu9lRAqqzPJUz9fUnAoEWlLqFnO0mB+BX7BJYhu2mWbQr9KZZ2RzZGq6jzKGLWyjJoAN814dP2HECmrakk2C+qsvZ7SWLuXIvyEGdcvhdxU0lCVEoFFK46AI9+0yHWnPRCY
Ni9qpDn3SM6YzWmM5NxvDbWohcZSfrE3gqw++KnPeYlgc3UkncePgkTQtKTK+btUsdl41dKKMaqGHSxBlASz13iMRYhGShkw0AFkr9ESB+Udfm9H8tG9k49pcuk6QqMnVWio
P/wYIDbLP2mpVHE4nCOZt8nhly95yXFvVYIvM7gowZcYNBL8PIMzEnyRwUkJvsBgR4LPA/IDLpGB/db1rWSx1z053MPgqwz6Evwyg3lDbtKOFWAr1k19EiSMnOh0zY55qcru
HHExiOUgmJhbptBjt8ZoYfeTX1fexIm/akGg1vhv7fQWsFoMebXgl123uKVbRsJRyiolO1bZYYSO6qoIYyC8qn8XdJOztR7FgJyR02MFJSwQCGQ1ptzk393bTf64CNymZ7tk
F0u374OX2u5EuqC9lRuen7Val4Kyg7rlKgellFUUWx7dEASRrCqSHo0CK64qx1ztWwNV5K2e09MtB2tU9wdVscJQFpfGcWPnLO2o2fO/4ADChnR3zDSiJtmLpioD68rmWL65
dc7KcmP3ie27jKPldD3lc0PSlQqJcplGnB0pJOco2B3hbad52M+zBxTK8XcQrGnwDU+JDoLf9ni28/skNppwVRKwzkYdTfiul2hfJcrNVJ/A/C3PKNmRwzfVxu9b7Y2onMrx
DxwqhMvxtzwyVHiK/kJ60qC8VI5/RB0deLcxVQCg3VOYVTlPLMeQTJGcp8pI6Q7G0G40vlNt/WVzn+szR+kHuXR1lmb+eY7tfN7V2A9zEeSMZ23sBzkeZNtmLJCtiie5OoHb
+RyTePiPkRckQtkn6TP+osY9xo97nyeNfSPHDkUu19rXda1l97kSv2xX4jdytpxPuA50qYwCHc6CjaJt38lJa5RWfDdnP2yCflrWy8qizklT3oe6T9hqpORx73vIEEhQwzGZ
QaDgV119vu5yAHMcgo9w2QbG5YhxcrhHUNIXEB4TNHU5wJ6MkLBbz2/RSKaAwY/qKgE6gp3Cuk6AUQ3kNK7Hv9+Rv296jf+GM0Jb5bKohVwGJ0xuj5KvyZEfGpgc974kE7Uv
d+ZE7suuhfUH+QAPxfF4mGGwbaJSOu71JTqpBzKOex+XIRnOKwo8pikbDG8wrLPI6FMSDXRSN9mWC5Gnh3uIlYFCzAPHvZcFXBi5xwQgRS+5ap1NQSmIt+6u2cH+hqvLfpk6
hED2lgvnmGwKoofKcZEHnJMfJFgRQNA4bb1vAaGQde7N3HXd+W5upD9/IhFRC0mHvqdxV3v0/Ry4Ic63qSgc0i7Rdo7pjcaXZdxl3ocAXXhbgBZjalYVJCBlWIk7O5nAHSsH
pzinw5iigSewJwiHnujg86CwAHp7FLAJJbkR4G4TuL0UuGX8SZF4YGMUoqICnw9GQXr6U0EsYteruuvJxEC3QO3xUBT5rkeu2Gu8JOsBN0VFCYOcl1wtsUkijOfLI3FtxJdc
Nd1he6xyx1FweZCHDxmQcnc2Xk8HvGARMZ/uqornhux9l/s/ja8qNbf6afuGKk8ExMCGF6ickkNoU/oRpgLwqE0lD0u2bCoVNStWLtQmavnXXW35h7VXnycJtD190dO0z3mS
IKVISew5+YcjqyhnUTfq8fmCG7XsZokMHf9uRDU+nopmda9kLj0C3wcnURYdGB8fl11QHmGXo1DNdGQaZiZ0zRy1/5iVwOq+qBihhrAiUhJAzntUzsIhoBs/0qzHTEX2EOrG
ThqoPFJkJ81aMR5xwYNRl8dNBIJjGAwVXSSOXmpCyjMLZONa3I73jdgcNUxTmZEZ02Of53gqf87Mm+nz6Sx9342GW+fcHRE4/YEoeLLN9SAt4RLwZNVyRRZ0WcLl6qcl3BRQ
XvSM1PQ8KKC88KzHbTg5dlihEo+TYcu85doyf+5qGW4YEW4C/VJUusBxVGJfsZjLJg5HwqV/D8f2h+oDmiOgK36qdx0jMzZGkDuf7kUcDcXrwFtDFVsQfKaSK295V/Iph/ay
GXJoSkBfNCRgWH/5BKPyOT6LWMv5BG/2LJ85rN8m05pWYv+iMmq+omHAvdJt72J6grpqdUW63VqTXR8xBytwGxPAJ+YFhKi6mA6dq6lNC49Z0mKXu1HBmlqw6hEBtXCr3Kef
rUZ1Q3vPZF8OrJxVylZRr3erlw9bVHTW0mwqJeopMzOGL5TkwzV2BKIoqFkd4iJfyFNdLrZMDRnR9lnngyALLan1QwiNGTni02QlYjGKQMu0nzH11z5kdeHkZsmrlRr/o1AS
5aMsAdDTQzpCNkEVzaZOhaUcbI+3r0oXDdoetc/mnn8F7fjsdv5DPTy38x/soeuFhG5v1k19rReNgzkyYnVRjrdFxJQpqsns0L4zaggpQUZDyWcNFLKwHnX7qiruvF9stDEQ
douhw3GkMUcNyRyqBoCxhuacbTz3TVNH4Jtf/LFHhD7silqsTh1QPTXibKiaqMNx7IhhX1gP1F5v9ZzYtaKhJjG2wabc+GLqoOBoVCf/KU3Xbkz01f4XkRlRK9WtCwK+WU9k
jHiyXUKtZ+9HUcwntZ4NpJjWWf+zm1GLy6pHXZzktNEPvNU2rS08WleeOXvHZ01782zxytn8ZzHknAD5i7HG8wwjZzD8rHETVQWjn2BFZ4uffUbUqek48OCX3djEUL9fVgQ1
PgnUBkLsdzGNoAEy0mM67vkUjAM5K9eQzVcCqsgstAqNOkSDJidj22NjAJMdmr5WbnKcs/5zpmMbOWyMqe6Caqs1tSYu4+fTjVKDWvi26b4WtaUKifsYmqh9Ikea2T77/+Y+
WHNSQpBnjWfdsG0RkBCj8HNWDP8wxXWZF8zD9g9LH3otan2W9dYEmoxGbIk2EelDvbB9HTTZhnMWvK2z7mbY5gSwRWRzxknBBPzHQTTHTWnNul552aREsB78cckvyD5D7gqd
qBS28ldGPGT4mYeMY2FZ8VI2kg6GQlVXiaz7cgatcQiGY3xM4otIbND6HIMUNvlQN0w82E51EjlOQa6KqoKpE3XR0c561I4rT4K92vbXqDfL0VVGboM+brivN2k6IqRxF0uP
20/1UwZZ6ck4ht0Je2IZpNoWLIRiEzglUNZWzbMcwgpnGamGc3wDuDiPgaKnmzaLzxGsQqXsBT1ob9JPGZlV1W7ztE5kkpQGiJJboiOUIMQqMG/Mq1HIaZ3j9M2htzNszjxj
82aW0x5eMb1NNGXWTLBxI+5aemcbn416Z7dbhn+AfXh8kuFPfqj3Ct3heEn86S/7/FjUfu3stWu5z0TR2e2/unatfoXbPv6mRj6Doa0/EW89/upmFJrm2cnno4UrYU/N8s7Z
E/1mSk5/cnUQJ00N03omWkRpVPTUZ34OELBoej8HYCPcnxPWbdL0TAvkxPQeuKTn3+pmrPGvhMGU75vwGcMv6ZrV48bTtfqHadkRNsXsLm0A3hOeuHXWPH+7bMiZxlnznFgg
jTX+B9b42rNhg0NinqNJGx8ta0wUpO03bd0bnjKd89LAcdSNhuRN9IyJrpxtPB+GGIrGxmtICCOBB0yGj1Efp2EMSFCbzovmOS2cGzCU0RVB/dJITg//wiuaPsuJnMW0TnBa
5zh3czJ3HdNNwk6QnmMgDlCbWzlnzzOISw2HkuVRHpY87h3Eo0pdH+jBiRyd8YypM566OuNpcDsGSyzwHA8h4X7m9yX4d14ut+VuejQBJUxEYPPokiYzA82LUA25KZ+mnflC
Fr7j5S/a4PfvePnHkGHIi3pi9a+hK2S28nf+0od+x/Mbb93xBdGxQYzKxZ9etUq6Z9/0yZiiAdsIeNYjDr8ZCzR4YrkS+xu0jXkcad6luP7kZTF3pURMbx8U3nLxsy+7tk6p
qihsqd2CBlG4tnK3LBjiKAlvudbGtSCfINeVC0XW11rj7dXQtV53EE6PlFCEheQXb/eF8dYFIP7728o/roIA/t634s4TkRN/g1rob/h39+I3filB/A5E71jrxcC4S8Fvua5r
Xd04igVo1hN4dfyJCJVvynmB+Fc2k9hDAhXCF3rU2ZC43c3QLQjdssYQ60P13pMRzQFR25Os62KPG+tGnnEFKZW1HjgIV1vnsnVu1joXrXPZOoR+jPpoZ1pFyrG1XnCvEHVy
InwuPiGmLYm4l2HjmRyvMviEOGCBEC/KcCT0+gjNJMMjBn28EvxJzvW3MMaruolLG15uYMnmJDVGUp5Lutah2slFWspzUcTqsYejhkB8PxXUO1RwTt1SVfSjUUUxoiAtC3pg
soW5MFVprzi5MSUJR/SckdBxDZXw4CRFj12IlR8nA6isHd/wZChk9eeqFHHPqIQ5KqgfKmaLIyzqu307TkU7SJEsCHm848k7Jd0SmNQSqn62VkelVMAiNHuyU0zT+kywcqx6
Wqy8crqoFPu64Chw9hP6HxGDcMoYXuO30q1SfYUSBZXtMs20eky0hFiXahKGTBCtoN4oxfJStijkXIiVpYL/rRnkISUVwSCQUShv5Z8ubHlPD9mE7WLmSMsT3aJYpq3bU+CP
Wq9OlIPPumIJ99pzEnDv7pGJOAa2ocqDHhRdaLSY70UFtYsq02yE/KEpr8t+q5GMTuQlZKMluq6mS7V1+m58lYbAr4Wds9xzB2DcRQ4CvGQ0Yc+kVayvxrYZfwZLqPvBaEYt
Ez35g1kDaSB5ADbOxj/KXcI6PWHGXyHBbyVYw2virhJNNFwhaQhWsArhCui7v7FOskLatauyKPbXogXd7V/kpHNdMyJOmyimV4/SJUxFOKiHS9ejQrgcq3OvbUyYuBDAgptL
Bp4DHBz8Z65p2tjgP+fmWRauj4THsvAeh2hWzJKQ58HPI7I6qJUazVa7M94dYmOt4TZzrUK71CmPB93aRJ11rpjVPTOiJTlgu2SWB/eHy5j+Bs80rYZLZk5NL9QUYRn/Vvf0
5WFzrvflkeZ4uV3U4v7BlENDPLXbWB10S2FI15ceT+3LSOdkEZsFxOzXoTTCn6FhTcxCIzSmHh6AGHxQBnifOlcgbwWSqxZvJg0cSAMH00DIgxx0OyPxKEyiQ1xJDpnFy2iV
Kk60GcYc4OOAHAsOD8piFObE7AxN2W/xO1GjaFkHyBbNWNmiq+YJNKJF6hB0yhY4ACRCULw9pnjV5Hi8OFrGlDW9XKtdLHXGK0F3Yqwe5we/4w7+vRuPD17l5FUrYBZHf9HK
4CtAKOQawidSRn/RYbpn+cZecLUkybcgOPqLjgy+7qaT32qzEdXadG+sPje/symrJvvwqrGfMazUsIrBcyiC3F/FN1xn5z9Ayiqw41f54vLg5sEHBv8YpSrOzn+D/5LAgsHN
F/1KdWwITv9JzlF6JpxIgyM7Fz+lLB2ArExXMjTuXBfXINuyW0VgwgTwNITMgcmBBYnzG8oAlIUB4AaIZQDK3MUBlaD+oSwMQBkMQFkYgLIyAC4ZAMPzAGQAysIAlAGGZT5j
KtLBAFB3Rv5LANzVrRG1N1ZXM+8+tBTsFHUwLYMqYMAZ/WHO773B3I6+iFm8F/M3qJ7M7/w3+DwS3/gPO/8J1brD2fkPk2enf885rKb/DU+Frw6qx5yd/wZH93z3A+8AAtx3
CAGFDeXPyuTPyhl/VgZ/Vhb+rKysWZms2Y2nk5pdSkyQ9uXPB3vfDo9irbtJ1rSbzPjmWfc509mErBJAkjzrPs/l1UQ339+LbqGvgk1IUT1zM4ptGv+YRy3OzX+nRs8SVXlQ
hdDDKnfTKyBAgJKiueUVMsruRujZPgqnjE6F3IIXCikegB3hOjAE1kBVnBpzM4VEUFwr5tTHL7//d2puxuQL8euZ6gcxjD1tgHb1JkSim8zRD1qVLgF2zNTlWTcNedKjD59N
MynPSWu0zdVcTn2MUxcUjZv2B60bze1iKib9ZcFtbInNhjKsTnwy0bMfaO8DRBraFqsJpGzCx0cT6y1PXAbKNkg/qlLhKOfhuNVOr75cMsoJBaJ6+pIeVMBy3EggPZlcj0oR
u+mDuW2RT2pn/GFdvL1FnSS++st0+Qn+WLeLLvRCe4ZhIxpPc9XW/gK5qbrprIObrpvxdbU0kzrptUl36bqmyYaZ4kWwDEUeH3fWLskBsK4kQqyUeIV6VHoiZt/AalazTrFY
zRYL7GvB8DVfbMrHdhbvDLOr1+XVNS92xO3jU5eicdlpKBqHalAnGYCSK4/TsTHyHcFIuDYSboyEMcJgRtMYdyVteBAQJonR5MSfUq9O1EYKRhc4dmUeqN8IqcYumaI9l2lb
RIxGDzoaTKQtEqilgUYaKLEJngQ9PaMh4mU9FhCmEV7YSXd57OGLRixgTcs0HpfVYySZy045MOxeEm9O4GLz65GjZmgYvXtFEBZYcwh7dW4mOTrjCFJ4D4LPvy8/vpV7urJV
GDp3Mjv0fHnatJZ1M4tkSXZjXdqqWi9gajFu5VuHW3V/QqfMcbcPgPxVHhYNazSjfuFFBc4KwSdiF7jO9eLtXJ+i9lF1ivvheLKf0E+BlTyjMZXO632qD+3mc1MRrEVfUHpK
Smx4xC5HJAaw+zRko0UlCLJKf0idyI6cjnmO64lDDbFPK6roR8VAUSyOdZn0VBSLJhVnJuhBosDTAGhVn4s3WtKPphLAve5PlalrGhN6PZI+baSkJPbSxBktPIz3QLOeuiTG
eATP7U4iqk3QLuMKo04zrSH3PjMS7mVhYbOnCMtTYjBCbY+w1pN2gUq7MC1Nz9oapM1wxZiSc5K2eCbNYlNQbibr7jTdIbVZSzNZH3ZWGm9Xvxl0YYZmf2K7P63PBL2ygcAG
iAfTdqy0GZZy242/GUI+h2ySsD953jpek7NEtcNuRc6pzfD41XZHNpuL6mlS2hJ7l4HC04NmOGumBg0e2uC800U6XU3OyECjjYOfB5s4b+ax/ruOQ5EiX3AcihxxA5wK/oBN
mWM+0xpNx2m1HaczPppP96GzqftQnmUOXbEvQgPm8eEpelqk51+MSpFWLPODqRwPiRTNzLr0E7REGp2oACAtZfcxmK40c+oPTZl6XQDPdF+NoaSkPYsdcIACa5ldVGrQpS49
4WSNJwkVklPcNRxqo8VykR+u0XCZSSF3IjFsUUQzCltuQUd6cSduLOlAZ7ghOLGcQIRsZAhQHoKTm2TpnFBFpYBgpImTmiiFV1lhO0MRyIhpZJnSZhpZEeSwkVWCfhrZZ5bo
V65sFjH9c5CoCQQL+LvfGPw9MIJusue+B+s7Lxi2CgRrUrr1ck2IoS0IqW0IqWCPJm+cm0KDeEd9uzqm376O/YQoPA+g6NTbFNVS8xiat/vY8tt/bB4S0k8osO/tC8xpQ0a9
ail8Wmq0tIsazSjQTCZgVRsZJZoZAs3KCNAQdRRoljPQmNbEFGj2ZTkz6O5kBlu9DGh6yFnJwGlfFlkZ0jCiHd39raL+XTQs7KfUK6VviRzcs7TNGHrOtOHJtMByGlhJA4t9
cU5hqZ4ld5YUzmgHJm3TbaMt9GtDLZlcJfIT8JeI/ksj9NERL6VDVCde2wiRPFLMV/wWJzL+qgcSupSR0PERtJ4ipu5A63QlHBlv10xl4x2MTMtw3LPlcCobf1kOG9kUlM1O
7F/VEhpZFNKt9LEjhyymRrFa8PwgRMqmnL90LcG/MYav/E2w8yAxnEuLAw5kblDT+5pEXzYxOTXd+4lI9fbkQRDfovac1vU3IkjvgAAsviNyNIrflumYA3XdgeplLnNsdy8X
LgUKTD0FpoBsyAi69ywwzWRzPoVxCUb5jRSYVkYRPwWm5QwGe1woGqNov8IVaWQpWRldSojo0Wq68OYtBcDCu0q4K8qJ/NUUizN0BwlYypB8yNQQ81fIjSLTkosho5PSkRFS
sLCDAlhkt3htcX5PsjAkBNLeIQXokgJ00+PiKQ047HbkSMR0hth0vz5vMQOIlLJD00N2iG4S59N5HvIyorvN+JhpmWAyMNPraLAOG732YKVntTxsqYxLWWyjE2VZ8iMsS3Yd
QipRfAQi4FXadYZllbV/4IiNIHed/lKC1Jc58Z9LOKIjMtWeIe0tTSv3eUFC/CNb2lUpAI8LPXUPTD+2WrLX5wHM89S60ZmFE/9YXgJAEVqlGxi/Kv+M8fqcjfVo0sxcFtOU
4V0SD2IOnPiH8ma4Sp8h2UiTupBI221JrGAy9JPCkgwHvice8lzjysDPXU+nzNRPWveDQR4ybYacdtKG107kVRmyqaf+Abnp3PXol2EFCRD0l6XPo831eQRryIDKlhIgFMAL
QBcbxRkF4SHPLiKsnd3MycCIvTx1KtEyZ5k6i3BaZ/mYbhKfFHvR4eG7lVF1y4q6/yDU6PEnZ+RSGZ/GTuqxIRUOXLr6WwVuQlpc4gw2+Kel0yjbQCPztEx38kR6UAvp+tTO
mWL1HI4bzBhWgOHw62Tk3m4y/J2TobVP7zEp5JFIaFaFSV9O1JGJlBfnMTeeIszNdVPkvc0UpY0IRsV6V8eSu/aO5ftT2UqEKCus6pCosfCUDknsUiKyynuVq/IFv1ytZTpZ
56/svzQFQqyoWu34DAdtU6Qa7s6nw+Osy5FWMmqOjIJd5o1YTlsqNiWd0E13atwpaNIEXchOXodCBSbRje/u4KTUurNzLlf6v1nn5Pixmy6a76Rz4mOEpr0/befUN+KMHvmZ
HOmqb7s6owLxU9JNY1eBPZmlKWrOyOhctxPgjWzW7LETMDu4V+Xn63YCRl+ExKQ7AcPhs/9SBYeFieHoPbX36E2r8mtqCKNgHwVkVa/iUnPnbew9eN6uwZsRkzI5tUk1odgs
kLEcjqBwmdIEMDBrtFBgaMoqM5k1zYTJNToXHUktM7W3Rt52mArUZbGZkQQpkSVMa8Kk6FEz/MPcuViGpjHNDnlvcA7lcFlUMFMEINnB+QkKDkxStYJ5Hv1Fc8Ndt9m99/Vm
997X2z/4uhsdMvM656gscBwiCDd3Rz45b7IPzHMzj9UZefkw2pr3q43O5Ey2GefIxsHUO+rOgZG6D+yo+2/QLG40zt9oo/EAzwlwE2oeH7zRRmN0kLtV84MpJw76gzr1QC5D
E/zUlCdB1Q5JMMdgXoJ5BgsSLDBYlGCRwZIES2aZ2/aDT+pATZpD5nDWYLNH88zfZmOmiHPvaKoOjYz3oXd/qm7Yc2nW7h0/O3ozSjV5ek1EcF9FcJ+ctyVAKyRAK3r+oigu
qZXaKPc0JSc5XOoFFAevt2z6kKt/vNEOZVg4cudJ1sE9qhnFwGEiUGg2XZx2knEZE2D2lIXhHbn7s6Haz6EicKju82bm6TTyv9TwYtDzeOUD+KoKxuzaNfcS96IBAqKMo5wj
+4AcCHyScgX+7B/0nBu8JVBDNecMMiqyQT5J58j0uBdzWrhBPhPfghA3yGd0g3ySG+RgiShFPUk56SKyQCpmLqbfQPXSEor0AJIPc47pcCssp0KWJf40ZwszpTSoKxaD4nnr
K3zIHt1lT81Phq7aPI9yroE9rdvhaROyoOQuyZHynAt1LMoJX4gmh5xwz75yj1kS8OlxmZmRZUYuZALz2rW2zZZLmVYxLtNmg6+3/MH8kCNVfmwXJ2pZrIz9mBkuoKKM7ok6
WnjNnRpo8pPTfeEyR5nKXRrooQYqdna2eE/GcXqUcRwaBezJVqVGAO+YZ9who6boOb2DZ5zexVbJFj235X8Cwzj9tgzj9CjD+FN26ka84o07NeQVf6pOXccoTt+QUZzOYO2v
xygOqj+HEqO/SDZNbmxEsv9GrKMZfREURVnHvexF3o513DWY4gz4J7COf+r09x7PPXnHGeUdp3fwjru5x4xFvI57nLF84sz13OPyTu5ReMMZ5Q1twvKQWZSEGU3o7cU9rpoZ
rHPT1DlRLxauoMO9jHvcY5rnxEBnty0O5hMsxf49l1ZZWJcVKQxfN1L4oK5IwobUhmxILWNDahkbUsvYkFrGhtQyNqSWsSEMlgbVl+x/w4YfwuJ/nf1PdGBwdM9Gf8Cs7OSq
hnzNSBfm/ja7AD5uzty4efuVyZl/R5ZP+29c0bCHe7E8K3yspPizSvxZHXI+7i7OxxTlglTlfriW8zaunqzcvfgOo1byQ3N5+h56Ej2NX9pC1rG13g7OQdZrAcO3qygSc6kZ
W1YZiOWYd+Kw7DLKLu/66HL20WX56GhjqtoQacBOJsGyBRbZZ9KNj9HdaS7s4WRAhK+Kzd2kHMNm+v3U5hR/DOZOLz2H1PjjQLUv6Vms4B8WvcJW8enUECK1cBha2/flRLEr
7sysG+0tGmfxWHXsqjNkJ/5LOSGb41pU5DVWebl7sUSOL7t3kRcBii9RGqk5g6bxB9XbkDb6Uz1WVB5UJxEb/VHZVd7jBkIkF8Qrg7powN/vXHmnFzBWBlXPNjD9gbBfT3uC
wQnwplVetljl/YtVXslY5e2Ne1wYikZ28NLoz7bdR3D0x+SKjtHoD0vQX+eDZLtQOeXW0Z/9ZgPB0Z/95u4LGvGt9KtlfrXMr5b51fKNv1oafNMVRzhvyfT7aOFX6GnWI/PA
M+OmRKvEPUytv+mKHWp5D1vrb8qNi1S2Kqq7Jr8uuglxmkOCIBf5xpsxvYJviN2zE3uXeok6KXsqzhvh9hWMCRtVKrfyl3qibBftvvEu9sTEUdznjNzu6wVfzXnulbEtyhD7
vE5UOCFI4ZPazOgxEz3SUbR3OIjPQXH+J9W7x70Gzd9eiUpDnX0+9Stu74JOwx1e48qzgoG6da9y12kjrMk9teGY3KujN57I9bbiG6AiN74Przfh8Q06CpCT1DmTx0i1xAsg
KKXciwxgPuOM/gZfEybq6rXRH4W6f++KxxTLuhT5KBKlge2cyjFe4mzGlH1hw3g+urguH6NvWHp5T/SOchAWOYywbY8jIHBF41fu7v3eSflIXj9CYUcGPk9RJY9KqnQdbx2A
qR+1Cm+FqvC6Itpu2ttU0gsWG18RMvbNpk+Hlbw90H3GfXrsyvwW/VFeK4Wu+OZ9SsgYryQRImcpnK9zlrOejGbCvE5LYTiwOeW4lbLxjmP6otfDEBzF7T8a/UUV7mbRfY/k
3T36G/xQTsYM3gcMq8hA+8RDZMWjv8GfuYMf6URYn/p2J6zEiSipz8midfyD0edRIc5GJJtrebpeo9lg+X1sjynvp7tMhu/+R0aef/Tzvah6Ur4u8fjFHzsjO2XDOx+Gt05m
Y1NM79xS2k9Phdsysn460lgLhHhuj/7CCtnsa1ujvzDQES3JcsDRTEeuBkgUfxY1wKkYATa0Xei9uMAVt/57UJSvuZHNuo6ifE0oitzKvOer33Ajm3Xdq9+QV32ebLJjXlqX
O83FQY7YjPrCatNTlynfTc/z6iapfKFHY2WOZ0nuMxIswtr7Kq2NeTLQuK8+E3ln65tnG1s8b362fsVG6oiMpZEGIrU00kSkmkZaiARppI1IJY10ECmnkXFEcs/ZSBeRUpoz
gUgxjUwiUkgjU4h46TvTrCDN6SHipjmeNczkcbB77H3r0YwSAXtXzdgrPJ7qmvorPH3smsYrPHfsmuYrPJMCavUKr8N0TRvPCM/OK/R57fL0E0+wmC6ePCM08Qr5QrA+r5Ax
hPzzCrehIXW8QuMr1/Re4QEb13iv8JALUTs8CBg9lEuBVnwGHyIHdYg8i4QOI+cgm3skVSDoTanIOoqsI0NKPRPdpPfdY5L7emcTHWgf6keFJLqZ+HdLEh4TjytHTQ5TfytC
/rqYnobHxfHKYR7PC0+IK2z8OdQLT6pC5xQ+e1oaeUSJzSlzk7nVHEnUGpqAtmaOmVvlfPIpFPJ4rlCEKpY8fl3J4+ryZ1jixHUlTuwqcWRndpZx8rpXT468ymYOMwHtbEwW
L8mns3hO6sviRbEDOkI6cFqI1ilT5lGmckJKwGZIANTyd93By3TDa3NsAjmZ0h5p7vVp1hXYLlJyxJwWpN7ZLHdXs0u7upXb1e2iOa03s6C69fA0cm/hQnZK2RR2iY2U04n6
jPz16FZM5/wT0a2JufVxabA4E9uZrmOxZ0Yxy/DRIWTQ6dnj1r5DllbrgX9IgPJsuXXTa+8WPk2qdNoacBxRn0FHeNeaq53wzSk9o3DKnv6TO5hyqd+znd9GpDS0uYjKaoXB
K6/ETS/JYsZkHVRjihS5jLlZV61jem5XvxuV9My2Pi709EST+wSjf+Umv/9jJy5uNP5r8WVYUimqFB+7QHHuwL34M3svbTX2y9998ndV/q7I32X5uyR/F+XvgvyN5G8of438
nZe/c/cmEN9EQjvG0TtmTvFxKr3iYKR3jg7aUaOEkK6j2WHeZRuWqyxxODwEAmQvHQneLLvdkQvhikMX3/SVSZfe3Gi0ztEcDed5rjivYZ+Hkod3xvFuT5I3MqtyYr2kVzKK
F+g8WEs5Jz3GYvYo+8eFg67bW9xKlN5KSNZrv91YnGYl0VgoUFIHo63FPC22aYs9psVqYVmL5W2xvBTTMhtapsqzLC45bzfzLsUl9bRT48ULPHldpLNGdnBMr5IjnWxomerQ
VZQppw9vQ5wfe7xuUjjptqmQhZbDKIC+Ltjmmjq49/TKG16FQF97fXphRDzfVx2mnowe2o9M6BUlWA5NQUuICclonOKEeCTjBchy8rMvd53U1YeFTYrEbEK4S1k88OU0oWq8
YdjHRHgblNjlMlpTX4/G0qVJr2OXFaKhVhicDrF/8kVvEdK5Lahp1fIl7k8nAFi+08oBGd85Jr7A2cnqOhqGeZ2WG9jtHU5oE/j0NK4afHFeWld5oJ7KA3WVB+qj8oDlOy3t
GmE/9covOfioiOULBlWsuRnnekxGebyfiKhUNV3O4FDxWdER66C5dYqm0rJ3fWw6wl52VGBlo8Dc88oLV3zu0GmfvSavpINRSgejpINR2nMwhiSlzovTwRXS75qXOmcuZzfA
RRPiDNSMmyYdj3ZNm/5GdbwU/2tVvTKryL0S8b3Q+GN7dN8RD/bi4UO8DJgiXaqnUm/Retj3Ver1VeCVWvN9evW1EpgIjFan9C+b+aUt92kIZMPTPvkhYUtdlpWyq1BS8Tiv
JwzkrA2dNogVlEe3uVUFjRpiVb3Uob7z1pS6eDHjASDX3gkm94B4T6aist4WQ9f8WMA+LD4TTEvxrg2kSaJxNqprxtmeiftqer9ljrc/dIXj8lV2JMaV1NEa2Q+epJ1UpwzI
mCITPGmm1sVgS5jEHq+HnaFFsfCPs6bdj+YSbotupFt5hvq9R2knTUrs88zThNRC6NATkPhKFC5IdwWcIz3qOBVvPQ4IRDsiiB4LgXr8XxR/7eCaeeMtmGbDu1ZL4Urq54pX
gfHmVEeO9gm6rgSmFK5K/ZbAm9mY/qaEtGmZ1UC9FYDd5qId7uf5Xpk4eS93UajUrKRKI/ldEfBKSAFdmoXwQD8oK3LRSElxkL5aParDlcmbkLQDGedW3aUccwdfd4eHtcU0
ivg6P/rjaz+iFcb121+y02Vvb7VIbFF6Qj3z9ojScnnugpmV09aGJtdyHGkuJXXIWhfT3llLf0tidU2FBpKok2YHJ+wFYoSr2fXooDlIZulgYg4+LiIjKgE4zDJxNjGzmMhZ
5Xj0sbYHx8P9H8vR7aSYE8ScieE9vXIoR3aA6ND24M4pse8PmuEhHjLUuTm4Y24sfSSPYmfnOmPz6NCOGTuU8d8HRiJ/G9PHOz8yGmznzd62eQB9Gp3Cg6SKB2gU7nMmD+6Y
SR0IFFqHhLqC6eGVfKxzlWeXJjCZB3VvXPamJizDvWMe3T0SE1UIHLyOOwdqy/z6bzu/wxnNa7+kkbyaADN0MCR0YI5nhfSLB5F9vXAfJjgyC/cIYVgAVKUsA2d+Vmd+FfNM
0sWhW9ELegz6vgOyXRQG13TQ7EMtDPUwBgsjAC24qrAxxNjS3zLGogoMhs/B2L36NnRo0umelekOpF8HuSbuQtt9mGl0TDB34nrMnfiPAXMDnlpq9rEm7DfzidDsSK+S2Re7
T3JxoMRxsUc/bWbZhDz2u9gngBl61MfcleUUN+usmNBohk+dSlkOcOtFfEqVV4Q/6ZnSEVcaOCEHgG1kge+69mD9QYno1UjqbDevJFT2oi102q7MjtyKHUj7VbTIozmLcpug
4XEIpj8p9y3xNnfEyPPZY/7iDYufXFFHvvhkMDxcL1uiXhJN3S0HqCnWTPCOOCR1zcTa8OI4P3WTC+6sjaVs5MaskmnSBWY9vfdRbsuyzMvvHyh2wLi0typP558ZXr70wnO5
9Sg35GB4h+A5cbRVTR1XIWlmeK1sEokneJdchshrBbnX3RFnV9bnsuwfIHldBD1/Q2453Rpe322K6/QOZ+93NRDg+iGPWJHjVf5Hqo/omol1B+R4XHvBbUcYG5c+B6v9oahA
zTq3EnLikbBMbkiugByPt0gn6YAQbGMbsh+yx9mWjmlZ9qcraN4C2zBuio+xCtsN7g1FE4OzhiUg1wzODu6XsBkJHx0JnxkJ3z8SfnAk/NhIeNsdibwwGnl5NPL6aOTqaOTN
0cj3RyNv2QjaLxZiiPVcXkHsblxmmLZm6KOEc3Ivcf3SudSPaLx1Hqxf5dzlqKl3fxTPyZZo2+TiF7bF438pHMcAd/fLyI3bAUPsI1ET490lEoHjJHGji+ziGsbbXmrYUeW7
7H9zf0cu8hpUt63W+mo99VaW334uxxzHppzJct76B5KzbTfdr44Nc76vOY5NOZPlvGnfsQT4am2Yc9W+Y1POZDmv23fsvunV6jDnZfuOTTmT5bxg3wnsO0HWH/uOTTmT5bz1
rL5jjRWvVrL+aE5qxngmy3nTvlO275Sz/th3bMqZLOd1+45v3/Gz/th3bMqZLOcF+47dPrhayvpj37EpZ7Kctz6j7xTtO8WsP5rj2JQzWc6b9h1rZHm1kPXHvmNTzmQ5r9t3
8vadfNYf+45NOZPlvGDfsWaXV3NZf+w7NuVMlvPWp/Udz77jZf3RHMemnMly3rTvWDPPq27WH/uOTTmT5bxu37EswlUn6499x/53Jst54dM5e8dy17TEvMoRwkZ/JuIbMOrp
7gUIn0RngJC8dzSaTWn1XF+kNm5bAME/nePS2+1BbOuSSoxthJGku2Idx4REjrouAn3nhAdDYIZ4PEcaviQ3ceWB+D0xnR+H2GZfjxJU6VMqAyvTVdkLpfeJTdg+Nno/aX2I
d5fRnRmQi1Whwgew/DOUjw6FhyXkR0fCoxKqRjeFN6OGm0nBLSWKOiTZYJS6WMakhlu4//gDN7zZ3GQ6wuYdM2naTQZUnC3bWfSoOWKyQkfMYSmU31noMESJrNChlOYdZNkd
BQ9CfMgKHjBds5TImgTuoM31e8XsT8Ao0sgOwbhxGVzZMEa2oJtA/hgmYEbHE3MkSyiinsTcZBO6UsFhGxuX2FEba0vsZonti0+uoRn72Ox99IYWmGXS5mWziGTebxyNm7n3
D31f6cwuhB07s+k8jsdPkbjLQc9xLAThrXzkw+N8+OEJFHupmDBSjU5SF9SNP4+4Db6YBV/Igp/Lgs9nwWez4HYWfAn8xwlbbxZ8MQu+kAU/lwWfz4LPZsHtLPiSl5jjtt4s
+GIWfCELfi4LPp8Fn82C21kQ7PutGpochjrDUGMYqg5D/jCUT0NpglFI8gEBmE5R24mxZWf3JMr6vmjm7lOclTuqFwUju2bOLK5jCnvIn1fBQpZ4tpQTGr17zb1tZ40nhyWP
DUNHh6GDw9DqMLSYZD1PQ99zdtb6J84w67tZ8M0s+J0s+EYW/HYWvJoFf7yr8h9lWX+ZBd/Kgn+eBX+YBX+QBb+fBV9yd1b+eXeY9WIWfCELfi4LPp8Fn82C21nwW7sq/0aW
9dUs+HoWfDULfjkLfikLvpwFv7er8j/Jsr6bBd/Mgt/Jgm9kwW9nwatZ8Me7Kv9RlvWXWfCtLPjnWfCHWfAHWfD7IyPkKYOaFwbV0mBRLska1oUkhtLhEp5XrZsI9DvcTwlN
XClMcQZBMacIJnKUxXD7H9gjqHNK7kRNFz1FsZ4sbKeAYzPATKMlo9MqZoTHuE2IZXC4hDVF6mjr+meXjWNYVppWLaEpExmX3RX2engXQs8cA4Xn5sWEUPrRj+/86Py7/dGj
9qPmbT66/G5/9H770TNv89F97/ZHH7MfffBtPrr6bn/0Bdd+FQLkjT+7/93+7OvpZ19+u8+uvNuffTP97NW3++zSu/3Zt9LPQq62O+KL5Jqxep63IqxFb3tiaVb0H3cJG1zc
iLrnatRBLZgFObo3IRZxd4z+wIHiH9O/8q9Gf2g0086O/iIwlIP/HUI92v++wQfwPDi4c/ABVvue3/7GHaM/9o/bfxdHf+ixVnvm34z+mHxwUP3M9n96avSHKuQLVWf7pj8Y
/enY8a0J/EGZCS1q/w2qf/cT958a/Ulj/pf3ff306I9VMN3/Zf+20V+a/oe/tf+9o780/bd/e//to780HYLQHaM/m44GHognqJ69buipltWu/J8SIH1cINu7gLVhE6y2XQwm
a+qrFHTZ5951TBO+4jlJzTQhpij7cN2dqhAuNBbErD5kuM7kgqEB/GzYrVpHI3ptZY3KrSqvzHG5y7aom/EL9ChDa63T6+GcGTPIXuzTYn6/Z6JbB+1wArx5iEaEvC+mq/fb
LqJJXXP6kxGQpb8enVqPxrFamXCdsqBpr/XES9GiOcWbQ5bOCTcIlrFvTtE1VFG/3DRLce4iN1fvukQJgZb3c1R2Yj0Tz2Ar+OYS174pEw5Fug5Qdb9sVncFOfbptRYeyH5H
mEvqr6ew8nSIK+OSpLaXXUNf6qOFQqP5F2tymXzXrApn2kRbin1bknfjCHoDrWUDXGc3kDlopHOAgVkRw9sV1LJkVkSpPoV69mcM73XVUsclwozz4q/rnOa1Ppf1WU9R+4UN
2G9WhbNYRbdcXpVTPG8V36fNqXWO9EUwAUkUorReHlPne1Hd5IVrt/vf1MGupTTmufSGreAzjcIyPcVvuU/XtlRVW40KVhvrREVxvx3xltVUQxvRO7/eh+rKBVrcHuFNtEFf
bLG36AGWpspya5Wn12tB0uRNOKE6iaQbeFOlo0ifDu4R4k6z3J0a5zb0xkEaYhISurxRSxIm5ApkXi8jZt/iK96jofe0ycuuk2+mCL5NwNtUP5Jr1Vq8XW3eVPkwpsFHCKLq
0XpyAu3sqX8tMcrmtSBlusKTSVpEiuz/MbK0Jvp4GyshEqWR5bVLmIMSC8zZNIO0y7y0HKDoWlPAZbOERHGTVk7Q6XAF3101Y5B2F8Il+f4qXZ2p/plOLKXP+/QKUYT26/W3
GKdpE1zmDgfXIsj8++V50HRFvHbNkt4CR6lfruc9OGqnbneBlkmPlgkdXcS64o7dXuzFqytK61LHEu3U91uqQ+dTZp+NXG95sgh8Ql+W+FiiT+8kWpVr02gJM0mQWOBjQcxF
af57Xu8Brcl2Dh+99O6VQnqcdwgMUURKF5BkFIRkzKv50j7a5m1gGAVSFngM8xKAIgWYQwowh5HAMYzATB9R4DlqciBvN2FIbwbs3EK/DAI/N/exqBN+bu5HtybhccAPHicA
P3icBPzcyiX7VsLPaeOYm+UzoTkUvsfcEt5mjoTvRZW3y2zeCmi6fQhNBIaTGcggdiqN9RA5nUYmAE0lHhXMm+MpNE0QmljqxBCaJgTE6EXN3G689YiXCLimuNZjlGe0iAfH
zO0CaXPmPZiS2zA77xWV3jhJKGi1vDdGe0q8MS7vzVAqySMyl0LiCNzNK7mdALyMi8dI3pi0oneS9C2hLYkTNM3pp/TVTGIB0iiPYgJOpwW+UpuGm2S1lNuaBTpdOvhyR4B0
ihdMm6m7tK4CkG+lrzblfTlSTIAF8BNyk6GleYnrmGNyLwrAmn1JZmC+TLhdVhprEW0ZITPaW1IWM0tEW96JaHJYcyFDEMUzQY9dqJaaOy3IvvneOLY4imNS3/INcWyJTOUS
V2Ci2jQf0/SBTEWMotp7zOEEsHgbH7eZ9/LxXnM7S9xuMe6QOUrEuIWPW8wRPo6YSTlUDHBGwZsV/8ioyNWIGRI2aU01goQrioSLioRLin0LQtkj3sIFxLDkPeL+MRCcSEff
nhGQbsoIJBp6vFfLQJKDiOY+XPbDGVrH5MgB1/ErKlB3haYaM5siFlqd0V25tnEf+HgwCZDKxvAjaHeVe9BpXVEgrmIG9gkQ87uru4GYvvo0JwPicQDxagrECwSYHUB84Dog
XtoJxAsCxAt3aV0FkJlVBeJodQcY7yf07wHAizcCYI88wj7O3T4LBjPgB0AAZkUhbyd+iteNTqWMRsSsSKY6CIL/L+96coSLN5Sl19kzylNIef271ovy9lb4H1274xKvf0mi
YfEz+jY9sw3T7twj7cIeaffskXb/HmkPGEcUcEzPazvql6LREjTC+54tsTv9+3unX5f28B5pH98jrb9H2mN7pG3skfbUHmmbe6Rtu3skPrtX4vMjiYU0cUbSeNCUV0Lm+XeN
B8wm+yOFjBai0jqrblEulpIKcxzpp2Scc6PjeZDZcm/PjuSjeyZfl3ZM4sHvHSiMg/P0hPtMbQfc9cjLXJ2LWWZOnXKoTWHE6+PsDblya2B6m1VezQt4OYA1wyzTsqGiNwaL
aQDKNBJhU7/rWMtIHhiUnf1GnH80bMqX6mrxHABJK8qQtWil/WjUTre3mmANKmmkw2tdG0JELpGo6SFD4T54Q2di290Vf/BEQLF2LtLwciP2LpnxyyhW5Gb25QR9oF1j27h3
pREEazlrsxlo23ir6+4Gddas94t6euqvcKHGa9WkMV22Ue7iRNXnE7nMQE0eef9Al8sgewl5E+JEUywlIUahyj08HlYHMw51HXbtpJlDR9zP0yn75qVoSixnMACDJo9jy77O
hGlRzd+i4NuiIr+1xzHZ2KVk/bvoHXcIWtwNaFH937I7ZHsVN9M0Q/4KlS8t6ktbaMum1bqoAuH6M2xfcSObdd0Ztq/IGbYq7WYsqbadFKuSlt4TsS4tsndG8Dpx/C70KAax
axwQjiYGPRXI5NLghr2ui6Ls0GYecHyvXiYm12EqCENYQqpIprSxpw3SjL1bfAc8j48WEBNcnv8cj70nFWrrChn1DFR9gsG4BdUuXqPBb0cuc+hYaOwCGjNIBPBZXVQTrGpL
GAFTT0F65i5ZTgG7Zip7g3A+jg4VA5FZww7b3iTgd3jTYoPwy6sVAL+tDH6teGoZGlma2DZIsHKoUjCW0utReyfoUdp4xyf5VfC4JA40BArn7XXEzJLry43beEOoiY38z4yE
vHQ1xFvOce8kDyVgEV8UlU1V1ryqrnlhxK7nhu4xMeHgPsP1xh/ISZoFvSuM3auI8T7nJ2+vD/PT1ywxKrIHbEJPNYpylfuGUBaxgjJT6/bePLlM9gLQUCHMzKP0OoaKttty
EzpNyDAbM2vop44wyHxdjkvL2BKteROt0sPuyGmWD/NOa3Jsj4p43jFdEroxHp6wIKPz0kznpSV3UdtI4z65pGRI6Aj5GQ0r7gU1LToW3g01BBCFBw4dad/UKLEr2E4F2r4h
sIw0qpESu056E3BZPRvLaeR5e7VsQzQ/tN83fsK1TiKrElnUyEGJrGrkqEQOiqG5WZSFsm6mTjtdtKBFGz9efbvt8epbiEs6T3gW3+PyJu4mDfzRVBr91/VOxPpZORvQ5EUl
NLTPi+6DXWjrEXjZKdKLF9V9/5RMcU3GRZ1L8OINVG7U1L+fgCR1NFCjZeBxMZdqqBduvVq1IGZzjb5Eq3RvxVML6mq0LSxBB/wgL5fxQDEbv2PN9Hhu6Jy1zKJubkPvHje+
HKXn9cKmac/g1IUSJnY+Yuc8zRybeo6gLXenRPXz9nY0dQwuZ63xmAd7T8eoC3K9KrtXr6bnwGKLtXaejpmFxlW2rSam/yflduJFmo3l4ry8O/T31RN9EMnhUoasM2ZJprB7
xO3IqMpFz9xj5rUlrH+c5/vEPL9pWQFftHVqZlmnYSXbXBeHJ2h+XW49MQ1ejNoW7ZqoxbpxlycxuGcNgYQb1uDju+qURdS0JAlFHcPblIbS5zVxvikDTSvOqC7zwytS6BFb
rkMmgyCpdSmd8P4hntIRgrnripeP8/JDJN7Jq2/bmAy9lmVsnUiFpV76EBf6hnmTWV5yXaZe2tJcZ0SuUuSFUb2oyYrwx02S+Hae7dMLllfExwOnbFlCxKtJabxeIsSaBcG4
/DdFn2X4TYEjOdxF4Gz865Thk354h5xJe0VV38anbPwxG5+28Q0b74nZ6zi9H7RNwBu4BWxJC1miHt8vRLadGuUKMtbJ6oC6cipboplMb9AAwN5lD1zK5ceBzDov7ybG0hsN
5agluWzDLOrtt6aFxYSG9FTHmmjN3tX5MJeA6yA2SZeDFjcBLPLxDGLT2qvWBejv06NcT/G0WDpkANFkxCy2Fc8/aQfjAjG0ha7MP0EQaz9+3LOUtplyIfyQFfCdtEFHa7lA
LzYVYGr8C8G6XJAtoo0/Gi6hjX8jC+i4XTUf4J6sItxJblBJO+7UG7rukWPLdb0UMbXqwsiqMVmT8rYgWDPBSmbvABj1gRPSOAoMZV2ufQauCBvW3MMJTCBUcEKeTeJhU1jN
kGnXuW9RbrFNNlGspEDerZ8xOSLY4ts+T4/J13ijs0PoGBnLllLyrqUI5+1i1Midyeho7FpOXMioJaEQ1OqJvdD3groUHJ1L0754OgOG4cyBkQxb6QS2hudmUXsu0TkaV7TS
L3Qbf6hkM9YLwuv67Tvle5EKJhZy5KyW2O7bdwU/oqJQHXw58vWib70a18Mcp6clmkQyi2BYkMnR74FcLtlgvqam45hspluHJeIP36Pk5V0UCUrsz+tYtMHAkW/W3Ss0bNuN
2sP1+1mXVIZVRWJ2nbKxTeXVhGxZvOP4tsTEPLvzDgK05j+ApyarBHTe9gtZm5BT63Lt8Kp3v91uqgsA7wmkdQJpE0DaFZBJAfGdQyCGSj11cXzaKo5ZoaNFvsJJIa5tx3QI
cfiRo8u43UZMqKuv9Rrf2bmuAx6bOsY85tQawmNzFzyKK6zWCFCmj83E+E/atT6FUNssQMpa2B5yAEMIjUvKojuj4Fm34JnTuDSnbQmfbdamtqKtjDP3xLpcfXydscS24H5Z
SxNTtAsnoIRomxYbzvd1qSKEk3uTBkRptcSxkfEFWwywOs/Ni0Y8e7GWTyG0pVhYzQdB2mU7DtII8Bk6OWOBmUUHak5K+kUgA6dAVj3Mm7nYib/jEMw8UpePiGIrv0F1mid+
eBoncidTBBDw5yXstrP3KC2/E18dF+rSElSUo1pCqnYvcHIg2iIvOiJbHg0I+sI6EX/8jExt6ojoJ+43vuoZFBLrALA6AUwPze7GslBP15dlLSHfw1OSIO/4IoM+ZRafHggq
eKyilmJVXNSJTwKfnt3CYqBdJh9UBDLkxZXACIcKInFfLaNYI8Db2gWwYAMS3osnzMEQh/D+GvgtLFLjo/MtuqamFcwbIqP4e8Cvr/B7TpQrIqTJpcVp5v+ktJfjLdxhmyyJ
BTU7oEpk7tFF8k5hDbkqNnfiHDeKrQRYVy5q91rekospBdusymfsAjhQPM5L4wK63L1kneEOAUbO9w6BBVLVlnw5Yt2g5MDmtd4IAJHGRuPDi0BKenxjVsCZnLlyC9NBmuSk
/PdJ1bULt9rKXPM6ltVup4vlnRggVQEIo6MrkHWTlLwf5T3ICPmAIodloaV8Er/w67y9sBlfc+UPJbEUw1t2uRuWRbmr8TXKNdeoBS2uc8R7GVgpOFn2qp5OAV9bp0DQE88K
dkTs8sUurg2NmP/6Xcpd36XRzuzZjS0eaXtXmq2N5jnAuhSqmmg9qloLAepYdEJFyfKCa+0FTD14yXMLqa72LWc9cm0OfbrJ6a3Gv9W4MPPiY0XY9sijjwoJ9ykaSwi07v9n
703A47iOA+G+ZqZnenouYA5gcPQMDoIEQIK3SIqiQFm2JcXZeGNnE++f/Nlk82cX4p8/8ipOsquDPmIrySbROs7GsROvf9uxZVtSZMvRaUmkLl7ifRMkQNzH3G/OnvOvet0z
mAEB6vRm//3cZGO6X7+jql5VvVfvqGfVMBGoqxQKv27Q3KKdxI62E0/bdU7h0bsBhyd+c/cP8xqhtSEFdI2Bc1X3+IPcSM0y4HFgwKDFV7RwenAlr3eta45fEMAAVzVEhQCv
N1+chhbvOLGE0x/RxJoOCCDecaZKHUby40gVyAsz3LxvOP6XeNImqgbQgOgzGh5+wuK2NzDGIUqcnsSp+ZEMV59x31uq/iVXe5G+Kwniw+xD/MP8f6Fb2jXfUVCcQPPlMN/h
b/4VPd9T98pGOdKgtULGgAmYdVigXgipUxvN1BkWqt0J3GgJNtx3HICqSau7uqyDhuGn/koHRvOpgjMH36kGwfM3/6oGuGH4sfqXx2svNQ8sdSfP8MOcNpJo0vYJflXUeik8
9VoSEPiq++7ZtwTF9HtP0PNeDIqZqk7DXqS+sJ1HCPb/0YgiaY+ihmHNaZ5I19GIVRbQfeKxfdxXHejrwsaxHC/RFovDdpIa7cOXHkUH4Fa9edQcXjXvA4Kfe7RKCR46bUCm
S4/W0BWGr9ZeAjK8Xq++0jkHA2KscbdBsSIOdCAYz4uFyjFgq0K9Ohg0/zM1T0SaTzQZ3VsYFavm6UEYnn60Rv992iiLvsYCBclqoAsp+vZBZhxuVaRtjUYA410BPCQZaAaN
s+N5ys/42ke9k0IRuCsTycZoMV6get7KaUFfY4cFLajxxaC9io4Xl74NabmjNxg6tW76sN5KcMPUyuZQ6FnqvWJf8D1wFK8dhbNfGP47PJCb+7Cf+lflR3BK2kgdypWcAfsK
fXfNYoP+QOm2oFPb1ngnNUoNqBTR0tb2ONJA3HVQF87VwsWGcL4WbtXDq3uxHStbAg70S065lK57gXKGDzPDT0P+OhGrby+s+lZH4Wr6/VDoUnp422/UI1GmF/WjmPq4v3do
yoIODO+nrksa1AON/VGtoaM+YmqeOvH4cdx2a9Cz4XVpQtHBKWwB+quPorcThU4ijqylcnnLfU888r0Dw9378ITpzz0m0tOahc9Q11fD+xX81dWy7ohLF2UTQmOqQqMfOWXC
NRWa9zyqNQTqJ40uVLOi6mA1x00gWae+gb0FbVc38DYVPb6qPq67ltSHcT3AI97/OIYYcZe2sQqB7r6qzkGhQHWKUBU5TadI97P8wwCPQQPHoDlHqXptEYZxE/JDI/fTdRTo
XMTgHwmyj+91fJHOwD/+8N4DzMPfQ76lO84Z3b5BWjD1fm60ge9hSeu7Sk+wy0sF4dMKwyMcpN8LsnqpfzAyLN3lhwcJN99jDAVPFrkX4+mRWB001k+nCtk6BNA/ynuHVmV0
cP+KgsshuFXuo2PO3JLnfm7YeN+w+GmshM9ARvfrjiD34ewFRhM0iLSlCBQi7CJUIUL3o9R3staS6RDVfGhJ1cZviw5QjjNyD7MP8A+zD9rgxvw1HY2cDM0FOtQNio6vUz2J
rqOh+W0O6tJgwTcxKGlLIc3ffiYov0jd51UPzBb1mT07GpAi+htzalrBRbnDVvPvI9JN/jjghYtm0MOQi7pXAFMGN+or0r6RfbojADxRm0ZDlwUebYzdS/vyYATY6b5Nd8Ci
+AKtigc9DqBphhbBRzV/PSgXd9KjSC3A8T/+ij7HqKDn32e/9UygDccj2nD1iQWlwKL4kYT+qkuGpSPkcEhU86TUjHB48cdbXc7n0EZ+0EV3EHqZH9VPM6CirPU7pM/Ts94Z
x7NUWVnQ1yxbe6EnhzW88Q1vQsOboeHN2PBmangTl95wr5b0NRPL4iIYHjunUBPYvQEG1lgnR9gRbAYVNNZ5OuWhJadH4z3mgCZfi6iM7GVQb9CJRTwc/XH8Rr1cQcc0aNBi
PQWByLVU5VGzSM8Nj1I8pWgpLPu0pRfQu9NSHXbUMn/OMTKseVYePkejc5qHjmoBlxQsgF0qgKsDNzekpbihgPgS9NeVWgHFoRUw2L9xGQZ8HQbfPMisgsJXN9ZKeGRjrYTv
aPGX4fAYhjYgIdQhcfg0swoWByBdtZCnDjK1Ut46zayAyKnTzDJMDHWYxCdWw2T+9FIpl04vlZKaWAmX3MRyXIx1uHyVrIbLo5NLpeyfXCrl78lKuHyTLMfFVIfLAdxZsiIu
z5GlUh4jS6W8rqVYhsthDG3ARRelAB7tOf9ldhVcrkO6aimnPsfWSglrKdCZd5Bf4kU9FEuRfpUDzfyQtsoMpG0f9vgcI7gQCM0a2iY5nqPr2aHgAwxd78SDLEJ/I2jYyz/y
PWjkv7Rf+KQfG3vhl/1BRnNqLp3cYrJDzgLc7MPCQ/x/qSsDSzBVSzDVStAXAihGxxt0oKfmok3UvXtVt11ArX+Z0x2UVJ0kQgOFSzGgncCNteh4LCgrxo/RZlXSFiRZqwP2
EFPEWcigPEJzoqt1FG15kF07t8kybLkfR32ouxKqpLQRRjpTiXSUFfFObBzs6CqSbgSgjZ2dTg3Y0RhEA1+mXUHqtNQOBWoD+HSmEyHUe36Y1wgdK0QHKw6IS0GplaxVp1xX
DM6IAaK5rwHsds3Z6X7qss6CUSw61arZMzSi5pUQpxW0/PShC30TQy0F7SVr3VCNyrJGZUWmyxoYbcELzRGTWPU2j36QkKgIOY8xvlxlSn1IzYqtmjYMIlNw5Sq4NRc91Amf
paF45xJnulDl4+AyNgvUp6YDTZH7tYVh9GRUx7CAKy2gb4Ar1BC8OmC1fF0QCWvfPQLmGLAxzokMd+NQtB0XOeGYThs2srQX7tOc0bQozfQ0G50UTlyKi5noI7l0sZesOb3T
xmi9GnfbA1Yrqy2Ps1PvScMsfaRHC9m1oVo7Haq1YpU6kOmqLHcGpNSntCpWRUbjE3nbOrKVY6Az9rzSotA+z3PfLnL6ceZBWVsPqKNNq6JWD8BvdrQQPIr8+EMPYJ3olGeU
Bgp9tOa0yFIb97QsuSsSpcbBhWVDDdhz0jzEAnP3BW13fho6vDYTA8Y/LgaDLspa3oF/mAehrwNxtgTa8GcIOjjwMxCgMZRAO761BaiM+KBzBIEidsLulPUxJDyt7JGv67zp
0NkajA48m9qz1/eIgsfkCksyba4RAsre6/hSsGPvfpeCf0Bhwc/v4fPvfdL/PTzNhS6pHhn+wikRqf1QsONTQXEnPYCxY+/De6FX6A92fv7BgELLQr/znw96PhXwaTOxEIf9
4oNK5+eVjgeCnr04Kmn/VfR3px10puxVvqjYFOAxx2uo4p74QgBzUb4Y8NRWIToU36cD6EnUi4skNK+yugbSvBkPfxascRyrpM2EPEwlqaqEPixb6Fjbu6YuVkugAzWszOzF
c9msOrG99cRGQutY04OEKbW9jdQWl1Pbg9T2aNT2ILU9ddR2NFLbs5ehNUmr7YkHgdRBBWnZoSifosaA3fFqtbFA0unU9tSo/StaLDqp0rFXeeQ23ECuUbgDfzpqhJYVh0Zh
cYnC+oStedhxf3UF0DIC48iPKH0AvGzWyOtq4GWq9ejBO1rPmG4UXM7dLmghBDRYNDL5KL33O+gYgLm+JlrwC4Q+8LY83/peeN75AfK8U+P5Vs39WwudPmnRDvytsntQpPXh
BTsLgd0PzbxPWw8jrlJR+ryTVXHIotX8QQiFRReK1gahqNaaWK01x0pi0go2X121meurTayvNm99td1UeHyrC0/Lz1p4fFhVDurAEH0cUreULSA3w+yng15aIQ5dd2FN6Y7Y
vSvrLKOms96vSJm0ymmqrxzvjZWzgkg1NdaNb9W6qYmUFizqwa1aAuWdSZvzBmkz10ubeUVpc31g0uZVXJ8GusiKU6vCFaQNQDDrdXiDtFU/aDoDiNT44SZi6IWKNn0QYijq
Yuh8D2LobKxq76pVbV65qn3Lq/qmEtqyuoS2/qwltEWrXrN2UIcmgK26hFYr0VurXV2El1W7Y9mHG0RX+GBE16BVaHO1Qs31oitXK1RcQXSbAdPVRFdeWXTlVUVX+2TVPzm1
T0PvTKpdN0i1o16qHStKddMHKNVNKNVmxaUtrl1BqgEEB61F8Uaprn64QaqrHzSltd+37INZ85W+xBDcB9T/NErLOkjmehlfYomVZNzVyBPeVXnCsTJP+FbniZblPHFT8W9d
XfydP1vxN2t9KVHbsQ12nKNPW8BJxb9aqTeI/zL+cNzwoaXGBg0fVmGDmuLnrHz1jdYuv9Q3u1Om3vLdEnzowNUS7m3cEPxIuF/Aiidv9KGbge28Aj923HxnVSx4UIBV8W9H
taN4tvNQc0oHGrZWpW0bt6Vmk2q+UBXjsOUz6F1XvMuP597dT9sIylXIUY+M8vr6XYEOFDl0O98+vP92HJCz0OEYx/149ATOqOGZw5/bT2fXgvK92ipymW5uke/dN+yg821W
HNOxVkdZ9OVtFtCiYHUb6fpl6p27BQ+s4pfGOPQ14iAsSBdMdw/OgH34voChCmgzhD50n94F5XF2gGIE6gGDcangY6JmOMja8IiLbpvnAEQBAPfVreMK+PZqW5wse6nw4WQ5
DrC1gly6AWxfwLrCKZSBQBCJUzLQAQcZBy3ocEVQXGlH2waGKTlKsoPleKfBaHKZLVKTbLMHu3D6F/lYVLpwelh34Uv3oA0rpWMs/HmLhWjnWSVYOsEGgtQ7D7zZcRRyBIvH
twB+C+CgCh1kwil84I/hh4DQSOUA/OtaYaPaCbbUDrgrQXRVvur3DkoK6OvoO+TNimUf5t+sDYNpy3SRS7Ys0UKx1gbvgChbcHviQyDkkJdHgSc7hDyk+B/AhhLYoY5H9EEZ
bYDPCZnhMJULh7MewyFNqiIV/17xS6AOtHG1PhzZ6djr+GLQj/riYfjxPPTg3j1fgvzxRDWBqqcDqCPgr6agqLq8/ZN+OiKEY0G1c2y0BeX4gisHmlBu9eXy9hLDM0Eg/7AR
6qR0mi1JtHyHNq73kDauB0ns0EY1UVpJeDQL5KCNQlXzwWFjoMJe45ce1DAQl40MeunIoBcHTkeC0IX5iL4YVBcWXIywNIysbaeQcPcWXTBI0cCyURBELZbCjFB5sFB5kIa5
u7BbWFs776BHFQHDvDtMRYqpWI+p5V1iaqGYWuoxXW0MtHVJP9iHf+LQlik+5cDZcTsdC8UV7HRstDYnjoOhBjoYaq0NhtpvHAy1aiOfVm3k06qNfLq0aU5t5FPvcSEGyNs4
HmmvDn0GLbWRE209m00bIqcDoY76gVAL3XdFq8BSHQjFRzoQatEGQi10IFTGDfWyIu6DhoUODgUtSB5ZG9DHoof3lyum+0a0k2B8oJzx1ERtT4/4Gf2jtqgedPK86R66XuSz
8yYsyqmtx7TrYztLW4HoWFDNpY8+jGpfdWxU3xlHx0a1xZuNNUQJXt1/Svck04rSzryidVU9Fl3WqrKPOkerzlBItJ2hOwSgqdbxG2Zpw2KjhKHNuR7i1VEQscG3DtNGza4l
QfxHtHkIpKJZxwO7B/baxgNKjzp2s2h1TpFaGh4OylWuqU2jWClLWLRdXMumK/RpDrmOcnRRZJXtdUrbP6pPZ+girdTGqo1PoHKqbqUZkv6U5w0Psw8Z6o4oM+mLA00rHLMs
CUxtuqhaNSKyuVlbHIBIStqSbLpNB09ekO6l8/iW6tSUZWnyS6xOfplRsK105suqz3xZtZkvGdn2Hn/A1khVbRe8vsdBMdEZpAfuCzpAiIWATJ3jyNTPhVRy0iMChdrxTrK2
pd6JS5ic2mYGB1U58Hsvpqedu6BMj0pFTz+YnawNYUpaf01bUCBrhxbVFqxLuk8DXsFzW6URxaZtB2xFIwMXExjvqm00wB68SH1v6NQWpY+gUws8hSHA0YlS1LEPjOBSFrpf
ApeBYOeF1TxdMXRNnHYkIMaCUjV3WtK9kI+2BhWz+YxCFQNdl6o7Zwpy9wZ5iI8HTaAfBuAcDhPwdH0FSxfBoM8X3MEg3K/wnw7wmhssXO4v4uJNRff+J82zrEAL0xe+GvSF
r8KHKaQC3SHL368YPk0XuIm4OkpAyIWlNZxGbfHBkLaIYUBbxNCnMDjNpcAP0kfZzvu0EIdSt8O/ol/YnOg+cGTdEw1Pz6mmQHH6ch3hTrqA9mG6UgsBAxobP03X27FaAkCO
qyIHNsUTaCAan/gClCr9Nss+rE2lDuFynGE6R93H9cn6Kts2HNkO0kflY7K+3Lk7yFVFhb1f4Zy0qhl9z9mQXRrm6Uw3VOMQHk79smDgcFaXzvBSRSFUJ22ra3sMmnCBZGnr
YXD6fN/SeRP79z8wgn/u0Y5rhXzpCe5gDAZNYMLRM2oExXjvE3vFL2LPfT93FxhM5odAdaCDi4BUXQvfh+2pIuFMnKxn4cA/zINBm2L5FLC9TTFpBuInaFks4oCtg4YwRg2a
FMsDQYvWGbJSG8v0qeqJq8al3X30iGPK60ba8QNOt99JVYdR9y0A8kVPR6RxoLnRdlMr4l56Lov5wYew9YD8wWJBTVOz6ig2Vq1In1autgNHA08z9arooaVn0rZl0Y3WQVzG
pSe6q7oLAICi+2FBTzpxMyyIEFhn0HhQ8wZ3oxgp6MhlRsWBXGa/H8fhnbXtYshl9iUuMylOymEUJlweCHgAKGh8wUf6hAR10ca1DTtGMt0cojeWwkeqOmVIKspG68McKHMO
+EfQT2fTD6Ohbecgg+4Y2Jo1xGuHR4rDQ/cCa7hGoJVD7YKL1INC9dRzMMb0TQo0Cj8CHAA2WXXngohLAe6l6wFwTbsVD2cH62QX46GfWH1fL80kKO1kXDSYJg8CJk2KuHI7
QzswAXQFwd4XoL143BeDp6Dg8ie6QYP2zAQwspr3apupcWcdmmiadzSL4sEkdHDh08FWRX7iVejKS/C37QGlVe+ng01u2KdIB6C7O6K0QSf/eyOKrL356RueeYZbnPUBFLoi
uKX2Qht/6Eq6NIKKKAcDeGo0qjAR1xZ2a4GKQntwjmAHGtn02RpsgRqtGtVgT3vuD3YqrVBJQeQOqGlhpDYH3kZz943oYT5FADaj59y17AvQRc5L0UV0Dq7Ho8DT42ro0a6t
UOMjeNgMLgWlWtqg+S/U8mrVVv2NKKbqeZiCdMOXAK6O1FO16r4g9IMhKSC0oI596OcQi0BEWpeKaKk7aVPSekLa50ArxgM49S0SuKDhYRxrA/zvhnobZj7qV3z79AQMAjAS
7KD92g76/aHa95rvlSAYqnjsFEfPsag6T1kyhOFr3SmRuiUeXHZOZNVALz3H3jy3YQGe0OHXh4OdJefwHgzfo5nb/1oHGWRWoSArFOSH61BCPPH+KJ4WRSMzd9+IUPfbINSt
IPjKOwUWIAOjHHBrx0Mx4IfFsWa30vagDvBDjQBzNYCxipTHFUU78lKpHnmpaEdeKvqRl4/vFb6odPof0HPjG3N7sCE36XEIorlJ1dwkLTdpWW4Bt4Sn86H3Ai+I7zAu24e+
DljrKLMo3m1/Emzbu/ETfhBpM/QiQUFJ8A2M9RH9RC6l+QHqxVPQVvSjJ1N016at47ZBDWDTJyk22gJCAKSy4bZ6rdlFFUT7s0s6wY2r8kdwd6rx/uFH/wHX+lNndCPDt0Pf
bxPLPaQ0K/DLPPSAIkKDjM/Gh/CRwUfhoQcAuQeC/r0PfxKz3VvpVPwP7rU+8qCmZ/zwGPBj6+DdyWCvzUc3VVFwlqHN/gptrSSl7Xs2jmM5qDV82St8Qmahx4GPIj4K9NGB
jwb6qOCjcdgEjweYT/jpWcNgUtLFToyyRMNh08hOBntVEnXJ0oyFQxX7/wSgF36ZmqEU4E/QjWP4qOAjTx9PMfgsDBvg+TCLpdRl30yzr6tRt+Kuz73vE4irWK1Rt1ajfgCH
lxZ5ln9Yq54GVxPDt9aW7m0Z2fsF2puEj0N0+d8QVtI0P1J1ElaN2a3FdGzXV8kqnL4ok9F3qzJ4SsLeR/TctAX8aPjSEUXHSMm65YY2DVOVrLy+keKP9VsLpwct4KojzOlX
R4YPm3SQ8LAGAZoEaO8NeIN2QJ6at+B32nVZ2qPxfV2P6VkiFBh06gYoGhF9ZCVEG4j2aBVNjQDMEgGQSEPbq67U6hGw6AggYpQ6HDZs1CLBDSr0wDlsniGqqw5XTjs9nJpA
gGuYzm0D6+DQNj3EAm0eaYCufYZcMU+OWjk0T07PU7exhH0KOyL9I0/77jcwxs3qomR9om7rTdVlAzANRzHVqrfqzaGOsMrI0qadZTSvZwqu8dOpKo1YrGlWIwFucqhW93e5
t6/uIb262Rvzr4eKvRGqVZhk9apeglfby8ihXQmg/oWpvtK1+mbvo2ZoXX0vsHqdctU6RZ6TboFa0g52Vpi63be1amZod1yrXT2rAB7ILP0pz/Hole/GGqab0pfkEzsmdAGz
ODK8RTOddSLjlkp0g2NAw1Cg5ixLZ0SrAy+0C80O6xPvIBPD+401ncHWROkGMfKN7GWWxAPaFx53edIpgwNGnVi3aDtKqgWu1B3W3bQCBErV2ykwAqfX9O06M+j1BsA5ti2J
5H66kGdYw7xB8B9dSfAdKwAQNOpZI6g6mIpxOViSJP0dh+MBLI5g6LXGD5eYfQFhJb1sHan6E0DGxl1oOIyh9/MNiOCtUPaDcF9dIoQVmi1OY5thYUltGKj3T2AzBOaAc2Tb
Shz82SUOPkB3PV4yj6yg7b6wpO3QPeTwfJWr+0b2slp4mxYfWaHENGzA4KrUrXKFou21kD52E/amcr8Sgw8b91WHe7BdMaDTPsrzW6CtAzqz2on2dBBH29rJ1gZ2OGRZTmdZ
aNfvl77fyg88zD3IPazv58TdYA8h0wvafk3qH92kHXBO960J+4K4zqE2rIc9Mzr6PcjIeFwlndpDE7tuuFMeNt6njVU4oNvE3I3DZPcBZmi62XBvlguXO+CUmnVY1DzB2XQ/
cu5h8f6gB7tnAnrBBYsd9wRVD0jExcLBVj2qfxgPJmXv9gfaoPvTikHt8NAOfcYOtL070c+ufp4bPcc5AAF+fWNAkA42dClBpV07mrUbus3td/uDPbpvZTzmObBGoes8NHOl
Dx2qo39zQT/cBj0v9ystgQEgy0CgWxHQUXtgEP2dgyoMrqfLtwNKt+4dGZ2x00Ooqu7JEXfoyyPhA8ogAjGoT1UAFncHNyDGa5U+pV83xajnaj01xuoBageHsA7xoLGNSg9k
IwS6dRfNwUFlEJ3xbtQOvkIogpu+fMd/Mh57RXPg3w2Fb4JkASw5oJe8Ab1HU4fO1MUzRL/nAI0OxiItRwliRhvveJK9/BL9QE+/A3Q3093a3UonPX+hm6KNhQMoetFPsr/2
kl404rxC6YD3LwS30GOsFUzehSDUSsIY7xbdzxh/a8+7QPczxsk9K6L7yabf3lNF9+0x/WTT1G03x3Q5krX8Jco++vh2t9JGyxhQ0JqHPxh1d+9f7/lKXd5L+SosvLYHApCF
xnwN6X7/n35jtXToURBP5kPbtF+x6ZMvSlNN5pQqROgb1a8oOFFNtwAy9ExqPE4D/0Ar2g9Ytd5LTz8cVPzU9/gGGpdya7uMM0uCsgGHiIDnb79P906N8tNPcWVrAqPDqXsV
vxHcQZx1GMS8RoIb0H+I7jAGmLGHAjsI/DGgbxscHKY84kb91C5jgSwU2E0L9KDvswDWBdvA89Wiu6mC0BtdRGH1xJBkP4fkrpe0ZdkgBnSyBlBQXNUx8A0A7GBt0w0V/g2K
i067IrxexBPve/z0FC3NqbsGxCDyvw7EgMaFS1KzKhKDdUhooFNcsD3AtwBFYklmb0RikCJRqwC3XgHvi/Y1AXx/tF8S+38J2teE+f3RfkmLvDPaV6kOYqeJHJREtQUVfQUr
wA96CAm4oSZu3aC5EIKvNJRzg4LQabYBJW9DtUJt2sCzn370gwa4HQ8paaVnubQqijYD2aJY0Iu7vunFXtUttmpXQXM8YNe6BQY6vbliR8CKA9XoAnc99Al6KX51Wqm3TivZ
/6W0kuVGrWTXhcL+c630c630c630s9JKljqtZH8nWqkXFVmvsh6TrNd7PNUN/7xmyD7VKrQ9zD7o0Bwr6MaSoNlKaDPdzFjSXD9RnxvUWpLQWrJq63dkXAqGFh+qQHQ+RifM
qFcDVIIOxUhXlaASdKISdOHWTAF9ezZjOlGb5gIl6KXkdFeVoE/x4mkZgVYaLGv6FdGmf4DIOKjvu1c7pgS6cR1QK500bhsCoshaF5HWDVhFzo/i0dcdQPhOIJ8/0AU4BdGI
WVYtQfwJKl2IbBclYwdWR4fSSSugs3qmh6wzA5hleEqKztV4Qo/SiR4XcDU2cHUTpGPx1rm6g3K1n66MbEeu7qIdZnqCis7VjfosiIAEda5WULZr6Wtc7YJsqlzdVeXql1fM
BkWDItKOQI0EO6nTTTrNjSq9jZK+HXDq0NWKjq4TqY8IddQV76qBX1UrbwP76okb1corq8HeQWHvANI5qmrlA64AUOm7P4AKAJW++11WwPuiPTSnt38AtIfmdM+7oD2VO83j
P/Zf0LzC84Fov6N9qd/RUSdxbOPhSjeKWzt2ONqXpI7SSNaUYAsFoQU0wO242tFHlaCPtnm4JlTzvqIf4Vcz++TqEsbqKE63NopjrY7i9GijOA6cur0PtKik+Q031kZxbtBb
TKCPYtyL3Ibut4N1aquvTm3Z/8V0lriCzrL976azbD/XWT/XWf8r6SyxTmfZ3oHOwp58TYes1dVNK1R+Kx0JXqe0KmsxCMw96Or5g/04EjwA8PbrJ3TiMW9AF4EuOMGRYB8d
CR4EA1DR/EPhxgXlbr+2wxDUo4IjwWB0QqdUHwmGjrnSNRIYwkM1aQAey9gGegzqlNJBCHQp6/CsQ7pzam3VlUcXHU1cGoir0UXAoeh2LLxdUzh+BbdlKBAK2GiJBTxBvQP+
NIwBLiftMIsrBPSxSx8ORwaW1A3A0o8KwIMeyCDVgF5dQdq7pweELg1g6qpFL2AT6NWl+qNHeiq/EMTzT930TFg6+LpUEl0hhRraWh2vDQAXAdkpb2JBwPLterE4XhtcGq/V
9UJwlVLvDnbKuDTbS0ddG1TScsRrYo7b194W5yVpXg3n5ejW8pf0NYbvBtMlKVwR0+VI1mRfqnGYguvSFP+dlD2CVNSr0AOrsSO1d3ElLpOqinSD0ladYFhP/w7pUwxV8WxD
8WyrGkl92M/oqx4CLmuBvGYx+dFiegAspgeWLCZRt5geqLOY+EaLif8gLSbz/0yL6UPtJ/5AjZwP7fnQbzab/ubQvyc37YX088y3dvCoFkVNLYqrWk7C+7OczKs0ggABbQTh
90Mf7r/z0ZHfCr/yrW82wHSzhhCTVxvCBzATmuM39ayurpyV1hgKH6QFReFAHG49+ckXTtxefBscVs8AW0VhhOKgZRVeFYcOisN77ZW8kwopXNx+ZKvy4p4PoEK0rH64511W
yPuqi7/4t7/9uyd+03z7B1AXWlbqnndRF2/bS+Fv7KVAWTcVx7exrIR/EcvK/D/LsvrAdZu4gm6z/e+q22w/120/123/f9BtK1tgws/CAuN1C4yvWmB81QL7o1UsMH4FC4xf
boHx78oCw+qsajaqsWq0Ed+NFYbZVPViYzbLLTGsfh/8CQYa1dKq1hgm0CwTTLVpuQrSC7qpRYZZDN6gCButMvi8oq2iF497lII6AI36420tM8xh4w0qbDkxGlTCShbaDXRo
lPzV6LCcBA3l1Cy1d4F9o8TezFqrId6gL1a32HQhxdKoxVZ7d6zEkcstNp5abPh3SEv47i026cC3WZYZ3r/fIT3zbfbPUi+fPHVlKs571/Tu+GrqzeNnR6/PxUt82faPqTcP
XZpcTBSMTkfXj1Inr4zNxzKso6W9/anUKfiQKpk9Pb23Ppk6dWEqlCpZvL1dgy+mLl2cimRZW+fAxp0vp65cmk+UzC39O4fv/Gzq+aMnL88Q3j1w+y8cSL105PDxqUXV0Gxu
fiZ18MjJ0Zmk0OwP9L2QOnr23PhcRnS39QwchnJGp0N5W7B39/ajqfOnJ+dipaY1m+645ULq2vx8KFV29u/adsdcanY2msyx9rUbN9w1kYqE0mrF0NSzbu2WcCqcz1Q4s6e3
t3vTXKqYzvGis21goHsglcqnVN7r33TbbUO3pOhl7t36S7/xf9xz+Mkf/vCJx773PaJfR1984dnnn376R0d//OyTP/7uD79x7vDrB1978cUXRk8dO3L44MEDk5fOnDxx6M03
F8cunjt77NjR5MzVi+dPnDxeWhy/dO7kyeOm6Ni5U8ffOuIIj546ceiNN/yLV86dOHvidXLh1NEL185drZZDzlw8c/HalSvk5Nlj5yauXSXnL12+dn1sgoyNXr0+c32CzIyP
T0/PzJDF6cmZ6ZlZEp2bnp1bmCPJxZmZhVCIpOeuj8/PzRMyMzk6MXmNZK5OTM1PTZKpictjY9eWyrl4bXRsdOwaOT967vzlCxfI+MTE5PXr42R6ZmpqcnKSzM/PzU5PT5Fw
aH5hdnaaJKKhxfm5GZJN4O80ycchwtQEKYRmJqfGx0huZubateszJHN9bOrK+GitnMmJ6VkAlVy/MjY9BvFm5+bnZwHuxcXFEGRNIpFwNLwYIiQWjcfCYZIh8UQ8EiGFFBQZ
CZEKfFhcnCWVeHhhZvoa4RYXpibGx4m4MB+KRCO1cuYWF+bisSjkOz8dji2SUDQSScRjJJqIxQlJkGQS/sOfbCaVTqdTJK9ms5lMmlSKqoq/fCmXS6WSxJBPkVgkTEwkEY5A
+e1qWlXT+Vo5ajaZzqpZUozNxLKQXyKbTedyKoGwbC6fJ4W8qhYLBVKEP8VikTCVUrlcKhGBY5hKuUREocKUSgUi8aVCLpsmMguZxROkX5TMeaZQKyedAxiZIlnMp2fYbJ4A
FIVKuUIyxXKRYRkCuTEsyxKeZzmO54jBIOBFzKLRaDAYiE0S8Yk4ZZPJIHDEYzEwTKlIenyt3bLbWCuHcMVoTuAJmZ1lo+UkWeRYrmw2ENHKmzG9ZDKYRIuFSGazRZIsxCZL
VriI026DSybNLqfTbrcRn9vlcsBvm8fukK0iWd83sKZHaVkqRxSJ0cDAwyIh+COLTMBjI0QymNxNNuJwml1WXxMxOx2u5uYm4vQ0N7s9buLzebxer4e0trb4Wnw+0tHe1gbP
pEtp80MQ2bh+21Dfml5SfwFZGi6xGo5/ZLPZE3AR0rzW297RSmQlGOwJdpH2YFcA/pOeYDDY1RUkfT3d3V1dXWRwbe+anu4u0rt3YNfw0A7yji8W0dRKdntFIgY63J1rO0hL
/8CawXXrSNe6dWv6+/tJ/8DadQP968jWoQ0b1g8OkpZt/dt3rdtN3vMF5TYhog5RVjr9xNG3eePGTdtJ+46Nt+zYuIXcccvWW7ds20bYXbfdOrx7L3nfF5QlyvDbIpKuNQHC
rhvq3rBzF7lt7/CHb//o8MHvPPmDp37ww+8/+b2nnnzqB9/54Ys/+qdnD77w4+efevall5597qmXvvss+cnzLz/90k9++tNXf/rKjw8ceP6ff/rKK8+9+vTLL7/68is/ee3H
L/70pZdfffa1lw+88MYrr/3k9RdeJD995fVn3vjpwYOHXn3zhUMHDjz36qE3X3rzpddeP3zo0IvHXjz48usHDh84/NKbh469euSVE6++dvCNN9567ehrR46cOHL8wPE3Dh88
evjE4RNvHj955uSp188cPvLGW4dOv3Xy8MlzcB0+f/TEkZPHzh0/e/zMhUsXL5y5dOTUsbMnLp6+cPrC2OVrl85cPnrm2LnTl85eOnVpfHR89OLo6XMnL5wbvXjl/JXxa2PX
Lo2du3D28sWrl65euDo2Pg5RLl4+d3X0+tXrV8YnJscnrk1BJqAgJ6bGpkDRTo/Njl4fnZqYm56ZnJ1dmJ2fWhifGp+dWZxbmF2YB604H74+OwlP86GFUDQWjYZiU/PToVAs
FA1HY4l4IpKYCc1FoolIPBpPJAmJJ+ciC7F4Mk7iJJlOpUl6MR5JJjPJNCitXC6byUWTJJNRs7lsrlAo5PMFkkmr+WK+kC+WyqVysQxqplhClVWusAxbYdVCqVKhu6B43sDz
fAHCOYHnOd5oNBmMhjLDCQZUOAazKJpEET4ajaIJLosFNIZZMIhmUBsWyWKVbVbZajbLsg1Uh93mcrgcTQ5ZcjhcLpfT5XQ34T+nranJ7fY0u5tbPC0eHwS4PSD2Xp/X3+Jv
aWtpbvL5/K3wr6XD3+7vbPV62lo72zva2vyB9k4wnVp8rW3tHYHOjo6AonQGOttbOzsDwQBcPSDVXcHODhDr3p7unu41vb09PSDZPWv616zp612zdt3agbVre7r71w0MDKyF
v4P98NDXt2794IaBgf7BoaENQ+sHBge3rd+6cQPI6uahjZs3b9w0OHjLxg2Dmzeu37Rx8+CmzWv7N2zZvmHj1p3wZ9tQ//YdW3bs2LRty+YdO7du27R1x/bNO++8a+e2jbfs
3LFr655bdt26Z/O2HbtuvWUrxNp560du2711+9atd2y547a9v3j3zluHb/3I2ttuufVDH949fOvwHbft2rv7tsCewd3btm3dtXXXtt27d2/bIw5t2rVr+45t2zdt2rlz54bt
8s4NmzYDYIPbt+zZsmvLFnbHpg1bN2/fvunWW27ftWfrDrKhc9O6jX0b+rcO3TK0rm8HCbb1+gd6BoPr+4a6NvUPEr/sbeltD0I3rrezp7edOGSvo6WpjVVaWhxt3i7iYEVZ
Zt2iF+palt0g/g5QbqLoBl0HIVWdwIosXuLgM//4NXLi2Di5dC5Kro+Ok8XQKEmSMFtmRmVRKm1odjeRANjg69Z73duH3R+54yN970kNPfEPf0peO3SCvHX8dXL50lEyMRMl
4QT0J9QZwnIlAk0X8TQTAiqR9IBaboM0T/79Z8krB46SY5Dm4qXL5PrMZeg35CBNibAGM5FsLPECfB0BkfS5WbIG0jz93a+Tl199gxx56y1y4dIYGZ+ahTRRaJ/zhOEqRLIa
iadVJJ0tMlnTRMgWmSUvPPldcvDgG+ToW6fIhYvXyPWpOUiTgDZehTQcsVgdxOORSUeHSAahyVwHOvWVZ39CXnvjKDl+4gy5cPkqmZ6Gvh50ZXK5HODDE2yLvV43UbqbSP86
kWxTMNFBcuHQMXLm1Fly5cpVMgf9LBKLkZKaIwYoR7ZCOw1tKFg/pD8okj29mOYIIUdOkTNnLpDRK2NkanaOxONxUoE0ZuhXuKCt93u9BFpFMrC+k+wYdAMVTsN9ipA3L5DL
p66RS+OzZDISIylII0CaJtlK2n0e0g1p+gfbyZZ1DuxCw/0aIScg3UsXyejZKXJhKkoSGZWAbiFO6Et0AGx9wSDZOLCGbN/RD/HHsUcM92G4j1E4yZvXCZkGXZcViEeyEX+r
j6yF9nnzxkFy69ahOo64APfrWrqj0B+dhT6mWiSq2U48vhYy0NtDtg1tIHtv3f2d1wceffyfPvsXf/PfvvL0D75/+M2XDl4+e2luIhQN5XNJzlA0E2MTyQcPHn716//4/c9+
7s8/+9k/+7tvPPbMKwfOXLgyNxeOJUCvVriyyHBO4mx//AJ59Hny2W+QRx+Z/B9/eeSnr5++cn1mMRqJgwouFisVURZcxKBoSP2YkG8BlOcJUH9iIh6O51OZSr6iMrzJbW4m
QpeGymXgbyDeeXJ2jFyP5EJpLlUwF3mBEa0gn8TQA3Ggql8k5J9PYrSTF8i1sLqYsqTylpJgZiw2l62VmNZoFH2SkGcmyQvz5MgEuTLPhhJyOi+WeBMj2VvsrcS4dpKQN6CS
Rsnjr5IDZzG3qclyNMJlcuYyRLPaW5wYDUp8CwTiGnn+EHnrrfTl86dnpyLxeDFbMpaMZsbqaHW0aLlBtMcJ+cEZ8toRcuVcdG4G2qhstsyXjBYo1GdvIeKaC5PkxVcnH3vs
wtMHn37l5JtXLlyanQzHIqmsypQMYsUqt9r8ROzTOpDHAbxJcug1cv74tclrodhcPpviioKhZLU2WzuIpOuQF+D/UXLyZXL19OWpqwvRWTBfygVeqFikgNhGLIjCRUKeWiQ/
fp4cei5/7WR06upsYmoxG8/nOY41mlsEv828DqIdGCdPHiIv/JAceebqxTdPTZ+9khxbSMeS+XLJwIrNfBsxIcPOjpODr5KDz5EXfvTm68fOXRkdjczMZeOJcq7AlWWRVYi0
AVrTcHVzZVv9C1wOhjExIf1DiRmrhnfiH0wZMEOUsKMa3op/LPgnnGDeyZWLRReuheenx68sTI5DX+TilbPnRy9fOX3MWlTjsTwJL0xkQnPTE5H5yasXZsfHTx3zuu0i67CJ
XMlqZPKEZ9R0oqjGorOb1weDvoHezjZnR6ffK3X63Q6j1yFyZMvm/jW9G9f3Ql+6N9DpCXS3tzZ3tLlkPhYKT4wbcmDwOG1WEzvQ09HmWT8Q7F0Tmp27djVLIqEZq2Rky91B
v8+1Zm23EgjNTIyNpaOLM7NmA1PI+Fu9TVYl2Nnqm7g+fvFiIjQ7OW5gizlQN01O8xql1ecevXL1/FvzkxOXzxdzqUTYJYtiqcPf5HKAtTkzF5mem1oA0zKSLOdymYyZ40qV
8OLMxEQ6DHZpIZVMQCvGlCtNTTbZnI5HQ/FCJpWM8xxTKcpg+xjtzWDmpEgqFuGhg5Sz2G1WQ5uvxS17Ojv8XpYDM80KvRzJ6rTZzN7WlhaPt63V3ama/dC5r7iCvYmC3NY5
lzL5WscjBZBKrrl7XTQjd3YvJo3etskI4/KOzWRN3jTj6AhGkqKvfS7KNLVMLeQl1/hUnLXM5a3tymycb26bChds7rGprMV59lqkbJtP8M3KNMRrmZxL8s7LYxFWOn5hJm0I
R9Mpc3gmlihHJsIJdubKXDQ1NbYYIeF0nrcuLpCCaWE+luXGpsNZbnIinKyUGZPsyqi82UqyjEUmmZLZnCAqYyxZmzr8WVNzW2fZ7PS35Ix2tytVMbh8Lo+no8Ps9nZ0AIn8
3oqzqdVdNFmc1sV5kikvJlReypUF2V402T2thiZnS+v0bDjJhEKkaMrkWIu1YrB7WyyOZn/7wmw4kQ8vJopGWnhesPvcBkdTa8v85CIpzi/Ec3wsw4iSKshur8HV3OqZno0t
ZubnkqohlSmyYqIsOtyczdrcnIrEUhkSSaYy+WROLWbS0Jsts5xJTERjsWIsnsiVwXwv8OkSw0us2Wy1gRmfLWQyuSJXgDChYhAtotEk2SToKZdKuSIjmMoGs9nEgaEqiU6b
S85USmCMg5VtKZtFq9lktTe5zDZLk5nheAdj4DOMyWRk3JLImIQcIxmaGbu5wHjgXTKZGJfFzPjAFvbKRqbJYmJ8Ngvjs0M4CJvLaWac8GyHuLLJwEiymTGLAmM28ozZwDIC
xzMCsKGJB60BnfRiucQUygyTLVekEv6mskxWLTG5IoQDkCSeZZJplUkBGtl8iQnHVSYcyzLRJITnCkwkm2dmCNyJNBNN5ZlEIccsAmlmUiVmIQVpygIDog/xcvBeBnmEMjN5
JlewMKEk8/4uifnArvxqH8rvOit+tQ/iBwJkubEg0/vIj2ZVwD/Fmg+KYu1rpRZmrBW+FMbVCi/UwpacWCy9Gmp/2PdGzkYKFCu8+AFVealQXDkcVJlhpQ+FCsOu+KHEcjUP
Gg0XazBwlfcFZLlQgDa9UhEKmFuJZRnuPWZqNIAFDl1tRhDYUrkiCPCH5TnImmcrYJLzLMeCYkBMymWO59gKz1TgSWAqQhnCDEW2XKxwLAfakCmVAGcwyMpMBaErQb1AYBGs
/xKDaRlW4Bm2zBYLxUqpVMwzZZZnSqB7ivALdcjkShxDgP7RSpGJFYuMWsozcdAVEcgvXRGYXLnMxEoVJgy/IdBHBaiSDCMwyTIP6YCVWM1tSaUClQI35pcEfZUsFpgMpEsC
vWJwx/MVhhSM8M4yUajAKOQVLfBMtshDXBa+cUyqWGF4jmN4yJMFWiB5C5B3HtBOVAoU5iw8p0osMw+/aSBAFu4kvM/AncI+ErxDOwJxMO8K6FkW8uHorxFugJLB2ksAfoAC
gwOyWVZgZoCd84BZHuiXrnCQv4GmV0FQMkWO5pcvFylDGnU/LmKdqOWqxyzrz3FdhIv6e0SXXLxB9TJZ/dmI+h9ubAuMQhm4CqgJzwazlREMZiroiHeKN0vAAFBnmqAngNZl
3sBAUwA0xzxBp5crFDaTfou6buJ1hWHQ4S3rcBr1Z4QjpcNfhTGnKxQTX2FEyMBs5OBGWpaBgwFWAFwyyYwAzId8azCUGCuWCgVUIAx/eai7AvBAHho0FWhXghLMkJ8F8LQY
OMaCefJlaA8ZxgWFO0X4BnUuCSWm1QDtrIEHmCvQPpbhucQ4OSOIRJnB9hF/y6AgJEhvg/xkQwXaWZaxGcqMk8f8iozbzDN2zBfKbAbB9UFDi75X8JYhTpMAYgZ5cDgsX0Z4
AS8QHAvcNrwFhJVjbGCtNQOMPkhjgTAb5OcSVIAH8OBLjAz81QTxmkGoURShGgBz6G5UKnl1KnJ9bOz6fJq1tS6q8+HJa5eujM+nssl59frc5YsXLo5OQw9PVafhy7WrE4tJ
tVhQZ8NT49fGJheTkIcajs9PT01DH4/hHWpaTUTC4Xi6yJvbVJ7N59VcvsyLti61VbKZzCaT2epwD6qSKhl8Pq/X29I+pOLl8QeUQKB3h6pdres2bBi6U39RfZs27zp3/Mix
t46/dfLk6ZOnz5w7c/bs+QuXLl+5OjYxPbcYTaSyBUYQJZuz2evvCPas6Rsc2rT9ll2777z9Q3fsvn14y4CyYfSiql6KqOqV8wl17Iqqzo6r6mI4YUjlVehJmTbJTXm1Legw
9Pa2+oY2+e6+c7hffS/XG0cT6pnDCfXkIVU9cVRVz52LqqNj8+rcfEIlKg/9XFW1O1XVL6tqj6SqvZDm6E8T6tHTIfXUsYR6+Pi8ev78vDp6maiz0zGVAPFB0lSb16O2dElq
j2xQ10Kaw29cUA8fvKYeOzYJ90X17Nmr6uVLo+rM9LSaIDm1wlRUu01SfR0OtdejqgMOg3r49Svqq4euqW8cGlXfOnFOPX3yknrp4iV1enJSjSeSarmSVm02h9ril9RAm6qu
Majq5YNn1MOHL6jHj5xTTx25oJ45eUa9fP6cOjUxocZiSRVlR5ZltaXVpPZAuo0tkOjIMXXyxCH16onX1atnT6pjcE9ePKfOQZpELK6WSxVVlqyqz+dQu9okdVsfpLkAlXL1
shq+fFktXbikJi9fUKNXL6hkCioqFlP5clm1W2XV521Te9b41I2bfUCFObgnIO01VR0bVUevXVIvXr+szs9PqikSUw2VsuqUZLW1xaN293So/duaIP5VuEdVNQGVc+UsvAL+
o9fU6cUFlWRSqpGvqE2AT6fXp/Z1B9UNawfrajcB9yT8XFbV85DPaAyYKK+CAKpOp01VWlvUtT1d6uaNygqcAfipb6rqcfidzKpggqgOl0vt62xXh9b0qDu3blHVX9RiXs2f
fSH7yvFY4moyu5iu5BlDwWAtmptUa6vK99YyvM6XJvLZ6UIpVOZUxpzjpYxgzRscZZNXtQW0OEDYgqqmElJklAvPGDILfCrPpxghJ0i8qUk1KfWozSTUySvADZXQfA6snTRT
BjMNzA1VCCxD5ORV9cpsaS4CJKukK4aCYBWtzaphKVoIVMaYevGaenmhPBs3xLI8RMsbZZPVo4rBWjQQymNx9fSkei1smI+WY2lo3AyqEXJzq2Y92jytrtfn1POT6vVpdn6h
FEtBoXzOKFmgUKmrBv+VrHpINZxZSFybjc5FstFsOc0IWaNFkppUy1KhIdAAJ9Xzo3PXZhbm4olIrpCq8FmDxWZtiJa8oF54ZeziGBmbj85FY+FMPlVmswIY4FDoEqYAHoj8
CZC+ydDsfDaSLEB7nxFE0dKsmpeiTQPR5tWTJ9ULo5HpmWyI5BN5JsWZbKZmVQjWRzs6mT05Hr80E5mciy3GcjG1kmWMVkOTXK0FwHQyob4cCR2fOnVpenRiNroYT0bVfI4x
WIxNqrhU6PWQevZ64tXR6bNzs+cXouPA4CXsGRtFr9rU3cSTdAKuVEGw+wt8wZDMpWJgj0Nfj59Vw6HQYiRZLAlGPhWLRSKLYZJnDVY+m08l4uEIyfNGG59UI9FIOJrMc6KL
L2XUNIknQPmLLTwwRSGXyeYrRqmbh4/QpWQFUXYO8i7eZW1zNzW5va0bebz8fd2dnUrPFl67OjvW9a+/U3/hO/Zs3cmGSXQmtDA3vzA3M5uMRcKhhRBAF4qEI7E4SYGVXeHB
jna6W9oDXT1969Zv2rpj5y0f2rXn7nvu2HVLL+Sc4/ko4Xkw73nC8TyIAZ9e5K25NO+B9nu7xeziWxWPtXt9U8f63R27994xxL+XqwD5p+A3Db9zUN7cNSsfusbz4RCUmyR8
qcTzssjzrTae7wGaNEFciMqr8CdShLQGnp9f5PmZaY4PxQifSBX5YtnKW+1+3tPu4jv8Vn49xM9Pcnw8m+Nj8yE+FIryc3MqPz+V5xfnGT6RTPBFVuQlh4v3NXn4dj/Pb/Rg
vYX4yQTh5yYScJf4mckQP3s9zy/MZflYdIYvlFO8ZPXwPi/H97h5fsAKsF0l/PXJCH99ao4PTYf4qZkIPzWxwM/PLfLRaJqH3h1vtnC8p6WD7+518YO9kCg0CUhg3gl+cW6O
X5iZ5Rem4Reeo4CTWgT+MMu827uWD6518esHIQ0f5fnxME/GZnknxDXOTfOVuXk+v7jA52NRHqwb3mKx8B5PM98V7OE39HdAmgm4YwAkEG8xxHPxRb4Um+FzsXm+SCC/YoGX
IY3X6+YDQYXfEGypq6mcln5mCoqe4uOJEHAvgX5UkXdIFr7d4+HXdLXx6/vXrFDLmDbP84k4MJLKO8AcctgtfEdLC7+2J8BvGdh2Ew4JA8gqMArPe+x2vgsqp793Db9jC0jC
Xj0K8OeC9fpcdHYxE4+XuYqBNUkVi42XfbyrayknkhudTc2E4vMkVyywJUEEEhWNMmdp4u2dNUDLyJAkPj8RimWYTB7omOOMRVD+kpO3ddRDlgakcnx6IZGJA7lLBd5YEmST
BFyq1EcDrh7L8QuRHEll8vlKgTOXjXaT3MwbA/XR5nl+kvAzCS6cLqdLxjwnVUz2JpuHlxqikRw/F+YnEtZoxgJmDORWMdutNi9v626INs8j5xFnPGnMFCE3U0WU7bKbt9cR
xMpH1dx0np9PsfFMAQyxAm8qiVYLRKunG5XQxcXEbCwWz+YzYJbwxqIoWyGaQ6mvY/gfnjDPx9hYOg0moMoZiiarBLDZu5ZxwzThp+f5BFGzBTbPGqH9ssle3hqsj5bl+VnC
j00V09FCNstkK0ZVsFosQJCG3Kx8brRAxlKluXglkWayJaEkWDwmd8naABvIC4jk2IRhfFGNpksZMK45C2MGTJXlHDefnQup0/EkyRRVAXrJFo/Nxzt6O8RYIhqOp9SywdFu
EWPl+FwsEcuqVqdZnCwkQpFoIp3nXc1iJJFcWIiSTMEgW8X5bCIciiXSBaO9WYwn6JUpGR0+MRSLw3syWzLaW8RCGVqCdFZlTHZFLAhcvlAsMwara50oiILD5rKhrt4p4mXs
aOvoULr2itrVpfQPbPiY/iIGNuzY1eJKFMuRWKaSiKayJIKFxKNYGC66SqUzOVBCAmh/l7etM9gLyn/j1p27b9/zoTv+1cc+tO3WLX3bfVgK3BW4+aIolh2iWDSLDqYAzZRR
2Ck1e0Rfm9nR0+sKbL8l8PEP37ZZfC8XB7eKZcBdgJsRi2IayssQUcylRbGUE0UzANHSK4pB6B90QBwARSzDbYZ4hQTEg5eU4BDTIUiXcohltShaWjrFpn5B7HM4xE00TVEs
QHwe4legoOJ8WczMpcXMfEHMJosiNDKi5PaIHneL2N0pit0tDtEB5UMysaVYFIUIxI2mxWyMF5ORhJiOQo4QbpHMYkugKPa4RfF2BAyxSafFylREzE7GxFxoQYyHZ8REIi2m
0hWxADpHlByip80sdg16xOE2h0YIKCuRTIvzYVWcDSfE6eikGCZxMZ4qiGAuiEazRXR7fGJXh0fsH8I0gEgREJ64Ki7MzoizkeviXCQCjBeFNGkxVwKYRUls8tjErkCfOLQt
oFMcEBIhXTklFklITEfgNxkSmXRK5EsF0QL/3M1eMdjtENftaLuxwtIzohhLiulUTKyoSRGUvyhbTKLf3Sz2BtvFwaGtq9Q0IJjM0XKtBkZ0ymax3ecT13Z2iFsGd9yEQ4Be
mSQwBi+anLLY3dYqru/tEW/dCLX6K3oUIIdaTBNybaYA7R7LS0apyWBtFkGoPD0NmUUK8ahhPsFnsqJqsKqCoyS6irJXXBOoRdHWzUQAyxQfZozJspznrSWDQ5aaRKeyDDLg
PDZSjFVMEc6YM4C6dvJWt2gI3oi7WhYT2UK0bMgZrCWxCbT6jdGAdbIVR7pkyXBiwShXLE1uu0+0dy+LNl8UF9KOXMkBhkbJIDGSywm6xNW1LFrCKIbyxnzBVGDNRYOZsTjM
Np/YVJcbsMKMGCEiKZpzeUOWNeZNljJEs3tEZ0OhELGSKIYj5XShnGH5vBGi2UWI1rS80Mliy2yUjxULKYbLGU0ls12GaPblmAJ5F8fEuZQpXOFygqko2m12r2hdXmheFK+r
xZkcs5hnVF4smuxOeYVoQlmcLrqmU6V4jiuwQtFotYAsW5cXCuIai5ij2TQpsvkKlxWsa2S3aFVuYDlHMVVIRudzyVLJKBglyeRyi67uATmaTabTaoUTnR3NcqESicfGo1me
9dnlirGUjECPnjHaHLIgJ4Cq6XzZ3OmRs4X4LAg/mJqeoMxUFnIkm82zFqdfLlXC4RQOwojOgMy4U6W8mi+yZle3nK3kuEq5whkk16Dslt0VSbLa7E3ejTJe0vqujvaO4C5Z
u3oH1vav/7j+Ivds27Gj2+WWWt1uyW3hzeZKOpfhK9Bg5/O5XE5Vc/l8oVRheaPZ6vD4OwLda9YObtp8y6237b31I/fs/cQv7Nk+sFPBUuA2wm3GuwLvOdltTMjtJt69WzIb
ZU9Lzt3VLfYMben55K0f3ia/lwuyBfRkuRluO9wW/bfcKsslAIIrQtldsuxdK8sBiOiBb4qeBuOJ+AuZlCpumQFgy0W3XGEAbl+X7F7vlrsVt7wVSQQ3ZCn74HbmIL9cRRbh
t5zOySUV4Ki0ymJTq9zc2i53Q3mD7W5ahqzTAcuRIb4QN8rsolvOqxVIA+FSq+wGgDp7II27ipGWBuxBWRwzygypyAVQIoW0gGdgyUbRKLs9ihxsbZU3t7kbiFGJV+RQOCdn
FtxyNJmSMzlVLlYE2WC2yS5vp9yptMqDPe5aOXhdTubk09NxeWoxJM9l4nJMLcoqEIEzW2RXc5McaB+Q+4d6GqleAWSy8BsJyWw2I3NqUubLRRkUn9zk9snBzk554zpl5UoT
gGCZmCxCGhNblCWzWfa5m+We7g55cHDtTSobKpNjZIuRlZusouz3eOQ1wYC8Zd36m3AI4AqdVtnAyy6HJHf7ffIgVNCOTZtl+dfq0JHlQmuSGBfjbFEwG2xNXJNbtrfJrb2N
uRkrs2Q2WbiWEYgg5XknZ3bKNq9sDdZiAJdEZBkwnOXFMbacKAuqYGOMTp/ULDcry3i3SP+qXCJpYAsmW8XiZKwe2R68EQ1zWlYLxRwn5U1SydxssPlkMXCjMOQYd75gz/O2
okkuWr2Co1W2dd2YW5Z3Fyv+ksFeNjsq1mYrRHN0L8+tR2bsEsfaoV9TNFvKVpfV0SK7bohmlUtGI1MR84JFNUtFqxNwlV09y6IBTXJCvFAupnhjXpQqktPshNxuhC2alk1p
Vs1yhoLJUrA4XFCofSUUIM8ymkUFo6Vidq6xg2guj5aE/xV5umCIVgx5g6UsOi0On+xcTl6Q/aSxkioXoLNdFKANdfgkX6tthVpIyvZ4UYoX2DJv5EQwrLyyFFhBKeWM7qLE
FVmTaDDbHS6XV3atVXybBwb6fVYjW1KxByWXisuajGW9lmXv7vSytuiGJufm6Y2Fxgy4ROP3ksPRkEVuWXlNkcYMhVBjfGtoWXnzywCcXRZ/IdNQIr8gm4W6d2jYSw0JFhoh
KsdmG7Lnl33nFlINJKiEVeKuC2FJ3FSsK7ESzy3WV0kxrhIDv5RlJV5M87YlIpaSqVy2DoVSPBavqEsZlEksQeryLycTaZJzRGr5pSKJXM5kbNELZdNRaPKX8ueysahq7fLY
SjMavXPxhXiiYq5GMKrxebALawWaC4mFcCxVS28tJRdmFjO17zY2E5qPxLkqjk3GfGRuMRmrRmiRyrFQKMxWU7TZueRiKJKtohRoNmTC89lUlcrdPks+Gp4hVTbq9dvK8XAm
mdID1rY52WQkUsjrGQ4oHmM2Ggol9e8be/3WYiwaWtDz27Ku08kkE7FYUou/YzDoNaaj0ZBOsR1Dva3WfDqbjWuMtnvzug5HJUtSGQ3CvdsHFbeglirpefp++87BoIcv5NI5
LcPbbxta02pj1HRI45u9O28Z7Gzm8rGoVsDHtm9aE2gVcmRWK/9DH9q9u9trYpNaduJdd926rqvNWsjpJN61a8Ou9Z0WJqkTdMuazZ0tXrNY5co+vPwtQlUs1iidbpfdxBfU
glpcwUrJOG6uDywzje+GUGMEJj7V+B5NNUggk4rO1ouooCbC03U6wFzJRkLTS/ziNJVTodBMjZ86mq1COZdJzunFdBrN7uU66Wb66d1e5rfRd/wy/cKNL/uuGiL1734n10B3
g9zSoAGbHFJFdbxzqJdH5dM319dcpPG9MrvMdIs0RmBmkg0lcBnSkMJaqRTqFVyzSebqYQg0mUyZm9RP+m3wW95+OJbBb172nlj2np9tpGYpTBrobUjOlethsBlypL7OmwyC
JVeXosljtwnpyDvGZ3n93NDeLfuem1r2fboxx8LsbLGx/WmsIC4L1lxdgJlNJ+pFtMliYvn4EgsqXpvIlJe3mnXpheK74r/Ysvf0svY6O9tIADUUaiBmOTp3vYFe6ch0PcNZ
2XwkUQetWzQySXVJCNubbWa2SFoS7xEfeVnCzLL4ufHG9+J0paEKS9HxBhKUYoszmWI9PtHZ+TqMLZVM9EpdDs0WoZAPz9QCWp1O3lTmM6XiO9NPy+tj+XfDMnlnoo1VX0zG
GwSmFJ0J1WdRTs5N1qs8PhuZGq+jmYXJhMcn6/hNFPK55EwN44DXaTELgtGan1qZn95G9y2ng2GZKPL5aAPGTGaxAUE2NX252AB/+PpMXQpjPjY9dq2O3yCDiWtLEZrMrJpJ
pGpN1mCH1yoYSguF9DuTj3fbPhnYBvUkSmyyoQalYiI6WS8f5fjsZB3P2tj0/JX5pSxcBnXx+ugSFb0SlyPQ+aiWsrXP77LwQnY2Iv5MLre7UaDcYqLhvdVSIPX6qkUuR8fq
+MsvV6ITdQHtDo7MXknVAgLN5iKJLC4u6Hls29jX7jLzpdik+C9ydXU1m+sb/O2dHj5SV6P9QZcQGV0KWBdwcbGpqVqKgYDXpOJGdh3Dj9y2ZTDos5rLyfGE+L/AFQgEXMY6
SLau3eKoRJZ6ABs2Bx1sKFrjpp0ben2WUjo2d1bX//VX0hQPx0gimVHLLBtSizjPQ0gqX2aK8DWbz0Zx0VFFUg3xYhwixqLJQgi+xNXJ9GI4HMtoi0+S2XwG54y0TCU1H0pl
WPocj6dCaTWrf4mr6tx80qDW3uJjfB00c/H3sAKsuqaXE3g8HPWRl64fvv58bM/H7/mPbPnj8T3feu4Lf7f5tvgez7/LnfzqH8X23PP7G8RP/sf4nn/tnfmT3/il+J7Ab3Z/
XP5MfI9yPvG0/W/je77/13/zh7/zx/E9J5l/eGL94/E9/6a/9NJt/zm+53Lg3/8/B38U3zM59sw9fwDvX+n5/GL/0/E9R+/51eTn4H0yPJj+Irzfc/JPf/2L8P67md955R/g
/deb/Ld8Cd57Xv3DT38b3uvX/nLMz6+fXz+/VrtsKyz49zLm2irru5ktjJ9xMda67R0s0wthImNkhLqND42bE0wQ27hM+txQFkvXPONBjBuhnGaaL6evhGaYINMGqUyQF1e3
oYTVv0tUB3G4nIR+xxJlDBN4E2dcwuNX9TNKqxemnWa1+5twOzi6dZCZX7ZfBcvZUnfGKcZ7v2G3YxmBxjKeYm4s9z/oB1PWU/OjBg3470Bevw+3osMc139/H25f3emm1XjC
+wzDP49aGuE7tQLMS/swPX6la826waFNW7fv2LX79uE77vzIXff8wi/+0sd/+RO/8m9+7VP/9td/4zf/3W/99u/8X7/7H0bu3fd//97v3/fp/3T/H3zmD//oj//zf3ngwYf2
7//s5z7/hT/54pce+dM/+/P/+hd/+VePPvrfvvzXX/mb//7f//arf/e1r3/97//hG//jm9/8f7/17W9/5x+/+73vPfb9H/zgh48/8cST//TUUz/68Y+f/sk///Mzzz773PPP
v/Diiz996aWXXzlw4ODBV1977fU33njz0KHDR44cPXbsrbeOnzhx8tSp06fPnD177tz5CxcuXrx0+fKVK6OjV69dGxsbv359YmJycmpqemZmdnZubn5+AV3uhMORSJQuzYA2
O5lMpdLpTCabxam6fB5d1pRK5XLDjpQObX8p0w9PjbwvAm8jB/saJM1Wex5siO2Ev3bK5QHmXzHbmW6QQU1eq5eH2azngZcZbivUCgvlbgY5UmgOTJ10t0PoBh0GTZYc9HsT
xF0DuUjL2kuF6YIUXpqztmvWpcO2AeILdbKl8asTQnvh3VgLt1C4nIBZby1eVeQwvBewEvQSq/GNAE8v06OXWn/5IHYvY6krV8vftkyf8YCXoFPk7cIdNA875WZ51fB1dC+x
D7SVtsvDplNktfBuoATm4dTpb9Mpvlp4kPKKtaZj3y68l2oCgWLC63VphBpYLbyLhhtpGPcOwntouUKtziz0bfXw+kvDS7ih9lYON9NybfCXbdAoy8O7aKhLxwv53EBjrBbe
TsOrNYrhIs1ntfDWGj7adxZocbPwNqZ+A6Kkt3erh2v5GGv5YJ7cTcJ9N4SbbhJ+rrKJvl+orKe/o5VeZgubLV6t9DDPsXzpSmUNs5b9o9L1Sitzgnkcfj3MM8yrpfFKC/PP
zBdKGfjFK1tp0n8tzB8yu8rpipV5gtlYLlZkaJ+egF8z8MB/LXNQ8q8xf10WANr/k/lG2cOQikancEXTELhn6rZKBw1/o+yiNPjzio9RabgfSmCYOypduK+Q+d3Kl5lHmK8x
jzJ/wjzIPAz3/czfMn8B//6W+f+qLJ+WhKIgip8+RYIIURCli0jK1ELxac9MfZqlSZlIVkr/kNxELiJq1a5N0CoIatGyZZuIaNnXaVu/+6JIhnly78yZOW/m3nne6E733LMq
M7CgIuogKYX5Zs2hi7KVUVyzTMh51hYaV5qbEOJuRjStGDt+lVxc0X3mYe/jJHv4D+PlBviwppTA01ISSajO2gGXYmWRY1erbv4fcXSoAx2py3e+o2MqlUNM9CW0ghg2FmLw
touv/uU3+K5qWIx1UkGmdZScQcSvMab9KEgTI4ZlBgkQ4VdO9aBHXfJ7rnW9U7ET9fBt6UP78G5yoq7/+cf0rBcQF/QvqVe9gWuS2Qa7Bx/j0evzL8NmkBPm1efXLZ1w8I3y
flktYN1GN/v8z3RFBSrE9BBvS8sg0qBD8LapSA0tuP1KslfRDoxbamCbgEmJt85qA7vpi0OdOnCt45GnCg3yjmgclOnuFHs2562N1xrrHBUoMFGHtYItQhXy8MnwLMMkTG2r
xA5Q0yf6NzTwDQ==`;

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

/** Fills in the values of a wavelet field in a grid's region: tiles transformed back, and what the network says of them, but of coarse
 * levels. */
function wavelet(grid, out) {
  const { f, region, level } = grid, C = f.channels, wide = !level && isWide(f);
  const Type = wide ? Float64Array : Float32Array, width = wide ? 8 : 4;
  const network = f.reach && !level ? new Correction(grid) : null;
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
      f: { ...FIELD, ...header.field } });
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
      const codes = streams.map((data) => this.codes(tile, coding, data, count, product(shape)));
      if (this.asked && !this.level) all.push(...codes.map((code) => view(Int32Array, code, count).slice()));
      yield { tile, codes, shape, whole, place };
      top = mark;
    }
    this.integers[part] = joined(all);
  }

  /** Where the integers of one stream are, of a tile of so many, and of so many voxels of this level. */
  codes(tile, coding, data, count, voxels) {
    const codes = take(4 * count), bytes = run("coding_room", tile, coding) >>> 0, { level } = this;
    const skipped = level ? run("skipped", tile, level) : 0;
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
    const layers = f.bits ? codedLayers(own.weights.subarray(), sizes, f.bits, held) : plainLayers(own.weights.subarray(), sizes);
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
  if (!inside(level, 24, 1) || grid.level) refused(`level ${text(level)}: expected a whole number from 0 to 24`);
  const step = 2 ** level, box = grid.box.map((n) => Math.ceil(n / step)), { f, affine } = grid;
  return changed(grid, { level, box, finest: grid, shape: [...box, ...grid.shape.slice(3)],
    affine: affine.map((v, n) => (n % 4 < 3 && n < 12 ? v * step : v)),
    f: { ...f, residual: 0, tile: Math.max(Math.floor(f.tile / step), 1) } });
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
