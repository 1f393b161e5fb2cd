"""One hop to the web: a GET with our name on it, guarded, polite, bounded."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Protocol

import requests
from urllib3.exceptions import HTTPError

from citekeeper.errors import SettingsError
from citekeeper.guard import refuse_uri
from citekeeper.model import Canary, Problem
from citekeeper.web import tls
from citekeeper.web.clock import Clock
from citekeeper.web.names import Forgetful, Resolver
from citekeeper.web.pools import Adapter
from citekeeper.web.proxies import Proxies
from citekeeper.web.question import Question
from citekeeper.web.reading import Limits, read_body, read_headers
from citekeeper.web.trouble import Unreachable, unreachable
from citekeeper.web.wire import Asking, Turn, asking

ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


class Turns(Protocol):
    """The gate before every request (`lanes.Gate`)."""

    def slot(self, host: str) -> AbstractContextManager[Turn]:
        """A place at the host, held until the answer has been read."""

    def pause(self, host: str, seconds: float) -> None:
        """Nobody asks the host for so long."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one hop answered. `headers` have lower-case names; `elapsed` is in seconds.

    `truncated`: the body is not all of it (broken off, or more than we read). `body_read` is False
    where the media type made the headers enough. `tls` is the protocol, or what was wrong with the
    certificate (then `warnings` has it too). `dns` are the addresses of the name.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    truncated: bool
    body_read: bool
    uri: str
    elapsed: float
    dns: tuple[str, ...] = ()
    tls: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def content_type(self) -> str | None:
        """The Content-Type header."""
        return self.headers.get("content-type")


def user_agent(version: str, contact: str | None = None) -> str:
    """`citekeeper/VERSION`, with `(+CONTACT)` when set. Raises SettingsError if unsendable."""
    name = f"citekeeper/{version}"
    told = (contact or "").strip()
    if not told:
        return name
    if not told.isascii() or not told.isprintable():
        raise SettingsError(
            "cannot be sent to web servers", where="CITEKEEPER_CONTACT", hint="use plain ASCII"
        )
    return f"{name} (+{told})"


