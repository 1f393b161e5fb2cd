"""Servers in trouble, and answers that say nothing either way."""

from __future__ import annotations

from collections.abc import Iterator

from ..case import Case
from .told import told

DOWN = """
@ fn-u-500 | bare | en | x | /reports/2010/eels.aspx | Server Error in '/' Application.
! status 500
Runtime Error. Description: An application error occurred on the server. The current custom error settings for this application prevent the details from being viewed remotely.
@ fn-u-502 | bare | en | x | /forum/topic/441 | 502 Bad Gateway
! status 502
<hr><center>nginx/1.14.2</center>
@ fn-u-503-fr | gov | fr | Service des Archives | /notices/441 | Site en maintenance
! status 503
! header Retry-After: 7200
Le site est en cours de maintenance et sera de nouveau accessible dans quelques heures.
@ fn-u-522 | bare | en | x | /blog/2013/kites | Connection timed out
! status 522
Error code 522. The initial connection between the network and the origin web server timed out. Browser working, network working, host error.
@ fn-u-500-wp | bare | it | x | /2014/05/le-reti/ | Errore
! status 500
Errore nello stabilire una connessione al database
@ fn-u-503-de | shop | de | Verlag am Deich | /buecher/moor | Wartungsarbeiten
! status 503
Unser Shop wird gerade aktualisiert. Bitte versuchen Sie es später noch einmal.
@ fn-u-530 | bare | en | x | /notes/oak.html | Origin DNS error
! status 530
Error 1016. The network could not resolve the origin of the requested site.
@ fn-u-refused | bare | en | x | /papers/ice.html | x
! trouble refused
Nobody sees this.
@ fn-u-servfail | bare | en | x | /papers/reed.html | x
! trouble servfail
Nobody sees this.
"""

NOTHING = """
@ fn-k-shell | bare | en | Grid Portal | /records/8812 | -
! tab Grid Portal
! head <script type="module" src="/assets/index-8f1a.js"></script>
<div id="root"></div>
@ fn-k-shell-ja | bare | ja | x | /shiryo/441 | -
! tab 資料館
! head <script src="/_next/static/chunks/main.js" defer></script>
<div id="__next"></div>
@ fn-k-empty | bare | en | x | /old/letter.html | x
! near lost
! empty
@ fn-k-400 | bare | en | x | /cgi-bin/show?rec=441&x=%25zz | Bad Request
! near lost
! status 400
Your browser sent a request that this server could not understand.
@ fn-k-405 | bare | en | x | /service/lookup.do | Method Not Allowed
! near lost
! status 405
The request method GET is not supported for this address.
@ fn-k-noscript | bare | de | x | /app/objekt/88 | -
! tab Sammlungsportal
! head <script src="/app.bundle.js"></script>
<app-root></app-root><noscript>Bitte aktivieren Sie JavaScript.</noscript>
@ fn-k-400-es | bare | es | x | /visor?doc=12 | Petición incorrecta
! near lost
! status 400
La petición no se pudo interpretar.
"""

NAMES = """
@ fn-x-nx | bare | en | x | /people/list.html | x
! trouble nxdomain-domain
Nobody sees this.
@ fn-x-nx-sub | bare | en | x | /project/index.html | x
! trouble nxdomain
Nobody sees this.
"""


def cases() -> Iterator[Case]:
    """The cases of this part."""
    yield from told(DOWN, "down", "unreachable", near="all")
    yield from told(NOTHING, "undecided", "unknown", near="all")
    yield from told(NAMES, "no-name", "dead", near="all")
