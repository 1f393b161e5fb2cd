"""Every key that a citations.yml may hold: the loader and docs/formats.md read the same tables."""

from __future__ import annotations

from dataclasses import dataclass

from citekeeper.model import Kind, Outcome

DECISIONS = ("force", "expect", "ignore")
FORCED = ("live", "gone")
FAIL_ON = (*(o.value for o in Outcome if o is not Outcome.IGNORED), "never")
ARCHIVE_KINDS = ("wayback", "pywb", "memento")


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it takes ("date", "text", ...) and what it means, for the reference."""

    name: str
    takes: str
    meaning: str


TOP = (
    Key("report", "table", "the report whose citations these are"),
    Key("settings", "table", "how to audit it; flags on the command line win"),
    Key("domains", "table", "human decisions by host name; each covers the names below it, too"),
    Key("citations", "list of tables, required", "the citations, in the order of the report"),
)

REPORT = (
    Key("title", "text", "its title"),
    Key("author", "text", "who wrote it"),
    Key("publisher", "text", "who published it"),
    Key("published", "date", "when; the target date of citations that have no access date"),
    Key("language", "text", "its language, like `en`"),
    Key("document", "path", "the report itself, relative to this file; differences are reported"),
)

SETTINGS = (
    Key(
        "archives",
        "list of names or tables",
        "the archives to ask, each beside the others; `wayback`. Known names are `wayback`, "
        "`arquivo`, `perma`, `archive-it` and `loc` (docs/archives.md)",
    ),
    Key("fail_on", " or ".join(FAIL_ON), "the outcome from which an audit exits with 1"),
    Key("max_age", "duration", "the age from which an observation is made anew, like `14d`"),
    Key("canaries", "list of URLs", "addresses that only prove that our own network works"),
)

ARCHIVE = (
    Key(
        "name",
        "text",
        "what to call it; by default the host of its addresses. A known name alone "
        "is that archive, with the limits given here",
    ),
    Key("kind", " or ".join(ARCHIVE_KINDS), "its dialect; by default `wayback`"),
    Key(
        "cdx", "URL", "the address of its CDX service (wayback, pywb); without any, `wayback`'s own"
    ),
    Key(
        "replay",
        "URL",
        "what stands before TIMESTAMP/URL in its addresses; a memento archive may do without",
    ),
    Key("save", "URL", "the address that takes captures"),
    Key("timegate", "URL", "what stands before the URL at its TimeGate; memento archives need it"),
    Key("timemap", "URL", "what stands before the URL at its TimeMap, in link-format (memento)"),
    Key(
        "cdx_per_minute",
        "number",
        "questions to its CDX service, or its TimeGate and TimeMap, in any 60 seconds; 24",
    ),
    Key("replay_per_minute", "number", "replays in any 60 seconds; 60"),
    Key("save_per_minute", "number", "captures asked for in any 60 seconds, with keys; 6"),
)

OVERRIDE = (
    Key("force", " or ".join(FORCED), "the standing to use, whatever the page answers"),
    Key("expect", "HTTP status", "a status that is right for this link, like 403"),
    Key("ignore", "true", "leave the link out of every verdict; it is still counted"),
    Key("reason", "text, required", "why; shown in every report"),
    Key("until", "date", "the first day (UTC) on which the decision no longer holds"),
    Key("by", "text", "who decided"),
)

PIN = (
    Key("memento", "URL, required", "the address of the memento that a person chose"),
    Key("reason", "text, required", "why; shown in every report"),
    Key("by", "text", "who chose it"),
    Key("until", "date", "the first day (UTC) on which the choice no longer holds"),
)

LINK = (
    Key("url", "URL, required", "the URL"),
    Key("memento", "URL", "an archive address already known for it"),
    Key("alternatives", "list of URLs", "other ways in which the URL may have been meant"),
)

CITATION = (
    Key("id", "text", "its unique handle; by default the marker"),
    Key("marker", "text", "the printed number or key; a citation has an id, a marker, or both"),
    Key("kind", " or ".join(Kind), "by default computed from the other keys"),
    Key("url", "URL", "the URL it cites, as it is cited"),
    Key("urls", "list of URLs or tables", "where it cites several, in place of `url`"),
    Key("memento", "URL", "an archive address already known for `url`; it is verified"),
    Key("alternatives", "list of URLs", "other ways in which `url` may have been meant"),
    Key("note", "text", "the note's own text"),
    Key("context", "text", "the citing sentence"),
    Key("accessed", "date", "when the page was read; the target date for its memento"),
    Key("published", "date", "when the cited work appeared; no memento before it serves"),
    Key("quote", "text", "words that must be on the page"),
    Key("refers_to", "id", "the citation that this one repeats (op. cit., ibid.)"),
    Key("author", "text or list", "who wrote the cited work"),
    Key("title", "text", "its title"),
    Key("container-title", "text", "the journal, site or volume that it is part of"),
    Key("publisher", "text", "its publisher"),
    Key("page", "text", "the pages cited"),
    Key("override", "table", "a human decision on its links; `citekeeper mark` writes it"),
    Key("pin", "table", "a memento that a person chose; it wins while it verifies"),
    Key("vanished", "true", "`citekeeper init` found this note in the document no more"),
)

TABLES = (
    ("top level", TOP),
    ("report", REPORT),
    ("settings", SETTINGS),
    ("settings.archives[]", ARCHIVE),
    ("domains.HOST, citations[].override", OVERRIDE),
    ("citations[]", CITATION),
    ("citations[].urls[]", LINK),
    ("citations[].pin", PIN),
)


def key_tables() -> str:
    """The reference of all keys as Markdown tables, for docs/formats.md."""
    return "\n".join(_markdown(title, keys) for title, keys in TABLES)


def _markdown(title: str, keys: tuple[Key, ...]) -> str:
    names = ", ".join(f"`{part}`" if part != "top level" else part for part in title.split(", "))
    rows = (f"| `{key.name}` | {key.takes} | {key.meaning} |" for key in keys)
    return "\n".join((f"### {names}", "", "| key | takes | meaning |", "|---|---|---|", *rows, ""))
