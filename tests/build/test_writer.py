"""The output folder holds what the build made, whole files only, and nothing of an earlier build."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.writer import MANIFEST, OutputError, digest, manifest, stands, write

OLD = {"index.html": b"old", "people/ada.html": b"Ada"}
NEW = {"index.html": b"new", "places/ford.html": b"Ford"}


def listing(site: dict[str, bytes]) -> bytes:
    return manifest({path: digest(data) for path, data in site.items()})


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_second_build_changes_what_differs_and_removes_what_is_gone(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    done = write(tmp_path, NEW)
    assert files(tmp_path) == NEW | {MANIFEST: listing(NEW)}
    assert (done.written, done.unchanged, done.removed) == (2, 0, 1)
    assert not (tmp_path / "people").exists()


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    before = (tmp_path / "index.html").stat().st_mtime_ns
    assert write(tmp_path, OLD).written == 0
    assert (tmp_path / "index.html").stat().st_mtime_ns == before


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "CNAME").write_text("example.org")
    write(tmp_path, OLD)
    write(tmp_path, NEW)
    assert (tmp_path / "CNAME").read_text() == "example.org"


def test_a_changed_file_is_noticed_even_with_the_same_size(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    expected = digest((tmp_path / MANIFEST).read_bytes())
    assert stands(tmp_path, expected)
    (tmp_path / "people/ada.html").write_bytes(b"Bob")
    assert not stands(tmp_path, expected)


@pytest.mark.parametrize("path", ["../outside.html", "people/../../outside.html", "/outside.html"])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "output"
    folder.mkdir()
    with pytest.raises(OutputError, match="outside the output folder"):
        write(folder, {path: b"x"})
    assert files(tmp_path) == {}


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder = tmp_path / "output"
    folder.mkdir()
    (folder / "people").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutputError, match="outside the output folder"):
        write(folder, OLD)
    assert files(tmp_path / "elsewhere") == {}


def test_what_cannot_be_written_is_named_and_leaves_no_half_files(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "places").write_text("a file where a folder has to be")
    with pytest.raises(OutputError, match="places"):
        write(tmp_path, NEW)
    assert (tmp_path / "index.html").read_bytes() == b"old"
    assert not [path for path in tmp_path.rglob("*") if "explainer-new" in path.name]


def test_a_damaged_manifest_removes_nothing(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / MANIFEST).write_text('{"../../etc/passwd": "x", "index.html": ')
    write(tmp_path, NEW)
    assert (tmp_path / "people/ada.html").exists()


paths = st.from_regex(r"[a-z]{1,3}(/[a-z]{1,3}\.html)?\.x", fullmatch=True)
sites = st.dictionaries(paths, st.binary(max_size=4), max_size=5)


@settings(deadline=None)
@given(st.lists(sites, min_size=1, max_size=4))
def test_after_any_builds_the_folder_equals_a_clean_build_of_the_last(
    tmp_path_factory: pytest.TempPathFactory, builds: list[dict[str, bytes]]
) -> None:
    folder = tmp_path_factory.mktemp("output")
    for build in builds:
        write(folder, build)
    assert files(folder) == builds[-1] | {MANIFEST: listing(builds[-1])}
