"""What the answers of Save Page Now say: to a submission, and of jobs. Pure.

An answer is read by its status first. Nothing is made of what it does not clearly say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from citekeeper.archives.rows import excluded
from citekeeper.archives.save_codes import Reaction, reaction
from citekeeper.model import Answer, UriM
from citekeeper.urls import host, join_uri_m, moment
from citekeeper.web import Answer as Heard


@dataclass(frozen=True, slots=True)
class Said:
    """What the archive said to one submission, or of one job.

    `answer`: SUBMITTED (`job` will tell), PENDING, CAPTURED (`uri_m` names the capture, not yet
    proven), REFUSED (never this address), EXCLUDED, FAILED (`reaction` says what to do), UNKNOWN
    (it may have been done: look for the capture, do not ask again at once). `original` is the
    address captured. `recent`: nothing was made, a copy of the last days exists. `forgotten`: a job
    that the archive no longer knows. `code` is its own word; `detail` is for a person.
    """

    answer: Answer
    detail: str
    job: str | None = None
    uri_m: UriM | None = None
    original: str | None = None
    code: str | None = None
    reaction: Reaction | None = None
    recent: bool = False
    forgotten: bool = False


# --- of a submission ------------------------------------------------------------------------------


def of_status(answer: Heard) -> Said | None:
    """What a status alone says (docs/archives.md); None where the body must be read."""
    status = answer.status
    if status == 401:
        said = "the archive did not accept the keys (HTTP 401)"
        return Said(Answer.FAILED, said, reaction=Reaction.QUIT)
    if status in (403, 451) or excluded(answer):
        return Said(Answer.EXCLUDED, "the site is excluded from the archive")
    if status == 404:
        said = "the archive takes no captures at the moment (HTTP 404)"
        return Said(Answer.FAILED, said, reaction=Reaction.QUIT)
    return None


_JOB = re.compile(r"[\w.:-]{1,200}", re.ASCII)
"""What may stand in a comma list of jobs."""


def of_submission(told: Mapping[str, Any]) -> Said:
    """What the fields of an answer to a submission say."""
    if told.get("status") == "error":
        return _error(told)
    job, message = told.get("job_id"), words(told.get("message"))
    if isinstance(job, str) and _JOB.fullmatch(job):
        return Said(Answer.SUBMITTED, message or "the archive has taken it on", job=job)
    if job is None and "job_id" in told:
        said = message or "the archive holds a copy of the last days"
        return Said(Answer.UNKNOWN, said, recent=True)
    return Said(Answer.UNKNOWN, "the archive's answer names no job")


# --- of jobs --------------------------------------------------------------------------------------


def rows_of(answer: Heard) -> tuple[Mapping[str, Mapping[str, Any]], bool]:
    """What is told of each job; and whether all was told that the archive knows.

    Only a list that came whole, without anything else in it, says by its silence that a job is
    forgotten.
    """
    listed = json_of(answer) if answer.status == 200 else None
    rows = [listed] if isinstance(listed, dict) else listed
    if not isinstance(rows, list):
        return {}, False
    told, whole = {}, True
    for row in rows:
        job = row.get("job_id") if isinstance(row, dict) else None
        if isinstance(job, str):
            told[job] = row
        else:
            whole = False
    return told, whole


def of_job(job: str, told: Mapping[str, Any], *, shown_at: str) -> Said:
    """What is told of one job; its capture is shown below the prefix `shown_at`."""
    status = told.get("status")
    if status == "pending":
        return Said(Answer.PENDING, "the archive is at work", job=job)
    if status == "error":
        return _error(told, job=job)
    if status == "success":
        return _success(told, job, shown_at)
    return Said(Answer.UNKNOWN, "the archive's answer about the job is unclear", job=job)


def _success(told: Mapping[str, Any], job: str, shown_at: str) -> Said:
    at, original = told.get("timestamp"), _address(told.get("original_url"))
    if not isinstance(at, str) or original is None or not _dated(at):
        said = "the archive says that it is done, and not what it made"
        return Said(Answer.UNKNOWN, said, job=job)
    uri_m = join_uri_m(shown_at, at, original)
    said = "the archive says that it has made a capture"
    return Said(Answer.CAPTURED, said, job=job, uri_m=uri_m, original=original)


def _error(told: Mapping[str, Any], *, job: str | None = None) -> Said:
    code = words(told.get("status_ext")) or "error:unknown"
    after = reaction(code)
    message = words(told.get("message")) or words(told.get("exception"))
    said = f"{code}: {message}" if message else code
    answer = Answer.REFUSED if after.final else Answer.FAILED
    return Said(answer, said, job=job, code=code, reaction=after)


# --- fields ---------------------------------------------------------------------------------------


def words(value: object) -> str:
    """A server's sentence: one line, of a length that can be shown."""
    text = value if isinstance(value, str) else ""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:300]


def json_of(answer: Heard) -> Any:
    """The JSON of a body; None where it is none."""
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        return None


def fields_of(answer: Heard) -> Mapping[str, Any] | None:
    """The JSON object of a body; None where it is none."""
    told = json_of(answer)
    return told if isinstance(told, dict) else None


def count_of(value: object) -> int | None:
    """A number that was told; None where none was."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _address(value: object) -> str | None:
    """What was captured, as an index writes it; None where it is no address of the web."""
    if not isinstance(value, str) or not re.match(r"https?://", value, re.IGNORECASE):
        return None
    return value.replace(" ", "%20") if host(value) and value.isprintable() else None


def _dated(timestamp: str) -> bool:
    try:
        moment(timestamp)
    except ValueError:
        return False
    return True
