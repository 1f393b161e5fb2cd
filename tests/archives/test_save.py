"""Save Page Now over real sockets: what is asked, and what every answer means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citekeeper.archives.keys import Keys
from citekeeper.archives.save import Account, Said, SavePageNow
from citekeeper.archives.save_codes import CODES, Reaction
from citekeeper.archives.service import Silence
from citekeeper.budget import Budget
from citekeeper.demo.archive import PracticeArchive
from citekeeper.demo.captures import Capture
from citekeeper.demo.exchange import Reply, html, moved
from citekeeper.demo.saving import PENDING, SUCCESS, error, told
from citekeeper.model import Answer, UriR
from citekeeper.web import Limits, SystemClock, SystemResolver, Web

LINK = UriR("http://mill.example/wheel")
KEYS = Keys("ACCESS", "SECRET")
NOW = datetime.now(UTC).strftime("%Y%m%d%H%M%S")
OPTIONS = {"skip_first_archive": "1", "if_not_archived_within": "3d", "js_behavior_timeout": "0"}

Saver = Callable[..., SavePageNow]


@pytest.fixture
def archive(practice_archive: Callable[..., PracticeArchive]) -> PracticeArchive:
    """An archive that holds nothing yet."""
    return practice_archive()


@pytest.fixture
def saver(archive: PracticeArchive, tmp_path: Path) -> Iterator[Saver]:
    """`saver(keys=KEYS)`: a client of the practice archive."""
    with ExitStack() as stack:
        clock = SystemClock()
        web = stack.enter_context(
            Web(user_agent="t", clock=clock, resolver=SystemResolver(), gate=None)
        )
        budget = stack.enter_context(Budget(tmp_path / "state"))

        def build(*, keys: Keys | None = KEYS, **changed: Any) -> SavePageNow:
            settings = replace(archive.settings, **changed)
            made = SavePageNow(settings, web=web, clock=clock, budget=budget, keys=keys)
            made._submit.per_minute = 100_000  # the keyless limit too: politeness is not the matter
            made._submit.limits = Limits(connect=2.0, read=2.0, total=2.0)
            return made

        yield build


def test_taken_on_pending_captured(saver: Saver, archive: PracticeArchive) -> None:
    """A job, its progress, and the address of what was made, which is then really there."""
    client = saver()
    said = client.submit(LINK)
    assert (said.answer, said.job) == (Answer.SUBMITTED, "spn2-0001")
    assert client.poll([said.job or ""])["spn2-0001"].answer is Answer.PENDING
    done = client.poll(["spn2-0001"])["spn2-0001"]
    (held,) = archive.shelf.of(LINK)
    assert done.answer is Answer.CAPTURED
    assert done.uri_m == f"{archive.base}/web/{held.timestamp}/{LINK}"
    assert archive.saving.forms == [{"url": LINK, **OPTIONS}]
    assert archive.saving.keys == ["LOW ACCESS:SECRET"]


def test_a_pdf_is_fetched_as_it_is(saver: Saver, archive: PracticeArchive) -> None:
    """force_get, because a browser would show a PDF and not keep it."""
    saver().submit(LINK, wants_pdf=True)
    assert archive.saving.forms[0]["force_get"] == "1"


def test_many_jobs_are_asked_in_groups(saver: Saver, archive: PracticeArchive) -> None:
    """Twenty an ask; each job has its answer."""
    client = saver()
    jobs = [client.submit(UriR(f"http://mill.example/{n}")).job or "" for n in range(45)]
    assert {said.answer for said in client.poll(jobs).values()} == {Answer.PENDING}
    asked = [hit for hit in archive.hits if hit.path == "/save/status"]
    assert len(asked) == 3


def test_what_was_captured_after_a_redirect(saver: Saver, archive: PracticeArchive) -> None:
    """The address of the capture is that of the page it led to, and both are told."""
    archive.saving.script(LINK, original="https://www.mill.example/new", states=[SUCCESS])
    client = saver()
    done = client.poll([client.submit(LINK).job or ""])["spn2-0001"]
    assert done.original == "https://www.mill.example/new"
    assert (done.uri_m or "").endswith("/https://www.mill.example/new")


@pytest.mark.parametrize("code", [*CODES, "error:never-heard-of"])
@pytest.mark.parametrize("at_once", [True, False])
def test_every_code(saver: Saver, archive: PracticeArchive, code: str, at_once: bool) -> None:
    """Refused for good where asking again is no use, else failed with what to do next."""
    if at_once:
        archive.saving.script(LINK, submit=error(code, "so it is"), states=[])
    else:
        archive.saving.script(LINK, states=[error(code, "so it is")])
    client = saver()
    said = client.submit(LINK)
    if not at_once:
        said = client.poll([said.job or ""])[said.job or ""]
    wanted = CODES.get(code, Reaction.LATER)
    assert (said.code, said.reaction) == (code, wanted)
    assert said.answer is (Answer.REFUSED if wanted.final else Answer.FAILED)
    assert said.detail == f"{code}: so it is"
    assert archive.saving.submitted == [LINK]


def test_the_table_of_codes() -> None:
    """One code of every class, as the archive's list has it."""
    named = {
        "error:filesize-limit": Reaction.PERMANENT,
        "error:read-timeout": Reaction.LATER,
        "error:too-many-daily-captures": Reaction.TOMORROW,
        "error:max-daily-bandwidth": Reaction.QUIT,
        "error:no-access": Reaction.SITE,
    }
    assert {code: CODES[code] for code in named} == named
    assert len(CODES) == 41


