"""Rows 18 to 21: what is called a soft 404, and what must not be."""

from __future__ import annotations

from typing import Any

import pytest

from citekeeper.judge.policy import POLICY
from citekeeper.judge.sight import NOTHING_AROUND, Around
from citekeeper.judge.standing import ruled
from citekeeper.model import Confidence, Hop, Reason, Sign, SignFamily, Standing, UriR

from .conftest import ARTICLE, CHROME, MENU, SORRY, URI, Shelf

LOW, MEDIUM, HIGH = Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH
LIVE, SOFT, UNKNOWN, MOVED = Standing.LIVE, Standing.SOFT_404, Standing.UNKNOWN, Standing.MOVED
MISSING = (Sign(SignFamily.NOT_FOUND, "not-found-en"),)


def by(*statuses: int) -> dict[str, Any]:
    """Redirects of these statuses."""
    return {"redirects": tuple(Hop(status, URI) for status in statuses)}


def said(found: Any) -> tuple[Standing, Reason, Confidence]:
    """What a look means, in short."""
    return found.standing, found.reason, found.confidence


# --- row 19 ---------------------------------------------------------------------------------------


def test_alike_is_a_soft_404(see: Any, shelf: Shelf) -> None:
    """An address that cannot exist gets the same page: nothing is there."""
    seen = see(200, page=shelf.page(MENU + SORRY, title="The mill"))
    found = ruled(seen, POLICY, shelf.around(shelf.sibling(MENU + SORRY)))
    assert said(found) == (SOFT, Reason.SIBLING_MATCH, HIGH)
    assert dict(found.scores) == {"novel": 0, "allowed": 12}


def test_a_catch_all_front_page_is_a_soft_404(see: Any, shelf: Shelf) -> None:
    """A site that answers every unknown path with its front page, served or by a redirect."""
    front = f"{MENU} Welcome to our museum, open from Tuesday to Sunday. " * 9
    page = shelf.page(front, title="Museum", scripts=6)
    served = ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(front, title="Museum")))
    assert said(served) == (SOFT, Reason.SIBLING_MATCH, HIGH)
    end = "http://mill.example/?from=404"
    sent = ruled(
        see(200, page=page, final_uri=end, **by(302)),
        POLICY,
        shelf.around(shelf.sibling(front, final_uri=end, hops=1)),
    )
    assert said(sent) == (SOFT, Reason.SIBLING_MATCH, HIGH)
    assert "sends an address" in sent.message


def test_a_site_with_one_title_everywhere(see: Any, shelf: Shelf) -> None:
    """What tells its pages from its error page is the rest."""
    page = shelf.page(MENU + ARTICLE, title="The mill")
    assert ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(MENU))).standing is LIVE


@pytest.mark.parametrize("text", ["Loading", MENU, MENU * 3])
def test_a_single_page_app_cannot_be_told(see: Any, shelf: Shelf, text: str) -> None:
    """Every address gets the frame that scripts fill; whether the page is there, nobody sees."""
    page = shelf.page(text, title="App", scripts=3)
    found = ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(text, title="App")))
    assert (found.standing, found.reason) == (UNKNOWN, Reason.JS_SHELL)


@pytest.mark.parametrize("words", [SORRY.replace("found", "to be. Error 404"), "Page not found"])
def test_a_short_page_with_scripts_that_says_so(see: Any, shelf: Shelf, words: str) -> None:
    """Scripts do not excuse a page whose words say that something is missing."""
    page = shelf.page(MENU + words, title="Site", scripts=3)
    around = shelf.around(shelf.sibling(MENU + words, title="Site"))
    assert ruled(see(200, page=page), POLICY, around).standing is SOFT


@pytest.mark.parametrize(
    "title", ["Down for maintenance", "We'll be back soon", "Wartungsarbeiten", "Database error"]
)
def test_a_pause_cannot_be_told(see: Any, shelf: Shelf, title: str) -> None:
    """A site under repair answers alike everywhere; it will be back."""
    page = shelf.page(MENU, title=title)
    found = ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(MENU, title=title)))
    assert said(found) == (UNKNOWN, Reason.SIBLING_MATCH, LOW)


