"""Living pages on sites whose other addresses answer badly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..case import LIVE, UNREACHABLE, Case, sent, to
from .kit import CHROME, alive, frame, home, paras


def cases() -> Iterator[Case]:
    """All of them."""
    front: Mapping[str, Any] = {"*": to("/", 302)}
    yield alive(
        "alive-root-catch",
        "en",
        "Harbour Mission",
        "Seafarers' wives: letters 1911–1919",
        "The mission keeps 214 letters. Most ask for money, some for news, and eleven for a photograph of a ship.\nMissing pages are marked with a dash.",
        path="/collections/letters.html",
        more=front,
    )
    yield alive(
        "alive-root-catch-fr",
        "fr",
        "Maison des Dunes",
        "Règlement de la colonie, 1934",
        "Le règlement compte vingt-deux articles. La page 7 est introuvable ; une copie manuscrite la remplace.",
        path="/fonds/reglement-1934",
        more=front,
    )
    yield alive(
        "alive-root-catch-de",
        "de",
        "Verein Hafenschule",
        "Chronik 1952 bis 1961",
        "1957 wurde die Schule geschlossen. Seite 14 der Chronik fehlt und ist nicht mehr auffindbar.",
        path="/chronik/teil2.html",
        more=front,
    )
    soft_es = {
        "*": sent(frame("es", "Portal Mayor", "No encontrado", paras("El contenido no existe.")))
    }
    yield alive(
        "alive-soft-es",
        "es",
        "Portal Mayor",
        "Decreto 114/2007",
        "Artículo 1. Se crea el registro de centros. Artículo 2. Sin contenido.",
        path="/decretos/114-2007",
        more=soft_es,
    )
    soft_it = {"*": sent(frame("it", "Comune", "Errore", paras("Pagina inesistente.")))}
    yield alive(
        "alive-soft-it",
        "it",
        "Comune",
        "Delibera n. 41 del 2006",
        "Si delibera di aderire alla rete dei comuni per l'infanzia. L'allegato B non è più disponibile.",
        path="/delibere/41-2006",
        more=soft_it,
    )
    soft_en = {
        "*": sent(
            frame(
                "en", "Bulletin", "Not found", paras("There is no such item.", *CHROME["en"].filler)
            )
        )
    }
    yield alive(
        "alive-soft-en",
        "en",
        "Bulletin",
        "Errata to number 12",
        "Page 4: for “not found” read “found”. Page 9: the table was printed upside down.",
        path="/item/12",
        more=soft_en,
        fill=1,
    )
    yield alive(
        "alive-500-neighbours",
        "pl",
        "Katalog Wojewódzki",
        "Karta 311: ochronka w Brzegu",
        "Ochronka działała od 1904 do 1939 roku. Fotografii nie odnaleziono.",
        path="/karta/311",
        more={"*": sent("<h1>Server Error in '/' Application.</h1>", 500)},
    )
    yield alive(
        "alive-404-home",
        "cs",
        "Muzeum Podhůří",
        "Školní lavice",
        "Lavice z roku 1890 přišla z obce, která už neexistuje.",
        path="/sbirky/lavice",
        more={"*": sent(home("cs", "Muzeum Podhůří").content.decode(), 404)},
    )
    yield alive(
        "alive-php-ids",
        "ru",
        "Архив области",
        "Дело № 88",
        "Лист 4 утрачен. Дело содержит переписку приюта с управой.",
        path="/delo.php?id=88",
        more={"/delo.php": sent(frame("ru", "Архив области", "Дело", paras("Дело не найдено.")))},
    )
    yield alive(
        "alive-nordic",
        "da",
        "Søfartsmuseet",
        "Skibsdrengens dagbog",
        "Dagbogen slutter den 4. maj; resten er gået tabt.",
        path="/samling/dagbog",
        more={"*": to("/", 301)},
    )
    down = {
        "/": sent("<h1>503 Service Unavailable</h1>", 503),
        "*": sent("<h1>503 Service Unavailable</h1>", 503),
        "/doc/4": sent("<h1>503 Service Unavailable</h1>", 503),
    }
    yield Case("pause", "tei-503-all", (UNREACHABLE,), down, "/doc/4")
    yield Case(
        "living",
        "tei-single-page-host",
        (LIVE,),
        {
            "/": sent(
                frame(
                    "en",
                    "Inquiry into the Vale Home",
                    "Inquiry into the Vale Home",
                    paras(
                        "The inquiry reported on 4 May 2011 and its office has closed.",
                        "The report, the evidence and the list of witnesses are with the national archive; letters are no longer answered.",
                        *CHROME["en"].filler,
                    ),
                )
            ),
            "*": sent("Not Found", 404),
        },
        "/",
    )
