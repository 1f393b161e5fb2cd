"""The frames of the software that institutions run: what stands around every page."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from .abouts import ABOUT
from .tongues import TONGUES

# Each: how a title is put together, what stands in the head, the body.
FRAMES: Mapping[str, tuple[str, str, str]] = {
    "drupal": (
        "TITLE | SITE",
        '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><link rel="stylesheet" href="/sites/default/files/css/css_x1.css">',
        '<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">SKIP</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><div id="block-branding"><a href="/" rel="home">SITE</a></div><nav id="block-main-menu"><ul class="menu">MENU</ul></nav><form action="/search/node"><input type="search" placeholder="SEARCH"></form></header><main><a id="main-content"></a><div class="region-content"><h1 class="page-header">H1</h1><article class="node">MAIN</article></div><aside class="region-sidebar"><h2>RELATED</h2><ul>ITEMS</ul></aside></main><footer><ul>FOOT</ul></footer></div><div class="eu-cookie-compliance-banner">COOKIE</div></body>',
    ),
    "typo3": (
        "SITE: TITLE",
        '<meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/css/7e.css">',
        '<body id="p214"><div id="page"><div id="metanav"><a href="/login">LOGIN</a></div><div id="header"><a href="/">SITE</a><div class="tx-indexedsearch">SEARCH</div></div><nav id="navi"><ul>MENU</ul></nav><div id="breadcrumb">SITE &gt; H1</div><div id="content"><div id="c881" class="frame frame-default"><h1>H1</h1>MAIN</div></div><div id="right"><h3>RELATED</h3><ul>ITEMS</ul></div><div id="footer">SITE <ul>FOOT</ul></div><div class="cookieman">COOKIE</div></div></body>',
    ),
    "wordpress": (
        "TITLE – SITE",
        '<meta name="generator" content="WordPress 6.4.3"><link rel="https://api.w.org/" href="/wp-json/"><link rel="stylesheet" href="/wp-content/themes/twentytwenty/style.css">',
        '<body class="post-template-default single single-post"><header id="site-header"><p class="site-title"><a href="/">SITE</a></p><ul class="primary-menu">MENU</ul></header><main id="site-content"><article class="post"><h1 class="entry-title">H1</h1><div class="entry-content">MAIN</div></article></main><aside class="widget-area"><h2>SEARCH</h2><h2>RELATED</h2><ul>ITEMS</ul></aside><footer id="site-footer"><ul>FOOT</ul> © SITE. Powered by WordPress</footer><div id="cookie-notice">COOKIE</div></body>',
    ),
    "sharepoint": (
        "TITLE",
        '<meta name="GENERATOR" content="Microsoft SharePoint"><script src="/_layouts/15/init.js"></script>',
        '<body><form method="post" action="#" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUBMGQ="><div id="s4-workspace"><div id="suiteBar">LOGIN</div><div id="s4-titlerow"><a href="/">SITE</a><div class="ms-core-navigation"><ul>MENU</ul></div><div class="ms-srch-sb">SEARCH</div></div><div id="DeltaPlaceHolderMain"><h1 class="ms-core-pageTitle">H1</h1><div class="ms-rtestate-field">MAIN</div></div><div class="ms-webpart-zone"><h2>RELATED</h2><ul>ITEMS</ul></div><div id="footer"><ul>FOOT</ul> COOKIE</div></div></form></body>',
    ),
    "liferay": (
        "TITLE - SITE",
        '<script>var Liferay = Liferay || {};</script><link href="/o/classic-theme/css/main.css" rel="stylesheet">',
        '<body class="controls-visible signed-out public-page site"><div id="wrapper"><header id="banner"><a class="logo" href="/">SITE</a><div class="user-personal-bar"><a href="/c/portal/login">LOGIN</a></div><nav id="navigation"><ul>MENU</ul></nav></header><section id="content"><div class="portlet-boundary portlet-journal-content"><h1>H1</h1><div class="journal-content-article">MAIN</div></div><div class="portlet-asset-publisher"><h2>RELATED</h2><ul>ITEMS</ul></div></section><footer id="footer"><ul>FOOT</ul> COOKIE <span>Powered by Liferay</span></footer></div></body>',
    ),
    "plone": (
        "TITLE — SITE",
        '<meta name="generator" content="Plone - http://plone.org">',
        '<body class="template-document_view portaltype-document"><div id="visual-portal-wrapper"><div id="portal-top"><div id="portal-personaltools"><a href="/login">LOGIN</a></div><div id="portal-searchbox">SEARCH</div><a id="portal-logo" href="/">SITE</a><ul id="portal-globalnav">MENU</ul></div><div id="portal-columns"><div id="portal-column-content"><h1 class="documentFirstHeading">H1</h1><div id="content-core">MAIN</div></div><div id="portal-column-one"><dl class="portlet"><dt>RELATED</dt>ITEMS</dl></div></div><div id="portal-footer">SITE. COOKIE</div><ul id="portal-siteactions">FOOT</ul></div></body>',
    ),
    "confluence": (
        "TITLE - SITE - Confluence",
        '<meta name="ajs-version-number" content="7.19.8"><meta name="application-name" content="Confluence">',
        '<body id="com-atlassian-confluence" class="theme-default aui-layout"><div id="page"><header id="header"><nav class="aui-header"><a href="/">SITE</a><ul>MENU</ul><a id="login-link" href="/login.action">LOGIN</a><input placeholder="SEARCH"></nav></header><div id="main"><div class="ia-splitter-left"><h5>RELATED</h5><ul>ITEMS</ul></div><h1 id="title-text">H1</h1><div id="main-content" class="wiki-content">MAIN</div></div><div id="footer"><ul>FOOT</ul>COOKIE Powered by Atlassian Confluence 7.19.8</div></div></body>',
    ),
    "dspace": (
        "TITLE",
        '<meta name="Generator" content="DSpace 6.3"><link rel="search" href="/open-search/description.xml">',
        '<body><header><nav class="navbar"><a class="navbar-brand" href="/">SITE</a><ul>MENU</ul><a href="/password-login">LOGIN</a></nav></header><div class="trail-wrapper">SITE / H1</div><div id="main-container"><div class="main-content"><h2 class="page-header first-page-header">H1</h2>MAIN</div><div id="sidebar"><h2>SEARCH</h2><ul><li>Communities</li><li>By issue date</li><li>Authors</li></ul><h2>RELATED</h2><ul>ITEMS</ul></div></div><footer>DSpace software copyright LYRASIS <ul>FOOT</ul> COOKIE</footer></body>',
    ),
    "ojs": (
        "TITLE | SITE",
        '<meta name="generator" content="Open Journal Systems 3.3.0.13">',
        '<body class="pkp_page_article pkp_op_view"><div class="pkp_structure_page"><header class="pkp_structure_head"><div class="pkp_site_name"><a href="/index.php/j">SITE</a></div><ul class="pkp_navigation_primary">MENU</ul><ul id="navigationUser"><li><a href="/index.php/j/login">LOGIN</a></li></ul></header><div class="pkp_structure_main"><article class="obj_article_details"><h1 class="page_title">H1</h1>MAIN</article></div><div class="pkp_structure_sidebar"><h2>RELATED</h2><ul>ITEMS</ul></div><div class="pkp_structure_footer"><ul>FOOT</ul> ISSN 1999-4402. COOKIE</div></div></body>',
    ),
    "mediawiki": (
        "TITLE - SITE",
        '<meta name="generator" content="MediaWiki 1.39.6">',
        '<body class="mediawiki ltr sitedir-ltr ns-0 ns-subject skin-vector"><div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">H1</h1><div id="bodyContent"><div id="siteSub">SITE</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">MAIN</div></div></div></div><div id="mw-navigation"><div id="p-personal"><a>LOGIN</a></div><div id="p-search">SEARCH</div><ul>MENU</ul><h3>RELATED</h3><ul>ITEMS</ul></div><footer id="footer"><ul>FOOT</ul> COOKIE</footer></body>',
    ),
    "discourse": (
        "TITLE - SITE",
        '<meta name="generator" content="Discourse 3.1.2 - https://github.com/discourse/discourse">',
        '<body class="crawler"><header><a href="/">SITE</a> <a href="/login">LOGIN</a></header><div id="main-outlet" class="wrap"><div id="topic-title"><h1>H1</h1></div><div class="topic-body crawler-post">MAIN</div><h3>RELATED</h3><ul class="topic-list">ITEMS</ul></div><footer class="crawler-nav"><ul>MENU</ul><ul>FOOT</ul><p>Powered by Discourse, best viewed with JavaScript enabled</p>COOKIE</footer></body>',
    ),
    "joomla": (
        "TITLE - SITE",
        '<meta name="generator" content="Joomla! - Open Source Content Management"><script src="/media/jui/js/jquery.min.js"></script>',
        '<body class="site com_content view-article"><div class="container"><header class="header"><a class="brand" href="/">SITE</a><div class="mod-finder">SEARCH</div></header><nav class="navigation"><ul class="nav menu">MENU</ul></nav><main id="content"><div class="item-page"><div class="page-header"><h2 itemprop="headline">H1</h2></div><div itemprop="articleBody">MAIN</div></div></main><div id="aside"><h3>RELATED</h3><ul>ITEMS</ul><h3>LOGIN</h3></div></div><footer>© SITE <ul>FOOT</ul> COOKIE</footer></body>',
    ),
    "aem": (
        "TITLE | SITE",
        '<link rel="stylesheet" href="/etc.clientlibs/corp/clientlibs/base.min.css">',
        '<body class="page basicpage"><div class="root responsivegrid"><div class="cmp-experiencefragment--header"><a href="/content/home.html">SITE</a><nav class="cmp-navigation"><ul>MENU</ul></nav><div class="cmp-search">SEARCH</div></div><main class="container responsivegrid"><div class="cmp-title"><h1 class="cmp-title__text">H1</h1></div><div class="cmp-text">MAIN</div><div class="cmp-list"><h2>RELATED</h2><ul>ITEMS</ul></div></main><div class="cmp-experiencefragment--footer"><ul>FOOT</ul></div></div><div id="onetrust-banner-sdk">COOKIE</div></body>',
    ),
    "sitecore": (
        "TITLE - SITE",
        '<meta name="VIcurrentDateTime" content="638400000000000000"><script src="/-/media/base/scripts.js"></script>',
        '<body class="default-device bodyclass"><div id="wrapper"><header id="header"><div class="component logo"><a href="/">SITE</a></div><div class="component navigation"><ul>MENU</ul></div><div class="component search-box">SEARCH</div></header><main id="main"><div id="content"><h1 class="field-title">H1</h1><div class="field-content">MAIN</div><div class="component link-list"><h3>RELATED</h3><ul>ITEMS</ul></div></div></main><footer id="footer"><ul>FOOT</ul></footer><div class="privacy-warning">COOKIE</div></div></body>',
    ),
    "ez": (
        "H1 / RELATED / SITE",
        '<meta name="generator" content="eZ Publish"><link rel="Home" href="/">',
        '<body><div id="page"><div id="header"><a href="/">SITE</a><div id="searchbox">SEARCH</div></div><div id="topmenu"><ul>MENU</ul></div><div id="path">SITE / H1</div><div id="main-position"><div class="content-view-full"><div class="attribute-header"><h1>H1</h1></div><div class="attribute-long">MAIN</div></div></div><div id="extrainfo"><h3>RELATED</h3><ul>ITEMS</ul></div><div id="footer">FOOTLINE COOKIE Powered by eZ Publish</div></div></body>',
    ),
    "aspnet": (
        "SITE :: TITLE",
        '<link href="/App_Themes/Main/style.css" rel="stylesheet">',
        '<body><form method="post" action="./Default.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA=="><div id="top"><span id="ctl00_lblSite">SITE</span> LOGIN</div><table width="960"><tr><td id="left" valign="top"><ul>MENU</ul>SEARCH</td><td valign="top"><h1><span id="ctl00_lblTitle">H1</span></h1><div id="ctl00_ContentPlaceHolder1_pnl">MAIN</div></td><td valign="top"><b>RELATED</b><ul>ITEMS</ul></td></tr></table><div class="foot">FOOTLINE COOKIE</div></form></body>',
    ),
    "jsp": (
        "SITE",
        '<script src="/portal/js/common.js;jsessionid=8F21A0"></script>',
        '<body><table border="0" width="100%"><tr><td colspan="3" class="head">SITE | SEARCH | LOGIN</td></tr><tr><td class="nav"><ul>MENU</ul></td><td class="main"><h2>H1</h2>MAIN</td><td class="box"><h3>RELATED</h3><ul>ITEMS</ul></td></tr><tr><td colspan="3" class="foot">FOOTLINE COOKIE</td></tr></table></body>',
    ),
    "static": (
        "TITLE · SITE",
        '<meta name="generator" content="Hugo 0.121.1"><link rel="stylesheet" href="/css/main.min.css">',
        '<body><header class="masthead"><a href="/">SITE</a><nav><ul>MENU</ul></nav></header><main><article><h1>H1</h1>MAIN</article><section><h4>RELATED</h4><ul>ITEMS</ul></section></main><footer>FOOTLINE</footer></body>',
    ),
    "phpbb": (
        "SITE • TITLE",
        '<link href="./styles/prosilver/theme/stylesheet.css" rel="stylesheet">',
        '<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap"><div id="page-header"><div class="headerbar"><h1>SITE</h1><p class="skiplink">SKIP</p></div><ul class="nav-main">MENU</ul><div class="search-header">SEARCH</div><ul><li>LOGIN</li></ul></div><div id="page-body"><h2 class="topic-title">H1</h2><div class="post">MAIN</div><h3>RELATED</h3><ul>ITEMS</ul></div><div id="page-footer">FOOTLINE Powered by phpBB® Forum Software © phpBB Limited COOKIE</div></div></body>',
    ),
    "news": (
        "TITLE - SITE",
        '<meta property="og:type" content="article"><script async src="/static/ads/prebid.js"></script>',
        '<body class="article"><div class="consent-layer">COOKIE</div><header><a class="logo" href="/">SITE</a><ul class="sections">MENU</ul><a class="subscribe">LOGIN</a></header><div class="ad ad--leaderboard"></div><main><article><h1 class="headline">H1</h1><div class="article-body">MAIN</div></article><aside class="most-read"><h2>RELATED</h2><ol>ITEMS</ol></aside></main><footer><ul>FOOT</ul>SITE</footer></body>',
    ),
    "old": (
        "SITE - TITLE",
        '<meta name="GENERATOR" content="Microsoft FrontPage 4.0">',
        '<body bgcolor="#FFFFFF" link="#003366"><center><font size="5"><b>SITE</b></font></center><hr><p>MENULINE</p><hr><font face="Verdana"><h2>H1</h2>MAIN</font><hr><font size="1">FOOTLINE</font></body>',
    ),
}

LOST_EN: Mapping[str, tuple[str, str]] = {
    "drupal": ("Page not found", "The requested page could not be found."),
    "wordpress": (
        "Page Not Found",
        "The page you were looking for could not be found. It might have been removed, renamed, or did not exist in the first place.",
    ),
    "sharepoint": ("Sorry, this page can't be found", "The page you're looking for doesn't exist."),
    "liferay": ("Not Found", "The requested resource could not be found."),
    "plone": (
        "This page does not seem to exist…",
        "We apologize for the inconvenience, but the page you were trying to access is not at this address.",
    ),
    "confluence": (
        "Page Not Found",
        "It seems you are looking for something that isn't here. Try to check the address or search.",
    ),
    "dspace": ("Page cannot be found", "We can't find the page you asked for."),
    "ojs": ("404 Not Found", "The requested URL was not found on this server."),
    "mediawiki": (
        "No such page",
        "There is currently no text in this page. You can search for this page title in other pages.",
    ),
    "discourse": (
        "Oops! That page doesn’t exist or is private.",
        "Popular topics and recent topics are listed below.",
    ),
    "joomla": (
        "The requested page can't be found.",
        "An error has occurred while processing your request. Error 404: Category or article not found.",
    ),
    "phpbb": ("Information", "The requested topic does not exist."),
}


def listed(words: str, where: str = "") -> str:
    """A list of links."""
    return "".join(
        f'<li><a href="/{where}{n}">{word}</a></li>' for n, word in enumerate(words.split("|"))
    )


def framed(soft: str, lang: str, name: str, title: str, main: str, *, head: str = "") -> str:
    """A page of a site that runs this software."""
    tongue = TONGUES[lang]
    named, heads, body = FRAMES[soft]
    words = {
        "MENULINE": " | ".join(tongue.menu.split("|")),
        "FOOTLINE": f"{' · '.join(tongue.footer.split('|'))}<br>{ABOUT[lang]}"
        if soft != "old"
        else " · ".join(tongue.footer.split("|")),
        "MENU": listed(tongue.menu, "m"),
        "FOOT": f"{listed(tongue.footer, 'f')}<li>{ABOUT[lang]}</li>{listed(tongue.menu, 's')}",
        "ITEMS": listed(tongue.items, "n"),
        "RELATED": tongue.related,
        "SEARCH": tongue.search,
        "LOGIN": tongue.login,
        "COOKIE": tongue.cookie,
        "SKIP": tongue.menu.split("|")[0],
        "SITE": name,
        "TITLE": title,
        "H1": title,
    }
    for word, put in words.items():
        named, body = named.replace(word, put), body.replace(word, put)
    way = ' dir="rtl"' if lang == "ar" else ""
    body = body.replace("MAIN", main)
    return (
        f'<!doctype html><html lang="{lang}"{way}><head><meta charset="utf-8"><title>{named}'
        f"</title>{heads}{head}</head>{body}</html>"
    )


def lost(soft: str, lang: str, name: str) -> str:
    """What the software says of an address that it does not have."""
    tongue = TONGUES[lang]
    title, text = tongue.none, tongue.none_text
    if lang == "en":
        title, text = LOST_EN.get(soft, (title, text))
    return framed(soft, lang, name, title, f"<p>{text}</p>")


def front(soft: str, lang: str, name: str) -> str:
    """The front page."""
    tongue = TONGUES[lang]
    items = "".join(f"<h3>{one}</h3>" for one in tongue.items.split("|"))
    return framed(soft, lang, name, tongue.menu.split("|")[0], f"<p>{tongue.welcome}</p>{items}")


def asked(address: str) -> str:
    """An asked address as pages show it."""
    return quote(address, safe="/?=&%")
