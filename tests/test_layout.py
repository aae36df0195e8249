"""What stands where on a page: tables of lines and the blocks that they are."""

import random
import time

import pytest

from kosovo_reader.layout.blocks import blocks
from kosovo_reader.layout.masthead import read_article

TITLE = "Bridge closed in divided northern town"
FIRST = "Police said on Tuesday that nobody had been hurt when the bridge was closed to cars and people."
LAST = "A curfew will be in force until the end of the week, and the bridge will be guarded by night."


def cut(text: str) -> list[tuple[str, str]]:
    return [(block.kind, " ".join(text[block.start : block.end].split())) for block in blocks(text)]


def kinds_of(text: str, *lines: str) -> list[str]:
    """The kinds of the blocks that begin as the lines do."""
    found = cut(text)
    return [next(kind for kind, piece in found if piece.startswith(line)) for line in lines]


DATELINES = [
    "PRISTINA, Kosovo (AP) —",
    "ELAZIG, Turkey -",
    "NAIROBI, May 3 (Reuters) -",
    "Leposavic (Kosovo), Oct 16 (AFP) –",
    "SFAX, Tunisia, 11 Oct 2013 –",
    "BEIJING, May 30 (Xinhua) --",
    "Belgrade/Pristina, 12 June 2023 —",
    "BRUSSELS/PRISTINA, May 30 (Reuters) -",
    "MOSCOW, May 30. /TASS/.",
    "UNITED NATIONS (AP) —",
    "THE HAGUE, Netherlands (AP) _",
    "Berlin (dpa) –",
    "Pristina, May 30 (IANS)",
    "WASHINGTON —",
    "ROME —",
    "NEW YORK (CNN) --",
    "(Reuters) -",
    "KABUL (Pajhwok):",
    "ISLAMABAD:",
    "Mitrovica, Kosovo –",
    "Pristina –",
    "Kyiv, Ukraine CNN —",
    "GENEVA (30 May 2023) –",
    "AL-HASAKAH, Syria, May 30 (AFP) -",
    "ZVEČAN, Kosovo, May 29 (Reuters) -",
    "WASHINGTON, D.C. —",
    "BELGRADE, May 29 /Tanjug/ -",
    "ST. LOUIS (AP) —",
    "LONDON, England (CNN) --",
    "Belgrade, Sep 24 (EFE).-",
    "(MENAFN- Nam News Network) MANILA, May 16 (NNN-PNA) –",
    "Sputnik – 09.11.2018",
    "(ANSAmed) - PRISTINA, AUGUST 2 -",
]


@pytest.mark.parametrize("dateline", DATELINES)
@pytest.mark.parametrize("above", ["", TITLE], ids=["bare", "titled"])
def test_dateline(dateline: str, above: str) -> None:
    found = cut(f"{above}\n\n{dateline} Workers marched through the town on Tuesday.\n\n{LAST}")
    assert [piece for kind, piece in found if kind == "dateline"] == [dateline]
    assert ("body", "Workers marched through the town on Tuesday.") in found


@pytest.mark.parametrize(
    "sentence",
    [
        "NATO – which has troops there – said on Tuesday that it would stay.",
        "KFOR (the force led by NATO) said on Tuesday that it would stay.",
        "The Kosovo Force (KFOR) said on Tuesday that it would stay.",
        "Belgrade – the capital of Serbia – was calm on Tuesday.",
        "Two men – one of them a policeman – were hurt.",
        "Zoran, a miner – and a father – said he would stay.",
        "On Tuesday – a holiday – nobody worked.",
        "He said: The bridge is closed.",
        "May 29 – KFOR soldiers are hurt in clashes.",
        "In Pristina, Kosovo – and in Belgrade – nobody knew.",
        "QUESTION: Will the bridge be closed?",
        "Serbia's army - on alert since Monday - stayed in its barracks.",
    ],
)
def test_no_dateline(sentence: str) -> None:
    assert "dateline" not in [kind for kind, _ in cut(f"{TITLE}\n\n{sentence}\n\n{LAST}")]


def test_no_dateline_in_a_transcript() -> None:
    page = "VUCIC: We have talked for hours.\n\nKURTI: So we have.\n\nVUCIC: And we will talk again."
    assert {kind for kind, _ in cut(page)} == {"body"}


