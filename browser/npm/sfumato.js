// Decodes .sfu files in a browser, or anywhere else where JavaScript runs: a module.
//
//   const file = await open("ct.sfu");                        // reads the header; file.grids: what it says
//   const { values, shape } = await file.grid().decode({ level: 2 });
//
// docs/format.md describes the file, docs/browser.md this module. What takes time is done by the native core of the package, in C,
// compiled to WebAssembly: the same integers, and the same values, as there.
//
// Written by browser/build.py from the files in browser: change those.

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

// SHA-256 of the sources and of this: d4f943a9a7494b879e149082aafc62fe0f34aea884215cd239c106cca2c811ee

const BINARY = `
7L0NkF3HdSZ2/9579737/mbem983mOl7MRgMfgiBBDgAKUrAHZEEQFAUTVFariMvRUtUrDcPFAcY0txwiBnLFEU78preYmqZNXcXkZiQG5MO7dVSlFdxsBWlwuzKW6yNktW6
lCpVSuW4UqqE5dJWqXb5jHzfOX3fuzMYQJRkV205Jjjvdvft7tt9+pzTp0+fPu08dOGc6ziO+wVv9pPexoa78Ul33V3/pMtQeWNjY13+dz7p4H8k+RuM8BeR4ob853yypAGm
hcMiFQ3iP0SK+Rz876lcOSdLlAw1G1zf+o61BDYLmrf+yUJWINB85Y2Nje1fYbqrX3oK/yFUsKmFLW1g5ei+4x3yg3MPrf2Sf+GzjziuBh9+4lHH9R9+5PHmhc889uD5z31u
7cHPfPaRhx/83Gccz3/gb/hBoVgKy4XQKXuVyKtWarVqvdEcGR1tVUdL7bHx8YlJxwvr9QmvVC1OlZzpyTAsdkYdz3OKo6PtGW+6VC7vKhWd9kTR2eUVd3ne9PR0UHAfdV23
UHTd0pUrfrHhbbjp5mYz2nDSy893otK/9qaL5x4+97nzf9tzmmvnH3rkwmc+d/7cg5/63EPnLzzs+KVHzz/86EPnH3aC6FOf+/TD5x/8xb+99vAFpxBdWHvo/NqDkuYUo3N4
9uy7kn0naU7oP3RhxSlX1j7be9hmqFQ0A5OciPV+9pH/lBA551SjTz/MOvVdrdr77GfWBi/r5UH7nEaIx8NrD/d6TrP6yGPnfvHh8xc010jdVmFTndH6sFu//NlPP+y0Sp/6
3PnzD39qzWn7jz70aWesgiY++GjvoU+hceO1C+jyQ59+8Bd7n/vUygVnInz48Yd6jz209rAzWbXltJqpEIU1OB09+OAvPfzQow/+4kMXHvbdyt/7Pwp/45lKUAV+RRveU7s3
8Z+Tvh2uJOV5DTtxxZTTt8Ju6ix5jikvO8f8yyGSI++kcRa9ZlK9o8ZskY+4idJgrZvu6d7gOHENBS+H3biOtw3/JPLXTOPx1F1FAVNfRG3unTU/MvU0QCbTSN1u0kj9UzUn
Qom6LY2SpoGSdZY0DRTrsiENFmqgLArVtRA+jkhkqhKpxhGbVE6/GnZNpYu2VboonLpar8aSBlq70TWNx1hnBXUmlVTKa+/abGp50ftGmDRTby0eYeTNMBk1zV7cQivb3knp
dzu9rceyL4ToA7sWna65ptH8BwRiPIbaKumroX4ydU+j1gZSLmnKeDeeML4Z+8ob/yweQ/LrmjyJ4EsanOrG06ZppsyoGe91e3EHr9CveAbPV/DcJeCd1JpnWGLW7OJjroth
CMyc6XTR/m5cNVOxkcyzmtnDO3Q0NMaMMxCges1aAQgbZi6uywCgXajva19+47gFFN5vGQNTQ3UR4G5G+BnDRGOmNbFjWl00epyJ42ZCE9uMtQXMZySB6BRXI7RXRy1Dp8ku
ao1WTKH5HYuTNRlZokeFyEV0QUrduNLKFVO7yzTWzgOHBi0d4pbH3tfTK+4qul+LK1U3Ql2b+F6ta+q3Ok5qUKLGErXUnKq50bBF5ewp+UEZzd9mi5Iq2vZvGELVlh6kiagG
HbjBqQ3QuaLEgLJ1JQZpcXcpD9VhW20zFKWj2//o/Ruf+YeX/uTE7Y78984JouM3QwAfz8thYroMvBUmVeKiu9pZBkBS79xrz/zBV+KxdMO4a+nGBYFXRSD4yhbaMI2ucXei
BFT6SpiMK8aMvRHHJiQ11ADv6goG2zX1FSCoa8xK7JriG3GCLwitvB4CQfB8NUzmUDz2BPc8pao3QzOCJvViwssoncWzksMSiQO0nF7rmtmecBE2uoTBwLia6pqg6X60Nn7e
JH+XeFnCEMYlIS2ArSJAyzBxTmMjjI2YcY2Vweu6yumiupO++dJvbTrN/0aigZMeRxqa4Bqv+S8lbQYRfBRE4/SM203dNeN0Ux8tOd6NfsP3wg33IgtI0mI3KRoPwaTUTUJT
6sZlELnbA1z9NWGfLrmLg4xosxtXtXNHPXBYdCUNmRwQJwJTBZNKqtpkE4GmCUSWZv0YgOE3kdmLS6gKhbrLmyHrCkyBnO+yc+5VRguss4CqQ+YuseqSVF1j1SXyqqxhSQFf
QIdddFW5AupCEpAaYPHxTVTSQ23pn3wrMO4jrwkdYoDkO8sEbCAt0G8V+ChgdPDJinyy1K869r/APvuRT6iXljyDR23Jm8GjvORN4hEueWAYprjkNY22cMlj7/0lcDBAY8kL
CAugcDTP9zKgHEBAni0vGnfRM2mz23xJBrTopN/+Yzf6mLNjHYxhwIzf068IJFHrZDdxLeF7tiXyDYfsv/kiX6Cd0YQjbXyBnAw8zrjNfyQf/X9d19+wU+1lZyUpKQIq+wtl
5NlcxTnOQwpwskGHk4gJjXdXJwnI332lE4SDuAwKCYV6ypKKqI/RKKCy0LJ2YfU9DmQqhUjG70boO6nCl2qSMrkzgygegdBdYq+vLJtts0Dd2jX0HtBtfkWmOx/5LjuWrowf
VZC3+b9L3x9z3aeATduKY3ia/6NmlheTkt4EDL6TwWDRqyYO0bJEzoNxeIN9xYD65AChkL9PxPaRhkcR1QDLHDY7usf5ib/JVHwT3wE/M6U3TPgGuP3vSSekP69J8BHXzQ9l
0fa5yDEc8A2ZcYRci3n4CUo2/zsBmcdZyH4yaL5upzkvQokhJL3oH/g+5OL1xsZQPNFBJ22ICFIWHFSxoyKoYMWOSDGFPM+KHVXKBp6pfEVEPCt0cJ6yQkejGzd1viMvFzlj
1NfJU5kz8Affw3C08Bp8iHgwynmkDBZMhDNVShOSpwvJxpds3XjcjBC7JkwjnkTTx8AYx+PITMRTqHxCKkdyxPlVZI5bwBDKHFvwPnKQyExxbKcEJccoWoxBeGmz4kmi66Rp
WlmEsWommVhUHsob2wf+3+aRrazIRlateHaALO0S2+KzEcSziHhWZlvKgmd/7Lpehg6b7koS2oELMT+kTvqWQ1oLyVsOK0k6CRjbUYQDcphQeVBoise9RTwKfccjO2wyvM9r
HvPNcNYAOFjxdx1wVKFyjxyrkH6iqxX7wsA0m+X4noyA2xUGECMGgLpsvWvhcxi8hZhbar5p273pZtPj3UNMb+Z6tq3lwj3DjHuGwnJLza/b2ppZZX+/Wahu+E9WN0pPDljh
6+6AfoDTnIYCGRYORthLysKSkso9NdbkYliU61WZWdAyIFkjJ8Sle5QnhpyO9M0k30Douoe4RXIUCQxLFIujVS5ZCNmCcBhInOxCCdDiLCxVZR9EyajLuk4PZk1+c8g2KzpL
o8mVLLEah5GtGnSVNBHCd+MRbdxMUh7w8ZACO7/DRZAnFByc4av0Ww7Fw7A/Eo+aGn5bJsJv2xRFuFxfTTyRISj0PgGxLu3x55P8ub/bLwOTPu45Ln88/vim3f+nFA/XmeNR
/nyaPw/slLf/u65pSXbkWGO2X+LPJ66VdxR5+xChwCqaXRHDD8uCAh8TMQbw8e6sufKkAOkBGuDalF8qpigyR9eK9OyMLKh60lYKy6bWU6kZY6rSapXl7DoyJyuNQKKVxVfp
DsEavwcWEfArExzatXgSMJ7yT3L94JGGpjg+08L9PBmMpPMIRlrmxZlHkl1mnKO0S4bZjK+cBlJw6Yu/sl2HzGYjWkudu5G3gtwzvZV4zuJcp7cCYVSqMVgWja8QVefM+D34
mWGVq6a+qmydS4VZW23ZrrhrigweBj5W0YnqLA9/Pv6AEkSGGpGhEleHslX2X9KOE9OOd+NvHn97AOE9pg22UO9D/jIxxi4Z7Xd8CiB4evbp2qfTvbrK/v32J+BPyJ8q63D6
1RLe5P+SBSDR77nJXrxd649IzQYRd60/48r3GPMQ8xjzGfMR803LLPRvQ7n7+vfGe0yCZXAbVVVbqDT/hzwLyPO7LnqJ/iHbXo3Om90SlVI/unLlSv4PGfpV9iv/17+1f5+x
le3O0BiFAyupZn9838ohdsLW9WthuRJVa/XGAEoELBqAV9SfbQEgPt/BSKOJu3+6og10dv6nK1rG+O/Zsei91yx5LwuS71XurHnAfVNbiUM8KqTkIheclnh91fJ4XVUHiRhU
SUtnufrjSg0/gFypu2ai83EECUjet86KdgTvGxSKZhmaHWiJuLIjF7RkjmVc1YtsIxYtp+XqG9JEfScaEmKvihCjfCXsmV3dxEsdlZjBi4S677GxuvIcZpvrJvskm9lnZgbv
7UvTTfbry/2mQ5r2EdiHymbAhjs9BUGVIskVd5UNkL6GIGYJUCJBV8HHZtEfdL9qu19mCD8g6gxQhEU1B4tFvAMsarqkbZrpronIFqkvKsmqDctpv4c5Yi/aMotgOnWum+WY
zHJM9cyspI6ghtRLXaRV7+wAtI0Ok6coPqFG/QxXPE2upiGAlZq/NpA3hdNWRIDzZdnZNWPo+q2OY8bY3LFMGMmtO4uY+zMZtxL9z64bbmQCs8+fQH7Q/9R/HLOxb0Mc57Ko
MfzHMQQy1iKrYVgKwICI6RVIM724aDVENVOntqPON0WsbmXSZ9uqfOEaSWA8sFotVSXiJQQ9FkbDrZbR3+EVhSvM+p6AKPpHjXDvRrDublTxF66XNrwnr5YNrUBnuxJgOEug
oTLF9dVOHIgOzLUiNGWLqqTYCNUABQKnKj9g+zL/FdbAEqoUXZtADZ9qS+qhKDakkz2wqxqztJmFA1JNPYrOFJYxLwLTeskk3wA3+GZahOq4A1yepDZjphvvYtFeMstcc8Ao
5DJUKHbjmNWsJQnf7DYJ38zj4Z6P96CLC+jgXlOJF9HVBaLBPgB6ARKYLAtAP/EBEc72mcKHzQFTP5McXE1uSN1Toqg8wK8fIuynmB/yePw+rBKms8hhRDpZ5EZEZiR0Ewjx
UDc+IiRXQ03vi4+aw/HN5sZ4ydwUH0P8OOK3IH4r4u9H/DbEP4D4BxE/QSqsxSfNYnzoJy2Kbr7PHMICBe1IUozbpISWv3wJLT9smNKUlA8h5bC5UVJCSbkdKTeaoyg9KvE7
DEsdNTebOwxz32yWEGKuJXMcuUYk152S67i5xdwpuW4xtyLEXLeaE+YQs5wyER+nkXbC3IQvMnSTOYbaGDpm3o8SDL3f3GZOSX23mQ8gxPo+YD6IEOv7IODb5FLsEBdDh8xJ
kvNJIecj5rZb/Ek8PnALli5HzAdv8UM8TnDpdASFzPs1NM6xMrdoZEwixzUyIZFbNbJHIksamZfIzRrZLZGjGkkkckwjsxK5SSNGIoc1EkvkRo3MSeR9iIhWGPhxA/BjIV2n
1jcNwNwOduIzRIC9in1Y8N0FTMTjLOQ6PO62uZIzabAa32AW4g/LDHNIagMKfySRBQsAdQNw6O74kKxsD/Uhr4mATAwQKDYVihcVish9yJwxN4iQfMYcWkHhs2YSiCykgsUa
ijDE+g7JkLJLdnl81ZgQ84Uxmw+DvKXgR9DKg+ZsfAQVfMQczOgmHTSe7U777fjeQeuP2NZHIizea3vxZ27/Hfc99+WQrKi1S6wt5ELppDnJ1XWKIYnYii9f2tIZ9OKQxSzU
fASNBUc8aHTCU8HYtjdr6V0ZXNhSUSjaRtkm5tsW5eAcrUgeu+i/C62RBm6H7qBBH2ZLPmwKH6m5yN0kdnzY7FPtwhlzoJscMFXGgD9YiezFVN3uQkzZB04IHnfGDg1W4R8h
/zaFnsIeaX7ddzyX4pXlXIfqXuA6/PrF1eRIzLkiykYD9HzvDsL+z2GMfq5/F4TYyHeu7vohc0T23/BktwNzRHFLaxWWdXtWlxkGP93ZARZVn7skTLij5g4qaMoUt1N2b5gd
ooKt+/6T9rN/f/C5+y9/qtP8FZEuUlvp4N07Jy59Zedh8WTfJJtXPAL4lFVxDBQaJoj+eeAXN9wny5Q2ilzzCY0Uudiri5JFtP0y0zaYHGI+Fd3KCDFk1JRAHbIJqFoxFmnq
XD4mTGBc0ptY1SV1UTdUznSSCWYbEYmGdVaFBRWp6Wj3snDbjGlYWKSuUk05nqaeBzP8NISbkbgj8swkRDjKoF1LwARInQDhMjCkhq9DuHQ44NOYSzCdW0FuYijIiWLITADA
1eYLAuxpauJMo5dMZSBB88xY1zR7ZpzqjkYvnkGzJpEP9d0pYmxoZtgKdHZap2hidYh6apAvtUPTZ0loU8ThSYgU07JNhqYSh7G8+jOXK1EwFXIUf6A+qPHBnly0PYFoIhSL
5wqrEcmEWUIAZEZ5pKoPasSY0pdNHU/hKhYqFkYD4FBwnmDXxs/yA5RVkzGLC0LBRRG4BruWNSHe6Nc9t070ERG1QNEnNBTXRN+AlU9S0ZAPsUXkWXxP9B0bbASVb1ymmMKK
rFCagjYj/IUUXoCQiB6gwjMdRvHr9eJR5GhJjpbmYKc9vGtJjlEs1Xtx22qFS8ah/G5CdqYKUd1HllAytrsm6IFlWbwxRVGz2m2nTFkqMm6LwZaR7bRs/6wskSYjTROovPvb
nlvOqQgDoRXqAxHa5wXHvNCzm39oXQGzKh/4K+pagXscCbGxSCE8La0mpVsdiLsp1n+hboSV7YpObQ3KosTm0oQbE66prK2mlIL9uzpYJWW6T6s41h1Bu6sKng4hH22JuBqT
MaIArh9R/WDFlDNTBdF0Oyifeue4szSsWQRzrbJA6bfAtYwr+36cEQrpZUfngkL0tVJQAK/xLjY38KlgCCbuialtRYG2FY5d+aCHLtuju8dcv5RA+6HMmEVTkp3jMNs5Dtmg
ULSVSck2KGAksGsR46NujISvWmKJzQMZqzsodJJyP5LNlJmubOA9ekxiB7tGXgz3G7pHqevk7hK/erhrCkY3DoqqOgWGVZYxnK89k0TryxvrJtr4oG1sEurecurKWtxT7aer
G118KbScPkrqcEkvsmeOFWnSJME2bLYadyZCAshSBeoaTTcuAGV/9IXf2nSISEl7VVbjVdkeGTMNNm7MtG91AnYFlF6gbv4YVfMjXKSPWpSs296ILhroVVxLxs2oYoQiQ1zi
9gN6H7Cv6PIKCG7ctFcTR1bMgejSufFko0MYMU5UwdoxDw9PJwyP2gUXi7EmN0i4RASDky7fAIpA/eTK6QZQgp1nh6dWaz7aPW3qnBdoCyJ7IGjetOz2zXdjCqrTa1joddDr
GspOENXZWbJuYnjAEuOmBCiAkk7FRRo+iKqzaNGsqWjWJI8Y7q+BiwZcIE4T5aYt/lWzPUgs2O22JD9iJk/VFAfwFTN1Z61AXnMb661aBFaMndDlqN3QUTRmlwly2RuW9Wo1
Y0+pFMPoU72ylVzks5ZmVq5FLjUiG6cF4hwYG4eAO0jRBdlxczfQ38Pd2KVSfiB/cH+Vo0M0CRSHfQzzRjclL4nOAC5rxrnBARny42C159PNZ4iYFHK5veqyKcR7lzoobYof
/Z9T7txgHykcbit6i97hVB5toKtKivw+6EXMqbi5i1iTsV56hZo2oFGJBWwDXYYDYbsCHMIwpBYhG60AqR6lEdTkyW6k8JFeVz7eJeJLHSHpJZDakoLscvAjcUDmSjwiaZdU
pSc6HLw9Pmy6NBVILyArcAuRAMOjwjfVGJxKtOpV3b7RfNWUUJR5kzvlYlZmIk6a2uKabXFD82mTj7PJcWCNfoJ78pPPCOgrFHuFgMjIra99RA/8PL3s3Hf+VmeA84HUgtmP
m6B4gGQLKD8qTUnqd1tJviAbTKDggihBQ6mYEzq+MaJE5pw6n4xozYKFnDiSgq3ntJVEytx6VUMgAUgiIBWocSMpMhVKvHZ7M9RS6OxteeRg7k9Y0DsZrAejH/iKOwjfJdo1
9o8rXQm1ZDSSNps4JsMdB5l1gQyIFFLsYSEJjaeecG0UnGBBEVvJlPDXEU5DTINsq6MfIBCc7iSiSnWZ9kSyaw1oGnDeO92JZzV1LZnLpxqwNgUJAkwogf1A7ipT1zQqLL0d
x4I3E6bEuj2tZ9NNGp04MbGZeyzeDe43by2NRGu7m1l6CYkXYdTL+KNAfDNvdj2WFISsMb540zVJL5bB+CXKvmJVx+EjDJoMrYuQoluPZeBI09RXMF2gklFTOC3a4SrGEF8+
BZx0Tq1iouxJRQFE2QIkOvzhO7KxG7zPxYKDbMyMnO4IKnpqSwP2W5CRr5vGnbFqLMG7KIoicd7MdpN5U1LkiKmgjs2MxlxRWqeFtebLIu0LHd+mVNTqEZ4QirtKTeO9LiRF
IuwUPzwFLn+Rq4gaY5DJBTssfip2mXHiKDB7yBZC0yJrCHK4enI7rt4/wNVCDleBjrLGGnCrySFDEFTbRVSbUhylRhjyORdepp2ISNbmvKNDjCyLgMGksIn5ZAIrGunjUWER
M9IoSNGEQm/Yd1Fac0cB7Y1XYoPHxEo8JxSezMvEh7e7uc/gZwx5t/QTj9kVwf6ENDJjdoORktEQlfA8T+7gnqd5po2aiSxgskAsAeAl5uPE1qirjWmsZcHQI/neLPcahT0E
ykEhJUKq2QwUvLuwUgr4B3ojTRiuAvAHhKqY3dwJBTJSg7uWNLmLs0tE7Pm4jLLzpiKb5hwEwHZUBDFuTIRA7AYH5YKgPyUiEGVDiIeCLVqwGXSbv2PV3HZUMaMYmqQqgpsi
Giz5LCcOFd0F6+vgmfWznfe7MtTdnXAfDQox6WPOJ38aNYFsLqsa3tr/WX29ihVox7Q1YwR9EEoy44VKEvLVgnxFm1EwI2c5iSudyMaAGuQp60NdaMh0htLCm6n1di/IlpUl
EWIDiuxmkd3aQkXtSAxiIZG1TTCklYKKNODBkzGXs4XTmXFsSJsvO40X0xfQkBm7ICqpGTKKY5LGW7EjqJoiVxTPAcCAerW35H1JglRkhkves4gsfx79Msf8TUJvAst3mjFx
fi7S1O515qDypXnMe4nD5C55X2UV3j7v9mOyFBBDxO00Gyq5cGddyCHU6YJ6h3iqKut/AQV326k2jUkiQDA3niXw7JbBWuqtmvh8vEv3RmRNFgCTy+eT6W4q9hqnZCeRkBcM
1XAzcc1upewqUGi+JyTctPv0QbZHRXEGq+cmF0muCKN4ruDZ5ebPINDVgFJsVygWaCtCl+4YohDEkBDfnjIuPpuYOrhGPJJSe+GurQxsppyhgAW0MoFI87RhSN2uDXgSiDlP
8NNJ0BUjArFkcLnWAZXeFZPGXBpeW05fSEv8Ay0HgkK3U98iDL1p+1XtdYm7SDu97Z3wPA1qpry8pi/IeRS/72bhyNZ0L9F7rWualKhrKpdVLJaa4QDR3N6TTTG8OW1JtkxW
syp4MmtCYv687NiLNBnmSMHsjqeo5cloIHWUWRixEpEWNd/SKSxTcQfa+LtVxiXAidoqIx7WhodqRQJCz7b7rCw2ISUT+4LLj5qVf+2ahFa8JatLGFKktY28gxqpIQ2iqgfi
hqo8rAQ2lD6zyc0RxCxslatUkrC5Disiuzo7q8aFCEbxd1RM8wscgVGWGdVvhclIDtuIfIJtimdcMjp3KpDuVzmVNlyO1WAoHxvhXD1yeij4htLFzODfiKAxquOVY10hZVc7
xWu7VNAuUS+ymVlac0l8Klobmso9F6wkwcDySy2TwYmeDnSNYW1Hl7y2GMPSrPISE0Sf1vzvs6CWook1MvxXghQFirPPBdl3C9GfFUruhnsRK7qLfFazFpiV2F92ZTxEI4Vw
iSMiio5iV4fvypUrD3ZT5P/kGQwv1t6vJeWLSYlKEvNxIvpyuG6Ci0mwjJyNjwuTBtyLurTHGu8P17vp/7B+Ro17jGuNEYqiLi9ygNpql0lW6gskuCQRxTTH0zPVrDWmtnIX
4iHW9VxTzJ5FJP8xKUzjLuo8irLskEkDS1HaX7jUZhpk3pBUTvCY0rkKjzLk9nQpynmxTRtnhNJJLo+OyTB4qUeLBVe0qKDohsCKhpEJ8mLNxNCIVXT4xhfrRWoiafZFRQ5a
lkhXMGnX0Slqb2w6sDRI2nfUCmLH4QMJfd26aAmsirraxbok0g1x0cxWhIDapma1dgKBCg9OlDDVV+/Co2rGKKpzFZaM0XiFtgtVPKolBVilVmTKKTxCqZpSbFVVNWJSHPER
ZdzCHhHRRbtdrKF7Hqbv2zh9295wuEbvFN2paeYg4mNupgBFQMp+iAWbQHF7PjuigAyRnpyAjOaURuQMTWAjk8KX7iTuFxooFv1R1Z3J8Px7DuSyzNxcrDSJgKCXbwq9lGTL
49nf5rxj3I61hAe9/iaTnlhNStmLp119I+tE2mM8sdodvv2SvtHkWNW+gepYyQ0yLS4X+FZUqIv9s1izNvBsE8wFwiPgmqqQHkboPCbAQvqW05VFOAtR6WcroMZ7zFY8bq0p
fI4EbTvTmW4ywREFEtB6f5LhKVMF6CBN0w67uigcsNltflmAg+r7jvfKF39rU7cPgYv7vEuMHvNPy0qIirVuD7ApdNOLqz3UU0B1fFGgDNKRtwhOZhnwPfZrRu1VtSeYT6i8
FiL20cVzqjkNqJfKCLmk3Sdzu2aTDmMy62Q1HOZn7447SEPgXk6/u5bI6w0bZXb1EgzRA/r2NFM6kvIJw30b/J3tyN7JCBvXvEbjdGcAFRxl+xg4br9zm5q5yndKS6ITKVBt
5dEQhxluB43tOouJv2I6Z7GQGjdTZ7msEpPfKo9nyGqt2nxFcZIKv11mtsOjcVizzHHJgjLGdCA51wzHUo689QyHuEd7b1NFH2rgBiX+Idw2DbSzpXZXwqqs7iSgnr6k6FAi
2ZZQc0s6N634C2lBdNQu2xSHVSrtjGySVFX3UQbUygI1QW6a86gcABppyfRakl2DBqtvZGzWbqqIYGHG9FMxd5c0VOXSwBIWQeDIRy15PavEVx40MGlmr57TV3X7qpl79bxr
jbaokca0fraTo9gQstXbXldIuppL55mqqCukWlJF/Z2q5Gz+E8sx6lQTO5iIuCocFuPZHGEdGXsAsCOsw/I5DkoZfm9L8g+cndPfsemlq/iNHsCh2f7gc8Db4ft1y6yKA5jm
Xm66cqjnT73ukrcowe8zOC/B7zFoJPhdBmck+B0GJyX4bQbbEvwWCCDiXBnZj13dTGb7oSeHlhh8h8FQgj9gMDAULi24gGKp7vGTLwF4ouI1W4amKpt1JMkonRFUqgwgILxV
iwfvobgKKU76I4sFteYf2BEuYNoYiG7Rr7lucUN3kETAlOlKNrCGZxPaqroimoH/qjpeqK4o9qBcFfhGTsUVlL9gfSDTMpdR4V2d7VyQc8FtemZNNrV0Nz/6f1ru5OD0QDA4
s2yVMAUVDXUHVg6Aqdgopj26PwheWVVaPZxEdvWqAnS1Z+1V8W7xDj3scrBG7X9UFaMMlXhpK1e/w7KQmjY6higQN6W7ddNMRihnjKhusKHyjhWjR++wS7v6R8QUfiDyeirw
xuQtlSXvBZfHCYgzZTlRwZ6IfAu+k37Jt0cVyumzCNY0+LSvXIcHVX0eV30RuNnShHc9JrzAXWxNeM7vajclqtuq+NyPPKN8R47hBM3/yepxAt3Hvk1O9HCoefrgkugxysQe
8C48ZfOmTLltkmeIqDmkKlhm5elEzyqV5EumSCFUF0126EI9e3O7Gv7LTj8nacLopSCboqWlrwZs6jddjb0SJFh0XLaxlwIez/uGQE/2LR7nFAWAvsWkCpVdiHxLIlwIdXuM
v61xj/El79tks89C+Gly9xgT7us64RJunI4v2en42cDmAzOmKC3zZRIpRAs2WhANDFujnOL5wH7YRL0srzfM+yw1duV9qPuYrUZyLnkv4oUcMFMrMhlEEOA7rj5/4BKALkHw
AtVaqRBc2Uwued/jM1zyniCE9nnrx7zvu3r+2WV5IhzQ5kXmwuC02ahLEoEEJVqeJe8VjU/qIYkl7yVXmjaAL7K8apPWGHldIgpPxr+q8Ujh+6Y082k38USbK4J9pMP3HJr0
XRk8xjDnReAL3xEUYeMMeNYGV8vS5x9qN5jzS5yHuPFbuIPppiBKIp8TL3COQhqHmQOGNmo3XDswhWE3nwuu6tbzQa5bL0iEBkLarRc1XtFuXQrMhMIfnFQQg1aDtoN8ETb/
sRyEEk4ywLDCdTFMTJ2fFV4OzhJtlcu2cHFCIVA4ZkjpCSII+j8fWPibikW7Vh7NCOwgh2otopqXoZqAnyyCZylk7Hwp4ScFPl90kyg7YirN8BN2vKo7kkyMdHvSnkHlOPuU
VL3mPxTmzA1LUZDgzXdczfGmS66IwHfzCdqO77nWRUOmeJHIE2TADKzxbJuZNH6+qdqw5ldl4nBjV9F/TY5km+ZHRJU4hqHFErVAWc03BfXqIKsLOW2nuhJZgHqZSOdxTSln
m2hIjgrx3YYp7PDlN5SBSfNMU01EJhV8EG0FrOv82XSbX8vQpJDRc5Bt1Yp7i2HHXW4qNf+ZTgxW6Z0VUZWMEgdGs6A6L/RhWsEkyaAZbitQJqaIN50tXkt2pang1QI/cBXQ
z9sR+TZPiNtRetvTtLc8SdBsZEvWlcAlF6sj0RYzs5vM8PktNxkVRe0uHXlxHuAmNT6/6iazuhEzlzkKeIXb2lKx+hd4yZVdVp71j3lIciQDUtPswgDPcXcBQx1Z3RpVLtRA
VmT1BbrxzslZOwR0Y0naBj5WkU2KhrHdfEtSZKvOmkm+z4VUR2UhdylIVHE00KRxc8DLbFR5KIKC4Sj3+0MjRk1NM6LizS4jVvVz3JOY48GwU9mAveglg715br94AkFPPj/Y
vY+yHC6pR+ChTgBc5nDJMDWHmyHN256Rmr7p9RRDL3vc55NzjRVqCTkkNs+rWZ5XbB7uSBGDIv1SUjpNQPJTtpe2iQNIuHSH4tj+UDNBewd0JcwUu3VSEJefVtFKVIvFP8Pr
A+1dFH1ttBBteBfdJwvDoxSXzEDu05ngeUNGDAZudDL7Ep9FMHw+IfE9zacPsd8MVbOVNDyr4l+oZnoRN2Q3vbM15XelwcFz2qisr6rKgtLeGaorRIc7IktmHomSImInN2oq
H9F6q1jrjdLUbp/vxG2r2q3GLePd7AVxG+tBM5K9phpjhKoNqahRc6620eLKV8wXqDVr8ZiwGe9/3UVyiyIXK1vvJiOE+Tj/7XC+6+tuYl9ddcDr63I0rCWfqJmSyF8lM7Ii
XmogrqonCOmw+qlpgXu1sABuiWUESk0Q9Sf0fPay89Gaj9mCPf0YQnUq0SEZc/XRNKPI3TZjT5nWax+zZsQU2O35KNcOywBSYxnoktY+P4zHADiAjJ+gMk8/Qb2nWqRKHd51
62jaOsKr6/CGdfjXrWPS1tG8ug5/WEdw3TqMrWPy6jqCYR2F69axaOswV9dRGNZRvG4dh20di1fXURzWUbpuHcdtHYevrqM0rCO8bh0nbR3Ht9URZUeexGpoQs3+gJ2tO2t+
tm8qh7BHZDudNjsmOqNmrBtYFJ2puTxgJ1ZtSHezdSCXOqXmt2T2VJq3M17cYrOE+EdtguilPS59pvAAvXFZ06qpYHzZSTcvS8cMMDMZW/affRlE8MXN4GMdPDeDj3bAC2pd
LrFXTOtMhyLYC9R/0YvCpqhrhCmNCD+i2XQyIRMpLQ9U7kGXUDjp9HQHZvLDcvQBVEjATLH3LTOtQAhl72sCLHiEhNJ85utCMV//yrsep7FDruiZKeMJ9YZKvYGa3oGIJ8Ve
Nm5Faga7eIeYi6Ohpmtsg025+V9nDkwOJy2u4qTp2o1GLxmxG4ozYhLUsi5KWLLVFRgBcBpqP32viGstcA8zgRTTXg6/uJ60KQ97VG7LmzH0A6XGTHsDj/bFp5ZPfNGMrS8X
Ly4HXwTIOQDyC1jjeZKRkwA/a1xHVVH+E6xoufjFp/iJARw2lHsS2wBqwrchy17d9MSUJuCtK7CbisZV8RNRU89ZLUP7sIZAvyl80rSsmX4ySR1GwOHY9NgcsEQqpU3lRsdZ
Dp8xk7aZg+ZQaMgx1ewIpXUOFZ3KDBAMKmFh03ktGZMaJB4CNsnYMZ+iwtjyv/M/amlQt+9qzrKrtLelT8tWn243Jq2Jf5N7iexDS4z7ycZbXZLRjnNUQDv/ClCpjl407RQ5
IudVZvq7HDODUj90Nbt99v+t26/aJCd79u9JdiF/MvbF/igK7XINom7S/mJ/FuKjaMNbnAZRL/MZyccsRrJIhhlMdvhj/ffl58mmgvaiBe01pstEikthfCAeA3OpyLwY8Njz
BMBAr07JCOus0wMa+9oSUkvaQOLNPy197DU0mGMyIqRoNGJzjHES/Bh13NtJMTeRbnoby+46GeOk4XBGqhd6XplHxCOvZHDq2OqSyQSnVvS/VqsF2fb0L9bw5KEXD38BRKmc
85pw6IfoaFxWXie73AdjkcgWefiUM1WNsRlgCh6TEIAcTqNNPkI02aEMM2q9biTCjdtJ+8N6LDh1AZX2StJKK4+jq5vhGfbZp+DFsy6A5DhPqk4yyUl4ToR+xWiC0KHVyCmq
xe9cpclRSY6YAA9N8SzIDs/S2dXz8YzqpHaZNu2xxHOD+hGZ7WX6hTlB6SngPRYTsu/EbsR6eDzR2WM3E6sUwWS2AYDnmVtOu8jOZ6KnUsf1wcOH8R6aFsrRkwVaZAmjmN+B
LvaCny6a6XifaYlHMyqd5/u/QEcWcgxmb7/muJ5PFMwf5N/f78hxJORGUBbQmfcNLzX9f+ni51vMxqN4C1LT/v7/RgcL/8rFNxfAY9CwRSL8opk3e2hmU2GsYvYR/ffpObW9
/P5V0uK/con2Bq2eN1Nmmgf/ebp3DZ2YMvMrqKMlZzOTRSIveo8vJNaR4ALhAvKhJQ6hMw+5H9kWbdcXhrwRuY9i2A/keN+C2afNDtnsA2Ye2HXRmHW0ZZ7z+/zAm5jsoUqb
9gzAvzAYknnxh4jh9VX/EMccTxmJKTsKHjIvbGHU+7rZnJkYCWfT5k2ubeWWBg2avCfX5G2tpEO65eYXE7O8OWr4gykKj0cYfuRjnZfpU87rpp9/JeTcnLReW75yxf/V5ODy
5p9fudK4SGODcF0jv4oPNh5LNy68up4cMCPLk88mN1yMdVkjWhFagWFFSRNkyizi6RAS91PJIeRGRU/86s9j4A4Z8/OY32n7KIK36WABOrqOxYu5f1XRu2Hqzf9FFBHyfXPg
KcMv6XEFQ3OHK40H6NEkHhGT76wB9A1JjB1dNs9+UIxBTHPZPCPWr/Xmv2CNrz0dNwkS8wzNqfkYtYasUdZ+01K7pFnTPiUN5OkHNCQwB58yBy8uN5+ND5Cfr72GhPggz5kj
0wz9qpAsW+ZAfzTebw7i930Y8AUisUzVEAEWzaJQygIPiiZ7zftAMUR2zhilfAYSBskp975FisJwk4YWgP2goXnZOERMaEQOqC2sYPSJ/guC/igQoohwiVwjOCEscCow6JHM
3KXcG/534KKmLxCtFvDxCX58nmg1r+40ad6AlSTP4Sezwn25uVm5wx7zE09TDjcUDtOHwJJ3EI8q97wcUzvm09leXZ3tNdTZXpP2CZiuMNPgMcqPh0NvZNE/CQq+nIwInpTT
EUTZxI09up0bnpAIxKzD75ogSzv55WH4xKWv2OD3Tlx610sK1KJ4ciBOQxepJghu/+WP/Y4XNt858WXZb/K6iZ9+ftFuWP36JgDiWWd3Dk/aFdLn3w71ZJOb/0uKO5x2Khmv
/wugtLBfa454/mirWGqPVaLxiXojDfu/I4Y+/eoV+1/ukNTPpY3+b7hXl+rf2/89V7TyhfRptINHT9CTJ7o/9jPmvVQqCw4PUDCEwuYl14Lh6XfKYpzEndzP47M0YPXScI1q
qAt44a2mjcfPr+hW6uc3rStSN7M+wyR7Ze9dckRcnD3iE6493lIwHirjas2PZfFEXT4gvrkYu9ZzIMLZaVIqyLuoY7MnKjE93pD+yqZqdv6x67rWeZ2jvAVfe+z3v5GOPZag
zLqcAEx/fR1zARK4qXu6k1D5hr+7GDqC0JEzDIEvriaYBh9PaOCP2h5nXWc7NJUz8kzZl8qZTiMyLj7R5ifeDA1/7uqkb/0y0DU9gegJqe9d1MeTI1WkHD3TodNAuorjqhHP
+cfEWLUrDuPYeCaniww+Ji7VMDfLljYSsC5zdCdBz4n1UCT6ju+GGwDdohpk8VQOTVHE0IjbPpI/5sbTQbsLQit1nn2jlQpErh1cL0XilrKgjiujO9RjZkU/Sk3/jI4HWhZ1
TKUnfmJMVdorbutMScIJfWF16YqOG+lYxMpWdCFVnRfXnmqqzxKegEKOrIiIRuuPEsaooC4y+Vp8dHLLOrRwKlogJR7LBCQ5KVNSZJzUHLqDbO2IS5lGk3vHnlh98bDcUJPp
2B1msdv21Qqq2FPTKMW5XpcexeSIFxV6XvO/zcyetAiPjHK/XIaZ5xi6mkPOi2gSQEZM5wY9bXrkLIWYGchJT6u8jP7NSBRseJCq/YuUsstgiFRQBhezE1zFoY9Pj3sxciAt
WLF+Xc5ZP43UPC+7Ytv+2jMScO/qUPI+Clm7yqObVI3wGELQSQpq6VymISj3J0x5RSynjLxoJ16XyjWJrqgxcm0FM2vlVapHXovbXN1x8+pOLIVke2PCnjKvUJkh5yDGnko6
y+5Hkxk9a+DJD0YNFE+qBzXuSn/kr8azBgvyl7vJHM8ez2H9yyFHEw3lDpp2F+yuboW7lmsr5BbkX9sqS9LwTLLbytqp9Ygp+nwXUh39dJVWMRRxvxHv2UGoXkjV7+gmBkyc
AnHTp9v3HNBg/z93sejSWP/v0ARmGG7kwvVheIeJYq/ZIzNZ/xcQWezXSs2R0VZ7bHxAjbWmO+KPFlqldnksGq9NNFjnXsgPO71I9oicvgeSx72YzmWnvGwWIbvOqhmlmhUu
4N/ijt657JurvXNlbzx/G7e4tz/l0LRebTAX++OlOOZS0qMfHoG0L3PvLmDMfgWlEWkXDRvBKDQh4jYgatXjgwLgfeouiRIrWK7asJsscCALHMwCMY9m0pGcxJO4m9zACeIG
M38erdKdCruBYw7wcUAcfcQHZY6JfTEkR1P2W/ru6jEnmQcobM5Yrca4GhryWIyszCzqlC1yAEmEoXg7DPGi8UUOXNhhkg4wSff/vZuO9V/l4FUrEMHzf8leLNJSD28N8RMp
+b/kEB2uvbkTXu2R5CMI5v+S9/W/5maDP9piI6q16U69MTu3tSmLZvjhRWM/Y1ipYRX9Z5AFb39D1Cpb/yVcpLh4hYIL/Zv69/X/S+SqOFv/9f8ekQXADYphpVofoNN/4jvK
z0QaaRKys5Bykll1g1eWNeIuMCZx9rUpVidEJp9b4l0dA+NDssCCXwWAsggA3I61AkCZe6ngElR9lkUAKEMAKIsAUFYBwKUAYHjCjwJAWQSAMtCwzGdKx7YQALhZRbFREFx2
nrITROo87i8eWwp2iNoYFkqPjpP/w5jfc42xzRfEKN6D8etXjwdb//VfQOJb/2HrP+FaJ5yt/zB4dvh3HMNq9t/Az8tiv3rU2fqvf3jHsve9Bwxw3yMGFNZUPitTPisP5bMy
5LOyyGdlFc3KFM2uPZxgCJyuOsuYYfjz0c4348OY626UOe1G6ojdZ0x7PemY6CJyuM9yejXJTfd2kiP0PrSOtWnH3IRs6yY86lGBfNPfrNFXVFUe1L91MMvd+DJNA8oQAo68
TPnXXUMrtI8iAKNTMWV64ZC8cUEkXq6DyvbIiVy6QFs7MkFxloyXhm/w/b/J8yMiZWfMr2OqHwUYO9oA7eqNiCQ3msMftXuoRFjeo8FnwzTlSR99fI6YSXlO2mNYnM3lHCfV
iuvJmGl91Hr43ixmK7wfFtwmV3ZHuyqwOunxrp7mRHvvJ9HwtJAeZxA7uvRw1/q/FSfAYoPQS6pdWQBRV91L6rxwgFMGViseLeZtIT16iOm42cWiz/gdahKtqQjGdpRyUmso
HzbEf2vS7qaXf43etCEfq5HJ6U5sTyWuJWPZWz09d5rSVMO0VyBNN8zYitqMS530w6imPeNmhA2jUnEEozuOBcmZVTnSPS6JWBFLvIKh5aka+uvzIGpWh51itprNFtli0aBY
KKfE6luztwevq1e9a+g7tJVNfGI1GZOt/aLBnIp33T44uco4bRuj3BHlwrVcuJkLA8IQRrMYj5/ZcD8iTpKiKYk/oX4azZgpCEUXCLsyXeSs4f0IEKNoPS3YFpGi0YO2BrvS
FgnUskAzC5TYBE+Cnp66lFVjIxUUpjl93M7MKuxxymYqaE0bczrA0IOhQyfc4gLEXRX/jJBig5XEUYNyQI8nX+kYHuPsEPcatN5wdMQRpM4hil74UDC24T9Z2SgM3DWaLcrx
gOdTymo+QrYkFlwuz51Yv55qkWPXtwg9kH6H90Wk4z0g5G/Q/UNc48Go5/4LRc4K0SdhFzjPddJNv8cV9GH11/9AOtnr0vOQXXkmdV10N3rUuVuLtRElsFF6d9Rzz2KGK6a1
smKAuI+6TvJsBBiyrv6QOjF0IlH3HNcTF1liaF7UpV9VfNDz9JBOk54uxZJJpZkJ+oQq8HwfWtXj5I2W9JKpLvBeDULKZormar4Yyg3SeVnIiDUK7GSJM5p5EO+AZz2xKmb1
RM9NbrgCz8C7jCuCOi2tB9L7TC7cGYZFzJ4iLk9RmhADTRGtJ+0ElXVhWpo+bGuUNcOVYxEck6zFM9krNgX5ZobdnTayrSmbQCuDzkrj7ew3gy7M0HxfTuNN67NLU08NRDZA
Opi2sNJmWM5tLW1miPkEme7TnrKuVOV0cO2QW5GT5zM8UL3ZFs/6RfUdLW1JvfMg4en+SLzLTPWbPIbJceftLXQePSOARhtFZzVn5rgl4ThcUgQFx+GSI21CUsEPxJRZvmda
c8RxRluO0x7Lv6dD8F2ZQ3B6JxGLu5DT5xw+PEVTFfryB1SKPD4115/yeeyzaGZWpJ/gJdLori4ApKXsPoDpSjOn/rkpU1sO5JnuqVGz5LTeVSICKLI7BEXlBjSzw5BgsMa6
XepSp+jI3W6JYwUSWY5e4xEkJsV0eAywJQmPOdh8uxXS81tpY48CekgbQhMLXSwhm0MCKA/Qye0O0zmgSkoR0UgTJzVRMi+ywtaQRLBGzCILXG1mkb1CHDaySNTPIvvMHtow
lc08hn8WK2oiwW787jcGvwdy5CZGbjuIvnNCYYsgsBGubj1/BMvQUSxSW1ikQjyavPbbDBvE3/n16pi+fh37iVF4HkDWqetk1VxzAM31PrZw/Y/NYYX0YzLsu36GWW1I3k+m
4qflRnu2caMZRZrJLkTV5pATzQyQZm8OaUg6ijQLQ9SY1sQMafYN38zIZuAAtzpDpOngzd4hOu0bRvYOeBjJTvfuZrbzsLiXca+Mv3XlKL7lbcbQF7YNT2YZFrLA3iww3xN3
U5brWXZnWeGMdmDSNt022mK/NtSyyUUSPxF/D8l/T44/OuJ3fEDqNTkLMCDyRClf6VvcwoWLHljoniELHcuR9RQpdQtZZzNhDt6umRrCO8oNywDuw+lwagh/mQ6bwyEom63U
v6g5NDIvrFv5Y1uOS07lqVro/CCWlCPiUcG1DP/aFL73Z6HOg6RwTi0O76Lr16i8svqyicmp6c6PJarrswchfEvas1rXz8SQ3gMDmH9P7ChP31bomKVJc57Uy5zm2O6OH++J
FJk6ikwRxZAcuXcsMs0Mx3wKcIny8kaGTHvzhJ8h08IQBzucKJp5st/LGSk3lezNTyUk9GQxm3gDywEw8XLrHhL/uLCAye3kDhawZ0jkA6GGlL+X0iheWnYxEHQyPpJjBbu3
cABL7JauLc3vyBYGjEDaO+AA4+QA45kDmIwHHHLbcrBxekjYvFBlzlIGCCkTh6YH4hAdH89l4zyQZUR3O5RjpmWAKcBMr6DBCjb64cNMz2rpPkEFFzlIEXVVZAlyIsvwgqNs
RfEJLAEv8yxIXNa19vcdsc7nrtMPJUh9mZyelCMtFPBFe6YnJ2Ul0OOVR+mPbG5XVwF4nO6ow396ptecnR6dUZyi1o3uqZz0XSkEhCK2SjcAvyp/6gkltJVk0syc1zuustuh
PokxcNI/lZLxIr2ADSFN7kImbXcbMYMJ6CdFJBkAviOmlS5POgHes1fzKTP14+b9qB9gTTskTjtog4ukAlWGrKsfH2BuNnYdelraiwQs9Bekz/nmhjxMPRBAZUsJGArkBaLL
oYAZReGBzC5LWDu6Q7dB2fJLx/j+ZIGjTJ1FPK2jfJT5qXihCD84Rr83r27Zqw69iDV6kNnJ3XcX0s5SfTBliwOXznsXeZloL97DEWzyZ1SHUbaBcuO0wAtiSPTgFtL1qa0j
xeoJjmuMGGaAAfh1MPzrDUa4dTC09ukdBoUyEhnNogjpC111TSb5xR3ctYcIY3PVEHnXGaKsEVF+We8qLGl14Fi5P1tbySLKLlYVJHpSZ0pBkrpcEVnlva6rgkJYrtaGOlnn
z+2/LAWLWFG1WvgMgLYuqxpuumfgcVbEPQUFNUegYKd5I+ZilotNSSd0050ady40eY5N2E6goNAFk+jGt3dwUmrd2jmXM/3P1jlxJeJmk+Z76Zx4DeNZmp+2c+rteEZP7U7m
uhrars7ogvgJ6aaxs8COwtIUNWcUdK7aCfBymzU77ATs6t+j6+erdgLyBbFi0p2AAfjsv0zBYXFiAL0ndobetCq/pgY4CvFRUFb1Ki41d97azsDztgGPPhd4OQgfekhMZlN3
AEGRMqUJEGDO0EKBoSmrzOSraSZMnqG78FxqmamdM5RtB6kgXWabySVIjmHCtCZMih51SH8YO1o/TmOYHcrekBzKYnk1gy4BgWQH58coODBI1QrGOf+XzA523XbtvK+3a+d9
vf39r7nJDWZOxxyVRY5DAuHmbu6Tc2b4gTlu5rE6I4UPoa1BWG22J2eGm3GObBxMvafuHMjVfWBL3T9Ds7jROHetjUYs0nWjcQ4fvNZGY3KQu1Vz/SknjXr9BvVALkMT/NSU
J0HVDknQZzCQYMBgQYIFBosSLDJYkmDJLHDbvv+IAmrS3GAODRtsdmie+ctszBRp7j0N1Q05eN/wFz9U1+y5NGv7jp+F3oxyzUk+uAQPdQkuZomWAe0lA9qrBx6LcsmEchuV
nqbk6KRLvYDS4NWWTR9z9cfLd2hIhTm76GEHd6gmT4GDRJDQrmxy2srGBSag7CmLw1ve7h+Caj9BReRQ3edNfKfDyP8yw4t+x+MlTpCrKoDZlSvuKveigQKijOM6R/YBCQh8
kuuKKUdNu3cuJVhDNecMXlRkg3yS1x3Qh27KYeEG+Ux6BCFukM/oBvkkN8ghEnEV9TjXSWfxCqxi5mz2DVQvLeGSHkjyAMeYLjTjcrbIssyf5mzxUCkN7orJoHjKHtsbiEd3
Wv83k7GrBwXykmtkHW60ebyTIiilS0qkPFhKHYtKwqd58MhKwh1b5G6zR9Cnw2lmRqYZuWIRwut4PJ2XUqZ1GTfUZkOut/LB3EAiVXlsmyRqRayh+DEzmEBFGd0RdbTImls1
0JQnp3siZeaFym0a6IEGSpedP0ZwnM4LjgOjgB3FqswI4D3LjFvWqBl5Tm+RGae3iVWyRc9t+R8jME5fV2CczguMP2WnriUrXrtTA1nxp+rUVYLi9DUFxekhrv1kgmK/+vPI
kf9LZNPk2kYk+68lOpp8QXAUFR13she5nui4DZji3v/HiI5/7PR2hueOsuOMyo7TW2TH7dLjUES8SnqcsXLizNXS48JW6VFkwxmVDW3CwkBYlIQZTejsJD0umhnMc9PUOVEv
Fu/1eUZiID3uMMyzYqCz3RYH4wmRYv+OU6tMrAtKFIbFjWQ+qDOSiCG1gRhSG4ohtaEYUhuKIbWhGFIbiiG1oRjCYKlffdH+N2j4DZj8r7L/SQ70D+/Y6PvM3q1S1UCuyXVh
9i+zC5DjZs21m7dfhZy592T5tP/aFQ16uJPIs5ePvRn9LJJ+FgeSj7tN8jFFufJcpR/O5bxfsyMzdyc9gRDnbBo86eTdodVTrZe+uIFXR890tkgOMl8LGl6vokTMpWZsXhUg
FlKeI2HeBeRd2PbRheFHF+Sj+cZUtSHSgK1CghULLLHPZBsf+d1pTuzxZESCr4rNnRxYlqOG91KbU3wXwp36I8Kq8d1ItS/ZQcboZdcLNtzMrPptfyVxB15jPWt3kfj00/rL
chTiiTOqhwySYFti8Nqyt258/l5MCnLNTfDx7Er77TVINlO4OMzG+YfOiJu/K366PGqN3vaz85Ze9KPIr8n5SmttvuS946mOzlcHcIyI011X3ABnbtfwdevMju2gvyfepfOu
pynilKfYW/I2/cwzkThE49PXZ68n3jXp9tjVS3rS+R5NS+hZNCXjDs8klY7qm8OuXF5YEeN96gxdOXveESWYUT9evIjH+vB2xRuGie6wnkY2f5PCWR1MsSFuiN3XxMMrqaFB
F4SUhGI3u7d3YHDpi4zQsJqCUFwJ7GDP3bT10w4+WE0a4pKyOZDZeNGCzlu8oDepy21U/LfzJcj21TUuQaYDwIaYq+K5IiZ03pp+Xx3ZuXqTrTaGJ6/r7E1dLQoEPJFMG3St
+xP2BUuK33H/sjqU9Ye+EtLm6tVdsvLe9l75sk+iY/Nex9pWtcNwZ/74mORKhfVlR04Koh6aMI4u/zkobu5Xk9ZyhccAWy/H9RwYgwyM+LxrWrxuj36a5AyehVkT2UObPRwc
WUWJ9vLF9aS97NwnlwOZ1s+pAVudJqk0mfQHEvzIMX8gWI4sb4br4m12YFY68nIsLsYKaWUt5o2w4j0XFDJJ115VpRxNadv7l8vpDN+5PEnq0sKrkM9l+K7Ay+LcfPK8Ftn0
0lAoc9vrRXlttiZbIOiVbane05aj5yXvS77GIcsJE5ENw97AGeaWrzyX5c0nPp8lllKeu5RfTC28sy2p5/K9kOXLJ76oiU76bcd6/rIuOnnBcpbpkmayuIr3P7pyAsJXLsdL
WY584is7Jb66U+Lrww9I7Q2pfTAkX9XXMiCDxDd3SvzGTomXfUmI/q8D5Sadiz+JierJ0oZ/0cdf5qKyMLjJSRzFFtPvuerXN/2Gr5cuYE74U16w4C953+cTOPZ9jpojrvuk
AD+t844e1NHEkvD5zF24Xj8I1ORN6cBCWQtVxfm1GgWqAyPrdb6eiPPquil/REwjhCrEBwQRviqhSHw/1HiR+Jo69k5cHumPxKsoMbxAK+WKuFHuyqlPH0QkNCXeL3gfCIb2
HO02z3ToH2Cw8dWo+zzvzsu7yufiQlVCz7nn9MAdEjwm/DvnHA1OxTfcaGo+JxEp8zmxeWyuJW08TPdcPMbjjuKCoKQsLDAttvzOwXdNqe55jqueNBIWNrx0YZR3Raydi0f5
yTZqoa803pe+2GWiS0+9vH2AOdPLX/XM2EovLT7WjUdp8TyaXnbOvcou8wBP7ItHekzuTbWEtleQ1vXuRGWwTfUH2EvoVDP9k28FpvzIa/F45tidF0ugR+LQJbVOFTJPHC3e
tKKA/4gYRAMI4onDjPdH4wn1vTGKVjTA6lrC5ArCVE9aPnlSjxDKCE1Yj9JN8dal7MTngWZfrhKk/3LxdTG6ggrVk1XiWs9oykALZlwGW4WkY1JbqLWFWtuG1kZUlGOTQw4f
DM4zyg2UcmRPuVhx0ftBkMoFpN8Tz6z0YdizruaQ+M61X3IjXNbqg7tRDoOVu3LIragXLpbSd/6OvSUwVm81kF/lYgZ7ncuYvZ+hPPQBtr4qhxne1WMiI+lGXGMDvhuoI/rv
BXIdUFkv88QysdYDDYLaTiWttHjehBfkyK2vN5EIhgZnOOdCGhiJZ3YQHibsyeYJs8NbgFW7cK1d8GPqTCX/17+nfy/wo4CyQXbMbIL/djxmZt9cfcyMckZgRuQwB33cRnJ9
jztoEW+ZOB/To7EeEVbsb9Hw1BdvCPEu8BOAp535lC3qJbz0KE+Df9DZLlOVA8tFkXP1mosf0E8EXYiI/Bzw0uUmXTQCsqNbIEugjv6VAOro9YG6DX6+wI/3FPE4gYWfb+EX
CPx8ws9XicJhrMN1HC9ucCQs1w1sheT/P9CTZ6fj2WsDdPYaAPUGAOXZUiJkKw2E2htXQbLxVwKSjZ8WJ3ddFyEtOvJ4WNmio6XwFqHZugqarb8S0Gz9WGi2xaHLNch8J5AG
Q5SUW3HaEBySgMQNovflTAhgHP01em6j8L/ml++dX16HyrHevT6j9JWu/3rK3gq4qql0/xoFf2oUFA9piW/nagtJ10LSH6Kgq3O1K1OLvcjJyyos894UcftGZUfhnB5GmuJt
APaCMKouy1kGLFr1Clxe2yJrdnqpN83sffOcdRdCf/a848ZM36O35/LMYDJnonvkTEEo9xavJmbFKnUjM5cFpyF4DFS8u7BqqPbQyxdUnxejZ89rkP7NntPgblN4lY4VXo33
mKlX4wW9J2vK3pWkt9PabxszJpfSqmX1HP2h0bGXpKpenX7VVTgysdicmkSMes1uPvbR85de70G1xaL37SDhrYM82YjYd4LE75kR6ic4Oq5e7Yf1cU9Edq6yGoTLHXIH/Cgy
rYjnUFNYEQ0mf0534kYkzslQ4du8x9lmFYXHqGYdlR9kHYvstVA8MlzRev2s3u2ZWzykXl+R5fWssVX7WdWB5g5W9PJfHsQcFfWX3EtFO/HczZLi6dRN13csGdiSptmJR0HG
j66Kl3rxFD1t/Hv0BtcgcbWcKz88tBzZFaZrV5j0pjwKqo9570yTZ3HrskMjTjv3662frxSAUQ05iljjQWUeWvMfSwrqIkofpzvqesF9jNE/d7t/+C6ghjoO4G9cfB3aO807
PTNNM43ZXjdu8KWuzOOWLsLjMTOJEZ0StlJMXynIJVikRv8U4HieV7aIwqKQvrAhly9yK3mUe1E98bfY1QsIRQs9bujud5QHcnuvrtM/TaY6MMWj3qsF9vCo90ohPhCZffSr
Rg9wLyduzyxiOdlNw8doqlxca35e7wDEeBSySABaH0RG2fgfEt5N2uY3qOsp9+TShLnHEr9r/Av4FQUrAN7s6lWJ1Eo9ukrUe6zL7IMcNES2majowgq21kudZfoI3L+ejD9l
eD+KcxoyGJqcHFxuftEcXD7xxWR83Yx/IRlf9j6OOIbx410zvlyQ34r8tuR378e7SWsFUDy47Hy0Yz+dLg2+DgqzXx/Vrz6FD+Nbey4mB/itA9u+deDHfAvo5yITvpX1Y/9T
Zj9rnL+Y7GeN+7fVuP+91LhfW1+gScaY8udF77kCD6bIrQSIbRaIuOGSvWyiLsrJgZuXutl1SswSVO9p2s3fF2Uo+VoEYvK61nNyMnaPvVfmjsw/bhDLGo/XYFiP9Kr04VXq
Hq8Dm7ZXeaoOSi85Ez+oZODp64XhTZL/2nWDDevnkPOpeFCjxYveUUmE4qUfH5a7h+g27Cwb7dICxufdANz0k+sMwS95SKpfDe3eRfZH27aAlh+RCAHNrtyU3OQ9hAVuERXs
BY2imgPD4paG+MVYS4rM6/FWRbkwUUhMtvseU4Ei0LoCrSvb44jecQv05udvuE+6Tw37Vhr0zRT6Ld4Jil+szvBbMR5+bb9KnP7oqUz2t2omNHXxTB/1v++aSv9PXHD0MphA
uX97/77+/+32f6R9q7FTVDs3uXNUZd+q7Ftp0LcS76RWb2RJnXmLBo+63LBU28+9y79r/OeTJtVBJvhbHYSAUabwC513Hb2eNtAvBPqFDf1CFH1tV6HOGwXEOa5V0zchZ2UX
SRlPL7R62u/KLu2zeBasV7LS4Ep7tXxbJHyozkX4kq/3dLLBopJXh+MS1IE4xctSkfMbvAjLhNYjyCsspzc3IfYSY6qqROyyL5d3CZHo0HkWUQeb69/w6aVj0Xvex1ufksjQ
IYH6GOHXRbaUHSs6YkPyi37zpewWVUf80VmLO27nsDbjYaLg3rzVnns25zd89QXygm/vvpMuJBW5SJWoVzHFJFK+aW+0tMjH0xkl8QNV3d4TuVSsLGAuiRwS6nW8aipQUgZr
a2MpXo9npw4vd1uv3KUkvroH1+D+DBX5f1EVVXs/e0Xc9cnuSLC4l9TE2UiVztdkLDjUl3yiu2Jvw2Jv014/SfCDp/NCUtm+5eXa2b08A8Q9ivTGAHFle4l7fo+9+lQy8pQZ
4f0dmAtPd5ZPPHubI13gprO2PBvpHJq84seVqu4AWDSW2wTZbLnbpKR6+m8MET3cAcMzjAsshmeIN8Dwg7y422J4yM2zIYbX5I6WNbL7ta5cWuKvyYXoBFSEwUGEI9TQRjVt
q6vZp+393UqNVb27rpuNoqXhl3xLBva93HTkWiJ+gfckyc13oe6Za80Jq0joGkglIQrOvJdG9tfEG8zwVf3arxryqpBt7Q9fieFiicxxgETLFIAURwa4YXGFNyqM0tFQW1Cs
Jof6Nize5vBHsUcQpHoN7GltY3vEHDNCwWFk3Yx8wbQ/TqgVfjziVK9GnB0xpngtnviCXCQsGJPDltGX0/megTz6tozjgC9uxRp3G+pFOWZX1VujeaWoKSSVnZhdZcDs6iTl
4nZmFyn33M4RIssRyts4gj0pWsyzlkj8tVjS/1kr8v+iKiIp/cwVFXiXXYUTflHJCxmqMvJySZ2juhOVcdw8tqt5OqtoA9ULKN5eLt5nRTrxZ08V8+amt+SF2YC+SX1KgRuI
8kXXzmN486pM1EVLx1+ViRqB1y21W15g2YBtgav+QIrWRe8r4r/oGjS3rJf+jGW7lfZOrxGhQzwa/Lu/87Ii37BdL0i7tElZM5PAtgXTtonO6zXPlFTKNSdHtNrwYAvd/kTk
u/yfrZv2s8vOfUNhpmiFGQuBwhYIbKFGSiHOVmqs5UWTwhYS9PKlX/WTiKKrMOSC2FMWdN8w8ySbiUiBKVkho5Cxl5BoEQ4wSwZdmClIUnIjmzocL+j8FNhpFVVmDOfNIayl
INj5oOBV6EerAZe3ZbZ519HyHFEwneM1DorOlsUlxYyxbpk0MlSy1lOc/MfuqFn8rOq1s1gkK1a1LFa5FquoAom2YVSUblwQMSAcCrJyzYn2SxmV3AGn2FW0i+MgpcFB40wH
a2uLb5K3q+hVsOjlZh70LXqF2xCrIIhVU0OR6yEWt3Zfe/ZlqtUKOewq2GkWwG9YUVl9Aw/uZa/m+Ksa52WCrb2rNqus+Ucq9brVwg5TxXbkHL/2/BBkItlWJB1MXgU70mo8
V9C5f0hyA+61JvgnPMz2xeJsDpfszX5jgwnuFX/AGEGFghaKR8VB9emGfACBoogHJjjTyRFJibWXsvqcpExEsZaq6pRa7FMZrKrsoz18yX75aZ/sjKse4JRHw4dl6guKN9Mx
GeVE9qqjwYZe9FvQpZyqyWgng2UCJUneY/nYqzQJ5ArsiXV5PHo/WjO6HDxjgiGetMF6viAasOojqKPySELIsBmbfk8ui630VmzKu/TrVSAh91bEvUWgNxFmN/s+61OqGv2g
p0zqSzTdcWUBP7J8pSE/H0X7l3/lUcOfj3U+oD4bn/O5tG9T76G/4M9Xq9R4EsIO5wDgMqrZBYHil2oIeblfuMnlQlMupmJi7IiHzcwJXfSbRa+wUXwy8wmXOXsbOB7viUG0
K3eVqHs3UaKlpGvITYH6D/ih2PD4XLyDhqhb9/ojcUk1/B7+fGudw6aLv06nP0J3+JD2nfyfHulPyv3qJGL5P577RzL3GfJ/TKZB2O1Ulj27wd9vXdzpIOD99ifgT8ifalLp
Vz3bwOyvf88OxzCi/rH+fUm134Gs3u94/HH542T3prhyeQp/fDayjUL5P9v2HRQzprLTLoj5ST7IE2ionEd483/2m00E83/2m4Edj+wP38q+WuZXy/xqmV8tX/urJd4UyGu9
35HhB8Ok/XEIdFzX+yrB30qoYMc7A+mSt3zNOwPpd6JolTbBihzTlivAxbBM7k1dT7loXJNJBtxptSPoW0ifSLl0czXeE9yo0sY+WO2I3xGxIDXe2Y54e71NLcvslBgZL/qq
77kX6xvUve3z2knhmBAFL0kGQSSZVODoLlFRndVzZ2hS3ZpgqqUuvvByUhq4Lwmw4M3CIR0+2nAbDJGTYhyJNpi+2fmoQXpdX8U6kso/sfvgTntwRnZGKqQt2e1oidqoqJdE
Up9JQ0FAalQEOjfTBqp93vCv/4ZYll++kv/j+dZ/r0o0a7RnFYQ+h1JU5nXEyqauJ7nYMN5SV1yxqkeXtozq8oWSsPpl37Se2RG4qPGLd3V+/7h8JNCPDGajgKc2ud0JCWtU
7t9LWkb1phXMz1QQ8kY0T+5dTZomW5c1/6mc6PjzUuhvuBeDDe9Jb8N/0t3wnlKtRhp07cTLwZGRlCDQk6czrpRif/lXOENYVsZjpgUdnGKmpFJmR2FZ5hLMTbZk1V5Xtpn/
i8tyy8dG/k+uYxDNJoRFjFNR7nirsvDmXfm/pIZUuroSu/XNf5H/Sxqmbhr9DyWN/oepr+zfjlwf6d8nqXgiFsl+uJZN83/9P6GW1ObAMGLAY95OXgc6oHHW6XKVj2ruHGRF
slxNv2+gKny2vgP9viH065O6dyz65rWLvilFQyrxBM086mubsszFJF+VG3GJH5g/PkSAxCOUyfZzJ07iv1Bz+LyLFwBJ4G/RDCAe4Rpy5LicTBlhevr8u2B4S6JtCMm2TndE
2vPxr3pXJ/blEmzabvJBlAOaNtXk9FUuowKaxdMxjg8xIlhurC83N17uyq0Z6XccuqZH4sVhuqM265Je35b+tk2vbUv/lk2vbkt/y6ZH29K/adMr29Iv2/TytvTbNNl/Zmvy
cU0ubct9VJOL25IPa3JhW/JBTfa21b1oP7kt97wmu/ncw02Dqq45PiHXZUDu6qZX3FvFURh3mRO5pzyK3i674zm9+1breJG/iyoYhbqTL1y5zNtJisqVK1i7K7XLFZhyupwc
X1buJXL7UA1zA7XT5SGWkCeQRST6JZmGGph21LgXIhBXWk901aq9p4u7eixWAQ3MVvYeYM22brM9qtlqcVmzBTZbINk0z5rmqdI3tsvpyx1eD01KudXh2rfKm1yKpqYdrC9Z
eXRSqelWCIrZXc+mnD3A0kf0MtRRnY5apsJ5SJxbGx9Lw4osAyestf+ECe8RdfNEj9fsIR709Ey03rQyMMtHRn5higcONIe4pMrHdfsgOF2TAzG8SaIn5s8NvWnMJiXihkmY
s9yjgi9nCVXjDcJhwmNX3GUgGGumsZLUs7PyVdkHlC2opnp1kjNatEEP5RyknptaTap27eP+dLMoLfLjMJtMS2So4vq6bqp3aierKzxSVcJHG1QLEAy8x7vDxaiN63kiWeY0
dFJtZJNqQyfVRn5StUsDO7fm1mKeXpnDixR0WyasWhtVcV/Hsa4LlMeosSaUzDhHcHCQuqIQa6O5DfJnadlfOGzaMdVzbZX62KiQd0ityMcavG3es9sHJQVGKQNGSYFR2hEY
A9GuwQVtA5WMkqcr87BHKMwEYxMmulNuCB6hjmXctEQdon7qhf5rAjaSUFFv9vlk8zv2KiDipL3sTG4tMsV9vjMQHYv2OI09lBmq1Ci1Bj0IjJkYI1KXPaP6B8a7aaM58Bwe
DJhadte4lS+9nHwZqLdi8dvNtfZ3Hc5ijp7B9HR3VK4briuWNLiP1M1uHbfHMx1e3kVbEjlZhzXeqMZ4laj3uLIDjIioomjb4S96D8h1TKatJDgG+gE09UbvCTZvCvKTcEpk
u99Mii4hTDNFP69xItXymgNe0jGdqTWSDr1yTNNX24zOAtVkCkia7NJrlGbNSC+Z6ybG0O3gmmpJZuKYhH0uTkyDTHk39T4lqYUXg+mZOHxlXvyw7lbMntdbFDrpxoWu3BY2
DzFgTyTapXhB9rXivaLwjBdNDDRM9sX7s7Mc+8xsSg/xjtwaIJS7PzL74gNSv/L6fQZc0Ywrl9M8ByLrjzE5aEw3uYF6vyuZp/cwOaRDGhtDSLyvGx9GBVMr+BnrxDfiMcvw
SCe+aUvV8ZEtrYmPKt+/GaO2JAN8SHt8M2o+Yg51zVzX7BJ2c8YcNkdkAG9GJhkicWLAnDdelfNGyTnMcfSqHEe35Ti09fXwxU1XFb0pV5TNHLwEh2BjhvEp+fQwPiv1DePH
qJ5Ed8DRl4Sj30xGMmvoXQC0eNgGkuO8Fe+Sa45lb2wCl8tTO6S5V6fleduQqR0yS8LQtjbL3dbsqW3dmt3W7WNmSREc1a3EN+ItEGLJ3BwfQZeOsEtTyhvNUsYjV5KjGIK5
xxKIbkcvSIP5flu6wmLHF8eGL7CM54tS15QuWH+qMscs8bGUuTmZ5WPWHOPjGFAJjyPAEzDgG6095CG5mwyPDQXB+6i8ull9Td5sr36gmjqZlQ/Lab/8txGZGig17dYndymm
mDabV27rRR3JVDbvH9OrehX3b8CnpxS6akl4xhwkTYfm8NlVeR+d4bLARm6mKwJmCs3NkkR9yAPxLfK8P75VnvfG75fn3fFt8jwdf0Cet8cflOfJ+IQ8b4tPyvN4nMrzaLws
z8Pxh+R5ML5dnovxHfKcj++Up4lP0THsanKMIBNY3bCD0W2YTclbL6zElDy47ElcK3J+nsv/EYF/5KZFzZQct75i3voPV67k/5itegJV5v9ABFxwnsr/9W/BwlTTP5T/Yzpq
9/qvuVcr81jgKJ75P6nosBKpOdU/saO+7Li5E29+z0Xgjixwexb4UBZYzgJpFjiZBU5kgQ9mgQ9kgduywPuzwK1Z4BYJ9MXVUP7Puik9rv71tqxx6Y/H3EDauCFjFof5OJzj
GVPmmPCMg6BBi6UklNiElnkgwwoo7WbQWuaEiHcTTqlthRhmhtc0zEyLSEE29a6TntCs38DcoaEXEUpCddERpkeR7Eq9cnnlPUae5p6uBhazwMEscDgLHM0Cx7PAbVngZBa4
PQuczgJ3Z4F7s8D9WeCBe7pprSc7YwPnxsJ4rBZ8lsQ/mxH/J+KDvPIBc318BKS/RziBzMj+2YwlGHvBAiSGHLOlirokVxuA2GbNAXxov8JYJV4lssGUMbV9Hria+r723qhP
EGa78yrxUyVuo0rD8/mCN5lbcOLNrLr+PybOJ2LgTae7pUd7FGP2C8YkAq4DutopIinzpTelq0xZcRxbSZbA4MF6l7pm6YJwY1SSHEN+JB7DBAFZ6Zhimz7OdHbes7A7j1vX
J9a9SzZosnWxT4RtFVV2HBtbUX8E3LfIbunEnh8kuywxt5iSHaarfMYnt2wZuluG0/rxXOQvYxxp+DRc+tgBLPFRMsfRp/xYUm5ATR3ZjYsxseeHVAGxh9LAMYwqpQP1qHUA
MyQPJiOJo8qr62eFMZhw24C6OyR2ZZiRhHTyEKRDtggvdLeylWsN9HayDJQsPYoFSzHRBIN9TB13URQ/0hHanDd77hYhfA/QK5uxiQLHFAUOYJy5TCDo9mO+F164ZyuKQ3Sj
smIJ0tCeFYZmAYM9OcwWolXcGJBu6S+ZdN2h37zti96mgiYb7mMDMRFjCoFmO/0ewUijY0LCU1eT8NR/DCSMUd1rWr34Rg6pbBhCCHQfT9RfkHu2A1Q9mFFzV1b3iybhxsFC
j/LdjeIbfUnuOFAfVxWTGH1RoixZlrvagEyqkhPFwKw4jGMTp8RLnI0cEWNYa0SzJJHUzYxqbPPtjV8WP21njuXNvqQjqtML0JQFM95ja7gZjPTHSRW8o7qot6eX7H19cls1
ZXKu6ziQJfthwfqL9GaF1Sgv0Us6d8kRJ2oVpyIujLtYMk+dsQblASl/lJPbqBkXlUQ4tDUvmRY12yOmdNq6g9wMMt3BHx4otjfcJ1sblSeDpwb2yM894+ctkukaSk+ZVLN7
qJE00xMcFSWjnIdyxRaSq/gC7blkR0Vv3bbnWmjmtSJ61pArlEJmOMoLkYsrvKk+smrcqin24prYTMZ1avf8k3pQhQdgWHfE6wVV0clborkIRGDSVHsDTR1hIQdP16iRKNOy
ELW0k7F0g/yS9iLxuGmlT/D1GNvCIy7jsp4dF3IfBczGTPFR65yEb7i/mUz0lw1zNA1C/XslbHLhw7nwyVz43lz4k7nwo7nwppuLPJePXMpHXs9HLucjb+cj38tH3rERtF8c
viLWAf2sAhnPM0zXsTw6w7CPPp9PG6t3WOQGfE4B4Sp3nE9G1ESJtiepG/MY8XObVPCYkmh7xvcL5MYswBD7RDICeI+TlMZRUUidWcsUzwDeLVUXtQUvZWtpKjvS5Perm3Yv
6HIjc9YRbD7j841jU04O37zzBXmzaX3oXa4P3nxP3zg25eTwzdu2jGXEl2uDN5dtGZtycvjmdVvGCuuXq4M3l2wZm3Jy+OY5WyayZaJhf2wZm3Jy+Oadp7WM9T18uTLsj77J
vBKfHL5525Yp2zLlYX9sGZtycvjmdVvG+rC6HA77Y8vYlJPDN8/ZMnZT7nJp2B9bxqacHL5551e1TNGWKQ77o28cm3Jy+OZtW8b6TL5cGPbHlrEpJ4dvXrdlrIeXy8GwP7aM
TTk5fPOcLWO9KF/2h/2xZWzKyeGbdz6vZTxbxhv2R984NuXk8M3btoz12nzZHfbHlrEpJ4dvXrdlrKhw2Rn2x5bJO9f5/9h7E+C4rutA9C29vN439AI0ltcPC0ECIMB9F9nU
SstO/GfsVH7+VCo1SdXMbyKpSMO4/GsokV7GUWaS/5WMp8pJPBlXxrFlW1IU2+NFsiRSGzdxEXcSJEjs+9IPjeUBvfxzzr2vuwGCsmXRk/+nDLK777vv7vecc8+5955zeH++
iGq5qJ8UUYO02AtE2NA9aSuR4jhRZw0IHz1WA0JGcDWrMWl1bSfapj6EnrEBwb8oowPNSDyRwGRPJb2HmNrnF0UydosRKfJc1YAKjaZSUjXicS3S8EZsShKV9uJkCT+caDCz
w7IegfUA7VmqjPqS35a1xKGsxUavQ1qfgLxN0J1qIBfNRIVbEq0UsmhtifUUUrT2RAeF3NqGxEYoYSNScPNOWgWSbC0KlbgZHd+EZ939YmKjukGtIHZvs2rGbVCBimPLlift
UNvVUqJ2dT0lsixPtF5tK0vUZtK8Vky7LGEr8GWlhC2wbDemaE0CHiGE6/cadV1KbSGbuRBM+p8GVqH4hGxBJKW2lSJgRsMptb0UYYNygA/hEREqYD1/CtNTB38K0dNGelqb
3H4AmrEWm70WnZu71CakzU1qA0Q3IOCE1dpPFV1Zs5mtJyt5OLPmPIaTn0fiTn6bwrAQJLbgjwUYN/hRgMeLJL9uS+GDW9uORzGR5NfgmQe/Wgo+Xwr+eSn4XCn45VLwaCn4
deA/tvFyS8GvloLPl4J/Xgo+Vwp+uRQ8Wgp+XQImmZdbCn61FHy+FPzzUvC5UvDLpeDRUrA6pW5hoVgxVFEM+YshdzGkFEMWM2RGqAySFIAAmE46NSPbyRUrJ5Exr2rtbzKc
BZSth9eIkRHgmRsOwhTG4X0dEzBoiceW4oRqD665u5eXuL2YcnMx1FEMtRZDzcVQQ6rUczN0S1heKt644MHLpeCFUvD9UvBkKfhOKXisFMyuKHyh9CpTCk6XguOl4HAp2F8K
3i0Fvy4uL/xrYvHVV0vB50vBPy8FnysFv1wKHi0Ff7ai8J+UXv2wFHylFHyxFHyhFPxmKfiNUvDWisKvl15dLgUvlILvl4InS8F3SsFjpWB2ReELpVeZUnC6FBwvBYdLwf5S
8G7ZCEmMQbUQg8ppMO020RoWAcEPUqNpA2wS2V+GfidQzD5KnhErcQYTeIAHYEKeKQAJ0U1gA6HODrRQWFz0GIrFaWHbAThWDZipspTaTiZmJDZDjs2wDBaXsABJHSG2/vFl
YzMsKwGSV8yYaInLjhB7jX2pYK7GNgOFx7sDUaL05ZUvr7TuQVfawStVP6TSpgdd6ad5pfs+pNK1D7rSP+aV/t6HVNr8oCt9XuS1ggB5/2rXPehqXzGr/caHVbvmQVd7waz2
2IdV2/igq502qwW5egfSiR24u5PSYPV8nIuwHL25AxK6fiA8Rmyw7ZAWedSDO1H1aj154onSodfe8g+erEJVEP/yW+UfaDTG7S//aMBQ5npAqIf2P5z7F/DbimruWOyu7/5k
b/kH+4e3b54s/0CPWbH7zpR/MLo15/7S0d/dUf6BIqgGt3B0w5vlHzZ2mCuKWvdoaYeS8n8597/5Pz+9o/xDjTn38I93ln+wCIxX/kzZXf4x449/Z92e8o8Z/93vrnuo/GPG
rzh43MvjoYEtyShu094z9Lg9y7oyRAGkj/XI9tbD2nAYWG2+GMQ8Em1V4E4xXh1L4rVY26MUW9oJUW2k0xpZvhWCCw0HMb4fUlxn0J8Nt2dfk4i4ud/QR8mYgwc3t9xahJy9
+LUGdheuHh3ENkvV2k7c7fWq8LqhEw3gr5NUbUsuRFaXEtCIhOqD5quW3/SIkCUC/3b+kQbI0nlQ23FQC8NqpSYOoiyohg7E6bJLg7oDzUg0PkrcILCMneoO9PRsYzUH1Mak
/CTpxD6FEgIa0q9VKzpxPSNH32twexrXvko1URTpKgBV19FdsQghx1pSKIfuNakVzIxINQ5qHaCdjURViGLXqSOQKL4sUUJl79HEBSVoJs40AG2xdfKU0KMQoTegNR12s9l1
0Rz4zTmAgVlDl8fXQCmN6hraXK+EctaVGN57isU9LhJmhK/+FZtTCytPxPK44+d1xAasU5uJs2hGcy1ATVQbe9uo7lR3HMSRfhKYgJSWgNQH2PUzzKf5VAtx7fz6Ge7BHjBp
zFdMw/+uL/mtTUckMv3sOcK2at1kR4odxdrwRh+eh2iKuUOrOfAehJM/KpoLj0ncqlV1dZI+wRG880W61z7T7IJLBUkTrzYnAnRDMBFEM5+dQCAV1dmJoQpujx6tFpC6O44G
3mOHMbWQrZsUENcQslExtYJUF8gqroTKClWqJRGn87hKBN8AwFtlp1aDW+1BtQahyI0/qurHnwQQVQmtTkWhnXHmLpsUC2qAajvQsz1NUgPEqCp/aDwATwnzyU5b9Pyh6cBT
MAd2TFDL41SIe1rFVHU85gD6JIVI8nruSEGnE2uSeMHLC9JufaKR6m9Gz+Vs/1kT8QbcIeQFRW4SYh2zagLjVKW6nsZ7XrgWgcy/jn5b1QiJ16LaSJeP0EseAqod5f2SrgU/
DWpCetSE0BGBJ8AOAlo707Wgu/BYRiPqWqzjVAd9Satr+cO9Fz8bAJ+gL4340wgQCzDXrDKDyF41hiBRjz/15IADQEjhFtc8OK9x/ImT31mtUrWa3rmKwKBpSOlcSDKsRDLq
2O3htWhp4hAMI0FKPWoTPAVAYQJMGwOY9RCBY6gBM93OgKeDLMFsgCHdCLCzCd0sEvxs7IRFHeFnY6e2BQ+IguoWvGHkxp/tAD9bcMnegvCzUxXY5TEAqLbELnVTYrfantgD
RT5Es7kFoOmhIjQhMGwvgQw87TCf4vCw03yIAjTZ0fOPRd1qQlMUoQlTbStCU5RADJ2iqw+p0kEAF3RpYDsQx0d0uYJ4sFl9iCCtVt0FU7IbZmcPbemFkYQCraZ8XvSlDDnC
lK8apRILPNSakFgGd3WM3EYBXsLYMUAIIHrM4nknJ7R28mnO3nSa9FWNwQLEHvEoD+C0iuDLvOSwgVZL0hv2MxX0ZkxYAtJKiITvx1hZVkC+NZ1MG7+TPIQhwALwI+QymstL
Ryorf5UAVl3LANbCwP8IKxloLEe0Jgip5b1FyqLWIKI1LUc08r1UX0IQhmeEHitQzbxkA4kB+lfHsYZyHKPymu6LY43IVDbiCoyoVoU/VXQ5VgtzVNulrk8BLO7Gn93qHvzZ
oz6EKR7iGNemdiBibMKfTWo7/rSrMfIRBuAMCTcy/ENGhXSQS0gYwMvMZUi4hiFhA0PCRoZ99UTZNbxJCojBybsWxcc4IV0LjJ8GSFepssu9gqrxi/lIDrROrZaW/UQ1pKuR
kQP2wcfGgDpCNFVVa0zEglaX6G4C7aqsBT4emASQyrzwQdCOMO6BTesaBsRumIG1BMRYb/NKII6p5psSEIcBiJtNIK5HgFkGxC33AHHjciCuJyCuf4yVZQUy08yAWGteBsbr
EPpXAeCG+wGwhDzCWpy7tRwMqoEfAAJQQxvyfOLxnB8GnTMaGr7SaKpdLte8RZRIDRHKAtIgxrdKu1VmURBt/8ncdYal3M2FFdf0YvJ9LDc64CjGPbJK3BOrxH1ylbhPrxL3
Ga7yJJJhIdMhRnkKgV1Evycnxt9dPf6euD9YJe7frhLXuUrcH68Sd2iVuM+vEnd4lbij4iqRX14t8rmySKsZWU1xqCx99Bje2IfvA6gkGessS6SyRLhpXSqugalQYYFyyd+K
XD6erfhaVldGd6wafU/cZnp2fb/FGgbOUyLu07w7IB7UJFNpnPnnRFN1JQ1LtBSCnqaYHgJxqeyWgoVdL8DL+aZTEbzZ4ERt9N9mVwOYUTpkUy8Da+3lXp38dLLvT1r+EPX8
JNIB+Q3iWwNAwJhtf1SS+kMtZB5vBYA1cJoPFWh5wk9E5CkkakxRlrgPYPaDKd7uCN64D5E2hJucFPrQnY30lBp+GpLZ8DD76RT0AXUJQqr4mPmANuVkTAwZXaxtonpvgyoO
cGeWPlNz1fqERwRKTo2JkKMUMnShio+nUG0hxLQNwhKKmWSFMIjyJogTAdJOADHqwGqOrlR3rlrAvQ6+duI1hwqyDJvSYnhNjt0RCpCh8yqg5RVkuTeI2/xBFHyDuJEfXEXV
m3mW+ie0klqNySrwy41f7IRsteRqFWoBvYybL0HcLw1CWw7zXZf7WfR9WbyvSV/mjcqNngE5qeadpFslQWbz4iC1iIVBIgsBxxh6Io5iEHaN1FjIpmPEFMhw6lSaEDZFFUWV
NYDj36BVh7zEcBAGYQliSTJFFTfUT6smH3Mr4DlcnoCbRHECjZc+x6DWxyDDVwJVBcEgzEE1gg5asDVkcbGCQ2MEoLEEiQB8fC8qAKxqkBgB1WeCdDVz7AKwq1aWciCch6FD
NhfJrIkKbHsAAb/ChWZJEX598MqCFkeL8MvFU87QWLmpKcjhZgYNL5OKkQwkJlGD6j0dpFS0HWsFHheJA14EStShDpdHpFfMuY/oP0/UhD9cIEuqKu5toEO8rdJ21AmERbyB
tmzctOa52ZqX0LDrHKOZq2DgPhMH/e9hIVo9zVwDds9JunPkGg+jUBnEzMaJkY07k2LKgOiQiCx2ICIznzqVZC5Z+kOkGQhP5IQILazUQeqDMFSoL4U9xBJQcKg+4BH5CKMl
NVL5p7El7ztQLqOHkTJl0t8mE5RWJHUonleokd8gA6Ue1cdBhs1LoGSm2Ed6ewwsEXqsJUKHkF+iYbbVoCaoxQmDlkHN46T3ZeGQgbSvspzYWXmnXKx9RWApa5TfJHYVpIMG
7IiD2Sski291hEvNkp92fvA2uaqQ0jQ9NNNDA3topYdm9tBBD62k3KU20ELpUyt3ChFoQRB4eOUgoMZRScUvWEppnuDXtkusgBQB1K+DpqLOnQ9NZyuqbz+p5gXQ85MfKTbt
fWAXQsyMA50UkfkT9NiDiiM0xR4aF9PxFRL9gMq07TpTQJIqWMCTMl3MAG2pTAGni51WYGUlrbVOenSjt2pUGuykpCFiCSqAHwyouLujpvwv8mt6qL71KL+ZhXtzh8h3Baw3
ZA4C79mrAa4C6yNKmDINAgmP42VHpslHfqsAPH1smwr3t0FGsKl0HdkGsJyoQ0ua9biZ6CSHUW7Tik+SYy2fp81qvf9EyZjddrJ23YDXxuSkhfIW3XfHaT8IyWFjCVmr1Uaa
wki7WEGjGsJRxTNmZiVxM25WkFK2SnbMfAxp0UgkXbb0kRUcXKfJZhQ0n5yOASFvF2ECaXeNtsUiyQgqQ+KZNQgkeGANfHyE+VilbVpLyfbZbkZDQzBbiPMBGmi8y6n5UtxQ
2z60gE3GV5FBoFgfpU6hbXBUkiWCaXae6/H9W2A0kGI8Ark11KAkqNK8BxGpYKmnPiStnSq+i5Xepe55WcEIMhpuDqAVMbLJGNcCWBB8ialU8iHUjXCT4YQ1ZKcEp6yJQohX
MWp8qsyeI+7RwPIfoP0sNcW0Bt1MtxqB03/OZPioH1KbEONGszr5cyV//mP+XMWfD/HnOF17RQPiQPpcALYeAluyGhfEG52fJiIbMq/m+phaagBFqQC5WqSdSXJPh+bfVOUx
NrAqaae6aNbR8DpiLFp2RjmqEZOCSM79FwZhMQEZj7ZjVe0ANyD3B7gE3AOxKXM5COIhAEc+NAEQ4PdVyT7V9t9kmtSfR2Vtc8gARMsslMHCUPc5PhhPIIYGoSt1f4IgFvp3
WyVOaQMmF4IVldlv4jbWZBc59mLA5P8ZYZ3sKi2i/g+KS6j/Ii2gYb5qfgbPZBnCbccDKmrHI0xD9pNkrM1HQBsxb3XByLLLZAHyAocIFiAvcIzTLLfjlMDLUYfR/WgIqZBq
IzYssIpilouoYJR+A4iHAWI1Exh3jwkixi2GkE2kW1IR9DzKOXIJjbwn0E5skDF9MHDMi5dYNpZBRskjnCI8zhcjv7yvREeTIufEiYxyEgqCmo9wiiYLh2jZXKqhJ3eWgKE4
c8BIJoLmBAaLVs+gdDnF5ijM0IrVEPGfZGQzyZzw+Vjdj1B9GhNMOOSQ8i3TbmR5CT80G1EdqJlpLSJgc23w7abWRMD0rMoWZOToV0EukZs2386ujito4NtnGt2JcMvAIDo9
SRIU+rZQfbBoAwOHfDM7vUL7aKIWKq7fXxaRymBRGl27NtnYAOPViGxxvMPxDZZbuaTs/P1n4JdFMwnocd4veHUY5FQfmtRE9TB+3OQjAF4VSH0IpAEA0giBjAmIvzgE+pj3
EDY+ISaOcaEjiHyFYEJciI9pEeKYX4wybtefRKjzHYj7Ly1f1wEeA2yMUe8pWITHwAp4JM/WwdS9JjYPp1Tlc3ytNyGUNwsg5UAiVOQAihCatDMWXSgHTx8HT5k9U3NCnPDx
Zh1mrQgxxhnPxCJtZFs5UHQlzprJDGjyhROgBNHWTFac73tiSQhH7o0aoJnFIo6VjS+wxQBWj+PhhT9Z86THYkJokGGh24JOdlmX+ThQI4DPYJPjdak10AGPYJJ+EsiAU0BW
PWFB9fnk+wKCmYTU5V/RxpblEG6nSWQqyr9N3m4iAIE/M/0qMNrqY5Q2CLJWgADFt8wK58oFjvklYMgLHaEjDz8a1vRw/FFKZOowGxFWxadVhe0zMEj0AYD5EMCYzYqVWJZg
xm0ctJYg34PaL0DeoUYbOfP2iMxtDPp5bYZSbG5yRWNqgWKMi3UZ+SAbIIOlk1s3NTlUIBLc2CdRrDLgDa4AWGADUuihhpiDIg5B/gPAb8EiFS6fb9prCnDB3E8yirIK/CoM
fh+lzRUS0uCtUHx5ltFe8paKjQ0hS8JBjQ8oIzKfZIvkI9zjgcLkvTIbmyFSMkEuymfa2Fy+lgdxbtl6wLd8vE8ABwo/j1PjUNFHfMrDrI0VASZENNJXvNqSPEI1a1g2UHLA
ZmZqkwMQ0lgtzO55MiYBGaMaAmfkzBm3UOUyo4pG3rezvXbiVoNFxoeAwsesykl8XfLxLQBidNgKxC2fpT4F6SWQEdATTbPEWWgfc8jy/H/+y6M4JAWRvlASMzE8yJe7YlpI
dyxZQLmmgLugtoM44vESWDFw4uyVr2gEHbIdRIEgToaN+Ijw5Qu7eKB4ifmjd0m+t0vlnVm1G0dQw+2BNJs1Gv0I+SiRW9UOMhcTfI+FTShtsjwvmmY8fa6vS6LV3KudFg5q
In+DdglJe8t/mT0TM89cvSDbrkloIorCnSgaU+gQuXtgSl8yBxGJCzTbmVUuC3NVgmucKqNxIQnNl0iHkjIbaLalgJap8KzqybgmpYqSgUymY1l6lcUzP1yctRbLDLf/cUIy
BVFLQubLl8S6JfuvlPr0ecrMaEAC+z0tlIycxnGnCvBFSFZ0JqfJqxWSBnQg7aLAD0VUewNhHJJwr2W0cT5uhlHvLVP+sFB8cH3LZVGOiOig+9+T1QlmBPEImsvFciUsN/mN
58mXlpWZbCSItLJVyJawA7CiSWjTRQMTdZIWk51AhUuQ4b7pRw8mbO7KitasyVee541hJs3w5OCbZhSEv/F8seHW5AvlDy8WH4oG0Mr8actJie0k2pme4NcUxqXIZDSMG2O3
cH/T9j96Cb2DQ/MdRDqt5Q6cj34+pbrKfDmXGX5U6B6NYoIAt+soNktf86OpKa+EHr1pxZJwnSShPXn9L6HddLKo8JsiDhgKGPDLf2mOBNl4trCUrLuW5K3iQ8IDj3fNRzpz
QLvTMoNuq+rGPtBGMHqHg8kh5+FkWMnKzL/Jpg1e5ovaw+zKu3EfAw80+v+yOP6dbJeF37FARHJb6SJFcyf640BVRVpr2ADYDgDkk2MtWJz9xwie8bGZLOyiJfJHaYsDuBRK
cZzoPLYOo/5GTFpY1PIHK3tU/G+V3nWw0tEYGx2t2x/jq4SUJClbQqTH3QQc2l8ComScL2COLMm/Rscv0mNxshEsp/BI2kbeuHKBhG8V3p1JbMAP5B7SAkytkRzR4/YdsUwB
puPIvNNbUuXxUjFeWRYvF+PdPN7UyfavLgn4YUYOE5TSvReoJ3lSSP4AyueDaD4dv+9T2Qib+Y9CpaX88HTUxhMR0JMhLxFDX/czYkEbw0eVMr9mfCcEUz/BFjoy0Va0Not+
D1Dt1sqLkTk2mR43LMCvPn+UPFzgIWJqLeHl9qdeeu7bx9CJhSOV/OILCu5+JS2fY+4Oj6plXijQKSIUylGZqUubraFOCOiBgZsnY1QDq3awi2puJB0is5sImHXhvyG3QFt7
CNuEerJJPu4GS+TDth7aoxx6EWNsqKttM1ugkPRU7hjeQjTFYqIcoymuQ6J8BH24pUxHG0TiuOE0SxKVkJ9NHaJ7FHF03hBPaeKL+/1foRP4F4/sPyYc+TbCLemdC1y+wbEQ
yu0OsY3vpIvxrq6XxJW1AvKxygriU0nXH2kir/VPUknXgTgEXKiEjykgm6vzIKbjiUTeNDFOR4ViWQdU8eO01hB4c/8faq6EzTWhj/acJdqBI2sMUtL2VFJ5Gifhc1AQvMMN
R7ETTy8wmYW1iF1FoBYhi2C2yA5zTPa/uXMq1qKiCUuXufht5g1akGzSEfGwfER8xnuEnIlZuDMx1LsAKNsNK6Di/69EJx3I3TdLFRrHBic+KZqLXYV0/PcfaZ7XAA4Vc6eV
iAHxxyhAKmjuM8CoQlDeV5TMmHU6hbbeyQRPAg38BcnMAogyqKivujpTndwcQCKMtv2Y6ws85UHqHyVeHoQAH+lthhNONZaoUiOJuBolfxoxqonvkqPlU1hQnADx3/8qP2NU
0Xr1j//+R4lq3I+oxtsn6H8OCorjEMZN0wxVOJJV7MwOLRii1YAKbEcUf6LmdT7/E+U+ANzl3upUxne4voSm6ZOC/w0iVk60CC8WH5AFkpY9ycueLMuerMuebMue7MuelNIT
6mq5/sYuingJRkbmFGYC2RtBZU6Qkgu6mMJlUEVhXaYjD5ad3Fa84IclnyVUU+jJUmAHi+go5UV8x5zrAZRaWapX0HUgQC2RPBKLeGkSmulVWQ5nJ7t6Adwdt8frLxb+E7/p
ZC15mZJLzFKHWcF1FSsQSxVIZc1d6GA57qlgutT6u2qxgmzHKj04umFFD+SyHnzjuHCfLnxtQ7GG5zYUa/gmS7+iDy9g7LJOWMo6cfID4T69OAb5zEpeOS4Ua3n/A2GVjlz4
QFjRE2tZT6Z77teT4Q9KtVz/oFRLpme1viz0rOyLrawvX9Pv15fne0u1HO0t1fJ1fbW+fENf2Rd7WV+OoWbJqn35iV6q5QW9VMs7LMeKvpzE2GV94aiUQP8bw38l3qcvdyGf
WcuFL4rFWsZZDvICKZdgkcdiLa7fliR0d8jcVL7g70SOz89cBiEngr3yv0n32aHiYwLdd5IBF4Hf0Kz75ee+DYv8nx61fDaOi73lX8Y1gRnmd53fbPeRMXfxWfGI5Vn535fV
gTXYzRrsxRpM34Q2//vMPZtpJVXhdr+KflWSC38lcQMlpo1iWKDwKgasE6hY68ZsHtX2KVpWXexCktvcsIeUCp5Cap4UlcR83rHrQT4ScSGF8xDu+pC5EiJSbIeRTirJi6Sq
PIqLgw8tNReNWOP2Opk8lth1IQ+xguSdygcVsg18OunEFnLOD8ti3nnQwIof0lJTijWz6fSU28qGFkJHF/4G2u5jbsCPktVY9MqsOfmomcULlJAZBcZjBVYe37rgSgzFHMQl
MzaUjbKHjbLqoWsNArvwQiViFjdf8+iFCwcVWy5jir8ygZJvqZU8bcKwHCXvV7y5immoh+zgOpdVHyhBZhBJPm4u47JANmzR4zkwyWG2OaSilXcL3rQA3gBvqGHzyhrLyg1C
Ipz9cArEMQBjPBNJNuBWtA8vOeGeTjUussSFx5gxmkq1glzD8qEI4FVcLITv5NJlLw+5jeJ7tFEG3b6E2y2y63E+MqaUFCmIF3IwBrdqfbRV68Yp9SPQmSB3EbA0hq6+VQ8K
n8x6/hZJAGbsp2qlSjzPT/57FrVI0HWy5mH3AXm3aSqK8wDw5kMJIaJ6Xnz2MM4JH3lBXTZCTxSNFjmL+57OkrkixbV8c2HFVoPCPRgKiH7NmvfRp4Hh9doFEP7xMhiwKGtl
P34JzwCvA2k2J6rxpwMYHPhpTVAKNVGDT9UJwpEYMEcQqSAT9qiH7yFV4iL3txw2/Rys0auAGlcj+2PPwfBwH6sMpx3FgYC69/v/VKvdfzSo4hcQLPj5Iwz/0Wfj304erUjR
lepU8ssXFBztZ7Xa39HIh1kcEh3ZD1xhXKv70jMJlepCVxJf0iK/k4ixk1hII37lGbXuS2rtYS2yH3clfb+NPtUTceQA1f3qV1SvCjDmP40k7qUvJ7AU9SuJSPEWol+NPZ1A
Q95RvCTBjLpzCuSg2U1+AaRx3KtMMW+2EvOByxD5MQ9zqvmRRxenJVGLFNYj7BeguW4+2NHywcaB5r1OxLHDONrR5aOtrBztCI52hI12BEc7Ujba/uWjHdkv0EzStL30DAy1
puJY1qrq75Aw4POfMhcLHDo+2pHiaP8WS0WHKrX71eceQgVyNsK1+FNbHGiP6mcjrJRGmB/YOpL+Q+YNoBUDjDs/iusBwLKDDW9wGSwT1RORkjPOmBQFV0J3EFYICwosbJhi
NN5H/bQH4CifiUp8A7GHfy7MV/0yMB94gDAfYDBfhTMSZbZ6QcKpLAd3TaH5iDLb42gxQ4ux+zDKfSaKnzu5Vb9HcTseBFI4OVJULUMKc9YUc9b8q6FJFfq8LE2bo3zalPJp
i5ZP24ciT+z+yFP5q0aeGE6VX40y7Spa8dAY5qGk+LQWpQnxc9qFM8VIlxpdnWbZGM36uChlZ5MTKp+c6L2TswpKhZbPTey+c1NEKRat8OgqlkH9xbAtcA+2OcqxzbEqtgUf
GLZF1eDTMC4eNcCmcBVsgyY4+Bzeg23mC0YzYJCWv/gQNIzCRNsfBBoqHA0DvwQaBpZPdfS+U+1YfapjK6f6QzG08v4YWvWrxtBKNr2EhCYCVnEMNScxWpxdjsIrpt2/4sU9
qGt5MKhrZRNaYU6ooxx1PeaEKqugbgX09H6o61kddT33RV32ys1fBdirjl8Mq4P3YLW/HKv9q2J16AFidQix2qEG2eXaVbAamuBnpvfvxWrzxT1Ybb5gROtobMULB3NXUgII
6QHxnzbXCgbJUY7jJZBYDceDy2Eiel+Y8K8OE7H7w0TlSpj4UPSvuj/6B3616O9gvJTCNLZBjiNPzwGO/uak3oP+K+DDf8+LyiIYLHtxHzAoEn7JLZtPNLtyiTd71EMeasLo
hL4Wb0uEt0od8ONCfQE3Or5qRjMD22QVfnyofOdWneinx63GtyHZUSPbZHT9VouCrVut3iptLsqkzBaqaks6P4fWdZUDcfTdSG5mGFQhRD3XJfP7uxbaKPJzOd+XPLoPN+Sc
tB3jP4Sen/BEDSTu5BeP0uma5jnIbpF7SLnFc7Az6f8c90qXIlmfdln49TYnUFGQum10f5msdFcmhU/idT1zj4PfEQdkwXHBfE/iCdhjT6FDQ9bQCoh99inOgsp4OkA9AvKA
0XhV8AWFCQ4etj0SJLV5CZpogYbHyu5xJWL7mYqTcz8hHx6W4wZbFeBlGJodS7hX8aSaSGg4ODkrbTh4cNOCtis0ZTWNtnZByPlzHr8oyQGrzR50OF0hj9en1ePxL7mIUevx
eJib8CUdtKSaOyPC1/siJLsiqlrunJjQyDoPPPlwFzKF1eNTAt8lcFOFNpmYI2xn8lkYaBzlBPyrX0VR7ZyYq4G+qxr8u//7WhoK4HW4hrxDdXZi+RVsG4xd00Uo2VwaC9Vd
3LyDQdmM6onPApJDWREVQj6IeVaNH8aFEsChDEb4pgzb4AtAYbhNFcTtrBdwS5NIpBrfr/wpkAO2r9aMOzu1+/1f0eJIL47AT+TZZ/bv/VMoH/38WYg8HUMaAd+MQBG53PfZ
OO0I4V5Q0Y0cu1COD3hzIIR4y6/L+3KCLGgw/EkbzEnuAzHnovr9bF/vWbavB1l8sEaFaKxc6BkNSmC7UGY5uG0Mo7Df9qfPsB4oK3YGo7QzGMWN05QGLMzj/DIoRxa8jFDa
RmbqFC7U3qILg9QNrBsRQWGpVCFF+OAkfHAlpQPIFhbvzvvJUyAAzEfrqUI9Vcp76vyIPXVST53lPb3fHmhViT74kj/0s2uKr/jxdNxHe6F4g532Rotn4rgZaqXNUHdxM9R3
72aom+18utnOp5vtfAbZMSfb+TS9N0INCNu4H+kztz41Z3HnhN1n87ItctoI9ZdvhDpJ74qmwGluhGKQNkKdbCPUSRuhHlSo96hKJywstDmkOXF4PGxDH6tOHs0X7E+lmCO2
GBBnoKhOptOjfI6/ZJfqgSYP25+k+yJfGLZjVQF2H9PH93ZKqkC0F1Q06cO3UX333RvlmnG0N8ouby6fIRpwU/+UdJJpopjLSZorIvI0IDSVzWQczTyhcNE6QxoCsFTz/iVF
Wli8NDC0nPOYKO+Cggu+O0mLmo9lwf6n2DkEjqKD9wPZA19R8YDGowzcnGzOqVOl7WHNY0JN8RjFTSDhZFpcK44r+DGHp2zk6FKkCfZ8pH1P8OMMjtJqca/a9hISJ1OVpsP1
Z7JsPSI+ay3zEGrnlwPtq7gKd1mE4nGROTUKgrmDXQ7ATrrYlWxS00EPDK6DdI7vNI+mnKXDL8U8/HIgYrvp5MvNT77c7OTLg2D7ZDzhXT6qTAue6ziodjpBOvyU5gcktiQ8
ZBzHQ3YuXLkAeSCzFD2QeZhKfQCvMAWYMoOfSA78HsT8xNxpHvJWhpZ+sDgP28J0FX1sUUEWVhC/sO7iNg1kyGaFpKqXqQNWoZCBlwlsB4qKBsjBK2R7g4+24nocjVqIyNJI
dFCKNPZwCq+ykL4EXgNB5kVklq4EuhPHPI5hKqiVmdNyHYRy2B1ULOZzKhEGupfKjTNp0kENHfqi3wm0wwCQI2EGme5XiHQJBm2+oAaD5ZAqP52QmRksvO6v4OVNlVv/cw2L
ooUq4xdfrfziq+UxaqmFNGTlQ6r1abrgpuDtKAu23FK6w2ljlw862CWGVnaJoVkV8JhLhR8cH3WbHGMxfrVMw7/A/3A54TZwPNwSjUy+1qlREr+uY3mULtAeoZta2DAYY9vT
dN9OZBmgc5LZOZApXkIB0fbSl6FW1++L4hF2lNpBHrLpjLpZavbwW7bVuLOtUVD9lIdfd27QJBNVxEOqFKCpFrjOWYfPlZTppBumsQMdrL9hsUp4qsvcdSMtsJiHtubdHitD
LsAsdh8Gj887S/4mjh49nMKvJ4nuWKBcct0NwqBmBxGOfNVYVNvBl/YrX0HO/ah0AAQmx7Po6Fq1wmpl3oVvxvVUdeFJnIcX4ccv4RnNqzp/B8Deq9qZgPgZqkvEPuDqwDqM
STW76jysORkz5CYZy/47rO/VqHxtaveR03SCdRsxfgDpvkeJdNi4bQHAL3JOTGlguWHa1Kqyn/yzOJ55FlcPKB8kFqQ0RamOeuNmVcZYvUwDhzWPiXpm91DSszO1LFK01vAa
F890wNQCgEaRPizQyQAqwwIKgXQGi4fpKhSJI3PfDi/8CGW+Q7gPHyiqiyGU+UpQZlcDBGHUJrweCP2ApqDwBS8phAMapMW1GhkjDymH8MXS8rhJUzpcWY/NfUQCYi4B/Fi4
g1TulIbWzjYBzTGIRWlIZr6blWTHQQCNYApWOaQueElds9BVcmIQDnIlBUoipwACQCYzNRcUvApwkO4D4J12WIGeioN0skuI0CuR6/VSIZprpxCkaMquQU9CqrL6OkMMTAJN
QYhPJYiLR70Y9IKC159IQYM4MwsIWRX7mTI1atahiMasoznVCGahzYWntSrV89JbwMq74Lv6sFrF+XSQya2dqusYsLsptRqY/G+nVA97itNTooagKMQ3UOhGcGXxgRZ/YCWD
bEAVxINW9NWIJEzBu4UNLFJViYPza7UoZFPYjd4Zq02hGuTpyCGtTq2CSdIQOmCmLaniGXg1lR5L8biYagEwI9+ylZ0JuuRcSq6gcXCejhpP7mpk2qmEGU+hsxm8CkpU2srs
F7Kyqtitv5RqN91RW1z3vEng7Uieq4rbguB+makhVFFtJ9o5xCqwI1WlKirLHF27GCfEXieqMB15j2cSCCywR3CvDfr/CZi3pPBEXI118gwCNiCl1RJfW0vvny2+L9pe0UBQ
RfdTEvmxMI2nlARheFvmpJlL4toKN82mgJ77ifjhpSUtEEKDX49pdblAci/G72Xi9r/gTRbRJy82WaUmHynrEvYTP0/EoduUWPjEvR1q+DkdalCx+eov2lhoGQjl0LcadIoB
PyLuNYfV6md4g59d3mCp2GCcIvVFVWUep1XT47TKPE6r3OP0i/stX1Hr4od5afLy0p5ZVprrRYii0lxmaS5WmmtFaYmwS61BljwGoq21M4nX9oHXAWkdcRbRu/o/aNX7N3wm
DijtAC4SCJQL3oGwjjSOTDhWHCYrnhZ2oz9CPpvNe9xemAFc+lyql1ZAiIBcXlSrZ8sukiDiZ0s0IYy38lOonWo7lHz+7/CuPxmjSyX3Ae+3UZSeVStU+BWePawqsCBj2PYs
BgUMWp49DJ07rMX3H/ksFru/UKfGn9nvfu4ZRmfiEEzEcXWI7hSQa4uRUhU1Z0W3xd+i1cqlVn/bK0miBLOGD/stn/GIwHFgUMGghYJ+DFopqGLQlrRD8JjwmXjCxbxc02Un
QS2NYdKe2ikgV+UikywVWDlMcfw/QOst/5LEUGrwZ0hxDIMqBmUKXhAwbElaIXxSxFrKiq+g4stmNKyGy0tv/gz2VTFnNMxmNA7NkV2jsigfYdOzzNREcnfx6t7m1P4vEzcJ
Lzvo+l8HTlK/nDKNhJkpG1hK/zZ+S1aV+KVMgWurCuglYf9zvDR2gR8FX9pR9KeYt9blaxrmyrllrkjxf/EPiydHC3jrCEv67VTypJ03CZ01WGBJgPXeih+gDghTw058T6xL
SUfjO5yO8SKxFRh14Z5WLO/oc6t1dNmgPW92kw2AUBoAHKSObaYptfIOOHkHsGM0OhIubCSRoIJKCr9xeYakwbK+kownkiIbEIDkOJ1tA+jg1jY5sUCZx9VKd5+hVCxTIimH
ypR4mVzGsnSqYsr1DzLx7vcAxofNRc79UpnqjWmyAYBGop6y6TWtOZQNrJoqKe2sGPNyoJCWv7pgjpGIMy2yIUAlB3O6vyX9/Onu4NMt3lt+eavEe1t1HyC5/1SX2st0GSWU
K6Gpf2Evn3Q23+JTJIaWzfeIyOdUMucUYc61HWYJjZVK5vYB074tTrNA7DibXV5UAgZEdP2ZLMlole/eGSal9BJ+ImNCF5iVVHIzE535IKNKJZrBsaJgaCFxVqQTUXPjhVho
MckP3gEnkkdtRZohFlHpHjSKpZhFJYYesL7IqOVJRwbHbHywtjONErPC1dhhbqYVWqCa1k4BECQ+0/s4MPB5g8b5t5ZQ8ihd5Emyni9D/OdXQ3z/Kg3QbLxobCpvpmpb2SyX
y/XXEu4HiLiDwWdNTuaEzoRlNbrsTpn2BBCwUQsNtzE4n2/FDu6Gup+Bz63SQLhh2ZIY2CQtJbJhJeufAGbYmGOB1NbVIPgLJQg+RlqP1x2pVajdl0vUDs1DJodNqG5O7RdZ
fDVLj6CQE5YpYEjm6JpQoTJdC9enPgS8Ce9XA/CkrdPc7sF1xYpG+wjmN8NaB+OM16KZzpDEVTvF4saOhCArcZCFdf2Q6ztVcusR6RnpCNfnRG2wZxHoLUxfk+yjk8Vf3PnC
GezU8J5DcVsPOTPa/W4TPOiuko72UMQu2+70JG1Psb0KP7BNwidwm+wp6BmKbl7UzQridQc8UnMnFWYJzsvtyIWTyiEtguyZBa3ggsSOOkGmg0S8LKxV8aRxEJfg84l4ohrY
nyqMqoFADfCM6HQ1UYd2drk/N/TxBoKAhQzZoWKARpsN9aqmQh6UMRqAba75RFxr5LaVa/Dob41K9zyYuNKMBtXRvrmFO7dBy8stamWiFYalNdGgWtBQe6IN7Z0DKdTW0/Xt
hNrArSOjMXZyQmWaJ8e+Ay+PA59Q27ARbfyoAnrxCa0de7xWbVZbuChGlqt5bhf32q114Byio7ENaiMUY0k0cBPNWpvahsZ4NzDHV9gKbeNfPfzvbGfeZAb8G6DyjZAtgTUn
eM3taD2aDDqTiWdI/uQxSg7CItWjaljQhodfFm+8Ti/I+x10dxNpazeodeR/oYG6jZVDU3jVL4v/++u8auzzKrVDvz+pbcbrGaqK2euxCcWaMMVH7e7nbP9670fo7udsvXtX
7e5nQ7+/1+zuz+/pZ0N9D314T1d2sli+i8CH7283qNVUR6uK0jx8YdI9Tf9571fLyi6Vq4rwWJNIQBEM+Jbl++N//N375UOLguiZD2XTFtXLD1/UUBHnVLNFaBs1rqp4UE0q
gAL6ptbQnQZ+wSraAr2qOkjeD9vUONkeb6e0BK01HjxZsqjtuEUEML/vKW6dGvGnhfoqFhGGt5NbFb+3uW146tCGZaW0drQfwg3GADA2UmPbAD5audpgW5JgJIz0qcaDFYpQ
YQNVGEHbZwmcC3EZzJtVkwPjBr7oYhfunxmyHJVwuMsxbUUx2AM6rIEuqEFzD7wdGttWVLoh5G9Xg3Tsiu2NYj/x82ScvGgxo+6sEW0I/7wRrQwKS1hz3060lXWCNZ36gusB
PiWoEyWcvbcTbdSJ4gSE+QR8rLEvIuDHG/sS2v9zjH0RmT/e2JeoyC829uaoA9oxlIOaiFoQ6qs4AXGgQziA7UV0awDKhS346rJ67iEQfMzaEfPazQn1so1n8taNNz6S+9BJ
SRX5cqlSVXYCWak60Yo7V3rxmbTFa7IKzPCAj7EFVjreXJURcONGNZrAXQ88QRP1r4wqNZVRJd8/F1Vy3kuVfBwpfL+mSr+mSr+mSr8qquQso0q+X4QqNSEha1LXY5b1nOMx
Ff5lJsi+UmWpPiI+42eGFbiwZGGyEspMHyYsMdNPZHODpCUXSktudn/Hg1fBUOJDEojGx+jAjKwaIBH0qza6VYJEMIBEMIiqmRa07VmB+RR2zAVEMErDGTaJYEyNoreMRBVF
exh9xW7TFwwyburHDjI3JcDG1cKs1FHaamyI6mEsIs0NSEWBJ9D1dS0MfB0MXzxRD33SUIhZMS0a/mhqPXa2noaxFqejVq2jCagzfXp4ODCAWIZeUjhUo4cetQ4tLuBtbIDq
EOQT8cOhupagOk43I2sQquuJYSYPKhyql9MzDRuicahWEbeL+YtQHYRiTKiuN6H6jVWLQdSgjtRgo1JaHRndpGNuJOnVNPQ10KdaTlZ4dwM4+tih2rLqg8Xmm2Tl57T9/pmX
k5U379f2Wmp7LQyd3yQrD3gCgKTveQATACR9z0ecgI819rCc7nsAYw/L6d6PMPaEd8ziP/IvKF6hfyDiO2pKfEdtGcaJy50r3YtuNchw1JSwjsbIw4hgJTWhEijAPrztGCMi
GKM1D++EMusr3IVfUezzmFcYzV2cBraL4zZ3cRrZLo4fj26fAirqYnbDbcVdnHvolpBoph43IbSh+W2tjGw1l5Et3z8bzVJWoVne/9VolvfXNOvXNOv/SzRLKaNZ3l+AZiEn
X6Qhazm5qYLJr6Kd4HVqlboWo0DcA1YvrrXgTnArtLeFe+hEN28wLha6cII7wTHaCW4DAVBl9qFQcUH9RJxpGAJ5VHEnGIROYEr5TjAw5mp9KtGBTjUpAt0yVgMdgzmlcbAk
6tV16OuQNKfWmqY86mk3sbQRVxwXC25F12DlNYzgxFVUy1AhFnrDMlvQg3otfC3bA1w5tEkRbwjwvcsYbkcmSuQG2tKCBCCCFsggVyufLo24e3IQWtrA5KSFV7AR6Gpp/sil
p/pJDf2fhsknLG2+lmqiG1JIod3mfm0CoAiGnWATKwKQr+HV4n6tVtqv5XRBu0+tn9DqPHg1O0q7rstI0sqOF9Ec1dd+bp9L2Hy/Pq/sbrF8F79j+FF6WsLCVXu6spNF3HcV
IUzFe2lq/FECD41Q3Ww9gJqYKj4rq0GZyySk7Wq1ecCwnr47+BGDiZ7ViJ7VppDUjHxGs+kE3MMiZSYxxVFiOgwS0+GSxKRwielwmcQkL5eY5AcpMTn+Z0pMj9Sc+xNj4srY
3kd+r8L+X078gf6hXEiLLPz9DhnJosLIonJfycny8SQnx30WQWgBLYLw+8hjLY8+n/rX42/+/TeWtenDFkLMbi6Eh7EQKvEbvKhbqxfFFkPLg5SgqB3Yh93nP/vquX3Zn9OH
+xeAq6IlRX1gRY3ftw+11Idfliv5RSZk6dq2U1vU1/Y+gAlhRX1v70eckI81F3/xf/z+vzn3e459D2AuWFHG3o8wFz+XS5Hv5VKgrg9Fx58jWVn+WSQrx/8syeqB0zZlFdrm
/V+Vtnl/Tdt+Tdv+/0DbVpfALL8KCUzmEphsSmCyKYF9/j4SmLyKBCavlMDkjySB4XSalI0oVnFslI8ihWExJl1cXsxKSQynPwZfWmI5WbqvNIYZmGSCuTauJEG8og+VyLCI
tnsI4XKpDF6vKqvw6lFHSeMNWE4/fq5khiVsuIeErRyMZSRhNQntnnFYjvn3G4eVQ7CsnqKk9hF6vxxjP0xaK3Z8Gb24v8TGkRRrI4mt+OxfDSJXSmwySWz43cEyfnSJzXXs
m6IoJI8e9bt+9E3xP2beOH/hZt+0HF3TtONrmffOXuq6OzSdk/Pef8i8d+J672h6yRbw1/9T5vzN7uGpOdFfWVPzSuYCvMjkHJHGpt0vZy5c7RvL5JzRpvq21zLXr/VNzIve
utYNO9/I3Lw+nM45Klt2Jh/9Quanp8/fGNDlcOu+Tx7LvH7q5Nm+UcNa4aj4Ueb4qfNdAzOWinii+dXM6UuX7wzNKeHqxtaTUE9X/9iiV2vas+105soHvUNTudCajQ9vv5q5
PTw8lskHWnZtfXgoMzg4ObMg+tZuaD/Qk5kYmzUK1lDjurWbxzPji3MFyRFpamrYOJTJzi7ISqC6tbWhNZNZzBhyNL7xoYc6tmfoz9G05dO/+6+ePPny97730gvf/rbO/06/
9uqPf/qDH/zT6e//+OXvf+t7f3f55DvH337ttVe7Lpw5dfL48WO91y+eP3fivfdGu69dvnTmzOmZgVvXrpw7fzY3euf65fPnz9onuy9fOPv+Kf9414VzJ959Nz568/K5S+fe
0a9eOH319uVbZj36xWsXr92+eVM/f+nM5Z7bt/Qr12/cvtvdo3d33bo7cLdHH7hzp79/YEAf7e8d6B8Y1CeH+geHRob0mdGBgZGxMX126O6d4aFhXR/o7erpva3P3erpG+7r
1ft6bnR33y7Vc+12V3dX9239StflKzeuXtXv9PT03r17R+8f6Ovr7e3Vh4eHBvv7+/TxseGRwcF+PT05Njo8NKDPp/G3X1+chgR9PfrS2EBv351ufWFg4PbtuwP63N3uvpt3
uor19Pb0D0JT9bs3u/u7Id3g0PDwILR7dHR0DIrWJybGJ8dHx3R9anJ6anxcn9On09MTE/pSBqqcGNML8GJ0dFAvTI+PDPTf1qXRkb6eO3d0ZWR4bGJyoljP0OjI0PTUJJQ7
3D8+NaqPTU5MpKen9Mn01LSup/WZGfgPX/NzmdnZ2Yy+aMzPz83N6oWsYeCvnFtYyGRmdOtiRp+aGNftenp8AuqvMWYNY3axWI8xPzM7b8zr2amBqXkoLz0/P7uwYOgQN7+w
uKgvLRpGdmlJz8JXNpvVhUIun8/ldIskCIV8TlcsBSGXW9Jdcm5pYX5W94hQ2HRab1FcjkVhqVjP7AK0Ucjqo4uzA+L8og6tWCrkC/pcNp8VREGH0gRRFHVZFiVJlnSr1YJ/
ukOx2axWq+51KRjSAx673WqR9IjTKgi5rN4Yq2rwhG3FenQpO7lgkXV9cFCczM/oo5Io5R1WXXHLDszvslvtitOpuxwOp8vl1L0elxv+9IDPC38evSIYCPh8Xj0WDgb98Fsd
8fk9bkVf39y6plGtLNWjKLrNKkBgVNfxx6MIiYhX111Wezjk1f0BR9AdC+mOgD9YURHSA5GKinAkrMdikWg0GtGrqipjlbGYXltTXQ1hvV6tjkOUvmH91o7mNU16+R8My7I/
xYzHL4/DEUkEdb1ibbSmtkr3qJrWqNXrNVp9Av7rjZqm1ddrenNjQ0N9fb3etrZpTWNDvd60v3VXsmOH/gv/idhNVnM4quhKojZct7ZWr2xpXdO2bp1ev27dmpaWFr2lde26
1pZ1+paO9vb1bW165daWbbvW7dF/6T+oN4Qd9SsetS6u+5s3bdiwcZtes2PD9h0bNusPb9+ye/PWrbq466HdyT379Y/9B3UpHvitVPT6NQldXNfR0L5zl/7Q/uRj+55IHv/m
y9995bvf+87L337l5Ve++83vvfZP//jj469+/6ev/Pj113/8k1de/9aP9R/+9I0fvP7Dn/3srZ+9+f1jx376P3725ps/eesHb7zx1htv/vDt77/2s9ffeOvHb79x7NV333z7
h++8+pr+szff+dG7Pzt+/MRb77164tixn7x14r3X33v97XdOnjjx2pnXjr/xzrGTx06+/t6JM2+devPcW28ff/fd998+/fapU+dOnT129t2Tx0+fPHfy3Htnz188f+GdiydP
vfv+iQ/eP3/y/GX4O3nl9LlT589cPnvp7MWr169dvXj91IUzl85d++DqB1e7b9y+fvHG6YtnLn9w/dL1C9fvdN3putb1weXzVy93Xbt55ead2923r3dfvnrpxrVb129dvdV9
5w4kuXbj8q2uu7fu3rzT03un53YfFAIEsqevuw8IbX/3YNfdrr6eof6B3sHBkcHhvpE7fXcGB0aHRgZHhoEqDo/fHeyF0PDYyNjk1OTk2FTfcP/Y2NTY5PjkVHo6PZEeGBua
mExPTE9Op2d0fXpmaGJkanpmWp/WZ2Yzs/rs6PTEzMzczCwQrYWF+bmFyRl9bs6YX5hfWFpaWlxc0udmjcXs4tJiNpfP5bN5IDPZHJKsfEEUxIJoLOUKBdKCkmWrLMtLEC9Z
ZFmSbTa71WbNC5LFigTH6lAUu6LAS5tNscOf0wkUw2GxKg4gG06X0+3xuj1uh8Pj8QLp8HmD/qA/5Pe4/P5gMBgIBsIh/BfwhkLhcKQiXFEZqYzEICIcAbSPxqLxynhldWVF
KBaLV8G/ytp4TbyuKhqprqqrqa2ujidq6kB0qoxVVdfUJupqaxOqWpeoq6mqq0toCfhrBKyu1+pqAa2bGhsaG9Y0NTU2AmY3rmlZs6a5ac3adWtb165tbGhZ19rauha+21og
0Ny8bn1be2trS1tHR3vH+ta2tq3rt2xoB1zd1LFh06YNG9vatm9ob9u0Yf3GDZvaNm5a29K+eVv7hi074WtrR8u2HZt37Ni4dfOmHTu3bN24Zce2TTsfPbBz64btO3fs2rJ3
+67dezdt3bFr9/YtkGrn7scf2rNl25YtD29++KH9v/GJnbuTux9f+9D23Y88tie5O/nwQ7v273kosbdtz9atW3Zt2bV1z549W/cqHRt37dq2Y+u2jRt37tzZvs2zs33jJmhY
27bNezfv2rxZ3LGxfcumbds27t6+b9feLTv09rqN6zY0t7ds6djesa55h65VN8VbG9u09c0d9Rtb2vS4J1rZVKMBG9dU19hUo/s9UX9lqFpUKyv91dF63S8qHo8YVqIw1x5P
GNDfD8RNUcJA6yDGpAmiIuKf0vajf/gb/dyZO/r1y5P63a47+uhYlz6jj4t5ocujuHLtFeGQngAZfN36aHhbMvz4w483/1Jk6KX/+mf62yfO6e+ffUe/cf203jMwqY+ngZ8w
BnRRyumwdOmRCl0Hkqg3Almuhjwvf/0L+pvHTutnIM+16zf0uwM3gG9YgDw5XbQ6dJdX1KPQvtqEojeHRX0N5PnBt/5Wf+Otd/VT77+vX73erd/pG4Q8k7A+L+qCVNBdbpse
qVL0ukqPviak65s9ov7qy9/Sjx9/Vz/9/gX96rXb+t2+IciThjXegDyS7nT79UjEo9fWKnobLJnrgKa++eMf6m+/e1o/e+6ifvXGLb2/H3g9YGUWFhagP7KOa3E0GtbVhpDe
sk7Rt6qY6bh+9cQZ/eKFS/rNm7f0IeCz9KkpPWcs6Faox+OGdRrWUJB+9BZN0fc2YZ5Tun7qgn7x4lW962a33jc4pE9PT+sFyOMAviIIa308GtVhVdRb19fpO9rCMAofwOeC
rr93Vb9x4bZ+/c6g3jsxpWcgjwXyhDxuvSYW0RsgT0tbjb55nR9ZaPi8revnIN/r1/SuS3361b5JPT1n6EBb9ADwErXQtmZN0ze0rtG37WiB9HeQI4bPSficoXbq793V9X6g
dfMWPeLy6vGqmL4W1udNG9r03Vs6yiDiKnzeYflOAz86CDymkdUNh0+PxCr11qZGfWtHu75/955vvtP6/Iv/+IW/+C9/+dUffPc7J997/fiNS9eHesYmxxYXZiRr1qHbQvqi
dvzkW3/7D9/5whf/0xe+8B//+u9e+NGbxy5evTk0ND6VBrpakPKKIAX0QM2LV/Xnf6p/4e/055/r/W//96mfvfPBzbsDo5MT00CCs9lCQfFYgrpVZZ36vq7/PbTyig6j39Mz
PT69mJkrLBYMQbaHHRW6pZ515QbANwzeFf1St353YmFsVsosObKyRVDcgJ+6tRHSwFS/puv/4zwmO39Vvz1ujGacmUVnzuIQnN6gt0q3r2Ej+rKu/6hXf3VYP9Wj3xwWx9Ke
2UUlJ9sFl6/SV6Xb1vbq+rswSV36i2/pxy5haX29+ckJaW7BkYdkbl9lAJNBje8DQtzWf3pCf//92RtXPhjsm5iezs7nbDmbQ3D7q/yVrDRI9qKuf/ei/vYp/eblyaEBWKPm
5/NyzuaESmO+Sl1Zc7VXf+2t3hdeuPqD4z948/x7N69eH+wdn5rIzBtCzqoU3J4qb1xXmhkDeRaa16ufeFu/cvZ27+2xqaHF+YyUtVhzbneFu1Z3cRryKvw/rZ9/Q7/1wY2+
WyOTgyC+5JdkS8HpSijVuhO7cE3XXxnVv/9T/cRPFm+fn+y7NZjuG52fXlyUJNHmqLTEvY51kOzYHf3lE/qr39NP/ejWtfcu9F+6OdM9Mjs1s5jPWUWlQq7W7Qiwg3f042/p
x3+iv/pP771z5vLNrq6JgaH56XR+YUnKexRR1V3tsJqOm8qV1eUP8OcXBLswxl/khG4zvg6/MGfCAUnG/WZ8FX458Ws8LfwifwtTkyO3x4f779wc6b0DvMi1m5eudN24+cEZ
d9aYnlrUx0d65saG+nsmhntvXR28c+fCmWjYp4h+ryLl3DZhUZcFYzadNaYmBzet17RYa1NddaC2Lh511cXDflvUr0j65k0ta5o2rG8CXropURdJNNRUVdRWBz3y1Nh4zx3r
Agg8Aa/bLrY21lZH1rdqTWvGBodu35rXJ8YG3C6bmG/Q4rHgmrUNamJsoKe7e3ZydGDQYRWW5uJV0ZBb1eqqYj1371y7lh4b7L1jFbMLQG5CAccatSoW7rp568r7w709N65k
FzLp8aBHUXK18VDQD9LmwNBE/1DfCIiWEzP5hYW5OYck5QrjowM9PbPjIJcuZWbSsIoJ+UIo5PU4Zqcnx6aX5jIz07IkFLIekH1svgoQczJ6ZmpCBgZpwenzuq3VscqwJ1JX
G4+KEohpbuByXO6A1+uIVlVWRqLVVeE6wxEH5r4Q1JrSS57quqGMPVZ1Z2IJsFKqaFg3OeepaxidsUWreyeEYLR7YN4enRX8tdrEjBKrGZoUQpV9I4uu4J2+adE5tOiuUQen
5YrqvvElb7i7b94ZuHR7Iu8dTssVaj+kq+wdmpEDN7onRNfZqwOz1vHJ2YxjfGAqnZ/oGU+LAzeHJjN93aMT+vjsouweHdGX7CPDU/NSd//4vNTbMz5TyAt2T3DOkB1ufV5w
evS5nMOR1g3BlnOHauPz9orqurwjEK9csPnCwUzBGowFI5HaWkc4WlsLQxSPFgKhqnDW7gy4R4f1ufxo2pBdC3mLx5e1+yJV1lCgsqp/cHxGGBvTs/a5BdHpLlh90UqnvyJe
MzI4nl4cH01nbVT5osUXC1v9oarK4d5RPTs8Mr0gT80JisuweMJRa7CiKtI/ODU6Nzw0Y1gzc1lRSecVf1jyuisqMhNTmTl9YiYztzizYGTnZoGbzYuSXUlPTk1lp6bTC3kQ
35fk2Zwgu0SHw+0FMX5+aW5uISstQZylYFWcis3u8rqAU87lFrKCxZ63Ohx2CQRVlxLwBj1zhRwI4yBlO/MOxe2wu32hoMPrDDkESfYLVnlOsNttQtilCHbLguCyVgg+x5IQ
gWeX3S4EnQ4hBrJw1GMTQk67EPM6hZgP4gHZggGHEICwD9J67FbB5XEIDsUiOGyy4LCKgkWSBQuAoV0GqgFMejafE5bygjCfL7hy+JuZF+aNnLCQhXhopD49L8zMGkIGujG/
mBPGpw1hfGpemJyB+IUlYWJ+URjQ4ZOeFSYzi0J6aUEYhaEZyOSEkQzkyVsEQH1ItwDPecBHqHNuUVhYcgpjM8LH+3MJD+xv8X4v8h+5KPl+L5QH0sj88orsH6M8KmoJv7JF
GxTZ4ttCMc5WrLwUJxUrXyrGlYxYlB6txS/xlxvO5SOQLcjKA5ry3FJ29XggZdbVXiwVBHHVFzlRKlrQWPYnWq1S4WM1Mr+0BGt6oWBZwtJyoihIv2ShNitI4MBqCxaLmMsX
LBb4EmUJipbFAojksiiJQBiwJ/m8JEtiQRYKELIIBUse4qxZMZ8tSKIE1FDI5aDPIJDlhQK2LgfzApFZkP5zAuYVRIssiHkxu5Qt5HLZRSEvykIOaE8WfmEOhYWcJOgw/pOF
rDCVzQpGblGYBloxAeXNFizCQj4vTOUKwjj8jgE9WoIpmRMswkxehnwASiIzW1IowKTAB8ubAXo1k10S5iDfDIzXFHymFwuCvmSDZ1GYhAmchLIml2RhPitDWhHeSUImWxBk
SRJkKFOEscDhXYKyF6Hb6cIStXkewpmcKAzD7ywMwDx8ZuB5AD4Z5JHgGdYRSINlF4DOilCORL82+EArBZy9NPQPuiDghuy8aBEGAJwXoWeLMH6zBQnKt1J+AxBlLitReYv5
LAGkjdtxUcpQbcF0s8zD0xyFs/x5gmMufoD0CvM8bEP6Dx9cC2yWPEAVjCaErQ63YLE6CNGx3xnZ4QIAgDljiJ6Gsc7LVgGWAhhzLBNoer5AbbPzj8Jpk8wJhpW3N8/baeNh
bEeGt99s4wInKHa5IChQgMMmwQfHMg8QDG2FhrvsHsECwIdwa7XmBDfWChUUIA5/ZZi7JYCBRVjQDBi7HNTggPKc0E+nVRKcWKach/VQEIJQeUCBdzDnLktOqLLCOmuVoc0F
WB/zEM4JAckGKJEXcH3E3zwQCBfk90J5HmsB1llR8FrzQkDG8rJC2CELPiwX6qwAxI3BQou2V/DjgTQhC6AZlCHhtnwe2wv9AsRxwseLHwu2VRK8IK1VQBtjkMcJcV4oL2gx
oD3QDzkneAC+QpCuApAaURGmAXoO7EahsGj0Tdzt7r47PCt6q0aN4fHe29dv3hnOzM8MG3eHbly7eq2rHzg8w+iHN7dv9YzOGNklY3C8787t7t7RGSjDGJ8e7u/rBx5PkP3G
rJGeGB+fns3KjmpDFhcXjYXFvKx4640ql9fusNsdbn+4zXAZLmssFo1GK2s6DPyLxBNqItG0w2B/Veva2zse5Q9GbOOmXZfPnjrz/tn3z5//4PwHFy9fvHTpytXrN27e6u7p
HxqdTGfmlwSL4vIGKqLxWq1xTXNbx8Zt23fteXTfIw/v2Zfc3Kq2d10zjOsThnHzStrovmkYg3cMY3Q8bc0sGsBJ2Td6QotGtea3NjVVxTo2xj7xaLLF+GX+3j2dNi6eTBvn
TxjGudOGcfnypNHVPWwMDacN3ZCBzzUMX8Aw4h7DaHQZRhPkOf2ztHH6gzHjwpm0cfLssHHlyrDRdUM3BvunDB0GHzDN8EYjRmW9y2j0WI21kOfku1eNk8dvG2fO9MLnmnHp
0i3jxvUuY6C/30jrC0ZBKBg+r8uI1fqNpohhtPqtxsl3bhpvnbhtvHuiy3j/3GXjg/PXjevXrhv9vb3GdHrGyBdmDa/Xb1TGXUai2jDWWA3jxvGLxsmTV42zpy4bF05dNS6e
v2jcuHLZ6OvpMaamZgzEHY/HY1RW2Y1GyLehEjKdOmP0njth3Dr3jnHr0nmjGz691y4bQ5AnPTVt5HMFw+NyG7GY36ivdhlbmyHPVZiUWzeM8Rs3jNzV68bMjavG5K2rht4H
EzU1Zcj5vOFze4xYtNpoXBMzNmyKwSgMwacH8t42jO4uo+v2dePa3RvG8HCvkdGnDGshbwRcHqOqMmI0NNYaLVtDkP4WfLoMIw2Tc/MSPEL/u24b/aMjhj6XMWxywQhBf+qi
MaO5QTPa17aVzW4aPr3wc8MwrkA5XVMARIsGIKARCHgNtarSWNtYb2zaoK4CGdA/4z3DOAu/vfMGiCCGPxg0mutqjI41jcbOLZsN4zdYyluLl16df/PsVPrWzPzobGFRsC5Z
3VlHyHBXGXJTscC7cq5ncb5/KTeWlwzBsSC75izuRas/b48a3gRLAwO7ZBiZtGuiSxofsM6NyJlFOSNYFiwu2R4y7Gp51wbSRu9NgIbC2PACSDuzQh7ENBA3DEtiRUfO3zJu
DuaGJmDICrMF65LFrbgrDGsp2RiQjG7j2m3jxkh+cNo6NS9DskWbx+6OGIpWTAZIeWba+KDXuD1uHZ7MT83C4mY1bFBa2HDwZMM0Xe8MGVd6jbv94vBIbioDlcoLNpcTKnXV
F9t/c944YVgvjqRvD04OTcxPzudnBcu8zelyhQxnqdIxoADnjStdQ7cHRoam0xMLS5mCPG91et3Lks1cNa6+2X2tW+8enhyanBqfW8zkxXkLCOBQaamn0DxA+XOAfb1jg8Pz
EzNLsN7PWRTFWWE4Ssn6YdCGjfPnjatdE/0D82P6YnpRyEh2r73CsGjlyU73zp+/M319YKJ3aGp0amHKKMwLNrc15DFnAXramzbemBg723fhen9Xz+Dk6PTMpLG4IFidtpCh
lCq9O2Zcupt+q6v/0tDglZHJOwDgOeSMbUrUCDWEZH02DX+ZJYsvviQvWWcWMlMgjwOvJw8a42NjoxMz2ZzFJmempiYmRsf1RdHqlucXM+np8Ql9UbZ55RljYnJifHJmUVKC
cm7OmNWn00D8lUoZgGJpYW5+sWBzNcjwElhK0aJ4Am1yUA66q8OhUDhatUHGv3hzQ12d2rhZZn91teta1j/KH+TavVt2iuP65MDYyNDwyNDA4MzUxPjYyBi0bmxifGJqWs+A
lF2QQY4OhCtrEvWNzevWb9yyY+f2R3bt/cSTD+/a3gQlL8jypC7LIN7LuiTLgAby7KjsXpiVI7B+b3M6gnKVGnE3rA/Vrt9Tu2f/wx3yL/O3BOVn4HcWfoegvqHbbnnstiyP
j0G9M7qcy8myR5HlKq8sN8KYhCAtJJUN+JrIQl6rLA+PyvJAvySPTelyOpOVs3m37PbF5UhNUK6Nu+X1kH6xV5Kn5xfkqeExeWxsUh4aMuThvkV5dFiQ0zNpOSsqsssflGOh
iFwTl+UNEZy3Mbk3rctDPWn45OSB3jF58O6iPDI0L09NDshL+YzsckfkWFSSG8Oy3OqGtt3S5bu9E/LdviF5rH9M7huYkPt6RuThoVF5cnJWBu5OdjglOVJZKzc0BeW2Jsg0
1gudwLLT8ujQkDwyMCiP9MMvhCehT0YW4MPhkcPRtbK2Niivb4M88qQs3xmX9e5BOQBpbUP9cmFoWF4cHZEXpyZlkG5kp9MpRyIVcr3WKLe31EKeHvhMQSNh8EbHZGl6VM5N
DcgLU8NyVofyskuyB/JEo2E5oalyu1ZZNlMLLP9AH1TdJ0+nxwB6deCjsrLf5ZRrIhF5TX21vL5lzSqzjHkXZTk9DYBkyH4Qh/w+p1xbWSmvbUzIm1u3fgiEjEOTDQAUWY74
fHI9TE5L0xp5x2bAhP08CcDniPvu0OTg6Nz0dF4qWEW7q+D0yp6YHKwvlaQvdA1mBsamh/WF7JKYsygwRFmbR3KGZF9dsaF5BEh9erhnbGpOmFuEcVyQbFkg/q6A7K0tb9ks
dGpBnh1Jz03DcOeWZFvO4rG7AErV8mQA1d0L8sjEgp6ZW1wsLEmOvM1n91TItkR5smFZ7tXlgbQ0PpufzdkWJVfB7gt5I7JrWTJ9QR4al3vS7sk5J4gxUFrB4XN7o7K3YVmy
YRkhTw9Mz9jmslCavaB4fJ6w7CsbELc8aSz0L8rDGXF6bgkEsSXZnlPcTkhWPm6EoaOj6cGpqen5xTkQS2RbVvG4IZlfLZ9j+D/e4xieEqdmZ0EENCRr1u52Qdt89SugoV+X
+4fltG7ML4mLog3WL68nKru18mTzsjyoy9192dnJpfl5Yb5gMyxupxMGZFlpbnmha0nvzuSGpgvpWWE+Z8lZnBF7OOde1jbAF0DJ7h7rnVFjcjY3B8K15BQc0FN1JcQNzw+N
Gf3TM/pc1rAAl+yMeGOyv6lWmUpPjk9njLzVX+NUpvLTQ1PpqXnDHXAovUvpsYnJ9OyiHKxQJtIzIyOT+tyS1eNWhufT42NT6dklm69CmU7T31zO5o8pY1PT8Dwzn7P5KpWl
PKwEs/OGYPepypJFWlzK5gWrO7hOsSgWvzfoRVq9U8E/W211ba1av19hf/VqS2v7p/iDkmjfsasymM7mJ6bmCunJzLw+gZVMT2JleOkqMzu3AETIAtQ/GK2u05qA+G/YsnPP
vr2PPPybn3pk6+7NzdtiWAt8CvCRs4qS9ytK1qH4hSVYpmyWna6KiBKrdvgbm4KJbdsT/9tjD21Sfpk/CT4G1gGfJfgISlaZhfrmdEVZmFWU3IKiOKARlU2KogF/UAtpoClK
Hj4OSLeUhnTwkLH4ldkxyJfxK3kjqzgr65RQi0Vp9vuVjZQnqyxBehnSF6Ci7HBemRuaVeaGl5T5mawCi4ziCkeUSLhSaahTlIZKv+KH+iGbUpnNKpYJSDs5q8xPycrMRFqZ
nYQSId7pciiViazSGFaUfdgw7M3srFLom1Dme6eUhbERZXp8QEmnZ5XMbEFZApqjuPxKpNqh1LdFlGS1nw0E1JWemVWGxw1lcDyt9E/2KuP6tDKdWVJAXFBsDqcSjsSU+tqI
0tKBeaAjWehwzy1lZHBAGZy4qwxNTADgTUKeWWUhB21WXEoo4lXqE81Kx9YEH3HokAL58hklq48psxPwOzOmCLMZRc4tKU74F66IKlqDX1m3o/reCZsdUJSpGWU2M6UUjBkF
iL/icdqVeLhCadJqlLaOLfeZaejgzALV67YKSsDjUGpiMWVtXa2yuW3Hh0AIjNfcDACGrNgDHqWhukpZ39So7N4As/pbPAkMh5Gd1fXbA0uw7omyy+YKWd0VCiBVpHFZYRNL
05PW4bQ8N68YVrdh8eeUYNYTVdYkiknYvZkJ6GVGHhds/297Tx4nN3Xe0zEaaWbenKvd2V3vMXviY33fNl5jO3Ycg8GEw5BASQgxOetCEgg0zcERcpOQQEhK4kKOhuKWQCGQ
lBKgNDdHIaS244P13nNpRnNIGh39pJmdlbTrtSG//to/ePIbzfve977rfd/3JI/eStSxQgU0Txj7Y2yk0yUZeB6RVrOGN00ykgfSdYQK8Kyna6buss7mypWM7pE8AY2NQVaf
iQauUzbCRc1XItkKgw1fjA/F2VCPC21cZSeKYUkLw42G5vEjfzQCuSTa7ULLMWxSYZSKt0JwqodDvjAXjLMxGzVwhRE2nWfzKicpnjLBKF6fDmihRjbiYAqIRk5NpfViRS8R
lMIAWogFtJib6ZDaPJqhsmqlgEiJ8WpcCANayK0pmHfyGDtW8KYMUqK9KhsKhprYgJupwrInZHVEQpMKkilW9YYieBY0WmeH1ehwQRMkskLQKhPwQSwH3EwhXLNpLlMu5lVC
McgyHejHPBvonOFyYbVQETPjkqhpDM34/d4oz0Z7FuFMWSwWZYNkI+0NuGKkhezxTJki4iFsMJqYhit6xATDmMY5sGpR0bmORlyuCKMQ/HCr2diFkTEh5ctlhfBFWrFmpFIF
8z9h2EgCI76gKbKiEly0B5cNiTR0g/T4owOYx7zh9weCoVjTMmwW/+Lu9rb2rg24WvoWzV+4eE+tgXtXr1vXE+X9LTzv530UxxlFqUQZsGAriiRJsiwpSkUzCIrhAuHG1vZE
T//8geUr1m7ctGXjjl1bLjp3cM2i9Z0mF6gMVM6sBrQlzDM53Oal+LP9HIMbmyW+u4ftXbqy9+KN21fjN1OALKiHcQPUEFRf7ay3YKyBEKQKvLsxbpqPcQIQG6GvszbGxGPN
MxDRDB4jEFZXeWwgkDvejfnFPO7p5PEq00RQgSSOQ41IQE8yMAtnvShhTQY5jBbMxlpwQ0sb7gF+A228xQPX7GDywYBPCwwmJnmsyAaMAbi/BfMgUEcvjOGnNKqOgftBzB5j
MMobuAJJpFKkzXdgYYZlMN/YibtaWvCKebzDGIZg4GRKwqUJHmfEAi5JMlYNGnu4II42deCOzhY80MvX+ZjlkCjhl4cFfHIyicdKAs7KKpbBCCTnw9GGGE60LcILl/Y6rW6A
MmU4p5OYKJcwKYuY0lUMiQ/H+Dju6ujAyxZ0zj5pNBislMUsjPESKvZzHI7zDbi3px0PDMyfY7JhMkmEfQyBYwEWtzY24v6uBF65YPEcHgK6wkUr9lA4GvbjntY4HoAJWrd8
BcaX2dTBuNIi5plJgVBpzhOMkTEeh+bhlj4nNcYYzY+KlaMlOk/7FSpCchEcbMKBrjoGeEkaY9BwlGKPEXpOp2U6iJhI3N+AGzpdvqtanzKZEz1ExRs0fBEUaMShrplqcEUs
V1SJ9Ctev8Y1eIJxzCZmBoOEeKUSUqig6sVqoIkOt+Bg90xqZYpXjVbNE9K5sBFoCABauMdNrRejkJ8kQnBdo3I+PRANhJtxdAZaAGsMgwxWoX0y51cDEdAVR3tdaGATiRYq
ulqgGIX1G/4IFwFqM2XLFLG3SMhl0lPx+iq+cBSYhmZTAWjq5m1RhfEZXKQ/BKHpRhPhn4GHK56M4VE8Pp2N+MJxHHGbF2JfZIyCXoGLbZWGNTQc98dbgrPMgohDguoXKoRO
MSQLN1ZN2J+YJSlJDK/6SZXwsh4uFI5Gm3B0fmd8xaJFC+MBhtBk8woKa6pryXBdtbjafNG1Fs1YcuYez1ScBMics18Lhx0kJBe/WNpJkE468QNJF79xl4CjLvyJkoMjNYE5
2taGhV1zDJhwSqRnRx3kKVc/OVFwmMBIyXneBiHygle1cTQEadI+Jaog5z3UNElDUItUcNqImliQyjYVNCErGPI0AT2fzeVt9HUxV8xL4XSdXiGdkyQv01xjShQzsORP0yfL
2Ywc6G4MaiNVe0vChJAzuCkERhbG4b6wzpCr5CZS2UJ9fEATJ0YmS/X+IFFKjqcFckrHGKOkxybF7BRCs1/PJpMpYmrEvBApTibT5SmVEg2eUmq8XJiyck/cp2RSI/kpN+pr
DepCqiQWaoD58yKEmE5XlBrBRZ2NTDmTTIq1/mV9rQE1m0lO1OitXNARQWIumxWr+OsGupqYYiaTrFls3dK+loBSLJeFqqOdvWJBe9go5wulqoRb1gx08rSsGcVxq715/UBX
I1WRilKV4OZNS/tbgkguJqt+s2X92oGOBlLJZqoMzluzvD/RQkv50Sr/bdvOPrunyUuIVXLszp0bF3TPC1Skmok3bFiyYXGHD4k1g67sX9HR3MSxU155lllam+mpsOjv7OCj
IS9VkSuyOstdSik8dz7wjTjbnqQTAQknne1MwRGBqJAZtYcoLedSw7YcwBnldHJ42l8iXr2QTI7U/am9IUDrUkkcq7HpYDjenZPmyk9vtHCnyXeUK7+Qx139sidtb7dGSIfd
PbjZkQFjYb8hh89cajcqVZw7X5NpZ9sYdd26pZ0IaER0cCBLeceIgGFU7AmuwYtJuwyJmNdbmmN+iqfRz71+hF3yc652ztVWRp3W1FJ5h7094phulyHokfL2OY95aJ9kGxFr
DAXpYvqM9XHPz4z1ztUvnXT1DzspVkZHVef645wgsgx3czYARxRz9hCN+bwEJUy7YGdTkEW6e9W0jafVN+R/WVe76Fqvy6NOA8jJpMOYembshMNexfSw3eEChJLO2aTlWQaJ
8nQQtjUEOULNN+fepD7YNbDkwpeOO9vqsOGYQi1z3GECLTs5UlLt+mRGx20a+4xS5rCNQoOPriipkTqgJRKhvDpV0tQzy0/u+XD3e1zxjjLOqVdFwREwWmYkaSehi2ND9pRH
ldMnj9ts5kOl1PEhm7+xtCKJI3WNE00RH0fTTEA5Obs/nSb3ue3gcYUipWQcGqPSpENBojB8SHXInzoxYhvBKNnhY0dt/gYEXj86jRDjCLmUK9SXrIH2pgDt0SYqxTOLjze6
PnkIR3pi/YTomEG/mssM2eNDF0aHbD4bJIrjh8enSUQ98uSJI9NWbPKTUh4uPqa4rDqrNeqj6PJomv1fKTzvDCiezTnaLb5K3p6vmrGeOWbzr1ZsZF63AdrCZH70cKEOSDRw
aj49OTlRo7F62VltUY7SskPs/0np7m7g7Av+mo5GKm2b0YVdUTp9ZBqwIBElsydP1kcsSjR5ZXMje03DHZtWDnTFA5wuHs+x/w9KIpGIMjZJVs1fGTbS01cAS1Z0hYlkpu5N
65f0xX1aMTv2Si3/24voFVLZfE4syTpBJGXV/J0nny8oOlKht6yUM+ZDR4Zf9giqAIjZjFhJQo8gDxUnU6lsqfrwiVhWSuZvRlWifllJFkqE9V0QCsmiXK71CLI8Ni565HpL
OEbZpBkT3sQTYFPP9JI0Zb4c9Y6nTvz6xJPZwT27PkDoe4TB+5+49d4Vm4TBxvdIL377xuzgrv1L2Is/IAxe2DRy25UXCIOJq3r24E8Ig51/zD0aukcY/Mld37rhmk8Kgy+i
+w4ufkgYvHSh9tSmm4TBQ4n3/fUzPxUGh449vuvj0P5m7y2TCx8VBn+7a6/4OWgPpQaKt0N714tfuOJ2aO8rXfP0fdC+Ita69vPQ7n32husegLb92V8SvVXeKm+VU5XgLA/8
NyGu/pT1O9BK1IqiKGDb3kGgPoCxiEG0beODc3OCF7AZV/TxwIuwnnk2X8S4DPg0WHTJ2pPQCHWheTDKC7RI+4YSL+OhzMfJa2Wz2ckhdCCIUCdfhV0O1aR1AGp77UnrVA1G
zvHdVIC27d2Y7TtRk89v5UDSfJzFGmtqjE0YTXlJZtqOe2vvSJ0q5thholoPQA2T1tZFNO7aL2PyWWl7x6qJ95fCNps8Ek4eD6OZfK+tvRjTPptv91SF/wHQ2g+1syazUDvv
hxq3vV11Co/+C2Hmx50+p3wvzSLz9D7QxtbO7v4FA0uXr1qzbsPZm8/Z+rYdO3edu/uCPe+86JJLL7v8XVdcedV73nv1Ne/fd+0HP/Thj3x0/99cd/3HPv6JG2785E03/+2n
/u4zn/ns52659bbbP3/HF774pS9/5atfu/POr3/jrm9+6+677/n2vd/57nf//r7vff/AgX+4/4EHfvDDH/34x//4kwcf/KeHDh785395+OGfPvLIo//62GOP/+xnTzz55M9/
8Yt/e+qpf3/6l7985plnn3vuP55//j9/9atf/+Y3v/3d737/+z+88MKLL7308sv/9corr776x9de+9Of/vvQocOHjxz589Gjx44dP3Hi9deHhk6eHB4ZGR0dGxsfnzD/5E8q
lU5nrEdD4JpBFAuFYrFUKpfNnwoVxfyTOZqm644dMe3V/a1ooRUF9thjIbZMD447Ij1Y/z7gwI7AZ8jy8gQ6H61BPZADqvliqjSiFTUaqBqOEFMEHO0A7wJfiaD6/iertAF0
SU2GaiyFrf4Y4PYDFb9rve5E3TCiyaJc3bUbrcm2BPBpW2xV/TUC0D5oM3W4z5IrApr11fGmQs6E94FWdI3jFD4D8vSh3hpXe4kDdh/y2fhW6Qdd+ZQCveiaRU4HD1s0QpY3
41PCF1h7meOQLau7TII1i5wK3gOWMGlEavYP1ix+KniX5SuBeo4/HbzPygS0pQlVm0sGZuBU8G4Lzlgw8gzgvRZfuj5nPqt1ari9VPWiZ8ze7HDO4huET8KRUdzwbgsarell
+rnHwjgVvM2CT82oCWctOqeCt9T1qfYTYIu54POQfQOkv7benhpepcPU6Zg0yTng8Rlw7xzwV43lVvs1Y7F1PmL0oZVEWf2z0YueICjtsNGP5hM3aieMFvQCegjOjehx9Kx2
3GhGj6FbtRKczVI2YrWzD92ANuhFI4AOomW6amBYnw7CmQMf+LJOAufL0F06DdL+Ffqe3ojyRtVOKaOaIcw9W5uMdgv+vB61bPAlI45kC94KHBDaanSb+xrRPuMb6A70HXQn
ug19Cn0a6sfQPegrcNyD7kX3ox9CnO2FHHg+ugDqbji2obWwZm2E+g60He1Eg2gDZMi3QXsL1EG0AyJhNcTmOrQKbQLIAnShNe4C6/M8kL4NPDkO11CtEAFt0LsNnQOYW9BW
OM5BV0J7N4zbBq0twOOD6FKLf/XYjT6KPoKuQ9fDOr8f3QiWOhcOk/oeqJfAYUqzBQ5z/HZr/N46f3P89ejd0GP2LkPLIVuvB57L4ViAzoJs3wcjTRqboGcNHAuBwtTxafQj
9CD6IpxvQe9Cz4PFbkI3A+4+9Af0YZD7avCou234m9DP0dMw4laYv63oGfQcjLsaOG+HsR8CeUyMmx34F4M0TeBhrahkfB9mYjfgrgf9dqG3Q+81UN/rwP8s+jpY4BKgGQd6
70PvhBE7YPRqkHs7WOTdUM+35msrwC5B7weJ96GroG8JSHIhaL0LXQH95rzsBjvtB1mvBIzzwApXAd9uNB9GmbO7EmDbwd+uBazLoX0uWOB8yKhd6CLoWwdWOA/k2QmfF4Mk
a8G2e4H2QrDpIzB/ncT/AA==`;

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

