"""Living pages in other languages, and living ones of odd shape."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citekeeper.demo.exchange import Reply
from citekeeper.demo.media import small_pdf

from ..case import LIVE, UNKNOWN, Case, page, sent, to
from .frames import Site, fill, put

S = Site
ROWS: list[tuple[str, Site, str, str, dict[str, Any]]] = [
    # German
    (
        "de-fehler",
        S("de", "Kranich Server Handbuch", "docs"),
        "Fehler 404: Seite nicht gefunden",
        """<p>Der Server meldet 404, wenn zu einer Adresse kein Dokument gehört. Dieser Abschnitt beschreibt, wie Sie eine eigene Fehlerseite hinterlegen.</p>

<pre>fehlerseite 404 /srv/kranich/404.html</pre><p>Der Text "Die gewünschte Seite existiert leider nicht" ist nur ein Vorschlag. Achten Sie darauf, dass der Status 404 erhalten bleibt; sonst halten Suchmaschinen jede Adresse für gültig.</p>""",
        {},
    ),
    (
        "de-verein-aus",
        S("de", "Heimatverein Oberlauter", "club"),
        "Der Verein hat sich aufgelöst",
        """<p>In der Versammlung vom 14. März wurde die Auflösung beschlossen. Diese Seiten werden nicht mehr gepflegt, bleiben aber als Archiv stehen.</p>

<p>Das Backhaus geht an die Gemeinde, die Trachten kommen ins Museum. Wir danken allen, die seit 1971 mitgeholfen haben.</p>""",
        {},
    ),
    (
        "de-norm",
        S("de", "Normenausschuss Leitern", "gov"),
        "DIN-Entwurf zurückgezogen",
        "<p>Der Entwurf wurde zurückgezogen und ist nicht mehr erhältlich. Ersatz: Ausgabe 2009-03. Die alte Fassung kann in der Auslegestelle eingesehen werden.</p>",
        {},
    ),
    (
        "de-ausgeschieden",
        S("de", "Universität Lauterbach", "uni"),
        "Prof. i. R. Dr. Hanna Quast",
        """<p>Frau Quast ist nicht mehr am Institut tätig. Sprechstunden finden nicht mehr statt.</p>

<h2>Schriften</h2><ul><li>Verlorene Adressen. Lauterbach 2004.</li><li>Das Register der Namen. Bonn 1998.</li></ul>""",
        {},
    ),
    (
        "de-zeitung",
        S("de", "Lauterbacher Bote", "news"),
        "Internetseite der Gemeinde nicht erreichbar",
        """<p>Wer gestern den Fahrplan suchte, las nur: "Zugriff verweigert". Die Seite der Gemeinde war nach einem Angriff von Bots den ganzen Tag nicht erreichbar.</p>

<p>Seit heute früh müssen Besucher kurz bestätigen, dass sie ein Mensch sind. Das soll in der kommenden Woche wieder entfallen, sagt die Verwaltung.</p>""",
        {},
    ),
    (
        "de-gesetz",
        S("de", "Landesrecht", "gov"),
        "§ 17 (weggefallen)",
        "<p>(weggefallen)</p><p>zum Seitenanfang. Inhaltsverzeichnis. § 16, § 18.</p>",
        {"path": "/gesetze/lwg/__17.html"},
    ),
    (
        "de-domain",
        S("de", "Lauterbacher Bote", "news"),
        "Domain der Stadtkapelle zu verkaufen",
        """<p>"Diese Domain steht zum Verkauf", heißt es seit Montag unter der alten Adresse der Stadtkapelle. Der Verein hatte die Rechnung übersehen.</p>