# A line between two paragraphs, and what it is.
BETWEEN = [
    ("No barricades, no quarrel", "heading"),
    ("MAYORAL ELECTIONS", "heading"),
    ("‘Mistaken’", "heading"),
    ("‘Like a carnival without jokes’", "heading"),
    ("What do the protesters want?", "heading"),
    ("The main points", "heading"),
    ("The main points:", "heading"),
    ("24 March 1999", "heading"),
    ("‘They are few votes, but they are lawful votes.’", "body"),
    ("“Will they ever give us the bridge back?”", "body"),
    ("“Never!”", "body"),
    ("His brother drowned.", "body"),
    ("“We are staying,” he said", "body"),
    ("Kosovo/Serbia", "heading"),
    ("You are here because of a bridge, she told them.", "body"),
    ("Go back to 1999 and you find the same faces.", "body"),
    ("- More than 250 people have been killed since October", "body"),
    ("• Hundreds have been detained", "body"),
    ("1. The army withdraws", "body"),
    ("The ministers agreed on three things, as both of them said afterwards:", "body"),
    ("Related articles", "furniture"),
    ("SEE ALSO:", "furniture"),
    ("READ MORE: Why the bridge matters", "furniture"),
    ("Read more: Why the bridge matters", "furniture"),
    ("Advertisement", "furniture"),
    ("Story continues below advertisement", "furniture"),
    ("Sign up for our Europe briefing", "furniture"),
    ("Subscribe to our newsletter for the latest.", "furniture"),
    ("Follow us on Facebook and Twitter", "furniture"),
    ("Share this article", "furniture"),
    ("Facebook Twitter WhatsApp Email", "furniture"),
    ("Copy link", "furniture"),
    ("12 comments", "furniture"),
    ("3 min read", "meta"),
    ("We use cookies to improve your experience.", "furniture"),
    ("Please enter your comment!", "furniture"),
    ("Your email address will not be published.", "furniture"),
    ("You may also like", "furniture"),
    ("https://example.org/2023/05/30/bridge", "furniture"),
    ("© 2023 The Daily Bridge. All rights reserved.", "furniture"),
    ("14:05", "meta"),
    ("14.05 BST", "meta"),
    ("2:05 pm", "meta"),
    ("30 May 2023 14:05", "meta"),
    ("By Ana Petrović", "meta"),
    ("Source: BNR", "meta"),
    ("Author: ap", "meta"),
    ("Reporting by Ana Petrović and Agim Hoxha; Editing by Jo Smith", "meta"),
    ("(Reporting by Ana Petrović; Editing by Jo Smith)", "meta"),
    ("Associated Press writer Ana Petrović in Belgrade contributed to this report.", "meta"),
    ("With reporting by AFP", "meta"),
    ("Photo: Ana Petrović/AFP", "meta"),
    ("Image source, Getty Images", "meta"),
    ("(AP Photo/Ana Petrović)", "meta"),
    ("— AFP", "meta"),
    ("Support for the party has fallen since the vote.", "body"),
    ("Get the army out, they shouted at the soldiers.", "body"),
    ("By Monday nobody was left in the village.", "body"),
    ("By Monday, KFOR troops had taken the bridge.", "body"),
    ("Related to the bridge is the question of the river.", "body"),
    ("Read in full, the letter is a threat.", "body"),
    ("Follow the money, he said, and you find the minister.", "body"),
    ("You are in danger, he told them.", "body"),
    ("This site was a camp until last year.", "body"),
    ("In this village nobody voted.", "body"),
    ("Photos of the dead were shown on every channel.", "body"),
    ("Source of the quarrel is a bridge.", "body"),
    ("By the river, houses were burning.", "body"),
    ("All rights were suspended, the court said.", "body"),
]


@pytest.mark.parametrize(("line", "kind"), BETWEEN)
def test_between_paragraphs(line: str, kind: str) -> None:
    page = f"{TITLE}\n\n{FIRST}\n\n{FIRST}\n\n{line}\n\n{LAST}"
    found = cut(page)
    assert (kind, line) in found
    assert found[-1] == ("body", LAST)


