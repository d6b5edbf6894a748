"""How close two volumes, fields or files are."""

from collections.abc import Mapping

from sfumato import metrics
from sfumato.errors import VolumeError
from sfumato.formats import scaling
from sfumato.reading import as_volume, file_bytes


def compare(original, decoded) -> dict:
    """How close two volumes, fields or files are: `metrics.compare`, with ratio and bytes.

    bytes is the size of the decoded side's file, ratio that of the original's box (voxels x bytes of the value type) to it;
    None where the decoded side has no file. Where both sides hold several grids, a dictionary of such for each common name.

    Raises:
        VolumeError: the two have no grid in common, or boxes that do not fit together.
    """
    ours, theirs, size = as_volume(original), as_volume(decoded), file_bytes(decoded)
    pairs = paired(ours, theirs)
    box = sum(metrics.box_bytes(ours[name]) for name, _ in pairs)
    whole = {"ratio": box / size if size else None, "bytes": size}
    results = {name: metrics.compare(*scaling.match_scaling(ours[name], theirs[other])) for name, other in pairs}
    if len(results) == 1:
        return {**next(iter(results.values())), **whole}
    return {"grids": results, **whole}


def paired(ours: Mapping, theirs: Mapping) -> list[tuple[str, str]]:
    """The names of grids that belong together: equal ones, or the only one of either side.

    Raises:
        VolumeError: there are none.
    """
    pairs = [(name, name) for name in ours if name in theirs]
    if len(ours) == len(theirs) == 1:
        pairs = [(next(iter(ours)), next(iter(theirs)))]
    if not pairs:
        raise VolumeError(f"no grid in common: {', '.join(ours) or 'none'} against {', '.join(theirs) or 'none'}")
    return pairs
