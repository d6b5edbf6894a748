// ---- correction: what a network adds to the values of a wavelet field ----

/** Steps to the voxels within a squared distance, by it, then in C order. */
function neighbours(reach) {
  const far = Math.floor(Math.sqrt(reach)), along = range(2 * far + 1).map((n) => n - far);
  const steps = along.flatMap((x) => along.flatMap((y) => along.map((z) => [x, y, z]))), squared = ([x, y, z]) => x * x + y * y + z * z;
  return steps.filter((s) => squared(s) > 0 && squared(s) <= reach).sort((a, b) => squared(a) - squared(b));
}

/** Adds to the channels of a tile what the network says of each voxel among its neighbours; `wanted` tells which voxels matter. */
function correct(channels, shape, f, network, wanted, watch) {
  const far = Math.floor(Math.sqrt(f.reach)), wide = shape.map((n) => n + 2 * far), strides = [wide[1] * wide[2], wide[2], 1],
    C = channels.length;
  const padded = channels.map((values) => repeated(values, shape, far)), middle = (f.low + f.high) / 2, scale = 2 / (f.high - f.low);
  const steps = Int32Array.from(neighbours(f.reach), (s) => s[0] * strides[0] + s[1] * strides[1] + s[2]), x = network.inputs,
    inputs = network.layers[0].inputs;
  const places = new Int32Array(TOGETHER);
  let n = 0;
  const flush = () => {
    const said = network.evaluate(n);
    for (let v = 0; v < n; v++) for (let c = 0; c < C; c++) channels[c][places[v]] += f.step * said[v * C + c];
    n = 0;
  };
  for (let i = 0, at = 0; i < shape[0]; i++) {
    for (let j = 0; j < shape[1]; j++) for (let k = 0; k < shape[2]; k++, at++) {
      if (!wanted(i, j, k)) continue;
      const here = (i + far) * strides[0] + (j + far) * strides[1] + k + far;
      for (let c = 0; c < C; c++) {
        const u = padded[c], centre = u[here];
        let to = n * inputs + c;
        for (let s = 0; s < steps.length; s++, to += C) x[to] = (u[here + steps[s]] - centre) / f.step;
        x[to] = (centre - middle) * scale;
      }
      places[n++] = at;
      if (n === TOGETHER) flush();
    }
    watch(shape[1] * shape[2] * C);
  }
  flush();
}

/** A box with its sides repeated `far` times beyond them. */
function repeated(values, shape, far) {
  const wide = shape.map((n) => n + 2 * far), out = new Float64Array(product(wide));
  const near = (n, axis) => Math.min(Math.max(n - far, 0), shape[axis] - 1);
  const along = range(wide[2]).map((z) => near(z, 2));
  for (let x = 0, at = 0; x < wide[0]; x++) for (let y = 0; y < wide[1]; y++) {
    const from = (near(x, 0) * shape[1] + near(y, 1)) * shape[2];
    for (let z = 0; z < wide[2]; z++) out[at++] = values[from + along[z]];
  }
  return out;
}
