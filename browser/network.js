// ---- network: networks in double precision, in memory ----

const ACTIVATIONS = { // by their numbers in network.c
  relu: 0,
  silu: 1,
  sine: 2,
};

/** A multilayer perceptron, for up to `together` voxels at a time. */
class Network {
  constructor(layers, activation) {
    const sizes = [layers[0].inputs, ...layers.map(({ outputs }) => outputs)], widest = Math.max(...sizes.slice(1));
    this.together = Math.max(Math.min(256, Math.floor(2 ** 22 / Math.max(...sizes))), 16);
    this.start = [put(Uint32Array.from(sizes)), layers.length, put(joined(layers.map(({ numbers }) => numbers), Float64Array)),
      ACTIVATIONS[activation]];
    this.seen = take(8 * this.together * sizes[0]);
    this.rooms = range(2).map(() => take(8 * this.together * widest));
    this.inputs = new Float64Array(this.together * sizes[0]);
    this.outputs = sizes.at(-1);
  }

  /** What the first n rows of `inputs` become, row by row. */
  evaluate(n) {
    view(Float64Array, this.seen, this.inputs.length).set(this.inputs);
    return view(Float64Array, run("evaluate", ...this.start, this.seen, n, ...this.rooms) >>> 0, n * this.outputs);
  }
}
