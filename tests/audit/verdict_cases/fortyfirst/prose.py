"""Sentences by language and subject, and how sites of that language talk. All made up."""

from __future__ import annotations

import random
from collections.abc import Mapping

EN = {
    "care": """The inspectors visited {n} residential homes between March and October {y} and \
spoke with children in private.
In {p} the ratio of staff to children fell below the legal minimum on four nights out of ten.
Most of the young people said that they knew the name of their social worker, but fewer than \
half could reach her.
Files were kept in two different systems, so that a change of placement was often recorded only \
weeks later.
The ministry replied that a further {n} posts had been approved and that recruitment would \
begin in spring.
A former resident described how complaints were put into a box that nobody opened during her \
three years there.
According to the association of foster families, allowances have not risen since {y} in any of \
the northern districts.
The report recommends an independent ombudsperson with the power to enter every institution \
without notice.
Two of the homes have since closed, and the children were moved to families in the same region \
where that was possible.
Researchers from the University of {p} compared the figures with those of neighbouring \
countries and found similar gaps.
The committee heard evidence from teachers, paediatricians and police officers on five afternoons.
Guidance on restraint had been issued in {y}, yet only one manager in three could show a copy.
Siblings were separated in {n} cases, usually because no single placement had enough beds.
A second volume, with the annexes and the questionnaires, was published by the same office a \
year later.""",
    "water": """The treatment plant at {p} was built for a town of {n} thousand and now serves \
twice as many households.
Engineers measured nitrate above the permitted value in seven wells, most of them close to \
fattening farms.
After the flood of {y} the provincial board replaced the pumps but left the old clay pipes in \
the ground.
Families in the upper quarter fetch their water from tankers that come on Tuesdays and Fridays.
A loan of {n} million from the development bank covers the new main, which will follow the \
railway embankment.
The river carries less sediment since the dam was closed, and the fishermen of the delta say \
that eels have gone.
Samples were taken at dawn, cooled with ice and brought to the laboratory within six hours.
The company pointed to a leak rate of thirty-one per cent, down from forty-four when it took \
over the network.
In court the villagers asked for compensation and for a public register of discharges.
Experts from {p} proposed a buffer strip of ten metres along every ditch, and the farmers' \
union objected.
Rainfall was lower than the average of the past three decades in nine months of {y}.
The utility publishes monthly values, though the tables leave out the smallest supply zones.""",
    "court": """The applicant was arrested near {p} in {y} and held for {n} days without being \
brought before a judge.
The Government submitted that domestic remedies had not been exhausted, since an appeal on \
points of law was open to him.
The Chamber considered that the length of the proceedings could not be explained by the \
complexity of the case alone.
Medical certificates drawn up on the day after the release recorded bruises on both arms and on \
the back.
Counsel for the state argued that the officers had acted under the ordinance then in force.
The judgment was delivered in open court and notified in writing to the parties, with two \
separate opinions annexed.
Costs were awarded in the sum of {n} hundred, to be paid within three months.
The registry received third-party comments from two organisations that had been given leave to \
intervene.
A witness who had moved abroad was heard by video link, and her statement was read into the record.
The court of first instance at {p} had dismissed the claim as out of time, relying on a code of {y}.
It follows that the complaint is admissible and must be examined on the merits.
The dissenting judge would have found that the search was lawful but not proportionate.""",
    "budget": """Spending on primary schools rose by {n} per cent in {y}, mostly because \
salaries were adjusted late.
The audit office could not trace a transfer to the road fund and asked the treasury of {p} for \
the vouchers.
Of the {n} contracts in the sample, eleven had been split so that each part stayed below the \
tender threshold.
Hospital procurement moved to a shared portal, which cut the average delivery time by nearly \
two weeks.
The finance committee will discuss the supplementary estimates before the summer recess.
Local governments complained that grants arrive in the last quarter, when works can no longer \
be started.
An annex lists every subsidised enterprise with its registration number and the amount received.
The deputy minister told reporters in {p} that the figures were provisional and would be \
revised in autumn.
Interest payments now take a larger share of the budget than agriculture and forestry together.
Civil society groups welcomed the citizens' summary, but noted that no table could be downloaded.
Household surveys suggest that remittances have replaced wages as the first source of income in \
the hills.
The statistical yearbook of {y} uses another classification, so that the series cannot be \
compared directly.""",
}

