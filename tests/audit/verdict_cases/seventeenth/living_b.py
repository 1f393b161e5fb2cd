"""Living pages in the other languages, and living things that are no ordinary pages."""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import PNG, small_pdf

from ..case import LIVE, MOVED, UNKNOWN, Case, page, sent, to
from .frames import PRE, every, home, inst, living, nope


def south() -> Iterator[Case]:
    yield living(
        "es-desaparecido",
        "es",
        "news",
        "Desaparecido el pesquero Santa Inés: se suspende la búsqueda",
        "Salvamento suspendió el jueves la búsqueda del pesquero. «No se ha encontrado nada», dijo la portavoz.",
        "Las familias se reunieron en la cofradía. El barco ya no existe para el registro desde ayer.",
        turning=True,
    )
    yield living(
        "es-boe",
        "es",
        "gov",
        "Orden de 4 de mayo de 2015 sobre depósitos de aceite",
        "Artículo 1. Los depósitos de más de cuarenta litros se declararán ante la delegación. Artículo 2. (Suprimido). Disposición derogatoria única.",
        "Norma derogada con efectos de 2 de agosto de 2017.",
        quote="Los depósitos de más de cuarenta litros se declararán ante la delegación",
    )
    yield living(
        "es-tribunal",
        "es",
        "gov",
        "Sentencia 417/2013, de 12 de marzo",
        "Se estima el recurso. La administración alegó que el enlace conducía a un «Error 404. Página no encontrada»; el acta notarial acredita, sin embargo, lo publicado.",
        "Sin costas.",
    )
    yield living(
        "es-cierre",
        "es",
        "agency",
        "El portal Muelle Abierto cierra",
        "El portal Muelle Abierto cerró el 31 de diciembre de 2014. Aquí explicamos qué ha sido de sus contenidos.",
        "Los 4.300 hilos están en el archivo provincial con la signatura MA/11/2. Las solicitudes en curso las tramita la consejería. Las tarjetas emitidas caducan cuando dice su reverso.",
    )
    yield living(
        "es-apuestas",
        "es",
        "news",
        "El juzgado ordena cerrar tres casinos en línea",
        "Un juzgado ordenó cerrar tres casinos en línea que ofrecían ruleta, tragaperras y apuestas sin licencia y un bono de bienvenida de cien euros.",
        "La asociación de afectados habla de dos mil familias.",
        turning=True,
    )
    yield living(
        "es-tesis",
        "es",
        "lib",
        "El derecho de turba en los pueblos del Tave",
        "<p>Autor: Vano, H. Fecha: 2011. Resumen: El derecho pertenecía a la casa y no a la persona; si la casa ardía, dormía.</p>",
        "<p>Ficheros en este ítem: no hay ficheros asociados a este ítem. Acceso cerrado.</p>",
        long=0,
    )
    yield living(
        "es-aviso",
        "es",
        "table",
        "Aviso",
        "El registro permanecerá cerrado el Viernes Santo.",
        long=0,
    )
    yield living(
        "it-scomparso",
        "it",
        "news",
        "Non trovato il registro del porto: chiuse le ricerche",
        "Il registro del porto non è stato trovato. Dopo due anni il comune chiude le ricerche: negli scaffali c'erano solo cartelle vuote.",
        "L'archivista chiede agli ex operai di guardare in soffitta.",
        turning=True,
    )
    yield living(
        "it-legge",
        "it",
        "gov",
        "Art. 14 – Articolo abrogato",
        "Art. 14. ((Articolo abrogato dalla L. 8 agosto 1988, n. 9)).",
        long=0,
        path="/uri-res/N2Ls;art14",
    )
    yield living(
        "it-indisponibile",
        "it",
        "agency",
        "Medicinale non più disponibile: Relfenolo 20 mg",
        "Il medicinale non è più disponibile dal 3 marzo 2015: il titolare ha rinunciato all'autorizzazione per ragioni commerciali.",
        "I pazienti si rivolgano al medico. Il foglio illustrativo resta su questa pagina.",
        quote="il titolare ha rinunciato all'autorizzazione per ragioni commerciali",
    )
    yield living(
        "it-concorso",
        "it",
        "gov",
        "Concorso per un archivista (scaduto)",
        "Il bando è scaduto il 4 maggio 2015. La graduatoria è stata approvata il 12 luglio.",
        "L'archivista cura il registro della corrispondenza e risponde alle istanze di accesso. Si richiedono il diploma di archivistica e due lingue ufficiali.",
    )
    yield living(
        "it-abbonati",
        "it",
        "news",
        "L'ultima guardiana del faro",
        "Alle quattro del mattino Gianna Pelli sale centoundici gradini. È l'ultima su questa costa; gli altri li ha sostituiti un relè.",
        "La lettera è arrivata a gennaio. L'ha messa nel cassetto con le altre.",
        "<div>Contenuto riservato agli abbonati. Continua a leggere con un mese a un euro. Hai già un abbonamento? Accedi</div>",
        long=0,
    )
    yield living(
        "it-chiusura",
        "it",
        "table",
        "Chiude il sito del comitato",
        "Dopo quattordici anni il comitato chiude. Le pagine restano dove sono finché l'hosting è pagato.",
        "Grazie a tutti per le fotografie, le torte e le due denunce.",
        long=0,
    )
    yield living(
        "pt-encerrado",
        "pt",
        "gov",
        "Encerramento do balcão Cais Aberto",
        "O balcão Cais Aberto encerrou a 31 de dezembro de 2014. Os processos pendentes passaram para as direções regionais.",
        "As certidões emitidas mantêm-se válidas por três anos. As reclamações dirigem-se ao provedor, por carta, com cópia do recibo.",
    )
    yield living(
        "pt-decreto",
        "pt",
        "gov",
        "Decreto n.º 14/2015: artigo 3.º (revogado)",
        "Artigo 3.º (Revogado.) Artigo 4.º O depósito de mais de quarenta litros está sujeito a declaração.",
        "Texto consolidado sem valor legal.",
        long=0,
    )
    yield living(
        "pt-perdido",
        "pt",
        "news",
        "Livro do porto não encontrado, diz câmara",
        "O livro do porto não foi encontrado no arquivo. «Procurámos em todo o lado», disse a vereadora.",
        "A oposição pede uma comissão.",
        turning=True,
    )
    yield living(
        "pt-tese",
        "pt",
        "lib",
        "Preços do sal no vale do Tave",
        "<p>Autor: Marques, T. Resumo: A série foi tirada do livro da portagem; os preços duplicaram em 1771.</p>",
        "<p>Acesso embargado até 2030. Pedir cópia ao autor. Iniciar sessão.</p>",
        long=0,
    )
    yield living(
        "pt-jogo",
        "pt",
        "agency",
        "Parecer sobre jogo e apostas em linha",
        "O regulador propõe bloquear os casinos em linha não licenciados. Póquer, roleta e caça-níqueis exigem licença própria.",
        "O prazo da consulta termina em maio.",
    )
    yield living(
        "ro-dispozitie",
        "ro",
        "gov",
        "Dispoziția 14/2015 (abrogată)",
        "Art. 1. Depozitele de peste patruzeci de litri se declară. Art. 2. Abrogat.",
        "O trimitere la o adresă care răspunde „pagina nu există” nu ține loc de probă, a stabilit instanța în cauza citată la art. 3.",
        long=1,
    )
    yield living(
        "el-anakoinosi",
        "el",
        "gov",
        "Ανακοίνωση",
        "Το πρωτόκολλο θα παραμείνει κλειστό τη Μεγάλη Παρασκευή.",
        long=0,
    )
    yield living(
        "el-den-vrethike",
        "el",
        "news",
        "Δεν βρέθηκε το μητρώο του λιμανιού",
        "Το μητρώο του λιμανιού δεν βρέθηκε ύστερα από διετή έρευνα στο υπόγειο του δημαρχείου. Στα ράφια υπήρχαν μόνο άδειοι φάκελοι.",
        "Η αρχειονόμος ζητά από τους παλιούς εργάτες να κοιτάξουν στις σοφίτες τους.",
    )
    yield living(
        "tr-bulunamadi",
        "tr",
        "news",
        "Kayıp balıkçı teknesi bulunamadı, arama sona erdi",
        "Sahil güvenlik dokuz günlük aramayı perşembe günü bitirdi. Sözcü, “Hiçbir iz bulunamadı” dedi.",
        "Aileler köy konağında toplandı.",
    )
    yield living(
        "tr-yonetmelik",
        "tr",
        "gov",
        "Lamba Yağı Yönetmeliği, madde 14 (mülga)",
        "MADDE 13 – Kırk litreyi aşan depolar bildirime tabidir. MADDE 14 – (Mülga: 8/8/1988)",
        "MADDE 15 – Bu yönetmeliği bakan yürütür.",
        long=0,
    )


