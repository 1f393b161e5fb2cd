from __future__ import annotations

import pytest

from citekeeper.readers import read

NUMERALS = ("i", "ii", "iii", "iv")


def _notes(body: str) -> list[tuple[str | None, str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.marker, c.note, c.context) for c in found if c.marker]


@pytest.mark.parametrize("form", ["<sup>{}</sup>", "[{}]", "<sup>[{}]</sup>"])
@pytest.mark.parametrize("note", ["<p>{} Port {}.</p>", "{} Port {}.<br>"])
def test_roman_numerals(form: str, note: str) -> None:
    """Numerals that count from i lead to the blocks or lines that begin with them."""
    text = "".join(f"<p>Ships came {n}{form.format(n)}.</p>" for n in NUMERALS)
    notes = "".join(note.format(form.format(n), n) for n in NUMERALS)
    assert _notes(f"{text}<h2>Endnotes</h2>{notes}") == [
        (n, f"Port {n}.", f"Ships came {n}.") for n in NUMERALS
    ]


@pytest.mark.parametrize("heads", [("i", "ii"), ("i", "ii", "v"), ("ii", "iii", "iv")])
def test_numerals_that_do_not_count(heads: tuple[str, ...]) -> None:
    """Other letters at the heads of blocks are parts of a text."""
    text = "".join(f"<p>Ships {n}[{n}].</p>" for n in NUMERALS)
    notes = "".join(f"<p>[{n}] Port.</p>" for n in heads)
    assert _notes(f"{text}{notes}<p>http://a.example/</p>") == []


def test_chinese_numerals() -> None:
    """Editors of old texts number notes so, in brackets of either kind."""
    text = "<p>船来了〔一〕。走了〔二〕。回来〔三〕。</p>"
    body = f"{text}<p>〔一〕甲。</p><p>〔二〕乙。</p><p>〔三〕丙。</p>"
    found = [(c.marker, c.note) for c in read("page.html", body.encode(), lambda _: None).citations]
    assert found == [("一", "甲。"), ("二", "乙。"), ("三", "丙。")]
