"""Titles and days of publication, as news pages tell them."""

import pytest

from kosovo_reader.article import Reading
from kosovo_reader.extractors.dates import find_dates
from kosovo_reader.layout.masthead import read_article

BODY = """
Police in the north of the country said on Tuesday that nobody had been hurt when the bridge was closed.

“We have to wait,” said a man who was selling newspapers at the southern end of it.
"""

# Header lines below a title, and the day that they tell.
HEADERS = [
    # day and month in words
    ("Tue 30 May 2023 18.02 BST", "2023-05-30"),  # Guardian
    ("Tue 30 May 2023 18.02 BST\nLast modified on Wed 31 May 2023 09.12 BST", "2023-05-30"),
    ("First published on Tue 30 May 2023 18.02 BST", "2023-05-30"),
    ("Published\n30 May 2023", "2023-05-30"),  # BBC
    ("30 May 2023\nUpdated 31 May 2023", "2023-05-30"),
    ("Updated\n31 May 2023", "2023-05-31"),
    ("Last Updated: Thursday, 18 March, 2004, 16:25 GMT", "2004-03-18"),  # BBC, years ago
    ("Page last updated at 16:25 GMT, Thursday, 18 March 2010", "2010-03-18"),
    ("Published On 30 May 2023", "2023-05-30"),  # Al Jazeera
    ("Published On 30 May 2023\n30 May 2023", "2023-05-30"),
    ("By Ivana Marković\n\nPublished On 30 May 202330 May 2023", "2023-05-30"),
    ("Published: 12 May 2004", "2004-05-12"),
    ("Published: 20 Aug 09 08:12 CET", "2009-08-20"),
    ("30th May, 2023", "2023-05-30"),
    ("30-May-2023 14:05", "2023-05-30"),
    ("Tuesday, the 30th of May 2023", "2023-05-30"),
    ("30 MAY 2023", "2023-05-30"),
    ("Posted on: 30/05/2023 - 14:05 Modified: 31/05/2023 - 08:10", "2023-05-30"),  # France 24
    ("Issued on: 30/05/2023 - 14:05", "2023-05-30"),
    # month first, in words
    ("May 30, 2023", "2023-05-30"),  # New York Times
    ("May 30, 2023Updated 5:01 p.m. ET", "2023-05-30"),
    ("Published May 30, 2023Updated June 1, 2023, 9:11 a.m. ET", "2023-05-30"),
    ("PublishedMay 30, 2023", "2023-05-30"),
    ("Updated 7:41 PM CEST, May 30, 2023", "2023-05-30"),  # AP
    ("Published 3:12 PM GMT+2, May 29, 2023\nUpdated 7:41 PM GMT+2, May 30, 2023", "2023-05-29"),
    ("May 30, 20233:12 PM GMT+2", "2023-05-30"),  # Reuters
    ("May 30, 2023 3:12 PM GMT+2\nUpdated an hour ago", "2023-05-30"),
    ("Last Updated May 31, 2023 at 4:03 p.m. EDT | Published May 30, 2023 at 1:00 p.m. EDT", "2023-05-30"),
    ("May 30, 2023 at 1:45 p.m. EDT", "2023-05-30"),  # Washington Post
    ("Xhorxhina Bami | Pristina | BIRN | May 30, 2023 15:51", "2023-05-30"),  # Balkan Insight
    ("Xhorxhina BamiPristinaBIRNMay 30, 202315:51", "2023-05-30"),
    ("Tuesday, May 30th, 2023 - 2:05 pm", "2023-05-30"),
    ("Sept. 4, 2023", "2023-09-04"),
    ("Sept 4, 2023, 5 a.m. ET", "2023-09-04"),
    ("By The Associated Press • May 30, 2023", "2023-05-30"),
    ("By Fatos Krasniqi and Ivana Simić, May 30, 2023", "2023-05-30"),
    ("Fatos Krasniqi, Pristina | May 30, 2023", "2023-05-30"),
    ("May 30, 2023 · 4 min read", "2023-05-30"),
    ("5:00 AM ET Tuesday, May 30, 2023", "2023-05-30"),
    ("Date: May 30, 2023", "2023-05-30"),
    # figures
    ("2024-04-29 20:58:24", "2024-04-29"),  # Xinhua, China Military Online
    ("Source: Xinhua | 2023-05-30 22:17:15 | Editor: huaxia", "2023-05-30"),
    ("2023-05-30T18:02:11+02:00", "2023-05-30"),
    ("2023-05-30T18:02:11.000Z", "2023-05-30"),
    ("date 2023-05-30", "2023-05-30"),
    ("2023/05/30", "2023-05-30"),
    ("30/05/2023 14:05", "2023-05-30"),
    ("05/30/2023", "2023-05-30"),  # DW in English: no thirtieth month
    ("29.07.2022 | 21:40", "2022-07-29"),
    ("30.05.2023. 14:05", "2023-05-30"),  # B92
    ("30.5.2023", "2023-05-30"),
    ("30. 05. 2023.", "2023-05-30"),
    ("30/05/23", "2023-05-30"),
    ("FEATURE | 2024-03-24 09:15:00", "2024-03-24"),
    # day first, or not
    ("05/06/2023", "2023-06-05"),
    ("5.6.2023", "2023-06-05"),
    ("Saturday 05/06/2023", "2023-05-06"),  # the sixth of May was a Saturday, the fifth of June a Monday
    ("Monday 05/06/2023", "2023-06-05"),
    ("05/06/2023 08:01 PM EDT", "2023-05-06"),  # Politico
    ("Published 05/06/2023, updated 05/07/2023", "2023-05-06"),  # a day later, rather than a month
    ("Published 05/06/2023, updated 06/06/2023", "2023-06-05"),
    ("Posted 05/06/2023, updated 05/16/2023", "2023-05-06"),
    # other languages
    ("Veröffentlicht am 30. Mai 2023, 14:05 Uhr", "2023-05-30"),
    ("Aktualisiert am 31.05.2023, 09:12 Uhr", "2023-05-31"),
    ("Publié le 30 mai 2023 à 14h05, mis à jour le 31 mai 2023 à 09h12", "2023-05-30"),
    ("Publicado el 30 de mayo de 2023", "2023-05-30"),
    ("Pubblicato il 30 maggio 2023 alle 14:05", "2023-05-30"),
    ("Objavljeno: 30. maja 2023. u 14:05", "2023-05-30"),
    ("utorak, 30. svibnja 2023.", "2023-05-30"),
    ("Публикувано: 30 май 2023", "2023-05-30"),
    ("30 мая 2023, 14:05 МСК", "2023-05-30"),
    ("Publikuar më: 30 maj 2023", "2023-05-30"),
    ("Δημοσιεύθηκε: 30 Μαΐου 2023", "2023-05-30"),  # Kathimerini
    ("Yayın Tarihi: 30 Mayıs 2023 14:05 Güncelleme: 31 Mayıs 2023 09:12", "2023-05-30"),
    # nothing that is a day
    ("31 June 2023", None),
    ("May 30, 2023|By Ana Petrović, Tribune Foreign Correspondent. Staff writers in Paris contributed.", "2023-05-30"),
    ("18:47, 30 May 2023, Bishkek - 24.kg news agency , Ana PETROVIĆ", "2023-05-30"),
    ("English - Tuesday 30 May 2023 الساعة 10:12 am", "2023-05-30"),
    ("DateLine Tuesday, 30 May 2023", "2023-05-30"),
    ("Posted  Tuesday, May 30  2023 at  01:00", "2023-05-30"),
    ("PM Archive - Tuesday, 30 May , 2023  00:00:00", "2023-05-30"),
    ("2 hours ago", None),
    ("May 2023", None),
    ("Copyright 30 May 2023", None),
    ("Retrieved 30 May 2023", None),
    ("18:02", None),
]


