from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from citekeeper.errors import ReadError
from citekeeper.model import Document
from citekeeper.readers import read

SAMPLES = Path(__file__).parents[1] / "samples" / "tex"


def _read(text: str, **beside: str) -> Document:
    """A document; the files beside it are named without their suffixes' dots: `a_tex`."""
    files = {name.replace("_", "."): body.encode() for name, body in beside.items()}
    return read("report.tex", text.encode(), files.get)


def _notes(text: str, **beside: str) -> list[tuple[str, str | None]]:
    return [(c.id, c.note) for c in _read(text, **beside).citations]


def _ids(text: str) -> list[str]:
    return [c.id for c in _read(text).citations]


def _note(text: str, before: str = "") -> str | None:
    """The first note as it is read."""
    return _read(f"{before}Text.\\footnote{{{text}}}").citations[0].note


def _uris(text: str, **beside: str) -> list[str]:
    return [link.uri_as_cited for c in _read(text, **beside).citations for link in c.cited]


@pytest.mark.parametrize("name", ["report", "list"])
def test_samples(name: str) -> None:
    """Each sample gives the citations that stand beside it."""

    def neighbour(wanted: str) -> bytes | None:
        beside = SAMPLES / wanted
        return beside.read_bytes() if "/" not in wanted and beside.is_file() else None

    expected = json.loads((SAMPLES / f"{name}.expected.json").read_text(encoding="utf-8"))
    document = read(f"{name}.tex", (SAMPLES / f"{name}.tex").read_bytes(), neighbour)
    assert [
        {
            "id": c.id,
            "note": None if c.csl else c.note,  # an entry's wording is its own reader's matter
            "context": c.context,
            "urls": [link.uri_as_cited for link in c.cited],
        }
        for c in document.citations
    ] == expected


# --- addresses ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        (r"\url{http://a.example/x%20y_z~w#t}", "http://a.example/x%20y_z~w#t"),
        (r"\url{http://a.example/x\%20y\_z\~{}w\#t\&u}", "http://a.example/x%20y_z~w#t&u"),
        ("\\url{http://a.example/long/\n  path}", "http://a.example/long/path"),
        (r"\url|http://a.example/x|", "http://a.example/x"),
        (r"\nolinkurl{http://a.example/x}", "http://a.example/x"),
        (r"\url{www.a.example/x}", "www.a.example/x"),
        (r"\href{http://a.example/x.}{here}", "http://a.example/x."),
        (r"\href[pdfnewwindow=true]{http://a.example/}{here}", "http://a.example/"),
        (r"\href{http://a.example/}", "http://a.example/"),
        (r"at http://a.example/x\_y.", "http://a.example/x_y"),
        (r"\doi{10.1000/x.1}", "doi:10.1000/x.1"),
        (r"\doi{https://doi.org/10.1000/x.1}", "https://doi.org/10.1000/x.1"),
        (r"\footnote{\path{http://a.example/x}}", "http://a.example/x"),
        (r"\marginpar{\url{http://a.example/x}}", "http://a.example/x"),
    ],
)
def test_addresses(text: str, uri: str) -> None:
    """Addresses are read as they are asked for, however they are written."""
    assert _uris(f"See {text} there.") == [uri]


def test_another_address_is_shown() -> None:
    """A URL that a link shows in place of its target is an alternative."""
    (citation,) = _read(r"\href{http://a.example/new}{http://a.example/old}").citations
    assert citation.cited[0].uri_as_cited == "http://a.example/new"
    assert citation.cited[0].alternatives == ("http://a.example/old",)


@pytest.mark.parametrize(
    "text",
    [
        "% http://a.example/",
        r"\begin{comment}http://a.example/\end{comment}",
        r"\begin{Verbatim}\url{http://a.example/}\end{Verbatim}",
        "\\lstnewenvironment{code}{}{}\\begin{code}http://a.example/\\end{code}",
        r"\newtcblisting{sh}{x}\begin{sh}http://a.example/\end{sh}",
        r"\verb|http://a.example/|",
        r"\lstinline[language=C]{http://a.example/}",
        r"\mintinline{c}|http://a.example/|",
        r"\iffalse\ifx http://a.example/\fi http://a.example/\else",
        r"\hypersetup{pdfurl={http://a.example/}}",
        r"\iffalse never ended http://a.example/",
        r"\path{/a/b}",
        r"\href{mailto:a@a.example}{mail}",
    ],
)
def test_what_is_not_printed_is_no_citation(text: str) -> None:
    """Comments, code, what is switched off, and other addresses are none."""
    assert _uris(f"Text.\\footnote{{A note.}}\n{text}") == []


