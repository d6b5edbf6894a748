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
