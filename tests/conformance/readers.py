"""What the format's own library makes of a file: the path, and what is expected for files without a header, to a `Seen` a grid."""

import atexit
import json
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from conformance.checks import Seen

LPS = np.diag([-1.0, -1, 1, 1])
MILLIMETRES = {"mm": 1, "um": 1e-3, "µm": 1e-3, "nm": 1e-6, "cm": 10, "m": 1e3, "km": 1e6, "mm^1": 1}


def by_nibabel(path, expected):
    import nibabel

    image = nibabel.load(path)
    scale = {"mm": 1, "micron": 1e-3, "meter": 1e3}[image.header.get_xyzt_units()[0]]
    scaled = (image.dataobj.slope, image.dataobj.inter) != (1, 0)
    values = image.get_fdata() if scaled else image.dataobj.get_unscaled()
    values = values[:, :, :, 0] if values.ndim == 5 else values
    return {"": Seen(np.array(values), np.diag([scale, scale, scale, 1]) @ image.affine)}


def by_pynrrd(path, expected):
    import nrrd

    values, header = nrrd.read(str(path))
    directions = np.asarray(header["space directions"], float)
    channel = np.isnan(directions).any(1) if len(directions) == values.ndim else np.zeros(values.ndim, bool)
    signs = {"left-posterior-superior": LPS, "right-anterior-superior": np.eye(4)}[header["space"].lower()]
    affine = np.eye(4)
    affine[:3, :3], affine[:3, 3] = directions[~channel].T, header["space origin"]
    scale = MILLIMETRES[header.get("space units", ["mm"])[0]]
    values = np.moveaxis(values, int(channel.argmax()), -1) if channel.any() else values
    return {"": Seen(values, signs @ np.diag([scale, scale, scale, 1]) @ affine)}


def by_itk(path, expected):
    import SimpleITK

    image, affine = SimpleITK.ReadImage(str(path)), np.eye(4)
    affine[:3, :3] = np.reshape(image.GetDirection(), (3, 3)) * image.GetSpacing()
    affine[:3, 3] = image.GetOrigin()
    values = SimpleITK.GetArrayFromImage(image)
    return {"": Seen(values.transpose(2, 1, 0, *range(3, values.ndim)), LPS @ affine)}


def by_vtk(path, expected):
    from vtkmodules.util.numpy_support import vtk_to_numpy
    from vtkmodules.vtkIOXML import vtkXMLImageDataReader

    reader = vtkXMLImageDataReader()
    reader.SetFileName(str(path))
    reader.Update()
    image, affine = reader.GetOutput(), np.eye(4)
    turn = np.array([[image.GetDirectionMatrix().GetElement(row, column) for column in range(3)] for row in range(3)])
    affine[:3, :3] = turn * image.GetSpacing()
    affine[:3, 3] = image.GetOrigin() + affine[:3, :3] @ image.GetExtent()[::2]
    found, points = {}, image.GetPointData()
    for number in range(points.GetNumberOfArrays()):
        array = vtk_to_numpy(points.GetArray(number))
        values = array.reshape(*image.GetDimensions()[::-1], *array.shape[1:])
        found[points.GetArrayName(number)] = Seen(values.transpose(2, 1, 0, *range(3, values.ndim)), affine)
    return found


def by_tifffile(path, expected):
    import tifffile

    with tifffile.TiffFile(path) as file:
        images = [one for one in ElementTree.fromstring(file.ome_metadata) if one.tag.endswith("}Image")]
        return {image.get("Name"): of_series(series, image[0]) for series, image in zip(file.series, images, strict=True)}


