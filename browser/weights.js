// ---- weights: the numbers of networks, as streams and as float32 ----

const EDGES = range(17).flatMap((n) => [2 * 2 ** n, 3 * 2 ** n]);

/** Signed integers of one kind, of so many binary digits at most. */
class Numbers {
  constructor(digits) {
    const priors = [1, ...EDGES.map((edge) => Math.floor((edge * 5) / 4))].flatMap((a) => range(digits).map((n) => {
      const [mean, half] = [BigInt(a) ** 2n, (6n << BigInt(n)) ** 2n]; // products beyond 2^53
      return Math.min(Math.max(Number((65536n * mean) / (mean + half)), 256), 65280);
    }));
    this.digits = digits;
    this.longer = new Question([priors]);
    this.negative = new Question([[32768]]);
    this.digit = new Question([Array(4 * (digits + 1)).fill(28672)]);
    this.others = new Question([[32768]]);
  }

  /** Integers whose mean magnitudes are those expected, in 1/8. */
  decode(coder, expected) {
    const n = expected.length, kinds = Int32Array.from(expected, (e) => this.digits * EDGES.filter((edge) => edge <= e).length),
      out = new Uint8Array(n);
    const lengths = chain(coder, Array(this.digits).fill(this.longer), n, (time, left, m) =>
      [gathered(kinds, left, m).map((kind) => kind + time)]);
    const some = range(n).filter((i) => lengths[i]), minus = new Uint8Array(some.length), numbers = new Float64Array(n);
    this.negative.ask(coder, [new Int32Array(some.length)], some.length, minus);
    for (const i of some) numbers[i] = 1;
    for (let place = 1, most = lengths.reduce((a, b) => Math.max(a, b), 0); place < most; place++) {
      const on = some.filter((i) => lengths[i] > place);
      if (place <= 2) this.digit.ask(coder, [Int32Array.from(on, (i) => 4 * lengths[i] + numbers[i])], on.length, out);
      else this.others.ask(coder, [new Int32Array(on.length)], on.length, out);
      on.forEach((i, number) => { numbers[i] = 2 * numbers[i] + out[number]; });
    }
    some.forEach((i, number) => { if (minus[number]) numbers[i] = -numbers[i]; });
    return numbers;
  }
}

/** Layers of those sizes from a stream: numbers (inputs + 1, outputs), biases last; the integers go to `held`. */
const codedLayers = (bytes, sizes, bits, held) => within(() => {
  const count = sizes.reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0);
  if (count > Math.max(2 ** 24, 64 * bytes.length)) refused(`${bytes.length} bytes for ${count} weights; the file is damaged`);
  const coder = new Coder(bytes), matrix = new Numbers(bits + 2), bias = new Numbers(20), change = new Numbers(10);
  let code = -80;
  return sizes.map(([inputs, outputs], number) => {
    const half = 2 ** Math.max(bits - 4 + (number === sizes.length - 1 ? 3 : 0), 0);
    const codes = [...change.decode(coder, Array(outputs).fill(16))].map((difference) =>
      (code = mod(code + difference + 320, 512) - 320));
    const rows = new Float64Array((inputs + 1) * outputs), sums = new Float64Array(outputs);
    for (let row = 0, count; row <= inputs; row += count) {
      count = row === inputs ? 1 : Math.min(inputs - row, Math.max(1, Math.min(row, Math.floor(PIECE / outputs))));
      const expected = Float64Array.from({ length: count * outputs }, (_, i) =>
        Math.floor((8 * (sums[i % outputs] + 2 * half)) / (row + 2)));
      const found = (row === inputs ? bias : matrix).decode(coder, expected);
      rows.set(found, row * outputs);
      found.forEach((value, i) => { sums[i % outputs] += Math.abs(value); });
    }
    held.push(codes, rows);
    const units = codes.map((n) => (8 + mod(n, 8)) * 2 ** Math.floor(n / 8));
    return { inputs, outputs, numbers: rows.map((value, i) => value * units[i % outputs]) };
  });
});

const mod = (a, n) => ((a % n) + n) % n;

/** So many float32, all finite. */
function floats(bytes, count, what) {
  if (bytes.length !== 4 * count) refused(`${what}: ${bytes.length} bytes, expected ${4 * count}`);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    out = Float64Array.from({ length: count }, (_, i) => data.getFloat32(4 * i, true));
  return out.every(Number.isFinite) ? out : refused(`${what}: hold NaN or infinity`);
}

function plainLayers(bytes, sizes) {
  const numbers = floats(bytes, sizes.reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0), "weights");
  let start = 0;
  return sizes.map(([inputs, outputs]) => ({ inputs, outputs, numbers: numbers.subarray(start, (start += (inputs + 1) * outputs)) }));
}

/** The networks that ship, each with its stream. */
function shippedNetworks() {
  const data = fromText(SHIPPED), found = [];
  for (let at = 0, end; at < data.length; at = end) {
    const [reach, width, depth, bits, low, high] = data.subarray(at, at + 6);
    end = at + 6 + low + 256 * high;
    found.push({ reach, width, depth, bits, stream: data.subarray(at + 6, end) });
  }
  return found;
}

/** All layers of a field's network: its own, or behind those that ship; the integers of its own go to `held`. */
function networkLayers({ network, bits }, bytes, sizes, held) {
  const ships = network ? shippedNetworks()[network - 1] : null, mine = ships ? sizes.slice(bits ? -1 : sizes.length) : sizes;
  const own = bits ? codedLayers(bytes, mine, bits, held) : plainLayers(bytes, mine);
  return ships ? [...codedLayers(ships.stream, sizes, ships.bits, []).slice(0, sizes.length - own.length), ...own] : own;
}
