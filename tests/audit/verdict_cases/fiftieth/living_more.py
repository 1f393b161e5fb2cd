"""More living pages: courts, banks, libraries, ministries, and unions of states."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import LIVE, Case
from .frames import living, table

# name | language | style | site | path | title | text
ROWS = """
eu-expired|en|gov|Union Law Gateway|/legal-content/en/reg-2003-881|Regulation 881/2003 on aid to shelters — no longer in force|No longer in force, date of end of validity: 31/12/2013. Repealed by Regulation 77/2013.//Article 1. Aid may be given to shelters open to any child. Article 2. Member States report each year. Article 3. Deleted. Language of display: English. Document not available in Irish or Maltese.
un-empty|en|gov|Committee on the Family|/en/sessions/41|Forty-first session: documents|Provisional agenda. Reports of four States. List of issues: not available. Replies: not received. Concluding observations: adopted on 3 June.//Statements by non-governmental bodies are shown as they were received. Some files could not be found when the library was moved in 2009 and are marked with a star.
police-closed|en|gov|Constabulary of Kestrel Island|/news/2015/appeal-closed|Appeal closed: boy, 9, found safe|The appeal about a boy of nine from Quayport is closed. He has been found safe and well. Please remove earlier posts and do not share his name or picture.//The force thanks 340 volunteers who searched the dunes. Journalists may ring the press office.
bank-phish|en|gov|Fishers' Savings Bank|/security/your-account-has-been-suspended|"Your account has been suspended": how to know false letters|A letter saying "your account has been suspended, click here to verify" does not come from us. We never ask for your password.//Forward the letter and delete it. If you have clicked, ring the number on the back of your card at once. Last month 212 customers did so in time.
lib-outage|en|wp|Brill University Library|/blog/catalogue-outage/|Why the catalogue said "Record not found" last week|From Monday to Wednesday many searches ended in "Record not found" or "Error establishing a database connection". The index had filled its disk.//No records were lost. Requests made in those days have to be placed again. We are sorry, and the cake at the desk is for you.
cyber-tips|en|gov|Agency for Secure Networks|/advice/lapsed-domains|Lapsed domains: why public bodies must keep old names|When a school, hospital or charity gives up its name, somebody else may buy it for betting, pills or porn. We list 61 cases.//Keep every name for ten years after the last use, park it on a page of your own, and tell those who link to you. Never offer a name for sale.
poker-law|en|table|Law Reports of Dunholt|/2009/qb/114|Regina v Casino Royal (Brill) Ltd [2009] DQB 114|The appellant kept a casino with roulette, poker and slot machines. The licence had expired. The bonus tickets were found to be a lottery.//Held: the appeal is dismissed. Per Lord Marr: a bet is no less a bet for being free.
pharma-pr|en|gov|Regional Medicines Office|/press/2016/fake-viagra|Raid on sellers of false pills|Officers seized 40,000 false Viagra and Cialis tablets sold without prescription by an online pharmacy that had taken the address of a closed clinic.//Three people were charged. Patients who bought pills there should see a doctor.
list-index|en|table|Quayport Digital Library|/browse/c|Browse: C|Cabin boys (4). Casual wards (11). Catechisms (0). Charity schools (29). Child emigrants (63). Chimney boys (7). Cottage homes (18). Cradle funds (1). Creches (9).//No items under Ca to Ce have been scanned yet. Next. Previous. Results per page: 10, 25, 50.
de-eu|de|gov|Rat der Küstenländer|/beschluesse/2009/14|Beschluss 14/2009 – nicht mehr in Kraft|Der Beschluss ist seit 2016 nicht mehr in Kraft. Der Wortlaut bleibt zu Nachweiszwecken abrufbar.//Die Länder richten Ombudsstellen für Heimkinder ein. Über die Kosten wird gesondert entschieden. Anlage 2 wurde gestrichen.
de-phishing|de|gov|Sparkasse Seeland|/sicherheit/konto-gesperrt|„Ihr Konto wurde gesperrt": Vorsicht vor falschen Briefen|Wer schreibt „Ihr Konto wurde gesperrt, bitte verifizieren Sie sich", will Ihre Daten. Wir fragen nie nach Passwörtern.//Löschen Sie die Nachricht und rufen Sie uns an. Im März wurden auf diese Weise 88 Kunden betrogen.
fr-casino|fr|news|Le Courrier du Port|/2015/03/casino-fermeture|Le casino du Port ferme ses portes|Machines à sous, roulette, poker : tout sera vendu aux enchères en avril. Les 61 salariés ont reçu leur lettre.//Le maire veut faire de la salle de jeu une bibliothèque pour enfants.
fr-bot|fr|gov|Bibliothèque du Littoral|/actualites/robots-moissonneurs|Nos catalogues face aux robots|« Accès refusé », « trop de requêtes » : depuis janvier, des lecteurs se heurtent à notre filtre. Neuf visites sur dix venaient de robots.//Nous avons assoupli les règles et publié la liste des adresses admises. Les chercheurs peuvent demander une copie entière.
nl-fraude|nl|gov|Consumentenloket|/waarschuwingen/domein-verlopen|Verlopen domeinnamen en valse webwinkels|Een basisschool liet haar domeinnaam verlopen. Een maand later stond er een casino met bonussen op. Ouders klikten er nog jaren op.//Zeg een naam nooit op voordat alle verwijzingen zijn aangepast. Het loket heeft een stappenplan.
es-mant|es|gov|Puertos de la Ría|/obras/sitio-en-mantenimiento|Sitio en mantenimiento: el dique norte|El sitio permanecerá cerrado por mantenimiento del 4 al 20 de mayo. Los barcos de pesca amarrarán en el muelle sur.//Disculpen las molestias. El dique volverá a abrirse el 21 de mayo a las ocho.
it-bot|it|news|Gazzetta del Porto|/2019/06/non-sono-un-robot|"Non sono un robot": la vecchiaia davanti al captcha|A 84 anni Elda Ferri non riesce a prenotare la visita: il sito le chiede di trovare i semafori. "Accesso negato", dice il computer.//La Regione promette uno sportello telefonico entro l'autunno.
cs-domena|cs|news|Přístavní noviny|/2018/domena-na-prodej|Doména dětského domova je na prodej|Kdo hledal domov, četl od ledna: „Tato doména je na prodej". Nikdo nezaplatil poplatek.//Domov má novou adresu a prosí školy, aby opravily odkazy.
fi-kasino|fi|news|Satamalehti|/uutiset/2019/kasinomainokset|Kasinomainokset lasten peleissä|Ilmaiskierroksia ja bonuksia mainostettiin joka neljännessä pelissä, jota alle 12-vuotiaat pelaavat.//Viranomainen vaati selvitystä seitsemältä yhtiöltä.
el-domain|el|news|Λιμενικά Νέα|/arthra/2018/onoma|Πωλείται το όνομα χώρου του ιδρύματος|Όσοι αναζητούσαν το ίδρυμα διάβαζαν: «Το όνομα αυτό πωλείται». Κανείς δεν είχε πληρώσει την ανανέωση.//Το ίδρυμα απέκτησε νέα διεύθυνση και προειδοποιεί τους γονείς.
"""


def cases() -> Iterator[Case]:
    """All of them."""
    for row in table(ROWS, 7):
        yield living("living, more", row, (LIVE,))
