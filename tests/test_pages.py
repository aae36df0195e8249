"""Whole heads and feet of pages as newsrooms print them: title, day, and what is left as told by the article itself."""

import pytest

from kosovo_reader.layout.masthead import read_article

FIRST = "Soldiers were hurt on Monday when a crowd stormed a town hall in the north, the alliance said."
LAST = "“We will stay,” said the mayor."
TEXT = f"\n\n{FIRST}\n\n{LAST}\n"

# What stands around the text (at %), the title, the day, and the lines around the text that belong to the article.
PAGES: dict[str, tuple[str, str, str | None, list[str]]] = {
    "BBC": (
        "Soldiers injured in clashes with protesters\nPublished\n29 May 2023\nShare\nRelated Topics\nKosovo\n"
        "Image source, Reuters\nImage caption,\nSoldiers and protesters in Zvecan\nBy Guy Delane\n"
        "BBC Balkans correspondent%\nRelated Topics\nSerbia\nKosovo",
        "Soldiers injured in clashes with protesters",
        "2023-05-29",
        ["Soldiers and protesters in Zvecan"],
    ),
    "BBC, years ago": (
        "BBC NEWS / EUROPE\nYou are in: World: Europe\nWednesday, 29 November, 2000, 16:25 GMT\nLeader shot in town\n"
        "By Matthew Prynne\nBBC correspondent in Belgrade%\nSEE ALSO:\n28 Nov 00 | Europe\nWho is who",
        "Leader shot in town",
        "2000-11-29",
        [],
    ),
    "Reuters": (
        "World\nSerbia says it will not accept mayors\nReuters\nMay 30, 20233:12 PM GMT+2Updated 2 years ago\n"
        "[1/5]Soldiers stand guard in Leposavic, Kosovo May 29, 2023. REUTERS/Laura Hasa Acquire Licensing Rights, "
        "opens new tab\nZVECAN, Kosovo, May 30 (Reuters) -%\nReporting by Fatos B; Editing by X Y\n"
        "Our Standards: The Thomson Reuters Trust Principles.",
        "Serbia says it will not accept mayors",
        "2023-05-30",
        ["[1/5]Soldiers stand guard in Leposavic, Kosovo May 29, 2023."],
    ),
    "Guardian": (
        "Kosovo\nThis article is more than 1 year old\nSoldiers injured in clashes\n"
        "This article is more than 1 year old\n"
        "Troops were forming a cordon when a crowd turned violent\nShaun Walk in Budapest\n"
        "Tue 30 May 2023 18.02 BST\nShare%",
        "Soldiers injured in clashes",
        "2023-05-30",
        ["Troops were forming a cordon when a crowd turned violent"],
    ),
    "AP": (
        "Crowds gather again in tense north\nBY LLAZAR SEMAN AND DUSAN STOJAN\n"
        "Published 5:01 AM EDT, May 30, 2023\nShare%"
        "\n___\n\nStojan reported from Belgrade, Serbia.",
        "Crowds gather again in tense north",
        "2023-05-30",
        [],
    ),
    "Al Jazeera": (
        "News|Kosovo\nPresident puts army on alert\nHe blames the prime minister for the violence.\n"
        "By Al Jazeera Staff\n"
        "Published On 29 May 202329 May 2023\n\nSave articles to read later and create your own reading list.%\n"
        "Source: Al Jazeera and news agencies",
        "President puts army on alert",
        "2023-05-29",
        ["He blames the prime minister for the violence."],
    ),
    "Deutsche Welle": (
        "Kosovo: Soldiers hurt in clashes\nPublished 05/30/2023last updated 05/31/2023\nhttps://p.dw.com/p/4RyXg\n"
        "Copy linkAdvertisement%\nsms/ab (AFP, AP, Reuters)",
        "Kosovo: Soldiers hurt in clashes",
        "2023-05-30",
        [],
    ),
    "TASS": (
        "30 MAY, 15:20\nMoscow backs Belgrade in standoff\nMOSCOW, May 30. /TASS/.%",
        "Moscow backs Belgrade in standoff",
        None,
        [],
    ),
    "New York Times": (
        "Supported by\nSKIP ADVERTISEMENT\nAlliance Sends More Troops After Clashes\n"
        "It said it would deploy 700 soldiers.\n"
        "Share full article\nBy Andrew Hig and Joe Oro\n"
        "Andrew Hig reported from Zvecan, Kosovo, and Joe Oro from Zadar, Croatia.\n"
        "May 30, 2023%",
        "Alliance Sends More Troops After Clashes",
        "2023-05-30",
        ["It said it would deploy 700 soldiers."],
    ),
    "Washington Post": (
        "Opinion  Kosovo is a tinderbox. The West must act.\nBy Ishaan Thar\n"
        "May 30, 2023 at 12:01 a.m. EDT\nListen\n6 min%",
        "Kosovo is a tinderbox. The West must act.",
        "2023-05-30",
        [],
    ),
    "Le Monde in English": (
        "Alliance sends more troops\nIt deploys 700 soldiers.\nLe Monde with AFP\n"
        "Published on May 30, 2023, at 2:05 pm (Paris), updated on May 31, 2023, at 9:12 am\n"
        "Time to 3 min.\nSubscribers only%",
        "Alliance sends more troops",
        "2023-05-30",
        ["It deploys 700 soldiers."],
    ),
    "Anadolu": (
        "Serbia calls for calm\n\nTalha Ozturk   |30.05.2023 - Update : 31.05.2023\n\nBELGRADE%",
        "Serbia calls for calm",
        "2023-05-30",
        [],
    ),
    "Ukrainska Pravda": (
        "Serbia puts army on alert\nUkrainska Pravda — Tuesday, 30 May 2023, 14:05%",
        "Serbia puts army on alert",
        "2023-05-30",
        [],
    ),
    "CNN": (
        "Peacekeepers hurt in clashes\nBy Ivana Kott and Xiaofei Xi, CNN\n"
        "Updated 10:13 AM EDT, Tue May 30, 2023\nCNN —%",
        "Peacekeepers hurt in clashes",
        "2023-05-30",
        [],
    ),
    "press release": (
        "FOR IMMEDIATE RELEASE\nStatement by the President on the north\nPress release | 30 May 2023 | Brussels%",
        "Statement by the President on the north",
        "2023-05-30",
        [],
    ),
    "think tank": (
        "Commentary / Europe & Central Asia\n30 May 2023\n3 minutes\nA way out for the north\n"
        "Both sides must step back.%",
        "A way out for the north",
        "2023-05-30",
        ["Both sides must step back."],
    ),
    "Voice of America": (
        "Europe\nShare\nPrint\nCrowds Gather Again\nMay 30, 2023 4:05 AM\nAssociated Press\n"
        "FILE - Soldiers guard a town hall in Zvecan, Kosovo, May 29, 2023.%",
        "Crowds Gather Again",
        "2023-05-30",
        ["FILE - Soldiers guard a town hall in Zvecan, Kosovo, May 29, 2023."],
    ),
    "Xinhua": (
        "Serbia calls for calm\nSource: Xinhua\nEditor: huaxia\n2023-05-30 22:17:15%",
        "Serbia calls for calm",
        "2023-05-30",
        [],
    ),
    "Daily Mail": (
        "Crowds gather AGAIN in tense town\nBy ASSOCIATED PRESS\n"
        "Published: 10:13 BST, 30 May 2023 | Updated: 11:02 BST, 30 May 2023\n0\nView comments%",
        "Crowds gather AGAIN in tense town",
        "2023-05-30",
        [],
    ),
    "Balkan Insight": (
        "Crowds Protest Again, Alliance Sends Troops\nXhorxhina Bam, Milica Stojan\nPristina, Belgrade\nBIRN\n"
        "May 30, 202315:51\nSoldiers in Zvecan, Kosovo, May 2023. Photo: EPA-EFE/GEORGI LICOV%",
        "Crowds Protest Again, Alliance Sends Troops",
        "2023-05-30",
        ["Soldiers in Zvecan, Kosovo, May 2023."],
    ),
    "Dawn": (
        "Crowds gather in tense town\nAFP\nISLAMABAD:%\nPublished in Dawn, May 31st, 2023",
        "Crowds gather in tense town",
        "2023-05-31",
        [],
    ),
    "WordPress": (
        "Home » World » Europe\nCrowds gather in tense town\nBy admin -\nMay 30, 2023\n0\n123\nShare\n"
        "Facebook Twitter WhatsApp%\n"
        "Previous article\nA bridge too far\nNext article\nThe last bus\nRELATED ARTICLES\nMORE FROM AUTHOR\n"
        "LEAVE A REPLY\n"
        "Please enter your comment!\nSave my name, email, and website in this browser for the next time I comment.",
        "Crowds gather in tense town",
        "2023-05-30",
        [],
    ),
}


@pytest.mark.parametrize("newsroom", PAGES)
def test_page(newsroom: str) -> None:
    page, title, day, told = PAGES[newsroom]
    article = read_article("page", page.replace("%", TEXT))
    assert (article.title, article.published) == (title, day)
    text = article.plain.text
    rest = [text[b.start : b.end] for b in article.blocks if b.kind in ("body", "heading", "caption")]
    assert [line for line in rest if line not in (FIRST, LAST)] == told
    assert rest.count(FIRST) == rest.count(LAST) == 1
