"""Longer living pages: tables, statutes, minutes, threads, lists."""

from __future__ import annotations

from ..case import Case
from .base import live


def _rows(*rows: str) -> str:
    return (
        "<table>"
        + "".join(
            "<tr>" + "".join(f"<td>{c}</td>" for c in row.split(";")) + "</tr>" for row in rows
        )
        + "</table>"
    )


def _items(*items: str) -> str:
    return "<ul>" + "".join(f"<li>{one}</li>" for one in items) + "</ul>"


def cases() -> list[Case]:
    """Longer living pages."""
    tides = tuple(
        f"{day} June;{h % 12 + 1}:{h * 7 % 60:02};{3 + h % 4}.{h % 10};{'springs' if day % 14 < 4 else 'neaps'}"
        for day, h in ((n, n * 5 + 3) for n in range(1, 31))
    )
    return [
        live(
            "l-tides",
            "old",
            "en",
            "Pell Harbour Office",
            "/tides/1911-06.html",
            "Tides at Pell Mouth, June 1911",
            "Heights in feet above the brass stud. Read by the keeper's daughter while the keeper had mumps.",
            _rows(*tides),
        ),
        live(
            "l-deadlist",
            "mw",
            "en",
            "Citation Menders' Wiki",
            "/wiki/List_of_dead_hosts",
            "List of dead hosts",
            "Hosts whose pages no longer exist, with what they show instead. Please add a date.",
            _rows(
                "moorland-press;404 not found;2009",
                "saltworks;domain for sale;2011",
                "parish-net;account suspended;2012",
                "eelweb;casino spam, hijacked;2014",
                "tarn.net;redirect to home page;2015",
                "old-kiln;database error;2016",
                "ferryline;page not found in three languages;2017",
                "lampwick;parked at a registrar;2018",
                "quayside;this site is under construction since 1999;2019",
            ),
            quote="redirect to home page",
        ),
        live(
            "l-faq",
            "drupal",
            "en",
            "Kelp Licence Helpdesk",
            "/help/faq",
            "Questions and answers",
            "<h2>Why do I see page not found?</h2><p>Licence numbers changed in 2013. Put a zero in front of yours and try again.</p>",
            "<h2>Why was my account suspended?</h2><p>Because a fee is owed, or because two people used one password. Ring us; we do not bite.</p>",
            "<h2>Is the service down?</h2><p>The register is unavailable between two and three in the morning, when it counts itself.</p>",
            "<h2>May I gather wrack for my garden?</h2><p>Two barrows a year, above the tide line, and not on Sundays before noon.</p>",
        ),
        live(
            "l-statute-fr",
            "plone",
            "fr",
            "Recueil des usages locaux",
            "/usages/marais",
            "Règlement du marais, 1884",
            "<p>Art. 1. Nul n'entre au marais avant le lever du soleil.</p><p>Art. 2. La coupe du roseau commence à la Saint-Martin.</p><p>Art. 3. (Supprimé.)</p><p>Art. 4. Chaque feu a droit à dix gerbes, et la veuve à douze.</p><p>Art. 5. Celui qui trouve une barque sans maître la conduit au poste du garde.</p><p>Art. 6. L'accès est interdit aux chevaux ferrés.</p><p>Art. 7. Le garde tient registre des amendes, et les paie s'il l'oublie.</p>",
            quote="et la veuve à douze",
        ),
        live(
            "l-notulen-nl",
            "joomla",
            "nl",
            "Dorpsraad Kreek",
            "/index.php/notulen/31",
            "Notulen 14 maart 2013",
            "Aanwezig: Van Dam, Kodde, Steketee, De Visser. Afwezig: de penningmeester, die zoek is.",
            "1. De pagina over het gemaal is niet gevonden; Kodde zoekt de oude versie op. 2. De website is twee dagen onbereikbaar geweest door een muis in de schakelkast. 3. Het bankje bij de sluis wordt groen.",
            "4. Rondvraag: Steketee meldt dat de domeinnaam van de ijsclub te koop staat. Niemand biedt.",
            "Sluiting om 22.10 uur, na het derde kopje.",
        ),
        live(
            "l-glossar-de",
            "confluence",
            "de",
            "Glossar der Torfstecher",
            "/display/GLO/Glossar",
            "Glossar",
            "<dl><dt>Bunkerde</dt><dd>Die oberste, durchwurzelte Schicht; wird abgeräumt.</dd><dt>Pütt</dt><dd>Die Grube eines Tages.</dd><dt>Sode</dt><dd>Ein Torfziegel; trocken wiegt sie ein Pfund.</dd><dt>Sticker</dt><dd>Spaten mit Ohr.</dd><dt>Leegmoor</dt><dd>Abgetorftes Land, auf dem nichts mehr zu holen ist.</dd><dt>Gesperrt</dt><dd>So heißt eine Pütt, in der Wasser steht.</dd></dl>",
        ),
        live(
            "l-biblio-es",
            "eprints",
            "es",
            "Bibliografía del esparto",
            "/bibliografia/",
            "Bibliografía del esparto, 1850–1990",
            _items(
                "Alcaraz, J. (1871) Memoria sobre el esparto en rama. Murcia.",
                "Belmonte, R. (1902) «La soga y el precio». Boletín agrícola 31.",
                "Cano, D. (1934) Los picadores. Cieza. [Agotado; no disponible en bibliotecas públicas]",
                "Doval, P. (1955) Informe reservado. [No localizado]",
                "Egea, M. (1988) Canciones de mazas. Albacete.",
            ),
        ),
        live(
            "l-thread",
            "smf",
            "en",
            "Tower Clock Keepers",
            "/index.php?topic=118.0",
            "Flatbed stops at 4.20 every Tuesday",
            '<div class="post_wrapper"><h4>rackandsnail</h4><div class="post">Every Tuesday, twenty past four. Never a Wednesday. Weights are clear and the bed is level.</div></div>',
            '<div class="post_wrapper"><h4>verge</h4><div class="post">Who is in the tower on Tuesdays?</div></div>',
            '<div class="post_wrapper"><h4>rackandsnail</h4><div class="post">The flower ladies. They hang their coats on the fly.</div></div>',
            '<div class="post_wrapper"><h4>verge</h4><div class="post">Topic solved then. (Attachment: coat.jpg, not found on server.)</div></div>',
            quote="They hang their coats on the fly.",
        ),
        live(
            "l-changelog",
            "hugo",
            "en",
            "tideclock",
            "/changelog/",
            "Changelog",
            _items(
                "2.4.1: return 404 instead of 500 when a harbour does not exist",
                "2.4.0: moon hand no longer runs backwards in February",
                "2.3.2: removed the captcha from the setup page; nobody could solve it",
                "2.3.0: maintenance mode shows the last known tide",
                "2.2.0: parked vessels are drawn in grey",
                "2.1.0: this release was withdrawn",
                "2.0.0: everything renamed",
            ),
            quote="moon hand no longer runs backwards in February",
        ),
        live(
            "l-errori-it",
            "typo3",
            "it",
            "Manuale della macchina da maglia",
            "/manuale/codici",
            "Codici di errore",
            _rows(
                "E01;Filo non trovato;Controllare il tendifilo",
                "E04;Scheda assente;Inserire la scheda con la tacca a destra",
                "E403;Accesso negato;Chiudere lo sportello",
                "E404;Ago non trovato;Contare gli aghi, sono duecento",
                "E503;Servizio non disponibile;Attendere che il motore si raffreddi",
            ),
        ),
        live(
            "l-equipa-pt",
            "sharepoint",
            "pt",
            "Instituto do Mar",
            "/Paginas/equipa-2011.aspx",
            "Equipa em 2011",
            _rows(
                "Aida Reis;correntes;sala 4",
                "Bento Maia;marés;sala 4, à janela",
                "Célia Frade;sedimentos;cave",
                "Duarte Pó;instrumentos;indisponível até março",
                "Elvira Sá;biblioteca;sempre",
            ),
            "Esta página conserva a equipa do ano indicado e não é atualizada.",
        ),
        live(
            "l-arkiv-da",
            "plone",
            "da",
            "Sognearkivet",
            "/protokoller/1887",
            "Protokol 1887",
            "Den 3. maj. Degnen mangler. Den 10. maj. Degnen fundet, men ikke nøglen. Den 17. maj. Nøglen fundet hos smeden, som har lavet tre.",
            "Den 24. maj. Låsen skiftes. Adgang nægtet for smeden.",
        ),
        live(
            "l-ja-nen",
            "old",
            "ja",
            "潮見の郷土史",
            "/nenpyo.html",
            "潮見年表",
            _rows(
                "明治三年;渡し場を廃止",
                "明治十年;郵便局が移転、旧局舎は不明",
                "明治三十八年;塩田を廃止",
                "大正二年;灯台が一時閉鎖",
                "昭和九年;橋が架かる",
                "昭和三十年;合併により町名が消滅",
            ),
            quote="旧局舎は不明",
        ),
        live(
            "l-ru-opis",
            "drupal",
            "ru",
            "Архив речного пароходства",
            "/fond/31/opis-4",
            "Фонд 31, опись 4",
            _items(
                "Дело 1. Судовые журналы парохода «Надежда», 1891",
                "Дело 2. Утрачено",
                "Дело 3. Переписка о потерянном якоре, 14 листов",
                "Дело 4. Доступ ограничен до 2030 года",
                "Дело 5. Меню буфета второго класса",
            ),
            quote="Переписка о потерянном якоре",
        ),
        live(
            "l-guest",
            "old",
            "en",
            "Guest book of the Slate Museum",
            "/guests.html",
            "Guest book",
            "<p>Lovely museum, but the link to opening hours is broken. R.</p><p>We came from Utrecht. The café was closed. J. and M.</p><p>The page on blasting gives error 404, is it gone? Otherwise very good. P. Lund</p><p>My grandfather is third from the left.</p><p>Sorry this guest book is now closed to new entries because of the pills and casino people. The curator</p>",
        ),
        live(
            "l-cs-cenik",
            "shop",
            "cs",
            "Kovárna Beneš",
            "/cenik/2009.html",
            "Ceník 2009 (již neplatí)",
            _rows("Pant velký;340 Kč", "Kovaný hřeb;9 Kč", "Mříž;dohodou", "Zvon;nevyrábíme"),
            "Ceník je ponechán pro srovnání, zboží není k dispozici.",
        ),
        live(
            "l-wall-docs",
            "confluence",
            "en",
            "Edge Team Handbook",
            "/display/EDGE/Blocked+readers",
            "Blocked readers: what they see",
            "A reader who is challenged sees Just a moment and a Ray ID. A reader who is refused sees Access denied, error 1020. A reader who is too quick sees 429 Too Many Requests.",
            "Ask for the Ray ID before you ask for anything else. If there is none, the reader is looking at somebody else's wall.",
            "To lift a block, add the address to the list called Friends and wait nine minutes.",
        ),
        live(
            "l-zh-mulu",
            "joomla",
            "zh",
            "渔业志",
            "/index.php/mulu",
            "渔业志目录",
            _items(
                "卷一：渔港沿革",
                "卷二：船只与网具",
                "卷三：缺页",
                "卷四：渔歌，附简谱",
                "卷五：已失传的鱼名",
            ),
            quote="已失传的鱼名",
        ),
    ]
