"""Wikitext for Wikipedia and MediaWiki: the notes as `{{cite web}}`, to be cited by their names.

A template has no field for the whole note, so a comment holds it, with what the audit found. Links
in other hands are `usurped` (Wikipedia then links the snapshot alone), or no link at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from citekeeper.csl import bare, date_parts
from citekeeper.exports.csl import as_csl
from citekeeper.exports.inert import clickable, plain
from citekeeper.exports.items import Item, Source, items, simulated
from citekeeper.model import Report, Standing

_ENTITIES = str.maketrans({c: f"&#{ord(c)};" for c in "{}|[]<>&~="})
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_BRACKETS = str.maketrans({c: f"%{ord(c):02X}" for c in "[]{}|<>' "})
_STATUS = {
    Standing.LIVE: "live",
    Standing.MOVED: "live",
    Standing.DRIFTED: "deviated",
    Standing.PARKED: "usurped",
}
"""`url-status` by standing; what is gone needs confirmation, and of the rest nobody can tell."""
_ADDRESS = re.compile(r"<?(?:\w+://|\bwww\.)")
_UNKNOWN = "bot: unknown"
_FIELDS = {
    "container-title": "website",
    "publisher": "publisher",
    "publisher-place": "location",
    "volume": "volume",
    "issue": "issue",
    "page": "pages",
    "DOI": "doi",
    "ISBN": "isbn",
}


def render(report: Report) -> Iterator[str]:
    """A list of references by name, in the order of the document."""
    yield '<!-- Notes as checked by citekeeper. Cite each by its name: <ref name="..." />. '
    yield f"{_comment(simulated(report))} -->\n<references>\n"
    for item in items(report):
        yield f'<ref name="{item.key}">{_content(item)}</ref>\n'
    yield "</references>\n"


def _content(item: Item) -> str:
    """What the reader sees of a note, and a comment with the whole."""
    remarks = " ".join(
        remark if remark.endswith(".") else f"{remark}." for remark in item.remarks()
    )
    if not item.sources and "title" not in item.facts:
        return f"{_text(item.note) or '?'}<!-- {_comment(item.heading)} -->"
    whole = f"<!-- {_comment(' '.join((f'{item.heading}:', item.note, remarks)))} -->"
    cited = item.sources or (None,)
    return "; ".join(_template(item, source) for source in cited) + whole


def _template(item: Item, source: Source | None) -> str:
    fields = dict(_work(item, source))
    if source is None:
        return _written("citation", fields)
    memento = source.memento
    kept = memento is not None and clickable(source.shown)
    url = source.live or (source.shown if kept else "") or (memento.uri_m if memento else "")
    if url and (memento is not None or not source.doi):
        fields = {"url": _address(url), **fields}
    if memento is not None and url != memento.uri_m:
        fields["archive-url"] = _address(memento.uri_m)
        fields["archive-date"] = memento.captured_at.strftime("%Y-%m-%d")
        fields["url-status"] = _status(source)
    written = _written("cite web" if "url" in fields else "citation", fields)
    if not url and not source.doi:
        written += f" {_text(source.shown)}"
    return written + _dead(source)


def _status(source: Source) -> str:
    verdict = source.finding.verdict
    if verdict is None:
        return _UNKNOWN
    gone = verdict.standing in (Standing.DEAD, Standing.SOFT_404) and verdict.confirmed
    return "dead" if gone else _STATUS.get(verdict.standing, _UNKNOWN)


def _dead(source: Source) -> str:
    """Wikipedia's mark on a link that is gone and kept nowhere."""
    verdict = source.finding.verdict
    if source.memento is not None or verdict is None or not source.live:
        return ""
    if _status(source) != "dead" or verdict.observed_at is None:
        return ""
    return f" {{{{dead link|date={_month(verdict.observed_at)}}}}}"


def _work(item: Item, source: Source | None) -> Iterator[tuple[str, str]]:
    if source is not None and source is not item.sources[0]:
        yield "title", _text(_host_and_path(source))
        return
    found = as_csl(item)
    yield "title", _text(str(found.get("title") or "") or _stand_in(item, source))
    yield from _people(found.get("author"))
    for variable, name in _FIELDS.items():
        if variable in found and (variable != "DOI" or source is None or source.doi):
            yield name, _text(str(found[variable]))
    for variable, name in (("issued", "date"), ("accessed", "access-date")):
        # A date of access without an address is an error to the templates.
        if (day := _day(found.get(variable))) and (source is not None or variable == "issued"):
            yield name, day


def _stand_in(item: Item, source: Source | None) -> str:
    """In place of a title, which the template must have: the words of the note before its address,
    else the host and path of that."""
    words = bare(_ADDRESS.split(item.note, maxsplit=1)[0])
    return words or (_host_and_path(source) if source else "?")


def _host_and_path(source: Source) -> str:
    return re.sub(r"\A\w+://(?:www\.)?", "", source.shown).rstrip("/") or "?"


def _people(value: object) -> Iterator[tuple[str, str]]:
    for number, name in enumerate(value if isinstance(value, list) else (), 1):
        particles = (name.get("dropping-particle"), name.get("non-dropping-particle"))
        family = " ".join(part for part in (*particles, name.get("family")) if part)
        if family and name.get("given"):
            given = ", ".join(part for part in (name["given"], name.get("suffix")) if part)
            yield f"last{number}", _text(family)
            yield f"first{number}", _text(given)
        elif whole := name.get("literal") or family:
            yield f"author{number}", _text(whole)


def _written(name: str, fields: Mapping[str, str]) -> str:
    return f"{{{{{name} " + " ".join(f"|{key}={value}" for key, value in fields.items()) + "}}"


def _day(value: object) -> str:
    """2015-06-02, "June 2015" or 2015: the forms that the templates take."""
    parts = date_parts(value)
    if not parts:
        return ""
    year, *rest = parts[0]
    if len(rest) == 1:
        return f"{_MONTHS[rest[0] - 1]} {year:04}"
    return "-".join([f"{year:04}", *(f"{part:02}" for part in rest)])


def _month(moment: datetime) -> str:
    return f"{_MONTHS[moment.month - 1]} {moment.year}"


def _text(text: str) -> str:
    """Text in which nothing is markup, and no address becomes a link."""
    inert = plain(text).translate(_ENTITIES)
    inert = inert.replace("''", "&#39;&#39;").replace("__", "&#95;&#95;").replace("://", "&#58;//")
    return re.sub(r"\A([*#:;\-])", lambda m: f"&#{ord(m[1])};", inert)


def _comment(text: str) -> str:
    """Text that does not end a comment."""
    return re.sub(r"-(?=-)", "- ", plain(text)).replace(">", "&gt;").replace("<", "&lt;").strip("-")


def _address(uri: str) -> str:
    return plain(uri).translate(_BRACKETS)
