"""The functions of `model` that take time, by the native core where it is there, and by NumPy where it is not."""

try:
    from sfumato import _core as core
except ImportError:  # there was no compiler
    core = None  # type: ignore[assignment]

__all__ = ["core"]
