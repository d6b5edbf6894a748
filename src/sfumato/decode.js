"use strict";
// Decodes .sfu files in a browser, or anywhere else where JavaScript runs: for the page of `sfumato view`, and alone.
//
//   const field = await sfumato.decode(bytes);    // an ArrayBuffer or Uint8Array: {name, shape, dtype, values, active, ...}
//   const file = await sfumato.open(bytes);       // file.grids: what the header says, each with decode(options)
//
// docs/format.md describes the file, docs/browser.md this script. Integers are exact on every machine: they are doubles below
// 2^53, or pairs of 32 bits where the range coder needs 64. Values are computed in double precision.
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

// ---- range_coder: bits from bytes, given their probabilities ----

const ONE = 65536; // of probabilities

/** The range coder of the library constriction: 64 bits of state, in halves of 32. Only the point's distance from low is kept. */
class Coder {
  constructor(bytes) {
    const whole = new Uint8Array(bytes.length + 8 + (-bytes.length & 3));
    whole.set(bytes);
    const view = new DataView(whole.buffer);
    this.words = Uint32Array.from({ length: whole.length / 4 }, (_, i) => view.getUint32(4 * i, true));
    this.next = 2;
    this.state = Uint32Array.of(0xffffffff, 0xffffffff, this.words[0], this.words[1]); // range, distance: high, low
  }

  /** The next bit, which is 1 with probability p / 65536. */
  bit(p) {
    const state = this.state, high = state[0], low = state[1], apartHigh = state[2], apartLow = state[3];
    const z = 256 * (ONE - p) - (p < 32768 ? 1 : 0), wholeLow = (low & 0xff000000) >>> 0; // range >> 24 << 24: high, wholeLow
    if (apartHigh > high || (apartHigh === high && apartLow >= wholeLow)) {
      refused("entropy-coded section: bytes that no encoder writes; the file is damaged");
    }
    const upper = (high >>> 16) * z, rest = upper & 255; // (range >> 24) z = upper 2^24 + lower
    const lower = rest * 16777216 + (((high & 65535) << 8) | (low >>> 24)) * z;
    const zeroLow = lower >>> 0, zeroHigh = (upper - rest) / 256 + (lower - zeroLow) / 4294967296;
    let bit = 0, nextHigh = zeroHigh, nextLow = zeroLow, atHigh = apartHigh, atLow = apartLow;
    if (apartHigh > zeroHigh || (apartHigh === zeroHigh && apartLow >= zeroLow)) {
      bit = 1;
      nextHigh = high - zeroHigh - (wholeLow < zeroLow ? 1 : 0);
      nextLow = (wholeLow - zeroLow) >>> 0;
      atHigh = apartHigh - zeroHigh - (apartLow < zeroLow ? 1 : 0);
      atLow = (apartLow - zeroLow) >>> 0;
    }
    if (nextHigh === 0) {
      nextHigh = nextLow;
      nextLow = 0;
      atHigh = atLow;
      atLow = this.next < this.words.length ? this.words[this.next++] : 0;
    }
    state[0] = nextHigh; state[1] = nextLow; state[2] = atHigh; state[3] = atLow;
    return bit;
  }
}

// ---- context_mixing: probabilities of bits, each from the bits before ----

const REACH = 2560, SURE = 2304, LAST = 8192, PIECE = 65536;
const SQUASH = Int32Array.from({ length: 2 * REACH + 1 }, (_, i) => Math.round(ONE / (1 + Math.exp((REACH - i) / 256))));
const STRETCH = new Int16Array(ONE + 1);
for (let q = 0, i = 0; q <= ONE; q++) {
  while (i < 2 * REACH && SQUASH[i] < q) i++;
  STRETCH[q] = i - REACH;
}

/** One kind of yes-or-no question, seen through several contexts, whose counts and weights learn after each chunk. */
class Question {
  constructor(priors, sets = 1) {
    const count = priors.reduce((sum, part) => sum + part.length, 0);
    Object.assign(this, { starts: [], sets, seen: 0, most: 4 });
    this.ones = new Int32Array(count);
    this.total = new Int32Array(count).fill(1024);
    this.stretched = new Int16Array(count);
    let at = 0;
    for (const part of priors) {
      this.starts.push(at);
      for (const prior of part) this.ones[at++] = Math.floor((1024 * prior) / ONE);
    }
    this.weights = new Float64Array(sets * priors.length).fill(Math.floor(75366 / priors.length));
    this.curves = new Float64Array(sets * priors.length).fill(2 ** 30);
  }

  /** Answers `count` questions into `out`: states holds an array for each context; chosen is the set of all, or an array. */
  ask(coder, states, count, out, chosen = 0) {
    for (let first = 0, n; first < count; first += n) {
      n = Math.min(count - first, Math.min(Math.max(64, this.seen >> 3), LAST));
      this.chunk(coder, states, first, n, out, chosen);
      this.seen += n;
    }
  }

