"""The practice archive: CDX, replay, TimeGate and TimeMap on loopback, well-behaved or in trouble.

    captures = [Capture("http://a.example/", "20150602101500", html("A", "text").content)]
    with PracticeArchive(captures, excluded={"secret.example"}) as archive:
        archive.base                # what --wayback takes: serves /cdx/search/cdx and /web/
        archive.settings            # the same as an `ArchiveSettings`, without waiting in budgets
        archive.misbehave("503")                          # both services, from now on
        archive.misbehave("429", service="cdx", times=2)  # the next two questions only
        archive.behave()
        archive.hits                # as those of the practice web

Modelled after docs/archives.md: only a memento has Memento-Datetime; a nearest capture is a 302
with x-archive-redirect-reason; an excluded site is a 403 with the runtime-error header.
"""

from __future__ import annotations

import json
import re
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime

from citekeeper.demo.captures import Capture, Shelf, at, index, padded
from citekeeper.demo.exchange import Hit, Reply, Request, html
from citekeeper.demo.saving import Saving
from citekeeper.demo.server import PracticeWeb
from citekeeper.demo.troubles import TROUBLES, troubled
from citekeeper.model import ArchiveSettings

__all__ = ["TROUBLES", "Capture", "PracticeArchive"]

CDX_PATHS = ("/cdx/search/cdx", "/web/timemap/cdx")
REPLAY = re.compile(r"/web/(\d{1,14})([a-z]{2}_)?/(.+)", re.DOTALL)
TIMEMAP = "/web/timemap/link/"
BLOCKED = "AdministrativeAccessControlException"


