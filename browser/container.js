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
