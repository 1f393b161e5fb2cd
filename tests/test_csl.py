from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper import csl

LETTERS = (
    string.ascii_letters + string.digits + "äöüßéñçøłÅ“”–—’‘ .,:;!?()[]<>+*/=@|\"'`-&%$#_{}~^\\"
)
WORDS = st.text(LETTERS, min_size=1, max_size=30).map(lambda text: " ".join(text.split()))
TEXTS = WORDS.filter(bool)
NAME_PART = st.text(string.ascii_letters + "éøÅ'-. ", min_size=1, max_size=15).map(
    lambda text: " ".join(text.split()).strip(" -'.")
)
FAMILY = NAME_PART.filter(lambda text: text != "" and text[0].isupper())
PARTICLES = st.sampled_from(("van", "de la", "von der"))
PEOPLE = st.one_of(
    st.fixed_dictionaries(
        {"family": FAMILY, "given": NAME_PART.filter(bool)},
        optional={"non-dropping-particle": PARTICLES, "suffix": st.just("Jr.")},
    ),
    st.fixed_dictionaries({"family": FAMILY}),
    TEXTS.map(lambda text: {"literal": text}),
)
YEARS = st.integers(1000, 2099)
DAYS = st.one_of(
    st.tuples(YEARS),
    st.tuples(YEARS, st.integers(1, 12)),
    st.tuples(YEARS, st.integers(1, 12), st.integers(1, 28)),
).map(list)
DATES = st.one_of(
    st.lists(DAYS, min_size=1, max_size=2).map(lambda parts: {"date-parts": parts}),
    st.sampled_from(("forthcoming", "in press")).map(lambda words: {"literal": words}),
)
URLS = st.text(string.ascii_letters + string.digits + "/.-_~%#?&=+", max_size=20).map(
    lambda path: f"https://example.org/{path}"
)
ITEMS = st.fixed_dictionaries(
    {"type": st.sampled_from(("book", "chapter", "webpage", "report", "thesis", "post-weblog"))},
    optional={
        "title": TEXTS,
        "author": st.lists(PEOPLE, min_size=1, max_size=3),
        "container-title": TEXTS,
        "publisher": TEXTS,
        "publisher-place": TEXTS,
        "genre": TEXTS,
        "note": TEXTS,
        "volume": st.integers(1, 99).map(str),
        "number": st.integers(1, 99).map(str),
        "page": st.just("12-15"),
        "ISBN": st.just("978-3-16-148410-0"),
        "issued": DATES,
        "accessed": DAYS.map(lambda day: {"date-parts": [day]}),
        "URL": URLS,
        "DOI": st.just("10.1000/x_(y)"),
    },
)


@given(ITEMS)
def test_an_item_comes_back_from_the_entry_made_of_it(item: dict[str, object]) -> None:
    """CSL -> BibTeX -> CSL is the same item, whatever signs its texts hold."""
    assert csl.item(*csl.entry(item)) == item


@given(ITEMS)
def test_an_entry_comes_back_from_the_item_made_of_it(item: dict[str, object]) -> None:
    """BibTeX as citekeeper writes it -> CSL -> BibTeX is the same entry."""
    entry = csl.entry(item)
    assert csl.entry(csl.item(*entry)) == entry


@given(TEXTS)
def test_a_text_comes_back_from_its_latex(text: str) -> None:
    """Escaping loses nothing, and no brace is left open."""
    escaped = csl.latex(text)
    assert csl.plain(escaped) == text
    assert csl.closing(f"{{{escaped}}}", 0) == len(escaped) + 1


