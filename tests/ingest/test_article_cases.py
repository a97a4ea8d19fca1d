"""Each folder of `cases/` holds an article as it might come and, beside it, what an editor would say is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.ingest import RawFile, read_article
from explainer.model import Source

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


def as_expected(source: Source) -> str:
    """The source in the notation of `expected.txt`; what nobody gives is only said of the title and the date."""
    facts = [f"title: {source.title or 'none'}", f"date: {source.date or 'none'}"]
    facts += [f"{name}: {value}" for name in ("publisher", "url") if (value := getattr(source, name))]
    facts += [f"authors: {', '.join(source.authors)}"] if source.authors else []
    facts += [f"language: {source.language}"] if source.language != "en" else []
    parts = ["\n".join(facts), "\n".join(f"[{passage.kind}] {passage.text}" for passage in source.passages)]
    parts += ["\n".join(f"left out, {gone.reason}: {gone.text}" for gone in source.dropped)] if source.dropped else []
    return "\n\n".join(parts)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path) -> None:
    file = next(case.glob("article.*"))
    source, notices = read_article(RawFile(file.name, "article", file.read_bytes(), None, ""))
    assert source is not None
    assert as_expected(source) == case.joinpath("expected.txt").read_text("utf-8").strip()
    assert [passage.index for passage in source.passages] == list(range(len(source.passages)))
    assert notices == ()
