"""Row 21: what a page says of itself, where addresses that cannot exist are answered otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from citekeeper.judge.policy import POLICY
from citekeeper.judge.sight import Around
from citekeeper.judge.standing import ruled
from citekeeper.model import Reason, Sign, SignFamily, Standing

from .conftest import ARTICLE, MENU, SORRY, Shelf

NOTICE = (Sign(SignFamily.NOT_FOUND, "removed-en"),)
MISSING = (Sign(SignFamily.NOT_FOUND, "not-found-en"),)


@pytest.fixture
def alone(shelf: Shelf) -> Around:
    """Addresses that cannot exist get a 404."""
    return shelf.around(shelf.sibling(f"{MENU}\n{SORRY}", status=404))


def test_a_notice_in_the_place_of_a_page(see: Any, shelf: Shelf, alone: Around) -> None:
    """Heading and text say that it was taken away; of a heading alone it cannot be told."""
    text = f"{MENU}\nArticle removed\nThe text that was here has been taken down by the editors."
    page = shelf.page(text, title="Article removed", signs=NOTICE)
    found = ruled(see(200, page=page), POLICY, alone)
    assert (found.standing, found.reason) == (Standing.SOFT_404, Reason.PHRASE_TITLE)
    cited = shelf.around(*alone.siblings, titles=("Article removed",))
    assert ruled(see(200, page=page), POLICY, cited).standing is Standing.LIVE
    headed = shelf.page(f"{MENU}\nArticle removed", title="Article removed", signs=NOTICE)
    assert ruled(see(200, page=headed), POLICY, alone).standing is Standing.UNKNOWN
    two = shelf.page(
        text.replace("Article removed", "Page deleted - and found again"),
        title="Page deleted",
        h1="Page deleted - and found again",
        signs=NOTICE,
    )
    assert ruled(see(200, page=two), POLICY, alone).standing is Standing.UNKNOWN
    long = shelf.page(text + " So said the paper on Monday." * 20, title="x", signs=NOTICE)
    assert ruled(see(200, page=long), POLICY, alone).standing is not Standing.SOFT_404


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (
            "The number is that of an answer of servers, and means that a page was not found. "
            "Some sites decorate it with pictures, others with poems; museums have begun to "
            "collect them.",
            Standing.LIVE,
        ),
        (
            "We are sorry, the page that you asked for was not found. "
            "Some have found what they looked for by the search, and others by the list of names.",
            Standing.UNKNOWN,
        ),
        ("The number means that a page was not found.", Standing.UNKNOWN),
    ],
)
def test_pages_about_missing_pages(
    see: Any, shelf: Shelf, alone: Around, text: str, standing: Standing
) -> None:
    """They say much, and do not speak to somebody who looks for what is not there."""
    page = shelf.page(f"{MENU}\n404\n{text}", title="404", signs=MISSING)
    assert ruled(see(200, page=page), POLICY, alone).standing is standing


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("You must be registered and logged in to view this topic.", Standing.BLOCKED),
        ("Nur für Mitglieder: melden Sie sich an, um den Beitrag zu lesen.", Standing.BLOCKED),
        (
            "You must be logged in to view attachments. What cured the hum was a drop of solder on "
            "pin nine, which had none.",
            Standing.LIVE,
        ),
        ("Members only may vote on the new boathouse on Monday at eight.", Standing.LIVE),
        ("The topic was opened by a member in May.", Standing.LIVE),
    ],
)
def test_pages_for_members(
    see: Any, shelf: Shelf, alone: Around, text: str, standing: Standing
) -> None:
    """All that they say is who may read what stands there."""
    page = shelf.page(f"{MENU}\nInformation\n{text}", title="Information")
    found = ruled(see(200, page=page), POLICY, alone)
    assert found.standing is standing
    long = shelf.page(f"{MENU}\n{text} The gate was mended. " * 9, title="Information")
    assert ruled(see(200, page=long), POLICY, alone).standing is Standing.LIVE


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("This article has been removed for legal reasons.", Standing.UNKNOWN),
        ("There is currently no text in this page. Search for it.", Standing.UNKNOWN),
        ("This article has been removed. " + "It had been written by a baker. " * 9, Standing.LIVE),
        ("The crane has been removed to the museum.", Standing.LIVE),
    ],
)
def test_all_that_follows_a_heading(see: Any, shelf: Shelf, text: str, standing: Standing) -> None:
    """A sentence or two that something was taken away; what all pages have does not count."""
    letter = "Get our letter, free of charge, every weekday. You can stop it at any time."
    around = shelf.around(shelf.sibling(f"{MENU}\nNot found\n{letter}", status=404))
    page = shelf.page(
        f"{MENU}\nTrial of a baker\n{text}\n{letter}", title="x", h1="Trial of a baker"
    )
    assert ruled(see(200, page=page), POLICY, around).standing is standing


@pytest.mark.parametrize(
    ("body", "standing"),
    [
        ('{"error": "Item not found"}', Standing.UNKNOWN),
        ('{"id": 8, "lock": "Swale", "a": 1, "b": 2, "c": 3, "was": "not found"}', Standing.LIVE),
        ("year,seen,removed\n2004,404,2\n2005,410,3", Standing.LIVE),
        (
            '{"note": "Of nine locks on the river three were not found by the survey"}',
            Standing.LIVE,
        ),
    ],
)
def test_data_and_messages(
    see: Any, shelf: Shelf, alone: Around, body: str, standing: Standing
) -> None:
    """An interface says in a few words that it has none; data have more."""
    kind = "json" if body.startswith("{") else "text"
    page = shelf.page(body, title=None, kind=kind)
    assert ruled(see(200, page=page), POLICY, alone).standing is standing


@pytest.mark.parametrize(
    ("heading", "text", "standing"),
    [
        ("Článek smazán", "Článek byl smazán na žádost autora.", Standing.UNKNOWN),
        ("A cikk törölve", "Ezt a cikket a szerkesztőség törölte.", Standing.UNKNOWN),
        ("Публикация удалена", "Публикация удалена по требованию суда.", Standing.UNKNOWN),
        ("Uitzending niet meer te zien", "Deze uitzending is niet beschikbaar.", Standing.UNKNOWN),
        ("Uitzending niet beschikbaar", "Deze uitzending is niet beschikbaar.", Standing.UNKNOWN),
        (
            "Pétition supprimée",
            "Cette pétition a été supprimée par celui qui l'avait ouverte.",
            Standing.UNKNOWN,
        ),
        ("Uitzending verlopen", "U kunt haar niet meer bekijken.", Standing.UNKNOWN),
        (
            "Programmet är inte längre tillgängligt",
            "Rätten till det är slut.",
            Standing.UNKNOWN,
        ),
        ("Esta oferta já expirou", "A vaga foi encerrada por quem a abriu.", Standing.UNKNOWN),
        ("Esta oferta foi removida", "A vaga foi encerrada por quem a abriu.", Standing.SOFT_404),
        (
            "Vergunning 118 (verlopen)",
            "Deze vergunning is verlopen. Vergund was het storten van schelpen, vier boten daags.",
            Standing.LIVE,
        ),
        ("Ce blog a été fermé", "Le blog a été supprimé par son auteur.", Standing.UNKNOWN),
        ("Supprimée", "Cette fête a été belle et longue.", Standing.LIVE),
        (
            "The author deleted this story",
            "Stories in Millwords belong to those who wrote them.",
            Standing.UNKNOWN,
        ),
        (
            "The author deleted a story",
            "Stories in Millwords belong to those who wrote them.",
            Standing.LIVE,
        ),
        ("Ztracená vesnice", "Vesnice byla ztracena v mlze.", Standing.LIVE),
        ("Ztracený článek", "Článek byl ztracen při stěhování.", Standing.UNKNOWN),
        ("Ztracená vesnice", "Pod horou leží ztracená vesnice.", Standing.LIVE),
        ("Článek smazán - a zase nalezen", "Článek byl smazán na žádost autora.", Standing.LIVE),
        ("Ztracená vesnice", "Strana byla smazána. " + "Ale vesnice stojí. " * 9, Standing.LIVE),
    ],
)
def test_notices_in_other_languages(
    see: Any, shelf: Shelf, alone: Around, heading: str, text: str, standing: Standing
) -> None:
    """By the words for loss in heading and first sentence, and a page or the like in that."""
    page = shelf.page(f"{MENU}\n{heading}\n{text}", title="x", h1=heading)
    assert ruled(see(200, page=page), POLICY, alone).standing is standing


@pytest.mark.parametrize(
    ("heading", "text", "standing"),
    [
        ("Hinweis", "Dieses Thema wurde von der Moderation gelöscht.", Standing.SOFT_404),
        ("提示信息", "该文章已被作者删除。", Standing.SOFT_404),
        ("Paste", "This paste has expired or was deleted by its owner.", Standing.SOFT_404),
        ("The ferryman", "This story was deleted by its author.", Standing.UNKNOWN),
        ("Forum Message", "Which one? The thread was deleted by its author.", Standing.UNKNOWN),
        ("Notice", "This ferry does not run in winter.", Standing.LIVE),
        ("Notice", "This report is no longer available in print.", Standing.UNKNOWN),
    ],
)
def test_messages_about_what_was_posted(
    see: Any, shelf: Shelf, alone: Around, heading: str, text: str, standing: Standing
) -> None:
    """Under the heading of a message, a notice is nothing else; under another who knows."""
    page = shelf.page(f"{MENU}\n{heading}\n{text}", title="x", h1=heading)
    assert ruled(see(200, page=page), POLICY, alone).standing is standing


@pytest.mark.parametrize(
    ("title", "text", "standing"),
    [
        ("This report has been removed", "It can no longer be read here.", Standing.SOFT_404),
        ("Report removed", "The report you asked for has been removed.", Standing.SOFT_404),
        ("Report removed", "The report was removed in May.", Standing.UNKNOWN),
        ("This page has moved", "The page was moved and its copy deleted.", Standing.UNKNOWN),
        ("The wife of the miller", "The report you asked for has been removed.", Standing.UNKNOWN),
    ],
)
def test_who_is_told_of_a_removal(
    see: Any, shelf: Shelf, title: str, text: str, standing: Standing
) -> None:
    """Of "this" page, or of what somebody asked for, it is surely a notice, if it says no more.

    The heading is found in the title, where the page has only its site's name for one.
    """
    around = shelf.around(shelf.sibling(f"Mill Club\n{MENU}\n{SORRY}", status=404))
    page = shelf.page(
        f"Mill Club\n{MENU}\n{title}\n{text}", title=f"Mill Club: {title}", h1="Mill Club"
    )
    assert ruled(see(200, page=page), POLICY, around).standing is standing
    more = f"{text}\nRead also\nThe miller and his wife kept the wheel going through the war."
    page = shelf.page(f"{MENU}\n{title}\n{more}", title=title, h1=title)
    assert ruled(see(200, page=page), POLICY, around).standing is not Standing.SOFT_404


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("This video is not available in your country", "It cannot be shown where you are."),
        ("This page is temporarily unavailable", "Please try again later."),
        ("This content is not available", "You must be logged in to see it."),
        ("This page is not available in English", "Read it in German."),
        ("This report is no longer available in print", "Download it as a PDF."),
        ("This item is not available for loan", "It can be read in the reading room."),
        ("This thread has been archived", "It is kept for reference."),
        ("This event has ended", "See the photographs below."),
    ],
)
def test_what_may_be_there_for_others(
    see: Any, shelf: Shelf, alone: Around, heading: str, text: str
) -> None:
    """What is not to be had here, now or in this form was not removed: nobody may call it gone."""
    page = shelf.page(f"{MENU}\n{heading}\n{text}", title=heading, h1=heading)
    assert ruled(see(200, page=page), POLICY, alone).standing in (
        *(Standing.UNKNOWN, Standing.BLOCKED, Standing.LIVE),
    )


def test_what_was_taken_away_elsewhere(see: Any, shelf: Shelf) -> None:
    """A notice whose subject has numbers speaks of something else; a site's news do not count."""
    news = "The bridge stays closed until spring. " * 20
    around = shelf.around(shelf.sibling(f"{MENU}\nNot found\n{news}", status=404))
    told = {
        "This article has been removed.": Standing.SOFT_404,
        "The article on pages 31 to 48 was withdrawn by the board.": Standing.UNKNOWN,
    }
    for text, standing in told.items():
        whole = f"{MENU}\nArticle removed\n{text}\n{news}"
        page = shelf.page(whole, title="Article removed", h1="Article removed", signs=NOTICE)
        assert ruled(see(200, page=page), POLICY, around).standing is standing


