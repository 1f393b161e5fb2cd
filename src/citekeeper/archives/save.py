"""Save Page Now 2: asking the Internet Archive to make a capture, and hearing what became of it.

One question at a time, and none of them raises for trouble. What is said here is the archive's
word: CAPTURED is not yet proof of anything; only a replay is (docs/archives.md, "Capturing").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from citekeeper.archives import facts
from citekeeper.archives.keys import Keys
from citekeeper.archives.save_answers import (
    Said,
    count_of,
    fields_of,
    of_job,
    of_status,
    of_submission,
    rows_of,
)
from citekeeper.archives.save_codes import Reaction
from citekeeper.archives.service import Service, Silence
from citekeeper.budget import Budget, Stop
from citekeeper.model import Answer, ArchiveSettings, UriR
from citekeeper.urls import host, join_uri_m, moment, split_uri_m
from citekeeper.web import Answer as Heard
from citekeeper.web import Clock, Web

__all__ = ["Account", "Said", "SavePageNow"]


@dataclass(frozen=True, slots=True)
class Account:
    """What the account may still do; None where the archive did not say."""

    available: int | None = None
    processing: int | None = None
    daily_captures: int | None = None
    daily_captures_limit: int | None = None

    @property
    def left_today(self) -> int | None:
        """Captures that the account may still ask for today."""
        if self.daily_captures is None or self.daily_captures_limit is None:
            return None
        return max(self.daily_captures_limit - self.daily_captures, 0)


class SavePageNow:
    """Save Page Now as asked in one run: with keys by jobs, without them one careful try."""

    def __init__(
        self,
        settings: ArchiveSettings,
        *,
        web: Web,
        clock: Clock,
        budget: Budget,
        keys: Keys | None,
    ) -> None:
        if settings.save is None:
            raise ValueError(f"{settings.name} has no address for captures")
        self.name = settings.name
        self._clock = clock
        self._base = settings.save.rstrip("/")
        self.shown_at = settings.replay
        self._keys = keys
        self.per_minute = settings.save_per_minute if keys else facts.SAVE_PER_MINUTE_KEYLESS
        limits = facts.SUBMIT_LIMITS if keys else facts.SAVE_LIMITS
        a_day = facts.SAVE_PER_DAY if keys else facts.SAVE_PER_DAY_KEYLESS
        self._submit = Service(
            "save", self._base, self.per_minute, web, budget, limits, per_day=a_day
        )
        # Questions about jobs count with the replays: "everything else" of the archive's limits.
        self._ask = Service(
            "replay", settings.replay, settings.replay_per_minute, web, budget, facts.STATUS_LIMITS
        )

    @property
    def has_keys(self) -> bool:
        """True where captures are asked for in the name of an account."""
        return self._keys is not None

    @property
    def closed(self) -> str | None:
        """Why nothing can be submitted any more in this run; None as long as it can."""
        return self._submit.closed

    @property
    def deaf(self) -> str | None:
        """Why nothing is heard of jobs any more in this run; None as long as it is."""
        return self._ask.closed

    def submit(self, uri_r: UriR, *, wants_pdf: bool = False, stop: Stop | None = None) -> Said:
        """Ask for one capture. Never asked twice here, whatever comes back."""
        if self._keys is None:
            return self._by_get(uri_r, stop)
        form = {"url": uri_r, **facts.SAVE_OPTIONS, **(facts.SAVE_FILE if wants_pdf else {})}
        answer = self._submit.post(self._base, form, headers=self._headers(), stop=stop)
        if isinstance(answer, Silence):
            return _unheard(answer)
        return self._submitted(answer)

    def poll(self, jobs: Sequence[str], *, stop: Stop | None = None) -> Mapping[str, Said]:
        """What became of these jobs, asked in groups; every job has an answer."""
        told: dict[str, Said] = {}
        for start in range(0, len(jobs), facts.JOBS_AT_ONCE):
            told |= self._polled(jobs[start : start + facts.JOBS_AT_ONCE], stop)
        return told

    def account(self, *, stop: Stop | None = None) -> Account | Silence:
        """What the account may still do today. The time in the question keeps caches out of it."""
        at = int(self._clock.now().timestamp())
        uri = f"{self._base}/status/user?_t={at}"
        answer = self._ask.get(uri, headers=self._headers(), stop=stop)
        if isinstance(answer, Silence):
            return answer
        told = fields_of(answer)
        if answer.status != 200 or told is None:
            return Silence(f"the archive did not tell about the account (HTTP {answer.status})")
        names = ("available", "processing", "daily_captures", "daily_captures_limit")
        return Account(*(count_of(told.get(name)) for name in names))

    def system(self, *, stop: Stop | None = None) -> Silence | None:
        """None where the capturing service says that it works; else what it says instead."""
        answer = self._ask.get(f"{self._base}/status/system", headers=self._headers(), stop=stop)
        if isinstance(answer, Silence):
            return answer
        told = fields_of(answer) or {}
        status = told.get("status")
        if answer.status == 200 and status == "ok":
            return None
        said = status if isinstance(status, str) else f"HTTP {answer.status}"
        return Silence(f"the archive's capturing service says: {said}")

    # --- with keys --------------------------------------------------------------------------------

    def _headers(self) -> dict[str, str]:
        headers = {"Accept": "application/json"}
        if self._keys is not None:
            headers["Authorization"] = self._keys.header
        return headers

    def _submitted(self, answer: Heard) -> Said:
        refused = of_status(answer)
        if refused is not None:
            return refused
        told = fields_of(answer)
        if answer.status != 200 or told is None:
            self._submit.unusable(f"HTTP {answer.status} and no JSON")
            return Said(Answer.UNKNOWN, f"the archive's answer is unclear (HTTP {answer.status})")
        self._submit.usable()
        return of_submission(told)

    def _polled(self, jobs: Sequence[str], stop: Stop | None) -> dict[str, Said]:
        form = {"job_ids": ",".join(jobs)}
        answer = self._ask.post(f"{self._base}/status", form, headers=self._headers(), stop=stop)
        if isinstance(answer, Silence):
            return {job: Said(Answer.UNKNOWN, answer.detail, job=job) for job in jobs}
        if answer.status == 401:
            said = "the archive does not accept the keys that the job belongs to (HTTP 401)"
            return {job: Said(Answer.UNKNOWN, said, job=job, forgotten=True) for job in jobs}
        told, whole = rows_of(answer)
        if told or whole:
            self._ask.usable()
            said = "the archive has forgotten this job" if whole else "nothing was told of this job"
        else:
            said = f"the archive did not tell about the jobs (HTTP {answer.status})"
            self._ask.unusable(said)
        missing = Said(Answer.UNKNOWN, said, forgotten=whole)
        return {
            job: of_job(job, told[job], shown_at=self.shown_at)
            if job in told
            else replace(missing, job=job)
            for job in jobs
        }

    # --- without keys -----------------------------------------------------------------------------

    def _by_get(self, uri_r: UriR, stop: Stop | None) -> Said:
        """One GET and its redirects: done only where they end at a capture of now.

        On a connection of its own, like a form: a request is never repeated by itself there.
        """
        first = uri = f"{self._base}/{uri_r.replace('#', '%23')}"
        answer = self._submit.get(uri, fresh=True, stop=stop)
        for _ in range(facts.SAVE_HOPS):
            if isinstance(answer, Silence):
                break
            made = self._made(answer, uri)
            if made is not None:
                self._submit.usable()
                return made
            there = _joined(uri, answer.headers.get("location", ""))
            if not 300 <= answer.status < 400 or there == uri or host(there) != host(uri):
                break
            uri, answer = there, self._ask.get(there, stop=stop)
        if isinstance(answer, Silence):
            # The capture is made while we wait for the first answer, and is made by the second:
            # trouble in either says nothing about it.
            asked = uri != first or (answer.status or 0) >= 500
            return Said(Answer.UNKNOWN, answer.detail) if asked else _unheard(answer)
        said = f"the archive does not say that it has made a capture (HTTP {answer.status})"
        # Further on the way a status speaks of where we were led, not of the capture.
        refused = of_status(answer) if uri == first else None
        if refused is None:
            self._submit.unusable(said)
        return refused or Said(Answer.UNKNOWN, said)

    def _made(self, answer: Heard, uri: str) -> Said | None:
        """The capture that an answer names: by its own address, Location or Content-Location."""
        if answer.status >= 400:
            return None
        for name in ("location", "content-location"):
            if name in answer.headers:
                found = self._capture(_joined(uri, answer.headers[name]))
                if found is not None:
                    return found
        return self._capture(uri)

    def _capture(self, uri: str) -> Said | None:
        """The capture at an address of this archive; None where it is none, or none of now."""
        parts = split_uri_m(uri)
        if parts is None or len(parts[1]) != 14 or host(uri) != host(self.shown_at):
            return None
        if self._clock.now() - moment(parts[1]) > facts.SAVE_RECENT:
            return None
        uri_m = join_uri_m(self.shown_at, parts[1], parts[3])
        said = "the archive leads to a capture"
        return Said(Answer.CAPTURED, said, uri_m=uri_m, original=parts[3])


def _joined(base: str, location: str) -> str:
    """Where a header leads from an address; "" where it makes no sense."""
    try:
        return urljoin(base, location)
    except ValueError:
        return ""


def _unheard(silence: Silence) -> Said:
    """No answer: where it was not even sent nothing has happened, else it may have been done."""
    if silence.sent:
        return Said(Answer.UNKNOWN, silence.detail)
    after = Reaction.LATER if silence.again else Reaction.QUIT
    return Said(Answer.FAILED, silence.detail, reaction=after)