<p>Für 900 Euro könnte er sie zurückkaufen. Die Kapelle will lieber neue Noten anschaffen, so der Vorstand.</p>""",
        {},
    ),
    (
        "de-projekt",
        S("de", "Universität Lauterbach", "uni"),
        "Projekt abgeschlossen: Atlas der Flurnamen",
        "<p>Das Projekt wurde 2011 abgeschlossen, die Datenbank ist nicht mehr online. Der Band ist im Buchhandel erhältlich. Förderung: Landesamt. Laufzeit 2006 bis 2011.</p>",
        {},
    ),
    (
        "de-frage",
        S("de", "Fragen und Werkzeuge", "qa"),
        "Warum steht da 'Sitzung abgelaufen'?",
        "<div class='question'><p>Nach dem Anmelden steht immer: Ihre Sitzung ist abgelaufen, bitte melden Sie sich erneut an. Cookies sind an.</p></div>\n\n<div class='answers'><p>Die Uhr des Servers geht zehn Minuten nach. (angenommen)</p></div>",
        {"path": "/fragen/881/sitzung"},
    ),
    # French
    (
        "fr-introuvable",
        S("fr", "Bibliothèque de Valmorin", "uni"),
        "Le livre introuvable",
        """<p>Exposition du 3 mars au 30 juin. Que deviennent les livres que personne ne trouve plus ? Erreurs de cote, prêts jamais rendus, notices supprimées : trente objets racontent l'absence.</p>

<p>Entrée libre. Fermé le lundi. La page du catalogue peut être consultée sur place.</p>""",
        {},
    ),
    (
        "fr-association",
        S("fr", "Les Amis du Canal de Valmorin", "club"),
        "L'association est dissoute",
        "<p>Réunie le 6 avril, l'assemblée a voté la dissolution. Le site n'est plus mis à jour. Les archives sont déposées à la mairie. Merci à tous les bénévoles.</p>",
        {},
    ),
    (
        "fr-abroge",
        S("fr", "Textes officiels", "gov"),
        "Article 12 (abrogé)",
        "<p>Abrogé par le décret du 7 mai 1999, art. 4.</p><p>Version en vigueur du 1er janvier 1971 au 8 mai 1999.</p>",
        {"path": "/codes/poids/article-12"},
    ),
    (
        "fr-hal",
        S("fr", "Archive ouverte Valmorin", "uni"),
        "Les marges du registre",
        """<p>Claire Aubrac. Thèse de doctorat, 2012. Le fichier n'est pas disponible (sous embargo). Demander une copie à l'auteur.</p>

