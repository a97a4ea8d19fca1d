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


def test_what_is_known_of_the_article_is_read_with_it(tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text("The harbour of Oslo closed on Monday, the town said.\n", encoding="utf-8")
    (tmp_path / "harbour.toml").write_text('date = 2031-03-04\npublisher = "Harbour News"\n', encoding="utf-8")
    assert run(str(tmp_path / "harbour.txt")).stdout.startswith("harbour.txt: no title | Harbour News | 2031-03-04\n")


def test_who_reads_only_the_beginning_sees_no_error(tmp_path: Path) -> None:
    file = tmp_path / "harbour.txt"
    file.write_text("The harbour of Oslo closed on Monday, the town said.\n\n" * 400, encoding="utf-8")
    command = [sys.executable, "-m", "explainer", str(file)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"PYTHONPATH": str(PLUGINS)}
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_wrong_use_is_told_apart_from_a_bad_article(tmp_path: Path) -> None:
    assert run().returncode == 2
    assert run(str(tmp_path / "missing.txt")).returncode == 2
