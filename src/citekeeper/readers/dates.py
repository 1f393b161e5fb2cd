"""The dates that a note gives, in seven languages; nothing is guessed.

A date in words ("3 juin 2015", "am 3. Juni 2015", "June 3, 2015") or in ISO form means one day.
"03/06/2015" is June or March: it is read where one of the numbers can be no month, where the words
that announce it ("consulté le", "abgerufen am") are of a language that puts the day first, or where
the document's language settles it; "en" alone does not. Several different dates are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType

ACCESS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        language: tuple(words.split("|"))
        for language, words in {
            "en": "accessed|access date|accessdate|date of access|last access|access on|retrieved"
            "|visited|last visit|consulted|viewed|checked|downloaded|[cited",
            "fr": "consulté|consultée|consultés|consultées|consultation|accès|accédé|visité"
            "|visitée|dernière visite|vérifié|récupéré|consulté en ligne|téléchargé|téléchargée",
            "de": "abgerufen|Abruf|Abrufdatum|Zugriff|Zugriffsdatum|zugegriffen|aufgerufen|Aufruf"
            "|besucht|eingesehen|gesehen|geprüft|überprüft|heruntergeladen|Download"
            "|letzter Zugang",
            "nl": "geraadpleegd|geconsulteerd|raadpleging|bezocht|bekeken|opgehaald|geopend|gezien"
            "|gedownload|toegang op|laatste toegang",
            "es": "consultado|consultada|consulta|visitado|visitada|última visita|acceso|accedido"
            "|recuperado|consultado por última vez|descargado",
            "it": "consultato|consultata|consultazione|accesso|visitato|ultima visita|controllato"
            "|ultima verifica|scaricato",
            "pt": "acesso|acessado|acedido|consultado|consultada|consulta|consult.|visitado"
            "|última visita|recuperado|descarregado|baixado",
        }.items()
    }
)
"""Language -> the words before a date of access, up to "on", "le", "am" ..."""

_ON = {"en": "on", "fr": "le|en", "de": "am|vom|den|im", "nl": "op|in", "es": "el|en"}
_ON |= {"it": "il|in data|del|nel|a|l['\u2019]", "pt": "em|a|aos|no dia"}
_FROM = {"en": "from", "fr": "de", "de": "von", "nl": "van", "es": "de", "it": "da", "pt": "de"}
_WEEKDAY = (
    r"(?:(?:\w{2,6}day|\w{3,6}di|dimanche|\w{3,10}tag|mittwoch|\w{3,6}dag|lunes|martes"
    r"|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|\w{4,7}dì|domenica|\w{4,7}-feira)\b,?\s+)?"
)
_BEHIND = ("de", "nl")
"""Languages that say "am 3. Juni 2015 abgerufen", "op 3 juni 2015 geraadpleegd" too."""

_DAY_FIRST = frozenset({"fr", "de", "nl", "es", "it", "pt", "en-au", "en-gb", "en-ie", "en-in"})
_DAY_FIRST |= {"en-nz", "en-uk", "en-za"}
_MONTH_FIRST = "en-us"


def _year(name: str) -> str:
    return rf"(?P<{name}>(?:19|20)\d\d)(?!\d)"


def _name(name: str) -> str:
    return rf"(?P<{name}>[^\W\d_]{{3,10}})\b\.?"


_DATE = re.compile(
    r"(?<![\w/.\-\u2013])(?:"
    rf"{_year('y1')}-(?P<m1>\d\d)(?:-(?P<d1>\d\d))?(?![\w\-])"
    rf"|{_year('y2')}(?P<by2>[/.])(?P<m2>\d\d?)(?P=by2)(?P<d2>\d\d?)(?![\w/\-])"
    rf"|{_year('y3')},?\s(?:(?P<d3>\d\d?)\s)?{_name('m3')}(?:,?\s(?P<e3>\d\d?))?(?=[)\]])"
    r"|(?P<d4>\d\d?)(?:st|nd|rd|th|er|\.|º|°)?\s?(?:(?:de|of)\s)?"
    rf"{_name('m4')},?\s?(?:del?\s)?{_year('y4')}"
    rf"|{_name('m5')}\s(?P<d5>\d\d?)(?:st|nd|rd|th)?(?:,|\sde)?\s{_year('y5')}"
    rf"|{_name('m6')},?\s(?:de\s)?{_year('y6')}"
    r"|(?P<one>\d\d?)(?P<by>[/.\-])\s?(?P<two>\d\d?)(?P=by)\s?(?P<y7>(?:19|20)?\d\d)(?![\w\-/])"
    r")",
    re.IGNORECASE,
)
_YEAR_ALONE = re.compile(r"\(\s*((?:19|20)\d\d)[a-z]?\s*\)|,\s((?:19|20)\d\d)(?=[.,;)]|\s*\Z)")
_BARE_YEAR = re.compile(r"((?:19|20)\d\d)(?=[\s.,;)\]]|\Z)(?![.,]?\d)")
_ARCHIVED = re.compile(
    r"\barchiv(?:ed|é|ée|iert|ado|ada|iato|iata)\b|\bgearchiveerd\b|\barquivad[oa]\b", re.IGNORECASE
)
"""Says when a copy was made; the work is older."""
_URL = re.compile(r"(?:https?|ftp)://[^\s<>\"]+|\bwww\.[^\s<>\"]+", re.IGNORECASE)


def _said(language: str) -> re.Pattern[str]:
    longest_first = sorted(ACCESS[language], key=len, reverse=True)
    words = "|".join(map(re.escape, longest_first)).replace(r"\ ", r"\s")
    return re.compile(
        rf"(?<!\w)(?:{words})(?!\w)(?:\s(?:{_FROM[language]}\s|(?=http|www))\S{{3,400}})?[\s:,]{{0,3}}"
        rf"(?:(?:{_ON[language]})\b[\s:]{{0,2}})?{_WEEKDAY}(?:the\s)?",
        re.IGNORECASE,
    )


_ACCESSED = {language: _said(language) for language in ACCESS}
_ACCESSED_BEHIND = {
    language: re.compile(rf",?\s(?:\w+\s)?(?:{'|'.join(ACCESS[language])})\b", re.IGNORECASE)
    for language in _BEHIND
}
_ACCESS_HINT = re.compile(
    "|".join(sorted({re.escape(word[:5]) for words in ACCESS.values() for word in words})),
    re.IGNORECASE,
)
"""Tells quickly that most notes have no date of access."""


def accessed_on(note: str, language: str | None = None) -> str | None:
    """The one date after "accessed", "consulté le", "abgerufen am" ..., as YYYY[-MM[-DD]].

    `language` is the document's (a BCP 47 tag), where it is known.
    """
    return _only({day for _, _, day, _ in _accesses(note, language)})


def published_on(note: str, language: str | None = None) -> str | None:
    """The one date a note gives outside its URLs and apart from the date of access; of years alone,
    one in brackets or between commas."""
    parts, done = [], 0
    for start, end, _, said in _accesses(note, language):
        language = said if said != "en" else language
        parts.append(note[done:start])
        done = max(done, end)
    text = _URL.sub(" ", " ".join([*parts, note[done:]]))
    days = {day for start, day in _dates(text, language) if not _is_of_copy(text, start)}
    return _only(days or {one[1] or one[2] for one in _YEAR_ALONE.finditer(text)})


def _is_of_copy(text: str, start: int) -> bool:
    """True for a date that closely follows "archived", as in "archived from the original on"; not
    behind the bracket in which that is said."""
    said = _ARCHIVED.search(text, max(start - 40, 0), start)
    return said is not None and ")" not in text[said.end() : start]


def iso_date(text: str) -> str | None:
    """The date at the start of a text in ISO form ("2015-06-02T10:00"), if there is such a day."""
    found = re.match(r"\s*((?:19|20)\d\d)(?:[-/](\d\d))?(?:[-/](\d\d))?(?![\d/-])", text)
    return _calendar(found[1], found[2], found[3]) if found else None


def is_month(word: str) -> bool:
    """True for the name of a month in one of the languages."""
    return word.isalpha() and 3 <= len(word) <= 10 and _month(word.lower(), tuple(ACCESS)) > 0


# --- where dates stand ----------------------------------------------------------------------------


def _accesses(note: str, language: str | None) -> list[tuple[int, int, str | None, str]]:
    """The dates of access: begin and end of what says so, the date, the language it is said in."""
    if not _ACCESS_HINT.search(note):
        return []
    found = []
    for said, phrase in _ACCESSED.items():
        for matched in phrase.finditer(note):
            for end, day in _date_at(note, matched.end(), said, language):
                found.append((matched.start(), end, day, said))
    for said, behind in _ACCESSED_BEHIND.items():
        for matched in _DATE.finditer(note):
            if after := behind.match(note, matched.end()):
                day = _read(matched, said, short_year=True)
                found.append((matched.start(), after.end(), day or None, said))
    return sorted(found, key=lambda one: one[:2])


def _date_at(
    note: str, start: int, said: str, language: str | None
) -> Iterator[tuple[int, str | None]]:
    """End and value of the date, or the year alone, that begins here; nothing where none does."""
    spoken = language if said == "en" else said
    if matched := _DATE.match(note, start):
        day = _read(matched, spoken, short_year=True)
        if day != "":
            yield matched.end(), day
    elif alone := _BARE_YEAR.match(note, start):
        yield alone.end(), alone[1]


def _dates(text: str, language: str | None) -> Iterator[tuple[int, str | None]]:
    """Begin and value of each date in a text; None for a value that is left alone."""
    for matched in _DATE.finditer(text):
        day = _read(matched, language, short_year=False)
        if day != "":
            yield matched.start(), day


# --- what dates mean ------------------------------------------------------------------------------


def _read(found: re.Match[str], language: str | None, *, short_year: bool) -> str | None:
    """YYYY-MM or YYYY-MM-DD; None for a day that does not exist or could be two; "" for no date."""
    part = {name: value for name, value in found.groupdict().items() if value}
    year = next(value for name, value in part.items() if name[0] == "y")
    if "by" in part:
        if len(year) == 2 and not (short_year and part["by"] == "."):
            return ""
        year = year if len(year) == 4 else f"{'19' if year > '90' else '20'}{year}"
        return _numeric(year, part["one"], part["two"], part["by"], language)
    month = next(value for name, value in part.items() if name[0] == "m")
    day = next((value for name, value in part.items() if name[0] in "de"), None)
    if month.isdigit():
        season = day is None and int(month) == int(year[2:]) + 1  # "2009-10": a year and the next
        return None if season else _calendar(year, month, day)
    number = _month(month.lower(), _spoken(month, day, language))
    return _calendar(year, str(number), day) if number else ""


def _numeric(year: str, one: str, two: str, by: str, language: str | None) -> str | None:
    """The day that two numbers name in an order that is not guessed."""
    if int(one) > 12 or one == two or _day_first(language):
        return _calendar(year, two, one)
    if int(two) > 12 or (by != "." and _tag(language) == _MONTH_FIRST):
        return _calendar(year, one, two)
    return None


def _tag(language: str | None) -> str:
    return (language or "").lower().replace("_", "-")


def _day_first(language: str | None) -> bool:
    tag = _tag(language)
    return tag in _DAY_FIRST or tag.partition("-")[0] in _DAY_FIRST


def _calendar(year: str, month: str | None, day: str | None) -> str | None:
    """The date in ISO form, as exact as it was given; None where the calendar has no such day."""
    try:
        whole = date(int(year), int(month or 1), int(day or 1)).isoformat()
    except ValueError:
        return None
    return whole if day else whole[:7] if month else whole[:4]


def _spoken(month: str, day: str | None, language: str | None) -> tuple[str, ...]:
    """The languages in which a name of a month is looked up: "out 2015" is October in Portuguese
    only, but "3 out 2015" is no English."""
    if day or len(month) > 3:
        return tuple(ACCESS)
    own = _tag(language).partition("-")[0]
    return ("en", own) if own in ACCESS and own != "en" else ("en",)


@lru_cache(maxsize=10_000)
def _month(name: str, languages: tuple[str, ...]) -> int:
    """1 to 12 for the name of a month, also shortened; 0 for any other word."""
    from dateparser import parse  # type: ignore[import-untyped]

    name = "juil" if name == "juill" else name
    found = parse(
        f"1 {name} 2000",
        languages=list(languages),
        settings={
            "STRICT_PARSING": True,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - a date without time
        },
    )
    return found.month if found and (found.day, found.year) == (1, 2000) else 0


def _only(found: set[str | None]) -> str | None:
    return found.pop() if len(found) == 1 else None
