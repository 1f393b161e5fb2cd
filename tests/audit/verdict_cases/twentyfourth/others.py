"""Moved, drifted, unreachable and undecidable pages."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, DRIFTED, LIVE, MOVED, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .kits import KITS, front, missing, show

# name, language, old path, new path, title
MOVES: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "moved-en",
        "en",
        "/news/article.asp?id=44",
        "/2009/05/weir-plans-published",
        "Weir plans published after five years",
    ),
    (
        "moved-de",
        "de",
        "/index.php?id=44",
        "/umwelt/hochwasserschutz/deichplan",
        "Der Deichplan von 2009 im Wortlaut",
    ),
    (
        "moved-fr",
        "fr",
        "/spip.php?article44",
        "/environnement/le-plan-des-digues",
        "Le plan des digues expliqué aux riverains",
    ),
    (
        "moved-nl",
        "nl",
        "/nieuws.asp?nr=44",
        "/nieuws/2009/dijkplan",
        "Het dijkplan van 2009 toegelicht",
    ),
    (
        "moved-es",
        "es",
        "/ver.php?n=44",
        "/medio-ambiente/plan-de-diques",
        "El plan de diques, paso a paso",
    ),
    (
        "moved-fi",
        "fi",
        "/sivu.asp?id=44",
        "/ymparisto/patosuunnitelma",
        "Patosuunnitelma vuodelta 2009",
    ),
    (
        "moved-cs",
        "cs",
        "/clanek.php?id=44",
        "/zivotni-prostredi/plan-hrazi",
        "Plán hrází z roku 2009 v úplném znění",
    ),
)


def _moved() -> Iterator[Case]:
    for n, (name, lang, old, new, title) in enumerate(MOVES, 2):
        stories = "</p><p>".join(KITS[lang].news.split("|"))
        text = f"<p>{KITS[lang].about}</p><p>{stories}</p>"
        now = sent(show(lang, title, text, look="wp", seed=n))
        before = show(lang, title, text, look="table", seed=n + 1)
        routes: dict[object, Reply] = {
            old: to(new, 301),
            new: now,
            "/": sent(front(lang)),
            "*": sent(missing(lang), 404),
        }
        yield Case("moved", f"x24-{name}", (MOVED,), routes, path=old, title=title, memento=before)
    for name, lang, title in (
        ("moved-host-it", "it", "Le rogge medievali della valle di sopra"),
        ("moved-host-ja", "ja", "旧橋の歴史と架け替え工事の記録"),
        ("moved-host-ru", "ru", "История старой переправы в документах"),
        ("moved-host-en", "en", "The drowned churches of the Pattle shore"),
    ):
        stories = "</p><p>".join(KITS[lang].news.split("|"))
        now = sent(show(lang, title, f"<p>{stories}</p>", look="gov", seed=5))
        home = f"www2.x24-{name}.example"
        routes = {
            "/text/44.html": to(f"http://{home}/archive/river/history-44", 301),
            "/": to(f"http://{home}/", 301),
            "*": sent(missing(lang), 404),
            (home, "/archive/river/history-44"): now,
            (home, "/"): sent(front(lang)),
            (home, "*"): sent(missing(lang), 404),
        }
        yield Case("moved", f"x24-{name}", (MOVED,), routes, path="/text/44.html", title=title)


# name, language, title, text before, text now
DRIFTS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "drift-en-office",
        "en",
        "Our work",
        "In 2011 the trust sent 214 volunteers to eleven hospices. They read aloud, fetched water and wrote letters for those who could no longer hold a pen. A survey among families found that nine in ten would ask for a reader again, and that the letters mattered more than the books.",
        "We design brand experiences. From first sketch to final launch our studio helps ambitious start-ups find a voice, a palette and an audience. Talk to us about workshops, packaging and film, or drop in for a coffee at the new loft by the station.",
    ),
    (
        "drift-de-blog",
        "de",
        "Bericht",
        "Die Zählung der Uferschwalben ergab im Mai 2010 an vier Steilwänden 318 besetzte Röhren, ein Drittel weniger als im Jahr zuvor. Als Ursache gilt das Hochwasser im März, das die Wand bei der Mühle abgetragen hat. Die Gruppe empfiehlt, das Betreten bis August zu untersagen.",
        "Zehn Tipps für einen aufgeräumten Kleiderschrank: Sortieren Sie nach Farben, falten Sie Pullover hochkant und verschenken Sie, was Sie ein Jahr lang nicht getragen haben. Mit schmalen Bügeln gewinnen Sie Platz, und ein Säckchen Lavendel hält die Motten fern.",
    ),
    (
        "drift-fr",
        "fr",
        "Dossier",
        "L'enquête menée auprès de 640 ménages du plateau montre que l'eau du puits reste bue par un foyer sur cinq, malgré l'arrêté de 2004. Les teneurs en nitrates dépassent la norme dans onze hameaux, et la commune n'a distribué de bouteilles qu'aux femmes enceintes.",
        "Réservez votre table au bord de l'eau. Notre chef propose une carte courte, des poissons du jour et des légumes du potager. Terrasse ouverte d'avril à octobre, menus de groupe sur demande, chèques cadeaux disponibles à l'accueil.",
    ),
    (
        "drift-nl",
        "nl",
        "Rapport",
        "Uit het onderzoek blijkt dat de eendenkooi sinds 1974 niet meer wordt gebruikt en dat de vangpijpen zijn verzakt. Herstel kost naar schatting tachtigduizend euro. De commissie vraagt de provincie het kooirecht te handhaven en de rust in het bos te bewaken.",
        "Boek nu een les padel bij onze trainers. Beginners spelen op dinsdag, gevorderden op donderdag. Neem een vriend mee en krijg korting op de eerste maand. Rackets zijn te huur aan de balie en na afloop is er soep in de kantine.",
    ),
    (
        "drift-es",
        "es",
        "Informe",
        "El recuento de palomares del páramo, hecho a pie en 2008, halló 212 en pie, de los que solo catorce conservan el tejado. Los vecinos recuerdan que el palomino se vendía a la fábrica de curtidos. Se propone un inventario y ayudas para la teja.",
        "Alquiler de furgonetas y turismos por días o por semanas. Recogida en el aeropuerto, seguro incluido y sin fianza para clientes habituales. Consulte nuestras ofertas de verano y reserve en línea con un solo paso.",
    ),
    (
        "drift-pl",
        "pl",
        "Raport",
        "Spis młynów wodnych z 2009 roku obejmuje 64 obiekty, z których 19 ma jeszcze koło. W dolinie zachowały się trzy kompletne przekładnie, wszystkie z drewna grabowego. Autorzy proszą o zabezpieczenie dachu w Młynkach przed zimą.",
        "Kursy języka angielskiego dla dzieci i dorosłych. Małe grupy, lektorzy z doświadczeniem, pierwsza lekcja za darmo. Zapisz się przez formularz, a oddzwonimy w ciągu dnia i dobierzemy termin zajęć oraz podręcznik.",
    ),
    (
        "drift-it",
        "it",
        "Relazione",
        "Il censimento dei lavatoi della valle ne conta 87, di cui 31 coperti. Le donne intervistate ricordano i turni del lunedì e la cenere usata come sapone. Due vasche portano la data 1762. Si chiede al comune di non demolire quello di via Roggia.",
        "Pannelli solari, pompe di calore e accumulo: chiedi un preventivo gratuito ai nostri tecnici. Installiamo in trenta giorni, ci occupiamo delle pratiche e della detrazione. Garanzia di dieci anni su tutti i componenti.",
    ),
    (
        "drift-sv",
        "sv",
        "Rapport",
        "Vid undersökningen 2007 påträffades 41 ristningar på hällarna norr om viken, däribland nio båtar och en hand. Färgrester saknas. Hällen vid bryggan har skadats av sprickor och bör täckas under vintern enligt länsmuseets antikvarie.",
        "Välkommen till vår nya salong. Vi erbjuder klippning, färgning och slingor hela veckan. Boka tid på nätet och få en hårinpackning på köpet. Drop in på lördagar mellan tio och två, kaffe finns alltid.",
    ),
)


def _framed(lang: str, name: str, title: str, body: str) -> str:
    """A page of the small business that has the address now."""
    foot = "".join(f"<li>{word}</li>" for word in KITS[lang].foot.split("|")[:3])
    frame = f"<header><a href='/'>{name.partition('-')[2]} {lang}</a></header>{body}"
    frame += (
        f"<footer><ul>{foot}</ul><p>info@x24-{name}.example</p><p>{KITS[lang].cookie}</p></footer>"
    )
    return page(frame, title=title, lang=lang)


def _drifted() -> Iterator[Case]:
    for n, (name, lang, title, was, now) in enumerate(DRIFTS, 2):
        path = "/report.html" if n % 2 else "/page/44/"
        before = page(f"<h1>{title}</h1><p>{was}</p>", title=title, lang=lang)
        served = sent(_framed(lang, name, title, f"<h1>{title}</h1><p>{now}</p>"))
        kit = KITS[lang]
        lost = sent(_framed(lang, name, "404", f"<h1>{kit.missing}</h1><p>{kit.lost}</p>"), 404)
        start = sent(_framed(lang, name, title, f"<h1>{now.partition('.')[0]}</h1><p>{now}</p>"))
        routes = {path: served, "/": start, "*": lost}
        yield Case("drifted", f"x24-{name}", (DRIFTED,), routes, path=path, memento=before)
    for name, lang, path in (
        ("pdf-now-html", "en", "/files/annual-2008.pdf"),
        ("pdf-now-html-pt", "pt", "/ficheiros/relatorio-2008.pdf"),
    ):
        landing = sent(
            show(
                lang,
                {"en": "Our publications", "pt": "As nossas publicações"}[lang],
                f"<p>{KITS[lang].about}</p>",
                look="gov",
            )
        )
        routes = {path: landing, "/": sent(front(lang)), "*": sent(missing(lang), 404)}
        yield Case("drifted", f"x24-{name}", (DRIFTED,), routes, path=path)


def _silent() -> Iterator[Case]:
    down = page(
        "<h1>503 Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p>",
        title="503 Service Unavailable",
    )
    yield Case("silent", "x24-503", (UNREACHABLE,), {"*": sent(down, 503)}, path="/a/4")
    care = show(
        "de",
        "Wartungsarbeiten",
        "<p>Unser Portal wird gerade gewartet. Ab Montag sind wir wieder für Sie da.</p>",
        look="thin",
    )
    yield Case("silent", "x24-503-de", (UNREACHABLE,), {"*": sent(care, 503)}, path="/portal/4")
    yield Case(
        "silent",
        "x24-500-pt",
        (UNREACHABLE,),
        {
            "/": sent(front("pt")),
            "*": sent(
                page(
                    "<h1>Erro interno do servidor</h1><p>Ocorreu um erro inesperado ao processar o pedido.</p>",
                    title="Erro 500",
                    lang="pt",
                ),
                500,
            ),
        },
        path="/ver?id=4",
    )
    yield Case(
        "silent",
        "x24-502-zh",
        (UNREACHABLE,),
        {"*": sent(page("<h1>502 Bad Gateway</h1><hr>tengine", title="502 Bad Gateway"), 502)},
        path="/a/4.shtml",
    )
    yield Case(
        "silent",
        "x24-521",
        (UNREACHABLE,),
        {
            "*": sent(
                page(
                    "<h1>Web server is down</h1><p>Error code 521. Visit cloudflare.com for more information. The web server is not returning a connection.</p>",
                    title="x24-521.example | 521: Web server is down",
                ),
                521,
                server="cloudflare",
            )
        },
        path="/a/5",
    )
    yield Case("silent", "x24-refused", (UNREACHABLE,), {}, path="/a.html", trouble="refused")
    yield Case("silent", "x24-servfail", (UNREACHABLE,), {}, path="/a.html", trouble="servfail")
    yield Case("silent", "x24-reset", (UNREACHABLE,), {"*": Reply(then="reset")}, path="/a.html")
    yield Case(
        "silent", "x24-empty-reply", (UNREACHABLE,), {"*": Reply(then="empty")}, path="/a.html"
    )
    yield Case(
        "silent",
        "x24-loop",
        (UNREACHABLE,),
        {"/a": to("/b"), "/b": to("/a"), "*": sent(missing("en"), 404)},
        path="/a",
    )
    shell = page(
        "<div id='app'></div><noscript></noscript><script src='/static/js/app.77.js'></script>",
        title="Portal",
    )
    yield Case("undecided", "x24-shell", (UNKNOWN,), {"*": sent(shell)}, path="/dokument/44")
    asked = page(
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div><script src='/b.js'></script>",
        title="Open Data",
    )
    yield Case("undecided", "x24-shell-js", (UNKNOWN,), {"*": sent(asked)}, path="/dataset/44")
    yield Case(
        "undecided",
        "x24-void",
        (UNKNOWN,),
        {"/": sent(front("ro")), "/doc.php?id=4": sent(""), "*": sent(missing("ro"), 404)},
        path="/doc.php?id=4",
    )
    yield Case(
        "undecided",
        "x24-406",
        (UNKNOWN, BLOCKED),
        {
            "*": sent(
                page(
                    "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>",
                    title="Not Acceptable!",
                ),
                406,
            )
        },
        path="/blog/4",
    )
    yield Case(
        "undecided",
        "x24-400",
        (UNKNOWN,),
        {
            "*": sent(
                page(
                    "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
                    title="400 Bad Request",
                ),
                400,
            )
        },
        path="/find?x=%5B4%5D",
    )
    warn = show(
        "el",
        "Προσωρινή διακοπή",
        "<p>Ο ιστότοπος αναβαθμίζεται και θα λειτουργήσει ξανά σε λίγο. Ευχαριστούμε για την υπομονή.</p>",
        look="bare",
    )
    yield Case(
        "undecided",
        "x24-200-maintenance-el",
        (UNKNOWN, UNREACHABLE),
        {"*": sent(warn)},
        path="/nomos/44",
    )


def _late() -> Iterator[Case]:
    texts = {
        "quote-kept-de": (
            "de",
            "Protokoll",
            "Der Ausschuss beschloss, die alte Schleuse nicht abzureißen",
        ),
        "quote-kept-es": ("es", "Acta", "la comisión acordó no derribar la vieja esclusa"),
        "quote-kept-en": ("en", "Minutes", "the committee resolved not to pull down the old lock"),
    }
    for n, (name, (lang, title, quote)) in enumerate(texts.items(), 2):
        stories = "</p><p>".join(KITS[lang].news.split("|"))
        before = page(
            f"<h1>{title}</h1><p>{quote}.</p><p>{KITS[lang].about} {KITS[lang].cookie} {KITS[lang].lost}</p>",
            title=title,
            lang=lang,
        )
        now = sent(page(f"<h1>{title}</h1><p>{stories}</p><p>{quote}.</p>", title=title, lang=lang))
        yield Case(
            "living",
            f"x24-{name}",
            (LIVE,),
            {"/m/4": now, "/": sent(front(lang, seed=n)), "*": sent(missing(lang), 404)},
            path="/m/4",
            memento=before,
            quote=quote,
        )


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _moved()
    yield from _drifted()
    yield from _silent()
    yield from _late()
