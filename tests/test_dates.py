"""Phrasings that carry a date, each marked [text|value] ([text|?] has no value), and look-alikes that carry none.

Unless a table says otherwise the anchor is Tuesday, 30 May 2023. A line end in a phrasing begins a new paragraph.
"""
# ruff: noqa: E501  a phrasing stands on one line

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kosovo_reader.article import Article, Block, BlockKind, Reading
from kosovo_reader.dating import calendar
from kosovo_reader.extractors.dates import RULES, caption_anchor, find_dates
from kosovo_reader.plain import fold

TUESDAY = "2023-05-30"
_MARK = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")

FULL = """
On [24 March 1999|1999-03-24] the first bombs fell.
On the [24th of March 1999|1999-03-24] the first bombs fell.
They met on [March 24, 1999|1999-03-24], in Paris.
They met on [March 24 1999|1999-03-24] in Paris.
They met on [March 24th, 1999|1999-03-24].
They met on the [24th March, 1999|1999-03-24].
The treaty of [3 March 1878|1878-03-03] was revised.
The [December 14, 2023|2023-12-14] summit was cancelled.
He died on [Dec. 14, 2021|2021-12-14], aged 80.
He died on [Dec 14, 2021|2021-12-14], aged 80.
The attacks of [Sept. 11, 2001|2001-09-11], changed that.
Police stopped him on [11 Sept 2001|2001-09-11].
Parliament met on [Tuesday, May 30, 2023|2023-05-30].
Parliament met on [Wednesday 17 February 2008|2008-02-17].
Parliament met on [Sunday, 17 February 2008|2008-02-17], and voted.
The vote of [2023-05-29|2023-05-29] was annulled.
The vote of [29.05.2023|2023-05-29] was annulled.
The vote of [29.5.2023|2023-05-29] was annulled.
The vote of [29/05/2023|2023-05-29] was annulled.
The vote of [05/30/2023|2023-05-30] was annulled.
The vote of [29-05-2023|2023-05-29] was annulled.
The vote of [2023/05/29|2023-05-29] was annulled.
Since the [first of May 2022|2022-05-01] the bridge has been shut.
MITROVICA, [MAY 3, 2023|2023-05-03]: THE BRIDGE IS SHUT
It was signed on [May 5 of 2019|2019-05-05].
It was [31 December, 1999|1999-12-31] when he left.
The march of [December 10,2022|2022-12-10] ended quietly.
The decree was dated [1st June 2020|2020-06-01].
On [29 February 2020|2020-02-29] he resigned.
They met on [June the 12th, 1999|1999-06-12].
On the [24th of March 1999|1999-03-24], a [Wednesday|1999-03-24], the first bombs fell.
On [24 March 1999|1999-03-24] ([Wednesday|1999-03-24]) the first bombs fell.
In [June 1999|1999-06] KFOR arrived.
In [June, 1999|1999-06], KFOR arrived.
In [June of 1999|1999-06] KFOR arrived.
In early [June 2021|2021-06] and late [August 2021|2021-08] it rained.
At the end of [Sept. 2021|2021-09] the blockade ended.
By [mid-May 2021|2021-05] all had left.
The [January 2013|2013-01] talks failed.
"""

YEARS = """
Kosovo declared independence in [2008|2008].
Kosovo, which declared independence in [2008|2008], has five million visitors.
China does not recognise Kosovo's [2008|2008] independence.
The [1999|1999] air campaign lasted 78 days.
The [2013|2013] Brussels Agreement promised an association.
A [2010|2010] ruling said so, and an [1878|1878] treaty did not.
Since [2008|2008] nothing has changed, and by [2030|2030] nothing will have.
He has led the party since [2014|2014].
Before [1999|1999] it was a province; after [1999|1999] a protectorate.
The battle of Kosovo in [1389|1389] is remembered.
The riots of [2004|2004] killed 19 people.
In the spring of [1999|1999] they fled.
In summer [2011|2011] the barricades went up.
It has lived through coups in [1958|1958], [1969|1969], [1989|1989] and [2021|2021].
In both [2008|2008] and [2012|2012] he lost.
We were promised that [2000|2000] would be the year of return. Then [2004|2004]. Then somebody stopped counting.
My father voted in every election from [1974|1974].
The controversial [2013|2013] deal was never carried out.
The deadly [2004|2004] riots were never explained.
Serbia's brutal [1998|1998] crackdown killed thousands.
In late [1998|1998] monitors came; in [mid-2000|2000] they went.
The budget for [2024|2024] was adopted.
The year [2000|2000] came and went.
As early as [2005|2005] the court warned of it.
No later than [2026|2026] the road must be ready.
It dates back to [1455|1455].
[2022|2022] was a bad year for farmers.
[1999|1999]: NATO bombs Yugoslavia.
[2008|2008] – Kosovo declares independence.
Throughout [2022|2022] the price rose, and into [2023|2023].
The Serbs' [1990|1990] boycott began it.
Exports fell compared with [2019|2019].
He was born in Peja in [1967|1967] and has been mayor since [2017|2017].
The first vessel of its kind since [1988|1988].
K-For had hoped to send a third of those home by [2005|2005].
Born [1967|1967], he grew up abroad.
In [1999|1999] people fled in their thousands.
The war ended in [1999|1999]; resolution 1244 came after it.
"""

DECADES = """
In the [1990s|199X] they were shut out of schools.
The wars of the late [1980s|198X] and [1990s|199X] are not forgotten.
It began in the ['90s|199X].
It began in the [’90s|199X].
It began in the early [90s|199X].
It began in the [1990's|199X].
In the [nineties|199X] he was in the army; the late [eighties|198X] he spent abroad.
The [20th century|19XX] has left the region enough monuments.
A [19th-century|18XX] church burned down.
A [nineteenth-century|18XX] church burned down.
In the [nineteenth century|18XX] and the [twenty-first century|20XX] alike it was poor.
The [1800s|18XX] were worse.
From the [14th century|13XX] on, the monks lived there.
In the [mid-1990s|199X] it was rebuilt.
The monastery of the [13th|12XX] and [14th centuries|13XX] is closed.
[1990s-era|199X] tanks rolled by.
"""

RANGES = """
He served from [June 10, 1999, to Jan. 15, 2001|1999-06-10/2001-01-15].
On [June 10, 1999|1999-06-10], to the joy of all, the war ended.
The [1998-1999|1998/1999] war killed 13,000 people.
The [1998–1999|1998/1999] war killed 13,000 people.
The [1998-99|1998/1999] war killed 13,000 people.
It lasted [1998 to 1999|1998/1999].
From [2008 to 2012|2008/2012] the EU supervised it.
From [2008 until 2012|2008/2012] the EU supervised it.
Between [1998 and 2000|1998/2000] they lived abroad.
In the [2022/23|2022/2023] season they won.
From [May 2022 to June 2023|2022-05/2023-06] he led the mission.
Between [May and July 2022|2022-05/2022-07] it was shut.
From [May to July 2022|2022-05/2022-07] it was shut.
In [May-July 2022|2022-05/2022-07] it was shut.
From [24 March to 10 June 1999|1999-03-24/1999-06-10] bombs fell.
From [March 24 to June 10, 1999|1999-03-24/1999-06-10], bombs fell.
From [24 March 1999 until 10 June 1999|1999-03-24/1999-06-10] bombs fell.
Between [24 March and 10 June 1999|1999-03-24/1999-06-10] bombs fell.
The window will be open from [Monday, September 18 to Friday, September 29|2023-09-18/2023-09-29].
The fair was held from [Monday 3 May - Friday 7 May 2021|2021-05-03/2021-05-07].
It was moved from [Monday, May 1|2023-05-01] to [Friday, May 5|2023-05-05].
From [January to the end of April 2021|2021-01/2021-04] it was shut.
Between late [May and mid-July 2021|2021-05/2021-07] it was shut.
It was moved from [April|2023-04] to late [May|2023-05].
They met on [20-22 May|2023-05-20/2023-05-22].
They met on [20–22 May 2021|2021-05-20/2021-05-22] in Sofia.
They met on [May 20-22|2023-05-20/2023-05-22].
They met on [May 20-22, 2021|2021-05-20/2021-05-22] in Sofia.
They met from [20 to 22 May|2023-05-20/2023-05-22].
They met between [20 and 22 May|2023-05-20/2023-05-22].
They met between [May 20 and 22|2023-05-20/2023-05-22].
They met between [May 20 and May 22|2023-05-20/2023-05-22].
They met from [May 29-June 2, 2021|2021-05-29/2021-06-02].
They met from [29 May-2 June 2021|2021-05-29/2021-06-02], and in [May 2021-June 2022|2021-05/2022-06].
The F-16, the T-1999 and the 78-day, NATO-led, second-hand campaign of the May-born mayor.
The exercise ran from [10 December 2021 to 5 January 2022|2021-12-10/2022-01-05].
Clashes on [May 29|2023-05-29] and [30|2023-05-30] left 30 injured.
Clashes on [24|2023-03-24] and [25 March|2023-03-25] left 30 injured.
Clashes on [2|2021-05-02], [3|2021-05-03] and [4 May 2021|2021-05-04] left 30 injured.
Clashes in [May|2022-05] and [June 2022|2022-06] left 30 injured.
On [24 March|1999-03-24] and [10 June 1999|1999-06-10] the sirens were heard.
From [Saturday to Monday|2023-05-27/2023-05-29] the roads were blocked.
The office will be shut from [Thursday to Saturday|2023-06-01/2023-06-03].
Between the [1960s and the 1980s|196X/198X] it grew.
"""

