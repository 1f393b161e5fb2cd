"""Long living pages: threads, statutes, references, glossaries, comment floods; 300 to 2,500 words."""

from __future__ import annotations

import random
from collections.abc import Iterator

from ..case import LIVE, Case
from .frames import Truth, framed_case

L: Truth = (LIVE,)

POOL = {
    "en": "The link in the first post is dead for me.|I get a 404 as well, try the copy further down.|Mine has held for eleven winters without a drop of oil.|You will want beech for that, never pine.|Has anyone a picture of the underside?|The maker went out of business in 1996.|I bought the last one in stock.|The site says access denied from my office.|Works here, in both browsers.|My uncle swore by goose fat.|Measure twice, the old plates were not square.|Sorry, wrong thread, please delete this post.|The domain was for sale last week, now it is back.|Spam removed, casino links get you banned here.|Thank you, that saved my weekend.",
    "de": "Der Link im ersten Beitrag geht nicht mehr.|Bei mir kommt auch »Seite nicht gefunden«.|Nimm Buche, niemals Fichte.|Meiner läuft seit elf Wintern ohne einen Tropfen Öl.|Hat jemand ein Bild von unten?|Der Hersteller hat 1996 aufgegeben.|Ich habe den letzten aus dem Lager gekauft.|Bitte löscht meinen Beitrag, falsches Thema.|Die Domain stand letzte Woche zum Verkauf.|Spam entfernt, Casino-Links führen zur Sperre.|Danke, das hat mein Wochenende gerettet.|Zweimal messen, die alten Platten sind nie rechtwinklig.",
    "fr": "Le lien du premier message est mort.|Chez moi aussi, page introuvable.|Prenez du hêtre, jamais du sapin.|Le mien tourne depuis onze hivers sans une goutte d'huile.|Quelqu'un aurait-il une photo du dessous ?|Le fabricant a fermé en 1996.|J'ai acheté le dernier en stock.|Accès refusé depuis le bureau, mais bon depuis la maison.|Merci, mon dimanche est sauvé.|Message supprimé par la modération : publicité pour un casino.",
    "es": "El enlace del primer mensaje está roto.|A mí también me sale que la página no existe.|Use haya, nunca pino.|El mío lleva once inviernos sin una gota de aceite.|¿Alguien tiene una foto por debajo?|El fabricante cerró en 1996.|Compré el último que quedaba.|Mensaje borrado por el moderador.|Gracias, me ha salvado el domingo.|El dominio estaba en venta la semana pasada.",
    "nl": "De link in het eerste bericht werkt niet meer.|Hier ook: pagina niet gevonden.|Neem beuken, nooit vuren.|De mijne loopt al elf winters zonder olie.|Heeft iemand een foto van de onderkant?|De maker is in 1996 gestopt.|Ik kocht de laatste uit voorraad.|Bericht verwijderd door de beheerder.|Bedankt, mijn weekend is gered.",
    "it": "Il collegamento del primo messaggio non funziona.|Anche a me dice pagina non trovata.|Ci vuole il faggio, mai l'abete.|Il mio gira da undici inverni senza olio.|Qualcuno ha una foto da sotto?|Il costruttore ha chiuso nel 1996.|Messaggio eliminato dal moderatore.|Grazie, mi avete salvato la domenica.",
    "pt": "A ligação da primeira mensagem já não funciona.|Também me diz que a página não existe.|Usa faia, nunca pinho.|A minha trabalha há onze invernos sem óleo.|Alguém tem uma fotografia por baixo?|O fabricante fechou em 1996.|Mensagem apagada pelo moderador.|Obrigado, salvaste-me o domingo.",
    "ru": "Ссылка в первом сообщении не работает.|У меня тоже страница не найдена.|Берите бук, ёлку никогда.|Мой работает одиннадцать зим без масла.|Есть у кого-нибудь снимок снизу?|Изготовитель закрылся в 1996 году.|Сообщение удалено модератором.|Спасибо, выручили.",
}
NAMES = "adze|burl|cooper|dowel|elm|froe|gimlet|hazel|inlay|joiner|kerf|larch|mortise|notch".split(
    "|"
)


def _thread(lang: str, posts: int, seed: int) -> str:
    dice = random.Random(seed)
    pool = POOL[lang].split("|")
    made = []
    for n in range(posts):
        said = " ".join(dice.sample(pool, dice.randint(2, 5)))
        made.append(
            f'<div class="post" id="p{n}"><b>{dice.choice(NAMES)}</b> <time>{n % 28 + 1}.3.2013</time><p>{said}</p></div>'
        )
    return "".join(made)


def _items(pattern: str, words: str, count: int) -> str:
    listed = words.split("|")
    return "".join(
        "<p>"
        + pattern.format(n=n + 1, w=listed[n % len(listed)], v=listed[(n * 5 + 2) % len(listed)])
        + "</p>"
        for n in range(count)
    )


