"""Living pages in the languages of the north, the east and farther away."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

NORTH_EAST = """
@ fn-sv-riksdag | gov | sv | Kammarens dokument | /motioner/2009/So412 | Motion 2009/So412: Sidan kan inte visas – om myndigheters döda länkar
Riksdagen tillkännager för regeringen som sin mening vad som anförs om att myndigheters webbsidor ska bevaras.
Av 4 000 undersökta länkar ledde 900 till beskedet att sidan inte kunde hittas. Det är inte godtagbart i ett land med offentlighetsprincip.
Stockholm den 5 oktober 2009
@ fn-sv-blogg | blog | sv | Torpet vid sjön | /2013/09/stangt-for-sasongen/ | Stängt för säsongen
Caféet har stängt för säsongen. Bloggen är öppen som vanligt.
Äpplena är plockade, 14 lådor. Sorten på baksidan har vi inte hittat i någon bok.
@ fn-sv-scb | gov | sv | Statistikmyndigheten | /statistik/2017/fritidshus | Fritidshus 2017
Antalet fritidshus var 576 212 vid årets slut. Uppgift saknas för tre kommuner.
<table><tr><td>Län</td><td>Antal</td></tr><tr><td>Norra</td><td>41 200</td></tr><tr><td>Södra</td><td>..</td></tr></table>
Tabellen uppdateras inte längre. Se i stället Fritidshus 2019.
@ fn-da-avis | news | da | Sydfynske Tidende | /kultur/2011/03/fejl-404 | Fejl 404: museum samler på det, der ikke findes
I den gamle mejeribygning kan man se breve, der aldrig kom frem, og skilte til gader, der ikke findes mere.
»Vi får ofte besked om, at siden ikke blev fundet,« siger lederen og griner. »Så skriver vi det på et kort og hænger det op.«
Museet har åbent lørdag og søndag. Entré 40 kroner.
@ fn-da-lov | gov | da | Lovsamling | /lov/1992/318/par-9 | § 9 (Ophævet)
Bekendtgørelse af lov om diger. § 9. (Ophævet ved lov nr. 204 af 1. april 2003). § 10. Ejeren vedligeholder diget.
Redaktionel note: Bestemmelsen findes ikke i den gældende udgave.
@ fn-fi-uutinen | news | fi | Järvi-Sanomat | /kotimaa/2012/kadonnut-kyla | Kadonnut kylä löytyi kartasta
Kylää ei löytynyt mistään rekisteristä, kunnes tutkija avasi vuoden 1767 isojakokartan. Siellä oli kahdeksan taloa ja mylly.
Paikalla kasvaa nyt kuusikko. ”Sivua ei ole”, luki pitäjän historiassa luvun kohdalla.
Kaivaukset alkavat kesäkuussa, ja mukaan pääsevät myös vapaaehtoiset.
@ fn-fi-virasto | gov | fi | Vesivirasto | /tiedotteet/2008/palvelukatko | Tiedote: palvelukatko 14.5.2008
Sähköiset palvelut eivät ole käytettävissä 14.5.2008 klo 6–9. Katko johtuu huoltotöistä.
@ fn-no-avis | news | no | Fjordposten | /nyheter/2014/fergen-som-forsvant | Fergen som forsvant
Klokken 06.40 gikk fergen fra kai, og siden har ingen sett den på rutetabellen. Siden for avganger sier at ruten ikke finnes.
Fylkeskommunen beklager: Avtalen gikk ut ved nyttår, og ingen la inn anbud. Fra mandag kjører en hurtigbåt to ganger om dagen.
@ fn-pl-sejm | gov | pl | Archiwum Izby | /interpelacje/2010/k6-14411 | Interpelacja nr 14411 w sprawie wygasłych domen urzędów
Szanowna Pani Minister! W ubiegłym roku domena byłego urzędu rejonowego wygasła i została wystawiona na sprzedaż. Obywatele trafiali na reklamy kasyn internetowych.
Odpowiedź: Ministerstwo prowadzi rejestr 1140 domen. Domeny zlikwidowanych jednostek będą opłacane przez co najmniej dziesięć lat.
Warszawa, 11 lutego 2010 r.
@ fn-pl-blog | blog | pl | Zapiski zegarmistrza | /2014/11/brak-czesci/ | Brak części
Tej części już się nie produkuje, producent nie istnieje od 1983 roku. Trzeba ją wytoczyć.
Mosiądz, średnica 4,2 mm, czternaście zębów. Zajęło mi to dwa wieczory i jedno złamane wiertło.
Zegar chodzi. Spóźnia się minutę na tydzień.
@ fn-pl-forum | forum | pl | Forum Pszczelarskie | /viewtopic.php?t=9120 | Strona z planami ula nie istnieje?
<div class="postbody">Witam, link z książki pokazuje „Nie znaleziono strony”. Ma ktoś plany ula warszawskiego poszerzonego?</div>
<div class="postbody">Mam skan. Ramka 300 x 435, dennica stała. Wysłałem na priv.</div>
<div class="postbody">Dzięki wielkie, temat do zamknięcia.</div>
Nie możesz odpowiadać w tematach. Zaloguj się.
@ fn-cs-noviny | news | cs | Polabské listy | /2013/02/zanikle-obce | Zaniklé obce na webu: stránka nenalezena, vzpomínka ano
Spolek rodáků spustil mapu 64 zaniklých obcí. Kdo klikne na místo, které už neexistuje, uvidí fotografie a jména.
„Někde zbyla jen hruška,“ říká předsedkyně. Nejvíc dotazů přichází z ciziny.
@ fn-cs-zakon | gov | cs | Sbírka předpisů | /predpis/1994-114/par-22 | § 22 (zrušen)
Zrušeno zákonem č. 88/2006 Sb. s účinností od 1. července 2006. Předchozí znění: Vlastník vede evidenci studní.
@ fn-cs-uni | old | cs | Katedra kartografie | /~novotna/mapy/chyby.html | Chyby starých map
<ul><li>Ostrov, který neexistuje (1681)</li><li>Řeka tekoucí do kopce (1720)</li><li>Město nenalezeno při revizi 1842</li></ul>
Odkazy na skeny nefungují, server knihovny byl zrušen.
@ fn-hu-hir | news | hu | Tisza-parti Napló | /2011/06/eltunt-hid | Az eltűnt híd nyomában
A térképen szerepel, a valóságban nem található: a vashidat 1944-ben felrobbantották, és sosem építették újra.
A helytörténész szerint a pillérek alacsony vízálláskor látszanak. A tervrajz elveszett.
@ fn-hu-torveny | gov | hu | Jogtár Nyílt | /torveny/1997-41/31 | 31. § [hatályon kívül]
A rendelkezést a 2005. évi 12. törvény hatályon kívül helyezte. Korábbi szöveg: a tulajdonos a kutat bejelenti.
@ fn-ro-stire | news | ro | Gazeta Dunării | /2015/satul-care-nu-mai-exista | Satul care nu mai există
Pe hartă apare încă, dar în teren nu a fost găsit nimic: satul a fost mutat în 1968, odată cu ridicarea barajului.
Fiii satului se întâlnesc în fiecare an la biserica nouă. Anul acesta au venit 120 de oameni.
"""

FAR = """
@ fn-el-efimerida | news | el | Η Φωνή του Κάμπου | /politismos/2012/selida-404 | Σφάλμα 404: έκθεση για όσα χάθηκαν
Στο παλιό τελωνείο άνοιξε έκθεση με αντικείμενα που δεν βρέθηκαν ποτέ από τους παραλήπτες τους: γράμματα, δέματα, ένα βιολί.
«Η σελίδα δεν υπάρχει, η μνήμη όμως υπάρχει», λέει η επιμελήτρια. Η έκθεση διαρκεί ως τις 30 Απριλίου, με ελεύθερη είσοδο.
@ fn-el-vouli | gov | el | Πρακτικά Ολομέλειας | /praktika/2009/kazino | Συζήτηση για τις άδειες καζίνο
Πρόεδρος: Εισερχόμαστε στη συζήτηση του νομοσχεδίου για τα τυχερά παιχνίδια. Εισηγητής: Οι άδειες καζίνο περιορίζονται σε οκτώ, το στοίχημα στο διαδίκτυο ελέγχεται.
Η συνεδρίαση λύθηκε στις 21.15.
@ fn-ru-gazeta | news | ru | Заречный вестник | /kultura/2010/stranitsa-ne-naydena | Страница не найдена: выставка пропавших писем
В краеведческом музее открылась выставка писем, которые не дошли до адресатов. Самое старое отправлено в 1897 году.
«Адресат выбыл, дом снесён, улицы больше нет», написано на конверте. Хранительница нашла внуков отправителя в соседнем селе.
Выставка работает до 15 мая, понедельник выходной.
@ fn-ru-domen | blog | ru | Записки о сетях | /2012/07/domen-prodaetsya.html | Домен продаётся: как я потерял и вернул своё имя
Я забыл продлить домен, и через месяц там висела надпись «Этот домен продаётся». Рассказываю по шагам.
Сначала я написал регистратору. Потом новому владельцу: он хотел 900 долларов. Через полгода он сам забыл продлить, и я купил имя за 590 рублей.
Комментарии (22): «У меня на старом домене теперь казино».
@ fn-ru-zakon | gov | ru | Свод областных законов | /zakon/2001/88/st14 | Статья 14. Утратила силу
Статья утратила силу в соответствии с законом области от 12.03.2009 № 31-ОЗ. Прежняя редакция устанавливала порядок учёта колодцев.
@ fn-ru-otchet | library | ru | Электронная библиотека института | /item/2140 | Отчёт о поисках: населённые пункты, не найденные при переписи
Автор: Гладкова Н. П. Год: 2007. Страниц: 88. Язык: русский.
Аннотация. Описаны 214 населённых пунктов, которые значатся в списках, но не найдены на местности. Полный текст доступен в читальном зале.
@ fn-tr-haber | news | tr | Kıyı Gazetesi | /haber/2013/sayfa-bulunamadi | "Sayfa bulunamadı" sergisi açıldı
Genç sanatçılar internetten silinen sayfaları tuvale aktardı. Sergide 31 eser var.
"Artık mevcut olmayan bir şeye bakmak insanı durduruyor" diyor küratör. Sergi ay sonuna kadar açık, giriş ücretsiz.
@ fn-tr-meclis | gov | tr | Meclis Tutanakları | /tutanak/2007/104 | 104. Birleşim: kumarhaneler hakkında önerge
Başkan: Kumarhanelerin kapatılmasına ilişkin önergeyi oylarınıza sunuyorum. Bahis siteleri ve slot makineleri de kapsam içindedir.
Önerge kabul edilmiştir. Kapanma saati: 20.11
@ fn-ja-shinbun | news | ja | みなと新報 | /bunka/2012/0311.html | 「ページが見つかりません」を展示する小さな美術館
港の倉庫を改装した美術館で、消えたウェブページを集めた展覧会が始まった。壁には四十枚の画面が並び、どれも「お探しのページは見つかりませんでした」と告げている。
学芸員の森さんは「なくなったものの前で人は立ち止まる」と話す。会期は五月末まで、月曜休館、入場無料。
@ fn-ja-oshirase | gov | ja | 北浜町役場 | /oshirase/h24/danshui.html | 断水のお知らせ
六月八日の午前九時から正午まで、南町一丁目の水道が止まります。ご不便をおかけします。
@ fn-ja-blog | blog | ja | 時計屋の日記 | /entry/2015/09/01/saishukai | 最終回
このブログは今日で終わります。九年間ありがとうございました。記事は消さずに残します。コメント欄は閉じました。
店は続けます。古い置時計の部品はもう作られていませんが、旋盤で作れますので、お持ちください。
@ fn-ja-horei | gov | ja | 条例集 | /reiki/s55/0017 | 第十七条　削除
（昭和五十五年条例第三号）第十六条　所有者は井戸を届け出なければならない。第十七条　削除（平成十六年条例第九号）。第十八条　この条例の施行に関し必要な事項は規則で定める。
@ fn-zh-xinwen | news | zh | 江湾晚报 | /wenhua/2014/05/404.html | “页面不存在”：一个关于消失网页的展览
旧粮仓里挂着四十块屏幕，每一块都写着“您访问的页面不存在”。策展人从一九九六年开始收集错误页面。
她说，人们往往记得页面消失的那一刻，却不记得曾经读过什么。展览持续到八月底，免费参观，周一闭馆。
@ fn-zh-gonggao | gov | zh | 市水务局 | /gonggao/2011/0608.html | 关于暂停网上查询服务的公告
因系统维护，六月八日八时至十二时暂停网上查询服务，届时网站无法访问，请市民谅解。恢复时间另行通知。
@ fn-zh-fagui | library | zh | 法规数据库 | /fagui/1998/tiaokuan-14 | 第十四条（已废止）
本条自二〇〇六年七月一日起废止。原条文：凿井者应当向主管部门登记。修改记录：二〇〇一年第一次修改，二〇〇六年废止。
@ fn-ar-sahifa | news | ar | صوت الوادي | /thaqafa/2013/lost-pages | الصفحة غير موجودة: معرض عن المواقع المختفية
افتتح في المتحف البلدي معرض يجمع رسائل الخطأ من مواقع لم تعد موجودة. تقول القيّمة على المعرض إن الناس يتذكرون لحظة الاختفاء أكثر مما يتذكرون النص.
يستمر المعرض حتى نهاية أغسطس والدخول مجاني.
@ fn-ar-bayan | gov | ar | وزارة الموارد المائية | /bayan/2010/77 | بيان حول توقف الموقع الإلكتروني
تعلن الوزارة أن الموقع كان غير متاح يوم الأحد بسبب أعمال الصيانة وقد عاد إلى العمل صباح الاثنين. تعتذر الوزارة للمراجعين.
@ fn-ko-sinmun | news | ko | 강변신문 | /munhwa/2016/0404 | 사라진 페이지를 모으는 사람들
옛 창고를 고친 전시장에 "페이지를 찾을 수 없습니다"라고 적힌 화면 마흔 개가 걸렸다. 기획자는 1996년부터 오류 화면을 모았다.
전시는 8월 말까지 이어지며 입장은 무료다. 월요일은 쉰다.
@ fn-ko-gongji | gov | ko | 군청 알림 | /notice/2012/311 | 단수 안내
6월 8일 오전 9시부터 12시까지 남면 일대의 수돗물 공급이 중단됩니다.
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(NORTH_EAST, "living-north-east", "live")
    yield from told(FAR, "living-far", "live")
