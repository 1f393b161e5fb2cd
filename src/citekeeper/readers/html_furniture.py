"""What stands around the text of a page: navigation, page header and footer, sidebars, comments of
readers, buttons that share the page; and what is not shown.

The words of classes and ids that say so are those of WordPress, Blogger, Drupal, Bootstrap,
MediaWiki, Sphinx, Hugo and Jekyll themes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from citekeeper.model import CitedLink
from citekeeper.readers.html_flow import UNSEEN, attribute, words
from citekeeper.readers.html_headings import is_title
from citekeeper.readers.html_services import is_service

_ELEMENTS = frozenset("nav form dialog button select textarea".split())
_ROLES = frozenset("navigation banner contentinfo complementary search doc-toc dialog".split())
_NAMES = frozenset(
    "toc navbox catlinks noprint no-print no_print d-print-none "
    "navigation banner contentinfo complementary search "
    "navbar sidebar site-header logo breadcrumb breadcrumbs pagination pager "
    "byline byline-wrapper entry-meta post-meta author-bio author-box bio bios "
    "share sharing social-share share-buttons share-links share-wrap sharedaddy "
    "cookie-banner cookie-notice cookie-consent "
    "comments comments-area comment-list commentlist disqus_thread "
    "mw-editsection mw-jump-link printfooter portalbox sistersitebox ambox widget-area tagcloud "
    "entry-cats cat-links post-labels entry-author post-author author-info author-card authorbox "
    "about-author site-info site-title site-branding skip-link blogroll blog-pager blogarchive "
    "feed-links blog-feeds post-feeds recent-posts latest-posts read-next relatedposts "
    "jp-relatedposts sphinxsidebar comment trackbacks trackback pingback side-content side-box "
    "header-wrapper outbrain portable-archive post-ufi post-notes td-page-meta "
    "pied pied-page pied_page piedpage fusszeile mobile-sidebar right-panel left-panel "
    "right-sidebar left-sidebar sidebar-left sidebar-right sidebar-first sidebar-second "
    "sidebar-wrapper sidebar-right-1 about-the-author author-details author-profile "
    "author-description language-switcher lang-switcher language-selector lang-item "
    "ad-container ad-wrapper ad-slot ad-unit adsbygoogle banner-ad skyscraper-ad "
    "md-source-file page-metadata entry_details likes-and-labels-container gem-c-metadata "
    "wm-ipp-base wm-ipp wp-block-latest-posts".split()
)
_NOTICES = frozenset(
    "note notice warning caution tip hint important example callout admonition sidenote doc-tip "
    "marginnote margin-note footnote doc-footnote doc-notice pullquote doc-pullquote".split()
)
_PARTS = frozenset(
    "nav navbar navigation menu sidebar breadcrumb breadcrumbs masthead share sharing "
    "social comments reply related recommended recommendations trending popular newsletter "
    "subscribe signup promo sponsored advert advertisement advertising ads syndicated "
    "byline tags logo logos partners sponsors license licence copyright "
    "footer navbox topbar refererlist feedback".split()
)
_PART = re.compile(r"[-_]+|(?<=[a-z])(?=[A-Z])")
"""Between the parts of a name: post-share, socialBookmarks."""
_OWN = re.compile(
    r"(?:category|tag|topic)-|(?:fig|figure|table|image|chart|graph|box|quote)[-_]+footer", re.I
)
_FOOTER = re.compile(
    r"(?:(?:site|page|main|global|blog|entry|post|article)[-_]?)?footer(?:[-_].*)?"
)
_AROUND = re.compile(
    r"(?:.+[-_])?authors?[-_](?:names?|box|bio|info|card|meta|avatar|image|links?|profile|block)"
    r"(?:[-_].*)?|(?:.+[-_])?(?:next|prev(?:ious)?)[-_](?:posts?|prev|next|articles?|pages?)"
    r"|(?:post|entry|td|article|blog)[-_]categor(?:y|ies)|(?:.+[-_])?header[-_](?:wrap|area|bar|top)"
    r"|prev(?:ious)?[-_]?(?:and[-_]?)?next|next[-_]?(?:and[-_]?)?prev(?:ious)?|breadcrumbs?[-_].*|(?:.+[-_])?post[-_](?:info|tags|navigation)"
)
"""Who wrote the text, what comes before and behind it, and where it stands."""
_COMMENT = re.compile(r"comments?[-_](?:form|wrap|area|section|list|respond|box).*|taboola.*")
_FORMS = (_FOOTER, _COMMENT, _AROUND)
_LABELS = frozenset("button h1 h2 h3 h4 h5 h6 summary a p div".split())
_VERB = re.compile(r"\A(?:(?:show|view|see|expand|open|read|all|our|the|\d+) )+", re.IGNORECASE)
_LABEL_LENGTH = 60
_OWNERS = ("main", "article", "section", "blockquote", "figure")
"""A header or footer of one of these is its own: of a quotation, it names the source."""
_QUOTING = ("blockquote", "figure")
_CONTENT = frozenset({"entry-content", "e-content", "articlebody"})
"""What hAtom, h-entry and schema.org call the text of an entry, without all that is about it."""
_SECTIONS = frozenset("section article main body html h1 h2 h3 h4 h5 h6".split())
_LEVEL = re.compile(r"level\d|section")
_CODE = frozenset("code pre kbd samp tt".split())
"""Elements in which URLs are examples."""
_LISTING = re.compile(r"src|.*(?:code|highlight|listing|program|example|language|console|shell).*")
_SHARES = re.compile(
    r"https?://(?:www\.)?(?:facebook\.com/(?:sharer|share\.php|dialog/share)"
    r"|(?:twitter|x)\.com/(?:share\b|intent/|(?:home/?)?\?status=)|linkedin\.com/(?:sharearticle|sharing|cws/share)"
    r"|reddit\.com/submit|(?:[a-z]{2}\.)?pinterest\.[a-z.]{2,6}/pin/create|(?:t|telegram)\.me/share"
    r"|(?:api|web)\.whatsapp\.com/send|wa\.me/\?|news\.ycombinator\.com/submitlink"
    r"|tumblr\.com/(?:share|widgets/share)|getpocket\.com/(?:save|edit)|vk\.com/share"
    r"|xing\.com/(?:spi|social)/shar|addtoany\.com/(?:share|add_to)|bsky\.app/intent/|threads\.net/intent/"
    r"|b\.hatena\.ne\.jp/add|social-plugins\.line\.me/|(?:del\.icio\.us|delicious\.com)/(?:post|save)"
    r"|friendfeed\.com/\?url=|balatarin\.com/links/submit|digg\.com/submit|diigo\.com/post"
    r"|stumbleupon\.com/submit|google\.com/bookmarks/mark|plus\.google\.com/share"
    r"|redirect\.papersapp\.com/|connotea\.org/add|bibsonomy\.org/Bib[^/]*Handler"
    r"|buffer(?:app)?\.com/add|instapaper\.com/(?:hello|edit)|share\.flipboard\.com/"
    r"|livejournal\.com/update|blogger\.com/blog[-_]this|technorati\.com/faves|mix\.com/add"
    r"|connect\.ok\.ru/offer|connect\.mail\.ru/share|service\.weibo\.com/share|meneame\.net/submit"
    r"|printfriendly\.com/print|share\.diasporafoundation\.org/|toot\.kytta\.dev/|mastodonshare\.com/)",
    re.IGNORECASE,
)


class Furniture:
    """What of a page is not its text; `root` holds the text and perhaps some furniture.

    Nothing that holds more than half of the text is furniture, whatever its name. Where more than
    half of the text is hidden, a script shows it; where more than half is preformatted and not
    marked as code, what is so is a plain text.
    """

    def __init__(self, root: Tag) -> None:
        self._sizes = _sizes(root)
        self._is_docbook = _is_docbook(root)
        self._half = half = self._sizes[id(root)] / 2
        hidden = _outer(root.find_all(True, attrs={"hidden": True}))
        self._shows_hidden = sum(self._sizes[id(element)] for element in hidden) > half
        plain = [pre for pre in _outer(root.find_all("pre")) if not is_listing(pre)]
        is_plain = sum(self._sizes[id(pre)] for pre in plain) > half
        self._plain = frozenset(map(id, plain)) if is_plain else frozenset()

    def is_code(self, element: Tag) -> bool:
        """True for an element in which URLs are examples."""
        return element.name in _CODE and id(element) not in self._plain

    def is_aside(self, element: Tag) -> bool:
        """True for what stands around the text, and for what is hidden."""
        if element.name in _ELEMENTS or words(element, "role") & _ROLES:
            return True
        around = element.name in ("header", "footer", "aside") and not _is_notice(element)
        if around or (element.name == "div" and "header" in words(element, "class", "id")):
            if element.find_parent(_OWNERS) is None:
                return True
            if element.find_parent(_QUOTING) is not None:
                return False
        hidden = element.has_attr("hidden") and attribute(element, "hidden") != "until-found"
        if hidden and not self._shows_hidden and not _unfolds(element):
            return True
        named = element.name not in _SECTIONS and _named_aside(element)
        if self._is_docbook and words(element, "class") == {"sidebar"}:
            return False
        if named and self._sizes[id(element)] <= self._half:
            return True
        return element.name not in _SECTIONS and self._heads_by_links(element)

    def _heads_by_links(self, element: Tag) -> bool:
        """True for what holds nothing but links in the header of an article, its categories, and
        for any list there."""
        if element.name not in ("div", "p", "ul", "span") or not element.find_parent("header"):
            return False
        if element.name == "ul" and element.find_parent(_OWNERS) is not None:
            return True
        text = "".join(filter(str.isalnum, element.get_text()))
        linked = "".join(anchor.get_text() for anchor in element.find_all("a", href=True))
        return bool(text) and text == "".join(filter(str.isalnum, linked))


def text_of(page: Tag, mains: Sequence[Tag]) -> Tag:
    """The part of a page that is its text: the only main element, else the only article or one that
    holds more than half of it; in that what is marked as the text of an entry, if it does."""
    sizes = _sizes(page)
    articles = _outer(page.find_all("article"))
    if len(mains) == 1 or len(articles) == 1:
        root = (mains if len(mains) == 1 else articles)[0]
    else:
        root = _most(page, articles, sizes)
    return _most(root, _outer(filter(_is_content, root.find_all(True))), sizes)


def _most(root: Tag, elements: Iterable[Tag], sizes: Mapping[int, int]) -> Tag:
    """The element that holds more than half of the text of `root`; `root` where none does."""
    held = list(elements)
    largest = max(held, key=lambda element: sizes[id(element)], default=root)
    if sizes[id(largest)] <= sizes[id(root)] / 2:
        return root
    return root if _has_parts(largest, held) else largest


def _has_parts(largest: Tag, elements: Iterable[Tag]) -> bool:
    """True where other elements stand beside one with the same classes: opinions of a court."""
    return any(
        other is not largest
        and other.parent is largest.parent
        and attribute(largest, "class")
        and attribute(other, "class") == attribute(largest, "class")
        for other in elements
    )


def _is_content(element: Tag) -> bool:
    return bool(words(element, "class", "itemprop") & _CONTENT)


def shares(link: CitedLink) -> bool:
    """True for the address of a button that shares a page with others, or of a service about it."""
    return _SHARES.match(link.uri_as_cited) is not None or is_service(link.uri_as_cited)


def is_listing(pre: Tag) -> bool:
    """True where a `pre`, or what it stands in, is marked as code."""
    around = words(pre, "class") | (words(pre.parent, "class") if pre.parent else frozenset())
    return pre.find("code") is not None or any(map(_LISTING.fullmatch, around))


def _unfolds(element: Tag) -> bool:
    """True for what a heading or button of notes right before it shows: "Show sources"."""
    before = element.find_previous_sibling()
    if before is None or before.name not in _LABELS:
        return False
    said = _VERB.sub("", " ".join("".join(islice(before.strings, 12)).split())[:_LABEL_LENGTH])
    return is_title(said)


def _is_docbook(root: Tag) -> bool:
    """True for a page that DocBook's stylesheets made: its sidebars are parts of the text."""
    page = next(reversed([root, *root.parents]))
    generator = page.find("meta", attrs={"name": re.compile("generator", re.IGNORECASE)})
    return isinstance(generator, Tag) and "DocBook" in attribute(generator, "content")


