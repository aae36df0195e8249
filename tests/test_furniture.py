"""Date lines of headers, datelines, sign-offs; what a site tells its readers, and text that only looks like it."""

import pytest

from kosovo_reader.layout.dateline import dateline
from kosovo_reader.layout.masthead import read_article
from kosovo_reader.layout.signoff import signed

TITLE = "Soldiers hurt in clashes with protesters in divided town"
PARAGRAPHS = [
    "Soldiers were hurt on Monday when a crowd stormed a town hall in the north, the alliance said.",
    "“We will stay,” said the mayor, who has been in office since last spring.",
    "Nobody was arrested, and the bridge was open again in the evening.",
]

# A line beside the title = the day that it tells.
DATE_LINES = """
Mon 17th February 2020 | 06:40 PM=2020-02-17
Faizan Hashmi 8 minutes ago Mon 17th February 2020 | 06:40 PM=2020-02-17
Posted Oct 20, 2021 9:22 a.m.=2021-10-20
Posted Oct 20, 2021 9:22 a.m.   |   0 comments=2021-10-20
Updated 8:04 AM EDT, Mon June 3, 2019=2019-06-03
14/06/2021 - 18:20=2021-06-14
2 May 2019, 5 pm (as of)=2019-05-02
As of 2 May 2019, 5 pm=2019-05-02
(as of 5 pm, 2 May 2019)=2019-05-02
Flash Update No. 19 (as of 5 pm, 2 May 2019)=2019-05-02
Situation Report No. 4 | 7 March 2024=2024-03-07
Situation Report #4, 7 March 2024=2024-03-07
Issue 12 | 7 March 2024=2024-03-07
No. 31 – 7 March 2024=2024-03-07
26.09.202319:37=2023-09-26
26.09.2023 | 19:37=2023-09-26
26.09.2023. 19:37h=2023-09-26
Published: 14:05, 3 March 2020=2020-03-03
8/20/2024 7:17:05 PM=2024-08-20
Posted: 12:05 PM, Mar 15, 2020 and last updated 1:05 PM, Mar 16, 2020=2020-03-15
Posted at 12:05 PM, Mar 15, 2020 and last updated 1:05 PM, Mar 16, 2020=2020-03-15
Published 12:05 pm Sunday, March 15, 2020=2020-03-15
Published: Mar. 15, 2020, 12:05 p.m.=2020-03-15
Updated: Mar. 16, 2020, 8:05 a.m.|Published: Mar. 15, 2020, 12:05 p.m.=2020-03-15
Sunday, 15 March 2020 12:05 AM  [ Last Update: Monday, 16 March 2020 8:05 AM ]=2020-03-15
Publish Date: 15 March 2020, 12:05 PM=2020-03-15
Publication date: 15.03.2020=2020-03-15
Date of publication: 15 March 2020=2020-03-15
Release date: 15 March 2020=2020-03-15
First Published: Mar 15, 2020, 12:05 IST=2020-03-15
First posted: 15 March 2020=2020-03-15
Mar 15, 2020, 12:05 IST=2020-03-15
Mar 15 2020 12:05AM=2020-03-15
Sun, 15 Mar 2020 12:05:00 GMT=2020-03-15
Sun Mar 15, 2020 12:05pm EDT=2020-03-15
Sun Mar 15 12:05:31 UTC 2020=None
Sunday 15 March 2020 - 12:05=2020-03-15
Sunday, 15th March, 2020=2020-03-15
15-03-2020 12:05=2020-03-15
15-Mar-2020=2020-03-15
15 Mar, 2020 12:05=2020-03-15
15/Mar/2020=2020-03-15
2020.03.15 12:05=2020-03-15
2020-03-15 12:05 Last Updated At 12:30=2020-03-15
March 15, 2020 in News, World=2020-03-15
March 15, 2020 by Ana Petrović=2020-03-15
March 15, 2020 at 12:05 pm 0 Comments=2020-03-15
By Ana Petrović | 15 Mar 2020 12:05 GMT=2020-03-15
Ana Petrović | AFP | Mar 15, 2020, 12:05 IST=2020-03-15
Ana Petrović, Mar 15, 2020=2020-03-15
AFP | 15 March 2020=2020-03-15
AFP, PRISTINA Mar 15, 2020=2020-03-15
PRISTINA, March 15, 2020=2020-03-15
Pristina / 15 March 2020=2020-03-15
By Reuters Staff, March 15, 2020 12:05 PM=2020-03-15
Agence France-Presse March 15, 2020 12:05 pm=2020-03-15
by The Associated Press March 15, 2020, 12:05 pm=2020-03-15
The Associated Press - Mar. 15, 2020=2020-03-15
NPR March 15, 2020 5:01 AM ET=2020-03-15
Heard on Morning Edition March 15, 2020 5:01 AM ET=2020-03-15
World | March 15, 2020 | 3 min read=2020-03-15
3 min read | March 15, 2020=2020-03-15
3 min read March 15, 2020=2020-03-15
March 15, 2020 | Updated March 16, 2020 8:04 a.m. ET=2020-03-15
Updated on March 16, 2020 / 8:04 AM / CBS News=2020-03-16
March 15, 2020 / 8:04 AM / in 2 years=2020-03-15
March 15, 2020 / 8:04 AM / 3 years ago=2020-03-15
LAST UPDATED: 15 MARCH 2020=2020-03-15
Today's Paper | March 15, 2020=2020-03-15
ISSN 1234-5678=None
15 March, 2020 | 12:05 IST | New Delhi=2020-03-15
Web Desk | Published: 15th March 2020 12:05 PM=2020-03-15
Web Desk 15 Mar 2020=2020-03-15
Online Report 15 March 2020, 12:05 pm=2020-03-15
Staff Reporter, Dhaka=None
UNB News, Dhaka | Published: 15 Mar 2020, 12:05=2020-03-15
UPDATED : 15 March 2020, 12:05 IST=2020-03-15
Last Update : 15 March 2020, 12:05=2020-03-15
Edition: 15 March 2020=2020-03-15
Written by Ana Petrović on March 15, 2020=2020-03-15
Written by: Ana Petrović   |   March 15, 2020=2020-03-15
Story by Ana Petrović, CNN | Updated March 15, 2020=2020-03-15
Story by AFP • 5h=None
Modified date: March 15, 2020=2020-03-15
Article last modified on March 15, 2020=2020-03-15
Created: 15 March 2020 12:05=2020-03-15
Issued: 15 March 2020=2020-03-15
Press Release GA/12 15 March 2020=2020-03-15
SC/14117 15 MARCH 2020=2020-03-15
News release | 15 March 2020=2020-03-15
15 March 2020 | Statement=2020-03-15
Statement 15 March 2020 Pristina=2020-03-15
15 March 2020 Peace and Security=2020-03-15
Pubdate: 15 March 2020=2020-03-15
Ned 15. mar 2020.=2020-03-15
nedelja, 15.03.2020. | 12:05=2020-03-15
Izvor: Beta nedelja, 15.03.2020. | 12:05=2020-03-15
Fena, 15.03.2020=2020-03-15
15. ožujka 2020. u 12:05=2020-03-15
15.03.2020 - 12:05=2020-03-15
Last updated Mar 15, 2020=2020-03-15
On Mar 15, 2020=2020-03-15
Last updated: 2020/03/15 at 12:05 PM=2020-03-15
March 15, 2020 0=2020-03-15
March 15, 2020 1234=2020-03-15
Mar 15, 2020 · 3 min · 1.2k views=2020-03-15
Reuters, Mar 15, 2020, 12:05 PM, 3 min read=2020-03-15
Reading time: 3 minutes | March 15, 2020=2020-03-15
A long war that began on 15 March 2020=None
The crisis of 15 March 2020=None
Election set for 15 March 2020=None
Ceasefire agreement signed on 15 March 2020 holds=None
Kosovo Elections 2020=None
"""


