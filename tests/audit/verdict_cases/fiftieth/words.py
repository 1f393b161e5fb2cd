"""The standing words of invented sites in eighteen languages: menus, notices, filler, 404 pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """What the frame of a site says in one language."""

    menu: tuple[str, ...]
    cookies: str
    footer: str
    related: tuple[str, ...]
    about: str
    gone_title: str
    gone: str
    search: str


def _words(raw: str) -> Words:
    lines = [line.strip() for line in raw.strip().splitlines()]
    menu, cookies, footer, related, about, gone_title, gone, search = lines
    return Words(
        tuple(menu.split("|")),
        cookies,
        footer,
        tuple(related.split("|")),
        about,
        gone_title,
        gone,
        search,
    )


RAW = {
    "en": """Home|About us|Our work|Publications|Data|News|Events|Press|Careers|Contact|Accessibility
        We use cookies that are needed for this site to work and, if you agree, cookies that help us count visits. Accept all. Reject optional cookies. Cookie settings.
        Privacy notice. Terms of use. Freedom of information. Modern slavery statement. Sitemap. Follow us on LinkedIn, YouTube and Mastodon. Registered office: 14 Quay Street.
        Annual report laid before members|New chair of the advisory board named|Consultation on data standards opens in spring|Regional offices: opening hours over the holidays|How we handle complaints
        The secretariat publishes its findings in three series. Working papers appear first and are open for comments during eight weeks; after that the authors revise them together with two readers from outside. Reports are printed twice a year and sent to libraries, schools and local councils that have asked for them. All figures may be reused if the source is named. Questions from journalists are answered on working days between nine and five; for anything else please write to the information desk, which usually replies within a week. Earlier volumes can be ordered by post as long as stocks last, and large print is available on request.
        Page not found
        We cannot find the page you are looking for. If you typed the address, check it. You can also use the search or go back to the home page.
        Search this site""",
    "de": """Startseite|Über uns|Themen|Publikationen|Statistik|Presse|Termine|Karriere|Kontakt|Leichte Sprache
        Wir verwenden Cookies, die für den Betrieb der Seite nötig sind, und mit Ihrer Einwilligung solche zur Messung der Reichweite. Alle akzeptieren. Nur notwendige. Einstellungen.
        Impressum. Datenschutz. Erklärung zur Barrierefreiheit. Inhaltsverzeichnis. Folgen Sie uns auf Mastodon und YouTube. Postanschrift: Hafenstraße 14.
        Jahresbericht dem Beirat vorgelegt|Neue Leitung der Geschäftsstelle|Anhörung zu den Datenstandards im Frühjahr|Öffnungszeiten der Außenstellen|Fachtag in Kassel: Anmeldung ab sofort
        Die Geschäftsstelle gibt ihre Ergebnisse in drei Reihen heraus. Arbeitspapiere erscheinen zuerst und können acht Wochen lang kommentiert werden; danach überarbeiten die Verfasserinnen und Verfasser sie gemeinsam mit zwei auswärtigen Gutachtern. Die Berichte werden zweimal im Jahr gedruckt und an Bibliotheken, Schulen und Gemeinden versandt, die darum gebeten haben. Alle Zahlen dürfen unter Nennung der Quelle weiterverwendet werden. Anfragen von Redaktionen beantworten wir werktags zwischen neun und siebzehn Uhr; in allen anderen Fällen schreiben Sie bitte an die Auskunft, die in der Regel binnen einer Woche antwortet.
        Seite nicht gefunden
        Die von Ihnen aufgerufene Seite konnte nicht gefunden werden. Bitte prüfen Sie die Adresse oder nutzen Sie die Suche.
        Suche""",
    "fr": """Accueil|Qui sommes-nous|Nos missions|Publications|Statistiques|Presse|Agenda|Recrutement|Contact|Accessibilité
        Ce site utilise des cookies nécessaires à son fonctionnement et, avec votre accord, des cookies de mesure d'audience. Tout accepter. Tout refuser. Personnaliser.
        Mentions légales. Données personnelles. Accessibilité : partiellement conforme. Plan du site. Suivez-nous sur LinkedIn et YouTube. Siège : 14, rue du Port.
        Le rapport annuel remis au conseil|Une nouvelle présidente pour le comité consultatif|Concertation sur les normes de données au printemps|Horaires des antennes régionales|Journée d'étude à Lille : inscriptions ouvertes
        Le secrétariat publie ses travaux dans trois collections. Les documents de travail paraissent en premier et restent ouverts aux commentaires pendant huit semaines ; les auteurs les reprennent ensuite avec deux relecteurs extérieurs. Les rapports sont imprimés deux fois par an et envoyés aux bibliothèques, aux écoles et aux communes qui en ont fait la demande. Tous les chiffres peuvent être réutilisés à condition d'en citer la source. Les questions des journalistes reçoivent une réponse les jours ouvrés entre neuf heures et dix-sept heures ; pour toute autre demande, écrivez au service d'information, qui répond en général sous une semaine.
        Page introuvable
        La page que vous cherchez n'existe pas ou n'existe plus. Vérifiez l'adresse ou utilisez le moteur de recherche.
        Rechercher""",
    "nl": """Home|Over ons|Onderwerpen|Publicaties|Cijfers|Nieuws|Agenda|Pers|Vacatures|Contact
        Wij gebruiken cookies die nodig zijn om de site te laten werken en, met uw toestemming, cookies om bezoeken te tellen. Alles accepteren. Alleen noodzakelijk. Instellingen.
        Privacyverklaring. Toegankelijkheid. Kwetsbaarheid melden. Sitemap. Volg ons op LinkedIn en Mastodon. Bezoekadres: Havenstraat 14.
        Jaarverslag aangeboden aan de raad|Nieuwe voorzitter van de adviescommissie|Consultatie over gegevensstandaarden in het voorjaar|Openingstijden van de regiokantoren|Studiedag in Zwolle: aanmelden kan nu
        Het secretariaat geeft zijn bevindingen uit in drie reeksen. Werkdocumenten verschijnen eerst en staan acht weken open voor commentaar; daarna herzien de auteurs ze samen met twee lezers van buiten. De rapporten worden tweemaal per jaar gedrukt en gestuurd naar bibliotheken, scholen en gemeenten die daarom hebben gevraagd. Alle cijfers mogen met bronvermelding worden hergebruikt. Vragen van journalisten worden op werkdagen tussen negen en vijf beantwoord; schrijf voor al het andere naar de informatiebalie, die meestal binnen een week reageert.
        Pagina niet gevonden
        De pagina die u zoekt kunnen wij niet vinden. Controleer het adres of gebruik de zoekfunctie.
        Zoeken""",
    "es": """Inicio|Quiénes somos|Qué hacemos|Publicaciones|Estadísticas|Sala de prensa|Agenda|Empleo|Contacto
        Utilizamos cookies necesarias para el funcionamiento del sitio y, si usted lo acepta, cookies de medición. Aceptar todas. Rechazar. Configurar.
        Aviso legal. Política de privacidad. Accesibilidad. Mapa web. Síganos en LinkedIn y YouTube. Sede: calle del Puerto, 14.
        Presentada la memoria anual|Nueva presidenta del consejo asesor|Consulta pública sobre normas de datos en primavera|Horario de las oficinas regionales|Jornada técnica en Gijón: inscripción abierta
        La secretaría publica sus resultados en tres series. Los documentos de trabajo aparecen primero y quedan abiertos a comentarios durante ocho semanas; después los autores los revisan con dos lectores externos. Los informes se imprimen dos veces al año y se envían a las bibliotecas, escuelas y ayuntamientos que los han solicitado. Todas las cifras pueden reutilizarse citando la fuente. Las preguntas de los periodistas se atienden los días laborables entre las nueve y las cinco; para cualquier otra cuestión escriba al servicio de información, que suele responder en una semana.
        Página no encontrada
        No hemos encontrado la página que busca. Compruebe la dirección o utilice el buscador.
        Buscar""",
    "it": """Home|Chi siamo|Attività|Pubblicazioni|Dati|Sala stampa|Eventi|Lavora con noi|Contatti|Amministrazione trasparente
        Questo sito usa cookie tecnici e, con il tuo consenso, cookie di misurazione. Accetta tutti. Rifiuta. Preferenze.
        Note legali. Privacy. Dichiarazione di accessibilità. Mappa del sito. Seguici su LinkedIn e YouTube. Sede: via del Porto 14.
        Presentata la relazione annuale|Nuova presidente del comitato consultivo|Consultazione sugli standard dei dati in primavera|Orari delle sedi regionali|Giornata di studio a Trieste: iscrizioni aperte
        La segreteria pubblica i propri risultati in tre collane. I documenti di lavoro escono per primi e restano aperti ai commenti per otto settimane; poi gli autori li rivedono insieme a due lettori esterni. I rapporti sono stampati due volte l'anno e inviati alle biblioteche, alle scuole e ai comuni che ne hanno fatto richiesta. Tutti i dati possono essere riutilizzati citando la fonte. Alle domande dei giornalisti si risponde nei giorni feriali dalle nove alle diciassette; per ogni altra richiesta scrivete all'ufficio informazioni, che di norma risponde entro una settimana.
        Pagina non trovata
        La pagina cercata non è stata trovata. Controlla l'indirizzo oppure usa la ricerca.
        Cerca""",
    "pt": """Início|Quem somos|O que fazemos|Publicações|Estatísticas|Imprensa|Agenda|Carreiras|Contactos
        Usamos cookies necessários ao funcionamento do sítio e, com o seu acordo, cookies de medição. Aceitar todos. Rejeitar. Definições.
        Aviso legal. Privacidade. Acessibilidade. Mapa do sítio. Siga-nos no LinkedIn e no YouTube. Sede: Rua do Porto, 14.
        Relatório anual entregue ao conselho|Nova presidente da comissão consultiva|Consulta sobre normas de dados na primavera|Horário das delegações regionais|Jornada técnica em Aveiro: inscrições abertas
        O secretariado publica os seus resultados em três coleções. Os documentos de trabalho saem primeiro e ficam abertos a comentários durante oito semanas; depois os autores reveem-nos com dois leitores externos. Os relatórios são impressos duas vezes por ano e enviados às bibliotecas, escolas e municípios que os pediram. Todos os números podem ser reutilizados com indicação da fonte. As perguntas dos jornalistas são respondidas nos dias úteis entre as nove e as dezassete; para tudo o resto escreva ao serviço de informação, que costuma responder numa semana.
        Página não encontrada
        Não encontrámos a página que procura. Verifique o endereço ou use a pesquisa.
        Pesquisar""",
    "pl": """Strona główna|O nas|Działalność|Publikacje|Dane|Aktualności|Kalendarz|Praca|Kontakt|BIP
        Używamy plików cookie niezbędnych do działania serwisu oraz, za Państwa zgodą, plików służących statystyce. Akceptuję wszystkie. Odrzuć. Ustawienia.
        Polityka prywatności. Deklaracja dostępności. Mapa serwisu. Siedziba: ul. Portowa 14.
        Sprawozdanie roczne przedstawione radzie|Nowa przewodnicząca komisji doradczej|Konsultacje standardów danych wiosną|Godziny pracy oddziałów
        Sekretariat ogłasza wyniki prac w trzech seriach. Dokumenty robocze ukazują się najpierw i przez osiem tygodni można zgłaszać do nich uwagi; potem autorzy poprawiają je wspólnie z dwoma recenzentami z zewnątrz. Raporty drukujemy dwa razy w roku i wysyłamy do bibliotek, szkół i gmin, które o nie poprosiły. Wszystkie dane wolno wykorzystywać z podaniem źródła. Na pytania dziennikarzy odpowiadamy w dni robocze od dziewiątej do siedemnastej.
        Nie znaleziono strony
        Strona, której szukasz, nie istnieje. Sprawdź adres lub skorzystaj z wyszukiwarki.
        Szukaj""",
    "cs": """Úvod|O nás|Činnost|Publikace|Data|Aktuality|Kalendář|Kontakty
        Používáme cookies nutné pro provoz webu a s vaším souhlasem také statistické. Přijmout vše. Odmítnout. Nastavení.
        Ochrana osobních údajů. Prohlášení o přístupnosti. Mapa stránek. Sídlo: Přístavní 14.
        Výroční zpráva předložena radě|Nová předsedkyně poradního výboru|Úřední hodiny poboček
        Sekretariát vydává výsledky ve třech řadách. Pracovní texty vycházejí jako první a osm týdnů je lze připomínkovat; poté je autoři upraví spolu se dvěma vnějšími posuzovateli. Zprávy se tisknou dvakrát ročně a posílají se knihovnám, školám a obcím, které o ně požádaly. Všechny údaje lze užít s uvedením zdroje.
        Stránka nenalezena
        Požadovaná stránka nebyla nalezena. Zkontrolujte adresu nebo použijte vyhledávání.
        Hledat""",
    "sv": """Start|Om oss|Verksamhet|Publikationer|Statistik|Nyheter|Kalender|Press|Kontakt
        Vi använder kakor som behövs för att webbplatsen ska fungera och, om du samtycker, kakor för statistik. Godkänn alla. Bara nödvändiga. Inställningar.
        Behandling av personuppgifter. Tillgänglighetsredogörelse. Webbkarta. Besöksadress: Hamngatan 14.
        Årsredovisningen överlämnad|Ny ordförande i rådet|Öppettider på lokalkontoren
        Kansliet ger ut sina resultat i tre serier. Arbetspapper kommer först och är öppna för synpunkter i åtta veckor; därefter bearbetar författarna dem tillsammans med två läsare utifrån. Rapporterna trycks två gånger om året och skickas till bibliotek, skolor och kommuner som har bett om dem. Alla siffror får användas om källan anges.
        Sidan kunde inte hittas
        Sidan du söker finns inte. Kontrollera adressen eller använd sökfunktionen.
        Sök""",
    "da": """Forside|Om os|Emner|Udgivelser|Statistik|Nyheder|Kalender|Presse|Kontakt
        Vi bruger cookies, som er nødvendige for siden, og med dit samtykke cookies til statistik. Accepter alle. Kun nødvendige. Indstillinger.
        Privatlivspolitik. Tilgængelighedserklæring. Sitemap. Adresse: Havnegade 14.
        Årsrapporten overdraget til rådet|Ny formand for udvalget|Åbningstider i regionerne
        Sekretariatet udgiver sine resultater i tre serier. Arbejdspapirer kommer først og er åbne for bemærkninger i otte uger; derefter omarbejder forfatterne dem sammen med to læsere udefra. Rapporterne trykkes to gange om året og sendes til biblioteker, skoler og kommuner, der har bedt om dem. Alle tal må bruges med kildeangivelse.
        Siden blev ikke fundet
        Vi kan ikke finde den side, du leder efter. Tjek adressen, eller brug søgningen.
        Søg""",
    "fi": """Etusivu|Tietoa meistä|Toiminta|Julkaisut|Tilastot|Ajankohtaista|Medialle|Yhteystiedot
        Käytämme sivuston toiminnan kannalta välttämättömiä evästeitä ja suostumuksellasi tilastoevästeitä. Hyväksy kaikki. Vain välttämättömät. Asetukset.
        Tietosuoja. Saavutettavuusseloste. Sivukartta. Käyntiosoite: Satamakatu 14.
        Vuosikertomus luovutettiin|Neuvottelukunnalle uusi puheenjohtaja|Toimistojen aukioloajat
        Sihteeristö julkaisee tuloksensa kolmessa sarjassa. Työpaperit ilmestyvät ensin ja niitä voi kommentoida kahdeksan viikon ajan; sen jälkeen kirjoittajat muokkaavat ne kahden ulkopuolisen lukijan kanssa. Raportit painetaan kahdesti vuodessa ja lähetetään kirjastoille, kouluille ja kunnille. Lukuja saa käyttää, kun lähde mainitaan.
        Sivua ei löytynyt
        Etsimääsi sivua ei löydy. Tarkista osoite tai käytä hakua.
        Haku""",
    "el": """Αρχική|Ποιοι είμαστε|Δράσεις|Εκδόσεις|Στατιστικά|Νέα|Επικοινωνία
        Χρησιμοποιούμε απαραίτητα cookies και, με τη συγκατάθεσή σας, στατιστικά. Αποδοχή όλων. Απόρριψη. Ρυθμίσεις.
        Όροι χρήσης. Προσωπικά δεδομένα. Προσβασιμότητα. Έδρα: οδός Λιμένος 14.
        Παραδόθηκε η ετήσια έκθεση|Νέα πρόεδρος της επιτροπής|Ωράριο των γραφείων
        Η γραμματεία δημοσιεύει τα αποτελέσματά της σε τρεις σειρές. Τα κείμενα εργασίας εκδίδονται πρώτα και μένουν ανοιχτά σε σχόλια για οκτώ εβδομάδες. Οι εκθέσεις τυπώνονται δύο φορές τον χρόνο και στέλνονται σε βιβλιοθήκες, σχολεία και δήμους.
        Η σελίδα δεν βρέθηκε
        Η σελίδα που ζητήσατε δεν υπάρχει. Ελέγξτε τη διεύθυνση.
        Αναζήτηση""",
    "ru": """Главная|О нас|Деятельность|Издания|Статистика|Новости|Контакты
        Мы используем файлы cookie, необходимые для работы сайта, и с вашего согласия статистические. Принять все. Отклонить. Настройки.
        Правовая информация. Персональные данные. Карта сайта. Адрес: Портовая улица, 14.
        Годовой отчёт представлен совету|Новый председатель комиссии|Часы приёма
        Секретариат публикует результаты в трёх сериях. Рабочие доклады выходят первыми и восемь недель открыты для замечаний; затем авторы дорабатывают их с двумя внешними рецензентами. Отчёты печатаются дважды в год и рассылаются библиотекам, школам и муниципалитетам. Все цифры можно использовать со ссылкой на источник.
        Страница не найдена
        Запрошенная страница не существует. Проверьте адрес или воспользуйтесь поиском.
        Поиск""",
    "tr": """Ana sayfa|Hakkımızda|Çalışmalar|Yayınlar|Veriler|Haberler|İletişim
        Sitenin çalışması için gerekli çerezleri ve onayınızla istatistik çerezlerini kullanıyoruz. Tümünü kabul et. Reddet. Ayarlar.
        Gizlilik. Kullanım koşulları. Site haritası. Adres: Liman Caddesi 14.
        Yıllık rapor sunuldu|Danışma kuruluna yeni başkan|Büro saatleri
        Sekretarya sonuçlarını üç dizide yayımlar. Çalışma metinleri önce çıkar ve sekiz hafta görüşe açık kalır; sonra yazarlar onları iki dış okurla birlikte düzeltir. Raporlar yılda iki kez basılır ve kütüphanelere, okullara ve belediyelere gönderilir. Kaynak gösterilerek kullanılabilir.
        Sayfa bulunamadı
        Aradığınız sayfa bulunamadı. Adresi denetleyin ya da aramayı kullanın.
        Ara""",
    "ja": """ホーム|組織案内|取組|刊行物|統計|お知らせ|お問い合わせ
        当サイトでは必要なクッキーと、同意いただいた場合に限り計測用クッキーを使用します。すべて許可。拒否。設定。
        個人情報の取扱い。利用規約。サイトマップ。所在地：港町一丁目十四番。
        年次報告書を提出しました|諮問委員会の新委員長|地方事務所の開所時間
        事務局は成果を三つのシリーズで公表しています。討議資料は最初に公開され、八週間のあいだ意見を受け付けます。その後、著者は外部の査読者二名とともに改訂します。報告書は年二回印刷され、希望する図書館、学校、自治体に送られます。数値は出典を明記すれば再利用できます。
        ページが見つかりません
        お探しのページは見つかりませんでした。アドレスをご確認ください。
        検索""",
    "zh": """首页|机构概况|工作|出版物|数据|新闻|联系我们
        本网站使用必要的 Cookie，并在您同意后使用统计 Cookie。全部接受。拒绝。设置。
        隐私政策。使用条款。网站地图。地址：港口路十四号。
        年度报告已提交理事会|咨询委员会新任主席|地区办事处开放时间
        秘书处以三个系列发表成果。工作论文最先刊出，在八周内公开征求意见，之后由作者与两位外部审稿人共同修订。报告每年印刷两次，寄送给提出申请的图书馆、学校和地方政府。注明来源即可使用全部数据。
        页面未找到
        您访问的页面不存在，请检查网址。
        搜索""",
    "ar": """الرئيسية|من نحن|أعمالنا|المنشورات|الإحصاءات|الأخبار|اتصل بنا
        نستخدم ملفات تعريف الارتباط الضرورية، وبموافقتك ملفات الإحصاء. قبول الكل. رفض. إعدادات.
        سياسة الخصوصية. شروط الاستخدام. خريطة الموقع. العنوان: شارع الميناء 14.
        تسليم التقرير السنوي|رئيسة جديدة للجنة|مواعيد المكاتب
        تنشر الأمانة نتائجها في ثلاث سلاسل. تصدر أوراق العمل أولا وتبقى مفتوحة للتعليقات ثمانية أسابيع ثم يراجعها المؤلفون مع قارئين من الخارج. تطبع التقارير مرتين في السنة وترسل إلى المكتبات والمدارس والبلديات.
        الصفحة غير موجودة
        لم نعثر على الصفحة المطلوبة. تحقق من العنوان.
        بحث""",
}
WORDS = {lang: _words(raw) for lang, raw in RAW.items()}

MORE = {
    "de": "Wer eine gedruckte Ausgabe wünscht, kann sie gegen Erstattung der Versandkosten bestellen, solange der Vorrat reicht. Ältere Bände stehen in den Lesesälen der Landesbibliotheken. Für Schulklassen bieten wir nach Anmeldung Führungen durch die Sammlung an, und für Lehrkräfte gibt es zweimal im Jahr eine Fortbildung. Hinweise auf Fehler nehmen wir dankbar entgegen und berichtigen sie in der nächsten Auflage.//Die Texte dieser Seite stehen, soweit nichts anderes vermerkt ist, unter einer freien Lizenz; Bilder sind davon ausgenommen.",
    "fr": "Les volumes anciens peuvent être commandés contre remboursement des frais d'envoi, dans la limite des stocks. Des visites sont proposées aux classes sur inscription et une formation est organisée deux fois par an pour les enseignants. Les erreurs qui nous sont signalées sont corrigées dans l'édition suivante. Sauf mention contraire, les textes de ce site sont placés sous licence ouverte ; les images en sont exclues.",
    "nl": "Oudere delen kunnen tegen vergoeding van de verzendkosten worden besteld zolang de voorraad strekt. Voor schoolklassen zijn er na aanmelding rondleidingen en voor leraren is er twee keer per jaar een cursus. Fouten die u ons meldt, verbeteren wij in de volgende druk. Tenzij anders vermeld vallen de teksten op deze site onder een open licentie; voor de beelden geldt dat niet. Wie een lezing wil aanvragen, doet dat minstens zes weken van tevoren.",
    "es": "Los volúmenes antiguos pueden pedirse abonando los gastos de envío mientras haya existencias. Se ofrecen visitas a los grupos escolares previa inscripción y dos veces al año hay un curso para docentes. Los errores que se nos comuniquen se corrigen en la edición siguiente. Salvo indicación contraria, los textos de este sitio se publican con licencia abierta; las imágenes quedan excluidas.",
    "it": "I volumi precedenti si possono ordinare rimborsando le spese di spedizione, fino a esaurimento. Per le classi si organizzano visite su prenotazione e due volte l'anno un corso per insegnanti. Gli errori che ci vengono segnalati sono corretti nell'edizione successiva. Salvo diversa indicazione, i testi di questo sito sono pubblicati con licenza aperta; le immagini ne sono escluse.",
    "pt": "Os volumes antigos podem ser encomendados mediante pagamento dos portes, enquanto houver. Há visitas para turmas por inscrição e, duas vezes por ano, um curso para professores. Os erros que nos comunicarem são corrigidos na edição seguinte. Salvo indicação em contrário, os textos deste sítio têm licença aberta; as imagens estão excluídas. Quem quiser uma sessão na sua biblioteca deve pedi-la com seis semanas de antecedência.",
    "pl": "Starsze tomy można zamawiać za zwrotem kosztów przesyłki, dopóki starczy zapasów. Dla klas szkolnych prowadzimy po zgłoszeniu zwiedzanie zbiorów, a dla nauczycieli dwa razy w roku kurs. Zgłoszone błędy poprawiamy w następnym wydaniu. O ile nie zaznaczono inaczej, teksty w tym serwisie są dostępne na wolnej licencji; nie dotyczy to zdjęć. Osoby, które chcą zaprosić prelegenta, proszone są o pismo z sześciotygodniowym wyprzedzeniem. Dyżur telefoniczny pełnimy we wtorki i czwartki.",
}
"""A second paragraph of the same kind."""