# --- numbers --------------------------------------------------------------------------------------


def test_numbers_by_chapter() -> None:
    """Numbered chapters begin at 1 again; starred ones and those of the front matter do not."""
    text = r"\chapter{A}x\footnote{1}\chapter*{B}x\footnote{2}\chapter{C}x\footnote{1}"
    assert _ids(text) == ["1", "2", "2:1"]
    assert _ids(rf"\frontmatter {text}") == ["1", "2", "3"]
    assert _ids(rf"\counterwithout{{footnote}}{{chapter}}{text}") == ["1", "2", "3"]
    by_section = (
        r"\counterwithin*{footnote}{section}\section{A}x\footnote{a}\section{B}x\footnote{b}"
    )
    assert _ids(by_section) == ["1", "2:1"]
    whole = r"\makeatletter\@removefromreset{footnote}{chapter}\makeatother"
    assert _ids(whole + text) == ["1", "2", "3"]
    reset = r"\makeatletter\@addtoreset{footnote}{section}\makeatother"
    assert _ids(reset + r"\section{A}x\footnote{a}\section{B}x\footnote{b}") == ["1", "2:1"]


@pytest.mark.parametrize(
    ("text", "markers"),
    [
        (r"x\footnote[7]{a} x\footnote{b}", ["7", "1"]),
        (r"\setcounter{footnote}{4}x\footnote{a}\addtocounter{footnote}{-1}x\footnote{b}", "55"),
        (r"\renewcommand{\thefootnote}{\alph{footnote}}x\footnote{a}x\footnote{b}", "ab"),
        (r"\renewcommand\thefootnote{\Alph{footnote}}x\footnote{a}x\footnote{b}", "AB"),
        (
            r"\renewcommand\thefootnote{\roman{footnote}}" + r"x\footnote{a}" * 4,
            ["i", "ii", "iii", "iv"],
        ),
        (r"\renewcommand\thefootnote{\Roman{footnote}}x\footnote{a}", "I"),
        (r"\renewcommand\thefootnote{\fnsymbol{footnote}}x\footnote{a}x\footnote{b}", "*†"),
        (r"\setcounter{section}{1}\setcounter{footnote}{x}x\footnote{a}", "1"),
        (r"x\endnote{a}x\footnote{b}x\endnote{c}", "112"),
        (r"\author{A\thanks{a} \and B\thanks{b}}x\footnote{c}", "*†1"),
        (r"\begin{minipage}{3cm}x\footnote{a}\end{minipage}x\footnote{b}", "a1"),
        (r"\end{minipage}x\footnote{b}", "1"),
        (r"x\footnotemark x\footnotemark[7] \footnotetext{a}\footnotetext[7]{b}", "17"),
        (r"x\tablefootnote{a}", "1"),
    ],
)
def test_markers(text: str, markers: str) -> None:
    """Notes have the markers that are printed."""
    assert [c.marker for c in _read(text).citations] == list(markers)


def test_text_of_a_mark_follows() -> None:
    """`\\footnotetext` is the text of the mark before it, also where marks are many."""
    assert _notes(r"A\footnotemark B\footnotemark\footnotetext[1]{a}\footnotetext{b}") == [
        ("1", "a"),
        ("2", "b"),
    ]
    assert _notes(r"A\footnote{a} \footnotetext[1]{b}") == [("1", "a"), ("2:1", "b")]


def test_notes_in_notes() -> None:
    """A note that another one cites stands behind it."""
    assert _notes(r"A\footnote{One\footnote{Two}.} B\footnote{Three}") == [
        ("1", "One."),
        ("2", "Two"),
        ("3", "Three"),
    ]


