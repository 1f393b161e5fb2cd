"""Lines that were folded to a width -> one line again, with the URLs that the folding cut.

Between angle brackets a cut URL is put together without doubt (RFC 3986, appendix C). Elsewhere
the join, or leaving it, is a guess: the other reading becomes an alternative, so that "we cut it
wrong" is never reported as a dead link. It is no guess where the document spells the joined URL out
in another place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from citekeeper.model import CitedLink
from citekeeper.readers.text_urls import closed_up, cuts_host, goes_on_surely, is_pattern, is_slug
from citekeeper.readers.text_words import Words
from citekeeper.urls import cited_link, find_urls

_TAIL = re.compile(
    r"(?:(?<![A-Za-z])(?:https?|ftp)://|(?<![\w@/.\-])www\.)[^\s<>\"\u27e9\u232a]{0,4000}\Z", re.I
)
_SCHEME = re.compile(r"(?<![A-Za-z])(?:https?|ftp):/?\Z", re.IGNORECASE)
_URL_TOKEN = re.compile(r"[\w\-./?#&=%+~:;,@!$'()*\[\]]+")
_BEGINS_URL = re.compile(r"(?:https?|ftp)://|www\.", re.IGNORECASE)
_MAIL = re.compile(r"[^\s/]+@")
_OPENS = "<\u27e8\u2329([{\"'"
_ANGLES = "<\u27e8\u2329"
_ANGLE_CLOSES = re.compile("[>\u27e9\u232a]")
_FILE = r"(?:html?|pdf|php|aspx?|jsp|cfm|docx?|xlsx?|xml|txt|md|json)\b"
_WITH_BAR = re.compile(r"\S+\|\S*\w")
_WHOLE_FILE = re.compile(r"/[^/.]+\.(?:html?|pdf|xsl|xml|txt|zip)\Z")
_NAME_OF_FILE = re.compile(rf"\w+\.{_FILE}")
_ENDING = re.compile(rf"{_FILE}|[a-z]{{2,3}}/", re.IGNORECASE)
_NO_REST = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4}|(?:\d{4}-\d\d-\d\d|[0-3]?\d[-.][0-3]?\d[-.]\d{4})[:,;]?\Z"  # dates
    r"|[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*:\Z"  # the name of a field
    r"|[a-z]+(?:\.[a-z]+)*@[a-z]\S*\.[a-z]{2,}[.,;:)]*\Z"  # an address of mail
    r"|([=#._*~])\1+>?\Z|[=\-]>"  # a rule, an arrow
)
"""What goes on with no URL, though it has signs of one."""
_FRACTION = re.compile(r"\d{1,4}/\d{1,4}[.,;:)]*")
_AND_OR = re.compile(r"[A-Za-z]+/[A-Za-z]+[.,;:)]?")
_LIKE_URL = re.compile(rf"[/?&=#%]\S|_\w|\w\.{_FILE}|-\w+-")
_PATH = re.compile(r"//[^/]+/.+/\Z")
_HOST = re.compile(r"(?:(?:https?|ftp)://)?[^/?#]*[^\W_]", re.IGNORECASE)
_REST_OF_HOST = re.compile(r"[\w\-]+(?:\.[\w\-]+)+/")
_ARCHIVE = re.compile(r"/(?:web|wayback)/\d{4,14}(?:[a-z]{2}_)?\*?/\Z")
"""The beginning of an archive's address, before the one that it keeps."""
_WORD = re.compile(r"[a-z]\w*[.,;)]*")
_LAST_STEP = re.compile(
    r"(?!\d{1,4}\b[.,;)]*\Z)(?:[a-z0-9]|[A-Z]+[a-z]+[A-Z])[\w\-]*[.,;)]*", re.ASCII
)
"""The last step of a path: a word, also with hyphens or with a capital within, or a long number; no
year, no page."""
_README = re.compile(
    r"(?:README|CHANGES|COPYING|INSTALL|LICENSE|NEWS)(?:\.\w{2,4})?[.,;:)]*(?=\s|\Z)"
)
"""Files that nobody writes so in a sentence."""
_NUMBERED_STEP = re.compile(r"(?=[\w\-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*-\d{3,}[.,;)]*")
_NUMBER = re.compile(r"(?:doi\.org/10\.\d{4,9}/\S*\. \d{4,}|#L \d+)[.,;)]*\Z", re.I)
_IN_PATH = re.compile(r"\w/[^/]*\Z")
_REST_OF_WORD = re.compile(r"[a-z][\w\-]*[.,;)]*", re.ASCII)
_MORE_DIGITS = re.compile(r"\d{5,}[.,;)]*")
_CONTINUED = re.compile(r"(\s*)\\\s*\Z")
"""A backslash at a line end: the next line goes on with this one (RFC 8792)."""
_STRETCHED = re.compile(r"(?<![A-Za-z])(https?) ?: ?/ ?/ ?(?=\w)", re.IGNORECASE)
"""A scheme whose signs a justified line moved apart."""
_COMMENT = re.compile(r"(?:\A|\s)/\*")
_COMMENT_ENDS = re.compile(r"(?<=[\w/])\*/\s*\Z")
_CLOSES = re.compile(r"[^()\[\]\s]*[)\]]")
_JOINT = re.compile(r"[-_.?&=#%~+][\w\-.]+[)\]]")
_IN_BRACKETS = re.compile(r"(?:\A|\s)[(\[<]((?:https?|ftp)://[^\s<>()\[\]]+)\Z", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:\[\d{1,4}\]:?|\d{1,4}\.)\s")
_GLUED_WORD = re.compile(
    r"[.,;:)]*(?:\[\d{1,4}\])?[\u21a9\u21b5]"
    r"|(?<=[A-Za-z0-9])[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
    r"|(?<=/)[\u3041-\u3096](?![\u3041-\u3096]*(?:/|\Z))"
    r"|(?<=/)(?:\u306b(?=[\u3042\u3066\u304a\u306f\u3082\u3064\u3088])|\u3092|\u3067\u3059"
    r"|\u304b\u3089|\u307e\u3067|\u3088\u308a)"  # "at", an object's sign, "is", "from", "to"
    r"|[\u27e8\u27e9\u2329\u232a]"
)
"""Where the text goes on right behind a URL, as Japanese, Chinese and Korean have no blanks, where
a sign leads back to the text that cites it, or where an angle bracket of print closes."""
_NO_HOST = re.compile(r"(?:https?|ftp)://[^\x00-\u206f]+", re.IGNORECASE)
"""A scheme of which Chinese or Japanese text speaks."""
_SENTENCE_ENDS = re.compile(r"[.!?,;][\"')\]]?\s*\Z")
_LAST_WORD = re.compile(r"[a-z]+\.")
_HYPHENATED = re.compile(r"\w[-\u00ad\u00ac\u2010]\Z")
_AND = re.compile(r"(?:and|or|und|oder|bzw|sowie|et|ou|en|of|y|e|o|och|eller|og|i|to)\b")
"""What stands behind a part that a word shares with another: "first- and last-", "Vor- und"."""
_FILLED = 0.85
"""How wide a line is at least, beside its neighbours, where its end cuts a word in two."""


