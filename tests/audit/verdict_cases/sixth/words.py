"""Frames of six makers of sites, and one report on bees in many tongues. All made up."""

from __future__ import annotations

from collections.abc import Mapping

from ..case import page

NAV: Mapping[str, tuple[str, str]] = {
    "en": (
        "Home|About us|Research|Publications|News|Events|Contact",
        "Privacy statement. Accessibility. Terms of use. Newsletter. Follow us on social media.",
    ),
    "nl": (
        "Startpagina|Over ons|Onderzoek|Publicaties|Nieuws|Agenda|Contact",
        "Privacyverklaring. Toegankelijkheid. Colofon. Nieuwsbrief. Volg ons.",
    ),
    "fr": (
        "Accueil|Qui sommes-nous|Recherche|Publications|Actualités|Agenda|Contact",
        "Mentions légales. Données personnelles. Accessibilité. Suivez-nous.",
    ),
    "de": (
        "Startseite|Über uns|Forschung|Veröffentlichungen|Aktuelles|Termine|Kontakt",
        "Impressum. Datenschutz. Barrierefreiheit. Gebärdensprache. Leichte Sprache. Inhalt.",
    ),
    "es": (
        "Inicio|Quiénes somos|Investigación|Publicaciones|Noticias|Agenda|Contacto",
        "Aviso legal. Protección de datos. Accesibilidad. Mapa web. Síguenos.",
    ),
    "it": (
        "Home|Chi siamo|Ricerca|Pubblicazioni|Notizie|Eventi|Contatti",
        "Note legali. Privacy. Dichiarazione di accessibilità. Amministrazione trasparente.",
    ),
    "pt": (
        "Início|Quem somos|Investigação|Publicações|Notícias|Agenda|Contactos",
        "Termos de utilização. Política de privacidade. Livro de reclamações. Mapa do sítio.",
    ),
    "sv": (
        "Hem|Om oss|Forskning|Rapporter|Nyheter|Kalender|Kontakt",
        "Om webbplatsen. Tillgänglighetsredogörelse. Behandling av personuppgifter.",
    ),
    "ro": (
        "Acasă|Despre noi|Cercetare|Publicații|Știri|Evenimente|Contact",
        "Politica de confidențialitate. Termeni. Harta sitului.",
    ),
    "uk": (
        "Головна|Про нас|Дослідження|Видання|Новини|Події|Контакти",
        "Політика конфіденційності. Мапа сайту. Доступність.",
    ),
    "ja": (
        "ホーム|組織|研究|刊行物|お知らせ|行事|連絡先",
        "個人情報保護方針。サイトマップ。アクセシビリティ。",
    ),
    "ar": (
        "الرئيسية|من نحن|البحوث|المنشورات|الأخبار|الفعاليات|اتصل بنا",
        "سياسة الخصوصية. خريطة الموقع. شروط الاستخدام.",
    ),
}

