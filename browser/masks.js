// ---- masks: which voxels are active, or missing ----

const ODD = [0, 3, 2, 1]; // of x + 1, y + 1, z + 1, by phase

/** The active voxels (X, Y, Z), as bytes of 0 and 1: blocks that are all alike, which of those are full, the voxels of the others. */
const decodeMask = (bytes, shape) => within(() => {
  const coder = new Coder(bytes), blocks = shape.map((n) => Math.ceil(n / 8)), every = new Uint8Array(product(blocks)).fill(1);
  const alike = lattice(coder, blocks, every, new Uint8Array(every.length)),
    full = lattice(coder, blocks, alike, new Uint8Array(every.length));
  const asked = new Uint8Array(product(shape)), out = new Uint8Array(asked.length);
  for (let x = 0, at = 0; x < shape[0]; x++) for (let y = 0; y < shape[1]; y++) for (let z = 0; z < shape[2]; z++, at++) {
    const block = ((x >> 3) * blocks[1] + (y >> 3)) * blocks[2] + (z >> 3);
    asked[at] = 1 - alike[block];
    out[at] = full[block];
  }
  return lattice(coder, shape, asked, out);
});

/** Fills in `out` what is asked, from coarse to fine. */
function lattice(coder, shape, asked, out) {
  const bits = (n) => n.toString(2).replaceAll("0", "").length, questions = range(7).map(() => new Question([
    range(256).map((n) => Math.floor((ONE * (1 + bits(n))) / 10)),
    range(351).map((n) => Math.floor((ONE * (10 * Math.floor(n / 39) + 3)) / 86)),
    range(325).map((n) => Math.floor((ONE * (2 * Math.floor(n / 25) + 1)) / 26)),
  ], 3));
  const parities = [[0, 0, 0], [1, 1, 1], [0, 1, 1], [1, 0, 1], [1, 1, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]];
  for (const spacing of [16, 8, 4, 2, 1]) for (const parity of parities) {
    const phase = phaseOf(parity);
    if (phase || spacing === 16) alongParity(coder, questions[phase + (phase && spacing > 1 ? 3 : 0)], { shape, asked, out },
      spacing, parity);
  }
  return out;
}

const phaseOf = (place) => ODD[place.reduce((odd, n) => odd + (n & 1), 0)];

/** All places of one parity that are asked for, at once. */
function alongParity(coder, question, { shape, asked, out }, spacing, parity) {
  const counts = shape.map((n) => Math.ceil(n / spacing)), [Y, Z] = [shape[1], shape[2]], steps = knownSteps(parity).slice(0, 44),
    places = [];
  const flat = (x, y, z) => ((x * Y + y) * Z + z) * spacing;
  for (let x = parity[0]; x < counts[0]; x += 2) for (let y = parity[1]; y < counts[1]; y += 2) {
    for (let z = parity[2]; z < counts[2]; z += 2) if (asked[flat(x, y, z)]) places.push(x, y, z);
  }
  const n = places.length / 3, [pattern, rough, rings] = range(3).map(() => new Int32Array(n)), sets = new Uint8Array(n),
    answers = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const counted = [0, 0, 0];
    for (let s = 0; s < steps.length; s++) {
      const x = places[3 * i] + steps[s][0], y = places[3 * i + 1] + steps[s][1], z = places[3 * i + 2] + steps[s][2];
      const seen = x >= 0 && y >= 0 && z >= 0 && x < counts[0] && y < counts[1] && z < counts[2] ? out[flat(x, y, z)] : 0;
      if (s < 8) pattern[i] |= seen << (7 - s);
      counted[s < 8 ? 0 : s < 20 ? 1 : 2] += seen;
    }
    const [near, ring, outer] = counted;
    rough[i] = 39 * near + 3 * ring + Math.floor((3 * outer) / 25);
    rings[i] = 25 * ring + outer;
    sets[i] = ring === 0 ? 0 : ring === 12 ? 2 : 1;
  }
  question.ask(coder, [pattern, rough, rings], n, answers, sets);
  for (let i = 0; i < n; i++) out[flat(places[3 * i], places[3 * i + 1], places[3 * i + 2])] = answers[i];
}

/** Steps from a place of that parity to those of earlier phases, nearest first. */
function knownSteps(parity) {
  const along = range(7).map((n) => n - 3), phase = phaseOf(parity), found = [];
  for (const x of along) for (const y of along) for (const z of along) {
    const step = [x, y, z], distance = x * x + y * y + z * z;
    const earlier = phaseOf(step.map((s, axis) => s + parity[axis] + 4)) < phase;
    if (distance <= 14 && earlier) found.push([distance, ...step.map(Math.abs).sort(), ...step]);
  }
  const order = (a, b) => { const i = a.findIndex((v, k) => v !== b[k]); return i < 0 ? 0 : a[i] - b[i]; };
  return found.sort(order).map((row) => row.slice(4));
}
