"""Bibliographies in the formats of other programs: the entries, their links, facts and dates."""

from __future__ import annotations

import json

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Citation, Document
from citekeeper.readers import read
from citekeeper.readers.bibliography import entries_of

BIB = r"""@string{quay = "Quay Press"}
@comment{nothing to see}
@book{tamar1998,
  author = {Tamar, Mary and {Harbour Office}}, title = {A {History} of Tide Mills \& Weirs},
  publisher = quay, year = 1998, isbn = {978-0-306-40615-7}, note = {Also at \url{http://quay.example/a\_b}}
}
@article{weir2010,
  author = "J{\"o}rg Weir", title = "Silt and Wheels", journal = {Estuary Studies},
  year = {2010}, month = jun, volume = 4, pages = {1--9}, doi = {10.1000/es.2010.4.17},
  url = {https://doi.org/10.1000/es.2010.4.17}, abstract = {See http://not.example/}
}
@online{gauge, title = {The Gauge}, url = {https://gauges.example/a%20b?x=1\&y=2},
  urldate = {2015-06-03}, date = {2014-05-04}}
@misc{model, title = {A Model of Silt}, eprint = {1501.00001}, archivePrefix = {arXiv},
  howpublished = {\href{http://silt.example/model}{here}}, year = {2015}}
@misc{gauge, title = {Twice the same key}, url = {http://twice.example/}}
@inbook{part, crossref = {tamar1998}, title = {A Part}, url = {http://part.example/}}
@misc{broken, title = {Never closed, url = {http://lost.example/}
"""

RIS = """TY  - RPRT
ID  - harbour
AU  - Harbour Office
TI  - Annual Report
PY  - 2012/06/03/
UR  - https://harbour.example/reports/annual-2012.html
L1  - http://harbour.example/a.pdf
Y2  - 2015/06/03/
ER  -

TY  - JOUR
AU  - Weir, J.
T1  - Silt and
  Wheels
DO  - 10.1000/es.2010.4.17
SN  - 1234-5678
DA  - 2010
ER  -
TY  - GEN
TI  - Without an end
UR  - http://open.example/
"""

CSL = [
    {
        "id": "harbour",
        "type": "report",
        "title": "Annual <i>Report</i>",
        "author": [{"family": "Tamar", "given": "Mary"}, {"literal": "Harbour Office"}],
        "issued": {"date-parts": [[2012, 6, 3]]},
        "accessed": {"date-parts": [["2015", "6", "3"]]},
        "URL": "https://harbour.example/reports/annual-2012.html",
    },
    {"id": 7, "type": "article-journal", "title": "Silt", "DOI": "10.1000/es.2010.4.17",
     "issued": {"raw": "2010"}},
    {"id": "none", "type": "book", "title": "No link"},
]  # fmt: skip

ZOTERO = {
    "config": {"id": "x"},
    "items": [
        {
            "itemType": "webpage",
            "citationKey": "gauge",
            "title": "The Gauge",
            "creators": [{"creatorType": "author", "firstName": "Mary", "lastName": "Tamar"}],
            "date": "2014-05-04",
            "accessDate": "2015-06-03T10:11:12Z",
            "url": "https://gauges.example/station/12",
            "extra": "DOI: 10.1000/xyz",
        },
        {"itemType": "attachment", "url": "http://attached.example/a.pdf", "title": "A file"},
        {"itemType": "note", "note": "http://in.a.note.example/"},
    ],
}

CSV = """id;Titel;Autor;Datum;URL;Abgerufen
a1;Der Bericht;Hafenamt;2014-05-04;https://hafen.example/bericht/;2015-06-03
a2;Ohne Adresse;;;;
a3;"Zwei; mit Strichpunkt";X;2013;http://x.example/1 http://x.example/2;
"""


def cited(document: Document) -> dict[str | None, list[str]]:
    """The links of each entry."""
    return {c.marker: [link.uri_as_cited for link in c.cited] for c in document.citations}


def entry(document: Document, marker: str) -> Citation:
    """One entry."""
    return next(c for c in document.citations if c.marker == marker)


def of(name: str, text: str) -> Document:
    """A bibliography, read."""
    return read(name, text.encode(), lambda _: None)


