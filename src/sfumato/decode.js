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

// SHA-256 of the sources and of this: 7d519d0a9ce5a437087619f0ca0fcc191ca7e9598f08143579c811d8c149e2e1

const BINARY = `
7b0NlBzXdR5Yf91d3dU/1T09093TM4NXhQEwgz8OQBAAwR9MjYifIfhnSfQyimyRFhlTNU2JAw5pejXEjEWaoh15F+vQMe3ICZaSI9kmFNpWJDn+Eeyjc5axdWRmj31Wyfrs
4Xq1Cc+u9gSbVXbpmGPs/e599TODGVC04GQ3RyB76r1Xr97vvffde9999xkPPfGYaRiG+edm/0FrZcVcedBcNpcfNIwHDQrbKysrBv+lSHGF/xkPliTAmfGnkMTclZVl/t9A
EP+eyYKco6aDy7ooN4kaDzpZkctJXRR1JGN5JVdKWqJBuQ1df9YuSUHVVpZMVVgdy3nsoaVH7Sc+8lHDlOAjTz9umPbtt1m2UyiW7KJbdisVz6vW6o2G3ywUGq3qUHvYdUeK
nbbTbRiu22s0yqN2q2CUSr2CY5TdkRGnYD5ummahaJqlK1fsYsNaMaPVVd9bMaLX/7Lnlf4fs1187JHHPnb2xy2j9PjZRx5/6OwjhuV9+GMPP3L2Qz/y40uPPGHY3hNLD51d
+hCnGY73GD0H+l1Bv+M0o2g/9MSCUaosfWTwiM7gViQDkowyyv3IR3/0Q2c/9rHHjIr38CMoU9551cFH/s5S+rJaXjr70Eef+DsfO/uYUaun4Q/92EcefsSolz78sbNnH/nw
ktGwH3/oYcN3H3nqocGTDy09YjSr+pXkbLn0XoJD3oc+9OgjDz3+oR956IlHbLPyl79u31Y3okt/9/yq4f+j1dVVw3OM6KhXN5ShTGX5v8VpYxSJrCVlKWOgzDgyl5QRR/ZS
HB2NvZ+xLXfFPIcPOGkqDovKomBYikNXleKgrGxlDsIKpQWeNavMEzUqnzIGJWUGVXtWlZRzyDKO2IYqRS6SnciJA0dVo5U4rNYMz1Nl5cVBjb628DXKD6q5OimzFZSoKPoo
nlt1UZajClMW9c547BVECyizQEW7yF1C0SUuuoaiS1R0JWlYWKAaqMMmdTWmAD5AkrMU07DYVCcVMqDSon/9dUeZH70Y1LnqOtczR4O26nALpK4CHgVVQZUVrrK0VjX0P0c/
1zwbo146bCl61A5bY/QoH7a69HAPW216FA9bvpIWHrbQe/uw5dLDOmw5GIvDluFN4j1PKCaQRh4tLypzylKRH/u/xBNaNKI/+Vemd7+xaRmI0YQpeyC18EhSqd04NP0XUUBo
6ZZwHUb0khv7P4cX1E5v2OA2Upoypqy2/xJX+ahprmzHwGBCFsLCJId5aDJIo6E18FGVxvxtT97qzuSLpEzUL//T+CRArktGrMszvAr98X+H63zSNJ+hOVz/MQbFf1Vq4xdd
TvepwN9FKsEBWhAaAIYSNQQT+KXApQkuKns3DY/7s0ctNJXAyaY0ehSpGJpbA3Pr/ZJtE4VZbqxISW0qJzL4e/o0unUQh2UesL/Pza9QrnL0ihsTqIZeZJ6mWgnaowuSUiWg
pxZXPhNUKPFVSaxT8LMSbMSBT7EvEoA16fl5erbsWSqzLkVRA1yqj3oxRK8Jado02i36khCqgbeEL4OY2wQwH6YxQbY4GFFNyhV0VCPoUtOHCYtHAk91gh4V3uHCKdlT1CzK
9+WXbyboLWNICFEB7p7qYUh6DO7Daghlj6g2Cu5GZhx2lX+a31URq6qaxFzEXB63eU7YOEe/l5+jsswR6IpMzx7g3wW0xUYjMD0epqeMtpR5ev6VaVoJJK6aC6GrIcclYhYZ
0WsGAM8FIswobogREhYeorADdHAFYVxVPGpN0aOwZljAXR/hacs/YquMxNFwoOA/Mwj9qYEFYBng9YOxFGwztkk2TZ4sngEzHvB8UIwG1ETrTT0+MzH9IVgu+f9Yt3vV1NDv
3ZUhmZ/r2YaWM6q7Caq7TB9K/ud0aX5S2D9quLtWnGVzpUo/d7m0Yn386mHTfSUAL4MCEpSWqLQyIHmxH4CieJhRhi7AU5VTdATkvICRqvKfaHkxqNOjsBQ06EGz6qsaHk16
OEtBix7dAQFyDVnayAKoImIBqAIcEbgSJA3CLt70CNDozSjDW9Cnke1iVRqLg3F8OggnkGubmkAuRQ/KFaCYpTDEm+0qxJtJephngx3UxZ3UwV2qEkxRV3diuqaJMu4kBGKM
2U059jDuTavC3WqPqs+HexfDfZF5CiuW2oPa98chMIPyE6gGNxACjSaRGYr0k8gBioxx6KDarfbHwY0WSq5RSTcEh9RMcJM6EBxWB4MjFD9K8Zspfozit1D8VorfRvHbKX68
atIKF8yqqWD/u/2UunmD2k+4S+0II5q3LofmXr5ALZ9RSPE55T2UMqMOcIrLKXdQygF1iL5ucfyEwleH1E3qhELum9RhCiHXYXWUcjU510nOdVTdrE5yrpvVMQoh1zF1XO1H
llPKw+M0pR1XB6lGhA6qI1QaQkfULfQFQreoW9UpLu9WdRuFUN5t6nYKobzbaXx9UKn9oBP71SxQbJZR7EZ16812lx633UxYfaO6/WbbpcdxUJUb6SN1i4RGMFfqZokMc+So
RDocOSaRHRw5LJFJjtwkke0cOSSRkCNHJDLBkYMSURyZkUjAkQMS2caRGyjiAToIPvYRfOyMlk/VTC9yIlPt7QfzAIBdAn1EC+8kSKTHGTWOx106VzgfOYvBPrUzuNueJTje
z6URCN8b3kNFujRQ+wiG7gr2M9Hfv2bYRPQcgyGAR9GXUTwno0i596t5te8kNYSe+xfo4zOqS4DMqEJ0jD5BCOXt5ylFl/TKcdWcAPJBIirqbkJv/vBeauVedSa4kQq4V+1N
8CZKG492R2vt4L609Tfq1ntrxHSp+3Qv/p25dtn8rvuynxcb6RJKc2kUw1k1i4Unoinx0IqXL6zrDPViv4YsKvlGaixRxL2qdgqJ1F4vbW/S0juTcUFLmTHUjdJNzLfNy42z
t8B59Hp4J7WGG7hxdNMG3Y2W3K0K99ZMyu0DOu5W07Lwzqs9cbhHVREj+CFGY5eawgI+paaJEhKNm9dTQwvUvaDfqjCQsac0u24blmmhe0K59tctxzRQ+7nF8MYAa4WXzAbh
830ZQ5z8C3+A5ugH1u5cey+PwFVd369uPFmz+YluO+pGgS0plUnWHUlZKgs+3N9kLKo29dhBwomamRbg8xK3WXYry05skC77/bO62l9Mq3v/pQ/3/Z9gRi/ShabvLh+/8JnN
p8WiFc6Mk3XFwgCf0qt/utYrx/t9xy6umB8vg9Esgp1gHKGQE9aZ/2CpjVfaBpJdWk+Z7WgCQlokhLSDIZqgtjCM+MSXtXyYicAIp/tqZIE4zoqi33w/7CBbE38clFllElQE
b9YeJOG2GpYwk8igS2X1VDkYBQtEK/wosbTNoE+xGpGEnqpTm2KNwBiQOgakTmPggvntY1z6mPBRWktoOe8BaHuqI0OSiDll1aEBrvr/DQ/2KJhU1RiEvWRIqHlqOFb+QI3E
YY1eBWPUrC7lo/JO1sDIuGoMraDOjsoSDah2qZxaTPm5Q6NngGg9wHCXWArqCfWCmgoYVkNES1SdiQooCvfEl5740pNzuifEmjDG0nMBxTBngiwuDciY0Mi6lAyIKb2s6vRk
qqJHRY9ROji0mlFDqWsjZ1DBMMZoWMMCY3CRGS5PtfGmrWqMvN5PW2Yd4ONgmApgfYgvjIWvJkaRxFUJ2cS2IGRTfcTDWXjUmC8N6iRfFRaCBo2mz2DTxF/VpEQqrA5Gc76P
KP21BkGLcgxxjiHJgU5b9G6Ic7RiEjuDthaYSsQcGySnuOhMlcQIm7K4nLEdK2dAJEvDjSqyBKLVB4kcARBRQwgOqQpHmoiQpMQRHxESKhiSvH9gmeUc9+wwroBVptC05Ryx
XCZkFmNIgVZVPOhXpIbaYN8JdACNxXifYUSlxbB0zCB2N6rFgSsKjTLlroDgsyxYZvkOTLhH7TZVZWkxAhds39k/S/RAiwVapqqgqZXI5nYTTT9mAGK96Iq5yHMEBlwqMRhr
SSx7ilhwIQPoCH0fWY9BQ5CVzIy5FFkA91sgMEFiUVlYESBXy1pQ8L5ccgpEa6xz/gpV5WTDxCK6wWLNHDQ4WkNDPTTRniUajFpQpG9KhPsur5gkbaBtygXe40sXDXIxCHFY
0g1yEHGUJVhuU9k0E7YIUBybJGCsxpssG+U1j8XzsZgVMY8f4djeWPGLTBSPDxFGVKhMF7WSWFVQIlMXUUcpIgirzNF0Xnw+9JbnVpaVt3K7bmzoRlU0LDKDKjossrYpGiK8
ZFyOHgd2mMCXoMED0gh9IGxDZ6tBaHcxQBorqKxWtPIEgezq6vlVA4AUtheBdwQX0BwMqwYaN6zaxwwHXSFML0BsPQKptUn5uagi0w7pjQHVFoFXcSkcUS2BCAGGoATJnHrv
oK/U5QVCOJLRF0Ojj1ocFjOhPtHRbIwQB6iQaJ0fD0sWDIt4Gep3R/nQHUBEJALHXd5HGEHlgypHKwQS6Dw63Fus2dTuUVXHukBfiHqAmjeKJSyajAMwqqNLJOj1qdc1+rYD
UEdnQboB4Q6+GFElGgXCpFNBkaBIOdB1FDWY+QJmPmhEprEhKupAQBwFyI1q+KvynDLc2oAYXYnqQphDn6kW1TtZK4DW3IpyqxqABWI7Io5qXYeAMbqMIWcdH8ur1YQ8RfwZ
zT4h9AZ04Wo1zixshS41ABuWBcAcETZMAZQr3hOsjDJXqL8zcWBSyVbKfwS2zA7AxBEYtmmaV+IItMSbp3FZUsY+g9AQlROpPRudZ8AEkxsQ72WiKYB7aoqlm2J7X+ua21IV
i7sQFjXLYk1ZMxE/2gSumlM0I4YotIIIukm4Q7FBdKV0hoGohOy6eSbCDhNdHhqMoAsdQjJXDqVa4EXcAZ5VTUUGMVcdA+y5DBfY4nBpYQGKJ64kcEBaAUVA7BJReDCyrG6e
so5mDeemEsjzgBWgW8Nw0aOCN25AdCrA4lDl0dUDW40whrxqUsOwahJT5mHJlBbXdIsbkk+afBRNDhxLFHrOPfmlp0nY5bLW2QEoQic0DeCgP8/NGe89e8xIId7hUmjtg3aQ
HoSwBfq+xU0J63dpPr6g6hBCfO4Tfwd60uQ6moJixqmzYVNKZhjEshEWdDmnNR9Shk6ygTcNHpCQh5RHLXA96AzB72q9nytfUWdvzYMGct+lh95IxjqdfccW2KHwneBEuX+Q
czk0xLMRttHEYZ7uwBGQsWRC+COBHnzEoZHIYppNH3bwITOtwEOQJaYzgDTibGX2HQo4p/thn0kd0h4Nx5YITB2seqf7wbikPhxO5FO3EWGTIaEAEhSozhL0YzFTble1g4Dh
pqMgEkaWlPN42OgHoQrUxJPBdiJ9k5yHmC6My3bk+GAIzKUwFYv4gwT3alKNPRkWGKdpeulNrMJBwHPxABjfJXBzmD0MgY/QgDmUOhdfJhDxVX2B1goqpKUKp9FdInQeaj5F
IGmcWqRVcsAFObR6FIidox/VwwpP5waTpA3QMNU83WdItGRDhGhvgSe+rhonKaWOBtSZD6XESTUeh5NKCWwEalscBqqfaIgLS/4F5vIZg28V/BkaaPodCx6NDGLiEAGqPdTZ
I3J5DmS/hliNWG4rg0yBKzUC6CSYzgiCq4ZAFJwclM5uhNI7Uigt5KCUAJFlq5ROdTNSwEA2BiDrCXS6EMLoAxK4VDtkVqyN9UZml7JMUfe7TCAmww5JMtzHQ7HWa1KjiHvG
KAyyvuPdMJVbo/YGC8E2enQWggnG7XASlY/S2+30Gxe8oEK2cz/pMb7AcB8CO/pqO5FQkBhAET3Pgi6Y9FdN6KjqJIFtSSDgAIEkrcOhLlGkjBLJsETKPa5v/K6akFOaS6ad
xB0SN7PqyPCOkYTk4EeYxgqSUZof+hEsVdR2gjqIHWocGOQvECSPMWs9GZTp20lVuacmHAJNAHZFiA3BPqJLMN3ApDzBkA9OiNCxwXgDhpZasOrE/me1elvPKq0lBNuOhm1V
pAZzPk2DXYF0Bvg6Ucv6mf4tJk91vBnYU4NcWuxprQdlaikHICcMuQgqnujNPaVOaepcknYME2pglHitc6XCAlcgLSio5hms24Iix3jaeC9V6F1+31Ngz1NQdJtPxMG4l2AH
AIE+2Y5PtkvjBKo9EulBLIkQOhmaFISLIcLbDSDBMgZhjQoj5j5t3q6h/2doCSfhYtq644i1ip5DBudN3Y1U3hHQDbavJ9rSIoAlhxgIFplOE0GkQVVqktkqPBZVj/okOxNU
QqjGaWWKnvuEZqzBx5V5DBhMJOyHJIcJetGChq0xJoyQ2bDsYBo0us+Q6OpDQjGZE6TnAj1jbAKngVgCgjYxow3BDvM8BjMs9BFxAS7VTSScqp1UdULdoBlBdWAuLaR7eUbG
39AEK4dZaSPmSdUBiwMB6DSqDh0SC3hlp/wmBA1ClTsDADrFGgmlLUQl/AihHJ7MO6DsIN5vIKTV50IBRRQ9jXdZshAeDlL+WCTSlF3SLwj9BdLuwseeLuk+ANpSrHywszVh
i7AEhjIhpzWKlJVKUEQJFFaDScJE5tucPJmuBNs9Tb6gEyIS8upPYNc4FCTVDfC/JMtGok52pK13CUeJ8QVICkc2I+1k3pTXTnQnx/mM8ZehfhEHY6AOzG0K+o7B8qEEzIrD
MNKJJZEoAL8JQnALHggaolvQaJAxehk2AAgL67HBZ+DUuWYEaE1ZDkW1AWACpwni11AFjHYL37SkLjds5iALgMaQJTAF2cw4Ke17v7CE2Ec0tKpAqEcTi2PzdMZjutzPBsao
QcXxot66esLAJurJknZB87DqJrpNWnxOefdkm5lvWAuhnWw4YvOXTQZ+AXFuvYkxgO0Akn+RJ5kT3rCSEk3vFatoniNZ6JxJP2dlzgxsPeMFCheFSqkCy8yl6MqVKx+KSQpf
fXCeaVbpYuieC4vQKKgfpBR3zl1W9rnQnqOcjR9kbQnYapGDSSD6veU4+uryvNbMmEGFV6KCVs4UILm1kz1/nu4GUxjWYLFiCDNjKS9pk6ou3EnxEonCYMQnzlAkXyV/bBIW
QU3Adi8GBKYCSW8RiVImbGEUZV7hVFW+hx4VCK4VQjQnWXu0usXxnvXMfjr6xkLoJPYVvG3s/zqPcYFVzKu/ZccY+r62IKFmfRJJTy+GheRFVV7QlFhLUQnv4uxlm19IKiYC
ZEQQRaNlWWvaKpoOVxnkeVu9Rs82FgKHRB1AXZX1FJFzFtxk9JoRQ+hpaPxp6gJY3aILhq4RhkMWCUYYOzcai8NhXtYI17txOCJ2ECT/tIMu65pZIkeF/j/gQaHi1wzrPFYW
VvsSUE1bLyB6xD6tOkTYeCt6QCNDnT63OKByHNix0AsHi06P31Kwm2Sg+tCvUYEZ6QkBAoMOJpfG13lMsHEdDBSk+9DJbdmkGfBUSQkzqPauoCeqkvtAhGlK3s9ZqHn9Qdg7
TLICvz2NlB6nfJAQuIvfmT7LsHU0rrpF40QPSwUcQvsQOKrruRWmRboeIgOz8nYGKYUBMtxBnG3/DFHXsuqdCcaJ7+icCSbQUVHIKOGRXf+/FYj0kF+N9WHuQozjeJ+Qj75R
E/2gTciEuVSjUDAoTPGAFnFi+akPHsQb/CjcUjVqZzNwhS3WHDxlte8VPAI4FIA7BSq5yZ3rCvyqomgkTN7MK1ahIkFagWMEtSUatRKPWolnyzxRk8WgSuAHEivEsIbSaxpB
E6W1rdXZXBMWeh2qELWXUBXqfY1gILKijtZo5nO0JG+JuSnGYSd51+V3VWLks7QxTgMgQn9qnumHTRqE5K1Lq+xrJmy3aPXNpYMVIpJhxoetKQ7+GYKTHPwmgoqDf4LgGAdf
R7DLwa8j2Obg16jLHTS6w1UQwbTXV/Ftk43gEHwTQZeD30LQYRsa6acLLZxJPFBR8IeglLilmDgkohVMVxzQZkZnesuUVhWyqqDwZNs9B/r3MZ4Cmn2klVNixlRKSnGSUsyt
S5E1wogu8/gVlOd/XtNTh4htsmQVvJ8yzeKKaLt5jWajJla2ZyZGbZG0geFEvUR1yDCLDR/Qc5MGgy0xC/RgayamXyG4TvfOvui6HaxH1VOaJbxV7CRZAS87j95v+2YnWQ/O
2znzH3ASbI2XrMYOYRz9Jcqi2ZwZGF4xCyA8R2Wgd7zp3dQJsVHbW4NmslzlDWNmAg3lDcLqCSy+FMEmHqi7RYtVjbtXVbWwfpJe14V9tGSb0+JcqnFCKxeq99ZYw4NxI3aA
bbtYrc1tZlaB5MnoU0RwKqJbfYGCngSfo2BRgqsWeOxPg6mShLdNJEwRXkr8vBVLhziKIXZhJfkWG0gChAnF/d/QMqUje2ltqOPc6C0WnehJ61mbnl+E6E7PN60Y+rsRGpIO
7zF1wqLYD2L+LIhZphKpSgvwRZRbju5gALR4ixEGoBb6YierFTfuUzZad59EXrBDWtXvkshzdlg6TLy+y1rdyHwKpLqGJcEFq76E8AMIY3c5HiD6QY6WED1sPUgiIq01L8la
g6HBSvSCXonetHTHXOzCWrJUhJYMmqmj1JhvW9wAqprefcdSI1ybsgZJ3lKWl8qk4Zqmso/oYjjnYetteoHJrom5Cs8TYc/j8hho3R8lQO1TPsz2fDS2bdSxF2FiBTDUptj/
lYkbYO5QTAPNbHgow1FJWUL4VoRlPBCd5aglw3MHMxJhieBZ781bMu7qsPUo+owwsRmEmA/znJbBt1nRiugsqd1L3G5kIxmEt4hMArolWXOwRcYwYqKWGg8OGiYtr+uBNbOO
Xbau6sp3rFxf3uIIYZnuzNsSr0lvVm1aXcsypYRTlu4TGuf7L7MZIXYc3gEkeIVFCfQ/CQvreQhgNPVfaCaV+21LRiyBIuxeoOElDScYZ1XScOLn4YI+ftPKwYbPtscJbAg/
4dJK4TMa8ES8YIWMulMhSBfbZDL2WCE6q7cqkGgRpnJDlkD0Kct5qw8Y8H+e7aW1jSSX+bBkuINp0ZT1aBa1pQmpqmSIpJlfERKld1i0HMlzTwuaeQISKW/EdaT9Y7L9TKDQ
Uc69vKHTATywxS/9OSX0dqam+zuoce2T0ogHadJ1s143Jek1U+xhkYlwxpPP9oZdrcuE4rmHxwNhhZUlo9xH/Lk17OMxG46JOhK6mAmkHMLOH5UH3Qe1hY8AsPnlBJWebrx5
bCgyDl00UX2LFWKs37OgFABdLWFIrMd4B5ACaE9dWn2U1l1smzdUTRLejwRWU1vM61s3mDQgkNyhpgNUwM4GNZRpPFfisKhVWBbwCmcEKry/pvqQaD2l18pR6JhG1bhiq9IJ
3h2U+fm0GZaTnmATuIjECyZXL8rudOOYVV3QdlCOz5osjIhOJNX6RfIdT4vikr5mDhR/cMmEohuIq0yW2qesr+s8ryR5Pq/zQCXLGhipKSyd1nt3SS91E71kJIhCn9bpn6YG
esmeb12VRXhvgVdoAda0NQ6mswyyet5O+Jiy92zFLq9YJHRrBuKCWgjLyVuQtBcVNZQ43/N4EiJ/Ck9aeV/Ak1iJ5/C0idyoTE1Sidwzwle4YpviYSNi1TqTmO2Du6spW+9l
1FivyoYWhX7EKjDeuoPw0uBN+RM12S0OoOb1ocyoKW9ebMPE+FbY8Mq9Um01bChYUsXTNkmUWgtTBQ9yk+UELY+BT7+GsNlItId1qqHEFdfQkTZlpB+JBPjAAZixlYDPIzo0
Z7yPSEGLS70f/A4xsASCTRTCtlgUaKmhZ1Tj4v1a+wXmC8x/yf9nTD249SWN+UGD5RAeIZ2ghcwGlU7DH10yotVL3EVFbQ+H5uwXPkft+OSqc3+fnqvO+/rU9QIIfmFBNeb7
4fBh6yXFO5rlaNWPI70hwlyZC8up0AcVoblWvmj2a7RkFxbCkYHohtp3s8BEA6H1h22MIy0i2JPjofKx6FBz5vznf0s1KPBbn3nbAkLvN9kaocFyfmIe5WMcfZKGaBzbDMFB
wxNLmKkTbDFGDVWx0g1WZf8finoD7GoD/BQ3XbrRGYhlHUXGWF3QkN0x/rIR8xjhOAWHWs/dR1lpPmFZ5FOKas25n1wOW1j4LCzt/GaI+kFfDanWCj1a556ZO/5JNbQ8Vzw3
53yShhwTwH9prOk5i8gsDT9KXKaivHwVKGiu+MlnUEU6DtTzmt46oKG+m5cC2dj1ZH+RLeMgyVRkpOsy7k4Cxh6NY4fH3mFAVQ1tpxe2gQZNTMaqhcYQTLZhVFY5YBhz7vOq
rRuZNkZVN0C1h/nxku3j4VPJfoSiUvC1GrkYDnERHHdpaMKhIzZE66G5f2+/r2YkhMBBiXNmMKQR0BdZgOBnjk1qaIobPC80D6tvlu6/GLY+iXJrDE1KIjrHEBDpfugONkKT
bjhmwVqZM5eDIUwAWoQdpWFQMAb/YRKchlVJrKbKROgSItjw/kXJLaxAA2mfw3m5wopzLnceKjmrYWB1LAteVlgyCpiqTgFZp21FrTEAhnU8ulQjJfqw66RBCpp4GKzdhS6J
wAJaJkGuCgAA1G04AmPRXgiHospTsDRy5/vBCN65MAvtYHPiVNBV7aBnczlMFX3VGyQMq9CTYRp2I+jzrruc2ArGxNqmx1A2hCK7cryB1kYbQDWBLwgXt9FAQVweQvYJgFUg
lJ1PgxSUSqpSPKv42Gc7+FDFCQ2wYWfK0RwlCGgV2KbUK2GAaZ3A9E1Qb8fQnG2IbVPjmPbgnOovU1PGVQeNy53M68/5nwz7c6sthT+EffT4KMIfvb//OZx8JK7zE593UVk4
dHHuyhX72TCcW/2rK1ca56Addpcl8iwNbePJaOWJV5bDQDXnui+E288FfTF54c0H0Jce1mReHSroqa9az4STlJsKevrZDxAETKr+BwjYAPcnmGfrqr5qETlR/fcvysmShqr7
X2ZWm+tXwTMKNcma1Yd++krjAcrXD5ps0pI0oAGmnljX1px64XbL4Prn1PO8vV/3v4ISLz4X+BgS9TzMRfBoaebFS9qvhmTjp6fap7iBw1Q2NcRR4TMqPDfnvxAENBT+0kVK
CEKGB0i7NOrDwQSf2hqKw21qG6YFc0NMY3iOUb+Ue9On/4Jzkj6OiRynae1gWicwdxM8d201QhK0l1gIAwegsauc0JbCfI7LgKA/g2NIEPIMVYXcR/TgiI1zl3XRezVEJeYf
saE1axKe06Mlskt62ND7Y8u2V8xlC8ZVgImQeCeaSjszsHJ419mOlZOkzb6chY9f+IwOvnH8wttWWBBeFPa0EjoHzsy548fu/zXL9S8ff5lVQMTr2dEnprQO6bnXXVhgUQNW
3Viq13VGDA0WbxBH7hJ2n5+gNGsxajx1dkFEK2Z7cZKRinzugqnL5KKgSTLTLQszurLrTl4wTOGilamtxwpcBbguOzCrlqdLjVanAhyVNVH06lRirA0b4xibBgNmvGUBiH5i
VfjHR00eS/PJ3/idaPjJkPiQZTC2RvTTy3FkUQJUKaf7IbZO6XcnQjdS6MZ5hAgXF0MS/p8K2WiGBFqUdYZeQQeDZ0QkNarM9717DDlIusJKm8knoclzYj5oCCkOydEUgk/y
UTwqlBL2IqE/oBBLz2JEOaBPvG/YprtCNU7J1ktQZIk7LMnmpJa2+SAflyGGYpNih9MGZb/ajJVEUmyaOHI6t3JCjgWXpVKcSBxjnR9aVumr8oDPSiuP20tASuEih8MiRjx0
k8N+RdaPOpHBCghwZWyAwUNh8lCI3S0bwsLGn4bb0Rs4LAK2qf/E95T0OBX0IMnGo0PfmPxNUY42diWHqCy1/UsxkXqwp4PTFrKjCP1V3pAPs4aVXBUGsqeZGvPZMVspRzgQ
ZPqf0RtTFj6H4bOcISaCYcbyko2oJKmMA+wEmGzd7YdFFm+gfsf+d0GMGjzvL2ueQwJLkdZqh9bqyorz8cKK9fF0xV4tZkaNsF/kmVb2Am8TQCIts/kOhKc5kw0ALj7PAfNO
WK4Yh2gFx7rGdnNV6Nf7IRvA+KEby4lfR7kL4PMRYl2OGYMj4egCmySo6gLO/L5CNNm+GJCcEOBsM6HysKgMVVlb37ZU+5mwN2e+Lxyl0e+SjMR/aJIwLhYaFfajt+xFWsCH
VftzcTiumjGtjdUYM0xtm8AqtU0sIEQppTpEUhaoACrM2liYitz5MBCVR5hsz06IMYmK3qIFqQQBfttaI5i8GvL5qCUmc9WKtQnsCK26a5ZBKLf2d00YGHNs7b8yaRHLwvVc
uJaFNzER30nr6nbk+CGK7Fqrlfxma6g9PJIiX803m3arMFRql4e9kVqngTJ3ql2bvggn+fjYpNqxdl+wIzG63BVMwkgA0MG7qmoH/UcFuOUKO7BI67ov1G/g42IdCUjfWPYG
4nDfWo+GVillQgW+a22kFGzzoCTF8awJLdETiPQXcEiVh1ITblf5NAsNYovqwW5Vw4lVGuApMWMAf7NdaZOSiSSwOwnsSQLbYKYcA4BZ/7gtDveCmu9V4VlYe8lMi0ZH7cZj
t9qDx55E26DtoqY1Tse8OoRMwcGajMqReQa1gOIp0LgaLAg8mHJsNrm7lIVjc+EOmqymZbeGiqX2cMUb6dQbkbP2a+bafzCj4bVXMG3VCrFq+V+4c+0LRFLprQJkUkr+F+6j
t2tf2azSSU6+kYL5X7h/7ctmMu2tITSiWhvt1xsT29Y3ZZfKKt6ldDUKhSoUsfY8ZaG3P0N1mMb6/whGdhFe/Aw+3LF2cO29a79AuSrG+v/Wfh5gQgyaU3Qr1XoKSH+bIItJ
GGuCfIzsWPR0HI4BYpVyeQ+BWPYFsXfjXRBZ/4vY0uI5YAYgcpZk0XZ50d5O+fSiDevP7UQfsI/o8qLt0qLt8qLtyqK9HYs2wQtA5ynUQIu1SwDo4kmLtotFmzVXwrFAXx0I
YQ0dUcQRlPRIOOM/7+t/LbiB6OEMk78Z1V6eM5+HCNlTlXOUw3wBJFiFB+7rhwfVQVVZVjiLdYCyLavSIQtC94G/RSUeVB4/IPH1iCDOfC4Us2d18HPQPZpL1AoZFgfDQuNA
gF8UZGLu1uCdmJiNadAB+GMgrFHbgS/sfoFeTrCZqqIqTd68yLRyPeW9j0a+Jw2Qrs5QJJxRN7xPnJcwPsDyH886Sa54NkhmxdNXI/wcyc4jrBJTSdIdRHcStltSCvWhmHC1
3ymYvhwXAKuCgxKHYmFkqL13YGlLDTRYaDESpoYNZXluQuzdyYYARWqDsI5dUVCXcgz+tZF8JJabRMX9mJhdWmogw4peHXPbwlo6lBlhNqC/g/4huvAczLtIGBZzmdP9QBt1
LoXDyVte2GFkDVVce4EGiQT0BdbgDHOZ7nxy6m2EFjzsDBTPYKcY5+iM+UW2hR/hRJICOA7zCyyxcHNgDbCXnHYK2Wo6m6c/89LPXLbvq6/P3k5fV69615B3kTg4eXqRVvUS
S0sGtFZGvEaoL8thW8ewRHm5cC0X9nNhGmHiUpIYKLEOr3mASRAB6EmfFjNRKI+YCBQwdmWcLFwKoHUsEQmW1Vm3CESAetCWYMxt4UAtCfhJoIQmWBy0xHKVpYFGxKALuxhY
a+CRmqT6EYMzNtWweyDrR+bWg09OmYtsI0GSobMQGmIZQqN3D8stDGsGYK8B3b8hM05ByFqe9/sHnfaK/fHaSiH1cqFyahltrFUWiQZb2ImwEFYTKCfsK4hm2ZDdoBBcmsMw
PWXdCqsjRcAObRJSh5B6GpbeyUmYumWYFp/yZXMKzaBDpiqyNResmGSfl493CvwOgVcrQBVIjRvEBMpVbJN2SLDnXRdY6VCkzJJjLr2nOCcnjiaJfcmcxkdpvp9eZNupEbSr
HfNWdIcI0wjzV6qrA4Clfi48moWZO+oArjpAKHBEI6cEtHwGraQLPW561tZu0owRqo97l7a4n7xCUyhfP+tuD8fe6yilGi+kneXGwyySFi8cPaa2ajPWnrZypV7pQFcHAJM9
PVbSjNypLqqpDyjEkA0DDrUWsygnldrRN41BdOkFWBtDMQUb5T7MxFfbvFdXjJx53tGlZkXWWQLt3lqTGPDOmh+MCwhQfcVoeTHs85hTc9d+iJb7CTVB67hpGGAKnYJhgGmM
fOIm6A+xD+N4jzS/aRitIcNoD+ffE2uhxtb+qUzKCNsX8EYoNWCCKu5EtHh3MDl9VTxZs6iwnh10qFvES3KXCcW50bEgJLcUIwGfQdzMzu8rH9qxDmzFeBM20iuRI95/aKy6
+gx9UZCUB4tWjhGC3050gQct3MaL5z7DITQyF0mosM6GAQp7KhyJE31fiHHB1jXl2M4UdBvMAPFqkjrzq+n471DbMIny1U6SiWipjAEpzTiGd6LOeuTaJdOTIRcjFcn30/gm
ASo/hceROEsHRAgudgGHkjgsiZx5NwqsZzjWVVNJZIp44t1JZJqxS0d2y2IkkT3E8y0TXhLH16RZm2TQCenvXmIkm8G+HL7Ce1N3E451glF0ijC0CanGspskfrRIOBki4YR4
r+Gt3yYwRLn61yyjd+0y9gIO6bmPsnaukVVyTdDQXKuyqWtXRpLIO2XYc+0M49IQxpwuMKerBKo1Odu1gZz1BWiG43A0A44R1U+BZjoHNNDrCtBMZaDRk8QEaPZkb/rU3eEM
tkYzoBmlN9MZOO3JItMpEQSy7ia42E3lbyCCk4OE/CUEEkfGUuKodlJ4VIeHkwxTSWA6CewY8JFbTTY1vdS0tC8dGNZN143W0C8N1XR2N0gGAH8XiMauHIE1CJ0DtT1HB7bh
sMCSxvxtfDpIEB+IjR1sIry7MsLbzKF1B5i6Dq2TpTQ33iOqk413Nzct6bhn62knG39eT71sCny1Hvt3Sw6J7GSCL1S1zUbMHY3VwPN9jOf7SY5r8sGZEb1MbI3h098Ldu4H
hmNBMoiTGV+rQWmh9SSdbm+0/45IdW3ywIivUXtcyvqeCNJ3QQB2flfkKI/fmmsZJ+q6DtV9LI5od98OdnkCTKMCTF3wMTl0H9XA1M/mvEPj0s0zLAkwTecRPwGmqQwGR7FQ
eHm0n8aKlFtKpvNLCRA93J0s146mALRc7wbcFflYyO4EizN0JxKwK0PyTg6l1TS4WnqpyUXKKSV0JEcKwnUUQCO7xmuN85uShZQQcHtTCtBieTA5DKdpQI5viL6YLvV8dDfD
9C6hy4RGFcKshKvqpVwVvEFNJBOfskQ+cmfsUI9nHHxQb4Gt8zGO2OmkpR/FYutJ+B+f3QTEwvk4Oc6ngy50pAdi/noXCXgXYAYXdESS/hNDTDdhyczBJ4lWGDjpgIEfgeRA
xZ3uw8Ra0vwBXCRGb+rcIyJe0ON0Pxa9d3RZ5+wPoPc/RTn42K4RfZtfEIQBfLuYmDwj5kevJENKn3whCYdgARfCYdU/eyJV5qMz99F0GfQ9KwPgDG80mwPiZDACuzHlS7zY
8aQMM/cCv0Q8JaO85ezrKRm/mqSpkXdiEbprDsmyGR7reeyCw+0mE9HDrPbEpVAyq6MLBILTlEACPrF5vjTX1811xQ+FtkThGSZyRHBOONGFONnfsN5ZzB3I9GeOMLWgBz0K
dPGipwimZO5nkBfKlmBEDnmx9D+dV7FMe1w3QAqPEd71SFy8urBHkWOr64QQPZ3d6NV0OrvRb6yfzgCqDpJqiZorEmR3aRWJnr1R9v8FFmNabOhG9PwZMn+oGIOUzOPw+nlU
I9mkyBTZ15oid/0USenE7aRTNSxTNcwG/bvQLvD9o7H4geT8rKaQiRveOHE0SzRjV02cdY2JSxrhZTtUPS0rJFKcGyfLdkZguhmBiUzIXlrdKxKcU3DL1Vqqia0af6X/S1JI
cmb1rB6SdJyWWX7aQJK6mrmTQ/1+jkAJXRKQSbZWoaO9xdxKNGPDx40d7G6gnl0p9HvtnJY9Ndn9bjrHp65Bcf+6nRMvUX0+9hDk59LVXR2LGZKf5m6qKaliUwZrBKozMEdX
7TRYOfX+WvXKFcPI/8KxtXtEUr9qXyD/IUlZ96w9b+aGT/+XaFU0TKSj9/TmozfFI6dXKh5JkqBZwyAQCtWdtbT54FkbBq8PytNn2RxeFfDoiuysR5D5bXA1RWhRoZ5BaERr
M322YKGE4Xlwh7nUDlJH5yEJpqk9xdmMXALnyBL6kjDMitQM/2jufFqP+kTYeuDXidvosN9WoBMBEO8QvYMqhSapWqF5zv/C8XSfZmzznaCxzXeC9q592QxvUBMy51SYZxhA
EGwE5qqcUFkFE9j+QXGKP56htjpu1W93x7LtGyyKo4KF79idfbmy960r+3toFramJrbamtqHTUBsTU1QhVttTYX7136eyljr4Rj5WgMaJxOhDqrqWRwUPRQHbQQdDjoIFjhY
QLDIwSKCJQ6W1BS2eNc+KgM1rG5QM1mD1SbNU3+TjRkBzn1XU3VDbrxvuP5TtWXPuVkb9wj16GGrhdAJJ2pYbHdFbHexOGsCNA0CNJ0JSN46tSuIDQQGojiCg1cbvdxvyh8r
36EMC9N8+Q5uUkweA9NEQqGxZHFaT8Z5TAizexqG173dmw3VXgwVgEO0rAfxTqYR/5JN+rU+Digk1kZXrpiL2L2ES4VOzp8CJCiaqR5ED/qzd61vbPEVQw04NUxBhbdUhwmU
jWvbQQ1DT0pyFjihzA5qdL0dFLcEohsByQOY4/X6bU3818tnvj4fkXokTWxcvd/bU2yvmB8fWql83Hkm9bF+/nk7d3ifvbxAbjDTXT4kjYFL5T2TOOTDcfAJw9t3YYEdbxps
nqVP2LBtEiXDpwytOUvsiGol9a+oigvsAldccJEcXRwENcUWqnWx3hYfTnB0hbI9eMcwtQ+yNttEmjBdrcrRngazGfCEJJ7xh1QZmzbsq2c4WoEeYEi48SECf3qN3YCgrVoY
vyVa+aBAoVgTLOzjKEJ3Y60M4/K1OZBvHHRdm1u7j8MqF57JhWdz4fty4Qdz4cdz4VUzFzmfj1zIR17NRy7lI6/nI2/kI5d1hNrPgEuxvgkfcebSWYSBAtRHDtvsOK6xeCIx
R49WToVdVTlxNmyy71U+twiHScqOzq+yBFWCD1o1sptHblgPGMU+GDZpvDVLp0nRkCrO03hrFzRtcRgJggQlALuqtdeqq9rg5lIjsa9zVp+38cbQKbPZm8s/yW9WNQ28VE/f
vCFvDJ0ym715XX+jmd5LtfTNJf2NTpnN3ryqv9EU7FI1fXNBf6NTZrM35/U3nv7Gy/qjv9Eps9mby8/JN5qGXqpk/ZE3CXWdzd68rr8p62/KWX/0NzplNnvzqv7G1d+4WX/0
NzplNntzXn+jTZ8ulbL+6G90ymz25vKz8k1Rf1PM+iNvDJ0ym715XX+jaf+lQtYf/Y1Omc3evKq/0Xe0XHKy/uhvdMps9ua8/kavBpfsrD/6G50ym725/An5xtLfWFl/5I2h
U2azN6/rb/Tqc8nM+qO/0Smz2ZtX9Td6bbtkZP3R3+h/s9mb859gz5ysb26xYM/SMttZsFYi7DN1DonwcXSMEBJ6kHA8odUTg3AbE1EFBP+EzUqsfhAg22JUXwpCTjdjKAaR
ELNjskkLxwIhf8IVGPB4AjQcCn0iAIT4/WAnX00ymXwewuW0uwRX5UqobzAFHYoN+/Rp1oaC1gf07U7qzhiRiymmwnuCvRxyQjh7R8gNbwhmOFQNDwQHqYSDoOCaEoVtkOyQ
RBX4oEUJN679a3PtW2ZwUB1QbVaZH1JJ2gE1A6mGqNW6rDPEjmaZcNNChynbukz7iVfLMu1LaN5e5F2Xca/ak8u4h5isHTGvSbRYD8n21O5Y7WGxkYKRfzYmriOJrVox9jD3
ZQkwJI2J+UwTSDobitUBnTDCBezXsWGOzejYEMcOcmw6OjrPnKELde4IGrITtHmnmqRkOKIjbmbibtkPTmd2O5yS88wm8zgcPQ3izkzkMC0EwU14OMFhPNzgCGX7dDFGpBoe
PcoanZcoroMvZsHzWfBTWfCFLPhcFlzNgp8m/uOILjcLvpgFz2fBT2XBF7Lgc1lwNQt+2orVYV1uFnwxC57Pgp/Kgi9kweey4GoWHIvVTRLqpqF2GvLTUDUNuWnISUJJghJI
cuGo9ii7E2+z+qC9cRJ5fZ9UE/cKzrIzwUnGyBHinycXAnhnmcQePc8plni0FBMaXr/m3rq+xKNpzkNpaCYN7U1DU2loMs56noT+zFhf6jeN9NWfZMHXs+DXs+BrWfBrWfBS
Fnx7Q+FvZa++kwUvZ8FvZ8E3s+C3suAbWfDT5vrCXzLTVy9mwfNZ8FNZ8IUs+FwWXM2Cv7Oh8K9kr76YBV/Ngq9kwc9nwc9mwQtZ8M82FP7N7NWfZMHXs+DXs+BrWfBrWfBS
Fnx7Q+FvZa++kwUvZ8FvZ8E3s+C3suAbuRGyhEFlF7QJDWaTF17DIFRR7mAHPalJtF710O9gNz1Xef+rhxkkitkDmBC17AEJtwF7GHVuhkOQdNETFOvzwnYz4dgYYaaSnOEx
ETOCQ/TFISjUkiWsyVLHkKx/etk4BIdGLK8kKZ2Myx5h9jo9UttXh4jCQwPXYUqfr3x9pduud6UzulJ1jUp3Xu9K79OVzl6j0unrXenjutIHr1Hp1PWu9LypayUBcutqd1/v
al9Nqr1wrWp3Xe9qX0+qvXStandc72ovJ9WSXH0z6MTN7Ls0pNVT33mQoLfenxhn/cdJZoPhzF9uqtmutrNGsQPmffV4/kccKP2H9C/8Qf5HjUbaXP4XEkO59j/D3deetfes
vZeee9fuWHsvir3lV79yPP9D/+j72TP5H/VYip39o/wPyXvXqs+u/vDN+R8VwTVUjdUDX83/ZOzwVYf+UJ6OZNX/rVV/9CP33Zz/cWO+8Z4vH8v/UATS3Z9yb83/kvTf/5Xd
t+V/Sfqv/uru2/O/JJ0EoeP5n06nBu6JOtiuuWrosbcpXfk3HAB93A62dzutDcvEauvFoFuzWFVBdNl9u4IDOEEF2hBrnSZEFfkk+8h6VQgWGg1iWh+SrjO4zUjbWIwHI1Vt
M8E+DJQ4oIfnBT5vNikXDRKbxnq48BicRNcVvZ4cBGPK3G2p8Ka1IbaPDKgRAdwOjMC3jEmfjNB/xz4aErIMFsKbF8JhWq1UsABZUA3N94MdzA7ejAPoO04wN9iGecnNcbhT
FaXmJm5IO4ON1ZOLkBBIbCFWsT3AerYD1lC7qM4dWPt6KkhFujah6m65pYiRY1pOR1tE9tvMXKoxDOo2Qrsii6oWX+fDUizOAeYzBUre424fzjDFnGmT2lIc6JxwscDoTWjN
Nz7K7Ho8B34yBzQwu8QUkErZoXbpS35GsEWdMLxXFQsdFwszxos/K3PqSHkmytshxGA3swG71RRzFlPJNT5aC7tDHVM3L2CkzxATEIdBenNLA9+FDeXM60st4HMfOtj5hMY8
nzhq8Z71CztxynHF/HhtRVS11bCgtbEG3+pryq2+iYY2LMMHT0VH3dCD09sqPNoN2KMvrgdidTE7P7HES4sV8y0oNPF8yKWF4w+41dFVlQFCcH3u6Tt+5a5IePEHJIzAMQsn
dAjWiY3q4qzAEjuK7sFR1DwBvMPm3a7qAXybBG+9QTiOg2gteM7epqp4KOXjERBRpeEMVQd3KbHSga+xVDhdXh6EpkwSvBcqpSM75uHePImVKBImkZ3zizQHJWSY0GmK0s7i
fmMCRUmZJxDdQYkBfASX4T2fzS2mVJ2k3e3BDq5/CnYNon8OTfEMSbhhioMtNq4pMdiPKu8szGuwFpHMv5ufe9UIi9em2sFnRkxI/XDzB3kfWm4ArJncg7IT9GgnoGMkwPUv
4jaO/cOwj6UFLmMHDi3t1lRnEpFpHdFXgOT8ik8SPlFfduCxg+25wil9/VIddkB1IgNdkBztdNbVThVrYhlXA+brI/yFU5qapcAQhqB0HkhGgUnGNvHjM803MNEwMqRspxz0
6KUAs08ABtfEYQxDYqZvEOCZUTaRtwMRbtp0ghuVwZYNrjo4oEUd8HNwEN4UB4cJfuhxhOCHHkcJfm7Ckn0T4OeYMtRBriZQ+4Jb1I3BreqG4DYq8naezZsImm5PoQnAcDQD
GYrdnMT6FDmWRDoETSXVR4bDCTR1AE3IdSSFpg6DGJxrqduVtRDiTKypivN9ROdx4pnw4JC6nSFtQt1CU3Irzc5trNLji96IVvN3dfgPpi+G+bsxSCW45mIigcQc3G0Tctsh
eBlGxxQcb+ySU/QDTWhLfAJb3gwS+qq6tABJlICmR3A6yvBVgiM2gqYDvFqyT0qGTlNNIWMGpD2+3qt3UsoqEPLtGjC04j5uHIAigMXxXngH41p06aCy9osMsGpaANYR8F+R
konGakTbSSGV7y0oixoHou1cj2g420w4myKI4BmjxwZUW9anqSgzTh5vimOTeRzj8nZuiWM7wFTuwAoMVIPhLJ/V4VvfBNVuwa2xuASVHrgBlR63qduR43aNcfvUDBDjRjxu
xNY4cKLLl58QOFPGg4J/YFS8E3mKHDZjdsiWIuEuQcJJQcIdgn3bmbLj4MYSIYYm72EH0T4j3R6cDyek6ymGRMKikCeAqBqBVjgIJ3jZZ2PncRsccIN+RQHqEaapSo0niAWn
yindZe9f08THw8x9mkB7mkF7RLgHmdZdAsRVmoFpBmLUO7URiLsqeZMB8TAB8VQCxNsBMOuAeM9VQLxjPRBvZyDeflLKgkf/KQHicGodGO8G9G8CwJNbAbAFHgE29OG0BoMx
4geIAIyzQl5PfA9e7HoJoyEu6nmqPc/7Nzb74MBak7ivPcpRO4JTF/473w8d7fv2rSvHF8MC1vQ0+636TsZCLm12k7Q7Nkk7vUnaXZuk3Se2spzuSDsacDee5TDEFvWqL41N
SvvgJmkPbpL28CZpj26SNsjSCuu9KcPROVx7OfhLw2hHRFo3+kNX2ov6C06uzEn2SCKXXWrXxut9IsNGFNO0wVWycVXaDMe9f7i7MIQb/ehXz9+HbmWeqNjGyxaTVYIVvodL
tuTZ5teRs7dBMTmFCzcYDu4YwY0GvBlPeao4xFnCbIlHPvhD5N3zeuQ8pu89qKniPTW5kl6cbIa4+dt5LGwmW0gNeOVMIq172dOjuSh35uEiJCbdYVOxE3j2qoeDoE12p8c3
YGOPeoj9lkU/mVwBQjHzZO5KEHhTsLXvRU8ahaOzG1vSmtcmkjV2hhTW2RMvkUluSBuN82BNQKWf4nv2mqqKcRriC6RwyJW611Y+8eqNaOUJHHMuUpGbmDtX1sYM1iCIDQKO
OLf4sBtJBrDC7LBdDXV+rYnDCmzQP0wcTzdmy0DxcOpjrVr7Qcsw8cfCHzsyIbb+OvUO6nc/YhudasyGr1tlV921L8FoF0fZoIyETT4RtJac5KT/NvFt8QUz1K+ucm5BEnIf
EDKiOvrUVCO11K2wpS4Mk7lF+qA4TChauEgqZpfnrlwzxsfJ2/P6MLwpXjrTG2iG0tO1hXXXamjYpaGnVBb7Orz5RIIEu0fcAMj1fAZ9N5YL/1lPCbjWBDJqGYwWUxht68sH
IMIPAQzhPi8DQgI6HAgF7LD1PoExFZSAcU+upm2qzjo4PcVuJAvVYnLzDhrNt24MYSRbANwavSLA9TPALcooJUCrrwygL0SCi75lY+21YYneZ3ch0WslLB42vNHBW7OKYZ4+
LqEpCFUcqmKZ5ltF4dRewbEl1V/iQwdc8z7Dwel7dtENPQKcXMGLtDX3HC7UOGLfR2RtFKSeX5zWL/wj7O3VwBJkzR3CzQXWWhXb5thu/3H9Yz2wFc3AsbM194IU+CAVOAYo
Oh2DvkPt0SDuJXqzEkfnMVRFAiNQakuxw2YLfqAfhTEVfIRZ7BUKrpcs3P06dcSqwmGgnDNlWsJMRvS2vQiXK6Gq8OJYkcUx2A76llj643q47SpY8H+TPQFPMgzu0EBmMOSw
+/gdcm+nprYJdOoDIWJJRAPosMcEagJbT6nOgnYIBa/FhBk8xrCGV5R7AefP7+T6eBcV6oQerjPRljIFuHUkGZ6BRdPytmrJbVwtgL7HzpmITNf4irH2PSzAO7iDnaFeIKyR
QJjPd+DkiXQBCFBPAL++BeD71LDGRsBn13YM0RirjQhwslbQ3fCkYSm851qTEuqhxNOk3PtbZs9T7FsQjqqDlp5wdo7VlsgUR7oS2cuRMXa9qHbQmo2+d44ZFarUJya8uEAd
W8UNIqskOslk0LN9i+mqGrvvx32IS3wVNBuvl+Qa7rb2C9YUVwL6pseOuD/mbotRHO5QgvcKh/vBJ+SHJODhqJd4uq7LOULxYl1gazl/wNEqrXzs70zOOjSZERnCBdm0DOH+
FP+XtXUenEqCFrAbVtwlwVem0ErIVnPwSomDIHxdRY1pdKxHOzJOwZawIf4Pmuy1Iaxp7VTEO11tXIRRVHDaCJmwqCbv1VSClmhRUWp0AVEhwQ6+k6TOSf+fyu0ClGeHvjLg
EJMSEOedGbKNETuM2XFuMF0exXZC7MV9yQwup2yxLzCmyTW5rxrzJY7SVA3G70VaZ2rMIdShp2LHvzW5441XGrEqA6QFcBdSj8Xiz4n4Zku+cA28Tiu5+uyoaqIA9o5JYMlX
tcmdtHAMgePC1Sm5UXcpSf0gBjohoeIpGEX4iSd3XDJGcyB3jEWFAeZDO6nQF5BtfKldUiwgwo69PHrbD2tcEK4mi6PbY+2j5j49zZPww0z1xpn7mvfrV1Mqn/qATt2bpbZx
eUMCEBgSWr35mkveCqHhklmoipqSs2GE4cCxTFlgxQof1Dsx+DtFDyqeGQ9BxQQtp9o+z3xXcpsWOza3PbUtMqLXDPi2s+Z+QtYRJRR+lodU3ArwirZmwP0jLQ8UGvBCwINP
ZCDDhkhWrRpfWA/Iu1fuXXgQV5oxLvAsNuKceaofbXtKD80dGBrcyLXtSZKbVfMJcVfsiINZZlhQUeI/m4qQVdVg1JSKUKvcXoY7oKQLYU1uIUYx4rZ6AncgsTfkiU0OJnT5
IiBaQH/8KleDzky6gK5VL1JSYgNtiifCD2YDOZtfgg+tW4I5iyzm0SFezLUL7IhghRfc6B9bvOgCYCA24NCgprfvD1ugsJZqC9Ut8hTIJBwSm2AKzYrj29O8Ytb0XWjaQgyX
zfPFr42YeS9KaMQEIJ6MBboC6zm0nVhYB/xzjWCyDrgTN+Cw/paMZtZ3YOwwPxuQ5hvJmZvhtaqjhyH5CXPcBFfc5BuPVE2M4Pm6u9CXO9F84XFpaOSIqJmDB33wzNEk55Re
v8RjcwKOJk01O8NvamtmejHAyineLO/gEVoHjqp5RgNjV5BSgE8584GfwKCfAiAUO/FGGBwoRwOgqfnZhHZiWrhKvhGRveQIt8LMSNI4IaZyd0dTFmn4YxVX2fQnJRstxFtZ
vIh4MYvrIaKRBEXJjxT2DSL2/y5XBagmLj2mCdD0muHsUVyK0RZEfkA1edPNEBTExQxN9oiJG7EE+poMXZtCUFMgiFY0fbpQoOSdwKMI8CjyIqLBg7uChbGWO6pYy50fLm4A
h7J4YrRnryIFfkIKxklaQ2vGIQZK0IpWi9CcMCEEi72evf4LQ/PXSTfXI7cqR3CWDm/vRaGT/gbcdpaiS0WaqrOE+hugla8TYDloK2jFkCs/B7LJY5mA4ynNXSTwq4elRkxW
UEzgt1jL8RClq8G3qcFXIJJbU9RQrFv1sLSiKOwrrkyC17YENpOl8S7ZUVAtvVA/GrZxgCIHwXxTURHerqiiMPmcGtzMzSPvTBinYr57bxy3+ek7F3zc7C3LWsRXkvd5gmum
hl/ohyz48WVXrKCFNaGMghOhyyRBAIGFFFMu2eSLBeSmA8EVJ389hccKmZUnGLaKesVrJuPSYOCqSfebIlJiJUa53iD65RV6EmTwoDZlDh6Qj+DCbZ6hAKs/H7Bs4YbzCj2m
6Ismk5xHMYJNEozFl3TChRK7fK+eL2TIoKW4AUIIwmKIZvS5lw0/fT5PrEuAC6jlOvJT2turIXon3HjJfJwbvf5TJFowvKj18HKCp0JIGYApMpLXvy3U0EsOGfjYuZJJ10MF
T2CYoKJMEExa26Bn66EcOikttYEXi69mD3KO87Xs7pwOsJnmnNL8DxG8RX2RXAoPTd5sTsCASO4K1xyibFwcgJsbcqABn8Ghmx7xxOUB6fp7Ql9SwqhiaZJf01oFZlB80afh
3swrpfhuXFxOXL3taQp1q3DBNblNtRFdMfmPOHWULLP5LNEKiQHNfgYOAgaa06rlrtppwHtgs69vzdO3Z+CaLm54qqmD1U2NM1XU9gXt6100HfpIKxNIM/HXb3i3mCa8IBJV
e/WnIXbySWEz6T7oiNnwROthiNNDU67niRzvmMFfhkb0Rf6W10FdDo+AEX0lH/mdNOL9smPZK/bHN7iEM6OpAfu9fFr73GS/2sqcD3DlJhoemf5FvkQO0Sl26w0PmSfEo7ch
Ob7A14E0JOUXqb2Ssj5SkKjr/5Ps3YwUTp+yL/DSSQEOjrgnWXmEq+bQUOq2leu2le+2le+2let2aLPDgmjViX7BRmEn++yY3I6xkYTNh5V4rRkUNlmIWWeCiyzWbg9LchiJ
mUWFC6D44mw5mSTX5eEu4CzdStPddel2ml7V6YlfxOLmyzocfsNVud4to3pIAIl+k8rXo5jEvrBlLBlir5F+v+pGfvY9xVaLSaYl04bD8UIsN9jyGNiJWt6JcLTtXLzEu3N9
OJTvU+NemfOf532dV1bmLhkrn6NW2wxNhtLeujUsr3BPvOR+jsgTuuldNDfWGhm6MpxX9D5KKCC1PhlH3nyfAvRXcigco11APp3J1E3DvUzWY4GZ64Ayv5fW/oWhm/tfc3Mt
NLcgyjWWsAMr82tgRcXFyD0LV4tPUUFLuPuI0GwAnZeVeSyXDS5uEUFl2qKScvheJgN3FqUtstAiK3FVBT/lh3SD3rKK1oq5bK+Yz9Tppy8C1PfP2qok98/6f5/xuCw3bbXD
irShIncKemJgU/7Ml8Lab+POqEQhQKGqUGQ55T/GCx+gNrlEPLld3cUVz3wJAxQYbdxswHe2qYbc0ugNYr4H12TLG77EfikUd4SKr9Ns8qF/1eDTQMNBhY/XjwR91eHLT+Vq
MK2U4asmaqqy3zR+48VgDOqYMhPcL7/8pWAMstEY9jQr0AxUVB9D2E/u2B7FSI7ySA7DR9+wGlF8vr+DRycxEvFP6ztl4HhWVU9rHw8mm1rIruYijbL/a4xJlQEhXhIk0MuF
7VzYyYULuXAxFy7lwm4u/BrR8f++yOsHqIejb02GK55fNHER5WqXxIykRXx7wwUiQHbiMn+Ob8ljXTSuWf0s3oEoEmWNQ0dyfd7FFfMQp42kPwHcBr3mS+ZKuq+oi73kpuW+
qm8RxY2rnJ1NYsy07Nf9mJEQZVu5Rl7uSuaryn7TT8v+pp+W/Z3uJu1+q5u12861+6Vgi3af76Vlr/bSsj8dbNLuC0HWbifX7kvTW7T7K0Fa9ueDtOyvTW/S7tems3YXcu1+
88AW7X5jOi379em07G8f2KTdlw9k7S7m2n3+2BbtfuFgWvZbB9KyXzy2SbtfOpa1u5Rr91f+wNii4a8eSwu/cCwt/Hck/4aWX0Jq0nQ31/Q3/tDYou3fpE+S8l+jcFLBt/7Q
SJtvZpClU1GBd8Q0z1GR+n4yQir/i6hw2vZDmy8ps/UlZbZcUsZcwJm+9we2U8bF7x+3VsQSgbBnAP/dLtUjvBxV4f8qCpN7UarUw4j4yIj61pelCi8SRKP1IHolQSK4TQ+L
fHEz1jC5P14WMr5nV1+UGJ1b5BtAqGr2fowt1Ap9fMHBavqvv+6o0kcvht5aS19cR1R3nu8+5LuutahSxsW8coUhs0Kz+fOaot+DAxdV1WF26A5WICzojQ/cYyr+nHFGHjdp
FhbkinECElwgtOpgbirwS+7xnWVQnlt8wJ4L8bDNZcqV63gmGhhVSu54SYf3gis3IfuviFMqlnJ4EQJN47tP9dVz1Go3ueyTK+PdGnwg1Nz2fmGP69EcOnyFlnPOJB45gwAY
9IjqqihX3okxcDb82e24hG2/YWpXAXayN2xh/VmitRUQUZWr64p3MytC6y02f6v6qhKsVC4cBJBgySWpOl8ZLfewsoqAclRY/WWyiAKSz5eU8k0wIowr90TILveL2iSXGQST
VWumXIKMLTmwxDa2mnFP9DEjETN4s+C0ZjVrWJJr2tVBg50e4yKHpGYB0VquGswQdfQyDmpxa8psUlymZsOztR610ykni4x8EVCV5Q4uT9ujaXPi9Av2ByHu4GSUa/pa7Bqz
d7zKL0nV7Dhb8wn8wsOgouU2cvxhQiO0p39cbhNW1zm81811E5eAfPtMZV31Pt/JBvcDEIYtuVKGxF8Y1ZIoL/coV/Ntks9LlKm0BNfAtBjzjWrUDgXDVVzlg2t7KF38dzvE
P5H8+mmXmBN6vuSyiUCFNTAVajbBCutOTIYTKG4ZEhjqhrQYGVSrbIFQBcSIsgRBVpaYoiwxWVlS5Q0QQFcCW//BgOYJjkdrAwIEAHE1vsmSG9KGFTOEX8muRwtrYhKkO85j
ng44bhDlK/FU7RW5aEsPsaHWjRFfmYPRhsd/0auoSpJIffMSk4uN/7F7fkZT4NhUWD9xlihTvUASru0UiHMjQo4/xjPE21Wxw9fFYybo4YGL8Kq4AW8UsbGA0aBLZKiKq+9a
wO6yzAjxrNHbX9Hg19CQW4CP/Y5qzXVfgPMU2YsTtC2nQ8B3y13j+rfVNk7AYixw7RaN87mw/4HQPcZuMvtzK3NE5/vh2LPPwJM2LhzENW5h6wNamYxCzeefUWPPqv5y2Mqu
ZhsX/4/juH4Nt8ua6fVrneTaNUEEvsngLOvuh/gGCb6EXhOZMs8rLtOKTGpHLModRpaEzpysubzf9q5HF9OC2+ugZp2Du8qK3K4ALMgGGwOte81Oznm0h9aPtrtxtFsY7ZaM
dguj3cqNdmP9aLfmDJ5JnraLz9BQh+MYy74a/0BNroOSq/DYOLmVjHYrHe0flFyswOzLxXfJCPM1d/10oGuqISPsZiPM1yBjzP2lZN99wwDDXrboXQdYLsnwNtfBMggbDRwu
iOQG8c2BG6G7iTtzIcfJMLV5vFd9DLe8SWZiWN9Ou/yOMD/y14F5/zrCvC8wP4IZGRKXjjAsy4M7LaiYjyG26mfvdrhLlAXbLSZKq4KrqlErVkvXAylcjRQj65AimTU3mbXG
ZmgyQqxYbtrK+Wlz89M2lJ+2ayJPe2vkGf6bRp42X+jBpy74lNOUnJRaisyz4ZDouDXtwkwJ6VJDm9MsR2jW94pSBZmcifzkDF09OZug1MT6uWlvOTcpSkmyq5NH5AP13WGb
fxW2lfPYVt4U25rXDduGVPMsjUtN+TKFm2AbNaGs5/AqbEteCM2gQVr/4qrJta7TglTUuOf/NXDPXz+/Q1vOb3nz+W1vnN9rouXw1mg58jeNlsMyp7JDr7FuRKNlMnND6ZRq
vN0w1/6GF1tMqSauQxS1kxjPlJ0R3hOwvTWDnoeLgWnCVQ/26VW5m7WK21in6DEK+50qpJUxelRgIFJVHdzNWsWlrDQLqg9+taq6h61DKbspXsVUEfccF/meY5o/c4lhgSEE
0PH2W3zfFoNOXfOLFZZ0VmdjmpcKi1P+Eu5dlxuOYr4fFSZcNb5FFZIarD9rC4PIfwopVchk1URK0rZNFRotYqbZBlcMu4Yj466aLbbGHo8F8p7BRvDJRb7r6CUnFgYLjZyg
t+cW9dpi4QBHWWwKPSSLnR7LOlqax3YYNbad2ysN2nNix1yZM/RdxD6E4hHCqx41tR1UNzEc2sYmveZagWWHGuQPljxCdxOT9eoNhrHmX+2hOwywDQMQdVWAbRrtAI+NzCO1
9kckYa193aRsf2oqtfYNM1AqUBwzoe6JUT1i2/BuW3JnXRW2EwQTUHFgU09tw8UQm1iif8NcG8elmPi39fs+DwURL1aRtIlfqgxQ/oSIrnrvjSDjUDYWqpoK3DQoh2A7oG+X
JhJwTpmUck51lrFowfowgwstX4lQXqLCIHMWIJvSvJNcDRKnOtnt8XynrIkbqp8PcRy+tUIPfXV8J7k6vsVXx7f01fEtXB3fkqvjTX0rO5vJ6K1/UyLYwWsCV/WFfuaaYRsh
DX9UpDlZ+xcmq5P0YbYqxrrKBix8UqnJY0VLygJKEIEyKSe5eV1fTp9MWibND7EOaSjRIeEOparjpQhCzWR7Nyf0YMrMW/HceD4+B/SoCPizPRjMf+ZB4aVnMKmH5g3w8e46
5nLH3HzHKu+yY4mSLNexrdQUI9m+OsxqWD9RTfUT5tX6iaooI6qijKiKMkK0D6k2QnMxaBpgFCoCM9FGhJVUpAFR0LoJV3QTjbxuosKnZ3hsK4luAkHWTVREN1Fh3URNTsW5
A/gHYGPuCvpdE2Uaqo5W/+pKaVFfRdwmwkrUsML6wch9Sr8UHSrR0zdLZ1hp+hNvluZZI0Pd+qwbmix1fZZPZlxw5UpTltPSs+1auWFuqbHQ1gGssZCLGLjo5HSIqS3zaSzL
eizr3H+uMfRSTaCsB6ErFoe6L5HJC0CZB0Eb43OKp9vqYv2tYsGk+ZBP0NdY9H2sRkVr9B4WlrzPuokq01wHNRWZYYaaTD/D5wlS7LblJQCgIne1blAMaoViLTdIBhiFCivZ
KqnDgKQ9JfDgxYtERvzE6HbG+x/5GvRzheQUmb8QlsSMApe4srd1qa3EOj29MuvLMWGyCz2ou0CL82aa/Qpr9itas18RzT7QsnymH1STsamlxkwMP7y5W6IZrMFIDyaeDps4
lZXHJzTdtSZfPyDCPARqDw/os5bFQArm04z/9FzA9zjtAxUxwAJaYRTnCQMlAmYZZB0FOVKQtrTy9GFAWuiJnXBpuRBj9lFmE0I3OZWjBwPFU1O0GUrZO4XjmGZyo6+1pIyY
mgjyxmpzbDWDcTDFR4MRJVsnJufC3SBcvLdA5UR8mo91isoST+24CFzcCoTWQmhjH4SG1QQlyt0mzzXAaJuywiTOWVL22cBObimFfX3oREr7rfHeNE2HK5MKsH+BxirnJLeU
TRWVvaQKZwMciCTSaeuLgMWCBgSnKPufM7KFule2UKeUARBS9FgVW+OupPj5K9Sv6H+g7fr0dk3rrNHkZbFesLRJgIPO4SbZwFE2GkZjXDwLawN0ztY3OCedI1b9ImSo4sXn
gAMfNs0V2XqYwZY/X1wN23jUx+cRYkEwmLrfXdPGTJOhJRYqIAnKavJUG9rCeabhRTbv0NE0zhBGer/nFLDjYfPuB6O7k2xyJPYDBX04oyarHo53WIPMU/Lq6nKMP2fEBIbK
5UtFSJAKSyT+4Mpe4l+LCxfn3OfBKa9a8ySHlM8RAcBR0SC9r2YKixufG5BTlUBQ/DGeCeuq8gE+elcS4er9XJeJPgAjpcPIGpZUZTmsCCGosuhS+oD0fQxnMGKxmuvy9ZcM
65glQacTTCqKYmBPA9s8zKcmkEc1lS+I5KIBrio/cw7knsonCYGqqqTCEvemKlV2pd4Wc6bSPJGgku5BgCplZo17Q5iK6I/mk7MBODDCFt4LMOZTRUIhkobY0lubURa56YCy
ovIBZY0liNlNXo74HKOLZTOFspJqMoRxm4IS94OaAmEHdBQhDGiL18MxkMMaGz/qnTPnVEJTZrxDpr1Cyza2cMRYxWKwsPlgsGA7tt0IxvU2VFRc8l4ddcZWzGd8MVOxT4hd
UYztR75BuCgOX9iFgYuFilbXARt+s/RkscVWaDMvQ/BSo+WOuQscJPPAAsEcBfQRSwzbWtVgBZTYOvORNuIZwhZYG0e1+EJYqpEZGxKBcHkTu5LWZB+nX3tqOBjlZFkN1Ci8
EeHP6T7um1PdBXElQLLOBC0I2zjvGBqiasZ7Hv8nP3z8Pbft/HvH1TiO0gWBmsAl9UEIzzDUpxBeX+ClJ+eRIcQDN55TZ7fzkJOkAFFtGy+g25Jz9zV91nIbVTuebjvCiwaJ
Kz6zswoH8+g7E78zffboN8Ebgf0gZOcHJq7V3g4/APByQM/33D/04a+K06C0PdSQUO/dKdb7JN+b4kLApLEMt2MOEUNpP0vF/C+/t2kxVMg4d2QcjcKVnE1taE+zdRqXhPNw
OrjqWnyUSXebGH10aCJXfSttPhrynqeKf/4Obd/6Y8hgVsxtf6r4I1/dqu0T3PYJGjo/WVau8wR8wfyXt12HCfiC+bdue5cT8D2N/RPFM7PXYeyfKP7R8Xcx9ox3mAPGO9TS
hg8PXHtAjZ9d1P40JnIYZ653gHI1uo1DFBrPsI7HSJ877HETekQBZuW2ObjC6qphYWY7Ysum3WzVtTiQkI5qVFyUtXWSGD/jTkpwqIFPLQY7wAiCUhHTvRjsJH7PhaecIptm
b0q3DFw8Q0XvBLTtSgVbIVtTObLV+E9Gs9xNaFb9PzeaVf8+zfo+zfr/Es1yczSr/l3QrOT0M9OQaU1ucMcL/e7sB7txHyiSFAXU6X64B/zmXmrvHu1FD66YaFwcvs0QVnZd
ZrD3qa5SYm0bUgfUnf2wp93s4U7dYL+CU6uyODy6gT7fHgczcHzHCXCdNkZ0jOaUx8EJtqvd8EfG2zPTiZHPdhViGkGxmBql4+LAFdw4Kh8XgtNXJr1QlEq9kY8deDmeoD8o
AvRufRF6aInL7eNglYMp78K1c5CRG2rLHhCAEdhz01d79XShVUQlQ8GO8GCetOgKDhJdzeaP3e6pu0L4KBxmv41q3zrChhw9UGjIGGgLfd6j3jgMm6iIQH5cVwvOO9QVZ3Qh
3KLWO8NtNewEdvD1gXUkaWPHUzSnL9+5zxk2b9Xnjd1Ny/e0NPVuepph4aY93djJFPe9FMJUME4Z+6JIChnVk9YTqJlxGnc3gzIvIaQ3qDFVknt+9vPfGfkwXRTHgJ5jmj9Q
U+AzphJHvTVtnMgKllf7kJiWSWJaziQmV0tMyzmJyV4vMdnXU2Iq/8eUmO4Y/8aTf/F//On/fvyOB9uln/vvHv531+RC9tjGyzdnqvJ0YjaRnJzvTXIqb7EIUgt4EaTnHSf3
nDgf/8i3v/ryhXVtutZCiM+ThXAZhXCJF3RRf7Z5UbIYOtdTguJ2oA+3/vH9/+wbs2+/Qx+2LgCrohNzH6Sob2/Zhwnuw1+XK/luJuQv/4cj//wm9dvHr8OESFG/dvxdTsj3
NBc/87c//KPfeLA8ex3mQor6i+PvYi7ekUuxr+ZSqK5rouM7SFbOfxLJqvwfS7K67rTN3YS21f9zpW3179O279O2/z/Qts0lMOdvQgKztQRmJxKYnUhgT28hgdmbSGD2RgnM
flcSGKYzoWxMsdKxcd+NFIZiErq4vpiNkhimv7sHNhfrydKW0hg+EMkEXx3cSIJ0RdeUyFDEvqsI4XqpjF5vKqvo6rEbE+oGrKcf7yiZoYQDV5GwjYOxjiRsJqFdNQ7rMX+r
cdg4BOvqSSW1d9H79Rh7LWkt7fg6erG1xKaRFLWxxJbG/c0gcqPEZrPEhr8z8uG7l9i8f+6ZRrS66nuXPNNy7LyH0hd+943X3vitf3v8B858xPyrH7h8/OWvPPcLN95++fjI
Q2/98UtP/9vjZx6/wb3/I5ePv7fzv/7kD993+Xjw4OQP1J66fFz96f/5m42fv3z8V/7ez/3YIz9++fgfG790cf8rl4//F3vWfvf2//Ly8X8ZPPyx3//1y8f//H/60pknKf7i
jmf/tz2/efn4H5554P/6BMX//Nv7/v3zFD/zxz/1Q89T/Ef/70e++ksU/6Gh/tFPUnzHH/zY2c9Q3NIuEB7QTno2/jNzTrweyIWv9c9MbjDW/yzj+/++/+/7/zb+qxuFq9I6
RjnFsTuNQ0bfaPHdvXaKjzspzTWKhpPDRXddGSXKXdyAdcNUl6lvmZ01DlA9bS7X0s5HDCM0xuirEpUlX9rr8P/VrXD9exyDjXTnW6b8LtDPp4a8uZ6UpM7E8MP7dxvny3KD
rLyN/fp/AQ==`;

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
