from __future__ import annotations

import pytest

from citekeeper.model import PageFacts, Sign, SignFamily
from citekeeper.page import PageText, challenged_by, parked_by, read_page
from citekeeper.page.signs import TABLE

HERE = "http://www.example.org/report.html"
LONG = "<p>" + "A plain sentence about the work of the organisation. " * 60 + "</p>"


def read(body: str, *, uri: str = HERE, **headers: str) -> PageText:
    """What read_page makes of a body under some headers."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return read_page(body.encode(), content_type="text/html", headers=named, uri=uri)


def page(title: str = "", h1: str = "", text: str = "", markup: str = "", meta: str = "") -> str:
    """A small page of our own writing."""
    return (
        f"<html><head><title>{title}</title><meta name='Description' content='{meta}'></head>"
        f"<body>{markup}<h1>{h1}</h1><p>{text}</p></body></html>"
    )


def names(read_: PageText) -> set[str]:
    """The names of the signs on a page."""
    return {sign.name for sign in read_.facts.signs}


def parked(body: str, *, uri: str = HERE, **headers: str) -> str | None:
    """The sign by which a page is parked."""
    sign = parked_by(read(body, uri=uri, **headers).facts)
    return sign.name if sign else None


def challenged(body: str, status: int, **headers: str) -> str | None:
    """The sign by which an answer is a challenge."""
    sign = challenged_by(read(body, **headers).facts, status)
    return sign.name if sign else None


# --- bot challenges -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "value", "name"),
    [
        ("CF_Mitigated", "challenge", "cf-mitigated"),
        ("x_vercel_mitigated", "challenge", "x-vercel-mitigated"),
        ("x_vercel_mitigated", "deny", "x-vercel-mitigated"),
        ("x_datadome", "Blocked", "x-datadome"),
        ("x_datadome", "protected", None),
        ("x_amzn_waf_action", "captcha", "x-amzn-waf-action"),
        ("set_cookie", "__cf_bm=1; datadome=2; _px3=4; incap_ses=3", None),
        ("server", "cloudflare", None),
    ],
)
def test_challenge_headers_count_with_any_status_and_length(
    header: str, value: str, name: str | None
) -> None:
    """The header says that the answer is no page; a vendor's cookie or name says nothing."""
    for status in (200, 403, 404, 429, 503):
        assert challenged(page(text=LONG), status, **{header: value}) == name


CHALLENGES = {
    "cf-chl-opt": page("Just a moment...", markup="<script>window._cf_chl_opt = {}</script>"),
    "cf-challenge-platform": page(
        markup="<script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'></script>"
    ),
    "incapsula-resource": page(markup="<iframe src='/_Incapsula_Resource?SWUDNSAI=31'></iframe>"),
    "incapsula-incident": page(text="Request unsuccessful. Incapsula incident ID: 1-2"),
    "captcha-delivery": page(markup="<script src='https://ct.captcha-delivery.com/c.js'></script>"),
    "px-app-id": page("Access denied", markup="<script>window._pxAppId = 'PX1'</script>"),
    "px-blocked": page("Access denied", markup="<div id='px-captcha'></div>"),
    "anubis": page(markup="<script id='anubis_challenge' type='application/json'>{}</script>"),
    "akamai-reference": page(
        "Access Denied", "Access Denied", "Reference #18.2d3a1b4c.1431428400.1a2b3c4d"
    ),
    "akamai-errors": page("Access Denied", text="see https://errors.edgesuite.net/18.2"),
    "awswaf": page(markup="<script src='https://x.token.awswaf.com/challenge.js'></script>"),
    "awswaf-goku": page(markup="<script>window.gokuProps = {}</script>"),
    "pardon-our-interruption": page(h1="Pardon Our Interruption", text="As you were browsing"),
    "just-a-moment": page("Just a moment..."),
    "cf-attention": page("Attention Required! | Cloudflare"),
    "checkpoint-title": page("Vercel Security Checkpoint"),
    "checking-your-browser": page(text="Checking your browser before accessing example.org"),
}


