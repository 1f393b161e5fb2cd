"""Moved, drifted, edited, replaced; and living pages whose servers behave oddly."""

from __future__ import annotations

from citekeeper.demo.exchange import Reply, Request
from citekeeper.demo.media import small_pdf

from ..case import DRIFTED, LIVE, MOVED, Case, page, sent, to
from .kit import CHROME, alive, everywhere, frame, front, nope, paras

TEXTS: dict[str, tuple[str, str, str]] = {
    "en": (
        "Report on the ferry accident of 1987",
        "The inquiry sat for eleven days and heard forty-one witnesses. It found that the bow ramp had been left open because the signal lamp was broken and no spare was carried.||The master had asked for a lamp in writing three times. The company answered once, in August, that lamps were a matter for the yard. The yard had closed in June.||The commissioners recommend that no vessel leave the quay before an officer has seen the ramp closed with his own eyes.",
        "no vessel leave the quay before an officer has seen the ramp closed",
    ),
    "de": (
        "Bericht über das Fährunglück von 1987",
        "Die Kommission tagte elf Tage und hörte einundvierzig Zeugen. Sie stellte fest, dass die Bugklappe offen blieb, weil die Signallampe defekt war und keine Ersatzlampe mitgeführt wurde.||Der Schiffsführer hatte dreimal schriftlich um eine Lampe gebeten. Die Reederei antwortete einmal, im August, Lampen seien Sache der Werft. Die Werft war seit Juni geschlossen.||Kein Schiff soll künftig ablegen, ehe ein Offizier die geschlossene Klappe mit eigenen Augen gesehen hat.",
        "ehe ein Offizier die geschlossene Klappe mit eigenen Augen gesehen hat",
    ),
    "fr": (
        "Rapport sur l'accident du bac de 1987",
        "La commission a siégé onze jours et entendu quarante et un témoins. La rampe avant était restée ouverte parce que le voyant était cassé et qu'aucune ampoule de rechange n'était à bord.||Le patron avait réclamé une ampoule à trois reprises par écrit. La compagnie a répondu une fois, en août, que cela regardait le chantier. Le chantier avait fermé en juin.||Aucun bateau ne doit quitter le quai avant qu'un officier ait vu de ses yeux la rampe fermée.",
        "avant qu'un officier ait vu de ses yeux la rampe fermée",
    ),
    "es": (
        "Informe sobre el accidente de la barca de 1987",
        "La comisión se reunió once días y oyó a cuarenta y un testigos. La rampa de proa quedó abierta porque la luz de aviso estaba rota y no había bombilla de repuesto.||El patrón la había pedido tres veces por escrito. La compañía contestó una vez, en agosto, que eso correspondía al astillero. El astillero había cerrado en junio.||Ningún barco debe dejar el muelle sin que un oficial haya visto cerrada la rampa.",
        "sin que un oficial haya visto cerrada la rampa",
    ),
    "it": (
        "Relazione sull'incidente del traghetto del 1987",
        "La commissione sedette undici giorni e ascoltò quarantuno testimoni. La rampa di prua era rimasta aperta perché la spia era rotta e a bordo non c'era una lampadina di ricambio.||Il comandante l'aveva chiesta tre volte per iscritto. La compagnia rispose una volta, in agosto, che spettava al cantiere. Il cantiere aveva chiuso in giugno.||Nessuna nave lasci il molo prima che un ufficiale abbia visto chiusa la rampa.",
        "prima che un ufficiale abbia visto chiusa la rampa",
    ),
    "pl": (
        "Raport o wypadku promu w 1987 roku",
        "Komisja obradowała jedenaście dni i wysłuchała czterdziestu jeden świadków. Furta dziobowa pozostała otwarta, ponieważ lampka kontrolna była zepsuta, a zapasowej nie było na pokładzie.||Kapitan trzykrotnie prosił o lampkę na piśmie. Armator odpisał raz, w sierpniu, że to sprawa stoczni. Stocznię zamknięto w czerwcu.||Żaden statek nie powinien odbić, zanim oficer nie zobaczy zamkniętej furty.",
        "zanim oficer nie zobaczy zamkniętej furty",
    ),
    "sv": (
        "Rapport om färjeolyckan 1987",
        "Kommissionen satt i elva dagar och hörde fyrtioen vittnen. Bogporten hade lämnats öppen eftersom signallampan var trasig och ingen reservlampa fanns ombord.||Befälhavaren hade tre gånger skriftligen bett om en lampa. Rederiet svarade en gång, i augusti, att lampor var varvets sak. Varvet hade stängt i juni.||Inget fartyg bör lämna kajen innan ett befäl med egna ögon sett porten stängd.",
        "innan ett befäl med egna ögon sett porten stängd",
    ),
    "nl": (
        "Rapport over het veerongeluk van 1987",
        "De commissie zat elf dagen en hoorde eenenveertig getuigen. De boegklep was open gebleven omdat de signaallamp kapot was en er geen reservelamp aan boord was.||De schipper had driemaal schriftelijk om een lamp gevraagd. De rederij antwoordde eenmaal, in augustus, dat lampen een zaak van de werf waren. De werf was sinds juni dicht.||Geen schip mag de kade verlaten voordat een officier de gesloten klep heeft gezien.",
        "voordat een officier de gesloten klep heeft gezien",
    ),
}
OTHER = {
    "en": (
        "Holiday lets on the quay",
        "Wake to gulls in one of six bright flats. Linen, towels and a welcome basket are included. Dogs are welcome in flats two and five.||From £95 a night. Minimum stay three nights in summer. Book direct and save the fee. Check in from four, check out by ten.||The bakery is next door. Ask us about kayaks.",
    ),
    "de": (
        "Ferienwohnungen am Kai",
        "Sechs helle Wohnungen mit Blick aufs Wasser. Bettwäsche und Handtücher inklusive. Hunde sind in zwei Wohnungen willkommen.||Ab 95 Euro je Nacht, im Sommer mindestens drei Nächte. Jetzt direkt buchen. Anreise ab 16 Uhr.||Der Bäcker ist nebenan, Kajaks verleihen wir gern.",
    ),
    "fr": (
        "Gîtes sur le quai",
        "Six appartements clairs, face à l'eau. Draps et serviettes compris. Les chiens sont acceptés dans deux d'entre eux.||À partir de 95 euros la nuit, trois nuits au minimum en été. Réservez en direct. Arrivée dès seize heures.||La boulangerie est à côté ; kayaks sur demande.",
    ),
    "es": (
        "Apartamentos en el muelle",
        "Seis pisos luminosos frente al agua. Sábanas y toallas incluidas. Se admiten perros en dos de ellos.||Desde 95 euros la noche, mínimo tres noches en verano. Reserve directamente. Entrada desde las cuatro.||La panadería está al lado y alquilamos kayaks.",
    ),
    "sv": (
        "Semesterlägenheter vid kajen",
        "Sex ljusa lägenheter med utsikt över vattnet. Lakan och handdukar ingår. Hundar är välkomna i två av dem.||Från 950 kronor natten, minst tre nätter på sommaren. Boka direkt hos oss.||Bageriet ligger intill.",
    ),
}
AT = "/reports/1987/ferry.html"


