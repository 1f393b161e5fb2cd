"""Where a URL stands, how it is spelled, what is never touched; encodings; citations.yml."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from citekeeper.errors import ReadError, SettingsError
from citekeeper.manifest import load
from citekeeper.readers import read
from citekeeper.rewrite import Correction, Rewritten, Source, refuse_style, rewrite, source
from citekeeper.rewrite.occurrences import Links
from citekeeper.rewrite.wording import archived

Correct = Callable[..., tuple[Rewritten, bytes]]
DAY = date(2014, 1, 2)
M = "https://kept.example/web/20140102030405/"

REPLACED = {
    "prefix of another": (
        "a.md",
        "[^1]\n[^2]\n\n[^1]: <http://a.example/x>\n[^2]: <http://a.example/x/y>\n",
        "1",
        "[^1]\n[^2]\n\n[^1]: <{M}http://a.example/x>\n[^2]: <http://a.example/x/y>\n",
    ),
    "prefix with a query": (
        "a.md",
        "One.[^1]\n\n[^1]: http://a.example/x, http://a.example/x?y=1 and http://a.example/x-z.\n",
        "1",
        "One.[^1]\n\n[^1]: {M}http://a.example/x, {M}http://a.example/x?y=1 and "
        "{M}http://a.example/x-z.\n",
    ),
    "within an archive address and a redirect": (
        "a.md",
        "One.[^1] Two.[^2]\n\n[^1]: http://a.example/x\n"
        "[^2]: https://other.example/?to=http://a.example/x and "
        "https://web.archive.org/web/2015/http://a.example/x\n",
        "1",
        "One.[^1] Two.[^2]\n\n[^1]: {M}http://a.example/x\n"
        "[^2]: https://other.example/?to=http://a.example/x and "
        "https://web.archive.org/web/2015/http://a.example/x\n",
    ),
    "only the citation concerned": (
        "a.md",
        "One.[^1] Two.[^2]\n\n[^1]: <http://a.example/x>\n[^2]: Again <http://a.example/x>\n",
        "2",
        "One.[^1] Two.[^2]\n\n[^1]: <http://a.example/x>\n[^2]: Again <{M}http://a.example/x>\n",
    ),
    "code and comments": (
        "a.md",
        "`http://a.example/x`\n\n```\nhttp://a.example/x\n```\n\n<!-- http://a.example/x -->\n\n"
        "See [it](http://a.example/x 'T').\n",
        "p1",
        "`http://a.example/x`\n\n```\nhttp://a.example/x\n```\n\n<!-- http://a.example/x -->\n\n"
        "See [it]({M}http://a.example/x 'T').\n",
    ),
    "a definition": (
        "a.md",
        "See [it][it].\n\n[it]: http://a.example/x\n",
        "p1",
        "See [it][it].\n\n[it]: {M}http://a.example/x\n",
    ),
    "entities, and both the link and what it shows": (
        "a.html",
        '<p>See <a title="http://a.example/?b=1&amp;c=2" href="http://a.example/?b=1&amp;c=2">'
        "http://a.example/?b=1&amp;c=2</a>.</p>",
        "p1",
        '<p>See <a title="http://a.example/?b=1&amp;c=2" href="{M}http://a.example/?b=1&amp;c=2">'
        "{M}http://a.example/?b=1&amp;c=2</a>.</p>",
    ),
    "escapes of LaTeX": (
        "a.tex",
        "\\begin{document}\nA.\\footnote{\\href{http://a.example/a\\_b\\%20c}{Here}, "
        "\\url{http://b.example/c_d?e=1&f=2}. % http://b.example/c_d?e=1&f=2\n}\n\\end{document}\n",
        "1",
        "\\begin{document}\nA.\\footnote{\\href{{M}http://a.example/a_b\\%20c}{Here}, "
        "\\url{{M}http://b.example/c_d?e=1&f=2}. % http://b.example/c_d?e=1&f=2\n}\n\\end{document}\n",
    ),
    "escaped slashes of JSON": (
        "a.json",
        '[{"id": "a", "type": "webpage", "URL": "http:\\/\\/a.example\\/x"}]',
        "a",
        '[{"id": "a", "type": "webpage", "URL": "{M\\}http:\\/\\/a.example\\/x"}]',
    ),
    "one entry of two": (
        "a.bib",
        "@misc{a, url = {http://a.example/}}\n@misc{b, url = {http://a.example/},\n"
        "  abstract = {http://a.example/}}\n",
        "b",
        "@misc{a, url = {http://a.example/}}\n@misc{b, url = {{M}http://a.example/},\n"
        "  abstract = {http://a.example/}}\n",
    ),
}


def _with_mementos(text: str) -> str:
    return text.replace("{M}", M).replace("{M\\}", M.replace("/", "\\/"))


@pytest.mark.parametrize("case", REPLACED)
def test_replaced(case: str, correct: Correct) -> None:
    """The URL itself, as the format spells it, and no other."""
    name, old, id_, new = REPLACED[case]
    made, body = correct(name, old.encode(), "replace", [id_])
    assert body.decode() == _with_mementos(new)
    assert made.left == ()


ROBUST = {
    "html": (
        "a.html",
        "<p>See <a class=x href='http://a.example/?b&amp;c'>it</a>.</p>",
        "<p>See <a class=x href='{M}http://a.example/?b&amp;c'"
        ' data-originalurl="http://a.example/?b&amp;c"'
        ' data-versionurl="{M}http://a.example/?b&amp;c" data-versiondate="2014-01-02">it</a>.</p>',
    ),
    "markdown": (
        "a.md",
        "See [*it*](http://a.example/).\n",
        'See <a href="{M}http://a.example/" data-originalurl="http://a.example/"'
        ' data-versionurl="{M}http://a.example/" data-versiondate="2014-01-02">*it*</a>.\n',
    ),
}


@pytest.mark.parametrize("case", ROBUST)
def test_robust_links(case: str, correct: Correct) -> None:
    """The link leads to the memento and says what it was and when the copy was made."""
    name, old, new = ROBUST[case]
    assert correct(name, old.encode(), "robust")[1].decode() == _with_mementos(new)


def test_an_address_in_other_hands_is_not_written_anew(
    rotted: Callable[..., tuple[Correction, ...]],
) -> None:
    """Of a parked page the robust link names the memento alone."""
    body = b'<p>See <a href="http://parked.example/x">it</a>.</p>'
    document = read("a.html", body, lambda _: None)
    parked = [replace(one, strangers=True) for one in rotted(document)]
    text = rewrite(source("a.html", body), document, parked, style="robust").text
    assert text.count("http://parked.example/x") == 2  # within the memento's address, twice
    assert "originalurl" not in text


def test_styles_that_a_format_cannot_hold_are_refused() -> None:
    """The message names the styles that work."""
    with pytest.raises(SettingsError, match="--style replace or --style append"):
        refuse_style("robust", "text/x-tex", name="a.tex")
    refuse_style("robust", "text/html", name="a.html")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "archived at X on 2 June 2015"),
        ("fr-CA", "archivé sur X le 2 juin 2015"),
        ("de", "archiviert unter X am 2. Juni 2015"),
        ("nl", "gearchiveerd op X op 2 juni 2015"),
        ("es", "archivado en X el 2 de junio de 2015"),
        ("it", "archiviato su X il 2 giugno 2015"),
        ("pt_BR", "arquivado em X em 2 de junho de 2015"),
        (None, "archived at X on 2 June 2015"),
        ("tlh", "archived at X on 2 June 2015"),
    ],
)
def test_words_of_the_language(language: str | None, words: str) -> None:
    """The copy is named in the report's language, in English where that is not known."""
    assert archived("X", date(2015, 6, 2), language=language) == words


