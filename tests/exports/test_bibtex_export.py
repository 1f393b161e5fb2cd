"""BibTeX as bibtexparser, pandoc and our own reader take it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from bibtexparser.entrypoint import parse_string
from bibtexparser.model import Entry

from citekeeper.exports import EXPORTS
from citekeeper.model import Citation, Finding, Report
from citekeeper.readers import read

WHEEL = "http://mill.example/wheel?a=1&b=2"
SNAPSHOTS = "https://web.archive.org/web/20150602000000/"


def exported(report: Report) -> str:
    """The whole export."""
    return "".join(EXPORTS["bibtex"](report))


def entries(report: Report) -> list[Entry]:
    """What bibtexparser makes of it, which must be all."""
    library = parse_string(exported(report))
    assert library.failed_blocks == []
    return library.entries


def read_back(report: Report) -> dict[str, Citation]:
    """What our own reader makes of the export."""
    found = read("x.bib", exported(report).encode(), lambda _: None)
    return {citation.id: citation for citation in found.citations}


def test_an_entry_holds_what_biblatex_reads(cited_report: Report) -> None:
    """`url`, `urldate`, `date`; the snapshot as `addendum`; the whole note."""
    entry = entries(cited_report)[0]
    fields = {field.key: field.value for field in entry.fields}
    assert (entry.entry_type, entry.key) == ("online", "my-mills-2015-1")
    assert (fields["author"], fields["title"]) == ("Ness, K.", "Mills \\& wheels")
    assert (fields["url"], fields["urldate"], fields["date"]) == (WHEEL, "2015-06-04", "2011-05-03")
    assert fields["addendum"].startswith("Archived 2015-06-02 (13 days before the date wanted) at ")
    assert fields["note"].startswith("Note 1 (My Mills (2015).txt): K. Ness")
    assert fields["annotation"].startswith("Link audit 2026-11-23 (rescued).")


def test_what_is_in_other_hands_is_no_address(cited_report: Report) -> None:
    """A parked address is text in the annotation; the snapshot stands in its place."""
    kept, lost = (dict(entry.fields_dict) for entry in entries(cited_report)[1:3])
    assert kept["url"].value == f"{SNAPSHOTS}http://parked.example/kept"
    assert "url" not in lost
    assert "http://parked.example/x" in lost["annotation"].value


def test_notes_that_cite_no_work_are_counted(cited_report: Report) -> None:
    """Explanations and short forms are no entries; the file says that they are left out."""
    assert len(entries(cited_report)) == 7
    assert exported(cited_report).endswith("% Left out: 2 notes that cite no work of their own.\n")


def test_reading_it_back(cited_report: Report) -> None:
    """Address, snapshot, dates, facts and the whole note come back; keys are the ids."""
    found = read_back(cited_report)
    first = found["my-mills-2015-1"]
    assert [(c.uri_as_cited, c.known_memento) for c in first.cited] == [(WHEEL, SNAPSHOTS + WHEEL)]
    assert (first.accessed_on, first.published_on) == ("2015-06-04", "2011-05-03")
    assert (first.csl["title"], first.csl["page"]) == ("Mills & wheels", "3-5")
    assert 'K. Ness, "Mills & wheels", Mill Review, 3 May 2011' in (first.note or "")
    kept = "http://parked.example/kept"
    parked = found["my-mills-2015-2"].cited
    assert [(c.uri_as_cited, c.known_memento) for c in parked] == [(kept, SNAPSHOTS + kept)]
    assert found["my-mills-2015-5"].published_on == "1999"


def test_hostile_text_ends_no_field(hostile_report: Report) -> None:
    """Braces, commands and entries within a text stay text, and come back as it."""
    found = entries(hostile_report)
    assert [entry.key for entry in found] == [*read_back(hostile_report)]
    assert len(found) == 3
    text = exported(hostile_report)
    assert "\\input{" not in text
    assert "\x1b" not in text
    title = read_back(hostile_report)["my-mills-2015-2"].csl["title"]
    assert "\\input{/etc/passwd} $x$ } @article{evil, title = {x}} % # ER - TY - BOOK" in str(title)


@pytest.mark.parametrize("given", ["cited_report", "hostile_report"])
def test_pandoc_reads_it(
    given: str, request: pytest.FixtureRequest, tool: Callable[[str], str]
) -> None:
    """pandoc's reader of BibLaTeX finds every entry and complains of nothing."""
    report = request.getfixturevalue(given)
    done = subprocess.run(
        [tool("pandoc"), "-f", "biblatex", "-t", "csljson"],
        input=exported(report),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count('"id":') == len(entries(report))


def test_addresses_that_tex_would_break(
    citation: Callable[..., Finding], reporting: Callable[..., Report], tmp_path: Path
) -> None:
    r"""Within another command, `\url` takes no percent sign: such an address is escaped text."""
    uris = ("http://a.example/x", "http://a.example/x%20y#z")
    report = reporting(*(citation(str(n), "A", uri) for n, uri in enumerate(uris, 1)))
    plain, escaped = (entry.fields_dict["addendum"].value for entry in entries(report))
    assert plain.endswith(f"\\url{{{SNAPSHOTS}http://a.example/x}}")
    assert escaped.endswith("http://a.example/x\\%20y")
    made = tmp_path / "x.bib"
    made.write_text(exported(report), encoding="utf-8")
    found = read(made.name, made.read_bytes(), lambda _: None).citations
    assert [link.uri_as_cited for one in found for link in one.cited] == list(uris)
    assert all(link.known_memento for one in found for link in one.cited)


def test_further_links_are_printed(
    citation: Callable[..., Finding], reporting: Callable[..., Report]
) -> None:
    """An entry has one `url`; the others of its note come back, with or without a snapshot."""
    given = [citation("1", "Two.", f"http://{one}.example/", kept=one == "a") for one in "ab"]
    report = reporting(*given)
    (entry,) = entries(report)
    assert entry.fields_dict["addendum"].value.endswith("Also cites \\url{http://b.example/}")
    (back,) = read_back(report).values()
    assert [(c.uri_as_cited, c.known_memento) for c in back.cited] == [
        ("http://a.example/", f"{SNAPSHOTS}http://a.example/"),
        ("http://b.example/", None),
    ]


def test_an_eprint_stays_one(
    citation: Callable[..., Finding], reporting: Callable[..., Report]
) -> None:
    """What a bibliography says of arXiv is no snapshot of a page."""
    said = {
        "type": "article",
        "title": "Mills",
        "archive": "arXiv",
        "archive_location": "2101.00001",
    }
    finding = citation("ness2021", "Ness.", "http://mill.example/", csl=said)
    (entry,) = entries(reporting(finding))
    found = {name: field.value for name, field in entry.fields_dict.items()}
    assert (found["archiveprefix"], found["eprint"]) == ("arXiv", "2101.00001")
    assert found["addendum"].startswith("Archived 2015-06-02")
