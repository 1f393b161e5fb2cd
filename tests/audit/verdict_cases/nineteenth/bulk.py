"""What makes pages long: the deep menus of portals, and paragraphs that go with any report."""

from __future__ import annotations

from collections.abc import Mapping

DEEP: Mapping[str, str] = {
    "en": "Board and governance|Annual reports|Our history|Partners and funders|Complaints|Policy briefs|Consultations|Committees|Country pages|Training and e-learning|Helplines|For parents|For teachers|For professionals|For young people|Statistics and data|Case law|Legislation|International conventions|Glossary|Press releases|Media library|Speeches|Newsletter archive|Past events|Webinars|Calls for proposals|Tenders|Vacancies|Internships|Opening hours|How to find us|Social media|RSS feeds|Language: English, Français, Deutsch|Text size|High contrast|Donate now|Become a member|Volunteer|Members' area",
    "de": "Leitung und Gremien|Jahresberichte|Geschichte|Partner und Förderer|Beschwerdestelle|Stellungnahmen|Ausschüsse|Länder und Regionen|Fortbildung|Beratungstelefone|Für Eltern|Für Lehrkräfte|Für Fachkräfte|Für Jugendliche|Statistik|Rechtsprechung|Gesetze und Verordnungen|Glossar|Pressemitteilungen|Bilder|Reden|Rundbriefe|Vergangene Veranstaltungen|Förderprogramme|Ausschreibungen|Stellenangebote|Praktika|Öffnungszeiten|Anfahrt|RSS|Sprache: Deutsch, English|Schriftgröße|Kontrast|Spenden|Mitglied werden|Ehrenamt|Mitgliederbereich",
    "fr": "Gouvernance|Rapports d'activité|Histoire|Partenaires|Réclamations|Avis et prises de position|Commissions|Pays et régions|Formation|Numéros d'urgence|Parents|Enseignants|Professionnels|Jeunes|Statistiques|Jurisprudence|Textes de loi|Conventions internationales|Glossaire|Communiqués|Photothèque|Discours|Lettres d'information|Événements passés|Appels à projets|Marchés publics|Offres d'emploi|Stages|Horaires|Plan d'accès|Flux RSS|Langue : français, English|Taille du texte|Contraste|Faire un don|Adhérer|Espace membres",
    "nl": "Bestuur|Jaarverslagen|Geschiedenis|Partners|Klachten|Standpunten|Commissies|Landen en regio's|Scholing|Hulplijnen|Voor ouders|Voor leraren|Voor professionals|Voor jongeren|Cijfers|Rechtspraak|Wetten en regels|Begrippen|Persberichten|Beeldbank|Toespraken|Nieuwsbrieven|Afgelopen bijeenkomsten|Subsidies|Aanbestedingen|Vacatures|Stages|Openingstijden|Route|RSS|Taal: Nederlands, English|Lettergrootte|Contrast|Doneren|Lid worden|Ledendeel",
    "es": "Órganos de gobierno|Memorias|Historia|Entidades colaboradoras|Quejas y sugerencias|Posicionamientos|Comisiones|Comunidades|Formación|Teléfonos de ayuda|Familias|Profesorado|Profesionales|Jóvenes|Estadísticas|Jurisprudencia|Legislación|Convenios|Glosario|Notas de prensa|Galería|Discursos|Boletines|Actos anteriores|Subvenciones|Licitaciones|Empleo|Prácticas|Horario|Cómo llegar|RSS|Idioma: español, English|Tamaño del texto|Contraste|Donar|Hazte socio|Área privada",
    "it": "Organi|Bilanci|Storia|Partner|Reclami|Pareri|Commissioni|Regioni|Formazione|Numeri utili|Genitori|Insegnanti|Operatori|Ragazzi|Statistiche|Giurisprudenza|Normativa|Glossario|Comunicati|Galleria|Discorsi|Newsletter|Eventi passati|Bandi|Gare|Lavora con noi|Orari|Dove siamo|RSS|Lingua|Dona ora|Area riservata",
    "pt": "Órgãos sociais|Relatórios|História|Parceiros|Reclamações|Pareceres|Comissões|Regiões|Formação|Linhas de apoio|Famílias|Professores|Profissionais|Jovens|Estatísticas|Jurisprudência|Legislação|Glossário|Comunicados|Galeria|Discursos|Boletins|Eventos passados|Concursos|Recrutamento|Horário|Como chegar|RSS|Língua|Donativos|Área reservada",
    "pl": "Zarząd|Sprawozdania|Historia|Partnerzy|Skargi|Opinie|Komisje|Szkolenia|Telefony zaufania|Dla rodziców|Dla nauczycieli|Statystyki|Orzecznictwo|Prawo|Słownik|Komunikaty|Galeria|Przemówienia|Newsletter|Przetargi|Praca|Godziny otwarcia|Dojazd|RSS|Język|Darowizny",
    "cs": "Vedení|Výroční zprávy|Historie|Partneři|Stížnosti|Stanoviska|Výbory|Vzdělávání|Linky pomoci|Pro rodiče|Pro učitele|Statistiky|Judikatura|Legislativa|Slovník|Tiskové zprávy|Fotogalerie|Zpravodaj|Dotace|Veřejné zakázky|Volná místa|Úřední hodiny|RSS|Jazyk",
    "sv": "Styrelse|Årsredovisningar|Historia|Samarbeten|Klagomål|Remissvar|Utskott|Utbildning|Stödlinjer|För föräldrar|För lärare|Statistik|Rättsfall|Lagar|Ordlista|Pressmeddelanden|Bildarkiv|Tal|Nyhetsbrev|Bidrag|Upphandling|Praktik|Öppettider|Hitta hit|RSS|Språk|Lättläst",
    "da": "Bestyrelse|Årsrapporter|Historie|Samarbejde|Klager|Høringssvar|Udvalg|Kurser|Rådgivning|Forældre|Lærere|Statistik|Domme|Love|Ordbog|Pressemeddelelser|Billeder|Taler|Nyhedsbrev|Puljer|Udbud|Ledige stillinger|Åbningstider|RSS|Sprog",
    "fi": "Hallitus|Vuosikertomukset|Historia|Kumppanit|Kantelut|Lausunnot|Valiokunnat|Koulutus|Auttavat puhelimet|Vanhemmille|Opettajille|Tilastot|Oikeustapaukset|Lait|Sanasto|Tiedotteet|Kuvapankki|Puheet|Uutiskirje|Avustukset|Hankinnat|Aukioloajat|RSS|Kieli",
    "ru": "Руководство|Годовые отчёты|История|Партнёры|Жалобы|Заключения|Комитеты|Обучение|Телефоны доверия|Родителям|Учителям|Статистика|Судебная практика|Законы|Словарь|Пресс-релизы|Фотоархив|Рассылка|Закупки|Вакансии|Режим работы|Схема проезда|RSS",
    "ja": "組織図|年次報告|沿革|関係機関|苦情受付|意見書|委員会|研修|相談窓口|保護者の方へ|教職員の方へ|統計|判例|法令|用語集|写真集|講演|広報誌|助成|入札|開庁時間|交通案内|文字サイズ|色合い",
    "zh": "领导机构|年度报告|历史沿革|合作单位|投诉建议|政策文件|委员会|培训|求助热线|家长|教师|统计数据|案例|法律法规|词汇|图片|讲话|通讯|招标|招聘|办公时间|交通|字号|繁体",
}

