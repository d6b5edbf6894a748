"""What goes in, written by the format's own library: path and the grids to a file; each knows which grids that library can write."""

import gzip
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import pytest
from dicom_scanner import scan

from conformance.readers import LPS, ask_openvdb

__all__ = ["Writer"]


@dataclass(frozen=True)
class Writer:
    """A library that writes a format: its name, how, and whether it can write what goes in."""

    name: str
    write: Callable[[object, Mapping], None]
    can: Callable[[Mapping], bool]


def one(*types, **more) -> Callable[[Mapping], bool]:
    """The same of one grid."""
    return lambda truths: len(truths) == 1 and each(*types, **more)(truths)


def each(*types, says=(), when=lambda truth: True) -> Callable[[Mapping], bool]:
    """Grids of these types, or of any; says: which of "missing", "scaling", "axes", "names" and "no names" can be written."""

    def can(name, truth) -> bool:
        needed = {key for key in ("missing", "scaling") if getattr(truth, key) is not None} | ({"axes"} if truth.axes else set())
        needed |= {"no names"} if not name else {"names"} if "/" in name else set()
        typed = not types or truth.values.dtype.newbyteorder("=").name in types
        return typed and needed <= {*says} and truth.inactive is None and when(truth)

    return lambda truths: all(can(name, truth) for name, truth in truths.items())


def single(truths):
    (truth,) = truths.values()
    return truth


def orthogonal(truth) -> bool:
    axes = truth.affine[:3, :3] / np.linalg.norm(truth.affine[:3, :3], axis=0)
    return np.allclose(axes.T @ axes, np.eye(3), atol=1e-6)


def aligned(truth) -> bool:
    return np.array_equal(truth.affine[:3, :3], np.diag(np.diag(truth.affine[:3, :3])))


def with_nibabel(path, truths) -> None:
    import nibabel

    truth = single(truths)
    values = truth.values if truth.values.ndim == 3 else truth.values[:, :, :, None]
    header = nibabel.Nifti1Header(endianness=">" if truth.values.dtype.byteorder == ">" else "<")
    image = nibabel.Nifti1Image(values, truth.affine, header, dtype=truth.values.dtype)
    image.header.set_xyzt_units("mm")
    data = bytearray(image.to_bytes())
    if truth.scaling is not None:
        data[112:120] = np.array(truth.scaling, "<f4").tobytes()
    with gzip.open(path, "wb") if path.suffix == ".gz" else path.open("wb") as file:
        file.write(data)


def with_pynrrd(encoding, endian="little"):
    def write(path, truths) -> None:
        import nrrd

        truth = single(truths)
        directions, values = truth.affine[:3, :3].T.tolist(), truth.values
        kinds = ["domain"] * 3
        if values.ndim == 4:
            values, directions, kinds = np.moveaxis(values, -1, 0), [[np.nan] * 3, *directions], ["vector", *kinds]
        header = {"space": "right-anterior-superior", "space directions": np.array(directions), "kinds": kinds}
        header |= {"space origin": truth.affine[:3, 3], "encoding": encoding, "endian": endian}
        nrrd.write(str(path), np.ascontiguousarray(values), header, detached_header=str(path).endswith(".nhdr"))

    return write


def with_itk(path, truths) -> None:
    import SimpleITK

    truth = single(truths)
    values = truth.values.astype(truth.values.dtype.newbyteorder("="))
    image = SimpleITK.GetImageFromArray(np.ascontiguousarray(values.transpose(2, 1, 0, *range(3, values.ndim))), values.ndim == 4)
    lps = LPS @ truth.affine
    spacing = np.linalg.norm(lps[:3, :3], axis=0)
    image.SetSpacing(spacing.tolist())
    image.SetDirection((lps[:3, :3] / spacing).ravel().tolist())
    image.SetOrigin(lps[:3, 3].tolist())
    SimpleITK.WriteImage(image, str(path), useCompression=values.size % 2 == 0)


def with_vtk(mode):
    def write(path, truths) -> None:
        from vtkmodules.util.numpy_support import numpy_to_vtk
        from vtkmodules.vtkCommonDataModel import vtkImageData
        from vtkmodules.vtkIOXML import vtkXMLImageDataWriter

        image, first = vtkImageData(), next(iter(truths.values()))
        spacing = np.linalg.norm(first.affine[:3, :3], axis=0)
        image.SetDimensions(first.values.shape[:3])
        image.SetSpacing(spacing)
        image.SetOrigin(first.affine[:3, 3])
        image.SetDirectionMatrix((first.affine[:3, :3] / spacing).ravel())
        for name, truth in truths.items():
            values = truth.values.astype(truth.values.dtype.newbyteorder("="))
            rows = np.ascontiguousarray(values.transpose(2, 1, 0, *range(3, values.ndim))).reshape(-1, *values.shape[3:])
            array = numpy_to_vtk(rows, deep=True)
            array.SetName(name)
            image.GetPointData().AddArray(array)
        writer = vtkXMLImageDataWriter()
        writer.SetFileName(str(path))
        writer.SetInputData(image)
        getattr(writer, f"SetDataModeTo{mode}")()
        assert writer.Write()

    return write


def with_tifffile(path, truths) -> None:
    import tifffile

    with tifffile.TiffWriter(path, ome=True) as file:
        for name, truth in truths.items():
            steps = np.linalg.norm(truth.affine[:3, :3], axis=0)
            said = {f"PhysicalSize{letter}": step * 1e3 for letter, step in zip("XYZ", steps, strict=True)}
            said |= {f"PhysicalSize{letter}Unit": "µm" for letter in "XYZ"}
            axes = "ZYX" if truth.values.ndim == 3 else "CZYX"
            file.write(truth.values.T, photometric="minisblack", metadata={"axes": axes, "Name": name, **said})