def north() -> Iterator[Case]:
    yield living(
        "pl-nieznaleziono",
        "pl",
        "news",
        "Nie znaleziono ksiąg portowych. Miasto kończy poszukiwania",
        "Ksiąg portowych nie znaleziono ani w piwnicy, ani w magazynie. „Tych akt już nie ma”, mówi archiwistka.",
        "Dawnych pracowników stoczni poproszono, by zajrzeli na strychy.",
        turning=True,
    )
    yield living(
        "pl-ustawa",
        "pl",
        "gov",
        "Art. 14. (uchylony)",
        "Art. 13. Latarnik utrzymuje światło od zachodu do wschodu słońca. Art. 14. (uchylony). Art. 15. (pominięty).",
        long=0,
    )
    yield living(
        "pl-nabor",
        "pl",
        "gov",
        "Nabór na archiwistę – zakończony",
        "Nabór zakończono 4 maja 2015 r. Wybrano kandydatkę z Lublina.",
        "Archiwista prowadzi dziennik korespondencji, odpowiada na wnioski o dostęp i opiekuje się kartoteką. Wymagane: studia i prawo jazdy.",
    )
    yield living(
        "pl-awaria",
        "pl",
        "agency",
        "Awaria portalu danych 12 marca",
        "Między 4:10 a 9:32 portal pokazywał „Serwis chwilowo niedostępny”. Wygasł certyfikat.",
        "Danych nie utracono. Przepraszamy.",
    )
    yield living(
        "cs-paragraf",
        "cs",
        "gov",
        "§ 14 zrušen",
        "§ 13 Strážce udržuje světlo od západu do východu slunce. § 14 zrušen",
        "Znění účinné od 1. 10. 1988",
        long=0,
    )
    yield living(
        "cs-domena",
        "cs",
        "news",
        "Doména okresu byla na prodej",
        "Tři týdny byla doména okresu na prodej. „Tato doména je na prodej“, četli rodiče, kteří hledali jízdní řád.",
        "Faktura na dvě stě korun přišla kolegyni, která je od roku 2011 v důchodu.",
    )
    yield living(
        "cs-kratce", "cs", "table", "Oznámení 9", "Podatelna je na Velký pátek zavřena.", long=0
    )
    yield living(
        "sv-hittades",
        "sv",
        "news",
        "Hamnens liggare hittades inte",
        "Efter två år ger kommunen upp. Liggarna hittades inte i källaren, och i magasinet stod bara tomma pärmar.",
        "Arkivarien ber gamla varvsarbetare att titta på vinden.",
        turning=True,
    )
    yield living(
        "sv-upphavd",
        "sv",
        "gov",
        "Förordning (1988:417) om lampolja – upphävd",
        "Författningen är upphävd 2017-08-02. 1 § Förråd om mer än fyrtio liter ska anmälas. 2 § har upphävts.",
        "Övergångsbestämmelser saknas.",
        long=0,
    )
    yield living(
        "sv-tjanst",
        "sv",
        "agency",
        "E-tjänsten Öppen kaj är stängd",
        "E-tjänsten Öppen kaj stängdes den 31 december 2014. Här står vart innehållet har tagit vägen.",
        "De 4 300 trådarna finns på landsarkivet med signum ÖK 11/2. Ansökningar som lämnades in före stängningen handläggs av länsstyrelsen.",
    )
    yield living(
        "da-slettet",
        "da",
        "news",
        "Ministeriets slettede sider: sådan gik det til",
        "Da ministeriet skiftede hjemmeside, blev 9.140 sider slettet. »Siden blev ikke fundet«, fik borgerne at vide.",
        "Rigsarkivet har kopier af to tredjedele. Ministeren beklager.",
        quote="Rigsarkivet har kopier af to tredjedele",
    )
    yield living(
        "da-historisk",
        "da",
        "gov",
        "Bekendtgørelse om lampeolie (Historisk)",
        "§ 1. Lagre på over fyrre liter skal anmeldes. § 2. (Ophævet)",
        "Denne forskrift er ikke længere gældende.",
        long=0,
    )
    yield living(
        "da-kort", "da", "table", "Meddelelse 9", "Kontoret holder lukket skærtorsdag.", long=0
    )
    yield living(
        "fi-kadonnut",
        "fi",
        "news",
        "Sivua ei löytynyt – mitä verkkoarkisto säilytti",
        "Kansalliskirjasto laski ministeriöiden rikkinäiset linkit. Joka seitsemäs osoite vastasi 404.",
        "Verkkoarkistossa kadonneista sivuista on tallessa kaksi kolmasosaa, mutta niitä voi lukea vain vapaakappaletyöasemilla.",
    )
    yield living(
        "fi-kumottu",
        "fi",
        "gov",
        "14 § (kumottu)",
        "13 § Vartija pitää valon palamassa auringonlaskusta auringonnousuun. 14 § on kumottu L:lla 8.8.1988/9.",
        long=0,
    )
    yield living(
        "no-utlopt",
        "no",
        "gov",
        "Stilling som arkivar (søknadsfrist utløpt)",
        "Søknadsfristen er utløpt. Stillingen ble besatt 1. juli.",
        "Arkivaren fører journalen, svarer på innsynskrav og steller kartoteket.",
    )
    yield living(
        "no-trad",
        "no",
        "news",
        "Leting etter tråleren avsluttet",
        "Tråleren ble ikke funnet. Kystvakten avsluttet letingen torsdag etter ni døgn.",
        "Familiene møttes på bedehuset.",
    )
    yield living(
        "hu-rendelet",
        "hu",
        "gov",
        "14. § (hatályon kívül helyezve)",
        "13. § Az őr napnyugtától napkeltéig égve tartja a lámpát. 14. § Hatályon kívül helyezve.",
        long=0,
    )
    yield living(
        "hu-kaszino",
        "hu",
        "news",
        "Bezárták a folyami kaszinót",
        "A hatóság bezárta a folyami kaszinót, ahol rulett, póker és nyerőgépek működtek engedély nélkül.",
        "A tulajdonos fellebbez.",
    )


