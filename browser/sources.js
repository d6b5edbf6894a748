// ---- sources: bytes of a file by their places, from memory, a Blob or over HTTP ----

const FEWEST = 2 ** 15; // bytes that a request asks for at once, where it can: headers are shorter, mostly

/** What has read(start, end), a promise of these bytes, or of fewer where the file ends before. */
function sourceOf(from) {
  if (from instanceof ArrayBuffer) return inMemory(new Uint8Array(from));
  if (ArrayBuffer.isView(from)) return inMemory(new Uint8Array(from.buffer, from.byteOffset, from.byteLength));
  if (from instanceof Blob) return { read: async (start, end) => new Uint8Array(await from.slice(start, end).arrayBuffer()) };
  if (typeof from === "string" || from instanceof URL) return new Remote(from);
  if (typeof from?.read === "function") return from;
  throw new TypeError("expected a URL, an ArrayBuffer, a typed array, a Blob, or an object with read(start, end)");
}

const inMemory = (bytes) => ({ read: async (start, end) => bytes.subarray(start, end) });

/** A file behind a URL, read in ranges; whole, once, from a server that knows none. */
class Remote {
  constructor(url) { Object.assign(this, { url, whole: null }); }

  async read(start, end) {
    if (this.whole) return this.whole.read(start, end);
    const response = await fetch(this.url, { headers: { Range: `bytes=${start}-${end - 1}` } });
    if (response.status === 416) return new Uint8Array(0);
    if (!response.ok) throw new Error(`${this.url}: the server answers ${response.status} ${response.statusText}`.trim());
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status === 206) return bytes;
    this.whole = inMemory(bytes);
    return this.whole.read(start, end);
  }
}

/** A section of which some parts have been read. */
class Parts {
  constructor(length) { Object.assign(this, { length, held: [] }); }

  put(start, bytes) {
    const at = this.after(start);
    this.held.splice(at, 0, { start, end: start + bytes.length, bytes });
  }

  /** Bytes that have been read, in one part; null if they have not. */
  find(start, end) {
    if (start === end) return new Uint8Array(0);
    const part = this.held[this.after(start) - 1];
    return part && part.end >= end ? part.bytes.subarray(start - part.start, end - part.start) : null;
  }

  subarray(start = 0, end = this.length) {
    return this.find(start, end) ?? refused(`bytes ${start} to ${end} of a section have not been read`);
  }

  /** How many parts start at a byte or before it. */
  after(start) {
    let [low, high] = [0, this.held.length];
    while (low < high) { const middle = (low + high) >> 1; if (this.held[middle].start <= start) low = middle + 1; else high = middle; }
    return low;
  }
}
