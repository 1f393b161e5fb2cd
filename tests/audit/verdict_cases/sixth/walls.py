"""Bot walls of makers and of one's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from citekeeper.demo.exchange import Reply

from ..case import BLOCKED, UNKNOWN, UNREACHABLE, Case, gate, page, sent
from .words import firm, says

REP = "/reports/2016/hives-on-roofs"
UA = "ref 0.5d1e1502.1716"


def _js(source: str) -> str:
    return f'<script src="{source}"></script>'


WALLS: Mapping[str, Reply] = {
    "cf-verify": sent(
        says(
            "Just a moment...",
            "Performing security verification. This website uses a security service to protect "
            "against malicious bots. This page is displayed while the website verifies you are "
            "not a bot.",
            head='<script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed"}})()</script>',
        ),
        403,
        cf_mitigated="challenge",
    ),
    "cf-1009": sent(
        page(
            '<div id="cf-wrapper"><h1><span>Error</span> <span>1009</span></h1><h2>Access denied'
            "</h2><p>The owner of this website (w6.example) has banned the country or region your "
            "IP address is in (NL) from accessing this website.</p><p>Cloudflare Ray ID 8f</p>",
            title="Access denied | w6.example used Cloudflare to restrict access",
        ),
        403,
    ),
    "cf-dutch": sent(
        says(
            "Een moment geduld…",
            "w6.example moet de beveiliging van uw verbinding controleren voordat u kunt doorgaan.",
            lang="nl",
            head=_js("/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f"),
        ),
        503,
    ),
    "akamai": sent(
        page(
            '<H1>Access Denied</H1> You don\'t have permission to access "http&#58;&#47;&#47;w6" '
            "on this server.<P> Reference&#32;&#35;18&#46;5d1e1502&#46;1716<P>https&#58;&#47;&#47;"
            "errors&#46;edgesuite&#46;net&#47;18&#46;5d1e1502",
            title="Access Denied",
        ),
        403,
    ),
    "akamai-own": sent(
        firm(
            "news",
            "en",
            "We can't show you this page right now",
            f"Something about your browser made us think you might be a bot. If you believe this "
            f"is a mistake, contact us and quote {UA}. Reference #18.5d1e1502.1716",
        ),
        403,
    ),
    "akamai-crypto": sent(
        page(
            '<script>var i=1;var bm_verify="AAQAAA";fetch("/_sec/verify?provider=interstitial")'
            '</script><noscript>…</noscript><iframe src="/_sec/cp_challenge/crypto.htm"></iframe>',
            head='<meta http-equiv="refresh" content="5; URL=\'/reports?bm-verify=AAQA\'">',
        )
    ),
    "datadome": sent(
        page(
            '<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync='
            "\"false\">var dd={'rt':'c','cid':'AHrl','hsh':'1F','t':'fe','host':"
            "'geo.captcha-delivery.com'}</script>" + _js("https://ct.captcha-delivery.com/c.js"),
            title="w6.example",
        ),
        403,
        x_datadome="protected",
    ),
    "datadome-block": sent(
        says(
            "You have been blocked",
            "Why is this verification required? Something about the behaviour of the browser has "
            "caught our attention. <iframe src='https://geo.captcha-delivery.com/block/?cid=A'>"
            "</iframe>",
        )
    ),
    "imperva-pardon": sent(
        says(
            "Pardon Our Interruption",
            "As you were browsing something about your browser made us think you were a bot. "
            "You're a power user moving through this website with super-human speed. You've "
            "disabled cookies. A third-party browser plugin is preventing JavaScript from running.",
        )
    ),
    "imperva-empty": sent(
        page("", head='<META NAME="robots" CONTENT="noindex,nofollow">')
        + _js("/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4,719d34d31c8e3a6e")
    ),
    "px": sent(
        page(
            '<div class="px-captcha-container"><div class="px-captcha-header">Before we continue'
            '...</div><div class="px-captcha-message">Press & Hold to confirm you are a human (and '
            'not a bot).</div><div id="px-captcha"></div>Reference ID 0a1-22</div>'
            "<script>window._pxAppId='PXu6b0qd2S';window._pxJsClientSrc='/u6/init.js'</script>",
            title="Access to this page has been denied",
        ),
        403,
    ),
    "kasada": sent(
        page(
            "<script>window.KPSDK={};KPSDK.now=Date.now</script>"
            + _js("/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39/ips.js?KP_UIDz=0a")
        ),
        429,
        x_kpsdk_ct="0a",
    ),
    "awswaf": sent(
        page(
            "<div id='challenge-container'></div><script>AwsWafIntegration.saveReferrer();"
            "AwsWafIntegration.checkForceRefresh()</script><noscript><h1>JavaScript is off</h1>"
            "In order to continue, we need to verify that you're not a robot.</noscript>",
            head="<script>window.awsWafCookieDomainList=[];window.gokuProps={key:'A'}</script>"
            + _js("https://de0f.token.awswaf.com/de0f/challenge.js"),
        ),
        202,
        x_amzn_waf_action="challenge",
    ),
    "sgcaptcha": sent(
        page(
            "",
            head='<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2Frep&y=ip">',
            title="Robot Challenge Screen",
        ),
        202,
        sg_captcha="challenge",
    ),
    "vercel": sent(
        says("Vercel Security Checkpoint", "We're verifying your browser. Website owner? Fix."),
        429,
        x_vercel_mitigated="challenge",
    ),
    "fastly": sent(
        says(
            "Client Challenge",
            "JavaScript is disabled in your browser. Please enable JavaScript to proceed. A "
            "required part of this site couldn't load. This may be due to a browser extension, "
            "network issues, or browser settings.",
            head=_js("/_fs-ch-1T1wmsGaOgGaSxcX/script.js"),
        )
    ),
    "goaway": sent(
        says(
            "Checking you are not a bot",
            "Loading challenge <em>js-pow-sha256</em>... Your browser must run some work before "
            "you may pass.",
            head=_js("/.well-known/.git.gammaspectra.live/git/go-away/cmd/go-away/load.mjs"),
        )
    ),
    "anubis-de": sent(
        page(
            '<h1 id="title">Stelle sicher, dass du kein Bot bist!</h1><p id="status">Lade...</p>'
            '<script id="anubis_challenge" type="application/json">{"rules":{}}</script>',
            title="Stelle sicher, dass du kein Bot bist!",
            lang="de",
        )
    ),
    "fortiweb": sent(
        says(
            "Web Page Blocked!",
            "The page cannot be displayed. Please contact the administrator for additional "
            "information. URL: w6.example/reports Attack ID: 20000051 Message ID: 0034",
        )
    ),
    "asm": sent(
        page(
            "The requested URL was rejected. Please consult with your administrator.<br><br>Your "
            "support ID is: 8823771289<br><br><a href='javascript:history.back();'>[Go Back]</a>",
            title="Request Rejected",
        )
    ),
    "wordfence": sent(
        says(
            "Your access to this site has been limited by the site owner",
            "Your access to this service has been limited. (HTTP response code 503) If you think "
            "you have been blocked in error, contact the owner of this site. Block Reason: Access "
            "from your area has been temporarily limited for security reasons.",
        ),
        503,
    ),
    "imunify": sent(
        says(
            "One moment, please...",
            "Please wait while your request is being verified...",
            head="<script>setTimeout(function(){location.reload()},5e3)</script>",
        )
    ),
    "edgeone": sent(
        says("安全验证", "请完成下方验证后继续访问。您的访问行为存在异常。", lang="zh"), 200
    ),
    "publisher": sent(
        says(
            "There was a problem providing the content you requested",
            "Please contact our support team for more information and provide the details below. "
            "Are you a robot? Please confirm you are a human by completing the captcha challenge "
            "below. Reference number: 8f1c",
        )
    ),
    "undeclared": sent(
        says(
            "Your Request Originates from an Undeclared Automated Tool",
            "To allow for equitable access to all users, we reserve the right to limit requests "
            "originating from undeclared automated tools. Your request has been identified as "
            "part of a network of automated tools outside of the acceptable policy.",
        )
    ),
    "own-nl": sent(
        firm(
            "drupal",
            "nl",
            "Even controleren",
            "We zien ongewoon veel verkeer vanaf uw netwerk. Vink het vakje aan om te laten zien "
            "dat u een mens bent. <div class='h-captcha' data-sitekey='1'></div>",
        )
    ),
    "own-de": sent(
        says(
            "Zugriff vorübergehend gesperrt",
            "Von Ihrer IP-Adresse gehen ungewöhnlich viele automatisierte Anfragen aus. Bitte "
            "lösen Sie die folgende Aufgabe, um fortzufahren.",
            lang="de",
        )
    ),
    "own-fr": sent(
        says(
            "Vérification anti-robot",
            "Pour accéder à cette page, recopiez les caractères de l'image puis validez. "
            "<img src='/captcha.png'><input name='captcha'>",
            lang="fr",
        )
    ),
    "own-it": sent(
        says(
            "Verifica in corso",
            "Stiamo verificando che la richiesta provenga da una persona. L'operazione dura pochi "
            "secondi e il browser verrà reindirizzato automaticamente.",
            lang="it",
        ),
        503,
    ),
    "own-pt": sent(
        says(
            "Acesso bloqueado",
            "O seu endereço IP foi bloqueado pelo nosso sistema de segurança por atividade "
            "suspeita. Código do incidente: 4471.",
            lang="pt",
        )
    ),
    "smart-ru": sent(
        says(
            "Вы не робот?",
            "Нам очень жаль, но запросы с вашего устройства похожи на автоматические. "
            "Подтвердите, что запросы отправляли вы, а не робот.",
            lang="ru",
        )
    ),
}


def walls() -> Iterator[Case]:
    """Bot walls."""
    for name, reply in WALLS.items():
        yield Case("sixth: walls", f"w6-{name}", (BLOCKED,), {"*": reply}, path=REP)
    queue = {
        "*": gate("http://w6-line.queue-it.example/?c=apis&e=reports&t=HERE"),
        ("w6-line.queue-it.example", "*"): sent(
            says("Queue-it", "You are now in line. Thank you for waiting. Your number: 3104")
        ),
    }
    truth = (BLOCKED, UNKNOWN, UNREACHABLE)
    yield Case("sixth: doors", "w6-queue", truth, queue, path=REP)
    check: dict[str, Any] = {
        "*": gate("/showcaptcha?retpath=HERE&t=2&status=failed"),
        "/showcaptcha": WALLS["smart-ru"],
    }
    yield Case("sixth: walls", "w6-to-captcha", (BLOCKED,), check, path=REP)
    cookie: dict[str, Any] = {"*": gate("/action/cookieAbsent")}
    cookie["/action/cookieAbsent"] = sent(
        says("Cookies disabled", "This site requires cookies to be enabled. Enable and reload.")
    )
    yield Case("sixth: doors", "w6-cookie-absent", truth, cookie, path=REP)


def cases() -> Iterator[Case]:
    """All of this file."""
    yield from walls()
