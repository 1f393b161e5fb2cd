"""Names of people and bodies: BibTeX's "von Last, Jr, First and {Body}" <-> CSL's names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from citekeeper.csl.latex import closing, latex, plain

Name = dict[str, str]
"""`family`, `given`, `non-dropping-particle`, `suffix`; or `literal` for a body."""


def names(text: str) -> list[Name]:
    """The names in an author or editor field; "others" is the name of those left out."""
    found = (_name(part) for part in _split(" ".join(text.split()), " and "))
    return [name for name in found if name]


def names_field(given: Iterable[Mapping[str, object]]) -> str:
    """The field of which `names` makes these names."""
    return " and ".join(filter(None, map(_spelled, given)))


def _name(text: str) -> Name:
    text = text.strip()
    if text.startswith("{") and closing(text, 0) == len(text) - 1:
        return _filled({"literal": plain(text)})
    parts = [part.strip() for part in _split(text, ",")]
    if len(parts) == 1:
        return _in_order(parts[0])
    particle, family = _particle(list(_split(parts[0], "[ ~]+")))
    suffix = plain(parts[1]) if len(parts) > 2 else ""
    return _filled(
        {
            "family": plain(" ".join(family)),
            "given": plain(" ".join(parts[2:] or parts[1:2])),
            "non-dropping-particle": plain(" ".join(particle)),
            "suffix": suffix,
        }
    )


def _in_order(text: str) -> Name:
    """A name without a comma: "Given von Family"."""
    words = [word for word in _split(text, "[ ~]+") if word]
    if len(words) < 2:
        return _filled({"literal" if text == "others" else "family": plain(text)})
    start = next((n for n, word in enumerate(words[:-1]) if _lower(word)), len(words) - 1)
    particle, family = _particle(words[start:])
    return _filled(
        {
            "family": plain(" ".join(family)),
            "given": plain(" ".join(words[:start])),
            "non-dropping-particle": plain(" ".join(particle)),
        }
    )


def _particle(words: list[str]) -> tuple[list[str], list[str]]:
    """The words up to the last one in lower case, and the others; the last word is never one."""
    low = [n for n, word in enumerate(words[:-1]) if _lower(word)]
    cut = low[-1] + 1 if low else 0
    return words[:cut], words[cut:]


def _lower(word: str) -> bool:
    return not word.startswith("{") and plain(word)[:1].islower()


def _split(text: str, separator: str) -> Iterator[str]:
    """The text cut at separators outside braces."""
    token = re.compile(rf"\\.|[{{}}]|(?P<cut>{separator})", re.DOTALL | re.IGNORECASE)
    depth, done = 0, 0
    for found in token.finditer(text):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if found["cut"] is not None and depth <= 0:
            yield text[done : found.start()]
            done = found.end()
    yield text[done:]


def _spelled(name: Mapping[str, object]) -> str:
    part = {key: str(value) for key, value in name.items() if isinstance(value, str) and value}
    if "family" not in part:
        only = part.get("literal") or part.get("given", "")
        return only if only == "others" else f"{{{latex(only)}}}" if only else ""
    particles = (part.get("dropping-particle"), part.get("non-dropping-particle"))
    lead = [latex(particle) for particle in particles if particle]
    words = latex(part["family"])
    if "given" not in part and "suffix" not in part and not lead and len(words.split()) == 1:
        return family if (family := _guarded(part["family"])) != "others" else "{others},"
    low = any(word[:1].islower() for word in part["family"].split()[:-1])
    family = f"{{{words}}}" if low else _guarded(part["family"])
    pieces = [" ".join([*lead, family])]
    pieces += [_guarded(part["suffix"])] if "suffix" in part else []
    return ", ".join([*pieces, _guarded(part.get("given", ""))]).rstrip()


def _guarded(text: str) -> str:
    """In braces where BibTeX would cut these words."""
    words = latex(text)
    return f"{{{words}}}" if re.search(r",|\band\b", text, re.IGNORECASE) else words


def _filled(name: Name) -> Name:
    return {key: value for key, value in name.items() if value}
