"""Packed pixels of DICOM by imagecodecs, a plugin of pydicom's decoders: JPEG, JPEG Lossless, JPEG-LS, JPEG 2000.

pydicom asks its own plugins (pillow, gdcm, pylibjpeg) first, where they are installed.
"""

from contextlib import suppress
from importlib.util import find_spec

__all__ = ["DECODER_DEPENDENCIES", "can_decode", "decode", "is_available"]


JPEG = "jpeg8_decode"
CODECS = {f"1.2.840.10008.1.2.4.{number}": JPEG for number in (50, 51, 57, 70)}
CODECS |= {f"1.2.840.10008.1.2.4.{number}": "jpegls_decode" for number in (80, 81)}
CODECS |= {f"1.2.840.10008.1.2.4.{number}": "jpeg2k_decode" for number in (90, 91, 201, 202, 203)}
"""Transfer syntaxes to functions of imagecodecs."""
DECODER_DEPENDENCIES = dict.fromkeys(CODECS, ("imagecodecs",))
"""What pydicom says is missing."""


def can_decode(syntax) -> bool:
    """Whether pydicom can decode pixels of that transfer syntax, with this plugin or another."""
    from pydicom.pixels import get_decoder

    try:
        decoder = get_decoder(syntax)
    except NotImplementedError:
        return False
    with suppress(ValueError):  # it is there already
        if syntax in CODECS:
            decoder.add_plugin("imagecodecs", (__name__, "decode"))
    return decoder.is_available


def is_available(syntax) -> bool:
    """Whether this plugin can decode pixels of that transfer syntax."""
    return syntax in CODECS and find_spec("imagecodecs") is not None


def decode(frame: bytes, runner) -> bytes:
    """The pixels of a frame as bytes, row by row; colours of a JPEG as RGB. pydicom calls it.

    Args:
        frame: its packed bytes.
        runner: pydicom's, which is told of what comes out.

    Raises:
        Exception: whatever imagecodecs raises over damaged bytes.
    """
    import imagecodecs

    codec, colours = CODECS[runner.transfer_syntax], {}
    if codec == JPEG and runner.samples_per_pixel == 3:
        coded = "RGB" if runner.photometric_interpretation == "RGB" else "YCBCR"
        colours = {"colorspace": coded, "outcolorspace": "RGB"}
    pixels = getattr(imagecodecs, codec)(frame, **colours)
    runner.set_option("bits_allocated", 8 * pixels.itemsize)
    if runner.samples_per_pixel == 3:
        runner.set_option("planar_configuration", 0)
    if colours or runner.photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
        runner.set_option("photometric_interpretation", "RGB")
    return pixels.tobytes()