@pytest.mark.parametrize("row", DATE_LINES.strip().splitlines())
@pytest.mark.parametrize("above", [False, True], ids=["below the title", "above the title"])
def test_date_line(row: str, above: bool) -> None:
    line, day = row.rsplit("=", 1)
    head = [line, TITLE] if above else [TITLE, line]
    article = read_article("page", "\n\n".join(head + PARAGRAPHS))
    assert article.published == (None if day == "None" else day)
    assert day == "None" or article.title == TITLE


def test_day_of_the_site_is_not_the_articles() -> None:
    page = "\n\n".join(["{}", TITLE, "{}", *PARAGRAPHS])
    assert read_article("page", page.format("Saturday, June 1, 2024", "By Ana - May 4, 2019")).published == "2019-05-04"
    assert read_article("page", page.format("May 4, 2019", "By Ana - June 1, 2024")).published == "2019-05-04"
    assert read_article("page", page.format("Today's Paper | June 1, 2024", "May 4, 2019")).published == "2019-05-04"


# The beginning of the first paragraph, or of a later one; the dateline ends at "|".
DATELINES = [
    (False, "MOSCOW (UrduPoint News / Sputnik - 06th April, 2023) |Two Syrian soldiers were killed"),
    (True, "KOSOVSKA MITROVICA, Yugoslavia, Feb. 13 |A northern corner of the city burned"),
    (False, "KOSOVSKA MITROVICA, Yugoslavia, Feb. 13 |A northern corner of the city burned"),
    (True, "WASHINGTON Oct 3 |“We are ready,” he said"),
    (True, "MOSCOW, July 8 - RIA Novosti. |Moscow considers the proposal"),
    (True, "(MENAFN- UkrinForm) |Russian forces have attacked"),
    (True, "Bamako: |Ten militants have died"),
    (True, "Kyiv. |Two soldiers have died"),
    (True, "|Kurti: We will not give in"),
    (True, "|(UPDATE) Russian forces have attacked"),
    (False, "|Bamako: Ten militants have died"),
    (True, "|BELGRADE, SERBIA – SEPTEMBER 24: The president holds a press conference"),
    (False, "|IN May 12 Albanians were killed"),
    (True, "|United States. The president spoke"),
]