@pytest.mark.parametrize(("header", "day"), HEADERS)
@pytest.mark.parametrize("above", [False, True], ids=["below the title", "above the title"])
def test_header(header: str, day: str | None, above: bool) -> None:
    title = "Bridge closed in divided northern town"
    page = f"{header}\n\n{title}\n{BODY}" if above else f"{title}\n\n{header}\n{BODY}"
    article = read_article("page", page)
    assert (article.title, article.published) == (title, day)
    assert article.published_from == ("header" if day else None)


# First lines that open with the page's date and run on into the text.
RUNNING_ON = [
    ("date 2023-05-30 The president asked for help.", "2023-05-30"),
    (" date 2023-05-30 The president asked for help.", "2023-05-30"),
    ("Published: 12 May 2004 The president asked for help.", "2004-05-12"),
    ("2023-05-30 14:05 The president asked for help.", "2023-05-30"),
    ("30.05.2023 The president asked for help.", "2023-05-30"),
    ("30 May 2023 – The president asked for help.", "2023-05-30"),
    ("30 May 2023 | 14:05 | The president asked for help.", "2023-05-30"),
    ("May 30, 2023: The president asked for help.", "2023-05-30"),
    ("Posted on May 30, 2023 at 2:05 pm “We need help,” the president said.", "2023-05-30"),
    ("On 30 May 2023 The Hague court ruled.", None),
    ("On May 30, 2023, the president asked for help.", None),
    ("May 30, 2023 was the day on which the president asked for help.", None),
    ("30 May 2023 will be remembered.", None),
    ("2023 was the worst year.", None),
]


