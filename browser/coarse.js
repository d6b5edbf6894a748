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
    f: { ...f, residual: 0, residual_coding: 1, reach: 0, tile: Math.max(Math.floor(f.tile / step), 1) } });
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
const original = (grid) => (isCounted(grid) ? grid.finest : changed(grid.finest, { f: { ...grid.finest.f, residual: 0, residual_coding: 1 } }));

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
