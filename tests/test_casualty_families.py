"""Families of wording, a few of each: tolls and what they are compared with, company, parts, rolls of names, headlines.

The form of the tables is that of `test_casualties`.
"""
# ruff: noqa: E501  a phrasing stands on one line

import pytest
from counting import find, rows, shown

COUNTS = """
Among the mourners was Ana Kos, 44, whose mother and brother were killed. -> killed =1 mother & killed =1 brother
His mother, aunt and niece were killed. -> killed =1 mother & killed =1 aunt & killed =1 niece
The mine killed his uncle and cousin. -> killed =1 uncle & killed =1 cousin
A wife and mother of two was killed. -> killed =1 wife
A guard was fatally stabbed and his wife badly hurt. -> killed =1 guard & injured =1 wife
Police recaptured nine inmates. -> detained =9 inmates
A court clerk was found dead. He had been strangled. -> killed =1 court clerk
Nobody was hurt but 20 tenants had to leave their homes. -> injured =0 & displaced =20 tenants
A cyclist was flown to a clinic, where she died. -> injured =1 cyclist & killed =1
On Sunday in Nis was shot a taxi driver. -> injured =1 taxi driver
Two residents of Kumanovo drowned and about 30 were injured. -> killed =2 residents & injured 30:-/-
Militiamen stoned to death seven villagers. -> killed =7 villagers
They clubbed two prisoners to death. -> killed =2 prisoners
Sixteen were receiving treatment in Skopje. -> injured =16
Yesterday was arrested one smuggler. -> detained =1 smuggler
There were no wounded. -> injured =0
One Bosnian male was detained. -> detained =1 Bosnian male
A 40-year-old Greek fisherman was killed. -> killed =1 40-year-old Greek fisherman
His wife and three cousins died in the siege. -> killed =1 wife & killed =3 cousins
Four monks, two of them Greek, were injured. -> injured =4 monks & injured =2
The dead include Ana Kos, 52, the head teacher, and her three nieces. -> killed =1 Ana Kos & killed =3 nieces
Tanks drove about 900 villagers into the mountains. -> displaced 900:-/- villagers
Divers recovered the body of a woman born in 1980. -> killed =1 woman
Four Polish and six Czech soldiers were hurt. -> injured =4 Polish & injured =6 Czech soldiers
One man was killed and another seriously injured. -> killed =1 man & injured =1
Some of the hostages were freed but 11 are still held. -> abducted =11
They released five pilots they had captured. -> detained =5 pilots
Some 300 people slept in a gym after being driven from their homes. -> displaced 300:-/- people
The army lost 40 cadres. -> killed =40 cadres
Three women, aged 51, 18, and 69, were taken to hospital. -> injured =3 women
The number of wounded was the highest since Oct. 12, when 33 people were hurt. -> injured =33 people
They exhumed the bodies of around two and a half thousand people. -> killed 2500:-/- people
He is one of around 1,650 missing people. -> missing 1650:-/- missing people
The shelling stopped at 2 p.m. Three civilians were injured, it said. -> injured =3 civilians
An injured Special Service Unit (SSU) soldier was flown out. -> injured =1 injured Special Service Unit (SSU) soldier
Police arrested a former Serb policeman. -> detained =1 former Serb policeman
Two officers were attacked by a crowd. Both were taken to hospital. -> injured =2
The clinic received two dead bodies and six wounded. -> killed =2 dead bodies & injured =6
There are two police officers among the injured. -> injured =2 police officers
The deaths included two officers and three conscripts. -> killed =2 officers & killed =3 conscripts
Reports spoke of up to 3,000 men having disappeared. -> missing 3000:-/3000 men
There were 110 confirmed deaths, up from 94 the day before. -> killed =110 & killed =94
The quake toll hits 184 as aid trickles in -> killed =184
The killings took the murder toll for the year to 91, compared with 73 in 2022. -> killed =91 & killed =73
Another member was arrested, as well as four other suspects. -> detained =1 member & detained =4 suspects
Raid leaves nine dead, six injured, six hostages -> killed =9 & injured =6 & abducted =6 hostages
Some 20 students along with three teachers were kidnapped. -> abducted 20:-/- students & abducted =3 teachers
The recovery of two more dead bodies was confirmed. -> killed =2 dead bodies
December 16: Six people are wounded, including two American policemen. -> injured =6 people & injured =2 American policemen
16 French soldiers receive minor wounds. -> injured =16 French soldiers
Of the 11 wounded Italians, three are serious. -> injured =11 wounded Italians & injured =3
The director Kamal Adwan and dozens of other staff were arrested. -> detained =1 Kamal Adwan & detained -:24/- other staff
1,639 people are still classified as missing. -> missing =1639 people
They dragged at least 377 men from a convoy and executed them. -> killed 377:377/- men
Nine bodies were found in Lamu and four more, including that of a prison warder, in Witu. -> killed =9 bodies & killed =4 & killed =1 prison warder
Eleven people were injured, of which two policemen. -> injured =11 people & injured =2 policemen
Diplomats put the number of people killed at 30,000. The government speaks of 6,400. -> killed =30000 people & killed =6400
More than 3,200 people were newly displaced, bringing the total to 47,850. -> displaced 3200:3201/- people & displaced =47850
Four guards martyred in ambush; bus plunge claims 13 -> killed =4 guards & killed =13
The condition of two was stated to be critical. -> injured =2
Four members of the force were martyred and seven others, among them three cooks, suffered injuries. -> killed =4 members & injured =7 others & injured =3 cooks
A sergeant was in surgery with shrapnel wounds to the chest. -> injured =1 sergeant
More than 800,000 Albanians were driven into Macedonia. -> displaced 800000:800001/- Albanians
Two workers who had gone down without masks fell unconscious. -> injured =2 workers
Four Serbs injured as bus stoned near Klina, two held -> injured =4 Serbs & detained =2
Four people were in the bus. The other two were given first aid. -> injured =2
Houses were burned, and a family of five was forced to flee. -> displaced =5 family
Nine soldiers and militiamen killed in ambush -> killed =9 soldiers and militiamen
The bodies of four soldiers were burnt beyond recognition. -> killed =4 soldiers
Gunmen kidnapped 11 shepherds. Two of them were released, three were found executed. -> abducted =11 shepherds & killed =3
About 311 soldiers, including 39 members of a militia that came from Iraq, killed in 162 attacks -> killed 311:-/- soldiers & killed =39 members
Inquest hears of shot that killed Newry teenager -> killed =1 Newry teenager
Three dead, cop shot as gangs clash -> killed =3 & injured =1 cop
A 22-year-old mother of two and two men were gunned down. -> killed =1 22-year-old mother & killed =2 men
Prohibitory orders imposed; 31 taken into custody -> detained =31
About 30 women were abducted, of whom 11 have since returned. -> abducted 30:-/- women
The blast killed 30 people, of which four policemen. -> killed =30 people & killed =4 policemen
The death toll from the floods has risen to at least 94, with 31 still missing. -> killed 94:94/- & missing =31
The cholera outbreak has claimed the lives of 43 people, most of them children. -> killed =43 people
Bus Crash Kills 12 Pilgrims, Injures Dozens -> killed =12 Pilgrims & injured -:24/-
Four killed in Kabul blast, says police -> killed =4
Death toll from Turkey quake passes 20,000 -> killed 20000:20001/-
None of the 48 people on board was injured. -> injured =0 people
Scores were injured and dozens arrested in the clashes. -> injured -:40/- & detained -:24/-
No fewer than 17 villagers were abducted by bandits. -> abducted 17:17/- villagers
Between 15 and 20 miners are trapped and three bodies have been brought up. -> killed =3 bodies
The army said 1.200 rebels had been killed. -> killed =1200 rebels
The dead included a mother and her three children. -> killed =1 mother & killed =3 children
Among the dead were Colonel Ilir Hoxha, 45, and his driver. -> killed =1 Ilir Hoxha & killed =1 driver
The victims were identified as Anna Smith, 34, and her son Tom, 6. -> killed =1 Anna Smith & killed =1 son
The three dead were named as Marko Jovic, 24, Petar Ilic, 31, and Ana Babic, 19. -> killed =3 & killed =1 Marko Jovic & killed =1 Petar Ilic & killed =1 Ana Babic
Killed were Marko Jovic, 61, of Nis; Petar Ilic, 15; and Ana Babic. -> killed =1 Marko Jovic & killed =1 Petar Ilic & killed =1 Ana Babic
Police detained 14 people, among them the editor of a weekly newspaper. -> detained =14 people & detained =1 editor
Eleven of the wounded were in critical condition. -> injured =11
Seven of those hurt were treated at the scene and two were taken to hospital by helicopter. -> injured =7 & injured =2
A 14-year-old girl drowned and her brother is missing. -> killed =1 14-year-old girl & missing =1 brother
The attack, the deadliest since 2014, killed 25 soldiers and wounded at least 40, the ministry said. -> killed =25 soldiers & injured 40:40/-
The strike killed a commander of the group, Abu Omar, and two of his bodyguards. -> killed =1 commander & killed =2 bodyguards
Police fired tear gas and arrested more than a dozen demonstrators. -> detained 12:13/- demonstrators
The quake left 250,000 homeless and injured 3,100. -> displaced =250000 & injured =3100
Kidnappers seized 15 schoolgirls and a teacher on Monday. -> abducted =15 schoolgirls & abducted =1 teacher
Rescuers were searching for six missing climbers. -> missing =6 missing climbers
The avalanche buried four skiers, of whom two were dug out dead. -> killed =2
A police officer has been stabbed to death and his colleague seriously wounded in Marseille. -> killed =1 police officer & injured =1 colleague
The storm killed 300 cows and injured a farmer. -> injured =1 farmer
The court heard that 14 villagers were marched into a field and shot. -> killed =14 villagers
Since October 7, 1,139 people have been killed in Israel and 251 taken hostage. -> killed =1139 people & abducted =251
More than a hundred people were arrested; 40 remain in custody. -> detained 100:101/- people & detained =40
Hospital officials said they had received 22 bodies and treated more than 100 wounded people. -> killed =22 bodies & injured 100:101/- wounded people
Fourteen bodies, including those of five children, were pulled from the rubble. -> killed =14 bodies & killed =5 children
A total of 31 people lost their lives, 11 of them children. -> killed =31 people & killed =11 children
Six of the seven crew were killed; the seventh, a Filipino, was rescued. -> killed =6 crew
At least 41 dead in Philippines landslide, dozens missing -> killed 41:41/- & missing -:24/-
3 killed, 7 injured in Chicago shooting -> killed =3 & injured =7
SIX SOLDIERS DIE IN HELICOPTER CRASH -> killed =6 SOLDIERS
Two Serb policemen hurt in Kosovo blast -> injured =2 Serb policemen
Mine blast kills 3 troops, wounds 5 -> killed =3 troops & injured =5
Hundreds flee as volcano erupts -> displaced -:200/-
The bus driver and 11 passengers were killed on the spot, while 23 others were injured, six of them critically. -> killed =1 bus driver & killed =11 passengers & injured =23 others & injured =6
Fifty-two people, mostly women, are being treated for burns. -> injured =52 people
Two people succumbed to their injuries on Thursday, taking the toll to nine. -> killed =2 people & killed =9
The count of missing persons stood at 12. -> missing =12 persons
The accident claimed seven lives, while eleven more people are in hospital. -> killed =7 & injured =11 people
A firefighter suffered minor burns. -> injured =1 firefighter
Sergeant Afrim Bunjaku, 34, led the patrol. The gunmen opened fire, killing Bunjaku and injuring another officer. -> killed =1 Bunjaku & injured =1 officer
Three soldiers wounded by a mine near Avdiivka -> injured =3 soldiers
A 45-year-old man was killed and his wife and two daughters were seriously injured when their car left the road near Fier. -> killed =1 45-year-old man & injured =1 wife & injured =2 daughters
Officials put the death toll at 67, including 12 children, and the number of injured at more than 400. -> killed =67 & killed =12 children & injured 400:401/-
The Taliban said 12 of its fighters and about 20 government soldiers had been killed. -> killed =12 fighters & killed 20:-/- government soldiers
Some 400 people were arrested, most of whom were later released. -> detained 400:-/- people
Five climbers died, three of them Poles and two Czechs. -> killed =5 climbers & killed =3 Poles & killed =2 Czechs
The troops killed two of the kidnappers and freed all 30 hostages. -> killed =2 kidnappers
A police spokesman said one officer had been hurt and 22 people had been taken into custody. -> injured =1 officer & detained =22 people
Israeli strikes overnight killed at least 27 Palestinians, most of them women and children, medics said. -> killed 27:27/- Palestinians
Nearly 1,500 have died in the heatwave. -> killed 1500:-/1500
Four people, all members of the same family, died in the fire. -> killed =4 people
The police chief and five of his men were killed in an ambush. -> killed =1 police chief & killed =5 men
Rebels killed the mayor and abducted his deputy. -> killed =1 mayor & abducted =1 deputy
The shooting came a week after a student was killed and four others were injured at a school nearby. -> killed =1 student & injured =4 others
Between them the two gangs have killed 40 people. -> killed =40 people
Two of the victims were in a critical condition last night. -> injured =2
Police shot and killed a man who had stabbed three people. -> killed =1 man & injured =3 people
Forty-three students went missing in Iguala in 2014. -> missing =43 students
The earthquake destroyed 300 houses and killed ten. -> killed =10
The number of deaths has doubled in a week to 1,016. -> killed =1016
A bomb disposal expert lost both legs. -> injured =1 bomb disposal expert
Two people were hurt. The total bill was put at 3 million euros. -> injured =2 people
Two people were killed. The total cost rose to 400. -> killed =2 people
Twelve people were killed, and growth was 3, compared with 73 last year. -> killed =12 people
By 2 p.m. 300 people had been evacuated. -> displaced =300 people
The military says it has killed 12 fighters in the past 24 hours, and lost three of its own men. -> killed =12 fighters & killed =3 own men
Ukraine's air force said the strike had wounded eight, two of them children aged four and nine. -> injured =8 & injured =2 children
A spokesman said two policemen and a civilian had been shot and wounded near Podujevo. -> injured =2 policemen & injured =1 civilian
Eighteen people drowned, including nine from one family, when the pickup fell into a canal. -> killed =18 people & killed =9
The blaze killed 72, the worst toll in a residential fire since the war. -> killed =72
Palestinian health officials said an Israeli strike killed two men riding a motorbike in Khan Younis. -> killed =2 men
The charity said 11 of its staff had been killed since October, three of them in the past week. -> killed =11 staff & killed =3
The UN says at least 1,200 civilians, 340 of them children, have died. -> killed 1200:1200/- civilians & killed =340 children
The deaths bring to 31 the number of journalists killed this year. -> killed =31 journalists
The number of people killed has reached 500. -> killed =500 people
With 17 more deaths reported on Tuesday, the total stands at 212. -> killed =17 & killed =212
Twenty-one people were on the bus; eight died and the rest were injured. -> killed =8
The attack killed 10 and injured as many more. -> killed =10
He and two friends were killed. -> killed =1 & killed =2 friends
She was one of nine people killed when a roof collapsed. -> killed =9 people
Two more bodies have been found, taking the number of dead to 19. -> killed =2 bodies & killed =19
In the worst incident, 43 passengers burned to death. -> killed =43 passengers
Rescuers pulled 12 bodies and 40 survivors from the wreck. -> killed =12 bodies
The mayor's wife, Ana Babic, was shot dead outside her home. -> killed =1 mayor's wife
Marko Jovic, a 44-year-old taxi driver, died of his wounds on Monday. -> killed =1 Marko Jovic
Police named the dead man as Marko Jovic, 44. -> killed =1 Marko Jovic
Police have arrested Petar Ilic, 31, and Marko Jovic, 24, over the attack. -> detained =1 Petar Ilic & detained =1 Marko Jovic
Petar Ilic, 31, and Marko Jovic, 24, were arrested over the attack. -> detained =1 Petar Ilic & detained =1 Marko Jovic
Prosecutors said the two men had been detained for 48 hours. -> detained =2 men
As of Friday, 2,134 cases and 1,412 deaths had been recorded. -> killed =1412
The ministry has confirmed 12 deaths. -> killed =12
Three deaths and 40 injuries were reported. -> killed =3 & injured =40
Heavy rains have caused 35 deaths in the province since Monday. -> killed =35
The fire resulted in the deaths of four tenants. -> killed =4 tenants
The strike led to the death of a nurse and injuries to five patients. -> killed =1 nurse & injured =5 patients
Shelling caused injuries to three civilians. -> injured =3 civilians
There have been at least 90 arrests. -> detained 90:90/-
The soldier's death brings to 12 the number of French troops killed in the region since 2013. -> killed =12 French troops
A Palestinian teenager was killed by Israeli fire on Saturday, the health ministry said; the army said he had thrown a firebomb. -> killed =1 Palestinian teenager
Almost half a million Rohingya have fled to Bangladesh. -> displaced 500000:-/500000 Rohingya
Between 300 and 400 rebels surrendered and 50 were captured. -> detained =50
An officer and two NCOs died in the same attack. -> killed =1 officer & killed =2 NCOs
Fourteen children are among the 50 dead. -> killed =14 children & killed =50
Ten of the dead were Kenyans. -> killed =10 Kenyans
The blast injured 14, none of them seriously. -> injured =14
Some 50 protesters were detained, but all were freed by evening. -> detained 50:-/- protesters
Two UN peacekeepers from Chad were killed and five injured, three of them critically, when a mine exploded under their vehicle near Kidal on Thursday, the mission said. -> killed =2 UN peacekeepers & injured =5 & injured =3
The bodies of a man and a woman were discovered in a flat. -> killed =1 man & killed =1 woman
The body of a 5-year-old boy was recovered from the river. -> killed =1 5-year-old boy
A body was found. -> killed =1 body
At least one person died and several others were feared trapped. -> killed 1:1/- person
The attackers, who numbered about 20, killed the guard, took six people captive and fled. -> killed =1 guard & abducted =6 people
Ten were hanged and the remaining 14 jailed for life. -> killed =10
All three were treated for smoke inhalation. -> injured =3
By evening 11 of the wounded had been discharged. -> injured =11
Three of the wounded have died. -> killed =3
Two of the arrested have been charged. -> detained =2
None of the about 60 Italian carabinieri who are on duty there was hurt. -> injured =0 Italian carabinieri
Her cousin was taken by helicopter to a burns unit. -> injured =1 cousin
A man was flown by air ambulance to hospital. -> injured =1 man
Four were hurt and two taken to hospital. -> injured =4 & injured =2
Of the hostages 101 are still captive. -> abducted =101
Sixteen sailors were lost when the trawler sank. -> killed =16 sailors
Ana Babic, six, and her brother Marko, four, died in the blast. -> killed =1 Ana Babic & killed =1 brother
Not a single soldier was hurt. -> injured =0 soldier
A father-of-three was knocked down and killed by a bus. -> killed =1 father-of-three
Nato sends extra troops as Kosovo toll reaches 27 -> killed =27
Rescue teams dig on as Nepal toll climbs to 149 -> killed =149
Turkey-Syria toll tops 40,000 -> killed 40000:40001/-
Manila floods: toll now 61 -> killed =61
The clinic's director said that 11 patients were admitted until noon, three of them with wounds from rubber bullets. -> injured =11 patients & injured =3
Nine people were admitted to the trauma ward overnight after the clashes. -> injured =9 people
The arrest of Dejan Petrovic, a former police officer, raised tensions. -> detained =1 Dejan Petrovic
Protests broke out over the detention of Mahmoud Khalil. -> detained =1 Mahmoud Khalil
The killing of George Floyd sparked protests. -> killed =1 George Floyd
He had taken part in the burial of 41 persons, among them nine women and four children. -> killed =41 persons & killed =9 women & killed =4 children
The funerals of seven soldiers were held on Friday. -> killed =7 soldiers
Thousands attended the funeral of three teenagers. -> killed =3 teenagers
The burial of 22 victims was delayed. -> killed =22 victims
Eleven people were wounded and four women were taken away, the official added. -> injured =11 people & abducted =4 women
Armed men took away six villagers. -> abducted =6 villagers
Gunmen raided the school and took away 30 pupils. -> abducted =30 pupils
Police took away two protesters. -> detained =2 protesters
Two men were taken away by police. -> detained =2 men
Two men were taken away in handcuffs. -> detained =2 men
Three men were led away in handcuffs. -> detained =3 men
Two residents were taken away by ambulance. -> injured =2 residents
Around 1,200 British tourists were moved out of three hotels overnight. -> displaced 1200:-/- British tourists
Some 400 guests were moved out of a hotel as the fire neared. -> displaced 400:-/- guests
About 90 patients were moved out of the hospital. -> displaced 90:-/- patients
Ituri hosted 1.9 million IDPs as of December 2021. -> displaced =1900000 IDPs
Chad is home to 400,000 refugees from Darfur. -> displaced =400000 refugees
The number of IDPs rose to 1.7 million. -> displaced =1700000 IDPs
Nobody has forgotten the winter of 2009: 173 dead, 2,000 homes gone. -> killed =173
In Malmo since the beginning of the year were killed five people in gang clashes. -> killed =5 people
In the attack were wounded two policemen and a civilian. -> injured =2 policemen & injured =1 civilian
In the clashes were arrested 12 fans. -> detained =12 fans
During the night have been arrested three persons. -> detained =3 persons
the deaths bring to 31 the number of Macedonian soldiers and policemen killed since February. -> killed =31 Macedonian soldiers and policemen
Three members of a family died when a wall collapsed. The deceased have been identified as Bishnu Tamang, 38, his wife Sarita and their six-year-old daughter. -> killed =3 members & killed =1 Bishnu Tamang
UPDATE 2-Twenty NATO peacekeepers hurt in clashes in Kosovo's north -statement -> injured =20 NATO peacekeepers
UPDATE 3-Five dead, 30 hurt in Belgrade blast -> killed =5 & injured =30
Several soldiers of the Polish and Slovenian KFOR contingent came under attack without any provocation and sustained burns and fractures. -> injured -:3/- soldiers
Shops were burnt down in May after the killing of five soldiers. -> killed =5 soldiers
The police assured to have arrested two presumed members of the gang. -> detained =2 presumed members
Two men, aged 22 and 27, and a 19-year-old woman have been arrested on suspicion of murder. -> detained =2 men & detained =1 19-year-old woman
Three brothers, aged six, nine and 11, and their mother were killed. -> killed =3 brothers & killed =1 mother
He was one of four people who died on Sept. 29 when police opened fire. -> killed =4 people
He was himself arrested on Oct. 1, with 19 townspeople, and held for three days in Abancay. -> detained =1 & detained =19 townspeople
The mayor was arrested with six aides. -> detained =1 mayor & detained =6 aides
Gunmen raided the village. A guard said the abducted were "more than 20, all of them schoolgirls". -> abducted 20:21/-
The wounded were at least 40, doctors said. -> injured 40:40/-
In a second attack, nine displaced people were killed in Savo. -> killed =9 displaced people
One of the killed was identified as Hysen Gashjani (61), father of six. -> killed =1
Two people were killed. One of the dead was named as Hysen Gashjani. -> killed =2 people & killed =1
4,000 people reportedly crossed Lake Albert into Uganda, according to UNHCR. -> displaced =4000 people
Some 12,000 people crossed the river into Chad. -> displaced 12000:-/- people
In a week 30,000 refugees crossed the Sava into Serbia. -> displaced =30000 refugees
The bus was carrying 46 passengers when it veered off the road; 21 died at the scene and four more in hospital. -> killed =21 & killed =4
The two climbers, both Slovenian nationals, had been missing since Thursday. -> missing =2 climbers
Dead: 14 Injured: 52 -> killed =14 & injured =52
Between 1 and 15 May, OHCHR verified 174 civilian deaths, among them nine children. -> killed =174 & killed =9 children
The mission documented the killing of 38 civilians and the injuring of 72 others. -> killed =38 civilians & injured =72 others
Nigerian troops rescued 47 hostages and neutralised 12 terrorists. -> killed =12 terrorists
Al-Shabaab claimed to have killed 59 soldiers; the government put the losses at seven. -> killed =59 soldiers & killed =7
One more death was reported from Kasaragod, taking the number of fatalities to nine. -> killed =1 & killed =9
The Coast Guard suspended its search for four fishermen whose boat capsized off Oregon. -> missing =4 fishermen
Five were airlifted to a trauma center in Boise. -> injured =5
A settler shot and seriously injured a Palestinian teenager near Nablus. -> injured =1 Palestinian teenager
Body of missing hiker found -> killed =1 missing hiker
Death toll in Morocco quake nears 3,000 -> killed 3000:-/3000
Father and son jailed for killing neighbour -> killed =1 neighbour
By noon, 3 more bodies had been fished out of the river. -> killed =3 bodies
She lost both her sons in the war. -> killed =2 sons
The virus has killed 43 and sickened about 2,000 in the province. -> killed =43 & injured 2000:-/-
Al Jazeera's correspondent said at least 14 bodies had arrived at Nasser Hospital since dawn. -> killed 14:14/- bodies
The pirates are still holding nine crew members. -> abducted =9 crew members
Twelve soldiers held by FARC dissidents were handed over to the Red Cross. -> abducted =12 soldiers
Of the dead, 17 were from one village, including a family of seven. -> killed =17 & killed =7 family
Sherpas carried down the bodies of two Indian climbers from Camp IV. -> killed =2 Indian climbers
Three PKK members were neutralised in northern Iraq, the defence ministry said. -> killed =3 PKK members
The hospital's medical superintendent said 18 injured had been brought in, of whom four were critical. -> injured =18 & injured =4
Resistance fighters claim 38 junta troops died in the clash, and say they lost three of their own. -> killed =38 junta troops & killed =3
In the accident on the Pristina-Ferizaj road were injured five persons, of whom two in serious condition. -> injured =5 persons & injured =2
The Kosovo Police confirmed for KoSSev that two Serbs from Gracanica were brought in for an informative interview. -> detained =2 Serbs
At the time of the pogrom, 8 Serbs were killed and 4,012 expelled. -> killed =8 Serbs & displaced =4012
Police arrested Nenad Petrov, 34, of Nis, and Ilir Hoxha, 31, of Pec. -> detained =1 Nenad Petrov & detained =1 Ilir Hoxha
The bomb exploded in a bar, killing 18 tourists, 14 of them Australians, and three guides. -> killed =18 tourists & killed =14 Australians & killed =3 guides
They killed two Serbs and 50 Serbs in the north were expelled. -> killed =2 Serbs & displaced =50 Serbs
They killed two Serbs and 50 Serbs in the north fled. -> killed =2 Serbs & displaced =50 Serbs
"""

