"""Which files of the folder are read, what they are called, and what is said of the others."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.ingest import Limits, find_files
from explainer.ingest.ids import assign


def make(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("The ferries sail.", "utf-8")
    return folder


def test_articles_are_found_in_order_in_every_folder(tmp_path: Path) -> None:
    files, notices = find_files(make(tmp_path, "b.txt", "a.md", "2023/c.HTML", "2023/05/d.htm"))
    assert [(file.path, file.id) for file in files] == [
        ("2023/05/d.htm", "2023-05-d"),
        ("2023/c.HTML", "2023-c"),
        ("a.md", "a"),
        ("b.txt", "b"),
    ]
    assert notices == ()


def test_hidden_files_and_notes_to_colleagues_are_no_articles(tmp_path: Path) -> None:
    assert find_files(make(tmp_path, ".gitkeep", ".git/x.txt", "README.md")) == ((), ())


def test_other_files_and_lonely_sidecars_are_named(tmp_path: Path) -> None:
    _, notices = find_files(make(tmp_path, "a.pdf", "b.toml"))
    assert [notice.path for notice in notices] == ["seeds/a.pdf", "seeds/b.toml"]


def test_a_sidecar_goes_with_its_article(tmp_path: Path) -> None:
    (file,), notices = find_files(make(tmp_path, "a.txt", "a.toml"))
    assert file.sidecar == b"The ferries sail."
    assert notices == ()


def test_files_over_the_limits_are_left_out(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.txt").joinpath("big.txt").write_text("x" * 50)
    files, notices = find_files(tmp_path, Limits(file_bytes=40, total_bytes=20))
    assert [file.path for file in files] == ["a.txt"]
    assert [notice.path for notice in notices] == ["seeds/b.txt", "seeds/big.txt"]


def test_links_are_followed_only_inside_the_folder(tmp_path: Path) -> None:
    make(tmp_path, "secret.txt", "seeds/a.txt", "seeds-other/b.txt")
    seeds = tmp_path / "seeds"
    seeds.joinpath("inside.txt").symlink_to(seeds / "a.txt")
    seeds.joinpath("outside.txt").symlink_to(tmp_path / "secret.txt")
    seeds.joinpath("neighbour.txt").symlink_to(tmp_path / "seeds-other" / "b.txt")
    seeds.joinpath("round").symlink_to(seeds)
    seeds.joinpath("loop.txt").symlink_to("loop.txt")
    files, notices = find_files(seeds)
    assert [file.path for file in files] == ["a.txt", "inside.txt"]
    assert [notice.path for notice in notices] == [
        *("seeds/loop.txt", "seeds/neighbour.txt", "seeds/outside.txt", "seeds/round")
    ]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    files, (notice,) = find_files(tmp_path / "nowhere")
    assert files == ()
    assert "nowhere" in notice.found


def test_names_that_collide_are_all_told_apart(tmp_path: Path) -> None:
    files, _ = find_files(make(tmp_path, "Ferry.txt", "ferry.txt", "ferry.md", "other.txt"))
    assert len({file.id for file in files}) == 4
    assert [file.id for file in files if file.path == "other.txt"] == ["other"]
    alone, _ = find_files(make(tmp_path / "sub", "Ferry.txt"))
    assert alone[0].id == "ferry"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Müller & Söhne.txt", "muller-sohne"),
        ("../../etc/passwd.txt", "etc-passwd"),
        ("漁船.txt", "yu-chuan"),
        ("<script>.txt", "script"),
        ("v1.2_final.txt", "v1.2_final"),
    ],
)
def test_ids_are_the_name_in_plain_letters(path: str, expected: str) -> None:
    assert assign([(path, path.encode())], 120) == (expected,)


NAMES = st.lists(
    st.one_of(
        st.text(min_size=1, max_size=12).map(lambda name: name.replace("/", "") or "x"),
        st.sampled_from(["CON", "nul.x", "a", "A", "ä", "a\u0308", "---", "index", "x" * 200]),
    ),
    unique=True,
    max_size=8,
)


@settings(deadline=None)
@given(NAMES, st.randoms())
def test_ids_are_safe_unique_and_independent_of_order(names: list[str], random: object) -> None:
    paths = [(f"{name}.txt", name.encode("utf-8", "surrogatepass")) for name in names]
    ids = dict(zip(paths, assign(paths, 120), strict=True))
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,119}", one) for one in ids.values())
    assert not {one.split(".")[0] for one in ids.values()} & {"con", "nul", "index"}
    folded = {unicodedata.normalize("NFC", one).casefold() for one in ids.values()}
    assert len(folded) == len(ids)
    shuffled = sorted(paths, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert dict(zip(shuffled, assign(shuffled, 120), strict=True)) == ids
