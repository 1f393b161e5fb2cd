"""What a fetched body tells: its words, how it calls itself, and the signs on it.

Evidence is read here, not judged: the one exception are `parked_by` and `challenged_by`, which say
when a sign counts, because the words of a parked or hijacked page must not even be kept.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree

from citekeeper.model import PageFacts
from citekeeper.page.charset import as_utf8, decode, sniff
from citekeeper.page.chrome import paragraphs
from citekeeper.page.pdf import read_pdf
from citekeeper.page.phrases import QUOTED
from citekeeper.page.plain import Visible, read_json, read_text, read_xml
from citekeeper.page.reading import read_signs
from citekeeper.page.signs import (
    NOTICES,
    SIGN_VERSION,
    called_a_challenge,
    challenged_by,
    parked_by,
    parked_in_words,
)
from citekeeper.page.text import read_html

__all__ = [
    "NOTICES",
    "QUOTED",
    "SIGN_VERSION",
    "PageText",
    "Unread",
    "called_a_challenge",
    "challenged_by",
    "main_part",
    "meta_refresh",
    "parked_by",
    "parked_in_words",
    "read_page",
]


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page tells, and its visible text; None where it has none or it must not be kept."""

    facts: PageFacts
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A fetched body that is still to be read, with all that is needed for it."""

    body: bytes
    content_type: str | None
    headers: Mapping[str, str]
    uri: str

    def read(self) -> PageText:
        """What `read_page` makes of it."""
        return read_page(
            self.body,
            content_type=self.content_type,
            headers=self.headers,
            uri=self.uri,
            pdf_words=True,
        )

    def given_up(self) -> PageText:
        """What can be told of it without reading it, where its reader died of it.

        A PDF is known by its first bytes; of any other page not even that is known.
        """
        kind = "pdf" if sniff(self.body, self.content_type) == "pdf" else "unread"
        return PageText(PageFacts(kind=kind, sign_version=SIGN_VERSION))


def read_page(
    body: bytes,
    *,
    content_type: str | None,
    headers: Mapping[str, str],
    uri: str,
    pdf_words: bool = False,
) -> PageText:
    """What a body fetched from `uri` (the final address) tells; never raises, whatever the bytes.

    `pdf_words` has the words of a PDF read, too: by a library that strangers' bytes may kill, so
    only where that harms nobody (`Unread.read`, in the process of `desk`).

    Of a parked or hijacked page neither text nor title nor heading is kept: its words are a
    stranger's, and they are neither stored nor shown.
    """
    kind = sniff(body, content_type)
    page = _visible(kind, body, content_type, pdf_words=pdf_words)
    facts = PageFacts(
        title=page.title,
        h1=page.h1,
        lang=page.lang,
        chars=len(page.text),
        words=len(page.text.split()),
        scripts=page.scripts,
        kind=kind,
        signs=read_signs(page, kind=kind, markup=body, headers=headers, uri=uri),
        sign_version=SIGN_VERSION,
    )
    if parked_by(facts) is not None:
        return PageText(replace(facts, title=None, h1=None))
    if not page.text:
        return PageText(facts)
    text = page.text.encode("utf-8", "replace")
    digest = hashlib.sha256(text).hexdigest()
    return PageText(
        replace(facts, text_sha256=digest, main_span=page.main_span), text.decode("utf-8")
    )


def _visible(kind: str, body: bytes, content_type: str | None, *, pdf_words: bool) -> Visible:
    if kind == "html":
        return read_html(as_utf8(body, content_type))
    if kind == "xml":
        return read_xml(as_utf8(body, content_type))
    if kind == "json":
        return read_json(decode(body, content_type))
    if kind == "text":
        return read_text(decode(body, content_type))
    return read_pdf(body) if kind == "pdf" and pdf_words else Visible()


def main_part(text: str, span: tuple[int, int] | None) -> str:
    """What of a stored text is looked for in a later version, by its facts' `main_span`.

    Of a page that does not mark its parts, the paragraphs: a redesign changes the lines of menus
    and leaves those. The whole text where what is found is too short to compare with (not-found
    pages have such main parts, articles do not). Compare it with all of the other text: there the
    same words may stand outside its main part.
    """
    if span is not None:
        part = text[slice(*span)]
        return part if len(part) >= SHORTEST_MAIN else text
    prose = "\n".join(paragraphs(text.split("\n")))
    return prose if len(prose) >= SHORTEST_PROSE else text


SHORTEST_MAIN = 300
"""Characters of a main part that is compared by itself: some fifty words."""

SHORTEST_PROSE = 1500
"""Characters of paragraphs that are compared by themselves: more than a consent dialog has."""


# --- meta refresh -------------------------------------------------------------------------------

_REFRESH_MAX = 65_536
_REFRESH_SECONDS = 5
_REFRESH = re.compile(
    r"\s*+(\d{1,3})(?:\.\d*+)?(?:\s*+[;,]|\s)\s*+(?:url\s*+=\s*+)?"
    r"(?:\"([^\"]*)|'([^']*)|(\S.*))",
    re.I | re.S,
)
"""HTML Standard, "shared declarative refresh steps". Blanks once passed stay passed (`*+`): trying
them all again took a second for a few thousand."""


def meta_refresh(body: bytes, *, content_type: str | None, uri: str) -> str | None:
    """Where a page sends its readers by itself within five seconds; None if it does not.

    An absolute http or https address. Looked for in the first 64 KB and outside of noscript and
    template; a page that only loads itself again sends nobody anywhere.
    """
    start = body[:_REFRESH_MAX]
    if sniff(start, content_type) != "html":
        return None
    clean = as_utf8(start, content_type)
    if b"refresh" not in clean.lower():
        return None
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, huge_tree=False)
    try:
        root = etree.fromstring(clean.replace(b"\0", b""), parser)
    except etree.LxmlError:
        return None
    if root is None:
        return None
    etree.strip_elements(root, "noscript", "template", "svg", "textarea", with_tail=False)
    base = next((found for e in root.iter("base") if (found := e.get("href"))), "")
    for meta in islice(root.iter("meta"), 500):
        if (meta.get("http-equiv") or "").strip().lower() == "refresh":
            return _target(meta.get("content") or "", base.strip(), uri)
    return None


def _target(content: str, base: str, uri: str) -> str | None:
    told = _REFRESH.match(content[:4096])
    if told is None or int(told[1]) > _REFRESH_SECONDS:
        return None
    reference = told[2] or told[3] or told[4] or ""
    try:
        target = urljoin(urljoin(uri, base), reference.strip())
        if urlsplit(target).scheme not in ("http", "https"):
            return None
        same = urldefrag(target).url == urldefrag(uri).url
    except ValueError:  # brackets that hold no IPv6 address
        return None
    return None if same else target
