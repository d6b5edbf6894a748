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

// SHA-256 of the sources and of this: 4d9d53fd1810ff6f405bd06610dd30962cfea9965fdb15b04fd82f89ac5a402e

const BINARY = `
zL1rkCTXdSaWmfXKqqzqenb1o/pxM/s57wEwmBdBYHKIwUxjQAAiQQVXpkxABLRkdoHEDBoQNtCY7iWxICRTXkhGrLkSdhcm6QUlATQkc/nw0tJoTXthLdcLORhhhYI/aAdD
ZtgKB0KhDTPWLI2/75ybldU9PSBEQRGLQXXeV968j3POPefcc891Hnr8UddxHPf/cWce9La23K0H3U1388HcloTLeGzK/86DDv5HEnOcB4tb8p/zYEkD8iL/+NkLvuY8kxVH
flp+mC2pNRvc3Jm3iWA+q33zwUL6Ql7LlbdGKhlW6KCwY8vq85lhS1kl+ul4E17+0Yc2Pp57/BOfdFwNPvLUY46b+8DPOF4uXyh6Jb9QcvxypRIE1dpYvdFstqpNr90ZH+9O
lJ1yqVbrOpMTpVJxqumUy06x2WxPlyc93+95RafdLTq9crFXLk9OTuYL7mOu6xaKrlu6di1XrHtbbry93Qi2nPjqf9ELSr/rTRYffeTRT13+e55Tenz9E4899sjDjtfYuPzQ
Jx//xU9dfvSjH/vUQ5cff8TJlx67/MhjD11+xCkEH/vUw49c/ugv/L2NRx53isHjGw9d3viopDml4FE8+zbPt3mS5pRzDz2+7lQqG5/oP2ILBBUtwCSnyno/8cm/+9HLn/rU
o04tePgR1ql5Y9X+J35xY5hZLw/b5zTGsrb+0icefsRplj72qcuXH/nYhtPKPfbQw067gu9+9LH+Qx/DFzu1x9GPhx7+6C/0P/Wx9cedcf+RJx/qP/HQxiNOt2rf02omfLys
wcngox/9+CMPPfbRX3jo8UdybuXf/9/5n4ldd2thG/85cWM98hYlaLyzzgnPN17sHPfyxjEugvmk8RlmhsiOG4kt6QT/HNOy5Z0xzqrXiHI1J3bqQeyEee9MDokmH+c3kngp
OeQ4YcF4YRF5pdwZvFAwpSdj99K5mmOKqx4+clctF5giPhQWTSl2k6gU587XHNZWxJt4y5TwVpFvmRJeSY7jtRJfKOE9vFDUF/BRRPJGI7kwj5Tg//LzZWDA2Jb3jO3wm/56
VNZ+4BMVU47f8BN22TFlDEDuqi9dL8dX/bTvAdpQjr/qJ6aSILOSoBWxLaKxqIrubiWm+gTrqaBxUSWusiE6Rh32t7zqfcuParG3EY4x8g0/qptaP2ygHU0ZtmZ8W59vft5P
oipHJ7hQc0218ZvSjBbqqsSv+vrB2L2AOqtIeVlT2knYMTnT+uLX/mXYQvLrmjyO4Jc02E3CCVMzXVM37X7SDyeRhV6FU3h+Gc9pmaFxrXmKb/TMNB8zSThr8mbGTCZofRLO
mW44L4V7WthDHrrpm3nTZiCP6rVoxcyFVTMTGnSwatAu1Pf1L3ztpB0m5Ff5qBrD2TNmFtUFgZkzY/zMPBPnzYQmTppGgka3mdg2HU1sMtaUQV6ThLydK4yeQOFkIlBqgnVT
aPyxnfdZmVLMX1hBrIofG2gw8Wzgupm921Q3LocmayS+UlVA89hxE19zL6Hns2Gl6gaoaxufnE2MOe04scEbs3xjNjbna+5Io8rpU8oD+hr/mC2K5tC2NxlC1XPnasMmohr0
4ZBTQ1NG2ousClpbFaSopEixR1ttM8wcI8Gd//Y9W7/4T1/+szvudOS/t+4gHH7bx7jjedWP5hMG3vCjOYKhe6l3FgMSe4++9tx/98WwFW8ZdyPeelzGqyIj+OUdSGGqiXH3
QgFU+mU/aiuwtL4WhsYnGsxivOfWMc+uMeuATdfMr4euKX4tjPAFQZLXfcAGnq/60QxeDz0BO0/R6Ru+GUOT+iHHa14RLOxJCYsfDiByYiMxvX5obKNLmAzMq5nbEAjdj9aG
L5ro1wmSJUwhyAqxCsNWkUFLgXBGY2OMjZm2xsqgJ5YqBmNO/I0v/tq20/iSRPNOfBJpSkgb35a0GUTwUeCL0zduErsbxkniHFpyMgl+Nef5W+4VviBJqyBtoLq5jaiURL4p
JWEZ+O32Ma65jZDD6pKsOCiINrsCFejcMQ9UjBTSZ3KeMJHHcGwBJrTJJkjCGgeRb7N+jHD2TRRWqouXkrPbPuvKmwJJ3lXn0VcZLbDOAqr2WbrEqktSdY1Vl0im0oZFoP7s
sIuuKkFAXVxXMCeuyeGbqKSP2uI/+07euJ98LRyTT4/Jd85yYPPSAv1WgY8CZgefrMgnS4OqY//L2+cgyHHUS8c9g0ftuAfaZMrHvUk8/ONeB4/icRAEbeFxj73PHfdI9z27
8gGEg0Xmy4RyAjHybHnRuKuewUrY+IJMaNGJv/unbvAhZ886GMOEmVxfvyIjiVonk8i1iO/Zlsg3HFL+xm8wA+0MJhxp4+d9oWAd4zb+iXw0yZbvq856VLKrMmeczVRYw1g5
fK2KUf9xoLm2OzsrxXfRr8Z/ZZf5EurM1vkK/jT+nXz1Cdd9BvO463UMTONbUjgnGSm1zSup1eWvGjkEiBJxHiPwtdDHJBdNjrjnC+LlCFI5pAkf4HB+Hc5v8E9yOXB9m/Wt
bCEFHvuyXPqyXJZl0HSJrJDWpEtkoCSASGqXyCoAHy2ufFHWfbtAgsykC2Q9CRtKoMOmErewJdRkzFITLHH4HnrRRjYQh8PXIuErY03lumeqXPmkTBKOY0xYLAm7polSoHD1
cBJNHwcmd8PATIRTqHxCKkdywAVB1sdTgOAyhwTISpAPzBSHZEpAfty0WXfXdFjxJOkRVkZdDZX2m5rGfMb8kbVx9xz9r6NzVNY5Im3R6TlAHHyZbcmxEZyegNNTZlvKMj1/
6rpeCovb7nrkW8jxQdBiJ37DIej5RIajRhriRMDEYwjniRK+Io1viie9VTwKA8cj/jYY3uc1TuRMRuYwHKz4ew5IQI6cpEcUK8QfSbTinGCcFrMkypMZcJO+zAdiGFCXrXft
+BxN8AewXGr8rm33tpvS83t2cMnDnu1quaC7n6K7LzSi1Pg9W1vKMge/0ShUt3JPV7dKT+fSWl/HgBWHrCjpZl6mhZPh96MyQ05UubfGmlxMCxPysvoqM50nBqJkzVRZCFGf
9FNzJplTMWP3ErZI7gFdYyDRZQujVXLnHNmCICaYV2WsXVk2pKr0g3gzSFjXhSGZ5zcvCNdNwK7osoImV9LEaugHtmrgVdRACN8Nm9q4GaCIoJR8qKbfIc/vCQbn15gVf8ch
P+MPmmBoa/jbNgH+dkyRvEG8eSnyZNEbw4LwFPiQuM8/D/LPA8mgDEj6Wc9x+cfjn5zpDP4F+ZlNlniMfx7mnw/vVXbwFde0pThKbLDYx/nnIzcq20LZAdZ8kAowqWzRUeXF
NnXdxfh4d9Vcea5jRD2MBogdF9yKKcoimcjap50R5r8vbSV3BzFB2TzMqbJXVb43RigfG13cmwY0bBxjWDonUJPrg0Tk+ZUJTu1GOIkxnsqdIXsl0tgU52daqJ8nkxH1PomZ
5nxEM58E59jlLM3KNJvu+gUABd7lr4xfHb+5dEZrsXMPyoL1NTP99XDewlyvvw7+Uqoxpoc6CKrzpnsv/sywyktm7JKSdfK2c7ZaVk8ep6bA4GHiQ13rqXjx8MvhB5AgMNQI
DJWwmjED6X9RJ4xMJ1zAbxG/JYzwkqGcNDYAw2BCzF3UGvRyXDnx9OzTtU8nub7KwQP2T55/fP6psg5nUC0hZ/QXLQOIfteNVpC7MWhKzQYRd2Mw48r3GPMQ8xjLMZZDLAcx
anlwG977wOD+cMlEkJw6qKraRqWjP5RZRpmvuOgl+odiKxpdNAsSlbd+dO3atdEfCgyq7Nfob3B68AFjK1tIwRgv5y1rlf6Y3x4B7IitG9T8ckX0PcNR4sCiAcjKF4qlHQOI
z/cw02jiwk/3ah2dXfzpXi1j/pf2fPX+G755P18k3avcVfMA+6a2Hvp4VIjJRUpIFnkBVsQTLxHNR00kxUpcukhxxdS4nINsxqVkwwSXwwCCo+S3mV9nfp2y5BxDc0GK3RRF
SAUtmkPuqHqBbcSqpbTAlRq4ibG9cEiQvSpMjNIVvw8pJ/Ji54IgHWiRYPe9NjamNIfF5pNonxQz+8zMMN9mmiTar5n7TY84nUNgH1UBfcpbOgRVsiSQlNkA6asPZJYAORJ0
FXRsDv1B96u2+2WG8AdInQ4Ux6I6MharyMNY1FQGa5jpxAQkiw0zBTFJFrM6SB/WiBW0ZQ7BeOrRJC0xmZaY6ps5SW2ihtiLXaRV7+phaOs9Jk+RfUKN+hmy6A2qG8CAlRq/
MuQ3hdJWhIHLiZyUmHF0/bTjUJVCTs0yIyOCUhFrf8pkV4J/7br+ViqQ5fgnL3/Q/zj3JFbjnA1xnssid+eexBTIXAuvhmkpAAICpkMcL/VF40aIrJkxiudjzClCHJNFn22r
MsM1ksB43kq2ojVgJhg9voyGB8wIrGJtZxaZK6z6ngxR8M/q/spWftPdquLnb5a2vKev5w0tQ2e7ksd0loBDZbLrl3phXvQ2rmWhyVtUJcVGKLcWODhV+QOyL+tfYQMkoUrW
tQHQwKPJdWODbEM82Qe5qrFIh0U4IZCJyDqTWca6CEjrR5PMAWwwZ1qY6rAHWJ6k+C3qL7zaj+ZYah4QhVIGD5QKWc1GFDFnwUTMWcTDvRwuoYvL6OCKqYSr6OoywWAfBnoZ
HJiIBcCf8IAwZ/tM4f3mgBlbiw5eig7F7nlRqh3g1w9z7KdYHvx4eARSwnQaOYpIL43chMiMhG4GIh5OwlsE5Wqo6Uh4zBwNbzU3hcfNzeEJxE8ifgrx04i/B/HbEH8v4rcj
fgexsBaeMavh4b/uq+jmEXMYAgraEcWYt0kJnf3Cy2j5UcOUhqS8DylHzU2S4kvKnUi5yRzD2y2JnzN865i51ZwzLH2rOY4QSx03J1GqKaXuklInzSlzl5Q6ZU4jxFKnzR3m
MIucNwEfF5B2h7kZX2ToZnMCtTF0wrwHbzD0HnObOS/13WbeixDre6+5HSHWdzvGt0FR7DCFocPmDNH5jKDzLea2U7lJPN57CqLLLeb2UzkfjzsoOt2Cl8x7NNTlXJlTGhmX
yEmNTEjktEaWJHJcI4sSuVUjCxI5ppFIIic0MieRmzViJHJUI6FEbtLIvESOICJqTMDHIcDHcrxJNWWcB3E72AvXCAArCn0Q+O4GJOJxEXwdHvfYUtFanL8UHjLL4ftlhTks
tQGE74tEYMFAHQIM3RMeFsn28AD8mjDIhAAZxYaO4hUdRZQ+bNbMIWGS18zhdbx80UwCkAVVIKzhFYZY32GZUnbJisfXzQkhXwizeT/QW168D608aC6Gt6CC+8zBFG/iYePZ
7njQCe8ftv4W2/pAmMX7bS/+wh285b7jvhwWiVq7xNp8CkpnzBlK1zGmJGArvvDyjs6gF4ctZKHmW9BYUMSDRhc8ZYxte9OW3p2OC1sqGjDbKNvE0bYFI+McrEsZK/TfjdZI
A3eP7rBB72dL3m8K99VclG4QOt5v9ql2Yc0cSKIDpsoY4AeSyAqW6k4CNmUfKCFo3JqdGkjh98nuRaGvY4+03FjO8VyyV5ZyHR7z8q7Dr1+5FN0Scq0I0tkAPt+/B7P/M5ij
nxncDSY2yDnXd/2wuUW2m/Bkt/PmFoUtrVVI1p1pXSYLPtzbYyyqOar1mXCu5g4raMgSt1dxLysOVsHW/cAZ+9nfGH7ugasf6zX+vnAXsa10mPfWHS9/ce9p8bDCQWax64rH
AT5vVRxDhYbJB3+YzxW33KfL5Da4/RbV7EZcPhoTJYuop2WlrTPZx3oqupUmIaRlSsCONiaoo1oxvtLQtXxciEBX0huQ6qIxUTdU1nrRBIs1haNhnVUhQUVqOjr9NNwx4xoW
EqlSqilzRwqMzZiZBnPTpGYffMckWDjyoIlFYA7IGAeEYqBPDV+P49LjhE9jLcFybhm5iYyRE8WQmcAAVxv/SAZ7mpo4U+9HU+mQoHlmPDGNvulS3VHvhzNo1iTKob67hI31
zQxbgc5O6xJNqPZRTw38pXZo+iIRbYowPAmWAj0RIb9GGIZ49RcuJVEQFVKU3FB9UOODPbliewLWRDAWz3VWI5wJi/gYkBmlkao+qBFiSl8wY3gKVbGjYsdoODhknCfYte5F
foC8ajRuYUEwuCgMV2A6zOmYmiBv8CueO0bwERa1QNbHN2TXRN8AySeqaCgHtkX4WXxP9B1bbASVbxRTTGFdJJSGgE2Tf8GFF8AkogeocK3HKP56/bCFEm0p0dYS7LSHvLaU
aEFU74cdqxUuGYf8u/HZmSpY9RyK+FKwk5h8HyTLwo0piprV7pOkylLhce0Oo+z/pBuMZYk0GGmYvPK7v+m55REVYV5whfpAhPZ5+ROe79ndKrSugFWVD25sq6zAXZCI0Fgk
Ex6XLkWl0w7Y3Rjyn687N2Ur0QWi8C6LEpuiSUBtjqlsXIrJBefu7kFKSnWfVnGsW1h2GxA0HUw+2hJQGpM5IgOuH1H9YMWU05150XQ7eD/2HuVWSFazMOZaZYHcbyGwe/DG
44pQiK86uhYUgq+X8gXQGu9KY4uWAdkwcRNHN9wL3HB3rOSDHrpqOMDtTrEYAO77smIW1WrA+OlWp88G+TsMBtL9f5VFTI7WDHkMs2iJJbYIYKzuodCJyoNA9iBmEtlxeuyE
xA4mRjKy/YbkGHWdqNPnV48mpmB046CoqlNAWOUspvO156Jg8+zWpgm2breNjXzdDI1dkcU91X66uhXGTMHl+DFih0t8CesyIPWoQYSt22I17kz4HCCLFairFW89DpD90T/4
tW2HgBR1Lok0XpXtkXFTZ+PGTee0k2dXgOkF6uZPUDXfpJDesiA5ZnsjumiAV3Ej6pqWQoQCQ1ji9gN6n2df0eV1IFzXdC5FjkjMedGlc4/IRrMxYpygAtlxdDw8XTA8ahdc
CGMNbpBQRASBky4fAkagflLleAsgwc6zw1OXajm0e9qM2R1f3QNB86a5hMWLSUhGdXoDgl4Pva7h3QmCOjtL0k0Iz/ONrilhFIBJ58Mid+pF1Vm0YNZQMGuQRmTbUqCieQqI
0wS5aQt/uuUscJsjxNiPmMnzNYUBfMVM3VUrkNbcxnqrFoAVYidUHLUbOgrG7DKHXDYzRV6tpuQpltcw+1Sv7EQX+azFmfUboUuNwMZlgTAHwsYp4A5S8LjsuLlb6O/RJHSp
lB/yH2FOZ4dgklcYzmGat5KYtCRYw7hsGOeQAzTkx0FqL8fbzxEwyeSG4L1cNoVw71IHZY11gv9jyp0f7iP5w20R4616R2N5dACuyiny+8AXsR4Ci9JHrMFYP75GTRvAqMQX
bANdhvNCdmVwOIY+tQjpbOWR6pEbQU14Vi0d6Sfy8YSAL3X4xJe81BYVZJeDH6GZEWj1BUXtkqr0RIeD3JNZ06WpAHoZsgK3EDlgeFSYUw1BqUSrXtXtG2vdE3MUZd1EA0W9
VzcBF01tcc22uK7ltMkn2WRaYonKL3/v6OLTBH75ssGeJzBy62sfwQN/nj3rfODyaWcI83mpBasfN0HxAMoW8H5LmhKN3WM5+YJsMAGDC6IE9aViMWfCu4pkzvnLUVNrFijk
whEVbD0XLCdS5tZrnTl1GZBIhlRGjRtJgamQ47Xbm76+hc7eNgocLP0RO/ROOtbD2c/nFHYQvlu0a+wfJV0JtWU2og6bOC7THeYVZDydEHlJoYcvSagbe0K18eIEXxS2lUQJ
v55QGkIaeFud/TwC+Qu9SFSpLtOeimY3AKZ5rnsXeuGcpm5E86OpBqRNhwQBJpRodrVBDVkitNs3nTAUuJkwJdbtaT3bblTvhZEJzfwT4QKo36IUqqvWdoFF+hGRF2HUy/hj
AHyzaGafiAqC1phf5CQm6ocyGR8n77tBho7TxzFoMLQpTIpuPZYBIw0zto7lApW0TOGCaIermEN8+Txg0jl/CQtlXyrKg5UtgKPDD9+Rjd38ERcCB8mYaV7oCSh6avwB8ltQ
IxxTvytUjSVoF1lRJC6auSRaNCUFjpAK6tDMaMwVpXVc2Gj8c+H2BY9vUyxq9zmeYIoTxaZuPwGnSICd4oenQOWvUIqoMQaeXKDDwqdCl+kSRgHZGVnwTVssEEdg9cxuWH1g
CKuFEVgFOIqMNaRWkxlBEFCbJahNKYxSIwz+nIKX6UTCknW47ugUo8gqxmBSyMRiNAGJRvp4TEjEjDQKXDRHoZ/1XZTW3FFAe8N12k2ZifVwXjA8WpSFD7kL3GfIpQR5QfqJ
x9y6QH9EHJkxCyCkJDQEJTwvkzq4+GvmbdRMpAGTBkIJAC6xHke2RpU2piHLgqAH8r057jUKecgrBQWXCK5mO6/DOwtJKc8f8I04YSgF4AeAqpgF7oQCGKnB3Yga3MWZFRZ7
MSzj3UVTkU1zTgLGtiWMGDcmfAB2nZPyuIA/OSIgZV2Qh4wtWrCdTxq/bdXchdRGMw8Az1sAN0U0WMpZSuwruAvUj4Fmjl3svceVqU72gn00yMeijzWf9Kll8rK5rGp4a7Bm
9fXKVqAd09qOceAHR0lWPF9RQr5akK9oMwqmeZGLuOKJbAyoBZmSPtSFhkynIC20mVpv93HZsrIoQmjAKwt8ZUFbqKAdQL4n3QRNzGe4UlCWBjR4MqQ4W1CUEWsbbkTrMl6M
P4+GzFiBqKSWxngdizRyxY6gaoqUKF7AAGPUq/3j3uckSEWmf9x7HpGzn0a/zIncNkdvAuI7bai4PhdpG/Y6S1D50jjhfYnT5B73vsoqvH3enSdEFBDLud046yu6cGdd0MHX
5YJ6h3CqKvK/DAV326k2DYkiADA3nOPg2S2Djdi7ZMLL4azujYhMlgckly9H00ks9hrnZSeRIy8QquFG5JoFxewqQGixLyjcsPv0+XSPiuwMpOcGhSRXmFE81/FMuPkzDCQa
UIxNBGMBtsJ06Y4hXgIb4uPbU8bFZyMzBqoRNmNqL9yN9aHNlJMxWAArkxdunjYMsZvYgCeBkOsEPx3lEzEiEEsGl7IOsPTukDiGWD2l9IW4xB9wOS8gdCf1LULQG7Zf1X5C
2EXahV15QvM0qIVG+TXNIOVR+L6HLwe2pvsJ3huJaZCjrilfVrFQarIJomG4J5tiyLlgUbZMUnNJ4GTO+IT8RdmxF27SH0EFsxBOUcuT4kDsKLEwYiUiLWr8oS5hqYo7r42/
R3lcDjhBW3nEo9pwX61IgOjpdp/lxSbkzchmqH248r9WJqHZacnqEjKM1MYBqtxgBAdR1YfDuqo8LAeWcZ/p4uYIYBZ28lXKSdhSRxWQXV2dVeNCACP7S1pcNwXOQIvvtPRb
ftQcgTYCn0CbwhlFRucuHaQHlE+lDZdjNRhKx5pcq5sXMsbXly7WOUx1WhmT0WjpfI2QLp+8q13itV3KaJeoF9lOTYMpEp8PPpmZyl3NrUf5oeUX6S/TVMCw9pbHPeoJ1Hj4
nzJBlGmNr6VBvEJrYOT+MwGHAhnZq7n0i4XgLwold8u9AlnuCp/V9NtmPcyddWUmRBeFcIlzISqOYqITd+3atY8mMco/uIaJhdT9WlS+EpWoHjE/SxA/62+a/JUofxYl6z8r
5DnPoxgi1EO6+/3NJP6DzTU16zGuNUMoiqK8yKnpZMcYcjIGFEZEJc2Z9Ew1bY2prd+NuA+JntLE3EVERj8mL9Osi9qOoggcslxACKXlhUs9pkHhLUnl0o7FnPJ3kIK1p0Io
V8QOzXERiicpGJ3wOqKr8Wir4Ir+FLhcl7GiSWSEspCWGGpaFUfO5MRukTpIGnxRhYOWRdIVLNdj6BT1NjYd8JmPOudqBbHgyAH8crpp0ZaxKqqcC4kk0K1w0clWBHU6pmb1
dTICFYPRKGGRr95dowX7OJl0354AYUOQg0e1pANWqRWZch4PX6om/1pVJY3Y4AZ8BCmdILnDzKi4bsU0dM/Dwn0bF27bG05X6y7RmprGyIjksCqTdeJAyk6IHTYZxd3l7Ixi
ZAjxpAEkMec10hEzWxuZFIp0F2G/wPNHwber7kwK5993wJGlhsxin6lHihr/veBLSTY7nv9NrjjG7aVHnkrxP2TSU5eiUpqhWFgSAZGGGE9dSrLMC5KhqaGqe/OqWyUVSLW3
9owJWYQxUrmcWLHW8exwkAscjTxlqUJ8FKHLWPgK8RtOIsI3X6Kyz1ZATfe4rbhrrShynAfadMYzSTTB+QQI0Mx8kuEpU8XAgYumDbucK+IHGy/L0KD6geN9+bO/tq3bhoDE
fd7LjJ7IXRAJiAq1pI+RKSTxlUt91FNAdcwokPfoSS6Ck2kBfI/9mlE7Ve0J1hEqrQWFc+jio+kprqg0ROOSdp/a4Rs26SgWsV5aw1F+9p6whzQE7ueyO3ucNN6wUWa2H2GG
Pqy5F5jSk5SPGO7X4HexJ3smTTaucYPG6Y4AKjjG9jFw0n7nNjVvle+UjosupEB1lUcDHBa4Exg2exELfsX0LkKA6pqpi3IMhaa+VZ4jECmt2nhFIZKKvlkz1wO64w0zT1EF
7xjTA8dcM5xLM0NFl+EU92nnbaroQw20oMQfwh1TRzvbam8lhMrqTPLUz5cUHEpE2hJqllMsmF+BX3AJopt22abQr1JZZ2RzpKo6jzJGrSyjJsBNMx5d/yFEyqpaks2COmuv
pzTW7qUIP2HG9UshN5U0VKVEYNGKI+DINy1y3WmP4qXNixppzj2SM2ZzGiM591tDLWqhsZRf7I0gqw9+6nNeIthcHUnnwZ8gETQtqXL+LlVsNl61tGKMqmEHSxAlwew1HiAR
opFSBgx0ANlrtMRBeYff25F8dO/kY5pcuo7Q6BkRe6DD9rs0kn/SUqnicDhHMm+TYydf8pLj3qoEX2ZwUYIvMWgk+HkGZyT4IoOTEnyBwY4EnwfkB1wiA/ut61vJYq97cqyG
wVcZ9CX4ZQbzhtykHSvAVqyb+iRIGDnR6Zod81KV3TniYhDLESwxt0yhx26N0cLuJ7+uvIkTf9WCQK3x39rpLWC1GPJqwS+7bnFLt4yEo5RVSnasssMIHdVVEcZAeFX/Lugm
p1o9igE5I+e2CkpYIBDIaky5yb+7t5v8cRG4TU9VyS6Wbt8HL7XdiXRBeys3PLlqtS4FZQd1y1WOKCmrKLY8uiEIIllVJD0aBVZcVY652rcGqshbPaenWw7WqO4PqmKFoSwu
jePGzlnaUbMnb8EBhA3p7phpRE2yF01VBtaVzbF8c+ucleXG7hPbdxlHy+l6yueGpCsVEuUyjTg7UkjOUbA7wttO85idZw8olOPvIFjT4BueEh0Ev+3xVOX3SWw04aokYJ2N
OprwXS/RvkqUm6k+gflbnlGyI4dvqo3ft9obUTmV4x84VAiX4295ZKjwFP2F9KRBeakc/4g6OvBuY6oAQLunMKtykleOIZkiOU+VkdIdjKHdaHyn2vrL5j7XZ47SD3Lp6izN
/PMc2/m8q7Ef5iLIGc/a2A9yPEK2zVggWxVPcnUCt/M5JvHYHSMvSISyT9Jn/EWNe4wf9z5PGvtGjh2KXK61r+tay+5zJX7ZrsRv5Gw5n3Ad6FIZBTqcBRtF276Tk9Yorfhu
zn7YBP20rJeVRZ2TprwPdZ+w1UjJ4973kCGQoIZjMoNAwa+6+nzd5QDmOAQf4bINjMsR4+Rwj6CkLyA8JmjqcoA9GSFht57fopFMAYMf1VUCdAQ7hXWdAKMayDlYj3+/I3/f
9Br/DWeEtsplUQu5DE6Y3B4lX5MjPzQwOe59SSZqX+7MidyXXQvrD/IBHorj8TDDYNtEpXTc60t0Ug9kHPc+LkMynFcUeExTNhjeYFhnkdGnJBropG6yLRciTw/3ECsDhZgH
jnsvC7gwco8JQIpectU6m4JSEG/dXbOD/Q1Xl/0ydQiB7C0XzjHZFEQPleMiDzgnP0iwIoCgcdp63wJCIevcm7nruvPd3Eh//kQiohaSDn1P46726Ps5cEOcb1NROKRdou0c
0xuNL8u4y7wPAbrwtgAtxtSsKkhAyrASd3YygTtWDk5xTocxRQNPYE8QDj3RwecRXQH09ihgE0pyI8DdJnB7KXDL+JMi8cDGKERFBT4fjALudAqTJSAWsetV3fVkYqBboLLz
LYPxXY9csdd4SdYDboqKEgY5L7laYpNEGM+XR+LaiC+5arrD9ljljqPg8iAPHzIg5e5svJ4OeMEiYj7dVRWfCdn7Lvd/Gl9Vam710/YNVZ4IiIENL1A5JYfQpvQjTAXgUZtK
HpZs2VQqalasXKhN1PKvu9ryD2uvPk8SaHv6oqdpn/MkQUqRktgT6g9HVlHOom7U4/MFN2rZzRIZOv7diGp8PBXN6l7JXHr4vA9Ooiw6MD4+LrugPDwuR6Ga6cg0zEzomjlq
/zErgdV9UTFCDWFFpCSAnPeonIVDQDd+pFmPmYrsIdSNnTRQeaTITpq1YjziggejLo+bCATHMBgqukgcvdSElGcWyMa1uB3vG7E5apimMiMzpsc+z/E8/JyZN9Pn01n6vhsN
t865OyJw+gNR8GSb60FawiXgyarliizosoTL1U9LuCmgvOgZqel5UEB54VmP23By7LBCJR4nw5Z5y7Vl/tzVMtwwItwE+qWodIHjqMS+YjGXTRyOhEvPGo7tD9UHNEdAV/xU
7zpGZmyMIHc+3Ys4Gsp5/7eGKrYg+EwlV97yruRTDu1lM+TQlIC+aEjAsP7yCUblc3wWsZbzCd7sWT5zWL9NpjWtxP5FZdR8RcOAe6Xb3sX0BHXV6op0u7Umuz5iDlbgNiaA
T8wLCFF1MR06V1ObFh6zpMUud6OCNbVg1SMCauFWuU8/W43qhvaeyb4cWDmrlK2iXu9WLx+2qOispdlUStRTZmYMXyjJh2vsCERRULM6xEW+kKe6XGyZGjKi7bPOB0EWWlLr
hxAaM3LEp8lKxGIUgZZpP2Pqr33I6sLJzZJXKzX+R6EkykdZAqCnh3SEbIIqmk2dCks52B5vX5UuGrQ9ap/NPf8K2vHZ7fyHenhu5z/YQ9cLCR3OrJv6Wi8aB3NkxOqiHG+L
iClTVJPZoX1n1BBSgoyGks8aKGRhPer2VVXceb/YaGMg7BZDh+NIY44akjlUDQBjDc0523jum6aOwDe/+GOPCH3YFbVYnTqgemrE2VA1UYfj2BHDvrAeqL3e6jmxa0VDTWJs
g0258UVVgJH/r5P/lKZrNyb6av+LyIyoleq6gS9v1hMZI55sl1Dr2ftRFPNJrWcDKaZ11v/sZtTisupRFyc5bfQDb7VNawuP1pVnzt7xWdPePFu8cjb/WQw5J0D+YqzxPMPI
GQw/a9xEVcHoJ1jR2eJnnxF1ajoOPPhlNzYx1O+XFUGNTwK1gRD7XUwjaICM9JiOez4F40DOyjVk85WAKjILrUKjDtGgycnY9tgYwGSHpq+VmxznrP+c6dhGDhtjqrug2mpN
rYnL+Pl0o9SgFr5tuq9FbalC4j6GJmqfyJFmts/++9wHa05KCPKs8awbti0CEmIUfs6K4R+muC7zgnnY/mHpQ69Frc+y3ppAk9GILdEmIn2oF7avgybbcM6Ct3XW3QzbnAC2
iGzOOCmYgP84iOa4Ka1Zpycvm5QI1oM/LvkF2WfIXaH7ksJW/sqIc4r02LxDBVpZ8VI2kg6GQlVXiaz7cgatcQiGY3xM4otIbND6HIMUNvlQB0g82E51EjlOQa6KqoKpE3XR
0c561I4rT4K92vbXqDdDnk/j9QkumechqHVESOMulh63n+qnDLLSk3EMuxP2xDJItS1YCMUmcEqgrK2aZzmEFc4yUg3n+AZwcR4DRR8zbRafI1iFStkLetDepJ8yMquq3eZp
ncgkKQ0QJbdERyhBiFVg3phXo5DTOsfpm0NvZ9icecbmzSynPbxieptoyqyZYONGHKX0zjY+G/XObrcM/wD78Pgkw5/8UO8VOqLxkvjTX/b5saj92tlr13KfiaKz23917Vr9
Crd9/E2NfAZDW38i3nr81c0oNM2zk89HC1fCnprlnbMn+s2UnP7k6iDukRqm9Uy0iNKo6KnP/BwgYNH0fg7ARrg/J6zbpOmZFsiJ6T1wSc+/1c1Y418JgynfN+Ezhl/SNavH
jadr9Q/TsiNsitld2gC8Jzxx66x5/nbZkDONs+Y5sUAaa/wPrPG1Z8MGh8Q8R5M2PlrWmChI22/aujc8ZTrnpYHjqBsNyZvoGRNdOdt4PgwxFI2N15AQRgIPmAwfoz5OwxiQ
oDbdBs1zWjg3YCijK4L6pZGcHv6FVzR9lhM5i2md4LTOce7mZO46ppuEnSA9x0AcoDa3cs6eZxCXGg4ly6M8LHncO4hHlbo+0IMTObrBGVM3OHV1g9PgdgyWWOA5HkLC/czv
S/DvvFxuy930aAJKmIjA5mEqc5kZaF6EashN+TTtzBey8B0vf9EGv3/Hyz+GDENe1BOrfw1dIbOVv/OXPvQ7nt94644viI4NYlQu/vSqVdI9+6ZPxhQN2EZAPm+/GQs0eGK5
EvsbtI15HGnepbj+5GUxd6VETG8fFN5y8bMvu7ZOqaoobKndggZRuLZytywY4qIIb7nWxrUgnyDXlQtF1tda4+3VkJ6LXFa9vZoeKaEIC8kv3u4L460LQPz3t5V/XAUB/L1v
xZ0nIif+BrXQ3/Dv7sVv/FKC+B2I3rHWi4Fxl4Lfcl3XurpxFAvQrCfw6vgTESrflPMC8a9sJrGHBCqEL/SosyFxu5uhWxC6ZY0h1ofqvScjmgOitidZ18UeN9aNPOMKUipr
PXAQrrbOZevcrHUuWueydQj9GPXRzrSKlGNrveBeIerkRPhcfEJMWxJxL8PGMzleZfAJccACIV6U4Ujo9RGaSYZHDPp4JfiTnOtvYYxXdROXNrzcwJLNSWqMpDyXdK1DtZOL
tJTnoojVYw9HDYF4XSqoX6bgnDqEquhHo4piREFaFvTAZAtzYarSXnFyY0oSjug5I6HjGirhwUmKHpv+lUrWuZKydnzDk6GQ1Z+rUsQ9oxLmqKAeoJgtLqio7/btOBXtIEWy
IOTxjifvlHRLYFJLqPrZWh2VUgGL0OzJTjFN6zPByrHqabHyyumiUuzrgqPA2U/of0QMwiljeI3fSrdK9RVKFFS2yzTT6jHREmJdqkkYMkG0gvqBFMtL2aKQcyFWlgr+t2aQ
h5RUBINARqG8lX+6sOU9PWQTtouZDytPdItimbZuT4E/ar06UQ4+64ol3GvPScC9u0cm4hjYhioPelB0odFivhcV1C6qTLMR8oemvC77rUYyOpGXkI2W6LqaLtXW6TXxVRoC
vxZ2znLPHYBxFzkI8JLRhD2TVrFeEttm/Bksoe4Hoxm1TPTkD2YNpIHkAdg4G/8odwnr9IQZf4UEv5VgDa+Jo0g00XCFpCFYwSqEK6Dv/sY6yQpp167KothfixZ0t3+Rk851
zYg4baKYXj1KlzAV4aAeLl2PCuEyCSjmdBsTJi4EsODmkoHnAAcH/5lrmjY2+M+5eZaF6yPhsSy8xyGaFbMk5Hnw84isDmqlRrPV7ox3h9hYa7jNXKvQLnXK40G3NlFnnStm
dc+MaEkO2C6Z5cH94TKmv8EzTavhkplT0ws1RVjGv9U9fXnYnOt9eaQ5Xm4Xtbh/MOXQEE/tNlYH3VIY0umkx1P7MtI5WcRmATH7dSiN8GdoWBOz0AiNqYcHIAYflAHep84V
yFuB5KrFm0kDB9LAwTQQ8iAH3c5IPAqT6BBXkkNm8TJapYoTbYYxB/g4IMeCw4OyGIU5MTtDU/Zb/E7UKFrWAbJFM1a26Kp5Ao1okToEnbIFDgCJEBRvjyleNTkeL46WMWVN
L9dqF0ud8UrQnRirx/nB77iD/+DG44NXOXnVCpjF0V+0MvgKEAq5hvCJlNFfdJjuWb6xF1wtSfItCI7+oiODr7vp5LfabES1Nt0bq8/N72zKqsk+vGrsZwwrNaxi8ByKIPdX
8Q3X2fkPkLIK7PhVvrg8uHnwgcE/RqmKs/Pf4L8ksGBw80W/Uh0bgtN/knOUngkn0uDIzsVPKUsHICvTlQyNO9fFNci27FYRmDABPA0hc2ByYEHi/IYyAGVhALgBYhmAMndx
QCWofygLA1AGA1AWBqCsDIBLBsDwPAAZgLIwAGWAYZnPmIp0MADUnZH/EgB3dWtE7Y3V1cy7Dy0FO0UdTMugChhwRn+Y83tvMLejL2IW78X8Daon8zv/DT6PxDf+v53/hGrd
4ez8h8mz07/nHFbT/4anwlcH1WPOzn+Do3u++4F3AAHuO4SAwobyZ2XyZ+WMPyuDPysLf1ZW1qxM1uzG00nNLiUmSPvy54O9b4dHsdbdJGvaTWZ886z7nOlsQlYJIEmedZ/n
8mqim+/vRbfQV8EmpKieuRnFNo1/zKMW5+a/U6Nniao8qELoYZW76RUQIEBJ0dzyChlldyP0bB+FU0anQm7BC4UU37uOcB0YAmugKu6EuZlCIiiuFXPqXZff/zs1N2Pyhfj1
TPWDGMaeNkC7ehMi0U3m6AetSpcAO2bq8qybhjzp0YfPppmU56Q12uZqLqc+xqkLisZNW2tBH4qpmPSXBbexJTYbyrA68clEz36gvQ8QaWhbrCaQsgkfH02stzxxGSjbIP2o
SoWjnIfjVjv96XLJKCcUiOrpS3pQActxI4H0ZHI9KkXspg/mtkU+qZ3xh3Xx9hZ1kvjqL9PlJ/hj3S660AvtGYaNaDzNVVv7C+Sm6qazDm66bsbX1dJM6qTXJt2l65omG2aK
F8EyFHl83Fm7JAfAupIIsVLiFepR6QOYfQOrWc06xWI1WyywrwXD13yxKR/bWbwzzK5el1fXvNgRt49PXYrGZaehaByqQZ1kAEquPE7Hxsh3BCPh2ki4MRLGCIMZTWPclbTh
QUCYJEaTE39KvTpRGykYXeDYlXmgfiOkGrtkivZcpm0RMRo96GgwkbZIoJYGGmmgxCZ4EvT0jIaIl/VYQJhGeGEn3eWxhy8asYA1LdN4XFaPkWQuO+XAsHtJvDmBi82vR46a
oWH07hVBWGDNIezVuZnk6IwjSOE9CD7/vvz4Vu7pylZh6NzJ7NDz5WnTWtbNLJIl2Y11aatqvYCpxbiVbx1u1f0J3SHH3T4A8ld5WDSs0Yz6hRcVOCsEn4hd4DrXi7dzfYra
R/uJvj3ZT+inwEqe0ZhK5/U+1Yd287mpCNaiLyg9JSU2PGKXIxID2H0astGiEgRZpT+kTmRHTsc8x/XEoYbYpxVV9KNioCgWx7pMeiqKRZOKMxP0IFHgaQC0qs/FGy3pR1MJ
4F73p8rUNY0JvR5JnzZSUhJ7aeKMFh7Ge6BZT10SYzyC53YnEdUmaJdxhVGnmdaQe58ZCfeysLDZU4TlKTEYobZHWOtJu0ClXZiWpmdtDdJmuGJMyTlJWzyTZrEpKDeTdXea
7pDarKWZrA87K423q98MujBDsz+x3Z/WZ4Je2UBgA8SDaTtW2gxLue3G3wwhn0M2SdifPG8dr8lZotphtyLn1GZ4/Gq7I5vNRfU0KW2JvctA4elBM5w1U4MGD21w3umcnK4m
Z2Sg0cbBz4NNnDfzWP9dx6FIkS84DkWOuAFOBX/Apswxn2mNpuO02o7TGR/Np/vQ2dR9KM8yh67YF6EB8/jwFD0t0vMvRqVIK5b5wVSOh0SKZmZd+glaIo1OVACQlrL7GExX
mjn1h6ZMvS6AZ7qvxlBS0p7FDjhAgbXMLio16FKXnnCyxpOECskp7hoOtdFiucgP12i4zKSQO5EYtiiiGYUtt6AjvbgTN5Z0oDPcEJxYTiBCNjIEKA/ByU2ydE6oolJAMNLE
SU2UwqussJ2hCGTENLJMaTONrAhy2MgqQT+N7DNL9CtXNouY/jlI1ASCBfzdbwz+HhhBN9lz34P1nRcMWwWCNSnderkmxNAWhNQ2hFSwR5M3zk2hQbyjvl0d029fx35CFJ4H
UHTqbYpqqXkMzdt9bPntPzYPCeknFNj39gXmtCGjXrUUPi01WtpFjWYUaCYTsKqNjBLNDIFmZQRoiDoKNMsZaExrYgo0+7KcGXR3MoOtXgY0PeSsZOC0L4usDGkY0Y7u/lZR
/y4aFvZT6pXSt0QO7lnaZgw9Z9rwZFpgOQ2spIHFvjinsFTPkjtLCme0A5O26bbRFvq1oZZMrhL5CfhLRP+lEfroiJfSIaoTr22ESB4p5it+ixMZf9UDCV3KSOj4CFpPEVN3
oHW6Eo6Mt2umsvEORqZlOO7ZcjiVjb8sh41sCspmJ/avagmNLArpVvrYkUMWU6NYLXh+ECJlU85fupbg3xjDV/4m2HmQGM6lxQEHMjeo6U1Joi+bmJya7v1EpHp78iCIb1F7
Tuv6GxGkd0AAFt8RORrFb8t0zIG67kD1Mpc5truXC5cCBaaeAlNANmQE3XsWmGayOZ/CuASj/EYKTCujiJ8C03IGgz0uFI1RtF/hijSylKyMLiVE9Gg1XXjzlgJg4V0l3BXl
RP5qisUZuoMELGVIPmRqiPkr5EaRacnFkNFJ6cgIKVjYQQEsslu8tji/J1kYEgJp75ACdEkBuulx8ZQGHHY7ciRiOkNsul+ft5gBRErZoekhO0Q3ifPpPA95GdHdZnzMtEww
GZjpdTRYh41ee7DSs1oetlTGpSy20YmyLPkRliW7DiGVKD4CEfAq7TrDssraP3DERpC7Tn8pQerLnPjPJRzREZlqz5D2lqaV+7wgIf6RLe2qFIDHhZ66B6YfWy3Z6/MA5nlq
3ejMwol/LC8BoAit0g2MX5V/xnhxzcZ6NGlmLotpyvAuiQcxB078Q3kzXKXPkGykSV1IpO22JFYwGfpJYUmGA98TD3mucWXg566nU2bqJ637wSAPmTZDTjtpw2sn8qoM2dRT
/4DcdO569MuwggQI+svS59Hm+jyCNWRAZUsJEArgBaCLjeKMgvCQZxcR1s5u5mRgxF6eOpVombNMnUU4rbN8TDeJT4q96PDw3cqoumVF3X8QavT4kzNynYtPYyf12JAKBy5d
/a0CNyEtLnEGG/zT0mmUbaCReVqmO3kiPaiFdH1q50yxeg7HDWYMK8Bw+HUycm83Gf7OydDap/eYFPJIJDSrwqQvJ+rIRMqL85gbTxHm5rop8t5mitJGBKNivatjyV17x/L9
qWwlQpQVVnVI1Fh4SockdikRWeW9ylX5gl+u1jKdrPNX9l+aAiFWVK12fIaDtilSDXfn0+Fx1uVIKxk1R0bBLvNGLKctFZuSTuimOzXuFDRpgi5kJ69DoQKT6MZ3d3BSat3Z
OZcr/d+sc3L82E0XzXfSOfExQtPen7Zz6htxRo/8TI501bddnVGB+CnpprGrwJ7M0hQ1Z2R0rtsJ8EY2a/bYCZgd3Kvy83U7AaMvQmLSnYDh8Nl/qYLDwsRw9J7ae/SmVfk1
NYRRsI8CsqpXcam58zb2Hjxv1+DNiEmZnNqkmlBsFshYDkdQuExpAhiYNVooMDRllZnMmmbC5Bqdi46klpnaWyNvO0wF6rLYzEiClMgSpjVhUvSoGf5h7lwsQ9OYZoe8NziH
crgsKpgpApDs4PwEBQcmqVrBPI/+ornhrtvs3vt6s3vv6+0ffN2NDpl5nXNUFjgOEYSbuyOfnDfZB+a5mcfqjLx8GG3N+9VGZ3Im24xzZONg6h1158BI3Qd21P03aBY3Gudv
tNF4gOcEuAk1jw/eaKMxOsjdqvnBlBMH/UGdeiCXoQl+asqToGqHJJhjMC/BPIMFCRYYLEqwyGBJgiWzzG37wSd1oCbNIXM4a7DZo3nmb7MxU8S5dzRVh0bG+9C7P1U37Lk0
a/eOnx29GaWaPL0mIrivIrhPztsSoBUSoBU9f1EUl9RKbZR7mpKTHC71AoqD11s2fcjVP95ohzIsHLnzJOvgHtWMYuAwESg0my5OO8m4jAkwe8rC8I7c/dlQ7edQEThU93kz
83Qa+V9qeDHoebzyAXxVBWN27Zp7iXvRAAFRxlHOkX1ADgQ+SbkCf/YPes4N3hKooZpzBhkV2SCfpHNketyLOS3cIJ+Jb0GIG+QzukE+yQ1ysESUop6knHQRWSAVMxfTb6B6
aQlFegDJhznHdLgVllMhyxJ/mrOFmVIa1BWLQfG89RU+ZI/usqfmJ0NXbZ5HOdfAntbt8LQJWVByl+RIec6FOhblhC9Ek0NOuGdfuccsCfj0uMzMyDIjFzKBee1a22bLpUyr
GJdps8HXW/5gfsiRKj+2ixO1LFbGfswMF1BRRvdEHS285k4NNPnJ6b5wmaNM5S4N9FADFTs7W7wn4zg9yjgOjQL2ZKtSI4B3zDPukFFT9JzewTNO72KrZIue2/I/gWGcfluG
cXqUYfwpO3UjXvHGnRryij9Vp65jFKdvyChOZ7D212MUB9WfQ4nRXySbJjc2Itl/I9bRjL4IiqKs4172Im/HOu4aTHEG/BNYxz91+nuP556844zyjtM7eMfd3GPGIl7HPc5Y
PnHmeu5xeSf3KLzhjPKGNmF5yCxKwowm9PbiHlfNDNa5aeqcqBcLV9DhXsY97jHNc2Kgs9sWB/MJlmL/nkurLKzLihSGrxspfFBXJGFDakM2pJaxIbWMDallbEgtY0NqGRtS
y9gQBkuD6kv2v2HDD2Hxv87+JzowOLpnoz9gVnZyVUO+ZqQLc3+bXQAfN2du3Lz9yuTMvyPLp/03rmjYw71YnhU+VlL8WSX+rA45H3cX52OKckGqcj9cy3kbV09W7l58h1Er
+aG5PH0PPYmexi9tIevYWm8H5yDrtYDh21UUibnUjC2rDMRyzDtxWHYZZZd3fXQ5++iyfHS0MVVtiDRgJ5Ng2QKL7DPpxsfo7jQX9nAyIMJXxeZuUo5hM/1+anOKPwZzp9eN
Q2r8caDal/QsVvAPi15hq/h0agiRWjgMre37cqLYFXdm1o32Fo2zeKw6dtUZshP/pZyQzXEtKvIaq7zcvVgix5fdu8iLAMWXKI3UnEHT+IPqbUgb/akeKyoPqpOIjf6o7Crv
cQMhkgvilUFdNODvd6680wsYK4OqZxuY/kDYr6c9weAEeNMqL1us8v7FKq9krPL2xj0uDEUjO3hp9Gfb7iM4+mNyRcdo9Icl6K/zQbJdqJxy6+jPfrOB4OjPfnP3BY34VvrV
Mr9a5lfL/Gr5xl8tDb7piiOct2T6fbTwK/Q065F54JlxU6JV4h6m1t90xQ61vIet9TflxkUqWxXVXZNfF92EOM0hQZCLfOPNmF7BN8Tu2Ym9S71EnZQ9FeeNcPsKxoSNKpVb
+Us9UbaLdt94F3ti4ijuc0Zu9/WCr+Y898rYFmWIfV4nKpwQpPBJbWb0mIke6SjaOxzE56A4/5Pq3eNeg+Zvr0Sloc4+n/oVt3dBp+EOr3HlWcFA3bpXueu0EdbkntpwTO7V
0RtP5Hpb8Q1QkbvWh9eb8PgGHQXISeqcyWOkWuIFEJRS7kUGMJ9xRn+DrwkTdfXa6I9C3X9wxWOKZV2KfBSJ0sB2TuUYL3E2Y8q+sGE8H11cl4/RNyy9vMs+R45nreQwwrY9
joDAFY1fubv3eyflI3n9CIUdGfg8RZU8KqnSdbx1AKZ+1Cq8FarC64pou2lvU0kvWGx8RcjYN5s+HVby9kD3GffpsSvzW/RHea0UuuKb9ykhY7ySRIicpXC+zlnOejKaCfM6
LYXhwOaU41bKxjuO6YteD0NwFLf/aPQXVbibRfc9knf36G/wQzkZM3gfMKwiA+0TD5EVj/4Gf+YOfqQTYX3q252wEieipD4ni9bxD0afR4U4G5FsruXpeo1mg+X3sT2mvJ/u
Mhm++x8Zef7Rz/ei6kn5usTjF3/sjOyUDe98GN46mY1NMb1zS2k/PRVuy8j66UhjLRDiuT36Cytks69tjf7CQEe0JMsBRzMduRogUfxZ1ACnYgTY0Hah9+ICV9z670FRvuZG
Nus6ivI1oShyK/Oer37DjWzWda9+Q171ebLJjnlpXe40Fwc5YjPqC6tNT12mfDc9z6ubpPKFHo2VOZ4luc9IsAhr76u0NubJQOO++kzkna1vnm1s8bz52foVG6kjMpZGGojU
0kgTkWoaaSESpJE2IpU00kGknEbGEck9ZyNdREppzgQixTQyiUghjUwh4qXvTLOCNKeHiJvmeNYwk8fB7rH3rUczSgTsXTVjr/B4qmvqr/D0sWsar/DcsWuar/BMCqjVK7wO
0zVtPCM8O6/Q57XL0088wWK6ePKM0MQr5AvB+rxCxhDyzyvchobU8QqNr1zTe4UHbFzjvcJDLkTt8CBg9FAuBVrxGXyIHNQh8iwSOoycg2zukVSBoDelIusoso4MKfVMdJPe
d49J7uudTXSgfagfFZLoZuLfLUl4TDyuHDU5TP2tCPnrYnoaHhfHK4d5PC88Ia6w8edQLzypCp1T+OxpaeQRJTanzE3mVnMkUWtoAtqaOWZulfPJp1DI47lCEapY8vh1JY+r
y59hiRPXlTixq8SRndlZxsnrXj058iqbOcwEtLMxWbwkn87iOakvixfFDugI6cBpIVqnTJlHmcoJKQGbIQFQy991By/TDa/NsQnkZEp7pLnXp1lXYLtIyRFzWpB6Z7PcXc0u
7epWble3i+a03syC6tbD08i9hQvZKWVT2CU2Uk4n6jPy16NbMZ3zT0S3JubWx6XB4kxsZ7qOxZ4ZxSzDR4eQQadnj1v7DllarQf+IQHKs+XWTa+9W/g0qdJpa8BxRH0GHeFd
a652wjen9IzCKXv6T+5gyqV+z3Z+G5HS0OYiKqsVBq+8Eje9JIsZk3VQjSlS5DLmZl21jum5Xf1uVNIz2/q40NMTTe4TjP6Vm/z+j524uNH4r8WXYUmlqFJ87ALFuQP34s/s
vbTV2C9/98nfVfm7In+X5e+S/F2UvwvyN5K/ofw18nde/s7dm0B8EwntGEfvmDnFx6n0ioOR3jk6aEeNEkK6jmaHeZdtWK6yxOHwEAiQvXQkeLPsdkcuhCsOXXzTVyZdenOj
0TpHczSc57nivIZ9Hkoe3hnHuz1J3sisyon1kl7JKF6g82At5Zz0GIvZo+wfFw66bm9xK1F6KyFZr/12Y3GalURjoUBJHYy2FvO02KYt9pgWq4VlLZa3xfJSTMtsaJkqz7K4
5LzdzLsUl9TTTo0XL/DkdZHOGtnBMb1KjnSyoWWqQ1dRppw+vA1xfuzxuknhpNumQhZaDqMA+rpgm2vq4N7TK294FQJ97fXphRHxfF91mHoyemg/MqFXlGA5NAUtISYko3GK
E+KRjBcgy8nPvtx1UlcfFjYpErMJ4S5l8cCX04Sq8YZhHxPhbVBil8toTX09GkuXJr2OXVaIhlphcDrE/skXvUVI57agplXLl7g/nQBg+U4rB2R855j4Amcnq+toGOZ1Wm5g
t3c4oU3g09O4avDFeWld5YF6Kg/UVR6oj8oDlu+0tGuE/dQrv+TgoyKWLxhUseZmnOsxGeXxfiKiUtV0OYNDxWdFR6yD5tYpmkrL3vWx6Qh72VGBlY0Cc88rL1zxuUOnffaa
vJIORikdjJIORmnPwRiSlDovTgdXSL9rXuqcuZzdABdNiDNQM26adDzaNW36G9XxUvyvVfXKrCL3SsT3QuOP7dF9RzzYi4cP8TJginSpnkq9Reth31ep11eBV2rN9+nV10pg
IjBandK/bOaXttynIZANT/vkh4QtdVlWyq5CScXjvJ4wkLM2dNogVlAe3eZWFTRqiFX1Uof6zltT6uLFjAeAXHsnmNwD4j2Zisp6Wwxd82MB+7D4TDAtxbs2kCaJxtmorhln
eybuq+n9ljne/tAVjstX2ZEYV1JHa2Q/eJJ2Up0yIGOKTPCkmVoXgy1hEnu8HnaGFsXCP86adj+aS7gtupFu5Rnq9x6lnTQpsc8zTxNSC6FDT0DiK1G4IN0VcI70qONUvPU4
IBDtiCB6LATq8X9R/LWDa+aNt2CaDe9aLYUrqZ8rXgXGm1MdOdon6LoSmFK4KvVbAm9mY/qbEtKmZVYD9VYAdpuLdrif53tl4uS93EWhUrOSKo3kd0XAKyEFdGkWwgP9oKzI
RSMlxUH6avWoDlcmb0LSDmScW3WXcswdfN0dHtYW0yji6/zoj6/9iFYY129/yU6Xvb3VIrFF6Qn1zNsjSsvluQtmVk5bG5pcy3GkuZTUIWtdTHtnLf0tidU1FRpIok6aHZyw
F4gRrmbXo4PmIJmlg4k5+LiIjKgE4DDLxNnEzGIiZ5Xj0cfaHhwP938sR7eTYk4QcyaG9/TKoRzZAaJD24M7p8S+P2iGh3jIUOfm4I65sfSRPIqdneuMzaNDO2bsUMZ/HxiJ
/G1MH+/8yGiwnTd72+YB9Gl0Cg+SKh6gUbjPmTy4YyZ1IFBoHRLqCqaHV/KxzlWeXZrAZB7UvXHZm5qwDPeOeXT3SExUIXDwOu4cqC3z67/t/A5nNK/9kkbyagLM0MGQ0IE5
nhXSLx5E9vXCfZjgyCzcI4RhAVCVsgyc+Vmd+VXMM0kXh25FL+gx6PsOyHZRGFzTQbMPtTDUwxgsjAC04KrCxhBjS3/LGIsqMBg+B2P36tvQoUmne1amO5B+HeSauAtt92Gm
0THB3InrMXfiPwbMDXhqqdnHmrDfzCdCsyO9SmZf7D7JxYESx8Ue/bSZZRPy2O9inwBm6FEfc1eWU9yss2JCoxk+dSplOcCtF/EpVV4R/qRnSkdcaeCEHAC2kQW+69qD9Qcl
olcjqbPdvJJQ2Yu20Gm7MjtyK3Yg7VfRIo/mLMptgobHIZj+pNy3xNvcESPPZ4/5izcsfnJFHfnik8HwcL1siXpJNHW3HKCmWDPBO+KQ1DUTa8OL4/zUTS64szaWspEbs0qm
SReY9fTeR7ktyzIvv3+g2AHj0t6qPJ1/Znj50gvP5daj3JCD4R2C58TRVjV1XIWkmeG1skkknuBdchkirxXkXndHnF1Zn8uyf4DkdRH0/A255XRreH23Ka7TO5y939VAgOuH
PGJFjlf5H6k+omsm1h2Q43HtBbcdYWxc+hys9oeiAjXr3ErIiUfCMrkhuQJyPN4inaQDQrCNbch+yB5nWzqmZdmfrqB5C2zDuCk+xipsN7g3FE0MzhqWgFwzODu4X8JmJHx0
JHxmJHz/SPjBkfBjI+FtdyTywmjk5dHI66ORq6ORN0cj3x+NvGUjaL9YiCHWc3kFsbtxmWHamqGPEs7JvcT1S+dSP6Lx1nmwfpVzl6Om3v1RPCdbom2Ti1/YFo//pXAcA9zd
LyM3bgcMsY9ETYx3l0gEjpPEjS6yi2sYb3upYUeV77L/zf0duchrUN22Wuur9dRbWX77uRxzHJtyJst56x9IzrbddL86Nsz5vuY4NuVMlvOmfccS4Ku1Yc5V+45NOZPlvG7f
sfumV6vDnJftOzblTJbzgn0nsO8EWX/sOzblTJbz1rP6jjVWvFrJ+qM5qRnjmSznTftO2b5Tzvpj37EpZ7Kc1+07vn3Hz/pj37EpZ7KcF+w7dvvgainrj33HppzJct76jL5T
tO8Us/5ojmNTzmQ5b9p3rJHl1ULWH/uOTTmT5bxu38nbd/JZf+w7NuVMlvOCfceaXV7NZf2x79iUM1nOW5/Wdzz7jpf1R3Mcm3Imy3nTvmPNPK+6WX/sOzblTJbzun3HsghX
naw/9h3735ks54VP5+wdy13TEvMqRwgb/ZmIb8Cop7sXIHwSnQFC8t7RaDal1XN9kdq4bQEE/3SOS2+3B7GtSyoxthFGku6KdRwTEjnqugj0nRMeDIEZ4vEcafiS3MSVB+L3
xHR+HGKbfT1KUKVPqQysTFdlL5TeJzZh+9jo/aT1Id5dRndmQC5WhQofwPLPUD46FB6WkB8dCY9KqBrdFN6MGm4mBbeUKOqQZINR6mIZkxpu4f7jD9zwZnOT6Qibd8ykaTcZ
UHG2bGfRo+aIyQodMYelUH5nocMQJbJCh1Kad5BldxQ8CPEhK3jAdM1SImsSuIM21+8Vsz8Bo0gjOwTjxmVwZcMY2YJuAvljmIAZHU/MkSyhiHoSc5NN6EoFh21sXGJHbawt
sZslti8+uYZm7GOz99EbWmCWSZuXzSKSeb9xNG7m3j/0faUzuxB27Mym8zgeP0XiLgc9x7EQhLfykQ+P8+GHJ1DspWLCSDU6SV1QN/484jb4YhZ8IQt+Lgs+nwWfzYLbWfAl
8B8nbL1Z8MUs+EIW/FwWfD4LPpsFt7PgS15ijtt6s+CLWfCFLPi5LPh8Fnw2C25nQbDvt2pochjqDEONYag6DPnDUD4NpQlGIckHBGA6RW0nxpad3ZMo6/uimbtPcVbuqF4U
jOyaObO4jinsIX9eBQtZ4tlSTmj07jX3tp01nhyWPDYMHR2GDg5Dq8PQYpL1PA19z9lZ6584w6zvZsE3s+B3suAbWfDbWfBqFvzxrsp/lGX9ZRZ8Kwv+eRb8YRb8QRb8fhZ8
yd1Z+efdYdaLWfCFLPi5LPh8Fnw2C25nwW/tqvwbWdZXs+DrWfDVLPjlLPilLPhyFvzersr/JMv6bhZ8Mwt+Jwu+kQW/nQWvZsEf76r8R1nWX2bBt7Lgn2fBH2bBH2TB74+M
kKcMal4YVEuDRbkka1gXkhhKh0t4XrVuItDvcD8lNHGlMMUZBMWcIpjIURbD7X9gj6DOKbkTNV30FMV6srCdAo7NADONloxOq5gRHuM2IZbB4RLWFKmjreufXTaOYVlpWrWE
pkxkXHZX2OvhXQg9cwwUnpsXE0LpRz++86Pz7/ZHj9qPmrf56PK7/dH77UfPvM1H973bH33MfvTBt/no6rv90Rdc+1UIkDf+7P53+7Ovp599+e0+u/Juf/bN9LNX3+6zS+/2
Z99KPwu52u6IL5Jrxup53oqwFr3tiaVZ0X/cJWxwcSPqnqtRB7VgFuTo3oRYxN0x+gMHin9M/8q/Gv2h0Uw7O/qLwFAO/ncI9Wj/+wYfwPPg4M7BB1jte377G3eM/tg/bv9d
HP2hx1rtmX8z+mPywUH1M9v/6anRH6qQL1Sd7Zv+YPSnY8e3JvAHZSa0qP03qP7dT9x/avQnjflf3vf106M/VsF0/5f920Z/afof/tb+947+0vTf/u39t4/+0nQIQneM/mw6
GnggnqB69rqhp1pWu/J/SoD0cYFs7wLWhk2w2nYxmKypr1LQZZ971zFN+IrnJDXThJii7MN1d6pCuNBYELP6kOE6kwuGBvCzYbdqHY3otZU1KreqvDLH5S7bom7GL9CjDK21
Tq+Hc2bMIHuxT4v5/Z6Jbh20wwnw5iEaEfK+mK7eb7uIJnXN6U9GQJb+enRqPRrHamXCdcqCpr3WEy9Fi+YUbw5ZOifcIFjGvjlF11BF/XLTLMW5i9xcvesSJQRa3s9R2Yn1
TDyDreCbS1z7pkw4FOk6QNX9slndFeTYp9daeCD7HWEuqb+ewsrTIa6MS5LaXnYNfamPFgqN5l+syWXyXbMqnGkTbSn2bUnejSPoDbSWDXCd3UDmoJHOAQZmRQxvV1DLklkR
pfoU6tmfMbzXVUsdlwgzzou/rnOa1/pc1mc9Re0XNmC/WRXOYhXdcnlVTvG8VXyfNqfWOdIXwQQkUYjSenlMne9FdZMXrt3uf1MHu5bSmOfSG7aCzzQKy/QUv+U+XdtSVW01
KlhtrBMVxf12xFtWUw1tRO/8eh+qKxdocXuEN9EGfbHF3qIHWJoqy61Vnl6vBUmTN+GE6iSSbuBNlY4ifTq4R4g7zXJ3apzb0BsHaYhJSOjyRi1JmJArkHm9jJh9i694j4be
0yYvu06+mSL4NgFvU/1IrlVr8Xa1eVPlw5gGHyGIqkfryQm0s6f+tcQom9eClOkKTyZpESmy/8fI0pro422shEiURpbXLmEOSiwwZ9MM0i7z0nKAomtNAZfNEhLFTVo5QafD
FXx31YxB2l0Il+T7q3R1pvpnOrGUPu/TK0QR2q/X32Kcpk1wmTscXIsg8++X50HTFfHaNUt6Cxylfrme9+ConbrdBVomPVomdHQR64o7dnuxF6+uKK1LHUu0U99vqQ6dT5l9
NnK95cki8Al9WeJjiT69k2hVrk2jJcwkQWKBjwUxF6X573m9B7Qm2zl89NK7Vwrpcd4hMEQRKV1AklEQkjGv5kv7aJu3gWEUSFngMcxLAIoUYA4pwBxGAscwAjN9RIHnqMmB
vN2EIb0ZsHML/TII/Nzcx6JO+Lm5H92ahMcBP3icAPzgcRLwcyuX7FsJP6eNY26Wz4TmUPgec0t4mzkSvhdV3i6zeSug6fYhNBEYTmYgg9ipNNZD5HQamQA0lXhUMG+Op9A0
QWhiqRNDaJoQEKMXNXO78dYjXiLgmuJaj1Ge0SIeHDO3C6TNmfdgSm7D7LxXVHrjJKGg1fLeGO0p8ca4vDdDqSSPyFwKiSNwN6/kdgLwMi4eI3lj0oreSdK3hLYkTtA0p5/S
VzOJBUijPIoJOJ0W+EptGm6S1VJuaxbodOngyx0B0ileMG2m7tK6CkC+lb7alPflSDEBFsBPyE2GluYlrmOOyb0oAGv2JZmB+TLhdllprEW0ZYTMaG9JWcwsEW15J6LJYc2F
DEEUzwQ9dqFaau60IPvme+PY4iiOSX3LN8SxJTKVS1yBiWrTfEzTBzIVMYpq7zGHE8DibXzcZt7Lx3vN7Sxxu8W4Q+YoEeMWPm4xR/g4YiblUDHAGQVvVvwjoyJXI2ZI2KQ1
1QgSrigSLioSLin2LQhlj3gLFxDDkveI+8dAcCIdfXtGQLopI5Bo6PFeLQNJDiKa+3DZD2doHZMjB1zHr6hA3RWaasxsilhodUZ35drGfeDjwSRAKhvDj6DdVe5Bp3VFgbiK
GdgnQMzvru4GYvrq05wMiMcBxKspEC8QYHYA8YHrgHhpJxAvCBAv3KV1FUBmVhWIo9UdYLyf0L8HAC/eCIA98gj7OHf7LBjMgB8AAZgVhbyd+CleNzqVMhoRsyKZ6iAI/t+8
68kRLt5Qll5nzyhPIeX171ovyttb4X907Y5LvP4liYbFz+jb9Mw2TLtzj7QLe6Tds0fa/XukPWAcUcAxPa/tqF+KRkvQCO97tsTu9O/vnX5d2sN7pH18j7T+HmmP7ZG2sUfa
U3ukbe6Rtu3ukfjsXonPjyQW0sQZSeNBU14JmeffNR4wm+yPFDJaiErrrLpFuVhKKsxxpJ+Scc6NjudBZsu9PTuSj+6ZfF3aMYkHv3egMA7O0xPuM7UdcNcjL3N1LmaZOXXK
oTaFEa+Pszfkyq2B6W1WeTUv4OUA1gyzTMuGit4YLKYBKNNIhE39rmMtI3lgUHb2G3H+0bApX6qrxXMAJK0oQ9ailfajUTvd3mqCNaikkQ6vdW0IEblEoqaHDIX74A2diW13
V/zBEwHF2rlIw8uN2Ltkxi+jWJGb2ZcT9IF2jW3j3pVGEKzlrM1moG3jra67G9RZs94v6umpv8KFGq9Vk8Z02Ua5ixNVn0/kMgM1eeT9A10ug+wl5E2IE02xlIQYhSr38HhY
Hcw41HXYtZNmDh1xP0+n7JuXoimxnMEADJo8ji37OhOmRTV/i4Jvi4r81h7HZGOXkvXvonfcIWhxN6BF9X/L7pDtVdxM0wz5K1S+tKgvbaEtm1brogqE68+wfcWNbNZ1Z9i+
ImfYqrSbsaTadlKsSlp6T8S6tMjeGcHrxPG70KMYxK5xQDiaGPRUIJNLgxv2ui6KskObecDxvXqZmFyHqSAMYQmpIpnSxp42SDP2bvEd8Dw+WkBMcHn+czz2nlSorStk1DNQ
9QkG4xZUu3iNBr8ducyhY6GxC2jMIBHAZ3VRTbCqLWEETD0F6Zm7ZDkF7Jqp7A3C+Tg6VAxEZg07bHuTgN/hTYsNwi+vVgD8tjL4teKpZWhkaWLbIMHKoUrBWEqvR+2doEdp
4x2f5FfB45I40BAonLfXETNLri83buMNoSY28j8zEvLS1RBvOce9kzyUgEV8UVQ2VVnzqrrmhRG7nhu6x8SEg/sM1xt/ICdpFvSuMHavIsb7nJ+8vT7MT1+zxKjIHrAJPdUo
ylXuG0JZxArKTK3be/PkMtkLQEOFMDOP0usYKtpuy03oNCHDbMysoZ86wiDzdTkuLWNLtOZNtEoPuyOnWT7MO63JsT0q4nnHdEnoxnh4woKMzksznZeW3EVtI4375JKSIaEj
5Gc0rLgX1LToWHg31BBAFB44dKR9U6PErmA7FWj7hsAy0qhGSuw66U3AZfVsLKeR5+3Vsg3R/NB+3/gJ1zqJrEpkUSMHJbKqkaMSOSiG5mZRFsq6mTrtdNGCFm38ePXttser
byEu6TzhWXyPy5u4mzTwR1Np9F/XOxHrZ+VsQJMXldDQPi+6D3ahrUfgZadIL15U9/1TMsU1GRd1LsGLN1C5UVP/fgKS1NFAjZaBx8VcqqFeuPVq1YKYzTX6Eq3SvRVPLair
0bawBB3wg7xcxgPFbPyONdPjuaFz1jKLurkNvXvc+HKUntcLm6Y9g1MXSpjY+Yid8zRzbOo5grbcnRLVz9vb0dQxuJy1xmMe7D0doy7I9arsXr2angOLLdbaeTpmFhpX2baa
mP6flNuJF2k2lovz8u7Q31dP9EEkh0sZss6YJZnC7hG3I6MqFz1zj5nXlrD+cZ7vE/P8pmUFfNHWqZllnYaVbHNdHJ6g+XW59cQ0eDFqW7Rrohbrxl2exOCeNQQSbliDj++q
UxZR05IkFHUMb1MaSp/XxPmmDDStOKO6zA+vSKFHbLkOmQyCpNaldML7h3hKRwjmritePs7LD5F4J6++bWMy9FqWsXUiFZZ66UNc6BvmTWZ5yXWZemlLc50RuUqRF0b1oiYr
wh83SeLbebZPL1heER8PnLJlCRGvJqXxeokQaxYE4/LfFH2W4TcFjuRwF4Gz8a9Thk/64R1yJu0VVX0bn7Lxx2x82sY3bLwnZq/j9H7QNgFv4BawJS1kiXp8vxDZdmqUK8hY
J6sD6sqpbIlmMr1BAwB7lz1wKZcfBzLrvLybGEtvNJSjluSyDbOot9+aFhYTGtJTHWuiNXtX58NcAq6D2CRdDlrcBLDIxzOITWuvWhegv0+Pcj3F02LpkAFEkxGz2FY8/6Qd
jAvE0Ba6Mv8EQaz9+HHPUtpmyoXwQ1bAd9IGHa3lAr3YVICp8S8E63JBtog2/mi4hDb+jSyg43bVfIB7sopwJ7lBJe24U2/oukeOLdf1UsTUqgsjq8ZkTcrbgmDNBCuZvQNg
1AdOSOMoMJR1ufYZuCJsWHMPJzCBUMEJeTaJh01hNUOmXee+RbnFNtlEsZICebd+xuSIYItv+zw9Jl/jjc4OoWNkLFtKybuWIpy3i1Ejdyajo7FrOXEho5aEQlCrJ/ZC3wvq
UnB0Lk374ukMGIYzB0YybKUT2Bqem0XtuUTnaFzRSr/Qbfyhks1YLwiv67fvlO9FKphYyJGzWmK7b98V/IiKQnXw5cjXi771alwPc5yelmgSySyCYUEmR78Hcrlkg/mamo5j
spluHZaIP3yPkpd3USQosT+vY9EGA0e+WXev0LBtN2oP1+9nXVIZVhWJ2XXKxjaVVxOyZfGO49sSE/PszjsI0Jr/AJ6arBLQedsvZG1CTq3LtcOr3v12u6kuALwnkNYJpE0A
aVdAJgXEdw6BGCr11MXxaas4ZoWOFvkKJ4W4th3TIcThR44u43YbMaGuvtZrfGfnug54bOoY85hTawiPzV3wKK6wWiNAmT42E+M/adf6FEJtswApa2F7yAEMITQuKYvujIJn
3YJnTuPSnLYlfLZZm9qKtjLO3BPrcvXxdcYS24L7ZS1NTNEunIASom1abDjf16WKEE7uTRoQpdUSx0bGF2wxwOo8Ny8a8ezFWj6F0JZiYTUfBGmX7ThII8Bn6OSMBWYWHag5
KekXgQycAln1MG/mYif+jkMw80hdPiKKrfwG1Wme+OFpnMidTBFAwJ+XsNvO3qO0/E58dVyoS0tQUY5qCanavcDJgWiLvOiIbHk0IOgL60T88TMytakjop+43/iqZ1BIrAPA
6gQwPTS7G8tCPV1flrWEfA9PSYK844sM+pRZfHogqOCxilqKVXFRJz4JfHp2C4uBdpl8UBHIkBdXAiMcKojEfbWMYo0Ab2sXwIINSHgvnjAHQxzC+2vgt7BIjY/Ot+iamlYw
b4iM4u8Bv77C7zlRroiQJpcWp5n/k9Jejrdwh22yJBbU7IAqkblHF8k7hTXkqtjciXPcKLYSYF25qN1reUsuphRssyqfsQvgQPE4L40L6HL3knWGOwQYOd87BBZIVVvy5Yh1
g5IDm9d6IwBEGhuNDy8CKenxjVkBZ3Lmyi1MB2mSk/LfJ1XXLtxqK3PN61hWu50ulndigFQFIIyOrkDWTVLyfpT3ICPkA4ocloWW8kn8wq/z9sJmfM2VP5TEUgxv2eVuWBbl
rsbXKNdcoxa0uM4R72VgpeBk2at6OgV8bZ0CQU88K9gRscsXu7g2NGL+63cpd32XRjuzZze2eKTtXWm2NprnAOtSqGqi9ahqLQSoY9EJFSXLC661FzD14CXPLaS62rec9ci1
OfTpJqe3Gv9W48LMi48VYdsjjz4qJNynaCwh0Lqq9iQvrlKk/VagOak3sVN2ysm67pkcvRt4vPHb24hzOtCqUqBrDO5VXexFXjKUDHJUDBS0vNF0ubjy/2fvPcAjOa4D4e6u
npme6elJwATMIPQMwmIXwC42cxOXAEVKJC3bOks+Wffbv88+/74D9/dv6mhZPpPLVabts82T5bOCrdOvSEkkTYkyo0juMm3i5rzYRQ4DTK6JPfF/Vd0zmMECy6jz/fepdxvT
XV3hvVfvvapX4RXSutY1xy8EQD9XNUR5P9KaL05FC9lOLuH0aZpY1QF+gnecqVKHEX1kpArkhRlq3jcU/xty0iZRDaABic9oePgZS7a9gTEOUeL0JE7Vj2S4+kz2vaXqX3K1
F/H7Ii88xO5HD6E/p1vaVd9RUBxP8+VIvkPf+lt6vqfmlY1ypE5thfR+AzDrEE+9EFKnNqqpM8RXuxNkoyXYcN+1AaoGte7qsg7ohp78Ww0Y1acKmTn4bjUInr/1tzXAdUOP
1r88VnupeWCpO3kGDXHqSKJB3Sf4VUHtpSDqtcTPo6r77rk3ednwR4/T8150spGqTt0woT6/HREIDnx6RBbVR0HFsOY0T6DraIQqC2g+8dhe7qs24uvCwrEcEmmLxZF2khrt
Q5cfIQ7AzVrzqDq8at4HBD//SJUSCDptQKbLj9TQ5Yeu1V78ErxOVF/pnIOOYKxyt042ExzoQDA5LxYqR0daFerVQaf6n6l5IlJ9oknEvYVeNqueHvihmUdq9N+njrJoayyI
IJl1dCFF7z7IjCNbFWlboxJAf5efHJIMNIPG2fYc5Wfy2ku9k0IRZFcmIRujxnie6nkzpwZ9nR3i1aDGF536KtheWPo2qOZOvMHQqXXDnVorwQ1RK5sjQs9S7xX7Au+Co5B6
FM4Bfuhr5EBu7k4f9a+KRsiUtJ46lCvZ/dYV+u6qxQb9gdKtAbu6rfEOapTqiFIklra6x5EGkl0HdeFcLVxoCEe1cLMWXt2LbVvZErARv+SUS+m6Fyhn6Agz9BTkrxGx+vb8
qm91FK6mPwCFLqWHtwN6LRJlekE7iqmX+0ebqizowPAB6rqkQT3Q2B9SGzrqI6bmqZMcP0623eq0bJAmTUR0yBQ2D/3VR4i3E5lOIo6spXJ5y32PP/yDg0Nd+8gJ0599VKCn
NfOfoq6vhg7I5FdTy5ojLk2UDQQaQxUa7cgpA1lToXrPo1qDp37S6EI1M1EdrOq4CSTr9DdJb0Hd1Q28TUUPVdXHhGNJfejXAzzC/Y+RED3Zpa2vQqC5r6pzUMhTncJXRU7V
KeL9LHoI4NGp4OhU5yhVry38ENmEvH/kfrqOgjgX0flGAuxjw7Yv0hn4xx4aPsg89APCt3THOaPZN4QWTL2fG3Xge0hU+67i4+zyUkH41MLIEQ7iHwVYrdQ/GRkS7/LBg0g2
35MYMjlZ5F4ST4vEaqCxPjpVyNYhQPyjvHtoFUYD928puBwBt8p9dMyZW/Lczw3p7xsSPkkq4VOQ0f2aI8h9ZPaCRONViNSlCBQi0kWoQkTcj1LfyWpLpkFU86ElVhu/LRpA
OU7PPcQ+gB5iH7TATfJXdTThZGguiEPdgGD7BtWTxHU0NL/NAU0aTORNCIjqUkjjd54OSC9Q93nVA7MFbWbPSgxIgfgbs6tawUG5w1Lz7yPQTf5kwIssmiEehhzUvQKYMmSj
vizuG9mnOQIgJ2rTaMRlgUsdY3fTvjwYAVa6b9PpN8kev1d2EY8DxDQjFsGHVH89RC7uoEeRmoDjf/oVbY5RJp5/n/n20/5WMh7RSlafmIgUmGQfIaGv6pJh6Qg5MiSqelJq
JnC4yY+7upzPpo78EBfdAehlfkg7zYCKstrvED9Hz3pnbM9QZWUivmbZ2gs9OazhDTW88Q1vuoY3fcOboeFNWHoje7XErxtYliyCQaRzCjVBujfAwCrr5DA7QppBmRjriE55
qMnp0XiP2qDJVyPKI8MM0Rt0YpEcjv4Y+Ua9XEHHNKBTYz0JgYRrqcqjZpGWGzlK8bSspjDtU5deQO9OTXXEVsv8WdvIkOpZeeg8jc6pHjqqBVyWSQHsUgFcHbi5QTXFDQXE
l6CfkGsFFAdXwODAxmUYoDoMvnWIWQWFr26slfDwxloJ31XjL8PhURLagARfh8SRM8wqWByEdNVCnjzE1Ep58wyzAiKnzzDLMNHVYRKfXA2T4JmlUi6fWSolNbkSLrnJ5bjo
63D5Kl4Nl0emlko5MLVUyj/ilXD5Fl6Oi6EOl4NkZ8mKuDyLl0p5FC+V8pqaYhkuR0hoAy6aKPnJ0Z7BL7Or4DIB6aqlnP4sWyslrKYgzrwDaIkXtVBSivhxDjTzfnWVGUjb
PtLjs42QhUDErKFtku1Zup4dCj7I0PVOCGQR+hsB3TB6+AfQyH/pAP8xH2ns+d/wBRjVqbl4aovBCjnzcLMP8fvRn9eVQUowVEsw1ErQFgLIetvrdKCn5qJN0Lx7VbddQK1/
mdMclFSdJEIDRZZiQDtBNtYSx2MBSdZ/mDarorogyVwdsIeYApmFDEgjNCe6WkdWlwdZ1XObTEOm+8moD3VXQpWUOsJIZyoJHSVZuIM0DlbiKpJuBKCNnZVODViJMUgMfIl2
BanTUisUqA7g05lOAqHW8yN5jdCxQuJgxQZxKSi1ktXqlOqKITNigGju6wC7VXV2eoC6rDORKCaNatXsGRpR9UpIphXU/LShC20TQy0F7SWr3VCVypJKZVmiyxoYdcELzZEk
MWttHv0gEqISyBGJ8eUqU2pDambSqqnDIBIFV6qCW3PRQ53wmRqKty9xpoOofDK4TJoF6lPTRkyR+9WFYfRkVNsQT1ZaQN+ArFAj4NUBq+brgEik9p0jYI4BG5M5kaEuMhRt
JYucyJhOK2lkaS/cozqjaZGb6Wk2GinsZCkuyUQbyaWLvSTV6Z06RutWudvqN5tZdXmclXpPGmLpIz1ayKoO1VrpUK2ZVKmNMF2V5c6ClHpkr2yWJWJ8Et42j2zlGOiMPSe3
yLTP8+x3ipx2nHlAUtcDamjTqqjVA/CblVgILll6bP8DpE40yjNyA4U+VHNaZKqNe5qW3BUJYuPgwrKhBtJzUj3EAnP3Bix3fBI6vBYDA8Y/WQwGXZS1yEb+MA9CXwfibPG3
kp9B6ODAT7+fxpD9beSt1U9lxAOdIwgUSCfsDkkbQyKnlT38DY03bRpbg9FBzqZ2DXselskxufySTBtrhICyh21fCrQPH3DI5A8oLPj5I/L8Rx/z/YCc5kKXVI8Mff60QKi9
P9D+iYCwkx7A2D780DD0Cn2Bjs896JdpWcTv/OcCrk/4PepMLMRhv/ig3PE5uf2BgGuYjEpaP0783akHncnD8hdliww8ZnuVqLjHP+8nuchf9LtqqxBtsueTfuJJ1E0WSahe
ZTUNpHozHvoMWONkrJI2E9IQlaSqErpTMtGxtndMXVIt/naiYSVmmJzLZtaI7a4nNiG0hjU9SJhS291IbWE5tV2E2i6V2i5CbVcdtW2N1HYNM7QmabU9/iCQOiATWrbL8ieo
MWC1vVJtLAjpNGq7atT+TTUWnVRpH5YfvpVsIFcp3E5+2muElmSbSmFhicLahK1xyHZ/dQXQMgKTkR9BfB942aiS19HAy1Tr0YN31J4x3Si4nLsd0ELwxGBRyeSh9D5go2MA
xvqaaCFfIPSBt+R577vhefv7yPN2lee9qvu3Fjp90qIe+Ftl94BA68MNdhYB9gA08x51PYywSkVp805m2SYJZuP7IRQmTSi8DUJRrTWhWmu2lcTECzZfXbUZ66tNqK82d321
3VR4PKsLT8svWng8pKps1IEh8XFI3VK2gNwMsZ8MuGmF2DTdRWpKc8TuXlln6VWd9V5FyqBWTlN95bhvrJwVRKqpsW48q9ZNTaTUYEEL9qoJ5LcnbfYbpM1YL23GFaXN8b5J
m1t2fBLoIsl2tQpXkDYAwajV4Q3SVv2g6gwgUuOHm4ihGyra8H6IoaCJof1diKG9sardq1a1ceWq9iyv6ptKaMvqEur9RUtoi1q9RvWgDlUAvZqEVivRXatdTYSXVbtt2Ycb
RJd/f0RXp1Zoc7VCjfWiK1UrVFhBdJsB09VEV1pZdKVVRVf9ZNY+2dVPg29Pqh03SLWtXqptK0p10/so1U1Eqo2yQ11cu4JUAwg2WovCjVJd/XCDVFc/qErrgGfZB6PqK32J
Ibj3qf+pF5d1kIz1Mr7EEivJuKORJ9yr8oRtZZ7wrM4TLct54qbi711d/O2/WPE3qn0pQd2xDXacrVddwEnFv1qpN4j/Mv6w3fChpcYGDR9WYYOa4ufMqPpGaxct9c3ukKi3
fKcIH9rJagnnNm4QfkSyX8BMTt7oJW4GtiMZfqxk851ZNpGDAsyybztRO7JrO4Kak9uJYWuWW7dxW2o2qeoLVdYPmT5FvOsKd/nIuXf30zaCchXhqIdHkbZ+l6cDRTbNzrcO
HbiNDMiZ6HCM7X5y9ASZUSNnDn/2AJ1dC0j3qqvIJbq5Rbp335CNzreZyZiOuTrKoi1vM4EWBatbT9cvU+/cLeTAKrQ0xqGtEQdhIXQh6e4hM2B33ufXVQFthtD992ldUERm
ByhGoB5IMFkq+KigGg6SOjzioNvmOQCRB8A9deu4/J5hdYuTaZgKH5ksJwNsXpBLJ4Dt8ZtXOIXS7w8Q4pR0dMBBIoMWdLgiIKy0o20Dw5RsJcnGcsiu0xscRpPYJFmsgU4y
/Uv4WJA7yfSw5sKX7kEbkkvHWfjzJgvRLrByoHSS9Qeodx54s5JRyBFSPHnzk29+MqhCB5nIFD7wx9B+IDShsh/+da6wUe0kW2oD3OUAcVW+6vd2Sgro62g75I2yaR/Jv1kd
BlOX6RIu2bJEC9lcG7wDomwh2xP3g5BDXi4ZnqwQsl/2PUAaSmCHOh7RBmXUAT47ZEaGqRxkOOtRMqRJVaTsGxa+BOpAHVfrJSM77cO2LwZ8RF88BD+u/Q8O7/0S5E9OVOOp
ejpIdAT8VRUUVZe3fcxHR4TIWFDtHBt1QTl5ISsHmojcasvlrSUGMQEg/5Ae6qR0hi2JtHybOq63Xx3XgyRWaKOaKK1EcjQL5KCOQlXzIcPGQIVh/ZceVDEQlo0MuunIoJsM
nI4EoAvzQW0xqCYsZDHC0jCyup1CJLu36IJBigYpmwiCoMaSmREqDyYqD+IQdxfpFtbWztvoUUXAMO8MU4FiKtRjanqHmJoopqZ6TFcbA/Uu6Qfr0M9s6jLFJ21kdtxKx0LJ
CnY6NlqbEyeDoTo6GGquDYZabxwMNasjn2Z15NOsjnw61GlOdeRT63ERDAhvk/FIa3XoM2CqjZyo69ks6hA5HQi11Q+Emui+K1oFpupAKHmkA6EmdSDURAdCJbKhXpKFfdCw
0MGhgImQR1IH9EnRQwfKFcN9I+pJMB5QzuTURHVPj/Ap7aO6qB50ctBwD10v8pmggRRlV9djWrWxnaWtQHQsqObSRxtGta46NqrtjKNjo+rizcYaogSv7j+le5JpRalnXtG6
qh6LLqlV2Uudo1VnKETaztAdAtBUa/gNsbRhsVDC0OZcC3FrKAikwTcP0UbNqiYh+I+o8xCEikYND9I9sNY2HlB61LGbSa1zitTS8HBAqnJNbRrFTFnCpO7iWjZdoU1zSHWU
o4siq2yvUdr6IW06QxNpuTZWrX+cKKfqVppB8S8Q0j3E7tfVHVFm0BYHGlY4Zlnkmdp0UbVqBMLmRnVxAEFSVJdk02065OQF8V46j2+qTk2Zlia/hOrkl5EItpnOfJm1mS+z
OvMlEba9x+e3NFJV3QWv7XGQDXQG6YH7AjYQYt4vUec4EvVzIZbs9IhAvna8k6RuqbeTJUx2dTODjaoc+L2XpKedu4BEj0olnn5IdpI6hCmq/TV1QYGkHlpUW7Auaj4NkEzO
bRVHZIu6HdBLjAyymEB/V22jAenBC9T3hkZtQfwgcWpBTmHwc3SilOjYB0bIUha6X4IsAyGdF1b1dMXQNXHqkYAkFpSqutMS74V81DWoJJtPyVQx0HWpmnOmAHdvAEF8ctAE
8cMAnMORBIiur2DpIhji84XsYODvl9En/Uh1g0WW+wtk8aasef8TgyzL08K0ha86beErfyeFlKc7ZNH9su6TdIGbQFZH8QRyfmkNp15dfDCoLmLoVxcx9MoMmeaS4YfQR96O
PGqITa7b4V/RLtKcaD5wJM0TDaLnVFOgOG25Dn8HXUD7EF2pRQADGus/SdfbsWoCQI6rIgc2xePEQNQ//nkoVfx9ln1InUodJMtxhugcdS/XK2mrbFvJyHaAPsoflrTlzl0B
rioq7P0yZ6dVzWh7zgat4hCiM91QjYPkcOqXeB1HZnXpDC9VFHx10ra6tkenChdIlroehkyf71s6b+LAgQdGyJ971ONaIV96gjsYgwEDmHD0jBpe1t/7+LDwRdJzP8DdBQaT
cT+oDuLgwi9W18L3kvZUFslMnKRlYSN/mAcDFtn0CWB7i2xQDcSP0rJYggNpHVSESdSAQTY9EDCpnSEztbEMn6ieuKpf2t1HjzimvK6nHT/gdOsdVHXoNd8CIF/0dEQaB5ob
dTe1LAzTc1mMD+4nrQfkDxYL0TQ1q45iY1aL9KjlqjtwVPBUU6+KHrH0DOq2LLrROkCWcWmJ7qruAgCg6H5Y0JN2shkWRAisM2g8qHlDdqPoKeiEy/SyjXCZ9X4yDm+vbRcj
XGZd4jKDbKccRmEiywMBDwCFGF/wkT4Rgjpo49pKOkYS3RyiNZb8B6s6ZVAsSnrzQxwocw74h9dOZ9MOo6Ft5wBD3DGwNWsIqYdHCkOD9wJrOEaglSPahSxSD/DVU8/BGNM2
KdAoaAQ4AGyy6s4FgSwFuJeuByBr2s3kcHawTnYxLvqJ1fb10kwC4k7GQYNp8gBg0iQLK7cztAPjJ64g2Pv8tBdP9sWQU1DI8ie6QYP2zHgwspqH1c3UZGcdMdFU72gm2UWS
0MGFTwa8svT4K9CVF+Fv6wOyV+ung02u2yeLB6G7OyK3Qif/ByOypL756Bs584xscdYGUOiK4JbaC238oSvpUAkqEDnoJ6dGExUmkLWFXWqgLNMenC3QToxs+mwOtECNVo1q
sKdd9wc6ZC9UUoBwB9Q0P1KbA2+luXtGtDCPzAOb0XPuWvb56SLnpegCcQ6uxaPA0+Nq6NGuXqjxEXLYDFkKSrW0TvVfqOblVVf9jciG6nmYvHjDFz9ZHaml8mq+ILSDISkg
tKD2fcTPISmCIOJdKqKl7qRNUe0JqZ/9XhIP4NS2SJAFDQ+RsTbA/26otyHmQz7Zs09LwBAARgLttF/bTr/vr32v+V4JgKFKjp3i6DkWVecpS4YwfK07JVKzxAPLzomsGuil
Z9mb5zbEwxNx+HVnoKNkH9pLwveq5va/0UAGmZUpyDIF+aE6lAie5P4QOS2KRmbuvhGhrrdAqEsm4MtvF1iADIxywK2NHIoBPywZa3bKrQ9qAO9vBJirAUyqSH5MltUjL+Xq
kZeyeuSlrB15+dgw/0W5w/eAlhtqzO3BhtzExyCI5iZWcxPV3MRlufmdIjmdj3gvcIP4DpFl+9DXAWudyCwR79YvBFqHN37UByJthF4kKCgRvoGxPqKdyCU3P0C9ePLqin7i
yZS4a1PXcVugBkjTJ8oW2gJCAKSykG31arNLVBDtzy7pBCdZlT9Cdqfq7x965J/IWn/qjG5k6Dbo+21iuf1yswy/zP4HZAEaZPKs308eGfLI738AkHsg4Bt+6GMk2+FKh+x7
cNj88IOqnvHBo99HWgf3Tob02jx0UxUFZxna7G/S1kqUW39g4TiWg1ojL8P8RyUWehzkUSCPPH20kUcdfZTJo37IAI8HmY/66FnDYFLSxU6MvETDIcPITob0qkTqkqWZFA5V
7PsCQM//BjVDKcAfpRvHyKNMHhF9PM2QZ35IB89HWFJKXfbNNPu6GnXKzvrcez9KcBWqNepUa9QH4CBxEbHoIbV6GlxNDO2uLd3bMjL8edqbhI+DdPnfIKmkGTRSdRJWjdml
xrRt11bJypy2KJPRdqsy5JSE4Ye13NQF/MTwpSOKtpGSecsNbRpJVTIjbSPFn2m3Gk4PWiCrjkhOHx8ZOmLQQCKHNfDQJEB7ryM3aAfCU0ET+U67Lkt7NH6o6TEtSwIFCTp9
AxSNiD68EqINRHukiqZKAGaJAIRIg9urrtTqETBpCBDEKHU40rBRi4RsUKEHzpHmGaI66nDl1NPDqQkEuIbp3DawDhnapodYEJtH7KdrnyFXkidHrRyaJ6flqdlY/D6ZHRG/
h2jf/QbGuFldlMyP1229qbpsAKbhKKZq9Va9OdQRVh5Z2rSzjOb1TME1fjpdpRFLappVSUA2OVSr+/vcW1f3oFbd7I3510PF3gjVKkyyelUvwavuZeSIXQmg/rWhvtLV+mbv
o2ZoXX0vsFqdctU6JTwn3gK1pB7sLDN1u29r1czQ7rhau1pWfnIgs/gXiEPEK9+NNUw3pS/JJ+mY0AXMwsjQFtV01ohMtlQSNzg6Yhjy1Jxl6YxodeCFdqHZIW3iHWRi6IC+
pjPYmijdIEaekWFmSTygfUFklyedMjio14h1i7qjpFrgSt1hzU0rQCBXvZ0CI3BaTd+mMYNWbwCcbduSSB6gC3mGVMwbBP+RlQTftgIAAb2WNQFVA1PWLwdLFMWvcWQ8gCUj
GFqtoaESs8/Pr6SXzSNVfwKEsckuNDKMofXzdQTB3VD2g3BfWyKEGZotTmWbIX5Jbeio909gMwLMQfvItpU4+DNLHHyQ7nq8bBxZQdt9fknbEfeQQ8EqV/eODLNqeKsan7BC
iWnYgMFVqVvlClndayF++CbsTeV+JQYf0u+rDveQdkVHnPZRnt8CbR3QmVVPtKeDOOrWTrY2sMMRluU0loV2/X7xh17U/xD3IPeQtp+T7AbbT5ieV/drUv/oBvWAc7pvjd8X
IOscasN6pGdGR78HGIkcV0mn9oiJXTfcKQ3p71PHKmzQbWLuJsNk9wFmxHSzkL1ZDrLcgUypmYcE1ROcRfMj5xwS7g+4SPeMJ15wwWIne4KqBySSxcIBrxbVN0QOJmXv9vlb
ofvjJUFt8NAGfcZ2Ynt3ED+72nlu9BxnPwT4tI0BATrY0CkH5Db1aNYu6Da33e0LdGu+lckxz/41Ml3noZorvcShOvFvzmuH2xDPy31yi78fyNLv75J54qjdP0D8nYMqDKyn
y7f9cpfmHZk4Y6eHUFXdkxPcoS9PCO+XBwgQA9pUBWBxd2ADwXit3Cv3aaYY9VytpSaxuoHagUFSh+SgsY1yN2TD+7s0F82BAXmAOOPdqB58RaAIbPry7f9Zf/xl1YF/FxS+
CZL5Scl+reQNxHs0dehMXTxD9HsO0uhgLNJy5ADJaOPtT7BXXqQf6Ol3gO5mulu7S+6g5y90UbRJ4QCKVvQT7G+9qBVNcF6hdMD7VwJb6DHWMkneSUColURivFN0P6X/vb3v
AN1P6af2rojux5p+f28V3bfG9GNN07feHNPlSNbyFyn7aOPbXXIrLaNfJtY8/CFR9/T83d6v1OW9lK/Mwmub3w9ZqMzXkO6P//l3VktHPAqSk/mIbdonW7TJF7mpJnNyFSLi
G9Uny2Simm4BZOiZ1OQ4DfIHWtE+wMp7Lz39cED2Ud/jG2hcyq1tEplZ4uUNZIgIeP62+zTv1ER++iiubE1gNDg1r+I3gjtAZh0GSF4jgQ3Ef4jmMAaYsZsCOwD80a9tGxwY
ojziJPqpTSIFslBgFy3QRXyf+UldsA08Xy26iyoIrdElKKyeGJIc4Ai56yVtWTYEAzpZAyjIjuoY+AYAdqC26YYK/wbZQaddCbxugie57/HRU7RUp+4qEAOE/zUg+lUuXJKa
VZEYqENCBZ3iQtoD8uanSCzJ7I1IDFAkahXg1CrgPdG+JoDvjfZLYv+vQfuaML832i9pkbdH+yrVQexUkYOSqLagoi+TCvCBHiIE3FATty7QXASCrzSUc4OC0Gi2gUjehmqF
WtSBZx/96AMNcBs5pMRLz3LxyrI6A9kim4gXd23Ti7WqWyzVroLqeMCqdgt0dHpzxY6AmQxUExe466FP0EPxq9NKPXVayfqvpZVMN2olqyYU1l9qpV9qpV9qpV+UVjLVaSXr
29FKPUSR9cjrSZL1Wo+nuuEfqYbsk16+9SH2QZvqWEEzlnjVViI2082MJdX1E/W5Qa0lkVhLZnX9jkSWghGLj6hA4nyMTphRrwZECdpkPV1VQpSgnShBB9mayRPfns0knaBO
c4ESdFNyOqtK0CO7yWkZfi8NllT9StCmf4DIZFDfc696TAl049qhVjpo3FYCiCypXURaN2AV2T9Ejr5uB8J3APl8/k7AKUCMmGXVEiA/AbmTINtJydhOqqNd7qAV0FE900PS
mAHMMnJKisbV5IQeuYN4XCCrsYGrmyAdS26Nq9spV/voysg2wtWdtMNMT1DRuLpRnwUIIAGNq2Ui27X0Na52QDZVru6scvVLK2ZDRIMi0kaAGgl0UKebdJqbqPRWSvo2wKld
UysaunZCfYJQe13xjhr4VbXyFrCvnrhRrby8GuztFPZ2IJ2tqlbe5woAlb7nfagAUOl73mEFvCfaQ3N62/tAe2hO974D2lO5Uz3+k/4LMa/I+UC039G21O9or5M4tvFwpRvF
rY10ONqWpI7SSFKVYAsFoQU0wG1ktaOHKkEPbfPImlDV+4p2hF/N7JOqSxirozhd6iiOuTqK062O4tjI1O19oEVF1W+4vjaKc4PeYvy9FOMewm3E/XagTm311qkt67+azhJW
0FmW/910luWXOuuXOut/JZ0l1Oksy9vQWaQnX9MhazV144XK99KR4HWyV15LgsDcg66eL9BHRoL7Ad4+7YROcswb0IWnC07ISLCHjgQPgAEoq/6hyMYF+W6fusMQ1KNMRoLB
6IROqTYSDB1zuXPEP0gO1aQB5FjGVtBjUKeUDry/U15HzjqkO6fWVl15dNLRxKWBuBpdeDIU3UYKb1MVjk8m2zJkCAVs1MQ8OUG9Hf40jAEuJ+0QS1YIaGOXHjIc6V9SNwBL
H1EALuKBDFL1a9UVoL17ekDo0gCmplq0AjaBXl2qP3qkp/wrAXL+qZOeCUsHX5dKoiukiIY2V8dr/cBFQHbKm6QgYPk2rVgyXhtYGq/V9EJglVLvDnRIZGm2m466Nqik5YjX
xJxsX3tLnJekeTWcl6Nby1/U1hi+E0yXpHBFTJcjWZN9scZhMlmXJvvuoOwRoKJehR5YjR2pvQsrcZlYVaQb5NbqBMN6+ndQm2KoimcrEc/WqpHUS/oZvdVDwCU1EKkWk49Y
TA+AxfTAksUkaBbTA3UWE2q0mND7aTEZ/2daTB9oO/knSuRCaO8HfrfZ8PeH/wO+aS+kDzHf3oGIWhRUtSisajnx781yMq7SCAIEtBGE3w/c2XfHIyO/F375299qgOlmDSFJ
Xm0IHyCZ0By/pWV1beWs1MaQfz8tKAoHwWH3qY89f/K24lvgsHoGpFXkRygOalbhVXFopzi8217J26mQwqXtR7fKL+x9HypEzerHe99hhbynuvjrf/f7f3jyd423vQ91oWal
7H0HdfGWvRR0Yy8FyrqpOL6FZcX/q1hWxv9ZltX7rtuEFXSb5X9X3Wb5pW77pW77/4NuW9kC438RFhjSLDBUtcBQ1QL79CoWGFrBAkPLLTD0jiwwUp1VzUY1Vo02wjuxwkg2
Vb3YmM1yS4xUvwf+BPyNamlVa4wkUC0TkmrTchWkFXRTi4xkMXCDImy0yuDziraKVjzZoxTQAGjUH29pmZEcNt6gwpYTo0ElrGSh3UCHRslfjQ7LSdBQTs1SewfYN0rszay1
GuIN+mJ1i00TUlIatdhq77aVOHK5xYaoxUb+DqoJ37nFJh78DssyQwcO2MSnv8P+ZeqlU6evTseRe03Pjq+m3jhxbnRiPl5CZcv3Um8cvjy1mCjo7bbOn6ROXR0LxjKsraWt
7cnUafiQKhld3T27n0idvjgdSpVM7p7OgRdSly9NR7KspaN/486XUlcvBxMlY0vfzqE7PpN67tipK7MYOftv+5WDqRePHjkxvajomo3NT6cOHT01Opvkm33+3udTx86dH5/P
CM7W7v4jUM7oTChvCfTs2X4sdeHM1Hys1LRm0+23XExdDwZDqbK9b9e22+dTc3PRZI61rt244a7JVCSUViq6pu51a7eEU+F8psIZXT09XZvmU8V0Dgn21v7+rv5UKp9SkNu3
6dZbB29J0cvYs/XXf+f/uOfIEz/+8eOP/uAHWLuOvfD8M8899dRPjv30mSd++v0ff/P8kdcOvfrCC8+Pnj5+9MihQwenLp89dfLwG28sjl06f+748WPJ2WuXLpw8daK0OH75
/KlTJwzRsfOnT7x51BYePX3y8Ouv+xavnj957uRr+OLpYxevn79WLQefvXT20vWrV/Gpc8fPT16/hi9cvnJ9YmwSj41em5idmMSz4+MzM7OzeHFmanZmdg5H52fm5hfmcXJx
dnYhFMLp+Ynx4HwQ49mp0cmp6zhzbXI6OD2FpyevjI1dXyrn0vXRsdGx6/jC6PkLVy5exOOTk1MTE+N4ZnZ6empqCgeD83MzM9M4HAouzM3N4EQ0tBicn8XZBPmdwfk4RJie
xIXQ7NT0+BjOzc5evz4xizMTY9NXx0dr5UxNzswBqHji6tjMGMSbmw8G5wDuxcXFEGSNI5FwNLwYwjgWjcfCYZzB8UQ8EsGFFBQZCeEKfFhcnMOVeHhhduY65hYXpifHx7Gw
EAxFopFaOfOLC/PxWBTyDc6EY4s4FI1EEvEYjiZicYwTOJmE//Anm0ml0+kUzivZbCaTxpWiopBfVMrlUqkk1uVTOBYJYwNOhCNQfpuSVpR0vlaOkk2ms0oWF2OzsSzkl8hm
07mcgiEsm8vncSGvKMVCARfhT7FYxEylVC6XSpjnGKZSLmGBrzClUgGLqFTIZdNYYiGzeAL3CaIxzxRq5aRzACNTxIv59CybzWOAolApV3CmWC4yLIMhN4ZlWYwQy3GIwzod
Ty5sFPR6nU6HLaJAnrBdMhh0PIddJh3DlIq42+Ptkpz6WjmYK0ZzPMJ4bo6NlpN4kWO5slGHBTMykvSiQWcQTCYsGo0mUTRhiySa4cJ2qwUuCTc77Har1YI9TofDBr+tLqtN
Mgt4fW//mm65ZakcQcB6HQMPixiTH0lg/C4LxqLO4GyyYJvd6DB7mrDRbnM0Nzdhu6u52elyYo/H5Xa7XdjrbfG0eDy4va21FZ5xp9zqgyC8cf22wd41Pbj+ArI0XEI1nPyR
jEaX34Fx81p3W7sXS3Ig0B3oxG2BTj/8x92BQKCzM4B7u7u6Ojs78cDanjXdXZ24Z7h/19DgDvy2L5agqZbsdAtY8Lc7O9a245a+/jUD69bhznXr1vT19eG+/rXr+vvW4a2D
GzasHxjALdv6tu9atwe/6wvKbSKI2gRJ7vBhW+/mjRs3bcdtOzbesmPjFnz7LVt3b9m2DbO7bt09tGcYv+cLyhIk+G0RcOcaP2bXDXZt2LkL3zo8dOdtHxo69N0nfvTkj378
wyd+8OQTT/7ouz9+4Sf//Myh53/63JPPvPjiM88++eL3n8E/e+6lp1782c9//srPX/7pwYPP/cvPX3752VeeeumlV156+Wev/vSFn7/40ivPvPrSwedff/nVn732/Av45y+/
9vTrPz906PArbzx/+ODBZ185/MaLb7z46mtHDh9+4fgLh1567eCRg0defOPw8VeOvnzylVcPvf76m68ee/Xo0ZNHTxw88fqRQ8eOnDxy8o0Tp86eOv3a2SNHX3/z8Jk3Tx05
dR6uIxeOnTx66vj5E+dOnL14+dLFs5ePnj5+7uSlMxfPXBy7cv3y2SvHzh4/f+byucunL4+Pjo9eGj1z/tTF86OXrl64On597PrlsfMXz125dO3ytYvXxsbHIcqlK+evjU5c
m7g6Pjk1Pnl9GjIBBTk5PTYNinZmbG50YnR6cn5mdmpubmEuOL0wPj0+N7s4vzC3EAStGAxPzE3BUzC0EIrGotFQbDo4EwrFQtFwNJaIJyKJ2dB8JJqIxKPxRBLjeHI+shCL
J+M4jpPpVBqnF+ORZDKTTIPSyuWymVw0iTMZJZvL5gqFQj5fwJm0ki/mC/liqVwqF8ugZoolorLKFZZhK6xSKFUqdBcUQjqEUAHCOR4hDun1Bp1eV2Y4XkcUjs4oCAZBgI96
vWCAy2QCjWHkdYIR1IZJNJkli1kyG42SZAHVYbU4bA5bk00SbTaHw2F32J1N5J/d0tTkdLqanc0trhaXBwKcLhB7t8fta/G1tLY0N3k8Pi/8a2n3tfk6vG5Xq7ejrb211edv
6wDTqcXjbW1r93e0t/tlucPf0ebt6PAH/HB1g1R3BjraQax7uru6u9b09HR3g2R3r+lbs6a3Z83adWv7167t7upb19/fvxb+DvTBQ2/vuvUDG/r7+wYGBzcMru8fGNi2fuvG
DSCrmwc3bt68cdPAwC0bNwxs3rh+08bNA5s2r+3bsGX7ho1bd8KfbYN923ds2bFj07Ytm3fs3Lpt09Yd2zfvvOOunds23rJzx66te2/ZtXvv5m07du2+ZSvE2rn7g7fu2bp9
69bbt9x+6/Cv3r1z99DuD6699ZbdH7hzz9Duodtv3TW851b/3oE927Zt3bV117Y9e/Zs2ysMbtq1a/uObds3bdq5c+eG7dLODZs2A2AD27fs3bJryxZ2x6YNWzdv375p9y23
7dq7dQfe0LFp3cbeDX1bB28ZXNe7Awdae3z93QOB9b2DnZv6BrBPcrf0tAWgG9fT0d3Thm2S29bS1MrKLS22VncntrGCJLFOwQ11LUlOEH8bKDdBcIKug5CqTmAFllzCwNPf
+zo+eXwcXz4fxROj43gxNIqTOMyWmVFJEEsbmp1N2A82+Lr1buf2IecHb/9g77tSQ4//01/gVw+fxG+eeA1fuXwMT85GcTgB/QllFrNcCUPThV3NGINKxN2gllshzRP/+Bn8
8sFj+DikuXT5Cp6YvQL9hhykKWFWZ8SihcVugK/dL+BeJ4vXQJqnvv8N/NIrr+Ojb76JL14ew+PTc5AmCu1zHjNcBYtmPXZ5BdzRIuE1TRhvkVj8/BPfx4cOvY6PvXkaX7x0
HU9Mz0OaBLTxCqThsMlswy6XhNvbBTwATeY60KkvP/Mz/Orrx/CJk2fxxSvX8MwM9PWgK5PL5QAfhElb7HY7sdzVhPvWCXibTBIdwhcPH8dnT5/DV69ew/PQz8KxGC4pOayD
ciQztNPQhoL1g/sCAt7bQ9IcxfjoaXz27EU8enUMT8/N43g8jiuQxgj9Cge09T63G0OriPvXd+AdA06gwhm4T2P8xkV85fR1fHl8Dk9FYjgFaXhI0ySZcZvHhbsgTd9AG96y
zka60HC/ivFJSPfiJTx6bhpfnI7iREbBoFuwHfoS7QBbbyCAN/avwdt39EH8cdIjhvsI3McpnPiNCYxnQNdleewSLdjn9eC10D5v3jiAd28drOOIi3C/pqY7Bv3ROehjKkWs
GK3Y5WnB/T3deNvgBjy8e893X+t/5LF//sxf//1/+8pTP/rhkTdePHTl3OX5yVA0lM8lOV3RiPVNOB84dOSVb3zvh5/57F995jN/+bVvPvr0ywfPXrw6Px+OJUCvVriywHB2
bG977CJ+5Dn8mW/iRx6e+h9/c/Tnr525OjG7GI3EQQUXi5WKIPEOrJNVpH6K8bcBygsYqD85GQ/H86lMJV9RGGRwGpsx36micgX4G4h3AZ8bwxORXCjNpQrGIuIZwQzyiXXd
EAeq+gWM/+UUiXbqIr4eVhZTplTeVOKNjMnisHixYY1K0ScwfnoKPx/ERyfx1SAbSkjpvFBCBka0tli9WL92CuPXoZJG8WOv4IPnSG7TU+VohMvkjGWIZra22Ek0KPFNEIjr
+LnD+M0301cunJmbjsTjxWxJX9IbGbPNa2tRc4Noj2H8o7P41aP46vno/Cy0UdlsGZX0JijUY23BwpqLU/iFV6YeffTiU4eeevnUG1cvXp6bCsciqazClHRCxSx5LT4s9Kod
yBMA3hQ+/Cq+cOL61PVQbD6fTXFFXlcym5vN7VjUdMjz8P8YPvUSvnbmyvS1hegcmC/lAuIrJtEvtGITQeESxk8u4p8+hw8/m79+Kjp9bS4xvZiN5/Mcx+qNLbzPYlwH0Q6O
4ycO4+d/jI8+fe3SG6dnzl1Nji2kY8l8uaRjhWbUig2EYefG8aFX8KFn8fM/eeO14+evjo5GZuez8UQ5V+DKksDKWNwArWm4urmytf4FLhvDGJiQ9qHEjFXDO8gfktJvhChh
WzXcS/6YyJ9wgnk7Vy4WXbgeDs6MX12YGoe+yKWr5y6MXrl65ri5qMRjeRxemMyE5mcmI8GpaxfnxsdPH3c7rQJrswhcyaxn8hgxSjpRVGLRuc3rAwFPf09Hq729w+cWO3xO
m95tEzi8ZXPfmp6N63ugL93j73D5u9q8ze2tDgnFQuHJcV0ODB67xWxg+7vbW13r+wM9a0Jz89evZXEkNGsW9Wy5K+DzONas7ZL9odnJsbF0dHF2zqhjChmf191klgMdXs/k
xPilS4nQ3NS4ji3mQN002Y1rZK/HOXr12oU3g1OTVy4Uc6lE2CEJQqnd1+SwgbU5Ox+ZmZ9eANMykizncpmMkeNKlfDi7ORkOgx2aSGVTEArxpQrTU0WyZiOR0PxQiaVjCOO
qRQlsH301mYwc1I4FYsg6CDlTFaLWdfqaXFKro52n5vlwEwzQy9HNNstFqPb29Licrd6nR2K0Qed+4oj0JMoSK0d8ymDxzseKYBUcs1d66IZqaNrMal3t05FGId7bDZrcKcZ
W3sgkhQ8bfNRpqlleiEvOsan46xpPm9uk+fiqLl1OlywOMemsyb7ueuRsiWYQM3yDMRrmZpPIvuVsQgrnrg4m9aFo+mUMTwbS5Qjk+EEO3t1PpqaHluM4HA6j8yLC7hgWAjG
stzYTDjLTU2Gk5UyY5AcGQUZzTjLmCScKRmNCaww+pK5qd2XNTS3dpSNdl9LTm91OlIVncPjcLna241Od3s7kMjnrtibvM6iwWQ3LwZxpryYUJCYK/OStWiwury6JnuLd2Yu
nGRCIVw0ZHKsyVzRWd0tJluzr21hLpzIhxcTRT0tPM9bPU6drcnbEpxaxMXgQjyHYhlGEBVecrp1jmava2YutpgJzicVXSpTZIVEWbA5OYu5uTkViaUyOJJMZfLJnFLMpKE3
W2Y5g5CIxmLFWDyRK4P5XkDpEoNE1mg0W8CMzxYymVyRK0AYX9EJJkFvEC0i9JRLpVyR4Q1lndFo4MBQFQW7xSFlKiUwxsHKNpWNgtloMFubHEaLqcnIcMjG6FCGMRj0jFMU
GAOfY0RdM2M1FhgXvIsGA+MwGRkP2MJuSc80mQyMx2JiPFYIB2Fz2I2MHZ6tEFcy6BhRMjJGgWeMesQYdSzDc4jhgQ0NCLQGdNKL5RJTKDNMtlwRS+Q3lWWySonJFSEcgMTx
LJNMK0wK0MjmS0w4rjDhWJaJJiE8V2Ai2Twzi+FOpJloKs8kCjlmEUgzmyoxCylIU+YZEH2Il4P3MsgjlJnJM7mCiQklmfd2icz7duVX+1B+x1mh1T4I7wuQ5caCDO8hP5pV
gfwp1nxQFGtfK7Uwfa3wpTCuVnihFrbkxGLpVVf7w747cjZSoFhBwvtU5aVCceVwUGW6lT4UKgy74ocSy9U8aDRcrE7HVd4TkOVCAdr0SoUvkNxKLMtw7zJTvQ4scOhqMzzP
lsoVnoc/LOIga8RWwCRHLMeCYiCYlMsc4tgKYirwxDMVvgxhuiJbLlY4lgNtyJRKgDMYZGWmQqArQb1AYBGs/xJD0jIsjxi2zBYLxUqpVMwzZRYxJdA9RfiFOmRyJY7BQP9o
pcjEikVGKeWZOOiKCOSXrvBMrlxmYqUKE4bfEOijAlRJhuGZZBlBOmAlVnVbUqlApcBN8kuCvkoWC0wG0iWBXjG44/kKgwt6eGeZKFRgFPKKFhCTLSKIy8I3jkkVKwziOAZB
nizQgpC3AHnnAe1EpUBhzsJzqsQyQfhNAwGycCfhfRbuFOkjwTu0IxCH5F0BPctCPhz91cMNUDKk9hKAH6DAkAHZLMszs8DOecAsD/RLVzjIX0fTKyAomSJH88uXi5Qh9Zof
F6FO1HLVY5a157gmwkXtPaJJLrlB9TJZ7VlP9D/cpC3Q82XgKqAmPOuMZobXGamgE7xTyCgCA0CdqYKeAFqXkY6BpgBoTvIEnV6uUNgM2i1ouglpCkOnwVvW4NRrzwSOlAZ/
FcacplAMqMIIkIFRz8FNaFkGDgZYAXDRIDE8MB/hW52uxJhJqVBABcLIL4K6KwAP5KFBU4B2JSjBCPmZAE+TjmNMJE9UhvaQYRxQuF2Ab1DnIl9ivDpoZ3UIYK5A+1iG5xJj
5/QgEmWGtI/ktwwKQoT0FshP0lWgnWUZi67M2BHJr8g4jYixknyhzGYQXA80tMT3CrkliNPEg5hBHhwZli8TeAEvEBwT3BZy8wRWjrGAtdYMMHogjQnCLJCfg1cAHsADlRgJ
+KsJ4jWDUBNRhGoAzKG7UanklenIxNjYRDDNWryLSjA8df3y1fFgKpsMKhPzVy5dvDQ6Az08RZmBL9evTS4mlWJBmQtPj18fm1pMQh5KOB6cmZ6BPh6DbEpaSUTC4Xi6iIyt
CmLzeSWXLyPB0ql4RYvBaDAYzTbngCIqos7jcbvdLW2DCrlcPr/s9/fsUNTLu27DhsE7tBfFs2nzrvMnjh5/88Sbp06dOXXm7Pmz585duHj5ytVrY5Mz84vRRCpbYHhBtNib
3b72QPea3oHBTdtv2bXnjts+cPue24a29MsbRi8pyuWIoly9kFDGrirK3LiiLIYTulRegZ6UYZPUlFdaAzZdT4/XM7jJc/cdQ33Ku7leP5ZQzh5JKKcOK8rJY4py/nxUGR0L
KvPBhIIVBP1cRbHaFcUnKUq3qCg9kObYzxPKsTMh5fTxhHLkRFC5cCGojF7BytxMTMFAfJA0xeJ2KS2dotIt6ZS1kObI6xeVI4euK8ePT8F9STl37ppy5fKoMjszoyRwTqkw
FcVqERVPu03pcSlKv02nHHntqvLK4evK64dHlTdPnlfOnLqsXL50WZmZmlLiiaRSrqQVi8WmtPhExd+qKGt0inLl0FnlyJGLyomj55XTRy8qZ0+dVa5cOK9MT04qsVhSIbIj
SZLS4jUo3ZBuYwskOnpcmTp5WLl28jXl2rlTyhjcU5fOK/OQJhGLK+VSRZFEs+Lx2JTOVlHZ1gtpLkKlXLuihK9cUUoXLyvJKxeV6LWLCp6GiorFFFQuK1azpHjcrUr3Go+y
cbMHqDAP9ySkva4oY6PK6PXLyqWJK0owOKWkcEzRVcqKXZQUb4tL6epuV/q2NUH8a3CPKkoCKufqOXgF/EevKzOLCwrOpBQ9qihNgE+H26P0dgWUDWsH6mo3AfcU/FxRlAuQ
z2gMmCivgAAqdrtFkb0tytruTmXzRnkFzgD8lDcU5QT8TmUVMEEUm8Oh9Ha0KYNrupWdW7coyq+qMa/lzz2ffflELHEtmV1MV/KMrqAzF41NitmroJ5ahhOoNJnPzhRKoTKn
MMYcEjO8Oa+zlQ1uxeJX4wBhC4qSSoiRUS48q8ssoFQepRg+x4vI0KQY5HrUZhPK1FXghkoomANrJ82UwUwDc0Ph/csQOXVNuTpXmo8AySrpiq7AmwVzs6JbihYClTGmXLqu
XFkoz8V1sSyCaHm9ZDC7FCFQiwZCeTyunJlSrod1wWg5lobGTafoITenYtSiBWl1vTavXJhSJmbY4EIploJCUU4vmqBQsbMG/9WscljRnV1IXJ+Lzkey0Ww5zfBZvUkUmxTT
UqEh0ACnlAuj89dnF+bjiUiukKqgrM5kMTdES15ULr48dmkMjwWj89FYOJNPldksDwY4FLqEKYAHIn8SpG8qNBfMRpIFaO8zvCCYmhXjUrQZIFpQOXVKuTgamZnNhnA+kWdS
nMFiaFb4QH20Y1PZU+Pxy7ORqfnYYiwXUypZRm/WNUnVWgBMpxLKS5HQienTl2dGJ+eii/FkVMnnGJ1J36QIS4VOhJRzE4lXRmfOzc9dWIiOA4OXSM9YL7iVpq4mhNMJuFIF
3uoroIIumUvFwB6Hvh6aU8Kh0GIkWSzxepSKxSKRxTDOszozyuZTiXg4gvNIb0FJJRKNhKPJPCc4UCmjpHE8AcpfaEHAFIVcJpuv6MUuBB+hS8nygmQfQA7kMLc6m5qcbu9G
RC5fb1dHh9y9BalXR/u6vvV3aC+ofe/WnWwYR2dDC/PBhfnZuWQsEg4thAC6UCQcicVxCqzsCgI72u5safN3dveuW79p646dt3xg196777l91y09kHMOoShGCMx7hDmEQAxQ
ehGZc2nkgvZ7u8noQF7ZZe5a39S+fk/7nuHbB9G7uQqQfwp+0/A7D+XNXzej0HWEwiEoN4lRqYSQJCDktSDUDTRpgrgQFSnwJ1KEtDqEgosIzc5wKBTDKJEqomLZjMxWH3K1
OVC7z4zWQ/z8FIfi2RyKBUMoFIqi+XkFBafzaDHIoEQygYqsgESbA3maXKjNh9BGF6m3EJpKYDQ/mYC7hGanQmhuIo8W5rMoFp1FhXIKiWYX8rg51O1EqN8MsF3DaGIqgiam
51FoJoSmZyNoenIBBecXUTSaRtC7Q0YTh1wt7airx4EGeiBRaAqQIHkn0OL8PFqYnUMLM/ALz1HASSkCfxgl5HSvRYG1DrR+ANKgKELjYYTH5pAd4urnZ1BlPojyiwsoH4si
sG6QyWRCLlcz6gx0ow197ZBmEu4YAAnEWwwhLr6ISrFZlIsFURFDfsUCkiCN2+1E/oCMNgRa6moqp6afnYaip1E8EQLuxdCPKiKbaEJtLhda09mK1vetWaGWSdo8Qok4MJKC
bGAO2awm1N7SgtZ2+9GW/m034ZAwgKwAoyDkslpRJ1ROX88atGMLSMKwFgX4c8E8MR+dW8zE42WuomMNYsVkQZIHOTqXcsK50bnUbCgexLligS3xApCoqJc4UxOydtQALROG
xPHgZCiWYTJ5oGOO0xdB+Yt2ZGmvhywNSOVQeiGRiQO5SwWkL/GSQQQuleujAVeP5dBCJIdTmXy+UuCMZb3VIDUjvb8+WhChKYxmE1w4XU6X9HlOrBisTRYXEhui4RyaD6PJ
hDmaMYEZA7lVjFazxY0sXQ3RgohwHrbHk/pMEXIzVATJKjmRtY4gZhRVcjN5FEyx8UwBDLECMpQEswmi1dONSujiYmIuFotn8xkwS5C+KEhmiGaT6+sY/ocnjcEYG0unwQRU
OF3RYBYBNmvnMm6YwWgmiBJYyRbYPKuH9ssiuZE5UB8ti9AcRmPTxXS0kM0y2Ype4c0mExCkITczyo0W8FiqNB+vJNJMtsSXeJPL4CyZG2ADeQGRHJvUjS8q0XQpA8Y1Z2KM
gKm8nOOC2fmQMhNP4kxR4aGXbHJZPMjW0y7EEtFwPKWUdbY2kxArx+djiVhWMduNwlQhEYpEE+k8cjQLkURyYSGKMwWdZBaC2UQ4FEukC3prsxBP0CtT0ts8QigWh/dktqS3
tgiFMrQE6azCGKyyUOC5fKFYZnRmxzqBF3ibxWEhunqnQC59e2t7u9w5LKhXp9zXv+HD2ovg37BjV4sjUSxHYplKIprK4ggpJB4lhZFFV6l0JgdKiAft73C3dgR6QPlv3Lpz
z217P3D7r334A9t2b+nd7iGlwF2BGxUFoWwThKJRsDEFaKb0/E6x2SV4Wo227h6Hf/st/o/ceetm4d1cHNwKKQPuAtyMUBTSUF4GC0IuLQilnCAYAYiWHkEIQP+gHeIAKEIZ
biPEKyQgHrykeJuQDkG6lE0oK0XB1NIhNPXxQq/NJmyiaYpCAeIjiF+BgorBspCZTwuZYEHIJosCNDKC6HQJLmeL0NUhCF0tNsEG5UMyoaVYFPgIxI2mhWwMCclIQkhHIUcI
N4lGocVfFLqdgnAbAYxgk04LlemIkJ2KCbnQghAPzwqJRFpIpStCAXSOINoEV6tR6BxwCUOtNpUQUFYimRaCYUWYCyeEmeiUEMZxIZ4qCGAuCHqjSXC6PEJnu0voGyRpAJEi
IDx5TViYmxXmIhPCfCQCjBeFNGkhVwKYBVFoclmETn+vMLjNr1EcEBIgXTklFHFISEfgNxkSmHRKQKWCYIJ/zma3EOiyCet2tN5YYelZQYglhXQqJlSUpADKX5BMBsHnbBZ6
Am3CwODWVWoaEEzmaLlmHSPYJaPQ5vEIazvahS0DO27CIUCvTBIYAwkGuyR0tXqF9T3dwu6NUKu/qUUBcijFNMbXZwvQ7rFI1ItNOnOzAELl6m7ILFKIR3XBBMpkBUVnVnhb
SXAUJbewxl+Loq6biQCWKRRm9MmylEfmks4miU2CXV4GGXAeGynGKoYIp8/pQF3bkdkp6AI34q6UhUS2EC3rcjpzSWgCrX5jNGCdbMWWLpkynFDQSxVTk9PqEaxdy6IFi8JC
2pYr2cDQKOlERnTYQZc4OpdFS+iFUF6fLxgKrLGoMzImm9HiEZrqcgNWmBUiWMBFYy6vy7L6vMFUhmhWl2BvKBQiVhLFcKScLpQzLMrrIZpVgGhNywudKrbMRVGsWEgxXE5v
KBmtEkSzLscUyLs4JsynDOEKl+MNRcFqsboF8/JC84IwoRRnc8xinlGQUDRY7dIK0fiyMFN0zKRK8RxXYPmi3mwCWTYvLxTENRYxRrNpXGTzFS7Lm9dITsEs38BytmKqkIwG
c8lSSc/rRdHgcAqOrn4pmk2m00qFE+ztzVKhEonHxqNZxHqsUkVfSkagR8/oLTaJlxJA1XS+bOxwSdlCfA6EH0xNV0BiKgs5nM3mWZPdJ5Uq4XCKDMIIdr/EOFOlvJIvskZH
l5St5LhKucLpRMeA5JScFVE0W6xN7o0SucT1ne1t7YFdknr19K/tW/8R7UXq3rZjR5fDKXqdTtFpQkZjJZ3LoAo02Pl8LpdTlFw+XyhVWKQ3mm0uX7u/a83agU2bb9l96/Du
D94z/NFf2bu9f6dMSoFbD7eR3BV4z0lOfUJqMyDnHtGol1wtOWdnl9A9uKX7Y7vv3Ca9mwuyBfQkqRluK9wm7bfslaQSAMEVoexOSXKvlSQ/RHTBN1lLQ+IJ5BcyKVWcEgPA
lotOqcIA3J5OybneKXXJTmkrIRHckKXkgdueg/xyFUmA33I6J5UUgKPilYQmr9TsbZO6oLyBNictQ9LoQMqRID4f10vsolPKKxVIA+GiV3ICQB3dkMZZxUhNA/agJIzpJQZX
pAIokUKaJ2dgSXpBLzldshTweqXNrc4GYlTiFSkUzkmZBacUTaakTE6RihVe0hktksPdIXXIXmmg21krh1xXkjnpzExcml4MSfOZuBRTipICROCMJsnR3CT52/qlvsHuRqpX
AJks/EZCEpvNSJySlFC5KIHik5qcHinQ0SFtXCevXGk8ECwTkwRIY2CLkmg0Sh5ns9Td1S4NDKy9SWVDZXKMZNKzUpNZkHwul7Qm4Je2rFt/Ew4BXKHTKumQ5LCJUpfPIw1A
Be3YtFmSfqsOHUkqeJNYvxhni7xRZ2nimpyStVXy9jTmpq/M4blk4XqGx7yYR3bOaJcsbskcqMUALolIEmA4h4Qxtpwo8wpvYfR2j9gsNcvLeLdI/ypcIqljCwZLxWRnzC7J
GrgRDWNaUgrFHCfmDWLJ2KyzeCTBf6Mw5BhnvmDNI0vRIBXNbt7mlSydN+aWRc5ixVfSWctGW8XcbIZotq7luXVLjFXkWCv0a4pGU9nsMNtaJMcN0cxSSa9nKkKeNylGsWi2
A66So3tZNKBJjo8XysUU0ucFsSLajXbI7UbYomnJkGaVLKcrGEwFk80BhVpXQgHyLBOzqKA3VYz2NVYQzeXRkvC/Is0UdNGKLq8zlQW7yeaR7MvJC7Kf1FdS5QJ0tos8tKE2
j+jxWlaohaRkjRfFeIEtIz0ngGHllkT/Ckopp3cWRa7IGgSd0WpzONySY63s2dzf3+cx69mSQnpQUqm4rMlY1mtZ9u5ML2uLbmhybp5eX2jMgEs0fi/ZbA1Z5JaV1xRpzJAP
NcY3h5aVF1wG4Nyy+AuZhhLRgmTk696hYS81JFhohKgcm2vIHi37zi2kGkhQCSvYWRfC4rihWFdiJZ5brK+SYlzBOrSUZSVeTCPLEhFLyVQuW4dCKR6LV5SlDMo4lsB1+ZeT
iTTO2SK1/FKRRC5n0LdohbLpKDT5S/lz2VhUMXe6LKVZld65+EI8UTFWI+iVeBDswlqBxkJiIRxL1dKbS8mF2cVM7buFzYSCkThXxbFJn4/MLyZj1QgtYjkWCoXZaopWK5dc
DEWyVZT8zbpMOJhNVanc5THlo+FZXGWjHp+lHA9nkiktYG2rnU1GIoW8lmG/7NJno6FQUvu+scdnLsaioQUtvy3rOuxMMhGLJdX4OwYCbn06Gg1pFNsx2OM159PZbFxltD2b
17XbKlmcyqgQDm8fkJ28Uqqkg/T9tp0DARcq5NI5NcPbbh1c47UwSjqk8s3wzlsGOpq5fCyqFvDh7ZvW+L18Ds+p5X/gA3v2dLkNbFLNTrjrrt3rOlvNhZxG4l27Nuxa32Fi
khpBt6zZ3NHiNgpVruwll6+Fr4rFGrnD6bAaUEEpKMUVrJSM7eb6wDTb+K4LNUZg4tON79FUgwQyqehcvYjySiI8U6cDjJVsJDSzxC92QzkVCs3W+Km92cyXc5nkvFZMh97o
XK6Tbqaf3ullfAt9h5bpF2582XdFF6l/99m5BrrrpJYGDdhkEyuK7e1DvTwqSt9cX3ORxvfK3DLTLdIYgZlNNpTAZXBDCnOlUqhXcM0GiauHwd9kMGRuUj/pt8BvefthWwa/
cdl7Ytl7fq6RmqUwbqC3LjlfrofBosvh+jpv0vGmXF2KJpfVwqcjbxuf5fVzQ3u37Htuetn3mcYcC3Nzxcb2p7GCuCxYc3UBRjadqBfRJpOBRfElFpTdFoEpL28169LzxXfE
f7Fl7+ll7XV2rpEASijUQMxydH6igV7pyEw9w5nZfCRRB61T0DNJZUkI25otRraIWxLvEh9pWcLMsvi58cb34kyloQpL0fEGEpRii7OZYj0+0blgHcamSiZ6tS6HZhNfyIdn
awFeux0ZyihTKr49/bS8PpZ/1y2TdybaWPXFZLxBYErR2VB9FuXk/FS9ykPZyPR4Hc1MTCY8PlXHbwKfzyVnaxj73XaTkef15vz0yvz0FrpvOR10y0QR5aMNGDOZxQYE2dTM
lWID/OGJ2boU+nxsZux6Hb9BBpPXlyI0GVklk0jVmqyBdreZ15UWCum3Jx/vtH3SsQ3qSRDZZEMNisVEdKpePsrxuak6nrWw6eDV4FIWDp2yODG6REW3yOUwdD6qpWzt9TlM
iM/ORYRfyOV0NgqUU0g0vHtNBVyvr1qkcnSsjr98UiU6WRfQZuPw3NVULcDfbCziyOLigpbHto29bQ4jKsWmhH+Vq7Oz2Vjf4G/vcKFIXY32BRx8ZHQpYJ3fwcWmp2sp+v1u
g0I2smsYfvDWLQMBj9lYTo4nhP8FLr/f79DXQbJ17RZbJbLUA9iwOWBjQ9EaN+3c0OMxldKx+XOa/q+/koZ4OIYTyYxSZtmQUiTzPBin8mWmCF+z+WyULDqqiIouXoxDxFg0
WQjBl7gylV4Mh2MZdfFJMpvPkDkjNVNRyYdSGZY+x+OpUFrJal/iijIfTOqU2lt8DNVBMx9/FyvAqmt6OR6Rw1EffnHiyMRzsb0fuec/seWPxPd++9nPf23zrfG9rn+fO/XV
T8f23vPHG4SP/af43n/jnv3C7/x6fK//d7s+In0qvle+kHjK+g/xvT/8u7//0z/4s/jeU8w/Pb7+sfjef9tXevHW/xLfe8X/H/6fQz+J750ae/qeP4H3r3R/brHvqfjeY/d8
PPlZeJ8KD6S/CO/3nPqL3/4ivP9h5g9e/id4/+0m3y1fgvfuV/70k9+B9/q1vxzzy+uX1y+v1S7LCgv+3Yyxtsr6bmYL42McjLluewfL9ECYwOgZvm7jQ+PmBAPE1i+TPieU
xdI1z+Qgxo1QTjPNl9NWQjNMgGmFVAbIi6vbUMJq30WqgziynIR+JyVKJIxHBk6/hMfHtTNKqxdJO8Oq97fgtnF06yATXLZfhZSzpe6MUxLvvYbdRsrwN5bxJHNjuf9RO5iy
npof0qnAfxfy+mO4ZQ3muPb7x3B76k43rcbj32MY+fOIqRG+0yvAvLQP0+WTO9esGxjctHX7jl17bhu6/Y4P3nXPr/zqr3/kNz76m//2tz7x7377d3733//e7//B//WH/3Hk
3n3/9x/98X2f/M/3/8mn/vTTf/Zf/vyBB/cfOPCZz37u81/44pce/ou//Kv/+td/87ePPPLfvvx3X/n7//7f/+GrX/v6N77xj//0zf/xrW/9v9/+zne++73v/+AHj/7wRz/6
8WOPP/7EPz/55E9++tOnfvYv//L0M888+9xzz7/wws9ffPGllw8ePHTolVdffe311984fPjI0aPHjh9/880TJ0+eOn36zJmz586dP3/h4sVLly5fuXL16ujotevXx8bGJyYm
J6empqdnZmfn5ubng8EF4nInHI5EonRpBrTZyWQqlU5nMtksmarL54nLmlKpXG7YkdKu7i9l+uCpkfcF4G3CwZ4GSbPUngcaYtvhr5VyuZ/5NWY70wUyqMpr9XIxm7U8yGWE
2wy1wkK5m0GOZJoDUyfdbRC6QYNBlSUb/d4EcddALuKy9lJmOiGFm+as7pp1aLBtgPh8nWyp/GqH0B5419fCTRQuO2DWU4tXFTkS3gNY8VqJ1fh6gKeH6dZKrb88ELuHMdWV
q+ZvWabPEODFaxR5q3AbzcNKuVlaNXwd3UvsAW2l7vKwaBRZLbwLKEHysGv0t2gUXy08QHnFXNOxbxXeQzUBTzFBWl3qoQZWC++k4Xoaxr2N8G5aLl+rMxN9Wz28/lLx4m+o
vZXDjbRcC/xlGzTK8vBOGurQ8CJ8rqMxVgtvo+HVGiXhAs1ntXBvDR/1Owu0uFl4K1O/AVHU2rvVw9V89LV8SJ7cTcI9N4QbbhJ+vrKJvl+srKe/o5UeZgubLV6rdDPPsqh0
tbKGWct+ujRR8TInmcfg18U8zbxSGq+0MP/CfL6UgV9yZStN2q+J+VNmVzldMTOPMxvLxYoE7dPj8GsEHvivZQ5K/i3m78o8QPt/Mt8suxhcUekUrqgaguyZurXSTsNfLzso
Df6q4mEUGu6DEhjm9kon2VfI/GHly8zDzNeZR5gvMA8yD8F9P/MPzF/Dv39gvsZ8m/keyNnHQQf+GvPrcP8q/PsAcwu0Wbvhvpu5k7mL2cvsAg15B7wPw72X+SBIwv9XZfmz
NBAEUfz5KQyEgCiIJoUYNJoUB7kLp5LcRaM5g8YQjBrxH8E0YgoJsbKzsbWzsLS0ERFLv46t/nZFMQx7x+7Mm3n3Zm/vMrybWc3LYSWpisWt2msA+wQ7OcY/TJw3IIG3oDyR
rjwsrwbzEFyBmUuNI23a+j8W6kynOleX73xHFyhVwkz2NUaEGTYuZvC+xdf+6ht8V3U8xjurNKd1jpppLKkpTvtJkCaHg2cBS5Hh1670oEfdcB9oW+8odqkesW196ATeLXbU
3b94R896AXFN/zy96g1ci8o+2GP4mIjeUHwVNqPssLg+v+7pREhsjucrahnvPmN3KL6vWxSIyBkj357WQSyBzsDbR5E6o2z75bEW6QDGbTXxzcCkwlMXtYPf9CVEpw5cG0QE
qNCk7oSmQZnuzrHms98OidpiXkKBMifquDbwZVEhgM8K1ypMFtG2Ru4Umj7Rv7GRbw==`;

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
  const { f, region, level } = grid, C = f.channels, wide = !level && isWide(f), Type = wide ? Float64Array : Float32Array, width = wide ? 8 : 4;
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
    const grid = level ? coarser(this, level) : this;
    return within(() => (isStrided(grid) ? strided(grid, options) : grid.decoded(options)));
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
    const { f } = this, unit = f.model === "wavelet" || f.residual ? f.tile : 1, [firsts, ends] = [Math.floor, Math.ceil].map(
      (round, end) => region.map((pair) => round(pair[end] / unit)));
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
      const mask = this.masked(this.own.missing.subarray(start, end)), off = topology === "missing" && (kinds.includes(1) || kinds.includes(FILLED));
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
      if (this.asked) all.push(...codes.map((code) => view(Int32Array, code, count).slice()));
      yield { tile, codes, shape, whole, place };
      top = mark;
    }
    this.integers[part] = joined(all);
  }

  /** Where the integers of one stream are, of a tile of so many, and of so many voxels of this level. */
  codes(tile, coding, data, count, voxels) {
    const codes = take(4 * count), bytes = run("coding_room", tile, coding) >>> 0, skipped = this.level ? run("skipped", tile, this.level) : 0;
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
      yield { ...tile, streams: pieces.map(([start, end]) => this.own[part].subarray(start, end)) };
    }
  }

  /** Where in a section the streams of the tiles are that a region touches: for each channel first byte and end, next to one another. */
  *layout(part, region) {
    const { f, box } = this, size = this.own[part].length, count = tileCount(box, f.tile) * f.channels, side = f.tile * 2 ** this.level;
    const lengths = this.header[part]?.length || count !== 1 ? this.header[part] ?? [] : [size];
    const fits = Array.isArray(lengths) && lengths.length === count && lengths.every((n) => inside(n, size));
    const adds = fits && lengths.reduce((a, b) => a + b, 0) === size;
    if (!adds) refused(`${part}: the lengths of ${count} streams do not fit ${size} bytes`);
    let stream = 0, start = 0, number = 0;
    for (let x = 0; x < box[0]; x += f.tile) for (let y = 0; y < box[1]; y += f.tile) for (let z = 0; z < box[2]; z += f.tile) {
      const place = [x, y, z], shape = place.map((p, axis) => Math.min(f.tile, box[axis] - p));
      const whole = place.map((p, axis) => Math.min(side, this.whole[axis] - p * 2 ** this.level));
      const pieces = range(f.channels).map(() => [start, (start += lengths[stream++])]);
      const touched = place.every((p, axis) => p < region[axis][1] && p + shape[axis] > region[axis][0]);
      if (touched) yield { pieces, number, shape, whole, place };
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
