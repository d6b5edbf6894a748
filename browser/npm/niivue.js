// .sfu files for niivue: as NIfTI-1 in memory, which all versions of it read.

import { FormatError, open } from "./sfumato.js";

const CODES = { int8: 256, uint8: 2, bool: 2, int16: 4, uint16: 512, float16: 16, float32: 16 }; // others are doubles, in niivue, too
const ARRAYS = { 256: Int8Array, 2: Uint8Array, 4: Int16Array, 512: Uint16Array, 16: Float32Array, 64: Float64Array };
const HEADER = 352; // bytes before the values: the header and a field that says that nothing more follows
const LONGEST = 32767; // of an axis

/** What `decode` has given, as the bytes of a NIfTI-1 file: world coordinates are RAS in mm, channels are volumes of a row. */
export function nifti({ name, shape, dtype, affine, values }) {
  const [X, Y, Z, C = 1] = shape, code = CODES[dtype] ?? 64, Type = ARRAYS[code];
  if (Math.max(...shape) > LONGEST) throw new FormatError(`grid '${name}': ${shape.join(" x ")} voxels; at most ${LONGEST} along an axis`);
  const buffer = new ArrayBuffer(HEADER + X * Y * Z * C * Type.BYTES_PER_ELEMENT), view = new DataView(buffer);
  const shorts = (at, ...numbers) => numbers.forEach((n, i) => view.setInt16(at + 2 * i, n, true));
  const floats = (at, ...numbers) => numbers.forEach((n, i) => view.setFloat32(at + 4 * i, n, true));
  const sizes = [0, 1, 2].map((axis) => Math.hypot(affine[axis], affine[4 + axis], affine[8 + axis]));
  view.setInt32(0, 348, true);
  shorts(40, C > 1 ? 4 : 3, X, Y, Z, C, 1, 1, 1);
  shorts(70, code, 8 * Type.BYTES_PER_ELEMENT);
  floats(76, 1, ...sizes, 1, 1, 1, 1);
  floats(108, HEADER, 1, 0); // where values begin, slope, intercept
  view.setUint8(123, 2); // mm
  shorts(252, 0, 2); // no quaternion; the matrix leads to a world that is aligned to something
  floats(280, ...affine.slice(0, 12));
  [..."n+1"].forEach((letter, i) => view.setUint8(344 + i, letter.charCodeAt(0)));
  const out = new Type(buffer, HEADER);
  for (let c = 0; c < C; c++) for (let y = 0; y < Y; y++) for (let z = 0; z < Z; z++) { // a plane of one y stays in the cache
    const to = ((c * Z + z) * Y + y) * X;
    for (let x = 0; x < X; x++) out[to + x] = values[((x * Y + y) * Z + z) * C + c];
  }
  return buffer;
}

/** For `nv.useLoader(loader, "sfu", "nii")`: the first grid of a file, whole, or as fine as 2^26 values allow. */
export const loader = loaderOf();

/** Such a loader of another grid, or of other limits: voxels along each axis, values in all. */
export function loaderOf({ grid = 0, side = 2048, most = 2 ** 26 } = {}) {
  return async (bytes) => {
    const one = (await open(bytes)).grid(grid);
    return nifti(await one.decode({ level: levelWithin(one, side, most), most }));
  };
}

/** The finest level that has no more voxels along an axis, and no more values, than that. */
function levelWithin(grid, side, most) {
  const values = (level) => grid.shape.reduce((all, n, axis) => all * (axis < 3 ? Math.ceil(n / 2 ** level) : n), 1);
  let level = grid.levelWithin(side);
  while (values(level) > most && level < 24) level++;
  return level;
}

/** A file, level by level, from coarse to fine: NIfTI in memory of each. For files that are large, and far. */
export async function* levels(from, { grid = 0, first = 64, side = 512, most = 2 ** 27, workers = 0 } = {}) {
  const file = await open(from, { workers });
  try {
    const one = file.grid(grid), last = levelWithin(one, side, most);
    for (let level = Math.max(one.levelWithin(first), last); ; level = Math.max(level - 2, last)) {
      yield nifti(await one.decode({ level, most }));
      if (level === last) return;
    }
  } finally { file.close(); }
}
