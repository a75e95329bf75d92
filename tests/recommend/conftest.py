"""One thread of linear algebra: the tests share their cores with others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sklearn.decomposition  # noqa: F401  # brings a BLAS of its own
import threadpoolctl


@pytest.fixture(scope="session", autouse=True)
def one_blas_thread() -> Iterator[None]:
    with threadpoolctl.threadpool_limits(1, user_api="blas"):
        yield
