"""What the cases of this set are made with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import DEAD, LIVE, SOFT_404, Case, page, sent, to
from .frames import framed, front, lost
from .tongues import TONGUES

Truth = tuple[Standing, ...]
Answer = Callable[[Request], Reply]
DATES = ("14.03.2014", "02.10.2012", "27.05.2013", "08.01.2015", "19.11.2011")


def paras(*texts: str) -> str:
    """Paragraphs; what is markup already stays."""
    return "".join(text if text.startswith("<") else f"<p>{text}</p>" for text in texts)


def article(soft: str, lang: str, name: str, title: str, *texts: str, head: str = "") -> str:
    """A dated page in its site's frame."""
    date = DATES[len(title) % len(DATES)]
    dated = f'<p class="date">{TONGUES[lang].published} {date}</p>'
    return framed(soft, lang, name, title, dated + paras(*texts), head=head)


def secured(routes: dict[Any, Any]) -> dict[Any, Any]:
    """The same site, which sends everybody to HTTPS first."""
    return {place: _secure(route) for place, route in routes.items()}


def _secure(route: Reply | Answer) -> Answer:
    def answer(request: Request) -> Reply:
        if request.scheme == "http":
            return to(f"https://{request.host}{request.path}", 301)
        return route if isinstance(route, Reply) else route(request)

    return answer


def alive(
    ident: str,
    lang: str,
    soft: str,
    name: str,
    path: str,
    headline: str,
    *texts: str,
    truth: Truth = (LIVE,),
    cause: str = "living",
    secure: bool = False,
    head: str = "",
    then: str = "",
    headers: dict[str, str] | None = None,
    more: dict[Any, Any] | None = None,
    **rest: Any,
) -> Case:
    """A page that is there, on a site whose other addresses answer 404. `then` is the software of
    its memento, which has the same text."""
    shown = article(soft, lang, name, headline, *texts, head=head)
    routes: dict[Any, Any] = {
        path: sent(shown, 200, **(headers or {})),
        "/": sent(front(soft, lang, name)),
        "*": sent(lost(soft, lang, name), 404),
        **(more or {}),
    }
    if then:
        rest["memento"] = article(then, lang, name, headline, *texts)
    return Case(
        cause,
        f"fe-{ident}",
        truth,
        secured(routes) if secure else routes,
        path=path,
        **rest,
    )


def absent(
    ident: str,
    lang: str,
    soft: str,
    name: str,
    path: str,
    title: str,
    *texts: str,
    status: int = 200,
    cause: str = "gone",
    secure: bool = False,
    head: str = "",
    truth: Truth = (),
    **rest: Any,
) -> Case:
    """A site that answers in these words to every address that it does not have, the cited one
    among them."""
    says = sent(framed(soft, lang, name, title, paras(*texts), head=head), status)
    routes: dict[Any, Any] = {"/": sent(front(soft, lang, name)), "*": says}
    right = truth or ((SOFT_404,) if status == 200 else (DEAD,))
    return Case(
        cause, f"fe-{ident}", right, secured(routes) if secure else routes, path=path, **rest
    )


def bare(title: str, body: str, *, lang: str = "en", head: str = "") -> str:
    """A page without a frame."""
    return page(body, title=title, lang=lang, head=head)


def everywhere(
    ident: str,
    truth: Truth,
    answer: Reply | Answer,
    *,
    path: str,
    cause: str,
    more: dict[Any, Any] | None = None,
    **rest: Any,
) -> Case:
    """A host that answers alike at every address."""
    return Case(cause, f"fe-{ident}", truth, {"*": answer, **(more or {})}, path=path, **rest)