class Web:
    """The session of a run, for all its threads. A context manager: leaving it closes connections.

    `gate` paces requests by host (None: nobody does). `proxy` overrides the environment's;
    `ca_bundle` likewise. `allow_private` lets cited URLs lead to private addresses.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        clock: Clock,
        resolver: Resolver,
        gate: Turns | None,
        proxy: str | None = None,
        ca_bundle: str | None = None,
        allow_private: bool = False,
        limits: Limits | None = None,
    ) -> None:
        self.clock = clock
        self.gate = gate
        self.limits = limits or Limits()
        self.allow_private = allow_private
        self._agent = user_agent
        self._resolver = resolver
        self._proxies = Proxies(proxy)
        context = tls.verifying(ca_bundle)
        self._verifying = Adapter(context, user_agent=user_agent)
        # Apart, because only a new connection is guarded: an open one would let cited URLs in.
        self._trusted = Adapter(context, user_agent=user_agent)
        self._lock = threading.Lock()
        self._unverified: Adapter | None = None

    def __enter__(self) -> Web:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all idle connections."""
        self._verifying.close()
        self._trusted.close()
        if self._unverified is not None:
            self._unverified.close()

    @property
    def behind_proxy(self) -> bool:
        """True where names are left to a proxy: private addresses behind names stay unseen."""
        return bool(self._proxies)

    def get(
        self,
        uri: str,
        *,
        headers: Mapping[str, str] | None = None,
        trusted: bool = False,
        limits: Limits | None = None,
        fresh: bool = False,
        read_any: bool = False,
    ) -> Answer:
        """Ask for one hop. Raises Unreachable; redirects are answers like others.

        `trusted`: an address the user configured (archive, canary), exempt from the guard of
        private addresses and from pacing, and never looked at without a verified certificate.
        `fresh`: on a new connection. `read_any`: read the body whatever its media type.
        """
        problem = refuse_uri(uri, allow_private=trusted or self.allow_private)
        if problem is not None:
            raise Unreachable(problem, _WHY_REFUSED[problem])
        question = Question(
            self._prepared(uri, headers or {}),
            limits or self.limits,
            self._proxies.proxy_for(uri, trusted=trusted),
            trusted=trusted,
            fresh=fresh,
            read_any=read_any,
        )
        if fresh and isinstance(self._resolver, Forgetful):
            self._resolver.forget(question.host)
        if self.gate is None or trusted:
            place: AbstractContextManager[Turn | None] = nullcontext()
        else:
            place = self.gate.slot(question.host)
        with place as turn:
            return self._asked(question, turn)

    def post(
        self,
        uri: str,
        form: Mapping[str, str],
        *,
        headers: Mapping[str, str] | None = None,
        limits: Limits | None = None,
    ) -> Answer:
        """Send a form to an address the user configured, once: on a connection of its own, so that
        nobody has to guess whether one that was closed had been heard. Raises Unreachable."""
        question = Question(
            self._prepared(uri, headers or {}, form),
            limits or self.limits,
            self._proxies.proxy_for(uri, trusted=True),
            trusted=True,
            fresh=True,
            read_any=True,
        )
        return self._asked(question, None)

    def answers(self, uri: str) -> Canary:
        """Ask a canary: any HTTP answer says that our own network works.

        Except, from a proxy, its own 502, 503 and 504, which say the opposite.
        """
        at = self.clock.now()
        try:
            seen = self.get(uri, trusted=True, fresh=True)
        except Unreachable as failed:
            return Canary(uri, False, at, _UNSEEN.get(failed.problem, failed.detail))
        by_proxy = self._proxies.proxy_for(uri, trusted=True) is not None
        if by_proxy and seen.status in (502, 503, 504):
            return Canary(uri, False, at, f"HTTP {seen.status} from the proxy")
        return Canary(uri, True, at, f"HTTP {seen.status}")

    # --- one question, asked once, twice or a third time ---------------------------------------

    def _prepared(
        self, uri: str, headers: Mapping[str, str], form: Mapping[str, str] | None = None
    ) -> requests.PreparedRequest:
        prepared = requests.PreparedRequest()
        prepared.method = "GET" if form is None else "POST"
        try:
            prepared.prepare_url(uri, None)
        except (requests.RequestException, ValueError) as error:
            raise Unreachable(Problem.INVALID_URL, "the address cannot be asked") from error
        ours = {"User-Agent": self._agent, "Accept": ACCEPT, "Accept-Encoding": "gzip, deflate"}
        # A plain dict does for what is only sent, and is copied ten times as fast.
        prepared.headers = {**ours, **headers}  # type: ignore[assignment]
        if form is not None:
            prepared.prepare_body(form, None)
        return prepared

    def _asked(self, question: Question, turn: Turn | None) -> Answer:
        question.began = self.clock.monotonic()
        question.deadline = time.monotonic() + question.limits.total
        try:
            adapter = self._trusted if question.trusted else self._verifying
            return self._patiently(adapter, question, turn)
        except Unreachable as failed:
            if failed.certificate is None or question.trusted:
                raise
            seen = self._patiently(self._second_look(), question, turn)
            return _labelled(seen, failed.certificate)

    def _second_look(self) -> Adapter:
        with self._lock:
            if self._unverified is None:
                self._unverified = Adapter(tls.unverified(), user_agent=self._agent)
            return self._unverified

    def _patiently(self, adapter: Adapter, question: Question, turn: Turn | None) -> Answer:
        """Once more where it was not the server's fault, or may not have been.

        A kept-open connection may have been closed while it lay idle; and a single TLS handshake
        fails now and then. All of it within the time of one question.
        """
        request = self._asking(question, turn)
        try:
            return self._once(adapter, question, request)
        except Unreachable as failed:
            idle = request.reused and failed.problem in _CLOSED_MEANWHILE
            shaky = failed.problem is Problem.TLS_HANDSHAKE and failed.certificate is None
            if not (idle or shaky):
                raise
        request = self._asking(question, turn)
        request.fresh = True
        return self._once(adapter, question, request)

    def _asking(self, question: Question, turn: Turn | None) -> Asking:
        return Asking(
            self._resolver,
            deadline=question.deadline,
            read=question.limits.read,
            turn=turn,
            guarded=not question.trusted,
            allow_private=self.allow_private,
            fresh=question.fresh,
        )

    def _once(self, adapter: Adapter, question: Question, request: Asking) -> Answer:
        limits = question.limits
        try:
            with asking(request):
                response = adapter.send(
                    question.prepared,
                    stream=True,
                    timeout=(limits.connect, limits.read),
                    proxies=question.proxies,
                )
                headers = read_headers(response.raw.headers)
                body = read_body(
                    response, headers, uri=question.uri, limits=limits, read_any=question.read_any
                )
        except _TROUBLE as error:
            failed = unreachable(error)
            failed.elapsed = self.clock.monotonic() - question.began
            question.deadline = request.deadline  # later, where it had to wait for its turn
            raise failed from None
        return Answer(
            status=response.status_code,
            headers=headers,
            body=body.content if body else b"",
            truncated=body is not None and body.truncated,
            body_read=body is not None,
            uri=question.uri,
            elapsed=self.clock.monotonic() - question.began,
            dns=tuple(request.addresses),
            tls=request.tls,
            warnings=("truncated",) if body is not None and body.truncated else (),
        )


_TROUBLE = (
    Unreachable,
    requests.RequestException,
    HTTPError,
    http.client.HTTPException,
    OSError,
    ValueError,
)

_UNSEEN = dict.fromkeys(
    (Problem.DNS_NXDOMAIN, Problem.DNS_NXDOMAIN_DOMAIN), "its name could not be looked up"
)
"""What is said of a canary whose name is not found: without a network none is; it may exist."""

_CLOSED_MEANWHILE = (Problem.EMPTY_REPLY, Problem.CONNECT_RESET)

_WHY_REFUSED = {
    Problem.INVALID_URL: "this is no address that can be asked",
    Problem.SCHEME: "only http and https are asked",
    Problem.PRIVATE_HOST: "this is a private or local address",
}


def _labelled(seen: Answer, warning: str) -> Answer:
    return replace(seen, tls=warning, warnings=(warning, *seen.warnings))
