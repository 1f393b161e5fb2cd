"""Drift, moves, shells that cannot be decided, hosts that do not answer."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import Case, page, sent, to
from .frames import (
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    frame,
    front,
    living,
    lost,
    paras,
)

SCHOOL = """The commission visited eleven residential schools between March and October 2008. In seven of them the register of punishments had not been kept since the year before; in one it had been kept in pencil.

Pupils told the visitors that they could write to the commissioner only through the head teacher. The commission recommends a locked box in every corridor, emptied by somebody from outside, and a reply within ten working days.

It also recommends that every pupil who leaves be asked, half a year later, what should change. Nobody in the eleven schools had ever asked."""
WATER = """The new swimming hall opens on the first Saturday of May with free entry for all residents. Six lanes, a diving pool and a warm basin for small children await visitors from seven in the morning.

Season tickets can be bought at the counter. The old hall in Mill Lane will be pulled down in autumn and replaced by a small park with lime trees and a fountain."""
HEIM = """Die Kommission besuchte zwischen März und Oktober 2008 elf Heime. In sieben davon war das Strafbuch seit einem Jahr nicht geführt worden, in einem war es mit Bleistift geführt.

Die Jugendlichen berichteten, dass sie der Beauftragten nur über die Heimleitung schreiben durften. Die Kommission empfiehlt einen verschlossenen Kasten auf jedem Flur und eine Antwort binnen zehn Tagen."""
BAD = """Das neue Hallenbad öffnet am ersten Samstag im Mai bei freiem Eintritt. Sechs Bahnen, ein Sprungbecken und ein warmes Becken für die Kleinen erwarten die Gäste ab sieben Uhr.

Saisonkarten gibt es an der Kasse. Das alte Bad in der Mühlgasse wird im Herbst abgerissen."""
FOYER = """La commission a visité onze foyers entre mars et octobre 2008. Dans sept d'entre eux, le registre des punitions n'était plus tenu depuis un an.

Les jeunes ont dit ne pouvoir écrire au Défenseur que par l'entremise du directeur. La commission recommande une boîte fermée dans chaque couloir et une réponse sous dix jours."""
PISCINE = """La nouvelle piscine ouvre le premier samedi de mai, entrée libre pour tous. Six couloirs, un bassin de plongeon et un petit bain chauffé attendent les nageurs dès sept heures.

Les abonnements s'achètent au guichet. L'ancienne piscine sera démolie à l'automne."""
EDITED = (
    SCHOOL
    + """

Update, 2016: five of the schools have since closed; the other six now have the box."""
)
SHORTER = (
    SCHOOL.split("\n\n", maxsplit=1)[0]
    + """

A new programme begins in 2026: digital mentors will visit all schools twice a year, and a mobile application lets pupils rate their meals, lessons and dormitories. The minister launched it at a ceremony with a brass band. Partners from industry give tablets, and a competition for the best short film about school life is open until June. Registration by the school secretary only. More than forty schools have already joined, and a travelling exhibition shows their drawings."""
)


