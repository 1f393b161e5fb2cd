"""`citekeeper audit` as its users meet it: output, exit codes, bad input."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.server import Reply, html
from citekeeper.judge.policy import POLICY, RULES_VERSION, StrikeRule
from citekeeper.model import Reason
from citekeeper.page import SIGN_VERSION

from .conftest import CAPTURES, LEDGER, PAGE, ROUTES


def test_table_totals_and_hints(terminal: Any) -> None:
    """One line per citation, a totals line that adds up, hints on stderr, exit 0."""
    here = terminal()
    assert here.audit() == 0
    lines = here.out.splitlines()
    assert sum(line.lstrip().startswith(("1  ", "2  ", "3  ")) for line in lines) == 3
    assert "rescued?" in here.out
    assert "2015-06-20 +5 d" in here.out
    assert "3 citations: 2 with a link (2 distinct), 1 without. 1 secure, 1 rescued." in here.out
    assert 1 <= here.err.count("hint:") <= 3
    assert "\x1b" not in here.out


def test_json(terminal: Any) -> None:
    """--format json is the promised object and nothing else on stdout."""
    here = terminal()
    assert here.audit("--format", "json") == 0
    value = json.loads(here.out)
    assert value["schema"] == "citekeeper/audit/1"
    assert value["totals"]["citations"] == 3
    assert [f["outcome"] for f in value["findings"]] == ["secure", "rescued", None]
    assert value["findings"][0]["document"] == "citations.yml"


def test_quiet_says_nothing_but_the_findings(terminal: Any) -> None:
    """--quiet leaves stderr empty."""
    here = terminal()
    here.audit("--quiet")
    assert (here.err, "secure" in here.out) == ("", True)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), 0),
        (("--fail-on", "rescued"), 0),
        (("--fail-on", "rescued", "--unconfirmed"), 1),
        (("--fail-on", "secure"), 1),
        (("--fail-on", "never", "--unconfirmed"), 0),
        (("--unconfirmed",), 0),
    ],
)
def test_fail_on(terminal: Any, words: Any, code: Any) -> None:
    """Exit 1 for findings at or above --fail-on, unconfirmed ones only when asked."""
    assert terminal().audit(*words) == code


def test_fail_on_from_the_ledger(terminal: Any) -> None:
    """The ledger's fail_on holds where no flag says otherwise."""
    ledger = LEDGER.replace("settings: {", "settings: {fail_on: secure, ")
    here = terminal(ledger)
    assert here.audit() == 1
    assert here.audit("--fail-on", "never") == 0


def test_accepted_findings_are_no_news(terminal: Any) -> None:
    """After `accept`, --new-only fails for what is new or worse only."""
    here = terminal()
    words = ("--fail-on", "rescued", "--unconfirmed", "--new-only")
    assert here.audit(*words) == 1
    assert here.type("accept") == 0
    assert json.loads(Path("citations.accepted.json").read_text())["accepted"]
    assert here.audit(*words) == 0
    here.practice.routes[("alive.example", "/wheel")] = html("Gone", status=410)
    assert here.audit(*words, "--recheck") == 1


def test_archive_trouble_is_exit_3(terminal: Any) -> None:
    """An archive that could not be asked is said, and is exit 3 even with --fail-on never."""
    here = terminal()
    here.archive.misbehave("503")
    assert here.audit("--fail-on", "never") == 3
    assert "archive could not be asked" in here.err
    assert "not known" in here.out
    assert here.audit("--no-archives", "--fail-on", "never") == 0


def test_no_network_is_exit_3(terminal: Any) -> None:
    """Without network: exit 3, a plain sentence, nothing dead."""
    here = terminal(routes={**ROUTES, ("canary.example", "/"): Reply(then="reset")})
    assert here.audit("--fail-on", "never") == 3
    assert "Our own network is in trouble" in here.err
    assert "dead" not in here.out
    assert here.audit("--offline") == 0


def test_status_repeats_the_last_findings(terminal: Any) -> None:
    """`status` prints what the last audit found, and what changed since the one before."""
    here = terminal()
    here.audit()
    here.practice.routes[("gone.example", "/wheel")] = html("The wheel", PAGE)
    here.audit("--recheck")
    asked = len(here.practice.hits)
    assert here.type("status") == 0
    assert "2 rescued? (dead) -> secure (live)" in here.out
    assert len(here.practice.hits) == asked
    assert here.type("status", "--format", "json") == 0
    assert json.loads(here.out)["totals"]["secure"] == 2
    assert here.type("status", "--fail-on", "secure") == 1