WEEKDAYS = """
The site of the massacre of ten villagers by the army on [Friday|2023-05-26] is closed. The funeral of the victims of the shooting is on [Friday|2023-06-02].
He had died the [previous Friday|2023-05-26].
The [Monday|2023-05-29] attack and the [Friday night|2023-05-26] shooting are looked into. The [Wednesday|2023-05-31] vote will be held.
China on [Tuesday|2023-05-30] expressed its support.
China said on [Tuesday|2023-05-30] that it will send an envoy.
China said [Monday|2023-05-29] it will send an envoy.
He announced on [Monday|2023-05-29] that talks will resume on [Thursday|2023-06-01].
At least 30 troops were injured on [Monday|2023-05-29].
[Monday|2023-05-29]'s clashes were the worst in years.
On [Wednesday|2023-05-24], the NATO mission also called for dialogue.
[Wednesday morning|2023-05-24] was quiet.
They met on [Saturday evening|2023-05-27] and late [Sunday|2023-05-28].
Trucks appeared on the road on [Thursday night|2023-05-25], days before the change.
The road has been blocked since [Wednesday|2023-05-24].
NATO said it will send 700 more troops to help quell violent protests after the clashes on [Monday|2023-05-29].
NATO will investigate [Monday|2023-05-29]'s attack.
Mayors who took office on [Monday|2023-05-29] will resign.
[Saturday|2023-05-27]'s Herald had already called the winners names.
Two allies will appeal, a lawyer said late [Friday|2023-05-26].
The mayor was forced to resign on [Thursday|2023-05-25].
Serbs tried to storm municipal offices on [Friday|2023-05-26].
Police used tear gas to disperse protesters on [Friday|2023-05-26].
A spokesman could not be reached for comment on [Sunday|2023-05-28].
The ministry would not say on [Friday|2023-05-26] whether he had left.
He could have been killed on [Friday|2023-05-26].
By [Monday morning|2023-05-29], the crowd had left.
The body was not found until [Saturday|2023-05-27].
The truce held until [Saturday|2023-05-27].
The two were due to meet on [Wednesday|2023-05-31].
He kept the army on high alert until [Friday|2023-06-02].
A truce that was due to run until [Thursday|2023-06-01] was broken.
Leaders will meet on [Thursday|2023-06-01].
On [Thursday|2023-06-01], leaders will meet.
The leaders plan to meet with the presidents of Serbia and Kosovo on [Thursday|2023-06-01].
Mr Macron said that on [Thursday|2023-06-01] the leaders would meet.
Parliament is to meet on [Monday|2023-06-05].
The commission may decide on [Thursday|2023-06-01].
The commission is expected to decide on [Thursday|2023-06-01].
Athens said that a team of 28 people would land on [Friday|2023-06-02].
The change begins on [Monday|2023-06-05].
Talks resume on [Friday|2023-06-02].
The funeral of the boys is to be held on [Saturday|2023-06-03].
He will be buried on [Friday|2023-06-02].
The funeral is on [Friday|2023-06-02].
She is meeting the mayors on [Friday|2023-06-02].
A march is planned for [Saturday|2023-06-03].
They called a rally for [Saturday|2023-06-03].
Ahead of [Sunday|2023-06-04]'s vote, police were deployed.
[Thursday|2023-06-01]'s meeting will decide.
They have until [Friday|2023-06-02] to leave.
He ordered them to leave by [Friday|2023-06-02].
Will they be gone by [Saturday|2023-06-03], when the year ends?
Ceremonies will be held in both towns on [Tuesday evening|2023-05-30].
Let whoever proposes a deadline on [Thursday|2023-06-01], when the envoys meet again, keep the old one.
The army will march on [Friday|2023-06-02], the minister said on [Monday|2023-05-29].
Kosovo votes on [Sunday|2023-06-04].
Schools stay shut from [Thursday|2023-06-01], when the strike begins.
He was shot [last Tuesday|2023-05-23] and died.
[Last Friday|2023-05-26] they met, and [next Friday|2023-06-02] they will meet again.
[This Friday|2023-06-02] they will sign.
It happened on [Tuesday last week|2023-05-23], and again on [Thursday of last week|2023-05-25].
They meet on [Monday next week|2023-06-05].
[This past Sunday|2023-05-28] they voted.
Rain is forecast for [this coming Sunday|2023-06-04].
After a [Friday night|2023-05-26] in which one protester was killed, they came back.
The protest on [Saturday|2023-05-27] drew thousands.
Thousands turned out for [Friday|2023-05-26] prayers.
In a [Tuesday|2023-05-30] statement the party denied it.
He would meet Mr Kurti on [Wednesday|2023-05-31] and Mr Vucic on [Thursday|2023-06-01], he said on [Monday|2023-05-29].
"""

NEAR = """
On [17–18 March 2004|2004-03-17/2004-03-18], violence erupted.
From the [1960s until the early 2000s|196X/200X] the plant polluted the river; the late-[1990s|199X] war did not stop it.
He said: "[9 May|2023-05-09] was quiet."
In [January|1998-01] and then again in [March 1998|1998-03], police came. On [February 28|1998-02-28] they entered two villages.
He was shot on [Friday|2023-05-26]. A man gave his account [today|2023-05-30]. The [same day|2023-05-26] a bus was hit.
On [5 May 2023|2023-05-05] a man was shot. [Two days before that|2023-05-03], a boy was shot. [Two days after that|2023-05-05], all was quiet.
On [5 May 2023|2023-05-05] a man was shot. Two days after that attack all was quiet.
In the four days from [Saturday to Monday|2023-05-27/2023-05-29], this border saw thousands pass.
In [March 2009|2009-03] it began, and it was stopped later [that month|2009-03] after a raid.
On [10 June 1999|1999-06-10] it ended. He was freed [that day|1999-06-10] by soldiers.
The barn burned on [12/30/07|2007-12-30] and on [30/11/21|2021-11-30].
On [24 March 1999|1999-03-24] the first bombs fell. The [day beforehand|1999-03-23] the towns had been warned.
The [2016|2016] quake and the one in [1985|1985] were as strong.
He leaves for Tirana [tomorrow|2023-05-31].
[Yesterday|2023-05-29] he looked at that box.
Nobody will sleep in the open [tonight|2023-05-30].
A curfew will be in force [tonight|2023-05-30] and [tomorrow night|2023-05-31].
[Today|2023-05-30], nobody knows.
[This morning|2023-05-30] the road was open.
It was shut [last night|2023-05-29] and [yesterday evening|2023-05-29].
They came the [day before yesterday|2023-05-28] and leave the [day after tomorrow|2023-06-01].
Mayors took up their posts [last week|2023-W21].
The talks resume [next month|2023-06], or [next week|2023-W23].
The elections were held [last month|2023-04].
Earlier [this month|2023-05] and late [last year|2022] they met.
Early [next year|2024] the court will rule.
He resigned [this week|2023-W22].
[Last year|2022]'s vote was free.
Talks may open in Jeddah [this weekend|2023-06-03/2023-06-04].
They met [last weekend|2023-05-27/2023-05-28].
They will meet [next weekend|2023-06-10/2023-06-11].
The law was passed [last May|2022-05], and [last July|2022-07] it came into force.
[Next March|2024-03] they vote.
They agreed on it [this past March|2023-03].
It was worse in early-[March|2023-03], and in the [mid-19th-century|18XX] war.
They said that [last weekend|2023-05-27/2023-05-28] was quiet.
The ban came in [June last year|2022-06].
The ban came in [June of last year|2022-06].
The ban came on [5 June last year|2022-06-05].
The ban takes effect in [January next year|2024-01].
In [February this year|2023-02] they agreed on it.
It was worse in the [last century|19XX].
"""

AGO = """
The strike began [three weeks ago|2023-W19].
The strike began [two days ago|2023-05-28].
The strike began [two months ago|2023-03].
The war ended [24 years ago|1999].
The war ended some [24 years ago|1999].
[Twenty-four years ago|1999], she was 38.
[A year ago|2022] it was calm.
[A week ago|2023-W21] it was calm.
[One hundred and ten years ago|1913] the frontier was drawn.
It happened [twenty years ago today|2003-05-30].
[A week ago today|2023-05-23] it was calm. He left [a month ago yesterday|2023-04-29].
He left [a week ago|2023-W21]; [today|2023-05-30] he came back.
It happened [a year ago this week|2022-W22].
[A fortnight ago|2023-W20] he was in Rome.
[A decade ago|201X] it was another town.
The ban came in [May a year ago|2022-05].
[Two centuries ago|18XX] the town was Ottoman.
"""

