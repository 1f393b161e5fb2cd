"""The practice web: many scripted hosts behind real sockets on 127.0.0.1.

    from citekeeper.demo.server import PracticeWeb, Reply, html, moved

    routes = {
        ("alive.example", "/"): html("Alive", "Some text."),
        ("old.example", "/page"): moved("https://new.example/page"),
        ("slow.example", "*"): Reply(delay=0.2, body="any path of this host"),
        ("rude.example", "/"): Reply(then="reset"),
    }
    with PracticeWeb(routes, certificates={"old.example": "expired"}) as practice:
        practice.resolver      # for web.Web: names -> 127.0.0.1; https needs practice.ca_bundle
        practice.proxy         # or go through "http://127.0.0.1:PORT", absolute-form and CONNECT
        practice.url("/x")     # or straight: http://127.0.0.1:PORT/x (host "127.0.0.1" in routes)
        practice.hits          # what arrived, in order; most_together(hits, host), smallest_gap()

Routes are a mapping from (host, path) to a `Reply` or a function of the `Request`, or one function
for everything. A path is looked up with its query, then without, then as "*"; a practised host
answers 404 to other paths. Unknown names do not exist. One asyncio loop in a daemon thread serves
all connections, so hundreds of slow answers at once cost nothing.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import tempfile
import threading
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path

from citekeeper.demo.certificates import PracticeCertificates
from citekeeper.demo.connection import Connection
from citekeeper.demo.exchange import (
    Hit,
    Reply,
    Request,
    gzip_bomb,
    html,
    most_together,
    moved,
    smallest_gap,
)
from citekeeper.demo.names import PracticeResolver

__all__ = [
    "Hit",
    "PracticeWeb",
    "Reply",
    "Request",
    "gzip_bomb",
    "html",
    "most_together",
    "moved",
    "smallest_gap",
]

Route = Reply | Callable[[Request], Reply]
Routes = Mapping[tuple[str, str], Route] | Callable[[Request], Reply]

START_SECONDS = 20.0


class PracticeWeb:
    """A scripted web as a context manager; the module's docstring shows how it is used.

    `certificates` maps a host to a bad certificate (`certificates.KINDS`), `names` a host to a name
    trouble (`names.NAME_TROUBLES`) or to another IP address. `hosts` says which names
    exist when `routes` is a function (default: all). Without `tls` there is no HTTPS port.
    """

    def __init__(
        self,
        routes: Routes,
        *,
        hosts: Collection[str] | None = None,
        certificates: Mapping[str, str] | None = None,
        names: Mapping[str, str] | None = None,
        tls: bool = True,
    ) -> None:
        self.routes = routes
        self.hits: list[Hit] = []
        self.faults: list[str] = []
        self.connections = 0
        self.port = self.tls_port = 0
        self.ca_bundle: str | None = None
        self.names = dict(names or {})
        self._hosts = hosts
        self._kinds = dict(certificates or {})
        self._tls = tls
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        self._open: set[Connection] = set()

    # --- what clients need --------------------------------------------------------------------

    @property
    def base(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def proxy(self) -> str:
        """The forward proxy's address: the plain port speaks proxy too."""
        return self.base

    def url(self, path: str = "/") -> str:
        """The address of a path of the host "127.0.0.1" on the plain port."""
        return self.base + path

    @property
    def resolver(self) -> PracticeResolver:
        """A resolver for `web.Web`; its `asked` lists the names it was asked for."""
        return self._resolver

    def knows(self, host: str) -> bool:
        """True where the name exists in this web."""
        if self.names.get(host, "").startswith("nxdomain"):
            return False
        if self._hosts is not None:
            return host in self._hosts
        if callable(self.routes):
            return True
        return host in self.names or any(host == practised for practised, _ in self.routes)

    def answer(self, request: Request) -> Reply:
        """The scripted reply to one request; a route that fails is a 500 with its error as text."""
        try:
            return self._route(request)
        except Exception as error:  # noqa: BLE001 - a test's own route may fail in any way
            self.faults.append(repr(error))
            return Reply(500, {"Content-Type": "text/plain"}, repr(error))

    def _route(self, request: Request) -> Reply:
        if callable(self.routes):
            return self.routes(request)
        for path in (request.path, request.bare_path, "*"):
            route = self.routes.get((request.host, path))
            if route is not None:
                return route if isinstance(route, Reply) else route(request)
        return html("Not Found", "There is no such page here.", status=404)

    # --- life ---------------------------------------------------------------------------------

    def __enter__(self) -> PracticeWeb:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> PracticeWeb:
        """Listen; returns when both ports answer. Raises what kept it from listening."""
        self._folder = tempfile.TemporaryDirectory(prefix="citekeeper-practice-")
        self._nothing = socket.socket()
        try:
            # Bound and never listening: connections to it are refused for as long as we live.
            self._nothing.bind(("127.0.0.1", 0))
            context = self._listening_context()
            arguments = (context,)
            self._thread = threading.Thread(target=self._run, args=arguments, daemon=True)
            self._thread.start()
            if not self._ready.wait(START_SECONDS):
                raise TimeoutError("the practice web did not start")
            if self._failure is not None:
                raise self._failure
        except BaseException:
            self._nothing.close()
            self._folder.cleanup()
            raise
        self._resolver = PracticeResolver(
            self.knows,
            ports={80: self.port, 443: self.tls_port, self.port: self.port},
            refused_port=self._nothing.getsockname()[1],
            troubles=self.names,
        )
        return self

    def close(self) -> None:
        """Stop listening, end every connection, wait for the thread; a second call does nothing."""
        if self._thread.is_alive():
            with suppress(RuntimeError):  # the loop may have ended by itself in between
                self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(START_SECONDS)
        self._nothing.close()
        self._folder.cleanup()

    def _listening_context(self) -> ssl.SSLContext | None:
        if not self._tls:
            return None
        certificates = PracticeCertificates(Path(self._folder.name), kinds=self._kinds)
        self.ca_bundle = str(certificates.bundle)
        return certificates.listening_context()

    def _run(self, context: ssl.SSLContext | None) -> None:
        try:
            asyncio.run(self._serve(context))
        except BaseException as error:  # noqa: BLE001 - told to the thread that waits in start()
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self, context: ssl.SSLContext | None) -> None:
        self._loop = asyncio.get_running_loop()
        # Broken handshakes and resets are what a practice web is for: noted, never logged.
        self._loop.set_exception_handler(lambda _, what: self.faults.append(str(what["message"])))
        self._stop = asyncio.Event()
        plain = await asyncio.start_server(
            self._accept("http"), "127.0.0.1", 0, backlog=1024, limit=1 << 18
        )
        self.port = plain.sockets[0].getsockname()[1]
        servers = [plain]
        if context is not None:
            servers.append(
                await asyncio.start_server(
                    self._accept("https"), "127.0.0.1", 0, backlog=1024, ssl=context
                )
            )
            self.tls_port = servers[1].sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        for server in servers:
            server.close()
        await self._end_connections()

    def _accept(
        self, scheme: str
    ) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
        async def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.connections += 1
            connection = Connection(self, reader, writer, scheme=scheme, number=self.connections)
            self._open.add(connection)
            try:
                await connection.serve()
            finally:
                self._open.discard(connection)

        return accepted

    async def _end_connections(self) -> None:
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for connection in tuple(self._open):
            connection.abort()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        # Two turns of the loop let aborted transports, plain and TLS, close their sockets.
        await asyncio.sleep(0)
        await asyncio.sleep(0)
