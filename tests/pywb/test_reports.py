"""A whole report against a real archive: the snapshot of each citation is the one that a careful
person would cite, and `citekeeper why` says why.

The archive holds what web archives hold of the years 2012 to 2016: good pages, revisits, errors,
stubs, redirects, captures that came too early. The first report and one of our own have the same
notes, so that both are held to the same plan; the live web is a practice web on which all is gone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from citekeeper.cli import run
from citekeeper.cli.targets import read_document
from citekeeper.demo.captures import Capture
from citekeeper.demo.media import small_pdf
from citekeeper.demo.server import PracticeWeb, Reply, Request, html
from citekeeper.model import Citation

from .real import ROOT, RealArchive

pytestmark = pytest.mark.pywb

REPORTS = {
    "our own": Path(__file__).parent / "mills.md",
    "the first": ROOT.parent / "shared" / "reports" / "ecpat-belgium-2015-part-2.txt",
}

FILLER = "The gates were opened at high water, and the wheel turned until the pond was empty. " * 8


@dataclass(frozen=True, slots=True)
class Plan:
    """What the archive holds of the link of a note, and what has to come of it.

    `held` maps a capture's date to what it is; `chosen` is the date of the right one, or the word
    for why there is none; `refused` are the dates that `why` must list, each with words of the
    reason.
    """

    held: dict[str, str]
    chosen: str
    label: str | None = None
    refused: dict[str, str] | None = None


PLANS = {
    # A landing page at the address of a PDF is nearer, and no PDF.
    "3": Plan({"20120301": "pdf 1", "20150601": "pdf 2", "20150614": "page 3"}, "20150601", "near"),
    # Ten days later count as much as twenty days before.
    "4": Plan(
        {"20120505": "page 1", "20150610": "page 2", "20150625": "page 3"}, "20150610", "near"
    ),
    "5": Plan(
        {"20150601": "page 1", "20150618": "page 2", "20160101": "page 3"}, "20150618", "near"
    ),
    # Revisits on both sides of the date: the same bytes as the PDF of 2014, so it did not change.
    "6": Plan(
        {"20140601": "pdf 0", "20140920": "pdf 1", "20150612": "same 1", "20150701": "same 1"},
        "20150612",
        "certain",
        {"20140601": "before the cited work was published"},
    ),
    "7": Plan(
        {"20130401": "page 1", "20150614": "same 1", "20160101": "page 2"}, "20150614", "near"
    ),
    # The nearest capture is one of an error; the good one is spelt with http.
    "9": Plan(
        {"20150520": "page 1 by http", "20150616": "gone"},
        "20150520",
        "near",
        {"20150616": "HTTP 404"},
    ),
    # The captures around the date say "not found" with status 200.
    "11": Plan(
        {"20130110": "page 1", "20150613": "stub 1", "20150620": "stub 2"},
        "20130110",
        "distant",
        {"20150613": "missing", "20150620": "missing"},
    ),
    "12": Plan({"20150601": "page 1"}, "excluded"),
    # Nothing but redirects to what the archive does not hold.
    "13": Plan(
        {"20140301": "moved to nowhere 1", "20150605": "moved to nowhere 2"},
        "none",
        None,
        {"20140301": "redirect", "20150605": "redirect"},
    ),
    # An outage, and a domain that is for sale.
    "14": Plan(
        {"20141130": "page 1", "20150611": "broken", "20150618": "for sale"},
        "20141130",
        "distant",
        {"20150611": "HTTP 503", "20150618": "stranger's"},
    ),
    # Years away on both sides: the nearer one, with the later counting double.
    "16": Plan({"20120901": "page 1", "20160301": "page 2"}, "20160301", "distant"),
    "18": Plan(
        {"20150501": "page 1", "20150609": "refused"},
        "20150501",
        "distant",
        {"20150609": "HTTP 403"},
    ),
    "19": Plan({}, "none"),
    # The same page with another query is another page.
    "20": Plan({"20150530": "page 1", "20150615": "other query"}, "20150530", "near"),
    # A redirect alone, but to a PDF that was captured within the hour: that one is the memento.
    "23": Plan({"20150610": "moved to a pdf"}, "20150610", "near", {"20150610": "redirect"}),
}
REPEATS = {"8": "7", "15": "3", "21": "13"}
"""Notes that cite the link of an earlier one."""


# --- the archive ----------------------------------------------------------------------------------


def captures(citation: Citation) -> Iterator[Capture]:
    """What the archive holds of the link of a citation."""
    link = citation.cited[0].uri_r
    for day, what in PLANS[citation.id].held.items():
        yield from _captured(link, f"{day}101500", what, citation)


def _captured(link: str, at: str, what: str, citation: Citation) -> Iterator[Capture]:
    kind, _, edition = what.partition(" ")
    target = "http://nowhere.example/" + edition
    if what == "moved to a pdf":
        target = link.replace("1.pdf", "moved.pdf")
        yield Capture(target, at[:-4] + "5500", _pdf(citation, "1"), mimetype="application/pdf")
    if kind == "moved":
        yield Capture(link, at, "", 301, location=target)
    elif kind == "pdf" or (kind == "same" and link.endswith(".pdf")):
        body = _pdf(citation, edition)
        yield Capture(link, at, body, mimetype="application/pdf", revisit=kind == "same")
    elif kind in ("page", "same"):
        spelt = link.replace("https://", "http://") if edition.endswith("by http") else link
        yield Capture(spelt, at, _page(citation, edition), revisit=kind == "same")
    elif kind == "other":
        yield Capture(link.replace("id=61", "id=62"), at, _page(citation, "other"))
    else:
        yield _wrong(link, at, what)


def _wrong(link: str, at: str, what: str) -> Capture:
    """What an archive holds of a link, and nobody would cite."""
    sale = "This domain is for sale. Buy this domain today. Make an offer for this domain name."
    kind, _, edition = what.partition(" ")
    body, status = {
        "stub": (html("Page not found", f"Sorry. {edition}"), 200),
        "gone": (html("Page not found", "Sorry."), 404),
        "broken": (html("Bad gateway", "Come back later."), 503),
        "refused": (html("Forbidden", "No."), 403),
        "for": (html("Domain for sale", sale), 200),
    }[kind]
    return Capture(link, at, body.content, status)


def _page(citation: Citation, edition: str) -> bytes:
    """A page that is what the note says."""
    return html(_title(citation), f"{citation.note} {FILLER} Edition {edition}.").content


def _pdf(citation: Citation, edition: str) -> bytes:
    return small_pdf(f"{_title(citation)} - {citation.note} - edition {edition}")


def _title(citation: Citation) -> str:
    return str(citation.csl.get("title") or f"What note {citation.id} cites")


# --- the audit ------------------------------------------------------------------------------------


@dataclass
class Audited:
    """A report that was audited: its findings by note, and what `why` says of one."""

    folder: Path
    findings: dict[str, Any]
    real: RealArchive
    hosts: frozenset[str]

    def why(self, note: str) -> Any:
        """The explanation of a note's finding, as data, with the words beside it."""
        words, data = self.folder / "why.txt", self.folder / "why.json"
        ledger = str(self.folder / "citations.yml")
        assert run(["why", note, ledger, "-o", str(words)]) == 0
        assert run(["why", note, ledger, "--format", "json", "-o", str(data)]) == 0
        (told,) = json.loads(data.read_text("utf-8"))["explanations"]
        return {**told, "words": " ".join(words.read_text("utf-8").split())}


