"""Pages that are gone: honest 404s in the frames of their makers, and those that answer 200."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, DEAD, DRIFTED, SOFT_404, UNKNOWN, Case, gate, page, sent, to
from .words import NEWS, firm

REP = "/reports/2016/hives-on-roofs"

HONEST: Mapping[str, Reply] = {
    "typo3-de": sent(
        firm(
            "typo3",
            "de",
            "Hoppla, hier summt nichts",
            "Die aufgerufene Seite gibt es nicht (mehr). Vielleicht hilft die Suche.",
        ),
        404,
    ),
    "news-fr": sent(
        firm(
            "news",
            "fr",
            "Erreur 404",
            f"Cet article a butiné ailleurs. À lire aussi : {NEWS['fr'] * 4}",
        ),
        404,
    ),
    "login-nl": sent(
        firm(
            "sharepoint",
            "nl",
            "Pagina bestaat niet",
            "Misschien moet u eerst inloggen. <form><input type=password name=p></form>",
        ),
        404,
    ),
    "cf-words": sent(
        firm(
            "builder",
            "en",
            "Nothing here",
            "Our site is protected by Cloudflare. <script src='/cdn-cgi/challenge-platform/scripts/"
            "jsd/main.js'></script>",
        ),
        404,
    ),
    "s3": Reply(
        404,
        {"Content-Type": "application/xml"},
        "<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>The specified key does not "
        "exist.</Message><Key>reports</Key></Error>",
    ),
    "json": Reply(404, {"Content-Type": "application/json"}, '{"detail":"Not found."}'),
    "empty": Reply(404, {"Content-Type": "text/html"}, ""),
    "410-pt": sent(firm("drupal", "pt", "Conteúdo retirado", "A página foi eliminada."), 410),
    "404-offer": sent(
        firm("news", "en", "404", "Special offer: hives for sale! Buy now, domain honey from 4 €."),
        404,
    ),
    "tombstone": sent(
        firm(
            "drupal",
            "en",
            "Item withdrawn",
            "The item 10.9999/481 was withdrawn at the request of its authors. Citation: A. K., "
            "Hives, 2016.",
        ),
        410,
    ),
}

SOFT: Mapping[str, str] = {
    "joomla": firm(
        "tables",
        "en",
        "404 - Article not found",
        "You may not be able to visit this page because of: an out-of-date bookmark, a mistyped "
        "address, you have no access to this page.",
    ),
    "notes": page(
        "<h1>HTTP Web Server: Lotus Notes Exception - Entry not found in index</h1>", title="Error"
    ),
    "aspnet": page(
        "<h1>Server Error in '/' Application.</h1><h2><i>The resource cannot be found.</i></h2>"
        "<b>Description:</b> HTTP 404. The resource you are looking for (or one of its "
        "dependencies) could have been removed, had its name changed.",
        title="The resource cannot be found.",
    ),
    "news-de": firm(
        "news",
        "de",
        "Da ist wohl etwas schiefgelaufen",
        f"Den Artikel, den Sie suchen, führen wir leider nicht mehr. {NEWS['de'] * 3}",
    ),
    "builder-fr": firm(
        "builder",
        "fr",
        "Oups, rien à voir ici",
        "Le lien que vous avez suivi est peut-être rompu, ou la page a été retirée.",
    ),
    "gov-es": firm(
        "drupal",
        "es",
        "El recurso solicitado no está disponible",
        "Es posible que haya cambiado de dirección tras la renovación de la sede electrónica.",
    ),
    "comune-it": firm(
        "typo3",
        "it",
        "",
        "Spiacenti, il contenuto richiesto non è presente in archivio. Torna alla home page.",
    ),
    "camara-pt": firm(
        "tables",
        "pt",
        "Página indisponível",
        "O conteúdo que procura já não se encontra neste endereço.",
    ),
    "gemeente-nl": firm(
        "sharepoint",
        "nl",
        "Helaas",
        "Wat u zoekt staat hier niet meer. Sinds onze nieuwe website zijn veel adressen veranderd.",
    ),
    "sv": firm("drupal", "sv", "Hoppsan!", "Den här sidan finns inte längre kvar hos oss."),
    "ro": firm("builder", "ro", "Ne pare rău", "Pagina căutată nu mai există sau a fost mutată."),
    "uk": firm("news", "uk", "Упс!", "Такої сторінки немає. Можливо, її видалили чи перенесли."),
    "ja": firm("typo3", "ja", "", "お探しのページは移動または削除された可能性があります。"),
    "ar": firm("drupal", "ar", "عذراً", "الصفحة التي تبحث عنها غير موجودة أو تم حذفها."),
    "search": firm(
        "drupal",
        "en",
        "Search",
        "We looked everywhere for <em>hives on roofs</em> and came back with 0 results. Try fewer "
        "words. Popular searches: moss, canteen, posters.",
    ),
    "opac": firm("tables", "de", "", "Keine Treffer. Der Datensatz wurde gelöscht oder gesperrt."),
    "video": firm(
        "builder", "en", "", "This video is no longer available because the uploader closed it."
    ),
    "account": firm(
        "builder", "en", "Nothing left", "The author has deactivated this account and its stories."
    ),
    "file": firm(
        "builder",
        "en",
        "File unavailable",
        "Sorry, the file you have requested has been deleted by its owner, or the link expired.",
    ),
    "job": firm("news", "de", "Anzeige abgelaufen", "Dieses Angebot ist nicht mehr online."),
    "debug": page(
        "<pre>Fatal: template 'reports/2016' missing\n  at render (/srv/app/view.js:31)</pre>"
        "<p>No route matches this address.</p>",
        title="No route",
    ),
    "silent": firm("typo3", "en", "", ""),
}


def gone() -> Iterator[Case]:
    """Said honestly, and said with 200."""
    for name, reply in HONEST.items():
        yield Case("sixth: dead", f"d6-{name}", (DEAD,), {"*": reply}, path=REP)
    for name, body in SOFT.items():
        yield Case("sixth: soft-404", f"n6-{name}", (SOFT_404,), {"*": sent(body)}, path=REP)
    none = sent(firm("typo3", "en", "Error", "Document 481 not found in database."))
    path = "/index.php?option=doc&id=481"
    yield Case("sixth: soft-404", "n6-database", (SOFT_404,), {"*": none}, path=path)
    social = sent(
        firm(
            "builder",
            "en",
            "This content isn't available right now",
            "When this happens, it's usually because the owner only shared it with a small group, "
            "changed who can see it or it's been deleted.",
        )
    )
    truth = (UNKNOWN, BLOCKED, SOFT_404)
    yield Case("sixth: soft-404", "n6-social", truth, {"*": social}, path="/groups/48/posts/9912")
    pulled = sent(firm("drupal", "nl", "Bericht verwijderd", "Dit bericht is door ons verwijderd."))
    truth = (SOFT_404, DRIFTED, UNKNOWN)
    honest = {REP: pulled, "*": sent(firm("drupal", "nl", "404", "Niet gevonden"), 404)}
    yield Case("sixth: soft-404", "n6-pulled", truth, honest, path=REP)


def sent_away() -> Iterator[Case]:
    """Redirects to where the cited page is not."""
    home = sent(firm("news", "en", "", NEWS["en"] * 2))
    cause = "sixth: sent away"
    yield Case(cause, "a6-home-301", (SOFT_404,), {"*": to("/", 301), "/": home}, path=REP)
    there = {"*": to("/en/index.html"), "/en/index.html": home}
    yield Case(cause, "a6-home-en", (SOFT_404,), there, path=REP)
    hunt: dict[str, Any] = {"*": gate("/search?q=HERE")}
    hunt["/search"] = sent(firm("news", "en", "Search results", "Nothing matched. " + NEWS["en"]))
    yield Case(cause, "a6-search", (SOFT_404,), hunt, path=REP)
    oops = {"*": to("/pagina-no-encontrada"), "/pagina-no-encontrada": home}
    yield Case(cause, "a6-no-encontrada", (SOFT_404,), oops, path=REP)
    fehler: dict[str, Any] = {"*": gate("/fehler.html?code=404&url=HERE", 303)}
    fehler["/fehler.html"] = sent(firm("typo3", "de", "Fehler", NEWS["de"]))
    yield Case(cause, "a6-fehler", (SOFT_404,), fehler, path=REP)
    merged: dict[Any, Any] = {"*": to("http://www.university-a6.example/", 301)}
    merged |= {("www.university-a6.example", "*"): home}
    yield Case(cause, "a6-merged", (SOFT_404,), merged, path=REP)
    section = {"*": to("/reports/", 301)}
    section["/reports/"] = sent(firm("drupal", "en", "Reports", f"Newest first. {NEWS['en']}"))
    yield Case(cause, "a6-section", (SOFT_404,), section, path=REP)
    refresh = page("", head='<meta http-equiv="refresh" content="0; url=/willkommen/">')
    later = {"*": sent(refresh), "/willkommen/": sent(firm("tables", "de", "", NEWS["de"]))}
    yield Case(cause, "a6-refresh", (SOFT_404,), later, path=REP)
    honest = {"*": to("/error404", 302), "/error404": sent(firm("news", "fr", "404", "Oups"), 404)}
    yield Case(cause, "a6-to-404", (DEAD, SOFT_404), honest, path=REP)
    paper = {"*": to("/publications", 302), "/publications": home}
    yield Case(cause, "a6-pdf", (SOFT_404, DRIFTED), paper, path="/pub/2016/hives.pdf")
    script = page("<script>window.location.replace('/')</script>")
    scripted = {"*": sent(script), "/": home}
    yield Case(cause, "a6-script", (SOFT_404, UNKNOWN), scripted, path=REP)


def cases() -> Iterator[Case]:
    """All of this file."""
    for family in (gone, sent_away):
        yield from family()
