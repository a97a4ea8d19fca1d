"""What is read in an article is the same wherever it is read."""

from __future__ import annotations

import hashlib
import multiprocessing

from explainer.ingest.files import RawFile
from explainer.limits import Limits
from explainer.readings import FEW, read_file, read_files


def articles(number: int) -> list[RawFile]:
    texts = [
        f"Ferry {n} to stop\n\nPORT ELLERY, 4 March 2031 - Mayor Ines Corvo said that {n} boats would stay.\n"
        for n in range(number)
    ]
    return [
        RawFile(f"{n}.txt", str(n), text.encode(), None, hashlib.sha256(text.encode()).hexdigest())
        for n, text in enumerate(texts)
    ]


def test_many_processes_read_what_one_reads_and_in_order() -> None:
    raws = articles(FEW)
    assert list(read_files(raws, Limits())) == [read_file(raw, Limits()) for raw in raws]


def test_when_a_process_is_killed_the_others_work_is_done_all_the_same() -> None:
    raws = articles(FEW)
    readings = read_files(raws, Limits())
    first = next(readings)
    for process in multiprocessing.active_children():
        process.kill()
    assert [first, *readings] == [read_file(raw, Limits()) for raw in raws]
