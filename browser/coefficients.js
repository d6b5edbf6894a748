// ---- coefficients: the integers of wavelet coefficients and residuals ----

const FINE_EDGES = [1, 2, 3, ...range(12).flatMap((n) => [4, 5, 6, 7].map((part) => part * 2 ** n))];
const ROUGH_EDGES = [2, ...range(9).map((n) => 8 * 2 ** n)];
const classes = (edges) => Uint8Array.from({ length: 1 << 14 }, (_, e) => edges.filter((edge) => edge <= e).length);
const FINE = classes(FINE_EDGES), ROUGH = classes(ROUGH_EDGES), TOP = (1 << 14) - 1;
const EXPECTED = [ // weights of faces, edges, corners, P, Q, S, R, 1: by siblings known, by phase
  [[0, 0, 0, 0, 0, 0, 14, 5, 0, 0, 0], [0, 0, 0, 0, 0, 23, 9, 1, 0, 0, 0], [74, 52, 27, 18, 12, 0, 3, 0, 0, 0, 1],
    [38, 27, 8, 6, 4, 1, 0, 0, 0, 0, 8]],
  [[0, 0, 0, 0, 0, 0, 7, 3, 6, 2, 0], [0, 0, 0, 0, 0, 21, 5, 1, 4, 0, 0], [64, 49, 23, 20, 12, 0, 2, 0, 4, 0, 0],
    [34, 28, 6, 7, 8, 2, 0, 0, 3, 0, 0]],
];

const F = [0, ...FINE_EDGES].map((edge) => 2 * edge), R = [0, ...ROUGH_EDGES].map((edge) => 2 * edge);
const BOTH = R.flatMap((a) => R.map((b) => (a + b) >> 1));
const odds = (means, half, times = 1) => means.flatMap((a) => Array(times).fill(Math.floor((ONE * (a + 5)) / (a + 5 + half))));
const above72 = (means) => means.map((a) => a + 72);

/** The integers of one stream. */
class Coefficients {
  constructor(bytes) {
    this.coder = new Coder(bytes);
    this.block = new Question([range(8).flatMap((near) => odds(R.map((a) => 40 * near + a), 128)), odds(BOTH, 128)], 4);
    this.nonzero = new Question([odds(BOTH, 154, 4), odds(BOTH, 154, 4), odds(F.map((a) => Math.floor((a * 5) / 4)), 154, 8),
      odds(R, 154, 48)], 16);
    this.more = range(4).map(() => new Question([odds(above72(F), 307), odds(above72(BOTH), 307), odds(above72(BOTH), 307),
      odds(above72(R), 307, 48)]));
    this.negative = new Question([Array(1000).fill(32768)]);
    this.longer = new Question([odds(above72(F), 1024, 16), odds(above72(R), 1024, 768)]);
    this.upper = new Question([Array(176).fill(26214)]);
  }

  /** Those of a box (x, y, z) that a schedule splits, in C order; watch(n) is called for every n of them. */
  decode(shape, schedule, watch) {
    const codes = new Int32Array(product(shape)), held = new Map();
    let level = -1, beside = null;
    for (const band of bands(shape, schedule)) {
      if (band.level !== level) [level, beside] = [band.level, null];
      const frame = new Frame(band.shape), seen = this.seen(band, frame, held.get(band.parent), beside);
      const { values, sizes } = this.band(band, frame, seen);
      beside ||= { frame: new Frame(band.half || band.shape), sizes: null };
      beside.sizes ||= new Uint16Array(beside.frame.size);
      frame.rows((first, x, y) => {
        const to = ((x + band.start[0]) * shape[1] + y + band.start[1]) * shape[2] + band.start[2], also = beside.frame.at(x, y, 0);
        for (let z = 0; z < band.shape[2]; z++) {
          codes[to + z] = values[first + z];
          beside.sizes[also + z] += sizes[first + z];
        }
      });
      held.set(band, { frame, sizes });
      watch(product(band.shape));
    }
    return codes;
  }

