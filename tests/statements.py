"""Statements compiled once for all libraries: each test opens some, and each compiled anew.

SQLAlchemy keeps what it compiled by engine and by dialect. All libraries are of one dialect.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

from musicrec_desktop.library import database

KEPT = 2000


@pytest.fixture(scope="session", autouse=True)
def compiled_once() -> Iterator[None]:
    """Let every library find the statements that another one compiled."""
    by_library, kept = database._engine, LRUCache(KEPT)

    def engine(path: Path, *, foreign_keys: bool) -> Engine:
        made = by_library(path, foreign_keys=foreign_keys)
        made.update_execution_options(compiled_cache=kept)
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "_engine", engine)
        patch.setattr(SQLiteDialect_pysqlite, "__eq__", lambda one, other: type(one) is type(other))
        patch.setattr(SQLiteDialect_pysqlite, "__hash__", lambda one: hash(type(one)))
        yield