  chunk(coder, states, first, n, out, chosen) {
    const { starts, ones, total, weights, stretched } = this, contexts = starts.length, all = n * contexts > ones.length;
    if (all) for (let i = 0; i < ones.length; i++) stretched[i] = STRETCH[Math.floor((ONE * ones[i]) / total[i])];
    for (let i = 0; i < n; i++) {
      const set = contexts * (typeof chosen === "number" ? chosen : chosen[first + i]);
      let mixed = 0;
      for (let k = 0; k < contexts; k++) {
        const state = starts[k] + states[k][first + i];
        const t = all ? stretched[state] : STRETCH[Math.floor((ONE * ones[state]) / total[state])];
        INPUTS[k * LAST + i] = t;
        mixed += weights[set + k] * t;
      }
      const p = SQUASH[Math.min(Math.max(Math.floor(mixed / ONE), -SURE), SURE) + REACH];
      CHANCES[i] = p;
      out[first + i] = coder.bit(p);
    }
    this.weigh(first, n, out, chosen);
    this.count(states, first, n, out);
  }

  /** One damped Newton step for each weight. */
  weigh(first, n, out, chosen) {
    const { weights, curves, sets } = this, contexts = this.starts.length, thin = Math.max(1, n >> 10);
    const slopes = new Float64Array(weights.length), bends = new Float64Array(weights.length);
    for (let i = 0; i < n; i += thin) {
      const set = contexts * (typeof chosen === "number" ? chosen : chosen[first + i]), p = CHANCES[i];
      const slope = ONE * out[first + i] - p, curve = (p * (ONE - p)) >> 16;
      for (let k = 0; k < contexts; k++) {
        const t = INPUTS[k * LAST + i];
        slopes[set + k] += t * slope;
        bends[set + k] += t * t * curve;
      }
    }
    for (let i = 0; i < sets * contexts; i++) {
      curves[i] += Math.floor(bends[i] / 256);
      const step = Math.floor((6 * divided(slopes[i], curves[i])) / 16);
      weights[i] += Math.min(Math.max(step, -8192), 8192);
      curves[i] -= Math.floor(curves[i] / 64);
    }
  }

  /** Counts the answers in the states they were given in; counts that have become large are halved, once. */
  count(states, first, n, out) {
    const { starts, ones, total } = this;
    for (let k = 0; k < starts.length; k++) for (let i = first; i < first + n; i++) {
      const state = starts[k] + states[k][i];
      total[state] += 256;
      ones[state] += out[i] << 8;
    }
    this.most += n;
    if (this.most <= 500) return;
    let most = 0;
    for (let i = 0; i < total.length; i++) {
      if (total[i] > 128000) { total[i] >>= 1; ones[i] >>= 1; }
      if (total[i] > most) most = total[i];
    }
    this.most = (most >> 8) + 1;
  }
}

const INPUTS = new Int16Array(4 * LAST), CHANCES = new Int32Array(LAST);

/** 65536 a / b, rounded down; beyond 32768 only the sign matters. Doubles decide, and whole numbers where those are near a tie. */
function divided(a, b) {
  const q = (ONE * a) / b;
  if (Math.abs(q) > 32768 || a === 0) return q;
  if (Math.abs(q - Math.round(q)) > 1e-6) return Math.floor(q);
  const [x, y] = [BigInt(ONE) * BigInt(a), BigInt(b)];
  return Number(x / y) - (x < 0n && x % y ? 1 : 0);
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

// ---- bands: how a box is split, where each band lies, and which one is its parent ----

const HIGHS = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1], [1, 1, 1]];
const NORMS = [ // of synthesis functions along an axis, low and high, by how often it is split
  [1, 0.991440193500169, 1.0151859280409, 1.02571585843454, 1.028821293793961, 1.029637782217131, 1.029844991821582,
    1.02989701820291, 1.029910040441552, 1.029913297065792, 1.029914111292974],
  [1, 1.02001762915889, 0.98347130412279, 1.019621394183066, 1.036880209835836, 1.042036703278473, 1.043397364732405,
    1.043743053496972, 1.043829877597823, 1.043851611756873, 1.043857047214382],
];

/**
 * What a schedule does to a box, level by level, the finest first: shape and low half, the axes that the level says and those of them that
 * are long enough to be split, and how often each axis is then split. A level that splits none is left out.
 */
function splits(shape, schedule) {
  const found = [];
  let n = shape, rows = [0, 0, 0];
  for (const level of schedule) {
    const says = [level & 1, (level >> 1) & 1, level >> 2], axes = says.map((said, axis) => (n[axis] >= 4 ? said : 0));
    if (!axes.includes(1)) continue;
    rows = rows.map((row, axis) => row + axes[axis]);
    found.push({ shape: n, says, axes, rows, half: n.map((m, axis) => (axes[axis] ? (m + 1) >> 1 : m)) });
    n = found.at(-1).half;
  }
  return found;
}

/** The bands in the order of the stream. */
function bands(shape, schedule) {
  const all = splits(shape, schedule), last = all.at(-1);
  const norm = (high, rows) => product(rows.map((row, axis) => NORMS[high[axis]][Math.min(row, 10)]));
  const low = [0, 0, 0], found = [{ level: all.length, high: low, start: low, shape: last ? last.half : shape,
    norm: norm(low, last ? last.rows : low) }];
  for (let level = all.length - 1; level >= 0; level--) for (const high of HIGHS) {
    const { shape: n, axes, half, rows } = all[level];
    if (high.some((h, axis) => h > axes[axis])) continue;
    const start = half.map((c, axis) => (high[axis] ? c : 0));
    found.push({ level, high, half, start, shape: half.map((c, axis) => (high[axis] ? n[axis] - c : c)),
      norm: norm(high, rows), ...parentOf(all, found, level, high) });
  }
  return found;
}

