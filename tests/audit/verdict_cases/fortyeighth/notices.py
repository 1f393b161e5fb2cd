"""Gone pages whose address says that something was taken away; and bare 404s."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import DEAD, DRIFTED, LIVE, SOFT_404, UNKNOWN, Case, sent, to
from .frames import front, lost
from .make import absent, alive, article, everywhere


def notices() -> Iterator[Case]:
    """Words of removal at the cited address, while made-up addresses answer a true 404."""
    for ident, lang, soft, name, path, title, text in (
        (
            "notice-en-legal",
            "en",
            "news",
            "The Fenland Echo",
            "/2012/09/court-case-dropped/",
            "Article removed",
            "This article has been removed following a legal complaint. We are unable to say more.",
        ),
        (
            "notice-en-gov",
            "en",
            "drupal",
            "Department of Works",
            "/government/publications/purchasing-manual",
            "The page you're looking for is no longer available",
            "The information on this page has been removed because it was published in error.",
        ),
        (
            "notice-en-user",
            "en",
            "discourse",
            "Tiny Boats Forum",
            "/t/my-log-of-the-crossing/881",
            "Topic deleted",
            "(topic deleted by author)",
        ),
        (
            "notice-en-photo",
            "en",
            "static",
            "Photoshed",
            "/p/881920",
            "This photo is no longer available",
            "The owner has deleted this photo or closed the account.",
        ),
        (
            "notice-fr",
            "fr",
            "news",
            "Le Courrier du littoral",
            "/2010/03/proces-armateur.html",
            "Article dépublié",
            "Cet article a été retiré à la demande d'une des parties.",
        ),
        (
            "notice-de",
            "de",
            "wordpress",
            "Moorblog",
            "/2011/10/torfstich/",
            "Beitrag gelöscht",
            "Dieser Beitrag wurde vom Autor gelöscht.",
        ),
        (
            "notice-es",
            "es",
            "news",
            "Diario de la Ribera",
            "/2009/12/caso-puerto.html",
            "Contenido retirado",
            "Este contenido ha sido retirado en cumplimiento del derecho al olvido.",
        ),
        (
            "notice-nl",
            "nl",
            "phpbb",
            "Schippersforum",
            "/viewtopic.php?t=3310",
            "Bericht verwijderd",
            "Dit onderwerp is door een moderator verwijderd.",
        ),
        (
            "notice-ru",
            "ru",
            "static",
            "Блоги пристани",
            "/users/lotsman/118",
            "Запись удалена",
            "Автор удалил эту запись.",
        ),
        (
            "notice-zh",
            "zh",
            "static",
            "河口论坛",
            "/thread-8812-1-1.html",
            "提示信息",
            "抱歉，该主题已被作者删除或屏蔽。",
        ),
    ):
        yield alive(
            ident,
            lang,
            soft,
            name,
            path,
            title,
            text,
            truth=(SOFT_404, DEAD, DRIFTED),
            cause="notice",
        )
    yield alive(
        "notice-memento",
        "en",
        "news",
        "Northern Business Courier",
        "/2013/02/bank-probe",
        "This article has been withdrawn",
        "We have withdrawn the article that stood here and apologise to those named in it.",
        truth=(SOFT_404, DRIFTED),
        cause="notice",
        memento=article(
            "old",
            "en",
            "Northern Business Courier",
            "Bank probed over harbour loans",
            "Investigators searched the offices of the Harbour Bank on Tuesday and carried away ledgers of eleven years. Loans of four millions had been made on ships that were never laid down, a former clerk said. The bank calls the charge absurd and has hired counsel. Shares fell by a third before trading was stopped at noon.",
        ),
    )
    yield alive(
        "silent-beside-404",
        "en",
        "jsp",
        "Harbour Notices",
        "/notice.do?id=7",
        "Notice 7",
        "",
        truth=(UNKNOWN, LIVE),
        cause="notice",
    )
    yield absent(
        "dead-apache",
        "en",
        "static",
        "files",
        "/~hk/papers/locks.ps",
        "Not Found",
        "The requested URL was not found on this server. Apache/2.4.57 (Debian) Server at files Port 80",
        status=404,
    )
    yield everywhere(
        "dead-plain",
        (DEAD,),
        Reply(404, {"Content-Type": "text/plain"}, "404 page not found\n"),
        path="/v1/notes/31",
        cause="gone",
    )
    yield everywhere(
        "dead-json",
        (DEAD,),
        Reply(
            404,
            {"Content-Type": "application/json"},
            '{"statusCode":404,"error":"Not Found","message":"No such report"}',
        ),
        path="/api/reports/2011",
        cause="gone",
    )
    yield everywhere(
        "dead-empty",
        (DEAD,),
        Reply(410, {"Content-Type": "text/html"}, ""),
        path="/old/guestbook.html",
        cause="gone",
    )
    yield everywhere(
        "dead-s3",
        (DEAD,),
        Reply(
            404,
            {"Content-Type": "application/xml"},
            "<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>report.pdf</Key></Error>",
        ),
        path="/assets/report.pdf",
        cause="gone",
    )
    home = front("wordpress", "en", "Sail Loft Weekly")
    yield Case(
        "gone",
        "fe-dead-looks-home",
        (DEAD,),
        {"/": sent(home), "*": sent(home, 404)},
        path="/2009/08/darning-canvas/",
    )
    yield Case(
        "gone",
        "fe-dead-after-hop",
        (DEAD,),
        {
            "/": sent(front("drupal", "de", "Museum für Uhren")),
            "*": to("http://www.fe-dead-after-hop.example/unterwegs", 301),
            ("www.fe-dead-after-hop.example", "*"): sent(
                lost("drupal", "de", "Museum für Uhren"), 404
            ),
        },
        path="/sammlung/turmuhr-1688",
    )
    yield Case(
        "gone",
        "fe-pdf-to-home",
        (SOFT_404, DRIFTED),
        {"/": sent(front("sharepoint", "en", "River Board")), "*": to("/", 302)},
        path="/Documents/flood-plan-2010.pdf",
    )
