"""What the one page is that a server shows at all addresses, by its words. Pure.

Words that prove nothing on a page of its own, since articles use them, are enough here: such a page
is no article. It refuses, or speaks of its domain name, or sells; else it says "not here".
"""

from __future__ import annotations

import re
from dataclasses import replace

from citekeeper.judge.absences import is_bare, says_absent
from citekeeper.judge.interludes import says_missing
from citekeeper.judge.policy import Policy
from citekeeper.judge.tenor import (
    LEAST_WORDS,
    Lack,
    admits,
    asks,
    bars,
    lack,
    loads,
    names_a_domain,
    offers,
    pauses,
    sentences,
    silent,
    speaks_of_lack,
    stands_at_the_head,
    takes_away,
)
from citekeeper.model import PageFacts, Standing
from citekeeper.page.spam import sells

_REFUSES = re.compile(
    r"\b(?:(?:requests?|access|ip(?: address)?|you)\b[^.\n]{0,40} (?:blocked|denied|restricted)|"
    r"(?:was|request|been) blocked|unauthori[sz]ed|forbidden|firewall|waf|intercepted|attacks?|"
    r"(?:denied|refuse[sd]?|prevents|error in) (?:the|your|to)|web application security|"
    r"captcha|robots?|roboter|robô|bots?|crawlers?|malicious|suspicious|"
    r"(?:checking|verifying) your browser|security (?:service|rule|check|reasons|gateway|module)|"
    r"unusual (?:traffic|activity)|ungewöhnliche\w* (?:aktivität|zugriff|verkehr|anfrage)\w*|"
    r"tra(?:fic inhabituel|fico inusual|ffico insolito)|tráfego incomum|ongebruikelijk verkeer|"
    r"guests? (?:cannot|can't|may not)|members only|"
    r"(?:please|must|need to|have to) (?:first )?(?:be logged in|log ?in|sign ?in|enable \w+)|"
    r"(?:permission|not allowed) to (?:access|view|see)|"
    r"bitte (?:melden sie sich an|(?:zuerst )?(?:anmelden|einloggen))|keine berechtigung|"
    r"(?:veuillez|devez) vous (?:connecter|identifier)|réservée? aux (?:abonnés|membres)|"
    r"log in om|(?:moet|dient) (?:u |je )?(?:ingelogd|aangemeld)|alleen voor leden|"
    r"(?:debe|tiene que) iniciar sesión|s[óo]lo para (?:socios|miembros)|"
    r"(?:devi|occorre|bisogna) (?:accedere|effettuare l'accesso)|riservat[oa] ai (?:soci|membri)|"
    r"(?:deve|precisa de) iniciar sessão|reservado a (?:sócios|membros|assinantes))\b",
    re.I,
)
_REFUSES_ELSEWHERE = re.compile(
    r"\b(?:undeclared|automated|automatisierte\w*) (?:tools?|quer(?:y|ies)|requests?|traffic|"
    r"(?:an|zu)(?:fragen?|griffe?))\b|\baccess [^.\n]{0,40}limited\b|"
    r"\bzugriff (?:\w+ ){0,2}(?:gesperrt|verweigert|blockiert|eingeschränkt)|anti-robot|"
    r"\baccès (?:\w+ ){0,2}(?:refusé|restreint|interdit|bloqué|limité)\b|"
    r"\btoegang (?:\w+ ){0,2}(?:geweigerd|geblokkeerd|beperkt)\b|"
    r"\bacceso (?:\w+ ){0,2}(?:denegado|bloqueado|restringido)\b|"
    r"\baccesso (?:\w+ ){0,2}(?:negato|bloccato|limitato)\b|"
    r"\bacesso (?:\w+ ){0,2}(?:negado|bloqueado|restrito)\b|"
    r"\brichiesta provenga da una persona\b|"
    r"\bverificando (?:(?:il|la|o|a) )?(?:tuo|tua|su|tu|seu|sua) (?:browser|navegador|con\w+)|"
    r"\bdostęp (?:\w+ ){0,2}(?:zabroniony|zablokowany|ograniczony)\b|"
    r"не робот|доступ (?:\w+ ){0,2}(?:ограничен|запрещ[её]н|заблокирован)|"
    r"安全验证|人机验证|访问\w{0,4}异常|ロボットではない|アクセスが(?:制限|拒否)|"
    r"로봇이 아|접근이 (?:제한|차단)|"
    # who is old enough
    r"\b(?:legal )?drinking age\b|\b(?:are you|be|tens|tem|hast|bist du|êtes-vous|avez-vous) "
    r"[^.\n]{0,20}\b1[68]\b|\bmaggiorenn[ei]\b|\bvolljährig\b|\bmayor de edad\b|"
    r"\bmaior de idade\b|\bmeerderjarig\b|\bréservée? aux adhérents\b|\bidentifiez-vous\b",
    re.I,
)
_FORGOTTEN = re.compile(
    r"\bforgot(?:ten)? (?:your |my )?password\b|\b(?:mot de passe|passwort|wachtwoord) (?:oublié|"
    r"vergessen|vergeten)\b|\bolvid\w+ (?:su|tu|la) contraseña\b|\bpassword dimenticata\b",
    re.I,
)
"""Who logs in; but many pages have a place for that, those of what is missing, too."""
_DOMAIN = re.compile(
    r"\b(?:domain(?:s|e|name|namn|navn)?|domein(?:naam)?|dom[ií]nio|dom[eéä]n[aęuy]?|domæne\w*|"
    r"hosting[- ]?(?:account|konto|paket)|webbhotell?\w*|webhotel\w*|compte d'hébergement|"
    r"cuenta de (?:hosting|alojamiento)|conta de hospedagem|konto hostingowe|"
    r"домен\w*|alan ad[\u0131i]|tên miền)\b|ドメイン|域名|網域|도메인|โดเมน|نطاق|דומיין|"
    r"^(?:www\.)?[a-z0-9-]+\.[a-z]{2,12}\b",
    re.I | re.M,
)
"""A domain name by its word in some twenty languages, or as the beginning of a line; or an account
with a host."""
_STATE = re.compile(
    r"\b(?:(?:for )?sale|buy|purchase|lease|parked|parking|expired|registered|reserved|suspended|"
    r"avstäng\w+|gesperrt|suspendid[ao]|suspens[ao]|suspendu|zawieszon\w+|opgeschort|"
    r"cancell?ed|renew|hosted|configured|coming soon|under construction|verkauf|kaufen|geparkt|"
    r"abgelaufen|registriert|reserviert|vendre|vente|acheter|expiré|enregistré|réservé|te koop|"
    r"verlopen|geregistreerd|gereserveerd|geparkeerd|venta|comprar|caducado|expirado|registrado|"
    r"reservado|vendita|acquista|scaduto|registrato|venda|registado|estacionado|till salu|"
    r"til salg|parkera[dt]|parkeret|parkert|sprzedaż|zaparkowana|wygasła|prodej|predaj|"
    r"zaparkovaná?|продаётся|продается|купить|припаркован|зарегистрирован|"
    r"sat\u0131l\u0131k(?:t\u0131r)?|đăng ký|"
    r"utrzymywana|brokers?|escrow|acquir\w+|brand new)\b|"
    r"绑定|販売|取得|期限|出售|转让|過期|过期|판매|만료",
    re.I,
)
"""What becomes of domain names: sold, parked, registered, lapsed."""


