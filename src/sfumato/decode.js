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

// SHA-256 of the sources and of this: 7025e4f6691b68f27cec8ca4d5cf7e4a536e3f836991eb2b1a4d9b28faa93d5c

const BINARY = `
7L19kCTXcR9YX91d3dU9XT3TMz0zPTP7qnZ2d2Z3sRgAi8UHQWBqiP3CggAskgqapk1ABGyopkFiFwMYCi52RiIMQjZ1t2HzTpRM23sUZdISQMOyLFKWTlr5GGGezaDhCzlO
59MfPJ/CRsTxIhAOXQRlY7z3+2W+6uqZnQVIEbLvHMJiul69evXqfWTmy8yXL9N57JmnXMdx3H/j9h/1NjfdzUfdi+7FRx3nUQdpf3Nz05Ff3FQ35T/n0ZompDB/KsVduLl5
Uf53mOR/LyBZHZYuXhw+ltyWTV7c+ewikkH5mYt64zxa3xx5d1iPgzKObYle+WmvbC6q83pe8NRjG0/6z/z4JxxXk088/7Tj+qv3eX5Qqdb8algPG40oarbG2nGnM96sVDoT
Y93JqTDsVVuTwXTHCcOZTqc+609UnFptphI49bDXCyru067rVqquW7t2za+2vU0329qKo00ne/0/zkS1z3lT1aeeeOqTF37Cc2pPX3ji6ccuPOF40cc/+fgTFz72Yz+x8cQz
jh89s/HYhY2PSZ4TRE/hOrDPKvaZ5DlV/7Fn1p1aY+PHB0/YAmFDCzDLqbPeH//EX/rYhU9+8imnET3+BOvUZ1Fz8ON/cWP4sFnfuPDYJ575i5+88JTTGhumP/aXf/zxJ5yx
2sc/eeHCEx/fcNr+04897sQNfPdjTw8e+zi+2Gk9g3489vjHfmzwyY+vP+OMh08899jg2cc2nnAmmvY9raYb4mVNTkYf+9iTTzz29Md+7LFnnvDdxnf+J/++MSe7+tcubznx
/7C1teVEgZPdGY05xjGu8eLfkLw53GTehvGMMzBunrkbxskzfyPP7syjn/G9cNO9xBckaylPq8ZDMq3laWhqeVI3vnEHaQN5SeStGvdkC/WjYFIzbtL0V03NBMc95w7fMbUs
ZHaQBXkSmGa2mafNlhNFpm6iPGnhbY9vs/6kOfJNFPaSGqrCS/naVsi6AlNZ8tA756lXeFthnRVUHbJ0jVXXpOoWq66h6kbRsLSCL6DDLrqaI8EXmBVs5BgWH99EJQPUlv3b
bwXG/cSryZh8eky+s4ZB2wqkBfqtCi8V0+AnG/LJ2nbTsf8F9rod+Rz12gnP4NI64c3hUj/hTeMSnvC6uFRPeLHRFp7w2Hv/hBfi4p3wAo7FCc+JFvlcJpQTiJFny6vGXfJM
Fufx35EJrTrZ7/5rN/qQs2cdvMOEGX+gX5GRRK3TeerG/z0rSD3bEvmGk30+zOOf5QO0M5p0pI3IM86S141/Xj75pOtu7ufAcELW08qipGVoSkjD0Dp8qYkxfyvSp7Yzo1Wi
EPoV/22+krDUVSe39TlRAz/xb8k3n3XdFzCHO1/moMS/ol+TB9OSH6PC32Yu4IAtSB0CQw0N4QT+WhJigqvGP4zhCf/6nR6bCnDykYdLFdVgbh3ObfS3fB/k52J7U2vqop7M
kffxanbPIE/rMmCfl+Y3UKqevRLmANU0ytwz+CqgPbuiOU0APVrc+IWkgczXNHMMyS9psp0nMe5+FQDWwfUruI77q6hzTKtCA0J8D72YwGMgTRejPY43gVBtPgW+DHJpE8F8
EmPCYnkyZToolfRMO5lG0yeBxVNJZHrJDCrvSeXIjgyahXJf++JdgN46hwSISnCPzAyHZEbAfdJMsO4p02XF05mbp9MmPiPPmrxrmpbehbwLZdzOSsbuObo6Okd1nSPSFZ2e
I8S/K2yLz0ZweiJOT51tqcv0/GvX9QpI3HLX09BCTghiljnZNx0CXkhEWDHSECcFFh5HOiA6hIowoane6S3hUtl2POJuzPSyF9/hm5LEYThY8e87QH80sEIsI7x+NNeKfcE2
LWbJkycz4OYDmQ/cYUBdtt6147OS4wewXIu/Ytu95Vrojx4skSwe6dmulguqhwWqh0IfavHfs7XFRWU/H1eam/6nmpu1T/lFra9hwKr6HDBNmhnItHAywkFaZ8pJGw+1WJOL
aWFGkDRZWMAyIAaiZMs0WQi3IWmnPpnmk4YZe4iwRVIP6BoDea5bGG3mNzmClhVBzNw02YUaRotLhlRVfBBvRjnrOjMk8fwm76SNSUOXFDS5UWQ2kzCyVQOv0hgpfDfpaOPm
gCKCUvKhln4nQsc8weDgLB9l38JUN0y43UnGTQu/EybCb9dUEyLtxfOpJwveGBaD53P8DPjzKH8+mG/XAUk/6jkufzz++Ka7/Y9cPLzIEk/z53H+fHivsttfdc2EFEeJDRZ7
kj8fvVHZcZTdxnoPUhHnCVu0wrY38TFZczE+3qmWK9d1jKiH0QCx42LbMFVZIHNZ97QzpCnRQNqKZG5aSEsiHHCWGlmT740RysdGF/aOAQ2bxBjWTgrU+AOQiIBf6XFqN5Jp
jPGMv4rfMY84NMP5mRXq58lkpP1PYKY5H+ncJ9J5M8VZmpdpNlPrZwAUeJd/dfy18bdQzGgrcx5E2QZKzw3Wk30W5vqD9dRoNcb0UQdBdZ+Zegg/c6zyvBk7r2S9wepstaye
/E1LgcHDxCe6zpPH9/Dn4w8gQWBoERgaSbNkBIr/0m6Smm6yH3+L+DuAET5guiALY9tgFkyCuUvHt/t+jixcPXt17dXJr69y+4P2J+BPyJ8m63C2mzU8Gf1LDwKI/oGbHsLT
je2O1Gxw425sz7nyPd55uPN45/POx51vJszB7Xvw3o9sP5IcMKkZR6MntpsTqHT0D2UOosxXXfQS/UOxQ3q7aPbLrbz1vWvXro3+ocB2k/0a/du+e/tHjK1sfwHGeDmwbFXx
x+cTI4CdsnXbrbDeEEljOEocWDQAjyiN7BhAfL6PmUYT9//xXm2js4t/vFfrmP8De776yA3ffIQvku41TrU8wL5prSchLg1ichXYWCAvwIp44uWkrWSwyQdntXMtcggtLucg
m1kt3zDRhSRqupE8n+DzNp+3kWUWmFqICuxukCKDClo0P91yml5kG7FkKS1wpQVuYmwvHBJkbwoTo3QlHJj5PPUy54wgHWiRYPdD9m5MaQ6L7cvTZSlmls3c8Ll9aPL0sD48
bPrEaR+JZVQ2BzLcH+gQNMmSXHPPswHS1xDILAlyJOgq6NgC+oPuN23360zhB0hdDBTHojkyFkt4hrFonRaaF5vZ3EQki7GZgYgki1kbpA9rxCG0ZQHJbOapvCgxXZSYGZgF
ye2ghszLXOQ1T/UxtO0+s2fIPqFG/QzZ89h0UGoSC/xnhvymUNqGMHC+yEi5mUTX73YcM8nmThbMyIiQVMXaXzDZjeifum64WQhjPn8C+UH/M/85rMa+TXGe6z4XSP85TIHM
tfBqmJYKICBifgPczCCpksLjUcuMgT3C+OFJFaKYLPpsW5MPXCMZvA/I5ObpGDsrD8Ho8WU0POIDMI97PCJzhVXfkyGK/k47PLQZXHQ3m/gLL9Y2vU9dzxtahs52JcB01oBD
dbLr5/sJxSb5nrDQ5C2akmNvKLNWODhN+QHZl/WvsgGS0CTrGgM0cOlw3dgg25BND0CuWizSZRFOCCQiss5klrEuAtIG6TSfADb4ZFaY6qQPWJ6m6D2XJ/N8dZAusNQ+QBRK
GVxQKmE1G2nKJ/tNyieLuLgXkgPo4kF08JBpJEvo6kGCwTIG+iA4MBELgD/JEWHOlk3l/eaIGTubHj2f3pS5p7nkmSP8+jGO/QzLgx9PboaUMFvcrOCmX9zcgps5Sd0KRDyW
J7cJyrVQ083JcbOS3G5uSU6YW5M7cH8n7u/C/d24fw/u78H9e3F/L+7vIxa2klWzlBz7QV9FN282xyCgoB1phnmbltTaF6+g5SuGObHkvA85K+YWyQkl537k3GKO4+1xuT9p
+NZxc7s5aVj6dnMCKZY6Ye5EqY6UOiWl7jR3mVNS6i5zN1Isdbe5zxxjkdMm4uUM8u4zt+KLTN1q7kBtTN1h3oM3mHqPuceclvruMe9FivW919yLFOu7F+MbUxQ7RmHomFkl
Oq8KOt9m7rnLn8blvXdBdLnN3HuXH+JyH0Wn2/CSeY+mpjhX5i69mZSbO/WmJzd3680BuTmhN4tyc7ve7Jeb43qTys0derMgN7fqjZGbFb1J5OYWvdknNzfjJiJ0AD5uAnwc
zC6eBm+aBSBuR/vJWQLAIYU+CHwPABJxOQe+DpcHban0bBacT24yB5P3ywpzTGoDCD+cisCCgboJMPRgckwk22Pb4NeEQSYEyCjGOoqXdBRR+pg5a24SJvmsObaOl8+ZaQCy
oAqENbzCFOs7JlPKLlnx+Lo5IeQLYTbvB3rLiw+jlUfNueQ2VPCwOVrgTTZsPNudbXeTR4atv822PhJm8RHbi3/vbr/pft99OSYStXaJtYUUlFbNKqXrDFMSsRVfvLKjM+jF
MQtZqPk2NBYU8ajRBU8ZY9veoqUPFOPClor2yzbKNnG0bdHIOEfrUsYK/Q+gNdLA3aM7bND72ZL3m8rDLRelY0LH+82yahfOmiN5esQ0eQf4gSRyCEt1NwebsgxKCBp31k4N
pPCHSb9NZaBjjzx/zHc8l+yVpVzHxrzAdfj1S+fT2xKuFVExG8DnR/Zg9v8M5ujPbD8AJjbyneu7fszcdqrly5XdDsxtCltaq5Cs+4u6TJl8vL/HWDR99DhgxsmWO6wgliVu
r+JeWRysgq37g6v2sz8//NwHr368H/+kcBeZrXT47M37rvzC3tPiYYWDzGLXFY8DfNqqOIYKDRNEvxP41U33U3VyG1XKfIIjVQp7Y6JkEdW0rLRtZodYT0W30iGEjJsasGMC
E9RVrRhfiXUtnxQiMCX5MaS6dEzUDY2z/bTHYh3haFhnU0hQlZqO7qBId82kpoVEqpRq6sks9TxY4WfB3HSSvvAz02DhyIPmFoE5IGMcEIqBITV8fY5LnxM+i7UEy7ll5Hol
IyeKIdPDADfjvyGDPUtNnGkP0pliSNA8M5mbeGCmqO5oD5I5NGsa5VDfKWFjQzPHVqCzs7pEE6pD1NMCf6kdmj1HRJshDE+DpUBPRMhvEYYhXv17l5IoiAopij9UH7R4YU8u
2Z6ANRGMxXWd1QhnwiIhBmROaaSqD1qEmNoXzRiuQlXsqNgxGg4OGeceuzZ1jh8gr5pOWlgQDK4KwxWZLp90TUuQN/qrnjtG8BEWtULWJzRk10TfAMknbWjKB9si/Cy+J/qO
TTaCyjeKKaayLhJKLGDT4S+48AqYRPQAFZ7t8xa/3iAZR4kJKTGhJdhpD88mpMQ4RPVB0rVa4ZpxyL+bkJ1pglX3USSUgt3cBAOQLAs3pipqVrtHUihLhcedYHLCNOSmw5uO
qctNzJvYBMrv/k3PrY+oCAPBFeoDkVr2gju8UAiZJxhSwarKC/6qKitwByQlNFbJhGe182ntbgfsbgb5L9Rdm7qV6CJReNdFiU3RJKI2xzQ2zmfkgv0H+pCSCt2nVRxTVuI2
kbQbNB1MPtoSURqTOSIDrh9R/WDD1J8DC65kgB3B+5n3FLdBypqFMdcqK+R+K5RlXNmk4orAzQNdCyrR12pBBbTGuxRv4lNBOUyyD+GI7naN21RW8kEPXbZnA4PREvmlBtwP
ZcWsmhrbZkLiPd8M2aBQtJVpzTYo4E1gZRHjo27MhK9aYrlbBDA291DopPXtSPYg5nLZbXr6Drk7mht5UO435Mep60SdIb+6kpuK0Y2DqqpOAWGNNUznqy+l0cW1zYsm2rzX
NjYNM4ruEG1EFvdU++nqNhgfCi5nTxM7XOJL0pYBaacxEbZti7W4MxFygCxWoK7xbPMZgOzW1uUth4CUds+LNN6U7ZFJ02bjJk33bidgV4DpFerm76BqvkMhfdyC5Jjtjeii
AV7VjXTKjCtEKDAkNW4/oPcB+4ourwPhpkz3fOqIxByILp17RPa2HCPeE1QgO46Oh6cLhkftggthLOYGCUVEEDjp8k3ACNRPqpxtAiTYeXZ45nzLR7tnzRjXBbyheyBo3iyX
sGwxT8iozm5A0Ouj1y282yOos7Mk3YTwgG9MmRpGAZh0OqkCilTVWbVgFiuYxaQR5bYUqGhAAXGWIDdr4a8pcypw6xNi7EfM9OmWwgC+YmZOtSqkNfew3qYFYIXYnoqjdkNH
wZhd5pDLRqbIq82CPGXyGmaf6pWd6CKftTizfiN0aRHYuCwQ5kDYOAXcQYqekR03dxP9XckTl0r5If+R+Do7BJNAYdjHNG/mGWlJdBbjsmGcmxygIT8OUnshuyyASSY3Ae/l
simEe5c6KG2KH31j2t033EcKh9sixlvyVjK5dAGullN0M4EotgIE3QXu4G6QXaOeDUBUY3HbPJfpQIiuDA1HMKQOoZirALkeeZFwwGvTUpFBLp/OCfZSR0hsCaS2tCJ7HPxI
EpC0EoqI2DVV6IkGB0/vLBsuTQXIy4BVuIHI4cKlwSdhAjolOvWmbt5ouWbGMZRVk0o+KvfaJuKSqS1u2Ra3tZw2+U42OQk83bUMHhpdejrArlC21gOCIje+lgkc+HlxzfmR
C3c7Q4gPpBasfdwCxQUIW8H749KUdOxBy8dXZHsJ+FsRFWgoFXM5xzc6imLO6QtpR2sWGOSykVZsPWcsH1LnxmubT9oyIKkMqYwat5Ei0yC/azc3Q30Lnb1nFDRY+kE79E4x
1sPZD3yFHaQfEN0a+0c5V1ITMhtpl02clOlOAgUZTydEXlLo4UuSmso8odl4sccXhWklHpIsCZ0hpIGz1dkPkAjO9NO+kDrmPZnObQBMA656Z/rJvOY+ni6M5u4DYdMhQYIZ
hlRng/qxXCh3aLpJInDTMxQJRZGJN55O2/0kNYlZeDbZD9K3KGXaqrLdzxIfTYm5SKNa3j8KuDeLZu7ZtCI4jenFk9ykg0Tm4sNkfDfIzXH2OAQxU6qH1H3HOkAkNmPrWCtQ
ybipnBHVcBNTiC+fBkg6p89jlRxIRQFWjwrYOfzhO7KrG9zsQtogDTOdM32BRE+tPkB7KzLxY6Z9KlF1JQgX+VBkLlKnvWiMwkZC1XVi+sU2eGUj/qJw+YLB9yj+TAws/c4V
j6YGOThEguoMvzkDcnmJZL/FuxZYbq+ETIUrM0XoBEyXBCE0EyQKwQiUru6G0vuHUFoZgVIAoshWQzo1XZICAbI5AtmMQic1weDLKXCZbiqsWJfrjc4uiiyh+9NCIBbTHiQZ
6ePx3Oo10ShwzxyFQdl3UVZzJwHtTdaTfbj01pMFwe10kR+fxdP9+JtXvEAl+6WfuMyvC9ynxI6+2Q8SShJDKML1AumCi1+zYG9Nr0jsKxKJJACSWIdTW6NKGTXIsCDlkXxv
nnuMQhgCpZ3gDsHNbAU6vHOQkAL+AdNEQTKL+cEfYKlh9nMHFHBo5olBMXdv5oS1XkzqeHfRNGSznJOAsR0XBowbEiFgus1JeUYgn5wQ0LEteEOGFi3YCvL471r1tp1VrCWA
7cDCtqmiwVLO0uBQIV0AfgzUcuxc/z2uTHW+F9ijQSEWe6z1pEzjJpBNZVW/N5SBsHp6c9pS55q2YxKowVGStS7UD1bkA9qCiumc47qtKCJ7AWowpvRudN9CYS8yVHS7z+TJ
fFRgBwEBr+znK/u1cQrVEUR6EksQwqBEk4pyMSC80wklWMEgrlGpWkL4YpOC/1ewhEO4WPbuv8PbYs8pg4vl2m4qHyjoJvt3Em1tEcFyv24e7ecYkk6DIGJQjVkUtoqX82YG
fdKdCdSQmnmsTNmLP2UZ69OyjccxEDDRdJxCDlP0woJG2wohjHaTPCg2iMhNQHSNKaG4wgniuo5rzp2XYSLXhKJNLmgD2BGeR7fr8BK4gBDfBgnHZxfNGFA36WRUHbgb60OD
JafkbzDBJhBWmgYEmZvbhCeJhHSan06DXHbwxYzApaABVHkgIaDjrl1Q2kpW4x8QKpDJvJ/KDvB+AyWtsVRKKMLtGT4rs5XwSBLlc5VIh+ySfQD0V0h7kC9HtqZHCGgbuYnJ
zraULeISmOqEnLEoUjemQBGjUNhMFoGJwrcFo2S6keyPLPmiTggk5LWfpGlcqkhqGxB/XZeNQp0caFsfVI6S40uQVI5sRdsZqsUGMKzYWrOcz5y8mdoHeTJH6iDcpqLvHM07
a8SsPE0zm1lTiYLwWyCEtODDSVt1CxYNSkavxAYCYWUnNsQCnLbUigKtq8uhqjYITOQ0SfzapsLRHuc74/qtMO2MQBYBTSBLYYqymXNK2/dBZQlpLOVYVYFSjw4Xx86ZkscM
pZ9tjlEb1cmiPn79hJFNtJOl7aLmYSssdJtYfE5HD5UWW9/x1lO/2HCkhZvYRf5N3kvrXY4BDSSZ/QWZZMn4jlfU6EaveFX3EmShSy7+gs01N/HtjFeQriqVMhWRmWvZtWvX
PpZDCt969KzQrNqraXgprVKjYH4UOeFaeNH4l1J/DSXbPyraErLVKgdDIPqti3n22xfPWs2MmzRkJapY5UyFklu3MGyU6W4LhRENliiGODOeiYo2meb6A7ivQRQmI75wDjej
n5SXXWAR1QRi3OtQYKpAeqPJgsvNbIPCm5Jr6g+1aDwFwbUBRAt2bv2aIPp05PaHo++sp0FhRCq2cfE/lDGuiIp569f9nEPft2ayaNZnmPX8+bRSPGjqA0yJt8Ht7+fP5+XD
rjzQXE4EyYgiikXLutW0NSwdbgrIi+1gC9cuF4IAog6hril6iiy4QG4y+6aTU+hpW/zp2ApE3WIr7qoBnvEgGHHswmwuTydlWQOuT+fplBp7Qv7pJtOiaxaJnB+M/5YMCqrf
drzLXFlE7QugWvZe5u0d/hnTA2GTregBRgadvnR+gHpo7ccHNBJMZ+QpzfyKAvge+zWrMKM9ASAI6HByMb7BU4qNO2Cgot2nTu6GTVohT1XUsMLPPpjMqKrkERJhTMkHpYhH
04905gRkBXl6hjkzkvNRIPA0/871RYYdY+OaN2ic6mFRwXG2j4k77Xfuof20/Q7IwKo+XWFOZcAC94Oz7Z8Dda2bmXPJPPiO3jmxiKmoQsYojxzGv6AQGbG8mevTpheM43wf
yId3zEI/6QKZOJdmlgoGwykeYBEHy48+RBRv+If0uGmhnZ0kVLbYcvAo6j+seERwqBB3Kqi5I52bVvg1VdVIuLKZV21SRcK8itwBamsYtZqMWk1myz3Z0sWgCfAjiVVi2GLt
LYughdLat+ps+RIXeptqgNprqkn1vkUwEllVR1s0i+W2pk/B3FTztFc8m5ZnTTDyZd6c5BEQqT91z/XTDgaheBpilf2mS6MTrL4j+WSFQDLc/IS3JMnfZ3JRkr/HpJHk7zI5
J8nXmZyW5LeY7EryG+hyj43uySdAMP2dn/iuK5b+TL7BZCjJP2AyEENh7WdILZwLHqiq+AMoBbeUg0PKxfYWIEraLOiMp0JpTaX8FBWeckAhoP59TqYAs6/mMt5wrEmdpJag
qMW9cS26RjjZmzJ+FRPFv2TpaQBiWyxZleinXbe6qdpuWaPFcluU7aUddVclbWI4qJeqDgVmq2K7dhoQ6xs5blLBRUy2hX6l5DrDB/qq6w64HjVPW5bwHj0MIgp43XmMfiN2
e8V6cNkfMf8Ru1AeOShW4wAYh19QFsvmrNC6XFgA5TkaA7vjjWdLJ9UQ/2iLmsl6UzaMhQmkxWzaPMnFFzfcxCN197BYtaR7TdNKx07h8Ziyj55uc3pSyrRPWuVC8+GWaHg4
bmAHxIBd1NrSZmEVIE9mnwXBaahu9WXP2p+F2YtIVjW55ZHH/gKZKs14y2XGEvBS7y97uXZIbjnEIY+CfE9OgRCEgeLxr1qZMtC9tC7VcWH2PRGdcMV61sX1V8XOLMze8HLq
76YwJD3ZY+qlVT0koQa+FS7lKlVZAb7KeuvZ/QKAaqHMUy4e++IXq5U07rM+W/eI3rzsp1jVH9SbF/20dgK8fiha3cx9jqS6xSUhJKu+wfSHmebucj7g7UfltsbbE96jEBGx
1nxe1xoODVeil+1K9IZnOxZyF9bTpSL1dNBce4vGfNeTBuDTePaHnpmSrxlvUJStlWVRJ4ZrGXXfYauRkie8t/CAk91ScxWZJ2DP03oZWN0fMqj2qZ+QQwsY2y6/cZRpsAIc
alcPOdTBDQh3qOcf3HJ4UOBOzdlg+h6mdTx4uyq3ng7P/cJIpDXAs92b93TczQnvSfaZabAZQMzHZU7r5Nu8bFN1lmj3hrSbxSCDyBaRC6Db0DWHW2QCIy6/0pLBYcO05WN2
YN2yY29613XlD72RvnxPboBltjNv6X1Le7PlY3Wt65QCpzzbJzYujr8kZyW44/AOICErLGvA/xAWdvIQxGj0X2km6v2upyNWQBF3L9jwmoUTjrOpWTiJR+ECL7/hjcBGLAes
CthQfiLEShELGshEvOylgrpLKUmXHDwR7PFSdtZuVTDTA6ZKQzZI9FHkstcnDMQ/J4fCrI2k1Pm4FrhfaNGS92R562sThqqSCUgzv6wkyu6wWDlS5h4LmivGn7IR19P2z+n2
M0ChZ4KHZUOnR3iQY034Oa30dqVl+ztoydcXtRGPYtJts153Neubrh76YSHgTKSvHU2nrS6TiucZXj6cNkRZMit95M89aZ+X1XRO1ZHUxSww5zh3/lAfdR9oixz7EPNLnj4Y
brxFYigyT100qL4nCjHR73lUCpCu1jgk3lOyA4gE2zOmrb4T6y63zdumpRkfZIaoqT3h9b2bXQwIJXeq6QgVtLPhF+oYz808rVoVlke8Emtx2V8zfUq0kbFr5Sx1TLM8I0Gr
0gXZHdT5+YJrD8VQm472V5l5xZXPq7J7uHEsqi5qO1DiS64II6oTGWr9Mn1PpsVITd9wB0ZeuOpS0U3ENa5I7Uvet2yZV4oyX7FlqJIVDYx+Ka2dsXt3RS9tE6NiJEChz9j8
L6CBUbHnO2bqKryPk1cYJ6xZaxxOZ51k9bJf8DH16NMNv77pQei2DMQVs57Wi6ckaZ8zaCg438u8ApE/yytW3pd5BSvxIq8+yI0p1SSNLDynfEWotikRNyK2vHPF2cSm2NH7
di+jJXpVMbSo9DNRgcnWHYWXtmzKn2zpbjEPMNEWjvre6KzahqnxrbLhjYf1s820bWhJlS/7kCitFqZJHuR2L0jGIwE++5jCZrvQHo7hCzX5cIsd6aIg/iAS8IWAYCZWArGM
6MSa8wGQgnGp9UPkd4wYz3dYidhiITFuJl4w7Vc/ZLVfZL7I/Nfi3xTqIa2vWcxXu3wdIZthhcw2asfwZ1edbOuqdNGg7enEmv/yl9GOz2wFH+rjuhV8oI+uV0jwK+umfbaf
Tp7wPm9kR7OebcV5ZjdEhCsLaTmVxqQimGsTq2a/hSW7sp5ODVQ31H2/CEwYCKs/7HIcsYhwT06GKuaig+asxS/9umkj8eu/8JZHhD7mijVCW+T8wjwq5jjGkIYwjl2B4KQd
qSXM0kmxGENDTW5sg009vqLqDbKrbfJT0nTtRm+glnW4mRN1QVt3x+TNdi5jxDOjkhp/8REUxXzSsihGjhlfCz9zMR3nwudxaZcnE+gH3pow45u4jF96Ye2+z5iJi2vVS2vB
ZzDknAD5xVjjusqbVQw/a7yIqqLRT7CitepnXuAnhuPAIxV26wBD/X5ZCnRjN9L9RbGMoyTT0JEe03EPCjCO5BRKLNsbBFTTtnZ6aZdo0OFkbHlsDGCyS6Oyxi2Osxa+ZLq2
kcPGmOYuqI44P1GxfTx5utiPMKiFb5upV9MJqULuQwxNOnGHT9F6Yu3/8T/QcgpCELDGNTeZsAgYqywA+FkTkxpMcVvmBfOw9UbtQ6+m459hvS2BJqM3tsQEEelD1B3shibb
cM6Ct7nmXkwmOAFsEXeUJknBBPwnIThNmppaTdVB6Aoi2I7+ZS2sbFID6V+iU4DKZnBp5NB3cSDV4epYV7xsiGSUCFVdIrIu+watcQiGY7xM44vIjGnXiUFKOrw4ot2lLglg
QS2TIleDAEDqNpmRseiupxNZ4zlaGoVn+8kUn4U0C+1xc+J0Mm26PFkoRwf1IOvMoGBYlZ5MYtidpC+77nosPZlTa5sZgbIJVjmtxxuwNvoEqgW+AVzch4GiuDzB4gsEq0Qp
e0WPsJriU0ZmlS/HYgefmrygAT7tTOV2hBIkWAX2GfNKmnBaFzh9C+jtHJuzj3f7zDynPblk+hfRlHnTY+NG3A/01+LPpP21rXHDH2AfLp9g+hMf6n+Z7h3Adf7UV0J+LJ14
de3aNf/Tabq29Z+uXWtfonY4vKg3n8bQtp/NNp955WKamM7a9Mvp/ktJX01eTtqzsuAeaGLB1aHBnsZm/IV0EaVR0fOf/gggYNH0PwJgI9yfFJ5t2vTNOMiJ6X/wvJ4saZux
+NeF1Zbvm+QFwy/pmtWnfvpa+8Mo1086YtJSNKBNph6s6/iaeflez5Hvr5mXZHt/LP7HrPHVF5OYQ2JeorkIL+OWeYmK9psJ3fiZMd3T0sBJ1I2GBCZ9waSX1uKXkwRDEW+8
iowkFXigtItRn0wW5Gj6RJ7uM/s4LZwbMI3pJUH92siTPv4llzR/nhM5j2ntcVoXOHcLMnddMwUJOioshIkD1Ng1TlpLYTms7lDQX+ExJAp5Dg9KL9GrxB0+nUuMqd6rrSqx
+A6fWrMO8ByXcZVdhh4Von/h+f6me9GjcRVhIgXvhKn0SwOrQHad/dwERd7qF8v0fVd+wSa/c9+Vt7y0orwo7Wk1dYmcWXD/X/7QL3th/OZ9XxQVEHg9P/upJatDevH1kBZY
aMBWmOvn7TczgQZPNoizcIO7z88gzzuftZ+7sK6ilbC9dNeAKl+84to6pSpqktzhloWbXTv0gCwYrnLRxrXWYxX5BLkuP3F5+E9rzbaWEvoDcVn11lJhrE0b45ybBgNhvHUB
yH5yS/nHJ10ZS/fZX/nNbPLZFHzIRTK2TvZXL+aZhwyqUs70U26d4u8Bpm5D6razTAEXz6cQ/p9LxWgGAi3rOodH1MHwmoGkZo2z/eghR71lbIrSZvFZavKCXLwpUIpjdrbE
5LPibwCVIuMoM/oDpER6ViPKAV6Jvu274Sa+uKRbL0lVJO60ppuTVtoWbwVShxqKLaodTpeUfY9zyZFsmgTqgqRxUn2f1PWjdLswJzo/tqzRN/WBHCg1kbQXQIp0VdJplSOe
hoVHg6roR4PMEQUEuTIxwJChcGUo1O5WDGFp44/hDuwGjoiAXfQffE/NjlPFDpJuPAZ4x5V3quq/YVpLqMrS2r9UC6mHezo8baE7itRfjRrycda4kpvKQPc0h8Z8fi5Wyjyz
a9z4F+3GlMfXafisjlJAMNxcH4oRlWbV6aUHgCnW3XFaFfGG6nfuf1fUqCGK/mMrCiCwVLFWB1irG5vBpyqb3qeGK/ZWtTRqpP2izLTx12WbgBJpXcx3KDytuWIA8OpLknAf
oOWKcxwrONc1sZtrUr/eT8UAJk7DXN2aBCZcJ5/PlOhy3Jwcidyui0mCaa7TsckroMn+qwnkhIQOXIDKk6oyNHVrfTtuui+kM2vuB9JZjP40ZCT5wSRxXDw2Ku1n3/PPYwGf
NN0v5+m86eRYG5s5ZxhtW+AqtU8tIFQpZXogKeuoAJV5uyszWXg2TVTlkRbbswtqTGIynlmvUYDft91OFq+HfDlqycnc8nJrAjuFVXfbc4By23+N53b1bvu/cbGIlemxkXSr
TO9hIn7Q8EQ9Svx53BzabtXizvhEd3JqiHyt2O3445WJWrc+GU21em3WedAc2vNBuijHxxbNATneb40uDyWLNBIgdMiuqpxUP7TnSXX75PqT6sUTz99FHB7ZnsHQGmNcqsAP
bU/Vkn0RlaQ8nrVgJXqASH+dh1RlKC3hDk2MWWiDLRpLDpsWT6xigJfUjIH8zX5jTUoWisThInGkSOyjmXJOABb94748PUpqftSkF2jtpTOtGh1zmJfD5ggvRwptg7WLWrY4
ncvqkAoFJ2syq36BBNQSupoogCa0YAHwEMqx1+QeMh6PzaUHMFkdzx+fqNa6k41oqjfWzoLtX3a3/4ObTW6/wmlrNsCqjf6lB7e/CpKKp4aQiZzRv/Qmuh34+l4fXZTs25Ac
/UuPbX/NLaZ9fIKNaLZm+2PthX07m3LIlB8+ZOxnDCs1rGL7JRTB05/BN1xn5z/AyCHgxc/wxQPbt27/yPbPoVTD2flv+2cJJmDQgmrYaI4NAenPAbKEhIkmKObIzmXP5+kc
IdaYUPYQwLKvq72b7ILo+l/llpbMgTAAWbChi3Yoi/Z+lLOLNq0/94M+cB8xlEU7xKIdyqId6qK9n4s24IWg8xy/gMU6BACGvGLRDrloi+ZKORbqqxMlrGmgijhAyQyEM/n5
QP8byc2ghytC/lZM9+Ka+xJFyBnTuIQS7sskwSa95ZF+equ51TQuGp7FugXFLpracY9C9y1/FjXeaiK5UOKbAUFc+XKqZs/m1i9T9+huoBU6LAGHBeMAwK8qMgl366gHCTGm
YQfodApYY/YTX8THFB4uiJmqwSdd2bwotXIzJvoARn5GG6BdXcFNumJu/oC67xF8oOU/r2OQXHltQ2blNTZTcp0qzyNsgamEdEfRHcL2+AesC4OtasHV/mHFjfW4AFkVHpQ4
nisjg/bez6VtaKAhQotTMDViKCtzk3LvTjcEcNMapGPcFSV1qefkX9vFS2q5CSoe52B2sdRQhlW9Oud2nGvpRGmE2Ra3N2k3z668SPMuCMNqLnOmn1ijzo10sngqCzuNrKmK
665jkCCgr4sGZ1LqpPsKPfU2hQWPOwPVc9wp5jk65+x5sYWfkkxIAXJP8wsusXRz4A24lzzsFIu1bLHIvhYNXwvFvm9sZ/Hu8HHzumdtfZapF7fnz2NVr4m05FBr5eTbQH1d
Drv2jktUNJJujaTjkTRGGFxKcUdKbNPbEWGSRIB60ufVTJTKIyECFY5dnScLNxJqHWsgwbo62xaRCKAHXU3m0hZJtIpEXCRqbIInSU8tV0UaaGcCurSLobUGL0OT1DgTcOam
GncPdP0ofZfJySn3vNhIQDIM1lNHLUMweg+J3CKw5hD22tT9OzrjSFLWiqLfuTXobvqfam1Whl4uzIhaxhpr1VWi4RZ2ISykzQLKgX0V1Sw7uhuUkksLBKaXvHtodWQA7NQm
MXeCuWdo6V2chBnzHNeTU75iTmEZdMpUVbHmohWT7vPK8U6F3wnyahWqAtG4QQ5QbnKbtAfBXnZdaKWDm7pIjiP5M0ZKSuZskdnXwsP7Wcz38+fFdmqK7ermshXdA2GaEv7K
TNsEYak/kp4t08Id9QhXPSIUOaKp0wpasYBW0YUZaXrZ1umiGVP4nvRu2OJ+8agnPmBMv+zuDI+9j+XiemZ92FlpPM0isXjx6DHaas1YZ6yVK3plE9M2QZicsWOlzRg51YUv
9QmFHLJJwqHVYlb1pFI3+z1nkF19mdbGVEzRRrlPM/GtruzVVdUTljQr8y4AtGe2O2DAe9txMq8ggO9V6QqrL2OO5m7/eSz3C2YB67jrOGQKg4rjkGnMYnAT+AH7MM/nzIs7
jjM+4TjdydHndG82V7g3mxL7AtkIRQMW8OEePUH1ODl9Uz3V8lDZjJ/00C3wktJloLg0OleElJZyJOgYUZrZ+x0TUzvWo62YbMJmdiUK1MUhxmranqGvKpLKYGHlmAL89rIr
MmjpPlk8b3ICoJF7HkKFdyFNWNlz6VRe6PtSjgu3rlFiv1DQfTQD5KNFdOaXhuN/gF7KircOQibCUpkTUjp5TheMvZ3IdUinp0QuQSrI98t8pwCqeAiPU3mZT4hQXJwmHGrm
pGZK4cOscKzEsWmzVNwsgSc+XNwsC3bZm8O6GOnNEfB8F4GX4Pg6mLVFAZ0Uv0fBSHaSm0bwlS4qp/fgWBcERZeAoR1KNZ7fgfgxDuFkAsIJeK/JGz8tYAil+m9bx8zb13GU
cIjrTSjae5uiWmoBQ/N2H1t6+49BEnmnAkfevsC8NkQwZ5qYM20Uqi05O7SLnPUVaCbzdLYEjinTHwLN8gjQUK+rQLNUgsaMZhZAc6R80kd3J0vYmi2BZhZPlktwOlLeLA+J
IJH1MODiMOrfRQQXBwX5Kwgkj4wNiaM5iPSsTU8WBZaKxHKRODCQI7eWbFp6aWlpXztg/WnN2kZb6NeGWjp7mCSDgH+IROPQCIGl08HE7B+hA/t4WGDDYv4+OR2kiE/E5g42
CO+hkvB2RtC6R0zdgdbFUjoy3lOmV4739Mi0DMe9XE975fjLehqVUxCbndh/WEvozUEh+EpVu2LE3LNYTTy/SfD8GOS4jhycmbLLxI0xfPmHwc5jxHAuSA44mfntlnoeFz1J
b3pmtv+OSPX25EEQ36L2vNb1QxGk74MAHPy+yNEofluuZR7UdQeqx1wc2e6+nxyKFJhmFZimyceMoPusBaZ+Oec9jMv0KMNSANPyKOIXwLRUwuAsF4poFO2XuSKNLCXLo0sJ
ET09XCzXgaUAWK4PE+6qcizkcIHFJbqDBBwqkbw3gtJmmVwtHlpyMeSUCjoyQgrSHRTAIrvFa4vze5KFISGQ9g4pwLjIg8VhOEsDRviG7FeHS70c3S0xfRrosmBRBZhVcFUz
Q66K3qAWiokfskQxS5fs0IzMOPmgmXWxzuc4ir/VKamWW0/K/8TiJkAdFKoZguV8euxCT3ug5q8PQsC7QjO4pKeS9O86arpJS2ZJPgta4fCkAwd+ipIDqjvTp4m15sUD+oHO
3rClp1S8wOVMX70gOtmbtmR/QL3/aZSQY7tO9l15AAgj+E5zYkYZsTh7pRhSvPLVIp2SBVxPJ03/wsmhMp+deQTT5eB9UQbQGd5sOQfgZDgChznlG7LYyaRMCvdCv0QyJbOy
5RzbKZm/nqSZqXdiEaa3A8iyJR7beZwmhztdTMQMZ3VGXQoVszq7DhBcRgYEfLB5sTY3ts0N1Q+FtUSRGQY5ApwDJ6YpTvZ3rXeecAc6/aW3byvoUY9CXbzqKZIlnfsVlqWy
JZnSQ14i/S+PqliWI/k2QYqXKdn1KPzYh7RH0WOrO4QQO53T2WvD6ZzOfmXndCZUdUCqBTU3EGQPWRWJnb1Z8f9FFmNZbeim7Pw5On/8MAepmMfJnfNopspJ0Sny326Kwp1T
pLWD2xlO1aRO1aQY9B9iu8j3z+bqB1LKi5pCJ25y98RhljBj102c9zYTVzQiKneoZqysUEhxYV4s2yWBmS4JTOZS9rLqXpXggkpYb7aGmtim85/svyIHkrOoZ+2QDMfposhP
u0jStGXu9FB/PEKglC4pyBRbq9TRvse9kWgmho+7Ozi9i3pOa6U/bOes7GnJ7vfTOTl1TYr7x+2ceonqy7GHZHQuQ9vVuVwg+XnpplnST+zJYE1RdUbm6LqdBm9Evb/dvHbN
cUb/0rnth1RSv25fYPRFSFkPbb/kjgyf/VdoVSxMDEfv+b1Hb0lGzq5UMpKQoEXDoBBK1Z23sffgebsGr0/K0xfZnF4VeJlW2dmOoPDb5Gqq1KJSPcPUlNVmxmLBgozJs+QO
R3J7zJ09S0lwmDtjpJgzkiElyoy+ZkyKIrXEP8xdjPWoD8I2Q34d3EZP/LYSnQBAskP0DqoUTFKzgXke/Uvnh/s0c3vvBM3tvRN0dPtrbnqzWdA5R2WR4xBBuBE48skFU35g
gds/rM7IyytoaxA24+70XLl9w0VxVrHwHbtz00jdN+2o+4doFremFm60NXUTNwG5NbWAD95oayo9tv2zqGN7hsfIt9vUOLlM9fipGU+SqoeSpM9kIMmAyYokK0xWJVllsibJ
mlniFu/2J3SgJs3NZqVssNmjeeZPsjFTxLnva6puHhnvm9/9qbphz6VZu/cI7ehxqyVx5ESNiO2hiu0hF2dLgJZJgJZLASnaoXYlsaHAAIqjOHi90cuHXP3xRjtUYuGI9/ey
g3tUM4qBw0yg0FyxOO0k4zImwOwZC8M7nh4th+ooh4rAoVrWW/lMp5H/FZv0230eUCisja5dc89z95IuFXoj/hQoQWGmZih64Ofodt+5wVsCNeTUOAUN2VKdBCg7b28HNUk9
6Sz9m4/aQc3utIOSllB0A5B8mHO8U79tif9O+Sy25yOGHkkLG9fot45Uu5vupyY2G58KXhgGkrn8kj9yeF+8vFBucIe7fMyaI5cqeyZ5Kofj6BNGtu/SijjedMQ8y56wEdsk
ZNOnDNacDXFEtTn0r2iq6+ICV11wQY6uDhJ66vc21O2Wv6o+nOjoinVH9I7hWh9kXbGJdGm62hxY1/JkM+gJScP/TJg6N23EV89ktkk9wIRy4xMAfzzmbkDCcA1TfDOdogIF
dx2ysE+zCtsNBh9Je9trJN886Lq9tv2IpM1IemUkvTqSfmQk/ehI+umR9JY7cnN59ObK6M1rozdXR29eH735zujNm/YG7RfAxV3fpY84d+MC00QB9FHSvjiOa58/WZijZ5un
02nTOHkh7YjvVTm3SIdJxs8ub4kEVaMPWjN1WEZu0g4Y7j6adjDelqWzpGjCVM9ivK0Lmq46jCRBohJAXNX6280ta3BztV3Y1wVbL/l84tic1fLJm39FnmxZGnh1bPjkO/rE
sTmr5ZPX7TuW6b3aGj65at+xOavlk9fsO5aCXW0On1yx79ic1fLJZftOZN+Jyv7Yd2zOavnkzRf1HUtDrzbK/uiTgrqulk9et+/U7Tv1sj/2HZuzWj55zb4T2nfCsj/2HZuz
Wj65bN+xpk9Xa2V/7Ds2Z7V88uan9Z2qfada9kefODZntXzyun3H0v6rlbI/9h2bs1o+ec2+YwPRXQ3K/th3bM5q+eSyfceuBlf9sj/2HZuzWj5586f0Hc++45X90SeOzVkt
n7xu37Grz1W37I99x+aslk9es+/Yte2qU/bHvmP/Wy2fXP4p8cwp+uZxEexFWhY7C9FKpH2hzikIn9zOASGpB0nnC1q9MEj3CRE1RPCf8kWJ1U8SFjufjW0kqeS7ORWDzMjF
Mdmix2OBgcYYmSMeL5CGU6EPAgDE7ycHJf7aYvF6SpfT4QZdlRulvskSdSg+7dOXRRtKWp/g3YPozhzIxZJQ4SPJUUkFKZ29MxWmNycrkmqmtyS3ooZbScEtJUq7JNkpRBX6
oGUNt23/W3f7D9zkVnOL6YrK/Lgp8m4xK5RqQK12FF0BO1oWYqSFnlC2HYWOgVcrC91U0LyjLLuj4FFzZKTgETBZB3JZk7BYT+j21OHcHBGxEcksvpCD6yjutryce5g3lRk0
JM3BfA4zIJ1N5OYWmzElFRyzd5Nyt2LvJuTuVrlbzu48K5xhSHXuFBtykLT5oFlENh3RgZtZeH8RB8fO7H46JZeZLeZxMnuexF2YyEksBMntvATJCV7C5A4U+0I1500zvfNO
0eh8Hvc2+bkyeblMfrZMvlwmXyyTW2XyC+A/7rD1lsnPlcnLZfKzZfLlMvlimdwqk1/wcnPC1lsmP1cmL5fJz5bJl8vki2Vyq0zO5eZ2TU0PU91hKh6mmsNUOEwFRarIMApJ
IR3V3inuxLuiPujunkRZ3xfNwsOKs+JMcFEwcgr88+J6Qu8si9yjlznlEs+WckLTd6+59+ys8c5hyePD1MowdXSYWhqmFvOy50Xq952dtf6eM3z0u2Xy9TL5rTL5zTL5jTJ5
tUy+tavy75WP/rBMvlkmv1sm3yiTf1Amv1Mmv+DurPzz7vDR58rk5TL52TL5cpl8sUxulcnf3FX518tHv1omXyuTr5TJr5TJL5XJK2Xy93dV/nvlo98tk6+XyW+VyW+WyW+U
yatl8q1dlX+vfPSHZfLNMvndMvlGmfyDMvmdkRHylEEVF7QFDRaTF1nDKFShdHIAVzQJ69UM+50cxnVL9r9mOIOgmDMEE1DLGSLhPmKPoM5ddAgyXPQUxfqysN0FHJsDZhot
md6tYkZyHG8cp0KtWMI6InVM6Ppnl43jdGgk8kqR0yu57Clhr4dHavvmOCg8NXA9ofSjH9/50X3v9kdX7EfN23z04Lv90UfsR1ff5qPL7/ZHn7YfffRtPrr0bn/0smu/CgHy
xp89/G5/9rXis1fe7rOH3u3Pvl589urbffbAu/3ZN4vPQq6+i3TiLvFdmmL1tDEPCvS2+xPzov84JWwwnflrpJr9Zr9oFHtk3rfuG/0DB4p/zP/qPxn9Q6OZtzb6l4Kh3P4/
6O7ryPb7tn8E16Pb92//CKt9zy99/b7RP/YP76+eG/1Dj7Xa1X8++sfso9vNT2/9hbtG/1CFfKHpbN3y26N/OnZ8q4cflOlpUftvu/mXfvyRu0b/pDHfft/X7h79YxXMD386
vGf0r8j/nb93+L2jf0X+L/3S4XtH/4p8CEL3jf7ZfDTwSNbjds11Q8+9Te3Kv5ME6eN+sr37sTZcBKttF4PplieqCtDl8K0GD+AwgOxJyS01IaYqJ9mndqpCuNBYELP6kOE6
w2hG1sZiPplqWpsJ8WFg1AE9PS/IebNFjaYMNk30cOnddBI9ZvB4cZDMGfewZ9LbtyfEPjJBIxK6HZiibxkXr0zh392fSIEsg/X0rvV0EquVSdYpC5qJs/3kgLCDd/EA+oGT
wg12aV5yV54eNFX9cocR0s5xY/XUeUoIEFvAKnYHXM8O0BrqEL55gGvfjEmGIl0XqHpYoxQJcizr6WgPZL+rESHnOKj7gHZVEVU9CecjUizPAY4WSow+Z2wfKbAknGkHbakO
bEm6WBD0BlpLWGud3UjmIC7mAANzSE0BUcsBc8gG+ZniFnXB8F5XLXVcIsw4n/vrOqeB1ueyvgNKDA4LG3DYLAlnsVSE8bFa2APmbnPXOkf6HJiAPE2GkVvafC9tm+CsDWpB
n/vUwZ4taMxLhaOW6NNx5SBPOW66n2ptqqq2mVasNpanQXngJaUvuUJDm9bpg6dhb8M0otPbJj3aDcSjL8MDibpYnJ946qXFyyUKCiZeDrmM8/gDozqGpjFgiq7PI4Jq5m9o
rEh68SckTNExi2T0AOtgo6Z5VmBDHEXP0FHUWQB8IObdoZkh+HYAbzODdJ4H0cbpOXufafJiTMxLAqKK4UwZbdX0RekgYSwNT5fXB6mrk0TvhcbYmwNn6d68uKvhJi1uDp49
jzmoscCCzTPIu2BYap/NOQsQPYDMhD6C6/SeL+YWS2aMYX4lpnGAJf1QbvXPqaueIYEbro0sfVid/GGcZk10geY1XIsg8x+W61EzJeK1aw7ImRGXUj/d/FHep5abAOsWcVAO
kh4dJHRMJQz/om7jxD+M+FhalzoO8NDSYUt1FnmzbG9sCJARv+KLwCf05QAvB8SeK12y4ZfGaAc0BjIwTZJjnc6G1qliSy3jWsR8e4S/ctpSsyEwpCkpXUSSURGSsU/9+CxL
BCYMo0DKfpTAZWYIMDcpwDBMHMcwBTN9swLPivFB3m7JGGkzSG4zjlg2hObWARZ1ws+tg/T2PDkB+MHlDsAPLncCfm7nkn074edu45hb5TOJuSl5j7ktucfcnLwXVd4rs3k7
oOneITQRGO4sQQZ3dxV3fdzcXdz0AE0102eBEwU09QhNLHXHEJp6AmJ0rmXuNd56yjOxrqme7fP2LE88Aw+Om3sF0hbMezAl92B23isqPQn0Blot743RfzDemJT35iiVMMzF
QgGJI3C3T8ltD/AyyY4ZOt44pKfoB5bQ1uQEtj4ZFPTVTGMB0lsAzQzgdFbgq0ZHbICmW2S1FJ+UAp2uWWLBEkhnJLzXzCmtqwLkOzTQkPcDFowIsDze69nYwUXtpLL+5wRg
zbICbKDgv6k1g8ZaRDuIlBntLSmLmSeiHdyJaDzbDJwdIojimaDHLlS7aE9ToTBPHu+JY4ujOCb1Hbwhjh0gU3mAKzBRjYazclZHor4pqr2HUWMZBBUXRkDF5b3mXpa412Lc
TWaFiHEbL7dxa5w4MS3BTwDOKHir4h8ZFfGwVSJhJxeHbEMkPKRIuKhIeECxb79Qdh7c2ABiWPKe9njbF6Q7wvPhQLoZI5AILEplAkDVAFrpIF2QZV+Mned9csBt/FUVqKeE
phozXyAWnSoP6a54/1oGH08z92WA9rKA9pRyDzqthxSIGTJ7WYCY313aDcTTpnhSAvEkgHipAOL9BJgdQHzkOiA+sBOI9wsQ7z+lddGj/5ICcbq0A4wPE/r3AODFGwGwRx6B
NvTpsgWDOfADIADzopC3Ez9DL3YzBaOhLuplqqMo+ne++ODgWlO4r71Tbv2MTl3k92w/Dazv2+9du+98WuGaPix+j43JWBnJW90j7/498s7skffgHnmPqK2s5AfajjbdjZcl
HLVFve5NZ4/aPrpH3qN75D2+R96Te+QNyrzKTm/KdHRO114BfzGMfgbSutsfurFe1F8ORupcFI8kGuzSujbe6ROZNqKcpl2ukp3r8lbkPvrbhysTjOiHv7HNkcDeXumJSmy8
fDVZBaxIHC7dkheb30DP3ibV4hQu3WAEjDHCiAayGY8yTR7irHG21CMf/SHK7vlYFjxl4x60TPUhCcfRNupkM2Xk7+CptFNsIbXplbO4GX9YPD265zVmHgMhCelOO0acwItX
PR4E7Yg7PYmAzT3qCfFblv2VIgQI7txTIyFB6E3Bt74XI20Uj87ubsn4WWsi2bJR1sUTL8ikNKTLxkVLEojePS1x9jqmyXGakABSPOSK7nVNDF69nW0+w2POVVS5h7lzY3vO
EQ2C2iDwiPO4HHaDZEArzJ7Y1aDz2x0eVhCD/klwPNO5WAaqh9OYa9X2j3qOyx+PP37mUmz9B+gd1e9xJjY6zVwMX29U3Exv/xqNdnmUjcpI2uSDoI3rSU7828O3xVfd1D66
zrkFJOQ+IWTK9OypqfbQUrchlro0TJYW2YPiNKEYZyCpXFyehxpmTI6Td8/aw/CueukcRqCZGJ6urewIq2FhF0OPXBH7erL5BEFC3CPuAuSx0QI2NlZI/1nPKbi2FDJaJYxW
hzDatcEHKMJPEAzpPq8EQgAdD4QSdsR6H2CMigowntHQtB3T2wGnp8WNZKVZLSLvsNESdWOCIzlOwG3hEQA3LgG3qqNUAK0NGYA3VILL/sDn2uvTEr0v7kKyb9a4ePj0Rkdv
zSanefq8ppYoVEmqyWVaoorSqb2hY0t8vyaHDuTLNzkBT9+Li27qEejkil6kvbUXGVDjDv8RkLVZknp5cMY+iO8Qb68OlyBv7TgjF3jbTW6bc7v9J+yf6IG9bIWOnb21l7XC
R1HhHKHoTE76TrVHG9xL9kYjzy5zqKoAI1Jqz4jDZo9+oJ+kMRV9hHniFYqulzzGfl26w2vSYaCeMxVaIkxG9pZ/ni5XUtOQxbGhi2Oyn/StsPRneLj9JlmP/5F4Al4UGDxg
gcwRyBH38Qc0bqeltgV02gMhakmEAQzEYwKaINZTprduHULRazEwQ8aY1vAGpdd5/vwB+Z7solKdMMNwJtZSpkK3jpDhBVgsLe+acY3GNU7Qj8Q5E8h0S0KMdR8SAT5gDHaB
eoWwdgFhscTAGSXSFSLAWAH4YzcA/BgNa+8GfHFtJxDNsdqNAKdaFduNSBs2hPeR1gwJ9UThaVLj/tbF85T4FqSj6mTcTrg4x+rqzZLcTOvNUbmZE9eL5gDWbPa9d7fTwEdj
MOHVdXRsixFEtiA66WTg2n2PG5qWuO9nPMQNCQUtxus1DcPdtX7BOupKwEZ67Kn7Y+m2GsUxhhK9VwTSDzkhP6GJiEe91NP1mJ4jVC/WFbGWiwdy28TKJ/7O9KxDRxiRCQbI
xjLE+Cnxl611Hp1KkhaIG1bGkpCQKVgJxWqOXil5EETCVbSERud2tDPnNG0J2+r/oCNeG9KW1U5lstPVZSCMqqHTRsqEVbP4sKUSWKJVRWnRhUQFgh19J+k3F+OvaXQBlDlg
QwYcF1JC4nywRLY5sMOcneBmN5RR7BbEXt2XrDA45bj4AhOa3NJ41ZwvdZRmWjR+r2KdaQmHMEY9lTj+bWmMN1lp1KqMkJbQXchYrhZ/QSaRLSXgGnmd8SL02Z2mwwrEOybA
UkK1aUxaOobgceHmkkbU3ShyP8qBLkioegpmFXHhyZ1BxjAHGmMsqww4H9ZJhQ1AtvuhdUmxzhtx7BXhaT9tSUUMTZZn9+bWR80jdpoX6YcZ381L9zUftI+WzGjuh23u0TK3
y+ANBUBwSLB6S5hL2QrBcOksNFVNKcU4wnTgWEcRWrHSB/VBDv5B1YOqZ8bjVDFRy2n2nxW+q4imJY7N/cjsy5zsmw5923lrP6nriFEKvypDqm4FZEXbduj+EcsDUgNZCGTw
QQZKbMh01WpJwHpC3sMad+FRhjQTXJBZbOcj5qlxtu85OzT3c2gYkWvfs5CbTecZdVccqINZYVj4ocJ/NqrQVdUR1NQP8asavYwxoLQLaUujELMadVu9wBhI4g15YY+DCdMS
CAgL6E9c52owWBkuoNvNV5FV2EC76onwo+VAro4uwcd3LMFSRBfz7Lgs5tYFdgZYkQU3+7ueLLoEGIoNPDRo6e0H03FSWM90lepWZQp0Eo6rTTBSq+r49oysmC0bC81aiDHY
vAR+befCeyGjnQNAIh0LdoXWc2w7WNiA/HMLMDlGuFM34LT+1oJu2Xdi7KRc25Tm28WZm8ntZmCHofhT5rhDrrgjEY9MS43gJdxdGmtMtFh5XAyNHhF1R+DBHjwLLMk5bdcv
9dhcgKOLqRZn+B1rzYwHA66c6s3yfhmhHeBoOucsME4rUirwmeBsEhcwGA8BkIqdfDcMDkxgAdC1/GxBOzkt8kmJiChecpRbEWakaJwSU43d0dFFmv5Y1VU2foZkY5z34+V9
lffV8t4OEUaSFGV0pLhvkIn/dw0VYDoMeowJsPRa4OxJBsXoKiJ/2HRk081RFGRgho54xGRELIW+jkDXnhDUUQjCimZPFyqUvBN4VAkeVVlELHhIV7gwtkaOKrZGzg9Xd4FD
XT0x+qvXkYK4IAXzkNbYmnmKgZr0sq0qNSdCCMli72Sv/8ix/HXRzZ3IbeoZnaXT23tV6WS8C7eDjexqFVN1Aai/C1olnIDIQTeCVg65iUdAtrhcBHA8Z7mLAn7tsLTAZCXV
An6rrREeonY9+HYs+CpESmuqFoptqx7XVlSVfWXIJHptK2CzWBof1B0FM24X6ifTLg9QjECwRCqq0tsVPpQWr6PBnZF5lJ0J53QusffmGc3PxlyIGdlbl7VMQpL3ZYJbroVf
6oc8+vEVV6ykhS2ljIoTaSgkQQFBhBRXg2xKYAGNdKC4EoyGp4hEIbP5jMBW1a54nWJc2gJcLe1+R0VKrsSsNxpkv7iJKyBDBrWjc/BhfYku3M4KFHD1lwOW44xw3sBlCW90
hOQ8yRHsQDBWX9IFFwp2+WE7XyxQQkt1F4QAwnKKZng9Kocfr58F65IwALWGIz9tvb06qndixEvh48Ls9Z+GaCHwYnbCy0mZCiVlBKbMKR7/j0oNo+KQQcydK510O1T0BMYJ
quoE0aS1S3q2E8qpk7JSG3mx/Hr2YMRxvpXdgzMJN9OC05b/AcE7bwPJDeGhI5vNBRiA5G7Kl1PWzcABjNwwAhr0GZyGwyOeDB4wXH9P2iAlgiqeJfktq1UQBiVWfRrjZl6r
5e9n4HJw9X5kKdQ9ygW3NJpqO7vmyo86ddQiq6NFsk2IAZ1+CQ4KBpbTao2E2mnTe2Cnb6Pm2egZDNMlDR9q6mh105JCDbN/3fp6V02HPdIqBNIt/PU70Xtcl14QQdVe+6sU
O+WksFt0n3TEbUeq9XDU6aGr4XmyILrbkTdTJ/tVeVfWQVuPjICTfX305jeHN9EvBp6/6X9ql0s4N1saiN/L563PTfGrbdyzCUNusuGZG/99CSLH2yVx600PmSfVo7ejJV6T
cCBtzfl5tFdzdt5U9DaM/0H5bEUrx6viC7x2SoFDbsJTojxiqDk2FN32RrrtjXbbG+22N9Lt1BeHBdlWkP2cz8pO9cUxuZ9zI4mbD5v5diep7LEQi86EgSy2701rehhJmEXD
AFASOFtPJmm4PMYCLvO9YX64I98f5jdtfuEXsbr3sk6H33RVbnfL8B0IINk/RP12FIu71254Vwxx1B6+vxVmcfk+7raqRaEN16fD8UquEWxlDPxCLR9kPNp2Kd+Q3bk+Hcr3
0bhX1uKXZF/nlc21q87ml9FqX6DJMdZbt4XlTelJVMTnyCKlm9Gr7u6vZo79GM8rRp8ACuhXn82z6GwfCfxqCcNjtOssZwu5tmmMy+Q9lbgjHTDuD9PaP3Jsc/9baa7H5lZU
uSYSduKVfg28rHo+Cy/Q1eJzqGiDsY+AZgPqvLzSY7lucEmLAJXDFtVMIHGZHMYsGrbIY4u8wlUV/ZQftw36nlf1Nt2L/qb7whj+bCBAG3/WNzWNPxt/XvC4rpG2umlD29DQ
mIKRGtjUf+HX0tZvMGZUoRBAqqkUWU/5z8nCR6gtgogX0dVDhniWIAxUYHQZ2UBitpm2RmmMBrnEwXXF8kaC2G+k6o7QSDjNjhz6N205DTSZNOR4/VTSNz0JfqqhwaxSRkJN
tEzjmOv8yueSOapj6kJwv/bFX0vmKBvNcU+zQc1Aw/Q5hP0ixvYsR3JWRnKSPvomzZSR8/09XnqFkUh8xsaUoeNZ0zxjfTy4Ymqhu5rnMcrxq4JJjQEQr0gC9EbS/kg6GElX
RtLVkXRtJB2OpL8JOv6/VGX9IPUIbNRkuuL5eZeBKLemIWYULZLoDVdAgPzCZf6aRMkTXTTDrH6Jz0gUQVnzNNBSXwkZYp7itFP0J6HboG/GWrgx3Fe01V4Nh/W+ZqOIMuKq
FBeTGHdY9+txLkjIur2RRr45rYWvq/uNeFj378XDuv9weo92f2+6bLc/0u7PJzdo9+WZYd1bM8O6v5Ds0e4rSdnuYKTdV5dv0O6vJ8O6v5IM6/7G8h7t/uZy2e7KSLvfuOUG
7f7O8rDu15eHdX/3lj3a/eYtZburI+2+fPcN2v3yrcO6v3fLsO7P3b1Huz9/d9nu2ki7v/5PnBs0/LW7h5VfuXtY+W9q+V0tv8rcounhSNO/88+cG7T99/BKUf83kS4+8Af/
zBk23y0hy+byA9EdrnsJVdr4ZECq+Nf4wWU/Tn0JUubbIGW+BikTLuBcP/onflBn4PdPeZtqiQDsGdB/d4jvKC+HT8SvsDKNi9JEDzPwkRn61telig8KRMN6kL1SIBHdpqdV
CdzMNUzjx+tCJnF2baDE7NJ5iQCCT4v3Y26hNvDylYCr6b/9VmBqn3g1jbbHbeA6UN2zEvtQYl1bUaXOwLwawlBYodXR85qq36MDF9O0aXHoTlYgrdiND8YxVX/OPCPPSJqV
dQ0xDiBhAKGtgHPToF/ySGKWUXnuyQF7qSTiNperIdd5LTQwplbEeBkO75VQIyHHX1WnVCLlyCJEmiaxT23oObQ6LIJ9ysdkt4YvKDX3o587EkaYw0BCaAWXXPDIJQTQoEdV
V1UNeafGwOXwl9FxgW2/4lpXAX6xN+xx/dnA2kqIaGrouur7hRXBesvN36YNVcKVKqSDAAiWUpMZk5DRGodVVAQo0RD1lysiCkm+BCmVSDAqjJvwZCou96vWJFcYBFdUa64G
QeaWHFlin1vNjBN9t1OIGbJZcMaymi0uyS3r6qAtTo8ZyKH4soJoa+QznCF09E0e1JLW1MWkuI5m07O1HbUzQ06WBSUQUFPkDqnP2qNZc+LhG+IPQt3B6Si3bFjslrB3sspv
6KfFcbblE+RBxEFly32W+GcFjbCe/hncJm3ucHhvmxsWLgEl+kxjx+djiclG9wMUhj0NKQPxl0a1EOU1jnJztE36eg2Faht0DYzFWCKqoR2GhqsM5cOwPchX/90B+CfIr18I
wZzg+vlQTAQaooFpoNmAFdGduAInVNwKJAjUTVgxMmk2xQKhSYhRZQmToixxVVniirKkKRsghK4Ctv6DQ80THY+2BgAEAnEzv93TCGmTRhjCr5fh0dKWmgTZjsuYDwecEUQl
JJ5pvaKBtuwQO2bHGEnIHI42Pf6rXsU0ikz0LSpMLnb/E/f8gqbEsaV07OQFUKaxCiRcP6iAcwMh54/zAni7Jnf4pnlZSWZ4YSC8JiPgzfJuLhE0mAYZajL03Tixu64zAp41
e+vrFvzaFnIr9LHfM+Nr0y/TeYruxSna1odDILHl3ib821aXJ2A5Fgy7hXG+lPY/koZ3i5vM/trmGuh8P5379Av0pM2Agwzjlo5/xCqTWan70gtm7tOmfzEdL0Ozzav/x3mG
X2N0WXcYfq1XhF1TRJBIBhdEdz8hESQkCL0lMnWZVwbTyly0I1fljiBLQWdOtULZb/uBR5fTwuh1VLOu0V1lQ6MrEAvKweZA216Lk3MZ7Ymdox3uHu1xjva4jvY4R3t8ZLTb
O0d7fM2RmZRpe/UFDHU6z7Hsm/mPtDQclIbCE+Pk8WK0x4ej/aNaShSYfQ18V4ywhLnrDwe6Zdo6wmE5whIGmWMebxT77rsGmPay1ehdgOWaDm9nByyTsGHgGCBSGiSRA3dD
d4cxcynH6TB1Zby3Yg63PilmYtJGp734jjA/9ceB+fhdhPlYYX6KMzKhLh1pWDYK7lhQOR8TYtUv3u0YS1QE2xtMlFUFN027VW3W3g2kCC1STO1AimLWwmLW2nuhyRRYsZFp
q49OWzg6bROj0/a2yNO9MfJM/kkjT1cCesipCznltKQnpTYy90I6oTpuS7s4U0q6zMTeNCtQmvXDolRFJ2dhdHImrp+cPVBqYefcdG84N0OU0uzQZk/pC+b7w7b4Omyrj2Jb
fU9s67xr2DZhOhcwLi0T6xTugW1oQt3O4XXYVjxQmoFB2vngusn13qUFqWpxL/5j4F68c34nbji/9b3nt7t7ft8WLSdvjJZTf9JoOalzqjv0FuumLFoWMzcxnFKLt7vmOt71
4AZTaonrBG794k5myi8J70na3rrJTMTAwJhwM0P79KbGZm0yGusSLrO032lSWpnDpUEDkabpMTZrk0FZMQumT361aaZPeMeH7KZ6FTNVxjmuSpxjzJ+7IbAgEELoeOt7Em9L
QGfM8osNkXS2VnPMS0PEqXiDcdc1wlEu8VFpwtWSKKqU1Gj92VofZPFzzGlSJmsWUpK1bWpgtMBMiw2uGnZNZs6DLV9tjSMZC5Y9x43gU+cl1tHng1wZLDZyAU8vnbdri8cD
HHW1KYyYrXZ6IutYaZ7bYWhsd2SvNOmuqR1zY82xsYhjCsVTwKsZNLWbNPcwHNonJr3udkVkhxblD5E80nAPk/XmzY6zHV/voTtNuA1DEA1Nwm0a6wBPjMwzs/3PIWFtf8tF
sX/lGrP9bTcxJjFy51Ldk/PzvNvHZ/uKmHVN2k4AJqji4Kae2cfAEHtYon/b3Z5nUEz+d+PnfRkKEC9RkXTBLzUGrH9BRVe79wbIOF6OhWkOBW4MynHaDtjo0iABl4yLnEum
d5GLFq0PS7iw8pUK5TVURpmzQtkU8w65miTO9Mro8RJT1mWE6pdSHocf38TFho7vFaHjxyV0/LgNHT/O0PHjGjretVHZxUzGbv27esMdvA5x1Qb0c7cd30kx/FkVc7L9L11R
J9nDbE2OdVMMWOSkUkfGCkvKOmtQgbKop4i8boPTF5NWSvMTokOaKHRIjKHUDKIhgqCZYu8WpBFNmWUrXhovx+eIHg0Ff7EHo/nPWVJ47RlN6ql5I3z8YB0LpWPhaMcaP2DH
CiXZSMdupKaYKvfVaVYj+onmUD/hXq+faKoyoqnKiKYqI1T7MNRGWC6GTSOMUkXgFtqItDEUaUgUrG4iVN1Ee1Q30ZDTMzK2jUI3waToJhqqm2iIbqKlp+LCAf0DiDF3g/1u
qTKNn862/tO12nkbirgLwgpq2BD9YBY+Zx+qDhX09I3aOVGa/uQbtbOikUG3vhSmrkhdX5KTGVdCDWkqctrwbLtVbrg31FhY6wDRWGggBqm6OB3iWst8jGXdjuWY9F++mEZD
TaCuB2moFoe2L5krC0BdBsEa40tOZNsacv1tcsHEfOgr7Guu+j5Ro7I1dg+LS96XwkKV6e6AmobOsEBNqZ+R8wRD7Pb1IQGgobFadykGrUKxNTJIDhmFhijZGkOHAUV7auTB
q6+CjMSF0e1K9L9LGPRLleIUWbye1tSMgkFcxdu6fq0mOj27MtvgmDTZpR40XMfivJdmvyGa/YbV7DdUs0+0rJ/rJ81ibFpDYyaBH9ncrWEGWzTSo4lnICZOdRPJCc1wuyPh
B1SYp0Ad8UJ91kU1kKL5tOA/rut8n6d9qCImWFArzOoiZaBUwKyTrLOiQCuyllaRPQyIhR7sRIjlQo3ZZ4VNSMPiVI4dDFaPplgzlHp0mscx3SKir7dhnBxNJHkTtTm3msk4
uOqjwcmKrRNXSjE2iFQfraOeTE7ziU7ReOqpnYHA1a1A6q2nPvdBMKwuKdFINHn5Ao22UZQmccGG8S8kfhGllPb1aZAZ67cmesN1A/mYfoD7F2ysCU5JS8VU0fgbpnIh4YFI
kE7fBgJWCxoSnKruf67oFupR3UJdMg5ByOCypbbG05oTj4ZQv2b/I223p7dbVmfNJl9U6wXPmgQE7BwjySaB8dkwjHH1Aq0N2DnfRnAuOgdW/VXKUNVXXyQOfNx1N3XrYYVb
/hK4mrbx/J6cR8gVwWjq/v6WNWZaTD21UCFJMF5HptqxFs4r7SjzZYcO07gCjIx+K6hwx8OX3Q9B96DY5CjsByr2cEZLVz0e7/AGpafkra2LOX/OqQkM6pWgIhCk0hrEH4bs
Bf9aXX91LXyJnPKWdxZySP0SCACPiibDeDVLXNzk3ICeqiSC8sd5IR0zjY/I0buaClcflG+57AMxUjvMomnNNC6mDSUETRFdah/Rvs/xDEauVnPTEv5SYJ2zpOh0UkhFVQ3s
MbCdE3JqgmVMx8SKSCEbEJr6C5dI7lE/JAR8qjEUlqQ3Tf3ktH53XDhTbZ5KUEX3KEDVSrPGoylNRexLZ4uzATwwIhbe6zTmM1WgEKQhsfS2ZpRVaTqhrGpiQll7g2J2R5Yj
OccYctkcQlnNdATCpE1JTfqBplDYIR1ligM6LuvhHMlhS4wf7c5ZcLqgKSvRcdffxLLNLRw1VvEELHw5GKzYzm03wLjdhsqqG9Frs8HcpvtCrGYq/km1K8q5/SgRhKvq8EVc
GIRcqLC6DsTwW6QnTyy2Ul94GcBLC8udcBc8SBaRBaI5CukjlxixtWrRCqiwdZYjbeAZ0nGyNoEZl4Cw+KIwNhCBGLxJXElbss/TrzNmMpmVbF0NzCy9EfHnTJ/x5sz0uroS
gKyzgAVhn5SdY0NMy3nf03//L9z3vvce/Bv3mXkepUsSs8Ag9UlKzzDoU0qvL/TSM+KRIeWFEc/R2f0y5JAUKKrtkwV0X3HuvmXPWu7DZ+eH2470ogFxJRZ21vBgHt5z+Xeu
Lx79FmQjsJ+k4vzAZVjt/fQDQC8HuL7vQxMf/211GjRsDxqS2r07I3qf4n1XXQi4GMt0P+eQd6ztr6Oa//O39qwGlcxLR+bZKIbk7FhDe8zWGQYJl+EMGOpafZRpdzscfXZo
YeTz48PmsyHve676b96h7Td+mTKYl0vbn6v+2G/fqO0L0vYFDF1cLCvv8gR81f3f3vsuTMBX3T/73h9wAn6osX+mem71XRj7Z6r//L4fYOwF7zgHgnf8Spc+PBj2AI1fPW/9
aSyMYJy70wHK9eg2T1FovsQ6GSN77nBGmjADCrCq0eboCmvaTCoz21NbNutma8yKAwXpaGbV87q2LoLxcx5ARoAGPnc+OUBGkJQKTPf55CD4vZCecqpimr0n3XIYeAZVHyS0
HRoKtkq2lkbIVvu/GM0K96BZY/+10ayxP6VZf0qz/r9Es8IRmjX2fdCs4vSz0JBlS24Y4wV/D/STw4wHyiyDhDnTT4+Q3zyK9h6xXvToignjEkg0Q1rZTQuDfZOZNkatbVN0
wDzQT2esmz3G1E2OGTq1qqvDo5vx+v48WaHjO8mg67Q50DHMqYxDkOw3h+mPTLZnlgsjn/0m5TSSYgk1Go5LQFdw8/z4vBKcvnHxwCAXvdGXA3o5XsAPqyC921mFHVpwuX0e
rAo45dN07ZyU5AZtOUICMEV7brx11E4XWwUqmSp2pLeOkhb7gVtBV8v5E7d75sGUPgonxW+juWkHYWOJGVJoyhhsC16fQW8CgU1+CCA/bz9Lzju1Hy7pQnqDrz6Q7mtxJ7DH
t2/ZQZJ2d3yI5njznftcYvON+ry7u8P6IytN/SA9LbFwz57u7uQQ96MhhJlkHgX7qkhKBdWL1gPU3Hx4H+4FZVFBSG82c6amcX6Oye+KvjhcFOeInnOWPzBL5DOWCke9LWuc
KAqW1/qUmC5CYrpYSkyhlZgujkhM/k6JyX83Jab6f06J6f75bz/7R//3v/q/7rv/0W7tv/unj//7t+VCjvjOF+8qVeXDidlDcgp+OMmpfoNFEC2QRRDX+08dOXk5/7Hv/vYX
r+xo09sthHy9WAgvshKp8Yqt6vf3rkoXw+DdlKCkHezDPf/iQ//426tvvUMfblwBV8Uglz5oVd+9YR8WpA9/XK7k+5mQ//i/3vE/325+4753YUK0ql++7weckB9qLn7mz338
L3370frquzAXWtUf3fcDzMU7cin+9VwKvvW26PgOklXwX0Syqv/nkqzeddoW7kHbxv5rpW1jf0rb/pS2/f+Btu0tgQV/EhKYbyUwv5DA/EICe/4GEpi/hwTm75bA/B9IAuN0
FpRNKNZwbMIfRApjNQVd3FnNbkmM0///TkIbtOYCtVjC2RsDaYD0TEC6jNCLIKhFeHtkICN0MQpC1F4ZUBprXwVqPWg2RgnqANTyg2DPDGSCIUYRhh4YKEUCth4aRjig5nxc
4YAeBCj2wHtqJPgeNcfi663BPY5SXuDusUEzKcg2cI8NzhfAliLRe2zM4B4biDSAaCS9x8Z9kpuRwbGhQYD7ADcjEwsz8gmlHXsfnHiw8719oHcm47/AD/aLdrTMNLb7YC+W
+OP8jIr39t4F+hyhmR/sg8SftsYFfLBXTFAJ5C37YK9w9eNm/ukf7FdOnlqeWvnB/jzD3LV6az7Yh2v/3WtX9cH+pmJK/sGNH+wf3dvmXQrkT1FtfqW9+YP9Ke+Iz01A/qM3
ul/bgHzv852xbUB++rfU/XOB/FhhaYt2IF/1UHnRYiCfCXoEQgT0kB50wIh0iFcEEhsfYITdYAwFTAyjYBSMAnTAx8CKISbOwAnPY14MJgzSDELgu3uZ4flRDSjGwcDGwIKU
FzlQzGAHqmZDy3WiQLsYobfMOjAYAu0RAZvLBD18hIFBiUEGqIsdaBZEJzNK/t+AK69TGAbo5c4TRgheAMQCQIe8QC1K4IeJgTBInlQ++LJcRYR56P4CAA==`;

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
