"""The preview builds again when something changed that the site is made from, and survives a build that fails."""

from __future__ import annotations

import threading
from pathlib import Path
from queue import Queue

import pytest

from explainer.serve import build, changes, main


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("seeds", "content", "theme"):
        (tmp_path / name).mkdir()
    (tmp_path / "pelican.conf.py").write_text("SITENAME = 'Harbour'\n", "utf-8")
    return tmp_path


@pytest.fixture
def seen(project: Path) -> Queue[None]:
    """What `changes` yields, while it runs beside the test."""
    queue: Queue[None] = Queue()
    stop = threading.Event()

    def look() -> None:
        for change in changes(project, stop):
            queue.put(change)

    watching = threading.Thread(target=look)
    watching.start()
    # The first save may come before the watch stands: save until it is seen.
    while queue.empty():
        (project / "theme" / "warm-up.css").write_text("", "utf-8")
        watching.join(0.2)
    while not queue.empty():
        queue.get()
        watching.join(1)
    yield queue
    stop.set()
    watching.join()


def test_a_new_article_is_seen(project: Path, seen: Queue[None]) -> None:
    (project / "seeds" / "storm.txt").write_text("The storm passed.", "utf-8")
    seen.get(timeout=10)


def test_settings_saved_by_renaming_are_seen_every_time(project: Path, seen: Queue[None]) -> None:
    for title in ("Harbour at night", "Harbour by day, longer"):
        (project / "new.py").write_text(f"SITENAME = {title!r}\n", "utf-8")
        (project / "new.py").replace(project / "pelican.conf.py")
        seen.get(timeout=10)


def test_a_failed_build_says_so_and_gives_its_code(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "pelican.conf.py").write_text("SITENAME =\n", "utf-8")
    assert build(project) != 0
    assert "The build failed" in capfd.readouterr().err


def test_it_refuses_a_folder_without_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([]) == 2
    assert "pelican.conf.py" in capsys.readouterr().err
