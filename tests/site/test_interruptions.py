"""A build that is killed leaves whole files, and the next one ends as if nothing had been; two at once do not mix."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator

import pytest

from explainer.lock import alone
from projects import Project, tree


@pytest.fixture
def changed(project: Project) -> Iterator[tuple[Project, dict[str, bytes], dict[str, bytes]]]:
    """A project with a site, changed since; and the sites before and after."""
    after = Project(project.root.parent / "after")
    for each in (project, after):
        (each.root / "seeds/union.html").unlink()
    before = project.build().site
    for each in (project, after):
        each.write("content/commentary/essay.md", "---\ntitle: An essay\n---\nWords.\n")
        each.write("theme/templates/base.html", (each.root / "theme/templates/base.html").read_text("utf-8") + " ")
    yield project, before, after.build().site


def listen() -> None:
    """Heed Ctrl-C, which a process started in the background of a shell is born deaf to."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def start(project: Project) -> subprocess.Popen[bytes]:
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "SITEURL": ""}
    return subprocess.Popen(
        project.command(),
        cwd=project.root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=listen,
    )


def test_a_killed_build_leaves_whole_files_and_the_next_one_mends(
    changed: tuple[Project, dict[str, bytes], dict[str, bytes]],
) -> None:
    project, before, after = changed
    moments = random.Random(7)  # noqa: S311
    for _ in range(5):
        build = start(project)
        deadline = time.monotonic() + 60
        while build.poll() is None and not (project.root / "output/.explainer-new").exists():
            assert time.monotonic() < deadline
            time.sleep(0.001)
        time.sleep(moments.uniform(0, 0.05))
        build.kill()
        build.communicate()
        for path, data in tree(project.root / "output").items():
            if not path.startswith(".explainer-new/") and not path.startswith("data/manifest"):
                assert data in (before.get(path), after.get(path)), path
    assert project.build().site == after


def test_two_builds_at_once_end_as_one(changed: tuple[Project, dict[str, bytes], dict[str, bytes]]) -> None:
    project, _, after = changed
    builds = [start(project), start(project)]
    said = [build.communicate()[0].decode() for build in builds]
    assert [build.returncode for build in builds] == [0, 0]
    assert sorted("nothing since the last build" in out for out in said) == [False, True]
    assert tree(project.root / "output") == after


def test_a_build_that_waits_says_so_and_can_be_stopped(project: Project) -> None:
    with alone(project.root / ".cache/explainer/lock", print):
        build = start(project)
        assert build.stdout
        assert any(b"another build of this site is running" in line for line in build.stdout)
        build.send_signal(signal.SIGINT)
        assert build.communicate(timeout=60)[0].endswith(b"error: interrupted; the next build takes up from here\n")
    assert build.returncode == 130
    assert tree(project.root / "output") == {}
