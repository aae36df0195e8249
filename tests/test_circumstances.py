"""When victims came to harm, and who vouches for their number. The article's day is Tuesday, 30 May 2023.

A line of a table is an article, its paragraphs divided by `|`; behind `->` stands, for each count, its number and day,
or its number and source; `-` is none.
"""
# ruff: noqa: E501  a phrasing stands on one line

import pytest

from kosovo_reader.article import Reading
from kosovo_reader.extractors.casualties import CasualtyMention, find_casualties
from kosovo_reader.extractors.dates import find_dates
from kosovo_reader.language.attribution import reporter
from kosovo_reader.layout.masthead import read_article

DAYS = """
Two men were killed on Monday. -> 2 2023-05-29
On Monday two men were killed. -> 2 2023-05-29
Two men were killed on Monday, officials said Tuesday. -> 2 2023-05-29
Two men were killed, officials said on Tuesday. -> 2 -
Officials said on Tuesday that two men were killed. -> 2 -
Officials said on Tuesday that two men were killed on Monday. -> 2 2023-05-29
The ministry told reporters on Tuesday that two men had been killed. -> 2 -
Two men were killed when a bomb went off in Prizren on Sunday night. -> 2 2023-05-28
Two men are dead and five missing after a boat sank on Sunday. -> 2 2023-05-28 & 5 2023-05-28
A bomb went off in Prizren on Sunday, killing two men and wounding five. -> 2 2023-05-28 & 5 2023-05-28
A man was shot and dozens were hurt on Monday. -> 1 2023-05-29 & - 2023-05-29
Two men were killed on Sunday and three on Monday. -> 2 2023-05-28 & 3 2023-05-29
The riots of 2004, in which 19 people died, are not forgotten. -> 19 2004
The riots in March 2004 that killed 19 people are not forgotten. -> 19 2004-03
The war, which began in 2003, killed thousands. -> - -
More than 250 people have been killed since October 1. -> 250 -
In 1999, Serbian forces killed 45 people in Racak. -> 45 1999
In January 1978 soldiers fired on a strike and killed at least 46. -> 46 1978-01
On Monday he met the families of 12 soldiers killed in the war. -> 12 -
On Monday a court convicted him of killing three people. -> 3 -
On Monday police arrested a man who killed three people in 1999. -> 1 2023-05-29 & 3 1999
The road was closed on Monday, after police arrested two men. -> 2 -
Two men were killed in a crash, but on Monday the road was open again. -> 2 -
Eleven soldiers were hurt in clashes with Serbs who were protesting on Monday. -> 11 2023-05-29
Twelve people were hurt in Zvecan, five of them seriously, on Monday. -> 12 2023-05-29 & 5 2023-05-29
The death toll rose to 41 on Monday. -> 41 2023-05-29
It was quiet until Monday, when two men were killed. -> 2 2023-05-29
The agents, who already detained six people on Sunday, continued to search the village. -> 6 2023-05-28
A bus overturned on Monday after a lorry hit it, killing two and injuring nine. -> 2 2023-05-29 & 9 2023-05-29
A draft was withdrawn in March, after two nights of clashes in which 133 people were arrested. -> 133 2023-03
A bomb killed 46 people, including nine children, and left 100 hurt.|The blast ripped through a rally on Sunday. -> 46 2023-05-28 & 9 2023-05-28 & 100 2023-05-28
A bomb killed two men. The attack was condemned on Monday. -> 2 -
A bomb killed two men. An attack took place on Sunday. -> 2 -
Two men have been killed. The attack took place on Sunday. -> 2 -
On May 7, 1999, jets dropped five bombs on the embassy, killing three Chinese journalists -- Shao Yunhuan of Xinhua News Agency, and Xu Xinghu and his wife, Zhu Ying, of Guangming Daily -- and wounding more than 20 people. -> 3 1999-05-07 & 20 1999-05-07
On Monday a depot blew up beside that road and killed 170. -> 170 2023-05-29
Armed men stormed a village in Kosovo on Sunday and barricaded themselves in a monastery in a siege that left two guards dead. -> 2 2023-05-28
On Sunday he was found guilty by a jury of having had a part in a siege that left two guards dead. -> 2 -
On 10 May police entered the village; ten men were killed and 120 arrested. -> 10 2023-05-10 & 120 2023-05-10
On 10 May the minister met his staff; in the whole war ten men were killed. -> 10 -
The number of people killed by a missile that hit a house on Sunday had risen to five. -> 5 2023-05-28
More than 900 bodies have so far been exhumed. The grave was found on Monday. -> 900 -
Two Serbs were held for alleged involvement in the attack in May 2022, when more than 90 soldiers were hurt. -> 2 - & 90 2022-05
In May 1970 a quake wiped out the town; it took about 20,000 lives. -> 20000 1970-05
In March 2004, after three boys had drowned, two days of riots left 19 people dead and 900 injured. -> 3 - & 19 2004-03 & 900 2004-03
In June 1999, after the arrival of the troops, around 3,000 Serbs were expelled. -> 3000 1999-06
On Saturday, a few hours after a truce expired, shells hit the market and killed six people. -> 6 2023-05-27
On Monday, before the bridge, he said that six people had been killed in the war. -> 6 -
On 21 February a crowd set fire to a hotel; one man died in the flames and more than 150 people were injured. -> 1 2023-02-21 & 150 2023-02-21
He condemned last night's attack on a police station in the north of the town, in which six officers were hurt. -> 6 2023-05-29
Last night's talks with the owner of a police station in the north, in which six officers died, were short. -> 6 -
The force has added 600 soldiers since September, when two policemen were killed. -> 2 2022-09
Police said that in March, gunmen had killed 30 men. -> 30 2023-03
After he was toppled in 2000, police found hundreds of bodies. -> - -
After a bomb went off on Sunday, two men died. -> 2 2023-05-28
Some 48,000 people displaced since the start of the fighting on 4 April. -> 48000 -
There were 392 dead and 1,936 wounded as of 1 May. -> 392 - & 1936 -
The agency has listed 500 men who were abducted after June 1999. -> 500 -
Two men were hurt after Sunday's match. -> 2 2023-05-28
Six people were killed two days after the truce ended on Thursday. -> 6 -
Six people were killed on Thursday, two days after the truce ended. -> 6 2023-05-25
Two men died in the blast, which took place on Friday evening. -> 2 2023-05-26
Two men died in the blast, which officials blamed on Friday on a gas leak. -> 2 -
Two boys have been missing since police took them from the village on April 5. -> 2 2023-04-05
Two men were killed in a night raid on a farm.|The raiders stormed it shortly before 11 p.m. on Monday. -> 2 2023-05-29
Three policemen have been killed and two injured in an ambush, officials say.|Their jeep struck a mine near the village on Monday. -> 3 2023-05-29 & 2 2023-05-29
Three policemen have been killed in an ambush, officials say.|The minister met their families on Monday. -> 3 -
There were 392 dead as at Monday morning. -> 392 -
Two soldiers were still missing on Monday. -> 2 -
Two soldiers went missing on Monday. -> 2 2023-05-29
A boy is in critical condition after a crash on Monday. -> 1 2023-05-29
People gathered on Sunday to bury two men killed in the strike. -> 2 -
Two people injured in Sunday's clashes died on Monday. -> 2 2023-05-28 & 2 2023-05-29
On Monday a man wounded in Sunday's clashes died. -> 1 2023-05-28 & 1 2023-05-29
On Monday, the hospital said that two men had been hurt. -> 2 -
On Monday, police said, gunmen killed two men. -> 2 2023-05-29
In 1999, prosecutors said he killed three men. -> 3 1999
In a statement on Monday, the force said two men had been hurt. -> 2 -
On Monday, two men were hurt, the hospital said. -> 2 2023-05-29
Two men were killed in riots that swept the province in March 2004. -> 2 2004-03
The quake, which struck at 4 a.m. on Monday, killed two men. -> 2 2023-05-29
In Sunday's violence, which came days after the April elections, two men were hurt. -> 2 -
In its report, published on Monday, the mission said 300 people had died. -> 300 -
A man was arrested on Sunday in connection with the shooting, which left two people dead. -> 1 2023-05-28 & 2 -
A man was arrested in connection with Sunday's shooting, which left two people dead. -> 1 - & 2 2023-05-28
Between 1 and 3 May, the agency counted, 30 people were killed. -> 30 2023-05-01/2023-05-03
"""

