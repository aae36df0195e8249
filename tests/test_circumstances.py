"""When victims came to harm, and who vouches for their number. The article's day is Tuesday, 30 May 2023.

A line of a table is an article, its paragraphs divided by `|`; behind `->` stands, for each count, its number and day,
or its number and source; `-` is none.
"""
# ruff: noqa: E501  a phrasing stands on one line

import pytest

from kosovo_reader.article import Reading
from kosovo_reader.extractors.casualties import CasualtyMention, find_casualties
from kosovo_reader.extractors.dates import find_dates
from kosovo_reader.language.attribution import Report, reports
from kosovo_reader.layout.masthead import read_article
from kosovo_reader.summary import summarize

DAYS = """
Police report: On 12 May two men were killed in Nis. -> 2 2023-05-12
Divers recovered the body of a man born in 1951. -> 1 -
The trial of four men accused of murdering two girls opens on Thursday. -> 2 -
Two men were killed on Monday. -> 2 2023-05-29
Two men were killed on Monday, officials said Tuesday. -> 2 2023-05-29
On Monday a church was opened, in which 12 villagers were killed in the war. -> 12 -
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
The death toll rose to 41 on Monday. -> 41 -
It was quiet until Monday, when two men were killed. -> 2 2023-05-29
The agents, who already detained six people on Sunday, continued to search the village. -> 6 2023-05-28
A bus overturned on Monday after a lorry hit it, killing two and injuring nine. -> 2 2023-05-29 & 9 2023-05-29
A draft was withdrawn in March, after two nights of clashes in which 133 people were arrested. -> 133 2023-03
A bomb killed 46 people, including nine children, and left 100 hurt.|The blast ripped through a rally on Sunday. -> 46 2023-05-28 & 9 2023-05-28 & 100 2023-05-28
A bomb killed two men. The attack was condemned on Monday. -> 2 -
A bomb killed two men. An attack took place on Sunday. -> 2 -
Two men have been killed. The attack took place on Sunday. -> 2 2023-05-28
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
In 2016, 13 people, including a captain convicted of killing a bishop in 1998, were killed. -> 13 2016 & 1 2016 & 1 1998
Six people were killed two days after the truce ended on Thursday. -> 6 -
Tensions flared up last month after three policemen were detained. -> 3 2023-04
On May 3, a grenade was hurled at a checkpoint, in which a passer-by was hurt. -> 1 2023-05-03
Two men died in the blast, which officials blamed on Friday on a gas leak. -> 2 -
Two boys have been missing since police took them from the village on April 5. -> 2 2023-04-05
Two men were killed in a night raid on a farm.|The raiders stormed it shortly before 11 p.m. on Monday. -> 2 2023-05-29
Three policemen have been killed and two injured in an ambush, officials say.|Their jeep struck a mine near the village on Monday. -> 3 2023-05-29 & 2 2023-05-29
Three policemen have been killed in an ambush, officials say.|The minister met their families on Monday. -> 3 -
Two soldiers were still missing on Monday. -> 2 -
Two soldiers went missing on Monday. -> 2 2023-05-29
A boy is in critical condition after a crash on Monday. -> 1 2023-05-29
People gathered on Sunday to bury two men killed in the strike. -> 2 -
Two people injured in Sunday's clashes died on Monday. -> 2 2023-05-28 & 2 2023-05-29
On Monday a man wounded in Sunday's clashes died. -> 1 2023-05-28 & 1 2023-05-29
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
The 17 March riots, which left 19 people dead, began with a lie. -> 19 2023-03-17
The May 7 attack that killed three journalists was a mistake. -> 3 2023-05-07
The attack of 7 May, in which three journalists died, was a mistake. -> 3 2023-05-07
After the 2001 clashes, which led to the deaths of 40 soldiers, peace came. -> 40 2001
The law of 2004, under which 19 people were arrested, is void. -> 19 -
From January to March 2023 the mission documented 212 civilians killed. -> 212 2023-01/2023-03
In April the mission documented 212 deaths. -> 212 2023-04
In April the ministry said 30 people had been killed in the war. -> 30 -
He has ruled since two ministers were killed in July 2021 and met the envoy on Tuesday. -> 2 2021-07
Two men were killed in a raid in April 2022, the year before he retired in March 2023. -> 2 2022-04
In March 2021 a bomb killed five men, and a year later two women were shot dead. -> 5 2021-03 & 2 2022
In March 2021 a bomb killed five men and in June 2022 another killed two women. -> 5 2021-03 & 2 2022-06
A bomb killed five men in March 2021, and in June 2022 another killed two women. -> 5 2021-03 & 2 2022-06
A bomb killed five men in March 2021 and another killed two women in June 2022. -> 5 2021-03 & 2 2022-06
On Sunday a man shot two women, and a day later police arrested him. -> 2 2023-05-28
On Sunday gunmen killed two women and on Monday they killed three more. -> 2 2023-05-28 & 3 2023-05-29
In March four men were charged after a girl was shot. -> 1 -
On Monday police made an arrest after two men were shot dead in a bar. -> 2 -
In 2019 the law was changed after 12 people were killed. -> 12 -
War began in 1998. About 3,000 people fled. -> 3000 -
Two men were arrested on Monday for an attack that killed three people in May 2022. -> 2 2023-05-29 & 3 2022-05
Three people were killed in the attack, for which two men were arrested on Monday. -> 3 - & 2 2023-05-29
The trial over the 2019 fire, which killed 12 people, opens on Tuesday. -> 12 2019
On Tuesday a court jailed a man over a fire which killed 12 people in June 2017. -> 12 2017-06
Families marked on Monday the deaths of 12 boys. -> 12 -
Two men have been killed since Monday. -> 2 -
Two people were killed on Monday, a day after three people died in a raid. -> 2 2023-05-29 & 3 -
The mayor, elected in 2021, said two people had died. -> 2 -
The mayor, who was elected in 2021, was killed on Monday. -> 1 2023-05-29
Officials said on Monday that two people had died on Sunday. -> 2 2023-05-28
A statement issued on Monday said two people had died. -> 2 -
A ceremony on Monday for the 12 people killed in the fire was quiet. -> 12 -
A memorial to the 12 people killed in 1999 was opened on Monday. -> 12 1999
The bomb, planted on Sunday, killed two men on Monday. -> 2 2023-05-29
The ferry, which left on Sunday, sank on Monday with the loss of two lives. -> 2 2023-05-29
Between 26 April and 3 May, the Red Crescent registered 33,218 newly displaced people in the district. -> 33218 2023-04-26/2023-05-03
On May 4, sixteen soldiers were killed and six wounded, with one reported missing. -> 16 2023-05-04 & 6 2023-05-04 & 1 2023-05-04
On June 2, 1992, three men and a policeman took part in an attack in which eight men were shot dead. -> 8 1992-06-02
People met on Wednesday at a memorial to the 64 men, including 11 boys, who were shot on 4 May 1992. -> 64 1992-05-04 & 11 1992-05-04
Authorities say 47 people are in custody in Pec, where a court is to open their trial on September 10. -> 47 -
The inquiry into the fire, in which 72 people died, will resume on Wednesday. -> 72 -
Families of the 72 people who died in the fire gathered on Monday. -> 72 -
A day after gunmen killed 12 people, schools reopened on Monday. -> 12 -
Two are still missing after a boat sank on Sunday. -> 2 2023-05-28
Two soldiers and a cook were killed while six were wounded when gunmen stormed a post yesterday. -> 2 2023-05-29 & 1 2023-05-29 & 6 2023-05-29
Two soldiers were killed, while the army marked its day on Monday. -> 2 -
Yesterday a mortar was fired at the post, as a result of which two guards were hurt. -> 2 2023-05-29
The camp, which houses 900 displaced people, was closed on 3 May. -> 900 -
In Peja, where there are 900 displaced people, schools were closed on 3 May. -> 900 -
The fire, which killed 12 people, broke out on Monday. -> 12 2023-05-29
In 2004, when a row broke out after a boy was found, 19 people were killed. -> 19 2004
On Monday, when schools opened, a week after a raid that killed 19 people, it rained. -> 19 -
The fire, which killed 12 people, was debated on Monday. -> 12 -
Some 900 homeless people sleep in tents and snow is expected in November. -> 900 -
Ten were saved on Monday and the search for four missing sailors resumed on Tuesday. -> 4 -
Officials revised the number of dead to 11 on Monday. -> 11 -
The number of people killed in Friday's storm climbed to 28 on Sunday. -> 28 2023-05-26
A nurse died on Monday, bringing the death toll to five. -> 1 2023-05-29 & 5 -
A record number of 12 people were killed on Sunday. -> 12 2023-05-28
Two divers have been missing since Sunday. -> 2 2023-05-28
The coast guard ended its search on Sunday for three men missing after a boat sank on Friday. -> 3 2023-05-26
The remains of 940 men killed in 1999 were exhumed. -> 940 1999
In 2001, divers found the bodies of around 80 men. -> 80 -
On Sunday, divers found the bodies of two men. -> 2 2023-05-28
Eight victims were buried in the village cemetery on Friday. -> 8 -
Eight men were buried by a landslide on Friday and killed. -> 8 2023-05-26
The funeral of three men killed on Friday will be held today. -> 3 2023-05-26
Speaking after a meeting on Sunday, Gashi said that two men had died. -> 2 -
Speaking in Nis, Gashi said that two men had died on Sunday. -> 2 2023-05-28
A bomb killed ten men on Sunday. Teams cleared the road. Around 30 bodies remain in the morgue. -> 10 2023-05-28 & 30 -
On Sunday gunmen fired on a funeral, killing 12 people. -> 12 2023-05-28
A bomb killed 12 people at a funeral on Sunday. -> 12 2023-05-28
On Sunday two men were killed and one was identified as a farmer. -> 2 2023-05-28
On Friday three soldiers killed in an ambush were buried. -> 3 -
The burial of 41 people took place on Friday. -> 41 -
A bomb has killed two men. Police said the bomber targeted a compound on Sunday. -> 2 2023-05-28
A bomb has killed two men. The ministry said it would open an inquiry on Sunday. -> 2 -
A bomber targeted a bus on Sunday.|Two men were killed, officials said. -> 2 2023-05-28
The rise came from a toll of 410 given on Sunday. -> 410 -
On Sunday the mission arrested nine men suspected of crimes in the war of 1998 and 1999. -> 9 2023-05-28
The mission arrived in July 2003 after five years of fighting in which 100 people were killed. -> 100 -
On April 27, two days after the elections of April 25, a man was shot dead. -> 1 2023-04-27
Soldiers shot dead a man on Friday. Two women were killed in the same clash, while a boy was shot dead on Sunday. -> 1 2023-05-26 & 2 2023-05-26 & 1 2023-05-28
Twelve men, all of them farmers, have died since the raids began on 28 February, and 300 men were expelled. -> 12 - & 300 -
Six soldiers were killed by gunmen while on patrol in the north on Friday, the army said on Monday. -> 6 2023-05-26
Six soldiers were killed while a trial over 12 deaths opened on Friday. -> 6 - & 12 -
The army mourned six soldiers killed and two who were ambushed on a road last week. -> 6 2023-W21
Four men were hurt and were treated in Kosovo Polje, the site of a 1389 battle. -> 4 -
Since the troops left the town and the mission with all its men came in June, 300 men have died. -> 300 -
Eleven men died in raids in retaliation for an attack on Friday. -> 11 -
The death toll crossed the mark of 510 on Sunday. -> 510 -
Relatives wept on Sunday, a day after a ferry capsized. Nine people were killed. -> 9 -
The groups have killed hundreds of soldiers, including 27 during an attack on Sunday. -> - - & 27 2023-05-28
A raid killed 12 soldiers, including two sergeants, on Sunday. -> 12 2023-05-28 & 2 2023-05-28
At least 10 people were killed in a “suicide blast” that hit a bus in the south on Sunday, officials said. -> 10 2023-05-28
At least 10 people were killed in a war that divides the south, officials said on Sunday. -> 10 -
Officials said the blast on Sunday in the capital, Quetta, killed six people. -> 6 2023-05-28
A group has killed 11 people, officials say.|Ana Holm on Monday said the victims were shot and killed on Sunday. -> 11 2023-05-28
Thousands packed the square on Sunday to mourn the eight children gunned down by a boy. -> 8 -
Two pupils wounded in the shooting were in critical condition on Sunday. -> 2 -
A man who killed three women was arrested on Sunday. -> 1 2023-05-28 & 3 -
Relatives of the 11 miners who died met the minister on Sunday. -> 11 -
A memorial to the 45 people killed in Racak was unveiled on Sunday. -> 45 -
A protest against the killing of two teenagers drew thousands on Sunday. -> 2 -
The ship on which 27 migrants died docked on Sunday. -> 27 -
The attack that killed two men took place on Sunday. -> 2 2023-05-28
The market where 12 men died was bombed on Sunday. -> 12 2023-05-28
The 12 people killed in a raid on Sunday were farmers. -> 12 2023-05-28
Men gathered on Friday in memory of the worst crime since the war, when forces took the town in July 1995 and killed 700 men. -> 700 1995-07
June 1999 – Serb forces withdraw; 200,000 Serbs flee. -> 200000 1999-06
On January 2, 52 people died, while 45 were killed on February 21. -> 52 2023-01-02 & 45 2023-02-21
Three people were killed in Nis and one in Pec, the town where the revolt began in March. -> 3 - & 1 -
Two men died in Pec, where a bomb went off on Monday. -> 2 2023-05-29
Two men were shot on Friday after the release of eight captive soldiers. -> 2 2023-05-26 & 8 -
Rebels abducted eight soldiers on Friday. -> 8 2023-05-26
More than 13,000 people died in the conflict, which lasted from 1998 to 1999. -> 13000 1998/1999
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
Gunmen came on Sunday. Two men were killed the next day. -> 2 2023-05-29
The talks ended on Sunday. Two men were killed a day later. -> 2 2023-05-29
The storm came on 12 May. Three days later nine people were still missing. -> 9 -
The quake struck on 12 May. Two days later, on 14 May, nine people were killed by a landslide. -> 9 2023-05-14
A volcano erupted on Sunday ahead of this weekend's election. Two men died. -> 2 2023-05-28
Attacks set a depot ablaze ahead of next Sunday's vote.|Two men were killed. -> 2 -
In June 2020, gunmen burned the village. About 3,000 people fled to the town. -> 3000 2020-06
On Monday soldiers attacked the camp. About 3,000 people fled. -> 3000 2023-05-29
On Monday soldiers attacked the camp. About 3,000 people have fled since March. -> 3000 -
A bomb went off on Sunday, two days after a strike that killed five men.|Three people were hurt. -> 5 - & 3 2023-05-28
On Monday soldiers attacked the camp. About 3,000 people have fled. -> 3000 -
In 2020 soldiers attacked the camp. Some 3,000 people fled. -> 3000 -
On Monday the minister spoke. Some 3,000 people fled in the war. -> 3000 -
On Monday soldiers attacked the camp.|Some 3,000 people fled. -> 3000 -
The clinic was hit this morning, three days after a raid that killed two children.|A cook was injured. -> 2 - & 1 2023-05-30
The region joined after a vote held on 23 May. The mayor said that 19 officers had been killed there. -> 19 -
A rally was held on Sunday. Two men were killed. -> 2 2023-05-28
They came back from an exercise launched on Sunday.|Two men were killed. -> 2 -
Four policemen have been killed.|A spokesman said the policemen died when a rocket struck their van early on Monday. -> 4 2023-05-29
A policeman has been shot dead.|A unit of the army in the highlands.|The latest shooting on Saturday night was in Pec. -> 1 2023-05-27
Twelve miners have died in a collapse. The company said on Monday it would pay. -> 12 -
Three boys have died in a fire.|Police were called to the house on Sunday morning. -> 3 2023-05-28
Police raided three houses in Pec on Monday. Five men were arrested. -> 5 2023-05-29
The mayor took office on Thursday. Ten people were hurt in a crash on the motorway. -> 10 -
The victims of Sunday's knife attack have been named.|The funeral will be held tomorrow.|Six people were hurt in the attack. -> 6 2023-05-28
A convoy came under fire on Sunday.|The minister met their families.|Two drivers were hurt. -> 2 2023-05-28
They told of men who went from house to house on Friday.|Two babies died before they reached the border. -> 2 -
Trucks crossed the border on Monday. The drivers said that two men had been shot. -> 2 -
A patrol was stoned on Monday. Nobody was hurt. The crowd went home. Eleven men were detained. -> 0 2023-05-29 & 11 2023-05-29
A bomb killed two men on Monday. The hunt for the killers will go on tomorrow.|In Peja a cook was hurt. -> 2 2023-05-29 & 1 -
Gunmen killed two men on Sunday. The ambush follows the deaths of 16 soldiers a few weeks ago. -> 2 2023-05-28 & 16 -
Gunmen killed two men on Sunday. Days earlier, 16 soldiers were killed. -> 2 2023-05-28 & 16 -
Gunmen killed two men on Sunday. An hour later, six soldiers were killed. -> 2 2023-05-28 & 6 2023-05-28
A bar was bombed on Sunday, killing one. Officials estimate that 900 men died in the crackdown. -> 1 2023-05-28 & 900 -
A missile fell on Sunday. The ministry said 33 men were killed in four days of strikes. -> 33 -
On Sunday a doctor was hurt. More than 900 people have also been hurt. -> 1 2023-05-28 & 900 -
Last night a convoy was involved in an accident near Prelez.|The bus stopped. Eight men were hurt. -> 8 2023-05-29
Jan. 8. The mission was told of an attack. Two men were killed. Later it learned that a third had died. -> 2 2023-01-08 & 1 2023-01-08
Jan. 8. The mission met.|Two men were killed. -> 2 -
The commander was arrested in May.|The minister spoke of 850 men killed. -> 1 2023-05 & 850 -
Two men were shot on Friday. Troops launched a raid around Christmas, which left at least 18 people dead. -> 2 2023-05-26 & 18 -
The mayor says Monday's attack began near the school. One soldier was killed in the incident. -> 1 2023-05-29
"""

