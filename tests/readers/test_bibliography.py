from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Citation
from citekeeper.readers import read
from citekeeper.readers.bibliography import entries_of
from citekeeper.readers.entries import day, links, of_address, reference

SAMPLES = Path(__file__).parents[1] / "samples"
EXPECTED = ".expected.json"
BIBLIOGRAPHIES = sorted(
    path.with_name(path.name.removesuffix(EXPECTED))
    for folder in ("bib", "ris", "csl", "csv")
    for path in (SAMPLES / folder).glob(f"*{EXPECTED}")
)


@pytest.mark.parametrize("sample", BIBLIOGRAPHIES, ids=lambda path: path.name)
def test_samples(sample: Path) -> None:
    """Each bibliography reads to the result beside it: keys, references, links, dates, lines."""
    expected = json.loads(sample.with_name(sample.name + EXPECTED).read_text(encoding="utf-8"))
    document = read(sample.name, sample.read_bytes(), lambda _: None)
    assert [_facts(citation) for citation in document.citations] == expected


def _facts(citation: Citation) -> dict[str, object]:
    facts: dict[str, object] = {
        "id": citation.id,
        "marker": citation.marker,
        "kind": citation.kind.value,
        "refers_to": citation.refers_to,
        "note": citation.note,
        "urls": [link.uri_as_cited for link in citation.cited],
        "accessed": citation.accessed_on,
        "published": citation.published_on,
        "line": citation.place.line,
    }
    return {name: fact for name, fact in facts.items() if fact not in (None, [])}


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("sample", BIBLIOGRAPHIES, ids=lambda path: path.name)
def test_line_ends_and_encodings(sample: Path, encoding: str, line_end: str) -> None:
    """Files of other systems read to the same citations."""
    text = sample.read_text(encoding="utf-8")
    other = text.replace("\n", line_end).encode(encoding)
    plain = read(sample.name, text.encode(), lambda _: None)
    assert read(sample.name, other, lambda _: None).citations == plain.citations


# --- entries by key -------------------------------------------------------------------------------


def test_every_key_of_an_entry_leads_to_it() -> None:
    """An entry stands under its key and under those it had before; the first of a key counts."""
    found = entries_of("x.bib", (SAMPLES / "bib" / "harbours.bib").read_bytes())
    assert found["gauge12"] == found["old-gauge"] == found["gauge:12"]
    doubled = entries_of("x.bib", (SAMPLES / "bib" / "broken.bib").read_bytes())
    assert doubled["first"].links[0].uri_as_cited == "http://first.example/"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.bib", "@misc{k, url = {http://k.example/}, urldate = {2015-06-03}}"),
        ("x.BibTeX", "@misc{k, url = {http://k.example/}, urldate = {2015-06-03}}"),
        ("x", "@misc{k, url = {http://k.example/}, urldate = {2015-06-03}}"),
        ("x.ris", "TY  - ELEC\nID  - k\nUR  - http://k.example/\nY2  - 2015/06/03\nER  - \n"),
        (
            "x.json",
            '[{"id": "k", "type": "webpage", "URL": "http://k.example/", "accessed": '
            '{"date-parts": [[2015, 6, 3]]}}]',
        ),
        (
            "x.yaml",
            "a: &a 1\nb: &a 2\nk: {type: book, URL: http://k.example/, accessed: 2015-06-03}",
        ),
        (
            "x.yaml",
            "references:\n- id: k\n  type: webpage\n  URL: http://k.example/\n"
            "  accessed: 2015-06-03\n",
        ),
        (
            "x.yml",
            "- id: k\n  type: webpage\n  URL: http://k.example/\n  accessed:\n"
            "    date-parts: [[2015, 6, 3]]\n",
        ),
    ],
)
def test_formats(name: str, text: str) -> None:
    """BibTeX, RIS, CSL-JSON and CSL-YAML give the same entry by its key."""
    found = entries_of(name, text.encode())["k"]
    assert [link.uri_as_cited for link in found.links] == ["http://k.example/"]
    assert (found.marker, found.accessed_on) == ("k", "2015-06-03")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("x.docx", "Some words.", "no bibliography"),
        ("x.yaml", "a: [1\nb: 2", "x.yaml:2: this is no YAML"),
        ("x.yaml", "\x01", "x.yaml: this is no YAML"),
        ("x.yaml", "just words", "no bibliographic items"),
        ("x.json", "[" * 100_000, "nested too deeply"),
        ("x.yaml", "[" * 2_000, "nested too deeply"),
        ("x.ris", "Nobody", "no record"),
    ],
)
def test_what_is_no_bibliography(name: str, text: str, said: str) -> None:
    """One clear line says what is wrong, and where."""
    with pytest.raises(ReadError, match=said):
        entries_of(name, text.encode())


def test_shared_structures_are_not_multiplied() -> None:
    """A YAML whose aliases would unfold to billions of values stays small."""
    bomb = "".join(
        f"{name}: &{name} [{', '.join([f'*{chr(ord(name) - 1)}'] * 9)}]\n" for name in "bcdefghi"
    )
    text = f"a: &a [x]\n{bomb}references:\n- {{id: k, type: book, title: T, keyword: *i, x: *i}}\n"
    assert dict(entries_of("x.yaml", text.encode())["k"].csl) == {"type": "book", "title": "T"}


