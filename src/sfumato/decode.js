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

// SHA-256 of the sources and of this: 7e8310bfe9839692d9c373f764e46fc67648c0fbe27573d165c4cdcac7303987

const BINARY = `
7L19kFzXdR/4vrr7db/+mumezx7M3PcwGAw+BRLgAKQoEW9EEgBBkTRFKYxXtkRL9No9DYoDDGlmOcSMZYpkHDmmU9wK12YSrMRdMmvSS9sKRXlVWXhXVeEmSoqVVdZal/5Q
bWldri1VLSulVKkStrG/3zn3db8ZDCBKsqtSXhOcfvfed+999+Occ88599xznYcunHMdx3G/4M1+2tvYcDc+7a67658ub2xsrMv/zqcd/I90f4MR/iJS3JD/nE+XNCAF+RMO
y1U0iP8QKQ6yhRp6KlfYyRIlQ80G17e+Yy3B8FPrny5kBQLNV97IVTKo0EFm+dJT+A+hgk0tbGkDK0f3HW/CC849tPZL/oVffsRxNfjwE486rv/g3/L8oFAshUHJCcuVqFyt
1GrVeqM5Mjraqo4W22Pj4xOTTrlUr0+Ui9XCVNGZniyVCp1Rp1x2CqOj7ZnydDEMdxULTnui4OwqF3aVy9PT00HBfdR13ULRdUtXrvjFhrfhppubzWjDSS+/0IlK/9abLp57
+Nznzv8dz2munX/okQu/+Lnz5z71mc89dP7Cw45XevT8w48+dP5hx48+87nPPnz+U7/wd9YevuAE0YW1h86vfUrSnEJ0Ds+efVe07yTNKfkPXVhxwsraL/cethnKFc3AJKfC
en/5kf/yU+c/97lzThR99mHWqe+q1d4v/+La4GWtPGifUw/xeHjt4V7PaVQfeezcLzx8/oLmatZtFTbVGakPu/Urv/zZh53R0mc+d/78w59Zc1r+ow991mlX0MRPPdp76DNo
3FjtArr80Gc/9Qu9z31m5YIzHj78+EO9xx5ae9iZqNpyWs1kiMIanIo+9alfevihRz/1Cw9deNh3K5//vwt/65lKUAUgRRveU7s38Z+TvhOuJOV5DTtxxZTTt8Nu6ix5jikv
O8f9yyGSI++kcRa9ZlK9o8ZskY+4idJgrZvu6R5ynLiGgpfDblzH24Z/EvlrpvF46q6igKkvojb3zpofmXoaIJNppG43aaT+qZoToUTdlkZJ00DJOkuaBop12ZAGCzVQFoXq
WggfRyQyVYlU44hNKqdfCbum0kXbKl0UTl2tV2NJA63d6JrGY6yzgjqTSirltXdtNrW86H09TJqptxaPMPJWmIyaZi9uoZVt76T0u53e2mPZF0P0gV2LTtdc02i+xEGMx1Bb
JX0t1E+m7mnU2kDKJU0Z78YTxjdjX37zf4rHkPyGJk8i+LIGp7rxtGmaKTNqxnvdXtzBK/QrnsHzVTx3yfBOas0zLDFrdvEx18U0BGbOdLpofzeumqnYSOZZzezhHToaGmPG
GQhQvWatYAgbZi6uywSgXajvq19684QdKLzfMgemhuoijLsZ4WcME42Z1sSOaXXR6HEmjpsJTWwz1pZhPiMJBKe4GqG9OmsZOE12UWu0YgrNP7EwWZOZJXhUCFwEF6TUjSut
XDG1u0xj7TxgaNDSIWx57H09veKuovu1uFJ1I9S1ie/VuqZ+i+OkBiVqLFFLzamaGw1bVM6ekh+Y0fxttiipom3/B0Oo2uKDNBHVoAOHnNoAnCuKDChbV2SQFneX8qM6bKtt
hoJ0dPu//uDGL/7jS3922+2O/PfubQTHb4QYfDwvh4npMvB2mFQJi+5qZxkDknrnXn/mj74cj6Ubxl1LNy7IeFVkBF/dghum0TXuTpiASl8Nk3GFmLE349iExIYaxru6gsl2
TX0FAOoasxK7pvhmnOALgitvhAAQPF8LkzkUjz2BPU+x6q3QjKBJvZjjZRTP4lnJYZHEAVhOr3XNbE+oCBtdwmRgXk11TcB0P1obv2CSf0C4LGEK45KgFoatIoOWQeKcxkYY
GzHjGiuD1nWV0kV1J33r5d/adJr/nUQDJz2BNDTBNV7zX0raDCL4KJDG6Rm3m7prxummPlpyohv9hu+FG+5FFpCkxW5SNB6CSambhKbUjctAcreHcfXXhHy6pC4OMqLNblzV
zh3zQGHRlTRkckCYCEwVRCqpapNNBJzmILI068cEDL+JzF5cQlUo1F3eDFlXYAqkfJedc68xWmCdBVQdMneJVZek6hqrLpFWZQ1LCvgCOuyiq0oVUBeSANQYFh/fRCU91Jb+
2TcD4z7yuuAhJki+s8yBDaQF+q0CHwXMDj5ZkU+W+lXH/hfYZz/yOeqlJc/gUVvyZvAoL3mTeIRLHgiGKS55TaMtXPLYe38JFAyjseQFHAuAcDTP9zKhnECMPFteNO6iZ9Jm
t/llmdCik37rT93o486OdTCGCTN+T78iI4laJ7uJaxHfsy2Rbzgk/83f4Qu0M5pwpI0vkpKBxhm3+Y/lo/+v6/obdqm97KwkJQVAJX+hzDybqzDHdUgHnGTQ4SJiQuPd1UkC
0ndf8QThIC4DQ0LBnrKkIupjNgqoLLSkXUh9jxOZSiGi8XsR+k6s8KWapEzqzCCKR0B0l9DrK8lm2+ygbu0aeo/RbX5Jljsf+S47Fq+MH1WQt/nvpO+Pue5TgKZtxTE9zf9F
M8uLSUlvYgz+JBuDRa+aOATLEikP5uFN9hUT6pMChIL+PgHbRxoeRVQDKHPY7Oge58f+JlPxTXwH9MyU3jThm6D2b0gnpD+vSfAR181PZdH2ucg5HNANWXEEXYv58ROQbP6e
DJnHVch+Mmj+j3aZ8yKUGI6kF/0j3wdfvN7YGLInOunEDWFBygKDynZUBBQs2xEppJDmWbajSt7AM5UvC4tnmQ6uU5bpaHTjpq53pOXCZ4z6ungqcQb84HuYjhZegw4RDka5
jpRBgglwpkpuQvJ0wdn4kq0bj5sRQteEacSTaPoYCON4HJmJeAqVT0jlSI64vgrPcTMIQplzC9pHChKZKc7tlIDkGFmLMTAvbVY8SXCdNE3LizBWzTgTC8pDfmP7xH87D2xl
BTaSaoWzAyRpl9gWn40gnEWEszLbUhY4+1PX9TJw2HRXktBOXIj1IXXStx3iWkjackRR0klA2I4hHJDChEqDQlM84S3iUeg7Hslhk+F9XvO4b4arBoaDFX/HAUUVLPdIsQrp
J7tasS8ETLNZiu/JDLhdIQAxYhhQl6137fgcAW0h5JaaX7Xt3nSz5fHuIaQ3cz3b1nKhnmFGPUMhuaXmW7a2ZlbZbzcL1Q3/yepG6ckBKXzDHeAPYJrLUCDTwskIe0lZSFJS
uafGmlxMi1K9KjMLWAZEa+QEu3SP0sSQy5G+meQbMF33ELaIjsKBQUSxMFqlyMKRLQiFAcfJLpQwWlyFparsgygZdVnX6cGqyW8OyWZFV2k0uZIlVuMwslUDr5ImQvhuPKKN
m0nKAzoekmHndygEeYLBwRm+Sr/pkD0M+yPxqKnht2Ui/LZNUZjL9dXEEx6CTO8TYOvSHn8+zZ8Huv0yIOkTnuPyx+OPb9r9f0b2cJ05HuXPZ/nz4E55+7/nmpZkR441Zvsl
/nzyWnlHkbcPFgqkotkVNvyICBT4mLAxGB/vzporTzKQHkYDVJv8S8UUhefoWpaenRGBqidtJbNsaj3lmjGnyq1WWc7KkTleaQQcrQhfpTsEavweSETAr0xwatfiSYzxlH+S
8oNHHJri/EwL9fNkMpLOI5hpWRdnHkl2mXHO0i6ZZjO+chpAQdEXf2Urh8xmM1pLnbuRt4LcM72VeM7CXKe3AmZUqjEQi8ZXCKpzZvwe/MywylVTX1WyTlFh1lZbthJ3TYHB
w8THyjpRb+Xhz8cfQILAUCMwVOLqkLfK/kvacWLa8W78zeNvD0Z4j2mDLNT74L9MjLlLRvsdnwwInp59uvbpdK+usv+A/Qn4E/KnyjqcfrWEN/m/ZAFA9Ptushdv1/ojUrNB
xF3rz7jyPcY8xDzGfMZ8xHzTMgv9W1Hu/v598R6TQAxuo6pqC5Xm/5BnAXl+z0Uv0T9k26vRebNbolLqh1euXMn/IUO/yn7l//q39O83trLdGRijcGA51eyP71s5wE7Yun6N
urFqrd4YjBIHFg3AK6rPtgwgPt/BTKOJu3+yog10dv4nK1rG/O/Zseh91yx5HwuS7lXurHmAfVNbiUM8KsTkIgVOi7y+anm8rqqDhA2qpKWzlP4oqeEHI1fqrpnofByBA5L3
rbOiHcH7BpmiWYZmB1oiSnakghbNIcZVvcg2YtFSWkrf4CbqO+GQIHtVmBilK2HP7OomXuooxwxaJNh9j43VleYw21w32SfZzD4zM3hvX5pusl9f7jcd4rSPwD5UNgMy3Onp
EFTJklxxV9kA6WsIZJYAORJ0FXRsFv1B96u2+2WG8AOkzgaKY1HNjcUi3mEsairSNs1010Qki9QXlURqgzjt97BG7EVbZhFMp851sxyTWY6pnpmV1BHUkHqpi7TqnR0MbaPD
5CmyT6hRP0OJp0lpGgxYqfncgN8USlsRBs4XsbNrxtD1WxzHjLG5YxkzkpM7i1j7Mx63Ev0L1w03MobZ508gP+h/6j+O1di3Ic5zWdQY/uOYAplr4dUwLQVAQMT0CriZXly0
GqKaqVPbUeebIqRbWfTZtipfuEYSGA+sVktViXgJRo+F0XCrZfR3eEXmCqu+J0MU/ZNGuHcjWHc3qvgL10sb3pNX84aWobNdCTCdJeBQmez6aicORAfmWhaavEVVUmyEaoAC
B6cqPyD7sv4V1kASqmRdmwANn2pL6qHINqSTPZCrGrO0mYUTUk09ss5klrEuAtJ6ySTfADb4ZlqY6rgDWJ6kNmOmG+9i0V4yy1xzgCjkMlQoduOY1awlCd/sNgnfzOPhno/3
oIsL6OBeU4kX0dUFgsE+DPQCODARC4A/8QFhzvaZwkfNAVM/kxxcTQ6l7ilRVB7g1w9z7KeYH/x4/AFICdNZ5AginSxyAyIzEroRiHi4Gx8VlKuhpg/Ex8yR+CZzQ7xkboyP
I34C8ZsRvwXxDyJ+K+IfQvzDiN9GLKzFJ81ifPjHLYpufsAchoCCdiQp5m1SQstfuoSWHzFMaUrKR5ByxNwgKaGk3I6UG8wxlB6V+B2GpY6Zm8wdhrlvMksIMdeSOYFcI5Lr
Tsl1wtxs7pRcN5tbEGKuW8xt5jCznDIRH6eRdpu5EV9k6EZzHLUxdNx8ECUY+qC51ZyS+m41H0KI9X3IfBgh1vdhjG+TothhCkOHzUmi80lB56Pm1pv9STw+dDNEl6Pmwzf7
IR63UXQ6ikLmgxoa51yZmzUyJpETGpmQyC0a2SORJY3MS+QmjeyWyDGNJBI5rpFZidyoESORIxqJJXKDRuYk8gFERCsM+DgE+FhI16n1TQMQt4Od+AwBYK9CHwS+uwCJeJwF
X4fH3TZXciYNVuNDZiH+qKwwh6U2gPC9iQgsGKhDgKG748Mi2R7ug18TBpkQIKPY1FG8qKOI3IfNGXNImOQz5vAKCp81kwBkQRUIayjCEOs7LFPKLlnx+Ko5IeQLYTYfBXpL
wXvRyoPmbHwUFdxrDmZ4kw4az3an/XZ836D1R23rI2EW77O9+Pdu/133ffflsEjU2iXWFlJQOmlOUrpOMSURW/GlS1s6g14ctpCFmo+isaCIB40ueMoY2/ZmLb0rGxe2VBSK
tlG2ifm2RblxjlYkjxX670JrpIHbR3fQoI+yJR81hXtrLnI3CR0fNftUu3DGHOgmB0yVMcAPJJG9WKrbXbAp+0AJQePO2KmBFH4v6bcp9HTskebXfcdzyV5ZynW47gWuw69f
XE2Oxlwromw2gM/37cDs/wzm6Gf6d4GJjXzn6q4fNkdl/w1PdjswRxW2tFYhWbdndZlh8LOdHcai6nOXhAl31NxBBU1Z4nbK7g2zg1WwdT9w0n72twefe+DyZzrNXxXuIrWV
Dt69e9ulL+88LZ7sm2TriscBPmVVHAOFhgmiPw784ob7ZJncRpEyn+BIkcJeXZQsou2XlbbB5BDrqehWRggho6YE7JBNQNWKsUhT1/IxIQLjkt6EVJfURd1QOdNJJphtRDga
1lkVElSkpqPdy8JtM6ZhIZEqpZpyPE09D1b4aTA3I3FH+JlJsHDkQbsWgTkgdQ4IxcCQGr4Ox6XDCZ/GWoLl3DJyE0NGThRDZgIDXG3+QxnsaWriTKOXTGVDguaZsa5p9sw4
1R2NXjyDZk0iH+q7U9jY0MywFejstC7RhOoQ9dTAX2qHps8S0aYIw5NgKaZlmwxNJQxDvPr3LiVREBVSFH+gPqjxwZ5ctD0BayIYi+cKqxHOhFlCDMiM0khVH9QIMaUvmTqe
QlXsqNgxGgwOGecJdm38LD9AXjUZs7AgGFwUhmuwa1kT5I1+3XPrBB9hUQtkfUJDdk30DZB8koqGfLAtws/ie6Lv2GAjqHyjmGIKKyKhNAVsRvgLLrwAJhE9QIVnOozi1+vF
o8jRkhwtzcFOe3jXkhyjENV7cdtqhUvGIf9uQnamClbdR5ZQMra7JuiBZFm4MUVRs9ptp0xZKjxui8GWke20bP+sLJEmI00TKL/7O55bzqkIA8EV6gMR2ucFx73Qs5t/aF0B
qyof+CuqrMA9joTQWCQTnpZWk9ItDtjdFPJfqBthZSvRqa1BWZTYFE24MeGaytpqSi7Yv6sDKSnTfVrFse4I2l1V0HQw+WhLRGlM5ogMuH5E9YMVU85MFUTT7aB86p3jztKw
ZmHMtcoCud8CZRlX9v24IhTSy46uBYXoq6WgAFrjXWxu4FPBcJi4J6a2FQXaVjhW8kEPXbZHd48pv5SA+6GsmEVTkp3jMNs5DtmgULSVSck2KGAksLKI8VE3ZsJXLbHE5gGM
1R0UOkm5H8lmykxXNvAePS6xg10jL4b7Dd1j1HVyd4lfPdI1BaMbB0VVnQLCKsuYztefSaL15Y11E2182DY2CXVvOXVFFvdU++nqRhdfCi6njxI7XOKL7JlDIk2aRNiGzVbj
zkTIAbJYgbpG040LANkffuG3Nh0CUtJeFWm8KtsjY6bBxo2Z9i1OwK4A0wvUzR+nan6EQvqoBcm67Y3oogFexbVk3IwqRCgwxCVuP6D3AfuKLq8A4cZNezVxRGIORJfOjScb
HY4R4wQVyI758fB0wfCoXXAhjDW5QUIREQROunwIGIH6SZXTDYAEO88OT63WfLR72tS5LtAWRPZA0Lxp2e2b78ZkVKfXIOh10Osayk4Q1NlZkm5CeMAS46aEUQAmnYqLNHwQ
VWfRgllTwaxJGjHcXwMVDSggThPkpi38VbM9SAjsdluSHzGTp2oKA/iKmbqzViCtuZX1Vi0AK8ROqDhqN3QUjNllDrnsDYu8Ws3IUyrFMPtUr2xFF/msxZmVa6FLjcDGZYEw
B8LGKeAOUnRBdtzcDfT3SDd2qZQf8B/cX+XsEEwChWEf07zRTUlLojMYlzXjHHKAhvw4SO35dPMZAiaZXG6vumwK4d6lDkqb4kf/15Q7N9hHCofbit6idySVRxvgqpwivw98
EXMqbu4i1mSsl16hpg1gVGIB20CX4UDIrgwOxzCkFiGbrQCpHrkR1OTJbqTQkV5XPt4l4EsdIfElkNqSguxy8CNxQOJKOCJql1SlJzocvD0xbLo0FUAvQ1bgFiIHDI8K31Rj
UCrRqld1+0bzVVOOoqyb3CkXszITcdHUFtdsixuaT5t8gk2OA2v0E9yTX3xGgF+h2CsEBEZufe0jeODn6WXn/vO3OAOYD6QWrH7cBMUDKFtA+VFpSlK/23LyBdlgAgYXRAka
SsVc0PGNEUUy59T5ZERrFijkwpEUbD2nLSdS5tarGgLJgCQypDJq3EiKTIUcr93eDLUUOntrHjiY+5N26J1srAezH/gKOwjfJdo19o+SroRaMhtJm00ck+mOg8y6QCZECin0
sJCExlNPqDYKTrCgsK0kSvjrCKUhpIG31dkPEAhOdxJRpbpMeyLZtQYwDbjune7Es5q6lszlUw1Imw4JAkwogfyA7ypT1zQqJL0dxwI3E6bEuj2tZ9NNGp04MbGZeyzeDeo3
by2NRGu7m1l6CZEXYdTL+KMAfDNvdj2WFAStMb940zVJL5bJ+CXyvmJVx+njGDQZWhcmRbcey4CRpqmvYLlAJaOmcFq0w1XMIb58CjDpnFrFQtmTigKwsgVwdPjDd2RjN/iA
C4GDZMyMnO4IKHpqSwPyW5CZr5vGnbFqLEG7yIoicd7MdpN5U1LgiKmgjs2MxlxRWqeFteZ/L9y+4PGtikWtHscTTHFXsWm81wWnSICd4oenQOUvUoqoMQaeXKDDwqdClxkn
jAKyh2QhNC2ShiAHqye3w+oDA1gt5GAV4Cgy1oBaTQ4JgoDaLoLalMIoNcLgzyl4mXYiLFmb645OMbIsYgwmhUzMJxOQaKSPx4REzEijwEVzFHrDvovSmjsKaG+8Ehs8Jlbi
OcHwZF4WPrzdzX0GPyPIu6WfeMyuCPQnxJEZsxuElISGoITneVIH9zzNM23UTGQBkwViCQAusR4ntkaVNqYhy4KgR/K9We41CnkIlIKCSwRXsxno8O6CpBTwD/hGnDCUAvAH
gKqY3dwJBTBSg7uWNLmLs0tY7Pm4jLLzpiKb5pwEjO2oMGLcmAgB2A1OygUBf3JEQMqGIA8ZW7RgM+g2/wer5razihXF0CRVAdwU0WDJZylxqOAuUF8Hzayf7XzQlanu7gT7
aFCIRR9rPunTqAlkc1nV8Nb+z+rrla1AO6atGSPwg6MkK16oKCFfLchXtBkFM3KWi7jiiWwMqEGekj7UhYZMZyAttJlab/eCbFlZFCE0oMhuFtmtLVTQjsQgFhxZ2wRDXCko
SwMaPBlTnC2czoxjQ9p82WW8mL6IhsxYgaikZsgojkUab8WOoGqKlCiexwBj1Ku9Je+LEqQiM1zynkNk+fPolznub3L0JiC+04yJ63ORpnZvMAeVL83j3sucJnfJ+wqr8PZ5
tx8XUUAMEbfjbKjowp11QYdQlwvqHeKpqsj/MhTcbafaNCaKAMDceJaDZ7cM1lJv1cTn4126NyIyWQBILp9Pprup2Guckp1EjrxAqIabiWt2K2ZXAULzPUHhpt2nD7I9KrIz
kJ6bFJJcYUbxXMGzy82fQaCrAcXYrmAswFaYLt0xRCGwISG+PWVcfDYxdVCNeCSl9sJdWxnYTDlDBgtgZQLh5mnDkLpdG/AkEHOd4KeToCtGBGLJ4FLWAZbeFRPHXBpeW0pf
SEv8Ay4HAkK3U98iBL1p+1XtdQm7SDu97Z3QPA1qpjy/pi9IeRS+72bhyNZ0H8F7rWua5KhrypdVLJSa4QTR3N6TTTG8OW1RtkxSsypwMmtCQv687NgLNxnmUMHsjqeo5clw
IHWUWBixEpEWNf+FLmGZijvQxt+tPC4HnKCtPOIRbXioViRA9Gy7z/JiE1IysS8oftQs/2tlElrxlqwuYYiR1jbyDmqkhjiIqh6MG6rysBzYkPvMFjdHALOwla9STsLmOqKA
7OrqrBoXAhjZ31ExzS9wBkZZZlS/FSYjOWgj8Am0KZxRZHTu1EF6QPlU2nA5VoOhdGyEa/XI6SHjG0oXM4N/I4zGqM5XjnSF5F3tEq/tUka7RL3IZmZpTZH4VLQ2NJV7PlhJ
goHll1omgxI9HaiMYW1Hl7y2GMPSrPKfMEH0ac2vZ0EtRRNrZLgkQFEgO/t8kH23EP37QsndcC9CorvIZzVrgVmJ/WVX5kM0UgiXOCOi6Ch2dfquXLnyqW6K/J8+g+mF7P16
Ur6YlKgkMZ8goC+H6ya4mATLyNn4hBBpjHtRRXvIeP98vZv+z+tn1LjHuNYYoSjq8iInqK12mSSlvowERRJRTHM+PVPNWmNqK3chHkKup0wxexaR/MekMI27qPMoitghiwZE
UdpfuNRmGmTekFQu8FjSKYVHGXB7KopyXWzTxhmhdJLi0XGZBi/1aLHgihYVGN2QsaJhZIK8kJkYGrGKDt/4Yr1ITSTNvqjIQcsS6QoW7To6Re2NTQeUBkn7jlpB7Dh8AKGv
WxctGauiSruQSyLdEBfNbEUQqG1qVmsnI1DhwYkSlvrqXXhUzRhZdUphyRiNV2i7UMWjWtIBq9SKTDmFRyhVk4utqqpGTIojPqKMWtgjIiq0W2EN3fOwfN/K5dv2htM1eqfo
Tk0zNyI+1mYyUBxI2Q+xwyajuD2fnVGMDIGelICE5pRG5AxNYCOTQpfuJOwXGigW/euqO5PB+Xcd8GWZublYaRIAgS//q+BLSbY8nvsdrjvG7VhLeODrbzLpidWklL142tU3
IifSHuOJ1e7w7Rf1jSbHqvYNVMdKapBpcSngW1ahLvbPYs3awLPNYS5wPALKVIX0CELnsQAW0redrgjhLESln62AGu8xW/G4tabwORO07UxnuskEZxRAQOv9SYanTBVDB26a
dtjVRaGAzW7zv5XBQfV9x3v12d/a1O1DwOI+7xKjx/3TIglRsdbtYWwK3fTiag/1FFAdXxTIg3TkLYKTWQZ8j/2aUXtV7QnWEyqvBYl9dPGcak4D6qUyRC5p90ncrtmkI1jM
OlkNR/jZu+MO0hC4j8vvriXSesNGmV29BFP0oL49zZSOpHzScN8Gf2c7sncywsY1r9E43RlABcfYPgZO2O/cqmau8p3SkuhEClRbeTTEYYbbgWO7zmLhr5jOWQhS42bqLMUq
Mfmt8niGSGvV5isKk1T47TKzHR6Ng8wyR5EFZYzpgHOuGc6lHHnrGU5xj/bepoo+1EANSvxDuG0aaGdL7a6EVFndSUA9fUnBoUS0LaHmlnRuWuEX3ILoqF22KQ6rVNoZ2SSp
qu6jjFEry6gJcNOcR/kA4EhLlteS7Bo0WH0jI7N2U0UYCzOmn4q5u6ShKkUDi1gcAkc+atHrOUW+8qCBSTN79by+qttXzdyrF1xrtEWNNJb1s50cxobgrd7xuoLS1Vw6z1RF
XUHVkirq71QlZ/MPLMWoU03sYCGiVDgsxrM5Qjoy8oDBjiCH5XMclDL83pbk7zs7p79r00tX0Rs9gEOz/cHnALfD9+uWWBUHY5p7uenKoZ4/97pL3qIEv8fgvAS/y6CR4HcY
nJHgtxmclOC3GGxL8JtAgIhrZWQ/dnUzme0HnhxaYvBdBkMJfp/BwJC5tMMFEEt1j590CYMnKl6zZWqqsllHlIzSGQGlymAEhLZq8eB9FFcmxUl/aKGg1vyaneEClo0B6xb9
XdctbugOkjCYslzJBtbwbEJbVVcEM9BfVccL1hXFHpRSgW/kVFxB6QvkA1mWKUaFd3W2U0GuBbfqmTXZ1NLd/Og32+7U4PRAMDizbJUwBWUNdQdWDoAp2yimPbo/CFpZVVw9
kkRWelUGutqz9qp4t3iHHnY5WKP2P6qKUYZyvLSVq99hSUhNGx2DFYib0t26aSYj5DNGVDfYUH7HstGjd1jRrn6vmMIPWF5PGd6YtKWy5L3o8jgBYaYsJyrYE+FvQXfSL/r2
qEI5fQ7Bmgaf9pXq8KCqz+OqLwE2W5rwnseEF7mLrQnP+13tpkR1WxWf+6FnlO7IMZyg+Q2rxwl0H/tWOdHDqebhoEuixygTeiA14UlNHZ5N6ubK6VdoR6j6/MFWXEe+Y4pk
QVVkshMnxoyd9HY1+5d9fi7RHKGXg2yBlna+FrCh33A19mqQQOS4bGMvBzyc93UZO9m1eJwLFIbzbSZVqOpC5JsSoRjU7TH+jsY9xpe8b5HIPgfWp8m9Yyy3b+hyy1HjYnzJ
LsbPBTYfd0JpP8TVMol0PAs2WhD9C1ujdOKFwH7YRL0srzfM+xx1weV9qPu4rUZyLnkv4YVsLKoNmUwh0O9dV5/fdzmALofgRSq1UkG3spla8r7LJ4DlCY7QPm/9uPc9V08/
uyxPcAPqvcRcmJw2G3VJIuCfRMez5L2q8Uk9IrHkvexK0wbjiyyv2aQ1Rt6QiI4n41/ReKTj+5Y082k38bi5o5Y2kU7f82jSd2TyGMOKF6Fp3xYQYeMMKNYGZWXp8w+0G8z5
Ra5C3PYt3MF0UxAVkc9lFzBHFo3TzAlDG7UbJTsxhWE3nw+u6tYLQa5bL0pE+Bzp1ksar2i3LnFrQsYf/IoABm0GbQf5Imy+KseghI4MIKxwXQgTQ+fnhJKDZERbubItNJyj
EOg4ZkDpCSAI+L8Q2PE3FQt2rTyYcbCDHKi1CGpeBmoy/CQQPEkhc+dLCT8p8PmSm0TZAVNphp+w41Xdj2RipJuT9gQq59knn+o1/5GQZm5XinoEb77tao63XNJEBL6TT9B2
fNe1DhoytYtEnpCNpjK3jkrUOxo/31RtWPMPZdng7qiA/xpVw5Dp7xVF4hiZQcwsOTXfFLqJKzKmqmoyTYmIn17G0HmUKOVkE1ZMrOVr1Aeawg5f/mdKwKR5JlQDkSkdPjC2
Mqzr/Nl0m29mYFLI8DnINmrFucWw4y7Nt5p/pMuCVXlnRVQho8hRhXyiar4sDmSRzVUpEtwr7F2UCa4dK2Xq4Gqp77s6zC/Y+fgWT4fbOXrH07S3PUnQbCRK1o3AJTeZUU0x
M7vJLj6/6SY1UdLO6ryL4wBXvRp8xU3mdBOGIkIsdF4mjRWrb4GXdVMiFvtzsQCxQ9Q0s7FrDHcWMNGR1atR3ULtY0UkL2CNd07O2SGgm0rSNlCximxQNIzt5tuSItt01kTy
Ay44OioKuUNBlIqjgRaNGwNeZp/KAxFkCmvc6w95VoB7J6PK2syaXey5MXO0oo/NzKlsul7yksG+PLdePBlBTz4/2LmPshwucUfGQx0AuMzhEqo1h5uBzDuekZq+4fUUPi97
3OOTM40Vagg5JTbPa1meV20e7kZRYxrpl5LSaQ4kP2V7aZs4GAmXrlAc2x9qJWjrgK7Y/UHraOWYmsdFAnBCKZA4I3LTCPFrZCCwncp2Q47E4sDhjYF6L4q+OlqINryL7pOF
4VmLS2bAGOpi8YIhrQaN55O0n88i1gQ+wRI+zacPucAMdbeVNDyr/GGYNbTSSze9szUliaXByXQasayvqk6D7OAZ6jNEyTsiMjXPTEkRMaQbNZV7td4qhMFR2uLt8524bXW/
1bhlvJu8IG5DYDQj2WvqOUao+5CKGjXnaiMuisZi30C1WovniM14/2suklvkyVjZejcZ4cSM898OB8C+5ib21VUnwL4mZ8da8omaKQmLVjIjK+LGBvysuoqQDqsjmxYWxBYk
5JaYTqDUBPFjQg9wLzsfq/lYUNjTjyNUp5YdrDPFE2AJcrfN2FOm9frHrZ0xOXp7gMq10zIYqbFs6JLWPj+MxzBwGDJ+gto+/QQVo2qyKnV4162jaesIr67DG9bhX7eOSVtH
8+o6/GEdwXXrMLaOyavrCIZ1FK5bx6Ktw1xdR2FYR/G6dRyxdSxeXUdxWEfpunWcsHUcubqO0rCO8Lp1nLR1nNhWR5SdiRKzogm1CwR0tu6s+dnGqpzSHpH9dhr1mOiM2rlu
gKs+U3N5Ak/M3pDuZoIiZaFS81/JAqs4b5fFuMVmCfKP2gRRXHuUjabwAL7RcrslbDg9Y6Sbl6VjBpCZjC37z70CJHh2M/h4B8/N4GMd0IJalzL4immd6ZBLe5GrH90sbIo+
R4jSiNAj2lUnE7La0jRBWSN0CYWTTk+3aCY/KmcjgIUcmCn2vmWmdRBC2RybAJ0eIaI0n/maYMzXvvyex7XusCuKaLKBgr2hYm+gtnlA4kkxqI1bkdrJLt4h9uRoqOka22BT
br6ceTg5krQo6EnTtRuNXjJidxxnxGaoZX2YsGSrK2OEgdNQ++n7kBXEBNTDTCDFtJfDZ9eTNllmj9pveTOGfqDUmGlv4NG++NTybc+asfXl4sXl4FkMOSdAfjHWeJ5k5CSG
nzWuo6oo/wlWtFx89il+YjAOG0o9CW0Yao5vQ+Ri3RXFuifDW9fBbioYV8WRRE1da7UMDcgaMvpNoZOmZe34k0kqOQJOx6bH5oAkUmttKjc4znL4jJm0zRw0h4b9OaKanbG0
3qOiU5mFgkElLGw6rydjUoPEQ4xNMnbcJz8xtvwf/I9ZHNT9vZqz7CrubenTslW4251Lewagyc1G9qEl1v8k460u0WjHNSrgQYAKQKmOXjTtEjkiB1pm+rscM4NSP3A1u332
/0+3X7VJTvbs35PsQv5k7Nn+KArtcg2ibtJ+tj8LhlPU5S0ug6iX+YzkYxYjWSTDDBY7/LH++/PrZFOH9qId2mssl4kUl8L4QDwG4lKRdTHguegJDAPdPiUjrLNOF2nsa0tQ
LWkDiDf/vPTx19FgzsmIoKLRiM0xxkXw41SCb0fF3EK66W0su+skjJOG0xmp4ugFJR4Rz8SSwKnnq0smY5xa0f9erRZkX9S/WMOTp2I8/AVgpXLebcKho6JjcVlpnWyDH4yF
I1vk6VSuVDXh3gApeEyCAXK4jDb5CNFkhzzMqHXLkQg1biftj+q54dTFqLRXklZaeRxd3QzPsM8+GS8ehsFIjvMo6ySTnIQHSeh4jDYKHZqVnKLe/M5V2iSV5AwK4NAUzwLt
8CydXT0fz6jSapdp02BLXDuoo5HZXqaCmBOQngLcO7GRjSl2I9bT5YmuHruZWCULJqsNBnieueU4jGyNJnpsdVwfPJ0Y76HtoZxNWaDJlhCK+R3wYi/o6aKZjveZlrg8o1Z6
vv9z9HQh52T29muO6/kEwfxJ//39jpxXQm4EhYvO3HN4qen/Kxc/32Q2ntVbkJr29/8dPTD8GxffXACNQcMWCfCLZt7soR1OhbGK2Ufw36cH2fby+1dxi//GJdgbtHoewuw0
PQPw+O8aOjFl5ldQR0sObyaLBF70Hl9IrKfBBY4L0IemOhydeQgHyLZou74wpI3IfQzTfiBH+xbMPm12yGYfMPOArovGrKMt81zf5wfuxmSTVdq0ZzD8C4MpmReHiZheX1UU
ccz5lJmYsrPgIfPCFkK9r5utmYmRcLZs3ujaVm5p0KDJe3JN3tZKeqxbbj6bmOXNUcMfLFF4PMLwIx/vvEKnc143/fyrIdfmpPX68pUr/q8lB5c3/+LKlcZFWiOE6xr5NXyw
8Vi6ceG19eSAGVmefC45dDFWsUYUJzQTM7PimoA8i7hCBMf9VHIYuVHRE7/2s5i4w8b8LNZ3GkcK4206EFZH1yG8mAdWFbwbpt58W3QV8n1z4CnDL+l5BkN7iCuNB+nyJB4R
m/CsAXQeSYgdXTbPfVisRUxz2Twj5rH15v/GGl9/Om5ySMwztLfmY9RaukZZ+01LNRqzpn1KGsjjEWhIYA4+ZQ5eXG4+Fx8gPV97HQnxQR5ER6YZOl4hWrbMgf5ovN8cxO8H
MOELBGJZqsECLJpFwZQFniRN9poPAGMI7FwxSvkMRAyiU+59ixiF6SYOLQD6gUPzsrOImOCInGBbWMHsE/wXBPxRIEQRoRK5RnBBWOBSYNAjWblLuTf878BFTV8gWC3g4xP8
+DzBal79bdL+AZIkD+ons0J9uftZucOeAxRXVA53HI7QycCSdxCPKjfFHFM77tMbX1298TXUG1+TBgxYrrDS4DHKj4dDd2XRHwYFX45OBE/K8QmCbOLGHv3SDY9QBGL34XdN
kKWd/NIwfNulL9vgd2+79J6XFKhq8eTEnIYuUpcQ3P4rH/9dL2y+e9uXZEPK6yZ++vlFu6P165sYEM96w3N4FK+QvvBOqEef3PxfUtzhOFTJeP2fA6aF/VpzxPNHW8VSe6wS
jU/UG2nY/12xBOpXr9j/cqeofiZt9H/DvbpU/77+77uiuC+kT6MdPJuCnjzR/ZGfMe+nUhE4PIyC4ShsXnLtMDz9blmsl7jV+3l8lhauXhquUVd1AS+81bTx+PkV3Wv9/Kb1
Vepm5mlYZK/svUvOkIs3SHzCtedfCsZDZZTW/FiEJ6r7MeKbi7FrXQsinB03pQ69izo2e6I30/MP6a9uqmbnn7qua73bOUpb8LXH/uDr6dhjCcqsyxHB9NfXsRYggbu+pzsJ
NXT4u4uhowgdPcMQ6OJqgmXw8YQnAFDb46zrbIe2dEaeKftSOdNpRMbFJ9r8xFuh4c9dnfTtXwG4prchepvU9x7q49GSKlKOnenQqyB9yVFqxHP+MbFm7YpHOTaeyekig4+J
zzWszbLnjQTIZY5uNuhBsh6KRN/23XADQ7eoFls8tkNbFbFE4s6Q5I+5N3XQbpTQjJ2H42jGApZrB99MkfitLKhny+gOdalZ0Y9yM2BG5wMtizqm0hNHMqYq7RW/dqYk4YTO
srr0VceddgixslddSFXnRdlTbflZwpOhkDMtwqLRPKSEOSqoD02+Fiee3NMO7TgV7SAlHssERDkpU1JgnNQcusVsDY1LmdqTm8uemIXxNN1Q3enYLWgx7PbVTKrYU9sphble
ly7H5AwYFXpe859mdlFahGdKuaEu08yDDl3NIQdKNAlDRkjnDj6NfuSwhdghyFFQq+GM/mQkCjY8cNX+RXLZZRBEKiiDi9kRr+LQCajH7Ro5sRasWMcv56wjR6qnl10xfn/9
GQm4d3XIeR8Dr13l2U6qRnhOIegkBTWFLtNSlFsYprwiplVGXrQTr0vlmkRX1Fq5toKVtfIa1SOvx21Kdzz+fidEIdkBmbDH0CtUZshBibGnks6y+7FkRg8jePKDWQPGE+uB
jbvSH/qr8ayBQP5KN5nj4eQ5yL+ccjTRkO+g7XfBbvxWwDuHayukFqRf2ypL0vBMstvy2ql1mWlEyQ2ujo68SquYirjfiPfswFQvpOqYdBMTJl6DICP53b7nAAf7f8+F0KWx
/t+njcww3MiF68PwDgvFXrNHVrL+zyGy2K+VmiOjrfbY+AAba013xB8ttErt8lg0XptosM694B92epHsET59DziP+7Ccy1Z62SyCd51VO0u1O1zAv8Ud3XfZN1e778reeP42
anFff8qh7b0aaS72x0txTFHSo6MeGWlf1t5dgJj9OpRGuF00bASz0ASL2wCrVY8PygDvU39K5FhBctXI3WSBA1ngYBaIeXaTnuYknsTd5BAXiENm/jxapdsZ2gwwO3wcEE8g
8UFZY2JfLM3RlP0Wv7t6DkrWATKbM1arMa6WiDw3I5KZBZ2yBQ4AiRAUb4cpXjS+8IELOyzSARbp/n9007H+a5y8agUseP4v2QshLfXw1hA+kZL/Sw7TI9tbO8HVHkk+imD+
L/lA/6tuNvmjLTaiWpvu1Buzc1ubsmiGH1409jOGlRpW0X8GWfD2N0StsvVfQiHFxSsUXOjf2L+//98gV8XZ+q//DwksGNygGFaq9QE4/Re+o/RMuJEmR3YWXE4yq37yyiIj
7gJhEm9gm2KWQmDCBPAApMyB8cFZQOBXBqAsDAANHSwDUKZrD1AJqj7LwgCUwQCUhQEoKwPgkgEwPAJIBqAsDEAZYFjmM6XnWzAA3NEi2ygALttT2REj9S73lw8tBTtFbUwL
uUfHyf9hzu+5xtzmC2IW78H89asngq3/+i8i8e3/tPWfUK3bnK3/MHl2+necw2r238ARzGK/eszZ+q9/ZMey978PCHDfJwQU1pQ/K5M/Kw/5szL4s7LwZ2Vlzcpkza49nSAI
XK46y1hh+POxzjfiI1jrbpA17QbqiN1nTHs96ZjoInK4z3F5NcmN93WSo3RPtA7ZtGNuRLZ1Ex7zqEC+8W/X6EyqKg/q3zpY5W54hdYDZTABR18h/+uuoRXaR2GA0anYFVMB
roLGnt6iHFS2Z1LkVgYa45EIijdlvDR8g+//bR4wES47I34dU/0YhrGjDdCu3oBIcoM58jE9JioAy4s2+GyYpjzpxI/PETMpz0l7TouruRz0pFpxPRkzrY9ZF+CbxUzC+0HB
bVKyO9ZVhtVJT3T1uCfa+wCRhseJ9LyDGNqlR7rWQa54CRabg15S7YoARF11L6nzRgIuGZBWPJrU20J6NhHLcbMLoc/4HWoSrTUJ5naUfFJryB82xMFr0u6ml/8u3W2DP1Y7
lNOd2B5bXEvGsrd6vO40uamGaa+Am26YsRU1Kpc6aaah1j/jZoQNo1JxBLM7DoHkzKqc+R6XREjEEq9gannshg79PLCa1WGnmK1ms0W2WDQoFsoxsvrW7O3B6+pV7xr6Dm1l
E59YTcZk/79osKbiXbcPSq48TtvGyHdEuXAtF27mwhhhMKNZjOfTbLgfESaJ0eTEn1BHjmbMFASjCxy7Mn3orOH9CACjaF0x2BYRo9GDtga70hYJ1LJAMwuU2ARPgp4eyxSp
sZEKCNPePm5nthf2vGUzFbCmcRY9ZOjJ0aGXbrUQWRUHjuBig5XEUYtzjB6PxtJzPObZIew1aOLh6IwjSJ1DFL34kWBsw3+yslEY+HM0W5TjAQ+wlNXGhGRJjLxcHkyxjj/V
aMfKtwg9mH6bF0qk4z0A5G/QP0Rc48mp5/9rBc4KwSdhF7jOddJNv0cJ+og69H8wnex16ZrISp5JXYXuRo86d2vUNqIINkr3j3owWux0xfZWJAaw+6jrJA9PgCCr9IfUiaGX
ibrnuJ740BJL9KKKflVxUs/jRbpMeiqKJZOKMxN0GlXgAUC0qsfFGy3pJVNdwL1ajZQNInWh17l03iYyYu0GO1nijGYexDugWU+sit09wXOTG66AM9Au4wqjTlPsAfc+kwt3
hmFhs6espaqcaEpUZTJpF6isC9PS9GFbo6wZrpyb4JxkLZ7JXrEpyDcz7O60kW1N2QRaGXRWGm9Xvxl0YYb2/XJcb1qfXZqIaSCyAeLBtB0rbYal3NYcZ4aQzyHTfdpT1teq
HB+uHXYrYpE7wxPXm21xvV9U59LSltQ7DxSe7o/Eu8xUv8lzmpx3Xu9C79IzMtBoo+is5swctyQchyJFUHAcihxpE5wKfsCmzPI905ojjjPacpz2WP49PYbvyjyG031JTBYv
5PI5hw9P0VSFzv4xKkWer5rrT/k8F1o0MyvST9ASaXRXBQBpKbuPwXSlmVN/bMrUlgN4pntq9Sw5rfuViAMU2R2ColIDWuJhSjBZY90udalT9PRut8QhgUSWotd4RolJMT0i
Y9iShOcgbL7dOtLzW3Fjjw70EDcEJxa6ECGbQwQoD8DJ7Q7TOaGKShHBSBMnNVEyL7LC1hBFICNmkQVKm1lkryCHjSwS9LPIPrOHNkxlM4/pn4VETSDYjd/9xuD3QA7dxBJu
B9Z3TjBsEQg2QunW80cgho5CSG1BSAV7NHnttxk0iEP069Uxff069hOi8DyArFPXyaq55jA01/vYwvU/NgcJ6Udk2Hf9DLPakLwjTYVPS432bKNGMwo0k12wqs0hJZoZAM3e
HNAQdRRoFoagMa2JGdDsG76Zkc3AAWx1hkDTwZu9Q3DaN4zsHdAwop3u3c1sp2FxL6NeGX3ryll9S9uMobNsG57MMixkgb1ZYL4n/qgs1bPkzpLCGe3ApG26bbSFfm2oJZOL
RH4C/h6i/54cfXTEMfkA1WtyXGCA5IlivuK3+I0LFz2Q0D1DEjqWQ+spYuoWtM5Wwtx4u2ZqON5RbloG4z5cDqeG4y/LYXM4BWWzFfsXNYdG5oV0K31sy3nKqTxWC54fhEg5
Ii4XXEvwr43he38a7DxIDOfS4vCyun6NyiurL5uYnJru/Eikuj55EMS3qD2rdf1UBOl9EID590WO8vhtmY5ZUNctqF7mMsd2d/x4T6TA1FFgisiG5NC9Y4FpZjjnUxiXKM9v
ZMC0N4/4GTAtDGGww4WimUf7vVyRckvJ3vxSQkRPFrOFN7AUAAsvt+7B8Y8LCZjcju4gAXuGSD5gaoj5e8mN4qUlFwNGJ6MjOVKwewsFsMhu8dri/I5kYUAIpL0DCjBOCjCe
eYjJaMBhty0nH6eHiM0bV+YsZgCRMnZoesAO0TPyXDbPA15GdLdDPmZaJpgMzPQKGqzDRkd9WOlZLf0rKOMiZy2irrIsQY5lGd6AlEkUn4QIeJnHReKyytrfc8SEn7tOP5Ag
9WVyvJLjTN+jqj3To5UiCfR4J1L6Q5vbVSkAj9MdvRGArus1Z6dHbxWnqHWj/yonfU8KAaDkuIRc7nDYrfKnTpP/tZVk0syc10uwsuujPo05cNI/l5LxIt2EDUea1IVE2u42
YgWToZ8UlmQw8B0xrXSNKwM/ezWdMlM/at2P+gFk2iFy2kkb3DQVqDJkXR39AHKzuevQFdNeJEDQX5A+55sb8rT1gAGVLSVAKIAXgC4nB2YUhAc8u4iwdnaHfoUy8Uvn+IFk
gbNMnUU8rbN8jPmpeCELPzhnvzevbtmrHr8INXrS2cldiBfSzlKdNGXCgUvvvou8bbQX7+EMNvkzqtMo20C5eVrgDTJEelAL6frU1pli9RyOa8wYVoDB8Otk+NebjHDrZGjt
0ztMCnkkEppFYdIXuuq7TPKLv7hrTxHm5qop8q4zRVkjorxY7+pY0urAsXx/JluJEGWFVR0SPcwzpUOSupSIrPJe5aqgEJartaFO1vkL+y9LgRArqlY7PoNBWxephpvu2fA4
K+K/goyaI6Ngl3kj5mKWik1JJ3TTnRp3CpouO+9m6JAJTKIb397BSal1a+dcrvQ/XefE14ibLZrvp3PiVowHbn7Szqk75Bk91juZ62pouzqjAvET0k1jV4EdmaUpas7I6Fy1
E+DlNmt22AnY1b9H5eerdgLyBSEx6U7AYPjsv0zBYWFiMHpP7Dx606r8mhrAKNhHAVnVq7jU3HlrOw+et23w6JSBt4fw4aiTBYKLOxhB4TKlCWBgztBCgaEpq8zkq2kmTJ6h
P/FcapmpnTPkbQepQF1mm8klSI5hwrQmTIoedYh/mDtaP05jmh3y3uAcymJ5NYMuAYBkB+dHKDgwSdUK5jn/l8wOdt127byvt2vnfb39/a+6ySEzp3OOyiLHIYJwczf3yTkz
/MAcN/NYnZHCh9HWIKw225Mzw804RzYOpt5Xdw7k6j6wpe6folncaJy71kYjhHTdaJzDB6+10Zgc5G7VXH/KSaNev0E9kMvQBD815UlQtUMS9BkMJBgwWJBggcGiBIsMliRY
Mgvctu8/ogM1aQ6Zw8MGmx2aZ/4qGzNFnHtfU3UoN96H/vKn6po9l2Zt3/GzozejVHOSD4rgoYrgYpZoCdBeEqC9eiqyKLdQKLVR7mlKzle61AsoDl5t2fRxV3+8fIeGWJiz
ix52cIdq8hg4SPwqz6XaxWkrGZcxAWZPWRje8nb/cKj2c6gIHKr7vJHvdBr5X2Z40e94vOUJfFUFY3blirvKvWiAgCjjKOfIPiAHAp+kXDHlqGn3zqUEaqjmnMGLimyQT/I+
BDrZTTkt3CCfSY8ixA3yGd0gn+QGOVgiSlGPU046i1cgFTNns2+gemkJRXoAyYOcY/rYjMuZkGWJP83Z4qFSGtQVi0HxlD22N2CP7rQOciZjVw8K5DnXyHrkaMdyLHq0R+6S
HClPn1LHopzwaR48spxwxxa52+wR8OlwmZmRZUbuYATzOh5P57mUaRXjhtps8PWWP5gbcKTKj23jRC2LNWQ/ZgYLqCijO6KOFl5zqwaa/OR0T7jMPFO5TQM90ECp2PkjGMfp
POM4MArYka3KjADeN8+4RUbN0HN6C884vY2tki16bsv/CIZx+roM43SeYfwJO3UtXvHanRrwij9Rp65iFKevyShOD2Htx2MU+9WfRY78XyKbJtc2Itl/LdbR5AuCoijruJO9
yPVYx22DKf7/fwTr+KdOb+fx3JF3nFHecXoL77idexyyiFdxjzOWT5y5mntc2Mo9Cm84o7yhTVgYMIuSMKMJnZ24x0Uzg3Vumjon6sXivT7PSAy4xx2meVYMdLbb4mA+wVLs
33FplYV1QZHCsLiRzAd1RRI2pDZgQ2pDNqQ2ZENqQzakNmRDakM2pDZkQxgs9asv2f8GDT+Exf8q+5/kQP/Ijo2+3+zdylUN+JpcF2b/KrsAPm7WXLt5+5XJmXtflk/7r13R
oIc7sTx7+dib4c8i8WdxwPm42zgfU5Q70ZX74VrOCzg7snJ30tsQ4ppNgyddvDu0eqr10pc28OrYmc4WzkHWawHD61WUiLnUjM2rDMRCynMkzLuAvAvbProw/OiCfDTfmKo2
RBqwlUmwbIFF9pls4yO/O82FPZ6MiPBVsbmTA8ty1PA+anOK74G5U5dFkBrfi1T7kh1kjF5xvWDDzcyq3/FXEnfgVtazdheJT0euvyJHIZ44o3rIIAm2JQavL3vrxufvxaQg
9+C4n8juvN9eg2QzhYvDbFx/6K24+bo48vKoNXrHz85betEPI78m5yuttfmS966nOjpfPcQxIl55XfETnPllw9ettzu2gy6heNnOe56miN+eYm/J2/Qz50XiMY1PX5+9nrjf
pF9kV2/xSed7NC2h69GUhDs8k1Q6qm8Ou3K7YUWM96kzdOXseUeUYIa+VMtyU4918u2KNwwT3WHdkWz+JpmzOohiQ/wUu6+LC1hiQ4M+CskJxW52se/A4NIXHqFhNQWhuBLY
wZ67aeunHXywmjTEZ2VzwLPxJgZdt3iDb1KX66r4b+dbku2ra9ySTD8+DTFXxXNFTOi8Nf2+erpz9apbbQxPXtfZm7paFMjwRLJs0Pfuj9kXiBS/6/5VdSjrD30lpM3Vq7tk
+b3tvfJln0Tn5v3Ota1qh+nOHPYxyZUK68uOnBREPTRhHF3+C2Dc3K8lreUKjwG2XonruWEMsmHE513T4n18dHQpZ/DsmDWRPbTZw8GRVZRoL19cT9rLzv1ye5Bp/YwasNVp
kkqTSX/AwY8c9weM5cjyZrgu7mgHZqUjr8TihayQVtZiXhkr7nWBIZP0/lVVzNGUtr2guZzO8J3Lk6T0xJQU8rkM3xV4m5ybT57XIpteGgpmbnu9KK/N1mQ7CHqnW6oXueXw
ecn7oq9x8HJCRGTDsDfwlrnlK89nefOJL2SJpZTnLuUXSwsvdUvquXwvZvnyiS9popN+y7HOwawPT97AnGW6pJksrOL9D6/cBuYrl+PlLEc+8dWdEl/bKfGN4Qek9obUPpiS
r+hrmZBB4ls7JX59p8TLviREf3iw3KT38SexUD1Z2vAv+vjLfFgWBlc9iSfZYvpdVx3/pl/39VYGrAl/zhsY/CXve3wCxr7HWXPEu58U4Kd13dGDOppYEjqf+RPX+wkBmrxK
HVAoslBVvGOrUaA6MLJu6euJeLeum/K9YhohWCE+IAjwVQlF4vuhxpvG19Tzd+LySH8kbkcJ4QVaKVfEz3JXTn36QCLBKfF+wQtDMLXnaLd5pkP/AIONr0bd53l33u5VPhcX
qhJ63j2nB+6Q4DHhPzjnaHAq7uNGU/M5iUiZz4nNY3MtaeNhuufiMR53FBcEJSVhgWmx5XcOvmtKdc9zXPWkkbCw4a0Mo7xMYu1cPMpPtlFLSHNuvwe0Y6JLV768noA508tf
8czYSi8tPtaNR2nxPJpeds69xi7zAE/si8t6LO5NtYS2d5TW9XJFJbBNdRnYS+h1M/2zbwam/Mjr8Xjm+Z03T6BH4tAltU4VMk8cLV7FogN/rxhEYxDEE4cZ74/GE+p7YxSt
aIDUtYTIFYSonrR08qQeIZQZmrAup5vi0kvJic8Dzb7cNUgH5+LrYnQFFaonq8S17tOUgBbMuEy2MEnBcakt1NpCrW1DayMoyrHJIYUPBucZ5YpKObKnVKy46H0/SOWG0u+K
61a6OexZf3RIfPfaL7kRLrL64PKUIyDlrhxyK+qNjKX03b9vrxGM1VsN+Fe5ucHe9zJmL3AoD32Ara/KYYb39JjISLoR19iA7wTqqf67gdwXVNbbPiEm1nrAQWDbqaSVFs+b
8IIcufX1qhKB0OAM11xwAyPxzA7Mw4Q92TxhdniLYdUuXGsX/Lg6U8n/9e/p3wf4KKBskB0zm+C/HY+Z2TdXHzMjnxGYETnMQSe4kdzv4w5axGsozsd0eaxHhBX6WzQ89cUb
QrwL9ATD086czhb1ll66nKfBP/Bsl6nKgeWi8Ll6D8b36SeCLkSEfw54K3OTXhwxsqNbRpaDOvrXYlBHrz+o28bPl/HjRUY8TmDHz7fjF8j4+Rw/XzkKh7EO5Tje7OBIWO4j
2DqS//8Az4q4qbz2gM5eY0C9wYDybCkBspUGgu2Nq0ay8ddiJBs/KUzuui5AWnDk8bCyBUeL4S2OZuuq0Wz9tRjN1o8czbY4dLkGmu80pMEQJOXanDYYhyQgcgPpfTkTgjGO
/gY8t2H439DL908vr4PlkHevTyh9xeu/WbK3DlzVVLp/A4I/MQiKh7TEt2u1HUnXjqQ/BEFX12pXlhZ705OXVVjmxSri9o3KjsI5PYw0xQsD7A1iVF2WswwQWvWOXN7rIjI7
HdmbZva+ec66C6HLe16AYKbv0et1eWYwmTPRPXKmIJSLjVcTs2KVupGZy4LTYDwGKt5dkBqqPfTyRdXnxejZCxqkf7PnNbjbFF6jY4XX4j1m6rV4QS/SmrKXKen1tfbbxozd
Y52E83Qz/aHRsZekql6drteVOTKx2JyaRIx6zW4+9tHzl97/QbXFovetIOG1hDzZiNi3g8TvmRHqJzg7rt79B/m4Jyw7paxGdjGECxbfW1sRz6GmsCIaTP6c7sSNSJyTocJ3
eNGzzSoKj1HNOio/yDoW2XujeGS4ovX6Wb3bM7d4SL2+IuL1rLFV+1nVgeYOVvR2YB7EHBX1l1xcRTvx3NWT4unUTdd3LBnYkqbZiUeBxo+u8h4R9RQ9bfx79IrXIHG1nCs/
PLQcWQnTtRImvSmPAutjXkzT5FncuuzQiNPO/Xot6KsFQFRDjiLWeFCZh9b8x5KCuojSx+mOul5wH2P0L9zuP38Po4Y6DuBvXHwd2kvPOz0zTTON2V43bvClSuZxS4XweMxM
YkanhKwU01cLcksWsdE/hXE8zztdRGFRSF/ckNsZuZU8yr2onvhb7OoNhaKFHjd09zvKA7m919bpnyZTHZjiMe+1Ant4zHu1EB+QcflBkBR4Jpj1gRbuo6c1+oR7hZc7L0LA
7KbhYzReLqKraJHuTovfJ3T663IVNEMvBeJpqtyTixXmHkv8rvEv4Fcv9mnzYLpeaxCIuwKQ69HH0ks/38U8pu+6SM2qC7Lq6HUny2s/6z2WNnbK2uWHB9+iTXP2uWU6Gdy/
now/ZXgDi3MaTBx6mBxcbj5rDi7f9mwyvm7Gv5CML3ufQBxw8ImuGV8uyG9Fflvyu/cT3aTBE/YHl52PsdPeuT9OGikHSL6dLg0+D2zNf/4ptAAf3XMxOcCPHtj20QM/4qMC
zQf4Ue4qssb9T5n9rHH+YrKfNe7fVuP+91PjftbYxfgCzNPNMaX1i97zBR5ycbk/idhmgV6JwiV7t0VdFJ0DlzF1s+uUmDioDtW0m78vilXSSHqm97rWC3Mydo+9xuaOzNdu
EIu8yFs3rAt8VSDx3naPruyn7b2hqs/SG9XEpyoXg/SNwvDayn/rusGG9ZnItVm8sdF6Ri/EJGzzjpGPykVHdEF2lo12aU3j8zICbiDK3YmgvTxw1a+Gdh8k+6OdXEArkkgY
imZXrmVu8tLDArebCvY2SFHzgfhxe0R8bKwlReb1eIWj3M4o6Cpbh48pcxJoXYHWle2XRO+6BXoG9DfcJ92nhn0rDfpmCv0WLyDFLyQ9/FaMh1/brxKXUno9k72yGm9VEC/3
Uf97rqn0/8zF6lAGLJf7t/fv7/8/bv+H2rcaO0UVdpO7UFX2rcq+lQZ9K/ECbPVsltSZt8gLG+pynVNtP/dB/4HxX0iaVC2Z4Oc7CAGiTOHnOu85ehduoF8I9Asb+oUo+uqu
Qp23E4ijXavyb4Jny26tMp7envW035Ud3+fwLFgPZyW9f3vgO2CR40PVMMKXfL0UlA0W9b46L5egTsQp3syKnF/nrVsmtN5FXmU5vSYKsZcZU7UnYpd9uSlMkESnzrOAOtio
/7pPjx+L3gs+3vrkaobODdRfCb8ufKrsftGpG5Jf8ptfzq5sdcS3nbXe49YQazMeFh3u81tNvGdzft1XvyIv+vaiPelCUpFbWwl6FVNMIr3P1l6faYGPJz1K4lOqur0ncoNZ
WYa5JDxNqHf/qtlBSd3p2tpYinfx2WXIy10NLFc3id/vwZ27P0VF/l9WRdXeT18Rd5Cy+xYs7CU1cVxSpSM3mQtO9SWf4K7Q27DQ27R3XXL4QdV5+6lsBfMm7+waoAHgHkN6
YwC4slXF/cPHXnsqGXnKjPDCEKykpzvLtz13qyNd4Aa2tjyb6RyYvOrHlaruJlgwlqsL2Wy5TKWkOv+vDwE93AHCM4gLLIRngDeA8IO8JdxCeMiNuCGE1+RSmDW92kpuSfHX
5PZ1DlSEyUGEM9TQRjVtq6vZp+1l4YqNVb0or5vNosXhl32LBva9rMmuReIXeS2TXLMX6v671pywioRuhux6XunKRTiyVyeeZYav6td+1ZBXhcxMYPhKjCBLJI4DIFrmtXcK
IwPYsLDC2xlG6bSoLSBWkwOCGxZuc/Cj0CMAUr0G9LS2kT1Cjhkh6zCybka+YNqf4KgVfjTgVK8GnB0hpngtmvii3FosEJODltFX0vmeAW/7jszjgC5uhRp3G+hFOWJX1Suq
eX+pKSSVnYhdZUDs6kTl4nZiFyn13E4RIksRytsogj11WsyTlkh8v1jU/2kr8v+yKiIq/dQVFXh1XoULflHRCxmqMvNlsUJVPYzyOG4e2tXUnVW0AeoFFG8vF++3LJ34xqe6
enPTW/LCbELfom6mwM1I+aJr1zG8eU0W6qLF46/IQo3AGxbbLS2wZMC2wFXfIkXr7vdV8YV0DZxb1guExrKdT3uF2IjgIR4N/j3QeUWBb9iuF6Vd2qSsmUlg24Jl20Tn9U5p
uYCt5uSQVhsebMHbHwt9l/+rddN+btm5f8jMFC0zY0egsGUEtmAjuRBnKzbW8qxJYQsKevnSr/lJRNZVCHJBbDMLugeZeaXNWKTAlCyTUcjIS0iwCAeQJZMuxJQXRZbEOWZX
nZcXdH0K7LKKKjOC89ZwrKUgyPmg4FXgRwsEl1dztnlv0vIcQTCd45UQCs6WxCXFjLBuWTQyULKWWFz8x+6oWfis6h23ELgVqloWqlwLVVSnRNsgKko3LggbEA4ZWbkyRful
hEounVPoImFJsLIEIgU3znQglVt4k7xdBa+CBS8388ZvwSvcBlgFAayaGp1cD7C4Tfz6c69QRVfIQVfBLrMY/IZlldXP8OAS+GqOvqqhX8bY2otxs8qa31Su160WdlgqtgPn
+LXXhyBjybYC6WDxKtiZVkO8gq79Q5QbUK81gT+hYbYvFmZzsGQvEhwbLHCv+gPCCCwUsFA4Kg6qTzfkAwgUhT0wwZlODklKrL2U1eckZQKKtXpVB9di68pgVXkf7eHL9stP
+yRnlHoAUx6NKJapMSjeRCdn5BPZq44GG3qrcEFFOVW50eYGYgI5SV6b+dhrNC+kBPbEujwefQCtGV0OnjHBEE7aID1fEG1a9RHUUXkk4ciwGZt+T+6mrfRWbMp79BFWICL3
VsRVRqBXH2bXCD/nk6sa/bCnROqLNANyRYAfWb7SkJ+Pof3Lv/qo4c/HOx9S/4/P+xTt29R86C/o89XqOZ6qsNM5GHCZ1exGQvFxNRx5ucy4SXGhKZdcMTF2xFtn5tAu+s2i
V9goPpn5l8scxw2cmPfEuNqVe0/UVZwo5FLiNfimQH0R/EDsgXwK78Ah6um9/khc0t0CD3++tfRh08X3p9MfoWt9cPtO/k/dAyTlfnUSsfwffQggmXsW+T8m07jsdhprPbfB
329e3OlQ4QP2J+BPyJ9qUulXPdvA7K9/zw5HOqL+8f79SbXfAa/e73j8cfnjZHewuHIRC398NrKNQvk/2/YdFDOmstOOivlxPsjTbKicx4Hzf/abTQTzf/abgZ2P7A/fyr5a
5lfL/GqZXy1f+6sl3jrIO8TflekHwaQtcwhwXNcLMkHfSqhgx/sH6d63fM37B+nDomiVNsGKHPmW+8bFSE2uaV1PKTSuySID6rTaEfAtpE+kFN1cjfcENqq01w9WO+LDRKxR
jXe2I55jb1UrNbskRsaLvuJ77sX6BnVv+7x2UjguSBHyEMeMeu9XK33ZcSqq43vuMk2qixQstdTrF15JSgNXKAEE3iwc0nmkDbdBELkoxhEtc3m/JJVu4OzKtDSri/JPbEi4
ax+ckV2WCnFLdk5aojYq6oWT1GfS6BAjNSoMnZtpA9XWb/jXf1Os1C9fyf/xrOx/VCWaNQC0CkKfUynq9zpiZVPXU2FsGG+8K65Y1aNLu0h1H0NOWH28b1ov7whc1PjFuzp/
cEI+EuhHBqtRwBOg3DoFhzUqd/klLaN60wrWZyoIebuaJxe9Jk2TyWXNr8jpkL8ohf6GezHY8J70Nvwn3Q3vKdVqpEHXLrycHJlJCQI8edLjSin2l3+VK4QlZTyyWtDJKWZK
KiV2ZJZlLcHaZEtW7dVnm/m/uCw3hmzk/+RqB9FsglnEPBXlvrgqC2/elf9Lakil2yyxgd/8l/m/pGHqptH/SNLof5T6yv7tyHVv/35JxROxSPbWtWya/+v/GbWkNgemERMe
8zL0OsABjbMOnKt8VHNnKiuS5Wr8fZM3+Nb56ir8fVPw1yd271j0rWsXfUuKhlTiCZh51Nc2RczFIl+VK3gJH1g/PsIBiUfIk+3nrp7Ef67m8HkXLxOSwM/TpCAeoQw5ckJO
uYwwPX3hPRC8JdE2hCRbpzvC7fm8v/6uTuzLndu0A+WDIAcwbar56msUowKa2NPJjg82IlhurC83N17pyg0c6bcdurlH4sVhuqP275Je35b+jk2vbUv/pk2vbkt/26ZH29K/
YdMr29Iv2/TytvRbNdl/ZmvyCU0ubct9TJOL25KPaHJhW/JBTfa21b1oP7kt97wmu/ncw02Dqsocn5SrN8B3ddMrsr/j2luDhQ5E75Td8ZzefaulvfDfRWWMQrUKEKpc5k0n
RaXKFcjuiu1ynaacVCfFF8m9RGofqpFvoDa/PBAT8jSzsES/JMtQA8uOGgqDBaKk9URXLeR7KtzVY7EwaGC1sncKa7Z1m+1RzVaLy5otsNkCyaZ51jRPlX62XS5f7vA+amLK
LQ5l3ypvhSmamnawvmT50UnFplvAKGaXS5ty9gBJH9GLVUd1OWqZCtchcZRtfIiGFREDJ+zJgQkT3iPq5oker+xDPOjp+Wq9tWVg4o+Mp+Wqdiy4mkPcW+Xjun0QnK7J4Rre
StETU+qG3lpmk5JOdnt0W+5kwZezhKrxBuEw4REu7jJwGGumsZLUs3P3VdkHlC2opnqIkvNetGcP5UylnsFaTapW9nF/slWU1v1xmC2mJRJUcaNdN9U7tZPVFR7PKuGjDaoF
OAy8OLxDYdTG9WySiDkNXVQb2aLa0EW1kV9UrWhg19acLObp9Tu8lEG3ZcKqtXcVV3ic67qM8hg11hwlM84ZHBzKruiItdHcBumztOwvfWzaMdVzbeX62KiQ91GtyMcg7fHw
i24flHQwStlglHQwSjsOxoC1a1CgbaCSUdJ0e+W4HscwE4xNmOhOuW14hDqWcdMSdYj6vBf8r8mwEYWKekvQp5t/Yq8VIkzai9PkBiRT3Oc7A9axaI/m2AOeoXKNUmvQA8OY
sTHCddnzrn9kvBs3mgMv5MGAqGX3llv+0svxl4F6PhYf4JS1v+NwFXP0PKenu6NydXFdoaTBfaRudoO5Perp8CIw2qXIKT3IeKMa47Wk3uNKDjAjooqinYi/6D0oVzuZtqLg
GPAHo6m3g0+weVPgn4RSItsDZlJ0CWGaKfp5JRSxllcm8MKP6UytkXTo4WOaft9mdBWoJlMA0mSXXsk0a0Z6yVw3MYYuDNdUSzITx0Tsc3FiGiTKu6n3KUktvGRMz9fhK/Pi
03W3Qva83sjQSTcudOXmsXmwAXsi0S7FC7KvFe8VhWe8aGKAYbIv3p+dC9lnZlN6m3fkBgLB3P2R2RcfkPqV1u8zoIpmXKmc5jkQWd+OyUFjuskh6v2uZF7jw+SwTmlsDEfi
A934CCqYWsHPWCe+AY9Zhkc68Y1bqo6PbmlNfEzp/k2YtSWZ4MPa45tQ81FzuGvmumaXkJsz5og5KhN4EzLJFIlDBOa84aqcN0jOYY5jV+U4ti3H4a2vhy9uvKrojbmibObg
JSgEGzOMT8mnh/FZqW8YP071JLoDir4kFP0mEpJZQ08FwMUjNpCc4A17l1xzPHtjEyguT+2Q5l6dlqdtQ6J22CwJQdvaLHdbs6e2dWt2W7ePmyUFcFS3Et+AtwCIJXNTfBRd
OsouTSltNEsZjVxJjmEK5h5LwLoduyAN5vtt6ToWO744PnwBMZ4vSl1TumB9s8oas8THUuYyZZaPWXOcj+MAJTyOAk5AgG+wtpWH5Z4zPDZ0CD5A5dVN6rfyJnuNBNXUyax8
WE4O5r+NyNRAqWm3PrlLMcW02bxyWy/9SKaydf+4XvursH8In57S0VWrxDPmIHE6NEfOrsr76AzFAhu5iW4NmCk0N0kS9SEPxjfL84H4FnneF39QnnfHt8rzdPwhed4ef1ie
J+Pb5HlrfFKeJ+JUnsfiZXkeiT8iz4Px7fJcjO+Q53x8pzxNfIpOZleT4xwyGatDOxjwhtmSvPXySyzJg4ujxE0j1+e5/B8B+IduWtRMyQnrd+bt/3TlSv6P2aq3ocr8H5CA
Auep/F//Zgimmv6R/B/TUbvXf929WpnHAsfwzP9JRUcUSc2p/m076stOmDvx5vddBO7IArdngY9kgeUskGaBk1ngtizw4SzwoSxwaxb4YBa4JQvcLIG+uC3K/1mXpyfUV98W
GZe+fcwh4sahjFgc4eNIjmZMmeNCMw4CBy2UElFiE1rigQwrwLSbgGuZQyPeczilthVi5Ble08hTbSHDoS1kOLBIDAe2kKG6+wjTYzSRlHrlIsx7jDzNPV0NLGaBg1ngSBY4
lgVOZIFbs8DJLHB7FjidBe7OAvdlgQeywIP3dGmwKMJf5ihZCI/Vgs8S+Wcz5P9kfJDXR2Ctj48C9fcIJZAV2T+bkQRjL2sAx5AjtlRRl+SaBCDbrDmAD+3XMVaOV5FssGRM
bV8Hrsa+r74/7BOA2e4IS3xeiQuq0vCsv8BN5mKccDOr1wgcF0cWMeCm093Soz0KMfsFYhIZrgMq7RSRlPnlm1IpUySO4yvJEgg8SO9S1yxdEGqMSpLjyI/E41ggwCsdV2jT
x5nOznsWdudxq3xiXcVkkyZbF/uE2VZWZce5sRX1R0B9i+yWLuz5SbJiibnZlOw0XeV/Prl5y9TdPFzWT+QifxXzSMOnoehjJ7DER8mcQJ/yc0m+ATV1ZDcuxsKen1IdiD3k
Bo5jVskdqHeuA1ghecgZSZzVWZ9m7VMyq9sm1N0hsSvTjCSkk4YgHbxFeKG7laxca6K3o2WgaOmRLViKCSaY7OPqBIys+NGO4Oa82XO3MOF7AF7Zik0QOK4gcADzTDGBQ7cf
673Qwj1bQRysG5UVS+CG9qwwNIsx2JODbEFahY0B6pb+ilHXHfrg2y70NnVosuk+PmATMadgaLbj71HMNDomKDx1NQpP/eeAwpjVvabVi2/glMqGIZhA9/FEfQ+5ZzsA1YMZ
NndFul80CTcOFnrk724QP+tLcl+C+suqmMToixJ5ybLc+wZgUpWcKAZmxfkcmzglHuds5KgYw1ojmiWJpG5mVGObb28Ps/BpO3M8b/YlHVGdXoCmLJjxHlvDzWCkP06s4H3X
Rb2JvWTv/pObr8mTU67jRJbshwXqL9IzFqRRXsiXdO6S41LUKk5FFIy7EJmnzliD8oCYP8rFbdSMi0oiHNqal0yLmu0RUzptXUtuBpnu4O8dKrY33CdHN4Kn3I1KpkN4/hk/
b5FMN1N6YqWa3WmNpJmewKgoGeVslSu2kJTiC7Tnkh0VvcHbnpGhmdeK6FlDSiiFzHCUlysXV3jrfWTVuFVT7MU1sZmM69Tu+Sf10AsP07DuiFcVqqKTN05TCERg0lR7A00d
x0IOsa5RI1GmZSFqaSdj6QbpJe1F4nHTSp/g6zG2hcdlxkWeHRd0H8WYjZnio9bRCd9wfzOZ6C8b5mgahPr3Sdjkwkdy4ZO58H258Kdz4Udz4U03F3k+H7mUj7yRj1zOR97J
R76bj7xrI2i/OI9FrAP8WQUwnmeYbmh5DIdhH30+nzZW77DAjfE5BYCr3HE+GVETJdqepG7MI8nPb1LBY0qi7RnfLyM3ZgcMsU8mIxjvcaLSOCoKqTNrmeIZjHdL1UVtgUvZ
WprKjkf5/eqm3Qu63MgcfwSbz/h849iUk8M3735B3mxaf3yX64M339U3jk05OXzzji1jCfHl2uDNZVvGppwcvnnDlrHM+uXq4M0lW8amnBy+ed6WiWyZaNgfW8amnBy+efdp
LWP9GF+uDPujbzIPxyeHb96xZcq2THnYH1vGppwcvnnDlrH+sC6Hw/7YMjbl5PDN87aM3ZS7XBr2x5axKSeHb979NS1TtGWKw/7oG8emnBy+eceWsf6XLxeG/bFlbMrJ4Zs3
bBnrLeZyMOyPLWNTTg7fPG/LWI/Ml/1hf2wZm3Jy+Obdz2sZz5bxhv3RN45NOTl8844tYz1AX3aH/bFlbMrJ4Zs3bBnLKlx2hv2xZfKOemx/Ps8jvjyfNG5GZbF3hLDxqtOD
Qoo7Qp0TED6JzgAhx7ma7fr/yHsT4Liu60D0Lb283tAbuhtAY7nd2DcC3MCdUlPWQstO8v/YU/n5U1NTSar+FAinIoXj8q+hRDrxOMpMMqN4PFWO459RZRxbiSVFsT1eJEsi
tZKiRFLcSZAgdoDY+6GxPKCXf86593U3QECybLkq4wH5+t133313Pefcc+695xyTVlf3oJ3ro+hlGxD8j1V0xhmOxmKY7LFEyVGuQvrHMhnOxYhu8oJVh8qRplJSJeJxNdJw
4NAB6aPkfh09AoVidebnMK2HYT5A25iMU1+0UBklRzDNYqm5ibZrJSnWwm+t/NbGb+249dPUorhjLXjTYq14s8Ta8AavUUxuxtZvwUkjBhVpgH6pBLrTngnGO0CgboP71tg2
1gr37bEdrAXuO2NdUNEunALMQ22lSPPjEailm08Eu3CzfFjG9TVWKhYezLidbAfDpNrapDuA4Sgk2s62USLL2kTb2NaiRFtNotmJadck7GQdRQk7YN6v76ZJDZiMIDIAjbhi
2kEGfCGY8D3ezTrzT8hXhIFNKUQASIS62fZChA3y6WY7RUSYMtgmnkL0tEM8Bempi56aE7sPQzWasdrN6GndxRqQuDewOoiuQ8gLserPmoYRWZRv4IYJSmrJch9CiICHWCjx
JZwkOOTgkLbgzQLjHMLhboNk37J144M73o5bOuHEN+BZBL9eCD5dCP55IfhUIfiVQvBEIfgt4GPaRL6F4NcLwacLwT8vBJ8qBL9SCJ4oBL+ldLNWkW8h+PVC8OlC8M8LwacK
wa8UgicKwcpu1sJDZflQaT7ky4fc+ZCWD1nMkBnBOEBpAAgwqrT7RvacSzcaS9oArqWBCm9wOi5C0MHHwQyfKApjP+bji8LYD/n4orCvEHyxKJtnisIvFmXzTFH4xaJsnikK
dxaCrBC8UJTjyaLwhaIcTxaFLxTleLIojEc48vFF4bmiPPuLwnNFefYXheeK8uwvCs8V5dlfFAYGrdCZReETalF8UfiEtSi+KHzCXhRfFH6mKM8Xi8LPFOX5YlH4maI8XywK
P1OU54tF4QtF4ZPF8UXfniwKXygq62RR+EJR3U4WhfuLwnPF8UXfzhWF+4vKmisK9xfVba4ojAgjeF+UNQBn6ogJRrzhwiOr/s31cyYIwHVE/9APTWG2rKPZshndewGFrCua
Me+ZLcXEKOEuI3rbKMyBYZgDQzQH4lwXie2GInbDXBdeM9exEM02HWJ+2Q3zD01zzIzhExw2DSeeUNHE04wTD29+s5h4dvOZgs8Nwhy2mBssNDcgAwId8bBY46sVTQ2D6F53
BKoK/cFq+DpHSLQVZw5O8XBiiH9yZG//2hx351PuyIc686G2fKgpH6rrLlBQM3RLWpsrngATwcuF4IVC8L1C8HQh+GYheLIQTK/LfLnwKlUIzhWCU4XgeCE4XAj2F4Lfktdm
/g05/+rrheDTheCfF4JPFYJfKQRPFII/W5f5TwqvflgIvlgIPlcIPlsIfrsQfKYQvLUu8+uFV5cLwQuF4HuF4OlC8M1C8KQZ5LyIm2xpbj7ZbUZz1tDJzeiz/NG0fbM5ZeOZ
zJwyBYVwIeAUmrZcCKYKwblCcKoQHC8EhwvB/qIRVjjRs6yhDK4CKRMeX+iMhvQQ0T3b0Xj4QQ8u19WyWnJ9hFaA7jkly8/erzu4+mNc37jnkC1aHQK2fDcaA+A2hdyXT+3a
XnwhMXN/Yc/B3cUXkDeKn7ij7i++8vG54weLL7Q4gIVwk0ZYzH/53pc6iy/6LPe7f9RVfJnZHe05tbf4MuMd35w6UHyZ8dCy+4ovjB/jy9JrNl1Fehz8WmTBa2FgjgHbL2hs
mUehdRdc9sZzcAk842t7kGILyzrMRgq64bXrOoQCXDIRizvmIJOjH2HovyoWdguHqg+SZQoPrtS542HyguOLR/nBvjij3cPKODsSC7ASBq+jPegZoEVhcZijyBxVDCoRY16o
PrP8pgf93obhH/uDeCljPUfi1UfiIUABFjuCgi0LHo7SyZ0oTbOsHouPs1K0UlONLrBtvGQ/q0+oj5KC72OxJhKh0GxOD/YVeUBvxLV2dJxczmL0Bc69pTCJbqGDb2E+6ZJ2
PDSvgZXSFMUqsVPrgFu2kdwNUfxseBgS1a5JFGP8PdrroATNtJIGszHUUaSEFgVp6o3ApIw79zQB00mSEI4rHwPomEY6Cd8IudSzRtopKId8tuSnzXuzxQU7kqikr3+Nj6mF
5ydjfsIj9hakLbEtINMhWjej8RlgEpiNv60HTqT6CPb0o1EW647HIPVhfpYOv4t7mYVEB3GWDheUD5u04KumRwTXn/isDccVsontOc7Xnd1kYIvvK9vweCJu7sQ1c7k57sBD
HU7xqMVduOfjZlbm6iHliON4gI0Uyb2mDQkXA6kXz2nH/HTcEaDNydw9wF5ozNmDoVJhqB9NMJDuPvYGHsqHPrWQDaFuYHyCyKOVsVLSwyBzwQpqXlQwSyxKm4vlCL5+gLfy
nngV7hsEGNxqmBtvjPnwFgPipyDwR6CeUe5HnLQkqoA5dPSgcXQcpDqIYUw81B+Gp5j5ZKf9BvHQcPgxgDg7JqgWcQziHmeYqkbEHEZnrRBJ7uAd3dDoWGMCT6uVAIjXxuqp
/CZ06c4X0+MyHudDsGeysG/Rwk20QD9VMNfjeGgN+USQx1voDgI5ifoyq6eTVOg+EAHVztqKFUfE1lYD0qMGhI4wPAF2ENDaueIIHezHPOpRcaRFUB10ss2axcO9p1jrAJ+g
LfV4q2dNCHNNjFuKLmFlCBK1eKslzyQAQpowRefBcY3iLUoOeePlzGq6LcsDQzyOlM6FJMNKJKOGH4VuRrMZR6EbCVJqUTXiMQAKE2DaOcBsgQjswziI1R0ceDrJrM1W6NJt
ADvb0f8kwc+2ntgOgp9tPfGduNsVYDvxuJQbb7sBfuC2h+1E+NnLJH4SDgCqPbaPbY/tZx2xA5DlQRrNnQBNB/PQhMCwuwAy8LTHfIrCw17zIQLQZEeXSBbWZUJTBKEJU+3K
Q1OEQAy9xbODTDkC4IK+HmyHo/iIvmgQD3awgwRp1WwfDMl+GJ0DtD4ZQhIKtJq+K0En0/BFiL6rRPnAAg/VJiQWwV0NJ7cgf+ApT4CGGCB2IzcF3yMIrZ2cvfM3PSZ9ZWUw
AfFH3JcEOK0g+DJPbGyl2ZKUoH1cn74JExaAtBwi4fchnpcVkK+xh5sW6CHXaQiwAPwIuZzmityRyqpfJ4BlzRxgLRz8j/OcXUCEOaI1QIgVtxYpC6tCRGtYi2jklKq2gCAc
zwg91qGaeWIIEgP0b4xjdcU4Rvk1bIpj9SyMyFWHtzogA2Gc6/GkbzwkUG0fTDoAi/vxtp8dwNsBdhBTHBQY1846ETG2420768BbBysj52kAzpBwG8c/ZFRIobqAhH48mV2E
hI0cCes4EtZz7Kslyh7HY7GAGIK8xyP4GCWka4X+iwPSlTN+Uhn4A6FlgOQg3hOvRoJdHquEdFUqcqpeuGwcqMNEUxmrMhELal2guzE0EtMMEnYLfNcMoN1MoA3d1JQf1kYO
xG4YgWYCYiy3aT0QlzHzTQGIQwDETSYQ1yLArAHi1nuAuH4tENcSENc+xPOyAplp4kAcb1oDxi0I/RsAcN1mAAzEqAV4BBi7ZgEGlcAPAAGoot0FMfB4aAE6XTAacXwVp6F2
uVxLFlkhnUrIC0iDHO1S9jNuahGNIqrCp4il2P+HFef0fPL7+dfomSQf96kN4h7ZIO4zG8T91gZxnxP6WzJZSTI9hRSnkPip+nu+xPj+jePvifv9DeL+7QZxPRvE/eEGcUc3
iPvSBnHHNog7IW8Q+ZWNIp8qirSakZUUh5rfJ06i+gH8HkaNz7KeokSMJ8KV80J2dVwfDDNUC45o1OL+bMPXKlsf3blh9D1xO+jZ9f1Wawg4T4W4T/MghHwkrpga8NxxKdrd
K6iLotkTdMHFlSqIS+VHLiz8rARqGpjeVvCYhhNV63+bn3PgFvaQTb0MrHWJcHflo2MKvoTlC6i0qJBCy28Q3+oHAsadHqDG1xfiQXOvzg+sgdN8KEUzGj4iIo/ll8n8xH0A
sx/oFvUOo/pAkFQ73OS90Yt+fpTHWOhxSGbDnfnHu6ENqBgRZPJD5gMayFMxMXzo4nWT2b0VKj0svHx6TTVc6yMeGSg5VSZMHmTIageTH+5GHYwgV50IKShmkknFAMqbIE74
SdUCxKjDG3kAY+5MpQRsW0jMnXhmo5RM5nbHy/DMHz/w5CcL8BVAy0vJpHEA1wgDKPgGcBUwsIHeOne59U9oPrYSk5Xijxt/+G7dRslZBao0vYALowHcOQE5Emlu6YeZOn5B
3tTWMXfT5UaXiYJUi0bSEZkAN+BxhGrEwyCRBYFjDD4SRTEIm0Y6OWSgMmwKZDh0jAaED1FpXv8O4Pg3aNYh9zkChEFYgliSTFFfD5XtKsn53jp4DhUnEPZdnEDjlS9yqPVy
yPAWQFVDMAgJUA2j5xqsDZmPLBXQGAZoLEAiAJ9YM/IDqxogRgDNenKQruQebwB2WXnhC4TzEDTI5iKZNVaKdfcj4Je60Fwrwq8XXgH8BgrwK8RTwdBYhd0s+MLNrTNeJn0p
FUhMrAp1lTpJQ2o3lgo8LhIHPNUUq0GFNI9Mr7jXI9l3jqiJeDhPngEZrm2gp8AuZTcqOMIkXkdLNm6a89x8zovFsekCo7kPZeA+Y0d8b2Em8VoauTpsnpMUAclnIEahZov5
mSBGNuFli2s2oqcmMj+CiMydDZWTHWnlC0gzEJ7IOxOai6mB1Eegq1D5C1uIOaDgUHkY2sl7GM3Ckf0C6ltySwT5cnoYLtKM/W2yp2lFUofieSkL/wZZW/UwrwAZPi7+gv1m
LykhcrBE6LEWCB1CfoGG2TaCmkA8Shi0BmoeJiU2i4AMpH3lxcTOKhrl4vXLA0tRpXwmsSslhTpgRxzc+CKZr6shXGpSfLTyg0fjmUYa4PTQRA91/KGNHpr4Qyc9tJGmGquj
idLLyvdKYahBAHh47QigxgmF4Q9MpTROcLftk0shhR+VBaGqqEDoRZviGvMeIj1DP7rE8iHFprUPbEKQ26SgZVqy5YKujFALhobYQ/1iegRDou9nXHWwpxtIUikPeLpN3ztA
W8q7gdPFRmsws5IKXg89utGNN2pA9lDSILEEpcAP+hmu7rBu3/fEmUPURXtQHDPDtbmj5NQD5huybYFKA8wv9Hm9RAm7TetG0sN4cpOrJZJDLwBPL1+mwh0mkBFsjM5W2wCW
YzVoFrQWFxOd5EnLbZokSgisFeO0g9X63i5Y5ttNZsDr8NyCmrDQt3m/5lFaD0JyWF9A1kpWT0MY7pBLqVeDtG+AKpY+nn9IWJtjZJTNy5EWLV7SyVEvmfTBeZoMYEH1yRsb
EPIOGQaQVtc0vhkWRs1OXOkHgQR3u4CPD4vdNjIOWDDktp/T0GA37fvhIIiDqXFvt7A6dz+aBidLssggUKyXUnej0XTU+CWCaTZeKCX+WzSnDJGfgq/jqA5KUBUvOYJIBVM9
tSFh7WH4rqzwrvuel6WcIB/BBzSJRgYmo3E/ZgQ/cnd34iAqerjJCkQjGV3BIWugEOJVGVW+u8g4Ja7RwPTvp/Us1s1VIN1cURyB0/e+yfBRO5R2qUxYAOsRz+Xi+Q/Fc4V4
Piqeo3SGFy2rA+lzAdh6CGzJBF4Aj6f+FhHZoHnO2Mt1bP0oSvnJByWtTJLfPrRlx7SHeMcyUrV10aijRXrEWDRTjXJUPSYFkVw4dgzAZIKbqLgcy+KHhTW838cp4B6I7Tan
gwBuAgjkQ3sGfnH4loxt7f5Nrhb+JdQ8N7sMQLTI3BpMDDVfFJ3xCGJoAJpS8+8QxIJ/1KUISus3uRAsqMgYlTAYp7rI4xkHJt/LhHWqqzCJ+i7kp1DfBzSBhsSs+TmYNRlH
uN24kUT1+BRX9/0MWZ7zEtCGzSNq0LP8ZJyf3OMhgvnJPR7nNIuNUtFm9zH0yxpEKsRsxIb5N9AycxEVjNDdj3joJ1YzhnH32FPi3GIQ2UTaOA+jS1bBkZO1+hgavQ1wpg86
jrs3k4v6MsApeVhQhIfFZORT7y/Q0YQsOHEio4KEgqDmJZyiwcIuWjOWLPjo3gIw5EcOGMlYwBzAQN6EG+SudvMxCnG04iWEfe9wspng3gm9vOxPUXlxLpgIyCFNYq6qyb8l
/IjbiOpAyVwFEwFbqLbvNlVA/KbLWT4hI0e/AXLJwk77bn4OXkNr5V7TglBYmDkG0elRkqDQ6QfzwqQNDBzyzXz3Co29yfFgfv7+ioxUBrOK0xlyk431c16NyJbAO+zfQLHJ
TvpcvP8c3Hk0l4AeFu2CV8dATvWifVDUdRPbTV4C4A2B1ItA6gcgDRPImID480Ogl7tV4f0T5OKYEDoCyFdIJsQFRZ/mIY47DCnidn0JhDrv4ajv4tp5HeDRz/sYlbgCeXj0
r4NHcvkd6L7XXuixbqZ9Ucz1JoSKagGkHI4F8xxAHkITds6iS8Xg6RXgqfJnqk5QED5RrWO8FkHOOOOeWLidDEX78z7WeTW5NVAxcQKUaORUID+wfLzviSUhHLk3qkDczBZx
rKh/gS0GsHoYNy98iapHPRYTQgMcC90W9D7Mmyz6gSoBfAYfnBIXq4IGeCST9JNABpwCsuoxC9oCSLwnIZgpSF3+FS1sWY7icppCdq98u9TdJgIQ+HM7thKnrV5OaQMga/kJ
ULxrTIqun+C4kwWOvNAQ2vLwoZVQj8AfrUCmjvEe4UX8FtP4OgOHRC8AmBcBjBvgWI9lMW6px0FzCfI9qMoD5B1KtJGXc4/M/emgA9wmyMXmJh89pkorxrh4k5EPsgEyWHqE
qVaTQwUiISyXEsUqAt7AOoAFNqAbXfcQc5DHIfj+MPBbMEmFiseb1pr8QjD3kYyibQC/GoffB2lxhYQ0eCvlX77HaS+5kcXKBpElEaAmOpQTmc/wSfJTwn2DxuW9IoOhQdKY
QS7KaxoMXTuXB3Bs+XwglnxKHgEOFG4PU+VQa0l+zMNNp+UBJkg00gQWkKqOU8lxzBsoOWAztxsqAAhpbDzED81xJgEZoyoCZ+TMObdQ4TKj8hbrd/O1duJWA3nGh4DCy03k
KWJe8oolAGJ0+AwkzLh1fxbSKyAjoIueJkWw0F7uqebp//qXJ7BLcjL9oCRmYnhATHf5tJDuZCKHck0OV0FtR7DHowWw4uAk2Ctv3qI7fHYEBYIoWWkSPSKmL2zi4fwh3I/f
JPXeJhU3ZsNmHEd1vU+k2rzS6GDJS4ncLH6E+8sQayx8QGmR5WnZtEnqdX1Lka3mWu2cdCQuizdoZJFU0XyX+DMx82SPgtj2uIL2rijcg6IxhY6S7wquwaYKEFGEQLObn1C3
cL8rOMcxFS0lKWiLRTmaUHlH8yUFNLOFe1WPRuNKd14yUMkOLk/PeDx3UCZYa7nICv0fxhRTELXEVDF9KbxZqu9yoU1foo85DYhhu+ekgsXWKK5UAb5IidKexBy5+0LSgJ61
XRT4oYw6fCCMQxLhzo0WzqfMMCrxpYoflvMPru+4LNpxGT2X/3syocEtOh5H27+Yr4L5Jp55mpyMWbn9SYJIK5+FbDE7ACvatzb9TXBRJ2Ex2QnUHgUZ7ts+dMfCx64o67g1
8eLTojLcPhvuHHzbjILwM0/nK25NPFv88Fz+IW/NrcjRuJpQ+EqinSs9fkPjXIpKFtCEZXmLcMRt/4Pn0W06VN9BpNNa7Nn6xJe6mavIyXWRFUuNztFoJggII5Vyk/INH9rN
KlHQ1TnNWArOkyS0J67/JdSbdhY1cVLEAV0BHX75L82eIIPVFp6SN9eSuJV/iHngsd98pD0HNKKtcui2Mje2gRaC0W0eDA55VScrUVZuy041DQpzJ90ebiTfjesYuKEx/Jf5
/u/hqyzijAUikttKBymaetC5COpd0lzDO8B2GCCfPI7B5Ox7jeAZH5vIXDCaVX+QljiAS6EUJ4nOY+0w6ptywsKj1j5Y+aPmO1V418lzR8tytLVuf0jMEkqCpGwFkR5XE7Br
fwGIUnG8gDmyJP4KvdgoD0XJ4LHajVvSNnJTlvHHvBvw7lxiA34gczDu5zqaD5JQakWiiJI2V9ikSDyyXBSv5OO1NfFqPt4t4k0Fc9/GkoAPRuQYQSmde4FyEqelxA8gf9GJ
5tPJTZ+Ketj8/gQUWvgenk7YRCICerJKJmPoWz5OLGhh+IRW5PBNrIRg6kfymkPOgulcdOKAOsRWkY0qsMl0H4JO1J4+Qe46cBOxu5nwcvdjzz/13ZPokcPRnfjjZzVc/UpY
vsj9QJ5gRS410FskZCpQmet+m7WhRkjoTkLYWuNUA4t28INqbiQdMjcCCZh14b8jt0BLewjbhHqqST76AwXyYdsC9dGOPocxNlQ8t5k10Eh6Kri9ww0bpCkWE+U4TXEdldXj
UB9rt+k1hEicsAJnSaBG9ZPdR+kcBbqis0a74/Jzh3xfpR34544fOikd/y7CLSnRS0K+wb6Qio0o8YXvhIvzrq7n5fWlAvLxwnLyYwnXH8RlUeq/6064Dkch4EKLApgCPnP1
HMF0IpEsqiZHaatQLmoAk3+Z2hqSqO5/oeoqWF0T+mjNWaEVODItoSRsjyW0x3EQvggZwTtccJR7cPcCk1l4jfhRBKoRsghmjewwxmTMXHja4jXK2+N0mZPfDlGhZcWmHJeP
qcflJ0qOk2c0i/CMhrogAGX7YQbUfN8iOulA7r5JKY0LbHDikxZ38aOQjv/xo7jnZYBDzVxpJWJA/DEKkBraLvVzqhBQ789LZtzUnkZL72RPKIbWCgNkMwJEGbQ6wFw93T3C
tkEshIYKuR8P3OVB6h8hXh6EAC8poYZiTlYWq2DhWJRFyDlIGZUkVsnRjCtMKE6A+O9/XewxMjTF/eO//VGsEtcjKvH0CTrTg4yi2IVR085EBfZkBd+zQ3OMaAKhFOsRwVvE
PM7ne6TYoYG72PUe43yH60/Qzn5C8r1CxMqJ5u3l/AOyQMqaJ3XNk2XNk3XNk23Nk33Nk1Z4QkUP1zftsoyHYFRkTmEkkL2RGPfolFjW5W6cBhkK6yptefDPyQfHsz6Y8nlC
1o0uPiW+sYheX57Dd9xTIECplad60ddNUEskj8QikZuCNocZ/8LZw49eAHcnjAv78pn/xGd6jEtcpuQKNztiFnCdYQFyoQClqLrLnfyLewqYK9S+n+ULSHdu0IITW9e1QC1q
wTOnpE2a8I2t+RKe2pov4ds8/bo2PIuxaxphKWrE6Q+kTVpxEr4zC3nxlJQv5b0PpA0acuEDaV1LrEUtmRvYrCXjHxRKuf5BoZTUwEZtWR5Y3xZbUVu+oW/WlqcHC6WcGCyU
8i19o7Y8o69vi72oLSdRA2TDtvxEL5TyrF4o5U3+xbq2nMbYNW0RqBRDZyLjX5M3aUs/fGeWcuGP5XwpU/wLcmmpFmBRxGIprt9WFPTdyH1uPuvrQY7Px/0fISeCrfK9SufZ
oeCTEp13UgEXgd+IWw+pT30XJvk/PWH5fBQne8u/iMYl7mXAdX6H3UuW6eUn5eOWJ9V/X1QGlmA3S7DnSzAdLdp8Z7mvOdPkqyaMmOWdxCSWv6YIayumwWWYoPAoBswTqN3r
xs88zPZZmlZd/ECS21ywh5Qa7kLGPd2UE3fgx48HeUnEhRTOo7jqQ7ZXiEjxFUbaqSSXmEx7ECcHL5qdzlvkxuV1st+s8ONCHmIFydWWFwrkC/i004k1FJwf5sVdDaG1GB+k
parkS+bD6Sk2/A01hIYufxPq7uX+0U+QCVx0Vx13il4zs5coIbdwjNsKPD+xdCGUGPJfEJfM2VDeyx7ey8xDxxokfuCFcsRP3GLOoxcu7FSsuYopvmYCpVhSK7gNhW45Qa68
RHU10+oQGfV1rineX4DMAJJ8XFzGaYEM8qIreGCSQ3xxiKHJeguetADeAE+oYfWKKsvzDUAiHP1QN4hjAMa4J5Kow6VoLx5ywjWdSpxkiQsv45Z1ylkp+bkVXeHHo7iYiVjJ
pcNeHvKBJdZoIxy6vTG3W+bH47xkGSohUxAP5GAMLtV6aanWjUPqQ6AzQe4iYGkZ+kBnHhQ+uSuAnYoEzNhPWTkjnucn/yONWiToUzru4ecBRbNpKPLjAPDmRQkhzDzPPXkM
x0T0vMTW9NAjeQtMzvy6p7Nge0lzrV1cWLfUoAl3jBKiX1O85MHHgeEtsUsg/ONhMGBRmlUf/khPAK8DaXbEKvHWCQwO3NpilILFqvCpMkY4UgbMEURqyIQ96BFrSOU4yf21
gE2fAGt0kYA6VIfKnoLuEQ5jOU478h0BZR/y/Wm8+tCJAMMfIFhw+wMM/8Hno99NnCjtpiPV3YmvXNCwt5+MV/9OnByyRSHR8UPAFUbjNX/yRIxRWegX40/i4d+JlfGdWEgj
f/UJVvMnrPpYPHwIVyW9v43O5mNR5ADZIfZVVsIAxnxnkMQ9/5UY5sK+GgvnTyH6WNnjMbRKHsFDEtxCvaBADhrdxJdBGse1ym7umlfhDn05Ij/k4R5CP3bv4rDEqpHCeqRD
ElTXLTo7UtzZ2NGi1bEoNhh7O7K2t7X1vR3G3g7z3g5jb4eLetu3trfDhyQaSRq255+Aro4z7Mtqxn6HhAGv77Q5WWDXid4O53v7X/JUtKlSfYg9dRC1N3kPV+OtOt/RHubj
PawVelhs2DoSvqPmCaB1HYwrP5rrE4BlB+/ewBpYJqonIyXnnDEpCq6H7gDMEBYUWHg3lVF/n/DRGoCjeCTK8Q3EHvtImK/4RWDe/wnCvJ/DfAWOSIQbHgYJp7wY3OMajUeE
G1JHKwTxMn4eRttkoMS+k5v5PJrb8UkghVMgRcUapDBHTTNHzbcRmlSgA8/CsDmKh00rHrZI8bB9KPKUbY485b9q5CnDofKxCNeuohkPLXseTciPxyM0ID5Bu3CkOOlikY1p
lo3TrF8Wpex8cILFgxO5d3A2QKng2rEp23Rs8ijFozURXcE/YD8ftvnvwTZHMbY5NsS2wCeGbREWeBz6xcP8fAg3wDaogkOM4T3YZr7gNAM6ae2LD0HDCAy0/ZNAQ02gof8X
QEP/2qGObDrUjo2Humz9UH8ohpZvjqEVv2oMLefDS0hoImCFwFBzECP50RUovG7Yfete3IO6lk8Gda18QEvNAXUUo67HHFBtA9QthZZuhrqejVHXsynq8ldu8crPX3X+fFgd
uAerfcVY7dsQq4OfIFYHEasdLMAP126A1VAFH/cjcC9Wmy/uwWrzBSdaJ8rWvXBw3ysFgFA+If7T5lrHIDmKcbwAEhvheGAtTEQ2hQnfxjBRtjlMlK+HiQ9F/4rN0d//q0V/
B+elNK6xDXIcua32C/Q3B/Ue9F8HH757XpTnwWDNi03AIE/4FbdqPtHoqgXe7EEPudsJueBFNZ6WqEQtNjcLdSmdcHOh2oAbnXk1obWBXSqDmxd18NzMib6H3Cy6C6kPC+9S
0Z1dNci3eZmUG3ZltoTzi2gqWDscRUeU5DOHQxVC1FO9qji/a6GFIp+Q872JE/fjgpyTlmN8R9GNFe6ogcSd+OMTtLsW9xzhp8g9pNziOdKT8H1RuNjrJlmfVlnE8TYnUFGQ
um10fplMjpcnpM/gcT1zjUOcEQdkwX7B7x7FHbCHHkPvjLyipRD75GOCBVVxd4BaBOQBo/Go4LMaFxw8fHkkQGrzClTRAhUvKzrHFSs7xFWcnIcI+XCzHBfYKgAvQ1Dtsph7
A1tAsVgcOydjpQUHDy5a0HJFXNtIo61DkjK+jMcnK6rfarMHHE5X0FPijdfi9i/5u2G1uD0s7BGTDlqCZc7K8POeDMmuyCyeOSfH4mRFB568uArZjcXjUwzfxXBRhRaZuFdv
Z+JJ6Gjs5Rj8q91AUe2cnKmCtrM4/Nv8fTV1BfA6QkPewZw9mH8pXwbjx3QRSnYU+oK584t30Ck7UD3xSUByyCvMIOSFmCdZ9BhOlAAORTAiFmX4Ap8fMsNlqgAuZz2LS5pE
Iln0kPanQA74uloTruxUH/J9NR5FenEcbuEnnzh0359C/ui00ELk6STSCPjlBIrI5f2fj9KK0DHCFeETjx8oxwc8ORBEvBXH5b0ZSZXi0P0JG4xJ5gM546LyfXxd70m+rgef
eGGOClJfudDNG+TAV6HMfHDZGHrhkO1Pn+At0NatDEZoZTCCC6fdcWBhHhaHQQWy4GGEwjIyV6dwofYWHRikZmDZiAgaT8WkbsIHJ+GDK6EcRrYwf3beR24PAWA+Xks1aqlW
3FLnx2ypk1rqLG7pZmugFQX64E380MePKb7ow91xL62F4gl2WhvN74njYqiVFkPd+cVQ772LoW6+8unmK59uvvIZ4NucfOXTdEUJJSBs43qk11z6jDvzKyf8PFsJXyKnhVBf
8UKok/SuaAic5kIoBmkh1MkXQp20EOpBhXoP03pgYqHFobgTu8fDF/Sx6MSJbM7+WDf3KlcGxBkoqpPr9GhfFC/5oXqgyeP2R+m8yJfH7ViUn5/H9Iq1nYIqEK0F5U36iGVU
76Zro0IzjtZG+eHNtSNEHW7qn5JOMg0U959JY0VEnjqEhhKLi+R3KFw0z5CGAEzVon0JmSaWEuoYms5FTEQ0QcMJ352gSc3LP8H2d/N9COxFh2gHsgfevOIB9UcRuDn5mFOj
CsvDcY8JNfltFDeBhJNrca3brhDbHJ6inqNDkSbYi572PiK2MwRKs/xate15JE6mKk2n689U1XpcftJa5O7ULg4H2jfwe+6ySPntInNoNARzBz8cgI108SPZpKaD7iRcR2gf
32luTTkLm1+aufnlQMR2086XW+x8ufnOlwfB9tForGRtr3IteKHjwOy0g3TssbgPkNgS85BxHA/ZuXBl/OROzZJ3p+bhKvV+PMLk58oMPiI5cD+C3xNzF/eQ6zW09IPZefgS
pivvMIwysvCMxIF1l7BpoMJnVkjKSrg6YAUKGXiYwHY4r2iAHLxGtjdEb2uuh9GohYwsjUIbpUhjj3XjURbSl8BjIMi8yNzSlURn4rj7NEwFpXJzWq4jkA8/g4rZfJERYaBz
qcI4U1w5EkfvxOhEA+0wAOQo+IFK5ytkOgSDNl9Qg8FylKmPx1RuBguP+2t4eJPx2VR1jcuyhQoTB1+t4uCr5SGqqYU0ZNWjzPo4HXDT8HSUBWtuEWc4mYS7WZ38AEMbP8DQ
xCMZ3LBv2C61jMf4WJF2f0784VTCj46SDRyPsESjkuN4qpQijutYHqQDtMfppBZWDPrY9jidt5P5B9A4xWwcyBTPo4Boe/4rULLr92T5ON9K7SR337RH3aQ0ecQp20pc2Y5T
kH3WI44718UVE1Xko0zx01BLQues0+tKqLTTDcPYid7iX7VYFdzV5b7HkRZYzE1b82yPlSMXYBY/D4Pb5z0F5xknThzrxp9Hie5YIF/yQw7CYNwOIhw53rEw25HnD2lfRc79
hHIYBCbHk+i1m1lhtjLPwjfhfMpcuBPnEVn48Ed6Il7CnL8DYF/C7FxA/ByVJWMbcHbgDcakcTtzHos7OTPkJhnL/ju87ZWofG1q95EHeIJ1GzF+AOneB4l02IRtAcAv8rRM
aWC64drUTDtEzmYcTzyJswfkD6IKUpq8VEetcfMiy3i5XAOHV4+LembzUNKzc7UsUrSO4zEu8dFhUwsAKkX6sEAn/agMCygE0hlMHqbfUySO3Bc9vPAhlHmP4jq8P68uhlDm
LUCZnfkJwqhOeDwQ2gFVQakLXlIIOzRAk2slMkYeUg4Rk6WJRkjM0x6b+7gCxFwB+LEITy3Cww7Nne0SmmOQ89KQyh1Ra4nOIwAagW6Y5ZC64CH1uIWOkhODcEQoKVAStRsg
AGQyU3NBw6MAR+g8AJ5phxnosShIJ/ukML2ShV4vZRJ37ZUCFE2fx6ElQaZtPM8QAxNDUxDyYzHi4lEvBl264PEnUtAgzswCQlbpIa5MjZp1KKJx62hOFsZPaHHh8XgF8zz/
OrDyLvitPMYqBJ8OMrm1h7lOArvbzSqByf9uN/Pwpyg9xaoIioJiAYVOBJfnH2jyB1YywDtUQzxoQ8eTSMY0PFtYxyMZIw7OF69G6ZrCbnQ1WWkK1SBPh4/Ga1gFDFIcoQNG
2tKd3wOvpNzLukVcGbMAmJGj3PKeGB1yLiTX0LKwSEeVJ987Kq1Uwoh3o+ccPApKVNrK7RfyvCr4qb9uZjd9a1tc97yJ4elI8VWFsAUhnExTRaig6h60c4hFYEMqCkWUF3nt
dnFOiL+OVWA6Cd23cwkEJtjjuNYG7f80jFtCeiTKynrEBxJWoDteTXxtNb1/Mv8+b3slDoIq+tJSyCmHaTylIAjD2yKP00ISj6/zOW0K6JmfyB+eW8ICITT49VC8JuNP3Ifx
93Fx+/8UVZbRwTBWmVGVjxc1CduJ1yNRaDYllj59b4PqPqJBdQyrz37eykLNQCiHtlWhhw+4ybjWHGKVT4gKP7m2wkq+wjhE7DnGuPtsZrrPZtx9NhPus587ZPkqq4keE7mp
a3N7Yk1urucginJzmbm5eG6udbnFQi5WhSx5GYi21p4EHtsHXgekdcRZRO/K/xCvPLT1c1FAaQdwkUCgXPAOhHWkcWTCsfQYWfG08BP9YXJAbZ7jLoERwKnPxUpoBoQI+KoE
1er5tIskiPjZAk0I4an8btROtR1NPP03eNafjNF1J+4H3m+brDzJShncpSePMQ0mZAzbnsSghEHLk8egccfi0UPHP4/ZHsrVsOgTh9xPPcHpTBSCsSjODpG9EnJtZaRUxS2c
r222/C9ptnKxyu+WKIqswKjhwyHL5zwycBwY1DBooaAPg1YKMgzaEnYInpQ+F425uMtuOuwksUIfJuzdeyXkqlxkkqUUC4chjv4HqL3lX5AYShX+HCmOYZBhUKXgBQnDloQV
wqdlLKUo+1LKvmhEQyxUnHvT57CtmjmiIT6iUaiO6ppQZfU4H541piYS+/NH93Z0H/oKcZTwspOO/3XiIA2r3aaRMDNlHU/p2yVOyTJFHMqUhLaqhCbWDz0lcuMH+FHwpRVF
Xzd3Pbt2TsOvMm5VKFL8v+Li8WSWG08dYU6/3Z04bRdVQtPdFpgSYL634gXUAWFq3InviXUp6Gj8vaBjIkusBUZduKcWaxv61EYNXdNpT5vN5B0gFToAO6lzl2lKrbgBTtEA
bBj1joITG0kkqKDSjb84PUPSQFFbScaTSZENCEBiiva2AXRwaZss4KPM42qjs8+QK+apkJRDeSoiTyFjWXqY3O36O5V493sA48PGIuN+vkj1xjTZAECjUEv58JrWHIo6lnUX
lHbW9XkxUChrX10w+0jGkZZ5F6CSgznc31E+erg7xXDL9+ZfXCv53lptAiSbD3WhvlyXUUG5Eqr6F/biQefjLT9GYmjReN+VxZgq5pgizLl2wyihsVLFXD7g2rf5YZaIHeej
K7KKQYfIrj9TFRWt8t07wqSUXsBPZEzoALPWndjBRWfRyahSiWZwrCgYWkiclWlH1Fx4IRZaToiNd8CJxAlbnmbIeVS6B43KurlFJY4eML+oqOVJWwYnbaKzdnONErPAjdhh
YaYVasBMa6cACIoY6fsFMIhxg8r5ugooeYIO8iR4y9cg/tMbIb5vgwrEbSJrrKqoJrOtr5bL5forBdcDZFzBEKOmJjJST8yyEV12d5v2BBCwUQsNlzEEn2/FBu6Hsp+A61ah
I9wwbSkcbBKWAtmwkvVPADOszEl/d9dGEPzlAgSfJK3H647uDajdVwrUDs1DJsZNqG7qPiTz+EqeHkEhI61RwFDM3jWhgnFdC9dnPwS8Ce83AvCErcdc7sF5xYpG+wjmd8Bc
B/2Mx6K5zpAiVDvl/MKOgiCrCJCFef2o6z9Xql3HlSeU40KfE7XBnkSgt3B9TWEhnVTWLD105DDuwGVFobVD2kJoMVal5bESCkO8tyD9Kqjxj/Yn2yUPHiqm4wdoVg1rF0rI
j6BbARZM2B7j6xkRVgpsLhq4eAxa/xi3lv6FWDnafMHdOLJPGGXcwhramqtMaEe5rXQLt5UusUpTWmGsJBZjvlicSbFaWmol6wuoHxSvE9/Xg5wF16ejsQZWj65xvhBvRDP4
wGw2odDejJbNuSVp7g2nFSLqhUZBG61StLM2Bt+gcLKFbWGNn47GO+iLTvhCPhrbikwa03idtsHnrWi72MK2UMQOaPVOVstdx6Gx71grayT/4VCZR+K76dx3K9sizCqjV174
0mJ6U9iCHbKFteKItRb5QEYf11CV+B5sMfqM2yl6hW0t+GLAVB04CHtx8NE1yT7WAdlY0E8BNAWauIvtQiu++6jMONYivv9rD/yR7exr3PL/Fih8P3zWiiW3ipL3QHadrBM/
3AE/kPzRk5QcpEwqh7VhRvseeEG+8Qq9QHcI2NwDpOa9hTXHWqkGW0ThUBVR9Avy//WKKBrbvEHp0O7PxA960EMBWqZm7ViFfEmY4uM294u2373vYzT3i7bB+zZs7ueDv3ef
2dyPbunng0MHP7yl6xuZz184F+YL41tYA5XRhf6VAOww/wcONPzX+75elHchXybDY2OsFbLgwLfmuz/8x3+92XddaCiki+1EoXYnKxW7Nqwij3NNZo06GYvtZbHYARaPHQTY
b2FNsTq0Jo6uOPAHZuB61sQ6j8Q6UKQQiJBAPwEHAFsOQjEtsUZWE9sjFAHbsNA2VokbLB1cM7gLaF4j1HAPjHB9bBdhEVmk3rIGJE1D5fn2rEEkmlo7zHqjdwIEFTR+Twbu
MbtGcd/J78XIkc8aSQP10U7cQNgJ33qwqxrx1sj20G7NHiAj+f3JUsTKnVToHmgqwuiuvBIO4fQeVk7bsKK11ZCLjNejUfKA1VVU3V1k511UU1S7gBDra1nUZNYKPbKL8uki
pwwEpDIQ2ngjThXUfGrzPVgpMu3CTLuo6a3YWOxZbOwurGp3fA+rNFvMx3cXNLRLjOmuBCHk+jHlbaJKtLJWqtAapPuw9mz+PXwF9aK2FLD93vHrotp3QZfmh8ocJSTcLZ/0
KHGMLmDrh46VDGO1RYzVFtGqDcaK05UN8qSBKx4xaiwMGSL2ZiOGWLiL7aVCEVS6qAqtYmYhAsLrUiAd6zEuT0FM2BCUpBELbBQ9zfbSy73sAN3RLwDeD7IWurcA3bgfLXV2
kveYTtbE9zwZ6qUx9OiAni7ieMMjLi705RHB/CMs9EgR0hE3wu0fhDjnYSWTvhvwGs3Ea4h5vR1ZGo0s9W9lztgO5gaGgqz50tSWJ3zt0IIdUPsGqHnNRxG+0GaEr/l/QcLn
4ITPwQmfYxPCF/41o3mOX0uaF/7fgOa5PozmNf8KaJ7rk6J57Ug+29kOvO1gDXhrYDV4qwHuH/LfKrgz08ClyqX1r1UqO1EezEuDFi4MolBYkAZR2tNIeYpLe0481EQaxiQl
uoukQbcpDXLrV2R2hMRBP4qDAW7qIYhWZ1DoJZ4n5KG9TSLAQSTAYe5ZgAhwBAlwWTf5SCrjJ7YipqMfMjeucb8rIPdVg9wHwmCMEQGuNAlZjFUD/a8B4s+g35DYVpKv1AYk
wA2cADeiA5IjMTJkjAS4mb5swRFmFbE2pKcwkm3Qw0Bl89Qdotv5mK8Hsna8tRdjVCuORSvQbhzFNhhNGIUWbk7URaVCR3SICaOOy4R5FOt8kKSNMKFYE0excoAAGS+BYtzJ
T2OsndP+blOq4OAI5DaPaGvpdTtWsV2gGG8WSDzt1N5GarnMBQ2ejwyDEG8xEa3FRLRXeZ6i2SLrNsy6jfuFw9ZvyWNaJ7a+k0XM1vPuRurfJohiK6ZoZRGsjmhxW759VAkh
PplE8aNbtfn3a4nixjlBPubYtRaGzRwxECdh1D6ZEcuPFUxdB36OsZJhrNrFWLWb5PDeUYKpa31uNFjFo0QN3GKy7RuPUgcIcM2IFNDgFhDkOsWIdWDqjntGrAWK6OTSZYFc
twuu5P6NKrSOXhY1tqjDOsl5leiwFnFvLuJK7ttsFJuxcc0FRMTHFsjPg4s3HWJoWZxeA9tId/QxjPc6Vk/3eqAb9yOFjREVjtHkDV9VMyeyijV4Q6dPzm5SS3EiqRKujfIy
clBozefXwbbydbCAuQ62ja+DhfG0yWOx7WjZE2m7Lb8Oto40VhFpFOtgwHvBzOKCSUZCr81Q3nYEyR3ky6BAGbugibugebuhaTs/ijKWrqeMVZ8QZXR+GGUM/RoTReevJVEM
/ZoSRe2jiGLV/8JEUVtLFDVOFLVfnihCL2wrJj1EuqBfsG8+HQXC2AGsGkS1QKDlkWgcbXSRuM1PBNUBQUCH9BDRIZbgG2gJvoah47kOagMMccuno/FG4dyyBZfg0b7JVpNT
DNBiJkov0GraJyBfprsJPpB4IaxGydNfc553pKFpX8PSbzwaLnLiJ8OLFoiF1vCPoSwcjva1i6/rCWBCjjXnF43Rk2J8b4Eg4VoqUt042oyDr6pJhGqnWrG9CNm0crxvA3qz
D2SIApVFWGQtn0H3P6yO1eHnNWtIH6ZoRCa03lwo30srChaCLCzIFCP3UgnxdlFwgTi0b1Lqp+OdkGeMxfBrtoY0rW94Hrvhy49ucwF7N2vz+ubm86dNg4/Z0gICbdjS9Y3M
o7IrD2EtJDA2PygmSHODB0sxCR1/1jaCMpdJQwOsydzZIeVRtkfs7QC0ORF/hTNbIfGJpTWxpLcbb7vZTrztNGXDIE9JBiJd36xCmfBYQSbUhEx4bI1MaCmSCdUNZEJLkUyo
fsIyoWNDmVD9ZyMTtqrSp/5Nqf2/vfP7+n1/u0dFkqtxkqttKhdaPnG50LHZhIrVqzr374zpK5P3/S3NGBjzUOuDT3f/7tRrf/vMmhr/HKzQ2vzMifYY5spa4OcZkfctkbfo
BlHEhnKi5RNkibAaNCT7z3/+pXP3pz+6hZvngWyRpZvaxHPbpL84a2T5hOTFDxvJ/PitXtt1Zid7+b6fY/zWsUfUrg1Gjef4vfU5aveySJZfudyItSJA+4v/+/f+n3P/xnH/
RpXKb43/XGwSNVTcm/n9GZG9cd9mo1qQHy0fLj9aBKtkEaySRbBKln8+8qNjQ/lR/eciP34cKur8MCoa+t+IgDp/rQlo6NecgP4KZcx/PgRUW0tAN5M1Pz4B/SVkTVXImqop
a6qmrPmlTWRNdQNZU10va6ofS9ZcQwaK8HzdqHyUvHkP3VxPMPMyJw5cA/zE964lXpvKnfgBl8Hwq32b0KUPlT0xi5p7yOVa+RNebyiVieJRf65dVGAtEflIGRRzYPeQsvWd
sYYSbCSL3tMPazF9s35Y3wVrysnLpB+j9WuR7cPk0nzD16D/5rIpJDVbYhJK/uzbCCLXy6Yqyab4u4d/+AnJpq6T35ZlKXHihM/1o2/L/zH16vkLN4fm1Ehjw55vpN5+/1Jv
/9hcRs2W/F3q7XeuD04kV21+X+0/pc7f7BufXZR95VVVL6YuwItUxhGub9j/QurC1aHJVMYZaahtfzl1/drQ9JJcUtO2de+rqZvXx5MZR3nr3sSDX0799N3zN0Z0NdR2/2dO
pl45c/r9oQnDWuoo/VHq1JnzvSPzltJorOml1LuXLt8ZW9RClfVtp6Gc3uHJlZJ4w4Fd76aufDA4NpsJNm57YPfV1O3x8clU1t+6r+uBsdTo6Mz8suxt3tpxeCA1Pblg5KzB
+pbmHVOpqZXFnOIINzTUbRtLpReWVc1f2dZW15ZKraQMNRLddvBg5+4U/Tkadv7Wv/5Xj55+4Xvfe/7Z735XF3/vvvzSj3/6gx/807vf//EL3//O9/7m8uk3T73x8ssv9V44
e+b0qVMnB69fPH/unbffnui7dvnS2bPvzo/cunbl3Pn3MxN3rl8+f/59+0zf5Qvvv3fGN9V74dw7b70Vnbh5+dylc2/qVy+8e/X25VtmOfrFaxev3b55Uz9/6ezlgdu39CvX
b9zu7xvQ+3pv9Y/0D+gjd+4MD4+M6BPDgyPDI6P6zNjw6NjdMX1+YmTk7uSkvjDWf2d8bFzXRwZ7BwZv64u3BobGhwb1oYEbfX23C+Vcu93b19t3W7/Se/nKjatX9TsDA4P9
/Xf04ZGhocHBQX18fGx0eHhIn5ocvzs6OqwnZyYnxsdG9KUk3of1lTlIMDSgr06ODA7d6dOXR0Zu3+4f0Rf7+4Zu3unNlzM4MDwKVdX7b/YN90G60bHx8VGo98TExCRkrU9P
T81MTUzq+uzM3OzUlL6ozyXnpqf11RQUOT2p5+DFxMSonpubujsyfFtXJu4ODdy5o2t3xyenZ6bz5YxN3B2bm52BfMeHp2Yn9MmZ6enk3Kw+k5yd0/WkPj8P/+FnaTG1sLCQ
0leMpaXFxQU9lzYMvKuZ5eVUal63rqT02ekp3a4np6ah/CpjwTAWVvLlGEvzC0vGkp6eHZldgvySS0sLy8uGDnFLyysr+uqKYaRXV/U0/KTTaV3KZbLZTEa3KJKUy2Z0zZKT
MplV3aVmVpeXFnSPDJnNJfVWzeVYkVbz5SwsQx2ltD6xsjAiL63oUIvVXDanL6azaUmWdMhNkmVZV1VZUVRFt1ot+Kc7NJvNarXqJS4NQ7rfY7dbLYoedlolKZPW68sq6jwh
W74cXUnPLFtUXR8dlWey8/qEIitZh1XX3KoDv3fZrXbN6dRdDofT5XLqJR6XG/50v7cE/jx6acDv93pL9LJQIOCDe2XY6/O4NX1LU1tjPSsvlKNpus0qQWBC1/Hm0aRYuETX
XVZ7KFii+/yOgLssqDv8vkBpaVD3h0tLQ+GQXlYWjkQiYb2iorysvKxMr66qrISwXssqoxClb93S1dnU2KAX/0G3rPnTzHj88Tgc4VhA10ubI1XVFbqHxeP18Vq9Kl4bg/96
fTwer62N6031dXW1tbV6e3NDY31drd5wqG1fonOP/nP/ydhMXnIooularDpU01ytl7e2Nba3tOi1LS2Nra2temtbc0tba4u+s7OjY0t7u17e1bprX8sB/Rf+g3KD2FCf5mE1
Ud3XtH3r1m279Ko9W3fv2bpDf2D3zv07urp0ed/B/YkDh/Rf+g/K0jxwL9f02saYLrd01nXs3acfPJR46P5HEqe+/cI/vPgP3/v7F7774gsv/sO3v/fyP/3jj0+99P2fvvjj
V1758U9efOU7P9Z/+NNXf/DKD3/2s9d/9tr3T5786f/82Wuv/eT1H7z66uuvvvbDN77/8s9eefX1H7/x6smX3nrtjR+++dLL+s9ee/NHb/3s1Kl3Xn/7pXdOnvzJ6++8/crb
r7zx5ul33nn57MunXn3z5OmTp195+52zr5957dzrb5x666333nj3jTNnzp15/+T7b50+9e7pc6fPvf3++YvnL7x58fSZt95754P3zp8+fxn+Tl9599yZ82cvv3/p/YtXr1+7
evH6mQtnL5279sHVD6723bh9/eKNdy+evfzB9UvXL1y/03un91rvB5fPX73ce+3mlZt3bvfdvt53+eqlG9duXb919VbfnTuQ5NqNy7d6+2/137wzMHhn4PYQZAIEcmCobwgI
7XDfaG9/79DA2PDI4Ojo3dHxobt3hu6MjkyM3R29Ow5UcXyqf3QQQuOTdydnZmdmJmeHxocnJ2cnZ6ZmZpNzyenkyOTY9Exyem5mLjmv63PzY9N3Z+fm5/Q5fX4htaAvTMxN
z88vzi8A0VpeXlpcnpnXFxeNpeWl5dXV1ZWVVX1xwVhJr6yupDPZTDadBTKTziDJyuZkSc7JxmomlyO1PVW1qqq6CvGKRVUV1WazW23WrKRYrEhwrA5Ns2savLTZNDv8OZ1A
MRwWq+YAsuF0Od2eErfH7XB4PCVAOrwlAV/AF/R5XD5fIBDwB/yhIP7zlwSDoVC4NFRaHi4Pl0FEKAxoHymLRMuj5ZXlpcGysmgF/CuvjlZFayoi4cqKmqrqysporKqmmlWV
l1VUVlXHaqqrY4zVxGqqKmpqYvEY/NUDVtfGa6oBrRvq6+rrGhsa6usBs+sbWxsbmxoam1ua25qb6+taW9ra2prht70VAk1NLVvaO9raWts7Ozs6t7S1t3dt2bm1A3B1e+fW
7du3bmtv3721o3371i3btm5v37a9ubVjx66OrTv3wk9XZ+uuPTv27NnWtWP7nr07u7bt3LNr+94HD+/t2rp77559O+/bvW//fdu79uzbv3snpNq7/+GDB3bu2rnzgR0PHDz0
G5/euz+x/+Hmg7v3f+qhA4n9iQcO7jt04GDsvvYDXV079+3c13XgwIGu+7TObfv27drTtWvbtr1793bs8uzt2LYdKta+a8d9O/bt2CHv2daxc/uuXdv2775/33079+gdNdta
tjZ1tO7s3N3Z0rRHj1c2RNvq2+Nbmjprt7W261FPpLyhKg5sXENNfUOV7vNEfOXBSpmVl/sqI7W6T9Y8HjmkRWCsPZ4QoL8PiJumhYDWQYxJE2RNxj+t/Ud/90393Nk7+vXL
M3p/7x19YrJXn9en5KzU69FcmY7SUFCPMY/csiUS2pUIPfzAw02/EBl6/v/7M/2Nd87p773/pn7j+rv6wMiMPpUEfsIY0WUlo8PUpYdLdR1Iol4PZLkSvnnhW1/WXzv5rn4W
vrl2/YbeP3ID+IZl+Cajy1aH7iqR9QjUrzqm6U0hWW+Eb37wnb/WX339Lf3Me+/pV6/36XeGRuGbGZifV3RJyekut00PV2h6TblHbwzq+g6PrL/0wnf0U6fe0t9974J+9dpt
vX9oDL5JwhxvwDeK7nT79HDYo1dXa3o7TJktQFNf+/EP9Tfeeld//9xF/eqNW/rwMPB6wMosLy9De1Qd5+JIJKSzuqDe2qLpXQw/OqVffeesfvHCJf3mzVv6GPBZ+uysnjGW
dSuU43HDPA1zaAzm5da4pt/XgN+c0fUzF/SLF6/qvTf79KHRMX1ubk7PwTcO4CsCMNdHIxEdZkW9bUuNvqc9BL3wAVwXdP3tq/qNC7f163dG9cHpWT0F31jgm6DHrVeVhfU6
+Ka1vUrf0eJDFhquN3T9HHz3yjW999KQfnVoRk8uGjrQFt0PvEQ11K0pHte3tjXqu/a0Qvo7yBHDdRqus1RP/e1+XR8GWrdk0cOuEj1aUaY3w/y8fWu7vn9nZxFEXIXrTf7d
u8CPjgKPaaR1w+HVw2XleltDvd7V2aEf2n/g22+2Pf3cP375L/7bX379B//w96fffuXUjUvXxwYmZyZXlucVa9qh24L6SvzU6df/+u/+/st//J++/OX/+Fd/8+yPXjt58erN
sbGp2STQ1ZyS1STFr/urnruqP/1T/ct/oz/91OB//89nfvbmBzf7RyZmpueABKfTuZzmsQR0K+ON+r6u/y3U8ooOvT8wMDc1t5JazK3kDEm1hxyluqWWN+UGwDd03hX9Up/e
P708uaCkVh1p1SJpbsBP3VoPaWCoX9b1/3kek52/qt+eMiZSztSKM2NxSM6SQEmFbm/kPfqCrv9oUH9pXD8zoN8clyeTnoUVLaPaJZe33Fuh25oHdf0tGKRe/bnX9ZOXMLeh
wezMtLK47MhCMre33I/JoMT3ACFu6z99R3/vvYUbVz4YHZqem0svZWwZm0Ny+yp85Tw3SPacrv/DRf2NM/rNyzNjIzBHLS1l1YzNCYWWect1rfHqoP7y64PPPnv1B6d+8Nr5
t29evT46ODU7nVoypIxVy7k9FSVRXWviDOT7UL1B/Z039Cvv3x68PTk7trKUUtIWa8btLnVX6y5BQ16C/+/q51/Vb31wY+jW3ZlREF+yq6ol53TFtErdiU24pusvTujf/6n+
zk9Wbp+fGbo1mhyaWJpbWVEU2eYot0RLHC2Q7OQd/YV39Je+p5/50a1rb18YvnRzvu/uwuz8SjZjlbVStVK3I8CO3tFPva6f+on+0j+9/ebZyzd7e6dHxpbmktnlVSXr0WSm
uzpgNp0ytYErix/gzydJdmlSvMhIfWZ8Df7glzEHJJnymfEV+OPEn6mk9PP8Lc/O3L09NT585+bdwTvAi1y7eelK742bH5x1p4252RV96u7A4uTY8MD0+OCtq6N37lw4Gwl5
NdlXoikZt01a0VXJWEimjdmZ0e1b4vGytoaaSn91TTTiqomGfLaIT1P0HdtbGxu2bmkAXrohVhOO1VVVlFZXBjzq7OTUwB3rMgg8/hK3XW6rr64Mb2mLNzROjo7dvrWkT0+O
uF02OVsXj5YFGpvrWGxyZKCvb2FmYmTUYZVWF6MVkaCbxWsqygb671y7lpwcHbxjldPLQG6CfkcjqygL9d68deW98cGBG1fSy6nkVMCjaZnqaDDgA2lzZGx6eGzoLoiW0/PZ
5eXFRYeiZHJTEyMDAwtTIJeupuaTMItJ2VwwWOJxLMzNTM6tLqbm51RFyqU9IPvYvKUg5qT01Oy0CgzSstNb4rZWlpWHPOGa6mhEVkBMcwOX43L7S0ockYry8nCksiJUYzii
wNznAvGG5KqnsmYsZS+ruDO9CliplNa1zCx6auom5m2RysFpKRDpG1myRxYkX3V8el4rqxqbkYLlQ3dXXIE7Q3Oyc2zFXcVG59TSyqGp1ZJQ39CS03/p9nS2ZDyplrJhSFc+
ODav+m/0Tcuu96+OLFinZhZSjqmR2WR2emAqKY/cHJtJDfVNTOtTCyuqe+Kuvmq/Oz67pPQNTy0pgwNT87msZPcEFg3V4daXJKdHX8w4HEndkGwZd7A6umQvrazJOvzR8mWb
NxRI5ayBskA4XF3tCEWqq6GLopGcP1gRStudfvfEuL6YnUgaqms5a/F403ZvuMIa9JdXDI9OzUuTk3ravrgsO905qzdS7vSVRqvujk4lV6YmkmkbFb5i8ZaFrL5gRfn44ISe
Hr87t6zOLkqay7B4QhFroLQiPDw6O7E4PjZvWFOLaVlLZjVfSClxl5ampmdTi/r0fGpxZX7ZSC8uADeblRW7lpyZnU3PziWXsyC+r6oLGUl1yQ6HuwTE+KXVxcXltLIKcZac
VXNqNrurxAWcciaznJYs9qzV4bArIKi6NH9JwLOYy4AwDlK2M+vQ3A672xsMOEqcQYekqD7Jqi5KdrtNCrk0yW5ZllzWUsnrWJXC8Oyy26WA0yGVgSwc8dikoNMulZU4pTIv
xAOyBfwOyQ9hL6T12K2Sy+OQHJpFcthUyWGVJYuiShYAQ7sKVAOY9HQ2I61mJWkpm3Nl8J5akpaMjLSchniopD63JM0vGFIKmrG0kpGm5gxpanZJmpmH+OVVaXppRRrR4Uou
SDOpFSm5uixNQNeMpDLS3RR8k7VIgPqQbhmes4CPUObiirS86pQm56Vf7s8lfWJ/K5u9yH7srNTNXmifSCWzawuy/xL5UVar+JPOG01J59/m8nG2fOGFOCVf+Go+rmB1pfBo
zf/Iv1h3ru2BdE7VPqEhz6ymN44HUmbd6MVqTpI3fJGRlbzJlzV/stWq5H6pSmZXV2FOz+Usq5hbRpYl5RfM1GYFCRxYbclikTPZnMUCP7KqQNaqnAORXJUVGQgDtiSbVVRF
zqlSDkIWKWfJQpw1LWfTOUVWgBpKmQy0GQSyrJTD2mVgXCAyDdJ/RsJvJdmiSnJWTq+mc5lMekXKyqqUAdqThjuMobScUSQd+n8ml5Zm02nJyKxIc0ArpiG/hZxFWs5mpdlM
TpqC+yTQo1UYkkXJIs1nVfgOQEnmdnZyORgUuDC/eaBX8+lVaRG+m4f+moVrbiUn6as2eJalGRjAGchrZlWVltIqpJXhnSKl0jlJVRRJhTxl6Avs3lXIewWancytUp2XIJzK
yNI43BegA5bgmofnEbhSyCPBM8wjkAbzzgGdlSEfhe42uKCWEo5eEtoHTZBwQXZJtkgjAM4r0LIV6L+FnAL5W+l7AxBlMa1QfivZNAGkTRge0opQbdn0Cy7CcwKF0+J5WmAu
XkB6pSURtiH9hwvnApslC1AFvQlhq8MtWawOQnRsd0p1uAAAYMw4oiehr7OqVYKpAPoc8wSans1R3ezi0gRtUgXBsIr6ZkU9bSKM9UiJ+pt1XBYExa7mJA0ycNgUuLAvswDB
UFeouMvukSwAfAi3VmtGcmOpUEAO4vCuwtitAgyswIRmQN9loAQH5OeEdjqtiuTEPNUszIeSFIDC/Rq8gzF3WTJShRXmWasKdc7B/JiFcEbyKzZAiayE8yPes0AgXPB9CeTn
seZgnpWlEmtW8quYX1oKOVTJi/lCmaWAuGUw0aKxILw8kCZoATSDPBRcls9ifaFdgDhOuErwsmBdFakEpLVSqGMZfOOEuBLIL2AxoD7QDjUjeQC+gpCuFJAaURGGAVoO7EYu
t2IMTff39fWPL8glFRPG+NTg7es374ynlubHjf6xG9euXusdBg7PMIbhze1bAxPzRnrVGJ0aunO7b3BiHvIwpubGh4eGgceTVJ+xYCSnp6bmFtKqo9JQ5ZUVY3klq2oltUaF
q8TusNsdbl+o3XAZLmtZWSQSKa/qNPAvHI2xWKxhj8H/Klo6OjofFA9G2bbt+y6/f+bse++/d/78B+c/uHj54qVLV65ev3HzVt/A8NjETDK1tCpZNFeJvzQSrY7XNza1d27b
tXvfgQfv/9QDB+5P7GhjHb3XDOP6tGHcvJI0+m4axugdw5iYSlpTKwZwUvZtnuCKURn3WRsaKso6t5V9+sFEq/GL/L31btK4eDppnH/HMM69axiXL88YvX3jxth40tANFfhc
w/D6DSPqMYx6l2E0wDfv/ixpvPvBpHHhbNI4/f64ceXKuNF7QzdGh2cNHTofMM0oiYSN8lqXUe+xGs3wzem3rhqnT902zp4dhOuacenSLePG9V5jZHjYSOrLRk7KGd4Sl1FW
7TMawobR5rMap9+8abz+zm3jrXd6jffOXTY+OH/duH7tujE8OGjMJeeNbG7BKCnxGeVRlxGrNIxGq2HcOHXROH36qvH+mcvGhTNXjYvnLxo3rlw2hgYGjNnZeQNxx+PxGOUV
dqMevttaDh+dOWsMnnvHuHXuTePWpfNGH1yD1y4bY/BNcnbOyGZyhsflNsrKfEZtpcvoaoJvrsKg3LphTN24YWSuXjfmb1w1Zm5dNfQhGKjZWUPNZg2v22OURSqN+sYyY+v2
MuiFMbgG4NvbhtHXa/Tevm5c679hjI8PGil91rDmsobf5TEqysNGXX210doVhPS34Oo1jCQMzs1L8Ajt771tDE/cNfTFlGFTc0YQ2lMTKTOa6uJGR3N70egm4RqE2w3DuAL5
9M4CEK0YgICG319isIpyo7m+1ti+lW0AGdA+423DeB/ug0sGiCCGLxAwmmqqjM7GemPvzh2G8Rs85a2VSy8tvfb+bPLW/NLEQm5Fsq5a3WlH0HBXGGpDPsN+NTOwsjS8mpnM
KobkWFZdixb3itWXtUeMkhhPAx27ahippGu6V5kasS7eVVMrakqyLFtcqj1o2Flx00aSxuBNgIbc5PgySDsLUhbENBA3DEtsXUPO3zJujmbGpqHLcgs566rFrblLDWsh2SSQ
jD7j2m3jxt3s6Jx1dkmFZCs2j90dNrR4Phkg5dk544NB4/aUdXwmO7sAk5vVsEFuIcMhko3TcL05ZlwZNPqH5fG7mdkUFKou21xOKNRVm6//zSXjHcN68W7y9ujM2PTSzFJ2
QbIs2ZwuV9BwFgqdBApw3rjSO3Z75O7YXHJ6eTWVU5eszhL3mmTzV42rr/Vd69P7xmfGZmanFldSWXnJAgI4FFpoKVQPUP4cYN/g5Oj40vT8Ksz3ixZNc5YajkKyYei0ceP8
eeNq7/TwyNKkvpJckVKKvcRealjixcneHVw6f2fu+sj04NjsxOzyrJFbkmxua9BjjgK0dDBpvDo9+f7QhevDvQOjMxNz8zPGyrJkddqChlYotH/SuNSffL13+NLY6JW7M3cA
wDPIGdu0iBGsC6r6QhL+UqsWb3RVXbXOL6dmQR4HXk8dNaYmJyem59MZi01Nzc5OT09M6Suy1a0uraSSc1PT+opqK1HnjemZ6amZ+RVFC6iZRWNBn0sC8dfKVQCK1eXFpZWc
zVWnwktgKWWL5vG3qwE14K4MBYOhSMVWFf+iTXU1Nax+h8r/aqpbWrc8KB7U6vt27pWn9JmRybtj43fHRkbnZ6enJu9OQu0mp6emZ+f0FEjZORXkaH+ovCpWW9/UsmXbzj17
d39q332ffvSBfbsbIOdlVZ3RVRXEe1VXVBXQQF2YUN3LC2oY5u9dTkdArWBhd92WYPWWA9UHDj3Qqf4if6uQfwruC3Afg/LGbrvVyduqOjUJ5c7raiajqh5NVStKVLUe+iQI
aSGpasDPdBq+tarq+ISqjgwr6uSsriZTaTWddatub1QNVwXU6qhb3QLpVwYVdW5pWZ0dn1QnJ2fUsTFDHR9aUSfGJTU5n1TTsqa6fAG1LBhWq6KqujWM4zapDiZ1dWwgCVdG
HRmcVEf7V9S7Y0vq7MyIuppNqS53WC2LKGp9SFXb3FC3W7raPzit9g+NqZPDk+rQyLQ6NHBXHR+bUGdmFlTg7lSHU1HD5dVqXUNAbW+AjyYHoRGYd1KdGBtT746MqneH4Q7h
GWiTkQb4cHjUUKRZjTcH1C3t8I06o6p3plS9b1T1Q1rb2LCaGxtXVybuqiuzMypIN6rT6VTD4VK1Nl6vdrRWwzcDcM1CJaHzJiZVZW5CzcyOqMuz42pah/zSq6oHvolEQmos
ztSOeHnRSC3z70eGoOghdS45CdCrAx+VVn0up1oVDquNtZXqltbGDUYZv11R1eQcAJKh+kAc8nmdanV5udpcH1N3tHV9CIRMQZUNABRVDXu9ai0MTmtDo7pnB2DCIZEE4POu
u39sZnRicW4uq+Ssst2Vc5aonjI1UFvISV/uHU2NTM6N68vpVTlj0aCL0jaP4gyq3pp8RbMIkPrc+MDk7KK0uAL9uKzY0kD8XX61pLq4ZgvQqGV14W5ycQ66O7Oq2jIWj90F
UMqKkwFU9y2rd6eX9dTiykpuVXFkbV67p1S1xYqTjavqoK6OJJWphexCxraiuHJ2b7AkrLrWJNOX1bEpdSDpnll0ghgDueUcXndJRC2pW5NsXEXI0/1z87bFNORmz2keryek
eos6xK3OGMvDK+p4Sp5bXAVBbFW1ZzS3E5IV9xth6MREcnR2dm5pZRHEEtWW1jxuSOZjxWMM/6cGHOOz8uzCAoiAhmJN290uqJu3dh00DOvq8Lia1I2lVXlFtsH8VeKJqO54
cbIlVR3V1b6h9MLM6tKStJSzGRa30wkdsiY3t7rcu6r3pTJjc7nkgrSUsWQszrA9lHGvqRvgC6Bk34D1zoQxs5BZBOFacUoOaClbD3HjS2OTxvDcvL6YNizAJTvDJWWqr6Fa
m03OTM2ljKzVV+XUZrNzY7PJ2SXD7Xdog6vJyemZ5MKKGijVppPzd+/O6IurVo9bG19KTk3OJhdWbd5SbS5Jf4sZm69Mm5ydg+f5pYzNW66tZmEmWFgyJLuXaasWZWU1nZWs
7kCLZtEsvpJACdLqvRr+2aorq6tZ7SGN/9Wy1raOz4oHLdaxZ195IJnOTs8u5pIzqSV9GguZm8HC8NBVamFxGYiQBah/IFJZE28A4r91594D99/3qQd+87Of6tq/o2lXGZYC
Vw4uNa1pWZ+mpR2aT1qFacpm2esqDWtllQ5ffUMgtmt37P946OB27Rf5U+AysAy4VuGStLS2AOUt6pq2vKBpmWVNc0Alyhs0LQ78QTWkgapoWbgckG41CengIWXxaQuT8F3K
p2WNtOYsr9GCrRatyefTttE3aW0V0quQPgcFpcez2uLYgrY4vqotzac1mGQ0VyishUPlWl2NptWV+7T/v73njnOkOu9N0eiNpKe6o9Xu3hZt5cpeL9wd3B4HPowPDg7TbQg2
xuCaC9gGQxwXinFLsLHB2MEm4BITSDAEDHYIBkLcKQHjcHCFvV1tURtpNNKMNCXfSFrtzOzdUvzLL/mDN/c0et/7+vve92ZO83bCIB/IcIemYTYLuDkZV/IMlrIFLOeAI8B9
fh53JDU8JGC83VLMskaWsXk4iyvjeaykZ7CYmcSFgoxLsolrkHOwP4zjS3g8MBrHJywJNxwBsgqSjKczKk5lCngiN44zRRGLpRqG2wXM8T4sxBN4oCeOl6+2aMAQDQx+7VU8
k5rEqewhPJXNQuDlgEbGig46Yz+OxYN4IHkMXr0x2fQ4GISBzihhrZjGchbOUhojuYQZvYZ9cAht7bh/MIyXbV6ycMDkSYzzEpZLeWyqEobkj4nPi7uENjzc341HV284ykiD
gZJSlxvwIBwhPO5OJPDS3h68fnTzIhEC/ipLEBgM9kYIHlzSiVcOD+Hj1sContNEAXeomlws7p+swbpHMX7OH/ME2jBMqviQg1m2JuY80wWmXMGqJ6CyYR1HNdKOR5ItlMZz
M1mwssRkECcZpMoEdE+Y+GM40ufSDCKPymp505ulOcUD6TrCBATs6V9ou2rgQqWWMzyKJ6DjGGT1hWgQOhUzLOu+Mo1rHDF9MSGUwKFBF9q0hmfksKKH4UZD9/iRPxqBXBId
cKEVOJyuctWat0bxmodHvjAfTOCYjRuEwiTOFnFR45Wqp0JxVa/PALRQHEccQgHRLGiZrCHXjDLFVDlAC2FAi7mFjmsdqRyT12olRCucV+dDBNBCbkvBvbMH8FTJmzFphfVq
OBQMteOAW2gV40OqNqmg2SpSGax5QxFyBDTWwBNadKKkiwpdo1iNC/hgLgfcQmG65rN8riIXNapq0hU2MEIEHOhbEHJhrVSTctOKpOscy/n93qiAo4MrSK4iybJq0jjS00Zq
ZlbMH8xVGCoRIianS1m4okdcMExYUgCvylWD742TSk1MweSHW814P0HmjFKsVKqUL9JFdDOTKVn/CYMjSYKEkl5VqxrFRwdJxVRo0zBpjz86SgQimH5/IBiKta8hVvGvHOjp
7unfShpleMXS5Sv3NBtkaOPmzYNRwd8pCH7Bx/C8KStlxoQFu1pVFEVVlWq1ppsUw/GBcLyrJzk4snR07bpjj9u247iTd+0469SxTSu29FlSoHJQeaua0FaIwBVIt5cRjvfz
HIl3KMLAIB5avX7o7ON2biRvpQBbMI+QNqghqL7m2egkRAclaA1kDxDSvpSQJCDGoa+vSWPhYesMTHRTIAiUNTSBmAj0TgwQYaVABvsEssFyEVRgSRJQIwrwU0yC4WzICtFV
0MPsJDjWSdo6u8kgyBvtFuoySNMPlhwC+KzIEWpWIFXVBBqA+zuJAAr1DgGNMGdRgwbuBwk+wBFUNEkNkkhNZq2XthEOc0SI95H+zk6ybongcIYpmiSdUUh5RiA5qUTKiko0
kyUePkii7b2kt6+TjA4JLTlWeVlSyPMTIjk8myZTZZHkVY2o4ASa95FoW4wku1eQ5auHnF43wZgKnLNpQlXKhFYlwhgagcRHYkKC9Pf2kjXL+o48aCw4rJwnGGi8lEb8PE8S
QhsZGuwho6NLFxlsGEwaER9HkVgAk654nIz0J8n6ZSsXiRCwFS5aiYch0bCfDHYlyCgM0Oa16wg532YOIbVOqcjNipTG8p5gjI4JJLSEdA47uXFmqpiSavvLbJH1V5kIzUdI
sJ0E+lsYECVZQsDCFIMPUEbBYFU2iLhIwt9G2vpcsavVP1W6IHmomjdo+iIoECeh/oVm8DJRa5pC+6tev863eYIJgpMLJ4OChGotVGWCmpdogXY23EmCAwu5VRhBM7t0T8jg
w2agLQBo4UE3tyGCQn6aCsF1jcb7jEA0EO4g0QVoAaJzHDJxlfWpvF8LRMBWEh1yoYFPFFasGVqJ4arYb/ojfAS4LdQtJxOvTKkV2lPz+mq+cBSEho5kAvA0rNuiGucz+chI
CKamG02CfyaZqHlypqfq8Rk44gsnSMTtXpj7EmeWjBpcbGssrKHhhD/RGTzCKEgkJGp+sUYZDEdjuLFqJ/7kEZKSwgman9YoL/bwoXA02k6iS/sS61asWJ4IcJSuWldQRNdc
S4brqsXVFmTXWrRgyVmcnqs5GdAFZ78eDjtYKC55sayTIZt24gfSLnnTLgVTLvyZskMiM0N41taGhV13EMw4NTLyKQd7xtVPz5QcLjAzalGwQaii6NVsEk1RmbUPiSaqRQ8z
z9IUNZkJzjtRl0pKxWaCLuZFU51nYBTzhaKNvyEV5KISzrb4lbIFRfFyHU2hlJyDJX+eP13J59TAQDyoTzb8rYgzYsHk5xA4VZyG+8KWQL5WmMnkSy36gC7NTM6WW/1Bqpye
zor0nI0xrpqdmpXycwgdfiOfTmeoOYolIVqaTWcrcyYl2zzlzHSlNOflwYSvmstMFufCaLgraIiZslRqApYuiVBSNlurNhmu6ItzlVw6LTX71wx3BbR8Lj3T5Ld+WW8ESYV8
Xmrgbx7tb+fkXC7d9Njm1cOdgapcqYiNQDt+3bKesFkplsoNDXdsGu0TWFU35el6e/uW0f44U1NkpcFw+7bVI51BpMrpRtzs2HLsaG8bXc3nGgJO27R2JNnJKsVUQ/5JJx1/
/GC7l5Ia7PAppxy3bGBJoKY0Xbx166qtK3t9SGo6dP3Iut6Odh7PReUxVunqYOemxUhfrxANeZmaWlO1I9yllMOL5wPfpLPtSTsRkHjY2c6VHDMQlXIp+xRl1UJmwpYDeLOS
TU/Mx0vEa5TS6clWPPW0BVhDKUtTTTG9HC+4c9Ji+enNFv518h3jyi/0QVe/6sna210R2uF3D+lwZMBY2G+q4TeutRuVkRfP13TW2TZTrlu3rBMBTUoOCXS56KAImGbNnuDa
vIS265CMeb3lRcZHfh373OtH2KU/72oXXO1qyulNPVN0+NsjTRl2HYIepWgf85iH9Sk2ilg8FGTl7Bu2xz0+C9Y7V79y2NU/4eRYS6U05/rjHCC6AndzNgBPyQX7FI35vBQj
zodgX3sQI8O9atroWe1NxV/e1ZZd63Ul5XSAmk47nGnkpg45/CVnJ+wBF6Cq2YJNWwFzSFLnJ2F3W5CntGJH4S3aQ1yEZRe+ctDZ1iZMxxDquYMOF+j52cmyZrcnl5q2Wewz
y7l9Ng5tPrZWzUy2AJ2RCOM1mLKuvbH85B4Pd7/HNd9Rzjn0miQ6Joyem0zbWRjS1Lg95TGV7OGDNp/5UDlzcNwWb5itKtJky+Jke8THsywXqB4+cjy9Tu5z+8HjmopMNeew
GJVnHQZSpYmXNYf+mUOTNgqump84sN8Wb8Dgtf3zCDGeUsuFUmvJGu1pD7AefaYmv7H58WbXJw/lSE/YT0mOEfRrhdy4fX4YYmrcFrNBSp7eNz3PIupRZw+9Mu/Fdj+tFOHi
Y07KhmO6oj6GraSy+H+lCIJzQgm44Gh3+mpFe77qIEbugC2+uoiZe80G6A7TxdS+UguQbOO1YnZ2dqbJY+OaY7qjPKPnx/H/SRkYaOPtC/6m3jiTtY3o8v4om31lHrAsGaXz
hw+3KFYk272qtZG9aeHJ29aP9icCvCEdLOD/ByWZTEY5myYblq4Pm9n5K4BV6/rDVDrXiqYtq4YTPl3OT73QzP/2InnFTL5YkMqqQVFpVbN+5ykWS1UDadBbqVZy1kNHpl/1
iJoIiPmcVEtDj6iOy7OZTL7cePhEqlTL1m9GDaZ+tZoulan6d1EspWW10uwRVXVqWvKorZZ4gLFpMyW+hSfA5p7ppVnGepvvTY8d+vWhR/Nje3Z9iDL2iGN3PXL97eu2iWPx
9ynPfvvq/Niuvavw2R8Sx85sn7zhojPEseTFg3vIp8Sxvj8WHgzdJo795JZvXXXpp8WxZ9Ed9628Vxw7d7n+2LZrxLGXkx/4yyd+Ko6NH3h41yeh/c2h62aXPyiO/XbXedIX
oD2eGZVvhPauZ7904Y3Qvqx86eN3QPvCWNexX4T20JNXXXE3tO3P/tLo7fJ2ebscrQSP8MB/O+JbT1m/C61HXSiKArbtHRQaBhhGHGJtGx+cmxO8gM25Zp8Asqj6M8/Wm0PX
gJy2Ol+6+SQ0Qv1oCVB5gRdt31Di5TyM9Th5s2y3OnmE7gwi1Cc0YBdAtXjdCbWn+aR1pgmjF/luGcDa9m4c6TvV1M9fz4G09ThLndaymFgwlvHS3Lwfz2u+1HeuWLQTVKPe
CTVM17cuomnXfhlLznrbS4EtvD8Xtt2SkXTKuB8tlHt5802u9tF8p6eh/A+A116ofU2dxeZ5L9SE7XXAc3jsnwmzPm72OfV77gg6z+8DjXf1DYwsG129dsOmzVuP337Cie84
+ZRdp+4+Y8+7zzrn3PMveM+FF138vvdfcukHL7v8wx/56Mc+vvevrrjyE5/81FVXf/qaa//6M3/zuc99/gvXXX/DjV+86Utf/spXv/a3f3fzzV//xi3f/Natt9727du/893v
/v0d3/v+nXf+w1133/2DH/7oxz/+x5/cc88/3Xvfff/8L/ff/9MHHnjwXx966OGf/eyRRx/9+S9+8W+PPfbvj//yl0888eRTT/3H00//569+9evf/Oa3v/vd73//h2eeefa5
555//r9eeOHFF//40kt/+tN/v/zyvn2vvPLq/v0HDhw8dOi118bHDx+emJxMpaampqdnrD/5k8lks7n6oyFwzSBJpZIsl8uVivVTYbVq/ckcXTcMx46Ynsb+VrS8Pgvscw/D
3LIiOOGY6cHW91EHdgQ+Q/UoT6LT0SY0CDmgkS/mShyta/JAjekIc4qCowfg/RArEdTa/1Qv3QBd1dShMZfC9f4Y4I4AF79rve5DA0DRXufc2LUbbeq2CvBZ29xqxGsEoMPQ
5lpwX12vCFg23MKbm3IWfBisYpsS5/A50GcYDTWl2ksCsIeRzya3wT/oyqcM2MU2PfJ68HCdR6gezeSo8GX1vcwJyJaNXSbBpkeOBh8ET1g8Ik3/B5sePxq8vx4rgVaOfz34
cD0TsHVLmOZYcjACR4MP1OFcHUa/AfhQXS7bGjNfvXV0uL007GIXjN6R4XxdbhA+KUdGccMH6tBo0y4rzj11jKPBu+vwuRG14LjO52jwzpY9jX4KfLEYfAmyb4D0N9fbo8Mb
fLgWH4snvQg8sQDuXQT+orm23n7JXFk/v2IOo/VURXvVHEKPUIy+zxxBS6mr9UNmJ3oG3QvnOHoYPakfNDvQQ+h6vQxnq1TMWPPsQ1ehrYZsBtB9aI2hmQTWp/vgzEMMfNWg
QfL56BaDBW3/An3PiKOi2fBTxmxkCGvP1jazpw5/2ojWffAVM4HUOrwLJCB0ojlg7WtEl5nfQDeh76Cb0Q3oM+izUD+BbkNfg+M2dDu6C/0Q5tl5kANPR2dA3Q3HSehYWLOO
g/outBOdgsbQVsiQ74D2Dqhj6GSYCRthbm5GG9A2gCxDZ9bpzqh/ngbad0MkJ+AaqgtmQDf0noROAMwd6EQ4TkAXQXs30J0ErR0g48Po3Lr8xrEbfRx9DF2BroR1fi+6Gjx1
KhwW9z1Qz4HD0mYHHBb9zjr9eS35Fv2V6L3QY/WuQWshW28BmWvhWIaOgWw/DJQWj23QswmO5cBh7vgs+hG6B30Zzteh96CnwWPXoGsB9zL0B/RR0PsSiKhbbfjb0M/R40Bx
PYzfiegJ9BTQXQKSdwLtR0AfC+NaB/7ZoE07RFgXKpvfh5HYDbhbwL5d6J3QeynU9zvwP4++Dh44B3gmgN8H0LuB4mSg3gh67wSPvBfq6fXxOhFg56APgsaXoYuhbxVociZY
vQtdCP3WuOwGP+0FXS8CjNPACxeD3AG0FKis0V0PsJ0Qb5cD1gXQPhU8cDpk1H50FvRtBi+cBvqcAp9ngybHgm/PA97LwacPwPj1Uf8D`;

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