MORE = {
    "de": """Die Prüfer besuchten im Jahr {y} insgesamt {n} Einrichtungen und sprachen mit den \
Kindern unter vier Augen.
In {p} lag der Personalschlüssel an vier von zehn Nächten unter der gesetzlichen Vorgabe.
Die Akten wurden in zwei Systemen geführt, sodass ein Wechsel der Unterbringung oft erst Wochen \
später vermerkt war.
Das Ministerium erwiderte, es seien weitere {n} Stellen bewilligt worden.
Eine ehemalige Bewohnerin schilderte, dass Beschwerden in einen Kasten kamen, den niemand leerte.
Der Bericht empfiehlt eine unabhängige Ombudsstelle mit Zutrittsrecht zu jeder Einrichtung.
Forschende der Universität {p} verglichen die Zahlen mit denen der Nachbarländer.
Der Ausschuss hörte an fünf Nachmittagen Lehrkräfte, Kinderärztinnen und Polizeibeamte an.
Geschwister wurden in {n} Fällen getrennt, meist weil kein Platz für alle frei war.
Seit {y} sind die Pflegegelder in keinem der nördlichen Kreise gestiegen.
Ein zweiter Band mit den Fragebögen erschien ein Jahr später im selben Verlag.
Die Gemeinde veröffentlicht die Messwerte monatlich, lässt aber die kleinsten Netze weg.""",
    "fr": """Les inspecteurs ont visité {n} établissements en {y} et se sont entretenus avec \
les enfants en tête à tête.
À {p}, l'effectif de nuit était inférieur au minimum légal quatre nuits sur dix.
Les dossiers étaient tenus dans deux systèmes différents, si bien qu'un changement de placement \
n'apparaissait que des semaines plus tard.
Le ministère a répondu que {n} postes supplémentaires avaient été ouverts au budget.
Une ancienne pensionnaire raconte que les plaintes allaient dans une boîte que personne n'ouvrait.
Le rapport recommande un défenseur indépendant, habilité à entrer sans préavis dans chaque foyer.
Des chercheurs de l'université de {p} ont comparé ces chiffres à ceux des pays voisins.
La commission a entendu enseignants, pédiatres et policiers pendant cinq après-midi.
Les fratries ont été séparées dans {n} cas, le plus souvent faute de place.
Depuis {y}, l'indemnité des familles d'accueil n'a augmenté dans aucun département du nord.
Un second volume, avec les annexes et les questionnaires, a paru l'année suivante.
La régie publie chaque mois ses mesures, mais les plus petits réseaux n'y figurent pas.""",
    "es": """Los inspectores visitaron {n} centros durante {y} y hablaron a solas con los niños.
En {p} la plantilla nocturna quedó por debajo del mínimo legal cuatro noches de cada diez.
Los expedientes se llevaban en dos sistemas, de modo que un traslado se anotaba semanas más tarde.
El ministerio contestó que se habían aprobado otras {n} plazas.
Una antigua residente contó que las quejas iban a un buzón que nadie abría.
El informe recomienda un defensor independiente con acceso a todos los hogares sin aviso.
Investigadores de la Universidad de {p} compararon las cifras con las de los países vecinos.
La comisión escuchó a maestros, pediatras y policías durante cinco tardes.
Los hermanos fueron separados en {n} casos, casi siempre por falta de camas.
Desde {y} las ayudas a las familias de acogida no han subido en ninguna provincia del norte.
Un segundo tomo, con los anexos y los cuestionarios, se publicó al año siguiente.
La empresa de aguas publica datos mensuales, aunque omite las redes más pequeñas.""",
    "nl": """De inspecteurs bezochten in {y} in totaal {n} instellingen en spraken de kinderen \
onder vier ogen.
In {p} was de nachtbezetting vier van de tien nachten lager dan de wet voorschrijft.
Dossiers stonden in twee systemen, zodat een overplaatsing vaak pas weken later werd genoteerd.
Het ministerie antwoordde dat er nog {n} formatieplaatsen waren goedgekeurd.
Een oud-bewoonster vertelde dat klachten in een bus gingen die niemand leegde.
Het rapport beveelt een onafhankelijke ombudsman aan die elk huis onaangekondigd mag betreden.
Onderzoekers van de Universiteit van {p} vergeleken de cijfers met die van buurlanden.
De commissie hoorde op vijf middagen leraren, kinderartsen en politiemensen.
Broers en zussen werden in {n} gevallen gescheiden, meestal bij gebrek aan bedden.
Sinds {y} zijn de pleegvergoedingen in geen van de noordelijke gemeenten verhoogd.
Een tweede deel met bijlagen en vragenlijsten verscheen een jaar later.""",
    "it": """Gli ispettori hanno visitato {n} strutture nel {y} e hanno parlato con i ragazzi \
in privato.
A {p} il personale notturno era sotto il minimo di legge quattro notti su dieci.
I fascicoli erano tenuti in due sistemi, così un trasferimento veniva annotato solo settimane dopo.
Il ministero ha risposto che erano stati approvati altri {n} posti.
Una ex ospite ha raccontato che i reclami finivano in una cassetta che nessuno apriva.
La relazione raccomanda un garante indipendente con accesso senza preavviso a ogni casa.
I ricercatori dell'Università di {p} hanno confrontato i dati con quelli dei paesi vicini.
La commissione ha ascoltato insegnanti, pediatri e agenti per cinque pomeriggi.
I fratelli sono stati separati in {n} casi, quasi sempre per mancanza di letti.
Dal {y} i contributi alle famiglie affidatarie non sono aumentati in nessuna provincia del nord.
Un secondo volume con gli allegati è uscito l'anno successivo.""",
    "pt": """Os inspetores visitaram {n} instituições em {y} e falaram a sós com as crianças.
Em {p} o pessoal noturno ficou abaixo do mínimo legal em quatro de cada dez noites.
Os processos eram guardados em dois sistemas, e uma transferência só aparecia semanas depois.
O ministério respondeu que tinham sido aprovadas mais {n} vagas.
Uma antiga residente contou que as queixas iam para uma caixa que ninguém abria.
O relatório recomenda um provedor independente com entrada em qualquer casa sem aviso.
Investigadores da Universidade de {p} compararam os números com os dos países vizinhos.
A comissão ouviu professores, pediatras e polícias durante cinco tardes.
Os irmãos foram separados em {n} casos, quase sempre por falta de camas.
Desde {y} os apoios às famílias de acolhimento não subiram em nenhum distrito do norte.
Um segundo volume, com os anexos, saiu no ano seguinte.""",
    "pl": """Inspektorzy odwiedzili w {y} roku {n} placówek i rozmawiali z dziećmi na osobności.
W miejscowości {p} obsada nocna była niższa od ustawowego minimum przez cztery noce na dziesięć.
Akta prowadzono w dwóch systemach, dlatego zmianę miejsca pobytu odnotowywano po kilku tygodniach.
Ministerstwo odpowiedziało, że przyznano dodatkowo {n} etatów.
Była wychowanka opowiadała, że skargi trafiały do skrzynki, której nikt nie otwierał.
Raport zaleca powołanie niezależnego rzecznika z prawem wstępu bez zapowiedzi.
Badacze z uniwersytetu porównali te liczby z danymi krajów sąsiednich.
Komisja wysłuchała nauczycieli, pediatrów i policjantów.
Rodzeństwa rozdzielono w {n} przypadkach, najczęściej z braku miejsc.
Drugi tom z aneksami ukazał się rok później.""",
    "cs": """Inspektoři navštívili v roce {y} celkem {n} zařízení a mluvili s dětmi o samotě.
V obci {p} byla noční služba pod zákonným minimem čtyři noci z deseti.
Spisy se vedly ve dvou systémech, takže změna umístění byla zapsána až po týdnech.
Ministerstvo odpovědělo, že bylo schváleno dalších {n} míst.
Bývalá obyvatelka vyprávěla, že stížnosti padaly do schránky, kterou nikdo neotvíral.
Zpráva doporučuje nezávislého ombudsmana s právem vstupu bez ohlášení.
Vědci z univerzity porovnali čísla s údaji sousedních zemí.
Výbor vyslechl učitele, dětské lékaře a policisty.
Sourozenci byli rozděleni v {n} případech, většinou pro nedostatek lůžek.
Druhý díl s přílohami vyšel o rok později.""",
    "sv": """Inspektörerna besökte {n} boenden under {y} och talade med barnen i enrum.
I {p} var nattbemanningen under lagens miniminivå fyra nätter av tio.
Akterna fördes i två system, så att en omplacering ofta antecknades först veckor senare.
Departementet svarade att ytterligare {n} tjänster hade beviljats.
En tidigare boende berättade att klagomålen hamnade i en låda som ingen öppnade.
Rapporten föreslår ett oberoende ombud med rätt att komma oanmäld.
Forskare vid universitetet jämförde siffrorna med grannländernas.
Utskottet hörde lärare, barnläkare och poliser under fem eftermiddagar.
Syskon skildes åt i {n} fall, oftast av brist på platser.
En andra volym med bilagor kom ut året därpå.""",
    "da": """Tilsynet besøgte {n} opholdssteder i {y} og talte med børnene på tomandshånd.
I {p} var nattevagten under lovens minimum fire nætter ud af ti.
Sagerne blev ført i to systemer, så en flytning ofte først blev noteret uger senere.
Ministeriet svarede, at yderligere {n} stillinger var bevilget.
En tidligere beboer fortalte, at klager endte i en kasse, som ingen åbnede.
Rapporten anbefaler en uafhængig ombudsmand med uanmeldt adgang.
Forskere fra universitetet sammenlignede tallene med nabolandenes.
Udvalget hørte lærere, børnelæger og politifolk.
Søskende blev skilt ad i {n} tilfælde, oftest på grund af pladsmangel.
Andet bind med bilag udkom året efter.""",
    "fi": """Tarkastajat kävivät vuonna {y} yhteensä {n} laitoksessa ja puhuivat lasten kanssa \
kahden kesken.
Paikkakunnalla {p} yövuoron henkilöstö alitti lain vähimmäismäärän neljänä yönä kymmenestä.
Asiakirjoja pidettiin kahdessa järjestelmässä, joten siirto kirjattiin usein vasta viikkojen päästä.
Ministeriö vastasi, että {n} uutta virkaa oli hyväksytty.
Entinen asukas kertoi, että valitukset menivät laatikkoon, jota kukaan ei avannut.
Raportti suosittaa riippumatonta valtuutettua, joka saa tulla ilmoittamatta.
Yliopiston tutkijat vertasivat lukuja naapurimaiden tietoihin.
Valiokunta kuuli opettajia, lastenlääkäreitä ja poliiseja.
Sisarukset erotettiin {n} tapauksessa, useimmiten paikkojen puutteen vuoksi.
Toinen osa liitteineen ilmestyi vuotta myöhemmin.""",
    "el": """Οι επιθεωρητές επισκέφθηκαν {n} ιδρύματα το {y} και μίλησαν με τα παιδιά κατ' ιδίαν.
Στην περιοχή {p} το νυχτερινό προσωπικό ήταν κάτω από το νόμιμο όριο τέσσερις νύχτες στις δέκα.
Οι φάκελοι τηρούνταν σε δύο συστήματα και κάθε μετακίνηση καταγραφόταν εβδομάδες αργότερα.
Το υπουργείο απάντησε ότι είχαν εγκριθεί ακόμη {n} θέσεις.
Μια πρώην τρόφιμος διηγήθηκε ότι οι καταγγελίες έμπαιναν σε κουτί που δεν άνοιγε κανείς.
Η έκθεση συνιστά ανεξάρτητο συνήγορο με δικαίωμα εισόδου χωρίς προειδοποίηση.
Ερευνητές του πανεπιστημίου συνέκριναν τα στοιχεία με εκείνα των γειτονικών χωρών.
Η επιτροπή άκουσε δασκάλους, παιδιάτρους και αστυνομικούς.
Ο δεύτερος τόμος με τα παραρτήματα κυκλοφόρησε έναν χρόνο μετά.""",
    "ru": """Инспекторы посетили в {y} году {n} учреждений и беседовали с детьми наедине.
В районе {p} ночная смена была меньше установленного законом минимума четыре ночи из десяти.
Дела велись в двух системах, поэтому перевод ребёнка отмечали лишь через несколько недель.
Министерство ответило, что одобрено ещё {n} ставок.
Бывшая воспитанница рассказала, что жалобы опускали в ящик, который никто не открывал.
Доклад рекомендует учредить независимого уполномоченного с правом входа без предупреждения.
Исследователи университета сравнили эти данные с показателями соседних стран.
Комитет заслушал учителей, педиатров и сотрудников полиции.
Братьев и сестёр разлучили в {n} случаях, чаще всего из-за нехватки мест.
Второй том с приложениями вышел годом позже.""",
    "tr": """Müfettişler {y} yılında {n} kurumu ziyaret etti ve çocuklarla baş başa görüştü.
{p} ilinde gece personeli on gecenin dördünde yasal alt sınırın altındaydı.
Dosyalar iki ayrı sistemde tutulduğu için nakiller ancak haftalar sonra kaydediliyordu.
Bakanlık {n} yeni kadronun onaylandığını bildirdi.
Eski bir yurt sakini, şikâyetlerin kimsenin açmadığı bir kutuya atıldığını anlattı.
Rapor, haber vermeden girme yetkisi olan bağımsız bir denetçi öneriyor.
Üniversite araştırmacıları rakamları komşu ülkelerle karşılaştırdı.
Komisyon öğretmenleri, çocuk hekimlerini ve polisleri dinledi.
Kardeşler {n} olayda, çoğunlukla yer yokluğundan, birbirinden ayrıldı.
Ekleri içeren ikinci cilt bir yıl sonra yayımlandı.""",
    "ja": """監察官は{y}年に{n}か所の施設を訪れ、子どもたちと個別に面談した。
{p}では十夜のうち四夜で夜勤職員の数が法定の基準を下回っていた。
記録は二つの別々の仕組みで管理されており、措置変更の記載は数週間遅れることが多かった。
同省は新たに{n}人分の定員を認めたと回答した。
元入所者は、苦情は誰も開けない箱に入れられていたと語った。
報告書は、予告なく立ち入る権限を持つ独立した機関の設置を勧告している。
大学の研究者はこの数値を近隣諸国のものと比較した。
委員会は教員、小児科医、警察官から五日間にわたり意見を聴いた。
付属資料を収めた第二巻は翌年に刊行された。""",
    "zh": """检查人员在{y}年走访了{n}所机构,并与儿童单独谈话。
在{p},十个夜晚中有四个夜晚的值班人数低于法定最低标准。
档案分别保存在两套系统中,因此安置变更往往数周之后才被登记。
主管部门答复说已经批准增加{n}个编制。
一位曾在那里生活的女士说,投诉信被投进一个没有人打开的箱子。
报告建议设立独立的监察专员,有权不经通知进入任何机构。
大学的研究人员把这些数字与邻国的数据进行了比较。
委员会用五个下午听取了教师、儿科医生和警察的意见。
载有附件和问卷的第二卷于次年出版。""",
    "ar": """زار المفتشون {n} مؤسسة خلال عام {y} وتحدثوا مع الأطفال على انفراد.
في منطقة {p} كان عدد العاملين ليلا أقل من الحد القانوني في أربع ليال من كل عشر.
كانت الملفات محفوظة في نظامين مختلفين فلا يسجل نقل الطفل إلا بعد أسابيع.
وردت الوزارة بأن {n} وظيفة إضافية قد أقرت.
وروت مقيمة سابقة أن الشكاوى كانت توضع في صندوق لا يفتحه أحد.
ويوصي التقرير بإنشاء هيئة مستقلة لها حق الدخول دون إشعار مسبق.
وقارن باحثون من الجامعة هذه الأرقام بأرقام البلدان المجاورة.
واستمعت اللجنة إلى معلمين وأطباء أطفال ورجال شرطة.
وصدر المجلد الثاني مع الملاحق بعد عام.""",
}

