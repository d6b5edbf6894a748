"""HDF5 (.h5, .hdf5): every dataset of three axes or more is a grid, named by its path; `file.h5:/path` reads one.

A dataset is found once, by its own path; a soft link is followed where it is named, or where what it leads to was not found before.
A link to another file is refused: nothing outside of the file is read.

The axes of a dataset follow from its dimension scales and labels, from openPMD's attributes of it or of its group, or from
`element_size_um` (z, y, x); without any of these it is (X, Y, Z[, C]) as it is. What a written file does not keep: which voxels are
active, but for those with missing numbers, and the kind.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import count
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, SfumatoWarning, UnsupportedError
from sfumato.formats import checks, streams
from sfumato.formats.axes import Axis, apply_roles, axis_of, describe_axes, order_attribute
from sfumato.formats.datasets import AFFINE, Dataset, DatasetWindows, array_options, count_steps, is_simple, make_volume
from sfumato.formats.fill import separate_fill
from sfumato.formats.provenance import PREFIX, describe_loss
from sfumato.formats.scaling import slope_and_intercept
from sfumato.system import memory
from sfumato.system.atomic import deferring
from sfumato.system.optional import reading, require_library
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import box

__all__ = ["make_attributes", "read", "sink", "steps", "windows", "write"]


KEEP_OUT = ("CLASS", "NAME", "DIMENSION_LIST", "DIMENSION_LABELS", "REFERENCE_LIST", "_Netcdf4Dimid", "_Netcdf4Coordinates")
NO_VARIABLE = "This is a netCDF dimension but not a netCDF variable"
PLACE = ("axisLabels", "gridSpacing", "gridGlobalOffset", "gridUnitSI", "dataOrder", "geometry", "position")
"""openPMD's attributes of a mesh that say where it lies."""
FILTER = Path(__file__).parents[1] / "plugins" / "hdf5_filter"
"""Where HDF5 finds the filter of datasets whose chunks are fields, if it could be built."""
LINKS = 40
"""Soft links that are followed one after the other."""


def read(path, inside: str | None = None, time: int | None = None, netcdf: bool = False) -> Volume:
    """The grids of an HDF5 file (also of a NetCDF-4 one), or those at a path inside of it; `time`: one step of it.

    Args:
        netcdf: whether the fills of NetCDF's types are missing numbers; so they are in a file that says that it is NetCDF.

    Raises:
        FormatError: not an HDF5 file, a damaged one, or one without such a dataset.
        UnsupportedError: objects, text, records, values kept outside of the file or packed in an unknown way.
        MissingExtraError: h5py is not installed.
    """
    path = Path(path)
    with _open(path) as file:
        return make_volume(_datasets(file, path.name, inside, netcdf), inside, path.name, time=time)


def steps(path, inside: str | None = None) -> int:
    """How many steps of time an HDF5 file holds, or the dataset named in it; 0 where there is no such axis.

    Raises:
        FormatError: not an HDF5 file, a damaged one, one without such a dataset, or datasets of different numbers of steps.
        MissingExtraError: h5py is not installed.
    """
    path = Path(path)
    with _open(path) as file:
        return count_steps(_datasets(file, path.name, inside), inside, path.name)


def windows(path, inside: str | None = None) -> Volume:
    """The grids of a file, or those at a path inside of it, to be read in parts.

    Raises:
        FormatError: not an HDF5 file, a damaged one, or one without such a dataset.
        UnsupportedError: objects, text, records, values kept outside of the file or packed in an unknown way.
        MissingExtraError: h5py is not installed.
    """
    path = Path(path)
    with _open(path) as file:

        def make(name, selected):
            _require_own(_follow_link(file, name, path.name), name, path.name)
            return DatasetWindows(name, replace(selected, load=partial(_read_part, path, name)))

        return make_volume(_datasets(file, path.name, inside), inside, path.name, make)


@contextmanager
def _open(path: Path) -> Iterator:
    """The file, open; whatever goes wrong over it is one line."""
    h5py = require_library("h5py", "science", "HDF5")
    with reading(path.name, "an HDF5 file"), h5py.File(path, "r") as file:
        yield file


def _read_part(path: Path, name: str, key) -> np.ndarray:
    with _open(path) as file:
        return _load(_follow_link(file, name, path.name), name, path.name, key)


