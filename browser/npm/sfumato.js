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
  const all = [[6, says("network")], [5, isApart], [4, says("coding")], [3, isNew]];
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
  coding: 1, residual: 0, network: 0,
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

// SHA-256 of the sources and of this: 67f72ec06e1137157ae6d7f3b28beab402ee295837df6afa7d283bed54b8e933

const BINARY = `
zL19kBzHdSdYVV3dXf013T3T89HTg5mswsxg8EmAAAcACREoCCAwBEViJcrB9ckr0RK9Uk1TIsAhzQ0OMbMSl6L35Fvax4jl2txdnqQ7yTapo306fXh1Nrynu+XdyV5ehCJO
4dAfuguFz38o9hgOXZxil23c7/deVlfNYEBxZTliCfZUZlZmVn689/K9ly9fOg8//qjrOI7779yZj3gbG+7GR9x1d/0jlY2NjXX53/mIg/+RXthghH8RKW3If85HyhqQgvwT
ZOUCffMMgqVhpjT/8LWkNmxwfeu7dQT9rPb1jxTTAr7mq2zkKhlW6CCzY/Pq85lhS1kl+ul4k57/6MNrHy88/olPOq4GH3nqMcctPHC/V/CLpXLgl52gUq3WavXGSLPVbo/W
26Wxzvj4xKRTKTcaE87UZLlc7LadSsUptttj05WpUhD0SkVnbKLo9CrFXqUyNTXlF93HXNctlly3fONGodT0Ntx4c7NV23Di6/9lr1b+kjdZevSRRz919R94Tmvt6sOffPxX
PnX10Q9/9FMPX338EccrP3b1kccevvqIU6h99FMfe+Tqh3/5H6w98rjj1x5fe/jq2oclzSnWHsWzb9+V7DtJc8qFhx9fdYLq2if6j9gMlapmYJJTZb2f+OTf//DVT33qUadW
+9gjrFPf1ev9T/zK2vBlozJsnzMykrX1Vz/xsUecZvmjn7p69ZGPrjmtwmMPf8xpV/HdDz/Wf/ij+OJo43H04+GPffiX+5/66OrjzljwyJMP9594eO0Rp1O35bSa8QCFNThR
+/CHP/7Iw499+JcffvyRglv9nb/y73+u6tcBCrUN75ndm/jPid8MVqPKvIadsGoq8RtBEjvLnmMqZ53jhesBkmveGeMsea2ofr7BbLUC4qYW+2tJvJAcdJywgYLXgyQcwdtm
4QzyN0zzydi9ggJmZAm1ufc0CjUzEvvIZJqxm0TNuHCh4dRQYsSWRknTRMkRljRNFEvYkCYLNVEWhUa0ED6OSM3UJVIPa2xSJf5qkJhqgrZVExSOXa1XY1ETrd1ITPMJ1llF
nVE1lvLauw6bWlnyvhVErdhbC9uMfCOIRk2rH46hlR3vjPS7E5/qs+xLAfrArtUuNlzTbP0zDmI4jtqq8auBfjJ2L6LWJlJe0ZSJJJw0BTP+ha/9q3Acya9r8hSCX9RgNwmn
Tct0zaiZ6Cf9sIdX6Fc4g+eX8dwlwzulNc+wxKzZxcdcgmnwzZzpJWh/EtZNNzSSeVYze3iHjgbGmAkGfFSvWasYwqaZC0dkAtAu1Pf1z3/thB0ovN8yB6aB6moYd9PmZwwT
jZnWxJ4ZS9DoCSZOmElN7DDWkWFekQSCU1ivob06ayk4TSWotbZqiq0/szDZkJkleFQJXAQXpIwYV1q5ahr3mubaVcDQsKUZbHns/Uh8w72C7jfCat2toa5NfK+RmJE7HSc2
KNFgiUZsLjTcWtaiSvqU/MCM1j9li6I62vanDKFqiw/SRFSDDhx0GkNwrioyoOyIIoO0OFnOj2rWVtsMBenauT+9a+NX/sUrf3H6nCP/vXWa4PjtAIOP5/UgMgkDbwRRnbDo
XumdxYDE3qOvPfeHXwjH4w3jrsUbj8t4VWUEv7wFN0wzMe5OmIBKvxxEEwox418LQxMQGxoY7/oqJts1I6sAUNeY1dA1pa+FEb4guPJ6AADB89UgmkPx0BPY8xSrvhGYNprU
DzleRvEsnJUcFkkcgOX0WmJm+0JF2OgyJgPzauprAqb70NrwRRP9JuGyjCkMy4JaGLaqDFoKiXMaazPWNhMaq4DWJUrpaiNO/I0v/Mam0/q8RH0nPoE0NME1XutPJG0GEXwU
SOP0jZvE7ppxkriAlpxIar9e8IIN9xoLSNJSEpWMh2BUTqLAlJOwAiR3+xjXwpqQT5fUxUFGtNkN69q5Yx4oLLoSB0z2CRO+qYNIRXVtsqkBpzmILM36MQHZN5HZC8uoCoWS
s5sB6/JNkZTvuvPoq4wWWWcRVQfMXWbVZam6warLpFVpw6IivoAOu+iqUgXUhSQANYalgG+ikj5qi//iO75xP/ma4CEmSL5zlgPrSwv0W0U+ipgdfLIqnywP6o79z7fPQa3A
US8vewaPxrI3g0dl2ZvCI1j2QDBMadlrGW3hssfeF5ZBwTAay57PsQAI1+b5XiaUE4iRZ8tLxl3yTNxKWq/IhJac+Lt/7tY+6OxYB2OYMFPo61dkJFHrVBK5FvE92xL5hkPy
33qJL9DO2qQjbXyJlAw0zrit35aP/j+uW9iwS+11ZzUqKwAq+Qtk5tlchTmuQzrgJIMOFxETGO/eXuSTvhcUTxD2wwowJBDsqUgqogXMRhGVBZa0C6nvcyJjKUQ0fruGvhMr
ClJNVCF1ZhDFa0B0l9BbUJLNttlB3do19B6j2/qXstwVkO+6Y/HKFGpV5G19R/r+hOs+A2jaVhzT0/qmZpYXU5Lewhj8WToGS149cgiWZVIezMPX2FdMaIEUIBD0LxCwC0jD
o4RqAGUOm13754UCeMT15ka2qutYEaRk5a7I1OlqXZURtKt1TQeYpMKu1nUuqZ6pfkE4I7tWk7zbtbqZhC1dJkgCZXkeLeiaozQNw47voRdjeA305fCNkvxWQLk4T6bORVjy
JGAICpItCSdMm5MyaZrhFJo+DnoyEdbMZNhF5ZNSOZJrXJZkqT4JPKpwSEAyiHg10+WQdGUmx7kij2PN77DiKc7ylGnZJZyxerqgWwjIluntc/Rv83NU0TkihdPp2U9K8Arb
UmAjOD01Tk+FbanI9Py563opQmy6q1FgIScAWY2d+A2HIBoQJQ8rJDsR6MExhH0iZqCoG5jSCW8Jj+LA8UhFWgzv9VrHCyYjthgOVvx9B4RIkMMjohfjDyVacUHwXrNZQunJ
DLiJ4E2IGAbUZetdOz6HgZJE2nLrK7bdm266qtznumnXWrmebWu5EJ0gJTqBUKpy67+1tbXSyn6rVaxvFJ6ub5SfHlKQ1zFgpSGzTurty7RwMoJ+VBFMjqr3N1iTi2lRYlFn
ZgFLnxiInOAy7ldSEpCK65spvgGvcj9hi4uOMC7g7C2M1snpc2SLgphg1NiFMkaLi5dUlX4QJWsJ67o4XGz4zYzaVHVxQ5OraWI9DGq2auBV1EII3w3b2riZqDIkfwH5XH6H
soMnGOyv8FX8HYdcVTBoh6Omgb9jpoa/HVMSnmz9SuTJ0kte8SlwQ3Gffz7CPw8mgwog6Rc8x+Ufj38KpjP478lVrTPHY/zzMf55aKe8g6+4ZkyyI8cas32cfz50q7yjyDsA
5wFS0UqEez0sfDg+Jqs/xse7p+HKk3yXh9EAseOyXzUlWaoTywmzMyKH9KWt5DFNo6/MJuZUmbw6y1nxK8ditMEIisxSPi9QU+iDRPj8yiSndi2cwhh3C2fIdnvEoS7nZ1qo
nyeTEfU+iZmW5WTmk9EuM8FZ2iXTbCZWLwIoKDHiV7Hs+2w6o43YuQ95q8g9018N5yzM9fqr4OGkGgNpYmKVoDpnJu7HnxlWecWMXFGyTg571lZbsYJqQ4HBw8SHynFQR+Ph
V8APIEFgaBAYqmE9Y0nS/6JOGJlOuBu/efwWMMILpgOyMDIA22JCzF00OugVuG7j6dmna59OcnOVgwftH59/Av6psw5nUC/jTf4XLQKIft+N9uDt2qAtNRtE3LXBjCvfY8xD
zGOswFgBsYIZM4uDUyj3/sHlcMFEkB47qKo+hkrzP+RZRJ6vuOgl+odsezQ6b3ZLVEr95MaNG/kfMgzq7Ff+N7hz8H5jK9udgjEK+5bBS398P5YD7IitGzSCSlWUQ8NR4sCi
AXhFDdKWAcTne5hpNHH3z1a0ic7O/2xFK5j/hR2LXr5lycssSLpXvafhAfZNYzUM8KgSk0uU0yzyFlQ54iWqRRF5tRqXL1FoooCDPxi5crJmalfDGsRXeT92SZQKeN+kRDvL
0OxQuUKBiFTQojmkn7pXs41YspSWQiu4iZGdcEiQvS5MjNKVoG92JZEXO8poghYJdt9vYyNKc5htLon2Sjaz18wM39uXJon26ct9pkecLiCwF5XNgAz3+joEdbIkkNfZAOlr
AGSWADkSdBV0bBb9QffrtvsVhvAHSJ0OFMeinhuLJbzDWDRUEmyZ6cTUSBapZimLsAMptNDHGrEHbZlFMO4+mqQ5ptIc3b6ZldQ2aoi92EVa/Z4ehrbZY3KX7BNq1M9QUGhR
CAUDVm49P+Q3hdJWhYEriLSWmHF0/U4H8jabO54yIzlxrYS1P2Wyq7V/47rBRioWFvjHlz/of1x4EqtxwYY4zxWR/gtPYgpkroVXw7QUAQE1plfBzfTDklWsNMwIlQQjfFOC
UCiLPttW5wvXSALjvlUGqQYOL8HosTAabpVzhR1ekbnCqu/JENX+ZTPYs+Gvuxt1/IL18ob39M28oWXobFd8TGcZOFQhu36lF/qiOnItC03eoi4pNkLpucjBqcsfkH1Z/4pr
IAl1sq4tgEaB2j6qb8g2xFN9kKsGs3SYhRNSjz2yzmSWsS4C0vrRFN8ANvhmWpjqsAdYnqISYCYJd7FoP5plrjlAFHIZ6uGSMGQ1a1HEN7tNxDfzeLhXwwV0cREd3GOq4RK6
ukgw2IuBXgQHJmIB8CfcL8zZXlN8n9lvRlaiA1eig7F7QfR7+/n1Qxz7LvODHw9vg5QwnUYOI9JLI0cQmZHQ7UDEQ0l4VFCugZpuC4+Zw+Ed5ki4bG4PjyN+AvGTiN+J+F2I
n0L8PYjfjfhpYmEjPGOWwkP/sUXRzdvMIQgoaEcUY96mJHT286+g5YcNU1qS8l6kHDZHJCWQlHNIOWKOofSoxM8bljpm7jDnDXPfYZYRYq5lcwK52pLrHsl1wpw090iuk+ZO
hJjrTnPaHGKWC6bGx0WknTa344sM3W6OozaGjpu7UIKhu8wpc0HqO2XegxDre4+5GyHWdzfGt0VR7BCFoUPmDNH5jKDzUXPqZGEKj/echOhy1Nx9shDgcZqi01EUMndpaIJz
ZU5qZFwiJzQyKZE7NbIgkWWNzEvkDo3slsgxjUQSOa6RWYncrhEjkcMaCSVyRCNzErkNEVGmAj4OAj4W43UqS2MfxO1AL1whAOxR6IPAdy8gEY9L4OvwuM/milZi/0p40CyG
75MV5pDUBhB+IBKBBQN1EDB0X3hIJNtDA/BrwiATAmQUWzqK13QUkfuQWTEHhUleMYdWUfiSmQIgC6pAWEMRhljfIZlSdsmKxzfNCSFfCLN5H9BbCj6AVh4wl8KjqOABcyDF
m3jYeLY7HnTCy8PWH7WtrwmzeNn24q/cwVvuu+7LIZGotUusLaCgdMacoXQdY0pqbMXnX9nSGfTikIUs1HwUjQVFPGB0wVPG2LY3bem96biwpaKHs42yTcy3rZYb59qq5LFC
/71ojTRw++gOG/Q+tuR9pvhAw0XuFqHjfWavahdWzP4k2m/qjAF+IInswVLdScCm7AUlBI1bsVMDKfwB0m9T7OvYI60wUnA8l+yVpVyHRjzfdfj1a1eioyHXilo6G8Dnyzsw
+38Hc/R3BveCia0VnJu7fsgclW0rPNlt3xxV2NJahWSdS+syWfBjvR3Gol7g5gITzjfcYQUtWeJ2yu5l2cEq2LofPGM/+1vDzz14/aO91j8U7iK2lQ7fvXX6lS/sPC2ebDek
64rHAb5gVRxDhYbxa3/iF0ob7tMVchslynyCIyUKeyOiZBEluay0TSYHWE9Ft9ImhIyaMrBD9s5UK8YiLV3Lx4UITEh6C1JdNCLqhupKL5pktrZwNKyzLiSoRE1Hp5+GO2Zc
w0IiVUo1lXCaeh6s8NNgbtphT/iZKbBw5EETi8AckBEOCMXAgBq+HselxwmfxlqC5dwycpMZIyeKITOJAa63XpTBnqYmzjT7UTcdEjTPjCem1TcTVHc0++EMmjWFfKjvHmFj
AzPDVqCz07pEE6oD1NMAf6kdmr5EROsShqfAUkzL7hKaShiGePVXLiVREBVSlMJQfdDggz25ZnsC1kQwFs9VViOcCbMEGJAZpZGqPmgQYsqfNyN4ClWxo2LHaDg4ZJwn2bWJ
S/wAedVo3MKCYHBJGK7hZl9DkLf2jz13hOAjLGqRrE9gyK6JvgGST1TVUAFsi/Cz+J7oOzbYCCrfKKaY4qpIKC0Bmzb/ggsvgklED1DhSo9R/PX64ShyjEmOMc3BTnt4NyY5
RiGq98OO1QqXjUP+3QTsTB2segFZAsnYSYzfB8mycGNKoma1uzWpslR43DEGx4zsQqXbThWJtBhpGV/53d/23EpORegLrlAfiNBezz/uBZ7dM0PrilhV+cCvpLICtwYiQmOJ
THhcvhKV73TA7saQ/wLdP6pYiU636CuixKZoQn2+a6prV2JywYV7e5CSUt2nVRzrRprdjARNB5OPttQojckckQHXj6h+sGoq6Q6/aLodlI+9R7khk9UsjLlWWST3W6Qs48p2
GVeEYnzd0bWgWPt62S+C1njXWhv4lJ8NE7eS1CShSJMEx0o+6KHL9uimK+WXMnA/kBWzZMqy4RqkG64BGxSItjIq2wb5jPhWFjEF1I2ZKKiWWGLzAMb6DgqdqDKoyR7ETCL7
Xo8dl9iBxMiLbL8hOUZdJzdl+NXDiSka3TgoqeoUEFY9i+l87bmotn52Y93UNu62jY0C3ZKNXZHFPdV+uro/xJeCy/FjxA6X+CJbzZBIoxYRtmmzNbgzEXCALFagrtF443GA
7E/+0W9sOgSkqHNFpPG6bI+MmyYbN246dzo+uwJML1I3f5yq+TaF9FELkiO2N6KLBniV1qIJM6oQocAQlrn9gN777Cu6vAqEmzCdK5EjErMvunTuEdloNkaME1QgO+bHw9MF
w6N2wYUw1uIGCUVEEDjp8kFgBOonVY43ABLsPDvcvdIooN3TZoTrAk0oZA8EzZuWTbL5JCSjOr0GQa+HXjdQdpKgzs6SdBPCfZaYMGWMAjDpQliivYCoOksWzFoKZi3SiGxb
ClTUp4A4TZCbtvBXT7fuILDb3Tx+xExdaCgM4Cume0+jSFpzivXWLQArxE6qOGo3dBSM2WUOuWypirxaT8lTLMUw+1SvbEUX+azFmdVboUuDwMZlgTAHwsYp4A5S7XHZcXM3
0N/DSehSKT/kP7gtydkhmPgKwwVM80YSk5bUVjAua8Y56AAN+XGQ2qvx5nMETDK53JV02RTCvUsdlDalUPu/uu7ccB8pGG6LGG/JOxzLowNwVU6R3we+iBUS90QRazHWj29Q
0wYwKrOAbaDLsC9kVwaHYxhQi5DOlo9Uj9wIasKzbulIP5GPJwR8qSMgvvhSW1SUXQ5+JPRJXAlHRO2yqvREh4O3J7KmS1MB9DJkRW4hcsDwqPJNPQSlEq16XbdvNF895ijK
uskNZrHGMjUumtrihm1xU/Npk0+wyaFvbWX8+/OLTxv4Fcg2v09g5NbXXoIH/jx71nn/1TudIcz7UgtWP26C4gGULaL8qDQlGrnPcvJF2WACBhdFCRpIxVzQ8Y22Iplz4WrU
1poFCrlwREVbz0XLiVS49ar2MzIgkQypjBo3kmqmSo7Xbm8GWgqdPZUHDub+kB16Jx3r4ez7BYUdhO8V7Rr7R0lXQmMyG1GHTRyX6Q79dFNeJkQKKfSwkIQmYk+oNgpOsqCw
rSRK+PWE0hDSwNvq7PsI+Bd7kahSXaY9Fe1aA5j6XPcu9sJZTV2L5vKpBqRNhwQBJpRBfsB3VahrGhWS3glDgZtJU2bdntaz6UbNXhiZ0Mw9Ee4G9Zu3Bjqitd3NLP2IyIsw
6mX8MQC+mTe7noiKgtaYX7xJTNQPZTI+Tt5XjNE4fRyDFkPrwqTo1mMFMNIyI6tYLlDJqCleFO1wHXOIL18ATDoXrmCh7EtFPljZIjg6/PAd2dj1b3MhcJCMmfbFnoCipyYo
IL9FmfkR07wnVI0laBdZUSTOm9kkmjdlBY6QCurQzGjMFaV1XFxrfUG4fcHjU4pFY32OJ5jiRLFpop+AUyTAdvnhLqj8NUoRDcbAkwt0WPhU6DIThFFAdkYWAjNG0uDnYPXM
dlh9cAirxRysAhxFxhpSq6mMIAio7SKodRVGqREGf07By3QiYck6XHd0ipFlCWMwJWRiPpqERCN9PCYkYkYaBS6ao9DP+i5Ka+4ooL3hamjwmFwN5wTDo3lZ+PB2N/cZCilB
3i39xGN2VaA/Io7MmN0gpCQ0BCU8r5I6uFdp1WijZjINmDQQSgBwifU4sjWqtDENWRYEvSbfm+Veo5AHXykouERwNZu+Du8uSEo+f8A34oShFIAfAKpqdnMnFMBIDe5a1OIu
zi5hsefDCsrOm6psmnMSMLajwohxYyIAYDc5KY8L+JMjAlI2BXnI2KIFm37S+pJVc9tZxYpiaMmpAG5KaLDks5Q4UHAXqB8BzRy51LvLlalOdoJ9NCjAoo81n/Rp1Piyuaxq
eGs2Z/X1ylagHdPW+g/4wVGSFS9QlJCvFuUr2oyiaV/iIq54IhsDasempA91oSHTKUgLbabW231ctqwsihAaUGQ3i+zWFipo18SOFBxZx/gZrhSVpQENngopzhYvpjalAU2l
7DJeil9CQ2asQFRW610UxyKNt2JHUDclShQvYIAx6vX+svc5CVKRGSx7zyNy9tPolzle2OToTUJ8pyEX1+cSLdReZw4qX1rHvS9ymtxl76uswtvrnTsuooDY723H2UDRhTvr
gg6BLhfUO4Tdusj/MhTcbafaNCSKAMDccJaDZ7cM1mLvigmvhrt0b0RkMh+QXLkaTSex2GtckJ1EjrxAqIZbkWt2K2bXAULzfUHhlt2n99M9KrIzkJ5bFJJcYUbxXMUz4ebP
MJBoQDE2EYwF2ArTpTuGKAQ2JMC3u8bFZyMzAqoRtmNqL9y11aHNlJMxWAAr4ws3TxuG2E1swJNAyHWCn478RIwIxJLBpawDLL03JI65tFe2lL4Yl/kDLvsCQueobxGC3rL9
qvcTwi7SLm57JzRPg5opz6/pC1Iehe/7WLhma7pM8F5LTIscdUP5sqqFUpNNEK3UPdkUw5uLFmUrJDVXBE5mTUDIn5cde+EmgxwqmN1hl1qeFAdiR4mFESsRaVHrj3QJS1Xc
vjb+PuVxOeAEbeURD2vDA7UiAaKn232WF5uUkpF9QfGjYflfK5PQ+LVsdQkZRlqTwvPUSGU4iKoeCpuq8rAcWMZ9poubI4BZ3MpXKSdhcx1WQHZ1dVaNCwGM7O+oWLQXOQOj
LDOq3wqidg7aCHwCbQpnFBmde3SQHlQ+lTZcjtVgKB1rc61uX8wY30C6mNrJG2E0RnW+cqQrIO9ql3htlzLaZepFNlMDZYrEF2prmancC/5q5A8tv9SgF5ToWV9lDGtyuex1
xIaUVswvM0H0aa3/Lg1qKVomI8M/F6Aokp19wU+/W6z9VbHsbrjXINFd47OetsCshoWzrsyHaKQQLnNGRNFRSnT6bty48eEkRv6PrGB6IXu/FlWuRWUqScwvENDPBuvGvxb5
Z5Gz+QtCpDHuJRXtIeP90XoS//H6ihr3GNcaI5REXV7iBHXULpOktCAjQZFEFNOcT8/U09aYxuq9iAeQ6ylTzF5CJP8xKUzjLuo8SiJ2yKIBUZT2Fy61mQaZNySVCzyWdErh
tRS4PRVFuS52aBqMUDxF8ei4TIMXe7RYcEWLCoxuyljRMDJCXshMDLWtoqNgCmK9SE0kzb6oyEHLIukKFu0RdIraG5sOKPWjzvlGUew4CgDCgm5djMlYlVTahVxS0w1x0cxW
BYE6pmG1djICVZ43KGOpr9+LR92Mk1WnFBaN03iFtgt1POplHbBqo8SUC3gEUjW52LqqasQSt8ZHLaUW9mSFCu1WWEP3PCzfp7h8295wukbvEd2paeVGpIC1mQwUB1L2Q+yw
yShuz2dnFCNDoCclIKG5oBE5euLbyJTQpXsI+8UmitX+tO7OpHD+Awd8WWqlLVaaBEDgyx8KvpRly+P53+a6Y9yeNSAHvv4TJj11JSqnL5519Y3IibTHeOpKkr39nL7R5FDV
vr7qWEkNUi0uBXzLKoyQ2hXEmrWJZ4fDXOR4+JSpivFhhK5iASzGbziJCOEsRKWfrYAa73Fb8YS1pihwJmjbGc8k0SRnFEBAo/cphrumjqEDN02L+vqSUMBW0voXMjiofuB4
X/7sb2zq9iFgca/3CqPHCxdFEqJiLeljbIpJfO1KH/UUUR1fFMmD9OQtglNpBnyP/ZpRe1XtCdYTKq8FiQvo4qOqOfWpl0oRuazdJ3G7ZZMOYzHrpTUc5mfvC3tIQ+Ayl99d
y6T1ho0yu/oRpughfXuRKT1J+ZDhvg1+l3qyd9Jm41q3aJzuDKCCY2wfAyfsd06pmat8p7wsOpEi1VYeDXGY4RxwbNclLPxV07sEQWrCdC9RrBKT3zpPNYi0Vm99UWGSCr9d
ZrbHE2WQWeYosqCMMT1wzg3DuZSTYn3DKe7T3tvU0YcGqEGZP4Q7pol2jqndlZAqqzvxqacvKziUibZl1DwmnZtW+AW3IDpql20KgzqVdkY2Seqq+6hg1CoyagLcNOdRPgA4
MibLa1l2DZqsvpmSWbupIoyFGddPhdxd0lCdooFFLA6BIx+16PW8Il9l2MColb56QV+N2Fet3KsXXWu0RY00lvVLvRzGBuCt3vQSQel6Lp1HkWqJoGpZFfX3qJKz9TuWYoxQ
TexgIaJUmBXjkRYhHSl5wGDXIIflcxyQMvzeluQfOTunv2XTyzfRGz23QrP94ecAt9n7dUusSsMxzb3cdOUszF96ybK3JMEfMjgvwR8waCT4fQZnJPg9Bqck+F0GOxL8DhCg
xrWyZj92czOZ7ceenPVh8C0GAwn+iEHfkLm0wwUQi3WPn3QJgycqXrNlauqyWUeUrMUzAkrV4QgIbdXi/rsorkyKE//EQkGj9bqd4SKWjSHrVvs11y1t6A6SMJiyXMkGVnY2
oaOqK4IZ6K+q4wXrSmIPSqmgYOQwWVHpC+QDWZYpRgX39rZTQa4Fp/Sol2xq6W5+7d+NuVPD0wP+8KivVcIUlTXUHVg5N6Vso5j26P4gaGVdcfVwVLPSqzLQ9b61V8W7pfN6
2OVAg9r/Wl2MMpTjpa3cyHlLQhra6BCsQNiS7o6YVtQmn9FW3WBT+R3LRo+et6LdyANiCj9keT1leEPSluqy95LL4wSEmYqcqGBPhL8F3Yk/V7BHFSrx8wg2NPhsQakOz3cW
eMrzZcDmmCa87THhJe5ia8ILhUS7KVHdVsXnfuIZpTtyDMdv/Surx/F1H/uUnOjhVPP0wSuix6gQekC78JTNmwr5timeIaLmkKpgWZWnIz2rVJYvmRKZUBWa7NQFevbmnBr+
y04/F2mO0Rf9dImWlr7qs6nfdjX2ZT+C0HHdxr7o81Tbt2T0ZN/iSS5RGNA3mFSlsguR70iEglDSZ/xNjXuML3vfJZl9HsxPi7vHWHBf1wWX48bl+BW7HD/v23wgxmSlZb2M
ajqiRRstigaGrVFK8aJvP2xq/TSvl+V9nhq7yl7UfdxWIzmXvZfxgoyiq1ZkMolAwLdcff7I5QC6HIKXqNaKBeEqZmrZ+wGfwbL3FEdor7d+3Puhq8eGXZYnwAFsXmYuTE6H
jXpFIuCgRMuz7H1Z41N6SGLZ+6IrTRuOL7K8apPWGHldIjqejH9V4zUd329IM591I0+0ucLY13T6XkCTvi+TxxjWvBrowvcERNg4A5q1QWlZ+vxj7QZzfo7rEDd+i+eZboqi
JCpw4QXMkUnjNHPC0Ebthmsnpph18wX/pm696Oe69ZJEaCCk3XpZ41Xt1iu+mdTxByUVwKDVoO0gXwSt/1oOQgklGUJY8R0hTEydnxdaDspS28qXbaHiHAVfxzEFSk8AQcD/
Rd+Ov6lasBvLgxkH28+B2hhBzUtBTYafJIJnKWTuClKiEBX5fNmNaunJTGlGIWLH67ojycSabk/ao5uc5wI5Va/1W0KcuWEpChK8+Z6rOb7hkioi8P18grbjB671bJAqXiTy
FAkwA2s822amTCHfVG1Y63dl4XBDV8F/TU4ym9YDokocx9RCRC2SVyuYojpDEOlCTtuprkQEUC9l6TzKlHK2iYbkqBDfbZriDl9+VQmYNM+01ERkSocPrK0M6zr/bLqt11Iw
Kab47KdbteIVIuu4y02l1u/rwmCV3mkRVckocmA2i6rzQh+mdZgkGTjDbQXyxGTxplPhtWwlTR1eLfAjVwf6RTsj3+XBajtLb3qa9oYnCZqNZMmewH/FhXQk2mJmdqMZPr/j
RqOiqN2lMy9n7t2owedX3WhWN2Lm0vP1X+a2tlSsx/K/6MouK4/Ihzwk2U4HqWV2YYLnuLuAqa5Z3RpVLtRAVkX6At54j8pZOwR0Y0naBjpWlU2KprHdfENSZKvOmkne5oKr
o7KQuxREqrA21KRxc8BLbVR5KIKM4Sj3+wMjRk0t01b2ZpcRq/o57knM8WDYhXTCXvai4d48t188GUFPPj/cva+lOVxij4yHnp13mcMlwdQcbgo0b3pGavq211cIve5xn0/O
NVapJeSU2Dyvpnm+bPNwR4oQVNMvReWLHEh+yvbSNnE4Ei69iDi2P9RM0N4BXQlSxe4IMYjip1W0EtRCcWvw+lB7V6t9plqobHjX/JTne8UMeT5dBV40JMIg3kYXss/xWQKx
5xPc3rN8FsDym0wtW42DS8r6BWqiV+Nm7KZ3KT2iXbdqqBHr+YXbSmJvVuQ+KcBP7BcIUk2xTTrfUKMZ8VfSovK0YWoraiKrZxDUhK76gH62HjUNDUqTvQUwh1brS48l3h2e
H45Sk9pIX1Pb0Ux3MEbwhbJ8uMGOQMYFTW5CDmUBn/p4MZZqyYiOnXU+ABIxKrV+EKERI2eI2qxETFIRGDVjz5jmax+0ynbyx2QBy61/LVRFl15LCfR4ko6QTbDEsdlQFuG6
E29ely4atD0aO1t4/ktox2c3/Q/28Nz0P9BD14vgVE1x1TRXetE41lUjZh3gW0VwlSlqyOzQgDRqCUnBi5auAA0Q6uJqNNFXXXTnfWIEjoGwexgdjiOtRRpI5lC1AIwNNOds
67lvmiYC3/zC2x4R+pDrqDseuupJrURbqn/qcBw7YjkYNmtqELh0Xgxn0VCTGNtgU2n9V6kHhMNRk/ysNF27MdlXA2NEZkRf1bQ+DliymcgY8ei8hEafvdzgGiuHhVtIMaNn
g8+uR6PkDDyq+eTNGPqBUmNmdAOP0WvPnD39WTO2frZ07az/WQw5J0D+YqzxPMPIGQw/a1xHVbX8J1jR2dJnnxFNbToOPFlmd04x1O+TpUGtW2pqZCEGwphG0AAZ6REddz8F
45ocxmvJ7m5DnLNYc+WoQzRoczI2PTYGMNmhbW31iOOcDZ4zHdvIYWNMfRtUW4WstaEZv5DuxBrUwtJm4rVoTKqQeIChicaOF0gzx87+v4UPNJyUEPis8awbjlkEJMQo/JwV
y0JMcVPmBfOw+ZflD74WjX6W9TYEmoxGbI4xItIHe+HYTdBkG85Z8DbOuuvhGCeALSLbME4KJuA/DqI5bsor1rfLKyYlgs3a/14OirKFUbhGLy3FDf9azgVHkLngOBZWFC9l
p+pAKFR1ici6t2DQGodgOMLHFL6IxBbN2zFIYZsPR3aTeHKeaipyzYJcVdUyU9nqoqOd1Wgsrj4JJnEzWKFCrkBfHIU1CH8uNw6nTIfbwHKCWs/zd/spn6/0ZBzD7oQ9MT1S
BU44o0aHXYGyMVVqyykvLJEFAtUsSwAX5zBQdKUzxuyzBKtQKXtRT/Kb9FNGZlUV5zwOFJkkpQGiP5dojhKEWAWwDr8ahZzWWU7fLHo7w+bMMTZndnHaw2umt46m7DKTbFzO
H0zvbOuzUe/s5qjhH2AfHp9k+JMf7H2J/na8JP70lwN+LBp77eyNG4XPRNHZzb++caN5jTtKwbpGPoOhbT4Rbzz+6noUmvbZqeej3dfCntr9nbcuA0xXjpdydRAvUC0z+kw0
j9yo6KnP/CIgYN70fhHARrg/LzzclOmZUZAT03vwih6wa5qR1h8LtynfN+Ezhl/SNavHPa0bzYdoOhK2xa4vbQD9ZpGxHz1rnr9bdvxM66x5TkycRlrXWeNrz4YtDol5jjZz
fIxaa6Va2n4zppvPXdO5IA0cR91oiG+iZ0x07Wzr+TDEULTWXkNCGAk8YDICjPo4LW9AgsaSaM7McVo4N1EPxQT1y7k3PfwLr2n6Lk7kLkzrJKd1lnM3q/68zEQSdmrpQQni
ANXE1fP2wIT47HComjnM05jL3gE86tQegh4cL9Dbz4h6+2mqt58Wd3qwxALP8RASHmSOZWr/1isUNtx1jzamhIkIbB593mR2pr5sjhUS46dpZz6fhU+/8gUb/MHpV94Gw0he
1JNjBRq6RmbLP/erH/w9CJ5vnf68aO0gDBbiTy9Ztd+zbwZkTNGATQQ863KH34wFGjwxjYmDNRrfPI4070rcfPKq2NNStqc7EYqghfjZV1xbp1RVErbU7nGDKNzYc68sGOKJ
CaVca0RblE+Q6yqELs9Aa63x5lLoWrc+CKdnViiGJ6hjsy+Mty4A8T/cVP7xd1zXtS5yHAVufO2JP/hWPP5EhDLrcs4g/sfrSewhgarji72ILD5+9zJ0FKGjKwwBMa9EkFaf
jGhGiNqeZF2XetyQN/KMq0iprvTAGLj4RIef+EZg+OfeXvzGr2I649OInpb63kZ9tE+tI+XYSq92v9BqMhh8zj8hJjGJuKVh45kcLzH4hDhucWNPFOdI6PURmkmGRxP6KFL7
XsENNjB0S7rtS9tfbnjJdiaVS5KfK7XWoWrMeVrYc63DorCDg4ea+Iwqqlep2nl1Z1XVj1KfMKPzgZbVeuCdhWcwdWmvOMcxZQlH9LiR0OEN1fVgEEXhXYyVzSZfpxwbS3gy
FLKoc7GJuMdUxhwV1X8VX4sDLSrGAztOJTtIkdB5H2U8KVPW3YMpzaF6amutVE7lJgKpJ3vLNMnP5CXH6rHFOqyga0Wpr+uIwlw/od8SMSSn6OC1/pt0c1WLUFCgVl6mmdaS
ieYQq1RNwpAJ/hTVDaVYbMpmhpwnsSJS7f9o13wIPyWs+1z/Kxv+08UN7+nh6r9ZyhxwedT4iNm7v2pPjz9qvUFRvj3rigXda89JwL23R97gGLiBOg+IUCKhsaPfi4pqT1Wh
uQnZPlNZlf1ZIy86kZeQO5boqpo8NVZB2quv0oD4tbBzlrv0AIx7yBhQiTJpz7JVqQkWa8vxZ7Ayuh+IZtSi0ZM/mDVgPLEe2Lgr/knhCpbfSTP+JdLx0QRLc0O8XaKJhgsf
DciKVndcpW50bZXUgiRpW2VRHKxEu9U+YJ6TzuVKtAauiWJ6AylfwVSEg2a4cDMqhIuxOgXbxISJ6wGqlpKB5wAHB/+5a9o2NvgvuNGWhZu58EgW3uHwzR6zIFR38EuILA0a
5VZ7dKwzPjHExkbLbRdGi2PlTmW8NtGYbLLOPWZpxxfRghzMXTCLg8vhourjK2YpXDCzaqyhxguL+Le0ow8Q++ZmHyDpG6+wjVpcHnQdGvCppcfSYKIchtRueTztLyNdkLVp
FyBmnw6lEbYLDWtjFlqhMc1wP6TbAzLAe9UpA1kmkFy1lDNpYH8aOJAGQh4AobsaiUdhEh3kAnHQzF9Fq1QfYtVEZj8f++U4cXhA1piwIOZqaMo+i9+JGlPLOkBuZ8aKDBNq
zkDjW6QOQadigQNAIgTF22GKl0yBx5KjRUxZ2yuMjpXKnfFqbWJypBn7g99zB//ejccHr3Ly6lXwgPlftGfwFSAU3hrCJ1Lyv+gQ3bp8Yye4WpDkowjmf9Ftg6+76eSPjrER
9cZ0b6Q5O7e1KUsm+/CSsZ8xrNSwisFzyIK3v45vuM7Wf4CUJWDHr7Pg4uD2wfsH/wy5qs7Wf4N/SmDB4PqloFofGYLTf1ZwlJ4Jg9HiyM7GTymnBiCr0AUNjUJXxaXIpuxt
EZgKVLwnOgemAM4i9teUAagIA0Clr2UAKtTYgkpQrVARBqACBqAiDEBFGQCXDIDhOQIyABVhACoAwwqfMd3ngQGgSoxslQC46LdSO2V1UfPzh5ainaIOpmVQBww4+R/m/P5b
zG2+IGbxfszfoH7C3/pv8BIS3/gPW/8J1TrtbP2HybPTv+Mc1tP/hqfJlwb1Y87Wf4PDO5Z9/7uAAPddQkBxTfmzCvmzSsafVcCfVYQ/qyhrViFrduvpBEHgcgVhzpM/H+h9
OzyMte6IrGlHzPj6Wfc501mHCFKDgHjWfZ7Lq4luv9yLjtLHwTqEo565HdnWTXDMo3Lm9r/boEeKujyoGehhlTvyJW5AVMAEHP0S+V93Da3QPgoDjE6F3GESCkl3yMLxUk6o
WMNW8YjMHX0SQXHJiJeGb/D9v0sr1ZR3F+LXM/UPYBh72gDt6hFEoiPm8AesppYASyfXfDZNS570BMRn20zJc8oae3M1l9Mi41TxRONm7APW/eZmKZV+flx0W5R8jiXKsDrx
iUTPjKC9DxJpaJOsRpOyWx8fTqyXPXE1KDsd/ahOPaKco+OePL0Bc8moJJRzmmkhPeCA5biVQCgyhR51HXZDCnM7Sj5pLOMPm+IlLuok8fVfo6tQ8Me6lXWxF9qzD2vRePpW
bfQvkptqms4quOmmGV9VyzSpk96edANxwrTZMFO6BJahxGPnzsoVOTg2IYmQFiVepXqUHozZN7Ca9axTzNaw2Wq2WG1YLBBb9JGt2TvD1/Wb3jX1HdrKJj51JRqXDYSScajd
dJIBKLnyOB0bI99Ry4UbuXArF8YIgxlNYzRyt+FBjTBJjCYn/pR6g6KSUTC6yLGr8CD+WkjtdNmU7HlO2yJiNHrQ0WAibZFAIw200kCZTfAk6OnZDpEam7GAMI32wk66eWMP
bbRiAWtasvGYrR4/yVx9ykFj94p4gQIX669GjpqtYfTuF/lWYM0h7DW5R+TojCNImbxWe+m9/vhG4enqRnHoFMpsUd/5tIKt6CYVyZLsE7u0brXew3Tfz8q3CD0Uf4/OnOOJ
PgDy13nINGzQ/PqFFxU4qwSfiF3gOteLNwt9StCH1ZnuQ/FUP6F/Ayt5RiMqdDf71AraffG2ItgofUjp6Sox9hEDHpEYwO6jrjO0wARBVukPqZPZUdURz3E9ccQh5mwlFf0o
75fERlmXSU9FsWhKcWaSnieKPEWAVvW5eKMl/aibAO5126lCFdKI0OtcOj15t63pQS9NnNHMw3gPNOupK2K8R/Dc7CSisQTtMq4w6rTnGnLvM7lwLwsLm90lLHfJTYgZiLDW
U3aBSrswLU3P2lpLm+GK8SXnJG3xTPqKTUG+may703SjNMZa2snqsLPSeLv6zaALMzQSFJv/aX0mNCjRQM0GiAfTdqy0GZZy2/28GUI+h2yKsD91wTpskzNIjUNuVc63zfDY
1mZH/PeW1EOltCX2rgKFpwftcJfpDlo87MF5p2t1uqickYFGGwe/BDZxzsxh/XcdhyKFX3QcihxxC5wK/oBNmeV7prXajjM65jid8fx7uh3dlbod5Rlo2dcPuHzO4cNdemik
x2CMSolG2nODboGHS0pmZlX6CVoijU5UAJCWsvsYTFea2f0TU6G6FsAz3VfTKclpz3DXOEA1a8tdUmrAzXxMCSZrPEmoZ+xyM3CoZBYjR364QUNnJoXcYMSwRRGNKW2+3TrS
81txY0EHOsMNwYnFBCJkK0OAyhCc3CRL54QqKtUIRpo4pYmSeYkVjmUoAhkxjSxS2kwjewQ5bGSJoJ9G9poF+qOrmHlM/ywkagLBbvzdZwz+7s+hm2yl78D6zgmGLQHB2pRu
vUIbYugohNQxCKlgj6Zu/TaFBvGq+k51TL9zHfsIUXjuR9buO2TVXHMYmnf62OI7f2wOEtJPybD3nTPMakPy3rgUPi01WthGjWYUaKYSsKqtjBLNDIFmTw5oiDoKNIsZaExr
Ygo0e7M3M+juVAZbvQxoenizJwOnvVlkz5CGEe3oJnAJ9W+jYWE/pV4pfUvkwJ+lbcbQ46YNT6UZFtPAnjQw3xenFpbqWXJnSeGMdmDKNt022kK/NtSSySUiPwF/gei/kKOP
jng3HaJ6QywOh0geKeYrfovzmWDJAwldyEjoeA6tu8TULWidroS58XZNNxvvWm5ahuOeLYfdbPxlOWxlU1AxW7F/SXNoZF5It9LHjhzK6OaxWvD8AETKtpzbdC3BvzWG7/mb
YOcBYjiXFocXxQwaeh2T6Msmp7rTvZ+KVO9MHgTxLWrPal1/I4L0LgjA/LsiR3n8tkzHLA2n8qhe4TLHdvcK4UJNgamnwFQjG5JD954FpplszrsYl1qe30iBaU8e8VNgWsxg
sMeFopVH+z1ckXJLyZ78UkJEj5bShde3FAAL7xLhriQn+ZdSLM7QHSRgIUPyIVNDzN9DbhQvLbkYMjopHcmRgt1bKIBFdovXFud3JAtDQiDtHVKACVKAifSYeUoDDrkdOT4x
nSE23bbPWcwAIqXs0PSQHaJ7xbl0noe8jOhuMz5mWiaYDMz0Khqsw0ZvP1jpWS0PaSrjIuaatURZFj/HsmTXKKQSxYcgAl6nxWlYUVn7h47YAHLX6ccSpL5MzmiI4SwZfNGe
6fkMkQT6vFgh/onN7aoUgMfFnroVpv9bzdnr88jrBWrd6ATDid+WQgAoQqt0A+NX55+RiBzaajRlZq6KxcnwDoqPYA6c+C+lZLhEXyPZSJO6kEjb3UasYDL0U8KSDAe+J3bp
Lu2pMd6zN9Mp0/1p635t4EOmzZDTTtrwugpflSHr6i0AkJvOXY/+HPYgAYL+ovQ539yAR7aGDKhsKQFCAbwAdDE9nFEQHvLsIsLa2c2cE6Til87xg9EiZ5k6i3BaZ/mY7v2e
SMjCDw/r7cmrW/ao2xBCjR6XcnKX0QS0YVJPD6lw4NJF4BJv+uqHC5zBFv+M6jTKNlBunhbphp5ID2ohXe9unSlWz+G4xYxhBRgOv05G4Z0mI9g6GVr79A6TQh6JhGZJmPTF
RB2gSH5xOnPrKcLc3DRF3jtMUdqIWl6sd3UsuRnvWL4/la1EiLLCqg6J2gN3dUhilxKRVd6rXOUXg0q9kelknb+2/9IUCLGiarXjMxy0dZFquOmeDo+zKodgyag5Mgp2mTdi
1W2pWFc6oZvu1LhT0KS1vJAdX4dCBSbRjW/v4JTUurVzLlf6v1nn5MCymy6a76Zz4puEFrs/a+fUp+KMng2aynU1sF2dUYH4KemmsavAjsxSl5ozMjo37QR4uc2aHXYCdg3u
V/n5pp2AfEFITLoTMBw++y9VcFiYGI7eUzuP3rQqv7pDGAX7KCCrehWXmjtvbefB87YN3oxYiskpz1BN0WU1dYcjKFymNAEMzAotFBjqWmUmX00zYWqFTklzqRWm9lbI2w5T
gbrMNpNLkBxZwrQmTIkeNcM/zJ2LZWga0+yQ9wbnUAkXRQXTJQDJDs5PUXBgkupVzHP+F80Od9127byvt2vnfb19g6+70UEzp3OOymqOQwTh5m7uk3Mm+8AcN/NYnZHCh9BW
P6i3OlMz2WacIxsH3XfVnf25uvdvqftv0CxuNM7daqMRQrpuNM7hg7faaIwOcLdqbtB14lp/0KQeyGVokp/qehJU7ZAECwz6EvQZLEqwyGBJgiUGyxIsm0Vu2w8+qQM1ZQ6a
Q1mDzQ7NM3+bjekS597VVB3MjffBn/9U3bLn0qztO3529GaUak7xQRE8UBE8IOdtCdAeEqA9eqyiJK6sldoo99SVAxou9QKKgzdbNn3Q1T9evkMZFubuSsk6uEM1eQwcJgKF
dqWL01YyLmMCzO5aGN7ydl82VPs4VAQO1X3eznc6jfwvNbwY9DxeFQG+qooxu3HDvcK9aICAKOMo58g+IAcCn6RcgT/7Bj3nFqUEaqjmnMGLqmyQT9GpMj31xZwWbpDPxEcR
4gb5jG6QT3GDHCwRpagnKSddwiuQiplL6TdQvbSEIj2A5CHOMR11hZVUyLLEn+ZsYaaUBnXFYlC6YH2MD9mje+wp+6nQVVPmPOdas8d6OzxEQhaU3CU5Uh5foY5FOeGL0dSQ
E+7ZIveZBQGfHpeZGVlm5CInMK8T1mTZcinTKsZl2mzw9ZY/mBtypMqPbeNELYuVsR8zwwVUlNE9UUcLr7lVA01+crovXGaeqdymgR5qoGJna4t3ZByn84zj0ChgR7YqNQJ4
1zzjFhk1Rc/pLTzj9Da2SrbouS3/UxjG6XdkGKfzDOPP2Klb8Yq37tSQV/yZOnUTozh9S0ZxOoO1/zhGcVD/ReTI/yLZNLm1Ecm+W7GOJl8QFEVZx53sRd6Jddw2mOJE+Kew
jn/u9Hcezx15xxnlHae38I7buceMRbyJe5yxfOLMzdzj4lbuUXjDGeUNbcLikFmUhBlN6O3EPS6ZGaxz09Q5US8W7kGHexn3uMM0z4qBznZbHMwnWIp9Oy6tsrAuKlIYFjeS
+YCuSMKGNIZsSCNjQxoZG9LI2JBGxoY0MjakkbEhDJYH9Zftf8OGH8Tif5P9T7R/cHjHRr/f7NnKVQ35mlwXZv82uwA+btbcunn7lMmZe1eWT/tuXdGwhzuxPHv42JPizxLx
Z2nI+bjbOB9TkotVlfvhWs5bvHqycvfi0whxzabBky7ePVo9Nfrxyxt4dWylt4VzkPVawPCdKorEXGrG5lUGYjHmXTrMu4i8i9s+uph9dFE+mm9MXRsiDdjKJFi2wCL7TLrx
kd+d5sIeTtWI8HWxuZuSI+JMv0xtTultMHfq9QBS49s11b6kR6xq/6TkFTdKT6eGEKmFw9Davi8nhV1xgGbdb2/QOIvHpmNXnSg78Y/l4GuBa1GJ11/5cmdjmRxfdl8jLxAU
H6Q0UnMGbRMM6qeQlv+pHiuqDOpTiOV/VHZVdri58Ct0aFOMz9FI7Hk6LY6/c+3dXtxYHdQ928D0B8J+M+2pDY6DN63zksY6722s8yrHOm993OGiUTSyg0L5n217gGD+x+Sq
jlH+hyXoP+aDZLtQOeXW/M9+s4Vg/me/uf1iR3wr/WqFX63wqxV+tXLrr5YH33TFY85bMv0BWvgVeqj1yDzwKLgp0ypxB1Prb7pih1rZwdb6m3JTI5Wtiuqu8VdFNyHedUgQ
1CXBekxv4mti9+zE3pVeok7Nnop9I9y+gjFho07lln+lJ8p20e4b71JPTBzFz07uVmCv9tWC514b2aAMsdfrRMXjghT0P0K/avZQhXH0Cp2SntAoibtAqd5d9uiMofilqDzU
2fupP3J7h3Qa7vD6Vx4BrKk7+Dp3ndbChtxvG47IfTx6U4pciytn/qtyU/zwWhQe36ADADkgXTA+RmpU/AaCUsp9ygDmM07+N/iaMFHXb+R/FOr+vSvOVSzrUuKjRJQGtnMq
R3j5sxlR9oUN47Hn0qp8jD5l6R0+0bvNQVjkMMKmPY6AwDWNX7u39wcn5CO+foTCjgy8T1HFRyV1upy3/sLU71qVt0lVec0RbTftLSzpxYyt3xMy9tfloLDhXvM3vKe9jcLT
7ob3jIo9+JCQNZ0cmUkJ8l4WHvIrhwVx+vuUJWWUrYo6OSW7ieApsaMrv03JGaQlUUKoxWb+F1bIV97YyP/kDBKIY5nHd3mZttxdLFfWbt6b//FqZdnfHZF3/2v+F9EXaXPw
3qg5eJ/cInQOuR7AksxUPBGTq0yMlo3zv8FfuIOfuDYHphETzmtiEPiay1tN1NK4zkc9x/xXJcvN+Ps1VIXPjuyAv18T/OUNS5Udi37j1kW/IUUDnmQSMMNzFbBf0ouk63L2
mfCB9eO9HBC5ULq2D6M1KvFfajh83stjlxL4e0CLUbp3rZn2CdnXazM9fvFte5VOXTzN18XTPI8DYQju7YWF9KS1x4eXP4IdvEpjYZ8aWO4GFV59JvLPNtfPtja+JK7TnPh7
Ds9jIPFalk4K8l2bPrIt/U2b3tiW/h2bXt+W/oZNr21L/7ZNr25Lv27TK9vST2ly4bmtySc0ubwt9zFNLm1LPqzJxW3JBzTZ21b3kv3kttzzmuzmc2cXhdbVzvtDckaMbpvj
G+6dsjuuTg3VOdqbFXcidxtT7mZ1ajRIpUt6mVkgDk6VKld4JK+kVLm6nF3YxIv1SAxI8eU0Z1nvQxPnqz7osxw2HGE2e8zz47IMNe0VSmWyQGUk6527biyeZZJoJJS98iZW
K83mabZ1m+0xzdYIK5rNt9l8yaZ51jRPnQbhLpcvN/O8Qky502nQ6zmPL5boH40dHNF7nKg9amme+tCNiqmkD29NPI56vOtNlqMxXkF+RS26TSGcwNrTUO/Snt43QT/kvEmt
H9Ll0KTx+6oI0OOFw03YSb0foAv0K2oO2YfNx7kmi+Me3j4qx6f6ctFAU89326RI9h6FOMvhQXw5TagbbxgOMBHeGtleuQnSNFejkVRBpHchixalpVuZnA4xIgiE+Q/pThKU
ui4G4QH1RD/LKmovUrGLaZkEVey9R8QFLztZX0XDMK/Tcv2xvUAFbcJil8ZVDSauApu6qDbTRbWpi2ozv6haR712bc3dOKz37cjpIUGCMKgzuWptNjjXIzLK4/1E+I26meAM
DrUHVR2xDprbJH2Wlv3cx6YT0vteR7k+NipA1F2Vj/FSNwCJ+ocu62CU08Eo62CUdxyMIWvX5K3FTVQySppuPaJWsuuXoklxvmfGTZvO/ibMGJ386Xgp/jfqel9NiQpHMcZo
/Zk9/+qI42g5/S5HdU2JnoxT1rFkHVsHyjoGyjVKrX6fPjQtGyNclxXM/tB4t2+0huby/pCopa58ytkdBCl/6auJblFvynbEwTDFM6O38Mm1gp46MXTVK6PHy8daeg1f/vYC
ceFIzwe8A0NjY3h4Tyo5oMswucyBh1WWvIfkDDKvdCRCjQN/1ANxNEUvtX7UFS9jmvdB3rMs95n51jNaVFZ/RDzbw5Np03rIGS9694mLrt6qGHgTzaMugDTapWeHZ027H80l
kTG0tVnTMzQzYUjEfjSMTJNEeTfPEJSlFp6G93iMnkAzL8aHuxWy5/XoUC/eeDyRI/LzYAMWauLBJVyUKyfDPeLPOlwyIX3Q7g33pZ6J9ppZuZ/QkaMygrn7amZvuF/qV1q/
FzI8DaSFymme/TVrhBQd4HU1B3ns80Z6vCGIDumUhuLWI7otCXkXVncVf8Z74RHeX8JwuxfevqXq8OiW1oTHlO7fgVlb1ptVtcd3oOaj5lBi5hKzS8jNijlsjsoE3oFMMkWi
uWPOIzflPCI5sxzHbspxbFuOQ1tfZy9uv6no7bmibObwJSgEG5PFu/LpLD4r9WXx43JF0iFS9GWh6HeQkMwaqtSAi4dtIDox+H138IprjqdvbALF5e4Oae7NaXnalhG1Q2ZZ
CNrWZrnbmt3d1q3Zbd0+bpYVwFHdangEbwEQy+YOuc/4KLvUVdpollMauRodwxTMPRGBdTv2uDRY3NttTdex2PHF8ewFxHi+KCem/Lg1IpQ1ZpmP5VS3P8vHrDnOx3GAks/b
i4+QAB+xVoKH1OEc766VIbiNp43uUAOrO+x5J/GEO5t64tv6bUS6wysgI3vXXTmJukybFV5qSO4Fibrpun9cYL+rsH8Qn+7q6EaBwtwB4nRgDl+6Iu9rKxQLbOQO9c3DpDsk
ifqQh8KT8nwwvFOel8O75HlfeEqeF8P3yPNceLc8z4Sn5XkqPCPPE2Esz2PhWXkeDt8rzwPhOXkuheflOR/eI08TXqA15JXoOIdMxurgDqZ7Qbokb9EouViShyecxZ6I6/Nc
/kcA/okblzRTdMJukLzxH27cyP+YrX4aVeZ/QAIKnBfyv8FJCKaa/t78j+mo3Ru85t6szGOBY3jmf1LRYUVSc2Fwekd92QlzD978vovA+TRwLg28Nw2cTQNxGjiTBk6ngbvT
wHvSwKk0cFcauDMNnJTAQPbX8j9rm3dCjUq2yLjchDIHiRsHU2JxmI/DOZrRNceFZhwADlooJaKE6jSWmz/m+Cow7Q7gWrrzRoccXb25QzzY6ONiTw+Cu08w+tdu8kdvO3EJ
Kbx+Q7aU4tOa9Vu8x0pCL/ParED10kF8TO+Go7Nqemy538jT3J9oYCkNHEgDh9PAsTRwIg2cSgNn0sC5NHAxDdyXBi6ngQfTwEP3J3FD7/YZWvQK4eHVlhifnE8jLqvhAZ5z
wlrPK8W5zX1RPC3tjguXUpJg7KmikJ72h8SWKuqynOcBss2a/fjQPh1j5XgVyYZLRnf7OnAz9n393WGfAMz2HVvZnLUXFVuW2cJNagtPuJnV8y7HxUFACLjpJVt6tKAQs08g
JpLh2q/STglJqQFJ196Vx/k+vhotg8CD9C4nZvlxocaoJDqO/Eg8jgUCvNJxhTZ9rOwAbdyylC3e8jb5xO5ppJMm58j2CrOtrMqOc2MrGrRBfUvsli7s+UmyYok5acp2mm46
KBGd3DJ1J7Nl/UQu8rcxj7zhJhN97ATaG2ZPoE/5uSTfgJp6BV40FGJhz0+pDsQCuYHjmFVyB7qNvB8rJLfEkMRZpa+wWSEMJtg2oe4OiYlMM5IC3rUdMB28RfB4spWs3Gqi
t6Olr2jpkS1YDgkmmOzjultNVvxoT3Bz3izcJ0z4AsArXbEJAscVBPZjnikmcOj26aVUIfq+BcTBulFZsQxuaGGVoVmMwUIOsgVpFTaGqFv+W0ZdNzMW2S70tnRo0uk+PmQT
Mad0w7YNf49iptExQeHuzSjc/U8BhTGre8xYPzzCKdUbk47G7pMUTuk74FIPoHogxeZEpPslE3HjYLFP/u6IHAhYloM9urFbNZHRF2XykhVxUABgUpWcKAZmxUqCTeyKaYSN
HGW5wLqFWJaIXgiWWz3sMXcLn7Yzx/PXMktHVKfnoymLvCITrUEGpj8pt4xBUCkhRmWLdVIhLtrIk1Ou40SW7YcF6q9xCxfSKD1HRL17OfmUkXk4d4reG6ZMd2V4aWJQs1ed
mQlRSeRui+MFL23ep2DvPJWb4qzu4I/2lzob7tNjG9Wn/Weyi8eeK6xGhaESgfdnnhdncfXU+RqSZoZXKieR3H1Ah9qqLi3SKaXsqKirOfU2GZWQvCp61mBNbvjdGF5db0qr
dFxo7zY2dVPqhzwmSIWTeoSV6iO6F2PdNfrUcO3lzh0RAl26w6z3h5o6jgW3wwriLLPCG0/l+tPxeIP0kr4xwwkzFj/F1+NsSwcANiHy7ISg+yjGbNyUHmMVthvc34wmB2cN
c7QMQoPLEja58OFc+EwufDkX/kgu/FguvOnmIi/kI6/kI6/nI9fzkTfzkR/kI2/ZCNovVo6I9Vxev+2uXWWY9pLoo4QLcid388r51MVtvHEBAFc9fzVq6103pfOyrT9mCvEL
m3LLRVm0PRP7ZOTG7YAh9qGojfGeICpNoKKAOrMxU1rBeNsLPTsCl7K1xKPybblJY1DftHtB15upxz1/87kC3zg25Uz25q1/JG82reHI9ZHhmx/oG8emnMnevGnLWEJ8vTF8
c92WsSlnsjev2zKWWb9eH755xZaxKWeyNy/YMjVbppb1x5axKWeyN289q2Wswe31atYffZOa4p7J3rxpy1RsmUrWH1vGppzJ3rxuywS2TJD1x5axKWeyNy/YMnZT7no5648t
Y1POZG/e+oyWKdkypaw/+saxKWeyN2/aMtZQ+Hox648tY1POZG9et2V8W8bP+mPL2JQz2ZsXbBlrOny9kPXHlrEpZ7I3b31ay3i2jJf1R984NuVM9uZNW8aaKl93s/7YMjbl
TPbmdVvGsgrXnaw/toz970z25oVPF+z94hNmVBZ7RwgbffKIf8uoJ9Q5AuGT6AwQknfuRrtSWj3bp0H2Gt3BAcE/XaDXmIleGDLblXhkLYwk3RULTyYkclx7Hug7K7wYAjPE
41nS8AW5fc4H4vfk+Md4OJ8Wx7I+gfWARlxGqa8cVtwrHMpeNnofaX2IsovozgzIxZJQ4f3hAQn50cHwkISC6LbwsITq0ZHwdtRwOym4pURRhyQ7msRH6krHj3Kv+4dueLs5
YjrC7h0zadoRAyrOlm3NetjcZrJMt5lDksnfmumQOZjLdDCleQeYd0vGA+DLsoz7sWwvJLImgUcY4/q9x+xLzH4xFEUwbl0FqzCMkS2YSMzBLAEzOp6Y27KEEuoBH2ITJqSC
QzY2LrHDNjYmsdsltjc+sYJm7GWz99KjX80skjYvmnkk827vaNzMvm/ov01ndnfYsTObzuN4/BSJuxxWHsdCEN7Bhw/GDY8APN5E/HIpYaQeneBWzET8EuI2+GIWfCELfi4L
Pp8Fn82Cm1nwZfAfx229WfDFLPhCFvxcFnw+Cz6bBTez4MsemGRbbxZ8MQu+kAU/lwWfz4LPZsHNLDiTmDs0NDUMdYah1jBUH4aCYchPQ2mCUUgKAAGYTtk1E4PhzvZJVObV
zD6gOCv3s88LRk6AZ55fxRT28H5OBQxZ4tlSTmj082vuqa01nhjmPDYMHR6GDgxDS8PQfJL1PA1939laKy0ubPC7WfDNLPidLPhGFvx2FryeBd/eVvlPslc/zoJvZcEfZcG/
zII/zII/yIIvu1srf8kdvnoxC76QBT+XBZ/Pgs9mwc0s+K1tlX8je/XVLPh6Fnw1C345C34xC76SBb+/rfLvZa++mwXfzILfyYJvZMFvZ8HrWfDtbZX/JHv14yz4Vhb8URb8
yyz4wyz4g9wIecqg+sKgWhos2iZZwyYg+CF3uIDndevqhNe7UczeFHcgXc5gyA08gIkcxzL0iN+jjAvUOSk3AaeLnqJYTxa2k8CxGWCm0ZzRnSpmhMdQ4hiWweES1hapY0zX
P7tsHMOy0hZ5JU2ZzLjsCWGvh9d09MwxUHjaDkwKpc9/fOtH537eHz1sP2re4aOLP++PXrYfPfMOH9378/7oY/ajH3mHjy79vD/6gmu/CgHy1p/d9/P+7OvpZ195p8/u+Xl/
9s30s9ff6bMLP+/PvpV+FnL1SdKJk9TuJBFWzwtWhLXobU/difmB3Co/G5fWoonzDWqidpvdcvx0Uja9Tud/3FnFp5D+lX+d/6HRTDub/0VgKAf/J4R6tP+9g/fjeWBwbvB+
VnvX737jdP7H/tH65lL+hx5rtWf+t/yPyQcG9c9s/r2T+R+qkC/Unc0jf5z/6dix1CT+IM+kZrX/BvW//4nLJ/M/acyfvffrd+Z/rILpwa8Fp/K/NP1Pfmffe/K/NP13f3ff
3flfmr5t4/G0TUcD98eTVNPeNPRUz2pX/m8JkD7uJtu7G2vDOlhtuxhMNdTfLjXFNB2LaRZbOi+pmSbElOR2nImtqhAuNBbErD5kuM7wEKc9xLErnKhbZzl6R2uDyq06b3Ny
ac0yr7Zwu+kVacmbie6ktnfE4PV8n6c+9nkmumMwFk6CNw/RiJBXGU3onc7zaNKEufOTEZClvxqdXI3GsVqZcJWyoBlb6Ymxy7w5yUttFs4LNwiWsW9O0r1ZSb/cNgtx4RJt
m+65QgmBp0dmTafP9Uy82+2hepprX9eEQ5GuA1TdJ7ZiE4Ice/XGFQ9kvyPMJT05drHydIgr45Kk5tQThvcB5DOFRt9f4q21zLAknGkbbSn1bU5e2yToDbSWzW6d3ZrMQSud
AwzMHjEe34NaFsweUa53Uc++jOG9qVrquESYcV78TZ1TX+tzWZ/1drZP2IB9Zkk4iyV0i3fLmpK+XTB3mpOrHOlLYAKSKERuvdeoyXJR0/jCtVvzM+pgV1Ia81wh1d9+plVc
5G0HG+7TjQ1V1dajotXGOlFJXMhHvFI41dBGvGFCL/915W43bpPw2uVaX84TbNDmi+b2cqGapze/QdKkaXOojk55lYGp09lpwEsaEOrQSpSgGhfW9D5PjAbt2DGmPn3GrvHa
W976zZuP5OiC3Hfg8bDCtPHDnuzHdQm+bcBbtx/toqp91OwiFNX5MKbFRwiiiuGMzCTa2VMfcXKwgDfWVOjOUSZpHinG2MjCCmJhGiuLit5GFleuYA7KzDBr0wzSrhrmmrMp
K3TEg0Rx9Vfh/aDhnpgGXiOQdneHC/L9JbrrU/0zHbFKn/ca8SRNOy+96xnjNG1qV2nnxbUIMv8+eR4wEyJeu2ZBLyik1C93UR/In7Wwu0GLpEeLhI4JxCbkSgF755yrtvCs
Y4FnLfZZqkMHamavjdxs+DkPfEJfFvhYoF/6JFqSG/1oiDpFkNjNx245dcZbqeXVJA9aTAI1G8R8ey1QMT2SPgSGKCKlq5FkFIVkzKn18F5ewb2GYRRI2c3TBFcAFCnAHFSA
OYQEjmEEZvo2BZ7DpgDydgRDejtg5yh9iwj83N7Hok74ub0f3cENolFzBy2M6nycAPzcwSX7DsLPncZR4zEA1MHwLnM0PGVuC9+DKu+W2bwD0HT3EJoIDCcykEHsZBrrIXJn
GpkENJV53NU3yyk0TRKamOv4EJomBcToCdDcbbzViBdhuKa00mOU5wyJB8fM3QJps+YuTMkpzM57RKU3ThIKWi3lRuhADCXGpdwMpRIfkdkUEnNwN6fkdhLwMi5eT3mZ1x69
V6dvCW1ZHPnpm35KX80UFiCNcisPcDot8JUaORyR1VKuJhfodOmkzs0BaZe3qZvuPVpXEci3py/Qiu/KqWEALICfkKs019ZOKlt4UQDW7FWA9RX8N7Rm0FiLaIsImXxvSVnM
LiLa4lZEkwPHuzMEUTwT9NiGaqmRDTID+nfGsfk8jkl9i7fEsQUylQtcgYlq03xMi3FsNG5R7S5zKAEsnuLjlHkPH+8xdzPH3RbjDprDRIyjfBw1t/Fxm5mSg/EAZ2S8XfGP
jIrc2pkhYTuRK3mHSLhHkXBekXBBsW+3UPaIlqRADEveo0lGe4J09E8bAem6Ro17eWuDGuaTHET9SG5q7YYzyLerQA64iV9JgXpCaKoxu1LEQqszuis3iu4FHw8mAVLZCH4E
7QnlHnRa9ygQ1zEDewWI+d2l7UBMf5P6JgPicQDxUgrEuwkwW4B4/01AvLAViHcLEO++R+sqgswsKRBHS1vAeB+hfwcAnr8VAHvkEfZy7vZaMJgBPwACsEsU8nbiuc+PQbeM
RsRXkUx1rVb7/3zXk2OIvDwPj96yd0qiPEnn69+VXsSjGjEw7Cc3Tl/hFUZJNMx+RkvTu+Aw7dwOaRd3SLtvh7TLO6Q9aI88Md3XdjTRjlwORw3RbyrJ9B/snH5T2sd2SPv4
Dmn9HdIe2yFtbYe0p3ZIW98hbdPdIfHZnRKfzyUW08QZSeNhad5W6vPvCg9JTvVzmYxmotI6q25ej1CxwgJH+ikZ50J+PA/wtdw9tSX58I7JN6Udk3jtD/YXx8F5esJ9prYD
7mrkZe765VREIX/CMuLNhvbyZrnQMr2RzVfzAhrn21MQFVo2VOmn8yE1DUAeOZpQof5WLQN46FV29lux/yjP+XlyBuR+4VvbvLOYC/MoD0k9Go2l21ttsAbVNNLhjcMtISJX
SNT0oKxwH7w8NrHtnpA7DeQ0RF08czTBW8feFTN+FdlK3My+mqAPPEswZtx70giCjQIzJ7wkV9rGC4e3N6izYj24NNOTq8WLDd74J42ZYBvlmlhUfSGRCzn0tAHv0JjgMshe
Qt6EONGW0wkQo1DlDqa/9cGMQ12HXTtp5tCRKxR4scD6lUhthDAAgzZdCsi+zqQZpZp/lILvKBX5ozsc9Y5dSta/j95xh2CUuwGjVP+P2h2ynbKbaZ4C+gqVL6PUl46iLetW
66IKhJtPhn7Fjeyrm06GfkVOhtbpDsOSattJsSoZ1btOVqVF9t6TDn3Rm7GLPYpB7JocY/F4B+9EKpDJfdYte+UcRdnhkTXA8f16IZ7c1KogDGEJqSKZ8ogbz6fNiGOFbfA8
ns8gx154kHY89p5UqG0qZDQzUA0IBuMWVCdQjOe7O3IhScdC4wSgMYNEAJ/VRbXBqo4KI2CaKUjP3CPLKWDXdLMShPNxdKhUE5k17LDtbQJ+h5eAtgi/vB4E8Duawa8VTy1D
I0sT2wYJlnyIHGsNKb0ettfVHpZDRSf4VfC4JA40BArn7E3ZfGWqYuHT+p+EmtjI/8xIyPuAQ5Rylr0TPBOIRXxeVDZ1WfPquuaFEbteGLp4xYSD+wxXW99iJdFuve+O3avK
2TnOj2+vwAvSYpYYldgDNqGnGkXkJfgQkcUKikdu9O5Huef4ItBQIczMIfcqhornpdhD1kDBYWYF/dQRBplvypF/GVuiNS9JVno4kTtM+hCvWyfH9qiI5x0zQUI3wrOLFmR0
XtrpvIzKNek20npALtoZEjpCfkbDSjtBzSidY2+Hmgty7su3kEHa180Tu6LtVE3bNwSWXKNaKbHrpJdUV9Q7d1jkCNlbj1ui+aE1uQnk0LREliQyr5EDElnSyGGJHJDDXWZe
Fsqm6d7pTKAFo+DhA97KvOnxVmaISzpPeJbucnlJfJvn69BUnrlr6r2ezbNyNK/Ny3ZapNii+2AXxtSNg+wU6eWhegVFV6a4IeOiDlJ4eQwqN3rarp+AJHU00KB94LKYS7XU
k7ze+lsUs7lWX6J1umjjoUF1lzsmLEEH/CAvSPJAMVtftmZ6PL513lpmUTe3JhcfY70RdxC0szdtewS2KZQwsfMROxdo7Kgn+cyY3P8TNS/YG/7Uub0Rc+QSYDmco3Pf3XLz
L7vXrFs7eiKXYK2dp2Nmd+t/YNsacgTyhFycPU+zsULsS9mhz7qe6INIDhcyZJ0xCzKFE7e5HRlVuYOce8y8eof1j9PxBA8Z8I5NYQUC0dapsWWT5pVsc1Oc9qD5Tbm5x7R4
Z++YaNdELTYRT/AwJPesIZBwwxp8/IQ6FhI1LUlCScfwlNJQ+m0nzrdloGnLGTX1kPoSr+9M9KZuMgiS2pTcCe/Q4iFZIZjbrin6OC/wROI53srME5R6tdDIKpEKS730IS72
Dd9NZe+Sm17qxUPtVUbkOlBeetaL2qwIf9wkie/m2Qi9+3uP+CnhlC1KiHg1JY3Xi7BYsyAYl/+26LNMoqcG63q2msDZ+nbK8Ek/vIPOlL1mrW/jXRt/zManbXzNxnti9jpO
Dx5jpsbL4QVsSQuZoxlfFiI7lprmNvVYapuiVJtTqeav6S0wANh7dGCNnE6tyazzXnliLD0qUY5akAtjzLxezGxGsZhAxhN1rIlW7H2zH+MScBPEJulyMMpNAIt8dAHQtvaq
TQH6B/Qk9VM8rJ0OGUA0yZnFjsZzT9rBuEgMHUVX5p4giI09vuxZSttOuRB+yAr4Ttqgw41CTS/nFWBq/YFgXaGWLaKtfzNcQltvyAI6blfNB7knqwh3ghtU0o5zekL2PrkA
uKkXe6ZWXRhZNSZrU94WBGsnWMnsPRZ5P04hjaPAUDblRnLgirBh7R0OZtWECk7Ks008bAurGTLtJhdEyi2OkU0UKymQd+srT07oj7J0wMPb8jVeNu4QOnJjOaqUfMJShAt2
MWoVzmR0NHYtJy5k1JJQCGrNxF5KfVHdYubn0oxdujMDhuHMgZEMR9MJHE3PHVHmKCQ6R+OKVvqFidYfKdmM9e76pn77nHwvUsHEQo4cvtXTjVpW8CMqCdXBl/XUIgHbngY/
kZ6aaBPJLIJhQSZHvwNyuWSDWUxNxzHZTLdOd+ROB4+Sl3dJJCiXlLmJRRsMHPlm3b1CwzbdaGy4fj/rksqwqkjMrlM2tq28mpAti3cc31ExMc/ubYQAre8fxFOTVQK6YPuF
V+uQU5tydfaSd9luNzUFgHcE0iaBtA0gnRCQSQHx3UMghkq9zXF8xlQcs0LHKPkKJ4W4MTumQ4jDjxxdxu22YkJdc6XX+l+2ruuAx7aOMc89jQ7hsb0NHsWd22gOKNPHemKC
J+1an0KobRYgZSUcG3IAQwiNy8qiO3nwbFrwLGhcmjNmCZ9t1rq2YkwZZ+6JTXD1CXTGEtuCy7KWJqZkF05ACdE2zTac75tSRQgn9yYNiNJqiWO58QVbDLC6wM2LVrzrUsNP
IXRUsbDu12ppl+04SCPAZ+jkjNTMLnSg4aSkXwQycApk1UOfx+fj7zgEM4/U5UOi2PLXqE7zxFVU63jhRIoAAv6QSjzb2fuUlp/DV8eFuowKKsqRLSFV2xc48UdikRcdkS2P
FgR9YZ2IP0FGptZ1RPQTl02gegaFxCYArEkAU58V27EsVOc2FVlLyPfw9AvIO77IYECZRc58VvFYQi2lurhZTE+BMqWmXSYfVAIy+HIUM8ehgkg80MgoVg54R7cBLNiAhHc7
CnMwxCGUXwG/hUVqPD/fomtqW8G8JTJKsAP8Bgq/50W5IkKaXLydvvwflfZyvIU7HCNLYkHNDqgSmft0kTwnrCFXxfZWnONGsZUAm8pFbV/LR+VyVcE2q/IZuQgOFI8L0jge
9HGvWIfOQ4AZExrZHJq2xBvy5Yh1g5IDm1d6OQAijY3Gh5fZlPX4xi4BZ3Lmyi1M19IkJ+W/T6iuXbjV0cy9tGNZ7bF0sTyHAVIVgDA6ugJZz2fJ+5Dfg4zg1yhyWBZa8ifx
C7/JGzjb8Q1X/lAS+//ZexPoOK7rQLS27q7u6uoN6AVoLNWNhSABkOAukqIoUJZtSXEmntiZxPOTk0kmPzMQf37kURxnIlGU7dhK5ifRJM6MnW38bceWbUmRLVurJZHauEnc
d5AAsS+9v16r13/vq+pGNwhQqyfz57jIQle9esu9991737tvua8q4S69uavFhXgHhyto11RwFNR4L1Lcv8RWGjvp3St7tQow2b1oEPipYyOdInrzhSjeVVvE/N5R4m9EqR6Z
FdF4CHe4fShga0DjCc92GsmqBO8NWvUVAjjGolUoHWR5lNXXCyh26e851lAdq40z9wZZ/Qv6JaS7txzHtHfamacuHGi3Pcihiyj6vA9NY/oEus6qYSIEeZ1FON2guUXzyoW2
E0/bdU7h0bkQh+5LuPuHeY3Q2pACeqbCuap7/EFupGYZ8DgwYNDiK1o4PXyV17vWLOpbdAaIAAa4qiEqBHi9+eI0tHjH8SWcPk8TazoggHjHmSp1GMmPI1UgL8xw877h+F/g
abGoGkADot9zePgxi9vewBiHKHF6mqzmCzVcfcZ9b6n6l1ztRfqOJIgPsfv5h/g/pl4nNCeIUJxA8+Uw3+Fv/CU9o9aguWykHGnQWiFjwATMOixQT5oC+qPUTJ1hodqdwA2X
YMN92wGomrS6q8s6aBh+6i91YDSXZjhz8O1qEDx/4y9rgBuGH6t/ebz2UnOAVnd6Ej/MaSOJJm2f4NdErZfCU6dhAYGvuqCffUtQTL/3BD2zyKCYqeo07EXqC9t5hODA50cU
SXsUNQxrjh9Fuo5GrLKA7teR7eO+5kBXUzaO5XiJtlgctpPUaB++9Cg6sbfqzSOuFDEDKYDg5x6tUoKHThuQ6dKjNXSF4au1l4AMr9err3TOwYAYa9xtUKyIAx0IxjOPoXIM
2KpQx0oGzf0bj97YqYtMCrCM3qWMihXHMXBCY/rRGv33aaMs+hoLFCSrgS6k6NsHmXG4VZG2NRoBjHcF8KBvoBk0zo5nKD/jax/1sAtF4K5MJBujxXiW6nkrpwX9LTssaEGN
LwbtVXQ8t/RtSMsdnbHRqXXTR/VWghumVjaHQo+jCUja98FRvHac0wFh+Ot4qDz3UT/1EcyP4JQ0uhZ9aKTkDNhX6LtrFhv0B0q3BZ3atsY7qVFqQKWIlra2x5EG4q6DunCu
Fi42hPO1cKseXt2T7VjZEnCgb33KpXTdC5QzfIQZfhry14lYfXt21bc6ClfTH4BCl9LD2wGjHokyvagfJ9bH/b1DUxZ0YPgA9RzWoB5o7I9rDR110VbzNgtdWdyTi45taTa8
Lk0oOjiFLUB/9VF0NqbQScSRtVQub7nviUe+e3C4ex+ekv6Fx0R64rjwOSyXHz6g4K+ulnn84auirG2XrkKjH5tmwjUVFCBNawj0zE+6UM2KqoPV/CaCZJ36R+wt0KE95G0q
enxVfVx3LakP43qAR7z/cQwx4l5tYxUCkVpPlJ+CmjAKVKcIVZHTdIp0P8s/BPAYNHAMmkOyquM0YRg3Ie8fuZ+uo0DH3wb/SJB9fK/jy3QG/vGH9h5kHvou8i3dd87o9g3S
gqn3O6QNfA9LWt9VeoJdXioIn1YYHkMi/V6Q1Uv9g5Fh6S4/PEi4CR9jKHg6zr0YT4/E6qCxfjpVyNYhoLAfBFqV0cH9Swouh+BWuY+OOXNLp09ww8b7hsXPYiV8DjKCbzjg
yO7D2QuMJmgQaUsRKETYRahCZII6pv6/tZZMh6jmwlKqNn5bdIBynJF7iH2Af4h90AY35q/paORkaC7QKXRQdHyd6kl0fw7Nb3NQlwYLvolBSVsKaf7WM0H5RXqYa/XQd1Gf
2bOjASmiu0+nphVclDtsNRd7It3qjwNeuGgGHfy5qJsFMGVwo74i7RvZp7sDwFPhaTT02uPRxti9tC8PRoCd7tt0ByyKL9CqeAJ+xYumGVoEH9d85OmeT/EEXeD4H31Vn2NU
0Hv1s998JtCG4xFtuPrEglJgUfxIQn/VNcPSMYg4JKo5MmxGOLz4460u53NoIz/oZj4IvcyP6ydyUFHW+h3SF1msHsbxY6qsLOgRnq290NPvGt74hjeh4c3Q8GZseDM1vIlL
b7hXS/pbE8viIhgeO6dQE9i9AQbWWCdH2BFsBhU01nk65aElp8c7PuaAJl+LqIzsZVBv0IlFB/w8jt+ok0nomAYNWqynIBC5lqo8ahbpueFxoKcULYVln7b0Anp3uj9eRy3z
5xwjw4zu7ZdG5zRPHdUCLilYALtUAFcHbm5IS3FDAfEl6K8rtQKKQytgcGDjMgz4Ogy+cYhZBYWvbayV8MjGWgnf1uIvw+ExDG1AQqhD4shpZhUsDkK6aiFPHWJqpbx1mlkB
kVOnmWWYGOowiU+shsn86aVSLp1eKiU1sRIuuYnluBjrcPkaWQ2XRyeXSjkwuVTK35OVcPkGWY6LqQ6Xg7izZEVcniNLpTxGlkp5XUuxDJcjGNqAiy5KATyedv6v2FVwuQ7p
qqWc+gJbKyWspUCH9EF+iRf1UCxF+lUONPN+bZUZSNs+7PE5RnAhEJo1tE1y/ISuZ4eCDzJ0vRMPsgj9jaBhL//Id6GR/8oB4dN+bOyFX/YHGc0xv3Ryi8lOnbmz+9mHhP38
H9eVgSWYqiWYaiXoCwEUo+NVOtBT85Iq6n6/qtsuoNb/itMdlFR9FEMDhUsxoJ3AjbVWTCYrxk/QZlXSFiRZqwP2EFPEWcigPEJzoqt1FG15kF07e8wybLkfR32ouxKqpLQR
RjpTiXSUFfFObBzs6Km55sQah9epy2NOWy4k064gmjY4y2TXBvDpTCdCqPf8MK8ROlaIDlYcEJeCUitZq0653lc2HhoJH/8WYLdrhyQfoF5jLRjFolOtmj1DI2pOgXFaQctP
H7rQNzHUUtBestYN1agsa1RWZLqsgdEWvNAcMYlVb/PoBwmJipDzGOOvqkypD6lZsVXThkFkCq5cBVesOuqhfnAtDcU7lzjThSofB5exWaA+bB1oityvLQyjp/s6hgVcaQF9
A1yhhuDVAavl64JIWPvuETDHgI1xTmS4G4ei7bjICcd02rCRpb1wn+aMpkVppicy6aRw4lJczEQfyaWLvWRFogyiucvWuNsesFpZbXmcnTpTGmbpIz0ey64N1drpUK0Vq9SB
TFdluTMgpT6lVbEqMhqfmvf8rRwDnbHnlRaF9nme+1YRd5HQs2tkbT2gjjatilo9AL/Z0ULwKPLj+x/AOtEpzygNFPp4zWmRpTbuaVlyVyRKjYMLy4YasOekOWgH5u4L2u78
LHR4bSYGjH9cDAZdlLW8A/8wD0JfB+JsCbThzxB0cOBnIEBjKIF2fGsLUBnxQecIAkXshN0p62NIeOLeI3+n86ZDZ2s8VUDxK569vkcUPOpZWJJpc40QUPZex1eCHXsPuBT8
AwoLfn4Pn3/v0/7v4olEdEn1yPCXTolI7f3Bjs8ExZ30ENGOvQ/thV6hP9j5xQcDCi0Lj5L4YtDzmYBPm4mFOOyXH1Q6v6h0PBD07MVRSfuvQl0r2mF9yl7ly4pNAR5zHEQV
98SXApiL8uWAp7YK0aH4PhtAR95eXCShOXXXNZCZ1u7ww2CN41glbSbkYSpJVSX0UdlCx9reM3WxWgIdqGFlZi+eLWjVie2tJzYSWseaHoZNqe1tpLa4nNoepLZHo7YHqe2p
o7ajkdqevQytSVptTzwIpA4qSMsORfkMNQbsjleqjQWSTqe2p0btX9Fi0UmVjr3KI7fhBnKNwh3401EjtKw4NAqLSxTWJ2zNw477qyuAlhEYR35E6UPgZbNGXlcDL1OtRw+P
0nrGdKPgcu52QQshoMGikclH6X3AQccAzPU10YJfIPSBd+T51vfD884PkeedGs+3Yo14NV+9YOG01LN7UKT14dV8j6PHDDzmk1pwq1SUPu9kVRyyaDV/GEJh0YWitUEoqrUm
VmvNsZKYtILNV1dt5vpqE+urzVtfbTcVHt/qwtPysxYeH1aVQ/Fqu6toi4fOMO8fZj8b9NIKcei6C2tKU12Kd2WdZdR01gcVKZNWOU31leO9sXJWEKmmxrrxrVo3NZHSgkU9
uFVLoLw7aXPeIG3memkzryhtrg9N2ryK67NAF1lxalW4grQBCGa9Dm+QtuoHTWcAkRo/3EQMvVDRpg9DDEVdDJ3vQwydjVXtXbWqzStXtW95Vd9UQltWl9DWn7WEtmjVS4Ww
KoCtuoRWK9Fbq11dhJdVu2PZhxtEV/hwRNegVWhztULN9aIrVytUXEF0mwHT1URXXll05VVFV/tk1T85tU9D706qXTdItaNeqh0rSnXThyjVTSjVZsWlLa5dQaoBBIfmev9G
qa5+uEGqqx80pXXAt+yDWTuuZIkhuA+p/2mUlnWQzPUyvsQSK8m4q5EnvKvyhGNlnvCtzhMty3nipuLfurr4O3+24m/W+lKitmMb7DhHn7aAk4p/tVJvEP9l/OG44UNLjQ0a
PqzCBjXFz1n56hutXX6pb3anTE+ocUvwoQNXS7i3cUPwI+F+ASsefNWHbga28wr82HHznVWx4Dk9VsW/HdWO4tnO49FvHWjYWpW2bdyWmk2q+UJVjMOWz6F3XfEuP57dSI+Z
0bgKOeqRUV5fvyvQgSKHbufbhw/cjgNyFjoc47gfT37CGTU8N/sLB+jsWlC+V1tFLtPNLfK9+4Ydn9NPpRuhtj4dZdGXt1lAi4LVbaTrl6mX7hY8qp1fGuPQ14iDsCBdMN09
OAP20fvwQEMN0GYI3X+f3gXlcXaAYgTqAYNxqeBjomY4yNrwiItum+cARAEA99Wt4wr49mpbnCx7qfDhZDkOsLWCXLoBbF/AusJJqoFAEIlTMtABBxkHLehwRVBcaUfbBoYp
OUqyg+V4p8FocpktUpNsswe7cPqXHhGjdOH0sO7Cl+5BG1ZKx1n48xYL0c6zSrB0gg0EqXceeLPjKOQIFo9vAfwWwEEVOsiEU/jAH8P7gdBI5QD861pho9oJttQOuCtB+Lf6
9w5KCujr6DvkzYplH+bfrA2Dact0kUu2LNFCsdYG74AoW3B74n4QcsjLo8CTHUL2K/4HsKEEdqjjEX1QRhvgc0JmOEzlwuGsx3BIk6pIxb9X/AqoA21crQ9Hdjr2Or4c9KO+
eAh+PPsf3LvnK5A/nvMnUPV0EHUE/NUUFFWXt3/aT0eEcCyodoyctqAcX3DlQBPKrb5c3l5ieCYI5B82Qp2UTrMliZbv0Mb19mvjepDEDm1UE6WVhCejQQ7aKFQ1Hxw2Birs
NX7lQQ0DcdnIoJeODHpx4HQkCF2Yj+mLQXVhwcUIS8PI2nYKCXdv0QWDFA0sGwVB1GIpzAiVBwuVB2mYuwu7hbW18w56UiAwzHvDVKSYivWYWt4jphaKqaUe09XGQFuX9IN9
+McObZniUw6cHbfTsVBcwU7HRmtz4jgYaqCDodbaYKj9xsFQqzbyadVGPq3ayKdLm+bURj6rpzdCCcjbOB5prw59Bi21kRNtPZtNGyKnA6GO+oFQC913RavAUh0IxUc6EGrR
BkItdCBUxg31siLug4aFDg4FLUgeWRvQx6KHD5QrpvtGtIPYfKCcQaNatD094uf0j9qietDJ86Z76HqRh+dNWJRTW49p18d2lrYC0bGgmksffRjVvurYqL4zjo6Naos3G2uI
Ery6/5TuSaYVpR05SeuKKnlKEFqVfdQ5WnWGQqLtDN0hAE21jt8wSxsWGyUMbc71EK+OgogNvnWYNmp2LQniP6LNQyAVzToe2D2w1zYeUHrUsZtFq3OK1NLwcFCuck1tGsVK
WcKi7eJaNl2hT3PIdZSjiyKrbK9T2v5xfTpDF2mlNlZtfAKVU3UrzZD0pzxveIjdb6g7IdSkLw40rXBUuCQwtemiatWIyOZmbXEAIilpS7LpNh08gUG6l87jW6pTU5alyS+x
OvllRsG20pkvqz7zZdVmvmRk23v8AVsjVbVd8PoeB8VEZ5AeuC/oACEWAjJ1jiNTPxdSyUlPIBNqJ5DJ2pZ6Jy5hcmqbGRxU5cDvvZiedu6CMj2tDD39YHayNoQp1c7YohkJ
Wkb6gnVJ92nAQzIDRFVs2nbAVjQycDGB8a7aRgPswYvU94ZObVH6GDq1YLFLw9GJUtSxD4zgUha6XwKXgWDnhdU8XTF0TZx24hjGglI1d1rSvZCPtgYVs/mcQhUDXZeqO2cK
cvcG8UBfPHcC/TAA53CYgKfrK1i6CAZ9vuAOBuF+hf9sgNfcYOFyfxEXbyq69z9pnmUFWpi+8NWgL3wVPkohFegOWf5+xfBZusBNxNVRAkIuLK3hNGqLD4a0RQwD2iKGPoXB
aS4FfpA+ynbep4U4lLod/hX9wuZE94Ej655oeHrWOgWK05frCHfSBbQP0ZVaCBjQ2PhZut6O1RIAclwVObApnkAD0fjEl6BU6bdZ9iFtKnWInpBN56j7uD5ZX2XbhiPbQfqo
fELWlzt3B7mqqLD3K5yTVjWj7zkbskvDPJ3phmocwgPWXxYMHM7qasd1oy4QqpO21bU9Bk24QLK09TA4fb5v6byJAwceGME/91C9I0C+9OhuMAaDJjDh6Fk1gmK894m94pex
536AuwsMJvN+POhaMUBrVV0L34ftqSLhTJysZ+HAP8yDQZti+QywvU0xaQbip2hZLOKArYOGMEYNmhTLA0GL1hmyUhvL9BkN9zbcfF3d3UcPTae8bqQdP+B0+51UdRh13wIg
X/RwYhoHmhttN7Ui7qXns5gf3I+tB+QPFgtqmppVR7GxakX6tHK1HTgaeJqpV0UPLT2Tti2LbrQO4jIuPdFd1V0AABTdDwt60ombYUGEwDqDxqN6VCgqR+34dvjgQC6z34/j
8M7adjHkMvsSl5kUJ+UwChMuDwQ8ABQ0vuAjfUKCumjj2oYdI5luDtEbS+FjVZ0yJBVlo/UhDpQ5B/wj6Aek6ofS0LZzkEF3DGzNGuK1s5vF4aF7gTVcI9DKoXbBRepBgS4l
px2Ee/VNCjQKPwIcADZZdeeCiEsB7qXrAXBNO7RA9/nBOtnFeOgnVt/XSzMJSjsZFw2myYOASZMirtzO0A5MAF1BsPcFaC8e98XgKSi4/Ilu0KA9MwGMrOa92mZq3FmHJprm
Hc2ieDAJHVz4bLBVkZ94FbryEvxte0Bp1fvpYJMb9inSQejujiht0Mn/7ogia29++hZop1zUpA+g0BXBLbUX2vhDV9KlEVREORjAsxpRhYm4trBbC1QU2oNzBDvQyKbPVjyd
sa1qVIM97bk/2Km0QiUFkTugpoWR2hx4G83dN6KH+RQB2IyeLduyL0AXOS9FF9E5uB6PAk+Pq+HpSCXU+AgeNoNLQamWNmj+C7W8WrVVfyOKqXoctSDd8CWAqyP1VK26Lwj9
XGYKCC2oYx/6OcQiEJHWpSJa6g66lrSekPY50Irx6OnxmgUCDexDONYG+N8N9TbMfNyv+PbpCRgEYCTYQfu1HfT7/tr3mu+VIBiqePwUR8+xqDpPWTKE4WvdIc26JR5cdkxz
1UAvPcfePLdhAZ7Q4ddHg50l5/AeDN+jmdv/WgeZxTN5EWSFgvxQHUqIJ94f9wPaNDJz940Idb8DQt0Kgq+8W2ABMjDKAbd2PBQDflgca3YrbQ/qAO9vBJirAYxVpDyuKNqJ
00r1xGlFO3Fa0U+cfnyv8GWl0/+AnhvfmNuDDblJj0MQzU2q5iZpuUnLcgu4JaUdu+Q+MG0N+4Zx2T70dcBaR5lF8W77k2Db3o2f8oNIm6EXCQpKgm9grKOOoy4cmx+gXjwF
bUW/h57ZXF3HbYMawKZPUmy0BYQASGXDbfVas4sqiPZnl3SCG1flj+DuVOP9w4/+A671p87oRoZvh77fJpbbrzQr8Mvsf0ARoUHGZ+N+fGTwUdj/ACD3QNC/96FPY7Z7K52K
/8G91kce1PSMHx4DfmwdvDsZ7LX56KYqCs4ytNlfoa2VpLR918ZxLAe1hi97hU/JLPQ48FHER4E+OvDRQB8VfDQOm+DxIPMpf0DSTrmmi50YZYmGw6aRnQz2qiTqkqUZC4cq
9v8JQC/8MjVDKcCfohvH8FHBR54+nmLwWRg2wPMRFkupy76ZZl9Xo27FXZ9736cQV7Fao26tRv0ADi8t8iz/kFY9Da4mhm+tLd3bMrL3S7Q3CR+H6PK/IaykaX6k6iSsGrNb
i+nYrq+SVTh9USaj71Zl8JSEvY/ouWkL+NHwpSOKjhHttNbGNg1Tlay8vpHij/RbC6cHLeCqI8zpV0eGj5h0kPCwBgGaBGjvDXiDdkCemrfgd9p1Wdqj8T1dj+lZIhQYdOoG
KBoRfWQlRBuI9mgVTY0AzBIBkEhD26uu1OoRsOgIIGKUOhw2bNQiwQ0qI/gXm2eI6qrDldp4LN3IBgpgOEzntoF1cGibHmKBNo80QNc+Q66YJ0etHJonp+ep21jCPoUdkf6J
p333GxjjZnVRsj5Rt/Wm6rIBmIajmGrVW/XmUEdYZWRp084ymtczBdf46VSVRizWNKuRADc5VKv7O9w7V/eQXt3sjfnXQ8XeCNUqTLJ6VS/Bq+1l5NCuBFD/3FRf6Vp9s/dR
M7SuvhdYvU65ap0iz0m3QC2hs1KuOnyg7b6tVTNDu+Na7epZBYAgrPSnPMejV74ba5huSl+ST+yY0AXM4sjwFs101omMWyrRDY4BDUOBmrMsnRGtDrzQLjQ7rE+8g0wMHzDW
dAZbE6UbxMg3onlU0sQD2hced3nSKYODRp1Yt2g7SqoFrtQd1t20AgRK1dspMAKn1/TtOjPo9QbAObYtieQBupBnWMO8QfAfXUnwHSsAEDTqWSOoOpiKcTlYkiR9ncPxABZH
MPRa44dLzL6AsJJeto5U/QkgY+MuNBzG0Pv5BkTwVij7QbivLhHCCs0Wp7HNsLCkNgzU+yewGQJz0DmybSUOfniJgw/SXY+XzCMraLsvLWk7dA85PF/l6r6RvawW3qbFR1Yo
MQ0bMLgqdatcoWh7LaRP3IS9qdyvxODDxn3V4R5sVwzotI/y/BZo64DOuCxa2zPE6Vs72drADocsy+ksC+36/dL3WvmBh7gHuYf0/Zy4G2w/Mr2g7dek/tGpx18c+cIa3BfE
dQ61YT3smdHR70FGxuMq6dQemth1w53ysPE+bazCAd0m5m4cJrsPMEPTzYZ7s1y43AGn1KzDouYJzqb7kXMPi/cHPdg9E9ALLljsuCeoekAiLhYOtupR/WAuwX23P9AG3Z9W
DGqHh3boM+Khq4FO9LOrn+eGZ7yBISBQR3a4MSBIBxu6lKACadDG6IZuc/vd/mCP7lu5Haf+1ih0nYdmrvShQ3X0by7oh9ug5+V+pSUwAGQZCHQrAjpqDwyiv3NQhcH1dPl2
QOnWvSOjM3Z6CFXVPTniDn15JHxAGUQgBvWpCsDi7uAGxHit0qf066YY9Vytp5b0U7uDQ1iHeNDYRqUHshEC3bqL5uCgMojOeDdqB18hFMFNf3XHfzIef0Vz4N8NhW+CZAEs
OaCXvAG9R1OHztTFM0S/5yCNDsYiLUcJYkYb73iSvfwS/UBPvwN0N9Pd2t1KJz1/oZuijYUDKHrRT7K/9pJeNOK8QumA9y8Et+DyDEXB5F0IQq0kjPFe0f2c8bf2vAd0P2ec
3LMiup9u+u09VXTfGdNPN03ddnNMlyNZy1+i7KOPb3crbbSMAQWtefiDUXf3/vWer9blvZSvwsJreyAAWWjM15Du9//5N1ZLhx4F8WQ+tE37FZs++aI01WROqUKEvlH9ioIT
1XQLIINnUwfxOA38A61oP2DVei89/XBQ8VPf4xtoXMqt7TLOLAnKBhwiAp6//T7dOzXKTz/Fla0JjA6n7lX8RnAHcdZhEPMaCW5A/yG6wxhgxh4K7CDwx4C+bXBwmPKIG/VT
u4wFslBgNy3Qg77PAlgXbAPPV4umBxh3640uorB6YkhygENy10vasmwQAzpZAygoruoY+AYAdrC26YYK/wbFRaddEV4v4on3PX56ipbm1F0DYhD5XwdiQOPCJalZFYnBOiQ0
0Cku2B7gW4AisSSzNyIxSJGoVYBbr4APRPuaAH4w2i+J/b8E7WvC/MFov6RF3h3tq1QHsdNEDkqi2oKKvoIV4Ac9hATcUBO3btBcCMFXG8q5QUHoNNuAkrehWqE2beCZntaN
Kz6Gb8dDSlrpWS6tiqLNQLYoFvTirm96sVd1i63aVdAcD9i1boGBTm+u2BGw4kA1usBdD32CXopfnVbqrdNK9n8prWS5USvZdaGw/1wr/Vwr/Vwr/ay0kqVOK9nfjVbqRUXW
q6zHJOv1Hk91wz+vGbJPtQptD7EPOjTHCrqxJGi2EtpMNzOWNNdP1OcGtZYktJas2vodGZeCocWHKhCdj9EJM+rVAJWgQzHSVSWoBJ2oBF24NVNA357NmE7UprlACXopOd1V
JehTvHhaRqCVBsuafkW06R8gMg7q++7VjimBblwH1EonjduGgCiy1kWkdQNWkfPjePR1BxC+E8jnD3QBTkE0YpZVSxB/gkoXIttFydiB1dGhdNIK6Kye6SHrzABmGZ6SonM1
ntCjdKLHBVyNDVzdBOlYvHWu7qBc7acrI9uRq7toh5meoKJzdaM+CyIgQZ2rFZTtWvoaV7sgmypXd1W5+uUVs0HRoIi0I1AjwU7qdJNOc6NKb6OkbwecOnS1oqPrROojQh11
xbtq4FfVyjvAvnriRrXyymqwd1DYO4B0jqpa+ZArAFT67g+hAkCl736PFfCBaA/N6e0fAu2hOd3zHmhP5U7z+I/9FzSv8Hwg2u9oX+p3dNRJHNt4uNKN4taOHY72JamjNJI1
JdhCQWgBDXA7rnb0USXoo20ergnVvK/oR/jVzD65uoSxOorTrY3iWKujOD3aKI4Dp27vAy0qaX7DjbVRnBv0FhPooxj3Ireh++1gndrqq1Nb9n8xnSWuoLNs/7vpLNvPddbP
ddb/SjpLrNNZtnehs7AnX9Mha3V10wqV30pHgtcprcpaDAJzD7p6/mA/jgQPALz9+gmdeMwb0EWgC05wJNhHR4IHwQBUNP9QuHFBuduv7TAE9ajgSDAYndAp1UeCoWOudI0E
hvBQTRqAxzK2gR6DOqV0EAJdyjo865DunFpbdeXRRUcTlwbianQRcCi6HQtv1xSOX8FtGQqEAjZaYgFPUO+APw1jgMtJO8ziCgF97NKHw5GBJXUDsPSjAvCgBzJINaBXV5D2
7ukBoUsDmLpq0QvYBHp1qf7okZ7KLwTx/FM3PROWDr4ulURXSKGGtlbHawPARUB2yptYELB8u14sjtcGl8Zrdb0QXKXUu4OdMi7N9tJR1waVtBzxmpjj9rV3xHlJmlfDeTm6
tfwlfY3he8F0SQpXxHQ5kjXZl2ocpuC6NMV/J2WPIBX1KvTAauxI7V1cicukqiLdoLRVJxjW079D+hRDVTzbUDzbqkZSH/Yz+qqHgMtaIK9ZTH60mB4Ai+mBJYtJ1C2mB+os
Jr7RYuI/TIvJ/D/TYvpI+4k/UCPnQ3s+8pvNpr85/O/JTXsh/TzzzR08qkVRU4viqpaT8MEsJ/MqjSBAQBtB+P3IR/vvfHTkt8KvfPMbDTDdrCHE5NWG8AHMhOb4DT2rqytn
pTWGwodpQVE4EIdbT376hRO3F98Bh9UzwFZRGKE4aFmFV8Whg+Lwfnsl76ZCChe3H92qvLjnQ6gQLasf7HmPFfKB6uLP/+1v/+6J3zTf/iHUhZaVuuc91MU79lL4G3spUNZN
xfEdLCvhX8SyMv/Psqw+dN0mrqDbbP+76jbbz3Xbz3Xb/x9028oWmPCzsMB43QLjqxYYX7XAPr+KBcavYIHxyy0w/j1ZYFidVc1GNVaNNuJ7scIwm6pebMxmuSWG1e+DP8FA
o1pa1RrDBJplgqk2LVdBekE3tcgwi8EbFGGjVQafV7RV9OJxj1JQB6BRf7yjZYY5bLxBhS0nRoNKWMlCu4EOjZK/Gh2Wk6ChnJql9h6wb5TYm1lrNcQb9MXqFpsupFgatdhq
746VOHK5xcZTiw3/DmkJ37vFJh38FssywwcOOKRnvsX+Werlk6euTMV575reHV9Lvfn22dHrc/ESX7b9U+rNw5cmFxMFo9PR9cPUyStj87EM62hpb38qdQo+pEpmT0/vrU+m
Tl2YCqVKFm9v1+CLqUsXpyJZ1tY5sHHny6krl+YTJXNL/87hOx9OPX/s5OUZwrsHbv+Fg6mXjh55e2pRNTSbm59JHTp6cnQmKTT7A30vpI6dPTc+lxHdbT0DR6Cc0elQ3hbs
3b39WOr86cm5WKlpzaY7brmQujY/H0qVnf27tt0xl5qdjSZzrH3txg13TaQiobRaMTT1rFu7JZwK5zMVzuzp7e3eNJcqpnO86GwbGOgeSKXyKZX3+jfddtvQLSl6mXu3/tJv
/B/3HHnyBz944rHvfpfo17EXX3j2+aef/uGxHz375I++84N/PHfk9UOvvfjiC6Onjh89cujQwclLZ06eOPzmm4tjF8+dPX78WHLm6sXzJ06+XVocv3Tu5Mm3TdGxc6fefuuo
Izx66sThN97wL145d+LsidfJhVPHLlw7d7VaDjlz8czFa1eukJNnj5+buHaVnL90+dr1sQkyNnr1+sz1CTIzPj49PTNDFqcnZ6ZnZkl0bnp2bmGOJBdnZhZCIZKeuz4+PzdP
yMzk6MTkNZK5OjE1PzVJpiYuj41dWyrn4rXRsdGxa+T86Lnzly9cIOMTE5PXr4+T6ZmpqcnJSTI/Pzc7PT1FwqH5hdnZaZKIhhbn52ZINoG/0yQfhwhTE6QQmpmcGh8juZmZ
a9euz5DM9bGpK+OjtXImJ6ZnAVRy/crY9BjEm52bn58FuBcXF0OQNYlEwtHwYoiQWDQeC4dJhsQT8UiEFFJQZCREKvBhcXGWVOLhhZnpa4RbXJiaGB8n4sJ8KBKN1MqZW1yY
i8eikO/8dDi2SELRSCQRj5FoIhYnJEGSSfgPf7KZVDqdTpG8ms1mMmlSKaoq/vKlXC6VShJDPkVikTAxkUQ4AuW3q2lVTedr5ajZZDqrZkkxNhPLQn6JbDady6kEwrK5fJ4U
8qpaLBRIEf4Ui0XCVErlcqlEBI5hKuUSEYUKUyoViMSXCrlsmsgsZBZPkH5RMueZQq2cdA5gZIpkMZ+eYbN5AlAUKuUKyRTLRYZlCOTGsCxLeJ7lOJ4jBoOAFzGLRqPBYCA2
ScQn4pRNJoPAEY/FwDClIunxtXbLbmOtHMIVozmBJ2R2lo2Wk2SRY7my2UBEK2/G9JLJYBItFiKZzRZJshCbLFnhIk67DS6ZNLucTrvdRnxul8sBv20eu0O2imR938CaHqVl
qRxRJEYDAw+LhOCPLDIBj40QyWByN9mIw2l2WX1NxOx0uJqbm4jT09zs9riJz+fxer0e0tra4mvx+UhHe1sbPJMupc0PQWTj+m1DfWt6Sf0FZGm4xGo4/pHNZk/ARUjzWm97
RyuRlWCwJ9hF2oNdAfhPeoLBYFdXkPT1dHd3dXWRwbW9a3q6u0jv3oFdw0M7yLu+WERTK9ntFYkY6HB3ru0gLf0DawbXrSNd69at6e/vJ/0Da9cN9K8jW4c2bFg/OEhatvVv
37VuN3nfF5TbhIg6RFnp9BNH3+aNGzdtJ+07Nt6yY+MWcsctW2/dsm0bYXfdduvw7r3kA19QlijDb4tIutYECLtuqHvDzl3ktr3DH73948OHvv3k95/6/g++9+R3n3ryqe9/
+wcv/vCfnz30wo+ef+rZl1569rmnXvrOs+THz7/89Es//ulPX/3pKz86ePD5n/z0lVeee/Xpl19+9eVXfvzaj1786Usvv/rsay8ffOGNV1778esvvEh++srrz7zx00OHDr/6
5guHDx587tXDb7705kuvvX7k8OEXj7946OXXDx45eOSlNw8ff/XoKydefe3QG2+89dqx144ePXH07YNvv3Hk0LEjJ46cePPtk2dOnnr9zJGjb7x1+PRbJ4+cPAfXkfPHThw9
efzc22ffPnPh0sULZy4dPXX87ImLpy+cvjB2+dqlM5ePnTl+7vSls5dOXRofHR+9OHr63MkL50YvXjl/Zfza2LVLY+cunL188eqlqxeujo2PQ5SLl89dHb1+9fqV8YnJ8Ylr
U5AJKMiJqbEpULTTY7Oj10enJuamZyZnZxdm56cWxqfGZ2cW5xZmF+ZBK86Hr89OwtN8aCEUjUWjodjU/HQoFAtFw9FYIp6IJGZCc5FoIhKPxhNJQuLJuchCLJ6MkzhJplNp
kl6MR5LJTDINSiuXy2Zy0STJZNRsLpsrFAr5fIFk0mq+mC/ki6VyqVwsg5opllBllSssw1ZYtVCqVOguKJ438DxfgHBO4HmONxpNBqOhzHCCARWOwSyKJlGEj0ajaILLYgGN
YRYMohnUhkWyWGWbVbaazbJsA9Vht7kcLkeTQ5YcDpfL5XQ53U34z2lranK7Pc3u5hZPi8cHAW4PiL3X5/W3+FvaWpqbfD5/K/xr6fC3+ztbvZ621s72jrY2f6C9E0ynFl9r
W3tHoLOjI6AonYHO9tbOzkAwAFcPSHVXsLMDxLq3p7une01vb08PSHbPmv41a/p616xdt3Zg7dqe7v51AwMDa+HvYD889PWtWz+4YWCgf3BoaMPQ+oHBwW3rt27cALK6eWjj
5s0bNw0O3rJxw+Dmjes3bdw8uGnz2v4NW7Zv2Lh1J/zZNtS/fceWHTs2bduyecfOrds2bd2xffPOO+/auW3jLTt37Nq655Zdt+7ZvG3Hrltv2Qqxdt76sdt2b92+desdW+64
be8v3r3z1uFbP7b2tltu/chHdw/fOnzHbbv27r4tsGdw97ZtW3dt3bVt9+7d2/aIQ5t27dq+Y9v2TZt27ty5Ybu8c8OmzQDY4PYte7bs2rKF3bFpw9bN27dvuvWW23ft2bqD
bOjctG5j34b+rUO3DK3r20GCbb3+gZ7B4Pq+oa5N/YPEL3tbetuD0I3r7ezpbScO2etoaWpjlZYWR5u3izhYUZZZt+iFupZlN4i/A5SbKLpB10FIVSewIouXOPjMP/0tOXF8
nFw6FyXXR8fJYmiUJEmYLTOjsiiVNjS7m0gAbPB1673u7cPuj93xsb73pYae+Ic/Ja8dPkHeevt1cvnSMTIxEyXhBPQn1BnCciUCTRfxNBMCKpH0gFpugzRP/v3D5JWDx8hx
SHPx0mVyfeYy9BtykKZEWIOZSDaWeAG+joBI+twsWQNpnv7O35GXX32DHH3rLXLh0hgZn5qFNFFon/OE4SpEshqJp1UknS0yWdNEyBaZJS88+R1y6NAb5Nhbp8iFi9fI9ak5
SJOANl6FNByxWB3E45FJR4dIBqHJXAc69ZVnf0xee+MYefvEGXLh8lUyPQ19PejK5HI5wIcn2BZ7vW6idDeR/nUi2aZgokPkwuHj5Myps+TKlatkDvpZJBYjJTVHDFCObIV2
GtpQsH5If1Ake3oxzVFCjp4iZ85cIKNXxsjU7ByJx+OkAmnM0K9wQVvv93oJtIpkYH0n2THoBiqchvsUIW9eIJdPXSOXxmfJZCRGUpBGgDRNspW0+zykG9L0D7aTLesc2IWG
+zVCTkC6ly6S0bNT5MJUlCQyKgHdQpzQl+gA2PqCQbJxYA3ZvqMf4o9jjxjuI3Afp3CSN68TMg26LisQj2Qj/lYfWQvt8+aNg+TWrUN1HHEB7te1dMegPzoLfUy1SFSznXh8
LWSgt4dsG9pA9t66+9uvDzz6+D8//Od/81+/+vT3v3fkzZcOXT57aW4iFA3lc0nOUDQTYxPJBw8defXv/ul7D3/hvzz88J99/R8fe+aVg2cuXJmbC8cSoFcrXFlkOCdxtj9+
gTz6PHn4H8mjj0z+j784+tPXT1+5PrMYjcRBBReLlYooCy5iUDSkfkTINwHK8wSoPzERD8fzqUwlX1EZ3uQ2NxOhS0PlMvA3EO88OTtGrkdyoTSXKpiLvMCIVpBPYuiBOFDV
LxLyk5MY7eQFci2sLqYsqbylJJgZi81layWmNRpFnyTkmUnywjw5OkGuzLOhhJzOiyXexEj2FnsrMa6dJOQNqKRR8vir5OBZzG1qshyNcJmcuQzRrPYWJ0aDEt8CgbhGnj9M
3norffn86dmpSDxezJaMJaOZsTpaHS1abhDtcUK+f4a8dpRcORedm4E2Kpst8yWjBQr12VuIuObCJHnx1cnHHrvw9KGnXzn55pULl2Ynw7FIKqsyJYNYscqtNj8R+7QO5NsA
3iQ5/Bo5//a1yWuh2Fw+m+KKgqFktTZbO4ik65AX4P8xcvJlcvX05amrC9FZMF/KBV6oWKSA2EYsiMJFQp5aJD96nhx+Ln/tZHTq6mxiajEbz+c5jjWaWwS/zbwOoh0cJ08e
Ji/8gBx95urFN09Nn72SHFtIx5L5csnAis18GzEhw86Ok0OvkkPPkRd++Obrx89dGR2NzMxl44lyrsCVZZFViLQBWtNwdXNlW/0LXA6GMTEh/UOJGauGd+IfTBkwQ5Swoxre
in8s+CecYN7NlYtFF66F56fHryxMjkNf5OKVs+dHL185fdxaVOOxPAkvTGRCc9MTkfnJqxdmx8dPHfe67SLrsIlcyWpk8oRn1HSiqMais5vXB4O+gd7ONmdHp98rdfrdDqPX
IXJky+b+Nb0b1/dCX7o30OkJdLe3Nne0uWQ+FgpPjBtyYPA4bVYTO9DT0eZZPxDsXROanbt2NUsioRmrZGTL3UG/z7VmbbcSCM1MjI2lo4szs2YDU8j4W71NViXY2eqbuD5+
8WIiNDs5bmCLOVA3TU7zGqXV5x69cvX8W/OTE5fPF3OpRNgli2Kpw9/kcoC1OTMXmZ6bWgDTMpIs53KZjJnjSpXw4szERDoMdmkhlUxAK8aUK01NNtmcjkdD8UImlYzzHFMp
ymD7GO3NYOakSCoW4aGDlLPYbVZDm6/FLXs6O/xelgMzzQq9HMnqtNnM3taWFo+3rdXdqZr90LmvuIK9iYLc1jmXMvlaxyMFkEquuXtdNCN3di8mjd62yQjj8o7NZE3eNOPo
CEaSoq99Lso0tUwt5CXX+FSctczlre3KbJxvbpsKF2zusamsxXn2WqRsm0/wzco0xGuZnEvyzstjEVZ6+8JM2hCOplPm8EwsUY5MhBPszJW5aGpqbDFCwuk8b11cIAXTwnws
y41Nh7Pc5EQ4WSkzJtmVUXmzlWQZi0wyJbM5QVTGWLI2dfizpua2zrLZ6W/JGe1uV6picPlcHk9Hh9nt7egAEvm9FWdTq7tosjiti/MkU15MqLyUKwuyvWiye1oNTc6W1unZ
cJIJhUjRlMmxFmvFYPe2WBzN/vaF2XAiH15MFI208Lxg97kNjqbWlvnJRVKcX4jn+FiGESVVkN1eg6u51TM9G1vMzM8lVUMqU2TFRFl0uDmbtbk5FYmlMiSSTGXyyZxazKSh
N1tmOZOYiMZixVg8kSuD+V7g0yWGl1iz2WoDMz5byGRyRa4AYULFIFpEo0mySdBTLpVyRUYwlQ1ms4kDQ1USnTaXnKmUwBgHK9tSNotWs8lqb3KZbZYmM8PxDsbAZxiTyci4
JZExCTlGMjQzdnOB8cC7ZDIxLouZ8YEt7JWNTJPFxPhsFsZnh3AQNpfTzDjh2Q5xZZOBkWQzYxYFxmzkGbOBZQSOZwRgQxMPWgM66cVyiSmUGSZbrkgl/E1lmaxaYnJFCAcg
STzLJNMqkwI0svkSE46rTDiWZaJJCM8VmEg2z8wQuBNpJprKM4lCjlkE0sykSsxCCtKUBQZEH+Ll4L0M8ghlZvJMrmBhQknmg10S86Fd+dU+lN9zVvxqH8QPBchyY0GmD5Af
zaqAf4o1HxTF2tdKLcxYK3wpjKsVXqiFLTmxWHo11P6w74+cjRQoVnjxQ6ryUqG4cjioMsNKHwoVhl3xQ4nlah40Gi7WYOAqHwjIcqEAbXqlIhQwtxLLMtz7zNRoAAscutqM
ILClckUQ4A/Lc5A1z1bAJOdZjgXFgJiUyxzPsRWeqcCTwFSEMoQZimy5WOFYDrQhUyoBzmCQlZkKQleCeoHAIlj/JQbTMqzAM2yZLRaKlVKpmGfKLM+UQPcU4RfqkMmVOIYA
/aOVIhMrFhm1lGfioCsikF+6IjC5cpmJlSpMGH5DoI8KUCUZRmCSZR7SASuxmtuSSgUqBW7MLwn6KlksMBlIlwR6xeCO5ysMKRjhnWWiUIFRyCta4JlskYe4LHzjmFSxwvAc
x/CQJwu0QPIWIO88oJ2oFCjMWXhOlVhmHn7TQIAs3El4n4E7hX0keId2BOJg3hXQsyzkw9FfI9wAJYO1lwD8AAUGB2SzrMDMADvnAbM80C9d4SB/A02vgqBkihzNL18uUoY0
6n5cxDpRy1WPWdaf47oIF/X3iC65eIPqZbL6sxH1P9zYFhiFMnAVUBOeDWYrIxjMVNAR7xRvloABoM40QU8Arcu8gYGmAGiOeYJOL1cobCb9FnXdxOsKw6DDW9bhNOrPCEdK
h78KY05XKCa+woiQgdnIwY20LAMHA6wAuGSSGQGYD/nWYCgxViwVCqhAGP7yUHcF4IE8NGgq0K4EJZghPwvgaTFwjAXz5MvQHjKMCwp3ivAN6lwSSkyrAdpZAw8wV6B9LMNz
iXFyRhCJMoPtI/6WQUFIkN4G+cmGCrSzLGMzlBknj/kVGbeZZ+yYL5TZDILrg4YWfa/gLUOcJgHEDPLgcFi+jPACXiA4FrhteAsIK8fYwFprBhh9kMYCYTbIzyWoAA/gwZcY
GfirCeI1g1CjKEI1AObQ3ahU8upU5PrY2PX5NGtrXVTnw5PXLl0Zn09lk/Pq9bnLFy9cHJ2GHp6qTsOXa1cnFpNqsaDOhqfGr41NLiYhDzUcn5+emoY+HsM71LSaiITD8XSR
N7epPJvPq7l8mRdtXWqrZDOZTSaz1eEeVCVVMvh8Xq+3pX1IxcvjDyiBQO8OVbta123YMHSn/qL6Nm3ede7to8ffevutkydPnzx95tyZs2fPX7h0+crVsYnpucVoIpUtMIIo
2ZzNXn9HsGdN3+DQpu237Np95+0fuWP37cNbBpQNoxdV9VJEVa+cT6hjV1R1dlxVF8MJQyqvQk/KtEluyqttQYeht7fVN7TJd/edw/3q+7neOJZQzxxJqCcPq+qJY6p67lxU
HR2bV+fmEypReejnqqrdqap+WVV7JFXthTTHfppQj50OqaeOJ9Qjb8+r58/Pq6OXiTo7HVMJEB8kTbV5PWpLl6T2yAZ1LaQ58sYF9ciha+rx45NwX1TPnr2qXr40qs5MT6sJ
klMrTEW12yTV1+FQez2qOuAwqEdev6K+evia+sbhUfWtE+fU0ycvqZcuXlKnJyfVeCKplitp1WZzqC1+SQ20qeoag6pePnRGPXLkgvr20XPqqaMX1DMnz6iXz59TpyYm1Fgs
qaLsyLKstrSa1B5It7EFEh09rk6eOKxePfG6evXsSXUM7smL59Q5SJOIxdVyqaLKklX1+RxqV5ukbuuDNBegUq5eVsOXL6ulC5fU5OULavTqBZVMQUXFYipfLqt2q6z6vG1q
zxqfunGzD6gwB/cEpL2mqmOj6ui1S+rF65fV+flJNUViqqFSVp2SrLa2eNTung61f1sTxL8K96iqJqByrpyFV8B/9Jo6vbigkkxKNfIVtQnw6fT61L7uoLph7WBd7SbgnoSf
y6p6HvIZjQET5VUQQNXptKlKa4u6tqdL3bxRWYEzAD/1TVV9G34nsyqYIKrD5VL7OtvVoTU96s6tW1T1F7WYV/NnX8i+8nYscTWZXUxX8oyhYLAWzU2qtVXle2sZXudLE/ns
dKEUKnMqY87xUkaw5g2Ossmr2gJaHCBsQVVTCSkyyoVnDJkFPpXnU4yQEyTe1KSalHrUZhLq5BXghkpoPgfWTpopg5kG5oYqBJYhcvKqemW2NBcBklXSFUNBsIrWZtWwFC0E
KmNMvXhNvbxQno0bYlkeouWNssnqUcVgLRoI5fG4enpSvRY2zEfLsTQ0bgbVCLm5VbMebZ5W1+tz6vlJ9fo0O79QiqWgUD5nlCxQqNRVg/9KVj2sGs4sJK7NRuci2Wi2nGaE
rNEiSU2qZanQEGiAk+r50blrMwtz8UQkV0hV+KzBYrM2REteUC+8MnZxjIzNR+eisXAmnyqzWQEMcCh0CVMAD0T+BEjfZGh2PhtJFqC9zwiiaGlWzUvRpoFo8+rJk+qF0cj0
TDZE8ok8k+JMNlOzKgTrox2bzJ4cj1+aiUzOxRZjuZhayTJGq6FJrtYCYDqZUF+OhN6eOnVpenRiNroYT0bVfI4xWIxNqrhU6PWQevZ64tXR6bNzs+cXouPA4CXsGRtFr9rU
3cSTdAKuVEGw+wt8wZDMpWJgj0Nfj59Vw6HQYiRZLAlGPhWLRSKLYZJnDVY+m08l4uEIyfNGG59UI9FIOJrMc6KLL2XUNIknQPmLLTwwRSGXyeYrRqmbh4/QpWQFUXYO8i7e
ZW1zNzW5va0bebz8fd2dnUrPFl67OjvW9a+/U3/hO/Zs3cmGSXQmtDA3vzA3M5uMRcKhhRBAF4qEI7E4SYGVXeHBjna6W9oDXT1969Zv2rpj5y0f2bXn7nvu2HVLL+Sc4/ko
4Xkw73nC8TyIAZ9e5K25NO+B9nu7xeziWxWPtXt9U8f63R27994xxL+fqwD5p+A3Db9zUN7cNSsfusbz4RCUmyR8qcTzssjzrTae7wGaNEFciMqr8CdShLQGnp9f5PmZaY4P
xQifSBX5YtnKW+1+3tPu4jv8Vn49xM9Pcnw8m+Nj8yE+FIryc3MqPz+V5xfnGT6RTPBFVuQlh4v3NXn4dj/Pb/RgvYX4yQTh5yYScJf4mckQP3s9zy/MZflYdIYvlFO8ZPXw
Pi/H97h5fsAKsF0l/PXJCH99ao4PTYf4qZkIPzWxwM/PLfLRaJqH3h1vtnC8p6WD7+518YO9kCg0CUhg3gl+cW6OX5iZ5Rem4Reeo4CTWgT+MMu827uWD6518esHIQ0f5fnx
ME/GZnknxDXOTfOVuXk+v7jA52NRHqwb3mKx8B5PM98V7OE39HdAmgm4YwAkEG8xxHPxRb4Um+FzsXm+SCC/YoGXIY3X6+YDQYXfEGypq6mcln5mCoqe4uOJEHAvgX5UkXdI
Fr7d4+HXdLXx6/vXrFDLmDbP84k4MJLKO8AcctgtfEdLC7+2J8BvGdh2Ew4JA8gqMArPe+x2vgsqp793Db9jC0jCXj0K8OeC9fpcdHYxE4+XuYqBNUkVi42Xfbyrayknkhud
Tc2E4vMkVyywJUEEEhWNMmdp4u2dNUDLyJAkPj8RimWYTB7omOOMRVD+kpO3ddRDlgakcnx6IZGJA7lLBd5YEmSTBFyq1EcDrh7L8QuRHEll8vlKgTOXjXaT3MwbA/XR5nl+
kvAzCS6cLqdLxjwnVUz2JpuHlxqikRw/F+YnEtZoxgJmDORWMdutNi9v626INs8j5xFnPGnMFCE3U0WU7bKbt9cRxMpH1dx0np9PsfFMAQyxAm8qiVYLRKunG5XQxcXEbCwW
z+YzYJbwxqIoWyGaQ6mvY/gfnjDPx9hYOg0moMoZiiarBLDZu5ZxwzThp+f5BFGzBTbPGqH9ssle3hqsj5bl+VnCj00V09FCNstkK0ZVsFosQJCG3Kx8brRAxlKluXglkWay
JaEkWDwmd8naABvIC4jk2IRhfFGNpksZMK45C2MGTJXlHDefnQup0/EkyRRVAXrJFo/Nxzt6O8RYIhqOp9SywdFuEWPl+FwsEcuqVqdZnCwkQpFoIp3nXc1iJJFcWIiSTMEg
W8X5bCIciiXSBaO9WYwn6JUpGR0+MRSLw3syWzLaW8RCGVqCdFZlTHZFLAhcvlAsMwara50oiILD5rKhrt4p4mXsaOvoULr2itrVpfQPbPiE/iIGNuzY1eJKFMuRWKaSiKay
JIKFxKNYGC66SqUzOVBCAmh/l7etM9gLyn/j1p27b9/zkTv+1Sc+su3WLX3bfVgK3BW4+aIolh2iWDSLDqYAzZRR2Ck1e0Rfm9nR0+sKbL8l8MmP3rZZfD8XB7eKZcBdgJsR
i2IayssQUcylRbGUE0UzANHSK4pB6B90QBwARSzDbYZ4hQTEg5eU4BDTIUiXcohltShaWjrFpn5B7HM4xE00TVEsQHwe4legoOJ8WczMpcXMfEHMJosiNDKi5PaIHneL2N0p
it0tDtEB5UMysaVYFIUIxI2mxWyMF5ORhJiOQo4QbpHMYkugKPa4RfF2BAyxSafFylREzE7GxFxoQYyHZ8REIi2m0hWxADpHlByip80sdg16xOE2h0YIKCuRTIvzYVWcDSfE
6eikGCZxMZ4qiGAuiEazRXR7fGJXh0fsH8I0gEgREJ64Ki7MzoizkeviXCQCjBeFNGkxVwKYRUls8tjErkCfOLQtoFMcEBIhXTklFklITEfgNxkSmXRK5EsF0QL/3M1eMdjt
ENftaLuxwtIzohhLiulUTKyoSRGUvyhbTKLf3Sz2BtvFwaGtq9Q0IJjM0XKtBkZ0ymax3ecT13Z2iFsGd9yEQ4BemSQwBi+anLLY3dYqru/tEW/dCLX6K3oUIIdaTBNybaYA
7R7LS0apyWBtFkGoPD0NmUUK8ahhPsFnsqJqsKqCoyS6irJXXBOoRdHWzUQAyxQfZozJspznrSWDQ5aaRKeyDDLgPDZSjFVMEc6YM4C6dvJWt2gI3oi7WhYT2UK0bMgZrCWx
CbT6jdGAdbIVR7pkyXBiwShXLE1uu0+0dy+LNl8UF9KOXMkBhkbJIDGSywm6xNW1LFrCKIbyxnzBVGDNRYOZsTjMNp/YVJcbsMKMGCEiKZpzeUOWNeZNljJEs3tEZ0OhELGS
KIYj5XShnGH5vBGi2UWI1rS80Mliy2yUjxULKYbLGU0ls12GaPblmAJ5F8fEuZQpXOFygqko2m12r2hdXmheFK+rxZkcs5hnVF4smuxOeYVoQlmcLrqmU6V4jiuwQtFotYAs
W5cXCuIai5ij2TQpsvkKlxWsa2S3aFVuYDlHMVVIRudzyVLJKBglyeRyi67uATmaTabTaoUTnR3NcqESicfGo1me9dnlirGUjECPnjHaHLIgJ4Cq6XzZ3OmRs4X4LAg/mJqe
oMxUFnIkm82zFqdfLlXC4RQOwojOgMy4U6W8mi+yZle3nK3kuEq5whkk16Dslt0VSbLa7E3ejTJe0vqujvaO4C5Zu3oH1vav/6T+Ivds27Gj2+WWWt1uyW3hzeZKOpfhK9Bg
5/O5XE5Vc/l8oVRheaPZ6vD4OwLda9YObtp8y6237b31Y/fs/dQv7Nk+sFPBUuA2wm3GuwLvOdltTMjtJt69WzIbZU9Lzt3VLfYMben59K0f3Sa/nwuyBfRkuRluO9wW/bfc
KsslAIIrQtldsuxdK8sBiOiBb4qeBuOJ+AuZlCpumQFgy0W3XGEAbl+X7F7vlrsVt7wVSQQ3ZCn74HbmIL9cRRbht5zOySUV4Ki0ymJTq9zc2i53Q3mD7W5ahqzTAcuRIb4Q
N8rsolvOqxVIA+FSq+wGgDp7II27ipGWBuxBWRwzygypyAVQIoW0gGdgyUbRKLs9ihxsbZU3t7kbiFGJV+RQOCdnFtxyNJmSMzlVLlYE2WC2yS5vp9yptMqDPe5aOXhdTubk
09NxeWoxJM9l4nJMLcoqEIEzW2RXc5McaB+Q+4d6GqleAWSy8BsJyWw2I3NqUubLRRkUn9zk9snBzk554zpl5UoTgGCZmCxCGhNblCWzWfa5m+We7g55cHDtTSobKpNjZIuR
lZusouz3eOQ1wYC8Zd36m3AI4AqdVtnAyy6HJHf7ffIgVNCOTZtl+dfq0JHlQmuSGBfjbFEwG2xNXJNbtrfJrb2NuRkrs2Q2WbiWEYgg5XknZ3bKNq9sDdZiAJdEZBkwnOXF
MbacKAuqYGOMTp/ULDcry3i3SP+qXCJpYAsmW8XiZKwe2R68EQ1zWlYLxRwn5U1SydxssPlkMXCjMOQYd75gz/O2okkuWr2Co1W2dd2YW5Z3Fyv+ksFeNjsq1mYrRHN0L8+t
R2bsEsfaoV9TNFvKVpfV0SK7bohmlUtGI1MR84JFNUtFqxNwlV09y6IBTXJCvFAupnhjXpQqktPshNxuhC2alk1pVs1yhoLJUrA4XFCofSUUIM8ymkUFo6Vidq6xg2guj5aE
/xV5umCIVgx5g6UsOi0On+xcTl6Q/aSxkioXoLNdFKANdfgkX6tthVpIyvZ4UYoX2DJv5EQwrLyyFFhBKeWM7qLEFVmTaDDbHS6XV3atVXybBwb6fVYjW1KxByWXisuajGW9
lmXv7vSytuiGJufm6Y2Fxgy4ROP3ksPRkEVuWXlNkcYMhVBjfGtoWXnzywCcXRZ/IdNQIr8gm4W6d2jYSw0JFhohKsdmG7Lnl33nFlINJKiEVeKuC2FJ3FSsK7ESzy3WV0kx
rhIDv5RlJV5M87YlIpaSqVy2DoVSPBavqEsZlEksQeryLycTaZJzRGr5pSKJXM5kbNELZdNRaPKX8ueysahq7fLYSjMavXPxhXiiYq5GMKrxebALawWaC4mFcCxVS28tJRdm
FjO17zY2E5qPxLkqjk3GfGRuMRmrRmiRyrFQKMxWU7TZueRiKJKtohRoNmTC89lUlcrdPks+Gp4hVTbq9dvK8XAmmdID1rY52WQkUsjrGQ4oHmM2Ggol9e8be/3WYiwaWtDz
27Ku08kkE7FYUou/YzDoNaaj0ZBOsR1Dva3WfDqbjWuMtnvzug5HJUtSGQ3CvdsHFbeglirpefp++87BoIcv5NI5LcPbbxta02pj1HRI45u9O28Z7Gzm8rGoVsAntm9aE2gV
cmRWK/8jH9m9u9trYpNaduJdd926rqvNWsjpJN61a8Ou9Z0WJqkTdMuazZ0tXrNY5co+vPwtQlUs1iidbpfdxBfUglpcwUrJOG6uDywzje+GUGMEJj7V+B5NNUggk4rO1ouo
oCbC03U6wFzJRkLTS/ziNJVTodBMjZ86mq1COZdJzunFdBrN7uU66Wb66b1e5nfQd/wy/cKNL/uuGiL1734n10B3g9zSoAGbHFJFdbx7qJdH5dM319dcpPG9MrvMdIs0RmBm
kg0lcBnSkMJaqRTqFVyzSebqYQg0mUyZm9RP+h3wW95+OJbBb172nlj2np9tpGYpTBrobUjOlethsBlypL7OmwyCJVeXosljtwnpyLvGZ3n93NDeLfuem1r2fboxx8LsbLGx
/WmsIC4L1lxdgJlNJ+pFtMliYvn4EgsqXpvIlJe3mnXpheJ74r/Ysvf0svY6O9tIADUUaiBmOTp3vYFe6ch0PcNZ2XwkUQetWzQySXVJCNubbWa2SFoS7xMfeVnCzLL4ufHG
9+J0paEKS9HxBhKUYoszmWI9PtHZ+TqMLZVM9EpdDs0WoZAPz9QCWp1O3lTmM6Xiu9NPy+tj+XfDMnlnoo1VX0zGGwSmFJ0J1WdRTs5N1qs8PhuZGq+jmYXJhMcn6/hNFPK5
5EwN44DXaTELgtGan1qZn95B9y2ng2GZKPL5aAPGTGaxAUE2NX252AB/+PpMXQpjPjY9dq2O3yCDiWtLEZrMrJpJpGpN1mCH1yoYSguF9LuTj/faPhnYBvUkSmyyoQalYiI6
WS8f5fjsZB3P2tj0/JX5pSxcBnXx+ugSFb0SlyPQ+aiWsrXP77LwQnY2Iv5MLre7UaDcYqLhvdVSIPX6qkUuR8fq+MsvV6ITdQHtDo7MXknVAgLN5iKJLC4u6Hls29jX7jLz
pdik+C9ydXU1m+sb/O2dHj5SV6P9QZcQGV0KWBdwcbGpqVqKgYDXpOJGdh3Dj922ZTDos5rLyfGE+L/AFQgEXMY6SLau3eKoRJZ6ABs2Bx1sKFrjpp0ben2WUjo2d1bX//VX
0hQPx0gimVHLLBtSizjPQ0gqX2aK8DWbz0Zx0VFFUg3xYhwixqLJQgi+xNXJ9GI4HMtoi0+S2XwG54y0TCU1H0plWPocj6dCaTWrf4mr6tx80qDW3uJjfB00c/H3sQKsuqaX
E3g8HPWRl64fuf58bM8n7/mPbPmT8T3ffO5LX998W3yP59/lTn7t87E99/z+BvHT/zG+5197Z/7kN34pvifwm92flD8X36OcTzxt/+/xPd/767/5w9/5o/iek8w/PLH+8fie
f9Nfeum2/xzfcznw7//vQz+M75kce+aeP4D3r/Z8cbH/6fieY/f8avIL8D4ZHkx/Gd7vOfmnv/5leP/dzO+88g/w/utN/lu+Au89r/7hZ78F7/Vrfznm59fPr59fq122FRb8
exlzbZX13cwWxs+4GGvd9g6W6YUwkTEyQt3Gh8bNCSaIbVwmfW4oi6VrnvEgxo1QTjPNl9NXQjNMkGmDVCbIi6vbUMLq3yWqgzhcTkK/Y4kyhgm8iTMu4fGr+hml1QvTTrPa
/Q24HRzdOsjML9uvguVsqTvjFON90LDbsYxAYxlPMTeW+x/0gynrqflxgwb8tyGv34db0WGO67+/D7ev7nTTajzhA4bhn0ctjfCdWgHmpX2YHr/StWbd4NCmrdt37Np9+/Ad
d37srnt+4Rd/6ZO//Klf+Te/9pl/++u/8Zv/7rd++3f+z9/9DyP37vu/fu/37/vsf7r/Dz73h5//o//8xw88uP/AgYe/8MUv/cmXv/LIn/7Zf/l//vwv/vLRR//rX/31V//m
v/23//61r//t3/3d3//DP/6Pb3zj//3mt7717X/6zne/+9j3vv/9Hzz+xBNP/vNTT/3wRz96+sc/+ckzzz773PPPv/Diiz996aWXXzl48NChV1977fU33njz8OEjR48eO378
rbfePnHi5KlTp0+fOXv23LnzFy5cvHjp8uUrV0ZHr167NjY2fv36xMTk5NTU9MzM7Ozc3Pz8ArrcCYcjkShdmgFtdjKZSqXTmUw2i1N1+Ty6rCmVyuWGHSkd2v5Sph+eGnlf
BN5GDvY1SJqt9jzYENsJf+2UywPMv2K2M90gg5q8Vi8Ps1nPAy8z3FaoFRbK3QxypNAcmDrpbofQDToMmiw56PcmiLsGcpGWtZcK0wUpvDRnbdesS4dtA8QX6mRL41cnhPbC
u7EWbqFwOQGz3lq8qshheC9gJeglVuMbAZ5epkcvtf7yQexexlJXrpa/bZk+4wEvQafIO4U7aB52ys3yquHr6F5iH2grbZeHTafIauHdQAnMw6nT36ZTfLXwIOUVa03HvlN4
L9UEAsWE1+vSCDWwWngXDTfSMO5dhPfQcoVanVno2+rh9ZeGl3BD7a0cbqbl2uAv26BRlod30VCXjhfyuYHGWC28nYZXaxTDRZrPauGtNXy07yzQ4mbhbUz9BkRJb+9WD9fy
MdbywTy5m4T7bgg33ST8XGUTfb9QWU9/Ryu9zBY2W7xa6WGeY/nSlcoaZi37+dL1Sitzgnkcfj3MM8yrpfFKC/MT5kulDPzila38f1Wbz0tUURTHv0WbJDcFNjCMSEKkswil
TEcZcWZ6auO8sakZJx2nwR9N9AvJoEhCRIPoB1SCUguFIBfCbFq6kRCX/ieuAoVA3vVz35gkh/Mu957zPee8c+49923ehaOxRi/V6e2Zc6qoxTswtdxPFcaz7IGP3mk839Oi
d4Zo72vFq9MfU83Trql2CPvPVNTU++vb3nk/Bx9MQH/99SAepLhptP8Vqmy+6p2+67Pe6o1m4Rda1idoWd/0Qz85Z3l6YFqDsAsl1M6d1QXfkqN+dauTDnmTeQzuVi8noY2z
2aHrirLSrIyPG/SfKaIPsZMDfMMEOQEhpAn1oBlTHOpRkbkLLsEsho9HGvL9V8nVMz3Vc01zz0/pFZkagKz123AOstHEIIt3fHz+2L/FT6uAxEpb1Eq3juCzFWrWFbr9ZZDW
RhTJDSiMhX80qzWt6z3jvEa0TcZeawbdsnb0hLjH2VFL/+lHtaFNEAvUL67f2gI3jmcH7GPisRozJ/SzRHORHRbUvlmlEi66Ed4vqT6kk/DYCf05fSEDOWwGsDehOyB6QbcR
t0NGCnDar1ectZweEHFZJWRXiSTDWyc1itzWxSVPU8RaRCNFFkr4bVQTKFvda6w57LeHaA0zHyADaTrqJd1F1kEWUsTTzzNLJO3kNo/tMDn9Rf0aTh0C`;

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

/** The layers of the one of a number, of those sizes. */
function shippedLayers(number, sizes) {
  const { bits, stream } = shippedNetworks()[number - 1];
  return codedLayers(stream, sizes, bits, []);
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
      yield { tile, codes, shape, whole, place };
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
    const ships = f.network > 0, whole = ships ? shippedLayers(f.network, sizes) : [], bytes = own.weights.subarray();
    const mine = ships ? sizes.slice(f.bits ? -1 : sizes.length) : sizes;
    const layers = f.bits ? codedLayers(bytes, mine, f.bits, held) : plainLayers(bytes, mine);
    if (f.bits) this.integers.weights = joined(held);
    return [...whole.slice(0, sizes.length - layers.length), ...layers];
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
    f: { ...f, residual: 0, reach: 0, tile: Math.max(Math.floor(f.tile / step), 1) } });
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
