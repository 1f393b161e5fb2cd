from __future__ import annotations

import string

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
