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