// ---- sources: bytes of a file by their places, from memory, a Blob or over HTTP ----

const FEWEST = 2 ** 15; // bytes that a request asks for at once, where it can: headers are shorter, mostly

/** What has read(start, end), a promise of these bytes, or of fewer where the file ends before. */
function sourceOf(from) {
  if (from instanceof ArrayBuffer) return inMemory(new Uint8Array(from));
  if (ArrayBuffer.isView(from)) return inMemory(new Uint8Array(from.buffer, from.byteOffset, from.byteLength));
  if (from instanceof Blob) return { read: async (start, end) => new Uint8Array(await from.slice(start, end).arrayBuffer()) };
  if (typeof from === "string" || from instanceof URL) return new Remote(from);
  if (typeof from?.read === "function") return from;
  throw new TypeError("expected a URL, an ArrayBuffer, a typed array, a Blob, or an object with read(start, end)");
}

const inMemory = (bytes) => ({ read: async (start, end) => bytes.subarray(start, end) });

/** A file behind a URL, read in ranges; whole, once, from a server that knows none. */
class Remote {
  constructor(url) { Object.assign(this, { url, whole: null }); }

  async read(start, end) {
    if (this.whole) return this.whole.read(start, end);
    const response = await fetch(this.url, { headers: { Range: `bytes=${start}-${end - 1}` } });
    if (response.status === 416) return new Uint8Array(0);
    if (!response.ok) throw new Error(`${this.url}: the server answers ${response.status} ${response.statusText}`.trim());
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status === 206) return bytes;
    this.whole = inMemory(bytes);
    return this.whole.read(start, end);
  }
}

