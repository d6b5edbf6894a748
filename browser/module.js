// ---- module: what those call who import it ----

const APART = 2 ** 14; // bytes between two reads, up to which they are made one

/** A file of which the header has been read; what else it holds is read as it is needed, once. */
class SfuFile {
  #source; #workers; #head; #places = new Map(); #held = new Map();

  /** Opens what has read(start, end). */
  static async of(source, workers = []) {
    const file = new SfuFile(), { header, start, read } = await headerOf(source);
    file.#source = { read };
    file.#workers = workers;
    file.#head = { from: 0, bytes: (await read(0, start)).slice() };
    let from = start;
    for (const [name, end, sum] of sectionTable(header.sections)) {
      file.#places.set(name, { name, from, start: 0, end, sum, what: `section '${name}'` });
      file.#held.set(name, new Parts(end));
      from += end;
    }
    const palettes = file.#palettes();
    await file.load(palettes);
    const sections = new Map(file.#held);
    for (const { name } of palettes) sections.set(name, sections.get(name).subarray());
    file.grids = gridsOf(header, sections).map((grid) => new SfuGrid(file, grid));
    file.metadata = header.metadata ?? {};
    return file;
  }

  /** The grid of a name or a number; without, the only one. */
  grid(which) { return chosen(this.grids, which); }

  /** Ends the workers. */
  close() { for (const worker of this.#workers) worker.end(); }

  /** Where a section is, as `load` takes it; of a section that is left out nothing. */
  section(name) { return this.#places.has(name) ? [this.#places.get(name)] : []; }

  /** Which say what values there are, so that no grid is known without. */
  #palettes() { return [...this.#places.values()].filter(({ name }) => name.endsWith(".palette")); }

  /** Reads parts of sections that are not here yet, neighbours at once, and holds each against its checksum. */
  async load(parts) {
    const missing = parts.filter(({ name, start, end }) => !this.#held.get(name).find(start, end)), reads = [];
    for (const part of missing.sort((a, b) => a.from - b.from)) {
      const last = reads.at(-1), end = part.from + part.end - part.start;
      if (last && part.from <= last.end + APART) { last.parts.push(part); last.end = Math.max(last.end, end); }
      else reads.push({ from: part.from, end, parts: [part] });
    }
    await Promise.all(reads.map(async (read) => {
      const bytes = await this.#source.read(read.from, read.end);
      for (const { name, from, start, end, sum, what } of read.parts) {
        const found = bytes.subarray(from - read.from, from - read.from + end - start);
        if (found.length < end - start) refused(`${what} ends after ${found.length} of ${end - start} bytes; the file is truncated`);
        if (checksum(found) !== sum) refused(`${what}: checksum ${hex(checksum(found))}, expected ${hex(sum)}; the file is damaged`);
        this.#held.get(name).put(start, found);
      }
    }));
  }

  /** A region of a grid decoded here, or parts of it by as many workers as there are. */
  async decode(grid, region, options, watch) {
    if (!this.#workers.length) {
      await started();
      return grid.decode({ ...options, region, watch });
    }
    const parts = grid.parts(this.#workers.length, region), shares = parts.map(() => 0);
    const found = await Promise.all(parts.map((part, n) => this.#workers[n].run(this.#task(grid, part, options), (share) => {
      shares[n] = share;
      watch(shares.reduce((a, b) => a + b) / parts.length);
    })));
    return together(found, parts, region, grid.f.channels);
  }

  /** What a worker decodes: bytes of the file by their places, and what is asked of them. */
  #task(grid, region, options) {
    const needed = [...this.#palettes(), ...needs(this, grid, region)];
    const pieces = needed.map(({ name, from, start, end }) => ({ from, bytes: this.#held.get(name).find(start, end).slice() }));
    return { pieces: [this.#head, ...pieces], grid: grid.number, options: { ...options, region, level: grid.level } };
  }
}

/** One grid of a file, or every 2^level-th voxel of it. */
class SfuGrid {
  #file; #whole; #grid;

  constructor(file, whole, level = 0) {
    const grid = level ? coarser(whole, level) : whole, { name, shape, dtype, kind, background, affine } = grid;
    Object.assign(this, { name, shape, dtype, kind, background, affine, level, metadata: whole.header.metadata ?? {} });
    [this.#file, this.#whole, this.#grid] = [file, whole, grid];
  }

  /** The grid of every 2^level-th voxel of this one along each axis. */
  coarser(level = 1) { return new SfuGrid(this.#file, this.#whole, this.level + level); }

  /** The finest level that has no more than so many voxels along any axis. */
  levelWithin(voxels) { return levelWithin(this.shape, voxels); }

  /** Reads what a region takes and decodes it. */
  async decode({ region, level = 0, watch = () => {}, most = MOST_VALUES } = {}) {
    if (level) return this.coarser(level).decode({ region, watch, most });
    const grid = this.#grid, box = region ?? grid.all(), values = product(grid.sizeOf(box)) * grid.f.channels;
    if (values > most) refused(`grid '${this.name}': ${values} values, and at most ${most} are decoded; take a region or a level`);
    await this.#file.load(needs(this.#file, grid, box));
    return this.#file.decode(grid, box, { most }, watch);
  }
}

/** The header of a file, where it ends, and what reads on, of which the first bytes are here. */
async function headerOf(source) {
  let head = await source.read(0, FEWEST);
  const short = head.length < FEWEST, end = short ? 0 : START + new DataView(head.buffer, head.byteOffset).getUint32(8, true);
  if (!short && end > FEWEST && end <= START + LONGEST_HEADER) head = joined([head, await source.read(FEWEST, end)], Uint8Array);
  const [header, start] = await unpackHeader(head);
  const read = async (from, to) => {
    const here = head.subarray(from, to);
    return short || to <= head.length ? here : joined([here, await source.read(from + here.length, to)], Uint8Array);
  };
  return { header, start, read };
}

/** What of a file a region of a grid takes, as `load` takes it: of tiled sections the tiles alone. */
function needs(file, grid, region) {
  if (isStrided(grid)) return needs(file, original(grid), spread(grid, region));
  const { f, own, number, level } = grid, name = (part) => `${number}.${part}`, wavelet = f.model === "wavelet" && f.low < f.high;
  const networks = !level || f.model === "fourier" ? ["frequencies", "weights"] : [], sums = checksums(grid);
  const tiles = f.model === "wavelet" || f.residual ? tileCount(grid.box, f.tile) : 0;
  const found = [...networks, "missing", "mask"].flatMap((part) => file.section(name(part)));
  for (const [part, some] of [["tiles", wavelet], ["residuals", f.residual > 0], ["rest", grid.numbers?.rest > 0]]) {
    const [place] = file.section(name(part));
    if (some && place) for (const { pieces, number: tile } of grid.layout(part, region)) {
      for (const k of range(pieces[0].length)) {
        const [[start], [, end]] = [pieces[0][k], pieces.at(-1)[k]], at = 4 * (k * tiles + tile);
        const sum = sums[part]?.getUint32(at, true) ?? place.sum;
        found.push({ ...place, from: place.from + start, start, end, sum, what: sums[part] ? `${place.what}, tile ${tile}` : place.what });
      }
    }
  }
  return found;
}

/** Checksums of tiles, by section, of each part of its streams those of all tiles; of a single tile in one part none: its section's covers it. */
function checksums({ header, whole, numbers, apart }) {
  const { model, low, high, residual, tile } = { ...FIELD, ...header.field }, bytes = header.checksums ?? new Uint8Array(0), found = {};
  const parts = [["tiles", model === "wavelet" && low < high], ["residuals", residual > 0], ["rest", numbers?.rest > 0]]
    .flatMap(([part, there]) => (there ? [part] : []));
  const tiles = parts.length ? tileCount(whole, tile) : 0, counts = parts.map((part) => tiles * (part === "tiles" ? apart.length + 1 : 1));
  const sizes = counts.map((count) => (count > 1 ? 4 * count : 0)), expected = sizes.reduce((a, b) => a + b, 0);
  if (!(bytes instanceof Uint8Array) || bytes.length !== expected) {
    refused(`header: ${bytes.length} bytes of checksums, expected ${expected} for ${tiles} tiles of ${parts.join(", ")}`);
  }
  let at = bytes.byteOffset;
  for (const [n, part] of parts.entries()) {
    if (sizes[n]) found[part] = new DataView(bytes.buffer, at, sizes[n]);
    at += sizes[n];
  }
  return found;
}

/** Parts of a region as one. */
function together(found, parts, region, C) {
  const size = region.map(([start, end]) => end - start), [first] = found;
  const values = new first.values.constructor(product(size) * C), active = new Uint8Array(product(size));
  for (const [n, one] of found.entries()) {
    const shape = parts[n].map(([start, end]) => end - start), place = parts[n].map(([start]) => start);
    eachRow(shape, place, region, (from, at, count) => {
      values.set(one.values.subarray(from * C, (from + count) * C), at * C);
      active.set(one.active.subarray(from, from + count), at);
    });
  }
  return { ...first, shape: [...size, ...first.shape.slice(3)], values, active };
}

/** Work for a worker: see worker.js. */
class Hand {
  constructor() {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    Object.assign(this, { worker, tasks: new Map(), count: 0, ended: null });
    this.worker.onmessage = ({ data: { task, share, found, problem, refused: format } }) => {
      const { resolve, reject, watch } = this.tasks.get(task) ?? {};
      if (share !== undefined) return watch(share);
      this.tasks.delete(task);
      return found ? resolve(found) : reject(format ? new FormatError(problem) : new Error(problem));
    };
    this.worker.onerror = ({ message }) => this.end(`a worker could not be started: ${message ?? "worker.js is not there"}`);
  }

  run(task, watch) {
    return new Promise((resolve, reject) => {
      if (this.ended) throw new Error(this.ended);
      this.tasks.set(++this.count, { resolve, reject, watch });
      this.worker.postMessage({ ...task, task: this.count }, task.pieces.slice(1).map(({ bytes }) => bytes.buffer));
    });
  }

  end(why = "the file was closed") {
    this.ended = why;
    this.worker.terminate();
    for (const { reject } of this.tasks.values()) reject(new Error(why));
    this.tasks.clear();
  }
}

/** What a worker does: decodes a part of a file of which it has the pieces. */
async function work({ pieces, grid, options }, watch) {
  const read = async (start, end) => {
    const out = new Uint8Array(end - start);
    for (const { from, bytes } of pieces) if (from < end && from + bytes.length > start) {
      const part = bytes.subarray(Math.max(start - from, 0), end - from);
      out.set(part, Math.max(from - start, 0));
    }
    return out;
  };
  return (await SfuFile.of({ read })).grids[grid].decode({ ...options, watch });
}

/** Opens a file: a URL, of which parts are read as they are needed, a Blob, bytes, or what has read(start, end). */
async function open(from, { workers = 0 } = {}) {
  const source = sourceOf(from), hands = range(workers).map(() => new Hand());
  if (!workers) started().catch(() => {}); // while the header is read; what is wrong with it is told as it is used
  try { return await SfuFile.of(source, hands); } catch (problem) {
    for (const hand of hands) hand.end();
    throw problem;
  }
}