POOL: Mapping[str, tuple[str, ...]] = {
    "en": (
        "The authors thank the staff of the registries, who carried boxes up two flights of stairs for eleven weeks, and the forty-three people who agreed to read what had been written about them as children. Names of persons and of villages have been changed where they asked for it.",
        "Between 2004 and 2010 the number of reports rose in every district but one. The rise is steepest where a telephone line had been opened, which says more about telephones than about families. Comparisons between districts should therefore be made with care, and comparisons between countries not at all.",
        "Local authorities were sent a questionnaire of twenty-two items. Sixty-eight per cent replied, some after three reminders. Those that did not reply are on average smaller, and further from the capital. Two sent back the questionnaire with the remark that they had no children in care, which was not so.",
        "The convention entered into force on the first day of the month after the fifth ratification. States undertake to screen those who work with children, to make helplines known, and to collect data without naming anyone. A committee of the parties meets once a year and visits no one unannounced.",
        "In the discussion members asked about cost. The secretariat answered that a visit costs less than a file, and a file less than a court. One delegation reserved its position. The chair closed the point by noting that nobody had spoken against.",
        "Further reading: the green paper of 2003; the inspectors' reports for the northern districts; the thesis on boarding-out by the late archivist of the county; and the diaries that were given to the museum in 1987, of which the first three volumes have been transcribed.",
    ),
    "de": (
        "Dank gilt den Mitarbeiterinnen der Registraturen, die elf Wochen lang Kisten über zwei Treppen trugen, und den 43 Menschen, die bereit waren zu lesen, was man als Kinder über sie geschrieben hatte. Namen von Personen und Dörfern wurden auf Wunsch geändert.",
        "Zwischen 2004 und 2010 stieg die Zahl der Meldungen in allen Kreisen bis auf einen. Am steilsten ist der Anstieg dort, wo eine Telefonnummer eingerichtet worden war; das sagt mehr über Telefone als über Familien. Vergleiche sind daher mit Vorsicht zu ziehen.",
        "Den Kommunen ging ein Fragebogen mit 22 Punkten zu. Achtundsechzig Prozent antworteten, manche nach drei Erinnerungen. Wer nicht antwortete, ist im Mittel kleiner und liegt weiter von der Hauptstadt entfernt.",
        "In der Aussprache fragten Mitglieder nach den Kosten. Die Verwaltung erwiderte, ein Besuch koste weniger als eine Akte und eine Akte weniger als ein Verfahren. Eine Fraktion behielt sich ihre Haltung vor.",
    ),
    "fr": (
        "Les auteurs remercient le personnel des greffes, qui a monté des cartons pendant onze semaines, et les quarante-trois personnes qui ont accepté de lire ce qu'on avait écrit d'elles enfants. Les noms ont été changés à leur demande.",
        "Entre 2004 et 2010, le nombre de signalements a crû dans tous les départements sauf un. La hausse est la plus forte là où une ligne téléphonique a été ouverte, ce qui en dit plus sur les téléphones que sur les familles.",
        "Un questionnaire de vingt-deux points a été adressé aux collectivités. Soixante-huit pour cent ont répondu, certaines après trois rappels. Celles qui se sont tues sont en moyenne plus petites.",
        "Au cours du débat, des membres ont demandé ce que cela coûterait. Il leur fut répondu qu'une visite coûte moins qu'un dossier, et un dossier moins qu'un procès.",
    ),
    "nl": (
        "De onderzoekers danken de medewerkers van de archieven, die elf weken lang dozen de trap op droegen, en de 43 mensen die wilden lezen wat er over hen als kind geschreven was. Namen zijn op verzoek veranderd.",
        "Tussen 2004 en 2010 steeg het aantal meldingen in alle regio's op één na. De stijging is het grootst waar een telefoonnummer werd geopend, en dat zegt meer over telefoons dan over gezinnen.",
        "Gemeenten kregen een vragenlijst met 22 punten. Achtenzestig procent antwoordde, soms na drie herinneringen. Wie zweeg is gemiddeld kleiner.",
    ),
    "es": (
        "Los autores agradecen al personal de los registros, que subió cajas durante once semanas, y a las 43 personas que aceptaron leer lo que se escribió de ellas cuando eran niños. Los nombres se han cambiado a petición suya.",
        "Entre 2004 y 2010 el número de avisos creció en todas las provincias menos una. La subida es mayor donde se abrió un teléfono, lo que dice más de los teléfonos que de las familias.",
        "Se envió a los ayuntamientos un cuestionario de 22 puntos. Respondió el sesenta y ocho por ciento, algunos tras tres recordatorios.",
    ),
    "it": (
        "Gli autori ringraziano il personale degli archivi, che per undici settimane ha portato scatole su per due rampe di scale, e le 43 persone che hanno accettato di leggere ciò che di loro bambini era stato scritto.",
        "Tra il 2004 e il 2010 le segnalazioni sono aumentate in tutte le province tranne una. L'aumento è più forte dove era stato aperto un numero telefonico.",
    ),
    "pt": (
        "Os autores agradecem ao pessoal dos arquivos, que durante onze semanas carregou caixas por dois lanços de escadas, e às 43 pessoas que aceitaram ler o que delas se escreveu em crianças.",
        "Entre 2004 e 2010 o número de sinalizações cresceu em todos os distritos menos um, sobretudo onde abriu uma linha telefónica.",
    ),
}