def test_a_copy_of_the_last_days(saver: Saver, archive: PracticeArchive) -> None:
    """No job and a message: nothing was made, and nothing is known but that a copy exists."""
    archive.saving.script(LINK, submit={"url": LINK, "job_id": None, "message": "made 3 h ago"})
    said = saver().submit(LINK)
    assert (said.answer, said.recent, said.detail) == (Answer.UNKNOWN, True, "made 3 h ago")


@pytest.mark.parametrize(
    ("submit", "answer", "reaction"),
    [
        (told({}, 401), Answer.FAILED, Reaction.QUIT),
        (html("Blocked", status=403), Answer.EXCLUDED, None),
        (html("Legal", status=451), Answer.EXCLUDED, None),
        (html("Not Found", status=404), Answer.FAILED, Reaction.QUIT),
        (html("Slow down", status=429), Answer.FAILED, Reaction.LATER),
        (html("Broken", status=500), Answer.FAILED, Reaction.LATER),
        (html("Broken", status=502), Answer.FAILED, Reaction.LATER),
        (html("Busy", status=509), Answer.FAILED, Reaction.LATER),
        (html("Temporarily Offline", status=503), Answer.FAILED, Reaction.LATER),
        (html("Broken", status=504), Answer.UNKNOWN, None),
        (Reply(520), Answer.UNKNOWN, None),
        (Reply(523), Answer.UNKNOWN, None),
        (html("Welcome"), Answer.UNKNOWN, None),
        (told(["what"]), Answer.UNKNOWN, None),
        (told({"url": LINK}), Answer.UNKNOWN, None),
        (told({"url": LINK, "job_id": ""}), Answer.UNKNOWN, None),
        (told({"url": LINK, "job_id": 7}), Answer.UNKNOWN, None),
        (told({"url": LINK, "job_id": "one,two"}), Answer.UNKNOWN, None),
        (moved("/account/login", status=302), Answer.UNKNOWN, None),
        (Reply(then="hang"), Answer.UNKNOWN, None),
        (Reply(then="reset"), Answer.UNKNOWN, None),
        (Reply(then="empty"), Answer.UNKNOWN, None),
    ],
)
def test_answers_to_a_submission(
    saver: Saver, archive: PracticeArchive, submit: Reply, answer: Answer, reaction: Reaction | None
) -> None:
    """What was surely not done failed; what may have been done is unknown; always sent once."""
    archive.saving.script(LINK, submit=submit)
    said = saver().submit(LINK)
    assert (said.answer, said.reaction) == (answer, reaction)
    assert archive.saving.submitted == [LINK]
    assert (said.uri_m, said.job, said.recent) == (None, None, False)
    assert len(archive.hits) == 1