/** The parent of a band, if it has one among those found, and how often a place along each axis is halved to give the place in it. */
function parentOf(all, found, level, high) {
  const shared = all.map(({ says }) => high.map((h, axis) => h & says[axis]));
  const at = shared.findIndex((axes, n) => n > level && axes.includes(1));
  const parent = found.find((band) => band.level === at && band.high.every((h, axis) => h === shared[at][axis]));
  const halves = (axis) => range(at - level).filter((n) => all[level + n].shape[axis] >= 4 && all[level + n + 1].says[axis]);
  return { parent, halvings: parent && range(3).map((axis) => halves(axis).length) };
}

/** Which sample of a band's parent lies over the band's n-th, along an axis. */
const over = ({ halvings, parent }, n, axis) => Math.min(n >> halvings[axis], parent.shape[axis] - 1);

// ---- frame: boxes of samples with a border, and sums over the neighbours of a sample ----

const ODD = [0, 3, 2, 1]; // of x + 1, y + 1, z + 1, by phase

/** A box with a border of one sample around it, as a flat array holds it. */
class Frame {
  constructor(shape) {
    this.shape = shape;
    this.strides = [(shape[1] + 2) * (shape[2] + 2), shape[2] + 2, 1];
    this.size = product(shape.map((n) => n + 2));
  }

  at(x, y, z) { return (x + 1) * this.strides[0] + (y + 1) * this.strides[1] + z + 1; }

  /** Calls row(first, x, y) for the first sample of every row along z. */
  rows(row) { for (let x = 0; x < this.shape[0]; x++) for (let y = 0; y < this.shape[1]; y++) row(this.at(x, y, 0), x, y); }

  /** The flat places of a phase in C order, where keep(x, y, z) says so. */
  phase(number, keep) {
    const found = [], [X, Y, Z] = this.shape;
    for (let x = 0; x < X; x++) for (let y = 0; y < Y; y++) {
      const odd = ODD[number] - ((x + 1) & 1) - ((y + 1) & 1);
      if (odd === 0 || odd === 1) for (let z = 1 - odd; z < Z; z += 2) if (keep(x, y, z)) found.push(this.at(x, y, z));
    }
    return Int32Array.from(found);
  }

  /** Sums over the six faces of every sample. */
  faces(a) {
    const out = new Uint16Array(this.size), [s, t] = this.strides, Z = this.shape[2];
    this.rows((first) => {
      for (let i = first; i < first + Z; i++) out[i] = a[i - s] + a[i + s] + a[i - t] + a[i + t] + a[i - 1] + a[i + 1];
    });
    return out;
  }
}

/** Weighted sums over the 26 neighbours: weights of faces and edges by how many of their axes are high, of corners. */
function neighbourSum(frame, weights, high) {
  const [s, t] = frame.strides, face = high.map((h) => weights[h]), corner = weights[5];
  const [xy, xz, yz] = [high[0] + high[1], high[0] + high[2], high[1] + high[2]].map((rank) => weights[2 + rank]), [fx, fy, fz] = face;
  const faces = (m, i) => fx * (m[i - s] + m[i + s]) + fy * (m[i - t] + m[i + t]) + fz * (m[i - 1] + m[i + 1]);
  const edges = (m, i) => xy * (m[i - s - t] + m[i - s + t] + m[i + s - t] + m[i + s + t])
    + xz * (m[i - s - 1] + m[i - s + 1] + m[i + s - 1] + m[i + s + 1])
    + yz * (m[i - t - 1] + m[i - t + 1] + m[i + t - 1] + m[i + t + 1]);
  const square = (m, i) => m[i - t - 1] + m[i - t + 1] + m[i + t - 1] + m[i + t + 1];
  const corners = (m, i) => corner * (square(m, i - s) + square(m, i + s));
  if (fx) return corner ? (m, i) => faces(m, i) + edges(m, i) + corners(m, i) : (m, i) => faces(m, i) + edges(m, i);
  return corner ? corners : () => 0;
}

// ---- coefficients: the integers of wavelet coefficients and residuals ----

const FINE_EDGES = [1, 2, 3, ...range(12).flatMap((n) => [4, 5, 6, 7].map((part) => part * 2 ** n))];
const ROUGH_EDGES = [2, ...range(9).map((n) => 8 * 2 ** n)];
const classes = (edges) => Uint8Array.from({ length: 1 << 14 }, (_, e) => edges.filter((edge) => edge <= e).length);
const FINE = classes(FINE_EDGES), ROUGH = classes(ROUGH_EDGES), TOP = (1 << 14) - 1;
const EXPECTED = [ // weights of faces, edges, corners, P, Q, S, R, 1: by siblings known, by phase
  [[0, 0, 0, 0, 0, 0, 14, 5, 0, 0, 0], [0, 0, 0, 0, 0, 23, 9, 1, 0, 0, 0], [74, 52, 27, 18, 12, 0, 3, 0, 0, 0, 1],
    [38, 27, 8, 6, 4, 1, 0, 0, 0, 0, 8]],
  [[0, 0, 0, 0, 0, 0, 7, 3, 6, 2, 0], [0, 0, 0, 0, 0, 21, 5, 1, 4, 0, 0], [64, 49, 23, 20, 12, 0, 2, 0, 4, 0, 0],
    [34, 28, 6, 7, 8, 2, 0, 0, 3, 0, 0]],
];