@pytest.fixture(scope="module", params=REPORTS)
def audited(
    request: pytest.FixtureRequest,
    real_archive: Callable[..., RealArchive],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Audited]:
    """A report, written into a ledger and audited against the archive, by the command line."""
    report = REPORTS[request.param]
    if not report.exists():
        pytest.skip("the first report is not on this machine")
    folder = tmp_path_factory.mktemp("report")
    document = read_document(str(report))
    cited = {c.id: c for c in document.citations if c.cited}
    assert set(cited) == {*PLANS, *REPEATS}
    real = real_archive(
        [capture for note in PLANS for capture in captures(cited[note])],
        blocked=[cited["12"].cited[0].uri_r],
    )
    with PracticeWeb(_gone, hosts=None) as web, pytest.MonkeyPatch.context() as patch:
        patch.setenv("CITEKEEPER_STATE", str(folder / "state"))
        patch.setenv("REQUESTS_CA_BUNDLE", str(web.ca_bundle))
        patch.delenv("CITEKEEPER_NOW", raising=False)
        patch.delenv("CITEKEEPER_WAYBACK", raising=False)
        _ledger(report, folder, real)
        findings = _audit(folder, web)
        yield Audited(folder, findings, real, frozenset(hit.host for hit in web.hits))


def _gone(request: Request) -> Reply:
    """The live web today: our own network works, and every cited page is gone."""
    if request.host == "canary.example":
        return html("Here")
    return html("Page not found", "It is gone.", status=404)