NAMED = """
In [July 2003|2003-07] about 500 died. [A year earlier|2002] a collision claimed 300.
On [10 June 1999|1999-06-10] the council voted. KFOR rolled in [two days later|1999-06-12].
On [10 June 1999|1999-06-10] the council voted. The [next day|1999-06-11] KFOR rolled in.
On [10 June 1999|1999-06-10] the council voted. The [following day|1999-06-11] KFOR rolled in.
On [10 June 1999|1999-06-10] the council voted. On the [same day|1999-06-10] the raids ended.
On [10 June 1999|1999-06-10] the council voted. Later [that day|1999-06-10] the raids ended.
On [10 June 1999|1999-06-10] the council voted. The [previous day|1999-06-09] generals had met at Kumanovo.
On [10 June 1999|1999-06-10] the council voted. [A day earlier|1999-06-09] generals had met at Kumanovo.
On [10 June 1999|1999-06-10] the council voted. The generals had met the [day before|1999-06-09].
On [10 June 1999|1999-06-10] the council voted. [That month|1999-06] the troops left.
On [10 June 1999|1999-06-10] the council voted. [Three weeks later|1999-W26] the troops had left.
In [1998|1998] it began. [That year|1998] 2,000 died; the [following year|1999] was worse.
In [1998|1998] it began. It ended the [next year|1999].
In [1998|1998] it began; [ten years later|2008] came independence.
In [May 2021|2021-05] they agreed. In [December of the same year|2021-12] they fell out.
In [May 2021|2021-05] they agreed. In [December that year|2021-12] they fell out.
In [May 2021|2021-05] they agreed. In [December of that year|2021-12] they fell out.
In [May 2021|2021-05] they agreed. In [March of the following year|2022-03] they fell out.
In [May 2021|2021-05] they agreed. On [3 March the following year|2022-03-03] they fell out.
The first barricade went up on [10 December|2022-12-10], after he had left [a month earlier|2022-11]. [Two days earlier|2022-12-08] it began.
Two were shot on [Sunday|2023-05-28]. The [next day|2023-05-29] a third died.
Two were shot on [Friday|2023-05-26], police said on [Monday|2023-05-29]. The [next day|2023-05-27] a third died.
Two were shot on [Friday|2023-05-26]. [That night|2023-05-26] the bridge was shut.
On [17 February 2008|2008-02-17] parliament met. [Four days later|2008-02-21] the embassy burned. The [following Monday|2008-02-25] schools opened.
Output in [March 2023|2023-03] fell by 5 per cent from [a year earlier|2022].
"""

YEARLESS = """
[March 24|2023-03-24]: The air war begins.
The commission met on [April 22|2023-04-22].
The commission met on [22 April|2023-04-22].
Fighting broke out on [April 15|2023-04-15].
More have been killed since [October 1|2022-10-01].
The strike was prolonged until [June 10|2023-06-10].
They have until [30 September|2023-09-30] to switch.
We have known about the holes since [March|2023-03].
The monsoon is not even due until early [June|2023-06].
He drove an ambulance until [November|2022-11].
The winners would take office by [mid-June|2023-06].
The vote was held in [June|2022-06].
The vote will be held in [March|2024-03].
The vote is planned for [December|2023-12].
The barricades of [December|2022-12] are gone.
They met on [Tuesday, May 30|2023-05-30].
They met on [Tuesday 30 May|2023-05-30].
They met on [Monday (May 29)|2023-05-29].
The [April|2023-04] elections were boycotted.
The [May 29|2023-05-29] attack was condemned.
The [29 May|2023-05-29] attack was condemned.
In the first week of [May|2023-05] it rained.
On [February 29|2024-02-29] they will meet.
In [May|2023-05] 20 people were killed.
On [May 20|2023-05-20] people gathered.
In [April|2023-04] Kurti said he would go.
The exercise ends on [15 June|2023-06-15].
On the [twenty-eighth of May|2023-05-28] they danced.
[Last Sept. 5|2022-09-05] they danced.
From [1 June|2023-06-01] all must pay.
He was charged with the [June 2021|2021-06] arson by a jury back in [October|2022-10].
The trial begins on [January 30, 2024|2024-01-30]. ¶ He appeared before a judge at a hearing on [July 20th|2022-07-20].
"""

PASSAGE = """
In the summer of [2011|2011] police took the border posts. On [July 26|2011-07-26] one was shot.
In the [2011|2011] census they were few. In [July|2022-07] they left.
The siege lasted from [September 1 to 3, 2004|2004-09-01/2004-09-03]. On [September 2|2004-09-02] they were freed. [A day later|2004-09-03] it was stormed.
He was tried for murders between [May and August 1992|1992-05/1992-08]. ¶ On [June 14|1992-06-14] six were shot. Two were found in [2004|2004]. ¶ They died in [July|1992-07].
In [1998|1998] it began. In [March that year|1998-03] 58 died; by [August|1998-08] 200,000 had fled, and in [January 1999|1999-01] it collapsed.
It was signed on [19 April 2013|2013-04-19]. ¶ On [Monday|2023-05-29] the envoys met. In [June|2023-06] they will meet in Berlin.
"In [March 2004|2004-03] we lost everything," she says. "In [April|2004-04] we came back. In [May|2004-05] we planted."
The ferry sank on [26 December|2022-12-26]. [Two days later|2022-12-28] the search ended. In [January|2023-01] the owner was arrested.
An earlier attempt to close it, in [August|2022-08], passed off quietly.
The minister will visit India, Saudi Arabia and the United Arab Emirates from [June 15 to 19|2023-06-15/2023-06-19], his ministry announced.
Elections that were due in early [February|2023-02] have been postponed.
His minister will lay a wreath for the dead men on [Saturday|2023-06-03].
When the envoy sits down again with both sides on [Thursday|2023-06-01], hopes will be low.
A summit was held on [September 19|2018-09-19] and [20, 2018|2018-09-20].
The men would be handed over and flown to Cyprus on [Thursday night|2023-06-01].
He appeared before a judge on [Friday|2023-05-26].
It was a [Monday|?] in [mid-January of 1995|1995-01].
In [May 2021|2021-05], NATO sent troops, which held exercises in [July|2021-07].
In [May 2021|2021-05] police came. In [July|2021-07], their number was cut. On [September 24|2021-09-24] a battle began.
On [24 March 1999|1999-03-24] the first bombs fell. On [14 April|1999-04-14] alone, 73 died. On [June 10|1999-06-10] it ended. In [July|1999-07] 14 farmers were shot.
On [Monday|2023-05-29] they met. In [February 2008|2008-02] independence was declared. ¶ Kurti met Vucic in [March|2023-03].
Kosovo declared independence in [2008|2008]. Mayors were elected in [April|2023-04].
The law of [May 2011|2011-05] will change in [July|2023-07].
On [24 March 1999|1999-03-24] bombs fell. ¶ On [Monday|2023-05-29] they met, as in [April|2023-04].
"""

WITHOUT_ANCHOR = """
The mission has been there since [December 2008|2008-12]. In [November|?] six were arrested.
On [December 14, 2023|2023-12-14] the leaders met. ¶ In [May 2023|2023-05] mayors came. In [July|2023-07] police left. On [September 24|2023-09-24] four died. In [October of the same year|2023-10] troops came.
On [Tuesday|?] he met [last week|?]'s envoy, on [April 22|?] and in [June|?], [two years ago|?].
On [24 March 1999|1999-03-24] bombs fell. The [next day|1999-03-25] they fell again.
On [Tuesday|?] he fell ill. The [next day|?] he died.
The war of [1998-1999|1998/1999] and the [1990s|199X], and of [1999|1999].
"""

