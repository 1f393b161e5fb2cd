"""An item of Zotero's own JSON (its API, Better BibTeX) -> a CSL item."""

from __future__ import annotations

import re
from collections.abc import Mapping

Json = Mapping[str, object]

_TYPES = {
    "artwork": "graphic",
    "attachment": "document",
    "audioRecording": "song",
    "bill": "bill",
    "blogPost": "post-weblog",
    "book": "book",
    "bookSection": "chapter",
    "case": "legal_case",
    "computerProgram": "software",
    "conferencePaper": "paper-conference",
    "dataset": "dataset",
    "dictionaryEntry": "entry-dictionary",
    "email": "personal_communication",
    "encyclopediaArticle": "entry-encyclopedia",
    "film": "motion_picture",
    "forumPost": "post",
    "hearing": "hearing",
    "instantMessage": "personal_communication",
    "interview": "interview",
    "journalArticle": "article-journal",
    "letter": "personal_communication",
    "magazineArticle": "article-magazine",
    "manuscript": "manuscript",
    "map": "map",
    "newspaperArticle": "article-newspaper",
    "patent": "patent",
    "podcast": "song",
    "preprint": "article",
    "presentation": "speech",
    "radioBroadcast": "broadcast",
    "report": "report",
    "standard": "standard",
    "statute": "legislation",
    "thesis": "thesis",
    "tvBroadcast": "broadcast",
    "videoRecording": "motion_picture",
    "webpage": "webpage",
}
_VARIABLES = {
    "title": ("title", "caseName", "nameOfAct", "subject"),
    "title-short": ("shortTitle",),
    "container-title": (
        "publicationTitle",
        "bookTitle",
        "proceedingsTitle",
        "encyclopediaTitle",
        "dictionaryTitle",
        "websiteTitle",
        "blogTitle",
        "forumTitle",
        "programTitle",
        "reporter",
        "code",
    ),
    "collection-title": ("series", "seriesTitle"),
    "volume": ("volume", "codeVolume", "reporterVolume"),
    "issue": ("issue",),
    "page": ("pages", "codePages", "firstPage"),
    "edition": ("edition",),
    "version": ("versionNumber",),
    "number": ("number", "reportNumber", "billNumber", "patentNumber", "archiveID", "docketNumber"),
    "genre": ("thesisType", "reportType", "letterType", "manuscriptType", "websiteType", "genre"),
    "publisher": (
        "publisher",
        "university",
        "institution",
        "company",
        "studio",
        "network",
        "repository",
        "court",
    ),
    "publisher-place": ("place",),
    "event-title": ("conferenceName", "meetingName"),
    "language": ("language",),
    "archive": ("archive",),
    "archive_location": ("archiveLocation",),
    "ISBN": ("ISBN",),
    "ISSN": ("ISSN",),
    "DOI": ("DOI",),
    "URL": ("url",),
    "note": ("extra",),
}
"""CSL variable -> the fields of Zotero that say it; the first that is filled counts."""
_ROLES = {"editor": "editor", "seriesEditor": "collection-editor", "translator": "translator"}
_ROLES |= {"bookAuthor": "container-author", "recipient": "recipient", "interviewer": "interviewer"}
_ROLES |= {"contributor": "contributor", "reviewedAuthor": "reviewed-author"}
_DATES = {
    "issued": ("date", "dateEnacted", "dateDecided", "issueDate"),
    "accessed": ("accessDate",),
}
_CITATION_KEY = re.compile(r"^[ \t]*(?:bibtex|citation[ -]?key)\s*:\s*(\S+)", re.I | re.MULTILINE)


def csl_item(given: Json) -> dict[str, object]:
    """The CSL item; dates stay in words, as they were typed."""
    item: dict[str, object] = {"type": _TYPES.get(str(given.get("itemType")), "document")}
    for variable, fields in _VARIABLES.items():
        if found := _first(given, fields):
            item[variable] = found
    for variable, fields in _DATES.items():
        if found := _first(given, fields):
            item[variable] = {"raw": found}
    if extra := _CITATION_KEY.sub("", str(item.pop("note", ""))).strip():
        item["note"] = extra
    creators = given.get("creators")
    for creator in creators if isinstance(creators, list) else ():
        if isinstance(creator, Mapping) and (name := _name(creator)):
            role = _ROLES.get(str(creator.get("creatorType")), "author")
            people = item.setdefault(role, [])
            if isinstance(people, list):
                people.append(name)
    return item


def key(given: Json) -> str:
    """The citation key that Better BibTeX keeps, in a field or in `extra`; else Zotero's own."""
    pinned = _CITATION_KEY.search(str(given.get("extra") or ""))
    found = given.get("citationKey") or (pinned[1] if pinned else None)
    return str(found or given.get("itemKey") or given.get("key") or "")


def _first(given: Json, fields: tuple[str, ...]) -> str:
    for field in fields:
        value = given.get(field)
        if isinstance(value, str | int) and str(value).strip():
            return str(value).strip()
    return ""


def _name(creator: Json) -> dict[str, str]:
    names = {"family": creator.get("lastName"), "given": creator.get("firstName")}
    names |= {"literal": creator.get("name")}
    return {part: str(text) for part, text in names.items() if text}