  /** What the parent and the siblings hold, for every place of a band: P, Q, S, R, and 2 P + Q and 2 S + R. */
  seen(band, frame, parent, beside) {
    const [P, Q, S, above, next] = range(5).map(() => new Uint16Array(frame.size)), Z = band.shape[2];
    if (parent) {
      const faces = parent.frame.faces(parent.sizes), along = Int32Array.from({ length: Z }, (_, z) => over(band, z, 2));
      frame.rows((first, x, y) => {
        const from = parent.frame.at(over(band, x, 0), over(band, y, 1), 0);
        for (let z = 0; z < Z; z++) {
          const p = parent.sizes[from + along[z]], q = faces[from + along[z]];
          P[first + z] = p;
          Q[first + z] = q;
          above[first + z] = 2 * p + q;
        }
      });
    }
    if (!beside) return { P, Q, S, R: S, above, next, siblings: 0 };
    frame.rows((first, x, y) => S.set(beside.sizes.subarray(beside.frame.at(x, y, 0), beside.frame.at(x, y, Z)), first));
    const around = frame.faces(S);
    frame.rows((first) => { for (let i = first; i < first + Z; i++) next[i] = 2 * S[i] + around[i]; });
    return { P, Q, S, R: around, above, next, siblings: 1 };
  }

  /** Values and magnitudes of a band, in a frame. */
  band(band, frame, seen) {
    const values = new Int32Array(frame.size), sizes = new Uint8Array(frame.size);
    const keep = product(band.shape) >= 1024 ? this.blocks(band.shape, frame, seen) : () => true;
    const o = band.high[0] + 2 * band.high[1] + 4 * band.high[2], highs = band.high[0] + band.high[1] + band.high[2];
    for (let phase = 0; phase < 4; phase++) {
      const every = frame.phase(phase, keep), near = neighbourSum(frame, EXPECTED[seen.siblings][phase], band.high);
      for (let start = 0; start < every.length; start += PIECE) {
        const at = every.subarray(start, start + PIECE), n = at.length,
          c = this.contexts(at, sizes, near, seen, phase, 8 * Math.min(band.level, 5) + o);
        const states = [new Int32Array(n), new Int32Array(n), new Int32Array(n), c.place], out = new Uint8Array(n);
        for (let i = 0; i < n; i++) {
          states[0][i] = 4 * c.first[i] + phase;
          states[1][i] = 4 * c.second[i] + phase;
          states[2][i] = 8 * c.fine[i] + 2 * phase + seen.siblings;
        }
        this.nonzero.ask(this.coder, states, n, out, phase + 4 * highs);
        this.fill(at, out, c, frame.strides, 125 * o + 62, values, sizes);
      }
    }
    return { values, sizes };
  }

  /** Which blocks of 4 x 4 x 4 hold anything, as a function of a place. */
  blocks(shape, frame, seen) {
    const blocks = new Frame(shape.map((n) => (n + 3) >> 2)), [parent, sibling] = range(2).map(() => new Int32Array(blocks.size));
    frame.rows((first, x, y) => {
      const to = blocks.at(x >> 2, y >> 2, 0);
      for (let z = 0; z < shape[2]; z++) {
        const block = to + (z >> 2);
        parent[block] = Math.max(parent[block], seen.above[first + z]);
        sibling[block] = Math.max(sibling[block], seen.next[first + z]);
      }
    });
    const flags = new Uint8Array(blocks.size), near = neighbourSum(blocks, [2, 2, 1, 1, 1, 1], [0, 0, 0]);
    for (let phase = 0; phase < 4; phase++) {
      const at = blocks.phase(phase, () => true), [first, second] = range(2).map(() => new Int32Array(at.length)),
        out = new Uint8Array(at.length);
      for (let i = 0; i < at.length; i++) {
        const above = ROUGH[Math.min(16 * parent[at[i]], TOP)];
        first[i] = 11 * Math.min(near(flags, at[i]), 7) + above;
        second[i] = 11 * ROUGH[Math.min(8 * sibling[at[i]], TOP)] + above;
      }
      this.block.ask(this.coder, [first, second], at.length, out, phase);
      for (let i = 0; i < at.length; i++) flags[at[i]] = out[i];
    }
    return (x, y, z) => flags[blocks.at(x >> 2, y >> 2, z >> 2)];
  }

