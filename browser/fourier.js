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