@pytest.mark.parametrize(
    "words",
    [
        *("Your request was blocked by our provider.", "You have been blocked from here."),
        *("The server denied the address.", "An attack was seen.", "Intercepted by a guard."),
        *("Access is restricted.", "Guests cannot access this course.", "For members only."),
        *("Please log in.", "You need to sign in first.", "You must first be logged in."),
        *("You have no permission to view this.", "Solve the captcha.", "Unusual activity."),
        *("Sie sind kein Roboter?", "Bitte melden Sie sich an.", "Keine Berechtigung"),
        *("Veuillez vous identifier.", "Réservé aux abonnés.", "Log in om verder te gaan."),
        *("Alleen voor leden.", "Debe iniciar sesión.", "Sólo para socios.", "Devi accedere."),
        *("Riservato ai soci.", "Deve iniciar sessão.", "Reservado a assinantes."),
    ],
)
def test_a_short_page_for_all_addresses_that_refuses(see: Any, shelf: Shelf, words: str) -> None:
    """All addresses get it, and it says who may not pass: no page is missing for that."""
    page = shelf.page(words, title="Mill")
    around = shelf.around(shelf.sibling(words, title="Mill"))
    found = ruled(see(200, page=page), POLICY, around)
    assert said(found) == (Standing.BLOCKED, Reason.BOT_WALL, MEDIUM)
    alone = shelf.around(shelf.sibling(None, status=404))
    assert ruled(see(200, page=page), POLICY, alone).standing in (LIVE, Standing.BLOCKED)
    long = f"{words} {ARTICLE * 3}"
    around = shelf.around(shelf.sibling(long, title="Mill"))
    assert ruled(see(200, page=shelf.page(long, title="Mill")), POLICY, around).standing is SOFT
    missing = f"{words} This page does not exist."
    around = shelf.around(shelf.sibling(missing, title="Mill"))
    assert ruled(see(200, page=shelf.page(missing, title="Mill")), POLICY, around).standing is SOFT


