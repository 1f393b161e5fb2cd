"""YAML text -> a tree whose scalars are the text that was typed and whose values know their place.

The tree is made from ruamel.yaml's node graph, not from loaded objects: there `1.10`, `017`, `no`
and `2015-06` are still what was typed, and each value has its place in the text, so that an edit
can leave every other character alone. (ruamel's round-trip mode marks folded scalars with \\a in
that graph; its plain scanner, used here, does not.) Aliases are refused: a ledger needs none, and
without them no text can grow while it is read.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from citekeeper.errors import ManifestError
from citekeeper.urls import redact

if TYPE_CHECKING:
    from ruamel.yaml.error import YAMLError

MAX_BYTES = 5_000_000
"""A larger file is refused unread. The longest report we know of has some 3,000 notes: 1 MB."""

MAX_DEPTH = 20
"""Lists and tables in each other; a ledger needs seven levels."""

_IN_PLAIN_WORDS = (
    # what ruamel says (a part of it), what it means, what to do
    ("character '\\t'", "a tab stands where YAML allows only spaces", "indent with spaces"),
    (
        "cannot start any token",
        "a value begins with a character that means something else in YAML",
        "put the value in quotes",
    ),
    (
        "mapping values are not allowed",
        "this line has a colon too many, or does not fit the indentation above it",
        "put a value that holds a colon and a space in quotes, and line the keys up",
    ),
    (
        "unexpected end of stream",
        "a quotation mark is opened here and never closed",
        "close it",
    ),
    ("could not find expected ':'", "a key without a colon", "write `key: value`"),
    ("expected ',' or", "a bracket is opened here and not closed, or a comma is missing", None),
    (
        "expected <block end>",
        "something here or below does not fit the indentation, or follows a closed quotation",
        "line the keys up, and put the whole value in one pair of quotes",
    ),
    (
        "another document",
        "a second YAML document begins here",
        "keep one document in a file, without a second ---",
    ),
    ("undefined alias", "a value begins with *, an alias", "put the value in quotes"),
    (
        "unknown escape",
        "a backslash in double quotes begins no escape that YAML knows",
        "use single quotes, or double the backslash",
    ),
)

_NOTICED_LATER = ("unexpected end of stream", "could not find expected ':'", "expected ',' or")
"""Problems whose line is where the thing began, not where ruamel noticed."""


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as typed: `value` without quotes; `style` is None, `'`, `"`, `|` or `>`."""

    where: str
    start: int
    end: int
    value: str
    style: str | None


