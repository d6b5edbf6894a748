// ---- frame: boxes of samples with a border, and sums over the neighbours of a sample ----

const ODD = [0, 3, 2, 1]; // of x + 1, y + 1, z + 1, by phase

/** A box with a border of one sample around it, as a flat array holds it. */
class Frame {
  constructor(shape) {
    this.shape = shape;
    this.strides = [(shape[1] + 2) * (shape[2] + 2), shape[2] + 2, 1];
    this.size = product(shape.map((n) => n + 2));
  }

  at(x, y, z) { return (x + 1) * this.strides[0] + (y + 1) * this.strides[1] + z + 1; }

  /** Calls row(first, x, y) for the first sample of every row along z. */
  rows(row) { for (let x = 0; x < this.shape[0]; x++) for (let y = 0; y < this.shape[1]; y++) row(this.at(x, y, 0), x, y); }

  /** The flat places of a phase in C order, where keep(x, y, z) says so. */
  phase(number, keep) {
    const found = [], [X, Y, Z] = this.shape;
    for (let x = 0; x < X; x++) for (let y = 0; y < Y; y++) {
      const odd = ODD[number] - ((x + 1) & 1) - ((y + 1) & 1);
      if (odd === 0 || odd === 1) for (let z = 1 - odd; z < Z; z += 2) if (keep(x, y, z)) found.push(this.at(x, y, z));
    }
    return Int32Array.from(found);
  }

  /** Sums over the six faces of every sample. */
  faces(a) {
    const out = new Uint16Array(this.size), [s, t] = this.strides, Z = this.shape[2];
    this.rows((first) => {
      for (let i = first; i < first + Z; i++) out[i] = a[i - s] + a[i + s] + a[i - t] + a[i + t] + a[i - 1] + a[i + 1];
    });
    return out;
  }
}

/** Weighted sums over the 26 neighbours: weights of faces and edges by how many of their axes are high, of corners. */
function neighbourSum(frame, weights, high) {
  const [s, t] = frame.strides, face = high.map((h) => weights[h]), corner = weights[5];
  const [xy, xz, yz] = [high[0] + high[1], high[0] + high[2], high[1] + high[2]].map((rank) => weights[2 + rank]), [fx, fy, fz] = face;
  const faces = (m, i) => fx * (m[i - s] + m[i + s]) + fy * (m[i - t] + m[i + t]) + fz * (m[i - 1] + m[i + 1]);
  const edges = (m, i) => xy * (m[i - s - t] + m[i - s + t] + m[i + s - t] + m[i + s + t])
    + xz * (m[i - s - 1] + m[i - s + 1] + m[i + s - 1] + m[i + s + 1])
    + yz * (m[i - t - 1] + m[i - t + 1] + m[i + t - 1] + m[i + t + 1]);
  const square = (m, i) => m[i - t - 1] + m[i - t + 1] + m[i + t - 1] + m[i + t + 1];
  const corners = (m, i) => corner * (square(m, i - s) + square(m, i + s));
  if (fx) return corner ? (m, i) => faces(m, i) + edges(m, i) + corners(m, i) : (m, i) => faces(m, i) + edges(m, i);
  return corner ? corners : () => 0;
}
