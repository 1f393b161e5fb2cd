"""Links that publishers put beside an article and its references: to databases that have the work,
and to services about the article itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_DATABASES = re.compile(
    r"(?:search )?(?:view (?:at|in|on) )?(?:google\s?scholar|pubmed(?: ?central| abstract|/ncbi)?"
    r"|pmc(?: free article)?|medline|cross\s?ref(?: full text)?|isi|scopus"
    r"|web of science\W{0,2}(?: ?times cited:? ?\d*)?|iopscience"
    r"|mathscinet|zbmath|worldcat|ads|cas|chemport|openurl|inspire|semantic scholar|dimensions"
    r"|links)",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"(?:view |free |open |full |download |green )*(?:article|abstract|text|version|pdf|doi|math"
    r"|link|publisher|epub|record)(?: full text)?(?: \(open in a new window\))?",
    re.IGNORECASE,
)
"""What the link beside them says that leads to the work itself."""
_BUTTON = re.compile(
    r"(?:(?:publisher|pubmed central|biomed central|bmc|free|open access|abstract/(?:free)?)\W?)+"
    r" ?full ?text|view at publisher"
    r"|(?:view|free) (?:article|abstract|in article)|(?:full ?text|abstract)\W+(?:pdf|full ?text)",
    re.IGNORECASE,
)
"""What such a link says where no database stands beside it."""
_BETWEEN = re.compile(r"[\s\[\](),;|/\u00b7\u2022\u2009.]*")
_SERVICES = re.compile(
    r"https?://(?:crossmark\.crossref\.org/dialog|s100\.copyright\.com/|citation-needed\.springer\.com/"
    r"|scholar\.google\.[a-z.]{2,6}/scholar\?(?:[^#]*&)?(?:as_sauthors=|q=(?:author|related)(?:%3A|:))"
    r"|(?:www\.)?google\.[a-z.]{2,6}/search\?(?:[^#]*&)?q=related:"
    r"|(?:www\.)?ncbi\.nlm\.nih\.gov/entrez/query\.fcgi\?cmd=search&term="
    r"|(?:www\.)?orcid\.org/\d{4}-|(?:www\.)?mendeley\.com/import|(?:www\.)?citeulike\.org/posturl"
    r"|validator\.w3\.org/(?:check|nu)/?.{0,9}referer|jigsaw\.w3\.org/css-validator/.{0,20}referer"
    r"|(?:[\w\-]+\.)?medium\.com/(?:m/signin\b|[@\w.\-/]+\?source=(?:post_|---|read_next))"
    r"|(?:(?:www|pubmed)\.)?ncbi\.nlm\.nih\.gov/(?:pubmed/?)?\?term=[^#&]*(?:\[|%5B)au"
    r"|plu\.mx/|(?:www\.)?altmetric\.com/details|(?:marketplace|www)\.copyright\.com/)",
    re.IGNORECASE,
)


def is_service(uri: str) -> bool:
    """True for the address of a service about an article or its authors."""
    return _SERVICES.match(uri) is not None


def without_services(text: str, anchors: Sequence[tuple[int, int]]) -> str:
    """The text of a reference without the names of databases linked behind it, and of the work
    among them; `anchors` are the spans of its links, in order."""
    end, last = len(text), len(text)
    named = False
    for begun, ended in reversed(anchors):
        label = " ".join(text[begun:ended].split()).strip("[] ")
        if not label:
            continue
        database = _DATABASES.fullmatch(label) is not None
        database = database or _BUTTON.fullmatch(label) is not None
        if not _BETWEEN.fullmatch(text, ended, end) or not (database or _WORK.fullmatch(label)):
            break
        named = named or database
        end = begun
    kept = text[:end].rstrip(" [(|,;\u00b7\u2022\u2009")
    return kept if named and end < last and kept else text
