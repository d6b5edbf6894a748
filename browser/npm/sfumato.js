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

// SHA-256 of the sources and of this: 9df0211a1417298e4ea049165360b17a02ce4e1bac07524e9d831f1ceb3b208c

const BINARY = `
7L19kFzXdSf2vrr7db/+mumezx7M3PcwGAw+BRLgAKQoEW9EEgBBkTRFabmObImW6Ng9DYoDDGluOMSMZYrkOvKa3mJqGZu7i0hMyI1Jh7a1FOWoNnCiqmV2tVusjTZWXPpD
lVJcrpSqwnJpq1S7bCO/3zn3db8ZDCBKsqtSjglOv3vvu/e++3HOueece+65zkMXzrmO47hf8GY/7W1suBufdtfd9U+XNzY21uV/59MO/ke6v8EIfxEpbsh/zqdLGpCC/AmH
5SoaxH+IFAfZQg09lSvsZImSoWaD61vfsZZg+Kn1TxeyAoHmK2/kKhlU6CCzfOkp/IdQwaYWtrSBlaP7jjfhBeceWvsl/8IvP+K4Gnz4iUcd13/w73h+UCiWwqDkhOVKVK5W
arVqvdEcGR1tVUeL7bHx8YlJp1yq1yfKxWphquhMT5ZKhc6oUy47hdHR9kx5uhiGu4oFpz1RcHaVC7vK5enp6aDgPuq6bqHouqUrV/xiw9tw083NZrThpJdf6ESlf+dNF889
fO5z5/+e5zTXzj/0yIVf/Nz5c5/6zOceOn/hYccrPXr+4UcfOv+w40ef+dxnHz7/qV/4e2sPX3CC6MLaQ+fXPiVpTiE6h2fPvivad5LmlPyHLqw4YWXtl3sP2wzlimZgklNh
vb/8yH/+qfOf+9w5J4o++zDr1HfVau+Xf3Ft8LJWHrTPqYd4PLz2cK/nNKqPPHbuFx4+f0FzNeu2CpvqjNSH3fqVX/7sw85o6TOfO3/+4c+sOS3/0Yc+67QraOKnHu099Bk0
bqx2AV1+6LOf+oXe5z6zcsEZDx9+/KHeYw+tPexMVG05rWYyRGENTkWf+tQvPfzQo5/6hYcuPOy7lWf/r8LfeaYSVAFI0Yb31O5N/Oek74QrSXlew05cMeX07bCbOkueY8rL
znH/cojkyDtpnEWvmVTvqDFb5CNuojRY66Z7uoccJ66h4OWwG9fxtuGfRP6aaTyeuqsoYOqLqM29s+ZHpp4GyGQaqdtNGql/quZEKFG3pVHSNFCyzpKmgWJdNqTBQg2URaG6
FsLHEYlMVSLVOGKTyulXwq6pdNG2SheFU1fr1VjSQGs3uqbxGOusoM6kkkp57V2bTS0vel8Pk2bqrcUjjLwVJqOm2YtbaGXbOyn9bqe39lj2xRB9YNei0zXXNJovcRDjMdRW
SV8L9ZOpexq1NpBySVPGu/GE8c3Yl9/8H+MxJL+hyZMIvqzBqW48bZpmyoya8V63F3fwCv2KZ/B8Fc9dMryTWvMMS8yaXXzMdTENgZkznS7a342rZio2knlWM3t4h46Gxphx
BgJUr1krGMKGmYvrMgFoF+r76pfePGEHCu+3zIGpoboI425G+BnDRGOmNbFjWl00epyJ42ZCE9uMtWWYz0gCwSmuRmivzloGTpNd1BqtmELzTyxM1mRmCR4VAhfBBSl140or
V0ztLtNYOw8YGrR0CFsee19Pr7ir6H4trlTdCHVt4nu1rqnf4jipQYkaS9RSc6rmRsMWlbOn5AdmNH+bLUqqaNv/zhCqtvggTUQ16MAhpzYA54oiA8rWFRmkxd2l/KgO22qb
oSAd3f5vPrjxi//k0p/ddrsj/717G8HxGyEGH8/LYWK6DLwdJlXCorvaWcaApN6515/5oy/HY+mGcdfSjQsyXhUZwVe34IZpdI27Eyag0lfDZFwhZuzNODYhsaGG8a6uYLJd
U18BgLrGrMSuKb4ZJ/iC4MobIQAEz9fCZA7FY09gz1Oseis0I2hSL+Z4GcWzeFZyWCRxAJbTa10z2xMqwkaXMBmYV1NdEzDdj9bGL5jkHxIuS5jCuCSohWGryKBlkDinsRHG
Rsy4xsqgdV2ldFHdSd96+bc2neZ/K9HASU8gDU1wjdf8V5I2gwg+CqRxesbtpu6acbqpj5ac6Ea/4XvhhnuRBSRpsZsUjYdgUuomoSl14zKQ3O1hXP01IZ8uqYuDjGizG1e1
c8c8UFh0JQ2ZHBAmAlMFkUqq2mQTAac5iCzN+jEBw28isxeXUBUKdZc3Q9YVmAIp32Xn3GuMFlhnAVWHzF1i1SWpusaqS6RVWcOSAr6ADrvoqlIF1IUkADWGxcc3UUkPtaV/
9s3AuI+8LniICZLvLHNgA2mBfqvARwGzg09W5JOlftWx/wX22Y98jnppyTN41Ja8GTzKS94kHuGSB4Jhikte02gLlzz23l8CBcNoLHkBxwIgHM3zvUwoJxAjz5YXjbvombTZ
bX5ZJrTopN/6Uzf6uLNjHYxhwozf06/ISKLWyW7iWsT3bEvkGw7Jf/N3+ALtjCYcaeOLpGSgccZt/hP56P/juv6GXWovOytJSQFQyV8oM8/mKsxxHdIBJxl0uIiY0Hh3dZKA
9N1XPEE4iMvAkFCwpyypiPqYjQIqCy1pF1Lf40SmUoho/F6EvhMrfKkmKZM6M4jiERDdJfT6SrLZNjuoW7uG3mN0m1+S5c5HvsuOxSvjRxXkbf576ftjrvsUoGlbcUxP83/W
zPJiUtKbGIM/ycZg0asmDsGyRMqDeXiTfcWE+qQAoaC/T8D2kYZHEdUAyhw2O7rH+bG/yVR8E98BPTOlN034Jqj9G9IJ6c9rEnzEdfNTWbR9LnIOB3RDVhxB12J+/AQkm78n
Q+ZxFbKfDJr/g13mvAglhiPpRf/Y98EXrzc2huyJTjpxQ1iQssCgsh0VAQXLdkQKKaR5lu2okjfwTOXLwuJZpoPrlGU6Gt24qesdabnwGaO+Lp5KnAE/+B6mo4XXoEOEg1Gu
I2WQYAKcqZKbkDxdcDa+ZOvG42aE0DVhGvEkmj4GwjgeR2YinkLlE1I5kiOur8Jz3AyCUObcgvaRgkRminM7JSA5RtZiDMxLmxVPElwnTdPyIoxVM87EgvKQ39g+8d/OA1tZ
gY2kWuHsAEnaJbbFZyMIZxHhrMy2lAXO/tR1vQwcNt2VJLQTF2J9SJ30bYe4FpK2HFGUdBIQtmMIB6QwodKg0BRPeIt4FPqOR3LYZHif1zzum+GqgeFgxd9xQFEFyz1SrEL6
ya5W7AsB02yW4nsyA25XCECMGAbUZetdOz5HQFsIuaXmV227N91sebx7COnNXM+2tVyoZ5hRz1BIbqn5lq2tmVX2281CdcN/srpRenJACt9wB/gDmOYyFMi0cDLCXlIWkpRU
7qmxJhfTolSvyswClgHRGjnBLt2jNDHkcqRvJvkGTNc9hC2io3BgEFEsjFYpsnBkC0JhwHGyCyWMFldhqSr7IEpGXdZ1erBq8ptDslnRVRpNrmSJ1TiMbNXAq6SJEL4bj2jj
ZpLygI6HZNj5HQpBnmBwcIav0m86ZA/D/kg8amr4bZkIv21TFOZyfTXxhIcg0/sE2Lq0x59P8+eBbr8MSPqE57j88fjjm3b/n5M9XGeOR/nzWf48uFPe/u+5piXZkWON2X6J
P5+8Vt5R5O2DhQKpaHaFDT8iAgU+JmwMxse7s+bKkwykh9EA1Sb/UjFF4Tm6lqVnZ0Sg6klbySybWk+5ZsypcqtVlrNyZI5XGgFHK8JX6Q6BGr8HEhHwKxOc2rV4EmM85Z+k
/OARh6Y4P9NC/TyZjKTzCGZa1sWZR5JdZpyztEum2YyvnAZQUPTFX9nKIbPZjNZS527krSD3TG8lnrMw1+mtgBmVagzEovEVguqcGb8HPzOsctXUV5WsU1SYtdWWrcRdU2Dw
MPGxsk7UW3n48/EHkCAw1AgMlbg65K2y/5J2nJh2vBt/8/jbgxHeY9ogC/U++C8TY+6S0X7HJwOCp2efrn063aur7D9gfwL+hPypsg6nXy3hTf4vWQAQ/b6b7MXbtf6I1GwQ
cdf6M658jzEPMY8xnzEfMd+0zEL/VpS7v39fvMckEIPbqKraQqX5P+RZQJ7fc9FL9A/Z9mp03uyWqJT64ZUrV/J/yNCvsl/5v/4t/fuNrWx3BsYoHFhONfvj+1YOsBO2rl+j
bqxaqzcGo8SBRQPwiuqzLQOIz3cw02ji7p+saAOdnf/JipYx/3t2LHrfNUvex4Kke5U7ax5g39RW4hCPCjG5SIHTIq+vWh6vq+ogYYMqaekspT9KavjByJW6ayY6H0fggOR9
66xoR/C+QaZolqHZgZaIkh2poEVziHFVL7KNWLSUltI3uIn6TjgkyF4VJkbpStgzu7qJlzrKMYMWCXbfY2N1pTnMNtdN9kk2s8/MDN7bl6ab7NeX+02HOO0jsA+VzYAMd3o6
BFWyJFfcVTZA+hoCmSVAjgRdBR2bRX/Q/artfpkh/ACps4HiWFRzY7GIdxiLmoq0TTPdNRHJIvVFJZHaIE77PawRe9GWWQTTqXPdLMdklmOqZ2YldQQ1pF7qIq16ZwdD2+gw
eYrsE2rUz1DiaVKaBgNWaj434DeF0laEgfNF7OyaMXT9FscxY2zuWMaM5OTOItb+jMetRP/SdcONjGH2+RPID/qf+o9jNfZtiPNcFjWG/zimQOZaeDVMSwEQEDG9Am6mFxet
hqhm6tR21PmmCOlWFn22rcoXrpEExgOr1VJVIl6C0WNhNNxqGf0dXpG5wqrvyRBF/7QR7t0I1t2NKv7C9dKG9+TVvKFl6GxXAkxnCThUJru+2okD0YG5loUmb1GVFBuhGqDA
wanKD8i+rH+FNZCEKlnXJkDDp9qSeiiyDelkD+SqxixtZuGEVFOPrDOZZayLgLReMsk3gA2+mRamOu4AliepzZjpxrtYtJfMMtccIAq5DBWK3ThmNWtJwje7TcI383i45+M9
6OICOrjXVOJFdHWBYLAPA70ADkzEAuBPfECYs32m8FFzwNTPJAdXk0Ope0oUlQf49cMc+ynmBz8efwBSwnQWOYJIJ4vcgMiMhG4EIh7uxkcF5Wqo6QPxMXMkvsncEC+ZG+Pj
iJ9A/GbEb0H8g4jfiviHEP8w4rcRC2vxSbMYH/5xi6KbHzCHIaCgHUmKeZuU0PKXLqHlRwxTmpLyEaQcMTdISigptyPlBnMMpUclfodhqWPmJnOHYe6bzBJCzLVkTiDXiOS6
U3KdMDebOyXXzeYWhJjrFnObOcwsp0zEx2mk3WZuxBcZutEcR20MHTcfRAmGPmhuNaekvlvNhxBifR8yH0aI9X0Y49ukKHaYwtBhc5LofFLQ+ai59WZ/Eo8P3QzR5aj58M1+
iMdtFJ2OopD5oIbGOVfmZo2MSeSERiYkcotG9khkSSPzErlJI7slckwjiUSOa2RWIjdqxEjkiEZiidygkTmJfAAR0QoDPg4BPhbSdWp90wDE7WAnPkMA2KvQB4HvLkAiHmfB
1+Fxt82VnEmD1fiQWYg/KivMYakNIHxvIgILBuoQYOju+LBItof74NeEQSYEyCg2dRQv6igi92FzxhwSJvmMObyCwmfNJABZUAXCGoowxPoOy5SyS1Y8vmpOCPlCmM1Hgd5S
8F608qA5Gx9FBfeagxnepIPGs91pvx3fN2j9Udv6SJjF+2wv/sLtv+u+774cFolau8TaQgpKJ81JStcppiRiK750aUtn0IvDFrJQ81E0FhTxoNEFTxlj296spXdl48KWikLR
Nso2Md+2KDfO0YrksUL/XWiNNHD76A4a9FG25KOmcG/NRe4moeOjZp9qF86YA93kgKkyBviBJLIXS3W7CzZlHyghaNwZOzWQwu8l/TaFno490vy673gu2StLuQ7XvcB1+PWL
q8nRmGtFlM0G8Pm+HZj9n8Ec/Uz/LjCxke9c3fXD5qjsv+HJbgfmqMKW1iok6/asLjMMfrazw1hUfe6SMOGOmjuooClL3E7ZvWF2sAq27gdO2s/+9uBzD1z+TKf5q8JdpLbS
wbt3b7v05Z2nxZN9k2xd8TjAp6yKY6DQMEH0x4Ff3HCfLJPbKFLmExwpUtiri5JFtP2y0jaYHGI9Fd3KCCFk1JSAHbIJqFoxFmnqWj4mRGBc0puQ6pK6qBsqZzrJBLONCEfD
OqtCgorUdLR7WbhtxjQsJFKlVFOOp6nnwQo/DeZmJO4IPzMJFo48aNciMAekzgGhGBhSw9fhuHQ44dNYS7CcW0ZuYsjIiWLITGCAq81/JIM9TU2cafSSqWxI0Dwz1jXNnhmn
uqPRi2fQrEnkQ313Chsbmhm2Ap2d1iWaUB2inhr4S+3Q9Fki2hRheBIsxbRsk6GphGGIV3/hUhIFUSFF8Qfqgxof7MlF2xOwJoKxeK6wGuFMmCXEgMwojVT1QY0QU/qSqeMp
VMWOih2jweCQcZ5g18bP8gPkVZMxCwuCwUVhuAa7ljVB3ujXPbdO8BEWtUDWJzRk10TfAMknqWjIB9si/Cy+J/qODTaCyjeKKaawIhJKU8BmhL/gwgtgEtEDVHimwyh+vV48
ihwtydHSHOy0h3ctyTEKUb0Xt61WuGQc8u8mZGeqYNV9ZAklY7trgh5IloUbUxQ1q912ypSlwuO2GGwZ2U7L9s/KEmky0jSB8ru/47nlnIowEFyhPhChfV5w3As9u/mH1hWw
qvKBv6LKCtzjSAiNRTLhaWk1Kd3igN1NIf+FuhFWthKd2hqURYlN0YQbE66prK2m5IL9uzqQkjLdp1Uc646g3VUFTQeTj7ZElMZkjsiA60dUP1gx5cxUQTTdDsqn3jnuLA1r
FsZcqyyQ+y1QlnFl348rQiG97OhaUIi+WgoKoDXexeYGPhUMh4l7YmpbUaBthWMlH/TQZXt095jySwm4H8qKWTQl2TkOs53jkA0KRVuZlGyDAkYCK4sYH3VjJnzVEktsHsBY
3UGhk5T7kWymzHRlA+/R4xI72DXyYrjf0D1GXSd3l/jVI11TMLpxUFTVKSCssozpfP2ZJFpf3lg30caHbWOTUPeWU1dkcU+1n65udPGl4HL6KLHDJb7Injkk0qRJhG3YbDXu
TIQcIIsVqGs03bgAkP3hF35r0yEgJe1Vkcarsj0yZhps3Jhp3+IE7AowvUDd/HGq5kcopI9akKzb3oguGuBVXEvGzahChAJDXOL2A3ofsK/o8goQbty0VxNHJOZAdOnceLLR
4RgxTlCB7JgfD08XDI/aBRfCWJMbJBQRQeCky4eAEaifVDndAEiw8+zw1GrNR7unTZ3rAm1BZA8EzZuW3b75bkxGdXoNgl4Hva6h7ARBnZ0l6SaEBywxbkoYBWDSqbhIwwdR
dRYtmDUVzJqkEcP9NVDRgALiNEFu2sJfNduDhMButyX5ETN5qqYwgK+YqTtrBdKaW1lv1QKwQuyEiqN2Q0fBmF3mkMvesMir1Yw8pVIMs0/1ylZ0kc9anFm5FrrUCGxcFghz
IGycAu4gRRdkx83dQH+PdGOXSvkB/8H9Vc4OwSRQGPYxzRvdlLQkOoNxWTPOIQdoyI+D1J5PN58hYJLJ5faqy6YQ7l3qoLQpfvR/Trlzg32kcLit6C16R1J5tAGuyiny+8AX
Mafi5i5iTcZ66RVq2gBGJRawDXQZDoTsyuBwDENqEbLZCpDqkRtBTZ7sRgod6XXl410CvtQREl8CqS0pyC4HPxIHJK6EI6J2SVV6osPB2xPDpktTAfQyZAVuIXLA8KjwTTUG
pRKtelW3bzRfNeUoyrrJnXIxKzMRF01tcc22uKH5tMkn2OQ4sEY/wT35xWcE+BWKvUJAYOTW1z6CB36eXnbuP3+LM4D5QGrB6sdNUDyAsgWUH5WmJPW7LSdfkA0mYHBBlKCh
VMwFHd8YUSRzTp1PRrRmgUIuHEnB1nPaciJlbr2qIZAMSCJDKqPGjaTIVMjx2u3NUEuhs7fmgYO5P2mH3snGejD7ga+wg/Bdol1j/yjpSqgls5G02cQxme44yKwLZEKkkEIP
C0loPPWEaqPgBAsK20qihL+OUBpCGnhbnf0AgeB0JxFVqsu0J5JdawDTgOve6U48q6lryVw+1YC06ZAgwIQSyA/4rjJ1TaNC0ttxLHAzYUqs29N6Nt2k0YkTE5u5x+LdoH7z
1tJItLa7maWXEHkRRr2MPwrAN/Nm12NJQdAa84s3XZP0YpmMXyLvK1Z1nD6OQZOhdWFSdOuxDBhpmvoKlgtUMmoKp0U7XMUc4sunAJPOqVUslD2pKAArWwBHhz98RzZ2gw+4
EDhIxszI6Y6Aoqe2NCC/BZn5umncGavGErSLrCgS581sN5k3JQWOmArq2MxozBWldVpYa/53wu0LHt+qWNTqcTzBFHcVm8Z7XXCKBNgpfngKVP4ipYgaY+DJBTosfCp0mXHC
KCB7SBZC0yJpCHKwenI7rD4wgNVCDlYBjiJjDajV5JAgCKjtIqhNKYxSIwz+nIKXaSfCkrW57ugUI8sixmBSyMR8MgGJRvp4TEjEjDQKXDRHoTfsuyituaOA9sYrscFjYiWe
EwxP5mXhw9vd3GfwM4K8W/qJx+yKQH9CHJkxu0FISWgISnieJ3Vwz9M800bNRBYwWSCWAOAS63Fia1RpYxqyLAh6JN+b5V6jkIdAKSi4RHA1m4EO7y5ISgH/gG/ECUMpAH8A
qIrZzZ1QACM1uGtJk7s4u4TFno/LKDtvKrJpzknA2I4KI8aNiRCA3eCkXBDwJ0cEpGwI8pCxRQs2g27zv7dqbjurWFEMTVIVwE0RDZZ8lhKHCu4C9XXQzPrZzgddmeruTrCP
BoVY9LHmkz6NmkA2l1UNb+3/rL5e2Qq0Y9qaMQI/OEqy4oWKEvLVgnxFm1EwI2e5iCueyMaAGuQp6UNdaMh0BtJCm6n1di/IlpVFEUIDiuxmkd3aQgXtSAxiwZG1TTDElYKy
NKDBkzHF2cLpzDg2pM2XXcaL6YtoyIwViEpqhoziWKTxVuwIqqZIieJ5DDBGvdpb8r4oQSoywyXvOUSWP49+meP+JkdvAuI7zZi4PhdpavcGc1D50jzuvcxpcpe8r7AKb593
+3ERBcQQcTvOhoou3FkXdAh1uaDeIZ6qivwvQ8HddqpNY6IIAMyNZzl4dstgLfVWTXw+3qV7IyKTBYDk8vlkupuKvcYp2UnkyAuEariZuGa3YnYVIDTfExRu2n36INujIjsD
6blJIckVZhTPFTy73PwZBLoaUIztCsYCbIXp0h1DFAIbEuLbU8bFZxNTB9WIR1JqL9y1lYHNlDNksABWJhBunjYMqdu1AU8CMdcJfjoJumJEIJYMLmUdYOldMXHMpeG1pfSF
tMQ/4HIgIHQ79S1C0Ju2X9Vel7CLtNPb3gnN06BmyvNr+oKUR+H7bhaObE33EbzXuqZJjrqmfFnFQqkZThDN7T3ZFMOb0xZlyyQ1qwInsyYk5M/Ljr1wk2EOFczueIpangwH
UkeJhRErEWlR81/qEpapuANt/N3K43LACdrKIx7RhodqRQJEz7b7LC82ISUT+4LiR83yv1YmoRVvyeoShhhpbSPvoEZqiIOo6sG4oSoPy4ENuc9scXMEMAtb+SrlJGyuIwrI
rq7OqnEhgJH9HRXT/AJnYJRlRvVbYTKSgzYCn0CbwhlFRudOHaQHlE+lDZdjNRhKx0a4Vo+cHjK+oXQxM/g3wmiM6nzlSFdI3tUu8douZbRL1ItsZpbWFIlPRWtDU7nng5Uk
GFh+qWUyKNHTgcoY1nZ0yWuLMSzNKv8pE0Sf1vx6FtRSNLFGhksCFAWys88H2XcL0V8USu6GexES3UU+q1kLzErsL7syH6KRQrjEGRFFR7Gr03flypVPdVPk//QZTC9k79eT
8sWkRCWJ+QQBfTlcN8HFJFhGzsYnhEhj3Isq2kPG+xfr3fR/Wj+jxj3GtcYIRVGXFzlBbbXLJCn1ZSQokohimvPpmWrWGlNbuQvxEHI9ZYrZs4jkPyaFadxFnUdRxA5ZNCCK
0v7CpTbTIPOGpHKBx5JOKTzKgNtTUZTrYps2zgilkxSPjss0eKlHiwVXtKjA6IaMFQ0jE+SFzMTQiFV0+MYX60VqImn2RUUOWpZIV7Bo19Epam9sOqA0SNp31Apix+EDCH3d
umjJWBVV2oVcEumGuGhmK4JAbVOzWjsZgQoPTpSw1FfvwqNqxsiqUwpLxmi8QtuFKh7Vkg5YpVZkyik8QqmaXGxVVTViUhzxEWXUwh4RUaHdCmvonofl+1Yu37Y3nK7RO0V3
apq5EfGxNpOB4kDKfogdNhnF7fnsjGJkCPSkBCQ0pzQiZ2gCG5kUunQnYb/QQLHo31TdmQzOv+uAL8vMzcVKkwAIfPlfBF9KsuXx3O9w3TFux1rCA19/k0lPrCal7MXTrr4R
OZH2GE+sdodvv6hvNDlWtW+gOlZSg0yLSwHfsgp1sX8Wa9YGnm0Oc4HjEVCmKqRHEDqPBbCQvu10RQhnISr9bAXUeI/ZisetNYXPmaBtZzrTTSY4owACWu9PMjxlqhg6cNO0
w64uCgVsdpv/jQwOqu873qvP/tambh8CFvd5lxg97p8WSYiKtW4PY1PophdXe6ingOr4okAepCNvEZzMMuB77NeM2qtqT7CeUHktSOyji+dUcxpQL5Uhckm7T+J2zSYdwWLW
yWo4ws/eHXeQhsB9XH53LZHWGzbK7OolmKIH9e1ppnQk5ZOG+zb4O9uRvZMRNq55jcbpzgAqOMb2MXDCfudWNXOV75SWRCdSoNrKoyEOM9wOHNt1Fgt/xXTOQpAaN1NnKVaJ
yW+VxzNEWqs2X1GYpMJvl5nt8GgcZJY5iiwoY0wHnHPNcC7lyFvPcIp7tPc2VfShBmpQ4h/CbdNAO1tqdyWkyupOAurpSwoOJaJtCTW3pHPTCr/gFkRH7bJNcVil0s7IJklV
dR9ljFpZRk2Am+Y8ygcAR1qyvJZk16DB6hsZmbWbKsJYmDH9VMzdJQ1VKRpYxOIQOPJRi17PKfKVBw1Mmtmr5/VV3b5q5l694FqjLWqksayf7eQwNgRv9Y7XFZSu5tJ5pirq
CqqWVFF/pyo5m39gKUadamIHCxGlwmExns0R0pGRBwx2BDksn+OglOH3tiR/39k5/V2bXrqK3ugBHJrtDz4HuB2+X7fEqjgY09zLTVcO9fy5113yFiX4PQbnJfhdBo0Ev8Pg
jAS/zeCkBL/FYFuC3wQCRFwrI/uxq5vJbD/w5NASg+8yGErw+wwGhsylHS6AWKp7/KRLGDxR8ZotU1OVzTqiZJTOCChVBiMgtFWLB++juDIpTvpDCwW15tfsDBewbAxYt+jv
u25xQ3eQhMGU5Uo2sIZnE9qquiKYgf6qOl6wrij2oJQKfCOn4gpKXyAfyLJMMSq8q7OdCnItuFXPrMmmlu7mR7/ZdqcGpweCwZllq4QpKGuoO7ByAEzZRjHt0f1B0Mqq4uqR
JLLSqzLQ1Z61V8W7xTv0sMvBGrX/UVWMMpTjpa1c/Q5LQmra6BisQNyU7tZNMxkhnzGiusGG8juWjR69w4p29XvFFH7A8nrK8MakLZUl70WXxwkIM2U5UcGeCH8LupN+0bdH
FcrpcwjWNPi0r1SHB1V9Hld9CbDZ0oT3PCa8yF1sTXje72o3JarbqvjcDz2jdEeO4QTNb1g9TqD72LfKiR5ONQ8HXRI9RpnQA6kJT2rq8GxSN1dOv0I7QtXnD7biOvIdUyQL
qiKTnTgxZuykt6vZv+zzc4nmCL0cZAu0tPO1gA39hquxV4MEIsdlG3s54OG8r8vYya7F41ygMJxvM6lCVRci35QIxaBuj/F3NO4xvuR9i0T2ObA+Te4dY7l9Q5dbjhoX40t2
MX4usPm4E0r7Ia6WSaTjWbDRguhf2BqlEy8E9sMm6mV5vWHe56gLLu9D3cdtNZJzyXsJL2RjUW3IZAqBfu+6+vy+ywF0OQQvUqmVCrqVzdSS910+ASxPcIT2eevHve+5evrZ
ZXmCG1DvJebC5LTZqEsSAf8kOp4l71WNT+oRiSXvZVeaNhhfZHnNJq0x8oZEdDwZ/4rGIx3ft6SZT7uJx80dtbSJdPqeR5O+I5PHGFa8CE37toAIG2dAsTYoK0uff6DdYM4v
chXitm/hDqabgqiIfC67gDmyaJxmThjaqN0o2YkpDLv5fHBVt14Ict16USLC50i3XtJ4Rbt1iVsTMv7gVwQwaDNoO8gXYfNVOQYldGQAYYXrQpgYOj8nlBwkI9rKlW2h4RyF
QMcxA0pPAEHA/4XAjr+pWLBr5cGMgx3kQK1FUPMyUJPhJ4HgSQqZO19K+EmBz5fcJMoOmEoz/IQdr+p+JBMj3Zy0J1A5zz75VK/5j4U0c7tS1CN4821Xc7zlkiYi8J18grbj
u6510JCpXSTyhGw0lbl1VKLe0fj5pmrDmn8oywZ3RwX816gahkx/rygSx8gMYmbJqfmm0E1ckTFVVZNpSkT89DKGzqNEKSebsGJiLV+jPtAUdvjyP1cCJs0zoRqITOnwgbGV
YV3nz6bbfDMDk0KGz0G2USvOLYYdd2m+1fwjXRasyjsrogoZRY4q5BNV82VxIItsrkqR4F5h76JMcO1YKVMHV0t939VhfsHOx7d4OtzO0Tuepr3tSYJmI1GybgQuucmMaoqZ
2U128flNN6mJknZW510cB7jq1eArbjKnmzAUEWKh8zJprFh9C7ysmxKx2J+LBYgdoqaZjV1juLOAiY6sXo3qFmofKyJ5AWu8c3LODgHdVJK2gYpVZIOiYWw335YU2aazJpIf
cMHRUVHIHQqiVBwNtGjcGPAy+1QeiCBTWONef8izAtw7GVXWZtbsYs+NmaMVfWxmTmXT9ZKXDPblufXiyQh68vnBzn2U5XCJOzIe6gDAZQ6XUK053Axk3vGM1PQNr6fwednj
Hp+caaxQQ8gpsXley/K8avNwN4oa00i/lJROcyD5KdtL28TBSLh0heLY/lArQVsHdMXuD1pHK8fUPC4SgBNKgcQZkZtGiF8jA4HtVLYbciQWBw5vDNR7UfTV0UK04V10nywM
z1pcMgPGUBeLFwxpNWg8n6T9fBaxJvAJlvBpPn3IBWaou62k4VnlD8OsoZVeuumdrSlJLA1OptOIZX1VdRpkB89QnyFK3hGRqXlmSoqIId2oqdyr9VYhDI7SFm+f78Rtq/ut
xi3j3eQFcRsCoxnJXlPPMULdh1TUqDlXG3FRNBb7BqrVWjxHbMb7X3OR3CJPxsrWu8kIJ2ac/3Y4APY1N7GvrjoB9jU5O9aST9RMSVi0khlZETc24GfVVYR0WB3ZtLAgtiAh
t8R0AqUmiB8TeoB72flYzceCwp5+HKE6texgnSmeAEuQu23GnjKt1z9u7YzJ0dsDVK6dlsFIjWVDl7T2+WE8hoHDkPET1PbpJ6gYVZNVqcO7bh1NW0d4dR3esA7/unVM2jqa
V9fhD+sIrluHsXVMXl1HMKyjcN06Fm0d5uo6CsM6itet44itY/HqOorDOkrXreOErePI1XWUhnWE163jpK3jxLY6ouxMlJgVTahdIKCzdWfNzzZW5ZT2iOy306jHRGfUznUD
XPWZmssTeGL2hnQ3ExQpC5Wa/1oWWMV5uyzGLTZLkH/UJoji2qNsNIUH8I2W2y1hw+kZI928LB0zgMxkbNl/7hUgwbObwcc7eG4GH+uAFtS6lMFXTOtMh1zai1z96GZhU/Q5
QpRGhB7RrjqZkNWWpgnKGqFLKJx0erpFM/lRORsBLOTATLH3LTOtgxDK5tgE6PQIEaX5zNcEY7725fc8rnWHXVFEkw0U7A0VewO1zQMST4pBbdyK1E528Q6xJ0dDTdfYBpty
8+XMw8mRpEVBT5qu3Wj0khG74zgjNkMt68OEJVtdGSMMnIbaT9+HrCAmoB5mAimmvRw+u560yTJ71H7LmzH0A6XGTHsDj/bFp5Zve9aMrS8XLy4Hz2LIOQHyi7HG8yQjJzH8
rHEdVUX5T7Ci5eKzT/ETg3HYUOpJaMNQc3wbIhfrrijWPRneug52U8G4Ko4kaupaq2VoQNaQ0W8KnTQta8efTFLJEXA6Nj02BySRWmtTucFxlsNnzKRt5qA5NOzPEdXsjKX1
HhWdyiwUDCphYdN5PRmTGiQeYmySseM++Ymx5f/gf8zioO7v1ZxlV3FvS5+WrcLd7lzaMwBNbjayDy2x/icZb3WJRjuuUQEPAlQASnX0ommXyBE50DLT3+WYGZT6gavZ7bP/
f7j9qk1ysmf/nmQX8idjz/ZHUWiXaxB1k/az/VkwnKIub3EZRL3MZyQfsxjJIhlmsNjhj/Xfn18nmzq0F+3QXmO5TKS4FMYH4jEQl4qsiwHPRU9gGOj2KRlhnXW6SGNfW4Jq
SRtAvPnnpY+/jgZzTkYEFY1GbI4xLoIfpxJ8OyrmFtJNb2PZXSdhnDSczkgVRy8o8Yh4JpYETj1fXTIZ49SK/rdqtSD7ov7FGp48FePhLwArlfNuEw4dFR2Ly0rrZBv8YCwc
2SJPp3Klqgn3BkjBYxIMkMNltMlHiCY75GFGrVuORKhxO2l/VM8Npy5Gpb2StNLK4+jqZniGffbJePEwDEZynEdZJ5nkJDxIQsdjtFHo0KzkFPXmd67SJqkkZ1AAh6Z4FmiH
Z+ns6vl4RpVWu0ybBlvi2kEdjcz2MhXEnID0FODeiY1sTLEbsZ4uT3T12M3EKlkwWW0wwPPMLcdhZGs00WOr4/rg6cR4D20P5WzKAk22hFDM74AXe0FPF810vM+0xOUZtdLz
/Z+jpws5J7O3X3NczycI5k/67+935LwSciMoXHTmnsNLTf9fu/j5JrPxrN6C1LS//+/pgeHfuvjmAmgMGrZIgF8082YP7XAqjFXMPoL/Pj3Itpffv4pb/Lcuwd6g1fMQZqfp
GYDHf9fQiSkzv4I6WnJ4M1kk8KL3+EJiPQ0ucFyAPjTV4ejMQzhAtkXb9YUhbUTuY5j2Aznat2D2abNDNvuAmQd0XTRmHW2Z5/o+P3A3Jpus0qY9g+FfGEzJvDhMxPT6qqKI
Y86nzMSUnQUPmRe2EOp93WzNTIyEs2XzRte2ckuDBk3ek2vytlbSY91y89nELG+OGv5gicLjEYYf+XjnFTqd87rp518NuTYnrdeXr1zxfy05uLz5l1euNC7SGiFc18iv4YON
x9KNC6+tJwfMyPLkc8mhi7GKNaI4oZmYmRXXBORZxBUiOO6nksPIjYqe+LWfxcQdNuZnsb7TOFIYb9OBsDq6DuHFPLCq4N0w9ebboquQ75sDTxl+Sc8zGNpDXGk8SJcn8YjY
hGcNoPNIQuzosnnuw2ItYprL5hkxj603/1fW+PrTcZNDYp6hvTUfo9bSNcrab1qq0Zg17VPSQB6PQEMCc/Apc/DicvO5+ADp+drrSIgP8iA6Ms3Q8QrRsmUO9Efj/eYgfj+A
CV8gEMtSDRZg0SwKpizwJGmy13wAGENg54pRymcgYhCdcu9bxChMN3FoAdAPHJqXnUXEBEfkBNvCCmaf4L8g4I8CIYoIlcg1ggvCApcCgx7Jyl3KveF/By5q+gLBagEfn+DH
5wlW8+pvk/YPkCR5UD+ZFerL3c/KHfYcoLiicrjjcIROBpa8g3hUuSnmmNpxn9746uqNr6He+Jo0YMByhZUGj1F+PBy6K4v+MCj4cnQieFKOTxBkEzf26JdueIQiELsPv2uC
LO3kl4bh2y592Qa/e9ul97ykQFWLJyfmNHSRuoTg9l/5+O96YfPd274kG1JeN/HTzy/aHa1f38SAeNYbnsOjeIX0hXdCPfrk5v+S4g7HoUrG6/8cMC3s15ojnj/aKpbaY5Vo
fKLeSMP+74olUL96xf6XO0X1M2mj/xvu1aX69/V/3xXFfSF9Gu3g2RT05Inuj/yMeT+VisDhYRQMR2HzkmuH4el3y2K9xK3ez+OztHD10nCNuqoLeOGtpo3Hz6/oXuvnN62v
UjczT8Mie2XvXXKGXLxB4hOuPf9SMB4qo7TmxyI8Ud2PEd9cjF3rWhDh7Lgpdehd1LHZE72Znn9If3VTNTv/zHVd693OUdqCrz32B19Pxx5LUGZdjgimv76OtQAJ3PU93Umo
ocPfXQwdRejoGYZAF1cTLIOPJzwBgNoeZ11nO7SlM/JM2ZfKmU4jMi4+0eYn3goNf+7qpG//CsA1vQ3R26S+91Afj5ZUkXLsTIdeBelLjlIjnvOPiTVrVzzKsfFMThcZfEx8
rmFtlj1vJEAuc3SzQQ+S9VAk+rbvhhsYukW12OKxHdqqiCUSd4Ykf8y9qYN2o4Rm7DwcRzMWsFw7+GaKxG9lQT1bRneoS82KfpSbATM6H2hZ1DGVnjiSMVVpr/i1MyUJJ3SW
1aWvOu60Q4iVvepCqjovyp5qy88SngyFnGkRFo3mISXMUUF9aPK1OPHknnZox6loBynxWCYgykmZkgLjpObQLWZraFzK1J7cXPbELIyn6YbqTsduQYtht69mUsWe2k4pzPW6
dDkmZ8Co0POa/yyzi9IiPFPKDXWZZh506GoOOVCiSRgyQjp38Gn0I4ctxA5BjoJaDWf0JyNRsOGBq/YvkssugyBSQRlczI54FYdOQD1u18iJtWDFOn45Zx05Uj297Irx++vP
SMC9q0PO+xh47SrPdlI1wnMKQScpqCl0mZai3MIw5RUxrTLyop14XSrXJLqi1sq1FaysldeoHnk9blO64/H3OyEKyQ7IhD2GXqEyQw5KjD2VdJbdjyUzehjBkx/MGjCeWA9s
3JX+0F+NZw0E8le6yRwPJ89B/uWUo4mGfAdtvwt247cC3jlcWyG1IP3aVlmShmeS3ZbXTq3LTCNKbnB1dORVWsVUxP1GvGcHpnohVcekm5gw8RoEGcnv9j0HONj/L10IXRrr
/wPayAzDjVy4PgzvsFDsNXtkJev/HCKL/VqpOTLaao+ND7Cx1nRH/NFCq9Quj0XjtYkG69wL/mGnF8ke4dP3gPO4D8u5bKWXzSJ411m1s1S7wwX8W9zRfZd9c7X7ruyN52+j
Fvf1pxza3quR5mJ/vBTHFCU9OuqRkfZl7d0FiNmvQ2mE20XDRjALTbC4DbBa9figDPA+9adEjhUkV43cTRY4kAUOZoGYZzfpaU7iSdxNDnGBOGTmz6NVup2hzQCzw8cB8QQS
H5Q1JvbF0hxN2W/xu6vnoGQdILM5Y7Ua42qJyHMzIplZ0Clb4ACQCEHxdpjiReMLH7iwwyIdYJHu/0c3Heu/xsmrVsCC5/+SvRDSUg9vDeETKfm/5DA9sr21E1ztkeSjCOb/
kg/0v+pmkz/aYiOqtelOvTE7t7Upi2b44UVjP2NYqWEV/WeQBW9/Q9QqW/8lFFJcvELBhf6N/fv7/zVyVZyt//r/iMCCwQ2KYaVaH4DTf+Y7Ss+EG2lyZGfB5SSz6ievLDLi
LhAm8Qa2KWYpBCZMAA9AyhwYH5wFBH5lAMrCANDQwTIAZbr2AJWg6rMsDEAZDEBZGICyMgAuGQDDI4BkAMrCAJQBhmU+U3q+BQPAHS2yjQLgsj2VHTFS73J/9dBSsFPUxrSQ
e3Sc/B/m/J5rzG2+IGbxHsxfv3oi2Pqv/yIS3/5PW/8J1brN2foPk2enf8c5rGb/DRzBLParx5yt//pHdix7//uAAPd9QkBhTfmzMvmz8pA/K4M/Kwt/VlbWrEzW7NrTCYLA
5aqzjBWGPx/rfCM+grXuBlnTbqCO2H3GtNeTjokuIof7HJdXk9x4Xyc5SvdE65BNO+ZGZFs34TGPCuQb/26NzqSq8qD+rYNV7oZXaD1QBhNw9BXyv+4aWqF9FAYYnYpdMRXg
Kmjs6S3KQWV7JkVuZaAxHomgeFPGS8M3+P7f5QET4bIz4tcx1Y9hGDvaAO3qDYgkN5gjH9NjogKwvGiDz4ZpypNO/PgcMZPynLTntLiay0FPqhXXkzHT+ph1Ab5ZzCS8HxTc
JiW7Y11lWJ30RFePe6K9DxBpeJxIzzuIoV16pGsd5IqXYLE56CXVrghA1FX3kjpvJOCSAWnFo0m9LaRnE7EcN7sQ+ozfoSbRWpNgbkfJJ7WG/GFDHLwm7W56+e/T3Tb4Y7VD
Od2J7bHFtWQse6vH606Tm2qY9gq46YYZW1GjcqmTZhpq/TNuRtgwKhVHMLvjEEjOrMqZ73FJhEQs8Qqmlsdu6NDPA6tZHXaK2Wo2W2SLRYNioRwjq2/N3h68rl71rqHv0FY2
8YnVZEz2/4sGayredfug5MrjtG2MfEeUC9dy4WYujBEGM5rFeD7NhvsRYZIYTU78CXXkaMZMQTC6wLEr04fOGt6PADCK1hWDbRExGj1oa7ArbZFALQs0s0CJTfAk6OmxTJEa
G6mAMO3t43Zme2HPWzZTAWsaZ9FDhp4cHXrpVguRVXHgCC42WEkctTjH6PFoLD3HY54dwl6DJh6OzjiC1DlE0YsfCcY2/CcrG4WBP0ezRTke8ABLWW1MSJbEyMvlwRTr+FON
dqx8i9CD6bd5oUQ63gNA/gb9Q8Q1npx6/r9S4KwQfBJ2getcJ930e5Sgj6hD/wfTyV6Xroms5JnUVehu9Khzt0ZtI4pgo3T/qAejxU5XbG9FYgC7j7pO8vAECLJKf0idGHqZ
qHuO64kPLbFEL6roVxUn9TxepMukp6JYMqk4M0GnUQUeAESrely80ZJeMtUF3KvVSNkgUhd6nUvnbSIj1m6wkyXOaOZBvAOa9cSq2N0TPDe54Qo4A+0yrjDqNMUecO8zuXBn
GBY2e8paqsqJpkRVJpN2gcq6MC1NH7Y1yprhyrkJzknW4pnsFZuCfDPD7k4b2daUTaCVQWel8Xb1m0EXZmjfL8f1pvXZpYmYBiIbIB5M27HSZljKbc1xZgj5HDLdpz1lfa3K
8eHaYbciFrkzPHG92RbX+0V1Li1tSb3zQOHp/ki8y0z1mzynyXnn9S70Lj0jA402is5qzsxxS8JxKFIEBcehyJE2wangB2zKLN8zrTniOKMtx2mP5d/TY/iuzGM43ZfEZPFC
Lp9z+PAUTVXo7B+jUuT5qrn+lM9zoUUzsyL9BC2RRndVAJCWsvsYTFeaOfXHpkxtOYBnuqdWz5LTul+JOECR3SEoKjWgJR6mBJM11u1SlzpFT+92SxwSSGQpeo1nlJgU0yMy
hi1JeA7C5tutIz2/FTf26EAPcUNwYqELEbI5RIDyAJzc7jCdE6qoFBGMNHFSEyXzIitsDVEEMmIWWaC0mUX2CnLYyCJBP4vsM3tow1Q285j+WUjUBILd+N1vDH4P5NBNLOF2
YH3nBMMWgWAjlG49fwRi6CiE1BaEVLBHk9d+m0GDOES/Xh3T169jPyEKzwPIOnWdrJprDkNzvY8tXP9jc5CQfkSGfdfPMKsNyTvSVPi01GjPNmo0o0Az2QWr2hxSopkB0OzN
AQ1RR4FmYQga05qYAc2+4ZsZ2QwcwFZnCDQdvNk7BKd9w8jeAQ0j2une3cx2Ghb3MuqV0beunNW3tM0YOsu24cksw0IW2JsF5nvij8pSPUvuLCmc0Q5M2qbbRlvo14ZaMrlI
5Cfg7yH678nRR0cckw9QvSbHBQZInijmK36L37hw0QMJ3TMkoWM5tJ4ipm5B62wlzI23a6aG4x3lpmUw7sPlcGo4/rIcNodTUDZbsX9Rc2hkXki30se2nKecymO14PlBiJQj
4nLBtQT/2hi+96fBzoPEcC4tDi+r69eovLL6sonJqenOj0Sq65MHQXyL2rNa109FkN4HAZh/X+Qoj9+W6ZgFdd2C6mUuc2x3x4/3RApMHQWmiGxIDt07FphmhnM+hXGJ8vxG
Bkx784ifAdPCEAY7XCiaebTfyxUpt5TszS8lRPRkMVt4A0sBsPBy6x4c/7iQgMnt6A4SsGeI5AOmhpi/l9woXlpyMWB0MjqSIwW7t1AAi+wWry3O70gWBoRA2jugAOOkAOOZ
h5iMBhx223LycXqI2LxxZc5iBhApY4emB+wQPSPPZfM84GVEdzvkY6ZlgsnATK+gwTpsdNSHlZ7V0r+CMi5y1iLqKssS5FiW4Q1ImUTxSYiAl3lcJC6rrP09R0z4uev0AwlS
XybHKznO9D2q2jM9WimSQI93IqU/tLldlQLwON3RGwHoul5zdnr0VnGKWjf6r3LS96QQAEqOS8jlDofdKn/qNPlfW0kmzcx5vQQruz7q05gDJ/1zKRkv0k3YcKRJXUik7W4j
VjAZ+klhSQYD3xHTSte4MvCzV9MpM/Wj1v2oH0CmHSKnnbTBTVOBKkPW1dEPIDebuw5dMe1FAgT9BelzvrkhT1sPGFDZUgKEAngB6HJyYEZBeMCziwhrZ3foVygTv3SOH0gW
OMvUWcTTOsvHmJ+KF7Lwg3P2e/Pqlr3q8YtQoyedndyFeCHtLNVJUyYcuPTuu8jbRnvxHs5gkz+jOo2yDZSbpwXeIEOkB7WQrk9tnSlWz+G4xoxhBRgMv06Gf73JCLdOhtY+
vcOkkEcioVkUJn2hq77LJL/4i7v2FGFurpoi7zpTlDUiyov1ro4lrQ4cy/dnspUIUVZY1SHRwzxTOiSpS4nIKu9VrgoKYblaG+pknb+0/7IUCLGiarXjMxi0dZFquOmeDY+z
Iv4ryKg5Mgp2mTdiLmap2JR0QjfdqXGnoOmy826GDpnAJLrx7R2clFq3ds7lSv/TdU58jbjZovl+OiduxXjg5iftnLpDntFjvZO5roa2qzMqED8h3TR2FdiRWZqi5oyMzlU7
AV5us2aHnYBd/XtUfr5qJyBfEBKT7gQMhs/+yxQcFiYGo/fEzqM3rcqvqQGMgn0UkFW9ikvNnbe28+B52waPThl4ewgfjjpZILi4gxEULlOaAAbmDC0UGJqyyky+mmbC5Bn6
E8+llpnaOUPedpAK1GW2mVyC5BgmTGvCpOhRh/iHuaP14zSm2SHvDc6hLJZXM+gSAEh2cH6EggOTVK1gnvN/yexg123Xzvt6u3be19vf/6qbHDJzOueoLHIcIgg3d3OfnDPD
D8xxM4/VGSl8GG0NwmqzPTkz3IxzZONg6n1150Cu7gNb6v4pmsWNxrlrbTRCSNeNxjl88FobjclB7lbN9aecNOr1G9QDuQxN8FNTngRVOyRBn8FAggGDBQkWGCxKsMhgSYIl
s8Bt+/4jOlCT5pA5PGyw2aF55q+zMVPEufc1VYdy433or36qrtlzadb2HT87ejNKNSf5oAgeqgguZomWAO0lAdqrpyKLcguFUhvlnqbkfKVLvYDi4NWWTR939cfLd2iIhTm7
6GEHd6gmj4GDxK/yXKpdnLaScRkTYPaUheEtb/cPh2o/h4rAobrPG/lOp5H/ZYYX/Y7HW57AV1UwZleuuKvciwYIiDKOco7sA3Ig8EnKFVOOmnbvXEqghmrOGbyoyAb5JO9D
oJPdlNPCDfKZ9ChC3CCf0Q3ySW6QgyWiFPU45aSzeAVSMXM2+waql5ZQpAeQPMg5po/NuJwJWZb405wtHiqlQV2xGBRP2WN7A/boTusgZzJ29aBAnnONrEeOdizHokd75C7J
kfL0KXUsygmf5sEjywl3bJG7zR4Bnw6XmRlZZuQORjCv4/F0nkuZVjFuqM0GX2/5g7kBR6r82DZO1LJYQ/ZjZrCAijK6I+po4TW3aqDJT073hMvMM5XbNNADDZSKnT+CcZzO
M44Do4Ad2arMCOB984xbZNQMPae38IzT29gq2aLntvyPYBinr8swTucZxp+wU9fiFa/dqQGv+BN16ipGcfqajOL0ENZ+PEaxX/1Z5Mj/JbJpcm0jkv3XYh1NviAoirKOO9mL
XI913DaY4v//R7COf+r0dh7PHXnHGeUdp7fwjtu5xyGLeBX3OGP5xJmruceFrdyj8IYzyhvahIUBsygJM5rQ2Yl7XDQzWOemqXOiXize6/OMxIB73GGaZ8VAZ7stDuYTLMX+
HZdWWVgXFCkMixvJfFBXJGFDagM2pDZkQ2pDNqQ2ZENqQzakNmRDakM2hMFSv/qS/W/Q8ENY/K+y/0kO9I/s2Oj7zd6tXNWAr8l1Yfavswvg42bNtZu3X5mcufdl+bT/2hUN
ergTy7OXj70Z/iwSfxYHnI+7jfMxRbkTXbkfruW8gLMjK3cnvQ0hrtk0eNLFu0Orp1ovfWkDr46d6WzhHGS9FjC8XkWJmEvN2LzKQCykPEfCvAvIu7DtowvDjy7IR/ONqWpD
pAFbmQTLFlhkn8k2PvK701zY48mICF8Vmzs5sCxHDe+jNqf4Hpg7dVkEqfG9SLUv2UHG6BXXCzbczKz6HX8lcQduZT1rd5H4dOT6K3IU4okzqocMkmBbYvD6srdufP5eTApy
D477iezO++01SDZTuDjMxvWH3oqbr4sjL49ao3f87LylF/0w8mtyvtJamy9573qqo/PVQxwj4pXXFT/BmV82fN16u2M76BKKl+2852mK+O0p9pa8TT9zXiQe0/j09dnriftN
+kV29RafdL5H0xK6Hk1JuMMzSaWj+uawK7cbVsR4nzpDV86ed0QJZuhLtSw39Vgn3654wzDRHdYdyeZvkjmrgyg2xE+x+7q4gCU2NOijkJxQ7GYX+w4MLn3hERpWUxCKK4Ed
7Lmbtn7awQerSUN8VjYHPBtvYtB1izf4JnW5ror/dr4l2b66xi3J9OPTEHNVPFfEhM5b0++rpztXr7rVxvDkdZ29qatFgQxPJMsGfe/+mH2BSPG77l9Xh7L+0FdC2ly9ukuW
39veK1/2SXRu3u9c26p2mO7MYR+TXKmwvuzISUHUQxPG0eW/BMbN/VrSWq7wGGDrlbieG8YgG0Z83jUt3sdHR5dyBs+OWRPZQ5s9HBxZRYn28sX1pL3s3C+3B5nWz6gBW50m
qTSZ9Acc/Mhxf8BYjixvhuvijnZgVjrySixeyAppZS3mlbHiXhcYMknvX1XFHE1p2wuay+kM37k8SUpPTEkhn8vwXYG3ybn55HktsumloWDmtteL8tpsTbaDoHe6pXqRWw6f
l7wv+hoHLydERDYMewNvmVu+8nyWN5/4QpZYSnnuUn6xtPBSt6Sey/dili+f+JImOum3HOsczPrw5A3MWaZLmsnCKt7/8MptYL5yOV7OcuQTX90p8bWdEt8YfkBqb0jtgyn5
ir6WCRkkvrVT4td3SrzsS0L0hwfLTXoffxIL1ZOlDf+ij7/Mh2VhcNWTeJItpt911fFv+nVfb2XAmvDnvIHBX/K+xydg7HucNUe8+0kBflrXHT2oo4klofOZP3G9nxCgyavU
AYUiC1XFO7YaBaoDI+uWvp6Id+u6Kd8rphGCFeIDggBflVAkvh9qvGl8TT1/Jy6P9EfidpQQXqCVckX8LHfl1KcPJBKcEu8XvDAEU3uOdptnOvQPMNj4atR9nnfn7V7lc3Gh
KqHn3XN64A4JHhP+g3OOBqfiPm40NZ+TiJT5nNg8NteSNh6mey4e43FHcUFQUhIWmBZbfufgu6ZU9zzHVU8aCQsb3sowyssk1s7Fo/xkG7WENOf2e0A7Jrp05cvrCZgzvfwV
z4yt9NLiY914lBbPo+ll59xr7DIP8MS+uKzH4t5US2h7R2ldL1dUAttUl4G9hF430z/7ZmDKj7wej2ee33nzBHokDl1S61Qh88TR4lUsOvD3ikE0BkE8cZjx/mg8ob43RtGK
BkhdS4hcQYjqSUsnT+oRQpmhCetyuikuvZSc+DzQ7Mtdg3RwLr4uRldQoXqySlzrPk0JaMGMy2QLkxQcl9pCrS3U2ja0NoKiHJscUvhgcJ5RrqiUI3tKxYqL3veDVG4o/a64
bqWbw571R4fEd6/9khvhIqsPLk85AlLuyiG3ot7IWErf/Qf2GsFYvdWAf5WbG+x9L2P2Aofy0AfY+qocZnhPj4mMpBtxjQ34TqCe6r8byH1BZb3tE2JirQccBLadSlpp8bwJ
L8iRW1+vKhEIDc5wzQU3MBLP7MA8TNiTzRNmh7cYVu3CtXbBj6szlfxf/57+fYCPAsoG2TGzCf7b8ZiZfXP1MTPyGYEZkcMcdIIbyf0+7qBFvIbifEyXx3pEWKG/RcNTX7wh
xLtATzA87czpbFFv6aXLeRr8A892maocWC4Kn6v3YHyffiLoQkT454C3MjfpxREjO7plZDmoo38jBnX0+oO6bfx8GT9eZMTjBHb8fDt+gYyfz/HzlaNwGOtQjuPNDo6E5T6C
rSP5/w/wrIibymsP6Ow1BtQbDCjPlhIgW2kg2N64aiQbfyNGsvGTwuSu6wKkBUceDytbcLQY3uJotq4azdbfiNFs/cjRbItDl2ug+U5DGgxBUq7NaYNxSAIiN5DelzMhGOPo
b8FzG4b/Lb18//TyOlgOeff6hNJXvP7bJXvrwFVNpfu3IPgTg6B4SEt8u1bbkXTtSPpDEHR1rXZlabE3PXlZhWVerCJu36jsKJzTw0hTvDDA3iBG1WU5ywChVe/I5b0uIrPT
kb1pZu+b56y7ELq85wUIZvoevV6XZwaTORPdI2cKQrnYeDUxK1apG5m5LDgNxmOg4t0FqaHaQy9fVH1ejJ69oEH6N3teg7tN4TU6Vngt3mOmXosX9CKtKXuZkl5fa79tzNg9
1kk4TzfTHxode0mq6tXpel2ZIxOLzalJxKjX7OZjHz1/6f0fVFsset8KEl5LyJONiH07SPyeGaF+grPj6t1/kI97wrJTympkF0O4YPG9tRXxHGoKK6LB5M/pTtyIxDkZKnyH
Fz3brKLwGNWso/KDrGORvTeKR4YrWq+f1bs9c4uH1OsrIl7PGlu1n1UdaO5gRW8H5kHMUVF/ycVVtBPPXT0pnk7ddH3HkoEtaZqdeBRo/Ogq7xFRT9HTxr9Hr3gNElfLufLD
Q8uRlTBdK2HSm/IosD7mxTRNnsWtyw6NOO3cr9eCvloARDXkKGKNB5V5aM1/LCmoiyh9nO6o6wX3MUb/0u3+i/cwaqjjAP7GxdehvfS80zPTNNOY7XXjBl+qZB63VAiPx8wk
ZnRKyEoxfbUgt2QRG/1TGMfzvNNFFBaF9MUNuZ2RW8mj3Ivqib/Frt5QKFrocUN3v6M8kNt7bZ3+aTLVgSke814rsIfHvFcL8QEZlx8ESYFnglkfaOE+elqjT7hXeLnzIgTM
bho+RuPlIrqKFunutPh9Qqe/LldBM/RSIJ6myj25WGHuscTvGv8CfvVinzYPpuu1BoG4KwC5Hn0svfTzXcxj+q6L1Ky6IKuOXneyvPaz3mNpY6esXX548C3aNGefW6aTwf3r
yfhThjewOKfBxKGHycHl5rPm4PJtzybj62b8C8n4svcJxAEHn+ia8eWC/FbktyW/ez/RTRo8YX9w2fkYO+2d++OkkXKA5Nvp0uDzwNb8559CC/DRPReTA/zogW0fPfAjPirQ
fIAf5a4ia9z/lNnPGucvJvtZ4/5tNe5/PzXuZ41djC/APN0cU1q/6D1f4CEXl/uTiG0W6JUoXLJ3W9RF0TlwGVM3u06JiYPqUE27+fuiWCWNpGd6r2u9MCdj99hrbO7IfO0G
sciLvHXDusBXBRLvbffoyn7a3huq+iy9UU18qnIxSN8oDK+t/HeuG2xYn4lcm8UbG61n9EJMwjbvGPmoXHREF2Rn2WiX1jQ+LyPgBqLcnQjaywNX/Wpo90GyP9rJBbQiiYSh
aHblWuYmLz0scLupYG+DFDUfiB+3R8THxlpSZF6PVzjK7YyCrrJ1+JgyJ4HWFWhd2X5J9K5boGdAf8N90n1q2LfSoG+m0G/xAlL8QtLDb8V4+LX9KnEppdcz2Sur8VYF8XIf
9b/nmkr/z1ysDmXAcrl/e//+/v/t9n+ofauxU1RhN7kLVWXfquxbadC3Ei/AVs9mSZ15i7ywoS7XOdX2cx/0Hxr/haRJ1ZIJfr6DECDKFH6u856jd+EG+oVAv7ChX4iir+4q
1Hk7gTjatSr/Jni27NYq4+ntWU/7XdnxfQ7PgvVwVtL7twe+AxY5PlQNI3zJ10tB2WBR76vzcgnqRJzizazI+XXeumVC613kVZbTa6IQe5kxVXsidtmXm8IESXTqPAuog436
r/v0+LHoveDjrU+uZujcQP2V8OvCp8ruF526Ifklv/nl7MpWR3zbWes9bg2xNuNh0eE+v9XEezbn1331K/Kiby/aky4kFbm1laBXMcUk0vts7fWZFvh40qMkPqWq23siN5iV
ZZhLwtOEevevmh2U1J2urY2leBefXYa83NXAcnWT+P0e3Ln7U1Tk/1VVVO399BVxBym7b8HCXlITxyVVOnKTueBUX/IJ7gq9DQu9TXvXJYcfVJ23n8pWMG/yzq4BGgDuMaQ3
BoArW1XcP3zstaeSkafMCC8MwUp6urN823O3OtIFbmBry7OZzoHJq35cqepuggVjubqQzZbLVEqq8//6ENDDHSA8g7jAQngGeAMIP8hbwi2Eh9yIG0J4TS6FWdOrreSWFH9N
bl/nQEWYHEQ4Qw1tVNO2upp92l4WrthY1YvyutksWhx+2bdoYN/LmuxaJH6R1zLJNXuh7r9rzQmrSOhmyK7nla5chCN7deJZZviqfu1XDXlVyMwEhq/ECLJE4jgAomVee6cw
MoANCyu8nWGUTovaAmI1OSC4YeE2Bz8KPQIg1WtAT2sb2SPkmBGyDiPrZuQLpv0JjlrhRwNO9WrA2RFiiteiiS/KrcUCMTloGX0lne8Z8LbvyDwO6OJWqHG3gV6UI3ZVvaKa
95eaQlLZidhVBsSuTlQubid2kVLP7RQhshShvI0i2FOnxTxpicT3i0X9n7Yi/6+qIqLST11RgVfnVbjgFxW9kKEqM18WK1TVwyiP4+ahXU3dWUUboF5A8fZy8X7L0olvfKqr
Nze9JS/MJvQt6mYK3IyUL7p2HcOb12ShLlo8/oos1Ai8YbHd0gJLBmwLXPUtUrTufl8VX0jXwLllvUBoLNv5tFeIjQge4tHg3wOdVxT4hu16UdqlTcqamQS2LVi2TXRe75SW
C9hqTg5pteHBFrz9sdB3+b9YN+3nlp37h8xM0TIzdgQKW0ZgCzaSC3G2YmMtz5oUtqCgly/9mp9EZF2FIBfENrOge5CZV9qMRQpMyTIZhYy8hASLcABZMulCTHlRZEmcY3bV
eXlB16fALquoMiM4bw3HWgqCnA8KXgV+tEBweTVnm/cmLc8RBNM5Xgmh4GxJXFLMCOuWRSMDJWuJxcV/7I6ahc+q3nELgVuhqmWhyrVQRXVKtA2ionTjgrAB4ZCRlStTtF9K
qOTSOYUuEpYEK0sgUnDjTAdSuYU3ydtV8CpY8HIzb/wWvMJtgFUQwKqp0cn1AIvbxK8/9wpVdIUcdBXsMovBb1hWWf0MDy6Br+boqxr6ZYytvRg3q6z5TeV63Wphh6ViO3CO
X3t9CDKWbCuQDhavgp1pNcQr6No/RLkB9VoT+BMaZvtiYTYHS/YiwbHBAveqPyCMwEIBC4Wj4qD6dEM+gEBR2AMTnOnkkKTE2ktZfU5SJqBYq1d1cC22rgxWlffRHr5sv/y0
T3JGqQcw5dGIYpkag+JNdHJGPpG96miwobcKF1SUU5UbbW4gJpCT5LWZj71G80JKYE+sy+PRB9Ca0eXgGRMM4aQN0vMF0aZVH0EdlUcSjgybsen35G7aSm/FprxHH2EFInJv
RVxlBHr1YXaN8HM+uarRD3tKpL5IMyBXBPiR5SsN+fkY2r/8q48a/ny88yH1//i8T9G+Tc2H/oI+X62e46kKO52DAZdZzW4kFB9Xw5GXy4ybFBeacskVE2NHvHVmDu2i3yx6
hY3ik5l/ucxx3MCJeU+Mq12590RdxYlCLiVeg28K1BfBD8QeyKfwDhyint7rj8Ql3S3w8OdbSx82XXx/Ov0RutYHt+/k/9Q9QFLuVycRy//RhwCSuWeR/2Myjctup7HWcxv8
/ebFnQ4VPmB/Av6E/KkmlX7Vsw3M/vr37HCkI+of79+fVPsd8Or9jscflz9OdgeLKxex8MdnI9solP+zbd9BMWMqO+2omB/ngzzNhsp5HDj/Z7/ZRDD/Z78Z2PnI/vCt7Ktl
frXMr5b51fK1v1rirYO8Q/xdmX4QTNoyhwDHdb0gE/SthAp2vH+Q7n3L17x/kD4silZpE6zIkW+5b1yM1OSa1vWUQuOaLDKgTqsdAd9C+kRK0c3VeE9go0p7/WC1Iz5MxBrV
eGc74jn2VrVSs0tiZLzoK77nXqxvUPe2z2snheOCFCEPccyo93610pcdp6I6vucu06S6SMFSS71+4ZWkNHCFEkDgzcIhnUfacBsEkYtiHNEyl/dLUukGzq5MS7O6KP/EhoS7
9sEZ2WWpELdk56QlaqOiXjhJfSaNDjFSo8LQuZk2UG39hn/9N8VK/fKV/B/Pyv5HVaJZA0CrIPQ5laJ+ryNWNnU9FcaG8ca74opVPbq0i1T3MeSE1cf7pvXyjsBFjV+8q/MH
J+QjgX5ksBoFPAHKrVNwWKNyl1/SMqo3rWB9poKQt6t5ctFr0jSZXNb8ipwO+ctS6G+4F4MN70lvw3/S3fCeUq1GGnTtwsvJkZmUIMCTJz2ulGJ/+Ve5QlhSxiOrBZ2cYqak
UmJHZlnWEqxNtmTVXn22mf+Ly3JjyEb+T652EM0mmEXMU1Hui6uy8OZd+b+khlS6zRIb+M1/lf9LGqZuGv2PJI3+R6mv7N+OXPf275dUPBGLZG9dy6b5v/6fUUtqc2AaMeEx
L0OvAxzQOOvAucpHNXemsiJZrsbfN3mDb52vrsLfNwV/fWL3jkXfunbRt6RoSCWegJlHfW1TxFws8lW5gpfwgfXjIxyQeIQ82X7u6kn852oOn3fxMiEJ/DxNCuIRypAjJ+SU
ywjT0xfeA8FbEm1DSLJ1uiPcns/76+/qxL7cuU07UD4IcgDTppqvvkYxKqCJPZ3s+GAjguXG+nJz45Wu3MCRftuhm3skXhymO2r/Lun1benv2PTatvRv2vTqtvS3bXq0Lf0b
Nr2yLf2yTS9vS79Vk/1ntiaf0OTSttzHNLm4LfmIJhe2JR/UZG9b3Yv2k9tyz2uym8893DSoqszxSbl6A3xXN70i+zuuvTVY6ED0Ttkdz+ndt1raC/9dVMYoVKsAocpl3nRS
VKpcgeyu2C7XacpJdVJ8kdxLpPahGvkGavPLAzEhTzMLS/RLsgw1sOyooTBYIEpaT3TVQr6nwl09FguDBlYre6ewZlu32R7VbLW4rNkCmy2QbJpnTfNU6Wfb5fLlDu+jJqbc
4lD2rfJWmKKpaQfrS5YfnVRsugWMYna5tClnD5D0Eb1YdVSXo5apcB0SR9nGh2hYETFwwp4cmDDhPaJunujxyj7Eg56er9ZbWwYm/sh4Wq5qx4KrOcS9VT6u2wfB6ZocruGt
FD0xpW7orWU2Kelkt0e35U4WfDlLqBpvEA4THuHiLgOHsWYaK0k9O3dflX1A2YJqqocoOe9Fe/ZQzlTqGazVpGplH/cnW0Vp3R+H2WJaIkEVN9p1U71TO1ld4fGsEj7aoFqA
w8CLwzsURm1czyaJmNPQRbWRLaoNXVQb+UXVigZ2bc3JYp5ev8NLGXRbJqxae1dxhce5rssoj1FjzVEy45zBwaHsio5YG81tkD5Ly/7Kx6YdUz3XVq6PjQp5H9WKfAzSHg+/
6PZBSQejlA1GSQejtONgDFi7BgXaBioZJU23V47rcQwzwdiEie6U24ZHqGMZNy1Rh6jPe8H/mgwbUaiotwR9uvkn9lohwqS9OE1uQDLFfb4zYB2L9miOPeAZKtcotQY9MIwZ
GyNclz3v+kfGu3GjOfBCHgyIWnZvueUvvRx/GajnY/EBTln7Ow5XMUfPc3q6OypXF9cVShrcR+pmN5jbo54OLwKjXYqc0oOMN6oxXkvqPa7kADMiqijaifiL3oNytZNpKwqO
AX8wmno7+ASbNwX+SSglsj1gJkWXEKaZop9XQhFreWUCL/yYztQaSYcePqbp921GV4FqMgUgTXbplUyzZqSXzHUTY+jCcE21JDNxTMQ+FyemQaK8m3qfktTCS8b0fB2+Mi8+
XXcrZM/rjQyddONCV24emwcbsCcS7VK8IPta8V5ReMaLJgYYJvvi/dm5kH1mNqW3eUduIBDM3R+ZffEBqV9p/T4DqmjGlcppngOR9e2YHDSmmxyi3u9K5jU+TA7rlMbGcCQ+
0I2PoIKpFfyMdeIb8JhleKQT37il6vjoltbEx5Tu34RZW5IJPqw9vgk1HzWHu2aua3YJuTljjpijMoE3IZNMkThEYM4brsp5g+Qc5jh2VY5j23Ic3vp6+OLGq4remCvKZg5e
gkKwMcP4lHx6GJ+V+obx41RPojug6EtC0W8iIZk19FQAXDxiA8kJ3rB3yTXHszc2geLy1A5p7tVpedo2JGqHzZIQtK3Ncrc1e2pbt2a3dfu4WVIAR3Ur8Q14C4BYMjfFR9Gl
o+zSlNJGs5TRyJXkGKZg7rEErNuxC9Jgvt+WrmOx44vjwxcQ4/mi1DWlC9Y3q6wxS3wsZS5TZvmYNcf5OA5QwuMo4AQE+AZrW3lY7jnDY0OH4ANUXt2kfitvstdIUE2dzMqH
5eRg/tuITA2Umnbrk7sUU0ybzSu39dKPZCpb94/rtb8K+4fw6SkdXbVKPGMOEqdDc+TsqryPzlAssJGb6NaAmUJzkyRRH/JgfLM8H4hvked98QfleXd8qzxPxx+S5+3xh+V5
Mr5NnrfGJ+V5Ik7leSxelueR+CPyPBjfLs/F+A55zsd3ytPEp+hkdjU5ziGTsTq0gwFvmC3JWy+/xJI8uDhK3DRyfZ7L/xGAf+imRc2UnLB+Z97+T1eu5P+YrXobqsz/AQko
cJ7K//VvhmCq6R/J/zEdtXv9192rlXkscAzP/J9UdESR1Jzq37ajvuyEuRNvft9F4I4scHsW+EgWWM4CaRY4mQVuywIfzgIfygK3ZoEPZoFbssDNEuiL26L8n3V5ekJ99W2R
cenbxxwibhzKiMURPo7kaMaUOS404yBw0EIpESU2oSUeyLACTLsJuJY5NOI9h1NqWyFGnuE1jTzVFjIc2kKGA4vEcGALGaq7jzA9RhNJqVcuwrzHyNPc09XAYhY4mAWOZIFj
WeBEFrg1C5zMArdngdNZ4O4scF8WeCALPHhPlwaLIvxljpKF8Fgt+CyRfzZD/k/GB3l9BNb6+ChQf49QAlmR/bMZSTD2sgZwDDliSxV1Sa5JALLNmgP40H4dY+V4FckGS8bU
9nXgauz76vvDPgGY7Y6wxOeVuKAqDc/6C9xkLsYJN7N6jcBxcWQRA2463S092qMQs18gJpHhOqDSThFJmV++KZUyReI4vpIsgcCD9C51zdIFocaoJDmO/Eg8jgUCvNJxhTZ9
nOnsvGdhdx63yifWVUw2abJ1sU+YbWVVdpwbW1F/BNS3yG7pwp6fJCuWmJtNyU7TVf7nk5u3TN3Nw2X9RC7y1zGPNHwaij52Akt8lMwJ9Ck/l+QbUFNHduNiLOz5KdWB2ENu
4DhmldyBeuc6gBWSh5yRxFmd9WnWPiWzum1C3R0SuzLNSEI6aQjSwVuEF7pbycq1Jno7WgaKlh7ZgqWYYILJPq5OwMiKH+0Ibs6bPXcLE74H4JWt2ASB4woCBzDPFBM4dPux
3gst3LMVxMG6UVmxBG5ozwpDsxiDPTnIFqRV2BigbumvGXXdoQ++7UJvU4cmm+7jAzYRcwqGZjv+HsVMo2OCwlNXo/DU/xdQGLO617R68Q2cUtkwBBPoPp6o7yH3bAegejDD
5q5I94sm4cbBQo/83Q3iZ31J7ktQf1kVkxh9USIvWZZ73wBMqpITxcCsOJ9jE6fE45yNHBVjWGtEsySR1M2Mamzz7e1hFj5tZ47nzb6kI6rTC9CUBTPeY2u4GYz0x4kVvO+6
qDexl+zdf3LzNXlyynWcyJL9sED9RXrGgjTKC/mSzl1yXIpaxamIgnEXIvPUGWtQHhDzR7m4jZpxUUmEQ1vzkmlRsz1iSqeta8nNINMdPH+o2N5wnxzdCJ5yNyqZDuH5Z/y8
RTLdTOmJlWp2pzWSZnoCo6JklLNVrthCUoov0J5LdlT0Bm97RoZmXiuiZw0poRQyw1Ferlxc4a33kVXjVk2xF9fEZjKuU7vnn9RDLzxMw7ojXlWoik7eOE0hEIFJU+0NNHUc
CznEukaNRJmWhailnYylG6SXtBeJx00rfYKvx9gWHpcZF3l2XNB9FGM2ZoqPWkcnfMP9zWSiv2yYo2kQ6t8nYZMLH8mFT+bC9+XCn86FH82FN91c5Pl85FI+8kY+cjkfeScf
+W4+8q6NoP3iPBaxDvBnFcB4nmG6oeUxHIZ99Pl82li9wwI3xucUAK5yx/lkRE2UaHuSujGPJD+/SQWPKYm2Z3y/jNyYHTDEPpmMYLzHiUrjqCikzqxlimcw3i1VF7UFLmVr
aSo7HuX3q5t2L+hyI3P8EWw+4/ONY1NODt+8+wV5s2n98V2uD958V984NuXk8M07towlxJdrgzeXbRmbcnL45g1bxjLrl6uDN5dsGZtycvjmeVsmsmWiYX9sGZtycvjm3ae1
jPVjfLky7I++yTwcnxy+eceWKdsy5WF/bBmbcnL45g1bxvrDuhwO+2PL2JSTwzfP2zJ2U+5yadgfW8amnBy+effXtEzRlikO+6NvHJtycvjmHVvG+l++XBj2x5axKSeHb96w
Zay3mMvBsD+2jE05OXzzvC1jPTJf9of9sWVsysnhm3c/r2U8W8Yb9kffODbl5PDNO7aM9QB92R32x5axKSeHb96wZSyrcNkZ9seWyTvqsf35PI/48nzSuBmVxd4RwsarTg8K
Ke4IdU5A+CQ6A4Qc52q26/8l702A47quA9G39PJ6Q2/obgCN5XZj3whwA3dKTVkLLTvJ/2NP5edPTU0lqfpTIJyKFI7Lv4YS6cTjKDPJjOLxVDmOf0aVcWwllhTF9niRLInU
SooSSXEnQYLYAWLvh8bygF7+Oefe190AAcmy5aqMB+Trd9999931nHPPufeec0xaXd2Ddq6PopdtQPA/VtEZZzgai2GyxxIlR7kK6R/LZDgXI7rJC1YdKkeaSkmViMfVSMOB
Qwekj5L7dfQIFIrVmZ/DtB6G+QBtYzJOfdFCZZQcwTSLpeYm2q6VpFgLv7XyWxu/tePWT1OL4o614E2LteLNEmvDG7xGMbkZW78FJ40YVKQB+qUS6E57JhjvAIG6De5bY9tY
K9y3x3awFrjvjHVBRbtwCjAPtZUizY9HoJZuPhHsws3yYRnX11ipWHgw43ayHQyTamuT7gCGo5BoO9tGiSxrE21jW4sSbTWJZiemXZOwk3UUJeyAeb++myY1YDKCyAA04opp
BxnwhWDC93g368w/IV8RBjalEAEgEepm2wsRNsinm+0UEWHKYJt4CtHTDvEUpKcuempO7D4M1WjGajejp3UXa0Di3sDqILoOIS/Eqj9rGkZkUb6BGyYoqSXLfQghAh5iocSX
cJLgkIND2oI3C4xzCIe7DZJ9y9aND+54O27phBPfgGcR/Hoh+HQh+OeF4FOF4FcKwROF4LeAj2kT+RaCXy8Eny4E/7wQfKoQ/EoheKIQ/JbSzVpFvoXg1wvBpwvBPy8EnyoE
v1IInigEK7tZCw+V5UOl+ZAvH3LnQ1o+ZDFDZgTjAKUBIMCo0u4b2XMu3WgsaQO4lgYqvMHpuAhBBx8HM3yiKIz9mI8vCmM/5OOLwr5C8MWibJ4pCr9YlM0zReEXi7J5pijc
WQiyQvBCUY4ni8IXinI8WRS+UJTjyaIwHuHIxxeF54ry7C8KzxXl2V8UnivKs78oPFeUZ39RGBi0QmcWhU+oRfFF4RPWovii8Al7UXxR+JmiPF8sCj9TlOeLReFnivJ8sSj8
TFGeLxaFLxSFTxbHF317sih8oaisk0XhC0V1O1kU7i8KzxXHF307VxTuLyprrijcX1S3uaIwIozgfVHWAJypIyYY8YYLj6z6N9fPmSAA1xH9Qz80hdmyjmbLZnTvBRSyrmjG
vGe2FBOjhLuM6G2jMAeGYQ4M0RyIc10kthuK2A1zXXjNXMdCNNt0iPllN8w/NM0xM4ZPcNg0nHhCRRNPM048vPnNYuLZzWcKPjcIc9hibrDQ3IAMCHTEw2KNr1Y0NQyie90R
qCr0B6vh6xwh0VacOTjFw4kh/smRvf1rc9ydT7kjH+rMh9ryoaZ8qK67QEHN0C1pba54AkwELxeCFwrB9wrB04Xgm4XgyUIwvS7z5cKrVCE4VwhOFYLjheBwIdhfCH5LXpv5
N+T8q68Xgk8Xgn9eCD5VCH6lEDxRCP5sXeY/Kbz6YSH4YiH4XCH4bCH47ULwmULw1rrMrxdeXS4ELxSC7xWCpwvBNwvBk2aQ8yJusqW5+WS3Gc1ZQyc3o8/yR9P2zeaUjWcy
c8oUFMKFgFNo2nIhmCoE5wrBqUJwvBAcLgT7i0ZY4UTPsoYyuAqkTHh8oTMa0kNE92xH4+EHPbhcV8tqyfURWgG655QsP3u/7uDqj3F9455Dtmh1KL47M4lL9rvRIgA3LOS+
fGrX9uILKZr7C3sO7i6+gMZR/MQddX/xlY/PHT9YfKHZASyE2zXCYv7L977UWXzRZ7nf/aOu4svM7mjPqb3Flxnv+ObUgeLLjIfm3Vd8YfwYX5tes/Mq0iME1CIfXgujcwx4
f0FoyzwKLb7g2jcehkvgQV/bgxRbWNthNtLSDa9d3CE84OKJWOExR5q8/Qhr/1WxsFt4VX2QzFN4cLnOHQ+TKxxfPMpP98UZbSFWxtmRWICVMHgd7UH3AC0Ki8NERTapYlCJ
GPNC9ZnlNz3o/DYM/9gfxEsZ6zkSrz4SDwEesNgRlG5Z8HCUju9Eaa5l9Vh8nJWiqZpq9INt4yX7WX1CfZS0fB+LNZEchbZzerCvyA16Iy64o/fkchajL3ACLoWZdAudfgvz
mZdU5KF5DayU5ilWiZ1aByyzjYRviOIHxMOQqHZNohjj79FoByVopuU0mJKhjiIltChI828EZmbcvqdZmI6ThHBc+RhAxzTScfhGyKWeNdJ2QTnksyU/d96bLa7akVglff1r
fEwtPD8Z8xNusbcggYltAcEOcbsZLdAAp8Bs/G09sCPVR7CnH42yWHc8BqkP8wN1+F3cyywkP4gDdbiqfNgkCF813SK4/sRnbTiukGFsz3G++OwmK1t8c9mGZxRxhyeumWvO
cQee7HCKRy3uwo0fN7MyVw9pSBzHU2ykTe41DUm4GIi+eFg75qczjwBtTubuAR5DY84eDJUKa/1oh4EU+LE38GQ+9KmFDAl1A/cTREatjJWSMgbZDFZQ/aKCWWJR2mEsR/D1
A7yV98SrcPMgwOBWw9x4Y8yHtxhQQAWBPwL1jHJn4qQqUQUcoqMHLaTjINVBDGPiof4wPMXMJzttOoiHhsOPAcTZMUG1iGMQ9zjDVDUi5jB6bIVI8gnv6IZGxxoTeGStBEC8
NlZP5TehX3e+oh6X8Uwfgj2ThZGLFm6nBfqpgrkex5NryCyCUN5Cd5DKSd6XWT0dp0IfggiodtZWrD0i9rcakB41IHSE4Qmwg4DWzrVH6HQ/5lGP2iMtguqgp23WLB7uPcpa
B/gEbanHWz1rQphrYtxcdAkrQ5CoxVstuScBENKEPToPjmsUb1HyyhsvZ1bTd1keGOJxpHQuJBlWIhk1/Dx0M9rOOArdSJBSi/oRjwFQmADTzgFmC0RgH8ZBtu7gwNNJtm22
QpduA9jZjk4oCX629cR2EPxs64nvxC2vANuJZ6bceNsN8AO3PWwnws9eJvHjcABQ7bF9bHtsP+uIHYAsD9Jo7gRoOpiHJgSG3QWQgac95lMUHvaaDxGAJjv6RbKwLhOaIghN
mGpXHpoiBGLoMp4dZMoRABd0+GA7HMVHdEiDeLCDHSRIq2b7YEj2w+gcoEXKEJJQoNX0XQl6moYvQvRdJQoJFnioNiGxCO5qOLkFIQSPegI0xACxG7k9+B5BaO3k8Z2/6THp
KyuDCYg/4uYkwGkFwZd5bGMrzZakCe3jSvVNmLAApOUQCb8P8bysgHyNPdy+QA/5T0OABeBHyOU0V+SOVFb9OgEsa+YAa+Hgf5zn7AIizBGtAUKsuLVIWVgVIlrDWkQjz1S1
BQTheEbosQ7VzGNDkBigf2McqyvGMcqvYVMcq2dhRK46vNUBGQjjXI/HfeMhgWr7YNIBWNyPt/3sAN4OsIOY4qDAuHbWiYixHW/bWQfeOlgZeVADcIaE2zj+IaNCWtUFJPTj
8ewiJGzkSFjHkbCeY18tUfY4no0FxBDkPR7BxyghXSv0XxyQrpzx48rAHwhVAyQH8Z54NRLs8lglpKtSkV31wmXjQB0mmspYlYlYUOsC3Y2hpZhmELNb4LtmAO1mAm3opqb8
sDZyIHbDCDQTEGO5TeuBuIyZbwpAHAIgbjKBuBYBZg0Qt94DxPVrgbiWgLj2IZ6XFchMEwfieNMaMG5B6N8AgOs2A2AgRi3AI8DYNQswqAR+AAhAFW0xiIHHkwvQ6YLRiOOr
OA21y+VassgKKVZCXkAa5GiXsp9xe4toGVEVjkUsxU5ArDin55Pfz79G9yT5uE9tEPfIBnGf2SDutzaI+5xQ4pLJVJLpLqQ4hcSP1t/zJcb3bxx/T9zvbxD3bzeI69kg7g83
iDu6QdyXNog7tkHcCXmDyK9sFPlUUaTVjKykOFT/PnESdRDg9zCqfZb1FCViPBEunxeyq+NKYZihWvBGoxb3Zxu+Vtn66M4No++J20HPru+3WkPAeSrEfZqnIeQjccVUg+fe
S9H4XkFnFG2foB8urllBXCo/d2HhByZQ3cB0uYJnNZyoX//b/LADN7OHbOplYK1LhM8rH51V8CUsX0DNRYW0Wn6D+FY/EDDu+QDVvr4QD5obdn5gDZzmQyna0vAREXksv1bm
J+4DmP1At6h3GHUIgqTf4SYXjl509qM8xkKPQzIbbs8/3g1tQO2IIJMfMh/QSp6KieFDF6+bzO6tUOlh4erTa+riWh/xyEDJqTJhciNDpjuY/HA3KmIEuf5ESEExk+wqBlDe
BHHCT/oWIEYd3sgNGHNnKiVg20Ji7sSDG6VkN7c7XoYH//ipJz+Zga8AWl5Kdo0DuFAYQME3gEuBgQ2U17nfrX9CG7KVmKwUf9z4w7fsNkrOKlCv6QVcHQ3g9gnIkUhzSz/M
3vEL8qYGj7mvLjf6TRSkWjSSzskEuBWPI1QjHgaJLAgcY/CRKIpB2DRSzCErlWFTIMOhYzQgfIhK80p4AMe/QbMO+dARIAzCEsSSZIpKe6hxV0ke+NbBc6g4gTDy4gQar3yR
Q62XQ4a3AKoagkFIgGoY3ddgbciGZKmAxjBAYwESAfjEwpEfWNUAMQJo25ODdCV3ewOwy8oLXyCch6BBNhfJrLFSrLsfAb/UhTZbEX698ArgN1CAXyGeCobGKoxnwRdubqLx
MilNqUBiYlWosNRJalK7sVTgcZE44NGmWA1qpXlkesVdH8m+c0RNxMN5cg/IcG0D3QV2KbtRyxEm8TpasnHTnOfmc14sjk0XGM0dKQP3GTviewszidfSyNVh85ykDUiOAzEK
1VvMzwQxsglXW1y9Ed01kQ0SRGTucaicjEkrX0CagfBELprQZkwNpD4CXYUaYNhCzAEFh8rD0E7ew2gbjowYUN+SbyLIl9PDcJF67G+TUU0rkjoUz0tZ+DfI5KqHeQXI8HHx
F4w4e0kTkYMlQo+1QOgQ8gs0zLYR1ATiUcKgNVDzMGmyWQRkIO0rLyZ2VtEoF69fHliKKuUziV0padUBO+LgFhjJhl0N4VKT4qOVHzwfzzRSA6eHJnqo4w9t9NDEHzrpoY3U
1VgdTZReVr5XCkMNAsDDa0cANU4oDH9gKqVxgrttn1wKKfyoMQhVRS1CLxoW15j3ECkb+tEvlg8pNq19YBOC3DAFrdWSQRf0Z4SqMDTEHuoX0y0YEn0/4/qDPd1Akkp5wNNt
OuAB2lLeDZwuNlqDmZX08Hro0Y2+vFENsoeSBoklKAV+0M9wdYd1+74nDh6iQtqD4qwZrs0dJc8eMN+QgQvUHGB+odTrJUrYbZo4kh7G45tcN5G8egF4evkyFW4zgYxgY3TA
2gawHKtB26C1uJjoJHdabtMuUUJgrRinHazW93bBPN9usgVeh4cX1ISFvs07N4/SehCSw/oCslayehrCcIdcSr0apM0D1LP08fxDwuQcI8tsXo60aPaSjo96ya4PztNkBQuq
Ty7ZgJB3yDCAtLqm8R2xMKp34nI/CCS45QV8fFhsuZGFwII1t/2chga7afMPB0GcTo17u4XpufvRPjiZk0UGgWK9lLobLaej2i8RTLPxQjPx36JNZYj8FHwdR51Qgqp4yRFE
KpjqqQ0Jaw/Dd2WFd933vCzlBPkIPqBdNLIyGY37MSP4kbu7EwdR28NNpiAayfIKDlkDhRCvyqjy3UUWKnGNBqZ/P61nsW6uB+nm2uIInL73TYaP2qG0S2XCDFiPeC4Xz38o
nivE81HxHKWDvGheHUifC8DWQ2BLdvACeEb1t4jIBs3Dxl6uaOtHUcpPjihpZZKc96FBO6Y9xDuWkb6ti0YdzdIjxqKtapSj6jEpiOTCu2MAJhPcScXlWBY/LEzi/T5OAfdA
bLc5HQRwE0AgHxo18IsTuGRxa/dvct3wL6H6udllAKJFNtdgYqj5ouiMRxBDA9CUmn+HIBb8oy5FUFq/yYVgQUUWqYTVONVFbs84MPleJqxTXYVJ1HchP4X6PqAJNCRmzc/B
rMk4wu3G3SSqx6e4zu9nyPycl4A2bJ5Tg57lx+P85CMPEcxPPvI4p1lsmYp2vI+hc9YgUiFmIzbMv4GqmYuoYITufsRDP7GaMYy7x6gS5xaDyCbS7nkY/bIKjpxM1sfQ8m2A
M33QcdzHmVzUlwFOycOCIjwsJiOfen+BjiZkwYkTGRUkFAQ1L+EUDRZ20ZqxZMFH9xaAIT9ywEjGAuYABvJ23CB3tZuPUYijFS8h7HuHk80Ed1Ho5WV/isqLc8FEQA6pE3N9
Tf4t4UfcRlQHSuZ6mAjYQr99t6kH4jf9zvIJGTn6DZBLFsbad/PD8BqaLPeaZoTCwtYxiE6PkgSFnj+YFyZtYOCQb+a7V2jxTY4H8/P3V2SkMphVnA6Sm2ysn/NqRLYE3mH/
BortdtLn4v3n4M6juQT0sGgXvDoGcqoXjYSiwpvYbvISAG8IpF4EUj8AaZhAxgTEnx8Cvdy3Cu+fIBfHhNARQL5CMiEuKPo0D3Hca0gRt+tLINR5D0d9F9fO6wCPft7HqMkV
yMOjfx08kt/vQPe9RkOPdTPti2KuNyFUVAsg5XAsmOcA8hCasHMWXSoGT68AT5U/U3WCgvCJah3jtQhyxhn3xMLtZC3an3e0zqvJTYKKiROgRCPPAvmB5eN9TywJ4ci9UQXi
ZraIY0X9C2wxgNXDuHnhS1Q96rGYEBrgWOi2oAti3mTRD1QJ4DP44JS4WBU0wCOZpJ8EMuAUkFWPWdAgQOI9CcFMQeryr2hhy3IUl9MUMn7l26XuNhGAwJ8bs5U4bfVyShsA
WctPgOJdY1d0/QTHPS1w5IWG0JaHD02FegT+aAUydYz3CC/it5jG1xk4JHoBwLwIYNwKx3osi3FzPQ6aS5DvQX0eIO9Qoo1cnXtk7lQHveA2QS42NznqMfVaMcbFm4x8kA2Q
wdIj7LWaHCoQCWG+lChWEfAG1gEssAHd6L+HmIM8DsH3h4HfgkkqVDzetNbkF4K5j2QUbQP41Tj8PkiLKySkwVsp//I9TnvJlyxWNogsiQA10aGcyHyGT5KfEj4cNC7vFVkN
DZLaDHJRXtNq6Nq5PIBjy+cDseRT8ghwoHB7mCqHqkvyYx5uPy0PMEGikSawgFR1nEqOY95AyQGbufFQAUBIY+MhfnKOMwnIGFUROCNnzrmFCpcZlTdbv5uvtRO3GsgzPgQU
Xm4nTxHzklcsARCjw2cgYcut+7OQXgEZAf30NCmChfZydzVP/9e/PIFdkpPpByUxE8MDYrrLp4V0JxM5lGtyuApqO4I9Hi2AFQcnwV5582bd4bMjKBBEyVST6BExfWETD+dP
4n78Jqn3Nqm4MRs24zjq7H0i1eaVRi9LXkrkZvEj3GmGWGPhA0qLLE/LpmFSr+tbimw112rnpCNxWbxBS4ukj+a7xJ+JmSejFMS2xxU0ekXhHhSNKXSUHFhwNTZVgIgiBJrd
/Ji6hTtfwTmOqWguSUGDLMrRhMo7mi8poK0t3Kt6NBpXuvOSgUrGcHl6xuO5lzLBWstFpuj/MKaYgqglporpS+HNUn2XC236En3MaUAM2z0nFcy2RnGlCvBFSpT2JObI5xeS
BnSv7aLAD2VU5ANhHJIIn260cD5lhlGTL1X8sJx/cH3HZdGOy+i+/N+THQ1u1vE4GgDGfBXMN/HM0+RpzMqNUBJEWvksZIvZAVjRyLXpdIKLOgmLyU6gCinIcN/2oU8WPnZF
WcetiRefFpXhRtpw5+DbZhSEn3k6X3Fr4tnih+fyD3mTbkXextWEwlcS7Vzz8Rsa51JUMoMmzMtbhDdu+x88j77TofoOIp3WYvfWJ77UzVxFnq6LTFlqdI5GM0FAWKqUm5Rv
+NB4VomC/s5pxlJwniShPXH9L6HetLOoiZMiDugK6PDLf2n2BFmttvCUvLmWxK38Q8wDj/3mI+05oCVtlUO3lbmxDbQQjL7zYHDItTqZirJyg3aqaVWYe+r2cEv5blzHwA2N
4b/M938PX2URZywQkdxWOkjR1IMeRlD5kuYa3gG2wwD55HYMJmffawTP+NhENoPRtvqDtMQBXAqlOEl0HmuHUd+UExYetfbByh8136nCu06eO5qXo611+0NillASJGUriPS4
moBd+wtAlIrjBcyRJfFX6MpGeShKVo/VbtyStpGvsow/5t2Ad+cSG/ADmYNxP1fUfJCEUisSRZS0udYmReK55aJ4JR+vrYlX8/FuEW9qmfs2lgR8MCLHCErp3AuUkzgtJX4A
+YtONJ9ObvpU1MPm9yeg0ML38HTCJhIR0JNpMhlD3/JxYkELwye0Iq9vYiUEUz+SVx9yFuznoicHVCS2imxUgU2mDxH0pPb0CfLZgZuI3c2El7sfe/6p755EtxyO7sQfP6vh
6lfC8kXuDPIEK/KrgS4jIVOBylwB3KwNNUJCnxLC4BqnGli0gx9UcyPpkLklSMCsC/8duQVa2kPYJtRTTfLRHyiQD9sWqI929DmMsaH2uc2sgUbSU8H3HW7YIE2xmCjHaYrr
qKweh/pYu03XIUTihCk4SwLVqp/sPkrnKNAfnTXaHZefO+T7Ku3AP3f80Enp+HcRbkmTXhLyDfaFVGxJiS98J1ycd3U9L68vFZCPF5aTH0u4/iAui1L/XXfCdTgKAReaFcAU
8Jmr5wimE4lkUTU5SluFclEDmPzL1NaQRHX/C1VXweqa0EdrzgqtwJF9CSVheyyhPY6D8EXICN7hgqPcg7sXmMzCa8SPIlCNkEUwa2SHMSaL5sLdFq9R3iiny5z8dogKLSs2
5bh8TD0uP1FynNyjWYR7NFQIASjbDzOg5vsW0UkHcvdNSmlcYIMTn7S4ix+FdPyPH8U9LwMcauZKKxED4o9RgNTQgKmfU4WAen9eMuP29jRaeiejQjE0WRggwxEgyqDpAebq
6e4RBg5iIbRWyJ154C4PUv8I8fIgBHhJEzUUc7KyWAULx6IsQh5CyqgksUqOtlxhQnECxH//62KPkaE97h//7Y9ilbgeUYmnT9CjHmQUxS6MmsYmKrAnK/ieHdpkRDsIpViP
CN4i5nE+3yPFXg3cxf73GOc7XH+CxvYTku8VIlZOtHEv5x+QBVLWPKlrnixrnqxrnmxrnuxrnrTCE2p7uL5pl2U8BKMicwojgeyNxLhbp8SyLnfjNMhQWFdpy4N/To44nvXB
lM8Tsm708ynxjUV0/fIcvuPuAgFKrTzVi75ugloieSQWidwUNDzM+BfOHn70Arg7YWHYl8/8Jz7TbVziMiVXuO0Rs4DrDAuQCwUoRdVd7uRf3FPAXKH2/SxfQLpzgxac2Lqu
BWpRC545JW3ShG9szZfw1NZ8Cd/m6de14VmMXdMIS1EjTn8gbdKKk/CdWciLp6R8Ke99IG3QkAsfSOtaYi1qydzAZi0Z/6BQyvUPCqWkBjZqy/LA+rbYitryDX2ztjw9WCjl
xGChlG/pG7XlGX19W+xFbTmJaiAbtuUneqGUZ/VCKW/yL9a15TTGrmmLQKUYehQZ/5q8SVv64TuzlAt/LOdLmeJfkF9LtQCLIhZLcf22oqADR+5481lfD3J8Pu4ECTkRbJXv
VTrPDgWflOi8kwq4CPxG3HpIfeq7MMn/6QnL56M42Vv+RTQucVcDrvM77F4yTy8/KR+3PKn++6IysAS7WYI9X4LpbdHmO8sdzpl2XzVhySzvKSax/DVFmFwxrS7DBIVHMWCe
QBVfN37mYbbP0rTq4geS3OaCPaTUcBcy7ummnLgXP348yEsiLqRwHsVVHzLAQkSKrzDSTiX5xWTagzg5eNH2dN4sNy6vkxFnhR8X8hArSP62vFAgX8CnnU6soeD8MC/ubwhN
xvggLVUlXzIfTk+x9W+oITR0+ZtQdy93kn6C7OCiz+q4U/Samb1ECbmZY9xW4PmJpQuhxJD/grhkzobyXvbwXmYeOtYg8QMvlCN+4hZzHr1wYadizVVM8TUTKMWSWsF3KHTL
CfLnJaqrmaaHyLKvc03x/gJkBpDk4+IyTgtklRf9wQOTHOKLQwzt1lvwpAXwBnhCDatXVFmebwAS4eiHukEcAzDGPZFEHS5Fe/GQE67pVOIkS1x4GTevU85Kydmt6Ao/HsXF
TMRKLh328pAjLLFGG+HQ7Y253TI/Hucl81AJmYJ4IAdjcKnWS0u1bhxSHwKdCXIXAUvL0BE686Dwyf0B7FQkYMZ+ysoZ8Tw/+R9p1CJBx9JxDz8PKJpNQ5EfB4A3L0oIYeZ5
7sljOCai5yW2poceyZthcubXPZ0FA0yaa+3iwrqlBk34ZJQQ/ZriJQ8+DgxviV0C4R8PgwGL0qz68Ed6AngdSLMjVom3TmBw4NYWoxQsVoVPlTHCkTJgjiBSQybsQY9YQyrH
Se6vBWz6BFijnwTUoTpU9hR0j/Aay3Hake8IKPuQ70/j1YdOBBj+AMGC2x9g+A8+H/1u4kRpNx2p7k585YKGvf1kvPp34uSVLQqJjh8CrjAar/mTJ2KMykLnGH8SD/9OrIzv
xEIa+atPsJo/YdXH4uFDuCrp/W30OB+LIgfIDrGvshIGMOY7gyTu+a/EMBf21Vg4fwrRx8oej6Fp8ggekuBm6gUFctDoJr4M0jiuVXZz/7wK9+rLEfkhD3cT+rF7F4clVo0U
1iMdkqC6btHZkeLOxo4WrY5FscHY25G1va2t7+0w9naY93YYeztc1Nu+tb0dPiTRSNKwPf8EdHWcYV9WM/Y7JAx4fafNyQK7TvR2ON/b/5Knok2V6kPsqYOowsl7uBpv1fmO
9jAf72Gt0MNiw9aR8B01TwCt62Bc+dFcnwAsO3j3BtbAMlE9GSk554xJUXA9dAdghrCgwMK7qYz6+4SP1gAcxSNRjm8g9thHwnzFLwLz/k8Q5v0c5itwRCLc+jBIOOXF4B7X
aDwi3Jo6miKIl/HzMNomAyX2ndzM59Hcjk8CKZwCKSrWIIU5apo5ar6N0KQCvXgWhs1RPGxa8bBFioftQ5GnbHPkKf9VI08ZDpWPRbh2Fc14aN7zaEJ+PB6hAfEJ2oUjxUkX
i2xMs2ycZv2yKGXngxMsHpzIvYOzAUoF145N2aZjk0cpHq2J6Ar+Afv5sM1/D7Y5irHNsSG2BT4xbIuwwOPQLx7m50O4AbZBFRxiDO/BNvMFpxnQSWtffAgaRmCg7Z8EGmoC
Df2/ABr61w51ZNOhdmw81GXrh/pDMbR8cwyt+FVjaDkfXkJCEwErBIaagxjJj65A4XXD7lv34h7UtXwyqGvlA1pqDqijGHU95oBqG6BuKbR0M9T1bIy6nk1Rl79yi1d+/qrz
58PqwD1Y7SvGat+GWB38BLE6iFjtYAF+uHYDrIYq+LgzgXux2nxxD1abLzjROlG27oWDO2ApAITyCfGfNtc6BslRjOMFkNgIxwNrYSKyKUz4NoaJss1honw9THwo+ldsjv7+
Xy36OzgvpXGNbZDjyHe1X6C/Oaj3oP86+PDd86I8DwZrXmwCBnnCr7hV84lGVy3wZg96yOdOyAUvqvG0RCVqsblZqEvphJsL1Qbc6NGrCa0N7FIZ3Lyog+dmTnRA5GbRXUh9
WHiXij7tqkG+zcuk3LorsyWcX0R7wdrhKHqjJMc5HKoQop7qVcX5XQstFPmEnO9NnLgfF+SctBzjO4q+rHBHDSTuxB+foN21uOcIP0XuIeUWz5GehO+Lws9eN8n6tMoijrc5
gYqC1G2j88tkd7w8IX0Gj+uZaxzijDggC/YLfvco7oA99Bi6aOQVLYXYJx8TLKiKuwPUIiAPGI1HBZ/VuODg4csjAVKbV6CKFqh4WdE5rljZIa7i5DxEyIeb5bjAVgF4GYJq
l8XcGxgEisXi2DkZKy04eHDRgpYr4tpGGm0dkpTxZTw+WVH9Vps94HC6gp4Sb7wWt3/J6Q2rxe1hYZSYdNASLHNWhp/3ZEh2RWbxzDk5FidTOvDkxVXIbiwen2L4LoaLKrTI
xF17OxNPQkdjL8fgX+0Gimrn5EwVtJ3F4d/m76upK4DXERryDubswfxL+TIYP6aLULKj0BfMnV+8g07ZgeqJTwKSQ15hBiEvxDzJosdwogRwKIIRsSjDF/j8kBkuUwVwOetZ
XNIkEsmih7Q/BXLA19WacGWn+pDvq/Eo0ovjcAs/+cSh+/4U8kfPhRYiTyeRRsAvJ1BELu//fJRWhI4RrgjHePxAOT7gyYEg4q04Lu/NSKoUh+5P2GBMMh/IGReV7+Prek/y
dT34xAtzVJD6yoW+3iAHvgpl5oPLxtALh2x/+gRvgbZuZTBCK4MRXDjtjgML87A4DCqQBQ8jFJaRuTqFC7W36MAgNQPLRkTQeComdRM+OAkfXAnlMLKF+bPzPvJ9CADz8Vqq
UUu14pY6P2ZLndRSZ3FLN1sDrSjQB2/ihz5+TPFFH+6Oe2ktFE+w09pofk8cF0OttBjqzi+Geu9dDHXzlU83X/l085XPAN/m5Cufpj9KKAFhG9cjvebSZ9yZXznh59lK+BI5
LYT6ihdCnaR3RUPgNBdCMUgLoU6+EOqkhVAPKtR7mNYDEwstDsWd2D0evqCPRSdOZHP2x7q5a7kyIM5AUZ1cp0f7onjJD9UDTR63P0rnRb48bsei/Pw8ples7RRUgWgtKG/S
RyyjejddGxWacbQ2yg9vrh0h6nBT/5R0kmmguBNNGisi8tQhNJRYXCS/Q+GieYY0BGCqFu1LyDSxlFDH0HQuYiKiCRpO+O4ETWpe/gm2v5vvQ2AvOkQ7kD3w5hUPqD+KwM3J
x5waVVgejntMqMlvo7gJJJxci2vddoXY5vAU9RwdijTBXvS09xGxnSFQmuXXqm3PI3EyVWk6XX+mqtbj8pPWIp+ndnE40L6B83OXRcpvF5lDoyGYO/jhAGykix/JJjUd9Cnh
OkL7+E5za8pZ2PzSzM0vByK2m3a+3GLny813vjwIto9GYyVre5VrwQsdB2anHaRjj8V9gMSWmIeM43jIzoUr4yefapa8TzUPV6n34xEmP1dm8BHJgfsR/J6Yu7iH/K+hpR/M
zsOXMF15r2GUkYVnJA6su4RNAxU+s0JSVsLVAStQyMDDBLbDeUUD5OA1sr0heltzPYxGLWRkaRTaKEUae6wbj7KQvgQeA0HmReaWriQ6E8d9qGEqKJWb03IdgXz4GVTM5ouM
CAOdSxXGmeLKkTi6KEZPGmiHASBHwQ9UOl8h0yEYtPmCGgyWo0x9PKZyM1h43F/Dw5uMz6aqa1yWLVSYOPhqFQdfLQ9RTS2kIaseZdbH6YCbhqejLFhzizjDySTczerkBxja
+AGGJh7J4IZ9w3apZTzGx4q0+3PiD6cSfnSUbOB4hCUalbzHU6UUcVzH8iAdoD1OJ7WwYtDHtsfpvJ3MP4DGKWbjQKZ4HgVE2/NfgZJdvyfLx/lWaif5/KY96ialySNO2Vbi
ynacguyzHnHcuS6umKgiH2WKn4ZaEjpnnV5XQqWdbhjGTnQZ/6rFquCuLndAjrTAYm7ammd7rBy5ALP4eRjcPu8peNA4ceJYN/48SnTHAvmSM3IQBuN2EOHI+46F2Y48f0j7
KnLuJ5TDIDA5nkTX3cwKs5V5Fr4J51Pmwp04j8jChz/SE/ES5vwdAPsSZucC4ueoLBnbgLMDbzAmjduZ81jcyZkhN8lY9t/hba9E5WtTu4/cwBOs24jxA0j3PkikwyZsCwB+
kbtlSgPTDdemZtoh8jjjeOJJnD0gfxBVkNLkpTpqjZsXWcbL5Ro4vHpc1DObh5KenatlkaJ1HI9xiY8Om1oAUCnShwU66UdlWEAhkM5g8jCdnyJx5A7p4YUPocx7FNfh/Xl1
MYQybwHK7MxPEEZ1wuOB0A6oCkpd8JJC2KEBmlwrkTHykHKImCxNNEJinvbY3McVIOYKwI9FuGsRbnZo7myX0ByDnJeGVO6NWkt0HgHQCHTDLIfUBQ+pxy10lJwYhCNCSYGS
qN0AASCTmZoLGh4FOELnAfBMO8xAj0VBOtknhemVLPR6KZO4a68UoGj6PA4tCTJt43mGGJgYmoKQH4sRF496MejXBY8/kYIGcWYWELJKD3FlatSsQxGNW0dzsjB+QosLj8cr
mOf514GVd8Fv5TFWIfh0kMmtPcx1EtjdblYJTP53u5mHP0XpKVZFUBQUCyh0Irg8/0CTP7CSAd6hGuJBG3qfRDKm4dnCOh7JGHFwvng1StcUdqO/yUpTqAZ5Onw0XsMqYJDi
CB0w0pbu/B54JeVe1i3iypgFwIy85Zb3xOiQcyG5huaFRTqqPDngUWmlEka8G93n4FFQotJWbr+Q51XBT/11M7vpYNviuudNDE9Hiq8qhC0I4WmaKkIFVfegnUMsAhtSUSii
vMh1t4tzQvx1rALTSejDnUsgMMEex7U2aP+nYdwS0iNRVtYjPpCwAt3xauJrq+n9k/n3edsrcRBU0aGWQp45TOMpBUEY3ha5nRaSeHyd42lTQM/8RP7w3BIWCKHBr4fiNRl/
4j6Mv4+L2/+nqLKMXoaxyoyqfLyoSdhOvB6JQrMpsfTpextU9xENqmNYffbzVhZqBkI5tK0K3XzATca15hCrfEJU+Mm1FVbyFcYhYs8xxn1oM9OHNuM+tJnwof3cIctXWU30
mMhNXZvbE2tycz0HUZSby8zNxXNzrcstFnKxKmTJy0C0tfYk8Ng+8DogrSPOInpX/od45aGtn4sCSjuAiwQC5YJ3IKwjjSMTjqXHyIqnhZ/oD5MXavMcdwmMAE59LlZCMyBE
wFclqFbPp10kQcTPFmhCCE/ld6N2qu1o4um/wbP+ZIyuO3E/8H7bZOVJVsrgLj15jGkwIWPY9iQGJQxanjwGjTsWjx46/nnM9lCuhkWfOOR+6glOZ6IQjEVxdojslZBrKyOl
Km7mfG2z5X9Js5WLVX63RFFkBUYNHw5ZPueRgePAoIZBCwV9GLRSkGHQlrBD8KT0uWjMxf1202EniRX6MGHv3ishV+UikyylWDgMcfQ/QO0t/4LEUKrw50hxDIMMgyoFL0gY
tiSsED4tYylF2ZdS9kUjGmKh4tybPodt1cwRDfERjUJ1VNeEKqvH+fCsMTWR2J8/urej+9BXiKOEl510/K8TB2lY7TaNhJkp63hK3y5xSpYp4lCmJLRVJbSzfugpkRs/wI+C
L60o+rq5/9m1cxp+lXGrQpHi/xUXjyfb3HjqCHP67e7EabuoEtrvtsCUAPO9FS+gDghT4058T6xLQUfj7wUdE1liLTDqwj21WNvQpzZq6JpOe9psJu8AqdAB2Emdu0xTasUN
cIoGYMOodxSc2EgiQQWVbvzF6RmSBoraSjKeTIpsQAASU7S3DaCDS9tkBh9lHlcbnX2GXDFPhaQcylMReQoZy9LD5G7X36nEu98DGB82Fhn380WqN6bJBgAahVrKh9e05lDU
say7oLSzrs+LgUJZ++qC2UcyjrTMuwCVHMzh/o7y0cPdKYZbvjf/4lrJ99ZqEyDZfKgL9eW6jArKlVDVv7AXDzofb/kxEkOLxvuuLMZUMccUYc61G0YJjZUq5vIB177ND7NE
7DgfXZFVDDpEdv2Zqqhole/eESal9AJ+ImNCB5i17sQOLjqLTkaVSjSDY0XB0ELirEw7oubCC7HQckJsvANOJE7Y8jRDzqPSPWhU1s0tKnH0gPlFRS1P2jI4aROdtZtrlJgF
bsQOCzOtUANmWjsFQFDESN8vgEGMG1TO11VAyRN0kCfBW74G8Z/eCPF9G1QgbhNZY1VFNZltfbVcLtdfKbgeIOMKhhg1NZGRemKWjeiyu9u0J4CAjVpouIwh+HwrNnA/lP0E
XLcKHeGGaUvhYJOwFMiGlax/AphhZU76u7s2guAvFyD4JGk9Xnd0b0DtvlKgdmgeMjFuQnVT9yGZx1fy9AgKGWmNAoZi9q4JFYzrWrg++yHgTXi/EYAnbD3mcg/OK1Y02kcw
vwPmOuhnPBbNdYYUodop5xd2FARZRYAszOtHXf+5Uu06rjyhHBf6nKgN9iQCvYXrawoL6aSyZumhI4dxBy4rCq0d0hZCi7EqLY+VUBjivQXpV0GNf7Q/2S558FAxHT9As2pY
u1BCfgTdCrBgwvYYX8+IsFJgc9HAxWPQ+se4tfQvxMrR5gvuxpF9wijjFtbQ1lxlQjvKbaVbuK10iVWa0gpjJbEY88XiTIrV0lIrWV9A/aB4nfi+HuQsuD4djTWwevSP84V4
I5rBB2azCYX2ZrRszi1Jc5c4rRBRLzQK2miVop21MfgGhZMtbAtr/HQ03kFfdMIX8tHYVmTSmMbrtA0+b0XbxRa2hSJ2QKt3slruPw6NfcdaWSM5EYfKPBLfTee+W9kWYVYZ
XfPClxbTm8IW7JAtrBVHrLXIETI6uoaqxPdgi9Fx3E7RK2xrwRcDpurAQdiLg4/+SfaxDsjGgn4KoCnQxF1sF1rx3UdlxrEW8f1fe+CPbGdf45b/t0Dh++GzViy5VZS8B7Lr
ZJ344Q74geSPnqTkIGVSOawNM9r3wAvyjVfoBbpDwOYeIDXvLaw51ko12CIKh6qIol+Q/69XRNHY5g1Kh3Z/Jn7Qgx4K0DI1a8cq5EvCFB+3uV+0/e59H6O5X7QN3rdhcz8f
/L37zOZ+dEs/Hxw6+OEtXd/IfP7CwzBfGN/CGqiMLnSyBGCH+T9woOG/3vf1orwL+TIZHhtjrZAFB7413/3hP/7rzb7rQkMhXWwnCrU7WanYtWEVeZxrMmvUyVhsL4vFDrB4
7CDAfgtritWhNXF0xYE/MAPXsybWeSTWgSKFQIQE+gk4ANhyEIppiTWymtgeoQjYhoW2sUrcYOngmsFdQPMaoYZ7YITrY7sIi8gi9ZY1IGkaKs+3Zw0i0dTaYdYbvRMgqKDx
ezJwj9k1ivtOfi9GjnzWSBqoj3biBsJO+NaDXdWIt0a2h3Zr9gAZye9PliJW7qRC90BTEUZ35ZVwCKf3sHLahhWtrYZcZLwejZIbrK6i6u4iO++imqLaBYRYX8uiJrNW6JFd
lE8XOWUgIJWB0MYbcaqg5lOb78FKkWkXZtpFTW/FxmLPYmN3YVW743tYpdliPr67oKFdYkx3JQgh148pbxNVopW1UoXWIN2HtWfz7+ErqBe1pYDt945fF9W+C7o0P1TmKCHh
bvmkR4ljdAFbP3SsZBirLWKstohWbTBWnK5skCcNXPGIUWNhyBCxNxsxxMJdbC8ViqDSRVVoFTMLERBelwLpWI9xeQpiwoagJI1YYKPoabaXXu5lB+iOfgHwfpC10L0F6Mb9
aKmzk7zHdLImvufJUC+NoUcH9HQRxxsecXGhL48I5h9hoUeKkI64EW7/IMQ5DyuZ9N2A12gmXkPM6+3I0mhkqX8rc8Z2MDcwFGTNl6a2POFrhxbsgNo3QM1rPorwhTYjfM3/
CxI+Byd8Dk74HJsQvvCvGc1z/FrSvPD/BjTP9WE0r/lXQPNcnxTNa0fy2c524G0Ha8BbA6vBWw1w/5D/VsGdmQYuVS6tf61S2YnyYF4atHBhEIXCgjSI0p5GylNc2nPioSbS
MCYp0V0kDbpNaZBbvyKzIyQO+lEcDHBTD0G0OoNCL/E8IQ/tbRIBDiIBDnPPAkSAI0iAy7rJR1IZP7EVMR39kLlxjftdAbmvGuQ+EAZjjAhwpUnIYqwa6H8NEH8G/YbEtpIc
pjYgAW7gBLgRHZAciZEhYyTAzfRlC44wq4i1IT2FkWyDHgYqm6fuEN3Ox3w9kLXjrb0Yo1pxLFqBduMotsFowii0cHOiLioVOqJDTBh1XCbMo1jngyRthAnFmjiKlQMEyHgJ
FONOfhpj7Zz2d5tSBQdHILd5RFtLr9uxiu0CxXizQOJpp/Y2UstlLmjwfGQYhHiLiWgtJqK9yvMUzRZZt2HWbdwvHLZ+Sx7TOrH1nSxitp53N1L/NkEUWzFFK4tgdUSL2/Lt
o0oI8ckkih/dqs2/X0sUN84J8jHHrrUwbOaIgTgJo/bJjFh+rGDqOvBzjJUMY9UuxqrdJIf3jhJMXetzo8EqHiVq4BaTbd94lDpAgGtGpIAGt4Ag1ylGrANTd9wzYi1QRCeX
Lgvkul1wJfdvVKF19LKosUUd1knOq0SHtYh7cxFXct9mo9iMjWsuICI+tkB+Hly86RBDy+L0GthGuqOjYbzXsXq61wPduB8pbIyocIwmb/iqmjmRVazBGzp9cnaTWooTSZVw
bZSXkYNCaz6/DraVr4MFzHWwbXwdLIynTR6LbUfLnkjbbfl1sHWksYpIo1gHA94LZhYXTDISum6G8rYjSO4gXwYFytgFTdwFzdsNTdv5UZSxdD1lrPqEKKPzwyhj6NeYKDp/
LYli6NeUKGofRRSr/hcmitpaoqhxoqj98kQRemFbMekh0gX9gn3z6SgQxg5g1SCqBQItj0TjaKOLxG1+IqgOCAJ6pYeIDrEE30BL8DUMHc91UBtgiFs+HY03CueWLbgEj/ZN
tpqcYoAWM1F6gVbTPgH5Mt1N8IHEC2E1Sp7+mvO8Iw1N+xqWfuPRcJETPxletEAstIZ/DGXhcLSvXXxdTwATcqw5v2iMnhTjewsECddSkerG0WYcfFVNIlQ71YrtRcimleN9
G9CbfSBDFKgswiJr+Qy6/2F1rA4/r1lD+jBFIzKh9eZC+V5aUbAQZGFBphi5l0qIt4uCC8ShfZNSPx3vhDxjLIZfszWkaX3D89gNX350mwvYu1mb1zc3nz9tGnzMlhYQaMOW
rm9kHpVdeQhrIYGx+UExQZobPFiKSej4s7YRlLlMGhpgTebODimPsj1ibwegzYn4K5zZColPLK2JJb3deNvNduJtpykbBnlKMhDp+mYVyoTHCjKhJmTCY2tkQkuRTKhuIBNa
imRC9ROWCR0byoTqPxuZsFWVPvVvSu3/7Z3f1+/72z0qklyNk1xtU7nQ8onLhY7NJlSsXtW5f2dMX5m8729pxsCYh1offLr7d6de+9tn1tT452CF1uZnTrTHMFfWAj/PiLxv
ibxFN4giNpQTLZ8gS4TVoCHZf/7zL527P/3RLdw8D2SLLN3UJp7bJv3FWSPLJyQvfthI5sdv9dquMzvZy/f9HOO3jj2idm0wajzH763PUbuXRbL8yuVGrBUB2l/837/3/5z7
N477N6pUfmv852KTqKHi3szvz4jsjfs2G9WC/Gj5cPnRIlgli2CVLIJVsvzzkR8dG8qP6j8X+fHjUFHnh1HR0P9GBNT5a01AQ7/mBPRXKGP+8yGg2loCupms+fEJ6C8ha6pC
1lRNWVM1Zc0vbSJrqhvImup6WVP9WLLmGjJQhOfrRuWj5M176OZ6gpmXOXHgGuAnvnct8dpU7sQPuAyGX+3bhC59qOyJWdTcQy7Xyp/wekOpTBSP+nPtogJrichHyqCYA7uH
lK3vjDWUYCNZ9J5+WIvpm/XD+i5YU05eJv0YrV+LbB8ml+Ybvgb9N5dNIanZEpNQ8mffRhC5XjZVSTbF3z38w09INnWd/LYsS4kTJ3yuH31b/o+pV89fuDk0p0YaG/Z8I/X2
+5d6+8fmMmq25O9Sb79zfXAiuWrz+2r/KXX+Zt/47KLsK6+qejF1AV6kMo5wfcP+F1IXrg5NpjLOSENt+8up69eGppfkkpq2rXtfTd28Pp7MOMpb9yYe/HLqp++evzGiq6G2
+z9zMvXKmdPvD00Y1lJH6Y9Sp86c7x2Zt5RGY00vpd69dPnO2KIWqqxvOw3l9A5PrpTEGw7sejd15YPBsdlMsHHbA7uvpm6Pj0+msv7WfV0PjKVGR2fml2Vv89aOwwOp6ckF
I2cN1rc075hKTa0s5hRHuKGhbttYKr2wrGr+yra2urZUaiVlqJHotoMHO3en6M/RsPO3/vW/evT0C9/73vPPfve7uvh79+WXfvzTH/zgn979/o9f+P53vvc3l0+/eeqNl19+
qffC2TOnT506OXj94vlz77z99kTftcuXzp59d37k1rUr586/n5m4c/3y+fPv22f6Ll94/70zvqneC+feeeut6MTNy+cunXtTv3rh3au3L98yy9EvXrt47fbNm/r5S2cvD9y+
pV+5fuN2f9+A3td7q3+kf0AfuXNneHhkRJ8YHhwZHhnVZ8aGR8fujunzEyMjdycn9YWx/jvjY+O6PjLYOzB4W1+8NTA0PjSoDw3c6Ou7XSjn2u3evt6+2/qV3stXbly9qt8Z
GBjs77+jD48MDQ0ODurj42Ojw8ND+tTk+N3R0WE9OTM5MT42oi8l8T6sr8xBgqEBfXVyZHDoTp++PDJy+3b/iL7Y3zd0805vvpzBgeFRqKref7NvuA/SjY6Nj49CvScmJiYh
a316empmamJS12dn5manpvRFfS45Nz2tr6agyOlJPQcvJiZG9dzc1N2R4du6MnF3aODOHV27Oz45PTOdL2ds4u7Y3OwM5Ds+PDU7oU/OTE8n52b1meTsnK4n9fl5+A8/S4up
hYWFlL5iLC0tLi7oubRh4F3NLC+nUvO6dSWlz05P6XY9OTUN5VcZC4axsJIvx1iaX1gylvT07MjsEuSXXFpaWF42dIhbWl5Z0VdXDCO9uqqn4SedTutSLpPNZjK6RZGkXDaj
a5aclMms6i41s7q8tKB7ZMhsLqm3ai7HirSaL2dhGeoopfWJlYUReWlFh1qs5rI5fTGdTUuypENukizLuqrKiqIqutVqwT/dodlsVqtVL3FpGNL9HrvdalH0sNMqSZm0Xl9W
UecJ2fLl6Ep6Ztmi6vroqDyTndcnFFnJOqy65lYd+L3LbrVrTqfucjicLpdTL/G43PCn+70l8OfRSwN+v9dbopeFAgEf3CvDXp/Hrelbmtoa61l5oRxN021WCQITuo43jybF
wiW67rLaQ8ES3ed3BNxlQd3h9wVKS4O6P1xaGgqH9LKycCQSCesVFeVl5WVlenVVZSWE9VpWGYUofeuWrs6mxga9+A+6Zc2fZsbjj8fhCMcCul7aHKmqrtA9LB6vj9fqVfHa
GPzX6+PxeG1tXG+qr6urra3V25sbGuvravWGQ237Ep179J/7T8Zm8pJDEU3XYtWhmuZqvby1rbG9pUWvbWlpbG1t1VvbmlvaWlv0nZ0dHVva2/XyrtZd+1oO6L/wH5QbxIb6
NA+rieq+pu1bt27bpVft2bp7z9Yd+gO7d+7f0dWly/sO7k8cOKT/0n9QluaBe7mm1zbGdLmls65j7z794KHEQ/c/kjj17Rf+4cV/+N7fv/DdF1948R++/b2X/+kff3zqpe//
9MUfv/LKj3/y4ivf+bH+w5+++oNXfvizn73+s9e+f/LkT//nz1577Sev/+DVV19/9bUfvvH9l3/2yquv//iNV0++9NZrb/zwzZde1n/22ps/eutnp0698/rbL71z8uRPXn/n
7VfefuWNN0+/887LZ18+9eqbJ0+fPP3K2++cff3Ma+def+PUW2+998a7b5w5c+7M+yfff+v0qXdPnzt97u33z188f+HNi6fPvPXeOx+8d/70+cvwd/rKu+fOnD97+f1L71+8
ev3a1YvXz1w4e+nctQ+ufnC178bt6xdvvHvx7OUPrl+6fuH6nd47vdd6P7h8/url3ms3r9y8c7vv9vW+y1cv3bh26/qtq7f67tyBJNduXL7V23+r/+adgcE7A7eHIBMgkAND
fUNAaIf7Rnv7e4cGxoZHBkdH746OD929M3RndGRi7O7o3XGgiuNT/aODEBqfvDs5MzszMzk7ND48OTk7OTM1M5ucS04nRybHpmeS03Mzc8l5XZ+bH5u+Ozs3P6fP6fMLqQV9
YWJuen5+cX4BiNby8tLi8sy8vrhoLC0vLa+urq6srOqLC8ZKemV1JZ3JZrLpLJCZdAZJVjYnS3JONlYzuRyp7amqVVXVVYhXLKqqqDab3WqzZiXFYkWCY3Voml3T4KXNptnh
z+kEiuGwWDUHkA2ny+n2lLg9bofD4ykB0uEtCfgCvqDP4/L5AoGAP+APBfGfvyQYDIXCpaHS8nB5uAwiQmFA+0hZJFoeLa8sLw2WlUUr4F95dbQqWlMRCVdW1FRVV1ZGY1U1
1ayqvKyisqo6VlNdHWOsJlZTVVFTE4vH4K8esLo2XlMNaN1QX1df19jQUF8PmF3f2NrY2NTQ2NzS3NbcXF/X2tLW1tYMv+2tEGhqatnS3tHW1tre2dnRuaWtvb1ry86tHYCr
2zu3bt++dVt7++6tHe3bt27ZtnV7+7btza0dO3Z1bN25F366Olt37dmxZ8+2rh3b9+zd2bVt555d2/c+eHhv19bde/fs23nf7n3779vetWff/t07IdXe/Q8fPLBz186dD+x4
4OCh3/j03v2J/Q83H9y9/1MPHUjsTzxwcN+hAwdj97Uf6OrauW/nvq4DBw503ad1btu3b9eerl3btu3du7djl2dvx7btULH2XTvu27Fvxw55z7aOndt37dq2f/f9++7buUfv
qNnWsrWpo3Vn5+7OlqY9eryyIdpW3x7f0tRZu621XY96IuUNVXFg4xpq6huqdJ8n4isPVsqsvNxXGanVfbLm8cghLQJj7fGEAP19QNw0LQS0DmJMmiBrMv5p7T/6u2/q587e
0a9fntH7e+/oE5O9+rw+JWelXo/mynSUhoJ6jHnkli2R0K5E6OEHHm76hcjQ8//fn+lvvHNOf+/9N/Ub19/VB0Zm9Kkk8BPGiC4rGR2mLj1cqutAEvV6IMuV8M0L3/qy/trJ
d/Wz8M216zf0/pEbwDcswzcZXbY6dFeJrEegftUxTW8KyXojfPOD7/y1/urrb+ln3ntPv3q9T78zNArfzMD8vKJLSk53uW16uELTa8o9emNQ13d4ZP2lF76jnzr1lv7uexf0
q9du6/1DY/BNEuZ4A75RdKfbp4fDHr26WtPbYcpsAZr62o9/qL/x1rv6++cu6ldv3NKHh4HXA1ZmeXkZ2qPqOBdHIiGd1QX11hZN72L40Sn96jtn9YsXLuk3b97Sx4DP0mdn
9YyxrFuhHI8b5mmYQ2MwL7fGNf2+BvzmjK6fuaBfvHhV773Zpw+Njulzc3N6Dr5xAF8RgLk+GonoMCvqbVtq9D3tIeiFD+C6oOtvX9VvXLitX78zqg9Oz+op+MYC3wQ9br2q
LKzXwTet7VX6jhYfstBwvaHr5+C7V67pvZeG9KtDM3py0dCBtuh+4CWqoW5N8bi+ta1R37WnFdLfQY4YrtNwnaV66m/36/ow0Lolix52lejRijK9Gebn7Vvb9f07O4sg4ipc
b/Lv3gV+dBR4TCOtGw6vHi4r19sa6vWuzg790P4D336z7enn/vHLf/Hf/vLrP/iHvz/99iunbly6PjYwOTO5sjyvWNMO3RbUV+KnTr/+13/391/+4//05S//x7/6m2d/9NrJ
i1dvjo1NzSaBruaUrCYpft1f9dxV/emf6l/+G/3ppwb/+38+87M3P7jZPzIxMz0HJDidzuU0jyWgWxlv1Pd1/W+hlld06P2BgbmpuZXUYm4lZ0iqPeQo1S21vCk3AL6h867o
l/r0/unlyQUltepIqxZJcwN+6tZ6SAND/bKu/8/zmOz8Vf32lDGRcqZWnBmLQ3KWBEoqdHsj79EXdP1Hg/pL4/qZAf3muDyZ9CysaBnVLrm85d4K3dY8qOtvwSD16s+9rp+8
hLkNDWZnppXFZUcWkrm95X5MBiW+BwhxW//pO/p77y3cuPLB6ND03Fx6KWPL2ByS21fhK+e5QbLndP0fLupvnNFvXp4ZG4E5amkpq2ZsTii0zFuua41XB/WXXx989tmrPzj1
g9fOv33z6vXRwanZ6dSSIWWsWs7tqSiJ6loTZyDfh+oN6u+8oV95//bg7cnZsZWllJK2WDNud6m7WncJGvIS/H9XP/+qfuuDG0O37s6MgviSXVUtOacrplXqTmzCNV1/cUL/
/k/1d36ycvv8zNCt0eTQxNLcyoqiyDZHuSVa4miBZCfv6C+8o7/0Pf3Mj25de/vC8KWb8313F2bnV7IZq6yVqpW6HQF29I5+6nX91E/0l/7p7TfPXr7Z2zs9MrY0l8wurypZ
jyYz3dUBs+mUqQ1cWfwAfz5JskuT4kVG6jPja/AHv4w5IMmUz4yvwB8n/kwlpZ/nb3l25u7tqfHhOzfvDt4BXuTazUtXem/c/OCsO23Mza7oU3cHFifHhgemxwdvXR29c+fC
2UjIq8m+Ek3JuG3Siq5KxkIybczOjG7fEo+XtTXUVPqra6IRV0005LNFfJqi79je2tiwdUsD8NINsZpwrK6qorS6MuBRZyenBu5Yl0Hg8Ze47XJbfXVleEtbvKFxcnTs9q0l
fXpyxO2yydm6eLQs0Nhcx2KTIwN9fQszEyOjDqu0uhitiATdLF5TUTbQf+fateTk6OAdq5xeBnIT9DsaWUVZqPfmrSvvjQ8O3LiSXk4lpwIeTctUR4MBH0ibI2PTw2NDd0G0
nJ7PLi8vLjoUJZObmhgZGFiYArl0NTWfhFlMyuaCwRKPY2FuZnJudTE1P6cqUi7tAdnH5i0FMSelp2anVWCQlp3eEre1sqw85AnXVEcjsgJimhu4HJfbX1LiiFSUl4cjlRWh
GsMRBeY+F4g3JFc9lTVjKXtZxZ3pVcBKpbSuZWbRU1M3MW+LVA5OS4FI38iSPbIg+arj0/NaWdXYjBQsH7q74grcGZqTnWMr7io2OqeWVg5NrZaE+oaWnP5Lt6ezJeNJtZQN
Q7rywbF51X+jb1p2vX91ZME6NbOQckyNzCaz0wNTSXnk5thMaqhvYlqfWlhR3RN39VX73fHZJaVveGpJGRyYms9lJbsnsGioDre+JDk9+mLG4UjqhmTLuIPV0SV7aWVN1uGP
li/bvKFAKmcNlAXC4epqRyhSXQ1dFI3k/MGKUNru9LsnxvXF7ETSUF3LWYvHm7Z7wxXWoL+8Ynh0al6anNTT9sVl2enOWb2RcqevNFp1d3QquTI1kUzbqPAVi7csZPUFK8rH
Byf09PjduWV1dlHSXIbFE4pYA6UV4eHR2YnF8bF5w5paTMtaMqv5QkqJu7Q0NT2bWtSn51OLK/PLRnpxAbjZrKzYteTM7Gx6di65nAXxfVVdyEiqS3Y43CUgxi+tLi4up5VV
iLPkrJpTs9ldJS7glDOZ5bRksWetDoddAUHVpflLAp7FXAaEcZCynVmH5nbY3d5gwFHiDDokRfVJVnVRstttUsilSXbLsuSylkpex6oUhmeX3S4FnA6pDGThiMcmBZ12qazE
KZV5IR6QLeB3SH4IeyGtx26VXB6H5NAsksOmSg6rLFkUVbIAGNpVoBrApKezGWk1K0lL2Zwrg/fUkrRkZKTlNMRDJfW5JWl+wZBS0IyllYw0NWdIU7NL0sw8xC+vStNLK9KI
DldyQZpJrUjJ1WVpArpmJJWR7qbgm6xFAtSHdMvwnAV8hDIXV6TlVac0OS/9cn8u6RP7W9nsRfZjZ6Vu9kL7RCqZXVuQ/ZfIj7JaxZ903mhKOv82l4+z5QsvxCn5wlfzcQWr
K4VHa/5H/sW6c20PpHOq9gkNeWY1vXE8kDLrRi9Wc5K84YuMrORNvqz5k61WJfdLVTK7ugpzei5nWcXcMrIsKb9gpjYrSODAaksWi5zJ5iwW+JFVBbJW5RyI5KqsyEAYsCXZ
rKIqck6VchCySDlLFuKsaTmbzimyAtRQymSgzSCQZaUc1i4D4wKRaZD+MxJ+K8kWVZKzcno1nctk0itSVlalDNCeNNxhDKXljCLp0P8zubQ0m05LRmZFmgNaMQ35LeQs0nI2
K81mctIU3CeBHq3CkCxKFmk+q8J3AEoyt7OTy8GgwIX5zQO9mk+vSovw3Tz01yxccys5SV+1wbMszcAAzkBeM6uqtJRWIa0M7xQplc5JqqJIKuQpQ19g965C3ivQ7GRuleq8
BOFURpbG4b4AHbAE1zw8j8CVQh4JnmEegTSYdw7orAz5KHS3wQW1lHD0ktA+aIKEC7JLskUaAXBegZatQP8t5BTI30rfG4Aoi2mF8lvJpgkgbcLwkFaEasumX3ARnhMonBbP
0wJz8QLSKy2JsA3pP1w4F9gsWYAq6E0IWx1uyWJ1EKJju1OqwwUAAGPGET0JfZ1VrRJMBdDnmCfQ9GyO6mYXlyZokyoIhlXUNyvqaRNhrEdK1N+s47IgKHY1J2mQgcOmwIV9
mQUIhrpCxV12j2QB4EO4tVozkhtLhQJyEId3FcZuFWBgBSY0A/ouAyU4ID8ntNNpVSQn5qlmYT6UpAAU7tfgHYy5y5KRKqwwz1pVqHMO5scshDOSX7EBSmQlnB/xngUC4YLv
SyA/jzUH86wslVizkl/F/NJSyKFKXswXyiwFxC2DiRaNBeHlgTRBC6AZ5KHgsnwW6wvtAsRxwlWClwXrqkglIK2VQh3L4BsnxJVAfgGLAfWBdqgZyQPwFYR0pYDUiIowDNBy
YDdyuRVjaLq/r69/fEEuqZgwxqcGb1+/eWc8tTQ/bvSP3bh29VrvMHB4hjEMb27fGpiYN9KrxujU0J3bfYMT85CHMTU3Pjw0DDyepPqMBSM5PTU1t5BWHZWGKq+sGMsrWVUr
qTUqXCV2h93ucPtC7YbLcFnLyiKRSHlVp4F/4WiMxWINewz+V9HS0dH5oHgwyrZt33f5/TNn33v/vfPnPzj/wcXLFy9dunL1+o2bt/oGhscmZpKppVXJorlK/KWRaHW8vrGp
vXPbrt37Djx4/6ceOHB/Ykcb6+i9ZhjXpw3j5pWk0XfTMEbvGMbEVNKaWjGAk7Jv8wRXjMq4z9rQUFHWua3s0w8mWo1f5O+td5PGxdNJ4/w7hnHuXcO4fHnG6O0bN8bGk4Zu
qMDnGobXbxhRj2HUuwyjAb5592dJ490PJo0LZ5PG6ffHjStXxo3eG7oxOjxr6ND5gGlGSSRslNe6jHqP1WiGb06/ddU4feq2cfbsIFzXjEuXbhk3rvcaI8PDRlJfNnJSzvCW
uIyyap/REDaMNp/VOP3mTeP1d24bb73Ta7x37rLxwfnrxvVr143hwUFjLjlvZHMLRkmJzyiPuoxYpWE0Wg3jxqmLxunTV433z1w2Lpy5alw8f9G4ceWyMTQwYMzOzhuIOx6P
xyivsBv18N3WcvjozFlj8Nw7xq1zbxq3Lp03+uAavHbZGINvkrNzRjaTMzwut1FW5jNqK11GVxN8cxUG5dYNY+rGDSNz9boxf+OqMXPrqqEPwUDNzhpqNmt43R6jLFJp1DeW
GVu3l0EvjME1AN/eNoy+XqP39nXjWv8NY3x80Ejps4Y1lzX8Lo9RUR426uqrjdauIKS/BVevYSRhcG5egkdof+9tY3jirqEvpgybmjOC0J6aSJnRVBc3Oprbi0Y3Cdcg3G4Y
xhXIp3cWgGjFAAQ0/P4Sg1WUG831tcb2rWwDyID2GW8bxvtwH1wyQAQxfIGA0VRTZXQ21ht7d+4wjN/gKW+tXHpp6bX3Z5O35pcmFnIrknXV6k47goa7wlAb8hn2q5mBlaXh
1cxkVjEkx7LqWrS4V6y+rD1ilMR4GujYVcNIJV3TvcrUiHXxrppaUVOSZdniUu1Bw86KmzaSNAZvAjTkJseXQdpZkLIgpoG4YVhi6xpy/pZxczQzNg1dllvIWVctbs1dalgL
ySaBZPQZ124bN+5mR+ess0sqJFuxeezusKHF88kAKc/OGR8MGrenrOMz2dkFmNyshg1yCxkOkWychuvNMePKoNE/LI/fzcymoFB12eZyQqGu2nz9by4Z7xjWi3eTt0dnxqaX
ZpayC5JlyeZ0uYKGs1DoJFCA88aV3rHbI3fH5pLTy6upnLpkdZa41ySbv2pcfa3vWp/eNz4zNjM7tbiSyspLFhDAodBCS6F6gPLnAPsGJ0fHl6bnV2G+X7RomrPUcBSSDUOn
jRvnzxtXe6eHR5Ym9ZXkipRS7CX2UsMSL0727uDS+Ttz10emB8dmJ2aXZ43ckmRzW4MecxSgpYNJ49XpyfeHLlwf7h0YnZmYm58xVpYlq9MWNLRCof2TxqX+5Ou9w5fGRq/c
nbkDAJ5BztimRYxgXVDVF5Lwl1q1eKOr6qp1fjk1C/I48HrqqDE1OTkxPZ/OWGxqanZ2enpiSl+RrW51aSWVnJua1ldUW4k6b0zPTE/NzK8oWkDNLBoL+lwSiL9WrgJQrC4v
Lq3kbK46FV4CSylbNI+/XQ2oAXdlKBgMRSq2qvgXbaqrqWH1O1T+V1Pd0rrlQfGgVt+3c688pc+MTN4dG787NjI6Pzs9NXl3Emo3OT01PTunp0DKzqkgR/tD5VWx2vqmli3b
du7Zu/tT++779KMP7NvdADkvq+qMrqog3qu6oqqABurChOpeXlDDMH/vcjoCagULu+u2BKu3HKg+cOiBTvUX+VuF/FNwX4D7GJQ3dtutTt5W1alJKHdeVzMZVfVoqlpRoqr1
0CdBSAtJVQN+ptPwrVVVxydUdWRYUSdndTWZSqvprFt1e6NquCqgVkfd6hZIvzKoqHNLy+rs+KQ6OTmjjo0Z6vjQijoxLqnJ+aSaljXV5QuoZcGwWhVV1a1hHLdJdTCpq2MD
Sbgy6sjgpDrav6LeHVtSZ2dG1NVsSnW5w2pZRFHrQ6ra5oa63dLV/sFptX9oTJ0cnlSHRqbVoYG76vjYhDozs6ACd6c6nIoaLq9W6xoCansDfDQ5CI3AvJPqxNiYendkVL07
DHcIz0CbjDTAh8OjhiLNarw5oG5ph2/UGVW9M6XqfaOqH9LaxobV3Ni4ujJxV12ZnVFBulGdTqcaDpeqtfF6taO1Gr4ZgGsWKgmdNzGpKnMTamZ2RF2eHVfTOuSXXlU98E0k
ElJjcaZ2xMuLRmqZfz8yBEUPqXPJSYBeHfiotOpzOdWqcFhtrK1Ut7Q2bjDK+O2KqibnAJAM1QfikM/rVKvLy9Xm+pi6o63rQyBkCqpsAKCoatjrVWthcFobGtU9OwATDokk
AJ933f1jM6MTi3NzWSVnle2unLNE9ZSpgdpCTvpy72hqZHJuXF9Or8oZiwZdlLZ5FGdQ9dbkK5pFgNTnxgcmZxelxRXox2XFlgbi7/KrJdXFNVuARi2rC3eTi3PQ3ZlV1Zax
eOwugFJWnAygum9ZvTu9rKcWV1Zyq4oja/PaPaWqLVacbFxVB3V1JKlMLWQXMrYVxZWze4MlYdW1Jpm+rI5NqQNJ98yiE8QYyC3n8LpLImpJ3Zpk4ypCnu6fm7ctpiE3e07z
eD0h1VvUIW51xlgeXlHHU/Lc4ioIYquqPaO5nZCsuN8IQycmkqOzs3NLK4sglqi2tOZxQzIfKx5j+D814BiflWcXFkAENBRr2u52Qd28teugYVhXh8fVpG4srcorsg3mrxJP
RHXHi5MtqeqorvYNpRdmVpeWpKWczbC4nU7okDW5udXl3lW9L5UZm8slF6SljCVjcYbtoYx7Td0AXwAl+wasdyaMmYXMIgjXilNyQEvZeogbXxqbNIbn5vXFtGEBLtkZLilT
fQ3V2mxyZmouZWStviqnNpudG5tNzi4Zbr9DG1xNTk7PJBdW1ECpNp2cv3t3Rl9ctXrc2vhScmpyNrmwavOWanNJ+lvM2Hxl2uTsHDzPL2Vs3nJtNQszwcKSIdm9TFu1KCur
6axkdQdaNItm8ZUESpBW79Xwz1ZdWV3Nag9p/K+WtbZ1fFY8aLGOPfvKA8l0dnp2MZecSS3p01jI3AwWhoeuUguLy0CELED9A5HKmngDEP+tO/ceuP++Tz3wm5/9VNf+HU27
yrAUuHJwqWlNy/o0Le3QfNIqTFM2y15XaVgrq3T46hsCsV27Y//HQwe3a7/InwKXgWXAtQqXpKW1BShvUde05QVNyyxrmgMqUd6gaXHgD6ohDVRFy8LlgHSrSUgHDymLT1uY
hO9SPi1rpDVneY0WbLVoTT6fto2+SWurkF6F9DkoKD2e1RbHFrTF8VVtaT6twSSjuUJhLRwq1+pqNO3/b++54xypzntTNHoj6anuaLW7t0VbubLXC3cHt8eBD+ODg8N0G4KN
MbjmArbBEMeFYtwSbGwwdrAJuMQEEgwBgx2CgRB3SsA4HFxhb1db1EYajTQjTck3klY7M3u3FP/yS/7gzT2N3ve+/r73vZnTvJ3BjjAOg3wgwx2ahtks4OZkXMkzWMoWsJwD
jgD3+XnckdTwkIDxdksxyxpZxubhLK6M57GSnsFiZhIXCjIuySauQc7B/jCOL+HxwGgcn7Ak3HAEyCpIMp7OqDiVKeCJ3DjOFEUslmoYbhcwx/uwEE/ggZ44Xr7aogFDNDD4
tVfxTGoSp7KH8FQ2C4GXAxoZKzrojP04Fg/igeQxePXGZNPjYBAGOqOEtWIay1k4S2mM5BJm9Br2wSG0teP+wTBetnnJwgGTJzHOS1gu5bGpShiSPyY+L+4S2vBwfzceXb3h
KCMNBkpKXW7Ag3CE8Lg7kcBLe3vw+tHNi0QI+KssQWAw2BsheHBJJ145PISPWwOjek4TBdyhanKxuH+yBusexfg5f8wTaMMwqeJDDmbZmpjzTBeYcgWrnoDKhnUc1Ug7Hkm2
UBrPzWTByhKTQZxkkCoT0D1h4o/hSJ9LM4g8KqvlTW+W5hQPpOsIExCwp3+h7aqBC5VazvAonoCOY5DVF6JB6FTMsKz7yjSuccT0xYRQAocGXWjTGp6Rw4oehhsN3eNH/mgE
ckl0wIVW4HC6ylVr3hrFax4e+cJ8MIFjNm4QCpM4W8RFjVeqngrFVb0+A9BCcRxxCAVEs6BlsoZcM8oUU+UALYQBLeYWOq51pHJMXquVEK1wXp0PEUALuS0F984ewFMlb8ak
Fdar4VAw1I4DbqFVjA+p2qSCZqtIZbDmDUXIEdBYA09o0YmSLip0jWI1LuCDuRxwC4Xpms/yuYpc1KiqSVfYwAgRcKBvQciFtVJNyk0rkq5zLOf3e6MCjg6uILmKJMuqSeNI
TxupmVkxfzBXYahEiJicLmXhih5xwTBhSQG8KlcNvjdOKjUxBZMfbjXj/QSZM0qxUqlSvkgX0c1MpmT9JwyOJAkSSnpVrWoUHx0kFVOhTcOkPf7oKBGIYPr9gWAo1r6GWMW/
cqCnu6d/K2mU4RVLl6/c02yQoY2bNw9GBX+nIPgFH8PzpqyUGRMW7GpVURRVVarVmm5SDMcHwvGunuTgyNLRteuOPW7bjuNO3rXjrFPHNq3Y0mdJgcpB5a1qQlshAlcg3V5G
ON7PcyTeoQgDg3ho9fqhs4/buZG8lQJswTxC2qCGoPqaZ6OTEB2UoDWQPUBI+1JCkoAYh76+Jo2Fh60zMNFNgSBQ1tAEYiLQOzFAhJUCGewTyAbLRVCBJUlAjSjATzEJhrMh
K0RXQQ+zk+BYJ2nr7CaDIG+0W6jLIE0/WHII4LMiR6hZgVRVE2gA7u8kAijUOwQ0wpxFDRq4HyT4AEdQ0SQ1SCI1mbVe2kY4zBEh3kf6OzvJuiWCwxmmaJJ0RiHlGYHkpBIp
KyrRTJZ4+CCJtveS3r5OMjoktORY5WVJIc9PiOTwbJpMlUWSVzWighNo3keibTGS7F5Blq8ecnrdBGMqcM6mCVUpE1qVCGNoBBIfiQkJ0t/bS9Ys6zvyoLHgsHKeYKDxUhrx
8zxJCG1kaLCHjI4uXWSwYTBpRHwcRWIBTLricTLSnyTrl61cJELAVrhoJR6GRMN+MtiVIKMwQJvXriPkfJs5hNQ6pSI3K1Iay3uCMTomkNAS0jns5MaZqWJKqu0vs0XWX2Ui
NB8hwXYS6G9hQJRkCQELUww+QBkFg1XZIOIiCX8baetzxa5W/1TpguShat6g6YugQJyE+heawctErWkK7a96/Trf5gkmCE4unAwKEqq1UJUJal6iBdrZcCcJDizkVmEEzezS
PSGDD5uBtgCghQfd3IYICvlpKgTXNRrvMwLRQLiDRBegBYjOccjEVdan8n4tEAFbSXTIhQY+UVixZmglhqtiv+mP8BHgtlC3nEy8MqVWaE/N66v5wlEQGjqSCcDTsG6LapzP
5CMjIZiabjQJ/plkoubJmZ6qx2fgiC+cIBG3e2HuS5xZMmpwsa2xsIaGE/5EZ/AIoyCRkKj5xRplMByN4caqnfiTR0hKCidoflqjvNjDh8LRaDuJLu1LrFuxYnkiwFG6al1B
EV1zLRmuqxZXW5Bda9GCJWdxeq7mZEAXnP16OOxgobjkxbJOhmzaiR9Iu+RNuxRMufBnyg6JzAzhWVsbFnbdQTDj1MjIpxzsGVc/PVNyuMDMqEXBBqGKolezSTRFZdY+JJqo
Fj3MPEtT1GQmOO9EXSopFZsJupgXTXWegVHMF4o2/oZUkItKONviV8oWFMXLdTSFUnIOlvx5/nQln1MDA/GgPtnwtyLOiAWTn0PgVHEa7gtbAvlaYSaTL7XoA7o0MzlbbvUH
qXJ6OivSczbGuGp2albKzyF0+I18Op2h5iiWhGhpNp2tzJmUbPOUM9OV0pyXBxO+ai4zWZwLo+GuoCFmylKpCVi6JEJJ2Wyt2mS4oi/OVXLptNTsXzPcFdDyufRMk9/6Zb0R
JBXyeamBv3m0v52Tc7l002ObVw93BqpypSI2Au34dct6wmalWCo3NNyxabRPYFXdlKfr7e1bRvvjTE2RlQbD7dtWj3QGkSqnG3GzY8uxo71tdDWfawg4bdPakWQnqxRTDfkn
nXT88YPtXkpqsMOnnHLcsoElgZrSdPHWrau2ruz1Ianp0PUj63o72nk8F5XHWKWrg52bFiN9vUI05GVqak3VjnCXUg4vng98k862J+1EQOJhZztXcsxAVMql7FOUVQuZCVsO
4M1KNj0xHy8Rr1FKpydb8dTTFmANpSxNNcX0crzgzkmL5ac3W/jXyXeMK7/QB139qidrb3dFaIffPaTDkQFjYb+pht+41m5URl48X9NZZ9tMuW7dsk4ENCk5JNDlooMiYJo1
e4Jr8xLarkMy5vWWFxkf+XXsc68fYZf+vKtdcLWrKac39UzR4W+PNGXYdQh6lKJ9zGMe1qfYKGLxUJCVs2/YHvf4LFjvXP3KYVf/hJNjLZXSnOuPc4DoCtzN2QA8JRfsUzTm
81KMOB+Cfe1BjAz3qmmjZ7U3FX95V1t2rdeVlNMBajrtcKaRmzrk8JecnbAHXICqZgs2bQXMIUmdn4TdbUGe0oodhbdoD3ERll34ykFnW5swHUOo5w46XKDnZyfLmt2eXGra
ZrHPLOf22Ti0+dhaNTPZAnRGIozXYMq69sbyk3s83P0e13xHOefQa5LomDB6bjJtZ2FIU+P2lMdUsocP2nzmQ+XMwXFbvGG2qkiTLYuT7REfz7JcoHr4yPH0OrnP7QePayoy
1ZzDYlSedRhIlSZe1hz6Zw5N2ii4an7iwH5bvAGD1/bPI8R4Si0XSq0la7SnPcB69Jma/Mbmx5tdnzyUIz1hPyU5RtCvFXLj9vlhiKlxW8wGKXl63/Q8i6hHnT30yrwX2/20
UoSLjzkpG47pivoYtpLK4v+VIgjOCSXggqPd6asV7fmqgxi5A7b46iJm7jUboDtMF1P7Si1Aso3XitnZ2Zkmj41rjumO8oyeH8f/J2VgoI23L/ibeuNM1jaiy/ujbPaVecCy
ZJTOHz7coliRbPeq1kb2poUnb1s/2p8I8IZ0sID/H5RkMhnlbJpsWLo+bGbnrwBWresPU+lcK5q2rBpO+HQ5P/VCM//bi+QVM/liQSqrBkWlVc36nadYLFUNpEFvpVrJWQ8d
mX7VI2oiIOZzUi0NPaI6Ls9mMvly4+ETqVItW78ZNZj61Wq6VKbq30WxlJbVSrNHVNWpacmjtlriAcamzZT4Fp4Am3uml2YZ622+Nz126NeHHs2P7dn1IcrYI47d9cj1t6/b
Jo7F36c8++2r82O79q7CZ39IHDuzffKGi84Qx5IXD+4hnxLH+v5YeDB0mzj2k1u+ddWlnxbHnkV33LfyXnHs3OX6Y9uuEcdeTn7gL5/4qTg2fuDhXZ+E9jeHrptd/qA49ttd
50lfgPZ4ZlS+Edq7nv3ShTdC+7LypY/fAe0LY13HfhHaQ09edcXd0LY/+0ujt8vb5e1ytBI8wgP/7YhvPWX9LrQedaEoCti2d1BoGGAYcYi1bXxwbk7wAjbnmn0CyKLqzzxb
bw5dA3La6nzp5pPQCPWjJUDlBV60fUOJl/Mw1uPkzbLd6uQRujOIUJ/QgF0A1eJ1J9Se5pPWmSaMXuS7ZQBr27txpO9UUz9/PQfS1uMsdVrLYmLBWMZLc/N+PK/5Ut+5YtFO
UI16J9QwXd+6iKZd+2UsOettLwW28P5c2HZLRtIp4360UO7lzTe52kfznZ6G8j8AXnuh9jV1FpvnvVATttcBz+GxfybM+rjZ59TvuSPoPL8PNN7VNzCybHT12g2bNm89fvsJ
J77j5FN2nbr7jD3vPuucc8+/4D0XXnTx+95/yaUfvOzyD3/kox/7+N6/uuLKT3zyU1dd/elrrv3rz/zN5z73+S9cd/0NN37xpi99+Stf/drf/t3NN3/9G7d881u33nrbt2//
zne/+/d3fO/7d975D3fdffcPfvijH//4H39yzz3/dO999/3zv9x//08feODBf33ooYd/9rNHHn3057/4xb899ti/P/7LXz7xxJNPPfUfTz/9n7/61a9/85vf/u53v//9H555
5tnnnnv++f964YUXX/zjSy/96U///fLL+/a98sqr+/cfOHDw0KHXXhsfP3x4YnIylZqamp6esf7kTyaTzebqj4bANYMklUqyXC5XKtZPhdWq9SdzdN0wHDtiehr7W9Hy+iyw
zz0Mc8uK4IRjpgdb30cd2BH4DNWjPIlOR5vQIOSARr6YK3G0rskDNaYjzCkKjh6A90OsRFBr/1O9dAN0VVOHxlwK1/tjgDsCXPyu9boPDQBFe51zY9dutKnbKsBnbXOrEa8R
gA5Dm2vBfXW9ImDZcAtvbspZ8GGwim1KnMPnQJ9hNNSUai8JwB5GPpvcBv+gK58yYBfb9MjrwcN1HqF6NJOjwpfV9zInIFs2dpkEmx45GnwQPGHxiDT9H2x6/Gjw/nqsBFo5
/vXgw/VMwNYtYZpjycEIHA0+UIdzdRj9BuBDdblsa8x89dbR4fbSsItdMHpHhvN1uUH4pBwZxQ0fqEOjTbusOPfUMY4G767D50bUguM6n6PBO1v2NPop8MVi8CXIvgHS31xv
jw5v8OFafCye9CLwxAK4dxH4i+baevslc2X9/Io5jNZTFe1Vcwg9QjH6PnMELaWu1g+ZnegZdC+c4+hh9KR+0OxAD6Hr9TKcrVIxY82zD12FthqyGUD3oTWGZhJYn+6DMw8x
8FWDBsnno1sMFrT9C/Q9I46KZsNPGbORIaw9W9vMnjr8aSNa98FXzARS6/AukIDQieaAta8RXWZ+A92EvoNuRjegz6DPQv0Eug19DY7b0O3oLvRDmGfnQQ48HZ0BdTccJ6Fj
Yc06Duq70E50ChpDWyFDvgPaO6COoZNhJmyEubkZbUDbALIMnVmnO6P+eRpo3w2RnIBrqC6YAd3QexI6ATB3oBPhOAFdBO3dQHcStHaAjA+jc+vyG8du9HH0MXQFuhLW+b3o
avDUqXBY3PdAPQcOS5sdcFj0O+v057XkW/RXovdCj9W7Bq2FbL0FZK6FYxk6BrL9MFBaPLZBzyY4lgOHueOz6EfoHvRlOF+H3oOeBo9dg64F3MvQH9BHQe9LIKJuteFvQz9H
jwPF9TB+J6In0FNAdwlI3gm0HwF9LIxrHfhngzbtEGFdqGx+H0ZiN+BuAft2oXdC76VQ3+/A/zz6OnjgHOCZAH4fQO8GipOBeiPovRM88l6op9fH60SAnYM+CBpfhi6GvlWg
yZlg9S50IfRb47Ib/LQXdL0IME4DL1wMcgfQUqCyRnc9wHZCvF0OWBdA+1TwwOmQUfvRWdC3GbxwGuhzCnyeDZocC749D3gvB58+AOPXR/0P`;

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