def of_series(series, pixels) -> Seen:
    values = series.asarray()
    missing = [letter for letter in "XYZ" if letter not in series.axes]
    axes = "".join(missing) + series.axes
    values = values.reshape((*[1] * len(missing), *values.shape))
    order = [*map(axes.index, "XYZ"), *(axes.index(letter) for letter in "CTQS" if letter in axes)]
    steps = [float(pixels.get(f"PhysicalSize{letter}", 1)) for letter in "XYZ"]
    units = [MILLIMETRES[pixels.get(f"PhysicalSize{letter}Unit", "µm")] for letter in "XYZ"]
    return Seen(values.transpose(order), steps=np.multiply(steps, units))


def by_h5py(path, expected):
    import h5py

    found = {}
    with h5py.File(path, "r") as file:
        file.visititems(lambda name, item: found.update({name: item}) if isinstance(item, h5py.Dataset) and item.ndim > 2 else None)
        return {name: of_dataset(item) for name, item in found.items()}


def of_dataset(item) -> Seen:
    values, attributes = item[()], dict(item.attrs)
    scales = [dimension[0] if len(dimension) else None for dimension in item.dims]
    coordinates = [None if one is None else (one[()], one.attrs.get("units", "mm")) for one in scales]
    missing = masked(values, attributes)
    return Seen(physical(values, attributes), of_coordinates(attributes, coordinates), missing=missing)


def physical(values, attributes):
    slope, inter = attributes.get("scale_factor"), attributes.get("add_offset")
    return values if slope is None and inter is None else values * (1 if slope is None else slope) + (0 if inter is None else inter)


def masked(values, attributes):
    fill = attributes.get("_FillValue", attributes.get("missing_value"))
    return None if fill is None else values == np.ravel(fill)[0]


def of_coordinates(attributes, coordinates):
    """By the attribute `affine`, or by coordinates along three axes; None where neither says it."""
    if "affine" in attributes:
        return np.reshape(attributes["affine"], (4, 4))
    if None in coordinates[:3]:
        return None
    affine = np.eye(4)
    for axis, (places, unit) in enumerate(coordinates[:3]):
        unit = MILLIMETRES.get(unit.decode() if isinstance(unit, bytes) else unit, 1)
        affine[axis, 3] = places[0] * unit
        affine[axis, axis] = (places[1] - places[0]) * unit if len(places) > 1 else 1
    return affine


def by_xarray(engine, order):
    """order: 1 where a file's first axis is x, -1 where its last one is."""

    def read(path, expected):
        import xarray

        options = {"engine": engine, "decode_times": False, **({"consolidated": False} if engine == "zarr" else {})}
        groups = {"/".join(name.split("/")[:-1]) for name in expected} or {""}
        found = {}
        for group in groups:
            inside = {"group": group} if group else {}
            stored = xarray.open_dataset(path, **options, **inside, mask_and_scale=False)
            with stored, xarray.open_dataset(path, **options, **inside) as decoded:
                names = [name for name in stored if stored[name].ndim > 2]
                found |= {f"{group}/{name}".strip("/"): of_variable(stored[name], decoded[name], order) for name in names}
        return found

    return read


def of_variable(stored, decoded, order) -> Seen:
    dims = stored.dims[::order]
    stored, decoded = stored.transpose(*dims), decoded.transpose(*dims)
    raw, meant = stored.values, decoded.values
    scaled = "scale_factor" in decoded.encoding or "add_offset" in decoded.encoding or "_Unsigned" in decoded.encoding
    lost = np.isnan(meant) & ~np.isnan(raw) if meant.dtype.kind == "f" else np.zeros(raw.shape, bool)
    coordinates = [(stored[axis].values, stored[axis].attrs.get("units", "mm")) if axis in stored.coords else None for axis in dims[:3]]
    says = {"_FillValue", "missing_value"} & {*stored.attrs, *decoded.encoding}
    return Seen(meant if scaled else raw, of_coordinates(stored.attrs, coordinates), missing=lost if says or lost.any() else None)


