"""One connection to the practice web: requests in, replies out, as well or as badly as scripted."""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from contextlib import suppress
from typing import Protocol
from urllib.parse import urlsplit

from citekeeper.demo.exchange import Hit, Reply, Request
from citekeeper.demo.names import is_ip

ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
SENT_ON = b"HTTP/1.1 100 Continue\r\n\r\n"


class Served(Protocol):
    """What a connection needs of the web that it belongs to."""

    hits: list[Hit]
    names: dict[str, str]
    port: int
    tls_port: int

    def answer(self, request: Request) -> Reply:
        """The scripted reply."""

    def knows(self, host: str) -> bool:
        """True where the name exists."""


def _host(authority: str) -> str:
    """The host of an authority, lower case, without port."""
    name = authority.rpartition(":")[0] if authority.rpartition(":")[2].isdigit() else authority
    return (name or authority).lower()


class Connection:
    """One accepted connection; `serve` ends when it ends, `abort` ends it at once."""

    def __init__(
        self,
        web: Served,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        scheme: str,
        number: int,
    ) -> None:
        self._web = web
        self._reader = reader
        self._writer = writer
        self._scheme = scheme
        self._number = number
        self._inner: asyncio.StreamWriter | None = None

    def abort(self) -> None:
        """End this connection, and the one behind it if it is a tunnel, without a goodbye."""
        for writer in (self._writer, self._inner):
            if writer is not None:
                writer.transport.abort()

    async def serve(self) -> None:
        """Answer requests until one side ends the connection."""
        try:
            while await self._one():
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            self._writer.close()

    async def _one(self) -> bool:
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *fields = head.strip().split("\r\n")
        method, target, *_ = [*line.split(" "), "", ""]
        headers = {n.strip().lower(): v.strip() for n, _, v in (f.partition(":") for f in fields)}
        if method == "CONNECT":
            await self._tunnel(target)
            return False
        if headers.get("expect", "").lower() == "100-continue":
            self._writer.write(SENT_ON)
        body = await self._reader.readexactly(int(headers.get("content-length") or 0))
        request = self._request(method, target, headers, body)
        hit = self._note(request)
        reply = self._absent(request, target) or self._web.answer(request)
        hit.status = reply.status
        try:
            stays = await self._send(reply, method)
        finally:
            hit.ended = time.monotonic()
        return stays and headers.get("connection", "").lower() != "close"

    def _request(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Request:
        authority, path = headers.get("host", ""), target
        if not target.startswith("/"):
            split = urlsplit(target)
            authority = split.netloc or authority
            path = (split.path or "/") + (f"?{split.query}" if split.query else "")
        return Request(method, _host(authority), path, headers, body, self._scheme)

    def _note(self, request: Request) -> Hit:
        hit = Hit(
            request.host,
            request.path,
            request.method,
            request.headers,
            started=time.monotonic(),
            connection=self._number,
            scheme=request.scheme,
        )
        self._web.hits.append(hit)
        return hit

    def _absent(self, request: Request, target: str) -> Reply | None:
        """What a proxy says about a name that leads nowhere."""
        proxied = not target.startswith("/")
        return Reply(502, body="no such host") if proxied and self._lost(request.host) else None

    def _lost(self, host: str) -> bool:
        if is_ip(host) or host == "localhost":
            return False
        return self._web.names.get(host) in ("servfail", "refused") or not self._web.knows(host)

    async def _send(self, reply: Reply, method: str) -> bool:
        """Send one reply; True where the connection stays usable for the next request."""
        if reply.delay:
            await asyncio.sleep(reply.delay)
        if reply.then == "hang":
            await self._reader.read()
            return False
        if reply.then == "empty":
            return False
        if reply.then == "reset":
            self._reset()
            return False
        if reply.then == "garbage":
            self._writer.write(reply.content)
            await self._writer.drain()
            return False
        await self._send_http(reply, with_body=method != "HEAD" and reply.status not in (204, 304))
        return reply.then not in ("close", "truncate")

    async def _send_http(self, reply: Reply, *, with_body: bool) -> None:
        content = reply.content if with_body else b""
        if reply.then == "drip":
            self._writer.write(reply.head())
            for position in range(len(content)):
                self._writer.write(content[position : position + 1])
                await self._writer.drain()
                await asyncio.sleep(reply.gap)
            return
        if reply.then == "truncate":
            content = content[: len(content) // 2]
        if reply.then == "chunked" and with_body:
            chunk = b"%x\r\n%b\r\n" % (len(content), content) if content else b""
            content = chunk + b"0\r\n\r\n"
        self._writer.write(reply.head() + content)
        await self._writer.drain()

    def _reset(self) -> None:
        connection = self._writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    async def _tunnel(self, target: str) -> None:
        """CONNECT: a tunnel to our own ports, where the practised host answers."""
        host, _, number = target.rpartition(":")
        port = {"443": self._web.tls_port, "80": self._web.port}.get(number, 0)
        if not port or self._lost(_host(host)):
            self._writer.write(Reply(502, body="no such host", then="close").head())
            return
        reader, self._inner = await asyncio.open_connection("127.0.0.1", port)
        self._writer.write(ESTABLISHED)
        try:
            await asyncio.gather(_pour(self._reader, self._inner), _pour(reader, self._writer))
        finally:
            self._inner.close()


async def _pour(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    """Everything from one side to the other; the sink ends when the source does."""
    with suppress(OSError):
        while data := await source.read(1 << 16):
            sink.write(data)
            await sink.drain()
    sink.close()
