"""`python -m explainer FILE` for editors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PLUGINS = Path(__file__).parents[3] / "plugins"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": str(PLUGINS), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "explainer", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)


def test_each_finding_is_printed_under_its_sentence_with_its_rule(tmp_path: Path) -> None:
    file = tmp_path / "harbour.txt"
    file.write_text(
        "Prime Minister Astrid Lund arrived in Oslo on Monday.\n\nLund left on Tuesday.\n", encoding="utf-8"
    )
    shown = run(str(file)).stdout
    assert "Prime Minister Astrid Lund arrived in Oslo on Monday." in shown
    assert "role: Astrid Lund: Prime Minister <title-before-name>" in shown
    assert "person: Lund = Astrid Lund (surname" in shown


def test_wrong_use_is_told_apart_from_a_bad_article(tmp_path: Path) -> None:
    assert run().returncode == 2
    assert run(str(tmp_path / "missing.txt")).returncode == 2