EVENTS = """
Gunmen attacked a clinic on Sunday. Two doctors were killed. -> 2 2023-05-28
Gunmen attacked a clinic on Sunday.|Two doctors were killed. -> 2 2023-05-28
A crowd stormed the town hall on Monday.|It had come from three villages.|Thirty soldiers were hurt. -> 30 2023-05-29
A crowd stormed the town hall on Monday.|Thirty soldiers were hurt.|Five people were also detained. -> 30 2023-05-29 & 5 2023-05-29
A crowd stormed the town hall on Monday.|Five people were detained after the clashes. -> 5 2023-05-29
A crowd stormed the town hall on Monday.|Five people were detained. -> 5 -
A crowd stormed the town hall on Monday.|Some 3,500 people have been driven from their homes. -> 3500 -
Two men were killed on Sunday.|About 550 people have been killed since the war began. -> 2 2023-05-28 & 550 -
In May 2022 he sent the police north. More than thirty officers were injured in the brawl that followed. -> 30 2022-05
A similar order in September 2021 brought road blocks. Several people were hurt then. -> - 2021-09
Crowds met on the bridge on Wednesday. Troops fired. Eight people died there. -> 8 2023-05-24
Gunmen attacked a clinic on Sunday.|Hospital officials said Friday that 74 people were killed. -> 74 -
The bombing of the embassy in 1999 is not forgotten.|The bombing, in which three people were killed, was long in the news. -> 3 1999
A bomber struck a checkpoint.|Saturday's attack was the worst this year. It wounded 40 soldiers. -> 40 2023-05-27
Clashes broke out on Monday.|In 1999 jets bombed the town. About 500 civilians died.|Thirty soldiers were injured. -> 500 1999 & 30 -
The state police have identified the victims of Monday's fatal crash.|Two boys were killed. -> 2 2023-05-29
The state police have praised Monday's rest.|Two boys were killed. -> 2 -
Serbs clashed with police on Monday.|It comes a day after a mob stormed a hall. A charred body was found and 130 people were injured. -> 1 - & 130 -
The war ended in June 1999. More than 13,000 people were killed in it. -> 13000 -
He was welcomed in Prizren on Sunday.|Nobody was there.|Nobody spoke.|Nobody sang.|The plane, a tragedy that killed 21 people, was not mentioned. -> 21 -
"""