const F = [0, ...FINE_EDGES].map((edge) => 2 * edge), R = [0, ...ROUGH_EDGES].map((edge) => 2 * edge);
const BOTH = R.flatMap((a) => R.map((b) => (a + b) >> 1));
const odds = (means, half, times = 1) => means.flatMap((a) => Array(times).fill(Math.floor((ONE * (a + 5)) / (a + 5 + half))));
const above72 = (means) => means.map((a) => a + 72);

/** The integers of one stream. */
class Coefficients {
  constructor(bytes) {
    this.coder = new Coder(bytes);
    this.block = new Question([range(8).flatMap((near) => odds(R.map((a) => 40 * near + a), 128)), odds(BOTH, 128)], 4);
    this.nonzero = new Question([odds(BOTH, 154, 4), odds(BOTH, 154, 4), odds(F.map((a) => Math.floor((a * 5) / 4)), 154, 8),
      odds(R, 154, 48)], 16);
    this.more = range(4).map(() => new Question([odds(above72(F), 307), odds(above72(BOTH), 307), odds(above72(BOTH), 307),
      odds(above72(R), 307, 48)]));
    this.negative = new Question([Array(1000).fill(32768)]);
    this.longer = new Question([odds(above72(F), 1024, 16), odds(above72(R), 1024, 768)]);
    this.upper = new Question([Array(176).fill(26214)]);
  }

  /** Those of a box (x, y, z) that a schedule splits, in C order; watch(n) is called for every n of them. */
  decode(shape, schedule, watch) {
    const codes = new Int32Array(product(shape)), held = new Map();
    let level = -1, beside = null;
    for (const band of bands(shape, schedule)) {
      if (band.level !== level) [level, beside] = [band.level, null];
      const frame = new Frame(band.shape), seen = this.seen(band, frame, held.get(band.parent), beside);
      const { values, sizes } = this.band(band, frame, seen);
      beside ||= { frame: new Frame(band.half || band.shape), sizes: null };
      beside.sizes ||= new Uint16Array(beside.frame.size);
      frame.rows((first, x, y) => {
        const to = ((x + band.start[0]) * shape[1] + y + band.start[1]) * shape[2] + band.start[2], also = beside.frame.at(x, y, 0);
        for (let z = 0; z < band.shape[2]; z++) {
          codes[to + z] = values[first + z];
          beside.sizes[also + z] += sizes[first + z];
        }
      });
      held.set(band, { frame, sizes });
      watch(product(band.shape));
    }
    return codes;
  }

  /** What the parent and the siblings hold, for every place of a band: P, Q, S, R, and 2 P + Q and 2 S + R. */
  seen(band, frame, parent, beside) {
    const [P, Q, S, above, next] = range(5).map(() => new Uint16Array(frame.size)), Z = band.shape[2];
    if (parent) {
      const faces = parent.frame.faces(parent.sizes), along = Int32Array.from({ length: Z }, (_, z) => over(band, z, 2));
      frame.rows((first, x, y) => {
        const from = parent.frame.at(over(band, x, 0), over(band, y, 1), 0);
        for (let z = 0; z < Z; z++) {
          const p = parent.sizes[from + along[z]], q = faces[from + along[z]];
          P[first + z] = p;
          Q[first + z] = q;
          above[first + z] = 2 * p + q;
        }
      });
    }
    if (!beside) return { P, Q, S, R: S, above, next, siblings: 0 };
    frame.rows((first, x, y) => S.set(beside.sizes.subarray(beside.frame.at(x, y, 0), beside.frame.at(x, y, Z)), first));
    const around = frame.faces(S);
    frame.rows((first) => { for (let i = first; i < first + Z; i++) next[i] = 2 * S[i] + around[i]; });
    return { P, Q, S, R: around, above, next, siblings: 1 };
  }

  /** Values and magnitudes of a band, in a frame. */
  band(band, frame, seen) {
    const values = new Int32Array(frame.size), sizes = new Uint8Array(frame.size);
    const keep = product(band.shape) >= 1024 ? this.blocks(band.shape, frame, seen) : () => true;
    const o = band.high[0] + 2 * band.high[1] + 4 * band.high[2], highs = band.high[0] + band.high[1] + band.high[2];
    for (let phase = 0; phase < 4; phase++) {
      const every = frame.phase(phase, keep), near = neighbourSum(frame, EXPECTED[seen.siblings][phase], band.high);
      for (let start = 0; start < every.length; start += PIECE) {
        const at = every.subarray(start, start + PIECE), n = at.length,
          c = this.contexts(at, sizes, near, seen, phase, 8 * Math.min(band.level, 5) + o);
        const states = [new Int32Array(n), new Int32Array(n), new Int32Array(n), c.place], out = new Uint8Array(n);
        for (let i = 0; i < n; i++) {
          states[0][i] = 4 * c.first[i] + phase;
          states[1][i] = 4 * c.second[i] + phase;
          states[2][i] = 8 * c.fine[i] + 2 * phase + seen.siblings;
        }
        this.nonzero.ask(this.coder, states, n, out, phase + 4 * highs);
        this.fill(at, out, c, frame.strides, 125 * o + 62, values, sizes);
      }
    }
    return { values, sizes };
  }

