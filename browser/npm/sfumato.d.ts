/** Three pairs of first voxel and end, along x, y and z, counted in voxels of the level that is decoded. */
export type Region = [[number, number], [number, number], [number, number]];

/** A grid's own type; float16 as Float32Array or Float64Array, 64-bit integers as doubles, bool as bytes of 0 and 1. */
export type Values =
  | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

export type Kind = "image" | "fog" | "level set";
export type Dtype =
  | "bool" | "int8" | "uint8" | "int16" | "uint16" | "int32" | "uint32" | "int64" | "uint64" | "float16" | "float32" | "float64";

export interface Decoded {
  name: string;
  /** [X, Y, Z] or [X, Y, Z, C] of the region. */
  shape: number[];
  dtype: Dtype;
  kind: Kind;
  /** C numbers: the value outside the box. */
  background: number[];
  /** 16 numbers, row by row: index of a voxel in `values` to world. */
  affine: number[];
  /** In C order: the last axis is the fastest. */
  values: Values;
  /** A byte for each voxel (X, Y, Z): whether it is active. */
  active: Uint8Array;
}

export interface DecodeOptions {
  /** Left out: all voxels. */
  region?: Region;
  /** 0, the default: all voxels; k: every 2^k-th along each axis, from the coarse levels of the transform. */
  level?: number;
  /** Called with the share that is done, 0 to 1. */
  watch?: (share: number) => void;
  /** Values beyond which it refuses; 2^26 if left out. */
  most?: number;
}

export class SfuGrid {
  private constructor();
  readonly name: string;
  readonly shape: number[];
  readonly dtype: Dtype;
  readonly kind: Kind;
  readonly background: number[];
  readonly affine: number[];
  readonly level: number;
  readonly metadata: Record<string, unknown>;
  /** The grid of every 2^level-th voxel of this one along each axis; 1 if left out. */
  coarser(level?: number): SfuGrid;
  /** The finest level that has no more than so many voxels along any axis. */
  levelWithin(voxels: number): number;
  /** Reads what a region takes, and decodes it. Rejects with FormatError where the file is damaged, or cannot be decoded so. */
  decode(options?: DecodeOptions): Promise<Decoded>;
}

export class SfuFile {
  private constructor();
  readonly grids: SfuGrid[];
  readonly metadata: Record<string, unknown>;
  /** The grid of a name or a number; the only one, if neither is given. */
  grid(which?: string | number): SfuGrid;
  /** Ends the workers. */
  close(): void;
}

/** Bytes [start, end) of a file; fewer where it ends before. */
export interface Source {
  read(start: number, end: number): Promise<Uint8Array>;
}

export interface OpenOptions {
  /** How many Web Workers decode; 0, the default: none, the page itself does. */
  workers?: number;
}

/** Reads the header of a file: over HTTP 32 KiB, or as much as it takes; of a server without ranges the whole file. */
export function open(from: string | URL | Blob | ArrayBuffer | ArrayBufferView | Source, options?: OpenOptions): Promise<SfuFile>;

/** What is wrong with a file, or with what is asked of it. */
export class FormatError extends Error {}
