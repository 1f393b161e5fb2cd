"""Headings of notes and references on pages: those that plain texts have, and more languages, as
what stands in a heading of a page need not be told from a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from citekeeper.readers.layout import HEADING

_MORE = """
    (?:reference|citation|source)s? list / further notes / cited (?:references|works|sources)
    sources (?:cited|and references) / foot ?notes / end ?notes / (?:source|chapter) notes
    bibliographic(?:al)? references / (?:foot|end)?notes (?:to|for) (?:the )?text
    (?:foot|end)?notes (?:to|for) (?:chapter|part) \\w+
    (?:foot|end)?notes (?:and|&) (?:citations|bibliography|credits) / references? (?:and|&) notes
    quell?en?angaben? / quellen? / anmerkung
    literatur- und quellen(?:angaben|verzeichnis|nachweise?)
    notes,? (?:sources,?|references,?) and (?:references|further reading|sources)
    الهوامش / هوامش / المراجع / مراجع / المصادر(?: والمراجع)? / الحواشي / الإحالات / قائمة المراجع
    منابع / پانویس(?:\u200c?ها)? / پانوشت(?:\u200c?ها)? / پی\u200c?نوشت(?:\u200c?ها)?
    یادداشت\u200c?ها / حواشی / حوالہ جات
    הערות(?: שוליים)? / מקורות / ביבליוגרפיה / הפניות
    chú thích / tham khảo / tài liệu tham khảo / ghi chú / nguồn
    catatan(?: kaki| akhir)? / referensi / daftar pustaka / rujukan / nota kaki / sumber
    सन्दर्भ / संदर्भ / टिप्पणियाँ / पाद ?टिप्पणियाँ / তথ্যসূত্র / পাদটীকা
    อ้างอิง / เชิงอรรถ / รายการอ้างอิง / บรรณานุกรม
    referències / fonts / notes i referències / erreferentziak / oharrak / referencias e notas
    შენიშვნები / წყაროები / ծանոթագրություններ / աղբյուրներ
"""
"""Parted by " / " and line ends."""
_ANY = "|".join(word.strip() for line in _MORE.strip().split("\n") for word in line.split(" / "))
_TITLE = re.compile(rf"[\s\W\d]*(?:{_ANY})[\s\W\d]*", re.IGNORECASE)
_LONGEST = 60
_PARTS = re.compile(r"\s+[-\u2013\u2014:]+\s+|\s*[|\u00b7\uff5c\u00bb\u2022]\s*")
"""What stands between the title of a page and that of its site."""
_SOURCES = re.compile(
    r"refer|r\u00e9f|bibliogr|source|works|citations|literat|quellen|bronnen|fuentes|fontes|fonti"
    r"|kilder|k\u00e4llor|l\u00e4hteet|\u017ar\u00f3d\u0142a|zdroje|kaynak|\u043b\u0438\u0442\u0435\u0440\u0430\u0442\u0443\u0440|\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a"
    r"|\u0431\u0438\u0431\u043b\u0438\u043e\u0433\u0440|\u0434\u0436\u0435\u0440\u0435\u043b|\u53c2\u8003|\u53c3\u8003|\u5f15\u7528\u6587|\ucc38\uace0|\ucd9c\ucc98|\u0627\u0644\u0645\u0631\u0627\u062c\u0639|\u0627\u0644\u0645\u0635\u0627\u062f\u0631"
    r"|\u0645\u0646\u0627\u0628\u0639|tham kh\u1ea3o|pustaka",
    re.IGNORECASE,
)
"""Headings over what a text is taken from, where notes might be remarks."""


def is_title(text: str) -> bool:
    """True for a heading of notes or references."""
    if HEADING.fullmatch(text):
        return True
    return len(text) <= _LONGEST and _TITLE.fullmatch(text) is not None


def says_notes(titles: Iterable[str]) -> bool:
    """True where the title of a page, or a part of it, says that it is one of notes."""
    return any(is_title(part.strip()) for title in titles for part in _PARTS.split(title) if part)


def names_sources(text: str) -> bool:
    """True for a heading of what a text is taken from."""
    return _SOURCES.search(text) is not None
