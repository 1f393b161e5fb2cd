"""`citekeeper why` as somebody reads it who has never seen the code."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from citekeeper.cli import run
from citekeeper.cli.unlinked import unlinked
from citekeeper.demo.captures import Capture, Shelf
from citekeeper.demo.server import Reply, html, moved
from citekeeper.demo.world import demo_pages

from .conftest import CAPTURES, LEDGER, PAGE, ROUTES

CITED = {page.uri: page for page in demo_pages()}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo audit: every practice case, judged and recorded."""
    folder = tmp_path_factory.mktemp("demo")
    assert run(["demo", "--keep", str(folder), "--quiet", "--no-color"]) == 0
    return folder


@pytest.mark.parametrize("uri", CITED)
def test_every_practice_case_explains_itself(
    demo: Path, uri: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Standing, reason, rule, the last answer and its date, snapshots: in sentences and as data."""
    capsys.readouterr()
    page, ledger = CITED[uri], str(demo / "citations.yml")
    assert run(["why", uri, ledger]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert run(["why", uri, ledger, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["schema"] == "citekeeper/why/1"
    explanation = told["explanations"][0]
    verdict = explanation["verdict"]
    assert f"The page is {verdict['standing']} ({verdict['confidence']} confidence)" in said
    assert f'The reason is called "{verdict["reason"]}"' in said
    assert f"Row {explanation['rule']['row']} ({explanation['rule']['what']})" in said
    assert "Asked on 2026-06-01 09:" in said
    assert explanation["looks"][-1]["decided"] is True
    assert "Snapshots in web archives" in said
    assert "Decisions of people None." in said
    assert "Traceback" not in said
    if page.outcome:
        assert f"What was found: {page.outcome}" in said


@pytest.mark.parametrize("uri", [p.uri for p in demo_pages() if p.standing == "parked"])
def test_of_a_parked_page_the_rule_and_never_the_words(
    demo: Path, uri: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """No word of it, no address that can be clicked but the snapshots', in words and as data."""
    for words in ([], ["--format", "json"]):
        capsys.readouterr()
        assert run(["why", uri, str(demo / "citations.yml"), *words]) == 0
        out = capsys.readouterr().out
        assert "parked" in out
        assert "hxxp" in out
        outside = re.sub(r"http://127\.0\.0\.1:\d+/web/\S+", "", out)
        assert not re.search(r"https?://(?!127\.0\.0\.1)", outside)
        assert "Related searches" not in out
        assert "make an offer" not in out
    assert json.loads(out)["explanations"][0]["clickable"] is False


def audited(terminal: Any, *args: Any, **more: Any) -> Any:
    """A terminal after one audit."""
    here = terminal(*args, **more)
    here.audit()
    return here


def test_redirects_rules_and_numbers(terminal: Any) -> None:
    """Every hop with its status, the rule that decided, and the numbers of those that did not."""
    routes = {
        **ROUTES,
        ("alive.example", "/wheel"): moved("/wheels/1", status=302),
        ("alive.example", "/wheels/1"): html("The wheel", PAGE),
    }
    here = audited(terminal, routes=routes)
    assert here.type("why", "1") == 0
    said = " ".join(here.out.split())
    assert "1. http://alive.example/wheel answered 302 and sent us on" in said
    assert "2. http://alive.example/wheels/1 answered 200" in said
    assert "Row 27 (any other successful answer)" in said
    assert "not all of its redirects are permanent ones" in said
    assert "100% of what was cited is there; below 50% it would be drifted" in said
    assert "addresses that cannot exist are answered with 404" in said
    assert "captured on 2015-06-20 12:00 UTC, 5 days after the date wanted" in said


def test_what_changed_on_a_page(terminal: Any) -> None:
    """A page that was replaced: sentences gone and new, against the snapshot, with its date."""
    new = "Buy a hammock in nine colours today. " * 20 + "The coffee is on us this month."
    here = audited(terminal, routes={**ROUTES, ("alive.example", "/wheel"): html("Sale", new)})
    here.type("why", "http://alive.example/wheel")
    assert "- The wheel turns with the tide." in here.out
    assert "+ Buy a hammock in nine colours today." in here.out
    assert "compared with the snapshot of 2015-06-20" in here.out
    assert "Row 24 (nothing of what was cited is left)" in here.out
    here.type("why", "1", "--format", "json")
    compared = json.loads(here.out)["explanations"][0]["compared"]
    assert compared["with"] == "memento"
    assert compared["change"]["all_gone"] == 1
    assert compared["change"]["came"][0] == "Buy a hammock in nine colours today."


def test_compared_with_our_own_first_look(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a snapshot the first look is the baseline, and that is said."""
    here = terminal(captures=())
    monkeypatch.setenv("CITEKEEPER_NOW", "2026-10-01T12:00:00")
    here.audit()
    here.type("why", "1")
    assert "compared with our own first look" in here.out
    assert "it is the very look that decided" in here.out
    half = "The wheel turns with the tide. Now it has an engine of eleven horses in a shed."
    here.practice.routes[("alive.example", "/wheel")] = html("The wheel", half)
    monkeypatch.setenv("CITEKEEPER_NOW", "2026-10-02T12:00:00")
    here.audit("--recheck")
    here.type("why", "1")
    assert "2026-10-01 12:00 UTC: HTTP 200, live: the page answers, 100% of" in here.out
    assert "+ Now it has an engine of eleven horses in a shed." in here.out
    assert "No snapshot serves this citation" in here.out


def test_strikes_have_dates_and_witnesses(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Own looks and an archive's captures are the days that count; how many are wanted is said."""
    monkeypatch_now = "2026-11-23T12:00:00"
    here = terminal(
        captures=(
            *CAPTURES,
            Capture("http://gone.example/wheel", "20250601120000", body=b"no", status=404),
        )
    )
    monkeypatch.setenv("CITEKEEPER_NOW", monkeypatch_now)
    here.audit()
    here.type("why", "2")
    said = " ".join(here.out.split())
    assert "Confirming this takes 3 strikes over at least 7 days" in said
    assert "2025-06-01 (a capture in the archive), 2026-11-23 (our look)" in said
    here.type("why", "2", "--format", "json")
    assert [s["seen_by"] for s in json.loads(here.out)["explanations"][0]["strikes"]] == [
        "archive",
        "us",
    ]


def test_snapshots_that_were_refused(terminal: Any) -> None:
    """Each memento that was considered and does not serve has its reason."""
    early = Capture("http://gone.example/wheel", "20150601120000", html("404", "Not found").body)
    here = terminal(captures=(early,))
    here.audit()
    here.type("why", "2")
    assert "Considered and not taken (1):" in here.out
    assert "2015-06-01 http://gone.example/wheel: " in here.out


def test_a_snapshot_without_the_cited_title(terminal: Any) -> None:
    """The nearer one is named with what it lacks; where none has the title, that is said of it."""
    uri, title = "http://gone.example/wheel", "A history of the wheel"
    near = Capture(uri, "20150614120000", html("Visit us", PAGE).body)
    titled = Capture(uri, "20150601120000", html(title, PAGE).body)
    here = terminal(LEDGER.replace(uri, f"{uri}\n    title: {title}"), captures=(titled, near))
    here.audit()
    here.type("why", "2")
    assert "2015-06-14 http://gone.example/wheel: it does not have the cited title" in here.out
    assert "The snapshot has the cited title." in here.out
    here.archive.shelf = Shelf([near])
    here.audit("--db", "other.db")
    here.type("why", "2", "--db", "other.db")
    assert "The snapshot does not have the cited title." in here.out


def test_snapshots_that_were_not_needed(terminal: Any) -> None:
    """Nor was every capture looked at: what serves ends the search."""
    bad = Capture("http://alive.example/wheel", "20150615120000", status=302, location="/other")
    here = audited(terminal, captures=(*CAPTURES, bad))
    here.type("why", "1")
    assert "Considered and not taken (1):" in here.out
    assert "2015-06-15 http://alive.example/wheel: not needed: the one that" in here.out


def test_an_archive_that_could_not_tell(terminal: Any) -> None:
    """What was not answered is not known, and no."""
    here = terminal()
    here.archive.misbehave("503")
    here.audit()
    here.type("why", "1")
    assert "Whether a snapshot serves this citation is not known" in here.out
    assert "could not tell" in here.out


def test_who_decided_what_until_when(terminal: Any) -> None:
    """A decision that holds, with its author; one that has ended, as such."""
    ledger = LEDGER.replace("citations:", DOMAINS + "citations:")
    here = terminal(ledger)
    here.type("mark", "2", "gone", "--reason", "they told us", "--by", "K. Ferris")
    here.audit()
    here.type("why", "2")
    said = " ".join(here.out.split())
    assert "Citation 2: marked gone by K. Ferris: they told us; holds until it is removed." in said
    assert "A person decided" in said
    here.type("why", "1")
    said = " ".join(here.out.split())
    assert (
        "The decision of M. on domain alive.example ended on 2020-01-01 (marked gone: old)" in said
    )


DOMAINS = 'domains: {alive.example: {force: gone, reason: old, by: M., until: "2020-01-01"}}\n'


def test_a_citation_without_a_link(terminal: Any) -> None:
    """It says that nothing was asked."""
    here = audited(terminal)
    assert here.type("why", "3") == 0
    assert "Citation 3 of citations.yml cites no link (source), so nothing was asked." in here.out
    assert here.type("why", "3", "--format", "json") == 0
    assert json.loads(here.out)["explanations"][0]["uri_r"] is None


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("4", "the nearest is 3"),
        ("http://alive.example/whel", "the nearest is http://alive.example/wheel"),
        ("no such thing at all", "`citekeeper extract` lists them"),
    ],
)
@pytest.mark.parametrize("audit", [True, False])
def test_unknown_ids_are_wrong_usage(terminal: Any, audit: bool, name: str, hint: str) -> None:
    """Exit code 2 and the nearest id, whether or not there is an audit."""
    here = audited(terminal) if audit else terminal()
    assert here.type("why", name) == 2
    assert hint in here.err
    assert here.out == ""


