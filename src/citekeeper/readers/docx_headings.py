"""Headings of lists of references in documents of Word and LibreOffice.

Beside those that a plain text knows, their authors combine the words of a few languages as they
like: "Bibliography and web sources", "Seznam použité literatury", "Quellen- und
Literaturverzeichnis". A heading has only such words, one of which says what is listed.
"""

from __future__ import annotations

import re

from citekeeper.readers.text_headings import is_heading as is_heading_of_text

_LISTED = re.compile(
    r"references?|bibliograph(?:y|ies|ie|ien)|web(?:o|li?o)?gra(?:ph|f)(?:y|ie|[ií]a)"
    r"|(?:sito|neto|filmo)gra(?:ph|f)(?:y|ie|[ií]a)|bibliogra(?:fi[aęi]|fía|fie)|sources?|cited"
    r"|literatur(?:e|a|y|ę|verzeichnis|liste|angaben|hinweise|nachweise?|quellen)?|literatúr[ay]"
    r"|quellen(?:verzeichnis|angaben|nachweise?)?|internetquellen|onlinequellen"
    r"|referencias|referências|referències|références|referenties|riferimenti|referencer|referenser"
    r"|fuentes|fontes|fonti|fonts|źród(?:ła|eł)|zdroj[eůaů]|zdrojov|prameny|pramenů"
    r"|источник(?:и|ов)|литератур[аы]|джерел[аои]?|літератур[аи]|извори|бібліографі[яї]"
    r"|библиографи[яи]|irodalom(?:jegyzék)?|irodalmak|források|bronnen(?:lijst)?|literatuur(?:lijst)?"
    r"|kilder|kildeliste|litteratur(?:liste|förteckning)?|källor|källförteckning|lähteet"
    r"|lähdeluettelo|kaynak(?:lar|ça)|βιβλιογραφία|αναφορές|πηγές",
    re.IGNORECASE,
)
_BESIDE = frozenset(
    """
    list of \u0456 the and & et y e i a и та und u og och ja en of ve και works work used consulted
    selected web online internet internetowe internetowych electronic printed other further de des
    los las dels di do da das dos del la le les lista liste lijst elenco indice spis wykaz seznam
    zoznam список перелік списък popis jegyzéke использованных использованной использованные
    использованная цитируемой цитированной використаних використаної використана рекомендуемой
    библиографический библиографических интернет použité použitých použitá použitej citované
    citovanej užyte wykorzystane wykorzystanych wykorzystanej cytowanej felhasznált bibliográficas
    bibliograficas bibliográfica bibliographiques bibliografici bibliografiche bibliografických
    consultadas consultada consultadas consultades citadas citada citate citées documentales
    documentaires electrónicas eletrônicas informačních informačné informacji verwendete verwendeter
    geraadpleegde gebruikte använda
    """.split()
)
"""What may stand beside these words."""
_NUMBER = re.compile(r"\d[\d.]*|[IVXLC]{1,6}")
_WORD = re.compile(r"[^\W_]+(?:\.\d+)*|&")
_LONGEST = 70


def is_heading(text: str) -> bool:
    """True for a line that is nothing but the heading of a list of references, or of notes."""
    if is_heading_of_text(text):
        return True
    line = text.strip().rstrip(":.")
    if len(line) > _LONGEST or not line[:1].isalnum():
        return False
    words = _WORD.findall(line)
    if words and _NUMBER.fullmatch(words[0]):
        words = words[1:]
    listed = [word for word in words if _LISTED.fullmatch(word)]
    others = {word.casefold() for word in words if not _LISTED.fullmatch(word)}
    return any(word.casefold() != "cited" for word in listed) and others <= _BESIDE