@pytest.mark.parametrize("text", [r"\footnote", r"\footnotetext{", r"\footnotemark{", r"\href{"])
def test_unfinished_commands(text: str) -> None:
    """What an author left unfinished does no harm to what is before it."""
    assert _notes(rf"A\footnote{{One.}} {text}")[0] == ("1", "One.")


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"M\"uller, {\O}rsted \& S\o n, 50\,\%", "Müller, Ørsted & Søn, 50 %"),
        (r"``So'' he said: `it's'", "“So” he said: ‘it’s’"),
        (r"\emph{A \textbf{bold} word} -- here", "A bold word – here"),
        (r"{\it Old} style~now", "Old style now"),
        (r"\enquote{So} and \og ainsi\fg{}.", "“So” and « ainsi »."),
        (
            r"see Section~\ref{sec:x}\label{y}, \LaTeX{} too\ldots",
            "see Section [sec:x], LaTeX too…",
        ),
        (r"\textcolor{red}{Red} \foreignlanguage{french}{mot}", "Red mot"),
        (r"Where $x_1 < 2$ holds", "Where x_1 < 2 holds"),
        (r"Where \(x\) and \[y\] hold", "Where x and y hold"),
        (r"\LaTeX\ source", "LaTeX source"),
        (r"costs \$5 and \$7", "costs $5 and $7"),
        (r"the $ alone", "the alone"),
        ("two\n\nparagraphs", "two paragraphs"),
        (r"a\\[2pt]b \vspace{3pt} c", "a b c"),
        (r"by \verb|code| here", "by code here"),
        (r"\caption[short]{Long}", "Long"),
    ],
)
def test_words(text: str, shown: str) -> None:
    """A note reads as it is printed."""
    note = _note(text)
    assert note is not None
    assert " ".join(note.replace("«", "« ").replace("»", " »").split()) == shown


def test_sentences() -> None:
    """The context is the sentence that cites, without what is not in it."""
    text = "\\section{Head}\nFirst one. It is % said\n here\\footnote{N.}, so. Last one.\n\nNew."
    (citation,) = _read(text).citations
    assert citation.context == "It is here, so."
    assert citation.place.line == 3


# --- own commands ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "made",
    [
        r"\newcommand{\src}[1]{\footnote{\url{http://a.example/#1}}}",
        r"\newcommand\src[1]{\footnote{\url{http://a.example/#1}}}",
        r"\def\src#1{\footnote{\url{http://a.example/#1}}}",
        r"\NewDocumentCommand{\src}{m}{\footnote{\url{http://a.example/#1}}}",
        r"\NewDocumentCommand{\src}{o m}{\footnote{\url{http://a.example/#2}}}",
        r"\newcommand{\src}[2][z]{\footnote{\url{http://a.example/#2}}}",
        r"\urldef\adr\url{http://a.example/x}\newcommand{\src}[1]{\footnote{\adr, seen}}",
        r"\newcommand{\base}{http://a.example}\newcommand{\src}[1]{\footnote{\url{\base/#1}}}",
    ],
)
def test_own_commands(made: str) -> None:
    """A command of the document's own that wraps an address is put in where it is used."""
    text = rf"{made}\begin{{document}}A word.\src{{x}} \newcommand \newcommand{{\src}}"
    assert [(c.id, c.cited[0].uri_as_cited) for c in _read(text).citations] == [
        ("1", "http://a.example/x")
    ]


def test_short_arguments() -> None:
    """An argument without braces is one sign or one command."""
    made = r"\newcommand{\two}[2]{\footnote{#1 and #2#3}}\begin{document}"
    assert _notes(made + r"A.\two b\LaTeX") == [("1", "b and LaTeX")]
    assert _notes(made + r"A.\two{b}") == [("1", "b and")]


@pytest.mark.parametrize(
    "made", [r"\NewDocumentCommand{\x}", r"\newcommand{\x}[1]", r"\def\x", r"\newcommand{x}"]
)
def test_commands_that_are_not_understood(made: str) -> None:
    """A definition that is not understood is passed over."""
    assert _ids(rf"A\footnote{{a}} {made}") == ["1"]


# --- files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    [
        r"\input{part}",
        r"\input part",
        r"\include{./part}",
        r"\input{part.tex}",
        r"\import{./}{part}",
    ],
)
def test_files_beside(command: str) -> None:
    """A file that is put in is read in its place, and has no line of this document."""
    document = _read(rf"A\footnote{{a}} {command} C\footnote{{c}}", part_tex=r"B\footnote{b}")
    assert [c.note for c in document.citations] == ["a", "b", "c"]
    assert [c.place.line for c in document.citations] == [1, None, 1]


def test_files_in_circles() -> None:
    """A file that puts in itself is read once; one that is not there is passed over."""
    text = r"A\footnote{a}\input{part}\input{gone}\input{}\input?\import{x}"
    assert _notes(text, part_tex=r"B\footnote{b}\input{part}") == [("1", "a"), ("2", "b")]


