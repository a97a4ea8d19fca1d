"""Articles and commentary as an enemy, or a bad day, would write them; and what must never be on a page.

A script that runs sets `window.__hit`. Each text that may be shown begins with a word of its own, by which a test finds
out whether the rest of the article is still there.
"""

from __future__ import annotations

from pathlib import Path

from projects import STORY, Project

HIT = "window.__hit=1"
CANARY = f"""
<script>{HIT}</script><script src=//evil.example/x.js></script>
<img src=x onerror="{HIT}"><body onload="{HIT}"><svg onload="{HIT}"><script>{HIT}</script></svg>
<svg><animate onbegin="{HIT}" attributeName=x dur=1s></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={HIT}&gt;">
<a href="javascript:{HIT}">press</a> <a href=" &#106;avascript:{HIT}">press</a>
<a href="data:text/html,<script>{HIT}</script>">press</a>
<iframe srcdoc="<script>parent.{HIT}</script>"></iframe><object data="javascript:{HIT}"></object>
<form action="javascript:{HIT}"><button formaction="javascript:{HIT}" autofocus onfocus="{HIT}">press</button></form>
<base href="//evil.example/"><meta http-equiv=refresh content="0;url=javascript:{HIT}">
<link rel=stylesheet href=//evil.example/x.css>
<noscript><p title="</noscript><img src=x onerror={HIT}>"></noscript><template><script>{HIT}</script></template>
<details open ontoggle="{HIT}"><summary>x</summary></details>
<input onfocus={HIT} autofocus><video><source onerror="{HIT}"></video>
</title></textarea></style></script><script>{HIT}</script> " onmouseover="{HIT}" x=" ' onfocus='{HIT}' autofocus='
]]><script>{HIT}</script> --><script>{HIT}</script>
{{{{ 7*7 }}}} {{% raw %}} {{% include "/etc/passwd" %}} ${{7*7}} <%= 7*7 %>
"""
MARKDOWN = f"""
[press](javascript:{HIT}) [press](<java\tscript:{HIT}>) ![x](javascript:{HIT}) <javascript:{HIT}> [press][evil]
![x](https://evil.example/pixel.png) [press](data:text/html;base64,PHNjcmlwdD4=) [x]( "onmouseover={HIT}")

[evil]: javascript:{HIT}
"""
SENTENCE = "Mayor Ines Corvo said the ferry would stop in May, and the council of Port Ellery agreed with her.\n"


def paragraph(word: str) -> str:
    return f"{word} begins this paragraph. {SENTENCE}\n"


def page(word: str, inside: str) -> str:
    text = f"<p>{paragraph(word)}</p><p>{SENTENCE}</p>"
    return f"<!doctype html><title>{word}</title><article><h1>{word}</h1>{text}{inside}</article>"


