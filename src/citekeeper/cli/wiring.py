"""Puts a real world together: session, politeness, archives, database, clock."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from citekeeper import __version__
from citekeeper.archives import ARCHIVES, open_archive
from citekeeper.archives.copies import Copies
from citekeeper.archives.keys import Keys, keys
from citekeeper.archives.local import LocalArchive
from citekeeper.archives.save import SavePageNow
from citekeeper.audit import Progress, World
from citekeeper.audit.copying import Keeper
from citekeeper.budget import Budget
from citekeeper.desk import Desk
from citekeeper.errors import SettingsError
from citekeeper.lanes import Gate
from citekeeper.model import ArchiveSettings, Settings
from citekeeper.probe import Prober
from citekeeper.store import Store
from citekeeper.urls import host
from citekeeper.web import Clock, Resolver, SystemClock, SystemResolver, Web, user_agent


@dataclass(frozen=True, slots=True)
class Wiring:
    """Where a run goes: database, state folder, archives, proxy, certificates, names, time; and the
    folder for copies of fetched pages, where they are to be kept."""

    db: Path
    state: Path
    archives: tuple[ArchiveSettings, ...]
    contact: str | None = None
    proxy: str | None = None
    ca_bundle: str | None = None
    resolver: Resolver | None = None
    now: datetime | None = None
    copies: Path | None = None

    @property
    def simulated(self) -> bool:
        """True where the clock was set by the user."""
        return self.now is not None


@contextmanager
def world(
    settings: Settings, wiring: Wiring, *, notify: Callable[[Progress], None]
) -> Iterator[World]:
    """A World that is closed again in any case."""
    clock = SystemClock(wiring.now)
    gate = Gate(clock, interval=settings.host_interval, per_host=settings.per_host)
    asked = _asked(settings, wiring.archives)
    with (
        ExitStack() as stack,
        Store.open(wiring.db, now=clock.now(), simulated=wiring.simulated) as store,
        Web(
            user_agent=user_agent(__version__, wiring.contact),
            clock=clock,
            resolver=wiring.resolver or SystemResolver(),
            gate=gate,
            proxy=wiring.proxy,
            ca_bundle=wiring.ca_bundle,
            allow_private=settings.allow_private,
        ) as web,
    ):
        desk = stack.enter_context(Desk())
        if not settings.offline:
            desk.open()
        # Without archives no budget is needed, and none of its trouble either.
        budget = stack.enter_context(Budget(wiring.state)) if asked else None
        yield World(
            store=store,
            clock=clock,
            prober=Prober(web, clock, exchanges=wiring.copies is not None),
            desk=desk,
            gate=gate,
            archives=tuple(
                open_archive(a, web=web, clock=clock, budget=budget, read=desk.one)
                for a in asked
                if budget
            ),
            ask_canary=web.answers,
            notify=notify,
            behind_proxy=web.behind_proxy,
            keeper=stack.enter_context(_keeper(wiring, clock, desk)),
            saver=_saver(wiring, web, clock, budget) if budget else None,
            allowed=tuple(asked),
        )


def saving(archives: Sequence[ArchiveSettings]) -> ArchiveSettings | None:
    """The archive that takes captures: the first that has an address for them."""
    return next((a for a in archives if a.save and a.kind == "wayback"), None)


def keys_of(wiring: Wiring) -> Keys | None:
    """The keys of the user's account; None where there are none.

    Those of ia.ini are for the Internet Archive alone: another address of an archive is given only
    what the environment of this very command holds.
    """
    settings = saving(wiring.archives)
    if settings is None or settings.save is None:
        return None
    theirs = host(settings.save) in ("web.archive.org", "archive.org")
    return keys(os.environ, Path.home() if theirs else None)


def _saver(wiring: Wiring, web: Web, clock: Clock, budget: Budget) -> SavePageNow | None:
    settings = saving(wiring.archives)
    if settings is None:
        return None
    return SavePageNow(settings, web=web, clock=clock, budget=budget, keys=keys_of(wiring))


def _asked(settings: Settings, archives: Sequence[ArchiveSettings]) -> Sequence[ArchiveSettings]:
    strange = [a for a in archives if a.kind not in ARCHIVES]
    if strange:
        raise SettingsError(
            f"archives of kind {strange[0].kind} cannot be asked yet",
            where=f"settings.archives: {strange[0].name}",
            hint=f"the kinds are {', '.join(ARCHIVES)}",
        )
    return archives if settings.ask_archives and not settings.offline else ()


def own_copies(wiring: Wiring, clock: Clock, desk: Desk) -> LocalArchive:
    """The copies that the database knows of."""
    return LocalArchive(wiring.db.parent, clock=clock, read=desk.one)


@contextmanager
def _keeper(wiring: Wiring, clock: Clock, desk: Desk) -> Iterator[Keeper | None]:
    """What keeps the copies of this run; None where none are wanted."""
    if wiring.copies is None:
        yield None
        return
    agent = user_agent(__version__, wiring.contact)
    with Copies(wiring.copies, agent=agent, simulated=wiring.simulated) as copies:
        yield Keeper(copies, own_copies(wiring, clock, desk), wiring.db.parent)