@pytest.mark.parametrize(("opening", "line"), DATELINES)
def test_dateline(opening: bool, line: str) -> None:
    told, _, text = line.partition("|")
    assert dateline(told + text, opening) == len(told)


def test_dateline_below_a_summary() -> None:
    page = "\n\n".join([TITLE, PARAGRAPHS[0], "Bamako: Ten militants have died.", PARAGRAPHS[2]])
    assert [b.kind for b in read_article("page", page).blocks] == ["title", "body", "dateline", "body", "body"]


# The end of a paragraph; its credit begins at "|".
SIGNED = [
    "He was 24.| (Reporting by Ana Petrović; Editing by X Y)",
    "“It goes on,” he said.| (Additional reporting by Ana Petrović in Zvecan)",
    "They were hurt in Kramatorsk.|--AFP",
    "They were hurt in Kramatorsk.| — Reuters",
    "“We will stay.”| – IANS",
    "They were hurt on Friday.|—Online",
    "They were hurt on Friday.| (AP)",
    "They were hurt on Friday.| Enditem",
    "It has shrunk since the spring.|– NNN-PNA",
    "“It has shrunk since the spring.” – JANE DOE|",
    "They used water cannon against farmers in the old town... |18.05.2023, Sputnik International",
    "He told the state news agency (TASS)|",
    "He spoke to journalists (one of them of Reuters).|",
    "“Never again.” — Elie Wiesel|",
    "They sang and wept — Serbs and Albanians|",
    "He was 24.|",
]


@pytest.mark.parametrize("line", SIGNED)
def test_signed(line: str) -> None:
    text, _, credit = line.partition("|")
    assert signed(text + credit) == len(text) + len(credit) - len(credit.lstrip())


# Lines between or below the paragraphs that are the site's.
FURNITURE = """
Stay informed on all the latest news and follow all the headlines on Zee News.
Sorry we are not currently accepting comments on this article.
Comments are closed.
Share or comment on this article:
♦ Receive daily updates directly in your inbox - Subscribe here to a topic.
♦ Download the app for your iOS or Android devices.
Get news alerts in the Apple App Store or subscribe to our email newsletter here.
You can sign up to receive our newsletter here.
Your tax deductible gift can help stop human rights violations.
We welcome your comments at letters@example.org.
Join the example.org mailing list
UNITED24 - Make a charitable donation in support of Ukraine!
Previous Post: Two killed in Pristina
Next Post
Navigation Bar
Swiss perspectives in 10 languages
Join our Telegram channel and get the latest breaking news delivered to you.
This article was published more than 1 year ago.
This story has been updated to add a reaction.
A version of this article appears in print on March 15, 1999, Section A, Page 1.
(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)
© 2016 All rights reserved. Citing this agency is mandatory!
The broadcaster is not responsible for the content of external internet sites
Report a correction or typo
Tagged Kosovo police, KFOR, Zubin Potok
Leading article, page 16
Sindh Assembly adjourned till Tuesday after uproa ..
MENAFN20082024000193011044ID1108583111
In progress at UNHQ
Make harbour.com your home page
Expand / Collapse search
Available On Air Stations
Your support makes all the difference.
We know how important it is to parse out the facts from the messaging.
7 Day Forecast
Home Aktualitet Kronikë Bota Sport Opinion English
HOME > NEWSROOM > PRESS RELEASES
Check Also
"""

