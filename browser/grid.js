// ---- grid: one grid of a file, from what is stored to its values ----

/** One grid of a file: what the header says, and its numbers. */
class Grid {
  constructor(header, number, sections) {
    const own = Object.fromEntries(SECTIONS.map((name) => [name, sections.get(`${number}.${name}`) || new Uint8Array(0)]));
    for (const name of SECTIONS) sections.delete(`${number}.${name}`);
    if (!isMap(header) || !isMap(header.field) || typeof header.name !== "string") refused("header: a grid without name or field");
    const strange = Object.keys(header.field).filter((key) => !Object.hasOwn(FIELD, key));
    if (strange.length) refused(`unknown settings ${strange.map(text).join(", ")}; a newer sfumato is needed`);
    checkShape(header.shape);
    const box = header.shape.slice(0, 3);
    Object.assign(this, { header, own, number, name: header.name, shape: header.shape, box, whole: box, level: 0,
      f: { ...FIELD, ...withShipped(header.field) } });
    this.dtype = known("dtype", header.dtype ?? "float32", { bool: 1, ...WHOLE, ...LARGEST });
    this.kind = known("kind", header.kind ?? "image", { fog: 1, "level set": 1, image: 1 });
    this.numbers = header.numbers === undefined ? null : new Numbering(header.numbers, this.dtype, own.palette);
    if (own.palette.length && !this.numbers?.palette) refused(`palette: ${own.palette.length} bytes of no use`);
    if (own.rest.length && !this.numbers?.rest) refused(`rest: ${own.rest.length} bytes of no use`);
    checkField(this.f, this.shape, this.numbers ? this.numbers.inner : this.dtype, this.numbers?.rest);
    const idle = this.f.low === this.f.high && SECTIONS.find((name) => !["mask", "missing", "palette"].includes(name) && own[name].length);
    if (idle) refused(`${idle}: ${own[idle].length} bytes, of which a constant grid has no use`);
    this.apart = levelsApart("apart" in header ? header.apart : [], this.f, this.box);
    this.missing = this.patterns(header.missing ?? [], header.fills === true);
    this.background = (header.background ?? Array(this.f.channels).fill(0)).map(Number);
    this.affine = affine(header.transform ?? [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0], header.origin ?? [0, 0, 0]);
  }

  /** What is no value: for each pattern of C kinds, 0 for a value, the stream of its mask; with fills many, and of the kind FILLED. */
  patterns(said, fills) {
    const { f, box, dtype, own: { missing: bytes } } = this, kind = (k) => inside(k, fills ? FILLED : KINDS.length);
    const most = fills ? 2 ** 19 / f.channels : 64;
    const pattern = (kinds) => Array.isArray(kinds) && kinds.length === f.channels && kinds.every(kind) && kinds.some(Boolean);
    const row = (r) => Array.isArray(r) && r.length === 2 && pattern(r[0]) && inside(r[1], bytes.length);
    const fits = Array.isArray(said) && said.length <= most && said.every(row) && said.reduce((sum, r) => sum + r[1], 0) === bytes.length;
    const typed = Object.hasOwn(LARGEST, dtype) || (fits && said.every(([kinds]) => kinds.every((k) => k === 0 || k === FILLED)));
    const possible = fits && typed && (!said.length || product(box) <= 2 ** 28);
    if (!possible) refused(`missing: patterns that do not fit ${bytes.length} bytes, or the grid`);
    if (f.topology === "missing" && !said.length) refused("missing: nothing is, yet the header says that it makes the topology");
    let start = 0;
    return said.map(([kinds, length]) => ({ kinds, start, end: (start += length) }));
  }

  /**
   * Values and active voxels: see docs/browser.md. watch(share) is called as the work goes on, 0 to 1; region is three pairs of
   * first voxel and end, the whole box if left out; level is that of `coarser`.
   */
  decode({ level = 0, ...options } = {}) {
    const grid = this.coarser(level);
    return within(() => (isStrided(grid) ? strided(grid, options) : grid.decoded(options)));
  }

  /** The grid of every 2^level-th voxel along each axis; this one itself for level 0. */
  coarser(level) { return level ? coarser(this, level) : this; }

  /**
   * Levels to draw one after another: first one of no more than `coarse` voxels along any axis, then finer ones of no more than `fine`,
   * then 0. Only 0 where a coarse level takes as much work as the whole.
   */
  levels(coarse, fine) {
    const [first, last] = [coarse, fine].map((voxels) => levelWithin(this.shape, voxels));
    if (isStrided(this.coarser(first))) return [0];
    return range(first + 1).reverse().filter((level) => level >= last || level === 0);
  }

