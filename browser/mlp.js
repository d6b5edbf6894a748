// ---- mlp: networks ----

const ACTIVATIONS = {
  relu: (x) => (x > 0 ? x : 0),
  silu: (x) => x / (1 + Math.exp(-Math.max(x, -80))),
  sine: Math.sin,
};
const TOGETHER = 256; // voxels

/** A multilayer perceptron, for up to TOGETHER voxels at a time. */
class Network {
  constructor(layers, activation) {
    this.layers = layers;
    this.activation = ACTIVATIONS[activation];
    this.inputs = new Float64Array(TOGETHER * layers[0].inputs);
    this.room = layers.map(({ outputs }) => new Float64Array(TOGETHER * outputs));
  }

  /** What the first n rows of `inputs` become, row by row. */
  evaluate(n) {
    let x = this.inputs;
    this.layers.forEach((one, number) => {
      const y = this.room[number], last = number === this.layers.length - 1;
      multiplied(one, x, y, n);
      if (!last) activate(this.activation, y, n * one.outputs);
      x = y;
    });
    return x;
  }
}

function activate(activation, y, n) {
  if (activation === ACTIVATIONS.silu) for (let i = 0; i < n; i++) { const x = y[i]; y[i] = x / (1 + Math.exp(-(x < -80 ? -80 : x))); }
  else for (let i = 0; i < n; i++) y[i] = activation(y[i]);
}

/** y = x W + b for n voxels; four outputs of two voxels at a time, so that each number read is used more than once. */
function multiplied({ inputs, outputs, weights, biases }, x, y, n) {
  const blocked = outputs - (outputs & 3);
  for (let v = 0; v < n; v += 2) {
    const one = v * inputs, two = v + 1 < n ? one + inputs : one;
    for (let o = 0; o < blocked; o += 4) {
      const w0 = o * inputs, w1 = w0 + inputs, w2 = w1 + inputs, w3 = w2 + inputs;
      let a0 = biases[o], a1 = biases[o + 1], a2 = biases[o + 2], a3 = biases[o + 3], b0 = a0, b1 = a1, b2 = a2, b3 = a3;
      for (let i = 0; i < inputs; i++) {
        const a = x[one + i], b = x[two + i], p = weights[w0 + i], q = weights[w1 + i], r = weights[w2 + i], s = weights[w3 + i];
        a0 += a * p; a1 += a * q; a2 += a * r; a3 += a * s;
        b0 += b * p; b1 += b * q; b2 += b * r; b3 += b * s;
      }
      const to = v * outputs + o;
      y[to] = a0; y[to + 1] = a1; y[to + 2] = a2; y[to + 3] = a3;
      if (v + 1 < n) { const at = to + outputs; y[at] = b0; y[at + 1] = b1; y[at + 2] = b2; y[at + 3] = b3; }
    }
    for (let o = blocked; o < outputs; o++) for (let u = v; u < Math.min(v + 2, n); u++) {
      let sum = biases[o];
      for (let i = 0; i < inputs; i++) sum += x[u * inputs + i] * weights[o * inputs + i];
      y[u * outputs + o] = sum;
    }
  }
}