def _drift() -> Iterator[Case]:
    rows = (
        (
            "d-en-replaced",
            "en",
            "drupal",
            "/topics/residential-schools",
            "Commission for Pupils",
            SCHOOL,
            WATER,
        ),
        ("d-de-replaced", "de", "typo3", "/themen/heime.html", "Stadt Auental", HEIM, BAD),
        ("d-fr-replaced", "fr", "drupal", "/dossiers/foyers", "Ville de Montclair", FOYER, PISCINE),
        (
            "d-en-title-kept",
            "en",
            "sharepoint",
            "/Pages/key-issue.aspx",
            "Board of Education",
            SCHOOL,
            WATER,
        ),
    )
    for name, lang, style, path, site, before, now in rows:
        title = {"en": "Topic of the month", "de": "Thema des Monats", "fr": "Le dossier du mois"}[
            lang
        ]
        yield living(
            name,
            lang,
            style,
            path,
            site,
            title,
            now,
            before=before,
            truth=(DRIFTED,),
            cause="s19 drift",
        )
    yield living(
        "d-half",
        "en",
        "react",
        "/schools/visits",
        "Commission for Pupils",
        "School visits",
        SHORTER,
        before=SCHOOL,
        truth=(DRIFTED,),
        cause="s19 drift",
    )
    yield living(
        "d-half-quote-kept",
        "en",
        "react",
        "/schools/visits-2",
        "Commission for Pupils",
        "School visits",
        SHORTER,
        before=SCHOOL,
        quote="in one it had been kept in pencil",
        cause="s19 drift",
    )
    yield living(
        "d-edited",
        "en",
        "wordpress",
        "/2008/11/eleven-schools/",
        "School Watch",
        "Eleven schools",
        EDITED,
        before=SCHOOL,
        cause="s19 drift",
    )
    yield living(
        "d-edited-de",
        "de",
        "wordpress",
        "/2008/heime/",
        "Heimblick",
        "Elf Heime",
        HEIM + "\n\nNachtrag 2015: Zwei Heime sind inzwischen geschlossen.",
        before=HEIM,
        cause="s19 drift",
    )
    yield living(
        "d-quote-gone",
        "en",
        "drupal",
        "/statement",
        "Ministry for Schools",
        "Statement of the minister",
        WATER,
        before=SCHOOL,
        quote="The commission recommends a locked box in every corridor",
        truth=(DRIFTED,),
        cause="s19 drift",
    )
    yield living(
        "d-latest-press",
        "en",
        "news",
        "/press/latest.html",
        "Ombuds Office",
        "Latest press release",
        WATER,
        before=SCHOOL,
        truth=(DRIFTED,),
        cause="s19 drift",
    )
    # cited PDF, now an HTML page of the same report: the PDF is gone, the address gives HTML (neighbours are true 404)
    html = sent(
        frame(
            "en",
            "drupal",
            "Commission for Pupils",
            "Eleven schools: order the report",
            "<p>The printed report can be ordered from our shop. A summary will be posted.</p>",
        )
    )
    yield Case(
        "s19 drift",
        "s19-d-pdf-now-html",
        (DRIFTED,),
        {"/reports/eleven-schools.pdf": html, "*": lost("en", "drupal", "Commission for Pupils")},
        path="/reports/eleven-schools.pdf",
    )
    viewer = sent(
        frame(
            "nl",
            "react",
            "Documentenkluis",
            "Rapport pleegzorg 2009",
            "<p>Bekijk dit document in de lezer. 44 pagina's. Downloaden na aanmelding.</p>",
        )
    )
    yield Case(
        "s19 drift",
        "s19-d-pdf-viewer",
        (DRIFTED, LIVE),
        {"/d/rapport-pleegzorg-2009.pdf": viewer, "*": lost("nl", "react", "Documentenkluis")},
        path="/d/rapport-pleegzorg-2009.pdf",
    )
    # text was there, now the frame only; neighbours true 404
    yield living(
        "d-shell-after-relaunch",
        "en",
        "sharepoint",
        "/Pages/report-2007.aspx",
        "Regional Council",
        "Report 2007",
        "",
        before=SCHOOL,
        truth=(DRIFTED, UNKNOWN),
        cause="s19 drift",
    )
    yield living(
        "d-wiki-rewritten",
        "de",
        "plone",
        "/wiki/Heimaufsicht",
        "Stadtwiki",
        "Heimaufsicht",
        "Heimaufsicht ist ein Brettspiel für drei bis fünf Personen, erschienen 2019. Die Spieler bauen Türme aus Holz und versteigern Karten; gewonnen hat, wer am Ende die meisten Schlüssel hält. Ein Zug dauert etwa eine Minute, eine Partie eine Stunde.",
        before=HEIM,
        truth=(DRIFTED,),
        cause="s19 drift",
    )


