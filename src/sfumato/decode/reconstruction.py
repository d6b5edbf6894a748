"""What computes the values of a stored field, before clamping and topology."""

from functools import partial

from sfumato.decode.correction import corrected_part, native
from sfumato.decode.fourier import Fourier
from sfumato.decode.tiles import Strided, Tiles
from sfumato.decode.wavelet import coarse_tile, levels_skipped, plain_tile, residual_tile, wavelet_tile
from sfumato.file.numbering import Counted
from sfumato.file.stored import Predict, Stored

__all__ = ["coarser", "reconstruction", "residual"]


def reconstruction(stored: Stored, device: str, prediction: Predict | None = None) -> Fourier | Tiles:
    """What computes the values of a stored field, before any residual.

    Args:
        stored: the field.
        device: of networks: "numpy"; "cpu": the native core, or PyTorch; "cuda": PyTorch there; or "auto": what is fastest here.
        prediction: what an earlier frame adds to a wavelet field, if any does.
    """
    if stored.spec.model == "fourier":
        return Fourier(stored, device)
    spec = stored.spec
    streams = stored.streams if prediction is None and not spec.foretold else ()
    if spec.reach and not spec.residual and device in ("auto", "cpu") and native(spec):
        finish = partial(corrected_part, stored.layers, spec)
        return Tiles(stored, partial(plain_tile, stored, device, prediction), streams, finish=finish)
    return Tiles(stored, partial(wavelet_tile, stored, device, prediction), streams)


def coarser(stored: Stored, octave: int, device: str, prediction: Predict | None = None) -> Tiles | Strided:
    """What computes every 2^octave-th voxel: by the transform's own coarse levels, which saves decoding the others, where it has them.

    Those are without what a network or a residual adds. Where an earlier frame adds something, they would not do.

    Args:
        stored: the field of all voxels.
        octave: the logarithm of the distance of the voxels, to base 2.
        device: as in `reconstruction`.
        prediction: what an earlier frame adds, if any does.
    """
    if not has_levels(stored, octave, prediction):
        return Strided(reconstruction(stored, device, prediction), 1 << octave)
    skipped = partial(levels_skipped, stored, octave)
    return Tiles(stored.coarser(octave), partial(coarse_tile, stored, octave), stored.streams, skipped)


def has_levels(stored: Stored, octave: int, prediction: Predict | None = None) -> bool:
    """Whether `coarser` has coarse levels for every 2^octave-th voxel, which take no network and no residual."""
    counted = isinstance(stored.numbering, Counted)
    return stored.spec.model == "wavelet" and prediction is None and not counted and stored.spec.tile % (1 << octave) == 0


def residual(stored: Stored) -> Tiles | None:
    """What is added to the values of a stored field; None where nothing is."""
    added = stored.residuals and not stored.spec.foretold
    return Tiles(stored, partial(residual_tile, stored), stored.residuals) if added else None