@pytest.mark.parametrize(
    ("title", "words"),
    [
        *(("mill.example", "Coming soon."), ("www.mill.example", "Hosted by a company.")),
        *(("Mill", "What is domain parking?"), ("Mill", "The domain was canceled.")),
        ("Mill", "Ce domaine, réservé par un client"),
        *(("Mill", "Ta domena jest na sprzedaż."), ("Mill", "Tato doména je na prodej.")),
        *(("Mill", "Dette domæne er parkeret."), ("Mill", "Домен продаётся."), ("域名", "出售")),
        *(("Mill", "このドメインは販売中です"), ("Mill", "Bu alan adı satılık")),
        *(("Mill", "이 도메인은 판매 중입니다"), ("Mill", "Deze domeinnaam is gereserveerd")),
    ],
)
def test_a_short_page_for_all_addresses_about_its_name(
    see: Any, shelf: Shelf, title: str, words: str
) -> None:
    """Where no address has a page of its own, words about the domain name mean that one."""
    page = shelf.page(words, title=title)
    found = ruled(see(200, page=page), POLICY, shelf.around(shelf.sibling(words, title=title)))
    assert said(found) == (Standing.PARKED, Reason.PLACEHOLDER, MEDIUM)
    alone = shelf.around(shelf.sibling(None, status=404))
    assert ruled(see(200, page=page), POLICY, alone).standing is LIVE


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Casinos online", "Tragaperras, giros gratis y bono."),
        ("Cassino online", "Caça-níqueis, rodadas grátis."),
        ("คาสิโนออนไลน์", "บาคาร่า สล็อต เครดิตฟรี"),
        ("카지노 추천", "바카라 토토 먹튀검증"),
        ("Казино", "Букмекеры, slots, poker."),
        ("Nettikasinot", "Kasinobonus, ilmaiskierrokset ja vedonlyönti."),
        ("Nya casinon", "Gratissnurr utan insättning, spelautomater."),
        ("Casino uden nemid", "Spilleautomater, første indbetaling. Innskudd og gratisspinn."),
        ("Cazinouri", "Rotiri gratuite. Kaszinó, pörgetések, vklad a zatočení zdarma."),
        ("كازينو", "مراهنات، روليت"),
        ("Generic medicines online", "Sildenafil without prescription. Canadian pharmacy."),
        ("Payday loans", "Instant approval, even with bad credit. Title loans."),
        ("Snabblån direkt", "Lån utan UC. SMS-lån."),
        ("Prêt rapide", "Prêts sans justificatif, préstamos rápidos."),
        ("Chwilówki", "Minikredyty, pikavippi, prestiti veloci, ohne Schufa."),
        ("Write my essay", "Order a term paper, plagiarism-free."),
        ("Essay writing", "Buy essays, checked for plagiarism."),
        ("Ghostwriter", "Hausarbeit schreiben lassen. Cheap dissertations."),
    ],
)
def test_a_page_for_all_addresses_that_sells(
    see: Any, shelf: Shelf, title: str, words: str
) -> None:
    """A trade at the head of the one page of a site: it is in other hands."""
    page = shelf.page(f"{words} {MENU * 20}", title=title)
    around = shelf.around(shelf.sibling(f"{words} {MENU * 20}", title=title))
    found = ruled(see(200, page=page), POLICY, around)
    assert said(found) == (Standing.PARKED, Reason.HIJACKED, MEDIUM)
    whole = f"{words} {MENU * 20}"
    known = shelf.around(shelf.sibling(whole, title=title), baselines=(shelf.memento(whole),))
    assert ruled(see(200, page=page), POLICY, known).standing is UNKNOWN
    alone = shelf.around(shelf.sibling(None, status=404))
    assert ruled(see(200, page=page), POLICY, alone).standing is LIVE
    law = f"{words} Police, courts and parliament. {MENU * 20}"
    around = shelf.around(shelf.sibling(law, title=title))
    assert (
        ruled(see(200, page=shelf.page(law, title=title)), POLICY, around).standing
        is not Standing.PARKED
    )


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Harlow Credit Union", "Loans, credit cards and savings. Apply for a loan online today."),
        ("Writing Centre", "Help with essays, dissertations and how to avoid plagiarism."),
        ("Medicines Agency", "Medicines on prescription, and what your pharmacy must tell you."),
    ],
)
def test_who_has_such_a_subject_sells_nothing(
    see: Any, shelf: Shelf, title: str, words: str
) -> None:
    """A bank, a university or an agency that shows one page everywhere is in its own hands."""
    text = f"{words} {MENU * 20}"
    page, beside = shelf.page(text, title=title), shelf.sibling(text, title=title)
    found = ruled(see(200, page=page), POLICY, shelf.around(beside))
    assert found.standing is not Standing.PARKED


def test_a_search_for_the_address_that_found_nothing(see: Any, shelf: Shelf) -> None:
    """Its titles are made of addresses; in two words that others have as well it has no result."""
    found = f"{MENU}\nResults for abcdefgh\nGeen resultaten.\n{ARTICLE}"
    mine = found.replace("abcdefgh", "wheel")
    its = "http://mill.example/history/abcdefgh.html"
    around = shelf.around(shelf.sibling(found, title="Results for abcdefgh", uri=its))
    page = shelf.page(mine, title="Results for wheel")
    assert ruled(see(200, page=page), POLICY, around).standing is Standing.SOFT_404
    part = "\nNo results for /history/{}\nFewer words may help"
    page = shelf.page(MENU + part.format("wheel"), title="Results for /history/wheel")
    its_part = MENU + part.format("abcdefgh")
    around = shelf.around(shelf.sibling(its_part, title="Results for /history/abcdefgh", uri=its))
    assert ruled(see(200, page=page), POLICY, around).standing is Standing.SOFT_404


