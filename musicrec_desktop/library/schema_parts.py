"""What the tables are made of, and where they are gathered."""

from __future__ import annotations

import os

from sqlalchemy import (
    Column,
    Dialect,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
)


class PathBytes(TypeDecorator[str]):
    """A path as the bytes the operating system knows it by.

    Names on Linux need not be UTF-8; as bytes they survive, sort and compare.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Return the bytes to store."""
        return None if value is None else os.fsencode(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the path as Python knows it."""
        return None if value is None else os.fsdecode(value)


metadata = MetaData()


def text(name: str) -> Column[str]:
    """Return a column of text, empty where nothing is known."""
    return Column(name, Text, nullable=False, server_default="")


def number(name: str, *, server_default: str | None = None) -> Column[float]:
    """Return a column of numbers that are always known."""
    return Column(name, Float, nullable=False, server_default=server_default)


def track_reference(*, primary_key: bool = False) -> Column[int]:
    """Return a reference to a track; what refers to it goes with it."""
    key = ForeignKey("tracks.id", ondelete="CASCADE")
    return Column("track_id", Integer, key, primary_key=primary_key, nullable=False)


def listener_reference(
    *, primary_key: bool = False, server_default: str | None = None
) -> Column[int]:
    """Return a reference to a listener; what is a listener's goes with them."""
    return Column(
        "listener_id",
        Integer,
        ForeignKey("listeners.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        server_default=server_default,
    )
