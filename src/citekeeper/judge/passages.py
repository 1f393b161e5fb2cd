"""Which lines of a page's text are sentences of its own, and which are its frame. Pure."""

from __future__ import annotations

from itertools import dropwhile, takewhile

from citekeeper.judge.likeness import plain
from citekeeper.judge.tenor import is_prose


def adds_nothing(live: str, before: str) -> bool:
    """Whether each line of a page stood there before: what is gone may be the frame alone."""
    lines = set(map(plain, before.split("\n")))
    return all(plain(line) in lines for line in live.split("\n"))


def prose(text: str) -> str:
    """The lines that have the words of a sentence."""
    return "\n".join(filter(is_prose, text.split("\n")))


def below(text: str, heading: str) -> str:
    """The first lines of sentences below a heading, up to a label; "" where there are none.

    Labels between the two are passed over: a date, a name, a way to share it.
    """
    lines = text.split("\n")
    if heading not in lines:
        return ""
    at = lines.index(heading) + 1
    after = dropwhile(lambda line: not is_prose(line), lines[at : at + NEAR])
    return "\n".join(takewhile(is_prose, after))


NEAR = 60
"""Lines below a heading that are looked through."""
