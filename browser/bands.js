// ---- bands: how a box is split, where each band lies, and which one is its parent ----

const HIGHS = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1], [1, 1, 1]];
const NORMS = [ // of synthesis functions along an axis, low and high, by how often it is split
  [1, 0.991440193500169, 1.0151859280409, 1.02571585843454, 1.028821293793961, 1.029637782217131, 1.029844991821582,
    1.02989701820291, 1.029910040441552, 1.029913297065792, 1.029914111292974],
  [1, 1.02001762915889, 0.98347130412279, 1.019621394183066, 1.036880209835836, 1.042036703278473, 1.043397364732405,
    1.043743053496972, 1.043829877597823, 1.043851611756873, 1.043857047214382],
];

/** How a box is split, the first split first: its shape, its low half, the axes that it splits and how often they are then split. */
function splits(shape, octaves) {
  const found = [];
  for (let n = shape, rows = [0, 0, 0]; found.length < octaves; ) {
    const axes = n.map((m) => Number(m >= 4));
    if (!axes.includes(1)) break;
    rows = rows.map((row, axis) => row + axes[axis]);
    found.push({ shape: n, axes, rows, half: n.map((m, axis) => (axes[axis] ? (m + 1) >> 1 : m)) });
    n = found.at(-1).half;
  }
  return found;
}

/** The bands in the order of the stream; the parent of one is the band one level coarser that is high along the same axes, if any. */
function bands(shape, octaves) {
  const all = splits(shape, octaves), last = all.at(-1);
  const norm = (high, rows) => product(rows.map((row, axis) => NORMS[high[axis]][Math.min(row, 10)]));
  const low = [0, 0, 0], found = [{ level: all.length, high: low, axes: low, start: low, shape: last ? last.half : shape,
    norm: norm(low, last ? last.rows : low) }];
  for (let level = all.length - 1; level >= 0; level--) for (const high of HIGHS) {
    const { shape: n, axes, half, rows } = all[level];
    if (high.some((h, axis) => h > axes[axis])) continue;
    const start = half.map((c, axis) => (high[axis] ? c : 0));
    const parent = found.find((band) => band.level === level + 1 && band.high === high);
    found.push({ level, high, axes, half, start, shape: half.map((c, axis) => (high[axis] ? n[axis] - c : c)), parent,
      norm: norm(high, rows) });
  }
  return found;
}

/** Which sample of a band's parent lies over the band's n-th, along an axis. */
const over = ({ axes, parent }, n, axis) => Math.min(n >> axes[axis], parent.shape[axis] - 1);
