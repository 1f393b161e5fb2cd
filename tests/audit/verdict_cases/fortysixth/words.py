"""What the frames of sites say in eighteen languages: menus, footers, notices, side columns."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    menu: tuple[str, ...]
    cookie: str
    foot: str
    side: tuple[str, ...]
    lost: tuple[str, str]
    pool: tuple[str, ...]


def _words(table: str) -> Words:
    rows = [row.strip() for row in table.strip().splitlines()]
    parts = [tuple(part.strip() for part in row.split("|")) for row in rows]
    return Words(parts[0], parts[1][0], parts[2][0], parts[3], (parts[4][0], parts[4][1]), parts[5])


WORDS = {
    "en": _words("""
        Home | About us | News and events | Publications | Projects | Collections | People | Visit | Support our work | Contact | Search
        We use cookies to remember your settings and to count visits. You can accept all of them or only the necessary ones. Read our cookie policy. Accept all. Only necessary. Settings.
        Privacy statement. Accessibility. Terms of use. Freedom of information. Site map. Registered charity. Follow us. Subscribe to the newsletter. Back to top.
        Read next | Volunteers wanted for the spring survey | New opening hours of the reading room | Annual report now available | Lecture series: rivers and towns | Grants for local history groups
        Page not found | Sorry, we could not find the page you asked for. It may have been moved or the address may be mistyped. Try the search or go back to the home page.
        The work behind this text was done between spring and autumn by a small team, with help from readers who sent in letters, photographs and corrections. We thank all of them. | Material on this page may be quoted with a reference to the source. Pictures belong to their makers unless something else is said beneath them; please ask us before you print one. | Questions about the text go to the editors, who answer within two weeks. Corrections are added at the end with their date, and the earlier wording is kept in the file.
        """),
    "fr": _words("""
        Accueil | Qui sommes-nous | Actualités | Publications | Projets | Fonds et collections | Agenda | Infos pratiques | Presse | Contact | Rechercher
        Ce site utilise des cookies pour mesurer son audience et faciliter votre navigation. Vous pouvez tout accepter, tout refuser ou personnaliser vos choix. En savoir plus.
        Mentions légales. Plan du site. Accessibilité : partiellement conforme. Données personnelles. Marchés publics. Lettre d'information. Suivez-nous. Haut de page.
        À lire aussi | Les horaires d'été de la salle de lecture | Appel à bénévoles pour l'inventaire | Le rapport annuel est en ligne | Cycle de conférences sur les rivières | Subventions aux associations
        Page introuvable | La page que vous cherchez n'existe pas ou n'existe plus. Vérifiez l'adresse ou utilisez le moteur de recherche. Retour à l'accueil.
        Ce travail a été mené entre le printemps et l'automne par une petite équipe, avec le concours des lecteurs qui nous ont envoyé lettres, photographies et corrections. | Les textes peuvent être cités à condition d'en indiquer la source. Les images appartiennent à leurs auteurs sauf indication contraire. | Les questions sont à adresser à la rédaction, qui répond sous quinze jours. Les corrections sont ajoutées en fin de texte avec leur date.
        """),
    "de": _words("""
        Startseite | Über uns | Aktuelles | Veröffentlichungen | Projekte | Bestände | Termine | Besuch planen | Presse | Kontakt | Suche
        Wir verwenden Cookies, um Ihre Einstellungen zu speichern und Besuche zu zählen. Sie können alle annehmen oder nur die notwendigen zulassen. Mehr in der Datenschutzerklärung.
        Impressum. Datenschutz. Barrierefreiheit. Leichte Sprache. Inhaltsverzeichnis. Stellenangebote. Newsletter abonnieren. Folgen Sie uns. Nach oben.
        Weitere Beiträge | Neue Öffnungszeiten des Lesesaals | Helferinnen und Helfer gesucht | Jahresbericht erschienen | Vortragsreihe: Flüsse und Städte | Förderung für Heimatvereine
        Seite nicht gefunden | Die gewünschte Seite konnte leider nicht gefunden werden. Vielleicht wurde sie verschoben oder die Adresse ist falsch geschrieben. Zur Startseite.
        Die Arbeit an diesem Beitrag lag zwischen Frühjahr und Herbst bei einer kleinen Gruppe; viele Leserinnen und Leser haben Briefe, Bilder und Hinweise geschickt. | Der Text darf mit Angabe der Quelle zitiert werden. Die Rechte an den Bildern liegen bei den Urhebern, soweit nichts anderes vermerkt ist. | Fragen beantwortet die Redaktion innerhalb von zwei Wochen. Berichtigungen stehen mit Datum am Ende des Textes.
        """),
    "nl": _words("""
        Home | Over ons | Nieuws | Publicaties | Projecten | Collecties | Agenda | Bezoek | Pers | Contact | Zoeken
        Wij gebruiken cookies om uw voorkeuren te onthouden en bezoeken te tellen. U kunt alles accepteren of alleen de noodzakelijke cookies toestaan. Lees meer.
        Privacyverklaring. Toegankelijkheid. Proclaimer. Sitemap. Werken bij. Nieuwsbrief. Volg ons. Naar boven.
        Lees ook | Nieuwe openingstijden van de studiezaal | Vrijwilligers gezocht | Jaarverslag verschenen | Lezingen over rivieren en steden | Subsidie voor heemkundekringen
        Pagina niet gevonden | De pagina die u zoekt bestaat niet of is verplaatst. Controleer het adres of gebruik de zoekfunctie. Terug naar de homepage.
        Aan deze tekst is tussen het voorjaar en de herfst gewerkt door een kleine groep, met hulp van lezers die brieven, foto's en verbeteringen stuurden. | De tekst mag met bronvermelding worden aangehaald. De rechten op de foto's liggen bij de makers. | Vragen worden binnen twee weken door de redactie beantwoord. Verbeteringen staan met datum onderaan.
        """),
    "es": _words("""
        Inicio | Quiénes somos | Actualidad | Publicaciones | Proyectos | Fondos | Agenda | Visítanos | Prensa | Contacto | Buscar
        Utilizamos cookies propias y de terceros para recordar sus preferencias y medir las visitas. Puede aceptarlas todas, rechazarlas o configurarlas. Más información.
        Aviso legal. Política de privacidad. Accesibilidad. Mapa web. Perfil del contratante. Boletín. Síganos. Volver arriba.
        También le puede interesar | Nuevo horario de la sala de lectura | Se buscan voluntarios | Memoria anual disponible | Ciclo de conferencias sobre ríos | Ayudas a asociaciones
        Página no encontrada | La página que busca no existe o ha cambiado de dirección. Compruebe la URL o utilice el buscador. Volver al inicio.
        El trabajo se realizó entre la primavera y el otoño por un equipo pequeño, con la ayuda de lectores que enviaron cartas, fotografías y correcciones. | El texto puede citarse indicando la fuente. Las imágenes pertenecen a sus autores salvo que se diga otra cosa. | Las preguntas se responden en dos semanas. Las correcciones se añaden al final con su fecha.
        """),
    "it": _words("""
        Home | Chi siamo | Notizie | Pubblicazioni | Progetti | Fondi e raccolte | Eventi | Visita | Stampa | Contatti | Cerca
        Questo sito utilizza cookie tecnici e, previo consenso, cookie statistici. Puoi accettare tutto, rifiutare o gestire le preferenze. Leggi l'informativa.
        Note legali. Privacy. Dichiarazione di accessibilità. Mappa del sito. Amministrazione trasparente. Newsletter. Seguici. Torna su.
        Leggi anche | Nuovi orari della sala di lettura | Cercasi volontari | Pubblicata la relazione annuale | Ciclo di conferenze sui fiumi | Contributi alle associazioni
        Pagina non trovata | La pagina richiesta non esiste o è stata spostata. Controlla l'indirizzo o usa la ricerca. Torna alla home.
        Il lavoro è stato svolto tra la primavera e l'autunno da un piccolo gruppo, con l'aiuto dei lettori che hanno inviato lettere, fotografie e correzioni. | Il testo può essere citato indicando la fonte. Le immagini appartengono agli autori. | Alle domande la redazione risponde entro due settimane. Le correzioni sono aggiunte in fondo con la data.
        """),
    "pt": _words("""
        Início | Quem somos | Notícias | Publicações | Projetos | Acervo | Agenda | Visite | Imprensa | Contato | Pesquisar
        Usamos cookies para lembrar as suas preferências e contar visitas. Pode aceitar todos, recusar ou escolher. Saiba mais na política de cookies.
        Aviso legal. Privacidade. Acessibilidade. Mapa do site. Livro de reclamações. Boletim. Siga-nos. Voltar ao topo.
        Leia também | Novo horário da sala de leitura | Procuram-se voluntários | Relatório anual disponível | Ciclo de palestras sobre rios | Apoios a associações locais
        Página não encontrada | A página que procura não existe ou mudou de endereço. Verifique o endereço ou use a pesquisa. Voltar ao início.
        O trabalho foi feito entre a primavera e o outono por uma pequena equipa, com a ajuda de leitores que enviaram cartas, fotografias e correções. | O texto pode ser citado com indicação da fonte. As imagens pertencem aos seus autores. | As perguntas são respondidas em duas semanas. As correções são acrescentadas no fim com a data.
        """),
    "pl": _words("""
        Strona główna | O nas | Aktualności | Publikacje | Projekty | Zbiory | Kalendarium | Zwiedzanie | Dla prasy | Kontakt | Szukaj
        Używamy plików cookie, aby zapamiętać ustawienia i liczyć odwiedziny. Możesz zaakceptować wszystkie lub tylko niezbędne. Polityka prywatności.
        Deklaracja dostępności. RODO. BIP. Mapa strony. Zamówienia publiczne. Newsletter. Do góry.
        Zobacz także | Nowe godziny otwarcia czytelni | Szukamy wolontariuszy | Sprawozdanie roczne | Cykl wykładów o rzekach
        Nie znaleziono strony | Strona, której szukasz, nie istnieje lub została przeniesiona. Sprawdź adres albo skorzystaj z wyszukiwarki.
        Nad tekstem od wiosny do jesieni pracował niewielki zespół, a czytelnicy nadesłali listy, fotografie i poprawki. | Tekst wolno cytować z podaniem źródła. Prawa do zdjęć należą do autorów.
        """),
    "cs": _words("""
        Úvod | O nás | Aktuality | Publikace | Projekty | Sbírky | Kalendář | Návštěva | Pro média | Kontakt | Hledat
        Používáme cookies, abychom si pamatovali vaše nastavení a počítali návštěvy. Můžete přijmout vše, nebo jen nezbytné. Více informací.
        Prohlášení o přístupnosti. Ochrana osobních údajů. Mapa stránek. Úřední deska. Odběr novinek. Nahoru.
        Čtěte také | Nová otevírací doba studovny | Hledáme dobrovolníky | Výroční zpráva | Přednášky o řekách
        Stránka nenalezena | Požadovaná stránka neexistuje nebo byla přesunuta. Zkontrolujte adresu nebo použijte vyhledávání.
        Na textu od jara do podzimu pracovala malá skupina a čtenáři posílali dopisy, fotografie a opravy. | Text lze citovat s uvedením zdroje. Práva k fotografiím náleží autorům.
        """),
    "sv": _words("""
        Start | Om oss | Nyheter | Publikationer | Projekt | Samlingar | Kalender | Besök | Press | Kontakt | Sök
        Vi använder kakor för att minnas dina inställningar och räkna besök. Du kan godkänna alla eller bara nödvändiga. Läs mer.
        Tillgänglighetsredogörelse. Personuppgifter. Webbkarta. Lediga jobb. Nyhetsbrev. Till toppen.
        Läs också | Nya öppettider i läsesalen | Volontärer sökes | Årsberättelsen har kommit | Föredrag om åar och städer
        Sidan kunde inte hittas | Sidan du söker finns inte eller har flyttats. Kontrollera adressen eller använd sökrutan.
        Arbetet med texten gjordes från vår till höst av en liten grupp, och läsare skickade brev, bilder och rättelser. | Texten får citeras om källan anges. Bilderna tillhör upphovspersonerna.
        """),
    "da": _words("""
        Forside | Om os | Nyheder | Udgivelser | Projekter | Samlinger | Kalender | Besøg | Presse | Kontakt | Søg
        Vi bruger cookies til at huske dine valg og tælle besøg. Du kan acceptere alle eller kun de nødvendige. Læs mere.
        Tilgængelighedserklæring. Persondata. Sitemap. Ledige stillinger. Nyhedsbrev. Til toppen.
        Læs også | Nye åbningstider på læsesalen | Frivillige søges | Årsberetningen er udkommet | Foredrag om åer og byer
        Siden blev ikke fundet | Siden, du leder efter, findes ikke eller er flyttet. Kontrollér adressen eller brug søgefeltet.
        En lille gruppe arbejdede med teksten fra forår til efterår, og læserne sendte breve, billeder og rettelser. | Teksten må citeres med kildeangivelse. Billederne tilhører ophavsmændene.
        """),
    "fi": _words("""
        Etusivu | Tietoa meistä | Ajankohtaista | Julkaisut | Hankkeet | Kokoelmat | Tapahtumat | Vierailu | Medialle | Yhteystiedot | Haku
        Käytämme evästeitä asetusten muistamiseen ja kävijöiden laskemiseen. Voit hyväksyä kaikki tai vain välttämättömät. Lue lisää.
        Saavutettavuusseloste. Tietosuoja. Sivukartta. Avoimet työpaikat. Uutiskirje. Sivun alkuun.
        Lue myös | Lukusalin uudet aukioloajat | Etsimme vapaaehtoisia | Vuosikertomus on ilmestynyt | Luentosarja joista ja kaupungeista
        Sivua ei löytynyt | Etsimääsi sivua ei ole tai se on siirretty. Tarkista osoite tai käytä hakua.
        Tekstiä työsti pieni ryhmä keväästä syksyyn, ja lukijat lähettivät kirjeitä, kuvia ja korjauksia. | Tekstiä saa lainata, kun lähde mainitaan. Kuvien oikeudet kuuluvat tekijöille.
        """),
    "el": _words("""
        Αρχική | Ποιοι είμαστε | Νέα | Εκδόσεις | Έργα | Συλλογές | Εκδηλώσεις | Επίσκεψη | Τύπος | Επικοινωνία | Αναζήτηση
        Χρησιμοποιούμε cookies για να θυμόμαστε τις ρυθμίσεις σας. Μπορείτε να τα αποδεχθείτε όλα ή μόνο τα απαραίτητα. Περισσότερα.
        Όροι χρήσης. Προσβασιμότητα. Προσωπικά δεδομένα. Χάρτης ιστοτόπου. Ενημερωτικό δελτίο.
        Διαβάστε επίσης | Νέο ωράριο του αναγνωστηρίου | Ζητούνται εθελοντές | Ετήσια έκθεση
        Η σελίδα δεν βρέθηκε | Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί. Ελέγξτε τη διεύθυνση.
        Το κείμενο γράφτηκε από μια μικρή ομάδα με τη βοήθεια αναγνωστών που έστειλαν επιστολές και φωτογραφίες. | Το κείμενο μπορεί να παρατεθεί με αναφορά της πηγής.
        """),
    "ru": _words("""
        Главная | О нас | Новости | Публикации | Проекты | Фонды | Календарь | Посетителям | Прессе | Контакты | Поиск
        Мы используем файлы cookie, чтобы запоминать настройки и считать посещения. Продолжая пользоваться сайтом, вы соглашаетесь с этим.
        Политика конфиденциальности. Карта сайта. Версия для слабовидящих. Вакансии. Подписка на новости.
        Читайте также | Новые часы работы читального зала | Нужны волонтёры | Годовой отчёт опубликован
        Страница не найдена | Запрашиваемая страница не существует или была перемещена. Проверьте адрес или воспользуйтесь поиском.
        Над текстом с весны до осени работала небольшая группа, а читатели присылали письма, фотографии и поправки. | Текст можно цитировать со ссылкой на источник.
        """),
    "tr": _words("""
        Ana sayfa | Hakkımızda | Haberler | Yayınlar | Projeler | Koleksiyonlar | Takvim | Ziyaret | Basın | İletişim | Ara
        Tercihlerinizi hatırlamak için çerez kullanıyoruz. Tümünü kabul edebilir ya da yalnızca gerekli olanlara izin verebilirsiniz.
        Kişisel verilerin korunması. Erişilebilirlik. Site haritası. Bülten. Yukarı çık.
        Bunlar da ilginizi çekebilir | Okuma salonunun yeni saatleri | Gönüllüler aranıyor | Yıllık rapor yayımlandı
        Sayfa bulunamadı | Aradığınız sayfa mevcut değil ya da taşınmış olabilir. Adresi kontrol edin.
        Metin ilkbahardan sonbahara küçük bir grup tarafından hazırlandı; okurlar mektup ve fotoğraf gönderdi. | Metin kaynak gösterilerek alıntılanabilir.
        """),
    "ja": _words("""
        ホーム | 概要 | お知らせ | 刊行物 | 事業 | 所蔵資料 | 催し物 | 利用案内 | 報道の方へ | お問い合わせ | 検索
        当サイトでは利便性向上のためクッキーを使用しています。すべて許可するか、必要なもののみ許可するかを選べます。
        プライバシーポリシー。サイトマップ。ウェブアクセシビリティ。著作権について。このページの先頭へ。
        関連記事 | 閲覧室の開館時間の変更 | ボランティア募集 | 年報を公開しました
        ページが見つかりません | お探しのページは存在しないか、移動した可能性があります。アドレスをご確認ください。
        この文章は春から秋にかけて少人数で作成し、読者の皆様から手紙や写真をお寄せいただきました。 | 出典を明記すれば引用できます。
        """),
    "zh": _words("""
        首页 | 关于我们 | 新闻动态 | 出版物 | 项目 | 馆藏 | 活动 | 参观指南 | 媒体 | 联系我们 | 搜索
        本网站使用 Cookie 以记住您的设置并统计访问量。您可以全部接受或仅接受必要的 Cookie。
        隐私政策。网站地图。无障碍说明。版权声明。返回顶部。
        相关阅读 | 阅览室新开放时间 | 招募志愿者 | 年度报告发布
        页面不存在 | 您访问的页面不存在或已被移动，请检查网址或使用搜索功能。
        本文由一个小组从春天到秋天编写，读者寄来了信件、照片和更正。 | 引用时请注明出处，图片版权归作者所有。
        """),
    "ar": _words("""
        الرئيسية | من نحن | الأخبار | المنشورات | المشاريع | المجموعات | الفعاليات | الزيارة | الصحافة | اتصل بنا | بحث
        نستخدم ملفات تعريف الارتباط لتذكر إعداداتك. يمكنك قبول الكل أو الضرورية فقط.
        سياسة الخصوصية. خريطة الموقع. شروط الاستخدام. النشرة البريدية.
        اقرأ أيضا | مواعيد جديدة لقاعة المطالعة | مطلوب متطوعون | صدور التقرير السنوي
        الصفحة غير موجودة | الصفحة التي تبحث عنها غير موجودة أو تم نقلها. تحقق من العنوان.
        أعد هذا النص فريق صغير من الربيع إلى الخريف بمساعدة القراء الذين أرسلوا رسائل وصورا. | يجوز الاقتباس مع ذكر المصدر.
        """),
}
