"""What the environment and the flags say, as values: clock, archives, contact, folders.

Secrets are never read here; names and defaults are those of docs/cli.md.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from citekeeper.errors import SettingsError
from citekeeper.model import ArchiveSettings
from citekeeper.urls import has_credentials

WAYBACK = "https://web.archive.org"
EXAMPLE = "https://example.com/"


def simulated_start() -> datetime | None:
    """CITEKEEPER_NOW as an aware UTC moment; None when it is not set."""
    text = os.environ.get("CITEKEEPER_NOW")
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise SettingsError(
            f"{text!r} is no ISO time", where="CITEKEEPER_NOW", hint="write 2026-11-23T12:00:00Z"
        ) from error
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def contact() -> str | None:
    """CITEKEEPER_CONTACT, shown to the servers we ask."""
    return os.environ.get("CITEKEEPER_CONTACT") or None


def state_folder() -> Path:
    """Where the archive budgets of this user are kept, shared by all runs."""
    chosen = os.environ.get("CITEKEEPER_STATE")
    if chosen:
        return Path(chosen)
    import platformdirs

    return platformdirs.user_state_path("citekeeper")


def wayback_at(base: str, *, where: str = "--wayback") -> ArchiveSettings:
    """The Internet Archive's dialect at a base URL that serves /cdx/search/cdx and /web/."""
    base = base.rstrip("/")
    parts = urlsplit(base)
    if has_credentials(base):
        hint = "leave name and password out of it"
        raise SettingsError("this address holds credentials", where=where, hint=hint)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError(
            f"{base!r} is no http address", where=where, hint=f"the default is {WAYBACK}"
        )
    return ArchiveSettings(
        name="wayback",
        kind="wayback",
        cdx=f"{base}/cdx/search/cdx",
        replay=f"{base}/web/",
        save=f"{base}/save",
    )


def archives(
    flag: str | None, listed: Sequence[ArchiveSettings] | None
) -> tuple[ArchiveSettings, ...]:
    """The archives to ask: those listed in citations.yml, else the Internet Archive.

    --wayback, else CITEKEEPER_WAYBACK, moves the archive named "wayback" to another base URL and
    leaves its limits as they are listed.
    """
    named = os.environ.get("CITEKEEPER_WAYBACK")
    chosen = flag or named
    where = "--wayback" if flag else "CITEKEEPER_WAYBACK"
    moved = wayback_at(chosen, where=where) if chosen else wayback_at(WAYBACK)
    if listed is None:
        return (moved,)
    if not chosen:
        return tuple(listed)
    return tuple(
        replace(
            moved,
            cdx_per_minute=a.cdx_per_minute,
            replay_per_minute=a.replay_per_minute,
            save_per_minute=a.save_per_minute,
        )
        if a.name == "wayback"
        else a
        for a in listed
    )


def canaries(listed: Sequence[str] | None, archives: Sequence[ArchiveSettings]) -> tuple[str, ...]:
    """The addresses that tell whether our network works: example.com and the first archive's own.

    A run waits for them before it asks anything else, so the others, however dead, delay nothing.
    """
    if listed is not None:
        return tuple(listed)
    return tuple(dict.fromkeys((EXAMPLE, *front_pages(archives[:1]))))


def front_pages(archives: Sequence[ArchiveSettings]) -> tuple[str, ...]:
    """The front pages of the archives' replay services, or of their TimeGates."""
    parts = [urlsplit(a.replay or a.timegate or "") for a in archives]
    return tuple(f"{part.scheme}://{part.netloc}/" for part in parts)
