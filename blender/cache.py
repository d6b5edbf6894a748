"""The .vdb files that Blender reads: which stand for which frames, and how they are made. Nothing here needs Blender."""

import hashlib
from functools import lru_cache
from pathlib import Path


def folder(root: Path, source: Path) -> Path:
    """The folder for the frames of a file as it is now; another one when it has been written anew.

    Raises:
        OSError: there is no such file.
    """
    source = source.resolve()
    return root / f"{source.stem}-{hashlib.sha1(repr((str(source), *stamp(source))).encode()).hexdigest()[:12]}"


def frame_file(root: Path, source: Path, number: int | None) -> Path:
    """Where the frame of that number is to be; None: the only one.

    Raises:
        OSError: there is no such file.
    """
    return folder(root, source) / (f"{source.stem}.vdb" if number is None else f"{source.stem}_{number:04}.vdb")


def shown(frame: int, mode: str, start: int, duration: int, offset: int) -> int | None:
    """The number of the file of a sequence that Blender reads at a frame of the scene; None: none.

    Args:
        frame: of the scene.
        mode: CLIP, EXTEND, REPEAT or PING_PONG: what follows after the last file, and was before the first.
        start, duration, offset: of the sequence, as its volume has them.
    """
    number = frame - start + 1
    if duration < 1 or (mode == "CLIP" and not 1 <= number <= duration):
        return None
    if mode == "EXTEND":
        number = min(max(number, 1), duration)
    if mode == "REPEAT":
        number = (number - 1) % duration + 1
    if mode == "PING_PONG":
        number = (number - 1) % max(2 * duration - 2, 1) + 1
        number = min(number, 2 * duration - number)
    return number + offset


def numbers(source: Path) -> list[int] | None:
    """The numbers of the frames of a .sfus file, ascending; None of a .sfu file, which has one without a number.

    Raises:
        sfumato.errors.SfumatoError: it is no such file, or a damaged one.
        OSError: there is no such file.
    """
    found = _opened(source, stamp(source))
    return list(found.numbers) if hasattr(found, "numbers") else None


def decode(root: Path, source: Path, number: int | None) -> Path:
    """The .vdb file of a frame, made if it is not there yet; it appears whole or not at all.

    Raises:
        IndexError: the file has no frame of that number.
        sfumato.errors.SfumatoError: it is no such file, or a damaged one, or the cache refuses it.
        OSError: there is no such file.
    """
    from sfumato.formats import vdb
    from sfumato.reading import as_volume
    from sfumato.system.atomic import atomic_path

    target = frame_file(root, source, number)
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        found = _opened(source, stamp(source))
        with atomic_path(target, overwrite=True) as path:
            vdb.write(path, as_volume(found if number is None else found.frame(number)), compression="none")
    return target


def stamp(source: Path) -> tuple[int, int]:
    """When a file was last changed, and its bytes.

    Raises:
        OSError: there is no such file.
    """
    found = source.stat()
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=8)
def _opened(source: Path, _: tuple[int, int]):
    import sfumato

    return sfumato.open(source)
