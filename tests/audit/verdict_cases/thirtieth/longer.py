"""Longer living pages, and a few more sales and walls."""

from __future__ import annotations

from ..case import Case
from .frames import PARKED
from .living import living
from .sold import parked
from .walls import walled

LONGER: tuple[Case, ...] = (
    living(
        "long-unpublishing-guide",
        "wp",
        "en",
        "Newsroom Ethics Desk",
        "/guides/unpublishing/",
        "Unpublishing: what to do when someone asks you to remove an article",
        """
Every newsroom gets the letter sooner or later. A man was charged in 2009, acquitted in 2010, and the first story still comes up before the second. He asks for it to be removed.
# Do not decide alone
Take the request to a second editor. Ask for papers. An acquittal is a public record, and it costs the person asking little to send it.
# What you can do short of removal
- Add an update at the top, dated, in plain words.
- Take out the name and say that you did so.
- Ask search engines not to list the page.
# If you do remove it
Never leave a hole. A reader who follows a link should not see “page not found” or be thrown to the home page. Put up a notice: “This article was removed on 4 May 2016 because the charges were withdrawn.” Send the code 410, which says that the page is gone for good, and keep the text in the office archive.
# What not to write
“This content is no longer available” tells nobody anything. “Removed for legal reasons” invites the question which. If your lawyers insist on silence, say at least that it was they.
# How often it happens
We asked sixty editors in 2018. They had received 1,140 requests in a year and granted 96. Nine in ten came from people named in court reports; the rest were authors who regretted an opinion, couples who had parted, and one ventriloquist.
# Comments are closed
Comments on this guide were removed in 2020 because of spam. Write to us instead.""",
        title="Unpublishing: what to do when someone asks you to remove an article",
    ),
    living(
        "long-parking-study",
        "repo",
        "en",
        "Hawthorn Working Papers",
        "/papers/wp-31",
        "What becomes of expired names? A study of 4,000 parked domains",
        """
- Authors: R. Ellwood, T. Nakano
- Year: 2017
- Keywords: domain parking, expired domains, link rot, typosquatting
# Abstract
We followed 4,000 names for two years after they had expired. A third went to parking companies within a day. Their pages say “buy this domain”, “this domain may be for sale” or “related searches”, and carry adverts. One in twenty became a shop for pills or a casino. One in fifty went back to its former owner.
# 1 Introduction
Readers who follow a reference to an expired name seldom see an error. They see a page that answers with status 200, and with somebody else's intentions.
# 2 Method
We took names from the reference lists of theses. Each was fetched weekly from three places. A page was called parked where two readers agreed; kappa was 0.91.
# 3 Results
Parking is seasonal. Names that lapse in January are bought by breeders of links, those of August by nobody. Gambling pages prefer names that once belonged to clubs and parishes, because these have old links from schools.
# 4 Discussion
Registrars could help by leaving a note of the previous owner for a year. None of the eleven we asked wanted to.
# Cite
Ellwood and Nakano (2017), Hawthorn Working Papers 31.""",
    ),
    living(
        "long-ferry-minutes",
        "table",
        "en",
        "Isle of Corra Ferry Committee",
        "/minutes/2009-02.htm",
        "Minutes, February 2009",
        """
Present: Mrs Lamont (chair), Messrs Baird, Tulloch and Wylie, Miss Orr (clerk). Apologies: none received; Mr Dewar could not be reached.
# 1. Website
The clerk said that the timetable page had shown “Error 404” since the storm. The company that kept the site no longer exists and its telephone is out of service. The domain would expire in March. It was agreed to renew for two years at 24 pounds and to ask Mr Wylie's nephew.
# 2. Winter timetable
Mr Baird said that the noon sailing had been cancelled eleven times. The operator's letter gave “not available” as the reason for nine. The chair would write again.
# 3. Slipway
Weed had been removed. The light is still missing. Harbour trustees had closed the lower steps until further notice.
# 4. Fares
The proposal to raise the fare for sheep was not found acceptable and was withdrawn.
# 5. Any other business
A casino night in aid of the lifeboat will be held in the hall on 14 March. Mr Tulloch objected to the word and it was minuted.
# 6. Date of next meeting
The first Tuesday of March at seven, if there is a boat.""",
    ),
    living(
        "long-recipe-withdrawn",
        "blog",
        "en",
        "The Salt Pig",
        "/2014/11/damson-cheese.html",
        "Damson cheese, after I lost the first post",
        """
Some of you wrote to say that the damson post was gone. You were right. The page said “Sorry, the page you were looking for in this blog does not exist”, and so it did not: I had deleted it with my thumb while looking for the dog.
So here it is again from memory and from Barbara, who prints everything.
Take three pounds of damsons and as much water as will stop them catching. Simmer until they give up. Rub through a sieve, which takes an hour and a radio play. Weigh the pulp. For every pound take twelve ounces of sugar. Boil, stirring, until a spoon drawn across the bottom leaves a clean road.
Oil some small jars. Pot it hot. Leave for a year, or a week.
# Notes
Damsons were not available in the market in 2012, when the frost had them all. Bullaces will do. Plums will not, whatever it says on the page I linked to, which has since been taken down.
Posted by Hester. 3 comments: “Comment deleted.” “Ours set like a brick!” “Found the old post in the archive, by the way.”""",
    ),
    living(
        "long-security-bulletin",
        "gov",
        "en",
        "National Incident Desk",
        "/advisories/2020-14",
        "Advisory 2020-14: false pages that ask visitors to verify they are human",
        """
We have seen false checks on hacked websites. The visitor is asked to tick a box marked “Verify you are human” and then to paste a command. Do not do so.
# How to recognise it
A true check by a known firm never asks you to press the Windows key. It says “Checking your browser before accessing” or “Just a moment” and goes away by itself.
The false one shows a number such as Ray ID and the sentence “Complete these verification steps”.
# Who is affected
Sites with old plug-ins. In April we counted 312 in this country: schools, a hospice, two vineyards and a maker of ladders.
# What owners should do
- Update the plug-ins.
- Look for a user that you did not create.
- Ask the host whether access is blocked for your own address only.
# What visitors should do
Close the page. If you pasted the command, unplug the machine and ring us. Nobody will laugh.
# Version history
1.0 first published. 1.1 corrected the count. 1.2 removed a link that no longer works.""",
    ),
    living(
        "long-shop-faq",
        "shop",
        "en",
        "Peg and Awl",
        "/help/faq",
        "Frequently asked questions",
        """
# Why does it say “Out of stock”?
Because we make them by hand, and there are two of us. Leave your address and we write once, not weekly.
# Why is a product no longer available?
Mostly because the wood ran out. The pearwood spoons came from one tree. When a page is gone we send you to its nearest cousin.
# I get “Page not found”
Old catalogue numbers changed in 2015. Put a zero before the number.
# I cannot log in
Accounts older than five years were deleted. Your orders are in the ledger, which is on paper. Ring us.
# My account has been suspended
That is not us. Somebody is sending letters in our name. We do not suspend anyone.
# Is the business for sale?
No. A website said so in 2019. Make us an offer of cake.
# Do you ship abroad?
Not to islands without a harbour.""",
    ),
    living(
        "long-court-casino",
        "sp",
        "en",
        "Court of Commercial Appeals",
        "/judgments/Pages/2012-88.aspx",
        "2012/88 Lucky Tern Casino Ltd v Licensing Board",
        """
Judgment of 11 October 2012. Before Prell, Anwar and Lisle JJ.
# Facts
1. The appellant ran a casino with twelve tables and forty slot machines under a licence that expired on 31 May.
2. On 2 June an officer found roulette and blackjack being played. The appellant said that its online casino bonus had confused the calendar.
3. The Board suspended the account into which winnings were paid.
# Argument
4. Mr Dace for the appellant submitted that a licence which has expired on a Sunday is renewed on the Monday. No authority was found for this.
5. Miss Orpen for the Board said that gambling without a licence is an offence even in good weather.
# Decision
6. The appeal is dismissed. A licence is not a library book.
7. The suspension of the account is lifted, since the punters had done nothing wrong.
8. Costs follow the event. Liberty to apply.""",
    ),
    living(
        "long-de-fehlerseiten",
        "typo3",
        "de",
        "Institut für Webgeschichte",
        "/projekte/fehlerseiten",
        "Fehlerseiten als Quelle: Was „Seite nicht gefunden“ über Behörden verrät",
        """
Das Projekt sammelt seit 2011 Fehlerseiten deutscher Behörden. 1.340 sind es inzwischen. Die häufigste Überschrift lautet „Seite nicht gefunden“, die zweithäufigste „Herzlich willkommen“.
# Fragestellung
Was sagt ein Amt, wenn es nichts zu sagen hat? Wir unterscheiden Entschuldigung, Belehrung und Schweigen.
# Befunde
Gemeinden entschuldigen sich öfter als Ministerien. Belehrungen („Bitte prüfen Sie die Schreibweise“) nehmen seit 2014 ab. Jede fünfte Seite sendet den Code 200 und gilt der Technik damit als gefunden.
Nach einem Umbau der Website verschwinden im Mittel 38 Prozent der Adressen. Nur zwei Landkreise leiten alle alten Adressen weiter.
# Beispiele
- „Der gewünschte Inhalt ist leider nicht mehr verfügbar.“ (Finanzamt)
- „Hier ist nichts. Gehen Sie bitte weiter.“ (Polizei)
- „Diese Domain steht zum Verkauf.“ (Kreis, nach vergessener Rechnung)
# Veröffentlichung
Ein Band mit den schönsten Seiten erscheint im Herbst. Die Datenbank ist wegen Wartung derzeit nur lesbar.""",
        title="Fehlerseiten als Quelle: Was „Seite nicht gefunden“ über Behörden verrät",
    ),
    living(
        "long-de-protokoll",
        "gov",
        "de",
        "Gemeinde Hinterried",
        "/rat/2013-05",
        "Niederschrift der Sitzung vom 14. Mai 2013",
        """
# TOP 1 Internetauftritt
Der Bürgermeister teilt mit, dass die Seite der Gemeinde acht Tage lang „Account gesperrt“ zeigte. Die Rechnung war an den Vorgänger gegangen. Gemeinderat Hölzl fragt, ob jemand die Domain zum Verkauf angeboten habe. Das wird verneint.
# TOP 2 Stellenausschreibung
Die Stelle im Bauhof ist besetzt. Die Anzeige wird gelöscht.
# TOP 3 Spielautomaten
Der Antrag auf eine Spielhalle mit zwölf Automaten im ehemaligen Kino wird mit 9 zu 3 Stimmen abgelehnt.
# TOP 4 Brücke
Die Brücke am Mühlbach ist bis auf Weiteres nicht verfügbar, sagt die Vorlage. Gemeint ist: gesperrt. Der Rat bittet um deutsche Vorlagen.
# TOP 5 Verschiedenes
Ein Schlüssel wurde gefunden. Ein Zugriff auf die Kasse wurde verweigert, weil das Passwort abgelaufen war. Nächste Sitzung am 11. Juni.
Ende 21.40 Uhr.""",
    ),
    living(
        "long-fr-robots",
        "news",
        "fr",
        "Le Journal du Vexin",
        "/numerique/etes-vous-un-robot",
        "« Êtes-vous un robot ? » : ces tests qui excluent",
        """
« Confirmez que vous n'êtes pas un robot. » Marcelle Aubin, 81 ans, n'a pas su. Elle voulait payer la cantine de son petit-fils. On lui montrait des feux rouges ; elle y voit mal.
L'accès lui a été refusé. Au bout de cinq essais, la page a affiché : « Trop de tentatives, réessayez plus tard. »
# Un marché
Quatre entreprises se partagent ces contrôles. Elles vendent aux mairies la promesse d'éloigner les machines. Les machines, elles, réussissent désormais mieux que nous : une étude de 2023 leur donne 96 pour cent, aux humains 71.
# Des solutions
La commune voisine a retiré son test et limité le nombre de demandes par heure. Personne ne s'en est plaint, sauf un vendeur de tests.
# Ce que dit la loi
Le défenseur des droits rappelle que tout service public en ligne doit laisser une autre voie, guichet ou téléphone. Marcelle Aubin a payé en espèces.""",
    ),
    living(
        "long-fr-fermeture",
        "drupal",
        "fr",
        "Observatoire du bocage",
        "/fermeture",
        "L'Observatoire ferme : bilan de vingt ans",
        """
L'Observatoire du bocage a cessé ses activités le 31 décembre 2014. Ce site n'est plus mis à jour. Il reste consultable.
# Ce que nous avons fait
Vingt ans de relevés : 1.812 kilomètres de haies parcourus, deux fois chacun. Nous avons compté les arbres têtards, les barrières, les nids.
# Ce que nous avons trouvé
En 1995 il y avait 74 mètres de haie par hectare ; en 2013, 51. La moitié de la perte tient à six communes.
Là où la haie a été payée, elle est restée. Là où elle a été seulement louée en discours, elle a disparu.
# Ce qui n'est plus disponible
La carte interactive ne fonctionne plus. Les photographies aériennes ont été retirées à la demande de leur propriétaire. Certains liens mènent à des pages introuvables : nous les laissons, ils font partie du bilan.
# Merci
Aux 140 marcheurs.""",
    ),
    living(
        "long-nl-webarchief",
        "repo",
        "nl",
        "Webarchief Zeeland",
        "/collectie/verdwenen-sites",
        "Verdwenen websites van Zeeland",
        """
Deze collectie bevat kopieën van 610 websites die niet meer bestaan.
# Selectie
Wij kozen sites van verenigingen, kerken en winkels waarvan het domein is verlopen of te koop staat. Ook sites die een melding gaven als ‘deze pagina bestaat niet meer’ werden opgenomen, mits er een oudere kopie was.
# Voorbeelden
- Duivensportvereniging De Snelle Vlucht: vanaf 2011 een goksite
- Bakkerij Op de Hoek: nu geparkeerd
- Fanfare Excelsior: account opgeheven door de provider
# Gebruik
Raadpleging kan alleen in de studiezaal. Buiten de studiezaal krijgt u ‘geen toegang’. Dat is geen storing.
# Verwijdering
Wie zichzelf terugvindt en dat niet wil, kan om verwijdering vragen. Dat gebeurde tot nu toe vier keer.""",
    ),
    living(
        "long-es-hemeroteca",
        "drupal",
        "es",
        "Hemeroteca de Tierra Llana",
        "/guia/ausencias",
        "Guía de ausencias: números que no se han encontrado",
        """
Una hemeroteca es también la lista de lo que falta. Esta guía recoge los números no localizados de once periódicos de la provincia.
# El Eco (1871-1894)
Faltan los números 1 a 14. El 212 fue secuestrado por orden del gobernador y el ejemplar de la imprenta, eliminado.
# La Verdad Agraria (1903-1911)
Colección completa salvo el 7 de mayo de 1909. En su lugar hay una nota: «Página retirada por la censura».
# Boletín del Casino (1920-1936)
Publicaba apuestas de gallos y anuncios de ruletas. No disponible: el volumen de 1931 está en restauración.
# Cómo ayudar
Si tiene un número en casa, escríbanos. No hace falta que lo done. Lo digitalizamos y se lo devolvemos.
# Lo que ya ha aparecido
En 2016 aparecieron veinte números bajo el suelo de una barbería.""",
    ),
    living(
        "long-it-archivio",
        "typo3",
        "it",
        "Archivio di Stato di Valmorta",
        "/patrimonio/dispersi",
        "I fondi dispersi: che cosa non c'è più",
        """
L'archivio pubblica l'elenco dei fondi che risultano dispersi, distrutti o non trovati.
# Notai
Gli atti di ser Bonaventura (1412-1450) bruciarono nel 1693. Restano due pagine, usate come coperta di un registro di bottega.
# Comune
Le delibere del 1944 furono rimosse dai tedeschi in ritirata. Una cassa fu restituita nel 1961 con dentro altro.
# Casa da gioco
Del casinò che funzionò dal 1923 al 1926 resta il libro mastro. I nomi dei giocatori sono stati cancellati con cura, le somme no.
# Consultazione
Il fondo 18 non è disponibile fino al termine dei lavori. La richiesta può essere respinta.
# Contatti
L'indirizzo di posta che compare nelle vecchie schede non esiste più.""",
    ),
    living(
        "long-pt-farol",
        "wp",
        "pt",
        "Faróis e Faroleiros",
        "/berlengas-1974/",
        "O último inverno do faroleiro Bento",
        """
Bento Serrão esteve sozinho na ilha de novembro de 1973 a março de 1974. O rádio avariou em dezembro. Durante nove dias o posto respondeu apenas: «Serviço indisponível».
Escrevia todos os dias. O caderno foi dado como perdido e reapareceu numa feira, sem as últimas páginas.
> A luz não falhou, quem falhou fui eu, que adormeci uma vez.
Em janeiro faltou o azeite. Bento fez as contas e apagou a cozinha para manter a lanterna.
O farol foi automatizado em 1985. A casa está à venda, segundo o letreiro, mas ninguém atende o número.
Os comentários a este artigo foram removidos por conterem publicidade a casinos.""",
        quote="A luz não falhou, quem falhou fui eu",
    ),
    living(
        "long-pl-domena",
        "hugo",
        "pl",
        "Prawo w sieci",
        "/wpisy/domena-wygasla/",
        "Domena wygasła. Co dalej?",
        """
Otwierasz stronę swojego stowarzyszenia i czytasz: „Ta domena jest na sprzedaż”. Spokojnie, po kolei.
# Sprawdź datę
Po wygaśnięciu jest zwykle trzydzieści dni, w których tylko dotychczasowy abonent może odnowić nazwę.
# Zadzwoń
Rejestrator odpowie szybciej przez telefon niż przez formularz, w którym trzeba udowodnić, że nie jest się robotem.
# Nie płać pośrednikowi
Oferty typu „odzyskamy w dobę” są prawie zawsze nic niewarte.
# Gdy już za późno
Można złożyć pozew do sądu polubownego. W 2018 roku wygrało osiem na dziesięć stowarzyszeń.
Dawne podstrony będą przez jakiś czas pokazywać błąd 404. To mija.""",
    ),
    living(
        "long-sv-webb",
        "gov",
        "sv",
        "Kungliga Webbarkivet",
        "/om/saknade-sidor",
        "Sidor som saknas i arkivet",
        """
Om du får meddelandet ”Sidan hittades inte i arkivet” beror det på något av följande.
# Sidan samlades aldrig in
Vi samlar två gånger om året. Det som levde kortare syns inte.
# Sidan är borttagen
Efter beslut av domstol har 14 sidor tagits bort. En förteckning finns hos registrator.
# Sidan är spärrad
Material yngre än fem år kan bara läsas i lokalerna på Norra kajen. Utanför visas ”åtkomst nekad”.
# Domänen var till salu
Under 2009 köptes många föreningars namn av spelbolag. Vi har markerat 212 sådana kopior, så att ingen tror att scoutkåren drev kasino.""",
    ),
    living(
        "long-ru-bibl",
        "repo",
        "ru",
        "Областная научная библиотека Онеги",
        "/guide/utraty",
        "Утраченные издания: список",
        """
В списке указаны книги, которые не найдены при проверке фонда в 2012 году.
- Шифр 12/441. Описание маяков Белого моря, 1868. Не найдено.
- Шифр 14/02. Календарь рыбака, 1911. Списано и удалено из каталога, но в 2015 году найдено за шкафом.
- Шифр 19/77. Устав клуба велосипедистов. Нет на месте с 1953 года.
Если вы знаете, где книга, позвоните. Вопросов не зададим.
Электронные копии доступны в читальном зале. При входе из дома появляется надпись «Доступ запрещён»: это условие договора.""",
    ),
    living(
        "long-ja-koshou",
        "gov",
        "ja",
        "港町市役所",
        "/kouhou/2019/koshou",
        "ホームページの障害について(お詫び)",
        """
二月三日午前八時から午後四時まで、市のホームページで「ページが見つかりません」「サービスは一時的に利用できません」と表示される障害が発生しました。ご迷惑をおかけしましたことをお詫びします。
# 原因
サーバーの証明書の更新漏れと、その後の作業で設定ファイルを削除したことによるものです。
# 影響
ごみ収集日の検索、施設予約、議会録の閲覧ができませんでした。申請データの消失はありません。
# 再発防止
更新日を二人で確認します。障害時の案内は防災無線でも行います。""",
    ),
    # --- more sales and walls -----------------------------------------------------------------
    parked(
        "p-fi-myynti",
        "fi",
        "/kirjoitukset/tervahauta",
        "Verkkotunnus myytävänä",
        "<h1>tervahauta.example</h1><p>Tämä verkkotunnus on myytävänä. Jätä tarjous.</p>",
    ),
    parked(
        "p-godaddy",
        "en",
        "/tours/lead-mines",
        "leadmines.example",
        "<script>window.onload=function(){window.location.href='/lander'}</script><h1>leadmines.example</h1><p>This domain is registered, but may still be available. Get this domain.</p><p>Parked free, courtesy of the registrar.</p>",
        more={
            "/lander": parked(
                "p-x",
                "en",
                "/",
                "leadmines.example",
                "<p>Parked free, courtesy of the registrar. Get this domain.</p>",
            ).routes["/"]
        },
    ),
    parked(
        "p-cs-park",
        "cs",
        "/clanky/hrady",
        "Doména je zaparkovaná",
        "<h1>Tato doména je na prodej</h1><p>Doména je zaparkovaná u registrátora. Máte zájem? Nabídněte cenu.</p>",
        truth=(PARKED,),
    ),
    walled(
        "w-el-block",
        "el",
        "/arthra/2014/3",
        "Η πρόσβαση απορρίφθηκε",
        "<h1>Η πρόσβασή σας έχει αποκλειστεί</h1><p>Το σύστημα ασφαλείας εντόπισε ασυνήθιστη κίνηση από τη διεύθυνσή σας.</p>",
    ),
    walled(
        "w-ar-block",
        "ar",
        "/maqalat/77",
        "تم حظر طلبك",
        "<h1>تم حظر طلبك</h1><p>رقم المرجع 88114. اتصل بمدير الموقع.</p>",
    ),
    walled(
        "w-da-challenge",
        "da",
        "/artikler/hav",
        "Vent et øjeblik...",
        "<h1>havnyt.example</h1><p>Vi kontrollerer, at du er et menneske. Det kan tage nogle sekunder.</p><script>window._cf_chl_opt={cType:'managed'}</script>",
        403,
        headers={"cf_mitigated": "challenge"},
    ),
)
