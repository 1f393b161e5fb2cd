"""Words in some forty languages, by what they say: a reading is made of them in `tenor`. Pure data.

One line for each language or script. An entry is the beginning of a word; "=" behind it makes it a
whole word. In scripts without spaces between words, and in those that put articles before them
without one, an entry may stand anywhere. They are words that prove nothing on a page of its own.
"""

from __future__ import annotations

import re

_ANYWHERE = re.compile(
    "[\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Hebrew, Arabic, Devanagari, Thai, Japanese, Chinese, Korean."""


_BAR = re.compile(r"\|(?![^()]*\))")
"""What divides entries: within parentheses it divides their endings."""


def entries(*lines: str) -> list[str]:
    """The entries of some lines, one by one."""
    return [entry for line in lines for entry in _BAR.split(line)]


def pattern(*lines: str) -> re.Pattern[str]:
    """What finds any of the entries of some lines, in lower case."""
    there = [entry for entry in entries(*lines) if _ANYWHERE.match(entry)]
    begin = [entry.replace("=", r"\b") for entry in entries(*lines) if not _ANYWHERE.match(entry)]
    spaced = rf"\b(?:{'|'.join(begin)})" if begin else ""
    return re.compile("|".join(filter(None, (spaced, *there))))


# fmt: off
ACCESS = (
    "verkeer|verkehr|netz=|ruch=",
    "network|netzwerk|netwerk|réseau|red=|rete=|rede=|nätverk|netværk|nettverk|verkko=|sieć",
    "sieci=|síť|sieť|hálózat|mreže=|omrežj|сеть|сети=|мереж|мреж|δίκτυ|שירות|网络|網路|네트워크",
    "ネットワーク",
    "request|visit=|visitor|traffic|ip=|connection|user agent|client=",
    "zugriff|zugang|anfrage|aufruf|verbindung|datenverkehr|besucher",
    "toegang|verzoek|aanvraag|aanvragen|verbinding|bezoeker",
    "accès|requête|demande|connexion|visiteur|trafic",
    "solicitud|petici|conexi|visitante|tráfico",
    "richiest|connession|visitator",
    "acesso|pedido|solicita|requisi|conexão|ligação|tráfego",
    "acces|cerere|accés|sol·licitud",
    "åtkomst|tillträde|begäran|förfrågan|adgang|tilgang|forespørgsel|forespørsel|anmodning",
    "aðgang",
    "pääsy|pyyntö|liikenn|juurdepääs|päring|piekļuve|pieprasījum|prieig|užklaus",
    "dostęp|żąda|zapytani|połączeni|přístup|požadav|prístup|požiadav",
    "hozzáférés|kérés|pristup|zahtjev|zahtev|dostop|erişim|istek|isteğ|bağlant\u0131",
    "доступ|запрос|запит|достъп|заявка|соединени|подключени|з'єднанн|пристап|приступ",
    "πρόσβαση|αίτημα|αιτήματ|σύνδεσ",
    "الوصول|الدخول|طلبك|دسترسی|درخواست|גישה|בקשה|בקשת|पहुँच|पहुंच|अनुरोध",
    "truy cập|yêu cầu|akses|permintaan|การเข้าถึง|คำขอ",
    "访问|訪問|存取|请求|請求|アクセス|リクエスト|접근|접속|요청",
)
BARRED = (
    "נחסמ|not welcome|abilitat",
    "not (?:served|permitted|allowed|accepted)|nicht (?:gestattet|erlaubt|zulässig)",
    "niet toegestaan|pas (?:autorisé|permis)|non autorisé|no (?:está )?permitid",
    "non (?:è )?consentit|não (?:é )?permitid|nu este permis|inte tillåt|ikke tillad",
    "ikke tillat|ei sallit|niedozwolon|není povolen|nie je povolen|nem engedélyez",
    "nije dozvoljen|ni dovoljen|izin verilm|не разреш|не допуска|не дозвол|δεν επιτρέπ",
    "غير مسموح|不允许|不允許|許可されて|허용되지",
    "block|denied|deny|restricted|refuse|reject|forbidden|banned|limited|prohibited|filtered",
    "gesperrt|verweigert|abgelehnt|verboten|eingeschränkt|abgewiesen|unterbunden",
    "geblokkeerd|geweigerd|afgewezen|verboden|beperkt|ontzegd",
    "bloqué|refusé|rejeté|interdit|restreint|limité|filtré|suspendu",
    "bloquead|denegad|rechazad|prohibid|restringid|limitad",
    "bloccat|negat|rifiutat|respint|vietat|limitat",
    "negad|recusad|rejeitad|proibid|restrit|barrad",
    "blocat|refuzat|respins|interzis|restricționat|bloquejat|denegat",
    "nekad|nekats|avvisat|begränsad|blokeret|nægtet|afvist|forbudt",
    "blokkert|nektet|avvist|begrenset|begrænset|hafnað",
    "estetty|evätty|hylätty|kielletty|rajoitettu|keelatud|piiratud|blokeeritud|bloķēt|liegta",
    "aizliegt|užblokuot|uždraust|atmest|apribot",
    "odmítnut|förbjud|zablok|odrzucon|zabronion|ograniczon|odmówiono|odepřen|zamítnut|zakázán|omezen|odmietnut",
    "zamietnut|obmedzen",
    "blokkol|letilt|elutasít|megtagad|korlátoz|blokiran|odbijen|zabranjen|onemogućen|zavrnjen",
    "prepovedan|ograničen|engellen|reddedil|yasak|k\u0131s\u0131tlan",
    "блокир|заблок|запрещ|ограничен|отклон|заборонен|обмежен|відхилен|забранен|отказан",
    "забрањен|одбијен",
    "αποκλεί|απορρίφθηκε|απαγορεύ|περιορισμέν",
    "محظور|حظر|رفض|مقيد|مسدود|محدود|חסום|נחסם|חסומה|נדחתה|נדחה|מוגבל|अवरुद्ध|अस्वीकार",
    "प्रतिबंधित",
    "bị chặn|bị từ chối|bị hạn chế|diblokir|ditolak|dibatasi|ถูกบล็อก|ถูกปฏิเสธ|ถูกระงับ",
    "禁止|阻止|拒绝|拒絕|封禁|限制|拦截|攔截|ブロック|遮断|拒否|制限|차단|거부|제한",
)
SUSPECT = (
    "anomal|anómal|anômal|anormal|ongewoon|rate[- ]limit|blocklist|blacklist",
    "abuse|missbrauch|misbruik|abus=|abuso|missbruk|misbrug|vpn=|proxy|data cent(?:er|re)",
    "(?:via|through) tor=|tor (?:network|browser|exit|node)",
    "exceeded|quota (?:reached|limit)|überschritten|overschreden|dépassé|superad|superat|excedid",
    "överskrid",
    "overskred|przekroczon|překroč|prekroč|túllép|prekorač|превыш|перевищ|надвиш|υπερβ|تجاوز",
    "超过|超出|초과|超え",
    "(?:letters|characters|digits) (?:you see|shown|below|in the)",
    "zeichen (?:aus|in) dem bild|bilderrätsel|tekens (?:uit|in) de afbeelding",
    "caractères (?:de|dans) l'image|caracteres de la imagen|caratteri dell'immagine",
    "person or a (?:program|machine)|protect the server",
    "are you (?:a )?human|sind sie ein mensch|bist du ein mensch|êtes-vous humain|es-tu humain",
    "bent u een mens|ben je een mens|es usted humano|eres humano|sei umano|é humano",
    "är du (?:en )?människa|er du (?:et )?menneske",
    "suspicious|unusual|abnormal|malicious|automated|abusive|robot|bots=|bot=|crawler|scraper",
    "captcha|firewall|waf=|ddos|recaptcha|hcaptcha|turnstile",
    "verdächtig|ungewöhnlich|automatisiert|verdacht|ongebruikelijk|geautomatiseerd",
    "suspect|inhabituel|automatisé|sospechos|inusual|automatizad|sospett|insolit|automatizzat",
    "suspeit|incomum|robô|neobișnuit|automatizat|sospitós",
    "misstänk|ovanlig|mistænk|usædvanlig|mistenk|uvanlig|automatiserad|automatiseret",
    "automatisert",
    "epäilyttäv|epätavalli|kahtla|aizdomīg|įtartin",
    "podejrzan|nietypow|zautomatyzowan|podezřel|neobvykl|podozriv|nezvyčajn|automatizovan",
    "gyanús|szokatlan|automatizált|sumnjiv|neobičaj|sumljiv|nenavad|şüpheli",
    "olağand\u0131ş\u0131",
    "подозрител|необычн|автоматизирован|робот=|роботом|роботы|роботов|підозріл|незвичн|съмнител",
    "необичай|сумњив|капч",
    "ύποπτ|ασυνήθιστ|αυτοματοποιημέν|ρομπότ",
    "مشبوه|غير عادي|روبوت|مشکوک|ربات|חשוד|חריג|רובוט|संदिग्ध|असामान्य|रोबोट",
    "đáng ngờ|bất thường|người máy|rô-bốt|mencurigakan|tidak biasa|ผิดปกติ|น่าสงสัย|หุ่นยนต์",
    "可疑|异常|異常|机器人|機器人|自动化|不審|自動化|ロボット|의심|비정상|로봇|자동화",
)
MANY = (
    "sehr viele|in kurzer zeit|in a short|en poco tiempo|in breve tempo|em pouco tempo",
    "en peu de temps|in korte tijd|på kort tid",
    "too many|too much|too fast|too quickly|too often|rate limit|zu viele|zu schnell|te veel",
    "te snel",
    "trop de|trop vite|trop rapid|demasiad|muy rápido|tropp|muitas|muitos|prea mult|massa",
    "för många|for mange|liian mon|liian nope|liiga palju|pārāk daudz|per daug|of marg",
    "zbyt wiele|za dużo|zbyt szybko|příliš mnoho|příliš rychle|príliš veľa|túl sok|previše",
    "preveč|çok fazla",
    "слишком много|слишком част|забагато|надто багато|твърде много|премногу|превише|πάρα πολλ",
    "υπερβολικά",
    "كثيرة جد|عدد كبير|بیش از حد|יותר מדי|बहुत अधिक|बहुत सारे|quá nhiều|terlalu banyak",
    "มากเกินไป|太多|过多|過多|頻繁|频繁|多すぎ|너무 많",
)
CHECK = (
    "dimostra|убедит|переконайт|уверете|démontr|zeig",
    "make sure|making sure|ensur|stell(?:t|en)? sicher|säkerställ|sikre|upewnij|zajišťuj|uisti",
    "verif|confirm|prove|check|validat|examin|überprüf|geprüft|prüf|bestätig|controle",
    "gecontroleerd|bevestig",
    "vérif|contrôl|comprob|comprueb|demuestr|controll|bekräft|bekræft|bekreft",
    "vahvist|varmist|tarkist|tõesta|pārbaud|patvirtin|patikrin",
    "potwierd|zweryfik|weryfik|sprawdz|ověř|kontrol|potvrď|potvrd|overuj|overte|ellenőr",
    "igazol|bizony|provjer|preveri|dokaž|doğrula|onayla|sicherstell|assur|asegur",
    "подтверд|провер|докаж|підтверд|перевір|потвърд|потврд|επιβεβαι|επαλήθ|έλεγχ|ελέγχ|تحقق",
    "تأكيد|تأكد|تایید|بررسی|אמת|אימות|לוודא|सत्यापित|पुष्टि",
    "xác nhận|xác minh|kiểm tra|konfirmasi|memeriksa|ยืนยัน|ตรวจสอบ|验证|驗證|确认",
    "確認|检查",
    "認証|確かめ|확인|인증|검사",
)
PERSON = (
    "verbindung|verbinding|connexion|conexión|connessione|ligação|conexão|conexiun|anslutning",
    "forbindelse|tilkobling|yhtey|połączeni|připojení|spojení|pripojeni|kapcsolat|veza=|vezu=",
    "povezav|bağlant\u0131|соединени|подключени|з'єднання|връзка|σύνδεσ|اتصال|חיבור|kết nối",
    "koneksi|连接|連線|接続|연결|persoan|program",
    "browser|humans?=|security of your|your connection|real person|a person|ihr computer",
    "mensch=|menschlich|persoon|mens=|navigateur|humain|navegador|human[oa]=",
    "persona=|uman[oi]=|pessoa|om=|människa|webbläsar|menneske|nettleser|ihminen|selain",
    "selaime|inimene|brauser|pārlūk|cilvēk|naršykl|žmog",
    "człowiek|przeglądark|člověk|prohlížeč|človek|prehliadač|ember=|böngésző|čovjek|čovek",
    "preglednik|brskalnik|insan|taray\u0131c\u0131|браузър|браузер|человек|людин|човек",
    "прегледувач|άνθρωπος|περιήγησης",
    "متصفح|إنسان|بشر|مرورگر|انسان|דפדפן|אנושי|אדם|ब्राउज़र|मानव|इंसान|trình duyệt|con người",
    "peramban|manusia|เบราว์เซอร์|มนุษย์",
    "浏览器|瀏覽器|真人|人类|人類|ブラウザ|人間|브라우저|사람",
)
ADDRESS = (
    "address bar|address line|web address|the address|url|spelling|typed|typing|adresszeile",
    "adresse|adres=|adresbalk|adreswijzer|direcció|indirizzo|endereço|adresa|adresu",
    "adresę|adress=|osoite|osoittee|cím=|címet|naslov|адрес|διεύθυνση|عنوان",
    "כתובת|địa chỉ|alamat|地址|网址|網址|アドレス|주소",
)
MEMBER = (
    "professional|fachkreis|fachpublikum|professionnel|profesional|professionist|profissiona",
    "zorgverlen|investors?=|anleger|investisseur|inversor|invest[io]tor|belegger",
    "users?=|benutzer|nutzer|gebruiker|utilisateur|usuario|utent[ei]|utilizador|utilizator",
    "användare|brugere|brukere|käyttäj|użytkownik|uživatel|používateľ|felhasznál|korisni",
    "uporabni|kullan\u0131c\u0131|пользовател|користувач|потребител|χρήστ|المستخدم|کاربر|משתמש",
    "người dùng|pengguna|ผู้ใช้|用户|ユーザー|사용자",
    "member|subscriber|staff|employee|customers|guests|mitglied|abonnent",
    "mitarbeit|kunden|registrierte",
    "leden|lid=|abonnee|medewerk|klanten|membre|adhérent|abonné|personnel|clients|socio",
    "miembro|suscriptor|abonad|soci=|membri|abbonat|sóci|membro|assinante|medlem",
    "prenumerant",
    "jäsen|tilaaj|liikmed|biedr|narys|nariams|członk|prenumerator|zalogowan|člen",
    "předplatitel|predplatiteľ|přihlášen|prihlásen|tagok|tagjai|előfizető|član|pretplatni",
    "naročnik|prijavljen|üye|abone",
    "участник|член|подписчик|зарегистрирован|абонент|передплатник|зареєстрован|абонат|μέλη",
    "συνδρομητ|أعضاء|المشتركين|اعضا|חברים|מנויים|सदस्य",
    "thành viên|anggota|pelanggan|สมาชิก|会员|會員|订阅|会員|購読|회원|구독자",
)
ONLY = (
    "only|reserved|restricted to|cannot|may not|must be|for our|nur=|vorbehalten",
    "exklusiv|ausschließlich|alleen|uitsluitend|voorbehouden|enkel=",
    "réservé|uniquement|exclusiv|seulement|sólo|solo=|únicamente|reservad",
    "riservat|soltanto|apenas|somente|rezervat|doar=|numai=|endast|bara=|förbehåll|kun=",
    "forbehold|bare=|vain=|ainult|tikai|tik=|tylko|wyłącznie|pouze|jen=|len=|csak=",
    "kizárólag|samo=|isključivo|izključno|sadece|yaln\u0131z",
    "только|тільки|лише=|само=|единствено|μόνο|αποκλειστικά|فقط|רק |केवल|chỉ=|hanya|khusus",
    "เฉพาะ|仅限|僅限|专享|限定|のみ|전용|만 ",
)
ENTER = (
    "anmeldung (?:erforderlich|notwendig|nötig)|login (?:required|erforderlich)|benutzerkonto",
    "nutzerkonto|(?:your|an|user|university) account|votre compte|un compte|su cuenta",
    "una cuenta|sua conta|uma conta|tuo account|uw account|een account|ett konto|en konto",
    "konto użytkownika|аккаунт|учётн|учетн|обліков",
    "password|passwort|kennwort|wachtwoord|mot de passe|contraseña|senha=|palavra-passe",
    "parol[ăa]|lösenord|adgangskode|passord|salasana|hasło|hasła|heslo|jelsz|lozink|geslo=",
    "şifre",
    "парол|κωδικό|كلمة المرور|گذرواژه|סיסמ|पासवर्ड|mật khẩu|kata sandi|รหัสผ่าน|密码|密碼",
    "パスワード|비밀번호|intranet|extranet|area riservata|geschützter bereich|interner bereich",
    "zona privada|zona reservada|single sign-on|autorisation requise|authori[sz]ation required",
    "autentizac|autentiser|uwierzytelni|认证|認證",
    "sign ?up to (?:continue|read|view|see|access|watch)",
    "log ?in|sign ?in|sign ?on|logged in|signed in|log(?:ged)? on|please register",
    "register (?:to|for|now|here)|authenticat|authentifi|einloggen|anmelden",
    "melden sie sich|eingeloggt|angemeldet",
    "inloggen|ingelogd|aanmelden|aangemeld|meld u aan|meld je aan|connectez|connecter",
    "connecté|identifiez|identifier pour|vous identifier|s'identifier|identification",
    "s'inscrire|iniciar sesi|inicie sesi|inicia sesi|identifíc|acceder|ingresar|accedi=",
    "effettua|autentica|iniciar sess|inicie sess|inicia sess",
    "autentifica|conecta",
    "logga in|inloggad|logget|logg inn|logg på|skráðu|kirjaudu|kirjautu|logi sisse",
    "pieslēg|ielogo|prisijung|zaloguj|zalogować|přihlas|přihlás|prihlás|bejelentkez",
    "jelentkezzen|prijav|oturum aç|giriş yap",
    "войти|войдите|авториз|увійд|увійти|влезте|вписване|најавете|пријав|σύνδεση|συνδεθείτε",
    "εισέλθετε|تسجيل الدخول|سجل الدخول|وارد شوید|ورود|התחבר|कृपया लॉग|लॉग इन",
    "đăng nhập|masuk|เข้าสู่ระบบ|登录|登錄|登入|ログイン|로그인",
)
RIGHT = (
    "privilege|authori[sz]|berechtig|befugnis|zugriffsrecht|toestemming|bevoegd",
    "rechten|autoris|droits?=|permiso|autoriza|permess|autorizza|permiss|permisiun|permís",
    "behörig|tilladels|tillatels|rettighed|oikeu|käyttöoik|õigus|tiesīb|atļauj|teisi|leidim",
    "uprawni|oprávn|jogosult|dozvol|ovlašt|pooblast|dovoljenj|izniniz|izni=|yetki|права",
    "разрешен|дозвол|привілеї|δικαίωμα|άδεια|δικαιώματα|إذن|صلاحية|تصريح|مجوز|הרשאה|אישור",
    "अनुमति",
    "quyền|izin|สิทธิ์|权限|權限|権限|許可|권한|허가",
)
SESSION = (
    "session|sitzung|sessie|sesión|sessão|sesiune|sessió|istunto|sesija|sesj[ae]",
    "seans=|relac|munkamenet|sej[ae]=|oturum|сесси|сеанс|сесі|сесия|συνεδρία",
    "جلسة|نشست|ההפעלה|phiên|sesi=|เซสชัน|会话|會話|セッション|세션",
)
OVER = (
    "expired|ended|timed out|time out|timeout|abgelaufen|beendet|verlopen|beëindigd|expiré",
    "terminé|caducad|expirad|finalizad|scadut|terminat|expirou|upphört|löpt ut|udløb|utløp",
    "vanhentu|päättyn|aegunud|beig|baig|wygas|zakończ|vypršel|skonč|lejár|istek|potek|sona er",
    "süresi",
    "истек|истёк|закончил|закінч|заверш|изтече|έληξε|λήξει|انتهت|منقضی|פג|hết hạn|berakhir",
    "kedaluwarsa|หมดอายุ|过期|過期|超时|期限|切れ|만료",
)
NAME = (
    "hosting|webspace|hébergement|alojamiento|hospedagem|alojamento|webhotel|tárhely|хостинг",
    "control panel|public_html",
    "domain|domein|dominio|domínio|domän|domæn",
    "verkkotunnu|domeen|domēn|domen|lén=|domén|alan ad\u0131|домен",
    "όνομα χώρου|نطاق|دامنه|דומיין|tên miền|域名|網域|ドメイン|도메인|โดเมน|डोमेन",
)
SOLD = (
    "register (?:this|it)",
    "on hold|active|activ[aăé]|attivat|aktiv|actief|geactiveerd|installed|installiert",
    "geïnstalleerd|installé|instalad|installat|linked|gekoppeld|hinterlegt|opgeschort|suspend",
    "sospes|suspens|zawieszon|pozastaven|felfüggeszt|приостановлен|призупинен|upload|lapsed",
    "future home|great things|related (?:links|searches)|sponsored|ähnliche suchen",
    "verwandte (?:links|suchen)|liens (?:connexes|sponsorisés)|recherches associées",
    "gerelateerde|enlaces relacionados|ricerche correlate",
    "auction|vyprš|expirov|park ed|sale=|sell|buy|purchas|lease|rent|acquir|broker|escrow",
    "make (?:an )?offer|price|parked|parking|expired|registered|registrar|reserved",
    "cancell?ed|renew|hosted|hosting|configured|coming soon|under construction|brand new",
    "taken|owner|available",
    "verkauf|kauf|angebot|geparkt|abgelaufen|registriert|reserviert|konnektiert|vergeben",
    "belegt|besetzt|inhaber|entsteht|te koop|kopen|verlopen|geregistreerd",
    "gereserveerd|geparkeerd|bezet|eigenaar|bod=|aankoop",
    "vendre|vente|achat|achet|acquér|expiré|enregistré|réservé|propriétaire|déposé|hébergé",
    "venta|vende|compr|adquir|caducad|expirad|registrad|reservad|alojad|aparcad|propietari",
    "ofert|vendita|acquist|scadut|registrat|parcheggiat|riservat|proprietari",
    "venda|registad|estacionad|proprietári|vânzare|cumpăr",
    "înregistrat|găzduit|rezervat|expirat|till salu|säljs|köp|registrera|parkera|upptag",
    "til salg|sælges|køb|kjøp|selges|registreret|registrert|parkert|parkeret|optaget|opptatt",
    "myynnissä|myytävän|myydään|tarjou|osta|rekisteröi|varattu|pysäköi|müüa|müügi|registreeri|pārdo",
    "reģistrē|parduo|įregistru|užregistr|sprzeda|kup|zaparkowan|wygasł|zarejestr|utrzymywan",
    "prodej|koupi|koupě|zaparkovan|registrov|zaregistrov|obsazen|predaj|kúpi|eladó|vásárol",
    "megvásár",
    "regisztrál|foglalt|lejárt|prodaj|registriran|zakupljen|sat\u0131l",
    "süresi dol|sat\u0131n|kay\u0131tl\u0131|tescil",
    "прода|купи|припаркован|зарегистрирован|истек|придба|зареєстрован|регистриран",
    "регистров|πώληση|πωλείται|αγορ|κατοχυρ|للبيع|شراء|محجوز|مسجل|فروش|خرید|למכירה",
    "רכישה|רשום|बिक्री|खरीद|पंजीकृत|rao bán|mua|đăng ký|dijual|beli|terdaftar|ขาย|ซื้อ",
    "จดทะเบียน",
    "出售|转让|轉讓|购买|注册|註冊|過期|过期|到期|绑定|停放|未設定|初期ページ|販売|売り|取得|登録|期限|판매|구매",
    "등록|만료",
)
DETECT = (
    "detected|erkannt|festgestellt|gedetecteerd|détecté|detectad|rilevat|identificat|identifié",
    "upptäckt|registreret|oppdaget|havait|wykry|zjisti|zisti|észlel|otkri|zazna|alg\u0131la",
    "обнаруж|выявл|виявл|установи|εντοπί|اكتشاف|رصد|شناسایی|זוה|检测|檢測|検出|감지|phát hiện",
    "terdeteksi|ตรวจพบ",
)
AUTOMATIC = (
    "automat|automát|аутомат|автомат|αυτόματ|أوتوماتيك|تلقائي|خودکار|אוטומט|स्वचालित|tự động",
    "otomatis|otomatik|อัตโนมัติ|自动|自動|자동",
)
WAY_IN = (
    "access=|ip=|your network|zugriff|zugang=|toegang=|accès=|acceso=|accesso=|acesso=|acces=",
    "åtkomst=|adgang=|tilgang=|pääsy=|dostęp=|dostępu=|přístup=|prístup=|hozzáférés|pristup=",
    "dostop=|erişim|доступ|достъп|πρόσβαση|الوصول|دسترسی|גישה|truy cập|akses|การเข้าถึง|访问",
    "訪問|アクセス|접근|접속",
)
SECURITY = (
    "security|sicherheit|schutz|beveilig|sécurité|protection|seguridad|protección|sicurezza",
    "protezione|segurança|proteção|securitat|säkerhet|sikkerhed|sikkerhet|turvallis|turva=",
    "drošīb|saug[ou]|bezpiecz|ochron|bezpečn|ochran|biztons|védelem|sigurn|bezbedn|varnost",
    "zaščit|güvenlik|безопасн|безпек|защит|захист|сигурност|безбедн|ασφάλ|προστασ|أمن|حماية",
    "امنیت|אבטחה|הגנה|सुरक्षा|bảo mật|an ninh|keamanan|ความปลอดภัย|安全|防护|防護|セキュリティ",
    "保護|보안|보호|verif|vérif|überprüf|weryfik|ověř|overen|provjer|provera|preverja|doğrula",
    "провер|перевір|επαλήθ|تحقق|אימות|xác minh|ยืนยัน|验证|驗證|確認|인증|challenge",
)
PUZZLE = (
    "puzzl|puzzel|rätsel|rompecabezas|quebra-cabeça|rompicapo|casse-tête|pussel|łamigłówk",
    "hádank|rejtvény|загадк|пазл|головолом|slide (?:the|to)|drag the|tick (?:the|this)",
    "(?:check|click|press) (?:the|this) (?:box|button) (?:to|if)|kästchen|case à cocher",
    "cochez la case|casilla|casella|vakje|vink=|rutan|boksen|zaznacz|políčk|jelölőnégyzet",
    "označite|onay kutusu|kutuyu|галочк|флажок|прапорец|отметьте|отметнете|勾选|勾選|滑块",
    "チェックを入れ|체크",
)
# fmt: on
