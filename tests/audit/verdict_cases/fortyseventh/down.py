"""Files that became pages, what is down, and what cannot be told."""

from __future__ import annotations

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import DRIFTED, MOVED, UNKNOWN, UNREACHABLE, Case, page, sent, to
from .frames import DARK, DOWN, OTHER, all_paths, bare, prose
from .other import EN_TITLE, SHELL, UNIT, swap

CASES: tuple[Case, ...] = (
    swap(
        "pdf-to-html",
        "/files/runaways.pdf",
        sent(
            UNIT.page(
                "Our publications",
                prose(
                    "Our publications can be ordered from the shop. Members receive a discount of one third. Postage is free within the country."
                ),
            )
        ),
        OTHER,
        memento=small_pdf(EN_TITLE),
    ),
    swap(
        "csv-to-html",
        "/data/runaways.csv",
        sent(
            UNIT.page(
                "Data portal",
                prose(
                    "The data portal has been renewed. Choose a theme to begin: care, courts, health, schools."
                ),
            )
        ),
        OTHER,
    ),
    swap("shell-1", "/app/report/204", sent(page(SHELL, title="Runaways Research Unit")), DARK),
    swap("empty-200", "/reports/204.html", sent(""), DARK),
    swap(
        "empty-body",
        "/reports/205.html",
        sent("<html><head><title></title></head><body></body></html>"),
        DARK,
    ),
    all_paths(
        "shell-all",
        "other",
        DARK,
        sent(
            page(
                '<app-root></app-root><script src="runtime.js"></script><script src="main.js"></script>',
                title="Open data",
            )
        ),
    ),
    all_paths(
        "shell-next",
        "other",
        DARK,
        sent(
            page(
                '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script><script src="/_next/static/main.js"></script>',
                title="Portal",
            )
        ),
    ),
    all_paths("bad-request", "other", DARK, sent(bare("400 Bad Request", "nginx"), 400)),
    all_paths(
        "err-500",
        "down",
        DOWN,
        sent(
            page(
                "<h1>Internal Server Error</h1><p>The server encountered an internal error or misconfiguration and was unable to complete your request.</p>",
                title="500 Internal Server Error",
            ),
            500,
        ),
    ),
    all_paths("err-502", "down", DOWN, sent(bare("502 Bad Gateway", "nginx/1.18.0"), 502)),
    all_paths(
        "err-522",
        "down",
        DOWN,
        sent(
            page(
                "<h1>Connection timed out</h1><p>Error code 522. The initial connection between the network and the origin web server timed out.</p>",
                title="522: Connection timed out",
            ),
            522,
        ),
    ),
    all_paths(
        "wp-db",
        "down",
        DOWN,
        sent(
            page("<h1>Error establishing a database connection</h1>", title="Database Error"), 500
        ),
    ),
    all_paths(
        "wp-db-200",
        "down",
        (UNKNOWN, UNREACHABLE),
        sent(
            page(
                "<h1>Database error</h1><p>Warning: mysql_connect(): Too many connections in /var/www/inc/db.php on line 12. Could not connect to the database.</p>",
                title="Error",
            )
        ),
    ),
    all_paths(
        "maint-503",
        "down",
        DOWN,
        sent(
            UNIT.page(
                "Down for maintenance",
                prose("We are moving to new servers and will be back on Monday."),
            ),
            503,
        ),
    ),
    all_paths(
        "maint-200",
        "down",
        (UNKNOWN, UNREACHABLE),
        sent(
            page(
                "<h1>We'll be back soon</h1><p>The site is undergoing scheduled maintenance. Please come back in a few hours.</p>",
                title="Maintenance",
            )
        ),
    ),
    all_paths(
        "maint-de",
        "down",
        (UNREACHABLE,),
        sent(
            page(
                "<h1>Wartungsarbeiten</h1><p>Unser Portal ist bis 18 Uhr nicht erreichbar.</p>",
                title="Wartung",
                lang="de",
            ),
            503,
        ),
    ),
    all_paths(
        "maint-es",
        "down",
        (UNKNOWN, UNREACHABLE),
        sent(
            page(
                "<h1>Sitio en mantenimiento</h1><p>Estamos actualizando el portal. Disculpe las molestias.</p>",
                title="Mantenimiento",
                lang="es",
            )
        ),
    ),
    all_paths("loop", "down", DOWN, to("/publications/report-2014.html", 302)),
    all_paths("reset", "down", DOWN, Reply(then="reset")),
    all_paths("empty-reply", "down", DOWN, Reply(then="empty")),
    Case("down", "fv-servfail", DOWN, {}, path="/report.html", trouble="servfail"),
    Case("down", "fv-refused", DOWN, {}, path="/report.html", trouble="refused"),
    swap(
        "mv-note",
        "/reports/206.html",
        sent(
            UNIT.page(
                "This page has moved",
                prose(
                    'Please update your bookmarks. The study of runaways is now at <a href="/studies/runaways">its new address</a>.'
                ),
            )
        ),
        (MOVED, DRIFTED, UNKNOWN),
        title=EN_TITLE,
    ),
)