SENSE = """
He's meeting the envoy on [Thursday|2023-06-01], and he's met the mayor on [Friday|2023-05-26].
They ought to meet on [Thursday|2023-06-01].
It could've happened on [Thursday|2023-05-25], and the mayor's car was hit on [Sunday|2023-05-28].
They met [last week|2023-W21]. The [following July|2023-07] they will meet again.
They met on [05/06/2023|2023-05-06], on [04/05/2023|2023-05-04] and on [29/05/2023|2023-05-29].
The ministry, which in [April|2023-04] advised against travel, said nothing.
They should carry out the decision of [September 2|2022-09-02] to disarm the group.
They gave the order on [Monday|2023-05-29] to disarm the group.
The president declared three days of mourning from [Thursday|2023-06-01].
All of them liked the idea of declaring a ceasefire from [July 1|2023-07-01].
The charges were confirmed in [December 2016|2016-12], and the trial began in [March the following year|2017-03].
Schools stay shut from [Thursday|2023-06-01], when the strike begins.
The army said in a statement late [Monday|2023-05-29] that three soldiers had been killed and that the search would resume [Tuesday|2023-05-30].
Rescuers on [Wednesday|2023-05-24] were still searching for survivors; hopes were fading, and the operation would be called off on [Friday|2023-06-02].
Three people were arrested on [Monday|2023-05-29] and will appear in court on [Wednesday|2023-05-31], prosecutors said.
The man, 34, will appear in court on [Wednesday|2023-05-31] charged with murder, after he was arrested on [Monday|2023-05-29].
The man arrested on [Sunday|2023-05-28] will appear in court on [Wednesday|2023-05-31].
"We'll know more by [Thursday|2023-06-01]," the minister told reporters [Tuesday|2023-05-30].
A funeral for the victims will take place [Saturday|2023-06-03] at the cathedral.
A funeral for the victims took place [Saturday|2023-05-27] at the cathedral.
Funerals for the victims of [Saturday|2023-05-27]'s attack were held [Monday|2023-05-29].
The talks, which began on [Monday|2023-05-29], are expected to last until [Friday|2023-06-02].
The talks, which begin on [Monday|2023-06-05], are expected to last until [Friday|2023-06-02].
Government offices closed early on [Friday|2023-05-26] and will reopen [Monday|2023-06-05].
The airport, closed since [Friday|2023-05-26], is to reopen on [Monday|2023-06-05].
The president, who is visiting Ankara on [Thursday|2023-06-01], called the attack on [Sunday|2023-05-28] an outrage.
The president arrives [Wednesday|2023-05-31] for a two-day visit.
President Biden arrives in Vilnius on [Sunday|2023-06-04] for a summit that starts [Tuesday|2023-05-30].
Ambassadors meet on [Friday|2023-06-02] to discuss [Monday|2023-05-29]'s violence.
A decision is expected [next week|2023-W23]; the court adjourned until [next Tuesday|2023-06-06].
The court adjourned until [Thursday|2023-06-01].
The trial was adjourned until [12 June|2023-06-12].
On [Sunday|2023-06-04] and [Monday|2023-06-05], storms are forecast.
Storms battered the coast on [Sunday|2023-05-28] and [Monday|2023-05-29].
On [Sunday|2023-06-04] the storms will move north.
Storms that hit Albania on [Sunday|2023-05-28] will move north on [Monday|2023-06-05] and reach Serbia by [Tuesday night|2023-05-30].
The prime minister has given the mayors until [Sunday|2023-06-04] to decide.
She gave the government until midnight [Sunday|2023-06-04] to respond.
The ultimatum expires at midnight on [Sunday|2023-06-04].
Ukraine says Russia launched 29 missiles on [Tuesday|2023-05-30].
Three people have died in Peja since [Sunday|2023-05-28].
Since [last Thursday|2023-05-25]'s storm nobody has had power.
Kurti is in Brussels on [Tuesday|2023-05-30].
He did not come on [Monday|2023-05-29], and he will not come on [Tuesday|2023-05-30].
Nobody was hurt in [Monday|2023-05-29]'s explosion, which police will explain on [Thursday|2023-06-01].
The strike, now in its third week, will be debated in [Thursday|2023-06-01]'s session.
The party, which won [Sunday|2023-05-28]'s vote, will form a government.
He is likely to resign by [Thursday|2023-06-01].
Police are to be deployed from [Thursday|2023-06-01].
Protesters plan to gather again on [Friday|2023-06-02].
Germany's Scholz arrives in Pristina [Friday|2023-06-02], his spokesman said.
The UN Security Council is due to discuss Sudan on [Thursday|2023-06-01].
The Security Council discussed Sudan on [Thursday|2023-05-25].
Serbia's president said his country would not recognise Kosovo, a day before [Wednesday|2023-05-31]'s talks.
Turkey votes [Sunday|2023-06-04] in a runoff.
Turks vote on [Sunday|2023-06-04] in a runoff that Erdogan is likely to win.
Turks voted on [Sunday|2023-05-28] in a runoff that Erdogan won.
New rules from [Monday|2023-06-05]: what drivers need to know
On [10 June 1999|1999-06-10] he came. He had left [two years before|1997]. He came back [a month afterwards|1999-07].
Police fired tear gas from [Monday to Wednesday|2023-05-22/2023-05-24].
Serbia's army, on alert since [Friday|2023-05-26], stood down [Monday night|2023-05-29], and its chief flew to Moscow on [Tuesday|2023-05-30], where he was to meet his counterpart [Wednesday|2023-05-31].
The district has canceled classes through [Wednesday|2023-05-31].
Kosovo declared [Monday|2023-06-05] a day of mourning.
Sales rose through [Friday|2023-05-26].
Voters who go to the polls on [Sunday|2023-06-04] will choose between two parties.
The crowd wants the mayors, who won [April|2023-04] polls, to resign.
Some 900 have been killed since [Feb. 24, 2022|2022-02-24]. In [December|2022-12] alone it was 90. In [April|2023-04] it was 30, up from 20 the [previous month|2023-03].
The Americans, whose embassy reopens on [Monday|2023-06-05], said the man they arrested on [Friday|2023-05-26] would be tried.
If the mayors do not leave by [Monday|2023-06-05], protests will go on.
It remains unclear who fired first on [Monday|2023-05-29].
The court has yet to decide whether to free him on [Friday|2023-06-02].
The two sides traded blame on [Tuesday|2023-05-30] after talks in Brussels broke down late on [Monday|2023-05-29].
A bomb exploded on [Sunday|2023-05-28] near a mosque where hundreds were to pray on [Friday|2023-06-02].
The EU's envoy leaves Pristina on [Thursday|2023-06-01] empty-handed, diplomats say.
There was no comment from Belgrade on [Tuesday|2023-05-30].
Not since [Monday|2023-05-29] had there been so much snow.
A senior official said [Friday|2023-05-26]'s talks had been "constructive" and that they would go on [Monday|2023-06-05].
A senior official said talks on [Friday|2023-05-26] had been "constructive".
He is scheduled to appear before a judge [Friday|2023-06-02].
It was unclear on [Tuesday|2023-05-30] whether the talks, due to start on [Wednesday|2023-05-31], would go ahead.
[Wednesday|2023-05-31] marks the anniversary of the battle. [Sunday|2023-05-28] marked the anniversary.
Kosovo marks the anniversary on [Wednesday|2023-05-31].
Kosovo marked the anniversary on [Wednesday|2023-05-24].
"I spoke to him on [Monday|2023-05-29] and we are going to meet on [Thursday|2023-06-01]," Borrell said.
"They told us on [Monday|2023-05-29]: be there by [Tuesday|2023-05-30]."
"What happened on [Monday|2023-05-29] must not happen again," he said.
"[Monday|2023-05-29] was terrible. [Wednesday|2023-05-31] will be worse."
"If you come on [Thursday|2023-06-01], bring bread."
Roads are expected to be icy on [Wednesday|2023-05-31] and [Thursday|2023-06-01].
Polls open at 7am on [Sunday|2023-06-04]. Polls opened at 7am on [Sunday|2023-05-28].
Results are due on [Monday|2023-06-05]. Results came on [Monday|2023-05-29].
A second round is likely in two weeks. A second round, on [June 11|2023-06-11], is likely.
The runoff is on [June 11|2023-06-11]. The runoff was on [May 28|2023-05-28]. The first round was on [May 14|2023-05-14].
He appeared before a judge in Pristina on [Friday|2023-05-26].
He testified before the committee on [Tuesday|2023-05-30]. He will testify before the committee on [Tuesday|2023-05-30].
The vote could come as early as [Monday|2023-06-05]. The vote came as early as [Monday|2023-05-29].
They could leave as soon as [Friday|2023-06-02], officials said on [Monday|2023-05-29].
Voters were given until [Friday|2023-06-02].
The truce was broken on [Tuesday|2023-05-30], hours before it was due to begin.
"I will be there on [Monday|2023-06-05]" — that is what he said on [Friday|2023-05-26].
"On [Friday|2023-06-02]," he said, "we shall see."
He said: "On [Friday|2023-06-02] we shall see."
"We arrived on [Friday|2023-05-26]. On [Saturday|2023-05-27] we slept. On [Sunday|2023-06-04] we go home."
On [Thursday morning|2023-05-25], when the first buses arrived, nobody was there.
On [Thursday morning|2023-06-01], when the first buses arrive, nobody will be there.
The man, who was arrested on [Friday|2023-05-26], is due in court on [Monday|2023-06-05].
The man, who is due in court on [Monday|2023-06-05], was arrested on [Friday|2023-05-26].
Kosovo's president, who had been in Paris since [Thursday|2023-05-25], returned on [Sunday|2023-05-28] and will address parliament on [Wednesday|2023-05-31].
The company said [Monday|2023-05-29] its plant, which was shut on [Friday|2023-05-26], would reopen [Thursday|2023-06-01].
He told the BBC's [Sunday|2023-05-28] programme that the army would leave on [Friday|2023-06-02].
Two of the wounded died on [Sunday|2023-05-28], one on [Monday|2023-05-29].
One man died on [Sunday|2023-05-28], and a second on [Monday|2023-05-29].
A day of mourning was declared for [Wednesday|2023-05-31].
The government declared [Wednesday|2023-05-31] a day of mourning.
[Wednesday|2023-05-24] was declared a day of mourning.
EU to meet on Kosovo on [Thursday|2023-06-01]
Kosovo police arrest five on [Monday|2023-05-29]
Vucic and Kurti meet in Brussels on [Monday|2023-06-05]
Clashes in Zvecan on [Monday|2023-05-29]: what we know
Kosovo: Serbs to boycott [Sunday|2023-06-04] vote
"""

