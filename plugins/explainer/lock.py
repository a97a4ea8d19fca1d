"""One build at a time: a second one waits for the first. The system lets go of the lock when a build ends or dies."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def _taken(stream: BinaryIO) -> bool:
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return True
        return False
else:
    import fcntl

    def _taken(stream: BinaryIO) -> bool:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False


PAUSE = 0.1  # seconds between two looks at a lock that is taken


@contextlib.contextmanager
def alone(path: Path, say: Callable[[str], None]) -> Iterator[bool]:
    """Hold the lock on a file while the body runs; the file is made when it is missing.

    Args:
        path: the file; nothing is ever written into it.
        say: told once when another build has to be waited for.

    Yields:
        Whether there is a lock. There is none where the file cannot be made, or the disk knows no locks.
    """
    with contextlib.ExitStack() as stack:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            stream = stack.enter_context(path.open("ab"))
            if held := _taken(stream):
                say("another build of this site is running; this one waits for it to end")
            while held:
                time.sleep(PAUSE)
                held = _taken(stream)
        except OSError:
            yield False
            return
        yield True