def test_narrowing(terminal: Any) -> None:
    """--only, --host and --outcome speak of some findings; an outcome that is none is an error."""
    here = terminal()
    here.audit()
    here.type("status", "--only", "1", "--format", "json")
    assert [f["id"] for f in json.loads(here.out)["findings"]] == ["1"]
    here.type("status", "--host", "gone.example", "--format", "json")
    assert [f["id"] for f in json.loads(here.out)["findings"]] == ["2"]
    here.type("status", "--outcome", "secure", "--format", "json")
    assert [f["id"] for f in json.loads(here.out)["findings"]] == ["1"]
    assert here.type("status", "--outcome", "saved") == 2
    assert "'saved' is no outcome" in here.err


def test_export(terminal: Any) -> None:
    """`export csv` and `export json` hand out the last findings, also into a file."""
    here = terminal()
    here.audit()
    assert here.type("export", "csv") == 0
    assert here.out.count("\n") == 4
    assert here.type("export", "json", "-o", "out.json") == 0
    assert here.out == ""
    assert len(json.loads(Path("out.json").read_text())["findings"]) == 3
    assert here.type("export", "csv", "-o", "missing/out.csv") == 2
    assert "missing" in here.err


def test_table_into_a_file(terminal: Any) -> None:
    """-o writes the table as plain text."""
    here = terminal()
    here.audit("-o", "table.txt")
    assert "rescued?" in Path("table.txt").read_text()
    assert here.out == ""


def test_a_document_instead_of_a_ledger(terminal: Any) -> None:
    """A report can be audited without any ledger."""
    here = terminal(ledger=None)
    Path("report.md").write_text("See it.[^1]\n\n[^1]: <http://alive.example/wheel>\n")
    assert here.audit("report.md") == 0
    assert here.type("status", "report.md") == 0


def test_ledger_with_its_document(terminal: Any) -> None:
    """Ledger and document are compared, and the difference is said."""
    here = terminal(LEDGER.replace("report: {", "report: {document: report.md, "))
    Path("report.md").write_text("See it.[^1]\n\n[^1]: <http://other.example/wheel>\n")
    assert here.audit() == 0
    assert "note:" in here.out


DECIDED = LEDGER.replace(
    "citations:",
    "domains:\n"
    '  alive.example: {force: gone, reason: sold, by: M., until: "2020-01-01"}\n'
    "  gone.example: {force: live, reason: seen by eye, by: K. Ferris, until: '2099-01-01'}\n"
    "citations:",
)


def test_decisions_say_who_why_and_until_when(terminal: Any) -> None:
    """In `audit` and `status`: those that hold, and then those that have ended, as such."""
    here = terminal(DECIDED)
    here.type("mark", "1", "live", "--reason", "read it", "--by", "J. Doe", "--until", "2020-02-02")
    for show in (here.audit, lambda: here.type("status")):
        show()
        lines = here.out.splitlines()
        start = lines.index("Decisions of people")
        assert [line.strip() for line in lines[start + 1 : start + 4]] == [
            "domain gone.example: marked live by K. Ferris: seen by eye; holds until 2099-01-01",
            "the decision of J. Doe on citation 1 ended on 2020-02-02 (marked live: read it); "
            "the evidence speaks again",
            "the decision of M. on domain alive.example ended on 2020-01-01 (marked gone: sold); "
            "the evidence speaks again",
        ]


def test_offline_says_which_rules_and_signs(terminal: Any) -> None:
    """A second reading names the version of the rules, and that no sign was read again."""
    here = terminal()
    here.audit()
    asked = len(here.practice.hits)
    assert here.type("audit", "--offline") == 0
    said = f"Judged by version {RULES_VERSION} of the rules from what is stored; nothing was asked."
    assert said in here.err
    assert f"the sign table's version {SIGN_VERSION} (3 looks)." in here.err
    assert len(here.practice.hits) == asked
    assert here.type("audit", "--offline", "--quiet") == 0
    assert here.err == ""