@pytest.mark.parametrize("name", CHALLENGES)
@pytest.mark.parametrize("status", [200, 202, 401, 403, 429, 503])
def test_a_challenge_in_the_body_is_known_whatever_its_status(name: str, status: int) -> None:
    """A thin page with a vendor's mark is a challenge: they come with many codes."""
    body = CHALLENGES[name]
    assert name in names(read(body))
    assert challenged(body, status) is not None


def test_every_challenge_entry_has_its_case() -> None:
    """No mark without a page that shows it."""
    marked = {n for n, e in TABLE.items() if e.family is SignFamily.CHALLENGE and e.thin}
    assert marked == set(CHALLENGES)


ORDINARY = [
    "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
    "<script src='/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1'></script>",
    "<script src='/_Incapsula_Resource?SWJIYLWA=7'></script>",
    "<script>window._pxAppId='PX1'</script>",
    "<script src='https://x.edge.sdk.awswaf.com/x/challenge.compact.js'></script>",
    "<script src='https://js.captcha-delivery.com/tags.js'></script>",
]


@pytest.mark.parametrize("script", ORDINARY)
def test_ordinary_pages_of_the_same_vendors_are_no_challenge(script: str) -> None:
    """A long page with the vendor's script is a page, and a short 404 with it is missing."""
    assert challenged(page("A report", markup=script, text=LONG), 200) is None
    assert challenged(page("Not found", markup=script, text="No such page."), 404) is None


def test_a_refusal_with_a_mark_is_a_challenge_however_long_it_is() -> None:
    """403 and its kin with a vendor's mark need no thin page."""
    assert challenged(page(markup=ORDINARY[2], text=LONG), 403) == "incapsula-resource"
    assert challenged(page(markup="<div id=px-captcha>", text="Hm."), 404) == "px-blocked"


def test_just_a_moment_within_a_title_is_no_challenge() -> None:
    """Only the whole title is the vendor's; an article may begin with the words."""
    assert challenged(page("Just a moment in history", text="Short."), 200) is None


def test_ordinary_scripts_for_detection_only_are_no_sign() -> None:
    """Cloudflare's jsd script runs on pages that were let through."""
    assert names(read(page(markup=ORDINARY[0]))) == set()


# --- parking and for sale -----------------------------------------------------------------------

PARKING = {
    "data-adblockkey": "<div data-adblockkey='MFww'></div>",
    "sedoparking": "<script src='//img.sedoparking.com/x.js'></script>",
    "parkingcrew": "<script src='http://d1.parkingcrew.net/x.js'></script>",
    "bodis": "<script>window.park = 'eyJ';</script>",
    "above": "<iframe src='http://www.above.com/marketplace'></iframe>",
    "parklogic": "<script src='//parklogic.com/x.js'></script>",
    "dan": "<a href='https://dan.com/buy-domain/example.org'>x</a>",
    "afternic": "<script src='https://www.afternic.com/x.js'></script>",
    "hugedomains": "<a href='https://www.hugedomains.com/domain_profile.cfm?d=x'>x</a>",
    "godaddy-lander": '<script>window.onload=function(){window.location.href="/lander"}</script>',
}


@pytest.mark.parametrize("name", PARKING)
def test_a_thin_page_with_a_lander_is_parked_and_a_long_one_is_not(name: str) -> None:
    """Long pages speak about parking companies; thin ones are made by them."""
    assert parked(page(markup=PARKING[name], text="Related searches")) == name
    assert parked(page("On domain names", markup=PARKING[name], text=LONG)) is None


def test_the_words_of_a_parked_page_are_not_kept() -> None:
    """Neither text nor title nor heading nor digest; the facts that judge it stay."""
    found = read(page("Strange words", "Stranger", "Strangest", PARKING["bodis"]))
    assert found.text is None
    assert (found.facts.title, found.facts.h1, found.facts.text_sha256) == (None, None, None)
    assert found.facts.main_span is None
    assert found.facts.chars > 0