def _said(page: PageFacts, text: str) -> str:
    lines = (*(line for line in (page.title, page.h1) if line), text)
    return "\n".join(lines).replace("\u2019", "'")


def told(
    page: PageFacts, text: str | None, policy: Policy, *, least: int = LEAST_WORDS
) -> tuple[str, ...] | None:
    """The sentences of a page that says little of its own; None of one that says more."""
    if text is None:
        return None
    parts = sentences(page, text, framed=not is_bare(page, text), least=least)
    return parts if sum(map(len, parts)) < policy.short_chars else None


def _headed(page: PageFacts) -> PageFacts:
    """A page by its heading alone: the name of a site behind a title says nothing of the page."""
    return replace(page, title=None, h1=page.h1 or (page.title or "").partition(" | ")[0])


def refuses(page: PageFacts, text: str | None, policy: Policy) -> bool:
    """Whether it says little, and that it refuses or to whom it is open; nothing is missing, or its
    headings are those of a refusal alone."""
    if text is None:
        return False
    headed = _headed(page)
    if page.chars < policy.short_chars and silent(headed, ()) and bars(headed, (), guarded=False):
        return True
    if says_missing(page, text):
        return False
    parts = told(page, text, policy, least=LEAST_WORDS - 1)
    if parts is None:
        return bars(page, (), guarded=False)
    if page.chars < policy.short_chars:
        said = _said(page, text)
        if any(words.search(said) for words in (_REFUSES, _REFUSES_ELSEWHERE)):
            return True
        if _FORGOTTEN.search(said) and silent(page, parts):
            return True
    return not pauses(page, ()) and bars(page, parts)


