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
