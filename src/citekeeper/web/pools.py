"""Which connection a request gets: pools by host, and requests' adapter on top of them."""

from __future__ import annotations

import ssl
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from requests.utils import get_auth_from_url
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager
from urllib3.util import make_headers

from citekeeper.web.wire import CURRENT, Connection, TlsConnection

if TYPE_CHECKING:
    from urllib3._base_connection import BaseHTTPConnection

POOLS = 512
"""Hosts whose connection is kept open: below the 1,024 files a process may usually open."""

THROUGH_PROXY = 128
"""Connections kept open to a proxy: one for each thread there can be."""


class _Pool(HTTPConnectionPool):
    """A pool that gives a fresh connection to a request that wants one."""

    ConnectionCls = Connection

    def _get_conn(self, timeout: float | None = None) -> BaseHTTPConnection:
        connection = super()._get_conn(timeout)
        request = CURRENT.asking
        if request.fresh:
            connection.close()
        request.reused = not connection.is_closed
        return connection


class _TlsPool(_Pool, HTTPSConnectionPool):
    """The same over TLS."""

    ConnectionCls = TlsConnection

    def _validate_conn(self, conn: BaseHTTPConnection) -> None:
        """Connect early, as urllib3 does; an unverified page is labelled, not warned about."""
        if conn.is_closed:
            conn.connect()


_PORTS = {"http": 80, "https": 443}
_POOL_CLASSES: dict[str, type[HTTPConnectionPool]] = {"http": _Pool, "https": _TlsPool}


class Adapter(HTTPAdapter):
    """requests' adapter on our pools and on one shared TLS context.

    It keeps the pools itself: urllib3's managers build a key of thirty fields for every request.
    """

    def __init__(self, context: ssl.SSLContext, *, user_agent: str) -> None:
        self._context = context
        self._user_agent = user_agent
        self._lock = threading.Lock()
        self._pools: dict[tuple[str, str | None, int, str | None], HTTPConnectionPool] = {}
        super().__init__(pool_connections=1, pool_maxsize=2)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any
    ) -> None:
        """Pools that share our context."""
        self.poolmanager = PoolManager(
            connections, maxsize=maxsize, block=block, ssl_context=self._context, **pool_kwargs
        )
        self.poolmanager.pool_classes_by_scheme = _POOL_CLASSES

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> ProxyManager:
        """Pools behind a proxy; the proxy learns its own credentials and our name, no page does."""
        manager: ProxyManager | None = self.proxy_manager.get(proxy)
        if manager is None:
            headers = {"User-Agent": self._user_agent, **self.proxy_headers(proxy)}
            manager = ProxyManager(
                proxy,
                1,
                proxy_headers=headers,
                maxsize=THROUGH_PROXY,
                ssl_context=self._context,
                **proxy_kwargs,
            )
            manager.pool_classes_by_scheme = _POOL_CLASSES
            self.proxy_manager[proxy] = manager
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """Basic credentials from the proxy's address."""
        user, password = get_auth_from_url(proxy)
        if not user:
            return {}
        return dict(make_headers(proxy_basic_auth=f"{user}:{password}"))

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Nothing to do: what is verified, and by which authorities, is in the shared context."""

    def get_connection_with_tls_context(
        self,
        request: PreparedRequest,
        verify: Any,  # noqa: ARG002 - requests' signature
        proxies: Any = None,
        cert: Any = None,  # noqa: ARG002 - requests' signature
    ) -> HTTPConnectionPool:
        """The pool for a request, found without parsing its address three more times."""
        url = urlsplit(request.url or "")
        proxy = proxies.get("all") if proxies else None
        place = (url.scheme, url.hostname, url.port or _PORTS[url.scheme], proxy)
        with self._lock:
            pool = self._pools.pop(place, None)
            if pool is None:
                manager = self.proxy_manager_for(proxy) if proxy else self.poolmanager
                pool = manager.connection_from_host(place[1], place[2], place[0])
            self._pools[place] = pool  # at the end: the first is always the longest unused
            if len(self._pools) > POOLS:
                del self._pools[next(iter(self._pools))]
        return pool

    def close(self) -> None:
        """Close all idle connections."""
        super().close()
        with self._lock:
            for pool in self._pools.values():
                pool.close()
            self._pools.clear()

    def request_url(self, request: PreparedRequest, proxies: Any) -> str:
        """What stands in the request line: the path, or for a plain proxy the whole address."""
        url = request.url or ""
        forwarded = bool(proxies) and url.startswith("http:")
        return url if forwarded else request.path_url

    def build_response(self, req: PreparedRequest, resp: Any) -> Response:
        """The answer with its raw headers only, and without cookies: none are kept."""
        response = Response()
        response.status_code = resp.status
        response.raw = resp
        response.url = req.url or ""
        response.request = req
        return response
