"""Lists of notes of plain text that programs and mailers write, each in its own way."""

from __future__ import annotations

import pytest

from citekeeper.readers import read


def _notes(text: str) -> list[tuple[str | None, str | None, str | None]]:
    document = read("post.txt", text.encode(), lambda _: None)
    return [(c.marker, c.note, c.context) for c in document.citations if c.marker]


def _texts(text: str) -> list[tuple[str | None, str | None]]:
    return [(marker, note) for marker, note, _ in _notes(text)]


def test_links_that_a_text_browser_lists() -> None:
    """The numbers stand before the words that were links; at the start of a line they begin no
    note. Links to parts of the page may be left out of the list."""
    for heading in ("References\n\n   Visible links:\n", "Links:\n", "References\n\n"):
        text = (
            "[1]Prev\n\nThe bay has [2]ships and\n[4]Boats of all kinds.\n\n"
            f"{heading}   1. http://a.example/one\n   2. http://a.example/two\n"
            "   4. http://a.example/four\n"
        )
        assert [(marker, note) for marker, note in _texts(text)] == [
            ("1", "http://a.example/one"),
            ("2", "http://a.example/two"),
            ("4", "http://a.example/four"),
        ]


def test_notes_asked_for_in_round_brackets() -> None:
    """Manuals that were made with Texinfo have a list of them under each chapter."""
    text = (
        "Ships came (1) and went.(2)\n\n   ---------- Footnotes ----------\n\n"
        "   (1) See\nthere.\n\n   (2) http://a.example/\n\n\nChapter 2\n\nBoats(1) stayed.\n\n"
        "   ---------- Footnotes ----------\n\n   (1) Here.\n\n"
    )
    assert _notes(text) == [
        ("1", "See there.", "Ships came and went."),
        ("2", "http://a.example/", "Ships came and went."),
        ("1", "Here.", "Boats stayed."),
    ]


def test_a_list_right_below_the_text() -> None:
    """With its heading, or with the first of several notes, it begins without an empty line."""
    for heading in ("", "**** FOOTNOTES: ****\n"):
        text = f"Ships [1] came. Boats [2] too.\n{heading}[1] See there.\n[2] See here.\n"
        assert _texts(text) == [("1", "See there."), ("2", "See here.")]
    folded = "Ships came. As was said in\n[1] and elsewhere, they went.\n\n[1] See there.\n"
    assert _texts(folded) == [("1", "See there.")]


def test_a_bracket_that_was_forgotten() -> None:
    """The number that comes next begins a note without its first bracket."""
    text = "A [1], B [2], C [3].\n\n[1] One.\n2] Two.\n[3] Three of 4] these.\n"
    assert _texts(text) == [("1", "One."), ("2", "Two."), ("3", "Three of 4] these.")]


def test_a_copyright_line_below_the_last_note() -> None:
    """It is none of the note's."""
    text = "A [1].\n\n[1] See http://a.example/.\nCopyright (c) 2010 Ann Lind\n"
    assert _texts(text) == [("1", "See http://a.example/.")]


def test_a_heading_below_the_last_note() -> None:
    """A line moved far to the right begins something else; a URL goes on."""
    for below, note in (("Chapter 3", "See"), ("http://a.example/", "See http://a.example/")):
        text = f"A [1].\n\n  [1] See\n\n{' ' * 30}{below}\n\nhttp://b.example/\n"
        assert _texts(text) == [("1", note)]


def test_parts_that_a_sentence_counts() -> None:
    """Numbers before the parts of a sentence ask for no note."""
    text = (
        "http://a.example/\nYou may do, or cause: [1] copying of it,\n[2] changes of it, or\n"
        "[3] any loss.\n\n[1] Only give copies.\n\n[2] Honour it.\n\n[3] Pay.\n"
    )
    assert _texts(text) == []


def test_lists_of_a_markup() -> None:
    """Notes of reStructuredText in a text file, numbered or by key."""
    text = "Ships [1]_ came, boats [#b]_ too.\n\n.. [1] See\n   there.\n\n.. [#b] See here.\n"
    assert _notes(f"{text}\nReferences\n\n.. [2] More.\n")[0] == (
        "1",
        "See there.",
        "Ships came, boats [#b]_ too.",
    )