def _ledger(report: Path, folder: Path, real: RealArchive) -> None:
    """The report's ledger with its date, which stands in no note, and with the archive to ask."""
    ledger = folder / "citations.yml"
    assert run(["init", str(report), "-o", str(ledger)]) == 0
    limits = "cdx_per_minute: 6000, replay_per_minute: 6000"
    archive = f"{{name: real, kind: pywb, cdx: '{real.base}cdx', replay: '{real.base}', {limits}}}"
    settings = f"settings: {{canaries: ['http://canary.example/'], archives: [{archive}]}}\n"
    text = ledger.read_text("utf-8").replace("report:\n", "report:\n  published: 2015-06\n", 1)
    ledger.write_text(text.replace("citations:\n", settings + "citations:\n", 1), "utf-8")


def _audit(folder: Path, web: PracticeWeb) -> dict[str, Any]:
    out = folder / "audit.json"
    flags = f"--proxy {web.proxy} --host-interval 0 --no-siblings --format json --quiet"
    ledger = str(folder / "citations.yml")
    assert run(["audit", ledger, *flags.split(), "--fail-on", "never", "-o", str(out)]) == 0
    return {f["id"]: f for f in json.loads(out.read_text("utf-8"))["findings"] if f["uri_r"]}


# --- what must come of it -------------------------------------------------------------------------


@pytest.mark.parametrize("note", [*PLANS, *REPEATS])
def test_the_memento_that_a_careful_person_would_cite(audited: Audited, note: str) -> None:
    """The right capture is chosen and proven, or it is said that there is none."""
    plan, found = PLANS[REPEATS.get(note, note)], audited.findings[note]
    assert found["memento_known"] is True
    if not plan.chosen.isdigit():
        assert (found["memento"], found["outcome"]) == (None, "lost")
        return
    memento = found["memento"]
    assert memento["captured_at"][:10].replace("-", "") == plan.chosen
    assert (memento["label"], memento["archive"], found["outcome"]) == (
        *(plan.label, "real", "rescued"),
    )
    assert memento["uri_m"].startswith(f"{audited.real.base}{plan.chosen}")
    assert memento["verified_at"]


@pytest.mark.parametrize("note", [*PLANS, *REPEATS])
def test_why_says_why(audited: Audited, note: str) -> None:
    """Told are the snapshot that serves, that a replay proved it, and each one that was considered
    and not taken, with the reason; or why there is none."""
    plan, told = PLANS[REPEATS.get(note, note)], audited.why(note)
    refused = {row["timestamp"][:8]: row["reason"] for row in told["refused"]}
    for day, words in (plan.refused or {}).items():
        assert words in refused[day]
        assert f"{day[:4]}-{day[4:6]}-{day[6:]}" in told["words"]
        assert refused[day] in told["words"]
    others = {day for day, what in plan.held.items() if what != "other query"} - {plan.chosen}
    assert others <= set(refused)
    if plan.chosen.isdigit():
        date = f"{plan.chosen[:4]}-{plan.chosen[4:6]}-{plan.chosen[6:]}"
        assert f"This one serves the citation ({plan.label}): captured on {date}" in told["words"]
        assert "A replay proved it on" in told["words"]
    else:
        assert _NOT_KEPT[plan.chosen] in told["words"]


_NOT_KEPT = {
    "none": "No snapshot serves this citation: the archives were asked",
    "excluded": "No snapshot serves this citation: the archive does not show this page",
}


def test_nobody_else_was_asked(audited: Audited) -> None:
    """Every page was asked on the practice web; what the archive's redirects lead to was not."""
    links = {finding["uri_r"] for finding in audited.findings.values()}
    hosts = {link.partition("://")[2].partition("/")[0] for link in links}
    assert audited.hosts == {*hosts, "canary.example"}