STORIES = """
He was born on [3 May 1950|1950-05-03] in Peja. In [1968|1968] he joined the protests in Pristina, and [a year later|1969] he was expelled. From [1971 to 1975|1971/1975] he studied in Zagreb; in [June 1981|1981-06] he was arrested. He was released in [March, two years later|1983-03].
In [1987|1987], Milosevic came. In [April of that year|1987-04] he told the crowd: "No one should dare to beat you." [Two years later|1989], on [28 June 1989|1989-06-28], a million came to Gazimestan. The [next year|1990] the parliament was dissolved.
The earthquake struck at dawn on [26 November 2019|2019-11-26]. Rescue work ended on [30 November|2019-11-30]. [A year later|2020], people still lived in tents; on [Thursday|2023-05-25], the fifth anniversary was marked.
[Ten years ago this month|2013-05], the two prime ministers signed the deal. "[Ten years ago|2013] we were young," he said on [Monday|2023-05-29].
[Twenty years ago on Tuesday|2003-05-30], the war began.
Three months after the vote, in [February 2022|2022-02], Russia invaded. By [March 2|2022-03-02] Kherson had fallen. It was freed on [November 11 that year|2022-11-11].
In the summer of [2022|2022], tensions rose; on [July 31|2022-07-31], Serbs put up barricades. On [August 1|2022-08-01] they took them down. In [November|2022-11] Serbs walked out of the police, and on [December 10|2022-12-10] the barricades returned. They were removed on [December 29|2022-12-29].
[Last November|2022-11], Serbs walked out of the police; in [December|2022-12], barricades went up. In [March this year|2023-03] there was a deal. This spring, the mayors were elected.
In [January last year|2022-01] the ban came; in [July|2022-07] it was lifted.
It was [Friday, May 26|2023-05-26], when police moved in. By [Saturday|2023-05-27] the north was in uproar; on [Monday|2023-05-29] came the clashes.
On the morning of [29 May|2023-05-29], Serbs gathered. By noon the troops had formed a ring. [That afternoon|2023-05-29], stones flew; [that night|2023-05-29], hospitals counted the hurt. The [following day|2023-05-30] it rained.
In [2019|2019] there were 12 such cases, the year before 10, and in [2020|2020] none. In the [previous year|2019] it was 14.
The years [1998|1998] and [1999|1999] were the worst. [1999|1999] was the end. Since then - it was [2008|2008] - much has changed.
Kosovo's [2013|2013], [2015|2015] and [2020|2020] agreements with Serbia.
From the [1974|1974] constitution until its abolition in [1989|1989] and again after [1999|1999].
"""