PLACES = (
    "Velmora",
    "Tarnby",
    "Quessel",
    "Ostrava Nova",
    "Lindhaven",
    "Morrow",
    "Kestrelton",
    "Adelin",
    "Brancova",
    "Sant Erio",
    "Port Halse",
    "Nimsk",
)


def _pools() -> dict[tuple[str, str], list[str]]:
    pools = {("en", subject): text.splitlines() for subject, text in EN.items()}
    pools.update({(lang, "care"): text.splitlines() for lang, text in MORE.items()})
    return pools


POOLS: Mapping[tuple[str, str], list[str]] = _pools()


def article(lang: str, seed: str, subject: str = "care", paragraphs: int = 5) -> str:
    """Paragraphs of an article, always the same for the same seed."""
    dice = random.Random(f"{lang}{seed}")
    pool = list(POOLS.get((lang, subject)) or POOLS[lang, "care"])
    dice.shuffle(pool)
    parts = []
    for number in range(paragraphs):
        some = pool[number * 3 : number * 3 + 3]
        if not some:  # what was found elsewhere, region by region
            turn = number * 2 % max(1, len(pool) - 2)
            some = pool[turn : turn + 3]
            parts.append(f"<h3>{dice.choice(PLACES)}, {dice.randint(1999, 2020)}</h3>")
        said = " ".join(
            one.format(n=dice.randint(12, 96), y=dice.randint(1998, 2021), p=dice.choice(PLACES))
            for one in some
        )
        parts.append(f"<p>{said}</p>")
    return "\n".join(parts)


def long_article(lang: str, seed: str, paragraphs: int = 12) -> str:
    """A longer piece; English ones go through all four subjects under headings."""
    if lang != "en":
        return article(lang, seed, "care", paragraphs)
    heads = {"care": "Children in care", "water": "Water", "court": "In court", "budget": "Money"}
    return "\n".join(
        f"<h2>{head}</h2>{article('en', seed, subject, max(2, paragraphs // 4 + 1))}"
        for subject, head in heads.items()
    )
