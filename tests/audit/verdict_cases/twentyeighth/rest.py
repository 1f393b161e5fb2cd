"""What moved, what drifted, living pages of unusual form, and what nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import BLOCKED, DRIFTED, LIVE, MOVED, UNKNOWN, Case, page, sent, to
from .frames import frame, lost, paras

KILN = paras(
    "The kiln at Osmere was lit in 1822 and burned for sixty years without a night of rest. It took nine men to feed it and two to sleep beside it.\n"
    "Lime went down the river in flat boats, forty tons to a boat, and came back as cabbages, since the farmers paid in kind. The ledger survives in the vestry.\n"
    "In 1882 the railway brought cheaper lime from the west. The owner let the fire go out on a Sunday, and it is said that the swallows left with the smoke."
)
OTHER = paras(
    "Our new season begins in April with guided walks for families, a market of local makers and a concert in the great barn.\n"
    "Tickets can be bought at the gate or by telephone. Dogs are welcome on a lead. The tea room opens at ten and serves soup until three.\n"
    "Follow us for news about weddings, corporate hire and our picnic hampers, which may be ordered two days in advance."
)
OFEN = paras(
    "Der Kalkofen von Osmer wurde 1822 angezündet und brannte sechzig Jahre lang ohne eine Nacht Ruhe. Neun Männer fütterten ihn, zwei schliefen daneben.\n"
    "Der Kalk ging in flachen Kähnen den Fluss hinab, vierzig Tonnen je Kahn, und kam als Kohl zurück, denn die Bauern zahlten in Waren. Das Hauptbuch liegt im Pfarrhaus.\n"
    "1882 brachte die Eisenbahn billigeren Kalk aus dem Westen. Der Besitzer ließ das Feuer an einem Sonntag ausgehen."
)
NEU = paras(
    "Willkommen bei unserem Förderverein. Hier finden Sie Beitragssatzung, Aufnahmeantrag und die Termine der Arbeitseinsätze im Frühjahr.\n"
    "Der Vorstand trifft sich am ersten Dienstag im Gasthaus. Gäste sind gern gesehen, Kuchenspenden ebenso. Fahrgemeinschaften bitte selbst absprechen.\n"
    "Wir danken der Sparkasse für den neuen Rasenmäher und allen Helfern für ihre Geduld."
)
FOUR = paras(
    "Le four d’Osmère fut allumé en 1822 et brûla soixante ans sans une nuit de repos. Neuf hommes le nourrissaient, deux dormaient à côté.\n"
    "La chaux descendait la rivière en bateaux plats et revenait en choux, car les fermiers payaient en nature. Le registre est conservé au presbytère.\n"
    "En 1882 le chemin de fer apporta une chaux moins chère. Le propriétaire laissa le feu s’éteindre un dimanche."
)
AUTRE = paras(
    "Bienvenue dans notre boutique en ligne : bougies, savons et paniers garnis, livrés en trois jours ouvrés partout en France métropolitaine.\n"
    "Jusqu’à dimanche, frais de port offerts dès quarante euros d’achat. Le retour est gratuit pendant deux semaines.\n"
    "Notre atelier se visite le samedi sur réservation. Les enfants peuvent fabriquer leur propre savon."
)


def _f(lang: str, title: str, body: str, name: str = "Osmere Society", style: int = 0) -> str:
    return frame(lang, title, body, name=name, style=style)


def _moved() -> Iterator[Case]:
    for name, lang, title, body, old, new in (
        (
            "move-en",
            "en",
            "The kiln at Osmere",
            KILN,
            "/kiln.htm",
            "/heritage/industry/kiln-at-osmere",
        ),
        ("move-de", "de", "Der Kalkofen von Osmer", OFEN, "/ofen.php?id=4", "/geschichte/kalkofen"),
        (
            "move-fr",
            "fr",
            "Le four d’Osmère",
            FOUR,
            "/spip.php?article9",
            "/patrimoine/four-osmere",
        ),
    ):
        text = _f(lang, title, body)
        routes = {old: to(new, 301), new: sent(text), "*": lost(lang, "Osmere Society")}
        yield Case("moved", f"bb28-{name}", (MOVED,), routes, path=old, memento=text, title=title)
    there = "bb28-osmere-new.example"
    text = _f("en", "The kiln at Osmere", KILN)
    far = {
        "/kiln/": to(f"http://{there}/archive/kiln/", 301),
        "*": lost("en", "Osmere Society"),
        (there, "/archive/kiln/"): sent(text),
        (there, "*"): lost("en", "Osmere Society"),
    }
    yield Case("moved", "bb28-move-host", (MOVED,), far, path="/kiln/", memento=text)
    kept = {
        "/texts/kiln": to("/texts/kiln/", 301),
        "/texts/kiln/": sent(text),
        "*": lost("en", "Osmere Society"),
    }
    yield Case("living: redirect", "bb28-slash", (LIVE,), kept, path="/texts/kiln", memento=text)
    spoken = {"/kiln": to("/en/kiln"), "/en/kiln": sent(text), "*": lost("en", "Osmere Society")}
    yield Case("living: redirect", "bb28-locale", (LIVE,), spoken, path="/kiln", memento=text)


def _drifted() -> Iterator[Case]:
    for name, lang, old_title, old, new_title, new, quote in (
        (
            "drift-en",
            "en",
            "The kiln at Osmere",
            KILN,
            "Visit the barn",
            OTHER,
            "forty tons to a boat",
        ),
        (
            "drift-de",
            "de",
            "Der Kalkofen von Osmer",
            OFEN,
            "Förderverein",
            NEU,
            "vierzig Tonnen je Kahn",
        ),
        ("drift-fr", "fr", "Le four d’Osmère", FOUR, "Boutique", AUTRE, None),
        ("drift-noquote", "en", "Osmere", KILN, "Osmere", OTHER, None),
    ):
        site = "Osmere House"
        routes = {"/osmere": sent(frame(lang, new_title, new, name=site)), "*": lost(lang, site)}
        memento = frame(lang, old_title, old, name=site)
        yield Case(
            "drifted",
            f"bb28-{name}",
            (DRIFTED,),
            routes,
            path="/osmere",
            memento=memento,
            quote=quote,
        )
    html_for_pdf = {
        "*": lost("en", "Osmere Society"),
        "/docs/kiln.pdf": sent(
            _f(
                "en",
                "Downloads have a new viewer",
                "<p>Choose a volume from the list to open it in the viewer.</p><p>Volume 1, Volume 2, Volume 3, Volume 4, Volume 5. Each opens in a new window and can be printed.</p>",
            )
        ),
    }
    yield Case("drifted", "bb28-pdf-html", (DRIFTED,), html_for_pdf, path="/docs/kiln.pdf")
    # edited, or redesigned, yet the cited words stand
    more = KILN + paras(
        "Added in 2024: the chimney was listed. A plaque was unveiled by the mayor."
    )
    for name, now, style, quote in (
        ("edited", more, 0, None),
        ("redesign", KILN, 2, "the swallows left with the smoke"),
        (
            "quote-holds",
            OTHER
            + paras(
                "Our logo shows the kiln of 1822, which took nine men to feed it and two to sleep beside it."
            ),
            0,
            "nine men to feed it and two to sleep beside it",
        ),
    ):
        routes = {
            "/osmere": sent(_f("en", "Osmere", now, style=style)),
            "*": lost("en", "Osmere Society", style),
        }
        yield Case(
            "living: edited",
            f"bb28-{name}",
            (LIVE,),
            routes,
            path="/osmere",
            memento=_f("en", "Osmere", KILN),
            quote=quote,
        )


def _forms() -> Iterator[Case]:
    none = lost("en", "Paper Store")
    pdf = Reply(
        200,
        {"Content-Type": "application/pdf"},
        small_pdf("Minutes of the drainage board, 4 May 1998"),
    )
    yield Case("living: form", "bb28-pdf", (LIVE,), {"/m/4.pdf": pdf, "*": none}, path="/m/4.pdf")
    pdf404 = Reply(
        200,
        {"Content-Type": "application/pdf"},
        small_pdf("Error 404 in court opinions: a survey of dead links"),
    )
    yield Case(
        "living: form",
        "bb28-pdf-404",
        (LIVE,),
        {"/p/404.pdf": pdf404, "*": none},
        path="/p/404.pdf",
    )
    octet = Reply(200, {"Content-Type": "application/octet-stream"}, small_pdf("Tide tables 2003"))
    yield Case(
        "living: form",
        "bb28-pdf-octet",
        (LIVE,),
        {"/t/2003.pdf": octet, "*": none},
        path="/t/2003.pdf",
    )
    text = Reply(
        200,
        {"Content-Type": "text/plain; charset=utf-8"},
        "NOTICE TO MARINERS No. 18\n\nThe buoy at Skerry Neb is reported missing. It has not been found.\nMariners are to keep half a mile to the east.\n\nHarbour Master, 2 March 1999\n",
    )
    yield Case(
        "living: form",
        "bb28-txt",
        (LIVE,),
        {"/ntm/18.txt": text, "*": none},
        path="/ntm/18.txt",
        quote="half a mile to the east",
    )
    csv = Reply(
        200, {"Content-Type": "text/csv"}, "year,closed,not_found\n1999,12,3\n2000,9,4\n2001,17,0\n"
    )
    yield Case(
        "living: form",
        "bb28-csv",
        (LIVE,),
        {"/d/closures.csv": csv, "*": none},
        path="/d/closures.csv",
    )
    image = Reply(200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    yield Case(
        "living: form", "bb28-png", (LIVE,), {"/i/map.png": image, "*": none}, path="/i/map.png"
    )
    latin = Reply(
        200,
        {"Content-Type": "text/html; charset=iso-8859-1"},
        _f("de", "Die Mühle", "<p>Die Mühle ist geschlossen. Der Müller wurde nicht gefunden.</p>")
        .replace("utf-8", "iso-8859-1")
        .encode("iso-8859-1", "xmlcharrefreplace"),
    )
    yield Case(
        "living: form",
        "bb28-latin1",
        (LIVE,),
        {"/muehle.html": latin, "*": lost("de", "Mühlen")},
        path="/muehle.html",
    )
    old = '<HTML><HEAD><TITLE>Weirs</TITLE></HEAD><FRAMESET COLS="20%,80%"><FRAME SRC="menu.htm"><FRAME SRC="weirs1.htm"><NOFRAMES><BODY>Weirs of the upper river, by T. Marsh. Ten weirs were built before 1700, and six of them stand. Your browser cannot show frames.</BODY></NOFRAMES></FRAMESET></HTML>'
    yield Case(
        "living: form",
        "bb28-frames",
        (LIVE, UNKNOWN),
        {"/weirs.htm": sent(old), "*": none},
        path="/weirs.htm",
    )
    consent = '<div class="fc-consent-root" role="dialog"><h2>Wir brauchen Ihre Zustimmung</h2><p>Mit 214 Partnern verarbeiten wir Daten. Zustimmen und weiter oder Abo abschließen.</p></div>'
    yield Case(
        "living: form",
        "bb28-consent",
        (LIVE,),
        {
            "/ofen": sent(_f("de", "Der Kalkofen", OFEN + consent)),
            "*": lost("de", "Osmere Society"),
        },
        path="/ofen",
        quote="denn die Bauern zahlten in Waren",
    )
    fence = '<section class="paywall"><h2>Subscribe to read on</h2><p>You have read your three free articles. Already a subscriber? Log in.</p></section>'
    yield Case(
        "living: form",
        "bb28-metered",
        (LIVE, BLOCKED),
        {"/kiln": sent(_f("en", "The kiln", KILN + fence)), "*": none},
        path="/kiln",
        quote="two to sleep beside it",
    )
    scripts = '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><script src="https://www.google.com/recaptcha/api.js"></script>'
    yield Case(
        "living: form",
        "bb28-cf-script",
        (LIVE,),
        {"/kiln": sent(_f("en", "The kiln", KILN + scripts), server="cloudflare"), "*": none},
        path="/kiln",
    )
    spam = '<div style="display:none"><a href="http://x.example">casino slots</a> <a href="http://y.example">cheap viagra</a> <a href="http://y.example">poker betting</a></div>'
    yield Case(
        "living: form",
        "bb28-hidden-spam",
        (LIVE,),
        {"/kiln": sent(_f("en", "The kiln", KILN + spam)), "*": none},
        path="/kiln",
        quote="the farmers paid in kind",
    )
    talk = "<section id='comments'><h3>3 comments</h3><p>olga: the link to the ledger gives page not found</p><p>bert: same here, 404</p><p>win88: best casino bonus!!!</p></section>"
    yield Case(
        "living: form",
        "bb28-comments",
        (LIVE,),
        {"/kiln": sent(_f("en", "The kiln", KILN + talk)), "*": none},
        path="/kiln",
    )
    item = paras(
        "Peat and its readers. Master’s thesis, 1997, 88 pages. Author: K. Vos.\nThere are no files associated with this item. Appears in collections: Theses.\nAbstract: the thesis asks who read the peat commission’s reports, and finds eleven persons."
    )
    yield Case(
        "living: form",
        "bb28-nofiles",
        (LIVE,),
        {"/handle/1887/77": sent(_f("en", "Peat and its readers", item)), "*": none},
        path="/handle/1887/77",
    )
    shut = paras(
        "Ce service n’est plus assuré depuis 2015. Les procès-verbaux restent consultables ci-dessous.\nSéance du 4 mars 1998 ; séance du 9 juin 1998 ; séance du 2 octobre 1998."
    )
    yield Case(
        "living: form",
        "bb28-fr-service",
        (LIVE,),
        {"/pv": sent(_f("fr", "Commission du canal", shut)), "*": lost("fr", "Osmere Society")},
        path="/pv",
    )
    # nobody can tell
    shell = page(
        '<div id="root"></div><script src="/static/js/main.8812.js"></script>', title="Registry"
    )
    yield Case("unsure", "bb28-shell", (UNKNOWN,), {"*": sent(shell)}, path="/record/77")
    nuxt = page(
        '<div id="__nuxt"></div><noscript>このサイトはJavaScriptが必要です。</noscript><script src="/_nuxt/a1.js"></script>',
        title="資料検索",
        lang="ja",
    )
    yield Case("unsure", "bb28-shell-ja", (UNKNOWN,), {"*": sent(nuxt)}, path="/item/5")
    yield Case("unsure", "bb28-empty", (UNKNOWN,), {"*": sent("")}, path="/show.php?n=12")
    bad = sent(
        "<html><head><title>400 Bad Request</title></head><body><center><h1>400 Bad Request</h1></center><hr><center>nginx</center></body></html>",
        400,
    )
    yield Case("unsure", "bb28-400", (UNKNOWN,), {"*": bad}, path="/view?key=a")


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _moved()
    yield from _drifted()
    yield from _forms()
