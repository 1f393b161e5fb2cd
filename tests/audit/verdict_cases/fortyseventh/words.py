"""What the frames of sites say around their texts, in eighteen languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The words of a frame; lists are split at bars."""

    menu: str
    search: str
    cookies: str
    foot: str
    related: str
    lost: str
    lost_text: str
    news: str


WORDS = {
    "en": Words(
        "Home|About us|Our work|Publications|Data|News and events|Careers|Contact",
        "Search this site|Advanced search",
        "We use necessary cookies to make this website work. We would also like to set optional cookies to measure how you use it.|Accept all|Reject optional|Cookie settings",
        "Accessibility statement|Privacy notice|Freedom of information|Terms of use|Sitemap|Follow us on social media|Subscribe to our newsletter",
        "You may also be interested in",
        "Page not found",
        "We could not find the page you asked for. It may have been moved, or the address may be mistyped. Use the search or the menu above.",
        "Annual report and accounts laid before Parliament|Board minutes, third quarter|Consultation on fees closes on 30 January|New regional director appointed|Survey of households: field work begins|Statement on the spending review|Guidance for local partners updated|Winter opening hours",
    ),
    "de": Words(
        "Startseite|Über uns|Themen|Veröffentlichungen|Daten|Presse|Stellenangebote|Kontakt",
        "Suche|Erweiterte Suche",
        "Wir verwenden Cookies, um die Nutzung unserer Website auszuwerten und unser Angebot zu verbessern.|Alle akzeptieren|Nur notwendige|Einstellungen",
        "Impressum|Datenschutz|Barrierefreiheit|Leichte Sprache|Gebärdensprache|Inhaltsübersicht|Newsletter bestellen",
        "Weitere Informationen",
        "Seite nicht gefunden",
        "Die angeforderte Seite konnte nicht gefunden werden. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.",
        "Jahresbericht vorgestellt|Neue Förderrichtlinie in Kraft|Fachtagung im Herbst: Anmeldung offen|Zahl der Beratungen leicht gestiegen|Geschäftsstelle zieht um|Stellungnahme zum Gesetzentwurf|Broschüre neu aufgelegt",
    ),
    "fr": Words(
        "Accueil|Qui sommes-nous|Nos missions|Publications|Statistiques|Actualités|Recrutement|Contact",
        "Rechercher|Recherche avancée",
        "En poursuivant votre navigation, vous acceptez le dépôt de cookies destinés à mesurer l'audience du site.|Tout accepter|Tout refuser|Personnaliser",
        "Mentions légales|Données personnelles|Accessibilité : partiellement conforme|Plan du site|Marchés publics|S'abonner à la lettre",
        "À lire aussi",
        "Page introuvable",
        "La page que vous recherchez n'existe pas ou n'existe plus. Vérifiez l'adresse ou utilisez le moteur de recherche.",
        "Le rapport annuel est en ligne|Nouvelle carte des services|Journée d'étude du 14 mars|Les chiffres clés de l'année|Appel à projets : les lauréats|Fermeture exceptionnelle de l'accueil|Guide des familles",
    ),
    "nl": Words(
        "Home|Over ons|Onderwerpen|Publicaties|Cijfers|Nieuws|Werken bij|Contact",
        "Zoeken|Uitgebreid zoeken",
        "Wij plaatsen cookies om het gebruik van deze website te meten.|Accepteren|Weigeren|Meer weten",
        "Toegankelijkheid|Privacy|Colofon|Archief|Sitemap|Kwetsbaarheid melden|Nieuwsbrief",
        "Zie ook",
        "Pagina niet gevonden",
        "De pagina die u zoekt bestaat niet of is verplaatst. Controleer het adres of gebruik de zoekfunctie.",
        "Jaarverslag aangeboden aan de Kamer|Nieuwe cijfers jeugdhulp|Bijeenkomst voor gemeenten|Wijziging openingstijden|Handreiking herzien|Vacature beleidsmedewerker",
    ),
    "es": Words(
        "Inicio|Quiénes somos|Áreas|Publicaciones|Estadísticas|Noticias|Empleo|Contacto",
        "Buscar|Búsqueda avanzada",
        "Utilizamos cookies propias y de terceros para analizar la navegación.|Aceptar|Rechazar|Configurar",
        "Aviso legal|Política de privacidad|Accesibilidad|Mapa del sitio|Portal de transparencia|Boletín",
        "Contenidos relacionados",
        "Página no encontrada",
        "La página que busca no existe o ha cambiado de dirección. Revise la dirección o utilice el buscador.",
        "Presentada la memoria anual|Convocatoria de ayudas|Jornada sobre infancia|Nuevo horario de atención|Actualizado el directorio de centros|Informe trimestral",
    ),
    "it": Words(
        "Home|Chi siamo|Attività|Pubblicazioni|Dati|Notizie|Concorsi|Contatti",
        "Cerca nel sito|Ricerca avanzata",
        "Questo sito utilizza cookie tecnici e analitici.|Accetto|Rifiuto|Preferenze",
        "Note legali|Privacy|Amministrazione trasparente|Dichiarazione di accessibilità|Mappa del sito|Newsletter",
        "Leggi anche",
        "Pagina non trovata",
        "La pagina richiesta non esiste o è stata spostata. Controllare l'indirizzo oppure usare la ricerca.",
        "Relazione annuale al Parlamento|Bando per le associazioni|Convegno di primavera|Orari degli uffici|Aggiornato l'elenco dei centri|Nota stampa",
    ),
    "pt": Words(
        "Início|Quem somos|Áreas de atuação|Publicações|Estatísticas|Notícias|Recrutamento|Contactos",
        "Pesquisar|Pesquisa avançada",
        "Este sítio utiliza cookies para melhorar a sua experiência.|Aceitar|Recusar|Saber mais",
        "Termos de uso|Política de privacidade|Acessibilidade|Mapa do sítio|Livro de reclamações|Boletim",
        "Veja também",
        "Página não encontrada",
        "A página que procura não existe ou foi movida. Confirme o endereço ou utilize a pesquisa.",
        "Relatório anual publicado|Concurso aberto até maio|Seminário em Coimbra|Novos horários|Guia para escolas|Nota à imprensa",
    ),
    "pl": Words(
        "Strona główna|O nas|Działalność|Publikacje|Dane|Aktualności|Praca|Kontakt",
        "Szukaj|Wyszukiwanie zaawansowane",
        "Ta strona używa plików cookie do celów statystycznych.|Akceptuję|Odrzucam|Więcej",
        "Deklaracja dostępności|Polityka prywatności|Mapa strony|BIP|Newsletter",
        "Zobacz także",
        "Nie znaleziono strony",
        "Strona o podanym adresie nie istnieje. Sprawdź adres lub skorzystaj z wyszukiwarki.",
        "Sprawozdanie za ubiegły rok|Nabór wniosków|Konferencja w Łodzi|Zmiana godzin pracy|Nowy poradnik",
    ),
    "cs": Words(
        "Úvod|O nás|Témata|Publikace|Data|Aktuality|Kariéra|Kontakty",
        "Hledat|Rozšířené hledání",
        "Tento web používá soubory cookie k měření návštěvnosti.|Souhlasím|Odmítnout|Nastavení",
        "Prohlášení o přístupnosti|Ochrana osobních údajů|Mapa stránek|Úřední deska|Odběr novinek",
        "Související",
        "Stránka nenalezena",
        "Požadovaná stránka neexistuje. Zkontrolujte adresu nebo použijte vyhledávání.",
        "Výroční zpráva|Výzva k podávání žádostí|Seminář v Brně|Změna úředních hodin|Nová metodika",
    ),
    "sv": Words(
        "Start|Om oss|Ämnen|Publikationer|Statistik|Nyheter|Lediga jobb|Kontakt",
        "Sök|Avancerad sökning",
        "Vi använder kakor för att förbättra webbplatsen.|Godkänn|Neka|Inställningar",
        "Tillgänglighetsredogörelse|Personuppgifter|Om kakor|Webbkarta|Nyhetsbrev",
        "Läs mer",
        "Sidan hittades inte",
        "Sidan du söker finns inte eller har flyttats. Kontrollera adressen eller sök.",
        "Årsredovisningen klar|Nya siffror om barns hälsa|Konferens i Umeå|Ändrade öppettider|Remissvar",
    ),
    "da": Words(
        "Forside|Om os|Emner|Udgivelser|Tal|Nyheder|Job|Kontakt",
        "Søg|Avanceret søgning",
        "Vi bruger cookies til statistik.|Accepter|Afvis|Læs mere",
        "Tilgængelighedserklæring|Privatlivspolitik|Sitemap|Nyhedsbrev|Presse",
        "Se også",
        "Siden findes ikke",
        "Siden, du leder efter, findes ikke eller er flyttet. Kontrollér adressen eller brug søgningen.",
        "Årsrapport offentliggjort|Ny vejledning til kommuner|Konference i Aarhus|Ændrede åbningstider|Høringssvar",
    ),
    "fi": Words(
        "Etusivu|Meistä|Teemat|Julkaisut|Tilastot|Uutiset|Työpaikat|Yhteystiedot",
        "Haku|Tarkennettu haku",
        "Käytämme evästeitä sivuston kehittämiseen.|Hyväksy|Hylkää|Asetukset",
        "Saavutettavuusseloste|Tietosuoja|Sivukartta|Uutiskirje|Palaute",
        "Lue myös",
        "Sivua ei löytynyt",
        "Hakemaasi sivua ei ole tai se on siirretty. Tarkista osoite tai käytä hakua.",
        "Vuosikertomus julkaistu|Uusi opas kunnille|Seminaari Tampereella|Poikkeavat aukioloajat|Lausunto eduskunnalle",
    ),
    "el": Words(
        "Αρχική|Ποιοι είμαστε|Δράσεις|Εκδόσεις|Στοιχεία|Νέα|Επικοινωνία",
        "Αναζήτηση|Σύνθετη αναζήτηση",
        "Ο ιστότοπος χρησιμοποιεί cookies για στατιστικούς λόγους.|Αποδοχή|Απόρριψη",
        "Όροι χρήσης|Προστασία δεδομένων|Προσβασιμότητα|Χάρτης ιστοτόπου",
        "Δείτε επίσης",
        "Η σελίδα δεν βρέθηκε",
        "Η σελίδα που ζητήσατε δεν υπάρχει. Ελέγξτε τη διεύθυνση ή χρησιμοποιήστε την αναζήτηση.",
        "Ετήσια έκθεση|Ημερίδα στη Θεσσαλονίκη|Νέο ωράριο|Δελτίο τύπου",
    ),
    "ru": Words(
        "Главная|О нас|Деятельность|Публикации|Статистика|Новости|Вакансии|Контакты",
        "Поиск|Расширенный поиск",
        "Сайт использует файлы cookie для анализа посещаемости.|Принять|Отклонить",
        "Политика конфиденциальности|Карта сайта|Версия для слабовидящих|Подписка",
        "Читайте также",
        "Страница не найдена",
        "Запрашиваемая страница не существует. Проверьте адрес или воспользуйтесь поиском.",
        "Годовой отчёт|Семинар для педагогов|График приёма граждан|Новые методические материалы",
    ),
    "tr": Words(
        "Ana Sayfa|Hakkımızda|Çalışmalar|Yayınlar|Veriler|Haberler|Kariyer|İletişim",
        "Site içi arama|Gelişmiş arama",
        "Bu site istatistik amacıyla çerez kullanır.|Kabul et|Reddet|Ayarlar",
        "Kullanım koşulları|Gizlilik|Erişilebilirlik|Site haritası|Bülten",
        "İlgili içerikler",
        "Sayfa bulunamadı",
        "Aradığınız sayfa mevcut değil. Adresi kontrol edin ya da arama yapın.",
        "Yıllık rapor yayımlandı|Ankara çalıştayı|Başvurular başladı|Yeni çalışma saatleri",
    ),
    "ja": Words(
        "ホーム|組織案内|取り組み|刊行物|統計|お知らせ|採用情報|お問い合わせ",
        "サイト内検索|詳細検索",
        "当サイトでは利用状況の把握のためクッキーを使用しています。|同意する|拒否する",
        "サイトポリシー|個人情報保護|アクセシビリティ|サイトマップ",
        "関連情報",
        "ページが見つかりません",
        "お探しのページは移動または削除された可能性があります。アドレスをご確認ください。",
        "年次報告書を公表しました|講演会のご案内|窓口時間の変更について|調査票の様式",
    ),
    "zh": Words(
        "首页|机构简介|工作动态|政策文件|统计数据|新闻中心|联系我们",
        "站内搜索|高级搜索",
        "本网站使用 Cookie 以统计访问情况。|同意|拒绝",
        "网站声明|隐私保护|无障碍浏览|网站地图",
        "相关阅读",
        "页面不存在",
        "您访问的页面不存在，请检查网址或使用站内搜索。",
        "年度报告发布|培训班通知|办公时间调整|政策解读",
    ),
    "ar": Words(
        "الرئيسية|من نحن|مجالات العمل|المنشورات|الإحصاءات|الأخبار|اتصل بنا",
        "بحث|بحث متقدم",
        "يستخدم هذا الموقع ملفات تعريف الارتباط لقياس الزيارات.|قبول|رفض",
        "شروط الاستخدام|سياسة الخصوصية|خريطة الموقع|النشرة البريدية",
        "اقرأ أيضا",
        "الصفحة غير موجودة",
        "الصفحة التي تبحث عنها غير موجودة. يرجى التحقق من العنوان أو استخدام البحث.",
        "التقرير السنوي|ورشة عمل في عمّان|مواعيد العمل|بيان صحفي",
    ),
}
