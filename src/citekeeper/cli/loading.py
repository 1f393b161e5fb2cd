"""From what the user named to what can be audited: targets, their ledgers, their database."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from citekeeper.accepted import FILE_NAME, Key, load
from citekeeper.errors import InputError, ReadError, SettingsError, StoreError
from citekeeper.model import (
    Audit,
    Document,
    Finding,
    Manifest,
    ManifestSettings,
    Outcome,
    Past,
    Target,
)

DEFAULT_TARGET = "citations.yml"
DEFAULT_DATABASE = "citekeeper.db"


@dataclass(frozen=True, slots=True)
class LoadedTarget:
    """A target with the path the user named and the settings of its ledger, if it is one."""

    path: str
    target: Target
    settings: ManifestSettings = field(default_factory=ManifestSettings)


def load_targets(named: Sequence[str]) -> tuple[LoadedTarget, ...]:
    """Every target, read before anything else happens; the first that cannot be read is the error.

    Within one audit a document is called by its file's name, with its folder only where targets lie
    in several folders: the same name tomorrow, from whatever folder the command is typed.
    """
    names = tuple(named) or (DEFAULT_TARGET,)
    if not named and not Path(DEFAULT_TARGET).exists():
        hint = "name a document or a citations.yml, or make one: citekeeper init DOCUMENT"
        raise InputError("there is none here", where=DEFAULT_TARGET, hint=hint)
    doubled = [name for name in names if names.count(name) > 1]
    if doubled:
        raise InputError("is named twice", where=doubled[0], hint="name each target once")
    common = os.path.commonpath([Path(name).resolve().parent for name in names])
    return tuple(_load(name, os.path.relpath(Path(name).resolve(), common)) for name in names)


def _load(name: str, called: str) -> LoadedTarget:
    if Path(name).suffix.lower() in (".yml", ".yaml"):
        return _load_ledger(name, called)
    from citekeeper.cli.targets import read_document

    document = replace(read_document(name), path=Path(called).as_posix())
    return LoadedTarget(name, Target(document))


def _load_ledger(name: str, called: str) -> LoadedTarget:
    from citekeeper import manifest
    from citekeeper.cli.writing import read_ledger

    ledger = manifest.load(read_ledger(Path(name)), name=name)
    differences: tuple[str, ...] = ()
    if ledger.document_path:
        differences = manifest.compare(ledger, _document_of(name, ledger.document_path))
    return LoadedTarget(name, _target(ledger, called, differences), ledger.settings)


def _document_of(ledger: str, path: str) -> Document:
    from citekeeper.cli.targets import read_document

    try:
        return read_document(str(Path(ledger).parent / path))
    except ReadError as error:
        where = f"{ledger}: report.document: {error.where or path}"
        raise ReadError(error.what, where=where, hint=error.hint) from error


def _target(ledger: Manifest, called: str, differences: tuple[str, ...]) -> Target:
    document = replace(ledger.document, path=Path(called).as_posix())
    return Target(document, ledger.domains, differences)


def shared_setting(targets: Sequence[LoadedTarget], name: str) -> Any:
    """What the ledgers say about one setting; None where they are silent.

    Raises SettingsError where two ledgers of one audit disagree.
    """
    said = {
        loaded.path: value
        for loaded in targets
        if (value := getattr(loaded.settings, name)) is not None
    }
    if len(set(said.values())) > 1:
        raise SettingsError(
            f"{' and '.join(said)} disagree",
            where=f"settings.{name}",
            hint="audit them one by one, or set it on the command line",
        )
    return next(iter(said.values()), None)


def database_for(targets: Sequence[LoadedTarget], flag: str | None) -> Path:
    """--db, else citekeeper.db beside the targets; they must then lie in one folder."""
    if flag:
        return Path(flag)
    folders = {Path(loaded.path).resolve().parent for loaded in targets}
    if len(folders) > 1:
        raise SettingsError(
            "the targets lie in different folders", where="--db", hint="name one database for them"
        )
    return Path(targets[0].path).parent / DEFAULT_DATABASE


def last_audits(targets: Sequence[LoadedTarget], db: str | None, n: int = 2) -> tuple[Audit, ...]:
    """The `n` newest audits of these targets, newest first; StoreError where there is none."""
    from citekeeper.store import Store

    path = database_for(targets, db)
    with Store.read(path) as store:
        audits = store.last_audits(tuple(t.target.document.path for t in targets), n)
    if not audits:
        raise StoreError(
            "holds no audit of " + ", ".join(loaded.path for loaded in targets),
            where=str(path),
            hint="run `citekeeper audit` first (one that was interrupted goes on from there)",
        )
    return audits


def history(targets: Sequence[LoadedTarget], db: str | None) -> tuple[Past, ...]:
    """The counts of all audits of these targets, oldest first."""
    from citekeeper.store import Store

    with Store.read(database_for(targets, db)) as store:
        return store.history(tuple(t.target.document.path for t in targets))


def narrowed(findings: Sequence[Finding], flags: Mapping[str, Any]) -> tuple[Finding, ...]:
    """The findings that --only, --host and --outcome leave."""
    from citekeeper.urls import host

    unknown = [o for o in flags["outcomes"] if o not in list(Outcome)]
    if unknown:
        hint = f"the outcomes are {', '.join(Outcome)}"
        raise SettingsError(f"{unknown[0]!r} is no outcome", where="--outcome", hint=hint)
    return tuple(
        f
        for f in findings
        if (not flags["only"] or f.citation.id in flags["only"])
        and (not flags["hosts"] or (f.cited and host(f.cited.uri_r) in flags["hosts"]))
        and (not flags["outcomes"] or f.outcome in flags["outcomes"])
    )


def refuse_unknown(targets: Sequence[LoadedTarget], flags: Mapping[str, Any]) -> None:
    """Raises SettingsError where --only or --host names what no target has."""
    from citekeeper.urls import host

    _refuse_ids(targets, flags["only"])
    cited = [c for loaded in targets for c in loaded.target.document.citations]
    hosts = {host(link.uri_r) for citation in cited for link in citation.cited}
    strange = [name for name in flags["hosts"] if name not in hosts]
    if strange:
        near = difflib.get_close_matches(strange[0], sorted(hosts), n=3)
        hint = f"near it: {', '.join(near)}" if near else "write the host as the URL has it"
        raise SettingsError(f"no link is on {strange[0]!r}", where="--host", hint=hint)


def _refuse_ids(targets: Sequence[LoadedTarget], only: Sequence[str]) -> None:
    known = [c.id for loaded in targets for c in loaded.target.document.citations]
    strange = [name for name in only if name not in known]
    if strange:
        near = difflib.get_close_matches(strange[0], known, n=3)
        hint = f"near it: {', '.join(near)}" if near else "`citekeeper extract` lists them"
        raise SettingsError(f"there is no citation {strange[0]!r}", where="--only", hint=hint)


def accepted_of(targets: Sequence[LoadedTarget]) -> Mapping[Key, Outcome]:
    """The accepted findings beside the targets; none where there is no such file yet."""
    found: dict[Key, Outcome] = {}
    for folder in dict.fromkeys(Path(loaded.path).parent for loaded in targets):
        path = folder / FILE_NAME
        if path.exists():
            found.update(load(path.read_text(encoding="utf-8"), name=str(path)))
    return found
