"""Whatever an expression of time matches has one of the words by which paragraphs are chosen for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.analyse.dates import EXPRESSIONS
from explainer.analyse.time.expression import Expression, cues

TEXTS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[2] / "gold").rglob("*.txt"))]
SENTENCES = [sentence for text in TEXTS for sentence in text.split(". ")]


@pytest.mark.parametrize("rule", EXPRESSIONS, ids=lambda rule: rule.name)
def test_a_match_holds_a_cue(rule: Expression) -> None:
    passed_over = [sentence for sentence in SENTENCES if cues(sentence).isdisjoint(rule.cue)]
    assert [sentence for sentence in passed_over if rule.pattern.search(sentence)] == []
