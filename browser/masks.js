// ---- masks: which voxels are active, or missing ----

const ODD = [0, 3, 2, 1]; // of x + 1, y + 1, z + 1, by phase
const PARITIES = [[0, 0, 0], [1, 1, 1], [0, 1, 1], [1, 0, 1], [1, 1, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]]; // in their order
let STEPS = null; // to known places, by parity
const PLACE = 21; // bytes of the room for each place that is asked for at once: masks.c

/** The active voxels (X, Y, Z), as bytes of 0 and 1: blocks that are all alike, which of those are full, the voxels of the others. */
const decodeMask = (bytes, shape) => within(() => {
  const coder = new Coder(bytes), blocks = shape.map((n) => Math.ceil(n / 8)), filled = (box, value) => {
    const at = take(product(box));
    view(Uint8Array, at, product(box)).fill(value);
    return at;
  };
  const every = filled(blocks, 1), [alike, full] = range(2).map(() => filled(blocks, 0));
  const [asked, out] = range(2).map(() => filled(shape, 0));
  fillLattice(coder, blocks, every, alike);
  fillLattice(coder, blocks, alike, full);
  run("spread_blocks", alike, full, ...shape, asked, out);
  fillLattice(coder, shape, asked, out);
  return view(Uint8Array, out, product(shape)).slice();
});

/** Fills in what is asked of a lattice in memory, from coarse to fine. */
const fillLattice = (coder, shape, asked, out) => within(() => {
  const bits = (n) => n.toString(2).replaceAll("0", "").length, questions = range(7).map(() => new Question([
    range(256).map((n) => Math.floor((ONE * (1 + bits(n))) / 10)),
    range(351).map((n) => Math.floor((ONE * (10 * Math.floor(n / 39) + 3)) / 86)),
    range(325).map((n) => Math.floor((ONE * (2 * Math.floor(n / 25) + 1)) / 26)),
  ], 3));
  const room = take(PLACE * product(shape.map((n) => (n + 1) >> 1)));
  STEPS ||= PARITIES.map((parity) => knownSteps(parity).slice(0, 44));
  for (const spacing of [16, 8, 4, 2, 1]) for (const [number, parity] of PARITIES.entries()) {
    const phase = phaseOf(parity), question = questions[phase + (phase && spacing > 1 ? 3 : 0)], steps = STEPS[number];
    if (phase || spacing === 16) within(() => {
      const lattice = put(Int32Array.of(...shape, spacing, ...parity, steps.length, ...steps.flat()));
      settled(run("ask_places", coder.at, question.at, asked, out, lattice, room));
    });
  }
});

const phaseOf = (place) => ODD[place.reduce((odd, n) => odd + (n & 1), 0)];

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