def by_ome_zarr(path, expected):
    """The finest level of each image; of several images those of the series that the store names."""
    pytest.importorskip("ome_zarr", reason="ome-zarr is not installed; no OME-Zarr is read by it")
    import zarr

    said = zarr.open_group(path, mode="r").attrs["ome"]
    series = zarr.open_group(f"{path}/OME", mode="r").attrs["ome"]["series"] if "multiscales" not in said else [""]
    return {name: of_image(path / name) for name in series}


def of_image(path) -> Seen:
    from ome_zarr.io import parse_url
    from ome_zarr.reader import Reader

    (node,) = Reader(parse_url(path))()
    values, axes, (changes, *_) = node.data[0].compute(), node.metadata["axes"], node.metadata["coordinateTransformations"]
    told = {change["type"]: change[change["type"]] for change in changes}
    affine = np.eye(4)
    for place, letter in enumerate("xyz"):
        axis = next(number for number, one in enumerate(axes) if one["name"] == letter)
        unit = {"millimeter": 1, "micrometer": 1e-3, None: 1}[axes[axis].get("unit")]
        affine[place, place], affine[place, 3] = (told[kind][axis] * unit for kind in ("scale", "translation"))
    return Seen(values.T, affine)


def by_numpy(path, expected):
    found = np.load(path, allow_pickle=False)
    return {"": Seen(found)} if isinstance(found, np.ndarray) else {name: Seen(found[name]) for name in found.files}


def by_fromfile(path, expected):
    (truth,) = expected.values()
    return {"": Seen(np.fromfile(path, truth.values.dtype.newbyteorder("<")).reshape(truth.values.shape, order="F"))}


@cache
def openvdb():
    """OpenVDB's own Python, which the system's interpreter has, waiting for files to read and to write."""
    command = ["/usr/bin/python3", str(Path(__file__).with_name("openvdb_server.py"))]
    try:
        started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    except OSError:
        return None
    atexit.register(ended, started)
    return started if started.stdout.readline() == "ready\n" else None


def ended(process) -> None:
    with process:
        process.stdin.close()


def ask_openvdb(**request) -> list[dict]:
    if openvdb() is None:
        pytest.skip("no OpenVDB to compare with: the system's Python cannot import pyopenvdb (Debian: python3-openvdb)")
    print(json.dumps(request), file=openvdb().stdin, flush=True)
    answer = json.loads(openvdb().stdout.readline())
    if "is not a supported OpenVDB grid type" in answer:
        pytest.skip(f"OpenVDB's Python cannot look: {answer}")
    assert isinstance(answer, list), answer
    return answer


def by_openvdb(path, expected):
    found = {}
    shapes = {name: truth.values.shape for name, truth in expected.items()}
    origins = {name: truth.origin for name, truth in expected.items()}
    for one in ask_openvdb(read=str(path), shapes=shapes, origins=origins):
        with np.load(one["arrays"]) as arrays:
            transform = np.array(one["transform"]).T
            place = np.eye(4)
            place[:3, 3] = origins.get(one["name"], (0, 0, 0))
            found[one["name"]] = Seen(arrays["values"], transform @ place, missing=~arrays["active"])
    return found


def by_nanovdb(path, expected):
    """By NanoVDB's own converter, and OpenVDB. Of NanoVDB 10.0.1 the converter transposes the maps of grids that it reads."""
    if shutil.which("nanovdb_convert") is None:
        pytest.skip("no NanoVDB to compare with (Debian: libnanovdb-tools)")
    target = Path(path).with_suffix(".converted.vdb")
    done = subprocess.run(["nanovdb_convert", str(path), str(target)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return {name: replace(seen, affine=transposed(seen, expected[name])) for name, seen in by_openvdb(target, expected).items()}


def transposed(seen: Seen, truth) -> np.ndarray:
    """The affine as it was before its converter, which moved the first voxel of the box with it."""
    affine = seen.affine.copy()
    place = affine[:3, 3] - affine[:3, :3] @ truth.origin
    affine[:3, :3] = affine[:3, :3].T
    affine[:3, 3] = place + affine[:3, :3] @ truth.origin
    return affine
