from __future__ import annotations

import pytest

from citekeeper.readers import read


def _notes(body: str) -> list[tuple[str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.marker, c.note) for c in found if c.marker]


def _page(*notes: str, title: str = "Footnotes") -> str:
    more = "<p>http://x.example/</p>"
    return f"<html><head><title>{title}</title></head><body>{''.join(notes)}{more}</body></html>"


def test_a_page_of_notes_only() -> None:
    """Numbers that lead back to another file begin notes; what follows one belongs to it."""
    body = _page(
        '<p><a id="f1" href="one.html#b1">1</a> Port.</p><p>Still port.</p>',
        '<p><a id="f2" href="one.html#b2">2</a> See <a href="#f1">1</a>.</p>',
        '<div><a href="two.html#b3" name="f3">3</a><p>List.</p></div>',
    )
    assert sorted(_notes(body)) == [("1", "Port. Still port."), ("2", "See 1."), ("3", "List.")]


@pytest.mark.parametrize(
    "note",
    [
        '<p><a href="one.html#b{n}">{n}</a> Port.</p>',
        '<p><a id="f{n}" href="one.html#b{n}">Port</a> {n}.</p>',
        '<p><a id="f{n}" href="http://a.example/#b{n}">{n}</a> Port.</p>',
        '<p><a id="f{n}" href="one.html">{n}</a> Port.</p>',
        '<p>See <a id="f{n}" href="one.html#b{n}">{n}</a>.</p>',
        '<h2><a id="f{n}" href="one.html#b{n}">{n}</a> Port.</h2>',
        '<p><a id="toc{n}" href="one.html#ch{n}">{n}</a> Chapter.</p>',
    ],
)
def test_what_else_leads_to_other_files(note: str) -> None:
    """Lists of contents and links in the text are no notes."""
    assert _notes(_page(*(note.format(n=n) for n in (1, 2, 3)), title="Ships")) == []


def test_numbers_that_do_not_count() -> None:
    """Numbers that do not go on from the one before are something else."""
    note = '<p><a id="f{n}" href="one.html#b{n}">{n}</a> Port.</p>'
    assert _notes(_page(*(note.format(n=n) for n in (12, 7, 31)))) == []


def test_arrows_that_lead_to_another_file() -> None:
    """A note that shows no number is called by the one in its name."""
    note = '<div class="footnote" id="fn{n}"><a href="one.xhtml#rn{n}">\u2191</a> Port.</div>'
    body = _page(*(note.format(n=n) for n in (1, 2, 3)))
    assert _notes(body) == [("1", "Port."), ("2", "Port."), ("3", "Port.")]