def test_offline_with_signs_of_an_older_table(
    terminal: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signs read by an older table are said to be, with what to do; without pages, so much."""
    here = terminal()
    here.type("audit", "--offline")
    assert "no version: no page is stored." in here.err
    here.audit()
    monkeypatch.setattr("citekeeper.page.SIGN_VERSION", "99")
    here.type("audit", "--offline")
    assert "today's is 99, and `--recheck` reads the pages anew." in here.err


def test_comparing_rules(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit 0 where today's rules agree with the last audit, else 1 and each difference."""
    here = terminal()
    assert here.type("audit", "--compare-rules") == 3
    here.audit()
    asked = len(here.practice.hits)
    assert here.type("audit", "--compare-rules") == 0
    assert "None of 3 findings differ." in here.out
    quick = replace(POLICY, strike_rules={Reason.HTTP_404: StrikeRule(1, 0)})
    monkeypatch.setattr("citekeeper.cli.comparing.POLICY", quick)
    assert here.type("audit", "--compare-rules") == 1
    assert "1 of 3 findings differ:" in here.out
    assert "2  rescued? (dead) -> rescued (dead)" in here.out
    assert "was: http-404, not confirmed: the server says: not found (404)" in here.out
    assert "now: http-404, confirmed: the server says: not found (404)" in here.out
    assert here.type("audit", "--compare-rules", "--only", "1") == 0
    assert here.type("audit", "--compare-rules", "--format", "json", "-o", "out.json") == 1
    value = json.loads(Path("out.json").read_text())
    assert (value["schema"], value["recorded_rules"]) == (
        "citekeeper/compare-rules/1",
        RULES_VERSION,
    )
    assert value["differing"][0]["today"]["confirmed"] is True
    assert len(here.practice.hits) == asked
    assert here.type("audit", "--compare-rules", "-o", "citations.yml") == 2


def test_no_siblings(terminal: Any) -> None:
    """With --no-siblings only what is cited is asked."""
    here = terminal()
    here.audit("--no-siblings")
    paths = {hit.path for hit in here.practice.hits if hit.host == "alive.example"}
    assert paths == {"/wheel"}
    here.audit("--recheck")
    assert len({hit.path for hit in here.practice.hits if hit.host == "alive.example"}) > 1


NO_TRACE = [
    (("audit", "missing.md"), 2, "missing.md"),
    (("audit", "."), 2, "folder"),
    (("audit", "citations.yml", "citations.yml"), 2, "twice"),
    (("audit", "--max-age", "soon"), 2, "no duration"),
    (("audit", "--fail-on", "everything"), 2, "--fail-on"),
    (("audit", "--wayback", "nonsense"), 2, "--wayback"),
    (("audit", "--threads", "0"), 2, "--threads"),
    (("status",), 3, "citekeeper audit"),
    (("export", "csv"), 3, "citekeeper audit"),
    (("accept",), 3, "citekeeper audit"),
    (("nonsense",), 2, "nonsense"),
    ((), 2, "Usage"),
]


@pytest.mark.parametrize(("words", "code", "said"), NO_TRACE)
def test_wrong_usage_is_one_line(terminal: Any, words: Any, code: Any, said: Any) -> None:
    """Whatever is typed wrongly: an exit code, a line that names it, no traceback, no database."""
    here = terminal()
    assert here.type(*words) == code
    assert said in here.err + here.out
    assert "Traceback" not in here.err
    assert not Path("citekeeper.db").exists()


def test_no_ledger_here(terminal: Any) -> None:
    """Without any target and without a citations.yml the message says how to begin."""
    here = terminal(ledger=None)
    assert here.type("audit") == 2
    assert "citekeeper init" in here.err


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to look" * 9, b""])
def test_a_database_that_is_none(terminal: Any, content: Any) -> None:
    """A file that is no database of ours is left alone: exit 3, one line, unchanged."""
    here = terminal()
    Path("citekeeper.db").write_bytes(content or b"x")
    assert here.audit() == 3
    assert here.err.count("\n") <= 2
    assert "citekeeper.db" in here.err
    assert Path("citekeeper.db").read_bytes() == (content or b"x")


def test_targets_in_different_folders_need_a_database(terminal: Any) -> None:
    """Two folders, no --db: an error that says so; with --db both are audited."""
    here = terminal()
    Path("other").mkdir()
    Path("other/citations.yml").write_text(LEDGER)
    assert here.audit("citations.yml", "other/citations.yml") == 2
    assert "--db" in here.err
    here.audit("citations.yml", "other/citations.yml", "--db", "all.db", "--format", "json")
    value = json.loads(here.out)
    assert value["totals"]["citations"] == 6
    assert {f["document"] for f in value["findings"]} == {"citations.yml", "other/citations.yml"}


def test_ledgers_that_disagree(terminal: Any) -> None:
    """Two ledgers with different settings in one audit are an error that names the key."""
    here = terminal()
    Path("other.yml").write_text(LEDGER.replace("canary", "coalmine"))
    assert here.audit("citations.yml", "other.yml") == 2
    assert "settings.canaries" in here.err


def test_nothing_is_fetched_when_one_target_is_unreadable(terminal: Any) -> None:
    """One bad target of two: exit 2, and not one request."""
    here = terminal()
    assert here.audit("citations.yml", "missing.md") == 2
    assert here.practice.hits == []


@pytest.mark.parametrize("when", ["soon", "2026-13-01"])
def test_bad_clock(terminal: Any, monkeypatch: pytest.MonkeyPatch, when: Any) -> None:
    """CITEKEEPER_NOW must be a time."""
    here = terminal()
    monkeypatch.setenv("CITEKEEPER_NOW", when)
    assert here.audit() == 2
    assert "CITEKEEPER_NOW" in here.err


def test_simulated_and_real_do_not_mix(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A simulated run is marked, and refused on a database with real evidence."""
    here = terminal()
    here.audit()
    monkeypatch.setenv("CITEKEEPER_NOW", "2026-11-23T12:00:00")
    assert here.audit() == 3
    assert here.audit("--db", "other.db", "--format", "json") == 0
    assert json.loads(here.out)["simulated"] is True


def test_limits_of_a_listed_archive_follow_it(terminal: Any) -> None:
    """--wayback moves the listed archive and keeps the limits the ledger gives it."""
    listed = "archives: [{name: wayback, kind: wayback, cdx_per_minute: 500}]"
    here = terminal(LEDGER.replace("settings: {", f"settings: {{{listed}, "))
    assert here.audit() == 0
    assert here.archive.hits


def test_broken_program_is_exit_4(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of ours is one line that asks for a report, and a traceback only on demand."""
    here = terminal()

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("planted")

    monkeypatch.setattr("citekeeper.audit.wanted.target_date", broken)
    assert here.audit() == 4
    assert "internal error: RuntimeError" in here.err
    assert "Traceback" not in here.err
    monkeypatch.setenv("CITEKEEPER_DEBUG", "1")
    here.audit()
    assert "planted" in here.err


def test_archives_beside_each_other(terminal: Any) -> None:
    """A second archive of the ledger is asked besides the first, and what it holds serves."""
    here = terminal(routes={**ROUTES}, captures=CAPTURES[:1])
    with PracticeArchive(CAPTURES[1:]) as other:
        listed = (
            f"archives: [wayback, {{name: other, kind: memento, timegate: '{other.base}/web/'}}]"
        )
        ledger = LEDGER.replace("settings: {", f"settings: {{{listed}, ")
        Path("citations.yml").write_text(ledger, encoding="utf-8")
        assert here.audit("--format", "json") == 0
    first, second = json.loads(here.out)["findings"][:2]
    assert (first["memento"]["archive"], second["memento"]["archive"]) == ("wayback", "other")
    assert second["memento"]["uri_m"] == f"{other.base}/web/20150601120000/{CAPTURES[1].uri}"
    assert second["outcome"] == "rescued"


def test_archive_today_is_flagged(terminal: Any) -> None:
    """A snapshot at archive.today counts, with a word about it; nothing is asked there."""
    url = "https://archive.ph/20150602000000/http://alive.example/wheel"
    here = terminal(LEDGER.replace("http://alive.example/wheel", url))
    assert here.audit("--format", "json") == 0
    findings = json.loads(here.out)["findings"]
    assert [f["verdict"]["warnings"] for f in findings[:2]] == [["archive-today"], []]
    here.type("status")
    assert "archive.today, which is deprecated" in here.out
    assert {hit.host for hit in here.practice.hits} == {
        *("alive.example", "canary.example", "gone.example")
    }


def test_only_what_exists(terminal: Any) -> None:
    """--only names citations: an unknown one is an error, and the others do not set the code."""
    here = terminal()
    assert here.audit("--only", "9") == 2
    assert "no citation '9'" in here.err
    assert here.audit() == 0
    words = ("--fail-on", "rescued", "--unconfirmed")
    assert here.audit("--only", "1", *words) == 0
    assert here.audit("--only", "2", *words) == 1


def test_an_unusable_state_folder(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where budgets cannot be kept no archive is asked; who needs none is not bothered."""
    here = terminal()
    Path("file").write_text("")
    monkeypatch.setenv("CITEKEEPER_STATE", "file/state")
    assert here.audit() == 2
    assert here.audit("--no-archives") == 0
    assert here.audit("--offline") == 0


def test_no_age_is_an_age(terminal: Any) -> None:
    """--max-age 0d asks everything again."""
    here = terminal()
    here.audit()
    asked = len(here.practice.hits)
    here.audit("--max-age", "0d")
    assert len(here.practice.hits) >= asked + 3


def test_secrets_in_an_archive_address(terminal: Any) -> None:
    """An address with a password is refused without repeating it, and nothing is stored."""
    here = terminal()
    assert here.type("audit", "--wayback", "http://me:s3cret@127.0.0.1:9") == 2
    assert "s3cret" not in here.err
    assert not Path("citekeeper.db").exists()


def test_canaries_cannot_be_none(terminal: Any) -> None:
    """An empty list of canaries would switch the test of our own network off."""
    here = terminal(LEDGER.replace("['http://canary.example/']", "[]"))
    assert here.audit() == 2
    assert "settings.canaries" in here.err


@pytest.mark.parametrize("name", ["citations.yml", "citekeeper.db", ".", "missing/out"])
@pytest.mark.parametrize("command", [("status",), ("export", "csv"), ("audit", "--offline")])
def test_output_never_destroys_an_input(terminal: Any, command: Any, name: str) -> None:
    """-o refuses the ledger, the database, a folder and a folder that is not there: exit 2."""
    here = terminal()
    here.audit()
    before = Path("citations.yml").read_bytes(), Path("citekeeper.db").read_bytes()
    assert here.type(*command, "-o", name) == 2
    assert name in here.err
    assert before == (Path("citations.yml").read_bytes(), Path("citekeeper.db").read_bytes())


def test_output_into_a_device(terminal: Any) -> None:
    """What is no regular file is written into and never replaced."""
    here = terminal()
    here.audit()
    assert here.type("export", "csv", "-o", "/dev/null") == 0
    assert not Path("/dev/null").is_file()


def test_a_damaged_list_of_accepted_findings_is_said_at_once(terminal: Any) -> None:
    """Before anything is asked."""
    here = terminal()
    Path("citations.accepted.json").write_text("{")
    assert here.audit("--new-only") == 2
    assert here.practice.hits == []


def test_a_run_without_network_is_not_accepted(terminal: Any) -> None:
    """`accept` takes findings, and an outage has none."""
    here = terminal(routes={**ROUTES, ("canary.example", "/"): Reply(then="reset")})
    here.audit()
    assert here.type("accept") == 3
    assert not Path("citations.accepted.json").exists()


def test_verbose_names_every_page(terminal: Any) -> None:
    """-v is a line for every page and question."""
    here = terminal()
    here.audit("-v")
    assert "pages asked: 2 of 2: http://" in here.err


@pytest.mark.parametrize("columns", ["60", "80", "100", "200"])
def test_one_line_per_citation(
    terminal: Any, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    """However narrow the terminal: a line a note, marker and outcome whole."""
    here = terminal()
    monkeypatch.setenv("COLUMNS", columns)
    here.audit()
    lines = here.out.splitlines()
    lines = lines[lines.index("citations.yml") :]
    assert [line.split()[:2] for line in lines[2:5]] == [
        ["1", "secure"],
        ["2", "rescued?"],
        ["3", "-"],
    ]
    assert all(len(line.rstrip()) <= int(columns) for line in lines[:5])


def test_only_hosts_that_exist(terminal: Any) -> None:
    """--host names hosts of cited links: an unknown one is an error, with the nearest known."""
    here = terminal()
    assert here.audit("--host", "gone.exampel") == 2
    assert "near it: gone.example" in here.err


def test_a_ledger_whose_document_is_missing(terminal: Any) -> None:
    """The message names the ledger and the key."""
    here = terminal(LEDGER.replace("report: {", "report: {document: nope.md, "))
    assert here.audit() == 2
    assert "citations.yml: report.document" in here.err


def test_status_after_a_run_without_network(terminal: Any) -> None:
    """With --fail-on it exits as the audit did; without, it only shows."""
    here = terminal(routes={**ROUTES, ("canary.example", "/"): Reply(then="reset")})
    assert here.audit() == 3
    assert here.type("status") == 0
    assert here.type("status", "--fail-on", "lost") == 3


def test_a_full_disk_is_no_bug_of_ours(terminal: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Output that cannot be written is one line and exit 3."""
    here = terminal()
    here.audit()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("citekeeper.cli.export.write_text", full)
    assert here.type("export", "csv") == 3
    assert "cannot be written (No space left" in here.err
