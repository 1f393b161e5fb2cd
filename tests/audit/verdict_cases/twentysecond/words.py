"""Prose about child protection, policing, internet policy and history, and how sites frame it."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Tongue:
    """How sites of one language talk."""

    site: str
    menu: str
    cookies: str
    foot: str
    related: str
    heads: tuple[str, ...]
    lost: tuple[str, str]
    paras: tuple[str, ...]


T: Mapping[str, Tongue] = {
    "en": Tongue(
        "Centre for Safer Networks",
        "Home|About us|Research|Publications|Press|Policy|Training|Events|Contact|Login|Search|Donate",
        "We use cookies to make this site work and, with your consent, to measure how it is used. "
        "You can accept all cookies, reject the optional ones or change your preferences at any "
        "time in the footer. Accept all. Reject. Settings.",
        "Accessibility statement. Privacy notice. Terms of use. Freedom of information. Modern "
        "slavery statement. Jobs. Registered charity. All rights reserved. Follow us on social "
        "media and sign up for our monthly newsletter.",
        "Related",
        (
            "Hotline statistics for the third quarter",
            "New chair appointed to the board",
            "Consultation on notice and action closes in May",
            "Training days for school officers",
            "Annual lecture: what the archives of the police courts tell us",
            "Helpline opening hours over the holidays",
        ),
        (
            "Page not found",
            "Sorry, the page you were looking for could not be found. It may have "
            "been moved or removed, or the address may have been mistyped. Try the search or go back "
            "to the home page.",
        ),
        (
            "The working group met eleven times between March 2012 and January 2014. It heard "
            "officers of six forces, two judges, the heads of three hotlines and a number of "
            "engineers from access providers, and it visited a unit where analysts look at "
            "reported material in pairs and never for more than four hours a day. Its members "
            "agreed early that removal at source should come first, and that any list of blocked "
            "addresses needs an owner, a date and a way to complain.",
            "Of the reports that reached the hotline that year, 39 per cent were confirmed after "
            "assessment. The median time from report to removal was eleven hours where the host "
            "stood in the same country, and nine days where a second police force had to be "
            "asked. Commercial sites accounted for a falling share, while image hosts that were "
            "abused without the knowledge of their operators accounted for most of the rest. The "
            "figures exclude duplicates and reports made by other hotlines.",
            "Before 1908 no statute in the county obliged a constable to act on the word of a "
            "child. The inspectors of the society, who wore brown uniforms and were known as the "
            "cruelty men, filled the gap by persuasion, and their notebooks record what they saw: "
            "bare boards, a father out of work, a grate without fire. Most visits ended with a "
            "warning, one in twelve before the magistrate, and one in forty with the removal of "
            "the children to a home.",
            "Critics replied that filters placed with the provider are easily evaded and that "
            "secret lists invite error. In two cases that came before the administrative court, "
            "the domain of a dentist and that of a kennel had been listed for months without "
            "anybody telling their owners. The ministry accepted that an independent person should "
            "check samples of the list four times a year, and published the first of these checks "
            "with the names blacked out.",
            "Interviews were held with forty-two practitioners. Social workers spoke of case loads "
            "of thirty families and of records that do not follow a child from one borough to the "
            "next. Teachers wanted one telephone number rather than five forms. Officers in "
            "specialist units asked for supervision by a psychologist, which was offered in only "
            "four of the nineteen forces that answered our letter, and for rooms with a window.",
            "The directive of 2011 left the member states two years to bring their law into line. "
            "Seven were late, and against three of them the Commission opened proceedings. Article "
            "25 asks for prompt removal of pages hosted at home and for efforts to have pages "
            "hosted abroad taken down; blocking is permitted, not required, and must be "
            "transparent, proportionate and open to review by a court. The implementation report "
            "found the measures in place in about half of the states.",
            "In the strong room there are 312 boxes of the juvenile court, weeded in the 1970s by "
            "a clerk who kept every tenth file. What survives is therefore a sample, and a "
            "reasonably good one. Names have been replaced by initials in this paper where the "
            "person could still be alive. The registers of the reformatory school, on the other "
            "hand, are complete from 1871 and note height, trade of the father and conduct.",
        ),
    ),
    "de": Tongue(
        "Fachstelle Kinderschutz und Medien",
        "Startseite|Über uns|Themen|Publikationen|Presse|Fortbildung|Termine|Kontakt|Anmelden|Suche|Leichte Sprache|Impressum",
        "Wir verwenden Cookies, um unsere Website zu betreiben und ihre Nutzung statistisch "
        "auszuwerten. Sie können alle Cookies akzeptieren, nur notwendige zulassen oder Ihre "
        "Auswahl anpassen. Alle akzeptieren. Nur notwendige. Einstellungen.",
        "Impressum. Datenschutzerklärung. Erklärung zur Barrierefreiheit. Gebärdensprache. "
        "Newsletter abonnieren. Seite drucken. Nach oben. Gefördert vom Bundesministerium.",
        "Das könnte Sie auch interessieren",
        (
            "Jahresbericht der Beschwerdestellen erschienen",
            "Fachtag für Schulsozialarbeit in Kassel",
            "Stellungnahme zum Referentenentwurf",
            "Neue Leitung im Landesjugendamt",
            "Zahlen zur Polizeilichen Kriminalstatistik",
            "Ringvorlesung: Fürsorge im Kaiserreich",
        ),
        (
            "Seite nicht gefunden",
            "Die von Ihnen aufgerufene Seite konnte leider nicht gefunden "
            "werden. Möglicherweise wurde sie verschoben oder gelöscht. Bitte nutzen Sie die Suche "
            "oder gehen Sie zur Startseite.",
        ),
        (
            "Das Zugangserschwerungsgesetz trat im Februar 2010 in Kraft und wurde doch nie "
            "angewandt: Ein Erlass wies das Bundeskriminalamt an, keine Sperrlisten zu führen und "
            "statt dessen auf die Löschung bei den Anbietern hinzuwirken. Ein gutes Jahr später "
            "beschloss der Bundestag die Aufhebung. Die Auswertung der Meldungen zeigte, dass nach "
            "vier Wochen 98 von hundert Seiten nicht mehr erreichbar waren, die meisten davon schon "
            "nach der ersten Benachrichtigung.",
            "Befragt wurden 214 Fachkräfte aus Jugendämtern, Beratungsstellen und Schulen. Mehr als "
            "die Hälfte gab an, im letzten Jahr mindestens einmal an einer Gefährdungseinschätzung "
            "beteiligt gewesen zu sein. Als größtes Hindernis nannten sie nicht fehlende Gesetze, "
            "sondern fehlende Zeit: Auf eine Fachkraft kommen im Mittel 46 Fälle, und jeder dritte "
            "wird im Lauf des Jahres an eine andere Stelle übergeben.",
            "Die Akten der Fürsorgeerziehung liegen seit 1987 im Staatsarchiv. Sie umfassen etwa "
            "neunzig laufende Meter, von denen ein Drittel durch Wasser beschädigt ist. Wer heute "
            "darin liest, findet Aufnahmebögen, Briefe der Eltern, die nie zugestellt wurden, und "
            "die kurzen Berichte der Anstaltsleiter an den Landeshauptmann. Betroffene erhalten auf "
            "Antrag Einsicht; für die Forschung gelten Schutzfristen.",
            "Die Polizeiliche Kriminalstatistik erfasst Fälle bei der Abgabe an die "
            "Staatsanwaltschaft. Sie sagt deshalb wenig darüber, wann eine Tat geschah, und nichts "
            "über Taten, die niemand anzeigt. Steigende Zahlen können bedeuten, dass mehr geschieht, "
            "dass mehr gemeldet wird oder dass eine Dienststelle einen Rückstand abgearbeitet hat. "
            "Der Bericht rät, die Zahlen nur zusammen mit Befragungen zum Dunkelfeld zu lesen.",
            "Das Verwaltungsgericht gab der Klage eines Zugangsanbieters statt. Die Verfügung der "
            "Bezirksregierung habe offen gelassen, welche Technik er einsetzen solle und wer für "
            "Fehler hafte; sie sei damit nicht hinreichend bestimmt. Auf die Frage, ob Sperren "
            "überhaupt ein geeignetes Mittel sind, kam es nicht mehr an. Die Berufung wurde "
            "zugelassen, aber im Jahr darauf zurückgenommen.",
        ),
    ),
    "fr": Tongue(
        "Observatoire de la protection de l'enfance",
        "Accueil|Qui sommes-nous|Dossiers|Publications|Presse|Formations|Agenda|Contact|Connexion|Recherche|Plan du site",
        "Ce site utilise des cookies pour assurer son fonctionnement et mesurer son audience. Vous "
        "pouvez tout accepter, tout refuser ou personnaliser vos choix à tout moment. Tout accepter. "
        "Tout refuser. Personnaliser.",
        "Mentions légales. Données personnelles. Accessibilité : partiellement conforme. Gestion des "
        "cookies. Marchés publics. Lettre d'information. Suivez-nous.",
        "À lire aussi",
        (
            "Le rapport annuel remis au ministre",
            "Journée d'étude sur la justice des mineurs à Angers",
            "Signaler un contenu illicite : mode d'emploi",
            "Nomination à la direction générale",
            "Chiffres clés du 119 pour 2015",
            "Histoire : les bagnes d'enfants en images",
        ),
        (
            "Page introuvable",
            "La page que vous recherchez n'existe pas ou n'existe plus. Vérifiez "
            "l'adresse saisie, utilisez le moteur de recherche ou revenez à la page d'accueil.",
        ),
        (
            "Le décret du 5 février 2015 confie à l'office central la tenue de la liste des adresses "
            "bloquées. Une personnalité qualifiée, désignée au sein de la commission pour un mandat de "
            "trois ans, vérifie chaque mois le bien-fondé des demandes. Dans son premier rapport, elle "
            "a relevé 312 mesures de blocage et 1 080 demandes de retrait ; une seule lui a paru "
            "infondée, et l'administration a suivi son avis.",
            "Les conseils départementaux ont reçu cette année-là près de 180 000 informations "
            "préoccupantes. Une évaluation est menée dans les trois mois par deux professionnels au "
            "moins. Les écarts entre territoires restent considérables : ici, un enfant sur cent est "
            "suivi ; là, un sur trente. Les auteurs y voient moins une différence de danger que "
            "d'organisation des services.",
            "La colonie agricole de Mettray ouvrit en 1840 sur des terres offertes par un vicomte. On y "
            "envoyait des garçons acquittés pour avoir agi sans discernement, afin que la terre "
            "améliore l'homme. Les registres conservés aux archives départementales donnent pour chacun "
            "l'âge, le métier appris, les punitions et le nom du patron chez qui il fut placé ensuite.",
            "Les enquêteurs spécialisés travaillent sous pseudonyme depuis la loi de 2007. Ils sont une "
            "trentaine, formés pendant deux semaines et suivis par une psychologue. Le procureur doit "
            "être informé de chaque échange, et rien de ce qu'ils écrivent ne peut inciter à commettre "
            "une infraction. La cour de cassation a rappelé cette limite dans trois arrêts.",
            "La commission d'enquête a entendu quarante-sept personnes et visité cinq établissements. "
            "Elle recommande que l'audition des mineurs soit filmée, que chaque tribunal dispose d'une "
            "salle prévue à cet effet et que le nombre d'auditions soit limité à deux. Onze de ses "
            "vingt propositions ont été reprises dans la loi du 14 mars 2016.",
        ),
    ),
    "nl": Tongue(
        "Kenniscentrum Jeugd en Veiligheid",
        "Home|Over ons|Onderwerpen|Publicaties|Nieuws|Agenda|Scholing|Contact|Inloggen|Zoeken|Webwinkel",
        "Deze website gebruikt cookies om goed te werken en om het gebruik te meten. U kunt alle "
        "cookies accepteren, weigeren of uw voorkeuren aanpassen. Alles accepteren. Weigeren. "
        "Voorkeuren.",
        "Privacyverklaring. Toegankelijkheid. Kwetsbaarheid melden. Disclaimer. Sitemap. Aanmelden "
        "voor de nieuwsbrief. Volg ons.",
        "Lees ook",
        (
            "Jaarverslag van het meldpunt verschenen",
            "Studiemiddag over de kinderwetten van 1905",
            "Kamerbrief over het internetfilter",
            "Cijfers Veilig Thuis tweede helft 2015",
            "Nieuwe voorzitter voor de raad",
            "Vacature: beleidsmedewerker",
        ),
        (
            "Pagina niet gevonden",
            "De pagina die u zoekt bestaat niet of niet meer. Controleer het "
            "adres, gebruik de zoekfunctie of ga terug naar de homepage.",
        ),
        (
            "Het filter dat de politie vanaf 2007 met enkele aanbieders uitprobeerde, rustte op een "
            "overeenkomst en niet op een wet. Het onderzoek van de universiteit wees uit dat de lijst "
            "zelden werd bijgewerkt en dat een wettelijke grondslag ontbrak. In 2011 besloot de "
            "minister het plan te laten varen, omdat het meldpunt meldde dat er vrijwel geen sites "
            "overbleven die voor zo'n filter in aanmerking kwamen.",
            "Veilig Thuis ontving in dat jaar ruim 60.000 meldingen. De meeste kwamen van de politie, "
            "een kleiner deel van huisartsen en scholen. Binnen vijf werkdagen moet worden bepaald of "
            "onderzoek nodig is; in de helft van de regio's lukte dat. De inspectie noemt vooral het "
            "tekort aan vertrouwensartsen zorgelijk.",
            "De kinderwetten van 1905 maakten het mogelijk ouders uit de ouderlijke macht te ontzetten. "
            "In de dossiers van de voogdijraad, bewaard in elf archiefdozen, leest men over vaders die "
            "dronken, moeders die wasten voor anderen en kinderen die in een gesticht in de bossen "
            "terechtkwamen. Een enkele brief van een pleegkind is bewaard gebleven.",
            "De recherche beschikt over een team van veertig mensen dat beeldmateriaal beoordeelt. De "
            "achterstand liep in 2010 op tot enkele honderden zaken, waarna het openbaar ministerie "
            "koos voor een verdeling: eerst de slachtoffers, dan de makers, dan de verspreiders. De "
            "rapporteur beval aan de resultaten jaarlijks te publiceren.",
        ),
    ),
    "es": Tongue(
        "Instituto de Infancia y Sociedad Digital",
        "Inicio|Quiénes somos|Áreas|Publicaciones|Prensa|Formación|Agenda|Contacto|Acceso|Buscar|Mapa web",
        "Utilizamos cookies propias y de terceros para analizar el uso del sitio. Puede aceptar todas "
        "las cookies, rechazarlas o configurar sus preferencias. Aceptar. Rechazar. Configurar.",
        "Aviso legal. Política de privacidad. Accesibilidad. Política de cookies. Portal de "
        "transparencia. Suscríbase al boletín. Síganos.",
        "Noticias relacionadas",
        (
            "Presentado el informe anual de la línea de denuncia",
            "Curso de verano sobre justicia juvenil",
            "El Congreso debate la ley de protección de la infancia",
            "Estadística policial de 2015",
            "Exposición: los reformatorios del siglo XIX",
            "Bases de la convocatoria de becas",
        ),
        (
            "Página no encontrada",
            "La página que busca no existe o ha cambiado de dirección. Compruebe la "
            "URL, utilice el buscador o vuelva a la página de inicio.",
        ),
        (
            "El plan estratégico fijó doce objetivos y un calendario de cuatro años. Al término del "
            "periodo, siete se daban por cumplidos, tres seguían en marcha y dos se habían abandonado "
            "por falta de presupuesto. El registro unificado de maltrato infantil recibió 13.800 "
            "notificaciones, casi la mitad por negligencia, y mejoró la coordinación entre las "
            "comunidades autónomas.",
            "La brigada de investigación tecnológica nació en 1995 con cuatro agentes y un ordenador "
            "prestado. Veinte años más tarde contaba con dos secciones de protección al menor, y sus "
            "operaciones conjuntas con la policía de otros países se preparaban durante meses. Los "
            "agentes pasan una entrevista psicológica cada semestre y pueden pedir traslado sin dar "
            "explicaciones.",
            "El tribunal tutelar de menores de la provincia abrió sus puertas en 1923. Sus expedientes, "
            "salvados de una inundación por un ujier, ocupan sesenta legajos. En ellos se lee por qué "
            "un niño de nueve años fue enviado a la colonia, qué dijo el párroco y cuánto pagaba la "
            "diputación por su estancia.",
            "El informe compara el bloqueo de páginas en nueve países. En cinco la lista la lleva la "
            "policía; en dos, una asociación de proveedores; en los otros dos la ordena un juez. En "
            "ningún caso se publica el contenido de la lista, pero en seis existe un procedimiento de "
            "reclamación, que apenas se utiliza.",
        ),
    ),
    "it": Tongue(
        "Osservatorio Minori e Rete",
        "Home|Chi siamo|Temi|Pubblicazioni|Stampa|Formazione|Eventi|Contatti|Accedi|Cerca|Mappa del sito",
        "Questo sito utilizza cookie tecnici e, con il tuo consenso, cookie statistici. Puoi accettare, "
        "rifiutare o modificare le preferenze. Accetta tutti. Rifiuta. Preferenze.",
        "Note legali. Privacy. Dichiarazione di accessibilità. Amministrazione trasparente. Social media "
        "policy. Iscriviti alla newsletter.",
        "Leggi anche",
        (
            "Pubblicata la relazione annuale al Parlamento",
            "Convegno sui tribunali per i minorenni",
            "Il garante incontra le scuole",
            "I dati della polizia postale",
            "Bando per tre assegni di ricerca",
            "Mostra: l'ospedale degli Innocenti",
        ),
        (
            "Pagina non trovata",
            "La pagina richiesta non esiste o è stata spostata. Verifica l'indirizzo, usa "
            "la ricerca oppure torna alla home page.",
        ),
        (
            "Il centro nazionale istituito con la legge del 2006 trasmette ai fornitori di connettività "
            "l'elenco dei siti da inibire. Il filtraggio avviene a livello di nomi a dominio ed entro sei "
            "ore dalla comunicazione. Alla fine dell'anno l'elenco contava 1.820 voci; dodici erano state "
            "tolte dopo un reclamo, e in quattro casi si trattava di errori di trascrizione.",
            "I servizi sociali dei comuni hanno in carico 91 mila minorenni per maltrattamento. La ricerca, "
            "condotta in 231 comuni scelti a caso, mostra che la trascuratezza è la forma più frequente e "
            "che il Sud segnala meno del Nord, non perché vi accada meno, ma perché vi sono meno servizi "
            "capaci di vedere.",
            "Il tribunale per i minorenni fu istituito nel 1934 accanto ai centri di rieducazione. I "
            "fascicoli personali, versati all'archivio di Stato nel 1998, conservano fotografie, temi "
            "scolastici e le lettere che i ragazzi scrivevano al direttore per chiedere di tornare a casa "
            "almeno a Natale.",
            "La commissione bicamerale ha svolto ventisei audizioni. Nelle conclusioni chiede un'unica banca "
            "dati, la formazione obbligatoria degli insegnanti e un numero telefonico gratuito attivo giorno "
            "e notte. Il governo ha accolto due delle tre richieste con la legge di bilancio.",
        ),
    ),
    "pt": Tongue(
        "Observatório da Criança e da Internet",
        "Início|Quem somos|Temas|Publicações|Imprensa|Formação|Agenda|Contactos|Entrar|Pesquisar|Mapa do site",
        "Este site utiliza cookies para melhorar a sua experiência. Pode aceitar todos, recusar ou definir as "
        "suas preferências. Aceitar. Recusar. Preferências.",
        "Política de privacidade. Termos de utilização. Acessibilidade. Livro de reclamações. Subscreva a "
        "nossa newsletter. Siga-nos.",
        "Veja também",
        (
            "Relatório anual das comissões de proteção",
            "Seminário sobre a justiça de menores",
            "Linha de denúncia recebe mais contactos",
            "Polícia apresenta balanço de 2015",
            "Exposição sobre a Casa Pia",
            "Concurso para técnico superior",
        ),
        (
            "Página não encontrada",
            "A página que procura não existe ou foi movida. Verifique o endereço, utilize a "
            "pesquisa ou volte à página inicial.",
        ),
        (
            "As comissões de proteção acompanharam naquele ano 73 mil crianças. Em cada concelho sentam-se à "
            "mesma mesa a câmara, a escola, o centro de saúde e a polícia, e a decisão depende do consentimento "
            "dos pais. Quando este falta, o processo segue para o tribunal, o que aconteceu num caso em cada "
            "nove. O relatório recomenda que os técnicos tenham dedicação exclusiva.",
            "A linha de denúncia está integrada numa rede de 51 países. Entre 2007 e 2015 recebeu 31 mil "
            "contactos, dos quais apenas um em cada dez se referia a conteúdos alojados no país. Os restantes "
            "foram encaminhados para a linha congénere. O tempo médio de remoção caiu de nove dias para dois.",
            "A lei de 27 de maio de 1911 criou as tutorias da infância, dirigidas por um juiz assistido por um "
            "médico e um professor. Nos arquivos da comarca conservam-se 4.200 processos, quase todos "
            "manuscritos. O historiador que os leu ao longo de seis anos descobriu que dois terços tratavam de "
            "crianças apanhadas a vender jornais sem licença.",
            "O estudo conclui que o bloqueio por DNS é barato, mas ineficaz sem cooperação policial. Propõe que a "
            "lista seja revista por um magistrado, que cada entrada caduque ao fim de trinta dias e que a página "
            "de aviso explique como reclamar. O governo prometeu responder até ao fim da sessão legislativa.",
        ),
    ),
    "pl": Tongue(
        "Centrum Bezpiecznego Internetu",
        "Strona główna|O nas|Publikacje|Aktualności|Szkolenia|Kontakt|Zaloguj|Szukaj",
        "Ta strona używa plików cookie. Możesz zaakceptować wszystkie lub zmienić ustawienia. Akceptuję. Ustawienia.",
        "Polityka prywatności. Deklaracja dostępności. Mapa strony. Newsletter.",
        "Zobacz także",
        (
            "Raport roczny zespołu",
            "Konferencja w Warszawie",
            "Nowelizacja kodeksu karnego",
            "Wyniki badania Dzieci Sieci",
        ),
        (
            "Nie znaleziono strony",
            "Strona, której szukasz, nie istnieje lub została przeniesiona. Sprawdź adres albo wróć na stronę główną.",
        ),
        (
            "Zespół przyjął w 2014 roku ponad osiem tysięcy zgłoszeń, z czego co trzecie uznano za uzasadnione. Materiały umieszczone na "
            "krajowych serwerach usuwano zwykle w ciągu jednego dnia, a zgłoszenia dotyczące zagranicy przekazywano partnerom z "
            "międzynarodowej sieci punktów kontaktowych. Autorzy raportu zwracają uwagę na rosnącą rolę serwisów wymiany zdjęć.",
            "Sądy dla nieletnich powstały w 1919 roku w Warszawie, Łodzi i Lublinie. Akta zachowały się w części; resztę spalono w czasie "
            "powstania. Historyczka, która je opracowała, opisuje pracę kuratorów, ich listy i skromne pensje oraz zakład poprawczy w "
            "Studzieńcu, dokąd trafiali chłopcy z całego kraju.",
            "Policja tłumaczy wzrost liczby spraw lepszą wykrywalnością. W komendach wojewódzkich działają od kilku lat wydziały do walki z "
            "cyberprzestępczością, a biegli czekają na zlecenia nawet pół roku. Rzecznik praw dziecka zaapelował o dodatkowe etaty.",
        ),
    ),
    "cs": Tongue(
        "Národní centrum pro ochranu dětí",
        "Úvod|O nás|Publikace|Aktuality|Školení|Kontakt|Přihlášení|Hledat",
        "Tento web používá soubory cookie. Můžete přijmout všechny nebo upravit nastavení. Přijmout. Nastavení.",
        "Ochrana osobních údajů. Prohlášení o přístupnosti. Mapa stránek.",
        "Mohlo by vás zajímat",
        ("Výroční zpráva horké linky", "Seminář v Brně", "Novela zákona prošla sněmovnou"),
        (
            "Stránka nenalezena",
            "Požadovaná stránka neexistuje nebo byla přesunuta. Zkontrolujte adresu nebo přejděte na úvodní stránku.",
        ),
        (
            "Horká linka přijala za rok 2014 celkem 5 120 oznámení. Většina směřovala na servery v zahraničí, a proto byla předána partnerským "
            "linkám. Policie zahájila na základě oznámení 61 prověřování. Zpráva doporučuje, aby poskytovatelé připojení měli povinnost "
            "odpovědět do dvou pracovních dnů.",
            "Soudnictví nad mládeží upravil zákon z roku 1931. V archivu se dochovaly spisy z osmi okresů; badatel v nich najde posudky učitelů, "
            "dopisy rodičů a zprávy polepšoven. Autor studie prošel všech 2 300 spisů a porovnal je s dobovým tiskem.",
        ),
    ),
    "sv": Tongue(
        "Barnrättsbyrån för nätfrågor",
        "Hem|Om oss|Publikationer|Nyheter|Utbildning|Kontakt|Logga in|Sök",
        "Vi använder kakor för att webbplatsen ska fungera. Du kan godkänna alla eller bara nödvändiga. Godkänn. Inställningar.",
        "Om kakor. Tillgänglighetsredogörelse. Behandling av personuppgifter. Lättläst.",
        "Läs mer",
        ("Årsrapport från polisens blockering", "Ny generaldirektör utsedd", "Seminarium i Lund"),
        (
            "Sidan kunde inte hittas",
            "Sidan du söker finns inte eller har flyttats. Kontrollera adressen eller gå till startsidan.",
        ),
        (
            "Rikskriminalpolisen har sedan 2005 ett samarbete med operatörerna om blockering på domännivå. Listan uppdateras varannan vecka och "
            "innehöll som mest omkring ettusen adresser. Utredningen föreslog att ägarna alltid skulle underrättas och att en nämnd "
            "skulle granska urvalet, men förslaget ledde inte till lagstiftning.",
            "Barnavårdslagen av 1902 gav varje socken en nämnd. I landsarkivet finns protokollen kvar, skrivna av präster och folkskollärare, "
            "och av dem framgår hur barn ackorderades ut till lägstbjudande långt efter det att bruket hade förbjudits. Avhandlingen "
            "följer fyrtio av dem upp i vuxen ålder.",
        ),
    ),
    "da": Tongue(
        "Videnscenter for Børn og Net",
        "Forside|Om os|Udgivelser|Nyheder|Kurser|Kontakt|Log ind|Søg",
        "Vi bruger cookies. Du kan acceptere alle eller kun de nødvendige. Accepter alle. Kun nødvendige.",
        "Privatlivspolitik. Tilgængelighedserklæring. Cookies. Nyhedsbrev.",
        "Læs også",
        ("Årsberetning fra hotlinen", "Ny vejledning til kommunerne", "Konference i Odense"),
        (
            "Siden blev ikke fundet",
            "Siden, du leder efter, findes ikke eller er flyttet. Kontroller adressen eller gå til forsiden.",
        ),
        (
            "Netfilteret blev til i 2005 ved en aftale mellem politiet, en hjælpeorganisation og udbyderne. Besøgende, der rammer en spærret adresse, "
            "ser en stopside. I fjor talte den omkring to tusind visninger om dagen, hvoraf de fleste formentlig skyldes automatiske "
            "opslag. En evaluering anbefaler, at listen gennemgås hver måned.",
            "Børneloven af 1905 oprettede værgerådene. Protokollerne fra otte købstæder ligger på landsarkivet og er nu indskannet. De viser, hvor "
            "tilfældigt der blev grebet ind, og hvor meget der afhang af den lokale lærer.",
        ),
    ),
    "fi": Tongue(
        "Lasten verkkoturvallisuuden keskus",
        "Etusivu|Meistä|Julkaisut|Uutiset|Koulutus|Yhteystiedot|Kirjaudu|Haku",
        "Käytämme evästeitä. Voit hyväksyä kaikki tai vain välttämättömät. Hyväksy kaikki. Asetukset.",
        "Tietosuoja. Saavutettavuusseloste. Sivukartta. Tilaa uutiskirje.",
        "Lue myös",
        ("Vuosikertomus julkaistu", "Seminaari Tampereella", "Uusi opas opettajille"),
        (
            "Sivua ei löytynyt",
            "Etsimääsi sivua ei löydy tai se on siirretty. Tarkista osoite tai palaa etusivulle.",
        ),
        (
            "Keskusrikospoliisi on vuodesta 2007 ylläpitänyt luetteloa ulkomaisista sivustoista, joille pääsyn operaattori voi estää. Luettelo ei ole "
            "julkinen. Korkein hallinto-oikeus katsoi, että myös luetteloa arvostellut kotimainen sivusto oli voitu lisätä siihen, mutta "
            "päätös herätti laajaa keskustelua sananvapaudesta.",
            "Lastensuojelulaki vuodelta 1936 syntyi pitkän valmistelun jälkeen. Kunnanarkistojen pöytäkirjoista näkyy, miten huutolaisuus väistyi "
            "hitaasti ja miten lautakunnat etsivät sijoituspaikkoja maalaistaloista. Tutkimus perustuu kahdentoista kunnan aineistoon.",
        ),
    ),
    "el": Tongue(
        "Κέντρο Ασφαλούς Διαδικτύου",
        "Αρχική|Σχετικά|Δημοσιεύσεις|Νέα|Εκπαίδευση|Επικοινωνία|Σύνδεση|Αναζήτηση",
        "Χρησιμοποιούμε cookies. Μπορείτε να αποδεχθείτε όλα ή να αλλάξετε τις ρυθμίσεις. Αποδοχή. Ρυθμίσεις.",
        "Όροι χρήσης. Πολιτική απορρήτου. Χάρτης ιστοτόπου.",
        "Διαβάστε επίσης",
        ("Ετήσια έκθεση της γραμμής καταγγελιών", "Ημερίδα στη Θεσσαλονίκη"),
        (
            "Η σελίδα δεν βρέθηκε",
            "Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί. Ελέγξτε τη διεύθυνση ή επιστρέψτε στην αρχική.",
        ),
        (
            "Η γραμμή καταγγελιών δέχτηκε το 2014 περισσότερες από δύο χιλιάδες αναφορές. Οι μισές αφορούσαν περιεχόμενο που φιλοξενείται στο εξωτερικό "
            "και διαβιβάστηκαν στο διεθνές δίκτυο. Η διεύθυνση ηλεκτρονικού εγκλήματος άνοιξε εβδομήντα φακέλους, και σε έντεκα "
            "περιπτώσεις έγιναν συλλήψεις. Η έκθεση ζητεί ενιαίο πρωτόκολλο για τα σχολεία.",
            "Τα αναμορφωτικά καταστήματα του μεσοπολέμου έχουν αφήσει λίγα ίχνη. Στα γενικά αρχεία του κράτους σώζονται μητρώα από τρεις πόλεις, "
            "με το επάγγελμα του πατέρα, την ηλικία και την αιτία εισαγωγής κάθε παιδιού.",
        ),
    ),
    "ru": Tongue(
        "Центр безопасного интернета",
        "Главная|О центре|Публикации|Новости|Обучение|Контакты|Войти|Поиск",
        "Сайт использует файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с их использованием. Согласен.",
        "Политика конфиденциальности. Карта сайта. Версия для слабовидящих. Подписка на новости.",
        "Читайте также",
        ("Годовой отчёт горячей линии", "Конференция в Казани", "Интервью с уполномоченным"),
        (
            "Страница не найдена",
            "Запрошенная страница не существует или была перемещена. Проверьте адрес или вернитесь на главную.",
        ),
        (
            "За 2014 год горячая линия приняла более двенадцати тысяч обращений. Около трети из них подтвердились, и материалы были удалены владельцами "
            "площадок, как правило, в течение двух суток. Авторы отчёта отмечают, что внесудебная блокировка затрагивает и "
            "добросовестные сайты, расположенные по тому же адресу, и предлагают порядок их исключения из реестра.",
            "Комиссии по делам несовершеннолетних были учреждены в январе 1918 года. В областном архиве сохранились протоколы за первые семь лет; из них "
            "видно, что большинство дел касалось мелких краж и беспризорности. Исследовательница сопоставила их с отчётами детских домов.",
        ),
    ),
    "tr": Tongue(
        "Güvenli İnternet Merkezi",
        "Ana Sayfa|Hakkımızda|Yayınlar|Haberler|Eğitim|İletişim|Giriş|Ara",
        "Bu sitede çerezler kullanılmaktadır. Tümünü kabul edebilir veya ayarları değiştirebilirsiniz. Kabul et. Ayarlar.",
        "Gizlilik politikası. Kullanım koşulları. Site haritası.",
        "İlgili haberler",
        ("İhbar hattının yıllık raporu", "Ankara'da çalıştay"),
        (
            "Sayfa bulunamadı",
            "Aradığınız sayfa bulunamadı veya taşınmış olabilir. Adresi kontrol edin ya da ana sayfaya dönün.",
        ),
        (
            "İhbar hattına 2014 yılında yetmiş binden fazla bildirim ulaştı. Bunların bir bölümü mükerrerdi; incelenenlerin yaklaşık üçte biri ilgili "
            "birimlere iletildi. Rapor, erişim engelleme kararlarının gerekçeli olmasını ve içerik sağlayıcıya bildirilmesini "
            "öneriyor. Çocuk izlem merkezlerinin sayısı on dokuza çıktı.",
            "Darüleytamlar savaş yıllarında yetim kalan çocuklar için kuruldu. Arşivdeki defterlerde her çocuğun geldiği vilayet, öğrendiği zanaat ve "
            "ayrılış tarihi yazılıdır. Makale üç kurumun kayıtlarını karşılaştırıyor.",
        ),
    ),
    "ja": Tongue(
        "子どもネット安全研究所",
        "ホーム|研究所について|刊行物|お知らせ|研修|お問い合わせ|ログイン|検索",
        "当サイトではクッキーを使用しています。すべて許可するか、設定を変更することができます。",
        "個人情報保護方針。サイトマップ。アクセシビリティ。",
        "関連記事",
        ("年次報告書を公表しました", "研修会のご案内", "採用情報"),
        (
            "ページが見つかりません",
            "お探しのページは存在しないか、移動した可能性があります。トップページからお探しください。",
        ),
        (
            "二〇一四年度にホットラインへ寄せられた通報は約十四万件であり、そのうち違法と判断されたものは三割に満たなかった。国内のサーバーに置かれた情報は、"
            "依頼から二日以内にその九割が削除されている。国外のものについては、各国の通報窓口に連絡する仕組みが整えられた。報告書は、児童相談所と警察との情報共有を"
            "進めること、担当者の心理的な負担を軽くすることを求めている。",
            "明治三十三年に制定された感化法により、各府県に感化院が置かれた。県立文書館には、入院した少年の身上調書や職員の日誌が残されている。本稿はそのうち三百二十件を"
            "読み、家庭の職業、在院の期間、退院後の就職先を明らかにした。",
        ),
    ),
    "zh": Tongue(
        "未成年人网络保护研究中心",
        "首页|中心概况|研究成果|新闻动态|培训|联系我们|登录|搜索",
        "本网站使用必要的存储信息以保证正常运行。继续浏览即表示您同意。",
        "隐私声明。网站地图。版权所有。",
        "相关阅读",
        ("年度报告发布", "研讨会通知", "招聘启事"),
        ("页面不存在", "抱歉，您访问的页面不存在或已被删除。请检查地址或返回首页。"),
        (
            "二〇一四年，举报中心共受理有效举报一百零九万件，其中涉及未成年人保护的占百分之七。接到举报后，网站一般在二十四小时内作出处理，境外内容则通过国际合作渠道转交。"
            "报告建议建立统一的分类标准，加强学校、家庭与公安机关之间的配合，并为审核人员提供心理辅导。",
            "民国时期的感化院档案现存于市档案馆，共四十二卷。卷中记有入院儿童的年龄、籍贯、父母职业和入院缘由。本文据此考察了地方社会救济制度的变化，并与同期报刊的报道相互印证。",
        ),
    ),
    "ar": Tongue(
        "مركز الإنترنت الآمن للأطفال",
        "الرئيسية|من نحن|الإصدارات|الأخبار|التدريب|اتصل بنا|تسجيل الدخول|بحث",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. يمكنك قبولها جميعا أو تغيير الإعدادات.",
        "سياسة الخصوصية. شروط الاستخدام. خريطة الموقع.",
        "اقرأ أيضا",
        ("التقرير السنوي لخط البلاغات", "ندوة في عمان"),
        (
            "الصفحة غير موجودة",
            "عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها. يرجى التحقق من العنوان أو العودة إلى الصفحة الرئيسية.",
        ),
        (
            "تلقى خط البلاغات خلال عام ألفين وأربعة عشر أكثر من ثلاثة آلاف بلاغ، ثبتت صحة ثلثها بعد الفحص. وأزيلت المواد المستضافة داخل البلاد في غضون يومين، أما "
            "غيرها فأحيل إلى الشبكة الدولية. ويوصي التقرير بإنشاء وحدة متخصصة في كل مديرية شرطة وبتدريب المعلمين على التبليغ.",
            "تحفظ دار الوثائق سجلات محكمة الأحداث منذ عام ألف وتسعمئة وسبعة وثلاثين. وتذكر السجلات عمر الطفل ومهنة أبيه وسبب الإحالة والحكم، وقد درس الباحث منها "
            "أربعمئة قضية وقارنها بتقارير الصحف في ذلك الزمن.",
        ),
    ),
}


def seed(word: str) -> int:
    """A number that stays the same."""
    return zlib.crc32(word.encode())


def paras(lang: str, first: int = 0, count: int = 3) -> str:
    """Paragraphs of an article."""
    pool = T[lang].paras
    chosen = [pool[(first + n) % len(pool)] for n in range(min(count, len(pool)))]
    return "".join(f"<p>{one}</p>\n" for one in chosen)