  /** Of the places `at`, what is known about their magnitudes. */
  contexts(at, sizes, near, { P, Q, S, R: around, above, next, siblings }, phase, offset) {
    const n = at.length, [first, second, fine, place, level] = range(5).map(() => new Int32Array(n)),
      [p, q, s, r, one] = EXPECTED[siblings][phase].slice(6);
    for (let i = 0; i < n; i++) {
      const here = at[i], sum = near(sizes, here),
        expected = (sum + p * P[here] + q * Q[here] + s * S[here] + r * around[here] + one) >> 1;
      const rough = ROUGH[Math.min(expected, TOP)];
      first[i] = 11 * ROUGH[Math.min(sum >> 1, TOP)] + ROUGH[Math.min(16 * above[here], TOP)];
      second[i] = 11 * rough + ROUGH[Math.min(4 * next[here], TOP)];
      fine[i] = FINE[Math.min(expected, TOP)];
      place[i] = 48 * rough + offset;
      level[i] = rough;
    }
    return { first, second, fine, place, level };
  }

  /** Signs and magnitudes of the places where something is. */
  fill(at, out, contexts, [s, t], middle, values, sizes) {
    const on = [];
    for (let i = 0; i < at.length; i++) if (out[i]) on.push(i);
    const n = on.length, [first, second, fine, place, level] = ["first", "second", "fine", "place", "level"].map((name) =>
      gathered(contexts[name], on, n));
    const signs = new Int32Array(n), minus = new Uint8Array(n), sign = (i) => Math.sign(values[i]);
    for (let i = 0; i < n; i++) {
      const here = at[on[i]];
      const x = sign(here - s) + sign(here + s), y = sign(here - t) + sign(here + t), z = sign(here - 1) + sign(here + 1);
      signs[i] = middle + 25 * x + 5 * y + z;
    }
    this.negative.ask(this.coder, [signs], n, minus);
    const times = chain(this.coder, this.more, n, (_, left, m) => [fine, first, second, place].map((a) => gathered(a, left, m)));
    const large = [];
    for (let i = 0; i < n; i++) if (times[i] === 4) large.push(i);
    const rest = this.rest(gathered(fine, large, large.length), gathered(place, large, large.length),
      gathered(level, large, large.length));
    const found = Float64Array.from(times, (time) => 1 + time);
    large.forEach((i, number) => { found[i] = 4 + rest[number]; });
    for (let i = 0; i < n; i++) {
      if (found[i] > 2147483647) refused("a coefficient beyond 32 bits, which no encoder writes; the file is damaged");
      values[at[on[i]]] = minus[i] ? -found[i] : found[i];
      sizes[at[on[i]]] = Math.min(found[i], 255);
    }
  }

  /** Exp-Golomb: the length in unary and the bit below the first one, adaptively; then the other bits. */
  rest(fine, place, level) {
    const n = fine.length, numbers = new Float64Array(n).fill(1), out = new Uint8Array(n);
    const lengths = chain(this.coder, Array(31).fill(this.longer), n, (j, left, m) =>
      [fine, place].map((a) => gathered(a, left, m).map((state) => 16 * state + Math.min(j, 15))));
    for (let bit = 0, most = lengths.reduce((a, b) => Math.max(a, b), 0); bit < most; bit++) {
      const on = range(n).filter((i) => lengths[i] > bit);
      if (bit === 0) this.upper.ask(this.coder, [Int32Array.from(on, (i) => 11 * Math.min(lengths[i], 15) + level[i])], on.length, out);
      else for (let i = 0; i < on.length; i++) out[i] = this.coder.bit(32768);
      on.forEach((i, number) => { numbers[i] = 2 * numbers[i] + out[number]; });
    }
    return numbers;
  }
}
