"""Phrasings that carry a date, each marked [text|value] ([text|?] has no value), and look-alikes that carry none.

Unless a table says otherwise the anchor is Tuesday, 30 May 2023. A line end in a phrasing begins a new paragraph.
"""

import re

import pytest

from kosovo_reader.article import Article, Block, BlockKind, Reading
from kosovo_reader.extractors.dates import RULES, find_dates
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
They met on [20-22 May|2023-05-20/2023-05-22].
They met on [20–22 May 2021|2021-05-20/2021-05-22] in Sofia.
They met on [May 20-22|2023-05-20/2023-05-22].
They met on [May 20-22, 2021|2021-05-20/2021-05-22] in Sofia.
They met from [20 to 22 May|2023-05-20/2023-05-22].
They met between [20 and 22 May|2023-05-20/2023-05-22].
They met between [May 20 and 22|2023-05-20/2023-05-22].
They met between [May 20 and May 22|2023-05-20/2023-05-22].
They met from [May 29-June 2, 2021|2021-05-29/2021-06-02].
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
It happened [a year ago this week|2022-W22].
[A fortnight ago|2023-W20] he was in Rome.
[A decade ago|201X] it was another town.
The ban came in [May a year ago|2022-05].
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
"""

PASSAGE = """
In [May 2021|2021-05], NATO sent troops, which held exercises in [July|2021-07].
In [May 2021|2021-05] police came. In [July|2021-07], their number was cut. On [September 24|2021-09-24] a battle began.
On [24 March 1999|1999-03-24] the first bombs fell. On [14 April|1999-04-14] alone, 73 died. On [June 10|1999-06-10] it ended. In [July|1999-07] 14 farmers were shot.
On [Monday|2023-05-29] they met. In [February 2008|2008-02] independence was declared. ¶ Kurti met Vucic in [March|2023-03].
Kosovo declared independence in [2008|2008]. Mayors were elected in [April|2023-04].
The law of [May 2011|2011-05] will change in [July|2023-07].
On [24 March 1999|1999-03-24] bombs fell. ¶ On [Monday|2023-05-29] they met, as in [April|2023-04].
"""

WITHOUT_ANCHOR = """
On [December 14, 2023|2023-12-14] the leaders met. ¶ In [May 2023|2023-05] mayors came. In [July|2023-07] police left. On [September 24|2023-09-24] four died. In [October of the same year|2023-10] troops came.
On [Tuesday|?] he met [last week|?]'s envoy, on [April 22|?] and in [June|?], [two years ago|?].
On [24 March 1999|1999-03-24] bombs fell. The [next day|1999-03-25] they fell again.
On [Tuesday|?] he fell ill. The [next day|?] he died.
The war of [1998-1999|1998/1999] and the [1990s|199X], and of [1999|1999].
"""

NOTHING = """
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
A 2000-strong crowd and a 1999-foot tower.
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
    "phrasing", phrasings(FULL, YEARS, DECADES, RANGES, WEEKDAYS, NEAR, AGO, NAMED, YEARLESS, PASSAGE)
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
    for rule in {rule: None for _, rule in RULES}
    for line in (rule.__doc__ or "").strip().splitlines()
]


@pytest.mark.parametrize(("rule", "text", "values"), EXAMPLES)
def test_examples_of_the_rules(rule: str, text: str, values: str) -> None:
    assert [value for _, value in dates(text)] == ([] if values == "nothing" else values.split("; "))
