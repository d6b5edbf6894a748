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
const KNOWN = { 1: [], 2: USUAL, 3: USUAL, 4: USUAL_LATER };

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
  const isNewest = (grid) => isMap(grid) && isMap(grid.field) && "coding" in grid.field;
  for (const [version, needed] of [[4, isNewest], [3, isNew]]) if (bytes[4] < version && Array.isArray(header.grids) && header.grids.some(needed)) {
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

// SHA-256 of the sources and of this: 8ced283c9a84eadc9791bc9376ac729984ded4ae20a895ea95836329c44cf7ca

const BINARY = `
tL1rkCTXdSaWr3pmVVdVV/Wzerpv5nT39LwHwGBeBIHJIeaFwWtJUMGVKRMQiV0yuwBiBg0IGxhM95JYEFpTK0iL0EIS1guT9IKSABrS0iJpy9JoTVuwlruGIxhhhoI/4A2G
zB/6gdigw4w1S+PvO+dmZXZPDwhREAZdee/Nm/d5zrnnnHvuuc5Djz/iOo7j/ke3/6C3vu6uP+hedi8/6DgPOgj76+vrjvwiUl6X/5wHKxoopPEz/lTX1y/L/w6D/O+ZQv5R
onzQtMHLm99dRjDIy7z8YCn7INB8tfVCIaMCHWR2bF595jWzSPTN8aa84JGH1j7tP/6ZRx1Xgw8/9Zjj+vfe4/lBqVzxy061Vq+HYbXRHGu1251quzTe7fUmJmtOrdxoTDhT
k+WpYLrt1GpO0G6Pz9SmSpXKbClwxicCZ7YWzNZqU1NByX3Mdd1S2XUr16755Za37iYbG+1w3Umu/vN+WHnRmyw/8vAjn730jzyn8tilhx976NLDjhd+8rOfevjSJ37xH609
/Ljjh4+vPXRp7ROS5gThI3gO7LuSfSdpTtl/6PFVp1Jf+8zgYZuhWtcMTHJqLPczj/7DT1z67Gcfcerhpx5mmfoubAw+8w/WRi8btbVLDz36+D/47KVHnObYKPyJX/rMpx52
xiqf/OylSw9/cs1p+Y899CmnXUe9n3hs8NAnUWOn+Tj68dCnPvGLg89+cvVxZ7z68JMPDZ54aO1hp9uw32kxvSo+1uBE+IlPfPrhhx77xC8+9PjDvlt/88+Ce8ac5Jtf/rUN
p/3fbGxsOGHgJMfCMcc4xjVe+08lbQ6RxFsznnEGxk0Td804aeKvpcmxNPwV36uuu1f4gSStpHHZeAjGlTSumkoa1Yxv3EFcR1oUeieNe7qJ8pExqhg3avgnTcUEhz3nqO+Y
SlJlcpAEaRSYRrKexo2mE4amZsI0auJrj1+z/KhRqBOZvaiCovBRemqjyrICU1rxAADOI68xWmKZJRRdZe4Ki65I0U0WXUHR9axhcQk1oMMuupoiwA+YFKylGBYfdaKQAUpL
/vI7gXEffT0ak6rHpJ5TGLSNQFqgdZX4KJk6q6xLlZVhw7H/BfY5DH2OeuWIZ/BoHvHm8Kgd8abxqB7xeniUj3htoy084rH3/hGviod3xAs4Fkc8J1zke5lQTiBGni0vG3fF
M0k7bf8rmdCyk3z3L9zwo862ZTCGCTP+QGuRkUSp02nstn+DBcSebYnU4SQvVdP2v+ALtDOccqSNSDPOCtrttn9LKk1dd30nh4ZTshqXFyVsyhgcNlRhDUPm8LMGRv0nob61
3dlcaCKtav/X/ChivqtOakt0wjp+2t+RWp9w3Wck96bPWd+3JLMvL6YlvW2C9r9nKmCBbYgdAkQFTeEk/mFUxSSXjb8HQ1T99WP49QlSPtLwKKMYzK/D+Q3/pe+DBF1urWtJ
PZSTOPI9Pk1uG6RxTQbtJWl+HblqyWvVFOAah4l7DrUC4pNXNKUBwEeL61+O6kh8QxPHEPyKBltp1Ebs6wCyDp5fxXPcP4kyx7QoNKCK+tCLLl4DcTB8ZhxfAqlafAucGaTS
JoL6BMaE2dJo0nSQK5oyrWgaTZ8AJk9GoZmKZlD4lBSO5NCgWcj3jS8dBwTXOCRAVoJ8aGY4JDMC8hOmy7InTY8FTyduGk+b9jl512CsYZoaqzJWlXE7Lwlb5+g/FOeopnNE
2qLTs5c4+Arb4rMRnJ6Q01NjW2oyPX/hul4Gixvualy1kFMFQUuc5E2HoFclMhwy0hAnBiYeRjggSlQVaaqmfMxbwaM0dDzib5vh3V77qG9yMofhYMHfd0AC0MASMY3E6OOp
FuwLxmk2S6I8mQE3Hch8IIYBddl6147PoRQ/gOVK+2u23Ruuhf7w7hzN2oWebWm5oHs1Q/eq0IhK+7+zpbWzwn6rXWqs+0831itP+1mpb7gj5AVMk24GMi2cjOogrjHkxPV7
myzJxbQwIYgazCxgGRADkbNpGsyEaJX0U99M803djN1L2CK5B3SNgUTXLIw20v2OoGVJEDM1DXahgtHisiFFZRXiyzBlWedGZJ51MiZtjOq6rKDJ9SyxEVVDWzTwKm4jhHqj
jjZuDigiKCUVNbWeEB3zBIOD83yVfAdTXTfVYScaN038dk2I354pR0TayxdjTxa9MSwIT6X4GfDnQf48kA5rgKSf8xyXPx5/fNMb/vcuXl5mjsf48yn+fGy7vMOvuaYr2ZFj
jdk+zZ+P3yjvOPIOseaDVLTTiC06xLY3UJmsuxgf70zTlecqRtTDaIDYccGtm7IskqmsfdoZ0pRwIG1FMDVNhCVQHXCW6kmD340RyseKi3vHgIZNYAwrpwVq/AFIRMBapji1
a9E0xnjGP4nfMY84NMP5mRXq58lkxP1HMdOcj3ju0XiHmeQs7ZBpNpOr5wAU+JZ/Nfy18DefzWgzce5G3jpyzw1WowULc/3Bamy0GGP6KIOgumAm78XPHIu8aMYuKlmvszhb
LIsnj9NUYPAw8ZGu9eT6Pfz5+ANIEBiaBIZ61MiZgey/uBfFphftxN8i/pYwwkumB7IwNgTDYCLMXTw+7PspkvD07NO1Tye9vsjhA/Yn4E+VPw2W4QwbFbwp/sXLAKLfd+Nd
eLs27EjJBhF3bTjnSn2MeYh5jPmM+Yj5pmuWh7fhuw8P74+WTGzG0ejusNFFocU/5FlGnq+56CX6h2y7NLpodkpUvvrxtWvXin/IMGywX8W/4Ynhh40tbGcGxvg4sKxV9sf3
3QJgx2zdsAnpI6ToMRolDiwagFeUTzYNIKrvY6bRxJ0/26ctdHbxZ/u0hvlf2vbT+2/45f38kHSvfqbpAfZNczWq4lEnJpeBjRnyAqyIJ15K2komm7xwUrnQJIfQ5HIOsplU
0jUTXorChhvK+y7ft/i+hSQzz9B8mGF3nRQZVNCi+dmm0/BC24gVS2mBK01wE2Pb4ZAge0OYGKUr1YHZkcZe4pwTpAMtEuy+18bGlOYw20Ia75ZsZreZG723L00a79GXe0yf
OO0jsBuFzYEM9wc6BA2yJNfci2yA9LUKZJYAORJ0FXRsHv1B9xu2+zWG8AOkzgaKY9EojMUK3mEsmmeF5rXNbGpCksW2mYGYJItZC6QPa8QutGUewWTmkTTLMZ3lmBmYeUnt
oITES1ykNc70MbStPpNnyD6hRK2GLHrbdJBrAgv8F0b8plDaujBwvshJqZlA1084jplgcycyZqQgKJWx9mdMdj38M9etrmcCmc+fQH7Q/8R/Equxb0Oc55rPBdJ/ElMgcy28
GqalBAgImV4HNzOIyqTweNU0Y2CPMH54U4Y4Jos+29bgC9dIAuMBmdw0HmNn5SUYPX6Mhod8AeZxm1dkrrDqezJE4b9qVXetB5fd9Qb+qpcr697T1/OGlqGzXQkwnRXgUI3s
+sV+RNFJ6hMWmrxFQ1JshHJriYPTkB+QfVn/SmsgCQ2yrm2ABh4drhtrZBuS6QHIVZNZeszCCYFMRNaZzDLWRUDaIJ7mG8AG38wKUx31AcvTFL/n0mgHPx3E88y1AIhCLoMH
ckUsZi2O+WaniflmEQ/3UrSELi6jg7tMPVpBV5cJBrsx0MvgwEQsAP5Ee4U5221K95i9Zux8vO9ivD9xz3LJM3tZ+wGO/Qzzgx+PDkJKmM0ihxDpZ5GbEJmT0M1AxANpdIug
XBMlHYwOm0PRream6Ii5OTqK+DHEjyN+AvEPIH4b4h9E/HbE7yAWNqOTZiU68Df9FN08aA5AQEE74gTzNi2hU196BS0/ZJjSlpQPIeWQuUlSqpJyJ1JuMofx9bjETxt+ddjc
ak4b5r7VHEGIuY6YY8jVkVxnJNcxc9yckVzHzQmEmOuEucMcYJazJuTjHNLuMDejRoZuNkdRGkNHzQfwBUMfMLeZs1LebeaDCLG8D5rbEWJ5t2N82xTFDlAYOmBOEp1PCjrf
Ym477k/j8cHjEF1uMbcf96t43EHR6RZ8ZD6goUnOlTmukQmJHNPIlEROaGRJIkc0siiRWzWyUyKHNRJL5KhG5iVys0aMRA5pJJLITRpZkMhBREJCB+BjP+BjObl8FrxpEoC4
7etH5wkAuxT6IPDdBUjE4wL4Ojzutrni80lwMdpvlqN7ZIU5IKUBhO+LRWDBQO0HDN0dHRDJ9sAQ/JowyIQAGcW2juIVHUXkPmDOm/3CJJ83B1bx8QUzDUAWVIGwhk8YYnkH
ZErZJSseXzcnhHwhzOYeoLd8eB9auc9ciG5BAfeZfRneJKPGs93JsBfdP2r9Lbb1oTCL99te/Cd3+I77nvtyQCRq7RJLq1JQOmlOUrpOMCUhW/GlVzZ1Br04YCELJd+CxoIi
7jO64CljbNubtfSubFzYUtGA2UbZJhbbFhbGOVyVPFbovwutkQZuHd1Rg+5hS+4xpfuaLnK3CR33mN2qXThv9qbxXtNgDPADSWQXlupeCjZlNyghaNx5OzWQwu8j/TalgY49
0vwx3/FcsleWch0Y8wLXYe1XLsa3RFwrwmw2gM/3b8Ps/z3M0d8b3gUmNvSd67t+wNxypunLk90OzC0KW1qqkKw7s7JMHvxUf5uxaPjoccCE0013VEBblrjtsnt5drAKtuwH
Ttpqf2tU3QNXP9lv/2PhLhJb6OjdO3e88uXtp8XDCgeZxa4rHgf4rFVxjBQaJgj/NPDL6+7TNXIbZcp8giNlCntjomQR9bSstC0mV7Geim6lQwgZNxVgRxcT1FOtGD9p61o+
IURgUtLbkOriMVE31M/34ylm6whHwzIbQoLK1HT0Blm4ZyY0LCRSpVRTi2ap58EKPwvmphP1hZ+ZBgtHHjS1CMwBGeOAUAysUsPX57j0OeGzWEuwnFtGbipn5EQxZKYwwI32
P5fBnqUmzrQG8Uw2JGiemUhNe2Amqe5oDaI5NGsa+VDeGWFjq2aOrUBnZ3WJJlRXUU4T/KV2aPYCEW2GMDwNlgI9ESG/SRiGePWfXEqiICqkKP5IfdDkgz25YnsC1kQwFs9V
FiOcCbNUMSBzSiNVfdAkxFS+ZMbwFKpiR8WO0WhwyDhPsWuTF1gBedV4wsKCYHBZGK7Q9PimZ5qCvOE/9dwxgo+wqCWyPlVDdk30DZB84rqGfLAtws+iPtF3rLMRVL5RTDGl
VZFQ2gI2Hf6CCy+BSUQPUOD5PqP49QbROHJ0JUdXc7DTHt51Jcc4RPVB1LNa4YpxyL+bKjvTAKvuI0tVMvZSEwxAsizcmLKoWe0+SaYsFR63y2DX1CXSYaRjahJpM9I2gfK7
v+25tYKKMBBcoT4Qod1ecNSrCiHzBENKWFX5wF9ZZQXugsSExjKZ8KRyMa6ccMDuJpD/qrpzU7MSXSgK75oosSmahNTmmPraxYRcsH9XH1JSpvu0imPKStwqknaDpoPJR1tC
SmMyR2TAtRLVD9ZN7Umw4EoG2BF8n3iPcCskL1kYcy2yRO63RFnGlY0qrgil5Kqja0Ep/EYlKIHWeFfa66gqyIeJmziJI7rbU9yqspIPeuiyPWsYjKbILxXgflVWzLKpsG2m
Srznl1U2qCrayrhiGxQwElhZxPgoGzPhq5ZYYosAxsY2Cp24NgxlD2IulR2nx45KbF9q5EW+35Aepq4TZVZZ66HUlIxuHJRVdQoIq5/CdL7+XBxePrV+2YTrt9vGxtWEojtE
G5HFPdV+uroVxpeCy8ljxA6X+BK1ZEBacZsI27LZmtyZqHKALFagrPFk/XGA7I//ya9tOASkuHdRpPGGbI9MmBYbN2F6J5yAXQGml6ibP0rVfIdC+rgFyTHbG9FFA7zKa/Gk
GVeIUGCIKtx+QO8D9hVdXgXCTZrexdgRiTkQXTr3iGw0HyPGCSqQHYvj4emC4VG74EIYa3ODhCIiCJx0eT8wAuWTKifrAAl2nh2eudj00e5ZM8Z1AV/oHgiaN8slLFlMIzKq
s2sQ9ProdRPfThHU2VmSbkJ4wC8mTQWjAEw6G5UBRarqLFswayuYtUkj8m0pUNGAAuIsQW7Wwl9D5lTg1ifE2ErM9NmmwgBqMTNnmiXSmttYbsMCsELslIqjdkNHwZhd5pDL
ZqbIq42MPCXyGWaf6pXN6CLVWpxZvRG6NAlsXBYIcyBsnALuIIWPy46bu47+Hkojl0r5Ef8R+To7BJNAYdjHNK+nCWlJeB7jsmac/Q7QkJWD1F5KNp4jYJLJjcB7uWwK4d6l
Dkqb4of/ccZdGO0jVfM9TW/FO5TIowdwVU6R9QNf2Ee0ozpArM3YILlGTRvAqMIPbANdhgMhuzI4HMMqtQjZbAVI9ciNoCQ8G5aODFKpPCXgSxlV4ksgpcUl2eVgJVFA4ko4
ImpXVKUnOhy8PZY3XZoKoJchK3ELkQOGR51vGhEolWjVG7p9o/kaCUdR1k00UNR7LRNy0dQWN22LW5pPm3yMTY4CT/ctg3uLi08H+FWVDfaAwMitr90ED/w8e8r58KUTzgjm
AykFqx83QfEAypbw/bg0JR6723LyJdlgAgaXRAlalYK5oKOOjiKZc/ZS3NGSBQq5cMQlW845y4nUuPXa4puWDEgsQyqjxo2k0NTJ8drtzap+hc7eVgQO5v64HXonG+vR7Ae+
wg7Cd4l2jf2jpCuhrsxG3GMTJ2S6o0BBxtMJkY8UeviRhCYTT6g2Ppzih8K2kijhry+UhpAG3lZnP0AgONePRZXqMu2peMcawDTguneuH81r6lq8UEw1IG06JAgwoQLyA76r
Rl3TuJD0XhQJ3EyZCsv2tJwNN271o9hEZuGJaCeo36JkaqnWdiezDGIiL8Iol/HHAPhm0ex4Ii4JWmN+8SY18SCSyfg0ed81MnScPo5Bm6HLwqTo1mMNMNI2Y6tYLlDIuCmd
E+1wA3OIms8CJp2zF7FQDqSgAKxsCRwd/lCPbOwGB10IHCRjpnOuL6DoqfEHyG9JZn7MtM5EqrEE7SIrisRFM5/Gi6aiwBFRQR2ZOY25orROSmvtLwu3L3h8m2JRd8DxBFOc
KjZNDlJwigTYGVY8Ayp/hVJEkzHw5AIdFj4VuswkYRSQnZOFqumSNAQFWD25FVYfGMFqqQCrAEeRsUbUajonCAJqOwhqMwqj1AiDP6fgZXqxsGQ9rjs6xciygjGYFjKxGE9B
opE+HhYSMSeNAhfNURjkfRelNXcU0N5oNTJ4TK1GC4Lh8aIsfHi7k/sMfkaQd0o/8ZhfFeiPiSNzZicIKQkNQQnPS6QOLn7Ngo2aqSxgskAkAcAl1uPYlqjSxixkWRD0UOqb
516jkIdAKSi4RHA1G4EO7w5ISgH/gG/ECUMpAH8AqLrZyZ1QACM1uGtxm7s4O4TFXoxq+HbR1GXTnJOAsR0XRowbE1UAdouT8riAPzkiIGVLkIeMLVqwEaTtV62a284qVhQA
eGAB3JTRYMlnKXFVwV2gfgw0c+xC/wOuTHW6HeyjQVUs+ljzSZ/GTSCby6qGrysjYfX1ylagHbPajgngB0dJVryqooTUWpJatBkl07nARVzxRDYG1IJMSR/KQkNmM5AW2kyt
t/u4bFlZFCE04JOd/GSntlBBO4R8T7oJmhjkuFJSlgY0eDqiOFtSlBFrG25E6zJeTl5CQ+asQAQO1Re7Ffx/CG/FjqBhypQoXsAAY9QbgyPeFyVIRWb1iPc8Iqc+h36Zo/4G
R28K4jttqMQ+irZhbzAHlS/to95XOE3uEe/rLMLb7d15VEQBsZzbirNVRRfurAs6VHW5oN4hmmmI/C9Dwd12qk0joggAzI3mOXh2y2At8S6a6FK0Q/dGRCYLAMm1S/Fsmoi9
xlnZSeTIC4RquB27ZqdidgMgtDgQFG7bffog26MiOwPpuU0hyRVmFM9VPFNu/owCqQYUY1PBWICtMF26Y4iPwIZUUfeMcVFtbMZANaJOQu2Fu7Y6splycgYLYGUC4eZpw5C4
qQ14Eoi4TrDqOEjFiEAsGVzKOsDSuyLiGGKtjNKXkgr/gMuBgNCd1LcIQW/bfjUGKWEXaee2vBOap0HNVOTX9AUpj8L33fw4tCXdT/BeS02bHHVT+bK6hVKTT5BruDDHOkvn
LMrWSGouCpzMmyohf1F27IWbrBZQweyMZqjlyXAgcZRYGLESkRa1/1iXsEzFHWjj71YelwNO0FYe8ZA2vKpWJED0bLvP8mJT8mVsX1D8aFr+18okNDutWF1CjpHaOECVGxZw
EEV9LGqpysNyYDn3mS1ujgBmaTNfpZyEzXVIAdnV1Vk1LgQwsr+kxS1T4gyM85txrasadwrQRuATaFM4o8jonNFBekD5VNpwOVaDoXSsw7W6cy5nfKvSxRaHqYXihNEY1/kq
kK4qeVe7xGu7lNGuUC+yUc00rxCJz4aP5qZyV/3VOBhZfpH+Mk0FDGtvecSjnkCNh3+bCaJMa/+bLEjzTl/evizgUCIje9XPaiyFPypV3HX3CmS5K3w2srrNauSfcmUmRBeF
cIVzISqOcqoTd+3atU+kCfI/eB4TC6n79bh2Ja5QPWJ+jiB+qnrZBFfi4BRytn5OyDNGvKxCPaS7P76cJn9y+bya9RjXmiGURVFe5tT01CKTRNSXMaAwIippzqRnGllrTHP1
LsSrkOgpTcxfQKRYmXxMsy5qO8oicMhyASGUlhcu9ZgGmdcllUs7FnPK32EG1p4KoVwRezTHRSiZpmB01OuJrsajrYIr+lPgckvGiiaRMfJCWmKoY1UcvvHFbpE6SBp8UYWD
lsXSFSzXY+gU9TY2HfAZxL3TzZJYcPgAP183LboyVqKCVdOJnmlSolZ8Mo1mBYOgQnCIn7OIV8USz2oZyW9LejnLh4427kK0bsR2jLmpIj0jnAE4hzI52LqqacQKN+QjzCgF
CR7mRgV2K6ihgx6W7tu4dNv+sEHjZ0RvatqFMfGxLpN54lDKXogdOBnHrfnsnGJsCPOkAo70RSI9MbS1kWmhSWcI/aUWPgu/3XDnMkh/2wFPlpkyi4UmQRAY8z8IxlRku+P5
3+aaY9y+NdsGrv4qk566GFeyF4qHFRERaYrx1MU0f3lOXmhqpArfQLWrpAOZ/paivWUSxkjnfLFjbeHZ4yCXOBoBpalScgihS1j6SsmbTiriNz+ius8WQF33hC140tpR+JwH
WnUmc2k8RUiogO+ZTuNphmdMAwMHPppW7I0VoX3ttP0vZWhQ/NDxvvqFX9vQjUPA4m7vFUaP+udEBqJKLR1gZEppcuXiAOWUUBxflMh99OUtgtNZBtTHfs2ppar2BCsJ1daC
xD66+IjqTANqpDJErmj3qR++YZMOYRnrZyUcYrV3R32kIXA/F94dR0jlDRtldgxizNDH9O05pvQl5eOGOzb4u9CXXZMOG9e+QeN0TwAFHGb7GDhm67lNDVylnsoR0YaUqLDy
aILDDHcCtXZcwJJfN/0LEKEmzcwFClRi7NvgSQKR0xrtryhEUtW3w8z3owl+YRYorOAbY/rgmZuGc2nmqOoynOIBLb1NA31ogjxU+Idwz7TQzq6SDSFVVmsSUENfUXCoEGkr
KLkrnZtV+AWfINppl22Kqg2q64xsjzRU61HDqNVk1AS4acijHADESFlXK7Jd0GLprYzK2t0U4SjMhNYUcVtJQw3KBBatOAKO1GmR606J1kbNi9vZm7vlzZh90y68ud+aalEP
jcX8Qr+ArFVwVF/0UsHmRiEdk03jhtBOjScbfMSW9u9YWjFG5bCDRYiyYP4Zj5AI0cgoAwY6hPRVzLFPvmF9m5IPbZ98WJMr1xEaPSVij3TYflcK749ZKlUeDWfh5W1y8OQr
XnrEW5HgKwwuSvBlBo0EX2JwToIvMjgtwRcY7EnweUB+yEUytHVd30pme8OTgzUMvsZgVYJfZTAw5CftWAG2Et3WJ0HCyIlW12yal4bszxEXw2ROgKg+GgAhqvp58B4+V+7E
Sb5uQaDZfsNObwmrxYhbC3/ZdcvrumkkPKWsUrJnlR9H6Km2ijAGwqsaeEG3spiAUhDwjZzcKilhgUggiy4lp+pd/a3kj4vAbXquSvaxdAM//JWuO5UtaO+AbaxlVnSqzFSG
UDdd5ZCSMotizaNbgiCSDUXSQ3FoBVblmRsDa6KKdyun9XzLviYV/mFD7DCUyaV53NhpSzua2ugIHEDUlu6OmXbcIafTUXVgSxkdyzmPn7bS3Nh9Yv0u42h5XU853Yh0pU6i
XKMZZ08yyUkKdke4W1Cd5C3PHlGoJd9BsKnBNz0lOgh+G8Fa8jaJjSZclQSss3FPE77rpdpXiXI7tUpg/iPPKNmR4zeN9v9o9TeidKolP3CoEq4lf+RR74mnaDCkJ21KTLXk
x9TSgXsbUxUA2j2DWeVyXJeDSKZM3lOlpGwPY2Q5mtypXJxs73N95ij9wM9WZ2nmX/ls5/Ouxn7ox5A0nrWxH/g8RLbBWCibFU9ydQK380Um8eAdIy9IhNJPOmD8RY17jB/x
XiKNfdNnh2KXa+0butay+1yJX7Er8Zu+zVclXIe6VMahDmfJRtG27/jSGqUV3/VtxSYcZHm9PC/KnDa13Sj7qC1Gch7xvo8XAglqOiYzCBT8uqvPN1wOoM8h+DiXbWCcT4yT
4z2CklUB4TFBU5cD7MkICbv1/DrNZEoY/LilMqAj2Cms6xQY1ZAFv+nx9zvy+5bXfo0zQmvlmiiGXAanjL9Nzt+VQz80MTnifUUmard/8qj/VdfC+oN8gIfieHyKYbBtolQ6
4g0kOq1HMo54n5YhGc0rMjymKWsMrzGss8joUxINdVIvsy3nYk+P9xArQ4WYB454rwi4MHK3CUGKXnbVPpuiUpis39W0g/1NV5f9GrUIoewul04z2ZREE+VzkQeckx8kWBFA
0DhtfdUCQinv3Fv+dd35rl/oz/ckIooh6dD3Ne5qj972wQ1xvomphENaJtrOMb3d/m9l3GXeRwBdeleAFnNqFhWmIGVYiXubmcBNKwen2NdhzNDAE9gThENPdPB5SFcAvVsE
bEKJXwDurpzXzIBbxp8UiUc2ihAVl/h8MA651ylMloBYzK43dN+TiaFugsretwzGdz1yxV77N2U94LaoqGHw5mVXc1wmEcbzlUJcG/EVV413JPuDYEprK/rizvbr2QiXLOYF
2UYql2F2YKQPAifU/n0l31Ylbb9QfYnAFPjuEvVRcu5sRithKiCNClQyreTDZjLZsm4FQanCtvYN8qt4fky78RJpnu3ai56mfdGTBMlF0hHql5+KrW6cWd24z+cLbjxu90dk
rPi7Fjf5eCreodsjPGCxwJQBWIeaqL34+LRsfC4wB08/dbKRaZu5yDXzVPhjGkKr7qIuhErBuohFgDHvETn+hoDu9UizHjN12TZoGTtLIOtIkc0za7h40AXTRfUd9w0If1E4
0m2RGnqZ1SiPKZBvG+cOfNWImVHbdJT7mDN99nne7ED/zIKZPZvN0ttuPNot54aIAOYPRKeT76eHWQ6XkCbLlCvCn8scLpc7zeFmgPKiZ6Sk50Hy5INnPe68yUnDOvV2nAyb
5x3X5vkrV/Nwj4hwE2pNceUcx1Gpe92iKps4GgksAOds+tsu9QW0QEBXqpmqdYzc1xhB7my2/XCI39fAdmWcYRh+vu7X1r0rQcaSvWJGLJlSzBcNKRYWXD7BmXyRzzIWbz7B
jD3Lp48F2+SK0npSvaCcWTXDu/og2fAuZIemG1Y9pDusTdnoEQuwEncuAXxiUUCIaom10OmmmrHwZCWNdLkBFZ5Xo1U9FaBGbfX7tNpG3DI08Ux3++DdrB62gXK9W70gGqdu
s5m9phailXEvY6ihIhU32RHIniBfLciH/CCghlzMl9oyot1TzkdAFsal1I8iNGbkVE+HhYiRKALjpvuMab3+Uav+JvtK5qzS/rdCSZRxsgRADwzpCNkE1S2bFnWUeHPVSTau
ShcN2h53T/nPv4p2fGEj+Ggfz43gI310vQQe0pRWTet8P54AN2TE0KKWbIhMKVPUlNmhSWfcFlKCF22ll03Qx9JqPDlQ7XDvHjHLxkDYXYUex5H2G00kc6jaAMYmmnOq/dy3
TAuBb335Jx4R+oArerAWlT6tzG6zrXqhHsexJ7Z8UStUE72V02LKioaa1NgGm1r7FdV4keFvkeGUpms3pgZq8ovInOiRWrpnL1+2UhkjHmaX0Piz9yMr5pOKzjZSzPip6hcu
x+NcRz0q3+RNF/3AV10zvo7H+JVnTt3xBdO9fKp85VTwBQw5J0B+MdZ4nmTkJIafJV5GUWGxChZ0qvyFZ0SDmo0Dz3rZvUwM9T2yIqi9SahmD2Kyi2kEDZCRHtNxDzIwDuV4
XFv2WwmoIqTQEDTuEQ06nIwNj40BTPZo7Vq/yXFOVZ8zPdvIUWNMYwtUWzWptWqZOJvtjRqUwq/N5OtxV4qQeBVDE3eP+qSZ3VP/j/+RppMRgoAlnnKjrkVAQozCzymx9cMU
t2ReMA8bP6x89PV4/AsstynQZDRic3SJSB/tR93roMk2nLPgrZ9yL0ddTgBbRL5mghRMwH8CRHPCVNScswZClxHBVvh/VKol2Vrwr9BjSWk9uFLwR5GdlHeoMaspXsre0b5I
qOoKkXW3b9Aah2A4xsc0akRimwbnGKSow4cj+zs8y079EVlMQa666n6pBHXR0d5q3E3qT4Kf2qiep6IM76q0V5/iknkWkllPpDJuXOkJ+5lBxhErPZnAsDtRX4yBVL2ChVDM
AGcEyrqqapZzV9EORhrRPL8ALi5goOoovcvs8wSrSCl7Sc/Wm6wqI7Oq6mwe0IlNmtEA0WpLtEAJIqwCC8a8Fkec1nlO3zx6O8fmLDC2YHZw2qMrpn8ZTdlhpti4gm+U/qn2
F+L+qY1xwx9gHx6PMvzoR/uv0veMlyaf+2qVlcXd109du+Z/Po5Pbfz1tWutK9zpqV7WyOcxtK0nkvXHX7scR6Zzavr5eOeVqK+WeKftIX4zIwc+uTpwDwJEbvyZeBG5UdBT
n/95QMCi6f88gI1wf1pYt2nTN+MgJ6b/wEU98tYyY+0/EQZT6jfRM4Y16ZrV517TtdbHaMwRdcTSLmsAvhMmePyUef522YMz7VPmOTE6GmtfZYmvPxu1OSTmOVqx8TFu7YfC
rP2mq9vBM6Z3Vho4gbLRkMDEz5j4yqn281GEoWivvY6EKBZ4wGRUMeoTtIUBCeqm8YJZ4LRwbsBQxlcE9SuFN338i65o+g5O5A5M6xSndZ5zNy9z1zOTadQLs6MLxAGqb+un
7REG8aLhUJQ8xPORR7x9eDSo3AM9OOrT882Yer5pqeebNvdfsMQCz/EQEl7NXb2E/7vn++vuZY9Wn4SJGGweptLPLT8DkaIhKAVZ2skv5eE7XvmyDb59xys/gdBCXtQTQ38N
XSGzFdz5Sx/9Pa/afueOL4lSDXKTn3xuxWrlnn2rSsYUDdhAQKq3dSYCDZ4YqyTVNZrDPI4072LSevKSWLhSBKaDD0prfvLsK64tU4oqC1tqd51BFK7tuksWDPFKhK9ca9Za
kirIdfmRCPdaarKxEtFZkcuiN1ayUySUWSHqJRsDYbx1AUj+8YbyjysggH/wR0nvidhJvkm18zerd/WTN38pRfwORO8430+AcRfD33Fd13q3cRQL0Kwn8OnEEzEKvyxHBJJ/
ejlNPCRQA3yuTyUNidtdDN2C0C3nGWJ5KN57MqYFIEp7kmVd6HMv3cgzqSOlfr4PDsLV1rlsnZu3zkXrXLYOoZ+gPJqWNpBy+Hw/vFeIOjkRPhefEGuWVDzKsPFMTlYYfEJ8
rkBqF+03EvoDhEQLoIbkA3wSfs93q+sY4xXdt6XZLnesZB+TKiLJzyVdy1B15CKN47koYvXYxjdDKI6WSuqKKTytPqDqWmlcV4woScvCPphsYS5MQ9orfm1MRcIxnWWk9FVD
rTs4SVFclxLlx8kAKmvHLzwZCln9uSrF3CSqYI5K6vSJr8XrFBXcVTtOZTtIsSwIAb7x5JuK7gFMaw7VN1tDo0omYBGaPVIbsabPBSvH6qPFsMvXRaU80AVHgXOQ0uWI2IBT
xvDa/zrbG9VPKFFQuy7TTEPHVHOIQakmYcgE0UriQigWY0vZk5CjIFaWCv/PThhASiqDQSCjUFsPni6te0+P2ISN8mpcyUy8RZkoxmir9uD3I9aRE+XgU64Yv73+nATcu/pk
Ig6DbWjwbAdFF9opBv24pKZQNVqKkD80tVXZYDXyohd7Kdloia6qtVJzFWtA/TXa/r4e9bCeT1DRdIYcBHjJeMoeQ6vzGJoYSk48gyXU/Ug8p8aInvxg1kAaSB6AjTuSH/sX
sU5PmYlXSfDHU6zhzZRTjiYarpC0/SpZDXAd9L26tkqyQtq1pbA4qZ6Pd+pRnUVOOtc1I+K0iRM68qhcxFREw1a0dD0qRMskoJjTDUyYeA3AguunQ88BDg7/K9d0bGz4z7hb
lodbhfBYHt7m3MwusyTkefgLiKwMm5V2Z7zbm5gcYWOz7Xb88VK30qtNhJPNqRbL3GVWtn0RL8mZ2iWzPLw/Wsb0t3mMaSVaMvNqbaG2B8v4t7Kt+w775nr3Hdkbz99CLe4f
zji0vVNTjZXhZCUCeE0TxHfrSPuyiO0AxOzRoTTCn6FhHcxCOzKmFe2FGLxPBni3+lMgbwWSq0ZuJgvszQL7skDEsxv0NCPxOErj/VxJ9pvFS2iVKk60Gcbs5WOvnASO9sli
FPliaYam7LH4naodtKwDZIvmrGwxqfYItJtF6gh0ahY4ACRCULxtpnjF+DxRHC9jyjqeP94tV3oT9XByaqyVBMPfc4f/2U0mhq9x8hp1MIvFv3jX8GtAKLw1hE+kFP/iA/TI
8s3t4GpJkm9BsPgXHxx+w80mf7zLRjSas/2x1vzC5qasmLziFWOrMSzUsIjhc8iCt7+COlxn8z9Aygqw41f44fLw5uGHh7+JXHVn87/hvyCwYHCDcrXeGBuB03/hO0rPhBNp
c2Tnk6eUpQOQ1eg9hvacq+INZEO2pwhMmAAegJA5MD5YkCRYUwagJgwAdzwsA1Djtg2oBPUPNWEAamAAasIA1JQBcMkAGB4BIANQEwagBjCs8ZlQcw4GgLoz8l8C4K7uhaiJ
sXqXef+hpWSnqIdpGTYAA07xD3N+7w3mtvghZvFezN+wcSzY/G/4EhLf/P82/xOqdYez+R8mz07/tnPYyP4bHQRfGTYOO5v/DQ9t++2H3wMEuO8RAkpryp/VyJ/Vcv6sBv6s
JvxZTVmzGlmzG08nNbuUmCDty89H+t+ODmGtu0nWtJvMxOVT7nOmdxmySghJ8pT7PJdXE998fz++he4JLkOK6pubke2yqR72qMW5+e836UyiIQ+qEPpY5W56FQQIUFI2t7xK
RtldizzbR+GU0amIe+5CISNjrbcpUNSsTaojaiqw1CSC4k0RLw3foP6/33RzJl+IX980PoJh7GsDtKs3IRLfZA59xKp0CbBjpiXPlmnLk058+OyYaXlOWzttruZy0GOCuqB4
wnS1FPShnIlJPyq57XUx0lCG1UmOpXrcA+19gEhDc2K1epRd9+RQah3kiZdA2QYZxA0qHOUIHPfWU1MXV7C1lAJRK/tIzyZgOW6nkJ6M36dSxO7yYG7HySd1c/6wJQ7e4l6a
XP1levkEf6z7Q+f6kT22sBZPZG/VvP4cuamW6a2Cm26ZiVU1LZMy6ahJt+UmTYcNM+ULYBnKPDHunL8oZ74mJRFipcTr1KMG1N6jb2A1G3mnmK1ps4X2s3D0WVXMyMc2Z++N
Xjeue9fSd4kjnh6fuhhPyE5D2ThUgzrpEJRceZyejZHvCAvhZiHcLoQxwmBGsxi3IW14GBImidHkxJ9SR07URgpGlzh2NZ6hX4uoxq6Ysj2KaVtEjEYPehpMpS0SaGaBdhao
sAmeBD09liHiZSsREKbVXdTLdnnseYt2ImBNUzSekNWTI7mXTjkj7F4UB07gYoPV2FG7M4zevSIIC6w5hL0WN5McnXEEKbyH4UsfCibW/afr66WRPyezSc8X0Iy1pptZJEuy
/erSXtVar6qRuJVvHW7VfY8ekJPJAQDyV3g+NGrScvWFFxU46wSfmF3gOtdPNvwBRe1Dg1S/nh6kdE1gJc94TKXz1oDqQ7vb3FEEG6f7Jz0YJUY7YogjEgPYfVqu0YQSBFml
P6RO5adMxzzH9cSHhhiklVX0o2KgLEbGukx6KorF04ozU3QaUeIBALRqwMUbLRnEMyngXvenatQ1jQm9LqTPGskpif0scU4zj+J90KynLor1HcFzo5eKahO0y7jCqNMua8S9
zxXC/TwsbPYMYXlGLESo7RHWetouUFkXZqXpeVvDrBmuWE9yTrIWz2Wv2BTkm8u7O0sPSF2W0klXR52VxtvVbw5dmKOdn5jrz+ozRa9sILQB4sGsHStthqXcduNvjpDPIZsm
7E+ftb7W5PhQ84Bbl6NpczxxtdGTzeayOpeUtiTeJaDw7LAT7TAzwzbPaXDeI5q2X74Yz8lAo43DXwCbuGAWsP67jkORIig5DkWOpA1OBT9gU+b5nmntjuOMdx2nN1F8T4+h
OzKPoTy+HLliUIQGLKDiGTpXpLNfjEqZZisLwxmf50LKZm5V+glaIo1OVQCQlrL7GExXmjnzp6ZGvS6AZ3ag1k+S0x6/DjlAoTXFLis1mKQuPeVkTaQpFZIz3DUcaaPFVJEV
N2mpzKSIO5EYtjim3YTNt1NHenEzbizpQOe4ITixnEKEbOcIUBuBk5vm6ZxQRaWQYKSJ05oomVdYYDdHEciIWWSZ0mYW2SXIYSMrBP0sstss0ZVczSxi+uchURMIduJ3jzH4
3VtAN9lz34b1XRAMWwGCdSjden4HYug4hNQuhFSwR9M3fptBgzhEfbcyZt+9jD2EKDz3IuvMu2TVXAsYmnerbPndK1uAhPRTMux+9wzz2pCiIy2FT0uNlrZQozkFmukUrGo7
p0RzI6DZVQAaoo4CzXIOGrOamAHN7vzNHLo7ncNWPweaPt7sysFpdx7ZNaJhRDt6+FtB+VtoWDTIqFdG31I5q2dpmzF0lmnD01mG5SywKwssDsQfhaV6ltxZUjinHZi2TbeN
ttCvDbVkcoXIT8BfIvovFeijI45JR6hOvLYRInmsmK/4LX5jqiseSOhSTkInCmg9Q0zdhNbZSlgYb9fM5OMdFqZlNO75cjiTj78sh+18CmpmM/avaA6NLArpVvrYk1MVM0Ws
FjzfB5GyI0cuXUvwb4zhu/422LmPGM6lxQEHMj9syj0dqi+bmp6Z7f9UpHp38iCIb1F7Xsv6WxGk90AAFt8TOSrit2U65kFdN6F6jcsc2933o6VQgamvwBSSDSmge98C01w+
5zMYl7DIb2TAtKuI+BkwLecw2OdC0S6i/S6uSIWlZFdxKSGixyvZwhtYCoCFd4VwV5ZD+CsZFufoDhKwlCP5iKkh5u8iN4qXllyMGJ2MjhRIwc5NFMAiu8Vri/PbkoURIZD2
jijAJCnAZHZCPKMBB9yenIGYzRGbHtcXLGYAkTJ2aHbEDtEz4kI2zyNeRnS3OR8zKxNMBmZ2FQ3WYaOjHqz0LJbnK5VxqYkxdKosS1BgWfIbEDKJ4uMQAa/SkDOqqaz9A0ds
BLnr9CMJUl/mJH8l4Zi+x1R7hrR3NK024J0IyY9tblelADzO9dUjMF3Xas7+gGcuz1LrRv8VTvIT+QgARWiVbmD8GvwZi8mhrcbTZu6SmKaMro94EHPgJD+UL6MVugnJR5rU
hUTabktiBZOhnxaWZDTwfXGK5xpXBn7+ejplZn7auh8OA8i0OXLaSRvdNBGoMuSyHvQH5GZz16crhl1IgKC/LH0uNrfKM1cjBlS2lAChAF4AutgozikIj3h2EWHt7OZ+BQoG
8tSpxMucZeosolmd5cO6SXxM7EVHp+12FdUtu9TjB6FGzzs5hRtcqjR2UicNmXDg0rvfCnAT0uISZ7DNn3GdRtkGKszTMj3IE+lBLaTrM5tnisVzOG4wY1gBRsOvk+G/22RU
N0+Glj67zaSQRyKhWREmfTlV3yWSX/zF3HiKMDfXTZH3LlOUNSIsivWujiV37R3L92eylQhRVljVIVFj4RkdksSlRGSV9ypXBaVqrdHMdbLOX9t/WQqEWFG12vEZDdplkWq4
O58Nj7MqZ1jJqDkyCnaZN2IqbanYjHRCN92pcaegSZtzITuBDoUKTKIb39rBaSl1c+dcrvR/u87JiWM3WzTfS+fErQhNe3/Wzqk7xDk94zNd6GrVdnVOBeKnpJvGrgLbMksz
1JyR0bluJ8ArbNZssxOwY3ivys/X7QQUP4TEpDsBo+Gz/zIFh4WJ0eg9tf3ozarya2YEo2AfBWRVr+JSc+etbT943pbBmxOTMjmmSTWh2CyQsRyNoHCZ0gQwMOdpocDQjFVm
8tUsE6bP059oIbXG1P558rajVKAus80VEiRHnjCrCdOiR83xD3PnYhmaxTQ75L3BOdSiZVHBzBCAZAfnpyg4MEmNOua5+BfPj3bddmy/r7dj+329PcNvuPF+s6BzjsJCxyGC
cHO3UOWCyStY4GYeizPy8QG0Nag22r3puXwzzpGNg5n31J29hbL3bir7b9EsbjQu3GijcS/PCXATagEV3mijMd7H3aqF4YyThINhi3ogl6EpVjXjSVC1QxL0GQwkGDBYkmCJ
wbIEywxWJFgxy9y2Hz6qAzVt9psDeYPNNs0zf5eNmSHOvaep2l8Y7/3v/1TdsOfSrK07fnb05pRq8riaiOBVFcGr5LwtAdpFArRLz1+UxQu1UhvlnmbkJIdLvYDi4PWWTR91
9ccrdijHwsI1J3kHtymmiIGjRKDQjmxx2kzGZUyA2TMWhje93ZMP1R4OFYFDdZ83851OI//LDC+GfY+3PICvqmPMrl1zL3IvGiAgyjjKObIPyIFAlZQr8LNn2Hdu8JVADdWc
c3hRlw3yafpDppO9hNPCDfK55BaEuEE+pxvk09wgB0tEKepJykkX8AqkYu5CVgeKl5ZQpAeQfIxzTB9bUS0TsizxpzlblCulQV2xGJTPWvfgI/bojD0mPx25avNc5FxDezy3
x9MmZEHJXZIj5TkX6liUEz4XT4844b795G6zJODT5zIzJ8uM3MEE5nXS2jZbLmVWxbhcmw2+3vIHCyOOVPmxLZyoZbFy9mNutICKMrov6mjhNTdroMlPzg6EyywylVs00CMN
VOJsbvG2jONskXEcGQVsy1ZlRgDvmWfcJKNm6Dm7iWec3cJWyRY9t+V/CsM4+64M42yRYfwZO3UjXvHGnRrxij9Tp65jFGdvyCjO5rD2N2MUh42fR47iXyybJjc2ItlzI9bR
FD8ERVHWcTt7kXdjHbcMpvj//Sms4184g+3Hc1vecU55x9lNvONW7jFnEa/jHucsnzh3Pfe4vJl7FN5wTnlDm7A8YhYlYU4T+ttxjytmDuvcLHVO1ItFu9Dhfs49bjPN82Kg
s9UWB/MJlmLPtkurLKzLihSGnxvJvE9XJGFDmiM2pJmzIc2cDWnmbEgzZ0OaORvSzNkQBivDxsv2v1HD92Pxv87+J947PLRtoz9sdm3mqkZ8TaEL83+XXQAfN29u3Lw9yuQs
vCfLpz03LmjUw+1Ynl187MrwZ4X4szLifNwtnI8py52oyv1wLecFXH1ZufvJHUat5Efm8nQ29CR6mry8jleHz/c3cQ6yXgsYvltBsZhLzdm8ykAsJ7wGh3mXkXd5S6XLeaXL
UmmxMQ1tiDRgM5Ng2QKL7HPZxkdxd5oLezQdEuEbYnM3LU4nmH4/tTnln4C5k3PbNED4Sajal+wsVvirZa+0Xn46M4TILBxG1vYDOVHsigcz6zl7ncZZPFaduOr/2El+JCdk
fa5FZd5cFch1ixVyfPlVi7z7T9yH0kjNGXZMddi4DWnFP9VjxbVhYxqx4h+VXbVtLh1EckncMKhPBvx+58p7vXOxPmx4toHZHwj79bQnHB4Fb9rg/YoNXrnY4C2MDV7YuM0d
oWhkDx8V/2zbqwgW/5hc1zEq/mEJ+ptUSLYLhVNuLf7ZOtsIFv9snVvvZERdWa011lpjrTXWWrtxrZXht1zxfPOOTH8VLfwanct6ZB54ZtxUaJW4jan1t1yxQ61tY2v9Lblk
kcpWRXXXBKuimxAvOSQIcndvcjmhI/A1sXt2Eu9iP1WvZE8lgRFuX8GYsNGgciu42Bdlu2j3jXehLyaO4i+ncKGvF37d99wrY+uUIXZ7vbh0VJCiSmozp8dM9EhH2V7bIG4G
xd+fFO8e8do0f3s1rox09kHmStxe/5yFe7y5lWcFQ/Xk3uCu01rUlKtpozG5SkcvOZEbbcU3QF2uVx/daMLjG3QUICepfRNgpMbF8R8opVyFDGA+6RT/hn8oTNTVa8U/CnX/
2RUXKZZ1KfNRJkoD2zmVY7y32Ywp+8KG8Xx0eVUqoztYOnaXfQ6fZ63kMMKGPY6AwBWNX7mr/wfHpJJAK6GwIwMfUFQJUEiD3uKtxy91nFbnRVB13lBE2017gUp2p2L794SM
fatTpY9KXhjoPuM+PXZlYZ0uKK9VIlfc8T4lZIy3kAiRsxSuqnPmW9dFc1Gg01IaDayvHLdSNl5rTPfzehiCo7jx58W/uM7dLPrrkXd3Ff+GP5STMcMPAcPqMtBV4iFeJcW/
4V+6wx/rRFg3+nYnrMKJqKibybL19IPR51EhzkYsm2sBfa3RbLD2IbbH1PbQQybDd/2Gkeef/0I/bhyT2iWevPgTp7BTNrrmYXTRZD425eyaLaX9dE24ISNbzUYaa4EQz43i
X1Qnm31tvfgXhTqiFVkOOJrZyDUBieLPogk4FSPAtrYLvRevt+LJfxuK8odubF9dR1H+UCiKXMS87affdGP76rpPvymfVnmyyY55ZVWuMRePOGIzWhVWm665TO0uOptXv0i1
c30aK3M8K3KFkWAR1t7XaG3Mk4HGfe2Z2DvVunyqvc7z5qdaV2ykhchYFmkj0swiHUQaWWQckTCLdBGpZ5EeIrUsMoGI/5yNTCJSyd5MIVLOItOIlLLIDCJe9s0sC8je9BFx
szeeNczkcbC77RXr8ZwSAXs9zdirPJ7qmtarPH3smvarPHfsms6rPJMCavUqb8B0TRfPGM/eq3Rz7fL0E0+wmEk8eUZo6lXyhWB9XiVjCPnnVW5DQ+p4lcZXrum/ygM2rvFe
5SEXona0DzC638+AVtwE7ycHtZ88i4QO4M0+NvdgpkDQy1Hx6hBeHRxR6rn4Jr3iHpM80Gua6DN7/yAupfHNxL9b0uiweFw5ZHxM/a0IVVfF9DQ6Io5XDvB4XnRUvF/jZ38/
OqYKneOo9oQ08qASm+PmJnOrOZiqNTQB7bw5bG6V88nHkcnjuUIRqpjzyHU5j6iPn1GOo9flOLolx8HNr/MXx6779FjhUzZz9BLQzsbk8YpUncd9KS+Pl8UO6CDpwAkhWsdN
jUeZaikpAZshAVDL33eHr9Dzrn1jE8jJVLZJc69Ps76/tpCSg+aEIPXmZrlbml3Z0i1/S7fL5oRexoLiVqMTeHsLF7LjyqawS2yknE7UZ1xdjW/FdC48Ed+amlsflwaL97DN
6ToW274o5y+q6BBe0MvZ49a+Q5ZW63R/RIACttz65bXXCZ8gVTphDTgOqs+gg7xezdVOVM1xPaNw3J7+k2uX/MzR2ea6EamMbC7imlph8JYr8ctLspgzWfvUmCJDLmNu1lXr
sJ7b1Xrjip7Z1se5vp5ocp9g9K/d9I9/4iTltfaXxHlhRaWoSnL4HMW5vffiZ8e9tNXYI7+75XdFfnfJ77L8LsnvovzulN9YfiP5NfK7IL/z96YQ30RCO8zRO2yO83E8u9Wg
0DtHB+2QUUJIb9HsMK+vjWoN5jgQ7QcBsveMhG/V3MnCHXDlkVdvOsekF29uNFpvaI6GA54rDjRc5aHk0TVxvM6T5I3MqpxYr+gtjA25lw+spZyTHmM2e5T908JBt+zFbRVK
bxUk603fbiJOs9J4LBIoaYHR1myeZrtssz2m2ZpRTbMFNlsg2TTPmuZp8CyLS87bzb1LcUk94TR51wJPXpfpnZEdHNPb40gn25qnMXIVZWrZw1sTb8ceb5gUTrpr6mSh5TAK
oG8SbHNTfdp7essNbz+gc70B3S4iHgxUh6kno0f2I1N6KwmWQ1PSHGJCUoxTnBCPZLzzWE5+DuR6k5b6sLBJsZhNCHcpiwdqzhIaxhuFq5gIb40Su9w/a1qr8Vi2NOkN7LJC
tNUKg9Mh9k9V0VtE9GYLatqwfIn7swkAlu+0ckDOd47R1bd0srGKhmFeZ+XSdXttE9oEPj2LqwZfvJW2VB5oZfJAS+WBVlEesHynpV0F9lNv+ZKDj4pYVcGgujU341yPyShP
DFIRlRpmkjM4UnzWdcR6aG6Loqm07H0fm56wlz0VWNkoMPe85cIVnzv00mdvxqvoYFSywajoYFS2HYwRSWnxrnRwhfS75mXemGv5pW/xlHj/NBOmQ0+jk6ZLB6M6Xor/zYbe
kkVn7rKDtNj+9/boviNO68XDh3gZMGX6UM+k3rJ1ql9VqbeqAq+UGgzoxtdKYCIwWp3Sb4z7SxTERvexBSM36pnDsnJ+90kmKNNbO4+eXpS+u7S6lQOJdb1QQRygE0LOA5Vd
cbrdINlSh9OVUXnVuJ1hTMfevdOJxdNBh/d2aL5AT/RXTGOQ3X/SkUtP4i6P+dC1IlWLE2JXXBkgIzhVHiqIs5Ft0DOCYHJrgPFXa8q6/W7G1NWzwCzdE7pq5NVP1sWf+Q4z
pe7/xJHXAiRo5TANppJIvSAMXiWK6MFAqCiviJfZJNGqSK2CZJHcEeGdIyhGMW+N0ewxT6FhZEfZG5I91uzG7Uc7Rze7c/2NFuVCJKE/S6h//XEave80ywDQXdZ3hCxqaDXd
OO5SnFoyVIigDztomV2WU8VSgTSqTwK8G3nxWDHGTFtuqSLm0yXgY4x2R+KWqqL4aPao0iLee71xc7zHsoFdzZnze3sLERE/N+nTht9wR2e7xZKK6L1Q/ONnP6bRxvW7ZbIx
Zu93tTjf5aObqUf2oiu7SQV2643VK8TCvTRCroQ/bXzMymq0z0RmxRLxsomViBvaAKfWb1SJx8kR2o1h2q0raWU1XkEqOK+V1Kw8ru6itySm4k4KSUivoAtIByRWHk83s1Xn
t2GruMlkGUVLj7t8dNFR8WqwgsHYR9q0z16aNgWYpUsBAMzd6P5OswttEbNIwMsy4GUlW7V2SPV6qBcDYAeowoVdaWH2Ku6uKvjE4hY+LnMGIt58UcbwdM18xquXLMZ1UQk+
oBFSFyBGEHEtKFnpQdL2/p1BCooQf6xoib3sc7MiLYeSFbMsx/iXNwFINggFAOH5ksKYrMoQ7L4eWnZnw0Fo2b0VWhQOVukdj1DQTk3bgszKFpDBpAlorLwX0LAwYSHEgoZc
DwqYuw/MGsGkbc+HCZFZHpmJAyz2keJsDxY68Tv52IfezVsprMQujyhG2VKMyqZJ7v4dTzLJARdEQQ3LAshcW6qQT/JOs0+Ygetgft8qOhcBgTKojjOo3leE6n0K1QLOZXtR
qRPv24L5pMooMd6H/Ejcl5p9mMZ9Oo373nUarWA4UsTaSfW0G+vaDQKpxW50icfFV2TevOyaWk7KJL5fkabOcLUrH3Slgr5E9BCw7FujgxUUa4/qu2Y2JbBm10nZFtgTyPaQ
QpcN6VoJdacVUSaAQQuJ+2SqLpYwWDtFjWxdBLCuHuvep7dio3Aa22x4es6Bz76ZpFE+FvJ5ic+bHXJwf4eZk+fc6Fy/8hOoDtF44a7RPXSV0N4exYs/8sucymF2o2SDHtvV
Jf9GkPFFf7y33Ft3n+6u158Onhld5fTCc/5q7I/YI95IeFp8eDUyn1hImhtdUpvG4lXepXcDEQVLcku8I360rP9m5bD8tVWRIatrcmfq+ugycFNepeM5e1ss2zqIeHqLzLR6
9JTiY3p9YtkhXR24Fgp7wqS4dGfYGIykEA4Fdyl8IUM13iEpF0pOJOtcEkmEMNxdiJV4PcG29Mw4poGszqRgLYdywpQfYxG2G9x2iqeGpwxzQGQanhreL2FTCB8qhE8WwvcX
wg8Wwo8VwhtuIfJCMfJKMfJGMXK1GHmrGHm7GHnHRtB+MT5DrE+uFlB6iWGasaGPEvblluPWxdOZi9Jk/WwMbvL0pbij94iUT8tuaxcc8QsKuZVoAgM8uUdGbsIOGGIfjzsY
70li0yQKqpKJBQk5j/G2VyT2VK8vW+vcOpJrwYaNDasQv9rKHKEFG8/5fOPYlJP5m3f+ibzZsPv5V8dGb97WN45NOZm/ect+Y+np1ebozVX7jU05mb95w35jt2SvNkZvXrHf
2JST+ZsX7Deh/SbM+2O/sSkn8zfvPKvfWDvIq/W8P/oms5A8mb95y35Ts9/U8v7Yb2zKyfzNG/abqv2mmvfHfmNTTuZvXrDf2J2Jq5W8P/Ybm3Iyf/PO5/Wbsv2mnPdH3zg2
5WT+5i37jbXfvFrK+2O/sSkn8zdv2G8C+02Q98d+Y1NO5m9esN9Yi86rft4f+41NOZm/eedz+o1nv/Hy/ugbx6aczN+8Zb+xFqRX3bw/9hubcjJ/84b9xq74V528P/Yb+9/J
/M0Ln/Ptjc2TZlwstxwhbHSVIm4H475ujIDwSXQOCMlbTOMdGa2eH8Qi9UWGCP45n848JvsQ+yZJJcbWINEx3RXDOyakcoqWYtu8MFEIzBGPySxFS3KrVwDE7wtDPBEtZp/H
KYqsrnELxSj1lTNku2XxFtZyD2l9hG+X0Z058tVChfeCF2MoiPdHByRUjQ9GhyTUiG+KbkYJN5OCW0oU90iy4ylU0lA6fgu3Nn/gRjebm0xPuLbDJku7yYCKs2Wbsx4yB02e
6aA5IJmCzZkOmP2FTPszmrePeTdl3AdJMc+410yapVTWJMtjQHzbk4Lvo/0egkn7EniIUYwMwGRq9ucJmNGJ1BzME8rUDpibbMKkFHDAxiYkdsjGuhK7WWK7k2Pn0YzdbPZu
OloD00XavGwWkczbkuMJM3/PyK2WzuzOqGdnNpvHieQpEnc5QzqBhSC6lY8gOsJHNTqKbC+XU0Ya8TGqmSaTlxC3wRfz4At58It58Pk8+Gwe3MiDL4P/OGrLzYMv5sEX8uAX
8+DzefDZPLiRB1/2UnPElpsHX8yDL+TBL+bB5/Pgs3lwIw/OpeZWDU2PQr1RqD0KNUah6igUZKEswSgkVQEBmE7RCIodZ2/rJMr6vmjm71OclRuvFwUjwYyaxVVMYR/vF1QS
kCWeLeWExu9fc2/bXOKxUc7Do9ChUWjfKLQyCi2mec+z0PedzaV+zxm9+m4efCsPficPvpkHv50Hr+bBn2wp/Mf5qx/lwXfy4F/lwR/mwR/kwbfz4Mvu5sJfckevXsyDL+TB
L+bB5/Pgs3lwIw/+0ZbCv5m/+noefCMPvpYHv5oHv5IHX8mD399S+PfyV9/Ng2/lwe/kwTfz4Lfz4NU8+JMthf84f/WjPPhOHvyrPPjDPPiDPPh2YYQ8ZVADYVAtDRZlgaxh
kxDZkDtawvOq9UCBfkd7KMqJl4YZziAo5gzBRE7JGFoWAHsEdY7LDavZoqco1peF7ThwbA6YaTRnfELFjOgwdyCxDI6WsI5IHV1d/+yycRjLSsdqGTRlKueyJ4W9Hl2z0DeH
QeG5LzIllL5Y+eZKF97vSg/ZSs27VLr8fld6v6305LtUuvv9rvQxW+mD71Lpyvtd6QuurXXDfZdq97zf1b6RVfvKu1W76/2u9q2s2qvvVu3S+13tO1m1kKvtZvsiuWasnmet
CGvR2x6G2iH6jzPCBpfX4snTTW6/7TQ75VTglBjb3VH8AweKf0z/2r8t/qHRTDtV/IvBUA7/Lwj1aP+Hhh/Gc9/wzuGHWewHfvebdxT/2D/uLF4o/qHHWuzJf1f8Y/K+YePz
G//l8eIfipAaGs7GTX9S/NOx41dT+EGeKc1q/w0b//Az9x8v/klj/sOHvnGi+McimF795eptxb8s/U9/Z88Hi39Z+u/+7p7bi39ZOgShO4p/Nh0N3JtMUdt63dBTy6pd+b8l
QPq4k2zvTqwNl8Fq28VguqluUEGXq9wWT2gdWD4tqbkmxJRF/zi5WRXChcaCmNWHjNYZnq2ztvU7osmG9WGiV2A2qdxq8DYelzuDi7rPv5POarhNd2I1mjdjBq8XBzTG3+OZ
+NZhN5oCbx6hERGvopnUu3IX0aRJc+LRGMgyWI2Pr8YTWK1MtEpZ0HTP98UB0qI5zktJlk4LNwiWcWCOcwOurDV3zFLiX6Dq/AwV4xRbwCr2BlzPxOnYLtS5xLVvxkQjka4H
VN0j++CTghy79cYMD2S/J8wlHezNYOXpEVcmJEnNOicN3bQXM0VG319oytXgk2ZFONMO2lIe2Jy8dkfQG2gte+s6u6HMQTubAwzMLrHp3YVSlswu0ZHPoJw9OcN7XbHUcYkw
47z46zqngZbnsjzrhGqPsAF7uHnhkT3o8W3PlPXtkjlhjq9ypC+ACUjjCLn1XpoWv4tbJhCu3W6tUwd7PqMxz2WXd4Wfb5eW6YR+3X26ua6q2kZcstpYJy6LZ++YN7ZmGtqY
jv/1blVX7uZCNOKttuFAzLzXqSumFbRciOXpzV2QNHnJTqT+J+lh3jTog7JK3/kI8Up5uYc18df09kLaeBISJnlZlyRMyb4Zb64Ri3JxQ+9x73zWBFFfTCBmCL4dwNvMIJYb
28Z5cduCafBhZOciikBUPRpmTqGdfXXdJfbevHGkxg1xmaRFpBhjI0vnEYuyWAWROIssn7+IOagww7xNM0i7xAvQAYqutTJcNktIFA9stRSdjnZx49mMQdrdGS1J/Sv0oqb6
Z+7dS59363WkCO3Rq3QxTrMmvISh2s21KOJOMZ/7zKSI165Z0gvmKPXLVb/7iibwdm9nmfRomdAxidikeHq3d4bxVozKqpSxRBP4PZbq0K+V2W0j1xu1LAKf0JclPpa4v8tN
s/pZNbKZJkjs5GOnWKLSsvis3ina5Lz2+ehn17qUspPCI2CIY1K6kCSjJCRjQS2jdtPsbw3DKJCykyc8LwIoMoDZrwBzgKYRLAXM9EEFnkPGB3m7CUN6M2DnFrp8EPi5eYBF
nfBz8yC+NY2OAH7wOAr4weMY4OdWLtm3En5OGMfcrCYLZn/0AXNLdJs5GH0QRd4us3kroOn2ETQRGI7lIIPY8SzWR+REFpkCNFV4CjEwRzJomiI0MdfRETRNCYjRQZu53Xir
Me8ncE35fJ9RHv8iHhw2twukzZsPYEpuw+x8UFR6EyShoNXy3RhNNfHFhHw3R6kkQGQ+g8QC3C0ouZ0CvEyIM0pexrRLrzsZWEJbEf9q+maQ0VczjQVIozzlCTidFfjKTCRu
ktVSbn7WXWb6DnMLQDrDy6rNzBktqwTk2zVQc/WBnFYmwAL4CbnpyIi9wnXMMf6LArBmd5rbri8TbpeVxlpEW0bIFHtLymJ2ENGWNyOanAPdmSOI4pmgxxZUyyypkBnQvz2O
LRZxTMpbviGOLZGpXOIKTFSb5WOW7pWpiFFU+4A5kAIWb+PjNvNBPj5obmeO2y3G7TeHiBi38HGLOcjHQTMt55UBzsh4s+IfGRW5dTFHwg4NtQpIuEuRcFGRcEmxb6dQ9pgX
fAExLHmPaQUEBCfS0W1oDKSbMQKJhs701eiQ5CAexPOy7KtZkU8OuIW/sgL1pNBUY3ZkiIVW53RXboTcDT5+j5gKjOGPoD2p3INO6y4F4gZmYLcAMetd2QrEdAOob3IgngAQ
r2RAvJMAswmI914HxEubgXinAPHOM1pWCWRmRYE4XtkExnsI/dsA8OKNANhLxWLHpW2FgsEc+AEQgB2ikLcTP8ObTGcyRiPmq1imOgzD/zdwPTkdxsvP9JL42yTKA06B/p7v
x4G9Yf7H1+64yJtl0niU/aR+Tadvo7Q7t0k7t03a3duk3b9N2gPGEQUc0wNtR+tiXMxB+77v2xxb09/ePv26tE9tk/bpbdIG26Q9tk3a2jZpT22TdnmbtA13m8Rnt0t8vpBY
yhLnJI1nWHnbZMDf8zy7Nj0oZDKaiUrrvLhFubNKCvQ50k/JOPvF8dzH13Il0KbkQ9smX5d2WOLhH+wtTYDz9IT7zGwH3NXYy72oi8Wnr/4+9KhbzJvp7OW7ciFhdlFWoOYF
vHfAWnjWaNhQ18uI1dgyIHaSTf0uWGuxDOBZRNnZbyfBIzSo9MS+9V7hWzu8c5YL8zgNwB+Ju9n2VgesQT2L9HhjbFuIyEUSNT2/qGZeXTOe2nZPiqt5IqAYUpdRpLuWeBfN
xCVko6mKeylFH2i83jXumSyCYNM3YhfaCrVtvDB2a4N6561jjVZ2oLB0rskb26Qxk2yjXPOJos+mck+CGZMLI3kZDpdB9hLyJsSJjthLQoxCkds4U2wM5xzqOuzaSTOHnni2
p7/3yxfjGbH0wQAMOzzpLfs6U2acav5xCr7jVOSPb3MCN3EpWf8+escdgnHuBoxT/T9ud8i2y25maeH8NSpfxqkvHUdbLlutiyoQrj8e9zU3tq+uOx73NTke16CXAkuqbSfF
qmRcr6BYlRbZ6yh4NTn+zvUpBrFrHBCOJgY9E8jkPuK2vQmMouzIHB9wfK/eUyY3bSoI0973XpVMab5P2/s5e0/5JnieKGaQww88WjqReE8q1LYUMlo5qFYJBhMWVCfxGY/d
9sT6rGehcRLQmEMigM/qojpgVceFETCtDKTnzshyCtg1M/kXhPMJdKgciswa9dj2DgG/x0sc24Rf3toA+B3P4deKp5ahkaWJbYMEK+c1BWMpvR6y140eovl4coy1gsclcaAh
kNggt+RelGOp3Ixu3Pb/ItTERv5XRiLe5xrhK+eId4znHbCIL4rKpiFrXkPXPJogkziM7mtIXHCf0Wr7j+SQzk69hozdq8u5AM5PYG8mq2afWWJUZg/YhL5qFOWW+DWhLGIF
ZWZW7ZV8ck/tOaChQphZQO5VDBXP+8kl632CF9j18+injjDIfEtOYsvYEq15ya3Sw8nCQZmPiZV5iaSO4nnPTJLQjfFchgUZnZdONi/jcs21jbTvk/tPRoSOkJ/TsPJ2UDNO
n8VboYYAovDAoSPtmykSu5LtVKjtGwFLoVHtjNj1skuGa+o0WQ46L9hba9ui+eHRAFNNudZJZEUiixrZJ5EVjRySyD4xXjeLslC2zMwJZxItGAcPX+Wtuhseb9WFuKTzhGf5
Ay4v+e7w7ACayvMELb1usXVKjh10eAdKmxRbdB/sQldP18tOkd7pqDcDzMgUN2Vc1G8F7/RA4bxBnbcwpiBJPQ00ad5/RMyl2urgW29tLYnZXHsg0QY9Z/FAhHox7QpL0AM/
yHtrPFDM9letmR6PJJ22llnUza3pteamKqf0eXOx6djjPS2hhKmdj8Q5S3vHjpxIMF25liVunbUXr6nPcTnGjccC2Hv6XN0pN7eye61GdsQssVhr5+mw2dn+n9i2phzvOCYX
Hy/SbMxPAvl25EqsL/ogksOlHFnnzJJM4eRBtyejKndIc4+ZN6Kw/IlUTyoYXn0orEBVtHVVscJs0e6SbW6JLxU0vyUXqpg271ztinZN1GKTySSPYXLPGgIJN6zBx0+qvxdR
05IklHUMb1MaSnfaxPmOyYw845bMD29fobNtuWmZDIKktiR3yquNeABICOaW22M+zXsVkXgnb9XtYjL0xpexVSIVlnrpQ1IaGL6bzt+l173U+2A6q4zILY28i6ofd1gQftw0
TW7nsUG9u3mXuI/glC1LiHg1LY3X+4lYsiAYl/+O6LMM6xQ4ktMmBM72tzOGT/rh7Xem7e1XAxufsfHHbHzWxtdsvC9WsRN0rNA1IS/3FrAlLWSOVnK/ENluZp0ryNgiqwPq
yqlU69fscg4A7JnsLAnvVQ5l1nkvODGWjm4oRy3JPR5mUS/WNeNYTGgoTXWsic/ba0A/xSXgOohNs+VgnJsAFvlcOeKj9qotAfr79JTYUzyIlg0ZQDQtmMWOJwtP2sE4Rwwd
R1cWniCIdR8/4llK28m4EFaU27Dr/4eafqgnjgSY2n8gWOeH+SLa/rPREtp+UxbQCbtqPsA9WUW4Y9ygknbcqZd/3S0nolt632Jm1YWRVWOyDuVtQbBOipXMXi9QdK8T0TgK
DGVLbpQGrujZp238y4RCBafk2SEedoTVjJh2nWcY5Ra7ZBPFSgrk3bowk9OH4/y6yoNpUhsvi3YIHYWxHFdKPmkpwlm7GLX9kzkdTVzLiQsZtSQUglortXcFn1NvhcW5NN0L
J3JgGM0cGMloPJvA8dGRXJTupzpHE4pWWsNk+4+VbCZ693hL675T6otVMLGQwyW/Koca7beCH3FZqA5qjqt6h7jeuuthjkcn0YhkFsGwIJOj3wa5XLLB/ExNx6s8GdDKfKGI
q305weZdEAnKJWVuYdEGA0e+WXev0LANN+6O1u9nXVIZFhWL2XXGxnaUVxOyZfGO4zsuJub5dXoQoPX9A3hqskpAZ22/8Ooy5NSW3Gi84t1vt5taAsDbAmmLQNoBkE4KyGSA
+N4hEEOlTsA4Pl0Vx6zQMU6+wskgrmvHdARx+CNHl3O77YRQ1zrfb/9vm9d1wGNHx7jKARvBY2cLPIqXrfECUGaPy6mpPmnX+gxCbbMAKeej7ogDGEFoUlEW3SmCZ8uCp69x
aU7XEj7brMvaiq4yztwTm+TqU9UZS20L7pe1NDVlu3ACSoi2WbbRfF+Xak/6jGsD4qxY4lhhfMEWA6zOcvOiney40AwyCB1XLGwEYZh12Y6DNAJ8hk7OWGh2oANNJyP9IpCB
UyCrHgVmPnGS7zgEM4/U5eOi2ArWqE7zxMVP+6h/LEMAAX/e7247e7fS8jtR64RQl3FBRQ6IkqqtC5yctbbIi47Ilkcbgr6wTsSfak6mLuuIaBX3m6rqGRQSWwCwFgFMT41u
xbJID+7XZC0h38O790DeUSODVcosVTo3qOOxglLKDfF+J+4OqnQaxzMn0mXyQWUgQyBeCgocKojEfc2cYhWAd3wLwIINSHnlnjAHIxzC9+fBb2GRmijOt+iaOlYwb4uMUt0G
fqsKv6dFuSJCmtyHnL38n5X2htnh1S5ZEgtqdkCVyNyti+SdwhpyVexsxjluFFsJsKVc1Na1fFzuvBRssyqfsXPgQPE4K40L6c33ovWzOwIYPYLVGpm2JOtSc8yyQcmBzef7
BQAijY0nRneMVPT4xg4BZ3Lmyi3MhlmSk/Hfx1TXLtzqeO7117GsdjdbLO/EAKkKQBgdXYGsB6b0HuT3ICMEIUUOy0JL/jR54dd5MWInuebKDyWxDMPH7XI3yot8V5NrlGuu
UQtaXuWI93OwUnCy7FUrmwJ+tkqBoC9OG+yI2OWLXTw/MmL+m3fJv75Lxc5s2411yEjvT7O10bx4tyWZGiZejRvWQoA6Fp1QUbK84Fp7AdMKX/bcUqarfcdZjV37hu7i5PRW
+881Lsy8uG8Rtj326P5CwgOKxhICrWtoTwLxwiLttwLNMb3knbKTL+u6Z3w6TvB4mbi3lvg60KpSoNcN7lVd6MdeOpIMfCoGSprfaLrcielb1nrkU4YNjLxMEA0i3y5fnnbL
b/+7vE9PycdKAyL2+x0nGx0n7FNTBXxxkt4geeef8RJPkgZQQLqjRuDrLo+9QRhHlnfkkk91UflXWZjn3n5UjPx4FAn/dRhU190r/rr/tBxtV7dUqC6Qcj2Wm7zyq3J1qHX4
JhBZ0lWoHFUArEkgDg7FX46KOkmQsRN0UwAZ7ittdLWic1coOi4lb/yqbYy6a+HOwVeyJIRf+dVRw0vJV4uR10aRkXOXwqU2fuKpJrGi5wRfqiqX4otDlCjwM8/gf/mdwFQe
fV2ukimZmpDO0imOfnDUZws2nkpNqMGq9nDkj68qdjTVDASsuz13xXupTTcaY57r+aGsWB7XSRHak++9QN/iDbs8qi+t3gAD/t0XspHwwbRhmL73wqi7QfL9USRqIvp2FpU9
hxJ7rNBdMg32QRTBvIoWk1PiqiKXs5bUtc3IyZG6W2vSc0bZNKjH4IbGD14Yjf9AtSzWxoKI1CiJIcXKAIV5PKooa40OQPl8xPuXMWZYnNt/KPDM6Io4PkUVPJXJYXM0xzeE
zjc8TfotNwk0aXOkpNFq+5v5u0NaOh3NyNZ65YxdJbxEpGyPSE9tAof2Z4AoX2/Z2QiS3+Rd396Zvrhu9VNuSZfFV92wE7W24d1VYgM/MLw97uixxtMilJZIFClp6xlHSeSp
g0K6N0qvbkr3R+kNm545WWlvLwm06fJcoFTsXlBP8qaT/BuUbwcxi33jhrHCCGffb6DS/HvENso2kwB91d7ytOK93FZiIYrhDfGKsok8SO5zutCJ+5mRE1DebM5jtyVbjG+x
iajDLewA/OoLdKRiZBMx3S14eezi68+/ejVZHPDy6s99tSoXQQdPiletZMPwacmy9fFlUVmO4ley1tjbrCph5ihFqUYgLtjEUK1B0vH/t/ceYI4c14Fwd1cDaKDRiIM0sYEJ
G2ZndzZnLmeYRFGSLVuSZdnWr7Psk29I+xdpWk7LJMkSbZ/vaDnJSdavHEiaIiVSJEVyl2kTN+ednZwwg1yIjXivqhsYYHZmGX2+/z71TKO7q6vee/XqvVf1qiuw6ppQoFmn
vkZaC7Rrj8g2VT1UNR/jjkXzoV8P9Aj3PkpCyGxvurwYpUBbGatu7UOe2hS+qnKqTRHvZdEDQI9OJUeHVBOnfrCEwiGTkO8fupeOoyDrMetahgLso4O2L9Ev8I8+MHiAeeC7
RG7pYjuM5t8QXjD1S+ioHd8Dotp2FR9jl2IF5VORkd0hxN8LsBrWPxgaEG9vgRuRTKUnMWSyacmdJJ4WidVIY1vop0K2LgMy+26oVRiN3P9JyeUIuVXpo33O3OKmANyA/u4B
4R5SCJ8DQPdqa0zeRb5ekGi8SpE6FIFSRJoIVYrIyqZ0WWa1JtMoqi3PJVYrvy0aQTlOzz3A7kcPsPdZ4CTwVRtNJBmqC7JWb0CwfZXaSbIqtUDW29G0wUSehICoDoU0fvPp
gPQ8XZmvuhe3oH3ZsxIHUiBLmdlVq+Cg0mGpW+xHoF3vxCW6l+zPTbvawSJZ6Tx9WbxriNChLebD0GhkqVS32sfuoW15cAKsdN6my2+Svf5m2e1vkT3ENSMeAWDSesnZW+gu
pyaQ+Cf/VvvGKJNFhZ/5xtP+VtIf0UpGn5jURYtaCAtbqos5Le5OR7pE1UWamggdHnLxVIfz2dSeH7L6dwBame/TNkqgqqy2O8Qv0G3kGduPqbEykWVs2doD3ZSs4Qk1PPEN
T7qGJ33Dk6HhSVh8InO1xH8ysCwZBINI4xRKgjRvQIBV0clhdohUgzJx1hH95KEmp7vufc8GVb4aUR4aZIjdoB8Wyb7rj5J3dAEtaJgGdGqsJ2xDVGqpyaNukQaN7NJ4SlZT
mO5Sh15A605NddhWA/5T29CAumjzwDkanVPXUKkiuCQTBOwiAq6O3Fy/muIaBPFF6sflGoJi/zI5eHDjkhyguhx8/SCzQha+urGG4eGNNQzfUuMvycP3SGhDJvi6TBw+zayQ
iwOQrorkiYNMDcsbp5llMnLqNLMkJ7q6nMQnVspJ8PQilkunF7GkJpbLS25iaV70dXn5Kl4pL49MLmJ5cHIRy7/g5fLydbw0L4a6vBwgM0uWzctP8SKW7+FFLK+qKZbk5TAJ
bciLpkp+smto8CvsCnkZh3RVLKc+z9awhNUUZJ3wAFqURS2UYBE/zoFlvl8dZQbadhdp8dmGyEAg4tbQOsn2EzqeHRAfYOh4JwS6CO2NgG4QPfxdqOS//CD/0RZS2fO/3BJg
1PXSxZNbDFaAzMPJPsDfj/60DgfBYKhiMNQwaAMBZL3tZdrRU1v/TV0QXd2aRB2xkPsKpy1QUl1/ESooMhQD6gkysdZMkkmy/oO0WhXVAUnmaoc9xBTIV8iANEQh0dE6sjo8
yKpuCWUaMN1Len3ociXUSKk9jPRLJeGjJAu3kMrBSlahpBMBaGVnpZ8GrMQZJA6+RJuCdD1UKyBUO/Dpl05CodbyI7CGaF+hma7yZlRJqWFWi1OqQ0O+iEFGc/8EtFvVdVRJ
Y8lIWpDgBWpcq4JnaER1wUPyWUGFp3VdaJMYailoK1lthqpcllQuyxId1sCoA14oRJLErNV59IVImEooRyTGV6pCqXWpmUmtpnaDSJRcqUquUN0YmK7wZ2pAb1+UTAcx+aRz
mVQLdLlOG3FF7lUHhtFNV20DPBlpAW0DMkKNkFdHrArXAZFI6buGwB0DMSbfRAa6SFe0lQxyIn06raSSpa1wr7oYjU9uohvlaKywk6G4BIjWk0sHe0mySAVEXQpUlW6r32xm
1eFxVropxgBLb+muRVa1q9ZKu2rNpEhtROiqIncGtNQrN8tmWSLOJ5Ft89BWjoHG2LOyT6Ztnp9+s8hpO6UHJHU8oJZtWhS1cgB5sxIPwS1Lj96/n5SJxnlGbuDQ+2prFplq
/Z6mxRWLBLGxc2FJVwNpOamLz4Jwrw5YbrkHGrwWAwPOPxkMBk2UNchGfpj7oK0Dcbb4W8mlHxo4cFnnpzFkfxt5avVTHfFC4wgCBdIIu0XS+pDIRmgP/7MmmzZNrMHpINte
uwe9D8tkB15+UaeNNUYA7kHblwPtgw86ZPIDBgsuv0fuf++jLd8lG8XQIdVDA188JRBu3x9o/0RA2EX3dmwffGAQWoUtgY4v3OeXKS6ypP0XAu5P+L3ql1iIw37pPrnjC3L7
/oB7kPRKWj8OZS2re6jJg/KXZIsMMmY7QEzcY18ky0tBoN9dG4Vok733+MkipR4ySEJdsFazQOpCyQMPgTdO+ippNSENUE2qGqFbJRPta3vb3CXF4m8nFlZiBsmWb2aN2Z56
ZhNGa7mmexRTbnsauS0s5babcNutcttNuO2u47atkdvuQYaWJC22x+4DVgdkwst2Wf4EdQastpeqlQVhncZtd43bH1Nj0Y8q7YPywzeQCeQqh9vJpb3GaEm2qRwWFjmsfbA1
DtjurY4AWsJg0vMjiO+BLBtV9joaZJlaPbqnj9oyphMFl0q3A2oInjgsKpu8lN8P2mgfgLG+JHzkDYTuf1OZb34nMm9/D2Xersp8MykR4uCQzyc+dS/hqrgHBFoeHnVxULJi
Btl9UV05fPmC0r47mWWbJJiN74VSmDSlaG5QimqpCdVSsy2nJs3g89UVm7G+2IT6YvPUF9t1lce7svL4/qOVx0uKyqYuQ0vG/NJxlqA3A+w9AQ8tEJtmu0hJaWu8e5a3WXrV
Zr1blTKoheOsLxzPtYWzjEo5G8vGu2LZ1FRKDRa04GY1gfzWtM1+jbYZ67XNuKy2Od4zbfPIjnuAL5JsV4twGW0DEoxaGV6jbdUXqs0AJjW+uI4aeqCgDe+FGgqaGtrfgRra
G4vas2JRG5cvau/Sor6uhvpW1tDm/2gN9anFa1T3AFEVsFnT0Gohemqlq6nwkmK3LXlxjery743q6tQCbaoWqLFedaVqgQrLqG4T5HQl1ZWWV11pRdVVX5m1V3b1Vf9b02rH
NVptq9dq27Ja7XwPtdpJtNooO9TBtctoNZBgo6UoXKvV1RfXaHX1hWq0HvQueWEcoI7nokBw71H7Uy8uaSAZ63V8USSW03FHo0x4VpQJ2/Iy4V1ZJnxLZeK66t+8svrb/2PV
36i2pQR1xjZZ0Hm1OoCTqn+1UK9R/yXyYbvmha8mBg0vVhCDmuHnzKj6REsXLbbNbiHTcVi/S4QX7WS0hGsb1w8XkcwXMJNNPVaTZQa2IxkuVjL5ziybyB4EZrllOzE7sns7
gpKT24lja5Zbt3Fbaj6puhaqrB8wfY4slC3c3kK21LuX1hFUqohEPTyMtPG7PO0osml+vnXgwRtJh5yJdsfY7iW7WpAvamQ7488/SL+uBaQ71VHkEp3cIt1514CNfm8zkz4d
c7WXRRveZgIrCl63no5fpjuB+cheWGixj0MbIw7KQvhC0t1BvoDderdfVyW0CULvv1trgiLydYDmCMwDCSZDBb8nqI6DpHaPOOi0eQ5I5IFwb904Lr93UJ3iZBqkykc+lpMO
tmbQSxeQ7fWbl9ng0u8PEOaUdLTDQSKdFrS7IiAsN6NtA8OUbCXJxnLIrtMbHEaT6JQs1kAn+fxL5FiQO8nnYW0JXzoHbUAuHWPh5w0Wop1n5UDpBOsP0NV54MlKeiGHCHry
5Cfv/KRThXYykU/4IB8D9wOjCZf98Ne5zES1E2ypDfIuB+Bv5fftlBXQ1tFmyBtl010EfpPaDaYO0yVSsmWRF7K51nkHTNlCpifeD0oOsNwy3Fkh5H65ZT+pKEEc6mRE65RR
O/jsAIx0UzlId9b3SJcmNZFyy6DwZTAHar/aatKz0z5o+1KghdiLB+Divv++wX1fBvhkszaemqcDxEbAr2qgqLm88aMttEeI9AXVtshRB5STBzJywEn0Vhsuby0xiAkA+wf0
UCal02xJpPhtar/e/Wq/HiSxQh3lpLwSya4vAEHtharCId3GwIVB/ZfvU3MgLOkZ9NCeQQ/pOB0KQBPmNm0wqKYsZDDCYjeyOp1CJLO36IBBmg2CmyiCoMaSmSGqDyaqD+IA
dztpFtbGztvoLkggMG8vpwLNqVCfU9PbzKmJ5tRUn9OV+kCbF+2DdeDHNnWY4hM28nXcSvtCyQh22jda+yZOOkN1tDPUXOsMtV7bGWpWez7Nas+nWe35dKifOdWeT63FRXJA
ZJv0R1qrXZ8BU63nRB3PZlG7yGlHqK2+I9RE513RIjBVO0LJLe0INakdoSbaESqRCfWSLNwFFQvtHAqYCHsktUOfoB54sFwx3D2kbjLjBeNMNmRU5/QIn9NeqoPqwSYHDXfQ
8SIPBQ0ElV0dj2nV+nYWpwLRvqDakj5aN6p1xb5RbWYc7RtVB282lhBleHX+KZ2TTAtK3U6LllV1x3VJLcrVdHG06hcKkdYzdIYAVNVa/gZYWrFYKGNoda6FeLQsCKTCNw/Q
Ss2qJiH5H1K/QxAuGrV8kOaBtTbxgPKjTtxMapnTTC12DwekqtTUPqOYqUiY1FlcSz5XaJ85pDrO0UGRVbHXOG19n/Y5Q1NpudZXrX+MGKfqVJp+8c8R0j3A3q+r2/3MoA0O
NCyzg7PIM7XPRdWiEYiYG9XBASSTojokm07TIXuuiHfS7/im6qcp0+LHL6H68ctIFNtMv3yZtS9fZvXLl0TE9o4Wv6WRq+oseG2Og2ygX5D23x2wgRLzfokujiPRdS7Ekp3u
PsjXdo6S1Cn1djKEya5OZrBRkwPXO0l62rgLSHQXVrLSDwEnqV2YotpeUwcUSOQiLQ5YF7U1DZBMtoQVh2SLOh2wmTgZZDCB/vbaRAPSghfo2hsatwXxNrKoBd11gaMfSomN
3T9EhrLQ+RJkGAhpvLDqSlcMHROn7jZIYgFWdTkt8U6Ao45BJWA+J1PDQMelaoszBbg7Awjis3e00F2dQXI4kgDR8RUsHQRD1nwhMxj4e2V0jx+py2CR4f4CGbwpa6v/iUGW
5SkybeCrThv4yt9KKeXpDFl0r6y7hw5wE8joKLKVFMCojeHUq4MP+tVBDOvUQQyrZYZ85pLhQvgjb0deNcQm183wr2gHqU60NXAkbSUaRLfApkRx2nAd/hY6gPYBOlKLEAY8
1t9Dx9uxagLIHFfNHPgUjxEHUf/YFwGr+GmWfUD9lNpPhuMM0G/Uq7nVkjbKtpVuXUVv5Q9K2nDnrgBXVRX2Xpmz06JmtDln/VZxANEv3VCM/WTf6xd5HUe+6tIvvNRQ8NWP
ttWxPTpVuUCz1PEw5PP5XYv7TTz44P4h8nOHuhMswKWbw4MzGDCACwe6StrT+jsfGxS+RFruD3K3g8NkvB9MB1ngwi9Wx8KvJvWpLJIvcZIGwkZ+mPsCFtn0CRB7i2xQHcSP
UFwsyQOpHdQMk6gBg2zaHzCpjSEz9bEMn6hu5qpfnN1Hd0+msq6nDT+QdOst1HTotbUFQL/oxos0DlQ36mxqWRiku6wY77uf1B4AHzwWYmlqXh3NjVlF6VXxqjNwVPJUV6+a
PeLpGdRpWXSidYAM49IS3V6dBQBE0fmwYCftZDIsqBB4Z1B5UPeGzEbRU9KJlOllG5Ey672kH95emy5GpMy6KGUG2U4ljNJEhgdCPoAU4nzBS3pHGOqglWsraRhJdHKIVlny
t1VtSr/4eYtefIAjskOGXN+vmnRtTz86BLqPIcsxsDVvCKn7UgoD/XeCaDiGoJYj1oUMUg/w1Q3VwRnTJinQKGgIJAB8surMBYEMBbiTjgcgY9rNZN938E52M276itXm9VIg
AXEX46DBNHmA38U4ZWH5eoY2YPxkKQj2bj9txZN5MWQXFDL8idBP5gCx4GI54WzSplOTuXWq+QdfiySg3RT3BLwy/9jLAZ8swm/zftmrtdLBhuvuksUD0NiFVhg08b87JPPq
k48+kd4PsioA7T7xqeOBPbUH8nGWmCyBDNlbTWbD0Zl+A3Tyk0CafLaAlzjV9N4cAOe7tepEg//suhfcfeKZVDduJ7uvk26cVjoQTwuTZBYkCqlj6fxe0iRfjC6QdcC1eIsj
5OgGsdAsIZsH3uUn+yFSg6xTlypUYcFr85BsUFeI8pL5Kg3BfjIEUotvJLOetV0lKX4K30s27qSQGblV7dqoUqnFZMnSTrSto2095yXeHk+qHtXHIFLzvhYQG1As4nC0yFLV
mPlbtd0/TbcGPASDumtja3XXxlZ118ZWbdfGRwf5L6lF0vqo30fmERGIHFlPilj8QCtZMBHggxPzvnosbSoWMkFIRdBWRdCmImirR0CHK7c96m/WEMgErEjBMu8CbLsGtr1K
N10Ha5HkB94F7A4NdkcV9v2NsLl3AVvWYAMjmmXffvCo2uWO/X6fhgk1YrqvAZNYwySqmMQqJlHFJF7DIZFyCDDdR4aOyM33yfJ+0gXQJNIFRkBR3KDNA2QMPzR8wOEhKky0
vfnPAs2DGz/SAhpuhCYlWCtwhwbBcycGj6xzLjv3kz5jkGY6vJ8s6eJ3VVe0s4D8kHpQlC3kwkMApLKQOfbX2oYmMjZ/iMxR1d878Mi/khH/dEm6oYEboQW4ieXul50yXJn7
98sCVMvkXn8/uWXILX//fsju/oBv8IGPErCDlQ7I7qD54ftU4fbBLRFvRnbvYkjbTaJTq9SVOBrzy36M1lnAsO9aOI7loKjJwyD/EYmFdge5FcgtT29t5FZHb2Vyqx8wwO0B
5iMtdDNjcCzpkCdGXmTegGFoF0PaViTfTtlJkPv2y74/A+r5X6bOKCX4I3T6GLmVyS2it6cYcs8P6OD+MEuw1IF3UvB1RdkkN9VDXw1F6RsUqkXZpBZlC5CDxAXEogdUS9iw
4MTAntoAvi1Dg1+kbUp42U8HAfaTQppGQ9Wlwqoxu9SYtu3aWFmZ04ZmMtqcVYbslTD4sAZNHcZP3F/ar2gbKpm3XFOzkVQlM9KmU/yxdqrhdLsFMvaIQPr40MBhg0YS2bKB
h9oban0dOcFoEpkKmsh72oBZnKnxfW1vHA0koYIEnbqGisaMPrxcRhuY9kg1myoDmEUGECb1b68uqFafAZOWAZIxyh1O22L2c3SD2SHyS6ppiOqoyyunbk9OHSHIa5h+4QbR
IR3cdCsL4vmI6+gIaIBKYHLU16EwOQ2m5mnxd0F9I34b0Rb8NYJxvbIomR+rm4BTXbgBhIajOVWLt7qmQx1j5aHFqTtLeF4vFFzjq1NVHpFteFUvD3SSzJDQivs73JsXd79W
3Oy18OupYq+lagUhWbmoF+lVZzRyxLsEUv/KUF/oanmzd1NntK6851mtTLlqmRKZE3dAKak7R8tM3RzcWjEztFGulq4Gyk92fBb/HHGIrM13bQnTqemL+kkaL3QYszA0sEV1
oDUmk4mVZDEcHXEPeerUsvS7aLX7hdQIkBnt8zvoxMCD+prNYGuqdI0aeYcGmUX1gBYJInM96YeDA3qNWTvUeSVVhMs1irXFWoECubrmKQgCp5X0jZowaOUGxNm2Larkg3Q4
z4Ca8wbFf2Q5xbctQ0BAr4EmpGpkyvqlZImi+I8c6RVgST+GVmpooMTc5eeXs8vmoeqqAkSwyVw00pmhtfZ1JIN7APd9cF5dZIQZqi1OFZsBftFs6OgaoCBmhJgD9qFty0nw
Q4sSfIDOfbxkHFrG2n1x0dqRRSIHglWpXj00yKrhrWp8IgolpmEaBlflblUqZHXGhfjB64g31fvlBHxAf1e104fUKzqydB+V+S1Q1wGfyeBodeYQp03wZGvdOxwRWU4TWajX
7xWfaOZbH2Dvs6lzhsi8TnX6mo5MDrufbqxKZvUY1D3U6fw1/q4AGe9AP99x2nQy2g0u9jESOJCi5n+QGz5A5gaRefXUF7xF3SP+d8mkQdphShaMsw8IdNkaJzQOHeTbm0gc
Ueq/yYzfQ3tJXdV+Pq/sIQvB+ptpsKR2qjaTRfzJD2gtWQ3ae6e2sbfP3y7zZFE9srcTIUSWmJs++++f3HfT3p6/2Se3yfb3kV3d2oE1Hf4AWVAd8hQgi6WTxe3rFjIOkEtA
3di0k/rY7bKJrNxHdyL1d1SXq5W0hf86AG1bbdw8WXxa7iCTichAA7L9JtkwlZx3tNCNcNqpKrbQj35tZIpap9xJls8liwPD9aaPOj/9krrWfo0eICSgqb1MWui19Ky68i5L
Pmt1kjIkTwTaVwDM1IvLggEgbTQjbYSooUAHXU+G9uCAEQ+0UtaD8+Rv16Zeadm1E+6TDLXXoXfUyCeE3PQ5/eSb0L5yYkgCVFHaP6f/zZdWor22a6xsq/YjvscF8Dh7ee97
UACPs7+6920WwLvi/e/r77jxPeD97+uP7XsbvKd6py5mCeQSLE1k6WvSFwTE33i3tgx1e53GsY3rhl+rbm3ku0LbotZRHklqd1d1M+FmcKvA7fTSHSS8skv97uFRJxZqu1NY
tM9JVdNhHtDfrXamdoErx7wfAngg8HN3+7uJa0cslXmAu9vfAy4oXRJPT3cUXtZuMf7VNMc9RNrIynKBOrO1us5sWf/TbJawjM2y/N9msyw/t1k/t1n/J9ksoc5mWd6CzQIK
ums2ZI1mbpqh8OF8f4t/rdxM9ob93YAMN/L7WgK95APDOqC3V9t8huxgAHzh6VBDMvvRS7+o9MleWVanPpMxOfL7W9TBs2AeZTK+ab1M9oIwqj22GyB555C/n+wXQwPIjiOt
YMegTCkfeH+nvJZs40EHBa6pzlLrlAOkGInFotaoxhee7KDSRpC3qQanRSYjjmQIXUN3sKdjqAJkM6UAFWBi7xpBaKyFVm4L6S7mSZF7yY6I/kVzA7T0EgPgJpPrIdU6rbgI
VWAlA6p2BDbVmxYNwSawq4vlR3erkT8QEOke92S7I7mvwbCRGGS8DP06RmiB5D7IDU9lkyACkW/T0JKWd0BDvGgXAitgfX+gQyKjDjwk9cYGk7Q04zU1JyMz3zTPi9q8Up6X
ZrcGX9Q+n72dnC5q4bI5XZrJmu6LNQmTSTe03HILFY8AVfUq9SBq7FDtWVhOysSqId0gt2qfN+T19LdfTVirFFuJerZq7QN5NWlnrK7ubyepgXTRDPGJFuIx7QePaf+ixyRo
HtP+Oo8JNXpM6L30mIz/Oz2mm9tO/IESOR/ad/Onmgx/d+i38HVbIb2I+cZORMyioJpFYUXPiX93npNxhUoQKKCVIFxvvrX3lkeGfjP80je+3kDT9SpCkrxaEe4nQCjEr2ug
ri4PSq0M+ffSg6J0kDzsOfnR507cWHyTPKwMgNSK/BDNgwoqvGIe2mke3mmr5K0USOHi9iNb5ef3vQcFooL64b63WSDvqiz+6tc+/ZkTnzLe+B6UhQpK2fc2yuJNWyno2lYK
4LquOr6JZ8X/p3hWxv9dntV7btuEZWyb5f9W22b5uW37uW37/4NtW94D4/8jPDCkeWCo6oGhqgf2Ryt4YGgZDwwt9cDQ2/LASHFWLRu1WDXeCG/HCyNgqnaxEcxST4wUvxd+
Av5Gs7SiN0YSqJ4JSbVpqQnSEF3XIyMg+q4xhI1eGbxe1lfR0JPhdwGNgEb78aaeGYGw8RoTtpQZDSZhOQ/tGj40av5KfFjKggY8NU/tbeS+UWOv563VMt5gL1b22DQlJdio
x1Z7ti0nkUs9NkQ9NvLbryZ8+x6beOCbLMsMPPigTXz6m+xfpF48eerKVBx5VvXs/Grq9eNnh8fn4iVUtnw79fqhS5MLiYLebuv8UerkldFgLMPafG1tT6ROwYtUyeju7tnz
eOrUhalQqmTy9HT2PZ+6dHEqkmUtHes27noxdeVSMFEy+np3DdzyUOrZoycvz2DkWnfjBw6kXjhy+PjUgqJrMjY9nTp45OTwTJJvavGvfi519Oy5sbmM4GrtXncY8AxPh/KW
QM/e7UdT509PzsVKzlWbbtpxITUSDIZSZXvv7m03zaVmZ6PJHGtds3HD7ROpSCitVHTO7rVrtoRT4XymwhndPT1dm+ZSxXQOCfbWdeu61qVS+ZSCPC2bbrihf0eKHsaerb/4
yV+/4/DjP/zhY9/77nexdhx9/rlnnn3qqR8dffKZx5/8zg+/du7wqwdfef7554ZPHTty+ODBA5OXzpw8cej11xdGL547e+zY0eTM1YvnT5w8XloYu3Tu5MnjhujouVPH3zhi
Cw+fOnHotddaFq6cO3H2xKv4wqmjF0bOXa3iwWcunrk4cuUKPnn22LmJkav4/KXLI+OjE3h0+Or4zPgEnhkbm56emcEL05Mz0zOzODo3PTs3P4eTCzMz86EQTs+NjwXnghjP
TA5PTI7gzNWJqeDUJJ6auDw6OrKI5+LI8Ojw6Ag+P3zu/OULF/DYxMTk+PgYnp6ZmpqcnMTB4Nzs9PQUDoeC87Oz0zgRDS0E52ZwNkGu0zgfhwhTE7gQmpmcGhvFuZmZkZHx
GZwZH526MjZcwzM5MT0LpOLxK6PToxBvdi4YnAW6FxYWQgAaRyLhaHghhHEsGo+FwziD44l4JIILKUAZCeEKvFhYmMWVeHh+ZnoEcwvzUxNjY1iYD4Yi0UgNz9zC/Fw8FgW4
welwbAGHopFIIh7D0UQsjnECJ5PwDz/ZTCqdTqdwXslmM5k0rhQVhVxRKZdLpZJYl0/hWCSMDTgRjgD+NiWtKOl8DY+STaazShYXYzOxLMBLZLPpXE7BEJbN5fO4kFeUYqGA
i/BTLBYxUymVy6US5jmGqZRLWOArTKlUwCIqFXLZNJZYABZP4F5BNOaZQg1POgc0MkW8kE/PsNk8BioKlXIFZ4rlIsMyGKAxLMtihFiOQxzW6XhyYKOg1+t0OmwRBXKH7ZLB
oOM57DbpGKZUxN3e5i7Jpa/hwVwxmuMRxrOzbLScxAscy5WNOiyYkZGkFw06g2AyYdFoNImiCVsk0QwHtlstcEi4yWG3W60W7HU5HDa4trqtNsks4PWr163qln2LeAQB63UM
3CxgTC6SwPjdFoxFncHltGCb3egwe53YaLc5mpqc2O5uanK5XdjrdXs8HjdubvZ5fV4vbm9rbYV73Cm3tkAQ3rh+W//qVT24/gC2NBxCNZz8SEaj2+/AuGmNp629GUtyINAd
6MRtgU4//OPuQCDQ2RnAq7u7ujo7O3Hfmp5V3V2duGdw3e6B/p34LR8syaaK2eURsOBvd3Wsace+3nWr+tauxZ1r167q7e3FvevWrF3XuxZv7d+wYX1fH/Zt692+e+1e/I4P
wOskGbUJktzRgm2rN2/cuGk7btu5ccfOjVvwTTu27tmybRtmd9+wZ2DvIH7XB+ASJLj6BNy5yo/Ztf1dG3btxjcMDtx64/sGDn7r8R888YMffv/x7z7x+BM/+NYPn//Rvz9z
8Lknn33imRdeeOanT7zwnWfwj5998akXfvyzn738s5eePHDg2Z/87KWXfvryUy+++PKLL/34lSef/9kLL778zCsvHnjutZde+fGrzz2Pf/bSq0+/9rODBw+9/Ppzhw4c+OnL
h15/4fUXXnn18KFDzx97/uCLrx44fODwC68fOvbykZdOvPzKwddee+OVo68cOXLiyPEDx187fPDo4ROHT7x+/OSZk6dePXP4yGtvHDr9xsnDJ8/Bcfj80RNHTh47d/zs8TMX
Ll28cObSkVPHzp64ePrC6Qujl0cunbl89Myxc6cvnb106tLY8NjwxeHT505eODd88cr5K2MjoyOXRs9dOHv54tVLVy9cHR0bgygXL5+7Ojx+dfzK2MTk2MTIFAABAzkxNToF
hnZ6dHZ4fHhqYm56ZnJ2dn42ODU/NjU2O7MwNz87HwSrGAyPz07CXTA0H4rGotFQbCo4HQrFQtFwNJaIJyKJmdBcJJqIxKPxRBLjeHIuMh+LJ+M4jpPpVBqnF+KRZDKTTIPR
yuWymVw0iTMZJZvL5gqFQj5fwJm0ki/mC/liqVwqF8tgZoolYrLKFZZhK6xSKFUqdGgfQjqEUAHCOR4hDun1Bp1eV2Y4XkcMjs4oCAZBgJd6vWCAw2QCi2HkdYIRzIZJNJkl
i1kyG42SZAHTYbU4bA6b0yaJNpvD4bA77C4n+bNbnE6Xy93kavK5fW4vBLjcoPYer6fF1+Jr9TU5vd6WZvjztbe0tXQ0e9ytzR1t7a2tLf62DnCdfN7m1rZ2f0d7u1+WO/wd
bc0dHf6AH45u0OrOQEc7qHVPd1d316qenu5u0OzuVb2rVq3uWbVm7Zp1a9Z0d/WuXbdu3Rr47euFm9Wr167v27BuXW9ff/+G/vXr+vq2rd+6cQPo6ub+jZs3b9zU17dj44a+
zRvXb9q4uW/T5jW9G7Zs37Bx6y742dbfu33nlp07N23bsnnnrq3bNm3duX3zrltu37Vt445dO3dv3bdj9559m7ft3L1nx1aItWvPbTfs3bp969abttx0w+CH3r9rz8Ce29bc
sGPPzbfuHdgzcNMNuwf33uDf17d327atu7fu3rZ3795t+4T+Tbt3b9+5bfumTbt27dqwXdq1YdNmIKxv+5Z9W3Zv2cLu3LRh6+bt2zft2XHj7n1bd+INHZvWbly9oXdr/47+
tat34kBrT8u67r7A+tX9nZt6+3CL5PH1tAWgGdfT0d3Thm2Sx+ZztrKyz2dr9XRiGytIEusSPFDWkuQC9beBcRMEF9g6CKnaBFZgySH0Pf3tf8Injo3hS+eieHx4DC+EhnES
h9kyMywJYmlDk8uJ/eCDr13vcW0fcN12022r35EZeuxf/xy/cugEfuP4q/jypaN4YiaKwwloTygzmOVKGKou7G7CGEwi7gaz3AppHv+Xh/BLB47iY5Dm4qXLeHzmMrQbcpCm
hFmdEYsWFnuAvna/gFe7WLwK0jz1nX/GL778Gj7yxhv4wqVRPDY1C2miUD/nMcNVsGjWY3ezgDt8El7lxHiLxOLnHv8OPnjwNXz0jVP4wsURPD41B2kSUMcrkIbDJrMNu90S
bm8XcB9UmWvBpr70zI/xK68dxcdPnMEXLl/F09PQ1oOmTC6Xg/wgTOpij8eF5S4n7l0r4G0ySXQQXzh0DJ85dRZfuXIVz0E7C8diuKTksA7wSGaop6EOBe8H9wYEvK+HpDmC
8ZFT+MyZC3j4yiiemp3D8XgcVyCNEdoVDqjrWzweDLUiXre+A+/scwEXTsN5CuPXL+DLp0bwpbFZPBmJ4RSk4SGNUzLjNq8bd0Ga3r42vGWtjTSh4XwF4xOQ7oWLePjsFL4w
FcWJjILBtmA7tCXagbbVgQDeuG4V3r6zF+KPkRYxnIfhPEbpxK+PYzwNti7LY7dowS3NXrwG6ufNG/vwnq39dRJxAc5X1XRHoT06C21MpYgVoxW7vT68rqcbb+vfgAf37P3W
q+seefTfH/qrv/vrv33qB98//PoLBy+fvTQ3EYqG8rkkpysasd6J84GDh1/+529//6HP/+VDD/3FP37te0+/dODMhStzc+FYAuxqhSsLDGfH9rZHL+BHnsUPfQ0/8vDkv/2P
Iz979fSV8ZmFaCQOJrhYrFQEiXdgnaxm6kmMvwFUnsfA/YmJeDieT2Uq+YrCIIPL2IT5TjUrl0G+gXnn8dlRPB7JhdJcqmAsIp4RzKCfWNcNcaCon8f4JydJtJMX8EhYWUiZ
UnlTiTcyJovD0owNq1SOPo7x05P4uSA+MoGvBNlQQkrnhRIyMKLVZ23G+jWTGL8GhTSMH30ZHzhLoE1NlqMRLpMzliGa2eqzk2iA8Q1QiBH87CH8xhvpy+dPz05F4vFitqQv
6Y2M2dZs86nQINqjGP/gDH7lCL5yLjo3A3VUNltGJb0JkHqtPiysujCJn3958nvfu/DUwadeOvn6lQuXZifDsUgqqzAlnVAxS82WFiysVhuQx4G8SXzoFXz++MjkSCg2l8+m
uCKvK5nNTeZ2LGo25Dn4P4pPvoivnr48dXU+OgvuS7mA+IpJ9Aut2ESycBHjJxbwk8/iQz/Nj5yMTl2dTUwtZOP5PMexeqOPb7EY10K0A2P48UP4uR/iI09fvfj6qemzV5Kj
8+lYMl8u6VihCbViAxHY2TF88GV88Kf4uR+9/uqxc1eGhyMzc9l4opwrcGVJYGUsboDaNFwdMdxa/wCHjWEMTEh7UWJGq+Ed5Iek9BshSthWDW8mPybyE04wb+XIxaLzI+Hg
9NiV+ckxaItcvHL2/PDlK6ePmYtKPJbH4fmJTGhueiISnLx6YXZs7NQxj8sqsDaLwJXMeiaPEaOkE0UlFp3dvD4Q8K7r6Wi1t3e0eMSOFpdN77EJHN6yuXdVz8b1PdCW7vF3
uP1dbc1N7a0OCcVC4YkxXQ4cHrvFbGDXdbe3utevC/SsCs3OjVzN4khoxizq2XJXoMXrWLWmS/aHZiZGR9PRhZlZo44pZFqaPU6zHOho9k6Mj128mAjNTo7p2GIOzI3Tblwl
N3tdw1eunn8jODlx+Xwxl0qEHZIglNpbnA4beJszc5Hpual5cC0jyXIul8kYOa5UCS/MTEykw+CXFlLJBNRiTLnidFokYzoeDcULmVQyjjimUpTA99Fbm8DNSeFULIKggZQz
WS1mXavX55LcHe0tHpYDN80MrRzRbLdYjJ5mn8/taW12dSjGFmjcVxyBnkRBau2YSxm8zWORAmgl19S1NpqROroWknpP62SEcXhGZ7IGT5qxtQciScHbNhdlnL6p+bzoGJuK
s6a5vLlNno2jptapcMHiGp3KmuxnRyJlSzCBmuRpiOebnEsi++XRCCsevzCT1oWj6ZQxPBNLlCMT4QQ7c2UumpoaXYjgcDqPzAvzuGCYD8ay3Oh0OMtNToSTlTJjkBwZBRnN
OMuYJJwpGY0JrDD6ktnZ3pI1NLV2lI32Fl9Ob3U5UhWdw+twu9vbjS5PezuwqMVTsTubXUWDyW5eCOJMeSGhIDFX5iVr0WB1N+ucdl/z9Gw4yYRCuGjI5FiTuaKzenwmW1NL
2/xsOJEPLySKeoo8z1u9Lp3N2ewLTi7gYnA+nkOxDCOICi+5PDpHU7N7eja2kAnOJRVdKlNkhURZsLk4i7mpKRWJpTI4kkxl8smcUsykoTVbZjmDkIjGYsVYPJErg/teQOkS
g0TWaDRbwI3PFjKZXJErQBhf0QkmQW8QLSK0lEulXJHhDWWd0WjgwFEVBbvFIWUqJXDGwcs2lY2C2WgwW50Oo8XkNDIcsjE6lGEMBj3jEgXGwOcYUdfEWI0Fxg3PosHAOExG
xgu+sEfSM06TgfFaTIzXCuGgbA67kbHDvRXiSgYdI0pGxijwjFGPGKOOZXgOMTyIoQGB1YBGerFcYgplhsmWK2KJXFNZJquUmFwRwoFIHM8yybTCpCAb2XyJCccVJhzLMtEk
hOcKTCSbZ2YwnIk0E03lmUQhxywAa2ZSJWY+BWnKPAOqD/Fy8FwGfQScmTyTK5iYUJJ5d4fIvGdHfqUX5bcNCq30QnhPiCw3IjK8C3gUVIH8FGsTq4q1t5VamL6GfDGMqyEv
1MIWZ2YtPupqP+w7Y2cjB4oVJLxHRV4qFJcPB1OmW+5FocKwy74osVxtWljDwep0XOVdEVkuFKBOr1T4AoFWYlmGe4dA9TrwwKGpzfA8WypXeB5+WMQBaMRWwCVHLMeCYSA5
KZc5xLEVxFTgjmcqfBnCdEW2XKxwLAfWkCmVIM/gkJWZCqGuBOUCgUXw/ksMScuwPGLYMlssFCulUjHPlFnElMD2FOEKZcjkShyDgf/RSpGJFYuMUsozcbAVEYCXrvBMrlxm
YqUKE4ZrCOxRAYokw/BMsowgHYgSq87Fq1SgUOAk8JJgr5LFApOBdEngVwzOeL7C4IIenlkmCgUYBVjRAmKyRQRxWXjHMalihUEcxyCAyQIvCHsLADsP2U5UCpTmLNynSiwT
hGsaGJCFMwnPM3CmSBsJnqEegTgEdgXsLAtwOHrVwwlUMqT0EpA/yAJDOmSzLM/MgDjnIWd54F+6wgF8HU2vgKJkihyFly8XqUDqtcmJQp2q5ao7iGn3cU2Fi9pzRNNccoLp
ZbLavZ7YfzhJXaDnyyBVwE241xnNDK8zUkUn+U4howgCAGWmKnoCeF1GOgaqAuA5gQk2vVyhtBm0U9BsE9IMhk6jt6zRqdfuCR0pjf4qjTnNoBhQhREAgFHPwUl4WQYJBlqB
cNEgMTwIH5Fbna7EmAlWQFCBMHJFUHYFkIE8VGgK8K4EGIwAzwT5NOk4xkRgojLUhwzjAOR2Ad5BmYt8iWnWQT2rQ0BzBerHMtyXGDunB5UoM6R+JNcyGAgR0lsAnqSrQD3L
MhZdmbEjAq/IuIyIsRK4gLMJFNcLFS2ZUEhOCeI4eVAzgMGRbvkyoRfyBYpjgtNCTp7QyjEW8NaagEYvpDFBmAXgOXgF6IF8oBIjgXw5IV4TKDVRRSgGyDk0NyqVvDIVGR8d
HQ+mWUvzghIMT45cujIWTGWTQWV87vLFCxeHp6GFpyjT8Gbk6sRCUikWlNnw1NjI6ORCEmAo4Xhwemoa2ngMsilpJREJh+PpIjK2KojN55VcvowES6fSLFoMRoPBaLa5+hRR
EXVer8fj8bX1K+Rwt/hlv79np6IezWs3bOi/RXtQvJs27z53/MixN46/cfLk6ZOnz5w7c/bs+QuXLl+5OjoxPbcQTaSyBYYXRIu9ydPSHuhetbqvf9P2Hbv33nLjzTftvXFg
yzp5w/BFRbkUUZQr5xPK6BVFmR1TlIVwQpfKK9CSMmySnHmlNWDT9fQ0e/s3ed9/y0Cv8k6O144mlDOHE8rJQ4py4qiinDsXVYZHg8pcMKFgBUE7V1GsdkVpkRSlW1SUHkhz
9GcJ5ejpkHLqWEI5fDyonD8fVIYvY2V2OqZgYD5ommLxuBVfp6h0SzplDaQ5/NoF5fDBEeXYsUk4Lypnz15VLl8aVmamp5UEzikVpqJYLaLibbcpPW5FWWfTKYdfvaK8fGhE
ee3QsPLGiXPK6ZOXlEsXLynTk5NKPJFUypW0YrHYFF+LqPhbFWWVTlEuHzyjHD58QTl+5Jxy6sgF5czJM8rl8+eUqYkJJRZLKkR3JElSfM0GpRvSbfRBoiPHlMkTh5SrJ15V
rp49qYzCOXnxnDIHaRKxuFIuVRRJNCter03pbBWVbashzQUolKuXlfDly0rpwiUlefmCEr16QcFTUFCxmILKZcVqlhSvp1XpXuVVNm72Ahfm4JyAtCOKMjqsDI9cUi6OX1aC
wUklhWOKrlJW7KKkNPvcSld3u9K7zQnxr8I5rCgJKJwrZ+ER8j88okwvzCs4k1L0qKI4IT8dHq+yuiugbFjTV1e6CTgn4XJZUc4DnOEYCFFeAQVU7HaLIjf7lDXdncrmjfIy
kgH5U15XlONwncwq4IIoNodDWd3RpvSv6lZ2bd2iKB9SY17Nn30u+9LxWOJqMruQruQZXUFnLhqdirlZQT01gOOoNJHPThdKoTKnMMYcEjO8Oa+zlQ0exeJX4wBjC4qSSoiR
YS48o8vMo1QepRg+x4vI4FQMcn3WZhLK5BWQhkoomANvJ82UwU0Dd0Ph/UsycvKqcmW2NBcBllXSFV2BNwvmJkW3GC0EJmNUuTiiXJ4vz8Z1sSyCaHm9ZDC7FSFQiwZKeSyu
nJ5URsK6YLQcS0PlplP0AM2lGLVoQVpcr84p5yeV8Wk2OF+KpQApyulFEyAVO2v0X8kqhxTdmfnEyGx0LpKNZstphs/qTaLoVEyLSENgAU4q54fnRmbm5+KJSK6QqqCszmQx
N0RLXlAuvDR6cRSPBqNz0Vg4k0+V2SwPDjggXcwpkAcqfwK0bzI0G8xGkgWo7zO8IJiaFONitGlgWlA5eVK5MByZnsmGcD6RZ1KcwWJoUvhAfbSjk9mTY/FLM5HJudhCLBdT
KllGb9Y5pWopQE4nE8qLkdDxqVOXpocnZqML8WRUyecYnUnvVIRFpOMh5ex44uXh6bNzs+fno2Mg4CXSMtYLHsXZ5UQ4nYAjVeCtLQVU0CVzqRj449DWQ7NKOBRaiCSLJV6P
UrFYJLIQxnlWZ0bZfCoRD0dwHuktKKlEopFwNJnnBAcqZZQ0jifA+As+BEJRyGWy+Ype7ELwEpqULC9I9j7kQA5zq8vpdHmaNyJytKzu6uiQu7cg9ehoX9u7/hbtAbXv27qL
DePoTGh+Ljg/NzObjEXCofkQUBeKhCOxOE6Bl11B4EfbXb42f2f36rXrN23duWvHzbv3vf+Om3bv6AHIOYSiGCFw7xHmEAI1QOkFZM6lkRvq7+0mowM1y25z13pn+/q97XsH
b+pH7+QoAPwUXNNwnQN8cyNmFBpBKBwCvEmMSiWEJAGhZgtC3cATJ8SFqEiBn0gR0uoQCi4gNDPNoVAMo0SqiIplMzJbW5C7zYHaW8xoPcTPT3Ions2hWDCEQqEomptTUHAq
jxaCDEokE6jICki0OZDX6UZtLQhtdJNyC6HJBEZzEwk4S2hmMoRmx/Nofi6LYtEZVCinkGh2I6+HQ90uhNaZgbarGI1PRtD41BwKTYfQ1EwETU3Mo+DcAopG0whad8ho4pDb
1466ehyorwcShSYhEwR2Ai3MzaH5mVk0Pw1XuI9CnpQiyIdRQi7PGhRY40Dr+yANiiI0FkZ4dBbZIa5+bhpV5oIovzCP8rEoAu8GmUwm5HY3oc5AN9rQ2w5pJuCMAZHAvIUQ
4uILqBSbQblYEBUxwCsWkARpPB4X8gdktCHgqyupnJp+ZgpQT6F4IgTSi6EdVUQ20YTa3G60qrMVre9dtUwpk7R5hBJxECQF2cAdsllNqN3nQ2u6/WjLum3XkZAwkKyAoCDk
tlpRJxROb88qtHMLaMKgFgXkc948PhedXcjE42WuomMNYsVkQZIXOToXIeHc8GxqJhQP4lyxwJZ4AVhU1EucyYmsHTVCy0QgcTw4EYplmEwe+Jjj9EUw/qIdWdrrKUtDpnIo
PZ/IxIHdpQLSl3jJIIKUyvXRQKpHc2g+ksOpTD5fKXDGst5qkJqQ3l8fLYjQJEYzCS6cLqdL+jwnVgxWp8WNxIZoOIfmwmgiYY5mTODGALSK0Wq2eJClqyFaEBHJw/Z4Up8p
AjRDRZCskgtZ6xhiRlElN51HwRQbzxTAESsgQ0kwmyBaPd+ohi4sJGZjsXg2nwG3BOmLgmSGaDa5vozhPzxhDMbYWDoNLqDC6YoGswi0WTuXSMM0RtNBlMBKtsDmWT3UXxbJ
g8yB+mhZhGYxGp0qpqOFbJbJVvQKbzaZgCEN0MwoN1zAo6nSXLySSDPZEl/iTW6Dq2RuoA30BVRydEI3tqBE06UMONeciTFCTuWlEhfMzoWU6XgSZ4oKD61kk9viRbaediGW
iIbjKaWss7WZhFg5PhdLxLKK2W4UJguJUCSaSOeRo0mIJJLz81GcKegksxDMJsKhWCJd0FubhHiCHpmS3uYVQrE4PCezJb3VJxTKUBOkswpjsMpCgefyhWKZ0ZkdawVe4G0W
h4XY6l0COfTtre3tcuegoB6dcu+6DR/UHgT/hp27fY5EsRyJZSqJaCqLIwRJPEqQkUFXqXQmB0aIB+vv8LR2BHrA+G/cumvvjftuvukXPnjztj1bVm/3EixwVuBERUEo2wSh
aBRsTAGqKT2/S2xyC95Wo627x+HfvsP/4Vtv2Cy8k4ODUyE44CzAyQhFIQ34MlgQcmlBKOUEwQhE+HoEIQDtg3aIA6QIZTiNEK+QgHjwkOJtQjoE6VI2oawUBZOvQ3D28sJq
m03YRNMUhQLERxC/AoiKwbKQmUsLmWBByCaLAlQyguhyC26XT+jqEIQun02wAX5IJviKRYGPQNxoWsjGkJCMJIR0FCBCuEk0Cj5/Ueh2CcKNhDCSm3RaqExFhOxkTMiF5oV4
eEZIJNJCKl0RCmBzBNEmuFuNQmefWxhotamMAFyJZFoIhhVhNpwQpqOTQhjHhXiqIIC7IOiNJsHl9gqd7W6ht5+kgYwUIcMTV4X52RlhNjIuzEUiIHhRSJMWciWgWRAFp9si
dPpXC/3b/BrHIUMCpCunhCIOCekIXJMhgUmnBFQqCCb4czV5hECXTVi7s/XaAkvPCEIsKaRTMaGiJAUw/oJkMggtriahJ9Am9PVvXaGkIYPJHMVr1jGCXTIKbV6vsKajXdjS
t/M6EgL8yiRBMJBgsEtCV2uzsL6nW9izEUr1Y1oUYIdSTGM8MlOAeo9Fol506sxNAiiVu7sBWKQQj+qCCZTJCorOrPC2kuAoSh5hlb8WRR03E4FcplCY0SfLUh6ZSzqbJDoF
u7yEMpA8NlKMVQwRTp/Tgbm2I7NL0AWuzbtSFhLZQrSsy+nMJcEJVv3aaCA62YotXTJlOKGglyomp8vqFaxdS6IFi8J82pYr2cDRKOlERnTYwZY4OpdES+iFUF6fLxgKrLGo
MzImm9HiFZx10EAUZoQIFnDRmMvrsqw+bzCVIZrVLdgbkELESqIYjpTThXKGRXk9RLMKEM25FOlk0TcbRbFiIcVwOb2hZLRKEM26NKfA3oVRYS5lCFe4HG8oClaL1SOYlyLN
C8K4UpzJMQt5RkFC0WC1S8tE48vCdNExnSrFc1yB5Yt6swl02bwUKahrLGKMZtO4yOYrXJY3r5Jcglm+RuRsxVQhGQ3mkqWSnteLosHhEhxd66RoNplOKxVOsLc3SYVKJB4b
i2YR67VKFX0pGYEWPaO32CReSgBX0/myscMtZQvxWVB+cDXdAYmpzOdwNptnTfYWqVQJh1OkE0aw+yXGlSrllXyRNTq6pGwlx1XKFU4nOvokl+SqiKLZYnV6NkrkENd3tre1
B3ZL6tGzbk3v+g9rD1L3tp07uxwusdnlEl0mZDRW0rkMqkCFnc/ncjlFyeXzhVKFRXqj2eZuafd3rVrTt2nzjj03DO657Y7Bj3xg3/Z1u2SCBU49nEZyVuA5J7n0CanNgFx7
RaNecvtyrs4uobt/S/dH99y6TXonB4CF7ElSE5xWOE3atdwsSSUggisC7k5J8qyRJD9EdMM7WUtD4gnkCkBKFZfEALHlokuqMEC3t1NyrXdJXbJL2kpYBCeAlLxw2nMAL1eR
BLiW0zmppAAdlWZJcDZLTc1tUhfg62tzURySxgeCR4L4fFwvsQsuKa9UIA2Ei82SCwjq6IY0rmqO1DTgD0rCqF5icEUqgBEppHmyvLukF/SSyy1LgeZmaXOrq4EZlXhFCoVz
UmbeJUWTKSmTU6RihZd0Rovk8HRIHXKz1NftquEhx+VkTjo9HZemFkLSXCYuxZSipAATOKNJcjQ5JX/bOqm3v7uR6xXITBaukZDEZjMSpyQlVC5KYPgkp8srBTo6pI1r5eUL
jQeGZWKSAGkMbFESjUbJ62qSurvapb6+NdcpbChMjpFMelZymgWpxe2WVgX80pa1668jIZBXaLRKOiQ5bKLU1eKV+qCAdm7aLEm/WpcdSSo0J7F+Ic4WeaPO4uScLsnaKjX3
NELTV2bxbLIwkuExL+aRnTPaJYtHMgdqMUBKIpIEOZxFwihbTpR5hbcwertXbJKa5CWyW6S/CpdI6tiCwVIx2RmzW7IGrs2GMS0phWKOE/MGsWRs0lm8kuC/VhlyjCtfsOaR
pWiQimYPb2uWLJ3XQssiV7HSUtJZy0Zbxdxkhmi2rqXQuiXGKnKsFdo1RaOpbHaYbT7JcU00s1TS65mKkOdNilEsmu2QV8nRvSQa8CTHxwvlYgrp84JYEe1GO0C7lrZoWjKk
WSXL6QoGU8FkcwBS63JZAJhl4hYV9KaK0b7KCqq5NFoS/ivSdEEXrejyOlNZsJtsXsm+lL2g+0l9JVUuQGO7yEMdavOK3mbLMqWQlKzxohgvsGWk5wRwrDyS6F/GKOX0rqLI
FVmDoDNabQ6HR3Kskb2b163r9Zr1bEkhLSipVFxSZSxptSx5dqWX1EXXVDnXT68vNALgEo3vSzZbA4jcEnzOSCNAPtQY3xxagi+4hMDZJfHnMw0Y0bxk5OueoWIvNSSYb6So
HJttAI+WvOfmUw0sqIQV7KoLYXHcUKzDWInnFuqLpBhXsA4tgqzEi2lkWWRiKZnKZeuyUIrH4hVlEUAZxxK4Dn45mUjjnC1Sg5eKJHI5g96nIWXTUajyF+Fz2VhUMXe6LaUZ
ld+5+Hw8UTFWI+iVeBD8whpCYyExH46launNpeT8zEKm9t7CZkLBSJyr5tGpz0fmFpKxagSfWI6FQmG2mqLVyiUXQpFsNUv+Jl0mHMymqlzu8pry0fAMropRT4ulHA9nkikt
YE2rnU1GIoW8BnCd7NZno6FQUnu/safFXIxFQ/MavC1rO+xMMhGLJdX4O/sCHn06Gg1pHNvZ39Nszqez2bgqaHs3r223VbI4lVEpHNzeJ7t4pVRJB+nzjbv6Am5UyKVzKsAb
b+hf1WxhlHRIlZvBXTv6Opq4fCyqIvjg9k2r/M18Ds+q+G++ee/eLo+BTarghNtv37O2s9VcyGks3r17w+71HSYmqTF0y6rNHT6PUahK5WpytPj4qlqskjtcDqsBFZSCUlzG
S8nYrm8PTDONz7pQYwQmPtX4HE01aCCTis7WqyivJMLTdTbAWMlGQtOL8mI3lFOh0ExNntqbzHw5l0nOaWg69EbXUpt0Pfv0dg/jm9g7tMS+cGNL3iu6SP1zi51r4LtO8jVY
QKdNrCi2t0710qgofX17zUUanyuzS1y3SGMEZibZgIHL4IYU5kqlUG/gmgwSV0+D32kwZK5TPuk3yd/S+sO2hH7jkufEkuf8bCM3S2HcwG9dcq5cT4NFl8P1Ze7U8aZcXQqn
22rh05G3nJ+l5XNNfbfkfW5qyfvpRoiF2dliY/3TWEBcFry5ugAjm07Uq6jTZGBRfFEEZY9FYMpLa8269HzxbclfbMlzekl9nZ1tZIASCjUwsxydG2/gVzoyXS9wZjYfSdRR
6xL0TFJZVMK2JouRLWJf4h3mR1qSMLMkfm6s8bk4XWkowlJ0rIEFpdjCTKZYn5/obLAux6ZKJnqlDkKTiS/kwzO1gGa7HRnKKFMqvjX7tLQ8lr7XLdF3JtpY9MVkvEFhStGZ
UD2IcnJust7koWxkaqyOZyYmEx6brJM3gc/nkjO1HPs9dpOR5/Xm/NTy8vQmtm8pH3RLVBHlow05ZjILDRlkU9OXiw30h8dn6lLo87Hp0ZE6eQMAEyOLEZxGVskkUrUqq6/d
Y+Z1pflC+q3px9utn3Rsg3kSRDbZUIJiMRGdrNePcnx2sk5mLWw6eCW4CMKhUxbGhxe56BG5HIbGRxXL1tUtDhPis7MR4T/kcLkaFcolJBqem00FXG+vfFI5OlonXy1SJTpR
F9Bm4/DslVQtwN9kLOLIwsK8BmPbxtVtDiMqxSaF/5Sjs7PJWF/hb+9wo0hdifYGHHxkeDFgrd/BxaamainW+T0GhUxk13J42w1b+gJes7GcHEsI/wccfr/foa+jZOuaLbZK
ZLEFsGFzwMaGojVp2rWhx2sqpWNzZzX7X38kDfFwDCeSGaXMsiGlSL7zYJzKl5kivM3ms1Ey6KgiKrp4MQ4RY9FkIQRv4spkeiEcjmXUwSfJbD5DvhmpQEUlH0plWHofj6dC
aSWrvYkrylwwqVNqT/FRVEfNXPwdjACrjunleKTTG5iHXxg/PP5sbN+H7/hvbPnD8X3f+OkX/3HzDfF97v+SO/nVP4rtu+OzG4SP/rf4vl/yzPzZJ38xvs//qa4PS5+L75PP
J56y/kN83/f/5u/+8Lf/OL7vJPOvj61/NL7vV3pLL9zwJ/F9l/2/9f8e/FF83+To03f8ATz/bfcXFnqfiu87esfHk5+H58lwX/pL8HzHyT//jS/B82cyv/3Sv8LzbzhbdnwZ
nrtf/sN7vgnP9WN/Oebnx8+Pnx8rHZZlBvx7GGNtlPX7mS1MC+NgzHXTO1imB8IERs/wdRMfGicnGCC2fon2uQAXS8c8k91FNgKeJgqX00ZCM0yAaYVUBoDF1U0oYbX3IrVB
HBlOQt8TjBIJ45GB0y/m4+PaxjvVg6SdZtXz63DaODp1kAkuma9C8Gyp27iHxHu3YTcSHP5GHE8w1+L9HW23lXpuvk+nEv8tgPVZOGWN5rh2/Syc3rote6rx+HcZRn4eMTXS
d2oZmhfnYbpb5M5Va/v6N23dvnP33hsHbrrlttvv+MCHfvHDv/yRj/3Kr37i137jk5/6L7/56d/+r5/5naE77/rd3/vs3ff8/r1/8Lk//KM//pM/3X/f/Q8++NDnv/DFP/vS
lx/+87/4y//+V//jfz7yyF9/5W/+9u/+/u//4av/+E///M//8q9f+7evf/3/+8Y3v/mtb3/nu9/93vd/8IMfPvrYY4//+xNP/OjJJ5/68U9+8vQzz/z02Wefe/75n73wwosv
HThw8ODLr7zy6muvvX7o0OEjR44eO/bGG8dPnDh56tTp02fOnj137vyFCxcvXrp8+cqV4eGrIyOjo2Pj4xMTk5NTU9MzM7Ozc3PB4DxZciccjkSidGgG1NnJZCqVTmcy2Sz5
VJfPkyVrSqVyuWFGSrs6v5TphbtG2RdAtokEexs0zVK772uIbYdfK5VyP/MLzHamC3RQ1dfq4WY2azDIYYTTDKXCAt7NoEcyhcDUaXcbhG7QaFB1yUbfOyHuKoAiLqkvZaYT
UngoZHXWrEOjbQPE5+t0S5VXO4T2wLO+Fm6idNkhZz21eFWVI+E9kCtew1iNrwd6ephuDWv94YXYPYypDq8K37LEniHIF69x5M3CbRSGlUqztGL4WjqX2AvWSp3lYdE4slJ4
F3CCwLBr/LdoHF8pPEBlxVyzsW8W3kMtAU9zgrSy1EMJrBTeScP1NIx7C+HdFC9fKzMTfVo5vP5Q88VfU3rLhxspXgv8sg0WZWl4Jw11aPkicq6jMVYKb6Ph1RIl4QKFs1J4
cy0/6nsWeHG98FamfgKiqNV3K4ercPQ1OAQmd51w7zXhhuuEn6tsos8XKuvpdbjSw2xhs8WrlW7mpywqXamsYtawf1QarzQzJ5hH4epmnmZeLo1VfMxPmC+WMnAlR7bi1K4m
5g+Z3eV0xcw8xmwsFysS1E+PwdUIMvDfy2Tj9V9l/qbMA7X/D/O1spvBFZVP4YpqIcicqRsq7TT8tbKD8uAvK15GoeEtgIFhbqp0knmFzGcqX2EeZv6JeYT5M+Y+5gE472X+
gfkr+PsH5h+ZbzDfBj37ONjAX2B+Ec4Pwd/NzA6os/bA+X7mVuZ2Zh+zGyzkLfA8COc+5jbQhG2gmzuZrcwNELKW+SWa7hfp7weB+jaQZC+0YVpAA9rg7c3MAMQcZG6CvwHm
k/D8IUh3MzwNAo4h5lcofvXvQ8zvMb/L3MP8PtTzn2X+CDj1Afgj0D8M58fgj1AzCH8k/a00/cdr+En632d+Hd6QtxuZTWCtdwHOTfC3llkN1r4HUhIYN8Cb7fDXCxCqfw8w
32F+wPwFXL/A/BrzGnDsT5g/hbifYY4zdwHdnwaJ+vu6+DcwzzEvQYovQvndxBxkXoF0nwbMt0LaO4EeEuNPG+J/FKjxgIS1MJnKv0FJfAji7oL83cG8D97+Npy/2RD/Ieav
gQMfA5hegPdbzC9Ditsg9Tag+1bgyK/D+Qu0vG6CsI8x/xUo/gzzKXi3ASj5Jcj1HcxvwHtSLh8CPn0WaP0kxPggcOFTgLeTWQOpSOlugbBbQd5+B2J9Ap4/ABz4BbCoAeYj
8G4ncOGDQM/t8PtRoGQH8PbjALsXePoklJ/M/i8=`;

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
    const all = [], mark = top, coding = part === "tiles" ? this.f.coding : 1;
    for (const { streams, number, shape, place } of this.streams(part)) {
      const schedule = Uint8Array.from(part === "tiles" ? this.schedule(number) : []), count = product(shape);
      const tile = take(run("tile_bytes"));
      run("start_tile", tile, ...shape, put(schedule), schedule.length);
      const codes = streams.map((data) => this.codes(tile, coding, data, count));
      if (this.asked) all.push(...codes.map((code) => view(Int32Array, code, count).slice()));
      yield { tile, codes, shape, place };
      top = mark;
    }
    this.integers[part] = joined(all);
  }

  /** Where the integers of one stream are, of a tile of so many. */
  codes(tile, coding, data, count) {
    const codes = take(4 * count), bytes = run("coding_room", tile, coding) >>> 0;
    if (!bytes) refused(`a tile of ${count} integers, more than this page decodes at once`);
    within(() => settled(run("decode_tile", tile, coding, put(data), data.length, codes, take(bytes))));
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
