"""Living pages whose subject is loss, domains, gambling, bots, errors, outages, consent."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .frames import ALIVE, told


def cases() -> Iterator[Case]:
    """Pages that talk about what other pages suffer from."""
    why = "living-subject"
    yield told(
        "page-not-found-history",
        ALIVE,
        "en",
        "news",
        "Page not found: a short history of the 404",
        "The number has no room behind it, whatever people tell you. It was picked from a list of codes in 1992, four for the client's mistake, and four more for the fourth of them.\nThe first designers of error pages were librarians, who hated a dead end. They put a search box on it. Then came jokes: lost dogs, empty shelves, a plumber looking into a pipe. A museum in the north now collects them and has eleven thousand.\nWhat makes a good one? It says what happened, it does not blame, and it offers a way on.",
        cause=why,
    )
    yield told(
        "link-rot-courts",
        ALIVE,
        "en",
        "lib",
        "Dead links in the footnotes of judgments",
        "Abstract. Half of the web addresses that the court cited between 1996 and 2012 no longer lead to the material cited. We checked 555 of them by hand. Some answer 'page not found', others have been taken over by unrelated businesses, and a few show a new text under the old address. We propose that the court deposit a copy of each page when it is cited.\nKeywords: reference rot, link rot, web archiving.",
        cause=why,
        beside="soft",
    )
    yield told(
        "domain-auction-report",
        ALIVE,
        "en",
        "news",
        "This domain is for sale: inside the trade in old names",
        "When the village bakery forgot to renew its address, the name was bought within nine minutes. The buyer lives two thousand miles away and owns forty thousand others.\n'Buy this domain' is the whole text of most of his pages. He earns from the few visitors who click, and from the one owner in a hundred who comes back. The bakery was asked for 2,800 and chose a hyphen instead.\nOur reporter spent a week in the auctions. What sells? Short words, towns, surnames.",
        cause=why,
    )
    yield told(
        "domain-expired-parish",
        ALIVE,
        "en",
        "table",
        "Why our old address shows advertisements",
        "Some of you have written that our old web address now shows advertisements. The domain expired in June while the clerk was in hospital, and a company that parks lapsed names has taken it. Please do not click anything there. Our only address is the one you are reading. The minutes from 1998 onward have been copied over, and Mrs Hale has scanned the older ones.",
        cause=why,
    )
    yield told(
        "casino-history",
        ALIVE,
        "en",
        "news",
        "The casino that a river closed",
        "For forty years the pier casino paid for the town's lamps. Roulette upstairs, a band below, slot machines along the deck after 1961.\nIn the winter of 1978 the river rose through the gaming room and carried two blackjack tables as far as the lock. The licence lapsed the next spring. The jackpot wheel hangs in the museum, and the croupiers' association still meets on the first Monday of the month to play whist, without stakes.",
        cause=why,
    )
    yield told(
        "gambling-bill",
        ALIVE,
        "en",
        "gov",
        "Gambling harm: summary of the consultation",
        "We asked whether online casino games and sports betting should carry a limit on stakes. We had 4,120 answers.\nMost charities favoured a limit of two pounds for slots. Operators said that players would move to unlicensed sites. People who had been harmed wrote about bonuses and free spins sent at night. The minister will answer in the autumn. Annex A lists the respondents; Annex B gives the questions.",
        cause=why,
    )
    yield told(
        "pharmacy-fakes",
        ALIVE,
        "en",
        "gov",
        "How to spot a fake online pharmacy",
        "Sites that sell viagra, cialis or tramadol without prescription are breaking the law, and what comes in the post may be chalk.\nLook for the green cross and check the number in the register. A real pharmacy asks for a prescription, gives an address in this country and has a pharmacist whom you can telephone. If you have taken something and feel unwell, go to a doctor and take the packet with you. Report a site with the form below.",
        cause=why,
    )
    yield told(
        "captcha-essay",
        ALIVE,
        "en",
        "news",
        "I am not a robot, and other things I have had to prove",
        "Verify you are human, it said, and showed me sixteen squares of a street in which there may have been a bus.\nI am seventy-three. My hands shake. The picture changes before I have clicked. My grandson does it in four seconds and says that what we teach the machine with every click is how to drive.\nThis column is about doors. A door that opens to those who see well and click fast is a door with a step in front.",
        cause=why,
    )
    yield told(
        "cloudflare-down",
        ALIVE,
        "en",
        "news",
        "Access denied: what happened on Tuesday morning",
        "For twenty-seven minutes on Tuesday large parts of the web answered '502 Bad Gateway' or 'Service temporarily unavailable'.\nThe company that carries them had sent a new rule to all its machines at once. The rule was eight letters too greedy, and every processor spun. Engineers could not log in, for their own door stood behind the same machines. At 9.42 somebody with a written key switched the rule off. The report, published on Friday, is worth reading for its candour.",
        cause=why,
    )
    yield told(
        "status-outage",
        ALIVE,
        "en",
        "table",
        "Incident report: catalogue unavailable, 3 to 5 March",
        "Summary. The catalogue answered 'We are currently experiencing technical difficulties' from 3 March 21:10 to 5 March 08:30.\nCause. A disk of the database server filled up because a nightly job had stopped deleting its logs. Timeline. 21:10 first alarm. 23:40 failover attempted, failed. 04:15 restore started from the copy of the night before. Lessons. The alarm for free space was set on the wrong volume. Actions: two, both done.",
        cause=why,
    )
    yield told(
        "maintenance-tips",
        ALIVE,
        "en",
        "news",
        "Down for maintenance? Ten tips for the page nobody should see",
        "Every site is under maintenance one day. Say when you will be back, not 'soon'. Send status 503 and a Retry-After header. Give a telephone number. Do not put a hard hat on the mascot.\nWe asked six web editors for the best and worst they have seen. One library answered 'Under construction' for four years; another wrote a sonnet.",
        cause=why,
    )
    yield told(
        "cookie-ruling",
        ALIVE,
        "en",
        "news",
        "Accept all? What the consent judgment changes",
        "Before you continue to read this you probably clicked a banner away. The court has now said what that click was worth: nothing.\nA pre-ticked box is not consent. Nor is a wall that lets nobody pass who refuses. Publishers have until May to offer 'reject all' on the first layer. We spoke to the data officer of a small paper, who fears for the income, and to the student who brought the complaint.",
        cause=why,
    )
    yield told(
        "login-required-history",
        ALIVE,
        "en",
        "uni",
        "Please log in: passwords from 1961 to today",
        "The first computer password kept four researchers out of each other's files at an institute that had one machine and too many users. It lasted a year: a doctoral student printed the list.\nThis chapter follows the login screen from the teletype to the telephone. You must sign in to continue, says the screen, and we do, some eighty times a week. Notes and references at the end.",
        cause=why,
    )
    yield told(
        "paywall-study",
        ALIVE,
        "en",
        "lib",
        "Subscribe to continue reading: an economic study of paywalls",
        "Abstract. We study 112 regional papers that put their articles behind a paywall between 2011 and 2019. Readership fell by a third and income rose by a ninth. Papers that kept local council reports free lost fewer readers. 'This article is for subscribers only' was the most frequent wording. JEL codes L82, D12.",
        cause=why,
    )
    yield told(
        "deleted-tweets",
        ALIVE,
        "en",
        "news",
        "This post has been deleted: what the minister took back",
        "Between March and June the minister's office deleted 214 of its posts. A volunteer project keeps copies.\nMost are slips of spelling. Eleven gave figures that were wrong. One, which said that the bridge was safe, was removed the night after it fell. We publish the list with dates; the office was asked for comment and said that social media are not records.",
        cause=why,
    )
    yield told(
        "missing-persons-page",
        ALIVE,
        "en",
        "news",
        "Not found: the search on the moor enters its ninth day",
        "The page of the duty log is almost blank: 'Searched to the cairn. Not found.' Forty volunteers were out again on Thursday.\nThe walker, 58, left the inn at Crossgates on the morning of the 4th. Her telephone was last seen by the mast at Hope. Rain has closed the upper path. The team leader says that they will go on until the weekend.",
        cause=why,
    )
    yield told(
        "lost-village",
        ALIVE,
        "en",
        "table",
        "The village that no longer exists",
        "You will not find Nether Marl on a map any more. The last house was taken down in 1937, when the reservoir was filled. Nothing is left above the water but the top of the pound.\nThe register lists 41 families. The bell went to the new church, the door to the inn. In dry years the lane comes up, and people walk along it to the place where the smithy was.",
        cause=why,
    )
    yield told(
        "bot-traffic",
        ALIVE,
        "en",
        "lib",
        "Unusual traffic from your network: crawlers and small archives",
        "In April our repository answered four million requests in a day, a hundred times the usual. Almost all were automated. We describe how we told people from bots, which measures we tried (rate limits, proof of work, a challenge page), and what they cost honest readers. Screen readers suffered most. We ended with a queue for anonymous visitors and an open dump for those who want all.",
        cause=why,
    )
    yield told(
        "http-codes-ref",
        ALIVE,
        "en",
        "wiki",
        "List of HTTP status codes",
        "403 Forbidden: the server understood the request but refuses to authorise it. 404 Not Found: the origin server did not find a current representation. 410 Gone: access is no longer available and this is likely permanent. 429 Too Many Requests. 451 Unavailable For Legal Reasons. 500 Internal Server Error. 502 Bad Gateway. 503 Service Unavailable. 504 Gateway Timeout. See also: redirects, headers, caching.",
        cause=why,
    )
    yield told(
        "error-docs",
        ALIVE,
        "en",
        "uni",
        "Error 404: page cannot be displayed. What to do",
        "IT help desk, article 118. If your browser says that a page cannot be displayed, first look whether other pages work. If they do, the address has most likely changed; use the search of the site. If the message is 'Forbidden' or 'Access denied', you may have to be on the network of the university: start the tunnel and try again. If nothing works, write to the help desk with a picture of the screen.",
        cause=why,
    )
    yield told(
        "squatters",
        ALIVE,
        "en",
        "lib",
        "Parked: the geography of unused domain names",
        "Parked domains make up about a fifth of the zone we crawled. Pages with sponsored listings prevail; others say 'coming soon' or 'for sale by owner'. We sort 2.3 million names by registrar, language and age, and find that a name once used by a school or club is held eight years on average before it is dropped. The data set and the code can be had from the authors.",
        cause=why,
    )
    yield told(
        "hijacked-school",
        ALIVE,
        "en",
        "news",
        "School's old website now advertises betting",
        "Parents who type the address printed on the old jumpers find odds on football and an invitation to a casino.\nThe primary school gave up the name in 2019 when it joined the trust. A buyer overseas kept its front page, badge and all, and put betting links beneath. The head has written to every family. The registry says that it cannot take a name away for what stands on it.",
        cause=why,
    )
    yield told(
        "shutdown-post",
        ALIVE,
        "en",
        "bare",
        "Goodbye",
        "This is the last post here. I have written about weirs and the people who mend them since 2004, and I have said what I know.\nThe site will stay up as long as I pay for it, which means as long as I live. Comments are closed. If you want to take a picture, take it; say where you found it.\nThe heron still stands below the sill.",
        cause=why,
    )
    yield told(
        "archive-closed-project",
        ALIVE,
        "en",
        "uni",
        "Fen Atlas (2009 to 2016): this site is no longer maintained",
        "The project ended in September 2016. These pages are kept as they were; forms and the map viewer do not work any more.\nThe atlas records 3,120 drains, 214 pumps and 61 mills. Volunteers measured 900 km of banks. Results: a printed atlas, five papers, a data set that is deposited with the county. Team: E. Marsh, T. Amadi, J. Lund.",
        cause=why,
    )
    yield told(
        "gone-novel-review",
        ALIVE,
        "en",
        "news",
        "Gone: a novel about a house without a door",
        "The new novel by Ines Calder is called Gone, and on its first page everything is: the door, the dog, the father.\nWhat follows is a quiet book of 190 pages in which a girl measures the house with string. Nothing here has been removed by accident. The sentences are short. The ending, which I shall not give away, is a page not found in the first printing, and the publisher has bound it in by hand.",
        cause=why,
    )
    yield told(
        "error-short-story",
        ALIVE,
        "en",
        "bare",
        "The Requested Object Does Not Exist",
        "a story by M. Quill\nThe clerk wrote it on a card and hung the card on the hook where the object had been. People came to read the card. They said that it was better than the object. One woman wept. In the third year the card was stolen, and the clerk, who was an honest man, wrote another: The card does not exist either.\nAfter that the hook was enough.",
        cause=why,
    )
    yield told(
        "unsub-privacy",
        ALIVE,
        "en",
        "shop",
        "What happens when you delete your account",
        "When you ask us to delete your account we remove your name, address and wish lists within thirty days. Orders are kept for seven years because the tax law wants it. Reviews stay but lose your name: 'deleted user' is shown instead. If your account was suspended, write to us first. Deleted accounts cannot be restored.",
        cause=why,
    )
    yield told(
        "legal-rightforgotten",
        ALIVE,
        "en",
        "lib",
        "Taken down: the first ten years of the right to be forgotten",
        "Some results may have been removed, says the line at the foot of the search. Behind it stand 1.4 million requests. This article follows three of them from the form to the court. It asks who decides, by what measure, and what the press should do with an article that may stay but may not be found. Contents: 1. The judgment. 2. The form. 3. The delisted. 4. What remains.",
        cause=why,
    )
    yield told(
        "poker-math",
        ALIVE,
        "en",
        "uni",
        "Lecture 7: poker hands and conditional probability",
        "We count the hands of five cards: 2,598,960 in all. A flush comes up 5,108 times, a full house 3,744. Given that the first two cards are aces, what is the chance of a third? We then look at a bet as a random variable, and at roulette as the plainest case of a negative expectation. No casino has ever been beaten by doubling. Exercises 1 to 9, solutions next week.",
        cause=why,
    )
    yield told(
        "lottery-grants",
        ALIVE,
        "en",
        "gov",
        "Lottery grants to village halls, 2015",
        "This year 88 halls had money from the lottery fund. The jackpot games paid for most of it, scratch cards for the rest.\nRoofs: 31. Kitchens: 22. Ramps and doors: 19. Heating: 16. The smallest grant was 900, the largest 48,000. The next round opens in March; betting shops and private clubs cannot apply. The table gives hall, parish and sum.",
        cause=why,
    )
    yield told(
        "dating-scam",
        ALIVE,
        "en",
        "news",
        "Hot singles in your area do not exist, says watchdog",
        "The consumer office has fined an adult dating portal that wrote to its own customers in the name of women who had never been born.\nForty writers sat in an office above a bakery and each kept eleven profiles. Customers paid by message. The judgment describes the office rules in detail: never agree to meet, ask about the dog.",
        cause=why,
    )
    yield told(
        "noindex-robot",
        ALIVE,
        "en",
        "table",
        "Robots keep out: how to write a robots.txt",
        "A robot that is polite asks for this file first. 'Disallow: /' means keep out altogether. You can name a robot and give it rules of its own. The file is a sign and no fence: bots that want your pages take them. If too many requests come from one address, let the server answer 429 and say when to come back. Examples below for three cases.",
        cause=why,
    )
    yield told(
        "obituary-webmaster",
        ALIVE,
        "en",
        "news",
        "Obituary: Harold Finch, who ran the county's first web server",
        "Harold Finch, who has died at 81, put the county on the web from a cupboard in 1994.\nHis '404, sorry love' was the best known page of the north. He answered every letter about broken links himself, and mended them. He disliked pop-ups, gambling adverts and the word content. He leaves a wife, two sons and eleven thousand pages, all of which still work.",
        cause=why,
    )
    yield told(
        "suspended-bridge-hosting",
        ALIVE,
        "en",
        "gov",
        "Account suspended: audit of the drainage board",
        "The auditor has suspended the account of the board for the year 2014 because vouchers for 61,000 were not found. This report lists what is missing. The treasurer says that the folder was lost in the move. The board has been given until 1 June. Its powers to borrow are suspended; work on the banks goes on.",
        cause=why,
    )
    yield told(
        "coming-soon-book",
        ALIVE,
        "en",
        "shop",
        "Coming soon: The Miller's Ledger",
        "Our spring book goes to press next week. It prints for the first time the ledger that Josiah Penn kept at the lower mill from 1788 to 1803, with notes by Ruth Carver. 212 pages, eleven plates, sewn. Publication on 14 April; orders are taken from today. A sample entry: 'Water low. Ground nothing. Sold the grey mare.'",
        cause=why,
    )
    yield told(
        "under-construction-bridge",
        ALIVE,
        "en",
        "gov",
        "Under construction: the new footbridge at Marl Lock",
        "Work began on 2 May and will take until October. The towpath is closed between the lock and the lime kilns. Walkers are led over the road bridge; the signs are yellow. The bridge of larch will be 31 m long and carry wheelchairs. Cost 412,000, paid by the county and the waterways trust.",
        cause=why,
    )
    yield told(
        "apache-default-howto",
        ALIVE,
        "en",
        "uni",
        "It works! Your first web server in an afternoon",
        "Install the package, start it and open the address of your own machine. If you see 'It works!', the server runs. The default page lies in the folder var www html; replace it. If you see 'Welcome to nginx!' instead, another server had the port. Next we make a virtual host and a certificate. Exercises at the end; hand in by Friday.",
        cause=why,
    )
    yield told(
        "consent-research",
        ALIVE,
        "en",
        "uni",
        "Informed consent: what participants must be told",
        "Before you continue, ask yourself three questions. Does the person know what will be done? May she refuse without harm? Can she withdraw later, and what is then deleted? The board refuses about one application in nine, mostly because the leaflet is too long. Templates in four languages can be downloaded below.",
        cause=why,
    )
    yield told(
        "age-gate-study",
        ALIVE,
        "en",
        "lib",
        "You must be 18 or older to enter: do age gates work?",
        "We asked 1,204 pupils between eleven and sixteen about the age question on sites with adult content, alcohol or betting. Nine of ten had given a false date. Few thought of it as a lie. Those who had been stopped by a real check went elsewhere within a minute. We discuss what would follow for the law.",
        cause=why,
    )
    # other languages
    yield told(
        "fr-404",
        ALIVE,
        "fr",
        "news",
        "Page introuvable : petite histoire d'un échec",
        "L'erreur 404 a trente ans. Elle naît d'une liste de codes et devient un genre littéraire.\nOn y a mis des chats, des poèmes, des excuses. Une bibliothèque de Nantes en conserve neuf mille. « La page demandée n'existe pas » : la phrase la plus lue du web francophone, dit sa conservatrice. Que nous apprend-elle ? Que l'on peut se perdre sans bouger de sa chaise.",
        cause=why,
    )
    yield told(
        "fr-casino",
        ALIVE,
        "fr",
        "news",
        "Le casino de la plage rouvre en salle de lecture",
        "Les machines à sous sont parties en mars, la roulette est restée. Le casino municipal, fermé depuis la tempête de 2010, devient bibliothèque.\nLes paris sont ouverts, plaisante le maire : combien de lecteurs la première année ? Les croupiers, eux, ont été reclassés. Deux d'entre eux tiennent aujourd'hui le prêt.",
        cause=why,
    )
    yield told(
        "fr-robots",
        ALIVE,
        "fr",
        "uni",
        "Prouvez que vous êtes humain : sociologie du captcha",
        "Cette enquête porte sur quarante-deux personnes à qui l'on a demandé de cocher la case « Je ne suis pas un robot ». Elles racontent l'agacement, la honte, parfois le renoncement. Les personnes malvoyantes y perdent en moyenne six minutes. L'auteure propose de mesurer ce temps et de le facturer.",
        cause=why,
    )
    yield told(
        "fr-disparition",
        ALIVE,
        "fr",
        "news",
        "« Cette page n'existe plus » : les blogs des années 2000 disparaissent",
        "La plateforme fermera le 21 août. Neuf ans de carnets, de photos de chats et de recettes s'effaceront.\nDes bénévoles recopient ce qu'ils peuvent. Ils ont sauvé 120 000 pages en six semaines. Le reste sera supprimé. « On jette les archives d'une génération », dit l'un d'eux.",
        cause=why,
        quote="On jette les archives d'une génération",
    )
    yield told(
        "de-domain",
        ALIVE,
        "de",
        "news",
        "Diese Domain steht zum Verkauf: das Geschäft mit alten Adressen",
        "Der Kirchenchor hatte vergessen zu zahlen. Eine Woche später standen Wettquoten unter seinem Namen.\nWer eine Adresse aufgibt, gibt einen Ruf ab. Händler kaufen, was alt ist und oft verlinkt wurde. Manche bieten es zum Kauf an, andere füllen es mit Casinowerbung. Wir haben drei von ihnen besucht. Einer sammelt nebenher Ortsschilder.",
        cause=why,
    )
    yield told(
        "de-wartung",
        ALIVE,
        "de",
        "uni",
        "Wartungsarbeiten: Bericht über den Ausfall vom 12. Mai",
        "Am 12. Mai waren alle Dienste des Rechenzentrums von 6 bis 17 Uhr nicht erreichbar. Ursache war ein Bagger. Die Ersatzleitung lief durch denselben Graben.\nWas wir gelernt haben: zwei Leitungen brauchen zwei Gräben. Die Prüfungen wurden verschoben, die Fristen um eine Woche verlängert.",
        cause=why,
    )
    yield told(
        "de-geloescht",
        ALIVE,
        "de",
        "news",
        "Gelöscht: Was Ministerien aus dem Netz nehmen",
        "Eine Anfrage zeigt: Zwischen 2013 und 2017 haben die Ministerien 41.000 Seiten gelöscht. Die gewünschte Seite wurde nicht gefunden, heißt es dann.\nManches war veraltet. Anderes wird vermisst, etwa die Messwerte der Flüsse. Das Bundesarchiv darf erst seit kurzem sammeln. Historiker sprechen von einem dunklen Jahrzehnt.",
        cause=why,
    )
    yield told(
        "de-gluecksspiel",
        ALIVE,
        "de",
        "gov",
        "Glücksspielstaatsvertrag: Fragen und Antworten",
        "Sind Online-Casinos erlaubt? Nur mit Erlaubnis der Behörde. Wie hoch darf der Einsatz sein? Höchstens ein Euro je Drehung am virtuellen Automaten. Was gilt für Sportwetten? Livewetten auf einzelne Ereignisse sind untersagt. Wo finde ich Hilfe? Bei den Beratungsstellen, deren Liste unten steht.",
        cause=why,
    )
    yield told(
        "nl-cookiemuur",
        ALIVE,
        "nl",
        "news",
        "Mag een cookiemuur? De toezichthouder zegt nee",
        "Wie weigert, mag niet worden buitengesloten. Dat schrijft de toezichthouder aan vijftig sites.\n'Accepteer alle cookies om verder te gaan' is volgens haar geen vraag, maar een bevel. Uitgevers mopperen. Een kleine krant in Drenthe vond een uitweg: geen cookies.",
        cause=why,
    )
    yield told(
        "nl-verdwenen",
        ALIVE,
        "nl",
        "table",
        "Pagina's die niet meer bestaan",
        "Op deze pagina houdt de heemkundekring bij welke websites over het dorp verdwenen zijn. De molen (2003-2011): bestaat niet meer. De fanfare: domein verlopen, nu gokreclame. De bakker: te koop. Van elf sites hebben we een kopie bewaard, op aanvraag te zien.",
        cause=why,
    )
    yield told(
        "es-apuestas",
        ALIVE,
        "es",
        "news",
        "Las casas de apuestas cercan los institutos",
        "En tres calles hay nueve locales de apuestas y una tragaperras en cada bar.\nLos vecinos midieron las distancias con una cuerda. La más corta, cuarenta pasos desde la puerta del instituto. El ayuntamiento prepara una norma; el casino, que da trabajo a sesenta personas, pide no ser metido en el mismo saco.",
        cause=why,
    )
    yield told(
        "es-retractacion",
        ALIVE,
        "es",
        "lib",
        "Artículos retractados en revistas españolas, 2000-2015",
        "Resumen. Analizamos 88 artículos retirados. El motivo más frecuente es la publicación duplicada. En 31 casos la página del artículo ya no estaba disponible y no quedaba aviso alguno. Proponemos que el texto se conserve con una marca visible.\nPalabras clave: retractación, integridad, acceso.",
        cause=why,
    )
    yield told(
        "it-dominio",
        ALIVE,
        "it",
        "news",
        "Dominio in vendita: chi compra i nomi dei paesi",
        "Il sito della pro loco è finito a un signore di Tallinn. Ora mostra pubblicità di scommesse.\nCapita ogni anno a centinaia di associazioni. Basta una bolletta dimenticata. Il registro ricorda: trenta giorni per ripensarci, poi il nome torna libero. Il prezzo chiesto alla pro loco: tremila euro. Hanno scelto un trattino.",
        cause=why,
    )
    yield told(
        "it-errore",
        ALIVE,
        "it",
        "uni",
        "Errore 500 e altri racconti",
        "Raccolta dei testi scritti nel laboratorio di scrittura, anno 2015. Pagina non trovata, di Sara B.: una ragazza cerca il diario del nonno. Accesso negato, di Paolo M.: un portiere di notte. Servizio non disponibile, di Li W.: una stazione in sciopero. I testi si possono leggere in biblioteca.",
        cause=why,
    )
    yield told(
        "pt-apagao",
        ALIVE,
        "pt",
        "news",
        "Serviço indisponível: o dia em que o portal das finanças parou",
        "Às nove da manhã de 30 de maio o portal respondia «serviço temporariamente indisponível». Era o último dia do prazo.\nO prazo foi alargado uma semana. Um funcionário conta que a sala dos servidores chegou aos 41 graus. Alguém abriu uma janela.",
        cause=why,
    )
    yield told(
        "pl-domena",
        ALIVE,
        "pl",
        "news",
        "Domena na sprzedaż: jak gmina straciła swój adres",
        "Gmina nie odnowiła domeny na czas. Po tygodniu pod starym adresem działało kasyno.\nWójt tłumaczy, że faktura przyszła na skrzynkę informatyka, który odszedł. Nowy adres ma łącznik. Stary kosztuje czterdzieści tysięcy.",
        cause=why,
    )
    yield told(
        "cs-chyba",
        ALIVE,
        "cs",
        "uni",
        "Stránka nenalezena: k dějinám chybových hlášení",
        "Článek sleduje, jak se od roku 1992 měnila slova, jimiž nám stroje říkají, že něco nemají. Od strohého kódu přes omluvu až k vtipu. Autor shromáždil osm set českých příkladů a třídí je podle viníka: vy, my, nikdo.",
        cause=why,
    )
    yield told(
        "sv-spel",
        ALIVE,
        "sv",
        "gov",
        "Spelberoende ökar bland unga, ny rapport",
        "Nätcasino står för sju av tio samtal till stödlinjen. Rapporten bygger på intervjuer med 310 personer.\nBonusar och gratissnurr lockar tillbaka den som försökt sluta. Myndigheten föreslår en gräns för insatser och förbud mot reklam på natten.",
        cause=why,
    )
    yield told(
        "da-fejl",
        ALIVE,
        "da",
        "news",
        "Siden blev ikke fundet: museet der samler på fejl",
        "I et gammelt posthus i Ribe hænger 400 fejlsider i ramme. Den ældste er fra 1995 og siger kun »nej«.\nMuseets leder har selv lavet hjemmesider. Hun siger, at en fejl er det ærligste sted på nettet.",
        cause=why,
    )
    yield told(
        "fi-botti",
        ALIVE,
        "fi",
        "uni",
        "Botti vai ihminen? Tutkimus roskaliikenteestä",
        "Kirjaston palvelimelle tulee vuorokaudessa kaksi miljoonaa pyyntöä, joista ihmisten tekemiä on alle prosentti. Tutkimuksessa erotettiin botit ihmisistä lokitietojen avulla. Esto auttoi viikon. Lopulta aineisto jaettiin ladattavana pakettina, ja liikenne puolittui.",
        cause=why,
    )
    yield told(
        "el-stoichima",
        ALIVE,
        "el",
        "news",
        "Από το καζίνο στο μουσείο: η ιστορία ενός ξενοδοχείου",
        "Το ξενοδοχείο λειτούργησε ως καζίνο ως το 1985. Οι ρουλέτες σκεπάστηκαν με σεντόνια και έμειναν εκεί τριάντα χρόνια.\nΤώρα ο δήμος ανοίγει την αίθουσα ως μουσείο. Το στοίχημα, λέει η διευθύντρια, είναι να έρθουν οι κάτοικοι.",
        cause=why,
    )
    yield told(
        "ru-kazino",
        ALIVE,
        "ru",
        "news",
        "Как в городе закрывали казино",
        "В 2009 году игровые автоматы вынесли за одну ночь. На месте казино теперь библиотека.\nБывший крупье работает в ней сторожем. Он рассказывает, что ставки были невелики, а проигрывали все. Рулетку отдали в краеведческий музей.",
        cause=why,
    )
    yield told(
        "tr-alanadi",
        ALIVE,
        "tr",
        "news",
        "Bu alan adı satılık: belediyenin unuttuğu adres",
        "Belediye alan adını yenilemeyi unutunca adres bahis sitesine dönüştü.\nYeni adres bir harf uzun. Eski adresin sahibi seksen bin lira istiyor. Uzmanlar, otomatik yenilemeyi açmanın beş dakika sürdüğünü söylüyor.",
        cause=why,
    )
    yield told(
        "ja-404",
        ALIVE,
        "ja",
        "news",
        "「ページが見つかりません」の三十年",
        "四〇四という番号に部屋はなかった。一九九二年に作られた一覧表の一行にすぎない。\n図書館員はこの行き止まりを嫌い、検索窓を置いた。やがて冗談を書く人が現れた。ある博物館は世界中のエラー画面を集め、その数は一万を超える。良いエラー画面とは何か。読者を責めず、次の道を示すことだと館長は言う。",
        cause=why,
    )
    yield told(
        "zh-weihu",
        ALIVE,
        "zh",
        "uni",
        "系统维护中：图书馆目录停机事故报告",
        "三月三日晚九时，目录系统无法访问，页面显示“系统维护中”。\n原因是日志占满了磁盘。值班人员于次日凌晨从备份恢复数据，五日上午恢复服务。教训有两条：报警阈值设在了错误的分区；备份应每月演练一次。",
        cause=why,
    )
    yield told(
        "ar-hadhf",
        ALIVE,
        "ar",
        "news",
        "هذه الصفحة غير موجودة: كيف تختفي الصحافة من الشبكة",
        "أغلقت ثلاث صحف محلية مواقعها خلال عام واحد، واختفى معها أرشيف عشرين سنة.\nيقول أمين المكتبة إن نصف الروابط في الرسائل الجامعية لا يعمل. ويحاول متطوعون حفظ ما بقي قبل أن تُباع أسماء النطاقات لمواقع المراهنات.",
        cause=why,
    )
