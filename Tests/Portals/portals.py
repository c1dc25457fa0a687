"""What places keep of the HTML that is pasted into them."""

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Portal:
    """An allow-list: other tags lose their marks but not their words, other attributes go."""

    name: str
    tags: frozenset[str]
    # The attributes that any of the tags may have.
    attributes: frozenset[str] = frozenset()
    # The attributes that a tag may have besides.
    own: dict[str, frozenset[str]] = field(default_factory=dict)
    # What the address of a link must look like.
    address: str = r"(https?|mailto|tel):|[^:]*(?:[/?#]|$)"

    def keeps(self, tag: str, attribute: str, value: str) -> bool:
        if attribute not in self.attributes | self.own.get(tag, frozenset()):
            return False
        return attribute != "href" or re.match(self.address, value) is not None


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Those that keep a fragment as it is.
WHOLE = [
    # WordPress 6, wp-includes/kses.php: what a post may hold without the right `unfiltered_html`.
    Portal(
        "WordPress",
        names(
            "address a abbr acronym article aside b big blockquote br button caption cite code col"
            " colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5"
            " h6 header hgroup hr i img ins kbd label legend li main map mark menu nav ol p pre q s"
            " samp section small span strike strong sub summary sup table tbody td textarea tfoot"
            " th thead title tr tt u ul var video"),
        names("class dir hidden id lang role style title"),
        {"a": names("href rel rev name target download"),
         "td": names("abbr align colspan headers rowspan scope valign width"),
         "th": names("abbr align colspan headers rowspan scope valign width"),
         "ol": names("start type reversed"), "caption": names("align")},
    ),
    # TYPO3 13: the tags of rte_ckeditor, Configuration/RTE/Processing.yaml; the attributes of
    # typo3/html-sanitizer, CommonBuilder, through which the text then goes.
    Portal(
        "TYPO3",
        names(
            "a abbr acronym address article big blockquote br caption cite code col colgroup dd del"
            " dfn dl div dt em footer header h1 h2 h3 h4 h5 h6 hr i img ins kbd label li nav ol p"
            " pre q samp section small span strong sub sup table thead tbody tfoot td th tr tt ul"
            " var"),
        names("class id dir lang itemid itemprop itemref itemscope itemtype role tabindex title"),
        {"a": names("href download hreflang rel target type name"),
         "td": names("abbr headers colspan rowspan scope"), "th": names("colspan rowspan scope")},
        r"(https?://|/(?!/)|[^/:][^:]*$)|mailto:|tel:",
    ),
    # CKEditor 5, “General HTML Support”, with these names in `htmlSupport.allow`.
    Portal(
        "CKEditor 5 with General HTML Support",
        names(
            "a br caption code dd dl dt em h2 h3 h4 li ol p span strong table tbody td th thead tr"
            " ul"),
        names("class dir id lang title"), {"a": names("href"), "th": names("scope")}),
]

# Those that take marks off: readers must still get every word, link, heading, list and table.
STRIPPING = [
    # Opendatasoft, the user guide’s “Legal pages”: the buttons of the editor. What its filter
    # keeps beyond them is not documented.
    Portal(
        "Opendatasoft",
        names("h2 h3 h4 p ul ol li strong em a table caption thead tbody tr th td hr br"),
        frozenset(), {"a": names("href")}),
    # CKEditor 4, “Advanced Content Filter” in automatic mode with the features of its standard
    # preset: an anchor and a language are no feature of it.
    Portal(
        "CKEditor 4",
        names("h2 h3 h4 p ul ol li strong em a table caption thead tbody tr th td hr br"),
        frozenset(), {"a": names("href"), "th": names("scope")}),
]