SOURCES = """
Police said two men were killed. -> 2 Police
Two men were killed, police said. -> 2 police
Two men were killed, police said on Monday. -> 2 police
Two men were killed, said police chief Ilir Hoxha. -> 2 police chief Ilir Hoxha
Two men were killed, according to the Health Ministry. -> 2 the Health Ministry
According to hospital sources, 53 civilians were injured. -> 53 hospital sources
"Two of my men were killed," the colonel said. -> 2 the colonel
Kosovo police said they had arrested four people and that five officers were hurt. -> 4 Kosovo police & 5 Kosovo police
Twenty survivors were treated in hospital, medics said, four of them for burns. -> 20 medics & 4 medics
Two men were killed and officials warned that it may get worse. -> 2 -
Two men were killed, and officials warned that it may get worse. -> 2 -
No one was hurt, although police said it was close. -> 0 -
The army denied the charge. Two men were killed. -> 2 -
After two men were killed, police said they would stay. -> 2 -
Two men were killed; police said they would stay. -> 2 -
Two men were killed, the press service of the police informed. -> 2 the press service of the police
The agency still counts some 1,600 missing people. -> 1600 The agency
Hospital counts 38 bodies in its morgue. -> 38 Hospital
More than 1,700 people had fled, the agency counted, of whom 740 were displaced within the country. -> 1700 the agency & 740 the agency
The bodies of 12 men were counted. -> 12 -
"We remember," said Amra Hasanovic, a nurse from Srebrenica, where troops killed more than 8,000 men. -> 8000 -
Bus falls into ravine, several dead - police -> - police
Two gunmen were killed in a two-hour gun battle, says ISPR. -> 2 ISPR
Police: two men killed in a blast -> 2 Police
Clashes leave two dead: Defence ministry -> 2 Defence ministry
Clashes leave two dead: more to come -> 2 -
Soldier 'cannot recall' shot that killed a boy, inquest told -> 1 -
He put the number of dead at 20. -> 20 He
Diplomats put the number of people killed in three years at 30,000. -> 30000 Diplomats
A later study puts the toll at 11, including two soldiers. -> 11 A later study & 2 A later study
Two men were put to death. -> 2 -
Belgrade had accused the alliance of killing more than 70 refugees. -> 70 Belgrade
He is accused of killing 12 people. -> 12 -
They accused him of a lie after two men were killed. -> 2 -
Over 200,000 people fled, by Belgrade's count. -> 200000 Belgrade
The agency's previous count stood at 131 dead. -> 131 The agency
The town's death toll stood at 131 dead. -> 131 -
In June, 27 people were killed, ministry data show. -> 27 ministry data
Figures from the ministry show that 27 people were killed. -> 27 Figures from the ministry
A film shows how 27 people were killed. -> 27 -
The office (OHCHR) has recorded 12 deaths. -> 12 The office
The mission said on Friday it had counted 12 deaths. -> 12 The mission
By some estimates, 300 people were killed. -> 300 some estimates
Rights groups blame the army for killing 12 men. -> 12 Rights groups
Rights groups estimate that 300 people were killed. -> 300 Rights groups
Killed were Ana Babic, 61, of Nis; Ilir Hoxha, 15, of Pec; and his driver, Dejan Petrov, according to a report. -> 1 a report & 1 a report & 1 a report
Two men were killed; three others are missing, police said. -> 2 - & 3 police
The strike killed nine people, the mayor, Ilir Hoxha, said. -> 9 Ilir Hoxha
It killed two policemen, a child, and a nurse, officials said. -> 2 officials & 1 officials & 1 officials
Two men were arrested, Tanjug reports referring to the police. -> 2 Tanjug
Two men were killed, the official, who spoke by telephone, said. -> 2 the official
Five of the men died there, the court established. -> 5 the court
The body, established in 1999, found 12 bodies. -> 12 -
As reported by Ukrinform, seven people were killed. -> 7 Ukrinform
Seven deaths were reported by the Health Ministry. -> 7 the Health Ministry
The attack, which left seven people dead, was claimed by rebels. -> 7 -
It is worth noting that forces arrested 30 men. -> 30 -
Two of the injured are said to be in critical condition. -> 2 -
The force has added 600 soldiers since two policemen were killed. -> 2 -
Police registered a case and arrested a manager. -> 1 -
Police could not confirm that two men had been killed. -> 2 -
There were 392 dead and 1,936 wounded as of 1 May (WHO). -> 392 WHO & 1936 WHO
At least 12 people were killed (Source: Ministry of Health). -> 12 Ministry of Health
Two men were killed by the Allied Democratic Forces (ADF). -> 2 -
Two men were killed in an airstrike in Gaza (OCHA). -> 2 OCHA
Around 55 bodies had been identified and there were a further 20 unidentified bodies, media reports said. -> 55 media reports & 20 media reports
About 22,000 have fled, Disaster Agency (BNPB) spokesman Agus Nugraha told a press conference. -> 22000 spokesman Agus Nugraha
Some 340 people were treated on the lawn, where 12 died of their wounds, said Dr Maria Kale, its director. -> 340 Dr Maria Kale & 12 Dr Maria Kale
It would be recalled that 200 people lost their lives in June, according to the Relief Agency. -> 200 the Relief Agency
Residents said a policeman was shot. A man also was injured, they said. -> 1 Residents & 1 Residents
Officials of the army said four men were killed. Two attackers also died, they added. -> 4 Officials of the army & 2 Officials of the army
The army said two men were killed on Monday. It said 30 rebels had also died. -> 2 The army & 30 The army
Colonel Robert Scott said 16 men were hurt. A seventeenth was injured later, he said. -> 16 Colonel Robert Scott & 1 Colonel Robert Scott
The minister said the 24 May security incident, which resulted in four deaths and several arrests, was a tragedy. -> 4 The minister & - The minister
Two men killed - again -> 2 -
A list: two men killed -> 2 -
"""


def _find(article: str) -> tuple[str, list[CasualtyMention]]:
    text = "Quiet after a day of clashes in the north\n\n" + article.replace("|", "\n\n")
    read = read_article("a.txt", text, "2023-05-30")
    reading = Reading(read)
    return read.plain.text, find_casualties(reading, find_dates(reading, "2023-05-30"), reporter(reading))


def _count(mention: CasualtyMention) -> str:
    return "-" if mention.count is None else str(mention.count)


def _rows(table: str) -> list[tuple[str, list[str]]]:
    pairs = (line.partition(" -> ") for line in table.strip().splitlines())
    return [(article, wanted.split(" & ")) for article, _, wanted in pairs]


@pytest.mark.parametrize(("article", "wanted"), _rows(DAYS) + _rows(EVENTS))
def test_day(article: str, wanted: list[str]) -> None:
    _, found = _find(article)
    assert [f"{_count(m)} {m.date or '-'}" for m in found] == wanted


@pytest.mark.parametrize(("article", "wanted"), _rows(SOURCES))
def test_source(article: str, wanted: list[str]) -> None:
    text, found = _find(article)
    assert [f"{_count(m)} {text[slice(*m.source)] if m.source else '-'}" for m in found] == wanted
