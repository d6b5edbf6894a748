import type { Decoded, OpenOptions } from "./sfumato.js";

export interface LoaderOptions {
  /** Its name or number; 0, the first, if left out. */
  grid?: string | number;
  /** Voxels along an axis, at most: what the graphics card takes. 2048 if left out, 512 for `levels`. */
  side?: number;
  /** Values, at most. 2^26 if left out, 2^27 for `levels`. */
  most?: number;
}

/** What `decode` has given, as the bytes of a NIfTI-1 file: world coordinates are RAS in mm, channels are volumes of a row. */
export function nifti(found: Decoded): ArrayBuffer;

/** For `nv.useLoader(loader, "sfu", "nii")`: the first grid of a file, whole, or as fine as 2^26 values allow. */
export const loader: (bytes: string | Uint8Array | ArrayBuffer) => Promise<ArrayBuffer>;

/** Such a loader of another grid, or of other limits. */
export function loaderOf(options?: LoaderOptions): (bytes: string | Uint8Array | ArrayBuffer) => Promise<ArrayBuffer>;

/** A file, level by level, from coarse to fine: each as NIfTI in memory. `first`: voxels along an axis of the first one, 64. */
export function levels(
  from: Parameters<typeof import("./sfumato.js").open>[0],
  options?: LoaderOptions & OpenOptions & { first?: number },
): AsyncGenerator<ArrayBuffer, void>;
