"""A picture of a field, drawn by ParaView: pvpython --force-offscreen-rendering render.py FIELD.sfu OUT.png [LEVEL]

Needs Sfumato, msgpack and array-api-compat on PYTHONPATH; where there is no display, xvfb-run before it.
"""

import inspect
import sys
from pathlib import Path

inspect.getargspec = getattr(inspect, "getargspec", inspect.getfullargspec)  # ParaView 5.11 on Python 3.11 has plugins by that alone

from paraview import simple  # noqa: E402

import sfumato  # noqa: E402

PLUGIN = Path(sfumato.__file__).parent / "plugins" / "paraview" / "sfumato_reader.py"
SMOKE = [0, 0.3, 0.35, 0.45, 0.15, 0.75, 0.6, 0.5, 0.45, 0.95, 0.75, 0.5, 1, 1, 0.95, 0.85]
"""Where in the range of the values, then red, green, blue, four times."""

if __name__ == "__main__":
    source, target, *level = sys.argv[1:]
    simple.LoadPlugin(str(PLUGIN), ns=globals())
    reader = simple.OpenDataFile(source)
    reader.Level = int(level[0]) if level else 0
    reader.UpdatePipeline()
    name, view = reader.PointData.keys()[0], simple.CreateRenderView()
    low, high = reader.PointData[name].GetRange()
    display = simple.Show(reader, view)
    display.SetRepresentationType("Volume")
    simple.ColorBy(display, ("POINTS", name))
    colours, opacity = simple.GetColorTransferFunction(name), simple.GetOpacityTransferFunction(name)
    colours.RGBPoints = [low + (high - low) * value if place % 4 == 0 else value for place, value in enumerate(SMOKE)]
    opacity.Points = [low, 0, 0.5, 0, low + 0.01 * (high - low), 0, 0.5, 0, low + 0.3 * (high - low), 0.4, 0.5, 0, high, 1, 0.5, 0]
    view.ViewSize, view.Background, view.UseColorPaletteForBackground = [480, 720], [0.05, 0.06, 0.09], 0
    view.OrientationAxesVisibility = 0
    view.ResetActiveCameraToPositiveZ()
    view.ResetCamera()
    view.GetActiveCamera().Dolly(1.6)
    simple.SaveScreenshot(target, view, ImageResolution=[480, 720])
    print(f"{target}: {name}, values {low:g} to {high:g}, {reader.GetDataInformation().GetNumberOfPoints()} points")