@dataclass(frozen=True, slots=True)
class Items:
    """A list. `column` is where its dashes stand; `flow` says that it is written in brackets."""

    where: str
    start: int
    end: int
    column: int
    flow: bool
    values: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping. `column` is where its keys stand; `keys` has each key as typed, by its name."""

    where: str
    start: int
    end: int
    column: int
    flow: bool
    keys: Mapping[str, Text]
    values: Mapping[str, Node]


Node = Text | Items | Table


def mistake(where: str, what: str, hint: str | None = None) -> ManifestError:
    """One mistake in a ledger: a single line, however the offending text was broken."""
    return ManifestError(" ".join(what.split()), where=where, hint=hint)


def shown(value: str) -> str:
    """A value for a message: in quotes, short, and never with a password in it."""
    short = redact(" ".join(value.split()))
    return f'"{short[:57]}..."' if len(short) > 60 else f'"{short}"'


def parse(text: str, *, name: str) -> Table:
    """The top table of a YAML text.

    `start` and `end` of a value count characters of `text`; `end` is where its last character
    stands, without comments and blank lines after it. Raises ManifestError (file, line, plain
    words) for what is no YAML, no table, empty, too large, has a key twice or an alias.
    """
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "replace")) > MAX_BYTES:
        hint = "split the report, or leave notes and contexts out"
        raise mistake(name, "is larger than 5 MB", hint)
    top = _compose(text, name)
    if top is None:
        raise mistake(name, "is empty", "make one with `citekeeper init DOCUMENT`")
    tree = _Grower(text, name).grow(top, "")
    if not isinstance(tree, Table):
        hint = "begin with `report:` and `citations:`"
        raise mistake(tree.where, "is no table of keys and values", hint)
    return tree


def _compose(text: str, name: str) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an anchor used twice: it is an alias that we refuse
            yaml = YAML(typ="safe", pure=True)
            yaml.max_depth = MAX_DEPTH
            return yaml.compose(text)
    except (YAMLError, RecursionError) as error:  # the latter from a ruamel without max_depth
        raise _unreadable(error, text, name) from error


def _unreadable(error: YAMLError | RecursionError, text: str, name: str) -> ManifestError:
    problem = str(getattr(error, "problem", None) or "")
    if isinstance(error, RecursionError) or "maximum depth" in problem:
        return mistake(name, "brackets or lists are nested too deeply", "no ledger needs that")
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        hint = "remove it; the text must be plain UTF-8"
        return mistake(f"{name}:{line}", "holds a control character", hint)
    for said, what, hint_or_none in _IN_PLAIN_WORDS:
        if said in problem:
            begins = getattr(error, "context_mark", None) if said in _NOTICED_LATER else None
            return mistake(f"{name}:{(begins or mark).line + 1}", what, hint_or_none)
    return mistake(f"{name}:{mark.line + 1}", f"is no valid YAML: {problem}", "correct the line")


class _Grower:
    """Turns ruamel's nodes into ours, once: a node met again is an alias."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self.seen: set[int] = set()

    def grow(self, node: Any, path: str, *, after: Any = None) -> Node:
        """One node; `after` is its key's, on whose line a value that is not there is missed."""
        empty = after is not None and node.value == "" and not node.style
        line = (after if empty else node).start_mark.line + 1
        where = f"{self.name}:{line}" + (f": {path}" if path else "")
        if id(node) in self.seen:
            raise mistake(where, "is repeated by an alias (*)", "write the value out")
        self.seen.add(id(node))
        if str(node.tag).startswith("!"):
            raise mistake(where, "has a YAML tag (!)", "put a value that begins with ! in quotes")
        if isinstance(node.value, str):
            return self._text(node, where)
        if node.id == "sequence":
            return self._items(node, where, path)
        return self._table(node, where, path)

    def _text(self, node: Any, where: str) -> Text:
        start, end = node.start_mark.index, node.end_mark.index
        if node.style in ("|", ">"):
            end = start + len(self.text[start:end].rstrip())
            return Text(where, start, end, node.value.rstrip("\n"), node.style)
        return Text(where, start, end, node.value, node.style or None)

    def _items(self, node: Any, where: str, path: str) -> Items:
        values = tuple(self.grow(v, f"{path}[{i}]") for i, v in enumerate(node.value))
        start, end = self._span(node, values)
        return Items(where, start, end, node.start_mark.column, bool(node.flow_style), values)

    def _table(self, node: Any, where: str, path: str) -> Table:
        keys: dict[str, Text] = {}
        values: dict[str, Node] = {}
        for key_node, value_node in node.value:
            key = self.grow(key_node, path)
            if not isinstance(key, Text):
                raise mistake(key.where, "has a key that is a list or a table", "name it simply")
            inner = f"{path}.{key.value}" if path else key.value
            if key.value in keys:
                line = key_node.start_mark.line + 1
                raise mistake(f"{self.name}:{line}: {inner}", "is there twice", "keep one of them")
            keys[key.value] = key
            values[key.value] = self.grow(value_node, inner, after=key_node)
        start, end = self._span(node, (*keys.values(), *values.values()))
        column = node.start_mark.column
        return Table(where, start, end, column, bool(node.flow_style), keys, values)

    def _span(self, node: Any, inside: tuple[Node, ...]) -> tuple[int, int]:
        """A block's end mark lies behind its comments; its content ends with its last value."""
        start, end = node.start_mark.index, node.end_mark.index
        if not node.flow_style:
            # An empty last value is marked where the next key begins: step back over the blanks.
            end = max((value.end for value in inside), default=start)
            end = start + len(self.text[start:end].rstrip())
        return start, end
