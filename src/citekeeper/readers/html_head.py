"""What the head of a page says about the report: title, language, date."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.dates import iso_date
from citekeeper.readers.html_flow import attribute

_DATES = (
    "citation_publication_date citation_date dc.date dcterms.date dcterms.issued dc.date.issued "
    "article:published_time date pubdate"
).split()
_NAMES = frozenset(
    "citation_doi dc.identifier dcterms.identifier doi prism.doi bepress_citation_doi".split()
)
"""Where a head gives the DOI of its page."""
_ADDRESSES = frozenset(
    "citation_public_url citation_abstract_html_url citation_fulltext_html_url "
    "citation_full_html_url citation_pdf_url".split()
)
"""Where the head of a journal's article gives its own addresses."""
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_IN_PATH = re.compile(r"/doi/(?:\w{3,8}/)?(10\.\d{4,9}/[^\s?#]+)")
_RESOLVERS = ("", "dx.", "www.")


def title(soup: BeautifulSoup) -> str | None:
    """The title, or the first heading."""
    for found in (soup.find("title"), soup.find("h1")):
        text = " ".join(found.get_text().split()) if isinstance(found, Tag) else ""
        if text:
            return text[:500]
    return None


def language(soup: BeautifulSoup) -> str | None:
    """The language (a BCP 47 tag) of the whole page."""
    root = soup.find("html")
    given = (
        (attribute(root, "lang") or attribute(root, "xml:lang")) if isinstance(root, Tag) else ""
    )
    return given.strip() if re.fullmatch(r"\s*[A-Za-z]{2,3}(?:-\w{2,8})*\s*", given) else None


def published(soup: BeautifulSoup) -> str | None:
    """The date in the head, as YYYY, YYYY-MM or YYYY-MM-DD."""
    given: dict[str, str] = {}
    for meta in soup.find_all("meta"):
        if isinstance(meta, Tag):
            name = attribute(meta, "name") or attribute(meta, "property")
            given.setdefault(name.lower(), attribute(meta, "content"))
    return next((date for name in _DATES if (date := iso_date(given.get(name, "")))), None)


def addresses(soup: BeautifulSoup) -> frozenset[str]:
    """What a page says its own address is."""
    found = [attribute(link, "href") for link in soup.find_all("link", rel="canonical")]
    found += [attribute(meta, "content") for meta in soup.find_all("meta", property="og:url")]
    return frozenset(filter(None, map(address, found)))


def published_at(soup: BeautifulSoup) -> frozenset[str]:
    """The addresses at which a journal says that the article of this page is."""
    metas = soup.find_all("meta", attrs={"name": True})
    found = (
        attribute(meta, "content")
        for meta in metas
        if attribute(meta, "name").lower() in _ADDRESSES
    )
    return frozenset(filter(None, map(address, found)))


def address(uri: str) -> str:
    """An address without its scheme and the stroke at its end."""
    return re.sub(r"\A(?:https?:)?//", "", uri.strip().partition("#")[0]).rstrip("/")


def identifiers(soup: BeautifulSoup) -> frozenset[str]:
    """The addresses of the DOIs that a page names as its own, or has in its address."""
    dois = {doi[1].lower() for own in addresses(soup) if (doi := _IN_PATH.search(own))}
    found = {f"{host}doi.org/{doi}" for host in _RESOLVERS for doi in dois}
    for meta in soup.find_all("meta"):
        name = (attribute(meta, "name") or attribute(meta, "property")).lower()
        doi = _DOI.search(attribute(meta, "content").lower()) if name in _NAMES else None
        found.update(f"{host}doi.org/{doi[0]}" for host in _RESOLVERS if doi)
    return frozenset(found)
