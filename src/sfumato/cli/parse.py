"""What is typed, as the package takes it."""

from pathlib import Path

from sfumato.errors import OptionError, OutputError

__all__ = ["as_number", "beside_source", "memory", "numbers", "region", "require_one_crew", "require_suffix", "shape", "share"]


def memory(text: str | None) -> int | None:
    """'2G', '500M', or a number of bytes, as bytes; None stays None.

    Raises:
        OptionError: another text.
    """
    from sfumato.tiled.limits import as_bytes

    try:
        return as_bytes(text)
    except OptionError:
        raise OptionError(f"--memory {text}: expected a number of bytes, for instance 2G or 500M") from None


def require_one_crew(workers: int | None, scheduler: str | None) -> None:
    """Refuses processes of this machine beside those of a cluster, and fewer than one.

    Raises:
        OptionError: they are asked for.
    """
    if workers is not None and scheduler is not None:
        raise OptionError("--workers and --scheduler are given; give one of them: a cluster has workers of its own")
    if workers is not None and workers < 1:
        raise OptionError(f"--workers {workers}: expected 1 or more")


def numbers(name: str, text: str) -> tuple[float, ...]:
    """Numbers with commas between, of the option of that name.

    Raises:
        OptionError: another text.
    """
    try:
        return tuple(float(number) for number in text.split(","))
    except ValueError:
        raise OptionError(f"{name} {text}: expected numbers with commas between, for instance 35,40,45") from None


def as_number(text: str | None, kind: type) -> float | str | None:
    """A number where the text is one; otherwise the text, which "auto" may be."""
    try:
        return text and kind(text)
    except ValueError:
        return text


def shape(text: str) -> tuple[int, ...]:
    """'X,Y,Z' or 'X,Y,Z,C', or with x in place of the commas, to numbers.

    Raises:
        OptionError: another text.
    """
    try:
        return tuple(int(n) for n in text.replace("x", ",").split(","))
    except ValueError:
        raise OptionError(f"--shape {text}: expected X,Y,Z or X,Y,Z,C, for instance 64,64,93") from None


def share(text: str) -> tuple[int, int]:
    """'i::n' to (i, n).

    Raises:
        OptionError: another text.
    """
    try:
        first, every = (int(part) for part in text.split("::"))
    except ValueError:
        raise OptionError(f"--frames {text}: expected i::n, for instance 0::4") from None
    return first, every


def region(text: str | None) -> list[tuple[int, int]] | None:
    """'x0:x1,y0:y1,z0:z1' to three (start, stop) pairs of voxel indices; None stays None.

    Raises:
        OptionError: another text.
    """
    if text is None:
        return None
    try:
        pairs = [tuple(int(end) for end in axis.split(":")) for axis in text.split(",")]
    except ValueError:
        pairs = []
    if len(pairs) != 3 or any(len(pair) != 2 for pair in pairs):
        raise OptionError(f"--region {text}: expected x0:x1,y0:y1,z0:z1, for instance 0:32,16:48,0:64")
    return pairs


def require_suffix(target: Path, *suffixes: str) -> None:
    """Refuses a target whose name does not end in one of the suffixes.

    Raises:
        OutputError: it does not.
    """
    from sfumato.formats import suffix

    if suffix(target) not in suffixes:
        raise OutputError(f"{target}: the name must end in {', '.join(suffixes)}")


def beside_source(source: Path) -> Path:
    """The name of a .sfu file beside a volume that was named without one: scan.nii.gz, scan.ome.tif and scan/ give scan.sfu."""
    from sfumato.formats import located

    path, _ = located(source)
    if path.is_dir() and path.suffix != ".zarr":
        path = path if path.name not in ("", "..") else path.resolve()
        return path.with_name(f"{path.name or 'volume'}.sfu")
    return path.with_name(path.name.removesuffix(".gz").rsplit(".", 1)[0].removesuffix(".ome") + ".sfu")
