"""Dates: BibLaTeX's `date`, BibTeX's `year`, `month` and `day` <-> CSL's date variables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The month macros of BibTeX; English names begin with them."""

_DAY = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:T[\d:.Z+\-]*)?[~?%]?")

Date = dict[str, object]
"""`date-parts` ([[year, month, day]], two of them for a range), or the words as `literal`."""


def csl_date(text: str) -> Date | None:
    """A date in the forms of BibLaTeX (ISO 8601-2: "2015", "2015-06-03", "2014/2015-02")."""
    text = text.strip()
    parts = [_parts(end) for end in text.removesuffix("/").split("/")]
    if len(parts) <= 2 and all(parts):
        return {"date-parts": parts}
    return {"literal": text} if text else None


def year_and_month(year: str, month: str, day: str) -> Date | None:
    """What BibTeX's fields say; months are numbers, or words that begin as in English."""
    year, month, day = year.strip(), " ".join(month.split()), day.strip()
    if not re.fullmatch(r"\d{4}", year):
        words = " ".join(filter(None, (day, month, year)))
        return csl_date(year) if year and not month else {"literal": words} if words else None
    if not month:
        return {"date-parts": [[int(year)]]}
    number = re.fullmatch(r"0?([1-9]|1[0-2])", month)
    named = re.fullmatch(r"(?:(\d\d?)\W{1,2})?([A-Za-z]{3,9})\.?(?:\W{1,2}(\d\d?))?", month)
    if number:
        found = [year, number[1], day]
    elif named and named[2].lower()[:3] in MONTHS:
        found = [
            year,
            str(MONTHS.index(named[2].lower()[:3]) + 1),
            named[1] or named[3] or day,
        ]
    else:
        return {"literal": " ".join(filter(None, (day, month, year)))}
    parts = _parts("-".join(filter(None, found)))
    return {"date-parts": [parts or [int(year)]]}


def date_fields(value: object) -> dict[str, str]:
    """The fields that say a CSL date: `year`, `month` for styles of old; `date` where it is more
    exact, or a range."""
    parts, words = date_parts(value), date_words(value)
    if not parts:
        return {"year": words} if words else {}
    first = parts[0]
    fields = {"year": f"{first[0]:04}"} | ({"month": str(first[1])} if len(first) > 1 else {})
    if len(first) > 2 or len(parts) > 1:
        fields["date"] = iso(value)
    return fields


def iso(value: object) -> str:
    """A CSL date as BibLaTeX writes it; "" for one in words."""
    written = []
    for part in date_parts(value):
        written.append("-".join(f"{n:0{4 if not at else 2}}" for at, n in enumerate(part)))
    return "/".join(written)


def date_parts(value: object) -> list[list[int]]:
    """The days of a CSL date, as exact as it has them; also of numbers that are written as text."""
    given = value.get("date-parts") if isinstance(value, Mapping) else None
    found = [_numbers(part) for part in given] if isinstance(given, list) else []
    return found if found and all(found) else []


def date_words(value: object) -> str:
    """What a CSL date says in words (`raw`, `literal`), or as a plain text; "" for none."""
    if isinstance(value, Mapping):
        value = value.get("raw") or value.get("literal")
    return str(value).strip() if isinstance(value, str | int | date) else ""


def _numbers(part: object) -> list[int]:
    """Year, month, day; those that the calendar has."""
    if not isinstance(part, list):
        return []
    digits = [str(number) for number in part[:3] if number not in (None, "")]
    return _parts("-".join([digits[0].zfill(4), *digits[1:]])) if digits else []


def _parts(text: str) -> list[int]:
    matched = _DAY.fullmatch(text.strip())
    if not matched:
        return []
    numbers = [int(number) for number in matched.groups() if number]
    while len(numbers) > 1 and not numbers[-1]:
        numbers.pop()
    try:
        date(*[*numbers, 1, 1][:3])
    except ValueError:
        return []
    return numbers
