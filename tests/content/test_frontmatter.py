"""The block between two `---` lines: what it gives, and what is said when it cannot be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.frontmatter import Field, read_front_matter
from explainer.limits import Limits

PATH = "content/people/x.md"


def test_keys_have_their_values_and_their_lines() -> None:
    text = "---\ntitle: The bridge\nwords:\n  - bridge\n  - toll\n---\nIt was built in 1931.\n"
    assert read_front_matter(text, PATH, Limits()) == (
        {"title": Field("The bridge", 2), "words": Field(("bridge", "toll"), 3)},
        "It was built in 1931.\n",
        7,
        (),
    )


@pytest.mark.parametrize("text", ["", "Only text.", "Text\n---\ntitle: no\n---\n"])
def test_a_file_without_front_matter_is_all_body(text: str) -> None:
    assert read_front_matter(text, PATH, Limits()) == ({}, text, 1, ())


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1984", "1984"),
        ("no", "no"),
        ("2024-03-05", "2024-03-05"),
        ("'5:30'", "5:30"),
        ("null", ""),
        ("~", ""),
        ("", ""),
        ('"null"', "null"),
        ("|\n  two\n  lines", "two lines"),
        ('"a\\u202Eb\\u200Bc"', "abc"),
        ('"a\\fb"', "a b"),
        ('"\\uD800"', ""),
    ],
)
def test_a_value_is_the_text_that_was_written(written: str, read: str) -> None:
    fields, _, _, notices = read_front_matter(f"---\na: {written}\n---\n", PATH, Limits())
    assert (fields["a"].value, notices) == (read, ())


def test_windows_line_ends_and_a_byte_order_mark_are_read() -> None:
    fields, body, line, _ = read_front_matter("\ufeff---\r\ntitle: The bridge\r\n---\r\nText\r\n", PATH, Limits())
    assert (fields["title"].value, body, line) == ("The bridge", "Text\n", 4)


QUOTE = "put a value that holds “: ”, “ #” or starts with a sign such as [ { * & ! % @ in quotation marks"
BROKEN = [
    (
        "title: The bridge: a history",
        2,
        "the front matter cannot be read here (mapping values are not allowed here)",
        QUOTE,
    ),
    ("a: b\na: c", 3, "“a” stands here a second time (first in line 2)", "keep one"),
    ("a: &x b", 2, "a value starts with the sign &, * or !", QUOTE),
    ("a: *x", 2, "a value starts with the sign &, * or !", QUOTE),
    ("a: !!python/name:os.system", 2, "a value starts with the sign &, * or !", QUOTE),
    ("just words", 2, "this is not a “key: value” line", "write each line as a key, a colon and a value"),
    ("a: b\nauthor Web desk\nc: d", 3, "this key has no colon", "write a colon and a blank behind the key"),
    ("? [a]\n: b", 2, "a list or mapping stands where a key should", QUOTE),
    ("a: b\nc: d\x07", 3, "a character that cannot be printed stands here", "take it out"),
    ('a: "\\UFFFFFFFF"', 2, "the front matter holds an impossible number", QUOTE),
    ("a: " + "[" * 20_000, 2, "there are more than 10 levels", "write fewer levels"),
    ("\n".join(f"k{n}: v" for n in range(201)), 202, "there are more than 200 keys", "take some out"),
    ("a: " + "b" * 65_536, 2, "the front matter is longer than 65,536 bytes", "move the text below the block"),
]


@pytest.mark.parametrize(("block", "line", "found", "cure"), BROKEN, ids=[found for _, _, found, _ in BROKEN])
def test_what_cannot_be_read_is_said_with_its_line(block: str, line: int, found: str, cure: str) -> None:
    fields, _, _, notices = read_front_matter(f"---\n{block}\n---\nText", PATH, Limits())
    assert fields == {}
    assert [str(notice) for notice in notices] == [f"{PATH}:{line}: {found}; the file was left out; {cure}"]


def test_a_block_without_an_end_is_said() -> None:
    (notice,) = read_front_matter("---\ntitle: x\n", PATH, Limits())[3]
    assert (notice.line, notice.found, notice.cure) == (
        1,
        "the front matter that starts here has no end",
        "write a line of three hyphens (---) after the last key",
    )


@given(st.one_of(st.text(), st.text(alphabet="a:-[]{}&*!|>'\"%@#?,\\ \n\t0xuU")))
def test_any_block_is_read_or_refused(block: str) -> None:
    fields, _, _, notices = read_front_matter(f"---\n{block}\n---\nText", PATH, Limits())
    assert len(notices) <= 1
    assert not (fields and notices)
