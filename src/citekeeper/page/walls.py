"""Signs of bot walls: headers, marks and titles of those who stand before a site and refuse us.

Vendor cookies and the names of CDNs alone prove nothing. `ordinary` marks what pages that were let
through carry too.
"""

from __future__ import annotations

from citekeeper.model import SignFamily
from citekeeper.page.entry import SHORT, THIN, Entry, Place, any_of, pattern

_C = SignFamily.CHALLENGE
_HEADER, _MARKUP, _TITLE, _HEAD, _TEXT = (
    Place.HEADER,
    Place.MARKUP,
    Place.TITLE,
    Place.HEAD,
    Place.TEXT,
)

# fmt: off
CHALLENGE: tuple[Entry, ...] = (
    # Cloudflare docs, "Detect a Challenge Page response": challenge is the only valid value
    Entry("cf-mitigated", _C, _HEADER, ("cf-mitigated",), pattern(r"challenge")),
    # Vercel Firewall, seen with status 429: warpdotdev/docs PR #219
    Entry("x-vercel-mitigated", _C, _HEADER, ("x-vercel-mitigated",), any_of("challenge", "deny")),
    # DataDome says "protected" on every page it let through: microlinkhq/is-antibot PR #15
    Entry("x-datadome", _C, _HEADER, ("x-datadome",), pattern(r"^(?!\s*protected\s*$)\s*\S")),
    # AWS WAF developer guide: x-amzn-waf-action is challenge or captcha
    Entry("x-amzn-waf-action", _C, _HEADER, ("x-amzn-waf-action",), any_of("challenge", "captcha")),
    # AWS managed rules with an answer of their own: wafw00f plugins/awswaf.py
    Entry("x-blocked-by-waf", _C, _HEADER, ("x-blocked-by-waf",), pattern(r"^blocked")),
    # Sucuri says which of its rules refused: wafw00f plugins/sucuri.py
    Entry("x-sucuri-block", _C, _HEADER, ("x-sucuri-block",), pattern(r"\S")),
    # Cloudflare challenge pages set up window._cf_chl_opt
    Entry("cf-chl-opt", _C, _MARKUP, ("_cf_chl_opt",), None, THIN),
    # Cloudflare: the same folder serves scripts/jsd/ to ordinary pages, which says nothing
    Entry("cf-challenge-platform", _C, _MARKUP, ("/cdn-cgi/challenge-platform/",), pattern(r"/cdn-cgi/challenge-platform/(?!(?:h/\w+/)?scripts/jsd/)"), SHORT, ordinary=True),  # noqa: E501
    # Imperva: ordinary pages load it as a script, block pages as a frame
    Entry("incapsula-resource", _C, _MARKUP, ("_incapsula_resource",), None, SHORT, ordinary=True),
    # Imperva's block page in words, also under its resellers' names: wafw00f plugins/incapsula.py, plugins/sitelock.py  # noqa: E501
    Entry("incapsula-incident", _C, _TEXT, ("incapsula incident id", "sitelock incident id"), None, SHORT),  # noqa: E501
    # DataDome: host of its captcha (geo.captcha-delivery.com, ct.captcha-delivery.com)
    Entry("captcha-delivery", _C, _MARKUP, ("captcha-delivery.com",), None, SHORT, ordinary=True),
    # HUMAN (PerimeterX): its script variable, on ordinary pages too
    Entry("px-app-id", _C, _MARKUP, ("_pxappid",), None, SHORT, ordinary=True),
    # HUMAN (PerimeterX): its block page, as in wafw00f plugins/perimeterx.py
    Entry("px-blocked", _C, _MARKUP, ("perimeterx.net/whywasiblocked", "perimeterx.com/whywasiblocked", "px-captcha"), None, THIN),  # noqa: E501
    # Kasada: the variable its challenge sets up, with status 429 (TheWebScrapingClub, Kasada.md)
    Entry("kasada", _C, _MARKUP, ("window.kpsdk",), None, SHORT, ordinary=True),
    # Anubis: the element that carries its proof-of-work task (wafw00f plugins/anubis.py)
    Entry("anubis", _C, _MARKUP, ("anubis_challenge", "/.within.website/x/cmd/anubis/"), None, THIN),  # noqa: E501
    # Akamai's block page: "Reference #18.xxxxxxxx.1234567890.xxxxxxx" (sqlmap identYwaf: kona)
    Entry("akamai-reference", _C, _TEXT, ("reference #", "reference&#32;#"), pattern(r"reference #\s*\d+\.[0-9a-f]{6,10}\.\d{9,11}\.[0-9a-f]{5,9}"), SHORT),  # noqa: E501
    # Akamai: the host its newer block pages name
    Entry("akamai-errors", _C, _MARKUP, ("errors.edgesuite.net",), None, SHORT),
    # AWS WAF: its SDK is on ordinary pages too: microlinkhq/is-antibot PR #66
    Entry("awswaf", _C, _MARKUP, ("awswaf",), None, SHORT, ordinary=True),
    # AWS WAF: the challenge page's own settings (same PR)
    Entry("awswaf-goku", _C, _MARKUP, ("gokuprops",), None, THIN),
    # Akamai's own challenge, in the place of the page and with status 200 or 429
    Entry("akamai-challenge", _C, _MARKUP, ("/_sec/cp_challenge/", "sec-if-cpt-container"), None, THIN),  # noqa: E501
    # Sucuri's challenge: the variable from which its script makes a cookie
    Entry("sucuri-challenge", _C, _MARKUP, ("sucuri_cloudproxy_js",), None, THIN),
    # F5 BIG-IP's challenge: its words for who has no scripts; the script is on ordinary pages too
    Entry("f5-javascript", _C, _MARKUP, ("your support id is",), pattern(r"to view the page content\.(?:\s|<[^>]{0,40}>){0,9}your support id is"), THIN),  # noqa: E501
    # whatever firewall: a request was refused, and has a number under which to complain
    Entry("refused-by-number", _C, _TEXT, ("blocked", "request "), any_of(r"(?:\brequest (?:is|was|has been) (?:blocked|denied)\b|\byou have been blocked\b|\bblocked your request\b)[\s\S]{0,500}(?:\b(?:ray|incident|reference|support|request|event|block) (?:id|number)\b|\b20\d{6}t\d{6}z-)"), SHORT),  # noqa: E501
    # Amazon CloudFront refuses by country or by rule; its 404 pages say other words
    Entry("cloudfront-blocked", _C, _TEXT, ("request blocked",), pattern(r"\brequest blocked\b[^\n]{0,300}[\s\S]{0,300}\bgenerated by cloudfront\b"), SHORT),  # noqa: E501
    # F5 BIG-IP ASM: wafw00f plugins/f5bigipasm.py
    Entry("f5-rejected", _C, _TEXT, ("the requested url was rejected",), pattern(r"\bthe requested url was rejected\b[\s\S]{0,60}\bconsult with your administrator"), SHORT),  # noqa: E501
    # Wordfence: wafw00f plugins/wordfence.py
    Entry("wordfence", _C, _TEXT, ("generated by wordfence", "wordfence"), any_of(r"\bgenerated by wordfence\b", r"\bbroke one of the wordfence (?:advanced )?blocking rules\b"), THIN),  # noqa: E501
    # Imunify360: wafw00f plugins/imunify360.py
    Entry("imunify360", _C, _TEXT, ("imunify360",), any_of(r"\bprotected by imunify360\b", r"\bimunify360 bot-protection\b"), SHORT),  # noqa: E501
    # SiteGround: wafw00f plugins/siteground.py
    Entry("siteground", _C, _TEXT, ("you might be a robot",), pattern(r"\bour system thinks you might be a robot\b"), SHORT),  # noqa: E501
    # SiteGround's captcha, with status 202 and a refresh to it
    Entry("sg-captcha", _C, _HEADER, ("sg-captcha",), pattern(r"challenge")),
    Entry("sgcaptcha", _C, _MARKUP, ("/.well-known/sgcaptcha/",), None, SHORT),
    # LiteSpeed's reCAPTCHA, before all pages of a server under load
    Entry("lsrecap", _C, _MARKUP, ("/.lsrecap/recaptcha",), None, THIN),
    # Amazon's and its daughters' letters in a picture
    Entry("validate-captcha", _C, _MARKUP, ("/errors/validatecaptcha",), None, THIN),
    # FortiWeb: wafw00f plugins/fortiweb.py
    Entry("fortiweb", _C, _TEXT, ("attack id",), pattern(r"\bweb page blocked\b[\s\S]{0,400}\battack id\b"), SHORT),  # noqa: E501
    # BitNinja: wafw00f plugins/bitninja.py
    Entry("bitninja", _C, _TEXT, ("bitninja", "anti-robot"), any_of(r"\bsecurity check by bitninja\b", r"\bvisitor anti-robot validation\b"), SHORT),  # noqa: E501
    # Alibaba Cloud: wafw00f plugins/aliyundun.py
    Entry("aliyun", _C, _TEXT, ("potential threats", "访问被阻断"), any_of(r"\byour request has been blocked as it may cause potential threats to the server's security\b", r"您访问的url有可能对网站造成安全威胁.您的访问被阻断"), SHORT),  # noqa: E501
    Entry("aliyun-errors", _C, _MARKUP, ("errors.aliyun.com",), None, SHORT),
    # WebKnight, xVarnish: wafw00f plugins/webknight.py, plugins/varnish.py
    Entry("named-firewall", _C, _TEXT, ("webknight", "xvarnish"), any_of(r"\bwebknight application firewall alert\b", r"\brequest rejected by xvarnish-waf\b"), SHORT),  # noqa: E501
    # ModSecurity's own words: wafw00f plugins/modsecurity.py
    Entry("modsecurity", _C, _TEXT, ("mod_security", "modsecurity"), any_of(r"\bthis error was generated by mod.?security\b", r"\bprotected by mod.?security\b"), SHORT),  # noqa: E501
    # Distil, now Imperva
    Entry("pardon-our-interruption", _C, _HEAD, ("pardon our interruption",), None, THIN),
    # Cloudflare
    Entry("just-a-moment", _C, _TITLE, ("just a moment",), pattern(r"^just a moment\W*$"), THIN),
    Entry("cf-attention", _C, _TITLE, ("attention required! | cloudflare",), None, THIN),
    # Vercel, Anubis, DDoS-Guard, AWS WAF, Sucuri, Fastly, Imunify360, SiteGround, Amazon, LiteSpeed: titles of their checkpoints  # noqa: E501
    Entry("checkpoint-title", _C, _TITLE, ("vercel security checkpoint", "making sure you're not a bot", "ddos-guard", "human verification", "sucuri website firewall", "client challenge", "one moment, please", "robot challenge screen", "robot check", "bot verification"), any_of(r"^vercel security checkpoint$", r"^making sure you're not a bot!?$", r"^ddos-guard$", r"^human verification$", r"\bsucuri website firewall\b", r"^client challenge$", r"^one moment, please\W*$", r"^robot challenge screen$", r"^robot check$", r"^bot verification$"), SHORT),  # noqa: E501
    # captchas of whatever make, by title alone
    Entry("captcha-title", _C, _TITLE, ("captcha",), pattern(r"^(?:\w+ )?captcha(?: page| check| challenge| required| verification)?\W*$"), SHORT),  # noqa: E501
    Entry("robot-question", _C, _TITLE, ("robot", "robô"), any_of(r"^are you (?:not )?a robot\?$", r"^(?:sind sie|bist du) ein roboter\?$", r"^êtes-vous un robot ?\?$", r"^(?:bent u|ben je|ben jij) een robot\?$", r"^¿(?:es usted|eres) un robot\?$", r"^sei un robot\?$", r"^(?:você )?é um robô\?$"), SHORT),  # noqa: E501
    # their request to the reader, in seven languages; forms on living pages make it too
    Entry("not-a-robot", _C, _TEXT, ("robot", "robô", "human", "umano", "mensch", "humain", "een mens"), any_of(r"\b(?:please (?:confirm|verify|prove)|make sure) (?:that )?you(?: are|'re) (?:not a robot|a human|human)\b", r"\bverify you are human by\b", r"\bdass (?:sie|du) (?:kein roboter|ein mensch) (?:sind|bist)\b", r"\bque vous (?:n'êtes pas un robot|êtes (?:un )?humain)\b", r"\bdat (?:u|je) (?:geen robot|een mens) bent\b", r"\bque no (?:eres|es) un robot\b", r"\bque es (?:un )?humano\b", r"\b(?:che non sei|di non essere) un robot\b", r"\bdi essere (?:un )?umano\b", r"\bque (?:você )?(?:não é um robô|é (?:um )?humano)\b"), 300, ordinary=True),  # noqa: E501
    # publishers who shut out a region since 2018
    Entry("region", _C, _TEXT, ("european", "in your region"), any_of(r"\bunavailable in most european countries\b", r"\bfrom a country belonging to the european economic area\b", r"\bthis (?:site|website|content|page) is (?:not|currently not) available in your region\b"), SHORT),  # noqa: E501
    # Cloudflare before 2022, DDoS-Guard
    Entry("checking-your-browser", _C, _TEXT, ("checking your browser before accessing",), None, SHORT),  # noqa: E501
)
# fmt: on