@pytest.mark.parametrize(("line", "day"), RUNNING_ON)
def test_first_line_that_runs_on(line: str, day: str | None) -> None:
    article = read_article("page", f"{line}\n{BODY}")
    assert (article.title, article.published) == (None, day)
    meta = [article.plain.text[b.start : b.end] for b in article.blocks if b.kind == "meta"]
    assert len(meta) == (day is not None)


# Datelines, with whatever the page has below.
DATELINES = [
    ("SFAX, Tunisia, 11 Oct 2013 – Workers marched.", "2013-10-11"),
    ("Belgrade/Pristina, 12 June 2023 — Workers marched.", "2023-06-12"),
    ("MITROVICA, Kosovo, May 29, 2023 (AFP) - Workers marched.", "2023-05-29"),
    ("GENEVA (30 May 2023) – Workers marched.", "2023-05-30"),
    ("Pristina, 30.05.2023 - Workers marched.", "2023-05-30"),
    ("PRISTINA, May 29 (Reuters) - Workers marched.", None),
    ("PRISTINA, May 29 (Reuters) - Workers marched.\n\nThey had waited since May 29, 2023.", "2023-05-29"),
    ("PRISTINA, May 29 (Reuters) - Workers marched.\n\nThey had waited since 29 May 2023.", "2023-05-29"),
    ("PRISTINA, May 29 (Reuters) - Workers marched.\n\nThey had waited since May 2, 2022.", None),
    ("BEIJING, 30 May (Xinhua) -- Workers marched.\n\n(Web editor: Li, Wang) 30/05/2023", "2023-05-30"),
    ("LOME -- May 12, 2005 -- Workers marched.", "2005-05-12"),
    ("PRISTINA, Kosovo (AP) — Workers marched.", None),
    ("Press release 3-08.07.2021\n\nThey marched.", None),  # not 3 August 2007
    ("They marched.", None),
]


@pytest.mark.parametrize(("text", "day"), DATELINES)
def test_dateline(text: str, day: str | None) -> None:
    article = read_article("page", f"Workers march in divided town\n\n{text}\n{BODY}")
    assert (article.published, article.published_from) == (day, "dateline" if day else None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In the week from August 19 to 25, 2016, two of them died.", "2016-08-26"),
        ("On August 24, 2016 two of them died.", "2016-08-26"),
        ("On August 2, 2016 two of them died.", None),
        ("On August 24, 2015 and on August 25, 2016 two of them died.", None),
        ("From August 19 to 45, 2016 two of them died.", None),
    ],
)
def test_dateline_without_a_year(text: str, day: str | None) -> None:
    page = f"26 Aug, 13:47\n\nTwo hurt in northern town\n\nDONETSK, August 26. /TASS/. Two were hurt.\n\n{text}\n"
    assert read_article("page", page).published == day


def test_publication_before_update() -> None:
    dateline = "SFAX, Tunisia, 11 Oct 2013 – Workers marched."
    page = "Workers march in divided town\n\n{}\n\n" + dateline
    assert read_article("page", page.format("10 Oct 2013")).published_from == "header"
    assert read_article("page", page.format("Updated 12 Oct 2013")).published == "2013-10-11"


