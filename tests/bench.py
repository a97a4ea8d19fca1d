"""How much computing time a build takes: `make bench`, or `python tests/bench.py 200` for another number of articles.

The articles are generated, always the same ones, and differ in words and length. Printed are CPU seconds of the whole
command, children included: they depend less than the clock on what else the machine does. Only what several processors
save is told by the clock.
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from projects import ROOT, Project

PLACES = ("Port Ellery", "Aldmoor", "Brennick", "Castle Vane", "Dunhollow")
GIVEN = ("Ines", "Tomas", "Mara", "Otto", "Lena", "Ruben", "Ada", "Felix", "Nora", "Hugo")
FAMILY = ("Corvo", "Lindahl", "Berg", "Sandoval", "Okafor", "Petrov", "Marchetti", "Novak", "Haas", "Quist")
OFFICES = ("Mayor", "Minister", "Senator", "Governor", "President")
SUBJECTS = ("the harbour ferry", "the new bridge", "the water works", "the school budget", "the night train")
SENTENCES = (
    "{office} {name} said on {day} that {subject} would cost {number} million euros.",
    "“{subject} is what this town needs,” {name} told reporters in {place}.",
    "{family} met {other}, the head of the {place} Council, on {day}.",
    "According to {other}, {number} people had asked for {subject} to stay open.",
    "The {place} Council voted {number} to 4 against {subject} after a debate of three hours.",
    "{other} denied that {family} had promised anything about {subject}.",
    "People in {place} have waited for {subject} for {number} years, and many say they will wait no longer.",
)
ROUNDS = 3
MEGABYTE = 1 << (20 if sys.platform == "darwin" else 10)  # what a megabyte is in `ru_maxrss`


def article(number: int) -> str:
    """An article of some 150 to 600 words."""
    chance = random.Random(number)  # noqa: S311  the same articles every time

    def sentence() -> str:
        family = chance.choice(FAMILY)
        return chance.choice(SENTENCES).format(
            office=chance.choice(OFFICES),
            family=family,
            name=f"{chance.choice(GIVEN)} {family}",
            other=f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}",
            place=chance.choice(PLACES),
            subject=chance.choice(SUBJECTS),
            day=chance.choice(("Monday", "Tuesday", "4 March 2031", "12 May 2031")),
            number=chance.randint(5, 900),
        )

    paragraphs = [" ".join(sentence() for _ in range(3)) for _ in range(chance.randint(4, 12))]
    return f"Report {number} on {chance.choice(SUBJECTS)}\n\n" + "\n\n".join(paragraphs) + "\n"


def build_seconds(project: Project) -> float:
    """CPU seconds of one build by the command that `make site` uses."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = os.environ | {"SITEURL": ""}
    done = subprocess.run(project.command(), cwd=project.root, env=environment, capture_output=True, check=False)
    if done.returncode:
        sys.exit(done.stderr.decode(errors="replace"))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def builds(project: Project, count: int) -> Iterator[tuple[str, float]]:
    """The builds that matter, each after the one before."""
    yield "first build", build_seconds(project)
    yield "nothing changed", build_seconds(project)
    project.write("content/pages/about.md", "---\ntitle: About\n---\nOther words.\n")
    yield "one text edited", build_seconds(project)
    project.write("seeds/0000.txt", article(0) + "\nThe mayor said no more.\n")
    yield "one article edited", build_seconds(project)
    project.write(f"seeds/{count:04}.txt", article(count))
    yield "one article added", build_seconds(project)


def analysis(project: Project) -> Iterator[tuple[str, float]]:
    """What it costs to analyse all articles, beside the language model alone on the same passages."""
    sys.path.insert(0, str(ROOT / "plugins"))
    from explainer.analyse import findings
    from explainer.analyse.language import load, parse
    from explainer.ingest import Limits, find_files, read_article
    from explainer.readings import read_file, read_files

    raws, _ = find_files(project.root / "seeds", Limits())
    sources = [source for raw in raws if (source := read_article(raw, Limits())[0]) is not None]
    texts = [passage.text for source in sources for passage in source.passages]
    nlp = load()
    rounds = [
        (
            seconds(lambda: [findings(parsed) for parsed in parse(nlp, sources)]),
            seconds(lambda: list(nlp.pipe(texts))),
        )
        for _ in range(ROUNDS)
    ]
    ours, bare = map(min, zip(*rounds, strict=True))
    yield "analysis", ours
    yield "language model alone", bare
    yield "ratio", ours / bare
    yield "clock, one process", seconds(lambda: [read_file(raw, Limits()) for raw in raws], time.perf_counter)
    yield "clock, all processors", seconds(lambda: list(read_files(raws, Limits())), time.perf_counter)


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    start = clock()
    work()
    return clock() - start


def main(arguments: list[str]) -> None:
    count = int(arguments[0]) if arguments else 50
    texts: dict[str, str | bytes] = {f"seeds/{number:04}.txt": article(number) for number in range(count)}
    texts["content/pages/about.md"] = "---\ntitle: About\n---\nWords.\n"
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder) / "project", texts)
        words = sum(len(str(text).split()) for text in texts.values())
        print(f"{count} articles, {words:,} words; CPU seconds")
        for name, took in builds(project, count):
            print(f"{name:22}{took:8.2f}", flush=True)
        print(f"{'largest process, MB':22}{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / MEGABYTE:8.0f}")
        for name, took in analysis(project):
            print(f"{name:22}{took:8.2f}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
