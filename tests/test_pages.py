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
    "UN News": (
        "Welcome to the United Nations\nGlobal perspective Human stories\nSearch\nAudio Hub\nSubscribe\n"
        "Soldiers hurt as crowd storms town hall\nUN Photo/Jane Doe\nThe bridge in Mitrovica. (file)\n30 May 2023\n"
        "Peace and Security%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        ["The bridge in Mitrovica."],
    ),
    "saved with its day in front": (
        " date 2023-05-30 ⚡️ soldiers hurt as a crowd storms the town hall%",
        "⚡️ soldiers hurt as a crowd storms the town hall",
        "2023-05-30",
        [],
    ),
    "saved with its day in front of capitals": (
        " date 2023-05-30 25 Soldiers Hurt As Crowd Storms Town Hall%",
        "25 Soldiers Hurt As Crowd Storms Town Hall",
        "2023-05-30",
        [],
    ),
    "a menu in small letters": (
        "ad info\n   middle east\n\n custom news\n Evening News brief\n daily almanac\n our networks\n"
        " on-air transcripts\n news quiz\n\nOur Websites\n video on demand\n free email accounts\n\nWorld - Europe\n\n"
        "Soldiers hurt as crowd storms town hall\n\nMay 30, 2023\nWeb posted at: 5:51 a.m. EDT (0951 GMT)%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "the weather first": (
        "62°F\nweather icon Clear\nSpring Field NV\nNation and World\n\n25 soldiers hurt as crowd storms town hall\n\n"
        "The Associated Press\nMay 30, 2023 - 7:53 am\n \nUpdated May 30, 2023 - 11:05 am%",
        "25 soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a site and its motto": (
        "Frontline.com - Your World Today\nSoldiers hurt as crowd storms town hall\n"
        "Belgrade, May 30 (AFP) May 30, 2023%\n"
        "ADVERTISEMENT\n\nNews from Frontline.com\nPresident threatens to sue over rocket debris\n"
        "24/7 Coverage\nStrikes kill 19 in region under pressure",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "BBC, recordings": (
        "Europe South Asia Americas BBC Homepage World Service Education\nFront Page\nUK Politics\nLow Graphics\n"
        "Tuesday, May 30, 2023 Published at 09:58 GMT 10:58 UK\nWorld: Europe\nSoldiers hurt in clash\n"
        'The BBC\'s Jane Doe\n"They came in the early morning"\n real 56k\n\n'
        'John Doe in Zvecan: "The town is a shell"\nJane Doe reports on the convoys%\n'
        "BBC Diplomatic Correspondent John Doe: No solution in sight",
        "Soldiers hurt in clash",
        "2023-05-30",
        [],
    ),
    "On this day": (
        "BBC Home\nExplore the BBC\n30 May\nSearch ON THIS DAY by date\nGo back one day Go forward one day\n"
        "Front Page |  Years |  Themes |  Witness\nAbout This Site | Text Only\n2023: Soldiers hurt in northern town%",
        "2023: Soldiers hurt in northern town",
        None,
        [],
    ),
    "a caption twice": (
        "Soldiers hurt as crowd storms town hall\n\nPublished May 30, 2023\n"
        "Those hurt belonged to the alliance, sources claim. —File photo\n"
        "Those hurt belonged to the alliance, sources claim. —File photo%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        ["Those hurt belonged to the alliance, sources claim."] * 2,
    ),
    "a rights group": (
        "For further information, contact:\nIn New York: Jane Doe (212) 555-0100\n"
        "In Brussels: John Doe (322) 555-2009\n\n"
        "Soldiers hurt as crowd storms town hall\n\n(New York, May 30, 2023)—%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a monitor": (
        "Soldiers hurt as crowd storms town hall%\n(B92, Danas, 30.05.2023)\n\n"
        "This post is also available in: Italiano\n\n"
        "Share this post\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "New York Times, years ago": (
        "CRISIS IN THE NORTH: THE OVERVIEW; Soldiers Hurt as Crowd Storms Town Hall\nBy Jane Doe\nMay 30, 1999\n"
        "See the article in its original context from\nMay 30, 1999, Section A, Page 1Buy Reprints\n"
        "View on timesmachine\nTimesMachine is an exclusive benefit for home delivery and digital subscribers.\n"
        "About the Archive\nThis is a digitized version of an article from The Times’s print archive, before "
        "the start of "
        "online publication in 1996.\nOccasionally the digitization process introduces transcription errors; we "
        "are continuing to work.%",
        "CRISIS IN THE NORTH: THE OVERVIEW; Soldiers Hurt as Crowd Storms Town Hall",
        "1999-05-30",
        [],
    ),
    "Middle East Eye": (
        "Soldiers hurt as crowd storms town hall\nPublished date: 30 May 2023 10:47 BST | Last update: 4 months ago%\n"
        "Middle East Eye delivers independent and unrivalled coverage. To learn more about republishing this "
        "content and "
        "the associated fees, please fill out this form.",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "Express Tribune": (
        "Soldiers hurt as crowd storms town hall\nOur Correspondent\nMay 30, 2023\nPHOTO: AFP\nZVECAN:%\n"
        "Published in The Express Tribune, May 30th, 2023.\n"
        "Like & follow ExpressTribune on Facebook, follow @etribune on Twitter to stay informed and join in.",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "N1": (
        "KFOR: 25 soldiers hurt in the north\nauthor N1 Belgrade\n30. May. 2023. 21:20\nPodeli:%\n"
        "Kakvo je tvoje mišljenje o ovome?\nUčestvuj u diskusiji ili pročitaj komentare\n"
        "Pratite nas na društvenim mrežama:",
        "KFOR: 25 soldiers hurt in the north",
        "2023-05-30",
        [],
    ),
    "Balkan Insight, years ago": (
        "News 30 May 12 / 09:41:02\nSoldiers Hurt as Crowd Storms Town Hall\nJane Doe\nBIRN\nPristina%",
        "Soldiers Hurt as Crowd Storms Town Hall",
        "2012-05-30",
        [],
    ),
    "Media Observer": (
        "Media Observer, Afternoon Edition, May 30, 2023\nSerbian Language Media:%\nInternational:",
        "Media Observer, Afternoon Edition, May 30, 2023",
        "2023-05-30",
        [],
    ),
    "Media Observer, in points": (
        "Sorry, you need to enable JavaScript to visit this website.\nSkip to main content\n\n"
        "Media Observer, Morning Edition, May 30, 2023\n\nAlbanian Language Media:%",
        "Media Observer, Morning Edition, May 30, 2023",
        "2023-05-30",
        [],
    ),
    "Reuters, a motto": (
        "Exclusive news, data and analytics for financial market professionals\nWorld Africa\n"
        "Soldiers hurt as crowd storms town hall\nBy Jane Doe\nMay 30, 20236:22 PM GMT+2Updated 2 days ago\n1 of 4%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "the day of the visit, above a motto": (
        "Tuesday, Nov 13, 2018\nOne of the Great Newspapers ~ Springfield\n\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        None,
        [],
    ),
    "the clock of the site, in a theme": (
        "Tuesday, November 5, 2024\n\nSoldiers hurt as crowd storms town hall\n\nMust Read%",
        "Soldiers hurt as crowd storms town hall",
        None,
        [],
    ),
    "the clock of the site": (
        "Thu. Jun 15th, 2023\n\nSoldiers hurt as crowd storms town hall%\nBy Grace",
        "Soldiers hurt as crowd storms town hall",
        None,
        [],
    ),
    "the clock of the site and the path": (
        "Monday , June 07 2021\nHome / News / Soldiers hurt as crowd storms town hall\n\n"
        "Soldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        None,
        [],
    ),
    "the day of the visit, and the day at the foot": (
        "Sunday, February 18th, 2024\n\nSoldiers hurt as crowd storms town hall%\nPublish Date : 30 May 2023 15:07 PM",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "today's paper": (
        "Wed, 11 Oct 2023 Today's Paper\n\nSoldiers hurt as crowd storms town hall\n\n"
        "30 May 2023 09:52 am - 3     - {{hits.values}}%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a menu, and the path right above the headline": (
        "The story appears on\nPage A5\nMay 30, 2023\nGET this page in PDF\nFree for all our subscribers\n"
        "Home » Nation\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "the path in numbers": (
        "Our paper has a new editor for the north.\nFind out more\n1. Home\n2. Africa\n3. DRC\n"
        "Soldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        None,
        [],
    ),
    "a menu in bullets": (
        "The Harbour Times\nNational\n  • Politics\n  • Foreign Affairs\n  • Labour Community\nsearch close\n"
        "Soldiers hurt as crowd storms town hall\nPosted : 2023-05-30 16:35%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "headlines that run by": (
        "News Feed\n\nMarch 12, 2015 - New berth for fishing fleet ... +++ March 12, 2015 - No more taxes ... +++\n\n"
        "Soldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        None,
        [],
    ),
    "other headlines, each with a link": (
        "Don't miss\nRead more\nThe potters who dig their own clay\nRead more\nHow the trams of the port came back\n"
        "Read more\nSoldiers hurt as crowd storms town hall\nText by News Wires\nLatest update : 2023-05-30%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a menu without end": (
        "The Harbour Post - Home News Port News POLLS Port News WORLD NEWS South Seas U.S. Politics Harbour Diaspora "
        "Opinion\nSoldiers hurt as crowd storms town hall\nBy JANE DOE\nMAY 30, 2023 05:48%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "an archive": (
        "Premium\nThis is an archive article published on May 30, 2023\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a blog": (
        "Blog that is dedicated to the towns\non both banks of the river\n\nTuesday, May 30, 2023\n\n"
        "Three Soldiers Hurt as Crowd Storms Town Hall%",
        "Three Soldiers Hurt as Crowd Storms Town Hall",
        "2023-05-30",
        ["Blog that is dedicated to the towns\non both banks of the river"],
    ),
    "a byline with its day": (
        "Soldiers hurt as crowd storms town hall\n\n"
        "By Jane Doe and Mark Roe for Southeast Harbour Times in Upper Town and Lower Town -- 30/05/23%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "an agency and its day at the foot": (
        "Soldiers hurt as crowd storms town hall%\n(Xinhua News Agency May 30, 2023)",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "the reporter above and below": (
        "Mpho Doe\n30 May 2023\n8:06 am\nCrime\nSoldiers hurt as crowd storms town hall\n\nMpho Doe%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "an offer above": (
        "Build skills with our trainings\nSign up now!\nSoldiers hurt as crowd storms town hall\nMay 30, 2023%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "an appeal, glued to the text": (
        "Soldiers hurt as crowd storms town hall\nMay 30, 2023\n"
        "Your support makes all the difference.Nobody knew why they came.%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        ["Nobody knew why they came."],
    ),
    "an archive's page": (
        "Archive for Sunday, August 28, 2005\n\nSoldiers hurt as crowd storms town hall\n\nAugust 28, 2005%",
        "Soldiers hurt as crowd storms town hall",
        "2005-08-28",
        [],
    ),
    "a byline with a brand": (
        "Soldiers hurt as crowd storms town hall\nBy bne IntelliNews May 30, 2023%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a byline, a bar and a day": (
        "Soldiers hurt as crowd storms town hall\nBy the Associated Press | May 30, 2023 at 10:12 a.m. EDT%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a blog's first line": (
        "Posted on May 30, 2023 by admin\n\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "what day it is": (
        "Today is Sunday, 22 November 2026\nMenu\n\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        None,
        [],
    ),
    "a picture's line above its agency": (
        "Soldiers hurt as crowd storms town hall\n\nTOPSHOT - A soldier in the town on May 29, 2023.\nAFP%",
        "Soldiers hurt as crowd storms town hall",
        None,
        ["TOPSHOT - A soldier in the town on May 29, 2023."],
    ),
    "the day above a menu": (
        "Sunday, November 22, 2026\nMenu\n\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        None,
        [],
    ),
    "skip links in numbers": (
        "  1. Skip to content\n  2. Skip to main menu\n  3. Skip to more sites\nPolitics\n\n"
        "Soldiers hurt as crowd storms town hall\n\nMay 30, 2023%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a headline that stands again": (
        "Take the pledge to vote\n\nSoldiers hurt as crowd storms town hall\n\nThe crowd had been warned.\n\n"
        "May 30, 2023\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        ["Take the pledge to vote", "The crowd had been warned."],
    ),
    "a day with a loose comma": (
        "The Telegraph\nMonday , May 29 , 2023\n\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-29",
        [],
    ),
    "a video": (
        "https://example.org/20230530/video-soldiers-hurt.html\n\nVideo: Soldiers Are Hurt as Crowd Storms Town Hall%",
        "Video: Soldiers Are Hurt as Crowd Storms Town Hall",
        None,
        [],
    ),
    "a .gov site": (
        "An official website of the United States Government\nHere's how you know\nOfficial websites use .gov\n"
        ".gov website belongs to an official government organization in the United States.\n"
        "Secure .gov websites use HTTPS\n"
        "A lock ( lock ) or https:// means you've safely connected to the .gov website.\n"
        "News\nSoldiers hurt as crowd storms town hall\nMay 30, 2023 | BY Jane Doe , Army News%\nVIRIN: 210512-D-BM568",
        "Soldiers hurt as crowd storms town hall",
        "2023-05-30",
        [],
    ),
    "a day and a byline in one": (
        "May 30, 2023|By Text by Jane Doe, Tribune Staff Writer.\nSoldiers hurt as crowd storms town hall%",
        "Soldiers hurt as crowd storms town hall",
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


# Heads that look like those above and are the article's own: title, day.
LIKE: dict[str, tuple[str, str | None]] = {
    "Welcome to the new cold war\n30 May 2023%": ("Welcome to the new cold war", "2023-05-30"),
    "Soldiers leave Kosovo\nBy Jane Doe\nFacebook\nTwitter\nPrint\nA convoy of tractors leaves the old town%": (
        "Soldiers leave Kosovo",
        None,
    ),
    "BBC reporters held in northern town: union%": ("BBC reporters held in northern town: union", None),
    "Soldiers leave Kosovo by train\n• Two of them hurt\n• Bridge is shut\n• Talks put off%": (
        "Soldiers leave Kosovo by train",
        None,
    ),
    "Thursday, May 10, 2001\nFront Page\nSearch\nSoldiers leave Kosovo by train%": (
        "Soldiers leave Kosovo by train",
        "2001-05-10",
    ),
    "The siege of the north goes on\nMayors call a meeting in the town hall of Zvecan\nBy Jane Doe%": (
        "The siege of the north goes on",
        None,
    ),
    "Soldiers leave Kosovo by train\nA tractor leaves the old town\n30 May 2023%\nA tractor leaves the old town": (
        "Soldiers leave Kosovo by train",
        "2023-05-30",
    ),
    "Tuesday, 30 May 2023\nWorld\nSoldiers leave Kosovo by train%": ("Soldiers leave Kosovo by train", "2023-05-30"),
    "Tuesday, 30 May 2023, 16:25 GMT\nFind out about us at the fair\nSoldiers leave Kosovo by train%": (
        "Find out about us at the fair",
        "2023-05-30",
    ),
    "Home rule is what the mayors want\nThis story of May 30, 2023 is not over%": (
        "Home rule is what the mayors want",
        None,
    ),
    "Daily report, 24 March 1999: clashes continue%": ("Daily report, 24 March 1999: clashes continue", None),
}


@pytest.mark.parametrize("head", LIKE)
def test_own_head(head: str) -> None:
    article = read_article("page", head.replace("%", TEXT))
    assert (article.title, article.published) == LIKE[head]


OWN_TEXT = [
    "(Reuters and others) - whatever they are called - have reported little of it.",
    "Like Facebook, Twitter has removed the account of the mayor.",
    "Jane Doe reports from time to time to the police.",
    "Welcome to our town, the mayor told them.",
    "Available weapons were counted by the police.",
    "This story was not told before May 30, 2023, when the mayor spoke.",
    "A lock was found on the gate of the town hall.",
    "An official website of the town hall was attacked on Monday.",
    "Today is Tuesday, and nobody has come to open the gate.",
]


@pytest.mark.parametrize("line", OWN_TEXT)
def test_own_text(line: str) -> None:
    article = read_article("page", f"Soldiers hurt in northern town\n{TEXT}\n{line}\n\n{FIRST}\n")
    assert line in [article.plain.text[b.start : b.end] for b in article.blocks if b.kind == "body"]


def test_day_below_the_first_paragraph() -> None:
    page = f"Soldiers hurt in northern town\n\n{FIRST}\n\n(Harbour Staff) Tuesday, May 30, 2023\n\n{FIRST}\n\n{LAST}\n"
    assert read_article("page", page).published == "2023-05-30"


def test_day_of_another_article_among_links() -> None:
    page = f"Soldiers hurt in northern town\n{TEXT}\nSee also\n\nBorder Update, April 15, 2024\n\nA bridge was …"
    assert read_article("page", page).published is None


def test_days_of_other_articles_below() -> None:
    page = (
        f"Soldiers hurt in northern town\n- Published\n{TEXT}\n{FIRST}\n\n- Published11 May 2023\n"
        f"- Published30 April 2023"
    )
    assert read_article("page", page).published is None
