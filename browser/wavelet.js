// ---- wavelet: the values of wavelet fields, by the transform, back ----

const PARTS = 16, FARTHEST = 2 ** 26; // of a step, in which a field foretells numbers; what it says at most

/** Fills in the values of a wavelet field in a grid's region: tiles transformed back, and what the network says of them, but of coarse
 * levels. */
function wavelet(grid, out) {
  const { f, region, level } = grid, C = f.channels, wide = !level && isWide(f);
  const Type = wide ? Float64Array : Float32Array, width = wide ? 8 : 4;
  const network = f.reach ? new Correction(grid) : null;
  for (const { tile, codes, shape, whole, place } of grid.tiles("tiles")) within(() => {
    const count = product(whole), values = take(product(shape) * C * width), part = common(shape, place, region);
    within(() => {
      const samples = C === 1 && !level ? values : take(count * width), room = take(run("lifting_room", tile) * width);
      const [name, ...first] = level ? ["transform_coarse", tile, level] : [wide ? "transform_wide" : "transform", tile];
      codes.forEach((code, c) => run(name, ...first, code, f.step, samples, room, f.means[c], values + c * width, C));
    });
    if (network) {
      const size = part[1].map((end, axis) => end - part[0][axis]), corrected = cropped(values, shape, part, C * width);
      network.correct(corrected, part, network.padded(values, shape), grid.watch);
      shared(corrected, size, place.map((p, axis) => p + part[0][axis]));
    } else shared(values, shape, place);
  });
  function shared(values, shape, place) {
    const from = view(Type, values, product(shape) * C);
    eachRow(shape, place, region, (first, at, n) => out.set(from.subarray(first * C, (first + n) * C), at * C));
  }
}

/** Fills in the values of a grid's region that are whole numbers of steps from an anchor, which the tiles of its field foretell. */
function foretold(grid, out) {
  const { f, region, asked } = grid, C = f.channels, scale = PARTS / f.residual, all = [];
  const streams = new Map([...grid.streams("residuals")].map((tile) => [tile.number, tile.streams]));
  const end = (value, anchor) => Math.min(Math.max((value - anchor) * scale, -FARTHEST), FARTHEST);
  for (const { tile, codes, number, shape, whole, place } of grid.tiles("tiles")) within(() => {
    const count = product(whole), field = take(4 * count), numbers = take(4 * count), bytes = run("numbers_room", tile) >>> 0;
    if (!bytes) refused(`a tile of ${count} numbers, more than this page decodes at once`);
    codes.forEach((code, c) => {
      const anchor = f.topology === "derived" ? f.levels[0][c] : f.low, data = streams.get(number)[c];
      within(() => run("foretell", tile, code, f.step, take(4 * count), take(4 * run("lifting_room", tile)), f.means[c] - anchor, scale,
        end(f.low, anchor), end(f.high, anchor), field));
      within(() => settled(run("decode_numbers", tile, put(data), data.length, field, numbers, take(bytes))));
      const found = view(Int32Array, numbers, count);
      if (asked) all.push(found.slice());
      eachVoxel(shape, place, region, (from, at) => { out[at * C + c] = anchor + f.residual * found[from]; });
    });
    grid.watch(product(shape) * C);
  });
  grid.integers.residuals = joined(all);
}

/** Where a part of an array in memory is, of so many bytes a sample: a copy, or the array if the part is all of it. */
function cropped(array, shape, [first, end], bytes) {
  const size = end.map((n, axis) => n - first[axis]), count = product(size);
  const to = count === product(shape) ? array : take(count * bytes), into = view(Uint8Array, 0, to + count * bytes);
  if (to !== array) eachRow(shape, [0, 0, 0], first.map((n, axis) => [n, end[axis]]), (from, at, n) =>
    into.copyWithin(to + at * bytes, array + from * bytes, array + (from + n) * bytes));
  return to;
}
