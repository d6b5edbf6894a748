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

// SHA-256 of the sources and of this: e2c2ac7789f919d5b8c5306894d2b3831e84a33315c797b694501c3cfc816029

const BINARY = `
7L19kBzHdSdYX91d3dWf0z2fPZjJKgwGg0+BBDgAKUpEjUgCICiKpiit1idboiX67J4GRQBDmnscYsYyRXG98pre4MXybO4uTuIduWfSR9taifIp9uA7RSxvV7vB2NOedQ79
obtQOBwXijvGhjZCscs27vd7L6u7ZjCAKMmOuPCZ4HRlZmVmZb587+XLly9fOg9dPOc6juN+zpv7pLex4W580l131z9Z3tjYWJf/nU86+B/p/gYj/EWkuCH/OZ8saUAK8icc
latoEP8hUhxmCzX0VK6wkyVKhpoNrm99x1qC0afWP1nICgSar7yRq2RYoYPM8qWn8B9CBZta2NIGVo7uO96kF5x7aO2X/Iu//IjjavDhJx51XP9jf8vzg0KxFAYlJyxXonK1
UqtV641ma2ysXR0rdsYnJiannHKpXp8sF6uF6aIzM1UqFbpjTrnsFMbGOrPlmWIY7ioWnM5kwdlVLuwql2dmZoKC+6jruoWi65auXvWLDW/DTTc3m9GGk155vhuV/q03Uzz3
8LnPXPg7ntNcu/DQIxd/8TMXzn3iU5956MLFhx2v9OiFhx996MLDjh996jOffvjCJ37h76w9fNEJootrD11Y+4SkOYXoHJ59+65o30maU/IfurjqhJW1X+4/bDOUK5qBSU6F
9f7yI//5Jy585jPnnCj69MOsU99Vq/1f/sW14ctaedg+px7i8fDaw/2+06g+8ti5X3j4wkXN1azbKmyq06qPuvUrv/zph52x0qc+c+HCw59ac9r+ow992ulU0MRPPNp/6FNo
3HjtIrr80Kc/8Qv9z3xq9aIzET78+EP9xx5ae9iZrNpyWs1UiMIanI4+8YlfevihRz/xCw9dfNh3K//H9wp/65lKUAUiRRveU7s38Z+TvhWuJuUFDTtxxZTTN8Ne6ix7jimv
OMf9KyGSI++kcZa8ZlK9q8ZskY+4idJgrZfu6R1ynLiGglfCXlzH24Z/EvlrpvF46p5HAVNfQm3u3TU/MvU0QCbTSN1e0kj9UzUnQom6LY2SpoGSdZY0DRTrsSENFmqgLArV
tRA+jkhkqhKpxhGbVE6/HPZMpYe2VXoonLpar8aSBlq70TONx1hnBXUmlVTKa+86bGp5yft6mDRTby1uMfJGmIyZZj9uo5Ud76T0u5Pe3mfZF0L0gV2LTtdc02i+SCDG46it
kr4a6idT9zRqbSDlsqZM9OJJ45vxL33lf4jHkfy6Jk8h+JIGp3vxjGmaaTNmJvq9ftzFK/QrnsXzFTx3CXintOZZlpgzu/iY72EYAjNvuj20vxdXzXRsJPOcZvbwDh0NjTET
DASoXrNWAMKGmY/rMgBoF+r76he/csICCu+3jIGpoboIcDctfsYw0ZgZTeyadg+NnmDihJnUxA5jHQHzGUkgOsXVCO3VUcvQaaqHWqNVU2j+icXJmows0aNC5CK6IKVuXGnl
qqndYxprF4BDw5aOcMtj7+vpVfc8ul+LK1U3Ql2b+F6tZ+q3OU5qUKLGErXUnKq50ahF5ewp+UEZzd9mi5Iq2va/MYSqLT1IE1ENOnDIqQ3RuaLEgLJ1JQZpcW85D9VRW20z
FKWjO//1ezd+8R9f/rM77nTkv7fvIDp+IwTw8bwSJqbHwJthUiUuuue7KwBI6p177Zk/+lI8nm4Ydy3duCjwqggEX9lCG6bRM+5OlIBKXwmTCcWY8a/EsQlJDTXAu7qKwXZN
fRUI6hqzGrum+JU4wReEVl4PgSB4vhom8ygee4J7nlLVG6FpoUn9mPAySmfxnOSwROIALWfWemauL1yEjS5hMDCupromaLofrY2fN8k/IF6WMIRxSUgLYKsI0DJMnNdYi7GW
mdBYGbyup5wuqjvpGy/91qbT/G8kGjjpCaShCa7xmv9S0mYRwUdBNE7fuL3UXTNOL/XRkhO96Dd8L9xwL7GAJC31kqLxEExKvSQ0pV5cBpG7fcDVXxP26ZK7OMiINrtxVTt3
zAOHRVfSkMkBcSIwVTCppKpNNhFomkBkadaPARh9E5m9uISqUKi3shmyrsAUyPmuOOdeZbTAOguoOmTuEqsuSdU1Vl0ir8oalhTwBXTYRVeVK6AuJAGpARYf30QlfdSW/tk3
A+M+8prQIQZIvrNCwAbSAv1WgY8CRgefrMgnS4OqY/8L7HMQ+YR6adkzeNSWvVk8ysveFB7hsgeGYYrLXtNoC5c99t5fBgcDNJa9gLAACkcLfC8DygEE5NnyonGXPJM2e80v
yYAWnfRbf+pGH3F2rIMxDJjx+/oVgSRqneolriV8z7ZEvuGQ/Td/hy/QzmjSkTa+QE4GHmfc5j+Wj/4/rutv2Kn2irOalBQBlf2FMvJsruIc5yEFONmgw0nEhMa7p5sE5O++
0gnCQVwGhYRCPWVJRdTHaBRQWWhZu7D6PgcylUIk43ci9J1U4Us1SZncmUEUj0DoLrHXV5bNtlmgbu0aeg/oNr8o052PfFccS1fGjyrI2/x30vfHXPcpYNO24hie5v+kmeXF
lKQ3AYM/yWCw5FUTh2hZIufBOHyFfcWA+uQAoZC/T8T2kYZHEdUAyxw2O7rP+bG/yVR8E98BPzOlr5jwK+D2r0snpD+vSvAR180PZdH2ucgxHPINmXGEXIt5+AlKNn9PQOZx
FrKfDJr/vZ3mvAglRpD0on/k+5CL1xsbI/FEB520ISJIWXBQxY6KoIIVOyLFFPI8K3ZUKRt4pvIlEfGs0MF5ygodjV7c1PmOvFzkjDFfJ09lzsAffA/D0cZr8CHiwRjnkTJY
MBHOVClNSJ4eJBtfsvXiCdMidk2aRjyFpo+DMU7EkZmMp1H5pFSO5Ijzq8gct4IhlDm24H3kIJGZ5thOC0qOU7QYh/DSYcVTRNcp07SyCGPVTDKxqDySN7YP/LfzyFZWZCOr
Vjw7QJZ2mW3x2QjiWUQ8K7MtZcGzP3VdL0OHTXc1Ce3AhZgfUid90yGtheQtR5QknQSM7RjCATlMqDwoNMUT3hIehYHjkR02Gd7nNY/7ZjRrABys+DsOOKpQuUeOVUg/3tOK
fWFgms1yfE9GwO0JA4gRA0Bdtt618DkC3kLMLTW/atu96WbT470jTG/merat5cI9w4x7hsJyS803bG3NrLLfbhaqG/6T1Y3Sk0NW+Lo7pB/gNKehQIaFgxH2k7KwpKRyX401
uRgW5XpVZha0DEjWyAlx6T7liSGnI30zxTcQuu4jbpEcRQLDEsXiaJVLFkK2IBwGEie7UAK0OAtLVdkHUTLqsa7Tw1mT3xyxzYrO0mhyJUusxmFkqwZdJU2E8N24pY2bTcpD
Ph5SYOd3uAjyhIKDM3yVftOheBgOWvGYqeG3bSL8dkxRhMv184knMgSF3icg1qV9/nySPw/2BmVg0kc9x+WPxx/fdAb/jOLhOnM8yp9P8+djO+Ud/J5r2pIdOdaY7Zf48/Hr
5R1D3gFEKLCKZk/E8COyoMDHRIwBfLy7a648KUB6gAa4NuWXiimKzNGzIj07IwuqvrSVwrKp9VVqxpiqtFplObuOzMlKLUi0svgq3SVY4/fBIgJ+ZZJDuxZPAcbT/kmuHzzS
0DTHZ0a4nyeDkXQfwUjLvDj7SLLLTHCUdskwm4nV00AKLn3xV7brkLlsRGupcy/yVpB7tr8az1uc6/ZXIYxKNQbLoolVouq8mbgPP7Os8rypn1e2zqXCnK22bFfcNUUGDwMf
q+hEvZWHPx9/QAkiQ43IUImrI9kq+y/pxInpxLvxt4C/PYDwHtMBW6gPIH+ZGGOXjA26PgUQPD37dO3T6V1b5eBB+xPwJ+RPlXU4g2oJb/J/ySKQ6PfdZC/erg1aUrNBxF0b
zLryPcY8xDzGfMZ8xHzTNouD21HugcH98R6TYBncQVXVNirN/yHPIvL8noteon/ItlejC2a3RKXUD69evZr/Q4ZBlf3K/w1uGzxgbGW7MzRG4cBKqtkf37dziJ2wdYMadWPV
Wr0xhBIBiwbgFdVnWwCIz3cx0mji7p+saAOdXfjJipYx/nt2LHr/dUvez4Lke5W7ax5w39RW4xCPCim5yAWnJV5ftTxeT9VBIgZV0tJZrv64UsMPIFfqrZnoQhxBApL37bOi
HcH7BoWiOYbmhloiruzIBS2ZYxlX9SLbiCXLabn6hjRR34mGhNirIsQoXwn7Zlcv8VJHJWbwIqHu+2ysrjyH2eZ7yT7JZvaZ2eF7+9L0kv36cr/pkqZ9BPahslmw4W5fQVCl
SHLVPc8GSF9DELMEKJGgq+Bjc+gPul+13S8zhB8QdQYowqKag8US3gEWNV3SNs1Mz0Rki9QXlWTVhuW038ccsRdtmUMwnT7Xy3JMZTmm+2ZOUluoIfVSF2nVu7sAbaPL5GmK
T6hRP8MVT5OraQhgpeazQ3lTOG1FBDhflp09M46u3+Y4ZpzNHc+Ekdy6s4i5P5NxK9G/cN1wIxOYff4E8oP+p/7jmI19G+I4l0WN4T+OIZCxFlkNw1IABkRMr0Ca6cdFqyGq
mTq1HXW+KWJ1K5M+21blC9dIAuOB1WqpKhEvIeixMBputYz+Dq8oXGHW9wRE0T9phHs3gnV3o4q/cL204T15rWxoBTrblQDDWQINlSmun+/GgejAXCtCU7aoSoqNUA1QIHCq
8gO2L/NfYQ0soUrRtQnU8Km2pB6KYkM61Qe7qjFLh1k4INXUo+hMYRnzIjCtn0zxDXCDb2ZEqI67wOUpajNme/EuFu0nc8w1D4xCLkOFYi+OWc1akvDNbpPwzQIe7oV4D7q4
iA7uNZV4CV1dJBrsA6AXIYHJsgD0Ex8Q4WyfKXzQHDD1M8nB88mh1D0lisoD/Pphwn6a+SGPx+/BKmEmixxBpJtFbkJkVkI3gxAP9+KjQnI11PSe+Jg5Et9iboqXzc3xccRP
IH4r4rch/l7Eb0f8fYi/H/E7SIW1+KRZig//uEXRzfeYw1igoB1JinGbktDKFy+j5UcMU5qS8gGkHDE3SUooKXci5SZzDKXHJH6XYalj5hZzl2HuW8wyQsy1bE4gV0ty3S25
Tphbzd2S61ZzG0LMdZu5wxxmllMm4uM00u4wN+OLDN1sjqM2ho6b96IEQ+81t5tTUt/t5n0Isb73mfcjxPreD/g2uRQ7zMXQYXOS5HxSyPmouf1WfwqP992KpctR8/5b/RCP
O7h0OopC5r0amuBYmVs1Mi6RExqZlMhtGtkjkWWNLEjkFo3slsgxjSQSOa6ROYncrBEjkSMaiSVyk0bmJfIeREQrDPw4BPxYTNep9U0DMLeD3fgMEWCvYh8WfPcAE/E4C7kO
j3ttruRMGpyPD5nF+IMywxyW2oDCH0pkwQJAHQIO3RsflpXt4QHkNRGQiQECxaZC8ZJCEbkPmzPmkAjJZ8zhVRQ+a6aAyEIqWKyhCEOs77AMKbtkl8fXjAkxXxiz+SDIWwp+
CK08aM7GR1HBh8zBjG7SYePZ7nTQie8ftv6obX0kwuL9thf/3h287b7rvhyWFbV2ibWFXCidNCe5uk4xJBFb8cXLWzqDXhy2mIWaj6Kx4IgHjU54Khjb9mYtvSeDC1sqCkXb
KNvEfNuiHJyjVcljF/33oDXSwO3QHTbog2zJB03hQzUXuZvEjg+afapdOGMO9JIDpsoY8Acrkb2Yqjs9iCn7wAnB487YocEq/EPk36bQV9gjza/7judSvLKc63DdC1yHX790
Pjkac66IstEAPd+/g7D/MxijnxncAyE28p1ru37YHJX9NzzZ7cAcVdzSWoVl3ZnVZUbBT3d3gEXV5y4JE+6qucMKmjLF7ZTdG2WHqGDrfvCk/exvDz/34JVPdZu/KtJFaisd
vnv7jstf2nlYPNk3yeYVjwA+ZVUcQ4WGCaI/DvzihvtkmdJGkWs+oZEiF3t1UbKItl9m2gaTQ8ynoltpEUPGTAnUIZuAqhVjkabO5ePCBCYkvYlVXVIXdUPlTDeZZLaWSDSs
syosqEhNR6efhTtmXMPCInWVasrxDPU8mOFnINy04q7IM1MQ4SiD9iwBEyB1AoTLwJAavi7h0uWAz2AuwXRuBbnJkSAniiEzCQBXm/9QgD1DTZxp9JPpDCRonhnvmWbfTFDd
0ejHs2jWFPKhvrtFjA3NLFuBzs7oFE2sDlFPDfKldmjmLAltmjg8BZFiRrbJ0FTiMJZX/97lShRMhRzFH6oPanywJ5dsTyCaCMXiucpqRDJhlhAAmVUeqeqDGjGm9EVTx1O4
ioWKhdEQOBScJ9m1ibP8AGXVZNziglBwUQSu4a5lTYg3+nXPrRN9REQtUPQJDcU10Tdg5ZNUNORDbBF5Ft8TfccGG0HlG5cpprAqK5SmoE2Lv5DCCxAS0QNUeKbLKH69fjyG
HG3J0dYc7LSHd23JMYalej/uWK1wyTiU303IzlQhqvvIEkrGTs8EfbAsizemKGpWu+2UKUtFxm0z2DaynZbtn5Ul0mSkaQKVd3/Hc8s5FWEgtEJ9IEL7vOC4F3p28w+tK2BW
5QN/RV0rcI8jITYWKYSnpfNJ6TYH4m6K9V+oG2Flu6JTW4OyKLG5NOHGhGsqa+dTSsH+PV2skjLdp1Uc646g3VUFT4eQj7ZEXI3JGFEA14+ofrBiypmpgmi6HZRPvXPcWRrV
LIK5Vlmg9FvgWsaVfT/OCIX0iqNzQSH6aikogNd4l5ob+FQwAhP3xNS2okDbCseufNBDl+3R3WOuX0qg/VBmzKIpyc5xmO0ch2xQKNrKpGQbFDAS2LWI8VE3RsJXLbHEFoCM
1R0UOkl5EMlmymxPNvAePS6xgz0jL0b7Db1j1HVyd4lfPdIzBaMbB0VVnQLDKisYzteeSaL1lY11E2283zY2CXVvOXVlLe6p9tPVjS6+FFpOHyV1uKQX2TPHijRpkmAbNluN
OxMhAWSpAnWNpRsXgbI//NxvbTpEpKRzXlbjVdkeGTcNNm7cdG5zAnYFlF6gbv44VfMtLtLHLErWbW9EFw30Kq4lE2ZMMUKRIS5x+wG9D9hXdHkVBDdhOucTR1bMgejSufFk
oyMYMU5UwdoxDw9PJwyP2gUXi7EmN0i4RASDky4fAkWgfnLldAMowc6zw9Pnaz7aPWPqnBdoCyJ7IGjejOz2LfRiCqoza1joddHrGspOEtXZWbJuYnjAEhOmBCiAkk7FRRo+
iKqzaNGsqWjWJI8Y7a+BiwZcIM4Q5WYs/lWzPUgs2O22JD9ipk7VFAfwFTN9d61AXnM7661aBFaMndTlqN3QUTRmlwly2RuW9Wo1Y0+pFMPoU72ylVzks5ZmVq9HLjUiG6cF
4hwYG4eAO0jRRdlxczfQ3yO92KVSfih/cH+Vo0M0CRSHfQzzRi8lL4nOAC5rxjnkgAz5cbDaC+nmM0RMCrncXnXZFOK9Sx2UNsWP/s9pd364jxSOthW9Je9IKo8O0FUlRX4f
9CLmVNzcRazJWD+9Sk0b0KjEAraBLsOBsF0BDmEYUouQjVaAVI/SCGryZDdS+Ei/Jx/vEfGljpD0EkhtSUF2OfiROCBzJR6RtEuq0hMdDt6eGDVdmgqkF5AVuIVIgOFR4Ztq
DE4lWvWqbt9ovmpKKMq8yZ1yMSszESdNbXHNtrih+bTJJ9jkOLBGP8F9+cmnBfoKxV4hIDJy62sf0QM/T684D1y4zRnifCC1YPbjJigeINkCyo9JU5L6vVaSL8gGEyi4IErQ
UCrmhI5vtJTInFMXkpbWLFjIiSMp2HpOW0mkzK1XNQQSgCQCUoEaN5IiU6HEa7c3Qy2Fzt6eRw7m/rgFvZPBejj6ga+4g/A9ol1j/7jSlVBbRiPpsInjMtxxkFkXyIBIIcUe
FpLQROoJ10bBSRYUsZVMCX9d4TTENMi2OvoBAsHpbiKqVJdpTyS71oCmAee90914TlPXkvl8qgFrU5AgwIQS2A/krjJ1TWPC0jtxLHgzaUqs29N6Nt2k0Y0TE5v5x+Ld4H4L
1tJItLa7maWfkHgRRr2MPwrENwtm12NJQcga44s3PZP0YxmMX6LsK1Z1HD7CoMnQuggpuvVYBo40TX0V0wUqGTOF06IdrmIM8eVTwEnn1HlMlH2pKIAoW4BEhz98RzZ2g/e4
WHCQjZnW6a6goqe2NGC/BRn5umncHavGEryLoigSF8xcL1kwJUWOmArq2MxqzBWldVpYa/63Iu0LHd+uVNTuE54QintKTRP9HiRFIuw0PzwNLn+Jq4gaY5DJBTssfip2mQni
KDB7xBZC0yZrCHK4enI7rj44xNVCDleBjrLGGnKrqRFDEFTbRVSbVhylRhjyORdeppOISNbhvKNDjCxLgMGUsImFZBIrGunjMWERs9IoSNGEQn/Ud1Fac0cB7Y1XY4PH5Go8
LxSeLMjEh7e7uc/gZwx5t/QTj7lVwf6ENDJrdoORktEQlfC8QO7gXqB5po2aySxgskAsAeAl5uPE1qirjRmsZcHQI/neHPcahT0EykEhJUKq2QwUvLuwUgr4B3ojTRiuAvAH
hKqY3dwJBTJSg7uWNLmLs0tE7IW4jLILpiKb5hwEwHZMBDFuTIRA7AYH5aKgPyUiEGVDiIeCLVqwGfSa/51Vc9tRxYxiaJKqCG6KaLDks5w4VHQXrK+DZ9bPdt/rylD3dsJ9
NCjEpI85n/xpzASyuaxqeGv/Z/X1KlagHTPWjBH0QSjJjBcqSchXC/IVbUbBtM5yElc6kY0BNchT1oe60JCZDKWFN1Pr7V6ULStLIsQGFNnNIru1hYrakRjEQiLrmGBEKwUV
acCDp2IuZwunM+PYkDZfdhovpi+gIbN2QVRSM2QUxySNt2JHUDVFriieA4AB9Wp/2fuCBKnIDJe9ZxFZ+Sz6ZY77m4TeJJbvNGPi/Fykqd3rzEHlS/O49xKHyV32vswqvH3e
ncdlKSCGiNtpNlRy4c66kEOo0wX1DvF0Vdb/AgrutlNtGpNEgGBuPEfg2S2DtdQ7b+IL8S7dG5E1WQBMLl9IZnqp2Guckp1EQl4wVMPNxDW7lbKrQKGFvpBw0+7TB9keFcUZ
rJ6bXCS5IoziuYpnj5s/w0BPA0qxPaFYoK0IXbpjiEIQQ0J8e9q4+Gxi6uAacSul9sJdWx3aTDkjAQtoZQKR5mnDkLo9G/AkEHOe4KeToCdGBGLJ4HKtAyq9JyaNuTS8tpy+
kJb4B1oOBIXupL5FGHrT9qva7xF3kXZ62zvheRrUTHl5TV+Q8yh+38vCka3pfqL3Ws80KVHXVC6rWCw1owGiub0nm2J4c9qSbJms5rzgyZwJifkLsmMv0mSYIwWzO56mliej
gdRRZmHESkRa1PwXOoVlKu5AG3+vyrgEOFFbZcQj2vBQrUhA6Nl2n5XFJqVkYl9w+VGz8q9dk9CKt2R1CSOKtLaRd1EjNaJBVPWxuKEqDyuBjaTPbHJzBDELW+UqlSRsriOK
yK7OzqpxIYJR/B0T0/wCR2CMZcb0W2HSymEbkU+wTfGMS0bnbgXSgyqn0obLsRoM5WMtztWt0yPBN5QuZgb/RgSNMR2vHOsKKbvaKV7bpYJ2iXqRzczSmkviU9HayFTuuWA1
CYaWX2qZDE70dKBrDGs7uux1xBiWZpX/hAmiT2t+PQtqKZpYI8NlQYoCxdnnguy7hejfF0ruhnsJK7pLfFazFpjV2F9xZTxEI4VwiSMiio5iT4fv6tWrn+ilyP/JMxherL1f
S8qXkhKVJOajRPSVcN0El5JgBTkbHxUmDbgXdWmPNd4/X++l/+P6GTXuMa41RiiKurzIAeqoXSZZqS+Q4JJEFNMcT89Us9aY2uo9iIdY13NNMXcWkfzHpDCNu6jzKMqyQyYN
LEVpf+FSm2mQeUNSOcFjSucqPMqQ29OlKOfFDm2cEUqnuDw6LsPgpR4tFlzRooKiGwIrGkYmyIs1E0Mtq+jwjS/Wi9RE0uyLihy0LJGuYNKuo1PU3th0YGmQdO6qFcSOwwcS
+rp10RZYFXW1i3VJpBviopmtCAF1TM1q7QQCFR6cKGGqr96DR9WMU1TnKiwZp/EKbReqeFRLCrBKrciUU3iEUjWl2KqqasSkOOIjyriFPSKii3a7WEP3PEzft3P6tr3hcI3d
LbpT08xBxMfcTAGKgJT9EAs2geL2fHZEARkiPTkBGc0pjcgZmsBGpoQv3U3cLzRQLPrXVXc2w/PvOpDLMnNzsdIkAoJe/mehl5JseTz7O5x3jNu1lvCg199k0hPnk1L24mlX
38g6kfYYT5zvjd5+Qd9ocqxq30B1rOQGmRaXC3wrKtTF/lmsWRt4dgjmAuERcE1VSI8gdAETYCF90+nJIpyFqPSzFVDjPW4rnrDWFD5Hgrad6WwvmeSIAglovT/F8LSpAnSQ
pmmHXV0SDtjsNf9rAQ6qHzjeK5//rU3dPgQu7vMuM3rcPy0rISrWen3AptBLL53vo54CquOLAmWQrrxFcCrLgO+xX7Nqr6o9wXxC5bUQsY8unlPNaUC9VEbIJe0+mdt1m3QE
k1k3q+EIP3tv3EUaAvdz+t21TF5v2Cizq59giD6mb08zpSspHzfct8Hf2a7snbTYuOZ1Gqc7A6jgGNvHwAn7ndvVzFW+U1oWnUiBaiuPhjjMcCdobNdZTPwV0z2LhdSEmT7L
ZZWY/FZ5PENWa9Xmy4qTVPjtMnNdHo3DmmWeSxaUMaYLyblmOJZy5K1vOMR92nubKvpQAzco8Q/hjmmgnW21uxJWZXUnAfX0JUWHEsm2hJrb0rkZxV9IC6KjdtmmOKxSaWdk
k6Squo8yoFYWqAly05xH5QDQSFum15LsGjRYfSNjs3ZTRQQLM66firm7pKEqlwaWsAgCRz5qyetZJb7ysIFJM3v1nL6q21fN3KvnXWu0RY00pvWz3RzFhpCt3vJ6QtLVXDrP
VEU9IdWSKurvViVn8w8sx6hTTexgIuKqcFSMZ3OEdWTsAcCOsA7L5zgoZfi9Lcnfd3ZOf9uml67hN3oAh2b7w88Bb0fv1y2zKg5hmnu56cqhnj/3esvekgS/x+CCBL/LoJHg
dxicleC3GZyS4LcY7EjwmyCAiHNlZD92bTOZ7QeeHFpi8G0GQwl+n8HAULi04AKKpbrHT74E4ImK12wZmqps1pEko3RWUKkyhIDwVi0evIviKqQ46Q8tFtSaX7MjXMC0MRTd
or/rusUN3UESAVOmK9nAGp1N6KjqimgG/qvqeKG6otiDclXgGzkVV1D+gvWBTMtcRoX3dLdzQc4Ft+uZNdnU0t386P9uu1PD0wPB8MyyVcIUVDTUHVg5AKZio5j26P4geGVV
afVIEtnVqwrQ1b61V8W7pbv0sMvBGrX/UVWMMlTipa1c/S7LQmra6BiiQNyU7tZNM2lRzmipbrCh8o4Vo8fusku7+ofEFH4o8noq8MbkLZVl7wWXxwmIM2U5UcGeiHwLvpN+
wbdHFcrpswjWNPi0r1yHB1V9Hld9EbjZ1oR3PCa8wF1sTXjO72k3JarbqvjcDz2jfEeO4QTNb1g9TqD72LfLiR4ONU8fXBY9RpnYA96Fp2zelCm3TfEMETWHVAXLrDyT6Fml
knzJFCmE6qLJDl2oZ2/uVMN/2ennJE0YvRRkU7S09NWATf2Gq7FXggSLjis29lLA43lfF+jJvsXjnKIA0DeZVKGyC5FvSoQLoV6f8bc07jG+7H2LbPZZCD9N7h5jwn1dJ1zC
jdPxZTsdPxvYfGDGFKVlvkwihWjBRguigWFrlFM8H9gPm6if5fVGeZ+lxq68D3Uft9VIzmXvRbyQA2ZqRSaDCAJ829Xn910C0CUIXqBaKxWCK5upZe+7fIbL3hOE0D5v/bj3
PVfPP7ssT4QD2rzIXBicDht1WSKQoETLs+y9ovEpPSSx7L3kStOG8EWWV23SGiOvS0ThyfiXNR4pfN+QZj7tJp5oc0Wwj3T4nkOTviODxxjmvAh84duCImycAc/a4GpZ+vwD
7QZzfoHzEDd+C3cx3RRESeRz4gXOUUjjMHPA0EbthmsHpjDq5nPBNd16Psh16wWJ0EBIu/WixivarcuBmVT4g5MKYtBq0HaQL8LmK3IQSjjJEMMKN8QwMXV+Vng5OEu0VS7b
wsUJhUDhmCGlJ4gg6P98YOFvKhbt2nk0I7CDHKq1iWpehmoCfrIInqWQsfOlhJ8U+HzRTaLsiKk0w0/Y8aruSDIx0u1JewaV4+xTUvWa/0iYMzcsRUGCN992NccbLrkiAt/J
J2g7vutaFw2Z4kUiT5ABM7DGs21myvj5pmrDmn8oE4cbu4r+a3Ik2zQ/JKrEcQwtlqgFymq+KahXB1ldyGk71ZXIAtTLRDqPa0o520RDclSI7zZMYYcv/zNlYNI801QTkSkF
H0RbAes6fzbd5lcyNClk9BxkW7Xi3mLUcZebSs0/0onBKr2zIqqSUeLAaBZU54U+zCiYJBk0w20FysQU8WayxWvJrjQVvFrg+64C+nk7It/iCXE7Sm95mvamJwmajWzJuhK4
7GJ1JNpiZnaTWT6/6SZjoqjdpSMvzgPcpMbnl91kTjdi5jNHAa9wW1sqVv8CL7myy8qz/jEPSbYyIDXNLgzwPHcXMNSR1a1R5UINZEVWX6Ab75yctUNAN5akbeBjFdmkaBjb
zTclRbbqrJnke1xIdVQWcpeCRBVHQ00aNwe8zEaVhyIoGI5xvz80YtTUNC0Vb3YZsaqf557EPA+GncoG7EUvGe7Nc/vFEwh68vnh7n2U5XBJPQIPdQLgModLhqk53Axp3vKM
1PQNr68YesXjPp+ca6xQS8ghsXlezfK8YvNwR4oYFOmXktJpApKfsr20TRxCwqU7FMf2h5oJ2jugK2Gm2K2Tgrj8tIpWolos/hleH2rvouirY4Vow7vkPlkYHaW4bIZyn84E
zxsyYjBwo5PZF/gsguHzCYnvaT59iP1mpJqtpOFZFf9CNdOLuCG76Z2tKb8rDQ+e00Zl/byqLCjtnaG6QnS4LVky80iUFBE7uTFT+ZDWW8Vab4ymdvt8J+5Y1W41bhvvFi+I
O1gPmlb2mmqMFlUbUlGj5lxro8WVr5gvUGvW5jFhMzH4movkNkUuVrbeS1qE+QT/7XC+62tuYl9dc8Dra3I0rC2fqJmSyF8l01oVLzUQV9UThHRY/dS0wb3aWAC3xTICpSaJ
+pN6PnvF+XDNx2zBnn4EoTqV6JCMufpomjHk7pjxp0z7tY9YM2IK7PZ8lGuHZQip8Qx0SXufH8bjABxAxk9QmaefoN5TLVKlDu+GdTRtHeG1dXijOvwb1jFl62heW4c/qiO4
YR3G1jF1bR3BqI7CDetYsnWYa+sojOoo3rCOI7aOpWvrKI7qKN2wjhO2jiPX1lEa1RHesI6Tto4T2+qIsiNPYjU0qWZ/wM723TU/2zeVQ9gt2U6nzY6JzqgZ6wYWRWdqLg/Y
iVUb0t1sHcilTqn5r2T2VJq3M17cZrOE+MdsguilPS59pvEAvXFZ066pYHzFSTevSMcMMDMZX/GffRlE8PnN4CNdPDeDD3fBC2o9LrFXTftMlyLYC9R/0YvCpqhrhCm1hB/R
bDqZlImUlgcq96BLKJx0+7oDM/VBOfoAKiRgptn7tplRIISy9zUJFtwioTSf+ZpQzNe+9I7HaeywK3pmynhCvaFSb6CmdyDiKbGXjduRmsEu3SXm4mio6RnbYFNuvpQ5MDmS
tLmKk6ZrNxr9pGU3FGfFJKhtXZSwZLsnMALgNNR5+n4R19rgHmYSKaazEn5+PelQHvao3JY34+gHSo2bzgYenUtPrdzxeTO+vlK8tBJ8HiDnAMgvYI3nSUZOAvyscR1VRflP
sKKV4uef4ieGcNhQ7klsA6gJ34Yse3XTE1OagLeuwG4qGlfFT0RNPWe1De3DGgL9pvBJ07Zm+skUdRgBh2PTY3PAEqmUNpWbHGclfMZM2WYOm0OhIcdUsyOU1jlUdCozQDCo
hIVN97VkXGqQeAjYJOPHfYoK4yv/wf+wpUHdvqs5K67S3pY+rVh9ut2YtCb+Te4lsg9tMe4nG2/3SEY7zlEB7fwrQKU6etG0U2RLzqvMDnY5ZhalfuBqdvsc/O/uoGqTnOw5
uC/ZhfzJ+OcHYyi0yzWIuknn84M5iI+iDW9zGkS9zGckH7MYySIZZjHZ4Y/1P5CfJ5sK2ksWtNeZLhMpLoXxgXgczKUi82LAY8+TAAO9OiUt1lmnBzT2tS2klnSAxJt/XvrI
a2gwx6QlpGg0YnOMcxL8CHXc20kxN5Fuehsr7joZ45ThcEaqF3pemUfEI69kcOrY6rLJBKd29L9WqwXZ9vQv1fDkoRcPfwFEqZzzmnDkh+hYXFZeJ7vcB2ORyJZ4+JQzVY2x
WWAKHlMQgBxOo00+QjTZoQwzZr1uJMKNO0nng3osOHUBlc5q0k4rj6Orm+EZ9tmn4MWzLoDkBE+qTjHJSXhOhH7FaILQpdXIKarF7z5Pk6OSHDEBHpriWZAdnqWz5y/Es6qT
2mU6tMcSzw3qR2Sun+kX5gWlp4H3WEzIvhO7Eevh8URnj91MrFIEk9kGAF5gbjntIjufiZ5KndAHDx/Ge2haKEdPFmmRJYxiYQe62At+umRm4n2mLR7NqHReGPwcHVnIMZi9
g5rjej5RMH+Qf/+gK8eRkBtBWUBn3je81Az+lYufbzIbj+ItSk37B/+ODhb+jYtvLoLHoGFLRPgls2D20MymwljF7CP679Nzanv5/WukxX/jEu0NWr1gps0MD/7zdO8aOjFt
FlZRR1vOZiZLRF70Hl9IrCPBRcIF5ENLHEJnAXI/si3Zri+OeCNyH8OwH8jxvkWzT5sdstkHzAKw65Ix62jLAuf3haE3MdlDlTbtGYJ/cTgkC+IPEcPrq/4hjjmeMhLTdhQ8
ZF7cwqj39bI5MzESzqbNm13byi0NGjZ5T67J21pJh3Qrzc8nZmVzzPAHUxQejzD8yEe6L9OnnNdLP/tKyLk5ab+2cvWq/2vJwZXNv7h6tXGJxgbhukZ+DR9sPJZuXHx1PTlg
WitTzyaHLsW6rBGtCK3AsKKkCTJlFvF0CIn7qeQwcqOiJ37tZzFwh435WczvtH0Uwdt0sQAdW8fixTx4XtG7YerNN0URId83B54y/JIeVzA0d7ja+Bg9msQtMfnOGkDfkMTY
sRXz7PvFGMQ0V8wzYv1ab/4vrPG1p+MmQWKeoTk1H2PWkDXK2m/aapc0ZzqnpIE8/YCGBObgU+bgpZXms/EB8vO115AQH+Q5c2SapV8VkmXbHBiMxfvNQfy+BwO+SCSWqRoi
wJJZEkpZ5EHRZK95DyiGyM4Zo5TPQMIgOeXet0lRGG7S0CKwHzS0IBuHiAmNyAG1xVWMPtF/UdAfBUIUES6RawQnhEVOBQY9kpm7lHvD/w5c0vRFotUiPj7Jjy8QrRbUnSbN
G7CS5Dn8ZE64Lzc3K3fZY37iacrhhsIR+hBY9g7iUeWel2Nqx30626urs72GOttr0j4B0xVmGjzG+PFw5I0s+sOg4MvJiOBJOR1BlE3c2KPbudEJiUDMOvyeCbK0k18che+4
/CUb/O4dl9/xkgK1KJ4ciNPQJaoJgjt/5SO/64XNt+/4ouw3eb3ETz+7ZDesfn0TAPGsszuHJ+0K6fNvhXqyyc3/JcUdTjuVjDf4OVBaOKg1W54/1i6WOuOVaGKy3kjDwe+K
oc+getX+lzsk9TNpY/Ab7rWlBvcPft8VrXwhfRrt4NET9OSJ3o/8jHk3lcqCwwMUDKGwedm1YHj67bIYJ3En97P4LA1YvTRcoxrqIl5459PG4xdWdSv1s5vWFambWZ9hkr26
9x45Ii7OHvEJ1x5vKRgPlXG15seyeKIuHxDfXIpd6zkQ4ew0KRXkPdSx2ReVmB5vSH91UzU7/9R1Xeu8zlHegq899gdfT8cfS1BmXU4Apr++jrkACdzUPd1NqHzD3z0MHUXo
6BmGwBfPJ5gGH09o4I/aHmddZ7s0lTPyTNmXypluIzIuPtHhJ94IDX/u6aZv/grQNb0D0TukvndQH0+OVJFy7EyXTgPpKo6rRjwXHhNj1Z44jGPjmZwuMfiYuFTD3Cxb2kjA
uszRnQQ9J9ZHkejbvhtuAHRLapDFUzk0RRFDI277SP6YG08H7S4IrdR59o1WKhC5dnC9FIlbyoI6rozuUo+ZFf0oNf2zOh5oWdQ1lb74iTFVaa+4rTMlCSf0hdWjKzpupGMR
K1vRhVR1Xlx7qqk+S3gCCjmyIiIarT9KGKOCusjka/HRyS3r0MKpaIGUeCwTkOSkTEmRcUpz6A6ytSMuZRpN7h17YvXFw3IjTaZjd5jFbttXK6hiX02jFOf6PXoUkyNeVOh5
zX+amT1pER4Z5X65DDPPMfQ0h5wX0SSAjJjODXra9MhZCjEzkJOeVnkZ/UkrCjY8SNX+JUrZZTBEKiiDS9kJruLIx6fHvRg5kBasWr8u56yfRmqeV1yxbX/tGQm493QpeR+D
rF3l0U2qRngMIegmBbV0LtMQlPsTprwqllNGXnQSr0flmkRX1Ri5toqZtfIq1SOvxR2u7rh5dTeWQrK9MWlPmVeozJBzEONPJd0V98PJrJ418OQHowaKJ9WDGnelP/TPx3MG
C/KXe8k8zx7PY/3LIUcTDeUOmnYX7K5uhbuWa6vkFuRf2ypL0vBMstvK2qn1iCn6fBdSHf10lc5jKOJBI96zg1C9mKrf0U0MmDgF4qZPb+A5oMHB33Ox6NLY4O/TBGYUbuTC
9VF4h4lir9kjM9ng5xBZGtRKzdZYuzM+MaTGWtNt+WOFdqlTHo8mapMN1rkX8sNOL5I9IqfvgeRxP6Zz2SkvmyXIrnNqRqlmhYv4t7Sjdy775lrvXNkbz9/GLe4fTDs0rVcb
zKXBRCmOuZT06IdHIO3L3LsLGLNfQWlE2kXDWhiFJkTcBkStenxQALxP3SVRYgXLVRt2kwUOZIGDWSDm0Uw6kpN4EveSQ5wgDpmFC2iV7lTYDRxzgI8D4ugjPihzTOyLITma
st/Sd0+POck8QGFz1mo1JtTQkMdiZGVmUadskQNIIgzF22GIl4wvcuDiDpN0gEl68B/ddHzwKgevWoEInv9L9mKRlnp4a4ifSMn/JYfpcO2NnfBqjyQfRTD/l7xn8FU3G/yx
NhtRrc106425+a1NWTKjDy8Z+xnDSg2rGDyDLHj7G6JW2fov4SLFxSsUXBzcPHhg8F8hV8XZ+m/wD4ksAG5QDCvV+hCd/jPfUX4m0kiTkJ2DlJPMqRu8sqwRd4ExibOvTbE6
ITL53BLv6RgYH5IFFvwqAJRFAOB2rBUAytxLBZeg6rMsAkAZAkBZBICyCgAuBQDDE34UAMoiAJSBhmU+Uzq2hQDAzSqKjYLgsvOUnSBS53F/+dhSsEPUwbBQenSc/B/G/L7r
jG2+IEbxPozfoHoi2Ppv8AIS3/xPW/8J17rD2foPg2eHf8cxrGb/Df28LA2qx5yt/wZHdiz7wLvAAPddYkBhTeWzMuWz8kg+K0M+K4t8VlbRrEzR7PrDCYbA6aq7ghmGPx/u
fiM+grnuJpnTbqKO2H3GdNaTrokuIYf7LKdXk9x8fzc5Su9D61ibds3NyLZuwmMeFcg3/+0afUVV5UH9Wxez3E0v0zSgDCHg6MuUf901tEL7KAIwOhVTphcOyRsXROLlOqhs
j5zIpQu0tSMTFGfJeGn4Bt//2zw/IlJ2xvy6pvphgLGrDdCu3oRIcpM58mG7h0qE5T0afDZMU5700cdny0zJc8oew+JsLuc4qVZcT8ZN+8PWw/dmMVvh/aDgNrmyO9ZTgdVJ
T/T0NCfa+yCJhqeF9DiD2NGlR3rW/604ARYbhH5S7ckCiLrqflLnhQOcMrBa8Wgxbwvp0UNMx80eFn3G71KTaE1FMLZjlJPaI/mwIf5bk04vvfJ36U0b8rEamZzuxvZU4loy
nr3V03OnKU01TGcV0nTDjK+qzbjUST+MatozYVpsGJWKLYzuBBYkZ87Lke4JScSKWOIVDC1P1dBfnwdRszrqFLPVbLbIFouGxUI5JVbfmr0zfF295l1D36GtbOIT55Nx2dov
GsypeNcbgJOrjNOxMcodUS5cy4WbuTAgDGE0i/H4mQ0PIuIkKZqS+BPqp9GMm4JQdIGwK9NFzhret4AYRetpwbaIFI0edDTYk7ZIoJYFmlmgxCZ4EvT01KWsGhupoDDN6eNO
ZlZhj1M2U0Fr2pjTAYYeDB054RYXIO558c8IKTZYTRw1KAf0ePKVjuExzg5xr0HrDUdHHEHqHKLohQ8E4xv+k5WNwtBdo9miHA94PqWs5iNkS2LB5fLcifXrqRY5dn2L0MfS
b/O+iHSiD4T8Dbp/iGs8GPXcf6nIWSH6JOwC57luuun3uYI+ov76P5ZO9Xv0PGRXnkldF92NPnXu1mKtpQQ2Ru+Oeu5ZzHDFtFZWDBD3UddJno0AQ9bVH1InR04k6p7jeuIi
SwzNi7r0q4oPep4e0mnS06VYMqU0M0mfUAWe70Or+py80ZJ+Mt0D3qtBSNlM01zNF0O5YTovC2lZo8BuljirmYfxLnjWE+fFrJ7ouckNV+AZeJdxRVCnpfVQep/NhbujsIjZ
08TlaUoTYqApovWUnaCyLsxI00dtjbJmuHIsgmOStXg2e8WmIN/sqLszRrY1ZRNoddhZabyd/WbRhVma78tpvBl99mjqqYHIBkgHMxZW2gzLua2lzSwxnyDTfdpT1pWqnA6u
HXYrcvJ8lgeqNzviWb+ovqOlLal3ASQ8M2jFu8z0oMljmBx33t5C59GzAmi0UXRW82aeWxKOwyVFUHAcLjnSJiQV/EBMmeN7pjVbjjPWdpzOeP49HYLvyhyC0zuJWNyFnD7n
8eFpmqrQlz+gUuTxqfnBtM9jn0Uzuyr9BC+RRvd0ASAtZfcBTFeaOf3HpkxtOZBnpq9GzZLTeleJCKDI7hAUlRvQzA5DgsEa7/WoS52mI3e7JY4VSGQ5eo1HkJgU0+ExwJYk
POZg8+1WSC9spY09CugRbQhNLPawhGyOCKA8RCe3N0rngCopRUQjTZzSRMm8xArbIxLBGjGLLHK1mUX2CnHYyBJRP4vsM3tow1Q2Cxj+OayoiQS78bvfGPweyJGbGLntIPrO
C4UtgcBaXN16fgvL0DEsUttYpEI8mrr+2wwbxN/5jeqYuXEd+4lReB5A1ukbZNVc8wDNjT62eOOPzWOF9CMy7LtxhjltSN5PpuKn5UZ7tnGjWUWaqR5E1eaIE80OkWZvDmlI
Ooo0iyPUmNHEDGn2jd7MymbgELe6I6Tp4s3eETrtG0X2DnkYyU737ma387C4n3GvjL/15Ci+5W3G0Be2DU9lGRazwN4ssNAXd1OW61l2Z1nhrHZgyjbdNtpivzbUssklEj8R
fw/Jf0+OPzrid3xI6jU5CzAk8kQpX+lb3MKFSx5Y6J4RCx3PkfU0KXULWWczYQ7erpkewTvKDcsQ7qPpcHoEf5kOm6MhKJut1L+kOTSyIKxb+WNHjktO56la6PwglpQt8ajg
WoZ/fQrf+9NQ50FSOKcWh3fRDWpUXll92eTU9Ez3RxLVjdmDEL4l7Tmt66diSO+CASy8K3aUp28rdMzRpDlP6mVOc2x314/3RIpMXUWmiGJIjty7FplmR2M+DbhEeXkjQ6a9
ecLPkGlxhINdThTNPNnv5YyUm0r25qcSEnqylE28geUAmHi5dQ+Jf0JYwNR2cgcL2DMi8qFQQ8rfS2kULy27GAo6GR/JsYLdWziAJXZL15bmd2QLQ0Yg7R1ygAlygInMAUzG
Aw67HTnYODMibF6oMm8pA4SUiUMzQ3GIjo/ns3EeyjKiux3JMTMywBRgZlbRYAUb/fBhpme1dJ+ggoscpIh6KrIEOZFldMFRtqL4OJaAV3gWJC7rWvt7jljnc9fpBxKkvkxO
T8qRFgr4oj3Tk5OyEujzyqP0hza3q6sAPE531eE/PdNrzm6fzihOUetG91RO+o4UAkIRW6UbgF+VP/WEEtpqMmVmL+gdV9ntUJ/EGDjpn0vJeIlewEaQJnchk7a7jZjBBPRT
IpIMAd8V00qXJ50A77lr+ZSZ/lHzfjQIsKYdEacdtOFFUoEqQ9bVjw8wNxu7Lj0t7UUCFvqL0ud8c0Meph4KoLKlBAwF8gLR5VDArKLwUGaXJawd3ZHboGz5pWP8YLLIUabO
Ip7RUT7G/FS8UIQfHqPfm1e37FWHXsQaPcjs5O67C2lnqT6YssWBS+e9S7xMtB/v4Qg2+TOmwyjbQLlxWuQFMSR6cAvp+vTWkWL1BMd1RgwzwBD8Ohj+jQYj3DoYWvvMDoNC
GYmMZkmE9MWeuiaT/OIO7vpDhLG5Zoi8GwxR1ogov6x3FZa0OnCs3J+trWQRZRerChI9qTOtIEldrois8l7XVUEhLFdrI52s8xf2X5aCRayoWi18hkBbl1UNN90z8Dir4p6C
gpojULDTvBFzMcvFpqUTuulOjTsXmjzHJmwnUFDogkl049s7OCW1bu2cy5n+p+ucuBJxs0nz3XROvIbxLM1P2jn1djyrp3ancl0NbVdndUH8hHTT2FlgR2FpmpozCjrX7AR4
uc2aHXYCdg3u0/XzNTsB+YJYMelOwBB89l+m4LA4MYTeEztDb0aVX9NDHIX4KCirehWXmjtvbWfgeduAR58LvByEDz0kJrOpO4SgSJnSBAgwZ2ihwNC0VWby1QwTps7QXXgu
tczU7hnKtsNUkC6zzeYSJMcoYUYTpkSPOqI/jB2tH2cwzA5lb0gOZbG8mkWXgECyg/MjFBwYpGoF45z/S+aGu267dt7X27Xzvt7+wVfd5JCZ1zFHZZHjkEC4uZv75LwZfWCe
m3mszkjhw2hrEFabnanZ0WacIxsH0++qOwdydR/YUvdP0SxuNM5fb6MRi3TdaJzHB6+30Zgc5G7V/GDaSaP+oEE9kMvQJD817UlQtUMS9BkMJBgwWJBggcGiBIsMliRYMovc
th88ooCaMofM4VGDzQ7NM3+VjZkmzb2roTqUg/ehv/yhum7PpVnbd/ws9GaVa07xwSV4qEtwMUu0DGgvGdBePfBYlEsmlNuo9DQtRydd6gWUBq+1bPqIqz9evkMjKszZRY86
uEM1eQocJoKEdmWT01Y2LjABZU9bHN7ydv8IVPsJKiKH6j5v5jsdRv6XGV4Muh4vcYJcVQHMrl51z3MvGiggyjiuc2QfkIDAJ7mumHbUtHvnUoI1VHPO4kVFNsineN0Bfeim
HBZukM+mRxHiBvmsbpBPcYMcIhFXUY9znXQWr8AqZs9m30D10hIu6YEkH+MY04VmXM4WWZb505wtHimlwV0xGRRP2WN7Q/Hobuv/Zip29aBAXnKNrMONDo93UgSldEmJlAdL
qWNRSfg0Dx5ZSbhri9xr9gj6dDnNzMo0I1csQnidiGfyUsqMLuNG2mzI9VY+mB9KpCqPbZNErYg1Ej9mhxOoKKO7oo4WWXOrBpry5ExfpMy8ULlNAz3UQOmy80cIjjN5wXFo
FLCjWJUZAbxrmXHLGjUjz5ktMuPMNrFKtui5Lf8jBMaZGwqMM3mB8Sfs1PVkxet3aigr/kSdukZQnLmuoDgzwrUfT1AcVH8WOfJ/iWyaXN+IZP/1REeTLwiOoqLjTvYiNxId
twFT3Pv/CNHxT53+zvDcUXacVdlxZovsuF16HImI10iPs1ZOnL1WelzcKj2KbDirsqFNWBwKi5IwqwndnaTHJTOLeW6GOifqxeK9Ps9IDKXHHYZ5Tgx0ttviYDwhUuzfcWqV
iXVRicKwuJHMB3VGEjGkNhRDaiMxpDYSQ2ojMaQ2EkNqIzGkNhJDGCwNqi/a/4YNP4TJ/xr7n+TA4MiOjX7A7N0qVQ3lmlwX5v4quwA5bs5cv3n7VciZf1eWT/uvX9GwhzuJ
PHv52JvRzxLpZ2ko+bjbJB9TlCvPVfrhXM77Nbsyc3fTOxDinE2DJ528u7R6qvXTFzfw6tiZ7hbJQeZrQcMbVZSIudSszasCxGLKcyTMu4i8i9s+ujj66KJ8NN+YqjZEGrBV
SLBigSX22WzjI787zYk9nopI8FWxuZMDy3LU8H5qc4rvQLhTf0RYNb4TqfYlO8gYvex6wYabmVW/5a8m7tBrrGftLhKfflp/RY5CPHFG9ZBBEmxLDF5b8daNz99LSUGuuXE/
ml1pv70GyWYKl0bZOP/QGXHzNfHT5VFr9Jafnbf0oh9Gfk3OV1pr82XvbU91dL46gGNEnO664gY4c7uGr1tndmwH/T3xLp13PE0RpzzF/rK36WeeicQhGp++Pvt98a5Jt8eu
XtKTLvRpWkLPoikZd3gmqXRV3xz25PLCihjvU2foytnzrijBjPrx4kU81oe3K94wTHSX9TSy+ZsUzupgig1xQ+y+Jh5eSQ0NuiCkJBS72b29Q4NLX2SEhtUUhOJKYAd77qat
n3bwwfmkIS4pm0OZjRct6LzFC3qTutxGxX87X4JsX13nEmQ6AGyIuSqeq2JC563p99WRnas32WpjePK6zt7U1aJAwBPJtEHXuj9mX7Ck+F33r6pDWX/oKyFtnr+2S1be294r
X/ZJdGze7VjbqnYY7swfH5NcqbC+4shJQdRDE8axlb8Axc3/WtJeqfAYYPvluJ4DY5CBEZ93TZvX7dFPk5zBszBrIntos4fDI6so0Vm5tJ50VpwH5HIg0/4ZNWCr0ySVJpP+
UIJvHfeHgmVrZTNcF2+zQ7PS1suxuBgrpJW1mDfCivdcUMgUXXtVlXI0pWPvXy6ns3zn8iSpSwuvQj6X4bsCL4tz88kLWmTTS0OhzG2vl+S12ZpsgaBXtqV6T1uOnpe9L/ga
hywnTEQ2DPtDZ5hbvvJcljef+HyWWEp57lJ+MbXwzraknsv3QpYvn/iiJjrptxzr+cu66OQFy1mmy5rJ4ire//DqHRC+cjleynLkE1/ZKfHVnRJfH31Aam9I7cMh+bK+lgEZ
Jr6xU+LXd0q84ktC9IcHy006F38SE9WTpQ3/ko+/zEVlYXiTkziKLabfddWvb/p1Xy9dwJzw57xgwV/2vscncOx7HDVHXPdJAX5a5x09qKOJJeHzmbtwvX4QqMmb0oGFshaq
ivNrNQpUB0bW63w9EefVdVP+kJhGCFWIDwgifFVCkfh+qPEi8TV17J24PNIfiVdRYniBVsoVcaPck1OfPohIaEq8X/A+EAztOdptnunSP8Bw46tR93nenZd3lc/FhaqEnnPP
6YE7JHhM+A/OORqcim+4sdR8RiJS5jNi89hcSzp4mN65eJzHHcUFQUlZWGDabPndw++aUt3zHFc9aSQsbHjpwhjvilg7F4/xkx3UQl9pvC99qcdEl556efsAc6ZXvuyZ8dV+
WnysF4/R4nksveKce5Vd5gGe2BeP9Jjcm2oJba8grevdicpgm+oPsJ/QqWb6Z98MTPmR1+KJzLE7L5ZAj8ShS2qdKmSeONq8aUUB/yExiAYQxBOHmRiMxZPqe2MMrWiA1bWF
yRWEqZ60fPKkHiGUEZq0HqWb4q1L2YnPA82+XCVI/+Xi62JsFRWqJ6vEtZ7RlIEWzIQMtghJwXGpLdTaQq1tQ2sjKsqxyRGHD4bnGeUGSjmyp1ysuOR9P0jlAtLvimdW+jDs
W1dzSHz7+i+5ES5r9eHdKEfAyl055FbUCxdL6dt/394SGKu3GsivcjGDvc5l3N7PUB75AFs/L4cZ3tFjIq10I66xAd8J1BH9dwO5Dqisl3limVjrgwZBbaeSdlq8YMKLcuTW
15tIBEODM5xzIQ204tkdhIdJe7J50uzwFmDVLlxvF/y4OlPJ/w3uG9wP/CigbJAdM5vkvx2Pmdk31x4zo5wRmJYc5qCP20iu73GHLeItExdiejTWI8KK/W0anvriDSHeBX4C
8HQyn7JFvYSXHuVp8A8622WqcmC5KHKuXnPxffqJoAsRkZ8DXrrcpItGQHZsC2QJ1LG/FkAduzFQt8HPF/jxniIeJ7Dw8y38AoGfT/j5KlE4jHW5juPFDY6E5bqBrZD8/wd6
8ux0PHd9gM5dB6DeEKA8W0qEbKeBUHvjGkg2/lpAsvGT4uSuGyKkRUceDytbdLQU3iY029dAs/3XAprtHwnNjjh0uQ6Z7wTSYISScitOB4JDEpC4QfS+nAkBjKO/Qc9tFP43
/PLd88sbUDnWuzdmlL7S9d9M2VsBVzWV3t+g4E+MguIhLfHtXG0h6VpI+iMUdHWudmVqsRc5eVmFZd6bIm7fqOwonNPDSNO8DcBeEEbVZTnLgEWrXoHLa1tkzU4v9aaZvW+e
s+5C6M+ed9yYmfv09lyeGUzmTXSfnCkI5d7i84lZtUrdyMxnwRkIHkMV7y6sGqp99PIF1efF6NnzGqR/s+c0uNsUXqVjhVfjPWb61XhR78matncl6e209tvGjMultGpZPU9/
aHTsJamqV6dfdRWOTCw2pyYRo16zm4999Pyl13tQbbHkfStIeOsgTzYi9u0g8fumRf0ER8fVq/2wPu6LyM5VVoNwuUvugB9DplXxHGoKq6LB5M/pbtyIxDkZKnyL9zjbrKLw
GNOsY/KDrOORvRaKR4YrWq+f1bs9c5uH1OursryeM7ZqP6s60NzBql7+y4OYY6L+knupaCeeu1lSPJ266fqOJQNb0jS78RjI+NHz4qVePEXPGP8+vcE1SFwt58oPDy1HdoXp
2hUmvSmPgepj3jvT5FncuuzQiNPO/Xrr5ysFYFRDjiLWeFCZh9b8x5KCuojSx+muul5wH2P0L9zeP38HUEMdB/A3Ib4O7Z3m3b6ZoZnGXL8XN/hSV+ZxWxfh8biZwohOC1sp
pq8U5BIsUqN/CnC8wCtbRGFRSF/YkMsXuZU8xr2ovvhb7OkFhKKFnjB09zvGA7n9V9fpnyZTHZjiMe/VAnt4zHulEB8QuPwgSAo8E8z6wAv30dMafcK9zLubl7DA7KXhYzRe
LqKraJHuTovfJ3T663LTM0MvBuJpqtyXWxPmH0v8nvEv4lfv7enwYLreWRCIuwKw67HH0ss/38M4pm+7SM2qC7Lq6HUny2s/6z2WNnbK2uOHh9+iTXP2uRU6Gdy/nkw8ZXjB
inMaQhx6mBxcaX7eHFy54/PJxLqZ+FwyseJ9FHHgwUd7ZmKlIL8V+W3L796P9pIGT9gfXHE+zE575/44aaQEkHw7XR5+HtSa//xTaAE+uudScoAfPbDtowd+xEcFmw/wo9xV
ZI37nzL7WePCpWQ/a9y/rcb976bG/ayxB/gCzdPNceX1S95zBR5ycbk/idhmgV6JwmV7cUVdFJ1DlzF1s+uUmDioDtV0mr8vilXyyAiE6fWsF+Zk/D57R81dma/dIJb1Iq/U
sN7tVYHEa9k9Xi02Y68FVX2WXpgmPlU5GaSvF0a3Uv5b1w02rM9Ezs3ijY3WM3rfJXGbF4h8UO4xoguys2y0S2san/cMcANRrkYE7+WBq0E1tPsg2R/t5AJakUQiUDR7cuty
k3caFrjdVLCXPYqaD8yP2yPiY2MtKTKvxxsa5fJFIVfZOnxMhZNA6wq0rmy/JHrbLdAzoL/hPuk+Nepbadg3Uxi0eb8ofrHSw2/FePi1/SpxKqXXM9krq5nQ1MXLfTT4nmsq
gz9zMTuUgcvlwZ2DBwb/lzv4ofatxk5Rhd3kLlSVfauyb6Vh30q831o9myV15i0aPOpyW1NtP/dB/4Hxn0+aVC2Z4Oe7CAGjTOHnuu84etVtoF8I9Asb+oUo+uquQp23E4ij
Xavyb0Jmyy6lMp5ejvW035Md32fxLFgPZyW9XnvoO2CJ8KFqGOHLvt75yQaLel+dl0tQB+IUL15Fzq/zUi0TWu8ir7Cc3gKF2EuMqdoTsSu+XAQmRKJD51lEHW7Uf92nx48l
73kfb31KNSPnBuqvhF8XOVV2v+jUDckv+s0vZTeyOuLbzlrvcWuItRkPkw73+a0m3rM5v+6rX5EXfHuPnnQhqcilrES9iikmkV5Xa2/HtMjHkx4l8SlV3d4TuaCsLGAuiUwT
6tW+anZQUne6tjaW4lV7dhrycjf/yr1M4vd7eKXuT1GR/5dVUbX/01fEHaTsvgWLe0lNHJdU6chNxoJDfdknuiv2Niz2Nu1VlgQ/uDovN5WtYF7Und3xM0TcY0hvDBFXtqq4
f/jYq08lradMi3eBYCY93V2549nbHekCN7C15dlI59DkFT+uVHU3waKx3EzIZss9KSXV+X99hOjhDhieYVxgMTxDvCGGH+Ql4BbDQ27EjTC8Jve9rJHdr/XkAhR/TS5XJ6Ai
DA4iHKGGNqppW13NPm3vAldqrOo9eL1sFC0Nv+RbMrDvZU52LRG/wDuX5Ba9UPffteaEVSR0M2Tn80pP7riRvTrxLDN6Vb/+q4a8KmRmAqNXYgRZInMcItEKb7VTHBnihsUV
3s4wRqdFHUGxmhwQ3LB4m8MfxR5BkOp1sKe9je0Rc0yLokNr3bQ+ZzofJdQKPxpxqtcizo4YU7weT3xBLiUWjMlhy9jL6ULfQLZ9S8ZxyBe3Yo27DfWiHLOr6g3UvJ7UFJLK
TsyuMmR2dZJycTuzi5R7bucIkeUI5W0cwZ46LeZZSyS+Xyzp/7QV+X9ZFZGUfuqKCrwXr8IJv6jkhQxVGXm58M5RPYzKOG4e29XUnVV0gOoFFO+sFB+wIp34xqe6enPTW/bC
bEDfoG6mwM1I+aJr5zG8eVUm6qKl4y/LRI3A65baLS+wbMC2wFXfIkXr7vcV8YV0HZpb0QuExrOdT3s/WEvoEI8G/x7svqzIN2rXC9IubVLWzCSwbcG0baILemU0JZVyzckR
rTY82EK3Pxb5rvwX66bz7IrzwEiYKVphxkKgsAUCW6iRUoizlRpredGksIUEvXzpV/0kougqDLkgtpkF3YPMvNJmIlJgSlbIKGTsJSRahEPMkkEXZgqSlNzIps7LCzo/BXZa
RZUZw3ljBGspCHY+LHgN+tECweXNmx3em7QyTxRM53klhKKzZXFJMWOsWyaNDJWsJRYn//G7ahY/q3qFLRbcilVti1WuxSqqU6JtGBWlGxdFDAhHgqxcmaL9UkYl98kpdpGx
JJhZAlkFN850sSq3+CZ5e4peBYtebuaN36JXuA2xCoJYNTU6uRFicZv4tWdfpoqukMOugp1mAfyGFZXVz/Dwjvdqjr+qoV8m2Np7b7PKmt9UqdetFnaYKrYj58T154cgE8m2
Iulw8irYkVZDvILO/SOSG3KvNcE/4WG2LxZnc7hkbwkcH05wr/hDxggqFLRQPCoOq0835AMIFEU8MMGZbo5ISqy9lNXnJGUiirV6VQfXYuvKYFVlH+3hS/bLT/tkZ1z1AKc8
GlGsUGNQvIVOzignslddDTb00uCCLuVU5UabGywTKEnyTszHXqV5IVdgT6zL49EH0ZqxleAZE4zwpAPW8znRplUfQR2VRxJChs3Y9Pty8Wylv2pT3qGPsAIJub8qrjICvdUw
uyX4WZ9S1dj7PWVSX6AZkCsL+NbK1Yb8fBjtX/nVRw1/PtJ9n/p/fM7n0r5DzYf+gj9fq57jqQo7nEOAy6hmlw2Kj6sR5OWu4iaXC0255IqJsSPeOjOHdtFvFr3CRvHJzL9c
5jhu6MS8L8bVrtx7oq7iRCGXkq4hNwXqi+AHYg/kc/EOGqKe3hu04pLuFnj4862lD5suvj+dQYuu9SHtO/k/dQ+QlAfVKcTyf/QhgGTuWeT/mEzjsjtprPXsBn+/eWmnQ4UP
2p+APyF/qkllUPVsA7O/wX07HOmIBscHDyTVQRey+qDr8cflj5PdweLKRSz88dnIDgrl/2zbd1DMmMpOOyrmx/kgT7Ohch4Hzv/ZbzYRzP/ZbwZ2PLI/fCv7aplfLfOrZX61
fP2vlnjrIK8If1uGHwyTtswh0HFd774Efyuhgh3vH6R73/J17x+kD4uiVdoEq3LkW64TFyM1uYN1PeWicU0mGXCn811B30L6RMqlm6vxvuBGlfb6wfmu+DARa1Tjne2K59jb
1UrNTomR8aIv+557qb5B3ds+r5MUjgtR8MJlEESSSQWO7jgV1fE9d5mm1EUKplrq9QsvJ6WhK5QAC94sHNJ5pA13wBA5KcYRLXN5vySVbpDsyrQ0q4vyT2xIuGsfnJFdlgpp
S3ZO2qI2KuqFk9Rn0ugQkBoTgc7NtIFq6zf6G3xFrNSvXM3/8azsf1QlmjUAtApCn0Mp6vc6YmVT11NhbBhvvCuuWtWjS7tIdR9DSVh9vG9aL+8IXNL4pXu6f3BCPhLoR4az
UcAToNw6hYQ1Jnf5JW2jetMK5mcqCHm7mid3uCZNk63Lml+W0yF/UQr9DfdSsOE96W34T7ob3lOq1UiDnp14OTgykhIEevKkx9VS7K/8KmcIy8p4ZLWgg1PMlFTK7Cgsy1yC
ucmWrNqrzzbzf3FZbgzZyP/J1Q6i2YSwiHEqyn1xVRbevCf/l9SQSrdZYgO/+S/zf0nD1E1j8IGkMfgg9ZWDO5HrQ4MHJBVPxCLZW9eyaf5v8GfUktocGEYMeMybzutABzTO
OnCu8lHNnamsSJZr6fcrqAqfre9Av18R+vVJ3TsWfeP6Rd+QoiGVeIJmHvW1TVnmYpKvyu26xA/MHx8gQOIWZbL93NWT+M/VHD7v4WVCEvh5mhTELa4hWyfklEuL6enz74Dh
LYu2ISTbOt0Vac/Hv+o93diXC7VpB8oHUQ5o2lTz1Ve5jApoYk8nOz7EiGClsb7S3Hi5JzdwpN926OYeiZdG6Y7av0t6fVv6Wza9ti39mza9ui39TZsebUv/hk2vbEu/YtPL
29Jv12T/ma3JJzS5tC33MU0ubks+osmFbckHNdnbVveS/eS23Aua7OZzjzYNqrrm+LhcvQG5q5delf0dV3asE7nzPIreKrsTOb37Vkt7kb+LKhiFahUgXLnMm06KypUrWLsr
tct1mnJSnRxfVu4lcvtQjXwDtfnlgZiQp5lFJPolmYYamHbUUBgiEFdaT/TUQr6vi7t6LBYGDcxW9k5hzbZusz2q2WpxWbMFNlsg2TTPmuap0s+2y+nLHV01TUq5zeHat8pb
YYqmph2sL1t5dEqp6TYIitm90aacPcDSW3qx6phOR21T4TwkjrKNj6VhRZaBk/bkwKQJ7xN182SfV/YhHvT1fLXe2jI08UdGfmGahxc0h7i3ysd1+yA4XZPDNbyVoi+m1A29
tcwmJeLSSZiz3MmCL2cJVeMNw2HCI1zcZSAYa6axmtSzc/dV2QeULaimeoiS8160Zw/lTKWewTqfVO3ax/3JZlFa98dhNpmWyFDFjXbdVO/WTlZXeTyrhI82qBYgGHgneJeL
URvXs0myzGnopNrIJtWGTqqN/KRqlwZ2bs2txTy9foeXMui2TFi19q7iCo9jXRcoj1NjTSiZCY7g8FB2RSHWQXMb5M/Ssr902HRiquc6KvWxUSHvo1qVjzV4c71ntw9KCoxS
BoySAqO0IzCGol2DC9oGKhkjT1fmYY9jmEnGJk10t9w23KKOZcK0RR2iPu+F/msCNpJQUW8J+mTzT+y1QsRJe3Ga3IBkivt8Zyg6Fu3RHHvAM1SpUWoN+hAYMzFGpC573vWP
jHfzRnPohTwYMrXs3nIrX3o5+TJQz8fiA5xr7e84nMUcPc/p6e6oXF1cVyxpcB+pl91gbo96OrwIjHYpckoPa7wxjfFaUu9xZQcYEVFF0U7EX/I+Jlc7mY6S4DjoB9DU28En
2bxpyE/CKZHtQTMluoQwzRT9vBKKVMsrE3jhx0ym1ki69PAxQ79vszoLVJNpIGmyS69kmjOtfjLfS4yhC8M11ZLMxjEJ+1ycmAaZ8m7qfUpSCy8Z0/N1+MqC+HTdrZi9oDcy
dNONiz25eWwBYsCeSLRL8aLsa8V7ReEZL5kYaJjsi/dn50L2mbmU3uYduYFAKHd/ZPbFB6R+5fX7DLiimVAup3kORNa3Y3LQmF5yiHq/q5nX+DA5rEMaG0NIvKcXH0EF06v4
Ge/GN+Exx3CrG9+8per46JbWxMeU79+CUVuWAT6sPb4FNR81h3tmvmd2Cbs5Y46YozKAtyCTDJE4RGDOm67JeZPkHOU4dk2OY9tyHN76evTi5muK3pwrymYOX4JDsDGj+LR8
ehSfk/pG8eNUT6I74OjLwtFvISOZM/RUAFo8YgPJCd6wd9k1x7M3NoHL5ekd0txr0/K8bcTUDptlYWhbm+Vua/b0tm7Nbev2cbOsCI7qVuOb8BYIsWxuiY+iS0fZpWnljWY5
45GryTEMwfxjCUS3YxelwXy/LV1hseOL46MXWMbzRalnShetb1aZY5b5WM5cpszxMWeO83EcqITHUeAJGPBN1rbysNxzhseGguA9VF7don4rb7HXSFBNnczJh+XkYP7biEwP
lZp265O7FNNMm8srt/XSj2Q6m/eP67W/ivuH8Olpha5aJZ4xB0nToTly9ry8j85wWWAjt9CtATOF5hZJoj7kY/Gt8nwwvk2e98fvlee98e3yPB2/T553xu+X58n4DnneHp+U
54k4leexeEWeR+IPyPNgfKc8l+K75LkQ3y1PE5+ik9nzyXGCTGB1aAcD3jCbkrdefokpeXhxlLhp5Pw8n/8jAv/QTYuaKTlh/c68+Z+uXs3/MVv1DlSZ/wMRcMF5Kv83uBUL
U03/QP6P6ajdG7zmXqvMY4FjeOb/pKIjSqTm1OCOHfVlJ8zdePP7LgJ3ZYE7s8AHssBKFkizwMkscEcWeH8WeF8WuD0LvDcL3JYFbpXAQNwW5f+sy9MT6qtvyxqXvn3MIdLG
oYxZHOHjSI5nTJvjwjMOggYtlpJQYhNa5oEMq6C0W0BrmUMj3nM4rbYVYuQZXtfIU20hw5EtZDi0SAyHtpChuvsI02M0kZR65SLM+4w8zX09DSxlgYNZ4EgWOJYFTmSB27PA
ySxwZxY4nQXuzQL3Z4EHs8DH7uvRYFEWf5mjZGE8Vgs+R+Kfy4j/4/FBXh+BuT4+CtLfI5xAZmT/bMYSjL2sARJDjtlSRV2SaxJAbHPmAD60X2GsEq8S2XDKmN4+D1xLfV99
d9QnCLPdEZb4vBIXVKXRWX/Bm8zFOPFmTq8ROC6OLGLgTbe3pUd7FGP2C8YkAq4DutopIinzyzetq0xZcRxfTZbB4MF6l3tm+aJwY1SSHEd+JB7HBAFZ6bhimz7OdHfes7A7
j1vXJ9ZVTDZosnWxT4RtFVV2HBtb0aAF7ltkt3Rizw+SXZaYW03JDtM1/ueTW7cM3a2jaf1ELvJXMY40fBotfewAlvgomRPoU34sKTegpq7sxsWY2PNDqoDYQ2ngOEaV0oF6
5zqAGZKHnJHEUZ3zadY+LaO6bUDdHRJ7MsxIQjp5CNIhW4QXe1vZyvUGejtZBkqWHsWC5ZhogsE+rk7AKIof7QptLpg994oQvgfolc3YRIHjigIHMM5cJhB0+zHfCy/csxXF
IbpRWbEMaWjPKkNzgMGeHGYL0SpuDEm39FdMuu7IB9/2RW9TQZMN9/GhmIgxhUCznX6PYqTRMSHh6WtJePr/CySMUd1r2v34Jg6pbBhCCHQfT9T3kHu2C1Q9mFFzT1b3Sybh
xsFin/LdTeJnfVnuS1B/WRWTGH1RoixZlnvfgEyqkhPFwJw4n2MTp8XjnI0cFWNYa0SzLJHUzYxqbPPt7WEWP21njufNvqQjqtML0JRFM9Fna7gZjPTHSRW877qoN7GX7N1/
cvM1ZXKu6ziQJfthwfpL9IyF1Sgv5Eu698hxKWoVpyMujHtYMk+fsQblASl/jJPbmJkQlUQ4sjUvmTY12y1TOm1dS24Gme7g7x0qdjbcJ8c2gqfcjUqmQ3juGT9vkUw3U3pi
pZrdaY2k2b7gqCgZ5WyVK7aQXMUXaM8lOyp6g7c9I0Mzr1XRs4ZcoRQyw1Ferlxc5a33kVXjVk2xH9fEZjKuU7vnn9RDLzxMw7ojXlWoik7eOM1FIAJTptofauoICznEukaN
RJmWhailk4ynG+SXtBeJJ0w7fYKvx9kWHpeZkPXshJD7GGA2boqPWkcnfMP9zWRysGKYo2kQGtwvYZMLH8mFT+bC9+fCn8yFH82FN91c5Ll85HI+8no+ciUfeSsf+W4+8raN
oP3iPBaxLujnPJDxAsN0Q8tjOAz76POFtHH+LovcgM8pIFzlrgtJS02UaHuSujGPJD+3SQWPKYm2Z2K/QG7cAgyxjyctwHuCpDSBikLqzNqmeAbwbqu6qCN4KVtL09nxKH9Q
3bR7QVcameOPYPMZn28cm3Jy9Obtz8mbTeuP70p9+Oa7+saxKSdHb96yZSwjvlIbvrliy9iUk6M3r9syVli/Uh2+uWzL2JSTozfP2TKRLRON+mPL2JSTozdvP61lrB/jK5VR
f/RN5uH45OjNW7ZM2ZYpj/pjy9iUk6M3r9sy1h/WlXDUH1vGppwcvXnOlrGbcldKo/7YMjbl5OjN27+mZYq2THHUH33j2JSTozdv2TLW//KVwqg/toxNOTl687otY73FXAlG
/bFlbMrJ0ZvnbBnrkfmKP+qPLWNTTo7evP1ZLePZMt6oP/rGsSknR2/esmWsB+gr7qg/toxNOTl687otY0WFK86oP7ZM3lGP7c9necSX55MmzJhM9o4wNl51elBYcVe4cwLG
9/+S9ybAcV3Xgehbenm9oTd0N4DGcruxbwS4gTulpqyFlp3k/7Gn8vOnpqaSVP0pEE5FCsflX0OJdOJxlJlkRvF4qhzHP6PKOLYSS4pie7xIlkRqJUWJpLiTIEHsALH3Q2N5
QC//nHPv626AgGTZclXGA/L1u+++++56zrnn3HvPOfRYCQgZxtmsyqTV1T1o5/ooetkGBP9jFZ1xhqOxGCZ7LFFylKuQ/rFMhnMxopu8YNWhcqSplFSJeFyNNBw4dED6KLlf
R49AoVid+TlM62GYD9A2JuPUFy1URskRTLNYam6i7VpJirXwWyu/tfFbO279NLUo7lgL3rRYK94ssTa8wWsUk5ux9Vtw0ohBRRqgXyqB7rRngvEOEKjb4L41to21wn17bAdr
gfvOWBdUtAunAPNQWynS/HgEaunmE8Eu3CwflnF9jZWKhQczbifbwTCptjbpDmA4Com2s22UyLI20Ta2tSjRVpNodmLaNQk7WUdRwg6Y9+u7aVIDJiOIDEAjrph2kAFfCCZ8
j3ezzvwT8hVhYFMKEQASoW62vRBhg3y62U4REaYMtomnED3tEE9Beuqip+bE7sNQjWasdjN6WnexBiTuDawOousQ8kKs+rOmYUQW5Ru4YYKSWrLchxAi4CEWSnwJJwkOOTik
LXizwDiHcLjbINm3bN344I6345ZOOPENeBbBrxeCTxeCf14IPlUIfqUQPFEIfgv4mDaRbyH49ULw6ULwzwvBpwrBrxSCJwrBbyndrFXkWwh+vRB8uhD880LwqULwK4XgiUKw
spu18FBZPlSaD/nyIXc+pOVDFjNkRjAOUBoAAowq7b6RPefSjcaSNoBraaDCG5yOixB08HEwwyeKwtiP+fiiMPZDPr4o7CsEXyzK5pmi8ItF2TxTFH6xKJtnisKdhSArBC8U
5XiyKHyhKMeTReELRTmeLArjEY58fFF4rijP/qLwXFGe/UXhuaI8+4vCc0V59heFgUErdGZR+IRaFF8UPmEtii8Kn7AXxReFnynK88Wi8DNFeb5YFH6mKM8Xi8LPFOX5YlH4
QlH4ZHF80bcni8IXiso6WRS+UFS3k0Xh/qLwXHF80bdzReH+orLmisL9RXWbKwojwgjeF2UNwJk6YoIRb7jwyKp/c/2cCQJwHdE/9ENTmC3raLZsRvdeQCHrimbMe2ZLMTFK
uMuI3jYKc2AY5sAQzYE410Viu6GI3TDXhdfMdSxEs02HmF92w/xD0xwzY/gEh03DiSdUNPE048TDm98sJp7dfKbgc4Mwhy3mBgvNDciAQEc8LNb4akVTwyC61x2BqkJ/sBq+
zhESbcWZg1M8nBjinxzZ2782x935lDvyoc58qC0fasqH6roLFNQM3ZLW5oonwETwciF4oRB8rxA8XQi+WQieLATT6zJfLrxKFYJzheBUITheCA4Xgv2F4LfktZl/Q86/+noh
+HQh+OeF4FOF4FcKwROF4M/WZf6TwqsfFoIvFoLPFYLPFoLfLgSfKQRvrcv8euHV5ULwQiH4XiF4uhB8sxA8aQY5L+ImW5qbT3ab0Zw1dHIz+ix/NG3fbE7ZeCYzp0xBIVwI
OIWmLReCqUJwrhCcKgTHC8HhQrC/aIQVTvQsayiDq0DKhMcXOqMhPUR0z3Y0Hn7Qg8t1tayWXB+hFaB7Tsnys/frDq7+GNc37jlki1aHgC3fjcYAuE0h9+VTu7YXX0jM3F/Y
c3B38QXkjeIn7qj7i698fO74weILLQ5gIdykERbzX773pc7iiz7L/e4fdRVfZnZHe07tLb7MeMc3pw4UX2Y8tOy+4gvjx/iy9JpNV5EeB78WWfBaGJhjwPYLGlvmUWjdBZe9
8RxcAs/42h6k2MKyDrORgm547boOoQCXTMTijjnI5OhHGPqvioXdwqHqg2SZwoMrde54mLzg+OJRfrAvzmj3sDLOjsQCrITB62gPegZoUVgc5igyRxWDSsSYF6rPLL/pQb+3
YfjH/iBeyljPkXj1kXgIUIDFjqBgy4KHo3RyJ0rTLKvH4uOsFK3UVKMLbBsv2c/qE+qjpOD7WKyJRCg0m9ODfUUe0BtxrR0dJ5ezGH2Bc28pTKJb6OBbmE+6pB0PzWtgpTRF
sUrs1Drglm0kd0MUPxsehkS1axLFGH+P9jooQTOtpMFsDHUUKaFFQZp6IzAp4849TcB0kiSE48rHADqmkU7CN0Iu9ayRdgrKIZ8t+Wnz3mxxwY4kKunrX+NjauH5yZif8Ii9
BWlLbAvIdIjWzWh8BpgEZuNv64ETqT6CPf1olMW64zFIfZifpcPv4l5mIdFBnKXDBeXDJi34qukRwfUnPmvDcYVsYnuO83VnNxnY4vvKNjyeiJs7cc1cbo478FCHUzxqcRfu
+biZlbl6SDniOB5gI0Vyr2lDwsVA6sVz2jE/HXcEaHMydw+wFxpz9mCoVBjqRxMMpLuPvYGH8qFPLWRDqBsYnyDyaGWslPQwyFywgpoXFcwSi9LmYjmCrx/grbwnXoX7BgEG
txrmxhtjPrzFgPgpCPwRqGeU+xEnLYkqYA4dPWgcHQepDmIYEw/1h+EpZj7Zab9BPDQcfgwgzo4JqkUcg7jHGaaqETGH0VkrRJI7eEc3NDrWmMDTaiUA4rWxeiq/CV2688X0
uIzH+RDsmSzsW7RwEy3QTxXM9TgeWkM+EeTxFrqDQE6ivszq6SQVug9EQLWztmLFEbG11YD0qAGhIwxPgB0EtHauOEIH+zGPelQcaRFUB51ss2bxcO8p1jrAJ2hLPd7qWRPC
XBPjlqJLWBmCRC3easkzCYCQJkzReXBco3iLkkPeeDmzmm7L8sAQjyOlcyHJsBLJqOFHoZvRbMZR6EaClFpUjXgMgMIEmHYOMFsgAvswDmJ1BweeTjJrsxW6dBvAznb0P0nw
s60ntoPgZ1tPfCfudgXYTjwu5cbbboAfuO1hOxF+9jKJn4QDgGqP7WPbY/tZR+wAZHmQRnMnQNPBPDQhMOwugAw87TGfovCw13yIADTZ0SWShXWZ0BRBaMJUu/LQFCEQQ2/x
7CBTjgC4oK8H2+EoPqIvGsSDHewgQVo12wdDsh9G5wCtT4aQhAKtpu9K0Mk0fBGi7ypRPrDAQ7UJiUVwV8PJLcgfeMoToCEGiN3ITcH3CEJrJ2fv/E2PSV9ZGUxA/BH3JQFO
Kwi+zBMbW2m2JCVoH9enb8KEBSAth0j4fYjnZQXka+zhpgV6yHUaAiwAP0Iup7kid6Sy6tcJYFkzB1gLB//jPGcXEGGOaA0QYsWtRcrCqhDRGtYiGjmlqi0gCMczQo91qGae
GILEAP0b41hdMY5Rfg2b4lg9CyNy1eGtDshAGOd6POkbDwlU2weTDsDifrztZwfwdoAdxBQHBca1s05EjO1428468NbBysh5GoAzJNzG8Q8ZFVKoLiChH09mFyFhI0fCOo6E
9Rz7aomyx/FYLCCGIO/xCD5GCelaof/igHTljJ9UBv5AaBkgOYj3xKuRYJfHKiFdlYqcqhcuGwfqMNFUxqpMxIJaF+huDI3ENIOE3QLfNQNoNxNoQzc15Ye1kQOxG0agmYAY
y21aD8RlzHxTAOIQAHGTCcS1CDBrgLj1HiCuXwvEtQTEtQ/xvKxAZpo4EMeb1oBxC0L/BgBctxkAAzFqAR4Bxq5ZgEEl8ANAAKpod0EMPB5agE4XjEYcX8VpqF0u15JFVkin
EvIC0iBHu5T9jJtaRKOIqvApYin2/2HFOT2f/H7+NXomycd9aoO4RzaI+8wGcb+1QdznhP6WTFaSTE8hxSkkfqr+ni8xvn/j+Hvifn+DuH+7QVzPBnF/uEHc0Q3ivrRB3LEN
4k7IG0R+ZaPIp4oirWZkJcWh5veJk6h+AL+HUeOzrKcoEeOJcOW8kF0d1wfDDNWCIxq1uD/b8LXK1kd3bhh9T9wOenZ9v9UaAs5TIe7TPAghH4krpgY8d1yKdvcK6qJo9gRd
cHGlCuJS+ZELCz8rgZoGprcVPKbhRNX63+bnHLiFPWRTLwNrXSLcXfnomIIvYfkCKi0qpNDyG8S3+oGAcacHqPH1hXjQ3KvzA2vgNB9K0YyGj4jIY/llMj9xH8DsB7pFvcOo
PhAk1Q43eW/0op8f5TEWehyS2XBn/vFuaAMqRgSZ/JD5gAbyVEwMH7p43WR2b4VKDwsvn15TDdf6iEcGSk6VCZMHGbLaweSHu1EHI8hVJ0IKiplkUjGA8iaIE35StQAx6vBG
HsCYO1MpAdsWEnMnntkoJZO53fEyPPPHDzz5yQJ8BdDyUjJpHMA1wgAKvgFcBQxsoLfOXW79E5qPrcRkpfjjxh++W7dRclaBKk0v4MJoAHdOQI5Emlv6YaaOX5A3tXXM3XS5
0WWiINWikXREJsANeByhGvEwSGRB4BiDj0RRDMKmkU4OGagMmwIZDh2jAeFDVJrXvwM4/g2adch9jgBhEJYgliRT1NdDZbtKcr63Dp5DxQmEfRcn0HjlixxqvRwyvAVQ1RAM
QgJUw+i5BmtD5iNLBTSGARoLkAjAJ9aM/MCqBogRQLOeHKQruccbgF1WXvgC4TwEDbK5SGaNlWLd/Qj4pS4014rw64VXAL+BAvwK8VQwNFZhNwu+cHPrjJdJX0oFEhOrQl2l
TtKQ2o2lAo+LxAFPNcVqUCHNI9Mr7vVI9p0jaiIezpNnQIZrG+gpsEvZjQqOMInX0ZKNm+Y8N5/zYnFsusBo7kMZuM/YEd9bmEm8lkauDpvnJEVA8hmIUajZYn4miJFNeNni
mo3oqYnMjyAic2dD5WRHWvkC0gyEJ/LOhOZiaiD1EegqVP7CFmIOKDhUHoZ28h5Gs3Bkv4D6ltwSQb6cHoaLNGN/m+xpWpHUoXheysK/QdZWPcwrQIaPi79gv9lLSogcLBF6
rAVCh5BfoGG2jaAmEI8SBq2BmodJic0iIANpX3kxsbOKRrl4/fLAUlQpn0nsSkmhDtgRBze+SObragiXmhQfrfzg0XimkQY4PTTRQx1/aKOHJv7QSQ9tpKnG6mii9LLyvVIY
ahAAHl47AqhxQmH4A1MpjRPcbfvkUkjhR2VBqCoqEHrRprjGvIdIz9CPLrF8SLFp7QObEOQ2KWiZlmy5oCsj1IKhIfZQv5gewZDo+xlXHezpBpJUygOebtP3DtCW8m7gdLHR
GsyspILXQ49udOONGpA9lDRILEEp8IN+hqs7rNv3PXHmEHXRHhTHzHBt7ig59YD5hmxboNIA8wt9Xi9Rwm7TupH0MJ7c5GqJ5NALwNPLl6lwhwlkBBujs9U2gOVYDZoFrcXF
RCd50nKbJokSAmvFOO1gtb63C5b5dpMZ8Do8t6AmLPRt3q95lNaDkBzWF5C1ktXTEIY75FLq1SDtG6CKpY/nHxLW5hgZZfNypEWLl3Ry1EsmfXCeJgNYUH3yxgaEvEOGAaTV
NY1vhoVRsxNX+kEgwd0u4OPDYreNjAMWDLnt5zQ02E37fjgI4mBq3NstrM7dj6bByZIsMggU66XU3Wg0HTV+iWCajRdKif8WzSlD5Kfg6ziqgxJUxUuOIFLBVE9tSFh7GL4r
K7zrvudlKSfIR/ABTaKRgclo3I8ZwY/c3Z04iIoebrIC0UhGV3DIGiiEeFVGle8uMk6JazQw/ftpPYt1cxVIN1cUR+D0vW8yfNQOpV0qExbAesRzuXj+Q/FcIZ6PiuconeFF
y+pA+lwAth4CWzKBF8Djqb9FRDZonjP2ch1bP4pSfvJBSSuT5LcPbdkx7SHesYxUbV006miRHjEWzVSjHFWPSUEkF44dAzCZ4CYqLsey+GFhDe/3cQq4B2K7zekggJsAAvnQ
noFfHL4lY1u7f5OrhX8JNc/NLgMQLTK3BhNDzRdFZzyCGBqAptT8OwSx4B91KYLS+k0uBAsqMkYlDMapLvJ4xoHJ9zJhneoqTKK+C/kp1PcBTaAhMWt+DmZNxhFuN24kUT0+
xdV9P0OW57wEtGHziBr0LD8Z5yf3eIhgfnKPxznNYqNUtNl9DP2yBpEKMRuxYf4NtMxcRAUjdPcjHvqJ1Yxh3D32lDi3GEQ2kTbOw+iSVXDkZK0+hkZvA5zpg47j7s3kor4M
cEoeFhThYTEZ+dT7C3Q0IQtOnMioIKEgqHkJp2iwsIvWjCULPrq3AAz5kQNGMhYwBzCQN+EGuavdfIxCHK14CWHfO5xsJrh3Qi8v+1NUXpwLJgJySJOYq2rybwk/4jaiOlAy
V8FEwBaq7btNFRC/6XKWT8jI0W+AXLKw076bn4PX0Fq517QgFBZmjkF0epQkKHT6wbwwaQMDh3wz371CY29yPJifv78iI5XBrOJ0htxkY/2cVyOyJfAO+zdQbLKTPhfvPwd3
Hs0loIdFu+DVMZBTvWgfFHXdxHaTlwB4QyD1IpD6AUjDBDImIP78EOjlblV4/wS5OCaEjgDyFZIJcUHRp3mI4w5DirhdXwKhzns46ru4dl4HePTzPkYlrkAeHv3r4JFcfge6
77UXeqybaV8Uc70JoaJaACmHY8E8B5CH0ISds+hSMXh6BXiq/JmqExSET1TrGK9FkDPOuCcWbidD0f68j3VeTW4NVEycACUaORXIDywf73tiSQhH7o0qEDezRRwr6l9giwGs
HsbNC1+i6lGPxYTQAMdCtwW9D/Mmi36gSgCfwQenxMWqoAEeyST9JJABp4CsesyCtgAS70kIZgpSl39FC1uWo7icppDdK98udbeJAAT+3I6txGmrl1PaAMhafgIU7xqTousn
OO5kgSMvNIS2PHxoJdQj8EcrkKljvEd4Eb/FNL7OwCHRCwDmRQDjBjjWY1mMW+px0FyCfA+q8gB5hxJt5OXcI3N/OugAtwlysbnJR4+p0ooxLt5k5INsgAyWHmGq1eRQgUgI
y6VEsYqAN7AOYIEN6EbXPcQc5HEIvj8M/BZMUqHi8aa1Jr8QzH0ko2gbwK/G4fdBWlwhIQ3eSvmX73HaS25ksbJBZEkEqIkO5UTmM3yS/JRw36Bxea/IYGiQNGaQi/KaBkPX
zuUBHFs+H4gln5JHgAOF28NUOdRakh/zcNNpeYAJEo00gQWkquNUchzzBkoO2MzthgoAQhobD/FDc5xJQMaoisAZOXPOLVS4zKi8xfrdfK2duNVAnvEhoPByE3mKmJe8YgmA
GB0+Awkzbt2fhfQKyAjooqdJESy0l3uqefq//uUJ7JKcTD8oiZkYHhDTXT4tpDuZyKFck8NVUNsR7PFoAaw4OAn2ypu36A6fHUGBIEpWmkSPiOkLm3g4fwj34zdJvbdJxY3Z
sBnHUV3vE6k2rzQ6WPJSIjeLH+H+MsQaCx9QWmR5WjZtknpd31Jkq7lWOycdicviDRpZJFU03yX+TMw82aMgtj2uoL0rCvegaEyho+S7gmuwqQJEFCHQ7OYn1C3c7wrOcUxF
S0kK2mJRjiZU3tF8SQHNbOFe1aPRuNKdlwxUsoPL0zMezx2UCdZaLrJC/4cxxRRELTFVTF8Kb5bqu1xo05foY04DYtjuOalgsTWKK1WAL1KitCcxR+6+kDSgZ20XBX4oow4f
COOQRLhzo4XzKTOMSnyp4ofl/IPrOy6LdlxGz+X/nkxocIuOx9H2L+arYL6JZ54mJ2NWbn+SINLKZyFbzA7AivatTX8TXNRJWEx2ArVHQYb7tg/dsfCxK8o6bk28+LSoDLfP
hjsH3zajIPzM0/mKWxPPFj88l3/IW3MrcjSuJhS+kmjnSo/f0DiXopIFNGFZ3iIccdv/4Hl0mw7VdxDptBZ7tj7xpW7mKnJyXWTFUqNzNJoJAsJIpdykfMOHdrNKFHR1TjOW
gvMkCe2J638J9aadRU2cFHFAV0CHX/5LsyfIYLWFp+TNtSRu5R9iHnjsNx9pzwGNaKscuq3MjW2ghWB0mweDQ17VyUqUlduyU02DwtxJt4cbyXfjOgZuaAz/Zb7/e/gqizhj
gYjkttJBiqYedC6Cepc01/AOsB0GyCePYzA5+14jeMbHJjIXjGbVH6QlDuBSKMVJovNYO4z6ppyw8Ki1D1b+qPlOFd518tzRshxtrdsfErOEkiApW0Gkx9UE7NpfAKJUHC9g
jiyJv0IvNspDUTJ4rHbjlrSN3JRl/DHvBrw7l9iAH8gcjPu5juaDJJRakSiipM0VNikSjywXxSv5eG1NvJqPd4t4U8Hct7Ek4IMROUZQSudeoJzEaSnxA8hfdKL5dHLTp6Ie
Nr8/AYUWvoenEzaRiICerJLJGPqWjxMLWhg+oRU5fBMrIZj6kbzmkLNgOhedOKAOsVVkowpsMt2HoBO1p0+Quw7cROxuJrzc/djzT333JHrkcHQn/vhZDVe/EpYvcj+QJ1iR
Sw30FgmZClTmut9mbagRErqTELbWONXAoh38oJobSYfMjUACZl3478gt0NIewjahnmqSj/5AgXzYtkB9tKPPYYwNFc9tZg00kp4Kbu9wwwZpisVEOU5TXEdl9TjUx9pteg0h
EieswFkSqFH9ZPdROkeBruis0e64/Nwh31dpB/6544dOSse/i3BLSvSSkG+wL6RiI0p84Tvh4ryr63l5famAfLywnPxYwvUHcVmU+u+6E67DUQi40KIApoDPXD1HMJ1IJIuq
yVHaKpSLGsDkX6a2hiSq+1+ougpW14Q+WnNWaAWOTEsoCdtjCe1xHIQvQkbwDhcc5R7cvcBkFl4jfhSBaoQsglkjO4wxGTMXnrZ4jfL2OF3m5LdDVGhZsSnH5WPqcfmJkuPk
Gc0iPKOhLghA2X6YATXft4hOOpC7b1JK4wIbnPikxV38KKTjf/wo7nkZ4FAzV1qJGBB/jAKkhrZL/ZwqBNT785IZN7Wn0dI72ROKobXCANmMAFEGrQ4wV093j7BtEAuhoULu
xwN3eZD6R4iXByHAS0qooZiTlcUqWDgWZRFyDlJGJYlVcjTjChOKEyD++18Xe4wMTXH/+G9/FKvE9YhKPH2CzvQgoyh2YdS0M1GBPVnB9+zQHCOaQCjFekTwFjGP8/keKXZo
4C52vcc43+H6E7Szn5B8rxCxcqJ5ezn/gCyQsuZJXfNkWfNkXfNkW/NkX/OkFZ5Q0cP1Tbss4yEYFZlTGAlkbyTGPTollnW5G6dBhsK6Slse/HPywfGsD6Z8npB1o4tPiW8s
oteX5/Ad9xQIUGrlqV70dRPUEskjsUjkpqDNYca/cPbwoxfA3Qnjwr585j/xmR7jEpcpucLNjpgFXGdYgFwoQCmq7nIn/+KeAuYKte9n+QLSnRu04MTWdS1Qi1rwzClpkyZ8
Y2u+hKe25kv4Nk+/rg3PYuyaRliKGnH6A2mTVpyE78xCXjwl5Ut57wNpg4Zc+EBa1xJrUUvmBjZryfgHhVKuf1AoJTWwUVuWB9a3xVbUlm/om7Xl6cFCKScGC6V8S9+oLc/o
69tiL2rLSdQA2bAtP9ELpTyrF0p5k3+xri2nMXZNWwQqxdCZyPjX5E3a0g/fmaVc+GM5X8oU/4JcWqoFWBSxWIrrtxUFfTdyn5vP+nqQ4/Nx/0fIiWCrfK/SeXYo+KRE551U
wEXgN+LWQ+pT34VJ/k9PWD4fxcne8i+icYl7GXCd32H3kmV6+Un5uOVJ9d8XlYEl2M0S7PkSTEeLNt9Z7mvONPmqCSNmeScxieWvKcLaimlwGSYoPIoB8wRq97rxMw+zfZam
VRc/kOQ2F+whpYa7kHFPN+XEHfjx40FeEnEhhfMorvqQ7RUiUnyFkXYqySUm0x7EycGLZqfzFrlxeZ3sNyv8uJCHWEFyteWFAvkCPu10Yg0F54d5cVdDaC3GB2mpKvmS+XB6
ig1/Qw2hocvfhLp7uX/0E2QCF91Vx52i18zsJUrILRzjtgLPTyxdCCWG/BfEJXM2lPeyh/cy89CxBokfeKEc8RO3mPPohQs7FWuuYoqvmUApltQKbkOhW06QKy9RXc20OkRG
fZ1rivcXIDOAJB8Xl3FaIIO86AoemOQQXxxiaLLegictgDfAE2pYvaLK8nwDkAhHP9QN4hiAMe6JJOpwKdqLh5xwTacSJ1niwsu4ZZ1yVkp+bkVX+PEoLmYiVnLpsJeHfGCJ
NdoIh25vzO2W+fE4L1mGSsgUxAM5GINLtV5aqnXjkPoQ6EyQuwhYWoY+0JkHhU/uCmCnIgEz9lNWzojn+cn/SKMWCfqUjnv4eUDRbBqK/DgAvHlRQggzz3NPHsMxET0vsTU9
9EjeApMzv+7pLNhe0lxrFxfWLTVowh2jhOjXFC958HFgeEvsEgj/eBgMWJRm1Yc/0hPA60CaHbFKvHUCgwO3thilYLEqfKqMEY6UAXMEkRoyYQ96xBpSOU5yfy1g0yfAGl0k
oA7VobKnoHuEw1iO0458R0DZh3x/Gq8+dCLA8AcIFtz+AMN/8PnodxMnSrvpSHV34isXNOztJ+PVvxMnh2xRSHT8EHCF0XjNnzwRY1QW+sX4k3j4d2JlfCcW0shffYLV/Amr
PhYPH8JVSe9vo7P5WBQ5QHaIfZWVMIAx3xkkcc9/JYa5sK/GwvlTiD5W9ngMrZJH8JAEt1AvKJCDRjfxZZDGca2ym7vmVbhDX47ID3m4h9CP3bs4LLFqpLAe6ZAE1XWLzo4U
dzZ2tGh1LIoNxt6OrO1tbX1vh7G3w7y3w9jb4aLe9q3t7fAhiUaShu35J6Cr4wz7spqx3yFhwOs7bU4W2HWit8P53v6XPBVtqlQfYk8dRO1N3sPVeKvOd7SH+XgPa4UeFhu2
joTvqHkCaF0H48qP5voEYNnBuzewBpaJ6slIyTlnTIqC66E7ADOEBQUW3k1l1N8nfLQG4CgeiXJ8A7HHPhLmK34RmPd/gjDv5zBfgSMS4YaHQcIpLwb3uEbjEeGG1NEKQbyM
n4fRNhkose/kZj6P5nZ8EkjhFEhRsQYpzFHTzFHzbYQmFejAszBsjuJh04qHLVI8bB+KPGWbI0/5rxp5ynCofCzCtatoxkPLnkcT8uPxCA2IT9AuHClOulhkY5pl4zTrl0Up
Ox+cYPHgRO4dnA1QKrh2bMo2HZs8SvFoTURX8A/Yz4dt/nuwzVGMbY4NsS3wiWFbhAUeh37xMD8fwg2wDargEGN4D7aZLzjNgE5a++JD0DACA23/JNBQE2jo/wXQ0L92qCOb
DrVj46EuWz/UH4qh5ZtjaMWvGkPL+fASEpoIWCEw1BzESH50BQqvG3bfuhf3oK7lk0FdKx/QUnNAHcWo6zEHVNsAdUuhpZuhrmdj1PVsirr8lVu88vNXnT8fVgfuwWpfMVb7
NsTq4CeI1UHEagcL8MO1G2A1VMHH/Qjci9Xmi3uw2nzBidaJsnUvHNz3SgEglE+I/7S51jFIjmIcL4DERjgeWAsTkU1hwrcxTJRtDhPl62HiQ9G/YnP09/9q0d/BeSmNa2yD
HEduq/0C/c1BvQf918GH754X5XkwWPNiEzDIE37FrZpPNLpqgTd70EPudkIueFGNpyVCXUon3FyoL+BGL15NaGZgl8rg5kXlOzdzotMhN4vuQrLDwrtU9GNXjYKtm1V2KTvy
Mik37MpsCecX0VSwdjiKjijJZw6HKoSop3pVcX7XQgtFPiHnexMn7scFOSctx/iOohsr3FEDiTvxxydody3uOcJPkXtIucVzpCfh+6JwsddNsj6tsojjbU6goiB12+j8Mpkc
L09In8HjeuYahzgjDsiC/YLfPYo7YA89ht4ZeUVLIfbJxwQLquLuALUIyANG41HBZzUuOHj48kiA1OYVqKIFKl5WdI4rVnaIqzg5DxHy4WY5LrBVAF6GoNplMfcGtoBisTh2
TsZKCw4eXLSg5Yq4tpFGW4ckZXwZj09WVL/VZg84nK6gp8Qbr8XtX/J3w2pxe1jYIyYdtATLnJXh5z0Zkl2RWTxzTo7FyYoOPHlxFbIbi8enGL6L4aIKLTJxr97OxJPQ0djL
MfhXu4Gi2jk5UwVtZ3H4t/n7auoK4HWEhryDOXsw/1K+DMaP6SKU7Cj0BXPnF++gU3ageuKTgOSQV5hByAsxT7LoMZwoARyKYEQsyvAFPj9khstUAVzOehaXNIlEsugh7U+B
HPB1tSZc2ak+5PtqPIr04jjcwk8+cei+P4X80WmhhcjTSaQR8MsJFJHL+z8fpRUhXAvK+8TjB8rxAU8OBBFvxXF5b0ZSpTh0f8IGY5L5QM64qHwfX9d7kq/rwSdemKOC1Fcu
dPMGOfBVKDMfXDaGXjhk+9MneAu0dSuDEVoZjODCaXccWJiHxWFQgSx4GKGwjMzVKVyovUUHBqkZWDYigsZTMamb8MFJ+OBKKIeRLcyfnfeR20MAmI/XUo1aqhW31PkxW+qk
ljqLW7rZGmhFgT54Ez/08WOKL/pwd9xLa6F4gp3WRvN74rgYaqXFUHd+MdR772Kom698uvnKp5uvfAb4Nidf+TRdUUIJCNu4Huk1lz7jzvzKCT/PVsKXyGkh1Fe8EOokvSsa
Aqe5EIpBWgh18oVQJy2EelCh3sO0HphYaHEo7sTu8fAFfSw6cSKbsz/Wzb3KlQFxBorq5Do92hfFS36oHmjyuP1ROi/y5XE7FuXn5zG9Ym2noApEa0F5kz5iGdW76dqo0Iyj
tVF+eHPtCFGHm/qnpJNMA8X9Z9JYEZGnDqGhxOIi+R0KF80zpCEAU7VoX0KmiaWEOoamcxETEU3QcMJ3J2hS8/JPsP3dfB8Ce9Eh2oHsgTeveED9UQRuTj7m1KjC8nDcY0JN
fhvFTSDh5Fpc67YrxDaHp6jn6FCkCfaip72PiO0MgdIsv1Ztex6Jk6lK0+n6M1W1HpeftBa5O7WLw4H2DfyeuyxSfrvIHBoNwdzBDwdgI138SDap6aA7CdcR2sd3mltTzsLm
l2ZufjkQsd208+UWO19uvvPlQbB9NBorWdurXAte6DgwO+0gHXss7gMktsQ8ZBzHQ3YuXBk/uVOz5N2pebhKvR+PMPm5MoOPSA7cj+D3xNzFPeR6DS39YHYevoTpyjsMo4ws
PCNxYN0lbBqo8JkVkrISrg5YgUIGHiawHc4rGiAHr5HtDdHbmuthNGohI0uj0EYp0thj3XiUhfQl8BgIMi8yt3Ql0Zk47j4NU0Gp3JyW6wjkw8+gYjZfZEQY6FyqMM4UV47E
0TsxOtFAOwwAOQp+oNL5CpkOwaDNF9RgsBxl6uMxlZvBwuP+Gh7eZHw2VV3jsmyhwsTBV6s4+Gp5iGpqIQ1Z9SizPk4H3DQ8HWXBmlsKZzht/PBBJz/E0MYPMTQxCbe5GNyw
f9gutYzH+FiRhn9O/OF0ImzgeIQlGpUcx1OlFHFcx/IgHaA9Tie1sGLQx7bH6bydzD+Axilm40CmeB4FRNvzX4FSXb8ny8f5VmonufumPeompckjTtlW4sp2nILssx5x3Lku
rpioIh9lip+GWhI6Z51eV0KlnW4Yxk70Fv+qxargri73PY60wGJu2ppne6wcuQCz+HkY3D7vKTjPOHHiWDf+PEp0xwL5kh9yEAbjdhDhyPGOhdmOPH9I+ypy7ieUwyAwOZ5E
r93MCrOVeRa+CedT5sKdOI/Iwoc/0hPxEub8HQD7EmbnAuLnqCwZ24CzA28wJo3bmfNY3MmZITfJWPbf4W2vROVrU7uPPMATrNuI8QNI9z5IpMMmbAsAfpGnZUoD0w3Xpmba
IXI243jiSZw9IH+QWJDS5KU6ao2bF1nGy+UaOLx6XNQzm4eSnp2rZZGidRyPcYmPDptaAFAp0ocFOulHZVhAIZDOYPIw/Z4iceS+6OGFD6HMexTX4f15dTGEMm8ByuzMTxBG
dcLjgdAOqAoKX/CSQtihAZpcK5Ex8pByiJgsLQ+bNKXTlfbY3McVIOYKwI9FeGoRHnZo7myX0ByDnJeGVO6IWkt0HgHQCHTDLIfUBQ+pxy10lJwYhCNCSYGSqN0AASCTmZoL
Gh4FOELnAfBMO8xAj0VBOtknhemVLPR6KZO4a68UoGj6PA4tCTJt43mGGJgYmoKQH4sRF496MejSBY8/kYIGcWYWELJKD3FlatSsQxGNW0dzsjB+QosLj8crmOf514GVd8Fv
5TFWIfh0kMmtPcx1EtjdblYJTP53u5mHP0XpKVZFUBQUCyh0Irg8/0CTP7CSAd6hGuJBGzqeRBKm4dnCOh7JGHFwvng1CtkUdqOryUpTqAZ5Onw0XsMqYJDiCB0w0pbu/B54
JeVe1i3iypgFwIwc5Zb3xOiQcyG5hpaFRTqqPPneUWmlEka8Gz3n4FFQotJWbr+Q51XBT/11M7vpW9viuudNDE9Hiq8qhC0I4WSaKkIFVfegnUMsAhtSUSiivMhrt4tzQvx1
rALTSei+nUsgMMEex7U2aP+nYdwS0iNRVtYjPpCwAt3xauJrq+n9k/n3edsrcRBU0ZeWQk45TOMpBUEY3hZ5nBaSeHydz2lTQM/8RP7w3BIWCKHBr4fiNRl/4j6Mv4+L2/+n
qLKMDoaxyoyqfLyoSdhOvB6JQrMpsfTpextU9xENqmNYffbzVhZqBkI5tK0KPXzATca15hCrfEJU+Mm1FVbyFcYhYs8xxt1nM9N9NuPus5lwn/3cIctXWU30mMhNXZvbE2ty
cz0HUZSby8zNxXNzrcstFnKxKmTJy0C0tfYk8Ng+8DogrSPOInpX/od45aGtn4sCSjuAiwQC5YJ3IKwjjSMTjqXHyIqnhZ/oD5MDavMcdwmMAE59LlZCMyBEwFclqFbPp10k
QcTPFmhCCE/ld6N2qu1o4um/wbP+ZIyuO3E/8H7bZOVJVsrgLj15jGkwIWPY9iQGJQxanjwGjTsWjx46/nnM9lCuhkWfOOR+6glOZ6IQjEVxdojslZBrKyOlKm7hfG2z5X9J
s5WLVX63RFFkBUYNHw5ZPueRgePAoIZBCwV9GLRSkGHQlrBD8KT0uWjMxV1202EniRX6MGHv3ishV+UikyylWDgMcfQ/QO0t/4LEUKrw50hxDIMMgyoFL0gYtiSsED4tYylF
2ZdS9kUjGmKh4tybPodt1cwRDfERjUJ1VNeEKqvH+fCsMTWR2J8/urej+9BXiJuEl510/K8TB2lY7TaNhJkp63hK3y5xSpYp4lCmJLRVJTSxfugpkRs/wI+CL60o+rq569m1
cxp+lXGrQpHi/xUXjyez3HjqCHP67e7EabuoEprutsCUAPO9FS+gDghT4058T6xLQUfj7wUdE1liLTDqwj21WNvQpzZq6JpOe9psJu8AqdAB2Emdu0xTasUNcIoGYMOodxSc
2EgiQQWVbvzF6RmSBoraSjKeTIpsQAASU7S3DaCDS9tkAR9lHlcbnX2GXDFPhaQcylMReQoZy9LD5G7X36nEu98DGB82Fhn380WqN6bJBgAahVrKh9e05lDUsay7oLSzrs+L
gUJZ++qC2UcyjrTMuwCVHMzh/o7y0cPdKYZbvjf/4lrJ99ZqEyDZfKgL9eW6jArKlVDVv7AXDzofb/kxEkOLxvuuLMZUMccUYc61G0YJjZUq5vIB177ND7NE7DgfXZFVDDpE
dv2Zqqhole/eESal9AJ+ImNCB5i17sQOLjqLTkaVSjSDY0XB0ELirEw7oubCC7HQckJsvANOJE7Y8jRDzqPSPWhU1s0tKnH0gPlFRS1P2jI4aROdtZtrlJgFbsQOCzOtUANm
WjsFQFDESN8vgEGMG1TO11VAyRN0kCfBW74G8Z/eCPF9G1QgbhNZY1VFNZltfbVcLtdfKbgeIOMKhhg1NZGRemKWjeiyu9u0J4CAjVpouIwh+HwrNnA/lP0EXLcKHeGGaUvh
YJOwFMiGlax/AphhZU76u7s2guAvFyD4JGk9Xnd0b0DtvlKgdmgeMjFuQnVT9yGZx1fy9AgKGWmNAoZi9q4JFYzrWrg++yHgTXi/EYAnbD3mcg/OK1Y02kcwvwPmOuhnPBbN
dYYUodop5xd2FARZRYAszOtHXf+5Uu06rjyhHBf6nKgN9iQCvYXrawoL6aSyZumhI4dxBy4rCq0d0hZCi7EqLY+VUBjivQXpV0GNf7Q/2S558FAxHT9As2pYu1BCfgTdCrBg
wvYYX8+IsFJgc9HAxWPQ+se4tfQvxMrR5gvuxpF9wijjFtbQ1lxlQjvKbaVbuK10iVWa0gpjJbEY88XiTIrV0lIrWV9A/aB4nfi+HuQsuD4djTWwenSN84V4I5rBB2azCYX2
ZrRszi1Jc284rRBRLzQK2miVop21MfgGhZMtbAtr/HQ03kFfdMIX8tHYVmTSmMbrtA0+b0XbxRa2hSJ2QKt3slruOg6NfcdaWSP5D4fKPBLfTee+W9kWYVYZvfLClxbTm8IW
7JAtrBVHrLXIBzL6uIaqxPdgi9Fn3E7RK2xrwRcDpurAQdiLg4+uSfaxDsjGgn4KoCnQxF1sF1rx3UdlxrEW8f1fe+CPbGdf45b/t0Dh++GzViy5VZS8B7LrZJ344Q74geSP
nqTkIGVSOawNM9r3wAvyjVfoBbpDwOYeIDXvLaw51ko12CIKh6qIol+Q/69XRNHY5g1Kh3Z/Jn7Qgx4K0DI1a8cq5EvCFB+3uV+0/e59H6O5X7QN3rdhcz8f/L37zOZ+dEs/
Hxw6+OEtXd/IfP7CuTBfGN/CGqiMLvSvBGCH+T9woOG/3vf1orwL+TIZHhtjrZAFB7413/3hP/7rzb7rQkMhXWwnCrU7WanYtWEVeZxrMmvUyVhsL4vFDrB47CDAfgtritWh
NXF0xYE/MAPXsybWeSTWgSKFQIQE+gk4ANhyEIppiTWymtgeoQjYhoW2sUrcYOngmsFdQPMaoYZ7YITrY7sIi8gi9ZY1IGkaKs+3Zw0i0dTaYdYbvRMgqKDxezJwj9k1ivtO
fi9GjnzWSBqoj3biBsJO+NaDXdWIt0a2h3Zr9gAZye9PliJW7qRC90BTEUZ35ZVwCKf3sHLahhWtrYZcZLwejZIHrK6i6u4iO++imqLaBYRYX8uiJrNW6JFdlE8XOWUgIJWB
0MYbcaqg5lOb78FKkWkXZtpFTW/FxmLPYmN3YVW743tYpdliPr67oKFdYkx3JQgh148pbxNVopW1UoXWIN2HtWfz7+ErqBe1pYDt945fF9W+C7o0P1TmKCHhbvmkR4ljdAFb
P3SsZBirLWKstohWbTBWnK5skCcNXPGIUWNhyBCxNxsxxMJdbC8ViqDSRVVoFTMLERBelwLpWI9xeQpiwoagJI1YYKPoabaXXu5lB+iOfgHwfpC10L0F6Mb9aKmzk7zHdLIm
vufJUC+NoUcH9HQRxxsecXGhL48I5h9hoUeKkI64EW7/IMQ5DyuZ9N2A12gmXkPM6+3I0mhkqX8rc8Z2MDcwFGTNl6a2POFrhxbsgNo3QM1rPorwhTYjfM3/CxI+Byd8Dk74
HJsQvvCvGc1z/FrSvPD/BjTP9WE0r/lXQPNcnxTNa0fy2c524G0Ha8BbA6vBWw1w/5D/VsGdmQYuVS6tf61S2YnyYF4atHBhEIXCgjSI0p5GylNc2nPioSbSMCYp0V0kDbpN
aZBbvyKzIyQO+lEcDHBTD0G0OoNCL/E8IQ/tbRIBDiIBDnPPAkSAI0iAy7rJR1IZP7EVMR39kLlxjftdAbmvGuQ+EAZjjAhwpUnIYqwa6H8NEH8G/YbEtpJ8pTYgAW7gBLgR
HZAciZEhYyTAzfRlC44wq4i1IT2FkWyDHgYqm6fuEN3Ox3w9kLXjrb0Yo1pxLFqBduMotsFowii0cHOiLioVOqJDTBh1XCbMo1jngyRthAnFmjiKlQMEyHgJFONOfhpj7Zz2
d5tSBQdHILd5RFtLr9uxiu0CxXizQOJpp/Y2UstlLmjwfGQYhHiLiWgtJqK9yvMUzRZZt2HWbdwvHLZ+Sx7TOrH1nSxitp53N1L/NkEUWzFFK4tgdUSL2/Lto0oI8ckkih/d
qs2/X0sUN84J8jHHrrUwbOaIgTgJo/bJjFh+rGDqOvBzjJUMY9UuxqrdJIf3jhJMXetzo8EqHiVq4BaTbd94lDpAgGtGpIAGt4Ag1ylGrANTd9wzYi1QRCeXLgvkul1wJfdv
VKF19LKosUUd1knOq0SHtYh7cxFXct9mo9iMjWsuICI+tkB+Hly86RBDy+L0GthGuqOPYbzXsXq61wPduB8pbIyocIwmb/iqmjmRVazBGzp9cnaTWooTSZVwbZSXkYNCaz6/
DraVr4MFzHWwbXwdLIynTR6LbUfLnkjbbfl1sHWksYpIo1gHA94LZhYXTDISem2G8rYjSO4gXwYFytgFTdwFzdsNTdv5UZSxdD1lrPqEKKPzwyhj6NeYKDp/LYli6NeUKGof
RRSr/hcmitpaoqhxoqj98kQRemFbMekh0gX9gn3z6SgQxg5g1SCqBQItj0TjaKOLxG1+IqgOCAI6pIeIDrEE30BL8DUMHc91UBtgiFs+HY03CueWLbgEj/ZNtpqcYoAWM1F6
gVbTPgH5Mt1N8IHEC2E1Sp7+mvO8Iw1N+xqWfuPRcJETPxletEAstIZ/DGXhcLSvXXxdTwATcqw5v2iMnhTjewsECddSkerG0WYcfFVNIlQ71YrtRcimleN9G9CbfSBDFKgs
wiJr+Qy6/2F1rA4/r1lD+jBFIzKh9eZC+V5aUbAQZGFBphi5l0qIt4uCC8ShfZNSPx3vhDxjLIZfszWkaX3D89gNX350mwvYu1mb1zc3nz9tGnzMlhYQaMOWrm9kHpVdeQhr
IYGx+UExQZobPFiKSej4s7YRlLlMGhpgTebODimPsj1ibwegzYn4K5zZColPLK2JJb3deNvNduJtpykbBnlKMhDp+mYVyoTHCjKhJmTCY2tkQkuRTKhuIBNaimRC9ROWCR0b
yoTqPxuZsFWVPvVvSu3/7Z3f1+/72z0qklyNk1xtU7nQ8onLhY7NJlSsXtW5f2dMX5m8729pxsCYh1offLr7d6de+9tn1tT452CF1uZnTrTHMFfWAj/PiLxvibxFN4giNpQT
LZ8gS4TVoCHZf/7zL527P/3RLdw8D2SLLN3UJp7bJv3FWSPLJyQvfthI5sdv9dquMzvZy/f9HOO3jj2idm0wajzH763PUbuXRbL8yuVGrBUB2l/837/3/5z7N477N6pUfmv8
52KTqKHi3szvz4jsjfs2G9WC/Gj5cPnRIlgli2CVLIJVsvzzkR8dG8qP6j8X+fHjUFHnh1HR0P9GBNT5a01AQ7/mBPRXKGP+8yGg2loCupms+fEJ6C8ha6pC1lRNWVM1Zc0v
bSJrqhvImup6WVP9WLLmGjJQhOfrRuWj5M176OZ6gpmXOXHgGuAnvnct8dpU7sQPuAyGX+3bhC59qOyJWdTcQy7Xyp/wekOpTBSP+nPtogJrichHyqCYA7uHlK3vjDWUYCNZ
9J5+WIvpm/XD+i5YU05eJv0YrV+LbB8ml+Ybvgb9N5dNIanZEpNQ8mffRhC5XjZVSTbF3z38w09INnWd/LYsS4kTJ3yuH31b/o+pV89fuDk0p0YaG/Z8I/X2+5d6+8fmMmq2
5O9Sb79zfXAiuWrz+2r/KXX+Zt/47KLsK6+qejF1AV6kMo5wfcP+F1IXrg5NpjLOSENt+8up69eGppfkkpq2rXtfTd28Pp7MOMpb9yYe/HLqp++evzGiq6G2+z9zMvXKmdPv
D00Y1lJH6Y9Sp86c7x2Zt5RGY00vpd69dPnO2KIWqqxvOw3l9A5PrpTEGw7sejd15YPBsdlMsHHbA7uvpm6Pj0+msv7WfV0PjKVGR2fml2Vv89aOwwOp6ckFI2cN1rc075hK
Ta0s5hRHuKGhbttYKr2wrGr+yra2urZUaiVlqJHotoMHO3en6M/RsPO3/vW/evT0C9/73vPPfve7uvh79+WXfvzTH/zgn979/o9f+P53vvc3l0+/eeqNl19+qffC2TOnT506
OXj94vlz77z99kTftcuXzp59d37k1rUr586/n5m4c/3y+fPv22f6Ll94/70zvqneC+feeeut6MTNy+cunXtTv3rh3au3L98yy9EvXrt47fbNm/r5S2cvD9y+pV+5fuN2f9+A
3td7q3+kf0AfuXNneHhkRJ8YHhwZHhnVZ8aGR8fujunzEyMjdycn9YWx/jvjY+O6PjLYOzB4W1+8NTA0PjSoDw3c6Ou7XSjn2u3evt6+2/qV3stXbly9qt8ZGBjs77+jD48M
DQ0ODurj42Ojw8ND+tTk+N3R0WE9OTM5MT42oi8l8T6sr8xBgqEBfXVyZHDoTp++PDJy+3b/iL7Y3zd0805vvpzBgeFRqKref7NvuA/SjY6Nj49CvScmJiYha316empmamJS
12dn5manpvRFfS45Nz2tr6agyOlJPQcvJiZG9dzc1N2R4du6MnF3aODOHV27Oz45PTOdL2ds4u7Y3OwM5Ds+PDU7oU/OTE8n52b1meTsnK4n9fl5+A8/S4uphYWFlL5iLC0t
Li7oubRh4F3NLC+nUvO6dSWlz05P6XY9OTUN5VcZC4axsJIvx1iaX1gylvT07MjsEuSXXFpaWF42dIhbWl5Z0VdXDCO9uqqn4SedTutSLpPNZjK6RZGkXDaja5aclMms6i41
s7q8tKB7ZMhsLqm3ai7HirSaL2dhGeoopfWJlYUReWlFh1qs5rI5fTGdTUuypENukizLuqrKiqIqutVqwT/dodlsVqtVL3FpGNL9HrvdalH0sNMqSZm0Xl9WUecJ2fLl6Ep6
Ztmi6vroqDyTndcnFFnJOqy65lYd+L3LbrVrTqfucjicLpdTL/G43PCn+70l8OfRSwN+v9dbopeFAgEf3CvDXp/Hrelbmtoa61l5oRxN021WCQITuo43jybFwiW67rLaQ8ES
3ed3BNxlQd3h9wVKS4O6P1xaGgqH9LKycCQSCesVFeVl5WVlenVVZSWE9VpWGYUofeuWrs6mxga9+A+6Zc2fZsbjj8fhCMcCul7aHKmqrtA9LB6vj9fqVfHaGPzX6+PxeG1t
XG+qr6urra3V25sbGuvravWGQ237Ep179J/7T8Zm8pJDEU3XYtWhmuZqvby1rbG9pUWvbWlpbG1t1VvbmlvaWlv0nZ0dHVva2/XyrtZd+1oO6L/wH5QbxIb6NA+rieq+pu1b
t27bpVft2bp7z9Yd+gO7d+7f0dWly/sO7k8cOKT/0n9QluaBe7mm1zbGdLmls65j7z794KHEQ/c/kjj17Rf+4cV/+N7fv/DdF1948R++/b2X/+kff3zqpe//9MUfv/LKj3/y
4ivf+bH+w5+++oNXfvizn73+s9e+f/LkT//nz1577Sev/+DVV19/9bUfvvH9l3/2yquv//iNV0++9NZrb/zwzZde1n/22ps/eutnp0698/rbL71z8uRPXn/n7VfefuWNN0+/
887LZ18+9eqbJ0+fPP3K2++cff3Ma+def+PUW2+998a7b5w5c+7M+yfff+v0qXdPnzt97u33z188f+HNi6fPvPXeOx+8d/70+cvwd/rKu+fOnD97+f1L71+8ev3a1YvXz1w4
e+nctQ+ufnC178bt6xdvvHvx7OUPrl+6fuH6nd47vdd6P7h8/url3ms3r9y8c7vv9vW+y1cv3bh26/qtq7f67tyBJNduXL7V23+r/+adgcE7A7eHIBMgkANDfUNAaIf7Rnv7
e4cGxoZHBkdH746OD929M3RndGRi7O7o3XGgiuNT/aODEBqfvDs5MzszMzk7ND48OTk7OTM1M5ucS04nRybHpmeS03Mzc8l5XZ+bH5u+Ozs3P6fP6fMLqQV9YWJuen5+cX4B
iNby8tLi8sy8vrhoLC0vLa+urq6srOqLC8ZKemV1JZ3JZrLpLJCZdAZJVjYnS3JONlYzuRyp7amqVVXVVYhXLKqqqDab3WqzZiXFYkWCY3Voml3T4KXNptnhz+kEiuGwWDUH
kA2ny+n2lLg9bofD4ykB0uEtCfgCvqDP4/L5AoGAP+APBfGfvyQYDIXCpaHS8nB5uAwiQmFA+0hZJFoeLa8sLw2WlUUr4F95dbQqWlMRCVdW1FRVV1ZGY1U11ayqvKyisqo6
VlNdHWOsJlZTVVFTE4vH4K8esLo2XlMNaN1QX1df19jQUF8PmF3f2NrY2NTQ2NzS3NbcXF/X2tLW1tYMv+2tEGhqatnS3tHW1tre2dnRuaWtvb1ry86tHYCr2zu3bt++dVt7
++6tHe3bt27ZtnV7+7btza0dO3Z1bN25F366Olt37dmxZ8+2rh3b9+zd2bVt555d2/c+eHhv19bde/fs23nf7n3779vetWff/t07IdXe/Q8fPLBz186dD+x44OCh3/j03v2J
/Q83H9y9/1MPHUjsTzxwcN+hAwdj97Uf6OrauW/nvq4DBw503ad1btu3b9eerl3btu3du7djl2dvx7btULH2XTvu27Fvxw55z7aOndt37dq2f/f9++7buUfvqNnWsrWpo3Vn
5+7OlqY9eryyIdpW3x7f0tRZu621XY96IuUNVXFg4xpq6huqdJ8n4isPVsqsvNxXGanVfbLm8cghLQJj7fGEAP19QNw0LQS0DmJMmiBrMv5p7T/6u2/q587e0a9fntH7e+/o
E5O9+rw+JWelXo/mynSUhoJ6jHnkli2R0K5E6OEHHm76hcjQ8//fn+lvvHNOf+/9N/Ub19/VB0Zm9Kkk8BPGiC4rGR2mLj1cqutAEvV6IMuV8M0L3/qy/trJd/Wz8M216zf0
/pEbwDcswzcZXbY6dFeJrEegftUxTW8KyXojfPOD7/y1/urrb+ln3ntPv3q9T78zNArfzMD8vKJLSk53uW16uELTa8o9emNQ13d4ZP2lF76jnzr1lv7uexf0q9du6/1DY/BN
EuZ4A75RdKfbp4fDHr26WtPbYcpsAZr62o9/qL/x1rv6++cu6ldv3NKHh4HXA1ZmeXkZ2qPqOBdHIiGd1QX11hZN72L40Sn96jtn9YsXLuk3b97Sx4DP0mdn9YyxrFuhHI8b
5mmYQ2MwL7fGNf2+BvzmjK6fuaBfvHhV773Zpw+Njulzc3N6Dr5xAF8RgLk+GonoMCvqbVtq9D3tIeiFD+C6oOtvX9VvXLitX78zqg9Oz+op+MYC3wQ9br2qLKzXwTet7VX6
jhYfstBwvaHr5+C7V67pvZeG9KtDM3py0dCBtuh+4CWqoW5N8bi+ta1R37WnFdLfQY4YrtNwnaV66m/36/ow0Lolix52lejRijK9Gebn7Vvb9f07O4sg4ipcb/Lv3gV+dBR4
TCOtGw6vHi4r19sa6vWuzg790P4D336z7enn/vHLf/Hf/vLrP/iHvz/99iunbly6PjYwOTO5sjyvWNMO3RbUV+KnTr/+13/391/+4//05S//x7/6m2d/9NrJi1dvjo1NzSaB
ruaUrCYpft1f9dxV/emf6l/+G/3ppwb/+38+87M3P7jZPzIxMz0HJDidzuU0jyWgWxlv1Pd1/W+hlld06P2BgbmpuZXUYm4lZ0iqPeQo1S21vCk3AL6h867ol/r0/unlyQUl
tepIqxZJcwN+6tZ6SAND/bKu/8/zmOz8Vf32lDGRcqZWnBmLQ3KWBEoqdHsj79EXdP1Hg/pL4/qZAf3muDyZ9CysaBnVLrm85d4K3dY8qOtvwSD16s+9rp+8hLkNDWZnppXF
ZUcWkrm95X5MBiW+BwhxW//pO/p77y3cuPLB6ND03Fx6KWPL2ByS21fhK+e5QbLndP0fLupvnNFvXp4ZG4E5amkpq2ZsTii0zFuua41XB/WXXx989tmrPzj1g9fOv33z6vXR
wanZ6dSSIWWsWs7tqSiJ6loTZyDfh+oN6u+8oV95//bg7cnZsZWllJK2WDNud6m7WncJGvIS/H9XP/+qfuuDG0O37s6MgviSXVUtOacrplXqTmzCNV1/cUL//k/1d36ycvv8
zNCt0eTQxNLcyoqiyDZHuSVa4miBZCfv6C+8o7/0Pf3Mj25de/vC8KWb8313F2bnV7IZq6yVqpW6HQF29I5+6nX91E/0l/7p7TfPXr7Z2zs9MrY0l8wurypZjyYz3dUBs+mU
qQ1cWfwAfz5JskuT4kVG6jPja/AHv4w5IMmUz4yvwB8n/kwlpZ/nb3l25u7tqfHhOzfvDt4BXuTazUtXem/c/OCsO23Mza7oU3cHFifHhgemxwdvXR29c+fC2UjIq8m+Ek3J
uG3Siq5KxkIybczOjG7fEo+XtTXUVPqra6IRV0005LNFfJqi79je2tiwdUsD8NINsZpwrK6qorS6MuBRZyenBu5Yl0Hg8Ze47XJbfXVleEtbvKFxcnTs9q0lfXpyxO2yydm6
eLQs0Nhcx2KTIwN9fQszEyOjDqu0uhitiATdLF5TUTbQf+fateTk6OAdq5xeBnIT9DsaWUVZqPfmrSvvjQ8O3LiSXk4lpwIeTctUR4MBH0ibI2PTw2NDd0G0nJ7PLi8vLjoU
JZObmhgZGFiYArl0NTWfhFlMyuaCwRKPY2FuZnJudTE1P6cqUi7tAdnH5i0FMSelp2anVWCQlp3eEre1sqw85AnXVEcjsgJimhu4HJfbX1LiiFSUl4cjlRWhGsMRBeY+F4g3
JFc9lTVjKXtZxZ3pVcBKpbSuZWbRU1M3MW+LVA5OS4FI38iSPbIg+arj0/NaWdXYjBQsH7q74grcGZqTnWMr7io2OqeWVg5NrZaE+oaWnP5Lt6ezJeNJtZQNQ7rywbF51X+j
b1p2vX91ZME6NbOQckyNzCaz0wNTSXnk5thMaqhvYlqfWlhR3RN39VX73fHZJaVveGpJGRyYms9lJbsnsGioDre+JDk9+mLG4UjqhmTLuIPV0SV7aWVN1uGPli/bvKFAKmcN
lAXC4epqRyhSXQ1dFI3k/MGKUNru9LsnxvXF7ETSUF3LWYvHm7Z7wxXWoL+8Ynh0al6anNTT9sVl2enOWb2RcqevNFp1d3QquTI1kUzbqPAVi7csZPUFK8rHByf09PjduWV1
dlHSXIbFE4pYA6UV4eHR2YnF8bF5w5paTMtaMqv5QkqJu7Q0NT2bWtSn51OLK/PLRnpxAbjZrKzYteTM7Gx6di65nAXxfVVdyEiqS3Y43CUgxi+tLi4up5VViLPkrJpTs9ld
JS7glDOZ5bRksWetDoddAUHVpflLAp7FXAaEcZCynVmH5nbY3d5gwFHiDDokRfVJVnVRstttUsilSXbLsuSylkpex6oUhmeX3S4FnA6pDGThiMcmBZ12qazEKZV5IR6QLeB3
SH4IeyGtx26VXB6H5NAsksOmSg6rLFkUVbIAGNpVoBrApKezGWk1K0lL2Zwrg/fUkrRkZKTlNMRDJfW5JWl+wZBS0IyllYw0NWdIU7NL0sw8xC+vStNLK9KIDldyQZpJrUjJ
1WVpArpmJJWR7qbgm6xFAtSHdMvwnAV8hDIXV6TlVac0OS/9cn8u6RP7W9nsRfZjZ6Vu9kL7RCqZXVuQ/ZfIj7JaxZ903mhKOv82l4+z5QsvxCn5wlfzcQWrK4VHa/5H/sW6
c20PpHOq9gkNeWY1vXE8kDLrRi9Wc5K84YuMrORNvqz5k61WJfdLVTK7ugpzei5nWcXcMrIsKb9gpjYrSODAaksWi5zJ5iwW+JFVBbJW5RyI5KqsyEAYsCXZrKIqck6VchCy
SDlLFuKsaTmbzimyAtRQymSgzSCQZaUc1i4D4wKRaZD+MxJ+K8kWVZKzcno1nctk0itSVlalDNCeNNxhDKXljCLp0P8zubQ0m05LRmZFmgNaMQ35LeQs0nI2K81mctIU3CeB
Hq3CkCxKFmk+q8J3AEoyt7OTy8GgwIX5zQO9mk+vSovw3Tz01yxccys5SV+1wbMszcAAzkBeM6uqtJRWIa0M7xQplc5JqqJIKuQpQ19g965C3ivQ7GRuleq8BOFURpbG4b4A
HbAE1zw8j8CVQh4JnmEegTSYdw7orAz5KHS3wQW1lHD0ktA+aIKEC7JLskUaAXBegZatQP8t5BTI30rfG4Aoi2mF8lvJpgkgbcLwkFaEasumX3ARnhMonBbP0wJz8QLSKy2J
sA3pP1w4F9gsWYAq6E0IWx1uyWJ1EKJju1OqwwUAAGPGET0JfZ1VrRJMBdDnmCfQ9GyO6mYXlyZokyoIhlXUNyvqaRNhrEdK1N+s47IgKHY1J2mQgcOmwIV9mQUIhrpCxV12
j2QB4EO4tVozkhtLhQJyEId3FcZuFWBgBSY0A/ouAyU4ID8ntNNpVSQn5qlmYT6UpAAU7tfgHYy5y5KRKqwwz1pVqHMO5scshDOSX7EBSmQlnB/xngUC4YLvSyA/jzUH86ws
lVizkl/F/NJSyKFKXswXyiwFxC2DiRaNBeHlgTRBC6AZ5KHgsnwW6wvtAsRxwlWClwXrqkglIK2VQh3L4BsnxJVAfgGLAfWBdqgZyQPwFYR0pYDUiIowDNByYDdyuRVjaLq/
r69/fEEuqZgwxqcGb1+/eWc8tTQ/bvSP3bh29VrvMHB4hjEMb27fGpiYN9KrxujU0J3bfYMT85CHMTU3Pjw0DDyepPqMBSM5PTU1t5BWHZWGKq+sGMsrWVUrqTUqXCV2h93u
cPtC7YbLcFnLyiKRSHlVp4F/4WiMxWINewz+V9HS0dH5oHgwyrZt33f5/TNn33v/vfPnPzj/wcXLFy9dunL1+o2bt/oGhscmZpKppVXJorlK/KWRaHW8vrGpvXPbrt37Djx4
/6ceOHB/Ykcb6+i9ZhjXpw3j5pWk0XfTMEbvGMbEVNKaWjGAk7Jv8wRXjMq4z9rQUFHWua3s0w8mWo1f5O+td5PGxdNJ4/w7hnHuXcO4fHnG6O0bN8bGk4ZuqMDnGobXbxhR
j2HUuwyjAb5592dJ490PJo0LZ5PG6ffHjStXxo3eG7oxOjxr6ND5gGlGSSRslNe6jHqP1WiGb06/ddU4feq2cfbsIFzXjEuXbhk3rvcaI8PDRlJfNnJSzvCWuIyyap/REDaM
Np/VOP3mTeP1d24bb73Ta7x37rLxwfnrxvVr143hwUFjLjlvZHMLRkmJzyiPuoxYpWE0Wg3jxqmLxunTV433z1w2Lpy5alw8f9G4ceWyMTQwYMzOzhuIOx6PxyivsBv18N3W
cvjozFlj8Nw7xq1zbxq3Lp03+uAavHbZGINvkrNzRjaTMzwut1FW5jNqK11GVxN8cxUG5dYNY+rGDSNz9boxf+OqMXPrqqEPwUDNzhpqNmt43R6jLFJp1DeWGVu3l0EvjME1
AN/eNoy+XqP39nXjWv8NY3x80Ejps4Y1lzX8Lo9RUR426uqrjdauIKS/BVevYSRhcG5egkdof+9tY3jirqEvpgybmjOC0J6aSJnRVBc3Oprbi0Y3Cdcg3G4YxhXIp3cWgGjF
AAQ0/P4Sg1WUG831tcb2rWwDyID2GW8bxvtwH1wyQAQxfIGA0VRTZXQ21ht7d+4wjN/gKW+tXHpp6bX3Z5O35pcmFnIrknXV6k47goa7wlAb8hn2q5mBlaXh1cxkVjEkx7Lq
WrS4V6y+rD1ilMR4GujYVcNIJV3TvcrUiHXxrppaUVOSZdniUu1Bw86KmzaSNAZvAjTkJseXQdpZkLIgpoG4YVhi6xpy/pZxczQzNg1dllvIWVctbs1dalgLySaBZPQZ124b
N+5mR+ess0sqJFuxeezusKHF88kAKc/OGR8MGrenrOMz2dkFmNyshg1yCxkOkWychuvNMePKoNE/LI/fzcymoFB12eZyQqGu2nz9by4Z7xjWi3eTt0dnxqaXZpayC5JlyeZ0
uYKGs1DoJFCA88aV3rHbI3fH5pLTy6upnLpkdZa41ySbv2pcfa3vWp/eNz4zNjM7tbiSyspLFhDAodBCS6F6gPLnAPsGJ0fHl6bnV2G+X7RomrPUcBSSDUOnjRvnzxtXe6eH
R5Ym9ZXkipRS7CX2UsMSL0727uDS+Ttz10emB8dmJ2aXZ43ckmRzW4MecxSgpYNJ49XpyfeHLlwf7h0YnZmYm58xVpYlq9MWNLRCof2TxqX+5Ou9w5fGRq/cnbkDAJ5Bztim
RYxgXVDVF5Lwl1q1eKOr6qp1fjk1C/I48HrqqDE1OTkxPZ/OWGxqanZ2enpiSl+RrW51aSWVnJua1ldUW4k6b0zPTE/NzK8oWkDNLBoL+lwSiL9WrgJQrC4vLq3kbK46FV4C
SylbNI+/XQ2oAXdlKBgMRSq2qvgXbaqrqWH1O1T+V1Pd0rrlQfGgVt+3c688pc+MTN4dG787NjI6Pzs9NXl3Emo3OT01PTunp0DKzqkgR/tD5VWx2vqmli3bdu7Zu/tT++77
9KMP7NvdADkvq+qMrqog3qu6oqqABurChOpeXlDDMH/vcjoCagULu+u2BKu3HKg+cOiBTvUX+VuF/FNwX4D7GJQ3dtutTt5W1alJKHdeVzMZVfVoqlpRoqr10CdBSAtJVQN+
ptPwrVVVxydUdWRYUSdndTWZSqvprFt1e6NquCqgVkfd6hZIvzKoqHNLy+rs+KQ6OTmjjo0Z6vjQijoxLqnJ+aSaljXV5QuoZcGwWhVV1a1hHLdJdTCpq2MDSbgy6sjgpDra
v6LeHVtSZ2dG1NVsSnW5w2pZRFHrQ6ra5oa63dLV/sFptX9oTJ0cnlSHRqbVoYG76vjYhDozs6ACd6c6nIoaLq9W6xoCansDfDQ5CI3AvJPqxNiYendkVL07DHcIz0CbjDTA
h8OjhiLNarw5oG5ph2/UGVW9M6XqfaOqH9LaxobV3Ni4ujJxV12ZnVFBulGdTqcaDpeqtfF6taO1Gr4ZgGsWKgmdNzGpKnMTamZ2RF2eHVfTOuSXXlU98E0kElJjcaZ2xMuL
RmqZfz8yBEUPqXPJSYBeHfiotOpzOdWqcFhtrK1Ut7Q2bjDK+O2KqibnAJAM1QfikM/rVKvLy9Xm+pi6o63rQyBkCqpsAKCoatjrVWthcFobGtU9OwATDokkAJ933f1jM6MT
i3NzWSVnle2unLNE9ZSpgdpCTvpy72hqZHJuXF9Or8oZiwZdlLZ5FGdQ9dbkK5pFgNTnxgcmZxelxRXox2XFlgbi7/KrJdXFNVuARi2rC3eTi3PQ3ZlV1ZaxeOwugFJWnAyg
um9ZvTu9rKcWV1Zyq4oja/PaPaWqLVacbFxVB3V1JKlMLWQXMrYVxZWze4MlYdW1Jpm+rI5NqQNJ98yiE8QYyC3n8LpLImpJ3Zpk4ypCnu6fm7ctpiE3e07zeD0h1VvUIW51
xlgeXlHHU/Lc4ioIYquqPaO5nZCsuN8IQycmkqOzs3NLK4sglqi2tOZxQzIfKx5j+D814BiflWcXFkAENBRr2u52Qd28teugYVhXh8fVpG4srcorsg3mrxJPRHXHi5Mtqeqo
rvYNpRdmVpeWpKWczbC4nU7okDW5udXl3lW9L5UZm8slF6SljCVjcYbtoYx7Td0AXwAl+wasdyaMmYXMIgjXilNyQEvZeogbXxqbNIbn5vXFtGEBLtkZLilTfQ3V2mxyZmou
ZWStviqnNpudG5tNzi4Zbr9DG1xNTk7PJBdW1ECpNp2cv3t3Rl9ctXrc2vhScmpyNrmwavOWanNJ+lvM2Hxl2uTsHDzPL2Vs3nJtNQszwcKSIdm9TFu1KCur6axkdQdaNItm
8ZUESpBW79Xwz1ZdWV3Nag9p/K+WtbZ1fFY8aLGOPfvKA8l0dnp2MZecSS3p01jI3AwWhoeuUguLy0CELED9A5HKmngDEP+tO/ceuP++Tz3wm5/9VNf+HU27yrAUuHJwqWlN
y/o0Le3QfNIqTFM2y15XaVgrq3T46hsCsV27Y//HQwe3a7/InwKXgWXAtQqXpKW1BShvUde05QVNyyxrmgMqUd6gaXHgD6ohDVRFy8LlgHSrSUgHDymLT1uYhO9SPi1rpDVn
eY0WbLVoTT6fto2+SWurkF6F9DkoKD2e1RbHFrTF8VVtaT6twSSjuUJhLRz6/9t77jhHqvPeFI3eSHqqO1rt7m3RVq7s9cLdwe1x4MP44OAw3YZgYwyuuYBtMMRxoRi3BBsb
jB1sAi4xgQRDwGCHYCDEnRIwDgdX2NvVFrWRRiPNSFPyjaTVzszeLcW//JI/eHNPo/e9r7/vfW/mNG+nAw/2YjzYEcZhkA9kuEPTMJsF3JyMK3kGS9kClnPAEeA+P487khoe
EjDebilmWSPL2DycxZXxPFbSM1jMTOJCQcYl2cQ1yDnYH8bxJTweGI3jE5aEG44AWQVJxtMZFacyBTyRG8eZoojFUg3D7QLmeB8W4gk80BPHy1dbNGCIBga/9iqeSU3iVPYQ
nspmIfByQCNjRQedsR/H4kE8kDwGr96YbHocDMJAZ5SwVkxjOQtnKY2RXMKMXsM+OIS2dtw/GMbLNi9ZOGDyJMZ5CculPDZVCUPyx8TnxV1CGx7u78ajqzccZaTBQEmpyw14
EI4QHncnEnhpbw9eP7p5kQgBf5UlCAwGeyMEDy7pxCuHh/Bxa2BUz2migDtUTS4W90/WYN2jGD/nj3kCbRgmVXzIwSxbE3Oe6QJTrmDVE1DZsI6jGmnHI8kWSuO5mSxYWWIy
iJMMUmUCuidM/DEc6XNpBpFHZbW86c3SnOKBdB1hAgL29C+0XTVwoVLLGR7FE9BxDLL6QjQInYoZlnVfmcY1jpi+mBBK4NCgC21awzNyWNHDcKOhe/zIH41ALokOuNAKHE5X
uWrNW6N4zcMjX5gPJnDMxg1CYRJni7io8UrVU6G4qtdnAFoojiMOoYBoFrRM1pBrRpliqhyghTCgxdxCx7WOVI7Ja7USohXOq/MhAmght6Xg3tkDeKrkzZi0wno1HAqG2nHA
LbSK8SFVm1TQbBWpDNa8oQg5Ahpr4AktOlHSRYWuUazGBXwwlwNuoTBd81k+V5GLGlU16QobGCECDvQtCLmwVqpJuWlF0nWO5fx+b1TA0cEVJFeRZFk1aRzpaSM1MyvmD+Yq
DJUIEZPTpSxc0SMuGCYsKYBX5arB98ZJpSamYPLDrWa8nyBzRilWKlXKF+kiupnJlKz/hMGRJEFCSa+qVY3io4OkYiq0aZi0xx8dJQIRTL8/EAzF2tcQq/hXDvR09/RvJY0y
vGLp8pV7mg0ytHHz5sGo4O8UBL/gY3jelJUyY8KCXa0qiqKqSrVa002K4fhAON7VkxwcWTq6dt2xx23bcdzJu3acderYphVb+iwpUDmovFVNaCtE4Aqk28sIx/t5jsQ7FGFg
EA+tXj909nE7N5K3UoAtmEdIG9QQVF/zbHQSooMStAayBwhpX0pIEhDj0NfXpLHwsHUGJropEATKGppATAR6JwaIsFIgg30C2WC5CCqwJAmoEQX4KSbBcDZkhegq6GF2Ehzr
JG2d3WQQ5I12C3UZpOkHSw4BfFbkCDUrkKpqAg3A/Z1EAIV6h4BGmLOoQQP3gwQf4AgqmqQGSaQms9ZL2wiHOSLE+0h/ZydZt0RwOMMUTZLOKKQ8I5CcVCJlRSWayRIPHyTR
9l7S29dJRoeElhyrvCwp5PkJkRyeTZOpskjyqkZUcALN+0i0LUaS3SvI8tVDTq+bYEwFztk0oSplQqsSYQyNQOIjMSFB+nt7yZplfUceNBYcVs4TDDReSiN+nicJoY0MDfaQ
0dGliww2DCaNiI+jSCyASVc8Tkb6k2T9spWLRAjYChetxMOQaNhPBrsSZBQGaPPadYScbzOHkFqnVORmRUpjeU8wRscEElpCOoed3DgzVUxJtf1ltsj6q0yE5iMk2E4C/S0M
iJIsIWBhisEHKKNgsCobRFwk4W8jbX2u2NXqnypdkDxUzRs0fREUiJNQ/0IzeJmoNU2h/VWvX+fbPMEEwcmFk0FBQrUWqjJBzUu0QDsb7iTBgYXcKoygmV26J2TwYTPQFgC0
8KCb2xBBIT9NheC6RuN9RiAaCHeQ6AK0ANE5Dpm4yvpU3q8FImAriQ650MAnCivWDK3EcFXsN/0RPgLcFuqWk4lXptQK7al5fTVfOApCQ0cyAXga1m1RjfOZfGQkBFPTjSbB
P5NM1Dw501P1+Awc8YUTJOJ2L8x9iTNLRg0utjUW1tBwwp/oDB5hFCQSEjW/WKMMhqMx3Fi1E3/yCElJ4QTNT2uUF3v4UDgabSfRpX2JdStWLE8EOEpXrSsoomuuJcN11eJq
C7JrLVqw5CxOz9WcDOiCs18Phx0sFJe8WNbJkE078QNpl7xpl4IpF/5M2SGRmSE8a2vDwq47CGacGhn5lIM94+qnZ0oOF5gZtSjYIFRR9Go2iaaozNqHRBPVooeZZ2mKmswE
552oSyWlYjNBF/Oiqc4zMIr5QtHG35AKclEJZ1v8StmConi5jqZQSs7Bkj/Pn67kc2pgIB7UJxv+VsQZsWDycwicKk7DfWFLIF8rzGTypRZ9QJdmJmfLrf4gVU5PZ0V6zsYY
V81OzUr5OYQOv5FPpzPUHMWSEC3NprOVOZOSbZ5yZrpSmvPyYMJXzWUmi3NhNNwVNMRMWSo1AUuXRCgpm61VmwxX9MW5Si6dlpr9a4a7Alo+l55p8lu/rDeCpEI+LzXwN4/2
t3NyLpduemzz6uHOQFWuVMRGoB2/bllP2KwUS+WGhjs2jfYJrKqb8nS9vX3LaH+cqSmy0mC4fdvqkc4gUuV0I252bDl2tLeNruZzDQGnbVo7kuxklWKqIf+kk44/frDdS0kN
dviUU45bNrAkUFOaLt66ddXWlb0+JDUdun5kXW9HO4/novIYq3R1sHPTYqSvV4iGvExNranaEe5SyuHF84Fv0tn2pJ0ISDzsbOdKjhmISrmUfYqyaiEzYcsBvFnJpifm4yXi
NUrp9GQrnnraAqyhlKWppphejhfcOWmx/PRmC/86+Y5x5Rf6oKtf9WTt7a4I7fC7h3Q4MmAs7DfV8BvX2o3KyIvnazrrbJsp161b1omAJiWHBLpcdFAETLNmT3BtXkLbdUjG
vN7yIuMjv4597vUj7NKfd7ULrnY15fSmnik6/O2Rpgy7DkGPUrSPeczD+hQbRSweCrJy9g3b4x6fBeudq1857OqfcHKspVKac/1xDhBdgbs5G4Cn5IJ9isZ8XooR50Owrz2I
keFeNW30rPam4i/vasuu9bqScjpATacdzjRyU4cc/pKzE/aAC1DVbMGmrYA5JKnzk7C7LchTWrGj8BbtIS7CsgtfOehsaxOmYwj13EGHC/T87GRZs9uTS03bLPaZ5dw+G4c2
H1urZiZbgM5IhPEaTFnX3lh+co+Hu9/jmu8o5xx6TRIdE0bPTabtLAxpatye8phK9vBBm898qJw5OG6LN8xWFWmyZXGyPeLjWZYLVA8fOZ5eJ/e5/eBxTUWmmnNYjMqzDgOp
0sTLmkP/zKFJGwVXzU8c2G+LN2Dw2v55hBhPqeVCqbVkjfa0B1iPPlOT39j8eLPrk4dypCfspyTHCPq1Qm7cPj8MMTVui9kgJU/vm55nEfWos4demfdiu59WinDxMSdlwzFd
UR/DVlJZ/L9SBME5oQRccLQ7fbWiPV91ECN3wBZfXcTMvWYDdIfpYmpfqQVItvFaMTs7O9PksXHNMd1RntHz4/j/pAwMtPH2BX9Tb5zJ2kZ0eX+Uzb4yD1iWjNL5w4dbFCuS
7V7V2sjetPDkbetH+xMB3pAOFvD/g5JMJqOcTZMNS9eHzez8FcCqdf1hKp1rRdOWVcMJny7np15o5n97kbxiJl8sSGXVoKi0qlm/8xSLpaqBNOitVCs566Ej0696RE0ExHxO
qqWhR1TH5dlMJl9uPHwiVapl6zejBlO/Wk2XylT9uyiW0rJaafaIqjo1LXnUVks8wNi0mRLfwhNgc8/00ixjvc33pscO/frQo/mxPbs+RBl7xLG7Hrn+9nXbxLH4+5Rnv311
fmzX3lX47A+JY2e2T95w0RniWPLiwT3kU+JY3x8LD4ZuE8d+csu3rrr00+LYs+iO+1beK46du1x/bNs14tjLyQ/85RM/FcfGDzy865PQ/ubQdbPLHxTHfrvrPOkL0B7PjMo3
QnvXs1+68EZoX1a+9PE7oH1hrOvYL0J76Mmrrrgb2vZnf2n0dnm7vF2OVoJHeOC/HfGtp6zfhdajLhRFAdv2DgoNAwwjDrG2jQ/OzQlewOZcs08AWVT9mWfrzaFrQE5bnS/d
fBIaoX60BKi8wIu2byjxch7Gepy8WbZbnTxCdwYR6hMasAugWrzuhNrTfNI604TRi3y3DGBtezeO9J1q6uev50DaepylTmtZTCwYy3hpbt6P5zVf6jtXLNoJqlHvhBqm61sX
0bRrv4wlZ73tpcAW3p8L227JSDpl3I8Wyr28+SZX+2i+09NQ/gfAay/UvqbOYvO8F2rC9jrgOTz2z4RZHzf7nPo9dwSd5/eBxrv6BkaWja5eu2HT5q3Hbz/hxHecfMquU3ef
sefdZ51z7vkXvOfCiy5+3/svufSDl13+4Y989GMf3/tXV1z5iU9+6qqrP33NtX/9mb/53Oc+/4Xrrr/hxi/e9KUvf+WrX/vbv7v55q9/45ZvfuvWW2/79u3f+e53//6O733/
zjv/4a677/7BD3/04x//40/uueef7r3vvn/+l/vv/+kDDzz4rw899PDPfvbIo4/+/Be/+LfHHvv3x3/5yyeeePKpp/7j6af/81e/+vVvfvPb3/3u97//wzPPPPvcc88//18v
vPDii3986aU//em/X355375XXnl1//4DBw4eOvTaa+Pjhw9PTE6mUlNT09Mz1p/8yWSy2Vz90RC4ZpCkUkmWy+VKxfqpsFq1/mSOrhuGY0dMT2N/K1penwX2uYdhblkRnHDM
9GDr+6gDOwKfoXqUJ9HpaBMahBzQyBdzJY7WNXmgxnSEOUXB0QPwfoiVCGrtf6qXboCuaurQmEvhen8McEeAi9+1XvehAaBor3Nu7NqNNnVbBfisbW414jUC0GFocy24r65X
BCwbbuHNTTkLPgxWsU2Jc/gc6DOMhppS7SUB2MPIZ5Pb4B905VMG7GKbHnk9eLjOI1SPZnJU+LL6XuYEZMvGLpNg0yNHgw+CJywekab/g02PHw3eX4+VQCvHvx58uJ4J2Lol
THMsORiBo8EH6nCuDqPfAHyoLpdtjZmv3jo63F4adrELRu/IcL4uNwiflCOjuOEDdWi0aZcV5546xtHg3XX43IhacFznczR4Z8ueRj8FvlgMvgTZN0D6m+vt0eENPlyLj8WT
XgSeWAD3LgJ/0Vxbb79krqyfXzGH0Xqqor1qDqFHKEbfZ46gpdTV+iGzEz2D7oVzHD2MntQPmh3oIXS9XoazVSpmrHn2oavQVkM2A+g+tMbQTALr031w5iEGvmrQIPl8dIvB
grZ/gb5nxFHRbPgpYzYyhLVna5vZU4c/bUTrPviKmUBqHd4FEhA60Ryw9jWiy8xvoJvQd9DN6Ab0GfRZqJ9At6GvwXEbuh3dhX4I8+w8yIGnozOg7objJHQsrFnHQX0X2olO
QWNoK2TId0B7B9QxdDLMhI0wNzejDWgbQJahM+t0Z9Q/TwPtuyGSE3AN1QUzoBt6T0InAOYOdCIcJ6CLoL0b6E6C1g6Q8WF0bl1+49iNPo4+hq5AV8I6vxddDZ46FQ6L+x6o
58BhabMDDot+Z53+vJZ8i/5K9F7osXrXoLWQrbeAzLVwLEPHQLYfBkqLxzbo2QTHcuAwd3wW/Qjdg74M5+vQe9DT4LFr0LWAexn6A/oo6H0JRNStNvxt6OfocaC4HsbvRPQE
egroLgHJO4H2I6CPhXGtA/9s0KYdIqwLlc3vw0jsBtwtYN8u9E7ovRTq+x34n0dfBw+cAzwTwO8D6N1AcTJQbwS9d4JH3gv19Pp4nQiwc9AHQePL0MXQtwo0OROs3oUuhH5r
XHaDn/aCrhcBxmnghYtB7gBaClTW6K4H2E6It8sB6wJonwoeOB0yaj86C/o2gxdOA31Ogc+zQZNjwbfnAe/l4NMHYPz6qP8B`;

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
