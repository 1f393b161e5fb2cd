"""Living pages that are difficult with things laid over them, with talk beneath them, or with a past."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import Case, page, rotating, sent
from .make import ALIVE, Site, lives, on, paragraphs

EN = Site("Fenland Drainage Papers", "en", "drupal")
DE = Site("Landesamt für Wehre", "de", "gov")
FR = Site("Revue des Écluses", "fr", "wp", "Connexion")
NEWS = Site("Harbour Evening Post", "en", "news", "Subscribe | Sign in")
IT = Site("Gazzetta del Delta", "it", "news", "Abbonati | Accedi")
FORUM = Site("Narrowboat Forum", "en", "table", "Register | Login | Forgot password?")
SHOP = Site("Oakum & Pitch", "en", "wp", "My account | Basket (0)")

PUMPS = "The steam pumps at Lotsholme lifted water from the main drain into the tidal river for ninety years. | They burned two tons of coal an hour and were heard at the church, two miles away. | When the diesel engine came in 1947 the stokers were offered work on the roads. Three of the five said no. | # The engine house | It has walls of yellow brick, iron windows, and a clock that was set by the sound of the morning train. It is open on the first Sunday of each month."
WEHR = "Das Wehr bei Unterau staut den Fluss seit 1889 um zwei Meter und zehn. | Fische steigen seit dem Umbau von 2011 über eine Rampe aus Blöcken auf; gezählt wurden im ersten Jahr 41.000 Barben. | # Zuständigkeit | Die Wehrwärter wohnten bis 1974 im Haus auf der linken Seite. Heute wird das Wehr von der Leitstelle aus gesteuert."
ECLUSE = "L'écluse de Montrezat compte sept bassins et rachète une chute de dix-neuf mètres. | L'éclusier note chaque bateau dans un registre ; celui de 1902 en compte 4 118. | Les portes de bois ont été remplacées en 1963, les mécanismes en 2007."


def _walled() -> Iterator[Case]:
    consent = '<div id="sp_message_container" role="dialog" aria-modal="true"><h2>Your privacy matters</h2><p>We and our 743 partners store and access information on your device. Accept and continue, or subscribe to read without tracking.</p><button>Accept all</button><button>Manage</button></div>'
    yield lives(
        "consent-over",
        NEWS,
        "/2020/lotsholme.html",
        "The noise of Lotsholme",
        PUMPS,
        extra=consent,
        cause="living under a layer",
    )
    privacy = '<div class="iubenda-wall"><h2>Il tuo consenso ci serve</h2><p>Accetta i cookie oppure abbonati per leggere senza pubblicità. Puoi cambiare idea quando vuoi.</p></div>'
    yield lives(
        "consent-it",
        IT,
        "/cronaca/idrovora.html",
        "L'idrovora che cantava",
        "L'idrovora di Codirotto ha smesso di pompare nel 1961, ma il custode la accende ogni Santo Stefano. | «Se tace troppo, dimentica», dice Aldo Ferri, ottantaquattro anni, grembiule blu. | Il Consorzio vorrebbe farne un museo; il custode vorrebbe che restasse accesa.",
        extra=privacy,
        cause="living under a layer",
    )
    pay = '<div class="piano-offer"><p>You have 1 free article left this month. Sign in or subscribe from 2 a week.</p></div>'
    yield lives(
        "meter",
        NEWS,
        "/2024/stokers.html",
        "The stokers who said no",
        PUMPS,
        extra=pay,
        cause="living under a layer",
    )
    script = '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async></script><form><h3>Write to us</h3><input name="mail"><textarea></textarea><div class="cf-turnstile" data-sitekey="0x4AAA"></div><button>Send</button></form>'
    yield lives(
        "turnstile-form",
        EN,
        "/contact/letters",
        "Letters to the engineer",
        PUMPS,
        extra=script,
        cause="living under a layer",
    )
    recaptcha = '<script src="https://www.google.com/recaptcha/api.js"></script><div class="comment-respond"><h3>Laisser un commentaire</h3><div class="g-recaptcha" data-sitekey="6Lc"></div><p>Vous devez vous connecter pour publier un commentaire.</p></div>'
    yield lives(
        "recaptcha-fr",
        FR,
        "/articles/sept-bassins",
        "Les sept bassins",
        ECLUSE,
        extra=recaptcha,
        cause="living under a layer",
    )
    vendor = EN.found(
        "The pumps of Lotsholme",
        PUMPS,
        head='<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
    )
    yield on(
        "living under a layer",
        "cf-jsd",
        ALIVE,
        EN,
        "/papers/pumps-2",
        Reply(
            200,
            {**vendor.headers, "Server": "cloudflare", "Set-Cookie": "__cf_bm=a; path=/"},
            vendor.body,
        ),
    )
    noscript = EN.found(
        "Lotsholme at night",
        "<noscript>Please enable JavaScript to use all functions of this site.</noscript> | "
        + PUMPS,
    )
    yield on("living under a layer", "noscript", ALIVE, EN, "/papers/night", noscript)
    hidden = '<div style="display:none">casino bonus slots poker roulette viagra</div>'
    yield lives(
        "hidden-spam",
        FR,
        "/articles/portes-de-bois",
        "Les portes de bois",
        ECLUSE,
        extra=hidden,
        cause="living under a layer",
    )


def _made() -> Iterator[Case]:
    posts = "".join(
        f"<tr><td>{who}</td><td>{what}</td></tr>"
        for who, what in (
            (
                "bilgewater",
                "Has anybody the drawing of the Lotsholme paddle gear? The link in the old thread gives 404.",
            ),
            ("pitchfork", "Page not found here as well. I have a copy on paper."),
            ("moderator", "The file was deleted in the move of 2015. Thread stays open."),
            (
                "bilgewater",
                "Got it by post, thank you. The rack has 31 teeth, not 29 as the book says.",
            ),
        )
    )
    yield lives(
        "forum",
        FORUM,
        "/viewtopic.php?t=3312",
        "Lotsholme paddle gear drawing",
        f"<table>{posts}</table>",
        cause="living forum",
        more={
            "*": sent(FORUM.html("Information", "<p>The requested topic does not exist.</p>"), 404)
        },
    )
    yield lives(
        "sold-out",
        SHOP,
        "/product/oakum-1kg/",
        "Oakum, 1 kg",
        "Out of stock. This item is currently unavailable. | Hand-picked hemp fibre with pine tar, for decks and hulls. A kilo does about nine metres of seam. | <table><tr><td>Weight</td><td>1 kg</td></tr><tr><td>Origin</td><td>Our own loft</td></tr></table> | Tell me when it is back. Customers also bought: pitch ladle, caulking iron.",
        cause="living shop",
    )
    yield lives(
        "empty-list",
        EN,
        "/stations/lotsholme/warnings",
        "Warnings for Lotsholme",
        "There are no warnings in force at this time. | Water level at the tail: 1.22 m, steady. Measured every 15 minutes. | # How warnings work | A warning is given when the level passes 2.40 m, and taken back when it has been below 2.20 m for six hours.",
        cause="living list",
    )
    yield Case(
        "living moving",
        "fs-rotating",
        ALIVE,
        {
            "/": NEWS.home(),
            "/2011/clock.html": rotating(
                lambda request, shown: NEWS.html(
                    "The clock at the engine house", shown + paragraphs(PUMPS)
                )
            ),
            "*": rotating(
                lambda request, shown: NEWS.html(
                    "Stories of the day",
                    shown + "<p>We could not find that story. Here is what others read.</p>",
                )
            ),
        },
        "/2011/clock.html",
    )
    hydrated = page(
        '<div id="__next"><header>Fen Atlas</header><main><h1>Lotsholme engine</h1>'
        + paragraphs(PUMPS)
        + '</main></div><script id="__NEXT_DATA__" type="application/json">{"page":"/place/[id]","notFound":false}</script>',
        title="Lotsholme engine | Fen Atlas",
    )
    lost = page(
        '<div id="__next"><header>Fen Atlas</header><main><h1>404</h1><h2>This page could not be found.</h2></main></div>',
        title="404: This page could not be found",
    )
    yield Case(
        "living script site",
        "fs-next-ssr",
        ALIVE,
        {
            "/place/17": sent(hydrated),
            "/": sent(page("<div id='__next'><h1>Fen Atlas</h1></div>", title="Fen Atlas")),
            "*": sent(lost, 404),
        },
        "/place/17",
    )
    yield lives(
        "quote-there",
        EN,
        "/papers/stokers",
        "Stokers",
        PUMPS,
        cause="living with quote",
        quote="Three of the five said no.",
    )
    edited = PUMPS + " | Added in 2024: the clock has been repaired by a volunteer."
    yield lives(
        "edited",
        EN,
        "/papers/edited",
        "The pumps of Lotsholme",
        edited,
        cause="living with memento",
        memento=EN.old("The pumps of Lotsholme", PUMPS),
    )
    yield lives(
        "memento-de",
        DE,
        "/wehre/unterau",
        "Wehr Unterau",
        WEHR,
        cause="living with memento",
        memento=DE.old("Wehr Unterau", WEHR),
    )
    yield lives(
        "memento-fr",
        FR,
        "/articles/montrezat-2",
        "L'écluse de Montrezat",
        ECLUSE,
        cause="living with memento",
        memento=FR.old("L'écluse de Montrezat", ECLUSE),
    )


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _walled()
    yield from _made()