NEWS = """
A leaked paper warns of the collapse of the service by [September|2023-09].
A leaked paper speaks of a service that had collapsed by [September|2022-09].
The hearing, originally set for [25 May|2023-05-25], will now be held in [June|2023-06].
The mandate, extended [last December|2022-12], runs out on [14 June|2023-06-14].
The envoy has summoned both sides to talks at a castle outside Oslo [this weekend|2023-06-03/2023-06-04].
Shots were fired after talks outside Oslo [this weekend|2023-05-27/2023-05-28].
The camp was opened in [March 1993|1993-03], said the state, which joins the union on [July 1|2023-07-01].
The camp was opened in [March 1993|1993-03], said the nurse, who joined the union on [July 1|1993-07-01].
It comes into force on [January 1, 2024|2024-01-01], and fines will begin on [July 1|2024-07-01].
It began on [January 1, 2022|2022-01-01], and fines will begin on [July 1|2023-07-01].
Between [1991 and 2001|1991/2001] more than 800 people were killed.
Kosovo's parliament voted late [Thursday|2023-05-25] to dissolve itself, paving the way for snap elections on [June 25|2023-06-25].
The elections, scheduled for [25 June|2023-06-25], will be the third since [2017|2017].
The president said elections would be held on [June 25|2023-06-25], a [Sunday|2023-06-25].
The trial, which opened in [April 2021|2021-04] and is expected to last until the end of [2025|2025], resumes [Monday|2023-06-05].
A court in The Hague on [Friday|2023-05-26] sentenced the former commander to 26 years in prison for crimes committed in [1999|1999].
Thaci, 55, was arrested in [November 2020|2020-11] and has pleaded not guilty. He is due back in court on [4 July|2023-07-04].
The EU-brokered deal, reached in Brussels on [Feb. 27|2023-02-27] and in Ohrid on [March 18|2023-03-18], has yet to be implemented.
Police said the suspect was detained early [Saturday|2023-05-27], a day after the shooting.
Since the start of the year, 14 people have died; [last year|2022] there were 30, up from 22 in [2021|2021].
Turnout was 3.47 percent, down from 44 percent in [2021|2021].
The company, founded in [1952|1952], made 2,300 cars in [2019|2019] and 1100 in [2020|2020].
It was the deadliest attack since [December 2016|2016-12].
Heavy rain is expected to continue through [Thursday|2023-06-01], forecasters said [Tuesday|2023-05-30].
The ceasefire, which took effect at midnight [Sunday|2023-05-28], appeared to be holding [Tuesday morning|2023-05-30].
Schools will remain closed until at least [Wednesday|2023-05-31].
The state of emergency will run until [15 June|2023-06-15].
The state of emergency was extended by 30 days on [May 25|2023-05-25].
The festival runs from [1 to 10 June|2023-06-01/2023-06-10].
The festival runs [June 1-10|2023-06-01/2023-06-10].
The festival ([June 1-10|2023-06-01/2023-06-10]) drew thousands.
Talks are set to resume in Brussels on [3 June|2023-06-03], a day earlier than planned.
On [Tuesday|2023-05-30], the day after the clashes, NATO said it would send 700 troops.
The U.S. Embassy in Pristina tweeted on [May 26, 2023|2023-05-26]: "We condemn".
Some 4,000 troops have been there since [June 1999|1999-06], when the [1998-99|1998/1999] war ended; the force had 50,000 in [1999|1999].
On the night of [March 24, 1999|1999-03-24], the first bombs fell on Belgrade. The 78-day campaign ended on [June 10|1999-06-10]. [A day later|1999-06-11] Russian troops took the airport.
The quake, which struck at 4:17 a.m. on [Feb. 6|2023-02-06], killed more than 50,000 people.
A [1999|1999] resolution, number 1244, says so. Under the [2013|2013] Brussels agreement and the [2001|2001] Ohrid agreement nothing changed.
She was born on [April 3, 1978|1978-04-03], and studied in Vienna from [1996 to 2001|1996/2001].
The bridge, built in [1972|1972] and rebuilt in [2001|2001] at a cost of 2000 euros, closed in [August 2016|2016-08].
More than 1,500 migrants have drowned [this year|2023], after 2,400 in [2022|2022].
Gas prices rose by 20 per cent in the first quarter of [2023|2023] and fell in the second.
[Next Sunday|2023-06-04], voters in four towns go to the polls again.
Vucic, who has ruled since [2012|2012], said [last Friday|2023-05-26]'s rally was "the biggest ever".
The two leaders have met five times since [January|2023-01] and will meet again in [September|2023-09].
The deadline passed on [Sunday|2023-05-28].
The deadline expires on [Sunday|2023-06-04].
The Council will discuss Kosovo on [Monday, 5 June|2023-06-05].
Voting begins at 7 a.m. [Sunday|2023-06-04] and ends at 7 p.m.
Kosovo, which has been independent since [Feb. 17, 2008|2008-02-17], became a member in [June 2009|2009-06].
It is 24 years since NATO's bombing and 15 since [2008|2008].
The [1990-1995|1990/1995] wars, the [1980s|198X], and the [1878|1878] Congress of Berlin are in the book "1984".
By [1912|1912], the Ottomans had left. Between [1913 and 1945|1913/1945], much changed.
By [Friday evening|2023-05-26], 1200 people had signed.
Tens of thousands marched through Belgrade on [Friday night|2023-05-26] for the fourth weekend in a row, a month after two mass shootings on [May 3|2023-05-03] and [4|2023-05-04] that killed 18 people.
Belgrade — the protests began on [May 8|2023-05-08] — was calm on [Sunday|2023-05-28].
The next protest has been called for [Saturday|2023-06-03].
Organisers called for another rally on [Saturday|2023-06-03].
Opposition parties have called a protest for [next Saturday, June 3|2023-06-03].
The shootings happened on consecutive days, on [Wednesday, May 3|2023-05-03], and [Thursday, May 4|2023-05-04].
"On [Monday|2023-06-05] we will be here again," said one. "And on [Tuesday|2023-05-30]. And in [June|2023-06]."
"I was born in ['68|1968] and I remember the ['80s|198X]," he said.
The mayor, elected in a by-election on [April 23|2023-04-23], took his oath on [May 19|2023-05-19] and tried to enter his office [a week later|2023-W21].
The mayor was elected on [April 23|2023-04-23]. On [Friday, May 26|2023-05-26], police escorted him in. [Three days later|2023-05-29] the square was full.
At the time, in the summer of ['99|1999], he was nineteen.
He has been in custody since [last Thursday|2023-05-25]; his lawyer will appeal before the end of the week.
Djokovic wrote "Kosovo is the heart of Serbia" on a camera lens at the French Open on [Monday|2023-05-29].
Novak Djokovic beat Carlos Alcaraz 6-3, 5-7, 6-1 on [Friday|2023-05-26] and plays Casper Ruud in [Sunday|2023-06-04]'s final.
United were beaten 2-1 on [Saturday|2023-05-27] and face Inter on [Wednesday|2023-05-31].
Quarterly growth slowed to 1.2 percent in [January-March|2023-01/2023-03] from 2.1 percent in [October-December|2022-10/2022-12].
Inflation, which hit 16.2 percent in [March|2023-03], eased to 15.1 percent in [April|2023-04], data showed on [Friday|2023-05-26].
Inflation was 11.6 percent in [December|2022-12], compared with 7.1 percent [a year earlier|2021].
The central bank is expected to raise rates again [next Thursday, June 8|2023-06-08].
The bank will publish its forecast on [Thursday|2023-06-01] week.
Shares fell 3% on [Monday|2023-05-29], their worst day since [16 March 2020|2020-03-16].
BREAKING: Explosion at Tirana port - [Tuesday 30 May 2023|2023-05-30], 14:05
[1912-1913|1912/1913]: Balkan wars
[March 1998|1998-03]: Police kill 58 people in Prekaz.
[June 10, 1999|1999-06-10] - UN resolution 1244
[17 February 2008|2008-02-17]: Kosovo declares independence
• [2013|2013] – Brussels agreement
[Apr 2023|2023-04]: Serbs boycott local elections
Updated 2:34 p.m. on [May 30|2023-05-30]
Timeline: what happened in Kosovo in [May|2023-05]
What happened on [Monday|2023-05-29]?
Elections are due in [2025|2025] at the latest.
Kosovo's next general election is not due until [February 2025|2025-02].
He was last seen on the evening of [Saturday, 27 May|2023-05-27].
He was last seen at about 9pm on [Saturday, May 27th|2023-05-27].
The trial of the century began on [3 April 2023|2023-04-03] at 9 a.m. in Room 1 of the court.
On the [15th of this month|2023-05-15] the ultimatum ran out.
The [March 18|2023-03-18] deal, like the [February|2023-02] one, was never signed.
A [February 27|2023-02-27] meeting produced no result; a [March|2023-03] meeting did.
In a [February 27|2023-02-27] letter, he refused.
The [27 February|2023-02-27] agreement foresees an association.
The agreement of [27 February|2023-02-27] foresees an association.
EU leaders meet on [29-30 June|2023-06-29/2023-06-30]; a summit in Moldova is on [Thursday|2023-06-01].
The summit takes place [this Thursday|2023-06-01] in Chisinau.
By 5 p.m. [Tuesday|2023-05-30] nobody had come, and by [Wednesday|2023-05-31] it may be too late.
In the early hours of [Wednesday|2023-05-24], shots were heard; at dawn on [Thursday|2023-05-25], again.
In the small hours of [Sunday morning|2023-05-28] the roof fell in.
In the past year, 12 journalists have been attacked; the [year before|2022], nine.
Police are looking for witnesses after a robbery in Gjilan on [Monday|2023-05-29].
Two men, aged 24 and 25, were held; a [March 12|2023-03-12] hearing is set.
The 24-hour strike starts at midnight on [1 June|2023-06-01].
KFOR has been in Kosovo since [12 June 1999|1999-06-12].
Marko Duric, the mayor since [2014|2014] and a minister from [2008 to 2012|2008/2012], resigned in [mid-2013|2013].
Two days of talks ended on [Friday|2023-05-26] without a deal; two more days are planned for [June 12-13|2023-06-12/2023-06-13].
The clashes of [May 29, 2023|2023-05-29] and of [September 24, 2023|2023-09-24] are still under investigation.
The events of [29 May|2023-05-29] and [24 September 2023|2023-09-24] are still under investigation.
In an op-ed in [Saturday|2023-05-27]'s Financial Times he said so.
The Times reported on [Sunday|2023-05-28] that the Sunday Times had it first.
As of [Monday|2023-05-29], 14 people had been charged.
As of [1 January 2024|2024-01-01], holders of Kosovo passports may travel without visas.
Visa-free travel starts on [January 1, 2024|2024-01-01].
He said he would "never, not in [2023|2023], not in 3023" sign.
A [Thursday|2023-06-01] deadline looms.
The deadline is [Thursday|2023-06-01].
[Thursday|2023-06-01] is the deadline.
Since [Tuesday last week|2023-05-23], 45 flights have been cancelled; until [Thursday next week|2023-06-08] another 30 will be.
From [today|2023-05-30], passengers must book; from [tomorrow|2023-05-31] they pay more. As of [today|2023-05-30], nobody has.
It is [today|2023-05-30]'s most important match. [Today|2023-05-30]'s Kosovo is not the Kosovo of [1999|1999].
The Kosovo of [today|2023-05-30] is a young country. [Tomorrow|2023-05-31]'s voters are at school [today|2023-05-30].
This day [last year|2022] he was in Rome. This time [last year|2022] he was in Rome.
A [May-September|2023-05/2023-09] holiday; the [March-April|2023-03/2023-04] session; a [June 2-4|2023-06-02/2023-06-04] visit; [2-4 June|2023-06-02/2023-06-04] visit.
On [May 3rd-5th|2023-05-03/2023-05-05] they met, and on the [3rd|2023-06-03] and [4th of June|2023-06-04] they will meet again.
On [Jan. 1|2022-01-01] and [Feb. 2, 2022|2022-02-02], it snowed. On [1|2022-01-01] and [2 Jan|2022-01-02] it snowed.
The mayor will see the commissioner for planning Ivo Babic on [Thursday|2023-06-01].
He will be tried for beating Ivo Babic on [Thursday|2023-05-25].
He wrote to the gang: “Return the boat on or before [Friday|2023-06-02].”
Others would follow on [Monday|2023-06-05] and [Tuesday|2023-06-06].
Others followed on [Monday|2023-05-29] and [Tuesday|2023-05-30].
By [Friday|2023-06-02], the engineers will have repaired the bridge.
He must have left the house on [Friday|2023-05-26].
In [June of the last year|2022-06] unknown men torched a car.
"""

LINES = """
[SEPTEMBER 24|2022-09-24]: Serbian President Vucic holds a press conference.
Talks on [June 3|2023-06-03]: what to expect. At [May 8|2023-05-08]: 10 arrests.
[June 12, 1999|1999-06-12]: Peacekeepers enter Kosovo. A contingent arrives in Mitrovica on [June 17|1999-06-17]. ¶ [July 1|1999-07-01]: Three are attacked. ¶ [February 2|2000-02-02]: Two are killed.
[1999|1999] – NATO bombs Yugoslavia from [24 March|1999-03-24] on. ¶ [12 June|1999-06-12] – Peacekeepers enter Kosovo.
[12 June 2022|2022-06-12]: They enter Kosovo. ¶ They will leave in [July|2023-07], a spokesman said.
According to AFP on the [17th|2023-05-17], a school was attacked.
A second protest was held on the [29th|2023-05-29] and a third is planned on the [31st|2023-05-31].
In [July 1995|1995-07] the town fell. On the [13th|1995-07-13] the shooting began, and by the [16th|1995-07-16] it was over.
In [1999|1999], NATO bombed for 78 days. Tabloids still call the night the first bombs fell, [March 24|1999-03-24], a crime.
In [2014|2014], three were killed. A meeting held on [April 9|2023-04-09] settled everything.
In [March 1998|1998-03] 58 died. By [October|1998-10] 300,000 were displaced. On [January 15, 1999|1999-01-15], 45 were found. ¶ Talks collapsed in [March|1999-03].
He was jailed for the [1995|1995] massacre. On [December 12|2022-12-12] he appealed.
On [3 January|2023-01-03] he fled. [Last October|2022-10], they kidnapped a man, who was freed [four days later|?].
Coroner hears evidence on [1973|1973] checkpoint shooting
All classes are canceled [today|2023-05-30] and [Thursday|2023-06-01], and offices are closed [Wednesday|2023-05-31].
He came [today|2023-05-30] and on [Thursday|2023-05-25] he left.
[Friday|2023-06-02]'s football game has been postponed, and [Saturday|2023-06-03]'s concert has been called off. [Friday|2023-05-26]'s attack has been condemned.
The party announced a protest in Quetta on [Saturday|2023-06-03]. It announced the election results in Quetta on [Saturday|2023-05-27].
The court has given them until the end of [June|2023-06] to reply. The hearing was put off until early [September|2023-09].
The vote scheduled for [April 16|2023-04-16] was postponed to [April 23|2023-04-23]; the hearing was adjourned to [Friday|2023-06-02].
The trial was set to begin in [October|2023-10]; she was going to start school in [September|2023-09].
"""

