"""Album covers: a soft gradient of two colours under translucent circles."""

from __future__ import annotations

import io
import zlib

import av
import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.demo.song import Album

COVER_PIXELS = 600


def draw_cover(album: Album) -> NDArray[np.uint8]:
    """Draw the cover of an album.

    Parameters
    ----------
    album : Album
        Its colours make the gradient; its artist and title decide the circles.

    Returns
    -------
    ndarray of shape (COVER_PIXELS, COVER_PIXELS, 3), uint8
        RGB.
    """
    rng = np.random.default_rng(zlib.crc32(f"{album.artist}/{album.title}".encode()))
    axis = np.linspace(0.0, 1.0, COVER_PIXELS, dtype=np.float32)
    across, down = np.meshgrid(axis, axis)
    first, second = (_rgb(colour) for colour in album.colours)
    blend = np.clip(0.35 * across + 0.65 * down, 0.0, 1.0)[..., None]
    image = first * (1.0 - blend) + second * blend
    for _ in range(int(rng.integers(3, 5))):
        centre, radius = rng.uniform(0.05, 0.95, 2), rng.uniform(0.16, 0.42)
        light = 1.0 if rng.random() < 0.75 else 0.0
        image = _with_circle(image, np.hypot(across - centre[0], down - centre[1]), radius, light)
    grain = rng.normal(0.0, 0.006, (COVER_PIXELS, COVER_PIXELS, 1))  # keeps gradients from banding
    return np.asarray((np.clip(image + grain, 0.0, 1.0) * 255.0 + 0.5).astype(np.uint8), np.uint8)


def _with_circle(
    image: NDArray[np.float32], distance: NDArray[np.float32], radius: float, light: float
) -> NDArray[np.float32]:
    edge = 1.5 / COVER_PIXELS
    inside = np.clip((radius - distance) / edge + 0.5, 0.0, 1.0)
    # a little denser towards the rim, as a drop of water is
    opacity = inside * (0.14 + 0.14 * np.clip(distance / radius, 0.0, 1.0) ** 3)
    return np.asarray(image + (light - image) * opacity[..., None], np.float32)


def _rgb(colour: str) -> NDArray[np.float32]:
    return np.array([int(colour[i : i + 2], 16) / 255.0 for i in (1, 3, 5)], np.float32)


def encode_jpeg(image: NDArray[np.uint8]) -> bytes:
    """Return an RGB picture of shape (height, width, 3) as a JPEG file."""
    out = io.BytesIO()
    options = {"fflags": "+bitexact"}
    with av.open(out, "w", format="mjpeg", container_options=options) as container:
        stream = container.add_stream("mjpeg", rate=1)
        stream.height, stream.width = image.shape[:2]
        stream.pix_fmt = "yuvj444p"
        stream.codec_context.qmin = stream.codec_context.qmax = 3
        container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode(None))
    return out.getvalue()