def wants_a_login(page: PageFacts, text: str | None, policy: Policy) -> bool:
    """Whether it says little, and that it is open to some who are known; nothing is missing."""
    parts = told(page, text, policy)
    if parts is None:
        return False
    headed = _headed(page)
    if silent(headed, ()) and admits(headed, ()):
        return True
    briefly = told(page, text, policy, least=LEAST_WORDS - 1) or parts
    if says_missing(page, text) or lack(headed, briefly) is Lack.PLAINLY:
        return False
    return admits(headed, parts)


_NO_SITE = re.compile(
    r"\bupload your (?:files|site|website)|\bweb server is (?:successfully )?installed|"
    r"\bsite has not been published|\bwebsite (?:is )?not published|"
    r"\bno (?:web ?)?site (?:yet|here|at this)|"
    r"\bnoch keine? (?:website|webseite|homepage|inhalte?)|"
    r"\bnog geen (?:website|webpagina)|\bpas encore de site|\b(?:aún|todavía) no (?:dispone|tiene)|"
    r"\bancora (?:nessun|un) sito|\bainda não (?:tem|possui)|\bnie ma jeszcze strony|"
    r"\bingen (?:webbplats|hjemmeside|nettside) (?:än|endnu|ennå)|"
    r"\bdéposez vos fichiers|\bvotre hébergement est (?:actif|prêt)|"
    r"\bladen sie ihre (?:dateien|website|webseite)\b[^.\n]{0,30} hoch|\bsuba sus archivos|"
    r"\bcarica i tuoi file|\bupload (?:je|uw) bestanden|\benvie (?:os )?seus arquivos",
    re.I,
)
"""That nothing has been put at an address yet: what hosts say of it, and no site of itself."""


def is_about_its_name(page: PageFacts, text: str | None, policy: Policy) -> bool:
    """Whether it says little, and of what becomes of a domain name, or of no site yet."""
    if text is None or says_missing(page, text):
        return False
    if page.chars < policy.short_chars:
        said = _said(page, text)
        if _NO_SITE.search(said) or (_DOMAIN.search(said) and _STATE.search(said)):
            return True
    parts = told(page, text, policy, least=LEAST_WORDS - 1)
    if parts is None or (takes_away(parts) and not names_a_domain(page, (), framed=True)):
        return False
    return names_a_domain(page, parts, framed=not is_bare(page, text))


def is_spam(page: PageFacts, text: str | None) -> bool:
    """Whether its title or heading names a trade of spammers, and its text goes on with it."""
    if text is None:
        return False
    return sells("\n".join(line for line in (page.title, page.h1) if line), text)


