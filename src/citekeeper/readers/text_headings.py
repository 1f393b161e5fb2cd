"""Headings under which notes, sources or references are listed, in the languages of reports."""

from __future__ import annotations

import re

_WORDS = """
    (?:foot|end)?notes / references / bibliography / sources / works cited / citations
    literature(?: cited)? / note(?!\\W) / references? cited / footnotes? text / uris
    notes de (?:bas de page|fin) / références(?: bibliographiques)? / bibliographie
    (?:webographie|sitographie|netographie)(?: et (?:références|bibliographie))? / webgrafía
    webgrafia / notes et (?:références|sources) / sources et références / sources bibliographiques
    fu(?:ß|ss)noten(?:verzeichnis)? / endnoten / anmerkungen / einzelnachweise / nachweise / belege
    quellen(?:verzeichnis|angaben|nachweise?)? / literatur(?:verzeichnis|angaben|hinweise)?
    (?:anmerkungen|quellen|literatur) und (?:anmerkungen|quellen|literatur|nachweise|verweise)
    voetnoten / eindnoten / noten / bronnen(?:lijst)? / bronvermelding(?:en)? / referenties
    literatuur(?:lijst|verwijzingen)? / geraadpleegde bronnen / noten en referenties
    notas(?: (?:al pie|a pie de página|finales|bibliográficas))? / referencias(?: bibliográficas)?
    notas y referencias / bibliografía(?: citada)? / fuentes(?: consultadas)? / obras citadas
    note a piè di pagina / note al testo / note bibliografiche / riferimenti(?: bibliografici)?
    bibliografia / fonti / sitografia / note e riferimenti / opere citate
    notas de (?:rodapé|fim) / referências(?: bibliográficas)? / fontes / notas e referências
    (?:fod|fot|slut|slutt)noter / noter(?: og (?:kilder|referencer|referanser))?
    kilder / kildehenvisninger / kildeliste / referencer / referanser / henvisninger / litteratur
    litteratur(?:liste|förteckning|hänvisningar) / källor / källförteckning / referenser
    noter och (?:källor|referenser) / källhänvisningar / källor och litteratur
    viitteet / alaviitteet / loppuviitteet / lähteet / lähdeluettelo / lähdeviitteet
    kirjallisuus(?:luettelo)? / viitteet ja lähteet / heimildir / heimildaskrá / tilvísanir
    przypisy(?: końcowe)? / źródła / bibliografia / literatura / odnośniki / wykaz literatury
    poznámky(?: pod (?:čarou|čiarou))? / zdroje / použit[áé] (?:literatura|literatúra|zdroje)
    literatúra / odkazy / seznam literatury / zoznam literatúry / prameny / bibliografie
    bilješke / napomene / izvori / literatura / reference / fusnote / opombe / sprotne opombe
    viri(?: in literatura)? / белешке / напомене / извори / фусноте
    jegyzetek / lábjegyzetek / végjegyzetek / források / irodalom(?:jegyzék)? / hivatkozások
    note de subsol / note finale / note și referințe / referințe / surse / bibliografie
    примечания / сноски / литература / источники / список (?:использованн\\w+ )?литературы
    список источников / использованная литература / ссылки / библиография
    примітки / виноски / джерела / література / список літератури / посилання
    бележки / източници / използвана литература / крыніцы / заўвагі
    σημειώσεις / υποσημειώσεις / παραπομπές / πηγές / βιβλιογραφία / αναφορές
    notlar / dipnotlar / son ?notlar / kaynaklar / kaynakça
    viited / märkused / allikad / kirjandus / joonealused märkused
    atsauces / avoti / piezīmes / izmantotā literatūra
    išnašos / šaltiniai / nuorodos / literatūra
    注 / 註 / 注記 / 注釈 / 註釈 / 脚注 / 脚註
    後注 / 尾注 / 参考文献 / 参照文献 / 引用文献 / 出典 / 参考資料
    注释 / 注解 / 附注 / 参考资料 / 引用文献 / 资料来源
    註釋 / 註解 / 註腳 / 附註 / 參考文獻 / 參考資料 / 引用文獻
    각주 / 미주 / 주석 / 참고문헌 / 참고 문헌 / 출처
"""
"""Parted by " / " and line ends. `note(?!\\W)` is Italian: in English one remark has that heading,
and a colon."""
_LONGEST = 90
_SMALL_CAPITALS = re.compile(r"\b([A-Z]) (?=[A-Z]{2,}\b)")
"""A capital apart from smaller ones, as it comes out of a PDF: "R EFERENCES"."""
_ANY = "|".join(word.strip() for line in _WORDS.strip().split("\n") for word in line.split(" / "))

HEADING = re.compile(
    r"[#*=\-_~|+:>\[\s]*"
    r"(?:(?:[IVX]{1,5}|(?:appendix )?[A-Z0-9]{1,3}(?:\.\d{1,2}){0,3})[.):\]]*\s+"
    r"(?:[-=]+\[?\s+)?)?[\[\u3010\u3014]?"
    r"(?:list of |(?:non-)?normative |informative |selected |select )?"
    rf"(?:{_ANY})(?:\s(?:and|&)\s(?:notes|references|sources|bibliography))?"
    r"(?:\s?\[edit\])?\.?[\]:#*=\-_~|+>\s\uff1a\u3011\u3015]*",
    re.IGNORECASE,
)


def is_heading(line: str) -> bool:
    """True for a line that is nothing but such a heading."""
    if len(line) > _LONGEST:
        return False
    return HEADING.fullmatch(_SMALL_CAPITALS.sub(r"\1", line)) is not None