<h2>Résumé</h2><p>À partir de trente registres, ce travail suit la main des greffiers : ratures, renvois, mots effacés. Il montre que la marge est un lieu où l'on juge une seconde fois.</p>""",
        {"path": "/tel-00771120"},
    ),
    (
        "fr-journal",
        S("fr", "Le Courrier de Valmorin", "news"),
        "Accès refusé au stade : les supporters en colère",
        """<p>Accès refusé : c'est ce que quarante supporters ont lu samedi sur leur billet. Le contrôle avait rejeté les codes imprimés la veille.</p>

<p>Le club parle d'une panne et remboursera les places. La rencontre s'est terminée sur un score nul.</p>""",
        {},
    ),
    (
        "fr-offre",
        S("fr", "Université de Valmorin", "uni"),
        "Offre expirée : ingénieur d'études",
        "<p>Cette offre n'est plus disponible : le poste est pourvu depuis le 1er septembre.</p><p>Missions : numérisation des plans, rédaction des notices, suivi des liens brisés. Contrat de 18 mois, plein temps, à Valmorin. Diplôme : licence en information.</p>",
        {},
    ),
    (
        "fr-wiki",
        S("fr", "Wikirail", "wiki"),
        "Gare introuvable",
        "<p>La <b>gare introuvable</b> est une plaisanterie de cheminots : un arrêt inscrit à l'horaire de 1924 qui n'a jamais existé.</p><p><i>Cet article est une ébauche.</i></p>",
        {"path": "/wiki/Gare_introuvable"},
    ),
    # Dutch
    (
        "nl-opgeheven",
        S("nl", "Historische Kring Waterdam", "club"),
        "Vereniging opgeheven",
        "<p>De vereniging is per 1 januari opgeheven. Deze website wordt niet meer bijgewerkt. De foto's staan bij het streekarchief; de molenstenen blijven waar ze zijn.</p>",
        {},
    ),
    (
        "nl-krant",
        S("nl", "De Waterdammer", "news"),
        "Pagina niet gevonden: leerlingen maken krant over nepnieuws",
        """<p>"Pagina niet gevonden" heet de krant die groep acht deze week maakte. Wat doe je als een bericht verdwijnt? De leerlingen belden een archief, een redactie en een advocaat.</p>

<p>De krant ligt vanaf vrijdag in de bibliotheek.</p>""",
        {},
    ),
    (
        "nl-data",
        S("nl", "Waterdam Open Data", "ckan"),
        "Bomenregister (niet meer beschikbaar sinds 2020)",
        "<p>Deze dataset wordt niet meer bijgewerkt. De laatste versie bevat 11.204 bomen met soort, plantjaar en hoogte.</p><ul><li>bomen-2019.csv</li><li>toelichting.pdf</li></ul>",
        {"path": "/dataset/bomenregister"},
    ),
    (
        "nl-thesis",
        S("nl", "Scripties Hogeschool Waterdam", "dspace"),
        "Dode links in het beleid",
        "<p>Auteur: J. Voss. Jaar: 2015. Bestand: alleen voor ingelogde gebruikers.</p><p>Samenvatting: van 600 verwijzingen in nota's van gemeenten gaf 41 % een foutmelding. De scriptie geeft vijf adviezen.</p>",
        {"path": "/handle/20.5/771"},
    ),
    (
        "nl-ict",
        S("nl", "ICT Servicedesk", "docs"),
        "Toegang geweigerd (fout 5)",
        "<p>U krijgt de melding 'Toegang geweigerd. U hebt geen rechten voor deze map'. Vraag de eigenaar van de map om rechten, of vul formulier 12 in. Wachttijd: een werkdag.</p>",
        {},
    ),
    # Spanish, Catalan, Portuguese, Italian
    (
        "es-error",
        S("es", "Manual de Cormorán", "docs"),
        "Error 404 (página no encontrada)",
        "<p>El servidor devuelve 404 cuando no hay ningún recurso en la ruta. Para definir una página propia, escriba <code>pagina_error 404 /error.html</code>.</p><p>No redirija los errores a la portada: los buscadores lo consideran un falso acierto.</p>",
        {},
    ),
    (
        "es-diario",
        S("es", "El Eco de Valdemora", "news"),
        "Desaparece la web del museo",
        """<p>La página del museo ya no está disponible. En su lugar aparece un casino en línea con tragaperras y bonos, porque nadie renovó el dominio.</p>

<p>El concejal de Cultura asegura que en junio habrá un sitio nuevo, con otra dirección.</p>""",
        {},
    ),
    (
        "es-revista",
        S("es", "Revista de Historia de Valdemora", "ojs"),
        "Artículo retirado",
        "<p>El artículo de las páginas 31 a 48 fue retirado por decisión del consejo el 2 de octubre de 2015. Los motivos se explican en el editorial del número siguiente.</p>",
        {"path": "/index.php/rhv/article/view/31"},
    ),
    (
        "es-profesor",
        S("es", "Universidad de Valdemora", "uni"),
        "Dr. Julián Ortega (1940-2013)",
        "<p>El profesor Ortega falleció el 9 de mayo. Impartió paleografía durante treinta y un años. Sus apuntes siguen en esta página: letra cortesana, letra procesal, abreviaturas.</p>",
        {"path": "/~ortega/"},
    ),
    (
        "es-boe",
        S("es", "Boletín de la Provincia", "gov"),
        "Anuncio 4404/2012",
        "<p>Quedan sin efecto las bases publicadas el 3 de mayo. El plazo ha finalizado.</p>",
        {},
    ),
    (
        "ca-colla",
        S("ca", "Colla Gegantera de Vallfosca", "club"),
        "La colla plega",
        "<p>Després de trenta anys, la colla es dissol. El web no s'actualitzarà més. Els gegants es queden a l'ajuntament i sortiran per la festa major.</p>",
        {},
    ),
    (
        "pt-jornal",
        S("pt", "Diário da Ribeira", "news"),
        "Página do município indisponível durante dois dias",
        '<p>O portal do município esteve indisponível na segunda e na terça-feira. Quem tentava entrar lia "acesso negado".</p><p>Segundo a câmara, um ataque informático obrigou a desligar os servidores. Os prazos foram alargados.</p>',
        {},
    ),
    (
        "pt-repositorio",
        S("pt", "Repositório da Universidade da Ribeira", "dspace"),
        "O cais e os nomes",
        "<p>Acesso restrito. O documento não está disponível até 2030.</p><p>Autor: Rui Matos. Data: 2020. Resumo: estudo dos nomes de barcos registados no cais entre 1870 e 1910, a partir de livros da capitania.</p>",
        {"path": "/handle/10400.9/881"},
    ),
    (
        "pt-associacao",
        S("pt", "Associação dos Moinhos", "club"),
        "Encerrado",
        "<p>O moinho está encerrado para obras até setembro. As visitas marcadas foram canceladas.</p>",
        {},
    ),
    (
        "it-sagra",
        S("it", "Pro Loco Montefrasco", "club"),
        "Sagra annullata",
        "<p>La sagra di quest'anno è annullata per maltempo. I biglietti saranno rimborsati. Ci vediamo l'anno prossimo!</p>",
        {},
    ),
    (
        "it-errore",
        S("it", "Guida di Gabbiano", "docs"),
        "Pagina di errore personalizzata",
        '<p>Quando la pagina richiesta non esiste, il server mostra "404 - Pagina non trovata". Per cambiarla si usa la direttiva <code>errore</code>. Il contenuto non deve superare 64 kB.</p>',
        {},
    ),
    (
        "it-giornale",
        S("it", "La Voce di Montefrasco", "news"),
        "Il sito del Comune torna online",
        '<p>Dopo una settimana di "sito in manutenzione", le pagine del Comune sono tornate. Mancano ancora gli atti del 2009, che risultano non disponibili.</p><p>L\'assessore: "Li ritroveremo".</p>',
        {},
    ),
    (
        "it-legge",
        S("it", "Normativa regionale", "gov"),
        "Art. 7 (abrogato)",
        "<p>(abrogato dalla l.r. 12/1998)</p>",
        {"path": "/leggi/1974/31/art7"},
    ),
    (
        "it-rivista",
        S("it", "Quaderni di Archivistica", "ojs"),
        "La rivista cessa le pubblicazioni",
        "<p>Con il numero 40 la rivista chiude. Gli articoli restano consultabili. Non si accettano più contributi.</p>",
        {"path": "/index.php/qa/announcement/view/3"},
    ),
    # Polish, Czech, Hungarian
    (
        "pl-stowarzyszenie",
        S("pl", "Towarzystwo Miłośników Zalesia", "club"),
        "Towarzystwo zakończyło działalność",
        "<p>Uchwałą z 4 marca towarzystwo zostało rozwiązane. Strona nie jest już aktualizowana. Zbiory przekazano bibliotece gminnej.</p>",
        {},
    ),
    (
        "pl-blad",
        S("pl", "Podręcznik Żuraw", "docs"),
        "Błąd 404: nie znaleziono strony",
        "<p>Komunikat pojawia się, gdy serwer nie zna podanej ścieżki. Aby dodać własną stronę błędu, należy wskazać plik w dyrektywie <code>blad</code> i przeładować usługę.</p>",
        {},
    ),
    (
        "pl-gazeta",
        S("pl", "Kurier Zaleski", "news"),
        "Domena szkoły na sprzedaż",
        '<p>Adres szkoły podstawowej przejął handlarz domenami. "Ta domena jest na sprzedaż" - czytają rodzice.</p><p>Dyrektorka zapowiada nową stronę przed feriami.</p>',
        {},
    ),
    (
        "cs-ustav",
        S("cs", "Univerzita Lipová", "uni"),
        "Ústav kartografie byl zrušen",
        "<p>Ústav byl zrušen k 31. prosinci 2010. Tato stránka slouží jako archiv a není aktualizována. Mapy jsou v knihovně, přístroje v muzeu.</p>",
        {},
    ),
    (
        "cs-noviny",
        S("cs", "Lipovské listy", "news"),
        "Stránka nenalezena: výstava o zmizelých knihách",
        "<p>Výstava s názvem Stránka nenalezena začíná v pátek v knihovně. Ukazuje třicet svazků, z nichž někdo vytrhl listy.</p><p>Vstup je volný.</p>",
        {},
    ),
    (
        "hu-egyesulet",
        S("hu", "Tóparti Helytörténeti Kör", "club"),
        "A kör megszűnt",
        "<p>A közgyűlés március 2-án kimondta a kör megszűnését. A honlap nem frissül tovább, de olvasható marad.</p>",
        {},
    ),
    # Nordic
    (
        "sv-forening",
        S("sv", "Åsbro hembygdsförening", "club"),
        "Föreningen är nedlagd",
        "<p>Föreningen lades ned vid årsmötet. Sidorna uppdateras inte längre. Arkivet finns hos kommunen och kvarnen sköts av byalaget.</p>",
        {},
    ),
    (
        "sv-diva",
        S("sv", "Åsbro högskolas publikationer", "uni"),
        "Döda länkar i kommunala protokoll",
        "<p>Fulltext saknas i arkivet. Ström, Anna, 2016. Uppsats.</p><h2>Abstract</h2><p>Uppsatsen följer 900 länkar i protokoll och finner att var tredje ger felet att sidan inte kan hittas.</p>",
        {"path": "/smash/record.jsf?pid=diva2:77120"},
    ),
    (
        "da-lokal",
        S("da", "Fjordby Lokalarkiv", "club"),
        "Arkivet er lukket",
        "<p>Arkivet er lukket i uge 29 og 30. Bøger kan afleveres i kassen ved døren.</p>",
        {},
    ),
    (
        "da-avis",
        S("da", "Fjordby Folkeblad", "news"),
        "Kommunens hjemmeside hacket af kasino",
        "<p>I to timer viste kommunens hjemmeside reklame for et online casino. Fejlen er rettet, siger borgmesteren.</p><p>Ingen oplysninger om borgere er gået tabt.</p>",
        {},
    ),
    (
        "fi-sanomat",
        S("fi", "Rantakylän Sanomat", "news"),
        "Sivua ei löytynyt -näyttely avautuu",
        "<p>Kirjaston uusi näyttely kertoo kadonneista sivuista. Mukana on kirjoja, joista joku on leikannut kuvat.</p><p>Näyttely on auki kesäkuuhun.</p>",
        {},
    ),
    (
        "fi-laitos",
        S("fi", "Rantakylän yliopisto", "uni"),
        "Hanke on päättynyt",
        "<p>Hanke päättyi vuonna 2013. Sivuja ei enää päivitetä. Loppuraportti on luettavissa kirjastossa.</p>",
        {},
    ),
    (
        "no-lag",
        S("no", "Vika Historielag", "club"),
        "Laget er oppløst",
        "<p>Årsmøtet vedtok å oppløse laget. Nettsidene blir ikke lenger oppdatert. Bildene er overført til museet.</p>",
        {},
    ),
    # Greek, Russian, Turkish
    (
        "el-syllogos",
        S("el", "Σύλλογος Φίλων της Λίμνης", "club"),
        "Ο σύλλογος διαλύθηκε",
        "<p>Με απόφαση της συνέλευσης ο σύλλογος διαλύθηκε. Η ιστοσελίδα δεν ενημερώνεται πλέον. Το αρχείο δόθηκε στη δημοτική βιβλιοθήκη.</p>",
        {},
    ),
    (
        "el-nea",
        S("el", "Τα Νέα της Λίμνης", "news"),
        "Εκτός λειτουργίας η σελίδα του δήμου",
        "<p>Επί δύο ημέρες όσοι επισκέπτονταν τη σελίδα του δήμου διάβαζαν «Η σελίδα δεν βρέθηκε». Η βλάβη αποκαταστάθηκε το βράδυ της Τρίτης.</p>",
        {},
    ),
    (
        "ru-kafedra",
        S("ru", "Озёрский университет", "uni"),
        "Кафедра картографии (закрыта)",
        "<p>Кафедра закрыта в 2009 году. Страница сохранена как архив и не обновляется. Карты переданы в библиотеку, приборы в музей.</p>",
        {},
    ),
    (
        "ru-gazeta",
        S("ru", "Озёрский вестник", "news"),
        "Сайт музея захватило казино",
        "<p>Вместо экспозиции посетители сайта видят рекламу онлайн-казино. Домен не продлили вовремя, и его купила неизвестная фирма.</p><p>Музей просит не переходить по старому адресу.</p>",
        {},
    ),
    (
        "ru-oshibka",
        S("ru", "Руководство «Журавль»", "docs"),
        "Ошибка 404: страница не найдена",
        "<p>Сервер возвращает 404, если по указанному пути ничего нет. Чтобы задать свою страницу ошибки, укажите файл в параметре <code>error_page</code>.</p>",
        {},
    ),
    (
        "tr-gazete",
        S("tr", "Göl Postası", "news"),
        "Belediyenin sitesine erişilemiyor",
        '<p>Salı günü siteye girmek isteyenler "erişim engellendi" yazısını gördü. Belediye, arızanın giderildiğini açıkladı.</p>',
        {},
    ),
    (
        "tr-dernek",
        S("tr", "Göl Kıyısı Derneği", "club"),
        "Derneğimiz kapandı",
        "<p>Genel kurul kararıyla derneğimiz kapanmıştır. Bu site artık güncellenmeyecektir. Arşiv belediye kütüphanesindedir.</p>",
        {},
    ),
    # Japanese, Chinese, Arabic
    (
        "ja-kyokai",
        S("ja", "湖畔郷土史研究会", "club"),
        "研究会は解散しました",
        "<p>当会は総会の決議により解散しました。本サイトは更新されませんが、資料は引き続きご覧いただけます。長い間ありがとうございました。</p>",
        {},
    ),
    (
        "ja-manual",
        S("ja", "つる サーバー説明書", "docs"),
        "エラー404「ページが見つかりません」",
        "<p>指定した場所に文書がない場合、サーバーは404を返します。独自の表示に変えるには設定ファイルの error_page にファイル名を書いてください。</p>",
        {},
    ),
    (
        "ja-ronbun",
        S("ja", "湖畔大学学術リポジトリ", "dspace"),
        "湖の地名について",
        "<p>著者：山根一郎。発行：1998年。本文ファイルは公開されていません。抄録：湖の周辺にある三百の地名を古い地図と聞き取りによって調べ、失われた七つの村の位置を推定した。</p>",
        {"path": "/records/771"},
    ),
    (
        "zh-xuehui",
        S("zh", "湖滨地方史学会", "club"),
        "学会停止活动公告",
        "<p>经会员大会决定，本会自即日起停止活动。网站不再更新，历年资料仍可查阅。感谢各位会员多年来的支持。</p>",
        {},
    ),
    (
        "zh-xinwen",
        S("zh", "湖滨日报", "news"),
        "市政府网站一度无法访问",
        "<p>周二上午，不少市民打开市政府网站时看到“页面不存在”的提示。技术人员表示，故障由服务器升级引起，当晚已经恢复。</p>",
        {},
    ),
    (
        "ar-jamiya",
        S("ar", "جمعية أصدقاء البحيرة", "club"),
        "حل الجمعية",
        "<p>قررت الجمعية العامة حل الجمعية. لم يعد هذا الموقع يحدث، وتبقى المواد متاحة للقراءة. شكرا لجميع المتطوعين.</p>",
        {},
    ),
]

