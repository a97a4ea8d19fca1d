"""The style sheet that pages load says to a browser what the theme's own sheets say."""

from __future__ import annotations

from pathlib import Path

from visits import Pair, Visit

from explainer.styles import bundled

THEME = Path(__file__).parents[2] / "theme" / "static"
RULES = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(rule => rule.cssText.replace(/([,:])\\s+/g, '$1')); // a condition is told as written
}"""


def test_leaving_out_comments_and_space_changes_no_rule(visit: Visit, places: Pair, built_site: Path) -> None:
    page = visit(places[0] + "index.html").page
    written = "\n".join(path.read_text("utf-8") for path in sorted(THEME.rglob("*.css")))
    loaded = (built_site / "theme" / "site.css").read_text("utf-8")
    assert page.evaluate(RULES, loaded) == page.evaluate(RULES, written) != []
    assert "/*" not in loaded


def test_space_that_means_something_stays() -> None:
    sheet = 'a :hover,\nb > i { /* why */ content: "; } /* no */"; width: calc(1px + 2px); }\n'
    assert bundled([sheet]) == 'a :hover,b > i{content:"; } /* no */";width:calc(1px + 2px);}\n'


def test_a_comment_ends_at_its_first_end() -> None:
    assert bundled(["/* one */ p { margin: 0; /* two */ }\n"]) == "p{margin:0;}\n"
