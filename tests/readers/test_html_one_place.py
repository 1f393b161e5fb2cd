from __future__ import annotations

from citekeeper.readers import read

NOTES = "<ol><li>Port.</li><li>List.</li><li>Rolls.</li></ol>"


def _notes(body: str) -> list[tuple[str | None, str | None, str | None]]:
    found = read("page.html", body.encode(), lambda _: None).citations
    return [(c.marker, c.note, c.context) for c in found if c.marker]


def test_numbers_that_all_lead_to_the_heading() -> None:
    """Numbers that lead to one place are read as if they had no link."""
    text = "".join(f'<p>Ships {n}.<sup><a href="#cited">{n}</a></sup></p>' for n in (1, 2, 3))
    assert _notes(f'{text}<h2 id="cited">Sources</h2>{NOTES}') == [
        ("1", "Port.", "Ships 1."),
        ("2", "List.", "Ships 2."),
        ("3", "Rolls.", "Ships 3."),
    ]


def test_one_note_that_is_cited_again() -> None:
    """The same number that leads to the same place is the marker of one note."""
    mark = '<sup><a href="#n1">1</a></sup>'
    body = f'<p>One.{mark} Two.{mark} Three.{mark}</p><ol><li id="n1">Port.</ol>'
    assert _notes(body) == [("1", "Port.", "One.")]


def test_a_list_that_folds_out() -> None:
    """What a button of sources shows is no part of the page that is not shown."""
    text = "".join(f"<p>Ships {n}.<sup>{n}</sup></p>" for n in (1, 2, 3))
    panel = f"<button>Show all sources</button><div hidden>{NOTES}</div>"
    assert len(_notes(text + panel)) == 3
    more = f"{text.replace('sup', 'b')}<p>http://a.example/</p>"
    assert _notes(more + panel.replace("sources", "maps")) == []


def test_bracketed_notes_of_which_some_are_cited() -> None:
    """Half of the numbers will do where notes begin with numbers in brackets."""
    text = "".join(f"<p>Ships {n}.<sup>{n}</sup></p>" for n in (1, 2, 3))
    notes = "".join(f"<p>[{n}] Port {n}.</p>" for n in range(1, 6))
    assert len(_notes(text + notes)) == 5