def test_too_many_files() -> None:
    """Files that put in each other without end are left at some point."""
    parts = {f"p{n}_tex": rf"\footnote{{x}}\input{{p{n + 1}}}\input{{p{n + 1}}}" for n in range(25)}
    assert len(_read(r"\input{p0}", **parts).citations) == 300


def test_files_written_in() -> None:
    """`filecontents` are files beside the document."""
    text = r"\begin{filecontents*}{p.tex}B\footnote{b}\end{filecontents*}\begin{document}\input{p}"
    assert _notes(text) == [("1", "b")]


# --- bibliographies -------------------------------------------------------------------------------

BIB = "@online{a1, title = {A}, url = {http://a.example/}}\n@book{b2, title = {B}, year = 1999}"


def test_keys() -> None:
    """Keys that are cited are citations, once each, where their bibliography is there."""
    text = r"Said~\parencite[see][p.~3]{a1,zz}. Again \textcite{a1}. \cites{a1}[4]{b2}."
    document = _read(rf"{text} \bibliography{{s}}", s_bib=BIB)
    assert [(c.id, [u.uri_as_cited for u in c.cited]) for c in document.citations] == [
        ("a1", ["http://a.example/"]),
        ("zz", []),
        ("b2", []),
    ]
    assert document.citations[0].context == "Said [a1, zz, p. 3]."
    with pytest.raises(ReadError, match="no citation found"):
        _read(text)


def test_all_keys() -> None:
    """`\\nocite{*}` cites the whole bibliography."""
    assert _ids_with_bib(r"\nocite{*}\addbibresource{s.bib}") == ["a1", "b2"]
    assert _ids_with_bib(r"\nocite{b2}\addbibresource{s.bib}") == ["b2"]
    assert _ids_with_bib(r"\cite \bibliography") == []


def _ids_with_bib(text: str) -> list[str]:
    document = _read(rf"{text} http://x.example/", s_bib=BIB)
    return [c.id for c in document.citations if c.marker]


def test_citing_in_footnotes() -> None:
    """`\\footcite` makes a footnote of the entry; of the key, where the entry is not known."""
    text = r"\addbibresource{s.bib}A.\footcite[12]{a1} B.\footcite{zz}"
    first, second = _read(text, s_bib=BIB).citations
    assert (first.id, first.cited[0].uri_as_cited) == ("1", "http://a.example/")
    assert first.note is not None
    assert first.note.endswith("12")
    assert (second.id, second.note) == ("2", "[zz]")


def test_printed_bibliographies() -> None:
    """Where the .bib is not there, the .bbl that was made of it is read."""
    bbl = r"\begin{thebibliography}{1}\bibitem{a1} A. \url{http://a.example/}\end{thebibliography}"
    text = r"Said~\cite{a1}. \bibliography{gone}"
    assert _uris(text, report_bbl=bbl) == ["http://a.example/"]


def test_lists_of_references() -> None:
    """The entries of a list are notes with their keys as markers."""
    text = r"""A word~\cite{k}.\begin{thebibliography}{9}
\bibitem[Label]{k} First. \url{http://a.example/}

\bibitem{l} Second. \bibitem
\end{thebibliography} After http://b.example/."""
    assert _notes(text) == [
        ("k", "First. http://a.example/"),
        ("l", "Second."),
        ("p1", None),
    ]


# --- the document ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "language"),
    [
        (r"\usepackage[ngerman]{babel}", "de"),
        (r"\usepackage[main=french,english]{babel}", "fr"),
        (r"\usepackage[klingon]{babel}", None),
        (r"\setdefaultlanguage[variant=british]{english}", "en"),
        (r"\hypersetup{pdflang=nl-BE}", "nl-BE"),
        (r"\documentclass[12pt,italian]{book}", "it"),
        ("", None),
    ],
)
def test_languages(head: str, language: str | None) -> None:
    """The language is the one that the document names as its main one."""
    assert _read(rf"{head}\begin{{document}}x\footnote{{a}}").language == language


def test_head() -> None:
    """Title, author and date are those of the head; `\\today` is no date."""
    head = r"\title[Short]{A \emph{Title}}\author{Ada}\date{2015-06-03}\title \author{B}"
    document = _read(rf"{head}\begin{{document}}x\footnote{{a}}\end{{document}}")
    assert (document.title, document.author) == ("A Title", "Ada")
    assert document.published_on == "2015-06-03"
    assert document.media_type == "text/x-tex"
    assert _read(r"\date{\today}x\footnote{a}").published_on is None


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (r"\usepackage[applemac]{inputenc}", "mac_roman"),
        (r"\inputencoding{latin2}", "iso8859-2"),
        ("", "cp1252"),
    ],
)
def test_encodings(head: str, encoding: str) -> None:
    """The encoding that a document declares is believed where it is not UTF-8."""
    body = rf"{head} x\footnote{{Ünder.}}".encode(encoding)
    assert read("a.tex", body, lambda _: None).citations[0].note == "Ünder."