def test_before_the_first_audit(terminal: Any) -> None:
    """Known, but not audited yet: exit code 3 and what to do; no database is made."""
    here = terminal()
    assert here.type("why", "1") == 3
    assert "citekeeper audit" in here.err
    assert not Path("citekeeper.db").exists()
    here.audit()
    Path("citations.yml").write_text(f"{LEDGER}  - {{marker: '4', url: http://new.example/}}\n")
    assert here.type("why", "4") == 3
    assert "no audit knows '4' yet" in here.err


def test_a_citation_that_has_left_the_ledger(terminal: Any) -> None:
    """What the last audit knew can still be explained."""
    here = audited(terminal)
    Path("citations.yml").write_text(LEDGER.replace('"2"', '"7"').replace("gone.ex", "other.ex"))
    assert here.type("why", "2") == 0
    assert "http-404" in here.out


def test_todays_rules_are_heard(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the rules have changed since the audit, both answers are given."""
    here = audited(terminal)
    from dataclasses import replace

    from citekeeper.judge.policy import POLICY, StrikeRule
    from citekeeper.model import Reason

    quick = replace(POLICY, strike_rules={Reason.HTTP_404: StrikeRule(1, 0)})
    monkeypatch.setattr("citekeeper.judge.policy.POLICY", quick)
    here.type("why", "2")
    assert "Today's rules would say rescued of the same evidence" in " ".join(here.out.split())
    here.type("why", "2", "--format", "json")
    assert json.loads(here.out)["explanations"][0]["todays_rules_say"]["confirmed"] is True


def test_a_link_that_was_never_asked(terminal: Any) -> None:
    """No look: the reason is given and nothing invented."""
    here = terminal()
    here.audit("--only", "1")
    assert here.type("why", "2") == 0
    assert "It was never asked." in here.out
    assert "Nothing that is stored decided this" in here.out


def test_many_looks_are_cut_in_words_only(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve looks are told; the data has all of them."""
    here = terminal()
    for day in range(1, 15):
        monkeypatch.setenv("CITEKEEPER_NOW", f"2026-10-{day:02}T12:00:00")
        here.audit("--recheck", "--no-archives", "--only", "2")
    here.type("why", "2")
    assert "(2 older looks are not listed" in here.out
    assert "This is confirmed." in here.out
    here.type("why", "2", "--format", "json")
    assert len(json.loads(here.out)["explanations"][0]["looks"]) == 14


def test_hostile_pages_drive_no_terminal(terminal: Any) -> None:
    """Titles and servers' headers come without control characters."""
    hostile = html("A \x1b]0;owned\x07 wheel \u202e", PAGE)
    nasty = Reply(200, {**hostile.headers, "Server": "x\x1b[31m"}, hostile.body)
    here = audited(terminal, routes={**ROUTES, ("alive.example", "/wheel"): nasty})
    for words in ((), ("--format", "json")):
        assert here.type("why", "1", *words) == 0
        assert not set("\x1b\x07\u202e") & set(here.out)


def test_into_a_file_and_never_over_an_input(terminal: Any) -> None:
    """-o writes the explanation, and refuses the ledger."""
    here = audited(terminal)
    assert here.type("why", "1", "-o", "why.txt") == 0
    assert "Which rule decided" in Path("why.txt").read_text()
    assert here.type("why", "1", "-o", "citations.yml") == 2


THAI = Reply(
    headers={"Content-Type": "text/html; charset=utf-8"},
    body='<!doctype html><html lang="th"><title>คาสิโนออนไลน์</title><body><p>'
    + "เว็บเดิมพันอันดับหนึ่งของเมืองไทย " * 40
    + "</p></body></html>",
)


def test_a_hijack_that_only_the_snapshot_shows(terminal: Any) -> None:
    """A page that turned to another language is in other hands: its stored words are not told."""
    here = audited(terminal, routes={**ROUTES, ("alive.example", "/wheel"): THAI})
    for words in ((), ("--format", "json")):
        here.type("why", "1", *words)
        assert "hijacked" in here.out
        assert "hxxp://alive[.]example/wheel" in here.out
        assert not re.search("[\u0e00-\u0e7f]", here.out)
    here.type("why", "1")
    assert "Row 24 (nothing of what was cited is left)" in here.out
    assert "Confirming this takes 2 strikes over at least 3 days" in here.out


def test_a_pinned_snapshot(terminal: Any) -> None:
    """Who chose it, why, and until when."""
    ledger = LEDGER.replace(
        "url: http://alive.example/wheel\n",
        "url: http://alive.example/wheel\n    pin: {memento: "
        "'https://web.archive.org/web/20150101000000/http://alive.example/wheel', by: K. Ferris, "
        "reason: the printed one, until: '2099-01-01'}\n",
    )
    here = audited(terminal, ledger)
    here.type("why", "1")
    assert "A snapshot was chosen by K. Ferris: the printed one; until 2099-01-01" in here.out
    assert "web/20150101000000/http://alive.example/wheel" in here.out


def test_many_snapshots_are_cut_in_words_only(terminal: Any) -> None:
    """Eight refusals are told; the data has all of them."""
    page = html("The wheel", PAGE).body
    days = [
        Capture("http://alive.example/wheel", f"201506{d:02}120000", page) for d in range(1, 15)
    ]
    here = audited(terminal, captures=days)
    here.type("why", "1")
    assert "(5 more; --format json has them all)" in here.out
    here.type("why", "1", "--format", "json")
    assert len(json.loads(here.out)["explanations"][0]["refused"]) == 13


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("see HTTPS://a.b.example/c.d?e", "see hxxps://a[.]b[.]example/c.d?e"),
        ("http://[::1]/", "hxxp://[::1]/"),
        ("www.mill.example and ftp://f.example", "www[.]mill.example and fxp://f[.]example"),
        ("no address", "no address"),
    ],
)
def test_addresses_that_cannot_be_clicked(text: str, harmless: str) -> None:
    """Every scheme that terminals know is broken, and the host with it."""
    assert unlinked(text) == harmless