  /** Which blocks of 4 x 4 x 4 hold anything, as a function of a place. */
  blocks(shape, frame, seen) {
    const blocks = new Frame(shape.map((n) => (n + 3) >> 2)), [parent, sibling] = range(2).map(() => new Int32Array(blocks.size));
    frame.rows((first, x, y) => {
      const to = blocks.at(x >> 2, y >> 2, 0);
      for (let z = 0; z < shape[2]; z++) {
        const block = to + (z >> 2);
        parent[block] = Math.max(parent[block], seen.above[first + z]);
        sibling[block] = Math.max(sibling[block], seen.next[first + z]);
      }
    });
    const flags = new Uint8Array(blocks.size), near = neighbourSum(blocks, [2, 2, 1, 1, 1, 1], [0, 0, 0]);
    for (let phase = 0; phase < 4; phase++) {
      const at = blocks.phase(phase, () => true), [first, second] = range(2).map(() => new Int32Array(at.length)),
        out = new Uint8Array(at.length);
      for (let i = 0; i < at.length; i++) {
        const above = ROUGH[Math.min(16 * parent[at[i]], TOP)];
        first[i] = 11 * Math.min(near(flags, at[i]), 7) + above;
        second[i] = 11 * ROUGH[Math.min(8 * sibling[at[i]], TOP)] + above;
      }
      this.block.ask(this.coder, [first, second], at.length, out, phase);
      for (let i = 0; i < at.length; i++) flags[at[i]] = out[i];
    }
    return (x, y, z) => flags[blocks.at(x >> 2, y >> 2, z >> 2)];
  }

  /** Of the places `at`, what is known about their magnitudes. */
  contexts(at, sizes, near, { P, Q, S, R: around, above, next, siblings }, phase, offset) {
    const n = at.length, [first, second, fine, place, level] = range(5).map(() => new Int32Array(n)),
      [p, q, s, r, one] = EXPECTED[siblings][phase].slice(6);
    for (let i = 0; i < n; i++) {
      const here = at[i], sum = near(sizes, here),
        expected = (sum + p * P[here] + q * Q[here] + s * S[here] + r * around[here] + one) >> 1;
      const rough = ROUGH[Math.min(expected, TOP)];
      first[i] = 11 * ROUGH[Math.min(sum >> 1, TOP)] + ROUGH[Math.min(16 * above[here], TOP)];
      second[i] = 11 * rough + ROUGH[Math.min(4 * next[here], TOP)];
      fine[i] = FINE[Math.min(expected, TOP)];
      place[i] = 48 * rough + offset;
      level[i] = rough;
    }
    return { first, second, fine, place, level };
  }

  /** Signs and magnitudes of the places where something is. */
  fill(at, out, contexts, [s, t], middle, values, sizes) {
    const on = [];
    for (let i = 0; i < at.length; i++) if (out[i]) on.push(i);
    const n = on.length, [first, second, fine, place, level] = ["first", "second", "fine", "place", "level"].map((name) =>
      gathered(contexts[name], on, n));
    const signs = new Int32Array(n), minus = new Uint8Array(n), sign = (i) => Math.sign(values[i]);
    for (let i = 0; i < n; i++) {
      const here = at[on[i]];
      const x = sign(here - s) + sign(here + s), y = sign(here - t) + sign(here + t), z = sign(here - 1) + sign(here + 1);
      signs[i] = middle + 25 * x + 5 * y + z;
    }
    this.negative.ask(this.coder, [signs], n, minus);
    const times = chain(this.coder, this.more, n, (_, left, m) => [fine, first, second, place].map((a) => gathered(a, left, m)));
    const large = [];
    for (let i = 0; i < n; i++) if (times[i] === 4) large.push(i);
    const rest = this.rest(gathered(fine, large, large.length), gathered(place, large, large.length),
      gathered(level, large, large.length));
    const found = Float64Array.from(times, (time) => 1 + time);
    large.forEach((i, number) => { found[i] = 4 + rest[number]; });
    for (let i = 0; i < n; i++) {
      if (found[i] > 2147483647) refused("a coefficient beyond 32 bits, which no encoder writes; the file is damaged");
      values[at[on[i]]] = minus[i] ? -found[i] : found[i];
      sizes[at[on[i]]] = Math.min(found[i], 255);
    }
  }

  /** Exp-Golomb: the length in unary and the bit below the first one, adaptively; then the other bits. */
  rest(fine, place, level) {
    const n = fine.length, numbers = new Float64Array(n).fill(1), out = new Uint8Array(n);
    const lengths = chain(this.coder, Array(31).fill(this.longer), n, (j, left, m) =>
      [fine, place].map((a) => gathered(a, left, m).map((state) => 16 * state + Math.min(j, 15))));
    for (let bit = 0, most = lengths.reduce((a, b) => Math.max(a, b), 0); bit < most; bit++) {
      const on = range(n).filter((i) => lengths[i] > bit);
      if (bit === 0) this.upper.ask(this.coder, [Int32Array.from(on, (i) => 11 * Math.min(lengths[i], 15) + level[i])], on.length, out);
      else for (let i = 0; i < on.length; i++) out[i] = this.coder.bit(32768);
      on.forEach((i, number) => { numbers[i] = 2 * numbers[i] + out[number]; });
    }
    return numbers;
  }
}

// ---- masks: which voxels are active, or missing ----

/** The active voxels (X, Y, Z), as bytes of 0 and 1: blocks that are all alike, which of those are full, the voxels of the others. */
function decodeMask(bytes, shape) {
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
}

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

/** Layers of those sizes from a stream: {weights (outputs x inputs), biases}; the integers go to `held`. */
function codedLayers(bytes, sizes, bits, held) {
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
    return layer(inputs, outputs, (i, o) => rows[i * outputs + o] * (8 + mod(codes[o], 8)) * 2 ** Math.floor(codes[o] / 8));
  });
}

