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
