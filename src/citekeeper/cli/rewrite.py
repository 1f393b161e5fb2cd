"""`citekeeper rewrite`: mementos where links in a document rotted."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from citekeeper.cli import options
from citekeeper.cli.loading import (
    DEFAULT_TARGET,
    LoadedTarget,
    last_audits,
    load_targets,
)
from citekeeper.cli.targets import STDIN
from citekeeper.cli.writing import write_atomically
from citekeeper.errors import InputError, ReadError, StoreError
from citekeeper.exports.inert import clickable, plain, serving, strangers
from citekeeper.model import Audit, CitedLink, Document, Finding, Memento, Outcome
from citekeeper.rewrite import FORMATS, STYLES, Correction, refuse_style, rewrite, source


@click.command("rewrite")
@click.argument("document", metavar="DOCUMENT")
@click.option(
    "--style",
    type=click.Choice(STYLES),
    default="replace",
    show_default=True,
    help="Put the memento in place of the URL; name it behind the URL; or write the attributes of "
    "Robust Links (HTML, Markdown).",
)
@click.option("--write", is_flag=True, help="Change DOCUMENT instead of printing the difference.")
@click.option(
    "--unconfirmed", is_flag=True, help="Correct rescued links that are not confirmed yet, too."
)
@options.db
@click.option(
    "--format",
    "format_",
    type=click.Choice(["diff", "json"]),
    default="diff",
    show_default=True,
    help="How to print the corrections.",
)
@options.quiet
def command(document: str, **flags: Any) -> None:
    """Put mementos where links in a DOCUMENT rotted; no network.

    Prints a unified diff; --write applies it. Only rescued links are corrected, each to the
    verified memento that serves its citation, and nothing else changes, to the byte. A second run
    finds nothing to do. DOCUMENT is Markdown, HTML, LaTeX, RST, wikitext, BibTeX, CSL-JSON or a
    citations.yml; for any other format a list of corrections is printed. The findings are those of
    the last audit of DOCUMENT, or of the citations.yml beside it that names it as its document.
    """
    if document == STDIN:
        raise InputError("standard input cannot be rewritten", hint="name a file")
    (loaded,) = load_targets([document])
    found = loaded.target.document
    refuse_style(flags["style"], found.media_type, name=document)
    editable = found.media_type in FORMATS
    if flags["write"] and not editable:
        hint = "leave --write out for a list of corrections to make by hand"
        raise InputError("this format cannot be rewritten", where=document, hint=hint)
    chosen = _chosen(_audit(loaded, flags["db"]), found, flags)
    result = _corrected(document, found, chosen, flags) if editable else _listed(chosen)
    if flags["format_"] == "json":
        click.echo(json.dumps(_data(document, result, flags), ensure_ascii=False, indent=1))
    elif not editable:
        click.echo("".join(_line(one) for one in result.done), nl=False)
    elif not flags["write"]:
        click.echo("".join(_diff(document, result.old, result.new)), nl=False)
    if not flags["quiet"]:
        _tell(document, result, flags, editable=editable)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The corrections to make, those that cannot be made and why, how many wait for a confirmed
    verdict; the language of the report where the document itself does not say it."""

    corrections: tuple[Correction, ...] = ()
    left: tuple[tuple[Correction, str], ...] = ()
    waiting: int = 0
    language: str | None = None


@dataclass(frozen=True, slots=True)
class _Result:
    """What was done, or can be done by hand; the source before and after."""

    done: tuple[Correction, ...]
    left: tuple[tuple[Correction, str], ...]
    waiting: int
    old: str = ""
    new: str = ""


def _corrected(name: str, document: Document, chosen: _Chosen, flags: dict[str, Any]) -> _Result:
    """The corrections made in the source of the document; written where that is wanted."""
    try:
        body = Path(name).read_bytes()
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror}", where=name) from None
    read = source(name, body)
    made = rewrite(
        read, document, chosen.corrections, style=flags["style"], language=chosen.language
    )
    new = read.encoded(made.text)  # before anything is printed: a diff that cannot be written
    if flags["write"] and made.text != read.text:
        write_atomically(Path(name), new)
    return _Result(made.done, (*chosen.left, *made.left), chosen.waiting, read.text, made.text)


def _listed(chosen: _Chosen) -> _Result:
    return _Result(chosen.corrections, chosen.left, chosen.waiting)


# --- which findings -----------------------------------------------------------------------------