def test_an_adblock_key_header_parks_a_thin_page() -> None:
    """The header is as good as the attribute, but a PDF is no parking page."""
    assert parked(page(text="x"), x_adblock_key="MFww") == "x-adblock-key"
    pdf = read_page(b"%PDF-1.4", content_type=None, headers={"X-Adblock-Key": "M"}, uri=HERE)
    assert parked_by(pdf.facts) is None


@pytest.mark.parametrize(
    ("uri", "text", "name"),
    [
        ("https://www.hugedomains.com/domain_profile.cfm?d=example.org", LONG, "market-offer"),
        ("https://dan.com/buy-domain/example.org", LONG, "market-offer"),
        ("https://sedo.com/search/details/?domain=example.org", LONG, "market-offer"),
        ("https://sedo.com/us/about.html", LONG, None),
        ("https://sedo.com/", "Buy and sell", "market-host"),
        ("https://notsedo.com/", "Buy and sell", None),
        ("http://[bad", "words", None),
    ],
)
def test_a_domain_market_at_the_end_is_parking(uri: str, text: str, name: str | None) -> None:
    """Where a redirect ends at a market's offer nobody reads a report any more."""
    assert parked(page(text=text), uri=uri) == name


FOR_SALE = [
    ("en", "The domain example.org is for sale"),
    ("en", "example-old.org may be for sale"),
    ("en", "Buy this domain today"),
    ("en", "This domain name has expired"),
    ("en", "Domain parked at a registrar"),
    ("en", "Website Expired"),
    ("de", "Die Domain example.org steht zum Verkauf"),
    ("de", "Diese Domain kaufen"),
    ("fr", "Le nom de domaine example.org est à vendre"),
    ("fr", "Ce nom de domaine a expiré"),
    ("fr", "Domaine example.org en vente"),
    ("nl", "Dit domein is te koop"),
    ("nl", "De domeinnaam example.org is te koop"),
    ("nl", "Deze domeinnaam is verlopen"),
    ("es", "El dominio example.org está en venta"),
    ("es", "Este dominio ha caducado"),
    ("it", "Il dominio example.org è in vendita"),
    ("it", "Questo dominio è scaduto"),
    ("pt", "O domínio example.org está à venda"),
    ("pt", "Este domínio expirou"),
]


@pytest.mark.parametrize(("lang", "phrase"), FOR_SALE)
def test_a_name_for_sale_is_known_in_seven_languages(lang: str, phrase: str) -> None:
    """In title, heading or description of a thin page, or in the text of a short one."""
    assert parked(page(title=phrase)) == f"for-sale-{lang}"
    assert parked(page(h1=phrase, text="Call us. " * 150)) == f"for-sale-{lang}"
    assert parked(page(meta=phrase)) == f"for-sale-{lang}"
    assert parked(page(text=phrase)) == f"for-sale-{lang}-text"
    assert parked(page(text=phrase + " Call us." * 150)) is None
    assert parked(page("An essay", text=f"They say: {phrase}. {LONG}")) is None


def test_a_page_that_offers_its_own_name_is_for_sale_however_long() -> None:
    """The host's own name with "for sale" in the title: no article calls itself so."""
    assert parked(page("Example.org is for sale | Market", text=LONG)) == "own-name-for-sale"
    assert parked(page("Houses for sale", text=LONG)) is None


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("House for sale in Ghent", "Three rooms and a garden."),
        ("Public domain prints for sale", "From our collection."),
        ("Your session has expired", "Please log in again."),
        ("Where we parked", "A walk through the domain of Mariemont."),
        ("Kasteeldomein met huis te koop", "Drie kamers."),
        ("Domein in de Ardennen te koop", "Met bos."),
        ("Domaine viticole à vendre", "Douze hectares."),
    ],
)
def test_other_things_may_be_for_sale(title: str, text: str) -> None:
    """A house, a print and a session are no domain names."""
    assert parked(page(title, title, text)) is None


