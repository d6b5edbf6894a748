"""What headers usually say: preset dictionaries of the deflate stream that they are. Part of the format: they never change."""

import msgpack

__all__ = ["HEADER_DICTIONARY", "LONGER_DICTIONARY"]


FOURIER = {
    "name": "values",
    "shape": [64, 64, 64, 3],
    "dtype": "float64",
    "field": {"model": "fourier", "topology": "missing", "frequencies": 64, "activation": "sine", "tile": 64},
    "background": [0.0],
    "kind": "level set",
    "metadata": {"vector_type": "invariant", "is_saved_as_half_float": False, "value_type": "float", "class": "level set"},
    "made": {
        **{"topology": "exact", "model": "fourier", "frequencies": 64, "width": 64, "depth": 2, "activation": "relu", "bits": 8},
        **{"sigma": 1.0, "dilate": "auto", "steps": 2000, "batch": 8192, "precision": "float32", "ratio": 100.0, "max_size": 65536},
    },
    "residuals": [300, 300],
    "missing": [[[1], 9]],
}
WAVELET = {
    "name": "values",
    "shape": [64, 64, 64],
    "dtype": "uint8",
    "field": {
        **{"low": 0.0, "high": 255.0, "channels": 3, "topology": "derived", "levels": [[0.0]], "threshold": 0.01},
        **{"width": 12, "depth": 2, "bits": 7, "reach": 5, "residual": 0.1, "step": 0.1, "means": [0.1]},
    },
    "transform": [1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0],
    "origin": [0, 0, 0],
    "kind": "fog",
    "metadata": {"class": "fog volume", "name": "density"},
    "made": {"max_error": 0.1, "psnr": 40.0, "effort": "fast"},
    "tiles": [300, 300],
    "checksums": bytes(8),
}
SECTIONS = [["1.missing", 9, 0], ["1.mask", 300, 0], ["0.residuals", 300, 0], ["0.weights", 300, 0], ["0.tiles", 3000, 0]]
HEADER_DICTIONARY: bytes = msgpack.packb({"grids": [FOURIER, WAVELET], "sections": SECTIONS})
"""Of versions 2 and 3."""
NEWER = {
    "name": "values",
    "shape": [128, 128, 128],
    "dtype": "int16",
    "numbers": {"kind": "lattice", "offset": 0.0, "unit": 1.0, "first": 0, "increment": 1, "last": 255, "rest": 0, "palette": 0},
    "fills": True,
    "field": {
        **{"low": 0.0, "high": 255.0, "topology": "derived", "levels": [[0.0]], "threshold": 0.01, "width": 12, "depth": 2, "bits": 7},
        **{"reach": 5, "residual": 0.1, "step": 0.1, "means": [0.1], "tile_schedules": b"\0\1", "schedules": [[4, 7, 4]], "coding": 2},
    },
    "made": {"psnr": 40.0, "effort": "default"},
    "tiles": [3000, 3000],
    "checksums": bytes(8),
}
LONGER_DICTIONARY: bytes = HEADER_DICTIONARY + msgpack.packb({"grids": [NEWER], "sections": SECTIONS[3:]})
"""Of version 4."""