# Articles that can be read, in whatever state: each must be on the site, with its first word.
SHOWN: dict[str, tuple[str, str | bytes]] = {
    "seeds/plain.txt": ("Alphaword", f"Alphaword title\n\n{paragraph('Alphaword')}{CANARY}\n{MARKDOWN}"),
    "seeds/page.html": ("Bravoword", page("Bravoword", CANARY)),
    "seeds/marked.md": ("Charlieword", f"# Charlieword title\n\n{paragraph('Charlieword')}{CANARY}\n{MARKDOWN}"),
    "seeds/title.html": (
        "Deltaword",
        f"<title>&lt;script&gt;{HIT}&lt;/script&gt;</title><h1>&lt;img onerror=x&gt;</h1><p>{paragraph('Deltaword')}",
    ),
    "seeds/control.txt": (
        "Echoword",
        f"Echoword \x1b[31m \u202egnirts\u2066\u200b\ufeff\x00\x0b\x85\n\n{paragraph('Echoword')}\ufffe\uffff\n",
    ),
    "seeds/Twin.txt": ("Foxtrotword", f"Foxtrotword\n\n{paragraph('Foxtrotword')}"),
    "seeds/twin.txt": ("Golfword", f"Golfword\n\n{paragraph('Golfword')}"),
    "seeds/two words & more.txt": ("Hotelword", f"Hotelword\n\n{paragraph('Hotelword')}"),
    "seeds/Ünïcödé Ελλάδα 東京.txt": ("Indiaword", f"Indiaword\n\n{paragraph('Indiaword')}"),
    "seeds/a..b.txt": ("Julietword", f"Julietword\n\n{paragraph('Julietword')}"),
    "seeds/<script>window.__hit=1<&>\"'.txt": ("Kiloword", f"Kiloword\n\n{paragraph('Kiloword')}"),
    "seeds/CON.txt": ("Limaword", f"Limaword\n\n{paragraph('Limaword')}"),
    "seeds/aux.md": ("Mikeword", f"# Mikeword\n\n{paragraph('Mikeword')}"),
    "seeds/index.txt": ("Novemberword", f"Novemberword\n\n{paragraph('Novemberword')}"),
    "seeds/sub/twin.txt": ("Oscarword", f"Oscarword\n\n{paragraph('Oscarword')}"),
    "seeds/latin.txt": ("Papaword", f"Papaword in the café\n\n{paragraph('Papaword')}".encode("latin-1")),
    "seeds/wide.txt": ("Quebecword", f"Quebecword\n\n{paragraph('Quebecword')}".encode("utf-16")),
    "seeds/sidecar.txt": ("Romeoword", f"Romeoword\n\n{paragraph('Romeoword')}"),
    "seeds/types.txt": ("Sierraword", f"Sierraword\n\n{paragraph('Sierraword')}"),
    "seeds/told.txt": ("Tangoword", f"Tangoword\n\n{paragraph('Tangoword')}"),
    "seeds/deep.html": ("Uniformword", page("Uniformword", "<div>" * 3000 + "deep" + "</div>" * 3000)),
    "seeds/entities.txt": (
        "Victorword",
        f"Victorword\n\n{paragraph('Victorword')}&lt;b&gt; &amp;amp; &#x3c;script&#62; &nbsp;",
    ),
    "seeds/braces.txt": (
        "Xrayword",
        "Xrayword {place} $& {link} {words} {citation}\n\n" + paragraph("Xrayword") + "{citation} $& $` {words}\n",
    ),
    "seeds/quoted.txt": (
        "Whiskeyword",
        f"Whiskeyword\n\n{paragraph('Whiskeyword')}“</script><script>{HIT}</script>,” Bo said.\n",
    ),
}
TOLD = {
    "seeds/sidecar.toml": "title = [[[\n",
    "seeds/types.toml": 'title = 7\ndate = "soon"\nauthors = "one"\nlanguage = "../../etc"\nurl = "javascript:x"\n'
    'rights = "all"\nfoo = 1\n',
    "seeds/told.toml": f"title = '</title><script>{HIT}</script>'\npublisher = '<img src=x onerror={HIT}>'\n"
    f"authors = ['\"><script>{HIT}</script>']\nurl = 'https://evil.example/\"onmouseover=\"{HIT}'\ndate = 2031-03-04\n",
    "seeds/orphan.toml": 'title = "nobody"\n',
}
# What cannot be read: each is left out, and says so in one line that names it.
LEFT_OUT: dict[str, str | bytes] = {
    "seeds/empty.txt": b"",
    "seeds/blank.md": b" \n\n\t\n",
    "seeds/picture.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8,
    "seeds/report.pdf": b"%PDF-1.7\n",
    "seeds/long.txt": b"word " * 4_000_000,
    "seeds/empty-page.html": b"<html><head></head><body></body></html>",
}