def test_what_the_archive_saw_is_still_there(see: Any, shelf: Shelf) -> None:
    """A site of one page serves it at every address: what was cited is what comes."""
    text = MENU + ARTICLE
    page, beside = shelf.page(text, title="Mill"), shelf.sibling(text, title="Mill")
    known = shelf.around(beside, baselines=(shelf.memento(text),))
    assert said(ruled(see(200, page=page), POLICY, known)) == (UNKNOWN, Reason.SIBLING_MATCH, LOW)
    other = shelf.around(beside, baselines=(shelf.memento(CHROME),))
    assert ruled(see(200, page=page), POLICY, other).standing is SOFT


def test_the_chrome_of_a_memento_proves_nothing(see: Any, shelf: Shelf) -> None:
    """That the template is still there does not save a page whose article is gone."""
    gone = f"{CHROME} {SORRY}"
    page = shelf.page(gone, title="The mill")
    memento = shelf.memento(f"{CHROME} {ARTICLE}", title="The mill")
    around = shelf.around(shelf.sibling(gone), baselines=(memento,))
    assert ruled(see(200, page=page), POLICY, around).standing is SOFT


def test_a_little_of_its_own_cannot_be_told(see: Any, shelf: Shelf) -> None:
    """A caption below one title for all pages: a few words more than both siblings agree on."""
    page = shelf.page(MENU + "Crane in deep snow", title="Mill")
    beside = [shelf.sibling(MENU, title="Mill"), shelf.sibling(MENU, title="Mill")]
    found = ruled(see(200, page=page), POLICY, shelf.around(*beside))
    assert said(found) == (UNKNOWN, Reason.SIBLING_MATCH, LOW)
    noisy = [shelf.sibling(f"{MENU} ad {word}", title="Mill") for word in ("boats", "hats")]
    assert ruled(see(200, page=page), POLICY, shelf.around(*noisy)).standing is SOFT
    assert ruled(see(200, page=page), POLICY, shelf.around(beside[0])).standing is SOFT


def test_a_table_of_numbers_cannot_be_told(see: Any, shelf: Shelf) -> None:
    """Its words are the template's, its figures are not; a date and a clock are too few."""
    table = " ".join(f"{n}.1 {n * 7}" for n in range(30))
    beside = shelf.sibling(f"{MENU} 1 May 2026, 12:40")
    for text, standing in ((table, UNKNOWN), ("2 May 2026, 13:17", SOFT)):
        page = shelf.page(f"{MENU} {text}", title="The mill")
        assert ruled(see(200, page=page), POLICY, shelf.around(beside)).standing is standing


@pytest.mark.parametrize(
    ("uri", "title", "standing"),
    [
        ("http://mill.example/a/wheel-of-the-tide-mill", "Tide mill: its wheel", UNKNOWN),
        ("http://mill.example/a/wheel", "The wheel", SOFT),
        ("http://mill.example/a/wheel-of-the-tide-mill", "Our tide", SOFT),
    ],
)
def test_a_server_that_overlooks_the_slug(
    see: Any, shelf: Shelf, uri: str, title: str, standing: Standing
) -> None:
    """Where the title has the words of the cited address, the sibling got the page itself."""
    beside = shelf.sibling(MENU + ARTICLE, title=title, directory="/a/")
    seen = see(200, uri_r=UriR(uri), final_uri=uri, page=shelf.page(MENU + ARTICLE, title=title))
    assert ruled(seen, POLICY, shelf.around(beside)).standing is standing


def test_a_search_that_found_nothing(see: Any, shelf: Shelf) -> None:
    """Its title has the words of the cited address, and so it has of any: no page is served."""
    there = "http://mill.example/search?q=strategy+paper"
    hop = Hop(302, URI)
    text = f"{MENU}\n0 results found for strategy paper."
    page = shelf.page(text, title="Results for strategy paper")
    sibling = shelf.sibling(
        text, title="Results for strategy paper", hops=1, final_uri=there, directory="/pub/"
    )
    seen = see(
        200,
        uri_r=UriR("http://mill.example/pub/strategy-paper"),
        final_uri=there,
        redirects=(hop,),
        page=page,
    )
    assert ruled(seen, POLICY, shelf.around(sibling)).standing is SOFT