  decoded({ region = this.all(), watch = () => {}, integers = false, most = MOST_VALUES }) {
    const { f, name, dtype, kind, background } = this, C = f.channels, size = this.sizeOf(region), voxels = product(size);
    const values = voxels * C;
    if (values > most) refused(`grid '${name}': ${values} values, and this page holds ${most}; take a region`);
    const work = (f.low < f.high) * (f.model === "fourier" || f.reach ? 2 : 1) + (f.residual > 0);
    Object.assign(this, { region, size, integers: {}, asked: integers, done: 0 });
    this.watch = (n) => watch(Math.min((this.done += n) / (work * values || 1), 1));
    const short = ["float32", "float16", "bool", "int8", "uint8", "int16", "uint16"].includes(dtype) && !f.residual;
    const out = new (short ? Float32Array : Float64Array)(values), active = new Uint8Array(voxels).fill(1);
    if (f.topology === "exact") this.mask(active);
    this.wanted = f.topology === "exact" && f.levels.length === 1 ? active : null;
    if (f.low === f.high) out.fill(f.low);
    else if (f.model === "fourier") fourier(this, out);
    else if (f.residual_coding > 1) foretold(this, out);
    else wavelet(this, out);
    this.settle(out, active);
    if (f.residual && f.residual_coding === 1) this.residuals(out, active);
    const held = this.numbers ? typed(this.numbers.values(out, this.lowest(values)), dtype) : typed(out, dtype);
    this.restore(held, active);
    const shape = [...size, ...this.shape.slice(3)], place = moved(this.affine, region.map(([start]) => start));
    const found = { name, shape, dtype, kind, background, affine: place, values: held, active };
    return integers ? { ...found, integers: this.integers } : found;
  }

  /** The region of all voxels. */
  all() {
    return this.box.map((n) => [0, n]);
  }

  /** How many voxels a region has along each axis. */
  sizeOf(region) {
    const { box } = this, pair = ([start, end], axis) => inside(start, box[axis]) && inside(end, box[axis], start);
    const fits = Array.isArray(region) && region.length === 3 && region.every(Array.isArray) && region.every(pair);
    if (!fits) refused(`region ${text(region)}: expected three pairs of first voxel and end within ${box.join(" x ")} voxels`);
    return region.map(([start, end]) => end - start);
  }

  /** Boxes that make up a region, at most n of them, cut between tiles: they can be decoded side by side. */
  parts(n, region = this.all()) {
    const { f } = this, unit = f.model === "wavelet" || f.residual ? f.tile : 1;
    const [firsts, ends] = [Math.floor, Math.ceil].map((round, end) => region.map((pair) => round(pair[end] / unit)));
    const counts = ends.map((end, axis) => end - firsts[axis]), along = counts.indexOf(Math.max(...counts));
    const pieces = Math.max(Math.min(n, counts[along]), 1), [start, stop] = region[along];
    const cut = (piece) => Math.min(Math.max((firsts[along] + Math.floor((piece * counts[along]) / pieces)) * unit, start), stop);
    return range(pieces).map((piece) => region.map((pair, axis) => (axis === along ? [cut(piece), cut(piece + 1)] : pair)));
  }

  /** A stored mask, of the voxels of this level. */
  masked(bytes) {
    const mask = decodeMask(bytes, this.whole), step = 2 ** this.level;
    return step === 1 ? mask : every(mask, this.whole, step);
  }

  /** Fills in which voxels of the region a stored mask says are active. */
  mask(active) {
    const whole = this.masked(this.own.mask.subarray());
    this.integers.mask = whole;
    eachVoxel(this.box, [0, 0, 0], this.region, (from, at) => { active[at] = whole[from]; });
  }

  /** Puts NaN, infinities and fills in their places. With topology "missing", a voxel with NaN or a fill is inactive. */
  restore(values, active) {
    const { f: { channels: C, topology }, box, region, background } = this, voxels = product(box);
    if (this.missing.length) this.integers.missing = new Uint8Array(voxels * this.missing.length);
    for (const [number, { kinds, start, end }] of this.missing.entries()) {
      const mask = this.masked(this.own.missing.subarray(start, end));
      const off = topology === "missing" && (kinds.includes(1) || kinds.includes(FILLED));
      this.integers.missing.set(mask, number * voxels);
      eachVoxel(box, [0, 0, 0], region, (from, at) => {
        if (!mask[from]) return;
        for (let c = 0; c < C; c++) if (kinds[c]) values[at * C + c] = kinds[c] === FILLED ? background[c] : KINDS[kinds[c] - 1];
        if (off) active[at] = 0;
      });
    }
  }