/** A section of which some parts have been read. */
class Parts {
  constructor(length) { Object.assign(this, { length, held: [] }); }

  put(start, bytes) {
    const at = this.after(start);
    this.held.splice(at, 0, { start, end: start + bytes.length, bytes });
  }

  /** Bytes that have been read, in one part; null if they have not. */
  find(start, end) {
    if (start === end) return new Uint8Array(0);
    const part = this.held[this.after(start) - 1];
    return part && part.end >= end ? part.bytes.subarray(start - part.start, end - part.start) : null;
  }

  subarray(start = 0, end = this.length) {
    return this.find(start, end) ?? refused(`bytes ${start} to ${end} of a section have not been read`);
  }

  /** How many parts start at a byte or before it. */
  after(start) {
    let [low, high] = [0, this.held.length];
    while (low < high) { const middle = (low + high) >> 1; if (this.held[middle].start <= start) low = middle + 1; else high = middle; }
    return low;
  }
}

// ---- module: what those call who import it ----

const APART = 2 ** 14; // bytes between two reads, up to which they are made one

/** A file of which the header has been read; what else it holds is read as it is needed, once. */
class SfuFile {
  #source; #workers; #head; #places = new Map(); #held = new Map();

  /** Opens what has read(start, end). */
  static async of(source, workers = []) {
    const file = new SfuFile(), { header, start, read } = await headerOf(source);
    file.#source = { read };
    file.#workers = workers;
    file.#head = { from: 0, bytes: (await read(0, start)).slice() };
    let from = start;
    for (const [name, end, sum] of sectionTable(header.sections)) {
      file.#places.set(name, { name, from, start: 0, end, sum, what: `section '${name}'` });
      file.#held.set(name, new Parts(end));
      from += end;
    }
    const palettes = file.#palettes();
    await file.load(palettes);
    const sections = new Map(file.#held);
    for (const { name } of palettes) sections.set(name, sections.get(name).subarray());
    file.grids = gridsOf(header, sections).map((grid) => new SfuGrid(file, grid));
    file.metadata = header.metadata ?? {};
    return file;
  }

  /** The grid of a name or a number; without, the only one. */
  grid(which) { return chosen(this.grids, which); }

  /** Ends the workers. */
  close() { for (const worker of this.#workers) worker.end(); }

  /** Where a section is, as `load` takes it; of a section that is left out nothing. */
  section(name) { return this.#places.has(name) ? [this.#places.get(name)] : []; }

  /** Which say what values there are, so that no grid is known without. */
  #palettes() { return [...this.#places.values()].filter(({ name }) => name.endsWith(".palette")); }

  /** Reads parts of sections that are not here yet, neighbours at once, and holds each against its checksum. */
  async load(parts) {
    const missing = parts.filter(({ name, start, end }) => !this.#held.get(name).find(start, end)), reads = [];
    for (const part of missing.sort((a, b) => a.from - b.from)) {
      const last = reads.at(-1), end = part.from + part.end - part.start;
      if (last && part.from <= last.end + APART) { last.parts.push(part); last.end = Math.max(last.end, end); }
      else reads.push({ from: part.from, end, parts: [part] });
    }
    await Promise.all(reads.map(async (read) => {
      const bytes = await this.#source.read(read.from, read.end);
      for (const { name, from, start, end, sum, what } of read.parts) {
        const found = bytes.subarray(from - read.from, from - read.from + end - start);
        if (found.length < end - start) refused(`${what} ends after ${found.length} of ${end - start} bytes; the file is truncated`);
        if (checksum(found) !== sum) refused(`${what}: checksum ${hex(checksum(found))}, expected ${hex(sum)}; the file is damaged`);
        this.#held.get(name).put(start, found);
      }
    }));
  }

  /** A region of a grid decoded here, or parts of it by as many workers as there are. */
  async decode(grid, region, options, watch) {
    if (!this.#workers.length) {
      await started();
      return grid.decode({ ...options, region, watch });
    }
    const parts = grid.parts(this.#workers.length, region), shares = parts.map(() => 0);
    const found = await Promise.all(parts.map((part, n) => this.#workers[n].run(this.#task(grid, part, options), (share) => {
      shares[n] = share;
      watch(shares.reduce((a, b) => a + b) / parts.length);
    })));
    return together(found, parts, region, grid.f.channels);
  }

  /** What a worker decodes: bytes of the file by their places, and what is asked of them. */
  #task(grid, region, options) {
    const needed = [...this.#palettes(), ...needs(this, grid, region)];
    const pieces = needed.map(({ name, from, start, end }) => ({ from, bytes: this.#held.get(name).find(start, end).slice() }));
    return { pieces: [this.#head, ...pieces], grid: grid.number, options: { ...options, region, level: grid.level } };
  }
}

/** One grid of a file, or every 2^level-th voxel of it. */
class SfuGrid {
  #file; #whole; #grid;

  constructor(file, whole, level = 0) {
    const grid = level ? coarser(whole, level) : whole, { name, shape, dtype, kind, background, affine } = grid;
    Object.assign(this, { name, shape, dtype, kind, background, affine, level, metadata: whole.header.metadata ?? {} });
    [this.#file, this.#whole, this.#grid] = [file, whole, grid];
  }

  /** The grid of every 2^level-th voxel of this one along each axis. */
  coarser(level = 1) { return new SfuGrid(this.#file, this.#whole, this.level + level); }

  /** The finest level that has no more than so many voxels along any axis. */
  levelWithin(voxels) { return levelWithin(this.shape, voxels); }

  /** Reads what a region takes and decodes it. */
  async decode({ region, level = 0, watch = () => {}, most = MOST_VALUES } = {}) {
    if (level) return this.coarser(level).decode({ region, watch, most });
    const grid = this.#grid, box = region ?? grid.all(), values = product(grid.sizeOf(box)) * grid.f.channels;
    if (values > most) refused(`grid '${this.name}': ${values} values, and at most ${most} are decoded; take a region or a level`);
    await this.#file.load(needs(this.#file, grid, box));
    return this.#file.decode(grid, box, { most }, watch);
  }
}

/** The header of a file, where it ends, and what reads on, of which the first bytes are here. */
async function headerOf(source) {
  let head = await source.read(0, FEWEST);
  const short = head.length < FEWEST, end = short ? 0 : START + new DataView(head.buffer, head.byteOffset).getUint32(8, true);
  if (!short && end > FEWEST && end <= START + LONGEST_HEADER) head = joined([head, await source.read(FEWEST, end)], Uint8Array);
  const [header, start] = await unpackHeader(head);
  const read = async (from, to) => {
    const here = head.subarray(from, to);
    return short || to <= head.length ? here : joined([here, await source.read(from + here.length, to)], Uint8Array);
  };
  return { header, start, read };
}

/** What of a file a region of a grid takes, as `load` takes it: of tiled sections the tiles alone. */
function needs(file, grid, region) {
  if (isStrided(grid)) return needs(file, original(grid), spread(grid, region));
  const { f, own, number, level } = grid, name = (part) => `${number}.${part}`, wavelet = f.model === "wavelet" && f.low < f.high;
  const networks = !level || f.model === "fourier" ? ["frequencies", "weights"] : [], sums = checksums(grid);
  const tiles = f.model === "wavelet" || f.residual ? tileCount(grid.box, f.tile) : 0;
  const found = [...networks, "missing", "mask"].flatMap((part) => file.section(name(part)));
  for (const [part, some] of [["tiles", wavelet], ["residuals", f.residual > 0], ["rest", grid.numbers?.rest > 0]]) {
    const [place] = file.section(name(part));
    if (some && place) for (const { pieces, number: tile } of grid.layout(part, region)) {
      for (const k of range(pieces[0].length)) {
        const [[start], [, end]] = [pieces[0][k], pieces.at(-1)[k]], at = 4 * (k * tiles + tile);
        const sum = sums[part]?.getUint32(at, true) ?? place.sum;
        found.push({ ...place, from: place.from + start, start, end, sum, what: sums[part] ? `${place.what}, tile ${tile}` : place.what });
      }
    }
  }
  return found;
}

/** Checksums of tiles, by section, of each part of its streams those of all tiles; of a single tile in one part none: its section's covers it. */
function checksums({ header, whole, numbers, apart }) {
  const { model, low, high, residual, tile } = { ...FIELD, ...header.field }, bytes = header.checksums ?? new Uint8Array(0), found = {};
  const parts = [["tiles", model === "wavelet" && low < high], ["residuals", residual > 0], ["rest", numbers?.rest > 0]]
    .flatMap(([part, there]) => (there ? [part] : []));
  const tiles = parts.length ? tileCount(whole, tile) : 0, counts = parts.map((part) => tiles * (part === "tiles" ? apart.length + 1 : 1));
  const sizes = counts.map((count) => (count > 1 ? 4 * count : 0)), expected = sizes.reduce((a, b) => a + b, 0);
  if (!(bytes instanceof Uint8Array) || bytes.length !== expected) {
    refused(`header: ${bytes.length} bytes of checksums, expected ${expected} for ${tiles} tiles of ${parts.join(", ")}`);
  }
  let at = bytes.byteOffset;
  for (const [n, part] of parts.entries()) {
    if (sizes[n]) found[part] = new DataView(bytes.buffer, at, sizes[n]);
    at += sizes[n];
  }
  return found;
}

/** Parts of a region as one. */
function together(found, parts, region, C) {
  const size = region.map(([start, end]) => end - start), [first] = found;
  const values = new first.values.constructor(product(size) * C), active = new Uint8Array(product(size));
  for (const [n, one] of found.entries()) {
    const shape = parts[n].map(([start, end]) => end - start), place = parts[n].map(([start]) => start);
    eachRow(shape, place, region, (from, at, count) => {
      values.set(one.values.subarray(from * C, (from + count) * C), at * C);
      active.set(one.active.subarray(from, from + count), at);
    });
  }
  return { ...first, shape: [...size, ...first.shape.slice(3)], values, active };
}

/** Work for a worker: see worker.js. */
class Hand {
  constructor() {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    Object.assign(this, { worker, tasks: new Map(), count: 0, ended: null });
    this.worker.onmessage = ({ data: { task, share, found, problem, refused: format } }) => {
      const { resolve, reject, watch } = this.tasks.get(task) ?? {};
      if (share !== undefined) return watch(share);
      this.tasks.delete(task);
      return found ? resolve(found) : reject(format ? new FormatError(problem) : new Error(problem));
    };
    this.worker.onerror = ({ message }) => this.end(`a worker could not be started: ${message ?? "worker.js is not there"}`);
  }

  run(task, watch) {
    return new Promise((resolve, reject) => {
      if (this.ended) throw new Error(this.ended);
      this.tasks.set(++this.count, { resolve, reject, watch });
      this.worker.postMessage({ ...task, task: this.count }, task.pieces.slice(1).map(({ bytes }) => bytes.buffer));
    });
  }

  end(why = "the file was closed") {
    this.ended = why;
    this.worker.terminate();
    for (const { reject } of this.tasks.values()) reject(new Error(why));
    this.tasks.clear();
  }
}

/** What a worker does: decodes a part of a file of which it has the pieces. */
async function work({ pieces, grid, options }, watch) {
  const read = async (start, end) => {
    const out = new Uint8Array(end - start);
    for (const { from, bytes } of pieces) if (from < end && from + bytes.length > start) {
      const part = bytes.subarray(Math.max(start - from, 0), end - from);
      out.set(part, Math.max(from - start, 0));
    }
    return out;
  };
  return (await SfuFile.of({ read })).grids[grid].decode({ ...options, watch });
}

/** Opens a file: a URL, of which parts are read as they are needed, a Blob, bytes, or what has read(start, end). */
async function open(from, { workers = 0 } = {}) {
  const source = sourceOf(from), hands = range(workers).map(() => new Hand());
  if (!workers) started().catch(() => {}); // while the header is read; what is wrong with it is told as it is used
  try { return await SfuFile.of(source, hands); } catch (problem) {
    for (const hand of hands) hand.end();
    throw problem;
  }
}

export { FormatError, SfuFile, SfuGrid, open, work };
