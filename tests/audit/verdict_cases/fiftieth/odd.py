"""Living pages of unusual make: PDF, plain text, data, and texts under banners and forms."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import BLOCKED, DRIFTED, LIVE, UNKNOWN, Case, sent, to
from .frames import article, based, framed, front, missing, paragraphs
from .words import WORDS


def cases() -> Iterator[Case]:
    """Living pages of unusual make."""
    no = missing("en", "Treaty Body Library")
    home = front("en", "Treaty Body Library")
    pdf = Reply(
        200,
        {"Content-Type": "application/pdf"},
        small_pdf("Concluding observations: page not found in annex"),
    )
    yield Case(
        "living, PDF",
        "fx-l-pdf",
        (LIVE,),
        {"/docs/2012/co-3.pdf": pdf, "/": home, "*": no},
        path="/docs/2012/co-3.pdf",
    )
    typed = sent(
        framed(
            "en",
            "Treaty Body Library",
            "Documents",
            "<p>All documents are now listed by country. Choose a country to see the sessions held since 1991.</p>",
        )
    )
    yield Case(
        "PDF turned HTML",
        "fx-c-pdf",
        (DRIFTED, UNKNOWN),
        {"/docs/2012/co-4.pdf": typed, "/": home, "*": no},
        path="/docs/2012/co-4.pdf",
    )
    text = Reply(
        200,
        {"Content-Type": "text/plain; charset=utf-8"},
        "MEMORANDUM\n\nTo: all wardens\nChildren not found at roll call are to be reported to the police within one hour.\n"
        * 3,
    )
    yield Case(
        "living, plain text",
        "fx-l-text",
        (LIVE,),
        {"/memo/1974-3.txt": text, "/": home, "*": no},
        path="/memo/1974-3.txt",
    )
    csv = Reply(
        200, {"Content-Type": "text/csv"}, "county,year,children\nAshford,2012,97\nBrill,2012,51\n"
    )
    yield Case(
        "living, data",
        "fx-l-csv",
        (LIVE,),
        {"/data/care.csv": csv, "/": home, "*": no},
        path="/data/care.csv",
    )
    story = "Eleven homes were visited in May. The inspectors spoke with each child alone and read the night books.//They found the doors open in ten."
    dressed = (
        (
            "l-consent",
            '<div class="cmp-modal" role="alertdialog"><h2>Before you continue</h2><p>We and our 812 partners store and read information on your device. Accept all. More options. Subscribe to read without adverts.</p></div>',
        ),
        (
            "l-turnstile",
            '<form class="comment"><h3>Leave a reply</h3><div class="cf-turnstile" data-sitekey="0x4"></div></form><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>',
        ),
        (
            "l-recaptcha",
            '<form class="newsletter"><p>Verify that you are not a robot to get our letter.</p><div class="g-recaptcha"></div></form>',
        ),
        (
            "l-login",
            '<div class="login-box"><form><input name="user"><input type="password" name="pw"><button>Log in</button></form><p>You must log in to post a comment.</p></div>',
        ),
        (
            "l-spam",
            '<section class="comments"><p>Guest: best casino slots bonus here</p><p>Moderator: removed the links.</p></section>',
        ),
        (
            "l-banner",
            '<div class="notice"><p>This site will be unavailable on Sunday for maintenance. This page is no longer updated.</p></div>',
        ),
        (
            "l-meter",
            '<div class="paywall"><p>Subscribe now to continue reading. Already a subscriber? Log in.</p></div>',
        ),
    )
    for name, extra in dressed:
        body = framed(
            "en",
            "Inspection Watch",
            "Eleven homes in May",
            paragraphs(story + "//" + WORDS["en"].about) + extra,
            style="news",
        )
        yield Case(
            "living, dressed",
            f"fx-{name}",
            (LIVE, BLOCKED) if name == "l-meter" else (LIVE,),
            based("en", "Inspection Watch", "/2012/05/eleven", sent(body), style="news"),
            path="/2012/05/eleven",
        )
    head = sent(
        article("en", "Inspection Watch", "Eleven homes in June", story),
        x_datadome="protected",
        Server="cloudflare",
        CF_RAY="8f1-AMS",
    )
    yield Case(
        "living, behind a vendor",
        "fx-l-vendor",
        (LIVE,),
        based("en", "Inspection Watch", "/2012/06/eleven", head),
        path="/2012/06/eleven",
    )
    stray = sent(
        article(
            "de",
            "Heimwache",
            "Besuche im Mai",
            "Elf Heime wurden im Mai besucht. Die Prüferinnen sprachen mit jedem Kind allein.//In zehn Häusern standen die Türen offen.",
        )
    )
    yield Case(
        "living, home for all else",
        "fx-l-home-de",
        (LIVE,),
        {"/berichte/2012/mai.html": stray, "/": front("de", "Heimwache"), "*": to("/")},
        path="/berichte/2012/mai.html",
    )