def test_formulas_with_notes() -> None:
    """A note in a displayed formula is a note."""
    text = r"\begin{align*}a\footnote{N.}\end{align*} \begin{equation}b\end{equation} \begin{math}"
    assert _notes(text) == [("1", "N.")]
    assert _ids(r"x\footnote{a}\begin \end{tabular}") == ["1"]


def test_dollars_that_are_no_formulas() -> None:
    """A stray dollar hides no note and no address."""
    assert _notes(r"$PWD x\footnote{N.} $HOME") == [("1", "N.")]
    assert _uris("$PWD http://a.example/x $ and $(make)\n\nhttp://b.example/ $.") == [
        "http://a.example/x",
        "http://b.example/",
    ]


def test_cells() -> None:
    """Each cell of a table is a passage of its own."""
    text = r"\begin{tabular}{ll}One & Two\footnote{N.}\\ Three & Four\end{tabular} R\&D"
    assert _read(text).citations[0].context == "Two"


def test_passwords() -> None:
    """The password of a URL is left out; also one in a file that is put in."""
    secret = r"\footnote{\url{http://u:geheim@a.example/}}"
    for document in (_read(secret), _read(r"x \input{part}", part_tex=secret)):
        assert len(document.redacted) == 1
        assert "geheim" not in repr(document)


# --- bounds ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        r"\newcommand{\a}{\a}\begin{document}\a",
        r"\def\a{x\b\b}\def\b{x\a\a}\begin{document}\a",
        "".join(rf"\def\{chr(97 + n)}z{{\{chr(98 + n)}z\{chr(98 + n)}z}}" for n in range(24))
        + r"\begin{document}\az",
        r"\def\a#1{#1#1#1#1#1#1}\begin{document}" + r"\a{" * 25 + "xxxx" + "}" * 25,
        r"\footnote{" * 100 + "}" * 100,
        r"\newcommand{\a}{x}\begin{document}" + r"\a " * 100_000,
    ],
)
def test_endless(text: str) -> None:
    """Commands that never come to an end are refused soon."""
    begun = time.monotonic()
    with pytest.raises(ReadError, match="nested too deeply"):
        _read(text)
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    "text",
    [
        r"\footnote{" * 20_000,
        r"\cite[" * 20_000,
        r"\usepackage[" * 10_000,
        r"\begin{verbatim}" * 20_000,
        "\\newverbatim{a}" * 10_000,
        r"\iffalse" * 20_000,
        r"\url{{" * 20_000,
        "'`" * 50_000,
        "$ x" * 30_000,
        r"\def\a{\a\a\a\a}\begin{document}\url{" + r"\a" * 500 + "}",
        r"\footnote[" + "{" * 50_000,
    ],
)
def test_repetitions(text: str) -> None:
    """What is repeated without sense is read in time that grows with its length."""
    begun = time.monotonic()
    with pytest.raises(ReadError, match="no citation found"):
        _read(text)
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    "command", ["citeonline", "citeauthoronline", "citetalias", "citeasnoun", "possessivecite"]
)
def test_commands_of_packages(command: str) -> None:
    """abnTeX2, natbib and harvard have commands of their own to cite a key."""
    assert _ids_with_bib(rf"As \{command}{{b2}} say.\bibliography{{s}}") == ["b2"]


def test_pandoc_prints_its_citations() -> None:
    r"""pandoc's `\citeproc{key}{what is printed}` cites an item of its list of references."""
    document = _read(
        r"\newcommand{\citeproc}[2]{\hyper@linkstart{cite}{cite.#1}#2\hyper@linkend}"
        r"\begin{document}Wheels turn (\citeproc{ref-a}{Mill 2000}).\begin{CSLReferences}{1}{0}"
        r"\bibitem[\citeproctext]{ref-a} Mill. \url{http://a.example/}.\end{CSLReferences}"
        r"\end{document}"
    )
    assert [(c.id, c.note, c.context) for c in document.citations] == [
        ("ref-a", "Mill. http://a.example/.", "Wheels turn (Mill 2000).")
    ]
