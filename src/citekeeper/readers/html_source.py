"""Where in the source of a page something stands: the parser keeps no line numbers."""

from __future__ import annotations

import re
from bisect import bisect_left


class Lines:
    """Line numbers, looked up in the source."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._breaks = [found.start() for found in re.finditer(r"\n", source)]
        self._ids: dict[str, int] = {}
        for found in re.finditer(r"\b(?:id|name)\s*=\s*[\"']?([^\s\"'>]{1,200})", source):
            self._ids.setdefault(found[1], found.start())
        self._cursor = 0

    def of_id(self, key: str) -> int | None:
        """The line on which an id is given."""
        return self._line(self._ids.get(key, -1))

    def of_href(self, href: str) -> int | None:
        """The line of the next link to an address; links are asked for in document order."""
        if not self._source:
            return None
        found = self._source.find(href.replace("&", "&amp;"), self._cursor)
        found = found if found >= 0 else self._source.find(href, self._cursor)
        self._cursor = max(self._cursor, found)
        return self._line(found)

    def _line(self, offset: int) -> int | None:
        return bisect_left(self._breaks, offset) + 1 if offset >= 0 else None
