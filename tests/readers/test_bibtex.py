from __future__ import annotations

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Citation, Kind
from citekeeper.readers import read


def citations(text: str) -> tuple[Citation, ...]:
    """A bibliography, read."""
    return read("x.bib", text.encode(), lambda _: None).citations


def urls(fields: str, *, kind: str = "misc") -> list[str]:
    """The links of one entry with these fields."""
    (citation,) = citations(f"@{kind}{{k, {fields}}}")
    return [link.uri_as_cited for link in citation.cited]


@pytest.mark.parametrize(
    ("spelled", "meant"),
    [
        (r"http://x.example/a\_b\%20c\&d\#e", "http://x.example/a_b%20c&d#e"),
        (r"http://x.example/a{_}b{\_}c\{_\}d", "http://x.example/a_b_c_d"),
        (r"http://x.example/{~}me/{\~{}}you", "http://x.example/~me/~you"),
        (r"http://x.example/\textasciitilde{}me", "http://x.example/~me"),
        (r"http://x.example/$\sim$me/\slash x", "http://x.example/~me//x"),
        (r"{http://x.example/a}", "http://x.example/a"),
        ("(http://x.example/a)", "http://x.example/a"),
        ("http://x.example/a_(b)", "http://x.example/a_(b)"),
        (r"http://x.example/a$\backslash$npapers2://publication/uuid/1-2", "http://x.example/a"),
        (r"\url{http://x.example/a--b_c}", "http://x.example/a--b_c"),
        (r"\href{http://x.example/a}{\emph{here}}", "http://x.example/a"),
        (r"http://x.example/a\-b\allowbreak c", "http://x.example/abc"),
        ("http://x.example/a/\n   b", "http://x.example/a/b"),
        (r"http://x.example/Main_Page.", "http://x.example/Main_Page."),
    ],
)
def test_addresses_without_escapes(spelled: str, meant: str) -> None:
    """What LaTeX wants escaped in an address is not part of it; nothing else is changed."""
    assert urls(f"url = {{{spelled}}}") == [meant]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (r"howpublished = {\url{http://x.example/}}", ["http://x.example/"]),
        (r"note = {See http://x.example/a\_b.}", ["http://x.example/a_b"]),
        (r"note = {\url{http://x.example/never}", ["http://x.example/never"]),
        ("journal = {arXiv preprint arXiv:2101.00001}", ["arXiv:2101.00001"]),
        ("eprint = {2101.00001}, archivePrefix = {arXiv}", ["arXiv:2101.00001"]),
        ("eprint = {arXiv:2101.00001}", ["arXiv:2101.00001"]),
        ("arxivId = {2101.00001}", ["arXiv:2101.00001"]),
        ("eprint = {http://x.example/a.pdf}", ["http://x.example/a.pdf"]),
        ("eprint = {12345}, eprinttype = {jstor}", []),
        ("doi = {10.1000/a_b}", ["doi:10.1000/a_b"]),
        (r"doi = {10.1000/a\_b}", ["doi:10.1000/a_b"]),
        (r"note = {\doi{10.1000/a\_b}}", ["doi:10.1000/a_b"]),
        (r"howpublished = {\path{readme.txt}}", []),
        ("file = {http://x.example/a.pdf}, abstract = {http://x.example/}", []),
        ("title = {About http://x.example/}, url = {http://y.example/}", ["http://y.example/"]),
        ("title = {http://x.example/}", ["http://x.example/"]),
        ("ee = {http://x.example/}, bdsk-url-2 = {y.example/a}", 2),
        ("url = {http://web.archive.org/web/20150603000000/http://x.example/}", 1),
    ],
)
def test_fields_with_links(fields: str, expected: list[str] | int) -> None:
    """Addresses and identifiers are read where they cite; files and abstracts cite nothing."""
    found = urls(fields)
    assert (len(found) if isinstance(expected, int) else found) == expected