COUNTED = """
They will be tried for attacking KFOR on [Monday|2023-05-29]; they will come for a meeting on [Friday|2023-06-02].
The court will decide whether the search on [Monday|2023-05-29] was legal. The search for victims of [Saturday|2023-05-27]'s sinking will go on.
A bomb goes off in Kabul [Sunday|2023-05-28], killing 12; the cup kicks off on [Sunday|2023-06-04]
The next round is in [January|2024-01]; applications are open until [February 15|2024-02-15].
A summit planned for [May 12|2023-05-12] in Paris was cancelled, the one planned for [June 21|2023-06-21] was not.
Two died on [Sunday|2023-05-28]. ¶ NATO bombed in [1999|1999]. The UN ran it from [June 1999|1999-06]. ¶ In [September|2022-09], four were killed.
Two died on [Sunday|2023-05-28]. ¶ It declared independence on [17 February 2008|2008-02-17]. On [15 June|2008-06-15] the constitution came. ¶ Talks in [September|2022-09] failed.
A court set [February 8|2024-02-08] as the day of the trial and [June 12|2023-06-12] for a hearing.
Two died on [Sunday|2023-05-28]. ¶ The war ended when NATO bombed in [1999|1999]. It declared independence in [February 2008|2008-02]. ¶ Talks broke down on [April 14|2023-04-14] in Brussels.
Crimes were committed between at least [March 1998 and September 1999|1998-03/1999-09].
The vote, which had been due in [March|2023-03], was put off, as was the one expected on [Friday|2023-06-02].
They met on [Mon., May 29, 2023|2023-05-29]; they meet on [Thurs., June 1|2023-06-01]. He died on the morning of the [30th|2023-05-30].
They met in [May/June 2022|2022-05/2022-06] and [2022/23|2022/2023].
They met on [28/29 May|2023-05-28/2023-05-29], [May 28/29|2023-05-28/2023-05-29].
Two were shot on [Sunday|2023-05-28]. ¶ Russia invaded Ukraine on [Feb. 24, 2022|2022-02-24]. On [May 28|2023-05-28], it launched 54 drones. On [June 3|2022-06-03] it took a town.
Two were shot on [Sunday|2023-05-28]. ¶ The deal was signed on [19 April 2013|2013-04-19]. On [27 February|2023-02-27], there was a new one.
Russia, which invaded Ukraine on [Feb. 24, 2022|2022-02-24], launched 30 missiles on [May 28|2023-05-28].
Thaci was arrested in [November 2020|2020-11]. The trial began on [April 3|2023-04-03].
Exports grew 5% in [April|2023-04], compared to the [same month last year|2022-04].
Five people died on [Friday|2023-05-26]. On the [same day a year earlier|2022-05-26] nobody died.
He resigned on [Monday|2023-05-29]. His deputy had resigned [a day earlier|2023-05-28] and his chief of staff [two weeks earlier|2023-W20].
"See you on [Monday|2023-06-05]," he told the crowd; "you saw me [Monday|2023-05-29]."
MPs vote [next Tuesday|2023-06-06] or [Wednesday|2023-06-07]; they met [last Tuesday|2023-05-23] and [Wednesday|2023-05-24].
He refuses to meet her on [Thursday|2023-06-01]. He was held over the [Sept. 24|2022-09-24] attack, not the [Sept. 11|?] attacks.
The next hearing is on [September 12|2023-09-12]; the last one was on [September 12|2022-09-12].
"""

NOTHING = """
Chief Sunday Dare disagreed with Mr Sunday Oyo.
The "9 May" brigade held a rally.
They said that day by day it grew.
They were told 24/7/365 that the odds were 5/6/07.
Only one in 2000 can do it.
The attack came on the same day as the summit and in the same year that he was elected.
You may come, he may say.
May I offer a modest rule?
May they live long enough to say it.
Theresa May said so. Mr May agreed. May said it again. The May government fell.
Prime Minister May will march on.
They will march to the bridge; there will be a march, and a brass band.
The March for Life drew hundreds.
They marched on, and August said nothing.
April Kinnear, an observer, had seen four voters.
"We saw it," said April Kinnear. June Smith nodded, and August Becker, too.
A reporter spoke to June Osborne.
May Day was quiet, and so was April Fool's Day.
Resolution 1244 was adopted. Under 1244 it is a province.
The framework of UN Security Council Resolution 1244 (1999) holds.
More than 2,000 homes were burned, 1,999 people say.
More than 2000 homes were burned.
They sent 2000 soldiers and 1999 tents.
At least 1500 people died, and some 1600 are missing.
As many as 2000 came.
A force of 2000 and a crowd of 1900 met.
It cost $2000, or €1999, or 2000 euros.
It is 2020 km long and 1999 metres high.
Room 2010 is free, and flight 1999 is late.
Call 038 2010 2011 or +383 2010.
The match ended 2-1; the vote 10-9.
At 10:30 a.m. and at 2000 GMT the sirens were heard.
The protest ended peacefully shortly before 1500 (1400 GMT).
Agenda 2030 and Vision 2020 are programmes; Euro 2024 is a tournament.
COVID-2019 closed the schools.
A 25-year-old was detained on the 2nd floor of No. 10.
In recent years, months and weeks it has been calm.
Recently he left. Now he is back. These days nobody cares.
For months and years they have waited; days after, hours later, they were gone.
A day after the attack, two days after the vote, weeks later.
Two hours later and ten minutes earlier he was there.
By the end of the year, at the weekend, over the weekend.
Last summer and this winter were mild; in spring it rained.
Over the last year, in the past week and in the last month, for the next week.
In the last two years and the next three days nothing will change.
The last day of school, the first week of term and the next round.
In the last days of the war.
A few days ago, several years ago, many weeks ago, years ago.
It came two days earlier than planned and no later than agreed.
A daily briefing, a weekly meeting, an annual report, 24 hours a day.
On Sundays and every Friday they pray; each Monday they pay.
The Sunday Times and the Sunday Telegraph reported it; the Mail on Sunday did not.
Black Friday, Good Friday, Bloody Sunday and Easter Monday are names.
The Good Friday Agreement held.
USA Today asked him.
He lives in 1 May Street, near the 28 November Square and the June 25 Stadium.
She is in her 30s, he in his 90s, and they in their nineties.
The 9/11 attacks and a 24/7 guard.
The sun shone; they sat down; they were wed; Jan Egeland said so.
Sun and wind in Mon, Montenegro.
It was 31 June 2020 in his diary, or 30 February.
It was the 31st of June 2020 in his diary, or the 30th of February.
The number 1999 bus and page 2008.
Article 1999 of the law; law 2008; item 1999.
About 2010 people live there.
From 1500 to 2000 people live there.
Between 1900 and 2000 people came.
He fell 1990 metres and rose to 2000 points.
See http://example.com/2019/05/x for more.
Boeing 2008 and Peugeot 2008 cars.
The second and third of five.
The 24th of them left first, the first of many.
This time, next time and last time it rained.
To this day nobody knows; one day somebody will; the other day nobody did.
That night shift was long.
He said that day care was poor.
His long day's journey; all day and every day; day by day; year after year.
The day of the vote, the night of the doors, the year of return.
The ninth day of protest and the fourth week of the strike.
Three days of mourning, within two days, for six months, in two weeks.
Over two and a half years ago, and half a year ago.
The army has an august leader.
In Augusta and Junee and Marche it is warm.
The Octobers of youth, the Mays of life.
Serbs marked with a march the March on Washington.
Wednesday Addams is a film.
Black September was a group.
S-300 and F-16, M-84 and T-1999.
The top 1000 and the best 1990 of 2000 players.
Chapter 35, paragraph 1990.
They want 2030 signatures.
A woman in a 2015 Toyota hit a 1998 Honda Civic. The November 17 group, Ruby Tuesday.
On 24/7 and 9/11, 5/6 of them said yes/no.
A 2000-strong crowd and a 1999-foot tower.
They live on the 17th floor, and met on the 20th anniversary, on the 3rd and 4th floors, since the 19th and 20th hour.
The Oct. 7 Brigades, the March 14 Alliance and the April 6 movement.
Another 300 houses had been burned in the year before.
The events of the last year are not forgotten.
"""


def unmark(phrasing: str) -> tuple[str, list[tuple[str, str | None]]]:
    """The plain text of a phrasing, and what is marked in it."""
    found = [(m[1], None if m[2] == "?" else m[2]) for m in _MARK.finditer(phrasing)]
    return _MARK.sub(r"\1", phrasing), found


def reading(text: str, kind: BlockKind = "body") -> Reading:
    plain = fold(text)
    blocks = tuple(Block(kind, m.start(), m.end()) for m in re.finditer(r"[^\n]+", plain.text))
    return Reading(Article("x.txt", text, plain, blocks))


