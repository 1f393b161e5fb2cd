"""Parts of a source that its reader never sees as citations: comments, code, the head of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citekeeper.rewrite.spelled import Span

_COMMENT = r"<!--.*?(?:-->|\Z)"
_CODE = r"<(?P<tag>pre|code|kbd|samp|script|style|template|head)\b.*?(?:</(?P=tag)\s*>|\Z)"
_UNSEEN = {
    "html": re.compile(rf"{_COMMENT}|{_CODE}", re.DOTALL | re.IGNORECASE),
    "markdown": re.compile(
        rf"{_COMMENT}|{_CODE}"
        r"|^[ >]{0,12}(?P<fence>```+|~~~+)(?![^\n]*`).*?(?:^[ >]{0,12}(?P=fence)|\Z)"
        r"|(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\r?\n).){1,2000}?(?<!`)(?P=ticks)(?!`)"
        r"|\A\ufeff?---[ \t]*\r?\n.{0,20000}?\n(?:---|\.\.\.)[ \t]*\r?$",
        re.DOTALL | re.IGNORECASE | re.MULTILINE,
    ),
    "latex": re.compile(
        r"(?<!\\)(?:\\\\)*%[^\r\n]*"
        r"|\\verb\*?(?P<sign>[^\w\s*]).*?(?P=sign)"
        r"|\\begin\{(?P<env>verbatim|lstlisting|minted|comment)\*?\}.*?(?:\\end\{(?P=env)|\Z)"
        r"|\\hypersetup\s*\{[^}]*\}",
        re.DOTALL,
    ),
    "rst": re.compile(r"``.{1,2000}?``", re.DOTALL),
    "wikitext": re.compile(
        rf"{_COMMENT}|<(?P<tag>nowiki|pre|syntaxhighlight|source|code)\b[^>]*(?<!/)>"
        r".*?(?:</(?P=tag)\s*>|\Z)",
        re.DOTALL | re.IGNORECASE,
    ),
}


def masks(text: str, format: str) -> Sequence[Span]:  # noqa: A002 - the word of the house
    """The spans that are left alone, in order; a `%` within a URL of LaTeX begins no comment."""
    pattern = _UNSEEN.get(format)
    found = [(one.start(), one.end()) for one in pattern.finditer(text)] if pattern else []
    if format != "latex":
        return found
    return [span for span in found if not (text[span[0]] == "%" and _in_url(text, span[0]))]


def _in_url(text: str, at: int) -> bool:
    return re.search(r"://[^\s{}]*\Z", text[max(at - 4000, 0) : at]) is not None


def masked(span: Span, spans: Sequence[Span]) -> bool:
    """True where a span lies in one of those that are left alone."""
    return any(start <= span[0] < end for start, end in spans)