CAPTIONS = [
    ("Photo: A truck burns near the bridge in Rudare, December 28, 2022 / AFP", ""),
    ("Photo: Burnt-out shops in the old market yesterday morning.", "(Jane Doe)"),
    (
        "A pedestrian walks past a barricade in the divided city of Mitrovica December 28, 2022.",
        "Ana Petrović/AFP (ANP/AFP)",
    ),
    ("A man warms his hands at a barricade near Rudare, December 28, 2022.", "Ana Petrović/Balkan Photo Pool"),
    ("Soldiers guard the town hall in Zvečan on Tuesday.", "Photograph: Ana Petrović/AP"),
    ("Soldiers guard the town hall in Zvecan, May 30, 2023.", "(AP Photo/Ana Petrović)"),
    ("FILE - Soldiers guard the town hall in Zvecan, May 30, 2023.", "(AP Photo/Ana Petrović, File)"),
    ("Soldiers guard the town hall in Zvecan, May 30, 2023.", "REUTERS/Ana Petrovic"),
    ("Soldiers guard the town hall in Zvecan, 30 May 2023.", "EPA-EFE/Jan van Dam / POOL"),
    ("Soldiers guard the town hall in Zvecan", "[Ana Petrović/EPA]"),
    ("Soldiers guard the town hall in Zvecan", "(Photo by Ana Petrović / AFP)"),
    ("Soldiers guard the town hall in Zvecan.", "AFP via Getty Images"),
    ("Soldiers guard the town hall in Zvecan.", "Getty Images"),
    ("Soldiers guard the town hall in Zvecan.", "Photo: Ana Petrović"),
    ("File photo: Soldiers guard the town hall in Zvecan.", ""),
    ("In this Monday, May 29, 2023 file photo, soldiers guard the town hall.", ""),
    ("Image caption, Soldiers guard the town hall in Zvecan", ""),
]


@pytest.mark.parametrize(("text", "credit"), CAPTIONS)
@pytest.mark.parametrize("below", [False, True], ids=["above the text", "in the text"])
def test_caption(text: str, credit: str, below: bool) -> None:
    line = f"{text} {credit}".strip()
    found = cut(f"{TITLE}\n\n{FIRST}\n\n{line}\n\n{LAST}" if below else f"{TITLE}\n\n{line}\n\n{FIRST}\n\n{LAST}")
    assert ("caption", text) in found
    assert not credit or ("meta", credit) in found


@pytest.mark.parametrize(
    "sentence",
    [
        "The mission is led by the alliance (NATO/KFOR).",
        "He told the agency (AFP) that he would stay.",
        "The picture was taken by a soldier, the minister said.",
        "A photo of the mayor was burnt in front of the town hall.",
        "The town is called Kosovska Mitrovica/Mitrovicë.",
        "In this photo story nobody smiles, said the “Guardian”",
    ],
)
def test_no_caption(sentence: str) -> None:
    assert "caption" not in [kind for kind, _ in cut(f"{TITLE}\n\n{FIRST}\n\n{sentence}\n\n{LAST}")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ('Protesters chanted "Kosovo is Serbia" as they marched to the bridge', "caption"),
        ("A banner read ‘No way’ in front of the town hall", "caption"),
        ("Crowds promise to stay ‘until the last one leaves’", "heading"),
        ("Mayor says “nobody asked us” as bridge is closed", "heading"),
    ],
)
def test_quotation_below_the_title(line: str, kind: str) -> None:
    assert (kind, line) in cut(f"{TITLE}\n\n{line}\n\n{FIRST}\n\n{LAST}")


def test_links_end_with_the_next_paragraph() -> None:
    links = "Related articles\n\nA town without a bridge\n• Who owns the river?"
    page = f"{TITLE}\n\n{FIRST}\n\n{links}\n\n{LAST}\n\nA heading\n\n{LAST}"
    assert [kind for kind, _ in cut(page)] == [
        "title", "body", "furniture", "furniture", "furniture", "body", "heading", "body",
    ]  # fmt: skip


def test_comments_end_the_article() -> None:
    page = f"{TITLE}\n\n{FIRST}\n\nLEAVE A REPLY\n\nI do not believe a word of it, and neither does my wife."
    assert [kind for kind, _ in cut(page)] == ["title", "body", "furniture", "furniture"]


def test_byline_below_the_standfirst() -> None:
    standfirst = "Residents fear a long winter.\n\nFiona Marsh in North Mitrovica\n\nTue 30 May 2023 18.02 BST"
    page = f"{TITLE}\n\n{standfirst}\n\n{FIRST}"
    assert [kind for kind, _ in cut(page)] == ["title", "body", "meta", "meta", "body"]


def test_live_blog() -> None:
    page = (
        f"Live: {TITLE}\n\n14:05\n\nThe bridge is closed.\n\n13:50 - Protesters gather in front of the bridge.\n\n"
        "13.40 BST Soldiers arrive.\n\n[13:30] The police arrive.\n\n30,000 people signed.\n\n12.5 Million euros went."
    )
    assert cut(page) == [
        ("title", f"Live: {TITLE}"),
        ("meta", "14:05"),
        ("body", "The bridge is closed."),
        ("meta", "13:50 -"),
        ("body", "Protesters gather in front of the bridge."),
        ("meta", "13.40 BST"),
        ("body", "Soldiers arrive."),
        ("meta", "[13:30]"),
        ("body", "The police arrive."),
        ("body", "30,000 people signed."),
        ("body", "12.5 Million euros went."),
    ]