TOOLS = "crozier|howel|flagger|bung borer|drawknife|side axe|chime maul|topping plane|jointer|stoup plane|buzz|downright|heading knife"
FISCH = "Aal|Barbe|Hecht|Karpfen|Lachs|Quappe|Schleie|Stör|Zander"
PLANTES = "ail des ours|bourrache|consoude|gaude|guède|joubarbe|mauve|pariétaire|saponaire"


def cases() -> Iterator[Case]:
    def one(name: str, lang: str, path: str, style: str, title: str, text: str) -> Case:
        return framed_case("living-long", name, L, path, lang, style, title, text)

    yield one(
        "long-thread-en",
        "en",
        "/viewtopic.php?f=3&t=1190",
        "forum",
        "Treadle lathe squeaks, and the plans page is gone",
        _thread("en", 60, 1),
    )
    yield one(
        "long-thread-de",
        "de",
        "/viewtopic.php?f=2&t=881",
        "forum",
        "Wippdrehbank: Seite mit den Plänen nicht mehr erreichbar",
        _thread("de", 45, 2),
    )
    yield one(
        "long-thread-fr",
        "fr",
        "/forum/t-4412-tour-a-perche",
        "forum",
        "Tour à perche : page des plans supprimée ?",
        _thread("fr", 30, 3),
    )
    yield one(
        "long-thread-es",
        "es",
        "/foro/tema/9912",
        "forum",
        "Torno de pértiga: enlace roto",
        _thread("es", 30, 4),
    )
    yield one(
        "long-thread-nl",
        "nl",
        "/topic/120551",
        "forum",
        "Voetdraaibank, link dood",
        _thread("nl", 25, 5),
    )
    yield one(
        "long-thread-it",
        "it",
        "/forum/discussione-771",
        "forum",
        "Tornio a pertica: il sito non esiste più?",
        _thread("it", 25, 6),
    )
    yield one(
        "long-thread-pt",
        "pt",
        "/forum/topico.php?id=771",
        "forum",
        "Torno de vara: página não encontrada",
        _thread("pt", 25, 7),
    )
    yield one(
        "long-thread-ru",
        "ru",
        "/forum/topic-991",
        "forum",
        "Станок лучковый, страница с чертежом удалена",
        _thread("ru", 25, 8),
    )
    yield one(
        "long-glossary",
        "en",
        "/glossary",
        "wiki",
        "Glossary of coopers' tools",
        _items(
            "<b>{w} ({n})</b>: used before the {v} and kept on the same nail. Some texts confuse it with the {v}; see the plate, which is missing in most copies.",
            TOOLS,
            39,
        ),
    )
    yield one(
        "long-statute-de",
        "de",
        "/recht/fischereiordnung-1887",
        "personal",
        "Fischereiordnung von 1887 (außer Kraft)",
        _items(
            "§ {n}. Der Fang von {w} ist vom Martinstag bis Lichtmess verboten. Wer {v} unter dem Maße behält, zahlt drei Mark in die Armenkasse. Der Absatz 2 ist weggefallen.",
            FISCH,
            48,
        ),
    )
    yield one(
        "long-herbier-fr",
        "fr",
        "/herbier/liste",
        "corp",
        "Herbier du jardin des moines",
        _items(
            "{n}. {w} — semée près de la {v}. Planche disparue en 1944, retrouvée en 1981. Notice non disponible en ligne.",
            PLANTES,
            40,
        ),
    )
    yield one(
        "long-api",
        "en",
        "/docs/v2/endpoints.html",
        "docs",
        "Endpoints",
        _items(
            "<code>GET /v2/tools/{n}</code> returns the {w}. Answers 200, 401 if you are not logged in, 403 if access is denied, 404 if the {v} was not found, 410 if it has been deleted, and 429 when the rate limit is exceeded.",
            TOOLS,
            45,
        ),
    )
    yield one(
        "long-comments",
        "en",
        "/2016/05/our-forum-is-closing/",
        "blog",
        "Our forum is closing",
        "After much thought we shall close the forum at the end of May. All threads will be turned into plain pages and kept; registration is switched off already. The reason is the spam: nine of ten new members sold pills or poker.||<h2>41 comments</h2>"
        + _thread("en", 41, 9),
    )
    yield one(
        "long-linkliste",
        "de",
        "/links.html",
        "personal",
        "Meine Linkliste (nicht mehr gepflegt)",
        _items(
            "{n}. Seite über {w} und {v} – Stand 2008, vermutlich tot. Ersatz im Archiv suchen.",
            FISCH,
            70,
        ),
    )
    yield one(
        "long-casino-study",
        "en",
        "/papers/betting-shops-and-rents",
        "corp",
        "Betting shops and rents: a street survey",
        _items(
            "Table {n}. Streets with a {w} workshop in 1950 and a casino, bookmaker or slot arcade in 2015. Rents rose least where the {v} workshop had closed first; gambling followed empty shops and did not empty them.",
            TOOLS,
            24,
        ),
    )