@pytest.mark.parametrize("language", ["en", "fr", "de", "nl", "es", "it", "pt"])
def test_dates_of_a_note_stay_as_they_are(language: str, correct: Correct) -> None:
    """The date of the copy is neither that of the work nor that of access, in any language."""
    note = "[^1]: Weir, “Silt”, <http://a.example/>, 4 (2010)."
    text = f"---\nlang: {language}\n---\nOne.[^1]\n\n{note}\n"
    _, body = correct("a.md", text.encode(), "append")
    (now,) = read("a.md", body, lambda _: None).citations
    assert (now.published_on, now.accessed_on) == ("2010", None)
    assert b"2014)" in body


TEXT = "Größe.[^1]\r\n\r\n[^1]: „Maß“, <http://a.example/ä>.\rEnd"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encoding_mark_and_line_ends_are_kept(encoding: str, correct: Correct) -> None:
    """What comes out is what went in, but for the URL."""
    _, body = correct("a.md", TEXT.encode(encoding))
    assert body == TEXT.replace("http", f"{M}http").encode(encoding)


def test_bytes_that_would_not_come_back_are_refused() -> None:
    """Undecodable bytes are not guessed away."""
    with pytest.raises(ReadError, match="save it as UTF-8"):
        source("a.md", b"\x81\x8d http://a.example/")
    with pytest.raises(ReadError, match="cannot be written"):
        source("a.md", b"caf\xe9").encoded("\u0159")