@dataclass
class Unfolded:
    """One line of text, and for each URL that a line end cut, by its offset, other readings.

    `whole` are URLs that the document spells out elsewhere.
    """

    text: str = ""
    readings: dict[int, list[str]] = field(default_factory=dict)
    whole: frozenset[str] = frozenset()

    def links(self) -> tuple[tuple[int, int, CitedLink], ...]:
        """The cited links of the text, each with the start and end of its spelling."""
        found = []
        for url in find_urls(self.text):
            others = [
                r for reading in self.readings.get(url.start, ()) for r in _spellings(reading)
            ]
            uri, end = url.uri, url.end
            if (_NO_HOST.fullmatch(uri) and "." not in uri) or is_pattern(uri):
                continue
            if self.text in url.alternatives and _WITH_BAR.fullmatch(self.text):
                uri, end, others = self.text, len(self.text), [uri, *others]
            glued = _GLUED_WORD.search(uri)
            if glued and self.text.startswith(uri, url.start):
                others = [uri, *others]
                uri, end = uri[: glued.start()], url.start + glued.start()
            try:
                link = cited_link(uri, alternatives=(*url.alternatives, *others))
            except ValueError:
                continue
            found.append((url.start, end, link))
        return tuple(found)


def spelled_out(lines: Iterable[str]) -> frozenset[str]:
    """The URLs that no line end can have cut: something follows them on their line, they end an
    item of a numbered list, as the next item or an empty line tells, or brackets hold both."""
    whole = set[str]()
    for line, after in pairwise((*lines, "")):
        cut = _IN_BRACKETS.search(line.rstrip()) if "://" in line else None
        rest = _CLOSES.match(after.lstrip()) if cut else None
        if cut and rest and _closes(cut[1], rest[0]):
            whole |= {url.uri for url in find_urls(cut[1] + rest[0][:-1])}
            continue
        ends = bool(_ITEM.match(line)) and (not after.strip() or bool(_ITEM.match(after)))
        length = len(line.rstrip())
        whole |= {url.uri for url in find_urls(line) if ends or url.end < length}
    return frozenset(whole)


