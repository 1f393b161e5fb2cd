"""The words that name an archived copy, in the languages of reports."""

from __future__ import annotations

from datetime import date

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
}
_PHRASES = {
    "en": "archived at {0} on {1} {2} {3}",
    "fr": "archivé sur {0} le {1} {2} {3}",
    "de": "archiviert unter {0} am {1}. {2} {3}",
    "nl": "gearchiveerd op {0} op {1} {2} {3}",
    "es": "archivado en {0} el {1} de {2} de {3}",
    "it": "archiviato su {0} il {1} {2} {3}",
    "pt": "arquivado em {0} em {1} de {2} de {3}",
}


def archived(address: str, day: date, *, language: str | None) -> str:
    """ "archived at ADDRESS on 2 June 2015", in the language of a BCP 47 tag; else in English."""
    known = (language or "").lower().replace("_", "-").partition("-")[0]
    known = known if known in _PHRASES else "en"
    month = _MONTHS[known].split()[day.month - 1]
    return _PHRASES[known].format(address, day.day, month, day.year)


def sentence(phrase: str) -> str:
    """The phrase as the beginning of a sentence."""
    return phrase[:1].upper() + phrase[1:]
