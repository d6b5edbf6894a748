"""A folder of DICOM slices to one .sfu, no voxel off by more than BOUND (HU in a CT): series.py SLICES/ OUT.sfu BOUND

Checks the promise on the file itself, as a reader would. Needs the extra "medical".
"""

import sys

import numpy as np

import sfumato

if __name__ == "__main__":
    source, target, bound = sys.argv[1], sys.argv[2], float(sys.argv[3])
    volume = sfumato.read(source)
    (scan,) = volume.values()
    sfumato.compress(volume, max_error=bound).save(target)
    decoded = sfumato.open(target)
    worst = np.abs(np.asarray(decoded).astype(np.int64) - scan.values).max()
    figures = sfumato.compare(volume, target)
    print(f"{target}: {figures['bytes']} bytes for {scan.values.nbytes}, {figures['ratio']:.1f} times smaller")
    print(f"largest error {worst}, {bound:g} allowed; voxels of {np.linalg.norm(scan.affine[:3, :3], axis=0).round(3)} mm")
    if worst > bound:
        sys.exit("the bound does not hold")
