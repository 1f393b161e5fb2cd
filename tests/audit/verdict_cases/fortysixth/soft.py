"""Servers that answer 200 to everything, or send the lost elsewhere; and what lives on such."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import DEAD, DRIFTED, SOFT_404, UNKNOWN, Case, page, rotating, sent, to
from .make import OPEN, SOFT, Site, everywhere, lives, on, paragraphs

SITES = {
    "en": Site("Ministry of Inland Navigation", "en", "gov"),
    "lib": Site("Saltmarsh Digital Library", "en", "drupal", "Sign in"),
    "news": Site("Daily Sluice", "en", "news", "Sign in | Subscribe"),
    "fr": Site("Ministère des Voies d'eau", "fr", "gov"),
    "frn": Site("La Dépêche des Berges", "fr", "news", "Se connecter"),
    "de": Site("Hochschule Oberwehr", "de", "typo3"),
    "den": Site("Wehrtaler Tagblatt", "de", "news", "Anmelden"),
    "nl": Site("Provincie Zuidermeer", "nl", "gov"),
    "es": Site("Universidad del Páramo", "es", "joomla"),
    "it": Site("Il Corriere del Naviglio", "it", "news", "Accedi"),
    "pt": Site("Câmara de Vila Ribeira", "pt", "joomla"),
    "pl": Site("Portal Powiatowy", "pl", "joomla"),
    "cs": Site("Zpravodaj Polabí", "cs", "news"),
    "sv": Site("Länsmuseet", "sv", "typo3"),
    "da": Site("Fjordavisen", "da", "news"),
    "fi": Site("Rannikon museo", "fi", "drupal"),
    "ru": Site("Портал администрации", "ru", "gov"),
    "tr": Site("İl Kültür Müdürlüğü", "tr", "gov"),
    "ja": Site("県立資料館", "ja", "table"),
    "zh": Site("水利信息网", "zh", "gov"),
    "ar": Site("بوابة الري", "ar", "gov"),
}

ALIKE = """
en-gov ~ en ~ /publications/report-2013.aspx ~ Page unavailable ~ The page you are trying to reach does not exist on this site. Since our site was rebuilt in 2020 some links no longer work. Use the search above.
en-lib ~ lib ~ /record/88231 ~ Item not available ~ We could not find an item with this identifier. It may have been withdrawn by its owner. Browse the collections instead.
en-news ~ news ~ /news/2011/sluice-keeper ~ Sorry, this story has expired ~ Stories are kept on our site for two years. Search the archive of the printed paper at your library.
en-thread ~ lib ~ /forum/showthread.php?t=8122 ~ Board message ~ No thread specified. If you followed a valid link, please notify the administrator.
en-video ~ news ~ /watch/k3jd8 ~ Video unavailable ~ This video isn't available any more. The uploader has closed the account.
fr-gov ~ fr ~ /documents/rapport-2012.html ~ Document introuvable ~ Le document demandé n'est plus disponible en ligne. Vous pouvez en demander une copie au service de la documentation.
fr-news ~ frn ~ /faits-divers/2010/bateau.php ~ Article indisponible ~ Cet article n'est plus en ligne ou l'adresse saisie est incorrecte. Retrouvez toute l'actualité en page d'accueil.
de-uni ~ de ~ /institut/mitarbeiter/krause.html ~ Fehler ~ Das angeforderte Dokument existiert nicht oder wurde gelöscht. Bitte wenden Sie sich an die Webredaktion.
de-news ~ den ~ /lokales/art1,8812 ~ Artikel nicht mehr verfügbar ~ Der gewünschte Artikel ist aus rechtlichen Gründen nicht mehr abrufbar oder wurde verschoben. Lesen Sie stattdessen unsere neuesten Meldungen.
nl-gov ~ nl ~ /besluiten/2012/b-44 ~ Document niet beschikbaar ~ Het opgevraagde document kan niet worden gevonden. Mogelijk is het ingetrokken.
es-uni ~ es ~ /docentes/ficha.php?id=4411 ~ Contenido no disponible ~ No existe ningún contenido con ese identificador.
it-news ~ it ~ /articolo/2009/naviglio ~ Articolo non disponibile ~ L'articolo richiesto non è presente in archivio o è stato rimosso.
pt-gov ~ pt ~ /noticias/2011/ponte ~ Conteúdo indisponível ~ O conteúdo que procura já não se encontra disponível neste portal.
pl-gov ~ pl ~ /component/k2/item/812 ~ Brak artykułu ~ Nie znaleziono artykułu o podanym numerze. Mógł zostać usunięty.
cs-news ~ cs ~ /clanek/2010/most ~ Článek nenalezen ~ Omlouváme se, tento článek už v archivu není.
sv-mus ~ sv ~ /samling/objekt/8811 ~ Objektet saknas ~ Det finns inget objekt med detta nummer i databasen.
da-news ~ da ~ /2010/artikel-8812 ~ Artiklen findes ikke ~ Artiklen er slettet eller adressen er forkert.
fi-mus ~ fi ~ /kokoelma/8811 ~ Kohdetta ei löydy ~ Tällä tunnuksella ei ole tietuetta. Kohde on voitu poistaa.
ru-gov ~ ru ~ /doc/2011/postanovlenie-88 ~ Документ не найден ~ Запрошенный документ удалён или перемещён в архив.
tr-gov ~ tr ~ /TR-8812/kale.html ~ İçerik bulunamadı ~ Aradığınız içerik yayından kaldırılmıştır.
ja-lib ~ ja ~ /detail?id=8811 ~ 該当する資料はありません ~ 指定された番号の資料は登録されていないか、公開が終了しました。
zh-gov ~ zh ~ /art/2010/6/1/art_88_1.html ~ 系统提示 ~ 对不起，您访问的信息不存在或已被删除。
ar-gov ~ ar ~ /reports/2012 ~ عذرا ~ المحتوى المطلوب غير متوفر أو تم حذفه.
"""

NOTICES = """
n-legal ~ news ~ /2015/05/mill-fire ~ Article removed ~ This article has been removed from our site following a complaint. The editors.
n-author ~ lib ~ /theses/4412 ~ Thesis withdrawn by the author ~ The full text and the description of this thesis have been withdrawn and are no longer available here.
n-fr ~ frn ~ /enquetes/2016/canal.php ~ Article retiré ~ À la suite d'une décision de justice, cet article a été retiré de notre site et ne peut plus être consulté.
n-de ~ den ~ /lokales/wehr-skandal ~ Beitrag gelöscht ~ Dieser Beitrag wurde auf Wunsch eines Beteiligten gelöscht und steht nicht mehr zur Verfügung.
"""

ON_SOFT = """
s-en ~ en ~ /publications/report-2019.aspx ~ Report on the state of locks 2019 ~ Of 412 locks inspected in 2019, 38 were closed to boats and 11 could not be found by the inspectors because they had been filled in. | The report lists each of them with its number and its keeper, if it has one. | # Findings | Gates of oak last sixty years, gates of steel forty. Money was the reason given for nine closures in ten.
s-lib ~ lib ~ /record/91177 ~ Log of the barge Ruth, 1903 ~ Handwritten log in one volume, 212 leaves. Leaves 14 to 16 are missing. | Given by the owner's granddaughter in 1988. Digitised in 2012 with a grant for small archives. | Subjects: barges, coal, weather, dogs. Rights: no known restrictions.
s-de ~ den ~ /lokales/art1,9120 ~ Schleusenwärter hört nach vierzig Jahren auf ~ Vierzig Jahre lang hat Dieter Kolb die Schleuse bedient, morgen gibt er den Schlüssel ab. | „Die Schiffe sind größer geworden und die Leute stiller“, sagt er. Einen Nachfolger gibt es nicht, die Schleuse wird künftig von fern gesteuert. | Zum Abschied kommen drei Boote und die Blaskapelle.
s-fr ~ frn ~ /culture/2019/peniche.php ~ La péniche-théâtre reprend l'eau ~ Après deux ans de travaux, la péniche-théâtre retrouve son quai et son public. | Soixante places, un poêle, et une pièce sur les haleurs. La première a lieu samedi. | Les réservations se font à bord.
s-ja ~ ja ~ /detail?id=4120 ~ 水車小屋の図面 ~ 明治二十二年に描かれた水車小屋の図面。彩色、一枚。 | 縦六十二センチ、横四十一センチ。裏面に大工の名がある。昭和五十年に寄贈された。
"""


def _tables() -> Iterator[Case]:
    for row in ALIKE.strip().splitlines():
        name, key, path, title, text = row.split(" ~ ")
        site = SITES[key]
        answer = sent(site.html(title, site.body(text, 0)))
        yield on("soft 404 alike", f"alike-{name}", SOFT, site, path, answer, more={"*": answer})
    for row in NOTICES.strip().splitlines():
        name, key, path, title, text = row.split(" ~ ")
        site = SITES[key]
        yield on(
            "soft 404 notice",
            name,
            (SOFT_404, DEAD, DRIFTED),
            site,
            path,
            sent(site.html(title, site.body(text, 0))),
        )
    for row in ON_SOFT.strip().splitlines():
        name, key, path, title, text = row.split(" ~ ")
        site = SITES[key]
        yield lives(
            name, site, path, title, text, cause="living on a soft site", more={"*": site.lost(200)}
        )


def _hops() -> Iterator[Case]:
    en, fr, de, news = SITES["en"], SITES["fr"], SITES["de"], SITES["news"]
    yield on(
        "soft hop",
        "home-302",
        SOFT,
        en,
        "/about/history/locks.aspx",
        to("/", 302),
        more={"*": to("/", 302)},
    )
    lost = sent(
        fr.html("Page introuvable", fr.body("Nous n'avons pas trouvé la page demandée.", 0))
    )
    yield on(
        "soft hop",
        "to-404-fr",
        SOFT,
        fr,
        "/dossiers/canal.html",
        to("/erreurs/404.html", 302),
        more={"/erreurs/404.html": lost, "*": to("/erreurs/404.html", 302)},
    )
    oops = sent(
        en.html(
            "Something went wrong",
            en.body("We are sorry, your request could not be dealt with.", 0),
        )
    )
    yield on(
        "soft hop",
        "aspx-error",
        SOFT,
        en,
        "/pubs/view.aspx?id=77",
        to("/error.aspx?aspxerrorpath=/pubs/view.aspx", 302),
        more={
            "/error.aspx": oops,
            "*": lambda request: to(f"/error.aspx?aspxerrorpath={request.bare_path}", 302),
        },
    )
    none = sent(
        news.html(
            "Search",
            "<form action='/search'><input name='q'></form><p>0 results. Try other words, or look through the sections.</p>",
        )
    )
    yield on(
        "soft hop",
        "to-search",
        SOFT,
        news,
        "/2008/06/weir-walk.html",
        to("/search?q=weir-walk", 302),
        more={
            "/search": none,
            "*": lambda request: to(
                "/search?q=" + request.bare_path.rsplit("/", 1)[-1].split(".")[0], 302
            ),
        },
    )
    index = sent(
        de.html(
            "Aktuelles",
            "".join(
                f"<h3>Meldung {n}</h3><p>Am {n}. Mai wurde die Messrinne {n} gespült.</p>"
                for n in range(2, 14)
            ),
        )
    )
    yield on(
        "soft hop",
        "to-section",
        SOFT,
        de,
        "/aktuelles/2009/messrinne.html",
        to("/aktuelles/", 302),
        more={"/aktuelles/": index, "*": to("/aktuelles/", 302)},
    )
    new = "www.fs-merged-new.example"
    union = Site("United Waters Agency", "en", "gov")
    yield Case(
        "soft hop",
        "fs-merged",
        SOFT,
        {"*": to(f"http://{new}/", 301), (new, "/"): union.home(), (new, "*"): union.lost()},
        "/regions/north/locks.html",
    )
    yield on(
        "soft hop",
        "meta-home",
        SOFT,
        en,
        "/old/locks.htm",
        sent(page("<p>Redirecting</p>", head='<meta http-equiv="refresh" content="0; url=/">')),
        more={
            "*": sent(
                page("<p>Redirecting</p>", head='<meta http-equiv="refresh" content="0; url=/">')
            )
        },
    )
    yield on("soft hop", "one-home", (SOFT_404, UNKNOWN), en, "/campaigns/2012-locks", to("/", 301))
    shown = SITES["it"]
    yield Case(
        "soft 404 alike",
        "fs-alike-ads",
        SOFT,
        {
            "*": rotating(
                lambda request, ads: shown.html(
                    "Pagina non trovata", ads + "<p>Non abbiamo trovato quello che cercavi.</p>"
                )
            ),
            "/": shown.home(),
        },
        "/sport/2008/regata.html",
    )


def _shells() -> Iterator[Case]:
    app = page(
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.4f1.js"></script>',
        title="Water Atlas",
    )
    yield everywhere("shell", "spa", OPEN, sent(app), "/atlas/lock/17")
    ng = page(
        '<app-root></app-root><script src="/runtime.js" type="module"></script><script src="/main.js" type="module"></script>',
        title="DSpace",
    )
    yield everywhere("shell", "dspace-ng", OPEN, sent(ng), "/items/5b7a-11")
    yield everywhere("shell", "empty-200", OPEN, sent(""), "/read.php?doc=12")
    record = SITES["lib"]
    blank = sent(
        record.html(
            "Record view",
            "<table><tr><th>Title</th><td></td></tr><tr><th>Author</th><td></td></tr><tr><th>Year</th><td></td></tr></table><p>Record 0 of 0</p>",
        )
    )
    yield on(
        "soft 404 alike",
        "blank-record",
        SOFT,
        record,
        "/opac/view?rec=77120",
        blank,
        more={"*": blank},
    )
    wiki = Site("Sluicewiki", "en", "wiki", "Log in")
    create = sent(
        wiki.html(
            "This page does not exist yet",
            paragraphs(
                "You have followed a link to a page that does not exist yet. To create the page, start typing in the box below. | <textarea></textarea> | If you are here by mistake, go back."
            ),
        )
    )
    yield on(
        "soft 404 alike",
        "wiki-create",
        SOFT,
        wiki,
        "/index.php/Paddle_gear",
        create,
        more={"*": create},
    )


def cases() -> Iterator[Case]:
    """All of them."""
    for part in (_tables, _hops, _shells):
        yield from part()
