"""The content folder: what becomes an entry, what is left out, and in which words that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.content.entry import Entry
from explainer.content.reader import read_content


def write(root: Path, **files: str) -> Path:
    """A content folder; `people__ada="..."` is the file people/ada.md."""
    for name, text in files.items():
        file = root / "content" / f"{name.replace('__', '/')}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root / "content"


def messages(folder: Path) -> list[str]:
    entries, notices = read_content(folder)
    assert entries == ()
    assert all(notice.level == "error" for notice in notices)
    return [str(notice) for notice in notices]


def test_a_person_with_everything(tmp_path: Path) -> None:
    text = (
        "---\nname: Mara Lindqvist\nother_names: [M. Lindqvist, the mayor]\nsummary: Mayor since 2019\n"
        "author: Desk\ndate: 2024-03-05\n---\n\nShe was born in 1970.\n"
    )
    assert read_content(write(tmp_path, people__mara=text)) == (
        (
            Entry(
                section="people",
                id="mara",
                path="content/people/mara.md",
                title="Mara Lindqvist",
                summary="Mayor since 2019",
                author="Desk",
                date="2024-03-05",
                other_names=("M. Lindqvist", "the mayor"),
                words=(),
                entities=(),
                body="\nShe was born in 1970.\n",
                body_line=8,
            ),
        ),
        (),
    )


def test_a_topic_names_its_words_and_its_people(tmp_path: Path) -> None:
    text = "---\nTitle: The bridge\nwords: toll\nentities:\n- mara\n- Otto Berg\nsummary:\n---\n"
    ((topic,), notices) = read_content(write(tmp_path, topics__bridge=text))
    assert (topic.title, topic.summary) == ("The bridge", None)
    assert (topic.words, topic.entities) == (("toll",), ("mara", "Otto Berg"))
    assert notices == ()


def test_an_essay_names_whom_it_is_about_in_its_text(tmp_path: Path) -> None:
    _, (notice,) = read_content(write(tmp_path, commentary__bridge="---\nentities: [mara]\n---\nText.\n"))
    assert str(notice) == (
        "content/commentary/bridge.md:2: there is no key “entities” here; it was ignored; "
        "link to whom it is about in the text: [[name]]"
    )


def test_every_section_is_read_in_the_order_of_the_paths(tmp_path: Path) -> None:
    folder = write(
        tmp_path, topics__b="x", people__b="x", people__a="x", home="x", glossary__c="x", sources__001="x",
        pages__about="x", commentary__z="x", organisations__o="x", places__p="x",
    )  # fmt: skip
    entries, notices = read_content(folder)
    assert [f"{entry.section}/{entry.id}" for entry in entries] == [
        *("commentary/z", "glossary/c", "home/home", "organisations/o", "pages/about", "people/a", "people/b"),
        *("places/p", "sources/001", "topics/b"),
    ]
    assert notices == ()


def test_there_need_be_no_content_at_all(tmp_path: Path) -> None:
    assert read_content(tmp_path / "content") == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "---\nstatus: draft\nsecrt: x\n---\n",
        "---\nStatus: Draft\n---\n",
        "---\nstatsu: draft\n---\n",
        "---\ndraft: true\n---\n",
        "---\nstatus: draft\ntitle: a: b\n---\n",
    ],
)
def test_nothing_is_heard_of_a_draft(tmp_path: Path, text: str) -> None:
    assert read_content(write(tmp_path, people__Secret=text)) == ((), ())


def test_a_published_file_may_say_so(tmp_path: Path) -> None:
    entries, notices = read_content(
        write(tmp_path, people__a="---\nstatus: Published\n---\n", people__b="---\nstatus:\n---\n")
    )
    assert ([entry.id for entry in entries], notices) == (["a", "b"], ())


def test_comments_are_taken_out_and_lines_keep_their_numbers(tmp_path: Path) -> None:
    body = "One <!-- not sure\nat all --> two\n```\n<!-- here too -->\n```\nthree\n<!-- to the end\nof the file"
    ((entry,), _) = read_content(write(tmp_path, home=body))
    assert entry.body == "One  \n two\n```\n \n```\nthree\n \n"


def test_hidden_files_and_editors_leavings_are_passed_over(tmp_path: Path) -> None:
    folder = write(tmp_path, people__a="x")
    (folder / "people" / ".a.md.swp").write_text("x")
    (folder / "people" / "a.md~").write_text("x")
    (folder / "README.md").write_text("x")
    (folder / ".git").mkdir()
    (folder / "rulings.toml").write_text("")
    assert [entry.id for entry in read_content(folder)[0]] == ["a"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_text_in_other_encodings_is_read(tmp_path: Path, encoding: str) -> None:
    folder = write(tmp_path, home="")
    (folder / "home.md").write_bytes("---\r\ntitle: Café Århus\r\n---\r\n".encode(encoding))
    ((home,), notices) = read_content(folder)
    assert (home.title, notices) == ("Café Århus", ())


@pytest.mark.parametrize(
    ("front", "line", "message"),
    [
        ("nmae: Ada", 2, "there is no key “nmae” here; it was ignored; did you mean “name”?"),
        ("title: Ada", 2, "there is no key “title” here; it was ignored; did you mean “name”?"),
        (
            "colour: red",
            2,
            (
                "there is no key “colour” here; it was ignored; "
                "the keys here are name, other_names, summary, author, date, status"
            ),
        ),
        (
            "name: [Ada]",
            2,
            "“name” is not a line of text; it was ignored; write name: and the words in quotation marks",
        ),
        (
            "name: Ada\nother_names: {a: b}",
            3,
            "“other_names” is not a list of words; it was ignored; write other_names: [first, second]",
        ),
        (
            "date: 5 March",
            2,
            "“date” is “5 March”, which is not a date; it was ignored; write year, month and day, such as 2024-03-05",
        ),
        (
            "date: 2024-02-30",
            2,
            (
                "“date” is “2024-02-30”, which is not a date; it was ignored; "
                "write year, month and day, such as 2024-03-05"
            ),
        ),
        ("name: Ada\nName: Eda", 3, "“Name” stands here a second time; it was ignored; keep one"),
    ],
)
def test_a_wrong_key_is_ignored_and_the_rest_published(tmp_path: Path, front: str, line: int, message: str) -> None:
    entries, notices = read_content(write(tmp_path, people__ada=f"---\n{front}\n---\nText"))
    assert [entry.id for entry in entries] == ["ada"]
    assert [str(notice) for notice in notices] == [f"content/people/ada.md:{line}: {message}"]


def test_front_matter_that_cannot_be_read_leaves_the_file_out(tmp_path: Path) -> None:
    assert messages(write(tmp_path, people__ada="---\nname: Ada\nsummary: a: b\n---\n")) == [
        (
            "content/people/ada.md:3: the front matter cannot be read here (mapping values are not allowed here); "
            "the file was left out; "
            "put a value that holds “: ”, “ #” or starts with a sign such as [ { * & ! % @ in quotation marks"
        )
    ]


def test_a_status_that_is_not_understood_leaves_the_file_out(tmp_path: Path) -> None:
    assert messages(write(tmp_path, people__ada="---\nstatus: soon\n---\n")) == [
        (
            "content/people/ada.md:2: “status: soon” does not say whether this may be published; "
            "the file was left out; write “status: published” or “status: draft”"
        )
    ]


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("people/Ada Berg.md", "rename it to ada-berg.md"),
        ("people/Łódź.md", "rename it to lodz.md"),
        ("people/con.md", "give it another name, in the letters a to z, digits and hyphens"),
        ("people/—.md", "give it another name, in the letters a to z, digits and hyphens"),
    ],
)
def test_a_name_that_cannot_be_part_of_an_address(tmp_path: Path, name: str, cure: str) -> None:
    stem = Path(name).stem
    assert messages(write(tmp_path, **{name.removesuffix(".md").replace("/", "__"): "x"})) == [
        f"content/{name}: “{stem}” cannot be part of an address; it was left out; {cure}"
    ]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("peple/ada.md", "content/peple: there is no such section; it was left out; did you mean “people”?"),
        (
            "hoem.md",
            (
                "content/hoem.md: no such file is read here; it was left out; "
                "did you mean “home.md”? If not, move it into one of the folders"
            ),
        ),
        (
            "people/ada.html",
            (
                "content/people/ada.html: only Markdown files are read; it was left out; "
                "save it as plain text with a name that ends in .md"
            ),
        ),
        (
            "people/uk/ada.md",
            (
                "content/people/uk: a folder inside a section is not read; it was left out; "
                "move its files up into content/people/"
            ),
        ),
    ],
)
def test_a_file_in_the_wrong_place(tmp_path: Path, name: str, message: str) -> None:
    file = tmp_path / "content" / name
    file.parent.mkdir(parents=True)
    file.write_text("x")
    assert messages(tmp_path / "content") == [message]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    folder = write(tmp_path, people__ada="x")
    (folder / "people" / "ada.md").rename(tmp_path / "ada.md")
    (folder / "people" / "ada.md").symlink_to(tmp_path / "ada.md")
    (folder / "topics").symlink_to(tmp_path)
    assert messages(folder) == [
        "content/people/ada.md: it is a link to another place; it was left out; put the file itself here",
        "content/topics: it is a link to another place; it was left out; put the file itself here",
    ]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"%PDF-1.7", "it is a PDF file"),
        (b"x" * 1_000_001, "it has more than 1,000,000 bytes"),
        ("é".encode() * 9 + b"\xff", "some of its characters cannot be read"),
    ],
)
def test_what_is_not_text_is_left_out(tmp_path: Path, data: bytes, found: str) -> None:
    folder = write(tmp_path, home="")
    (folder / "home.md").write_bytes(data)
    assert messages(folder) == [f"content/home.md: {found}; it was left out; save it as plain text in UTF-8"]