# --- links ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("http://a.example/x.", ["http://a.example/x."]),
        ("<http://a.example/x>", ["http://a.example/x"]),
        ("http://a.example/ http://b.example/", ["http://a.example/", "http://b.example/"]),
        ("http://a.example/;http://b.example/;", ["http://a.example/", "http://b.example/"]),
        ("http://a.example/, http://b.example/", ["http://a.example/", "http://b.example/"]),
        ("http://a.example/x;y=1,2", ["http://a.example/x;y=1,2"]),
        ("http://a.example/ (accessed 3 June 2015).", ["http://a.example/"]),
        ("a.example/path?x=1", ["http://a.example/path?x=1"]),
        ("a.example", ["http://a.example"]),
        ("www.a.example/", ["www.a.example/"]),
        ("not given", []),
        ("paper-2015.pdf", []),
        ("n/a", []),
        ("http://", []),
        ("", []),
    ],
)
def test_fields_for_addresses(value: str, expected: list[str]) -> None:
    """An address in its field is taken whole; several are told apart; a host alone is enough."""
    assert [link.uri_as_cited for link in of_address(value)] == expected


def test_escaped_ampersands_leave_a_choice() -> None:
    """`&amp;` in a field is kept as it stands; the other reading goes beside it."""
    (link,) = of_address("http://a.example/?x=1&amp;y=2")
    assert link.alternatives == ("http://a.example/?x=1&y=2",)


@pytest.mark.parametrize(
    ("address", "identifiers", "expected"),
    [
        ("https://doi.org/10.1000/A(b)", {"doi": "10.1000/a(b)"}, 1),
        ("http://dx.doi.org/10.1000%2Fa", {"doi": "doi: 10.1000/a"}, 1),
        ("http://a.example/10.1000/a", {"doi": "10.1000/a"}, 2),
        ("http://arxiv.org/pdf/2101.00001v3.pdf", {"arxiv": "2101.00001v2"}, 1),
        ("http://a.example/", {"arxiv": "arXiv:math.GT/0309136"}, 2),
        ("http://a.example/", {"arxiv": "unknown"}, 1),
        ("http://a.example/", {"doi": "https://doi.org/10.1000/a"}, 2),
        ("http://a.example/", {"doi": "in press"}, 1),
        (
            "http://a.example/",
            {"prose": ["http://a.example/, doi:10.1000/a, mailto:a@b.example"]},
            2,
        ),
        ("mailto:a@b.example", {}, 0),
    ],
)
def test_identifiers(address: str, identifiers: dict[str, Any], expected: int) -> None:
    """A DOI or arXiv id becomes a link, unless an address already leads there."""
    assert len(links(addresses=[address], **identifiers)) == expected


# --- dates ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"date-parts": [[2015, 6, 3]]}, "2015-06-03"),
        ({"date-parts": [["2015", "06"]]}, "2015-06"),
        ({"date-parts": [[2015, 6, 3], [2015, 6, 3]]}, "2015-06-03"),
        ({"date-parts": [[2015, 1], [2015, 3]]}, "2015"),
        ({"date-parts": [[2014, 12], [2015, 1]]}, None),
        ({"date-parts": [[2015, 2, 31]]}, None),
        ({"raw": "2015-06-03T10:00:00Z"}, "2015-06-03"),
        ({"raw": "3 juin 2015"}, "2015-06-03"),
        ({"literal": "03/06/2015"}, "2015"),
        ({"literal": "spring 1907, or 1908"}, None),
        ({"literal": "forthcoming"}, None),
        ("2015", "2015"),
        (1671, "1671"),
        (None, None),
        ([], None),
    ],
)
def test_days(value: object, expected: str | None) -> None:
    """A date is as exact as it is sure: no order of day and month is guessed."""
    assert day(value) == expected


# --- references -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({}, ""),
        ({"author": [{"family": "Tamar", "given": "Mary"}]}, "Tamar, Mary."),
        ({"author": [{"given": ""}], "issued": {"literal": "n.d."}}, "(n.d.)"),
        (
            {
                "author": [{"dropping-particle": "de", "family": "Vries"}, {"literal": "others"}],
                "issued": {"date-parts": [[2015]]},
                "title": "Is “it” so?",
                "volume": "3",
            },
            "de Vries, et al. (2015). “Is 'it' so?” 3.",
        ),
        ({"title": "T", "note": "T", "URL": "irgendwo"}, "“T”. irgendwo."),
        ({"title": "T", "DOI": "doi:10/abc"}, "“T”. doi:10/abc"),
        ({"title": "T", "accessed": {"raw": "2015-06-03T10:11:12Z"}}, "“T”. accessed 2015-06-03."),
        ({"editor": [{"literal": "Office"}], "page": 7}, "Office (ed.) p. 7."),
    ],
)
def test_references(item: dict[str, object], expected: str) -> None:
    """The line that stands for an entry says what it has, once, and adds no stop to an address."""
    assert reference(item) == expected
