"""What places keep of the HTML that is pasted into them."""

import re
from dataclasses import dataclass, field


# What templates/README.md tells the owner of a CKEditor 4 to type.
CKEDITOR_4_EXTRA = "*[id]; span[!lang]; code; dl dt dd"


class AllBut(frozenset):
    """Every tag but these."""

    def __contains__(self, tag: object) -> bool:
        return not super().__contains__(tag)


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
    # What is done to the text before it is read as HTML, in order.
    replaced: tuple[tuple[str, str], ...] = ()

    def text(self, text: str) -> str:
        for old, new in self.replaced:
            text = re.sub(old, new, text, flags=re.I)
        return text

    def keeps(self, tag: str, attribute: str, value: str) -> bool:
        if attribute not in self.attributes | self.own.get(tag, frozenset()):
            return False
        return attribute != "href" or re.match(self.address, value) is not None


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


def ckeditor_4(name: str, extra: str) -> Portal:
    """CKEditor 4 with these rules besides: `tag tag[attribute,!attribute]`, by semicolons."""
    tags = set("h1 h2 h3 h4 h5 h6 pre address div p ul ol li strong em u s sub sup blockquote a table"
               " caption thead tbody tfoot tr th td hr br img".split())
    shared: set[str] = set()
    own = {"a": set("href id lang name title".split()), "th": {"scope"}, "td": {"scope"},
           "tr": {"scope"}}
    for rule in filter(None, extra.split(";")):
        for tag, attributes in re.findall(r"([a-z0-9*]+)(?:\[([^]]*)\])?", rule):
            given = {attribute.strip(" !") for attribute in filter(None, attributes.split(","))}
            # A rule for every tag allows no tag by itself.
            if tag == "*":
                shared |= given
            else:
                tags.add(tag)
                own[tag] = own.get(tag, set()) | given
    return Portal(
        name, frozenset(tags), frozenset(shared),
        {tag: frozenset(attributes) for tag, attributes in own.items()})


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
    # Redactor 3 (Imperavi), `cleaner.input` and `cleaner.output`: what is typed into its source
    # view loses these tags, scripts and comments, and twice the escape of each `&`.
    Portal(
        "Redactor 3, source view",
        AllBut("font html head link title body meta applet script".split()),
        names("id lang scope href"), {}, ".*",
        ((r"<!--[\s\S]*?-->", ""), (r"<script.*?>[\s\S]*?</script>", ""), (r"&amp;", "&"),
         (r"&amp;", "&"), ("[\u200b\ufeff]", ""))),
    # CKEditor 4, “Advanced Content Filter” in automatic mode with its standard preset (the
    # `allowedContent` of plugins/table, link, format, list, basicstyles), and that line.
    ckeditor_4("CKEditor 4 with extraAllowedContent", CKEDITOR_4_EXTRA),
]

# Those that take marks off: readers must still get every word, link, heading, list and table.
STRIPPING = [
    # Opendatasoft, the user guide’s “Legal pages”: no more than the buttons of the editor make,
    # which is the worst that its filter can do.
    Portal(
        "Opendatasoft, its buttons only",
        names("h2 h3 h4 p ul ol li strong em a table caption thead tbody tr th td hr br"),
        frozenset(), {"a": names("href")}),
    # CKEditor 4 as it comes: no feature of the standard preset makes an anchor of a heading or
    # names a language. The full preset has `span[!lang,dir]` (plugins/language) and `code`.
    ckeditor_4("CKEditor 4, standard", ""),
    ckeditor_4("CKEditor 4, full", "span[!lang,dir]; code"),
]

# Those that lose something a reader sees: words and links stay, the marks named here go.
LOSING = [
    # Redactor 3, `cleaner.paste`: `pasteBlockTags`, `pasteInlineTags`, and the attributes of links
    # and cells. No caption: the README sends people to the source view.
    (Portal(
        "Redactor 3, pasted into the text",
        names(
            "pre h1 h2 h3 h4 h5 h6 table tbody thead tfoot th tr td ul ol li blockquote p figure"
            " figcaption a img br strong ins code del span samp kbd sup sub mark var cite small b u"
            " em i abbr"),
        frozenset(),
        {"a": names("href id lang"), "td": names("id lang"), "th": names("id lang scope")},
    ), names("caption")),
]
