"""Whatever a file is encoded in, its words come out right, or the file is left out with the reason."""

from __future__ import annotations

import codecs

import pytest
from reading import read

TEXT = "The café in Malmö “reopened” on Monday – at last."
BYTES = {
    "utf-8": TEXT.encode(),
    "utf-8 with mark": codecs.BOM_UTF8 + TEXT.encode(),
    "utf-16, little end first": codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
    "utf-16, big end first": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "utf-32": codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    "windows-1252": TEXT.encode("cp1252"),
}


@pytest.mark.parametrize("data", BYTES.values(), ids=BYTES.keys())
def test_plain_text(data: bytes) -> None:
    source, notices = read(data)
    assert source is not None
    assert source.passages[0].text == TEXT
    assert notices == ()


@pytest.mark.parametrize(
    ("charset", "text"), [("koi8-r", "Паромы снова ходят."), ("shift_jis", "船が戻った。"), ("utf-8", "Malmö.")]
)
def test_a_web_page_may_declare_its_charset(charset: str, text: str) -> None:
    source, _ = read(f'<meta charset="{charset}"><p>{text}</p>'.encode(charset), "a.html")
    assert source is not None
    assert source.passages[0].text == text


def test_utf_7_is_never_believed() -> None:
    source, _ = read(b'<meta charset="utf-7"><p>+ADw-script+AD4- is only text.</p>', "a.html")
    assert source is not None
    assert source.passages[0].text == "+ADw-script+AD4- is only text."


def test_a_damaged_byte_does_not_spoil_the_other_characters() -> None:
    source, (notice,) = read("Zoë Åkesson “came” to Malmö.".encode().replace(b"came", b"c\xffme"))
    assert source is not None
    assert source.passages[0].text == "Zoë Åkesson “c\ufffdme” to Malmö."
    assert "damaged" in notice.found


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 \x00\x01 text", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "PNG"),
        ("The ferries sail.".encode("utf-16-le") * 9, "without its mark"),
        ("Паромы снова ходят по расписанию.".encode("koi8-r"), "neither UTF-8 nor"),
        (b"\xff\xfeT\x00h\x00e", "not valid utf-16"),
        (b"", "no text"),
    ],
)
def test_what_cannot_be_read_for_certain_is_left_out(data: bytes, reason: str) -> None:
    source, (notice,) = read(data)
    assert source is None
    assert notice.path == "seeds/a.txt"
    assert reason in notice.found
    assert notice.done == "left out"


def test_invisible_characters_are_taken_out_and_accents_composed() -> None:
    source, _ = read("The fer\u200bries\u202e of Malmo\u0308 sail\x00 on\u00a0Mon\u00adday.\u2029Not on Sunday.")
    assert source is not None
    assert [passage.text for passage in source.passages] == ["The ferries of Malmö sail on Monday.", "Not on Sunday."]