def test_a_list_whose_items_name_each_other() -> None:
    """It is one of notes all the same; arrows back to the text are taken off."""
    text = "Ships.[1] Boats.[2] Rafts.[3]\n\n1. ^ a b One.\n2. ^ Two.\n3. ^ As in [3].\n"
    assert _texts(text) == [("1", "One."), ("2", "Two."), ("3", "As in [3].")]


def test_keys_on_lines_of_their_own() -> None:
    """Under a heading the text may come behind an empty line, also on the next page."""
    text = "As [KEY] and [TWO].\n\nReferences\n\n[KEY]\n\nOne.\n[TWO]\nTwo.\n"
    assert _texts(text) == [("KEY", "One."), ("TWO", "Two.")]


def test_codes_that_begin_with_no_number() -> None:
    """A list that begins with a zero tells codes."""
    text = "http://a.example/ [00], [01], [02].\n\n[00] None.\n\n[01] One.\n\n[02] Two.\n"
    assert _texts(text) == []


@pytest.mark.parametrize(
    "heading",
    "Notas y referencias|Bibliografía|Note|Riferimenti|Referências bibliográficas|Fontes"
    "|Notes et références|Anmerkungen und Quellen|Einzelnachweise|Bronnen|Källor|Kilder|Fotnoter"
    "|Lähteet|Przypisy|Poznámky pod čarou|Zdroje|Jegyzetek|Források|Note de subsol|Примечания"
    "|СПИСОК ЛИТЕРАТУРЫ|Джерела|Σημειώσεις|Kaynakça|参考文献：|【注】|참고문헌".split("|"),
)
def test_headings_in_many_languages(heading: str) -> None:
    """Under a heading of notes a numbered list is one of notes, though nothing asks for it."""
    text = f"Ships came.\n\n{heading}\n\n1. See there.\n2. See here.\n"
    assert _texts(text) == [("1", "See there."), ("2", "See here.")]


def test_an_english_note() -> None:
    """One remark under that heading, with a colon, is no list of notes."""
    text = "See http://a.example/.\n\nNote:\n\n1. Ships come.\n2. They go.\n"
    assert _texts(text) == []


def test_the_last_note_of_a_list() -> None:
    """It goes on behind an empty line as the others do: with the URL that it announces, with the
    rest of its sentence, or with paragraphs that are no further apart."""
    text = "Ships came [1]. Boats went [2].\n\n"
    announced = (
        f"{text}[1] One:\n\nhttp://a.example/\n\n[2] Two:\n\nhttp://b.example/\n\nThe end.\n"
    )
    assert [n for _, n in _texts(announced)] == ["One: http://a.example/", "Two: http://b.example/"]
    broken = f"{text}[1] One of\n\nthe ships.\n\n[2] Two of\n\nthe boats.\n\nThe end.\n"
    assert [n for _, n in _texts(broken)] == ["One of the ships.", "Two of the boats."]
    paragraphs = f"{text}[1] One.\n\nMore.\n\n[2] Two.\n\nMore.\n\nAnd more.\n\n\nThe end.\n"
    assert [n for _, n in _texts(paragraphs)] == ["One. More.", "Two. More. And more."]
    single = f"{text}[1] One.\n\n[2] Two.\n\nThe end.\n\n\nThe very end.\n"
    assert [n for _, n in _texts(single)] == ["One.", "Two."]


def test_carets_without_numbers() -> None:
    """They are counted below their heading, where the text asks for each of the notes."""
    text = "Ships came.[1][2] Boats went.[3]\n\nReferences\n"
    notes = "^ See there.\n^ a b See\nhere.\n^ Jump up to: a b Or http://a.example/.\n"
    assert _texts(f"{text}{notes}\nSee also\n") == [
        ("1", "See there."),
        ("2", "See here."),
        ("3", "Or http://a.example/."),
    ]
    assert _texts(f"http://a.example/\nShips.[1]\n\nReferences\n{notes}") == []


