"""Where the `url:` and `urls:` of a citations.yml stand; its notes and contexts are left alone."""

from __future__ import annotations

import re

from citekeeper.rewrite.constructs import Construct
from citekeeper.rewrite.spelled import Span

_URL = re.compile(r"(?P<lead>[ \t]*(?:-[ \t]+)*)[\"']?url[\"']?[ \t]*:[ \t]+[\"']?\Z")
_ITEM = re.compile(r"(?P<lead>[ \t]*(?:[\w\"']+:[ \t]*)?(?:-[ \t]+)+)[\"']?\Z")
_FLOW_URL = re.compile(r"[{,][ \t]*[\"']?url[\"']?[ \t]*:[ \t]+[\"']?\Z")
_FLOW_ITEM = re.compile(r"urls[\"']?[ \t]*:[ \t]*\[[^\]\n]*?(?<=[\[,])[ \t]*[\"']?\Z")
_KEY = re.compile(r"^(?P<lead>[ \t]*(?:-[ \t]+)*)(?P<key>[\w\"']+):", re.MULTILINE)


def construct(text: str, span: Span) -> Construct | None:
    """The value around a URL: "key" on a line of its own (`label` is what a line beneath it begins
    with), "flow" within braces, "item" of a list; None where no link is written."""
    start, end = span
    begun = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    before = text[begun:start]
    if before.lstrip().startswith("#"):
        return None
    if text[start - 1] in "\"'" and text[end : end + 1] == text[start - 1]:
        start, end = start - 1, end + 1
    if found := _URL.fullmatch(before):
        return Construct("key", start, end, " " * len(found["lead"].expandtabs(1)))
    if _FLOW_URL.search(before):
        return Construct("flow", start, end)
    listed = _ITEM.fullmatch(before)
    if _FLOW_ITEM.search(before) or (listed and _under_urls(text, begun, len(listed["lead"]))):
        return Construct("item", start, end)
    return None


def _under_urls(text: str, begun: int, column: int) -> bool:
    """True where the list in which a line stands is that of `urls:`."""
    keys = _KEY.finditer(text, max(begun - 20_000, 0), begun)
    above = [key for key in keys if len(key["lead"]) < column]
    return bool(above) and above[-1]["key"].strip("\"'") == "urls"