def _moved() -> Iterator[Case]:
    rows = (
        (
            "m-en-slug",
            "en",
            "drupal",
            "Commission for Pupils",
            "/index.php?id=118",
            "/publications/eleven-schools",
            SCHOOL,
            "Eleven schools",
        ),
        (
            "m-de-pfad",
            "de",
            "typo3",
            "Landesbeauftragte",
            "/htm/2008/heime.htm",
            "/berichte/heimbericht-2008",
            HEIM,
            "Heimbericht 2008",
        ),
        (
            "m-fr-chemin",
            "fr",
            "drupal",
            "Défenseur",
            "/article.php3?id_article=44",
            "/rapports/foyers-2008",
            FOYER,
            "Rapport sur les foyers",
        ),
    )
    for name, lang, style, site, old, new, text, title in rows:
        now = sent(frame(lang, style, site, title, paras(text)))
        yield Case(
            "s19 moved",
            f"s19-{name}",
            (MOVED,),
            {
                old: to(new, 301),
                new: now,
                "/": front(lang, style, site),
                "*": lost(lang, style, site),
            },
            path=old,
            memento=frame(lang, "tables", site, title, paras(text)),
            title=title,
        )
        yield Case(
            "s19 moved",
            f"s19-{name}-host",
            (MOVED,),
            {
                old: to(f"https://s19-{name}-new.example{new}", 301),
                "*": lost(lang, style, site),
                (f"s19-{name}-new.example", new): now,
                (f"s19-{name}-new.example", "*"): lost(lang, style, site),
            },
            path=old,
            memento=frame(lang, "tables", site, title, paras(text)),
        )
    now = sent(frame("en", "react", "University of Two Rivers", "Eleven schools", paras(SCHOOL)))
    yield Case(
        "s19 moved",
        "s19-m-308",
        (MOVED,),
        {
            "/~lowe/eleven.html": to("/people/lowe/papers/eleven-schools", 308),
            "/people/lowe/papers/eleven-schools": now,
            "*": lost("en", "react", "University of Two Rivers"),
        },
        path="/~lowe/eleven.html",
        title="Eleven schools",
    )
    # moved without memento, title of the citation matches
    yield Case(
        "s19 moved",
        "s19-m-no-memento",
        (MOVED, LIVE),
        {
            "/node/77": to("/reports/2008/eleven-schools", 301),
            "/reports/2008/eleven-schools": now,
            "*": lost("en", "react", "University of Two Rivers"),
        },
        path="/node/77",
        title="Eleven schools",
    )
    # a whole host renamed, path kept
    yield Case(
        "s19 moved",
        "s19-m-host-renamed",
        (MOVED,),
        {
            "*": _renamed,
            ("s19-renamed.example", "/reports/eleven-schools"): now,
            ("s19-renamed.example", "*"): lost("en", "react", "University of Two Rivers"),
        },
        path="/reports/eleven-schools",
        memento=frame("en", "tables", "U", "Eleven schools", paras(SCHOOL)),
    )
    # permanent hop to a neighbour page with other text: what was cited is not there
    other = sent(frame("en", "drupal", "City", "Leisure", paras(WATER)))
    yield Case(
        "s19 moved",
        "s19-m-to-other-text",
        (DRIFTED, SOFT_404),
        {
            "/social/schools-report": to("/leisure", 301),
            "/leisure": other,
            "/": front("en", "drupal", "City"),
            "*": lost("en", "drupal", "City"),
        },
        path="/social/schools-report",
        memento=frame("en", "tables", "City", "Eleven schools", paras(SCHOOL)),
    )
    # a page that says in words where it went, with a link, in 200, only at this address
    note = sent(
        frame(
            "en",
            "tables",
            "Old Project Site",
            "This page has moved",
            '<p>The report can now be read on the pages of the commission: <a href="https://s19-m-renamed-note.example/r">new address</a>. Please change your bookmarks.</p>',
        )
    )
    yield Case(
        "s19 moved",
        "s19-m-note-only",
        (MOVED, UNKNOWN, DRIFTED),
        {"/report.htm": note, "*": lost("en", "tables", "Old Project Site")},
        path="/report.htm",
    )


def _renamed(request: object) -> Reply:
    return to(f"https://s19-renamed.example{request.path}", 301)  # type: ignore[attr-defined]


