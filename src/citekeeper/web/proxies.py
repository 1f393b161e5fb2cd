"""Which proxy a request goes through: the one the user named, else the environment's."""

from __future__ import annotations

import re
import urllib.request
from urllib.parse import urlsplit

from requests.utils import should_bypass_proxies

from citekeeper.errors import SettingsError
from citekeeper.guard import refuse_uri


class Proxies:
    """Answers `proxy_for(uri)`; read once, so that a run has one answer.

    `named` is for everything; the environment's HTTP_PROXY, HTTPS_PROXY and ALL_PROXY respect
    NO_PROXY. Raises SettingsError for a proxy that is neither http nor https; its address, which
    may hold a password, is not repeated.
    """

    def __init__(self, named: str | None) -> None:
        self._named = _checked(named, "--proxy") if named else None
        self._found: dict[str, str] = {}
        if self._named is None:
            self._found = {
                scheme: _checked(proxy, f"{scheme.upper()}_PROXY")
                for scheme, proxy in urllib.request.getproxies().items()
                if scheme in ("http", "https", "all") and proxy
            }

    def __bool__(self) -> bool:
        return self._named is not None or bool(self._found)

    def proxy_for(self, uri: str, *, trusted: bool) -> str | None:
        """The proxy for this request; None for a direct one.

        A local address that the user configured (`trusted`) never goes to a proxy: it would be the
        proxy's own machine.
        """
        if not self or (trusted and refuse_uri(uri, allow_private=False) is not None):
            return None
        if self._named is not None:
            return self._named
        proxy = self._found.get(urlsplit(uri).scheme) or self._found.get("all")
        if proxy is None or should_bypass_proxies(uri, no_proxy=None):
            return None
        return proxy


def _checked(proxy: str, where: str) -> str:
    address = proxy if "://" in proxy else f"http://{proxy}"
    try:
        split = urlsplit(address)
        sound = split.scheme in ("http", "https") and split.hostname and split.port != 0
        # A raw `/`, `?` or `#` in a password would make the words before it the proxy's name.
        cut = "@" in f"{split.path}{split.query}{split.fragment}"
        sound = sound and not cut and not re.search(r"[\s\\]", address)
    except ValueError:
        sound = False
    if not sound:
        raise SettingsError(
            "this proxy cannot be used", where=where, hint="give http://host:port or https://..."
        )
    return address
