"""Long and framed living pages: policies, portals, indexes, threads, mementos of another CMS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..case import Case, rotating, sent, to
from .frames import LIVE, frame, front, living, lost, paras

POLICY = """1. Purpose. This policy sets out how the organisation keeps children safe who come into contact with its staff, volunteers, partners and visitors. It applies from the first day of an assignment and does not end with it.

2. Recruitment. Every appointment follows an interview in person, two references taken by telephone and a check of the criminal record in each country where the person has lived for more than a year. Where a record cannot be obtained, the director decides in writing.

3. Conduct. No adult is alone with a child behind a closed door. Photographs are taken only with the consent of the child and a parent, and carry no name. Gifts are given to groups and not to one child.

4. Reporting. Whoever sees, hears or suspects harm tells the focal point on the same day. The focal point writes down what was said in the words in which it was said. The person concerned is not informed before the authorities have been.

5. Confidentiality. Files are kept in a locked cupboard, for thirty years. They are opened only by two people together.

6. Review. The policy is read again every third year, with children. The next review falls due in 2014."""
KINDER = """1. Zweck. Dieses Konzept beschreibt, wie der Verband Kinder schützt, die mit seinen Mitarbeitenden, Ehrenamtlichen und Gästen zu tun haben.

2. Einstellung. Vor jeder Einstellung stehen ein persönliches Gespräch, zwei mündliche Auskünfte früherer Arbeitgeber und das erweiterte Führungszeugnis. Fehlt es, entscheidet der Vorstand schriftlich.

3. Verhalten. Niemand ist mit einem Kind allein hinter verschlossener Tür. Bilder entstehen nur mit Einwilligung und tragen keinen Namen.

4. Meldung. Wer etwas sieht oder vermutet, spricht noch am selben Tag mit der Ansprechperson. Diese hält fest, was gesagt wurde, in den Worten, in denen es gesagt wurde.

5. Akten. Sie liegen dreißig Jahre in einem verschlossenen Schrank."""
CHARTE = """1. Objet. La présente charte dit comment l'association protège les enfants qu'elle rencontre. Elle vaut pour les salariés, les bénévoles et les visiteurs.

2. Recrutement. Nul n'est engagé sans entretien, sans deux références prises de vive voix et sans extrait du casier judiciaire. À défaut, le conseil décide par écrit.

3. Conduite. Aucun adulte ne reste seul avec un enfant derrière une porte close. Les photographies ne portent pas de nom.

4. Signalement. Celui qui voit, entend ou soupçonne parle le jour même au référent, qui consigne les mots tels qu'ils furent dits.

5. Dossiers. Ils sont gardés trente ans sous clef."""
PROTO = """1. Doel. Dit protocol beschrijft hoe de stichting kinderen beschermt die met haar medewerkers en vrijwilligers in aanraking komen.

2. Aanname. Niemand begint zonder gesprek, twee mondelinge referenties en een verklaring omtrent het gedrag.

3. Omgang. Geen volwassene is alleen met een kind achter een gesloten deur. Foto's dragen geen naam.

4. Melden. Wie iets ziet of vermoedt, spreekt dezelfde dag met de vertrouwenspersoon, die de woorden opschrijft zoals ze zijn gezegd.

5. Dossiers. Ze liggen dertig jaar achter slot."""
NORMAS = """1. Objeto. Estas normas dicen cómo la entidad protege a los niños que trata. Obligan al personal, a los voluntarios y a las visitas.

2. Selección. Nadie entra sin entrevista, sin dos referencias de viva voz y sin certificado de antecedentes.

3. Conducta. Ningún adulto queda a solas con un niño tras una puerta cerrada. Las fotografías no llevan nombre.

4. Aviso. Quien vea, oiga o sospeche habla ese mismo día con la persona de referencia, que anota las palabras tal como se dijeron.