LEDGER = """\
report: {title: T, language: en}
citations:
  - marker: "1"
    url: http://a.example/x   # by hand
    note: "see http://a.example/x"
  - {marker: "2", url: http://a.example/2}
  - marker: "3"
    urls:
      - http://a.example/3
      - {url: 'http://a.example/4'}
    context: http://a.example/3
"""


def test_a_ledger_gets_mementos(rotted: Callable[..., tuple[Correction, ...]]) -> None:
    """In its own keys, and never in notes and contexts; comments and layout stay."""
    read_ = source("c.yml", LEDGER.encode())
    document = load(LEDGER, name="c.yml").document
    wanted = rotted(document)
    appended = rewrite(read_, document, wanted, style="append").text
    assert appended == LEDGER.replace(
        "   # by hand\n", f"   # by hand\n    memento: {M}http://a.example/x\n"
    ).replace("example/2}", f'example/2, memento: "{M}http://a.example/2"}}').replace(
        "- http://a.example/3\n",
        f'- {{url: "http://a.example/3", memento: "{M}http://a.example/3"}}\n',
    ).replace("4'}", f'4\', memento: "{M}http://a.example/4"}}')
    replaced = rewrite(read_, document, wanted, style="replace").text
    for text in (appended, replaced):
        cited = [link for c in load(text, name="c.yml").document.citations for link in c.cited]
        assert [link.known_memento for link in cited] == [one.memento for one in wanted]
        notes = [(c.note, c.context) for c in load(text, name="c.yml").document.citations]
        assert notes == [(c.note, c.context) for c in document.citations]


@given(st.text(max_size=300), st.sampled_from(["replace", "append", "robust"]))
def test_without_corrections_nothing_changes(text: str, style: str) -> None:
    """No findings, no edit, whatever the text is."""
    document = read("a.md", b"See <http://a.example/>.", lambda _: None)
    body = text.encode("utf-8", "replace")
    was = source("a.md", body)
    assert was.encoded(rewrite(was, document, (), style=style).text) == body


@pytest.mark.parametrize("format_", ["bibtex", "csl", "citations"])
@given(st.text(alphabet='ab@{}[]=,:" \n\\-', max_size=80))
@example(text='{:"')
@example(text='{"id":a}')
@example(text='{"\\-":""}')
def test_any_text_can_be_looked_through(format_: str, text: str) -> None:
    """A source in which nothing can be followed has no links, and is no trouble."""
    assert Links(Source(text), format_).to("http://a.example/") == ()


@given(st.text(alphabet="ab:/.<>[]()`\\ \n\"'&;={}|%#", max_size=120))
def test_only_the_url_itself_is_ever_replaced(noise: str) -> None:
    """Whatever stands around it: taking the archive's part out gives the old text back."""
    body = f"{noise}\n\nSee <http://a.example/x>.\n".encode()
    document = read("a.md", body + b"<http://b.example/>\n", lambda _: None)
    wanted = [
        Correction(c.id, c.marker, one.uri_as_cited, M + one.uri_r, DAY)  # type: ignore[arg-type]
        for c in document.citations
        for one in c.cited
        if one.uri_as_cited == "http://a.example/x"
    ]
    text = rewrite(source("a.md", body), document, wanted, style="replace").text
    assert text.replace(M, "") == body.decode()
