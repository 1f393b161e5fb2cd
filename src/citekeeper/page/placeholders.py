"""Signs of placeholders: what a host shows where no site is, no longer or not yet."""

from __future__ import annotations

from citekeeper.model import SignFamily
from citekeeper.page.entry import SHORT, THIN, Entry, Place, any_of, pattern

_D = SignFamily.PLACEHOLDER
_MARKUP, _TITLE, _TEXT = Place.MARKUP, Place.TITLE, Place.TEXT

# fmt: off
PLACEHOLDER: tuple[Entry, ...] = (
    # Debian's and Ubuntu's apache2: /var/www/html/index.html
    Entry("apache-default", _D, _TITLE, ("apache2",), pattern(r"^apache2 (?:\w+ )?default page(?:: it works!?)?$")),  # noqa: E501
    # Apache as built from source, htdocs/index.html
    Entry("it-works", _D, _TITLE, ("it works!",), pattern(r"^it works!$"), 200),
    # Fedora, Red Hat, CentOS, Rocky, AlmaLinux: httpd's noindex page
    Entry("httpd-test-page", _D, _TITLE, ("test page ",), pattern(r"^(?:apache )?(?:http server )?test page (?:for the|powered by)\b.*")),  # noqa: E501
    # nginx: html/index.html; Fedora's and Red Hat's nginx
    Entry("nginx-default", _D, _TITLE, ("welcome to nginx", "nginx"), any_of(r"^welcome to nginx!?$", r"^welcome to nginx on .*$", r"^(?:willkommen bei|bienvenue sur|bienvenido a|benvenuto in|welkom bij|bem-vindo ao) nginx!?$", r"^(?:test page for the )?nginx http server(?: on .*)?$"), THIN),  # noqa: E501
    # other servers' first pages: OpenResty, Caddy, LiteSpeed, lighttpd in Debian, Tomcat
    Entry("server-default", _D, _TITLE, ("openresty", "caddy works", "lighttpd", "apache tomcat"), any_of(r"^welcome to openresty!?$", r"^caddy works!$", r"^welcome page: lighttpd$", r"^placeholder page: lighttpd$", r"^apache tomcat/[\d.]+$"), THIN),  # noqa: E501
    # IIS 7 to 10: iisstart.htm
    Entry("iis-default", _D, _TITLE, ("iis", "internet information services"), any_of(r"^iis ?\d*(?:\.\d)?$", r"^iis windows(?: server)?$", r"^(?:microsoft )?internet information services.*$"), SHORT),  # noqa: E501
    # cPanel: /cgi-sys/defaultwebpage.cgi; Plesk: its default virtual host
    Entry("panel-default", _D, _TITLE, ("default", "plesk"), any_of(r"^default web ?site page$", r"^web server's default page$", r"^domain default page$", r"^default plesk page$", r"^default web ?page$", r"^default parallels plesk(?: panel)? page$", r"^plesk obsidian [\d.]+$"), THIN),  # noqa: E501
    # Hostinger; aaPanel, in English and Chinese; Django, Firebase Hosting, XAMPP: what they show before anything is put there  # noqa: E501
    Entry("fresh-server", _D, _TITLE, ("all set to go", "created successfully", "站点创建成功", "install worked successfully", "hosting setup complete", "welcome to xampp"), any_of(r"^you are all set to go!?$", r"^congratulations, the site is created successfully!?$", r"^恭喜\W\s?站点创建成功\W?$", r"^the install worked successfully! congratulations!$", r"^firebase hosting setup complete$", r"^welcome to xampp\b.*"), THIN),  # noqa: E501
    # Azure App Service; VestaCP and its heirs; ISPConfig; Hostinger
    Entry("server-waits", _D, _TEXT, ("waiting for your content", "is ready to use", "default index page of", "upload your website files"), any_of(r"\byour (?:web ?)?app is running and waiting for your content\b", r"\byour new web server is ready to use\b", r"\bthis is the default index page of your website\b", r"\bupload your website files or install wordpress\b"), SHORT),  # noqa: E501
    # DirectAdmin: data/templates/default/index.html
    Entry("directadmin-default", _D, _TEXT, ("functioning normally",), pattern(r"\bfunctioning normally\b"), 200),  # noqa: E501
    # cPanel: /cgi-sys/suspendedpage.cgi, in the title and in the text
    Entry("suspended-page", _D, _MARKUP, ("/cgi-sys/suspendedpage.cgi",), None, SHORT),
    Entry("account-suspended", _D, _TITLE, ("suspended", "disabled"), any_of(r"^(?:this )?(?:web ?site|account|hosting account|site|domain)(?: has been| is)?(?: temporarily)? suspended\.?$", r"^account disabled(?: by server administrator)?$", r"^contact support - account suspended$"), SHORT),  # noqa: E501
    Entry("account-suspended-text", _D, _TEXT, ("suspended",), pattern(r"\bthis (?:web ?site|account|hosting account|domain(?: name)?) (?:has been|is)(?: temporarily)? suspended"), SHORT),  # noqa: E501
    # GitHub Pages and its like
    Entry("no-site-here", _D, _TEXT, ("there isn", "no site configured"), any_of(r"there isn't a (?:github pages )?(?:web ?)?site here", r"\bno site configured\b"), SHORT),  # noqa: E501
    # courts and police, in the place of what was there
    Entry("seized", _D, _TEXT, ("seized",), pattern(r"\bthis (?:domain(?: name)?|web ?site) has been seized\b"), SHORT),  # noqa: E501
    # Squarespace
    Entry("website-expired", _D, _TITLE, ("website expired",), pattern(r"^(?:squarespace - )?website expired$"), THIN),  # noqa: E501
    # EdOverflow/can-i-take-over-xyz, fingerprints.json: Wix, Shopify, Heroku, Netlify, Vercel, Pantheon, Kinsta, Ghost, Surge, Readme.io, Fastly, SmartJobBoard, Zendesk, UserVoice, Anima, Mailchimp; and GoDaddy's builder  # noqa: E501
    Entry("not-connected", _D, _TEXT, ("connected to a website", "something quite cool", "shop is currently unavailable"), any_of(r"\bthis domain isn't connected to a website yet\b", r"\bfuture home of something quite cool\b", r"\bthis shop is currently unavailable\b"), SHORT),  # noqa: E501
    Entry("no-such-app", _D, _TEXT, ("app configured", "no such app", "site for domain", "unknown site", "unknown domain", "project not found", "doesnt exist", "deployment could not be found", "help center closed", "subdomain is currently available", "expired or its domain name", "built by mailchimp"), any_of(r"\bthere's no app configured at that hostname\b", r"^no such app$", r"\bno site for domain\b", r"\b404 error unknown site!", r"\bfastly error: unknown domain\b", r"^project not found$", r"\bproject doesnt exist\.\.\. yet!", r"\bthe deployment could not be found on vercel\b", r"\bhelp center closed\b", r"\bthis uservoice subdomain is currently available\b", r"\bthis job board website is either expired or its domain name is invalid\b", r"\ba page that was built by mailchimp but is no longer active\b"), SHORT),  # noqa: E501
    # WordPress's sample page, as it is installed
    Entry("wordpress-sample", _D, _TEXT, ("wordpress",), any_of(r"\bwelcome to wordpress\. this is your first post\b", r"\bwillkommen (?:bei|zur deutschen version von) wordpress\. dies ist der erste beitrag\b", r"\bbienvenue (?:sur|dans) wordpress\. ceci est votre premier article\b", r"\bbienvenido a wordpress\. est[ae] es tu primer(?:a entrada| artículo)\b", r"\bwelkom bij wordpress\. dit is je eerste bericht\b", r"\bbenvenuto in wordpress\. questo è il tuo primo articolo\b", r"\bwordpress\. est[ae] é o seu primeiro (?:artigo|post)\b"), SHORT),  # noqa: E501
    # Gandi, OVH, TransIP, Register.it and others: a name that a customer has, and no site
    Entry("unused-name", _D, _TEXT, ("registered", "été", "geregistreerd", "gereserveerd", "registriert", "freigeschaltet", "registrado", "registrato", "registado"), any_of(r"\bthis domain(?: name)? has recently been registered\b", r"\bregistered at namecheap\b", r"\bthis domain(?: name)? (?:has been|is) (?:already )?registered (?:with|by|via|at|through|for)\b", r"\bvotre domaine (?:\S+ )?a bien été créé\b", r"\bce (?:nom de )?domaine a été enregistré (?:par|chez|auprès|via)\b", r"\bgereserveerd voor een klant\b", r"\bdeze domeinnaam is (?:geregistreerd|gereserveerd)\b", r"\bdiese domain (?:ist bereits|wurde soeben|wurde) (?:registriert|freigeschaltet)\b", r"\beste dominio (?:está|ha sido) registrado (?:por|en|con|a través)\b", r"\bdominio registrato (?:per|da|con|su|presso)\b", r"^dominio registrato$", r"^domínio registr?ado$", r"\beste domínio (?:está|foi) registr?ado (?:por|em|na|no|através)\b"), SHORT),  # noqa: E501
    # Porkbun, Domeneshop, World4You, Strato and others (intrigueio/intrigue-ident, checks/http): a name, and no site  # noqa: E501
    Entry("no-site-yet", _D, _TEXT, ("congratulations on your new domain", "has not put up a site", "does not have an active website", "hier entsteht", "newly created customer website", "not yet have a website"), any_of(r"\bcongratulations on your new domain\b", r"\bthe owner has not put up a site yet\b", r"\bthe owner currently does not have an active website\b", r"\bhier entsteht (?:eine neue (?:kunden-)?(?:website|webseite|homepage|internetpräsenz)|in kürze)\b", r"\bthis is a newly created customer website\b", r"\bdoes not yet have a website\b"), SHORT),  # noqa: E501
)
# fmt: on