def unfold(
    lines: Sequence[str], *, whole: frozenset[str] = frozenset(), words: Words | None = None
) -> Unfolded:
    """The lines as one, white space collapsed; words hyphenated at a line end keep their hyphen
    unless the document's `words` tell that they were cut.

    `whole` are URLs that the document spells out elsewhere.
    """
    unfolded, parts, size, tail = Unfolded(whole=whole), [""], 0, ""
    width = max(map(len, lines), default=0)
    previous = above = ""
    filled, continued = _continued(_without_ends([line for line in lines if line.strip()]))
    for number, (raw, closed) in enumerate(zip(filled, closed_up(filled), strict=True), 1):
        line = _STRETCHED.sub(r"\1://", closed)
        glue = ""
        if size and number - 1 not in continued:
            begun = bool(above.strip()) and not _SENTENCE_ENDS.search(above)
            cut = _Cut(previous, width, number == len(filled), begun)
            glue = _glue(unfolded, size, tail, line, cut)
            if not glue and (_cuts_word(tail, line, words) or cuts_host(tail, line, whole)):
                if tail[-1] == "-" and (url := _TAIL.search(tail)):
                    with_hyphen = url[0] + line.split(" ", 1)[0]
                    unfolded.readings[size - len(tail) + url.start()].append(with_hyphen)
                parts[-1], tail, size = parts[-1][:-1], tail[:-1], size - 1
        parts += (glue, line)
        size += len(glue) + len(line)
        above = previous
        tail, previous = (tail + glue + line).rpartition(" ")[2][-4200:], raw
    unfolded.text = "".join(parts)
    return unfolded


def _without_ends(lines: Sequence[str]) -> list[str]:
    """The lines, the end of a comment in code set apart from the URL before it."""
    if not any(_COMMENT.search(line) for line in lines):
        return list(lines)
    return [_COMMENT_ENDS.sub(" */", line) for line in lines]


def _continued(lines: Sequence[str]) -> tuple[list[str], set[int]]:
    """The lines without the backslashes that fold a URL, and the places of those that go on."""
    kept: list[str] = []
    goes_on = set[int]()
    for at, (line, following) in enumerate(zip(lines, (*lines[1:], ""), strict=False)):
        found = _CONTINUED.search(line)
        before = line[: found.start()] if found else line
        in_url = found and (_TAIL.search(before) or (at in goes_on and " " not in before.strip()))
        if found and in_url and _is_rest(before, following, spaced=bool(found[1])):
            goes_on.add(at + 1)
            kept.append(before)
        else:
            kept.append(line)
    return kept, goes_on


def _is_rest(before: str, line: str, *, spaced: bool) -> bool:
    """True for what goes on with a URL behind a backslash; behind a blank, or the name of a whole
    file, in a shell command, the next argument may follow."""
    token = line.split()[0] if line.strip() else ""
    if not spaced:
        path = "/" in token and token[0].isalnum()
        return bool(token) and not (path and _WHOLE_FILE.search(before))
    return token[:1] not in ("", "-", *_OPENS) and _LIKE_URL.search(token) is not None


@dataclass(frozen=True, slots=True)
class _Cut:
    """A line end: the line before it, how wide lines are, whether the last line comes next, and
    whether a sentence has begun above the line before it."""

    before: str
    width: int
    last: bool
    begun: bool

    @property
    def full(self) -> bool:
        """True where the line is filled to the margin."""
        return len(self.before.rstrip()) >= max(self.width, 60)

    def fits(self, line: str) -> bool:
        """True where all of the last line had room at the end of this one: nothing folded it. Nor
        is it cut where the URL has its own line within a sentence, which one word ends."""
        alone = self.begun and not self.full and " " not in self.before.strip()
        if alone and _LAST_WORD.fullmatch(line):
            return True
        return len(self.before.rstrip()) + len(line) <= self.width

    def cuts(self, url: str, line: str) -> bool:
        """True where the margin cut a URL and its rest is all of the last line: part of a word, or
        digits that go on with digits."""
        if not (url[-1].isalnum() and _IN_PATH.search(url)):
            return False
        return bool(
            (self.full and _REST_OF_WORD.fullmatch(line))
            or (url[-1].isdigit() and _MORE_DIGITS.fullmatch(line))
        )

    def parts(self, url: str, line: str) -> bool:
        """True where a URL does not go on in the next line, whatever that looks like: in the midst
        of a word where there was room for more, unless the name of a file ends there, or in a line
        that begins as this one does, with the sign of a comment."""
        if url[-1].isalnum() and line[0].isalnum():
            short = len(self.before.rstrip()) < _FILLED * self.width
            return short and not _NAME_OF_FILE.match(line)
        return not line[0].isalnum() and self.before.lstrip()[0] == line[0]


