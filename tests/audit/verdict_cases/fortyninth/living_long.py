"""Living pages of some length, and pages about which nobody can be sure."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

LONG = """
@ fn-o-linkrot | news | en | The Reference Desk | /longreads/2013/09/where-do-footnotes-go | Where do footnotes go when they die?
By Dora Whitmore. In the spring of 2012 a law clerk in a small court noticed that a footnote in a ruling led to a page that told her, in cheerful letters, that she should have copied the article before the author took it down.
She began to count. Of 212 addresses cited by the court since 1999, 61 answered Not Found. Nineteen answered with a page that said the domain might be for sale. Four had turned into casinos. One was a shop for cheap spectacles, and one, the clerk says, "was still the right page, but it now said the opposite."
## The four ways to die
An address can die in four ways. The server may say 404, which is honest. It may say nothing. It may send you to the front page, as if a librarian, asked for a book, led you back to the door. Or it may say "OK" and show a page on which you read: Sorry, this page is no longer available.
Librarians call the last one a soft 404. It is the hardest to count, because the machine believes that all is well.
## What was done
The court now keeps a copy of everything it cites. A room in the basement holds the first two years on paper. Three universities have begun to do the same, and a consortium of libraries gives out addresses that point to a stored copy.
"It is not a technical problem," says the clerk, who has since become a judge. "It is that nobody feels responsible for yesterday."
## Afterwards
A month after our first visit we tried the sixty-one addresses again. Three had come back. Two more had gone. The page with the cheerful letters was still there; its owner renews it every year.
Dora Whitmore writes about libraries. Corrections: an earlier version gave the number of casinos as five.
@ fn-o-shutdown | blog | en | Quietly Offline | /2015/01/a-history-of-shutdown-notices/ | "We're shutting down": a history of the shutdown notice
"Thank you for being part of our journey." I have collected 304 notices with which services told their users that everything would be deleted.
The earliest is from 1994 and has eleven words: This machine will be switched off on Friday. Save your things. The longest has 2,900 words and mentions the word deleted once, in the last paragraph.
## The grammar of goodbye
The subject is always we; the verb is sunset, retire or wind down; the object is never named. Accounts are "no longer accessible". Pages "will redirect". Nobody ever closes anything.
Nine in ten give a date. Half of the dates were kept. In a third of the cases I could find no trace of the thing itself, only of its ending.
## What I learned
Download your data on the day when the notice says that nothing will change. If you are a writer, print. If you run a service, say Friday.
Filed under: endings. 31 comments. Previous: The last days of the guestbook.
@ fn-o-court-de | library | de | Rechtsprechung frei | /urteile/lg/2012/14-o-88-11.html | LG Nordheim, Urteil vom 8. Mai 2012 – 14 O 88/11
Leitsatz: Wer auf seiner Internetseite die Meldung „Diese Seite ist nicht mehr verfügbar“ anzeigt, den Inhalt aber unter anderer Adresse weiter bereithält, verstößt gegen seine Unterlassungspflicht.
## Tatbestand
Die Parteien streiten über eine Vertragsstrafe. Die Beklagte verpflichtete sich im März 2011, einen Bericht über das Kinderheim zu löschen. Am 4. April 2011 zeigte die Adresse die Meldung „404 – Seite nicht gefunden“.
Am 6. April 2011 fand der Prozessbevollmächtigte der Klägerin den Bericht unter einer Adresse, die sich nur durch einen Schrägstrich unterschied. Die Beklagte meint, die Seite sei gelöscht gewesen; was Suchmaschinen zeigten, gehe sie nichts an.
## Entscheidungsgründe
Die Klage ist begründet. Löschen heißt, dass der Inhalt nicht mehr abgerufen werden kann. Es genügt nicht, einen Verweis zu entfernen. Die Beklagte hatte die Datei auf dem Server belassen.
Die Höhe der Vertragsstrafe ist nicht zu beanstanden. Die Kostenentscheidung folgt aus § 91 ZPO. Die Revision wird nicht zugelassen.
@ fn-o-debat-fr | gov | fr | Assemblée régionale | /comptes-rendus/2011/seance-0614.html | Compte rendu intégral de la séance du 14 juin 2011 : fermeture de sites publics
Mme la présidente. L'ordre du jour appelle la discussion du rapport sur les sites internet de la région. La parole est au rapporteur.
M. Delorme, rapporteur. La région a ouvert 61 sites depuis 1998. Dix-neuf affichent aujourd'hui « page introuvable » dès l'accueil. Sept noms de domaine ont été perdus. L'un d'eux propose des paris sportifs et un casino en ligne.
Mme Aubry. Lequel ?
M. Delorme. Celui de la sécurité routière, ma chère collègue. (Rires.)
Mme Aubry. Je demande que les contenus supprimés soient restaurés. Une page publique n'est pas une affiche que l'on décolle.
M. le vice-président. Les archives ont copié 44 sites. Les autres ne sont plus disponibles. Nous avons décidé de garder tous les noms pendant quinze ans.
Le rapport est adopté à l'unanimité. La séance est suspendue à douze heures dix ; elle est reprise à quinze heures.
@ fn-o-estudio-es | uni | es | Observatorio de Medios Digitales | /informes/2014/enlaces-rotos/ | Informe 2014: enlaces rotos en cuarenta periódicos
El Observatorio revisó 12.400 enlaces publicados entre 2003 y 2013. El 31 % lleva a una página de error; el 9 %, a la portada; el 4 %, a dominios en venta.
## Método
Cada enlace se visitó tres veces. Se anotó el código y se leyó la página, porque muchas responden con un 200 y dicen «contenido no disponible».
## Resultados
Los diarios locales conservan peor que los nacionales. Los que cambiaron de gestor de contenidos perdieron la mitad. Dos cabeceras han borrado todo lo anterior a 2009.
Cuando pedimos explicaciones, la respuesta más repetida fue que nadie lo había decidido.
## Recomendaciones
Mantener redirecciones, no reutilizar identificadores, avisar antes de retirar. Contacto: seminario de documentación, segunda planta.
@ fn-o-ejournal-pl | library | pl | Zeszyty Bibliotekarskie | /index.php/zb/article/view/88 | Błąd 404 jako doświadczenie czytelnicze
Anna Wilk. Zeszyty Bibliotekarskie 2016, nr 2, s. 31-44.
Streszczenie. Artykuł opisuje reakcje 140 studentów na komunikat „Nie znaleziono strony”. Co trzeci uznał, że sam popełnił błąd. Co piąty szukał dalej w archiwum internetu.
Słowa kluczowe: czytelnik, odsyłacz, archiwum. Bibliografia: 41 pozycji, z czego sześć adresów już nie działa.
Pobierz PDF. Jak cytować. Licencja CC BY 4.0.
"""

UNSURE = """
@ fn-q-thin-ok | gov | en | Register of Moorings | /moorings/view?id=4412 | Mooring
Name: Status: Owner: Depth: Last change:
! truth soft-404,unknown
! near same
@ fn-q-blank-frame | old | de | Kleingartenverein Sonnental | /chronik/1964.html | Chronik
! truth unknown,live
<div id="inhalt"></div>
@ fn-q-maint-200 | bare | en | x | /proceedings/2011/paper8.html | We'll be back soon
! truth unknown,unreachable
! near all
Sorry for the inconvenience. We're performing some maintenance at the moment. We'll be back online shortly. The Team
@ fn-q-maint-ru | bare | ru | x | /trudy/2009/44.html | Технические работы
! truth unknown,unreachable
! near all
Сайт временно недоступен. Ведутся технические работы, приносим извинения.
@ fn-q-error-200 | bare | fr | x | /base/notice.php?ref=441 | Erreur
! truth unknown,unreachable
! near all
Connexion à la base de données impossible. Too many connections in /var/www/inc/db.php on line 12.
@ fn-q-bot-202 | bare | en | x | /thesis/full.html | -
! truth unknown,blocked
! status 202
! near all
! empty
@ fn-q-js-msg | video | es | Visor de Actas | /acta/8812 | Visor
! truth unknown
! near same
! tab Visor
! head <script src="/viewer.min.js"></script>
Cargando documento...
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(LONG, "living-long", "live")
    yield from told(UNSURE, "unsure", "unknown")