def _audit(loaded: LoadedTarget, db: str | None) -> tuple[Audit, str | None]:
    """The newest audit of the document, or of the ledger beside it that names it; the language
    that the ledger says."""
    found = list[tuple[Audit, str | None]]()
    trouble: StoreError | None = None
    for target in (loaded, _ledger_of(loaded.path)):
        try:
            if target is not None:
                audits = last_audits([target], db)
                found.append((audits[0], target.target.document.language))
        except StoreError as error:
            trouble = trouble or error
    if not found and trouble:
        raise trouble
    return max(found, key=lambda pair: pair[0].finished_at)


def _ledger_of(document: str) -> LoadedTarget | None:
    """The citations.yml beside a document that says that it is of this document."""
    path = Path(document).parent / DEFAULT_TARGET
    if not path.is_file() or path.samefile(document):
        return None
    from citekeeper import manifest
    from citekeeper.cli.writing import read_ledger

    ledger = manifest.load(read_ledger(path), name=str(path))
    named = path.parent / (ledger.document_path or "")
    if not named.is_file() or not named.samefile(document):
        return None
    return load_targets([str(path)])[0]


def _chosen(
    audited: tuple[Audit, str | None], document: Document, flags: dict[str, Any]
) -> _Chosen:
    audit, language = audited
    corrections, left, waiting = list[Correction](), list[tuple[Correction, str]](), 0
    for finding in audit.findings:
        memento, cited = serving(finding), finding.cited
        if finding.outcome is not Outcome.RESCUED or memento is None or cited is None:
            continue
        one, link = _correction(finding, memento, cited), _today(finding, document)
        if link is not None and link.known_memento is not None:
            continue
        if not (finding.confirmed or flags["unconfirmed"]):
            waiting += 1
        elif link is None:
            left.append((one, "the document no longer cites it there; audit the document again"))
        elif not clickable(one.address):
            left.append((one, "the memento's address is none that can be written as a link"))
        else:
            corrections.append(replace(one, uri=link.uri_as_cited))
    return _Chosen(tuple(corrections), tuple(left), waiting, language)


def _correction(finding: Finding, memento: Memento, cited: CitedLink) -> Correction:
    citation = finding.citation
    return Correction(
        citation.id,
        citation.marker,
        cited.uri_as_cited,
        memento.uri_m,
        memento.captured_at.date(),
        fragment=cited.fragment,
        strangers=strangers(finding),
        line=citation.place.line,
    )


def _today(finding: Finding, document: Document) -> CitedLink | None:
    """The link of a finding as the document has it today; one with its memento where any has."""
    cited = finding.cited
    found = [
        link
        for citation in document.citations
        if citation.id == finding.citation.id
        for link in citation.cited
        if cited and (link.uri_r, link.fragment) == (cited.uri_r, cited.fragment)
    ]
    return next((link for link in found if link.known_memento), next(iter(found), None))


# --- what is said -------------------------------------------------------------------------------


def _diff(name: str, old: str, new: str) -> Iterable[str]:
    """A unified diff that `patch` and `git apply` take; line ends are part of the lines."""
    before, after = _lines(old), _lines(new)
    shown = plain(Path(name).as_posix())
    for line in difflib.unified_diff(before, after, f"a/{shown}", f"b/{shown}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _line(one: Correction) -> str:
    return f"{plain(one.marker or one.id)}: {plain(one.uri)} -> {one.address}\n"


def _data(name: str, result: _Result, flags: dict[str, Any]) -> dict[str, object]:
    corrections = [_facts(one, None) for one in result.done]
    corrections += [_facts(one, why) for one, why in result.left]
    return {
        "document": name,
        "style": flags["style"],
        "written": bool(flags["write"] and result.new != result.old),
        "corrections": corrections,
        "waiting_for_confirmation": result.waiting,
    }


def _facts(one: Correction, why: str | None) -> dict[str, object]:
    return {
        "id": one.id,
        "marker": one.marker,
        "line": one.line,
        "old": one.uri,
        "new": one.address,
        "captured_on": one.captured.isoformat(),
        "left_because": why,
    }


def _tell(name: str, result: _Result, flags: dict[str, Any], *, editable: bool) -> None:
    """What was done and what was not, on stderr."""
    count = len(result.done)
    verb = "corrected" if flags["write"] else "to correct"
    by_hand = "" if editable else " by hand"
    click.echo(f"{name}: {count} {'link' if count == 1 else 'links'} {verb}{by_hand}", err=True)
    for one, why in result.left:
        click.echo(f"{name}: {plain(one.marker or one.id)}: {plain(one.uri)}: {why}", err=True)
    if result.waiting:
        more = "; --unconfirmed corrects them, too"
        click.echo(f"{name}: {result.waiting} rescued, not confirmed yet{more}", err=True)
