"""CSL-JSON as the standard wants it, as pandoc takes it, and as it is read back."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from citekeeper.exports import EXPORTS
from citekeeper.exports.csl import DATES, NAME_PARTS, NAMES, TEXTS, TYPES
from citekeeper.model import Citation, Finding, Report, Standing
from citekeeper.readers import read

WHEEL = "http://mill.example/wheel?a=1&b=2"
SNAPSHOTS = "https://web.archive.org/web/20150602000000/"
OFFICIAL = Path(__file__).parents[3] / "shared" / "schemas" / "csl-data.json"
"""The schema of citation-style-language/schema, where it lies beside the project."""


def exported(report: Report) -> list[dict[str, Any]]:
    """The items as JSON."""
    items: list[dict[str, Any]] = json.loads("".join(EXPORTS["csl"](report)))
    return items


def read_back(report: Report) -> dict[str, Citation]:
    """What our own reader makes of the export."""
    text = "".join(EXPORTS["csl"](report))
    return {c.id: c for c in read("x.json", text.encode(), lambda _: None).citations}


def schema() -> dict[str, object]:
    """Our transcription of the CSL 1.0.2 input schema, with nothing allowed besides."""
    texts = {"type": "string"}
    numbers = {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}}
    name = {
        "type": "object",
        "properties": dict.fromkeys(NAME_PARTS, texts),
        "additionalProperties": False,
    }
    date = {
        "type": "object",
        "properties": {
            "date-parts": {"type": "array", "minItems": 1, "maxItems": 2, "items": numbers},
            **dict.fromkeys(("literal", "raw"), texts),
        },
        "additionalProperties": False,
    }
    properties: dict[str, object] = dict.fromkeys(TEXTS, texts)
    properties |= {role: {"type": "array", "items": name} for role in NAMES}
    properties |= dict.fromkeys(DATES, date) | {"id": texts, "type": {"enum": sorted(TYPES)}}
    item = {
        "type": "object",
        "properties": properties,
        "required": ["type", "id"],
        "additionalProperties": False,
    }
    return {"type": "array", "items": item}


@pytest.mark.parametrize("given", ["cited_report", "hostile_report"])
def test_it_passes_the_schema(given: str, request: pytest.FixtureRequest) -> None:
    """Only types and variables of CSL 1.0.2, each holding what it may."""
    jsonschema.validate(exported(request.getfixturevalue(given)), schema())


@pytest.mark.skipif(not OFFICIAL.exists(), reason="the official schema is not on this machine")
@pytest.mark.parametrize("given", ["cited_report", "hostile_report"])
def test_it_passes_the_official_schema(given: str, request: pytest.FixtureRequest) -> None:
    """The schema that the Citation Style Language publishes has nothing to say."""
    official = json.loads(OFFICIAL.read_text(encoding="utf-8"))
    jsonschema.validate(exported(request.getfixturevalue(given)), official)


def test_an_item_holds_what_csl_can(cited_report: Report) -> None:
    """Address, snapshot, dates and what the note tells for certain; the day of it in the note."""
    item = exported(cited_report)[0]
    note = item.pop("note")
    assert item == {
        "id": "my-mills-2015-1",
        "type": "webpage",
        "title": "Mills & wheels",
        "author": [{"family": "Ness", "given": "K."}],
        "container-title": "Mill Review",
        "page": "3-5",
        "issued": {"date-parts": [[2011, 5, 3]]},
        "accessed": {"date-parts": [[2015, 6, 4]]},
        "URL": WHEEL,
        "archive": "wayback",
        "archive_location": SNAPSHOTS + WHEEL,
    }
    assert note.startswith('Note 1 (My Mills (2015).txt): K. Ness, "Mills & wheels", Mill Review')
    assert f"Archived 2015-06-02 (13 days before the date wanted) at {SNAPSHOTS}{WHEEL}" in note
    assert "Link audit 2026-11-23 (rescued)." in note


def test_what_is_in_other_hands_is_no_address(cited_report: Report) -> None:
    """A parked address is text; the snapshot stands in its place where there is one."""
    by_id = {item["id"]: item for item in exported(cited_report)}
    assert by_id["my-mills-2015-2"]["URL"] == f"{SNAPSHOTS}http://parked.example/kept"
    assert "URL" not in by_id["my-mills-2015-3"]
    told = "Address as cited, not to be visited: http://parked.example/x"
    assert told in by_id["my-mills-2015-3"]["note"]


def test_notes_that_cite_no_work_are_left_out(cited_report: Report) -> None:
    """Explanations and short forms are no items for a bibliography."""
    ids = [item["id"] for item in exported(cited_report)]
    assert ids == [f"my-mills-2015-{n}" for n in range(1, 8)]


def test_reading_it_back(cited_report: Report) -> None:
    """Address, snapshot, dates, facts and the whole note come back; keys are the ids."""
    found = read_back(cited_report)
    first = found["my-mills-2015-1"]
    assert [(c.uri_as_cited, c.known_memento) for c in first.cited] == [(WHEEL, SNAPSHOTS + WHEEL)]
    assert (first.accessed_on, first.published_on) == ("2015-06-04", "2011-05-03")
    assert first.csl["title"] == "Mills & wheels"
    assert 'K. Ness, "Mills & wheels", Mill Review, 3 May 2011' in (first.note or "")
    parked = found["my-mills-2015-2"].cited
    kept = "http://parked.example/kept"
    assert [(c.uri_as_cited, c.known_memento) for c in parked] == [(kept, SNAPSHOTS + kept)]
    resolver = "https://doi.org/10.1000/xyz"
    identified = found["my-mills-2015-4"]
    assert identified.csl["DOI"] == "10.1000/xyz"
    assert [(c.uri_r, c.known_memento) for c in identified.cited] == [
        (resolver, SNAPSHOTS + resolver)
    ]


def test_a_snapshot_that_was_not_verified_is_none(
    citation: Callable[..., Finding], reporting: Callable[..., Report]
) -> None:
    """What the document says of an archive is told, and comes back; it is no `archive_location`."""
    uri = f"{SNAPSHOTS}http://mill.example/"
    finding = citation("1", "Mill", uri, kept=False, csl={"archive_location": uri, "archive": "W"})
    report = reporting(finding)
    (item,) = exported(report)
    assert not item.keys() & {"archive", "archive_location"}
    assert f"Snapshot that the document gives, not verified: {uri}" in item["note"]
    (back,) = read_back(report).values()
    assert [c.known_memento for c in back.cited] == [uri]


def test_a_shelf_mark_stays_where_it_is(
    citation: Callable[..., Finding], reporting: Callable[..., Report]
) -> None:
    """`archive_location` may also be a box in a cellar."""
    fields = {"type": "manuscript", "archive": "Town Archive", "archive_location": "Box 4"}
    (item,) = exported(reporting(citation("ness-1999", "Ness, Box 4.", csl=fields)))
    assert (item["archive"], item["archive_location"]) == ("Town Archive", "Box 4")


def test_keys_are_unique_stable_and_safe(
    citation: Callable[..., Finding], reporting: Callable[..., Report], hostile_report: Report
) -> None:
    """A bibliography's own keys stay; others say document and note; none comes twice."""
    given = [
        citation("smith2014", "A", "http://a.example/"),
        citation("Smith2014", "B", "http://b.example/", document="other.bib"),
        citation("2:7", "C", "http://c.example/"),
        citation("7'", "D", "http://d.example/"),
        citation("*", "E", "http://e.example/"),
        citation("iv", "F", "http://f.example/", document="2015 Über/Wasser.md"),
        citation("1", "G", "http://g.example/", document="??.txt"),
    ]
    ids = [item["id"] for item in exported(reporting(*given))]
    mills = "my-mills-2015"
    assert ids == [
        *("smith2014", "Smith2014-x2", f"{mills}-2-7", f"{mills}-7", mills, "wasser-iv", "note-1"),
    ]
    for item in exported(hostile_report):
        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9\-]*", item["id"])


