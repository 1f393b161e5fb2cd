"""What may ail the practice archive: what is no answer, and mementos that are not what they seem.

Modelled after docs/archives.md, and after what its users report.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime

from citekeeper.demo.captures import at
from citekeeper.demo.exchange import Reply, Request, html

OF_REPLAYS = ("wrong-memento", "archived-404", "archived-429", "redirect-loop", "archive-loop")
"""wrong-memento has Memento-Datetime of another day; archived-404 and archived-429 are captures of
such answers, whatever the index says of them; redirect-loop is an archived redirect that leads to
another one and back; archive-loop the same without any memento."""

TROUBLES = (
    *("503", "short-503", "429", "html", "json", "empty", "hang", "truncated"),
    *("close", "reset", "garbage"),
    *OF_REPLAYS,
)
"""html: a 200 page instead of the answer; json: a JSON object about some error. short-503: a word,
and not those by which an archive says that all of it is down. The others mean what they say."""


def troubled(trouble: str, request: Request, well: Callable[[Request], Reply]) -> Reply:
    """The answer to a request in this trouble; `well` is how it would be answered without."""
    if trouble in _ANSWERS:
        return _ANSWERS[trouble]
    if trouble in _SPOILT:
        return _SPOILT[trouble](well(request))
    if trouble in ("redirect-loop", "archive-loop"):
        return _looping(request, well(request), memento=trouble == "redirect-loop")
    return Reply(body=b"\x00\x01no HTTP\r\n\r\n", then={"close": "empty"}.get(trouble, trouble))


_ANSWERS: Mapping[str, Reply] = {
    "503": html("Temporarily Offline", "Internet Archive services are down.", status=503),
    "short-503": Reply(503, {"Content-Type": "text/plain"}, "busy"),
    "html": html("Welcome", "This is not what you asked for."),
    "json": Reply(
        headers={"Content-Type": "application/json"},
        body=json.dumps({"error": "the index is being merged", "rows": None}),
    ),
    "empty": Reply(headers={"Content-Type": "text/plain"}),
}


def _truncated(reply: Reply) -> Reply:
    return Reply(reply.status, reply.headers, reply.content[: len(reply.content) // 2])


def _another_day(reply: Reply) -> Reply:
    right = reply.headers.get("Memento-Datetime")
    if right is None:
        return reply
    wrong = parsedate_to_datetime(right) - timedelta(days=400)
    headers = {**reply.headers, "Memento-Datetime": format_datetime(wrong, usegmt=True)}
    return Reply(reply.status, headers, reply.body)


def _captured_as(status: int) -> Callable[[Reply], Reply]:
    def spoilt(reply: Reply) -> Reply:
        if "Memento-Datetime" not in reply.headers:
            return reply
        return Reply(status, reply.headers, html("Sorry", "Not now.").body)

    return spoilt


_SPOILT: Mapping[str, Callable[[Reply], Reply]] = {
    "truncated": _truncated,
    "wrong-memento": _another_day,
    "archived-404": _captured_as(404),
    "archived-429": _captured_as(429),
}


def _looping(request: Request, reply: Reply, *, memento: bool) -> Reply:
    """A redirect to the address with a sign more, and from there back."""
    if not {"Memento-Datetime", "Location"} & set(reply.headers) and not request.path.endswith("~"):
        return reply
    to = request.path.removesuffix("~") if request.path.endswith("~") else f"{request.path}~"
    timestamp = request.path.removeprefix("/web/")[:14]
    headers = {"Location": to}
    if memento:
        headers["Memento-Datetime"] = format_datetime(at(timestamp), usegmt=True)
    return Reply(302, headers)