def test_an_address_that_says_for_which_error_it_stands(see: Any, shelf: Shelf) -> None:
    """Whatever its few words regret, all are sent to an address of 404."""
    there = "http://mill.example/Errors/404.aspx"
    hop = Hop(302, URI)
    text = "We could not complete your request. Please try the site map."
    page = shelf.page(text, title="We could not complete your request")
    sibling = shelf.sibling(text, title=page.title, hops=1, final_uri=there)
    seen = see(200, final_uri=there, redirects=(hop,), page=page)
    assert ruled(seen, POLICY, shelf.around(sibling)).standing is SOFT


# --- row 18 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "final",
    [
        "http://mill.example/404",
        "http://mill.example/404.html",
        "http://mill.example/en/page-not-found/",
        "http://mill.example/error.aspx?aspxerrorpath=/history/wheel.html",
        "http://mill.example/errors/gone",
        "http://mill.example/nicht-gefunden.html",
        "http://mill.example/index.php?view=error404",
        "http://other.example/notfound",
        "http://mill.example/index.php?error=404",
        "http://mill.example/?page_not_found",
        "http://mill.example/home?notfound=1",
        "http://mill.example/Pages/PageNotFoundError.aspx?requestUrl=/history/wheel.html",
    ],
)
def test_redirects_to_error_pages(see: Any, shelf: Shelf, final: str) -> None:
    """Sent to what calls itself an error: a soft 404 of medium confidence."""
    found = ruled(see(200, page=shelf.page(SORRY, title="Oh"), final_uri=final, **by(302)), POLICY)
    assert said(found) == (SOFT, Reason.REDIRECT_TO_ERROR, MEDIUM)


@pytest.mark.parametrize(
    ("cited", "final"),
    [
        ("http://mill.example/p/12", "http://mill.example/blog/error-handling-in-go"),
        ("http://mill.example/p/12", "http://mill.example/fehlerkultur"),
        ("http://mill.example/news?id=404", "http://mill.example/news/404"),
        ("http://mill.example/error/7", "http://mill.example/errors"),
        ("http://mill.example/p/12", "http://mill.example/p/12?error=cookies_not_supported"),
    ],
)
def test_pages_about_errors_are_no_error_pages(
    see: Any, shelf: Shelf, cited: str, final: str
) -> None:
    """Neither an article on errors, nor the number 404, nor a page cited as an error is one."""
    seen = see(200, uri_r=UriR(cited), page=shelf.page(), final_uri=final, **by(302))
    assert ruled(seen, POLICY).standing is LIVE


# --- row 20 ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "final",
    ["http://mill.example/", "https://www.mill.example/en/index.html", "http://other.example/",
     "http://mill.example/?utm_source=old", "http://mill.example/history/"],
)  # fmt: skip
def test_a_deep_address_leads_to_a_front_page(see: Any, shelf: Shelf, final: str) -> None:
    """The page is gone, as far as anybody can see: a soft 404 of low confidence."""
    uri = UriR("http://mill.example/history/2014/wheel.html")
    seen = see(200, uri_r=uri, page=shelf.page(MENU), final_uri=final, **by(301))
    assert said(ruled(seen, POLICY)) == (SOFT, Reason.REDIRECT_TO_ROOT, LOW)


