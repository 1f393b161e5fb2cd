"""Certificates for the practice web: a CA of its own, a leaf per host name, and bad ones to order.

trustme (of the extra `demo`) makes them; it is imported when the first certificate is wanted.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from citekeeper.errors import SettingsError

if TYPE_CHECKING:
    import trustme

KINDS = ("good", "expired", "self-signed", "unknown-issuer", "wrong-name", "handshake")


def _trustme() -> ModuleType:
    try:
        import trustme
    except ImportError:
        raise SettingsError(
            "the practice web needs trustme for its certificates",
            hint="pip install 'citekeeper[demo]'",
        ) from None
    return trustme


class PracticeCertificates:
    """One CA, written to `folder` as `ca.pem`, and a server context per host name, made when asked.

    `kinds` says which hosts get a bad certificate; with "handshake" hosts the
    handshake ends in the middle.
    """

    def __init__(self, folder: Path, *, kinds: Mapping[str, str]) -> None:
        wrong = sorted(set(kinds.values()) - set(KINDS))
        if wrong:
            raise ValueError(f"no such certificate: {wrong[0]}")
        self._trustme = _trustme()
        self._folder = folder
        self._kinds = kinds
        self._ca: trustme.CA = self._trustme.CA(organization_name="Practice CA")
        self._contexts: dict[str, ssl.SSLContext] = {}
        self.bundle = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(str(self.bundle))

    def listening_context(self) -> ssl.SSLContext:
        """The context to listen with; it turns into the right one when the client names a host."""
        context = self._context("localhost", "127.0.0.1")
        context.sni_callback = self._named
        return context

    def _named(self, tls: ssl.SSLObject, name: str | None, _: ssl.SSLContext) -> int | None:
        if name is None:
            return None
        if self._kinds.get(name) == "handshake":
            return ssl.AlertDescription.ALERT_DESCRIPTION_HANDSHAKE_FAILURE
        if name not in self._contexts:
            self._contexts[name] = self._context(name)
        tls.context = self._contexts[name]
        return None

    def _context(self, *names: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        kind = self._kinds.get(names[0], "good")
        if kind == "self-signed":
            self._load_self_signed(context)
        else:
            self._leaf(kind, names).configure_cert(context)
        return context

    def _leaf(self, kind: str, names: tuple[str, ...]) -> trustme.LeafCert:
        if kind == "expired":
            first, last = datetime(2001, 1, 1, tzinfo=UTC), datetime(2002, 1, 1, tzinfo=UTC)
            return self._ca.issue_cert(*names, not_before=first, not_after=last)
        if kind == "wrong-name":
            return self._ca.issue_cert(f"some-other-name.{names[0]}")
        if kind == "unknown-issuer":
            stranger: trustme.CA = self._trustme.CA(organization_name="Nobody knows us")
            return stranger.issue_cert(*names)
        return self._ca.issue_cert(*names)

    def _load_self_signed(self, context: ssl.SSLContext) -> None:
        """A root certificate shown as a server's own is what OpenSSL calls self-signed."""
        root: trustme.CA = self._trustme.CA(organization_name="Myself")
        path = self._folder / "self-signed.pem"
        root.cert_pem.write_to_path(str(path))
        root.private_key_pem.write_to_path(str(path), append=True)
        context.load_cert_chain(path)
