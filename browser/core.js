// ---- core: the native core, in WebAssembly, and its memory ----

const MOST_KEPT = 2 ** 28; // bytes of memory that stay when a call ends
const MISSING = "decoding needs WebAssembly with SIMD, which this browser does not have or a policy of the page forbids";
const AGAIN = "the decoder failed before; open the file again";
const FAULTS = [null, "entropy-coded section: bytes that no encoder writes; the file is damaged",
  "a coefficient beyond 32 bits, which no encoder writes; the file is damaged"];

let starting = null, compiled = null, core = null; // core: exported functions, memory
let top = 0, calls = 0, broken = false; // the end of what is taken of the memory; calls of `within` that have not ended

/** Compiles the core once. */
const started = () => (starting ||= start().catch((problem) => { starting = null; throw problem; }));

async function start() {
  if (typeof WebAssembly !== "object") throw new Error(MISSING);
  const bytes = await inflated(Uint8Array.from(atob(BINARY), (letter) => letter.charCodeAt(0)), []);
  if (!WebAssembly.validate(bytes)) throw new Error(MISSING);
  try { compiled = await WebAssembly.compile(bytes); } catch (problem) { throw new Error(`${MISSING}: ${problem.message}`); }
  use(await WebAssembly.instantiate(compiled, IMPORTS));
}

const IMPORTS = { math: { exp: Math.exp, sin: Math.sin } };

function use({ exports }) {
  [core, top, broken] = [exports, exports.__heap_base.value, false];
  core.prepare();
}

/** Another core, in place of one that was left in the middle, or whose memory has grown large: none becomes smaller. */
function renew() {
  try { use(new WebAssembly.Instance(compiled, IMPORTS)); } catch {
    if (broken) core = starting = null; // some browsers allow this to workers alone: the next file that is opened starts another
  }
}

/** What work() gives; all memory that it takes is free afterwards. */
function within(work) {
  if (!core) refused(AGAIN);
  const mark = top;
  calls++;
  try { return work(); } finally {
    top = mark;
    if (!--calls && (broken || core.memory.buffer.byteLength > MOST_KEPT)) renew();
  }
}

/** A function of the core, called. */
function run(name, ...numbers) {
  if (broken) refused(AGAIN);
  try { return core[name](...numbers); } catch (problem) {
    broken = true;
    return refused(`the decoder failed (${problem.message}); the file is damaged`);
  }
}

const settled = (fault) => fault && refused(FAULTS[fault] || `fault ${fault} of the decoder; the file is damaged`);

/** Where so many bytes of memory are, until the `within` around it ends. */
function take(bytes) {
  const at = Math.ceil(top / 16) * 16, more = at + bytes - core.memory.buffer.byteLength;
  try { if (more > 0) core.memory.grow(Math.ceil(more / 65536)); } catch {
    refused(`memory does not hold the ${at + bytes} bytes that decoding takes; take a region`);
  }
  top = at + bytes;
  return at;
}

/** Numbers in memory, until more of it is taken. */
const view = (Type, at, count) => new Type(core.memory.buffer, at, count);

/** Where a copy of an array is. */
function put(array) {
  const at = take(array.byteLength);
  view(array.constructor, at, array.length).set(array);
  return at;
}
