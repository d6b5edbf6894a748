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

// SHA-256 of the sources and of this: ed21bc6951f157adbea66113a78f484e3bf04912e9c17f6a7229cc8417cbef28

const BINARY = `
zL1rkCTXdR6Yr6rKqqzqququflY/bmb3dPe8B8BgXgSBySEGM4MBQZgPB+2ll4BE2FR2gcQMGjAcGE63SRiEvJQFyQiblmEbS3ENWga4kMwVybVWHnm1NlemvdgIRixDwR9Y
B0OrH/qBcGhjGV6WZ7/vnJuV2T09EERREYtBV95X3ryPc84959xzz3Uee+oJ13Ec9z+6/Ue9rS1361H3mnvtUcd51EHY39racuQXkeqW/Oc8WtNAKY2v8Sfc2rom/zsM8r/P
lcqPEuWFlg1e25l3DcGgqPPao5X8hUDL1bdKlYwqdFDYsWX1WXyZVaJvjjftBU88tvlp/6mf+4zjavDxZ590XP/hD3p+UKnW/KoT1huNKAqbrbF2p9MNO5XxiV5vcqru1KvN
5qQzPVWtBjMdp153gk5nfLY+XanV5iqBMz4ZOHP1YK5en54OKu6TrutWqq5bu3nTr7a9LTfd3u5EW0564+/2o9rL3lT1icef+OzVv+E5tSevPv7kY1cfd7zoZz/7qcevfvJn
/sbm4085fvTU5mNXNz8paU4QPYHnwOZVbJ6kOVX/sac2nFpj8+cGj9sCYUMLMMmps96f+8xf++TVz372CacRfepx1ql5UXPwc391c5TZrG9efewzT/3Vz159wmmNjcKf/Os/
96nHnbHaz3726tXHf3bTaftPPvYpp9PAdz/55OCxn8UXu62n0I/HPvXJnxl89mc3nnLGw8efeWzw9GObjzsTTfueVtML8bIGJ6NPfvLTjz/25Cd/5rGnHvfdxn/+N8EHx5z0
W7/6S9tO57/d3t52osBJT0VjjnGMa7zO70jaPCKpt2k84wyMm6XupnGy1N/M0lNZ9Au+F2651/mCJK1nSdV4CCa1LAlNLYvrxjfuIGkgLY68s8Y930L9KBjXjBs3/bOmZoLj
nnPSd0wtDZkcpEEWB6aZbmVJs+VEkambKItbeNvj26w/bpa+icJeXENVeCk7tx2yrsBU1j0AgPPE64xWWGcFVYcsXWPVNam6xaprqLqRNyyp4AvosIuuZgjwBSYFmxmGxcc3
UckAtaV/8N3AuJ95Ix6TT4/Jd85h0LYDaYF+q8JHxTT4yYZ8sjZsOva/wD6Hkc9Rr53wDB6tE948HvUT3gwe4Qmvh0f1hNcx2sITHnvvn/BCPLwTXsCxOOE50QrzZUI5gRh5
trxq3HXPpJ2s809kQqtO+r3fd6OPOXvWwRgmzPgD/YqMJGqdyRK38/dYQeLZlsg3nPTLYdb5+8xAO6NpR9qINOOso91u51fko5nrbi1zaDglG0l1RcKmisFhQxXWMGQOX2ti
1H8caa7tzs5KU2lV5x/zpZjlbjiZrdGJGvjpfFe++rTrfk5K73id3/u2FPYlY0bSOybo/HumAhbYhsQhQNTQFE7ib8YhJrlq/AMYovCXT+HXJ0j5SMOjimowvw7nN/pHvg8S
dK29pTX1UE/qyPt4Nb1nkCV1GbQvS/MbKFVPXw8zgGsSpe5FfBUQn76qKU0APlrc+NW4gcQ3NXEMwa9qsJ3FHcS+ASDr4vk1PMf9s6hzTKtCA0J8D72YQDYQB8NnxvEmkKrN
XODMIJM2EdQnMSYslsVTpotS8bRpxzNo+iQweSqOzHQ8i8qnpXIkRwbNQrlvfuU0ILjOIQGyEuQjM8shmRWQnzQTrHvK9FjxTOpmyYzpXJS8JmNN09JYyFgo43ZJEnbP0X8o
z1Fd54i0RafnIHHwVbbFZyM4PRGnp8621GV6ft91vRwWt92NJLSQE4KgpU76HYegFxIZjhlpiJMAE48jHBAlQkWa0FRPeet4VIaOR/ztMLzf65z0TUHmMBys+AcOSAAaWCGm
kRh9ItOKfcE4LWZJlCcz4GYDmQ/EMKAuW+/a8TmW4QewXOt83bZ727XQHz1UoFmn1LNdLRd0D3N0D4VG1Dr/va2tk1f2K51Kc8t/rrlVe87Pa33THSEvYJp0M5Bp4WSEg6TO
kJM0Hm6xJhfTwoQgbrKwgGVADETJlmmyEKIh6afmzDCnYcYeJmyR3AO6xkCi6xZGm9lhR9CyIoiZmSa7UMNocdmQqvIP4s0oY10XR2Se32RM2hg3dFlBkxt5YjMOI1s18Crp
IITvxl1t3DxQRFBKPtTS70TomCcYHFxiVvpdTHXDhMNuPG5a+J0wEX57phoTaa9dSTxZ9MawIDyb4WfAn0f589FsWAck/UXPcfnj8cc3veH/4CLzGks8yZ9P8efje5Udft01
E1IcJTZZ7NP8+cTtyo6j7BBrPkhFJ4vZomNsexMfk3UX4+M90HLluYER9TAaIHZccBumKotkJmufdoY0JRpIWxHMTAthCYQDzlIjbfK9MUL5WHlx7xrQsEmMYe28QI0/AIkI
+JVpTu1mPIMxnvXP4nfMIw7Ncn7mhPp5MhlJ/zOYac5HMv+ZZMFMcZYWZJrN1MZFAAXe5V8df238LeYz2kqdh1C2gdLzg414ycJcf7CRGK3GmD7qIKgumamH8TPPKq+YsStK
1huszlbL6snjtBQYPEx8rGs9uX4Pfz7+ABIEhhaBoRE3C2Yg/y/pxYnpxcv4W8HfPozwPtMDWRgbgmEwMeYuGR/2/QxJeHr26dqnk91a5fCj9ifgT8ifJutwhs0acsp/ySqA
6NfdZA25m8Ou1GwQcTeH8658jzEPMY8xnzEfMd9MmNXhPXjvw8NH4n0mMeNo9MSwOYFKy38os4oyX3fRS/QPxdY0umKWJSpv/ejmzZvlPxQYNtmv8t/wzPDDxla2nIMxXg4s
a5X/MX+iBNgJWzdsQfqIKHqMRokDiwYgi/LJjgHE5/uYaTRx+Sd7tY3Orvxkr9Yx//v2fPWR2775CF8k3Ws80PIA+6a1EYd4NIjJVWBjjrwAK+KJl5G2kskmL5zWLrfIIbS4
nINsprVs00RX46jpRpI/wfw289tIMosMLUY5djdIkUEFLZpfaDlNL7KNWLeUFrjSAjcxthcOCbI3hYlRuhIOzEKWeKlzUZAOtEiw+2EbG1Oaw2JLWbJfipn9Zn6UbzNNlhzQ
zAOmT5z2EdiPyuZBhvsDHYImWZKb7hU2QPoaApklQI4EXQUdW0R/0P2m7X6dIfwAqfOB4lg0S2OxjjyMReuC0LyOmctMRLLYMbMQk2Qxa4P0YY1YQ1sWEUxnn8jyEjN5idmB
WZTULmpIvdRFWvOBPoa23WfyLNkn1KifIYveMV2UmsQC/8URvymUtiEMnC9yUmYm0fUzjmMm2dzJnBkpCUpVrP05k92I/q3rhlu5QObzJ5Af9D/1n8Fq7NsQ57nuc4H0n8EU
yFwLr4ZpqQACIqY3wM0M4iopPLJaZgzsEcYPOVWIY7Los21NZrhGEhgPyORmyRg7K5lg9PgyGh4xA8zjHllkrrDqezJE0T9ph2tbwTV3q4m/8Fpty3vuVt7QMnS2KwGmswYc
qpNdv9KPKTrJ94SFJm/RlBQbodxa4eA05QdkX9a/yiZIQpOsaweggUeX68Ym2YZ0ZgBy1WKRHotwQiATkXUms4x1EZA2SGaYA9hgzpww1XEfsDxD8Xs+ixf46iBZZKklQBRK
GTxQKmY1m0nCnGWTMGcFD/dqvA9dXEUH10wjXkdXVwkG+zHQq+DARCwA/sQHhTnbbyofNAfN2KXk0JXkcOpe4JJnDvLrRzj2sywPfjw+CilhLo8cQ6SfR+5AZF5CdwIRj2Tx
XYJyLdR0ND5ujsV3mzviE+bO+CTipxA/jfgZxN+H+D2Ivx/xexG/j1jYis+a9fjIn/ZVdPOoOQIBBe1IUszbjITOfeVVtPyYYUpHUj6AlGPmDkkJJeV+pNxhjuPtcYmfN3zr
uLnbnDcsfbc5gRBLnTCnUKorpR6QUqfMafOAlDptziDEUmfMfeYIi1wwER8XkXafuRNfZOhOcxK1MXTSvA9vMPQ+c4+5IPXdY96PEOt7v7kXIdZ3L8a3Q1HsCIWhI+Ys0fms
oPNd5p7T/gwe7z8N0eUuc+9pP8TjPopOd+El8z4NTXGuzGmNTErklEamJXJGI/skckIjKxK5WyPLEjmukUQiJzWyKJE7NWIkckwjsUTu0MiSRI4iEhE6AB+HAR+r6bUL4E3T
AMTtUD++RABYU+iDwPcgIBGPy+Dr8HjIlkoupcGV+LBZjT8oK8wRqQ0g/KFEBBYM1GHA0EPxEZFsjwzBrwmDTAiQUezoKF7XUUTpI+aSOSxM8iVzZAMvXzYzAGRBFQhreIUh
1ndEppRdsuLxLXNCyBfCbD4I9JYXP4RWHjKX47tQwYfMoRxv0lHj2e502IsfGbX+Ltv6SJjFR2wv/pM7fMd9z305IhK1dom1hRSUzpqzlK5TTEnEVnzl1R2dQS+OWMhCzXeh
saCIh4wueMoY2/bmLX0wHxe2VDRgtlG2ieW2RaVxjjakjBX6H0RrpIG7R3fUoA+yJR80lQ+1XJTuEDo+aParduGSOZglB02TMcAPJJE1LNW9DGzKflBC0LhLdmoghX+I9NtU
Bjr2SPPHfMdzyV5ZynVkzAtch1+/fiW5K+ZaEeWzAXx+ZA9m/y9gjv7C8EEwsZHv3Nr1I+auB1q+PNntwNylsKW1Csm6P6/LFMFP9fcYi6aPHgdMON9yRxV0ZInbq7hXFAer
YOv+6Fn72V8Zfe6jN3623/mbwl2kttJR3jv3vfqre0+LhxUOMotdVzwO8AWr4hgpNEwQ/U7gV7fc5+rkNqqU+QRHqhT2xkTJIuppWWnbTA6xnopupUsIGTc1YMcEJqinWjG+
0tG1fFKIwJSkdyDVJWOibmhc6ifTLNYVjoZ1NoUEVanp6A3ycM9MalhIpEqpph7PUc+DFX4OzE037gs/MwMWjjxoZhGYAzLGAaEYGFLD1+e49Dnhc1hLsJxbRm66YOREMWSm
McDNzt+VwZ6jJs60B8lsPiRonpnMTGdgpqjuaA/ieTRrBuVQ3wPCxoZmnq1AZ+d0iSZUh6inBf5SOzR3mYg2SxieAUuBnoiQ3yIMQ7z6Ty4lURAVUhR/pD5o8cGeXLc9AWsi
GIvnBqsRzoRFQgzIvNJIVR+0CDG1r5gxPIWq2FGxYzQaHDLO0+za1GV+gLxqMmlhQTC4KgxXZHrM6ZmWIG/0tz13jOAjLGqFrE9oyK6JvgGST9LQkA+2RfhZfE/0HVtsBJVv
FFNMZUMklI6ATZe/4MIrYBLRA1R4qc8ofr1BPI4SE1JiQkuw0x7yJqTEOET1QdyzWuGacci/m5CdaYJV91EklIK9zAQDkCwLN6Yqala7T5IrS4XHnWBwwjQk0mWka+oS6TDS
MYHyu//Qc+slFWEguEJ9IEL7veCkFwoh8wRDKlhV+cBfVWUF7oIkhMYqmfC0diWpnXHA7qaQ/0LdualbiS4ShXddlNgUTSJqc0xj80pKLth/sA8pKdd9WsUxZSVuFUm7QdPB
5KMtEaUxmSMy4PoR1Q82TP0ZsOBKBtgRvJ96T3ArpKhZGHOtskLut0JZxpWNKq4IlfSGo2tBJfpmLaiA1njXO1v4VFAMEzdxUkd0t+e4VWUlH/TQZXs2MRgtkV9qwP1QVsyq
qbFtJiTe882QDQpFW5nUbIMCRgIrixgfdWMmfNUSS2wFwNjcQ6GT1IeR7EHMZ7Lj9ORJiR3KjGQU+w3Zceo6UWfIrx7LTMXoxkFVVaeAsMY5TOcbLyTRtXNb10y0da9tbBKm
FN0h2ogs7qn209WtMGYKLqdPEjtc4kvclgFpJx0ibNsWa3FnIuQAWaxAXePp1lMA2R/9rV/adghISe+KSONN2R6ZNG02btL0zjgBuwJMr1A3f5Kq+S6F9HELkmO2N6KLBnhV
N5MpM64QocAQ17j9gN4H7Cu6vAGEmzK9K4kjEnMgunTuEdloMUaME1QgO5bHw9MFw6N2wYUw1uEGCUVEEDjp8mFgBOonVU63ABLsPDs8e6Xlo91zZozrAt7QPRA0b45LWLqS
xWRU5zYh6PXR6xbenSaos7Mk3YTwgG9MmRpGAZh0Ia4CilTVWbVg1lEw65BGFNtSoKIBBcQ5gtychb+mzKnArU+IsR8xMxdaCgP4ipl9oFUhrbmH9TYtACvETqs4ajd0FIzZ
ZQ65bGaKvNrMyVMqr2H2qV7ZiS7yWYszG7dDlxaBjcsCYQ6EjVPAHaToKdlxc7fQ32NZ7FIpP+I/Yl9nh2ASKAz7mOatLCUtiS5hXDaNc9gBGvLjILVX0+0XCJhkcmPwXi6b
Qrh3qYPSpvjRf5x1l0b7SGGxp+mte8dSefQArsop8vvAF/YR7QgHiHUYG6Q3qWkDGNX4gm2gy3AgZFcGh2MYUouQz1aAVI/cCGrCs2npyCCTj2cEfKkjJL4EUltSkV0OfiQO
SFwJR0Ttmqr0RIeD3FNF06WpAHoZsgq3EDlgeDSY04xBqUSr3tTtGy3XTDmKsm6igaLea5uIi6a2uGVb3NZy2uRTbHIceLpvGTxcXny6wK9QNtgDAiO3vvYTPPDz/Dnnw1fP
OCOYD6QWrH7cBMUDKFvB++PSlGTsIcvJV2SDCRhcESVoKBVzQcc3uopkzoWrSVdrFijkwpFUbD0XLSdS59ZrmzltGZBEhlRGjRtJkWmQ47Xbm6G+hc7eUwYOlv6EHXonH+vR
7Ae+wg7CD4p2jf2jpCuhCZmNpMcmTsp0x4GCjKcTIi8p9PAlCU2lnlBtvDjNF4VtJVHCX18oDSENvK3OfoBAcLGfiCrVZdqzycImwDTgunexHy9q6mayVE41IG06JAgwoQby
A76rTl3TuJD0XhwL3EybGuv2tJ5tN2n348TEZunpeBnUb0UKtVVru8wig4TIizDqZfxJAL5ZMQtPJxVBa8wvcjKTDGKZjE+T990kQ8fp4xh0GLomTIpuPdYBIx0ztoHlApWM
m8pF0Q43MYf48gXApHPhChbKgVQUgJWtgKPDH74jG7vBURcCB8mY6V7sCyh6avwB8luRmR8z7Qdi1ViCdpEVReKKWcySFVNT4IipoI7NvMZcUVqnlc3Orwq3L3h8j2LRxIDj
CaY4U2yaGmTgFAmws/zwLKj8dUoRLcbAkwt0WPhU6DJThFFAdkEWQjNB0hCUYPXsblj96AhWKyVYBTiKjDWiVjMFQRBQWyCozSqMUiMM/pyCl+klwpL1uO7oFKPIOsZgRsjE
SjINiUb6eFxIxLw0Clw0R2FQ9F2U1txRQHvjjdjgMb0RLwmGJyuy8CF3mfsMfk6Ql6WfeCxuCPQnxJF5swxCSkJDUMLzKqmDi1+zZKNmOg+YPBBLAHCJ9TixNaq0MQdZFgQ9
ku8tcq9RyEOgFBRcIria7UCHdwGSUsA/4BtxwlAKwB8AqmGWuRMKYKQGdzPpcBdnQVjslbiOd1dMQzbNOQkY23FhxLgxEQKw25yUpwT8yREBKduCPGRs0YLtIOu8ZtXcdlax
ogDAAwvgpooGSzlLiUMFd4H6MdDMscv997ky1dlesI8GhVj0seaTPo2bQDaXVQ3fUEbC6uuVrUA75rQdk8APjpKseKGihHy1Il/RZlRM9zIXccUT2RhQCzIlfagLDZnLQVpo
M7Xe7lOyZWVRhNCAV5b5yrK2UEE7gnxPugmaGBS4UlGWBjR4JqY4W1GUEWsbbkTrMl5Nv4yGzFuBCByqL3Yr+P8YcsWOoGmqlChewgBj1JuDE96XJEhFZnjCexGRc59Hv8xJ
f5ujNw3xnTZUYh9F27A3WYLKl85J76ucJveE9w1W4e337j8pooBYzu3G2VDRhTvrgg6hLhfUO8SzTZH/ZSi42061aUwUAYC58SIHz24ZbKbeFRNfjRd0b0RksgCQXL+azGWp
2GtckJ1EjrxAqIY7iWuWFbObAKGVgaBwx+7TB/keFdkZSM8dCkmuMKN4buCZcfNnFMg0oBibCcYCbIXp0h1DvAQ2JMS3Z42LzyZmDFQj7qbUXribGyObKadgsABWJhBunjYM
qZvZgCeBmOsEP50EmRgRiCWDS1kHWPpgTBxDrJ1T+kpa4x9wORAQup/6FiHoHduv5iAj7CLt4q48oXka1EJlfk0zSHkUvh/iy5Gt6RGC92ZmOuSoW8qXNSyUmmKCXMOFOdFZ
umhRtk5Sc0XgZNGEhPwV2bEXbjIsoYJZjmep5clxIHWUWBixEpEWdX5bl7BcxR1o4x9SHpcDTtBWHvGYNjxUKxIger7dZ3mxaXkzsRkUP1qW/7UyCc1Oa1aXUGCkNg5Q5UYl
HERVH4/bqvKwHFjBfeaLmyOAWdnJVyknYUsdU0B2dXVWjQsBjOwvaXHbVDgD43xnXL8VJt0StBH4BNoUzigyOg/oIH1U+VTacDlWg6F0rMu1unuxYHxD6WKbw9RGdcJojOt8
lUhXSN7VLvHaLmW0a9SLbIe55hUi8YXoM4Wp3A1/IwlGll+kv0xTAcPaW57wqCdQ4+F/yARRpnX+RR6keacvua8IOFTIyN7w8y9Wov9Uqblb7nXIctf5bObfNhuxf86VmRBd
FMI1zoWoOKqZTtzNmzc/maUo/+glTCyk7jeS+vWkRvWI+YsE8XPhNRNcT4JzKNn+i0KeMeJVFeoh3f32tSz9V9cuqVmPca0ZQlUU5VVOTU8tMklEfRkDCiOikuZMeqaZt8a0
Nh5EPIRET2li8TIi5Y/JyzTrorajKgKHLBcQQml54VKPaVB4S1K5tGMxp/wd5WDtqRDKFbFHc1yE0hkKRie9nuhqPNoquKI/BS63ZaxoEpmgLKQlhrpWxeEbX+wWqYOkwRdV
OGhZIl3Bcj2GTlFvY9MBn0HSO9+qiAWHD/DzddNiQsaqqnIuJJJIt8JFJ9sQ1OmZltXXyQg0DEajhkW++SAeTTNJJp3yVzJJsxVaLTTxaNZ0wBqtKlMu4BFK1eRfm6qkERvc
iI8opxMkd5gZFdetmIbueVi47+HCbXvD6Rp/QLSmplMaER+rMlknDqTshNhhk1HcXc7OKEaGEE8aQBJzQSM9MbO1kRmhSA8Q9ittvBb9btOdz+H8bQccWW7ILPaZBEDgy/8o
+FKTzY4X/yFXHOP2rdE2MPUXmfTslaSWZygW1kRApCHGs1eyIvOiZGhqrOreQHWrpAK59paCvWURxkjlfLFibePZ4yBXOBoBZalKegyhq1j4Kul3nEyEb75EZZ+tgJruSVvx
lLWi8DkPtOlM57NkmvMJEKCZ+QzDs6aJgQMXTRv25rpQvk7W+UcyNKh+6Hhf++Ivbeu2ISBxv/cqoyf9iyIBUaGWDTAylSy9fmWAeiqojhkV8h59yUVwJi+A77Ff82qnqj3B
OkKltaCwjy4+oRrTgPqoHI1r2n1qh2/bpGNYxPp5Dcf42YfiPtIQeITL7sIJ0njDRpmFQYIZ+rjmXmRKX1I+Ybhfg7/Lfdkz6bJxnds0TncEUMFxto+BU/Y796h5q3yndkJ0
IRWqqzwa4LDA/cCwhctY8BumfxkC1JSZvUxxSkx9mzxHIFJas/NVhUgq+hbMYh/ojjfMEkUVvGNMHxxzy3AuzTwVXYZTPKCdt2miDy3Qghr/EO6ZNto5ofZWQqisziSgfr6m
4FAj0tZQ84R0bk7hF1yC6KZdtikOm1TWGdkcaarOo45Rq8uoCXDTjEfXfwiRsqrWZLOgzdrbOY21eynCT5hJ/VLMTSUNNSkRWLTiCDjyTYtc90u0Pmpe0slzHpKcMZvTKeU8
Yg21qIXGUn65X0LWEPzUl7xMsLlZSsdk07QhslPjyfYesaXzzyytGKNq2MESREmweI0HSIRo5JQBAx1B9iqXOCTv8Hs7ko/tnXxck2u3EBo9I2IPdNh+10r5pyyVqo6Gs5R5
jxw7+aqXnfDWJfgqgysSfIVBI8EvMzgvwZcZnJHgSwz2JPgiID/iEhnZb93aShZ705NjNQy+zmAowa8xGBhyk3asAFupbuqTIGHkRKdrdsxLU3bniItROi9A1BgNgBBVfT14
D68rb+Kk37Ag0Oq8aae3gtVixKtFP++61S3dMhKOUlYp2bEqDiP0VFdFGAPhVf27oFtVDEApBvhGzm1VlLBAIJDVmHJT+GB/N/njInCPnqqSXSzdvo9emXCn8wXtHTCN9dyG
TlWZyg7qlqscUVJWUWx5dEMQRLKpSHosiay4qhxzc2ANVJG3fl5PtxxqUd0fNcUKQ1lcGseNnbe0o6WNjsEBxB3p7pjpJF2yF11VBraVzbF88/h5K8uNfUhs32UcLafrKZ8b
k640SJTrNOLsSSE5R8HuCG8LqpO+5dkDCvX0uwi2NPgdT4kOgr+LYD19m8RGE25IAtbZpKcJ3/My7atEuZkaEph/yzNKduTwTbPzL632RlRO9fSHDhXC9fS3PDJUeIr+QnrS
obxUT39EHR14tzFVAKDds5hVLscNOYZkquQ8VUbKdzBGdqPp/WrrL5v7XJ85Sj/089VZmvlHPtv5oquxP/QTyBnP29gPfR4h22Yskq2KZ7g6gdv5EpN47I6RlyRC2ScbMP6y
xj3GT3hfJo39js8OJS7X2jd1rWX3uRK/alfi7/i2XEi4jnSpTCIdzoqNom3f9aU1Siu+59sPm2iQl/WKsqhzxtT3o+6TthopecL7ATIEEtRwTGYQKPgNV59vuhxAn0PwCS7b
wDifGCeHewQlQwHhMUFTlwPsyQgJu/XiFo1kKhj8pK0SoCPYKazrNBjViBV/x+Pvd+X3La/zOmeEtsp1UQu5DE4bf4+SvyZHfmhgcsL7qkzUfv/sSf9rroX1R/kAD8Xx+BTD
YNtEpXTCG0h0Rg9knPA+LUMymlcUeFJTNhneZFhnkdFnJRrppF5jWy4mnh7uIVZGCjEfPeG9KuDCyEMmAil6xVXrbApKUbr1YMsO9rdcXfbr1CFEsrdcOc9kUxE9lM9FHnBO
fpBgRQBB47T1oQWEStG5t/xbuvM9v9Sf70tE1ELSoR9o3NUeve2DG+J8E1MJh7RLtJ1jeqfz38m4y7yPALryrgAtxtSsKspAyrAS93YygTtWDk6xr8OYo4EnsCcIh57o4POI
rgD6RBmwCSV+Cbgn5LRmDtwy/qRIPLBRhqikwuejScSdTmGyBMQSdr2pu55MjHQLVHa+ZTC+55Er9jr/QNYDboqKEgY5r7ha4hqJMJ6vluLaiK+6arrD9ljljqPg8igPHzIg
5e7vvJEPeMUiYpDvqnJVLr3vcv+n8+tKza1+2r6hyhMBMbDhFSqn5BDarH6EqQA8alPJw5Itm81FzYaVC7WJWv5NV1v+ce3Vl0kCbU9f9jTtS54kSClSkkjf/FRiFeUs6iZ9
Pl9yk3G7WSJDx9/NpMXHs8mC7pXwtMUSUwbgJOqiA+Pj07ILusQSPArVzUemY+Zj1yxS+49Ziazui4oRaggbIiUB5Lwn5CwcArrxI8160jRkD6Ft7KSByiNFdtKsFeNRFzwY
dXncRCA4xtFI0UXi6OUmpDyzQDZunNvxoRGbo47pKjMyb/rs86JZQP/Mkpm7kM/S224y2jrn7ojA6Q9FwVNsrkd5CZeAJ6uWK7KgyxIuVz8t4eaA8rJnpKYXQQHlhec9bsPJ
scMGlXicDFvmHdeW+SNXy3DDiHAT6ZeS2kWOoxL7hsVcNnE0ElgPLtr0t12qD2iOgK6Eud51jMzYGEHuQr4XcYzv18GF5YxiFH2h4de3vOtBzqG9akYcmhLQlw0JGNZfPsGo
fInPKtZyPsGbPc+nj/XbFFrTRhpeVkYtVDSMuFe67V3OT1A3ra5It1tbsusj5mAVbmMC+MS8gBDVFtOh8y21aeExS1rscjcquqQWrHpEQC3cGh/SzzaTtqG9Z7bfBytnlbJN
1Ovd7QXxOBWdrTybSol2zsyM4Qs1+XCLHYEoCmrWhrjIFwKqy8WWqSMjOnHO+QjIwrjU+jGExowc8emyErEYRWDcTHzOtN/4mNWFk5slr1br/GuhJMpHWQKgp4d0hGyCKppN
mwpL5Nxw0u0b0kWDticT5/wXX0M7vrgdfKyP53bwkT66XgFLaSobpn2pn0yCOTJidVFPt0XElClqyezQvjPpCClBRkfJZwsUsrKRTA1UVdz7oNhoYyDsFkOP40hjjhaSOVQd
AGMLzTnXeeHbpo3At3/1xx4R+ograrE2dUDt3Iizo2qiHsexJ4Z9cTtSe73182LXioaazNgGm3rnVVWAkf9vk/+Upms3pgdq/4vIvKiV2rqBL2+2MxkjnmyX0Pjzj6Ao5pNa
zw5SzPi58IvXknEuqx51cZIzgX7grQkzvoXH+PXPnbvvi2bi2rnq9XPBFzHknAD5xVjjeZaRsxh+1ngNVUXlT7Cic9Uvfk7Uqfk48OCX3djEUH9QVgQ1PonUBkLsdzGNoAEy
0mM67kEOxpGclevI5isBVWQWWoUmPaJBl5Ox7bExgMkeTV8bdzjOufAF07ONHDXGNHdBtdWaWhOXyQv5RqlBLXzbTL2RTEgVEg8xNMnESZ80c+Lc/+1/pOXkhCBgjefceMIi
ICFG4eecGP5hitsyL5iH7T+sfeyNZPyLrLcl0GQ0YktMEJE+1o8nboEm23DOgrd1zr0WT3AC2CKyOZOkYAL+kyCak6amtp11ELqcCLaj/70WVmSfwb9O9yWVreB6yTlFfmze
oQKtrngpG0mHYqGq60TW/b5BaxyC4RgfM/giEju0PscgxV0+HNns4cF2qpPIcQpyNVQVTJ2oi472NpKJtPEM2Kvt8BL1ZsgLabw+zSXzAgS1nghp3MXS4/azg5xBVnoyiWF3
4r5YBqm2BQuh2ATOCpRNqOZZDmHFC4w040W+AVxcwkA1UPsEiy8SrGKl7BU9aG/yTxmZVdVu87ROYrKcBoiSW6IlShBjFVgy5vUk5rQucvoW0dt5NmeJsSWzwGmPr5v+NTRl
wUyzcSVHKf1znS8m/XPb44Y/wD48PsPwZz7Wf42OaLws/fzXQn4smXjj3M2b/heS5Nz2f7l5s32d2z7hNY18AUPbfjrdeur1a0lsuudmXkyWr8d9Ncs7b0/0m1k5/cnVocGe
dsz455IVlEZFz37hLwMCVkz/LwPYCPfnhXWbMX0zDnJi+h+9ouff2mas86+EwZTvm/hzhl/SNavPjaeb7Y/TsiPuitld3gC8Jzzx+Dnz4r2yIWc658wLYoE01rnBGt94Pu5w
SMwLNGnjY9waE0V5+82E7g3Pmt4FaeAk6kZDApN8ziTXz3VejGMMRWfzDSTEicADJiPEqE/SMAYkaCJLlswSp4VzA4YyuS6oXyvl9PEvvq7pC5zIBUzrNKd1kXO3KHPXM1NZ
3IvycwzEAWpzG+fteQZxqeFQsjzGw5InvEN4NKnrAz046dMNzpi6wWmrG5wOt2OwxALP8RASHhZ+X6L/zfP9LfeaRxNQwkQCNg9T6RdmoIEI1ZCbgjzt7FeK8H2v/qoNvn3f
qz+GDENe1BOrfw1dJ7MV3P/XP/bPvbDzzn1fER0bxCg//fy6VdI9/1ZIxhQN2EZAPm+/mQo0eGK5koabtI15CmnelbT9zFUxd6VETG8fFN789PlXXVunVFUVttRuQYMo3Fx7
UBYMcVGEt1xr41qRT5Dr8mOR9bXWdHs9pucil1Vvr+dHSijCQvJLtwfCeOsCkP7NbeUf10EAf+O30t7TiZN+i1rob4UP9tPv/PUM8fsQve9SPwXGXYn+meu61tWNo1iAZj2N
VyefTlD5NTkvkP7ta1nqIYEK4Yt96mxI3B5k6C6E7rrEEOtD9d4zCc0BUdszrOtynxvrRp5pAymNS31wEK62zmXr3KJ1LlrnsnUI/Rj10c60iZTjl/rRw0LUyYnwufK0mLZk
4l6GjWdyus7g0+KABUK8KMOR0B8gJEoBtSof4JXo+74bbmGM13UTlza83MCSzUlqjKQ8l3StQ7WTK7SU56KI1WMPRw2ReF2qqF+m6Lw6hGroR5OGYkRFWhb1wWQLc2Ga0l5x
cmNqEk7oOSOj4xoq4cFJih67kio/TgZQWTu+4clQyOrPVSnhnlENc1RRD1DMFhdU1HeHdpyqdpASWRACvOPJOzXdEpjREqp+tlZHtVzAIjR7slNM0/pCsHKselqsvHxdVKoD
XXAUOAcZ/Y+IQThlDK/zT/OtUn2FEgWV7TLNtHrMtIRYl2oShkwQrSL+hBKxvJQtCjkXYmWp6P/oRgGkpCoYBDIK9a3gucqW99yITdiubiS13N5bdItimbZhT4E/Yb06UQ4+
54ol3BsvSMB9sE8m4jjYhiYPelB0odFi0E8qahdVp9kI+UNT35D9ViMZvcTLyEZLdENNl1obWAMar9MQ+I24d4577gCMB8hBgJdMpu2ZtAbPpInV5OTnsIS6H0nm1TLRkx/M
GkgDyQOwcSH9kX8F6/S0mXyNBH88wxreyjjlaKLhCklDsIpVCDdA38PNDZIV0q5dlSVpeClZ1t3+FU461zUj4rRJUnr1qF3BVMTDdrzvVlSIV0lAMafbmDBxIYAF18+GngMc
HP43runa2PDvcPOsCLdL4bEivMchmjWzT8jz8K8gsj5s1Trd8Yne5NQIG1sdt+uPVyZqvfpkNNWabrPONbO+Z0ayTw7Y7jOrw0fiVUx/h2ea1uN9ZlFNL9QUYRX/1vf05WFz
bvXlked4/i5q8chw1qEhntptrA+najHAa4Ygvl9H2pdFbAEQc0CH0gh/hoZ1MQud2Jh2fBBi8CEZ4P3qXIG8FUiuWryZPHAwDxzKAzEPctDtjMSTOEsOcyU5bFauolWqONFm
GHOQj4NyLDg+JItR7IvZGZpywOJ3pkbRsg6QLZq3ssWUmifQiBapI9CpW+AAkAhB8faY4nXj83hxsoop63r++ES11ptsRFPTY+00GP5zd/if3XRy+Donr9kAs1j+S9aGXwdC
IdcQPpFS/kuO0D3Lt/aCq32SfBeC5b/k6PCbbj754xNsRLM11x9rLy7tbMq6KT68buxnDCs1rGL4Aoog9xfwDdfZ+Q+Qsg7s+AW+uDq8c/jh4T9AqYaz89/w7xNYMLhBNWw0
x0bg9F/5jtIz4UQ6HNnF9Fll6QBkdbqSoXHnhrgG2ZbdKgITJoCnIWQOjA8WJA02lQGoCwPADRDLANS5iwMqQf1DXRiAOhiAujAAdWUAXDIAhucByADUhQGoAwzrfKZUpIMB
oO6M/JcAuKtbI2pvrK5mfvrQUrFT1MO0DJuAAaf8hzl/+DZzW34Rs/gw5m/YPBXs/Df8MhK/8//u/CdU6z5n5z9Mnp3+Peewmf83OhW+Pmwed3b+Gx7b890PvwcIcN8jBFQ2
lT+rkz+rF/xZHfxZXfizurJmdbJmt59OanYpMUHal5+P9H83Poa17g5Z0+4wk9fOuS+Y3jXIKhEkyXPui1xeTXLnI/3kLvoquAYpqm/uRLFrJjzuUYtz519q0bNEUx5UIfSx
yt3xGggQoKRq7nqNjLK7GXu2j8Ipo1Mxt+CFQsbGmnJToKhbA1VH1FRgqUkExbUiMg1z8P2/1HILJl+IX980P4Jh7GsDtKt3IJLcYY59xKp0CbBjpi3PtunIkx59+OyaGXnO
WKNtruZy6mOSuqBk0kxoLehDNReT/rjidrbEZkMZVic9lenZD7T3o0Qa2harCaRswqfHMustT1wGyjbIIGlS4Sjn4bjVnpmG+IWtZxSI2vlLelABy3Eng/Rk/D6VInbTB3M7
Tj5pouAP2+LtLell6Y2fp8tP8Me6XXSxH9szDJvJZJ6rtvYXyU21TW8D3HTbTG6opZnUSa9Nuks3ZbpsmKleBstQ5fFx59IVOQA2JYkQKyXeoB41oPYefQOr2Sw6xWItWyyy
r0Wj10KxKR/bWbw3ym7ektfWvNQRt4/PXkkmZaehahyqQZ1sCEquPE7Pxsh3RKVwqxTulMIYYTCjeYy7kjY8jAiTxGhy4s+qVydqIwWjKxy7Og/Ub8ZUY9dM1Z7LtC0iRqMH
PQ1m0hYJtPJAJw/U2ARPgp6e0RDxsp0KCNMIL+7luzz28EUnFbCmZRqPy+oxksJlpxwYdq+INydwscFG4qgZGkbvYRGEBdYcwl6bm0mOzjiCFN6j6MsfCCa3/OcaW5WRcyez
Q88X0Ka1rptZJEuyG+vSVtV6AVOLcSvfOtyq+z7dIadTAwDkL/CwaNyiGfVLLytwNgg+CbvAda6fbvsDitrHBpm+PTPI6KfASp7JmErn7QHVh3bzuasINk5fUHpKSmx4xC5H
JAaw+zRko0UlCLJKf0idLo6cjnmO64lDDbFPq6roR8VAVSyOdZn0VBRLZhRnpulBosLTAGjVgIs3WjJIZjPAve5P1alrGhN6XUqfM1JSEvt54rwWHsX7oFnPXhFjPILndi8T
1SZol3GFUaeZ1oh7ny+F+0VY2OxZwvKsGIxQ2yOs9YxdoPIuzEnTi7ZGeTNcMabknOQtns+z2BSUmy+6O0d3SBOspZttjDorjber3zy6ME+zP7Hdn9Nnhl7ZQGQDxIM5O1ba
DEu57cbfPCGfQzZD2J+5YB2vyVmi1hG3IefU5nn8arsnm81V9TQpbUm9q0DhuWE3XjCzww4PbXDeY9q5X7uSzMtAo43DvwI2ccksYf13HYciRVBxHIocaQecCn7Apiwyn2md
ruOMTzhOb7KcT/ehC7n7UJ5ljl2xL0IDlvDhWXpapOdfjEqVVixLw1mfh0SqZn5D+glaIo3OVACQlrL7GExXmjn7O6ZOvS6AZ26gxlBS0p7FjjhAkbXMrio1mKIuPeNkTWYZ
FZKz3DUcaaPFcpEfbtFwmUkxdyIxbElCMwpbbllHemUnbuzTgS5wQ3BiNYMI2SkQoD4CJzcr0jmhikoRwUgTZzRRCq+zwokCRSAj5pFVSpt5ZE2Qw0bWCfp5ZL/ZR79ydbOC
6V+ERE0gWMbvAWPwe7CEbrLnvgfruyQYtg4E61K69fwuxNBxCKkTEFLBHs3cPjeHBvGO+m51zL17HQcIUXgeRNHZdymqpZYwNO/2sdV3/9gSJKQ/ocD+dy+wqA0pe9VS+LTU
aN8uajSvQDOTgVXtFJRofgQ0ayWgIeoo0KwWoDGniTnQ7C9y5tHdmQK2+gXQ9JGzVoDT/iKyNqJhRDu6+1tH/btoWDzIqVdO3zI5uGdpmzH0nGnDM3mB1TywlgdWBuKcwlI9
S+4sKZzXDszYpttGW+jXhloyuU7kJ+DvI/rvK9FHR7yUjlCdeG0jRPJEMV/xW5zIhOseSOi+goROltB6lpi6A63zlbA03q6ZLcY7Kk3LaNyL5XC2GH9ZDjvFFNTNTuxf1xIa
WRHSrfSxJ4csZstYLXh+CCJlV85fupbg3x7D1/4s2HmIGM6lxQEHsjhsyaUdqi+bnpmd6/+JSPXu5EEQ36L2otb1ZyJI74EArLwnclTGb8t0LIK67kD1Opc5trvvx/siBaa+
AlNENqSE7n0LTPPFnM9iXKIyv5ED01oZ8XNgWi1gsM+FolNG+zWuSKWlZK28lBDRk/V84Q0sBcDCu064q8qJ/PUciwt0BwnYVyD5iKkh5q+RG0WmJRcjRienIyVSsLyDAlhk
t3htcX5PsjAiBNLeEQWYIgWYyo+L5zTgiNuTIxFzBWLT/fqSxQwgUs4OzY3YIbpJXMrnecTLiO624GPmZILJwMxtoME6bPTag5We1fKwpTIudbGNzpRlCUosS3EdQi5RfAIi
4A3adcZ1lbV/6IiNIHed/liC1Jc56R9JOKEjMtWeIe0dTasPeEFC+iNb2lUpAI+LfXUPTD+2WrI/4AHMC9S60ZmFk/5YXgJAEVqlGxi/Jn/GEnJoG8mMmb8qpimjuyQexRw4
6R/Km/E6fYYUI03qQiJttyWxgsnQzwhLMhr4vnjIc40rA794K50ys3/Suh8NA8i0BXLaSRtdOxGoMuSanvoH5OZz16dfhjUkQNBflT6XmxvyCNaIAZUtJUAogBeALjaK8wrC
I55dRFg7u4WTgZK9PHUqySpnmTqLeE5n+bhuEp8Se9HR4bu1srplTd1/EGr0+JNTus4lpLGTemzIhQOXrv7WgZuQFvdxBjv8GddplG2g0jyt0p08kR7UQro+u3OmWD2H4zYz
hhVgNPw6Gf67TUa4czK09rk9JoU8EgnNujDpq5k6MpHy4jzm9lOEubllirx3maK8EVFZrHd1LLlr71i+P5etRIiywqoOiRoLz+qQpC4lIqu8V7kqqIT1ZqvQyTr/xf7LUyDE
iqrVjs9o0K6JVMPd+Xx4nA050kpGzZFRsMu8EctpS8VmpRO66U6NOwVNmqAL2Ql0KFRgEt347g7OSK07O+dypf+zdU6OH7v5ovleOic+Rmja+5N2Tn0jzuuRn5lSV0Pb1XkV
iJ+Vbhq7CuzJLM1Sc0ZG55adAK+0WbPHTsDC8GGVn2/ZCSi/CIlJdwJGw2f/5QoOCxOj0Xt279GbU+XX7AhGwT4KyKpexaXmztvce/C8XYM3LyZlcmqTakKxWSBjORpB4TKl
CWBgLtFCgaFZq8xk1hwTZi7RuWgptc7U/iXytqNUoC6LzZcSpESRMKcJM6JHLfAPc+diGZrDNDvkvcE51ONVUcHMEoBkB+dPUHBgkpoNzHP5L1kc7bot7L2vt7D3vt6B4Tfd
5LBZ0jlHZZHjEEG4uVv65JIpPrDEzTxWZ+TlI2hrEDY7vZn5YjPOkY2D2ffUnYOlug/uqPvP0CxuNC7dbqPxIM8JcBNqCR+83UZjcoi7VUvDWSeNBsM29UAuQ9P81KwnQdUO
SdBnMJBgwGBFghUGqxKsMliTYM2sctt++BkdqBlz2BwpGmz2aJ7582zMLHHuPU3V4dJ4H/7pT9Vtey7N2r3jZ0dvXqkmT6+JCB6qCB6S87YEaI0EaE3PX1TFJbVSG+WeZuUk
h0u9gOLgrZZNH3P1xyt3qMDC0p0nRQf3qKaMgaNEoNBCvjjtJOMyJsDsWQvDO3IPFEN1gENF4FDd553M02nkf7nhxbDv8coH8FUNjNnNm+4V7kUDBEQZRzlH9gE5EPgk5Qr8
HBj2ndu8JVBDNec8MhqyQT5D58j0uJdyWrhBPp/ehRA3yOd1g3yGG+RgiShFPUM56TKyQCrmL+ffQPXSEor0AJKPc47pcCuu50KWJf40Z4sLpTSoKxaD6gXrK3zEHj1gT83P
xK7aPJc518ie1u3xtAlZUHKX5Eh5zoU6FuWELyYzI064b195yOwT8OlzmZmXZUYuZALzOmVtmy2XMqdiXKHNBl9v+YOlEUeq/NguTtSyWAX7MT9aQEUZ3Rd1tPCaOzXQ5Cfn
BsJllpnKXRrokQYqdXa2eE/Gca7MOI6MAvZkq3IjgPfMM+6QUXP0nNvBM87tYqtki57b8n8Cwzj3rgzjXJlh/Ak7dTte8fadGvGKP1GnbmEU527LKM4VsPanYxSHzb+MEuW/
RDZNbm9EcuB2rKMpvwiKoqzjXvYi78Y67hpMcQb8J7COv+8M9h7PPXnHeeUd53bwjru5x4JFvIV7nLd84vyt3OPqTu5ReMN55Q1twuqIWZSEeU3o78U9rpt5rHNz1DlRLxav
ocP9gnvcY5oXxUBnty0O5hMsxYE9l1ZZWFcVKQxfN1L4kK5Iwoa0RmxIq2BDWgUb0irYkFbBhrQKNqRVsCEM1obNV+x/o4YfxuJ/i/1PcnB4bM9Gf9is7eSqRnxNqQuLf55d
AB+3aG7fvAPK5Cy9J8unA7evaNTDvVieNT7WcvxZJ/6sjzgfdxfnY6pyQapyP1zLeRtXX1bufnqfUSv5kbk8fQ89g56mr2wh6/il/g7OQdZrAcN3qygRc6l5W1YZiNWUd+Kw
7CrKru766Grx0VX5aLkxTW2INGAnk2DZAovs8/nGR3l3mgt7PBMR4Zticzcjx7CZ/gi1OdUfg7mTY9w0QPhxpNqX/CxW9ItVr7JVfS43hMgtHEbW9gM5UeyKOzPrRnuLxlk8
Vp266gzZSf9YTsj6XIuqvMYqkLsXa+T4insXeRGg+BKlkZoz7Jpw2LwHaeU/1WMl9WFzBrHyH5Vd9T1uIERyRbwyqIsG/H73+nu9gLExbHq2gfkfCPuttCcangRv2uRli03e
v9jklYxN3t64x4WhaGQPL5X/bNtDBMt/TG7oGJX/sAT9aT5ItguVU24t/9lvdhAs/9lv7r6gEd/Kv1rnV+v8ap1frd/+q7Xht11xhPOOTH+IFn6dnmY9Mg88M25qtErcw9T6
267Yodb3sLX+tty4SGWrorprgg3RTYjTHBIEucg3vZbSK/im2D07qXeln6mTsmfTwAi3r2BM2GhSuRVc6YuyXbT7xrvcFxNHcZ9Tut3Xi77he+71sS3KEPu9XlI5KUgRktrM
6zETPdJRtXc4iM9Bcf4n1bsnvA7N315LaiOdfZD7Fbd3QefhHq9x5VnBSN26N7nrtBm35J7aeEzu1dEbT+R6W/EN0JC71kfXm/D4Bh0FyElq3wQYqXHxAghKKfciA5jPOuW/
4W8KE3XjZvmPQt1/dsVjimVdqnxUidLAdk7lGC9xNmPKvrBhPB9d3ZCP0TcsvbzLPofPs1ZyGGHbHkdA4LrGrz/Y/41T8pFAP0JhRwY+oKgSoJImXcdbB2DqR63BW6EavK6I
tpv2NpX8gsXOPxcy9u1uSIeVvD3Q/Zz73Nj1pS36o7xZi13xzfuskDFeSSJEzlK4UOfMt56M5uNAp6UyGlhfOW6lbLzjmL7o9TAER3H798p/SYO7WXTfI3kPlv+GfygnY4Yf
AIY1ZKBD4iGy0vLf8A/c4Y90IqxPfbsTVuNE1NTnZNU6/sHo86gQZyORzbWArtdoNlj/ANtj6gfoLpPhB/+ekefv/ZV+0jwlX5d4+vKPndJO2ejOh9Gtk8XYVPM7t5T201Ph
toxsmI801gIhntvlv7hBNvvmVvkvjnREa7IccDTzkWsBEsWfRQtwKkaAHW0Xei8ucMWt/x4U5TfdxGbdQlF+UyiK3Mq856vfchObdcur35JXQ55ssmNe25A7zcVBjtiMhsJq
01OXqT9Iz/PqJql+sU9jZY5nTe4zEizC2vs6rY15MtC4r38u8c61r53rbPG8+bn2dRtpIzKWRzqItPJIF5FmHhlHJMojE4g08kgPkXoemUTEf8FGphCp5TnTiFTzyAwilTwy
i4iXvzPHCvKcPiJunuNZw0weB3vI3reezCsRsHfVjL3G46muab/G08eu6bzGc8eu6b7GMymgVq/xOkzXTOCZ4Nl7jT6vXZ5+4gkWM4UnzwhNv0a+EKzPa2QMIf+8xm1oSB2v
0fjKNf3XeMDGNd5rPORC1I4PAUYP+znQis/gw+SgDpNnkdAR5Bxic4/mCgS9KRVZx5B1dESp55M79L57TPJA72yiA+3Dg6SSJXcS/+7K4uPiceWY8TH1dyMUbojpaXxCHK8c
4fG8+KS4wsbP4X58ShU6p/HZM9LIo0psTps7zN3maKbW0AS0S+a4uVvOJ59GIY/nCkWoYskTt5Q8oS5/RiVO3lLi5K4SR3dmFxmnbnn1VOlVNnOUCWhnY4p4TT5dxH2pr4hX
xQ7oKOnAGSFap02dR5nqGSkBmyEBUMtfd4ev0g2vzbEJ5GRqe6S5t6ZZV2C7SMlRc0aQemez3F3Nru3qlr+r21VzRm9mQXUb8Rnk3sWF7LSyKewSGymnE/WZhBvJ3ZjOpaeT
uzNz91PSYHEmtjNdx2LPjGqREaJDyKDTs6esfYcsrdYD/4gABWy5ddNr7xY+Q6p0xhpwHFWfQUd515qrnQjNaT2jcNqe/pM7mPzc79nObyNSG9lcJHW1wuCVV+Kml2SxYLIO
qTFFjlzG3Kmr1nE9t6vfTWp6ZlsfF/t6osl9mtH/4ma//WMnrW52viK+DGsqRdXS4xcpzh18GD8LD9NW44D87pffdfldk99V+d0nvyvyuyy/ifzG8mvkd0l+Fx/OIL6JhHac
o3fcnObjdH7FQal3jg7aMaOEkK6j2WHeZRvXmyxxJD4MAmQvHYneqrtTpQvhqiMX3/SVSZfe3Gi0ztEcDQc8VxxoOOSh5NGdcbzbk+SNzKqcWK/plYziBToAaynnpMdYzB5l
/7Rw0G17i1uN0lsNyXrtt5uK06wsGYsFStpgtLWYp8Wu2WJParFWXNdigS0WSDEts6llmjzL4pLzdgvvUlxSzzgtXrzAk9dVOmtkB8f0KjnSyY6WaY5cRZl6/vA2xfmxx+sm
hZOeMA2y0HIYBdA3Bba5pQ7uPb3yhlch0NfegF4YEQ8GqsPUk9Ej+5FpvaIEy6GpaAkxISnHKU6IRzJegCwnPwdy10lbfVjYpETMJoS7lMUDX84TmsYbhUNMhLdJiV0uozXt
jWQsX5r0OnZZITpqhcHpEPunUPQWMZ3bgpo2LV/i/mQCgOU7rRxQ8J1j4gucnWxuoGGY1zm5gd3e4YQ2gU/P46rBF+elbZUH2rk80FZ5oF2WByzfaWlXif3UK7/k4KMiVigY
1LDmZpzrMRnlyUEmolLTTHEGR4rPho5YD81tUzSVlv3Ux6Yn7GVPBVY2Csw9r7xwxecOnfbZa/JqOhi1fDBqOhi1PQdjRFLavDgdXCH9rnm5c+Z6cQNcMi3OQM2k6dLx6JSZ
oL9RHS/F/1ZTr8yqcq9EfC90/r09uu+IB3vx8CFeBkyVLtVzqbdqPeyHKvWGKvBKrcGAXn2tBCYCo9Up/ctusG/LfQ4C2ei0TzAibLnLslpxFUouHgd6wkDO2tBpg1hBeXSb
21TQaCHW1Esd2jtvTWmLFzMeAHLtnWByD4j3TC4q620xdM2PBezj4jPBjCveTQBpsmSSjZoyk2zP9Idaer+lz9sfpoTjClV2JMbV1NEa2Q+epJ1RpwzImCUTPGNmN8RgS5jE
Pq+HnadFsfCPC2ZikCxm3BbdzLfyDPV7T9BOmpQ45JmnaamF0KEnIPGVJF6W7go4J3rUcTbdegoQiHYkED2WI/X4vyL+2sE188ZbMM2Gd63W4rXczxWvAuPNqY4c7RN0XYtM
LV6X+i2BNwsp/U0JadMy65F6KwC7zUU7PsDzvTJx8p5/WajUgqRKI/ldEfBqSAFdWoDwQD8oa3LRSE1xkL5aParDlcmblrSDBefW3KUcc4ffdEeHtcU0ivi6VP7jaz+iFcat
21+y02Vvb7VIbFF6Wj3z9onScnnuslmQ09aGJtdyHGkxJ3XI2hDT3gVLf2tidU2FBpKok2YHp+0FYoSrhY3kkDlEZulQZg49JSIjKgE4LDBxITMLmMgF5Xj0cWkPjof7P5aj
20kxp4k506N7euVQjuwA0aHtoZ1TYt8fduPDPGSoc3Nox9xY+kgexc7OLcbmyeEdM3a44L8PliJ/HtPHOz8KGmznzd62eRB9Kk/hIVLFgzQKDzmTh3bMpA4ECm1AQl3D9PBK
Pta5zrNL05jMQ7o3LntT05bh3jGP7h6JmSoEDt3CnQO1ZX7Dd53f0YwG2i9pJK8mwAwdigkdmOMFIf3iQWR/P96PCU7M8kNCGJYBVTnLwJlf0JlfxzyTdHHo1vSCHoO+74Bs
F4XBNR0y+1ELQ32MwXIJoAVXFTZGGFv7c8ZYVIHBCDkYu1ffjg5NPt0LMt2R9OsQ18RdaLsfM42OCeZO34q50/9/wNyIp5a6A6wJB8xSJjQ70atk9qfuM1wcKHFc7tNPm1k1
MY/9rgwIYIYe9TF3dTnFzTobJjaaEVKnUpcD3HoRn1LlNeFP+qZ21JUGTssBYBtZ5ruuPVh/SCJ6NZI62w2UhMpetIVO25WF0q3YkbRfRYsAzVmR2wQNj0Mw/Rm5b4m3uSNG
ns8e8xdvWPzkmjryxSej0eF62RL1smT2QTlATbFmmnfEIWnKTF8aXRwX5m5ywZ1NYCkr3ZhVM126wGzn9z7KbVmWefntg9UeGJeJrcZzwedGly+99IK/kfgjDoZ3CJ4XR1vN
3HEVkuZH18pmiXiCd8lliLxWkXvdHXF2ZX0uy/4BkjdE0As35ZbTrdH13aa6Qe9w9n5XAwFuEPOIFTle5X+k+oSumVh3RI7HtRfc9oSxcelzsDkYiQrUrHMrwRePhHVyQ3IF
5GS6RTpJB4RgGycg+yF7km3pmXHL/kwJmo+DbZg01SdZhe0G94aS6eE5wxKQa4bnho9I2JTCx0rhs6XwI6Xwo6Xwk6XwtluKvFSOvFqOvFmO3ChH3ipH3i5H3rERtF8sxBDr
u7yC2N28yjBtzdBHCftyL3H7yvncj2i6dQGsX+P81aSrd39Uz8uW6ITx05e2xeN/LZ7EAE8dkJGbtAOG2CeSLsZ7ikgEjpPEjS6yq5cw3vZSw54q32X/m/s7cpHXsLlttdY3
2rm3smD7BZ85jk05W+S887ckZ9tuut8YG+W8rTmOTTlb5Lxl37EE+EZrlHPDvmNTzhY5b9p37L7pjeYo51X7jk05W+S8ZN+J7DtR0R/7jk05W+S887y+Y40VbzSK/mhObsZ4
tsh5y75Tt+/Ui/7Yd2zK2SLnTftOaN8Ji/7Yd2zK2SLnJfuO3T64USv6Y9+xKWeLnHe+oO9U7TvVoj+a49iUs0XOW/Yda2R5o1L0x75jU84WOW/adwL7TlD0x75jU84WOS/Z
d6zZ5Q2/6I99x6acLXLe+by+49l3vKI/muPYlLNFzlv2HWvmecMt+mPfsSlni5w37TuWRbjhFP2x79j/zhY5L33et3csT5lxMa9yhLDRn4n4Bkz6unsBwifReSAk7x1NFnJa
vTgQqY3bFkDwz/tceqf6ENumSCXGNuNE0l2xjmNCJkddV4C+i8KDITBPPF4kDd8nN3EFQPy+mM5PQmyzrycZqgwplYGVmVLZC6X3i03Yfjb6AGl9jHdX0Z15kIt1ocIHsfwz
FCSH4yMSCpOj8TEJNZM74jtRw52k4JYSJT2SbDBKU1jGpIa7uP/4Qze+09xhesLmHTd52h0GVJwt21n0mDlqikJHzREpFOwsdASiRFHocE7zDrHsjoKHID4UBQ+aKbMvkzUJ
3MEE1+81cyADo0gjOwTTzlVwZaMY2YKpDPLHKAEzOpmZo0VCFfVk5g6bMCUVHLGxSYkds7EJid0psf3pqUtoxn42ez+9oUVmlbR51awgmfcbJ5Nm8YMj31c6s8txz85sPo+T
6bMk7nLQcxILQXw3H0F8go8wPolir1QzRprJKeqCptIvI26DLxfBl4rgl4rgi0Xw+SK4XQRfAf9x0tZbBF8ugi8VwS8VwReL4PNFcLsIvuJl5oSttwi+XARfKoJfKoIvFsHn
i+B2EQT7freGZkah3ijUGYWao1A4CgV5KE8wCkkhIADTKWo7Mbbs7Z5EWd9XzOKHFGfljuoVwcgps2hWNjCFfeQvqWAhSzxbyglNfnrNvWdnjadGJY+PQsdGoUOj0PootJIV
Pc9DP3B21vp9Z5T1vSL4VhH8bhH8ThH83SJ4owj+eFflPyqy/rgIvlME/6gI/mER/GERfLsIvuLurPzL7ijr5SL4UhH8UhF8sQg+XwS3i+Bv7ar8W0XWN4rgm0Xw9SL4tSL4
1SL4ahH8wa7Kv19kfa8IvlUEv1sEv1MEf7cI3iiCP95V+Y+KrD8ugu8UwT8qgn9YBH9YBN8ujZCnDGogDKqlwaJckjVsCpIYSsf78Lxh3USg3/EBSmjiSmGWMwiKOUswkaMs
htv/wB5BndNyJ2q+6CmK9WVhOw0cmwdmGi2ZnFExIz7ObUIsg6MlrCtSx4Suf3bZOI5lpWvVEpoyXXDZU8Jej+5C6JvjoPDcvJgWSl/++M6PLv20P3rMftS8y0dXf9offcR+
9Oy7fHT/T/ujT9qPPvouH13/aX/0Jdd+FQLk7T974Kf92Tfzz776bp9d+2l/9q38szfe7bP7ftqffSf/LORquyO+Qq4Zq+cFK8Ja9LYnlhZE//GAsMHVzWTqfIs6qGWzLEf3
psUi7r7yHzhQ/GP61/91+Q+NZtq58l8ChnL4f0KoR/s/MPwwnoeG9w8/zGrf92vfuq/8x/5x++9y+Q891mrP/rvyH5MPDZtf2P6vT5f/UIV8oels3/Gvyn86dnxrGj8oM61F
7b9h86/93COny3/SmP/wgW+eKf+xCqaHPx/eU/7L03/nnx14f/kvT/+1Xztwb/kvT4cgdF/5z6ajgQfTaapnbxl6qmW1K/+XBEgfl8n2LmNtuAZW2y4GMy31VQq6HHLvOqUJ
X/W8pBaaEFOVfbipnaoQLjQWxKw+ZLTO+NHIAH4hnmpaRyN6bWWLyq0mr8xxucu2opvxy/QoQ2utMxvxohkzyF4Z0GL+gGeSu4cT8TR48xiNiHlfzJTeb7uCJk2ZM59JgCyD
jeT0RjKJ1crEG5QFzcSlvngpWjGneXPIvvPCDYJlHJjTdA1V1S93zb7Uv8zN1QeuUEKg5f0ilZ1Yz8Qz2Bq+uY9r36yJRyJdD6h6QDarpwQ59uu1Fh7Ifk+YS+qvZ7Hy9Igr
k5KktpdThr7Uy4Vio/mXW3KZ/JRZF860i7ZUB7Yk78YR9AZaywa4zm4kc9DJ5wADsyaGt2uoZZ9ZE6X6LOo5UDC8t1RLHZcIM87Lv6xzGmh9LuuznqIOCBtwwKwLZ7GObrm8
Kqd6wSq+z5jTGxzpy2ACsiRGab08ps33krYJhGu3+9/UwV7KacwL+Q1b0Rc6lVV6it9yn2ttqaq2mVSsNtZJquJ+O+Etq7mGNqF3fr0P1ZULtLg9wptoo4HYYm/RAyxNleXW
Kk+v14KkyZtwYnUSSTfwpklHkSEd3CPEnWa5OzX1N/XGQRpiEhKmeKOWJEzLFci8XkbMvsVXvEdD7zkTyK5TaGYJvl3A2+wgkWvVxnm72pJp8mFMh48YRNWj9eQ02tlX/1pi
lM1rQep0hSeTtIIU2f9jZN8l0cfbWA2RJI+sXrqCOaixwKJNM0i7ykvLAYquNQVcNfuQKG7S6hk6Ha/hu+tmDNLucrxPvr9OV2eqf6YTS+nzfr1CFKEDev0txmnORFe5w8G1
CDL/AXkeMlMiXrtmn94CR6lfruc9VLZTt7tAq6RHq4SOKcSmxB27vdiLV1fUNqSOfbRTP2CpDp1Pmf02cqvlyQrwCX3Zx8c++vTOknW5No2WMDMEiWU+lsVclOa/F/Qe0JZs
5/DRz+9eqeTHeUfAkCSkdBFJRkVIxpKaL+2nbd4mhlEgZZnHMK8AKHKAOawAcwQJHMMEzPRRBZ5jxgd5uwNDeidg5y76ZRD4uXOARZ3wc+cguTuLTwB+8DgJ+MHjFODnbi7Z
dxN+zhjH3Cmfic3h+H3mrvgeczR+P6q8V2bzbkDTvSNoIjCcKkAGsdN5rI/ImTwyDWiq8ahgYE7k0DRNaGKpkyNomhYQoxc1c6/xNhJeIuCa6qU+ozyjRTw4bu4VSFs078OU
3IPZeb+o9CZJQkGr5b0x2lPijUl5b55SSYDIYg6JJbhbUnI7DXiZFI+RvDFpTe8kGVhCWxMnaJozyOmrmcECpFEexQSczgl85TYNd8hqKbc1C3S6dPDlloB0lhdMm9kHtK4K
kG9toDblAzlSTIAF8BNys5GleY3rmGP8lwVgzf6sMDBfJdyuKo21iLaKkCn3lpTFLBDRVncimhzWXC4QRPFM0GMXquXmTsuyb743jq2UcUzqW70tju0jU7mPKzBRbY6POfpA
piJGUe195kgGWLyHj3vM+/l4v7mXJe61GHfYHCNi3MXHXeYoH0fNjBwqBjij4J2Kf2RU5GrEAgm7tKYqIeGaIuGKIuE+xb5loewJb+ECYljynnD/GAhOpKNvzwRIN2sEEg09
3qtlIMlBQnMfLvvxPK1jfHLAbfxVFainhKYas5AjFlpd0F25tnE/+HgwCZDKxvBH0J5S7kGndU2BuIkZ2C9AzO+u7wZi+urTnAKIJwHE6zkQLxNgdgDxwVuAeN9OIF4WIF5+
QOuqgMysKxAn6zvA+AChfw8AXrkdAHvkEfZz7vZbMJgHPwACsCAKeTvxs7xudDZnNBJmJTLVURT9P4HryREu3lCWX2fPKE8hBfp7qZ8E9lb4H9287wqvf8mSUfGz+jY9s43S
7t8j7eIeaQ/tkfbIHmkfNY4o4JgeaDvaV5JyCRrh/cCW2J3+9t7pt6R9ao+0T++RNtgj7ck90jb3SHt2j7Rre6Rtu3skPr9X4oulxEqeOC9pPGjKKyED/l7iAbOZQamQ0UJU
WhfVrcjFUlKhz5F+VsbZL4/nIWbLvT07ko/tmXxL2nGJR79xsDIJztMT7jO3HXA3Eq9wdS5mmb465VCbwoTXx9kbcuXWwPw2q0DNC3g5gDXDrNOyoaE3BotpAMp0MmFTv+dY
y0geGJSd/U4aPBF35UtttXiOgKQNZcjGaaX9RDKRb291wRo08kiP17p2hIhcIVHTQ4bCffCGzsy2e0r8wRMBxdq5SsPLzdS7YiavoliVm9lXM/SBdo0Txn0gjyDY8q3NZqRt
462uuxvUu2S9X7TzU3+Viy1eqyaNmWIb5S5OVH0hk8sM1OSR9w9McRlkLyFvQpzoiqUkxChUuYfHw+Zw3qGuw66dNHPoift5OmW/diWZFcsZDMCwy+PYsq8zbcap5h+n4DtO
Rf74HsdkU5eS9a+jd9whGOduwDjV/+N2h2yv4maOZshfp/JlnPrScbTlmtW6qALh1jNsX3cTm3XLGbavyxm2Ju1mLKm2nRSrknG9J2JDWmTvjOB14vi72KcYxK5xQDiaGPRc
IJNLgzv2ui6KsiObecDxw3qZmFyHqSAMYQmpIpnSxp42SPP2bvEd8DxZLiAmuDz/OZl6zyjUthUy2gWohgSDSQuqU3iNBr89ucyhZ6FxCtBYQCKAz+qiumBVx4URMO0cpOcf
kOUUsGtmizcI55PoUDUSmTXuse1dAn6PNy12CL+8WgHwO17ArxVPLUMjSxPbBglWDlUKxlJ6PWbvBD1GG+/0FL8KHpfEgYZA8ZK9jphZcn25cTv/i1ATG/k3jMS8dDXGW84J
7xQPJWARXxGVTVPWvKaueXHCrvsj95iYcHCf8Ubnt+QkzbLeFcbuNcR4n/MT2OvDwvw1S4yq7AGb0FeNolzlvimURaygzOyGvTdPLpO9CDRUCDNLKL2BoaLtttyEThMyzMb8
JfRTRxhkvi3HpWVsida8iVbp4VTpNMvHeac1ObYnRDzvmSkSujEenrAgo/PSzedlXO6itpHOh+SSkhGhI+QXNKy6F9SM07HwbqghgCg8cOhI+2bLxK5iOxVp+0bAUmpUJyd2
vfwm4Lp6NpbTyEv2atmOaH5ov2/CjGudRNYlsqKRQxJZ18gxiRwSQ3OzIgtl28yecabQgnHa+PHq222PV99CXNJ5wrP6Ppc3cXdp4I+m0ui/rXcits/J2YAuLyqhoX0gug92
YUKPwMtOkV68qO77Z2WKWzIu6lyCF2+gcqOm/oMMJKmngRYtA0+IuVRHvXDr1aoVMZvrDCTapHsrnlpQV6MTwhL0wA/ychkPFLPzNWumx3ND561lFnVzm3r3uAnlKD2vFzZd
ewanLZQws/OROhdo5tjVcwQTcndK0r5gb0dTx+By1hqPJbD3dIy6LNersnvtZn4OLLVYa+fpuFnu/E9sW0tM/0/J7cQrNBvz00DeHfn76os+iORwX4Gs82afTOHUUbcnoyoX
PXOPmdeWsP5Jnu8T8/yuZQVC0dapmWWbhpVsc1scnqD5bbn1xHR4MeqEaNdELTaVTvEkBvesIZBwwxp8/JQ6ZRE1LUlCVcfwHqWh9HlNnO/KQNOKM2nL/PCKFHrEluuQySBI
altKZ7x/iKd0hGDuuuLl07z8EIn38+rbCUyGXssytkGkwlIvfUgrA8O8mSIvuyVTL23pbjAiVynywqh+0mVF+HGzLL2XZ/v0guU18fHAKVuVEPFqRhqvlwixZkEwLv9d0WcZ
flPgSA53ETg7v5szfNIP77AzY6+oGtj4rI0/aeNzNr5p430xe52k94MJE/EGbgFb0kKWaKePCJGdyI1yBRnbZHVAXTmV46KZzG/QAMA+YA9cyuXHkcw6L+8mxtIbDeWofXLZ
hlnR22/NOBYTGtJTHWuSS/auzk9xCbgFYrN8ORjnJoBFPp5B7Fp71bYA/Yf0KNezPC2WDxlANCuZxY6nS8/YwbhIDB1HV5aeJohNPHXCs5S2m3Mh/JAV8J28QcdafqQXmwow
dX5DsM6PikW0829HS2jnO7KATtpV86Pck1WEO8UNKmnH/XpD10NybLmtlyLmVl0YWTUm61LeFgTrZljJ7B0AZR84MY2jwFC25dpn4IqwYd09nMBEQgWn5dklHnaF1YyZdov7
FuUWJ8gmipUUyLv1MyZHBMf5dsjTY/I13ujsEDpKYzmulHzKUoQLdjHq+GcLOpq6lhMXMmpJKAS1dmYv9L2oLgXLc2kmLp8pgGE0c2Ak4/F8AsdH52ZRu5/pHE0qWukXpjq/
rWQz1QvC2/rt++V7iQomFnLkrJbY7tt3BT+SqlAdfDkJ9aJvvRrXwxznpyW6RDKLYFiQydHvgVwu2WC+pqbjmGymW4cl4g/fo+TlXRYJSuzP21i0wcCRb9bdKzRs200mRuv3
8y6pDKtKxOw6Z2O7yqsJ2bJ4x/EdFxPz4s47CNCa/1E8NVkloAu2X8i6Bjm1LdcOr3uP2O2mtgDwnkDaJpB2AaRTAjI5IL53CMRQqacujs+EimNW6BgnX+HkEDdhx3QEcfgj
R1dwu52UUNe+1O/8rzvXdcBjV8eYx5zGR/DY3QWP4gprvASU+eNaZsJn7FqfQ6htFiDlUjwx4gBGEJrWlEV3yuDZtuDpa1yaM2EJn23WNW3FhDLO3BOb4uoT6oxltgWPyFqa
mapdOAElRNu82Gi+b0kVIZzcmzQgyasljpXGF2wxwOoCNy866cLlVpBD6LhiYTOIorzLdhykEeAzdHLGIrOADrScnPSLQAZOgax6HJjF1Em/6xDMPFKXT4hiK9ikOs0TPzyd
k/6pHAEE/HkJu+3sQ0rL78dXJ4W6jAsqylEtIVW7Fzg5EG2RFx2RLY8OBH1hnYg/YUGmrumI6CceMaHqGRQS2wCwNgFMD83uxrJYT9fXZS0h38NTkiDv+CKDIWWWkB4IGnis
o5ZqU1zUiU+CkJ7d4mqkXSYfVAUyBOJKoMShgkh8qFVQrBLwju8CWLABGe/FE+ZghEN4/xL4LSxSk+X5Fl1T1wrmHZFRwj3gN1T4PS/KFRHS5NLiPPN/VtrL8RbucIIsiQU1
O6BKZB7SRfJ+YQ25KnZ34hw3iq0E2FYuavdaPi4XUwq2WZXP2EVwoHhckMZFdLl7xTrDHQGMnO8dAQukqi35csK6QcmBzZf6JQAijU0mRxeB1PT4xoKAMzlz5RbmojzJyfnv
U6prF251vHDN61hWeyJfLO/HAKkKQBgdXYGsm6TsgyjvQUYIIoocloWW8ln60i/z9sJuetOVH0piOYaP2+VuVBblbqQ3KdfcpBa0usER7xdgpeBk2at2PgV8bYMCQV88K9gR
scsXu3hpZMT8p++Sf2uXyp3ZsxtbPNL2U2m2NprnANtSqGmSjaRpLQSoY9EJFSXLS661FzDt6BXPreS62necjcS1OfTpJqe3Or+ncWHmxceKsO2JRx8VEh5QNJYQaF1TexKI
qxRpvxVoTulN7JSdfFnXPePTu4HHG7+9zdTXgVaVAl1jcK/qcj/xspFk4FMxUNHyRtPl4krfstYjxy9sYOzlgmgQ+3b58rRbfuffFX16Vl5WGhCz3+84+eg4UZ+aKuCLk/YG
6Tt/hzdtkjSAAtJnNALfcHnsDcI4irwjN3GqH8k/ysM89/bH5ciPRpHon0ZBuOVe97f85+RIu/qOwucCqddjvemrvyj3e1qvbAKRFV2FqnENwJoG4oVQnNqoqJMGOTvBg5aQ
4b7aQVdrOnelqpNK+uYv2saoTxXuHHw1T0L41V8cNbySfq0ceX0UGXlgKd0846eeahJrek7wy6FyKb54LYkDP3ff/QffDUztM2/IfS8VUxfSWTnH0Q9O+mzB9rOZiTQYag9H
TvNCsaMJcxCwPvHcde/LHfq6GPNcz49kxfK4TorQnn7/JToAb9rlUR1e9QYY8O+9lI+ED6YNw/T9l0bdDdIfjCJxC9G386jsOVTYY4XuimmyD6II5n2xmJwKVxXx6lBR/zMj
T0TqE61F9xZV01RPD0H6w5dG4z9QLYu1sSAiNStiSLE+QGUejyrKWqMDUL0U85JkjBkW585vCjwzui7eSfEJnsrksDla4ptC55ueJv2KmwaatDNS0WjY+VaRd0xrpzcY2Vqv
PWBXCS8VKdsj0rvivWKQ/AQQ5etVONtB+g94Ibf3QF/8q/oZt6Sr4lBu2I3be/DuKrGBHxjem3T1WON5EUorJIqUtPWMoyTy1EEp3RulhzvS/VF606bnZ7E7e0sCHfolFygV
uxd8J/2Ok/4L1G8HMY9987ax0gjn72/jo8X7iG1XbSEB+tBexbTuvdJRYiGK4W1xXbKDPEjpi7rQiY+YkadOXj/OY7cVW41vsYmowy3sAPzqS/R2YmQTMdsveHnqyhsvvnYj
XRnwhunPfy2U25qDZ8T1Vbpt+LRk2TrisqhcY2tqeWvslVM12lSo9zyhGoH4SRNDtSZJh6uOm4BZb/1jcgt6qhuwLajn5+Tj7fGCfFSPoD3h5utMqfKUdjVvgXVfVXJQGAhN
Cf6/9t4DzJHjOhDu7moADTQacZAmNjBhw+zszmZu4nKGWZRky5ZkWbb16yz75BvS/kWaltMyKdL2+Y6Wk5z1KweSpkiJUSR3mTZxc97ZyQkzyIXYiPequoEBZmeW0ef771PP
NLq7uuq9V6/ee1WvukJV5VSbIt7LogeAHp1Kjk5dHKW6ags/QCYh3z90Lx1HQRYX0bUMBdhHB21foV/gH31gcD/zwPeI3NIZ54zm3xBeMPXr3Kgd3wOi2nYVH2OXYgXlU5GR
LRzE3wuwGtY/GBoQb2+BG5FMvicxZLKzyJ0knhaJ1UhjW+inQrYuA2R9lHdPrcJo5P5PSi5HyK1KH+1z5hZX7ucG9HcPCPeQQvg8ALpXWwjyLvL1gkTjVYrUoQiUItJEqFJE
lh+layerNZlGUW0NLbFa+W3RCMpxeu4Bdh96gL3PAieBr9poIslQXZAFdQOC7evUTpKlo6H6bQpo2mAiT0JAVIdCGr/1dEB6gS6fV90wW9C+7FmJAymQ9cbsqlVwUOmw1Nb3
Eegkf9LhRQbNkBWGHHR5BXBlyER9Wbxr6C5tIQCyozaNRpYscKt97B7algcnwErnbbr8Jtnrb5bdZMUB4poRj+A2db0eohc3061ITSDxT/6N9o1RJiv/PvPNp/2tpD+ilYw+
MREtMMkthIUt1SUZFreQI12i6kpKTYQOD7l4qsP5bGrPD1miOwCtzNu03QyoKqvtDvGLdK93xvYTaqxMZK1ZtvZAdw5reEINT3zDk67hSd/wZGh4EhafyFwt8R8NLEsGwSDS
OIWSIM0bEGBVdHKYHSLVoEycdUQ/eajJ6dZ437dBla9GlIcGGWI36IdFsjn6o+QdXeUKGqYBnRrrCQgkUktNHnWLNGhkK8WTsprCdJc69AJad2qqQ7Ya8GdtQwPqysoDZ2l0
Tl2ho4rgokwQsIsIuDpyc/1qiqsQxBepH5drCIr9y+TgwY1LcoDqcvCNA8wKWfj6xhqGhzfWMHxbjb8kD98noQ2Z4OsycegUs0Iu9kO6KpInDjA1LG+eYpbJyMlTzJKc6Opy
Ep9YKSfBU4tYLp5axJKaWC4vuYmledHX5eXreKW8PDK5iOXByUUs/4yXy8s38NK8GOrysp/MLFk2L8/iRSzfx4tYXlNTLMnLIRLakBdNlfxka8/g19gV8jIO6apYTn6BrWEJ
qynIYt4BtCiLWijBIn6CA8t8vzrKDLTtLtLisw2RgUDEraF1ku2ndDw7IN7P0PFOCHQR2hsB3SB6+HtQyX/1Qf5jLaSy53+5JcCoi5qLJ7YYrACZh5N9gL8f/WkdDoLBUMVg
qGHQBgLIetsrtKOntkSboK3uVZ12AaX+NU5boKS6SCJUUGQoBtQTZGItWXgsIMn6D9FqVVQHJJmrHfYQUyBfIQPSEIVER+vI6vAgq7pvk2nAdC/p9aHLlVAjpfYw0i+VhI+S
LNxMKgcrWSqSTgSglZ2VfhqwEmeQOPgSbQrSRUutgFDtwKdfOgmFWsuPwBqifYVkgRUbxKWk1DCrxSnVoSFfxCCjuX8E2q3qYqcP0iXrTCSKSeNaFTxDI6qrEpLPCio8retC
m8RQS0FbyWozVOWypHJZluiwBkYd8EIhkiRmrc6jL0TCVEI5IjG+VhVKrUvNTGo1tRtEouRKVXJrS/TQRfhMDejti5LpICafdC6TaoGuqWkjrsi96sAwujOqbYAnIy2gbUBG
qBHy6ohV4TogEil91xC4YyDG5JvIQBfpiraSQU6kT6eVVLK0Fe5VF6PxyU10NxuNFXYyFJcA0Xpy6WAvSV30Tu2j9ajSbfWbzaw6PM5KV08aYOkt3VrIqnbVWmlXrZkUqY0I
XVXkToOWeuVm2SxLxPkksm0e2sox0Bh7TvbJtM3z7LeKnLadeUBSxwNq2aZFUSsHkDcr8RDcsvTo/ftImWicZ+QGDt1WW7TIVOv3NC0uVySIjZ0LS7oaSMtJXSEWhHt1wHLz
PdDgtRgYcP7JYDBooqxBNvLD3AdtHYizxd9KLv3QwIHLOj+NIfvbyFOrn+qIFxpHECiQRtjNktaHRHYre/ifNNm0aWINTgfZm9o96H1YJtvk8os6bawxAnAP2r4aaB980CGT
HzBYcPk9cv97H2v5HtnNhQ6pHhr40kmBcPv+QPsnA8JOugFj++ADg9AqbAl0fPE+v0xxkXXnvxhwf9LvVb/EQhz2K/fJHV+U2/cF3IOkV9L6CbLenbrRmTwof0W2yCBjtv3E
xD32JT+BIn/F766NQrTJ3nv8ZCVRDxkkoa4qq1kgdTXjgYfAGyd9lbSakAaoJlWN0C2Sifa1vWPukmLxtxMLKzGDZF82s8ZsTz2zCaO1XNONhCm3PY3cFpZy20247Va57Sbc
dtdx29bIbfcgQ0uSFttj9wGrAzLhZbssf5I6A1bby9XKgrBO47a7xu2Pq7HoR5X2Qfnh68kEcpXD7eTSXmO0JNtUDguLHNY+2BoHbPdWRwAtYTDp+RHE90GWjSp7HQ2yTK0e
3XhHbRnTiYJLpdsBNQRPHBaVTV7K7wdttA/AWF8SPvIGQve9pcw3vxuZt7+PMm9XZb5ZXf7NRz+f+NQNf6viHhBoeXjAzyLEPgjVvFcdDyOsUFDadyezbJMEs/H9UAqTphTN
DUpRLTWhWmq25dSkGXy+umIz1hebUF9snvpiu6byeFdWHt9/tPJ4SVHZ6AKGZI1DuiylD/RmgL0n4KEFYtNsFykpbSF2z/I2S6/arPeqUga1cJz1heO5unCWUSlnY9l4Vyyb
mkqpwYIW3KwmkN+ettmv0jZjvbYZl9U2x/umbR7ZcQ/wRZLtahEuo21AglErw6u0rfpCtRnApMYX11BDDxS04f1QQ0FTQ/u7UEN7Y1F7Vixq4/JF7V1a1NfUUN/KGtr8H62h
PrV4jepGHaoCNmsaWi1ET610NRVeUuy2JS+uUl3+/VFdnVqgTdUCNdarrlQtUGEZ1W2CnK6kutLyqiutqLrqK7P2yq6+6n97Wu24Sqtt9VptW1arne+jVjuJVhtlhzq4dhmt
BhJstBSFq7W6+uIqra6+UI3Wg94lL4zqWumLAsG9T+1PvbikgWSs1/FFkVhOxx2NMuFZUSZsy8uEd2WZ8C2ViWuqf/PK6m//j1V/o9qWEtQZ2+DH2VarAzip+lcL9Sr1XyIf
tqte+Gpi0PBiBTGoGX7OjKpPtHTRYtvsZomulu8S4UU7GS3h2sb1w0Uk8wXMZOeN1WSZge1IhouVTL4zyyayUYBZbtlOzI7s3o6g5OR24tia5dZt3JaaT6quhSrrB0yfJ6vr
Cre3kH3v7qV1BJUqIlEPDyNt/C5PO4psmp9vHXjwBtIhZ6LdMbZ7ydYT5Isa2XP4Cw/Sr2sB6U51FLlEJ7dId941YKPf28ykT8dc7WXRhreZwIqC162n45fp6tw+smEVWuzj
0MaIg7IQvpB0d5AvYLfc7ddVCW2C0Pvv1pqgiHwdoDkC80CCyVDB7wuq4yCp3SMOOm2eAxJ5INxbN47L7x1UpziZBqnykY/lpIOtGfTSBWR7/eZldqH0+wOEOSUd7XCQSKcF
7a4ICMvNaNvAMCVbSbKxHLLr9AaH0SQ6JYs10Ek+/xI5FuRO8nlYW8KXzkEbkEtHWfh5k4Vo51g5UDrO+gN0dR54spJeyCGCnjz5yTs/6VShnUzkEz7Ix8D9wGjCZT/8dS4z
Ue04W2qDvMsBslT5iu/bKSugraPNkDfKprsI/Ca1G0wdpkukZMsiL2RzrfMOmLKFTE+8H5QcYLlluLNCyP1yyz5SUYI41MmI1imjdvDZARjppnKQ7qzvky5NaiLllkHhq2AO
1H611aRnp33Q9pVAC7EXD8DFff99g3u/CvDJjmo8NU/7iY2AX9VAUXN5w8daaI8Q6Quq7WOjDignD2TkgJPorTZc3lpiEBMA9g/ooUxKp9iSSPHb1H69+9V+PUhihTrKSXkl
kq1ZAILaC1WFQ7qNgQuD+q/ep+ZAWNIz6KE9gx7ScToUgCbMrdpgUE1ZyGCExW5kdTqFSGZv0QGDNBsEN1EEQY0lM0NUH0xUH8QB7nbSLKyNnbfRrYpAYN5ZTgWaU6E+p6Z3
mFMTzampPqcr9YE2L9oH68BPbOowxSds5Ou4lfaFkhHstG+09k2cdIbqaGeoudYZar26M9Ss9nya1Z5Ps9rz6VA/c6o9n1qLi+SAyDbpj7RWuz4DplrPiTqezaJ2kdOOUFt9
R6iJzruiRWCqdoSSW9oRalI7Qk20I1QiE+olWbgLKhbaORQwEfZIaoc+QT3wYLliuHtI3QnGC8aZ7JqozukRPq+9VAfVg00OGu6g40UeChoIKrs6HtOq9e0sTgWifUG1JX20
blTrin2j2sw42jeqDt5sLCHK8Or8UzonmRaUuucVLavqtuiSWpSr6eJo1S8UIq1n6AwBqKq1/A2wtGKxUMbQ6lwL8WhZEEiFbx6glZpVTULyP6R+hyBcNGr5IM0Da23iAeVH
nbiZ1DKnmVrsHg5IVampfUYxU5EwqbO4lnyu0D5zSHWco4Miq2Kvcdp6m/Y5Q1NpudZXrX+MGKfqVJp+8c8Q0j3A3q+r26LMoA0ONCyzzbLIM7XPRdWiEYiYG9XBASSTojok
m07TITsviHfS7/im6qcp0+LHL6H68ctIFNtMv3yZtS9fZvXLl0TE9o4Wv6WRq+oseG2Og2ygX5D23R2wgRLzfokujiPRdS7Ekp1uEcjXtneS1Cn1djKEya5OZrBRkwPXO0l6
2rgLSHSrVLLSDwEnqV2YotpeUwcUSOqmRbUB66K2pgGSyb6t4pBsUacDNhMngwwm0N9em2hAWvACXXtD47Yg3koWtSC7MPg5+qGU2Nh9Q2QoC50vQYaBkMYLq650xdAxceqW
gCQWYFWX0xLvBDjqGFQC5vMyNQx0XKq2OFOAuzOAID7ZaIKswwCSw5EEiI6vYOkgGLLmC5nBwN8ro3v8SF0Giwz3F8jgTVlb/U8MsixPkWkDX3XawFf+FkopT2fIontl3T10
gJtARkfxhHJ+cQynXh180K8OYlinDmJYLTPkM5cMF8IfeTvyqiE2uW6Gf0U7SHWirYEjaSvRILpPNSWK04br8DfTAbQP0JFahDDgsf4eOt6OVRNA5rhq5sCneIw4iPrHvgRY
xc+w7APqp9R+MhxngH6jXs2tlrRRtq2kZztAb+UPSdpw564AV1UV9l6Zs9OiZrQ5Z/1WcQDRL91QjP1kc+qXeB1HvurSL7zUUPDVj7bVsT06VblAs9TxMOTz+V2L+008+OC+
IfJzh7pdK8ClO7iDMxgwgAtH96jhZf2djw0KXyEt9we528FhMt4PpoMscOEXq2PhV5P6VBbJlzhJA2EjP8x9AYts+iSIvUU2qA7iRykuluSB1A5qhknUgEE27QuY1MaQmfpY
hk9Wd1zVL87uo1scU1nX04YfSLr1Zmo69NraAqBfdHdEGgeqG3U2tSwM0n1ZjPfdT2oPgA8eC7E0Na+O5sasovSqeNUZOCp5qqtXzR7x9AzqtCw60TpAhnFpiW6vzgIAouh8
WLCTdjIZFlQIvDOoPKh7Q2aj6CnpRMr0so1ImfVe0g9vr00XI1JmXZQyg2ynEkZpIsMDIR9ACnG+4CW9Iwx10Mq1lTSMJDo5RKss+VurNqVf/IJFLz7AEdkhQ67vV026thkN
HQLdx5DlGNiaN4TUzSOFgf47QTQcQ1DLEetCBqkH+Oqu5+CMaZMUaBQ0BBIAPll15oJAhgLcSccDkDHtZrI5O3gnuxg3fcVq83opkIC4k3HQYJo8wO9knLKwfD1DGzB+shQE
e7eftuLJvBiyCwoZ/kToJ3OAWHCxnHA2adOpydw61fyDr0US0G6KewJemX/slYBPFuG3eZ/s1VrpYMN1d8nifmjsQisMmvjfG5J59clHn0jvB1kVgHaf+NTxwJ7aA/k4S0yW
QIbsrSaz4ehMvwE6+UkgTT5bwEucanpvDoDz3Vp1osF/dt0L7j7xTKq7q5Mt0kk3TisdiKeFSTILEoXUsXR+L2mSL0YXyDrgWrzFEXJ0F1dolpAd/u7yk00LqUHWqUsVqrDg
tXlINqgrRHnJfJWGYD8ZAqnFN5JZz9rWjxQ/he8lu2tSyIzcqnZtVKnUYrJkaSfa1lFf+73E2+NJ1aP6GERqbiObI4FiEYejRZaqxszfqm3Rabol4CEY1K0VW6tbK7aqWyu2
alsrPjrIf0UtktZH/T4yj4hA5Mh6UsTiB1rJgokAH5yY2+qxtKlYyAQhFUFbFUGbiqCtHgEdrtz2qL9ZQyATsCIFy7wHsO0a2PYq3XQdrEWSH3gPsDs02B1V2Pc3wubeA2xZ
gw2MaJZ9+8Cjapc79vl9GibUiOm+BkxiDZOoYhKrmEQVk3gVh0TKIcB0Hxk6IjffJ8v7SBdAk6juUSXJbtDmATKGHxo+4PAQFSba3vzlQPPgxo+2gIYboUkJ1grcoUHw3InB
I+ucy859pM8YpJkO7ydLuvhd1RXtLCA/pB4UZQu58BAAqSxkjv3VtqGJjM0fInNU9fcOPPIvZMQ/XZJuaOAGaAFuYrn7ZacMV+b+fbIA1TK5199Pbhlyy9+/D7K7L+AbfOBj
BOxgpQOyO2h++D5VuH1wS8Sbkd07GdJ2k+jUKnUljsb8sh+ndRYw7HsWjmM5KGryMMh/VGKh3UFuBXLL01sbudXRW5nc6gcMcLuf+WgL3XEYHEs65ImRF5k3YBjayZC2Fcm3
U3YS5L59su/LQD3/y9QZpQR/lE4fI7cyuUX09iRD7vkBHdwfYgmWOvBOCr6uKJvkpnroq6EofYNCtSib1KJsAXKQuIBY9IBqCRsWnBjYXRvAt2Vo8Eu0TQkv++kgwH5SSNNo
qLpUWDVmlxrTtl0bKytz2tBMRpuzypC9EgYf1qCpw/iJ+0v7FW1DJfOWq2o2kqpkRtp0ij/WTjWcbrdAxh4RSJ8YGjhk0EgiWzbwUHtDra8jJxhNIlNBE3lPGzCLMzV+oO2N
o4EkVJCgk1dR0ZjRh5fLaAPTHqlmU2UAs8gAwqT+7dUF1eozYNIyQDJGuQNeBR+gfgmZpkK3nSPVNER11OWVU/cQp44Q5DVMv3CD6JAObrqVBfF8xHV0BDRAJTA56utQmJwG
U/O0+LugvhG/g2gL/irBuFZZlMyP1U3AqS7cAELD0ZyqxVtd06GOsfLQ4tSdJTyvFwqu8dXJKo9YUtKsygIy1aFa3N/l3rq4+7XiZq+GX08VezVVKwjJykW9SK86o5Ej3iWQ
+peG+kJXy5u9mzqjdeU9z2plylXLlMiceB2Ukrq9s8zUzcGtFTNDG+Vq6Wqg/GRbZvHPEIfI2nxXlzCdmr6on6TxQocxC0MDW1QHWmMymVhJFsPREfeQp04tS7+LVrtfSI0A
mdE+v4NODDyor9kMtqZKV6mRd2iQWVQPaJEgMteTfjjYr9eYdZ06r6SKcLlGsbZYK1AgV9c8BUHgtJK+QRMGrdyAONu2RZV8kA7nGVBz3qD4jyyn+LZlCAjoNdCEVI1MWb+U
LFEU/4EjvQIs6cfQSg0NlJi7/Pxydtk8VF1VgAg2mYtGOjO01r6OZHA34L4PziuLjDBDtcWpYjPAL5oNHV0DFMSMELPfPrRtOQl+aFGC99O5jxeNQ8tYuy8tWjuySORAsCrV
q4cGWTW8VY1PRKHENEzD4KrcrUqFrM64ED90DfGmer+cgA/o76p2+pB6RUeW7qMyvwXqOuAzq+5rT7ty1AmebK17hyMiy2kiC/X6veITzXzrA+x9NnXOELpZ0qav6cjksPuJ
20rXSTeoG53T+Wv8XQEy3oF+vuO06WS0G1zsYyRwIEXN/yA3PN3Tnsyrp77gzepG7r9LJg3SDlOyYJx9QKDL1jihcegg395E4ohS/01myCatdAdGrZ/PK3vIQrBk023a+0w7
VZvJIv7kB7SWrAbtvVNdgVf2+dtlniyqR/Z2IoTIEnPj5/79U3tv3NPz13vlNtl+G9nVrR1Y0+EPkAXVEdle108Xr/2buoWMA+QSkDtJZjupj90um8jKfR20r7WjulytpC38
1wFo22rj5sni03IHmUxEBhqQ7TchHUvOO1roRjjtVBVb6Ee/NjJFrVPuJMvnksWB4Xrjx5yfeVlda79GDxAS0NReJi30WnpWXXmXJZ+1OkkZkicC7WsAZuqlZcEAkDaakTZC
1FCgg64nQ3twwIgHWtXtviFP7drUKy27dsJ9kqH2OvSOGvmEkBs/r598C9pXTgxJgCpK++f1v/nySrS3U9rbgXW2aj/i+1wAj7OX9rwPBfA4+6t73mEBvCfe/77+jhveB97/
vv7o3nfAe6p36mKWQC7B0kSWviZ9QUD8DXdry1C312kc27hu+NXq1ka+K7Qtah3lkaR2d9E9gsEqNINbRTYNpjtIeGWX+t3Do04s1HansGifk6qmwzygv1vtTO0CV475AATw
QODn7/Z3E9eOWCrzAHe3vwdcULoknp7MdlzebjH+1TTHPUTayMpygTqztbrObFn/02yWsIzNsvzfZrMsP7dZP7dZ/yfZLKHOZlnehs0CCrprNmSNZm6aofDh/ECLf63cTPaG
/d2ADDfybS2BXvKBYR3Q26ttPkN2MAC+8HSoIZn96KVfVPpkryyrU5/JmBz5Ay3q4FkwjzIZ37ReJntBGNUe2w2QvHPI30/2i6EBZMeRVrBjUKaUD7y/U15LtvGggwLXVGep
dcoBUozEYlFrVOMLT3ZQaSPI21SD0yKTEUcyhEJu1MQ82RywHX4ICGLvGkForIVWbgvpLuZJkXvJjoj+RXMDtPQSA+Amk+sh1TqtuAhVYCUDqnYENtWbFg3BJrCri+VHd6uR
PxggW/u46HZHcl+DYSMxyHgZ+nWM0ALJfZAbnsomQQQi36ahJS3vgIZ40S4EVsD6gUCHREYdeEjqjQ0maWnGa2pORma+ZZ4XtXmlPC/Nbg2+qH0+eyc5XdTCZXO6NJM13Rdr
EiaTbmi55WYqHgGq6lXqQdTYodqzsJyUiVVDukFu1T5vyOvpb7+asFYpthL1bNXaB/Jq0s5YXd3fTlID6aIZ4hMtxGPaBx7TvkWPSdA8pn11HhNq9JjQ++kxGf93ekw3tR3/
AyVyLrT3pk83Gf724G/ha7ZCehHzzR2ImEVBNYvCip4T/948J+MKlSBQQCtBuN50S+/Njwz9Zvjlb36jgaZrVYQkebUi3EeAUIjf0EBdWR6UWhny76cHRekgedh94mPPH7+h
+BZ5WBkAqRX5IZoHFVR4xTy00zy821bJ2ymQwoXth7fKL+x9HwpEBfWjve+wQN5TWfzlr33ms8c/bbzhfSgLFZSy9x2UxVu2UtDVrRTAdU11fAvPiv9P8ayM/7s8q/fdtgnL
2DbL/622zfJz2/Zz2/b/B9u2vAfG/0d4YEjzwFDVA0NVD+yPVvDA0DIeGFrqgaF35IGR4qxaNmqxarwR3okXRsBU7WIjmKWeGCl+L/wE/I1maUVvjCRQPROSatNSE6QhuqZH
RkD0XWUIG70yeL2sr6KhJ8PvAhoBjfbjLT0zAmHjVSZsKTMaTMJyHtpVfGjU/JX4sJQFDXhqnto7yH2jxl7LW6tlvMFerOyxaUpKsFGPrfZsW04il3psiHps5LdfTfjOPTZx
/7dYlhl48EGb+PS32D9PvXTi5OWpOPKs6tnx9dQbx84Mj8/FS6hs+U7qjYMXJxcSBb3d1vnj1InLo8FYhrX52tqeSJ2EF6mS0d3ds/vx1MnzU6FUyeTp6ex7IXXxwlQky1o6
1m3c+VLq8sVgomT09e4cuPmh1HNHTlyawci17oYP7k+9ePjQsakFRddkbHo6deDwieGZJN/U4l/9fOrImbNjcxnB1dq97hDgGZ4O5S2Bnj3bj6TOnZqci5WcqzbdeN351Egw
GEqV7b27tt04l5qdjSZzrHXNxg23T6QiobRS0Tm7167ZEk6F85kKZ3T39HRtmksV0zkk2FvXretal0rlUwrytGy6/vr+61L0MPZs/cVP/fodhx7/0Y8e+/73voe148gLzz/z
3FNP/fjIk888/uR3f/SvZw+9duDVF154fvjk0cOHDhzYP3nx9InjB994Y2H0wtkzR48eSc5cuXDu+IljpYWxi2dPnDhmiI6ePXnszcO28PDJ4wdff71l4fLZ42eOv4bPnzxy
fuTslSoefPrC6Qsjly/jE2eOnp0YuYLPXbw0Mj46gUeHr4zPjE/gmbGx6emZGbwwPTkzPTOLo3PTs3Pzczi5MDMzHwrh9Nz4WHAuiPHM5PDE5AjOXJmYCk5N4qmJS6OjI4t4
LowMjw6PjuBzw2fPXTp/Ho9NTEyOj4/h6ZmpqcnJSRwMzs1OT0/hcCg4Pzs7jRPR0EJwbgZnE+Q6jfNxiDA1gQuhmcmpsVGcm5kZGRmfwZnx0anLY8M1PJMT07NAKh6/PDo9
CvFm54LBWaB7YWEhBKBxJBKOhhdCGMei8Vg4jDM4nohHIriQApSREK7Ai4WFWVyJh+dnpkcwtzA/NTE2hoX5YCgSjdTwzC3Mz8VjUYAbnA7HFnAoGokk4jEcTcTiGCdwMgn/
8JPNpNLpdArnlWw2k0njSlFRyBWVcrlUKol1+RSORcLYgBPhCOBvU9KKks7X8CjZZDqrZHExNhPLArxENpvO5RQMYdlcPo8LeUUpFgq4CD/FYhEzlVK5XCphnmOYSrmEBb7C
lEoFLKJSIZdNY4kFYPEE7hVEY54p1PCkc0AjU8QL+fQMm81joKJQKVdwplguMiyDARrDsixGiOU4xGGdjicHNgp6vU6nwxZRIHfYLhkMOp7DbpOOYUpF3O1t7pJc+hoezBWj
OR5hPDvLRstJvMCxXNmow4IZGUl60aAzCCYTFo1GkyiasEUSzXBgu9UCh4SbHHa71WrBXpfDYYNrq9tqk8wCXr963apu2beIRxCwXsfAzQLG5CIJjN9twVjUGVxOC7bZjQ6z
14mNdpujqcmJ7e6mJpfbhb1et8fjcePmZp/X5/Xi9rbWVrjHnXJrCwThjeu39a9e1YPrD2BLwyFUw8mPZDS6/Q6Mm9Z42tqbsSQHAt2BTtwW6PTDP+4OBAKdnQG8ururq7Oz
E/et6VnV3dWJewbX7Rro34Hf9sGSbKqYXR4BC/52V8eaduzrXbeqb+1a3Ll27are3l7cu27N2nW9a/HW/g0b1vf1Yd+23u271u7B7/oAvE6SUZsgyR0t2LZ688aNm7bjth0b
r9uxcQu+8bqtu7ds24bZXdfvHtgziN/zAbgECa4+AXeu8mN2bX/Xhp278PWDA7fccNvAgW8//sMnfvijHzz+vScef+KH3/7RCz/+92cOPP/kc0888+KLzzz7xIvffQb/5LmX
nnrxJz/72Ss/e/nJ/fuf++nPXn752VeeeumlV156+SevPvnCz1586ZVnXn1p//Ovv/zqT157/gX8s5dfe/r1nx04cPCVN54/uH//s68cfOPFN1589bVDBw++cPSFAy+9tv/Q
/kMvvnHw6CuHXz7+yqsHXn/9zVePvHr48PHDx/Yfe/3QgSOHjh86/saxE6dPnHzt9KHDr7958NSbJw6dOAvHoXNHjh8+cfTssTPHTp+/eOH86YuHTx49c/zCqfOnzo9eGrl4
+tKR00fPnrp45uLJi2PDY8MXhk+dPXH+7PCFy+cuj42MjlwcPXv+zKULVy5eOX9ldGwMoly4dPbK8PiV8ctjE5NjEyNTAAQM5MTU6BQY2unR2eHx4amJuemZydnZ+dng1PzY
1NjszMLc/Ox8EKxiMDw+Owl3wdB8KBqLRkOxqeB0KBQLRcPRWCKeiCRmQnORaCISj8YTSYzjybnIfCyejOM4TqZTaZxeiEeSyUwyDUYrl8tmctEkzmSUbC6bKxQK+XwBZ9JK
vpgv5IulcqlcLIOZKZaIySpXWIatsEqhVKnQoX0I6RBCBQjneIQ4pNcbdHpdmeF4HTE4OqMgGAQBXur1ggEOkwkshpHXCUYwGybRZJYsZslsNEqSBUyH1eKwOWxOmyTabA6H
w+6wu5zkz25xOl0ud5Oryef2ub0Q4HKD2nu8nhZfi6/V1+T0elua4c/X3tLW0tHscbc2d7S1t7a2+Ns6wHXyeZtb29r9He3tflnu8He0NXd0+AN+OLpBqzsDHe2g1j3dXd1d
q3p6urtBs7tX9a5atbpn1Zq1a9atWdPd1bt23bp1a+C3rxduVq9eu75vw7p1vX39/Rv616/r69u2fuvGDaCrm/s3bt68cVNf33UbN/Rt3rh+08bNfZs2r+ndsGX7ho1bd8LP
tv7e7Tu27NixaduWzTt2bt22aeuO7Zt33nz7zm0br9u5Y9fWvdft2r1387Ydu3ZftxVi7dx96/V7tm7fuvXGLTdeP/jhD+zcPbD71jXXX7f7plv2DOweuPH6XYN7rvfv7duz
bdvWXVt3bduzZ8+2vUL/pl27tu/Ytn3Tpp07d27YLu3csGkzENa3fcveLbu2bGF3bNqwdfP27Zt2X3fDrr1bd+ANHZvWbly9oXdr/3X9a1fvwIHWnpZ13X2B9av7Ozf19uEW
yePraQtAM66no7unDdskj83nbGVln8/W6unENlaQJNYleKCsJckF6m8D4yYILrB1EFK1CazAkkPoe/o7/4iPHx3DF89G8fjwGF4IDeMkDrNlZlgSxNKGJpcT+8EHX7ve49o+
4Lr1xltXvysz9Ni//Bl+9eBx/Oax1/Cli0fwxEwUhxPQnlBmMMuVMFRd2N2EMZhE3A1muRXSPP7PD+GX9x/BRyHNhYuX8PjMJWg35CBNCbM6IxYtLPYAfe1+Aa92sXgVpHnq
u/+EX3rldXz4zTfx+YujeGxqFtJEoX7OY4arYNGsx+5mAXf4JLzKifEWicXPP/5dfODA6/jImyfx+QsjeHxqDtIkoI5XIA2HTWYbdrsl3N4u4D6oMteCTX35mZ/gV18/go8d
P43PX7qCp6ehrQdNmVwuB/lBmNTFHo8Ly11O3LtWwNtkkugAPn/wKD598gy+fPkKnoN2Fo7FcEnJYR3gkcxQT0MdCt4P7g0IeG8PSXMY48Mn8enT5/Hw5VE8NTuH4/E4rkAa
I7QrHFDXt3g8GGpFvG59B97R5wIunILzJMZvnMeXTo7gi2OzeDISwylIw0Map2TGbV437oI0vX1teMtaG2lCw/kqxsch3YsX8PCZKXx+KooTGQWDbcF2aEu0A22rAwG8cd0q
vH1HL8QfIy1iOA/BeZTSid8Yx3gabF2Wx27RgluavXgN1M+bN/bh3Vv76yTiPJyvqemOQHt0FtqYShErRit2e314XU833ta/AQ/u3vPt19Y98ui/P/SXf/tXf/PUD39w6I0X
D1w6c3FuIhQN5XNJTlc0Yr0T5wMHDr3yT9/5wUNf+IuHHvrzf/jX7z/98v7T5y/PzYVjCbCrFa4sMJwd29sePY8feQ4/9K/4kYcn/+1/HP7Za6cuj88sRCNxMMHFYqUiSLwD
62Q1U09i/E2g8hwG7k9MxMPxfCpTyVcUBhlcxibMd6pZuQTyDcw7h8+M4vFILpTmUgVjEfGMYAb9xLpuiANF/QLGPz1Bop04j0fCykLKlMqbSryRMVkclmZsWKVy9HGMn57E
zwfx4Ql8OciGElI6L5SQgRGtPmsz1q+ZxPh1KKRh/OgreP8ZAm1qshyNcJmcsQzRzFafnUQDjG+CQozg5w7iN99MXzp3anYqEo8XsyV9SW9kzLZmm0+FBtEexfiHp/Grh/Hl
s9G5GaijstkyKulNgNRr9WFh1flJ/MIrk9///vmnDjz18ok3Lp+/ODsZjkVSWYUp6YSKWWq2tGBhtdqAPAbkTeKDr+Jzx0YmR0KxuXw2xRV5XclsbjK3Y1GzIc/D/xF84iV8
5dSlqSvz0VlwX8oFxFdMol9oxSaShQsYP7GAn3wOH3w2P3IiOnVlNjG1kI3n8xzH6o0+vsViXAvR9o/hxw/i53+EDz995cIbJ6fPXE6OzqdjyXy5pGOFJtSKDURgZ8fwgVfw
gWfx8z9+47WjZy8PD0dm5rLxRDlX4MqSwMpY3AC1abg6Yri1/gEOG8MYmJD2osSMVsM7yA9J6TdClLCtGt5MfkzkJ5xg3s6Ri0XnR8LB6bHL85Nj0Ba5cPnMueFLl08dNReV
eCyPw/MTmdDc9EQkOHnl/OzY2MmjHpdVYG0WgSuZ9UweI0ZJJ4pKLDq7eX0g4F3X09Fqb+9o8YgdLS6b3mMTOLxlc++qno3re6At3ePvcPu72pqb2lsdEoqFwhNjuhw4PHaL
2cCu625vda9fF+hZFZqdG7mSxZHQjFnUs+WuQIvXsWpNl+wPzUyMjqajCzOzRh1TyLQ0e5xmOdDR7J0YH7twIRGanRzTscUcmBun3bhKbva6hi9fOfdmcHLi0rliLpUIOyRB
KLW3OB028DZn5iLTc1Pz4FpGkuVcLpMxclypEl6YmZhIh8EvLaSSCajFmHLF6bRIxnQ8GooXMqlkHHFMpSiB76O3NoGbk8KpWARBAylnslrMulavzyW5O9pbPCwHbpoZWjmi
2W6xGD3NPp/b09rs6lCMLdC4rzgCPYmC1NoxlzJ4m8ciBdBKrqlrbTQjdXQtJPWe1skI4/CMzmQNnjRjaw9EkoK3bS7KOH1T83nRMTYVZ01zeXObPBtHTa1T4YLFNTqVNdnP
jETKlmACNcnTEM83OZdE9kujEVY8dn4mrQtH0yljeCaWKEcmwgl25vJcNDU1uhDB4XQemRfmccEwH4xludHpcJabnAgnK2XGIDkyCjKacZYxSThTMhoTWGH0JbOzvSVraGrt
KBvtLb6c3upypCo6h9fhdre3G12e9nZgUYunYnc2u4oGk928EMSZ8kJCQWKuzEvWosHqbtY57b7m6dlwkgmFcNGQybEmc0Vn9fhMtqaWtvnZcCIfXkgU9RR5nrd6XTqbs9kX
nFzAxeB8PIdiGUYQFV5yeXSOpmb39GxsIROcSyq6VKbIComyYHNxFnNTUyoSS2VwJJnK5JM5pZhJQ2u2zHIGIRGNxYqxeCJXBve9gNIlBoms0Wi2gBufLWQyuSJXgDC+ohNM
gt4gWkRoKZdKuSLDG8o6o9HAgaMqCnaLQ8pUSuCMg5dtKhsFs9FgtjodRovJaWQ4ZGN0KMMYDHrGJQqMgc8xoq6JsRoLjBueRYOBcZiMjBd8YY+kZ5wmA+O1mBivFcJB2Rx2
I2OHeyvElQw6RpSMjFHgGaMeMUYdy/AcYngQQwMCqwGN9GK5xBTKDJMtV8QSuaayTFYpMbkihAOROJ5lkmmFSUE2svkSE44rTDiWZaJJCM8VmEg2z8xgOBNpJprKM4lCjlkA
1sykSsx8CtKUeQZUH+Ll4LkM+gg4M3kmVzAxoSTz3g6Red+O/Eovyu8YFFrphfC+EFluRGR4D/AoqAL5KdYmVhVrbyu1MH0N+WIYV0NeqIUtzsxafNTVfth3x85GDhQrSHif
irxUKC4fDqZMt9yLQoVhl31RYrnatLCGg9XpuMp7IrJcKECdXqnwBQKtxLIM9y6B6nXggUNTm+F5tlSu8Dz8sIgD0IitgEuOWI4Fw0ByUi5ziGMriKnAHc9U+DKE6YpsuVjh
WA6sIVMqQZ7BISszFUJdCcoFAovg/ZcYkpZhecSwZbZYKFZKpWKeKbOIKYHtKcIVypDJlTgGA/+jlSITKxYZpZRn4mArIgAvXeGZXLnMxEoVJgzXENijAhRJhuGZZBlBOhAl
Vp2LV6lAocBJ4CXBXiWLBSYD6ZLArxic8XyFwQU9PLNMFAowCrCiBcRkiwjisvCOY1LFCoM4jkEAkwVeEPYWAHYesp2oFCjNWbhPlVgmCNc0MCALZxKeZ+BMkTYSPEM9AnEI
7ArYWRbgcPSqhxOoZEjpJSB/kAWGdMhmWZ6ZAXHOQ87ywL90hQP4OppeAUXJFDkKL18uUoHUa5MThTpVy1V3ENPu45oKF7XniKa55ATTy2S1ez2x/3CSukDPl0GqgJtwrzOa
GV5npIpO8p1CRhEEAMpMVfQE8LqMdAxUBcBzAhNserlCaTNop6DZJqQZDJ1Gb1mjU6/dEzpSGv1VGnOaQTGgCiMAAKOeg5PwsgwSDLQC4aJBYngQPiK3Ol2JMROsgKACYeSK
oOwKIAN5qNAU4F0JMBgBngnyadJxjInARGWoDxnGAcjtAryDMhf5EtOsg3pWh4DmCtSPZbgvMXZODypRZkj9SK5lMBAipLcAPElXgXqWZSy6MmNHBF6RcRkRYyVwAWcTKK4X
KloyoZCcEsRx8qBmAIMj3fJlQi/kCxTHBKeFnDyhlWMs4K01AY1eSGOCMAvAc/AK0AP5QCVGAvlyQrwmUGqiilAMkHNoblQqeWUqMj46Oh5Ms5bmBSUYnhy5eHksmMomg8r4
3KUL5y8MT0MLT1Gm4c3IlYmFpFIsKLPhqbGR0cmFJMBQwvHg9NQ0tPEYZFPSSiISDsfTRWRsVRCbzyu5fBkJlk6lWbQYjAaD0Wxz9SmiIuq8Xo/H42vrV8jhbvHLfn/PDkU9
mtdu2NB/s/ageDdt3nX22OGjbx5788SJUydOnT57+syZc+cvXrp8ZXRiem4hmkhlCwwviBZ7k6elPdC9anVf/6bt1+3ac/MNN92454aBLevkDcMXFOViRFEun0soo5cVZXZM
URbCCV0qr0BLyrBJcuaV1oBN19PT7O3f5P3AzQO9yrs5Xj+SUE4fSignDirK8SOKcvZsVBkeDSpzwYSCFQTtXEWx2hWlRVKUblFReiDNkZ8llCOnQsrJownl0LGgcu5cUBm+
hJXZ6ZiCgfmgaYrF41Z8naLSLemUNZDm0OvnlUMHRpSjRyfhvKCcOXNFuXRxWJmZnlYSOKdUmIpitYiKt92m9LgVZZ1Npxx67bLyysER5fWDw8qbx88qp05cVC5euKhMT04q
8URSKVfSisViU3wtouJvVZRVOkW5dOC0cujQeeXY4bPKycPnldMnTiuXzp1VpiYmlFgsqRDdkSRJ8TUblG5It9EHiQ4fVSaPH1SuHH9NuXLmhDIK5+SFs8ocpEnE4kq5VFEk
0ax4vTals1VUtq2GNOehUK5cUsKXLiml8xeV5KXzSvTKeQVPQUHFYgoqlxWrWVK8nlale5VX2bjZC1yYg3MC0o4oyuiwMjxyUbkwfkkJBieVFI4pukpZsYuS0uxzK13d7Urv
NifEvwLnsKIkoHAun4FHyP/wiDK9MK/gTErRo4rihPx0eLzK6q6AsmFNX13pJuCchMslRTkHcIZjIER5BRRQsdstitzsU9Z0dyqbN8rLSAbkT3lDUY7BdTKrgAui2BwOZXVH
m9K/qlvZuXWLonxYjXklf+b57MvHYokryexCupJndAWduWh0KuZmBfXUAI6j0kQ+O10ohcqcwhhzSMzw5rzOVjZ4FItfjQOMLShKKiFGhrnwjC4zj1J5lGL4HC8ig1MxyPVZ
m0kok5dBGiqhYA68nTRTBjcN3A2F9y/JyIkryuXZ0lwEWFZJV3QF3iyYmxTdYrQQmIxR5cKIcmm+PBvXxbIIouX1ksHsVoRALRoo5dG4cmpSGQnrgtFyLA2Vm07RAzSXYtSi
BWlxvTannJtUxqfZ4HwplgKkKKcXTYBU7KzRfzmrHFR0p+cTI7PRuUg2mi2nGT6rN4miUzEtIg2BBTihnBueG5mZn4snIrlCqoKyOpPF3BAteV45//LohVE8GozORWPhTD5V
ZrM8OOCAdDGnQB6o/HHQvsnQbDAbSRagvs/wgmBqUoyL0aaBaUHlxAnl/HBkeiYbwvlEnklxBouhSeED9dGOTGZPjMUvzkQm52ILsVxMqWQZvVnnlKqlADmdTCgvRULHpk5e
nB6emI0uxJNRJZ9jdCa9UxEWkY6HlDPjiVeGp8/MzZ6bj46BgJdIy1gveBRnlxPhdAKOVIG3thRQQZfMpWLgj0NbD80q4VBoIZIslng9SsVikchCGOdZnRll86lEPBzBeaS3
oKQSiUbC0WSeExyolFHSOJ4A4y/4EAhFIZfJ5it6sQvBS2hSsrwg2fuQAznMrS6n0+Vp3ojI0bK6q6ND7t6C1KOjfW3v+pu1B9S+d+tONoyjM6H5ueD83MxsMhYJh+ZDQF0o
Eo7E4jgFXnYFgR9td/na/J3dq9eu37R1x87rbtq19wN33Ljruh6AnEMoihEC9x5hDiFQA5ReQOZcGrmh/t5uMjpQs+w2d613tq/f075n8MZ+9G6OAsBPwTUN1znANzdiRqER
hMIhwJvEqFRCSBIQarYg1A08cUJciIoU+IkUIa0OoeACQjPTHArFMEqkiqhYNiOztQW52xyovcWM1kP8/CSH4tkcigVDKBSKork5BQWn8mghyKBEMoGKrIBEmwN5nW7U1oLQ
RjcptxCaTGA0N5GAs4RmJkNodjyP5ueyKBadQYVyColmN/J6ONTtQmidGWi7gtH4ZASNT82h0HQITc1E0NTEPArOLaBoNI2gdYeMJg65fe2oq8eB+nogUWgSMkFgJ9DC3Bya
n5lF89Nwhfso5EkpgnwYJeTyrEGBNQ60vg/SoChCY2GER2eRHeLq56ZRZS6I8gvzKB+LIvBukMlkQm53E+oMdKMNve2QZgLOGBAJzFsIIS6+gEqxGZSLBVERA7xiAUmQxuNx
IX9ARhsCvrqSyqnpZ6YA9RSKJ0IgvRjaUUVkE02oze1Gqzpb0freVcuUMkmbRygRB0FSkA3cIZvVhNp9PrSm24+2rNt2DQkJA8kKCApCbqsVdULh9PasQju2gCYMalFAPufN
43PR2YVMPF7mKjrWIFZMFiR5kaNzERLODc+mZkLxIM4VC2yJF4BFRb3EmZzI2lEjtEwEEseDE6FYhsnkgY85Tl8E4y/akaW9nrI0ZCqH0vOJTBzYXSogfYmXDCJIqVwfDaR6
NIfmIzmcyuTzlQJnLOutBqkJ6f310YIITWI0k+DC6XK6pM9zYsVgdVrcSGyIhnNoLowmEuZoxgRuDECrGK1miwdZuhqiBRGRPGyPJ/WZIkAzVATJKrmQtY4hZhRVctN5FEyx
8UwBHLECMpQEswmi1fONaujCQmI2Fotn8xlwS5C+KEhmiGaT68sY/sMTxmCMjaXT4AIqnK5oMItAm7VziTRMYzQdRAmsZAtsntVD/WWRPMgcqI+WRWgWo9GpYjpayGaZbEWv
8GaTCRjSAM2McsMFPJoqzcUriTSTLfEl3uQ2uErmBtpAX0AlRyd0YwtKNF3KgHPNmRgj5FReKnHB7FxImY4ncaao8NBKNrktXmTraRdiiWg4nlLKOlubSYiV43OxRCyrmO1G
YbKQCEWiiXQeOZqESCI5Px/FmYJOMgvBbCIciiXSBb21SYgn6JEp6W1eIRSLw3MyW9JbfUKhDDVBOqswBqssFHguXyiWGZ3ZsVbgBd5mcViIrd4pkEPf3treLncOCurRKfeu
2/Ah7UHwb9ixy+dIFMuRWKaSiKayOEKQxKMEGRl0lUpncmCEeLD+Dk9rR6AHjP/GrTv33LD3pht/4UM3bdu9ZfV2L8ECZwVOVBSEsk0QikbBxhSgmtLzO8Umt+BtNdq6exz+
7df5P3LL9ZuFd3NwcCoEB5wFOBmhKKQBXwYLQi4tCKWcIBiBCF+PIASgfdAOcYAUoQynEeIVEhAPHlK8TUiHIF3KJpSVomDydQjOXl5YbbMJm2iaolCA+AjiVwBRMVgWMnNp
IRMsCNlkUYBKRhBdbsHt8gldHYLQ5bMJNsAPyQRfsSjwEYgbTQvZGBKSkYSQjgJECDeJRsHnLwrdLkG4gRBGcpNOC5WpiJCdjAm50LwQD88IiURaSKUrQgFsjiDaBHerUejs
cwsDrTaVEYArkUwLwbAizIYTwnR0UgjjuBBPFQRwFwS90SS43F6hs90t9PaTNJCRImR44oowPzsjzEbGhblIBAQvCmnSQq4ENAui4HRbhE7/aqF/m1/jOGRIgHTllFDEISEd
gWsyJDDplIBKBcEEf64mjxDosglrd7ReXWDpGUGIJYV0KiZUlKQAxl+QTAahxdUk9ATahL7+rSuUNGQwmaN4zTpGsEtGoc3rFdZ0tAtb+nZcQ0KAX5kkCAYSDHZJ6GptFtb3
dAu7N0KpflyLAuxQimmMR2YKUO+xSNSLTp25SQClcnc3AIsU4lFdMIEyWUHRmRXeVhIcRckjrPLXoqjjZiKQyxQKM/pkWcojc0lnk0SnYJeXUAaSx0aKsYohwulzOjDXdmR2
CbrA1XlXykIiW4iWdTmduSQ4wapfHQ1EJ1uxpUumDCcU9FLF5HRZvYK1a0m0YFGYT9tyJRs4GiWdyIgOO9gSR+eSaAm9EMrr8wVDgTUWdUbGZDNavIKzDhqIwowQwQIuGnN5
XZbV5w2mMkSzugV7A1KIWEkUw5FyulDOsCivh2hWAaI5lyKdLPpmoyhWLKQYLqc3lIxWCaJZl+YU2LswKsylDOEKl+MNRcFqsXoE81KkeUEYV4ozOWYhzyhIKBqsdmmZaHxZ
mC46plOleI4rsHxRbzaBLpuXIgV1jUWM0WwaF9l8hcvy5lWSSzDLV4mcrZgqJKPBXLJU0vN6UTQ4XIKja50UzSbTaaXCCfb2JqlQicRjY9EsYr1WqaIvJSPQomf0FpvESwng
ajpfNna4pWwhPgvKD66mOyAxlfkczmbzrMneIpUq4XCKdMIIdr/EuFKlvJIvskZHl5St5LhKucLpREef5JJcFVE0W6xOz0aJHOL6zva29sAuST161q3pXf8R7UHq3rZjR5fD
JTa7XKLLhIzGSjqXQRWosPP5XC6nKLl8vlCqsEhvNNvcLe3+rlVr+jZtvm739YO7b71j8KMf3Lt93U6ZYIFTD6eRnBV4zkkufUJqMyDXHtGol9y+nKuzS+ju39L9sd23bJPe
zQFgIXuS1ASnFU6Tdi03S1IJiOCKgLtTkjxrJMkPEd3wTtbSkHgCuQKQUsUlMUBsueiSKgzQ7e2UXOtdUpfskrYSFsEJICUvnPYcwMtVJAGu5XROKilAR6VZEpzNUlNzm9QF
+PraXBSHpPGB4JEgPh/XS+yCS8orFUgD4WKz5AKCOrohjauaIzUN+IOSMKqXGFyRCmBECmmeLO8u6QW95HLLUqC5Wdrc6mpgRiVekULhnJSZd0nRZErK5BSpWOElndEiOTwd
UofcLPV1u2p4yHEpmZNOTcelqYWQNJeJSzGlKCnABM5okhxNTsnftk7q7e9u5HoFMpOFayQksdmMxClJCZWLEhg+yenySoGODmnjWnn5QuOBYZmYJEAaA1uURKNR8rqapO6u
dqmvb801ChsKk2Mkk56VnGZBanG7pVUBv7Rl7fprSAjkFRqtkg5JDpsodbV4pT4ooB2bNkvSr9ZlR5IKzUmsX4izRd6oszg5p0uytkrNPY3Q9JVZPJssjGR4zIt5ZOeMdsni
kcyBWgyQkogkQQ5nkTDKlhNlXuEtjN7uFZukJnmJ7Bbpr8Ilkjq2YLBUTHbG7JasgauzYUxLSqGY48S8QSwZm3QWryT4r1aGHOPKF6x5ZCkapKLZw9uaJUvn1dCyyFWstJR0
1rLRVjE3mSGarWsptG6JsYoca4V2TdFoKpsdZptPclwVzSyV9HqmIuR5k2IUi2Y75FVydC+JBjzJ8fFCuZhC+rwgVkS70Q7QrqYtmpYMaVbJcrqCwVQw2RyA1LpcFgBmmbhF
Bb2pYrSvsoJqLo2WhP+KNF3QRSu6vM5UFuwmm1eyL2Uv6H5SX0mVC9DYLvJQh9q8orfZskwpJCVrvCjGC2wZ6TkBHCuPJPqXMUo5vasockXWIOiMVpvD4ZEca2Tv5nXrer1m
PVtSSAtKKhWXVBlLWi1Lnl3pJXXRVVXOtdPrC40AuETj+5LN1gAitwSfM9IIkA81xjeHluALLiFwdkn8+UwDRjQvGfm6Z6jYSw0J5hspKsdmG8CjJe+5+VQDCyphBbvqQlgc
NxTrMFbiuYX6IinGFaxDiyAr8WIaWRaZWEqmctm6LJTisXhFWQRQxrEEroNfTibSOGeL1OClIolczqD3aUjZdBSq/EX4XDYWVcydbktpRuV3Lj4fT1SM1Qh6JR4Ev7CG0FhI
zIdjqVp6cyk5P7OQqb23sJlQMBLnqnl06vORuYVkrBrBJ5ZjoVCYraZotXLJhVAkW82Sv0mXCQezqSqXu7ymfDQ8g6ti1NNiKcfDmWRKC1jTameTkUghrwFcJ7v12WgolNTe
b+xpMRdj0dC8Bm/L2g47k0zEYkk1/o6+gEefjkZDGsd29Pc0m/PpbDauCtqezWvbbZUsTmVUCge398kuXilV0kH6fMPOvoAbFXLpnArwhuv7VzVbGCUdUuVmcOd1fR1NXD4W
VRF8aPumVf5mPodnVfw33bRnT5fHwCZVcMLtt+9e29lqLuQ0Fu/atWHX+g4Tk9QYumXV5g6fxyhUpXI1OVp8fFUtVskdLofVgApKQSku46VkbNe2B6aZxmddqDECE59qfI6m
GjSQSUVn61WUVxLh6TobYKxkI6HpRXmxG8qpUGimJk/tTWa+nMsk5zQ0HXqja6lNupZ9eqeH8S3sHVpiX7ixJe8VXaT+ucXONfBdJ/kaLKDTJlYU29unemlUlL62veYijc+V
2SWuW6QxAjOTbMDAZXBDCnOlUqg3cE0Giaunwe80GDLXKJ/0W+Rvaf1hW0K/cclzYslzfraRm6UwbuC3LjlXrqfBosvh+jJ36nhTri6F02218OnI287P0vK5qr5b8j43teT9
dCPEwuxssbH+aSwgLgveXF2AkU0n6lXUaTKwKL4ogrLHIjDlpbVmXXq++I7kL7bkOb2kvs7ONjJACYUamFmOzo038Csdma4XODObjyTqqHUJeiapLCphW5PFyBaxL/Eu8yMt
SZhZEj831vhcnK40FGEpOtbAglJsYSZTrM9PdDZYl2NTJRO9XAehycQX8uGZWkCz3Y4MZZQpFd+efVpaHkvf65boOxNtLPpiMt6gMKXoTKgeRDk5N1lv8lA2MjVWxzMTkwmP
TdbJm8Dnc8mZWo79HrvJyPN6c35qeXl6C9u3lA+6JaqI8tGGHDOZhYYMsqnpS8UG+sPjM3Up9PnY9OhInbwBgImRxQhOI6tkEqlaldXX7jHzutJ8If329OOd1k86tsE8CSKb
bChBsZiITtbrRzk+O1knsxY2HbwcXATh0CkL48OLXPSIXA5D46OKZevqFocJ8dnZiPAfcrhcjQrlEhINz82mAq63Vz6pHB2tk68WqRKdqAtos3F49nKqFuBvMhZxZGFhXoOx
bePqNocRlWKTwn/K0dnZZKyv8Ld3uFGkrkR7Aw4+MrwYsNbv4GJTU7UU6/weg0Imsms5vPX6LX0Br9lYTo4lhP8DDr/f79DXUbJ1zRZbJbLYAtiwOWBjQ9GaNO3c0OM1ldKx
uTOa/a8/koZ4OIYTyYxSZtmQUiTfeTBO5ctMEd5m89koGXRUERVdvBiHiLFoshCCN3FlMr0QDscy6uCTZDafId+MVKCikg+lMiy9j8dTobSS1d7EFWUumNQptaf4KKqjZi7+
LkaAVcf0cjzS6Q3Mwy+OHxp/Lrb3I3f8N7b8kfjebz77pX/YfH18r/u/5E58/Y9ie+/43AbhY/8tvveXPDNf/tQvxvf6P931Eenz8b3yucRT1r+P7/3BX//tH/72H8f3nmD+
5bH1j8b3/kpv6cXr/yS+95L/t/7fAz+O750cffqOP4Dnv+n+4kLvU/G9R+74RPIL8DwZ7kt/BZ7vOPFnv/EVeP5s5rdf/hd4/g1ny3VfhefuV/7wnm/Bc/3YX475+fHz4+fH
SodlmQH/HsZYG2X9AWYL08I4GHPd9A6W6YEwgdEzfN3Eh8bJCQaIrV+ifS7AxdIxz2R3kY2Ap4nC5bSR0AwTYFohlQFgcXUTSljtvUhtEEeGk9D3BKNEwnhk4PSL+fiEtvFO
9SBpp1n1/AacNo5OHWSCS+arEDxb6jbuIfHea9gNBIe/EccTzNV4f0fbbaWem7fpVOK/DbA+B6es0RzXrp+D01u3ZU81Hv8ew8jPI6ZG+k4uQ/PiPEx3i9y5am1f/6at23fs
2nPDwI0333r7HR/88C9+5Jc/+vFf+dVP/tpvfOrT/+U3P/Pb//WzvzN0512/+3ufu/ue37/3Dz7/h3/0x3/yp/vuu//BBx/6whe/9OWvfPXhP/vzv/jvf/k//ucjj/zV1/76
b/727/7u77/+D//4T//0z//yr//2jW/8f9/81re+/Z3vfu973//BD3/4o0cfe+zxf3/iiR8/+eRTP/npT59+5plnn3vu+Rde+NmLL7708v79Bw688uqrr73++hsHDx46fPjI
0aNvvnns+PETJ0+eOnX6zJmzZ8+dP3/hwsVLly5fHh6+MjIyOjo2Pj4xMTk5NTU9MzM7OzcXDM6TJXfC4UgkSodmQJ2dTKZS6XQmk82ST3X5PFmyplQqlxtmpLSr80uZXrhr
lH0BZJtIsLdB0yy1+76G2Hb4tVIp9zO/wGxnukAHVX2tHm5mswaDHEY4zVAqLODdDHokUwhMnXa3QegGjQZVl2z0vRPirgIo4pL6UmY6IYWHQlZnzTo02jZAfL5Ot1R5tUNo
Dzzra+EmSpcdctZTi1dVORLeA7niNYzV+Hqgp4fp1rDWH16I3cOY6vCq8C1L7BmCfPEaR94q3EZhWKk0SyuGr6Vzib1grdRZHhaNIyuFdwEnCAy7xn+LxvGVwgNUVsw1G/tW
4T3UEvA0J0grSz2UwErhnTRcT8O4txHeTfHytTIz0aeVw+sPNV/8VaW3fLiR4rXAL9tgUZaGd9JQh5YvIuc6GmOl8DYaXi1REi5QOCuFN9fyo75ngRfXCm9l6icgilp9t3K4
Ckdfg0NgctcI914VbrhG+NnKJvp8vrKeXocrPcwWNlu8UulmnmVR6XJlFbOG/aPSeKWZOc48Clc38zTzSmms4mN+ynyplIErObIVp3Y1MX/I7CqnK2bmMWZjuViRoH56DK5G
kIH/XiYbr/8q89dlHqj9f5h/LbsZXFH5FK6oFoLMmbq+0k7DXy87KA/+ouJlFBreAhgY5sZKJ5lXyHy28jXmYeYfmUeYLzP3MQ/AeS/z98xfwt/fM//AfJP5DujZJ8AG/gLz
i3B+GP5uYq6DOms3nB9gbmFuZ/Yyu8BC3gzPg3DuZW4FTdgGurmD2cpcDyFrmV+i6X6R/n4IqG8DSfZCG6YFNKAN3t7EDEDMQeZG+BtgPgXPH4Z0N8HTIOAYYn6F4lf/Psz8
HvO7zD3M70M9/znmj4BTH4Q/Av0jcH4c/gg1g/BH0t9C03+ihp+k/33m1+ENebuR2QTWeifg3AR/a5nVYO17ICWBcT282Q5/vQCh+vcA813mh8yfw/WLzK8xrwPH/oT5U4j7
WeYYcxfQ/RmQqL+ri3898zzzMqT4EpTfjcwB5lVI9xnAfAukvRPoITH+tCH+x4AaD0hYC5Op/BuUxIch7k7I3x3MbfD2t+H8zYb4DzF/BRz4OMD0ArzfYn4ZUtwKqbcB3bcA
R34dzl+g5XUjhH2c+a9A8WeZT8O7DUDJL0Gu72B+A96Tcvkw8OlzQOunIMaHgAufBrydzBpIRUp3C4TdAvL2OxDrk/D8QeDAL4BFDTAfhXc7gAsfAnpuh9+PASXXAW8/AbB7
gadPQvnJ7P8C`;

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
