"""How the sites of the set talk in eighteen languages, and what they write about. All made up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Talk:
    """The words of a site's chrome, and what it says of a missing page."""

    org: str
    menu: str
    cookies: str
    search: str
    foot: str
    lost: str
    lost_text: str
    date: str


TALKS: dict[str, Talk] = {
    "en": Talk(
        "Marlstone Chronicle",
        "Home News Topics Services Publications People Contact",
        "We use cookies to count visits. Accept all or Reject all.",
        "Search",
        "Accessibility Privacy Terms of use Sitemap RSS",
        "Page not found",
        "The requested page could not be found.",
        "Published 14 March 2019, last reviewed 2 May 2021",
    ),
    "fr": Talk(
        "Cahiers de la Vesle",
        "Accueil Actualités Dossiers Services Publications Équipe Contact",
        "Nous utilisons des cookies pour mesurer l'audience. Tout accepter ou Tout refuser.",
        "Rechercher",
        "Accessibilité Mentions légales Plan du site Données personnelles",
        "Page non trouvée",
        "La page demandée n'a pas pu être trouvée.",
        "Publié le 14 mars 2019, mis à jour le 2 mai 2021",
    ),
    "de": Talk(
        "Rundschau Ilmtal",
        "Startseite Aktuelles Themen Leistungen Veröffentlichungen Team Kontakt",
        "Wir verwenden Cookies zur Statistik. Alle akzeptieren oder Ablehnen.",
        "Suche",
        "Impressum Datenschutz Barrierefreiheit Inhaltsverzeichnis",
        "Seite nicht gefunden",
        "Die angeforderte Seite konnte nicht gefunden werden.",
        "Veröffentlicht am 14. März 2019, geändert am 2. Mai 2021",
    ),
    "nl": Talk(
        "Kroniek van de Dommel",
        "Home Nieuws Onderwerpen Diensten Publicaties Medewerkers Contact",
        "Wij gebruiken cookies voor statistieken. Accepteren of Weigeren.",
        "Zoeken",
        "Toegankelijkheid Privacy Colofon Sitemap",
        "Pagina niet gevonden",
        "De opgevraagde pagina kon niet worden gevonden.",
        "Gepubliceerd op 14 maart 2019, bijgewerkt op 2 mei 2021",
    ),
    "es": Talk(
        "Gaceta del Arlanza",
        "Inicio Noticias Temas Servicios Publicaciones Equipo Contacto",
        "Utilizamos cookies para medir las visitas. Aceptar todas o Rechazar.",
        "Buscar",
        "Aviso legal Accesibilidad Privacidad Mapa web",
        "Página no encontrada",
        "No se ha podido encontrar la página solicitada.",
        "Publicado el 14 de marzo de 2019, actualizado el 2 de mayo de 2021",
    ),
    "it": Talk(
        "Quaderni del Serchio",
        "Home Notizie Temi Servizi Pubblicazioni Persone Contatti",
        "Utilizziamo i cookie per le statistiche. Accetta tutti o Rifiuta.",
        "Cerca",
        "Note legali Accessibilità Privacy Mappa del sito",
        "Pagina non trovata",
        "La pagina richiesta non è stata trovata.",
        "Pubblicato il 14 marzo 2019, aggiornato il 2 maggio 2021",
    ),
    "pt": Talk(
        "Jornal do Vouga",
        "Início Notícias Temas Serviços Publicações Equipa Contactos",
        "Utilizamos cookies para medir as visitas. Aceitar ou Recusar.",
        "Pesquisar",
        "Aviso legal Acessibilidade Privacidade Mapa do sítio",
        "Página não encontrada",
        "Não foi possível encontrar a página solicitada.",
        "Publicado a 14 de março de 2019, atualizado a 2 de maio de 2021",
    ),
    "pl": Talk(
        "Kronika nad Wartą",
        "Start Aktualności Tematy Usługi Publikacje Zespół Kontakt",
        "Używamy plików cookie do statystyk. Akceptuję lub Odrzucam.",
        "Szukaj",
        "Dostępność Prywatność Regulamin Mapa strony",
        "Nie znaleziono strony",
        "Żądana strona nie została znaleziona.",
        "Opublikowano 14 marca 2019, zmieniono 2 maja 2021",
    ),
    "cs": Talk(
        "Zpravodaj od Sázavy",
        "Úvod Aktuality Témata Služby Publikace Lidé Kontakt",
        "Používáme cookies pro statistiku. Přijmout nebo Odmítnout.",
        "Hledat",
        "Přístupnost Soukromí Prohlášení Mapa stránek",
        "Stránka nenalezena",
        "Požadovanou stránku se nepodařilo najít.",
        "Zveřejněno 14. března 2019, upraveno 2. května 2021",
    ),
    "sv": Talk(
        "Tidning för Ätradalen",
        "Hem Nyheter Ämnen Tjänster Publikationer Personer Kontakt",
        "Vi använder kakor för statistik. Godkänn eller Avvisa.",
        "Sök",
        "Tillgänglighet Integritet Om webbplatsen Webbkarta",
        "Sidan kunde inte hittas",
        "Den begärda sidan hittades inte.",
        "Publicerad 14 mars 2019, ändrad 2 maj 2021",
    ),
    "da": Talk(
        "Bladet fra Gudenåen",
        "Forside Nyheder Emner Ydelser Publikationer Personer Kontakt",
        "Vi bruger cookies til statistik. Accepter eller Afvis.",
        "Søg",
        "Tilgængelighed Privatliv Om siden Sitemap",
        "Siden blev ikke fundet",
        "Den ønskede side kunne ikke findes.",
        "Udgivet 14. marts 2019, ændret 2. maj 2021",
    ),
    "fi": Talk(
        "Kymijoen Sanomat",
        "Etusivu Uutiset Aiheet Palvelut Julkaisut Henkilöt Yhteys",
        "Käytämme evästeitä tilastointiin. Hyväksy tai Hylkää.",
        "Haku",
        "Saavutettavuus Tietosuoja Käyttöehdot Sivukartta",
        "Sivua ei löytynyt",
        "Pyydettyä sivua ei löytynyt.",
        "Julkaistu 14.3.2019, muutettu 2.5.2021",
    ),
    "el": Talk(
        "Χρονικά του Πηνειού",
        "Αρχική Νέα Θέματα Υπηρεσίες Εκδόσεις Πρόσωπα Επικοινωνία",
        "Χρησιμοποιούμε cookies για στατιστικά. Αποδοχή ή Απόρριψη.",
        "Αναζήτηση",
        "Προσβασιμότητα Απόρρητο Όροι Χάρτης ιστοτόπου",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν βρέθηκε.",
        "Δημοσιεύθηκε 14 Μαρτίου 2019, ενημερώθηκε 2 Μαΐου 2021",
    ),
    "ru": Talk(
        "Вестник Приволжья",
        "Главная Новости Темы Услуги Издания Сотрудники Контакты",
        "Мы используем файлы cookie для статистики. Принять или Отклонить.",
        "Поиск",
        "Версия для слабовидящих Конфиденциальность Карта сайта",
        "Страница не найдена",
        "Запрашиваемая страница не найдена.",
        "Опубликовано 14 марта 2019, изменено 2 мая 2021",
    ),
    "tr": Talk(
        "Gediz Postası",
        "Anasayfa Haberler Konular Hizmetler Yayınlar Kişiler İletişim",
        "İstatistik için çerez kullanıyoruz. Kabul et veya Reddet.",
        "Ara",
        "Erişilebilirlik Gizlilik Kullanım koşulları Site haritası",
        "Sayfa bulunamadı",
        "İstenen sayfa bulunamadı.",
        "Yayımlanma 14 Mart 2019, güncelleme 2 Mayıs 2021",
    ),
    "ja": Talk(
        "三浜新報",
        "ホーム ニュース 特集 サービス 刊行物 組織 お問い合わせ",
        "当サイトでは統計のためクッキーを使用します。同意する 拒否する",
        "検索",
        "アクセシビリティ プライバシー 利用規約 サイトマップ",
        "ページが見つかりません",
        "お探しのページは見つかりませんでした。",
        "2019年3月14日掲載 2021年5月2日更新",
    ),
    "zh": Talk(
        "青浦文汇",
        "首页 新闻 专题 服务 出版物 机构 联系我们",
        "本站使用Cookie进行统计。接受 拒绝",
        "搜索",
        "无障碍 隐私 使用条款 网站地图",
        "页面不存在",
        "您访问的页面不存在。",
        "发布于2019年3月14日 更新于2021年5月2日",
    ),
    "ar": Talk(
        "صحيفة الوادي",
        "الرئيسية الأخبار المواضيع الخدمات المنشورات الفريق اتصل",
        "نستخدم ملفات تعريف الارتباط للإحصاء. قبول أو رفض.",
        "بحث",
        "إمكانية الوصول الخصوصية الشروط خريطة الموقع",
        "الصفحة غير موجودة",
        "تعذر العثور على الصفحة المطلوبة.",
        "نشر في 14 مارس 2019 وحدث في 2 مايو 2021",
    ),
}

