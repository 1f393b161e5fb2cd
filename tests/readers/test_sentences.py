from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper.readers.sentences import LONGEST, Sentences, goes_on

END = "\u00a7"  # stands where the marker was


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. Two§ here. Three.", "Two here."),
        ("One. Two here.§ Three.", "Two here."),
        ("One. Two here. §Three.", "Two here."),
        ("Really?§ Yes! No.", "Really?"),
        ('"Why not?" asked he.§ So.', '"Why not?" asked he.'),
        ("He said: “No.”§ Then he left.", "He said: “No.”"),
        ("Il dit : « Non. »§ Puis il partit.", "Il dit : « Non. »"),
        ("It was (as Dr. Ness says, cf. p. 12 and pp. 13 ff.) old§. New.", None),
        ("See e.g. the ledger, i.e. Art. 5, No. 7, vs. the list§.", None),
        ("J. R. Ness and U.S. Navy§ came.", None),
        ("Voir p. ex. Mme. Durand, éd. Plon§.", None),
        ("Am 3. Juni kam z.B. Hr. Meier§.", None),
        ("Zie bijv. blz. 3 van mr. Jansen§.", None),
        ("It ended in 2013. During§ that time.", "During that time."),
        ("It had 12. Then§ more.", "Then more."),
        ("Wait... and see§.", None),
        ("Wait… Then see§.", "Then see."),
        ("The co-operation – a well-known one – ended§. Next.", None),
        ("Version 1.2.3 is out§. Next.", None),
        ("これは文です。次§の文です。", "次の文です。"),
        ("No end at all§", "No end at all"),
        ("One. *Two* here§. _Three_.", "*Two* here."),
        ("See Smith et al. The authors§ agree.", "The authors agree."),
        ("See Smith et al. Ness too§.", None),
        ("He sailed to the U.S. The ships§ stayed.", "The ships stayed."),
        ("He said no. Then§ he left.", "Then he left."),
        ("He went on. Then§ he left.", "Then he left."),
        ("Cf. No. 5, Fig. 3, art. L. 121-1, vol. XII and ch. 2§.", None),
        ("On p. 5. Then§ more.", "Then more."),
        ("Le n° 3 de M. Durand, av. J.-C., c.-à-d. Éd. Plon, t. III§.", None),
        ("Im 19. Jahrhundert und am 1. Mai, der 2. Weltkrieg§.", None),
        ("Vom 3. bis 5. Klasse, ca. 3 Mio. Euro, d. h. Geld, gem. Abs. 2§.", None),
        ("Er sagte: „Nein.“ Dann§ ging er.", "Dann ging er."),
        ("Dhr. Jansen zag o.a. Vlissingen, t.o.v. Veere, ca. 3 mln. Euro§.", None),
        ("El Sr. Ruiz, la Sra. Vega y el Dr. Paz, núm. 3, EE. UU.§.", None),
        ("Il sig. Rossi, l'avv. Bianchi e il prof. Verdi, pag. 5, cfr. Neri§.", None),
        ("O Sr. Silva e a Sra. Lima, pág. 5, art. 3, vol. 2§.", None),
        ("It was [...] The rest§ follows.", "It was [...] The rest follows."),
        ("It was (…) The rest§ follows.", "It was (…) The rest follows."),
        ("He left (see p. 5). Then§ more.", "Then more."),
        ("See https://x.example/a.b?c=d! for it, and www.x.example§.", None),
        ("On https://x.example/a. Then§ more.", "Then more."),
        ("On Jan. 5, 2015, Mr. Ness, Jr., of Ness Inc. Lind§ sailed.", None),
        ("§", ""),
    ],
)
def test_sentences(text: str, sentence: str | None) -> None:
    """The sentence around a marker is whole, whatever stops stand in it."""
    offset = text.index(END)
    text = text.replace(END, "")
    expected = text.removesuffix(" New.").removesuffix(" Next.") if sentence is None else sentence
    assert Sentences(text).around(offset) == expected


def test_markers_of_one_sentence_share_it() -> None:
    """Two markers in one sentence get the very same sentence."""
    sentences = Sentences("One. Two and three. Four.")
    assert sentences.around(8) is sentences.around(19)


def test_endless_sentences_are_cut() -> None:
    """Text without any stop is cut around the marker."""
    found = Sentences("word " * 10_000).around(25_000)
    assert found.startswith("… ")
    assert len(found) <= LONGEST + 10


@given(st.text(alphabet="aA.!? \"'1\u2026\u00bb", max_size=80), st.integers(0, 90))
def test_any_offset_has_a_sentence(text: str, offset: int) -> None:
    """Whatever the text and the offset, a sentence is a piece of the text."""
    assert Sentences(text).around(offset) in " ".join(text.split())


@pytest.mark.parametrize(
    ("before", "after", "goes"),
    [
        ("contain a lot of", "duplication. Finally", True),
        ("It is so.", "duplication", False),
        ("It is so.”", "duplication", False),
        ("in five areas:", "support, and", True),
        ("in five areas:", "Support, and", False),
        ("a heading", "The text", False),
        ("ships of Lind,", "Belgium", True),
        ("a sentence that is by far too long to be the heading of a chapter in", "Belgium", True),
        ("said", "“and left", True),
        ("", "text", False),
        ("text", "", False),
    ],
)
def test_cut_sentences(before: str, after: str, goes: bool) -> None:
    """A cut sentence goes on; a finished one and a heading do not."""
    assert goes_on(before, after) is goes


@pytest.mark.parametrize("bullet", ["- ", "\u2013 ", "\u2022\t", " * ", ""])
def test_a_typed_bullet_begins_no_sentence(bullet: str) -> None:
    """A bullet that was typed before a passage is no part of its first sentence."""
    text = f"{bullet}Belgium takes part. - So do others."
    assert Sentences(text).around(len(bullet) + 5) == "Belgium takes part."
    assert Sentences(text).around(len(text)) == "- So do others."
    assert Sentences("-5 degrees.").around(4) == "-5 degrees."


def test_a_row_of_dots_takes_no_longer_than_it_is() -> None:
    """Its end is looked for once: begun anew at each dot, this would take minutes."""
    row = "." * 200_000
    assert Sentences(f"Read on {row}a and stop. Then rest.").around(200_060) == "Then rest."
