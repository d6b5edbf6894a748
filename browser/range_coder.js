// ---- range_coder: bits from bytes, given their probabilities ----

const ONE = 65536; // of probabilities

/** The range coder of the library constriction: 64 bits of state, in halves of 32. Only the point's distance from low is kept. */
class Coder {
  constructor(bytes) {
    const whole = new Uint8Array(bytes.length + 8 + (-bytes.length & 3));
    whole.set(bytes);
    const view = new DataView(whole.buffer);
    this.words = Uint32Array.from({ length: whole.length / 4 }, (_, i) => view.getUint32(4 * i, true));
    this.next = 2;
    this.state = Uint32Array.of(0xffffffff, 0xffffffff, this.words[0], this.words[1]); // range, distance: high, low
  }

  /** The next bit, which is 1 with probability p / 65536. */
  bit(p) {
    const state = this.state, high = state[0], low = state[1], apartHigh = state[2], apartLow = state[3];
    const z = 256 * (ONE - p) - (p < 32768 ? 1 : 0), wholeLow = (low & 0xff000000) >>> 0; // range >> 24 << 24: high, wholeLow
    if (apartHigh > high || (apartHigh === high && apartLow >= wholeLow)) {
      refused("entropy-coded section: bytes that no encoder writes; the file is damaged");
    }
    const upper = (high >>> 16) * z, rest = upper & 255; // (range >> 24) z = upper 2^24 + lower
    const lower = rest * 16777216 + (((high & 65535) << 8) | (low >>> 24)) * z;
    const zeroLow = lower >>> 0, zeroHigh = (upper - rest) / 256 + (lower - zeroLow) / 4294967296;
    let bit = 0, nextHigh = zeroHigh, nextLow = zeroLow, atHigh = apartHigh, atLow = apartLow;
    if (apartHigh > zeroHigh || (apartHigh === zeroHigh && apartLow >= zeroLow)) {
      bit = 1;
      nextHigh = high - zeroHigh - (wholeLow < zeroLow ? 1 : 0);
      nextLow = (wholeLow - zeroLow) >>> 0;
      atHigh = apartHigh - zeroHigh - (apartLow < zeroLow ? 1 : 0);
      atLow = (apartLow - zeroLow) >>> 0;
    }
    if (nextHigh === 0) {
      nextHigh = nextLow;
      nextLow = 0;
      atHigh = atLow;
      atLow = this.next < this.words.length ? this.words[this.next++] : 0;
    }
    state[0] = nextHigh; state[1] = nextLow; state[2] = atHigh; state[3] = atLow;
    return bit;
  }
}