NOTHING = """
The army recaptured nine villages.
Nine tenants may have to leave their homes.
The firm drove 300 villagers into the forest business.
They freed two men after being told that 12 were innocent.
Some 40 people were receiving treatment for addiction.
There were no dead ends in the search.
The squad has nine players, three of them Dutch.
They freed five pilots they had trained.
Road toll rises to 2 euros
Motorway toll reaches 27 euros
Toll road reaches 27 towns
Four of them are in theatre now, the surgeon said.
There are 200 doctors in surgery at the hospital.
Two hundred students were admitted to the university.
Ten countries were admitted to the alliance in 2004.
Forty patients were admitted with flu.
The arrest of Radovan Karadzic was ordered by the court.
A warrant for the arrest of Omar Bashir was issued.
They demanded the arrest of Dejan Petrovic.
The death of Alexei Navalny shocked Europe.
The burial of nuclear waste in 12 sites was approved.
Four points were taken away from the club.
The 300 paintings were moved out of the museum.
Two players were moved out of the squad.
The hotel hosted 200 guests.
The houses in which were found five people had burnt.
A spokesman for the Papua police, Commissioner Yulius Tandayu, said the dead officer, Brigadier Rikardo Manalu, was hit in the neck.
The group said it hoped to have freed two men.
The dead were mostly women.
Two men crossed the river into Serbia with cigarettes.
A couple was married in Nis.
More than 100 whales died after stranding on a beach.
The earthquake left some 2,000 families without shelter.
A total of 27 peacekeepers from Italy and Hungary have recovered from their wounds.
The kidnappers are demanding N50 million for the release of the seven victims.
The attackers, who numbered about 20, fled into the forest.
There were no survivors among the 62 people on board.
Nearly a dozen homes burned and about 3,000 residents were ordered to evacuate.
Roughly 80,000 people were under evacuation orders Tuesday.
A firefighter who fell through the roof is expected to survive.
Ninety-five Ukrainian prisoners of war returned home in a swap.
A missile struck an apartment block in Dnipro, burying dozens under rubble.
Thousands of Israelis were called up for reserve duty.
Toll in Derna could reach 20,000, mayor says
The mine's owner said that of the 33 men underground, 19 had been brought up safely and that there was no contact with the rest.
Half of the village's 600 inhabitants have left.
Eighty percent of the wounded were civilians.
The deceased were aged between 19 and 31.
Residents of Solino said armed men had burned houses and killed an unknown number of people.
Nine miners trapped in Zonguldak pit
Contact has been lost with eight of the 29 climbers.
An avalanche on Mont Blanc swept away four skiers; one was found alive.
Prosecutors have issued detention warrants for 62 people.
Pakistan's military said 12 khwarij were sent to hell in an operation in Bannu.
Dhaka hospitals are treating 1,900 dengue patients.
Locals told the BBC the true figure was closer to 400.
Australian surfer feared dead after shark attack
Fifteen British citizens are among those stranded.
Students observed 16 minutes of silence for the 16 victims.
"""
MISSED = """
On Tuesday a couple was buried by a landslide in Dolakha. -> killed =2
Weekend toll hits 14 -> killed =14
Four labourers were buried alive when a mound of earth caved in. -> killed =4 labourers
Boy, 12, critical after quad bike crash -> injured =1 Boy
My three cousins were taken by the army and never came back. -> detained =3 cousins
Interior Minister Ali Yerlikaya announced that 147 suspects had been caught in 33 provinces. -> detained =147 suspects
More than 30 died, eyewitnesses said; the government admitted only to nine. -> killed 30:31/- & killed =9
Four Victorians have died on the roads this weekend, taking the lives lost to 87. -> killed =4 Victorians & killed =87
Two hands were killed and the vessel's 21 other sailors evacuated after an attack. -> killed =2 hands & displaced =21 other sailors
A second victim, a woman aged 34, suffered minor injuries. -> injured =1 woman
"""


@pytest.mark.parametrize(("text", "wanted"), rows(COUNTS))
def test_counts(text: str, wanted: list[str]) -> None:
    assert [shown(m, text) for m in find(text)] == wanted


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_counts_nothing(text: str) -> None:
    assert find(text) == []


@pytest.mark.xfail(strict=True, reason="who is buried may live; harm told by context alone; asides; bare counterparts")
@pytest.mark.parametrize(("text", "wanted"), rows(MISSED))
def test_known_misses(text: str, wanted: list[str]) -> None:
    assert [shown(m, text) for m in find(text)] == wanted
