"""What computes the values of a stored field, before clamping and topology."""

from functools import partial

from sfumato.decode.fourier import Fourier
from sfumato.decode.tiles import Strided, Tiles
from sfumato.decode.wavelet import coarse_tile, residual_tile, wavelet_tile

__all__ = ["coarser", "reconstruction", "residual"]


def reconstruction(stored, device: str) -> Fourier | Tiles:
    """What computes the values of a stored field, before any residual."""
    if stored.spec.model == "fourier":
        return Fourier(stored, device)
    return Tiles(stored, partial(wavelet_tile, stored, device), () if stored.expected is not None else stored.streams)


def coarser(stored, octave: int, device: str) -> Tiles | Strided:
    """What computes every 2^octave-th voxel: by the transform's own coarse levels, which saves decoding the others, where it has them.

    Those are without what a network or a residual adds. Where an earlier frame adds something, they would not do.
    """
    step, spec = 1 << octave, stored.spec
    if spec.model != "wavelet" or stored.expected is not None or octave > spec.octaves or spec.tile % step:
        return Strided(reconstruction(stored, device), step)
    return Tiles(stored.coarser(octave), partial(coarse_tile, stored, octave))


def residual(stored) -> Tiles | None:
    """What is added to the values of a stored field; None where nothing is."""
    return Tiles(stored, partial(residual_tile, stored), stored.residuals) if stored.residuals else None