@pytest.mark.parametrize(
    ("cited", "final", "standing"),
    [
        ("http://mill.example/", "https://www.mill.example/en/", LIVE),
        ("http://mill.example/home", "http://mill.example/", LIVE),
        ("http://mill.example/index.php?page=home", "http://mill.example/", LIVE),
        ("http://mill.example/?page=home", "http://mill.example/welcome.html", LIVE),
        ("http://mill.example/a/b", "http://mill.example/?p=17", LIVE),
        ("http://mill.example/a/b", "http://mill.example/c/", LIVE),
        ("http://mill.example/a/b", "http://other.example/a/", LIVE),
        ("http://mill.example/A/B", "http://mill.example/a/b/", LIVE),
        ("http://short.example/x7", "http://mill.example/", UNKNOWN),
        ("http://mill.example/en/a/b", "http://mill.example/de/", UNKNOWN),
        ("http://mill.example/index.php?id=4", "http://mill.example/", SOFT),
    ],
)
def test_which_redirects_lead_away(
    see: Any, shelf: Shelf, cited: str, final: str, standing: Standing
) -> None:
    """Front pages, aliases and other pages do not; short addresses and languages may."""
    seen = see(200, uri_r=UriR(cited), page=shelf.page(MENU), final_uri=final, **by(302))
    assert ruled(seen, POLICY).standing is standing


def test_cited_pages_that_end_together(see: Any, shelf: Shelf) -> None:
    """Where three cited pages of a site end, none of them is, unless it is named there."""
    end = "http://mill.example/all.html"
    seen = see(200, page=shelf.page(MENU, title="Start"), final_uri=end, **by(301))
    assert said(ruled(seen, POLICY, Around(converged=frozenset({(1, end)})))) == (
        *(SOFT, Reason.REDIRECT_CONVERGE, MEDIUM),
    )
    named = Around(converged=frozenset({(1, end)}), titles=("Start",))
    assert ruled(seen, POLICY, named).standing is MOVED
    assert ruled(seen, POLICY, Around(converged=frozenset({(2, end)}))).standing is MOVED


@pytest.mark.parametrize(
    ("final", "standing"),
    [
        ("http://mill.example/age-check?return=%2Fhistory%2Fwheel.html", UNKNOWN),
        ("http://mill.example/gate?ref=/history/wheel.html", UNKNOWN),
        ("http://mill.example/unsupported-browser", UNKNOWN),
        ("http://mill.example/gdpr.html", UNKNOWN),
        ("http://mill.example/sorry?ref=/history", SOFT),
        ("http://mill.example/message/page", SOFT),
    ],
)
@pytest.mark.parametrize("together", [False, True])
def test_gates_before_all_pages(
    see: Any, shelf: Shelf, final: str, standing: Standing, together: bool
) -> None:
    """All addresses lead to a page that asks for something first: what is behind, nobody sees."""
    seen = see(200, page=shelf.page(MENU, title="Stop"), final_uri=final, **by(302))
    beside = [] if together else [shelf.sibling(MENU, title="Stop", hops=1, final_uri=final)]
    ends = frozenset({(1, final)}) if together else frozenset()
    assert ruled(seen, POLICY, shelf.around(*beside, converged=ends)).standing is standing


def test_the_cited_text_at_the_front_page_is_moved(see: Any, shelf: Shelf) -> None:
    """A page that became its site's front page has moved there."""
    end = "http://mill.example/"
    seen = see(200, page=shelf.page(MENU + ARTICLE, title="Mill"), final_uri=end, **by(301))
    around = shelf.around(baselines=(shelf.memento(),))
    assert said(ruled(seen, POLICY, around)) == (MOVED, Reason.PERMANENT_REDIRECT, HIGH)


def test_the_chrome_at_the_front_page_is_not(see: Any, shelf: Shelf) -> None:
    """A template that cited page and front page have in common moves nothing."""
    end = "http://mill.example/"
    front = f"{CHROME} Welcome to the museum. "
    seen = see(200, page=shelf.page(front, title="Mill"), final_uri=end, **by(301))
    whole = f"{CHROME} {ARTICLE}"
    span = (len(CHROME) + 1, len(whole))
    by_main = shelf.around(baselines=(shelf.memento(whole, main_span=span),))
    by_site = shelf.around(shelf.sibling(f"{CHROME} {SORRY}"), baselines=(shelf.memento(whole),))
    assert ruled(seen, POLICY, by_main).standing is SOFT
    assert ruled(seen, POLICY, by_site).standing is SOFT


