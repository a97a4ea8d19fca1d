"""Settings are checked as a whole: every fault is named at once, and nothing is built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from explainer.config import SetupError, read_config
from explainer.limits import Limits


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, Any]:
    """The settings of a project that is in order."""
    for folder in ("seeds", "content", "theme/templates", "output"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "theme/templates/base.html").touch()
    return {
        "PATH": str(tmp_path / "content"),
        "THEME": str(tmp_path / "theme"),
        "OUTPUT_PATH": str(tmp_path / "output"),
        "SITENAME": "The bridge",
        "SITEURL": "",
        "DEFAULT_LANG": "en",
    }


def faults(settings: dict[str, Any]) -> list[str]:
    with pytest.raises(SetupError) as caught:
        read_config(settings)
    return caught.value.faults


def test_a_project_in_order_has_its_folders_beside_the_content(settings: dict[str, Any], tmp_path: Path) -> None:
    config = read_config(settings)
    assert config.seeds == tmp_path.resolve() / "seeds"
    assert config.limits == Limits()


def test_all_faults_are_named_at_once(settings: dict[str, Any]) -> None:
    settings |= {
        "SITENAME": " ",
        "EXPLAINER_SEEDS": "articles",
        "SITEURL": "example.org",
        "EXPLAINER_FOUND_TOPICS": "six",
    }
    assert faults(settings) == [
        "EXPLAINER_FOUND_TOPICS is 'six'; it must be a whole number, 0 or more",
        "SITENAME is empty; it is the name of the site",
        "EXPLAINER_SEEDS: there is no folder articles/ beside content/",
        "SITEURL is 'example.org'; it must be a whole address such as https://example.org/story",
    ]


def test_a_misspelt_setting_is_met_with_the_nearest(settings: dict[str, Any]) -> None:
    assert faults(settings | {"EXPLAINER_SEED": "x"}) == [
        "there is no setting EXPLAINER_SEED; did you mean EXPLAINER_SEEDS?"
    ]


def test_a_limit_can_be_raised_and_a_wrong_one_is_named(settings: dict[str, Any]) -> None:
    assert read_config(settings | {"EXPLAINER_LIMITS": {"line": 50_000}}).limits.line == 50_000
    assert faults(settings | {"EXPLAINER_LIMITS": {"lines": 1, "line": 0}}) == [
        f"EXPLAINER_LIMITS has no limit 'lines'; there are: {', '.join(Limits.__dataclass_fields__)}",
        "EXPLAINER_LIMITS['line'] is 0; it must be a whole number, 1 or more",
    ]


@pytest.mark.parametrize("place", ["", "content", "seeds/built"])
def test_the_output_folder_may_hold_nothing_of_the_project(
    settings: dict[str, Any], tmp_path: Path, place: str
) -> None:
    assert any("lie one in the other" in fault for fault in faults(settings | {"OUTPUT_PATH": str(tmp_path / place)}))