5. Expedientes. Se guardan treinta años bajo llave."""


def _links(n: int, word: str) -> str:
    return (
        "<ul>"
        + "".join(
            f'<li><a href="/a/{i}">{word} {i}/20{5 + i % 10:02d}</a></li>' for i in range(1, n)
        )
        + "</ul>"
    )


def cases() -> Iterator[Case]:
    """Them all."""
    rows: Any = (
        (
            "l-policy-drupal",
            "en",
            "drupal",
            "/safeguarding/policy-2011",
            "Relief for All",
            "Child protection policy",
            POLICY,
            {"old": "tables"},
        ),
        (
            "l-policy-news-frame",
            "en",
            "news",
            "/documents/child-protection-policy",
            "Faith and Works",
            "Child protection policy (superseded)",
            "This version has been superseded and is no longer in force.\n\n" + POLICY,
            {"before": POLICY},
        ),
        (
            "l-policy-no-memento",
            "en",
            "react",
            "/about/policies/children",
            "Sport for Schools",
            "Working with children",
            POLICY,
            {},
        ),
        (
            "l-konzept",
            "de",
            "typo3",
            "/verband/kinderschutzkonzept.html",
            "Turnverband Süd",
            "Kinderschutzkonzept",
            KINDER,
            {"old": "tables"},
        ),
        (
            "l-konzept-archiv",
            "de",
            "wordpress",
            "/archiv/kinderschutzkonzept-2010/",
            "Jugendwerk",
            "Kinderschutzkonzept 2010 (nicht mehr gültig)",
            "Diese Fassung ist nicht mehr gültig.\n\n" + KINDER,
            {},
        ),
        (
            "l-charte",
            "fr",
            "drupal",
            "/association/charte-protection",
            "Scouts du Lac",
            "Charte de protection de l'enfance",
            CHARTE,
            {"old": "plone"},
        ),
        (
            "l-protocol",
            "nl",
            "liferay",
            "/web/veiligheid/protocol",
            "Scoutinggroep Noord",
            "Protocol kinderbescherming",
            PROTO,
            {"old": "tables"},
        ),
        (
            "l-normas",
            "es",
            "sharepoint",
            "/Paginas/normas-menores.aspx",
            "Fundación Camino",
            "Normas de protección",
            NORMAS,
            {"old": "tables"},
        ),
        (
            "l-index-100",
            "en",
            "tables",
            "/archive/all.html",
            "Circulars Online",
            "All circulars",
            _links(100, "Circular"),
            {},
        ),
        (
            "l-index-de",
            "de",
            "plone",
            "/beschluesse",
            "Kreistag",
            "Alle Beschlüsse",
            _links(80, "Beschluss"),
            {},
        ),
        (
            "l-index-removed",
            "en",
            "plone",
            "/archive/index",
            "Inspectorate (abolished 2011)",
            "Inspection reports A to F",
            "Reports marked with a cross are no longer available.\n\n" + _links(40, "Report"),
            {},
        ),
        (
            "l-thread",
            "en",
            "tables",
            "/showthread.php?t=4410",
            "Adoptees' Board",
            "Finding my file (closed)",
            """This thread is closed. You may not post replies. You must be logged in to see the pictures.

Rose: The county says the file cannot be found. Has anyone had more luck?

Ted: Mine was destroyed in 1978, they showed me the list with the tick.

Rose: They found it! It was under my mother's name.

Guest: link in first post is dead, 404.

Ted: I am so glad. Read it with somebody beside you.""",
            {},
        ),
        (
            "l-thread-de",
            "de",
            "tables",
            "/forum/thread.php?id=221",
            "Ehemalige im Gespräch",
            "Akteneinsicht verweigert",
            """Thema geschlossen. Du musst angemeldet sein, um Anhänge zu sehen.

Gast 1: Das Amt schreibt, die Akte existiere nicht mehr.

Gast 2: Bei mir hieß es erst „nicht auffindbar“, dann lag sie im Kreisarchiv.

Gast 1: Danke! Gefunden. 212 Seiten.""",
            {},
        ),
        (
            "l-dossier-news",
            "fr",
            "news",
            "/dossiers/2010/enfants-reunion",
            "La Tribune de l'Île",
            "Les enfants déplacés",
            """Ils étaient 1 630 à partir entre 1963 et 1982. Le site où l'association publiait leurs témoignages a fermé ; son nom de domaine est à vendre, et l'on y lit des publicités pour des casinos en ligne.

Nous avons retrouvé onze de ces textes sur un disque prêté par la trésorière. Les voici, avec l'accord de leurs auteurs. Le premier commence ainsi : « On nous avait promis des vacances. »

Le dernier est d'un homme qui ne veut plus que l'on cherche son nom.""",
            {"quote": "On nous avait promis des vacances."},
        ),
        (
            "l-bots",
            "en",
            "news",
            "/media/2014/robots-read-most",
            "Press Review",
            "Robots now read more of our archive than people do",
            """Six of ten requests to the county's digital archive come from bots and crawlers. "Are you a robot?" the archive now asks, and then: "Verify you are human." The archivist is not happy with it.