def east() -> Iterator[Case]:
    yield living(
        "ru-ne-naiden",
        "ru",
        "news",
        "Журнал порта не найден, поиски прекращены",
        "Два года искали журнал порта в подвалах управы. «Такого документа больше не существует», — сказала архивист.",
        "Бывших рабочих верфи просят посмотреть на чердаках.",
        turning=True,
    )
    yield living(
        "ru-statya",
        "ru",
        "gov",
        "Статья 14. Утратила силу",
        "Статья 14. Утратила силу с 1 октября 1988 года.",
        long=0,
    )
    yield living(
        "ru-kazino",
        "ru",
        "gov",
        "Прокуратура: закрыто подпольное казино",
        "Прокуратура сообщает о закрытии казино, где стояли игровые автоматы и рулетка и принимались ставки.",
        "Дело передано в суд. Изъято сорок аппаратов.",
    )
    yield living(
        "ja-404",
        "ja",
        "agency",
        "「ページが見つかりません」はなぜ起きるか:省庁サイトのリンク切れ調査",
        "国立国会の図書部門は、四十省庁のサイトにある六万件のリンクを調べた。九千百四十件が「お探しのページは見つかりません」と答えた。",
        "多くは組織改編に伴う移転が原因で、保存事業により三分の二は閲覧できる。",
        quote="九千百四十件が「お探しのページは見つかりません」と答えた",
    )
    yield living("ja-oshirase", "ja", "table", "休館のお知らせ", "四月六日は休館します。", long=0)
    yield living(
        "ja-shuryo",
        "ja",
        "gov",
        "「港湾相談窓口」の終了について",
        "港湾相談窓口は平成二十六年十二月三十一日をもって終了しました。これまでの相談記録は県立文書館で公開しています。",
        "手続き中の案件は県土木事務所が引き継ぎます。",
    )
    yield living(
        "zh-feizhi",
        "zh",
        "gov",
        "关于废止灯油储存办法的公告",
        "自二〇一七年八月二日起,灯油储存办法(一九八八年)废止。原第一条规定:储量超过四十升的,应当申报。",
        "特此公告。",
        long=0,
    )
    yield living(
        "zh-xunren",
        "zh",
        "news",
        "失联渔船仍未找到 搜救工作结束",
        "海警周四宣布,历时九天的搜救结束,未发现渔船及四名船员的踪迹。",
        "家属在村委会等候消息。",
    )
    yield living(
        "ar-bahth",
        "ar",
        "news",
        "لم يتم العثور على سجل الميناء بعد بحث دام عامين",
        "أعلنت البلدية انتهاء البحث عن سجل الميناء. ولم يعثر الموظفون في القبو إلا على ملفات فارغة.",
        "وطلبت أمينة الأرشيف من العمال السابقين أن يبحثوا في بيوتهم.",
    )
    yield living(
        "ar-ilan", "ar", "gov", "إعلان", "تغلق الدائرة أبوابها يوم الاثنين السادس من أبريل.", long=0
    )