def _glue(unfolded: Unfolded, size: int, tail: str, line: str, end: _Cut) -> str:
    """What stands between two lines: nothing inside a URL or a hyphenated word, else a space."""
    cut = _TAIL.search(tail) if "://" in tail or "www." in tail.lower() else None
    if cut is None:
        scheme = _SCHEME.search(tail[-8:])
        if scheme and f"{scheme[0]}{line}".partition(":")[2].startswith("//"):
            return ""
        goes_on = _HYPHENATED.match(tail[-2:]) and line[0].islower() and not _AND.match(line)
        return "" if goes_on else " "
    start, url, token = size - len(tail) + cut.start(), cut[0], line.split(" ", 1)[0]
    readings = unfolded.readings.setdefault(start, [])
    before = tail[cut.start() - 1] if cut.start() > 0 else " "
    if before in _ANGLES:
        if url.endswith("-"):
            readings.append(url[:-1] + _ANGLE_CLOSES.split(token)[0])
        return ""
    known = url not in unfolded.whole and not unfolded.whole.isdisjoint(_spellings(url + token))
    closed = before in ("(", "[") and _closes(url, token)
    goes_on = _continues(url, token) and not end.parts(url, line)
    last = end.last and ((_ends(url, line) and not end.fits(line)) or end.cuts(url, line))
    cut_inside = url[-1] in "\u00ad\u2010" and token[0].isalnum() and not _BEGINS_URL.match(token)
    if known or closed or goes_on or last or cut_inside or goes_on_surely(url, line):
        readings.append(url)
        if url.endswith("-"):
            readings.append(url[:-1] + token)
        return ""
    if (end.full or url[-1] == "/") and token[0].isalnum() and not _BEGINS_URL.match(token):
        readings.append(url + token)
    return " "


def _cuts_word(before: str, line: str, words: Words | None) -> bool:
    """True where a line ends with a hyphen that the folding of lines, or a typesetter, added."""
    if not _HYPHENATED.match(before[-2:]):
        return False
    if _TAIL.search(before):
        return before[-1] in "\u00ad\u2010" or (words is not None and words.joins(before, line))
    return before[-1] in "\u00ad\u00ac" or (words is not None and words.cut(before, line))


def _closes(url: str, token: str) -> bool:
    """True where the next word closes the bracket before a URL that was cut at a joint, on either
    side of it."""
    if _JOINT.match(token):
        return True
    return url[-1] in "/.-_" and _CLOSES.match(token) is not None


def _ends(url: str, line: str) -> bool:
    """True where a last line is nothing but a word that ends a path: no sentence is that short."""
    if _PATH.search(url):
        return _LAST_STEP.fullmatch(line) is not None
    return url[-1] == "/" and (_NUMBERED_STEP.fullmatch(line) is not None or is_slug(line))


def _continues(url: str, token: str) -> bool:
    """True where the first word of the next line reads like the rest of a URL."""
    if url.endswith("://"):
        return token[0].isalnum()
    if _ARCHIVE.search(url) and _BEGINS_URL.match(token):
        return True
    if _BEGINS_URL.match(token) or token[0] in _OPENS or not _URL_TOKEN.match(token):
        return False
    last = url[-1]
    if _NO_REST.match(token) or (last.isalpha() and _FRACTION.fullmatch(token)):
        return False
    if token[0].isalnum() and "/" in token and _WHOLE_FILE.search(url):
        return False
    if token[0].isalnum() and _HOST.fullmatch(url) and not _REST_OF_HOST.match(token):
        return False
    if last in ".L" and _NUMBER.search(f"{url} {token}"):
        return True
    if last in "-=&%_#+~" or (last == "?" and not _WORD.fullmatch(token)):
        return True
    if last != "/" and _MAIL.match(token):
        return False
    if last == ".":
        return _ENDING.match(token) is not None or (token[0].islower() and "/" in token)
    if last in ",;:!)":
        return _LIKE_URL.search(token) is not None and token[0].islower()
    if token[0] in "/?&=#%._":
        return True
    if last == "/":
        if _README.match(token):
            return True
        return "/" in token or _LIKE_URL.search(token) is not None or _MAIL.match(token) is not None
    if token[0].isupper() or _AND_OR.fullmatch(token):
        return False
    return _LIKE_URL.search(token) is not None


def _spellings(reading: str) -> list[str]:
    """A reading as a URL, trimmed as prose is; nothing where it is none."""
    return [url.uri for url in find_urls(reading)[:1]]