def _undecided() -> Iterator[Case]:
    shells = {
        "u-angular": '<app-root></app-root><script src="runtime.1a.js"></script><script src="main.7b.js"></script>',
        "u-react": '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.9c.js"></script>',
        "u-vue-de": '<div id="app"><span class="loader">Wird geladen …</span></div><script src="/js/app.js"></script>',
        "u-dspace7": '<ds-app><div class="loading">Loading...</div></ds-app><script src="main.js" type="module"></script>',
    }
    for name, body in shells.items():
        yield Case(
            "s19 undecided",
            f"s19-{name}",
            (UNKNOWN,),
            {"*": sent(page(body, title="Repository"))},
            path="/items/2b11c0de-report",
        )
    yield Case(
        "s19 undecided",
        "s19-u-empty",
        (UNKNOWN,),
        {
            "/docs/annex.html": Reply(200, {"Content-Type": "text/html"}, ""),
            "*": lost("en", "tables", "Annexes"),
        },
        path="/docs/annex.html",
    )
    yield Case(
        "s19 undecided",
        "s19-u-400",
        (UNKNOWN,),
        {
            "*": sent(
                "<h1>Bad Request - Invalid URL</h1><hr><p>HTTP Error 400. The request URL is invalid.</p>",
                400,
            )
        },
        path="/lib/doc.asp?x=%u20ac",
    )
    yield Case(
        "s19 undecided",
        "s19-u-405",
        (UNKNOWN,),
        {"*": sent("<h1>Method Not Allowed</h1>", 405)},
        path="/ws/getreport",
    )
    maint = sent(
        frame(
            "es",
            "tables",
            "Sede Electrónica",
            "En mantenimiento",
            "<p>Estamos realizando tareas de mantenimiento. El servicio se restablecerá en breve.</p>",
        )
    )
    yield Case(
        "s19 undecided",
        "s19-u-maint-200",
        (UNKNOWN, UNREACHABLE),
        {"*": maint},
        path="/documentos/2007/acuerdo.html",
    )
    yield Case(
        "s19 undecided",
        "s19-u-maint-503",
        (UNREACHABLE,),
        {
            "*": sent(
                frame(
                    "it",
                    "drupal",
                    "Portale",
                    "Sito in manutenzione",
                    "<p>Torneremo presto online.</p>",
                ),
                503,
            )
        },
        path="/rapporto/2007",
    )
    yield Case(
        "s19 undecided",
        "s19-u-500-php",
        (UNREACHABLE,),
        {
            "*": sent(
                "<b>Fatal error</b>: Uncaught Error: Call to undefined function mysql_connect() in /var/www/inc/db.php:12",
                500,
            )
        },
        path="/projekt/ergebnisse.php?id=4",
    )
    yield Case(
        "s19 undecided",
        "s19-u-502",
        (UNREACHABLE,),
        {"*": sent("<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>", 502)},
        path="/opac/2009",
    )
    yield Case(
        "s19 undecided",
        "s19-u-522",
        (UNREACHABLE,),
        {
            "*": sent(
                page(
                    "<h1>Error 522</h1><p>Connection timed out. The web server is not returning a connection.</p>",
                    title="522: Connection timed out",
                ),
                522,
            )
        },
        path="/report",
    )
    yield Case(
        "s19 undecided",
        "s19-u-db-error-200",
        (UNKNOWN, UNREACHABLE),
        {
            "*": sent(
                page("<h1>Error establishing a database connection</h1>", title="Database Error")
            )
        },
        path="/2010/03/guidelines/",
    )
    yield Case(
        "s19 undecided",
        "s19-u-loop",
        (UNREACHABLE,),
        {"*": to("/cookies/check?n=1", 302), "/cookies/check": to("/report/2009/final", 302)},
        path="/report/2009/final",
    )
    yield Case(
        "s19 undecided", "s19-u-reset", (UNREACHABLE,), {"*": Reply(then="reset")}, path="/a.html"
    )
    yield Case(
        "s19 undecided",
        "s19-u-nxdomain",
        (DEAD,),
        {},
        path="/final-report.pdf",
        trouble="nxdomain-domain",
    )
    yield Case(
        "s19 undecided",
        "s19-u-nxdomain-sub",
        (DEAD,),
        {},
        path="/2009/list.html",
        trouble="nxdomain",
    )
    yield Case(
        "s19 undecided",
        "s19-u-servfail",
        (UNREACHABLE,),
        {},
        path="/index2.html",
        trouble="servfail",
    )
    yield Case(
        "s19 undecided", "s19-u-refused", (UNREACHABLE,), {}, path="/doc/9", trouble="refused"
    )
    # session expired: the database cannot show old result lists
    sess = sent(
        frame(
            "en",
            "tables",
            "Case Law Search",
            "Session expired",
            "<p>Your session has timed out. Please start a new search.</p>",
        )
    )
    yield Case(
        "s19 undecided",
        "s19-u-session",
        (UNKNOWN, SOFT_404),
        {"*": sess},
        path="/results.do?sid=88A1&rec=4",
    )
    # the frame of a law database with the document loaded by script; same at neighbours
    lawshell = sent(
        page(
            '<div id="hd">Lex</div><div id="doc">Document is loading, please wait.</div><script src="/viewer.js"></script>',
            title="Lex",
        )
    )
    yield Case(
        "s19 undecided",
        "s19-u-law-loader",
        (UNKNOWN,),
        {"*": lawshell},
        path="/doc/view?docId=32011L0093",
    )
    # neighbours are a true 404, the page says little and nothing of absence
    yield living(
        "u-title-only",
        "en",
        "liferay",
        "/web/guest/memo-12",
        "Assembly",
        "Memo 12",
        "",
        truth=(UNKNOWN, LIVE),
        cause="s19 undecided",
    )


def cases() -> Iterator[Case]:
    """Them all."""
    yield from _drift()
    yield from _moved()
    yield from _undecided()