# --- placeholders -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (page("Apache2 Ubuntu Default Page: It works", text=LONG), "apache-default"),
        (page("Apache2 Debian Default Page: It works"), "apache-default"),
        (page("", "It works!"), "it-works"),
        (page("Apache HTTP Server Test Page powered by CentOS", text=LONG), "httpd-test-page"),
        (page("Welcome to nginx!", "Welcome to nginx!", "If you see this page"), "nginx-default"),
        (page("IIS Windows Server"), "iis-default"),
        (page("IIS7"), "iis-default"),
        (page("Default Web Site Page"), "panel-default"),
        (page("Web Server's Default Page"), "panel-default"),
        (page("", markup="<iframe src='/cgi-sys/suspendedpage.cgi'>"), "suspended-page"),
        (page("Account Suspended"), "account-suspended"),
        (
            page("Oops", text="This account has been suspended. Ask your host"),
            "account-suspended-text",
        ),
        (page("Site not found", text="There isn't a GitHub Pages site here."), "no-site-here"),
        (page("Hm", text="There isn\u2019t a site here"), "no-site-here"),
        (page("", text="This domain isn't connected to a website yet"), "not-connected"),
        (page("How to install nginx", "Welcome to nginx!", LONG), None),
        (page("It works! Five years of a programme", text="Short."), None),
        (page("Licence suspended", text="The minister suspended the account of..."), None),
        (page("The account suspended the talks", text=LONG), None),
    ],
)
def test_a_default_page_of_the_host_is_a_placeholder(body: str, name: str | None) -> None:
    """Default server pages, suspended accounts, "there isn't a site here"; no article on them."""
    assert parked(body) == name


# --- login and not found ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title",
    [
        *("Log in", "Members | Sign in", "Anmelden", "Connexion", "Inloggen - Intranet"),
        *("Iniciar sesión", "Accedi", "Iniciar sessão"),
    ],
)
def test_a_login_needs_a_password_field_and_a_title_that_says_so(title: str) -> None:
    """A title alone is an article on logging in, a field alone is a page with a login box."""
    field = "<input name=p type='password'>"
    assert names(read(page(title, markup=field))) == {"login-form"}
    assert names(read(page(title))) == set()
    assert names(read(page("A report", markup=field))) == set()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("404 Not Found", "not-found-code"),
        ("Error 404", "not-found-code"),
        ("Our site | 404", "not-found-code"),
        ("404", "not-found-code"),
        ("Page not found - Our site", "not-found-en"),
        ("The page you asked for cannot be found", "not-found-en"),
        ("This page doesn't exist", "not-found-en"),
        ("Page introuvable", "not-found-fr"),
        ("La page demandée n'existe plus", "not-found-fr"),
        ("Seite nicht gefunden", "not-found-de"),
        ("Pagina niet gevonden", "not-found-nl"),
        ("Página no encontrada", "not-found-es"),
        ("Pagina non trovata", "not-found-it"),
        ("Página não encontrada", "not-found-pt"),
        ("404 children found safe", None),
        ("Justice not found: a report", None),
        ("Peugeot 404", None),
        ("Resolution 404 of the council", None),
    ],
)
def test_titles_that_say_not_found_are_known(title: str, name: str | None) -> None:
    """In seven languages, in title or heading; a number or a lament is no error page."""
    for found in (names(read(page(title))), names(read(page(h1=title)))):
        assert (name in found) if name else not found


# --- the table itself ---------------------------------------------------------------------------


def test_every_sign_that_is_read_is_in_the_table() -> None:
    """A sign without an entry could not be judged; needles are lower case, as what they search."""
    for entry in TABLE.values():
        assert all(needle == needle.lower() for needle in entry.needles)
    for body in (*CHALLENGES.values(), *map(page, ("Log in", "404"))):
        assert names(read(body)) <= set(TABLE)


def test_a_sign_of_an_older_table_is_judged_with_care() -> None:
    """A name that the table no longer knows counts on a short page only, and never as a wall."""
    old = Sign(SignFamily.PARKING, "dropped-last-year")
    assert parked_by(PageFacts(chars=500, signs=(old,))) is old
    assert parked_by(PageFacts(chars=900, signs=(old,))) is None
    wall = Sign(SignFamily.CHALLENGE, "dropped-last-year")
    assert challenged_by(PageFacts(chars=5, signs=(wall,)), 403) is None
    assert challenged_by(PageFacts(chars=5, signs=(old,)), 403) is None
