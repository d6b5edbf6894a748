"""Small valid files of many formats by their own libraries, each way that they can be packed, for `fuzz.py` to damage."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

TESTS = Path(__file__).parents[1] / "tests"
PLACE = np.array([[0.4, -1.2, 0, 10], [0.3, 1.6, 0, -20], [0, 0, 3, 30], [0, 0, 0, 1.0]])


def small(shape=(5, 4, 6), dtype="int16") -> np.ndarray:
    return (np.arange(np.prod(shape)).reshape(shape) % 97).astype(dtype)


def nrrd(folder: Path) -> Iterator[Path]:
    import nrrd

    header = {"space": "left-posterior-superior", "space directions": PLACE[:3, :3].T, "space origin": PLACE[:3, 3]}
    header |= {"kinds": ["domain"] * 3, "space units": ["mm"] * 3}
    for encoding in ("gzip", "bzip2", "raw", "ascii", "hex"):
        path = folder / f"{encoding}.nrrd"
        if encoding != "hex":
            nrrd.write(str(path), small(), {**header, "encoding": encoding})
        else:
            said = (folder / "raw.nrrd").read_bytes()
            head, _, values = said.partition(b"\n\n")
            path.write_bytes(head.replace(b"encoding: raw", b"encoding: hex") + b"\n\n" + values.hex().encode())
        yield path
    flow = {"kinds": ["vector", "space", "space", "space"], "spacings": [np.nan, 1, 2, 3], "encoding": "raw", "endian": "big"}
    nrrd.write(str(folder / "flow.nrrd"), small((3, 5, 4, 6), "f4"), flow)
    yield folder / "flow.nrrd"


def mha(folder: Path) -> Iterator[Path]:
    import SimpleITK

    for name, values, vector in (("a", small(), False), ("v", small((5, 4, 6, 3), "f4"), True), ("d", small(dtype="f8"), False)):
        for packed in (False, True):
            image = SimpleITK.GetImageFromArray(values, vector)
            image.SetSpacing((0.5, 2, 3))
            SimpleITK.WriteImage(image, str(folder / f"{name}{packed}.mha"), packed)
            yield folder / f"{name}{packed}.mha"
    text = "ObjectType = Image\nNDims = 3\nBinaryData = False\nDimSize = 2 2 2\nElementType = MET_UCHAR\nElementDataFile = LOCAL\n"
    (folder / "text.mha").write_text(text + "1 2 3 4 5 6 7 8")
    yield folder / "text.mha"


def vti(folder: Path) -> Iterator[Path]:
    from vtkmodules.util.numpy_support import numpy_to_vtk
    from vtkmodules.vtkCommonDataModel import vtkImageData
    from vtkmodules.vtkIOXML import vtkXMLImageDataWriter

    image = vtkImageData()
    image.SetDimensions(4, 3, 5)
    image.SetSpacing(0.5, 2, 3)
    for name, values in {"density": small((60,), "f4"), "flow": small((60, 3), "f8"), "count": small((60,))}.items():
        array = numpy_to_vtk(values, deep=True)
        array.SetName(name)
        image.GetPointData().AddArray(array)
    cells = numpy_to_vtk(small((24,), "u1"), deep=True)
    cells.SetName("cells")
    image.GetCellData().AddArray(cells)
    for mode in ("Ascii", "Binary", "Appended"):
        for packer in ("None", "ZLib", "LZ4", "LZMA"):
            if mode == "Ascii" and packer != "None":
                continue
            writer, path = vtkXMLImageDataWriter(), folder / f"{mode}{packer}.vti"
            writer.SetFileName(str(path))
            writer.SetInputData(image)
            getattr(writer, f"SetDataModeTo{mode}")()
            getattr(writer, f"SetCompressorTypeTo{packer}")()
            writer.SetEncodeAppendedData(packer == "ZLib")
            writer.Write()
            yield path


def tif(folder: Path) -> Iterator[Path]:
    import tifffile

    for number, packer in enumerate((None, "zlib", "lzw", "zstd", "packbits")):
        path = folder / f"{number}.tif"
        tifffile.imwrite(
            path, small(), compression=packer, photometric="minisblack", bigtiff=number == 1, byteorder=">" if number == 2 else "<"
        )
        yield path
    metadata = {"axes": "CZYX", "PhysicalSizeX": 0.5, "PhysicalSizeXUnit": "nm", "Channel": {"Name": ["a", "b"]}}
    tifffile.imwrite(folder / "ome.ome.tif", small((2, 5, 4, 6), "u2"), ome=True, metadata=metadata)
    yield folder / "ome.ome.tif"
    tifffile.imwrite(
        folder / "j.tif",
        small((5, 2, 4, 6), "u1"),
        imagej=True,
        resolution=(2, 3),
        metadata={"axes": "ZCYX", "spacing": 3, "unit": "um"},
    )
    yield folder / "j.tif"
    tifffile.imwrite(folder / "tiled.tif", small((2, 32, 32), "u1"), tile=(16, 16), photometric="minisblack", compression="zlib")
    yield folder / "tiled.tif"
    with tifffile.TiffWriter(folder / "pages.tif") as file:
        for page in small((4, 5, 6), "f4"):
            file.write(page, photometric="minisblack")
    yield folder / "pages.tif"


def h5(folder: Path) -> Iterator[Path]:
    import h5py

    for version in ("earliest", "latest"):
        with h5py.File(folder / f"{version}.h5", "w", libver=version) as file:
            packed = file.create_dataset("fluid/density", data=small(dtype="f4"), compression="gzip", shuffle=True, chunks=(3, 4, 3))
            packed.attrs["_FillValue"] = np.float32(3)
            packed.attrs["units"] = "K"
            for axis, name in enumerate("xyz"):
                packed.dims[axis].label = name
                scale = file.create_dataset(name, data=np.arange(packed.shape[axis]) * 0.5)
                scale.make_scale(name)
                packed.dims[axis].attach_scale(scale)
            file["plain"] = small()
            file["plain"].attrs["element_size_um"] = [3.0, 2.0, 0.5]
            file["link"] = h5py.SoftLink("/fluid/density")
            file.create_dataset("sum", data=small(dtype="u2"), fletcher32=True, chunks=(5, 4, 6), fillvalue=7)
            mesh = file.create_group("E")
            mesh.attrs.update({"axisLabels": [b"x", b"y", b"z"], "gridSpacing": [1.0, 2, 3], "gridGlobalOffset": [1.0, 2, 3]})
            mesh["x"] = small(dtype="f8")
        yield folder / f"{version}.h5"


def nc(folder: Path) -> Iterator[Path]:
    import xarray

    values, coordinates = (
        small((2, 4, 3, 5), "f4"),
        {"time": [0, 1], "depth": [1.0, 2, 4, 9], "lat": [1.0, 2, 3], "lon": np.arange(5.0)},
    )
    data = xarray.Dataset({"t": (tuple(coordinates), values, {"_FillValue": np.float32(3), "units": "K"})}, coordinates)
    packed = {"scale_factor": 0.5, "add_offset": 3.0, "missing_value": np.int16(4), "_Unsigned": "true"}
    data["p"] = (tuple(coordinates)[1:], small((4, 3, 5)), packed)
    data["lat"].attrs["units"] = "degrees_north"
    data.to_netcdf(folder / "four.nc", engine="h5netcdf")
    data.to_netcdf(folder / "classic.nc", engine="scipy", format="NETCDF3_CLASSIC")
    data.to_netcdf(folder / "wide.nc", engine="scipy", format="NETCDF3_64BIT", unlimited_dims=["time"])
    return iter([folder / "four.nc", folder / "classic.nc", folder / "wide.nc"])


def dcm(folder: Path) -> Iterator[Path]:
    sys.path.insert(0, str(TESTS))
    import pydicom
    from dicom_scanner import enhanced, scan

    scan(folder / "series", small(dtype="u2"), PLACE, 0.5)
    first = folder / "series" / "0.dcm"
    yield first
    yield enhanced(folder / "frames.dcm", small(dtype="u2"), PLACE)
    for number, path in enumerate((first, folder / "frames.dcm")):
        data = pydicom.dcmread(path)
        data.compress(pydicom.uid.RLELossless)
        data.save_as(folder / f"packed{number}.dcm")
        yield folder / f"packed{number}.dcm"


def sfus(folder: Path) -> Iterator[Path]:
    from sfumato import compress
    from sfumato.sequence.writer import Writer

    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in (6, 5, 4)), indexing="ij")
    frames = [np.exp(-3 * ((x - 0.1 * t) ** 2 + y**2 + z**2)).astype(np.float32) for t in range(3)]
    with Writer(folder / "alone.sfus") as shot:
        for number, values in enumerate(frames):
            shot.append(number, compress(values, effort="fast", psnr=25.0)._data)
    yield folder / "alone.sfus"
    for number, values in enumerate(frames):
        np.save(folder / f"f_{number}.npy", values)
    from sfumato.shots import compress

    for how in ({"psnr": 25.0}, {"max_error": 0.05}):
        path = folder / f"{next(iter(how))}.sfus"
        compress.compress_frames(sorted(folder.glob("f_*.npy")), path, effort="fast", **how)
        yield path


def made(kind: str) -> list[bytes]:
    """The seeds of a kind."""
    with tempfile.TemporaryDirectory() as folder:
        return [path.read_bytes() for path in globals()[kind](Path(folder))]