@pytest.mark.parametrize(
    ("fields", "accessed", "published"),
    [
        ("urldate = {2015-06-03}, date = {2014-05}", "2015-06-03", "2014-05"),
        ("year = 2014, month = may", None, "2014-05"),
        ('year = 2014, month = 3 # "~" # may', None, "2014-05-03"),
        ("year = {2014}, month = {März}", None, "2014-03"),
        ("year = {2014}, month = {5}, day = {3}", None, "2014-05-03"),
        ("year = {c. 2014}", None, "2014"),
        ("year = {in press}", None, None),
        ("date = {2014/2015}", None, None),
        ("lastchecked = {3 June 2015}", "2015-06-03", None),
        ("url = {http://x.example/}, note = {Abgerufen am 3. Juni 2015}", "2015-06-03", None),
    ],
)
def test_dates(fields: str, accessed: str | None, published: str | None) -> None:
    """Days of access and of publication come from their fields, as exact as these are sure."""
    (citation,) = citations(f"@misc{{k, title = {{T}}, {fields}}}")
    assert (citation.accessed_on, citation.published_on) == (accessed, published)


def test_facts() -> None:
    """The facts of an entry are CSL variables; what a citation says elsewhere is not repeated."""
    (citation,) = citations(
        r"""@article{k, author = {Caf{\'e}, Ana}, title = {A {B}}, subtitle = {C}, journal = {J},
        year = 2014, url = {http://x.example/}, abstract = {Long}, pages = {1--3}}"""
    )
    assert dict(citation.csl) == {
        "type": "article-journal",
        "title": "A B: C",
        "author": [{"family": "Café", "given": "Ana"}],
        "container-title": "J",
        "page": "1-3",
    }


def test_a_parent_gives_facts_and_keeps_its_address() -> None:
    """`crossref` fills what an entry leaves open; an address of the parent is the parent's."""
    child, own, _ = citations(
        """@inbook{c, crossref = {p}, title = {C}}
        @inbook{o, crossref = {p}, title = {O}, booktitle = {Own}, year = 2001}
        @book{p, title = {P}, year = 1999, month = may, publisher = {Q}, url = {http://p.example/}}"""
    )
    assert (child.csl["container-title"], child.csl["publisher"]) == ("P", "Q")
    assert (child.cited, child.kind, child.published_on) == ((), Kind.SOURCE, "1999-05")
    assert (own.csl["container-title"], own.published_on) == ("Own", "2001")


def test_entries_that_say_nothing_usual() -> None:
    """They show what they say; entries that point at themselves or at nothing do no harm."""
    odd, lost = citations("@misc{a, remark = {A letter}, crossref = {a}} @misc{b, crossref = {z}}")
    assert (odd.note, lost.note) == ("A letter a", "z") or odd.note == "A letter"


def test_comments_that_swallow_the_file() -> None:
    """After whatever is never closed the file is read on at the next line that begins an entry."""
    for opened in (
        "@comment{",
        "@string{x = {",
        '@string{x = "',
        "@preamble{",
        "@misc{",
        "@(",
        '"',
    ):
        *_, last = citations(f"{opened} never closed\n  @misc{{a, url = {{http://a.example/}}}}\n")
        assert (last.marker, last.place.line, len(last.cited)) == ("a", 2, 1)


def test_credentials_are_left_out() -> None:
    """A password in a URL is not kept, however LaTeX spells it."""
    for user in ("me{:}secret", r"me\_too:secret"):
        (citation,) = citations(rf"@misc{{a, url = {{http://{user}@a.example/}}}}")
        assert [link.uri_r for link in citation.cited] == ["http://a.example/"]
        assert "secret" not in repr(citation)


@pytest.mark.parametrize(
    "text",
    [
        "@a{k, t = {" + r"\href{x}{" * 5_000 + "}" * 5_001 + "}",
        "@a{k, t = {" + r"\href{x}{" * 5_000,
        "@a{k, author = {" + " " * 50_000 + "}}",
        "@a{k, url = {" + "{" * 20_000 + "}" * 20_000 + "}}",
        "@a{k," + "x={y} " * 20_000 + "}",
        "@a{" * 200_000 + "\n@b{c, url = {http://x.example/}}",
    ],
)
def test_hostile_files_end_soon(text: str) -> None:
    """Deep nesting, endless blanks and a thousand missing commas are read in linear time."""
    assert citations(text)


def test_too_many_entries() -> None:
    """A file of more entries than a report can cite is refused in one line that says how many."""
    with pytest.raises(ReadError, match=r"x\.bib: 100,001 entries are too many.*100,000"):
        citations("@a{k}" * 100_001)