def test_a_title_of_lack_and_a_sentence_of_loss(see: Any, shelf: Shelf, alone: Around) -> None:
    """Both say so, and no more is said: a notice. More sentences may speak of such pages."""
    text = "El contenido que busca fue retirado y ya no está disponible."
    heading = "Contenido no disponible"
    page = shelf.page(f"{MENU}\n{heading}\n{text}", title=heading, h1=heading, signs=MISSING)
    assert ruled(see(200, page=page), POLICY, alone).standing is Standing.SOFT_404
    more = f"{text} Así lo dijo la radio. Después llegó el autor. Nadie lo esperaba ya."
    page = shelf.page(f"{MENU}\n{heading}\n{more}", title=heading, h1=heading, signs=MISSING)
    assert ruled(see(200, page=page), POLICY, alone).standing is not Standing.SOFT_404


def test_a_notice_among_what_was_cited(see: Any, shelf: Shelf, alone: Around) -> None:
    """News of a site may be those of the snapshot: its main part says what became of the page."""
    text = "Article removed\nThis article was taken down on 4 May after a complaint."
    page = shelf.page(
        f"{text}\n{ARTICLE}",
        title="Article removed",
        h1="Article removed",
        signs=NOTICE,
        main_span=(0, len(text)),
    )
    around = shelf.around(*alone.siblings, baselines=(shelf.memento(ARTICLE, title="The wheel"),))
    assert ruled(see(200, page=page), POLICY, around).standing is Standing.SOFT_404
    unchanged = shelf.around(*alone.siblings, baselines=(shelf.memento(f"{text}\n{ARTICLE}"),))
    assert ruled(see(200, page=page), POLICY, unchanged).standing is Standing.LIVE
    whole = shelf.page(f"{text}\n{ARTICLE}", title="Article removed", signs=NOTICE)
    assert ruled(see(200, page=whole), POLICY, around).standing is Standing.LIVE


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Stelle nicht mehr verfügbar", "In 41 Heimen war die Stelle nicht mehr verfügbar."),
        ("Sidan är borttagen", "Var femte länk leder till texten ”sidan finns inte”."),
        ("Запись удалена", "Запись удалена."),
    ],
)
def test_headings_of_loss_that_prove_nothing(
    see: Any, shelf: Shelf, alone: Around, heading: str, text: str
) -> None:
    """Below them stands what others said, or how many, or nothing: that cannot be told."""
    page = shelf.page(f"{MENU}\n{heading}\n{text}", title=heading, h1=heading, signs=NOTICE)
    assert ruled(see(200, page=page), POLICY, alone).standing is not Standing.SOFT_404