FILL: dict[str, tuple[str, ...]] = {
    "en": (
        "The working group met eleven times between autumn and spring, mostly in the reading room "
        "of the county library, and heard evidence from teachers, shopkeepers and two retired "
        "engineers. Minutes of each meeting were kept by hand and typed up afterwards. Members "
        "agreed early that figures alone would not settle the matter, and so they walked every "
        "street in the parish with a map and a notebook.",
        "Costs were shared between the district, which paid for materials, and volunteers, who gave "
        "some four thousand hours of labour. A grant from a regional fund covered the insurance. "
        "The treasurer reported a small surplus, which has been put aside for repairs to the roof "
        "and for a second printing of the guide. No member of the committee was paid.",
        "Critics said the plan favoured the newer part of town. Residents of the lower quarter "
        "pointed out that their drains still flood after a heavy shower and that the bus stops "
        "short of the school. The chair replied that both points had been entered in the register "
        "and would be taken up when the survey of the river wall was complete.",
        "In the appendix the authors describe how they counted. Each observer stood at the same "
        "corner for forty minutes, at three times of day, in dry weather. Results from rainy days "
        "were set aside and appear in a separate table. Differences between observers were small, "
        "under four per cent, and were corrected by taking the median of three counts.",
        "Older readers will remember that the building served as a corn exchange, a cinema and, for "
        "two winters, a roller skating rink. Its clock was made by a local firm whose workshop "
        "stood where the car park is now. When the face was cleaned last year the restorers found "
        "the names of four apprentices scratched behind the numeral nine.",
        "The report closes with nine recommendations. The first asks for a single register of all "
        "trees on public land, the second for a yearly count of swifts, the third for plain signs "
        "at every footbridge. The remaining six concern money and staff. A reply from the "
        "department is expected within ninety days and will be printed in the next bulletin.",
        "Interviews were held with thirty-two households. Most had lived in the valley for more "
        "than a decade, and a third had parents who were born there. Asked what they would miss "
        "most, they named the bakery, the evening train and the sound of the weir. Very few "
        "mentioned the new shopping hall, though nearly everyone used it weekly.",
    ),
    "fr": (
        "Le groupe de travail s'est réuni onze fois entre l'automne et le printemps, le plus "
        "souvent dans la salle de lecture de la bibliothèque, et il a entendu des enseignants, des "
        "commerçants et deux ingénieurs à la retraite. Les membres ont vite admis que les chiffres "
        "ne suffiraient pas et ont parcouru chaque rue de la commune, un plan et un carnet à la "
        "main, pour relever l'état des fontaines et des murs.",
        "Les dépenses ont été partagées entre le département, qui a payé les matériaux, et les "
        "bénévoles, qui ont donné près de quatre mille heures. Une aide régionale a couvert les "
        "assurances. Le trésorier annonce un léger excédent, mis de côté pour la toiture et pour "
        "une seconde édition du guide. Aucun membre du comité n'a été rémunéré pour ce travail.",
        "Le rapport se termine par neuf recommandations. La première demande un registre unique "
        "des arbres du domaine public, la deuxième un comptage annuel des martinets, la troisième "
        "des panneaux lisibles à chaque passerelle. Les autres concernent les crédits et le "
        "personnel. Une réponse de la préfecture est attendue sous quatre-vingt-dix jours.",
    ),
    "de": (
        "Die Arbeitsgruppe traf sich zwischen Herbst und Frühjahr elfmal, meist im Lesesaal der "
        "Kreisbücherei, und hörte Lehrkräfte, Ladenbesitzer und zwei pensionierte Ingenieure. "
        "Früh war man sich einig, dass Zahlen allein nicht genügen würden, und so gingen die "
        "Mitglieder mit Karte und Heft durch jede Straße der Gemeinde und schrieben auf, in "
        "welchem Zustand Brunnen, Mauern und Wege sind.",
        "Die Kosten teilten sich der Landkreis, der das Material bezahlte, und Freiwillige, die "
        "rund viertausend Stunden leisteten. Ein Zuschuss des Landes deckte die Versicherung. Der "
        "Kassenwart meldete einen kleinen Überschuss, der für das Dach und für eine zweite "
        "Auflage des Führers zurückgelegt wurde. Niemand im Vorstand erhielt eine Vergütung.",
        "Der Bericht schließt mit neun Empfehlungen. Die erste verlangt ein gemeinsames "
        "Verzeichnis aller Bäume auf öffentlichem Grund, die zweite eine jährliche Zählung der "
        "Mauersegler, die dritte lesbare Schilder an jedem Steg. Die übrigen betreffen Geld und "
        "Stellen. Eine Antwort des Ministeriums wird binnen neunzig Tagen erwartet.",
    ),
    "nl": (
        "De werkgroep kwam tussen herfst en voorjaar elf keer bijeen, meestal in de leeszaal van "
        "de bibliotheek, en sprak met leraren, winkeliers en twee gepensioneerde ingenieurs. Al "
        "snel was men het erover eens dat cijfers alleen niet zouden volstaan, en dus liepen de "
        "leden met kaart en schrift door elke straat om de staat van bruggen en muren op te nemen.",
        "De kosten werden gedeeld door het waterschap, dat het materiaal betaalde, en vrijwilligers, "
        "die samen zo'n vierduizend uur werkten. Een subsidie van de provincie dekte de "
        "verzekering. De penningmeester meldde een klein overschot, dat opzij is gezet voor het "
        "dak en voor een tweede druk van de gids. Geen van de bestuursleden kreeg een vergoeding.",
        "Het verslag eindigt met negen aanbevelingen. De eerste vraagt om één register van alle "
        "bomen op openbare grond, de tweede om een jaarlijkse telling van gierzwaluwen, de derde "
        "om leesbare borden bij elke loopbrug. De overige gaan over geld en personeel. Een "
        "antwoord van de provincie wordt binnen negentig dagen verwacht.",
    ),
    "es": (
        "El grupo de trabajo se reunió once veces entre el otoño y la primavera, casi siempre en "
        "la sala de lectura de la biblioteca, y escuchó a maestros, comerciantes y dos ingenieros "
        "jubilados. Pronto se acordó que las cifras no bastarían, y por eso los miembros "
        "recorrieron cada calle del municipio con un plano y un cuaderno para anotar el estado de "
        "las fuentes y de los muros.",
        "Los gastos se repartieron entre la diputación, que pagó los materiales, y los voluntarios, "
        "que aportaron unas cuatro mil horas. Una ayuda regional cubrió el seguro. La tesorera "
        "anunció un pequeño superávit, reservado para el tejado y para una segunda edición de la "
        "guía. Ningún miembro de la junta cobró por su trabajo.",
        "El informe termina con nueve recomendaciones. La primera pide un registro único de los "
        "árboles en suelo público, la segunda un recuento anual de vencejos, la tercera carteles "
        "legibles en cada pasarela. Las demás tratan de dinero y de personal. Se espera una "
        "respuesta de la consejería en un plazo de noventa días.",
    ),
    "it": (
        "Il gruppo di lavoro si è riunito undici volte tra autunno e primavera, quasi sempre nella "
        "sala di lettura della biblioteca, e ha ascoltato insegnanti, negozianti e due ingegneri "
        "in pensione. Presto si è capito che i numeri da soli non sarebbero bastati, e così i "
        "membri hanno percorso ogni via del comune con una carta e un quaderno per annotare lo "
        "stato di fontane e muri.",
        "Le spese sono state divise tra la provincia, che ha pagato i materiali, e i volontari, "
        "che hanno dato circa quattromila ore. Un contributo regionale ha coperto "
        "l'assicurazione. Il tesoriere ha annunciato un piccolo avanzo, destinato al tetto e a "
        "una seconda edizione della guida. Nessun membro del comitato è stato pagato.",
        "La relazione si chiude con nove raccomandazioni. La prima chiede un registro unico degli "
        "alberi su suolo pubblico, la seconda un conteggio annuale dei rondoni, la terza cartelli "
        "leggibili a ogni passerella. Le altre riguardano fondi e personale. Si attende una "
        "risposta dell'assessorato entro novanta giorni.",
    ),
    "pt": (
        "O grupo de trabalho reuniu onze vezes entre o outono e a primavera, quase sempre na sala "
        "de leitura da biblioteca, e ouviu professores, comerciantes e dois engenheiros "
        "reformados. Cedo se concordou que os números não bastariam, e por isso os membros "
        "percorreram cada rua da freguesia com um mapa e um caderno para registar o estado das "
        "fontes e dos muros.",
        "As despesas foram repartidas entre a câmara, que pagou os materiais, e os voluntários, "
        "que deram cerca de quatro mil horas. Um apoio regional cobriu o seguro. A tesoureira "
        "anunciou um pequeno excedente, guardado para o telhado e para uma segunda edição do "
        "guia. Nenhum membro da direção foi pago por este trabalho.",
        "O relatório termina com nove recomendações. A primeira pede um registo único das árvores "
        "em solo público, a segunda uma contagem anual dos andorinhões, a terceira placas "
        "legíveis em cada passadiço. As restantes tratam de verbas e de pessoal. Espera-se uma "
        "resposta da tutela no prazo de noventa dias.",
    ),
    "pl": (
        "Zespół spotkał się jedenaście razy między jesienią a wiosną, najczęściej w czytelni "
        "biblioteki powiatowej, i wysłuchał nauczycieli, kupców oraz dwóch emerytowanych "
        "inżynierów. Szybko uznano, że same liczby nie wystarczą, dlatego członkowie przeszli z "
        "mapą i zeszytem każdą ulicę gminy, by opisać stan studni, murów i mostków.",
        "Koszty podzielono między powiat, który zapłacił za materiały, a wolontariuszy, którzy "
        "przepracowali około czterech tysięcy godzin. Dotacja województwa pokryła ubezpieczenie. "
        "Skarbnik zgłosił niewielką nadwyżkę, odłożoną na dach i drugie wydanie przewodnika. "
        "Nikt z zarządu nie otrzymał wynagrodzenia za tę pracę.",
        "Raport zamyka dziewięć zaleceń. Pierwsze dotyczy wspólnego rejestru drzew na gruntach "
        "publicznych, drugie corocznego liczenia jerzyków, trzecie czytelnych tablic przy każdej "
        "kładce. Pozostałe mówią o pieniądzach i etatach. Odpowiedź urzędu spodziewana jest w "
        "ciągu dziewięćdziesięciu dni i ukaże się w biuletynie.",
    ),
    "cs": (
        "Pracovní skupina se mezi podzimem a jarem sešla jedenáctkrát, většinou ve studovně "
        "okresní knihovny, a vyslechla učitele, obchodníky a dva inženýry na penzi. Brzy bylo "
        "jasné, že samotná čísla nestačí, a tak členové prošli s mapou a sešitem každou ulici "
        "obce a zapsali, v jakém stavu jsou studny, zdi a lávky.",
        "Náklady si rozdělil okres, který zaplatil materiál, a dobrovolníci, kteří odpracovali "
        "asi čtyři tisíce hodin. Dotace kraje pokryla pojištění. Pokladník ohlásil malý přebytek, "
        "odložený na opravu střechy a na druhé vydání průvodce. Nikdo z výboru nebyl placen.",
        "Zprávu uzavírá devět doporučení. První žádá jednotný soupis stromů na veřejných "
        "pozemcích, druhé každoroční sčítání rorýsů, třetí čitelné tabule u každé lávky. Ostatní "
        "se týkají peněz a lidí. Odpověď úřadu se čeká do devadesáti dnů a vyjde ve zpravodaji.",
    ),
    "sv": (
        "Arbetsgruppen träffades elva gånger mellan hösten och våren, oftast i bibliotekets "
        "läsesal, och lyssnade på lärare, handlare och två pensionerade ingenjörer. Tidigt enades "
        "man om att siffror inte räcker, och därför gick ledamöterna med karta och anteckningsbok "
        "längs varje gata i socknen för att notera hur brunnar, murar och broar mår.",
        "Kostnaderna delades mellan kommunen, som betalade materialet, och frivilliga, som gav "
        "omkring fyra tusen timmar. Ett bidrag från regionen täckte försäkringen. Kassören "
        "redovisade ett litet överskott som har satts undan till taket och till en andra "
        "upplaga av guiden. Ingen i styrelsen fick betalt.",
        "Rapporten slutar med nio förslag. Det första gäller ett gemensamt register över träd på "
        "allmän mark, det andra en årlig räkning av tornseglare, det tredje läsbara skyltar vid "
        "varje gångbro. De övriga handlar om pengar och personal. Ett svar från länsstyrelsen "
        "väntas inom nittio dagar.",
    ),
    "da": (
        "Arbejdsgruppen mødtes elleve gange mellem efterår og forår, oftest på bibliotekets "
        "læsesal, og hørte lærere, købmænd og to pensionerede ingeniører. Tidligt blev man enige "
        "om, at tal alene ikke rækker, og derfor gik medlemmerne med kort og notesbog gennem hver "
        "gade i sognet for at skrive ned, hvordan brønde, mure og broer har det.",
        "Udgifterne blev delt mellem kommunen, som betalte materialerne, og frivillige, som gav "
        "omkring fire tusind timer. Et tilskud fra regionen dækkede forsikringen. Kassereren "
        "meldte om et lille overskud, der er lagt til side til taget og til en ny udgave af "
        "guiden. Ingen i bestyrelsen fik løn.",
        "Rapporten slutter med ni anbefalinger. Den første beder om et fælles register over træer "
        "på offentlig grund, den anden om en årlig tælling af mursejlere, den tredje om læselige "
        "skilte ved hver gangbro. De øvrige handler om penge og personale. Et svar fra "
        "ministeriet ventes inden for halvfems dage.",
    ),
    "fi": (
        "Työryhmä kokoontui syksyn ja kevään välillä yksitoista kertaa, useimmiten kirjaston "
        "lukusalissa, ja kuuli opettajia, kauppiaita ja kahta eläkkeellä olevaa insinööriä. Varhain "
        "todettiin, etteivät luvut yksin riitä, ja siksi jäsenet kulkivat kartan ja vihkon kanssa "
        "pitäjän jokaisen kadun ja kirjasivat kaivojen, muurien ja siltojen kunnon.",
        "Kulut jaettiin kunnan, joka maksoi tarvikkeet, ja vapaaehtoisten kesken, jotka tekivät "
        "noin neljätuhatta tuntia. Maakunnan avustus kattoi vakuutuksen. Rahastonhoitaja kertoi "
        "pienestä ylijäämästä, joka on varattu katon korjaukseen ja oppaan toiseen painokseen. "
        "Kukaan hallituksesta ei saanut palkkiota.",
        "Raportti päättyy yhdeksään suositukseen. Ensimmäinen koskee julkisten puiden yhteistä "
        "luetteloa, toinen tervapääskyjen vuosittaista laskentaa, kolmas selkeitä kylttejä "
        "jokaiselle kävelysillalle. Muut koskevat rahaa ja väkeä. Vastausta virastolta odotetaan "
        "yhdeksänkymmenen päivän kuluessa.",
    ),
    "el": (
        "Η ομάδα εργασίας συναντήθηκε έντεκα φορές από το φθινόπωρο έως την άνοιξη, συνήθως στο "
        "αναγνωστήριο της βιβλιοθήκης, και άκουσε δασκάλους, καταστηματάρχες και δύο συνταξιούχους "
        "μηχανικούς. Νωρίς συμφωνήθηκε ότι οι αριθμοί δεν αρκούν, και έτσι τα μέλη περπάτησαν κάθε "
        "δρόμο της κοινότητας με χάρτη και τετράδιο.",
        "Τα έξοδα μοιράστηκαν ο δήμος, που πλήρωσε τα υλικά, και εθελοντές, που έδωσαν περίπου "
        "τέσσερις χιλιάδες ώρες. Μια επιχορήγηση της περιφέρειας κάλυψε την ασφάλεια. Ο ταμίας "
        "ανέφερε μικρό πλεόνασμα, που φυλάχθηκε για τη στέγη και για δεύτερη έκδοση του οδηγού.",
        "Η έκθεση κλείνει με εννέα προτάσεις. Η πρώτη ζητά ενιαίο μητρώο δέντρων σε δημόσια γη, η "
        "δεύτερη ετήσια καταμέτρηση των σταχτάρων, η τρίτη ευανάγνωστες πινακίδες σε κάθε "
        "γεφυράκι. Οι υπόλοιπες αφορούν χρήματα και προσωπικό.",
    ),
    "ru": (
        "Рабочая группа собиралась одиннадцать раз с осени до весны, чаще всего в читальном зале "
        "районной библиотеки, и выслушала учителей, торговцев и двух инженеров на пенсии. Скоро "
        "стало ясно, что одних цифр мало, и участники с картой и тетрадью прошли каждую улицу "
        "посёлка, записывая состояние колодцев, стен и мостков.",
        "Расходы разделили район, оплативший материалы, и добровольцы, отработавшие около четырёх "
        "тысяч часов. Областная субсидия покрыла страховку. Казначей сообщил о небольшом остатке, "
        "который отложен на ремонт крыши и второе издание путеводителя. Никто из правления не "
        "получал вознаграждения за эту работу.",
        "Доклад завершают девять предложений. Первое касается единого реестра деревьев на "
        "общественной земле, второе ежегодного учёта стрижей, третье понятных указателей у каждого "
        "мостика. Остальные говорят о деньгах и сотрудниках. Ответ министерства ожидается в "
        "течение девяноста дней и будет напечатан в бюллетене.",
    ),
    "tr": (
        "Çalışma grubu sonbahardan ilkbahara kadar on bir kez, çoğunlukla kütüphanenin okuma "
        "salonunda toplandı ve öğretmenleri, esnafı ve iki emekli mühendisi dinledi. Sayıların tek "
        "başına yetmeyeceği erken anlaşıldı; bu yüzden üyeler harita ve defterle kasabanın her "
        "sokağını yürüdü, çeşmelerin, duvarların ve köprülerin durumunu yazdı.",
        "Giderler, malzemeyi ödeyen il ile yaklaşık dört bin saat çalışan gönüllüler arasında "
        "paylaşıldı. Bölgesel bir destek sigortayı karşıladı. Sayman, çatı onarımı ve rehberin "
        "ikinci baskısı için ayrılan küçük bir artıdan söz etti. Yönetimden kimse ücret almadı.",
        "Rapor dokuz öneriyle bitiyor. İlki kamu arazisindeki ağaçlar için tek bir kütük, ikincisi "
        "ebabillerin her yıl sayılması, üçüncüsü her yaya köprüsünde okunaklı levhalar istiyor. "
        "Kalanlar para ve personelle ilgili. Bakanlığın yanıtı doksan gün içinde bekleniyor.",
    ),
    "ja": (
        "作業部会は秋から春にかけて十一回、主に図書館の閲覧室で開かれ、教員、商店主、退職した技師二人から話を聞いた。"
        "数字だけでは決められないという点で早くから意見が一致し、委員は地図と帳面を手に町のすべての通りを歩き、"
        "井戸や石垣、小さな橋の状態を書き留めた。記録は手書きで残され、後に活字に起こされた。",
        "費用は材料費を負担した郡と、およそ四千時間を働いた有志とで分け合った。保険料は県の補助でまかなわれた。"
        "会計係はわずかな黒字を報告し、屋根の修理と案内書の再版のために積み立てることが決まった。"
        "役員に報酬を受け取った者はいない。",
        "報告書は九つの提言で終わる。第一は公有地の樹木の台帳を一つにまとめること、第二はアマツバメを毎年数えること、"
        "第三はすべての歩道橋に読みやすい標識を置くことである。残りは予算と人員に関する。"
        "回答は九十日以内に示され、次の会報に掲載される見込みだ。",
    ),
    "zh": (
        "工作组从秋天到次年春天共开会十一次，多在县图书馆的阅览室，听取了教师、店主和两位退休工程师的意见。"
        "大家很早就认为只看数字不够，于是成员们带着地图和本子走遍镇上每一条街，把水井、石墙和小桥的状况逐一记下。"
        "会议记录先用手写，后来再整理成文。",
        "费用由负责材料的县里和出工约四千小时的志愿者分担，省里的补助支付了保险。司库报告略有结余，"
        "留作修缮屋顶和重印导览册之用。理事会成员没有人领取报酬。",
        "报告最后提出九条建议。第一条要求为公共土地上的树木建立统一名册，第二条要求每年清点雨燕，"
        "第三条要求在每座人行桥设立清楚的标牌，其余涉及经费和人员。有关部门将在九十天内答复，并刊登在下期简报。",
    ),
    "ar": (
        "اجتمعت مجموعة العمل إحدى عشرة مرة بين الخريف والربيع، غالبا في قاعة المطالعة بالمكتبة، "
        "واستمعت إلى معلمين وتجار ومهندسين متقاعدين. واتفق الأعضاء مبكرا على أن الأرقام وحدها لا "
        "تكفي، فساروا في كل شارع من البلدة ومعهم خريطة ودفتر ليسجلوا حال الآبار والجدران والجسور.",
        "تقاسمت النفقات البلدية التي دفعت ثمن المواد والمتطوعون الذين قدموا نحو أربعة آلاف ساعة عمل. "
        "وغطت منحة من المحافظة كلفة التأمين. وأعلن أمين الصندوق فائضا صغيرا خصص لإصلاح السقف ولطبعة "
        "ثانية من الدليل، ولم يتقاض أي عضو أجرا.",
        "يختتم التقرير بتسع توصيات، أولها سجل موحد للأشجار في الأرض العامة، وثانيها إحصاء سنوي لطيور "
        "السمامة، وثالثها لوحات واضحة عند كل جسر للمشاة. أما البقية فتتعلق بالمال والموظفين، وينتظر "
        "الرد خلال تسعين يوما.",
    ),
}