def hostile_articles(root: Path) -> Project:
    project = Project(root, STORY | {path: text for path, (_, text) in SHOWN.items()} | TOLD | LEFT_OUT)
    (root / "seeds" / "dangling.txt").symlink_to(root / "nowhere.txt")
    (root / "outside.txt").write_text("Outsideword\n\n" + paragraph("Outsideword"))
    (root / "seeds" / "link.txt").symlink_to(root / "outside.txt")
    (root / "seeds" / "loop").symlink_to(root / "seeds")
    return project


MISUSE = f"{CANARY}\n{MARKDOWN}"
HELD_BACK = "Zebrasecret"
# Commentary: the words are the editor's, the markup, the paths and the links are not believed.
COMMENTARY: dict[str, str | bytes] = {
    "content/people/ines-corvo.md": f"---\nname: Ines Corvo\nsummary: <script>\n---\nYankeeword\n{MISUSE}",
    "content/topics/money.md": f"---\ntitle: <img src=x onerror={HIT}>\nwords: [money]\n---\nXrayword {{{{ 7*7 }}}}\n",
    "content/glossary/hwu.md": f"---\nterm: HWU\n---\nZuluword [x](javascript:{HIT}) <!-- {HELD_BACK} one -->\n",
    "content/pages/about.md": f"---\ntitle: A\n---\nAboutword\n\n<!--\n{HELD_BACK}\n-->\n\n`<!-- {HELD_BACK} -->`\n",
    "content/pages/glossary.md": "---\ntitle: G\n---\nGlossaryword\n",
    "content/pages/method.md": "---\ntitle: M\n---\nMethodword [[nobody either]] "
    '[[source:ferry "old and the money"]]\n',
    "content/commentary/essay.md": "---\ntitle: An essay\nauthor: '<b>Bo</b>'\n---\nEssayword "
    "[gone](people/nobody.html) [up](../../../../etc/passwd) [here](file:///etc/passwd) [[nobody]] [@nobody:3]\n",
    "content/commentary/draft.md": f"---\ntitle: {HELD_BACK} four\nstatus: draft\n---\n{HELD_BACK} five\n",
    "content/commentary/broken-draft.md": f"---\ntitle: [{HELD_BACK} six\nstatus: draft\n---\n{HELD_BACK} seven\n",
    "content/commentary/bomb.md": "---\ntitle: &a [x]\nauthor: [*a, *a]\n---\nBombword\n",
    "content/commentary/tag.md": "---\ntitle: !!python/object/apply:os.system ['true']\n---\nTagword\n",
    "content/commentary/unknown.md": f"---\ntitle: U\nnote: {HELD_BACK}\nsave_as: ../evil.html\nslug: ../evil\n---\n",
    "content/commentary/headless.md": "Headlessword\n",
    "content/commentary/UPPER case.md": "---\ntitle: Upper\n---\nUpperword\n",
    "content/commentary/picture.md": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "content/people/index.md": "---\nname: Ines Corvo\n---\nIndexword\n",
    "content/people/con.md": "---\nname: Con\n---\nConword\n",
    "content/nowhere/x.md": "Nowhereword\n",
    "content/disagreements/nested.md": f"---\ntitle: {HELD_BACK}\nkind: [7]\nsides: [[[[x]]], 7, {{a: [b]}}]\n---\n",
    "content/disagreements/own.md": f"---\ntitle: <script>{HIT}</script>Wiskyword\nkind: figure\nsides:\n"
    """- '[[source:ferry "120 people"]]'\n- '[[source:council "7 to 4"]]'\n---\n""",
    "content/rulings.toml": 'same = [["Ines Corvo"]]\nfoo = 1\n[[call]]\nname = 7\n',
}
SAID = ("Yankeeword", "Wiskyword", "Xrayword", "Aboutword", "Methodword", "Essayword")


def hostile_commentary(root: Path) -> Project:
    project = Project(root, STORY | COMMENTARY)
    (root / "content" / "commentary" / "passwd.md").symlink_to("/etc/hostname")
    return project
