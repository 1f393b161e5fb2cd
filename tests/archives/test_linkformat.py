from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper.archives.linkformat import Link, as_http_date, http_date, is_whole, links

BASE = "http://archive.example/timemap/link/http://a.example/"
AT = datetime(2015, 6, 2, 3, 4, 5, tzinfo=UTC)
WHEN = 'datetime="Tue, 02 Jun 2015 03:04:05 GMT"'

FORMS = {
    f'<http://m/1>; rel="memento"; {WHEN}': ("http://m/1", {"memento"}),
    f'<http://m/1>;{WHEN};rel="first last memento"': ("http://m/1", {"first", "last", "memento"}),
    f"< http://m/1 > ; REL = memento ; {WHEN}": ("http://m/1", {"memento"}),
    f'<http://m/1,2;x>; rel="memento"; title="a, <b>; \\"c\\""; {WHEN}': (
        "http://m/1,2;x",
        {"memento"},
    ),
    f'<http://m/1>; rel="memento"; rel="original"; {WHEN}': ("http://m/1", {"memento"}),
    f'</m/1>; rel="Memento"; {WHEN}': ("http://archive.example/m/1", {"memento"}),
    f'<http://m/1>; rel="memento"; crossorigin; {WHEN}; license="x"': ("http://m/1", {"memento"}),
}


@pytest.mark.parametrize("text", FORMS)
def test_one_link_in_all_its_forms(text: str) -> None:
    """The address stands before its relations, however these are spelt, ordered and quoted."""
    (link,) = links(text, base=BASE)
    uri, rels = FORMS[text]
    assert (link.uri, set(link.rels), link.at) == (uri, rels, AT)
    assert is_whole(text)


def test_a_list() -> None:
    """Commas inside dates and addresses end no link; those between links are free."""
    text = (
        '<http://a.example/?x=1,2>; rel="original",\n'
        '</t?2>; rel="timemap"; type="application/link-format"; '
        'from="Tue, 02 Jun 2015 03:04:05 GMT"; until="Wed, 03 Jun 2015 03:04:05 GMT"\n,,'
        f'<http://m/1>; rel="memento"; {WHEN} <http://m/2>; rel="memento"; {WHEN},\n'
    )
    found = list(links(text, base=BASE))
    assert [link.uri for link in found] == [
        "http://a.example/?x=1,2",
        "http://archive.example/t?2",
        *("http://m/1", "http://m/2"),
    ]
    part = found[1]
    assert (part.type, part.since, part.until) == (
        *("application/link-format", AT, AT.replace(day=3)),
    )
    assert is_whole(text)


@pytest.mark.parametrize("end", range(1, 60))
def test_a_list_that_breaks_off(end: int) -> None:
    """Cut anywhere inside a link it is not whole, or its last link has lost its date."""
    whole = f'<http://a.example/>; rel="original",\n<http://m/1>; rel="memento"; {WHEN}'
    cut = whole[:-end]
    last = list(links(cut, base=BASE))[-1]
    undated = "memento" in last.rels and last.at is None
    at_a_seam = last.rels == {"original"}  # nothing of the second link is left
    assert not is_whole(cut) or undated or at_a_seam or last.rels == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no date",
        "Tue, 02 Jun 99999999999999999999 03:04:05 GMT",
        "Tue, 32 Jun 2015 03:04:05 GMT",
    ],
)
def test_what_is_no_date(text: str) -> None:
    """A date that is none is None, and no trouble."""
    assert http_date(text) is None
    link = Link("http://m/", frozenset({"memento"}))
    assert list(links(f'<http://m/>; rel=memento; datetime="{text}"', base=BASE)) == [link]


@given(st.text(alphabet='<>;,="\\ \nrelmntodati:/', max_size=80))
def test_any_text_is_read(text: str) -> None:
    """No text makes it raise, and every relation is a word."""
    for link in links(text, base=BASE):
        assert all(word and not word.isspace() for word in link.rels)
    assert is_whole(text) in (True, False)


@given(st.datetimes(datetime(1991, 1, 1), datetime(9999, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_dates_come_back(at: datetime) -> None:
    """A moment survives being written as HTTP writes it, to the second."""
    assert http_date(as_http_date(at)) == at.replace(microsecond=0)
