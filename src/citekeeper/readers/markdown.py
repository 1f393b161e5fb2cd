"""Markdown: CommonMark with GitHub's tables and footnotes, inline notes, and HTML in between.

The text is turned into HTML that says where every note and every block came from, and read by the
HTML reader: HTML notes in Markdown are then no special case. A note is called by the label its
author gave it; a document with inline notes (`^[...]`) uses the numbers that a reader sees, since
such notes have no label. Keys of a bibliography (`[@key]`) are citations, see `markdown_keys`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from citekeeper.model import Document
from citekeeper.readers import html, markdown_answers, markdown_keys
from citekeeper.readers.dates import iso_date
from citekeeper.readers.decoding import Neighbour, decoded, nested_too_deeply, sha256
from citekeeper.readers.drafts import (
    Draft,
    citations,
)
from citekeeper.readers.html_anchors import MARKER
from citekeeper.readers.html_flow import LINE, TooDeep
from citekeeper.readers.markdown_attributes import drop_attributes
from citekeeper.readers.markdown_fences import without_fences

DEEPEST = 60
"""Levels of nesting (quotes in lists in quotes ...) that are followed."""

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(title|date|lang|language)\s*:[ \t]*(\S.*?)[ \t]*$", re.MULTILINE | re.I)


def read(name: str, body: bytes, neighbour: Neighbour) -> Document:
    """A Markdown text as a Document; title, date and language from simple front matter."""
    text = decoded(name, body)
    block, text = _front_matter(text)
    front = {f[1].lower(): f[2].strip("\"'") for f in _FIELD.finditer(block)}
    language = front.get("lang") or front.get("language")
    try:
        entries = markdown_keys.entries(block, neighbour)
        soup = html.parsed(_as_html(name, text, entries))
        found = citations(html.drafts(soup, entries=entries), language=language)
    except TooDeep:
        raise nested_too_deeply(name) from None
    heading = soup.find("h1")
    title = front.get("title") or (" ".join(heading.get_text().split()) if heading else "")
    return Document(
        name,
        "text/markdown",
        sha256(body),
        found,
        title=title or None,
        published_on=iso_date(front.get("date", "")),
        language=language,
    )


def _front_matter(text: str) -> tuple[str, str]:
    """The YAML block at the top, and the text with that block blanked out."""
    block = _FRONT.match(text)
    if block is None:
        return "", text
    return block[1], "\n" * block[0].count("\n") + text[block.end() :]


# --- to HTML --------------------------------------------------------------------------------------


def _as_html(name: str, text: str, entries: Mapping[str, Draft] | None) -> str:
    """The text as HTML: the body, then its notes, each with its label and line, then the keys of
    the bibliography that it cites (none where `entries` is None: there is no bibliography)."""
    parser = MarkdownIt("gfm-like", {"linkify": False, "maxNesting": DEEPEST + 10})
    parser.use(footnote_plugin)
    parser.core.ruler.disable(["footnote_tail", "text_join"])
    parser.add_render_rule("text_special", _special)
    parser.add_render_rule("image", _caption)
    parser.normalizeLink = parser.normalizeLinkText = str  # type: ignore[assignment] # as written
    env: dict[str, Any] = {}
    tokens = parser.parse(without_fences(text), env)
    if any(token.level > DEEPEST for token in tokens):
        raise nested_too_deeply(name)
    drop_attributes(tokens, env)
    keys = markdown_keys.marked(tokens, env) if entries is not None else ()
    labels = _labels(env)
    parser.add_render_rule("footnote_ref", _reference(labels))
    body, notes = _told_apart(tokens)
    body, answers = markdown_answers.with_notes(body)
    parts = [parser.renderer.render(body, parser.options, env)]
    for inline, content in _inline_notes(env):
        rendered = parser.renderer.render(content, parser.options, env)
        parts.append(_note(f"n{inline}", labels[inline], None, rendered))
    numbers = {found.get("label"): number for number, found in _list(env).items()}
    for label, line, content in notes:
        rendered = parser.renderer.render(content, parser.options, env)
        number = numbers.get(label)
        key = f"n{number}" if number is not None else f"unreferred-{line}"
        marker = labels[number] if number is not None else label
        parts.append(_note(key, marker, line, rendered))
    parts += [_note(key, marker, line, escape(uri)) for key, marker, line, uri in answers]
    return "".join((*parts, *map(markdown_keys.element, keys)))


def _list(env: Mapping[str, Any]) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = env.get("footnotes", {}).get("list", {})
    return found


def _labels(env: Mapping[str, Any]) -> dict[int, str]:
    """What each note that is referred to is called: its label, or the number a reader sees."""
    numbered = any("label" not in found for found in _list(env).values())
    return {
        number: str(number + 1) if numbered else str(found["label"])
        for number, found in _list(env).items()
    }


def _inline_notes(env: Mapping[str, Any]) -> list[tuple[int, list[Token]]]:
    """The notes written where they are cited, as tokens that can be rendered."""
    found = []
    for number, note in _list(env).items():
        if "label" not in note:
            content = Token("inline", "", 0, content=note["content"], children=note["tokens"])
            found.append((number, [content]))
    return found


def _told_apart(
    tokens: Sequence[Token],
) -> tuple[list[Token], list[tuple[str, int, list[Token]]]]:
    """The tokens of the body, and label, line and tokens of each note; blocks get their lines."""
    body: list[Token] = []
    notes: list[tuple[str, int, list[Token]]] = []
    depth = 0
    for token in tokens:
        if token.type == "footnote_reference_open":
            depth += 1
            notes.append((str(token.meta["label"]), (token.map or [0])[0] + 1, []))
        elif token.type == "footnote_reference_close":
            depth -= 1
        else:
            if token.map and token.nesting == 1:
                token.attrSet(LINE, str(token.map[0] + 1))
            (notes[-1][2] if depth else body).append(token)
    return body, notes


def _reference(labels: Mapping[int, str]) -> Any:
    """The rule that renders a reference to a note."""

    def render(_self: Any, tokens: Sequence[Token], index: int, *_: Any) -> str:
        number = tokens[index].meta["id"]
        return (
            f'<a role="doc-noteref" href="#citekeeper-n{number}" '
            f'{MARKER}="{escape(labels[number])}">{escape(labels[number])}</a>'
        )

    return render


def _special(_self: Any, tokens: Sequence[Token], index: int, *_: Any) -> str:
    """A character that was escaped."""
    return escape(tokens[index].content)


def _caption(renderer: Any, tokens: Sequence[Token], index: int, *rest: Any) -> str:
    """An image: nothing, but its text where it is the caption of a figure that names its source."""
    image = tokens[index]
    alone = not any(token is not image and token.content.strip() for token in tokens)
    figure = alone and "://" in image.content
    return str(renderer.renderInline(image.children, *rest)) if figure else ""


def _note(key: str, marker: str, line: int | None, content: str) -> str:
    place = f' {LINE}="{line}"' if line else ""
    return (
        f'<aside role="doc-footnote" id="citekeeper-{key}" {MARKER}="{escape(marker)}"{place}>'
        f"{content}</aside>"
    )