def test_day_at_the_foot() -> None:
    page = f"Workers march in divided town\n{BODY}{BODY}\n{{}}\n"
    assert read_article("page", page.format("Published in Dawn, May 31st, 2023")).published == "2023-05-31"
    assert read_article("page", page.format("First published: 31 May 2023")).published == "2023-05-31"
    assert read_article("page", page.format("Posted by Ana, 31 May 2023")).published is None  # a comment
    assert read_article("page", page.format("Related articles\n\n31 May 2023")).published is None


def test_page_settles_the_order_of_day_and_month() -> None:
    page = "Workers march in divided town\n\n05/06/2023\n\n{}\n"
    assert read_article("page", page.format("They had waited since June 2.")).published == "2023-06-05"
    assert read_article("page", page.format("They had waited since May 6.")).published == "2023-05-06"
    assert read_article("page", page.format("They marched on the 6th of May.")).published == "2023-05-06"
    assert read_article("page", page.format("They marched on May 6 and on June 5.")).published == "2023-06-05"
    assert read_article("page", page.format("They had waited since 04/28/2023.")).published == "2023-05-06"
    assert read_article("page", page.format("They had waited since 28/04/2023.")).published == "2023-06-05"


def test_chronology_by_years() -> None:
    page = (
        "Valley Chronology\n\nMain events in the war over the valley\n\n1997\nThe rebels claim more raids.\n"
        "A march is broken up in October.\n\n1998\nFebruary-March: Police raid villages.\n\n"
        "March 31, 1998 - The Council adopts a resolution.\n\nJune 3 - The talks begin.\n"
    )
    article = read_article("page", page)
    assert (article.title, article.published) == ("Valley Chronology", None)
    told = [(page[d.start : d.end], d.value) for d in find_dates(Reading(article), None)]
    assert told == [
        ("1997", "1997"),
        ("October", "1997-10"),
        ("1998", "1998"),
        ("February-March", "1998-02/1998-03"),
        ("March 31, 1998", "1998-03-31"),
        ("June 3", "1998-06-03"),
    ]


def test_chronology_is_no_header() -> None:
    days = "24 March 1999\n\nBombs fell.\n\n10 June 1999\n\nTroops came.\n\n12 June 1999\n\nIt was over."
    assert read_article("page", f"A war in three days\n\n{days}").published is None
    assert read_article("page", f"A war in three days\n\nIt began in spring.\n\n{days}").published is None


def test_day_given_by_the_option() -> None:
    plain = read_article("page", "Workers marched.", "2023-05-30")
    assert (plain.published, plain.published_from) == ("2023-05-30", "option")
    told = read_article("page", "date 2022-01-02 Workers marched.", "2023-05-30")
    assert (told.published, told.published_from) == ("2022-01-02", "header")