def cases() -> list[Case]:
    """All of them."""
    out: list[Case] = []
    for lang, (title, text, quote) in TEXTS.items():
        site = {
            "en": "Marine Board",
            "de": "Seeamt",
            "fr": "Bureau des bacs",
            "es": "Junta del Puerto",
            "it": "Capitaneria",
            "pl": "Urząd Morski",
            "sv": "Sjöverket",
            "nl": "Veerdienst",
        }[lang]
        old = frame(lang, site, title, paras(text), style="table")
        new = frame(lang, site, title, paras(text), style="gov")
        base = {"/": front(lang, site), "*": nope(lang, site)}
        # moved for good, with the text kept and a new address
        out.append(
            Case(
                "moved",
                f"z26-m-{lang}",
                (MOVED,),
                {
                    **base,
                    AT: to("/archive/inquiries/ferry-1987/", 301),
                    "/archive/inquiries/ferry-1987/": sent(new),
                },
                path=AT,
                memento=old,
                title=title,
            )
        )
        # a new design over the same text is living
        out.append(
            Case(
                "edited",
                f"z26-e-{lang}",
                (LIVE,),
                {**base, AT: sent(new)},
                path=AT,
                memento=old,
                quote=quote,
            )
        )
        if lang in OTHER:
            other, words = OTHER[lang]
            out.append(
                Case(
                    "drifted",
                    f"z26-d-{lang}",
                    (DRIFTED,),
                    {**base, AT: sent(frame(lang, site, other, paras(words), style="gov"))},
                    path=AT,
                    memento=old,
                    quote=quote,
                )
            )
    title, text, quote = TEXTS["en"]
    old = frame("en", "Marine Board", title, paras(text), style="table")
    base = {"/": front("en", "Marine Board"), "*": nope("en", "Marine Board")}
    summary = frame(
        "en",
        "Marine Board",
        "Ferry accident of 1987: at a glance",
        paras(
            "In 1987 a ferry sank at the quay. Since then the Board has trained nine hundred officers. Lamps are now checked daily and reports go to the minister each spring.||See our annual figures, our safety song for schools, and the calendar of drills in your harbour."
        ),
    )
    pdf = small_pdf("Report on the ferry accident of 1987")
    out += [
        Case(
            "drifted",
            "z26-d-summary",
            (DRIFTED,),
            {**base, AT: sent(summary)},
            path=AT,
            memento=old,
            quote=quote,
        ),
        Case(
            "drifted",
            "z26-d-pdf-html",
            (DRIFTED,),
            {
                **base,
                "/files/ferry.pdf": sent(
                    frame(
                        "en",
                        "Marine Board",
                        "Publications",
                        "<p>Our publications are listed by year. Choose a year: 2026, 2025, 2024. Order printed copies from the shop.</p>",
                    )
                ),
            },
            path="/files/ferry.pdf",
            memento=pdf,
        ),
        Case(
            "pdf",
            "z26-l-pdf",
            (LIVE,),
            {**base, "/files/ferry.pdf": Reply(200, {"Content-Type": "application/pdf"}, pdf)},
            path="/files/ferry.pdf",
        ),
        Case(
            "pdf",
            "z26-l-pdf-octet",
            (LIVE,),
            {
                **base,
                "/download?id=4471": Reply(
                    200,
                    {
                        "Content-Type": "application/octet-stream",
                        "Content-Disposition": "attachment; filename=ferry.pdf",
                    },
                    pdf,
                ),
            },
            path="/download?id=4471",
        ),
        Case(
            "pdf",
            "z26-l-csv",
            (LIVE,),
            {
                **base,
                "/data/tides.csv": Reply(
                    200,
                    {"Content-Type": "text/csv"},
                    "date,height\n1987-03-06,412\n1987-03-07,404\n" * 30,
                ),
            },
            path="/data/tides.csv",
        ),
        Case(
            "pdf",
            "z26-l-txt",
            (LIVE,),
            {
                **base,
                "/rfc/404.txt": Reply(
                    200,
                    {"Content-Type": "text/plain"},
                    "Network note 404. Host comments. This note corrects note 396. File transfer is not available on host 12 and no page was found for the old socket list. Please send corrections by post. "
                    * 3,
                ),
            },
            path="/rfc/404.txt",
        ),
        Case(
            "trivial",
            "z26-l-https",
            (LIVE,),
            {
                **base,
                AT: lambda request: (
                    to(request.url.replace("http:", "https:"), 301)
                    if request.scheme == "http"
                    else sent(old)
                ),
            },
            path=AT,
            memento=old,
        ),
        Case(
            "trivial",
            "z26-l-slash",
            (LIVE,),
            {**base, "/inquiry": to("/inquiry/", 301), "/inquiry/": sent(old)},
            path="/inquiry",
        ),
        Case(
            "trivial",
            "z26-l-lang",
            (LIVE,),
            {**base, "/inquiry": to("/en/inquiry", 302), "/en/inquiry": sent(old)},
            path="/inquiry",
        ),
        Case(
            "moved",
            "z26-m-host",
            (MOVED,),
            {
                "*": lambda request: to(f"http://z26-m-host-new.example{request.path}", 301),
                ("z26-m-host-new.example", AT): sent(old),
                ("z26-m-host-new.example", "/"): front("en", "Marine Board"),
                ("z26-m-host-new.example", "*"): nope("en", "Marine Board"),
            },
            path=AT,
            memento=old,
            title=title,
        ),
        Case(
            "moved",
            "z26-m-nomemento",
            (MOVED, LIVE),
            {**base, AT: to("/inquiries/1987-ferry", 301), "/inquiries/1987-ferry": sent(old)},
            path=AT,
            title=title,
        ),
    ]
    prose = "The keeper counted the boats at dusk and wrote the number in chalk. In the morning the number was wrong by one, and it stayed wrong for a week, until the missing boat came home with a new name."
    out += [
        alive(
            "odd",
            "l-json-ld",
            (LIVE,),
            "en",
            "/news/4471",
            "Valley Times",
            "A boat too few",
            prose,
            style="news",
            head='<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"headline":"A boat too few"}</script><script src="https://www.google.com/recaptcha/api.js"></script><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
        ),
        alive(
            "odd",
            "l-cf-email",
            (LIVE,),
            "en",
            "/contact/pilots",
            "Port Authority",
            "Pilots",
            prose
            + "||Write to <a href='/cdn-cgi/l/email-protection'>[email protected]</a>. You must enable JavaScript to see the address.",
            head='<meta name="robots" content="noindex">',
        ),
        alive(
            "odd",
            "l-px-script",
            (LIVE,),
            "de",
            "/magazin/boote",
            "Elbkurier",
            "Ein Boot zu wenig",
            "Der Wärter zählte am Abend die Boote und schrieb die Zahl mit Kreide an. Am Morgen stimmte sie nicht, und so blieb es eine Woche lang, bis das fehlende Boot mit neuem Namen heimkam.",
            style="news",
            head='<script>window._pxAppId="PXel"</script>',
        ),
    ]

    def lazy(request: Request) -> Reply:
        chrome = CHROME["en"]
        if request.path.startswith("/story/4471"):
            return sent(
                frame("en", "Valley Times", "A boat too few", f"<p>{prose}</p>", style="news")
            )
        return sent(frame("en", "Valley Times", chrome[5], f"<p>{chrome[6]}</p>", style="news"))

    out.append(
        everywhere(
            "odd",
            "l-soft-site",
            (LIVE,),
            "/story/4471/a-boat-too-few",
            lazy,
            root=front("en", "Valley Times", "news"),
        )
    )
    out.append(
        everywhere(
            "odd",
            "l-slugless",
            (LIVE,),
            "/story/4471/boat",
            lazy,
            root=front("en", "Valley Times", "news"),
            memento=frame("en", "Valley Times", "A boat too few", f"<p>{prose}</p>", style="table"),
        )
    )
    out.append(
        Case(
            "refresh",
            "z26-m-refresh",
            (MOVED, LIVE),
            {
                **base,
                AT: sent(
                    page(
                        "<p>This page has moved. You will be taken there.</p>",
                        title="Moved",
                        head='<meta http-equiv="refresh" content="2; url=/inquiries/1987-ferry">',
                    )
                ),
                "/inquiries/1987-ferry": sent(old),
            },
            path=AT,
            memento=old,
            title=title,
        )
    )
    return out
