"""The frames of a sequence compared with their originals."""

from sfumato import comparison
from sfumato.errors import OptionError, SfumatoError
from sfumato.sequence.reader import Sequence, spans
from sfumato.shots.inputs import volumes_of


def compare_frames(originals: list, shot: Sequence, grid: str | None = None, layout: dict | None = None) -> dict:
    """How close the frames of a sequence are to the originals of the same numbers: `comparison.compare` of each, by number, and of all.

    Returns:
        "frames": by number as text; "worst_psnr_db"; "ratio", of the boxes of those frames to the file; "bytes" of the file. Also,
        where there are such frames: "failed", by number as text why they cannot be compared; "absent", numbers of originals alone.

    Raises:
        OptionError: no frame in common.
        SfumatoError, OSError: as in `comparison.compare`, if no frame can be compared.
    """
    results, failed, absent, box = {}, {}, [], 0
    for number, original in volumes_of(originals, layout or {}):
        if not shot.holds(number):
            absent.append(number)
            continue
        try:
            volume = original() if grid is None else original().only(grid)
            figures = comparison.compare(volume, shot.frame(number))
        except (SfumatoError, OSError) as problem:
            failed[str(number)] = problem
            continue
        box += round(figures.pop("ratio") * figures["bytes"])
        results[str(number)] = figures
    if not results:
        raise next(iter(failed.values()), OptionError(f"no frame in common: {shot.where} has {spans(shot.numbers)}"))
    worst = min(figures["psnr_db"] for one in results.values() for figures in one.get("grids", {"": one}).values())
    found = {"frames": results, "worst_psnr_db": worst, "ratio": box / shot.file_bytes, "bytes": shot.file_bytes}
    others = {"failed": {number: str(problem) for number, problem in failed.items()}, "absent": absent}
    return found | {key: value for key, value in others.items() if value}