TITLE = "Serbs gather in northern town after clashes with police"
# The lines above the text, and the title that they hold.
TITLES = [
    (TITLE, TITLE),
    (f"{TITLE} | AP News", TITLE),
    (f"The Harbour Times - {TITLE}", TITLE),
    (f"{TITLE} 2009-07-21 17:52:04   Print", TITLE),
    (f"- Sputnik International\nWorld\n\n{TITLE}", TITLE),
    (f"Harbour Info Home page\n\n{TITLE}", TITLE),
    ("The mayor of Troy - ten years on the run", "The mayor of Troy - ten years on the run"),
    (f"{TITLE} - BBC News", TITLE),
    (f"{TITLE} | World news | The Guardian", TITLE),
    (f"{TITLE} — Politico", TITLE),
    (f"{TITLE} – DW – 05/30/2023", TITLE),
    (f"{TITLE} - The New York Times", TITLE),
    (f"{TITLE} :: balkaninsight.com", TITLE),
    (f"{TITLE} | Balkan Insight", TITLE),
    (f"{TITLE} - koha.net", TITLE),
    (f"{TITLE} Related articles", TITLE),
    (f"{TITLE} Read more", TITLE),
    (f"{TITLE} | AP News\n\n{TITLE} | AP News", TITLE),
    (f"{TITLE}\n\n{TITLE}", TITLE),
    (f"{TITLE}\n\nBy Ana Petrović\n\nClashes with police", TITLE),  # no headline below a menu
    (f"Home > world{TITLE} -Morning Wire\n\n{TITLE}", TITLE),
    (
        f"{TITLE}\n\nSecurity Council\n\n{TITLE[:28].upper()}\n\n{TITLE[29:].upper()}",
        TITLE,
    ),
    (f"{TITLE} - Novi Magazin\n\n{TITLE}", TITLE),
    (f"Home world {TITLE}\n\n{TITLE}\n\n{TITLE}", TITLE),
    (f"Home World {TITLE}", TITLE),
    (f"Opinion | {TITLE}", TITLE),
    (f"Home > World > Europe\n\n{TITLE}", TITLE),
    (f"Home   World   Europe   Culture\n\n{TITLE}", TITLE),
    (f"You are in: World: Europe\n\n{TITLE}", TITLE),
    (f"Commentary\n\n{TITLE}", TITLE),
    (f"News|Kosovo\n\n{TITLE}", TITLE),
    (f"WORLD NEWS\n\n{TITLE}", TITLE),
    (f"The Moscow Times\n\n{TITLE}", TITLE),
    (f"Balkan Insight\n{TITLE}\nBy Ana Petrović", TITLE),
    (f"Serbia (AP)\n\n{TITLE}", TITLE),
    (f"Crisis in Kosovo\n\n{TITLE}", TITLE),  # a kicker
    (f"THE EVENING POST\n\n30 May 2023\n\n{TITLE}", TITLE),
    ("Serbs leave Kosovo\n\n30 May 2023\n\nThe last buses went on Monday night", "Serbs leave Kosovo"),
    (f"E-mail this to a friend    Printable version\n\n{TITLE}", TITLE),
    (f"{TITLE} | News | DW | 18.06.2013\n\n1. Inhalt\n\n{TITLE}", TITLE),
    (f"JUST WATCHED\n\nCrowds march in Paris\n\nMUST WATCH\n\nCrowds march in Paris 01:44\n\n{TITLE}", TITLE),
    (f"Security Council\n\n9450th Meeting (PM)\n\n{TITLE}", TITLE),
    (f"Jump directly to the content\n\nNews   World News\n\n{TITLE}", TITLE),
    (f"Close sites icon close\nSearch form\nSearch for the country site.\n\nBriefing notes\n\n{TITLE}", TITLE),
    (f"The Evening in English\n\n{TITLE}", TITLE),
    (f"PM\nJane Doe presents PM Monday to Friday from 5:10pm on Local Radio.\n\nThe DayThe Day\n\n{TITLE}", TITLE),
    (
        f"{TITLE}\n\nCONTENTS\n01 TWO OFFICERS WOUNDED\n02 TALKS GO ON\n03 TWO TRAINS LATE\n\n01 TWO OFFICERS WOUNDED",
        TITLE,
    ),
    ("The Latest: Sheriff says two were hurt\n\nBy The Associated Press", "The Latest: Sheriff says two were hurt"),
    (f"[Nameplate] Overcast ~ 41°F\nHigh: 47°F ~ Low: 36°F\n\n{TITLE}", TITLE),
    (f"Accessibility links\n\nBreaking News\n\n{TITLE}", TITLE),
    (f"Informing humanitarians worldwide 24/7\n\nSerbia + 1 more\n\n{TITLE}\n\nFormat", TITLE),
    (f"Notifications can be managed in browser preferences.\n\n{TITLE}", TITLE),
    (
        "UN Summary of Press Briefing of 27 Mar 2000\n\nPosted\n27 Mar 2000\n\nUN Spokeswoman Ana Petrović",
        "UN Summary of Press Briefing of 27 Mar 2000",
    ),
    ("26 July 1999\n\nKFOR Press Update\n\nby Major Ana Petrović, KFOR spokeswoman", "KFOR Press Update"),
    (f"Ticker:  Tea prices hold firm  ...   Rain in the hills  ...   Cup to the south  ...\n\n{TITLE}", TITLE),
    (f"Title: {TITLE}\nAuthor: Ana Petrović\nText:", TITLE),
    (f"# {TITLE}", TITLE),
    (f"{TITLE} | Reuters", TITLE),
    (f"{TITLE} - AP", TITLE),
    ("Serbia/Kosovo Talks Resume In Brussels", "Serbia/Kosovo Talks Resume In Brussels"),
    ("Talks on the bridge resume (Brussels/Pristina)", "Talks on the bridge resume (Brussels/Pristina)"),
    (f"{TITLE}\n\nThe crowd spread a huge flag in front of the town hall\n\nAna Petrović", TITLE),
    (f"{TITLE}\nAna Petrović\nSky News", TITLE),
    (f"{TITLE}\n\nBelgrade promises help as protesters spend a third night outside.", TITLE),
    ("Kosovo Is a Tinderbox. The West Must Act.\n\nBy Ana Petrović", "Kosovo Is a Tinderbox. The West Must Act."),
    ("Who pays for the bridge?\n\nBy Ana Petrović", "Who pays for the bridge?"),
    ("Opinion\n\nWho pays for the bridge?", "Who pays for the bridge?"),
    ("‘Nobody asked us why’: a town shuns its polls", "‘Nobody asked us why’: a town shuns its polls"),
    ("Mayor: “We will not give in”", "Mayor: “We will not give in”"),
    ("Serbs leave Kosovo", "Serbs leave Kosovo"),
    ("Bridge reopens", "Bridge reopens"),
    ("Deal was a mistake - Vance", "Deal was a mistake - Vance"),  # no newspaper
    ("Home Office sends officers to the north", "Home Office sends officers to the north"),
    ("Iraq protests: what we know so far", "Iraq protests: what we know so far"),
    ("Iraq protests: what do we know?", "Iraq protests: what do we know?"),
    ("Question: who has seen the report?", None),
    (f"BELGRADE, Serbia\n\n{TITLE}", TITLE),
    ("BELGRADE, Serbia", None),
    (f"Format\n    News and Press Release\n\nNation / World\n\n{TITLE}", TITLE),
    ("SERBIA, Kosovo agree on plates", "SERBIA, Kosovo agree on plates"),
    ("Ana Petrović | Petar Ilić", None),
    (f"{TITLE} In The Town Hall\nby admin", f"{TITLE} In The Town Hall"),
    ("By Ana Petrović, Petar Ilić, Marko Đurić, Jelena Popović, Luka Savić, Vesna Simić & Dragan Kostić", None),
    (
        "A Man From A Border Town Has Been Sentenced To Ten Years In Prison For The Killing Of Two Guards",
        "A Man From A Border Town Has Been Sentenced To Ten Years In Prison For The Killing Of Two Guards",
    ),
    ("SERBIA PUTS ARMY ON ALERT", "SERBIA PUTS ARMY ON ALERT"),
    ("Ethnic Serbs gather in northern Kosovo town after clashes with Nato\npeacekeepers", None),
    ("Menu  |  Newsletter  |  Log in", None),
    ("The army was put on alert on Tuesday after shots were heard.", None),
    ("By Ana Petrović", None),
    ("Commentary", None),
    ("Skip to content", None),
]


