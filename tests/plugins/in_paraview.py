"""What ParaView makes of the files of conftest.py, and its Python of golden ones: pvpython in_paraview.py FOLDER OUT.npz.

test_paraview.py reads OUT.npz.
"""

import inspect
import sys
from pathlib import Path

inspect.getargspec = getattr(inspect, "getargspec", inspect.getfullargspec)  # ParaView 5.11 on Python 3.11 has plugins by that alone

import numpy as np  # noqa: E402
from paraview import servermanager, simple  # noqa: E402
from vtkmodules.util.numpy_support import vtk_to_numpy  # noqa: E402
from vtkmodules.vtkCommonExecutionModel import vtkStreamingDemandDrivenPipeline  # noqa: E402

folder, out = Path(sys.argv[1]), {}
home = next(place for place in sys.path if (Path(place) / "sfumato").is_dir())
sys.path.remove(home)  # the plugin finds its package by itself
simple.LoadPlugin(str(Path(home) / "sfumato" / "plugins" / "paraview" / "sfumato_reader.py"), ns=globals())

import sfumato  # noqa: E402
from sfumato.decode.tiles import Tiles  # noqa: E402

decoded, lattice = [], Tiles.lattice


def watched(self, axes, *rest, **others):
    decoded.append([len(axis) for axis in axes])
    return lattice(self, axes, *rest, **others)


Tiles.lattice = watched


def keep(name, proxy, time=None):
    """Puts kind, places and arrays of what a proxy gives into `out`."""
    proxy.UpdatePipeline(*(() if time is None else (time,)))
    dataset = servermanager.Fetch(proxy)
    out[f"{name}/kind"] = dataset.GetClassName()
    if not dataset.IsA("vtkMultiBlockDataSet"):
        return keep_dataset(name, dataset)
    for number in range(dataset.GetNumberOfBlocks()):
        block = dataset.GetMetaData(number).Get(dataset.NAME())
        out[f"{name}/{block}/there"] = dataset.GetBlock(number) is not None
        if dataset.GetBlock(number) is not None:
            keep_dataset(f"{name}/{block}", dataset.GetBlock(number))


def keep_dataset(name, dataset):
    out[f"{name}/bounds"] = dataset.GetBounds()
    out[f"{name}/points"] = np.array([dataset.GetPoint(i) for i in range(dataset.GetNumberOfPoints())]).reshape(-1, 3)
    for kind, data in (("point", dataset.GetPointData()), ("cell", dataset.GetCellData())):
        out[f"{name}/{kind}"] = [data.GetArrayName(i) for i in range(data.GetNumberOfArrays())]
        for array in out[f"{name}/{kind}"]:
            out[f"{name}/{kind}/{array}"] = vtk_to_numpy(data.GetArray(array))


def opened(name):
    return simple.OpenDataFile(str(folder / name))


reader = opened("straight.sfu")
reader.UpdatePipelineInformation()
info = reader.GetClientSideObject().GetOutputInformation(0)
out["extent"], out["before"] = info.Get(vtkStreamingDemandDrivenPipeline.WHOLE_EXTENT()), list(decoded)
out["available"] = list(reader.Arrays.Available)
reader.Arrays = ["distance"]
keep("part", simple.ExtractSubset(Input=reader, VOI=[3, 8, 4, 9, 5, 11]))
out["of part"] = list(decoded)
keep("one", reader)
reader.Arrays, reader.ActiveVoxels = ["distance", "count"], 1
keep("active", reader)
reader.Arrays, reader.ActiveVoxels, reader.Level = ["distance", "velocity"], 0, 2
keep("level", reader)
for name in ("straight", "flipped", "sheared", "cells", "several"):
    keep(name, opened(f"{name}.sfu"))
    if name not in ("cells", "several"):
        keep(f"{name} contour", simple.Contour(Input=opened(f"{name}.sfu"), ContourBy=["POINTS", "distance"], Isosurfaces=[5]))
flipped = opened("flipped.sfu")
keep("flipped part", simple.ExtractSubset(Input=flipped, VOI=[3, 8, 4, 9, 5, 11]))
run = opened("run.sfus")
out["times"] = list(run.TimestepValues)
for time in (3, 5, 4.5):
    keep(f"time {time}", run, time)
golden = Path(__file__).parents[1] / "golden"
for path in sorted(golden.glob("*/*.sfu")):
    opening = sfumato.open(path)
    for field in [opening] if isinstance(opening, sfumato.Field) else opening.values():
        out[f"{path.relative_to(golden)} {field.name}"] = field[...]
print("wrong files", file=sys.stderr)
keep("bad", opened("bad.sfu"))
keep("missing", SfumatoReader(FileName=str(folder / "missing.sfu")))  # noqa: F821, by LoadPlugin
np.savez(sys.argv[2], **out)
