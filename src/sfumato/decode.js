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

// SHA-256 of the sources and of this: c60acb455238eb170c7aa162068401382b0cfd2355429a8189977f0779abf821

const BINARY = `
tL1rkBzXdSaYr6rKqqzqquqqflaj+2aiu9F4gySIlygSCREEQPA1EuXQeOUVaYkzUnaRIsAmzQmC6B6JQ9Ez8hj2MDy0zdnhStqhbJNa2qO1pF2vDc9qx1yPZpYboYhVOPSD
O6Hw6od+MBzaWMWsytjvO+dmZXWjQdGyTLAr77158z7POfecc88913n4iUddx3Hc/+z2HvLW1931h9xL7qWHHOchB2F/fX3dkV9Eyuvyn/NQRQMjafyMP+H6+iX532GQ/z07
kn+YKB80bPDS5neXEAyKMi89VMo/CDRfdX2kkGGBDjI7Nq8+i5pZJPrmeFNe8OjDa5/0n/jUY46rwUeeftxx/fvu9fygVK74ZSes1mpRFNYbY81Wqx22SuOdbndisupUy/X6
hDM1WZ4KpltOteoErdb4THWqVKnMlgJnfCJwZqvBbLU6NRWU3Mdd1y2VXbdy7Zpfbnrrbrqx0YrWnfTqv+hFlRe9yfKjjzz66Yv/yHMqj1985PGHLz7ieNHHP/2JRy5+7Bf/
0dojTzh+9MTawxfXPiZpThA9imffvivZd5LmlP2Hn1h1KrW1T/UfsRnCmmZgklNluZ967B9+7OKnP/2oU4s+8QjL1HdRvf+pf7A2fFmvrl18+LEn/sGnLz7qNMaG4Y/90qc+
8YgzVvn4py9efOTja07Tf/zhTzitGur92OP9hz+OGtuNJ9CPhz/xsV/sf/rjq0844+EjTz3cf/LhtUecTt1+p8V0Q3yswYnoYx/75CMPP/6xX3z4iUd8t/bv/yy4d8xJv/7F
X9twWv/txsaGEwVOeiwac4xjXOO1/lTS5hBJvTXjGadv3Cx114yTpf5alh7Lol/xvXDdvcwPJGklS8rGQzCpZEloKllcNb5x+0kNaXHknTTu6QbKR8a4Yty47p80FRMc9pyj
vmMqacjkIA2yODD1dD1L6g0nikzVRFncwNcev2b5cX2kTmT24gqKwkfZqY2QZQWmtOIBAJxHX2O0xDJLKDpk7gqLrkjRDRZdQdG1vGFJCTWgwy66miHAD5gUrGUYFh91opA+
Skv/8luBcR97PR6TqseknlMYtI1AWqB1lfgomRqrrEmVlUHdsf8F9jmIfI565Yhn8Ggc8ebwqB7xpvEIj3hdPMpHvJbRFh7x2Hv/iBfi4R3xAo7FEc+JFvleJpQTiJFny8vG
XfFM2spa/1omtOyk3/4LN/qws20ZjGHCjN/XWmQkUep0lrit32ABiWdbInU46Uth1vqXfIF2RlOOtBFpxllBu93Wb0mlmeuu7+TQcEpWk/KihE0Zg8OGKqxhyBx+Vseo/zjS
t7Y7mwtNpVWt/4Yfxcx31clsiU5Uw0/rW1Lrk677rOTe9Dnr+4Zk9uXFtKS3TND6j0wFLLANiUOAqKApnMQ/jENMctn4ezBE4a8fw69PkPKRhkcZxWB+Hc5v9K98HyToUnNd
S+qinNSR7/Fpels/S6oyaC9J82vIVU1fCzOAaxKl7lnUCohPX9GUOgAfLa59Ma4h8Q1NHEPwSxpsZnELsa8CyNp4fhnPcf8kyhzTotCAEPWhFx28BuJg+Mw4vgRSNfkWONPP
pE0E9QmMCbNl8aRpI1c8ZZrxNJo+AUyejCMzFc+g8CkpHMmRQbOQ72tfOA4IrnJIgKwE+cjMcEhmBOQnTIdlT5ouC55O3SyZNq2z8q7OWN00NBYyFsq4nZOErXP0n0bnqKpz
RNqi07OXOPgK2+KzEZyeiNNTZVuqMj1/4bpeDosb7moSWsgJQdBSJ33TIeiFRIZDRhriJMDEwwgHRIlQkSY05WPeCh6lgeMRf1sM7/ZaR31TkDkMBwv+rgMSgAaWiGkkRh/N
tGBfME6zWRLlyQy4WV/mAzEMqMvWu3Z8DmX4ASxXWl+x7d5wLfRH9xRo1hrp2ZaWC7qHObqHQiMqrf/eltbKC/utVqm+7j9TX6884+elvuEOkRcwTboZyLRwMsJ+UmXISWr3
NViSi2lhQhDXmVnAMiAGImfD1JkJ0ZD0U99M803NjN1H2CK5B3SNgURXLYzWs/2OoGVJEDMzdXahgtHisiFF5RXiyyhjWWeHZJ51MiZtjGu6rKDJtTyxHoeRLRp4lbQQQr1x
Wxs3BxQRlJKKGlpPhI55gsHBOb5Kv4Wprplw0I7HTQO/HRPht2vKMZH20oXEk0VvDAvC0xl++vx5iD8PZoMqIOnnPMflj8cf33QH/4OLl5eY43H+fII/H9ku7+ArrulIduRY
Y7ZP8uejN8o7jrwDrPkgFa0sZosOse11VCbrLsbHu6vhynMVI+phNEDsuODWTFkWyUzWPu0MaUrUl7YimJkGwhII+5ylWlrnd2OE8rHRxb1tQMMmMIaV0wI1fh8kImAtU5za
tXgaYzzjn8TvmEccmuH8zAr182Qykt5jmGnORzL3WLLDTHKWdsg0m8nVswAKfMu/Kv6a+JvPZ7SROvcgbw255/qr8YKFuV5/NTFajDE9lEFQXTCT9+FnjkVeMGMXlKzXWJwt
lsWTx2koMHiY+FjXenL9Hv58/AEkCAwNAkMtrhfMQP5f0o0T04134m8Rf0sY4SXTBVkYG4BhMDHmLhkf9PwMSXh69unap5NdX+TgQfsT8CfkT51lOIN6BW9G/5JlANHvu8ku
vF0btKVkg4i7NphzpT7GPMQ8xnzGfMR80zHLg9vw3QcHD8RLJjHjaHRnUO+g0NE/5FlGnq+46CX6h2y7NLpodkpUvvrRtWvXRv+QYVBnv0b/BicGHzS2sJ05GOPjwLJW+R/f
d0YAO2HrBg1IHxFFj+EocWDRALyifLJpAFF9DzONJu786T5torOLP92nVcz/0rafPnDDLx/gh6R7tbsaHmDfNFbjEI8aMbkMbMyRF2BFPPEy0lYy2eSF08r5BjmEBpdzkM20
kq2Z6GIc1d1I3nf4vsn3TSSZeYbmoxy7a6TIoIIWzc80nLoX2UasWEoLXGmAmxjbDocE2evCxChdCftmR5Z4qXNWkA60SLD7PhsbU5rDbAtZsluymd1mbvjevjRZskdf7jE9
4rSPwG4UNgcy3OvrENTJklxzL7AB0tcQyCwBciToKujYPPqD7tdt96sM4QdInQ8Ux6I+MhYreIexaJwRmtcys5mJSBZbZgZikixmTZA+rBG70JZ5BNOZR7M8x3SeY6Zv5iW1
jRJSL3WRVr+rh6Ft9pg8Q/YJJWo1ZNFbpo1cE1jgPzfkN4XS1oSB80VOyswEun7CccwEmzuRMyMjglIZa3/OZNeiP3PdcD0XyHz+BPKD/qf+U1iNfRviPFd9LpD+U5gCmWvh
1TAtJUBAxPQauJl+XCaFx6uGGQN7hPHDmzLEMVn02bY6X7hGEhgPyORmyRg7Ky/B6PFjNDziCzCP27wic4VV35Mhiv51M9y1Hlxy1+v4Cy9V1r1nrucNLUNnuxJgOivAoSrZ
9Qu9mKKT1CcsNHmLuqTYCOXWEgenLj8g+7L+ldZAEupkXVsADTzaXDfWyDak032QqwazdJmFEwKZiKwzmWWsi4C0fjLNN4ANvpkVpjruAZanKX7PZfEOftpP5plrARCFXAYP
5IpZzFqS8M1Ok/DNIh7uxXgJXVxGB3eZWryCri4TDHZjoJfBgYlYAPyJ9wpzttuU7jV7zdi5ZN+FZH/qnuGSZ/ay9gMc+xnmBz8eH4SUMJtHDiHSyyM3ITInoZuBiAey+BZB
uQZKOhgfNofiW81N8RFzc3wU8WOIH0f8BOLvQ/w2xN+P+O2I30EsbMQnzUp84G/6Kbp50ByAgIJ2JCnmbVpCp77wClp+yDClJSkfQMohc5OkhJJyJ1JuMofx9bjETxt+ddjc
ak4b5r7VHEGIuY6YY8jVllx3Sa5j5ri5S3IdNycQYq4T5g5zgFnOmIiPs0i7w9yMGhm62RxFaQwdNe/DFwy9z9xmzkh5t5n3I8Ty3m9uR4jl3Y7xbVEUO0Bh6IA5SXQ+Keh8
i7ntuD+Nx/uPQ3S5xdx+3A/xuIOi0y34yLxPQ5OcK3NcIxMSOaaRKYmc0MiSRI5oZFEit2pkp0QOaySRyFGNzEvkZo0YiRzSSCyRmzSyIJGDiESEDsDHfsDHcnrpDHjTNABx
29eLzxEAdin0QeC7G5CIx3nwdXjcY3Ml59LgQrzfLMf3ygpzQEoDCN+fiMCCgdoPGLonPiCS7YEB+DVhkAkBMootHcXLOorIfcCcM/uFST5nDqzi4/NmGoAsqAJhDZ8wxPIO
yJSyS1Y8vm5OCPlCmM29QG/58H60cp85H9+CAu43+3K8SYeNZ7vTQTd+YNj6W2zrI2EWH7C9+Ct38I77nvtyQCRq7RJLCykonTQnKV2nmJKIrfjCK5s6g14csJCFkm9BY0ER
9xld8JQxtu3NW3p3Pi5sqWjAbKNsE0fbFo2Mc7QqeazQfzdaIw3cOrrDBt3LltxrSvc3XORuETruNbtVu3DO7M2SvabOGOAHksguLNXdDGzKblBC0Lhzdmoghd9P+m1KfR17
pPljvuO5ZK8s5Tow5gWuw9ovX0huiblWRPlsAJ8f2IbZ/3uYo783uBtMbOQ713f9gLnlroYvT3Y7MLcobGmpQrLuzMsyRfATvW3Gou6jxwETTjfcYQEtWeK2y+4V2cEq2LIf
PGmr/a1hdQ9e/Xiv9Y+Fu0htocN379zxyhe3nxYPKxxkFruueBzgM1bFMVRomCD608Avr7vPVMltlCnzCY6UKeyNiZJF1NOy0jaZHGI9Fd1KmxAybirAjg4mqKtaMX7S0rV8
QojApKS3INUlY6JuqJ3rJVPM1haOhmXWhQSVqeno9vNw10xoWEikSqmmGs9Sz4MVfhbMTTvuCT8zDRaOPGhmEZgDMsYBoRgYUsPX47j0OOGzWEuwnFtGbqpg5EQxZKYwwPXW
v5DBnqUmzjT7yUw+JGiemchMq28mqe5o9uM5NGsa+VDeXcLGhmaOrUBnZ3WJJlSHKKcB/lI7NHueiDZDGJ4GS4GeiJDfIAxDvPorl5IoiAopij9UHzT4YE8u256ANRGMxXOV
xQhnwiwhBmROaaSqDxqEmMoXzBieQlXsqNgxGg4OGecpdm3yPCsgr5pMWFgQDC4LwxWZLt90TUOQN/qnnjtG8BEWtUTWJzRk10TfAMknqWnIB9si/CzqE33HOhtB5RvFFFNa
FQmlJWDT5i+48BKYRPQABZ7rMYpfrx+PI0dHcnQ0Bzvt4V1HcoxDVO/HXasVrhiH/LsJ2Zk6WHUfWULJ2M1M0AfJsnBjyqJmtfskubJUeNwOgx1Tk0ibkbapSqTFSMsEyu/+
tudWR1SEgeAK9YEI7faCo14ohMwTDClhVeUDf2WVFbgLkhAay2TC08qFpHLCAbubQv4LdeemaiW6SBTeVVFiUzSJqM0xtbULKblg/+4epKRc92kVx5SVuFUk7QZNB5OPtkSU
xmSOyIBrJaofrJnqU2DBlQywI/g+9R7lVkhRsjDmWmSJ3G+JsowrG1VcEUrpVUfXglL0tUpQAq3xLrfWUVVQDBM3cVJHdLenuFVlJR/00GV71jAYDZFfKsD9UFbMsqmwbSYk
3vPLkA0KRVuZVGyDAkYCK4sYH2VjJnzVEktsEcBY30ahk1QHkexBzGWy4/T4UYnty4y8KPYbssPUdaLMkLUeykzJ6MZBWVWngLDaKUzn688n0aVT65dMtH67bWwSphTdIdqI
LO6p9tPVrTC+FFxOHyd2uMSXuCkD0kxaRNimzdbgzkTIAbJYgbLG0/UnALI/+ie/tuEQkJLuBZHG67I9MmGabNyE6Z5wAnYFmF6ibv4oVfNtCunjFiTHbG9EFw3wKq8lk2Zc
IUKBIa5w+wG9D9hXdHkVCDdpuhcSRyTmQHTp3COy0WKMGCeoQHYcHQ9PFwyP2gUXwliLGyQUEUHgpMv7gREon1Q5XQdIsPPs8MyFho92z5oxrgv4QvdA0LxZLmHpYhaTUZ1d
g6DXQ68b+HaKoM7OknQTwgN+MWkqGAVg0pm4DChSVWfZgllLwaxFGlFsS4GKBhQQZwlysxb+6jKnArc+IcZWYqbPNBQGUIuZuatRIq25jeXWLQArxE6pOGo3dBSM2WUOuWxm
irxaz8lTKp9h9qle2YwuUq3FmdUboUuDwMZlgTAHwsYp4A5S9ITsuLnr6O+hLHaplB/yH7Gvs0MwCRSGfUzzepaSlkTnMC5rxtnvAA1ZOUjtxXTjeQImmdwYvJfLphDuXeqg
tCl+9J9n3IXhPlJY7Gl6K96hVB5dgKtyiqwf+MI+oh1hH7EWY/30GjVtAKMKP7ANdBkOhOzK4HAMQ2oR8tkKkOqRG0FJeNYtHelnUnlGwJcyQuJLIKUlJdnlYCVxQOJKOCJq
V1SlJzocvD1WNF2aCqCXIStxC5EDhkeNb+oxKJVo1eu6faP56ilHUdZNNFDUe00TcdHUFjdsi5uaT5t8jE2OA0/3LYP7RhefNvArlA32gMDIra/dBA/8PHfK+eDFE84Q5gMp
BasfN0HxAMqW8P24NCUZu8dy8iXZYAIGl0QJGkrBXNBRR1uRzDlzMWlryQKFXDiSki3nrOVEqtx6bfJNUwYkkSGVUeNGUmRq5Hjt9maoX6Gzt40CB3N/1A69k4/1cPYDX2EH
4btFu8b+UdKVUEdmI+myiRMy3XGgIOPphMhHCj38SEKTqSdUGx9O8UNhW0mU8NcTSkNIA2+rsx8gEJztJaJKdZn2dLJjDWAacN0724vnNXUtWRhNNSBtOiQIMKEC8gO+q0pd
07iQ9G4cC9xMmQrL9rScDTdp9uLExGbhyXgnqN+iZGqq1nYns/QTIi/CKJfxxwH4ZtHseDIpCVpjfvEmM0k/lsn4JHnfNTJ0nD6OQYuhS8Kk6NZjFTDSMmOrWC5QyLgpnRXt
cB1ziJrPACadMxewUPaloACsbAkcHf5Qj2zsBgddCBwkY6Z9tieg6KnxB8hvSWZ+zDTvilVjCdpFVhSJi2Y+SxZNRYEjpoI6NnMac0VpnZbWWl8Ubl/w+DbFok6f4wmmOFNs
muxn4BQJsDOseAZU/jKliAZj4MkFOix8KnSZScIoILsgC6HpkDQEI7B6ciusPjiE1dIIrAIcRcYaUqvpgiAIqO0gqM0ojFIjDP6cgpfpJsKSdbnu6BQjywrGYFrIxGIyBYlG
+nhYSMScNApcNEehX/RdlNbcUUB749XY4DG1Gi8IhieLsvDh7U7uM/g5Qd4p/cRjflWgPyGOzJmdIKQkNAQlPC+SOrj4NQs2aqbygMkDsQQAl1iPE1uiShuzkGVB0COpb557
jUIeAqWg4BLB1WwEOrw7ICkF/AO+EScMpQD8AaBqZid3QgGM1OCuJS3u4uwQFnsxruLbRVOTTXNOAsZ2XBgxbkyEAOwmJ+UJAX9yREDKpiAPGVu0YCPIWq9aNbedVawoAPDA
Argpo8GSz1LiUMFdoH4MNHPsfO99rkx1th3so0EhFn2s+aRP4yaQzWVVw9eUkbD6emUr0I5ZbccE8IOjJCteqCghtZakFm1GybTPcxFXPJGNAbUgU9KHstCQ2RykhTZT6+0+
IVtWFkUIDfhkJz/ZqS1U0I4g35NugiYGBa6UlKUBDZ6OKc6WFGXE2oYb0bqMl9OX0JA5KxCBQ/XFbgX/H8JbsSOomzIliisYYIx6vX/E+7wEqcgMj3gvIHLqM+iXOepvcPSm
IL7Thkrso2gb9gZzUPnSOup9idPkHvG+yiK83d6dR0UUEMu5rTgbKrpwZ13QIdTlgnqHeKYu8r8MBXfbqTaNiSIAMDee5+DZLYO11Ltg4ovxDt0bEZksACRXLyazWSr2Gmdk
J5EjLxCq4Vbimp2K2XWA0GJfULhl9+mDfI+K7Ayk5xaFJFeYUTxX8cy4+TMMZBpQjM0EYwG2wnTpjiE+AhsSou4Z46LaxIyBasTtlNoLd211aDPlFAwWwMoEws3ThiF1Mxvw
JBBznWDVSZCJEYFYMriUdYCld8fEMcSaOaUvpRX+AZcDAaE7qW8Rgt6y/ar3M8Iu0s5ueSc0T4OaaZRf0xekPArf9/DjyJb0AMF7LTMtctQN5ctqFkpNMUGu4cKc6CydtShb
Jam5IHAyb0JC/qLs2As3GY6ggtkZz1DLk+NA6iixMGIlIi1q/bEuYbmKO9DG36M8LgecoK084iFteKhWJED0fLvP8mJT8mViX1D8aFj+18okNDutWF1CgZHaOECVG43gIIr6
SNxUlYflwAruM1/cHAHM0ma+SjkJm+uQArKrq7NqXAhgZH9Ji5umxBkY5zfjWleYtEegjcAn0KZwRpHRuUsH6UHlU2nD5VgNhtKxNtfq9tmC8Q2li00OUxPFCaMxrvM1QrpC
8q52idd2KaNdoV5kI8w1rxCJz0SPFaZyV/3VJBhafpH+Mk0FDGtvecSjnkCNh3+bCaJMa/3bPEjzTl/evizgUCIje9XPayxFf1WquOvuZchyl/ms53Wb1dg/5cpMiC4K4Qrn
QlQc5Uwn7tq1ax/LUuR/6BwmFlL360n1clKhesT8HEH8VHjJBJeT4BRyNn9OyDNGvKxCPaS7P76UpX9y6Zya9RjXmiGURVFe5tR01SKTRNSXMaAwIippzqRn6nlrTGP1bsRD
SPSUJubPIzJamXxMsy5qO8oicMhyASGUlhcu9ZgGmdcllUs7FnPK31EO1p4KoVwRuzTHRSidpmB01OuKrsajrYIr+lPgclPGiiaRCfJCWmKobVUcvvHFbpE6SBp8UYWDliXS
FSzXY+gU9TY2HfAZJN3TjZJYcPgAP183LToyVmWVcyGRRLoVLjrZmqBO1zSsvk5GoGYwGhUs8vW78aibCTLplL+SCZqt0Gqhjke9ogNWa5SZcgaPUIom/1pXJY3Y4EZ8RDmd
ILnDzKi4bsU0dM/Dwn0bF27bG07X+F2iNTWtkRHxsSqTdeJAyk6IHTYZxa357IxiZAjxpAEkMWc00hUzWxuZFop0F2G/1MRn0Tfr7lwO52874MhyQ2axzyQAAl/+R8GXimx2
vPDbXHGM27NG28DUX2XS0xeSSv5CsbAiAiINMZ6+kBUvz8oLTY1V3RuobpVUINfeUrC3LMIYqZwvVqxNPLsc5BJHI6AsVUoPIXQRC18pfdPJRPjmR1T22QKo6Z6wBU9aKwqf
80CbznQuS6Y4nwABmplPMzxj6hg4cNG0Ya+vCOVrZa1/JUOD4geO9+XP/dqGbhsCEnd7rzB61D8rEhAValkfI1PK0ssX+iinhOL4okTeoydvEZzOM6A+9mtO7VS1J1hHqLQW
FPbRxUdVYxpQH5WjcUW7T+3wDZt0CItYLy/hEKu9J+4hDYEHuOzuOEIab9gos6OfYIY+om/PMqUnKR813K/B3/me7Jm02bjWDRqnOwIo4DDbx8AxW89tat4q9VSOiC6kRHWV
RwMcZrgTGLbjPBb8mumdhwA1aWbOU5wSU986zxGIlFZvfUkhkoq+HWa+B3THF2aBogq+MaYHjrlhOJdmjoouwynu087b1NGHBmhBhX8Id00T7eyovZUQKqszCaifryg4VIi0
FZTckc7NKvyCSxDdtMs2xWGdyjojmyN11XlUMWpVGTUBbprx6PoPIVJW1YpsFjRZejOnsXYvRfgJM6E1xdxU0lCdEoFFK46AI3Va5LpTotVh85JW/uYeeTNm37RG3jxgDbWo
hcZSfr43gqwh+KnPe5lgc30kHZNN04bITo0n23vEltbvWFoxRtWwgyWIkmDxGQ+QCNHIKQMGOoLsNZpjn3zD+jYlH9o++bAmV64jNHpGxB7osP2ujLw/ZqlUeTicIy9vk2Mn
X/KyI96KBF9hcFGCLzNoJPgSg3MSfJHBaQleYbArwRcA+RGXyMjWdX0rme0NT47VMPgag6EEv8xgYMhN2rECbKW6qU+ChJETna7ZNC912Z0jLkbpnABRbTgAQlT18+A9fK68
iZN+1YJAo/WGnd4SVoshrxb9suuW13XLSDhKWaVkx6o4jNBVXRVhDIRX9e+CbmUxAKUY4Bs5t1VSwgKBQFZjyk3h3b2t5I+LwG16qkp2sXT7PvqVjjuVL2jvgGms5jZ0qspU
dlC3XOWIkrKKYsujG4IgknVF0kNJZMVV5ZjrfWugincrp/V0y74G1f1RXawwlMWlcdzYaUs7GtroGBxA3JLujplW0iZ70VZlYFPZHMs3j5+2stzY/WL7LuNoOV1P+dyYdKVG
olylEWdXMsk5CnZHeFtQnfQtzx5QqKbfQrChwTc9JToIfhPBavo2iY0mXJUErLNJVxO+7WXaV4lyMzUkMP+RZ5TsyOGbeut/stobUTlV0+85VAhX0z/yyFDhKfoL6UmL8lI1
/RF1dODdxlQBgHbPYFa5HNfkGJIpk/NUGSnfwRjajaZ3qq2/bO5zfeYofc/PV2dp5g98tvMFV2Pf9xPIGc/Z2Pd8HiHbYCySrYqnuDqB2/k8k3jsjpErEqHsk/UZf1HjHuNH
vJdIY9/02aHE5Vr7hq617D5X4lfsSvymb/OFhOtIl8ok0uEs2Sja9i1fWqO04tu+rdhE/TyvV+RFmdOmuhtlH7XFSM4j3nfxQiBBDcdkBoGCX3X1+YbLAfQ5BB/lsg2M84lx
crhHUDIUEB4TNHU5wJ6MkLBbL6zTSKaEwU+aKgE6gp3Cuk6BUY1Y8Jsef78lv295rdc4I7RVropayGVwyvjb5PxdOfJDA5Mj3pdkonb7J4/6X3YtrD/EB3gojscnGAbbJiql
I15fotN6IOOI90kZkuG8IsPjmrLG8BrDOouMPi3RSCf1EttyNvH0cA+xMlKIefCI94qACyP3mAik6GVXrbMpKEXp+t0NO9hfd3XZr1KHEMnecuk0k01J9FA+F3nAOflBghUB
BI3T1ocWEEpF597yr+vOt/2R/nxHIqIWkg59V+Ou9uhtH9wQ55uYSjikXaLtHNNbrf9Oxl3mfQjQpXcFaDGmZlFRBlKGlbi7mQnctHJwin0dxhwNPIE9QTj0RAefR3QF0Duj
gE0o8UeAuyOnNXPglvEnReKBjVGISkp8PpRE3OkUJktALGHX67rrycRIt0Bl51sG49seuWKv9ZuyHnBTVJQwePOyqzkukQjj+cpIXBvxJVdNdyT7Q2BKqyv64s7W6/kIlyzm
Bfk2KpdhdmCoDQIn1Pp9Jd9WIW2/UG2JwBT47hK1UXLqbEYrYSogjepTMq3kw2Zy2bJmBUGpwrb2DfKreH5Eu/ESaZ7t2ouepn3ekwTJRdIR6ZefSKxmnFndpMfnFTcZt7sj
Mlb8XUsafDyd7NDNER6vWGBKH6xDVZRefHxStj0XmINnn9r5yLTMXOyaear7MQ2RVXZRE0KVYE3EIsCY96gcfkNAd3qkWY+bmmwaNI2dJZB1pMjWmTVbPOiC6aLyjrsGhL84
Gmq2SA293GaUhxTIt41z/z00YmTUMm3lPuZMj32eNzvQP7NgZs/ks/S2mwz3yrkdIoD5PdHoFLvpUZ7DJaTJMuWK8Ocyh8vlTnO4OaC86Bkp6QWQPPngOY/7bnLOsEatHSfD
5nnHtXl+4Goe7hARbiKtKamc5Tgqda9ZVGUThyOBBeCsTX/bpb6A9gfoSpgrWsfIfY0R5M7kmw+H+H0VbFfOGUbRZ2t+dd27HOQs2StmyJIpxXzRkGJhweUTnMnn+Sxj8eYT
zNhzfPpYsE2hJq2l4XnlzMIc72r9dMM7nx+ZrlvlkO6vNmSbR+y/Sty3BPCJPQEhqim2QqcbasTCc5U00eX2U3ROTVb1TICatNXu12rrSdPQwDPb7YN3s1rYOsr1bvWCeJya
zUb+mlqIZs69jKGGilTcYEcge4J8NSEf8oOA+nExXmrJiHZOOR8CWRiXUj+M0JiRMz1tFiImogiMm86zpvn6h63ym+wrmbNK698JJVHGyRIAPS6kI2QTVLNsmtRQ4s1VJ924
Kl00aHvSOeW/8Cra8bmN4MM9PDeCD/XQ9RJ4SFNaNc1zvWQC3JARM4tquiEypUxRQ2aHBp1JS0gJXrSUXjZAH0uryWRfdcPde8UoGwNh9xS6HEdabzSQzKFqARgbaM6p1vPf
ME0EvvHFH3tE6AOu6MGaVPo0c6vNluqFuhzHrljyxc1IDfRWToshKxpqMmMbbKqtV1TjRYa/SYZTmq7dmOqrwS8ic6JHauqOvXzZzGSMeJRdQuPPPYCsmE+qOVtIMeOnws9d
Ssa5jnpUvsmbDvqBrzpmfB2P8cvPnrrjc6Zz6VT58qngcxhyToD8YqzxPMnISQw/S7yEoqLRKljQqfLnnhX9aT4OPOlldzIx1PfKiqDWJpEaPYjBLqYRNEBGekzHPcjBOJLD
cS3ZbSWgipBCM9CkSzRoczI2PDYGMNmlrWvtJsc5FT5vuraRw8aY+haotmpSa9MycSbfGTUohV+bydeTjhQh8RBDk3SO+qSZnVP/j/+hhpMTgoAlnnLjjkVAQozCzymx9MMU
N2VeMA8b3698+PVk/HMstyHQZDRic3SISB/uxZ3roMk2nLPgrZ9yL8UdTgBbRL5mghRMwH8CRHPCVNSYswpClxPBZvR/VMKSbCz4l+mvpLQeXB7xRpGfk3eoMasqXsrO0b5Y
qOoKkXW3b9Aah2A4xsc0akRii+bmGKS4zYcjuzs8yU79EVlMQa6a6n6pBHXR0e5q0klrT4Gf2gjPUVGGdyGt1ae4ZJ6BZNYVqYzbVnq+fqafc8RKTyYw7E7cE1MgVa9gIRQj
wBmBso6qmuXUVbyDkXo8zy+AiwsYqBpK7zD7PMEqVspe0pP1Jq/KyKyqOpvHcxKT5TRAtNoSHaEEMVaBBWNeS2JO6zynbx69nWNzFhhbMDs47fFl07uEpuwwU2zciGeU3qnW
55LeqY1xwx9gHx6PMfzYh3uv0vOMl6Wf+XLIypLO66euXfM/mySnNv762rXmZe7zhJc08lkMbfPJdP2J1y4lsWmfmn4h2Xk57qkd3ml7hN/MyHFPrg419rRlxp9NFpEbBT39
2Z8HBCya3s8D2Aj3p4V1mzY9Mw5yYnoPXtADb00z1voTYTClfhM/a1iTrlk97jRda36EphxxW+zs8gbgO2GCx0+ZF26XHTjTOmWeF5OjsdZVlvj6c3GLQ2Kepw0bH+PWeijK
2286uhk8Y7pnpIETKBsNCUzyrEkun2q9EMcYitba60iIE4EHTEaIUZ+gJQxIUCdLFswCp4VzA4YyuSyoXxl508O/+LKm7+BE7sC0TnFa5zl38zJ3XTOZxd0oP7hAHKD6tnba
HmAQHxoORclDPB15xNuHR53KPdCDoz793oyp35um+r1pcf8FSyzwHA8h4WHh6CX63z3fX3cvebT5JEwkYPMwlX5h9xmIFA1BKcjTTn6hCN/xyhdt8O07XvkxhBbyop6Y+Wvo
Mpmt4M5f+vDveWHrnTu+IEo1yE1++pkVq5V77q2QjCkasIGAVG/rTAUaPDFVScM1GsM8gTTvQtp86qLYt1IEpnsPSmt++twrri1TiioLW2r3nEEUru26WxYM8UmEr1xr1FqS
Ksh1+bEI91pqurES01WRy6I3VvIzJJRZIeqlG31hvHUBSP/xhvKPKyCAf/BHaffJxEm/TrXz18O7e+mbv5Qhfgeid5zrpcC4C9HvuK5rfds4igVo1pP4dOLJBIVfkgMC6T+9
lKUeEqgBPtujkobE7W6GbkHolnMMsTwU7z2V0P4PpT3Fss73uJNu5JnWkFI71wMH4WrrXLbOLVrnonUuW4fQj1EeDUvrSDl8rhfdJ0SdnAifi0+KLUsm/mTYeCanKww+KR5X
ILWL9hsJvT5CogVQM/I+Pom+47vhOsZ4RXdtabTLHSvZjaSKSPJzSdcyVB25SNN4LopYPbbxzBCJm6WSOmKKTqsHqJpWmtQUI0rSsqgHJluYC1OX9opXG1ORcEJXGRk91VDr
Dk5SFNelVPlxMoDK2vELT4ZCVn+uSgk3iSqYo5K6fOJr8TlFBXdox6lsBymRBSHAN558U9E9gGnNofpma2ZUyQUsQrMnW8O0pS8EK8fqo8Wsy9dFpdzXBUeBs5/R4YhYgFPG
8Fr/Jt8b1U8oUVC7LtNMM8dMc4g5qSZhyATRSuJAKBFTS9mTkIMgVpaK/s92FEBKKoNBIKNQXQ+eKa17zwzZhI3yalLJDbxFmSimaKv22Pej1o0T5eBTrpi+vf68BNy7e2Qi
DoNtqPNkB0UXWikGvaSkhlBV2omQPzTVVdlgNfKim3gZ2WiJrqqtUmMVa0DtNVr+vh53T3GTHYBxFzkI8JLJlD2EVuMhNDGTnHgWS6j7oWROTRE9+cGsgTSQPAAbd6Q/8i9g
nZ4yE6+S4I9nWMMbGaccTTRcIWn5VbIa4Broe7i2SrJC2rWlsCQNzyU7dXt/kZPOdc2IOG2SlG48KhcwFfGgGS9djwrxMgko5nQDEyY+A7Dg+tnAc4CDg3/mmraNDf45d8uK
cHMkPFaEtzk1s8ssCXke/AIiK4NGpdUe73QnJofY2Gi5bX+81Kl0qxPRZGOqyTJ3mZVtXyRLcqJ2ySwPHoiXMf0tHmJaiZfMvNpaqO3BMv6tbOu8w7653nlH/sbzt1CLBwYz
Di3v1FBjZTBZiQFe0wTx3TrSvixiOwAxe3QojfBnaFgbs9CKjWnGeyEG75MB3q3eFMhbgeSqiZvJA3vzwL48EPPkBv3MSDyJs2Q/V5L9ZvEiWqWKE22GMXv52CvngON9shjF
vtiZoSl7LH5nagUt6wDZojkrW0yqPQKtZpE6BJ2qBQ4AiRAUb5spXjE+zxMny5iytuePd8qV7kQtmpwaa6bB4PfcwX9x04nBa5y8eg3M4uhfsmvwFSAU3hrCJ1JG/5ID9Mfy
9e3gakmSb0Fw9C85OPiam0/+eIeNqDdme2PN+YXNTVkxRcUrxlZjWKhhEYPnkQVvfwV1uM7mf4CUFWDHr/DD5cHNgw8OfhO5as7mf4N/SWDB4AblsFYfG4LTf+U7Ss+EE2lx
ZOfTp5WlA5BV6TuG1pyr4gtkQ7anCEyYAB5/kDkwPliQNFhTBqAqDAB3PCwDUOW2DagE9Q9VYQCqYACqwgBUlQFwyQAYHgAgA1AVBqAKMKzymVJzDgaAujPyXwLgru6FqIGx
+pb52UNLyU5RF9MyqAMGnNE/zPl9N5jb0Q8xi/dh/gb1Y8Hmf4OXkPjm/7f5n1CtO5zN/zB5dvq3ncN6/t/wGPjKoH7Y2fxvcGjbbz/4HiDAfY8QUFpT/qxK/qxa8GdV8GdV
4c+qyppVyZrdeDqp2aXEBGlffj7U+2Z8CGvdTbKm3WQmLp1ynzfdS5BVIkiSp9wXuLya5OYHesktdE5wCVJUz9yMbJdMeNijFufmv9+gK4m6PKhC6GGVu+lVECBASdnc8ioZ
ZXct9mwfhVNGp2LuuQuFjI213aZAUbUWqY6oqcBSkwiKL0W8NHyD+v9+wy2YfCF+PVP/EIaxpw3Qrt6ESHKTOfQhq9IlwI6ZpjybpiVPuvDhs22m5TltrbS5mssxjwnqgpIJ
09FS0IdyLib9sOS21sVIQxlWJz2W6WEPtPdBIg2NidXmUXbd00OZdY8nPgJlG6Sf1KlwlANw3FvPTE0cwVYzCkTN/CM9mYDluJVBejJ+j0oRu8uDuR0nn9Qp+MOmuHdLull6
9Zfp4xP8se4Pne3F9tDCWjKRv1Xj+rPkppqmuwpuumkmVtW0TMqkmybdlps0bTbMlM+DZSjzvLhz7oKc+JqURIiVEq9RjxpQe4++gdWsF51itobNFtnPouFnoRiRj23O3h2+
rl/3rqnvUkf8PD59IZmQnYaycagGdbIBKLnyOF0bI98RjYQbI+HWSBgjDGY0j3Eb0oYHEWGSGE1O/Gl140RtpGB0iWNX5Qn6tZhq7Iop24OYtkXEaPSgq8FM2iKBRh5o5YEK
m+BJ0NNDGSJeNlMBYVrdxd18l8eetmilAtY0ReP5WD03UvjolBPC7gVx3wQuNlhNHLU7w+jdJ4KwwJpD2GtyM8nRGUeQwnsUvfSBYGLdf6a2Xhp6czKb9HwBjViruplFsiTb
ry6NU63bLzURt/Ktw62679D/cTrZB0D+Ck+Hxg3aTV95UYGzRvBJ2AWuc710w+9T1D7Uz/Tr6X5GxwRW8kzGVDpv9qk+tLvNbUWwcTp/0mNRYrQjhjgiMYDdp+UaTShBkFX6
Q+pUccZ0zHNcTzxoiEFaWUU/KgbKYmKsy6SnolgyrTgzRZcRJZr/o1V9Lt5oST+ZyQD3uj9Vpa5pTOj1SPqskZyS2MsT5zTzMN4DzXr6gljfETw3upmoNkG7jCuMOu2yhtz7
3Ei4V4SFzZ4hLM+IhQi1PcJaT9sFKu/CrDS9aGuUN8MV60nOSd7iufwVm4J8c0V3Z+n/qMNS2tnqsLPSeLv6zaELc7TzE2P9WX1m6JUNRDZAPJi1Y6XNsJTbbvzNEfI5ZNOE
/ekz1tOaHB5qHHBrcjBtjuetNrqy2VxW15LSltS7CBSeHbTjHWZm0OIpDc57TMP2SxeSORlotHHwC2ATF8wC1n/XcShSBCXHociRtsCp4AdsyjzfM63VdpzxjuN0J0bf01/o
jtxfKA8vx64YFKEBC6h4hq4V6eoXo1Km2crCYMbnqZCymVuVfoKWSKMzFQCkpew+BtOVZs78qalSrwvgme2r9ZPktIevIw5QZE2xy0oNJqlLzzhZE1lGheQMdw2H2mgxVWTF
DVoqMynmTiSGLUloN2Hz7dSRXtyMG0s60AVuCE4sZxAhWwUCVIfg5GZFOidUUSkiGGnitCZK5hUW2ClQBDJiHlmmtJlHdgly2MgKQT+P7DZLdCRXNYuY/nlI1ASCnfjdYwx+
946gm+y5b8P6LgiGrQDB2pRuPb8NMXQcQmoHQirYo+kbv82hQdyhvlsZs+9exh5CFJ57kXXmXbJqrgUMzbtVtvzulS1AQvoJGXa/e4Z5bcioGy2FT0uNlrZQozkFmukMrGqr
oERzQ6DZNQI0RB0FmuUCNGY1MQea3cWbOXR3uoCtXgE0PbzZVYDT7iKya0jDiHb077eC8rfQsLifU6+cvmVyUs/SNmPoKtOGp/MMy3lgVx5Y7Is3Ckv1LLmzpHBOOzBtm24b
baFfG2rJ5AqRn4C/RPRfGqGPjrglHaI68dpGiOSJYr7it3iNCVc8kNClgoROjKD1DDF1E1rnK+HIeLtmphjvaGRahuNeLIczxfjLctgqpqBqNmP/iubQyKKQbqWPXTlVMTOK
1YLn+yBStuXApWsJ/o0xfNffBjv3EcO5tDjgQOYHDbmlQ/VlU9Mzs72fiFTvTh4E8S1qz2tZfyuC9B4IwOJ7Ikej+G2ZjnlQ102oXuUyx3b3/HgpUmDqKTBFZENG0L1ngWmu
mPMZjEs0ym/kwLRrFPFzYFouYLDHhaI1iva7uCKNLCW7RpcSInqyki+8gaUAWHhXCHdlOYK/kmNxge4gAUsFkg+ZGmL+LnKjeGnJxZDRyenICCnYuYkCWGS3eG1xfluyMCQE
0t4hBZgkBZjMz4fnNOCA25UzELMFYtPf+oLFDCBSzg7NDtkh+kVcyOd5yMuI7rbgY2ZlgsnAzK6iwTpsdNODlZ7F8nSlMi5VMYbOlGUJRliW4v6DXKL4KETAqzTkjKsqa3/P
ERtB7jr9UILUlznpDySc0POYas+Q9o6mVfu8ESH9kc3tqhSAx9me+gOm41rN2evzxOUZat3ovcJJfywfAaAIrdINjF+dP2MJObTVZNrMXRTTlOHlEQ9hDpz0+/JlvEInIcVI
k7qQSNttSaxgMvTTwpIMB74nLvFc48rAz19Pp8zMT1r3o0EAmbZATjtpw3smAlWGXNJj/oDcfO56dMSwCwkQ9Jelz6PNDXnmasiAypYSIBTAC0AXG8U5BeEhzy4irJ3dwqvA
iIE8dSrJMmeZOot4Vmf5sG4SHxN70eFpu12j6pZd6u+DUKPnnZyR+1tCGjupi4ZcOHDp228FuAlpcYkz2OLPuE6jbAONzNMy/ccT6UEtpOszm2eKxXM4bjBjWAGGw6+T4b/b
ZISbJ0NLn91mUsgjkdCsCJO+nKnnEskv3mJuPEWYm+umyHuXKcobEY2K9a6OJXftHcv357KVCFFWWNUhUWPhGR2S1KVEZJX3KlcFpbBabxQ6Weev7b88BUKsqFrt+AwH7ZJI
Ndydz4fHWZUzrGTUHBkFu8wbMZW2VGxGOqGb7tS4U9CkzbmQnUCHQgUm0Y1v7eC0lLq5cy5X+r9d5+S8sZsvmu+lc+JUhKa9P23n1BninJ7xmR7pami7OqcC8dPSTWNXgW2Z
pRlqzsjoXLcT4I1s1myzE7BjcJ/Kz9ftBIx+CIlJdwKGw2f/5QoOCxPD0Xt6+9GbVeXXzBBGwT4KyKpexaXmzlvbfvC8LYM3JyZlckyTakKxWSBjORxB4TKlCWBgztFCgaEZ
q8zkq1kmTJ+jN9GR1CpTe+fI2w5TgbrMNjeSIDmKhFlNmBY9aoF/mDsXy9Asptkh7w3OoRoviwpmhgAkOzg/QcGBSarXMM+jf8n8cNdtx/b7eju239fbM/iam+w3CzrnKCxy
HCIIN3dHqlwwRQUL3MxjcUY+PoC2BmG91Z2eKzbjHNk4mHlP3dk7UvbeTWX/LZrFjcaFG2007uU5AW5CLaDCG200Jvu4W7UwmHHSqD9oUg/kMjTFqmY8Cap2SII+g4EEAwZL
EiwxWJZgmcGKBCtmmdv2g8d0oKbNfnOgaLDZpnnm77IxM8S59zRV+0fGe//Pfqpu2HNp1tYdPzt6c0o1eVxNRPBQRfCQnLclQLtIgHbp+Yuy+KBWaqPc04yc5HCpF1AcvN6y
6cOu/nijHSqwcOSSk6KD2xQzioHDRKDQjnxx2kzGZUyA2TMWhje93VMM1R4OFYFDdZ83851OI//LDS8GPY93PICvqmHMrl1zL3AvGiAgyjjKObIPyIFAlZQr8LNn0HNu8JVA
DdWcc3hRkw3yaXpDpou9lNPCDfK59BaEuEE+pxvk09wgB0tEKeopyknn8QqkYu58XgeKl5ZQpAeQfIRzTA9bcTUXsizxpzlbXCilQV2xGJTPWOfgQ/boLntMfjp21eZ5lHON
7PHcLk+bkAUld0mOlOdcqGNRTvhsMj3khHv2k3vMkoBPj8vMnCwzcgMTmNdJa9tsuZRZFeMKbTb4essfLAw5UuXHtnCilsUq2I+54QIqyuieqKOF19ysgSY/OdsXLnOUqdyi
gR5qoFJnc4u3ZRxnRxnHoVHAtmxVbgTwnnnGTTJqjp6zm3jG2S1slWzRc1v+JzCMs+/KMM6OMow/ZaduxCveuFNDXvGn6tR1jOLsDRnF2QLW/maM4qD+88gx+pfIpsmNjUj2
3Ih1NKMfgqIo67idvci7sY5bBlO8//4E1vEvnP7247kt7zinvOPsJt5xK/dYsIjXcY9zlk+cu557XN7MPQpvOKe8oU1YHjKLkjCnCb3tuMcVM4d1bpY6J+rF4l3ocK/gHreZ
5nkx0Nlqi4P5BEuxZ9ulVRbWZUUKw8+NZN6nK5KwIY0hG9Io2JBGwYY0CjakUbAhjYINaRRsCIOVQf1l+9+w4fux+F9n/5PsHRzattEfNLs2c1VDvmakC/N/l10AHzdvbty8
PcrkLLwny6c9Ny5o2MPtWJ5dfOzK8WeF+LMy5HzcLZyPKcuNqMr9cC3n9Vs9Wbl76R1GreSH5vJ0NvQUepq+vI5Xh8/1NnEOsl4LGL5bQYmYS83ZvMpALKe8BId5l5F3eUul
y0Wly1LpaGPq2hBpwGYmwbIFFtnn8o2P0d1pLuzxdESEr4vN3bQ4nWD6A9TmlH8M5k7ObdMA4ceRal/ys1jRr5a90nr5mdwQIrdwGFrb9+VEsSv+y6zf7HUaZ/FYdeqq92Mn
/aGckPW5FpV5b1Ugly1WyPEVFy3y5j9xHkojNWfQNuGgfhvSRv9Uj5VUB/VpxEb/qOyqbnPlIJJL4oZBfTLg91uX3+uNi7VB3bMNzP9A2K+nPdHgKHjTOm9XrPPCxTrvYKzz
usZtbghFI7v4aPTPtj1EcPSPyTUdo9E/LEF/kwrJdqFwyq2jf7bOFoKjf7bOrTcyoq681iprrbLWKmut3rjWyuAbrni+eUemP0QLv0LXsh6ZB54ZNxVaJW5jav0NV+xQq9vY
Wn9DrlikslVR3TXBqugmxEsOCYLc3JteSukGfE3snp3Uu9DL1CvZ02lghNtXMCZs1KncCi70RNku2n3jne+JiaP4yxm5zteLvup77uWxdcoQu71uUjoqSBGS2szpMRM90lG2
lzaIk0Hx9ifFu0e8Fs3fXk0qQ519kDsSt5c/5+Eu723lWcFI/bjXueu0FjfkYtp4TC7S0StO5D5b8Q1Qk8vVh/eZ8PgGHQXISWrfBBipcXH7B0opFyEDmE86o3+DPxQm6uq1
0T8Kdf/FFRcplnUp81EmSgPbOZVjvLXZjCn7wobxfHR5VSqjM1i6dZd9Dp9nreQwwoY9joDAZY1fvrv3B8ekkkArobAjAx9QVAlQSJ2+4q3HL3WcVuM1UDXeT0TbTXt9Sn6j
Yuv3hIx9ox3SQyWvC3SfdZ8Zu7ywTgeU1yqxK854nxYyxjtIhMhZChfqnPnWddFcHOi0lIYD6yvHrZSNlxrT+bwehuAobvz56F9S424W/fXIu7tH/wbfl5Mxgw8Aw2oy0CHx
EK/S0b/BX7qDH+lEWCf6dieswomoqJPJsvX0g9HnUSHORiKbawF9rdFssPoBtsdU99A/JsN3/4aR55//Qi+pH5PaJZ6++GNnZKdseMnD8JrJYmzK+SVbSvvpmnBDRjbMRxpr
gRDPjdG/uEY2+9r66F8c6YhWZDngaOYj1wAkij+LBuBUjABb2i70Xnzeih//bSjKH7qJfXUdRflDoShyDfO2n37dTeyr6z79unwa8mSTHfPKqlxiLh5xxGY0FFabrrlM9W66
mle/SNWzPRorczwrcoGRYBHW3tdobcyTgcZ97dnEO9W8dKq1zvPmp5qXbaSJyFgeaSHSyCNtROp5ZByRKI90EKnlkS4i1TwygYj/vI1MIlLJ30whUs4j04iU8sgMIl7+zSwL
yN/0EHHzN541zORxsHvsBevJnBIBeznN2Ks8nuqa5qs8feya1qs8d+ya9qs8kwJq9Srvv3RNB88Ez+6rdHLt8vQTT7CYSTx5RmjqVfKFYH1eJWMI+edVbkND6niVxleu6b3K
Azau8V7lIReidrwPMLrfz4FWnATvJwe1nzyLhA7gzT4292CuQNCrUfHqEF4dHFLqueQmveAek9zXS5roMXt/Pyllyc3Ev1uy+LB4XDlkfEz9rQiFq2J6Gh8RxysHeDwvPiq+
r/GzvxcfU4XOcVR7Qhp5UInNcXOTudUczNQamoB2zhw2t8r55OPI5PFcoQhVzHnkupxH1MfPMMfR63Ic3ZLj4ObXxYtj1316bORTNnP4EtDOxhTxilRdxH0pr4iXxQ7oIOnA
CSFax02VR5mqGSkBmyEBUMvfdwev0O+ufWMTyMlUtklzr0+zvr+2kJKD5oQg9eZmuVuaXdnSLX9Lt8vmhF7FguJW4xN4ewsXsuPKprBLbKScTtRnEq4mt2I6F55Mbs3MrU9I
g8V72OZ0HYttX5SLFyE6hBf0cvaEte+QpdW63B8SoIAtt3557WXCJ0iVTlgDjoPqM+ggL1dztROhOa5nFI7b039y6ZKfOzrbXDcilaHNRVJVKwzecSV+eUkWCyZrnxpT5Mhl
zM26ah3Wc7tab1LRM9v6ONvTE03uk4z+tZv98Y+dtLzW+oI4L6yoFFVJD5+lOLf3PvzsuI+2Gnvkd7f8rsjvLvldlt8l+V2U353ym8hvLL9Gfhfkd/6+DOKbSGiHOXqHzXE+
jud3Goz0ztFBO2SUENJXNDvMy2vjap05DsT7QYDsLSPRW1V3cuQGuPLQpzedY9KHNzcarTc0R8MBzxUHGg55KHl4SRwv8yR5I7MqJ9YregejuH0OwFrKOekxZrNH2T8pHHTT
XttWofRWQbLe8+2m4jQrS8ZigZImGG3N5mm2Szbb45qtEVc1W2CzBZJN86xpnjrPsrjkvN3CuxSX1BNOgzct8OR1md4Z2cExvTuOdLKleepDV1Gmmj+8NfF27PF+SeGkO6ZG
FloOowD6JsE2N9Sjvad33PDuAzrX69PtIuJBX3WYejJ6aD8ypXeSYDk0Jc0hJiSjcYoT4pGMNx7Lyc++XG7SVB8WNikRswnhLmXxQM15Qt14w3CIifDWKLHL7bOmuZqM5UuT
3r8uK0RLrTA4HWL/FIreIqY3W1DTuuVL3J9OALB8p5UDCr5zTJx/s5P1VTQM8zorV67bS5vQJvDpeVw1+OKttKnyQDOXB5oqDzRH5QHLd1raNcJ+6h1fcvBRESsUDKpZczPO
9ZiM8kQ/E1GpbiY5g0PFZ01HrIvmNimaSst+5mPTFfayqwIrGwXmnndcuOJzh1767L14FR2MSj4YFR2MyraDMSQpTd6UDq6Qfte83BtztbjyLZkS759mwrTpaXTSdOhgVMdL
8b9R1zuyytwrEd8Lrf9oj+474rJePHyIlwFTpg/1XOotW5f6oUq9oQq8UmrQpxtfK4GJwGh1Sr8x7i9REBvexhYM3ajnDsvKxc0nuaBMb+08enpB+u7S6lYOJNb0OgVxgE4I
OQdUdsXpdp1kSx1OV4blhUkrx5i2vXmnnYingzZv7dB8gZ7or5h6P7/9pC1XniQdHvOha0WqFifErrjSR0ZwqjxUkOQjW6dnBMHkZh/jr9aUNfvdjKmpZ4FZuid01cirl66L
P/MdZkrd/4kjrwVI0MphGkwlkXpBGLxKHNODgVBRXhAvs0miVZFaBcliuSHCO0tQjBPeGaPZE55Cw8gOs9cle6LZjduLdw7vdef6Gy/KdUhCf5ZQ//oTNHrfaZYBoLus7whZ
1NBqunHcpTi1ZKgQQR920DK7LKeKpQJpVI8EeDfy4rFijJm23FJFzKdLwMcE7Y7FLVVF8dHsUaVFsvd64+Zkj2UDO5qz4Pf2jkRE/NykTxt8zR2e7RZLKqL3wugfP/sRjTau
3y2TjTF7u6vF+Q4fnVw9shdd2U0qsFvvq14hFu6lEXIl+knjY1ZW430mNiuWiJdNokTc0AY4s36jSjxOjtBuDNNuXUkrq8kKUsF5rWRm5Ql1F70lMRN3UkhCegVdQDogsfJE
tpmtOrcNW8VNJssoWnrc4aODjopXgxUMxj7Spn32yrQpwCxdCgBg7kH3d5pdaIuYRQJelgEvK/mqtUOq10O9GAA7QBUu7EoL81dJZ1XBJxG38EmZMxDz3osyhqdj5nNevWQx
roNK8AGNkDoAMYKIa0HJSg+StvfvDFJQhPhjRUvsVZ+bFWkFlKyYZTnGv7wJQPJBGAEQni8ZGZNVGYLd10PL7nw4CC27t0KLwsEqveMRClqZaVmQWdkCMpg0AY2V9wIaFiYs
hFjQkMtBAXP3g1kjmLTs+TAhMstDM3GAxT5SnO3BQid+Jx/70Lt5K4WV2OUhxShbilHZNMmdv+NJJjnggiioYVkAmWtLFYpJ3mn2CTNwHczvW0XnYiBQDtVJDtX7RqF6n0K1
gHPZXlPqJPu2YD6pMkpM9iE/EvdlZh+mcZ9O4753nUYrGA4VsXZSPe3GunaDQGqxG13icfEVmTcvv6SWkzKJ71ekqTNc7coHXamgJxE9BCz71uhgBcXao/qumc0IrPllUrYF
9gSyPaTQYUM6VkLdaUWUCWDQQuo+lamLJQzWTlEjWxcBrKvLuvfpndgonMY2G56ec+CzZyZplI+FfF7i82aHHNzfYebkOTc816/8BKpDNFm4e3gLXSWyd0fx4o/iKqdylN8n
WafHdnXJvxHkfNEf7y13191nOuu1Z4Jnhxc5XXneX038IXvE+whPiw+veu4TC0lzwytqs0S8yrv0biCiYEnuiHfEj5b136wclr+2KjJkuCY3pq4PrwI35VU6nrN3xbKt/Zin
t8hMq0dPKT6h1yeWHdHVgWuhsCtMikt3hvX+UArhUHCXwhcyVOUNknKd5ES6ziWRRAjD3YFYidcTbEvXjGMayOpMCtZyKCdM+XEWYbvBbadkanDKMAdEpsGpwQMSNiPhQyPh
kyPhB0bCD42EHx8Jb7gjkSujkVdGI2+MRq6ORt4ajbw9GnnHRtB+MT5DrEeuFlB6kWGasaGPEvbljuPmhdO5i9J0/UwCbvL0xaSt94iUT8tuawcc8RWF3Eo8gQGe3CMjN2EH
DLGPJm2M9ySxaRIFhWRiQULOYbztBYld1evL1jq3juRSsEF9wyrErzZzR2jBxvM+3zg25WTx5p1/Im827H7+1bHhm7f1jWNTThZv3rLfWHp6tTF8c9V+Y1NOFm/esN/YLdmr
9eGbV+w3NuVk8eaK/Say30RFf+w3NuVk8ead5/Qbawd5tVb0R9/kFpInizdv2W+q9ptq0R/7jU05Wbx5w34T2m/Coj/2G5tysnhzxX5jdyauVor+2G9sysnizTuf1W/K9pty
0R9949iUk8Wbt+w31n7zaqnoj/3Gppws3rxhvwnsN0HRH/uNTTlZvLliv7EWnVf9oj/2G5tysnjzzmf0G89+4xX90TeOTTlZvHnLfmMtSK+6RX/sNzblZPHmDfuNXfGvOkV/
7Df2v5PFmyuf8e19zZNmXCy3HCFsdJUibgeTnm6MgPBJdA4IyTtMkx05rZ7vJyL1xYYI/hmfzjwmexD7JkklxtYg0THdFcM7JmRyipZi27wwUQjMEY/JLMVLcqtXAMTvCUM8
ES/mnycZigzXuIVilPrKGbLdsngLa7mHtD7Gt8vozhz5aqHCe8GLMRQk++MDEgqTg/EhCdWTm+KbUcLNpOCWEiVdkuxkCpXUlY7fwq3N77nxzeYm0xWu7bDJ024yoOJs2eas
h8xBU2Q6aA5IpmBzpgNm/0im/TnN28e8mzLug6RYZNxrJs1SJmuS5TEgvu3JwPfRfg/BtHURPMQwRgZgMjP7iwTM6ERmDhYJZWoHzE02YVIKOGBjExI7ZGMdid0ssd3psXNo
xm42ezcdrYHpIm1eNotI5l3JyYSZv3foVktndmfctTObz+NE+jSJu5whncBCEN/KRxAf4SOMjyLby+WMkXpyjGqmyfQlxG3wxSJ4pQh+vgi+UASfK4IbRfBl8B9HbblF8MUi
eKUIfr4IvlAEnyuCG0XwZS8zR2y5RfDFInilCH6+CL5QBJ8rghtFcC4zt2poehjqDkOtYag+DIXDUJCH8gSjkBQCAjCdohEUO87u1kmU9X3RzN+vOCv3XS8KRoIZNYurmMIe
3i+oJCBLPFvKCU1+ds29bXOJx4Y5Dw9Dh4ahfcPQyjC0mBU9z0PfdTaX+h1n+OrbRfCtIvitIvhmEfxmEbxaBH+8pfAfFa9+WATfKYI/KILfL4LfK4JvF8GX3c2Fv+QOX71Y
BK8Uwc8XwReK4HNFcKMI/tGWwr9evPpqEXyjCL5WBL9cBL9UBF8pgt/dUvh3ilffLoJvFcFvFcE3i+A3i+DVIvjjLYX/qHj1wyL4ThH8QRH8fhH8XhF8e2SEPGVQA2FQLQ0W
ZYGsYZMQ2ZA7XsLzqvVAgX7HeyjKiZeGGc4gKOYMwUROyRhaFgB7BHWOy/2q+aKnKNaThe04cGwOmGk0Z3JCxYz4MHcgsQwOl7C2SB0dXf/ssnEYy0rbahk0ZargsieFvR5e
s9Azh0HhuS8yJZR+tPLNlS78rCs9ZCs171Lp8s+60gdspSffpdLdP+tKH7eVPvQula78rCu94tpaN9x3qXbPz7raN/JqX3m3anf9rKt9K6/26rtVu/SzrvadvFrI1XazfZFc
M1bPM1aEtehtD0PtEP3HXcIGl9eSydMNbr/tNDvlVOCUGNvdMfoHDhT/mP6Vfzf6h0Yz7dToXwKGcvB/QahH+z8w+CCe+wZ3Dj7IYt/3u1+/Y/SP/ePO4vnRP/RYiz35H0b/
mLxvUP/sxn99fPQPRUgNdWfjpj8Z/dOx41dT+EGeKc1q/w3q//BTDxwf/ZPG/KcPfO3E6B+LYHr4y+Fto395+p/+zp73j/7l6b/7u3tuH/3L0yEI3TH6Z9PRwL3pFLWt1w09
tazalf9bAqSPO8n27sTacAmstl0MphvqBhV0OeS2eErrwPJpSS00IaYs+sfJzaoQLjQWxKw+ZLjO8Gydta3fEU/WrQ8TvQKzQeVWnbfxuNwZXNR9/p10VsNtuhOr8bwZM3i9
2Kcx/h7PJLcOOvEUePMYjYh5Fc2k3pW7iCZNmhOPJUCW/mpyfDWZwGpl4lXKgqZzricOkBbNcV5KsnRauEGwjH1znBtwZa25bZZS/zxV53dRMU6xBaxit8/1TJyO7UKdS1z7
Zkw8FOm6QNU9sg8+KcixW2/M8ED2u8Jc0sHeDFaeLnFlQpLUrHPS0E37aKbY6PvzDbmYftKsCGfaRlvKfZuT1+4IegOtZW9dZzeSOWjlc4CB2SU2vbtQypLZJTryGZSzp2B4
ryuWOi4RZpwXf13nNNDyXJZnnVDtETZgDzcvPLIHXb7tmrK+XTInzPFVjvR5MAFZEiO33kvT5HdJ0wTCtdutdepgz+U05vn88q7os63SMp3Qr7vPNNZVVVtPSlYb6yRl8eyd
8MbWXEOb0PG/3q3qyt1ciMa81Tbqi5n3OnXFtIKWC7E8vbkLkiYv2YnV/yQ9zJs6fVCG9J2PEC+Ul3tYU39Nby+kjSchYZKXdUnClOyb8eYasSgXN/Qe985nTRD3xARihuDb
BrzN9BO5sW2cF7ctmDofRnYu4hhE1aNh5hTa2VPXXWLvzRtHqtwQl0laRIoxNrJ0DrE4j1UQSfLI8rkLmIMKM8zbNIO0i7wAHaDoWivDZbOERPHAVs3Q6XgXN57NGKTdnfGS
1L9CL2qqf+bevfR5t15HitAevUoX4zRroosYqt1ci2LuFPO5z0yKeO2aJb1gjlK/XPW7b9QE3u7tLJMeLRM6JhGbFE/v9s4w3opRWZUylmgCv8dSHfq1Mrtt5HqjlkXgE/qy
xMcS93e5aVY7o0Y20wSJnXzsFEtUWhaf0TtFG5zXHh+9/FqXUn5SeAgMSUJKF5FklIRkLKhl1G6a/a1hGAVSdvKE5wUARQ4w+xVgDtA0gqWAmT6owHPI+CBvN2FIbwbs3EKX
DwI/N/exqBN+bu4nt2bxEcAPHkcBP3gcA/zcyiX7VsLPCeOYm9VkweyP32duiW8zB+P3o8jbZTZvBTTdPoQmAsOxAmQQO57HeoicyCNTgKYKTyEG5kgOTVOEJuY6OoSmKQEx
OmgztxtvNeH9BK4pn+sxyuNfxIPD5naBtHnzPkzJbZid94tKb4IkFLRavhujqSa+mJDv5iiVBIjM55A4AncLSm6nAC8T4oySlzHt0utO+pbQVsS/mr7p5/TVTGMB0ihPeQJO
ZwW+chOJm2S1lJufdZeZvsPcESCd4WXVZuYuLasE5NvVV3P1vpxWJsAC+Am52dCIvcJ1zDH+iwKwZndW2K4vE26XlcZaRFtGyIz2lpTF7CCiLW9GNDkHurNAEMUzQY8tqJZb
UiEzoH97HFscxTEpb/mGOLZEpnKJKzBRbZaPWbpXpiJGUe195kAGWLyNj9vM+/l4v7mdOW63GLffHCJi3MLHLeYgHwfNtJxXBjgj482Kf2RU5NbFAgnbNNQaQcJdioSLioRL
in07hbInvOALiGHJe0IrICA4kY5uQxMg3YwRSDR0pq9GhyQHST+Zl2VfzYp8csBN/JUVqCeFphqzI0cstLqgu3Ij5G7w8XvEVGAMfwTtSeUedFp3KRDXMQO7BYhZ78pWIKYb
QH1TAPEEgHglB+KdBJhNQLz3OiBe2gzEOwWId96lZZVAZlYUiJOVTWC8h9C/DQAv3giAvUwsdlzaVigYzIEfAAHYIQp5O/EzvMl0Jmc0Er5KZKqjKPp/A9eT02G8/Ewvib9N
ojzgFOjvuV4S2Bvmf3Ttjgu8WSZLhtlP6td0+jZMu3ObtLPbpN2zTdoD26Q9aBxRwDE90HY0LySjOWjf912bY2v629unX5f2iW3SPrlNWn+btMe3SVvbJu3pbdIubZO24W6T
+Nx2iS+MJJbyxDlJ4xlW3jYZ8Pccz65N90cyGc1EpXVR3KLcWSUF+hzpp2Wc/dHx3MfXciXQpuRD2yZfl3ZY4tEf7C1NgPP0hPvMbQfc1cQrvKiLxaev/j70qFvCm+ns5bty
IWF+UVag5gW8d8BaeFZp2FDTy4jV2DIgdpJN/TZYa7EM4FlE2dlvpcGjNKj0xL71PuFb27xzlgvzOA3AH006+fZWG6xBLY90eWNsS4jIBRI1Pb+oZl4dM57Zdk+Kq3kioBhS
l1Gku5Z6F8zERWSjqYp7MUMfaLzeMe5deQTBhm/ELrQZadt4YezWBnXPWccazfxAYelsgze2SWMm2Ua55hNFn8nkngQzJhdG8jIcLoPsJeRNiBNtsZeEGIUit3GmWB/MOdR1
2LWTZg5d8WxPf++XLiQzYumDARi0edJb9nWmzDjV/OMUfMepyB/f5gRu6lKy/n30jjsE49wNGKf6f9zukG2X3czSwvkrVL6MU186jrZcsloXVSBcfzzuK25iX113PO4rcjyu
Ti8FllTbTopVybheQbEqLbLXUfBqcvyd7VEMYtc4IBxNDHoukMl9xC17ExhF2aE5PuD4Pr2nTG7aVBCmve99KpnSfJ+293P2nvJN8DwxmkEOP/Bo6UTqPaVQ21TIaBagGhIM
JiyoTuIzHrvtivVZ10LjJKCxgEQAn9VFtcGqjgsjYJo5SM/dJcspYNfMFF8QzifQoXIkMmvcZdvbBPwuL3FsEX55awPgd7yAXyueWoZGlia2DRKsnNcUjKX0esheN3qI5uPp
MdYKHpfEgYZAYoPclHtRjmVyM7pxW/+rUBMb+feMxLzPNcZXzhHvGM87YBFfFJVNXda8uq55NEEmcRje15C64D7j1dYfySGdnXoNGbtXk3MBnJ/A3kwW5p9ZYlRmD9iEnmoU
5Zb4NaEsYgVlZlbtlXxyT+1ZoKFCmFlA7lUMFc/7ySXrPYIX2PVz6KeOMMh8U05iy9gSrXnJrdLDyZGDMh8RK/MSSR3F866ZJKEb47kMCzI6L+18Xsblmmsbad0v958MCR0h
v6Bh5e2gZpw+i7dCDQFE4YFDR9o3M0rsSrZTkbZvCCwjjWrlxK6bXzJcVafJctB5wd5a2xLND48GmDDjWieRFYksamSfRFY0ckgi+8R43SzKQtk0MyecSbRgHDx8yFt1Nzze
qgtxSecJz/L7XF7y3ebZATSV5wmaet1i85QcO2jzDpQWKbboPtiFjp6ul50ivdNRbwaYkSluyLio3wre6YHCeYM6b2HMQJK6GmjQvP+ImEu11MG33tpaErO5Vl+idXrO4oEI
9WLaEZagC36Q99Z4oJitL1szPR5JOm0ts6ibW9NrzU0op/R5c7Fp2+M9TaGEmZ2P1DlDe8e2nEgwHbmWJWmesRevqc9xOcaNxwLYe/pc3Sk3t7J7zXp+xCy1WGvn6bDZ2fqf
2baGHO84JhcfL9JszE8D+XboSqwn+iCSw6UCWefMkkzh5EG3K6Mqd0hzj5k3orD8iUxPKhhefSisQCjaulCsMJu0u2Sbm+JLBc1vyoUqpsU7VzuiXRO12GQ6yWOY3LOGQMIN
a/Dxk+rvRdS0JAllHcPblIbSnTZxvm1yI8+kKfPD21fobFtuWiaDIKlNyZ3xaiMeABKCueX2mE/yXkUk3slbdTuYDL3xZWyVSIWlXvqQlvqG76aLd9l1L/U+mPYqI3JLI++i
6iVtFoQfN8vS23lsUO9u3iXuIzhlyxIiXk1L4/V+IpYsCMblvy36LMM6BY7ktAmBs/XNnOGTfnj7nWl7+1Xfxmds/HEbn7XxNRvviVXsBB0rdEzEy70FbEkLmaOZPiBEtpNb
5woyNsnqgLpyKtX6Nb+cAwB7V36WhPcqRzLrvBecGEtHN5SjluQeD7OoF+uacSwmNJSmOtYk5+w1oJ/gEnAdxGb5cjDOTQCLfK4c8VF71aYA/f16SuxpHkTLhwwgmo2YxY6n
C0/ZwThLDB1HVxaeJIh1njjiWUrbzrkQVlTYsOv/hxp+pCeOBJhafyBY50fFItr6s+ES2npTFtAJu2o+yD1ZRbhj3KCSdtypl3/dIyeim3rfYm7VhZFVY7I25W1BsHaGlcxe
LzDqXiemcRQYyqbcKA1c0bNP2/iXiYQKTsmzTTxsC6sZM+06zzDKLXbIJoqVFMi7dWEmpw/H+XXIg2lSGy+LdggdI2M5rpR80lKEM3YxavknCzqaupYTFzJqSSgEtWZm7wo+
q94KR+fSdM6fKIBhOHNgJOPxfALHh0dyUbqf6RxNKFppDZOtP1aymerd402t+06pL1HBxEIOl/xQDjXabwU/krJQHdSchHqHuN6662GOhyfRiGQWwbAgk6PfBrlcssH8TE3H
Q54MaOa+UMTVvpxg886LBOWSMjexaIOBI9+su1do2IabdIbr93MuqQyLSsTsOmdj28qrCdmyeMfxHRcT8+I6PQjQ+v5BPDVZJaAztl94dQlyalNuNF7xHrDbTU0B4G2BtEkg
bQNIJwVkckB87xCIoVInYByfjopjVugYJ1/h5BDXsWM6hDj8kaMruN1WSqhrnuu1/rfN6zrgsa1jHHLAhvDY3gKP4mVrfAQo88elzIRP2bU+h1DbLEDKubgz5ACGEJpWlEV3
RsGzacHT17g0p2MJn23WJW1FRxln7olNcvUJdcYy24IHZC3NTNkunIASom2ebTjf16Xakz7j2oAkL5Y4NjK+YIsBVme4edFKd5xvBDmEjisW1oMoyrtsx0EaAT5DJ2csMjvQ
gYaTk34RyMApkFWPAzOfOum3HIKZR+ryUVFsBWtUp3ni4qd11D+WI4CAP+93t529R2n5nah1QqjLuKAiB0RJ1dYFTs5aW+RFR2TLowVBX1gn4k9YkKlLOiJaxQMmVD2DQmIT
ANYkgOmp0a1YFuvB/aqsJeR7ePceyDtqZDCkzBLSuUENjxWUUq6L9ztxdxDSaRzPnEiXyQeVgQyBeCkY4VBBJO5vFBRrBHjHtwAs2ICMV+4JczDEIXx/DvwWFqmJ0fkWXVPb
CuYtkVHCbeA3VPg9LcoVEdLkPuT85f+itDfKD692yJJYULMDqkTmHl0k7xTWkKtiezPOcaPYSoBN5aK2ruXjcuelYJtV+YydBQeKxxlpXERvvhesn90hwOgRrObQtCVdl5oT
lg1KDmw+1xsBINLYZGJ4x0hFj2/sEHAmZ67cwmyUJzk5/31Mde3CrY4XXn8dy2p38sXyTgyQqgCE0dEVyHpgyu5Ffg8yQhBR5LAstOTP0iu/zosR2+k1V34oieUYPm6Xu2Fe
5LuaXqNcc41a0PIqR7xXgJWCk2WvmvkU8LNVCgQ9cdpgR8QuX+ziuaER89+8S/71XRrtzLbdWIeM9LNptjaaF+82JVPdJKtJ3VoIUMeiEypKliuutRcwzehlzy3lutp3nNXE
tW/oLk5Ob7X+XOPCzIv7FmHbE4/uLyTcp2gsIdC6uvYkEC8s0n4r0BzTS94pO/myrnvGp+MEj5eJe2uprwOtKgV63eBe1fle4mVDycCnYqCk+Y2my52YvmWthz5l2MDYywXR
IPbt8uVpt/zWfyj69LR8rDQgZr/fcfLRcaIeNVXAFyft9tN3/jkv8SRpAAWkO2oEvury2BuEcWR5Ry75VBeVP8jDPPf2w9HIj4aR6N9EQbjuXvbX/WfkaLu6pUJ1gZTrsdz0
lV+Vq0OtwzeByJKuQuW4AmBNA3FwKP5yVNRJg5ydoJsCyHBfaqGrFZ27kaKTUvrGr9rGqLsW7hx8KU9C+JVfHTa8lH55NPLaMDJ07jJyqY2feqpJrOg5wZdC5VJ8cYgSB37u
GfwvvxWYymOvy1UyJVMV0lk6xdEPjvpswcbTmYk0GGoPh/74QrGjCXMQsO723BXvpRbdaIx5rudHsmJ5XCdFaE+/c4W+xet2eVRfWt0+BvzbV/KR8MG0YZi+c2XY3SD97jAS
NxB9O4/KnkOJPVboLpk6+yCKYF5Fi8kpcVWRy1lL6tpm6ORI3a016DmjbOrUY3BD43tXhuPfVy2LtbEgItVLYkix0kdhHo8qylqjA1A+F/P+ZYwZFufWHwo8M7oijk9RBU9l
ctgczfE1ofN1T5N+y00DTdocKWk0bH29eHdIS6ejGdlar9xlVwkvFSnbI9JTm8Ch/SkgytdbdjaC9Dd517d3V09ct/oZt6TL4qtu0I6b2/DuKrGBHxjcnrT1WONpEUpLJIqU
tPWMoyTy1MFIujdMDzel+8P0uk3Pnay0tpcEWnR5LlAqdi+oJ33TSf8tyreDmMe+dsPYyAjn32+g0uJ7xDbKNpMAfWhveVrxXm4psRDF8IZ4RdlEHiT3WV3oxP3M0Akobzbn
sduSLca32ETU4RZ2AH71Ch2pGNlEzHYLXh678PoLr15NF/u8vPozXw7lIujgKfGqlW4YPi1Ztj6+LCrLUfxK3hp7m1Ulyh2lKNUI/v/23gPMkeM6EO7uagANNBpxkCY2MGHD
7OzO5szlDJMoSrJlS7Is2/p1ln3yDWn/Ik3LaZkkWaLt8x0tJznJ+pUDSVOkRIqkSO4ybeLmvLOTE2aQC7ER71V1AwPMziyjz/ffp55pdHd11XuvXr33ql51BboEGx2oZiam
g1XXhALNOvU10lqgXXtEtqnqoar5GHcsmg/9eqBHuPdREkJme9PlxSgF2spYdWsf8tSm8FWVU22KeC+LHgB6dCo5OqSaOPWDJRQOmYR8/9C9dBwFWY9Z1zIUYB8dtH2JfoF/
9IHBA8wD3yVySxfbYTT/hvCCqV9CR+34HhDVtqv4GLsUKyifiozsDiH+XoDVsP7B0IB4ewvciGQqPYkhk01L7iTxtEisRhrbQj8VsnUZkNl3Q63CaOT+T0ouR8itSh/tc+YW
NwXgBvR3Dwj3kEL4HAC6V1tj8i7y9YJE41WK1KEIlCLSRKhSRFY2pcsyqzWZRlFteS6xWvlt0QjKcXruAXY/eoC9zwInga/aaCLJUF2QtXoDgu2r1E6SVakFst6Opg0m8iQE
RHUopPGbTwek5+nKfNW9uAXty56VOJACWcrMrloFB5UOS91iPwLteicu0b1kf27a1Q4WyUrn6cviXUOEDm0xH4ZGI0ulutU+dg9ty4MTYKXzNl1+k+z1N8tuf4vsIa4Z8QgA
k9ZLzt5Cdzk1gcQ/+bfaN0aZLCr8zDee9reS/ohWMvrEpC5a1EJY2FJdzGlxdzrSJaou0tRE6PCQi6c6nM+m9vyQ1b8D0Mp8n7ZRAlVltd0hfoFuI8/YfkyNlYksY8vWHuim
ZA1PqOGJb3jSNTzpG54MDU/C4hOZqyX+k4FlySAYRBqnUBKkeQMCrIpODrNDpBqUibOO6CcPNTndde97Nqjy1Yjy0CBD7Ab9sEj2XX+UvKMLaEHDNKBTYz1hG6JSS00edYs0
aGSXxlOymsJ0lzr0Alp3aqrDthrwn9qGBtRFmwfO0eicuoZKFcElmSBgFxFwdeTm+tUU1yCIL1I/LtcQFPuXycGDG5fkANXl4OsHmRWy8NWNNQwPb6xh+JYaf0kevkdCGzLB
12Xi8GlmhVwcgHRVJE8cZGpY3jjNLJORU6eZJTnR1eUkPrFSToKnF7FcOr2IJTWxXF5yE0vzoq/Ly1fxSnl5ZHIRy4OTi1j+BS+Xl6/jpXkx1OXlAJlZsmxefooXsXwPL2J5
VU2xJC+HSWhDXjRV8pNdQ4NfYVfIyzikq2I59Xm2hiWspiDrhAfQoixqoQSL+HEOLPP96igz0La7SIvPNkQGAhG3htZJtp/Q8eyA+ABDxzsh0EVobwR0g+jh70Il/+UH+Y+2
kMqe/+WWAKOuly6e3GKwAmQeTvYB/n70p3U4CAZDFYOhhkEbCCDrbS/Tjp7a+m/qgujq1iTqiIXcVzhtgZLq+otQQZGhGFBPkIm1ZpJMkvUfpNWqqA5IMlc77CGmQL5CBqQh
ComO1pHV4UFWdUso04DpXtLrQ5croUZK7WGkXyoJHyVZuIVUDlayCiWdCEArOyv9NGAlziBx8CXaFKTroVoBodqBT790Egq1lh+BNUT7Cs10lTejSkoNs1qcUh0a8kUMMpr7
J6Ddqq6jShpLRtKCBC9Q41oVPEMjqgseks8KKjyt60KbxFBLQVvJajNU5bKkclmW6LAGRh3wQiGSJGatzqMvRMJUQjkiMb5SFUqtS81MajW1G0Si5EpVcoXqxsB0hT9TA3r7
omQ6iMknncukWqDLddqIK3KvOjCMbrpqG+DJSAtoG5ARaoS8OmJVuA6IRErfNQTuGIgx+SYy0EW6oq1kkBPp02kllSxthXvVxWh8chPdKEdjhZ0MxSVAtJ5cOthLkkUqIOpS
oKp0W/1mM6sOj7PSTTEGWHpLdy2yql21VtpVayZFaiNCVxW5M6ClXrlZNssScT6JbJuHtnIMNMaelX0ybfP89JtFTtspPSCp4wG1bNOiqJUDyJuVeAhuWXr0/v2kTDTOM3ID
h95XW7PIVOv3NC2uWCSIjZ0LS7oaSMtJXXwWhHt1wHLLPdDgtRgYcP7JYDBooqxBNvLD3AdtHYizxd9KLv3QwIHLOj+NIfvbyFOrn+qIFxpHECiQRtgtktaHRDZCe/ifNdm0
aWINTgfZ9to96H1YJjvw8os6bawxAnAP2r4caB980CGTHzBYcPk9cv97H235Ltkohg6pHhr44imBcPv+QPsnAsIuurdj++ADg9AqbAl0fOE+v0xxkSXtvxBwf8LvVb/EQhz2
S/fJHV+Q2/cH3IOkV9L6cShrWd1DTR6UvyRbZJAx2wFi4h77IlleCgL97tooRJvsvcdPFin1kEES6oK1mgVSF0oeeAi8cdJXSasJaYBqUtUI3SqZaF/b2+YuKRZ/O7GwEjNI
tnwza8z21DObMFrLNd2jmHLb08htYSm33YTbbpXbbsJtdx23bY3cdg8ytCRpsT12H7A6IBNetsvyJ6gzYLW9VK0sCOs0brtr3P6YGot+VGkflB++gUwgVzncTi7tNUZLsk3l
sLDIYe2DrXHAdm91BNASBpOeH0F8D2TZqLLX0SDL1OrRPX3UljGdKLhUuh1QQ/DEYVHZ5KX8ftBG+wCM9SXhI28gdP+bynzzO5F5+3so83ZV5ptJiRAHh3w+8al7CVfFPSDQ
8vCoi4OSFTPI7ovqyuHLF5T23cks2yTBbHwvlMKkKUVzg1JUS02olpptOTVpBp+vrtiM9cUm1Bebp77Yrqs83pWVx/cfrTxeUlQ2dRlaMuaXjrMEvRlg7wl4aIHYNNtFSkpb
492zvM3Sqzbr3aqUQS0cZ33heK4tnGVUytlYNt4Vy6amUmqwoAU3qwnkt6Zt9mu0zVivbcZltc3xnmmbR3bcA3yRZLtahMtoG5Bg1MrwGm2rvlBtBjCp8cV11NADBW14L9RQ
0NTQ/g7U0N5Y1J4Vi9q4fFF7lxb1dTXUt7KGNv9Ha6hPLV6jugeIqoDNmoZWC9FTK11NhZcUu23Ji2tUl39vVFenFmhTtUCN9aorVQtUWEZ1myCnK6mutLzqSiuqrvrKrL2y
q6/635pWO67Ralu9VtuW1Wrne6jVTqLVRtmhDq5dRquBBBstReFara6+uEarqy9Uo/Wgd8kL4wB1PBcFgnuP2p96cUkDyViv44sisZyOOxplwrOiTNiWlwnvyjLhWyoT11X/
5pXV3/4fq/5GtS0lqDO2yYLOq9UBnFT9q4V6jfovkQ/bNS98NTFoeLGCGNQMP2dG1SdaumixbXYLmY7D+l0ivGgnoyVc27h+uIhkvoCZbOqxmiwzsB3JcLGSyXdm2UT2IDDL
LduJ2ZHd2xGUnNxOHFuz3LqN21LzSdW1UGX9gOlzZKFs4fYWsqXevbSOoFJFJOrhYaSN3+VpR5FN8/OtAw/eSDrkTLQ7xnYv2dWCfFEj2xl//kH6dS0g3amOIpfo5BbpzrsG
bPR7m5n06ZirvSza8DYTWFHwuvV0/DLdCcxH9sJCi30c2hhxUBbCF5LuDvIF7Na7/boqoU0Qev/dWhMUka8DNEdgHkgwGSr4PUF1HCS1e8RBp81zQCIPhHvrxnH5vYPqFCfT
IFU+8rGcdLA1g166gGyv37zMBpd+f4Awp6SjHQ4S6bSg3RUBYbkZbRsYpmQrSTaWQ3ad3uAwmkSnZLEGOsnnXyLHgtxJPg9rS/jSOWgDcukYCz9vsBDtPCsHSidYf4CuzgNP
VtILOUTQkyc/eecnnSq0k4l8wgf5GLgfGE247Ie/zmUmqp1gS22QdzkAfyu/b6esgLaONkPeKJvuIvCb1G4wdZgukZIti7yQzbXOO2DKFjI98X5QcoDlluHOCiH3yy37SUUJ
4lAnI1qnjNrBZwdgpJvKQbqzvke6NKmJlFsGhS+DOVD71VaTnp32QduXAi3EXjwAF/f99w3u+zLAJ5u18dQ8HSA2An5VA0XN5Y0fbaE9QqQvqLZFjjqgnDyQkQNOorfacHlr
iUFMANg/oIcyKZ1mSyLFb1P79e5X+/UgiRXqKCfllUh2fQEIai9UFQ7pNgYuDOq/fJ+aA2FJz6CH9gx6SMfpUACaMLdpg0E1ZSGDERa7kdXpFCKZvUUHDNJsENxEEQQ1lswM
UX0wUX0QB7jbSbOwNnbeRndBAoF5ezkVaE6F+pya3mZOTTSnpvqcrtQH2rxoH6wDP7apwxSfsJGv41baF0pGsNO+0do3cdIZqqOdoeZaZ6j12s5Qs9rzaVZ7Ps1qz6dD/cyp
9nxqLS6SAyLbpD/SWu36DJhqPSfqeDaL2kVOO0Jt9R2hJjrvihaBqdoRSm5pR6hJ7Qg10Y5QiUyol2ThLqhYaOdQwETYI6kd+gT1wIPliuHuIXWTGS8YZ7IhozqnR/ic9lId
VA82OWi4g44XeShoIKjs6nhMq9a3szgViPYF1Zb00bpRrSv2jWoz42jfqDp4s7GEKMOr80/pnGRaUOp2WrSsqjuuS2pRrqaLo1W/UIi0nqEzBKCq1vI3wNKKxUIZQ6tzLcSj
ZUEgFb55gFZqVjUJyf+Q+h2CcNGo5YM0D6y1iQeUH3XiZlLLnGZqsXs4IFWlpvYZxUxFwqTO4lryuUL7zCHVcY4OiqyKvcZp6/u0zxmaSsu1vmr9Y8Q4VafS9It/jpDuAfZ+
Xd3uZwZtcKBhmR2cRZ6pfS6qFo1AxNyoDg4gmRTVIdl0mg7Zc0W8k37HN1U/TZkWP34J1Y9fRqLYZvrly6x9+TKrX74kIrZ3tPgtjVxVZ8FrcxxkA/2CtP/ugA2UmPdLdHEc
ia5zIZbsdPdBvrZzlKROqbeTIUx2dTKDjZocuN5J0tPGXUCiu7CSlX4IOEntwhTV9po6oEAiF2lxwLqorWmAZLIlrDgkW9TpgM3EySCDCfS31yYakBa8QNfe0LgtiLeRRS3o
rgsc/VBKbOz+ITKUhc6XIMNASOOFVVe6YuiYOHW3QRILsKrLaYl3Ahx1DCoB8zmZGgY6LlVbnCnA3RlAEJ+9o4Xu6gySw5EEiI6vYOkgGLLmC5nBwN8ro3v8SF0Giwz3F8jg
TVlb/U8MsixPkWkDX3XawFf+VkopT2fIontl3T10gJtARkeRraQARm0Mp14dfNCvDmJYpw5iWC0z5DOXDBfCH3k78qohNrluhn9FO0h1oq2BI2kr0SC6BTYlitOG6/C30AG0
D9CRWoQw4LH+HjrejlUTQOa4aubAp3iMOIj6x74IWMVPs+wD6qfUfjIcZ4B+o17NrZa0UbatdOsqeit/UNKGO3cFuKqqsPfKnJ0WNaPNOeu3igOIfumGYuwn+16/yOs48lWX
fuGlhoKvfrStju3RqcoFmqWOhyGfz+9a3G/iwQf3D5GfO9SdYAEu3RwenMGAAVw40FXSntbf+dig8CXScn+Qux0cJuP9YDrIAhd+sToWfjWpT2WRfImTNBA28sPcF7DIpk+A
2Ftkg+ogfoTiYkkeSO2gZphEDRhk0/6ASW0MmamPZfhEdTNX/eLsPrp7MpV1PW34gaRbb6GmQ6+tLQD6RTdepHGgulFnU8vCIN1lxXjf/aT2APjgsRBLU/PqaG7MKkqviled
gaOSp7p61ewRT8+gTsuiE60DZBiXluj26iwAIIrOhwU7aSeTYUGFwDuDyoO6N2Q2ip6STqRML9uIlFnvJf3w9tp0MSJl1kUpM8h2KmGUJjI8EPIBpBDnC17SO8JQB61cW0nD
SKKTQ7TKkr+talP6xc9b9OIDHJEdMuT6ftWka3v60SHQfQxZjoGteUNI3ZdSGOi/E0TDMQS1HLEuZJB6gK9uqA7OmDZJgUZBQyAB4JNVZy4IZCjAnXQ8ABnTbib7voN3sptx
01esNq+XAgmIuxgHDabJA/wuxikLy9cztAHjJ0tBsHf7aSuezIshu6CQ4U+EfjIHiAUXywlnkzadmsytU80/+FokAe2muCfglfnHXg74ZBF+m/fLXq2VDjZcd5csHoDGLrTC
oIn/3SGZV5989In0fpBVAWj3iU8dD+ypPZCPs8RkCWTI3moyG47O9Bugk58E0uSzBbzEqab35gA4361VJxr8Z9e94O4Tz6S6cTvZfZ1047TSgXhamCSzIFFIHUvn95Im+WJ0
gawDrsVbHCFHN4iFZgnZPPAuP9kPkRpknbpUoQoLXpuHZIO6QpSXzFdpCPaTIZBafCOZ9aztKknxU/hesnEnhczIrWrXRpVKLSZLlnaibR1t6zkv8fZ4UvWoPgaRmve1gNiA
YhGHo0WWqsbM36rt/mm6NeAhGNRdG1uruza2qrs2tmq7Nj46yH9JLZLWR/0+Mo+IQOTIelLE4gdayYKJAB+cmPfVY2lTsZAJQiqCtiqCNhVBWz0COly57VF/s4ZAJmBFCpZ5
F2DbNbDtVbrpOliLJD/wLmB3aLA7qrDvb4TNvQvYsgYbGNEs+/aDR9Uud+z3+zRMqBHTfQ2YxBomUcUkVjGJKibxGg6JlEOA6T4ydERuvk+W95MugCaRLjACiuIGbR4gY/ih
4QMOD1Fhou3NfxZoHtz4kRbQcCM0KcFagTs0CJ47MXhknXPZuZ/0GYM00+H9ZEkXv6u6op0F5IfUg6JsIRceAiCVhcyxv9Y2NJGx+UNkjqr+3oFH/pWM+KdL0g0N3AgtwE0s
d7/slOHK3L9fFqBaJvf6+8ktQ275+/dDdvcHfIMPfJSAHax0QHYHzQ/fpwq3D26JeDOyexdD2m4SnVqlrsTRmF/2Y7TOAoZ918JxLAdFTR4G+Y9ILLQ7yK1Abnl6ayO3Onor
k1v9gAFuDzAfaaGbGYNjSYc8MfIi8wYMQ7sY0rYi+XbKToLct1/2/RlQz/8ydUYpwR+h08fIrUxuEb09xZB7fkAH94dZgqUOvJOCryvKJrmpHvpqKErfoFAtyia1KFuAHCQu
IBY9oFrChgUnBvbUBvBtGRr8Im1Twst+OgiwnxTSNBqqLhVWjdmlxrRt18bKypw2NJPR5qwyZK+EwYc1aOowfuL+0n5F21DJvOWamo2kKpmRNp3ij7VTDafbLZCxRwTSx4cG
Dhs0ksiWDTzU3lDr68gJRpPIVNBE3tMGzOJMje9re+NoIAkVJOjUNVQ0ZvTh5TLawLRHqtlUGcAsMoAwqX97dUG1+gyYtAyQjFHucNoWs5+jG8wOkV9STUNUR11eOXV7cuoI
QV7D9As3iA7p4KZbWRDPR1xHR0ADVAKTo74OhclpMDVPi78L6hvx24i24K8RjOuVRcn8WN0EnOrCDSA0HM2pWrzVNR3qGCsPLU7dWcLzeqHgGl+dqvKIbMOrenmgk2SGhFbc
3+HevLj7teJmr4VfTxV7LVUrCMnKRb1IrzqjkSPeJZD6V4b6QlfLm72bOqN15T3PamXKVcuUyJy4A0pJ3TlaZurm4NaKmaGNcrV0NVB+suOz+OeIQ2RtvmtLmE5NX9RP0nih
w5iFoYEtqgOtMZlMrCSL4eiIe8hTp5al30Wr3S+kRoDMaJ/fQScGHtTXbAZbU6Vr1Mg7NMgsqge0SBCZ60k/HBzQa8zaoc4rqSJcrlGsLdYKFMjVNU9BEDitpG/UhEErNyDO
tm1RJR+kw3kG1Jw3KP4jyym+bRkCAnoNNCFVI1PWLyVLFMV/5EivAEv6MbRSQwMl5i4/v5xdNg9VVxUggk3mopHODK21ryMZ3AO474Pz6iIjzFBtcarYDPCLZkNH1wAFMSPE
HLAPbVtOgh9alOADdO7jJePQMtbui4vWjiwSORCsSvXqoUFWDW9V4xNRKDEN0zC4KnerUiGrMy7ED15HvKneLyfgA/q7qp0+pF7RkaX7qMxvgboO+EwGR6szhzhtgidb697h
iMhymshCvX6v+EQz3/oAe59NnTNE5nWq09d0ZHLY/XRjVTKrx6DuoU7nr/F3Bch4B/r5jtOmk9FucLGPkcCBFDX/g9zwATI3iMyrp77gLeoe8b9LJg3SDlOyYJx9QKDL1jih
cegg395E4ohS/01m/B7aS+qq9vN5ZQ9ZCNbfTIMltVO1mSziT35Aa8lq0N47tY29ff52mSeL6pG9nQghssTc9Nl//+S+m/b2/M0+uU22v4/s6tYOrOnwB8iC6pCnAFksnSxu
X7eQcYBcAurGpp3Ux26XTWTlProTqb+julytpC381wFo22rj5sni03IHmUxEBhqQ7TfJhqnkvKOFboTTTlWxhX70ayNT1DrlTrJ8LlkcGK43fdT56ZfUtfZr9AAhAU3tZdJC
r6Vn1ZV3WfJZq5OUIXki0L4CYKZeXBYMAGmjGWkjRA0FOuh6MrQHB4x4oJWyHpwnf7s29UrLrp1wn2SovQ69o0Y+IeSmz+kn34T2lRNDEqCK0v45/W++tBLttV1jZVu1H/E9
LoDH2ct734MCeJz91b1vswDeFe9/X3/Hje8B739ff2zf2+A91Tt1MUsgl2BpIktfk74gIP7Gu7VlqNvrNI5tXDf8WnVrI98V2ha1jvJIUru7qpsJN4NbBW6nl+4g4ZVd6ncP
jzqxUNudwqJ9TqqaDvOA/m61M7ULXDnm/RDAA4Gfu9vfTVw7YqnMA9zd/h5wQemSeHq6o/Cydovxr6Y57iHSRlaWC9SZrdV1Zsv6n2azhGVsluX/Nptl+bnN+rnN+j/JZgl1
NsvyFmwWUNBdsyFrNHPTDIUP5/tb/GvlZrI37O8GZLiR39cS6CUfGNYBvb3a5jNkBwPgC0+HGpLZj176RaVP9sqyOvWZjMmR39+iDp4F8yiT8U3rZbIXhFHtsd0AyTuH/P1k
vxgaQHYcaQU7BmVK+cD7O+W1ZBsPOihwTXWWWqccIMVILBa1RjW+8GQHlTaCvE01OC0yGXEkQ+gauoM9HUMVIJspBagAE3vXCEJjLbRyW0h3MU+K3Et2RPQvmhugpZcYADeZ
XA+p1mnFRagCKxlQtSOwqd60aAg2gV1dLD+6W438gYBI97gn2x3JfQ2GjcQg42Xo1zFCCyT3QW54KpsEEYh8m4aWtLwDGuJFuxBYAev7Ax0SGXXgIak3NpikpRmvqTkZmfmm
eV7U5pXyvDS7Nfii9vns7eR0UQuXzenSTNZ0X6xJmEy6oeWWW6h4BKiqV6kHUWOHas/CclImVg3pBrlV+7whr6e//WrCWqXYStSzVWsfyKtJO2N1dX87SQ2ki2aIT7QQj2k/
eEz7Fz0mQfOY9td5TKjRY0Lvpcdk/N/pMd3cduIPlMj50L6bP9Vk+LtDv4Wv2wrpRcw3diJiFgXVLAorek78u/OcjCtUgkABrQThevOtvbc8MvSb4Ze+8fUGmq5XEZLk1Ypw
PwFCIX5dA3V1eVBqZci/lx4UpYPkYc/Jjz534sbim+RhZQCkVuSHaB5UUOEV89BO8/BOWyVvpUAKF7cf2So/v+89KBAV1A/3vc0CeVdl8Ve/9unPnPiU8cb3oCxUUMq+t1EW
b9pKQde2UgDXddXxTTwr/j/FszL+7/Ks3nPbJixj2yz/t9o2y89t289t2/8fbNvyHhj/H+GBIc0DQ1UPDFU9sD9awQNDy3hgaKkHht6WB0aKs2rZqMWq8UZ4O14YAVO1i41g
lnpipPi98BPwN5qlFb0xkkD1TEiqTUtNkIbouh4ZAdF3jSFs9Mrg9bK+ioaeDL8LaAQ02o839cwIhI3XmLClzGgwCct5aNfwoVHzV+LDUhY04Kl5am8j940aez1vrZbxBnux
ssemKSnBRj222rNtOYlc6rEh6rGR33414dv32MQD32RZZuDBB23i099k/yL14slTV6biyLOqZ+dXU68fPzs8PhcvobLl26nXD12aXEgU9HZb549SJ6+MBmMZ1uZra3sidQpe
pEpGd3fPnsdTpy5MhVIlk6ens+/51KWLU5Esa+lYt3HXi6krl4KJktHXu2vglodSzx49eXkGI9e6Gz9wIPXCkcPHpxYUXZOx6enUwSMnh2eSfFOLf/VzqaNnz43NZQRXa/e6
w4BneDqUtwR69m4/mjp/enIuVnKu2nTTjgupkWAwlCrbe3dvu2kuNTsbTeZY65qNG26fSEVCaaWic3avXbMlnArnMxXO6O7p6do0lyqmc0iwt65b17UulcqnFORp2XTDDf07
UvQw9mz9xU/++h2HH//hDx/73ne/i7Xj6PPPPfPsU0/96OiTzzz+5Hd++LVzh189+Mrzzz83fOrYkcMHDx6YvHTm5IlDr7++MHrx3Nljx44mZ65ePH/i5PHSwtilcydPHjdE
R8+dOv7GEVt4+NSJQ6+91rJw5dyJsydexRdOHb0wcu5qFQ8+c/HMxZErV/DJs8fOTYxcxecvXR4ZH53Ao8NXx2fGJ/DM2Nj09MwMXpienJmemcXRuenZufk5nFyYmZkPhXB6
bnwsOBfEeGZyeGJyBGeuTkwFpybx1MTl0dGRRTwXR4ZHh0dH8Pnhc+cvX7iAxyYmJsfHx/D0zNTU5OQkDgbnZqenp3A4FJyfnZ3GiWhoITg3g7MJcp3G+ThEmJrAhdDM5NTY
KM7NzIyMjM/gzPjo1JWx4RqeyYnpWSAVj18ZnR6FeLNzweAs0L2wsBAC0DgSCUfDCyGMY9F4LBzGGRxPxCMRXEgBykgIV+DFwsIsrsTD8zPTI5hbmJ+aGBvDwnwwFIlGanjm
Fubn4rEowA1Oh2MLOBSNRBLxGI4mYnGMEziZhH/4yWZS6XQ6hfNKNpvJpHGlqCjkikq5XCqVxLp8CsciYWzAiXAE8LcpaUVJ52t4lGwynVWyuBibiWUBXiKbTedyCoawbC6f
x4W8ohQLBVyEn2KxiJlKqVwulTDPMUylXMICX2FKpQIWUamQy6axxAKweAL3CqIxzxRqeNI5oJEp4oV8eobN5jFQUaiUKzhTLBcZlsEAjWFZFiPEchzisE7HkwMbBb1ep9Nh
iyiQO2yXDAYdz2G3SccwpSLu9jZ3SS59DQ/mitEcjzCenWWj5SRe4FiubNRhwYyMJL1o0BkEkwmLRqNJFE3YIolmOLDdaoFDwk0Ou91qtWCvy+GwwbXVbbVJZgGvX71uVbfs
W8QjCFivY+BmAWNykQTG77ZgLOoMLqcF2+xGh9nrxEa7zdHU5MR2d1OTy+3CXq/b4/G4cXOzz+vzenF7W2sr3ONOubUFgvDG9dv6V6/qwfUHsKXhEKrh5EcyGt1+B8ZNazxt
7c1YkgOB7kAnbgt0+uEfdwcCgc7OAF7d3dXV2dmJ+9b0rOru6sQ9g+t2D/TvxG/5YEk2Vcwuj4AFf7urY0079vWuW9W3di3uXLt2VW9vL+5dt2btut61eGv/hg3r+/qwb1vv
9t1r9+J3fABeJ8moTZDkjhZsW71548ZN23Hbzo07dm7cgm/asXXPlm3bMLv7hj0Dewfxuz4AlyDB1SfgzlV+zK7t79qwaze+YXDg1hvfN3DwW4//4Ikf/PD7j3/3icef+MG3
fvj8j/79mYPPPfnsE8+88MIzP33ihe88g3/87ItPvfDjn/3s5Z+99OSBA8/+5GcvvfTTl5968cWXX3zpx688+fzPXnjx5WdeefHAc6+99MqPX33uefyzl159+rWfHTx46OXX
nzt04MBPXz70+guvv/DKq4cPHXr+2PMHX3z1wOEDh194/dCxl4+8dOLlVw6+9tobrxx95ciRE0eOHzj+2uGDRw+fOHzi9eMnz5w89eqZw0dee+PQ6TdOHj55Do7D54+eOHLy
2LnjZ4+fuXDp4oUzl46cOnb2xMXTF05fGL08cunM5aNnjp07fenspVOXxobHhi8Onz538sK54YtXzl8ZGxkduTR67sLZyxevXrp64ero2BhEuXj53NXh8avjV8YmJscmRqYA
CBjIianRKTC006Ozw+PDUxNz0zOTs7Pzs8Gp+bGpsdmZhbn52fkgWMVgeHx2Eu6CoflQNBaNhmJTwelQKBaKhqOxRDwRScyE5iLRRCQejSeSGMeTc5H5WDwZx3GcTKfSOL0Q
jySTmWQajFYul83kokmcySjZXDZXKBTy+QLOpJV8MV/IF0vlUrlYBjNTLBGTVa6wDFthlUKpUqFD+xDSIYQKEM7xCHFIrzfo9Loyw/E6YnB0RkEwCAK81OsFAxwmE1gMI68T
jGA2TKLJLFnMktlolCQLmA6rxWFz2Jw2SbTZHA6H3WF3Ocmf3eJ0ulzuJleTz+1zeyHA5Qa193g9Lb4WX6uvyen1tjTDn6+9pa2lo9njbm3uaGtvbW3xt3WA6+TzNre2tfs7
2tv9stzh72hr7ujwB/xwdINWdwY62kGte7q7urtW9fR0d4Nmd6/qXbVqdc+qNWvXrFuzprurd+26devWwG9fL9ysXr12fd+Gdet6+/r7N/SvX9fXt2391o0bQFc392/cvHnj
pr6+HRs39G3euH7Txs19mzav6d2wZfuGjVt3wc+2/t7tO7fs3Llp25bNO3dt3bZp687tm3fdcvuubRt37Nq5e+u+Hbv37Nu8befuPTu2Qqxde267Ye/W7Vu33rTlphsGP/T+
XXsG9ty25oYde26+de/AnoGbbtg9uPcG/76+vdu2bd29dfe2vXv3btsn9G/avXv7zm3bN23atWvXhu3Srg2bNgNhfdu37Nuye8sWduemDVs3b9++ac+OG3fv27oTb+jYtHbj
6g29W/t39K9dvRMHWnta1nX3Bdav7u/c1NuHWySPr6ctAM24no7unjZskzw2n7OVlX0+W6unE9tYQZJYl+CBspYkF6i/DYybILjA1kFI1SawAksOoe/pb/8TPnFsDF86F8Xj
w2N4ITSMkzjMlplhSRBLG5pcTuwHH3zteo9r+4DrtptuW/2OzNBj//rn+JVDJ/Abx1/Fly8dxRMzURxOQHtCmcEsV8JQdWF3E8ZgEnE3mOVWSPP4vzyEXzpwFB+DNBcvXcbj
M5eh3ZCDNCXM6oxYtLDYA/S1+wW82sXiVZDmqe/8M37x5dfwkTfewBcujeKxqVlIE4X6OY8ZroJFsx67mwXc4ZPwKifGWyQWP/f4d/DBg6/ho2+cwhcujuDxqTlIk4A6XoE0
HDaZbdjtlnB7u4D7oMpcCzb1pWd+jF957Sg+fuIMvnD5Kp6ehrYeNGVyuRzkB2FSF3s8Lix3OXHvWgFvk0mig/jCoWP4zKmz+MqVq3gO2lk4FsMlJYd1gEcyQz0NdSh4P7g3
IOB9PSTNEYyPnMJnzlzAw1dG8dTsHI7H47gCaYzQrnBAXd/i8WCoFfG69R14Z58LuHAazlMYv34BXz41gi+NzeLJSAynIA0PaZySGbd53bgL0vT2teEta22kCQ3nKxifgHQv
XMTDZ6fwhakoTmQUDLYF26Et0Q60rQ4E8MZ1q/D2nb0Qf4y0iOE8DOcxSid+fRzjabB1WR67RQtuafbiNVA/b97Yh/ds7a+TiAtwvqqmOwrt0VloYypFrBit2O314XU93Xhb
/wY8uGfvt15d98ij//7QX/3dX//tUz/4/uHXXzh4+eyluYlQNJTPJTld0Yj1TpwPHDz88j9/+/sPff4vH3roL/7xa997+qUDZy5cmZsLxxJgVytcWWA4O7a3PXoBP/Isfuhr
+JGHJ//tfxz52aunr4zPLEQjcTDBxWKlIki8A+tkNVNPYvwNoPI8Bu5PTMTD8XwqU8lXFAYZXMYmzHeqWbkM8g3MO4/PjuLxSC6U5lIFYxHxjGAG/cS6bogDRf08xj85SaKd
vIBHwspCypTKm0q8kTFZHJZmbFilcvRxjJ+exM8F8ZEJfCXIhhJSOi+UkIERrT5rM9avmcT4NSikYfzoy/jAWQJtarIcjXCZnLEM0cxWn51EA4xvgEKM4GcP4TfeSF8+f3p2
KhKPF7MlfUlvZMy2ZptPhQbRHsX4B2fwK0fwlXPRuRmoo7LZMirpTYDUa/VhYdWFSfz8y5Pf+96Fpw4+9dLJ169cuDQ7GY5FUlmFKemEillqtrRgYbXagDwO5E3iQ6/g88dH
JkdCsbl8NsUVeV3JbG4yt2NRsyHPwf9RfPJFfPX05amr89FZcF/KBcRXTKJfaMUmkoWLGD+xgJ98Fh/6aX7kZHTq6mxiaiEbz+c5jtUbfXyLxbgWoh0Yw48fws/9EB95+urF
109Nn72SHJ1Px5L5cknHCk2oFRuIwM6O4YMv44M/xc/96PVXj527MjwcmZnLxhPlXIErSwIrY3ED1Kbh6ojh1voHOGwMY2BC2osSM1oN7yA/JKXfCFHCtmp4M/kxkZ9wgnkr
Ry4WnR8JB6fHrsxPjkFb5OKVs+eHL185fcxcVOKxPA7PT2RCc9MTkeDk1QuzY2OnjnlcVoG1WQSuZNYzeYwYJZ0oKrHo7Ob1gYB3XU9Hq729o8UjdrS4bHqPTeDwls29q3o2
ru+BtnSPv8Pt72prbmpvdUgoFgpPjOly4PDYLWYDu667vdW9fl2gZ1Vodm7kahZHQjNmUc+WuwItXseqNV2yPzQzMTqaji7MzBp1TCHT0uxxmuVAR7N3Ynzs4sVEaHZyTMcW
c2BunHbjKrnZ6xq+cvX8G8HJicvni7lUIuyQBKHU3uJ02MDbnJmLTM9NzYNrGUmWc7lMxshxpUp4YWZiIh0Gv7SQSiagFmPKFafTIhnT8WgoXsikknHEMZWiBL6P3toEbk4K
p2IRBA2knMlqMetavT6X5O5ob/GwHLhpZmjliGa7xWL0NPt8bk9rs6tDMbZA477iCPQkClJrx1zK4G0eixRAK7mmrrXRjNTRtZDUe1onI4zDMzqTNXjSjK09EEkK3ra5KOP0
Tc3nRcfYVJw1zeXNbfJsHDW1ToULFtfoVNZkPzsSKVuCCdQkT0M83+RcEtkvj0ZY8fiFmbQuHE2njOGZWKIcmQgn2Jkrc9HU1OhCBIfTeWRemMcFw3wwluVGp8NZbnIinKyU
GYPkyCjIaMZZxiThTMloTGCF0ZfMzvaWrKGptaNstLf4cnqry5Gq6Bxeh9vd3m50edrbgUUtnord2ewqGkx280IQZ8oLCQWJuTIvWYsGq7tZ57T7mqdnw0kmFMJFQybHmswV
ndXjM9maWtrmZ8OJfHghUdRT5Hne6nXpbM5mX3ByAReD8/EcimUYQVR4yeXROZqa3dOzsYVMcC6p6FKZIiskyoLNxVnMTU2pSCyVwZFkKpNP5pRiJg2t2TLLGYRENBYrxuKJ
XBnc9wJKlxgkskaj2QJufLaQyeSKXAHC+IpOMAl6g2gRoaVcKuWKDG8o64xGAweOqijYLQ4pUymBMw5etqlsFMxGg9nqdBgtJqeR4ZCN0aEMYzDoGZcoMAY+x4i6JsZqLDBu
eBYNBsZhMjJe8IU9kp5xmgyM12JivFYIB2Vz2I2MHe6tEFcy6BhRMjJGgWeMesQYdSzDc4jhQQwNCKwGNNKL5RJTKDNMtlwRS+SayjJZpcTkihAOROJ4lkmmFSYF2cjmS0w4
rjDhWJaJJiE8V2Ai2Twzg+FMpJloKs8kCjlmAVgzkyox8ylIU+YZUH2Il4PnMugj4MzkmVzBxISSzLs7ROY9O/IrvSi/bVBopRfCe0JkuRGR4V3Ao6AK5KdYm1hVrL2t1ML0
NeSLYVwNeaEWtjgza/FRV/th3xk7GzlQrCDhPSryUqG4fDiYMt1yLwoVhl32RYnlatPCGg5Wp+Mq74rIcqEAdXqlwhcItBLLMtw7BKrXgQcOTW2G59lSucLz8MMiDkAjtgIu
OWI5FgwDyUm5zCGOrSCmAnc8U+HLEKYrsuVihWM5sIZMqQR5BoeszFQIdSUoFwgsgvdfYkhahuURw5bZYqFYKZWKeabMIqYEtqcIVyhDJlfiGAz8j1aKTKxYZJRSnomDrYgA
vHSFZ3LlMhMrVZgwXENgjwpQJBmGZ5JlBOlAlFh1Ll6lAoUCJ4GXBHuVLBaYDKRLAr9icMbzFQYX9PDMMlEowCjAihYQky0iiMvCO45JFSsM4jgGAUwWeEHYWwDYech2olKg
NGfhPlVimSBc08CALJxJeJ6BM0XaSPAM9QjEIbArYGdZgMPRqx5OoJIhpZeA/EEWGNIhm2V5ZgbEOQ85ywP/0hUO4OtoegUUJVPkKLx8uUgFUq9NThTqVC1X3UFMu49rKlzU
niOa5pITTC+T1e71xP7DSeoCPV8GqQJuwr3OaGZ4nZEqOsl3ChlFEAAoM1XRE8DrMtIxUBUAzwlMsOnlCqXNoJ2CZpuQZjB0Gr1ljU69dk/oSGn0V2nMaQbFgCqMAACMeg5O
wssySDDQCoSLBonhQfiI3Op0JcZMsAKCCoSRK4KyK4AM5KFCU4B3JcBgBHgmyKdJxzEmAhOVoT5kGAcgtwvwDspc5EtMsw7qWR0CmitQP5bhvsTYOT2oRJkh9SO5lsFAiJDe
AvAkXQXqWZax6MqMHRF4RcZlRIyVwAWcTaC4XqhoyYRCckoQx8mDmgEMjnTLlwm9kC9QHBOcFnLyhFaOsYC31gQ0eiGNCcIsAM/BK0AP5AOVGAnkywnxmkCpiSpCMUDOoblR
qeSVqcj46Oh4MM1amheUYHhy5NKVsWAqmwwq43OXL164ODwNLTxFmYY3I1cnFpJKsaDMhqfGRkYnF5IAQwnHg9NT09DGY5BNSSuJSDgcTxeRsVVBbD6v5PJlJFg6lWbRYjAa
DEazzdWniIqo83o9Ho+vrV8hh7vFL/v9PTsV9Wheu2FD/y3ag+LdtHn3ueNHjr1x/I2TJ0+fPH3m3JmzZ89fuHT5ytXRiem5hWgilS0wvCBa7E2elvZA96rVff2btu/YvfeW
G2++ae+NA1vWyRuGLyrKpYiiXDmfUEavKMrsmKIshBO6VF6BlpRhk+TMK60Bm66np9nbv8n7/lsGepV3crx2NKGcOZxQTh5SlBNHFeXcuagyPBpU5oIJBSsI2rmKYrUrSouk
KN2iovRAmqM/SyhHT4eUU8cSyuHjQeX8+aAyfBkrs9MxBQPzQdMUi8et+DpFpVvSKWsgzeHXLiiHD44ox45NwnlROXv2qnL50rAyMz2tJHBOqTAVxWoRFW+7TelxK8o6m045
/OoV5eVDI8prh4aVN06cU06fvKRcunhJmZ6cVOKJpFKupBWLxab4WkTF36ooq3SKcvngGeXw4QvK8SPnlFNHLihnTp5RLp8/p0xNTCixWFIhuiNJkuJrNijdkG6jDxIdOaZM
njikXD3xqnL17EllFM7Ji+eUOUiTiMWVcqmiSKJZ8XptSmerqGxbDWkuQKFcvayEL19WShcuKcnLF5To1QsKnoKCisUUVC4rVrOkeD2tSvcqr7Jxsxe4MAfnBKQdUZTRYWV4
5JJycfyyEgxOKikcU3SVsmIXJaXZ51a6utuV3m1OiH8VzmFFSUDhXDkLj5D/4RFlemFewZmUokcVxQn56fB4ldVdAWXDmr660k3AOQmXy4pyHuAMx0CI8goooGK3WxS52aes
6e5UNm+Ul5EMyJ/yuqIch+tkVgEXRLE5HMrqjjalf1W3smvrFkX5kBrzav7sc9mXjscSV5PZhXQlz+gKOnPR6FTMzQrqqQEcR6WJfHa6UAqVOYUx5pCY4c15na1s8CgWvxoH
GFtQlFRCjAxz4RldZh6l8ijF8DleRAanYpDrszaTUCavgDRUQsEceDtppgxuGrgbCu9fkpGTV5Urs6W5CLCskq7oCrxZMDcpusVoITAZo8rFEeXyfHk2rotlEUTL6yWD2a0I
gVo0UMpjceX0pDIS1gWj5VgaKjedogdoLsWoRQvS4np1Tjk/qYxPs8H5UiwFSFFOL5oAqdhZo/9KVjmk6M7MJ0Zmo3ORbDRbTjN8Vm8SRadiWkQaAgtwUjk/PDcyMz8XT0Ry
hVQFZXUmi7khWvKCcuGl0YujeDQYnYvGwpl8qsxmeXDAAeliToE8UPkToH2TodlgNpIsQH2f4QXB1KQYF6NNA9OCysmTyoXhyPRMNoTziTyT4gwWQ5PCB+qjHZ3MnhyLX5qJ
TM7FFmK5mFLJMnqzzilVSwFyOplQXoyEjk+dujQ9PDEbXYgno0o+x+hMeqciLCIdDylnxxMvD0+fnZs9Px8dAwEvkZaxXvAozi4nwukEHKkCb20poIIumUvFwB+Hth6aVcKh
0EIkWSzxepSKxSKRhTDOszozyuZTiXg4gvNIb0FJJRKNhKPJPCc4UCmjpHE8AcZf8CEQikIuk81X9GIXgpfQpGR5QbL3IQdymFtdTqfL07wRkaNldVdHh9y9BalHR/va3vW3
aA+ofd/WXWwYR2dC83PB+bmZ2WQsEg7Nh4C6UCQcicVxCrzsCgI/2u7ytfk7u1evXb9p685dO27eve/9d9y0e0cPQM4hFMUIgXuPMIcQqAFKLyBzLo3cUH9vNxkdqFl2m7vW
O9vX723fO3hTP3onRwHgp+Cahusc4JsbMaPQCELhEOBNYlQqISQJCDVbEOoGnjghLkRFCvxEipBWh1BwAaGZaQ6FYhglUkVULJuR2dqC3G0O1N5iRushfn6SQ/FsDsWCIRQK
RdHcnIKCU3m0EGRQIplARVZAos2BvE43amtBaKOblFsITSYwmptIwFlCM5MhNDueR/NzWRSLzqBCOYVEsxt5PRzqdiG0zgy0XcVofDKCxqfmUGg6hKZmImhqYh4F5xZQNJpG
0LpDRhOH3L521NXjQH09kCg0CZkgsBNoYW4Ozc/MovlpuMJ9FPKkFEE+jBJyedagwBoHWt8HaVAUobEwwqOzyA5x9XPTqDIXRPmFeZSPRRF4N8hkMiG3uwl1BrrRht52SDMB
ZwyIBOYthBAXX0Cl2AzKxYKoiAFesYAkSOPxuJA/IKMNAV9dSeXU9DNTgHoKxRMhkF4M7agisokm1OZ2o1WdrWh976plSpmkzSOUiIMgKcgG7pDNakLtPh9a0+1HW9Ztu46E
hIFkBQQFIbfVijqhcHp7VqGdW0ATBrUoIJ/z5vG56OxCJh4vcxUdaxArJguSvMjRuQgJ54ZnUzOheBDnigW2xAvAoqJe4kxOZO2oEVomAonjwYlQLMNk8sDHHKcvgvEX7cjS
Xk9ZGjKVQ+n5RCYO7C4VkL7ESwYRpFSujwZSPZpD85EcTmXy+UqBM5b1VoPUhPT++mhBhCYxmklw4XQ5XdLnObFisDotbiQ2RMM5NBdGEwlzNGMCNwagVYxWs8WDLF0N0YKI
SB62x5P6TBGgGSqCZJVcyFrHEDOKKrnpPAqm2HimAI5YARlKgtkE0er5RjV0YSExG4vFs/kMuCVIXxQkM0SzyfVlDP/hCWMwxsbSaXABFU5XNJhFoM3auUQapjGaDqIEVrIF
Ns/qof6ySB5kDtRHyyI0i9HoVDEdLWSzTLaiV3izyQQMaYBmRrnhAh5NlebilUSayZb4Em9yG1wlcwNtoC+gkqMTurEFJZouZcC55kyMEXIqL5W4YHYupEzHkzhTVHhoJZvc
Fi+y9bQLsUQ0HE8pZZ2tzSTEyvG5WCKWVcx2ozBZSIQi0UQ6jxxNQiSRnJ+P4kxBJ5mFYDYRDsUS6YLe2iTEE/TIlPQ2rxCKxeE5mS3prT6hUIaaIJ1VGINVFgo8ly8Uy4zO
7Fgr8AJvszgsxFbvEsihb29tb5c7BwX16JR71234oPYg+Dfs3O1zJIrlSCxTSURTWRwhSOJRgowMukqlMzkwQjxYf4entSPQA8Z/49Zde2/cd/NNv/DBm7ft2bJ6u5dggbMC
JyoKQtkmCEWjYGMKUE3p+V1ik1vwthpt3T0O//Yd/g/fesNm4Z0cHJwKwQFnAU5GKAppwJfBgpBLC0IpJwhGIMLXIwgBaB+0QxwgRSjDaYR4hQTEg4cUbxPSIUiXsgllpSiY
fB2Cs5cXVttswiaapigUID6C+BVAVAyWhcxcWsgEC0I2WRSgkhFEl1twu3xCV4cgdPlsgg3wQzLBVywKfATiRtNCNoaEZCQhpKMAEcJNolHw+YtCt0sQbiSEkdyk00JlKiJk
J2NCLjQvxMMzQiKRFlLpilAAmyOINsHdahQ6+9zCQKtNZQTgSiTTQjCsCLPhhDAdnRTCOC7EUwUB3AVBbzQJLrdX6Gx3C739JA1kpAgZnrgqzM/OCLORcWEuEgHBi0KatJAr
Ac2CKDjdFqHTv1ro3+bXOA4ZEiBdOSUUcUhIR+CaDAlMOiWgUkEwwZ+rySMEumzC2p2t1xZYekYQYkkhnYoJFSUpgPEXJJNBaHE1CT2BNqGvf+sKJQ0ZTOYoXrOOEeySUWjz
eoU1He3Clr6d15EQ4FcmCYKBBINdErpam4X1Pd3Cno1Qqh/TogA7lGIa45GZAtR7LBL1olNnbhJAqdzdDcAihXhUF0ygTFZQdGaFt5UER1HyCKv8tSjquJkI5DKFwow+WZby
yFzS2STRKdjlJZSB5LGRYqxiiHD6nA7MtR2ZXYIucG3elbKQyBaiZV1OZy4JTrDq10YD0clWbOmSKcMJBb1UMTldVq9g7VoSLVgU5tO2XMkGjkZJJzKiww62xNG5JFpCL4Ty
+nzBUGCNRZ2RMdmMFq/grIMGojAjRLCAi8ZcXpdl9XmDqQzRrG7B3oAUIlYSxXCknC6UMyzK6yGaVYBozqVIJ4u+2SiKFQsphsvpDSWjVYJo1qU5BfYujApzKUO4wuV4Q1Gw
WqwewbwUaV4QxpXiTI5ZyDMKEooGq11aJhpfFqaLjulUKZ7jCixf1JtNoMvmpUhBXWMRYzSbxkU2X+GyvHmV5BLM8jUiZyumCsloMJcslfS8XhQNDpfg6FonRbPJdFqpcIK9
vUkqVCLx2Fg0i1ivVaroS8kItOgZvcUm8VICuJrOl40dbilbiM+C8oOr6Q5ITGU+h7PZPGuyt0ilSjicIp0wgt0vMa5UKa/ki6zR0SVlKzmuUq5wOtHRJ7kkV0UUzRar07NR
Ioe4vrO9rT2wW1KPnnVretd/WHuQurft3NnlcInNLpfoMiGjsZLOZVAFKux8PpfLKUouny+UKizSG802d0u7v2vVmr5Nm3fsuWFwz213DH7kA/u2r9slEyxw6uE0krMCzznJ
pU9IbQbk2isa9ZLbl3N1dgnd/Vu6P7rn1m3SOzkALGRPkprgtMJp0q7lZkkqARFcEXB3SpJnjST5IaIb3slaGhJPIFcAUqq4JAaILRddUoUBur2dkmu9S+qSXdJWwiI4AaTk
hdOeA3i5iiTAtZzOSSUF6Kg0S4KzWWpqbpO6AF9fm4vikDQ+EDwSxOfjeoldcEl5pQJpIFxsllxAUEc3pHFVc6SmAX9QEkb1EoMrUgGMSCHNk+XdJb2gl1xuWQo0N0ubW10N
zKjEK1IonJMy8y4pmkxJmZwiFSu8pDNaJIenQ+qQm6W+blcNDzkuJ3PS6em4NLUQkuYycSmmFCUFmMAZTZKjySn529ZJvf3djVyvQGaycI2EJDabkTglKaFyUQLDJzldXinQ
0SFtXCsvX2g8MCwTkwRIY2CLkmg0Sl5Xk9Td1S719a25TmFDYXKMZNKzktMsSC1ut7Qq4Je2rF1/HQmBvEKjVdIhyWETpa4Wr9QHBbRz02ZJ+tW67EhSoTmJ9QtxtsgbdRYn
53RJ1lapuacRmr4yi2eThZEMj3kxj+yc0S5ZPJI5UIsBUhKRJMjhLBJG2XKizCu8hdHbvWKT1CQvkd0i/VW4RFLHFgyWisnOmN2SNXBtNoxpSSkUc5yYN4glY5PO4pUE/7XK
kGNc+YI1jyxFg1Q0e3hbs2TpvBZaFrmKlZaSzlo22irmJjNEs3UthdYtMVaRY63QrikaTWWzw2zzSY5ropmlkl7PVIQ8b1KMYtFsh7xKju4l0YAnOT5eKBdTSJ8XxIpoN9oB
2rW0RdOSIc0qWU5XMJgKJpsDkFqXywLALBO3qKA3VYz2VVZQzaXRkvBfkaYLumhFl9eZyoLdZPNK9qXsBd1P6iupcgEa20Ue6lCbV/Q2W5YphaRkjRfFeIEtIz0ngGPlkUT/
MkYpp3cVRa7IGgSd0WpzODySY43s3bxuXa/XrGdLCmlBSaXikipjSatlybMrvaQuuqbKuX56faERAJdofF+y2RpA5Jbgc0YaAfKhxvjm0BJ8wSUEzi6JP59pwIjmJSNf9wwV
e6khwXwjReXYbAN4tOQ9N59qYEElrGBXXQiL44ZiHcZKPLdQXyTFuIJ1aBFkJV5MI8siE0vJVC5bl4VSPBavKIsAyjiWwHXwy8lEGudskRq8VCSRyxn0Pg0pm45Clb8In8vG
ooq5020pzaj8zsXn44mKsRpBr8SD4BfWEBoLiflwLFVLby4l52cWMrX3FjYTCkbiXDWPTn0+MreQjFUj+MRyLBQKs9UUrVYuuRCKZKtZ8jfpMuFgNlXlcpfXlI+GZ3BVjHpa
LOV4OJNMaQFrWu1sMhIp5DWA62S3PhsNhZLa+409LeZiLBqa1+BtWdthZ5KJWCypxt/ZF/Do09FoSOPYzv6eZnM+nc3GVUHbu3ltu62SxamMSuHg9j7ZxSulSjpIn2/c1Rdw
o0IunVMB3nhD/6pmC6OkQ6rcDO7a0dfRxOVjURXBB7dvWuVv5nN4VsV/881793Z5DGxSBSfcfvuetZ2t5kJOY/Hu3Rt2r+8wMUmNoVtWbe7weYxCVSpXk6PFx1fVYpXc4XJY
DaigFJTiMl5KxnZ9e2CaaXzWhRojMPGpxudoqkEDmVR0tl5FeSURnq6zAcZKNhKaXpQXu6GcCoVmavLU3mTmy7lMck5D06E3upbapOvZp7d7GN/E3qEl9oUbW/Je0UXqn1vs
XAPfdZKvwQI6bWJFsb11qpdGRenr22su0vhcmV3iukUaIzAzyQYMXAY3pDBXKoV6A9dkkLh6GvxOgyFznfJJv0n+ltYftiX0G5c8J5Y852cbuVkK4wZ+65Jz5XoaLLocri9z
p4435epSON1WC5+OvOX8LC2fa+q7Je9zU0veTzdCLMzOFhvrn8YC4rLgzdUFGNl0ol5FnSYDi+KLIih7LAJTXlpr1qXni29L/mJLntNL6uvsbCMDlFCogZnl6Nx4A7/Skel6
gTOz+UiijlqXoGeSyqIStjVZjGwR+xLvMD/SkoSZJfFzY43PxelKQxGWomMNLCjFFmYyxfr8RGeDdTk2VTLRK3UQmkx8IR+eqQU02+3IUEaZUvGt2ael5bH0vW6JvjPRxqIv
JuMNClOKzoTqQZSTc5P1Jg9lI1NjdTwzMZnw2GSdvAl8PpecqeXY77GbjDyvN+enlpenN7F9S/mgW6KKKB9tyDGTWWjIIJuavlxsoD88PlOXQp+PTY+O1MkbAJgYWYzgNLJK
JpGqVVl97R4zryvNF9JvTT/ebv2kYxvMkyCyyYYSFIuJ6GS9fpTjs5N1Mmth08ErwUUQDp2yMD68yEWPyOUwND6qWLaubnGYEJ+djQj/IYfL1ahQLiHR8NxsKuB6e+WTytHR
OvlqkSrRibqANhuHZ6+kagH+JmMRRxYW5jUY2zaubnMYUSk2KfynHJ2dTcb6Cn97hxtF6kq0N+DgI8OLAWv9Di42NVVLsc7vMShkIruWw9tu2NIX8JqN5eRYQvg/4PD7/Q59
HSVb12yxVSKLLYANmwM2NhStSdOuDT1eUykdmzur2f/6I2mIh2M4kcwoZZYNKUXynQfjVL7MFOFtNp+NkkFHFVHRxYtxiBiLJgsheBNXJtML4XAsow4+SWbzGfLNSAUqKvlQ
KsPS+3g8FUorWe1NXFHmgkmdUnuKj6I6aubi72AEWHVML8cjnd7APPzC+OHxZ2P7PnzHf2PLH47v+8ZPv/iPm2+I73P/l9zJr/5RbN8dn90gfPS/xff9kmfmzz75i/F9/k91
fVj6XHyffD7xlPUf4vu+/zd/94e//cfxfSeZf31s/aPxfb/SW3rhhj+J77vs/63/9+CP4vsmR5++4w/g+W+7v7DQ+1R839E7Pp78PDxPhvvSX4LnO07++W98CZ4/k/ntl/4V
nn/D2bLjy/Dc/fIf3vNNeK4f+8sxPz9+fvz8WOmwLDPg38MYa6Os389sYVoYB2Oum97BMj0QJjB6hq+b+NA4OcEAsfVLtM8FuFg65pnsLrIR8DRRuJw2EpphAkwrpDIALK5u
QgmrvRepDeLIcBL6nmCUSBiPDJx+MR8f1zbeqR4k7TSrnl+H08bRqYNMcMl8FYJnS93GPSTeuw27keDwN+J4grkW7+9ou63Uc/N9OpX4bwGsz8IpazTHtetn4fTWbdlTjce/
yzDy84ipkb5Ty9C8OA/T3SJ3rlrb179p6/adu/feOHDTLbfdfscHPvSLH/7lj3zsV371E7/2G5/81H/5zU//9n/9zO8M3XnX7/7eZ+++5/fv/YPP/eEf/fGf/On+++5/8MGH
Pv+FL/7Zl7788J//xV/+97/6H//zkUf++it/87d/9/d//w9f/cd/+ud//pd//dq/ff3r/983vvnNb337O9/97ve+/4Mf/PDRxx57/N+feOJHTz751I9/8pOnn3nmp88++9zz
z//shRdefOnAgYMHX37llVdfe+31Q4cOHzly9NixN944fuLEyVOnTp8+c/bsuXPnL1y4ePHS5ctXrgwPXx0ZGR0dGx+fmJicnJqanpmZnZ2bCwbnyZI74XAkEqVDM6DOTiZT
qXQ6k8lmyae6fJ4sWVMqlcsNM1La1fmlTC/cNcq+ALJNJNjboGmW2n1fQ2w7/FqplPuZX2C2M12gg6q+Vg83s1mDQQ4jnGYoFRbwbgY9kikEpk672yB0g0aDqks2+t4JcVcB
FHFJfSkznZDCQyGrs2YdGm0bID5fp1uqvNohtAee9bVwE6XLDjnrqcWrqhwJ74Fc8RrGanw90NPDdGtY6w8vxO5hTHV4VfiWJfYMQb54jSNvFm6jMKxUmqUVw9fSucResFbq
LA+LxpGVwruAEwSGXeO/ReP4SuEBKivmmo19s/Aeagl4mhOklaUeSmCl8E4arqdh3FsI76Z4+VqZmejTyuH1h5ov/prSWz7cSPFa4JdtsChLwztpqEPLF5FzHY2xUngbDa+W
KAkXKJyVwptr+VHfs8CL64W3MvUTEEWtvls5XIWjr8EhMLnrhHuvCTdcJ/xcZRN9vlBZT6/DlR5mC5stXq10Mz9lUelKZRWzhv2j0nilmTnBPApXN/M083JprOJjfsJ8sZSB
KzmyFad2NTF/yOwupytm5jFmY7lYkaB+egyuRpCB/14mG6//KvM3ZR6o/X+Yr5XdDK6ofApXVAtB5kzdUGmn4a+VHZQHf1nxMgoNbwEMDHNTpZPMK2Q+U/kK8zDzT8wjzJ8x
9zEPwHkv8w/MX8HfPzD/yHyD+Tbo2cfBBv4C84twfgj+bmZ2QJ21B873M7cytzP7mN1gIW+B50E49zG3gSZsA93cyWxlboCQtcwv0XS/SH8/CNS3gSR7oQ3TAhrQBm9vZgYg
5iBzE/wNMJ+E5w9BupvhaRBwDDG/QvGrfx9ifo/5XeYe5vehnv8s80fAqQ/AH4H+YTg/Bn+EmkH4I+lvpek/XsNP0v8+8+vwhrzdyGwCa70LcG6Cv7XMarD2PZCSwLgB3myH
v16AUP17gPkO8wPmL+D6BebXmNeAY3/C/CnE/QxznLkL6P40SNTf18W/gXmOeQlSfBHK7ybmIPMKpPs0YL4V0t4J9JAYf9oQ/6NAjQckrIXJVP4NSuJDEHcX5O8O5n3w9rfh
/M2G+A8xfw0c+BjA9AK832J+GVLcBqm3Ad23Akd+Hc5foOV1E4R9jPmvQPFnmE/Buw1AyS9Bru9gfgPek3L5EPDps0DrJyHGB4ELnwK8ncwaSEVKdwuE3Qry9jsQ6xPw/AHg
wC+ARQ0wH4F3O4ELHwR6boffjwIlO4C3HwfYvcDTJ6H8ZPZ/AQ==`;

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
