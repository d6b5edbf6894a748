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

// SHA-256 of the sources and of this: 6480e1efb3c9b09991253c29c8911d0036d768ead0faba61b8efcd3a8a30727f

const BINARY = `
zL1rkCTXdR6Yr6rKqqzqququflY/bmb3dPe8B8BgXgSByREGM4MBQZgPBa2ll4BF2FR2gcQMGjAcGE63SRiEvJQFyQibkmAbS3ENWga4kMwVybVWHnm1NtemvdgIRizDwR9Y
B8OrH/qBcHBjGV6WZ7/vnJuV2T09EERREYtBV95X3ryPc84959xzz3Uee+oJ13Ec9z+4/Ue9rS1361H3mnvtUcd51EHY39racuQXkeqW/Oc8WtNAKY2v8Sfc2rom/zsM8r/P
lsqPEuWFlg1e25l3DcGgqPPao5X8hUDL1bdKlYwqdFDYsWX1WXyZVaJvjjftBU88tvkp/6lf+LTjavDxZ590XP/hD3h+UKnW/KoT1huNKAqbrbF2p9MNO5XxiV5vcqru1KvN
5qQzPVWtBjMdp153gk5nfLY+XanV5iqBMz4ZOHP1YK5en54OKu6TrutWqq5bu3nTr7a9LTfd3u5EW0564+/0o9rL3lT1icef+MzVv+45tSevPv7kY1cfd7zo5z/zycevfuIv
//XNx59y/Oipzceubn5C0pwgegLPgc2r2DxJc6r+Y09tOLXG5i8MHrcFwoYWYJJTZ72/8Om/+omrn/nME04j+uTjrFPzoubgF/7K5iizWd+8+tinn/orn7n6hNMaG4U/8dd+
4ZOPO2O1n//M1auP//ym0/affOyTTqeB737iycFjP48vdltPoR+PffITf3nwmZ/feMoZDx9/5rHB049tPu5MNO17Wk0vxMsanIw+8YlPPf7Yk5/4y4899bjvNn74L4MPjDnp
N3/zV7adzn+7vb3tRIGTnorGHOMY13idP5C0eURSb9N4xhkYN0vdTeNkqb+Zpaey6Jd8L9xyr/MFSVrPkqrxEExqWRKaWhbXjW/cQdJAWhx5Z417voX6UTCuGTdu+mdNzQTH
Peek75haGjI5SIMsDkwz3cqSZsuJIlM3URa38LbHt1l/3Cx9E4W9uIaq8FJ2bjtkXYGprHsAAOeJ1xmtsM4Kqg5Zusaqa1J1i1XXUHUjb1hSwRfQYRddzRDgC0wKNjMMi49v
opIBakv/43cC4376jXhMPj0m3zmHQdsOpAX6rQofFdPgJxvyydqw6dj/AvscRj5HvXbCM3i0TnjzeNRPeDN4hCe8Hh7VE17HaAtPeOy9f8IL8fBOeAHH4oTnRCvMlwnlBGLk
2fKqcdc9k3ayzj+UCa066Xf/vRt91NmzDsYwYcYf6FdkJFHrTJa4nb/LChLPtkS+4aRfCrPO32MG2hlNO9JGpBlnHe12O78uH81cd2uZQ8Mp2UiqKxI2VQwOG6qwhiFz+FoT
o/7jSHNtd3ZWmkqrOv+AL8Usd8PJbI1O1MBP5zvy1add97NSesfr/N63pLAvGTOS3jFB598yFbDANiQOAaKGpnASfzcOMclV4x/AEIW/egq/PkHKRxoeVVSD+XU4v9Hf932Q
oGvtLa2ph3pSR97Hq+k9gyypy6B9SZrfQKl6+nqYAVyTKHUv4quA+PRVTWkC8NHixm/GDSS+qYljCH5Fg+0s7iD2dQBZF8+v4jnun0WdY1oVGhDie+jFBLKBOBg+M443gVRt
5gJnBpm0iaA+iTFhsSyeMl2UiqdNO55B0yeByVNxZKbjWVQ+LZUjOTJoFsp948unAcF1DgmQlSAfmVkOyayA/KSZYN1TpseKZ1I3S2ZM56LkNRlrmpbGQsZCGbdLkrB7jv5d
eY7qOkekLTo9B4mDr7ItPhvB6Yk4PXW2pS7T8+9d18thcdvdSEILOSEIWuqk33YIeiGR4ZiRhjgJMPE4wgFRIlSkCU31lLeOR2XoeMTfDsP7vc5J3xRkDsPBir/vgASggRVi
GonRxzOt2BeM02KWRHkyA242kPlADAPqsvWuHZ9jGX4Ay7XO12y7t10L/dFDBZp1Sj3b1XJB9zBH91BoRK3z39vaOnllv96pNLf855pbtef8vNY33RHyAqZJNwOZFk5GOEjq
DDlJ4+EWa3IxLUwI4iYLC1gGxECUbJkmCyEakn5qzgxzGmbsYcIWyT2gawwkum5htJkddgQtK4KYmWmyCzWMFpcNqSr/IN6MMtZ1cUTm+U3GpI1xQ5cVNLmRJzbjMLJVA6+S
DkL4btzVxs0DRQSl5EMt/U6EjnmCwcElZqXfwVQ3TDjsxuOmhd8JE+G3Z6oxkfbalcSTRW8MC8KzGX4G/HmUPx/JhnVA0s96jssfjz++6Q3/BxeZ11jiSf58kj8f26vs8Guu
mZDiKLHJYp/iz8dvV3YcZYdY80EqOlnMFh1j25v4mKy7GB/vgZYrzw2MqIfRALHjgtswVVkkM1n7tDOkKdFA2opgZloISyAccJYaaZPvjRHKx8qLe9eAhk1iDGvnBWr8AUhE
wK9Mc2o34xmM8ax/Fr9jHnFolvMzJ9TPk8lI+p/GTHM+kvlPJwtmirO0INNspjYuAijwLv/q+GvjbzGf0VbqPISyDZSeH2zESxbm+oONxGg1xvRRB0F1yUw9jJ95VnnFjF1R
st5gdbZaVk8ep6XA4GHiY13ryfV7+PPxB5AgMLQIDI24WTAD+X9JL05ML17G3wr+9mGE95keyMLYEAyDiTF3yfiw72dIwtOzT9c+nezWKocfsT8Bf0L+NFmHM2zWkFP+S1YB
RL/tJmvI3Rx2pWaDiLs5nHfle4x5iHmM+Yz5iPlmwqwO78F7Hxo+Eu8ziRlHoyeGzQlUWv5DmVWU+ZqLXqJ/KLam0RWzLFF560c3b94s/6HAsMl+lf+GZ4YfMray5RyM8XJg
Wav8j/kTJcBO2LphC9JHRNFjNEocWDQAWZRPdgwgPt/HTKOJyz/Zq210duUne7WO+d+356uP3PbNR/gi6V7jgZYH2DetjTjEo0FMrgIbc+QFWBFPvIy0lUw2eeG0drlFDqHF
5RxkM61lmya6GkdNN5L8Cea3md9GkllkaDHKsbtBigwqaNH8QstpepFtxLqltMCVFriJsb1wSJC9KUyM0pVwYBayxEudi4J0oEWC3Q/b2JjSHBZbypL9UszsN/OjfJtpsuSA
Zh4wfeK0j8B+VDYPMtwf6BA0yZLcdK+wAdLXEMgsAXIk6Cro2CL6g+43bffrDOEHSJ0PFMeiWRqLdeRhLFoXhOZ1zFxmIpLFjpmFmCSLWRukD2vEGtqyiGA6+0SWl5jJS8wO
zKKkdlFD6qUu0poP9DG07T6TZ8k+oUb9DFn0jumi1CQW+C+M+E2htA1h4HyRkzIzia6fcRwzyeZO5sxISVCqYu3PmexG9K9cN9zKBTKfP4H8oP+p/wxWY9+GOM91nwuk/wym
QOZaeDVMSwUQEDG9AW5mEFdJ4ZHVMmNgjzB+yKlCHJNFn21rMsM1ksB4QCY3S8bYWckEo8eX0fCIGWAe98gic4VV35Mhiv5hO1zbCq65W038hddqW95zt/KGlqGzXQkwnTXg
UJ3s+pV+TNFJvicsNHmLpqTYCOXWCgenKT8g+7L+VTZBEppkXTsADTy6XDc2yTakMwOQqxaL9FiEEwKZiKwzmWWsi4C0QTLDHMAGc+aEqY77gOUZit/zWbzAVwfJIkstAaJQ
yuCBUjGr2UwS5iybhDkreLhX433o4io6uGYa8Tq6ukow2I+BXgUHJmIB8Cc+KMzZflP5gDloxi4lh64kh1P3Apc8c5BfP8Kxn2V58OPxUUgJc3nkGCL9PHIHIvMSuhOIeCSL
7xKUa6Gmo/Fxcyy+29wRnzB3xicRP4X4acTPIP4+xO9B/P2I34v4fcTCVnzWrMdH/rSvoptHzREIKGhHkmLeZiR07suvouXHDFM6kvIzSDlm7pCUUFLuR8od5jjeHpf4ecO3
jpu7zXnD0nebEwix1AlzCqW6UuoBKXXKnDYPSKnT5gxCLHXG3GeOsMgFE/FxEWn3mTvxRYbuNCdRG0MnzfvwBkPvM/eYC1LfPeb9CLG+95t7EWJ992J8OxTFjlAYOmLOEp3P
CjrfZe457c/g8f7TEF3uMvee9kM87qPodBdeMu/T0BTnypzWyKRETmlkWiJnNLJPIic0siKRuzWyLJHjGkkkclIjixK5UyNGIsc0EkvkDo0sSeQoIhGhA/BxGPCxml67AN40
DUDcDvXjSwSANYU+CHwPAhLxuAy+Do+HbKnkUhpciQ+b1fgDssIckdoAwh9MRGDBQB0GDD0UHxHJ9sgQ/JowyIQAGcWOjuJ1HUWUPmIumcPCJF8yRzbw8mUzA0AWVIGwhlcY
Yn1HZErZJSse3zInhHwhzOYDQG958YNo5SFzOb4LFXzQHMrxJh01nu1Oh734kVHr77Ktj4RZfMT24j+5w3fc99yXIyJRa5dYW0hB6aw5S+k6xZREbMWXX93RGfTiiIUs1HwX
GguKeMjogqeMsW1v3tIH83FhS0UDZhtlm1huW1Qa52hDylih/0G0Rhq4e3RHDfoAW/IBU/lgy0XpDqHjA2a/ahcumYNZctA0GQP8QBJZw1Ldy8Cm7AclBI27ZKcGUvgHSb9N
ZaBjjzR/zHc8l+yVpVxHxrzAdfj161eSu2KuFVE+G8DnR/Zg9v8C5ugvDB8EExv5zq1dP2LueqDly5PdDsxdCltaq5Cs+/O6TBH8ZH+PsWj66HHAhPMtd1RBR5a4vYp7RXGw
Crbuj5y1n/310ec+cuPn+52/IdxFaisd5b1z36u/ufe0eFjhILPYdcXjAF+wKo6RQsME0R8EfnXLfa5ObqNKmU9wpEphb0yULKKelpW2zeQQ66noVrqEkHFTA3ZMYIJ6qhXj
Kx1dyyeFCExJegdSXTIm6obGpX4yzWJd4WhYZ1NIUJWajt4gD/fMpIaFRKqUaurxHPU8WOHnwNx0477wMzNg4ciDZhaBOSBjHBCKgSE1fH2OS58TPoe1BMu5ZeSmC0ZOFENm
GgPc7PwdGew5auJMe5DM5kOC5pnJzHQGZorqjvYgnkezZlAO9T0gbGxo5tkKdHZOl2hCdYh6WuAvtUNzl4los4ThGbAU6IkI+S3CMMSr/+RSEgVRIUXxR+qDFh/syXXbE7Am
grF4brAa4UxYJMSAzCuNVPVBixBT+7IZw1Ooih0VO0ajwSHjPM2uTV3mB8irJpMWFgSDq8JwRabHnJ5pCfJGf8tzxwg+wqJWyPqEhuya6Bsg+SQNDflgW4SfxfdE37HFRlD5
RjHFVDZEQukI2HT5Cy68AiYRPUCFl/qM4tcbxOMoMSElJrQEO+0hb0JKjENUH8Q9qxWuGYf8uwnZmSZYdR9FQinYy0wwAMmycGOqoma1+yS5slR43AkGJ0xDIl1GuqYukQ4j
HRMov/sbnlsvqQgDwRXqAxHa7wUnvVAImScYUsGqygf+qiorcBckITRWyYSntStJ7YwDdjeF/Bfqzk3dSnSRKLzrosSmaBJRm2Mam1dScsH+g31ISbnu0yqOKStxq0jaDZoO
Jh9tiSiNyRyRAdePqH6wYerPgAVXMsCO4P3Ue4JbIUXNwphrlRVyvxXKMq5sVHFFqKQ3HF0LKtE3akEFtMa73tnCp4JimLiJkzqiuz3HrSor+aCHLtuzicFoifxSA+6HsmJW
TY1tMyHxnm+GbFAo2sqkZhsUMBJYWcT4qBsz4auWWGIrAMbmHgqdpD6MZA9iPpMdpydPSuxQZiSj2G/IjlPXiTpDfvVYZipGNw6qqjoFhDXOYTrfeCGJrp3bumairXttY5Mw
pegO0UZkcU+1n65uhTFTcDl9ktjhEl/itgxIO+kQYdu2WIs7EyEHyGIF6hpPt54CyP7ob/7KtkNASnpXRBpvyvbIpGmzcZOmd8YJ2BVgeoW6+ZNUzXcppI9bkByzvRFdNMCr
uplMmXGFCAWGuMbtB/Q+YF/R5Q0g3JTpXUkckZgD0aVzj8hGizFinKAC2bE8Hp4uGB61Cy6EsQ43SCgigsBJlw8DI1A/qXK6BZBg59nh2SstH+2eM2NcF/CG7oGgeXNcwtKV
LCajOrcJQa+PXrfw7jRBnZ0l6SaEB3xjytQwCsCkC3EVUKSqzqoFs46CWYc0otiWAhUNKCDOEeTmLPw1ZU4Fbn1CjP2ImbnQUhjAV8zsA60Kac09rLdpAVghdlrFUbuho2DM
LnPIZTNT5NVmTp5SeQ2zT/XKTnSRz1qc2bgdurQIbFwWCHMgbJwC7iBFT8mOm7uF/h7LYpdK+RH/Efs6OwSTQGHYxzRvZSlpSXQJ47JpnMMO0JAfB6m9mm6/QMAkkxuD93LZ
FMK9Sx2UNsWP/sOsuzTaRwqLPU1v3TuWyqMHcFVOkd8HvrCPaEc4QKzD2CC9SU0bwKjGF2wDXYYDIbsyOBzDkFqEfLYCpHrkRlATnk1LRwaZfDwj4EsdIfElkNqSiuxy8CNx
QOJKOCJq11SlJzoc5J4qmi5NBdDLkFW4hcgBw6PBnGYMSiVa9aZu32i5ZspRlHUTDRT1XttEXDS1xS3b4raW0yafYpPjwNN9y+Dh8uLTBX6FssEeEBi59bWf4IGf5885H7p6
xhnBfCC1YPXjJigeQNkK3h+XpiRjD1lOviIbTMDgiihBQ6mYCzq+0VUkcy5cTbpas0AhF46kYuu5aDmROrde28xpy4AkMqQyatxIikyDHK/d3gz1LXT2njJwsPTH7dA7+ViP
Zj/wFXYQflC0a+wfJV0JTchsJD02cVKmOw4UZDydEHlJoYcvSWgq9YRq48VpvihsK4kS/vpCaQhp4G119gMEgov9RFSpLtOeTRY2AaYB172L/XhRUzeTpXKqAWnTIUGACTWQ
H/BddeqaxoWk9+JY4Gba1Fi3p/Vsu0m7HycmNktPx8ugfitSqK1a22UWGSREXoRRL+NPAvDNill4OqkIWmN+kZOZZBDLZHyKvO8mGTpOH8egw9A1YVJ067EOGOmYsQ0sF6hk
3FQuina4iTnEly8AJp0LV7BQDqSiAKxsBRwd/vAd2dgNjroQOEjGTPdiX0DRU+MPkN+KzPyYaT8Qq8YStIusKBJXzGKWrJiaAkdMBXVs5jXmitI6rWx2flO4fcHjexSLJgYc
TzDFmWLT1CADp0iAneWHZ0Hlr1OKaDEGnlygw8KnQpeZIowCsguyEJoJkoagBKtnd8PqR0awWinBKsBRZKwRtZopCIKA2gJBbVZhlBph8OcUvEwvEZasx3VHpxhF1jEGM0Im
VpJpSDTSx+NCIualUeCiOQqDou+itOaOAtobb8QGj+mNeEkwPFmRhQ+5y9xn8HOCvCz9xGNxQ6A/IY7Mm2UQUhIaghKeV0kdXPyaJRs103nA5IFYAoBLrMeJrVGljTnIsiDo
kXxvkXuNQh4CpaDgEsHVbAc6vAuQlAL+Ad+IE4ZSAP4AUA2zzJ1QACM1uJtJh7s4C8Jir8R1vLtiGrJpzknA2I4LI8aNiRCA3eakPCXgT44ISNkW5CFjixZsB1nnNavmtrOK
FQUAHlgAN1U0WMpZShwquAvUj4Fmjl3uv8+Vqc72gn00KMSijzWf9GncBLK5rGr4hjISVl+vbAXaMaftmAR+cJRkxQsVJeSrFfmKNqNiupe5iCueyMaAWpAp6UNdaMhcDtJC
m6n1dp+SLSuLIoQGvLLMV5a1hQraEeR70k3QxKDAlYqyNKDBMzHF2YqijFjbcCNal/Fq+iU0ZN4KROBQfbFbwf/HkCt2BE1TpUTxEgYYo94cnPC+KEEqMsMT3ouInPsc+mVO
+tscvWmI77ShEvso2oa9yRJUvnROel/hNLknvK+zCm+/d/9JEQXEcm43zoaKLtxZF3QIdbmg3iGebYr8L0PB3XaqTWOiCADMjRc5eHbLYDP1rpj4arygeyMikwWA5PrVZC5L
xV7jguwkcuQFQjXcSVyzrJjdBAitDASFO3afPsj3qMjOQHruUEhyhRnFcwPPjJs/o0CmAcXYTDAWYCtMl+4Y4iWwISG+PWtcfDYxY6AacTel9sLd3BjZTDkFgwWwMoFw87Rh
SN3MBjwJxFwn+OkkyMSIQCwZXMo6wNIHY+IYYu2c0lfSGv+Ay4GA0P3UtwhB79h+NQcZYRdpF3flCc3ToBYq82uaQcqj8P0QX45sTY8QvDcz0yFH3VK+rGGh1BQT5BouzInO
0kWLsnWSmisCJ4smJOSvyI69cJNhCRXMcjxLLU+OA6mjxMKIlYi0qPP7uoTlKu5AG/+Q8rgccIK28ojHtOGhWpEA0fPtPsuLTcubic2g+NGy/K+VSWh2WrO6hAIjtXGAKjcq
4SCq+ljcVpWH5cAK7jNf3BwBzMpOvko5CVvqmAKyq6uzalwIYGR/SYvbpsIZGOc74/qtMOmWoI3AJ9CmcEaR0XlAB+kjyqfShsuxGgylY12u1d2LBeMbShfbHKY2qhNGY1zn
q0S6QvKudonXdimjXaNeZDvMNa8QiS9Eny5M5W74G0kwsvwi/WWaChjW3vKERz2BGg//BhNEmdb5p3mQ5p2+5L4i4FAhI3vDz79Yif5TpeZuudchy13ns5l/22zE/jlXZkJ0
UQjXOBei4qhmOnE3b978RJai/KOXMLGQut9I6teTGtUj5mcJ4ufCaya4ngTnULL9s0KeMeJVFeoh3f3+tSz959cuqVmPca0ZQlUU5VVOTU8tMklEfRkDCiOikuZMeqaZt8a0
Nh5EPIRET2li8TIi5Y/JyzTrorajKgKHLBcQQml54VKPaVB4S1K5tGMxp/wd5WDtqRDKFbFHc1yE0hkKRie9nuhqPNoquKI/BS63ZaxoEpmgLKQlhrpWxeEbX+wWqYOkwRdV
OGhZIl3Bcj2GTlFvY9MBn0HSO9+qiAWHD/DzddNiQsaqqnIuJJJIt8JFJ9sQ1OmZltXXyQg0DEajhkW++SAeTTNJJp3yVzJJsxVaLTTxaNZ0wBqtKlMu4BFK1eRfm6qkERvc
iI8opxMkd5gZFdetmIbueVi47+HCbXvD6Rp/QLSmplMaER+rMlknDqTshNhhk1HcXc7OKEaGEE8aQBJzQSM9MbO1kRmhSA8Q9ittvBb9YdOdz+H8bQccWW7ILPaZBEDgy/8o
+FKTzY4Xf4MrjnH71mgbmPrLTHr2SlLLMxQLayIg0hDj2StZkXlRMjQ1VnVvoLpVUoFce0vB3rIIY6RyvlixtvHscZArHI2AslQlPYbQVSx8lfTbTibCN1+iss9WQE33pK14
ylpR+JwH2nSm81kyzfkECNDMfIbhWdPEwIGLpg17c10oXyfr/H0ZGlQ/dLyvfuFXtnXbEJC433uV0ZP+RZGAqFDLBhiZSpZevzJAPRVUx4wKeY++5CI4kxfA99ivebVT1Z5g
HaHSWlDYRxefUI1pQH1UjsY17T61w7dt0jEsYv28hmP87ENxH2kIPMJld+EEabxho8zCIMEMfUxzLzKlLykfN9yvwd/lvuyZdNm4zm0apzsCqOA428fAKfude9S8Vb5TOyG6
kArVVR4NcFjgfmDYwmUs+A3TvwwBasrMXqY4Jaa+TZ4jECmt2fmKQiQVfQtmsQ90xxtmiaIK3jGmD465ZTiXZp6KLsMpHtDO2zTRhxZoQY1/CPdMG+2cUHsrIVRWZxJQP19T
cKgRaWuoeUI6N6fwCy5BdNMu2xSHTSrrjGyONFXnUceo1WXUBLhpxqPrP4RIWVVrslnQZu3tnMbavRThJ8ykfinmppKGmpQILFpxBBz5pkWu+yVaHzUv6eQ5D0nOmM3plHIe
sYZa1EJjKb/cLyFrCH7qi14m2NwspWOyadoQ2anxZHuP2NL5x5ZWjFE17GAJoiRYvMYDJEI0csqAgY4ge5VLHJJ3+L0dycf2Tj6uybVbCI2eEbEHOmy/a6X8U5ZKVUfDWcq8
R46dfMXLTnjrEnyVwRUJvsKgkeCXGJyX4MsMzkjwJQZ7EnwRkB9xiYzst25tJYu96cmxGgZfZzCU4FcZDAy5STtWgK1UN/VJkDByotM1O+alKbtzxMUonRcgaowGQIiqvh68
h9eVN3HSr1sQaHXetNNbwWox4tWiX3Td6pZuGQlHKauU7FgVhxF6qqsijIHwqv5d0K0qBqAUA3wj57YqSlggEMhqTLkpfLC/m/xxEbhHT1XJLpZu30evTLjT+YL2DpjGem5D
p6pMZQd1y1WOKCmrKLY8uiEIItlUJD2WRFZcVY65ObAGqshbP6+nWw61qO6PmmKFoSwujePGzlva0dJGx+AA4o50d8x0ki7Zi64qA9vK5li+efy8leXGPii27zKOltP1lM+N
SVcaJMp1GnH2pJCco2B3hLcF1Unf8uwBhXr6HQRbGvy2p0QHwT9EsJ6+TWKjCTckAets0tOE73qZ9lWi3EwNCcy/5xklO3L4ptn5Z1Z7IyqnevoDhwrhevp7HhkqPEV/IT3p
UF6qpz+ijg6825gqANDuWcwql+OGHEMyVXKeKiPlOxgju9H0frX1l819rs8cpR/4+eoszfxjn+180dXYH/kJ5IznbewHPo+QbTMWyVbFM1ydwO18kUk8dsfISxKh7JMNGH9Z
4x7jJ7wvkcZ+22eHEpdr7Zu61rL7XIlftSvxt31bLiRcR7pUJpEOZ8VG0bbv+NIapRXf9e2HTTTIy3pFWdQ5Y+r7UfdJW42UPOF9HxkCCWo4JjMIFPy6q883XQ6gzyH4OJdt
YJxPjJPDPYKSoYDwmKCpywH2ZISE3Xpxi0YyFQx+0lYJ0BHsFNZ1GoxqxIq/7fH3O/L7ltd5nTNCW+W6qIVcBqeNv0fJ35IjPzQwOeF9RSZqv3/2pP9V18L6o3yAh+J4fJJh
sG2iUjrhDSQ6owcyTnifkiEZzSsKPKkpmwxvMqyzyOizEo10Uq+xLRcTTw/3ECsjhZiPnPBeFXBh5CETgRS94qp1NgWlKN16sGUH+5uuLvt16hAi2VuunGeyqYgeyuciDzgn
P0iwIoCgcdr60AJCpejcW/4t3fmuX+rP9yQiaiHp0Pc17mqP3vbBDXG+iamEQ9ol2s4xvdP572TcZd5HAF15V4AWY2pWFWUgZViJezuZwB0rB6fY12HM0cAT2BOEQ0908HlE
VwB9ogzYhBK/BNwTclozB24Zf1IkHtgoQ1RS4fPRJOJOpzBZAmIJu97UXU8mRroFKjvfMhjf9cgVe51fk/WAm6KihEHOK66WuEYijOerpbg24iuumu6wPVa54yi4PMrDhwxI
ufs7b+QDXrGIGOS7qlyVS++73P/p/LZSc6uftm+o8kRADGx4hcopOYQ2qx9hKgCP2lTysGTLZnNRs2HlQm2iln/T1ZZ/THv1JZJA29OXPU37oicJUoqUJNI3P5lYRTmLukmf
z5fcZNxulsjQ8XczafHxbLKgeyU8bbHElAE4ibrowPj4lOyCLrEEj0J185HpmPnYNYvU/mNWIqv7omKEGsKGSEkAOe8JOQuHgG78SLOeNA3ZQ2gbO2mg8kiRnTRrxXjUBQ9G
XR43EQiOcTRSdJE4erkJKc8skI0b53Z8aMTmqGO6yozMmz77vGgW0D+zZOYu5LP0tpuMts65OyJw+gNR8BSb61FewiXgyarliizosoTL1U9LuDmgvOwZqelFUEB54XmP23By
7LBBJR4nw5Z5x7Vl/tjVMtwwItxE+qWkdpHjqMS+YTGXTRyNBNaDizb9bZfqA5ojoCthrncdIzM2RpC7kO9FHOP7dXBhOaMYRZ9v+PUt73qQc2ivmhGHpgT0ZUMChvWXTzAq
X+SzirWcT/Bmz/PpY/02hda0kYaXlVELFQ0j7pVue5fzE9RNqyvS7daW7PqIOViF25gAPjEvIES1xXTofEttWnjMkha73I2KLqkFqx4RUAu3xgf1s82kbWjvme33wcpZpWwT
9Xp3e0E8TkVnK8+mUqKdMzNj+EJNPtxiRyCKgpq1IS7yhYDqcrFl6siITpxzPgyyMC61fhShMSNHfLqsRCxGERg3E5817Tc+anXh5GbJq9U6/0IoifJRlgDo6SEdIZugimbT
psISOTecdPuGdNGg7cnEOf/F19COL2wHH+3juR18uI+uV8BSmsqGaV/qJ5NgjoxYXdTTbRExZYpaMju070w6QkqQ0VHy2QKFrGwkUwNVFfc+IDbaGAi7xdDjONKYo4VkDlUH
wNhCc851XviWaSPwrd/8sUeEPuKKWqxNHVA7N+LsqJqox3HsiWFf3I7UXm/9vNi1oqEmM7bBpt55VRVg5P/b5D+l6dqN6YHa/yIyL2qltm7gy5vtTMaIJ9slNP78IyiK+aTW
s4MUM34u/MK1ZJzLqkddnORMoB94a8KMb+Exfv2z5+77gpm4dq56/VzwBQw5J0B+MdZ4nmXkLIafNV5DVVH5E6zoXPULnxV1aj4OPPhlNzYx1B+QFUGNTyK1gRD7XUwjaICM
9JiOe5CDcSRn5Tqy+UpAFZmFVqFJj2jQ5WRse2wMYLJH09fGHY5zLnzB9GwjR40xzV1QbbWm1sRl8kK+UWpQC982U28kE1KFxEMMTTJx0ifNnDj3f/sfbjk5IQhY4zk3nrAI
SIhR+Dknhn+Y4rbMC+Zh+49qH30jGf8C620JNBmN2BITRKSP9uOJW6DJNpyz4G2dc6/FE5wAtohsziQpmID/JIjmpKmpbWcdhC4ngu3of6+FFdln8K/TfUllK7heck6RH5t3
qECrK17KRtKhWKjqOpF1v2/QGodgOMbHDL6IxA6tzzFIcZcPRzZ7eLCd6iRynIJcDVUFUyfqoqO9jWQibTwD9mo7vES9GfJCGq9Pc8m8AEGtJ0Iad7H0uP3sIGeQlZ5MYtid
uC+WQaptwUIoNoGzAmUTqnmWQ1jxAiPNeJFvABeXMFAN1D7B4osEq1gpe0UP2pv8U0ZmVbXbPK2TmCynAaLklmiJEsRYBZaMeT2JOa2LnL5F9HaezVlibMkscNrj66Z/DU1Z
MNNsXMlRSv9c5wtJ/9z2uOEPsA+PTzP86Y/2X6MjGi9LP/fVkB9LJt44d/Om//kkObf9X27ebF/ntk94TSOfx9C2n063nnr9WhKb7rmZF5Pl63FfzfLO2xP9ZlZOf3J1aLCn
HTP+2WQFpVHRs5//OUDAiun/HICNcH9eWLcZ0zfjICem/5Erev6tbcY6/1wYTPm+iT9r+CVds/rceLrZ/hgtO+KumN3lDcB7whOPnzMv3isbcqZzzrwgFkhjnRus8Y3n4w6H
xLxAkzY+xq0xUZS330zo3vCs6V2QBk6ibjQkMMlnTXL9XOfFOMZQdDbfQEKcCDxgMkKM+iQNY0CCJrJkySxxWjg3YCiT64L6tVJOH//i65q+wIlcwLROc1oXOXeLMnc9M5XF
vSg/x0AcoDa3cd6eZxCXGg4ly2M8LHnCO4RHk7o+0IOTPt3gjKkbnLa6welwOwZLLPAcDyHhYeH3JfrfPN/fcq95NAElTCRg8zCVfmEGGohQDbkpyNPOfrkI3/fqb9rg2/e9
+mPIMORFPbH619B1MlvB/X/to//ECzvv3Pdl0bFBjPLTz61bJd3zb4VkTNGAbQTk8/abqUCDJ5YrabhJ25inkOZdSdvPXBVzV0rE9PZB4c1Pn3/VtXVKVVVhS+0WNIjCzbUH
ZcEQF0V4y7U2rhX5BLkuPxZZX2tNt9djei5yWfX2en6khCIsJL90eyCMty4A6d/YVv5xHQTwd34v7T2dOOk3qYX+ZvhgP/32X8sQvw/R+y71U2Dclegfu65rXd04igVo1tN4
dfLpBJVfk/MC6d+6lqUeEqgQvtinzobE7UGG7kLorksMsT5U7z2T0BwQtT3Dui73ubFu5Jk2kNK41AcH4WrrXLbOLVrnonUuW4fQj1Ef7UybSDl+qR89LESdnAifK0+LaUsm
7mXYeCan6ww+LQ5YIMSLMhwJ/QFCohRQq/IBXom+57vhFsZ4XTdxacPLDSzZnKTGSMpzSdc6VDu5Qkt5LopYPfZw1BCJ16WK+mWKzqtDqIZ+NGkoRlSkZVEfTLYwF6Yp7RUn
N6Ym4YSeMzI6rqESHpyk6LErqfLjZACVteMbngyFrP5clRLuGdUwRxX1AMVscUFFfXdox6lqBymRBSHAO568U9MtgRktoepna3VUywUsQrMnO8U0rS8EK8eqp8XKy9dFpTrQ
BUeBc5DR/4gYhFPG8Dr/KN8q1VcoUVDZLtNMq8dMS4h1qSZhyATRKuJPKBHLS9mikHMhVpaK/o9uFEBKqoJBIKNQ3wqeq2x5z43YhO3qRlLL7b1FtyiWaRv2FPgT1qsT5eBz
rljCvfGCBNwH+2QijoNtaPKgB0UXGi0G/aSidlF1mo2QPzT1DdlvNZLRS7yMbLREN9R0qbWBNaDxOg2B34h757jnDsB4gBwEeMlk2p5Ja/BMmlhNTn4WS6j74WReLRM9+cGs
gTSQPAAbF9If+VewTk+byddI8MczrOGtjFOOJhqukDQEq1iFcAP0PdzcIFkh7dpVWZKGl5Jl3e1f4aRzXTMiTpskpVeP2hVMRTxsx/tuRYV4lQQUc7qNCRMXAlhw/WzoOcDB
4X/jmq6NDf82N8+KcLsUHivCexyiWTP7hDwP/xIi68NWrdMdn+hNTo2wsdVxu/54ZaLWq09GU63pNutcM+t7ZiT75IDtPrM6fCRexfR3eKZpPd5nFtX0Qk0RVvFvfU9fHjbn
Vl8eeY7n76IWjwxnHRriqd3G+nCqFgO8Zgji+3WkfVnEFgAxB3QojfBnaFgXs9CJjWnHByEGH5IB3q/OFchbgeSqxZvJAwfzwKE8EPMgB93OSDyJs+QwV5LDZuUqWqWKE22G
MQf5OCjHguNDshjFvpidoSkHLH5nahQt6wDZonkrW0ypeQKNaJE6Ap26BQ4AiRAUb48pXjc+jxcnq5iyruePT1RrvclGNDU91k6D4T9xh//ZTSeHr3Pymg0wi+W/ZG34NSAU
cg3hEynlv+QI3bN8cy+42ifJdyFY/kuODr/h5pM/PsFGNFtz/bH24tLOpqyb4sPrxn7GsFLDKoYvoAhyfwnfcJ2d/wAp68COX+KLq8M7hx8a/hpKNZyd/4Z/j8CCwQ2qYaM5
NgKn/8p3lJ4JJ9LhyC6mzypLByCr05UMjTs3xDXItuxWEZgwATwNIXNgfLAgabCpDEBdGABugFgGoM5dHFAJ6h/qwgDUwQDUhQGoKwPgkgEwPA9ABqAuDEAdYFjnM6UiHQwA
dWfkvwTAXd0aUXtjdTXz04eWip2iHqZl2AQMOOU/zPnDt5nb8ouYxYcxf8PmqWDnv+GXkPjt/3fnP6Fa9zk7/2Hy7PTvOYfN/L/RqfD1YfO4s/Pf8Nie737oPUCA+x4hoLKp
/Fmd/Fm94M/q4M/qwp/VlTWrkzW7/XRSs0uJCdK+/Hy4/4fxMax1d8iadoeZvHbOfcH0rkFWiSBJnnNf5PJqkjsf6Sd30VfBNUhRfXMnil0z4XGPWpw7/2KLniWa8qAKoY9V
7o7XQIAAJVVz12tklN3N2LN9FE4ZnYq5BS8UMjbWlJsCRd0aqDqipgJLTSIorhWRaZiD7//Fllsw+UL8+qb5YQxjXxugXb0DkeQOc+zDVqVLgB0zbXm2TUee9OjDZ9fMyHPG
Gm1zNZdTH5PUBSWTZkJrQR+quZj0w4rb2RKbDWVYnfRUpmc/0N6PEGloW6wmkLIJnx7LrLc8cRko2yCDpEmFo5yH41Z7ZhriF7aeUSBq5y/pQQUsx50M0pPx+1SK2E0fzO04
+aSJgj9si7e3pJelN36RLj/BH+t20cV+bM8wbCaTea7a2l8kN9U2vQ1w020zuaGWZlInvTbpLt2U6bJhpnoZLEOVx8edS1fkANiUJEKslHiDetSA2nv0Daxms+gUi7Vssci+
Fo1eC8WmfGxn8d4ou3lLXlvzUkfcPj57JZmUnYaqcagGdbIhKLnyOD0bI98RlcKtUrhTCmOEwYzmMe5K2vAwIkwSo8mJP6tenaiNFIyucOzqPFC/GVONXTNVey7TtogYjR70
NJhJWyTQygOdPFBjEzwJenpGQ8TLdiogTCO8uJfv8tjDF51UwJqWaTwuq8dICpedcmDYvSLenMDFBhuJo2ZoGL2HRRAWWHMIe21uJjk64whSeI+iL/1MMLnlP9fYqoycO5kd
er6ANq113cwiWZLdWJe2qtYLmFqMW/nW4Vbd9+gOOZ0aACB/iYdF4xbNqF96WYGzQfBJ2AWuc/102x9Q1D42yPTtmUFGPwVW8kzGVDpvD6g+tJvPXUWwcfqC0lNSYsMjdjki
MYDdpyEbLSpBkFX6Q+p0ceR0zHNcTxxqiH1aVUU/KgaqYnGsy6SnolgyozgzTQ8SFZ4GQKsGXLzRkkEymwHudX+qTl3TmNDrUvqckZKS2M8T57XwKN4HzXr2ihjjETy3e5mo
NkG7jCuMOs20Rtz7fCncL8LCZs8SlmfFYITaHmGtZ+wClXdhTppetDXKm+GKMSXnJG/xfJ7FpqDcfNHdObpDmmAt3Wxj1FlpvF395tGFeZr9ie3+nD4z9MoGIhsgHszZsdJm
WMptN/7mCfkcshnC/swF63hNzhK1jrgNOac2z+NX2z3ZbK6qp0lpS+pdBQrPDbvxgpkddnhog/Me08792pVkXgYabRz+JbCJS2YJ67/rOBQpgorjUORIO+BU8AM2ZZH5TOt0
HWd8wnF6k+V8ug9dyN2H8ixz7Ip9ERqwhA/P0tMiPf9iVKq0Ylkazvo8JFI18xvST9ASaXSmAoC0lN3HYLrSzNk/MHXqdQE8cwM1hpKS9ix2xAGKrGV2VanBFHXpGSdrMsuo
kJzlruFIGy2Wi/xwi4bLTIq5E4lhSxKaUdhyyzrSKztxY58OdIEbghOrGUTIToEA9RE4uVmRzglVVIoIRpo4o4lSeJ0VThQoAhkxj6xS2swja4IcNrJO0M8j+80++pWrmxVM
/yIkagLBMn4PGIPfgyV0kz33PVjfJcGwdSBYl9Kt53chho5DSJ2AkAr2aOb2uTk0iHfUd6tj7t3rOECIwvMgis6+S1EttYShebePrb77x5YgIf0JBfa/e4FFbUjZq5bCp6VG
+3ZRo3kFmpkMrGqnoETzI6BZKwENUUeBZrUAjTlNzIFmf5Ezj+7OFLDVL4Cmj5y1Apz2F5G1EQ0j2tHd3zrq30XD4kFOvXL6lsnBPUvbjKHnTBueyQus5oG1PLAyEOcUlupZ
cmdJ4bx2YMY23TbaQr821JLJdSI/AX8f0X9fiT464qV0hOrEaxshkieK+Yrf4kQmXPdAQvcVJHSyhNazxNQdaJ2vhKXxds1sMd5RaVpG414sh7PF+Mty2CmmoG52Yv+6ltDI
ipBupY89OWQxW8ZqwfNDECm7cv7StQT/9hi+9mfBzkPEcC4tDjiQxWFLLu1Qfdn0zOxc/09EqncnD4L4FrUXta4/E0F6DwRg5T2RozJ+W6ZjEdR1B6rXucyx3X0/3hcpMPUV
mCKyISV071tgmi/mfBbjEpX5jRyY1sqInwPTagGDfS4UnTLar3FFKi0la+WlhIierOcLb2ApABbedcJdVU7kr+dYXKA7SMC+AslHTA0xf43cKDItuRgxOjkdKZGC5R0UwCK7
xWuL83uShREhkPaOKMAUKcBUflw8pwFH3J4ciZgrEJvu15csZgCRcnZobsQO0U3iUj7PI15GdLcFHzMnE0wGZm4DDdZho9cerPSsloctlXGpi210pixLUGJZiusQconi4xAB
b9CuM66rrP0DR2wEuev0QwlSX+akfyzhhI7IVHuGtHc0rT7gBQnpj2xpV6UAPC721T0w/dhqyf6ABzAvUOtGZxZO+mN5CQBFaJVuYPya/BlLyKFtJDNm/qqYpozukngUc+Ck
fyRvxuv0GVKMNKkLibTdlsQKJkM/IyzJaOD74iHPNa4M/OKtdMrM/knrfjQMINMWyGknbXTtRKDKkGt66h+Qm89dn34Z1pAAQX9V+lxubsgjWCMGVLaUAKEAXgC62CjOKwiP
eHYRYe3sFk4GSvby1Kkkq5xl6iziOZ3l47pJfErsRUeH79bK6pY1df9BqNHjT07pOpeQxk7qsSEXDly6+lsHbkJa3McZ7PBnXKdRtoFK87RKd/JEelAL6frszpli9RyO28wY
VoDR8Otk+O82GeHOydDa5/aYFPJIJDTrwqSvZurIRMqL85jbTxHm5pYp8t5livJGRGWx3tWx5K69Y/n+XLYSIcoKqzokaiw8q0OSupSIrPJe5aqgEtabrUIn6/wX+y9PgRAr
qlY7PqNBuyZSDXfn8+FxNuRIKxk1R0bBLvNGLKctFZuVTuimOzXuFDRpgi5kJ9ChUIFJdOO7Ozgjte7snMuV/s/WOTl+7OaL5nvpnPgYoWnvT9o59Y04r0d+ZkpdDW1X51Ug
fla6aewqsCezNEvNGRmdW3YCvNJmzR47AQvDh1V+vmUnoPwiJCbdCRgNn/2XKzgsTIxG79m9R29OlV+zIxgF+yggq3oVl5o7b3PvwfN2Dd68mJTJqU2qCcVmgYzlaASFy5Qm
gIG5RAsFhmatMpNZc0yYuUTnoqXUOlP7l8jbjlKBuiw2X0qQEkXCnCbMiB61wD/MnYtlaA7T7JD3BudQj1dFBTNLAJIdnD9BwYFJajYwz+W/ZHG067aw977ewt77egeG33CT
w2ZJ5xyVRY5DBOHmbumTS6b4wBI381idkZePoK1B2Oz0ZuaLzThHNg5m31N3DpbqPrij7j9Ds7jRuHS7jcaDPCfATaglfPB2G43JIe5WLQ1nnTQaDNvUA7kMTfNTs54EVTsk
QZ/BQIIBgxUJVhisSrDKYE2CNbPKbfvhp3WgZsxhc6RosNmjeebPszGzxLn3NFWHS+N9+Kc/VbftuTRr946fHb15pZo8vSYieKgieEjO2xKgNRKgNT1/URWX1EptlHualZMc
LvUCioO3WjZ91NUfr9yhAgtLd54UHdyjmjIGjhKBQgv54rSTjMuYALNnLQzvyD1QDNUBDhWBQ3WfdzJPp5H/5YYXw77HKx/AVzUwZjdvule4Fw0QEGUc5RzZB+RA4JOUK/Bz
YNh3bvOWQA3VnPPIaMgG+QydI9PjXspp4Qb5fHoXQtwgn9cN8hlukIMlohT1DOWky8gCqZi/nH8D1UtLKNIDSD7GOabDrbieC1mW+NOcLS6U0qCuWAyqF6yv8BF79IA9NT8T
u2rzXOZcI3tat8fTJmRByV2SI+U5F+pYlBO+mMyMOOG+feUhs0/Ap89lZl6WGbmQCczrlLVttlzKnIpxhTYbfL3lD5ZGHKnyY7s4UctiFezH/GgBFWV0X9TRwmvu1ECTn5wb
CJdZZip3aaBHGqjU2dniPRnHuTLjODIK2JOtyo0A3jPPuENGzdFzbgfPOLeLrZItem7L/wkM49y7MoxzZYbxJ+zU7XjF23dqxCv+RJ26hVGcuy2jOFfA2p+OURw2fw4lyn+J
bJrc3ojkwO1YR1N+ERRFWce97EXejXXcNZjiDPhPYB3/vTPYezz35B3nlXec28E77uYeCxbxFu5x3vKJ87dyj6s7uUfhDeeVN7QJqyNmURLmNaG/F/e4buaxzs1R50S9WLyG
DvcL7nGPaV4UA53dtjiYT7AUB/ZcWmVhXVWkMHzdSOFDuiIJG9IasSGtgg1pFWxIq2BDWgUb0irYkFbBhjBYGzZfsf+NGn4Yi/8t9j/JweGxPRv9IbO2k6sa8TWlLiz+eXYB
fNyiuX3zDiiTs/SeLJ8O3L6iUQ/3YnnW+FjL8Wed+LM+4nzcXZyPqcoFqcr9cC3nbVx9Wbn76X1GreRH5vL0PfQMepq+soWs45f6OzgHWa8FDN+tokTMpeZtWWUgVlPeicOy
qyi7uuujq8VHV+Wj5cY0tSHSgJ1MgmULLLLP5xsf5d1pLuzxTESEb4rN3Ywcw2b6I9TmVH8M5k6OcdMA4ceRal/ys1jRL1e9ylb1udwQIrdwGFnbD+REsSvuzKwb7S0aZ/FY
deqqM2Qn/aGckPW5FlV5jVUgdy/WyPEV9y7yIkDxJUojNWfYNeGweQ/Syn+qx0rqw+YMYuU/Krvqe9xAiOSKeGVQFw34/c7193oBY2PY9GwD8z8Q9ltpTzQ8Cd60ycsWm7x/
sckrGZu8vXGPC0PRyB5eKv/ZtocIlv+Y3NAxKv9hCfrTfJBsFyqn3Fr+s9/sIFj+s9/cfUEjvpV/tc6v1vnVOr9av/1Xa8NvueII5x2Z/hAt/Bo9zXpkHnhm3NRolbiHqfW3
XLFDre9ha/0tuXGRylZFddcEG6KbEKc5JAhykW96LaVX8E2xe3ZS70o/Uydlz6aBEW5fwZiw0aRyK7jSF2W7aPeNd7kvJo7iPqd0u68Xfd333OtjW5Qh9nu9pHJSkCIktZnX
YyZ6pKNq73AQn4Pi/E+qd094HZq/vZbURjr7IPcrbu+CzsM9XuPKs4KRunVvctdpM27JPbXxmNyrozeeyPW24hugIXetj6434fENOgqQk9S+CTBS4+IFEJRS7kUGMJ91yn/D
3xUm6sbN8h+Fuv/siscUy7pU+agSpYHtnMoxXuJsxpR9YcN4Prq6IR+jb1h6eZd9Dp9nreQwwrY9joDAdY1ff7D/O6fkI4F+hMKODHxAUSVAJU26jrcOwNSPWoO3QjV4XRFt
N+1tKvkFi51/ImTsW92QDit5e6D7Wfe5setLW/RHebMWu+Kb91khY7ySRIicpXChzplvPRnNx4FOS2U0sL5y3ErZeMcxfdHrYQiO4va/Lv8lDe5m0X2P5D1Y/hv+kZyMGf4M
MKwhAx0SD5GVlv+G/9Ed/kgnwvrUtzthNU5ETX1OVq3jH4w+jwpxNhLZXAvoeo1mg/WfYXtM/QDdZTL84N818vzXf6mfNE/J1yWevvxjp7RTNrrzYXTrZDE21fzOLaX99FS4
LSMb5iONtUCI53b5L26Qzb65Vf6LIx3RmiwHHM185FqARPFn0QKcihFgR9uF3osLXHHrvwdF+V03sVm3UJTfFYoitzLv+eo33cRm3fLqN+XVkCeb7JjXNuROc3GQIzajobDa
9NRl6g/S87y6Sapf7NNYmeNZk/uMBIuw9r5Oa2OeDDTu659NvHPta+c6Wzxvfq593UbaiIzlkQ4irTzSRaSZR8YRifLIBCKNPNJDpJ5HJhHxX7CRKURqec40ItU8MoNIJY/M
IuLl78yxgjynj4ib53jWMJPHwR6y960n80oE7F01Y6/xeKpr2q/x9LFrOq/x3LFruq/xTAqo1Wu8DtM1E3gmePZeo89rl6efeILFTOHJM0LTr5EvBOvzGhlDyD+vcRsaUsdr
NL5yTf81HrBxjfcaD7kQteNDgNHDfg604jP4MDmow+RZJHQEOYfY3KO5AkFvSkXWMWQdHVHq+eQOve8ekzzQO5voQPvwIKlkyZ3Ev7uy+Lh4XDlmfEz93QiFG2J6Gp8QxytH
eDwvPimusPFzuB+fUoXOaXz2jDTyqBKb0+YOc7c5mqk1NAHtkjlu7pbzyadRyOO5QhGqWPLELSVPqMufUYmTt5Q4uavE0Z3ZRcapW149VXqVzRxlAtrZmCJek08XcV/qK+JV
sQM6SjpwRojWaVPnUaZ6RkrAZkgA1PK33eGrdMNrc2wCOZnaHmnurWnWFdguUnLUnBGk3tksd1eza7u65e/qdtWc0ZtZUN1GfAa5d3EhO61sCrvERsrpRH0m4UZyN6Zz6enk
7szc/ZQ0WJyJ7UzXsdgzo1pkhOgQMuj07Clr3yFLq/XAPyJAAVtu3fTau4XPkCqdsQYcR9Vn0FHeteZqJ0JzWs8onLan/+QOJj/3e7bz24jURjYXSV2tMHjllbjpJVksmKxD
akyRI5cxd+qqdVzP7ep3k5qe2dbHxb6eaHKfZvS/uNnv/9hJq5udL4svw5pKUbX0+EWKcwcfxs/Cw7TVOCC/++V3XX7X5HdVfvfJ74r8LstvIr+x/Br5XZLfxYcziG8ioR3n
6B03p/k4nV9xUOqdo4N2zCghpOtodph32cb1JksciQ+DANlLR6K36u5U6UK46sjFN31l0qU3NxqtczRHwwHPFQcaDnkoeXRnHO/2JHkjsyon1mt6JaN4gQ7AWso56TEWs0fZ
PyUcdNve4laj9FZDsl777abiNCtLxmKBkjYYbS3mabFrttiTWqwV17VYYIsFUkzLbGqZJs+yuOS83cK7FJfUM06LFy/w5HWVzhrZwTG9So50sqNlmiNXUaaeP7xNcX7s8bpJ
4aQnTIMstBxGAfRNgW1uqYN7T6+84VUI9LU3oBdGxIOB6jD1ZPTIfmRaryjBcmgqWkJMSMpxihPikYwXIMvJz4HcddJWHxY2KRGzCeEuZfHAl/OEpvFG4RAT4W1SYpfLaE17
IxnLlya9jl1WiI5aYXA6xP4pFL1FTOe2oKZNy5e4P5kAYPlOKwcUfOeY+AJnJ5sbaBjmdU5uYLd3OKFN4NPzuGrwxXlpW+WBdi4PtFUeaJflAct3WtpVYj/1yi85+KiIFQoG
Nay5Ged6TEZ5cpCJqNQ0U5zBkeKzoSPWQ3PbFE2lZT/1sekJe9lTgZWNAnPPKy9c8blDp332mryaDkYtH4yaDkZtz8EYkZQ2L04HV0i/a17unLle3ACXTIszUDNpunQ8OmUm
6G9Ux0vxv9XUK7Oq3CsR3wudf2uP7jviwV48fIiXAVOlS/Vc6q1aD/uhSr2hCrxSazCgV18rgYnAaHVK/6wb7Ntyn4NANjrtE4wIW+6yrFZchZKLx4GeMJCzNnTaIFZQHt3m
NhU0Wog19VKH9s5bU9rixYwHgFx7J5jcA+I9k4vKelsMXfNjAfuY+Eww44p3E0CaLJlko6bMJNsz/cGW3m/p8/aHKeG4QpUdiXE1dbRG9oMnaWfUKQMyZskEz5jZDTHYEiax
z+th52lRLPzjgpkYJIsZt0U38608Q/3eE7STJiUOeeZpWmohdOgJSHwliZeluwLOiR51nE23ngIEoh0JRI/lSD3+r4i/dnDNvPEWTLPhXau1eC33c8WrwHhzqiNH+wRd1yJT
i9elfkvgzUJKf1NC2rTMeqTeCsBuc9GOD/B8r0ycvOdfFiq1IKnSSH5XBLwaUkCXFiA80A/Kmlw0UlMcpK9Wj+pwZfKmJe1gwbk1dynH3OE33NFhbTGNIr4ulf/42o9ohXHr
9pfsdNnbWy0SW5SeVs+8faK0XJ67bBbktLWhybUcR1rMSR2yNsS0d8HS35pYXVOhgSTqpNnBaXuBGOFqYSM5ZA6RWTqUmUNPiciISgAOC0xcyMwCJnJBOR59XNqD4+H+j+Xo
dlLMaWLO9OieXjmUIztAdGh7aOeU2PeH3fgwDxnq3BzaMTeWPpJHsbNzi7F5cnjHjB0u+O+Dpcifx/Txzo+CBtt5s7dtHkSfylN4iFTxII3CQ87koR0zqQOBQhuQUNcwPbyS
j3Wu8+zSNCbzkO6Ny97UtGW4d8yju0dipgqBQ7dw50Btmd/wXed3NKOB9ksayasJMEOHYkIH5nhBSL94ENnfj/djghOz/JAQhmVAVc4ycOYXdObXMc8kXRy6Nb2gx6DvOyDb
RWFwTYfMftTCUB9jsFwCaMFVhY0Rxtb+nDEWVWAwQg7G7tW3o0OTT/eCTHck/TrENXEX2u7HTKNjgrnTt2Lu9P8fMDfiqaXuAGvCAbOUCc1O9CqZ/an7DBcHShyX+/TTZlZN
zGO/KwMCmKFHfcxdXU5xs86GiY1mhNSp1OUAt17Ep1R5TfiTvqkddaWB03IA2EaW+a5rD9YfkohejaTOdgMlobIXbaHTdmWhdCt2JO1X0SJAc1bkNkHD4xBMf0buW+Jt7oiR
57PH/MUbFj+5po588clodLhetkS9LJl9UA5QU6yZ5h1xSJoy05dGF8eFuZtccGcTWMpKN2bVTJcuMNv5vY9yW5ZlXn7/YLUHxmViq/Fc8NnR5UsvveBvJP6Ig+EdgufF0VYz
d1yFpPnRtbJZIp7gXXIZIq9V5F53R5xdWZ/Lsn+A5A0R9MJNueV0a3R9t6lu0Ducvd/VQIAbxDxiRY5X+R+pPqFrJtYdkeNx7QW3PWFsXPocbA5GogI169xK8MUjYZ3ckFwB
OZlukU7SASHYxgnIfsieZFt6ZtyyP1OC5uNgGyZN9UlWYbvBvaFkenjOsATkmuG54SMSNqXwsVL4bCn8SCn8aCn8ZCm87ZYiL5Ujr5Yjb5YjN8qRt8qRt8uRd2wE7RcLMcT6
Lq8gdjevMkxbM/RRwr7cS9y+cj73I5puXQDr1zh/Nenq3R/V87IlOmH89KVt8fhfiycxwFMHZOQm7YAh9vGki/GeIhKB4yRxo4vs6iWMt73UsKfKd9n/5v6OXOQ1bG5brfWN
du6tLNh+wWeOY1POFjnv/E3J2bab7jfGRjlva45jU84WOW/ZdywBvtEa5dyw79iUs0XOm/Ydu296oznKedW+Y1POFjkv2Xci+05U9Me+Y1POFjnvPK/vWGPFG42iP5qTmzGe
LXLesu/U7Tv1oj/2HZtytsh5074T2nfCoj/2HZtytsh5yb5jtw9u1Ir+2Hdsytki553P6ztV+0616I/mODblbJHzln3HGlneqBT9se/YlLNFzpv2ncC+ExT9se/YlLNFzkv2
HWt2ecMv+mPfsSlni5x3PqfvePYdr+iP5jg25WyR85Z9x5p53nCL/th3bMrZIudN+45lEW44RX/sO/a/s0XOS5/z7R3LU2ZczKscIWz0ZyK+AZO+7l6A8El0HgjJe0eThZxW
Lw5EauO2BRD8cz6X3qk+xLYpUomxzTiRdFes45iQyVHXFaDvovBgCMwTjxdJw/fJTVwBEL8vpvOTENvs60mGKkNKZWBlplT2Qun9YhO2n40+QFof491VdGce5GJdqPBBLP8M
Bcnh+IiEwuRofExCzeSO+E7UcCcpuKVESY8kG4zSFJYxqeEu7j/+wI3vNHeYnrB5x02edocBFWfLdhY9Zo6aotBRc0QKBTsLHYEoURQ6nNO8Qyy7o+AhiA9FwYNmyuzLZE0C
dzDB9XvNHMjAKNLIDsG0cxVc2ShGtmAqg/wxSsCMTmbmaJFQRT2ZucMmTEkFR2xsUmLHbGxCYndKbH966hKasZ/N3k9vaJFZJW1eNStI5v3GyaRZ/MDI95XO7HLcszObz+Nk
+iyJuxz0nMRCEN/NRxCf4COMT6LYK9WMkWZyirqgqfRLiNvgy0XwpSL4xSL4YhF8vghuF8FXwH+ctPUWwZeL4EtF8ItF8MUi+HwR3C6Cr3iZOWHrLYIvF8GXiuAXi+CLRfD5
IrhdBMG+362hmVGoNwp1RqHmKBSOQkEeyhOMQlIICMB0itpOjC17uydR1vcVs/hBxVm5o3pFMHLKLJqVDUxhH/lLKljIEs+WckKTn15z79lZ46lRyeOj0LFR6NAotD4KrWRF
z/PQ952dtX7PGWV9twi+VQS/UwS/XQT/sAjeKII/3lX5j4qsHxbBd4rgHxfBPyqCPyiCbxfBV9ydlX/JHWW9XARfKoJfLIIvFsHni+B2Efy9XZV/s8j6ehF8swi+XgS/WgS/
UgRfLYLf31X594qs7xbBt4rgd4rgt4vgHxbBG0Xwx7sq/1GR9cMi+E4R/OMi+EdF8AdF8O3SCHnKoAbCoFoaLMolWcOmIImhdLwPzxvWTQT6HR+ghCauFGY5g6CYswQTOcpi
uP0P7BHUOS13ouaLnqJYXxa208CxeWCm0ZLJGRUz4uPcJsQyOFrCuiJ1TOj6Z5eN41hWulYtoSnTBZc9Jez16C6EvjkOCs/Ni2mh9OWP7/zo0k/7o8fsR827fHT1p/3RR+xH
z77LR/f/tD/6pP3oo+/y0fWf9kdfcu1XIUDe/rMHftqffTP/7Kvv9tm1n/Zn38o/e+PdPrvvp/3Zd/LPQq62O+Ir5Jqxel6wIqxFb3tiaUH0Hw8IG1zdTKbOt6iDWjbLcnRv
Wizi7iv/gQPFP6Z/7V+U/9Bopp0r/yVgKIf/J4R6tP9nhh/C89Dw/uGHWO37fuub95X/2D9u/10u/6HHWu3Zf1P+Y/KhYfPz2//16fIfqpAvNJ3tO/55+U/Hjm9N4wdlprWo
/Tds/tVfeOR0+U8a8+9+5htnyn+sgunhL4b3lP/y9D/4xwfeX/7L03/rtw7cW/7L0yEI3Vf+s+lo4MF0murZW4aealntyv8lAdLHZbK9y1gbroHVtovBTEt9lYIuh9y7TmnC
Vz0vqYUmxFRlH25qpyqEC40FMasPGa0zfjQygF+Ip5rW0YheW9micqvJK3Nc7rKt6Gb8Mj3K0FrrzEa8aMYMslcGtJg/4Jnk7uFEPA3ePEYjYt4XM6X3266gSVPmzKcTIMtg
Izm9kUxitTLxBmVBM3GpL16KVsxp3hyy77xwg2AZB+Y0XUNV9ctdsy/1L3Nz9YErlBBoeb9IZSfWM/EMtoZv7uPaN2vikUjXA6oekM3qKUGO/XqthQey3xPmkvrrWaw8PeLK
pCSp7eWUoS/1cqHYaP7lllwmP2XWhTPtoi3VgS3Ju3EEvYHWsgGusxvJHHTyOcDArInh7Rpq2WfWRKk+i3oOFAzvLdVSxyXCjPPyr+qcBlqfy/qsp6gDwgYcMOvCWayjWy6v
yqlesIrvM+b0Bkf6MpiALIlRWi+PafO9pG0C4drt/jd1sJdyGvNCfsNW9PlOZZWe4rfc51pbqqptJhWrjXWSqrjfTnjLaq6hTeidX+9DdeUCLW6P8CbaaCC22Fv0AEtTZbm1
ytPrtSBp8iacWJ1E0g28adJRZEgH9whxp1nuTk39Tb1xkIaYhIQp3qglCdNyBTKvlxGzb/EV79HQe84EsusUmlmCbxfwNjtI5Fq1cd6utmSafBjT4SMGUfVoPTmNdvbVv5YY
ZfNakDpd4ckkrSBF9v8Y2XdJ9PE2VkMkySOrl65gDmossGjTDNKu8tJygKJrTQFXzT4kipu0eoZOx2v47roZg7S7HO+T76/T1Znqn+nEUvq8X68QReiAXn+LcZoz0VXucHAt
gsx/QJ6HzJSI167Zp7fAUeqX63kPle3U7S7QKunRKqFjCrEpccduL/bi1RW1DaljH+3UD1iqQ+dTZr+N3Gp5sgJ8Ql/28bGPPr2zZF2uTaMlzAxBYpmPZTEXpfnvBb0HtCXb
OXz087tXKvlx3hEwJAkpXUSSURGSsaTmS/tpm7eJYRRIWeYxzCsAihxgDivAHEECxzABM31UgeeY8UHe7sCQ3gnYuYt+GQR+7hxgUSf83DlI7s7iE4AfPE4CfvA4Bfi5m0v2
3YSfM8Yxd8pnYnM4fp+5K77HHI3fjyrvldm8G9B07wiaCAynCpBB7HQe6yNyJo9MA5pqPCoYmBM5NE0Tmljq5AiapgXE6EXN3Gu8jYSXCLimeqnPKM9oEQ+Om3sF0hbN+zAl
92B23i8qvUmSUNBqeW+M9pR4Y1Lem6dUEiCymENiCe6WlNxOA14mxWMkb0xa0ztJBpbQ1sQJmuYMcvpqZrAAaZRHMQGncwJfuU3DHbJaym3NAp0uHXy5JSCd5QXTZvYBrasC
5FsbqE35QI4UE2AB/ITcbGRpXuM65hj/ZQFYsz8rDMxXCberSmMtoq0iZMq9JWUxC0S01Z2IJoc1lwsEUTwT9NiFarm507Lsm++NYytlHJP6Vm+LY/vIVO7jCkxUm+Njjj6Q
qYhRVHufOZIBFu/h4x7zfj7eb+5liXstxh02x4gYd/FxlznKx1EzI4eKAc4oeKfiHxkVuRqxQMIuralKSLimSLiiSLhPsW9ZKHvCW7iAGJa8J9w/BoIT6ejbMwHSzRqBREOP
92oZSHKQ0NyHy348T+sYnxxwG39VBeopoanGLOSIhVYXdFeubdwPPh5MAqSyMfwRtKeUe9BpXVMgbmIG9gsQ87vru4GYvvo0pwDiSQDxeg7EywSYHUB88BYg3rcTiJcFiJcf
0LoqIDPrCsTJ+g4wPkDo3wOAV24HwB55hP2cu/0WDObBD4AALIhC3k78LK8bnc0ZjYRZiUx1FEX/T+B6coSLN5Tl19kzylNIgf5e6ieBvRX+Rzfvu8LrX7JkVPysvk3PbKO0
+/dIu7hH2kN7pD2yR9pHjCMKOKYH2o72laRcgkZ437cldqe/vXf6LWmf3CPtU3ukDfZIe3KPtM090p7dI+3aHmnb7h6Jz++V+GIpsZInzksaD5rySsiAv5d4wGxmUCpktBCV
1kV1K3KxlFToc6SflXH2y+N5iNlyb8+O5GN7Jt+Sdlzi0e8crEyC8/SE+8xtB9yNxCtcnYtZpq9OOdSmMOH1cfaGXLk1ML/NKlDzAl4OYM0w67RsaOiNwWIagDKdTNjU7zrW
MpIHBmVnv5MGT8Rd+VJbLZ4jIGlDGbJxWmk/kUzk21tdsAaNPNLjta4dISJXSNT0kKFwH7yhM7PtnhJ/8ERAsXau0vByM/WumMmrKFblZvbVDH2gXeOEcR/IIwi2fGuzGWnb
eKvr7gb1LlnvF+381F/lYovXqkljpthGuYsTVV/I5DIDNXnk/QNTXAbZS8ibECe6YikJMQpV7uHxsDmcd6jrsGsnzRx64n6eTtmvXUlmxXIGAzDs8ji27OtMm3Gq+ccp+I5T
kT++xzHZ1KVk/dvoHXcIxrkbME71/7jdIduruJmjGfLXqHwZp750HG25ZrUuqkC49Qzb19zEZt1yhu1rcoatSbsZS6ptJ8WqZFzvidiQFtk7I3idOP4u9ikGsWscEI4mBj0X
yOTS4I69roui7MhmHnD8sF4mJtdhKghDWEKqSKa0sacN0ry9W3wHPE+WC4gJLs9/TqbeMwq1bYWMdgGqIcFg0oLqFF6jwW9PLnPoWWicAjQWkAjgs7qoLljVcWEETDsH6fkH
ZDkF7JrZ4g3C+SQ6VI1EZo17bHuXgN/jTYsdwi+vVgD8jhfwa8VTy9DI0sS2QYKVQ5WCsZRej9k7QY/Rxjs9xa+CxyVxoCFQvGSvI2aWXF9u3M7/ItTERv4lIzEvXY3xlnPC
O8VDCVjEV0Rl05Q1r6lrXpyw6/7IPSYmHNxnvNH5PTlJs6x3hbF7DTHe5/wE9vqwMH/NEqMqe8Am9FWjKFe5bwplESsoM7th782Ty2QvAg0VwswSSm9gqGi7LTeh04QMszF/
Cf3UEQaZb8txaRlbojVvolV6OFU6zfIx3mlNju0JEc97ZoqEboyHJyzI6Lx083kZl7uobaTzQbmkZEToCPkFDavuBTXjdCy8G2oIIAoPHDrSvtkysavYTkXavhGwlBrVyYld
L78JuK6ejeU08pK9WrYjmh/a75sw41onkXWJrGjkkETWNXJMIofE0NysyELZNrNnnCm0YJw2frz6dtvj1bcQl3Se8Ky+z+VN3F0a+KOpNPpv652I7XNyNqDLi0poaB+I7oNd
mNAj8LJTpBcvqvv+WZniloyLOpfgxRuo3Kip/yADSeppoEXLwBNiLtVRL9x6tWpFzOY6A4k26d6KpxbU1eiEsAQ98IO8XMYDxex81Zrp8dzQeWuZRd3cpt49bkI5Ss/rhU3X
nsFpCyXM7HykzgWaOXb1HMGE3J2StC/Y29HUMbictcZjCew9HaMuy/Wq7F67mZ8DSy3W2nk6bpY7/xPb1hLT/1NyO/EKzcb8NJB3R/6++qIPIjncVyDrvNknUzh11O3JqMpF
z9xj5rUlrH+S5/vEPL9rWYFQtHVqZtmmYSXb3BaHJ2h+W249MR1ejDoh2jVRi02lUzyJwT1rCCTcsAYfP6VOWURNS5JQ1TG8R2kofV4T57sy0LTiTNoyP7wihR6x5TpkMgiS
2pbSGe8f4ikdIZi7rnj5FC8/ROL9vPp2ApOh17KMbRCpsNRLH9LKwDBvpsjLbsnUS1u6G4zIVYq8MKqfdFkRftwsS+/l2T69YHlNfDxwylYlRLyakcbrJUKsWRCMy39X9FmG
3xQ4ksNdBM7OH+YMn/TDO+zM2CuqBjY+a+NP2vicjW/aeF/MXifp/WDCRLyBW8CWtJAl2ukjQmQncqNcQcY2WR1QV07luGgm8xs0ALAP2AOXcvlxJLPOy7uJsfRGQzlqn1y2
YVb09lszjsWEhvRUx5rkkr2r85NcAm6B2CxfDsa5CWCRj2cQu9ZetS1A/0E9yvUsT4vlQwYQzUpmsePp0jN2MC4SQ8fRlaWnCWITT53wLKXt5lwIP2QFfCdv0LGWH+nFpgJM
nd8RrPOjYhHt/KvREtr5tiygk3bV/Aj3ZBXhTnGDStpxv97Q9ZAcW27rpYi5VRdGVo3JupS3BcG6GVYyewdA2QdOTOMoMJRtufYZuCJsWHcPJzCRUMFpeXaJh11hNWOm3eK+
RbnFCbKJYiUF8m79jMkRwXG+HfL0mHyNNzo7hI7SWI4rJZ+yFOGCXYw6/tmCjqau5cSFjFoSCkGtndkLfS+qS8HyXJqJy2cKYBjNHBjJeDyfwPHRuVnU7mc6R5OKVvqFqc7v
K9lM9YLwtn77fvleooKJhRw5qyW2+/ZdwY+kKlQHX05Cvehbr8b1MMf5aYkukcwiGBZkcvR7IJdLNpivqek4Jpvp1mGJ+MP3KHl5l0WCEvvzNhZtMHDkm3X3Cg3bdpOJ0fr9
vEsqw6oSMbvO2diu8mpCtizecXzHxcS8uPMOArTmfwRPTVYJ6ILtF7KuQU5ty7XD694jdrupLQC8J5C2CaRdAOmUgEwOiO8dAjFU6qmL4zOh4pgVOsbJVzg5xE3YMR1BHP7I
0RXcbicl1LUv9Tv/6851HfDY1THmMafxETx2d8GjuMIaLwFl/riWmfAZu9bnEGqbBUi5FE+MOIARhKY1ZdGdMni2LXj6GpfmTFjCZ5t1TVsxoYwz98SmuPqEOmOZbcEjspZm
pmoXTkAJ0TYvNprvW1JFCCf3Jg1I8mqJY6XxBVsMsLrAzYtOunC5FeQQOq5Y2AyiKO+yHQdpBPgMnZyxyCygAy0nJ/0ikIFTIKseB2YxddLvOAQzj9Tl46LYCjapTvPED0/n
pH8qRwABf17Cbjv7kNLy+/HVSaEu44KKclRLSNXuBU4ORFvkRUdky6MDQV9YJ+JPWJCpazoi+olHTKh6BoXENgCsTQDTQ7O7sSzW0/V1WUvI9/CUJMg7vshgSJklpAeCBh7r
qKXaFBd14pMgpGe3uBppl8kHVYEMgbgSKHGoIBIfbBUUqwS847sAFmxAxnvxhDkY4RDevwR+C4vUZHm+RdfUtYJ5R2SUcA/4DRV+z4tyRYQ0ubQ4z/yflfZyvIU7nCBLYkHN
DqgSmYd0kbxfWEOuit2dOMeNYisBtpWL2r2Wj8vFlIJtVuUzdhEcKB4XpHERXe5esc5wRwAj53tHwAKpaku+nLBuUHJg86V+CYBIY5PJ0UUgNT2+sSDgTM5cuYW5KE9ycv77
lOrahVsdL1zzOpbVnsgXy/sxQKoCEEZHVyDrJin7AMp7kBGCiCKHZaGlfJa+9Ku8vbCb3nTlh5JYjuHjdrkblUW5G+lNyjU3qQWtbnDE+wVYKThZ9qqdTwFf26BA0BfPCnZE
7PLFLl4aGTH/6bvk39qlcmf27MYWj7T9VJqtjeY5wLYUappkI2laCwHqWHRCRcnykmvtBUw7esVzK7mu9h1nI3FtDn26yemtzr/WuDDz4mNF2PbEo48KCQ8oGksItK6pPQnE
VYq03wo0p/QmdspOvqzrnvHp3cDjjd/eZurrQKtKga4xuFd1uZ942Ugy8KkYqGh5o+lycaVvWeuR4xc2MPZyQTSIfbt8edotv/Nvij49Ky8rDYjZ73ecfHScqE9NFfDFSXuD
9J2/zZs2SRpAAekzGoGvuzz2BmEcRd6RmzjVj+Qf52Gee/thOfKjUST6R1EQbrnX/S3/OTnSrr6j8LlA6vVYb/rqL8v9ntYrm0BkRVehalwDsKaBeCEUpzYq6qRBzk7woCVk
uK900NWazl2p6qSSvvnLtjHqU4U7B1/JkxB+9ZdHDa+kXy1HXh9FRh5YSjfP+KmnmsSanhP8Uqhcii9eS+LAz913/8fvBKb26TfkvpeKqQvprJzj6AcnfbZg+9nMRBoMtYcj
p3mh2NGEOQhYn3juuvelDn1djHmu50eyYnlcJ0VoT7/3Eh2AN+3yqA6vegMM+HdfykfCB9OGYfreS6PuBun3R5G4hejbeVT2HCrssUJ3xTTZB1EE875YTE6Fq4p4daio/5mR
JyL1idaie4uqaaqnhyD9wUuj8R+olsXaWBCRmhUxpFgfoDKPRxVlrdEBqF6KeUkyxgyLc+d3BZ4ZXRfvpPgET2Vy2Bwt8Q2h801Pk37dTQNN2hmpaDTsfLPIO6a10xuMbK3X
HrCrhJeKlO0R6V3xXjFIfgKI8vUqnO0g/TVeyO090Bf/qn7GLemqOJQbduP2Hry7SmzgB4b3Jl091nhehNIKiSIlbT3jKIk8dVBK90bp4Y50f5TetOn5WezO3pJAh37JBUrF
7gXfSb/tpP8U9dtBzGPfuG2sNML5+9v4aPE+YttVW0iAPrRXMa17r3SUWIhieFtcl+wgD1L6oi504iNm5KmT14/z2G3FVuNbbCLqcAs7AL/6Er2dGNlEzPYLXp668saLr91I
Vwa8YfpzXw3ltubgGXF9lW4bPi1Zto64LCrX2Jpa3hp75VSNNhXqPU+oRiB+0sRQrUnS4arjJmDWW/+A3IKe6gZsC+r5Ofl4e7wgH9UjaE+4+TpTqjylXc1bYN1XlRwUBkJT
gv+vvfeAb+S6D4Rn5g2AAQaDRqKQYBmAZQvJXW7vWpHqku3Eie04TuLPFyfnHKXksxTFadJKih1bSS53itOc7s+9SIos2bKKJe2qbdP2XW7hsjeQ6A91UO//3gxAgEuuipXL
fffzkIOZefPKv7/3f/NKReVUmyLez6KHAB6dCo5OXRylsmoLP0AmIR8Yup+OoyCLi+i8Q3728UHbF+kX+McfGjzIPPRtIrd0xjmj+TeEFkztOjdqx/eAqLZdxSfY5aWC8qmF
kS0cxN/xs1qpvzc0IN7hhRuRTL4nMWSys8jdJJ4WidVAY730UyFbgwBZH+W9Q6swGrj/k4LLEXAr0kf7nLmllfu5Af29A8J9hAmfg4zu1xaCvId8vSDReBUidSgChYg0ESoQ
keVH6drJak2mQVRdQ0usVH5bNYCynJ57iH0APcQ+aIGT5K/aaCLJUF2QBXX9gu0r1E6SpaOh+m30a9pgIk+CX1SHQhq//qxfepEun1fZMFvQvuxZiQMpkPXG7KpVcFDpsFTX
9xHoJH/S4UUGzZAVhhx0eQVwZchEfVm8Z+gebSEAsqM2jUaWLHCpfexu2pYHJ8BK5206fSbZ42uWXWTFAeKaEY/gdnW9HqIXt9CtSE0g8U//jfaNUSYr//74a8/6Wkh/RAsZ
fWIiWmCSvYSE3sqSDEtbyJEuUXUlpUYCh5tc3JXhfDa154cs0e2HVubt2m4GVJXVdof4ebrXO2P7ITVWJrLWLFt9oDuH1T2huie+7klX96SvezLUPQlLT2SulviPBpYlg2AQ
aZwCJ0jzBgRYFZ0sZodINSgTZx3RTx5qcro13ndsUOWrEeWhQYbYDfphkWyO/jh5R1e5goapX6fGegoCidRSk0fdIi03spXiaVlNYbpHHXoBrTs11RFbNfPnbEMD6srKA+dp
dE5doaNSwCWZFMAuFcDVgJvtV1NcU0BsCfoJuVpAoX8FDB7etAwDVIPBVw8xq6DwlU3VEh7dVC3hG2r8ZTh8h4TWIcHXIHHkDLMKFgchXaWQpw4x1VLeOsOsgMjpM8wyTHQ1
mMQmV8MkcGaplEtnlkpJTq6ES3ZyOS76Gly+glfD5bGppVIenloq5Z/xSrh8FS/HxVCDy0Eys2RFXJ7DS6V8By+V8rqaYhkuR0hoHS6aKvnI1p6BL7Or4DIB6SqlnP4TtlpK
SE1BFvP2oyVZ1EJJKeLHObDMB9RRZqBt95AWn22IDAQibg2tk2w/ouPZoeCDDB3vhEAXob3h1w2iR78NlfyXHuY/6iWVPf+LXj+jLmountpqsELOPJzsQ/wB9Mc1ZZASDJUS
DNUStIEAst72Ku3oqS7RJmire1WmXQDXv8xpC5RUFkmECooMxYB6gkysJQuP+SVZ/0FarYrqgCRzpcMeYgrkK6RfGqI50dE6sjo8yKru22QaMN1Pen3ociXUSKk9jPRLJaGj
JAu3kMrBSpaKpBMBaGVnpZ8GrMQZJA6+RJuCdNFSKxSoduDTL50EQq3lR/Iaon2FZIEVG8SloFRLVtkp1RRDvogBotl/BNit6mKnD9Ml60wkikmjWiV7hkZUVyUknxXU/LSu
C20SQzUFbSWrzVCVypJKZVmiwxoYdcALzZEkMWt1Hn0hEqISyBGJ8eWKUGpdamZSq6ndIBIFV6qAW12ihy7CZ6or3r4kmQ5i8knnMqkW6JqaNuKK3K8ODKM7o9oGeDLSAtoG
ZIQaAa8GWDVfB0Qi3HcOgTsGYky+iQx0kq5oKxnkRPp0WkglS1vhHnUxmia5ke5mo5HCTobikky0nlw62EtSF71T+2jdqnRbfWYzqw6Ps9LVkwZYeku3FrKqXbVW2lVrJiy1
EaGriNxZ0FKP3CybZYk4n0S2zUPbOAYaY8/LTTJt8zz39QKnbWful9TxgBralBVVPoC8WYmH4JKlxw88QHiiUZ6R6yh0e3XRIlO139O0tFyRINZ3LizraiAtJ3WFWBDutX7L
LfdBg9diYMD5J4PBoImyDtnID/MgtHUgzlZfC7n0QwMHLr0+GkP2tZKnFh/VEQ80jiBQII2wWyStD4nsVvboP2myadPEGpwOsje1a9DzqEy2yeWXdNpYJQSUPWj7kr9t8GGH
TH7AYMHld8j973zU+22ymwsdUj008IXTAqH2AX/bJ/zCbroBY9vgQ4PQKvT62z//oE+mZZF15z/vd33C51G/xEIc9osPyu2fl9se8LsGSa+k9eNkvTt1ozN5UP6ibJFBxmwH
iYl74gs+kov8RZ+rOgrRJnvu85GVRN1kkIS6qqxmgdTVjAceAW+c9FXSakIaoJpUMUK3Siba1/auqUvY4msjFlZiBsm+bGaN2O5aYhNCa1jTjYQptd311BaWU9tFqO1Sqe0i
1HbVUNtWT23XIEM5Sdn2xINAar9MaNkmy5+gzoDV9kqlsiCk06jtqlL7Y2os+lGlbVB+9AYygVylcBu5tFUJLck2lcLCEoW1D7bGAdv9lRFAywhMen4E8X2QZaNKXkedLFOr
RzfeUVvGdKLgcul2QA3BE4dFJZOH0vthG+0DMNZyoom8gdAH3lbmm9+LzNvfR5m3qzLfrC7/1kQ/nzSpG/5WxN0vUH64wc8iwD4M1bxHHQ8jrMIo7buTWbZJgtn4fiiFSVOK
5jqlqHBNqHDNtpKaNIPPV8M2Yy3bhFq2uWvZdl3l8ayuPE3/0crjIayy0QUMyRqHdFnKJtCbAfY+v5syxKbZLsIpbSF298o2S6/arJ9WpQwqcxpqmeO+ljkrqFRDPW88q/Km
qlJqsKAFN6sJ5HembfZrtM1Yq23GFbXN8b5pm1t23Ad0kWS7ysIVtA1AMGo8vEbbKi9UmwFEqn9xHTV0A6MN74caCpoa2t+DGtrrWe1eldXGlVntWc7q62po0+oa2vwfraFN
KnuN6kYdqgI2axpaYaK7yl1NhZex3bbsxTWqy78/qqtTGdpYYaixVnWlCkOFFVS3ETBdTXWllVVXWlV11Vdm7ZVdfdX/zrTacY1W22q12raiVje8j1rdQLTaKDvUwbUraDWA
YKNcFK7V6sqLa7S68kI1Wg97lr0wqmulLwkE9z61P/XisgaSsVbHl0RiJR131MuEe1WZsK0sE57VZaJpuUxcV/2bV1d/+3+s+hvVtpSgztgGP862Vh3ASdW/wtRr1H+ZfNiu
edFUFYO6F6uIQdXwc2ZUeaLcRUtts1skulq+U4QXbWS0hHM71w8XkcwXMJOdN9aSZQZ2IBkuVjL5ziybyEYBZtm7g5gd2bUDAefkNuLYmuWW7dzWqk+qroUq6wdMnyOr6wp3
eMm+d/fTOoJKFZGoR0eQNn6Xpx1FNs3Ptw48fCPpkDPR7hjb/WTrCfJFjew5/CcP069rfuludRS5RCe3SHffM2Cj39vMpE/HXOll0Ya3mcCKgtetp+OX6ercTWTDKrTUx6GN
EQdlIXQh6e4iX8BuvdenqwDaCKEH7tWaoIh8HaAYgXkgwWSo4HcE1XGQ1O4RB502zwGIPADuqRnH5fMMqlOcTINU+cjHctLB1gx66QSwPT7zCrtQ+nx+QpyijnY4SKTTgnZX
+IWVZrRtZJiirSjZWA7ZdXqDw2gSGySL1d9BPv8SORbkDvJ5WFvCl85BG5CLx1n4eYuFaBdY2V88yfr8dHUeeLKSXsghUjx58pF3PtKpQjuZyCd8kI+BA0BoQmUf/HWsMFHt
JFtsBdxlP1mqfNX3bZQU0NbRZsgbZdM9JP9GtRtMHaZLpGTrEi1kc7XzDoiylUxPPABKDnm5ZLizQsgB2fsAqShBHGpkROuUUTv47JAZ6aZykO6s75AuTWoiZe+g8CUwB2q/
2lrSs9M2aPui30vsxUNwcR14cHD/lyB/sqMaT83TQWIj4Fc1UNRc3vhRL+0RIn1B1X1s1AHl5IGMHGggeqsNl7cWGcT4gfwDeuBJ8QxbFGn5NrVf74DarwdJrFBHNVBaiWRr
FshB7YWq5EO6jYEKg/ovPahiICzrGXTTnkE36Tgd8kMT5jZtMKimLGQwwlI3sjqdQiSzt+iAQYoGKZsogqDGkpkhqg8mqg/iAHcHaRZWx87b6FZFIDDvDlOBYirUYmp6l5ia
KKamWkxX6wNtXrIP1oEf2tRhik/ZyNdxK+0LJSPYad9o9Zs46QzV0c5Qc7Uz1HptZ6hZ7fk0qz2fZrXn06F+5lR7PrUWF8GAyDbpj7RWuj79pmrPiTqezaJ2kdOOUFttR6iJ
zruiLDBVOkLJLe0INakdoSbaESqRCfWSLNwDFQvtHPKbCHkktUOfFD3wcKlsuHdI3QnGA8aZ7JqozukRPqe9VAfVg00OGO6i40UeCRhIUXZ1PKZV69tZmgpE+4KqS/po3ajW
VftGtZlxtG9UHbxZzyFK8Mr8UzonmTJK3fOK8qqyLbqksnItXRyt8oVCpPUMnSEAVbWG3wBLKxYLJQytzrUQt4aCQCp88wCt1KxqEoL/kPodglDRqOFBmgfW6sQDSo8acTOp
PKdILXUP+6WK1FQ/o5ipSJjUWVzLPldonzmkGsrRQZEVsdcobb1d+5yhqbRc7avWP0GMU2UqTb/4ZwjpHmIP6Gq2KDNogwMNK2yzLPJM9XNRhTUCEXOjOjiAICmqQ7LpNB2y
84J4N/2Ob6p8mjItffwSKh+/jESxzfTLl1n78mVWv3xJRGzv8vos9VRVZ8FrcxxkA/2C9MC9fhsoMe+T6OI4El3nQiza6RaBfHV7J0mdUm8nQ5js6mQGGzU5cL2bpKeNO79E
t0olK/2Q7CS1C1NU22vqgAJJ3bSoOmBd1NY0QDLZt1Ucki3qdMBm4mSQwQT6O6oTDUgLXqBrb2jUFsTbyKIWZBcGH0c/lBIb+8AQGcpC50uQYSCk8cKqK10xdEycuiUgiQWl
qstpiXdDPuoYVJLN52RqGOi4VG1xJj93tx9BfLLRBFmHASSHIwkQHV/B0kEwZM0XMoOBv19G9/mQugwWGe4vkMGbsrb6nxhgWZ4Wpg181WkDX/lbKaQ8nSGL7pd199EBbgIZ
HcUTyPmlMZx6dfBBvzqIoVcdxLBWZshnLhkuhD7yDuRRQ2xyzQz/snaQ6kRbA0fSVqJBdJ9qChSnDdfhb6EDaB+iI7UIYEBj/X10vB2rJgDkuApy4FM8QRxE/RNfgFLFT7Ps
Q+qn1H4yHGeAfqNey62VtFG2LaRn209v5Q9K2nDnTj9XURX2fpmzU1Yz2pyzfqs4gOiXbmBjP9mc+mVex5GvuvQLLzUUfOWjbWVsj05VLtAsdTwM+Xx+z9J+Ew8//MAQ+blL
3a4V8qU7uIMz6DeAC0f3qOFl/d1PDApfJC33h7k7wGEyHgDTQRa48ImVsfBrSX0qi+RLnKRlYSM/zIN+i2z6BIi9RTaoDuJHaFkswYHUDirCJKrfIJse8JvUxpCZ+liGT1R2
XNUvze6jWxxTWdfThh9IuvUWajr02toCoF90d0QaB6obdTa1LAzSfVmMDx4gtQfkDx4LsTRVr45iY1aL9KjlqjNwVPBUV6+CHvH0DOq0LDrR2k+GcWmJ7qjMAgCg6HxYsJN2
MhkWVAi8M6g8qHtDZqPoKehEyvSyjUiZ9X7SD2+vThcjUmZdkjKDbKcSRmEiwwMBDwCFOF/wkt4Rgjpo5dpCGkYSnRyiVZb8bRWb0i8WJL35IQ6MOQfyw2u7s2mb0dC6s48h
yzGwVW8IqZtHCgP9d4NoOIagliPWhQxS9/OVXc/BGdMmKdAoaAgkAHyyyswFgQwFuJuOByBj2s1kc3bwTvYwLvqK1eb10kz84m7GQYNpcj9g0iALK9cztAHjI0tBsPf6aCue
zIshu6CQ4U90ggZtmfHgZDUOqpOpycw64qKpq6OZZBdJQjsX7vM3y9ITr0JTXoTflgfkZq2dDj657h5ZPAjN3SG5BRr53x6SJfXJS5/InmdkirPWgUJHBDdVH2jlD01Jh0pQ
gehBL9k1mpgwgYwt7FQDZZm24Gz+NuJk03uzvwk4WnGqwZ923e9vl5uBSX4iHcBpfqj6DbyF5u4Z0sI8Mg9iRve5a7rHRwc5L0UXyOLgWjwKPN2uhm7t2gwcHyKbzZChoNRK
69T1C9W8mtVRf0OyobIfJi9e88ZHRkdqqZq1tSC0jSEpILSgtnvIOoekCIJI81IRTTU7bYpqS0h97Wsm8QBObYoEGdDwEOlrA/zvBL4NMLd7Zc89WgKGADDkb6Pt2jb6/kD1
fXXtFT84qmTbKY7uY1FZPGXJEYa3NbtEap64f9k+kRUHvfgce/3cBni4Iwt+3epvL9oH9pPw/aq7/QsayKCzMgVZpiA/VIMSwZOct5Pdomhk5s5rEep8G4Q6ZQK+/E6BBcjA
KQfcWsmmGHBhSV+zU255UAP4QD3AXBVgwiL5cVlWt7yUK1teyuqWl7K25eXjg/wX5XbvA1puqD63B+tyEx+HIJqbWMlNVHMTl+Xmc4pkdz6yeoEb1HeADNuHtg5460RniXq3
/Km/ZXDTR7yg0kZoRYKBEuEdOOtD2o5ccuMDdBVPXh3RT1YyJcu1qeO4LcABUvWJsoXWgBAAqSxkWr1a7RITRNuzSzbBSUblD5HZqfr7Bx77FzLWny5GNzRwI7T9NrPcAblR
hitz4AFZgAqZ3OsPkFuG3PIHHgDkHvB7Bx/6KMl2sNwuex8cND/6oGpnvHDr85Lawb2bIa02D51URcFZhjb7MVpbiXLLty0cx3LANfIwyH9EYqHFQW4FcsvTWxu51dFbmdzq
Bwxwe5D5iJfuNQwuJR3sxMhLNBwwDO1mSKtKpEuyNJLCgcXePwXo+V+kbigF+CN04hi5lcktorenGXLPD+jg/ghLSqnJvpFmX8NRp+yszX3tRwiuQoWjTpWjXgAHiYuIRQ+p
7KlbamJgb3Xo3tahwS/Q1iS87KfD//oJk2bQUGWRsErMTjWmbYc2SlbmtEGZjDZblSG7JAw+quWmDuAnji/tUbQNFc1br6nTSKqiGWkTKf5QO9VwutECGXVEcvr40MARgwYS
2ayBhyoB6nsdOcE6EJkKmMh72nRZmqPxXc2OaVkSKEjQ6WugqEf00ZUQrSPaYxU0VQIwSwQgROrfUVlKrRYBk4YAQYxShyMVG/VIyAQVuuEcqZ4hqqMGV07dPZy6QIBriH7b
BtEhXdt0Ewvi84i9dOwz5Ery5KiXQ/PktDw1H4u/R2aHxG8i2na/RjCux4ui+YmaqTeVJRtAaDiKqcreymoONYSVh5Ym7Syjea1QcPWvTldoxBJOsyoJyCSHCru/xb09u/s1
drPX5l8LFXstVKsIyeqsXoJXncvIEb8SQP1LQy3TVX6z91I3tIbfC6zGU67CUyJz4k7gkrqxs8zUzL6tspmhzXGVu1pWPrIhs/hniENkVb5rOUwnpS/pJ2mY0AHMwtDAVtV1
1ohMplSSZXB0xDHkqTvL0i+ilY4X2oRmB7QP76ATAw/rqzaDrarSNWrkGRpkltQD6hdEZnnSTwYH9RqxdqozSioFrtQc1pZpBQjkymqnIAicxukbNWHQ+AbA2bYvqeTDdCDP
gIp5neI/tpLi21YAwK/XsiagamDK+uVgiaL4DxzpD2BJD4bGNTRQZO7x8SvZZfNQZT0BIthkFhrpxtDa+TqC4F4o+0E4ry4RwgzVFqeKzQC/ZDZ0dPVPEDMCzEH70PaVJPiR
JQk+SGc9XjIOrWDtvrBk7cjykAOBilSvHRpk1fAWNT4RhSJTNwGDq1C3IhWyOtdC/OB1xJvq/UoCPqC/p9LdQ+oVHVm0j8r8VqjrgM6suqM97cRRp3ay1Y4djogsp4ks1Ov3
i0818y0PsQ/a1NlC6BZJm7imI9PCDhCHla6QblC3OKcz1/h7/GSkA/1wx2kTyWgHuNjHSOA60k5piXzfIGiQWUFkRj31Am9Rt3D/bTJdkHaVkqXi7AMCXbCmAXxAB/nqJhIX
lPpuMkO2Z6V7L2o9fNC6I0vAku22ab8z7U5tJsv3kx/QWtJS9dytrr0rN/naZJ4sp0d2dSKAyBJz02f//ZP7b9rX/df75VbZfjvZz60NSNPu85Ol1BHZWNdHl639m5oljP3k
4pc7CLId1Ltuk01kzb522svaXlmoVtKW/GuHYlurI+bJstPgA9joNxOZbLwJ6Vhy3uWlW+C0UVX00s99rWRyWofcQRbOJcsCw/WmjzZ8+hV1lf0qPACIX1N7maxlUE3Pqmvu
suSDVgfhIXkiuX0Zspl+ecVsRNJ2Joi0EqCGwOW0a+vaALdu97eoG30DTm3apCsNXTuhPkGoraZ4RxV8AshNn9NPvQ3sqyeGJAAVhf1z+l9/ZTXY2yjsbUA6W6UH8X1mwJPs
5X3vAwOeZH9537tkwE9F+9/V33Xj+0D739Uf3/8uaE/1Tl3GEsAlpTSSRa9JLxAAf+O92gLUbTUax9avGH6turWSLwqtS1pHaSSpHV10d2CwCs3gVpHtguneER7ZqX7xcKtT
CrV9KSzah6SK6TAP6O9Vu1E7waNj7oQAHgD83L2+LuLhEUtlHuDu9XWDw0kXw9OTeY4r2y3Gt5Zi3E2kjawp568xW2trzJb1P81mCSvYLMv/bTbL8jOb9TOb9X+SzRJqbJbl
HdgsgKCrakPWaeamGZgP551e33q5mewK+9t+GW7k273+HvJpoRfg7dG2nSF7FwBdeNqLSuY9eui3lD7ZI8vqpGcyGke+06sOmwXzKJORTRtksguEUe2N3QjJO4Z8/WSnGBpA
9hppATsGPKV04H0d8nqygQcdDriuMj+tQ/YTNhKLRa1RlS482TullRTeqhocr0zGGskQCtioiXmyLWAb/JAsiL2rz0IjLbRyvSLE5QnLPWQvRN+SuQFYeogBcJFp9ZCqV2MX
gQqspF/VDv/mWtOiFbAZ7OoS/+g+NfIH/GRTHyfd6EjuqzNstNufWGjyOYnAAsmbABueyiYpCES+VSuWtLz9WsFLdsG/Sql3+tslMt7ATVJvqjNJyxGvqjkZk/m2OC9p82o4
L0e3mr+ofTh7N5guaeGKmC5Hsqr7YlXCZPKxRfbeQsXDT1W9Aj2IGjtUfRZWkjKxYkg3yi3aBwx5A/3tVxNWK8UWop4tWvtAXkvaGWsrO9tJaiBdLkN8yks8pgfAY3pgyWMS
NI/pgRqPCdV7TOj99JiM/zs9pptbT/6eEr4Q3H/zpxoNf3v4N/B1WyE9iPnaLkTMoqCaRWFVz4n/6Twn4yqVIEBAK0G43nxrzy2PDf166JWvfbUOputVhCR5pSJ8gGRCc/yq
ltXVlbNSK0P+/fSgKBwEh72nPvrCyRsLb4PD6hmQWpEfojioWYVWxaGN4vBeWyXvhCH5izuObpNf3P8+METN6vv73yVDfipe/OWvfPozJz9lvPF94IWalbL/XfDibVsp6NpW
CpR1XXV8G8+K/0/xrIz/uzyr9922CSvYNsv/rbbN8jPb9jPb9v8H27ayB8b/R3hgSPPAUMUDQxUP7A9W8cDQCh4YWu6BoXflgRF2ViwbtVhV2gjvxgsj2VTsYn02yz0xwn4P
/Ph99WZpVW+MJFA9E5Jq83ITpBV0XY+MZNF3jSGs98rg9Yq+ilY8GXjn1wCotx9v65mRHDZdY8KWE6POJKzkoV1Dh3rNX40Oy0lQV07VU3sX2Ndr7PW8tSridfZidY9NU1JS
GvXYqs+2lSRyuceGqMdGfvvVhO/eYxMPfp1lmYGHH7aJz36d/fPky6dOX5mOIfea7l1fSb554tzIxHysiEqWbybfPHxpajGe19ttHT9InroyFoimWVtTa+tTydPwIlk0urq6
9z6ZPD08HUwWTe7ujr4Xk5cuToczrKW9d9Pul5NXLgXiRWNTz+6BWx5JPn/s1OVZjJy9N37gYPKlo0dOTC8qukZj47PJQ0dPjcwm+Eavb+0LyWPnzo/PpwVnS1fvEShnZCaY
s/i79+04lrxwZmo+WmxYs/mmncPJ0UAgmCzZe/Zsv2k+OTcXSWRZ67pNG++YTIaDKaWsa+hav25rKBnKpcuc0dXd3bl5PllIZZFgb+nt7exNJnNJBbm9m2+4oX9nkh7G7m0/
/8lfvevIk9///hPf+fa3sXYce/GFHz//zDM/OPb0j598+lvf/9fzR14/9NqLL74wcvr40SOHDh2cunT21MnDb765OHbx/Lnjx48lZq9evHDy1Ini4vil86dOnTBExs6fPvHW
UVto5PTJw2+84V28cv7kuZOv4+HTx4ZHz1+tlIPPXjx7cfTKFXzq3PHzk6NX8YVLl0cnxibx2MjVidmJSTw7Pj4zMzuLF2emZmdm53BkfmZufmEeJxZnZxeCQZyanxgPzAcw
np0amZwaxemrk9OB6Sk8PXl5bGx0qZyLoyNjI2Oj+MLI+QuXh4fx+OTk1MTEOJ6ZnZ6emprCgcD83MzMNA4FAwtzczM4HgkuBuZncSZOrjM4F4MI05M4H5ydmh4fw9nZ2dHR
iVmcnhibvjI+Ui1nanJmDkDFE1fGZsYg3tx8IDAHcC8uLgYhaxwOhyKhxSDG0UgsGgrhNI7FY+EwziehyHAQl+HF4uIcLsdCC7Mzo5hbXJieHB/HwkIgGI6Eq+XMLy7Mx6IR
yDcwE4ou4mAkHI7HojgSj8YwjuNEAv7hJ5NOplKpJM4pmUw6ncLlgqKQKypms8lkAutySRwNh7ABx0NhKL9VSSlKKlctR8kkUhklgwvR2WgG8otnMqlsVsEQlsnmcjifU5RC
Po8L8FMoFDBTLpZKxSLmOYYpl4pY4MtMsZjHIirms5kUlljILBbHPYJozDH5ajmpLMDIFPBiLjXLZnIYoMiXS2WcLpQKDMtgyI1hWRYjxHIc4rBOx5MDGwW9XqfTYYsokDts
lwwGHc9hl0nHMMUC7vI0d0pOfbUczBUiWR5hPDfHRkoJvMixXMmow4IZGUl60aAzCCYTFo1GkyiasEUSzXBgu9UCh4QbHXa71WrBHqfDYYNri8tqk8wC3rC2d02X3LRUjiBg
vY6Bm0WMyUUSGJ/LgrGoMzgbLNhmNzrMngZstNscjY0N2O5qbHS6nNjjcbndbhdubm7yNHk8uK21pQXucYfc4oUgvGnD9v61a7px7QFkqTuESjj5kYxGl8+BceM6d2tbM5Zk
v7/L34Fb/R0++Mddfr+/o8OP13Z1dnZ0dOC+dd1rujo7cPdg756B/l34HR8sQVMt2ekWsOBrc7ava8NNPb1r+tavxx3r16/p6enBPb3r1vf2rMfb+jdu3NDXh5u29+zYs34f
fs8HlNtAELUJktzuxba1WzZt2rwDt+7atHPXpq34pp3b9m7dvh2ze27YO7BvEP/UB5QlSHBtEnDHGh9m1/d3bty9B98wOHDrjbcPHPrGk9976nvf/+6T337qyae+943vv/iD
f//xoReefv6pH7/00o+fe+qlb/0Y//D5l5956Yc/+cmrP3nl6YMHn//RT1555blXn3n55VdffuWHrz394k9eevnVH7/28sEX3njltR++/sKL+CevvP7sGz85dOjwq2++cPjg
wedePfzmS2++9NrrRw4ffvH4i4defv3gkYNHXnrz8PFXj75y8tXXDr3xxluvHXvt6NGTR08cPPHGkUPHjpw8cvLNE6fOnjr9+tkjR9946/CZt04dOXUejiMXjp08eur4+RPn
TpwdvnRx+Oylo6ePnzt58czwmeGxy6OXzl4+dvb4+TOXzl06fWl8ZHzk4siZ86eGz49cvHLhyvjo2OilsfPD5y5fvHrp6vDVsfFxiHLx8vmrIxNXJ66MT06NT45OQyZgICen
x6bB0M6MzY1MjExPzs/MTs3NLcwFphfGp8fnZhfnF+YWAmAVA6GJuSm4CwQXgpFoJBKMTgdmgsFoMBKKROOxeDg+G5wPR+LhWCQWT2AcS8yHF6KxRAzHcCKVTOHUYiycSKQT
KTBa2WwmnY0kcDqtZLKZbD6fz+XyOJ1ScoVcPlcoloqlQgnMTKFITFapzDJsmVXyxXKZDu1DSIcQykM4xyPEIb3eoNPrSgzH64jB0RkFwSAI8FKvFwxwmExgMYy8TjCC2TCJ
JrNkMUtmo1GSLGA6rBaHzWFrsEmizeZwOOwOu7OB/NktDQ1Op6vR2djkanJ5IMDpArV3e9zeJm9TS1Njg8fjbYa/pjZvq7e92e1qaW5vbWtp8fpa28F1avI0t7S2+drb2nyy
3O5rb21ub/f5fXB0gVZ3+NvbQK27uzq7Otd0d3d1gWZ3relZs2Zt95p169f1rlvX1dmzvre3dx389vXAzdq16zf0bezt7enr79/Yv6G3r2/7hm2bNoKubunftGXLps19fTs3
bezbsmnD5k1b+jZvWdezceuOjZu27Yaf7f09O3Zt3bVr8/atW3bt3rZ987ZdO7bsvuWO3ds37dy9a8+2/Tv37N2/ZfuuPXt3boNYu/fedsO+bTu2bbtp6003DH7ozt17B/be
tu6GnXtvvnXfwN6Bm27YM7jvBt/+vn3bt2/bs23P9n379m3fL/Rv3rNnx67tOzZv3r1798Yd0u6Nm7cAYH07tu7fumfrVnbX5o3btuzYsXnvzhv37N+2C29s37x+09qNPdv6
d/avX7sL+1u6vb1dff4Na/s7Nvf0Ya/kbupu9UMzrru9q7sV2yS3ramhhZWbmmwt7g5sYwVJYp2CG3gtSU5QfxsYN0Fwgq2DkIpNYAWWHELfs9/8R3zy+Di+dD6CJ0bG8WJw
BCdwiC0xI5IgFjc2OhuwD3zw9Rvczh0Dzttuum3tezJDT/zLn+HXDp/Eb514HV++dAxPzkZwKA7tCWUWs1wRQ9WFXY0Yg0nEXWCWWyDNk//8CH7l4DF8HNJcvHQZT8xehnZD
FtIUMaszYtHCYjfA1+YT8Foni9dAmme+9U/45VffwEffegsPXxrD49NzkCYC9XMOM1wZi2Y9djULuL1JwmsaMN4qsfiFJ7+FDx16Ax976zQevjiKJ6bnIU0c6ngF0nDYZLZh
l0vCbW0C7oMqcz3Y1Fd+/EP82hvH8ImTZ/Hw5at4ZgbaetCUyWazgA/CpC52u51Y7mzAPesFvF0miQ7h4cPH8dnT5/CVK1fxPLSzcDSKi0oW66AcyQz1NNSh4P3gHr+A93eT
NEcxPnoanz07jEeujOHpuXkci8VwGdIYoV3hgLre63ZjqBVx74Z2vKvPCVQ4A+dpjN8cxpdPj+JL43N4KhzFSUjDQ5oGyYxbPS7cCWl6+lrx1vU20oSG8zWMT0K6ly7ikXPT
eHg6guNpBYNtwXZoS7QBbGv9frypdw3esasH4o+TFjGcR+A8TuHEb05gPAO2LsNjl2jB3mYPXgf185ZNfXjvtv4aiRiG83U13TFoj85BG1MpYMVoxS5PE+7t7sLb+zfiwb37
vvF672OP//sjf/m3f/U3z3zvu0fefOnQ5XOX5ieDkWAum+B0BSPWN+Cc/9CRV//pm9995E/+4pFH/vwf/vU7z75y8Ozwlfn5UDQOdrXMlQSGs2N76+PD+LHn8SP/ih97dOrf
/sfRn7x+5srE7GIkHAMTXCiUy4LEO7BOVpF6GuOvAZQXMFB/cjIWiuWS6XKurDDI4DQ2Yr5DReUyyDcQ7wI+N4YnwtlgikvmjQXEM4IZ9BPruiAOsPpFjH90ikQ7NYxHQ8pi
0pTMmYq8kTFZHJZmbFijUvRJjJ+dwi8E8NFJfCXABuNSKicUkYERrU3WZqxfN4XxG8CkEfz4q/jgOZLb9FQpEubSWWMJopmtTXYSDUp8CxRiFD9/GL/1VuryhTNz0+FYrJAp
6ot6I2O2Ndua1Nwg2uMYf+8sfu0ovnI+Mj8LdVQmU0JFvQkK9VibsLBmeAq/+OrUd74z/MyhZ1459eaV4UtzU6FoOJlRmKJOKJulZosXC2vVBuQJAG8KH34NXzgxOjUajM7n
MkmuwOuKZnOjuQ2Lmg15Af6P4VMv46tnLk9fXYjMgftSyiO+bBJ9Qgs2ERQuYvzUIn76eXz4udzoqcj01bn49GImlstxHKs3NvFei3E9RDs4jp88jF/4Pj767NWLb56eOXcl
MbaQiiZypaKOFRpRCzYQgZ0bx4dexYeewy/84M3Xj5+/MjISnp3PxOKlbJ4rSQIrY3Ej1KahyojhltoHOGwMY2CC2osiM1YJbyc/JKXPCFFCtkp4M/kxkZ9QnHknRzYaWRgN
BWbGryxMjUNb5OKVcxdGLl85c9xcUGLRHA4tTKaD8zOT4cDU1eG58fHTx91Oq8DaLAJXNOuZHEaMkooXlGhkbssGv9/T293eYm9r97rFdq/TpnfbBA5v3dKzpnvThm5oS3f7
2l2+ztbmxrYWh4SiwdDkuC4LDo/dYjawvV1tLa4Nvf7uNcG5+dGrGRwOzppFPVvq9Hs9jjXrOmVfcHZybCwVWZydM+qYfNrb7G4wy/72Zs/kxPjFi/Hg3NS4ji1kwdw02I1r
5GaPc+TK1QtvBaYmL18oZJPxkEMShGKbt8FhA29zdj48Mz+9AK5lOFHKZtNpI8cVy6HF2cnJVAj80nwyEYdajCmVGxoskjEViwRj+XQyEUMcUy5I4PvorY3g5iRxMhpG0EDK
mqwWs67F0+SUXO1tXjfLgZtmhlaOaLZbLEZ3c1OTy93S7GxXjF5o3Jcd/u54Xmppn08aPM3j4TxoJdfYuT6Slto7FxN6d8tUmHG4x2YzBneKsbX5wwnB0zofYRqaphdyomN8
Osaa5nPmVnkuhhpbpkN5i3NsOmOynxsNlyyBOGqUZyBe09R8Atkvj4VZ8cTwbEoXiqSSxtBsNF4KT4bi7OyV+UhyemwxjEOpHDIvLuC8YSEQzXBjM6EMNzUZSpRLjEFypBVk
NOMMY5Jwumg0xrHC6IvmhjZvxtDY0l4y2r1NWb3V6UiWdQ6Pw+VqazM63W1tQCKvu2xvaHYWDCa7eTGA06XFuILEbImXrAWD1dWsa7A3Nc/MhRJMMIgLhnSWNZnLOqu7yWRr
9LYuzIXiudBivKCnhed4q8epszU0NwWmFnEhsBDLomiaEUSFl5xunaOx2TUzF11MB+YTii6ZLrBCvCTYnJzF3NiYDEeTaRxOJNO5RFYppFPQmi2xnEGIR6LRQjQWz5bAfc+j
VJFBIms0mi3gxmfy6XS2wOUhjC/rBJOgN4gWEVrKxWK2wPCGks5oNHDgqIqC3eKQ0uUiOOPgZZtKRsFsNJitDQ6jxdRgZDhkY3QozRgMesYpCoyBzzKirpGxGvOMC55Fg4Fx
mIyMB3xht6RnGkwGxmMxMR4rhIOyOexGxg73VogrGXSMKBkZo8AzRj1ijDqW4TnE8CCGBgRWAxrphVKRyZcYJlMqi0VyTWaYjFJksgUIByBxLMMkUgqTBDQyuSITiilMKJph
IgkIz+aZcCbHzGI44ykmkswx8XyWWQTSzCaLzEIS0pR4BlQf4mXhuQT6CGWmc0w2b2KCCeanO0TmfTtyq70oveus0GovhPcFyFJ9QYafIj+aVZ78FKoTqwrVt+VqmL5a+FIY
Vy08Xw1bmpm19Kir/rDvjZz1FCiUkfA+sbyYL6wcDqZMt9KLfJlhV3xRZLnqtLC6g9XpuPJPBWQpn4c6vVzm8yS3Issy3HvMVK8DDxya2gzPs8VSmefhh0UcZI3YMrjkiOVY
MAwEk1KJQxxbRkwZ7nimzJcgTFdgS4Uyx3JgDZliEXAGh6zElAl0ReALBBbA+y8yJC3D8ohhS2whXygXi4UcU2IRUwTbU4Ar8JDJFjkGA/0j5QITLRQYpZhjYmArwpBfqswz
2VKJiRbLTAiuQbBHeWBJmuGZRAlBOhAlVp2LVy4DU+Ak+SXAXiUKeSYN6RJAryicsVyZwXk9PLNMBBgYgbwiecRkCgjisvCOY5KFMoM4jkGQJwu0IOTNQ945QDtezlOYM3Cf
LLJMAK4pIEAGzgQ8z8KZJG0keIZ6BOKQvMtgZ1nIh6NXPZwAJUO4Fwf8AAWGdMhmWJ6ZBXHOAWY5oF+qzEH+OppeAUVJFziaX65UoAKp1yYnCjWqlq3sHabdxzQVLmjPYU1z
yQmml8lo93pi/+EkdYGeL4FUATXhXmc0M7zOSBWd4J1ERhEEAHimKnocaF1COgaqAqA5yRNseqlMYTNop6DZJqQZDJ0Gb0mDU6/dEziSGvwVGLOaQTGgMiNABkY9ByehZQkk
GGAFwEWDxPAgfERudboiYyalQgFlCCNXBLzLgwzkoEJTgHZFKMEI+ZkAT5OOY0wkT1SC+pBhHFC4XYB3wHORLzLNOqhndQhgLkP9WIL7ImPn9KASJYbUj+RaAgMhQnoL5Cfp
ylDPsoxFV2LsiORXYJxGxFhJvlBmIyiuBypaMqGQnBLEaeBBzSAPjnTLlwi8gBcojglOCzl5AivHWMBbawQYPZDGBGEWyM/BKwAP4IGKjATy1QDxGkGpiSoCGwBzaG6Uyzll
OjwxNjYRSLGW5kUlEJoavXRlPJDMJALKxPzli8MXR2aghacoM/Bm9OrkYkIp5JW50PT46NjUYgLyUEKxwMz0DLTxGGRTUko8HArFUgVkbFEQm8sp2VwJCZYOpVm0GIwGg9Fs
c/YpoiLqPB63293U2q+Qw+X1yT5f9y5FPZrXb9zYf4v2oHg2b9lz/sTR42+deOvUqTOnzpw9f/bcuQvDly5fuTo2OTO/GIknM3mGF0SLvdHtbfN3rVnb1795x849+2658eab
9t04sLVX3jhyUVEuhRXlyoW4MnZFUebGFWUxFNclcwq0pAybpYac0uK36bq7mz39mz133jLQo7yX441jceXskbhy6rCinDymKOfPR5SRsYAyH4grWEHQzlUUq11RvJKidImK
0g1pjv0krhw7E1ROH48rR04ElAsXAsrIZazMzUQVDMQHTVMsbpfS1CEqXZJOWQdpjrwxrBw5NKocPz4F50Xl3LmryuVLI8rszIwSx1mlzJQVq0VUPG02pdulKL02nXLk9SvK
q4dHlTcOjyhvnTyvnDl1Sbl08ZIyMzWlxOIJpVROKRaLTWnyioqvRVHW6BTl8qGzypEjw8qJo+eV00eHlbOnziqXL5xXpicnlWg0oRDdkSRJaWo2KF2QblMTJDp6XJk6eVi5
evJ15eq5U8oYnFMXzyvzkCYejSmlYlmRRLPi8diUjhZR2b4W0gwDU65eVkKXLyvF4UtK4vKwErk6rOBpYFQ0qqBSSbGaJcXjblG61niUTVs8QIV5OCch7aiijI0oI6OXlIsT
l5VAYEpJ4qiiK5cUuygpzU0upbOrTenZ3gDxr8I5oihxYM6Vc/AI+I+MKjOLCwpOJxU9KisNgE+726Os7fQrG9f11XA3DucUXC4rygXIZyQKQpRTQAEVu92iyM1NyrquDmXL
JnkFyQD8lDcV5QRcpzIKuCCKzeFQ1ra3Kv1rupTd27YqyofUmFdz517IvHIiGr+ayCymyjlGl9eZC8YGxdysoO5qhhOoOJnLzOSLwRKnMMYsEtO8OaezlQxuxeJT4wBh84qS
jIvhES40q0svoGQOJRk+y4vI0KAY5FrUZuPK1BWQhnIwkAVvJ8WUwE0Dd0PhfcsQOXVVuTJXnA8Dycqpsi7PmwVzo6JbihYEkzGmXBxVLi+U5mK6aAZBtJxeMphdiuCvRgOl
PB5TzkwpoyFdIFKKpqBy0yl6yM2pGLVoAcqu1+eVC1PKxAwbWChGk1AoyupFExQqdlThv5JRDiu6swvx0bnIfDgTyZRSDJ/Rm0SxQTEtFRoEC3BKuTAyPzq7MB+Lh7P5ZBll
dCaLuS5aYlgZfmXs4hgeC0TmI9FQOpcssRkeHHAodAlTAA9U/iRo31RwLpAJJ/JQ36d5QTA1KsalaDNAtIBy6pQyPBKemc0EcS6eY5KcwWJoVHh/bbRjU5lT47FLs+Gp+ehi
NBtVyhlGb9Y1SBUuAKZTceXlcPDE9OlLMyOTc5HFWCKi5LKMzqRvUISlQieCyrmJ+KsjM+fm5y4sRMZBwIukZawX3EpDZwPCqTgcyTxv9eZRXpfIJqPgj0NbD80poWBwMZwo
FHk9Skaj4fBiCOdYnRllcsl4LBTGOaS3oIQSjoRDkUSOExyomFZSOBYH4y80IRCKfDadyZX1YieCl9CkZHlBsvchB3KYW5wNDU538yZEDu/azvZ2uWsrUo/2tvU9G27RHlDb
/m272RCOzAYX5gML87NziWg4FFwIAnTBcCgcjeEkeNllBH603dnU6uvoWrt+w+Ztu3bvvHnP/jvvumnPzm7IOYtQBCME7j3CHEKgBii1iMzZFHJB/b3DZHSgZtll7tzQ0LZh
X9u+wZv60Xs58pB/Eq4puM5DefOjZhQcRSgUhHITGBWLCEkCQs0WhLqAJg0QF6IiBX7CBUirQyiwiNDsDIeCUYziyQIqlMzIbPUiV6sDtXnNaAPEz01xKJbJomggiILBCJqf
V1BgOocWAwyKJ+KowApItDmQp8GFWr0IbXIRvgXRVByj+ck4nEU0OxVEcxM5tDCfQdHILMqXkkg0u5DHzaEuJ0K9ZoDtKkYTU2E0MT2PgjNBND0bRtOTCygwv4gikRSC1h0y
mjjkampDnd0O1NcNiYJTgATJO44W5+fRwuwcWpiBK9xHACelAPJhlJDTvQ751znQhj5IgyIIjYcQHptDdoirn59B5fkAyi0uoFw0gsC7QSaTCblcjajD34U29rRBmkk4owAk
EG8xiLjYIipGZ1E2GkAFDPkV8kiCNG63E/n8Mtrob6rhVFZNPzsNRU+jWDwI0ouhHVVANtGEWl0utKajBW3oWbMCl0naHELxGAiSgmzgDtmsJtTW1ITWdfnQ1t7t15GQEICs
gKAg5LJaUQcwp6d7Ddq1FTRhUIsC8rlgnpiPzC2mY7ESV9axBrFssiDJgxwdSznh7MhccjYYC+BsIc8WeQFIVNBLnKkBWdurgJaIQOJYYDIYTTPpHNAxy+kLYPxFO7K01UKW
AqSyKLUQT8eA3MU80hd5ySCClMq10UCqx7JoIZzFyXQuV85zxpLeapAakd5XGy2A0BRGs3EulCqlivocJ5YN1gaLC4l10XAWzYfQZNwcSZvAjYHcykar2eJGls66aAFEJA/b
Ywl9ugC5GcqCZJWcyFpDEDOKKNmZHAok2Vg6D45YHhmKgtkE0WrpRjV0cTE+F43GMrk0uCVIXxAkM0SzybU8hv/QpDEQZaOpFLiACqcrGMwiwGbtWCYNMxjNBFAcK5k8m2P1
UH9ZJDcy+2ujZRCaw2hsupCK5DMZJlPWK7zZZAKC1OVmRtmRPB5LFudj5XiKyRT5Im9yGZxFcx1soC+gkmOTuvFFJZIqpsG55kyMETCVl0tcIDMfVGZiCZwuKDy0kk0uiwfZ
utuEaDwSiiWVks7WahKipdh8NB7NKGa7UZjKx4PhSDyVQ45GIRxPLCxEcDqvk8xCIBMPBaPxVF5vbRRicXqki3qbRwhGY/CcyBT11iYhX4KaIJVRGINVFvI8l8sXSozO7Fgv
8AJvszgsxFbvFsihb2tpa5M7BgX16JB7ejd+UHsQfBt37WlyxAulcDRdjkeSGRwmhcQipDAy6CqZSmfBCPFg/R3ulnZ/Nxj/Tdt277tx/803/dwHb96+d+vaHR5SCpxlOFFB
EEo2QSgYBRuTh2pKz+8WG12Cp8Vo6+p2+Hbs9H341hu2CO/l4OBUSBlw5uFkhIKQgvLSWBCyKUEoZgXBCEA0dQuCH9oHbRAHQBFKcBohXj4O8eAhyduEVBDSJW1CSSkIpqZ2
oaGHF9babMJmmqYg5CE+gvhlKKgQKAnp+ZSQDuSFTKIgQCUjiE6X4HI2CZ3tgtDZZBNsUD4kE5oKBYEPQ9xISshEkZAIx4VUBHKEcJNoFJp8BaHLKQg3EsAINqmUUJ4OC5mp
qJANLgix0KwQj6eEZKos5MHmCKJNcLUYhY4+lzDQYlMJAWXFEykhEFKEuVBcmIlMCSEcE2LJvADugqA3mgSnyyN0tLmEnn6SBhApAMKTV4WFuVlhLjwhzIfDIHgRSJMSskWA
WRCFBpdF6PCtFfq3+zSKA0ICpCslhQIOCqkwXBNBgUklBVTMCyb4cza6BX+nTVi/q+VahqVmBSGaEFLJqFBWEgIYf0EyGQSvs1Ho9rcKff3bVuE0IJjI0nLNOkawS0ah1eMR
1rW3CVv7dl1HQoBe6QQIBhIMdknobGkWNnR3CXs3AVc/pkUBciiFFMajs3mo91gk6sUGnblRAKVyddVlFs7HIrpAHKUzgqIzK7ytKDgKkltY46tGUcfNhAHLJAox+kRJyiFz
UWeTxAbBLi+DDCSPDReiZUOY02d1YK7tyOwUdP5rcVdKQjyTj5R0WZ25KDSAVb82GohOpmxLFU1pTsjrpbKpwWn1CNbOZdECBWEhZcsWbeBoFHUiIzrsYEscHcuixfVCMKfP
5Q151ljQGRmTzWjxCA01uYEozAphLOCCMZvTZVh9zmAqQTSrS7DXFQoRy/FCKFxK5UtpFuX0EM0qQLSG5YVOFZrmIihayCcZLqs3FI1WCaJZl2MK5F0cE+aThlCZy/KGgmC1
WN2CeXmhOUGYUAqzWWYxxyhIKBisdmmFaHxJmCk4ZpLFWJbLs3xBbzaBLpuXFwrqGg0bI5kULrC5MpfhzWskp2CWrxE5WyGZT0QC2USxqOf1omhwOAVHZ68UySRSKaXMCfa2
RilfDsei45EMYj1WqawvJsLQomf0FpvES3GgaipXMra7pEw+NgfKD66myy8x5YUszmRyrMnulYrlUChJOmEEu09inMliTskVWKOjU8qUs1y5VOZ0oqNPckrOsiiaLdYG9yaJ
HOKGjrbWNv8eST26e9f1bPiw9iB1bd+1q9PhFJudTtFpQkZjOZVNozJU2LlcNptVlGwuly+WWaQ3mm0ub5uvc826vs1bdu69YXDvbXcNfuQD+3f07pZJKXDq4TSSswzPWcmp
j0utBuTcJxr1kqsp6+zoFLr6t3Z9dO+t26X3ckC2gJ4kNcJphdOkXUvNklQEILgClN0hSe51kuSDiC54J2tpSDyBXCGTYtkpMQBsqeCUygzA7emQnBucUqfslLYREsEJWUoe
OO1ZyC9blgS4llJZqagAHOVmSWholhqbW6VOKK+v1UnLkDQ6kHIkiM/H9BK76JRyShnSQLjYLDkBoPYuSOOsYKSmAX9QEsb0EoPLUh6MSD7Fk4XdJb2gl5wuWfI3N0tbWpx1
xCjHylIwlJXSC04pkkhK6awiFcq8pDNaJIe7XWqXm6W+Lme1HHJcTmSlMzMxaXoxKM2nY1JUKUgKEIEzmiRHY4Pka+2Vevq76qleBmQycA0HJTaTljglIaFSQQLDJzU4PZK/
vV3atF5emWk8ECwdlQRIY2ALkmg0Sh5no9TV2Sb19a27DrOBmRwjmfSs1GAWJK/LJa3x+6St6zdcR0IAV2i0SjokOWyi1On1SH3AoF2bt0jSL9egI0n55gTWL8bYAm/UWRq4
BqdkbZGau+tz05fn8FwiP5rmMS/mkJ0z2iWLWzL7qzFASsKSBBjOIWGMLcVLvMJbGL3dIzZKjfIy2S3QX4WLJ3Rs3mApm+yM2SVZ/deiYUxJSr6Q5cScQSwaG3UWjyT4rlWG
LOPM5a05ZCkYpILZzduaJUvHtbllkLNQ9hZ11pLRVjY3miGarXN5bl0SYxU51grtmoLRVDI7zLYmyXFNNLNU1OuZspDjTYpRLJjtgKvk6FoWDWiS5WP5UiGJ9DlBLIt2ox1y
uxa2SEoypFglw+nyBlPeZHNAodaVUIA8S8QtyutNZaN9jRVUc3m0BPyXpZm8LlLW5XSmkmA32TySfTl5QfcT+nKylIfGdoGHOtTmET3NlhW4kJCssYIYy7MlpOcEcKzckuhb
wShl9c6CyBVYg6AzWm0Oh1tyrJM9W3p7ezxmPVtUSAtKKhaWVRnLWi3Lnp2pZXXRNVXO9dPr8/UZcPH690WbrS6L7LLyGsL1GfLB+vjm4LLyAssAnFsWfyFdVyJakIx8zTNU
7MW6BAv1EJWic3XZo2XvuYVkHQnKIQU7a0JYHDMUakosx7KLtSwpxBSsQ0tZlmOFFLIsEbGYSGYzNSgUY9FYWVnKoISjcVyTfykRT+GsLVzNLxmOZ7MGfZNWKJuKQJW/lD+X
iUYUc4fLUpxV6Z2NLcTiZWMlgl6JBcAvrBZozMcXQtFkNb25mFiYXUxX31vYdDAQjnEVHBv0ufD8YiJaidAklqLBYIitpGixconFYDhTQcnXqEuHAplkhcqdHlMuEprFFTHq
9lpKsVA6kdQC1rXY2UQ4nM9pGfbKLn0mEgwmtPebur3mQjQSXNDy27q+3c4k4tFoQo2/q8/v1qcikaBGsV393c3mXCqTiamCtm/L+jZbOYOTaRXCwR19spNXiuVUgD7fuLvP
70L5bCqrZnjjDf1rmi2MkgqqcjO4e2dfeyOXi0bUAj64Y/MaXzOfxXNq+TffvG9fp9vAJtTshDvu2Lu+o8Wcz2ok3rNn454N7SYmoRF065ot7U1uo1CRyrXk8DbxFbVYI7c7
HVYDyit5pbCCl5K2Xd8emGbrn3XB+ghMbLr+OZKs00AmGZmrVVFeiYdmamyAsZwJB2eW5MVuKCWDwdmqPLU1mvlSNp2Y14pp1xudy23S9ezTuz2Mb2Pv0DL7wo0ve6/owrXP
XjtXR3ed1FRnARtsYlmxvXOol0dFqevbay5c/1yeW+a6hesjMLOJuhK4NK5LYS6X87UGrtEgcbUw+BoMhvR1+JN6G/yW1x+2ZfAblz3Hlz3n5uqpWQzhOnrrEvOlWhgsuiyu
5XmDjjdla1I0uKwWPhV+x/gs58819d2y99npZe9n6nPMz80V6uufegZxGfDmagKMbCpeq6INJgOLYksiKLstAlNaXmvWpOcL70r+osueU8vq68xcPQGUYLCOmKXI/EQdvVLh
mVqBM7O5cLwGWqegZxLKkhK2NlqMbAE3xd8jPtKyhOll8bPj9c+FmXIdC4uR8ToSFKOLs+lCLT6RuUANxqZyOnKlJodGE5/PhWarAc12OzKUULpYeGf2aTk/lr/XLdN3JlLP
+kIiVqcwxchssDaLUmJ+qtbkoUx4eryGZiYmHRqfqpE3gc9lE7NVjH1uu8nI83pzbnpleXob27ecDrplqohykTqMmfRiHYJscuZyoQ7+0MRsTQp9LjozNlojb5DB5OhShAYj
q6TjyWqV1dfmNvO64kI+9c70493WTzq2zjwJIpuo46BYiEemavWjFJubqpFZC5sKXAksZeHQKYsTI0tUdItcFkPjo1LKtrVehwnxmbmw8B9yOJ31CuUU4nXPzaY8rrVXTVIp
MlYjX16pHJmsCWi1cXjuSrIa4Gs0FnB4cXFBy2P7prWtDiMqRqeE/5Sjo6PRWFvh72h3oXANR3v8Dj48shSw3ufgotPT1RS9PrdBIRPZNQxvu2Frn99jNpYS43Hh/4DD5/M5
9DWQbFu31VYOL7UANm7x29hgpCpNuzd2e0zFVHT+nGb/a4+EIRaK4ngirZRYNqgUyHcejJO5ElOAt5lcJkIGHZVFRRcrxCBiNJLIB+FNTJlKLYZC0bQ6+CSRyaXJNyM1U1HJ
BZNplt7HYslgSslob2KKMh9I6JTqU2wM1UAzH3sPI8AqY3o5HpEdfx59aeLIxPPR/R++67+xpQ/H9n/tuS/8w5YbYvtd/yV76it/EN1/12c3Ch/9b7H9v+Ce/dNP/nxsv+9T
nR+WPhfbL1+IP2P9+9j+7/713/7+b/5hbP8p5l+e2PB4bP8v9RRfuuGPYvsv+37j/z30g9j+qbFn7/o9eP6brs8v9jwT23/sro8n/gSep0J9qS/C812n/uzXvgjPn0n/5iv/
As+/1uDd+SV47nr19+/7OjzXjv3lmJ8dPzt+dqx2WFYY8O9mjNVR1ncyWxkv42DMNdM7WKYbwgRGz/A1Ex/qJycYILZ+mfY5oSyWjnkmu4tsgnIaab6cNhKaYfxMC6QyQF5c
zYQSVnsvUhvEkeEk9D0pUSJhPDJw+iU8Pq5tvFM5SNoZVj2/CqeNo1MHmcCy+SqknK01G/eQeD9t2I2kDF99GU8x15b7W9puK7XUvF2nAv8NyOuzcMoazDHt+lk4PTVb9lTi
8T9lGPl5zFQP3+kVYF6ah+nyyh1r1vf1b962Y9eefTcO3HTLbXfc9YEP/fyHf/EjH/ulX/7Er/zaJz/1X37907/5Xz/zW0N33/Pbv/PZe+/73ft/73O//wd/+Ed//MCDBx5+
+JE/+fwX/vSLX3r0z/78L/77X/6P//nYY3/15b/+m7/9u7/7+6/8wz/+0z/987/867999av/39e+/vVvfPNb3/72d777ve99//Ennnjy35966gdPP/3MD3/0o2d//OPnnn/+
hRdf/MlLL738ysGDhw69+tprr7/xxpuHDx85evTY8eNvvXXi5MlTp0+fOXP23Lnz5y8MD1+8eOny5StXRkaujo6OjY1PTExOTk1NT8/Mzs7Nzc8HAgtkyZ1QKByO0KEZUGcn
EslkKpVOZzLkU10uR5asKRZLpboZKW3q/FKmB+7qZV8A2SYS7KnTNEv1vq8uth1+rVTKfczPMTuYTtBBVV8rh4vZouVBDiOcZuAKC+VuAT2SaQ5MjXa3QuhGDQZVl2z0fQPE
XQO5iMvqS5npgBRumrM6a9ahwbYR4vM1uqXKqx1Cu+FZXw03UbjsgFl3NV5F5Uh4N2DFayVW4usBnm6mSyu19vBA7G7GVFOumr9lmT1DgBevUeTtwm00DyuVZmnV8PV0LrEH
rJU6y8OiUWS18E6gBMnDrtHfolF8tXA/lRVz1ca+XXg3tQQ8xQRpvNQDB1YL76DhehrGvYPwLlouX+WZiT6tHl57qHjx13Bv5XAjLdcCv2ydRVke3kFDHRpeRM51NMZq4a00
vMJREi7QfFYLb67io75ngRbXC29haicgilp9t3q4mo++mg/Jk7tOuOeacMN1ws+XN9Pn4fIGeh0pdzNb2UzharmLeY5FxSvlNcw69g+KE+Vm5iTzOFxdzLPMq8XxchPzI+YL
xTRcyZEpN2hXE/P7zJ5SqmxmnmA2lQplCeqnJ+BqBBn47yWyReUvM39d4gHa/4f515KLwWWVTqGyaiHInKkbym00/I2Sg9LgL8oeRqHhXiiBYW4qd5B5hcxnyl9mHmX+kXmM
+VPmQeYhOO9n/p75S/j7e+YfmK8x3wQ9+zjYwJ9jfh7OD8HfzcxOqLP2wnkncytzB7Of2QMW8hZ4HoRzP3MbaMJ20M1dzDbmBghZz/wCTffz9PeDAH0rSLIH2jBe0IBWeHsz
MwAxB5mb4G+A+SQ8fwjS3QxPg1DGEPNLtHz170PM7zC/zdzH/C7U859l/gAo9QH4I7l/GM6PwR+BZhD+SPpbafqPV8sn6X+X+VV4Q95uYjaDtd4NZW6Gv/XMWrD23ZCS5HED
vNkBfz2QQ+XvIeZbzPeYP4fr55lfYd4Aiv0R88cQ9zPMCeYegPvTIFF/VxP/BuYF5hVI8QXg303MIeY1SPdpKPlWSHs3wENi/HFd/I8CNG6QMC+TLv8bcOJDEHc34HcXczu8
/U04f70u/iPMXwEFPgZ5eiC/32B+EVLcBqm3A9y3AkV+Fc6fo/y6CcI+xvxXgPgzzKfg3UaA5BcA67uYX4P3hC8fAjp9FmD9JMT4IFDhU1BuB7MOUhHuboWwW0HefgtifQKe
PwAU+DmwqH7mI/BuF1DhgwDPHfD7UYBkJ9D245B3D9D0aeCfzP4v`;

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
