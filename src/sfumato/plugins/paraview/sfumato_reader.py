"""The reader of ParaView for .sfu and .sfus files: this file is the plugin (Tools, Manage Plugins, Load New).

It lies in a folder of its own, so that PV_PLUGIN_PATH may name the folder, and is not called paraview.py, as ParaView would take that
for itself. A plugin is loaded by its path, which is why this one looks for the package that it came with.
"""

import sys
from functools import wraps
from pathlib import Path

from paraview.util.vtkAlgorithm import VTKPythonAlgorithmBase, smdomain, smproperty, smproxy
from vtkmodules.vtkCommonCore import vtkDataArraySelection, vtkOutputWindow
from vtkmodules.vtkCommonDataModel import vtkDataObject, vtkImageData, vtkMultiBlockDataSet, vtkStructuredGrid
from vtkmodules.vtkCommonExecutionModel import vtkAlgorithm, vtkStreamingDemandDrivenPipeline

try:
    import sfumato  # noqa: F401
except ImportError:
    sys.path.append(str(Path(__file__).resolve().parents[3]))

from sfumato.errors import SfumatoError
from sfumato.field.vtk import Lattice
from sfumato.plugins.vtk import Contents

__all__ = ["SfumatoReader"]


def told(request):
    """What goes wrong on purpose is a line among ParaView's messages, and the request fails."""

    @wraps(request)
    def answer(self, *args) -> int:
        try:
            request(self, *args)
        except (SfumatoError, OSError) as problem:
            vtkOutputWindow.GetInstance().DisplayErrorText(f"Sfumato: {problem}\n")
            return 0
        return 1

    return answer


@smproxy.reader(
    name="SfumatoReader",
    label="Sfumato Reader",
    extensions=["sfu", "sfus"],
    file_description="Sfumato volumes",
    support_reload=False,
)
class SfumatoReader(VTKPythonAlgorithmBase):
    """A .sfu or .sfus file, as `Contents` has it; of image data and structured grids the extent alone that is asked for is decoded."""

    def __init__(self):
        super().__init__(nInputPorts=0, nOutputPorts=1, outputType="vtkDataObject")
        self.path, self.contents, self.level, self.active = "", None, 0, False
        self.arrays = vtkDataArraySelection()
        self.arrays.AddObserver("ModifiedEvent", lambda *_: self.Modified())

    @smproperty.stringvector(name="FileName", panel_visibility="never")
    @smdomain.filelist()
    def SetFileName(self, path):
        """The file to read."""
        if path not in (self.path, "None"):
            self.path, self.contents = path or "", None
            self.Modified()

    @smproperty.intvector(name="Level", default_values=0)
    @smdomain.intrange(min=0, max=8)
    @smdomain.xml("<Documentation>0 is every voxel, k every 2^k-th along each axis: a coarser look, decoded sooner.</Documentation>")
    def SetLevel(self, level):
        """0 is every voxel, k every 2^k-th along each axis, of a wavelet field from the coarse levels of its transform."""
        if level != self.level:
            self.level = level
            self.Modified()

    @smproperty.intvector(name="ActiveVoxels", label="Active Voxels", default_values=0)
    @smdomain.xml('<BooleanDomain name="bool"/>')
    @smdomain.xml("<Documentation>An array of 0 and 1 for each grid as well: which of its voxels are active.</Documentation>")
    def SetActiveVoxels(self, active):
        """Whether there is an array of 0 and 1 for each grid as well: which voxels are active."""
        if bool(active) != self.active:
            self.active = bool(active)
            self.Modified()

    @smproperty.dataarrayselection(name="Arrays")
    def GetArrays(self):
        """The grids, of which those that are off are not decoded."""
        return self.arrays

    @smproperty.doublevector(name="TimestepValues", information_only="1", si_class="vtkSITimeStepsProperty")
    def GetTimestepValues(self):
        """The numbers of the frames, or None of a .sfu file."""
        return list(map(float, self.contents.times)) if self.contents and self.contents.times else None

    def _open(self) -> Contents:
        """What is in the file, from its headers."""
        if self.contents is None:
            if not self.path:
                raise FileNotFoundError("no file is named; set FileName")
            self.contents = Contents(self.path)
            for name in self.contents.names:
                self.arrays.AddArray(name)
        return self.contents

    def _fields(self, time=None):
        """The grids that are on, of the first frame or of the one at a time."""
        contents = self._open()
        return contents.fields(time, self.level, [name for name in contents.names if self.arrays.ArrayIsEnabled(name)])

    @told
    def RequestDataObject(self, request, inputs, outputs):
        """Which kind of dataset it will be, from the headers."""
        lattice = self._open().lattice
        kind = vtkMultiBlockDataSet if lattice is None else vtkImageData if lattice.straight else vtkStructuredGrid
        info = outputs.GetInformationObject(0)
        before = info.Get(vtkDataObject.DATA_OBJECT())
        if before is None or not before.IsA(kind.__name__):
            info.Set(vtkDataObject.DATA_OBJECT(), kind())

    @told
    def RequestInformation(self, request, inputs, outputs):
        """Times, the whole extent, origin and spacing, from the headers."""
        contents, info, pipeline = self._open(), outputs.GetInformationObject(0), vtkStreamingDemandDrivenPipeline
        info.Remove(pipeline.TIME_STEPS())
        info.Remove(pipeline.TIME_RANGE())
        if contents.times:
            info.Set(pipeline.TIME_STEPS(), list(map(float, contents.times)), len(contents.times))
            info.Set(pipeline.TIME_RANGE(), [float(contents.times[0]), float(contents.times[-1])], 2)
        if contents.lattice is None:
            return
        lattice = Lattice.of(next(iter(contents.fields(level=self.level).values())))
        info.Set(vtkAlgorithm.CAN_PRODUCE_SUB_EXTENT(), 1)
        info.Set(pipeline.WHOLE_EXTENT(), lattice.extent, 6)
        if lattice.straight:
            info.Set(vtkDataObject.ORIGIN(), lattice.origin.tolist(), 3)
            info.Set(vtkDataObject.SPACING(), lattice.spacing.tolist(), 3)

    @told
    def RequestData(self, request, inputs, outputs):
        """Decodes what is asked for."""
        info, pipeline = outputs.GetInformationObject(0), vtkStreamingDemandDrivenPipeline
        time = info.Get(pipeline.UPDATE_TIME_STEP()) if info.Has(pipeline.UPDATE_TIME_STEP()) else None
        extent = info.Get(pipeline.UPDATE_EXTENT()) if info.Has(pipeline.UPDATE_EXTENT()) else None
        contents = self._open()
        made = contents.dataset(self._fields(time), None if contents.lattice is None else extent, self.active)
        out = info.Get(vtkDataObject.DATA_OBJECT())
        out.ShallowCopy(made)
        if contents.times and time is not None:
            out.GetInformation().Set(vtkDataObject.DATA_TIME_STEP(), time)
