"""What CI systems are told: JUnit, SARIF, GitHub; valid, inert, in step with the exit code."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree

from citekeeper.exports import EXPORTS
from citekeeper.exports.github import SHOWN, summary
from citekeeper.exports.telling import key, reasons
from citekeeper.model import Place, Reason, Report, Standing

SCHEMAS = Path(__file__).parents[3] / "shared" / "schemas"
"""The official ones, which are not ours to hand on: no package has them."""


def rendered(name: str, report: Report) -> str:
    """An export as one text."""
    return "".join(EXPORTS[name](report))


@pytest.fixture
def failing(report: Report) -> Report:
    """The report with its first finding failing the build, and where it is cited."""
    first = report.audit.findings[0]
    placed = replace(first, citation=replace(first.citation, place=Place(line=12)))
    audit = replace(report.audit, findings=(placed, *report.audit.findings[1:]))
    files = {"r.txt": "docs/r, 1.txt"}
    return replace(report, audit=audit, failing=frozenset({key(first)}), files=files)


def parked(report: Report) -> Report:
    """The report with its first page in other hands."""
    first = report.audit.findings[0]
    assert first.verdict is not None
    verdict = replace(first.verdict, standing=Standing.PARKED, reason=Reason.HIJACKED)
    changed = (replace(first, verdict=verdict), *report.audit.findings[1:])
    return replace(report, audit=replace(report.audit, findings=changed))


# --- JUnit ----------------------------------------------------------------------------------------


def junit(report: Report) -> Any:
    """The suites, taken apart by an XML parser."""
    return etree.fromstring(rendered("junit", report).encode())


def test_junit(failing: Report) -> None:
    """A case for each link: failed, skipped where it cannot be told, else passed."""
    made = junit(failing)
    cases = made.findall(".//testcase")
    assert next(case.get("name") for case in cases) == "1: http://mill.example/wheel"
    assert len(cases) == 2
    failure = cases[0].find("failure")
    assert failure.get("type") == "http-404"
    assert failure.text.startswith("docs/r, 1.txt:12\nA note\n")
    assert "use the snapshot" in failure.text
    assert cases[1].find("skipped") is not None
    suite = made.find("testsuite")
    assert (suite.get("failures"), suite.get("skipped")) == ("1", "1")


def test_junit_passes(report: Report) -> None:
    """What fails no build is no failure, and an audit without findings is valid too."""
    assert junit(report).find(".//failure") is None
    junit(replace(report, audit=replace(report.audit, findings=())))


# --- SARIF ----------------------------------------------------------------------------------------


def sarif(report: Report) -> Any:
    """The only run."""
    made = json.loads(rendered("sarif", report))
    assert (made["version"], len(made["runs"])) == ("2.1.0", 1)
    return made["runs"][0]


def test_sarif(failing: Report) -> None:
    """Rule, help, place, level, and a fingerprint that survives another line."""
    run = sarif(failing)
    first, second = run["results"]
    assert (first["ruleId"], first["level"], second["level"]) == ("http-404", "error", "note")
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["http-404"]
    assert "What to do:" in run["tool"]["driver"]["rules"][0]["help"]["text"]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "docs/r%2C%201.txt"
    assert place["region"]["startLine"] == 12
    moved = replace(
        failing.audit.findings[0],
        citation=replace(failing.audit.findings[0].citation, place=Place(line=40)),
    )
    audit = replace(failing.audit, findings=(moved, *failing.audit.findings[1:]))
    again = sarif(replace(failing, audit=audit))["results"][0]
    assert again["partialFingerprints"] == first["partialFingerprints"]
    assert "baselineState" not in first


def test_sarif_of_what_is_accepted(failing: Report) -> None:
    """News are new, the rest unchanged."""
    known = frozenset({key(failing.audit.findings[1])})
    states = [r["baselineState"] for r in sarif(replace(failing, accepted=known))["results"]]
    assert states == ["new", "unchanged"]


def test_sarif_of_what_is_not_confirmed(report: Report) -> None:
    """Never an error by itself."""
    assert {result["level"] for result in sarif(report)["results"]} == {"warning", "note"}


def test_every_reason_has_its_help() -> None:
    """As docs/findings.md has it: what it means, how it was decided, what to do."""
    assert list(reasons()) == list(Reason)
    assert all(set(parts) == {"means", "decided", "do"} for parts in reasons().values())


# --- GitHub ---------------------------------------------------------------------------------------


def test_github(failing: Report) -> None:
    """One command a line, worst first; values cannot end it."""
    lines = rendered("github", failing).splitlines()
    assert lines[0].startswith(
        "::error file=docs/r%2C 1.txt,line=12,title=footnote 1%3A rescued?::Footnote 1 is rescued?"
    )
    assert lines[1].startswith("::notice file=r.txt") or lines[1].startswith("::notice file=docs/")
    assert len(lines) == 2


def test_github_shows_the_worst(report: Report) -> None:
    """No more than GitHub shows; the last line says how many there are besides."""
    first = report.audit.findings[0]
    many = tuple(
        replace(first, citation=replace(first.citation, id=str(n))) for n in range(SHOWN + 5)
    )
    lines = rendered(
        "github", replace(report, audit=replace(report.audit, findings=many))
    ).splitlines()
    assert len(lines) == SHOWN
    assert lines[-1] == "::warning title=citekeeper::6 more such findings are in the job summary."


def test_github_summary(failing: Report) -> None:
    """How many fail, what is new, then the whole table."""
    text = "".join(summary(replace(failing, accepted=frozenset())))
    assert text.startswith("**1 of the findings below fail this build.**")
    assert "2 of 2 findings are not in citations.accepted.json." in text
    assert "| note | outcome |" in text


@pytest.mark.parametrize("name", ["junit", "sarif", "github"])
def test_a_page_in_other_hands_is_no_link(report: Report, name: str) -> None:
    """Its address stands there without what viewers make links of."""
    text = rendered(name, replace(parked(report), failing=frozenset()))
    assert "mill.example/wheel" in text
    snapshot = "https://archive.example/web/20150602000000/http://mill.example/wheel"
    assert "http://mill.example/wheel" not in text.replace(snapshot, "")


def official(name: str) -> Path:
    """A schema as its authors publish it; without it the test is skipped."""
    if not (SCHEMAS / name).exists():
        pytest.skip(f"{name} is not beside the project")
    return SCHEMAS / name


def test_junit_by_its_schema(failing: Report) -> None:
    """Jenkins' own, the strictest of them."""
    schema = etree.XMLSchema(etree.parse(official("junit-10.xsd")))
    empty = replace(failing, audit=replace(failing.audit, findings=()))
    for report in (failing, empty):
        schema.assertValid(junit(report))


def test_sarif_by_its_schema(failing: Report) -> None:
    """That of OASIS, with and without accepted findings, and without any."""
    schema = json.loads(official("sarif-schema-2.1.0.json").read_text("utf-8"))
    empty = replace(failing, audit=replace(failing.audit, findings=()))
    for report in (failing, replace(failing, accepted=frozenset()), empty):
        jsonschema.validate(json.loads(rendered("sarif", report)), schema)