  /** Clamps values, finds out which voxels are active where that is derived, and puts the others on the level nearest to them. */
  settle(values, active) {
    const { low, high, levels, channels: C, topology } = this.f, as = values instanceof Float32Array ? Math.fround : Number;
    const clamped = levels.map((level) => level.map((v) => as(Math.min(Math.max(v, low), high)))), threshold = as(this.f.threshold);
    for (let i = 0; i < values.length; i++) { const v = values[i]; values[i] = v > low ? (v < high ? v : high) : low; }
    if (!levels.length) return;
    for (let i = 0; i < active.length; i++) {
      let nearest = 0, distance = Infinity;
      for (let l = 0; l < levels.length; l++) {
        let apart = 0;
        for (let c = 0; c < C; c++) apart = Math.max(apart, as(Math.abs(values[i * C + c] - clamped[l][c])));
        if (apart < distance) { distance = apart; nearest = l; }
      }
      if (topology === "derived") active[i] = distance > threshold ? 1 : 0;
      if (!active[i]) for (let c = 0; c < C; c++) values[i * C + c] = levels[nearest][c];
    }
  }

  /** Adds the residual. A voxel that gained something is active, unless a mask says which are. */
  residuals(values, active) {
    const { f } = this, C = f.channels, ends = [f.low, f.high, ...f.levels.flat()], low = Math.min(...ends), high = Math.max(...ends);
    for (const { codes, shape, place } of this.tiles("residuals")) codes.forEach((code, c) => {
      const rest = view(Int32Array, code, product(shape));
      eachVoxel(shape, place, this.region, (from, at) => {
        values[at * C + c] = Math.min(Math.max(values[at * C + c] + rest[from] * f.residual, low), high);
        if (rest[from] && f.topology !== "exact") active[at] = 1;
      });
    });
  }

  /** The tiles of a section that the region touches, one after another, in memory: what they are, and their integers by channel. */
  *tiles(part) {
    const all = [], mark = top, coding = part === "tiles" ? this.f.coding : 1;
    for (const { streams, number, shape, whole, place } of this.streams(part)) {
      const schedule = Uint8Array.from(part === "tiles" ? this.schedule(number) : []), count = product(whole);
      const tile = take(run("tile_bytes"));
      run("start_tile", tile, ...whole, put(schedule), schedule.length);
      const skipped = this.level ? levelsSkipped(schedule, whole, this.level) : 0;
      const codes = streams.map((data) => this.codes(tile, coding, skipped, data, count, product(shape)));
      if (this.asked && !this.level) all.push(...codes.map((code) => view(Int32Array, code, count).slice()));
      yield { tile, codes, number, shape, whole, place };
      top = mark;
    }
    this.integers[part] = joined(all);
  }

  /** Where the integers of one stream are, of a tile of so many, without its finest levels, and of so many voxels of this level. */
  codes(tile, coding, skipped, data, count, voxels) {
    const codes = take(4 * count), bytes = run("coding_room", tile, coding) >>> 0;
    if (!bytes) refused(`a tile of ${count} integers, more than this page decodes at once`);
    within(() => settled(run("decode_tile", tile, coding, skipped, put(data), data.length, codes, take(bytes))));
    this.watch(voxels);
    return codes;
  }

  /** Which axes each level of the transform of a tile splits: 1, 2 and 4 for x, y and z, added. */
  schedule(number) {
    const { schedules, tile_schedules: numbers, octaves } = this.f;
    return [...(schedules[numbers[number] ?? 0] ?? []), ...Array(octaves).fill(7)];
  }

  /** The lowest bytes of so many values, as numbers; 0 where there are none. */
  lowest(count) {
    const rest = this.numbers.rest, C = this.f.channels, out = new Float64Array(rest ? count : 0);
    for (const { streams, shape, place } of rest ? this.streams("rest") : []) {
      const planes = streams.map((data) => unpackBytes(data, product(shape), rest, "rest"));
      eachVoxel(shape, place, this.region, (from, at) => { for (let c = 0; c < C; c++) out[at * C + c] = planes[c][from]; });
    }
    return out;
  }

  /** The tiles of a section that the region touches, one after another: their streams by channel, and their numbers. */
  *streams(part) {
    for (const { pieces, ...tile } of this.layout(part, this.region)) {
      const streams = pieces.map((own) => own.map(([start, end]) => this.own[part].subarray(start, end)));
      yield { ...tile, streams: streams.map((own) => (own.length > 1 ? joined(own, Uint8Array) : own[0])) };
    }
  }