def test_no_line_of_a_note_is_taken_for_a_field(hostile_report: Report) -> None:
    """Zotero and pandoc take "title: x" at the begin of a line, and "{:title: x}", for a field."""
    for item in exported(hostile_report):
        for line in item["note"].split("\n"):
            assert not re.match(r"[A-Za-z \-]+: *Evil", line)
        assert "{:" not in item["note"]


def test_pandoc_makes_a_bibliography_of_it(
    cited_report: Report, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    """pandoc --citeproc cites by our keys and complains of nothing."""
    shown = pandoc(cited_report, tmp_path, tool)
    assert "“Mills & Wheels.” Mill Review" in shown
    assert WHEEL in shown
    assert "https://doi.org/10.1000/xyz" in shown


def test_pandoc_takes_hostile_items(
    hostile_report: Report, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    """Nothing of them is run, opened or taken for another field."""
    shown = pandoc(hostile_report, tmp_path, tool)
    assert "http://evil.example/a?b=[c]" not in shown or "|d" not in shown
    assert "\x1b" not in shown
    assert "root:" not in shown


def pandoc(report: Report, folder: Path, tool: Callable[[str], str]) -> str:
    """The bibliography of all items as plain text."""
    made = folder / "items.json"
    made.write_text("".join(EXPORTS["csl"](report)), encoding="utf-8")
    first = exported(report)[0]["id"]
    text = f"---\nnocite: '@*'\n---\n\nSee [@{first}].\n"
    done = subprocess.run(
        [tool("pandoc"), "--citeproc", f"--bibliography={made}", "-t", "plain", "--wrap=none"],
        input=text,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_simulated_audit_says_so(
    citation: Callable[..., Finding], reporting: Callable[..., Report]
) -> None:
    """Nobody takes a rehearsal for a finding."""
    given = citation("1", "A", "http://a.example/", Standing.LIVE)
    (item,) = exported(reporting(given, simulated=True))
    assert "Simulated audit" in item["note"]


def test_further_links_are_named(
    citation: Callable[..., Finding], reporting: Callable[..., Report]
) -> None:
    """An item has one URL; the others of its note come back, too, each with its snapshot."""
    given = [citation("1", "Two pages.", f"http://{name}.example/") for name in "ab"]
    report = reporting(*given)
    (item,) = exported(report)
    assert item["URL"] == "http://a.example/"
    assert "Also cites: http://b.example/" in item["note"]
    (back,) = read_back(report).values()
    assert [(c.uri_as_cited, c.known_memento) for c in back.cited] == [
        (f"http://{name}.example/", f"{SNAPSHOTS}http://{name}.example/") for name in "ab"
    ]
