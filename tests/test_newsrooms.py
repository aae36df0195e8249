"""The head and the foot of a page as some hundred newsrooms print them: title, day, and nothing else that is told."""

import pytest

from kosovo_reader.layout.masthead import read_article

T = "Soldiers hurt in clashes with protesters in divided town"
PARAGRAPHS = [
    "Soldiers were hurt on Monday when a crowd stormed a town hall in the north, the alliance said.",
    "“We will stay,” said the mayor, who has been in office since last spring.",
    "Nobody was arrested, and the bridge was open again in the evening.",
]

# Newsroom: the lines above the text ({T} is the title), the day, the lines below, and those that belong to the article.
NEWSROOMS: dict[str, tuple[str, str | None, str, list[str]]] = {
    "UrduPoint": (
        "UrduPoint.com\nUrduPoint\n{T}\nFaizan Hash 8 minutes ago Mon 17th February 2020 | 06:40 PM",
        "2020-02-17",
        "Related Topics\nTerrorist Attack United Nations France\nRecent Stories\nUAE Press: A new chapter in the "
        "energy sect ..\n23 minutes ago\nSindh Assembly adjourned till Tuesday after uproa ..\n1 hour ago",
        [],
    ),
    "BIRN": ("News 14 Sep 16\n{T}\nAna Petric\nBIRN", "2016-09-14", "", []),
    "DW, glued": ("ConflictsMali\n\n{T}\n\nAna Petric\n\n03/07/2024March 7, 2024", "2024-03-07", "", []),
    "glued menu": ("HomeBreaking News{T}\n\n{T}\n\nPublished: November 12, 2023, 17:48", "2023-11-12", "", []),
    "ticker": (
        "AGL 28.40 Increased By ▲ 0.35 (1.25%)\n{T}\n\nAFP Published 11 Feb, 2025 09:12am",
        "2025-02-11",
        "",
        [],
    ),
    "UrduPoint handle": (
        "{T}\nMohammad Ali (@ChaudhryMAli88) Published April 06, 2023 | 12:10 AM",
        "2023-04-06",
        "",
        [],
    ),
    "US local TV": (
        "Skip to main content\nLOCAL NEWS\n{T}\nBy Tasha Broy | tbroy@ledger.com\nPosted Oct 20, 2021 9:22 a.m.   "
        "|   0 comments",
        "2021-10-20",
        "MORE: Photos from the scene\nRecommended for you\nCopyright 2021 KLTV. All rights reserved.",
        [],
    ),
    "US local TV 2": (
        "{T}\nBy WBRC Staff\nPublished: Oct. 20, 2021 at 9:22 AM EDT|Updated: 4 hours ago",
        "2021-10-20",
        "Copyright 2021 WBRC. All rights reserved.\nGet news alerts in the Apple App Store and Google Play Store "
        "or subscribe to our email newsletter here.",
        [],
    ),
    "US local TV 3": (
        "{T}\nby: Tasha Broy\nPosted: Oct 20, 2021 / 09:22 AM CDT\nUpdated: Oct 20, 2021 / 11:02 AM CDT",
        "2021-10-20",
        "Copyright 2021 Nexstar Media Inc. All rights reserved. This material may not be published, broadcast, "
        "rewritten, or redistributed.",
        [],
    ),
    "ABC local": (
        "{T}\nWednesday, October 20, 2021 9:22AM\nEMBED <>More Videos\nSoldiers stand near a bridge on Monday.",
        "2021-10-20",
        "Report a correction or typo\nRelated topics:\nKosovo\nCopyright © 2021 KABC-TV. All Rights Reserved.",
        ["Soldiers stand near a bridge on Monday."],
    ),
    "CBS": (
        "{T}\nBy Haley Ott\nUpdated on: October 20, 2021 / 9:22 AM EDT / CBS/AFP",
        "2021-10-20",
        "© 2021 CBS Interactive Inc. All Rights Reserved.\nIn:\nKosovo\nSerbia",
        [],
    ),
    "NBC": (
        "{T}\nOct. 20, 2021, 9:22 AM EDT / Updated Oct. 20, 2021, 11:02 AM EDT\nBy Petra Cah and The Associated Press",
        "2021-10-20",
        "",
        [],
    ),
    "Fox": (
        "Europe\nPublished October 20, 2021 9:22am EDT\n{T}\nBy Greg Norm Fox News\nFacebook\nTwitter\nFlipboard\n"
        "Comments\nPrint\nEmail",
        "2021-10-20",
        "CLICK HERE TO GET THE FOX NEWS APP",
        [],
    ),
    "CNN": (
        "{T}\nBy Ivana Kott, CNN\n4 min read\nUpdated 8:04 AM EDT, Mon June 3, 2019\nLink Copied!",
        "2019-06-03",
        "",
        [],
    ),
    "CNN 2010": (
        "Skip to main content\n{T}\nBy the CNN Wire Staff\nJune 3, 2019 -- Updated 0804 GMT (1604 HKT)\nSTORY "
        "HIGHLIGHTS",
        "2019-06-03",
        "",
        [],
    ),
    "OCHA": (
        "United Nations Office for the Coordination of Humanitarian Affairs\n{T}\nFlash Update No. 19 (as of 5 "
        "pm, 2 May 2019)\nKEY POINTS",
        "2019-05-02",
        "For further information, please contact:\nPublic Information Officer, OCHA Libya\nOCHA information "
        "products are available at www.unocha.org | www.reliefweb.int",
        [],
    ),
    "ReliefWeb": (
        "{T}\nFormat\nNews and Press Release\nSource\n    UN News\nPosted\n    2 May 2019\nOriginally published\n "
        "   2 May 2019\nOrigin\nView original",
        "2019-05-02",
        "Related Content",
        [],
    ),
    "Le Monde/France24": (
        "{T}\nIssued on: 14/06/2021 - 18:20\nModified: 14/06/2021 - 18:18\n2 min",
        "2021-06-14",
        "Keep up to date with international news by downloading the France 24 app.",
        [],
    ),
    "B92": ("{T}\nSource: Tanjug Monday, May 29, 2023 | 14:20\nTwitter", "2023-05-29", "", []),
    "B92 b": ("{T}\nSource: B92, Beta\nMonday, 29.05.2023. | 14:20", "2023-05-29", "", []),
    "N1": ("NEWS\n26.09.2023\n19:37\n{T}\nAuthor: N1 Belgrade", "2023-09-26", "", []),
    "Kossev joined": ("{T}\nNEWS 26.09.202319:37", "2023-09-26", "", []),
    "KoSSev": (
        "Home / News / {T}\n{T}\nBy KoSSev - 11/12/2022\nPhoto: KoSSev",
        "2022-12-11",
        "Tagged Kosovo police, KFOR, Zubin Potok, barricades\nRead more:\nSirens in Leposavić again",
        [],
    ),
    "Tanjug": ("{T}\n29. May 2023 14:20\nPRISTINA -", "2023-05-29", "", []),
    "Prishtina Insight": (
        "{T}\nBy Xhorxhina Bam | 29 May 2023 | 14:20\nSoldiers in Zvecan, Kosovo, May 2023. Photo: BIRN",
        "2023-05-29",
        "29 May 2023 - 14:20\nXhorxhina Bam\n29/05/2023 - 14:20",
        ["Soldiers in Zvecan, Kosovo, May 2023."],
    ),
    "Dawn": (
        "DAWN.COM\nToday's Paper | June 02, 2024\n{T}\nAbdul Wahid Published May 4, 2019\nQUETTA: Men carry the "
        "body of a miner to an ambulance on Friday.—Online\nQUETTA: Men carry the body of a miner to an ambulance "
        "on Friday.—Online",
        "2019-05-04",
        "Amanullah Khetran in Duki also contributed to this report\nPublished in Dawn, May 4th, 2019",
        [
            "QUETTA: Men carry the body of a miner to an ambulance on Friday.—Online",
            "QUETTA: Men carry the body of a miner to an ambulance on Friday.—Online",
        ],
    ),
    "Dawn updated": ("{T}\nDawn.com Published May 4, 2019 Updated May 5, 2019 06:22pm\n0", "2019-05-04", "", []),
    "The Hindu": (
        "{T}\nMay 04, 2019 06:22 pm | Updated May 05, 2019 07:10 am IST - NEW DELHI:\nPTI",
        "2019-05-04",
        "",
        [],
    ),
    "The Hindu 2": (
        "{T}\nPublished - May 04, 2019 06:22 pm IST - Islamabad",
        "2019-05-04",
        "Published - May 04, 2019 06:22 pm IST\nRead Comments\nCopy link\nEmail\nRELATED TOPICS\nterrorism (crime)",
        [],
    ),
    "Times of India": ("{T}\nPTI / Updated: May 4, 2019, 18:22 IST\nAA\nFOLLOW US", "2019-05-04", "", []),
    "Times of India 2": ("{T}\nTNN | May 4, 2019, 18:22 IST", "2019-05-04", "", []),
    "NDTV": (
        "{T}\nWorld NewsAgence France-PresseUpdated: May 04, 2019 6:22 pm IST",
        "2019-05-04",
        "(Except for the headline, this story has not been edited by NDTV staff and is published from a "
        "syndicated feed.)",
        [],
    ),
    "Hindustan Times": (
        "{T}\nBy Agence France-Presse\n| Posted by Ana Pet\nPUBLISHED ON MAY 04, 2019 06:22 PM IST",
        "2019-05-04",
        "",
        [],
    ),
    "IANS": ("{T}\nBy IANS | Published: May 4, 2019 06:22 PM", "2019-05-04", "–IANS\nvin/", []),
    "ANI": ("{T}\nANI | Updated: May 04, 2019 18:22 IST", "2019-05-04", "(ANI)", []),
    "Zee": (
        "{T}\nEdited By: Zee Media Bureau|Last Updated: May 04, 2019, 18:22 PM IST|Source: AFP",
        "2019-05-04",
        "Stay informed on all the latest news, real-time breaking news updates, and follow all the important "
        "headlines in india news and world News on Zee News.",
        [],
    ),
    "Anadolu": (
        "{T}\nTalha Ozturk   |30.05.2023 - Update : 31.05.2023",
        "2023-05-30",
        "Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News "
        "Broadcasting System (HAS), and in summarized form. Please contact us for subscription options.",
        [],
    ),
    "Daily Sabah": ("{T}\nby Associated Press\nPRISTINA, Kosovo May 30, 2023 - 2:05 pm GMT+3", "2023-05-30", "", []),
    "Hurriyet": ("{T}\nPRISTINA - Agence France-Presse\nMay 30 2023 14:05:00", "2023-05-30", "", []),
    "Times of Israel": (
        "{T}\nBy Yaniv Harp and AFP\n16 December 2014, 9:12 pm Updated: 17 December 2014, 1:10 am",
        "2014-12-16",
        "Read more: Hezbollah | IDF | UNIFIL",
        [],
    ),
    "Haaretz": (
        "{T}\nYaniv Harp\nDec 16, 2014 9:12 pm IST\nGet email notification for articles from Yaniv Harp",
        "2014-12-16",
        "Click the alert icon to follow topics:",
        [],
    ),
    "JPost": (
        "{T}\nBy YANIV HARP, REUTERS\nPublished: DECEMBER 16, 2014 21:12\nUpdated: DECEMBER 17, 2014 01:10",
        "2014-12-16",
        "",
        [],
    ),
    "Kyiv Independent": (
        "{T}\nby Ana Petr and The Kyiv Independent news desk\nAugust 17, 2023 9:42 AM\n2 min read\nListen to this "
        "article\n0:00\n2:13",
        "2023-08-17",
        "We’ve been working hard to bring you independent, locally-sourced news from Ukraine. Consider supporting "
        "the Kyiv Independent.",
        [],
    ),
    "Ukrinform": (
        "{T}\nUkrinform\n17.08.2023 09:42",
        "2023-08-17",
        "Photo: Kherson RMA\nRead also: Ukraine repels 40 enemy attacks - General Staff\niy",
        [],
    ),
    "UNN": ("{T}\nKyiv • UNN\nAugust 17 2023, 09:42 AM  •  1234 views", "2023-08-17", "", []),
    "Interfax-Ukraine": ("09:42 17.08.2023\n{T}\n2 min read", "2023-08-17", "", []),
    "Pravda": ("{T}\nANA PETR — THURSDAY, 17 AUGUST 2023, 09:42\n1234", "2023-08-17", "", []),
    "TASS": ("17 AUG 2023, 09:42\n{T}", "2023-08-17", "", []),
    "RFE/RL": (
        "{T}\nUpdated August 17, 2023 09:42 GMT\nBy RFE/RL's Balkan Service",
        "2023-08-17",
        "With reporting by Reuters, AFP, and AP",
        [],
    ),
    "VOA": ("Europe\n{T}\nAugust 17, 2023 9:42 AM\n    Reuters\n    Share", "2023-08-17", "Share\nPrint", []),
    "Xinhua 2015": ("{T}\nXinhua, April 7, 2015 Adjust font size:", "2015-04-07", "", []),
    "Xinhua b": (
        "{T}\nSource: Xinhua| 2018-11-22 18:47:57|Editor: xuxin\nVideo PlayerClose",
        "2018-11-22",
        "TOP STORIES\nEDITOR’S CHOICE\nMOST VIEWED\nEXPLORE XINHUANET\n010020070750000000000000011100001376246601",
        [],
    ),
    "China Daily": ("{T}\nXinhua | Updated: 2018-11-22 18:47", "2018-11-22", "", []),
    "China Daily 2": ("{T}\n( Xinhua )\nUpdated: 2012-10-31 16:07:20", "2012-10-31", "", []),
    "Global Times": ("{T}\nBy AFP Published: Nov 22, 2018 06:47 PM", "2018-11-22", "", []),
    "People's Daily": ("{T}\n(Xinhua)    18:47, November 22, 2018", "2018-11-22", "", []),
    "BBC 1999": (
        "Europe South Asia Asia Pacific Americas Middle East Africa BBC Homepage World Service Education\nFront "
        "Page\nUK Politics\nTalking Point\nIn Depth\nOn Air\nLow Graphics\nTuesday, April 20, 1999 Published at "
        "09:58 GMT 10:58 UK\nWorld: Europe\n{T}\nKosovo: Special Report",
        "1999-04-20",
        "",
        [],
    ),
    "BBC 2001": (
        "BBC Homepage World Service Education\nBBC Homepagelow graphics version | feedback | help\nBBC News "
        "Online\n You are in: World: Europe\nFront Page \nWorld \nUK \nUK Politics \nBusiness \nSci/Tech \n"
        "-------------\nFrom Our Own Correspondent \n-------------\nIn Depth \nThursday, 8 February, 2001, 18:12 "
        "GMT\n{T}",
        "2001-02-08",
        "See also:\n06 Feb 01 | Europe\nBelgrade unveils peace plan\nThe BBC is not responsible for the content "
        "of external internet sites\nLinks to top Europe stories are at the foot of the page.",
        [],
    ),
    "BBC 2005": (
        "Last Updated: Thursday, 18 March, 2004, 16:25 GMT\nE-mail this to a friend    Printable version\n{T}",
        "2004-03-18",
        "",
        [],
    ),
    "BBC new": (
        "{T}\n3 days ago\nShare\nSave\nGuy Delane\nBBC Balkans correspondent\nReporting from Belgrade",
        None,
        "",
        [],
    ),
    "BBC 2015": (
        "{T}\n    29 May 2015\n    From the section Europe\nImage copyright Reuters\nImage caption Soldiers were "
        "hurt in Zvecan",
        "2015-05-29",
        "Share this story About sharing",
        ["Image caption Soldiers were hurt in Zvecan"],
    ),
    "Independent": (
        "News\nWorld\n{T}\nJULIET MARS\nWednesday 15 March 1995 01:02\n Comments",
        "1995-03-15",
        "Leading article, page 16",
        [],
    ),
    "Independent 2": (
        "{T}\nJuliet Mars @julietm\nWednesday 15 March 2017 01:02 GMT\n3 comments\nClick to follow\nThe "
        "Independent Online",
        "2017-03-15",
        "",
        [],
    ),
    "Telegraph": ("{T}\nBy Juliet Mars, in Belgrade\n8:12PM GMT 15 Mar 2014", "2014-03-15", "", []),
    "Sky": (
        "{T}\nBy Juliet Mars, News Reporter\nWednesday 15 March 2023 08:12, UK\nWhy you can trust Sky News",
        "2023-03-15",
        "",
        [],
    ),
    "Daily Mail": (
        "{T}\nBy Reuters\nPublished: 10:52 BST, 8 July 2014 | Updated: 16:27 BST, 8 July 2014\n  * e-mail\nBy "
        "Jonah Kar and Edwin Muth",
        "2014-07-08",
        "Share or comment on this article: \nSorry we are not currently accepting comments on this article.",
        [],
    ),
    "Standard": ("{T}\nPublished: 14:05, 3 March 2020", "2020-03-03", "", []),
    "Guardian 2010": (
        "{T}\nJuliet Mars in Belgrade\nguardian.co.uk, Wednesday 15 March 2010 18.02 GMT\nArticle history",
        "2010-03-15",
        "",
        [],
    ),
    "Guardian agency": (
        "{T}\nAgence France-Presse in Pristina\nWed 15 Mar 2017 18.02 GMT\nLast modified on Thu 16 Mar 2017 01.02 "
        "GMT\nShares\n123",
        "2017-03-15",
        "",
        [],
    ),
    "NYT 1999": (
        "{T}\nBy CARLOTTA GAL MARCH 15, 1999",
        "1999-03-15",
        "A version of this article appears in print on March 15, 1999, Section A, Page 1 of the National edition "
        "with the headline: Soldiers Hurt. Order Reprints | Today’s Paper | Subscribe",
        [],
    ),
    "NYT 2000": (
        "{T}\nBy Carlotta Gal\n    March 15, 2000\nView on timesmachine\nTimesMachine is an exclusive benefit for "
        "home delivery and digital subscribers.",
        "2000-03-15",
        "",
        [],
    ),
    "WaPo 1999": (
        "{T}\nBy R. Jeffrey Smi\nWashington Post Foreign Service\nMonday, February 14, 2000; Page A01",
        "2000-02-14",
        "© Copyright 2000 The Washington Post Company",
        [],
    ),
    "LA Times": ("{T}\nBy PAUL WAT\nMarch 15, 1999 12 AM PT\nTimes Staff Writer", "1999-03-15", "", []),
    "AP archive": ("Related topics\n{T}\nMarch 7, 2000 GMT", "2000-03-07", "", []),
    "Reuters 2012": (
        "World News\nAugust 14, 2012 / 5:42 PM / Updated 9 years ago\n{T}\nBy Jean-Bosco Kat\n3 Min Read",
        "2012-08-14",
        "Reporting by Jean-Bosco Kat; Editing by Louise Hea\nOur Standards: The Thomson Reuters Trust Principles.",
        [],
    ),
    "Reuters 2010": (
        "{T}\nBy Jean-Bosco Kat\nPRISTINA | Tue Aug 14, 2012 5:42pm EDT",
        "2012-08-14",
        "(Reporting by Jean-Bosco Kat; Editing by Louise Hea)",
        [],
    ),
    "Al Jazeera": (
        "News|Conflict\n{T}\nPublished On 29 May 202329 May 2023\nxwhatsapp-strokecopylink",
        "2023-05-29",
        "Advertisement",
        [],
    ),
    "AJ 2012": ("{T}\n14 Aug 2012 05:42 GMT", "2012-08-14", "", []),
    "Euronews": (
        "{T}\nCopyright AP Photo\nBy Euronews with AP\nPublished on 29/05/2023 - 14:05 GMT+2•Updated 16:10\nShare "
        "this article Comments",
        "2023-05-29",
        "",
        [],
    ),
    "Politico EU": (
        "{T}\nMay 29, 2023 2:05 pm CET\nBy Juliet Mars\nPress play to listen to this article\nVoiced by "
        "artificial intelligence.",
        "2023-05-29",
        "",
        [],
    ),
    "UN News 2": (
        "{T}\n27 August 2019\nPeace and Security",
        "2019-08-27",
        "♦ Receive daily updates directly in your inbox - Subscribe here to a topic.",
        [],
    ),
    "ICRC": (
        "{T}\n27-08-2009 News Release 09/174",
        "2009-08-27",
        "For further information, please contact:\nAna Petr, ICRC Pristina, tel: +381 38 501 517",
        [],
    ),
    "HRW": (
        "August 27, 2009 7:45PM EDT\n{T}\nShare this via Facebook Share this via X",
        "2009-08-27",
        "Your tax deductible gift can help stop human rights violations and save lives around the world.",
        [],
    ),
    "Amnesty": ("27 August 2009\n{T}", "2009-08-27", "", []),
    "CFR": (
        "Backgrounder\n{T}\nAuthor: Leonie Ach, Associate Staff Writer\nUpdated: March 11, 2008",
        "2008-03-11",
        "Additional resources\n * UNMIK fact sheet\n * Timeline: The breakup of Yugoslavia, 1991-2006",
        ["Additional resources", "* UNMIK fact sheet", "* Timeline: The breakup of Yugoslavia, 1991-2006"],
    ),
    "Punch": (
        "{T}\n17th February 2020\nBy Ana Petr\nKindly share this story:",
        "2020-02-17",
        "Copyright PUNCH. All rights reserved. This material, and other digital content on this website, may not "
        "be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior "
        "express written permission from PUNCH.\nContact: theeditor@punchng.com",
        [],
    ),
    "Vanguard": (
        "News\nFebruary 17, 2020\n{T}\nby Ana Petr",
        "2020-02-17",
        "Vanguard News Nigeria\nSubscribe for latest Videos",
        [],
    ),
    "Daily Trust": (
        "{T}\nBy Ana Petr | Published Date Feb 17, 2020 5:41 AM",
        "2020-02-17",
        "Join Daily Trust WhatsApp Community For Quick Access To News and Happenings Around You.",
        [],
    ),
    "Rappler": (
        "{T}\nFeb 17, 2020 5:41 PM PHT\nAgence France-Presse\nINFO\nThis is AI generated summarization, which may "
        "have errors. For context, always refer to the full article.",
        "2020-02-17",
        "– Rappler.com",
        [],
    ),
    "Inquirer": (
        "{T}\nBy: Ana Petr - Reporter / @anapINQ\nPhilippine Daily Inquirer / 05:41 AM February 17, 2020",
        "2020-02-17",
        "READ: Troops hunt gunmen\nSubscribe to our daily newsletter\nTAGS: ambush, Army, Sulu",
        [],
    ),
    "Philstar": ("{T}\nAna Petr - The Philippine Star\nFebruary 17, 2020 | 12:00am", "2020-02-17", "", []),
    "MENAFN": ("{T}\n8/20/2024 7:17:05 PM", "2024-08-20", "MENAFN20082024000193011044ID1108583111", []),
    "Straits Times": (
        "{T}\nPUBLISHED FEB 17, 2020, 5:41 PM SGT",
        "2020-02-17",
        "Join ST's Telegram channel and get the latest breaking news delivered to you.",
        [],
    ),
    "CNA": (
        "{T}\n17 Feb 2020 05:41PM (Updated: 17 Feb 2020 06:10PM)\nBookmark\nShare",
        "2020-02-17",
        "Source: AFP/de",
        [],
    ),
    "Bangkok Post": (
        "{T}\npublished : 17 Feb 2020 at 05:41\nwriter: Ana Petr",
        "2020-02-17",
        "Do you like the content of this article?",
        [],
    ),
    "Arab News": (
        "{T}\nShort Url\nhttps://arab.news/abc\nUpdated 17 February 2020\nAFP\nFebruary 17, 2020 05:41",
        "2020-02-17",
        "",
        [],
    ),
    "Middle East Eye": (
        "{T}\nBy Ana Petr in Pristina\nPublished date: 17 February 2020 05:41 GMT | Last update: 3 years 2 months ago",
        "2020-02-17",
        "",
        [],
    ),
    "Khaama": ("{T}\nBy Khaama Press - Mon Feb 17 2020, 5:41 PM", "2020-02-17", "", []),
    "TOLO": ("Afghanistan\n{T}\nFeb 17, 2020 - 5:41 PM", "2020-02-17", "", []),
    "Daily Star": ("{T}\nFeb. 17, 2020 | 05:41 AM\nA+ A-", "2020-02-17", "", []),
    "Express Tribune": ("{T}\nOur Correspondent February 17, 2020", "2020-02-17", "", []),
    "Geo": ("{T}\nBy AFP | \nFebruary 17, 2020", "2020-02-17", "", []),
    "Nation PK": ("{T}\nAgencies\n|\nFebruary 17, 2020 | 5:41 AM", "2020-02-17", "", []),
    "SMH": (
        "{T}\nBy Ana Petr\nFebruary 17, 2020 — 5.41am\nSave\nLog in, register or subscribe to save articles for "
        "later.\nNormal text size Larger text size Very large text size",
        "2020-02-17",
        "",
        [],
    ),
    "ABC Australia": (
        "{T}\nPosted Mon 17 Feb 2020 at 5:41am, updated Mon 17 Feb 2020 at 6:10am",
        "2020-02-17",
        "",
        [],
    ),
    "ABC Australia old": (
        "{T}\nUpdated February 18, 2020 06:10:31\nPosted February 17, 2020 05:41:02",
        "2020-02-17",
        "Topics: unrest-conflict-and-war, kosovo\nFirst posted February 17, 2020 05:41:02",
        [],
    ),
    "CBC": (
        "{T}\nThomson Reuters · Posted: Feb 17, 2020 5:41 AM ET | Last Updated: February 17, 2020",
        "2020-02-17",
        "",
        [],
    ),
    "Globe": (
        "{T}\nANA PETR\nPRISTINA\nTHE ASSOCIATED PRESS\nPUBLISHED FEBRUARY 17, 2020\nThis article was published "
        "more than 1 year ago. Some information may no longer be current.",
        "2020-02-17",
        "",
        [],
    ),
    "CTV": (
        "{T}\nAna Petr, The Associated Press\nPublished Monday, February 17, 2020 5:41AM EST\nLast Updated "
        "Monday, February 17, 2020 6:10AM EST",
        "2020-02-17",
        "",
        [],
    ),
    "RTE": ("{T}\nUpdated / Monday, 17 Feb 2020 05:41", "2020-02-17", "", []),
    "Irish Times": (
        "{T}\nMon, Feb 17, 2020, 05:41   Updated: Mon, Feb 17, 2020, 06:10\nAna Petr in Pristina",
        "2020-02-17",
        "",
        [],
    ),
    "Swissinfo": (
        "{T}\nThis content was published on February 17, 2020 - 05:41 February 17, 2020 - 05:41",
        "2020-02-17",
        "",
        [],
    ),
    "DW": (
        "{T}\nAna Petr | with AP, AFP\n02/17/2020February 17, 2020",
        "2020-02-17",
        "dr/wd (AFP, Reuters)\nEvery evening at 1830 UTC, DW's editors send out a selection of the day's hard "
        "news and quality feature journalism. You can sign up to receive it directly here.",
        [],
    ),
    "DW 2012": (
        "{T}\n    Date 17.02.2012\n    Author Ana Petr\n    Homepage DW.DE\n    Permalink http://dw.de/p/144Ov",
        "2012-02-17",
        "",
        [],
    ),
    "EUobserver": ("{T}\n    By Ana Petr\nBrussels, 17. Feb 2020, 05:41", "2020-02-17", "", []),
    "SETimes": (
        "{T}\n17/02/2012\nBy Ana Petr for Southeast European Times in Pristina -- 17/02/12",
        "2012-02-17",
        "",
        [],
    ),
    "Blogspot": (
        "Sunday, December 14, 2014\n{T}",
        "2014-12-14",
        "No comments:\nPost a Comment\nNote: Only a member of this blog may post a comment.",
        [],
    ),
    "ekathimerini": ("{T}\n17.02.2020 • 05:41\nNewsroom", "2020-02-17", "", []),
    "European Western Balkans": ("{T}\n17. 02. 2020.\n0", "2020-02-17", "", []),
    "The Wire": ("{T}\nThe Wire Staff\n17/Feb/2020", "2020-02-17", "", []),
    "Scroll": (
        "{T}\nScroll Staff\nFeb 17, 2020 · 05:41 am",
        "2020-02-17",
        "We welcome your comments at letters@scroll.in.",
        [],
    ),
    "Moscow Times": ("{T}\nBy AFP\nFeb. 17, 2020", "2020-02-17", "… we have a small favor to ask.", []),
    "Meduza": ("{T}\n5:41 am, February 17, 2020\nSource: Meduza", "2020-02-17", "", []),
    "EFE": ("{T}\nPristina, Feb 17 2020 (EFE).-", "2020-02-17", "", []),
    "WSWS": ("{T}\nAna Petr\n17 February 2020", "2020-02-17", "", []),
}


@pytest.mark.parametrize("newsroom", NEWSROOMS)
def test_newsroom(newsroom: str) -> None:
    head, day, foot, told = NEWSROOMS[newsroom]
    page = "\n\n".join([head.replace("{T}", T), *PARAGRAPHS, foot])
    article = read_article("page", page)
    assert (article.title, article.published) == (T, day)
    text = article.plain.text
    rest = [text[b.start : b.end] for b in article.blocks if b.kind in ("body", "heading", "caption")]
    assert sorted(rest) == sorted(PARAGRAPHS + told)


MISSED = [
    pytest.param(
        "{T}\nbyAna Petr\nFebruary 17, 2020\nReading Time: 3 mins read",
        "2020-02-17",
        marks=pytest.mark.xfail(strict=True, reason="a byline that is glued"),
    ),
]


@pytest.mark.parametrize(("head", "day"), MISSED)
def test_missed(head: str, day: str) -> None:
    article = read_article("page", "\n\n".join([head.replace("{T}", T), *PARAGRAPHS]))
    assert (article.title, article.published) == (T, day)