const mod = (a, n) => ((a % n) + n) % n;

function layer(inputs, outputs, number) {
  const weights = new Float64Array(inputs * outputs), biases = Float64Array.from({ length: outputs }, (_, o) => number(inputs, o));
  for (let o = 0; o < outputs; o++) for (let i = 0; i < inputs; i++) weights[o * inputs + i] = number(i, o);
  return { inputs, outputs, weights, biases };
}

/** So many float32, all finite. */
function floats(bytes, count, what) {
  if (bytes.length !== 4 * count) refused(`${what}: ${bytes.length} bytes, expected ${4 * count}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    out = Float64Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
  return out.every(Number.isFinite) ? out : refused(`${what}: hold NaN or infinity`);
}

function plainLayers(bytes, sizes) {
  const numbers = floats(bytes, sizes.reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0), "weights");
  let start = 0;
  return sizes.map(([inputs, outputs]) => {
    const first = start;
    start += (inputs + 1) * outputs;
    return layer(inputs, outputs, (i, o) => numbers[first + i * outputs + o]);
  });
}

// ---- wavelet: the values of wavelet fields, by the transform, back ----

/** Fills in the values of a wavelet field in a grid's region: tiles transformed back, and what the network says of them. */
function wavelet(grid, out) {
  const { f, region, size } = grid, C = f.channels, inputs = (neighbours(f.reach).length + 1) * C;
  const network = f.reach ? grid.network(inputs) : null;
  for (const { codes, schedule, shape, place } of grid.tiles("tiles")) {
    const channels = codes.map((code, c) => transformed(code, shape, f.step, schedule).map((v) => v + f.means[c]));
    const [first, second, third] = place.map((p, axis) => p - region[axis][0]);
    const within = (x, y, z) => x >= 0 && y >= 0 && z >= 0 && x < size[0] && y < size[1] && z < size[2]
      && (!grid.wanted || grid.wanted[(x * size[1] + y) * size[2] + z]);
    if (network) correct(channels, shape, f, network, (x, y, z) => within(x + first, y + second, z + third), grid.watch);
    eachVoxel(shape, place, region, (from, at) => { for (let c = 0; c < C; c++) out[at * C + c] = channels[c][from]; });
  }
}

/** Integers of one channel of a tile to values, before means and network. */
function transformed(codes, shape, step, schedule) {
  const values = new Float64Array(codes.length);
  for (const { start, shape: n, norm } of bands(shape, schedule)) for (let x = 0; x < n[0]; x++) for (let y = 0; y < n[1]; y++) {
    const first = ((x + start[0]) * shape[1] + y + start[1]) * shape[2] + start[2];
    for (let i = first; i < first + n[2]; i++) values[i] = codes[i] * (step / norm);
  }
  const strides = [shape[1] * shape[2], shape[2], 1];
  for (const { shape: n, axes } of splits(shape, schedule).reverse()) for (let axis = 0; axis < 3; axis++) if (axes[axis]) {
    const [a, b] = [0, 1, 2].filter((other) => other !== axis);
    const low = new Float64Array((n[axis] + 1) >> 1), high = new Float64Array(n[axis] >> 1);
    for (let i = 0; i < n[a]; i++) for (let j = 0; j < n[b]; j++) {
      merge(values, i * strides[a] + j * strides[b], strides[axis], low, high);
    }
  }
  return values;
}

/** One line: its low and its high half to samples, by the steps of the CDF 9/7 transform. */
function merge(values, first, stride, low, high) {
  const evens = low.length, odds = high.length, gain = 1.149604398860241;
  for (let i = 0, at = first; i < evens; i++, at += stride) low[i] = values[at] / gain;
  for (let i = 0, at = first + evens * stride; i < odds; i++, at += stride) high[i] = values[at] * gain;
  for (let pass = 0; pass < 2; pass++) {
    const [even, odd] = pass ? [0.052980118572961, 1.586134342059924] : [-0.443506852043971, -0.882911075530934];
    low[0] += even * (high[0] + high[0]);
    for (let i = 1; i < odds; i++) low[i] += even * (high[i - 1] + high[i]);
    if (evens > odds) low[odds] += even * (high[odds - 1] + high[odds - 1]);
    for (let i = 0; i < evens - 1; i++) high[i] += odd * (low[i] + low[i + 1]);
    if (evens === odds) high[odds - 1] += odd * (low[odds - 1] + low[odds - 1]);
  }
  for (let i = 0, at = first; i < evens; i++, at += 2 * stride) values[at] = low[i];
  for (let i = 0, at = first + stride; i < odds; i++, at += 2 * stride) values[at] = high[i];
}

// ---- mlp: networks ----

const ACTIVATIONS = {
  relu: (x) => (x > 0 ? x : 0),
  silu: (x) => x / (1 + Math.exp(-Math.max(x, -80))),
  sine: Math.sin,
};
const TOGETHER = 256; // voxels

/** A multilayer perceptron, for up to TOGETHER voxels at a time. */
class Network {
  constructor(layers, activation) {
    this.layers = layers;
    this.activation = ACTIVATIONS[activation];
    this.inputs = new Float64Array(TOGETHER * layers[0].inputs);
    this.room = layers.map(({ outputs }) => new Float64Array(TOGETHER * outputs));
  }

  /** What the first n rows of `inputs` become, row by row. */
  evaluate(n) {
    let x = this.inputs;
    this.layers.forEach((one, number) => {
      const y = this.room[number], last = number === this.layers.length - 1;
      multiplied(one, x, y, n);
      if (!last) activate(this.activation, y, n * one.outputs);
      x = y;
    });
    return x;
  }
}

function activate(activation, y, n) {
  if (activation === ACTIVATIONS.silu) for (let i = 0; i < n; i++) { const x = y[i]; y[i] = x / (1 + Math.exp(-(x < -80 ? -80 : x))); }
  else for (let i = 0; i < n; i++) y[i] = activation(y[i]);
}

/** y = x W + b for n voxels; four outputs of two voxels at a time, so that each number read is used more than once. */
function multiplied({ inputs, outputs, weights, biases }, x, y, n) {
  const blocked = outputs - (outputs & 3);
  for (let v = 0; v < n; v += 2) {
    const one = v * inputs, two = v + 1 < n ? one + inputs : one;
    for (let o = 0; o < blocked; o += 4) {
      const w0 = o * inputs, w1 = w0 + inputs, w2 = w1 + inputs, w3 = w2 + inputs;
      let a0 = biases[o], a1 = biases[o + 1], a2 = biases[o + 2], a3 = biases[o + 3], b0 = a0, b1 = a1, b2 = a2, b3 = a3;
      for (let i = 0; i < inputs; i++) {
        const a = x[one + i], b = x[two + i], p = weights[w0 + i], q = weights[w1 + i], r = weights[w2 + i], s = weights[w3 + i];
        a0 += a * p; a1 += a * q; a2 += a * r; a3 += a * s;
        b0 += b * p; b1 += b * q; b2 += b * r; b3 += b * s;
      }
      const to = v * outputs + o;
      y[to] = a0; y[to + 1] = a1; y[to + 2] = a2; y[to + 3] = a3;
      if (v + 1 < n) { const at = to + outputs; y[at] = b0; y[at + 1] = b1; y[at + 2] = b2; y[at + 3] = b3; }
    }
    for (let o = blocked; o < outputs; o++) for (let u = v; u < Math.min(v + 2, n); u++) {
      let sum = biases[o];
      for (let i = 0; i < inputs; i++) sum += x[u * inputs + i] * weights[o * inputs + i];
      y[u * outputs + o] = sum;
    }
  }
}

// ---- correction: what a network adds to the values of a wavelet field ----

/** Steps to the voxels within a squared distance, by it, then in C order. */
function neighbours(reach) {
  const far = Math.floor(Math.sqrt(reach)), along = range(2 * far + 1).map((n) => n - far);
  const steps = along.flatMap((x) => along.flatMap((y) => along.map((z) => [x, y, z]))), squared = ([x, y, z]) => x * x + y * y + z * z;
  return steps.filter((s) => squared(s) > 0 && squared(s) <= reach).sort((a, b) => squared(a) - squared(b));
}

/** Adds to the channels of a tile what the network says of each voxel among its neighbours; `wanted` tells which voxels matter. */
function correct(channels, shape, f, network, wanted, watch) {
  const far = Math.floor(Math.sqrt(f.reach)), wide = shape.map((n) => n + 2 * far), strides = [wide[1] * wide[2], wide[2], 1],
    C = channels.length;
  const padded = channels.map((values) => repeated(values, shape, far)), middle = (f.low + f.high) / 2, scale = 2 / (f.high - f.low);
  const steps = Int32Array.from(neighbours(f.reach), (s) => s[0] * strides[0] + s[1] * strides[1] + s[2]), x = network.inputs,
    inputs = network.layers[0].inputs;
  const places = new Int32Array(TOGETHER);
  let n = 0;
  const flush = () => {
    const said = network.evaluate(n);
    for (let v = 0; v < n; v++) for (let c = 0; c < C; c++) channels[c][places[v]] += f.step * said[v * C + c];
    n = 0;
  };
  for (let i = 0, at = 0; i < shape[0]; i++) {
    for (let j = 0; j < shape[1]; j++) for (let k = 0; k < shape[2]; k++, at++) {
      if (!wanted(i, j, k)) continue;
      const here = (i + far) * strides[0] + (j + far) * strides[1] + k + far;
      for (let c = 0; c < C; c++) {
        const u = padded[c], centre = u[here];
        let to = n * inputs + c;
        for (let s = 0; s < steps.length; s++, to += C) x[to] = (u[here + steps[s]] - centre) / f.step;
        x[to] = (centre - middle) * scale;
      }
      places[n++] = at;
      if (n === TOGETHER) flush();
    }
    watch(shape[1] * shape[2] * C);
  }
  flush();
}

/** A box with its sides repeated `far` times beyond them. */
function repeated(values, shape, far) {
  const wide = shape.map((n) => n + 2 * far), out = new Float64Array(product(wide));
  const near = (n, axis) => Math.min(Math.max(n - far, 0), shape[axis] - 1);
  const along = range(wide[2]).map((z) => near(z, 2));
  for (let x = 0, at = 0; x < wide[0]; x++) for (let y = 0; y < wide[1]; y++) {
    const from = (near(x, 0) * shape[1] + near(y, 1)) * shape[2];
    for (let z = 0; z < wide[2]; z++) out[at++] = values[from + along[z]];
  }
  return out;
}

// ---- fourier: the values of Fourier fields, by sines and cosines and a network ----

/** Fills in the values of a Fourier field in a grid's region. */
function fourier(grid, out) {
  const { f, box, region, size } = grid, k = f.frequencies, C = f.channels, B = k ? frequencies(grid) : [[], [], []];
  const network = grid.network(2 * k || 3), longest = Math.max(...box), x = network.inputs;
  const points = region.map(([start, end], axis) => range(end - start).map((i) => (2 * (start + i) + 1 - box[axis]) / longest));
  const turns = points.map((along, axis) => along.map((t) => waves(t, B[axis])));
  const places = new Int32Array(TOGETHER), both = { sine: new Float64Array(k), cosine: new Float64Array(k) };
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
        if (n === TOGETHER) flush();
      }
    }
    grid.watch(2 * size[1] * size[2] * C);
  }
  flush();
}

/** B, three arrays of k numbers. */
function frequencies(grid) {
  const { f, own } = grid, k = f.frequencies, held = [];
  const numbers = f.bits ? codedLayers(own.frequencies, [[k, 3]], 5, held)[0].weights : floats(own.frequencies, 3 * k, "frequencies");
  if (f.bits) grid.integers.frequencies = joined(held);
  return range(3).map((axis) => numbers.subarray(axis * k, (axis + 1) * k));
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
  decode({ region = this.box.map((n) => [0, n]), watch = () => {}, integers = false, most = MOST_VALUES } = {}) {
    const { f, box, name, dtype, kind, background } = this, C = f.channels;
    if (region.length !== 3 || !region.every(([start, end], axis) => inside(start, box[axis]) && inside(end, box[axis], start))) {
      refused(`region ${text(region)}: expected three pairs of first voxel and end within ${box.join(" x ")} voxels`);
    }
    const size = region.map(([start, end]) => end - start), voxels = product(size), values = voxels * C;
    if (values > most) refused(`grid '${name}': ${values} values, and this page holds ${most}; take a region`);
    const work = (f.low < f.high) * (f.model === "fourier" || f.reach ? 2 : 1) + (f.residual > 0);
    Object.assign(this, { region, size, integers: {}, done: 0 });
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
    const { low, high, levels, channels: C, threshold, topology } = this.f,
      clamped = levels.map((level) => level.map((v) => Math.min(Math.max(v, low), high)));
    for (let i = 0; i < values.length; i++) { const v = values[i]; values[i] = v > low ? (v < high ? v : high) : low; }
    if (!levels.length) return;
    for (let i = 0; i < active.length; i++) {
      let nearest = 0, distance = Infinity;
      for (let l = 0; l < levels.length; l++) {
        let apart = 0;
        for (let c = 0; c < C; c++) apart = Math.max(apart, Math.abs(values[i * C + c] - clamped[l][c]));
        if (apart < distance) { distance = apart; nearest = l; }
      }
      if (topology === "derived") active[i] = distance > threshold ? 1 : 0;
      if (!active[i]) for (let c = 0; c < C; c++) values[i * C + c] = levels[nearest][c];
    }
  }

  /** Adds the residual. A voxel that gained something is active, unless a mask says which are. */
  residuals(values, active) {
    const { f } = this, C = f.channels, ends = [f.low, f.high, ...f.levels.flat()], low = Math.min(...ends), high = Math.max(...ends);
    for (const { codes, shape, place } of this.tiles("residuals")) eachVoxel(shape, place, this.region, (from, at) => {
      for (let c = 0; c < C; c++) {
        const rest = codes[c][from] * f.residual;
        values[at * C + c] = Math.min(Math.max(values[at * C + c] + rest, low), high);
        if (rest && f.topology !== "exact") active[at] = 1;
      }
    });
  }

  /** The tiles of a section that the region touches, one after another: their integers by channel, and their schedule. */
  *tiles(part) {
    const all = [];
    for (const { streams, number, shape, place } of this.streams(part)) {
      const schedule = part === "tiles" ? this.schedule(number) : [];
      const codes = streams.map((data) => new Coefficients(data).decode(shape, schedule, this.watch));
      all.push(...codes);
      yield { codes, schedule, shape, place };
    }
    this.integers[part] = joined(all);
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

  network(inputs) {
    const { f, own } = this, widths = [inputs, ...Array(f.depth).fill(f.width), f.channels],
      sizes = widths.slice(1).map((n, i) => [widths[i], n]), held = [];
    const layers = f.bits ? codedLayers(own.weights, sizes, f.bits, held) : plainLayers(own.weights, sizes);
    if (f.bits) this.integers.weights = joined(held);
    return new Network(layers, f.activation);
  }
}

/** Calls one(place in the tile, place in the region) for every voxel that a tile has in a region. */
function eachVoxel(shape, place, region, one) {
  const first = place.map((p, axis) => Math.max(p, region[axis][0]));
  const end = place.map((p, axis) => Math.min(p + shape[axis], region[axis][1]));
  const [, Y, Z] = region.map(([start, stop]) => stop - start);
  for (let x = first[0]; x < end[0]; x++) for (let y = first[1]; y < end[1]; y++) {
    let from = ((x - place[0]) * shape[1] + y - place[1]) * shape[2] + first[2] - place[2];
    let at = ((x - region[0][0]) * Y + y - region[1][0]) * Z + first[2] - region[2][0];
    for (let z = first[2]; z < end[2]; z++) one(from++, at++);
  }
}

function joined(parts) {
  const out = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
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
