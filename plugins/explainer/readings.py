"""New articles read and analysed: one after another, or on several processors when there are many.

What is found in an article depends on nothing but the article, so the readings are the same either way.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from .cache import Reading
from .ingest.files import RawFile, left_out
from .limits import Limits
from .model import Article

FEW = 32  # fewer articles are read here: each further process has to load the language model first
MOST = 4  # processes; each takes some 250 MB


def read_files(raws: Sequence[RawFile], limits: Limits) -> Iterator[Reading]:
    """What was read in each file, in order.

    Raises:
        ModelMissingError: when no English language model is installed.
    """
    processes = min(MOST, _processors())
    if len(raws) < FEW or processes == 1:
        yield from (read_file(raw, limits) for raw in raws)
        return
    started = [_start(limits) for _ in range(processes)]
    try:
        yield from _shared_out(raws, limits, [connection for connection, _ in started])
    finally:
        for connection, process in started:
            process.terminate()
            process.join()
            connection.close()


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


def _shared_out(raws: Sequence[RawFile], limits: Limits, connections: Sequence[Connection]) -> Iterator[Reading]:
    """Each process has one file at a time. What one had that was killed, for want of memory say, is read here."""
    left = iter(range(len(raws)))
    given: dict[Connection, int] = {}
    ready: dict[int, Reading] = {}
    told = 0

    def give(connection: Connection) -> None:
        number = next(left, None)
        if number is not None:
            given[connection] = number
            with contextlib.suppress(OSError):
                connection.send(raws[number])

    for connection in connections:
        give(connection)
    while given:
        heard = wait(list(given))
        for connection in [each for each in given if each in heard]:
            number = given.pop(connection)
            try:
                ready[number] = connection.recv()
                give(connection)
            except (EOFError, OSError):
                ready[number] = read_file(raws[number], limits)
        while told in ready:
            yield ready.pop(told)
            told += 1
    yield from (read_file(raws[number], limits) for number in left)


def _start(limits: Limits) -> tuple[Connection, BaseProcess]:
    """A process that reads the files sent to it. It starts afresh on every system, and finds this package here."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    place = str(Path(__file__).resolve().parents[1])
    sys.path.append(place)
    try:
        process = context.Process(target=_serve, args=(there, limits), daemon=True)
        process.start()
    finally:
        sys.path.remove(place)
        there.close()
    return here, process


def _serve(connection: Connection, limits: Limits) -> None:
    """Read files until the other end is closed, by a parent that was killed too; who interrupts means the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, OSError):
        while True:
            connection.send(read_file(connection.recv(), limits))


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