SOURCES = """
Police said two men were killed. -> 2 Police
Two men were killed, police said. -> 2 police
In the region, 2 people were killed and 12 hurt, said police chief Ilir Hoxha. -> 2 police chief Ilir Hoxha & 12 police chief Ilir Hoxha
According to hospital sources, 53 civilians were injured. -> 53 hospital sources
"Two of my men were killed," the colonel said. -> 2 the colonel
Kosovo police said they had arrested four people and that five officers were hurt. -> 4 Kosovo police & 5 Kosovo police
Twenty survivors were treated in hospital, medics said, four of them for burns. -> 20 medics & 4 medics
Two men were killed and officials warned that it may get worse. -> 2 -
The army named two soldiers killed on Sunday. -> 2 The army
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
Police could not say how two men had been killed. -> 2 -
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
The Lubanga Syndicate (LS), which claims to defend the herders, had killed 52 people, according to the Ituri Monitor. -> 52 the Ituri Monitor
The Red Crescent — which runs the morgue — counted 12 bodies. -> 12 The Red Crescent
He named 12 men who prosecutors believe were killed. -> 12 prosecutors
Two women, who doctors said had been shot, were treated. -> 2 doctors
Residents also described the abduction of seven nurses. -> 7 Residents
Witnesses spoke of at least 12 dead. -> 12 Witnesses
Doctors mentioned 26 dead. -> 26 Doctors
It has been learned from hospital sources that 26 people were killed. -> 26 hospital sources
Nineteen people were killed, it was learned from local sources. -> 19 local sources
Two policemen were hurt, AFP learned from police sources. -> 2 police sources
He learned from his brother how to swim after two boys drowned. -> 2 -
The film described the killing of 12 men. -> 12 -
Twelve people, police said, were killed in the raid. -> 12 police
Twelve people, according to police, were killed in the raid. -> 12 police
Twelve people, it is said, were killed in the raid. -> 12 -
Three men, who said they were fishermen, were arrested. -> 3 -
Three men who officials said were fishermen were arrested. -> 3 officials
Two policemen that the army says were killed by mistake were buried. -> 2 the army
“We buried two men who were killed,” said Anna Kovac. -> 2 Anna Kovac
The Trauma Board of Chad (TBC), which ran the count, recorded 12 deaths. -> 12 The Trauma Board of Chad
The Lubanga Syndicate (LS), which says it defends herders, killed 12 men. -> 12 -
The army, which said it had lost two men, buried them. -> 2 The army
The army, which says that it lost two men, counts 12 dead rebels. -> 2 The army & 12 The army
The mayor spoke of his hopes after two men were killed. -> 2 -
He was described as calm after 12 men were killed. -> 12 -
Witnesses described how soldiers shot dead four boys. -> 4 Witnesses
Survivors described soldiers killing four boys. -> 4 Survivors
Police described the man as armed after two men were shot dead. -> 2 -
AFP quoted a doctor as saying two men had died. -> 2 a doctor
State television, quoting the mayor, said two men had died. -> 2 State television
Two men died, Tass reported, citing the governor. -> 2 Tass
According to AFP, police said two men had died. -> 2 police
At least 130 people have died there, according to 12 witnesses. -> 130 12 witnesses
Twelve people were arrested, according to jail records reviewed by the paper. -> 12 jail records
Six people were killed, according to an AFP count based on reports. -> 6 an AFP count
The tribunal had exhumed 2,108 bodies by June. -> 2108 The tribunal
Police identified the dead as Ana Babic, 31, and Ilir Hoxha, 42. -> 1 Police & 1 Police
The dead were identified as Ana Babic, 31, and Ilir Hoxha, 42. -> 1 - & 1 -
Forensic teams have identified 300 of the bodies. -> 300 Forensic teams
Police identified the man who killed two boys. -> 2 -
Police said the men had come at night. Two men were killed. -> 2 -
The paper, citing police, reported two dead. -> 2 The paper
Two people died, the mayor told Tass. -> 2 the mayor
Two people died, Tass quoted the mayor as saying. -> 2 the mayor
A spokesman for the hospital, which treated 12 people, said two had died. -> 12 - & 2 A spokesman for the hospital
Some 1,600 villagers who aid groups say were driven out have come home. -> 1600 aid groups
According to the ministry, the bridge fell at noon. Two men were killed. -> 2 -
Niger announced three days of mourning after gunmen killed 43 people. -> 43 -
The United States announced sanctions on a leader accused of having kidnapped 17 people. -> 17 -
The army announced that a curfew began after two men were killed. -> 2 The army
No group claimed the attack, which killed 12 people. -> 12 -
Rebels claimed responsibility for the bombing that killed 63 people. -> 63 -
Almost 7,000 people died, according to data compiled by the monitoring group ACLED. -> 7000 the monitoring group ACLED
Three of the injured are police officers, Deputy Prosecutor Ana Gashi specified. -> 3 Deputy Prosecutor Ana Gashi
Three people died when a wall fell, said Superintendent of Police (SP) Ana Gashi. -> 3 Superintendent of Police (SP) Ana Gashi
Officials on Sunday raised the death toll to 28. -> 28 Officials
The trial opened on Monday of 11 men accused of killing 86 people. -> 86 -
Rights groups documented how soldiers executed 223 men. -> 223 Rights groups
According to Red Cross 900 people are displaced. -> 900 Red Cross
Nine were buried according to Muslim rites, and two bodies were burnt. -> 2 -
According to a report by Save the Children, nine boys were killed. -> 9 Save the Children
According to a report from the south, nine boys were killed. -> 9 a report from the south
The report was confirmed by the army that two men were killed. -> 2 the army
A statement issued by the army on Monday said two men were killed. -> 2 the army
Two journalists were killed, according to Reporters Without Borders. -> 2 Reporters Without Borders
Two journalists were killed, he told reporters. -> 2 he
The wounds are light, Hoxha told Tanjug. A man was taken to hospital, he added. -> 1 Hoxha
Officials put number of people killed in quake in the northern province of Gilan at nearly 600 -> 600 Officials
Residents said roofs had come down, echoing the 2008 quake, which killed 80 people. -> 80 -
Residents said roofs had come down in the quake, which killed 80 people. -> 80 Residents
The convoy estimated to number 900 has left; two people died, say aid workers. -> 2 aid workers
Serbia observed a day of mourning for an officer killed by gunmen. -> 1 -
Serbia observed that an officer had been killed. -> 1 Serbia
According to reports, five men were killed in Gaj. -> 5 reports
The search went on last night, with the coastguard confirming that 25 people had died. -> 25 the coastguard
The paper quoted the mayor as putting the death toll at four. -> 4 the mayor
The court charged on Monday two men with killing a girl. -> 1 -
Belgrade charged Wednesday the alliance had killed 64 people. -> 64 Belgrade
The paper reported the raid, citing a Gazette report which said two guards were killed. -> 2 a Gazette report
Israel struck, with the ministry of the Hamas-controlled territory saying nine people were killed. -> 9 the ministry of the Hamas-controlled territory
The captain is sorry, he says as 287 people are still missing. -> 287 -
Police say as many as 12 people were killed. -> 12 Police
The car fell into a lake, west of the capital Pristina, said Arben Gashi, a spokesman for the force. Two men died. -> 2 -
A witness at the trial of former President Ana Holm and three others told the court that two men had died. -> 2 A witness at the trial of former President Ana Holm and three others
He left Nis for the south and police said that two men had died. -> 2 police
He praised the army, which has claimed responsibility for the murders of 12 policemen. -> 12 -
The authorities boasted that they had killed two men. -> 2 The authorities
At noon 10 people were confirmed to have died. It has reported a toll of 30. -> 10 - & 30 It
The group, one of the most active, has launched repeated raids, displacing 300 people. -> 300 -
The suspect, a pupil identified only by initials, was arrested. -> 1 -
Fire exits reported locked as factory blaze leaves 123 dead -> 123 -
Serbian media claim 53 men were hurt. -> 53 Serbian media
Ten dead in blast, says police chief -> 10 police chief
Six died, a local official, Omar Said, told AFP. -> 6 Omar Said
Added to 12 killings in the west, and five killings confirmed by the mission, it may be 67. -> 12 - & 5 the mission
Eighteen men were admitted to the Intensive Care Unit (ICU). -> 18 -
Ana Holm blamed “organised vandalism” and told Congress that 75 officers had been hurt. -> 75 Ana Holm
NATO looked into the Serb claim that 20 civilians had been killed. -> 20 -
The Serbs claim that 20 civilians were killed. -> 20 The Serbs
Relatives on Monday buried 11 men who they said had been shot. -> 11 Relatives
Aid workers said that the town was empty. Cousins on Monday met three men who they said had been wounded. -> 3 -
Two nuns were found guilty of nine counts of murder at a convent, where up to 70 people were killed. -> 70 -
The daily said two men were killed. -> 2 The daily
The minister angrily said two men were killed. -> 2 The minister
"""

