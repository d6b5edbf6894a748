"""Everything sfumato raises on purpose, one tree:

    SfumatoError
    ├── FormatError             a file is not what it claims to be: truncated, damaged, of another kind
    │   └── UnsupportedError    a sound file that holds something this version does not read or write
    ├── OptionError             an argument outside what it may be (also a ValueError)
    ├── VolumeError             values that cannot be compressed or compared as they are (also a ValueError)
    ├── FitError                training failed: the loss is not a number any more
    ├── PromiseError            the finished file does not decode to what was asked for
    ├── OutputError             the result cannot be delivered: it exists already, or the place refuses it
    ├── WorkerError             other processes or machines that should work cannot be reached, or are not alike
    └── MissingExtraError       an optional dependency is not installed (also an ImportError)

Messages say where, what was found, what was expected, and what to do. The command line prints them as one line and exits
with 1. Problems of the operating system (a missing file, a full disk) stay the OSError they are. What is done all the same,
but is not all that the user may think, is a SfumatoWarning: one line as well.
"""

__all__ = [
    "FitError",
    "FormatError",
    "MissingExtraError",
    "OptionError",
    "OutputError",
    "PromiseError",
    "SfumatoError",
    "SfumatoWarning",
    "UnsupportedError",
    "VolumeError",
    "WorkerError",
]


class SfumatoError(Exception):
    """Root of the tree: catch this to catch all of it."""


class SfumatoWarning(UserWarning):
    """What was done is not all that the user may think: a part of a file that is not read, a place that is not known."""


class FormatError(SfumatoError):
    """A file is not what it claims to be: truncated, damaged, or of another kind."""


class UnsupportedError(FormatError):
    """A sound file that holds something this version does not read or write."""


class OptionError(SfumatoError, ValueError):
    """An argument outside what it may be."""


class VolumeError(SfumatoError, ValueError):
    """Values that cannot be compressed or compared as they are."""


class FitError(SfumatoError):
    """Training failed: the loss is not a number any more."""


class PromiseError(SfumatoError):
    """The finished file does not decode to what was asked for, so that it is not delivered.

    Attributes:
        decibels: that a PSNR is missed by; 0 where something else is wrong.
    """

    decibels = 0.0


class OutputError(SfumatoError):
    """The result cannot be delivered: it exists already, or the place refuses it."""


class WorkerError(SfumatoError):
    """Other processes or machines that should work cannot be reached, or are not alike."""


class MissingExtraError(SfumatoError, ImportError):
    """An optional dependency is not installed."""
