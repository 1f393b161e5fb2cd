"""RIS as rispy and our own reader take it."""

from __future__ import annotations

import re
from typing import Any

import rispy  # type: ignore[import-untyped]

from citekeeper.exports import EXPORTS
from citekeeper.model import Citation, Report
from citekeeper.readers import read

WHEEL = "http://mill.example/wheel?a=1&b=2"
SNAPSHOTS = "https://web.archive.org/web/20150602000000/"


def exported(report: Report) -> str:
    """The whole export."""
    return "".join(EXPORTS["ris"](report))


def records(report: Report) -> list[dict[str, Any]]:
    """What rispy makes of it."""
    return list(rispy.loads(exported(report)))


def read_back(report: Report) -> dict[str, Citation]:
    """What our own reader makes of the export."""
    found = read("x.ris", exported(report).encode(), lambda _: None)
    return {citation.id: citation for citation in found.citations}


def test_a_record_holds_what_ris_can(cited_report: Report) -> None:
    """Each fact under the tag that Zotero reads; the day of the snapshot in a note."""
    record = records(cited_report)[0]
    notes = record.pop("notes")
    assert record == {
        "type_of_reference": "ELEC",
        "id": "my-mills-2015-1",
        "authors": ["Ness, K."],
        "title": "Mills & wheels",
        "secondary_title": "Mill Review",
        "urls": [WHEEL],
        "name_of_database": "wayback",
        "accession_number": SNAPSHOTS + WHEEL,
        "start_page": "3",
        "end_page": "5",
        "year": "2011",
        "date": "2011/05/03/",
        "access_date": "2015/06/04/",
    }
    assert notes[0].startswith("Note 1 (My Mills (2015).txt): K. Ness")
    assert f"Archived 2015-06-02 (13 days before the date wanted) at {SNAPSHOTS}{WHEEL}" in notes


def test_what_is_in_other_hands_is_no_address(cited_report: Report) -> None:
    """A parked address is text in a note; the snapshot stands in its place."""
    kept, lost = records(cited_report)[1:3]
    assert kept["urls"] == [f"{SNAPSHOTS}http://parked.example/kept"]
    assert "urls" not in lost
    assert "Address as cited, not to be visited: http://parked.example/x" in lost["notes"]


def test_dates_keep_their_slashes(cited_report: Report) -> None:
    """A month or a year alone leaves the other parts open, as RIS wants it."""
    found = {record["id"]: record for record in records(cited_report)}
    assert found["my-mills-2015-5"]["date"] == "1999///"
    assert found["my-mills-2015-7"]["access_date"] == "2015/06//"


def test_reading_it_back(cited_report: Report) -> None:
    """Address, snapshot, dates, facts and the whole note come back; keys are the ids."""
    found = read_back(cited_report)
    assert list(found) == [f"my-mills-2015-{n}" for n in range(1, 8)]
    first = found["my-mills-2015-1"]
    assert [(c.uri_as_cited, c.known_memento) for c in first.cited] == [(WHEEL, SNAPSHOTS + WHEEL)]
    assert (first.accessed_on, first.published_on) == ("2015-06-04", "2011-05-03")
    assert (first.csl["title"], first.csl["page"]) == ("Mills & wheels", "3-5")
    assert first.csl["author"] == [{"family": "Ness", "given": "K."}]
    assert 'K. Ness, "Mills & wheels", Mill Review, 3 May 2011' in (first.note or "")
    kept = "http://parked.example/kept"
    parked = found["my-mills-2015-2"].cited
    assert [(c.uri_as_cited, c.known_memento) for c in parked] == [(kept, SNAPSHOTS + kept)]
    assert found["my-mills-2015-7"].accessed_on == "2015-06"


def test_hostile_text_begins_no_record(hostile_report: Report) -> None:
    """Line ends in a text are blanks, so that no tag can be forged."""
    found = records(hostile_report)
    assert [record["type_of_reference"] for record in found] == ["ELEC"] * 3
    assert "Evil" not in {record.get("title") for record in found}
    for line in exported(hostile_report).split("\n"):
        assert line == "" or re.match(r"[A-Z][A-Z0-9]  - ", line)
    assert "\x1b" not in exported(hostile_report)
