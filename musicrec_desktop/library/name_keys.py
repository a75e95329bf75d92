"""What rows are ordered by that a user knows by their names, in SQL."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func


def name_key(*columns: ColumnElement[str]) -> ColumnElement[Any]:
    """Return the key of the first of these that says anything, as the songs' columns order it.

    It is null where none does: what has no name stands last in every order.
    """
    return func.nullif(func.natural_key(_first(columns)), "")


def person_key(*columns: ColumnElement[str]) -> ColumnElement[Any]:
    """Return the same of names that people stand under: "Bowie, David"."""
    return func.nullif(func.people_key(_first(columns)), "")


def _first(columns: tuple[ColumnElement[str], ...]) -> ColumnElement[str]:
    return func.coalesce(*(func.nullif(column, "") for column in columns), "")
