// ---- context_mixing: probabilities of bits, each from the bits before ----

const REACH = 2560, SURE = 2304, LAST = 8192, PIECE = 65536;
const SQUASH = Int32Array.from({ length: 2 * REACH + 1 }, (_, i) => Math.round(ONE / (1 + Math.exp((REACH - i) / 256))));
const STRETCH = new Int16Array(ONE + 1);
for (let q = 0, i = 0; q <= ONE; q++) {
  while (i < 2 * REACH && SQUASH[i] < q) i++;
  STRETCH[q] = i - REACH;
}

/** One kind of yes-or-no question, seen through several contexts, whose counts and weights learn after each chunk. */
class Question {
  constructor(priors, sets = 1) {
    const count = priors.reduce((sum, part) => sum + part.length, 0);
    Object.assign(this, { starts: [], sets, seen: 0, most: 4 });
    this.ones = new Int32Array(count);
    this.total = new Int32Array(count).fill(1024);
    this.stretched = new Int16Array(count);
    let at = 0;
    for (const part of priors) {
      this.starts.push(at);
      for (const prior of part) this.ones[at++] = Math.floor((1024 * prior) / ONE);
    }
    this.weights = new Float64Array(sets * priors.length).fill(Math.floor(75366 / priors.length));
    this.curves = new Float64Array(sets * priors.length).fill(2 ** 30);
  }

  /** Answers `count` questions into `out`: states holds an array for each context; chosen is the set of all, or an array. */
  ask(coder, states, count, out, chosen = 0) {
    for (let first = 0, n; first < count; first += n) {
      n = Math.min(count - first, Math.min(Math.max(64, this.seen >> 3), LAST));
      this.chunk(coder, states, first, n, out, chosen);
      this.seen += n;
    }
  }

  chunk(coder, states, first, n, out, chosen) {
    const { starts, ones, total, weights, stretched } = this, contexts = starts.length, all = n * contexts > ones.length;
    if (all) for (let i = 0; i < ones.length; i++) stretched[i] = STRETCH[Math.floor((ONE * ones[i]) / total[i])];
    for (let i = 0; i < n; i++) {
      const set = contexts * (typeof chosen === "number" ? chosen : chosen[first + i]);
      let mixed = 0;
      for (let k = 0; k < contexts; k++) {
        const state = starts[k] + states[k][first + i];
        const t = all ? stretched[state] : STRETCH[Math.floor((ONE * ones[state]) / total[state])];
        INPUTS[k * LAST + i] = t;
        mixed += weights[set + k] * t;
      }
      const p = SQUASH[Math.min(Math.max(Math.floor(mixed / ONE), -SURE), SURE) + REACH];
      CHANCES[i] = p;
      out[first + i] = coder.bit(p);
    }
    this.weigh(first, n, out, chosen);
    this.count(states, first, n, out);
  }

  /** One damped Newton step for each weight. */
  weigh(first, n, out, chosen) {
    const { weights, curves, sets } = this, contexts = this.starts.length, thin = Math.max(1, n >> 10);
    const slopes = new Float64Array(weights.length), bends = new Float64Array(weights.length);
    for (let i = 0; i < n; i += thin) {
      const set = contexts * (typeof chosen === "number" ? chosen : chosen[first + i]), p = CHANCES[i];
      const slope = ONE * out[first + i] - p, curve = (p * (ONE - p)) >> 16;
      for (let k = 0; k < contexts; k++) {
        const t = INPUTS[k * LAST + i];
        slopes[set + k] += t * slope;
        bends[set + k] += t * t * curve;
      }
    }
    for (let i = 0; i < sets * contexts; i++) {
      curves[i] += Math.floor(bends[i] / 256);
      const step = Math.floor((6 * divided(slopes[i], curves[i])) / 16);
      weights[i] += Math.min(Math.max(step, -8192), 8192);
      curves[i] -= Math.floor(curves[i] / 64);
    }
  }

  /** Counts the answers in the states they were given in; counts that have become large are halved, once. */
  count(states, first, n, out) {
    const { starts, ones, total } = this;
    for (let k = 0; k < starts.length; k++) for (let i = first; i < first + n; i++) {
      const state = starts[k] + states[k][i];
      total[state] += 256;
      ones[state] += out[i] << 8;
    }
    this.most += n;
    if (this.most <= 500) return;
    let most = 0;
    for (let i = 0; i < total.length; i++) {
      if (total[i] > 128000) { total[i] >>= 1; ones[i] >>= 1; }
      if (total[i] > most) most = total[i];
    }
    this.most = (most >> 8) + 1;
  }
}

const INPUTS = new Int16Array(4 * LAST), CHANCES = new Int32Array(LAST);

/** 65536 a / b, rounded down; beyond 32768 only the sign matters. Doubles decide, and whole numbers where those are near a tie. */
function divided(a, b) {
  const q = (ONE * a) / b;
  if (Math.abs(q) > 32768 || a === 0) return q;
  if (Math.abs(q - Math.round(q)) > 1e-6) return Math.floor(q);
  const [x, y] = [BigInt(ONE) * BigInt(a), BigInt(b)];
  return Number(x / y) - (x < 0n && x % y ? 1 : 0);
}

/** How often each of `count` is answered yes before its first no; states(time, left, n) gives those of the ones left. */
function chain(coder, questions, count, states) {
  const times = new Uint8Array(count), left = new Int32Array(count), out = new Uint8Array(count);
  for (let i = 0; i < count; i++) left[i] = i;
  for (let time = 0, n = count; time < questions.length && n; time++) {
    questions[time].ask(coder, states(time, left, n), n, out);
    let more = 0;
    for (let i = 0; i < n; i++) if (out[i]) { times[left[i]]++; left[more++] = left[i]; }
    n = more;
  }
  return times;
}

const gathered = (from, left, n) => { const out = new Int32Array(n); for (let i = 0; i < n; i++) out[i] = from[left[i]]; return out; };