@pytest.mark.parametrize("heading", ["R EFERENCES", "Books of the harbour", "References"])
def test_a_list_right_below_its_heading(heading: str) -> None:
    """Small capitals of a PDF, and headings of whatever words, are told from text; a list goes on
    behind the number of a page."""
    text = (
        f"Ships came [1]. They went [2]. All [3].\n\n{heading}\n[1] Lind, Ann. The harbour\n"
        "book. 2001.\n[2] Holm, Eva. On\n\n7\n\nships. 2002.\n[3]. Berg, Ida. Boats. 2003.\n"
    )
    assert _texts(text) == [
        ("1", "Lind, Ann. The harbour book. 2001."),
        ("2", "Holm, Eva. On ships. 2002."),
        ("3", "Berg, Ida. Boats. 2003."),
    ]


def test_numbers_with_blanks_of_no_width() -> None:
    """Word processors leave such blanks between two kinds of print."""
    text = (
        "Ships came [1]. They went [2].\n\n[1]\u200b - \u200bLind\u200b.\n[2]\u200b \u200bHolm.\n"
    )
    assert [marker for marker, _ in _texts(text)] == ["1", "2"]


def test_chapters_below_a_table_of_contents() -> None:
    """A heading of notes in a table of contents has no notes below it."""
    chapters = "".join(f"{n} Chapter\n\n" + "The harbour.\n" * 70 for n in (1, 2, 3))
    text = (
        f"1 Ships\n2 Boats\n3 References\n\n{chapters}3 References\n\n[1] See http://a.example/x\n"
    )
    assert [marker for marker, _ in _texts(text)] == ["1"]


@pytest.mark.parametrize(
    "heading",
    ["Notes[1]\n", "All stayed.Notes[1]\n", "All stayed.Notes\n[1] ", "All stayed.Notes[1] "],
)
def test_lost_breaks_before_numbers(heading: str) -> None:
    """Programs that read pages leave the number of a note at the end of the line above it; thanks
    stand right behind the last note."""
    text = (
        f"Ships came. [1]\nThey went. [2]\nAll of them. [3]\n{heading}The harbour book.\nSee there."
        "[2]\nHolm (in [1]) says so.[3] Boats are\nno ships.Thanks to Ann Lind for all.\n"
    )
    assert _texts(text) == [
        ("1", "The harbour book. See there."),
        ("2", "Holm (in [1]) says so."),
        ("3", "Boats are no ships."),
    ]


def test_keys_over_a_page() -> None:
    """A list of keys goes on in the midst of a note; a year there is no number of one."""
    text = (
        "Ships [Lin15] came. Boats [Hol16] went.\n\nReferences\n\n2014. A year.\n\n"
        "[Hol16] Eva Holm. On\n\n7\n\nboats in\n2016.\n[Lin15] Ann Lind. On ships. 2015.\n"
    )
    assert _texts(text) == [
        ("Lin15", "Ann Lind. On ships. 2015."),
        ("Hol16", "Eva Holm. On boats in 2016."),
    ]


def test_a_list_of_sources_that_nobody_asks_for() -> None:
    """One list whose numbered items have a link each is one of sources, whatever its heading."""
    text = (
        "Ships came and went.\n\n--[ 4 - Good night\n\n[1] Harbour  --->  http://a.example/1\n"
        "[2] Boats    --->  http://a.example/2\n[3] Bays     --->  http://a.example/3\n\n"
        "--[ 5 - End\n"
    )
    assert [(marker, context) for marker, _, context in _notes(text)] == [
        ("1", None),
        ("2", None),
        ("3", None),
    ]


def test_numbered_questions() -> None:
    """What stands in a table of contents and again above its answer is a heading, also where the
    text speaks of it."""
    asked = ["What is a ship?", "Where do they go?", "Who owns them?", "May I see one?"]
    contents = "".join(f"[{n}] {one}\n" for n, one in enumerate(asked, 1))
    answers = "".join(
        f"[{n}] {one}\n\nIt is so.\nSee topic [{n % 4 + 1}].\n\n\n"
        for n, one in enumerate(asked, 1)
    )
    assert _texts(f"{contents}\n----------\n\n{answers}http://a.example/") == []


