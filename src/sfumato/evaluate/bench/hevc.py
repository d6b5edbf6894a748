"""HEVC, the codec of films, by x265 through PyAV: a volume is a film whose frames are its slices along one axis.

Values become 12-bit grey, 0 to 4095 over their range; the stream is raw (Annex B, no container, no text of the encoder's), and what a
decoder needs besides (shape, axis, range) counts no bytes. x265 is set to make few bytes at a PSNR: preset veryslow, constant QP, all
that serves the eye rather than PSNR off, one key frame, up to 16 B-frames in a row; and to repeat its bytes: one thread.

That takes seconds for each million values, so the axis is chosen once for a volume, by one stream along each; the search for a level
goes along that one only. x265 keeps whole QPs only: between two, bytes are interpolated (`search`).
"""

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from sfumato import metrics

__all__ = ["QPS", "Film", "shoot"]


QPS = range(52)
"""Settings of the quantiser, from the finest to the coarsest: whole numbers."""
MIDDLE = 30
"""The QP at which the axis is chosen: about 40 dB."""
DOUBLING = 6.0
"""dB that are taken to be worth twice the bytes, where streams along several axes are not equally good."""
PEAK = 4095
BLOCKS = (64, 32, 16)
"""Sides in pixels of x265's largest blocks. A picture is as high as one at least, and wider: where it is one wide, bytes change from
run to run."""
SETTINGS = {
    "aq-mode": 0,
    "psy-rd": 0,
    "psy-rdoq": 0,
    "cutree": 0,
    "keyint": -1,
    "bframes": 16,
    "rc-lookahead": 40,
    "info": 0,
    "frame-threads": 1,
    "pools": "none",
    "wpp": 0,
    "log-level": "none",
}
"""Of x265, whatever the preset: constant QP as in `-tune psnr`, no text in the stream, no threads."""


@dataclass(frozen=True)
class Film:
    """A volume as a film.

    Attributes:
        values: (X, Y, Z), finite, not all equal.
        axis: the one along which slices follow each other.
        preset: of x265.
    """

    values: np.ndarray
    axis: int
    preset: str

    def encode(self, qp: int) -> bytes:
        """The stream at a QP out of `QPS`; the same bytes each time.

        Raises:
            av.FFmpegError: FFmpeg has no x265, or one without 12 bits of grey.
        """
        import av

        frames = np.moveaxis(to_grey(self.values), self.axis, 0)
        block = next((side for side in BLOCKS if side <= min(frames.shape[1:])), BLOCKS[-1])
        frames = pad(frames, block, block + 1)
        coder = av.CodecContext.create("libx265", "w")
        coder.height, coder.width = frames.shape[1:]
        coder.pix_fmt, coder.framerate, coder.time_base = "gray12le", Fraction(25), Fraction(1, 25)
        settings = ":".join(f"{key}={value}" for key, value in {"ctu": block, **SETTINGS}.items())
        coder.options = {"preset": self.preset, "qp": str(qp), "x265-params": settings}
        packets = []
        for number, pixels in enumerate(frames):
            frame = av.VideoFrame(coder.width, coder.height, "gray12le")
            rows = np.zeros((coder.height, frame.planes[0].line_size // 2), "<u2")
            rows[:, : coder.width] = pixels
            frame.planes[0].update(rows.tobytes())
            frame.pts = number
            packets += coder.encode(frame)
        return b"".join(map(bytes, packets + coder.encode(None)))

    def decode(self, data: bytes) -> np.ndarray:
        """Values (X, Y, Z) float32 of a stream of this film."""
        import av

        coder = av.CodecContext.create("hevc", "r")
        packets = [*coder.parse(data), *coder.parse(None)]
        planes = [frame.planes[0] for packet in [*packets, None] for frame in coder.decode(packet)]
        rows = np.stack([np.frombuffer(bytes(plane), "<u2").reshape(plane.height, -1) for plane in planes])
        grey = np.moveaxis(rows, 0, self.axis)[tuple(map(slice, self.values.shape))]
        low, high = float(self.values.min()), float(self.values.max())
        return (low + grey * ((high - low) / PEAK)).astype(np.float32)


def shoot(values: np.ndarray, preset: str = "veryslow") -> Film:
    """Values (X, Y, Z) float32 as a film along the axis with the fewest bytes at one QP, those of better streams counting less.

    Args:
        values: finite, not all equal.
        preset: of x265; quicker ones are for tests.
    """

    def cost(film: Film) -> float:
        data = film.encode(MIDDLE)
        return math.log2(len(data)) - metrics.psnr(values, film.decode(data)) / DOUBLING

    return min((Film(values, axis, preset) for axis in range(3)), key=cost)


def to_grey(values: np.ndarray) -> np.ndarray:
    """Values (X, Y, Z) to uint16, the range to 0..4095."""
    low, high = float(values.min()), float(values.max())
    return np.rint((values.astype(np.float64) - low) * (PEAK / (high - low))).astype("<u2")


def pad(frames: np.ndarray, height: int, width: int) -> np.ndarray:
    """Frames (T, H, W), their last pixels repeated to that height and width in pixels where they are smaller."""
    _, high, wide = frames.shape
    return np.pad(frames, [(0, 0), (0, max(height - high, 0)), (0, max(width - wide, 0))], mode="edge")