"A blind reader wrote that she failed the captcha four times," she said. "Access denied, it told her. She had only wanted her grandmother's school." The test was removed for the reading room.""",
            {},
        ),
        (
            "l-paywalls-article",
            "nl",
            "news",
            "/media/2013/betaalmuren",
            "De Kroniek",
            "Lees verder met een abonnement: hoe kranten hun archief sloten",
            """Tot 2012 kon iedereen de stukken over de commissie lezen. Nu staat er: log in of neem een abonnement. Onderzoekers klagen, en de bibliotheek betaalt.

De hoofdredacteur zegt dat het archief geld kost. Een student telde 214 verwijzingen in scripties die niemand meer kan openen.""",
            {},
        ),
        (
            "l-moved-office",
            "it",
            "tables",
            "/avvisi/2009/trasferimento.html",
            "Tribunale per i minorenni",
            "Ci siamo trasferiti",
            "Dal 2 novembre 2009 la cancelleria si trova in via dei Mille 40. Il vecchio indirizzo non esiste più. Orario: dalle 9 alle 13. Per gli atti urgenti suonare.",
            {},
        ),
        (
            "l-suspended",
            "en",
            "drupal",
            "/decisions/2012/licence-suspended",
            "Care Regulator",
            "Account of a suspended licence",
            "The licence of Elm House was suspended on 3 April 2012. This account of the reasons is published under section 9. Eleven children were moved within two days, three of them to where they had asked to go.",
            {},
        ),
        (
            "l-error-study",
            "de",
            "plone",
            "/forschung/fehler",
            "Institut für Sozialarbeit",
            "Fehler: wenn Hilfe nicht gefunden wird",
            "Das Forschungsvorhaben untersucht Fehler im Kinderschutz. Ein Fehler ist in dieser Studie jede Meldung, die niemanden erreicht hat: falsche Nummer, geschlossenes Büro, kein Zugriff. 74 von 400 Meldungen gingen so verloren.",
            {},
        ),
        (
            "l-pt-arquivo",
            "pt",
            "tables",
            "/arquivo/2006/nota.html",
            "Provedoria",
            "Arquivo: nota de 2006",
            "Esta página faz parte do arquivo e não é atualizada. O Provedor visitou a casa pia em março de 2006 e ouviu trinta jovens. Sete pediram para voltar a casa, e dois voltaram.",
            {"old": "plone"},
        ),
        (
            "l-zh-tongji",
            "zh",
            "sharepoint",
            "/tj/2008/Pages/gongbao.aspx",
            "统计局",
            "二〇〇八年儿童福利统计公报",
            "全省共有儿童福利机构四十一家，收养儿童三千二百人。其中新建机构三家。旧版网站已关闭，历史数据可向档案室申请查阅。",
            {"old": "tables"},
        ),
        (
            "l-ja-shiryo",
            "ja",
            "drupal",
            "/shiryo/2009/report",
            "大学資料室",
            "児童養護施設の記録について",
            "本資料は一九五〇年から一九七〇年までの日誌を整理したものです。所在不明の冊子が二冊あります。閲覧は予約制です。電子版の公開は終了しました。",
            {"old": "tables"},
        ),
        (
            "l-ru-arhiv",
            "ru",
            "drupal",
            "/arhiv/2006/doklad",
            "Институт детства",
            "Доклад 2006 года",
            "Доклад основан на письмах 214 выпускников детских домов. Большинство писем осталось без ответа. Сайт прежней организации закрыт, документы перенесены сюда её бывшими сотрудниками.",
            {"old": "tables"},
        ),
        (
            "l-pl-archiwum",
            "pl",
            "typo3",
            "/archiwum/2007/raport",
            "Instytut Spraw Dziecka",
            "Raport 2007 (archiwum)",
            "Strona archiwalna, nie jest aktualizowana. Zespół odwiedził 31 domów dziecka. W dziewiętnastu dzieci nie wiedziały, jak złożyć skargę.",
            {"old": "tables"},
        ),
        (
            "l-sv-arkiv",
            "sv",
            "drupal",
            "/arkiv/2008/rapport",
            "Barnrättsnätverket",
            "Rapport 2008 (arkiverad)",
            "Sidan är arkiverad och uppdateras inte. Nätverket lades ner 2013. Rapporten bygger på 44 samtal med vuxna som bott på barnhem.",
            {"old": "tables"},
        ),
        (
            "l-fi-arkisto",
            "fi",
            "wordpress",
            "/arkisto/2010/raportti/",
            "Lasten Asialla",
            "Raportti 2010",
            "Hanke on päättynyt ja yhdistys lakkautettu. Raportissa 38 entistä sijoitettua kertoo. Kukaan ei ollut kysynyt heiltä aikaisemmin.",
            {"old": "tables"},
        ),
    )
    for name, lang, style, path, site, title, text, more in rows:
        yield living(name, lang, style, path, site, title, text, **more)
    # advertisements and dates rotate at every request, neighbours are true 404s
    for name, lang, title, text in (
        (
            "l-rotating",
            "en",
            "Seven homes, one inspector",
            "One inspector for seven homes: that is what the county could pay in 2009. He drove 31,000 kilometres and wrote 212 pages. The homes that he liked had dogs.",
        ),
        (
            "l-rotating-de",
            "de",
            "Sieben Heime, ein Prüfer",
            "Ein Prüfer für sieben Heime: mehr gab der Haushalt 2009 nicht her. Er fuhr 31.000 Kilometer und schrieb 212 Seiten. Die Heime, die er mochte, hatten Hunde.",
        ),
    ):
        yield Case(
            "s19 living",
            f"s19-{name}",
            (LIVE,),
            {
                "/2009/seven-homes": rotating(_spinning(lang, title, text)),
                "*": lost(lang, "news", "County Press"),
            },
            path="/2009/seven-homes",
        )
    # a server that answers every unknown address with the front page (200), but the cited one with its own text
    own = sent(
        frame(
            "en",
            "wordpress",
            "Foster Stories",
            "The suitcase",
            paras(
                "Every child came with a bin bag. In 2006 the carers' group bought two hundred suitcases, red ones, and wrote no names on them. This is the story of where they went."
            ),
        )
    )
    yield Case(
        "s19 living",
        "s19-l-front-for-unknown",
        (LIVE,),
        {"/stories/suitcase": own, "*": front("en", "wordpress", "Foster Stories")},
        path="/stories/suitcase",
    )
    # unknown addresses are soft 404s, the cited one is real, and short
    short = sent(
        frame(
            "fr",
            "typo3",
            "Mairie",
            "Délibération 12",
            paras(
                "Le conseil attribue une subvention de 400 euros au foyer Saint-Jean. Adopté à l'unanimité. Fait le 3 mars 2008."
            ),
        )
    )
    soft = sent(
        frame(
            "fr",
            "typo3",
            "Mairie",
            "Page introuvable",
            paras("Nous sommes désolés, cette page n'existe pas."),
        )
    )
    yield Case(
        "s19 living",
        "s19-l-short-soft-neighbours",
        (LIVE,),
        {"/deliberations/2008/12": short, "/": front("fr", "typo3", "Mairie"), "*": soft},
        path="/deliberations/2008/12",
    )
    # unknown addresses are redirected to the front, the cited one stands
    stand = sent(
        frame(
            "de",
            "drupal",
            "Kinderbüro",
            "Spielleitplanung",
            paras(
                "Kinder aus vier Klassen gingen mit den Planern durch die Straßen und klebten grüne und rote Punkte. Das Ergebnis wurde 2010 Teil des Bebauungsplans."
            ),
        )
    )
    yield Case(
        "s19 living",
        "s19-l-redirecting-neighbours",
        (LIVE,),
        {
            "/projekte/spielleitplanung": stand,
            "/": front("de", "drupal", "Kinderbüro"),
            "*": to("/", 302),
        },
        path="/projekte/spielleitplanung",
    )
    # an old private page
    yield Case(
        "s19 living",
        "s19-l-http-only",
        (LIVE,),
        {
            "/texte/1.htm": sent(
                frame(
                    "de",
                    "tables",
                    "Private Seite",
                    "Meine Jahre im Heim",
                    paras(
                        "Ich kam 1956 mit dem Postauto an. Die Schwester nahm mir den Mantel ab und gab ihn mir elf Jahre später zurück. Er war nicht mitgewachsen."
                    ),
                )
            ),
            "*": lost("de", "tables", "Private Seite"),
        },
        path="/texte/1.htm",
    )


def _spinning(lang: str, title: str, text: str) -> Any:
    def make(request: object, shown: str) -> str:
        return frame(lang, "news", "County Press", title, paras(text) + shown)

    return make
