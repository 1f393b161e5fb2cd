"""How sites of eighteen languages talk, and plain stories to fill their pages with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Tongue:
    """The chrome of a site, its honest 404, and two stories of sentences."""

    menu: str
    search: str
    cookies: str
    foot: str
    more: str
    near: str
    lost: str
    gone: str
    story: str
    other: str = ""

    def text(self, first: int = 0, count: int = 30, *, other: bool = False) -> list[str]:
        """`count` sentences of a story, beginning at another one for each case."""
        lines = [line.strip() for line in (self.other if other else self.story).split("|")]
        turned = lines[first % len(lines) :] + lines[: first % len(lines)]
        return turned[:count]


TONGUES: Mapping[str, Tongue] = {
    "en": Tongue(
        "Home|News|Services|Publications|About us|Contact",
        "Search this site",
        "We use cookies to improve your experience. Accept all. Manage settings.",
        "Privacy|Accessibility|Terms of use|Sitemap|Follow us",
        "Related articles",
        "Volunteers repaint the old ferry landing|Budget hearing moves to Thursday|"
        "Three questions for the new librarian|Road works on Mill Lane until March",
        "Page not found",
        "Sorry, the page you are looking for could not be found. It may have been moved.",
        "The waterworks above the town were built in 1887, when cholera was still within memory.|"
        "Two beam engines lifted the water from the springs to a brick tower that stands today.|"
        "A ledger in the county record office lists every household that asked for a connection.|"
        "By 1901 the company served some four thousand taps, a third of them in shared yards.|"
        "The engineer, a quiet man from the coast, kept weather notes in the margins of his plans.|"
        "His figures show a dry decade, which the council at first refused to believe.|"
        "When the reservoir fell below its lowest mark in 1911, carts brought it from the river.|"
        "Schools closed early and the laundries along the canal worked only on alternate days.|"
        "Afterwards a second main was laid, and a small levy paid for it over thirty years.|"
        "The committee minutes, rarely consulted, record long quarrels over meters and waste.|"
        "Historians have since compared the records with those of neighbouring towns.|"
        "They find that deaths fell soonest where the poor streets were connected first.|"
        "The engine house is open to visitors on the second Sunday of each month.|"
        "A group of former employees keeps the machinery in order and explains how it worked.|"
        "Their association has collected more than nine hundred photographs and oral accounts.|"
        "Anyone who holds letters or drawings from the period is asked to write to the archive.|"
        "The first chairman, a brewer, had his own reasons to want soft water in great quantity.|"
        "He lent the town the money for the tower and was repaid, with interest, in water.|"
        "An inspector from the capital visited twice and praised the filters, less so the books.|"
        "Letters to the newspaper complain of eels in the pipes and of the colour on Mondays.|"
        "The price per thousand gallons stayed the same from 1889 until the war.|"
        "Women carried most of the water before the taps came, and few of them left accounts.|"
        "One who did, a laundress, says that her shoulders were the first to notice the change.|"
        "Coal for the boilers arrived by barge and was weighed on a scale that still exists.|"
        "Electric pumps replaced the engines in 1936, in a single weekend and without a speech.|"
        "The chimney was taken down in 1952; its bricks are in the walls of the bowling club.|"
        "Two chapters of the printed history deal with the strike of 1919 and its settlement.|"
        "Maps at the end show the mains street by street, with the year in which each was laid.",
        "Sourdough needs patience, warmth and a jar that is larger than you think.|"
        "Feed the starter each morning with equal weights of rye flour and water.|"
        "After five days it smells of apples and doubles within a few hours.|"
        "Mix the dough in the evening, fold it three times and let it rest in the cold.|"
        "A hot iron pot makes the crust, and steam in the first minutes makes it thin.|"
        "Let the loaf cool on a rack before cutting, however hard that may be.|"
        "Our readers bake with spelt, with seeds, and some with mashed potatoes.|"
        "Tell us in the comments which flour you prefer and why.",
    ),
    "fr": Tongue(
        "Accueil|Actualités|Services|Publications|Qui sommes-nous|Contact",
        "Rechercher sur le site",
        "Nous utilisons des cookies pour mesurer l'audience. Tout accepter. Personnaliser.",
        "Mentions légales|Accessibilité|Plan du site|Données personnelles",
        "À lire aussi",
        "Le marché couvert rouvre samedi|Une exposition sur les moulins|Travaux rue des Tanneurs",
        "Page non trouvée",
        "La page que vous recherchez n'existe pas ou a été déplacée.",
        "Le service des eaux de la ville fut créé en 1887, après deux étés de sécheresse.|"
        "Deux machines à balancier montaient l'eau des sources jusqu'à une tour de brique.|"
        "Un registre conservé aux archives départementales donne la liste des premiers abonnés.|"
        "En 1901, la compagnie desservait environ quatre mille robinets, dont un tiers en cour.|"
        "L'ingénieur, venu de la côte, notait le temps qu'il faisait en marge de ses plans.|"
        "Ses relevés montrent dix années sèches que le conseil refusa d'abord d'admettre.|"
        "Quand le réservoir descendit au plus bas en 1911, des charrettes apportèrent l'eau.|"
        "Les écoles fermèrent tôt et les blanchisseries ne travaillèrent qu'un jour sur deux.|"
        "Une seconde conduite fut posée ensuite, payée par une petite taxe pendant trente ans.|"
        "Les historiens ont comparé depuis ces chiffres avec ceux des communes voisines.|"
        "La mortalité y baissa plus vite là où les rues pauvres furent raccordées d'abord.|"
        "La salle des machines se visite le deuxième dimanche de chaque mois.|"
        "Le premier président, un brasseur, avait ses raisons de vouloir beaucoup d'eau douce.|"
        "Il prêta à la ville l'argent de la tour et fut remboursé, intérêts compris, en eau.|"
        "Des lettres au journal se plaignent d'anguilles dans les tuyaux, de la couleur le lundi.|"
        "Le charbon des chaudières arrivait par péniche et passait sur une bascule encore visible.|"
        "Des pompes électriques remplacèrent les machines en 1936, en une seule fin de semaine.|"
        "La cheminée fut abattue en 1952, ses briques servirent à bâtir le boulodrome.",
        "Le levain demande de la patience, de la chaleur et un bocal assez grand.|"
        "Nourrissez-le chaque matin de farine de seigle et d'eau à parts égales.|"
        "Au bout de cinq jours, il sent la pomme et double en quelques heures.|"
        "Pétrissez le soir, rabattez trois fois et laissez reposer au frais.|"
        "Une cocotte brûlante fait la croûte, la vapeur la rend fine.",
    ),
    "de": Tongue(
        "Startseite|Aktuelles|Leistungen|Veröffentlichungen|Über uns|Kontakt",
        "Suche auf dieser Seite",
        "Wir verwenden Cookies, um unsere Website zu verbessern. Alle akzeptieren. Einstellungen.",
        "Impressum|Datenschutz|Barrierefreiheit|Inhaltsübersicht",
        "Das könnte Sie auch interessieren",
        "Wochenmarkt zieht auf den Schlossplatz|Neue Leiterin der Stadtbücherei|"
        "Vollsperrung der Mühlstraße bis März",
        "Seite nicht gefunden",
        "Die von Ihnen aufgerufene Seite existiert leider nicht oder wurde verschoben.",
        "Das Wasserwerk oberhalb der Stadt wurde 1887 gebaut, nach zwei trockenen Sommern.|"
        "Zwei Balanciermaschinen hoben das Wasser von den Quellen in einen Turm aus Backstein.|"
        "Ein Verzeichnis im Kreisarchiv nennt jeden Haushalt, der einen Anschluss beantragte.|"
        "Um 1901 versorgte die Gesellschaft rund viertausend Hähne, ein Drittel davon in Höfen.|"
        "Der Ingenieur, ein stiller Mann von der Küste, schrieb das Wetter an den Rand der Pläne.|"
        "Seine Zahlen zeigen ein trockenes Jahrzehnt, das der Rat zunächst nicht glauben wollte.|"
        "Als der Speicher 1911 unter die tiefste Marke fiel, brachten Fuhrwerke Flusswasser.|"
        "Die Schulen schlossen früher, die Wäschereien arbeiteten nur an jedem zweiten Tag.|"
        "Danach wurde eine zweite Leitung gelegt, bezahlt durch eine Abgabe über dreißig Jahre.|"
        "Die Protokolle des Ausschusses berichten von langem Streit über Zähler und Verluste.|"
        "Historiker haben die Akten seither mit denen der Nachbarstädte verglichen.|"
        "Die Sterblichkeit sank dort zuerst, wo die armen Straßen früh angeschlossen wurden.|"
        "Das Maschinenhaus ist an jedem zweiten Sonntag im Monat für Besucher geöffnet.|"
        "Der erste Vorsitzende, ein Brauer, hatte eigene Gründe, viel weiches Wasser zu wollen.|"
        "Er lieh der Stadt das Geld für den Turm und bekam es samt Zinsen in Wasser zurück.|"
        "Leserbriefe klagen über Aale in den Rohren und über die Farbe des Wassers am Montag.|"
        "Die Kohle für die Kessel kam mit dem Kahn und wurde auf der alten Waage gewogen.|"
        "Elektrische Pumpen lösten die Maschinen 1936 ab, an einem einzigen Wochenende.|"
        "Der Schornstein wurde 1952 abgetragen, seine Ziegel stecken in der Kegelbahn.",
        "Sauerteig braucht Geduld, Wärme und ein Glas, das größer ist als gedacht.|"
        "Füttern Sie den Ansatz jeden Morgen mit gleichen Teilen Roggenmehl und Wasser.|"
        "Nach fünf Tagen riecht er nach Apfel und verdoppelt sich in wenigen Stunden.|"
        "Den Teig abends mischen, dreimal falten und in der Kälte ruhen lassen.|"
        "Ein heißer Eisentopf macht die Kruste, der Dampf macht sie dünn.",
    ),
    "nl": Tongue(
        "Home|Nieuws|Diensten|Publicaties|Over ons|Contact",
        "Zoeken op deze site",
        "Wij gebruiken cookies om de website te verbeteren. Alles accepteren. Instellingen.",
        "Privacy|Toegankelijkheid|Disclaimer|Sitemap",
        "Lees ook",
        "Weekmarkt verhuist naar de Kade|Nieuwe directeur voor de bibliotheek|Molenweg dicht",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet of is verplaatst.",
        "Het waterbedrijf boven de stad werd in 1887 gebouwd, na twee droge zomers.|"
        "Twee stoommachines pompten het water van de bronnen naar een bakstenen toren.|"
        "Een register in het streekarchief noemt elk huishouden dat om een aansluiting vroeg.|"
        "In 1901 bediende de maatschappij vierduizend kranen, een derde daarvan op binnenplaatsen.|"
        "De ingenieur, een stille man van de kust, noteerde het weer in de marge van zijn plannen.|"
        "Zijn cijfers tonen een droog decennium dat de raad eerst niet wilde geloven.|"
        "Toen het reservoir in 1911 bijna leeg was, brachten karren water uit de rivier.|"
        "De scholen sloten vroeg en de wasserijen werkten om de dag.|"
        "Later kwam er een tweede leiding, betaald uit een heffing over dertig jaar.|"
        "Historici hebben de stukken vergeleken met die van de buurgemeenten.|"
        "De machinekamer is elke tweede zondag van de maand open voor bezoekers.|"
        "De eerste voorzitter, een brouwer, had zo zijn redenen om veel zacht water te willen.|"
        "Hij leende de stad het geld voor de toren en kreeg het met rente in water terug.|"
        "Ingezonden brieven klagen over paling in de buizen en over de kleur op maandag.|"
        "De kolen voor de ketels kwamen per schuit en werden gewogen op een oude schaal.|"
        "Elektrische pompen namen het in 1936 over, in één enkel weekend.",
        "Zuurdesem vraagt geduld, warmte en een pot die groter is dan je denkt.|"
        "Voed de starter elke ochtend met gelijke delen roggemeel en water.|"
        "Na vijf dagen ruikt hij naar appels en verdubbelt hij in enkele uren.|"
        "Meng het deeg 's avonds, vouw het drie keer en laat het koud rusten.",
    ),
    "es": Tongue(
        "Inicio|Noticias|Servicios|Publicaciones|Quiénes somos|Contacto",
        "Buscar en el sitio",
        "Utilizamos cookies propias y de terceros. Aceptar todas. Configurar.",
        "Aviso legal|Accesibilidad|Mapa web|Privacidad",
        "Noticias relacionadas",
        "El mercado vuelve a la plaza|Nueva directora de la biblioteca|Obras en la calle Molino",
        "Página no encontrada",
        "La página que busca no existe o ha sido trasladada.",
        "El servicio de aguas de la ciudad se construyó en 1887, tras dos veranos secos.|"
        "Dos máquinas de balancín subían el agua de los manantiales a una torre de ladrillo.|"
        "Un libro del archivo provincial enumera las casas que pidieron una acometida.|"
        "En 1901 la compañía servía unos cuatro mil grifos, un tercio de ellos en patios.|"
        "El ingeniero, un hombre callado de la costa, anotaba el tiempo al margen de sus planos.|"
        "Sus cifras muestran una década seca que el concejo no quiso creer al principio.|"
        "Cuando el embalse bajó de su marca en 1911, los carros trajeron agua del río.|"
        "Las escuelas cerraban pronto y los lavaderos trabajaban en días alternos.|"
        "Después se tendió una segunda tubería, pagada con un recargo durante treinta años.|"
        "Los historiadores han comparado los datos con los de los municipios vecinos.|"
        "La sala de máquinas se puede visitar el segundo domingo de cada mes.|"
        "El primer presidente, un cervecero, tenía motivos propios para querer mucha agua blanda.|"
        "Prestó a la ciudad el dinero de la torre y lo cobró, con intereses, en agua.|"
        "Las cartas al periódico se quejan de anguilas en los tubos y del color de los lunes.|"
        "El carbón de las calderas llegaba en barcaza y se pesaba en una báscula que aún existe.|"
        "Las bombas eléctricas sustituyeron a las máquinas en 1936, en un solo fin de semana.",
        "La masa madre pide paciencia, calor y un tarro más grande de lo que parece.|"
        "Aliméntela cada mañana con partes iguales de harina de centeno y agua.|"
        "A los cinco días huele a manzana y dobla su volumen en pocas horas.|"
        "Amase por la noche, pliegue tres veces y deje reposar en frío.",
    ),
    "it": Tongue(
        "Home|Notizie|Servizi|Pubblicazioni|Chi siamo|Contatti",
        "Cerca nel sito",
        "Questo sito utilizza cookie tecnici e di profilazione. Accetta tutti. Preferenze.",
        "Note legali|Accessibilità|Mappa del sito|Privacy",
        "Articoli correlati",
        "Il mercato torna in piazza|La nuova direttrice della biblioteca|Lavori in via Mulini",
        "Pagina non trovata",
        "La pagina richiesta non esiste o è stata spostata.",
        "L'acquedotto sopra la città fu costruito nel 1887, dopo due estati asciutte.|"
        "Due macchine a bilanciere portavano l'acqua dalle sorgenti a una torre di mattoni.|"
        "Un registro dell'archivio di Stato elenca le famiglie che chiesero l'allacciamento.|"
        "Nel 1901 la società serviva circa quattromila rubinetti, un terzo dei quali nei cortili.|"
        "L'ingegnere, un uomo schivo della costa, annotava il tempo a margine dei disegni.|"
        "Le sue cifre mostrano un decennio secco che il consiglio non volle credere.|"
        "Quando nel 1911 il serbatoio scese sotto il minimo, i carri portarono acqua dal fiume.|"
        "Le scuole chiudevano presto e le lavanderie lavoravano a giorni alterni.|"
        "Poi fu posata una seconda condotta, pagata con un tributo per trent'anni.|"
        "Gli storici hanno confrontato le carte con quelle dei comuni vicini.|"
        "La sala macchine è visitabile la seconda domenica del mese.|"
        "Il primo presidente, un birraio, aveva le sue ragioni per volere molta acqua dolce.|"
        "Prestò alla città il denaro per la torre e fu ripagato, con gli interessi, in acqua.|"
        "Le lettere al giornale lamentano anguille nei tubi e il colore del lunedì.|"
        "Il carbone per le caldaie arrivava su chiatte e si pesava su una vecchia bilancia.|"
        "Le pompe elettriche presero il posto delle macchine nel 1936, in un fine settimana.",
        "Il lievito madre chiede pazienza, calore e un vasetto più grande del previsto.|"
        "Nutritelo ogni mattina con parti uguali di farina di segale e acqua.|"
        "Dopo cinque giorni profuma di mela e raddoppia in poche ore.|"
        "Impastate la sera, piegate tre volte e fate riposare al freddo.",
    ),
    "pt": Tongue(
        "Início|Notícias|Serviços|Publicações|Sobre nós|Contactos",
        "Pesquisar no site",
        "Este site utiliza cookies para melhorar a navegação. Aceitar. Preferências.",
        "Aviso legal|Acessibilidade|Mapa do site|Privacidade",
        "Leia também",
        "Mercado regressa à praça|Nova diretora da biblioteca|Obras na rua do Moinho",
        "Página não encontrada",
        "A página que procura não existe ou foi movida.",
        "O serviço de águas da cidade foi construído em 1887, depois de dois verões secos.|"
        "Duas máquinas elevavam a água das nascentes até uma torre de tijolo.|"
        "Um livro do arquivo distrital enumera as casas que pediram ligação.|"
        "Em 1901 a companhia servia cerca de quatro mil torneiras, um terço em pátios.|"
        "O engenheiro, homem calado do litoral, anotava o tempo na margem das plantas.|"
        "Os seus números mostram uma década seca em que a câmara não quis acreditar.|"
        "Quando o reservatório desceu ao mínimo em 1911, carroças trouxeram água do rio.|"
        "As escolas fechavam cedo e as lavandarias trabalhavam em dias alternados.|"
        "Depois foi assente uma segunda conduta, paga com uma taxa durante trinta anos.|"
        "A casa das máquinas está aberta no segundo domingo de cada mês.|"
        "O primeiro presidente, um cervejeiro, tinha razões próprias para querer tanta água.|"
        "Emprestou à cidade o dinheiro da torre e foi pago, com juros, em água.|"
        "As cartas ao jornal queixam-se de enguias nos canos e da cor das segundas-feiras.|"
        "O carvão das caldeiras chegava de barcaça e era pesado numa balança que ainda existe.|"
        "As bombas elétricas substituíram as máquinas em 1936, num só fim de semana.",
        "O fermento natural pede paciência, calor e um frasco grande.|"
        "Alimente-o todas as manhãs com partes iguais de farinha de centeio e água.|"
        "Ao fim de cinco dias cheira a maçã e duplica em poucas horas.|"
        "Amasse à noite, dobre três vezes e deixe repousar no frio.",
    ),
    "pl": Tongue(
        "Strona główna|Aktualności|Usługi|Publikacje|O nas|Kontakt",
        "Szukaj w serwisie",
        "Ta strona używa plików cookie. Akceptuję. Ustawienia.",
        "Polityka prywatności|Deklaracja dostępności|Mapa strony",
        "Zobacz także",
        "Targ wraca na rynek|Nowa dyrektorka biblioteki|Remont ulicy Młyńskiej",
        "Nie znaleziono strony",
        "Strona, której szukasz, nie istnieje lub została przeniesiona.",
        "Wodociągi miejskie zbudowano w 1887 roku, po dwóch suchych latach.|"
        "Dwie maszyny parowe tłoczyły wodę ze źródeł do ceglanej wieży.|"
        "Księga w archiwum państwowym wymienia domy, które prosiły o przyłącze.|"
        "W 1901 roku spółka obsługiwała cztery tysiące kranów, z tego jedną trzecią na podwórzach.|"
        "Inżynier, cichy człowiek z wybrzeża, notował pogodę na marginesach planów.|"
        "Jego liczby pokazują suchą dekadę, w którą rada początkowo nie chciała wierzyć.|"
        "Gdy w 1911 roku zbiornik opadł, wodę z rzeki przywoziły wozy.|"
        "Szkoły zamykano wcześniej, a pralnie pracowały co drugi dzień.|"
        "Potem ułożono drugą magistralę, opłacaną z podatku przez trzydzieści lat.|"
        "Maszynownię można zwiedzać w każdą drugą niedzielę miesiąca.|"
        "Pierwszy prezes, piwowar, miał własne powody, by chcieć dużo miękkiej wody.|"
        "Pożyczył miastu pieniądze na wieżę i odebrał je z odsetkami w wodzie.|"
        "Listy do gazety skarżą się na węgorze w rurach i na kolor wody w poniedziałki.|"
        "Węgiel do kotłów przypływał barką i był ważony na wadze, która stoi do dziś.|"
        "Pompy elektryczne zastąpiły maszyny w 1936 roku, w jeden weekend.",
    ),
    "cs": Tongue(
        "Úvod|Aktuality|Služby|Publikace|O nás|Kontakt",
        "Hledat na webu",
        "Tento web používá soubory cookie. Přijmout vše. Nastavení.",
        "Ochrana osobních údajů|Prohlášení o přístupnosti|Mapa stránek",
        "Mohlo by vás zajímat",
        "Trhy se vracejí na náměstí|Nová ředitelka knihovny|Uzavírka Mlýnské ulice",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje nebo byla přesunuta.",
        "Městská vodárna byla postavena roku 1887 po dvou suchých létech.|"
        "Dva parní stroje čerpaly vodu z pramenů do cihlové věže.|"
        "Kniha v okresním archivu uvádí domácnosti, které žádaly o přípojku.|"
        "V roce 1901 zásobovala společnost čtyři tisíce kohoutků, třetinu z nich na dvorech.|"
        "Inženýr si na okraje plánů zapisoval počasí.|"
        "Jeho čísla ukazují suché desetiletí, kterému rada zprvu nechtěla věřit.|"
        "Když v roce 1911 nádrž klesla, vozila se voda z řeky.|"
        "Školy zavíraly dříve a prádelny pracovaly obden.|"
        "Strojovna je přístupná každou druhou neděli v měsíci.",
    ),
    "sv": Tongue(
        "Hem|Nyheter|Tjänster|Publikationer|Om oss|Kontakt",
        "Sök på webbplatsen",
        "Vi använder kakor för att förbättra webbplatsen. Godkänn alla. Inställningar.",
        "Om webbplatsen|Tillgänglighet|Personuppgifter|Webbkarta",
        "Läs också",
        "Torghandeln flyttar|Ny bibliotekschef|Kvarngatan stängs av till mars",
        "Sidan kunde inte hittas",
        "Sidan du söker finns inte eller har flyttats.",
        "Stadens vattenverk byggdes 1887 efter två torra somrar.|"
        "Två ångmaskiner lyfte vattnet från källorna till ett torn av tegel.|"
        "En liggare i landsarkivet räknar upp de hushåll som bad om anslutning.|"
        "År 1901 försåg bolaget fyra tusen kranar, en tredjedel av dem på gårdar.|"
        "Ingenjören skrev upp vädret i marginalen på sina ritningar.|"
        "Hans siffror visar ett torrt årtionde som fullmäktige först inte ville tro på.|"
        "När magasinet sjönk 1911 kördes vatten från ån med häst och vagn.|"
        "Skolorna stängde tidigt och tvätterierna arbetade varannan dag.|"
        "Maskinhuset är öppet för besökare andra söndagen i varje månad.|"
        "Den förste ordföranden, en bryggare, hade egna skäl att vilja ha mycket mjukt vatten.|"
        "Han lånade staden pengarna till tornet och fick dem tillbaka, med ränta, i vatten.|"
        "Insändare klagar över ål i rören och över färgen på måndagarna.|"
        "Elektriska pumpar ersatte maskinerna 1936, under en enda helg.",
    ),
    "da": Tongue(
        "Forside|Nyheder|Ydelser|Udgivelser|Om os|Kontakt",
        "Søg på siden",
        "Vi bruger cookies til statistik. Accepter alle. Indstillinger.",
        "Privatlivspolitik|Tilgængelighed|Sidekort",
        "Læs også",
        "Torvedagen flytter|Ny leder af biblioteket|Møllevej spærret til marts",
        "Siden blev ikke fundet",
        "Den side, du leder efter, findes ikke eller er flyttet.",
        "Byens vandværk blev bygget i 1887 efter to tørre somre.|"
        "To dampmaskiner løftede vandet fra kilderne op i et tårn af mursten.|"
        "En protokol i landsarkivet nævner de husstande, der bad om tilslutning.|"
        "I 1901 forsynede selskabet fire tusind haner, en tredjedel af dem i gårde.|"
        "Ingeniøren skrev vejret ned i margenen på sine tegninger.|"
        "Hans tal viser et tørt årti, som byrådet først ikke ville tro på.|"
        "Da bassinet sank i 1911, kørte vogne vand fra åen.|"
        "Maskinhuset er åbent for gæster den anden søndag i måneden.",
    ),
    "fi": Tongue(
        "Etusivu|Uutiset|Palvelut|Julkaisut|Tietoa meistä|Yhteystiedot",
        "Hae sivustolta",
        "Käytämme evästeitä sivuston kehittämiseen. Hyväksy kaikki. Asetukset.",
        "Tietosuoja|Saavutettavuus|Sivukartta",
        "Lue myös",
        "Tori muuttaa|Kirjastolle uusi johtaja|Myllytie suljettu maaliskuuhun",
        "Sivua ei löytynyt",
        "Etsimääsi sivua ei ole tai se on siirretty.",
        "Kaupungin vesilaitos rakennettiin vuonna 1887 kahden kuivan kesän jälkeen.|"
        "Kaksi höyrykonetta nosti veden lähteistä tiiliseen torniin.|"
        "Maakunta-arkiston luettelo mainitsee taloudet, jotka pyysivät liittymää.|"
        "Vuonna 1901 yhtiö palveli neljäätuhatta hanaa, joista kolmasosa oli pihoilla.|"
        "Insinööri merkitsi sään piirustustensa reunaan.|"
        "Hänen lukunsa osoittavat kuivan vuosikymmenen, jota valtuusto ei uskonut.|"
        "Kun allas laski vuonna 1911, vettä tuotiin joesta kärryillä.|"
        "Konehuone on avoinna joka kuukauden toisena sunnuntaina.",
    ),
    "el": Tongue(
        "Αρχική|Νέα|Υπηρεσίες|Δημοσιεύσεις|Ποιοι είμαστε|Επικοινωνία",
        "Αναζήτηση",
        "Χρησιμοποιούμε cookies για τη βελτίωση του ιστότοπου. Αποδοχή. Ρυθμίσεις.",
        "Όροι χρήσης|Προσβασιμότητα|Χάρτης ιστότοπου",
        "Διαβάστε επίσης",
        "Η αγορά επιστρέφει στην πλατεία|Νέα διευθύντρια στη βιβλιοθήκη",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που αναζητάτε δεν υπάρχει ή έχει μετακινηθεί.",
        "Το υδραγωγείο της πόλης χτίστηκε το 1887 ύστερα από δύο ξηρά καλοκαίρια.|"
        "Δύο ατμομηχανές ανέβαζαν το νερό από τις πηγές σε έναν πύργο από τούβλα.|"
        "Ένα βιβλίο στα γενικά αρχεία αναφέρει τα σπίτια που ζήτησαν σύνδεση.|"
        "Το 1901 η εταιρεία εξυπηρετούσε τέσσερις χιλιάδες βρύσες.|"
        "Ο μηχανικός σημείωνε τον καιρό στο περιθώριο των σχεδίων του.|"
        "Όταν η δεξαμενή άδειασε το 1911, τα κάρα έφερναν νερό από το ποτάμι.|"
        "Το μηχανοστάσιο είναι ανοιχτό τη δεύτερη Κυριακή κάθε μήνα.",
    ),
    "ru": Tongue(
        "Главная|Новости|Услуги|Публикации|О нас|Контакты",
        "Поиск по сайту",
        "Мы используем файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим.",
        "Политика конфиденциальности|Версия для слабовидящих|Карта сайта",
        "Читайте также",
        "Рынок возвращается на площадь|Новый директор библиотеки|Ремонт Мельничной улицы",
        "Страница не найдена",
        "Запрашиваемая страница не существует или была перемещена.",
        "Городской водопровод построили в 1887 году после двух засушливых лет.|"
        "Две паровые машины поднимали воду из родников в кирпичную башню.|"
        "Книга областного архива перечисляет дома, просившие о подключении.|"
        "К 1901 году общество обслуживало четыре тысячи кранов, треть из них во дворах.|"
        "Инженер записывал погоду на полях своих чертежей.|"
        "Его цифры показывают сухое десятилетие, в которое дума сначала не поверила.|"
        "Когда в 1911 году водохранилище обмелело, воду возили с реки.|"
        "Школы закрывались рано, прачечные работали через день.|"
        "Машинный зал открыт для посетителей каждое второе воскресенье месяца.|"
        "Первый председатель, пивовар, имел свои причины желать много мягкой воды.|"
        "Он одолжил городу деньги на башню и получил их назад водой, с процентами.|"
        "Письма в газету жалуются на угрей в трубах и на цвет воды по понедельникам.|"
        "Уголь для котлов приходил баржей и взвешивался на весах, которые стоят до сих пор.|"
        "Электрические насосы сменили машины в 1936 году за одни выходные.",
        "Закваска требует терпения, тепла и большой банки.|"
        "Кормите её каждое утро ржаной мукой и водой поровну.|"
        "Через пять дней она пахнет яблоками и удваивается за несколько часов.",
    ),
    "tr": Tongue(
        "Ana sayfa|Haberler|Hizmetler|Yayınlar|Hakkımızda|İletişim",
        "Sitede ara",
        "Sitemizde çerezler kullanılmaktadır. Kabul et. Ayarlar.",
        "Gizlilik|Erişilebilirlik|Site haritası",
        "İlgili haberler",
        "Pazar meydana dönüyor|Kütüphaneye yeni müdür|Değirmen yolu kapalı",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil veya taşınmış.",
        "Kentin su idaresi iki kurak yazın ardından 1887 yılında kuruldu.|"
        "İki buharlı makine suyu kaynaklardan tuğla bir kuleye çıkarıyordu.|"
        "İl arşivindeki bir defter, bağlantı isteyen haneleri sıralıyor.|"
        "1901 yılında şirket dört bin musluğa hizmet veriyordu.|"
        "Mühendis, planlarının kenarına hava durumunu not ediyordu.|"
        "Rakamları, meclisin önce inanmak istemediği kurak bir on yılı gösteriyor.|"
        "1911'de hazne boşalınca arabalar nehirden su taşıdı.|"
        "Makine dairesi her ayın ikinci pazar günü ziyarete açıktır.",
    ),
    "ja": Tongue(
        "ホーム|お知らせ|サービス|刊行物|当館について|お問い合わせ",
        "サイト内検索",
        "当サイトではクッキーを使用しています。同意する。設定。",
        "個人情報保護方針|アクセシビリティ|サイトマップ",
        "関連記事",
        "朝市が広場に戻る|図書館に新しい館長|水車通りは三月まで通行止め",
        "ページが見つかりません",
        "お探しのページは存在しないか、移動した可能性があります。",
        "町の上水道は、二度の渇水の夏を経て一八八七年に造られた。|"
        "二台の蒸気機関が湧き水を煉瓦の塔までくみ上げていた。|"
        "県立文書館の台帳には、給水を願い出た家がすべて記されている。|"
        "一九〇一年には約四千の蛇口があり、その三分の一は共同の中庭にあった。|"
        "海辺の出身だった技師は、図面の余白に毎日の天気を書き留めた。|"
        "その数字は乾いた十年を示していたが、議会は初め信じようとしなかった。|"
        "一九一一年に貯水池が底を見せると、荷車が川の水を運んだ。|"
        "学校は早く閉まり、洗濯場は一日おきにしか働けなかった。|"
        "機関室は毎月第二日曜日に公開されている。",
    ),
    "zh": Tongue(
        "首页|新闻|服务|出版物|关于我们|联系方式",
        "站内搜索",
        "本网站使用Cookie以改善体验。全部接受。设置。",
        "隐私政策|无障碍|网站地图",
        "相关文章",
        "早市重回广场|图书馆迎来新馆长|磨坊路封闭至三月",
        "页面不存在",
        "抱歉，您访问的页面不存在或已被移动。",
        "城里的自来水厂建于一八八七年，此前经历了两个干旱的夏天。|"
        "两台蒸汽机把泉水提升到一座砖砌的水塔。|"
        "省档案馆的一本登记册列出了所有申请接水的住户。|"
        "到一九〇一年，公司已为四千个水龙头供水，其中三分之一在公共院落。|"
        "来自海边的工程师在图纸边上记下每天的天气。|"
        "他的数字显示出干旱的十年，议会起初不肯相信。|"
        "一九一一年水库见底时，马车从河里运水。|"
        "学校提早放学，洗衣坊隔日开工。|"
        "机房每月第二个星期日对参观者开放。",
    ),
    "ar": Tongue(
        "الرئيسية|الأخبار|الخدمات|المنشورات|من نحن|اتصل بنا",
        "بحث في الموقع",
        "يستخدم هذا الموقع ملفات تعريف الارتباط. قبول. الإعدادات.",
        "سياسة الخصوصية|سهولة الوصول|خريطة الموقع",
        "اقرأ أيضا",
        "السوق يعود إلى الساحة|مديرة جديدة للمكتبة",
        "الصفحة غير موجودة",
        "عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها.",
        "بنيت محطة المياه في المدينة عام 1887 بعد صيفين من الجفاف.|"
        "كانت آلتان بخاريتان ترفعان الماء من الينابيع إلى برج من الطوب.|"
        "يذكر سجل في دار الوثائق البيوت التي طلبت الاشتراك.|"
        "في عام 1901 كانت الشركة تخدم أربعة آلاف صنبور.|"
        "وكان المهندس يدون حالة الطقس على هامش رسومه.|"
        "تظهر أرقامه عقدا جافا لم يصدقه المجلس في البداية.|"
        "وعندما انخفض الخزان عام 1911 نقلت العربات الماء من النهر.|"
        "غرفة الآلات مفتوحة للزوار في الأحد الثاني من كل شهر.",
    ),
}
