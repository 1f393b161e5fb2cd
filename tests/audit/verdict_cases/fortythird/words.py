"""The words of invented sites: menus, banners, footers and paragraphs in many languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tongue:
    """What a site says around its pages in one language."""

    menu: str
    cookies: str
    footer: str
    more: str
    items: tuple[str, ...]
    lost: tuple[str, str]
    pool: tuple[str, ...]


TONGUES: dict[str, Tongue] = {
    "en": Tongue(
        "Home|About us|Our work|Publications|News|Press|Events|Jobs|Contact|Search|Donate|Sign in",
        (
            "We use cookies to measure how this site is used and to remember your "
            "settings. You can accept all cookies or choose which ones you allow. "
            "Accept all. Manage preferences. Read our cookie policy."
        ),
        (
            "Privacy notice. Accessibility statement. Terms of use. Sitemap. "
            "Follow us on social media. Subscribe to our newsletter."
        ),
        "Related content",
        (
            "Annual report: what we learned from 214 visits",
            "Open letter on the data protection bill",
            "Guidance for schools on reporting concerns",
            "Who pays for legal aid? A comparison of nine countries",
            "Minutes of the advisory board, spring session",
            "Podcast: the judge, the journalist and the archive",
            "Call for evidence closes at the end of the month",
        ),
        (
            "Page not found",
            (
                "The address you asked for is not on this server. It may have been "
                "mistyped. Try the search or start from the home page."
            ),
        ),
        (
            (
                "The review took eleven months and drew on interviews with 164 "
                "people, among them social workers, teachers, two former ministers "
                "and parents who had waited for more than a year for a decision. "
                "Its authors say that records were kept in four separate systems "
                "that did not speak to each other."
            ),
            (
                "Between 2009 and 2014 the number of referrals rose by a third "
                "while the number of case workers fell. Councils told the "
                "committee that vacancies stayed open for an average of seven "
                "months, and that agency staff were asked to hold as many as "
                "thirty cases at a time."
            ),
            (
                "Asked about the figures, a spokesperson for the department said "
                "that funding had been increased twice and that inspectors would "
                "return to the three regions in the autumn. The association of "
                "local authorities called the answer disappointing and asked for a "
                "meeting."
            ),
            (
                "The court held that the authority had a duty to consult before it "
                "closed the service, and that a notice on a website did not meet "
                "it. It gave the parties six weeks to agree on an order and "
                "reserved the question of costs."
            ),
            (
                "Researchers at the university compared the registers of five "
                "countries and found that the definitions differ so much that "
                "totals can hardly be set side by side. They recommend a common "
                "list of fields, published with every release of the data."
            ),
            (
                "Witnesses described a culture in which warnings were written down "
                "but seldom read. One former head of unit said she had sent the "
                "same memorandum three times, each time to a different director, "
                "before anyone called her back."
            ),
            (
                "The organisation was founded in 1987 by a group of lawyers and "
                "doctors. It now works in fourteen countries, has a staff of 92 "
                "and is financed by membership fees, foundations and, for single "
                "projects, by public grants that are listed in its accounts."
            ),
            (
                "Under the regulation, member states must designate a contact "
                "point, keep statistics and report every two years. Seven had not "
                "done so when the deadline passed, and the Commission opened "
                "proceedings against two of them in March."
            ),
            (
                "The method is described in the annex. Each record was read by two "
                "people who did not know each other's decision; where they "
                "differed, a third decided. Agreement before that step was 0.81, "
                "which the authors call good for material of this kind."
            ),
            (
                "Local journalists had followed the story for years. Their archive "
                "of documents, some of them obtained through freedom of "
                "information requests, was handed to the inquiry in nine boxes and "
                "is now kept at the county record office."
            ),
            (
                "Recommendations include a single register, training for everyone "
                "who answers the telephone, an annual debate in parliament and an "
                "independent complaints body whose reports have to be published "
                "within thirty days."
            ),
        ),
    ),
    "fr": Tongue(
        (
            "Accueil|Qui sommes-nous|Nos "
            "actions|Publications|Actualités|Presse|Agenda|Recrutement|Contact|Rech"
            "ercher|Faire un don|Connexion"
        ),
        (
            "Ce site utilise des cookies pour mesurer l'audience et améliorer "
            "votre navigation. Vous pouvez tout accepter, tout refuser ou "
            "personnaliser vos choix."
        ),
        (
            "Mentions légales. Plan du site. Accessibilité : partiellement "
            "conforme. Données personnelles. Suivez-nous. Lettre d'information."
        ),
        "À lire aussi",
        (
            "Rapport annuel : le bilan des visites",
            "Lettre ouverte aux parlementaires",
            "Guide pratique à l'usage des enseignants",
            "Aide juridictionnelle : qui paie ?",
            "Compte rendu du conseil scientifique",
        ),
        (
            "Page introuvable",
            (
                "L'adresse demandée n'existe pas sur ce site. Vérifiez la saisie "
                "ou utilisez le moteur de recherche."
            ),
        ),
        (
            (
                "L'enquête a duré onze mois. Ses auteurs ont entendu cent soixante "
                "personnes, dont des éducateurs, des magistrats et des familles "
                "qui attendaient une décision depuis plus d'un an. Ils constatent "
                "que les dossiers étaient tenus dans quatre fichiers distincts, "
                "sans lien entre eux."
            ),
            (
                "Entre 2009 et 2014, le nombre de signalements a augmenté d'un "
                "tiers tandis que les effectifs diminuaient. Les départements "
                "déclarent des postes vacants pendant sept mois en moyenne et des "
                "intérimaires chargés de trente situations à la fois."
            ),
            (
                "Interrogé sur ces chiffres, le cabinet de la ministre répond que "
                "les crédits ont été relevés deux fois et que les inspecteurs "
                "retourneront sur place à l'automne. L'assemblée des départements "
                "juge la réponse décevante."
            ),
            (
                "La cour a jugé que l'administration devait consulter les "
                "intéressés avant de fermer le service, et qu'un avis affiché en "
                "mairie n'y suffisait pas. Les parties disposent de six semaines "
                "pour s'accorder."
            ),
            (
                "Des chercheurs de l'université ont comparé les registres de cinq "
                "pays. Les définitions y diffèrent au point que les totaux ne se "
                "comparent guère ; ils recommandent une liste commune de champs."
            ),
            (
                "L'association, fondée en 1987 par des avocats et des médecins, "
                "travaille aujourd'hui dans quatorze pays. Ses comptes, certifiés "
                "chaque année, sont publiés avec la liste de ses financeurs."
            ),
            (
                "Les témoins décrivent un service où les alertes étaient "
                "consignées mais rarement lues. Une ancienne responsable dit avoir "
                "adressé trois fois la même note à trois directeurs différents "
                "avant d'être rappelée. Le conseil régional a demandé "
                "communication de ces notes."
            ),
            (
                "Le rapport recommande un fichier unique, une formation pour toute "
                "personne qui répond au téléphone, un débat annuel au parlement et "
                "une instance indépendante dont les avis seraient publiés sous "
                "trente jours."
            ),
        ),
    ),
    "de": Tongue(
        (
            "Startseite|Über "
            "uns|Themen|Publikationen|Aktuelles|Presse|Termine|Stellenangebote|Kont"
            "akt|Suche|Spenden|Anmelden"
        ),
        (
            "Wir verwenden Cookies, um die Nutzung dieser Website statistisch "
            "auszuwerten. Sie können alle Cookies zulassen oder nur die "
            "notwendigen. Einstellungen jederzeit änderbar."
        ),
        (
            "Impressum. Datenschutz. Barrierefreiheit. Leichte Sprache. "
            "Inhaltsverzeichnis. Newsletter bestellen."
        ),
        "Das könnte Sie auch interessieren",
        (
            "Jahresbericht: Ergebnisse aus 214 Besuchen",
            "Offener Brief zum Gesetzentwurf",
            "Handreichung für Schulen",
            "Wer bezahlt die Verfahrenshilfe?",
            "Protokoll des Beirats vom Frühjahr",
        ),
        (
            "Seite nicht gefunden",
            (
                "Die angeforderte Seite gibt es auf diesem Server nicht. Bitte "
                "prüfen Sie die Adresse oder nutzen Sie die Suche."
            ),
        ),
        (
            (
                "Die Untersuchung dauerte elf Monate. Befragt wurden 164 Personen, "
                "darunter Fachkräfte der Jugendämter, Lehrerinnen, zwei frühere "
                "Minister und Eltern, die länger als ein Jahr auf einen Bescheid "
                "gewartet hatten. Die Akten lagen in vier Systemen, die nicht "
                "miteinander verbunden waren."
            ),
            (
                "Zwischen 2009 und 2014 stieg die Zahl der Meldungen um ein "
                "Drittel, während Stellen abgebaut wurden. Die Kreise berichten, "
                "dass eine freie Stelle im Mittel sieben Monate unbesetzt blieb "
                "und dass Leihkräfte bis zu dreißig Fälle zugleich betreuten."
            ),
            (
                "Auf Nachfrage erklärte eine Sprecherin des Ministeriums, die "
                "Mittel seien zweimal erhöht worden und die Prüfer kämen im Herbst "
                "wieder. Der Landkreistag nannte die Antwort enttäuschend und bat "
                "um ein Gespräch."
            ),
            (
                "Das Gericht entschied, die Behörde hätte die Betroffenen anhören "
                "müssen, bevor sie die Einrichtung schloss; ein Aushang genüge "
                "dafür nicht. Über die Kosten wird gesondert entschieden, die "
                "Revision wurde zugelassen."
            ),
            (
                "Forscherinnen der Universität verglichen die Register von fünf "
                "Ländern. Die Begriffe weichen so stark voneinander ab, dass sich "
                "Summen kaum nebeneinanderstellen lassen. Empfohlen wird eine "
                "gemeinsame Liste von Merkmalen."
            ),
            (
                "Der Verein wurde 1987 von Juristinnen und Ärzten gegründet und "
                "arbeitet heute in vierzehn Ländern. Er finanziert sich aus "
                "Beiträgen, Stiftungsmitteln und einzelnen Zuwendungen, die im "
                "Jahresabschluss aufgeführt sind."
            ),
            (
                "Zeugen schilderten eine Verwaltung, in der Warnungen "
                "aufgeschrieben, aber selten gelesen wurden. Eine frühere "
                "Referatsleiterin schickte denselben Vermerk dreimal an "
                "verschiedene Vorgesetzte, bevor jemand zurückrief. Der Ausschuss "
                "ließ sich die Schreiben vorlegen."
            ),
            (
                "Empfohlen werden ein gemeinsames Register, Schulungen für alle, "
                "die am Telefon Auskunft geben, eine jährliche Aussprache im "
                "Landtag und eine unabhängige Beschwerdestelle, deren Berichte "
                "binnen dreißig Tagen erscheinen."
            ),
        ),
    ),
    "nl": Tongue(
        (
            "Home|Over "
            "ons|Thema's|Publicaties|Nieuws|Pers|Agenda|Vacatures|Contact|Zoeken|Do"
            "neer|Inloggen"
        ),
        (
            "Deze website gebruikt cookies om het bezoek te meten. U kunt alle "
            "cookies accepteren of alleen de noodzakelijke. Meer over cookies."
        ),
        "Privacy. Toegankelijkheid. Proclaimer. Sitemap. Abonneer u op de nieuwsbrief.",
        "Lees ook",
        (
            "Jaarverslag: lessen uit 214 bezoeken",
            "Open brief over het wetsvoorstel",
            "Handreiking voor scholen",
            "Wie betaalt de rechtsbijstand?",
            "Verslag van de adviesraad",
        ),
        (
            "Pagina niet gevonden",
            (
                "Het opgevraagde adres bestaat niet op deze website. Controleer de "
                "link of gebruik het zoekveld."
            ),
        ),
        (
            (
                "Het onderzoek duurde elf maanden. Er werd gesproken met 164 "
                "mensen, onder wie gezinsvoogden, leraren en ouders die langer dan "
                "een jaar op een besluit hadden gewacht. Dossiers stonden in vier "
                "systemen die niet aan elkaar gekoppeld waren."
            ),
            (
                "Tussen 2009 en 2014 steeg het aantal meldingen met een derde, "
                "terwijl het aantal medewerkers daalde. Gemeenten melden dat een "
                "vacature gemiddeld zeven maanden openstond en dat uitzendkrachten "
                "dertig zaken tegelijk hadden."
            ),
            (
                "Desgevraagd zegt een woordvoerder van het ministerie dat het "
                "budget twee keer is verhoogd en dat de inspectie in het najaar "
                "terugkomt. De vereniging van gemeenten noemt dat antwoord "
                "teleurstellend."
            ),
            (
                "De rechtbank oordeelde dat de gemeente de betrokkenen had moeten "
                "horen voordat de voorziening werd gesloten. Partijen krijgen zes "
                "weken om tot een regeling te komen."
            ),
            (
                "Onderzoekers vergeleken de registers van vijf landen. De "
                "definities lopen zo uiteen dat totalen nauwelijks naast elkaar te "
                "leggen zijn. Zij bevelen een gezamenlijke lijst van velden aan."
            ),
            (
                "De stichting werd in 1987 opgericht door advocaten en artsen en "
                "werkt nu in veertien landen. De jaarrekening, met de lijst van "
                "financiers, staat bij de publicaties."
            ),
            (
                "Getuigen schetsten een cultuur waarin waarschuwingen werden "
                "opgeschreven maar zelden gelezen. Een oud-teamleider stuurde "
                "dezelfde nota drie keer, telkens naar een andere directeur, "
                "voordat iemand terugbelde. De raad heeft de stukken opgevraagd."
            ),
            (
                "Aanbevolen worden één register, scholing voor iedereen die de "
                "telefoon opneemt, een jaarlijks debat in de Kamer en een "
                "onafhankelijke klachtencommissie die binnen dertig dagen "
                "publiceert."
            ),
        ),
    ),
    "es": Tongue(
        (
            "Inicio|Quiénes somos|Qué "
            "hacemos|Publicaciones|Noticias|Prensa|Agenda|Empleo|Contacto|Buscar|Do"
            "nar|Acceder"
        ),
        (
            "Utilizamos cookies propias y de terceros con fines estadísticos. "
            "Puede aceptarlas todas, rechazarlas o configurar sus preferencias."
        ),
        (
            "Aviso legal. Política de privacidad. Accesibilidad. Mapa del sitio. "
            "Suscríbase al boletín."
        ),
        "Noticias relacionadas",
        (
            "Memoria anual: balance de las visitas",
            "Carta abierta sobre el proyecto de ley",
            "Guía para centros escolares",
            "¿Quién paga la asistencia jurídica?",
            "Acta del consejo asesor",
        ),
        (
            "Página no encontrada",
            (
                "La dirección solicitada no existe en este servidor. Compruebe el "
                "enlace o utilice el buscador."
            ),
        ),
        (
            (
                "La investigación duró once meses. Se entrevistó a 164 personas, "
                "entre ellas trabajadores sociales, docentes y familias que habían "
                "esperado más de un año una resolución. Los expedientes estaban en "
                "cuatro sistemas que no se comunicaban entre sí."
            ),
            (
                "Entre 2009 y 2014 las denuncias aumentaron un tercio, mientras la "
                "plantilla disminuía. Los municipios señalan que una vacante "
                "tardaba siete meses en cubrirse y que el personal interino "
                "llevaba hasta treinta casos a la vez."
            ),
            (
                "Preguntado por las cifras, un portavoz del ministerio respondió "
                "que los fondos se habían incrementado dos veces y que la "
                "inspección volvería en otoño. La federación de municipios "
                "calificó la respuesta de decepcionante."
            ),
            (
                "El tribunal declaró que la administración debía oír a los "
                "afectados antes de cerrar el servicio y que un edicto no bastaba. "
                "Contra la sentencia cabe recurso en el plazo de veinte días."
            ),
            (
                "Investigadoras de la universidad compararon los registros de "
                "cinco países. Las definiciones difieren tanto que los totales "
                "apenas pueden compararse; recomiendan una lista común de campos."
            ),
            (
                "La organización fue fundada en 1987 por abogados y médicas y "
                "trabaja hoy en catorce países. Sus cuentas auditadas, con la "
                "lista de financiadores, se publican cada año."
            ),
            (
                "Los testigos describieron una cultura en la que las advertencias "
                "se anotaban pero rara vez se leían. Una antigua jefa de servicio "
                "envió tres veces el mismo informe a tres directores distintos "
                "antes de que la llamaran."
            ),
            (
                "Se recomienda un registro único, formación para quienes atienden "
                "el teléfono, un debate anual en el parlamento y un órgano "
                "independiente cuyos informes se publiquen en treinta días."
            ),
        ),
    ),
    "it": Tongue(
        (
            "Home|Chi siamo|Cosa facciamo|Pubblicazioni|Notizie|Sala "
            "stampa|Eventi|Lavora con noi|Contatti|Cerca|Dona ora|Accedi"
        ),
        (
            "Questo sito utilizza cookie tecnici e, previo consenso, cookie di "
            "terze parti a fini statistici. Accetta tutti, rifiuta o personalizza."
        ),
        (
            "Note legali. Privacy. Dichiarazione di accessibilità. Mappa del sito. "
            "Iscriviti alla newsletter."
        ),
        "Potrebbe interessarti",
        (
            "Relazione annuale: bilancio delle visite",
            "Lettera aperta sul disegno di legge",
            "Linee guida per le scuole",
            "Chi paga il patrocinio?",
            "Verbale del comitato consultivo",
        ),
        (
            "Pagina non trovata",
            (
                "L'indirizzo richiesto non esiste su questo sito. Controlla il "
                "collegamento o usa la ricerca."
            ),
        ),
        (
            (
                "L'indagine è durata undici mesi. Sono state ascoltate 164 "
                "persone, tra cui assistenti sociali, insegnanti e famiglie che "
                "attendevano una decisione da oltre un anno. I fascicoli erano "
                "conservati in quattro archivi che non comunicavano tra loro."
            ),
            (
                "Tra il 2009 e il 2014 le segnalazioni sono aumentate di un terzo "
                "mentre il personale diminuiva. I comuni riferiscono che un posto "
                "restava scoperto in media sette mesi e che gli interinali "
                "seguivano trenta casi alla volta."
            ),
            (
                "Interpellato sui dati, un portavoce del ministero ha risposto che "
                "i fondi sono stati aumentati due volte e che gli ispettori "
                "torneranno in autunno. L'associazione dei comuni ha definito "
                "deludente la risposta."
            ),
            (
                "La corte ha stabilito che l'amministrazione avrebbe dovuto "
                "sentire gli interessati prima di chiudere il servizio e che un "
                "avviso all'albo non bastava. Le spese seguono la soccombenza."
            ),
            (
                "Ricercatrici dell'università hanno confrontato i registri di "
                "cinque paesi: le definizioni divergono a tal punto che i totali "
                "sono difficilmente comparabili."
            ),
            (
                "L'associazione, fondata nel 1987 da avvocati e medici, opera oggi "
                "in quattordici paesi. I bilanci certificati sono pubblicati ogni "
                "anno con l'elenco dei finanziatori."
            ),
            (
                "I testimoni hanno descritto un ufficio in cui gli avvertimenti "
                "venivano scritti ma di rado letti. Un'ex dirigente ha inviato tre "
                "volte la stessa nota a tre direttori diversi prima di essere "
                "richiamata."
            ),
            (
                "Si raccomandano un registro unico, la formazione di chi risponde "
                "al telefono, un dibattito annuale in parlamento e un organismo "
                "indipendente che pubblichi i pareri entro trenta giorni."
            ),
        ),
    ),
    "pt": Tongue(
        (
            "Início|Quem somos|O que "
            "fazemos|Publicações|Notícias|Imprensa|Agenda|Recrutamento|Contactos|Pe"
            "squisar|Doar|Entrar"
        ),
        (
            "Este sítio utiliza cookies para fins estatísticos. Pode aceitar "
            "todos, recusar ou definir as suas preferências."
        ),
        "Aviso legal. Privacidade. Acessibilidade. Mapa do sítio. Assine o boletim.",
        "Leia também",
        (
            "Relatório anual: balanço das visitas",
            "Carta aberta sobre a proposta de lei",
            "Guia para as escolas",
            "Quem paga o apoio judiciário?",
            "Ata do conselho consultivo",
        ),
        (
            "Página não encontrada",
            (
                "O endereço pedido não existe neste servidor. Verifique a ligação "
                "ou utilize a pesquisa."
            ),
        ),
        (
            (
                "A investigação durou onze meses. Foram ouvidas 164 pessoas, entre "
                "elas assistentes sociais, professores e famílias que esperavam há "
                "mais de um ano por uma decisão. Os processos estavam em quatro "
                "sistemas sem ligação entre si."
            ),
            (
                "Entre 2009 e 2014 as sinalizações aumentaram um terço, enquanto o "
                "número de técnicos diminuía. Os municípios indicam que uma vaga "
                "demorava sete meses a preencher e que havia técnicos com trinta "
                "casos em simultâneo."
            ),
            (
                "Questionado sobre os números, um porta-voz do ministério "
                "respondeu que as verbas foram reforçadas duas vezes e que a "
                "inspeção voltará no outono. A associação de municípios considerou "
                "a resposta dececionante."
            ),
            (
                "O tribunal entendeu que a administração devia ouvir os "
                "interessados antes de encerrar o serviço e que um edital não "
                "bastava. As partes têm seis semanas para chegar a acordo."
            ),
            (
                "Investigadoras da universidade compararam os registos de cinco "
                "países. As definições diferem tanto que os totais dificilmente "
                "podem ser comparados."
            ),
            (
                "A associação foi fundada em 1987 por advogados e médicos e "
                "trabalha hoje em catorze países. As contas auditadas são "
                "publicadas todos os anos."
            ),
            (
                "As testemunhas descreveram uma cultura em que os avisos eram "
                "escritos mas raramente lidos. Uma antiga chefe de divisão enviou "
                "três vezes o mesmo memorando antes de alguém lhe responder."
            ),
            (
                "Recomenda-se um registo único, formação para quem atende o "
                "telefone, um debate anual no parlamento e uma entidade "
                "independente cujos pareceres sejam publicados em trinta dias."
            ),
        ),
    ),
    "pl": Tongue(
        (
            "Strona główna|O nas|Działania|Publikacje|Aktualności|Dla "
            "mediów|Praca|Kontakt|Szukaj|Zaloguj"
        ),
        (
            "Ta strona używa plików cookies w celach statystycznych. Możesz "
            "zmienić ustawienia w swojej przeglądarce."
        ),
        "Polityka prywatności. Deklaracja dostępności. Mapa serwisu. Newsletter.",
        "Zobacz także",
        (
            "Raport roczny z wizytacji",
            "List otwarty w sprawie projektu ustawy",
            "Poradnik dla szkół",
        ),
        (
            "Nie znaleziono strony",
            (
                "Podany adres nie istnieje w naszym serwisie. Sprawdź adres lub "
                "skorzystaj z wyszukiwarki."
            ),
        ),
        (
            (
                "Badanie trwało jedenaście miesięcy. Rozmawiano ze 164 osobami, w "
                "tym z kuratorami, nauczycielami i rodzicami, którzy na decyzję "
                "czekali ponad rok. Akta prowadzono w czterech niepołączonych "
                "systemach."
            ),
            (
                "W latach 2009-2014 liczba zgłoszeń wzrosła o jedną trzecią, a "
                "liczba pracowników zmalała. Powiaty podają, że wakat trwał "
                "średnio siedem miesięcy."
            ),
            (
                "Sąd uznał, że organ powinien był wysłuchać zainteresowanych przed "
                "zamknięciem placówki. Wyrok nie jest prawomocny, stronom "
                "przysługuje apelacja."
            ),
            (
                "Świadkowie mówili o kulturze, w której ostrzeżenia zapisywano, "
                "lecz rzadko czytano. Dawna kierowniczka wysłała tę samą notatkę "
                "trzy razy do trzech dyrektorów, zanim ktokolwiek oddzwonił."
            ),
            (
                "Zaleca się wspólny rejestr, szkolenia dla osób odbierających "
                "telefony, coroczną debatę w sejmie oraz niezależny organ, którego "
                "raporty byłyby ogłaszane w ciągu trzydziestu dni."
            ),
        ),
    ),
    "cs": Tongue(
        "Úvod|O nás|Co děláme|Publikace|Aktuality|Pro média|Kariéra|Kontakty|Hledat|Přihlášení",
        (
            "Tento web používá soubory cookies k měření návštěvnosti. Můžete je "
            "přijmout nebo odmítnout."
        ),
        "Ochrana osobních údajů. Prohlášení o přístupnosti. Mapa stránek. Odběr novinek.",
        "Související články",
        (
            "Výroční zpráva o návštěvách zařízení",
            "Otevřený dopis k návrhu zákona",
            "Příručka pro školy",
        ),
        (
            "Stránka nenalezena",
            (
                "Požadovaná adresa na tomto serveru neexistuje. Zkontrolujte odkaz "
                "nebo použijte vyhledávání."
            ),
        ),
        (
            (
                "Šetření trvalo jedenáct měsíců. Hovořili jsme se 164 lidmi, mimo "
                "jiné se sociálními pracovníky, učiteli a rodiči, kteří na "
                "rozhodnutí čekali déle než rok. Spisy byly vedeny ve čtyřech "
                "oddělených systémech."
            ),
            (
                "Mezi lety 2009 a 2014 vzrostl počet oznámení o třetinu, zatímco "
                "pracovníků ubylo. Kraje uvádějí, že volné místo zůstávalo "
                "neobsazené v průměru sedm měsíců."
            ),
            (
                "Soud shledal, že úřad měl dotčené osoby vyslechnout dříve, než "
                "zařízení uzavřel. Proti rozsudku lze podat odvolání do patnácti "
                "dnů."
            ),
            (
                "Svědci popsali úřad, v němž se varování zapisovala, ale málokdy "
                "četla. Bývalá vedoucí poslala stejný záznam třikrát třem různým "
                "ředitelům, než se jí někdo ozval."
            ),
            (
                "Doporučuje se jednotný rejstřík, školení všech, kdo zvedají "
                "telefon, každoroční rozprava v parlamentu a nezávislý orgán, "
                "jehož zprávy vyjdou do třiceti dnů."
            ),
        ),
    ),
    "sv": Tongue(
        "Start|Om oss|Vårt arbete|Publikationer|Nyheter|Press|Lediga jobb|Kontakt|Sök|Logga in",
        (
            "Vi använder kakor för att mäta hur webbplatsen används. Godkänn alla "
            "eller bara de nödvändiga."
        ),
        "Behandling av personuppgifter. Tillgänglighet. Webbkarta. Prenumerera på nyhetsbrevet.",
        "Läs mer",
        (
            "Årsrapport: vad 214 besök lärde oss",
            "Öppet brev om lagförslaget",
            "Vägledning för skolor",
        ),
        (
            "Sidan kunde inte hittas",
            (
                "Adressen finns inte på den här webbplatsen. Kontrollera länken "
                "eller använd sökfunktionen."
            ),
        ),
        (
            (
                "Granskningen tog elva månader. 164 personer intervjuades, bland "
                "dem socialsekreterare, lärare och föräldrar som hade väntat mer "
                "än ett år på beslut. Akterna fördes i fyra system som inte hängde "
                "ihop."
            ),
            (
                "Mellan 2009 och 2014 ökade antalet anmälningar med en tredjedel "
                "medan antalet handläggare sjönk. Kommunerna uppger att en tjänst "
                "i snitt stod tom i sju månader."
            ),
            (
                "Domstolen fann att myndigheten borde ha hört de berörda innan "
                "verksamheten lades ned. Domen kan överklagas inom tre veckor."
            ),
            (
                "Vittnen beskrev en kultur där varningar skrevs ned men sällan "
                "lästes. En tidigare enhetschef skickade samma promemoria tre "
                "gånger till tre olika direktörer innan någon ringde upp henne."
            ),
            (
                "Utredningen föreslår ett gemensamt register, utbildning för alla "
                "som svarar i telefon, en årlig debatt i riksdagen och ett "
                "oberoende organ vars rapporter ges ut inom trettio dagar."
            ),
        ),
    ),
    "da": Tongue(
        (
            "Forside|Om os|Vores arbejde|Udgivelser|Nyheder|Presse|Ledige "
            "stillinger|Kontakt|Søg|Log ind"
        ),
        (
            "Vi bruger cookies til at måle trafikken på hjemmesiden. Du kan "
            "acceptere alle eller kun de nødvendige."
        ),
        "Privatlivspolitik. Tilgængelighedserklæring. Sitemap. Tilmeld nyhedsbrev.",
        "Læs også",
        (
            "Årsberetning: det lærte vi af 214 besøg",
            "Åbent brev om lovforslaget",
            "Vejledning til skoler",
        ),
        (
            "Siden blev ikke fundet",
            "Adressen findes ikke på denne hjemmeside. Kontrollér linket, eller brug søgefeltet.",
        ),
        (
            (
                "Undersøgelsen tog elleve måneder. 164 personer blev interviewet, "
                "blandt dem socialrådgivere, lærere og forældre, der havde ventet "
                "mere end et år på en afgørelse. Sagerne lå i fire systemer."
            ),
            (
                "Mellem 2009 og 2014 steg antallet af underretninger med en "
                "tredjedel, mens der blev færre sagsbehandlere. En ledig stilling "
                "stod i gennemsnit tom i syv måneder."
            ),
            (
                "Retten fandt, at myndigheden burde have hørt de berørte, før "
                "tilbuddet blev lukket. Dommen kan ankes inden fire uger."
            ),
            (
                "Vidner beskrev en kultur, hvor advarsler blev skrevet ned, men "
                "sjældent læst. En tidligere afdelingsleder sendte det samme notat "
                "tre gange til tre forskellige direktører, før nogen ringede "
                "tilbage."
            ),
            (
                "Der foreslås et fælles register, uddannelse af alle, som tager "
                "telefonen, en årlig debat i Folketinget og et uafhængigt "
                "klageorgan, hvis rapporter offentliggøres inden tredive dage."
            ),
        ),
    ),
    "fi": Tongue(
        (
            "Etusivu|Tietoa meistä|Toiminta|Julkaisut|Uutiset|Medialle|Avoimet "
            "työpaikat|Yhteystiedot|Haku|Kirjaudu"
        ),
        (
            "Käytämme evästeitä sivuston käytön mittaamiseen. Voit hyväksyä kaikki "
            "tai vain välttämättömät."
        ),
        "Tietosuoja. Saavutettavuusseloste. Sivukartta. Tilaa uutiskirje.",
        "Lue myös",
        ("Vuosikertomus: mitä 214 käyntiä opetti", "Avoin kirje lakiesityksestä", "Opas kouluille"),
        (
            "Sivua ei löytynyt",
            "Osoitetta ei ole tällä sivustolla. Tarkista linkki tai käytä hakua.",
        ),
        (
            (
                "Selvitys kesti yksitoista kuukautta. Haastateltavia oli 164, "
                "joukossa sosiaalityöntekijöitä, opettajia ja vanhempia, jotka "
                "olivat odottaneet päätöstä yli vuoden. Asiakirjat olivat neljässä "
                "järjestelmässä."
            ),
            (
                "Vuosina 2009-2014 ilmoitusten määrä kasvoi kolmanneksella, mutta "
                "työntekijöitä oli vähemmän. Kunnat kertovat, että avoin virka oli "
                "täyttämättä keskimäärin seitsemän kuukautta."
            ),
            (
                "Oikeus katsoi, että viranomaisen olisi pitänyt kuulla "
                "asianosaisia ennen yksikön sulkemista. Päätöksestä voi valittaa "
                "30 päivän kuluessa."
            ),
            (
                "Todistajat kuvasivat kulttuuria, jossa varoitukset kirjattiin "
                "mutta niitä luettiin harvoin. Entinen yksikön johtaja lähetti "
                "saman muistion kolmesti eri johtajille, ennen kuin kukaan soitti "
                "takaisin."
            ),
            (
                "Suosituksiin kuuluvat yhteinen rekisteri, koulutus puhelimeen "
                "vastaaville, vuosittainen keskustelu eduskunnassa ja riippumaton "
                "valituselin, jonka raportit julkaistaan kolmessakymmenessä "
                "päivässä."
            ),
        ),
    ),
    "el": Tongue(
        (
            "Αρχική|Ποιοι είμαστε|Δράσεις|Εκδόσεις|Νέα|Τύπος|Θέσεις "
            "εργασίας|Επικοινωνία|Αναζήτηση|Σύνδεση"
        ),
        (
            "Ο ιστότοπος χρησιμοποιεί cookies για στατιστικούς λόγους. Μπορείτε να "
            "τα αποδεχθείτε ή να τα απορρίψετε."
        ),
        "Όροι χρήσης. Προσωπικά δεδομένα. Προσβασιμότητα. Χάρτης ιστοτόπου.",
        "Διαβάστε επίσης",
        ("Ετήσια έκθεση επισκέψεων", "Ανοιχτή επιστολή για το νομοσχέδιο", "Οδηγός για σχολεία"),
        (
            "Η σελίδα δεν βρέθηκε",
            (
                "Η διεύθυνση δεν υπάρχει σε αυτόν τον ιστότοπο. Ελέγξτε τον "
                "σύνδεσμο ή κάντε αναζήτηση."
            ),
        ),
        (
            (
                "Η έρευνα διήρκεσε έντεκα μήνες. Μίλησαν 164 άτομα, ανάμεσά τους "
                "κοινωνικοί λειτουργοί, εκπαιδευτικοί και γονείς που περίμεναν "
                "απόφαση πάνω από έναν χρόνο. Οι φάκελοι τηρούνταν σε τέσσερα "
                "συστήματα."
            ),
            (
                "Από το 2009 έως το 2014 οι αναφορές αυξήθηκαν κατά ένα τρίτο, ενώ "
                "το προσωπικό μειώθηκε. Μια κενή θέση έμενε ακάλυπτη επτά μήνες "
                "κατά μέσο όρο."
            ),
            (
                "Το δικαστήριο έκρινε ότι η αρχή όφειλε να ακούσει τους "
                "ενδιαφερομένους πριν κλείσει τη δομή. Η απόφαση υπόκειται σε "
                "έφεση."
            ),
        ),
    ),
    "ru": Tongue(
        "Главная|О нас|Проекты|Публикации|Новости|Пресса|Вакансии|Контакты|Поиск|Вход",
        (
            "Мы используем файлы cookie для сбора статистики. Продолжая работу с "
            "сайтом, вы соглашаетесь с этим."
        ),
        "Политика конфиденциальности. Карта сайта. Подписка на рассылку. Все права защищены.",
        "Читайте также",
        (
            "Годовой доклад о посещениях учреждений",
            "Открытое письмо о законопроекте",
            "Памятка для школ",
        ),
        (
            "Страница не найдена",
            "Запрошенного адреса нет на этом сайте. Проверьте ссылку или воспользуйтесь поиском.",
        ),
        (
            (
                "Исследование заняло одиннадцать месяцев. Были опрошены 164 "
                "человека, среди них социальные работники, учителя и родители, "
                "которые ждали решения больше года. Дела хранились в четырёх не "
                "связанных между собой системах."
            ),
            (
                "С 2009 по 2014 год число обращений выросло на треть, а "
                "сотрудников стало меньше. Вакансия в среднем оставалась открытой "
                "семь месяцев."
            ),
            (
                "Суд указал, что ведомство должно было выслушать заинтересованных "
                "лиц до закрытия учреждения. Решение можно обжаловать в течение "
                "месяца."
            ),
            (
                "Свидетели рассказали, что предупреждения записывали, но редко "
                "читали. Бывшая начальница отдела трижды отправляла одну и ту же "
                "записку разным директорам, прежде чем ей перезвонили."
            ),
            (
                "Авторы советуют вести единый реестр, обучать всех, кто отвечает "
                "на звонки, ежегодно обсуждать доклад в парламенте и создать "
                "независимый орган, отчёты которого выходят в течение тридцати "
                "дней."
            ),
        ),
    ),
    "tr": Tongue(
        "Ana sayfa|Hakkımızda|Çalışmalar|Yayınlar|Haberler|Basın|İş ilanları|İletişim|Ara|Giriş",
        (
            "Sitemizde ziyaret istatistikleri için çerezler kullanılmaktadır. "
            "Tümünü kabul edebilir ya da reddedebilirsiniz."
        ),
        "Kişisel verilerin korunması. Erişilebilirlik. Site haritası. Bültene abone olun.",
        "İlgili haberler",
        (
            "Yıllık rapor: ziyaretlerin bilançosu",
            "Yasa tasarısı hakkında açık mektup",
            "Okullar için rehber",
        ),
        (
            "Sayfa bulunamadı",
            "İstediğiniz adres bu sitede yok. Bağlantıyı denetleyin ya da arama yapın.",
        ),
        (
            (
                "Araştırma on bir ay sürdü. Aralarında sosyal hizmet uzmanları, "
                "öğretmenler ve bir yıldan uzun süredir karar bekleyen ailelerin "
                "bulunduğu 164 kişiyle görüşüldü. Dosyalar birbirine bağlı olmayan "
                "dört sistemde tutuluyordu."
            ),
            (
                "2009 ile 2014 arasında başvurular üçte bir arttı, çalışan sayısı "
                "ise azaldı. Boş bir kadro ortalama yedi ay doldurulamadı."
            ),
            (
                "Mahkeme, kurum kapatılmadan önce ilgililerin dinlenmesi "
                "gerektiğine hükmetti. Karara karşı istinaf yolu açıktır."
            ),
        ),
    ),
    "ja": Tongue(
        "ホーム|団体について|活動|刊行物|ニュース|報道関係の方へ|採用情報|お問い合わせ|検索|ログイン",
        "当サイトでは利用状況の把握のためクッキーを使用しています。設定はいつでも変更できます。",
        "プライバシーポリシー。サイトマップ。ウェブアクセシビリティ。メールマガジン登録。",
        "関連記事",
        ("年次報告書を公表しました", "法案に関する公開書簡", "学校向けの手引き"),
        (
            "ページが見つかりません",
            "指定されたアドレスのページはこのサイトにはありません。URLをご確認いただくか、検索をご利用ください。",
        ),
        (
            (
                "調査は十一か月にわたり、児童福祉司、教員、決定を一年以上待った保護者など百六十四人から聞き取りを行った。記録は互いにつながっていない"
                "四つのシステムに分かれて保管されていた。"
            ),
            "二〇〇九年から二〇一四年の間に通告件数は三分の一増えたが、担当職員の数は減った。自治体によると、欠員の補充には平均七か月を要したという。",
            "裁判所は、施設を閉じる前に関係者の意見を聴く義務が行政にあったと判断した。判決に対しては二週間以内に控訴することができる。",
        ),
    ),
    "zh": Tongue(
        "首页|关于我们|工作领域|出版物|新闻|媒体中心|招聘|联系我们|搜索|登录",
        "本网站使用Cookie统计访问情况。您可以接受全部，也可以只接受必要的Cookie。",
        "隐私政策。网站地图。无障碍浏览。订阅通讯。版权所有。",
        "相关阅读",
        ("年度报告：走访工作总结", "关于法律草案的公开信", "学校工作指南"),
        ("页面不存在", "您访问的地址在本网站上不存在，请检查链接或使用搜索功能。"),
        (
            "调查历时十一个月，访谈了一百六十四人，其中包括社会工作者、教师以及等待决定超过一年的家长。档案分别保存在四个互不相通的系统中，查阅一份完整的材料平均需要三周。",
            "二〇〇九年至二〇一四年间，报告数量上升了三分之一，而工作人员却减少了。各地反映，一个空缺岗位平均要七个月才能补上。",
            "法院认为，主管部门在关闭该机构之前应当听取当事人的意见。当事人可以在十五日内提出上诉。",
        ),
    ),
    "ar": Tongue(
        "الرئيسية|من نحن|أعمالنا|المنشورات|الأخبار|الصحافة|الوظائف|اتصل بنا|بحث|تسجيل الدخول",
        "يستخدم هذا الموقع ملفات تعريف الارتباط لأغراض إحصائية. يمكنك قبولها أو رفضها.",
        "سياسة الخصوصية. خريطة الموقع. إمكانية الوصول. اشترك في النشرة.",
        "اقرأ أيضا",
        ("التقرير السنوي عن الزيارات", "رسالة مفتوحة حول مشروع القانون", "دليل للمدارس"),
        (
            "الصفحة غير موجودة",
            "العنوان المطلوب غير موجود في هذا الموقع. تحقق من الرابط أو استخدم البحث.",
        ),
        (
            (
                "استمر التحقيق أحد عشر شهرا وشمل مقابلات مع مئة وأربعة وستين شخصا، "
                "بينهم أخصائيون اجتماعيون ومعلمون وأسر انتظرت القرار أكثر من سنة. "
                "وكانت الملفات محفوظة في أربعة أنظمة منفصلة."
            ),
            (
                "بين عامي 2009 و2014 ارتفع عدد البلاغات بمقدار الثلث بينما انخفض "
                "عدد الموظفين. وظلت الوظيفة الشاغرة خالية سبعة أشهر في المتوسط."
            ),
            (
                "رأت المحكمة أن على الإدارة الاستماع إلى أصحاب الشأن قبل إغلاق "
                "المؤسسة، ويجوز الطعن في الحكم خلال ثلاثين يوما."
            ),
        ),
    ),
}