def test_an_archive_that_is_offline(saver: Saver, archive: PracticeArchive) -> None:
    """It says so of all of itself: no other link is submitted in this run."""
    client = saver()
    archive.misbehave("503", service="save")
    client.submit(LINK)
    said = client.submit(UriR("http://mill.example/other"))
    assert (said.answer, said.reaction) == (Answer.FAILED, Reaction.QUIT)
    assert len(archive.hits) == 1


def test_nobody_there(saver: Saver) -> None:
    """A refused connection has asked for nothing: it may be tried later."""
    said = saver(save="http://127.0.0.1:9/save").submit(LINK)
    assert (said.answer, said.reaction) == (Answer.FAILED, Reaction.LATER)


def test_three_times_too_fast(saver: Saver, archive: PracticeArchive) -> None:
    """The third 429 ends the capturing of this run, and the next link is not even asked for."""
    client = saver()
    client._submit.budget._clock = _Still()  # a pause of a minute is not waited for here
    archive.misbehave("429", service="save")
    said = [client.submit(UriR(f"http://mill.example/{n}")) for n in range(3)]
    assert [s.reaction for s in said] == [Reaction.LATER] * 3
    assert client.closed is not None
    last = client.submit(LINK)
    assert (last.answer, last.reaction) == (Answer.FAILED, Reaction.QUIT)
    assert len([hit for hit in archive.hits if hit.path == "/save"]) == 3