def test_bibtex() -> None:
    """Links of every field that cites, without LaTeX's escapes; doubled and broken entries too."""
    document = of("a.bib", BIB)
    links = cited(document)
    assert links["tamar1998"] == ["http://quay.example/a_b"]
    assert links["weir2010"] == ["https://doi.org/10.1000/es.2010.4.17"]
    assert links["gauge"] in (["https://gauges.example/a%20b?x=1&y=2"], ["http://twice.example/"])
    assert "http://silt.example/model" in links["model"]
    assert any("1501.00001" in uri for uri in links["model"])
    everything = [uri for uris in links.values() for uri in uris]
    assert "http://part.example/" in everything
    assert "http://not.example/" not in everything
    gauge = next(c for c in document.citations if c.marker == "gauge" and c.accessed_on)
    assert (gauge.accessed_on, gauge.published_on) == ("2015-06-03", "2014-05-04")
    weir = entry(document, "weir2010")
    assert weir.published_on == "2010-06"
    assert "Weir, Jörg" in (weir.note or "")


def test_ris() -> None:
    """Records with and without an id, folded lines, an unended one; both dates."""
    document = of("a.ris", RIS)
    harbour = entry(document, "harbour")
    assert [link.uri_as_cited for link in harbour.cited] == [
        "https://harbour.example/reports/annual-2012.html",
        "http://harbour.example/a.pdf",
    ]
    assert (harbour.accessed_on, harbour.published_on) == ("2015-06-03", "2012-06-03")
    rest = [uri for uris in cited(document).values() for uri in uris]
    assert "doi:10.1000/es.2010.4.17" in rest
    assert "http://open.example/" in rest


def test_csl() -> None:
    """Items with names, dates in parts or raw, and links; markup in titles is no text."""
    document = of("a.json", json.dumps(CSL))
    harbour = entry(document, "harbour")
    assert harbour.csl["title"] in ("Annual Report", "Annual <i>Report</i>")
    assert "Annual Report" in (harbour.note or "")
    assert (harbour.accessed_on, harbour.published_on) == ("2015-06-03", "2012-06-03")
    assert cited(document)["7"] == ["doi:10.1000/es.2010.4.17"]
    assert cited(document)["none"] == []


def test_zotero() -> None:
    """Better BibTeX JSON: items by citation key, with their dates."""
    document = of("a.json", json.dumps(ZOTERO))
    gauge = entry(document, "gauge")
    assert gauge.cited[0].uri_as_cited == "https://gauges.example/station/12"
    assert (gauge.accessed_on, gauge.published_on) == ("2015-06-03", "2014-05-04")
    assert len(gauge.cited) <= 2


@pytest.mark.parametrize("separator", [";", "\t", ","])
def test_csv(separator: str) -> None:
    """Separator, header and the column of addresses are found; ids name the rows."""
    text = CSV.replace('"Zwei; mit Strichpunkt"', "Zwei").replace(";", separator)
    document = of("a.tsv" if separator == "\t" else "a.csv", text)
    first = next(c for c in document.citations if "Bericht" in (c.note or ""))
    assert [link.uri_as_cited for link in first.cited] == ["https://hafen.example/bericht/"]
    assert (first.accessed_on, first.published_on) == ("2015-06-03", "2014-05-04")
    everything = [uri for uris in cited(document).values() for uri in uris]
    assert {"http://x.example/1", "http://x.example/2"} <= set(everything)


def test_csv_without_a_column_of_addresses() -> None:
    """Every cell with an address counts, in a table without a head, too."""
    document = of("a.csv", "one,http://a.example/\ntwo,see http://b.example/ there\n")
    everything = [uri for uris in cited(document).values() for uri in uris]
    assert everything == ["http://a.example/", "http://b.example/"]


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        ("a.bib", BIB, "weir2010"),
        ("a.ris", RIS, "harbour"),
        ("a.json", json.dumps(CSL), "harbour"),
        ("a.yaml", "- id: k\n  type: book\n  title: T\n  URL: http://k.example/\n", "k"),
        ("references", BIB, "tamar1998"),
    ],
)
def test_entries_by_key(name: str, text: str, key: str) -> None:
    """What a Markdown text cites is found by its key, whatever the bibliography's format."""
    assert key in entries_of(name, text.encode())


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.json", b"{not json"),
        ("a.json", b'{"a": 1}'),
        ("a.json", b"[" * 100_000),
        ("a.ris", b"UR http"),
        ("a.csv", b"\n\n,,,\n"),
        ("a.csv", b"\0" * 50 + b"a"),
    ],
)
def test_what_is_none(name: str, body: bytes) -> None:
    """One clear line for what is damaged or holds no citation."""
    with pytest.raises(ReadError) as raised:
        read(name, body, lambda _: None)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(("name", "body"), [("a.yaml", b"a: [b"), ("a.xyz", b"nothing")])
def test_no_bibliography(name: str, body: bytes) -> None:
    """The same for a bibliography beside a document."""
    with pytest.raises(ReadError):
        entries_of(name, body)
