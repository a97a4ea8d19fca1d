"""The shelf of a corpus that is written down as text (see `resolve.story`); whoever has a title in it has a page."""

from __future__ import annotations

from pathlib import Path

from compare.comparing import compared
from explainer.config import Config
from explainer.limits import Limits
from explainer.present.shelf import Shelf, shelf

HERE = Path(__file__).parent


def shelf_of(text: str) -> Shelf:
    config = Config(
        seeds=HERE,
        content=HERE,
        theme=HERE,
        output=HERE,
        cache=HERE,
        title="Aldmoor",
        subtitle="",
        language="en",
        site_url="",
        profile_mentions=1,
        found_topics=0,
        limits=Limits(),
    )
    return shelf(config, compared(text), ())