BEES: Mapping[str, tuple[str, str]] = {
    "en": (
        "Hives on the roofs: what a hundred keepers told us",
        """Last year we asked a hundred people who keep bees on flat roofs what they harvest, what
        they lose and who complains. The average hive gave eleven kilos, two more than in the
        villages around, because lime trees flower along the avenues long after the rape is over.
        Losses in winter were lower as well. Four neighbours in ten had noticed nothing at all;
        the rest spoke of a bee in the kitchen now and then. Landlords worry about weight rather
        than stings: a full hive is as heavy as a grown pig. We recommend that the city register
        hives, and that it leave the lime trees standing.""",
    ),
    "nl": (
        "Bijenkasten op het dak: wat honderd imkers vertelden",
        """Vorig jaar vroegen we honderd mensen die bijen houden op een plat dak wat ze oogsten,
        wat ze verliezen en wie er klaagt. Een kast gaf gemiddeld elf kilo honing, twee meer dan
        in de dorpen rondom, omdat de linden langs de lanen bloeien als het koolzaad al lang
        voorbij is. Ook de wintersterfte was lager. Vier van de tien buren hadden niets gemerkt.
        Verhuurders vrezen eerder het gewicht dan de angels: een volle kast weegt evenveel als een
        volwassen varken. Wij raden de stad aan kasten te registreren en de linden te laten staan.
        """,
    ),
    "fr": (
        "Des ruches sur les toits : la parole à cent apiculteurs",
        """L'an dernier, nous avons demandé à cent personnes qui élèvent des abeilles sur un toit
        plat ce qu'elles récoltent, ce qu'elles perdent et qui s'en plaint. Une ruche donne en
        moyenne onze kilos, deux de plus que dans les villages alentour, car les tilleuls des
        avenues fleurissent bien après le colza. Les pertes d'hiver sont plus faibles aussi. Quatre
        voisins sur dix n'avaient rien remarqué. Les propriétaires craignent le poids plus que les
        dards : une ruche pleine pèse autant qu'un cochon adulte. Nous recommandons à la ville de
        recenser les ruches et de garder ses tilleuls.""",
    ),
    "de": (
        "Bienen auf dem Dach: was hundert Imker erzählen",
        """Voriges Jahr fragten wir hundert Menschen, die auf flachen Dächern Bienen halten, was
        sie ernten, was sie verlieren und wer sich beschwert. Im Mittel gab ein Stock elf Kilo,
        zwei mehr als in den Dörfern ringsum, denn die Linden der Alleen blühen noch, wenn der Raps
        längst verblüht ist. Auch im Winter starben weniger Völker. Vier von zehn Nachbarn hatten
        gar nichts bemerkt. Vermieter sorgen sich eher um das Gewicht als um die Stacheln: ein
        voller Stock wiegt so viel wie ein ausgewachsenes Schwein. Wir raten der Stadt, die Stöcke
        zu zählen und die Linden stehen zu lassen.""",
    ),
    "es": (
        "Colmenas en las azoteas: lo que cuentan cien apicultores",
        """El año pasado preguntamos a cien personas que crían abejas en azoteas qué cosechan, qué
        pierden y quién se queja. Una colmena dio de media once kilos, dos más que en los pueblos
        de alrededor, porque los tilos de las avenidas florecen mucho después de la colza. También
        murieron menos en invierno. Cuatro de cada diez vecinos no habían notado nada. A los
        propietarios les preocupa el peso más que los aguijones: una colmena llena pesa como un
        cerdo adulto. Recomendamos a la ciudad registrar las colmenas y conservar los tilos.""",
    ),
    "it": (
        "Arnie sui tetti: il racconto di cento apicoltori",
        """L'anno scorso abbiamo chiesto a cento persone che allevano api sui tetti piani che cosa
        raccolgono, che cosa perdono e chi si lamenta. Un'arnia ha dato in media undici chili, due
        più che nei paesi intorno, perché i tigli dei viali fioriscono quando la colza è finita da
        tempo. Anche le perdite invernali sono minori. Quattro vicini su dieci non si erano accorti
        di nulla. I proprietari temono il peso più dei pungiglioni: un'arnia piena pesa quanto un
        maiale adulto. Consigliamo alla città di censire le arnie e di lasciare in piedi i tigli.
        """,
    ),
    "pt": (
        "Colmeias nos telhados: o que contam cem apicultores",
        """No ano passado perguntámos a cem pessoas que criam abelhas em telhados planos o que
        colhem, o que perdem e quem se queixa. Uma colmeia deu em média onze quilos, mais dois do
        que nas aldeias em redor, porque as tílias das avenidas florescem muito depois da colza.
        Também no inverno morreram menos. Quatro em cada dez vizinhos não tinham dado por nada. Os
        senhorios receiam mais o peso do que os ferrões: uma colmeia cheia pesa tanto como um porco
        adulto. Recomendamos à cidade que registe as colmeias e deixe ficar as tílias.""",
    ),
    "sv": (
        "Bikupor på taken: vad hundra biodlare berättar",
        """Förra året frågade vi hundra personer som håller bin på platta tak vad de skördar, vad
        de förlorar och vem som klagar. En kupa gav i snitt elva kilo, två mer än i byarna runt
        om, eftersom lindarna längs alléerna blommar långt efter rapsen. Fyra av tio grannar hade
        inte märkt någonting alls. Hyresvärdar oroar sig mer för vikten än för gaddarna.""",
    ),
    "ro": (
        "Stupi pe acoperișuri: ce spun o sută de apicultori",
        """Anul trecut am întrebat o sută de oameni care cresc albine pe acoperișuri ce culeg, ce
        pierd și cine se plânge. Un stup a dat în medie unsprezece kilograme, cu două mai mult
        decât în satele din jur, fiindcă teii de pe bulevarde înfloresc mult după rapiță. Patru
        din zece vecini nu observaseră nimic. Proprietarii se tem mai mult de greutate.""",
    ),
    "uk": (
        "Вулики на дахах: що розповіли сто пасічників",
        """Торік ми запитали сто людей, які тримають бджіл на пласких дахах, що вони збирають, що
        втрачають і хто скаржиться. Один вулик дав у середньому одинадцять кілограмів, на два
        більше, ніж у навколишніх селах, бо липи вздовж проспектів цвітуть довше за ріпак.
        Четверо з десяти сусідів нічого не помітили. Власники бояться ваги більше, ніж жал.""",
    ),
    "ja": (
        "屋上の巣箱：百人の養蜂家に聞く",
        """昨年、平らな屋上で蜜蜂を飼う百人に、何を収穫し、何を失い、誰が苦情を言うのかを尋ねた。巣箱
        一つの収穫は平均十一キロで、周囲の村より二キロ多かった。菜の花が終わった後も並木の菩提樹が長
        く咲くからである。冬の損失も少なかった。十人の隣人のうち四人は何も気づかなかった。家主が心配
        するのは針よりも重さである。""",
    ),
    "ar": (
        "خلايا النحل على الأسطح: ما رواه مئة نحّال",
        """سألنا في العام الماضي مئة شخص يربّون النحل على الأسطح المستوية عمّا يجنون وعمّا يخسرون
        ومن يشتكي. أعطت الخلية في المتوسط أحد عشر كيلوغراماً، أي أكثر بكيلوغرامين من القرى المجاورة،
        لأن أشجار الزيزفون تزهر على طول الشوارع بعد انتهاء موسم اللفت. لم يلاحظ أربعة من كل عشرة
        جيران شيئاً.""",
    ),
}

