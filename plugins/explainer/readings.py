"""New articles read and analysed: one after another, or on several processors when there are many.

What is found in an article depends on nothing but the article, so the readings are the same either way.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import repeat
from pathlib import Path

from .cache import Reading
from .ingest.files import RawFile, left_out
from .limits import Limits
from .model import Article

FEW = 32  # fewer articles are read here: each further process has to load the language model first
MOST = 4  # processes; each takes some 250 MB
HANDED = 8  # articles given to a process at once


def read_files(raws: Sequence[RawFile], limits: Limits) -> Iterator[Reading]:
    """What was read in each file, in order.

    Raises:
        ModelMissingError: when no English language model is installed.
    """
    done = 0
    processes = min(MOST, _processors())
    if len(raws) >= FEW and processes > 1:
        with contextlib.suppress(BrokenProcessPool), _pool(processes) as pool:
            for reading in pool.map(read_file, raws, repeat(limits), chunksize=HANDED):
                yield reading
                done += 1
    for raw in raws[done:]:  # all, or what a process left that was killed, for want of memory say
        yield read_file(raw, limits)


def read_file(raw: RawFile, limits: Limits) -> Reading:
    """What was read in one file. An article that breaks a rule is left out alone, with a notice.

    Raises:
        ModelMissingError: when no English language model is installed.
    """
    from .analyse import ModelMissingError, analyse
    from .ingest import read_article

    source, notices = read_article(raw, limits)
    if source is None:
        return Reading(None, notices)
    try:
        (findings,) = analyse([source])
    except ModelMissingError:
        raise
    except Exception as error:
        reason = f"cannot be analysed ({type(error).__name__}: {error})"
        cure = "report it, and keep the file elsewhere until then"
        return Reading(None, (*notices, left_out(raw.path, reason, cure)))
    return Reading(Article(source, findings), notices)


@contextlib.contextmanager
def _pool(processes: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that start afresh, as they do on every system; they find this package where it lies."""
    place = str(Path(__file__).resolve().parents[1])
    sys.path.append(place)
    try:
        with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), _end_with_parent) as pool:
            yield pool
    finally:
        sys.path.remove(place)


def _end_with_parent() -> None:
    """Have this process end without a word when its parent is interrupted or killed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    parent = multiprocessing.parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