# Sources as the summary names them; the first paragraph is the headline.
NAMED = """
Mayor: one killed in blast|Text of the story is here. -> 1 Mayor
Gashi: one killed, two hurt in ambush|“No,” Arben Gashi said on Monday. -> 1 Arben Gashi & 2 Arben Gashi
Two dead in ambush: police|Nothing else is known. -> 2 police
Two dead in ambush – Interior Ministry|Nothing else is known. -> 2 Interior Ministry
Five people killed in Gaza strike: Hamas|Nothing else is known. -> 5 Hamas
Five people killed in Gaza strike, says Red Cross|Nothing else is known. -> 5 Red Cross
Red Cross: five people killed in strike|The Red Cross said on Monday that it would stay. -> 5 Red Cross
UN: 300 killed in a week|Nothing else is known. -> 300 United Nations
Gaza: five killed in strike|Nothing else is known. -> 5 -
Sudan: 20 dead in clashes|Nothing else is known. -> 20 -
Breaking: 20 dead in clashes|Nothing else is known. -> 20 -
Donetsk oblast: two civilians killed|Nothing else is known. -> 2 -
Ukraine war: 10 soldiers killed in Kherson|Nothing else is known. -> 10 -
Champions League: fan killed before match|Nothing else is known. -> 1 -
Two men killed in blast - BBC News|Nothing else is known. -> 2 -
Three killed, nine wounded in bombardment, governor says|Nothing else is known. -> 3 governor & 9 governor
Two killed in Kosovo - Gashi|Prime Minister Arben Gashi told reporters that it was sad. -> 2 Arben Gashi
Hamas: five people killed in Gaza strike|“They were children,” Hamas said in a statement. -> 5 Hamas
20 killed in Sudan, Red Crescent says - BBC News|Nothing else is known. -> 20 Red Crescent
Gaza: five people killed, doctors say|Nothing else is known. -> 5 doctors
Krasniqi: Two policemen injured in attack|Interior Minister Ilir Krasniqi said that it was an ambush. -> 2 Ilir Krasniqi
Hoxha: Two policemen injured in attack|The trial of Ilir Hoxha goes on. -> 2 -
Three killed in Lyman – Governor Melnyk|Governor Petro Melnyk said the town was shelled. -> 3 Petro Melnyk
Kosovo: Two policemen injured in attack|Kosovo said on Monday that it had sent police. -> 2 -
A town mourns - Two policemen killed|Nothing else. -> 2 -
ICRC: 900 still missing|Nothing else. -> 900 ICRC
LIVE: two policemen killed in Peja|Nothing else. -> 2 -
The minister spoke.|The police spokesman in the state, DSP Ilir Hoxha, confirmed the raid but said only two men died. -> 2 Ilir Hoxha
Kherson – two civilians killed|Nothing else. -> 2 -
Two civilians killed in Kherson - The Guardian|Nothing else. -> 2 -
The minister spoke.|The NATO-led KFOR peace force said two soldiers were hurt. -> 2 KFOR
The minister spoke.|“I counted 68 bodies and then I stopped,” said Anna Kovac, a nun. -> 68 Anna Kovac
The minister spoke.|“We have counted 26 bodies,” Ilir Hoxha, the coordinator, told reporters. -> 26 Ilir Hoxha
The minister spoke.|A rebel who uses the name Drita told AFP that two men were killed. “We left,” Drita said. -> 2 Drita
The minister spoke.|Police identified the dead as Ana Babic, 31, and Ilir Hoxha, 42. -> 1 Police & 1 Police
"""


def _find(article: str) -> tuple[str, list[CasualtyMention]]:
    text = "Quiet after a day of clashes in the north\n\n" + article.replace("|", "\n\n")
    read = read_article("a.txt", text, "2023-05-30")
    reading = Reading(read)

    def told(sentence: int) -> list[Report]:
        return reports(reading, *reading.sentences[sentence][:2])

    return read.plain.text, find_casualties(reading, find_dates(reading, "2023-05-30"), told)


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


@pytest.mark.parametrize(("article", "wanted"), _rows(NAMED))
def test_named_source(article: str, wanted: list[str]) -> None:
    summary = summarize(read_article("a.txt", article.replace("|", "\n\n") + "\n", "2023-05-30"))
    assert [f"{c.count} {c.attributed_to or '-'}" for c in summary.casualties] == wanted
