"""The reader of ParaView for .sfu and .sfus files: this file is the plugin (Tools, Manage Plugins, Load New).

It lies in a folder of its own, so that PV_PLUGIN_PATH may name the folder, and is not called paraview.py, as ParaView would take that
for itself. A plugin is loaded by its path, which is why this one looks for the package that it came with.
"""

import sys
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
from sfumato.plugins.vtk import Contents

__all__ = ["SfumatoReader"]


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
        self.path, self.contents, self.problem, self.level, self.active = "", None, "", 0, False
        self.arrays = vtkDataArraySelection()
        self.arrays.AddObserver("ModifiedEvent", lambda *_: self.Modified())

    @smproperty.stringvector(name="FileName", panel_visibility="never")
    @smdomain.filelist()
    def SetFileName(self, path):
        """The file to read."""
        if path not in (self.path, "None"):
            if self.contents is not None:
                self.contents.close()
            self.path, self.contents, self.problem = path or "", None, ""
            self.arrays.RemoveAllArrays()
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

    def _open(self):
        """What is in the file, from its headers; None where it cannot be read."""
        if self.contents is None and self.path:
            try:
                self.contents = Contents(self.path)
            except (SfumatoError, OSError) as problem:
                self._tell(problem)
            else:
                for name in self.contents.names:
                    self.arrays.AddArray(name)
        return self.contents

    def _tell(self, problem: Exception) -> None:
        """What went wrong, a line among ParaView's messages, once; a request that fails would have VTK tell a page of it."""
        if str(problem) != self.problem:
            self.problem = str(problem)
            vtkOutputWindow.GetInstance().DisplayErrorText(f"Sfumato: {problem}\n")

    def RequestDataObject(self, request, inputs, outputs) -> int:
        """Which kind of dataset it will be, from the headers."""
        contents = self._open()
        kind: type[vtkDataObject] = vtkImageData
        if contents is not None and contents.lattice is None:
            kind = vtkMultiBlockDataSet
        elif contents is not None and not contents.lattice.straight:
            kind = vtkStructuredGrid
        info = outputs.GetInformationObject(0)
        before = info.Get(vtkDataObject.DATA_OBJECT())
        if before is None or not before.IsA(kind.__name__):
            info.Set(vtkDataObject.DATA_OBJECT(), kind())
        return 1

    def RequestInformation(self, request, inputs, outputs) -> int:
        """Times, the whole extent, origin and spacing, from the headers."""
        contents, info, pipeline = self._open(), outputs.GetInformationObject(0), vtkStreamingDemandDrivenPipeline
        info.Remove(pipeline.TIME_STEPS())
        info.Remove(pipeline.TIME_RANGE())
        if contents is None:
            info.Set(pipeline.WHOLE_EXTENT(), (0, -1, 0, -1, 0, -1), 6)
            return 1
        if contents.times:
            info.Set(pipeline.TIME_STEPS(), list(map(float, contents.times)), len(contents.times))
            info.Set(pipeline.TIME_RANGE(), [float(contents.times[0]), float(contents.times[-1])], 2)
        if contents.lattice is not None:
            lattice = contents.coarser(self.level)
            info.Set(vtkAlgorithm.CAN_PRODUCE_SUB_EXTENT(), 1)
            info.Set(pipeline.WHOLE_EXTENT(), lattice.extent, 6)
            if lattice.straight:
                info.Set(vtkDataObject.ORIGIN(), lattice.origin.tolist(), 3)
                info.Set(vtkDataObject.SPACING(), lattice.spacing.tolist(), 3)
        return 1

    def RequestData(self, request, inputs, outputs) -> int:
        """Decodes what is asked for; what is damaged is left empty, and told."""
        contents, info, pipeline = self._open(), outputs.GetInformationObject(0), vtkStreamingDemandDrivenPipeline
        time = info.Get(pipeline.UPDATE_TIME_STEP()) if info.Has(pipeline.UPDATE_TIME_STEP()) else None
        out = info.Get(vtkDataObject.DATA_OBJECT())
        out.Initialize()
        if contents is None:
            return 1
        names = [name for name in contents.names if self.arrays.ArrayIsEnabled(name)]
        extent = None if contents.lattice is None else info.Get(pipeline.UPDATE_EXTENT())
        try:
            out.ShallowCopy(contents.dataset(contents.fields(time, self.level, names), extent, self.active))
        except (SfumatoError, OSError) as problem:
            self._tell(problem)
        if contents.times and time is not None:
            out.GetInformation().Set(vtkDataObject.DATA_TIME_STEP(), time)
        return 1
