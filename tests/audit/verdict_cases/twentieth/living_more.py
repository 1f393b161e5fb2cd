"""More pages that stand: records, indexes, listings and odd makes."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply

from ..case import LIVE, Case, sent
from .kit import POOL, alive, doc, lost

ROWS = (
    (
        "m-dspace-nofile",
        "en",
        "portal",
        "/handle/10419/44121",
        "Children of migrants: a longitudinal file",
        "dc.contributor.author: Abreu, L. dc.date.issued: 2011. dc.identifier.uri: hdl 10419/44121. dc.publisher: Institute for Social Research. dc.type: Working paper. Files in this item: there are no files associated with this item. This item appears in the following collections: Working papers.",
    ),
    (
        "m-catalog",
        "en",
        "old",
        "/cgi-bin/Pwebrecon.cgi?BBID=88121",
        "Record 1 of 1",
        "Author: Royal Commission on the Care of Children. Title: Report. Publisher: Government Printer, 1951. Description: vi, 214 p. Notes: copy 2 missing, searched for 1988, not found. Availability: not available for loan.",
    ),
    (
        "m-issue",
        "en",
        "journal",
        "/index.php/j/issue/view/12",
        "Vol 4, No 2 (2010): Orphans and the law",
        "Editorial: 1-3. Guardians who never came: 4-27. The parked file: adoption backlogs in three courts: 28-49. Not found at address given: serving papers on absent fathers: 50-66. Book review. Abstract views: 4,411.",
    ),
    (
        "m-glossary",
        "en",
        "gov",
        "/statistics/glossary/n",
        "Glossary: N",
        "No crime: an incident that was recorded as a crime and later found not to be one. Not found: outcome code used where the suspect could not be traced. Nil return: form that reports no cases. Notifiable: offence that must be reported to the ministry.",
    ),
    (
        "m-calendar",
        "en",
        "parl",
        "/committees/calendar/2014-11-03",
        "Committee calendar, 3 November 2014",
        "10:00 Justice Committee: cancelled. 11:30 Joint Committee on Human Rights: evidence on age assessment; witnesses: two registrars. 14:00 no meetings scheduled. This is a past event.",
    ),
    (
        "m-video",
        "en",
        "news",
        "/video/2013/camp-school",
        "Video: a school in the camp",
        "<video src='/v/1.mp4'>Your browser does not support this video.</video>\nOne teacher, two hundred pupils and a tent that leaks. Duration 3:12. Producer: R. Haddad.",
    ),
    (
        "m-ngo-fa",
        "ar",
        "ngo",
        "/reports/2012/atfal",
        "أطفال بلا أوراق: تقرير عن عديمي الجنسية",
        "يولد كل عام آلاف الأطفال دون شهادة ميلاد. لا يجدون مقعداً في المدرسة ولا سريراً في المستشفى. زار الباحثون ثماني قرى على الحدود واستمعوا إلى مئة وأربعين أسرة، ويوصي التقرير بتسجيل مجاني ومكتب متنقل في كل محافظة.",
    ),
    (
        "m-eurlex-notforce",
        "en",
        "gov",
        "/legal-content/EN/TXT/?uri=celex:32004D0068",
        "Framework Decision on combating the sexual exploitation of children",
        "No longer in force, date of end of validity: 16/12/2011; repealed by 32011L0093. Article 1. Definitions. For the purposes of this framework decision child shall mean any person below the age of 18 years. Article 2. Each Member State shall take the necessary measures to ensure that the following intentional conduct is punishable.",
    ),
    (
        "m-it-eurlex",
        "it",
        "gov",
        "/legal-content/IT/TXT/?uri=celex:32004D0068",
        "Decisione quadro relativa alla lotta contro lo sfruttamento sessuale dei bambini",
        "Non più in vigore, data di fine validità: 16/12/2011. Articolo 1. Definizioni. Articolo 2. Ciascuno Stato membro adotta le misure necessarie affinché siano punibili le condotte seguenti.",
    ),
    (
        "m-de-glossar",
        "de",
        "stats",
        "/glossar/nicht-ermittelt",
        "Nicht ermittelt",
        "„Nicht ermittelt“ heißt in der Kriminalstatistik ein Fall, zu dem kein Tatverdächtiger gefunden wurde. Die Aufklärungsquote errechnet sich aus den übrigen. Bei Misshandlung von Schutzbefohlenen lag sie 2012 bei 97,6 Prozent.",
    ),
    (
        "m-fr-agenda",
        "fr",
        "parl",
        "/agenda/2012/seance-annulee",
        "Séance annulée",
        "La séance de la commission des lois du mercredi 9 mai 2012 est annulée. L'audition de la Défenseure des enfants est reportée à une date ultérieure.",
    ),
    (
        "m-es-cat",
        "es",
        "journal",
        "/handle/123456789/4412",
        "Infancia y dictadura: bibliografía comentada",
        "Autor: Pinto, R. Fecha: 2009. Resumen: Se reseñan 212 títulos; 31 de ellos no se han encontrado en ninguna biblioteca del país. Acceso restringido al texto completo. Archivos en este ítem: pinto2009.pdf, 1,1 Mb.",
    ),
    (
        "m-pt-faq",
        "pt",
        "gov",
        "/perguntas-frequentes/certidao",
        "Certidão não encontrada: o que fazer?",
        "Se o cartório informar que o registro não foi encontrado, peça uma certidão negativa e procure a Defensoria. O registro tardio é gratuito. Leve duas testemunhas. A criança não pode ficar sem matrícula por falta de documento.",
    ),
    (
        "m-pl-faq",
        "pl",
        "gov",
        "/faq/dostep-zabroniony",
        "Dostęp do akt: kiedy sąd odmawia?",
        "Dostęp do akt sprawy rodzinnej bywa zabroniony osobom trzecim. Rodzic może je przeglądać w czytelni sądu. Odmowę doręcza się na piśmie, zażalenie przysługuje w ciągu siedmiu dni. Jeśli akt nie znaleziono, prezes sądu zarządza odtworzenie.",
    ),
    (
        "m-sv-fraga",
        "sv",
        "parl",
        "/fraga/2012-441",
        "Svar på skriftlig fråga 2012:441",
        "Frågan om nätcasinon och minderåriga besvaras av statsrådet: Regeringen avser att återkomma. Några uppgifter om antalet spelande barn finns inte.",
    ),
    (
        "m-ja-faq",
        "ja",
        "gov",
        "/faq/koseki",
        "戸籍が見つからないときは",
        "出生の届出がされていないために戸籍がない方は、法務局にご相談ください。日本司法支援センターの窓口でも手続を案内しています。費用はかかりません。子どもの就学や健康保険の加入は、戸籍がなくても可能です。",
    ),
    (
        "m-zh-mulu",
        "zh",
        "stats",
        "/ndsj/2009/indexch.htm",
        "统计年鉴2009 目录",
        "一、综合。二、人口。三、就业。四、未成年人犯罪人数(数据缺)。五、教育。六、社会福利机构收养儿童数。附录:已停用指标。",
    ),
    (
        "m-ru-spravka",
        "ru",
        "stats",
        "/bgd/regl/b09_13/deti",
        "Дети-сироты, выявленные за год",
        "<table><tr><td>2005</td><td>133 034</td></tr><tr><td>2008</td><td>115 627</td></tr></table>\nНет данных за 2001 год. Показатель исключён из программы наблюдений.",
    ),
    (
        "m-tr-karar",
        "tr",
        "old",
        "/kararlar/2009-114.htm",
        "Karar 2009/114",
        "Başvurunun REDDİNE, yargılama giderlerinin hazineye bırakılmasına oy birliğiyle karar verildi.",
    ),
    (
        "m-el-elstat",
        "el",
        "stats",
        "/statistics/sju12",
        "Ανήλικοι που καταδικάστηκαν",
        "<table><tr><td>2008</td><td>4.112</td></tr><tr><td>2009</td><td>3.870</td></tr></table>\nΔεν υπάρχουν στοιχεία για το 2010. Η σειρά διακόπηκε.",
    ),
    (
        "m-nl-forum",
        "nl",
        "portal",
        "/forum/topic/4412",
        "Ervaringen met de kinderrechter",
        "<p>Marit: Bij ons zei de griffier dat het dossier niet gevonden kon worden.</p><p>Gast: Dit bericht is verwijderd.</p><p>Joost: De link naar het formulier geeft een 404, iemand een andere?</p><p>Marit: Hier is hij te downloaden, bij de rechtbank.</p>",
    ),
)


def cases() -> Iterator[Case]:
    for slug, lang, style, path, title, text in ROWS:
        yield alive(slug, lang, style, path, title, text)
    body = doc(
        "en",
        "ngo",
        "Child soldiers: the road back",
        "Four hundred boys and sixty girls came through the camp at Lira in one year. Each was given a blanket, a bar of soap and a name tag that could be left empty. This chapter tells what became of thirty of them.\n"
        + POOL["en"],
    )
    yield Case(
        "living",
        "t20-m-203",
        (LIVE,),
        {
            "/reports/road-back": Reply(203, {"Content-Type": "text/html; charset=utf-8"}, body),
            "*": lost("en", "ngo"),
        },
        path="/reports/road-back",
    )
    yield Case(
        "living",
        "t20-m-noctype",
        (LIVE,),
        {"/reports/road-back.html": Reply(200, {}, body), "*": lost("en", "ngo")},
        path="/reports/road-back.html",
    )
    yield Case(
        "living",
        "t20-m-chunked",
        (LIVE,),
        {
            "/reports/road-back": Reply(200, {"Content-Type": "text/html"}, body, then="chunked"),
            "*": lost("en", "ngo"),
        },
        path="/reports/road-back",
    )
    loose = "<title>Amt f\u00fcr Jugend</title><h2>Merkblatt 4<p>Wer ein fremdes Kind l\u00e4nger als acht Wochen aufnimmt, braucht eine Erlaubnis zur Vollzeitpflege.<p>Zust\u00e4ndig ist das Jugendamt.<hr>Stand 1999"
    yield Case(
        "living",
        "t20-m-loose",
        (LIVE,),
        {
            "/mb4.htm": Reply(
                200, {"Content-Type": "text/html; charset=iso-8859-1"}, loose.encode("latin-1")
            ),
            "*": lost("de", "bare"),
        },
        path="/mb4.htm",
    )
    found = doc(
        "en",
        "parl",
        "Search results for 'borstal'",
        "11 results found in 0.2 seconds.<ul><li>Borstal boys: debate of 14 May 1952</li><li>Written answers, 3 June 1954</li><li>Prisons Bill, second reading</li><li>Adjournment: no records found for Portland</li></ul>Did you mean: bristol?",
    )
    none = doc("en", "parl", "Search results", "0 results found. Try other words or fewer filters.")
    yield Case(
        "living",
        "t20-m-results",
        (LIVE,),
        {
            "/hansard/search?q=borstal": sent(found),
            "/hansard/search": sent(none),
            "*": lost("en", "parl"),
        },
        path="/hansard/search?q=borstal",
    )
