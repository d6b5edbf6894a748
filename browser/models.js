// ---- models: bits from bytes by adaptive models, of the core ----

const ONE = 65536, PIECE = 65536; // probability 1; weights that are coded at once

/** What reads bits from bytes, in memory. */
class Coder {
  constructor(bytes) {
    this.at = take(run("coder_bytes"));
    run("start_coder", this.at, put(bytes), bytes.length);
  }
}

/** One kind of yes-or-no question, seen through several contexts: a model in memory. */
class Question {
  constructor(priors, sets = 1) {
    const odds = Int32Array.from(priors.flat()), firsts = Int32Array.from(priors, (_, k) => priors.slice(0, k).flat().length);
    this.at = take(run("model_bytes", firsts.length, odds.length, sets));
    within(() => run("start_model", this.at, firsts.length, odds.length, sets, put(firsts), put(odds)));
  }

  /** Answers `count` questions into `out`: states holds an array for each context; chosen is the set of all, or an array. */
  ask(coder, states, count, out, chosen = 0) {
    if (count) within(() => {
      const seen = take(4 * count * states.length), same = typeof chosen === "number", bits = take(count);
      const choice = put(same ? Int32Array.of(chosen) : Int32Array.from(chosen));
      states.forEach((one, k) => view(Int32Array, seen + 4 * count * k, count).set(one.subarray ? one.subarray(0, count) : one));
      settled(run("ask", coder.at, this.at, seen, choice, same ? 0 : 1, bits, count));
      out.set(view(Uint8Array, bits, count));
    });
  }
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