def dates(text: str, anchor: str | None = TUESDAY) -> list[tuple[str, str | None]]:
    r = reading(text)
    return [(r.text[d.start : d.end], d.value) for d in find_dates(r, anchor)]


def phrasings(*tables: str) -> list[str]:
    return [line.replace(" ¶ ", "\n") for table in tables for line in table.strip().splitlines()]


@pytest.mark.parametrize(
    "phrasing",
    phrasings(
        FULL,
        YEARS,
        DECADES,
        RANGES,
        WEEKDAYS,
        NEAR,
        AGO,
        NAMED,
        YEARLESS,
        PASSAGE,
        SENSE,
        STORIES,
        NEWS,
        LINES,
        COUNTED,
    ),
)
def test_reads(phrasing: str) -> None:
    text, expected = unmark(phrasing)
    assert dates(text) == expected


@pytest.mark.parametrize("phrasing", phrasings(WITHOUT_ANCHOR))
def test_reads_without_an_anchor(phrasing: str) -> None:
    text, expected = unmark(phrasing)
    assert dates(text, None) == expected


@pytest.mark.parametrize("text", phrasings(NOTHING))
def test_look_alikes_are_no_dates(text: str) -> None:
    assert dates(text) == []


EXAMPLES = [
    (rule.__name__, *line.strip().rsplit(" -> ", 1))
    for rule in dict.fromkeys(rule for _, rules in RULES for rule in rules)
    for line in (rule.__doc__ or "").strip().splitlines()
]


@pytest.mark.parametrize(("rule", "text", "values"), EXAMPLES)
def test_examples_of_the_rules(rule: str, text: str, values: str) -> None:
    assert [value for _, value in dates(text)] == ([] if values == "nothing" else values.split("; "))


KNOWN_MISSES = {
    "It will be [2030|2030] before that happens.": "a number after 'will be' is mostly a count",
    "In [January last year|2022-01] the ban came; in [March|2022-03] it was lifted.": "a year counted from the anchor is not carried on",
    "On Sunday in [May 2021|2021-05], 9 May, they met.": "a day apposed to its weekday",
}


@pytest.mark.parametrize(
    "phrasing",
    [pytest.param(text, marks=pytest.mark.xfail(reason=reason)) for text, reason in KNOWN_MISSES.items()],
)
def test_known_misses(phrasing: str) -> None:
    text, expected = unmark(phrasing)
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("On 24 March 1999 bombs fell.", [False]),
        ("In 1999, in the 1990s and in the 20th century.", [False, False, False]),
        ("On Monday, last year, two days ago, today and in July.", [True] * 5),
        ("In May 2021 police came, and in July they left.", [False, False]),
        (
            "On 10 June 1999 it ended. The next day they came. On Friday they left. The next day it rained.",
            [False, False, True, True],
        ),
        ("On 24 March 1999, a Wednesday, bombs fell.", [False, False]),
    ],
)
@pytest.mark.parametrize("anchor", [TUESDAY, None])
def test_tells_what_was_counted_from_the_anchor(text: str, relative: list[bool], anchor: str | None) -> None:
    assert [d.relative for d in find_dates(reading(text), anchor)] == relative


@pytest.mark.parametrize("kind", ["meta", "dateline", "furniture"])
def test_passes_over_what_is_not_the_story(kind: BlockKind) -> None:
    assert find_dates(reading("May 3, 2023", kind), TUESDAY) == []


@pytest.mark.parametrize("kind", ["title", "heading", "caption", "body"])
def test_reads_every_part_of_the_story(kind: BlockKind) -> None:
    assert [d.value for d in find_dates(reading("Clashes on Monday", kind), TUESDAY)] == ["2023-05-29"]


def test_a_caption_tells_in_the_present_what_has_happened() -> None:
    text = "Police gather in Zvecan on Monday"
    assert [d.value for d in find_dates(reading(text, "caption"), TUESDAY)] == ["2023-05-29"]
    assert [d.value for d in find_dates(reading(text, "body"), TUESDAY)] == ["2023-06-05"]


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("A man warms his hands, December 28, 2022. Photo: AP", "caption", "2022-12-28"),
        ("In May 2022 and on Monday, 29 May 2023", "caption", "2023-05-29"),
        ("In May 2022, on Monday, 29 May", "caption", None),
        ("A man warms his hands, December 28, 2022.", "body", None),
        ("", "caption", None),
    ],
)
def test_anchor_of_a_caption(text: str, kind: BlockKind, day: str | None) -> None:
    assert caption_anchor(reading(text, kind)) == day


@pytest.mark.parametrize(
    ("paragraph", "day"),
    [
        ("Men move a soldier, who was wounded, outside a hospital in Karachi, March 27, 2015.", "2015-03-27"),
        ("A court in Karachi convicted him of the attack on March 27, 2015.", None),
        ("A bomb exploded in Karachi on Friday, March 27, 2015.", None),
        ("A man waits, March 27, 2015. Police came.", None),
    ],
)
def test_a_caption_right_below_the_title(paragraph: str, day: str | None) -> None:
    plain = fold(f"Bomb blast in Pakistan\n{paragraph}")
    blocks = (Block("title", 0, 22), Block("body", 23, len(plain.text)))
    assert caption_anchor(Reading(Article("x.txt", plain.text, plain, blocks))) == day


@pytest.mark.parametrize("anchor", ["0001-01-01", "9999-12-31", "2024-02-29", "31 May", "", None])
def test_any_anchor(anchor: str | None) -> None:
    """At either end of the calendar a date may be beyond it; nothing breaks."""
    for phrasing in phrasings(WEEKDAYS, NEAR, AGO, NAMED, YEARLESS, PASSAGE):
        text, expected = unmark(phrasing)
        assert len(dates(text, anchor)) == len(expected)


@pytest.mark.parametrize(
    "text",
    [
        "999999999999999 years ago, 999999999999 billion days ago, ten million weeks later it was 9999.",
        "On 31 June 2020, 30 February 2021, 29 February 2023 and 0 May they met.",
        "In the 1990s, in June, and in the 20th century, on 5 May, and then.",
        "In 99999 BC; 2023-13-45; 45.13.2023; 00/00/2000; 31.12.9999.",
        "the same day " * 3_000,
        "May " * 50 + "Monday " * 50 + "1999 " * 50 + "ago " * 50,
        "a" * 100_000 + " on Monday",
        "\u0301\u0301 on \u202eMonday\u202c in 1\u0660\u0661\u0662 ٢٠٢٣ ²⁰²³",
    ],
)
def test_nothing_breaks(text: str) -> None:
    for anchor in (TUESDAY, None):
        assert all(value is None or FORM.fullmatch(value) for _, value in dates(text, anchor))


FORM = re.compile(
    r"(?:\d{4}-\d\d-\d\d|\d{4}-W\d\d|\d{4}-\d\d|\d{4}|\d{3}X|\d\dXX)"
    r"(?:/(?:\d{4}-\d\d-\d\d|\d{4}-W\d\d|\d{4}-\d\d|\d{4}|\d{3}X|\d\dXX))?"
)
WORDS = """May march June 1999 2008 1990s '90s nineties Monday Tuesday last this next the same that following year month week day
    weekend two three a years days ago earlier later before after on in of from to until and , . ; ( ) - – " “ ” 's 24 24th 30 first
    20th century March-April 20-22 29.05.2023 2023-05-29 29/05/2023 today tonight tomorrow will met is said people mid-May 99 \n"""


@given(st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=40), st.sampled_from([TUESDAY, "2024-02-29", None]))
def test_any_words_in_any_order(words: list[str], anchor: str | None) -> None:
    r = reading(" ".join(words))
    found = find_dates(r, anchor)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(r.text[d.start : d.end].strip() == r.text[d.start : d.end] != "" for d in found)
    assert all(d.value is None or FORM.fullmatch(d.value) for d in found)
    if anchor is None:
        assert all(d.value is None for d in found if d.relative)


@given(st.dates(), st.integers(-2000, 2000))
def test_counting_in_days_months_and_years(day: date, count: int) -> None:
    there = calendar.parse_day(calendar.shifted(day, "day", count))
    assert there is None or (there - day).days == count
    month = calendar.shifted(day, "month", count)
    assert month is None or (int(month[:4]) - day.year) * 12 + int(month[5:]) - day.month == count
    year = calendar.shifted(day, "year", count)
    assert year is None or int(year) - day.year == count


@given(st.dates(date(1, 1, 15), date(9999, 12, 15)), st.integers(0, 6))
def test_weekdays_on_either_side(day: date, weekday: int) -> None:
    before = calendar.parse_day(calendar.weekday_near(day, weekday, -1))
    after = calendar.parse_day(calendar.weekday_near(day, weekday, 1))
    assert before is not None
    assert after is not None
    assert before.weekday() == after.weekday() == weekday
    assert 0 <= (day - before).days < 7
    assert 0 <= (after - day).days < 7
