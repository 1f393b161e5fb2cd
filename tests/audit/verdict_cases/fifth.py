"""A fifth set, written with the fourth and kept back: other tongues, other shapes.

First sight is only once; these were not run while the rules were mended for the fourth.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from .case import (
    BLOCKED,
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    PARKED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    gate,
    page,
    rotating,
    sent,
    to,
)
from .official import OFFICES, frame

ART = "/aktuelt/2016/bells-48213"
EN = OFFICES["en"]
NO = sent(page("<p>The requested URL was not found on this server.</p>", title="404"), 404)
FOUND = sent(frame("en", EN.title, f"<p>{EN.report}</p>"))
Truth = tuple[Standing, ...]

TOLD: Mapping[str, tuple[str, str, str, str]] = {
    "da": (
        "Klokkerne i nord",
        "I tre landsbyer ringer klokkerne stadig med håndkraft. Ringerne, de fleste over tres år, "
        "klatrer op i tårnet før solopgang og kender hver revne i trappen. Kommunen har tilbudt et "
        "anlæg med motor, men menigheden sagde nej ved afstemningen i efteråret.",
        "Siden findes ikke",
        "Vi kan desværre ikke finde den side, du leder efter. Den kan være flyttet eller slettet.",
    ),
    "no": (
        "Klokkene i nord",
        "I tre bygder ringer klokkene fremdeles for hånd. Ringerne, de fleste over seksti år, "
        "klatrer opp i tårnet før soloppgang og kjenner hver sprekk i trappen. Kommunen "
        "har tilbudt "
        "et anlegg med motor, men menigheten sa nei ved avstemningen i høst.",
        "Fant ikke siden",
        "Siden du leter etter er flyttet, har fått nytt navn eller er fjernet fra nettstedet.",
    ),
    "fi": (
        "Pohjoisen kellot",
        "Kolmessa kylässä kelloja soitetaan yhä käsin. Soittajat, useimmat yli kuusikymmentä, "
        "kiipeävät torniin ennen auringonnousua ja tuntevat portaiden jokaisen raon. Kunta on "
        "tarjonnut moottoria, mutta seurakunta äänesti syksyllä sitä vastaan.",
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei valitettavasti löydy. Se on ehkä siirretty tai poistettu.",
    ),
    "cs": (
        "Zvony na severu",
        "Ve třech vesnicích se na zvony stále zvoní ručně. Zvoníci, většinou starší šedesáti let, "
        "stoupají do věže před východem slunce a znají každou trhlinu ve schodech. Obec nabídla "
        "motor, ale farnost jej na podzim v hlasování odmítla.",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje nebo byla přesunuta na jiné místo.",
    ),
    "hu": (
        "Harangok északon",
        "Három faluban még kézzel húzzák a harangot. A harangozók, többnyire hatvan felettiek, "
        "napkelte előtt másznak fel a toronyba, és a lépcső minden repedését ismerik. A község "
        "motort kínált, de a gyülekezet az őszi szavazáson elutasította.",
        "Az oldal nem található",
        "A keresett oldal nem létezik, vagy időközben áthelyezték.",
    ),
    "tr": (
        "Kuzeyin çanları",
        "Üç köyde çanlar hâlâ elle çalınıyor. Çoğu altmış yaşını aşmış çancılar gün "
        "doğmadan kuleye "
        "tırmanır ve merdivenin her çatlağını bilirler. Belediye motorlu bir düzen önerdi, ama "
        "cemaat sonbahardaki oylamada bunu reddetti.",
        "Sayfa bulunamadı",
        "Aradığınız sayfa kaldırılmış, adı değiştirilmiş veya geçici olarak "
        "kullanılamıyor olabilir.",
    ),
    "ru": (
        "Колокола севера",
        "В трёх деревнях в колокола всё ещё звонят вручную. Звонари, большинству из которых за "
        "шестьдесят, поднимаются на башню до восхода и знают каждую трещину лестницы. Община "
        "предложила мотор, но приход осенью проголосовал против.",
        "Страница не найдена",
        "Запрашиваемая страница не существует или была удалена.",
    ),
    "ar": (
        "أجراس الشمال",
        "في ثلاث قرى لا تزال الأجراس تقرع باليد. يصعد القارعون، ومعظمهم فوق الستين، إلى البرج قبل "
        "شروق الشمس ويعرفون كل شق في الدرج. عرضت البلدية محركا، لكن الرعية رفضته في تصويت الخريف.",
        "الصفحة غير موجودة",
        "عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها.",
    ),
    "ko": (
        "북쪽의 종",
        "세 마을에서는 아직도 손으로 종을 친다. 대부분 예순이 넘은 종지기들은 해가 뜨기 "
        "전에 탑에 오르며 "
        "계단의 갈라진 틈을 모두 알고 있다. 군청은 모터를 제안했지만 신자들은 가을 "
        "투표에서 거절했다.",
        "페이지를 찾을 수 없습니다",
        "요청하신 페이지가 존재하지 않거나 이동되었습니다.",
    ),
    "ro": (
        "Clopotele din nord",
        "În trei sate clopotele se trag încă de mână. Clopotarii, cei mai mulți trecuți de șaizeci "
        "de ani, urcă în turn înainte de răsărit și știu fiecare crăpătură a scării. Primăria a "
        "oferit un motor, dar parohia a votat toamna trecută împotriva lui.",
        "Pagina nu a fost găsită",
        "Pagina pe care o căutați nu există sau a fost mutată.",
    ),
}


def _own(lang: str, title: str, text: str, extra: str = "", name: str = "Nord") -> str:
    shown = f"{title} – {name}" if title else name
    body = (
        f'<div class="top">{name} A-Z <form action="/s"><input name="q"></form></div><article>'
        f"<h2>{title}</h2><p>{text}</p></article>{extra}<div class=foot>{name} 2026 RSS</div>"
    )
    return page(body, title=shown, lang=lang)


def tongues() -> Iterator[Case]:
    """Living, lost and drifted pages in ten further languages."""
    for lang, (title, text, missing, sorry) in TOLD.items():
        found, none = sent(_own(lang, title, text)), sent(_own(lang, missing, sorry))
        gone = sent(none.body.decode() if isinstance(none.body, bytes) else none.body, 404)
        routes = {ART: found, "*": none}
        yield Case("fifth: live", f"t5-live-{lang}", (LIVE,), routes, path=ART)
        yield Case("fifth: soft-404", f"t5-soft-{lang}", (SOFT_404,), {"*": none}, path=ART)
        kept = _own(lang, title, text, name="Old North")
        longer = sent(_own(lang, title, text, f"<p>{sorry}</p>"))
        yield Case(
            "fifth: live", f"t5-kept-{lang}", (LIVE,), {ART: longer, "*": gone}, ART, memento=kept
        )
    for lang in ("da", "cs", "ru", "ko"):
        title, text, missing, sorry = TOLD[lang]
        old = _own(lang, title, text)
        other = {"da": "no", "cs": "ro", "ru": "tr", "ko": "hu"}[lang]
        new = sent(_own(lang, sorry[:12], " ".join(reversed(text.split())) + sorry))
        yield Case(
            "fifth: drifted", f"t5-drift-{lang}", (DRIFTED,), {ART: new, "*": NO}, ART, memento=old
        )
        front = {"/": sent(_own(lang, "", TOLD[other][1]))}
        yield Case("fifth: soft-404", f"t5-front-{lang}", (SOFT_404,), {"*": to("/"), **front}, ART)


def _gate(title: str, text: str, head: str = "", lang: str = "en") -> str:
    return page(f"<h1>{title}</h1><p>{text}</p>", title=title, head=head, lang=lang)


WALLS: Mapping[str, Reply] = {
    "airlock": sent(
        _gate("Request blocked", "The server detected a syntax error in your request. ID 4a"), 400
    ),
    "ninja": sent(
        _gate("NinjaFirewall: 403 Forbidden", "For security reasons, it was blocked and logged.")
    ),
    "webknight": sent(
        _gate("WebKnight Application Firewall Alert", "Your request triggered an alert!")
    ),
    "radware": sent(
        _gate(
            "Unauthorized Request Blocked",
            "Unauthorized activity has been detected. You are seeing this page because we have "
            "detected unauthorized activity. Case Number: 88-1",
        )
    ),
    "malcare": sent(
        _gate("Firewall", "Blocked because of Malicious Activities. Reference ID 9"), 403
    ),
    "cleantalk": sent(
        _gate(
            "Blacklisted",
            "Anti-Crawler protection is checking your browser and IP for spam bots. To get access "
            "to the site, please enable JavaScript. This page will redirect in 3 seconds.",
        )
    ),
    "cf-korean": sent(
        _gate("잠시만 기다리십시오…", "사람인지 확인하십시오.", lang="ko")
        + '<script>window._cf_chl_opt={cRay:"8"}</script>',
        403,
    ),
    "imperva-frame": sent(
        page(
            "<iframe id='main-iframe' src='/_Incapsula_Resource?CWUDNSAI=9&incident_id=573-1' "
            "frameborder=0>Request unsuccessful. Incapsula incident ID: 573-1</iframe>"
        ),
        503,
    ),
    "haproxy": sent(
        _gate(
            "Please wait",
            "Verifying your browser, proof of work running.",
            '<script src="/.haproxy/challenge.js"></script>',
        ),
        429,
    ),
    "bunny": sent(
        _gate(
            "Establishing a secure connection ...",
            "bunny.net is verifying that you are human.",
            '<script src="/.bunny-shield/challenge.js"></script>',
        ),
        403,
    ),
    "gcore": sent(_gate("Access denied", "Your IP is on a deny list. Contact support."), 403),
    "ja-robot": sent(
        _gate("アクセスが制限されています", "ロボットではないことを確認してください。", lang="ja"),
        403,
    ),
    "pl-robot": sent(
        _gate("Weryfikacja", "Potwierdź, że nie jesteś robotem, aby przejść dalej.", lang="pl"), 403
    ),
    "nl-robot": sent(
        _gate("Bent u een robot?", "Bevestig dat u geen robot bent om verder te gaan.", lang="nl")
    ),
    "es-robot": sent(
        _gate("Verificación", "Confirme que no es un robot para continuar en el sitio.", lang="es")
    ),
    "it-robot": sent(
        _gate(
            "Controllo di sicurezza", "Dimostra di non essere un robot per proseguire.", lang="it"
        )
    ),
    "pt-robot": sent(
        _gate("Verificação de segurança", "Confirme que não é um robô para continuar.", lang="pt")
    ),
    "fr-abus": sent(
        _gate(
            "Accès temporairement restreint",
            "Trafic inhabituel détecté depuis votre adresse IP. "
            "Veuillez résoudre le captcha pour continuer.",
            lang="fr",
        )
    ),
    "unusual": sent(
        _gate(
            "Unusual activity",
            "We have detected unusual activity from your computer network. To "
            "continue, please click the box below to let us know you're not a robot.",
        )
    ),
}
SOME = ("airlock",)


def walls() -> Iterator[Case]:
    """Other vendors, plugins and tongues; doors of universities and publishers."""
    for name, reply in WALLS.items():
        truth: Truth = (BLOCKED, UNKNOWN) if name in SOME else (BLOCKED,)
        yield Case("fifth: walls", f"w5-{name}", truth, {"*": reply}, path=ART)
    form = "<form><input name=j_username><input type=password name=j_password></form>"
    doors = (
        "/idp/Authn/UserPassword?conversation=HERE",
        "/sso/signin?continue=HERE",
        "/members/login.php?return_to=HERE",
        "/account/signin?ReturnUrl=HERE",
        "/action/getSharedSiteSession?redirect=HERE&rc=0",
    )
    for number, where in enumerate(doors):
        routes = {"*": gate(where), where.partition("?")[0]: sent(page(form, title="Portal"))}
        truth = (BLOCKED, UNKNOWN, UNREACHABLE)
        yield Case("fifth: doors", f"w5-door-{number}", truth, routes, path=ART)
    lost = {"*": to("/cgi-bin/loop"), "/cgi-bin/loop": to(ART)}
    truth = (UNREACHABLE, UNKNOWN, BLOCKED)
    yield Case("fifth: doors", "w5-cookie-loop", truth, lost, path=ART)


def parked() -> Iterator[Case]:
    """Registries and hosters elsewhere, and names that were bought for their past."""
    bodies: Mapping[str, str] = {
        "gmo-ja": _gate(
            "このドメインは販売中です", "bells.example はお名前で取得されました。", lang="ja"
        ),
        "reg-ru": _gate("Домен bells.example продаётся", "Домен припаркован. Купить.", lang="ru"),
        "home-pl": _gate("bells.example", "Ta domena jest na sprzedaż. Złóż ofertę.", lang="pl"),
        "active24": _gate("Doména je zaparkována", "Tato doména je na prodej.", lang="cs"),
        "simply": _gate("bells.example", "Dette domæne er parkeret hos os. Er det dit?", lang="da"),
        "one-com": _gate("bells.example is hosted by one.com", "Coming soon. Under construction."),
        "epik": _gate("bells.example is for sale", "Buy Now for $2,488. Lease to own."),
        "squadhelp": _gate("bells.example", "This premium domain name is available for purchase!"),
        "sav": _gate("bells.example", "This domain is listed for sale at Sav. Make an offer."),
        "tk": _gate("bells.example", "This domain was canceled, suspended, refused or reserved."),
        "cpanel-soon": _gate("Index of /", "cgi-bin/"),
        "directadmin": _gate(
            "bells.example",
            "This domain is not configured. Apache is functioning "
            "normally. Just another default page of your hosting account.",
        ),
        "iis-10": page(
            '<a href="https://go.microsoft.com/"><img src="iisstart.png"></a>',
            title="IIS Windows Server",
        ),
        "tomcat": _gate(
            "Apache Tomcat/9.0.1",
            "If you're seeing this, you've successfully installed Tomcat. Congratulations!",
        ),
        "wp-install": _gate(
            "Hello world!",
            "Welcome to WordPress. This is your first post. Edit or delete it, then start writing!",
        ),
    }
    for name, body in bodies.items():
        truth: Truth = (PARKED,)
        if name in ("cpanel-soon", "wp-install"):
            truth = (PARKED, SOFT_404, UNKNOWN)
        yield Case("fifth: parked", f"p5-{name}", truth, {"*": sent(body)}, path=ART)
    spam = {
        "th": ("สล็อตเว็บตรง แตกง่าย", "สล็อต บาคาร่า คาสิโนออนไลน์ ฝากถอนไม่มีขั้นต่ำ เครดิตฟรี "),
        "ko": ("온라인 카지노 추천", "카지노사이트 바카라 토토사이트 먹튀검증 첫충 보너스 "),
        "es": (
            "Mejores casinos online con bono",
            "Casino online, tragaperras con dinero real y giros gratis, bono sin depósito. ",
        ),
        "pt": (
            "Cassino online com bônus grátis",
            "Cassino online, caça-níqueis a dinheiro real, "
            "rodadas grátis e bônus sem depósito, apostas esportivas. ",
        ),
        "it": (
            "Casino online non AAMS",
            "Casino online, slot con soldi veri, giri gratis e bonus senza deposito. ",
        ),
    }
    for name, (title, text) in spam.items():
        shown = page(f"<h1>{title}</h1><p>{text * 6}</p>", title=title, lang=name)
        routes = {"*": sent(shown)}
        yield Case("fifth: taken over", f"p5-spam-{name}", (PARKED,), routes, path=ART)


def lost() -> Iterator[Case]:
    """Shops, libraries, forums and applications without the thing that was cited."""
    bodies: Mapping[str, str] = {
        "discourse": _own("en", "Oops! That page doesn’t exist or is private.", "Popular. Recent."),
        "mediawiki": _own(
            "en", "Bad title", "The requested page title contains errors or is empty."
        ),
        "opac": _own("en", "", "Your search returned no titles. The record has been suppressed."),
        "omeka": _own("en", "Omeka has encountered an error", "No item with this identifier."),
        "nopcommerce": _own("en", "", "The product you requested has been unpublished or deleted."),
        "magento-de": _own(
            "de",
            "Hoppla, das ist unser Fehler...",
            "Die angeforderte Seite wurde "
            "nicht gefunden. Wir entschuldigen uns für die Unannehmlichkeiten.",
        ),
        "prestashop-fr": _own(
            "fr", "La page que vous cherchez n'a pas été trouvée.", "Recherchez."
        ),
        "sede-es": _own(
            "es", "Error 404", "Lo sentimos, el documento ya no se encuentra publicado."
        ),
        "comune-it": _own(
            "it", "Pagina inesistente", "L'atto richiesto non è più in pubblicazione."
        ),
        "camara-pt": _own("pt", "Ups!", "O endereço que indicou não existe no nosso portal."),
        "gemeente-nl": _own("nl", "Oeps", "We kunnen de pagina die u zoekt helaas niet vinden."),
        "ghost-index": _own("en", "", "There is no data for the selected parameters."),
        "closed-shop": _own(
            "en", "Goodbye!", "After eleven years we have closed our doors for good."
        ),
    }
    for name, body in bodies.items():
        yield Case("fifth: soft-404", f"n5-{name}", (SOFT_404,), {"*": sent(body)}, path=ART)
    forwards = {
        "archive-front": "/arkiv/",
        "error-aspx": "/ErrorPages/Oops.aspx?aspxerrorpath=HERE",
        "missing": "/sider/missing",
        "welcome": "/index.php/welcome",
    }
    for name, where in forwards.items():
        landing = sent(_own("en", "Welcome", EN.news))
        routes = {"*": gate(where, 301), where.partition("?")[0]: landing}
        yield Case("fifth: soft-404", f"n5-to-{name}", (SOFT_404,), routes, path=ART)
    refresh = page("<p>This page has moved.", head='<meta http-equiv="refresh" content="3;url=/">')
    routes = {"*": sent(refresh), "/": sent(_own("en", "", EN.news))}
    yield Case("fifth: soft-404", "n5-refresh-front", (SOFT_404,), routes, path=ART)
    gone: Mapping[str, Reply] = {
        "410-long": sent(_own("en", "Removed", EN.news * 3), 410),
        "404-cf": sent(_own("en", "Not here", "Sorry.", "<i>Ray ID: 7d1f</i>"), 404),
        "404-recaptcha": sent(_own("en", "404", '<div class="g-recaptcha"></div> Report it.'), 404),
        "404-sale": sent(_own("en", "404", "Summer sale! Make an offer on our furniture."), 404),
    }
    for name, reply in gone.items():
        yield Case("fifth: dead", f"n5-{name}", (DEAD,), {"*": reply}, path=ART)


HERE: Mapping[str, tuple[str, str, str]] = {
    "obituary": (
        "en",
        "He is no longer here",
        "The bell ringer died on Sunday. No longer will he "
        "climb the tower; the page he kept in the parish book ends in May.",
    ),
    "removed": (
        "en",
        "Statue removed from square",
        "The statue has been removed and moved to the "
        "depot. It can no longer be found at its old address before the town hall.",
    ),
    "recall": (
        "en",
        "Product recall: no longer available",
        "The heater is no longer available and "
        "must not be used. Owners get their money back on showing a receipt.",
    ),
    "doorman": (
        "en",
        "Access denied: the night of the doormen",
        "Doormen tell whom they let in and why. Please wait, one of them says, is a verdict too.",
    ),
    "robots": (
        "de",
        "Sind Roboter Menschen?",
        "Bitte bestätigen Sie, dass Sie kein Roboter sind: "
        "mit diesem Satz beginnt der Vortrag, den die Philosophin am Montag hält.",
    ),
    "poker": (
        "en",
        "Poker and probability",
        "A lecture on odds: what a casino knows of large "
        "numbers, and why a bonus is never free. With exercises and solutions.",
    ),
    "lotto-court": (
        "de",
        "Urteil zu Online-Casinos",
        "Spieler erhalten Einsätze aus Online-Casinos "
        "ohne Lizenz zurück. Das Gericht hielt die Werbung mit Bonus und Freispielen "
        "für rechtswidrig; Revision ist zugelassen.",
    ),
    "domain-law": (
        "nl",
        "Domeinnaam te koop: een arrest",
        "De rechter oordeelt dat wie een "
        "domeinnaam te koop zet, nog geen merk schendt. De zaak gaat terug.",
    ),
    "estate": (
        "de",
        "Gutshof zu verkaufen",
        "Die Domäne steht zum Verkauf. Angebote nimmt das Amt "
        "bis Ende Mai entgegen; Besichtigung nach Vereinbarung.",
    ),
    "login-study": (
        "en",
        "Please log in: a study of passwords",
        "Of nine hundred people who were asked to log in, a third had lost the password.",
    ),
    "suspended": (
        "en",
        "Ferry service suspended",
        "The service is suspended until the ice breaks. "
        "Please check back later or call the harbour office.",
    ),
    "cookies": (
        "en",
        "Cookies for the feast",
        "We use cookies of butter and rye. Accept all that "
        "are offered, says the recipe, and reject none.",
    ),
}


def here() -> Iterator[Case]:
    """Living pages: misleading words, odd servers, redirects, pairs."""
    routes: dict[Any, Any]
    for name, (lang, title, text) in HERE.items():
        routes = {ART: sent(_own(lang, title, text)), "*": NO}
        yield Case("fifth: live", f"h5-{name}", (LIVE,), routes, path=ART)
        soft = {**routes, "*": sent(_own(lang, OFFICES[lang].missing, OFFICES[lang].sorry))}
        yield Case("fifth: live", f"h5-{name}-soft", (LIVE,), soft, path=ART)

    def daily(request: Request, shown: str) -> str:
        title, text, missing, sorry = TOLD["ru"]
        mine = request.path == ART
        return _own("ru", title if mine else missing, text if mine else sorry, shown)

    yield Case("fifth: live", "h5-rotating-ru", (LIVE,), {"*": rotating(daily)}, path=ART)
    same = {ART: FOUND, "*": sent(frame("en", "", f"<p>{EN.news * 2}</p>"))}
    yield Case("fifth: live", "h5-neighbours-news", (LIVE,), same, path=ART)
    walled = {ART: FOUND, "*": WALLS["webknight"]}
    yield Case("fifth: live", "h5-neighbours-walled", (LIVE,), walled, path=ART)
    doors = {ART: FOUND, "*": gate("/login?next=HERE"), "/login": sent(page("Log in", title="In"))}
    yield Case("fifth: live", "h5-neighbours-login", (LIVE,), doors, path=ART)
    busy = {ART: FOUND, "*": sent(page("<p>Busy"), 503)}
    yield Case("fifth: live", "h5-neighbours-busy", (LIVE,), busy, path=ART)
    plain = Reply(200, {"Content-Type": "text/plain"}, EN.report)
    routes = {"/rfc/rfc48213.txt": plain, "*": NO}
    yield Case("fifth: live", "h5-text", (LIVE,), routes, path="/rfc/rfc48213.txt")
    old = frame("en", EN.title, EN.report)
    to_archive = {
        ART: to("http://webarchive-h5.example/2016/bells", 301),
        ("webarchive-h5.example", "/2016/bells"): sent(
            frame("en", EN.title, EN.report, name="Web archive of the state")
        ),
        "*": NO,
    }
    yield Case("fifth: moved", "h5-to-archive", (MOVED, LIVE), to_archive, path=ART, memento=old)
    slug = {ART: to(f"{ART}-and-towers", 301), f"{ART}-and-towers": FOUND, "*": NO}
    yield Case("fifth: moved", "h5-new-slug", (MOVED, LIVE), slug, path=ART, memento=old)
    renamed = {
        ART: to(f"http://new-name-h5.example{ART}", 301),
        ("new-name-h5.example", ART): FOUND,
        ("new-name-h5.example", "*"): NO,
        "*": NO,
    }
    yield Case("fifth: moved", "h5-new-name", (MOVED,), renamed, path=ART, title=EN.title)
    pairs: Mapping[str, tuple[Truth, str, str]] = {
        "appendix": ((LIVE,), EN.report, f"{EN.report} {EN.news}"),
        "prefaced": ((LIVE,), EN.report, f"{EN.sorry} {EN.report}"),
        "cut": ((DRIFTED,), f"{EN.report} {EN.news}", " ".join(EN.report.split()[:20]) + EN.sorry),
        "swapped": ((DRIFTED,), EN.report, EN.news),
        "kept-numbers": (
            (LIVE,),
            "Level 3.1 m, flow 12 m3, at the lower weir. " * 3,
            "Level 2.7 m, flow 19 m3, at the lower weir. " * 3,
        ),
    }
    for name, (truth, before, now) in pairs.items():
        routes = {ART: sent(frame("en", EN.title, f"<p>{now}</p>")), "*": NO}
        memento = frame("en", EN.title, f"<p>{before}</p>", name="Wells office")
        cause = "fifth: drifted" if truth[0] is DRIFTED else "fifth: live"
        yield Case(cause, f"h5-pair-{name}", truth, routes, path=ART, memento=memento)


def cases() -> Iterator[Case]:
    """All of this file."""
    for family in (tongues, walls, parked, lost, here):
        yield from family()
