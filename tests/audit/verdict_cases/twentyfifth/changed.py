"""Pages that changed or moved, servers in trouble, and what nobody can decide."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.media import small_pdf

from ..case import to
from .kit import (
    AT,
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    Reply,
    art,
    frame,
    front,
    kase,
    lost,
    ok,
    page,
    paras,
    sent,
    words,
)

OTHER = {
    "en": (
        "Swimming lessons for adults",
        "Our heated pool is open to adult beginners on Tuesday and Thursday evenings. Bring a towel and a pound for the locker. Courses of eight lessons begin in January, April and September. The teachers are patient, the water is thirty degrees, and nobody is asked to put a head under before the fourth week. Concessions are available at the desk, where you may also order the blue goggles.",
    ),
    "de": (
        "Schwimmkurse für Erwachsene",
        "Das Warmbad öffnet dienstags und donnerstags abends für erwachsene Anfänger. Bringen Sie ein Handtuch und eine Münze für den Schrank mit. Ein Kurs umfasst acht Stunden und beginnt im Januar, April und September. Niemand muss vor der vierten Woche den Kopf unter Wasser halten. Ermäßigungen gibt es an der Kasse.",
    ),
    "fr": (
        "Cours de natation pour adultes",
        "Le bassin chauffé accueille les débutants adultes le mardi et le jeudi soir. Apportez une serviette et une pièce pour le casier. Les cycles de huit séances commencent en janvier, en avril et en septembre. Personne n'est tenu de mettre la tête sous l'eau avant la quatrième semaine.",
    ),
    "es": (
        "Cursos de natación para adultos",
        "La piscina climatizada recibe a principiantes adultos los martes y jueves por la tarde. Traiga toalla y una moneda para la taquilla. Los cursos de ocho clases empiezan en enero, abril y septiembre. Nadie tiene que meter la cabeza en el agua antes de la cuarta semana.",
    ),
    "nl": (
        "Zwemles voor volwassenen",
        "Het verwarmde bad is op dinsdag en donderdag avond open voor volwassen beginners. Neem een handdoek mee en een munt voor het kastje. De cursussen van acht lessen beginnen in januari, april en september. Niemand hoeft voor de vierde week met het hoofd onder water.",
    ),
    "ja": (
        "大人のための水泳教室",
        "温水プールでは火曜と木曜の夜に大人の初心者向け教室を開いています。タオルとロッカー用の硬貨をお持ちください。全八回の講座は一月、四月、九月に始まります。四週目までは顔を水につける必要はありません。受付で青いゴーグルも注文できます。",
    ),
}


def _was(lang: str) -> bytes:
    return frame("old", lang, words(lang)[0], art(lang)).encode()


def cases() -> Iterator[Case]:
    """Everything else."""
    for lang, kind in (
        ("en", "wp"),
        ("de", "gov"),
        ("fr", "drupal"),
        ("es", "news"),
        ("nl", "typo3"),
        ("ja", "wp"),
    ):
        title, text = OTHER[lang]
        yield kase(
            "other text at the address",
            f"drift-{lang}",
            (DRIFTED,),
            ok(kind, lang, title, text),
            lost(kind, lang),
            memento=_was(lang),
            title=words(lang)[0],
        )
    yield kase(
        "rolling page",
        "drift-latest",
        (DRIFTED,),
        sent(front("news", "en")),
        lost("news", "en"),
        path="/latest/",
        memento=frame(
            "old",
            "en",
            "Latest",
            "<p>Choir sings in the square. Mayor opens bakery. Snow closes the pass for two days. Two sheep found alive after a week under the drift. School play sold out, third evening added. Dentist retires after fifty years and gives away his chair.</p>"
            * 2,
        ).encode(),
        quote="Two sheep found alive after a week under the drift",
    )
    yield kase(
        "cited quote is gone",
        "drift-quote",
        (DRIFTED,),
        ok("drupal", "en", *OTHER["en"]),
        lost("drupal", "en"),
        memento=_was("en"),
        quote="four of the eleven gauges between the moor and the weir had stopped reporting",
    )
    for lang, kind in (("en", "gov"), ("de", "drupal"), ("it", "gov")):
        yield kase(
            "pdf became html",
            f"drift-pdf-{lang}",
            (DRIFTED, SOFT_404),
            ok(
                kind,
                lang,
                *(
                    OTHER.get(lang)
                    or (
                        "Pubblicazioni",
                        "Le pubblicazioni dell'ente sono ora raccolte per anno e per tema. Selezionare un anno dal menu per vedere l'elenco. Per le relazioni precedenti al 2017 rivolgersi alla biblioteca, aperta il martedì.",
                    )
                ),
            ),
            lost(kind, lang),
            path="/docs/gauges.pdf",
            memento=small_pdf("Final report of the gauges inquiry"),
        )
    for lang, kind in (("en", "drupal"), ("fr", "gov"), ("pt", "news"), ("sv", "gov")):
        new = f"/news/{words(lang)[0].split()[1].lower().encode('ascii', 'ignore').decode() or 'x'}-4471"
        yield kase(
            "moved for good",
            f"moved-{lang}",
            (MOVED,),
            to(new, 301),
            lost(kind, lang),
            more={new: ok(kind, lang)},
            memento=_was(lang),
            title=words(lang)[0],
        )
    yield kase(
        "moved to another host",
        "moved-host",
        (MOVED,),
        to("https://archive.y25-newhome.example/gauges/2016/report", 301),
        lost("wp", "en"),
        more={
            ("archive.y25-newhome.example", "/gauges/2016/report"): ok("typo3", "en"),
            ("archive.y25-newhome.example", "*"): lost("typo3", "en"),
        },
        memento=_was("en"),
        title=words("en")[0],
    )
    yield kase(
        "moved in two hops",
        "moved-308",
        (MOVED,),
        to("/interim", 308),
        lost("wp", "de"),
        more={
            "/interim": to("/berichte/pegel-seit-2013", 301),
            "/berichte/pegel-seit-2013": ok("wp", "de"),
        },
        memento=_was("de"),
        title=words("de")[0],
    )
    yield kase(
        "moved, title only",
        "moved-title",
        (MOVED, LIVE),
        to("/archive/item/7781", 301),
        lost("repo", "en"),
        more={"/archive/item/7781": ok("repo", "en")},
        title=words("en")[0],
    )
    yield kase(
        "server error",
        "bad-500",
        (UNREACHABLE,),
        sent(
            page(
                "<h1>Internal Server Error</h1><p>The server encountered an internal error or misconfiguration and was unable to complete your request.</p>",
                title="500 Internal Server Error",
            ),
            500,
        ),
    )
    yield kase(
        "server error",
        "bad-502",
        (UNREACHABLE,),
        sent(
            "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>",
            502,
        ),
    )
    yield kase(
        "server error",
        "bad-521",
        (UNREACHABLE,),
        sent(
            page(
                "<h1>Web server is down <span>Error code 521</span></h1><p>What happened? The web server is not returning a connection. As a result, the web page is not displaying.</p>",
                title="y25 | 521: Web server is down",
            ),
            521,
            Server="cloudflare",
        ),
    )
    yield kase(
        "maintenance",
        "bad-503-de",
        (UNREACHABLE,),
        sent(
            page(
                "<h1>Wartungsarbeiten</h1><p>Unsere Seite wird gerade gewartet. Bitte versuchen Sie es in einigen Minuten noch einmal.</p>",
                title="Wartung",
                lang="de",
            ),
            503,
            Retry_After="1",
        ),
    )
    yield kase(
        "maintenance",
        "bad-503-wp",
        (UNREACHABLE,),
        sent(
            page(
                "<h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1>",
                title="Maintenance",
            ),
            503,
        ),
    )
    yield kase(
        "maintenance with 200",
        "bad-200-maint",
        (UNKNOWN, UNREACHABLE),
        sent(
            page(
                "<h1>We'll be back soon!</h1><p>Sorry for the inconvenience. We are performing some maintenance at the moment.</p><p>– The Team</p>",
                title="Site Maintenance",
            )
        ),
    )
    yield kase(
        "database error",
        "bad-wp-db",
        (UNREACHABLE,),
        sent(
            page("<h1>Error establishing a database connection</h1>", title="Database Error"), 500
        ),
    )
    yield kase(
        "redirect loop", "bad-loop", (UNREACHABLE,), to(AT + "?a=1"), more={AT + "?a=1": to(AT)}
    )
    yield kase("no connection", "bad-refused", (UNREACHABLE,), sent(""), trouble="refused")
    yield kase("no connection", "bad-reset", (UNREACHABLE,), Reply(then="reset"))
    yield kase("no name", "no-name", (DEAD,), sent(""), trouble="nxdomain-domain")
    yield kase(
        "javascript shell",
        "shell-vue",
        (UNKNOWN,),
        sent(
            page(
                "<noscript><strong>We're sorry but this app doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id=app></div><script src=/js/chunk-vendors.4f1.js></script><script src=/js/app.9c2.js></script>",
                title="Catalogue",
            )
        ),
    )
    yield kase(
        "javascript shell",
        "shell-dspace-angular",
        (UNKNOWN,),
        sent(
            page(
                "<ds-app></ds-app><script src='runtime.js' type='module'></script><script src='main.js' type='module'></script>",
                title="DSpace",
            )
        ),
    )
    yield kase("empty", "empty-200", (UNKNOWN,), Reply(200, {"Content-Type": "text/html"}, ""))
    yield kase(
        "client error",
        "client-400",
        (UNKNOWN,),
        sent(
            page(
                "<h1>Bad Request</h1><p>Your browser sent a request that this server could not understand.</p>",
                title="400 Bad Request",
            ),
            400,
        ),
    )
    yield kase(
        "short and silent neighbours",
        "soft-unsaid",
        (UNKNOWN, SOFT_404, LIVE),
        sent(frame("plain", "en", "Welcome", paras("Welcome. Choose a topic from the list."))),
        lost("plain", "en"),
    )