def test_a_line_that_was_corrected() -> None:
    """A transcriber shows it as it was and as it is."""
    text = (
        "Ships came.[1]\n\n  [1] Lind, The bay of the ships, Oslo\n\nThey went.\n\n\n\n"
        "Corrections:\n\n"
        "    [1] Lind, The bay of the ships Oslo\n"
        "    [1] Lind, The bay of the ships, Oslo\n"
    )
    assert _texts(text) == [("1", "Lind, The bay of the ships, Oslo")]


def test_paragraphs_within_the_margin_of_a_note() -> None:
    """Where notes stand to the right of the text, so do their further paragraphs, their verses and
    their signatures; a heading, three stars and what stands beside the text are none of them."""
    text = (
        "Ships came to the bay[1] and they went again\nwith the evening's tide.\n\n"
        "  [1] Lind saw them when he was\n  young, and he wrote:\n\n     O ships of the bay,\n"
        "     o boats!\n\n  He never saw\n  them again.\n\n    _Ann Lind._\n\n"
        "More of them[2] came:\n\n"
        "  [2] Not many\n  of them.\n\n     A poem of\n     the text.\n\nAnd then nothing came[3]\n"
        "any more.\n\n  [3] So they say\n  here.\n\n  [Chap. 2.]\n\n"
        "The bay was empty[4] for\na year.\n\n"
        "  [4] Ib. and\n  below.\n\n         *       *       *\n\nThe end is\nnear.\n\n"
        "                    THE END.\n"
    )
    assert _texts(text) == [
        (
            "1",
            "Lind saw them when he was young, and he wrote: O ships of the bay, o boats! He never"
            " saw them again. _Ann Lind._",
        ),
        ("2", "Not many of them."),
        ("3", "So they say here."),
        ("4", "Ib. and below."),
    ]


def test_a_note_that_ends_with_a_quotation() -> None:
    """A note that ends with a colon goes on with what stands between quotation marks, or, as the
    last one of a list, with what it announces."""
    text = (
        'Ships came.[1] Boats, too.[2]\n\n[1] Lind says:\n\n"They came\nto stay."\n\n'
        "They went.\n\n\n\n"
        "NOTES\n\n[2] The law says:\n\n\nVIII. BOATS.\n\nA boat is small.\n\n\n\n\nTHE END\n"
    )
    assert _texts(text) == [
        ("1", 'Lind says: "They came to stay."'),
        ("2", "The law says: VIII. BOATS. A boat is small."),
    ]


def test_paragraphs_between_a_rule_and_a_heading() -> None:
    """Where the text is moved to the right as its notes are, a heading on the left ends them."""
    text = (
        "1. Ships\n\n    Ships came[1] to\n    the bay[2].\n\n-------------\n\n"
        "    ^[1] So they say.\n\n"
        "    ^[2] They went\n    again.\n\n    Nobody knows why.\n\n"
        "2. Boats\n\n    Boats came, too.\n"
    )
    assert _texts(text) == [("1", "So they say."), ("2", "They went again. Nobody knows why.")]


def test_numbered_entries_with_their_pages() -> None:
    """What ends in dots and a page is an entry of a table of contents."""
    text = (
        "[1] Ships ............ 1\n[2] Boats ............ 7\n\n"
        "See http://a.example/ and [1] or [2].\n"
        "\n[1] Ships\n\nThey came.\n\n[2] Boats\n\nThey went.\n"
    )
    assert ("1", "Ships ............ 1") not in _texts(text)


def test_the_next_mail() -> None:
    """In a file of mails a heading counts up to the next one."""
    text = (
        "Ships came [1].\n\nReferences\n\n[1] http://a.example/1\n\n"
        "From lind at a.example  Fri Oct  1 05:40:09 2004\nSubject: Boats\n\n[snip]\n"
        "They went.\n\n[PATCH] Boats are ships.\n"
    )
    assert _texts(text) == [("1", "http://a.example/1")]