@pytest.mark.parametrize(("head", "title"), TITLES)
def test_title(head: str, title: str | None) -> None:
    if title is None and "\n" in head:
        title = head.replace("\n", " ")  # broken at a column
    assert read_article("page", f"{head}\n{BODY}").title == title


def test_path_is_no_part_of_a_title() -> None:
    article = read_article("page", f"Home > 1997-1999 from the North > {TITLE}\n\n{TITLE}\n{BODY}")
    kinds = [(b.kind, article.plain.text[b.start : b.end]) for b in article.blocks[:3]]
    assert kinds == [("furniture", "Home > 1997-1999 from the North >"), ("title", TITLE), ("title", TITLE)]


@pytest.mark.parametrize(
    ("day", "published"),
    [
        ("July 12", "2023-07-12"),
        ("November 26", "2023-11-28"),
        ("December 31", "2022-12-31"),
        ("November 30", "2022-11-30"),
    ],
)
def test_day_of_visit_months_after_the_dateline(day: str, published: str) -> None:
    text = f"Tuesday, November 28, 2023\n\n{TITLE}\n\nBELGRADE, {day} (Reuters) - Shots were fired on Monday.\n"
    assert read_article("page", text).published == published


@pytest.mark.parametrize("text", ["", " \n\t", "Workers marched.", "Workers march in divided town", "1", "“", "|", "#"])
def test_no_title_in_next_to_nothing(text: str) -> None:
    assert read_article("page", text).title is None