NEWS: Mapping[str, str] = {
    "en": """Registration for the autumn school opens on Monday. The canteen has new hours. Two
        of our doctoral students won a prize for their posters. The lift in the north wing is
        repaired. A lecture on moss will be held in the small hall, with tea.""",
    "nl": """De inschrijving voor de najaarsschool opent maandag. De kantine heeft nieuwe
        openingstijden. Twee promovendi wonnen een prijs. De lift in de noordvleugel doet het weer.
        """,
    "fr": """Les inscriptions à l'école d'automne ouvrent lundi. La cantine change d'horaires. Deux
        doctorants ont reçu un prix pour leurs affiches. L'ascenseur de l'aile nord est réparé.""",
    "de": """Die Anmeldung zur Herbstschule beginnt am Montag. Die Mensa hat neue Zeiten. Zwei
        Doktoranden gewannen einen Preis. Der Aufzug im Nordflügel fährt wieder.""",
    "es": """El lunes se abre la inscripción en la escuela de otoño. El comedor cambia de horario.
        Dos doctorandos ganaron un premio. El ascensor del ala norte vuelve a funcionar.""",
    "it": """Lunedì si aprono le iscrizioni alla scuola autunnale. La mensa cambia orario. Due
        dottorandi hanno vinto un premio. L'ascensore dell'ala nord è riparato.""",
    "pt": """As inscrições na escola de outono abrem na segunda-feira. A cantina tem novo horário.
        Dois doutorandos ganharam um prémio. O elevador da ala norte voltou a funcionar.""",
}


def _list(words: str, tag: str = "li") -> str:
    return "".join(f'<{tag}><a href="/{n}">{w}</a></{tag}>' for n, w in enumerate(words.split("|")))


def firm(kind: str, lang: str, title: str, text: str, *, brand: str = "", head: str = "") -> str:
    """A page in the frame of one maker: typo3, drupal, news, sharepoint, builder or tables."""
    menu, foot = NAV[lang]
    brand = brand or {"ja": "蜂研究所", "ar": "معهد النحل"}.get(lang, "Apis Institut")
    inner = f"<h1>{title}</h1><p>{text}</p>" if title else f"<p>{text}</p>"
    named = f"{title} | {brand}" if title else brand
    if kind == "typo3":
        head += '<meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/t.css">'
        body = (
            f'<div id="header"><ul class="nav">{_list(menu)}</ul></div><!--TYPO3SEARCH_begin-->'
            f'<div id="c481" class="frame frame-default">{inner}</div><!--TYPO3SEARCH_end-->'
            f'<div id="footer">{foot}</div>'
        )
    elif kind == "drupal":
        head += '<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">'
        body = (
            '<a href="#main" class="visually-hidden">&gt;</a><div class="dialog-off-canvas">'
            f'<header role="banner"><nav>{_list(menu)}</nav></header><main id="main" role="main">'
            f'<div class="region region-content">{inner}</div></main>'
            f'<footer role="contentinfo">{brand}. {foot}</footer></div>'
        )
    elif kind == "news":
        named = f"{title} – {brand}" if title else brand
        teasers = "".join(f"<article><h3>{s.strip()}</h3></article>" for s in menu.split("|"))
        body = (
            f'<div class="topbar">{_list(menu, "span")}</div><div class="grid"><section>{inner}'
            f'</section><aside class="most-read"><ol>{_list(menu)}</ol>{teasers}</aside></div>'
            f'<div class="subscribe">{foot}</div><footer>© 2026 {brand} {foot}</footer>'
        )
    elif kind == "sharepoint":
        head += '<meta name="GENERATOR" content="Microsoft SharePoint">'
        body = (
            f'<form id="aspnetForm"><div id="s4-ribbonrow"></div><div id="s4-workspace"><div '
            f'id="DeltaTopNavigation">{_list(menu)}</div><div id="DeltaPlaceHolderMain">{inner}'
            f'</div><div class="ms-footer">{foot}</div></div></form>'
        )
    elif kind == "builder":
        named = title or brand
        body = (
            f'<div id="SITE_CONTAINER"><div data-mesh-id="header">{_list(menu, "div")}</div>'
            f'<div data-mesh-id="content">{inner}</div><div data-mesh-id="foot">{foot}'
            '</div></div><script src="/bundle.min.js"></script>'
        )
    else:
        body = (
            f'<table width=780><tr><td colspan=2 bgcolor="#ffcc00"><b>{brand}</b></td></tr>'
            f"<tr><td valign=top>{_list(menu, 'font')}</td><td>{inner}</td></tr></table>"
            f"<center><small>{foot}</small></center>"
        )
    return page(body, title=named, lang=lang, head=head)


def says(title: str, text: str, *, lang: str = "en", head: str = "") -> str:
    """A page of one heading and one paragraph."""
    return page(f"<h1>{title}</h1><p>{text}</p>", title=title, lang=lang, head=head)