@pytest.mark.parametrize(
    ("heading", "text", "standing"),
    [
        ("Thesis withdrawn", "The text of this thesis has been withdrawn.", Standing.UNKNOWN),
        ("Лодка удалена", "Мастер удалил эту лодку.", Standing.UNKNOWN),
        ("提示信息", "抱歉，该主题已被作者删除。", Standing.UNKNOWN),
        ("Vessel not found", "The vessel you are looking for is gone.", Standing.UNKNOWN),
        ("Ferry withdrawn", "It was withdrawn after the fire of May.", Standing.LIVE),
        ("The ferry of May", "The ferry you ask for was withdrawn.", Standing.LIVE),
    ],
)
def test_a_loss_of_whatever_it_is(
    see: Any, shelf: Shelf, alone: Around, heading: str, text: str, standing: Standing
) -> None:
    """Heading and sentence say of a thing no rule knows that it is lost, and speak of "this" or to
    the reader: it cannot be told whether it is a notice or an article."""
    page = shelf.page(f"{MENU}\n{heading}\n{text}", title=heading, h1=heading)
    assert ruled(see(200, page=page), POLICY, alone).standing is standing


def test_a_notice_of_few_words_is_never_live(see: Any, shelf: Shelf, alone: Around) -> None:
    """Its heading is a known notice, and what stands below says nothing of its own."""
    page = shelf.page(
        f"{MENU}\nTopic closed\nPublished on 4 May\nThat is all there is.",
        title="Topic closed",
        h1="Topic closed",
        signs=NOTICE,
    )
    assert ruled(see(200, page=page), POLICY, alone).standing is Standing.UNKNOWN
