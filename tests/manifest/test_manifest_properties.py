"""What holds for every document and for every way of writing a ledger."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from citekeeper.manifest import load, mark, merge
from citekeeper.model import Citation, Document, Kind, Place
from citekeeper.urls import cited_link

URLS = [
    f"http://{name}.example/{path}" for name in "abcd" for path in ("", "x,y", "p#q", "p?a=[1]")
]
WORDS = st.text(max_size=150).filter(lambda text: bool(text.strip()))
PROSE = st.lists(
    st.sampled_from(["a", "See:", "#x", "- b", "'q'", '"q"', "  ", "end,"]), min_size=1
)
TEXTS = st.one_of(WORDS, PROSE.map(" ".join).filter(lambda text: bool(text.strip())))
DATES = st.dates().map(str)

patiently = settings(deadline=None, max_examples=80)
"""The clock of a busy machine decides nothing here."""


@st.composite
def citations(draw: st.DrawFn, id_: str) -> Citation:
    """Any citation that a reader might hand over."""
    urls = draw(st.lists(st.sampled_from(URLS), max_size=3, unique=True))
    title = draw(st.none() | TEXTS)
    kind = draw(st.sampled_from([Kind.SOURCE, Kind.EXPLANATORY, Kind.SHORT_FORM]))
    return Citation(
        id=id_,
        marker=id_,
        kind=Kind.LINK if urls else kind,
        note=draw(st.none() | TEXTS),
        context=draw(st.none() | TEXTS),
        cited=tuple(map(cited_link, urls)),
        accessed_on=draw(st.none() | DATES),
        quote=draw(st.none() | TEXTS),
        csl={} if title is None else {"title": title, "author": [{"literal": title}]},
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document of up to six notes, numbered from 1."""
    notes = [draw(citations(str(n + 1))) for n in range(draw(st.integers(1, 6)))]
    return Document("r.txt", "text/plain", "0" * 64, tuple(notes), title=draw(st.none() | TEXTS))


def loaded(text: str) -> tuple[Citation, ...]:
    """The citations of a ledger without their lines."""
    return tuple(replace(c, place=Place()) for c in load(text, name="c").document.citations)


@patiently
@given(documents())
def test_a_document_survives_its_ledger(document: Document) -> None:
    """A new ledger holds every citation as it was, and merging the same again changes no byte."""
    text = merge(None, [document], name="c").text
    assert loaded(text) == document.citations
    assert merge(text, [document], name="c").text is text


@patiently
@given(documents(), st.data())
def test_a_second_merge_changes_nothing(document: Document, data: st.DataObject) -> None:
    """Whatever became of a document, merging it once is merging it for good."""
    text = merge(None, [document], name="c").text
    shape = data.draw(st.permutations(document.citations))
    for _ in range(data.draw(st.integers(0, 3))):
        shape.insert(data.draw(st.integers(0, len(shape))), data.draw(citations("new")))
    shape = shape[data.draw(st.integers(0, 2)) :] or shape
    numbered = [replace(c, id=str(n), marker=str(n)) for n, c in enumerate(shape, start=1)]
    changed = replace(document, citations=tuple(numbered))
    once = merge(text, [changed], name="c")
    again = merge(once.text, [changed], name="c")
    assert again.text == once.text
    assert again.added == ()
    assert len(loaded(once.text)) == len(document.citations) + len(once.added)


@st.composite
def ledgers(draw: st.DrawFn) -> str:
    """A ledger of three notes as people write them: odd indents, comments, quotes, line ends."""
    eol = draw(st.sampled_from(["\n", "\r\n"]))
    dash, gap = draw(st.integers(0, 5)), draw(st.integers(1, 4))
    keys = " " * (dash + 1 + gap)
    comment = st.sampled_from(["", "", "# c", "  # c: d", "#", " " * 12 + "# deep"])
    url = st.sampled_from(
        ["u: http://a.example/ ", "u: 'http://a.example/' # x", 'u:   "http://b.example/x"']
    )
    note = st.sampled_from(
        [
            "n: Plain words",
            "n: >-%  folded%%  more",
            "n: |%    kept%      so",
            "n: 'it''s'",
            'n: "a\\n%  b"',
        ]
    )
    lines = [draw(comment), "report: {title: x} # t", draw(comment), "citations: " + draw(comment)]
    for number in "123":
        lines += [draw(comment)] if draw(st.booleans()) else ["", ""]
        lines += [
            " " * dash
            + "-"
            + " " * gap
            + f"marker: {draw(st.sampled_from(['%s', chr(34) + '%s' + chr(34)])) % number}"
        ]
        for key in draw(st.permutations([url, note]))[: draw(st.integers(0, 2))]:
            value = draw(key).replace("u:", "url:", 1).replace("n:", "note:", 1)
            lines += [keys + value.replace("%", "\n" + keys), draw(comment)]
        lines += [
            draw(st.sampled_from(["", keys + "accessed : 2015 #", keys + "quote: " + "q " * 90]))
        ]
    text = "\n".join(lines) + draw(st.sampled_from(["", "\n", "\n\n# end", "\nsettings: {}\n"]))
    return text.replace("\n", eol)


@patiently
@given(ledgers())
def test_a_ledger_with_nothing_new_keeps_every_byte(text: str) -> None:
    """However a ledger is written, its own citations merged into it leave it alone."""
    document = replace(load(text, name="c").document, path="r.txt")
    assert merge(text, [document], name="c").text is text


@patiently
@given(ledgers(), st.integers(0, 3))
def test_a_new_note_leaves_every_old_line(text: str, place: int) -> None:
    """A note added at any place of any layout removes no line, and the rest reads as before."""
    document = replace(load(text, name="c").document, path="r.txt")
    notes = list(document.citations)
    notes.insert(
        place, Citation("new", "new", Kind.LINK, cited=(cited_link("http://new.example/"),))
    )
    merged = merge(text, [replace(document, citations=tuple(notes))], name="c")
    assert loaded(merged.text) == tuple(replace(c, place=Place()) for c in notes)
    remaining = iter(merged.text.splitlines())
    assert all(line in remaining for line in text.splitlines())


@patiently
@given(ledgers(), TEXTS, st.sampled_from(["live", "gone", "ignore"]))
def test_a_mark_adds_one_line(text: str, reason: str, decision: str) -> None:
    """A decision is one more line, and a second one takes its place; all else reads as before."""
    with_links = [c.id for c in loaded(text) if c.cited]
    for id_ in with_links[:1]:
        first = mark(text, name="c", id=id_, decision="ignore", reason="first")
        marked = mark(first, name="c", id=id_, decision=decision, reason=reason, until="2027")
        assert len(marked.splitlines()) == len(text.splitlines()) + 1
        remaining = iter(marked.splitlines())
        assert all(line in remaining for line in text.splitlines())
        undone = tuple(replace(c, override=None) for c in loaded(marked))
        assert undone == loaded(text)
        override = next(c.override for c in loaded(marked) if c.id == id_)
        assert override is not None
        assert (override.reason, override.until) == (reason.strip(), "2027")