class _Still:
    """A clock on which a pause is over as soon as somebody waits for it."""

    def __init__(self) -> None:
        self.at = 1_000_000.0

    def time(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.at += seconds


@pytest.mark.parametrize(
    "state",
    [
        {"status": "success", "timestamp": "2026", "original_url": LINK},
        {"status": "success", "timestamp": None},
        {"status": "success", "timestamp": "20269901000000"},
        {"status": "success", "original_url": ""},
        {"status": "success", "original_url": "error: could not load the page"},
        {"status": "success", "original_url": "http://mill.example/\nX-Other: 1"},
        {"status": "success", "original_url": ["http://mill.example/"]},
        {"status": "thinking"},
        {},
    ],
)
def test_a_job_that_says_nothing_usable(
    saver: Saver, archive: PracticeArchive, state: dict[str, object]
) -> None:
    """Unknown: neither done nor failed."""
    archive.saving.script(LINK, states=[state])
    client = saver()
    said = client.poll([client.submit(LINK).job or ""])["spn2-0001"]
    assert (said.answer, said.forgotten, said.uri_m) == (Answer.UNKNOWN, False, None)


def test_a_job_that_is_forgotten(saver: Saver, archive: PracticeArchive) -> None:
    """Missing in a list that came; one of which no list came is not forgotten."""
    archive.saving.script(LINK, states=[PENDING, html("Welcome")])
    client = saver()
    job = client.submit(LINK).job or ""
    both = client.poll([job, "spn2-9999"])
    assert [both[job].forgotten, both["spn2-9999"].forgotten] == [False, True]
    assert both["spn2-9999"].answer is Answer.UNKNOWN
    late = client.poll([job, "spn2-9999"])
    assert {(s.answer, s.forgotten) for s in late.values()} == {(Answer.UNKNOWN, False)}


@pytest.mark.parametrize(
    "came",
    [
        {"status": "error", "message": "try again later"},
        [{"status": "error", "message": "try again later"}],
        [{"job_id": ["spn2-0001"], "status": "pending"}],
        ["busy"],
        "busy",
        None,
    ],
)
def test_what_is_no_list_of_jobs(saver: Saver, archive: PracticeArchive, came: object) -> None:
    """A message instead of the jobs, or among them, does not say that a job is forgotten."""
    archive.saving.script(LINK, states=[told(came)])
    client = saver()
    said = client.poll([client.submit(LINK).job or ""])["spn2-0001"]
    assert (said.answer, said.forgotten) == (Answer.UNKNOWN, False)


def test_a_success_beside_a_message(saver: Saver, archive: PracticeArchive) -> None:
    """What is told of a job counts, whatever else is in the list; of the others nothing is."""
    row = {"job_id": "spn2-0001", "timestamp": "20260102030405", "original_url": LINK, **SUCCESS}
    archive.saving.script(LINK, states=[told([{"message": "busy"}, row])])
    client = saver()
    both = client.poll([client.submit(LINK).job or "", "spn2-9999"])
    assert both["spn2-0001"].answer is Answer.CAPTURED
    assert (both["spn2-9999"].answer, both["spn2-9999"].forgotten) == (Answer.UNKNOWN, False)


def test_jobs_of_other_keys(saver: Saver, archive: PracticeArchive) -> None:
    """Keys that are not accepted hear nothing of a job, ever: its capture is looked for."""
    archive.saving.script(LINK, states=[told({}, 401)])
    client = saver()
    said = client.poll([client.submit(LINK).job or ""])["spn2-0001"]
    assert (said.answer, said.forgotten) == (Answer.UNKNOWN, True)


def test_one_job_told_without_a_list(saver: Saver, archive: PracticeArchive) -> None:
    """An object instead of a list of one is understood too."""
    archive.saving.script(LINK, states=[told({"job_id": "spn2-0001", **PENDING})])
    client = saver()
    assert client.poll([client.submit(LINK).job or ""])["spn2-0001"].answer is Answer.PENDING


def test_what_the_account_may_still_do(saver: Saver, archive: PracticeArchive) -> None:
    """The archive's numbers; a broken answer is silence, not a zero."""
    client = saver()
    client.submit(LINK)
    assert client.account() == Account(6, 0, 1, 30_000)
    assert Account(daily_captures=4, daily_captures_limit=3).left_today == 0
    assert Account().left_today is None
    archive.misbehave("html", service="save")
    assert isinstance(client.account(), Silence)


def test_whether_the_service_works(saver: Saver, archive: PracticeArchive) -> None:
    """Nothing to say, or what it says instead."""
    client = saver()
    assert client.system() is None
    archive.misbehave("empty", service="save")
    assert "HTTP 200" in (client.system() or Silence("")).detail
    archive.misbehave("503", service="save")
    assert isinstance(client.system(), Silence)


def test_without_keys(saver: Saver, archive: PracticeArchive) -> None:
    """One GET, which leads to the capture."""
    said = saver(keys=None).submit(LINK)
    (held,) = archive.shelf.of(LINK)
    assert said.answer is Answer.CAPTURED
    assert said.uri_m == f"{archive.base}/web/{held.timestamp}/{LINK}"
    assert archive.saving.keys == []


@pytest.mark.parametrize(
    ("submit", "answer"),
    [
        (html("Save Page Now", "Please log in."), Answer.UNKNOWN),
        (moved("http://elsewhere.example/web/20260101000000/http://a.example/"), Answer.UNKNOWN),
        (moved("/web/2026/http://a.example/"), Answer.UNKNOWN),
        (moved("/account/login"), Answer.UNKNOWN),
        (html("Blocked", status=403), Answer.EXCLUDED),
        (html("Slow down", status=429), Answer.FAILED),
        (Reply(520), Answer.UNKNOWN),
        (Reply(then="hang"), Answer.UNKNOWN),
        (Reply(200, {"Content-Location": f"/web/{NOW}/{LINK}"}), Answer.CAPTURED),
        (moved(f"/web/{NOW}/{LINK}", status=302), Answer.CAPTURED),
        (moved(f"/web/20150101000000/{LINK}", status=302), Answer.UNKNOWN),
        (moved(f"/web/20269901000000/{LINK}", status=302), Answer.UNKNOWN),
        (moved("http://[::1/", status=302), Answer.UNKNOWN),
    ],
)
def test_without_keys_nothing_is_believed_but_a_capture(
    saver: Saver, archive: PracticeArchive, submit: Reply, answer: Answer
) -> None:
    """Only an address of 14 digits in this archive is a capture; asked once in any case."""
    archive.saving.script(LINK, submit=submit, states=[])
    assert saver(keys=None).submit(LINK).answer is answer
    assert archive.saving.submitted == [LINK]


@pytest.mark.parametrize("then", ["empty", "reset", "hang"])
@pytest.mark.parametrize("keys", [None, KEYS])
def test_sent_once_over_a_connection_in_use(
    saver: Saver, archive: PracticeArchive, keys: Keys | None, then: str
) -> None:
    """A connection that was kept open and breaks now may have been heard: no second request."""
    first = UriR("http://mill.example/first")
    archive.saving.script(first, submit=html("Welcome"), states=[])
    archive.saving.script(LINK, submit=Reply(then=then), states=[])
    client = saver(keys=keys)
    client.submit(first)
    assert client.submit(LINK).answer is Answer.UNKNOWN
    assert archive.saving.submitted == [first, LINK]


def test_an_archive_that_wants_a_login(saver: Saver, archive: PracticeArchive) -> None:
    """Closed to who has no keys, as it often is: the tenth such answer in a row ends the asking."""
    links = [UriR(f"http://mill.example/{number}") for number in range(12)]
    for link in links:
        archive.saving.script(link, submit=moved("/account/login", status=302), states=[])
    client = saver(keys=None)
    said = [client.submit(link).answer for link in links]
    assert said == [Answer.UNKNOWN] * 10 + [Answer.FAILED] * 2
    assert archive.saving.submitted == links[:10]


def test_a_cited_link_that_looks_like_a_snapshot(saver: Saver, archive: PracticeArchive) -> None:
    """Only where we are led is a capture, never what we asked for."""
    link = UriR("http://mill.example/web/20260101000000/http://other.example/")
    archive.saving.script(link, submit=html("Save Page Now"), states=[])
    assert saver(keys=None).submit(link).answer is Answer.UNKNOWN


def test_keys_stay_secret(saver: Saver, archive: PracticeArchive) -> None:
    """Not in what is said, nor in what a client shows of itself."""
    archive.saving.script(LINK, submit=told({}, 401))
    client = saver()
    said: Said = client.submit(LINK)
    nobody = saver(save="http://127.0.0.1:9/save").submit(LINK)
    shown = f"{said!r} {nobody!r} {client.__dict__!r} {client._submit!r}"
    assert "SECRET" not in shown
    assert "ACCESS" not in shown


def test_keys_go_to_the_archive_alone(saver: Saver, archive: PracticeArchive) -> None:
    """Not to where a redirect would have them sent, and to no replay."""
    archive.saving.script(LINK, submit=moved(f"{archive.base}/elsewhere", status=307))
    client = saver()
    client.submit(LINK)
    client.poll(["spn2-0001"])
    client.account()
    assert {hit.path.partition("?")[0] for hit in archive.hits} == {
        "/save",
        "/save/status",
        "/save/status/user",
    }


def test_the_practice_archive_tells_of_one_job(saver: Saver, archive: PracticeArchive) -> None:
    """By GET, to who has keys; asking is no submission."""
    client = saver()
    client.submit(LINK)
    uri = f"{archive.base}/save/status/spn2-0001"
    seen = client._ask.get(uri, headers={"Authorization": "LOW A:S"})
    missing = client._ask.get(uri.replace("0001", "9999"), headers={"Authorization": "LOW A:S"})
    assert b'"pending"' in getattr(seen, "body", b"")
    assert (getattr(missing, "status", 0), getattr(client._ask.get(uri), "status", 0)) == (404, 401)
    assert archive.saving.submitted == [LINK]


def test_what_was_made_replays(saver: Saver, archive: PracticeArchive) -> None:
    """The practice archive shows what it says that it has made."""
    archive.saving.script(LINK, captures=[Capture(LINK, "20260102030405", "kept")])
    saver().submit(LINK)
    assert archive.shelf.at(LINK, "20260102030405") is not None