def with_imagej(path, truths) -> None:
    import tifffile

    truth = single(truths)
    x, y, z = np.linalg.norm(truth.affine[:3, :3], axis=0)
    values = truth.values.T if truth.values.ndim == 3 else truth.values.transpose(2, 3, 1, 0)
    axes = "ZYX" if truth.values.ndim == 3 else "ZCYX"
    metadata = {"axes": axes, "spacing": z, "unit": "mm"}
    tifffile.imwrite(path, values, imagej=True, resolution=(1 / x, 1 / y), metadata=metadata)


def with_h5py(path, truths) -> None:
    import h5py

    with h5py.File(path, "w") as file:
        for name, truth in truths.items():
            dataset = file.create_dataset(name, data=truth.values.T, compression="gzip" if truth.values.ndim == 3 else None)
            names = (*(truth.axes or "xyz"), *("c" * (truth.values.ndim - 3)))[: truth.values.ndim]
            for axis, label in enumerate(names[::-1]):
                dataset.dims[axis].label = label
            for axis, label in enumerate(names[:3]):
                scale = file.create_dataset(f"{name}_{label}", data=coordinates(truth)[axis])
                scale.make_scale(label)
                scale.attrs["units"] = "mm"
                dataset.dims[truth.values.ndim - 1 - axis].attach_scale(scale)
            for key, value in attributes(truth).items():
                dataset.attrs[key] = value


def coordinates(truth) -> list[np.ndarray]:
    return [truth.affine[axis, 3] + truth.affine[axis, axis] * np.arange(n) for axis, n in enumerate(truth.values.shape[:3])]


def attributes(truth) -> dict:
    said = {} if truth.missing is None else {"_FillValue": truth.fill}
    return said if truth.scaling is None else said | {"scale_factor": truth.scaling[0], "add_offset": truth.scaling[1]}


def with_xarray(kind):
    def write(path, truths) -> None:
        import xarray

        data, (truth, name) = xarray.Dataset(), (single(truths), next(iter(truths)))
        names = (*(truth.axes or "xyz"), *("c" * (truth.values.ndim - 3)))[: truth.values.ndim]
        data[name] = (names[::-1], truth.values.T, attributes(truth))
        for axis, label in enumerate(names[:3]):
            data[label] = ((label,), coordinates(truth)[axis], {"units": "mm"})
        if kind.startswith("zarr"):
            data.to_zarr(path, zarr_format=int(kind[-1]), consolidated=False)
        else:
            data.to_netcdf(path, engine=kind)

    return write


def with_zarr(version):
    """An OME-Zarr image of two scales."""

    def write(path, truths) -> None:
        import zarr

        truth, root = single(truths), zarr.open_group(path, mode="w", zarr_format=version)
        values, steps = truth.values.T, np.diag(truth.affine)[:3]
        front = [1.0] * (values.ndim - 3)
        axes = [{"name": "c", "type": "channel"}] * len(front)
        axes += [{"name": name, "type": "space", "unit": "micrometer"} for name in "zyx"]
        datasets = []
        for number in range(2):
            every = 2**number
            root.create_array(f"scale{number}/image", data=np.ascontiguousarray(values[..., ::every, ::every, ::every]))
            scale = [*front, *(1e3 * every * steps[::-1])]
            shift = [*(0.0 for _ in front), *(1e3 * truth.affine[:3, 3][::-1])]
            changes = [{"type": "scale", "scale": scale}, {"type": "translation", "translation": shift}]
            datasets.append({"path": f"scale{number}/image", "coordinateTransformations": changes})
        images = [{"version": "0.4", "axes": axes, "datasets": datasets}]
        root.attrs.update({"multiscales": images} if version == 2 else {"ome": {"version": "0.5", "multiscales": images}})

    return write


def with_pydicom(path, truths) -> None:
    truth = single(truths)
    slope, inter = truth.scaling or (1, 0)
    scan(path, truth.values, truth.affine, slope, inter)


def upright(truth) -> bool:
    """What a series of slices can say: right angles, slices in the direction of their normal, a few thousand whole numbers."""
    positive = truth.values.ndim == 3 and truth.values.min() >= 0 and truth.values.max() < 4096
    return positive and orthogonal(truth) and np.linalg.det(truth.affine) > 0


def with_openvdb(path, truths) -> None:
    grids = []
    for number, (name, truth) in enumerate(truths.items()):
        arrays = f"{path}.{number}.npz"
        active = np.ones(truth.values.shape[:3], bool)
        np.savez(arrays, values=truth.values.astype(truth.values.dtype.newbyteorder("=")), active=active)
        grids.append({"name": name, "arrays": arrays, "transform": truth.affine.T.tolist(), "origin": [0, 0, 0], "background": 0})
    ask_openvdb(write=str(path), grids=grids)


def with_nanovdb(path, truths) -> None:
    if shutil.which("nanovdb_convert") is None:
        pytest.skip("no NanoVDB to compare with (Debian: libnanovdb-tools)")
    source = path.with_suffix(".source.vdb")
    with_openvdb(source, truths)
    done = subprocess.run(["nanovdb_convert", str(source), str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def with_numpy(path, truths) -> None:
    np.save(path, single(truths).values, allow_pickle=False)


def with_savez(path, truths) -> None:
    np.savez_compressed(path, **{name: truth.values for name, truth in truths.items()})


def with_tofile(path, truths) -> None:
    path.write_bytes(single(truths).values.tobytes("F"))