class PracticeArchive:
    """A web archive with exactly the captures it was given; the module's docstring shows its use.

    `excluded` are hosts (with the names below them) that it will not speak of; `per_minute` its own
    limit: questions beyond it in any 60 s are answered 429 and counted in `refusals`.
    """

    def __init__(
        self,
        captures: Iterable[Capture] = (),
        *,
        excluded: Collection[str] = (),
        trouble: str | None = None,
        per_minute: int | None = None,
        retry_after: int | None = None,
    ) -> None:
        self.shelf = Shelf(captures)
        self.saving = Saving(self.shelf, _origin)
        self.excluded = set(excluded)
        self.refusals = 0
        self._trouble: dict[str, tuple[str, float]] = {}
        self._per_minute = per_minute
        self._retry_after = retry_after
        self._lately: deque[float] = deque()
        self.web = PracticeWeb(self.answer, tls=False)
        if trouble is not None:
            self.misbehave(trouble)

    # --- what clients need --------------------------------------------------------------------

    @property
    def base(self) -> str:
        """`http://127.0.0.1:PORT`, without a slash at its end."""
        return self.web.base

    @property
    def hits(self) -> list[Hit]:
        """What arrived, in order."""
        return self.web.hits

    @property
    def settings(self) -> ArchiveSettings:
        """This archive as a setting named "wayback"; its limits never make anyone wait."""
        return ArchiveSettings(
            name="wayback",
            kind="wayback",
            cdx=f"{self.base}/cdx/search/cdx",
            replay=f"{self.base}/web/",
            save=f"{self.base}/save",
            timegate=f"{self.base}/web/",
            cdx_per_minute=100_000,
            replay_per_minute=100_000,
            save_per_minute=100_000,
        )

    def misbehave(
        self, trouble: str, *, service: str | None = None, times: float = float("inf")
    ) -> None:
        """From now on, and for `times` questions, answer `service` ("cdx", "replay", "save"; None:
        the first two) with one of `TROUBLES`."""
        if trouble not in TROUBLES:
            raise ValueError(f"no such trouble: {trouble}")
        for name in (service,) if service else ("cdx", "replay"):
            self._trouble[name] = (trouble, times)

    def behave(self) -> None:
        """End all trouble."""
        self._trouble.clear()

    def __enter__(self) -> PracticeArchive:
        self.web.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving."""
        self.web.close()

    # --- answers ------------------------------------------------------------------------------

    def answer(self, request: Request) -> Reply:
        """The reply to one request; also usable as a route of another practice web."""
        if request.bare_path in CDX_PATHS:
            return self._served("cdx", request, self._cdx)
        if request.bare_path == "/save" or request.path.startswith("/save/"):
            return self._served("save", request, self.saving.answer)
        if request.path.startswith("/web/") and len(request.path) > len("/web/"):
            return self._served("replay", request, self._web)
        if request.bare_path == "/":
            return html("Practice archive", "It holds what it was given.")
        return html("Not Found", status=404)

    def _served(self, service: str, request: Request, well: Callable[[Request], Reply]) -> Reply:
        if self._over_limit():
            self.refusals += 1
            return self._too_many()
        trouble, left = self._trouble.get(service, ("", 0))
        if left <= 0:
            return well(request)
        self._trouble[service] = (trouble, left - 1)
        return self._too_many() if trouble == "429" else troubled(trouble, request, well)

    def _over_limit(self) -> bool:
        if self._per_minute is None:
            return False
        now = time.monotonic()
        while self._lately and self._lately[0] <= now - 60:
            self._lately.popleft()
        self._lately.append(now)
        return len(self._lately) > self._per_minute

    def _too_many(self) -> Reply:
        page = html("Too Many Requests", "You have sent too many requests.", status=429)
        headers = dict(page.headers)
        if self._retry_after is not None:
            headers["Retry-After"] = str(self._retry_after)
        return Reply(429, headers, page.body)

    # --- CDX ----------------------------------------------------------------------------------

    def _cdx(self, request: Request) -> Reply:
        asked = dict(request.query)
        if self._is_excluded(asked.get("url", "")):
            return _blocked()
        try:
            rows = index(self.shelf, request.query)
        except ValueError as error:
            return Reply(400, {"Content-Type": "text/plain"}, str(error))
        if asked.get("output") == "json":
            return Reply(headers={"Content-Type": "application/json"}, body=json.dumps(rows))
        lines = "".join(" ".join(row) + "\n" for row in rows[1:])
        return Reply(headers={"Content-Type": "text/plain"}, body=lines)

    def _is_excluded(self, uri: str) -> bool:
        host = re.sub(r"^[a-z]+://", "", uri.lower()).partition("/")[0].partition(":")[0]
        return any(host == name or host.endswith(f".{name}") for name in self.excluded)

    # --- replay, TimeGate, TimeMap --------------------------------------------------------------

    def _web(self, request: Request) -> Reply:
        if request.path.startswith(TIMEMAP):
            return self._timemap(request, request.path[len(TIMEMAP) :])
        form = REPLAY.fullmatch(request.path)
        if form is None:
            return self._timegate(request, request.path[len("/web/") :])
        timestamp, flag, uri = form[1], form[2] or "", form[3]
        if self._is_excluded(uri):
            return _blocked()
        capture = self.shelf.at(uri, padded(timestamp))
        if capture is not None and len(timestamp) == len(capture.timestamp):
            return self._memento(request, capture, flag)
        return self._elsewhere(request, self.shelf.nearest(uri, timestamp), flag)

    def _memento(self, request: Request, capture: Capture, flag: str) -> Reply:
        shown = self.shelf.replayed(capture)
        headers = {
            "Content-Type": shown.mimetype,
            "Memento-Datetime": _http_date(at(capture.timestamp)),
            "Link": self._links(request, capture),
            "x-archive-src": "PRACTICE-0001/practice.warc.gz",
        }
        if shown.location is None:
            return Reply(shown.status, headers, shown.body)
        if not flag:
            return Reply(200, headers, f"Got an HTTP {shown.status} response at crawl time")
        headers["Location"] = f"{_origin(request)}/web/{capture.timestamp}{flag}/{shown.location}"
        return Reply(shown.status, headers, shown.body)

    def _elsewhere(self, request: Request, nearest: Capture | None, flag: str) -> Reply:
        if nearest is None:
            return html("Not held", "The archive has not archived that URL.", status=404)
        headers = {
            "Location": _uri_m(request, nearest, flag),
            "x-archive-redirect-reason": f"found capture at {nearest.timestamp}",
        }
        return Reply(302, headers)

    def _timegate(self, request: Request, uri: str) -> Reply:
        if self._is_excluded(uri):
            return _blocked()
        wanted = request.headers.get("accept-datetime")
        try:
            near = parsedate_to_datetime(wanted).strftime("%Y%m%d%H%M%S") if wanted else "9999"
        except ValueError:
            return Reply(400, body="Accept-Datetime is no date")
        nearest = self.shelf.nearest(uri, near)
        if nearest is None:
            return self._elsewhere(request, None, "")
        headers = {
            "Location": _uri_m(request, nearest, ""),
            "Vary": "accept-datetime",
            "Link": self._links(request, nearest),
        }
        return Reply(302, headers)

    def _timemap(self, request: Request, uri: str) -> Reply:
        if self._is_excluded(uri):
            return _blocked()
        held = self.shelf.of(uri)
        if not held:
            return self._elsewhere(request, None, "")
        links = [_original(request, held[0])]
        links += [
            _memento_link(request, capture, _rel(number, len(held)))
            for number, capture in enumerate(held)
        ]
        body = ",\n".join(links) + "\n"
        return Reply(headers={"Content-Type": "application/link-format"}, body=body)

    def _links(self, request: Request, capture: Capture) -> str:
        held = self.shelf.of(capture.uri)
        here = held.index(capture)
        numbers = sorted({0, here, len(held) - 1})
        links = [_memento_link(request, held[n], _rel(n, len(held))) for n in numbers]
        return ", ".join([_original(request, capture), *links])


def _blocked() -> Reply:
    headers = {
        "Content-Type": "text/plain",
        "X-Archive-Wayback-Runtime-Error": f"{BLOCKED}: Blocked Site Error",
    }
    body = f"org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.{BLOCKED}"
    return Reply(403, headers, f"{body}: Blocked Site Error\n")


def _origin(request: Request) -> str:
    return f"{request.scheme}://{request.headers.get('host', request.host)}"


def _uri_m(request: Request, capture: Capture, flag: str) -> str:
    return f"{_origin(request)}/web/{capture.timestamp}{flag}/{capture.uri}"


def _rel(number: int, total: int) -> str:
    first, last = number == 0, number == total - 1
    return " ".join(["first"] * first + ["last"] * last + ["memento"])


def _memento_link(request: Request, capture: Capture, rel: str) -> str:
    when = _http_date(at(capture.timestamp))
    return f'<{_uri_m(request, capture, "")}>; rel="{rel}"; datetime="{when}"'


def _original(request: Request, capture: Capture) -> str:
    gate = f"{_origin(request)}/web/{capture.uri}"
    timemap = f"{_origin(request)}{TIMEMAP}{capture.uri}"
    return (
        f'<{capture.uri}>; rel="original", <{gate}>; rel="timegate", '
        f'<{timemap}>; rel="timemap"; type="application/link-format"'
    )


def _http_date(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)