# --- row 21 ---------------------------------------------------------------------------------------


def test_a_title_that_says_not_found(see: Any, shelf: Shelf) -> None:
    """Alone it is a soft 404 of low confidence; under the cited title it is the page."""
    page = shelf.page(SORRY, title="Page not found", signs=MISSING)
    found = ruled(see(200, page=page), POLICY)
    assert said(found) == (SOFT, Reason.PHRASE_TITLE, LOW)
    cited = Around(titles=("Page not found",))
    assert ruled(see(200, page=page), POLICY, cited).standing is LIVE


@pytest.mark.parametrize(
    ("text", "span", "standing"),
    [
        (SORRY + MENU, None, UNKNOWN),
        (ARTICLE * 6, None, LIVE),
        (ARTICLE * 6, (90, 160), UNKNOWN),
    ],
)
@pytest.mark.parametrize("status", [200, 404])
def test_a_title_against_a_sibling(
    see: Any, shelf: Shelf, text: str, span: Any, standing: Standing, status: int
) -> None:
    """Answered otherwise elsewhere: a long text is about such pages; of a short one, who knows."""
    page = shelf.page(text, title="Page not found", signs=MISSING, main_span=span)
    around = shelf.around(shelf.sibling(CHROME, status=status))
    assert ruled(see(200, page=page), POLICY, around).standing is standing


WITHDRAWN = (
    *("This article is no longer available.", "The document has been withdrawn by its author."),
    *("Der Beitrag ist nach Ablauf der Frist nicht mehr abrufbar.", "Diese Seite wurde gelöscht."),
    *("Cet article n'est plus disponible.", "Le contenu a été retiré à la demande de l'auteur."),
    *("Dit artikel is niet meer beschikbaar.", "Het bestand is verwijderd."),
    *("Esta noticia ya no está disponible.", "El documento ha sido eliminado."),
    *("La notizia non è più disponibile.", "Il documento è stato rimosso."),
    *("O artigo já não está disponível.", "A notícia foi removida."),
)


@pytest.mark.parametrize("words", WITHDRAWN)
def test_a_notice_in_the_place_of_the_page(see: Any, shelf: Shelf, words: str) -> None:
    """Its neighbours are missing honestly; whether the notice is all there ever was, none knows."""
    none = shelf.around(shelf.sibling(None, status=404))
    found = ruled(see(200, page=shelf.page(words, title="The mill")), POLICY, none)
    assert said(found) == (UNKNOWN, Reason.PHRASE_TITLE, LOW)
    framed = f"{CHROME}\nThe mill\n{words}"
    found = ruled(see(200, page=shelf.page(framed, title="x", h1="The mill")), POLICY, none)
    assert said(found) == (UNKNOWN, Reason.PHRASE_TITLE, LOW)


@pytest.mark.parametrize(
    "words",
    [
        "The statue has been removed from its square. It is no longer available to its admirers.",
        "The heater is no longer available and must not be used.",
        f"This article is no longer updated. {ARTICLE}",
        f"The report was shown, and one page has been removed by the censor. {ARTICLE}",
    ],
)
def test_other_things_may_be_gone(see: Any, shelf: Shelf, words: str) -> None:
    """A statue is no page, and an article with a line of its own about a page is one."""
    none = shelf.around(shelf.sibling(None, status=404))
    assert ruled(see(200, page=shelf.page(words, title="News")), POLICY, none).standing is LIVE


def test_no_body_no_soft_404(see: Any) -> None:
    """What is not read, and what is no success, is not judged by these rows."""
    assert ruled(see(200, media=True), POLICY, NOTHING_AROUND).standing is LIVE
    assert ruled(see(500, **by(302)), POLICY).standing is Standing.UNREACHABLE
