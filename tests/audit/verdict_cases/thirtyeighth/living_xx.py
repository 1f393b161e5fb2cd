"""Living pages in other languages."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import LIVE, Case
from .kit import alive, home, listed, no_page, pdf, rows


def french() -> Iterator[Case]:
    """French."""
    yield alive(
        "fr-loi-abrogee",
        "fr",
        "Le Droit en ligne",
        "Article 227-24 (abrogé)",
        "<p>Version abrogée au 1er janvier 2016. Cet article n'existe plus dans le code en vigueur.</p><p>Le fait de fabriquer ou de diffuser un message violent est puni de trois ans d'emprisonnement.</p>",
        path="/codes/article_lc/LEGIARTI000006418095",
        look="gov",
        fill=0,
    )
    yield alive(
        "fr-erreur-404-chronique",
        "fr",
        "La Dépêche du Port",
        "Erreur 404 : ces sites publics qui disparaissent",
        "Page introuvable : c'est la réponse donnée par un tiers des liens du rapport de 2006. Nos recherches montrent que les ministères ont changé quatre fois d'adresse.\nUn archiviste propose de tout garder.",
        path="/societe/2015/erreur-404.html",
        look="news",
    )
    yield alive(
        "fr-communique-ministere",
        "fr",
        "Ministère de l'Enfance",
        "Communiqué : blocage des sites",
        "Le décret du 5 février autorise l'autorité à demander le blocage. L'accès à ce site est refusé, liront les internautes, avec le motif.\nUne personnalité qualifiée contrôle la liste.",
        path="/presse/communiques/2015-02-06",
        look="gov",
        quote="Une personnalité qualifiée contrôle la liste.",
    )
    yield alive(
        "fr-offre-pourvue",
        "fr",
        "Association Passerelle",
        "Éducateur spécialisé (offre pourvue)",
        "Cette offre n'est plus disponible. Elle reste affichée pour information.\nLe poste, à Brest, concernait l'accueil de jour de douze adolescents.",
        path="/emploi/educateur",
        fill=0,
    )
    yield alive(
        "fr-avis-fermeture",
        "fr",
        "Mairie de Saint-Aubin",
        "Piscine fermée",
        "La piscine est fermée pour maintenance du 3 au 14 mars. Merci de votre compréhension.",
        path="/avis/piscine",
        fill=0,
    )
    yield alive(
        "fr-casino-senat",
        "fr",
        "Chambre haute",
        "Rapport n° 17 : jeux en ligne et mineurs",
        "Poker, casino, paris sportifs : les mineurs jouent. La commission a entendu vingt-six personnes et propose de vérifier l'âge.\nLe bonus de bienvenue devrait être interdit.",
        path="/rap/r09-017.html",
        look="old",
    )
    yield alive(
        "fr-memoire-depot",
        "fr",
        "Dépôt Universitaire",
        "Les mineurs isolés : une enquête (thèse)",
        "<p>Thèse non consultable en ligne avant 2031. Le fichier n'est pas disponible.</p><p>Résumé. Soixante entretiens menés à Calais et à Paris montrent que l'attente façonne les récits.</p>",
        path="/tel-00411022",
        look="uni",
        fill=0,
    )
    yield alive(
        "fr-question-ecrite",
        "fr",
        "Chambre basse",
        "Question n° 41 207",
        "<p>Texte de la question : M. Leroy demande combien de pages ont été retirées.</p><p>Texte de la réponse : aucune réponse à ce jour. Question retirée le 19 juin 2012 (fin de mandat).</p>",
        path="/q13/13-41207QE.htm",
        look="old",
        fill=0,
    )
    yield alive(
        "fr-billet-adieu",
        "fr",
        "Carnets d'une bibliothécaire",
        "Ce blog ferme ses portes",
        "Ce blog n'est plus alimenté. Merci à toutes et à tous. Les billets restent en ligne, les commentaires sont clos.",
        path="/2012/12/ce-blog-ferme",
        fill=0,
    )
    yield alive(
        "fr-statistique",
        "fr",
        "Observatoire national",
        "Signalements 2003–2006",
        rows(
            "Année|Signalements|Non trouvés",
            "2003|89 000|n.d.",
            "2004|95 000|n.d.",
            "2005|97 000|1 200",
            "2006|98 000|1 150",
        ),
        path="/stat/signalements",
        fill=0,
    )
    yield alive(
        "fr-canada-archive",
        "fr",
        "Sécurité publique",
        "ARCHIVÉE — Stratégie nationale",
        "<p>Contenu archivé. Il n'est pas assujetti aux normes Web et n'a pas été modifié depuis son archivage.</p><p>La Stratégie compte trois volets : la formation des enquêteurs, une ligne de signalement et la recherche.</p>",
        path="/res/archive/strategie-fra.aspx",
        look="gov",
    )


def german() -> Iterator[Case]:
    """German."""
    yield alive(
        "de-paragraf",
        "de",
        "Gesetze im Netz",
        "§ 184b StGB",
        "<p>(1) Mit Freiheitsstrafe von einem Jahr bis zu zehn Jahren wird bestraft, wer einen Inhalt verbreitet.</p><p>(2) bis (4) (weggefallen)</p><p>Nichtamtliches Inhaltsverzeichnis. Seite ausdrucken. Datenschutz.</p>",
        path="/stgb/__184b.html",
        look="bare",
        fill=0,
    )
    yield alive(
        "de-drucksache",
        "de",
        "Landtag Online",
        "Drucksache 16/4411: Kleine Anfrage",
        "Frage 1: Wie viele Seiten waren nach einer Woche nicht mehr erreichbar? Antwort: Hierzu liegen keine Daten vor.\nFrage 2: Wie viele Domains stehen zum Verkauf? Antwort: Dies wird nicht erfasst.",
        path="/dokumente/16-4411",
        fill=0,
    )
    yield alive(
        "de-pressemitteilung",
        "de",
        "Polizeipräsidium Westhausen",
        "POL-WH: Betrüger schalten Shop ab",
        "Die Seite ist nicht mehr verfügbar, las eine Kundin, als sie nach ihrem Paket sehen wollte. Sie hatte 430 Euro überwiesen.\nDie Polizei rät, das Impressum zu prüfen. Rückfragen bitte an die Pressestelle.",
        path="/blaulicht/pm/11562/2214308",
        look="news",
        date="17.03.2012 – 14:02",
    )
    yield alive(
        "de-archivseite",
        "de",
        "Jugendportal Rhein",
        "Projekt „Klick“ (2006–2009): Abschlussbericht",
        "Das Projekt ist beendet, die Seite wird nicht mehr gepflegt. 1.180 Eltern nahmen an den Abenden teil.\nDer Bericht kann bestellt werden, solange der Vorrat reicht.",
        path="/klick/bericht.html",
        look="old",
        quote="1.180 Eltern nahmen an den Abenden teil.",
    )
    yield alive(
        "de-wartung-satire",
        "de",
        "Der Wochenkurier",
        "„Wir sind gleich zurück“: Amt wartet seit März",
        "Wartungsarbeiten, meldet das Bürgerportal seit März. „Bitte versuchen Sie es später erneut“, steht auf der Startseite.\nDas Amt verweist auf einen Dienstleister, der Dienstleister auf das Amt.",
        path="/lokales/wartung-1.881102",
        look="news",
    )
    yield alive(
        "de-domain-urteil",
        "de",
        "Rechtsprechung kompakt",
        "LG Köln: Domain zum Verkauf angeboten",
        "Wer eine Domain zum Verkauf anbietet, verletzt allein dadurch keine Namensrechte. Diese Domain steht zum Verkauf, hatte der Beklagte auf die Seite geschrieben.\nDie Klage wurde abgewiesen.",
        path="/urteile/lg-koeln-2008",
        fill=1,
    )
    yield alive(
        "de-mediathek-kurz",
        "de",
        "Sender Mitte",
        "Sendung vom 4. Mai: Kinder im Netz",
        "Dieses Video ist nicht mehr verfügbar, weil die Verweildauer abgelaufen ist.\nZum Nachlesen: Drei Familien führten ein Tagebuch über alles, was auf dem Rechner der Kinder aufging. Die Redaktion dokumentiert die Einträge und die Antworten der Beratungsstelle.",
        path="/doku/kinder-im-netz",
        fill=5,
    )
    yield alive(
        "de-amtsblatt",
        "de",
        "Gemeinde Oberlauter",
        "Bekanntmachung",
        "Die Satzung vom 2. Mai 2001 tritt außer Kraft.",
        path="/amtsblatt/2011/07",
        fill=0,
    )
    yield alive(
        "de-uni-seminar",
        "de",
        "Institut für Pädagogik",
        "Seminarplan WS 2004/05",
        listed(
            [
                "19.10. Einführung",
                "26.10. entfällt",
                "2.11. Medien und Angst",
                "9.11. Text nicht gefunden: Quellenkritik",
            ]
        ),
        path="/~lehre/ws0405.html",
        look="uni",
        fill=0,
    )
    yield alive(
        "de-wiki-loeschantrag",
        "de",
        "Regionalwiki",
        "Kinderheim Talhof",
        "Dieser Artikel wurde zur Löschung vorgeschlagen. Begründung: keine Belege.<br>Das Kinderheim Talhof bestand von 1922 bis 1974 und hatte zuletzt 38 Plätze.",
        path="/wiki/Kinderheim_Talhof",
        fill=0,
    )
    yield alive(
        "de-ausverkauft",
        "de",
        "Verlag am Deich",
        "Handbuch Meldestelle, 2. Auflage",
        "Der Titel ist vergriffen und nicht mehr lieferbar. Eine Neuauflage ist nicht geplant.\n248 Seiten, mit Vordrucken für das Protokoll und einem Beitrag über die Arbeit im Schichtdienst.",
        path="/buch/978-3-00-021",
        fill=0,
    )
    yield alive(
        "de-schweiz-fedpol",
        "de",
        "Bundesamt Helvetia",
        "Monitoring: Jahresbericht 2007",
        "Die Koordinationsstelle erhielt 10 036 Meldungen. 3 112 Seiten waren beim Öffnen bereits gelöscht.\nD F I E — Kontakt — Drucken",
        path="/themen/monitoring/jb2007.html",
        look="gov",
        fill=1,
    )


def dutch_nordic() -> Iterator[Case]:
    """Dutch, Swedish, Danish, Finnish."""
    yield alive(
        "nl-kamerbrief",
        "nl",
        "Tweede Huis",
        "Kamerbrief over filteren",
        "De minister schrijft dat de zwarte lijst niet werkt: van de 84 adressen bestond de helft niet meer.\nDe proef met het filter wordt gestopt. Bijlage niet beschikbaar.",
        path="/kamerstukken/28684-232",
        look="gov",
        quote="van de 84 adressen bestond de helft niet meer",
    )
    yield alive(
        "nl-pagina-weg",
        "nl",
        "Het Streekblad",
        "Pagina niet gevonden, zegt de gemeente. Wij vonden hem wel",
        "De nota over jeugdzorg stond drie maanden op de site en verdween in stilte. Een lezer had haar bewaard.\nDe wethouder spreekt van een vergissing.",
        path="/nieuws/nota-weg",
        look="news",
    )
    yield alive(
        "nl-uitspraak",
        "nl",
        "Rechtspraak Open",
        "ECLI:NL:RBXX:2011:BQ4102",
        "<p>Instantie: rechtbank. Datum: 10-05-2011. Inhoudsindicatie: domeinnaam te koop; geen misbruik van recht.</p><p>1. De eiser vordert overdracht van de domeinnaam.</p><p>2. De vordering wordt afgewezen.</p>",
        path="/inziendocument?id=ECLI:NL:RBXX:2011:BQ4102",
        fill=0,
    )
    yield alive(
        "nl-gesloten-meldpunt",
        "nl",
        "Meldpunt Zuid",
        "Meldpunt gesloten per 1 juli",
        "Het meldpunt is gesloten. U kunt hier geen melding meer doen; bel 112 bij spoed.",
        path="/gesloten",
        fill=0,
    )
    yield alive(
        "nl-scriptie",
        "nl",
        "Scripties Hogeschool",
        "Online hulp aan jongeren",
        "Samenvatting: elf chatgesprekken zijn gevolgd. De bestanden zijn alleen na inloggen te downloaden.",
        path="/scripties/8812",
        fill=1,
    )
    yield alive(
        "sv-utredning",
        "sv",
        "Regeringens utredningar",
        "SOU 2007:54 Barnet i rättsprocessen",
        "Utredningen föreslår att barnahus införs i hela landet. Dokumentet är upphävt som remiss men texten ligger kvar.\nSidan inte uppdaterad efter 2008.",
        path="/sou/2007-54",
        look="gov",
    )
    yield alive(
        "sv-sida-borta",
        "sv",
        "Kustbladet",
        "Sidan finns inte: så försvann kommunens arkiv",
        "Tolv tusen sidor försvann när kommunen bytte system. Nu får en pensionär hjälpa till att hitta dem.",
        path="/nyheter/arkivet",
        look="news",
    )
    yield alive(
        "sv-kort",
        "sv",
        "Ekbackens skola",
        "Inställt",
        "Föräldramötet den 4 maj är inställt.",
        path="/nytt/311",
        fill=0,
    )
    yield alive(
        "da-bekendtgoerelse",
        "da",
        "Lovsamlingen",
        "Historisk: Bekendtgørelse nr. 411 af 1998",
        "<p>Denne bekendtgørelse er ophævet. Den vises som historisk.</p><p>§ 1. Kommunen fører tilsyn med hvert døgnophold.</p><p>§ 2. (Udgår).</p>",
        path="/eli/lta/1998/411",
        fill=0,
    )
    yield alive(
        "da-filter-nyhed",
        "da",
        "Nyheder fra havnen",
        "Siden er blokeret: filteret ramte en fotograf",
        "“Adgang nægtet”, læste fotografen, da hun åbnede sin egen side. Filteret havde forvekslet to adresser.\nFejlen blev rettet efter fire dage.",
        path="/2006/filteret.html",
        look="news",
    )
    yield alive(
        "fi-hallituksen-esitys",
        "fi",
        "Eduskunnan asiakirjat",
        "HE 99/2006 vp",
        "Esityksessä ehdotetaan, että poliisi voi pitää luetteloa osoitteista. Sivua ei löydy, lukisi käyttäjän ruudulla.\nLaki on kumottavaksi ehdotettu vuonna 2019.",
        path="/he/2006/99",
        look="gov",
    )
    yield alive(
        "fi-lehti-kuollut",
        "fi",
        "Saariston Sanomat",
        "Lehden verkkosivut suljetaan",
        "Verkkosivut suljetaan vuoden lopussa ja domain myydään. Arkisto siirtyy kirjastolle.",
        path="/uutiset/suljetaan",
        look="news",
        fill=1,
    )
    yield alive(
        "fi-tilasto",
        "fi",
        "Vihjelinja",
        "Vihjeet 2002–2005",
        rows(
            "Vuosi|Vihjeitä|Ei löytynyt",
            "2002|1 411|210",
            "2003|2 008|311",
            "2004|3 120|..",
            "2005|4 006|..",
        ),
        path="/tilastot",
        fill=0,
    )


def southern() -> Iterator[Case]:
    """Spanish, Italian, Portuguese, Greek."""
    yield alive(
        "es-boe",
        "es",
        "Boletín Central",
        "Ley Orgánica 11/1999, de 30 de abril",
        "<p>[Disposición derogada]</p><p>Artículo primero. Se modifica el título VIII.</p><p>Artículo segundo. (Sin contenido)</p><p>Análisis: rango, fecha, referencias posteriores.</p>",
        path="/buscar/act.php?id=LO-1999-11",
        fill=0,
    )
    yield alive(
        "es-nota-prensa",
        "es",
        "Fiscalía del Sur",
        "Detenidos tres hombres; dominio incautado",
        "Este dominio ha sido incautado, leen ahora los visitantes. La operación empezó con un aviso de la línea de denuncia.\nLos detenidos pasarán a disposición judicial.",
        path="/notas/2013/041",
        look="gov",
        date="8 de abril de 2013",
    )
    yield alive(
        "es-error-404",
        "es",
        "Diario del Valle",
        "Error 404: la memoria de un país",
        "La página no existe, responde el servidor del antiguo instituto. Así se han perdido 60.000 documentos.\nUn grupo de estudiantes los busca en discos viejos.",
        path="/cultura/2016/error-404",
        look="news",
        quote="Así se han perdido 60.000 documentos.",
    )
    yield alive(
        "es-argentina-expte",
        "es",
        "Cámara Federal",
        "Expte. 22.341 «R., M. s/ recurso»",
        "Buenos Aires, 6 de junio de 2011. Y vistos: el recurso no se encuentra debidamente fundado.\nSe resuelve: declararlo desierto. Notifíquese.",
        path="/fallos/22341",
        fill=0,
    )
    yield alive(
        "es-convocatoria",
        "es",
        "Red Infancia",
        "Convocatoria cerrada: becas 2010",
        "El plazo ha finalizado. Se recibieron 212 solicitudes y se concedieron nueve becas.",
        path="/becas/2010",
        fill=0,
    )
    yield alive(
        "es-tienda-agotado",
        "es",
        "Editorial Tres Ríos",
        "Niñez y encierro",
        "Producto agotado. Ya no está disponible.\nHistoria oral de cuatro internados, con índice y fotografías. 284 páginas.",
        path="/libro/ninez",
        fill=0,
    )
    yield alive(
        "it-gazzetta",
        "it",
        "Norme in rete",
        "LEGGE 6 febbraio 2006, n. 38",
        "<p>Art. 1. (Modifiche) 1. L'articolo è sostituito.</p><p>Art. 2. ((ARTICOLO ABROGATO))</p><p>Aggiornamenti all'atto. Nessun risultato per gli atti correlati.</p>",
        path="/uri-res/N2Ls?urn:nir:stato:legge:2006-02-06;38",
        fill=0,
    )
    yield alive(
        "it-oscurato",
        "it",
        "Il Foglio del Golfo",
        "Sito oscurato per errore: 50 giorni al buio",
        "«Accesso al sito bloccato per ordine dell'autorità»: così per cinquanta giorni una libreria è rimasta senza vetrina.\nIl provider aveva trascritto male l'indirizzo.",
        path="/cronaca/sito-oscurato",
        look="news",
    )
    yield alive(
        "it-tesi",
        "it",
        "Archivio Atenei",
        "Tesi: Minori e rete",
        "Testo non accessibile. Data di sblocco: mai.\nAbstract: si analizzano cento sentenze di merito tra il 1998 e il 2008.",
        path="/etd-2009-114",
        fill=0,
        look="uni",
    )
    yield alive(
        "it-saluto",
        "it",
        "Quaderni di bordo",
        "Chiudiamo qui",
        "Con questo numero la rivista cessa le pubblicazioni. Gli arretrati restano consultabili.",
        path="/numeri/44/congedo",
        fill=0,
    )
    yield alive(
        "pt-br-lei",
        "pt",
        "Planalto Leis",
        "Lei nº 8.069, de 13 de julho de 1990",
        "<p>Art. 240. Produzir ou dirigir representação teatral. (Revogado)</p><p>Art. 241. Apresentar, produzir, vender. Pena: reclusão de quatro a oito anos.</p><p>Este texto não substitui o publicado no Diário.</p>",
        path="/ccivil_03/leis/l8069.htm",
        look="bare",
        fill=0,
    )
    yield alive(
        "pt-linha-alerta",
        "pt",
        "Linha Aberta",
        "Relatório 2009",
        "Recebemos 1.411 denúncias; em 392 casos a página já não existia. O conteúdo foi removido noutros 88.\nA equipa tem dois analistas.",
        path="/relatorios/2009",
        fill=0,
    )
    yield alive(
        "pt-acordao",
        "pt",
        "Bases Jurídicas",
        "Acórdão 0841/07",
        "Descritores: domínio à venda; concorrência. Sumário: I - A mera oferta de venda de um nome de domínio não é abuso.\nDecisão: negado provimento.",
        path="/jtrp.nsf/0841-07",
        look="old",
        fill=0,
    )
    yield alive(
        "pt-noticia-retirada",
        "pt",
        "Jornal da Foz",
        "Página fora do ar: prefeitura culpa chuva",
        "O site saiu do ar na sexta e voltou na segunda. A prefeitura diz que a chuva molhou o servidor.",
        path="/2011/03/fora-do-ar",
        look="news",
    )
    yield alive(
        "el-nomos",
        "el",
        "Βάση Νόμων",
        "Νόμος 3625/2007",
        "<p>Άρθρο 1. Κυρώνεται το πρωτόκολλο.</p><p>Άρθρο 2. Καταργείται.</p>",
        path="/law/3625-2007",
        fill=1,
    )
    yield alive(
        "el-deltio",
        "el",
        "Αρχή Ανοιχτής Γραμμής",
        "Δελτίο Τύπου: 1.200 καταγγελίες",
        "Η γραμμή δέχθηκε 1.200 καταγγελίες. Σε 340 περιπτώσεις η σελίδα δεν βρέθηκε όταν ελέγχθηκε.",
        path="/press/2010-3",
        look="gov",
        fill=1,
    )


def eastern() -> Iterator[Case]:
    """Polish, Czech, Russian, Turkish."""
    yield alive(
        "pl-ustawa",
        "pl",
        "Dziennik Aktów",
        "Art. 200b (uchylony)",
        "<p>Art. 200a. § 1. Kto nawiązuje kontakt z małoletnim, podlega karze.</p><p>Art. 200b. (uchylony)</p>",
        path="/akty/1997/88/553/art200",
        fill=0,
    )
    yield alive(
        "pl-nie-znaleziono",
        "pl",
        "Głos Pogranicza",
        "„Nie znaleziono strony”: co zostało po portalu gminy",
        "Portal zamknięto w 2012 roku, a domena jest na sprzedaż. Radny wydrukował najważniejsze uchwały.",
        path="/2013/portal",
        look="news",
    )
    yield alive(
        "pl-bip",
        "pl",
        "BIP Urząd Gminy",
        "Zarządzenie 14/2008",
        "Brak załączników. Wytworzył: A. Nowak. Data publikacji: 2008-03-11. Rejestr zmian.\nZarządza się powołanie zespołu do spraw pomocy dziecku.",
        path="/bip/zarz/14-2008",
        fill=0,
    )
    yield alive(
        "pl-projekt",
        "pl",
        "Fundacja Most",
        "Projekt zakończony: Bezpieczny Ekran",
        "Projekt zakończył się w 2010 roku. Przeszkolono 640 nauczycieli. Strona nie jest aktualizowana.",
        path="/ekran",
        fill=0,
    )
    yield alive(
        "cs-zakon",
        "cs",
        "Sbírka online",
        "§ 205a (zrušen)",
        "<p>§ 205 Šíření. Kdo šíří, bude potrestán odnětím svobody až na dvě léta.</p><p>§ 205a (zrušen)</p>",
        path="/zakon/140-1961/205",
        fill=0,
    )
    yield alive(
        "cs-stranka",
        "cs",
        "Podještědské listy",
        "Stránka nenalezena, omluva nenalezena",
        "Krajský úřad smazal zprávu o dětských domovech. Na dotaz odpověděl, že stránka neexistuje.\nZprávu jsme získali podle zákona.",
        path="/clanek/11288",
        look="news",
    )
    yield alive(
        "cs-kratce",
        "cs",
        "Obec Lhota",
        "Oznámení",
        "Knihovna bude v pátek zavřena.",
        path="/uredni-deska/88",
        fill=0,
    )
    yield alive(
        "ru-postanovlenie",
        "ru",
        "Правовая база",
        "Постановление № 1101 (утратило силу)",
        "<p>Документ утратил силу.</p><p>1. Утвердить правила ведения реестра доменных имён.</p><p>2. Доступ к ресурсу ограничивается в течение суток.</p>",
        path="/doc/1101",
        look="old",
        fill=0,
    )
    yield alive(
        "ru-novost",
        "ru",
        "Северный вестник",
        "«Доступ ограничен»: за что закрыли библиотеку",
        "«Доступ к ресурсу ограничен по решению суда», видят читатели вместо каталога. Казино, из-за которого внесли адрес, съехало год назад.\nБиблиотека подала жалобу.",
        path="/news/2014/11/20/library",
        look="news",
    )
    yield alive(
        "ru-forum",
        "ru",
        "Форум краеведов",
        "Тема: страница не найдена на сайте музея",
        "<p>Мастер: третий день 404, страница не найдена.</p><p>Лида: уже работает, спасибо.</p>",
        path="/topic/3311",
        look="old",
        fill=0,
    )
    yield alive(
        "tr-karar",
        "tr",
        "Karar Arama",
        "Esas 2009/411, Karar 2010/88",
        "Erişimin engellenmesi kararına itiraz reddedilmiştir. Bu siteye erişim engellenmiştir ibaresi ilgili sayfada gösterilir.",
        path="/karar/2010-88",
        fill=1,
    )
    yield alive(
        "tr-haber",
        "tr",
        "Kıyı Gazetesi",
        "Sayfa bulunamadı, belediye de bulunamadı",
        "Belediyenin internet sitesi üç haftadır kapalı. Alan adı satılık diyen bir sayfa açılıyordu.\nBaşkan, yenilemeyi unuttuklarını söyledi.",
        path="/haber/4411",
        look="news",
        fill=1,
    )


def far() -> Iterator[Case]:
    """Japanese, Chinese, Arabic."""
    yield alive(
        "ja-houritsu",
        "ja",
        "法令検索",
        "児童保護法（平成十一年法律第五十二号）",
        "<p>第一条　この法律は、児童の権利を擁護することを目的とする。</p><p>第二条　削除</p><p>第三条　適用に当たっては、権利を不当に侵害しないように留意しなければならない。</p>",
        path="/law/H11HO052.html",
        fill=0,
    )
    yield alive(
        "ja-press",
        "ja",
        "県警察本部",
        "通報件数（平成十九年）",
        "通報は一万二千件。確認時にページが見つからなかったものは二千三百件であった。\n掲載を終了した資料は窓口で閲覧できる。",
        path="/press/h19.html",
        look="gov",
        fill=1,
    )
    yield alive(
        "ja-kiji",
        "ja",
        "港町新聞",
        "「ページが見つかりません」　消える自治体の記録",
        "町が合併すると、町のホームページも消える。ドメインは売りに出され、賭博の宣伝に使われた例もある。\n図書館は印刷して残し始めた。",
        path="/articles/2012/404.html",
        look="news",
    )
    yield alive(
        "ja-owari",
        "ja",
        "研究室日誌",
        "更新終了のお知らせ",
        "本サイトの更新は終了しました。これまでの記事はそのまま残します。",
        path="/owari.html",
        look="old",
        fill=0,
    )
    yield alive(
        "zh-fagui",
        "zh",
        "法规库",
        "未成年人网络保护条例（已废止）",
        "<p>本条例已废止。</p><p>第一条 为了保护未成年人，制定本条例。</p><p>第二条 网络服务提供者应当设立举报渠道。</p>",
        path="/fagui/2006/113.html",
        fill=0,
    )
    yield alive(
        "zh-xinwen",
        "zh",
        "河口日报",
        "页面不存在：消失的地方志网站",
        "记者点开链接，只见“您访问的页面不存在”。域名出售的广告已挂了两年。\n馆员说，底稿仍在库房。",
        path="/html/2013-05/12/content_3311.htm",
        look="news",
    )
    yield alive(
        "zh-tw-gongwen",
        "zh",
        "縣府公報",
        "公告：網站維護",
        "本府網站於三月四日維護，暫停服務兩小時。",
        path="/gazette/2010/0304",
        fill=0,
    )
    yield alive(
        "ar-qanun",
        "ar",
        "بوابة التشريعات",
        "القانون رقم 12 لسنة 1996 (ملغى)",
        "<p>المادة 1. يعد طفلا كل من لم يبلغ الثامنة عشرة.</p><p>المادة 2. ألغيت.</p>",
        path="/laws/1996/12",
        fill=0,
    )
    yield alive(
        "ar-khabar",
        "ar",
        "صحيفة المرفأ",
        "الصفحة غير موجودة: أرشيف الوزارة يختفي",
        "اختفت ألف وثيقة بعد تغيير الموقع. يقول الموظفون إن النسخ الورقية محفوظة.",
        path="/news/2014/88",
        look="news",
    )


def files() -> Iterator[Case]:
    """PDF files in other languages."""
    yield Case(
        "living",
        "tei-fr-pdf",
        (LIVE,),
        {
            "/rapports/2007.pdf": pdf(
                "Rapport d'activité 2007",
                "Le point de contact a reçu 8 912 signalements.",
                "Pages introuvables lors de la vérification : 1 204.",
            ),
            "/": home("fr", "Point de contact"),
            "*": no_page("fr", "Point de contact"),
        },
        "/rapports/2007.pdf",
        quote="Le point de contact a reçu 8 912 signalements.",
    )
    yield Case(
        "living",
        "tei-de-pdf-attachment",
        (LIVE,),
        {
            "/blob/111/data/bericht.pdf": pdf(
                "Bericht zur Lage der Kinder",
                "Die Zahl der Meldungen stieg um ein Drittel.",
                "Seite nicht gefunden: Fehlerquote der Links",
            ),
            "/": home("de", "Amt"),
            "*": no_page("de", "Amt"),
        },
        "/blob/111/data/bericht.pdf",
    )
    yield Case(
        "living",
        "tei-es-pdf-no-ext",
        (LIVE,),
        {
            "/descargas/4411": pdf("Informe anual", "Capítulo 1. Método", "Capítulo 2. Resultados"),
            "/": home("es", "Observatorio"),
            "*": no_page("es", "Observatorio"),
        },
        "/descargas/4411",
    )


def cases() -> Iterator[Case]:
    """All of them."""
    yield from french()
    yield from german()
    yield from dutch_nordic()
    yield from southern()
    yield from eastern()
    yield from far()
    yield from files()
