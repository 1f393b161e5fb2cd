"""How the sites of eighteen languages talk around their texts, and what their reports go on about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Tongue:
    """The words of a site's frame and the paragraphs that fill its long texts, "|" between them."""

    code: str
    menu: str
    teasers: str
    cookie: str
    foot: str
    labels: str
    missing: str
    pool: str

    def parts(self, field: str) -> list[str]:
        """The pieces of one field."""
        return [part.strip() for part in str(getattr(self, field)).split("|")]


_ALL = (
    Tongue(
        "en",
        "Home|About us|Our work|News|Publications|Data and statistics|Legislation|Consultations|Events|Press office|Vacancies|Contact|Accessibility|Sitemap|Glossary|Frequently asked questions",
        "Inspectors publish their yearly survey of residential homes|Minister answers letter on waiting times in family courts|New helpline opens for young carers in the north|Consultation on the draft code closes on Friday|Parliament debates the second reading of the Online Harms Bill|Researchers call for better figures on missing children|Court of Appeal clarifies the duty to report|Budget 2023: what it means for local services|Training days for school nurses announced|Regulator fines platform over age checks|Annual lecture moves to the main hall|Photo essay: a day with the outreach bus",
        "We use cookies to make this site work and to understand how it is used. You can accept all cookies, reject those that are not needed, or change your settings at any time in our cookie policy. | Accept all | Reject additional cookies | Manage settings",
        "All content is available under the Open Licence except where otherwise stated. Registered charity and company limited by guarantee. Privacy notice. Terms of use. Accessibility statement. Follow us on Facebook, Twitter, LinkedIn and YouTube. Sign up for our monthly newsletter and never miss an update. Freedom of information. Modern slavery statement.",
        "Search this site|Related content|Most read|Share this page|Last updated|Sign in|Subscribe to our newsletter|Leave a comment|Print this page|Back to top",
        "Page not found|The page you asked for could not be found. It may have been moved or deleted. Please check the address or use the search.",
        "The figures in this section come from returns that every local authority sends in twice a year. Twelve authorities sent theirs late, and two did not send them at all; for these we used the numbers of the previous year, marked with an asterisk in the tables of the annex.|Interviews were held between March and October with forty-three practitioners: social workers, teachers, police officers, two judges and a coroner. Each lasted about an hour. Nobody is named, and details that might give a family away have been changed.|The department told us that it accepts the first four recommendations in full and the fifth in part. It does not agree that a new statutory duty is needed, and points to the guidance it issued after the last review.|Funding remains the sore point. Of the nineteen million promised in the spending round, eleven had been paid out by the end of the financial year, most of it to three large cities, while rural services reported that they had closed evening sessions.|In the debate that followed, members from all parties praised the work of volunteers. Several asked why the database announced six years ago was still being tested, and whether anybody had counted what the delay had cost.|A comparison with neighbouring countries shows how much depends on definitions. Where a case is counted when it is reported, the totals are three times as high as where it is counted when a court has decided; neither number says how many children are harmed.|The authors thank the families who spoke to them, the advisory board for its patience, and the archive of the county council, whose staff brought up ninety boxes from a cellar without a lift. All remaining mistakes are their own.|What should happen next is not in dispute. Records must follow the child when a family moves; a single named person must hold the file; and the review that the law requires within eighteen months should be published, not only summarised.|Civil society organisations welcomed the announcement with reservations. The coalition of eighty groups said in a statement that promises had been made before, and that it would judge the plan by the first yearly report, due next June.",
    ),
    Tongue(
        "fr",
        "Accueil|Qui sommes-nous|Nos missions|Actualités|Publications|Études et statistiques|Textes officiels|Agenda|Espace presse|Marchés publics|Recrutement|Contact|Plan du site|Accessibilité",
        "La Défenseure des droits remet son rapport annuel|Violences scolaires : ce que disent les chiffres|Le Conseil d'État annule l'arrêté de mars|Une journée d'étude sur la mémoire des orphelinats|Protection de l'enfance : les départements s'inquiètent|La commission auditionne trois anciens ministres|Appel à projets 2022, les lauréats|Le numéro 119 change d'adresse|Retour sur le colloque de Lyon|Portrait d'une juge des enfants",
        "Ce site utilise des cookies pour mesurer l'audience et vous proposer des contenus adaptés. Vous pouvez les accepter, les refuser ou modifier vos choix à tout moment. | Tout accepter | Tout refuser | Personnaliser",
        "Mentions légales. Données personnelles et cookies. Accessibilité : partiellement conforme. Suivez-nous sur les réseaux sociaux. Abonnez-vous à notre lettre d'information. Sauf mention contraire, tous les contenus de ce site sont sous licence etalab-2.0. Marchés publics. Gestion des cookies.",
        "Rechercher|À lire aussi|Les plus lus|Partager|Mis à jour le|Se connecter|S'abonner|Laisser un commentaire|Imprimer|Haut de page",
        "Page non trouvée|La page que vous demandez n'existe pas ou n'existe plus. Vérifiez l'adresse ou revenez à l'accueil.",
        "L'enquête a été menée auprès de deux cent douze établissements, dont trente-sept outre-mer. Les réponses ont été recueillies par téléphone puis vérifiées sur pièces, et les écarts de plus de dix pour cent ont donné lieu à une seconde visite.|Les départements soulignent que les crédits n'ont pas suivi. Entre 2010 et 2018 le nombre de mesures a augmenté d'un cinquième, tandis que les effectifs des services sont restés les mêmes et que les délais d'exécution ont doublé.|Le rapporteur rappelle enfin que la loi prévoyait un bilan au bout de trois ans. Ce bilan n'a jamais été publié, bien qu'une version de travail ait circulé au ministère et que plusieurs députés en aient demandé la communication.|Les associations entendues regrettent que la parole des intéressés soit si peu sollicitée. Elles proposent qu'un conseil d'anciens enfants placés soit consulté sur chaque projet de texte, comme cela se pratique en Écosse et au Québec.|La comparaison des chiffres appelle de la prudence, car les définitions ont changé deux fois. Une partie de la hausse tient au nouveau logiciel, qui compte séparément les frères et sœurs d'un même foyer.",
    ),
    Tongue(
        "de",
        "Startseite|Über uns|Themen|Aktuelles|Publikationen|Daten und Fakten|Gesetze und Verordnungen|Veranstaltungen|Presse|Stellenangebote|Kontakt|Leichte Sprache|Gebärdensprache|Inhaltsübersicht",
        "Landtag berät über das neue Heimgesetz|Studie: Jugendämter suchen dringend Personal|Bundesverwaltungsgericht verhandelt im Mai|Beirat legt dritten Zwischenbericht vor|Ausstellung über Kinderverschickung eröffnet|Fachtag Medienpädagogik ausgebucht|Neue Leitlinien für Ermittlungsbehörden|Was das Urteil für Eltern bedeutet|Ministerin besucht Beratungsstelle in Gera|Förderrichtlinie verlängert",
        "Wir verwenden Cookies, um die Nutzung unserer Website auszuwerten. Technisch notwendige Cookies werden immer gesetzt. Ihre Einwilligung können Sie jederzeit widerrufen. | Alle akzeptieren | Nur notwendige | Einstellungen",
        "Impressum. Datenschutz. Erklärung zur Barrierefreiheit. Benutzungshinweise. Newsletter abonnieren. RSS. Folgen Sie uns auf Mastodon. Alle Rechte vorbehalten. Diese Seite wurde mit öffentlichen Mitteln gefördert. Barriere melden. Nutzungsbedingungen.",
        "Suche|Weitere Meldungen|Meistgelesen|Seite teilen|Stand|Anmelden|Newsletter|Kommentar schreiben|Drucken|Nach oben",
        "Seite nicht gefunden|Die angeforderte Seite existiert nicht oder wurde verschoben. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.",
        "Grundlage der Auswertung sind Meldungen von sechsundneunzig Jugendämtern. Wo Angaben fehlten, wurde nachgefragt; in neun Fällen blieb die Nachfrage ohne Antwort, weshalb die Tabelle dort einen Strich zeigt und die Summe nur mit Vorsicht zu lesen ist.|Der Landesrechnungshof hatte bereits vor vier Jahren bemängelt, dass die Mittel nach der Zahl der Einwohner und nicht nach dem Bedarf verteilt werden. Daran hat sich nichts geändert, obwohl eine Arbeitsgruppe zweimal getagt hat.|In der Anhörung berichteten Betroffene von Schlägen, Arbeitszwang und davon, dass niemand ihnen glaubte. Die Protokolle liegen im Staatsarchiv; sie sind auf Antrag einsehbar, sofern die Schutzfristen abgelaufen sind.|Die Verbände begrüßen den Entwurf, halten aber die Übergangsfrist von fünf Jahren für zu lang. Der Städtetag verweist auf fehlende Fachkräfte und darauf, dass die Kosten den Kommunen zur Last fallen.|Offen bleibt, wie die Aufsicht künftig arbeiten soll. Vorgeschlagen wird eine unabhängige Stelle mit Betretungsrecht, die jährlich berichtet und an keine Weisungen gebunden ist; das Ministerium prüft den Vorschlag.",
    ),
    Tongue(
        "nl",
        "Home|Over ons|Onderwerpen|Nieuws|Publicaties|Cijfers|Wet- en regelgeving|Agenda|Pers|Werken bij|Contact|Toegankelijkheid|Veelgestelde vragen|Sitemap",
        "Inspectie bezoekt veertig jeugdinstellingen|Kamerbrief over wachtlijsten verstuurd|Hof stelt ouders in het gelijk|Onderzoek naar pleegzorg van start|Symposium uitgesteld tot september|Rapport commissie-Van Dam verschenen|Meldcode: wat verandert er in 2019|Gemeenten vragen om extra geld|Interview met de nieuwe kinderombudsman",
        "Wij gebruiken cookies om het bezoek aan deze website te meten. U kunt alle cookies accepteren of alleen de noodzakelijke. Meer informatie vindt u in ons cookiebeleid. | Alles accepteren | Alleen noodzakelijke",
        "Over deze site. Privacy en cookies. Toegankelijkheid. Kwetsbaarheid melden. Auteursrecht. Abonneer u op onze nieuwsbrief. Volg ons op LinkedIn en X. KvK-nummer en btw-nummer op aanvraag. Archief. Disclaimer.",
        "Zoeken|Zie ook|Meest gelezen|Deel deze pagina|Laatst gewijzigd|Inloggen|Nieuwsbrief|Plaats een reactie|Afdrukken|Naar boven",
        "Pagina niet gevonden|De pagina die u zoekt bestaat niet of is verplaatst. Controleer het adres of gebruik de zoekfunctie.",
        "Voor dit onderzoek zijn honderdtachtig dossiers gelezen, gelijk verdeeld over zes regio's. Twee lezers scoorden ieder dossier los van elkaar; waar zij verschilden, besliste een derde. De scorelijst staat in bijlage twee.|Gemeenten wijzen erop dat het budget sinds de decentralisatie met vijftien procent is gekrompen. In kleinere gemeenten doet één medewerker het werk waarvoor vroeger een team van vier bestond, en bij ziekte is er geen vervanging.|De commissie beveelt aan de meldingen voortaan landelijk te registreren en de cijfers elk jaar te publiceren. De staatssecretaris heeft toegezegd voor de zomer met een reactie te komen.|Ouders en jongeren vertelden dat zij telkens opnieuw hun verhaal moesten doen. Gemiddeld kregen zij in drie jaar te maken met zeven hulpverleners, van wie er vier binnen een half jaar weer vertrokken.|Vergelijking met eerdere jaren is lastig, omdat de definitie van een melding in 2015 is veranderd. De cijfers vóór die datum zijn daarom niet in de grafiek opgenomen.",
    ),
    Tongue(
        "es",
        "Inicio|Quiénes somos|Qué hacemos|Noticias|Publicaciones|Estadísticas|Legislación|Agenda|Sala de prensa|Empleo|Contacto|Transparencia|Mapa web|Accesibilidad",
        "El Defensor del Pueblo presenta su informe|Nueva ley de infancia: las diez claves|El Supremo confirma la condena|Jornadas sobre acogimiento familiar en Sevilla|La fiscalía pide más medios|Publicado el boletín de otoño|Entrevista con la relatora especial|Convocatoria de ayudas 2021|Las ONG reclaman datos fiables",
        "Utilizamos cookies propias y de terceros para analizar el uso de la web. Puede aceptar todas las cookies, rechazarlas o configurarlas. | Aceptar todas | Rechazar | Configurar",
        "Aviso legal. Política de privacidad. Política de cookies. Accesibilidad. Portal de transparencia. Suscríbase a nuestro boletín. Síganos en redes sociales. Todos los derechos reservados. Canal de denuncias. Perfil del contratante.",
        "Buscar|Noticias relacionadas|Lo más leído|Compartir|Última actualización|Iniciar sesión|Boletín|Deja un comentario|Imprimir|Subir",
        "Página no encontrada|La página que busca no existe o ha cambiado de dirección. Revise la dirección o utilice el buscador.",
        "El estudio se basa en ciento cuarenta expedientes abiertos entre 2008 y 2014 en cinco comunidades. Cada uno fue leído por dos personas, y las discrepancias se resolvieron con la ayuda de una jurista externa al equipo.|Las organizaciones consultadas coinciden en que faltan datos. Cada administración cuenta a su manera, y el registro unificado que se prometió en 2010 sigue pendiente de un reglamento que nadie ha redactado.|La directora general respondió que los recursos han aumentado un ocho por ciento y que el nuevo plan incluye equipos de atención en todas las provincias, aunque reconoció que las plazas no están cubiertas.|Las familias relatan esperas de más de un año. Una madre explica que declaró cuatro veces ante personas distintas, y que en la última ocasión nadie había leído las declaraciones anteriores.|El informe termina con veintidós recomendaciones, agrupadas en prevención, detección y reparación. El comité hará un seguimiento anual y publicará los resultados en esta misma página.",
    ),
    Tongue(
        "it",
        "Home|Chi siamo|Attività|Notizie|Pubblicazioni|Dati e statistiche|Normativa|Eventi|Ufficio stampa|Bandi e concorsi|Contatti|Amministrazione trasparente|Mappa del sito|Accessibilità",
        "La Garante presenta la relazione al Parlamento|Affido familiare, i numeri del 2019|La Consulta boccia la norma regionale|Convegno a Bologna sui minori stranieri|Pubblicato il bando per le scuole|Carceri minorili, il dossier|Intervista al presidente del tribunale|Nuovo numero della rivista|La commissione ascolta gli esperti",
        "Questo sito utilizza cookie tecnici e, con il tuo consenso, cookie di profilazione. Puoi accettare, rifiutare o personalizzare le tue scelte in ogni momento. | Accetta tutto | Rifiuta | Personalizza",
        "Note legali. Privacy. Cookie policy. Dichiarazione di accessibilità. Partita IVA e codice fiscale a richiesta. Iscriviti alla newsletter. Seguici sui social. Tutti i diritti riservati. Credits. Elenco siti tematici.",
        "Cerca|Leggi anche|I più letti|Condividi|Ultimo aggiornamento|Accedi|Newsletter|Lascia un commento|Stampa|Torna su",
        "Pagina non trovata|La pagina richiesta non esiste o è stata spostata. Controlla l'indirizzo o usa la ricerca.",
        "La ricerca ha preso in esame novantotto comunità in undici regioni. I questionari sono stati compilati dai responsabili e poi discussi in un incontro con gli operatori; dove le risposte non coincidevano si è tornati sui documenti.|Le regioni lamentano che il fondo nazionale è fermo dal 2012. Nel frattempo i minori presi in carico sono cresciuti di un terzo, e molte cooperative anticipano le rette con prestiti bancari.|Il ministero ha risposto che le linee di indirizzo sono state aggiornate e che un tavolo tecnico si riunirà entro l'anno. Le associazioni chiedono che al tavolo siedano anche i ragazzi usciti dalle comunità.|Dai colloqui emerge la fatica di chi lavora da solo. In quattro tribunali su dieci manca un servizio di interpretariato, e le udienze vengono rinviate anche tre volte.|I dati vanno letti con cautela, perché la rilevazione del 2016 contava le presenze a fine anno e quella successiva gli ingressi. Una serie omogenea sarà disponibile soltanto con la prossima edizione.",
    ),
    Tongue(
        "pt",
        "Início|Quem somos|O que fazemos|Notícias|Publicações|Estatísticas|Legislação|Agenda|Imprensa|Concursos|Contactos|Acessibilidade|Mapa do sítio",
        "Provedora entrega relatório na Assembleia|Comissões de proteção com mais processos|Tribunal da Relação confirma sentença|Seminário em Coimbra sobre acolhimento|Publicado o boletim do segundo trimestre|Entrevista com a presidente do instituto|Linha de apoio atende mais chamadas|Orçamento prevê novas equipas",
        "Este sítio utiliza cookies para melhorar a sua experiência. Pode aceitar todos os cookies ou gerir as suas preferências. | Aceitar | Recusar | Preferências",
        "Termos de utilização. Política de privacidade. Declaração de acessibilidade. Livro de reclamações. Subscreva a newsletter. Siga-nos nas redes sociais. Todos os direitos reservados. Cofinanciado pela União Europeia.",
        "Pesquisar|Artigos relacionados|Mais lidas|Partilhar|Última atualização|Entrar|Newsletter|Deixe um comentário|Imprimir|Topo",
        "Página não encontrada|A página que procura não existe ou mudou de endereço. Verifique o endereço ou use a pesquisa.",
        "O estudo reuniu dados de cento e dez comissões e de vinte e três casas de acolhimento. As entrevistas decorreram entre janeiro e julho, quase todas presenciais, e foram transcritas e devolvidas a quem as deu.|O instituto reconhece que os técnicos são poucos. Cada um acompanha em média sessenta e duas crianças, mais do dobro do que recomenda a ordem profissional, e um em cada cinco deixa o lugar no primeiro ano.|As organizações pedem que os relatórios voltem a ser publicados na íntegra. Desde 2016 só é divulgado um resumo, sem quadros por concelho, o que impede qualquer comparação.|A secretária de Estado prometeu responder até ao fim do trimestre e anunciou um grupo de trabalho com magistrados, professores e antigos acolhidos.|Os números devem ser lidos com cuidado: a forma de contar mudou duas vezes em dez anos, e as regiões autónomas usam um sistema próprio.",
    ),
    Tongue(
        "pl",
        "Strona główna|O nas|Działalność|Aktualności|Publikacje|Statystyki|Prawo|Wydarzenia|Dla mediów|Praca|Kontakt|BIP|Mapa strony|Deklaracja dostępności",
        "Rzecznik przedstawił informację roczną|Sąd Najwyższy o odpowiedzialności szkoły|Konferencja w Krakowie przełożona|Nowe standardy ochrony małoletnich|Raport o pieczy zastępczej|Ministerstwo odpowiada na interpelację|Telefon zaufania ma 15 lat|Nabór wniosków zakończony",
        "Ta strona używa plików cookie w celach statystycznych. Możesz zaakceptować wszystkie pliki lub zmienić ustawienia. | Akceptuję | Odrzuć | Ustawienia",
        "Polityka prywatności. Regulamin. Deklaracja dostępności. Klauzula informacyjna RODO. Zapisz się do newslettera. Wszelkie prawa zastrzeżone. Znajdź nas w mediach społecznościowych.",
        "Szukaj|Zobacz także|Najczęściej czytane|Udostępnij|Ostatnia aktualizacja|Zaloguj się|Newsletter|Dodaj komentarz|Drukuj|Do góry",
        "Nie znaleziono strony|Strona, której szukasz, nie istnieje lub została przeniesiona. Sprawdź adres lub skorzystaj z wyszukiwarki.",
        "Badaniem objęto osiemdziesiąt cztery placówki w szesnastu województwach. Ankiety wypełniali dyrektorzy, a wywiady z wychowankami prowadziły dwie psycholożki; wszystkie nagrania zostały po spisaniu zniszczone.|Samorządy zwracają uwagę, że środki z rezerwy celowej wpłynęły dopiero w listopadzie. W tym czasie trzy powiaty wstrzymały nabór rodzin, a jeden zamknął ośrodek interwencji.|Autorzy zalecają, by dane zbierać według jednego wzoru i ogłaszać co roku do końca marca. Ministerstwo zapowiedziało odpowiedź po konsultacjach międzyresortowych.|Porównanie z poprzednią edycją jest możliwe tylko częściowo, ponieważ zmieniła się definicja sprawy zakończonej, a dwa urzędy przekazały dane za niepełny rok.",
    ),
    Tongue(
        "cs",
        "Úvod|O nás|Činnost|Aktuality|Publikace|Statistiky|Legislativa|Akce|Pro média|Kariéra|Kontakty|Mapa stránek",
        "Ombudsman vydal souhrnnou zprávu|Ústavní soud zrušil vyhlášku|Pěstounů přibývá pomaleji|Seminář pro učitele v Olomouci|Linka bezpečí slaví výročí|Vláda projednala novelu|Rozhovor s ředitelkou ústavu|Výzva k podávání žádostí",
        "Tento web používá soubory cookie k měření návštěvnosti. Můžete je přijmout, odmítnout nebo upravit nastavení. | Přijmout vše | Odmítnout | Nastavení",
        "Prohlášení o přístupnosti. Ochrana osobních údajů. Podmínky užití. Odběr novinek. Sledujte nás na sociálních sítích. Všechna práva vyhrazena. Povinně zveřejňované informace.",
        "Hledat|Související|Nejčtenější|Sdílet|Aktualizováno|Přihlásit se|Odběr novinek|Přidat komentář|Vytisknout|Nahoru",
        "Stránka nenalezena|Požadovaná stránka neexistuje nebo byla přesunuta. Zkontrolujte adresu nebo použijte vyhledávání.",
        "Šetření proběhlo v jednačtyřiceti zařízeních a trvalo od února do listopadu. Pracovníci kanceláře mluvili s dětmi o samotě, nahlédli do spisů a vyžádali si vyjádření zřizovatelů.|Kraje upozorňují, že peněz je méně než před pěti lety. Počet případů na jednoho pracovníka přitom stoupl z padesáti na osmdesát a v příhraničí se volná místa nedaří obsadit vůbec.|Zpráva doporučuje sjednotit evidenci a zveřejňovat údaje každý rok. Ministerstvo se k návrhu vyjádří po skončení připomínkového řízení.|Srovnání se starší studií je třeba brát s rezervou, neboť tehdejší autoři počítali rodiny, nikoli děti.",
    ),
    Tongue(
        "sv",
        "Start|Om oss|Vårt arbete|Nyheter|Publikationer|Statistik|Lagar och regler|Kalender|Press|Jobba hos oss|Kontakt|Tillgänglighet|Webbkarta",
        "Barnombudsmannen lämnar sin årsrapport|Socialtjänsten får nya riktlinjer|Hovrätten ändrar domen|Konferens i Umeå om placerade barn|Ny avhandling om vanvård|Regeringen tillsätter utredning|Fler samtal till stödlinjen|Remisstiden förlängs",
        "Vi använder kakor för att förbättra webbplatsen. Du kan godkänna alla kakor eller bara de nödvändiga. | Godkänn alla | Endast nödvändiga",
        "Om webbplatsen. Personuppgifter. Tillgänglighetsredogörelse. Kakor. Prenumerera på vårt nyhetsbrev. Följ oss i sociala medier. Organisationsnummer lämnas på begäran. Lättläst. Teckenspråk.",
        "Sök|Läs också|Mest läst|Dela|Senast uppdaterad|Logga in|Nyhetsbrev|Kommentera|Skriv ut|Till toppen",
        "Sidan hittades inte|Sidan du söker finns inte eller har flyttats. Kontrollera adressen eller använd sökfunktionen.",
        "Underlaget består av enkäter till samtliga kommuner och av sextio djupintervjuer. Svarsfrekvensen var åttiotre procent; bortfallet är störst bland de minsta kommunerna, vilket påverkar tabell sju.|Flera kommuner uppger att de saknar behöriga handläggare. I genomsnitt har varje ärende bytt ansvarig tre gånger under det år som granskats, och i vart femte fall saknas anteckningar för minst en månad.|Utredaren föreslår ett nationellt register och en årlig redovisning till riksdagen. Förslaget skickas på remiss under våren och väntas leda till en proposition.|Jämförelser bakåt i tiden är osäkra, eftersom begreppet anmälan fick en ny innebörd i samband med lagändringen.",
    ),
    Tongue(
        "da",
        "Forside|Om os|Vores arbejde|Nyheder|Udgivelser|Tal og fakta|Love og regler|Kalender|Presse|Job|Kontakt|Tilgængelighed",
        "Ny rapport om anbragte børn|Landsretten stadfæster dom|Ombudsmanden undersøger tre sager|Konference i Aarhus|Flere henvender sig til rådgivningen|Minister indkalder til møde|Forskningsprojekt får støtte|Høringsfristen udløber fredag",
        "Vi bruger cookies til at måle trafikken på siden. Du kan acceptere alle cookies eller kun de nødvendige. | Acceptér alle | Kun nødvendige",
        "Privatlivspolitik. Cookies. Tilgængelighedserklæring. Tilmeld dig nyhedsbrevet. Følg os på sociale medier. CVR-nummer oplyses på forlangende. Alle rettigheder forbeholdes.",
        "Søg|Læs også|Mest læste|Del|Sidst opdateret|Log ind|Nyhedsbrev|Skriv en kommentar|Udskriv|Til toppen",
        "Siden blev ikke fundet|Den side, du leder efter, findes ikke eller er flyttet. Kontrollér adressen, eller brug søgefeltet.",
        "Undersøgelsen bygger på gennemgang af to hundrede sager fra otte kommuner samt samtaler med unge, forældre og sagsbehandlere. Samtalerne er gengivet uden navne og med ændrede steder.|Kommunerne peger på, at opgaven er vokset, mens bevillingen er den samme. I gennemsnit går der elleve uger, før en underretning er vurderet, selv om loven kræver et døgn.|Forfatterne anbefaler en fælles registrering og en årlig redegørelse til Folketinget. Styrelsen har meddelt, at den vil se på forslaget i forbindelse med næste års plan.|Tallene kan ikke uden videre sammenlignes med den forrige rapport, fordi opgørelsen nu tæller børn og ikke sager.",
    ),
    Tongue(
        "fi",
        "Etusivu|Tietoa meistä|Toiminta|Ajankohtaista|Julkaisut|Tilastot|Lainsäädäntö|Tapahtumat|Medialle|Avoimet työpaikat|Yhteystiedot|Saavutettavuus",
        "Lapsiasiavaltuutettu julkaisi vuosikirjan|Hovioikeus pysytti tuomion|Sijaishuollon valvontaa vahvistetaan|Seminaari Tampereella toukokuussa|Uusi väitöskirja koulukodeista|Ministeriö asetti työryhmän|Auttava puhelin täyttää vuosia|Lausuntokierros päättyy perjantaina",
        "Käytämme evästeitä sivuston kävijämäärien seurantaan. Voit hyväksyä kaikki evästeet tai vain välttämättömät. | Hyväksy kaikki | Vain välttämättömät",
        "Tietosuoja. Saavutettavuusseloste. Käyttöehdot. Tilaa uutiskirje. Seuraa meitä sosiaalisessa mediassa. Y-tunnus pyydettäessä. Kaikki oikeudet pidätetään.",
        "Haku|Lue myös|Luetuimmat|Jaa|Päivitetty|Kirjaudu|Uutiskirje|Kommentoi|Tulosta|Sivun alkuun",
        "Sivua ei löytynyt|Etsimääsi sivua ei ole tai se on siirretty. Tarkista osoite tai käytä hakua.",
        "Aineisto koostuu kuntien vastauksista ja viidestäkymmenestä haastattelusta. Haastattelut tehtiin syksyllä, ja jokainen haastateltu sai tarkistaa tekstin ennen julkaisemista.|Kunnat kertovat, että päteviä työntekijöitä on vaikea löytää. Yhdellä sosiaalityöntekijällä on keskimäärin neljäkymmentä lasta, ja joka kolmas vaihtaa tehtävää ensimmäisen vuoden aikana.|Työryhmä ehdottaa yhtenäistä rekisteriä ja vuosittaista selontekoa eduskunnalle. Ministeriö ilmoitti palaavansa asiaan lausuntokierroksen jälkeen.|Luvut eivät ole täysin vertailukelpoisia, koska tilastointitapa muuttui lain uudistuksen yhteydessä.",
    ),
    Tongue(
        "el",
        "Αρχική|Ποιοι είμαστε|Δράσεις|Νέα|Εκδόσεις|Στατιστικά|Νομοθεσία|Εκδηλώσεις|Τύπος|Επικοινωνία|Χάρτης ιστοτόπου",
        "Ο Συνήγορος παρουσίασε την ετήσια έκθεση|Το Συμβούλιο της Επικρατείας ακύρωσε την απόφαση|Ημερίδα στη Θεσσαλονίκη για την αναδοχή|Νέο τεύχος του περιοδικού|Η γραμμή 1056 κλείνει δέκα χρόνια|Δημόσια διαβούλευση έως την Παρασκευή|Συνέντευξη με την πρόεδρο",
        "Χρησιμοποιούμε cookies για στατιστικούς λόγους. Μπορείτε να αποδεχθείτε όλα τα cookies ή να αλλάξετε τις ρυθμίσεις. | Αποδοχή | Απόρριψη | Ρυθμίσεις",
        "Όροι χρήσης. Πολιτική απορρήτου. Δήλωση προσβασιμότητας. Εγγραφείτε στο ενημερωτικό δελτίο. Ακολουθήστε μας στα κοινωνικά δίκτυα. Με την επιφύλαξη παντός δικαιώματος.",
        "Αναζήτηση|Δείτε επίσης|Δημοφιλή|Κοινοποίηση|Τελευταία ενημέρωση|Σύνδεση|Ενημερωτικό δελτίο|Σχολιάστε|Εκτύπωση|Επάνω",
        "Η σελίδα δεν βρέθηκε|Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί. Ελέγξτε τη διεύθυνση ή χρησιμοποιήστε την αναζήτηση.",
        "Η έρευνα έγινε σε τριάντα δύο δομές και βασίστηκε σε συνεντεύξεις με παιδιά και εργαζομένους. Όλα τα ονόματα έχουν αλλάξει, και τα αρχεία ήχου διαγράφηκαν μετά την απομαγνητοφώνηση.|Οι δήμοι επισημαίνουν ότι το προσωπικό δεν επαρκεί. Κάθε κοινωνικός λειτουργός παρακολουθεί κατά μέσο όρο εβδομήντα υποθέσεις, ενώ οι διορισμοί που είχαν εξαγγελθεί δεν έχουν ολοκληρωθεί.|Η έκθεση προτείνει ενιαίο μητρώο και ετήσια δημοσίευση των στοιχείων. Το υπουργείο δήλωσε ότι θα απαντήσει μετά τη διαβούλευση.",
    ),
    Tongue(
        "ru",
        "Главная|О нас|Деятельность|Новости|Публикации|Статистика|Законодательство|Мероприятия|Пресс-служба|Контакты|Карта сайта",
        "Уполномоченный представил ежегодный доклад|Верховный суд отменил решение|Конференция о приёмных семьях|Телефон доверия принимает больше звонков|Вышел новый номер журнала|Общественный совет обсудил проект закона|Интервью с директором центра|Объявлен конкурс грантов",
        "Мы используем файлы cookie для анализа посещаемости. Продолжая пользоваться сайтом, вы соглашаетесь с их использованием. | Принять | Настройки",
        "Политика конфиденциальности. Пользовательское соглашение. Подпишитесь на рассылку. Мы в социальных сетях. Все права защищены. При перепечатке ссылка на сайт обязательна.",
        "Поиск|Читайте также|Самое читаемое|Поделиться|Обновлено|Войти|Рассылка|Оставить комментарий|Версия для печати|Наверх",
        "Страница не найдена|Запрошенная страница не существует или была перемещена. Проверьте адрес или воспользуйтесь поиском.",
        "Исследование охватило сорок семь учреждений в девяти регионах. Анкеты заполняли сотрудники, беседы с подростками проводили независимые психологи; все имена в тексте изменены.|Представители регионов отмечают нехватку специалистов. На одного сотрудника опеки приходится в среднем девяносто детей, и каждый четвёртый увольняется в течение года.|Авторы предлагают единую форму учёта и ежегодную публикацию данных. Министерство обещало дать ответ после обсуждения с ведомствами.|Сравнивать цифры с прежними выпусками следует осторожно: порядок подсчёта менялся дважды.",
    ),
    Tongue(
        "tr",
        "Ana Sayfa|Hakkımızda|Çalışmalarımız|Haberler|Yayınlar|İstatistikler|Mevzuat|Etkinlikler|Basın|İletişim|Site Haritası",
        "Kurum yıllık raporunu açıkladı|Anayasa Mahkemesi kararını verdi|Koruyucu aile sayısı artıyor|Ankara'da çalıştay düzenlendi|Derginin yeni sayısı çıktı|Başvurular cuma günü sona eriyor|Destek hattı on yaşında",
        "Bu sitede istatistik amacıyla çerezler kullanılmaktadır. Tümünü kabul edebilir veya ayarları değiştirebilirsiniz. | Kabul et | Reddet | Ayarlar",
        "Gizlilik politikası. Kullanım koşulları. Aydınlatma metni. E-bültene kaydolun. Bizi sosyal medyada takip edin. Tüm hakları saklıdır.",
        "Ara|İlgili haberler|En çok okunanlar|Paylaş|Son güncelleme|Giriş yap|E-bülten|Yorum yaz|Yazdır|Yukarı",
        "Sayfa bulunamadı|Aradığınız sayfa mevcut değil veya taşınmış olabilir. Adresi denetleyin ya da arama yapın.",
        "Araştırma on dört ilde yirmi dokuz kuruluşta yürütüldü. Görüşmeler uzmanlar tarafından yapıldı, kayıtlar yazıya geçirildikten sonra silindi ve bütün adlar değiştirildi.|Belediyeler personel yetersizliğine dikkat çekiyor. Bir sosyal çalışmacı ortalama seksen dosyayla ilgileniyor, boş kadrolar ise iki yıldır doldurulamıyor.|Rapor tek bir kayıt sistemi kurulmasını ve verilerin her yıl yayımlanmasını öneriyor. Bakanlık önerileri değerlendireceğini bildirdi.",
    ),
    Tongue(
        "ja",
        "ホーム|私たちについて|活動内容|お知らせ|刊行物|統計|法令|イベント|報道関係者の方へ|採用情報|お問い合わせ|サイトマップ",
        "年次報告書を公表しました|最高裁が判断を示す|里親制度に関する研究会を開催|新しい手引きを掲載|相談窓口の受付時間を延長|意見募集は金曜日まで|理事長インタビュー",
        "当サイトでは利用状況の把握のためにクッキーを使用しています。設定はいつでも変更できます。 | 同意する | 設定",
        "プライバシーポリシー。サイトのご利用について。アクセシビリティ。メールマガジン登録。著作権は当機構に帰属します。無断転載を禁じます。",
        "検索|関連記事|よく読まれている記事|共有|更新日|ログイン|メールマガジン|コメントを書く|印刷|ページの先頭へ",
        "ページが見つかりません|お探しのページは存在しないか、移動した可能性があります。アドレスをご確認ください。",
        "調査は全国の三十八施設を対象に、四月から十一月にかけて行われた。聞き取りは専門の調査員が担当し、録音は書き起こしの後に破棄され、氏名はすべて仮名に改められている。|自治体からは職員の不足を訴える声が多く寄せられた。一人の児童福祉司が平均して五十件を受け持ち、三割が二年以内に異動している。|報告書は記録の様式を統一し、毎年公表することを提言している。厚生労働省は関係機関と協議のうえ回答するとしている。|過去の数値との比較には注意が必要である。集計の方法が平成二十四年度に変更されたためである。",
    ),
    Tongue(
        "zh",
        "首页|关于我们|工作动态|新闻|出版物|统计数据|法律法规|活动|新闻中心|招聘|联系我们|网站地图",
        "年度报告正式发布|最高法院公布典型案例|家庭寄养研讨会在昆明举行|热线服务时间延长|期刊新一期出版|公开征求意见截至周五|专访研究所所长",
        "本网站使用Cookie以了解访问情况。您可以随时更改设置。 | 接受 | 设置",
        "隐私政策。使用条款。版权所有,未经许可不得转载。订阅电子通讯。关注我们的公众号。技术支持:信息中心。",
        "搜索|相关阅读|阅读排行|分享|更新时间|登录|订阅|发表评论|打印|返回顶部",
        "页面不存在|您访问的页面不存在或已被移动,请检查网址或使用搜索。",
        "本次调查覆盖九个省的四十三家机构,历时八个月。访谈由受过训练的研究人员完成,录音在整理成文字后销毁,文中姓名均为化名。|各地普遍反映人手不足。每名工作人员平均负责六十多个家庭,其中三分之一在两年内离职,偏远地区的岗位长期空缺。|报告建议统一登记表格,并逐年公布数据。主管部门表示将在征求意见后作出答复。|与往年数字相比时应当谨慎,因为统计口径在二〇一三年作过调整。",
    ),
    Tongue(
        "ar",
        "الرئيسية|من نحن|أعمالنا|الأخبار|المنشورات|الإحصاءات|التشريعات|الفعاليات|المركز الإعلامي|اتصل بنا|خريطة الموقع",
        "الهيئة تصدر تقريرها السنوي|المحكمة العليا تلغي القرار|ندوة في عمّان حول الأسر البديلة|خط المساعدة يستقبل مزيدا من المكالمات|صدور عدد جديد من المجلة|حوار مع مديرة المركز|فتح باب التقدم للمنح",
        "نستخدم ملفات تعريف الارتباط لقياس الزيارات. يمكنك قبولها أو تغيير الإعدادات. | قبول | الإعدادات",
        "سياسة الخصوصية. شروط الاستخدام. اشترك في النشرة البريدية. تابعنا على وسائل التواصل. جميع الحقوق محفوظة.",
        "بحث|اقرأ أيضا|الأكثر قراءة|مشاركة|آخر تحديث|تسجيل الدخول|النشرة البريدية|أضف تعليقا|طباعة|إلى الأعلى",
        "الصفحة غير موجودة|الصفحة التي تبحث عنها غير موجودة أو تم نقلها. يرجى التحقق من العنوان أو استخدام البحث.",
        "شملت الدراسة ثلاثين مؤسسة في ست محافظات واستمرت تسعة أشهر. أجرت المقابلات باحثات مدربات، وأتلفت التسجيلات بعد تفريغها، وغيرت جميع الأسماء الواردة في النص.|تشير البلديات إلى نقص في الموظفين، إذ يتابع كل أخصائي اجتماعي نحو سبعين أسرة في المتوسط، ويترك ربعهم العمل خلال السنة الأولى.|يوصي التقرير بسجل موحد وبنشر البيانات كل عام. وقالت الوزارة إنها سترد بعد التشاور مع الجهات المعنية.",
    ),
)

TONGUES: Mapping[str, Tongue] = {tongue.code: tongue for tongue in _ALL}
