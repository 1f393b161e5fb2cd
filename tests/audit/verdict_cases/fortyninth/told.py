"""Cases told as text: one block each, its address and frame in the first line, then its words.

`@ name | style | lang | site | /path | title` ("-": none), then options (`! key value`), then paragraphs (a line
that starts with "<" is markup, with "## " a heading); after a line `--- title` what the archive kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from html import escape
from typing import Any
from urllib.parse import quote, urlsplit

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import Case
from .frames import framed
from .words import WORDS

Route = Reply | Callable[[Request], Reply]
HTML = "text/html; charset=utf-8"


@dataclass
class Block:
    """One case as it is told."""

    name: str
    style: str
    lang: str
    site: str
    path: str
    title: str
    options: dict[str, list[str]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    kept_title: str | None = None

    def option(self, key: str, otherwise: str = "") -> str:
        """The value of an option."""
        return self.options.get(key, [otherwise])[0]

    @property
    def headers(self) -> dict[str, str]:
        """The headers of its answer."""
        pairs = [line.partition(": ") for line in self.options.get("header", [])]
        return {"Content-Type": HTML, **{key: value for key, _, value in pairs}}


def _blocks(text: str) -> Iterator[Block]:
    block: Block | None = None
    for line in (one.strip() for one in text.splitlines()):
        if line.startswith("@ "):
            if block is not None:
                yield block
            name, style, lang, site, path, title = (part.strip() for part in line[2:].split(" | "))
            block = Block(name, style, lang, site, path, "" if title == "-" else title)
        elif block is None or not line:
            continue
        elif line.startswith("! "):
            key, _, value = line[2:].partition(" ")
            block.options.setdefault(key, []).append(value)
        elif line.startswith("---"):
            block.kept_title = line[3:].strip() or block.title
        else:
            (block.lines if block.kept_title is None else block.kept).append(line)
    if block is not None:
        yield block


def markup(lines: list[str]) -> str:
    """Paragraphs as markup."""
    shown = []
    for line in lines:
        if line.startswith("<"):
            shown.append(line)
        elif line.startswith("## "):
            shown.append(f"<h2>{escape(line[3:], quote=False)}</h2>")
        else:
            shown.append(f"<p>{escape(line, quote=False)}</p>")
    return "\n".join(shown)


def printed(lines: list[str]) -> bytes:
    """A PDF of one page with these lines."""
    rows: list[str] = []
    for line in lines:
        row = ""
        for word in line.split():
            if len(row) + len(word) > 88:
                rows.append(row)
                row = ""
            row = f"{row} {word}".strip()
        rows += [row, ""]
    shown = b"".join(
        b"("
        + row.encode("latin-1", "replace").replace(b"(", b"\\(").replace(b")", b"\\)")
        + b") Tj T*\n"
        for row in rows
    )
    stream = b"BT /F1 10 Tf 13 TL 60 780 Td\n" + shown + b"ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    size = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n" % size
    table += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    return body + table + end


def _asked(template: str, status: int, headers: Mapping[str, str], request: Request) -> Reply:
    return Reply(status, headers, template.replace("{path}", escape(request.path)))


def _hop(status: int, where: str, request: Request) -> Reply:
    place = where.replace("HERE", quote(request.url, safe=""))
    return Reply(status, {"Location": place, "Content-Type": HTML}, "")


def _secure(inner: Route, request: Request) -> Reply:
    if request.scheme == "http":
        return Reply(301, {"Location": f"https://{request.host}{request.path}"}, "")
    return inner if isinstance(inner, Reply) else inner(request)


def shown(block: Block) -> Route:
    """What the cited address (or where it leads) answers."""
    status = int(block.option("status", "200"))
    if "pdf" in block.options:
        return Reply(status, {"Content-Type": "application/pdf"}, printed(block.lines))
    if "empty" in block.options:
        return Reply(status, block.headers, "")
    body = framed(
        block.style,
        block.lang,
        block.site,
        block.title,
        markup(block.lines),
        block.option("head"),
    )
    if "tab" in block.options:
        before, _, after = body.partition("<title>")
        body = (
            f"{before}<title>{escape(block.option('tab'))}</title>{after.partition('</title>')[2]}"
        )
    return partial(_asked, body, status, block.headers)


def lost(block: Block, status: int = 404) -> Reply:
    """The 404 page of its site."""
    words = WORDS[block.lang]
    body = f'<div class="error-404"><p>{words.lost[1]}</p><p>404</p></div>'
    style = block.option("frame", block.style)
    return Reply(
        status, {"Content-Type": HTML}, framed(style, block.lang, block.site, words.lost[0], body)
    )


def front(block: Block) -> Reply:
    """The front page of its site."""
    words = WORDS[block.lang]
    teasers = "".join(
        f'<div class="teaser"><h3><a href="/t/{n + 50}">{head}</a></h3><p>{head}. '
        f"{words.heads[(n * 3 + 1) % len(words.heads)]}.</p></div>"
        for n, head in enumerate(words.heads)
    )
    style = block.option("frame", block.style)
    body = framed(style, block.lang, block.site, words.menu[0], teasers)
    return Reply(200, {"Content-Type": HTML}, body)


def _routes(block: Block) -> dict[Any, Route]:
    answer = shown(block)
    near = block.option("near", "lost")
    routes: dict[Any, Route] = {"/": front(block), "*": lost(block)}
    hop = block.option("hop")
    cited: Route = answer
    if hop:
        status, _, where = hop.partition(" ")
        target = where.partition("#")[0].replace("HERE", "")
        at = urlsplit(target)
        place = f"{at.path or '/'}?{at.query}" if at.query else at.path or "/"
        cited = partial(_hop, int(status), where)
        if at.netloc:
            routes[(at.netloc, "*")] = lost(block)
            routes[(at.netloc, "/")] = front(block)
            routes[(at.netloc, place.partition("?")[0])] = answer
        else:
            routes[place.partition("?")[0]] = answer
    if near in ("same", "all"):
        routes["*"] = cited
        if near == "all":
            routes["/"] = cited
    elif near == "home":
        routes["*"] = partial(_hop, 302, "/")
    elif near.isdigit():
        routes["*"] = lost(block, int(near))
    routes[block.path] = cited
    if "secure" in block.options:
        routes = {place: partial(_secure, route) for place, route in routes.items()}
    return routes


def _kept(block: Block) -> str | bytes:
    if block.kept_title is None:
        return b""
    if block.path.endswith(".pdf"):
        return printed([block.kept_title, *block.kept])
    style = block.option("was", block.style)
    site = block.option("then", block.site)
    return framed(
        style, block.option("spoke", block.lang), site, block.kept_title, markup(block.kept)
    )


def told(text: str, cause: str, truth: str, near: str = "lost") -> Iterator[Case]:
    """The cases of a text."""
    for block in _blocks(text):
        block.options.setdefault("near", [near])
        yield Case(
            cause,
            block.name,
            tuple(Standing(one) for one in block.option("truth", truth).split(",")),
            _routes(block),
            path=block.path,
            trouble=block.option("trouble"),
            memento=_kept(block),
            quote=block.option("quote") or None,
            title=block.option("cited") or None,
        )