  /**
   * Where in a section the streams of the tiles are that a region touches: for each channel first byte and end of its pieces, as many as
   * this level needs. What a piece has of one channel is next to what it has of the others.
   */
  *layout(part, region) {
    const { f, box, level } = this, size = this.own[part].length, each = tileCount(box, f.tile) * f.channels, side = f.tile * 2 ** level;
    const apart = part === "tiles" ? this.apart : [], count = each * (apart.length + 1), ends = [0];
    const lengths = this.header[part]?.length || count !== 1 ? this.header[part] ?? [] : [size];
    const fits = Array.isArray(lengths) && lengths.length === count && lengths.every((n) => inside(n, size));
    const adds = fits && lengths.reduce((a, b) => a + b, 0) === size;
    if (!adds) refused(`${part}: the lengths of ${count} streams do not fit ${size} bytes`);
    for (const length of lengths) ends.push(ends.at(-1) + length);
    let stream = 0, number = 0;
    for (let x = 0; x < box[0]; x += f.tile) for (let y = 0; y < box[1]; y += f.tile) for (let z = 0; z < box[2]; z += f.tile) {
      const place = [x, y, z], shape = place.map((p, axis) => Math.min(f.tile, box[axis] - p)), first = stream;
      const whole = place.map((p, axis) => Math.min(side, this.whole[axis] - p * 2 ** level));
      const touched = place.every((p, axis) => p < region[axis][1] && p + shape[axis] > region[axis][0]);
      if (touched) {
        const skipped = apart.length && level ? levelsSkipped(this.schedule(number), whole, level) : 0;
        const parts = 1 + apart.filter((one) => one > skipped).length, piece = (n) => [ends[n], ends[n + 1]];
        const pieces = range(f.channels).map((c) => range(parts).map((k) => piece(k * each + first + c)));
        yield { pieces, number, shape, whole, place };
      }
      stream += f.channels;
      number++;
    }
  }

  /** The layers of the field's network. */
  layers(inputs) {
    const { f, own } = this, widths = [inputs, ...Array(f.depth).fill(f.width), f.channels],
      sizes = widths.slice(1).map((n, i) => [widths[i], n]), held = [];
    const layers = networkLayers(f, own.weights.subarray(), sizes, held);
    if (f.bits) this.integers.weights = joined(held);
    return layers;
  }
}

/** First and end, along each axis, of what a tile has in a region, counted from the tile's first voxel. */
function common(shape, place, region) {
  const first = place.map((p, axis) => Math.max(region[axis][0] - p, 0));
  return [first, shape.map((n, axis) => Math.max(Math.min(n, region[axis][1] - place[axis]), first[axis]))];
}

/** Calls row(place in the tile, place in the region, voxels) for every row along z that a tile has in a region. */
function eachRow(shape, place, region, row) {
  const [first, end] = common(shape, place, region), [Y, Z] = region.slice(1).map(([start, stop]) => stop - start);
  if (end[2] > first[2]) for (let x = first[0]; x < end[0]; x++) for (let y = first[1]; y < end[1]; y++) {
    const at = (x + place[0] - region[0][0]) * Y + y + place[1] - region[1][0];
    row((x * shape[1] + y) * shape[2] + first[2], at * Z + first[2] + place[2] - region[2][0], end[2] - first[2]);
  }
}

/** Calls one(place in the tile, place in the region) for every voxel that a tile has in a region. */
function eachVoxel(shape, place, region, one) {
  eachRow(shape, place, region, (from, at, n) => { for (let z = 0; z < n; z++) one(from + z, at + z); });
}

function joined(parts, Type = Int32Array) {
  const out = new Type(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { out.set(part, at); at += part.length; }
  return out;
}

/** The grids of a header, with their sections, which are taken out of the map. */
function gridsOf(header, sections) {
  if (!Array.isArray(header.grids) || header.grids.length > 2 ** 14) refused("header: 'grids' is not a list of at most 16384 grids");
  const grids = header.grids.map((grid, number) => new Grid(grid, number, sections));
  if (sections.size) refused(`unknown sections ${[...sections.keys()].join(", ")}; a newer sfumato is needed`);
  if (new Set(grids.map((grid) => grid.name)).size < grids.length) refused("header: two grids of one name");
  return grids;
}

/** Of some grids the only one, or that of a name or a number. */
function chosen(grids, which) {
  const names = grids.map((one) => `'${one.name}'`).join(", ");
  const found = grids.find((one, number) => (which === undefined ? grids.length === 1 : one.name === which || number === which));
  return found ?? refused(which === undefined ? `name one of the grids ${names || "(none)"}` : `no grid '${which}'; it has ${names}`);
}
