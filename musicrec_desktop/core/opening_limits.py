"""How much FFmpeg may find in a file before it is no file of music."""

from __future__ import annotations

# Each picture counts as a stream, and a folder of scans may stand in one file: FFmpeg itself
# refuses a file with the thousandth.
MOST_STREAMS = {"max_streams": "20000"}
