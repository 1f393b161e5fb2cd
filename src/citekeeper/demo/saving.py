"""The practice archive's Save Page Now: it takes addresses on, makes captures, tells about jobs.

    archive.saving.script("http://a.example/", states=[error("error:read-timeout")])
    archive.saving.submitted     # every address that was handed in, in order

Modelled after docs/archives.md, "Capturing". What it captures is on the archive's shelf from the
moment it was taken on, whether anybody asks for the job or not, as with the real one.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import parse_qs

from citekeeper.demo.captures import Capture, Shelf
from citekeeper.demo.exchange import Reply, Request, html

PENDING: Mapping[str, object] = {"status": "pending", "resources": []}
SUCCESS: Mapping[str, object] = {"status": "success"}
"""Filled in with the timestamp and the address of what was captured."""

State = Mapping[str, object] | Reply | None
"""What is told of a job: fields, a whole answer instead of a list, or None: forgotten."""


def error(code: str, message: str = "It did not work.") -> Mapping[str, object]:
    """The state, or the answer to a submission, of something that failed."""
    return {"status": "error", "status_ext": code, "message": message}


def told(value: object, status: int = 200) -> Reply:
    """An answer in JSON."""
    return Reply(status, {"Content-Type": "application/json"}, json.dumps(value))


@dataclass(frozen=True)
class Script:
    """What happens to one address: the answer to its submission, if it is not taken on as usual;
    what its job says, question by question, the last for ever; and what is captured."""

    submit: Reply | None = None
    states: tuple[State, ...] = (PENDING, SUCCESS)
    captures: tuple[Capture, ...] | None = None
    original: str | None = None


@dataclass
class _Job:
    uri: str
    timestamp: str
    script: Script
    asked: int = 0


class Saving:
    """The service; `now` tells the time of new captures, `fetch` what a page looks like then."""

    def __init__(
        self,
        shelf: Shelf,
        origin: Callable[[Request], str],
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        fetch: Callable[[str], Capture] | None = None,
    ) -> None:
        self.submitted: list[str] = []
        self.forms: list[Mapping[str, str]] = []
        self.keys: list[str] = []
        self.now = now
        self._shelf = shelf
        self._origin = origin
        self.fetch = fetch or _page
        self._scripts: dict[str, Script] = {}
        self._jobs: dict[str, _Job] = {}
        self._lock = threading.Lock()

    def script(
        self,
        uri: str,
        *,
        submit: Reply | Mapping[str, object] | None = None,
        states: Sequence[State] = (PENDING, SUCCESS),
        captures: Sequence[Capture] | None = None,
        original: str | None = None,
    ) -> None:
        """From now on this is what happens to `uri`. `captures` is what it leaves on the shelf:
        by default a page of this moment where a state is a success, else nothing."""
        answer = submit if submit is None or isinstance(submit, Reply) else told(submit)
        made = None if captures is None else tuple(captures)
        with self._lock:
            self._scripts[uri] = Script(answer, tuple(states), made, original)

    def answer(self, request: Request) -> Reply:
        """The reply to one request below /save."""
        path = request.path
        if request.method == "POST" and path == "/save":
            return self._submit(request)
        if path == "/save/status/system":
            return told({"status": "ok", "recent_captures": len(self.submitted)})
        if path == "/save/status" or path.startswith("/save/status/"):
            return self._status(request, path[len("/save/status/") :])
        if path.startswith("/save/") and request.method == "GET":
            return self._by_get(request, path[len("/save/") :])
        return html("Not Found", status=404)

    def _status(self, request: Request, job: str) -> Reply:
        """Of the account, of one job by GET, of many by POST: nothing without keys."""
        if not _has_keys(request):
            return _LOG_IN
        if job.startswith("user"):
            used = len(self.submitted)
            fields = {"daily_captures": used, "daily_captures_limit": 30_000}
            return told({"available": 6, "processing": 0, **fields})
        if request.method == "GET":
            return self._of_one(job)
        return self._states(request)

    # --- with keys --------------------------------------------------------------------------------

    def _submit(self, request: Request) -> Reply:
        form = {name: values[-1] for name, values in parse_qs(request.body.decode()).items()}
        uri = form.get("url", "")
        with self._lock:
            self.keys.append(request.headers.get("authorization", ""))
            if not _has_keys(request):
                return _LOG_IN
            self.submitted.append(uri)
            self.forms.append(form)
            script = self._scripts.get(uri, Script())
            job = self._taken_on(uri, script)
            if script.submit is not None:
                return script.submit
            return told({"url": uri, "job_id": job})

    def _taken_on(self, uri: str, script: Script) -> str:
        """A new job, and what it captures."""
        timestamp = self.now().strftime("%Y%m%d%H%M%S")
        job = f"spn2-{len(self._jobs) + 1:04d}"
        self._jobs[job] = _Job(uri, timestamp, script)
        made = script.captures
        if made is None:
            page = self.fetch(script.original or uri)
            done = any(
                isinstance(s, Mapping) and s.get("status") == "success" for s in script.states
            )
            made = (Capture(page.uri, timestamp, page.body, page.status, page.mimetype),) * done
        for capture in made:
            self._shelf.add(capture)
        return job

    def _states(self, request: Request) -> Reply:
        form = parse_qs(request.body.decode())
        jobs = [job for job in form.get("job_ids", [""])[0].split(",") if job]
        rows = []
        with self._lock:
            for name in jobs:
                state = self._state(name)
                if isinstance(state, Reply):
                    return state
                if state is not None:
                    rows.append({"job_id": name, **state})
        return told(rows)

    def _of_one(self, name: str) -> Reply:
        with self._lock:
            state = self._state(name)
        if isinstance(state, Reply):
            return state
        if state is None:
            return told({"status": "error", "message": "No such job."}, 404)
        return told({"job_id": name, **state})

    def _state(self, name: str) -> State:
        job = self._jobs.get(name)
        if job is None or not job.script.states:
            return None
        state = job.script.states[min(job.asked, len(job.script.states) - 1)]
        job.asked += 1
        if isinstance(state, Mapping) and state.get("status") == "success":
            made = {"timestamp": job.timestamp, "original_url": job.script.original or job.uri}
            return {**made, **state}
        return state

    # --- without keys -----------------------------------------------------------------------------

    def _by_get(self, request: Request, uri: str) -> Reply:
        with self._lock:
            self.submitted.append(uri)
            script = self._scripts.get(uri, Script())
            job = self._jobs[self._taken_on(uri, script)]
        if script.submit is not None:
            return script.submit
        here = f"{self._origin(request)}/web/{job.timestamp}/{script.original or uri}"
        return Reply(302, {"Location": here})


_LOG_IN = told({"message": "You need to be logged in to use Save Page Now."}, 401)


def _has_keys(request: Request) -> bool:
    return request.headers.get("authorization", "").startswith("LOW ")


def _page(uri: str) -> Capture:
    text = f"What stood at {uri} when the practice archive was asked to keep it. " * 12
    return Capture(uri, "", html("A page", text).body)