# Lines that begin alike, and are told.
TEXT = """
He was 24.
“You can follow us on Telegram,” the commander told his men.
Follow the money, the prosecutor told the court in her closing speech.
Keep calm, the mayor wrote to residents on Facebook.
Sign the deal, the bloc urged in a message on Twitter.
Join the army, the governor urged in a message on Telegram.
Swiss soldiers will stay in the town until March.
(He was 24 when the war began, and he has not been home since.)
The next post is ten kilometres away.
Like many in town, she followed the news on Telegram.
The newsletter that he edited was banned in March.
The US newsletter that he edits has named them.
The group said on its website that you could hear the shots from the bridge.
Your vote does not count, a poster in the town read.
An app for your phone warns of air raids, the army says.
This story has two sides, villagers say.
This story was told to us by three survivors.
This article of the constitution was never applied, the court said.
Comments by the minister angered Belgrade.
Stay away from windows, police told residents.
- Two officers were killed in Zvecan.
♦ Two soldiers were injured.
1. Serbia must withdraw its forces.
Tagged by his enemies as a traitor, he fled in May.
Sorry, the mayor said, was not enough.
Links to the mafia were never proven.
Press freedom is under threat, the report found.
From the roof of the town hall snipers fired at soldiers.
Text messages were sent to all residents.
Contact with the village was lost on Tuesday.
For more information was needed before a verdict, the judge said.
Reporting from the front is dangerous, he said.
He died in hospital, page 12 of the indictment says.
"""


@pytest.mark.parametrize("line", FURNITURE.strip().splitlines())
def test_furniture(line: str) -> None:
    for page in ([*PARAGRAPHS, line], [*PARAGRAPHS[:2], line, PARAGRAPHS[2]]):
        article = read_article("page", "\n\n".join([TITLE, *page]))
        assert article.title == TITLE
        kinds = {article.plain.text[b.start : b.end]: b.kind for b in article.blocks}
        assert [kind for text, kind in kinds.items() if text not in [TITLE, *PARAGRAPHS]] == ["furniture"]


@pytest.mark.parametrize("line", TEXT.strip().splitlines())
def test_text(line: str) -> None:
    for page in ([*PARAGRAPHS, line], [line, *PARAGRAPHS], [*PARAGRAPHS[:2], line, PARAGRAPHS[2]]):
        article = read_article("page", "\n\n".join([TITLE, *page]))
        assert {b.kind for b in article.blocks[1:]} == {"body"}
        assert len(article.blocks) == 5


@pytest.mark.parametrize("line", ["'Self-defence'", "Two killed in Pristina", "Kosovo police: The driver did not obey"])
def test_heading(line: str) -> None:
    article = read_article("page", "\n\n".join([TITLE, *PARAGRAPHS[:2], line, PARAGRAPHS[2]]))
    assert [b.kind for b in article.blocks] == ["title", "body", "body", "heading", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Swiss perspectives in 10 languages",
        "UNITED24 - Make a charitable donation in support of Ukraine!",
        "The Observatory For Human Rights",
        f"{TITLE} | AP News",
    ],
)
def test_title_below(line: str) -> None:
    page = [line, TITLE, "The town is divided by a river", "March 15, 2020", *PARAGRAPHS]
    assert read_article("page", "\n\n".join(page)).title == TITLE


def test_title_without_the_name_of_the_site() -> None:
    """Of two that differ in their marks, the headline and not the name of the window."""
    page = "\n\n".join(
        ["Blast cuts town's power, police say | AP News", "Blast cuts town’s power, police say", *PARAGRAPHS]
    )
    assert read_article("page", page).title == "Blast cuts town’s power, police say"


def test_who_speaks_in_a_recording() -> None:
    recording = '"They fired on us with mortars for the third day"\n real 28k'
    page = "\n\n".join([TITLE, f"Ana Petrović, Interior Ministry\n{recording}", *PARAGRAPHS])
    assert [b.kind for b in read_article("page", page).blocks[1:3]] == ["caption", "furniture"]


def test_credit_over_two_lines() -> None:
    credit = "(Additional reporting by Ana Petrović in Belgrade; Editing by\nX Y)"
    article = read_article("page", "\n\n".join([TITLE, *PARAGRAPHS, credit]))
    assert (article.blocks[-1].kind, article.text[article.blocks[-1].start :]) == ("meta", credit)


def test_credit_with_files() -> None:
    article = read_article("page", "\n\n".join([TITLE, *PARAGRAPHS, "With files from The Canadian Press", "Print"]))
    assert [b.kind for b in article.blocks[-2:]] == ["meta", "furniture"]
