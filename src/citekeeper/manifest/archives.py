"""`settings.archives` of a citations.yml: archives by a name that is known, or as a table."""

from __future__ import annotations

from dataclasses import replace

from citekeeper.manifest import values
from citekeeper.manifest.keys import ARCHIVE, ARCHIVE_KINDS
from citekeeper.manifest.tree import Node, Table, Text, mistake, shown
from citekeeper.model import ArchiveSettings
from citekeeper.urls import host, is_archive_today

WAYBACK = ArchiveSettings(
    name="wayback",
    kind="wayback",
    cdx="https://web.archive.org/cdx/search/cdx",
    replay="https://web.archive.org/web/",
    save="https://web.archive.org/save",
)
"""The Internet Archive: the only archive that is asked where a ledger names none."""

KNOWN = {
    archive.name: archive
    for archive in (
        WAYBACK,
        ArchiveSettings(
            name="arquivo",
            kind="pywb",
            cdx="https://arquivo.pt/wayback/cdx",
            replay="https://arquivo.pt/wayback/",
            timegate="https://arquivo.pt/wayback/",
        ),
        ArchiveSettings(
            name="perma",
            kind="memento",
            cdx="",
            replay="",
            timegate="https://perma.cc/timegate/",
            timemap="https://perma.cc/timemap/link/",
            cdx_per_minute=10,
            replay_per_minute=10,
        ),
        ArchiveSettings(
            name="archive-it",
            kind="memento",
            cdx="",
            replay="https://wayback.archive-it.org/all/",
            timegate="https://wayback.archive-it.org/all/",
            timemap="https://wayback.archive-it.org/all/timemap/link/",
        ),
        ArchiveSettings(
            name="loc",
            kind="memento",
            cdx="",
            replay="https://webarchive.loc.gov/all/",
            timegate="https://webarchive.loc.gov/all/",
            timemap="https://webarchive.loc.gov/all/timemap/link/",
        ),
    )
}
"""Archives that a ledger may name, each off until it does (docs/archives.md, "Other archives"):
Arquivo.pt, Perma.cc, Archive-It, the Library of Congress. Limits stay well below their own."""

ADDRESSES = ("cdx", "replay", "save", "timegate", "timemap")

_NEEDED = {"memento": ("timegate",), "pywb": ("cdx", "replay"), "wayback": ("cdx", "replay")}


def archives_of(node: Node) -> tuple[ArchiveSettings, ...]:
    """The archives to ask, in their order; each has a name of its own."""
    nodes = (node,) if isinstance(node, Text) else values.items(node, "names or tables")
    archives = tuple(_archive(value) for value in nodes)
    names = [archive.name for archive in archives]
    for value, name in zip(nodes, names, strict=True):
        if names.count(name) > 1:
            raise mistake(value.where, f"two archives are called {shown(name)}", "name them apart")
    return archives


def _archive(node: Node) -> ArchiveSettings:
    if isinstance(node, Text):
        return _known(node)
    table = values.table(node, ARCHIVE)
    given = {key: values.web_address(table.values[key]) for key in ADDRESSES if key in table.values}
    _refuse_archive_today(table, given)
    kind = values.one_of(table, "kind", ARCHIVE_KINDS)
    name = values.text(table, "name")
    if not given and kind in (None, KNOWN[name].kind if name in KNOWN else WAYBACK.kind):
        known = KNOWN.get(name or "", WAYBACK)  # only its name and its limits are ours to say
        return _limited(replace(known, name=name or known.name), table)
    return _described(table, kind or WAYBACK.kind, name, given)


def _known(node: Text) -> ArchiveSettings:
    if node.value not in KNOWN:
        hint = f"known is {', '.join(KNOWN)}; describe others as {{kind: ..., cdx: ...}}"
        raise mistake(node.where, f"{shown(node.value)} is no known archive", hint)
    return KNOWN[node.value]


def _described(table: Table, kind: str, name: str | None, given: dict[str, str]) -> ArchiveSettings:
    for key in _NEEDED[kind]:
        if key not in given:
            raise mistake(table.where, f"has no {key}", f"a {kind} archive needs its address")
    replay = given.get("replay", "")
    archive = ArchiveSettings(
        name=name or _name(replay or given.get("timegate", "")),
        kind=kind,
        cdx=given.get("cdx", ""),
        replay=replay and _prefix(replay),
        save=given.get("save"),
        timegate=_prefix(given["timegate"]) if "timegate" in given else None,
        timemap=_prefix(given["timemap"]) if "timemap" in given else None,
    )
    return _limited(archive, table)


def _name(base: str) -> str:
    return WAYBACK.name if _prefix(base) == WAYBACK.replay else host(base)


def _prefix(base: str) -> str:
    """What stands before an address: with a slash, or an open query (`...?url=`), at its end."""
    return base if base.endswith(("=", "/")) else f"{base}/"


def _limited(archive: ArchiveSettings, table: Table) -> ArchiveSettings:
    def limit(key: str, default: int) -> int:
        given = values.number(table, key, least=1, most=6000)
        return default if given is None else given

    return replace(
        archive,
        cdx_per_minute=limit("cdx_per_minute", archive.cdx_per_minute),
        replay_per_minute=limit("replay_per_minute", archive.replay_per_minute),
        save_per_minute=limit("save_per_minute", archive.save_per_minute),
    )


def _refuse_archive_today(table: Table, given: dict[str, str]) -> None:
    """No page is ever submitted there, whatever a ledger says."""
    if is_archive_today(given.get("save", "")):
        hint = "leave the key out; captures go to archives that a citation may lean on"
        raise mistake(table.values["save"].where, "is archive.today, where nothing is sent", hint)
