"""What a file says of the loss that its numbers have been through: attributes of a variable, after the example of CF.

By CF 1.12, section 8.4 ("Lossy Compression via Quantization"), a variable of floats names the algorithm, its implementation with the
version, and its parameters. Its vocabulary is closed: bitround, bitgroom, digitround and granular_bitround, which round single numbers.
A field is none of these, so that `quantization` is not ours to write. The same is told under names that CF leaves free.
"""

from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

__all__ = ["PREFIX", "describe_loss", "find_dial"]


PREFIX = "lossy_compression_"
USUAL = {"psnr": 40.0}
"""What a wavelet field keeps whose file names no dial."""
DIALS = {"max_error": "maximum_absolute_error", "psnr": "psnr_db", "ratio": "ratio", "max_size": "maximum_bytes"}


def describe_loss(made: Mapping[str, Any] | None, slope: float = 1.0) -> dict[str, Any]:
    """Attributes of decoded numbers: the algorithm, the implementation, and what was kept; none where nothing was lost.

    Args:
        made: how they were compressed, as `Field.made` says it; None where they were not.
        slope: physical value by stored number. The largest error is told of physical values.
    """
    if made is None or made.get("max_error") == 0:
        return {}
    kept = {name: float(value) for name, value in find_dial(made).items()}
    kept |= {name: kept[name] * abs(slope) for name in kept if name == "max_error"}
    implementation = f"sfumato version {version('sfumato')} (decoder)"
    told = {"algorithm": f"sfumato {made.get('model', 'wavelet')}", "implementation": implementation}
    return {PREFIX + name: value for name, value in {**told, **{DIALS[name]: value for name, value in kept.items()}}.items()}


def find_dial(made: Mapping[str, Any]) -> dict[str, Any]:
    """The dial by which a field was compressed, and its number; none where a Fourier field names none, or what is named is no number.

    Args:
        made: how it was compressed, as `Field.made` says it.
    """
    named = {name: made[name] for name in DIALS if name in made}
    if not named and made.get("model", "wavelet") == "wavelet":
        return USUAL
    return {name: value for name, value in named.items() if isinstance(value, int | float)}