NOTICES = ("es-revista", "fr-offre")
"""Pages that say what became of a thing; whether the notice or the thing was cited, who knows."""
PDF = {"Content-Type": "application/pdf"}
LIST = page(
    "<h1>Index of /pub/locper</h1><pre>Name                 Last modified      Size\n<hr>Parent Directory                       -\nREADME              2004-02-11 10:12  1.1K\ntombs-02.txt        2003-01-09 08:44   31K\n404-survey.csv      2005-07-01 16:20  212K\n</pre><address>Apache/2.2.22 (Debian) Server at ftp Port 80</address>",
    title="Index of /pub/locper",
)
PLAIN = {"Content-Type": "text/plain; charset=utf-8"}
UN = Site("en", "University of Wexmoor", "uni")
FOOT = Site("de", "Lauterbacher Bote", "news")


def odd() -> Iterator[Case]:
    """Other shapes: files, lists, plain text, harmless redirects, walls that are only words."""
    live = (LIVE,)
    none = UN.missing()
    for name, path, title in (
        (
            "pdf-404",
            "/reports/404.pdf",
            "Page not found: a longitudinal study of missing web references",
        ),
        ("pdf-plain", "/staff/okafor/fen.pdf", "Peat, people and the drained fen"),
        (
            "pdf-access",
            "/docs/access-denied.pdf",
            "Access denied: land rights and the enclosure of Harrow Moor",
        ),
    ):
        yield Case(
            "living",
            f"u21-{name}",
            live,
            {path: Reply(200, PDF, small_pdf(title)), "*": none, "/": UN.front()},
            path=path,
        )
    yield Case(
        "living",
        "u21-pdf-download",
        live,
        {
            "/bitstream/10999/87/1/dues.pdf": Reply(
                200,
                {**PDF, "Content-Disposition": "attachment; filename=dues.pdf"},
                small_pdf("Harbour dues of 1788"),
            ),
            "*": none,
        },
        path="/bitstream/10999/87/1/dues.pdf",
    )
    yield Case(
        "living",
        "u21-listing",
        live,
        {
            "/pub/locper/": sent(LIST),
            "*": sent(
                page(
                    "<h1>Not Found</h1><p>The requested URL was not found on this server.</p>",
                    title="404 Not Found",
                ),
                404,
            ),
        },
        path="/pub/locper/",
    )
    yield Case(
        "living",
        "u21-txt-draft",
        live,
        {
            "/drafts/tombs-02.txt": Reply(
                200,
                PLAIN,
                'Network Drafting Group\n\n   Tombs for names\n\n   This memo describes what a server should answer for a page that was\n   removed: 410 (gone), with a note.  "Page not found" says too little.\n'
                * 3,
            ),
            "*": none,
        },
        path="/drafts/tombs-02.txt",
    )
    yield Case(
        "living",
        "u21-csv",
        live,
        {
            "/data/404-survey.csv": Reply(
                200,
                {"Content-Type": "text/csv"},
                "host,status\nalpha.example,404\nbeta.example,410\ngamma.example,for sale\n",
            ),
            "*": none,
        },
        path="/data/404-survey.csv",
    )
    yield Case(
        "living",
        "u21-json",
        (LIVE, UNKNOWN),
        {
            "/api/3/action/package_show?id=bus-stops": Reply(
                200,
                {"Content-Type": "application/json"},
                '{"success": true, "result": {"name": "bus-stops", "title": "Bus stops (discontinued)", "state": "active", "notes": "No longer updated.", "resources": [{"format": "CSV"}]}}',
            ),
            "*": Reply(
                404,
                {"Content-Type": "application/json"},
                '{"success": false, "error": {"message": "Not found"}}',
            ),
        },
        path="/api/3/action/package_show?id=bus-stops",
    )
    yield Case(
        "living",
        "u21-zip",
        live,
        {
            "/download/leaf-0.4.1.zip": Reply(
                200, {"Content-Type": "application/zip"}, b"PK\x03\x04" + bytes(600)
            ),
            "*": none,
        },
        path="/download/leaf-0.4.1.zip",
    )
    home = "<h1>Willkommen</h1><p>Gemeinde Oberlauter, 812 Einwohner, 340 Meter über dem Meer. Das Bürgerbüro ist montags und donnerstags von 9 bis 12 Uhr geöffnet. Nächste Ratssitzung: 4. Mai.</p>"
    yield put(
        "u21-root-page",
        live,
        Site("de", "Gemeinde Oberlauter", "gov"),
        "Startseite",
        home,
        path="/",
        h1="",
    )
    # redirects that change nothing
    text = "<p>The glossary explains 140 words of locks and canals, from apron to winding hole, with drawings by the late T. Barker. Words marked with a star are used on the upper reach only.</p>"
    canal = Site("en", "Harrowdale Canal Society", "club")
    for name, old, new, status in (
        ("slash", "/glossary", "/glossary/", 301),
        ("lang-302", "/glossary.html", "/en/glossary.html", 302),
        ("session-302", "/glossary.php", "/glossary.php?sid=77ab", 302),
    ):
        yield Case(
            "living",
            f"u21-{name}",
            live,
            {
                "/": canal.front(),
                old: to(new, status),
                new: fill(canal.frame("Glossary", text)),
                "*": canal.missing(),
            },
            path=old,
        )
    # cookie and login words over a real text
    wall = "<div class='cmp-overlay' role='dialog'><h2>Wir und unsere 214 Partner</h2><p>Mit Werbung lesen und zustimmen, oder mit Abo werbefrei. Bitte aktivieren Sie JavaScript. Um fortzufahren, müssen Sie zustimmen.</p><button>Zustimmen</button></div>"
    yield put(
        "u21-de-cmp",
        live,
        FOOT,
        "Schleuse bekommt neue Tore",
        wall
        + "<p>Die obere Schleuse erhält im Herbst neue Tore aus Eiche. Das alte Paar hat 41 Jahre gehalten. Während der Arbeiten wird die Kammer trockengelegt, und am zweiten Sonntag darf jeder hinabsteigen.</p><p>Die Kosten von 310.000 Euro teilen sich Land und Verein.</p>",
    )
    age = "<div id='age-gate'><p>Please verify your age. Are you 18 or older?</p><button>Yes</button><button>No</button></div>"
    yield put(
        "u21-age-gate",
        live,
        Site("en", "Fennside Brewers' Guild", "club"),
        "Cellar notes for 2016",
        age
        + "<p>The spring mild was darker than planned, since the roaster had been set a step too high. Forty firkins were sold within nine days. In June a cask stout won second place at the county fair, after a dispute over its strength that took the judges an hour.</p>",
    )
    yield put(
        "u21-noscript",
        live,
        Site("en", "Wexmoor Observatory", "uni"),
        "Meteor counts, August 2015",
        "<noscript><p>You need to enable JavaScript to run this app. Please turn JavaScript on and reload the page.</p></noscript><p>On the night of the twelfth 214 meteors were counted between eleven and three, by four observers lying on the roof. Clouds came up twice. The brightest left a train that could be seen for forty seconds and drifted north.</p><table><tr><td>23-00</td><td>41</td></tr><tr><td>00-01</td><td>60</td></tr></table>",
    )
    yield put(
        "u21-cf-script",
        live,
        Site("en", "Harrowdale Echo", "news"),
        "Lock keeper retires",
        "<p>After 31 years at the upper lock Tom Barker hands over his key. He counted every boat: 88,104.</p><p>His successor starts on Monday and intends to go on counting.</p>",
        head="<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script><script>window._pxAppId='PXab12';</script>",
        headers={"Server": "cloudflare", "CF-RAY": "7a1c-AMS", "Set-Cookie": "__cf_bm=1; path=/"},
    )
    yield put(
        "u21-captcha-form",
        live,
        Site("en", "Wexmoor Family History Circle", "club"),
        "Ask about an ancestor",
        "<p>Our volunteers look up names in the parish registers of Wexmoor and the five villages. Write what you know already; an answer takes about three weeks and costs nothing.</p><form><textarea></textarea><div class='g-recaptcha' data-sitekey='x'></div><p>Please confirm that you are not a robot.</p></form>",
        head="<script src='https://www.google.com/recaptcha/api.js'></script>",
    )
    yield put(
        "u21-geo-note",
        live,
        Site("en", "Wexmoor Community Radio", "club"),
        "Programme of 6 May 2014",
        "<p>18:00 News from the quay. 18:20 The gardener's hour. 19:00 Live from St Bride's: motets. 20:30 Talk: who owns a name?</p><p class='small'>Audio of this programme is not available in your region.</p>",
    )
    # the server answers the live page to any slug with the same number: nothing is proved by that
    ny = Site("en", "Sysadmin Answers", "qa")
    shown = fill(
        ny.frame(
            "Why does tar complain about future timestamps?",
            "<div class='question'><p>After restoring a tape, tar says that time stamps are in the future. Can I ignore it?</p></div><div class='answers'><p>The clock of the other machine was wrong. Use touch, or ignore it.</p></div>",
        )
    )
    absent = ny.missing()
    yield Case(
        "living",
        "u21-slug-ignored",
        live,
        {
            "/": ny.front(),
            "*": lambda request: (
                shown(request) if request.path.startswith("/questions/7712/") else absent
            ),
        },
        path="/questions/7712/why-does-tar-complain",
    )
    # a quotation holds the citation, though most of the page is new
    old = page(
        "<h1>Names policy</h1><p>"
        + "The registry of the county keeps every name for ten years after its last use. A name that lapsed is offered to its former holder first. "
        * 6
        + "</p>"
    )
    now = "<h2>Names policy (revised 2022)</h2><p>A name that lapsed is offered to its former holder first. Since the reform requests are made by form 7 and take six weeks. Fees are listed in the annex; charities pay half. Appeals go to the board, which meets in March and September. Transfers between holders need the consent of both. Decisions are published after thirty days, without addresses.</p>"
    yield put(
        "u21-quote-holds",
        live,
        Site("en", "County Registry of Names", "gov"),
        "Names policy",
        now,
        memento=old,
        quote="A name that lapsed is offered to its former holder first",
    )


def cases() -> Iterator[Case]:
    """Those of other languages, then the odd ones."""
    for name, site, title, text, more in ROWS:
        truth = (LIVE, UNKNOWN) if name in NOTICES else (LIVE,)
        yield put(f"u21-{name}", truth, site, title, text, **more)
    yield from odd()