def may_stand_before(
    page: PageFacts, text: str | None, policy: Policy, *, sent: bool
) -> str | None:
    """Why it may stand before all pages of its site, or for a while in their place, if it may.

    Only a page that says little may, or one whose heading asks: consent and terms take many words.
    `sent` says that all are sent to its one address, which then needs no word of what is missing.
    """
    if text is None or says_missing(page, text):
        return None
    parts, bare = told(page, text, policy), is_bare(page, text)
    if parts is None:
        return HEADED if stands_at_the_head(page, text) else None
    briefly = told(page, text, policy, least=LEAST_WORDS - 1) or parts
    how = lack(page, briefly)
    if says_absent(page, text) or any(map(speaks_of_lack, briefly)):
        how = Lack.PLAINLY
    if pauses(page, () if sent and not bare else briefly):
        return "it says that the site will be back"
    if bare and page.scripts and (loads(text) or how is not Lack.PLAINLY):
        return SHELL
    headed = sent or how is Lack.PLAINLY
    if asks(page, parts, headed=headed, framed=not bare):
        return ASKS
    if how is Lack.PLAINLY or sent:
        return None
    if bare and offers(page, parts):
        return "it lets its readers choose, go on or wait, and may stand before all pages"
    if page.scripts and how is Lack.NOT_AT_ALL and _is_loading(text):
        return SHELL
    if how is Lack.NOT_AT_ALL and not bare and len(set(parts)) >= TALK:
        return None
    said = sum(map(len, parts))
    least = NEXT_TO_NOTHING if page.h1 is None else -1
    if page.scripts and how is Lack.NOT_AT_ALL and said < SLIGHT:
        return SHELL
    if how is Lack.NOT_AT_ALL and (bare or least < said < SLIGHT):
        return "it says of nothing that it is missing, and may stand before all pages"
    return None


def of_no_page(page: PageFacts, text: str | None, policy: Policy) -> tuple[Standing, str] | None:
    """What a page of a few bare words is that speaks for itself, and how it says so."""
    parts = told(page, text, policy)
    if parts is None or text is None or says_missing(page, text) or not is_bare(page, text):
        return None
    if sum(map(len, parts)) >= SLIGHT:
        return None
    if bars(page, parts):
        return Standing.BLOCKED, "the server refuses us"
    if pauses(page, parts):
        return Standing.UNKNOWN, PAUSES
    if names_a_domain(page, parts, framed=True):
        return Standing.UNKNOWN, "its domain name is to be had"
    return None


def may_be_of_no_page(page: PageFacts, text: str | None, policy: Policy) -> bool:
    """Whether the headings of a page that says little, or the few words of one without a frame, say
    that something is missing or out of order, or not for everybody."""
    parts = told(page, text, policy)
    bare = is_bare(page, text)
    if parts is None or not (bare or page.chars < 2 * SLIGHT):
        return False
    if sum(map(len, parts)) >= SLIGHT or not bare:
        parts = ()
    if lack(page, parts) in (Lack.PLAINLY, Lack.BY_A_NOT) or pauses(page, parts):
        return True
    return admits(page, parts) or bars(page, parts)


PAUSES = "the site will be back"
ASKS = "it asks for something first, and stands before all pages"
HEADED = "its heading asks for something first, and it may stand before all pages"
SHELL = "it has few words and is filled by scripts, which are not run here"
TALK = 4
"""Different sentences in the frame of a site that no gate has: it asks in one or two."""
NEXT_TO_NOTHING, SLIGHT = 30, 300
"""Characters of sentences in the frame of a site: a gate has some, and not as many as a page."""


def _is_loading(text: str) -> bool:
    """Whether a line of a few words says that what it stands for is still to come."""
    return any(_ENDS_OPEN.search(line) and loads(line) for line in text.split("\n"))


_ENDS_OPEN = re.compile(r"^.{1,60}(?:…|\.\.\.)$")
