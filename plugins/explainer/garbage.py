"""When memory is looked through for garbage: not while records are made, which hold no cycles and stay to the end."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Nothing is looked through for cycles meanwhile, nor what is made meanwhile ever after: of a large corpus there
    are millions of records, and to look through them again and again takes a twelfth of a build.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
