"""The tree of a citations.yml -> a Manifest, every value checked on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from citekeeper.manifest import values
from citekeeper.manifest.archives import archives_of
from citekeeper.manifest.keys import (
    CITATION,
    DECISIONS,
    FAIL_ON,
    FORCED,
    LINK,
    OVERRIDE,
    PIN,
    REPORT,
    SETTINGS,
    TOP,
)
from citekeeper.manifest.tree import Node, Table, Text, mistake, parse, shown
from citekeeper.model import (
    Citation,
    CitedLink,
    Document,
    Kind,
    Manifest,
    ManifestSettings,
    Override,
    Pin,
    Place,
    UriM,
)
from citekeeper.urls import cited_link, host

CSL_TEXTS = ("title", "container-title", "publisher", "page")
"""Bibliographic keys that are CSL variables of the same name."""


def load(text: str, *, name: str) -> Manifest:
    """The Manifest that a citations.yml says; `name` is how messages and `document.path` call it.

    Scalars are the text that was typed. Raises ManifestError, one line with file, line, key path,
    what and what to do, at the first mistake; so it does where there are no citations.
    """
    manifest = manifest_of(parse(text, name=name), text, name=name)
    if not manifest.document.citations:
        hint = "write some, or add a document's with `citekeeper init DOCUMENT`"
        raise mistake(name, "has no citations", hint)
    return manifest


def manifest_of(root: Table, text: str, *, name: str) -> Manifest:
    """As `load`, from the tree that is already there; a ledger still without citations will do."""
    values.check_keys(root, TOP)
    report = values.table(_of(root, "report"), REPORT)
    citations = _citations(root.values.get("citations"))
    document = Document(
        path=name,
        media_type="application/yaml",
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        citations=citations,
        title=values.text(report, "title"),
        author=values.text(report, "author"),
        publisher=values.text(report, "publisher"),
        published_on=values.day(report, "published"),
        language=values.text(report, "language"),
    )
    domains = _of(root, "domains")
    return Manifest(
        document=document,
        settings=_settings(values.table(_of(root, "settings"), SETTINGS)),
        document_path=values.text(report, "document"),
        domains=_domains(domains),
    )


def _of(root: Table, key: str) -> Node:
    """The value of a key, or an empty table in its place."""
    nothing = Table(root.where, root.end, root.end, 0, flow=True, keys={}, values={})
    return root.values.get(key, nothing)


# --- settings and domains ------------------------------------------------------------------------


def _settings(table: Table) -> ManifestSettings:
    archives = table.values.get("archives")
    canaries = [values.web_address(node) for node in values.texts(table, "canaries")]
    if "canaries" in table.values and not canaries:
        hint = "name an address that always answers, or leave the key out"
        raise mistake(table.values["canaries"].where, "names no address", hint)
    return ManifestSettings(
        archives=None if archives is None else archives_of(archives),
        fail_on=values.one_of(table, "fail_on", FAIL_ON),
        max_age=values.duration(table, "max_age"),
        canaries=tuple(canaries) if "canaries" in table.values else None,
    )


def _domains(node: Node) -> dict[str, Override]:
    if not isinstance(node, Table):
        raise mistake(node.where, "must be a table", "write `example.org: {force: live, ...}`")
    domains: dict[str, Override] = {}
    for typed, value in node.values.items():
        name = _host_name(typed)
        if name is None:
            hint = "write the host name alone, like example.org"
            raise mistake(value.where, f"{shown(typed)} is no host name", hint)
        if name in domains:
            raise mistake(value.where, "is the same host as one above", "keep one of them")
        domains[name] = _override(value)
    return domains


def _host_name(typed: str) -> str | None:
    """The host as URI-R spell it; None for what is more, or less, than a host name."""
    name = host(f"http://{typed.rstrip('.')}/")
    plain = typed and not any(c in typed for c in "/:?#@*,[]") and not any(map(str.isspace, typed))
    return name if plain and name else None


def _override(node: Node) -> Override:
    table = values.table(node, OVERRIDE)
    decisions = [key for key in DECISIONS if key in table.values]
    if len(decisions) != 1:
        what = f"has {' and '.join(decisions)}" if decisions else "decides nothing"
        raise mistake(table.where, what, f"write exactly one of {', '.join(DECISIONS)}")
    reason = values.required(table, "reason", "write why, for the readers of the reports")
    return Override(
        reason=reason,
        until=values.day(table, "until"),
        by=values.text(table, "by"),
        force=values.one_of(table, "force", FORCED),
        expect=values.number(table, "expect", least=100, most=599),
        ignore=values.one_of(table, "ignore", ("true", "yes")) is not None,
    )


# --- citations -----------------------------------------------------------------------------------


def _citations(node: Node | None) -> tuple[Citation, ...]:
    if node is None or (isinstance(node, Text) and not node.value):
        return ()
    nodes = values.items(node, "citations")
    citations = tuple(_citation(value) for value in nodes)
    seen: dict[str, Node] = {}
    for value, citation in zip(nodes, citations, strict=True):
        if citation.id in seen:
            first = seen[citation.id].where.split(": ")[0].rpartition(":")[2]
            what = f"the id {shown(citation.id)} is already that of the citation in line {first}"
            raise mistake(value.where, what, "give one of them an `id:` of its own")
        seen[citation.id] = value
    _check_references(nodes, citations)
    return citations


def _citation(node: Node) -> Citation:
    table = values.table(node, CITATION)
    marker = values.text(table, "marker")
    id_ = values.text(table, "id") or marker
    if id_ is None:
        raise mistake(table.where, "has neither marker nor id", "write the note's number as marker")
    values.flag(table, "vanished")  # of the ledger's own keeping: changes nothing for the citation
    cited = _cited(table)
    refers_to = values.text(table, "refers_to")
    csl = _csl(table)
    override, pin = table.values.get("override"), table.values.get("pin")
    return Citation(
        id=id_,
        marker=marker,
        kind=_kind(table, computed_kind(cited, refers_to, csl)),
        note=values.text(table, "note"),
        context=values.text(table, "context"),
        cited=cited,
        refers_to=refers_to,
        accessed_on=values.day(table, "accessed"),
        published_on=values.day(table, "published"),
        quote=values.text(table, "quote"),
        csl=csl,
        place=Place(line=line_of(table)),
        override=None if override is None else _override(override),
        pin=None if pin is None else _pin(pin),
    )


def line_of(node: Node) -> int:
    """The line on which a value begins, 1-based."""
    return int(node.where.split(": ")[0].rpartition(":")[2])


def computed_kind(
    cited: Sequence[CitedLink], refers_to: str | None, csl: Mapping[str, object]
) -> Kind:
    """What a citation is when nobody says: by its links, its reference, its bibliographic facts."""
    if cited:
        return Kind.LINK
    if refers_to:
        return Kind.SHORT_FORM
    return Kind.SOURCE if "title" in csl or "author" in csl else Kind.EXPLANATORY


def _kind(table: Table, computed: Kind) -> Kind:
    typed = values.one_of(table, "kind", tuple(Kind))
    if typed == Kind.LINK and computed is not Kind.LINK:
        raise mistake(table.values["kind"].where, "is link, without a URL", "write its url")
    return Kind(typed) if typed else computed


def _csl(table: Table) -> dict[str, object]:
    authors = [{"literal": author.value} for author in values.texts(table, "author")]
    facts = {key: values.text(table, key) for key in CSL_TEXTS}
    named: dict[str, object] = {"author": authors} if authors else {}
    return named | {key: fact for key, fact in facts.items() if fact is not None}


def _cited(table: Table) -> tuple[CitedLink, ...]:
    urls = table.values.get("urls")
    if urls is None:
        if "url" in table.values:
            return (_link(table),)
        for key in ("memento", "alternatives"):
            if key in table.values:
                hint = "write the url that it belongs to"
                raise mistake(table.values[key].where, "stands without a url", hint)
        return ()
    for key in ("url", "memento", "alternatives"):
        if key in table.values:
            hint = "write {url: ..., memento: ..., alternatives: [...]} as an item of urls"
            raise mistake(table.values[key].where, "stands beside urls", hint)
    return tuple(_link_item(node) for node in values.items(urls, "URLs"))


def _link_item(node: Node) -> CitedLink:
    return _named(node, ()) if isinstance(node, Text) else _link(values.table(node, LINK))


def _link(table: Table) -> CitedLink:
    if "url" not in table.values:
        raise mistake(table.where, "has no url", "write the URL that is cited")
    others = tuple(values.address(node) for node in values.texts(table, "alternatives"))
    link = _named(table.values["url"], others)
    known = table.values.get("memento")
    return link if known is None else replace(link, known_memento=UriM(values.memento(known)))


def _named(node: Node, alternatives: tuple[str, ...]) -> CitedLink:
    return cited_link(values.address(node), alternatives=alternatives)


def _pin(node: Node) -> Pin:
    table = values.table(node, PIN)
    if "memento" not in table.values:
        raise mistake(table.where, "has no memento", "write the archive address that was chosen")
    return Pin(
        memento=UriM(values.memento(table.values["memento"])),
        reason=values.required(table, "reason", "write why, for the readers of the reports"),
        by=values.text(table, "by"),
        until=values.day(table, "until"),
    )


def _check_references(nodes: Sequence[Node], citations: Sequence[Citation]) -> None:
    """Every refers_to names another citation, and following them comes to an end."""
    by_id = {citation.id: citation.refers_to for citation in citations}
    ending: set[str | None] = {None}
    for node, citation in zip(nodes, citations, strict=True):
        assert isinstance(node, Table)  # noqa: S101 - it gave a citation
        if citation.refers_to is None:
            continue
        where = node.values["refers_to"].where
        if citation.refers_to not in by_id:
            near = values.nearest(citation.refers_to, by_id)
            hint = f"did you mean {shown(near)}?" if near else "write the id of a citation"
            raise mistake(where, f"{shown(citation.refers_to)} is the id of no citation", hint)
        passed: set[str | None] = {citation.id}
        at: str | None = citation.refers_to
        while at not in ending and at not in passed:
            passed.add(at)
            at = by_id.get(at or "")
        if at == citation.id:
            raise mistake(where, "leads back to this citation", "refer to the first full one")
        if at in ending:
            ending |= passed
