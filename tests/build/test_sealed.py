"""What is kept between builds is believed only when it is whole and under its own name."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.sealed import read_sealed, write_sealed


@given(st.binary(max_size=40), st.data())
@settings(deadline=None)
def test_no_damage_changes_what_is_believed(
    tmp_path_factory: pytest.TempPathFactory, body: bytes, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("cache") / "entry"
    write_sealed(path, body)
    assert read_sealed(path) == body
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    other = data.draw(st.binary(max_size=3).filter(lambda other: other != whole[at : at + 1]))
    path.write_bytes(whole[:at] + other + whole[at + 1 :])
    assert read_sealed(path) in (None, body)


def test_an_entry_under_another_name_is_not_believed(tmp_path: Path) -> None:
    write_sealed(tmp_path / "one", b"words")
    (tmp_path / "one").rename(tmp_path / "two")
    assert read_sealed(tmp_path / "two") is None
