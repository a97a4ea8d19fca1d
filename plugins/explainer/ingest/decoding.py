"""From bytes to text: marks first, then UTF-8, then what a web page declares, then the Western code pages."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

# Charsets that a page may declare, by Python's name for the codec. UTF-7 and the shift-state encodings are missing
# on purpose: in them plain ASCII can spell markup. UTF-16 cannot be declared inside a page that is read as ASCII.
_DECLARABLE = {
    *("big5", "cp866", "cp874", "cp932", "cp949", "euc_jp", "euc_kr", "gb18030", "gb2312", "gbk", "koi8-r", "koi8-u"),
    *("mac-cyrillic", "mac-roman", "shift_jis", "tis-620", "utf-8", "ascii", "cp1252"),
    *(f"cp{page}" for page in range(1250, 1259)),
    *(f"iso8859-{part}" for part in range(1, 17)),
}
_WESTERN = {"iso8859-1", "cp1252", "ascii"}
_CHARSET = re.compile(rb"""<meta[^<>]{0,500}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:\-]{1,40})""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""\A\s*<\?xml[^<>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:\-]{1,40})""", re.IGNORECASE)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP or Office"),
    (b"\x89PNG", "PNG"),
    (b"GIF8", "GIF"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "gzip"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"\xd0\xcf\x11\xe0", "Office"),
    (b"{\\rtf", "RTF"),
    (b"SQLite format", "SQLite"),
)
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27}) + b"\x7f"
_ASCII = bytes(range(128))
_MOST_CONTROLS = 0.02
_MOST_FOREIGN = 0.25


class UndecodableError(ValueError):
    """The bytes are not text that can be read without guessing; the message is the reason, in plain words."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file; `damaged` is how many of its characters could not be read."""

    text: str
    damaged: int = 0


def decode(data: bytes, *, markup: bool) -> Decoded:
    """The text of a file's bytes; `markup` says that it is a web page, whose own charset declaration counts.

    Raises:
        UndecodableError: when the bytes are not text, or in an encoding that cannot be told for certain.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, codec))
    _refuse_binary(data)
    declared = _declared(data) if markup else None
    codec_name = _codec(declared) if declared else None
    if codec_name not in (None, "utf-8", *_WESTERN):
        return Decoded(_strict(data, codec_name or "utf-8"))
    try:
        decoded = Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        decoded = _not_quite_utf8(data)
    if declared and codec_name is None and (b"\x1b" in data or data.translate(None, _ASCII)):
        raise UndecodableError(f"it declares the charset {declared}, which is not read")
    return decoded


def _strict(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise UndecodableError(f"it is not valid {codec} at byte {error.start}") from error


def _refuse_binary(data: bytes) -> None:
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise UndecodableError(f"it is a {name} file")
    if len(data) - len(data.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(data) + 8:
        raise UndecodableError("it is a binary file, or UTF-16 without its mark")


def _declared(data: bytes) -> str | None:
    head = data[:4096]
    match = _XML_CHARSET.search(head) or _CHARSET.search(head)
    return match[1].decode("ascii").lower() if match else None


def _codec(declared: str) -> str | None:
    """Python's name for a declared charset, or None for one that is unknown, refused or impossible here."""
    try:
        name = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return None
    if name.startswith("utf-16"):
        return "utf-8"
    return {"shift_jis": "cp932", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030"}.get(
        name, name if name in _DECLARABLE else None
    )


def _not_quite_utf8(data: bytes) -> Decoded:
    """Bytes that fail as UTF-8: a few damaged ones in a UTF-8 file, or a Western code page, or neither."""
    repaired = data.decode("utf-8", "replace")
    damaged = repaired.count("\ufffd")
    intact = len(repaired.encode("ascii", "ignore")) - len(repaired)
    if -intact - damaged >= 2 * damaged:
        return Decoded(repaired, damaged)
    high = len(data.translate(None, _ASCII))
    if high > _MOST_FOREIGN * len(data.translate(None, b" \t\r\n")) and high > 8:
        raise UndecodableError("it is neither UTF-8 nor a Western code page")
    try:
        return Decoded(data.decode("cp1252"))
    except UnicodeDecodeError:
        return Decoded(data.decode("latin-1"))