PROSE = (
    "PRISTINA, Kosovo (AP) — Nineteen peacekeepers were wounded on Monday when a crowd of Serbs tried to push its way "
    "into a town hall in northern Kosovo, officials said Tuesday, in the worst violence there in more than a decade. "
    "The troops, from Hungary and Italy, had formed a ring around the building in Leposavic so that a newly elected "
    "mayor could reach his office. Men in masks hurled paving stones and at least two stun grenades."
)


def wrapped(text: str, width: int) -> str:
    import textwrap

    return "\n".join(textwrap.wrap(text, width, break_on_hyphens=False))


@pytest.mark.parametrize(
    "paragraph",
    [
        "“The house is full of holes,” the interior minister of the country,\nAna Petrovska, said on Monday.",
        "The curfew that is in force in the town\nwill last to five in the morning, its spokesman\nMarko Savić said.",
    ],
)
def test_lines_torn_before_a_name(paragraph: str) -> None:
    text = f"{TITLE}\n\n{FIRST}\n\n{paragraph}\n\n{LAST}\n"
    article = read_article("page", text)
    assert [text[b.start : b.end] for b in article.blocks if b.kind == "body"] == [FIRST, paragraph, LAST]


@pytest.mark.parametrize("width", [45, 60, 65, 72, 78, 80, 100])
def test_hard_wrapped_paragraphs(width: int) -> None:
    page = f"{wrapped(TITLE, width)}\nBy Ana Petrović\n\n{wrapped(PROSE, width)}\n\n{wrapped(LAST, width)}\n"
    found = cut(page)
    dateline, _, rest = PROSE.partition("— ")
    assert found == [
        ("title", TITLE),
        ("meta", "By Ana Petrović"),
        ("dateline", f"{dateline}—"),
        ("body", rest),
        ("body", LAST),
    ]


@pytest.mark.parametrize("width", [45, 60, 72])
def test_hard_wrapped_paragraphs_with_empty_lines(width: int) -> None:
    lines = wrapped(PROSE, width).replace("\n", "\n\n")
    found = cut(f"{TITLE}\n\n{lines}\n\n{lines}\n")
    bodies = [" ".join(text.split()) for kind, text in found if kind in ("dateline", "body")]
    assert " ".join(bodies) == f"{PROSE} {PROSE}"
    assert len(bodies) < 5


def test_single_line_ends_between_paragraphs() -> None:
    page = f"{TITLE}\nBy Ana Petrović\n{FIRST}\nHe drowned.\nThe main points\n- One man died\n- Two are missing\n{LAST}"
    assert [kind for kind, _ in cut(page)] == ["title", "meta", "body", "body", "heading", "body", "body", "body"]


UNITS = [
    "“", "\"", "1,1,1,", "111,111,", " ", "\n", "A", "Aa ", "of the of the ", "a a a ", "(", "[", "—",
    "- ", " - ", "/", "|", "| ", "May ", "May 1, ", "1 May ", "2023", "2023-", ".", ". ", "’", "•\n",
    "a\n", "A b\n", "Home ", "By A\n", "12:00 ", "1/1/", "\t", "Photo: ", "Related articles\n", "A.\n\n",
    "(AFP) – ", "(A B) ", "1. Home\n", "1998\n", "AFP/", "\u00ad", "e\u0301", "?\n", "Updated ", "date ", "a.b@c ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text(unit: str) -> None:
    """A hundred times as long takes at most four hundred times as long; a quadratic step would take ten thousand."""

    def seconds(size: int) -> float:
        text = (unit * (size // len(unit)))[:size]
        begin = time.perf_counter()
        read_article("page", text)
        return time.perf_counter() - begin

    seconds(1_000)
    bound = 400 * max(seconds(4_000), 0.001)
    assert any(seconds(400_000) < bound for _ in range(3))  # the machine may be busy


def test_blocks_cover_the_text_in_order() -> None:
    dice = random.Random(7)
    pieces = [*UNITS, TITLE, FIRST, PROSE, *DATELINES, *(line for line, _ in BETWEEN), *("\n\n",) * 30, *(" ",) * 9]
    for _ in range(3000):
        text = "".join(dice.choice(pieces) for _ in range(dice.randrange(1, 14)))
        done = 0
        for block in blocks(text):
            assert not text[done : block.start].strip()
            assert block.start < block.end
            assert text[block.start : block.end] == text[block.start : block.end].strip()
            done = block.end
        assert not text[done:].strip()