def _is_notice(element: Tag) -> bool:
    """True for an `aside` that is named as a remark on the text, and so is a part of it."""
    return element.name == "aside" and bool(words(element, "class", "role") & _NOTICES)


def _named_aside(element: Tag) -> bool:
    """True where class or id, or a part of a class ("post-share_links"), names what stands around a
    text; ids of sections are the author's, and so are the topics of a post, and the header and
    footer of a figure are its own. A list that explains its tags is none of keywords."""
    named = words(element, "class", "id")
    if not named or any(map(_LEVEL.fullmatch, named)):
        return False
    if named & _NAMES or any(form.fullmatch(n) for n in named for form in _FORMS):
        return True
    classes = (word for word in attribute(element, "class").split() if not _OWN.match(word))
    parts = _PARTS - {"tags"} if element.name == "dl" else _PARTS
    return any(not parts.isdisjoint(_PART.sub(" ", word).lower().split()) for word in classes)


def _outer(elements: Iterable[Tag]) -> list[Tag]:
    """Those that do not stand in one another, of elements in their order."""
    found: list[Tag] = []
    inside: set[int] = set()
    for element in elements:
        if id(element) not in inside:
            found.append(element)
            inside.update(map(id, element.find_all(True)))
    return found


def _sizes(root: Tag) -> dict[int, int]:
    """How many characters of text each element holds, by its identity."""
    sizes: dict[int, int] = {}
    for element in reversed((root, *root.find_all(True))):
        seen = element.name not in UNSEEN
        sizes[id(element)] = sum(_size(child, sizes) for child in element.children) if seen else 0
    return sizes


def _size(child: PageElement, sizes: dict[int, int]) -> int:
    if isinstance(child, Tag):
        return sizes[id(child)]
    return len(child) if isinstance(child, NavigableString) else 0
