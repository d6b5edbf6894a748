"""What headers usually say: the preset dictionary of the deflate stream that they are. Part of the format: it never changes."""

import msgpack

__all__ = ["HEADER_DICTIONARY"]


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