def write(path, volume: Volume) -> None:
    """Every grid as a dataset (X, Y, Z[, C]) of its name, deflated, with dimension scales.

    Grids that are turned against the world's axes get the attribute `affine`, 16 numbers; missing numbers are `_FillValue`.

    Raises:
        UnsupportedError: a type that HDF5 cannot hold, or a name that is a folder and a dataset at once.
        MissingExtraError: h5py is not installed.
    """
    h5py = require_library("h5py", "science", "HDF5")
    with deferring(path) as target, h5py.File(target, "w") as file:
        for name, grid in volume.items():
            grid = separate_fill(grid)
            _create(file, set(volume), name, grid, data=grid.values)
            target.check()


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, "Sink"]]:
    """An HDF5 file to be written in parts, in chunks of a tile; the volume is what is known of the grids.

    Raises:
        UnsupportedError: a type or a name that HDF5 cannot hold.
        MissingExtraError: h5py is not installed.
    """
    h5py = require_library("h5py", "science", "HDF5")
    with deferring(path) as target, h5py.File(target, "w") as file:
        yield {name: Sink(_create(file, set(volume), name, one, **array_options(one)), target.check) for name, one in volume.items()}


class Sink:
    """An array of a file that takes parts; the check is made after each."""

    def __init__(self, array, check: Callable[[], None] = lambda: None):
        self._array, self._check = array, check

    def write(self, where, grid: Grid) -> None:
        self._array[box(where, self._array.shape)] = grid.values
        self._check()


def _create(file, grids: set[str], name: str, grid, **contents):
    """The dataset of a grid, or of what is known of it; the file has grids of these names."""
    require_name(name, "an HDF5 file")
    checks.require_scalar(grid.dtype, f"an HDF5 file: {name!r}")
    try:
        return _write_dataset(file, grids, name or checks.NAME, grid, **contents)
    except (ValueError, TypeError, RuntimeError, OSError) as error:
        raise UnsupportedError(f"an HDF5 file cannot hold grid {name!r}: {error}") from error


def _write_dataset(file, grids: set[str], name: str, grid, **contents):
    dataset = file.create_dataset(name, compression="gzip", shuffle=True, **contents)
    axes = describe_axes(grid)
    for key, value in make_attributes(grid, [axis.name for axis in axes]).items():
        dataset.attrs[key] = value
    for number, axis in enumerate(axes):
        dataset.dims[number].label = axis.name
        if axis.coordinates is not None:
            place = next(place for number in count() if (place := f"{name}_{axis.name}" + "_" * number) not in grids)
            scale = file.create_dataset(place, data=axis.coordinates)
            scale.make_scale(axis.name)
            scale.attrs.update({"units": axis.unit, **axis.attributes})
            dataset.dims[number].attach_scale(scale)
    return dataset


def require_name(name: str, what: str) -> None:
    """Refuses a name with the character at which HDF5 ends names."""
    if "\0" in name:
        raise UnsupportedError(f"{what} cannot hold grid {name!r}: its name has a character 0")


def make_attributes(grid, names: Sequence[str]) -> dict:
    """The attributes of the dataset of a grid: metadata, what was lost, which axes are x, y, z[, c], and the affine where it is turned.

    Args:
        grid: or what has its metadata, shape and place.
        names: of the axes in the file, in that order.
    """
    kept = {
        name: value
        for name, value in grid.metadata.items()
        if name and is_simple(value) and name not in KEEP_OUT and not name.startswith(("axes", "axis_", "coordinates_"))
    }
    turned = {AFFINE: grid.affine.ravel()} if any(axis.coordinates is None for axis in describe_axes(grid)[:3]) else {}
    lost = describe_loss(grid.made, slope_and_intercept(grid.metadata)[0])
    kept = {name: value for name, value in kept.items() if not (lost and name.startswith(PREFIX))}
    return kept | lost | order_attribute(names) | turned


def _datasets(file, where: str, inside: str | None, netcdf: bool = False) -> dict[str, Dataset]:
    """The datasets at a path inside of the file, or all; where there is none at the path, all as well."""
    start = None if inside is None else _follow_link(file, inside, where)
    contents = Contents(where, netcdf or "_NCProperties" in file.attrs)
    path = "" if start is None or inside is None else inside.strip("/")
    contents.visit(file if start is None else start, path)
    contents.follow(file, file if start is None else start, path)
    return {name: contents.dataset(name, item) for name, item in contents.found.items()}


