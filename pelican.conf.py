"""The settings of this site. `docs/publishers.md` says what each of ours does; the others are Pelican's own."""

import os
from pathlib import Path

HERE = Path(__file__).resolve().parent

SITENAME = "Two ministers in Washington"
EXPLAINER_SUBTITLE = "The visits of March 2024: what five articles say of them, and where to check it"

PATH = str(HERE / "content")
OUTPUT_PATH = str(HERE / "output")
THEME = str(HERE / "theme")
EXPLAINER_SEEDS = str(HERE / "seeds")
EXPLAINER_CACHE = str(HERE / ".cache" / "explainer")

# Where the site will stand on the web. Only the publishing build gives it; all links between pages are relative.
SITEURL = os.environ.get("SITEURL", "").rstrip("/")

PLUGIN_PATHS = [str(HERE / "plugins")]
PLUGINS = ["explainer"]

DEFAULT_LANG = "en"
TIMEZONE = "UTC"
LOCALE = ("C",)

# The explainer reads seeds/ and content/ itself and makes every page; Pelican's own readers have nothing to do.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = FEED_ALL_RSS = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
CACHE_CONTENT = LOAD_CONTENT_CACHE = False
DELETE_OUTPUT_DIRECTORY = False
