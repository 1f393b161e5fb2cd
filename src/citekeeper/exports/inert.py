"""What every export must make sure of: hostile text stays text, and no bad link can be clicked."""

from __future__ import annotations

from urllib.parse import urlsplit

from citekeeper.model import Answer, Finding, Memento, Standing


def plain(text: str | None) -> str:
    """The text without control characters, direction marks and what cannot be seen; a line."""
    text = text or ""
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())


def clickable(uri: str | None) -> bool:
    """True for an address that a browser may be sent to: http or https, with a host."""
    if not uri or not uri.isprintable() or any(c in uri for c in " \"'<>\\^`{|}"):
        return False
    try:
        parts = urlsplit(uri)
        return (
            parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
        )
    except ValueError:
        return False


def strangers(finding: Finding) -> bool:
    """True where the live address is in other hands (parked, hijacked): text, never a link."""
    return finding.verdict is not None and finding.verdict.standing is Standing.PARKED


def live_link(finding: Finding) -> str | None:
    """The live address as one that may be clicked; None where there is none, or it must not be."""
    cited = finding.cited
    if cited is None or strangers(finding) or not clickable(cited.uri_as_cited):
        return None
    return cited.uri_as_cited


def serving(finding: Finding) -> Memento | None:
    """The verified memento that serves the citation; None where none does."""
    keeping = finding.keeping
    if keeping is None or keeping.answer is not Answer.VERIFIED or keeping.memento is None:
        return None
    return keeping.memento if keeping.label is not None and keeping.label.serves else None