def _follow_link(file, inside: str, where: str):
    """What lies at a path, soft links followed; None where nothing does.

    Raises:
        UnsupportedError: the path leads out of the file.
        FormatError: the links lead in a circle.
    """
    import h5py

    item, left, links = file, _parts(inside), 0
    while left:
        link = item.get(left[0], getlink=True) if isinstance(item, h5py.Group) else None
        if link is None:
            return None
        if isinstance(link, h5py.ExternalLink):
            raise UnsupportedError(f"{where}: {inside!r} lies in another file, {link.filename!r}; give that file")
        if isinstance(link, h5py.SoftLink):
            item, left, links = file if link.path.startswith("/") else item, [*_parts(link.path), *left[1:]], links + 1
        else:
            item, left = item[left[0]], left[1:]
        if links > LINKS:
            raise FormatError(f"{where}: {inside!r} leads through more than {LINKS} links, or in a circle")
    return item


@dataclass(frozen=True)
class Contents:
    """The datasets of a file, in the order of their names, and the axes met so far.

    Attributes:
        found: datasets by their paths; dimensions without coordinates are none.
        names: paths by addresses in the file, for HDF5 itself looks through all of the file for the path of a scale.
        axes: by addresses.
    """

    where: str
    netcdf: bool
    found: dict = field(default_factory=dict)
    names: dict = field(default_factory=dict)
    axes: dict = field(default_factory=dict)

    def visit(self, start, path: str) -> None:
        """Takes in a dataset, or those of a group, whose path is given."""
        import h5py

        def visited(name, item):
            if isinstance(item, h5py.Dataset):
                self.names[_address(item)] = name = f"{path}/{_text(name)}".strip("/")
                if not _text(item.attrs.get("NAME", "")).startswith(NO_VARIABLE):
                    self.found[name] = item

        if isinstance(start, h5py.Group):
            start.visititems(visited)
        else:
            visited("", start)

    def follow(self, file, start, path: str) -> None:
        """Takes in what soft links of a group lead to, unless it is there already; links out of the file are told.

        Raises:
            UnsupportedError: there are only links to other files.
        """
        import h5py

        links = {}
        if isinstance(start, h5py.Group):
            start.visititems_links(lambda name, link: links.update({f"{path}/{_text(name)}".strip("/"): link}))
        away = [name for name, link in links.items() if isinstance(link, h5py.ExternalLink)]
        for name in (name for name, link in links.items() if isinstance(link, h5py.SoftLink)):
            with suppress(FormatError):
                item = _follow_link(file, name, self.where)
                if isinstance(item, h5py.Dataset) and _address(item) not in self.names:
                    self.visit(item, name)
        if away and not self.found:
            _follow_link(file, away[0], self.where)
        if away:
            warnings.warn(f"{self.where}: left out, as they lie in other files: {', '.join(away[:5])}", SfumatoWarning, stacklevel=2)

    def dataset(self, name: str, item) -> Dataset:
        """A dataset that is not read yet; of one that cannot be a volume no more than that it is there."""
        if len(item.shape or ()) < 3:
            return Dataset(item.shape or (), item.dtype, partial(_load, item, name, self.where))
        said = _read_attributes(item)
        axes = apply_roles(self._axes(item), said)
        said = said if "gridSpacing" not in said else {key: value for key, value in said.items() if key not in PLACE}
        return Dataset(item.shape, item.dtype, partial(_load, item, name, self.where), axes, said, self.netcdf)

    def _axes(self, item) -> list[Axis]:
        """The axes as the file names them; none where it does not."""
        if any(dimension.label or len(dimension) for dimension in item.dims):
            return [self._axis(dimension, number) for number, dimension in enumerate(item.dims)]
        mesh = item.attrs if "gridSpacing" in item.attrs else item.parent.attrs
        if "axisLabels" in mesh and "gridSpacing" in mesh and len(mesh["axisLabels"]) == item.ndim:
            return _mesh(mesh, item)
        if item.ndim == 3 and np.size(item.attrs.get("element_size_um")) == 3:
            sizes = np.ravel(item.attrs["element_size_um"]).tolist()
            return [Axis(axis, size * np.arange(n), "um") for axis, size, n in zip("zyx", sizes, item.shape, strict=True)]
        return []

    def _axis(self, dimension, number: int) -> Axis:
        """One dimension, by its first scale or its label."""
        if not len(dimension):
            return Axis(dimension.label or f"axis {number}")
        scale = dimension[0]
        address = _address(scale)
        if address not in self.axes:
            self.axes[address] = self._scale(scale, address)
        axis = self.axes[address]
        return replace(axis, name=dimension.label) if dimension.label else axis

    def _scale(self, scale, address) -> Axis:
        label, path = _text(scale.attrs.get("NAME", "")), self.names.get(address)
        bare = label.startswith(NO_VARIABLE)
        path = path or (scale.name if bare or not label else label)
        name = (path if bare or not label else label).rsplit("/", 1)[-1]
        if bare or scale.ndim != 1:
            return Axis(name)
        return axis_of(name, streams.to_native(_load(scale, path, self.where)), _read_attributes(scale))