@pytest.mark.parametrize(
    ("spelled", "meant"),
    [
        (r"M{\"u}ller {\&} S{\o}n, \AA{}lesund", "Müller & Søn, Ålesund"),
        (r"\'{\i} \'\i{} \c{c} \v{s} \H{o} \~n {\~{n}} \k a", "í í ç š ő ñ ñ ą"),
        (r"a~b --- c -- d \,e\ f \textendash{} g\\h", "a\u00a0b — c – d e f – g h"),
        (r"``quoted'' and `single'", "“quoted” and `single'"),
        (r"\emph{Titles} of \textit{\textbf{any} weight} {\it too}", "Titles of any weight too"),
        (r"$x_1$ and \$5", "x_1 and $5"),
        ("costs $5", "costs $5"),
        (r"See \url{http://x.example/a--b\_c~d} there", "See http://x.example/a--b_c~d there"),
        (r"\href{http://x.example/}{shown \& told}", "shown & told"),
        (r"\href{http://x.example/}", "http://x.example/"),
        (r"http://x.example/a--b\_c/~me", "http://x.example/a--b_c/~me"),
        (r"http://x.example/a~[seen]", "http://x.example/a\u00a0[seen]"),
        (r"\url{never closed", "never closed"),
        (r"{\^", ""),
        ("", ""),
    ],
)
def test_plain_text(spelled: str, meant: str) -> None:
    """Escapes, accents and commands give way to what a reader sees; addresses stay whole."""
    assert csl.plain(spelled) == meant


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Donald E. Knuth", [{"family": "Knuth", "given": "Donald E."}]),
        ("Plato and others", [{"family": "Plato"}, {"literal": "others"}]),
        (
            "Ludwig van Beethoven",
            [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}],
        ),
        (
            "de la Cruz, Jr., Ana",
            [
                {
                    "family": "Cruz",
                    "given": "Ana",
                    "non-dropping-particle": "de la",
                    "suffix": "Jr.",
                }
            ],
        ),
        ("{Barnes and Noble, Inc.}", [{"literal": "Barnes and Noble, Inc."}]),
        ("Li{\\`e}ge, A.\n   AND  {\\O}re, B.", [
            {"family": "Liège", "given": "A."}, {"family": "Øre", "given": "B."},
        ]),
        ("{Never closed", [{"family": "Never closed"}]),
        (" ", []),
    ],
)  # fmt: skip
def test_names(field: str, expected: list[dict[str, str]]) -> None:
    """Names are cut as BibTeX cuts them; braces hold together."""
    assert csl.item("misc", {"author": field}).get("author", []) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"date": "2015-06-03"}, {"date-parts": [[2015, 6, 3]]}),
        ({"date": "2015-06-03T10:00:00Z"}, {"date-parts": [[2015, 6, 3]]}),
        ({"date": "2014~/2015-02"}, {"date-parts": [[2014], [2015, 2]]}),
        ({"date": "2015-02-31"}, {"literal": "2015-02-31"}),
        ({"year": "2015", "month": "June"}, {"date-parts": [[2015, 6]]}),
        ({"year": "2015", "month": "3~jun"}, {"date-parts": [[2015, 6, 3]]}),
        ({"year": "2015", "month": "jun 31"}, {"date-parts": [[2015]]}),
        ({"year": "2015", "month": "06", "day": "3"}, {"date-parts": [[2015, 6, 3]]}),
        ({"year": "2015", "month": "Jan-Feb"}, {"literal": "Jan-Feb 2015"}),
        ({"year": "in press", "month": "jun"}, {"literal": "jun in press"}),
        ({"month": "jun"}, {"literal": "jun"}),
        ({}, None),
    ],
)
def test_dates(fields: dict[str, str], expected: object) -> None:
    """BibLaTeX's date comes before BibTeX's year and month; what is no date stays in words."""
    assert csl.item("misc", fields).get("issued") == expected


@pytest.mark.parametrize(
    ("kind", "type_"),
    [
        ("ARTICLE", "article-journal"),
        ("mastersthesis", "thesis"),
        ("electronic", "webpage"),
        ("manual", "book"),
        ("unheard-of", "document"),
    ],
)
def test_types(kind: str, type_: str) -> None:
    """Every type of entry has a type of item; what is not known is a document."""
    assert csl.item(kind, {})["type"] == type_


@pytest.mark.parametrize(
    ("item", "entry"),
    [
        ({"type": "thesis", "genre": "PhD thesis"}, ("phdthesis", {})),
        ({"type": "thesis", "genre": "Master's thesis"}, ("mastersthesis", {})),
        ({"type": "article-magazine"}, ("article", {"entrysubtype": "magazine"})),
        ({"type": "speech"}, ("misc", {"entrysubtype": "speech"})),
        ({"type": "what", "author": "nobody"}, ("misc", {})),
        ({}, ("misc", {})),
        ({"author": [{}, {"given": "Plato"}]}, ("misc", {"author": "{Plato}"})),
        ({"author": [{"family": "others"}]}, ("misc", {"author": "{others},"})),
        ({"author": [{"family": "a B"}]}, ("misc", {"author": "{a B},"})),
        ({"issued": {"date-parts": [["2015", "", None]]}}, ("misc", {"year": "2015"})),
        ({"issued": {"date-parts": ["x"]}, "accessed": "2015"}, ("misc", {})),
    ],
)
def test_entries(item: dict[str, object], entry: tuple[str, dict[str, str]]) -> None:
    """The entry of an item: the nearest type, and only what is there."""
    assert csl.entry(item) == entry


def test_fields_of_two_names() -> None:
    """Where two fields say the same, the usual one counts; number is what its type makes it."""
    item = csl.item(
        "article", {"journaltitle": "Not this", "journal": "This", "number": "3", "pages": "1 – 2"}
    )
    assert (item["container-title"], item["issue"], item["page"]) == ("This", "3", "1-2")
    book = csl.item("book", {"series": "S", "number": "3", "subtitle": "Only below"})
    assert (book["collection-number"], book["title"]) == ("3", "Only below")
