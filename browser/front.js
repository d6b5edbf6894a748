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