def _mesh(mesh: Mapping, item) -> list[Axis]:
    """The axes of an openPMD mesh, by the attributes of its record and, for its place in a cell, of itself."""
    dimensions, turn = item.ndim, -1 if _text(mesh.get("dataOrder", "C")) == "F" else 1
    spacing, offset = (np.asarray(mesh.get(key, np.zeros(dimensions)), np.float64) for key in ("gridSpacing", "gridGlobalOffset"))
    shift, unit = (
        np.asarray(said, np.float64) for said in (item.attrs.get("position", np.zeros(dimensions)), mesh.get("gridUnitSI", 1))
    )
    widths, starts = (spacing * unit)[::turn], ((offset + shift * spacing) * unit)[::turn]
    parts = zip([_text(label) for label in mesh["axisLabels"]][::turn], starts, widths, item.shape, strict=True)
    return [Axis(name, start + step * np.arange(length), "m") for name, start, step, length in parts]


def _load(item, name: str, where: str, key=()) -> np.ndarray:
    _require_own(item, name, where)
    _require_filters(item, name, where)
    if key == ():
        memory.require(item.nbytes, f"{where}: {name!r}")
    return item[key]


def _require_own(item, name: str, where: str) -> None:
    if item.external or item.is_virtual:
        raise UnsupportedError(f"{where}: {name!r}: its values are in other files; copy them into this one")


def _require_filters(item, name: str, where: str) -> None:
    """Refuses values that are packed in a way that neither HDF5 nor this package nor, where it is installed, hdf5plugin unpacks."""
    import h5py

    made = item.id.get_create_plist()
    filters = [made.get_filter(number) for number in range(made.get_nfilters())]
    if not all(h5py.h5z.filter_avail(code) for code, *_ in filters):
        _offer_filter()
        with suppress(ImportError):
            import hdf5plugin  # noqa: F401
    for code, _, _, title in filters:
        if not h5py.h5z.filter_avail(code):
            known = f"{code}, {_text(title).split(';')[0]!r}" if title else str(code)
            raise UnsupportedError(f"{where}: {name!r} is packed by HDF5 filter {known}; pip install hdf5plugin, which has most")


@cache
def _offer_filter() -> None:
    """Has HDF5 look for the filter of this package, too."""
    import h5py

    h5py.h5pl.append(bytes(FILTER))


def _address(item):
    """Where a dataset lies in its file."""
    import h5py

    return h5py.h5o.get_info(item.id).addr


def _parts(path: str) -> list[str]:
    return [part for part in path.split("/") if part not in ("", ".")]


def _text(value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _read_attributes(item) -> dict:
    """Attributes that are text or numbers; those of length 1 as what they hold."""
    said = {}
    for name in item.attrs:
        if name in KEEP_OUT:
            continue
        try:
            value = item.attrs[name]
        except (OSError, TypeError, ValueError):
            continue
        value = value[0] if isinstance(value, np.ndarray) and value.shape == (1,) else value
        if isinstance(value, np.ndarray | np.generic) and value.dtype.kind == "f" and value.dtype.itemsize > 8:
            value = value.astype(np.float64)  # what every machine has
        said[_text(name)] = _text(value) if isinstance(value, bytes) else value
    return said
