"""Pages that are gone: true errors with odd bodies, soft ones, redirects to nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DEAD, DRIFTED, SOFT_404, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .frames import Site, away, everywhere, fill, put

S = Site
GONE, SOFT = (DEAD,), (SOFT_404,)
LEFT = (SOFT_404, DRIFTED, UNKNOWN)
"""A notice of removal at the cited address alone."""

# (id, status, site or None, title, text, path)
TRUE: list[tuple[str, int, Site | None, str, str, str]] = [
    (
        "docs-404",
        404,
        S("en", "Norvik Gateway", "docs"),
        "This topic has moved or been retired",
        "<p>The documentation was reorganised with release 7. Choose your product from the list, or search.</p><ul><li>Gateway</li><li>Balancer</li><li>Store</li></ul>",
        "/en/6.0/adapter/mapping.html",
    ),
    (
        "forge-404",
        404,
        S("en", "codeheath", "forge"),
        "Page Not Found",
        "<p>The page you are trying to reach either does not exist, has been removed or you are not authorized to view it.</p>",
        "/idowu/resolve-tools",
    ),
    (
        "wiki-404",
        404,
        S("en", "Railpedia", "wiki"),
        "Fennside Tramway",
        "<div class='noarticletext'><p>There is currently no text in this page. You can search for this page title in other pages, or search the related logs, but you do not have permission to create this page.</p></div>",
        "/wiki/Fennside_Tramway",
    ),
    (
        "wiki-deleted",
        404,
        S("en", "Railpedia", "wiki"),
        "Low Tide (band)",
        "<div class='mw-warning-with-logexcerpt'><p>A page with this title has previously been deleted. 11:04, 3 May 2014 Penh deleted page Low Tide (band) (notability)</p></div>",
        "/wiki/Low_Tide_(band)",
    ),
    (
        "qa-removed",
        404,
        S("en", "Sysadmin Answers", "qa"),
        "This question was removed for reasons of moderation",
        "<p>This question was removed from Sysadmin Answers for reasons of moderation. Please refer to the help center for possible explanations why a question might be removed.</p><p>Here are some similar questions that might be relevant: How to rotate logs; Why is my clock wrong?</p>",
        "/questions/4120/which-rack",
    ),
    (
        "ds-410",
        410,
        S("en", "Wexmoor Research Repository", "dspace"),
        "Item withdrawn",
        "<p>The item you are trying to access has been withdrawn from the repository. Contact the administrator if you have questions.</p>",
        "/handle/10999/301",
    ),
    (
        "ds-404-de",
        404,
        S("de", "Publikationsserver Lauterbach", "dspace"),
        "Die Seite kann nicht gefunden werden",
        "<p>Die gesuchte Seite ist nicht mehr vorhanden oder die Kennung ist ungültig.</p>",
        "/handle/11999/4",
    ),
    (
        "ojs-404",
        404,
        S("en", "Journal of Applied Link Studies", "ojs"),
        "404 Not Found",
        "<p>The requested article is not part of a published issue.</p>",
        "/index.php/jals/article/view/9999",
    ),
    (
        "ckan-404",
        404,
        S("en", "Open Data Harrowdale", "ckan"),
        "404 Not Found",
        "<p>Dataset not found</p>",
        "/dataset/river-levels-2009",
    ),
    (
        "indico-404",
        404,
        S("en", "Wexmoor Events", "indico"),
        "Event not found",
        "<p>The event with id 1177 does not exist or has been deleted.</p>",
        "/event/1177/",
    ),
    (
        "staff-404",
        404,
        S("en", "University of Wexmoor", "uni"),
        "Person not found",
        "<p>We have no entry for this name. Staff who have left are not listed.</p>",
        "/people/t.harnett",
    ),
    (
        "tilde-404",
        404,
        None,
        "404 Not Found",
        "<h1>Not Found</h1><p>The requested URL /~harnett/ was not found on this server.</p><hr><address>Apache/2.4.10 (Debian) Server at www Port 80</address>",
        "/~harnett/notes.html",
    ),
    (
        "iis-404",
        404,
        None,
        "404 - File or directory not found.",
        "<div id='header'><h1>Server Error</h1></div><fieldset><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></fieldset>",
        "/stats/table9.aspx",
    ),
    (
        "tomcat-404",
        404,
        None,
        "HTTP Status 404 - Not Found",
        "<h1>HTTP Status 404 - Not Found</h1><hr><p><b>Type</b> Status Report</p><p><b>Message</b> /opac/record/881</p><p><b>Description</b> The origin server did not find a current representation for the target resource.</p><h3>Apache Tomcat/9.0.31</h3>",
        "/opac/record/881",
    ),
    ("empty-404", 404, None, "", "", "/prelim/1999/harbour.html"),
    (
        "front-as-404",
        404,
        S("nl", "De Waterdammer", "news"),
        "De Waterdammer",
        "<h2>Zwembad blijft open</h2><p>Het zwembad blijft een jaar langer open.</p><h2>Nieuwe brug</h2><p>De brug gaat in mei open.</p>",
        "/2009/11/02/sluis-dicht",
    ),
    (
        "fun-404",
        404,
        S("fr", "Les Amis du Canal", "club"),
        "Plouf !",
        "<p>La page est tombée à l'eau. Nos éclusiers la cherchent.</p>",
        "/bulletins/n12.html",
    ),
    (
        "gov-404-it",
        404,
        S("it", "Comune di Montefrasco", "gov"),
        "Ops, qualcosa è andato storto",
        "<p>Il contenuto che cerchi non è più pubblicato ai sensi della durata degli atti all'albo.</p>",
        "/albo/2014/771",
    ),
    (
        "410-es",
        410,
        S("es", "El Eco de Valdemora", "news"),
        "Contenido retirado",
        "<p>Esta noticia ha sido retirada del archivo.</p>",
        "/2011/05/valdemora-juicio.html",
    ),
    (
        "404-pl",
        404,
        S("pl", "Uniwersytet Zaleski", "uni"),
        "Ups!",
        "<p>Strona, której szukasz, wybrała się na wakacje.</p>",
        "/pracownicy/nowak",
    ),
    (
        "404-ja",
        404,
        S("ja", "湖畔新聞", "news"),
        "お探しの記事は掲載期間を終了しました",
        "<p>記事の掲載期間が終了したか、アドレスが間違っています。</p>",
        "/articles/2013/kiji771.html",
    ),
    (
        "404-ru",
        404,
        S("ru", "Озёрский университет", "uni"),
        "Документ удалён",
        "<p>Документ удалён автором или перемещён в архив.</p>",
        "/files/otchet.html",
    ),
    (
        "json-404",
        404,
        None,
        "json",
        '{"message":"Not Found","documentation_url":"https://docs.example/v3"}',
        "/repos/idowu/leaf/contents",
    ),
    (
        "long-404",
        404,
        S("en", "Harrowdale Echo", "news"),
        "That story has gone to press",
        "<p>While you are here, our most read stories:</p>"
        + "".join(
            f"<h3>{t}</h3><p>{t}, our reporter writes, and neighbours agree that it was about time. The council will hear the matter at its next meeting.</p>"
            for t in (
                "Ferry timetable changes",
                "Lock keeper retires",
                "Statue has been removed",
                "Old bridge swings no more",
                "Bakers go on strike",
                "School choir wins cup",
            )
        ),
        "/news/2010/lock-gates-fail",
    ),
    (
        "pdf-404-gone",
        404,
        S("sv", "Åsbro kommun", "gov"),
        "Dokumentet finns inte längre",
        "<p>Dokumentet har gallrats. Kontakta arkivet.</p>",
        "/dokument/protokoll-2008.pdf",
    ),
    (
        "410-de",
        410,
        S("de", "Stellenportal Lauterbach", "gov"),
        "Diese Stelle ist bereits besetzt",
        "<p>Die Anzeige wurde gelöscht.</p>",
        "/stellen/archivar-2014",
    ),
    (
        "404-ar",
        404,
        S("ar", "جامعة البحيرة", "uni"),
        "عذرا",
        "<p>لم يتم العثور على الصفحة.</p>",
        "/staff/1177",
    ),
    (
        "404-fi",
        404,
        S("fi", "Rantakylän yliopisto", "uni"),
        "Voi ei!",
        "<p>Sivu on poistettu.</p>",
        "/hankkeet/kadonnut",
    ),
]

# soft: the same at every address: (id, site, title, text, path)
SAME: list[tuple[str, Site, str, str, str]] = [
    (
        "s-docs",
        S("en", "Norvik Gateway", "docs"),
        "Topic not available",
        "<p>The topic you requested is not available in this version of the product. It may have been retired.</p>",
        "/v7/en/topic/mapping-of-namespaces",
    ),
    (
        "s-portal",
        S("en", "Halden Support", "docs"),
        "We can't find that article",
        "<p>The knowledge base article was archived or is for employees only. Try a search.</p>",
        "/kb/articles/KB0044171",
    ),
    (
        "s-repo",
        S("en", "Wexmoor ePrints", "uni"),
        "Invalid identifier",
        "<p>The identifier does not correspond to a valid item in the repository.</p>",
        "/id/eprint/99120/",
    ),
    (
        "s-catalogue",
        S("en", "County Library Catalogue", "gov"),
        "Record not found",
        "<p>No record matches this number. The title may have been withdrawn from stock.</p>",
        "/catalogue/record/771204",
    ),
    (
        "s-oai",
        S("en", "Fen Digital Library", "dspace"),
        "Error",
        "<p>The object you asked for does not exist or has been removed.</p>",
        "/cgi/viewobject/fen-0771",
    ),
    (
        "s-wiki",
        S("en", "Makerpedia", "wiki"),
        "Bad title",
        "<p>There is no page with that name here. You may create it.</p>",
        "/wiki/Tape_Splicer",
    ),
    (
        "s-list",
        S("en", "list archive", "bare"),
        "No such message",
        "<p>No such message in this list.</p>",
        "/archive/2004/msg00712.html",
    ),
    (
        "s-job",
        S("en", "Careers at Halden", "gov"),
        "This job is no longer available",
        "<p>The position you are looking for has been filled or has expired. Browse our current openings.</p>",
        "/jobs/archivist-44120",
    ),
    (
        "s-forum",
        S("en", "Wexmoor Makers", "club"),
        "Information",
        "<p>The requested topic does not exist.</p>",
        "/viewtopic.php?t=99120",
    ),
    (
        "s-vb",
        S("en", "Fen Boaters Forum", "club"),
        "vBulletin Message",
        "<p>No Thread specified. If you followed a valid link, please notify the administrator.</p>",
        "/showthread.php?t=41207",
    ),
    (
        "s-code",
        S("en", "codeheath", "forge"),
        "Not here",
        "<p>This repository was deleted by its owner, or never existed.</p>",
        "/penhallow/old-tools",
    ),
    (
        "s-data",
        S("en", "Statistics Harrowdale", "gov"),
        "Table not found",
        "<p>The table has been discontinued or renumbered. Go to the list of tables.</p>",
        "/tables/4-12-1999",
    ),
    (
        "s-de-uni",
        S("de", "Universität Lauterbach", "uni"),
        "Seite nicht gefunden",
        "<p>Die von Ihnen gesuchte Seite gibt es nicht mehr. Vielleicht hilft die Suche.</p>",
        "/institute/kartographie/quast.html",
    ),
    (
        "s-de-zeitung",
        S("de", "Lauterbacher Bote", "news"),
        "Artikel nicht mehr verfügbar",
        "<p>Dieser Artikel steht aus rechtlichen Gründen nicht mehr zur Verfügung.</p>",
        "/lokales/schleuse-9912.html",
    ),
    (
        "s-de-bib",
        S("de", "Digitale Sammlungen Lauterbach", "dspace"),
        "Fehler",
        "<p>Zu dieser Kennung ist kein Digitalisat vorhanden.</p>",
        "/view/bsb00771204",
    ),
    (
        "s-fr-min",
        S("fr", "Ministère des Canaux", "gov"),
        "Page introuvable",
        "<p>La page que vous recherchez a été supprimée ou déplacée.</p>",
        "/actualites/communique-771",
    ),
    (
        "s-fr-revue",
        S("fr", "Revues de Valmorin", "ojs"),
        "Document inexistant",
        "<p>Le document demandé n'existe pas ou n'est plus en ligne.</p>",
        "/revue/document/7712",
    ),
    (
        "s-nl-gem",
        S("nl", "Gemeente Waterdam", "gov"),
        "Deze pagina bestaat niet (meer)",
        "<p>U bent op een pagina terechtgekomen die niet meer bestaat.</p>",
        "/bestuur/besluiten/2011-44",
    ),
    (
        "s-es-uni",
        S("es", "Universidad de Valdemora", "uni"),
        "Lo sentimos",
        "<p>El contenido solicitado no existe o ha sido eliminado.</p>",
        "/departamentos/paleografia",
    ),
    (
        "s-it-com",
        S("it", "Comune di Montefrasco", "gov"),
        "Errore",
        "<p>Documento inesistente o non più pubblicato.</p>",
        "/delibere/2009/112",
    ),
    (
        "s-pt-jornal",
        S("pt", "Diário da Ribeira", "news"),
        "Artigo não encontrado",
        "<p>O artigo que procura foi removido ou nunca existiu.</p>",
        "/sociedade/cais-fechado-771",
    ),
    (
        "s-cs",
        S("cs", "Město Lipová", "gov"),
        "Dokument neexistuje",
        "<p>Požadovaný dokument byl odstraněn.</p>",
        "/uredni-deska/2012/77",
    ),
    (
        "s-da",
        S("da", "Fjordby Kommune", "gov"),
        "Siden findes ikke",
        "<p>Siden er slettet eller har fået en ny adresse.</p>",
        "/politik/referat-771",
    ),
    (
        "s-tr",
        S("tr", "Göl Belediyesi", "gov"),
        "İçerik bulunamadı",
        "<p>Aradığınız içerik yayından kaldırılmıştır.</p>",
        "/duyurular/771",
    ),
    (
        "s-zh",
        S("zh", "湖滨大学", "uni"),
        "出错了",
        "<p>您访问的内容不存在或已被删除。</p>",
        "/info/1077/7712.htm",
    ),
    (
        "s-el",
        S("el", "Δήμος Λίμνης", "gov"),
        "Σφάλμα",
        "<p>Το άρθρο που ζητήσατε δεν βρέθηκε.</p>",
        "/nea/771",
    ),
]

# removal notices at the cited address alone; its neighbours answer a true 404
NOTICES: list[tuple[str, Site, str, str, str]] = [
    (
        "n-removed",
        S("en", "Harrowdale Echo", "news"),
        "Article removed",
        "<p>This article has been removed.</p>",
        "/news/2012/vicar-accused",
    ),
    (
        "n-paste",
        S("en", "pastefield", "bare"),
        "This paste has been removed",
        "<p>This paste has been deleted by its author or has expired.</p>",
        "/p/7xT2a",
    ),
    (
        "n-user",
        S("en", "Fen Boaters Forum", "club"),
        "Account deleted",
        "<p>This user has deleted their account. All posts of the user have been removed.</p>",
        "/users/oldbargee",
    ),
    (
        "n-legal-de",
        S("de", "Lauterbacher Bote", "news"),
        "Beitrag gelöscht",
        "<p>Der Beitrag wurde gelöscht.</p>",
        "/lokales/prozess-beginnt.html",
    ),
    (
        "n-fr",
        S("fr", "Le Courrier de Valmorin", "news"),
        "Contenu supprimé",
        "<p>Cet article a été supprimé à la demande de la personne concernée.</p>",
        "/faits-divers/proces.html",
    ),
    (
        "n-video",
        S("en", "clipwharf", "qa"),
        "Video unavailable",
        "<p>This video has been removed by the uploader.</p>",
        "/watch/a81kx",
    ),
    (
        "n-upload",
        S("en", "filebarge", "bare"),
        "File not found",
        "<p>The file you requested has been deleted because it was not downloaded for 60 days.</p>",
        "/f/77ab12/slides.html",
    ),
]


def cases() -> Iterator[Case]:
    """All of them."""
    for name, status, site, title, text, path in TRUE:
        if site is not None:
            yield put(
                f"u21-{name}",
                GONE,
                site,
                title,
                text,
                path=path,
                status=status,
                cause="error",
                others=None,
            )
        elif title == "json":
            answer = Reply(status, {"Content-Type": "application/json"}, text)
            yield everywhere(f"u21-{name}", GONE, answer, path=path, cause="error")
        else:
            answer = sent(page(text, title=title) if text else "", status)
            yield everywhere(
                f"u21-{name}",
                GONE,
                answer,
                path=path,
                cause="error",
                front=sent(
                    page("<h1>Welcome</h1><p>Server of the department.</p>", title="Welcome")
                ),
            )
    for name, site, title, text, path in SAME:
        yield everywhere(
            f"u21-{name}",
            SOFT,
            fill(site.frame(title, text)),
            path=path,
            cause="soft",
            front=site.front(),
        )
    for name, site, title, text, path in NOTICES:
        yield put(f"u21-{name}", LEFT, site, title, text, path=path, cause="notice")
    yield from redirects()
    yield from shapes()


def redirects() -> Iterator[Case]:
    """To the front page, the search, the error page."""
    en, de, fr, nl, es = (
        S("en", "Halden Instruments", "gov"),
        S("de", "Stadt Oberlauter", "gov"),
        S("fr", "Ville de Valmorin", "gov"),
        S("nl", "Hogeschool Waterdam", "uni"),
        S("es", "Revista Cormorán", "ojs"),
    )
    yield away("u21-r-front", SOFT, en, "/", path="/products/legacy/hx200.html", cause="to-front")
    yield away(
        "u21-r-front-301",
        SOFT,
        de,
        "/",
        path="/buergerservice/formulare/f12.html",
        cause="to-front",
        status=301,
    )
    yield away(
        "u21-r-front-nl",
        SOFT,
        nl,
        "/",
        path="/onderzoek/lectoraat-water/rapport.html",
        cause="to-front",
    )
    yield away(
        "u21-r-home-page",
        SOFT,
        fr,
        "/accueil",
        path="/vie-locale/compte-rendu-2009.html",
        cause="to-front",
        status=301,
    )
    yield away(
        "u21-r-news-index",
        SOFT,
        en,
        "/news/",
        path="/news/2008/hx200-recall.html",
        cause="to-front",
        at=fill(
            en.frame(
                "News",
                "<h2>New works in Wexmoor</h2><p>The second hall opens in May.</p><h2>Fair dates</h2><p>Meet us in hall 4.</p>",
            )
        ),
    )
    yield away(
        "u21-r-search",
        SOFT,
        nl,
        "/zoeken?q=",
        path="/publicaties/dode-links.html",
        cause="to-search",
        at=fill(nl.frame("Zoeken", "<p>Geen resultaten gevonden. Vul een zoekterm in.</p>")),
    )
    yield away(
        "u21-r-error",
        SOFT,
        es,
        "/error/404",
        path="/index.php/rc/article/view/77",
        cause="to-error",
        at=fill(es.frame("Error", "<p>La página solicitada no existe.</p>")),
    )
    yield away(
        "u21-r-aspx",
        SOFT,
        en,
        "/ErrorPages/PageNotFound.aspx",
        path="/Support/Manuals/HX200.aspx",
        cause="to-error",
        at=fill(en.frame("We could not find that page", "<p>It may have been retired.</p>")),
    )
    yield away(
        "u21-r-fehler",
        SOFT,
        de,
        "/fehlerseite.html",
        path="/rathaus/amtsblatt-2010-07.html",
        cause="to-error",
        at=fill(de.frame("Hoppla", "<p>Hier ist nichts. Zur Startseite.</p>")),
    )
    yield away(
        "u21-r-true-404",
        GONE,
        fr,
        "/404",
        path="/archives/bulletin-31.html",
        cause="to-error",
        at=fill(fr.frame("Erreur", "<p>Rien ici.</p>"), 404),
    )
    yield away(
        "u21-r-410",
        GONE,
        en,
        "/retired",
        path="/products/hx100.html",
        cause="to-error",
        status=301,
        at=fill(
            en.frame("Retired product", "<p>This product and its pages have been retired.</p>"), 410
        ),
    )
    # another host of the same owner takes all in
    host = "u21-r-newsite-portal.example"
    group = S("en", "Halden Group", "gov")
    yield Case(
        "to-front",
        "u21-r-newsite",
        SOFT,
        {"*": to(f"http://{host}/", 301), (host, "/"): group.front(), (host, "*"): group.missing()},
        path="/whitepapers/sensors-2011.html",
    )
    meta = sent(
        page(
            "<p>You are being redirected.</p>",
            head='<meta http-equiv="refresh" content="0; url=/">',
        )
    )
    yield everywhere(
        "u21-r-meta", SOFT, meta, path="/old/fahrplan.html", cause="to-front", front=de.front()
    )


def shapes() -> Iterator[Case]:
    """Files that became pages, records without a body, tombs of hosts."""
    de, en, fr = (
        S("de", "Landesamt für Gewässer", "gov"),
        S("en", "Wexmoor Research Repository", "dspace"),
        S("fr", "Agence du Littoral", "gov"),
    )
    yield everywhere(
        "u21-pdf-soft",
        (SOFT_404, DRIFTED),
        fill(de.frame("Dokument nicht gefunden", "<p>Das Dokument wurde nicht gefunden.</p>")),
        path="/berichte/pegel-2007.pdf",
        cause="soft",
        front=de.front(),
    )
    yield everywhere(
        "u21-pdf-front",
        (SOFT_404, DRIFTED),
        fr.front(),
        path="/docs/rapport-marees.pdf",
        cause="soft",
    )
    yield away(
        "u21-pdf-to-front",
        (SOFT_404, DRIFTED),
        en,
        "/",
        path="/bitstream/handle/10999/12/silt.pdf",
        cause="to-front",
    )
    yield everywhere(
        "u21-same-front",
        SOFT,
        S("pl", "Gmina Zalesie", "gov").front(),
        path="/uchwaly/2009/uchwala-31.html",
        cause="soft",
    )
    yield everywhere(
        "u21-same-front-ja",
        SOFT,
        S("ja", "湖畔町役場", "gov").front(),
        path="/kouhou/2008/07.html",
        cause="soft",
    )
    empty = fill(
        S("en", "County Library Catalogue", "gov").frame(
            "Details",
            "<table><tr><th>Title</th><td></td></tr><tr><th>Author</th><td></td></tr><tr><th>Year</th><td></td></tr><tr><th>Holdings</th><td>0 copies</td></tr></table>",
        )
    )
    yield everywhere(
        "u21-empty-record", (SOFT_404, UNKNOWN), empty, path="/details?id=771204", cause="soft"
    )
    none = fill(
        S("es", "Hemeroteca de Valdemora", "gov").frame(
            "Resultado", "<p>0 resultados para su consulta.</p>"
        )
    )
    yield everywhere("u21-zero-results", SOFT, none, path="/registro.cmd?id=77120", cause="soft")
    closed = fill(
        S("en", "pagegarden", "bare").frame(
            "pagegarden has closed",
            "<p>The free hosting service pagegarden closed on 31 March 2016. All pages of our members were deleted. Thank you for fourteen years.</p>",
        )
    )
    yield everywhere(
        "u21-host-closed",
        (SOFT_404, UNKNOWN, DRIFTED),
        closed,
        path="/members/tbarker/locks.html",
        cause="soft",
    )
    closed = fill(
        S("de", "Seitengarten", "bare").frame(
            "Dienst eingestellt",
            "<p>Der Dienst wurde zum Jahresende eingestellt. Inhalte können nicht mehr abgerufen werden.</p>",
        )
    )
    yield everywhere(
        "u21-host-closed-de",
        (SOFT_404, UNKNOWN, DRIFTED),
        closed,
        path="/~mueller/muehlen.html",
        cause="soft",
    )
    yield Case("name", "u21-nx", GONE, {}, trouble="nxdomain-domain", path="/pub/names.html")
    yield Case(
        "name",
        "u21-nx-sub",
        GONE,
        {},
        trouble="nxdomain",
        path="/lists/0077.html",
        host="u21-lists.old-wexmoor.example",
    )
    yield Case("name", "u21-servfail", (UNREACHABLE,), {}, trouble="servfail", path="/a.html")
    yield Case("name", "u21-refused", (UNREACHABLE,), {}, trouble="refused", path="/cgi/tide.html")