RAW = {"Content-Type": "text/plain; charset=utf-8"}


def forms() -> Iterator[Case]:
    """Things that are not pages, and living pages behind trivial redirects."""
    yield Case(
        "living",
        PRE + "pdf-report",
        (LIVE,),
        {
            "/docs/wp/2015-04.pdf": Reply(
                200,
                {"Content-Type": "application/pdf"},
                small_pdf(
                    "Working paper 4: Heating and households in three counties, 2001 to 2014"
                ),
            ),
            "/": home("en", "agency"),
            "*": nope("en", "agency"),
        },
        path="/docs/wp/2015-04.pdf",
    )
    yield Case(
        "living",
        PRE + "pdf-octet",
        (LIVE,),
        {
            "/bitstream/10451/18822/1/thesis.pdf": Reply(
                200,
                {
                    "Content-Type": "application/octet-stream",
                    "Content-Disposition": "attachment; filename=thesis.pdf",
                },
                small_pdf("The missing page: leaf 41 of the Lund psalter"),
            ),
            "/": home("en", "lib"),
            "*": nope("en", "lib"),
        },
        path="/bitstream/10451/18822/1/thesis.pdf",
    )
    yield Case(
        "living",
        PRE + "pdf-404-subject",
        (LIVE,),
        {
            "/fileadmin/404-studie.pdf": Reply(
                200,
                {"Content-Type": "application/pdf"},
                small_pdf("Page not found: dead links in ministry reports"),
            ),
            "/": home("de", "gov"),
            "*": nope("de", "gov"),
        },
        path="/fileadmin/404-studie.pdf",
    )
    yield Case(
        "living",
        PRE + "csv",
        (LIVE,),
        {
            "/data/t41.csv": Reply(
                200,
                {"Content-Type": "text/csv"},
                "year;wood;gas;n/a\n2001;44.1;51.0;4.9\n2006;39.7;56.2;4.1\n2011;31.3;:;:\n" * 30,
            ),
            "/": home("en", "agency"),
            "*": nope("en", "agency"),
        },
        path="/data/t41.csv",
    )
    yield Case(
        "living",
        PRE + "rfc-txt",
        (LIVE,),
        {
            "/notes/note-41.txt": Reply(
                200,
                RAW,
                "Harbour Networks Group                                   R. Ansell\nNote 41                                                    May 1994\n\n        On answering that a thing is not found\n\nStatus of this memo\n\n   This memo tells servers of the harbour net how to answer when a\n   document is not found, gone, or forbidden. It is obsolete; see 77.\n\n1. The three answers\n\n   NOT FOUND   the server never had it or does not say\n   GONE        it had it and has it no longer\n   FORBIDDEN   it has it and you shall not\n",
            ),
            "/": home("en", "table"),
            "*": nope("en", "table"),
        },
        path="/notes/note-41.txt",
    )
    yield Case(
        "living",
        PRE + "xml-feed",
        (LIVE,),
        {
            "/oai/record-18822.xml": Reply(
                200,
                {"Content-Type": "application/xml"},
                "<?xml version='1.0'?><record><header><identifier>oai:lib.example:18822</identifier><datestamp>2011-06-04</datestamp></header><metadata><title>Salt prices in the Tave valley</title><creator>Marsh, T.</creator><description>The series is drawn from the toll book of St Hild.</description></metadata></record>",
            ),
            "/": home("en", "lib"),
            "*": nope("en", "lib"),
        },
        path="/oai/record-18822.xml",
    )
    latin = inst(
        "fr",
        "table",
        "Décret du 4 mai 1998 fixant la redevance des quais",
        "La redevance est fixée à onze francs par mètre. Les bateaux désarmés en sont exonérés. Le préfet est chargé de l'exécution.",
        long=1,
    ).replace("utf-8", "iso-8859-1")
    yield Case(
        "living",
        PRE + "latin1",
        (LIVE,),
        {
            "/jo/1998/0504.htm": Reply(
                200, {"Content-Type": "text/html"}, latin.encode("latin-1", "replace")
            ),
            "/": home("fr", "table"),
            "*": nope("fr", "table"),
        },
        path="/jo/1998/0504.htm",
    )
    cyr = inst(
        "ru",
        "table",
        "Приказ № 14 от 4 мая 1998 года",
        "Утвердить плату за стоянку судов в размере одиннадцати рублей за метр. Разоружённые суда от платы освобождаются.",
        long=1,
    ).replace("utf-8", "windows-1251")
    yield Case(
        "living",
        PRE + "cp1251",
        (LIVE,),
        {
            "/prikaz/14.htm": Reply(
                200,
                {"Content-Type": "text/html; charset=windows-1251"},
                cyr.encode("cp1251", "replace"),
            ),
            "/": home("ru", "table"),
            "*": nope("ru", "table"),
        },
        path="/prikaz/14.htm",
    )
    sjis = inst(
        "ja",
        "table",
        "平成十年告示第十四号",
        "岸壁使用料を一メートルにつき百十円と定める。係船中の船舶はこれを免除する。",
        long=1,
    ).replace("utf-8", "shift_jis")
    yield Case(
        "living",
        PRE + "sjis",
        (LIVE,),
        {
            "/kokuji/h10-14.html": Reply(
                200,
                {"Content-Type": "text/html; charset=Shift_JIS"},
                sjis.encode("shift_jis", "replace"),
            ),
            "/": home("ja", "table"),
            "*": nope("ja", "table"),
        },
        path="/kokuji/h10-14.html",
    )
    text = inst(
        "en",
        "gov",
        "Harbour dues order 2015",
        "The dues are eleven pence a metre. Ships laid up pay nothing.",
        long=2,
    )
    yield Case(
        "living",
        PRE + "slash",
        (LIVE,),
        {
            "/orders/harbour-dues": to("/orders/harbour-dues/", 301),
            "/orders/harbour-dues/": sent(text),
            "/": home("en", "gov"),
            "*": nope("en", "gov"),
        },
        path="/orders/harbour-dues",
    )
    yield Case(
        "living",
        PRE + "locale",
        (LIVE, MOVED),
        {
            "/orders/harbour-dues": to("/en/orders/harbour-dues", 302),
            "/en/orders/harbour-dues": sent(text),
            "/": to("/en/", 302),
            "/en/": home("en", "gov"),
            "*": nope("en", "gov"),
        },
        path="/orders/harbour-dues",
    )
    yield Case(
        "living",
        PRE + "cookie-hop",
        (LIVE,),
        {
            "/orders/harbour-dues": to("/orders/harbour-dues?cookieSupport=1", 302),
            "/orders/harbour-dues?cookieSupport=1": sent(text),
            "/": home("en", "gov"),
            "*": nope("en", "gov"),
        },
        path="/orders/harbour-dues",
    )
    www = "www." + PRE + "www.example"
    yield Case(
        "living",
        PRE + "www",
        (LIVE,),
        {
            "*": lambda r: to("http://" + www + r.path, 301),
            (www, "/orders/harbour-dues"): sent(text),
            (www, "*"): nope("en", "gov"),
            (www, "/"): home("en", "gov"),
        },
        path="/orders/harbour-dues",
    )
    front = inst(
        "en",
        "agency",
        "Lamp Fund",
        "We bring light to the delta. Nine projects, four hundred volunteers, one boat.",
        long=2,
    )
    yield Case(
        "living", PRE + "root-ngo", (LIVE,), {"/": sent(front), "*": nope("en", "agency")}, path="/"
    )
    yield Case("living", PRE + "root-soft-site", (LIVE,), {"*": sent(front)}, path="/")
    yield Case(
        "living",
        PRE + "home-redir-root",
        (LIVE,),
        {
            "/": to("/web/guest/home", 302),
            "/web/guest/home": sent(
                inst(
                    "es",
                    "gov",
                    "Ministerio de Puertos",
                    "El ministerio informa de las obras del muelle y de las ayudas a la flota.",
                    long=2,
                )
            ),
            "*": nope("es", "gov"),
        },
        path="/",
    )
    consent = inst(
        "de",
        "news",
        "Hafenkran bleibt stehen",
        "Der Rat hat am Dienstag beschlossen, den Kran zu erhalten. Die Kosten von zwei Millionen trägt zur Hälfte der Bund.",
        "Die Gegner hatten einen Parkplatz gewollt. Abgestimmt wurde geheim, mit 21 zu 19 Stimmen.",
        long=1,
    ).replace(
        "<body>",
        '<body><div id="cmp-overlay" class="cmp"><h2>Wir und unsere 184 Partner brauchen Ihre Einwilligung</h2><p>Mit Werbung kostenlos weiterlesen oder werbefrei im Pur-Abo für 2,99 im Monat. Einwilligen und weiter. Schon Pur-Abonnent? Hier einloggen.</p></div>',
    )
    yield Case(
        "living",
        PRE + "de-consent",
        (LIVE,),
        {
            "/2015/03/12/story-48213.html": sent(consent),
            "/": home("de", "news"),
            "*": nope("de", "news"),
        },
        path="/2015/03/12/story-48213.html",
    )
    cf = inst(
        "en",
        "news",
        "Ferry timetable to change in May",
        "The ferry will leave Orlen at 6.10 and 18.40 from 4 May. Islanders had asked for a boat at noon as well.",
        long=1,
    ).replace(
        "</body>",
        '<script>(function(){window.__CF$cv$params={r:"8f"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/scripts/jsd/main.js";document.body.appendChild(a)})()</script></body>',
    )
    yield Case(
        "living",
        PRE + "cf-script",
        (LIVE,),
        {
            "/2015/03/12/story-48213.html": sent(cf, server="cloudflare", cf_ray="8f11aa-AMS"),
            "/": home("en", "news"),
            "*": nope("en", "news"),
        },
        path="/2015/03/12/story-48213.html",
    )
    rec = inst(
        "en",
        "gov",
        "Contact the records office",
        "Write to us about a record that you cannot find. We answer within four weeks. The reading room in Ross Street is open from Tuesday to Friday.",
        '<form><input name="name"><textarea></textarea><div class="g-recaptcha" data-sitekey="6Lx"></div><button>Send</button></form><script src="https://www.google.com/recaptcha/api.js"></script>',
        long=1,
    )
    yield Case(
        "living",
        PRE + "recaptcha-form",
        (LIVE,),
        {"/contact-records": sent(rec), "/": home("en", "gov"), "*": nope("en", "gov")},
        path="/contact-records",
    )
    hid = inst(
        "pl",
        "gov",
        "Zasady dostępu do ksiąg portowych",
        "Księgi portowe można przeglądać w czytelni od wtorku do piątku. Zamówienia przyjmuje się do południa.",
        '<div style="display:none"><a href="http://x.example">kasyno online</a> <a href="http://y.example">automaty bonus poker</a></div>',
        long=1,
    )
    yield Case(
        "living",
        PRE + "hidden-spam",
        (LIVE,),
        {"/zasady": sent(hid), "/": home("pl", "gov"), "*": nope("pl", "gov")},
        path="/zasady",
    )
    yield Case(
        "living",
        PRE + "banner-new-site",
        (LIVE,),
        {
            "/old/circular-7.html": sent(
                inst(
                    "nl",
                    "table",
                    "Circulaire 7: olieopslag",
                    '<div class="warn">U bekijkt de oude website. Deze wordt niet meer bijgewerkt. Ga naar de nieuwe website.</div>',
                    "Opslag van meer dan veertig liter moet worden gemeld bij de havenmeester. De deur draait naar buiten.",
                    long=1,
                )
            ),
            "/": home("nl", "table"),
            "*": nope("nl", "table"),
        },
        path="/old/circular-7.html",
    )
    yield Case(
        "living",
        PRE + "archived-site",
        (LIVE,),
        {
            "/ukgwa/20100504/circular7": sent(
                inst(
                    "en",
                    "table",
                    "Circular 7: oil stores",
                    '<div id="archive-bar">This snapshot, taken on 04/05/2010, shows web content acquired for preservation by the National Archives. External links, forms and search may not work in archived websites.</div>',
                    "Stores above forty litres must be notified to the harbour master. The door opens outwards.",
                    long=1,
                )
            ),
            "/": home("en", "table"),
            "*": nope("en", "table"),
        },
        path="/ukgwa/20100504/circular7",
    )
    tomb = inst(
        "en",
        "lib",
        "Dataset: harbour soundings 1911–1931",
        "<p>This dataset has been superseded by version 3. Version 1 remains available for reproducibility.</p>",
        "<p>Creator: Odell, P. Publisher: Tave Data Archive. 412 files, 1.1 GB. Licence: CC BY. Cite as: Odell (2012), Harbour soundings, version 1.</p>",
        long=1,
    )
    yield Case(
        "living",
        PRE + "superseded",
        (LIVE,),
        {"/record/18822": sent(tomb), "/": home("en", "lib"), "*": nope("en", "lib")},
        path="/record/18822",
    )
    frames = '<html><head><title>Laws of the harbour, title 4</title></head><frameset cols="20%,80%"><frame src="toc.htm"><frame src="t4.htm"><noframes><body><p>Laws of the harbour, title 4: dues, keepers and lamps. Your browser shows no frames; read <a href="t4.htm">title 4</a> or the <a href="toc.htm">contents</a>.</p></body></noframes></frameset></html>'
    yield Case(
        "living",
        PRE + "frameset",
        (LIVE, UNKNOWN),
        {
            "/laws/t4-frame.htm": sent(frames),
            "/laws/t4.htm": sent(text),
            "/": home("en", "table"),
            "*": nope("en", "table"),
        },
        path="/laws/t4-frame.htm",
    )
    yield Case(
        "living",
        PRE + "image",
        (LIVE,),
        {
            "/plans/quay-1911.png": Reply(200, {"Content-Type": "image/png"}, PNG),
            "/": home("en", "gov"),
            "*": nope("en", "gov"),
        },
        path="/plans/quay-1911.png",
    )
    yield Case(
        "living",
        PRE + "video-page",
        (LIVE,),
        {
            "/watch/48213": sent(
                page(
                    '<h1>The last keeper</h1><video src="/v.mp4"></video><p>Documentary, 44 minutes. First shown 12 March 2015. Available until: no time limit. Subtitles: English, Welsh.</p><p>Joan Pell climbs a hundred and eleven steps every night. A film by R. Vane.</p><p>More like this: The weir. Salt. Nine weeks without a boat.</p>',
                    title="The last keeper - Harbour TV",
                )
            ),
            "/": home("en", "news"),
            "*": nope("en", "news"),
        },
        path="/watch/48213",
    )
    yield every("other", "empty-200", (UNKNOWN,), sent(""))
    yield every(
        "other",
        "spa-gov",
        (UNKNOWN,),
        sent(
            page(
                '<div id="root"></div><script src="/static/js/main.4c1f.js"></script>',
                title="Open Data Portal",
                head='<link rel="stylesheet" href="/static/css/main.css">',
            )
        ),
    )
    yield every(
        "other",
        "spa-court",
        (UNKNOWN,),
        sent(
            page(
                '<app-root></app-root><noscript>Please enable JavaScript to continue using this application.</noscript><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script>',
                title="Judgments",
            )
        ),
    )
    yield every(
        "other",
        "spa-dspace7",
        (UNKNOWN,),
        sent(
            page(
                '<ds-app></ds-app><script src="/runtime.9ab.js" type="module"></script><script src="/main.11c.js" type="module"></script>',
                title="DSpace",
            )
        ),
        path="/handle/10451/18822",
    )


def cases() -> Iterator[Case]:
    yield from south()
    yield from north()
    yield from east()
    yield from forms()
