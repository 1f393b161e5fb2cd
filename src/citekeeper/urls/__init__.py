"""URLs as documents spell them: found in prose, named as URI-R, taken out of archive addresses.

Two spellings are kept of every URL: the one a reader would copy, and the URI-R used to join what
was cited twice. Nothing is normalised beyond what RFC 3986 calls equivalent; what is requested
from the web stays as the author wrote it.
"""

from __future__ import annotations

from citekeeper.urls.identifiers import (
    FoundIdentifier,
    find_identifiers,
    find_isbns,
    resolvable,
    work_named,
)
from citekeeper.urls.local import LOCAL, LocalCopy, is_local, join_local, split_local
from citekeeper.urls.naming import (
    has_credentials,
    host,
    redact,
    registrable_domain,
    scheme,
    split_fragment,
    uri_r,
    without_user,
)
from citekeeper.urls.prose import FoundUrl, find_urls
from citekeeper.urls.sameness import differs
from citekeeper.urls.wrapped import (
    by_archive_today,
    cited_link,
    is_archive_today,
    join_uri_m,
    moment,
    split_uri_m,
    timestamp,
)

__all__ = [
    "LOCAL",
    "FoundIdentifier",
    "FoundUrl",
    "LocalCopy",
    "by_archive_today",
    "cited_link",
    "differs",
    "find_identifiers",
    "find_isbns",
    "find_urls",
    "has_credentials",
    "host",
    "is_archive_today",
    "is_local",
    "join_local",
    "join_uri_m",
    "moment",
    "redact",
    "registrable_domain",
    "resolvable",
    "scheme",
    "split_fragment",
    "split_local",
    "split_uri_m",
    "timestamp",
    "uri_r",
    "without_user",
    "work_named",
]
