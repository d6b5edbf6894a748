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
  const isCoded = (grid) => isMap(grid) && isMap(grid.field) && "coding" in grid.field, isApart = (grid) => isMap(grid) && "apart" in grid;
  const isNewest = (grid) => isMap(grid) && isMap(grid.field) && "residual_coding" in grid.field;
  for (const [version, needed] of [[6, isNewest], [5, isApart], [4, isCoded], [3, isNew]]) if (bytes[4] < version && Array.isArray(header.grids) && header.grids.some(needed)) {
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
  coding: 1, residual: 0, residual_coding: 1,
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

// SHA-256 of the sources and of this: 1f9e8786ff73156579710fffb72791e4e4302cdb9c79c6670cb067d10d92ed92

const BINARY = `
7L19kFzXdSf2Prtf9+uvme757Pm472EwGACDD5IgQFK0iDcmCYCgKJqiVLIjR6QlOnJPg+IAQ5obDjFjWaK4jrymt5hdrq3dRSQl4MakQ3u1ErVWHGzFqShe7RZro8Ral/9Q
pVSOK+WqsFzaKtWGbeT3O+e+7p4PQJRkV6UcE5x+9953733345xzzzn33HOdxy9dcB3HcT/jzT3mbW66m4+5G+7GY6XNzc0N+d95zMH/SPc3GeEvIoVN+c95rKgBKcifaFCu
rEH8h0ihny3S0PNDhZ08UTJUbXBj+zvWEgw+tfFYmBcINF9pc6iSfoUOMsuXnsd/CIU2NdzWBlaO7jvehBdceHz9E/6lX3jScTX4xLNPOa7/0x/2/CAsFKOg6ESlclyqlKvV
Sq3eGBkdbVZGC62x8fGJyZJTKtZqE6VCJZwqONOTxWLYHnVKJSccHW3NlKYLUTRbCJ3WROjMlsLZUml6ejoI3adc1w0Lrlu8ft0v1L1NN9vaasSbTnbt5XZc/HfedOHCExc+
efHveE5j/eLjT176+U9evPDRj33y8YuXnnC84lMXn3jq8YtPOH78sU9+/ImLH/25v7P+xCUniC+tP35x/aOS5oTxBTy79l3BvpM0p+g/fmnVicrrv9B9wmYolTUDk5wy6/2F
J/+zj1785CcvOHH88SdYp76rVLq/8PPr/ZfVUr99Ti3C44n1J7pdp1558ukLP/fExUuaq1GzVdhUZ6Q26NYv/sLHn3BGix/75MWLT3xs3Wn6Tz3+cadVRhM/+lT38Y+hcWPV
S+jy4x//6M91P/mx1UvOePTEM493n358/QlnomLLaTWTEQprcCr+6Ec/8cTjT3305x6/9ITvln/zj8IPv1AOKoCkeNN7ft8W/nOyt6LVtLSgYScpm1L2jaiTOSc9x5RWnFP+
tQjJsXfaOEteI63cV2W22EfcxFmw3sn2d444TlJFwWtRJ6nhbd0/jfxVU38mc9dQwNSWUJt7f9WPTS0LkMnUM7eT1jP/TNWJUaJmS6OkqaNkjSVNHcU6bEidheooi0I1LYSP
IxKbikQqScwmlbIvRx1T7qBt5Q4KZ67Wq7G0jtZudkz9adZZRp1pOZPy2rsWm1pa8r4epY3MW09GGHkzSkdNo5s00cqWd1r63cru7rLsKxH6wK7FZ6uuqTc+z0FMxlBbOXst
0k9m7lnUWkfKFU0Z7yQTxjdjX/zK7yVjSH5DkycR/JIGpzrJtGmYKTNqxrudbtLGK/QrmcHzVTxnZXgnteYZlpgzs3zMdzANgZk37Q7a30kqZioxknlOM3t4h45GxphxBgJU
r1nLGMK6mU9qMgFoF+r76he+cocdKLzfNgemiupijLsZ4WcME42Z1sS2aXbQ6HEmjpsJTWwx1pJhPicJBKekEqO9Oms5OE12UGu8asLGty1MVmVmCR5lAhfBBSk140orV031
AVNfvwgY6rd0AFsee1/Lrrtr6H41KVfcGHVt4XvVjqnd5TiZQYkqS1Qzc6bqxoMWlfKn5AdmNH6DLUoraNsfMYSqLT5IE1ENOnDEqfbBuazIgLI1RQZpcefk8KgO2mqboSAd
3/tv3rP58//kyp/ec68j/719D8HxDyIMPp7XotR0GPhGlFYIi+5aewUDknkXXn/hX34xGcs2jbuebV6S8SrLCL66DTdMvWPcvTABlb4apeMKMWNfSRITERuqGO/KKibbNbVV
AKhrzGrimsJXkhRfEFx5IwKA4PlalM6jeOIJ7HmKVW9GZgRN6iYcL6N4lsxJDoskDsByer1j5rpCRdjoIiYD82oq6wKmh9Da5GWT/n3CZRFTmBQFtTBsZRm0HBLnNTbC2IgZ
11gJtK6jlC6uOdmbX/r1LafxX0s0cLI7kIYmuMZr/GtJm0EEHwXSOF3jdjJ33TidzEdL7ujEv+p70aZ7mQUkaamTFoyHYFrspJEpdpISkNztYlz9dSGfLqmLg4xos5tUtHMn
PFBYdCWLmBwQJgJTAZFKK9pkEwOnOYgszfoxAYNvIrOXFFEVCnVWtiLWFZiQlO+ac+E1RkPWGaLqiLmLrLooVVdZdZG0Km9YGuIL6LCLripVQF1IAlBjWHx8E5V0UVv2p98M
jPvk64KHmCD5zgoHNpAW6LdCPkLMDj5Zlk8WexXH/hfYZy/2OerFk57Bo3rSm8GjdNKbxCM66YFgmMJJr2G0hSc99t4/CQqG0TjpBRwLgHC8wPcyoZxAjDxbXjDukmeyRqfx
RZnQgpN964/d+IPOnnUwhgkzfle/IiOJWic7qWsR37MtkW84JP+N3+QLtDOecKSNr5CSgcYZt/FP5KP/t+v6m3apveaspkUFQCV/kcw8m6swx3VIB5xk0OEiYiLjPdBOA9J3
X/EE4SApAUMiwZ6SpCLqYzZCVBZZ0i6kvsuJzKQQ0fidGH0nVvhSTVoidWYQxWMgukvo9ZVks212ULd3Db3H6Da+IMudj3zXHItXxo/LyNv436XvT7vu84CmHcUxPY3/UTPL
i0lJb2AMvp2PwZJXSR2CZZGUB/PwFfYVE+qTAkSC/j4B20caHgVUAyhz2Oz4IeeH/iZT8U18B/TMFL9ioq+A2v+OdEL687oEn3Td4aks2D4XOId9uiErjqBrYXj8BCQb/50M
mcdVyH4yaLxhlzkvRonBSHrxP/Z98MUb9c0Be6KTTtwQFqQkMKhsR1lAwbIdsUIKaZ5lOyrkDTxT/qKweJbp4DplmY56J2noekdaLnzGqK+LpxJnwA++h+lo4jXoEOFglOtI
CSSYAGcq5CYkTwecjS/ZOsm4GSF0TZh6Mommj4EwjiexmUimUPmEVI7kmOur8Bx3giCUOLegfaQgsZni3E4JSI6RtRgD89JixZME10nTsLwIY5WcM7GgPOA3dk78vx8GtpIC
G0m1wtlhkrQrbIvPRhDOYsJZiW0pCZz9set6OThsuatpZCcuwvqQOdk3HOJaRNpyXFHSSUHYTiAckMJESoMiU7jDW8Ij7DkeyWGD4YNe45RvBqsGhoMV/4kDiipY7pFihdlH
OlqxLwRMs1mK78kMuB0hAAliGFCXrXft+BwHbSHkFhtv2nZvufny+OAA0htDPdvRcqGeUU49IyG5xcbXbG2NvLLfaISVTf+5ymbxuT4pfMPt4w9gmstQINPCyYi6aUlIUlp+
qMqaXEyLUr0KMwtYBkRr5AS79JDSxIjLkb6Z5BswXQ8RtoiOwoFBRLEwWqHIwpENhcKA42QXihgtrsJSVf5BlIw7rOtsf9XkNwdks6yrNJpczhMrSRTbqoFXaQMhfDcZ0cbN
pKU+HY/IsPM7FII8weDgHF9l33TIHka9kWTUVPHbNDF+W6YgzOXGWuoJD0Gm91mwdVmXP4/x59FOrwRI+pDnuPzx+OObVu9fkD3cYI6n+PNx/nx4r7y933ZNU7IjxzqzfYI/
H7lR3lHk7YGFAqlodIQNPy4CBT4mbAzGx7u/6sqTDKSH0QDVJv9SNgXhOTqWpWdnRKDqSlvJLJtqV7lmzKlyqxWWs3LkEK80Ao5WhK/ifQI1fhckIuBXJji168kkxnjKP035
wSMOTXF+poX6eTIZaftJzLSsizNPprNmnLM0K9NsxlfPAigo+uKvZOWQuXxGq5nzIPKWkXumu5rMW5hrd1fBjEo1BmLR+CpBdd6MP4SfGVa5ZmprStYpKszZaktW4q4qMHiY
+ERZJyquPPz5+ANIEBiqBIZyUhnwVvl/aStJTSvZh78F/O3HCO83LZCFWg/8l0kwd+lor+2TAcHTs0/XPp3O7ip7j9qfgD8Rfyqsw+lVingz/JcuAoh+x00P4O16b0RqNoi4
670ZV77HmIeYx5jPmI+Yb5pmsXc3yj3SezjZb1KIwS1UVWmi0uE/5FlEnt920Uv0D9kOaHTB7JOolPr+9evXh/+QoVdhv4b/enf1HjG2sn05GKNwYDnV/I/vm0OAnbJ1vSqV
Y5Vqrd4fJQ4sGoBX1J9tG0B8vo2ZRhP3/WhF6+jswo9WtIT5379n0YdvWPJhFiTdK99f9QD7prqaRHiUickFCpwWeX3V8ngdVQcJG1TOiucp/VFSww9GrthZN/HFJAYHJO+b
50U7gvd1MkVzDM31tUSU7EgFLZpDjKt4sW3EkqW0lL7BTdT2wiFB9oowMUpXoq6Z7aRe5ijHDFok2P2QjdWU5jDbfCc9KNnMQTPTf29fmk56SF8eMm3itI/AQVQ2AzLc7uoQ
VMiSXHfX2ADpawRklgA5EnQVdGwO/UH3K7b7JYbwA6TOB4pjURkaiyW8w1hUVaRtmOmOiUkWqS8qitQGcdrvYo04gLbMIZhNXejkOSbzHFNdMyepI6gh8zIXaZX72xjaepvJ
U2SfUKN+hhJPg9I0GLBi48U+vymUtiwMnC9iZ8eMoet3OY4ZY3PHcmZkSO4sYO3Pedxy/D+7brSZM8w+fwL5Qf8z/xmsxr4NcZ5Losbwn8EUyFwLr4ZpCQEBMdPL4Ga6ScFq
iKqmRm1HjW8KkG5l0WfbKnzhGklgPLBaLVUl4iUYPRZGw62W0d/jFZkrrPqeDFH8T+vRgc1gw92s4C/aKG56z+3mDS1DZ7sSYDqLwKES2fW1dhKIDsy1LDR5i4qk2AjVACEH
pyI/IPuy/oXrIAkVsq4NgIZPtSX1UGQbsskuyFWVWVrMwgmpZB5ZZzLLWBcBad10km8AG3wzLUx10gYsT1KbMdNJZlm0m84x1zwgCrkMFYqdJGE162nKN/tMyjcLeLgXk/3o
4iI6eMCUkyV0dZFgcBADvQgOTMQC4E9yWJizgyZ8nzlsaufS5bX0SOaeEUXlYX79KMd+ivnBjyfHICVM55HjiLTzyC2IzEjoViDi0U5ym6BcFTUdS06Y48nt5pbkpLk1OYX4
HYjfifhdiL8H8bsR/wnE34v4PcTCanLaLCVHf9ii6OYxcxQCCtqRZpi3SQmtfOEKWn7cMKUhKT+JlOPmFkmJJOVepNxiTqD0qMTvMyx1wtxu7jPMfbs5iRBznTR3INeI5Lpf
ct1h7jT3S647zV0IMddd5h5zlFnOmJiPs0i7x9yKLzJ0qzmF2hg6Zd6DEgy9x9xtzkh9d5ufQIj1/YR5L0Ks770Y3wZFsaMUho6a00Tn04LOt5m77/Qn8fiJOyG63Gbee6cf
4XEPRafbUMi8R0PjnCtzp0bGJHKHRiYkcpdG9kvkpEYWJHK7RvZJ5IRGUomc0sicRG7ViJHIcY0kErlFI/MSOYaIaIUBH0cAH4vZBrW+WQDittxOzhEADij0QeB7AJCIx3nw
dXg8aHOl57JgLTliFpP3yQpzVGoDCL8/FYEFA3UEMPRgclQk26M98GvCIBMCZBQbOoqXdRSR+6g5Z44Ik3zOHF1F4fNmEoAsqAJhDUUYYn1HZUrZJSse75oTQr4QZvM+oLcU
fD9auWzOJ7ehgveb5Rxvsn7j2e6s10oe7rf+Ntv6WJjFh20v/sLtve2+674cFYlau8TaIgpKp81pStcZpiRmK75wZVtn0IujFrJQ821oLCjistEFTxlj2968pQ/k48KWikLR
Nso2cbht8dA4x6uSxwr9D6A10sCdo9tv0PvYkveZ8P1VF7kbhI73mYOqXThnDnfSw6bCGOAHksgBLNWtDtiUg6CEoHHn7NRACn8/6bcJuzr2SPNrvuO5ZK8s5Tpa8wLX4dcv
r6W3JVwr4nw2gM8P78Hs/xTm6Kd6D4CJjX1nd9ePmttk/w1Pdjswtylsaa1Csu7N6zKD4Mfbe4xFxecuCRPuq7r9ChqyxO2V3RtkB6tg6370tP3sb/Q/9+i1j7UbvyTcRWYr
7b97+54rX9x7WjzZN8nXFY8DfMaqOPoKDRPE/yrwC5vucyVyGwXKfIIjBQp7NVGyiLZfVto6kyOsp6JbGSGEjJoisEM2AVUrxiINXcvHhAiMS3oDUl1aE3VD+Vw7nWC2EeFo
WGdFSFCBmo5WNw+3zJiGhUSqlGpKyTT1PFjhp8HcjCRt4WcmwcKRB+1YBOaA1DggFAMjavjaHJc2J3waawmWc8vITQwYOVEMmQkMcKXxD2Wwp6mJM/VuOpUPCZpnxjqm0TXj
VHfUu8kMmjWJfKjvfmFjIzPDVqCz07pEE6oj1FMFf6kdmj5PRJsiDE+CpZiWbTI0lTAM8eovXEqiICqkKH5ffVDlgz25bHsC1kQwFs9VViOcCbNEGJAZpZGqPqgSYopfMDU8
harYUbFj1B8cMs4T7Nr4eX6AvGo6ZmFBMLggDFd/17IqyBv/iufWCD7CooZkfSJDdk30DZB80rKGfLAtws/ie6Lv2GQjqHyjmGLCVZFQGgI2I/wFFx6CSUQPUOG5NqP49brJ
KHI0JUdTc7DTHt41JccoRPVu0rJa4aJxyL+biJ2pgFX3kSWSjK2OCbogWRZuTEHUrHbbKVeWCo/bZLBpZDst3z8rSaTBSMMEyu/+pueWhlSEgeAK9YEIHfSCU17k2c0/tC7E
qsoH/goqK3CPIyU0FsiEZ8W1tHiXA3Y3g/wX6UZYyUp0amtQEiU2RRNuTLimvL6WkQv2H2hDSsp1n1ZxrDuCdlcVNB1MPtoSUxqTOSIDrh9R/WDZlHJTBdF0OyifeRe4szSo
WRhzrTIk9xtSlnFl348rQphdc3QtCOOvFoMQtMa73NjEp4LBMHFPTG0rQtpWOFbyQQ9dtkd3jym/FIH7kayYBVOUneMo3zmO2KBItJVp0TYoYCSwsojxUTdmwlctscQWAIyV
PRQ6aakXy2bKTEc28J46JbHljpEXg/2GzgnqOrm7xK8e75jQ6MZBQVWngLDyCqbz9RfSeGNlc8PEm++1jU0j3VvOXJHFPdV+urrRxZeCy9lTxA6X+CJ75pBI0wYRtm6zVbkz
EXGALFagrtFs8xJA9vuf+fUth4CUttZEGq/I9siYqbNxY6Z1lxOwK8D0kLr5U1TNj1BIH7UgWbO9EV00wKuwno6bUYUIBYakyO0H9D5gX9HlVSDcuGmtpY5IzIHo0rnxZKOD
MWKcoALZcXg8PF0wPGoXXAhjDW6QUEQEgZMuHwFGoH5S5WwTIMHOs8NTa1Uf7Z42Na4LtAWRPRA0b1p2+xY6CRnV6XUIem30uoqyEwR1dpakmxAesMS4KWIUgElnkgINH0TV
WbBg1lAwa5BGDPbXQEUDCojTBLlpC3+VfA8SArvdluRHzOSZqsIAvmKm7q+GpDV3s96KBWCF2AkVR+2GjoIxu8whl71hkVcrOXnKpBhmn+qV7egin7U4s3ojdKkS2LgsEOZA
2DgF3EGKL8mOm7uJ/h7vJC6V8n3+g/urnB2CSaAw7GOaNzsZaUl8DuOybpwjDtCQHwepvZhtvUDAJJPL7VWXTSHcu9RBaVP8+P+Ycuf7+0jRYFvRW/KOZ/JoAVyVU+T3gS9i
TsXNXcQajHWz69S0AYyKLGAb6DIcCNmVweEYRtQi5LMVINUjN4KaPNmNFDrS7cjHOwR8qSMivgRSWxrKLgc/kgQkroQjonZRVXqiw8HbOwZNl6YC6GXIQm4hcsDwKPNNJQGl
Eq16RbdvNF8l4yjKusmdcjErMzEXTW1x1ba4rvm0yXewyUlgjX6Ch4YXnxHgVyT2CgGBkVtfBwke+Pn0ivPIxbucPswHUgtWP26C4gGUDVF+VJqS1h60nHwoG0zA4FCUoJFU
zAUd3xhRJHPOXExHtGaBQi4caWjrOWs5kRK3XtUQSAYklSGVUeNGUmzK5Hjt9makpdDZu4eBg7k/Yofeyce6P/uBr7CD8AOiXWP/KOlKqCmzkbbYxDGZ7iTIrQtkQqSQQg8L
SWg884Rqo+AECwrbSqKEv7ZQGkIaeFud/QCB4Gw7FVWqy7Rn09l1gGnAde9sO5nT1PV0fjjVgLTpkCDAhCLID/iuEnVNo0LSW0kicDNhiqzb03q23LTeTlKTmPmnk32gfgvW
0ki0tvuYpZsSeRFGvYw/BcA3C2b26TQUtMb84k3HpN1EJuMT5H3Fqo7TxzFoMLQhTIpuPZYAIw1TW8VygUpGTXhWtMMVzCG+fAYw6ZxZw0LZlYoCsLIhODr84TuysRsccyFw
kIyZkbNtAUVPbWlAfkOZ+Zqp35+oxhK0i6woEhfMXCddMEUFjoQK6sTMaMwVpXUWrjeuCrcveHy3YlGzy/EEU9xRbBrvdsApEmCn+OEpUPnLlCKqjIEnF+iw8KnQZcYJo4Ds
AVmITJOkIRiC1dM7YfXRPqyGQ7AKcBQZq0+tJgcEQUBtlqA2pTBKjTD4cwpeppUKS9biuqNTjCxLGINJIRML6QQkGunjCSERM9IocNEche6g76K05o4C2pusJgaPidVkXjA8
XZCFD2/3cZ/BzwnyPuknHnOrAv0pcWTG7AMhJaEhKOF5kdTBvUjzTBs1E3nA5IFEAoBLrMeprVGljWnIsiDosXxvjnuNQh4CpaDgEsHVbAU6vLOQlAL+Ad+IE4ZSAP4AUGWz
jzuhAEZqcNfTBndxZoXFXkhKKLtgyrJpzknA2I4KI8aNiQiAXeekXBLwJ0cEpKwL8pCxRQu2gk7jt6ya284qVhRDk1QFcFNAgyWfpcSRgrtAfQ00s3a+/R5XprqzF+yjQREW
faz5pE+jJpDNZVXDW/s/q69XtgLtmLZmjMAPjpKseJGihHw1lK9oM0Izcp6LuOKJbAyoQZ6SPtSFhkznIC20mVpv95JsWVkUITSgyD4W2actVNCOxSAWHFnLBANcCZWlAQ2e
TCjOhmdz49iINl92GS9kr6AhM1YgKqoZMopjkcZbsSOomAIlipcwwBj1Svek9zkJUpEZnfReRGTlU+iXOeVvcfQmIL7TjInrc4Gmdm8wB5UvjVPelzhN7knvy6zCO+jde0pE
ATFE3ImzkaILd9YFHSJdLqh3SKYqIv/LUHC3nWrThCgCAHOTOQ6e3TJYz7w1k1xMZnVvRGSyAJBcuphOdzKx1zgjO4kceYFQDTdS1+xTzK4AhBa6gsINu08f5HtUZGcgPTco
JLnCjOK5imeHmz/9QEcDirEdwViArTBdumOIQmBDInx7yrj4bGpqoBrJSEbthbu+2reZcgYMFsDKBMLN04Yhczs24Ekg4TrBT6dBR4wIxJLBpawDLH0gIY65NLy2lD7MivwD
LgcCQvdS3yIEvWH7Vel2CLtIO7vjndA8DWqmYX5NX5DyKHw/yMKxrelhgvd6xzTIUVeVLytbKDWDCaK5vSebYnhz1qJsiaRmTeBkzkSE/AXZsRduMhpCBbMvmaKWJ8eBzFFi
YcRKRFrU+IYuYbmKO9DGP6g8LgecoK084nFteKRWJED0fLvP8mITUjK1Lyh+VC3/a2USWvEWrS5hgJHWNvI+aqQGOIiqPpzUVeVhObAB95kvbo4AZridr1JOwuY6roDs6uqs
GhcCGNnfUTHNDzkDoywzqt+K0pEhaCPwCbQpnFFkdO7XQXpU+VTacDlWg6F0bIRr9cjZAeMbSRdzg38jjMaoztcQ6YrIu9olXtuljHaRepGt3NKaIvGZ+MmBqdw1fzUN+pZf
pL9MUwHDGo6e9CpiCUubyn/KBFGmNf77PIgiNK7G2ysCDiEZ2Wt+/sUw/ouw6G66lyHLXeazkn/brCb+iiszIboohIucC1FxFDo6cdevX/9oJ0P+x85hYiF1v56WLqdFqkfM
hwjiK9GGCS6nwQpy1j8k5BkjXlChHtLd7290sv9h45ya9RjXmiEURFFe4NS01CKTRNSXMaAwIippzqRnKnlrTHX1AcQjSPSUJubOIzL8MSlMsy5qOwoicMhyASGUlhcu9ZgG
mTcllUs7FnPK33EO1p4KoVwRW7RuRiibpGB0ymuJrsajrYIr+lPgcl3GiiaRKfJCWmJoxKo4fOOL3SJ1kDT4ogoHLUulK1iua+gU9TY2HfAZpK37qqFYcPgAP183LZoyVgWV
cyGRxLoVLjrZsqBOy1Stvk5GoMwjE0Us8pUH8KiYMTLplL/SMZqt0GqhgkelqANWrhaYcgaPSKom/1pRJY0YE8d8xDmdsIdDVFy3Yhq652HhvpsLt+0Np2v0ftGamsbQiPhY
lck6cSBlJ8QOm4ziznx2RjEyhHjSAJKYMxqR0zOBjUwKRbqfsB/WUSz+g4o7k8P5dxxwZLmhudhnEgCBL38g+FKUzY4Xf5MrjnHb1gYemPprTHp2LS3mLxQLiyIg0hDj2bXO
4OVZeaGpiap7A9Wtkgrk2lsK9pZFqInds1ix1vFscZBDjkZAWSrMjiN0EQtfmH3D6YjwzUJU9tkKqOkesxWPWysKn/NAm85sppNOcD4BArTan2R4ylQwcOCiaX9dWRLK1+g0
/isZGlTfc7xXP/vrW7ptCEg86F1h9JR/ViQgKtQ6XYxM2Mkur3VRT4jq+CIk79GWtwhO5hnwPfZrRu1UtSdYR6i0FhT20cULqjENqI/K0bio3ad2+IZNOo5FrJ3XcJyffTBp
Iw2Bh7nszp4kjTdslJntppihD+vbs0xpS8pHDPdr8He+LXsmI2xc4waN0x0BVHCC7WPgDvudu9W8Vb5TPCm6kJDqKo8GOMxwLzBs9jwW/LJpn4cANW6mzlOcElPfCo9liJRW
abyqEElF36yZa/NIHGSVeYoqKGNMGxxz1XAu5ahb13CKu7TzNhX0oQpaUOQfwi1TRzubam8lhMrqTALq54sKDkUibRE1N6Vz0wq/4BJEN+2yTUlUobLOyOZIRXUeJYxaSUZN
gJtmPLr+Q4iUVbUomwV11l7PaazdSxF+wozplxJuKmmoQonAohVHwJFvWuS6V6KlfvPSRv7mQXlTs28aQ28etoZa1EJjKT/fHkLWCPzU57yOYHNlKJ3nqOKOoGlRlfP3q2Kz
8c8trahRNexgCaIkOCjG8zhCNHLKgIGOIXsN51iWMvzetuTjeyef0OTiLkKjR25oqN//GCB28P4OS6UK/eEcenm3nOL5ktc56S1J8AqDCxL8PINGgq8wOCPBlxmclOBLDLYk
+CIgP+YSGdtv7W4ls73hySklBl9jMJLgqwwGhtykHSvAVqab+iRIGDnR6Zpt81KR3TniYpzNCBCV+wMgRFWLB++iuPImTvZlCwLVxr+00xtitejzavHfdd3Cpm4ZCUcpq5Ts
WA0OI7RUV0UYA+FV/bugW0EMQCkG+EaOwYVKWCAQyGpMuSl6oL2T/HERuFsPqckulm7fx59vuhP5gva23z+kbLUuobKDuuUqJ76UVRRbHt0QBJGsKJIeT2MrrirHXOlaA1W8
W7pPT7csV6nujytihaEsLo3javdZ2lHVRifgAJKGdLdmGukI2YsRVQbWlc2xfPPofVaWq71fbN9lHC2n6ymfm5CulEmUSzTibEkmOUfB7ghvO81Ti549oFDKvolgVYPf8JTo
IPgHHg+pfofERhOuSQLW2bSlCd/yOtpXiXIzNSIwf90zSnbk8E2l8T9Z7Y2onErZdx0qhEvZ1z0yVHiK/kJ60qC8VMq+Tx0deLeaKgDQ7inMqpyOlmNIpkDOU2WkfAejbzea
3au2/rK5z/WZo/RdP1+dpZl/7rOdL7oa+zM/hZzxaRv7rs8TeVuMxbJV8QxXJ3A7n2MSTzEy8pJEKPt0uoy/rHGP8ZPeK6Sx3/DZodTlWvuGrrXsPlfiK3Yl/oZv80WE61iX
yjTW4QxtFG37pi+tUVrxLd9+2MTdPK83yIs6J03pIOo+ZauRnCe9P8ELgQQ1HJMZBAp+2dXnGy4H0OcQfITLNjDOJ8bJ4R5BSTmyD8IdqvqOzCpHSNitFzdpJBNi8NO6SoCO
YKewrhNgVGM5Vuzx95vy+5bX+ApnhLbKJVELuQzyFPvunF+WIz80MDnpfUkm6qB/+pT/qmth/TE+wENxPD7OMNg2USmd9LoSndQDGSe9T8iQ9OcVGZ7SlHWG1xnWWWT0WYnG
OqkbbMvZ1NPDPcTKWCHm0ZPeFQEXRh40MUjR5121zqagFGebD1TtYL/p6rJfog4hlr3l8D4mm1D0UD4XecA5+UGCFQEEjdPWRxYQwkHn3vJ3dedb/lB/vi0RUQtJh/5E4672
6Ds+uCHOtykrHNIu0XaO6Y3GP5Nxl3nvA3R4U4AWY2pWFXdAyrASt7YzgdtWDk6xr8OYo4EnsCcIh57o4PPEswB6cxiwCSX+EHA3CdxeDtwy/qRIPLAxDFFpyOdjaZwfY1UQ
S9n1iu56MjHWLVB7zhVZvuWRK/Ya/1jWA26KihIGbz7vao4NEmE8rwzFtRFfctV0h+2xyh1HweUxHj5kQPLd2/hqPuChRcQg31UVTxSD8i73fxq/p9Tc6qdtCVWeCIiBDQ+p
nJJDaFP6EaYC8KhNJQ9LtmwqFzXLVi7UJmr+N1xt+Ye1V6+QBNqevuxp2uc8SZBcpCT2wP/HU6soZ1Y3bfP5kpuO2s0SGTr+rqdVPp5NZ3WvhKct5pnSBSdREh0YH5+QXdB5
5uBRqJF8ZBpmJnHNHLX/mJXY6r6oGKGGsCxSEkDOuyBn4RDQjR9p1lOmLHsIdWMnDVQeKbKTZq0Yj7ngwajL4yYCwTGJ+4ouEkcvNyHlmQWycaPcjo+M2Bw1zIgyIzOmzT7P
mVn0z8yb6TP5LH3HTftb59wdETj9rih4BpvrcZ7DJeDJquWKLOgyh8vVT3O4OaC87Bmp6UVQQCnwaY/bcHLssEwlHifD5nnbtXn+3NU83DAi3MT6pbR4luOoxL5sMZdN7I+E
S28lju0P1Qc0R0BXolzvWiMzViPIncn3Io4n4j7h7b6KLY6/OhrGm95l97lwcNLhiulzaUpEXzYkYliD+QSz8jk+C1jP+QR/9mk+fazhZqA5LWfReWXWIkXFmPulW975qjPg
HeRcOE1INtZUs0De7By1CqJiHRHJlieWpIiYsY2a8vu13gpkslFawh30naRlNa+VpGm8270gaUFuMyP5a2obRqiBkIrqVWe3CRUFVLEuoGqryVO8Zrz3NRfJTbJJrGyjk45w
zMf5b4/jV19zU/tq1/mrr8nJraZ8omqKwisVzciqOJEBc6mOGqTD6kamCaaiCTm1KYYLKDVB0J/Q49MrzgfAK7Skpx9EqEYdN/hYygoNM4rcLTP2vGm+/kFr5Uv22h5fcu20
9EdqLB+6tHnQj5IxDByGjJ+gxk0/QeWkGoxKHd5N62jYOqLddXiDOvyb1jFp62jsrsMf1BHctA5j65jcXUcwqCO8aR1Ltg6zu45wUEfhpnUct3Us7a6jMKijeNM67rB1HN9d
R3FQR3TTOk7bOu7YUUecn0gSo54JtcoDdDbvr/r5tqackR6R3W6a1Jj4nFqZbkJ6OVcVRlKMzpDu5lIbZZJi45uyYirO24UuabJZgvyjNkGUxx5l0ik8gG+0m25STS9+KbKt
a9IxA8hMx1b8F68CCT67FXywjedW8IE2aEG1Q4F41TTPtcm8vEI1FZ0cbIliRYjSiNAjWjWnE7KA0jBAmQZ0CYXTdlc3SCbfJycTgIUcmCn2vmmmdRAi2ZqaAAkeIaI0Xvia
YMzXvviOx2XsqCvKYHJHgr2RYm+glnFA4kkxZ02asVqpLt0n1txoqOkY22BTanwp9y9yPG1S6pKmazfq3XTE7vfNiMVO03oQYclmR8YIA6eh1qcfRlYQE1APM4EU01qJPruR
tshMetRAy5sx9AOlxkxrE4/W5edX7vmsGdtYKVxeCT6LIecEyC/GGs/TjJzG8LPGDVQVD3+CFa0UPvs8P9Efh02lnoQ2DDXHty4bQroniSVNhremg91QMK6IG4eqOrZqGppv
1WX0G0InTdNa0aeT1DgEnI4tj80BSaTu2JRvcZyV6AUzaZvZbw6ZhiGimp9wtL6b4jO5fYBBJSxs2q+nY1KDxCOMTTp2yierMLbyH/wPWBzU3bWqs+Iq7m3r04pVe9t9Q2uB
3+BWH/vQFNt7kvFmh2i05xoV0Ay/DFCqoRcNu0SOyHGSmd6sY2ZQ6nuuZrfP3r93exWb5OTP3kPpLPKnY5/tjaLQrGsQddPWZ3tzLmqi0rrJZRD1Mp+RfMxiJItkmMFihz/W
/8jwOtnQob1sh/YGy2UqxaUwPpCMgbiUZV0MeCp5AsNAp0vpCOus0UEZ+9oUVEtbAOKtPyt+8HU0mHMyIqhoNGJzjHER/CBV0TtRcWgh3fI2V9wNEsZJw+mMVYfzshKPmCdS
SeDU79QVkzNOzfh/rVRC2Zv0L1fx5JkUD38BWKkh3zLRwE3QiaSktE42oZcT4ciWeDaUK1WVsRlACh6TYIAcLqMNPiI02SEPM2qdYqRCjVtp6316ajdzMSqt1bSZlZ9BV7ei
c+yzT8aLR1EwkuM8SDrJJCflMQ66/aKFQJtGHWeovr5/jRZBRTkBAjg0hfNAOzyL59cugomWTZ5Z06K5lDhWUDcfc91cMJ8XkJ4C3DuJke0hdiPRs92prh77mFghCyarDQZ4
gbnlMIpsT6Z6aHRcHzwbmOyn5Z+cDFmkwZQQioU98OIA6OmSmU4OmqY4HKOKeKH3sxSw5JTKgV7VcT2fIDh8zv5Qry2nhZAbQZE9c+cYXmZ6/9rFzzeZjSflFqWmQ73/jf4P
/q2Lby6CxqBhSwT4JbNg9tMKpsxY2Rwk+B/UY2QH+P1d3OK/dQn2Bq1eAJc+zXP5PHy7jk5MmYVV1NGUo5PpEoEXvccXUuvnb5HjAvShoQxHZwF8P7It2a4vDmgjcp/AtB8e
on2L5qA2O2KzD5sFQNdlYzbQlgWu7wt9Z1+y0Slt2t8f/sX+lCyIu0JMr6+ie5JwPmUmpuwseMi8uI1QH+zka2ZqJJwvm7e6tpXbGtRv8v6hJu9oJf3FrTQ+m5qVrVHDHyxR
eDzJ8JMfbF+lyzevk33q1Yhrc9p8feX6df+X0+WVrb+8fr1+mRYB0YZGfhkfrD+dbV56bSM9bEZWJl9Mj1xOVKwRtTmNtMycOAYgzyKOCMFxP58eRW5U9Owv/wwm7qgxP4P1
nbtKwnibtjFmdAPCi3l0TcG7bmqN/0V0D/J9c/h5wy/paQJDm4Tr9Q/T4UgyIhbZeQPoupEQO7piXnyv2GqYxop5QYxTa40/ZI2vfzppcEjMC7R25mPU2pnGeftNU82G5kzr
jDSQhxPQkMAsP2+WL680XkwOk56vv46EZJnHwJFphm5PiJZNc7g3mhwyy/g9hglfJBDLUg0WYMksCaYs8hxnesAcA8YQ2LliFIczEDGITkPvm8QoTDdxaBHQDxxakP09xARH
5PzY4ipmn+C/KOCPAhGKCJUYagQXhEUuBQY9kpW7OPSG/x2+rOmLBKtFfHyCH18gWC2ot0vaIECS5DH5dE6oL/cgy/fZU3jiCMqhPvQ4j/if9JbxqHCHyjHVUz594dXUF15d
feE1aESA5QorDR6j/Hg0cBYW//Mg9OXgQvCcHF4gyKZu4tEr3OAAQyDqYL9jgjzt9BcG4XuufNEGv3PPlXe8NKQWxZPzahq6TDVBcO8vfvC3vKjx9j1fkN0hr5P62aeW7PbS
r2xhQDzri87hQbgwe/mtSA8eucN/aWGPw0hF4/V+FpgW9aqNEc8fbRaKrbFyPD5Rq2dR77fEGqdXuW7/GzrD9FNZvfer7u5SvYd7v+OKBj3MPo128GQIevJs5wd+xrybSkXg
8DAKhqOwdcW1w/Dpt0tiQcRN10/hs7Qv9bJonWqoS3jhrWX1Zy6u6rbnp7asp1A3Nw7DInv9wANyglt8MeITrj19EhoPlVFa8xMRnqgBx4hvLSWudeyHcH7Yk8rlDurY6opK
TE8fZL+0pZqdJXz9d7+etZ5OnexNNvXN6IF29o1f7CB+D6L3nGtnIHhr8T9zXdc6oXOUCKFZT6Po2NMpKt+Qk3zZr2xg0UACt2rPtrmbQmbhAYZuQ+i2cwyxPlTvPZPSUB+1
PcO6zrdp8mbkmbHT5XPtemxcbZ3L1rmD1rloncvWIfQO6uMJkApSTpxr0/kfXb5RvMRz4WkxOu2I4zc2nsnZEoNPi2s0LOKyTY0ECHCOquv1vFcXReJv+260iTFeUvMqnq6h
aYmYDXEvR/KDbntah+4bLvAMG61OwJvt4UIpFveSoTqgjO9Tz5dl/WhaVqwPpWVx25S74u/FVKS94n7OFCWc0qdVhy7luD0OaVd2mMNMlWMUUtXkniU8GQo5eiK8HK05ipij
UF1d8rX42uROdGTHqWAHKfVYJiBuSpmiQu2k5tCNYWsPXMxVn9wS9sSGi4feBipPx24ci/21rzZNha4aOilwdjv0DCZHtaj58xr/bW7EpEV49JPb4DLNPI/Q0Rxy7kOTMGSe
bHGpx2o5EyHGA3Ji02o54z8aiYNND+y3f5nseAmUk5rM4HJ+Eqsw8NXpya6f2IyvWv8sF6y/RWqoV1yxUX/9BQm4D7TJop8AU17hEUzqUHicIGinoVosl2jQyUOwprQqllBG
XrRSr0MtnERX1ai4uooluPwa9SivJy2KgdwRuh8yE3JBGLGnxcvUesh5hrHn0/aK+4F0Rs8MePKDWQNpIHkANs5m3/fXkjkDyf1qJ53nGeJ5CMqccjTRkEGhiXZot2rLYLKj
9VWSFRK6HZWlWXQu3WeZ8sx6tjSi6Ab7R39bxTVMRdKrJ/v34L4XM/UfuoUJE+c+EKb8Ts9zgIO9/8KFdKax3t+jWcsgXB8K1wbhPVaUA2a/LHm9n0VkqVctNkZGm62x8T42
VhvuiD8aNout0lg8Xp2os84DYDT2epHuF4Z+P1iUh7Hul0j+S2YJTO6cGkWqkeAi/i3t6WXLvtntZSt/4/k7qMXDvSmHJvJqUbnUGy8mCWVOj/50ZKR9WaRnATGHdCiNsMVo
2AhmoQFeuA6erJYsywAfVLdHZG1BctUW3eSBw3lgOQ8kPGJJh3AST5NOeoQryRGzcBGt0i0NbQa4Ij4Oi8OOZFkWo8QXg3A05ZDF744eV5J1gFzpjFV/jKvhII+3iAhnQadk
gQNAIgTF22OKl4wvDOPiHqt5gNW89x/dbKz3GievUgavPvyXHoA0l3l4awifSBn+S4/Scdqbe8HVfkm+DcHhv/RY76tuPvmjTTaiUp1u1+pz89ubsmQGH14y9jOGlRpW0XsB
WfD2V0X/sv1fSmnGxSsUXOzd2nuk94+Qq+xs/9f7hwQWDG5QiMqVWh+c/hPfUXombEuDIzsHdiidU3d2JREmZ0GYxGnXltiREJgwATynKHNgfLAgWbCuDEBJGACaJlgGoET7
ClAJ6khLwgCUwACUhAEoKQPgkgEwPKlHBqAkDEAJYFjiM+MWNxgA7mqRvxQAd9VoQU8CqRO4v3poCe0UtTAtZDMdZ/gPc/7QDeZ2uCBm8SHMX69yR7D9X+8VJH7j/9n+T6jW
Pc72f5g8O/17zmEl/6/vr2WpVznhbP/XO75n2UfeBQS47xICwnXlz0rkz0oD/qwE/qwk/FlJWbMSWbMbTyf3XHlKbQUrDH8+0P6D5DjWultkTbuFymT3BdPaSNsmvowc7otc
Xk1668Pt9DZ6EdqAENs2tyLbholOeNQ03/rTVfp8qsiDiro2VrlbroIAAUoK5rarZJTd9cSzfRROGZ1KyPwLheTNCcLxUmAq2aMjcnkCzRxIBMXpMV4avsH3f7rqWnY8J35t
U/kAhrGtDdCu3oJIeos5/gG72UqA5X0YfNZNQ570tcfniJmU56Q9TsXVXM5jUv+4kY6Z5gesp+6tQi4Kfi90G5tiTakMq5Pd0dFTmWjvo0QanvrRwwliHpcd71g/tuLMVwwU
ummlI5ISldrdtMaLA7hkQKzxaP9uC+kRQizHjQ6kQ+O3qXK05hiY21HySc0Bf1gXP6xpq5Nd+7v0ig3+WA05zrYTe7pwPR3L3+opuLPkpuqmtQpuum7GVtUGXOqkP0W1nxk3
I2wYtY8jmN1xCCTn1uRo9rgkQnSWeBlTy9Mx9LvngdWsDDrFbFWbLbbF4n6xSE571bZnb/VfV3a9q+s7tJVNfHYtHRMbgILBmop3nR4oufI4LRsj3xEPhatD4cZQGCMMZjSP
0V7IhnsxYZIYTU78WfW3aMZMKBgdcuxKdHWzjvcjAIyC9ZhgW0SMRg9aGuxIWyRQzQONPFBkEzwJenp6UsTLeiYgTPP4pJXbX9hjkY1MwJo243RkoQc8B860xZWHuyZ+FsHF
BqupowbiGD2eYKWDd8yzQ9ir08zD0RlHkMqJOH7lJ4OxTf+58mbYd7totmnRA542KamZCcmS2Em5PEVi/XPqWS4r3zo0ovk2733IxrsAyF+lG4ekygNOL/2XCpxlgk/KLnCd
a2dbfpei9nH1u//hbLLboQchK3mmNZXO610q561Z2Igi2Ci9NOr5ZbGuFYtZkRjA7tPEnGcdQJBV+kPqxMAZRM1zXE9cXYnleEFFv4r4kudZIF0mPRXF0knFmQn6dgp5Tg+t
6nLxRku66VQHcK+WIyUzRaMwX6zR+um89GPE2ty188QZzdyPt0Gznl0TM3mC5xZ3ZgFnoF3GFUadBtR97n1mKNwehIXNniIsT4kpJ7VZwlpP2gUq78K0NH3Q1jhvhivHHDgn
eYtn8ldsCvLNDLo7bWT/U3aLVvudlcbb1W8GXZihQb6cqpvWZwe9soHYBogH03astBmWcluTnBlCPodMN3TPWJeocsq3etQtywnyGR6M3mqJGVhBfUBLWzLvIlB4ujeSzJqp
XoPHKTnvvIWFTqBnZKDRRlFuzZt57l04DkWKIHQcihxZA5wKfsCmzPE90xojjjPadJzW2PB7OvaezR1708tI4orlLxowjw9P0aaFPvkxKgXal873pnwe3yyYmVXpJ2iJNLqj
AoC0lN3HYLrSzKl/ZUpUqwN4prtqpiw5rZeUmAMU262EglKDcW5YdThZY50Ola5TdMhu984hgcSWold5pIhJCR0XY9jSlAaONt8+HemF7bixXwd6gBuCE4sdiJCNAQKU+uDk
dgbpnFBFpZhgpImTmiiZl1hhc4AikBHzyCKlzTxyQJDDRpYI+nnkoNlPY6eSWcD0z0GiJhDsw+8hY/B7eAjdxBpuD9Z3XjBsCQg2QunW80cgho5CSG1CSAV7NHnjtzk0iN/y
m9UxffM6DhGi8DyMrFM3yaq55jE0N/vY4s0/Ng8J6QdkOHjzDHPakGF/lwqflhrt30GNZhRoJjtgVRsDSjTTB5oDQ0BD1FGgWRyAxrQm5kBzcPBmRnYN+7DVHgBNG28ODMDp
4CByoE/DiHa6yTezk4Yl3Zx65fStI0fqLW0zhj6tbXgyz7CYBw7kgYWuuI2yVM+SO0sKZ7QDk7bpttEW+rWhlkwuEfkJ+PuJ/vuH6KMj/sP7qE68thEieaqYr/gt7t2iJQ8k
dP+AhI4NofUUMXUbWucr4dB4u2ZqMN7x0LT0x32wHE4Nxl+Ww8ZgCkpmO/YvaQ6NLAjpVvrYkuOPU8NYLXi+DJFyRDwjuJbg3xjDD/w42LlMDOfS4vBOuV6VyiurL5uYnJpu
/0Ckujl5EMS3qD2ndf1YBOldEICFd0WOhvHbMh1zoK7bUL3EZY7tbvvJ/liBqa3AFJMNGUL3tgWmmcGcT2Fc4mF+IwemA8OInwPT4gAG21woGsNof4Ar0tBScmB4KSGip0v5
whtYCoCFl3v84PjHhQRM7kR3kID9AyTvMzXE/APkRvHSkos+o5PTkSFSsG8bBbDIbvHa4vyeZKFPCKS9fQowTgownjtyyWnAUbclhxWnB4jNi1HmLWYAkXJ2aLrPDtGB8Xw+
z31eRnS3Az5mWiaYDMz0Khqsw0Z/eljpWS3dICjjUhJ7xY6yLMEQyzK4qCiXKD4CEfAaT1wkJZW1v+uI9T53nb4nQerLnOzPJZzSRahqz5D2tqaVury6KPu+ze2qFIDH2bY6
7qeHec3Z7tI1whlq3ehmysnekUIAKEKrdAPjV+FPLSWHtppOmpmLeldVfsvTY5gDJ/szKZks0ZvXYKRJXUik7bYkVjAZ+klhSfoD3xYbTNe4MvBzu+mUmfpB637cCyDTDpDT
Tlr/QqhAlSEb6o8HkJvPXZsekw4gAYL+ovR5uLkRD0f3GVDZUgKEAngB6HJ6YEZBuM+ziwhrZ3fg/mfoJBt1KukiZ5k6i2RaZ/kE81PxQha+fyz+wLC65YA65iLU6MFkZ+je
uogGmepLKRcOXDrhXeKloN1kP2ewwZ9RnUbZBhqap0Ve9EKkB7WQrk9tnylWz+G4wYxhBegPv06Gf7PJiLZPhtY+vcekkEcioVkSJn2xoy7GJL+4dbvxFGFudk2Rd5MpyhsR
D4v1ro4lzRMcy/fnspUIUVZY1SHRYzxTOiSZS4nIKu9VrgrCqFSpDnSyzl/af3kKhFhRtdrx6Q/ahkg13J3Ph8dZFWcTZNQcGQW7zBuxK7NUbEo6oZvu1LhT0OThMCE7gQ6F
CkyiG9/ZwUmpdXvnXK70P17nxDGImy+a76Zz4v2Lh25+1M6p1+IZPYw7OdTVyHZ1RgXiZ6Wbxq4CezJLU9SckdHZtRPgDW3W7LETMNt7SOXnXTsBwwUhMelOQH/47L9cwWFh
oj96z+49etOq/JrqwyjYRwFZ1au41Nx563sPnrdj8OhDgZd88OGoTwSCi9sfQeEypQlgYM7RQoGhKavM5KtpJkyeo9vvodQSU9vnyNv2U4G6zDYzlCA5BgnTmjApetQB/mHu
aCY5jWl2yHuDcyiJidYMugQAkh2cH6DgwCRVypjn4b90rr/rNrv3vt7s3vt6h3pfddMjZl7nHJXFjkME4ebu0CfnzeAD89zMY3VGCh9FW4Oo0mhNzgw24xzZOJh6V905PFT3
4W11/xjN4kbj/I02Gg/zBB83oebxwRttNKbL3K2a7005Wdzt1akHchma4KemPAmqdkiCPoOBBAMGQwmGDBYkWGCwKMGiWeS2fe9JHahJc8QcHTTY7NE889fZmCni3LuaqiND
433kr36qbthzadbOHT87ejNKNXmuXETwSEVwsV+0BOgACdABPRlZkMsilNoo9zQlZyxd6gUUB3dbNn3Q1R9vuEMDLBwyoB50cI9qhjGwnwgUms0Xp+1kXMYEmD1lYXjb20OD
oTrEoSJwqO7zVr7TaeR/ueFFr+3xMibwVWWM2fXr7hr3ogECooyjnCP7gBwIfJJyxZSjNuB7lxKooZpzBi/KskE+yWsL6As347Rwg3wmuw0hbpDP6Ab5JDfIwRJRinqGctJ5
vAKpmDmffwPVS0so0gNIPsw5pivMpJQLWZb405wtGSilQV2xGBTO2PN9ffbofuvPZjJx9UTBMOcaWz8aLZ4DJQtK7pIcKU+gUseinPBZnlCynHDbFnnQ7BfwaXOZmZFlRq5K
BPM6nkwPcynTKsYNtNng6y1/MN/nSJUf28GJWhZrwH7M9BdQUUa3RR0tvOZ2DTT5yemucJnDTOUODXRfA6Vi5w9gHKeHGce+UcCebFVuBPCuecZtMmqOntPbeMbpHWyVbNFz
W/4HMIzTN2UYp4cZxh+xUzfiFW/cqT6v+CN1ahejOH1DRnF6AGs/HKPYq/wMcgz/pbJpcmMjkkM3Yh3NcEFQFGUd97IXuRnruGMwxU3/D2Ad/9jp7j2ee/KOM8o7Tm/jHXdy
jwMWcRf3OGP5xJnd3OPidu5ReMMZ5Q1twmKfWZSEGU1o78U9LpkZrHPT1DlRL5Yc8HmYos897jHNc2Kgs9MWB/MJluLQnkurLKyLihSGxY1kXtYVSdiQap8NqQ7YkOqADakO
2JDqgA2pDtiQ6oANYbDYq3ze/tdv+BEs/rvsf9LDveN7NvoRc2A7V9Xna4a6MPfX2QXwcXPmxs07pEzO/LuyfDp044r6PdyL5TnAx4Ecf5aIP0t9zsfdwfmYglxdrtwP13Le
k9mWlbud3WPUSr5vLk+vgM+gp9nnN/HqxLn2Ns5B1msBw5tVlIq51IzNqwzEYsYDJ8y7iLyLOz66OPjoonx0uDEVbYg0YDuTYNkCi+wz+cbH8O40F/ZkMibCV8TmTk42y5nE
h6nNKbwD5k4crNAA4Z1YtS/5icf4qusFm25uVv2Wv5q6fe+vnrW7SH16Xf1FOTPx7DnVQwZpsCMxeH3F2zA+fy+noVxXE3wov5p+Zw2SzYSXB9m4/tCpcOO3xfeWR63RW32P
Fl78/divykFMa21+0nvbUx0d9a/fo9UXWnVSr94IeFtn9n1NjKyLOraDTpx4J847nqYEYhDUPelt+bn7H/Fzxqevz25XvGXSaZOrl+1kC12altBPaEbCHZ1Ly23VN0cduYSw
LMb71Bm6cki9LUowo366eKGO9cXtitsME99nXZJs/RqZsxqIYl3cCbuvi79WYkOdXgXJCSVufv9u3+DSFx6hbjUFkfgc2MOeu2Hrpx18sJbWxcVko8+z8cIEXbd40W5ak1ul
+G/vy4ztqxtcZoxvmLqYq+K5KiZ03rp+v2MdX4W2N/aIdo29qalFgQxPLMsGHeX+kH2BSPFb7l9Xh/L+0KlC1ljb3SXL7+3slS/7JDo373aubVV7THfuZk+cikmFtRVHjhSi
Hpowjq78JTBu/pfT5kqZ5wWbV5Pa0DAG+TDi865p8to8+qaUw3p2zBrIHtnsUf9sK0q0Vi5vpK0V5xG55Mc0f0oN2Go0SaXJpN/n4EdO+X3GcmRlK9oQ77F9s9KRq4m48Qqz
8nrCm13FFy4wZJIOtCqKOZrSsvcol7IZvnN55NSlhVc4nMvwXchL39zh5AUtsuVlkWDmjtdL8tpsT7aDoFevZXrf2hA+n/Q+52scvJwQEdkw7PZdXG77ykt53uHEl/PEYsYD
mvKLpYV3r6W1oXyv5PmGEz+viU72Lcd617KON3lRcp7pimaysIr3379+D5ivoRxfynMMJ766V+JreyW+MfiA1F6X2vtT8mV9LRPST3xzr8Sv75V4zZeE+P88XGrQVfhzWKie
K276l3382QXrjbB/I5M4fi3Qz6L6cvy6r5cnYE34M16U4J/0vssnYOy7nDWsIN9xtQA/reuOHtTRxKLQ+dz5t14jCNDkjeeAQpGFKuLKWo0C1dOR9R5fS8UVdc2U3i+mEYIV
4iyCAF+RUCxOIqq8EHxd3XSnLs/+x+IslBAe0kq5LG6RO3I81AcSCU6Jmwze64GpvUC7zXNtOhLob3zVaz4PxvMSrtKFJKxI6CX3gh64Q4LHhP/gXKDBqfhfG83MJyUiZT4p
No+N9bSFh+lcSMZ4LlJ8FRSVhAWmyZbf3/+uKdY8z3HV5UbKwoaXJ4zyzof1C8koP9lCLRHNuf0u0I6JLl3v8hYB5syufdkzY6vdrPB0JxmlxfNods258Bq7zAM8iS/3uGFx
b6gltL1KtKZ3ICqBbajXvW5KN5nZn34zMKUnX0/GczftvCACPRLPL5n1vpC77GjyxhQd+PeLQTQGQVx2mPHeaDKhTjpG0Qq6ZmwKkQuFqJ62dPK0HiGUGZqwHqIb4tZLyYnP
k8++XAlIb+TiFGN0FRWqy6vUtS7UlICGZlwmW5mkU1JbpLVFWtum1kZQlGOTAwof9M8z+k5+u5pSscKS9+d00Y/nd8ThKt0Edq0vOiS+feOX3AgXWb1/x8lxkHJXDrkV9OLE
Yvb237O3/SXq1gb8q1ywYK9lGbP3LJQGzsI21uQwwzt6TGQk20yqbMCfBOpW/juBXOtT0ks5ISZWu8BBYNuZtJkVLprokpzN9fVGEYHQ4BzXXHADI8nMHszDhD0CPWH2eIth
1S7caBf8lHpdGf7rPdR7GPARomyQHzOb4L89j5nZN7uPmZHPCMyIHOag69pYruFx+y3ibREXEzoq1rPECv1NGp764jYhmQU9wfC0ci+xBb1Mlw7iafAPPJs1FTnZXBA+V6+r
+HM6lKCvEeGfA16e3KDPV4zs6LaR5aCO/o0Y1NGbD+qO8fNl/HjfEI8T2PHz7fgFMn4+x89XjsJhrE05jtcwOBKWywO2j+T/P8CzLJ4obzygczcYUK8/oDxbSoBsZoFge33X
SNb/Roxk/UeFydmbAqQFRx4PK1lwtBje5Gg2d41m82/EaDZ/4Gi2xPPLDdB8ryENBiApd9y0wDikAZEbSO/LmRCMcfy34LkDw/+WXr57enkTLIe8e3NC6Ste/+2SvX3gKqbc
+VsQ/JFBUFyppb5dq+1IunYk/QEIurpWu7K02GuZvLzCEq9CEf9wVHaEF/Qw0tRJ71uuve6LqstSngFCq15ly3tYRGb/Nt838veNC9ZdyEnvT/iiYqYf0ltweWYwnTfxQ3Km
IJL7h9dSs2qVurGZz4PTYDz6Kt5ZSA2VLnr5iurzEvTsZQ3SEdpLGtxnwtfoWOG1ZL+Zei1Z1FuvpuzdR3rLrP22MWNyuaxaVs/TcRo9gEmq6tWPVx3LHJlEbE5NKka9Zh8f
B+kiTG/toNpiyftWkPL2QJ5sROzbQep3zQj1E5wdV6/og3zcFZadUlad43Kf3OU+ikyr4mLUhKuiweTP2XZSj8WLGSp8i/cx26yi8BjVrKPyg6xjsb3miUeGy1qvn9e7M3OT
h9RrqyJezxlbtZ9XHWjuYFUv8eVBzFFRf8k9U7QTH7ohUlyiutnGniUDW9I02sko0PipNd7+oS6lp43/kN7EGqSulnPlh4eWYythulbCpNvlUWB9wutkGjyLW5MdGvHueUhv
73w1BETV5ShilQeVeWjNfzoN1ZeUPs621fWC+zSjf+l2fv8djBrqOIy/cXGKaO8mb3fNNM005rqdpM6XKpknTRXCkzEziRmdErJSyF4N5VIrYqN/BuN4kTexiMIizF7ZlEsU
uZU8yr2orjhm7OhFgqKFHjf0CzzKA7nd1zbonyZXHZjCCe+1kD084b0aJodjc5AO2Ogq7mrqds0SxMlOFj1NU+XCeuO/0Rv9MB9hHgmA6/3IKBv/PY53g7b5dep6Sl25l2D+
6dTvGP8SfkXBigFvdPTKQ2qlnloj6D3dYfZ+Dhoi20xUdEGCrXYzZ4XOBA9tpOPP89qFzDkLHgxNTpdXGp81yyv3fDYd3zDjn0nHV7wPIY5p/FDHjK+E8luW36b8HvhQJ22u
YhSXV5wPtO2ns5P9rwPD7NdH9avP48P41v7L6WF+6/CObx3+Ad8C+LnIhG/l/Tj0vDnEGhcup4dY46EdNR56NzUe0taHNMkYU/q85L0U8mCKXFqA2FZIwI1O2vscaqKc7Lt5
qZnZM2KWoHpP02r8rihDSddiIJPXsS6W07GH7IUx9+WOdINEZDyPx/bjwfWT07wS3eP1XtP2Sk7VQemlZeIwlQQ8eyMc3Av571w32LQOEbmeiqs1WrzoRXcEKCCd9z65Uohu
w86z0S4tYHxeIsBNP7mcEPSSh6R6lcjuXeR/tG0LaPkRCxPQ6MiNxw3eKhhyiyi01y2Kag4Ei1sa4hdjPS0wr8c7EuX6Q0Ex2e57WhmKQOsKtK58jyN+2w3p9s/fdJ9znx/0
rdjvmwl7Td7tiV9IZ/gtGw+/tl9FLn/0VCb7W1UTmZq4sI9733VNufenLih6CUSg1Lu390jv/3J739e+Vdkpqp0b3DmqsG8V9q3Y71uRd0urN7K0xrwFg0dNLk6qHuLe5d83
/stpg+ogE/ynbYQAUSb82fY7jl4zG+gXAv3Cpn4hjr86G9Z49YB40bVq+gb4rPx+KOPpPVWf9juyS/sinqH1SlbsX02vlm9LHB+qcxG+4uutm2ywqOTVM7kEdSLO8NJT5Pw6
77cykfUI8irL6V1MiH2JMVVVInbNlzu5BEl06jwLqP3N9a/79NKx5L3s461PTmTgkEB9jPDrwlvKjhUdsSH5837ji/mFqI74o7MWd9zOYW3Gw0LBvXmrPfdszq/76gvkFd/e
ZSddSMtyLSpBr2wKaax0095PaYGPpzPkRhJeX7a9J3JXWEmGuSh8SKTX6qqpQFEJrK1Nrjgp9j1ne0O37soFSeLUu3+d7Y9Rkf9XVVGl++NXxF2f/DIFC3tpVZyNVOh8TeaC
U33FJ7gr9NYt9DbsdZIcftB0Xi8q27e8JDu/+6YPuCeQXu8Drmwvcc/v6deeT0eeNyO86ANr4dn2yj0v3u1IF7jprC3PZ3oITF71k3JFdwAsGMsNgWy2XIJSVD391weAHu0B
4TnEBRbCc8DrQ/gyL+C2EB5x82wA4VW5zGWd5H69I7eb+OtysTkHKsbkIMIZqmujGrbVlfzT9h5uxcaKXknXyWfR4vCXfIsG9r3cJuRaJH7FT0O90C7SPXOtOWUVKV0DKSdE
xpn318j+mniDGbyq3fhVXV6F+db+4JUYLhZJHPtAtEIGSGGkDxsWVnj1wigdDbUExKpyqG/Twu0Q/Cj0CIBUbgA9zR1kj5BjRsg4jGyYkc+Y1oc4auEPBpzKbsDZE2IKN6KJ
r8i1wAIxQ9AyejVb6Brwo2/JPPbp4naocXeAXjxE7Cp6BzSvCDVhWt6L2JX7xK5GVC7sJHaxUs+dFCG2FKG0gyLYk6KFYdISi78Wi/o/bkX+X1VFRKUfu6KQ1yaWueAXFL2Q
oSIzXxLLUdWdKI/jDkO7mqezihZAPUTx1krhEcvSieN7qpi3tryTXpRP6JvUp4TcQJQvunYdw5vXZKEuWDz+sizUCLxhsd3SAksGbAtc9QdSsL58XxX/RTfAuRW9HWgs3620
F36NCB7iUeffo+2rCnyDdr0i7dIm5c1MA9sWLNsmvqiXNpNTKVWdIaTVhgfb8PaHQt+V/3zDtF5ccR4ZMDMFy8zYEQi3jcA2bCQX4mzHxuowaxJuQ0FvuPRrfhqTdRWCHIo9
Zaj7hrkn2ZxFCkzRMhlhTl4igkXUhyyZdCGmQEnJjWzqmTzU9SmwyyqqzAnOm4OxloIg5/2Cu8CPVgMur79s8VKklXmCYDbP+x4UnC2JSws5Yd22aOSgZK2nuPiPyZ2XhE8M
Hi/yhJCsUNW0UOVaqKIKJN4BUXG2eUnYgGjAyMp9KNovJVRyR5xCV8EKx0FGg4P6uTZkawtvkrej4BVa8HJzV/sWvKIdgBUKYFXVUORmgMWt3ddfvEq1WjgEXaFdZjH4dcsq
q2/g/i3rlSH6qsZ5OWNrr6DNK2v8G+V63Uq4x1KxEzjHb7w+BDlLth1I+4tXaGdajedCXfsHKNenXusCf0LDbF8szA7Bkr32b6y/wL3q9wkjsFDAQuGo0K8+25QPIFAQ9sAE
59pDSCLXfRbz+py0RECxlqrqlFrsU+WCe+V9tIdfsl/+tE9yRqkHMOXR8GGF+oLC7XRMRj6RvWprsK7394YqyqmajHYyEBPISfKqyKdfo0kgJbBnN+Tx1KNozehK8IIJBnDS
Aun5jGjAKk+ijvKTKUeGzdjyu3IDbLm7alPeoV+vkIjcXRX3FoHeVZhf2PuiT65q9L2eEqnP0XTHFQF+ZOV6XX4+gPav/NJThj8fbP+E+mx8yado36LeQ39Bn3er1HgSwk5n
f8BlVvObBMUv1WDk5drgBsWFhtxgxcTEEQ+buRO6+NcKXrhZeC73CZc7e+s7Hu+KQbQrl5qoezdRomXEa/BNgfoP+J7Y8PgU3oFD1K17vZGkqBp+D3++tc5h08Vfp9Mbod98
cPvO8J8e6U9LvcokYsN/PPePZO4zDP8xOZSrY/UeWfx+8/JeBwEftT8BfyL+VNJyr+LZBuZ/vYf2OIYR9071HkkrvTZ49V7b44/LHye/YMWVW1b447ORLRQa/rNt30MxY8p7
7YKYH+aDPIGGynmEd/jPfrOB4PCf/WZg5yP/w7fyr5b41RK/WuJXSzf+apFXCvK27rdl+kEwaX8cARw39GJL0LciKtjzckG65C3d8HJB+p0oWKVNsCrHtOVmbzEskxvGNzIK
jeuyyIA6rbUFfMPs2Yyim6vxrsBGhTb2wVpb/I6IBanxzrfF2+vdallml8TYePGXfc+9XNuk7u2g10rDU4IUEQ9ezKjHfbWsl12igjqr587QpLo1wVJLXXx4NS323ZcEEHjz
cESHjzbcAkHkopjEog2mb3Y+quBeN9YgR1L5J3Yf3GkPzsnOSJm4JbsdTVEbFfQ2SeozaSiIkRoVhs7NtYFqnzf4631FLMuvXR/+4/nW/6hKNGu0ZxWEPqdSVOY1xEqmpie5
2DBeZ1dYtapHl7aM6vKFnLD6Zd+yntkRuKzxyw+0f/cO+UigH+mvRgFPbXK7ExzWqFzUlzaN6k3LWJ+pIOTVaZ7cz5o2TC6XNf6FnOj42khE3Vtx03vOfd59rnZ5fpOHL64X
E3fll7gA6LmOLOjYZVgoXKRz5lvqPaPCYks1c+qUVtWVStkoUgK8Q/ULz1Hc+sPhv7RMxz68Y1zePTD81/szuSSg95PAsLIMdEQ8xKts+K/3p31tJo06xSGpOAUqciKKqqkt
2NvJMfrKGAubjUwBmCTxoFr6SbbHlA6hMRWGH/gHRp5/+LPttHKHfF3i2cuq2LTyUp9Z6K/jg7EpWJ2dpf2UHWRpxVJtR7pir3nbGv5LynI7yubwHwDeV0Uvl4OS6Pd05KqA
RLl0two4FX+oDW3XhmW1YxnF3RTlK25qX+2iKF+xRxnK/LdH0Tfd1L7aVfRNKUpxv2jHvEjD1YJKnUNsdkpvTKUH2sird7mXzrbpt1l57mGb1dcoh/GSFOOCB/FW6hsrjU0g
O0KXbaSOSC2PNBCp5pERRCp5ZBSROI80ESnnkRYipTwyhoj/go2MI1LM30wgUsgjk4iEeWQKES8vM80K8jdtRNz8Tf+sVFEPUBO/0hklAkLkXFO7SvtM19SvcsvXNQ0852nK
fZXu+UGtrnLb2TXNq9xzdk3rKjecXV4EwT1nM44nr0uYuMojcq6ZvMozcq6ZukqPXK6Zvko/lK5pX+VdA67xrtLfP1Fbbno64udA6/DymiPkl46QZ5HQUbxZZnOP5WepBbP5
6jheHetT6pn0FrmuA/IZbaz1Fg/XHOnyxMOtxL/bOskJuRb6uPEx9bdTZbgqXniTk3I79FHeVJKc4g00TD/STu7Qs+134rN3SSOPKbG509xibjfHOuoYmoB2zpwwt4tUeicy
kRMvyflS5jy5K+dJ1Yj0c5zalePUjhzHtr8evLhjV9E7hoqymf2XgHY2ZhAvyqcHcV/qG8QL4hLxGOnAXUK07jQl3upQ6shmzwkbALX8Hbd3hYcX7BubQE6muEeauztN6Oku
UnLM3CVIvb1Z7o5mF3d0y9/R7YK5i6thidWtJnfh7W1cyO5UNoVdYiNl50afabSa3o7pnH86vb1jbr8kDRb1yPZ0HYs9XxQGLyJ0CC/An0SXrKs7WVqtxrBPgAK2vL9TJzsB
d5Eq3WVNVY7pxebHqJ9wtRORuVPdtd9pL0KJxCpHPiwHMYa/nUZy24+uJGlJHdJBGhO5mgLsEJO1rFv6OXIZc6uuWif0CiP9blpUC4PiDS0M+lvzyCoHSovZibM82Xr4IfzM
PkS3dYfk96D8LsnvAfldlN/98rsgv/vkN5XfRH6N/M7L79xDnazaFa3MCY7eCXMnH3faO9aHe+fooB03Sgi5d8wOJ8fM8aQkyuejyREQIFPUW3/eKrnjQ1uG2w/2iOqgoEQ2
UiMkYShLvFipoAxl+aQX6W6aXPMrjjHIrIrSsUhGNdIzBYEeMeD5u4jOE0Sa+4Rw0HVwzHouAdIblUTPdvRATlf1UrVEoKQORtveda7ZNmy2pzRbNSlptsBmCySb5lnXPBW6
9XfJebt9wZVWTcW7HKrtKryEqmCq2sHaSStKT2IhlDyV/n32ppQ/gH8jeuHzqHLSTVMmCy1++QF942CbqcGasKvBhIkekp2yiS6vEkU86Ko7B70kqn+iCBn5hSmeldIc4k1v
OK47n8HZqpzl4yU4XTm5UdfbFG1SKh7khLuUxQNfzhMqxuuHo5QnRrlBymGsmvpqWsuXpoqYMMgK0VCHdHK8NBX4m5bjMzzyuZZWLF/i/mgCgOU7rRww4DtrpnK/drKyytOg
RXy0To0mhyFim6hHs3E9CikamrrKA/VcHqirPFAflgcs32lp1xD76eltX7wDRhErqljzevG8ybmuySiPcbONo2TGOYN9HxBlHbEWmlunaCot+ysfm5awly0VWNmoiPfkrcrH
6iCDABLd+SzqYBTzwSjqYBT3HIw+SalTFweukPc8e2Jdl1bs6S8zwdiEie+XW9BHqB4eN03R5OoVG4L/VRk2olBBLyVbaHzb3mJGmLQXOsqFa6Zw0Hf6Um/BngS058kjFXil
1qALWTeXwERgtMfrf28k2E/Tj83+9cFbQZ+w6b3STi4ee0PicaDO1uXagbJeZBjrPeoVBQ3eqg75sEb0sqgcKWPHg4eCchkP60pshOjxTC4q693vPCKEBezDcn0cz94Ri5pA
mk46xkaNmzG2ZwICjpBHZHvUjAvHFWX5xiSvnSOqkv3gpUKTuRo2nXpQbiefWhXflcIkAim66QydKwv/OGua3XSuQw9R67lXI0NXBxfoMpqUWMw/J6QWQodeBoOvpMk+6a6A
c6q3vkxlm5dks8GkED326VYu2GY5arlftuPBNBseMC0mB0jPhCrTvQPv7JBbTgRdD8SmmCxJ/ZbAm1naAytp0zxLsV7cBnabi3ZyiFcdycRJOV+PeM9KqjSS3xUBr4gU0KVZ
CA+8EvKAXHpeVBw0kTB5hy2TNyFphwec265LOntfdfv3VomXSOLr/PAfi32fDul2ewISpz/ig6c4OOwsKD3BxwRGBijdJkrvM7Nykt/Q+7TczDCXkzq8WhUvx7OW/hbFATUV
Gkji8fUJsYp2c1YpnV1Nl80ymaXljlm+JCIjKgE4zDJxtmNmMZGzyvHo41x7bwWw5ei2U8wJYg5bvymtFz2wOMPh1szy9imx5XsjyRHet6Jzs7xtbix9JI9iZ2eX3+30yLYZ
OzLgvw8PRf46po/GIwMabOetyEfRHEafhqdwmVTxMP1jR5zJ5W0zqQOBTKuQUA9gejCZE6xzidc4TGAyl9VNmJy/nLAM97Z5dPdI7KhCYHkXdw7UlvmNbjq//RkNtF/SyDbn
t22WE0IH5nhWSL9cpniwnRzEBKdm34NCGPYBqnKWgTM/qzO/hHkm6eLQHQCrjkoN+r4Nsl1kBte0bA6iFobaGIN9QwAtuKqw0cfY4l8zxqIKDEbEwdi5+jZ0aPLpnpXpjqVf
y1wTd6DtQcw0OiaYO7Ebcyf+v4C5MS9wGOliTThk5jtCs1O9UP5g5j6TqusV93wbEFs2iybhDUgLXQKY6XByl8X8SzqCDInRFxF1KiW5y6ojzKlS5QPCn7RN8ZgrDZyQu5Bs
ZB/LutYMYVkimbvTLEHdclnotF2Ztf4j8kMQqRUtAjRnwbS6bBG305D+DHGC1wEXECPPZ288k4uB+ckDujOMT8b9e8bEO5TXSacekLukKNZMxFykO1i+J85ZY9yAGE9dMX13
QB5oCSdv7XSLZiSpk61SEQy8y1aQMy+/f7jQAuPS3Cw/Fzzft+V86QV/2JqTbnXUQr+S3+GLpJmuwKZIOXKWxBU7MnIUIW1hRD+mNxbbMwE0kVkVQS8izxjmRne8TLawyuvA
uYVXEZugQjepir1Zzv+okT8PD7DumByPSlq8YZeMDQKTptLtiwrUrMuhvXVu8JfIDaGWVjqWbZJOcq8dbGMTsh9ej7EtPB6g7M+4oPko2IYxU3jKOnbgG+4NpRO9FcMckGt6
K72HJWyGwseHwqeHwg8PhR8bCj81FN5yhyIvDUeuDEfeGI5cG468NRz5znDkbRtB+8VZJmJtQPkawPAiw3S7yWMHDPvo88WsvnafBWuMzxmwfuX7LqYjat7BfXuwnzyC+dKW
Sw68mIxhgMcPyciN2QFD7CPpCMZ7nEgEjpPEbcw0TeEcxlvYVICrKt/FFVh+HMTvVbas1vpaPXd0EGy94PONY1NOD968/Rl5s2X9j12r9d98R984NuX04M1btowlwNeq/TfX
bBmbcnrw5g1bxu6bXqv031yxZWzK6cGbl2yZ2JaJB/2xZWzK6cGbtz+tZazf1mvlQX/0Te7R9fTgzVu2TMmWKQ36Y8vYlNODN2/YMtb/z7Vo0B9bxqacHrx5yZax2wfXioP+
2DI25fTgzdu/rGUKtkxh0B9949iU04M3b9ky1t/stXDQH1vGppwevHnDlrHeMa4Fg/7YMjbl9ODNS7aM9UB7zR/0x5axKacHb97+lJbxbBlv0B9949iU04M3b9ky1uPtNXfQ
H1vGppwevHnDlrEswjVn0B9bZtgxie3Pp3ikkWc7xs2oeJp0hLDxake5Jj1t6+4FCJ9EZ4CQ41zHZnNaPdcVqY3bFkDwT/lcesfbENvGSSVq63pk7lOuOAplQkdu/VngYbD8
QMcM8XiONHw/m5LxwFNbvIiPQWyzxdMOqowolYGVGVfZC7kPinvMg2z0IdL6BGUX0Z0ZkIslocKHsfwzFKRHkqMSitJjyXEJVdJbkltRw62k4Lk9T4skG4zSOJYxqeE27j9+
101uNbeYlrB5J0yedosBFWfLtmc9bo6ZQaZj5qhkCrZnOgpRYpDpSE7zlpl3W8ZliA+DjIfNuNnfkTUJ3EGT6/cBc6jz/7L3JkByXNeBYB51ZN1XV3VVVx9Z2QcaQDfQuG8C
BZ4QJVs7Izm83gmHY+yImS3ADpODUWhjQAKyNTI9a+/SHk2EbGs9Co8sURJJ05JGBymSAE+AIAEQ99lA3/dR2dXdlXXue+//rKpuNCiRgse7E2ogK3/+/PnP995/7//33wNG
Ee2NQjDpfxK4ssoTsgWRFMgflQgY0XBKXV+NsEE+KXUDj4hQBuv4U5ieevhTiJ420tPq5PYDUI3VWO3V6BjapXYgbe5Q2yC6DQEnrDZ/puIGmI1sK1kYw5E1xzGc/CISd/J5
E4aJILEFb5bEVrwpiW2Q7Ou2FD64te24FhRJfg2eefCr1eCz1eCfVYPPVINfrgaPVYNfB/5jG8+3GvxqNfhsNfhn1eAz1eCXq8Fj1eDXpZS6ledbDX61Gny2GvyzavCZavDL
1eCxahDY9y0sFK2E6iohfyXkroSUSshihswIlUGSAhAAw0nLdmR3tm75INL83qY2/zrDWQ8yw22EkRG1WW07CEMYh/ctTLCgKR5rigOq3b/q7l6a4/ZKys2VUE8l1FUJdVZC
balqy83QTWFprleFyquL1eC5avD9avBkNfhWNXi8GiwsyzxbfZWpBmerwclqcLQaHKwG71SDXxeXZv41sfLqq9Xgs9Xgn1WDz1SDX64Gj1WDP1uW+U+qr35YDb5UDT5fDT5X
DX6zGvxGNXhzWeZXq68uVoPnqsH3q8GT1eBb1eDxarCwLPNs9VWmGpytBierwdFqcLAavFPTQxJjUC3EoHIaTItLNIdFQBKD1HgsHKtEtmuh3Yk1KKGRV7kYjiBQzBiCCVn1
V3H7H7CHUGcHWnerTHoMxeI0se0AHGsEzFRZSm0nEzMSm3GbEKbByhQWIKkjxOY/Pm1shmklwJclWEx9lcuOEHuNbaljbpo2A4XHzYt6ovS1hS8ttOV+F9rDC1U/otCO+13o
Z3mh+z6i0NX3u9A/5IX+zkcU2nm/C31W5KWCAHnvYtfc72JfMov9xkcVu+p+F3vOLPb4RxXbfr+LnTWLBbma74i3IdcMs+ejXITl6M2dNzTR+scjxAbbDmuRhz24BtWqtpIX
k3rSiNtbewEHCv8w/sU3ai+oNMbtr700YCiLfSDUQ/0fLP4LuHfhEWHMdtd3f7K39sL24fbf47UXtJhlu+907YXRXUX3Hx/77R21F2RBJbiFYxter71Y3+FX9XhiGa2UUFL+
r+j+N//7Z3fUXlSZMw/+eGfthVlgvPKnyu7ay4w/8Z01e2ovM/67313zQO1lxoMgtLf24vFQwbXJelyevavrcVmWNWWEAkgfW5HtbYW54Qiw2nwyiHokWqoAuqzg3nUSVfhs
D1NsdSVEtdE+XGTpUghONBzE+HpIZZ6RXRVb4E2JiJv7XHyYDsJ7cHHLrUXIUYZfa2Ob8a3oXBO1tXYeTDSrXhVetx1C4+FrJFXbUgyRxZoEVCKh+nC10PLrHhE+icC/nX+g
AbIcOqjtOKiFYbZSEwdRFlRDB+LksLVN3YFH8NsfJm4QWMZD6g70kmtjJQfU9qT8OJ0nfAIlBDRC3oyLnTCfkZPkVVBmO859MTVREenqAFXX0GZ1hJBjNR3GheZ1qHXMBEMj
dmoLoJ2NRFWIYrqXEUgUX5IoobL3aB6AEnQSZxqAutgO8ZTQohChN6A1bYCz0XXRGPjNMYCOWUWKt6sgl3Z1FS2qxyCfNVWG965scY2LhBnhq3/JxtTC8hMxP+40dw2xAWvU
TuIsOtHUBVAT1fYoX/jeqe44iD39ODABKS0BqQ+w/W/8TvOpFuLa+f43rsEeMGnMV0yj6a4/9ls7jkpkNtdzlC3VuskGDy2OajZUKcB9EE0xV2g1B550c/JHRXPh9ohbtaqu
Q6SLfRTP9NK5VZ95ZN2lgqTpx6gAqSgkgmgi8RAQSEV1HsJQHbfljSe+6agw9oaEkBDBA0kUUY9WLA8nomodqX2TRVEJFb0bVAvtOilqDME3APAWO6Q1oQZlUG1CKHLjTVX9
eEsAUZVQe7Ie6hlnroZJKbsJqLYDvYLTILVBDO3/4UP7AVqP5092eNDMh44DT8AY2DFBM49TIe5JFVO18JgD6M8RIsljtCMFjU6sSqIZHy9Iu62Jdiq/E70+s/VnTUSLGoeZ
riY7Tr+GWYSAfmpQXU/iDgfORSDzr6F7lxoh8VpU20mfBbeHEFDtKO9X9dT5LlAH0qMOhI4IPAF2ENDa2S67hFq7mEc76qmv4VQH/fCqq/nD3ZonbYBP0JZ2vLUDxALMdarM
mKxXjSJItOKtldRFUf2XW6vy0HYO3uLks1OLqVbTs1EFGDQNKZ0LSYaVSEYLU19ajbp5h6EbCVJa0SPNEwAUJsB0M4BZBxHYhxow0+sZ8PSQFY0N0KUbAXY2oYs6gp+Nh2BS
R/jZeEjbkkpsBfiB2zaAH7htB/jZglP2FoSfnaqgbqRiEmp3Ype6KbFbXZ/YA1k+QKO5BaDpgQo0ITBsr4IMPO0wn+LwsNN8qAdosqPXFIu61YSmeoQmTLWtAk31BGLoUFp9
QJUOArigOXjbgTg+orsKxIPN6gMEac3qLhiS3TA6e2hJL4wkFGg1fedFfUr4IkzfNaJUYoGHZhMSa+CuhZHbeoCXMDYMEAKIHrMWfYgTWjv5g2ZvDpn0VY3CBMQe0SsNwGkD
wZep07CBZks6c+lnx3c7MWEVSGMQCb+PsLysgHyrDjGd8kPkXQkBFoAfITdV0TS34zwmqPJXCWDV1amqgnkHwm0Ho7Ec0TogpNa2FimL2oSI1rEU0chvTWsVQRieEXosQzVT
3amV9s1XxrG2Whyj/DruiWPtyFS24wyMqNaAtwY646qFOartUtelABZ34223ugdve9QHMMUDHOO61R5EjE1426Sux9t6NUr+lQCcIeFGhn/IqND5zSoSBlCbqgYJVzEkbGNI
2M6wr5Uou6bim4RJ3jXcPwYER6RbC/2nAdLFVIJEwCKNawYiOdBQ3Qen/UQjasfIyAH74LIxoI4QTVXVJhOxoNZVuptAmxSrgY8HJgGkMi9cCNoRxj2wYV3FgNgNI7CagBjL
7VwOxOi2nL2pAnEYgLjTBOJWBJglQLz2LiBuXwrErQTErY+wvKxAZjoZEGudS8B4DUL/CgDcdi8AlpBHWI1jt5qDQSPwA0AAmmhBng98TI2jfxjOaGj4SqOhdrlcixZRoiNc
kBdq3Me3SrtVZo0N7abJ3O2ApdZFgBXn9EryfexrdF5QiXtohbjHVoj79Apxn10h7nOqQAtwIhllMZ0J1KZAJbybPMXy+Dsrx98V93srxP3bFeIOrRD3hyvEHV4h7osrxB1Z
Ie6YuELkl1eKfKYm0mpGNlIcHjQ9dhzVBeH3AB4wix6qSaSyRLhoXc2uDTqsk/WXXPVVIdf2Zxe+ltXl0T0rRt8Vt5meXd9faw0D5ykR92nqDogHNck8cMt8G6KZr+p5NLSy
gF56mBIkcalMS8HC1Avw+LfpkAE1G5yoXf+bTDWAGfRCNvWiwDUj8cAg7ez7k5bfTwSYawSm8ewCJHUyhiyIWtq/r4XM7a0AsAZO86EOT+37iYg8gUSNHTIk7gOY/WCK1zvy
KBpORgQkbWcbKl4eTkpPqOEnIZkNN7OfTEEbUK8xpIqPmA9oj0vmOpsuVjdRvbtCdQe4I0CfeerP+phHBEpOlYmQkwkyEqCKj6ZQhTLEVB7DEoqZZMEtiPImiBMB0pQEMerA
Sk6CVHexUcC1Dj53oppDHVnVTGlRVI+LkeZMgIxENwAtryMtoSAu8wdR8A3iQn5whWOyzCvPP6KFyUZMVoc/bvxhO2QrJVcbUA35RVx8CeJ6aRDqcoSvutzLGuqL4j3NoTJP
Pm7Um+GkmjeStEqCzF7AQaoRC4NEhvoyocfiKAZh07BDmD28iCmQ4dCpNCBsiOoqOvMAx79Gsw552OAgDMISxJJkijr2qIPUSP65lsFzuDYBNyfhBBovfYFBrY9Bhq8KqgqC
QZiDagSdW2BtyFpdHYfGCEBjFRIB+PhaVABY1SAxAqrPBOlG5hQDYFeNVb9AOA9Dg2wuklkTdVj3AAJ+nQtNOiL8+uCVBa01VuCXi6ecobFyMz3whZsZg0OMRem1B4/IyXg4
3wfcyXYsFXhcJA6oCJRoQSVyj0ivmGMU0X+WqAl/OEdWKFVc20BnYlul7XgoASbxNlqycdOc52ZzXkLDpnOMZm5WgftMHPS/QydpWmnk2rB5TlLeJ7diGIVaY+ZnnBjZuCMe
dhoBnbmQtQNEZOaPJEamZqXfR5qB8EQOXNA6RQukPghdhbrb2EJSIYPRaDzgEXkPoxUqOi5NfUueSyBfRg8jNadZfpPM91mR1KF4XqdGfo2MO3pUHwcZNi6BqolXHx0cYGCJ
0GOtEjqE/CoNs60ENUEtThi0BGoQQBg8YNch7YvVEjsrb5SL1a8CLDWV8pvEro4U4IEdcTBbb3QauYVwqVPy08oP6u+rSgrnOnropIc29tBFD53soYceukjRXG2jidKnxnYK
EahBEHX8DgJqHJNU/IGplMYJ7rZdYh2kCKCCP1QVlf59aHZYUX376WxAAL3moKK9hdY+sAkhdgSedorIdAR6O0HbrzTEHuoX02kQEv2AylT9D6WAJNWxgCdluucA2hJLAaeL
jVbwuB1q0x+iRzd6+sVTC4coaYhYgjrgBwMqru6oKf/zXE0Pzw09zDWzcG3uMNn9h/mGjtLDW5CN+RkcH1HClGlMRXgU1RwD7BwBAh6Ap48tU+H6NsgINjprDbcWYO/RCmEr
LiY6ydmO2zwHluRYy8dps9rqf7dqCGw7WQpuQ7UxOWmhbyuuj+O0HoTksL2KrI1qOw1hZL1YR70awl7FPWZmYW4zLlbYmHp+gLMCCq3WMTVLH1kQwXma7O1A9clhExDy9SIM
IK2u0bJYJBnBkxi4Zw0CCW5YAx8fYf4paZnWUrUbtZvR0BCMFuJ8gDoatTg1X4obudqH1oPJcCUyCBTro9QptKuMp3SIYJqNf5SdC/y3wGggxXgIvgbIDDCo0rwHEalgqqc2
JK2HVHwXrb5L3fWyjhFkNHobQAtMZM8urgUwI/gRU6nkA3i2D3tTUleRjQccsg4KIV5FqfKpGlt4uEYD03+A1rNULJPgiA53IXD6z5gMH7VD6hai3ODQIf4c489/yJ8b+PNh
/hwntVc0vgykzwVg6yGwJYtbQdTo/CwR2ZCplEvI6ENWB6gruamjlUly7YWms1TlEX7gknzmuWjU0Wg1YixaxUU5qh2TgkjOfb8FYTJBRXpcjlW1A9z41u/hFHAXxKbM6SCI
mwAc+fAMYoDrq5Jtn+2/zo5yfRFPi5ldBiBaY90JJoaWL/DOeAwxNAhNafn3CGKhf7dV4pQ2YHIhWFCN7Rtun0p2kVMkBkz+nxHWya7qJOr/sDKF+s/TBBrms+bncE+WIdx2
3KCiejzEbDB9mo4t+whoI6ZWF/QsUyYLkActRLAAedBinGatDZwEKkcdQdeNIaRCqo3YsMAKRmBcRAXr6R5APAwQq5nAuLvMtzBuMYRsImlJRdBrI+fIJTSQnUAbm0HG9EHH
MQ9IYk1fBhklj3CK8CifjPzyviodTYqcEycyykkoCGo+wikaLPKuXjuWaujxnVVgqIwcMJKJoDmAwcq5WchdTrExCjO0YiVE/CcZ2UwyB2Y+VvZDVJ7GBBMOOXRWi3T3+beE
H5qNqA6UzGzHI2Dzo2jbzdMSAdMrJZuQkaNfAblEbhZ6O1MdV9A4ss80WBLhVlVBdHqcJCjSP/fBpA0MHPLNbPcKbUuJWqgyf39ZRCqDWWmkdm2ysQHGqxHZ4niH/RustRBI
n/P3n4M7i2YS0KO8XfDqCMipPjRHiC5y+XaTjwB4RSD1IZAGAEgjBDImIP7iEOhjnhdY/4SYOMaFjiDyFYIJcSHepxWIYz4FarhdfxKhzncg7r+wdF4HeAywPsZjTsEKPAaW
wSN5BQ6m7jZPeCSlKl/gc70JobxaACkHEqEKB1CB0KSdsehCLXj6OHjK7JmqE+KEj1frCKtFiDHOuCcW6Sa7tIGKG2ZWTWZ8kE+cACWItmayynjfFUtCOHJvVAHNzBZxrKZ/
gS0GsHoUNy/8yabHPRYTQoMMC90WdFDKmsz7gSoBfAYbHK9LbYIGeAST9JNABpwCsuoJi9qcFJLvCwhmElKXf0ULW5bDuJwmkR0e/zZ5u4kABP7MbKbAaKuPUdogyFoBAhTf
EguGyyc4ZtOdIS80hLY8/GiU0MPxR6mSqSOsR1gRn1UVts7AINEHAOZDAGOHZpdjWYKdrnfQXIJ8D56SBPIOJdrIEbJHZC430EdmJ+Ric5MbD7JJoKCTa7QpSE1GPsgGyGA5
xC1DmhwqEAluKJEoVg3wBpcBLLABKfTuQcxBBYfg+wPAb8EkFa4db1prCnDB3E8yirIC/CoMfh+mxRUS0uCtUHn5AaO95GkSKxtCloSDGu9QRmQ+zSbJh7i1eIXJezX2CUN0
yAS5KJ9pn3DpXB7EsWXzAV/y8T4GHCjcHqXKudQotN3DrIpXAIbO91aABaSqo1SyhnkDJQdsZmYKOQAhjdXCTM+TMQnIGDUROCNnzriFBpcZVTGQvZ2ttRO3GqwwPgQUPnbM
WOLzko8vARCjw2YgbiYp9RlIL4GMgF48OiXOQvuYM4tn//NfHMMuKYv0g5KYieFBPt1V0kK648kyyjVlXAW1HcQej1fBioETZ698FQPS8NlBFAjiZFmB9wifvrCJBypKzB+/
SfLdTaptzIrNOIpH2u5LtVml8RygjxK5Ve0gM8/P11jYgNIiy7OiaQLR5/q6JFrNtdpZoeILnmy60ekt/0X2TMw8c5OBbLsmoY0KCh9C0ZhCh8lUPjv0JXMQkbhAs525QbAw
Nw84x6kyWjeQ0OSrdDgps45mSwpoGgP3qh6Pa1KqIhnIZHaTpVdZPPNhxFlrscbo9R8mJFMQtSRkPn1JrFmy/1K1TV+kjxkNSGC7Z4Wqgcg4rlQBvgjJukPJWfIIhKQBne+6
KPBDEY+9gTAOSbjHJ1o4nzTDeO4tU/uQrTy4vuWyKEdFdG78H+hIO7MddRRNjWK+Euab/MazzNs4s8pGEGlls5AtYQdgRXO6plEbJuokLSY7gQctQYb7ph+9P7Cxq8lasyZf
epZXhtlUwZ2Db5pREP7Gs5WKW5PP1T48X3moWGCp8UUsJyW2kmhn5wS/pjAuRSarJdyQtYX76rX/wQvoWRmq7yDSaa11fnvsiynVVeMHt8ZonkJ6NIoJAtwmntgpfc2Pti68
EnpDphlLwnmShPbk1b9AF+xuPj0yg1d1h6DDL/6F2RNkH9fCUrLmWpI3Kw8JDzzeMR9pzwFt9soMuq2qG9tAC8HoWQsGhxwvk1UHK7M/U7FExGyieZhNbjez9GBJDv5Fpf8P
sVUWrmOBiOS2kiJF5yH0ZYBHFWmuYR1gOwCQT06JYHL2Hyd4xsdOsk6KVpwfpiUO4FIoxQmi81g7jPprMWlhUUsfrOxR8b9RfdfDckdrMLS1bn+EzxJSkqRsCZFeJOsVh7RP
AFFkPw2YI0vyr9BphvRInOyryinckraRQbliIOFbgXdnEhvwA8UHtAA71khOvHH5jlimADvjyDx7W1K18VIlXlkSL1fi3TzePIvtX1kS8MOIHCEoJb0XKCd5Ukj+APLnnWg+
nbjnU00Pm98fg0Kr38PTMRtPREBPVkREDH3dz4gFLQwfU2p8QvGVEEz9GJvoyEZMxVIn2ozHY7dWno3Mscn0VmABfvXZY+QdADcRU6sJL7c/8cIz3z6ODgAcqeQfPafg6lfS
8gXmKu6YWmPBnxvi4qjMzEubtaFGCGi9nttGYVTDQnbSSFHNjaRDZIabALPO/VfkFtipboBtQj3ZJB93glXyYVsH9VEOk0txG57Stpk14OaragwUWoimWEyUYzTFdViUj6L/
q5TppIBIHLfaYkniIeSnU4dJjwKNi1jjKU18fr//K7QD//zR/ceFo99GuKUT5wKXb7AvhFo7N2zhO+livKvrBXF5qYB8rLCy+ETS9QeayEv996mk60AcAi48fI8p4DPXoYOY
jicSedXEOG0VijUNQPson7y2hsCr+39TdSWsrgl9tOYs0QocWWGQkrYnksqTOAhfgIwOc0OQh3D3QmJO2bFGTBWBaoQsglkjND9KtpO5Yx9Wo4oNLZc5+W3mFcpKNumoeEQ+
Kj7lPUqOmCzcEROeuwAo2w0zoOL/OtFJdE0O02+dxrHBiU+K5mKqkI7/9iPN8wqZz+MrrUQMiD9GAVJBe2MBRhWC8r6KZMYs5Si09I4i0eEEWhgKknkFEGXwoL7qOpQ6xA0B
JMJoXIjbM42wNfZ64uVBCPDRuc1wwqlGEw1qBC0OkC+CKJXEV8nR1RRMKE6A+O9/le8xqmj598d/96NEI65HNKL2Cfrugozi2IVx0yRDA/ZkA9uzQxNKaEmpDutRj7d6U53P
/1it/XR3racvlfEdrj9Gs95Jwf8aESsn2poVKw/IAklLnuQlT5YlT9YlT7YlT/YlT0r1Cc9quf7aLoqoBCMjcwojgeyNoDIHMsmsLqZwGlRRWJdpy4N9Tib/n/PDlM8Sqin0
AiiwjUV0MvE8vmOOyQBKrSzVS+h2DaCWSB6JRTw3kPWT51T2hfMQU71IaTzvk/5K5j/xmw6qkhcpucQsdJgFXFWxALFagFRT3WwP++KuAmartb+jVgoo9KzQgmMblrVArmnB
N04I92jC1zZUSnhmQ6WEb7L0y9rwHMYuaYSlphEnPxTu0Yrj8J1ZyEsnhEop738orNCQcx8Ky1pirWnJbN+9WjL6YbWUqx9WS8n0rdSWbN/ytthq2vI1/V5teba/Wsqx/mop
X9dXass39OVtsde05TieLFmxLT/Rq6U8p1dLeYt9sawtJzF2SVs4KiXQd8HoX4r3aMsd+M4s5dwfiZVSJtkX5EFPrsIij8VSXL8pSegqjrn4e85/CDk+P3O3gpwItsr/Oumz
Q8HHBdJ3kgEXgd/QrPvlZ74Nk/yfHLN8Po6TveVfxjWBGTV3nd1s90HOFrjEo5an5f9QUwaWYDdLsFdKMP262fzvM9dWpok2hVv3qvikSGb/UuIGSkwjiTBBoSoGzBN4sBYN
j2ke1fYZmlZdTCHJbS7YQ0oFdyE1T4pyYv7CmHqQj0RcSOE8jKs+ZK6EiBRbYaSdSvLApyoP4+TgQ1ORdBCAJjsfbQ343BJTF/IQK0hGS31QIFvAp51OrCHn/DAv5tkEDaz4
IS1VpVIyG05PTTG4IwYNzf411N3HjJ0eI5N16NFWc/JeM7MXKCGzSojbCiw/vnTBDzFUviAumbGhrJc9rJdVD6k1CEzhhXLET9x8zqMXLuxUrLmMKf7SBEq+pFb1Ugjdcow8
B/HqVkz0kBE+55LiA1XIDCLJx8VlnBbIpiZ6iwYmOcwWh1Q0ym5BTQvgDVBDDatXU1mWbxAS4eiHUyCOARjjnkiyDZeifajkhGs6jTjJEhceZcZoYmodudXkXRFAVVzMhK/k
krKXhxm9Y2u09Qy6fQm3W2TqcT6ynpQUKYgKOWQVMOmEGy7VunFI/Qh0JsidByyNoptk1YPCJ8K2O7VFEoAZ+6kaU4nn+cl/K+ApEnQ7q3mYPiBvNg1FZRwA3nwoIURUz/NP
H8Ex4T0vqEt66LGK0SJnZd3TWTVXpLiWLi4sW2pQuPc3AdGvU/M+/CQwvF67AMI/KoMBi7Ja9uOP8BTwOpBmc6IRbz3A4MCtK0Ep1EQTPjUmCEeiwBxBpIJM2MMevoYUw0nu
bzhs+jlYg9CRUuNqZH/0Gege7p+S4bSj0hFQ9n7/n2jN+48FVfwBggW3P8DwH3w+/u3ksboUqVSnkl8+p2BvP601/5ZG/p/ikOjofuAK41rLHz+VUKkstDv/x1rktxJRthML
acSvPKW2/LHafESL7MdVSd9vor27RBw5QHW/+hXVqwKM+d9DEvfClxOYi/qVRKSihehXo08m0JJoPSpJMKuynAIxa8bJL4E0jmuVKeYJVGL+QxkiP+JhDgk/du/isCSakcJ6
hP0CVNfNO7u+trOxo3mrE3FsMPZ2/dLeVpb3dgR7O8J6O4K9Hanpbf/S3o7sF2gkadheeAq6WlOxL5tV9bdIGPD5T5mTBXYd7+1Ipbd/g6WiTZXm/eozD+ABctbDzXhrrnS0
R/WzHlaqPcw3bB1J/2FTA2hZB+PKj+K6D7DsYN0bXALLRPVEpOSMM6aDgsuhOwgzhAUFFtZNUervY35aA3DUjkQM30DskZ8L8w2fBOYD9xHmAwzmG5j5txhtn8TUWC24awqN
Rz3IWVjZYzDNR5k+jHKPgeL7Tm7V71HcjvuBFE6OFA1LkMIcNcUcNf9KaNKA/gKrw+aoHTaldtjqa4ftI5Enem/kif1TI08Uh8pPBgzRxiGZpYwB3iTFJ7V6GhA/p104UtwQ
e/3KNMvGaNYvi1J2Njih2sGpv3twVkCp0NKxid5zbCooxaIVHt3APlB/MWwL3IVtjlpsc6yIbcH7hm31avBJ6BePGmBDuAK2QRUcfAzvwjbzBaMZ0ElLX3wEGtbDQNvvBxoq
HA0DnwANA0uHuv6eQ+1Yeaijy4f6IzE0dm8MbfinxtAYG14Hc9TBELCBY6g5iPWV0eUovGzY/cte3IW6lvuDulY2oHXmgDpqUddjDqiyAurWQUvvhbqelVHXc0/UZa/c/FWA
ver5xbA6eBdW+2ux2r8iVofuI1aHEKsdapAp166A1VAFP/PFeDdWmy/uwmrzBSNax6LLXjiYrfQqQEj3if+0uZYxSI5aHK+CxEo4HlwKE/X3hAn/yjARvTdMxJbDxEeif8O9
0T/wT4v+DsZLKezENshx5CU3wNHfHNS70H8ZfPjvehGrgMGSF/cAgwrhl9yy+USjK1d5s4c9ZC0/jA68m1FbIrxV6oGbC88LuNHzRieaGdgmq3Dz4eE7t+pERwFuNb4NyY4a
2Sajk9RmFGzdauNWaXNFJmW2UFVb0vkFtK6rHIij37vDNEcQVCFEPXND5vq7Floo8nM535c8ti9FvstxUcN/GF1P4I4aSNzJPzpGu2ua5yDTIvfQ4RbPwUNJP+23uXFNx22u
snD1NidQUZC6baS/TNa5Y+iwSq6ucXAdcUAW7Bf87nHcAXvkCXS5yipaB7FPP8FZUBl3B6hF6O4dolFV8DmFCQ4etjwSpGPzElTRAhWP1uhxJaL72REn535CPtwsxwW2BsDL
MFQ7mnCv4IUykdCwc4pWWnDw4KIFLVdoykon2tYLQtFf9PhFSQ5Ybfagw+kKebw+rRW3fxGOFbUVt4e5CV86g5ZUi6dF+HlfhGSXRFUrnhETGlnngScfrkKmsHh8SuC7BC6q
0CITcyLsTD4NHY29nIB/rSscVDsjFpug7aqGpsrv+b6ZugJ4HX5C3qE6D2H+dWwZjKnpIpRsrvaF6q4s3kGnbMbjiU8DkkNeERVCPoh5Wo0fwYkSwKEGRviiDFvgC0BmuEwV
xOWs53BJk0ikGt+v/AmQA7au1okrO837/V/R4kgvjsIt8vRT+/f+CeSPHtUsRJ6OI42AX0agiFzu+3ycVoRwLajix4YplOMDag6EEG+5uryvKMiCBt2ftMGYFD8Uiy4q38/W
9Z5m63rwiQ/mqBD1lQtds0AObBXKzAeXjaEX9tv+5CnWAmXZymA9rQzW48JpSgMW5lGuDMqRBZURqsvI7DiFC09vkcIgNQPLRkRQWCpVSBE+OAkfXEnpALKFFd15P7kqAoD5
eC1VqKVKbUudH7OlTmqps7al91oDbajSB1/yh36mpviSH3fHfbQWihrstDZa2RPHxVArLYa6K4uhvrsXQ91s5dPNVj7dbOUzyLY52con57iwBQjbuB7pM5c+NWdl5YTps3nZ
EjkthPprF0KddO6KhsBpLoRikBZCnWwh1EkLoR48UO9RlUMwsdDikObE7vGwBX0sOnmsVLY/kWKeYKJAnNFrIjvTo3yBv2RK9UCTR+2Pk77Il0btWFSA6WP6+NpO9SgQrQVV
TPrwZVTfPddG+ck4WhtlyptLR4g63Dx/SmeSaaCYzysaKyLy1CE0lJ1kHM3coXDRPEMnBGCq5u1LijSxeKljaDrnMfW8CQpO+O4kTWo+9gm2P8X2IbAXHbwdyB74KgcPqD9q
wM3JxpwaVV0e1jwm1FS2UdwEEk52imvZdgXf5vDU9BwpRZpgz3va9xjfzuAorVbWqm0vIHEyj9L0uP5Ulq1HxaetNS7K7Fw50L6Cm2WXRahsF5lDoyCYO5hyADbStcSNvE11
HaR9fKe5NeWsbn4p5uaXAxHbTTtfbr7z5WY7Xx4E28fjCe/SXmWn4PkZB9VOO0hHntD8gMSWhIeM43jIzoWrGCAXgZaKeycPO1IfQBWmADvM4CeSA/eD+D0xd5qHXKWipR/M
zsOWMF21Ttc9zGlRRWHdxW0ayCr6bXWlVC87DtiAQgYqE9gOVA4aIAevkO0N3tuK61E0aoFeGBISbZQijT2SQlUWOi+BaiDIvIjM0pVAOnHMJSCmglKZOS3XQciH6aBiNl9Q
iTCQXio3zqRJBzUZ0qOjCbTDAJAj4Qcy6VeIpASDNl/wBIPlsCo/mZCZGSyJuWC3JFVu/c81KooWKowrvlq54qvlEaqphU7IyodV65Ok4KagdpQFa26p6nDamPJBD1Ni6GJK
DJ2qgNtcKtywf9RtcpTF+NWaE/5l/ofTCbeB4+GWaGTyU02Vkri6juVhUqA9SppaWDHoY9uTpG8nsg+gcZLZOJApXkAB0fbCl6FU1++K4lG2ldqD6jhJ2qPulDo9XMu2EVe2
NQqqn/Fwdec2TTJRRTysSgEaaoGfOevxuZIy7XTL5L9dcr1msUq4q0s7vEQoLOamranbY2XIBZjF9GFw+/xQ1d/EsWNHUvjzOHPXCvmSB3cQBjU7iHDko8ai2g6+sF/5CnLu
x6QDIDA5ngbSgQYuEi5TF74T51PVhTtxHp6FH3+EpzSv6vwtAHuvamcC4ueoLBHbgLMDazAm1eyq84jmZMyQm2Qs+2+ZHldt1dN95OKYYN1GjB9Auu9hIh02blsA8Iu8I1Ia
mG7YaWpV2U9+WRxPPY2zB+QPEgtSmopUR61xsyKjrFx2AodVj4l6ZvNQ0rOzY1l00FpDNS7+0QHzFABUis7DAp0M4GFYQCGQzmDyIPEGT6PYqOoIZTbVj1DmO4zr8IHKcTGE
Ml8VyuxqgCCM6oTqgdAOqAoKX/CSQtihQZpcG5Ex8tDhED5ZWh41aUqPq+CxuY9KQMwlgB8L987GndHQ3NktoDkGsSINycx5pJLsOQigEUzBLIfUBZXUNYvp9RyEMX5IgZLI
KYAAkMnMkwsKqgIcJH0A1Gl3o3N2kE52CRF6JfJzvZSJ5topBCmaPtegJSFVWXmeIQYmgaYgxCcSxMXjuRj0goLqT3RAgzgzCwhZdfvZYWo8WYciGrOO5lQj+AktLjypNaie
F94AVt4Fv41H1AbOp4NMbj2kuo4Du5tSG4HJ/3ZK9bCnOD2hzzM84swXUEgjOFZ5oMkfWMkg61AF8aALvUYjCVNQt7CNRaoqcXB+rRmFbAq7tRiMqClUgzwdOay1qA0wSBpC
B4y0JVXZA2+k3KMpHhdVLQBm5OcudihBSs7V5AoaB+fpqPLkroZcuzbAiKfQ2QyqghKVtjL7hSyvBqb1l1Ltpj9Mi+uuNwnUjuRfNXBbENwxJFWECmo+hHYOsQhsSEO1iFiN
p00X44TY60QDpoN68iMSqNBwFNfaoP2fgnFLCo/F1egh/oGAFUhpzcTXNtP7pyvvK7ZXNBBU0e2URH4sTOMpVUEY3tZ4ieSSuLbMT6QpoBd/In50bkkLhNDg1yNaSzGQ3Ivx
e5m4/S94lQFnVaqySlU+WtMkbCdej6G3KEosfOruBrX9nAa1qVh99RetLNQMhHJoWxM6xYCbiGvNYbXxKV7hp5dWWKpUGIdIfV5VmctL1XR5qTKXlyp3efn8fstX1Jb4EZ6b
vDS3p5bk5noeoig3l5mbi+XmWpZbIuxC73xovaAe0DeJavvA64C0jjiL6N34H7XG/Rs+FweUdgAXCQTKBe9AWE9xj1xq3RGy4mlhGv1oyRTNtTE9bi+MAE59LtVLMyBEwFde
PFbPpl0kQcTPVmlCGLXyU3g61XY4+ezfoq4/GaNLJfcB77dRlJ5W61S4C08fURWYkDFsexqDAgYtTx+Bxh3R4vuPfh6z3V9uUeNP7Xc/8xSjM3EIJuI4O9TvFJBri9KhKqrO
smaLv0GzlUtt/LZXkkQJRg0f9ls+5xGB48CggkELBf0YtFJQxaAtaYfgceFzcfI1DCIlKTsJarUPk/bUTgG5KheZZKnDwmGI4/8Ram/5lySGUoU/RwfHMKhiUKbgOQHDlqQV
widFLKUm+zrKvmZEw2q4NvfOz2FbFXNEw2xE41Ad2TUui/JRNjxLTE0kd1dU9zan9n+ZuEl42UPqfz04SINyyjQSZqZsYyn927iWrCpxpUyBn1YV0EvC/md4bkyBHwVfWlH0
p4ruzXfNafhV0S3zgxT/B79YPDlaQK0jzOk3U8mTdl4ldNZggSkB5nsrXkAdEKZGnfieWJfqGY3vcDrGs8RaYNS5u2qxtKHPrNTQJZ32rNlM1gFCtQOwk3q2mabUahvg5A3A
hlHvSDixkUSCB1TI4RxOz5A0WNNWiXkPJxEI2jpJe9sAOri0TU4sUOZxdZHuM+SKeUok5VCeEs+Ty1iWQ6qYcv29TLz7XYDxUWNRdL9Qc/TGNNkAQCNRS9nwmtYcajpWTVUP
7Szr81qgkJa+Omf2kYgjLbIuwEMO5nB/S/r5w93Dh1u8O//aWol31+oeQHLvoa7Wl51llFCuhKr+ub120Nl4i0+QGFoz3mMiH1PJHFOEOdd2GCXm2FkVak7fVoZZIHacjS7P
KoEOmV1/KksyWuW7e4TpUHoVP5ExIQVmJZXczERn3sl4pBLN4FhRMLSQOCvSjqi58EIstJjkG++AE8ljtgrNECuodBcaRVP7hSp6wPwi4ylP2jI4buOdtZ2dKDELXIkd5mZa
oQaqae0UAEHiI72PAwMfN6icf2sVJY+RIk+StXwJ4j+7EuL7V6iAZuNZY1V5NVXb8mq5XK6/knA9QMQVDD5qcrIoHEpYVqLL7pRpTwABG0+h4TIG5/Ot2MDdUPZTcN2sdoQb
pi2JgU3SUiUbVrL+CWCGlTkeSG1dCYK/VIXg43Tq8aojtQK1+3KV2qF5yOSoCdWdqf0ii29k6REUisKSAxiS2bsmVKjsrIXrMx8B3oT3KwF40nbIXO7BecWKRvsI5jfDXAf9
LDKP9rSIw452ipWFHQlBVuIgC/P6Ydd3GuSuo9JT0lF+nhNPgz2NQG9h5zXJPrqdOTinc2uWQxrqOVSW9ZAzo9XvbsGD7ippaw9F7JrlTk/S9gRbq/AD2yR8CpfJnoCWoejm
xbNZQVR3wC01d1JhluC83I5cOKkc1iLInlnQCi5I7HgmyHSQiMrCWgNPGk+iY1LxU/FEI7A/DRjVBIEm4BmbUfZuQTu73J8b+XFOQEScHwzQaLGhVdXUJuaatQ3Y5qZPxbV2
blsZ3TwnVqmk58HElU40qI72zS3cuQ1aXl6rxhJd0C1diTbVgobaE91o7xxIobaO1LcTahu3jozG2MkJlWmeHNsOvDx2fELtxkp0860KaMWntPXY4tVqp7qWi2JkuZp/jana
obe1HhxDdDS2QW2HbCyJNm6iWetWu9EY7wbm+AproW38ywf/ne3068yAfxsUvhE+S2DJCV7yerQeTQadycQzJH/8OCUHYZHKUTXMaMODL4rXXqUX5P0OmruJTmu3qS3kf6GN
mo2FQ1V40S+K/+urvGhs8wqlQ7s/rW0mN9Yqft6KVaiUhCk+bnO/YPvXez9Gc79g69+7YnM/H/rdvWZzf35LPx8aeOCjW7q8kZX8XQQ+fH27TW2kMrpUlObhB5Pu6fjPe79a
k3c1X1WEx6ZEArJgwLfkuz/8h9++13doURA986Fsulb18s0XNVTBOdWsEdpGjasqblTTEUCBfFKjOw38gVl0LbSq4SB5P+xW42R7fD2lJWht8uDOkkVdj0tEAPP7nuDWqRF/
1lJbxQrC8Hpyq+J3V7cbdx26Ma+Uth7th3CDMQCM7VTZboCPLn5ssDtJMBJG+tTkwQJFKLCNCoyg7bMEjoW4BObNotuIQPBJF5tw74/hk2MSdnctpi3LBltAmzXQBDVoroGv
h8p2Vw7dEPKvV4O07Yr1rcd24vV4nLxoMaPurBLdCP+8El0MCqtYc89GdNc0glWd2oLzAT4lqBFVnL27Ed3UiMoAhPkA/FJ9X0HAX67vq2j/z9H3FWT+5fq+SkV+sb43ex3Q
jqEclETUglBfxQGIAx3CDlxfQbc2oFxYg68uKecuAsH7bD1i3npzQL1s4TlOL+NAAfahk5IG8uXSoKpsBzKmOtGKOz/04jNpi9dkFZjhAR9jC6y0vbkiI+DGhWo0gbsOeIIO
al8NVeqooUq+fy6q5LybKvk4Uvh+RZV+RZV+RZX+qaiSs4Yq+X4RqtSBhKxDXYefrOMcj3ngX2aC7EsNlsaj4lN+ZliBC0sWJiuhzPRRwhIz/UQ2N0hacqG05Gb6Ox5UBUOJ
D0kgGh+jDTOyaoBE0K/aSKsEiWAAiWAQj2Za0LZnHX6nsG0uIIL11J1hkwhG1Xr0lpFooGgPo6/YbPqBTsZF/ehB5qYE2LhmGJUWStuIFVE9jEWksQGpKPAYur5uho5vge6L
J1qhTRoKMcuGRcObprZiY1upG5txOJrVFhqAFtOnh4cDA4hl6CWFQzV66FFb0OICamMDVIfgOxEvDtXNBNVx0oxsQqhuJYaZPKhwqF5KzzSsiMahWkXcrnxfgeogZGNCdasJ
1a+tmA2iBjWkCSuV0lrI6CZtcyNJb6Sub4I2NXOywpsbwN7HBjXXFB+sVN8kKz+n7vf+eClZef1edW+mujdD1/lNsnKfBwBI+p77MABA0vd8zAH4pfoeptN996HvYTrd+zH6
nvCOWfxH/gXFK/QPRHxHU5XvaK7BOHGpc6W70a0JGY6mKtZRH3kYEYxRFWJAAfahtmOUiGCU5jzUCWXWV7gLv4rY5zFVGM1VnDa2iuM2V3Ha2SqOH7dunwAq6mJ2w22VVZy7
6JaQ6KQWdyC0ofltrYZsddaQLd8/G81SVqBZ3v/ZaJb3VzTrVzTr/0s0S6mhWd5fgGYhJ1+hIas5uWmAwW+gleA1aoO6GqNA3ANWL66txZXgLqjvWu6hE928Qb9YSOEEV4Kj
tBLcDQKgyuxD4cEF9VNxdsIQyKOKK8EgdAJTyleCgTFXW1OJHnSqSRHolrER6BiMKfWDJdGqrkFfh3RyarVpyqOVVhOrC3GVfrHgUnQTFt7ECE5cxWMZKsRCa9jHFvSg3gw/
S9YAl3dtUkQNAb52GcXlyESV3EBd1iIBiKAFMviqiw+XRtw9OQitLmBy0sIL2Ah0tTp+5NJT/bSG/k/D5BOWFl+rJZGGFFJot7lemwAogm4n2MSCAOSbeLG4XqtV12s5XdDu
UeqntBYPqmbX06rrEpK0vOEVNMfjaz+3zVVsvleblze3kr+L6xh+nJZWsXDFli5vZAX3XRUIU1EvTY0/TOChEaqbtQdQE1OVZ2UlKHOZhHS92mhuMKyj3x6+xWCiZyOiZ6Mp
JHUin9FpOgH3sEiZSUxxlJiOgMR0pCoxKVxiOlIjMclLJSb5fkpMjv+REtNDTWf+vTF1aWLvQ79TZ/8v7/6e/pFcyFpZ+LsdMpJFhZFF5Z6Sk+WXk5wc95gEoQY0CcL9oUfW
Pvxs6l9Pvv5331hSp4+aCPFzcyI8gplQjt/gWd1cOSs2GVrupwRF9cA27D77+ZfP7Cv8nDbcOwOcFS0pagPLavKebWimNnxSruQXGZD8lW2ntqiv7L0PA8Ky+t7ejzkgv9RY
/Pn/9rv/5szvOPbdh7FgWRl7P8ZY/FwuRb6bS4GyPhIdf45kZflnkawc/6Mkq/tO25QVaJv3f1ba5v0VbfsVbfv/A21bWQKz/FNIYDKXwGRTApNNCeyL95DA5BUkMHm5BCZ/
LAkMh9OkbESxKn2jfBwpDLMx6eLSbJZLYjj8UfjREkvJ0j2lMfyASSb41cblJIgX9JESGWbRfRchXCqVwesVZRVePJ5R0ngFltKPnyuZYQ4b7iJhyztjCUlYSUK7qx+WYv69
+mF5FywppyKpfYzWL8XYj5LWKg1fQi/uLbFxJMXSSGKrPPtXgsjlEptMEhv+9rAPP77E5jr+TVEUkseO+V0/+qb4nzKvnT13fWBWrl/VseNrmXc+uHDjzshsUS55/z7zzrtX
+8fTeVvA3/qPmbPXe0dnFkR/rKnppcw5eJEpOiLtHbtfzJy7PDCRKTrrO1q7X8lcvTIwtSh6W7o27Hwtc/3qaLroiK3dmXz4S5mfvnf22pAuh7v2ffp45tVTJz8YGDesdY66
H2VOnDp7Y2jOUhdPdL6cee/CxdsjC0q4sb3rJJRzY3Ai59U69mx7L3Ppw/6RmWJo1cYHt1/O3BodnciUAmt3bX1wJDM8PD2XFX2rN6w/0JeZmpg3ytZQ+5rVmyczk7mFsuSI
dHS0bRzJFOazshJo7Opq68pkchlDro9vfOCBnu0Z+nN0bPnsb/+rx0+++L3vvfDct7+t87/3Xnn5xz/9wQ/+8b3v//jF73/re3978eRbJ9585ZWXb5w7ferkiRPH+6+eP3vm
3XfeGe+9cvHC6dPvzQ3dvHLpzNkPiuO3r148e/YD+3TvxXMfvH/KP3nj3Jl33347Pn794pkLZ97SL5977/KtizfNcvTzV85fuXX9un72wumLfbdu6peuXrt1p7dP771x887Q
nT596PbtwcGhIX18sH9ocGhYnx4ZHB4ZG9HnxoeGxiYm9PmRO7dHR0Z1faj/Rl//LX3hZt/A6EC/PtB3rbf3VrWcK7du9N7ovaVfunHx0rXLl/XbfX39d+7c1geHBgb6+/v1
0dGR4cHBAX1yYnRseHhQT09PjI+ODOmLabwP6rlZSDDQp+cnhvoHbvfq2aGhW7fuDOkLd3oHrt++USmnv29wGKqq37neO9gL6YZHRkeHod7j4+MTkLU+NTU5PTk+oesz07Mz
k5P6gj6bnp2a0vMZKHJqQi/Di/HxYb08Ozk2NHhLl8bHBvpu39aVsdGJqempSjkj42MjszPTkO/o4OTMuD4xPTWVnp3Rp9Mzs7qe1ufm4D/8LC5k5ufnM3rOWFxcWJjXywXD
wLtczGYzmTndmsvoM1OTul1PT05B+U3GvGHM5yrlGItz84vGol6YGZpZhPzSi4vz2ayhQ9xiNpfT8znDKOTzegF+CoWCLpSLpVKxqFskQSiXirpiKQvFYl53ycV8dnFe94iQ
2WxaX6u4HDkhXylnPgt1FAr6eG5+SFzM6VCLfLlU1hcKpYIgCjrkJoiiqMuyKEmypFutFvzTHYrNZrVada9LwZAe8NjtVoukR5xWQSgW9PZoQ5snbKuUo0uF6axF1vXhYXG6
NKePS6JUclh1xS078HuX3WpXnE7d5XA4XS6n7vW43PCnB3xe+PPodcFAwOfz6tFwMOiHe2PE5/e4FX1dZ9eqdjVWLUdRdJtVgMC4ruPNowiJiFfXXVZ7OOTV/QFH0B0N6Y6A
P1hXF9IDkbq6cCSsR6OR+vr6iN7QEIvGolG9uamxEcJ6q9oYhyh9w7qtPZ2rOvTaP+iWJX+KGY8/Hocjkgjqet3q+qbmBt2jalq71qo3aa0J+K+3a5rW2qrpne1tba2trXr3
6o5V7W2tesf+rl3Jnh36L/wnYjNZyeF6RVcSzeGW1c16bG3Xqu41a/TWNWtWrV27Vl/btXpN19o1+pae9evXdXfrsa1rt+1as0f/xH9Qbggb6lc8aktc93du2rBh4za9aceG
7Ts2bNYf3L5l9+atW3Vx1wO7k3v267/0H5SleOAeU/TWVQldXNPTtn7nLv2B/clH9j2WPPHNF7/70ne/950Xv/3Siy9995vfe+Uf/+HHJ17+/k9f+vGrr/74Jy+9+q0f6z/8
6Ws/ePWHP/vZGz97/fvHj//0v//s9dd/8sYPXnvtjdde/+Gb33/lZ6++9saP33zt+Mtvv/7mD996+RX9Z6+/9aO3f3bixLtvvPPyu8eP/+SNd9959Z1X33zr5LvvvnL6lROv
vXX85PGTr77z7uk3Tr1+5o03T7z99vtvvvfmqVNnTn1w/IO3T5547+SZk2fe+eDs+bPn3jp/8tTb77/74ftnT569CH8nL7135tTZ0xc/uPDB+ctXr1w+f/XUudMXzlz58PKH
l3uv3bp6/tp7509f/PDqhavnrt6+cfvGlRsfXjx7+eKNK9cvXb99q/fW1d6Lly9cu3Lz6s3LN3tv34YkV65dvHnjzs0712/39d/uuzUAmQCB7BvoHQBCO9g7fOPOjYG+kcGh
/uHhseHRgbHbA7eHh8ZHxobHRoEqjk7eGe6H0OjE2MT0zPT0xMzA6ODExMzE9OT0THo2PZUemhiZmk5PzU7Ppud0fXZuZGpsZnZuVp/V5+Yz8/r8+OzU3NzC3DwQrWx2cSE7
PacvLBiL2cVsPp/P5fL6wryRK+TyuUKxVCwVSkBmCkUkWaWyKIhl0cgXy2U6BSXLVlmW8xAvWWRZkm02u9VmLQmSxYoEx+pQFLuiwEubTbHDn9MJFMNhsSoOIBtOl9Pt8bo9
bofD4/EC6fB5g/6gP+T3uPz+YDAYCAbCIfwX8IZC4XCkLlwXi8QiUYgIRwDt66P18Vg81hirC0Wj8Qb4F2uON8VbGuojjQ0tTc2NjfFEUwuITrFoQ2NTc6KluTmhqi2JlqaG
lpaEloC/dsDqVq2lGdC6o72tvW1VR0d7O2B2+6q1q1Z1dqxavWZ11+rV7W1r13R1da2G3+61EOjsXLOue31X19runp71Peu6uru3rtuyYT3g6qaeDZs2bdjY3b19w/ruTRvW
bdywqXvjptVr12/etn7Dlp3ws7Vn7bYdm3fs2Lh186YdO7ds3bhlx7ZNOx8+sHPrhu07d+zasnf7rt17N23dsWv39i2QaufuRx/Ys2Xbli0Pbn7wgf2/9qmdu5O7H139wPbd
Dz2yJ7k7+eADu/bveSCxt3vP1q1bdm3ZtXXPnj1b9yo9G3ft2rZj67aNG3fu3Ll+m2fn+o2boGLd2zbv3bxr82Zxx8b1WzZt27Zx9/Z9u/Zu2aGvb9m4ZkPn+rVberb3rOnc
oWuNHfGu9m5tXWdP68a13XrcUx/raNKAjetoae9o0v2een8s1CiqsZi/sb5V94uKxyOGlXoYa48nDOjvB+KmKGGgdRBj0gRREfFP6f7R3/+1fub0bf3qxWn9zo3b+vjEDX1O
nxRLwg2P4iqurwuH9ATI4GvW1Ye3JcOPPvho5yciQy/8P3+qv/nuGf39D97Sr119T+8bmtYn08BPGEO6KBV1mLr0SJ2uA0nU24EsN8I3L379S/rrx9/TT8M3V65e0+8MXQO+
IQvfFHXR6tBdXlGvh/o1JxS9Myzqq+CbH3zrb/TX3nhbP/X++/rlq7367YFh+GYa5uecLkhl3eW26ZEGRW+JefRVIV3f7BH1l1/8ln7ixNv6e++f0y9fuaXfGRiBb9Iwxxvw
jaQ73X49EvHozc2K3g1T5hqgqa//+If6m2+/p39w5rx++dpNfXAQeD1gZbLZLLRH1nEurq8P62pbSF+7RtG3qvjRCf3yu6f18+cu6Nev39RHgM/SZ2b0opHVrVCOxw3zNMyh
IP3oazVF39uB35zS9VPn9PPnL+s3rvfqA8Mj+uzsrF6GbxzAVwRhro/X1+swK+pd61r0Hd1h6IUP4Tqn6+9c1q+du6VfvT2s90/N6Bn4xgLfhDxuvSka0dvgm7XdTfrmNX5k
oeF6U9fPwHevXtFvXBjQLw9M6+kFQwfaogeAl2iGunVqmr6ha5W+bcdaSH8bOWK4TsJ1muqpv3NH1weB1i1a9IjLq8cbovpqmJ83bejWd2/pqYGIy3C9xb57D/jRYeAxjYJu
OHx6JBrTuzra9a096/X9u/d8862uZ5//hy/9+X/5i6/+4LvfOfnOqyeuXbg60jcxPZHLzknWgkO3hfScduLkG3/z99/50h/9n1/60n/6q7997kevHz9/+frIyORMGuhqWSop
ghTQA03PX9af/an+pb/Vn32m/7/+X6d+9taH1+8MjU9PzQIJLhTKZcVjCepWlTXq+7r+d1DLSzr0fl/f7ORsLrNQzpUNQbaHHXW6pZU15RrAN3TeJf1Cr35nKjsxL2XyjoJs
ERQ34KdubYc0MNSv6Pp/P4vJzl7Wb00a4xlnJucsWhyC0xv0Nuj2VaxHX9T1H/XrL4/qp/r066PiRNozn1OKsl1w+WK+Bt22ul/X34ZBuqE//4Z+/ALmNtBfmp6SFrKOEiRz
+2IBTAYlvg8IcUv/6bv6++/PX7v04fDA1OxsYbFoK9ocgtvf4I+x3CDZ87r+3fP6m6f06xenR4ZgjlpcLMlFmxMKjfpiurLqcr/+yhv9zz13+QcnfvD62XeuX7463D85M5VZ
NISiVSm7PQ3euK50MgbyA6hev/7um/qlD27135qYGcktZqSCxVp0u+vczbqL05CX4f97+tnX9JsfXhu4OTY9DOJLKS9byk5XQmnUndiEK7r+0rj+/Z/q7/4kd+vs9MDN4fTA
+OJsLidJos0Rs8S9jjWQ7Pht/cV39Ze/p5/60c0r75wbvHB9rndsfmYuVypaRaVObtTtCLDDt/UTb+gnfqK//I/vvHX64vUbN6aGRhZn06VsXip5FFHVXethNp00D1c21j7A
n18Q7MIEf1EUes34FvzBLxMOSDLpN+Mb8MeJP5Np4Rf5y85Mj92aHB28fX2s/zbwIleuX7h049r1D0+7C8bsTE6fHOtbmBgZ7Jsa7b95efj27XOn68M+RfR7Fanotgk5XRaM
+XTBmJke3rRO06JdHS2NgeaWeL2rJR722+r9iqRv3rR2VceGdR3AS3ckWiKJtqaGuubGoEeemZjsu23NgsAT8LrtYld7c2NkXZfWsWpieOTWzUV9amLI7bKJpTYtHg2uWt2m
JiaG+np756fHh4YdViG/EG+oD7lVraUh2nfn9pUr6Ynh/ttWsZAFchMKOFapDdHwjes3L70/2t937VIhm0lPBj2KUmyOh4J+kDaHRqYGRwbGQLScmitlswsLDkkqlifHh/r6
5idBLs1n5tIwiwmlcijk9TjmZ6cnZvMLmblZWRLKBQ/IPjZfHYg5GT0zMyUDg5R1+rxua2M0FvZEWprj9aIEYpobuByXO+D1OuobYrFIfWNDuMVwxIG5Lwe1jnTe09gykrFH
G25P5QErpbq2NdMLnpa28TlbfWP/lBCs7x1atNfPC/5mbWpOiTaNTAuh2MBYzhW8PTArOkdy7iZ1eFauaxyYzHvDvQOLzsCFW1Ml72harlMHIV2sf2RODlzrnRJdH1wemrdO
Ts9nHJNDM+nSVN9kWhy6PjKdGegdn9In53Oye3xMz9vHRmcWpd7ByUWpv29yrlwS7J7ggiE73Pqi4PToC0WHI60bgq3oDjXHF+11jS0lRyAey9p84WCmbA1Gg5FIc7MjXN/c
DF0Ury8HQg3hgt0ZcI+P6gul8bQhu7Ili8dXsPsiDdZQINYwODw5J0xM6AX7QlZ0ustWX33M6a+LN40NT6Zzk+Ppgo0Kz1l80bDVH2qIjfaP64XRsdmsPLMgKC7D4gnXW4N1
DZHB4ZnxhdGROcOaWSiISrqk+MOS111Xl5maySzoU3OZhdxc1igszAM3WxIlu5KenpkpzMymsyUQ3/PyfFGQXaLD4faCGL+YX1jIFqQ8xFnKVsWp2Owurws45WIxWxAs9pLV
4bBLIKi6lIA36FkoF0EYBynbWXIobofd7QsFHV5nyCFIsl+wyguC3W4Twi5FsFuygstaJ/gceSECzy67XQg6HUIUZOF6j00IOe1C1OsUoj6IB2QLBhxCAMI+SOuxWwWXxyE4
FIvgsMmCwyoKFkkWLACGdhmoBjDphVJRyJcEYbFUdhXxnlkUFo2ikC1APFRSn10U5uYNIQPNWMwVhclZQ5icWRSm5yA+mxemFnPCkA5Xel6YzuSEdD4rjEPXDGWKwlgGvilZ
BEB9SJeF5xLgI5S5kBOyeacwMSf8cn8u4b795e71ovSxs5Lv9UK5L5UsLS3I/kvkR1nl8adQsUFRqLwtV+JslcKrcVKl8HwlrmrEovporfyIn6w7l/ZAoSwr92nIi/nCyvFA
yqwrvciXBXHFF0VRqljQWPInWq1S+ZeqZCmfhzm9XLbkMbeiKArSJ8zUZgUJHFhtwWIRi6WyxQI/oixB1rJYBpFcFiURCAO2pFSSZEksy0IZQhahbClBnLUglgplSZSAGgrF
IrQZBLKSUMbaFWFcILIA0n9RwG8F0SILYkks5AvlYrGQE0qiLBSB9hTgDmMoZIuSoEP/T5cLwkyhIBjFnDALtGIK8psvW4RsqSTMFMvCJNwngB7lYUgWBIswV5LhOwAlkZkt
KZdhUODC/OaAXs0V8sICfDcH/TUD12yuLOh5GzyLwjQM4DTkNZ2XhcWCDGlFeCcJmUJZkCVJkCFPEfoCuzcPeeeg2elynuq8COFMURRG4T4PHbAI1xw8D8GVQR4JnmEegTSY
dxnorAj5SHS3wQW1FHD00tA+aIKAC7KLokUYAnDOQcty0H/zZQnyt9L3BiDKQkGi/HKlAgGkjdtxUWpQLWu6WebhWY7CBf48xTEXLyC9wiIP25D+w4Vzgc1SAqiC3oSw1eEW
LFYHITq2OyM7XAAAMGYM0dPQ1yXZKsBUAH2OeQJNL5WpbnZ+KZw2yZxgWHl9S7yeNh7GemR4/c06ZjlBsctlQYEMHDYJLuzLEkAw1BUq7rJ7BAsAH8Kt1VoU3FgqFFCGOLzL
MHZ5gIEcTGgG9F0RSnBAfk5op9MqCU7MUy7BfCgIQSg8oMA7GHOXpSg0WGGetcpQ5zLMjyUIF4WAZAOUKAk4P+K9BATCBd97IT+PtQzzrCh4rSUhIGN+BSHskAUf5gtl1gHi
RmGiRdsreHkgTcgCaAZ5SLgsX8L6QrsAcZxwefGyYF0lwQvSWh3UMQrfOCHOC/kFLQbUB9ohFwUPwFcI0tUBUiMqwjBAy4HdKJdzxsDUnd7eO6Pzordh3Bid7L919frt0czi
3KhxZ+TalctXbgwCh2cYg/Dm1s2+8TmjkDeGJwdu3+rtH5+DPIzJ2dHBgUHg8QTZb8wb6anJydn5guxoNGQxlzOyuZKseFuNBpfX7rDbHW5/uNtwGS5rNFpfXx9r6jHwLxJP
qIlExw6D/TWsWb++52H+YEQ3btp18YNTp9//4P2zZz88++H5i+cvXLh0+eq16zd7+wZHxqfTmcW8YFFc3kBdfbxZa1/V2d2zcdv2XXse3vfQg3v2JTd3qetvXDGMq1OGcf1S
2ui9bhjDtw1jfDJtzeQM4KTsGz2hnNGo+a0dHQ3Rno3RTz2cXGt8kr+330sb50+mjbPvGsaZ9wzj4sVp40bvqDEymjZ0QwY+1zB8AcOIewyj3WUYHfDNez9LG+99OGGcO502
Tn4waly6NGrcuKYbw4Mzhg6dD5hmeOsjRqzVZbR7rMZq+Obk25eNkyduGadP98N1xbhw4aZx7eoNY2hw0EjrWaMslA2f12VEm/1GR8QwuvxW4+Rb14033r1lvP3uDeP9MxeN
D89eNa5euWoM9vcbs+k5o1SeN7xevxGLu4xEo2GsshrGtRPnjZMnLxsfnLponDt12Th/9rxx7dJFY6Cvz5iZmTMQdzwejxFrsBvt8N2GGHx06rTRf+Zd4+aZt4ybF84avXD1
X7lojMA36ZlZo1QsGx6X24hG/UZro8vY2gnfXIZBuXnNmLx2zShevmrMXbtsTN+8bOgDMFAzM4ZcKhk+t8eI1jca7auixoZNUeiFEbj64NtbhtF7w7hx66px5c41Y3S038jo
M4a1XDICLo/REIsYbe3NxtqtIUh/E64bhpGGwbl+AR6h/TduGYPjY4a+kDFsctkIQXta6qNGZ5tmrF/dXTO6abj64XbNMC5BPjdmAIhyBiCgEQh4DbUhZqxubzU2bVBXgAxo
n/GOYXwA9/5FA0QQwx8MGp0tTUbPqnZj55bNhvFrLOXN3IWXF1//YCZ9c25xfL6cE6x5q7vgCBnuBkPuqGR4Ry725RYH88WJkmQIjqzsWrC4c1Z/yV5veBMsDXRs3jAyadfU
DWlyyLowJmdyckawZC0u2R4y7Gpt04bSRv91gIbyxGgWpJ15oQRiGogbhiWxrCFnbxrXh4sjU9Bl5fmyNW9xK+46w1pNNgEko9e4csu4NlYanrXOLMqQLGfz2N0RQ9EqyQAp
T88aH/Ybtyato9OlmXmY3KyGDXILGw6ebJSG660R41K/cWdQHB0rzmSgUDlrczmhUFdrpf7XF413Dev5sfSt4emRqcXpxdK8YFm0OV2ukOGsFjoBFOCscenGyK2hsZHZ9FQ2
nynLi1an170k2dxl4/LrvVd69d7R6ZHpmcmFXKYkLlpAAIdCqy2F6gHKnwHs658YHl2cmsvDfL9gURRnneGoJhuEThs1zp41Lt+YGhxanNBz6ZyQkexee51h0WqTvde/ePb2
7NWhqf6RmfGZ7IxRXhRsbmvIY44CtLQ/bbw2NfHBwLmrgzf6hqfHZ+emjVxWsDptIUOpFnpnwrhwJ/3GjcELI8OXxqZvA4AXkTO2KfVGqC0k6/Np+MvkLb54Xs5b57KZGZDH
gdeTh43JiYnxqblC0WKTMzMzU1Pjk3pOtLrlxVwmPTs5pedkm1eeM6ampyan53KSEpSLC8a8PpsG4q/EZACKfHZhMVe2udpkeAkspWhRPIFuOSgH3Y3hUChc37BBxr94Z1tL
i9q+WWZ/Lc1r1q57mD/IzXu37BQn9emhibGR0bGRoeG5manJibEJqN3E1OTUzKyeASm7LIMcHQjHmhKt7Z1r1m3csmPn9od27f3U4w/u2t4BOWdleVqXZRDvZV2SZUADeX5c
dmfn5QjM39ucjqDcoEbcbetCzev2NO/Z/2CP/En+8pB/Bu7zcB+B8kZuueWJW7I8OQHlzulysSjLHkWWG7yy3A59EoK0kFQ24GeqAN9aZXl0XJaHBiV5YkaX05mCXCi5Zbcv
LkeagnJz3C2vg/S5fkmeXczKM6MT8sTEtDwyYsijAzl5fFSQ03NpuSAqsssflKOhiNwUl+UNERy3Cbk/rcsjfWm4ivJQ/4Q8fCcnj40syjPTQ3K+lJFd7ogcrZfk9rAsd7mh
bjd1+U7/lHxnYESeGJyQB4am5IG+MXl0ZFyenp6XgbuTHU5JjsSa5baOoNzdAR9N9EMjMO+0PD4yIo8NDctjg3CH8DS0ySgAfDg8crh+taytDsrruuEbeVqWb0/Keu+wHIC0
tpFBuTwyKufGx+TczLQM0o3sdDrlSKRObtXa5fVrm+GbPrhmoJLQeeMTsjQ7LhdnhuTszKhc0CG/Ql72wDf19WE5oanyei1WM1JZ9v3QABQ9IM+mJwB6deCjCrLf5ZSbIhF5
VWujvG7tqhVGGb/NyXJ6FgDJkP0gDvl9Trk5FpNXtyfkzV1bPwJCJqHKBgCKLEd8PrkVBmdtxyp5x2bAhP08CcDnmPvOyPTw+MLsbEkqW0W7q+z0yp6oHGyt5qRnbwxnhiZm
R/VsIS8WLQp0UcHmkZwh2ddSqWgJAVKfHe2bmFkQFnLQj1nJVgDi7wrI3ubams1Do7Ly/Fh6YRa6u5iXbUWLx+4CKFVrkwFU92blsamsnlnI5cp5yVGy+eyeOtmWqE02Ksv9
ujyUlibnS/NFW05yle2+kDciu5Yk07PyyKTcl3ZPLzhBjIHcyg6f21sve9uWJBuVEfL0wOycbaEAudnLisfnCcu+mg5xy9NGdjAnj2bE2YU8CGJ52V5U3E5IVttvhKHj4+nh
mZnZxdwCiCWyraB43JDMr9aOMfyf7HOMzogz8/MgAhqStWB3u6BuvtZl0DCoy4Ojclo3FvNiTrTB/OX11MturTbZoiwP63LvQGF+Or+4KCyWbYbF7XRChyzJzS1nb+T13kxx
ZLacnhcWi5aixRmxh4vuJXUDfAGU7O2z3h43pueLCyBcS07BAS1Vl0Pc6OLIhDE4O6cvFAwLcMnOiDcq+zualZn09ORsxihZ/U1OZaY0OzKTnlk03AGH0p9PT0xNp+dzcrBO
mUrPjY1N6wt5q8etjC6mJydm0vN5m69OmU3T30LR5o8qEzOz8Dy3WLT5Ykq+BDPB/KIh2H2qkrdIuXyhJFjdwTWKRbH4vUEv0uqdCv7Zmhubm9XW/Qr7a1XXdq3/DH9QEut3
7IoF04XS1MxCOT2dWdSnsJDZaSwMla4y8wtZIEIWoP7B+sYWrQOI/4YtO/fs2/vQg7/+mYe27t7cuS2KpcBVhksuKErJrygFh+IX8jBN2Sw7XXURJdro8Ld3BBPbtif+l0ce
2KR8kj8JLgPLgCsPl6AUlHkob0FXlOy8ohSziuKASsQ6FEUD/qAZ0kBVlBJcDkiXT0M6eMhY/Mr8BHyX8Sslo6A4Yy1KaK1F6fT7lY30TUHJQ3oZ0pehoMJoSVkYmVcWRvPK
4lxBgUlGcYUjSiQcU9paFKUt5lf8UD58psQKBcUyBWmn55XFGVmZm0or89OQI8Q7XQ4lligo7WFF2YcVw9bMzyvlgSllsX9GyU6MKbOTQ0o6Pa9k5stKHmiO4vIrkUaH0tod
UZKNftYRUFZ6bl4ZnTSU4cm0Mjjdr0zqs8psJq+AuKDYHE4lHIkqrc0RZW0PfgMNKUCD+24qY8NDyvDUHWVkagoAbxq+mVeyRaiz4lJCEa/SmuhUerYmeI9DgxT4rpRRCvqE
Mj8F97kJRZjPKHIxrzjhX7iuXtHa/MqaHY13D9j8kKLMzCnzmRmlbMwpQPwVj9OuxMN1SofWpHT3bLnHSEMD57JUrtsqKAGPQ2mKRpXVLc3K5u4dHwEh0F8LcwAYsmIPeJS2
xgZlXUe7snsDjOpv8CTQHUZhXtdvDeVh3hNll80VsrrrFECqSPuSzKbys9PW0bS8sKgYVrdh8ReVYMFTr6xKVJIwvZkpaGVGnhRscyVPTnYXrX6PK6QE1GU1A8gTpwozZfuU
ZMtagVwHZHdYsWp3t90oKenF/HTJmrW6i0oIqPrdyQB0Fsv++aJzQVLyNk/ZGQr7ooqvbVmy0YIyNu/PFv0gaBStLsEVDAAtCbYuS5a2KRM5Wy5vz4uOgtUhOP0Ob1QJ1eQG
oDCkTOmKXnBkc9ZF0ZazO0uQzBdRAksKhYTldGFyqjSfLy2Ics4GyXwKJAstL7S/EBuelmcK+f+3vSePc5s680mWZcn28zUj2+PJHJ6TTDI5J3fIhCRNmgYCoRyBFpaW0tBz
s9AWCtvtwVF609JCaZc2Cz22LNmlsFBol6XAsr05Fko3SXMwmfEcvmTLh2TL0n6SNR5JM5kE+tvf7h885Vl+3/ved73v+54U640KiBRpV431Y0Dz2zUF804dY8YLrpRKipRL
Zvw+f4Tx2plWGOaEJI+JaKqCJAcju/xBPAcapTCjcmi0UONFskpQMu11Qyx77UwhXLNpNlMu5mWiopJlytuPOcbbOcvlAnKhKmQmRKFWoyna43GFOCbUsxhnykKxKKkkE2xv
xlU1zWePZ8oOIurHKl0T0nBFj2hfAFM4B1YtVhS2I4zLVT4BwQ+3muEujNRJMV8uVwh3sBXX1FSqoP0nDBOMY8QVahWpIhNsqAeXVZFUFZV0ekKDmMOc6vF4ff6myHKsFc+S
7va29q4NuF76Fi9ctGSP0cC9q9et6wlxnhjHeTi3g2XVolhyqLBgVyqiKEqSWKlUayrhoFlvINzaHu/pXzi4YuXajZu2bNyxa8tF5w6vWby+U+MClYbKalWFtog5OofbXA7u
bA9L43CLyHX3ML3Lhnov3rh9NX4zBciCehg3Q/VDdRtnJYZxDYQgZeDdjXFkIcZxQAxDX6cxRsNjtDMQqakcRiCsInNYRSB3tBtzSzjc08nhVZqJoAJJHIUaFIGeqGIGzkpR
xDUJ5FBjmGmK4eZYG+4BfoNtnM4DG3bQ+GDAp3gaE1McrkgqjAG4J4Y5EKijF8Zw0xrVx8D9IGaO0RjlVVyFJFItUto7sDDN0JgLd+KuWAyvXMBZjKHyKk6mRFya5HBGKOCS
KGFZpbCT9eFQpAN3dMbwYC/X4KOVQ4KIXx7l8cmpJB4v8TgryVgCI5CsG4eam3C8bTFetKzXanUVlCnDOZ3ERLmESUnADkXGkPhwExfFXR0dePlA59yTRoHBSlnMwBgXIWMP
y+Io14x7e9rx4ODCeSYbJpNE2E0TuMnL4NZwGPd3xfHQwJJ5PAR0hYtW7HTgUMCDe1qjeBAmaN2KlRhfZlIH42pMyNNTPCFTrNPXRDZx2L8Ax/qs1Gg1kU8I1aMlKk95Ko4g
yQaxL4K9XQ0M8JI0xqBhwsEcI5ScQkmUD9HBqKcZN3fafFfWPyUyJziJqsunuoPIG8b+rtlqsEUsVWWR9FRcnhrb7PRFMROfHQwi4ipVf8Xhk11Y9kaoQAz7umdTKzs4WW2t
Of0KG1C9zV5AC/TYqfVi5PeQhB+ua2TWrXhD3kALDs1C8+IaTSOVqVBuifXI3iDoikO9NjSwiUjxVUUuOOgK41E9QTYI1GbLliliV5GQyqSz6nJX3YEQMPXPpQLQVLTboirt
Vtlgvx9C044mwD8Vj1adGdVZcboVJugORHHQbl6IfYFWC0oVLrZlCtbQQNQTjfnmmAUB+3nZw1cJxUGTDNxYRbAnPkdSEmlO9pAy4WKcrD8QCkVwaGFndOXixYuiXpqoSdoV
FK7JtiXDdtVia3NF21o0a8mZfzxdtRIgc9b+WiBgISHa+DWlrQSppBXfm7Txm7AJmLDhT5YsHB2TmKVMbVjYa5YBk1aJlGzCQt5h6ycnCxYTqCkpz5kgRJ53ySaOKi9OmadE
5qW80zFDUuXlosM3Y8SaUBDLJhVqfJZXpRkCSj6by5voK0KumBcD6Qa9Qjonii66xWBKFDOw5M/QJ8vZjOTtDvtqY3V7i/wkn1PZaQRa4ifgvrDBkK3mJlPZQmO8tyZMjk2V
Gv0+opScSPPktI5NdCU9PiVkpxFaPEo2mUwR0yMW+ElhKpkuT6sUb3aWUhPlwrSVe6LuSiY1lp92o75Wn8KnSkLBACxcECSEdLpaMQgu7gzT5UwyKRj9y/tavXI2k5w06A0N
dASRkMtmhTr+usGuCF3MZJKGxdYt64t5K8Vyma872tkrB9oDajlfKNUl3LJmsJOjpJpanNDbm9cPdoUdVbEo1glu3rSsP+ZDUjFZ95st69cOdjSTlWymzuC8NSv64zFKzCfq
/LdtO/vsnoiLEOrkmJ07Nw50L/BWRcPEGzYs3bCkw40Ew6BD/Ss7WiIsM+2VZ2mltYWaDov+zg4u5Hc5qlJVkue4SykF5s8H7jFr25m0IiD+pLWdKVgiEBUyCXOIUlIuNWrK
AaxaTidHZ/wl6FIKyeRYw5/am72UIpaEcYNNB81y9pw0X356o4U9Tb5z2PILedzWLznT5nZrkLTY3YlbLBmwKeBRpcCZS21HdRTnz9dk2tpWE7Zbt7QVAY0JFg5kKW8Z4VXV
qjnBNbswaZYh3uRyleaZn+Jp9LOvHwGb/KytnbO1KwmrNWupvMXeTmFcMcvgc4p585w3OSm3aBrRFPb7qGL6jPWxz8+s9c7WL5609Y9aKVYTCdm6/lgniCzD3ZwJwBLFnDlE
m9wuwsHPuGBnxMcgxb5qmsZT8hvyv6ytXbSt1+WE1QBSMmkxppIZP2GxVzE9anY4L1FJ50zScgyNBGkmCNuafSwh51tyb1IfbBtYsuGLx61teVS1TGEtc9xiglp2aqwkm/XJ
JCZMGrvVUuawiUKzm6pWUmMNQCwYdLgUR6kmn1l+ss+Hvd9pi3eUsU69LPCWgKllxpJmEoowPmJOeY5y+uRxk83cqJQ6PmLyN4aqiMJYQ+N4JOhmKYr2Vk7O7U+nyX12Ozht
oeioZCwao9KURUGiMHpItsifOjFmGkFXsqPHjpr8DQi8fnQGoYklpFKu0FiyBtsjXspZm6wWzyw+3uj65CQs6YnxEIJlBj1yLjNijg+FT4yYfNZHFCcOT8yQCDmlqRNHZqwY
8ZBiHi4+prmsOqs15HZQ5USa+V8pHGcNKI7JWdoxdzVvzlctWMkcM/lXK1Yzr5sAbQEynzhcaADizaycT09NTRo0Vi8/qy3EOmrZEeb/pHR3N7PmBX9NR9iRNs3ooq4QlT4y
AxiIh8jsyZONEYvjEZekbWQ3NNyxaWiwK+plFeF4jvl/UOLxeIg2SbJq4VBATc9cASxd2RUgkpmGN61f2hd114rZ8VeM/G8ugotPZfM5oSQpBJGUZO13nny+UFGQDL3lSjmj
PXSkeiQnL/OAmM0I1ST08NJIcSqVypbqD58I5UpJ+82oTtQjVZKFEqF/5/lCsiiVjR5eksYnBKfUaPHHHCZpxvk38QTY9DO9JOXQXo56x1Mnfn3iyezwnl0fIJQ9/PD9T9x6
78pN/HD4PeKL374xO7xr/1Lm4g/wwxdGxm678gJ+OH5Vzx78CX6484+5R/338MM/uetbN1zzSX74RXTfwSUP8cOXLqo9tekmfvhQ/H1//cxP+eGRY4/v+ji0v9l7y9SiR/nh
3+7aK3wO2iOpweLt0N714heuuB3a+0rXPH0ftK9oal37eWj3PnvDdQ9A2/zsL4neKm+Vt8qpim+OB/4jiG08Zf0ONIRaUQh5Tds7CNQHMAbRiDJtfLBuTnABNm2LPg54Efoz
z9qLGJcDn2adLmk8CY1QF1oAo1xAizRvKHHRTof2OLlRNmudLEIHfAh1cnXY5VA1WgegthtPWqcMGDnPd00ByrR3Y67vhCGfR8+BpPY4iz5W0xhrMMrhIukZO+413pE6XbSx
o0S9HoAaIPWti2jCtl9G4zNkeseqhveXwjZrPOJWHg+j2XyvNV6MaZ7Ntzvrwv8AaO2H2mnIzBvn/VCjprerTuNRfyFM+7jTbZXvpTlkntkHGm7t7O4fGFy2YtWadRvO3nzO
1rft2Lnr3N0X7HnnRZdcetnl77riyqve896rr3n/vms/+KEPf+Sj+//muus/9vFP3HDjJ2+6+W8/9Xef+cxnP3fLrbfd/vk7vvDFL335K1/92p13fv0bd33zW3fffc+37/3O
d7/79/d97/sHDvzD/Q888IMf/ujHP/7Hnzz44D89dPDgP//Lww//9JFHHv3Xxx57/Gc/e+LJJ3/+i1/821NP/fvTv/zlM888+9xz//H88//5q1/9+je/+e3vfvf73//hhRde
fOmll1/+r1deefXVP7722p/+9N+HDh0+fOTIn48ePXbs+IkTr78+MnLy5OjYWCIxPj4xMan9yZ9UKp3O6I+GwDWDIBQKxWKpVC5rPxVWKtqfzKnVFMWyI6a9vr8VLdKjwBx7
DMSW5sFRS6T7Gt8HLdhB+PTrXh5H56M1qAdyQD1fTJcwWmnQQPVwhJgi4GgHeBf4ShA19j/ppQ2gSw0Z6rEU0PubALcfqHhs63Un6oYREZ1yfdduyJBtKeBTptiq+2sQoH3Q
phtwty5XEDTra+BNh5wG7wOtKIPjND4N8vShXoOruUQBuw+5TXzr9H22fOoAvSjDIqeDB3Qaft2b8SnhA/pe5ihky/ouE59hkVPBe8ASGo2gYX+fYfFTwbt0X/E2cvzp4H16
JqB0TRzGXNIwA6eCd+twWoeRZwDv1flSjTlz661Tw82lrhc1a/bmhrM6Xx98EpaMYod369CQoZfm504d41TwNh0+PaManNHpnAoea+hT7yfAFvPBFyDzBkiPsd6eGl6nQzfo
aDTJeeDRWXDXPPBX1RV6+zV1iX4+ovahIaIs/1ntRU8QjtphtR8tJG6snVBj6AX0EJzD6HH0bO242oIeQ7fWSnDWSlltMs5udAPaoBRVLzqIliuyimF9OghnFnzgywoJnC9D
dykUSPtX6HtKGOXVup1Saj1DaHu2NqntOvx5JaTb4EtqFEk6vBU4ILRV7db2NaJ96jfQHeg76E50G/oU+jTUj6F70FfguAfdi+5HP4Q42ws58Hx0AdTdcGxDa2HN2gj1HWg7
2omG0QbIkG+D9haow2gHRMJqiM11aBXaBJABdKE+7gL98zyQvg08OQrXUK0QAW3Quw2dA5hb0FY4zkFXQns3jNsGrS3A44PoUp1//diNPoo+gq5D18M6vx/dCJY6Fw6N+h6o
l8ChSbMFDm38dn383gZ/bfz16N3Qo/UuRysgW68HnivgGEBnQbbvg5EajU3QswaORUBh+vg0+hF6EH0Rzregd6HnwWI3oZsBdx/6A/owyH01eNTdJvxN6OfoaRhxK8zfVvQM
eg7GXQ2ct8PYD4E8GsbNFvyLQZoIeFgrKqnfh5nYDbjrQb9d6O3Qew3U91rwP4u+Dha4BGhGgd770DthxA4YvRrk3g4WeTfU8/X52gqwS9D7QeJ96CroWwqSXAha70JXQL82
L7vBTvtB1isB4zywwlXAtxsthFHa7A4BbDv427WAdTm0zwULnA8ZtQtdBH3rwArngTw74fNikGQt2HYv0F4ENn0E5q+T+B8=`;

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
