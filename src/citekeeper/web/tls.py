"""The two TLS contexts of a run: one that verifies, and one for the labelled second look.

Loading a CA bundle takes longer than a request, so all connections share one context
(docs/decisions.md); and because a shared context must never change, looking without verification
has a context of its own.
"""

from __future__ import annotations

import os
import ssl
from pathlib import Path

from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.util import create_urllib3_context

from citekeeper.errors import SettingsError

BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
"""The environment variables that name a CA bundle, in the order in which they are looked at."""


def verifying(ca_bundle: str | None) -> ssl.SSLContext:
    """A context that trusts `ca_bundle`, else what the environment names, else certifi and system.

    Raises SettingsError where the named bundle cannot be read.
    """
    context = create_urllib3_context(cert_reqs=ssl.CERT_REQUIRED)
    named = [("ca_bundle", ca_bundle), *((name, os.environ.get(name)) for name in BUNDLES)]
    for name, path in named:
        if path:
            _load(context, name, Path(path))
            return context
    context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    context.load_default_certs()
    return context


def _load(context: ssl.SSLContext, name: str, path: Path) -> None:
    try:
        if path.is_dir():
            context.load_verify_locations(capath=str(path))
        else:
            context.load_verify_locations(cafile=str(path))
    except (OSError, ssl.SSLError):
        raise SettingsError(
            f"cannot read certificates from {path}", where=name, hint="name a PEM file or a folder"
        ) from None


def unverified() -> ssl.SSLContext:
    """A context that takes any certificate, for pages whose own one is broken, and only those."""
    context = create_urllib3_context(cert_reqs=ssl.CERT_NONE)
    context.check_hostname = False
    return context
