"""What pages tell the register as they are written."""

from __future__ import annotations

from explainer.model import Notice
from explainer.present.shelf import Register


def test_what_there_is_to_say_of_a_text_is_said_once_however_many_pages_print_it() -> None:
    dead, old = (Notice("content/a.md", line, "a dead link", "left out", "mend it") for line in (3, 9))
    register = Register()
    register.tell([dead])
    register.tell([dead, old])
    assert register.notices == [dead, old]
