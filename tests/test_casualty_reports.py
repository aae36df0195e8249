"""Sentences as newspapers write them of wars, quakes, wrecks, riots, raids and trials: each with all that it counts.

The form of the tables is that of `test_casualties`.
"""
# ruff: noqa: E501  a phrasing stands on one line

import pytest
from counting import find, rows, shown

COUNTS = """
Police took 22 people in for questioning. -> detained =22 people
A policewoman broke her collarbone. -> injured =1 policewoman
The authorities said the toll was likely to rise, with 1,200 people missing near the capital. -> missing =1200 people
With hundreds more missing, 234 deaths had been confirmed by dawn. -> missing -:200/- & killed =234
Crews were looking for dozens of people still missing a day after the quake. -> missing -:24/- people
Crews were looking for dozens of missing. -> missing -:24/-
A ten-day-old girl was found dead in the arms of her father, who was also killed. -> killed =1 ten-day-old girl & killed =1 father
Some 98 people have been officially registered as missing. -> missing 98:-/- people
The bodies of two women and one child have been recovered so far. -> killed =2 women & killed =1 child
"Four soldiers are wounded. One of them badly and three slightly," he said. -> injured =4 soldiers & injured =1 & injured =3
Several of the Italian and Hungarian soldiers were injured. -> injured -:3/- Italian and Hungarian soldiers
Several soldiers came under attack and sustained fractures and burns. -> injured -:3/- soldiers
Gunmen took at least 87 villagers including children captive. -> abducted 87:87/- villagers
Joe Walters, 52, of Stockton was arrested at the scene. -> detained =1 Joe Walters
All 48 passengers were hurt, but 25 of them suffered only bumps and bruises. -> injured =48 passengers & injured =25
Three remained in hospital. The driver, Joe Walters, died. -> injured =3 & killed =1 driver
Three remained hospitalized, with one in serious condition and two others listed in fair condition. -> injured =3 & injured =1 & injured =2 others
Regime forces killed between 7,000–9,000 Kosovo Albanians. -> killed -:7000/9000 Kosovo Albanians
A shootout left three of the 30 attackers and a policeman dead. -> killed =3 attackers & killed =1 policeman
The raid ended, leaving at least one police officer and three assailants dead. -> killed 1:1/- police officer & killed =3 assailants
Police discovered the body of an alleged attacker two kilometres from the scene. -> killed =1 alleged attacker
Five aid workers held captive since January have been freed. -> abducted =5 aid workers
Three aid workers kidnapped in July have been released. -> abducted =3 aid workers
Three aid workers from France, that were kidnapped in July, have been released. -> abducted =3 aid workers
The seven Congolese and one Swiss worker had been held by rebels since Friday. -> abducted =7 Congolese & abducted =1 Swiss worker
Two soldiers died at once and the third died later. -> killed =2 soldiers & killed =1
The toll has risen above the 1,000 mark. -> killed 1000:1001/-
The death toll touched 119 on Thursday. -> killed =119
Fighting ongoing after police officer killed in ambush -> killed =1 police officer
Of the 14 killed, 11 were found in one house. -> killed =14 & killed =11
A magnitude-7.8 earthquake killed at least 4,300 people in Turkey and Syria on Monday. -> killed 4300:4300/- people
Rescuers found more survivors in the rubble, but the combined death toll climbed past 21,000. -> killed 21000:21001/-
Turkey's disaster agency said at least 17,674 people had died and 72,000 were injured in Turkey alone. -> killed 17674:17674/- people & injured =72000
On the Syrian side of the border, 3,377 people have been reported dead. -> killed =3377 people
A gunman killed three children and three adults at a school in Nashville before police shot him dead. -> killed =3 children & killed =3 adults
The attacker, a former pupil, was shot dead by police. -> killed =1 attacker
Six people, including three nine-year-old children, were killed in the shooting. -> killed =6 people & killed =3 nine-year-old children
At least 43 people died when a passenger train collided head-on with a freight train in central Greece. -> killed 43:43/- people
The station master was arrested and charged with manslaughter by negligence. -> detained =1 station master
Dozens of the injured were being treated at hospitals in Larissa, and at least six were in intensive care. -> injured -:24/- & injured 6:6/-
Some 57 people are still missing. -> missing 57:-/- people
At least 62 people, including 12 children, died when the boat broke apart on rocks. -> killed 62:62/- people & killed =12 children
A Turkish man was arrested on suspicion of people smuggling. -> detained =1 Turkish man
Israeli troops killed nine Palestinians, including at least seven militants and a 61-year-old woman, in a raid on Jenin. -> killed =9 Palestinians & killed 7:7/- militants & killed =1 61-year-old woman
A Palestinian gunman shot dead seven people outside a synagogue. -> killed =7 people
Russia fired 81 missiles overnight, killing at least nine civilians. -> killed 9:9/- civilians
A missile hit an apartment block in Dnipro, killing 46 people, including six children, and wounding 80 others. -> killed =46 people & killed =6 children & injured =80 others
Ukraine says Russia has abducted more than 16,000 children. -> abducted 16000:16001/- children
Protesters clashed with police in Paris and more than 450 people were arrested. -> detained 450:451/- people
Some 441 police officers and gendarmes were injured, the interior minister said. -> injured 441:-/- police officers and gendarmes
In Lima, 17 people died in clashes on Monday, the deadliest day since protests began. -> killed =17 people
Police rounded up more than 200 people at San Marcos University. -> detained 200:201/- people
Cyclone Freddy left more than 500 people dead in Malawi, Mozambique and Madagascar. -> killed 500:501/- people
The storm displaced 88,000 people, according to the UN. -> displaced =88000 people
Flooding in Libya has killed 11,300 people and another 10,100 are missing, the Libyan Red Crescent said. -> killed =11300 people & missing =10100
The dam burst swept away whole districts and left at least 30,000 people homeless. -> displaced 30000:30000/- people
Some 300 people were killed and 2,000 injured when two trains collided. -> killed 300:-/- people & injured =2000
Boko Haram militants kidnapped 276 schoolgirls from Chibok in April 2014; 98 are still missing. -> abducted =276 schoolgirls & missing =98
Gunmen on motorcycles attacked a village and abducted 23 people, residents said. -> abducted =23 people
Two Reuters journalists were wounded when their car came under fire. -> injured =2 Reuters journalists
A British soldier has been killed in an explosion in Helmand. -> killed =1 British soldier
The death takes the number of British troops killed in Afghanistan to 200. -> killed =200 British troops
Sixteen people have been killed and 40 wounded in a suicide bombing in Kabul. -> killed =16 people & injured =40
The bomber struck as worshippers were leaving, killing himself and six others. -> killed =6 others
Three suspected drug dealers were found hanged from a bridge. -> killed =3 suspected drug dealers
The bodies of two missing hikers have been found. -> killed =2 missing hikers
A search is under way for a British teenager who went missing in Tenerife. -> missing =1 British teenager
Her body was found in a ravine on Monday. -> killed =1 body
All 228 people aboard the Airbus died. -> killed =228 people
Five of the eight crew were rescued, two died and one is missing. -> killed =2 & missing =1
Doctors Without Borders said it had treated 115 people with gunshot wounds. -> injured =115 people
Rebels are holding 20 peacekeepers captive in Goma. -> abducted =20 peacekeepers
Wounded: 14. Dead: 3. -> injured =14 & killed =3
Dead: 3; injured: about 20; missing: 1. -> killed =3 & injured 20:-/- & missing =1
A charred body was later found in the building. -> killed =1 charred body
An unidentified body was pulled from the rubble. -> killed =1 unidentified body
The bodies of two more victims, a father and a daughter, were recovered from the rubble. -> killed =2 victims & killed =1 father & killed =1 daughter
Villagers brought in 38 bodies. -> killed =38 bodies
Thirty soldiers of the mission — 19 Hungarians and 11 Italians — were injured. -> injured =30 soldiers & injured =19 Hungarians & injured =11 Italians
Nato troops — 19 Hungarians and 11 Italians — were injured. -> injured =19 Hungarians & injured =11 Italians
It said that three Hungarians were "wounded by the use of firearms". -> injured =3 Hungarians
The toll, which had stood at 69 before dawn and at 128 by noon, may rise. -> killed =69 & killed =128
Officials put the dead at 57 and the wounded at more than 100. -> killed =57 & injured 100:101/-
Eleven people were airlifted to Kathmandu with severe head injuries. -> injured =11 people
Tens of thousands of ethnic Albanians driven from Kosovo huddled in the mud. -> displaced -:20000/- ethnic Albanians
Some 239,000 people had fled into Albania, 120,000 into Macedonia and 35,700 into Montenegro. -> displaced 239000:-/- people & displaced =120000 & displaced =35700
More than 300 people fled to Serbia and 200 to Montenegro. -> displaced 300:301/- people & displaced =200
Forty men were separated from their families and shot. -> killed =40 men
Ten men were taken from a bus, lined up and shot. -> killed =10 men
Twelve men were killed. Two of his brothers were among them. -> killed =12 men & killed =2 brothers
Twelve men were killed. Among them were two teachers. -> killed =12 men & killed =2 teachers
Nenad Petrov and Ilir Hoxha were wounded. -> injured =1 Nenad Petrov & injured =1 Ilir Hoxha
Nenad Petrov, Marko Jovic and Ilir Hoxha were killed. -> killed =1 Nenad Petrov & killed =1 Marko Jovic & killed =1 Ilir Hoxha
Police arrested Nenad Petrov and Ilir Hoxha. -> detained =1 Nenad Petrov & detained =1 Ilir Hoxha
Detention of 48 hours was determined for the three suspects. -> detained =3 suspects
The courts still hold eight former leaders. -> detained =8 former leaders
The army took 12 prisoners. -> detained =12 prisoners
Dozens were detained, including former mayor Nenad Petrov and lawyer Ilir Hoxha. -> detained -:24/- & detained =1 Nenad Petrov & detained =1 Ilir Hoxha
Ten suspects have been taken in for questioning. -> detained =10 suspects
The whereabouts of 1,600 people remain unknown. -> missing =1600 people
The fate of the three hostages is still unclear. -> missing =3 hostages
He is missing. So are about 1,900 others. -> missing =1 & missing 1900:-/- others
Forty-five Fijian peacekeepers were detained by the Nusra Front. -> detained =45 Fijian peacekeepers
The army said it had detained 40 suspected insurgents. -> detained =40 suspected insurgents
A court in Cairo sentenced 21 people to death over a football riot in which 74 people died. -> killed =74 people
He was jailed for life for the murder of three prostitutes. -> killed =3 prostitutes
Twenty-two miners were trapped underground and four have been brought out dead. -> killed =4
At least eight people are known to have died. -> killed 8:8/- people
Police said that the driver and a passenger were killed instantly. -> killed =1 driver & killed =1 passenger
Five Serb men were wounded, one of them seriously, in a drive-by shooting in Gracanica. -> injured =5 Serb men & injured =1
A Kosovo policeman and three Serb gunmen were killed in a shootout at a monastery in Banjska. -> killed =1 Kosovo policeman & killed =3 Serb gunmen
Some 30 Nato peacekeepers were hurt in clashes in May. -> injured 30:-/- Nato peacekeepers
Around 93 peacekeepers suffered injuries, some of them with broken limbs and burns. -> injured 93:-/- peacekeepers
Eleven Italian soldiers were hurt, three of them seriously, Italy's foreign minister said. -> injured =11 Italian soldiers & injured =3
The Hungarian defence minister said that 19 Hungarian soldiers had been hurt, two of whom lost legs. -> injured =19 Hungarian soldiers & injured =2
More than 10,000 people, most of them ethnic Albanians, died in the 1998-99 war. -> killed 10000:10001/- people
About 1,600 people remain missing. -> missing 1600:-/- people
Serbian forces killed 45 Albanians in the village of Racak in January 1999. -> killed =45 Albanians
Some 800,000 ethnic Albanians were expelled to Albania and Macedonia. -> displaced 800000:-/- ethnic Albanians
More than 200,000 Serbs and other non-Albanians fled after the war. -> displaced 200000:200001/- Serbs and other non-Albanians
Nato's bombing killed some 500 civilians, according to Human Rights Watch. -> killed 500:-/- civilians
An explosion killed 28 people, most of them Serb civilians, on a convoy of buses. -> killed =28 people
Killed in the attack were two soldiers and a civilian. -> killed =2 soldiers & killed =1 civilian
Among those killed were five children. -> killed =5 children
The victims included three Germans, two Dutch tourists and a local guide. -> killed =3 Germans & killed =2 Dutch tourists & killed =1 local guide
No passengers were hurt. -> injured =0 passengers
Nobody was killed and only two people were slightly injured. -> killed =0 & injured =2 people
Miraculously, none of the 112 people on board was seriously hurt. -> injured =0 people
The blaze destroyed 14 homes but caused no injuries. -> injured =0
Scores of demonstrators, many of them women, were beaten with batons. -> injured -:40/- demonstrators
Ten thousand people lost their lives in the siege. -> killed =10000 people
A Roma family of six burned to death in their home. -> killed =6 family
An elderly Serb couple were found shot dead in Obilic. -> killed =2 elderly Serb couple
The bodies of a Serb couple and their son were found in their burnt-out house. -> killed =2 Serb couple & killed =1 son
Two Albanian brothers, aged 19 and 23, were abducted by masked men. -> abducted =2 Albanian brothers
Masked men abducted two Albanian brothers, aged 19 and 23. -> abducted =2 Albanian brothers
Police have arrested a 17-year-old boy and a 19-year-old woman. -> detained =1 17-year-old boy & detained =1 19-year-old woman
Authorities arrested 14 suspects, including two policemen, in dawn raids. -> detained =14 suspects & detained =2 policemen
Security forces killed four suspected militants, one of whom was a foreigner. -> killed =4 suspected militants & killed =1 foreigner
The attack killed 11 and wounded 29, the army said. -> killed =11 & injured =29
Seven civilians and two policemen died, and at least 40 others were wounded, the provincial governor said. -> killed =7 civilians & killed =2 policemen & injured 40:40/- others
An air strike on a wedding party killed 47 civilians, including 39 women and children. -> killed =47 civilians & killed =39 women and children
The clashes left one demonstrator dead and 13 people injured, including four policemen. -> killed =1 demonstrator & injured =13 people & injured =4 policemen
Three people - a mother and her two sons - were killed. -> killed =3 people & killed =1 mother & killed =2 sons
Three people, a mother and her two sons, were killed. -> killed =3 people & killed =1 mother & killed =2 sons
Four people were killed: two soldiers, a policeman and a bystander. -> killed =4 people & killed =2 soldiers & killed =1 policeman & killed =1 bystander
The boat was carrying 78 people, of whom 51 drowned. -> killed =51
Of the 300 arrested, 12 remain in custody. -> detained =300 & detained =12
Twelve of the 300 people arrested are still in custody. -> detained =12 people & detained =300 people
The UN says 1.2 million people have been forced from their homes since January. -> displaced =1200000 people
More than a million people have fled to neighbouring countries. -> displaced 1000000:1000001/- people
An estimated 700,000 Rohingya crossed into Bangladesh in 2017. -> displaced 700000:-/- Rohingya
The agency said that 34 people had been killed, 120 wounded and 14 were missing. -> killed =34 people & injured =120 & missing =14
Hospital officials put the number of dead at 23. -> killed =23
The number of people killed has risen to at least 52. -> killed 52:52/- people
The number of confirmed deaths stood at 1,200. -> killed =1200
Officials revised the toll down to 32 from 45. -> killed =32
The toll - 12 dead and 40 injured - is expected to rise. -> killed =12 & injured =40
It was the deadliest attack since 2005, when 52 people were killed in London. -> killed =52 people
The July 2005 bombings killed 52 people. -> killed =52 people
In 1995, Bosnian Serb forces massacred some 8,000 Muslim men and boys in Srebrenica. -> killed 8000:-/- Muslim men and boys
Jean-Claude Mbeki, one of the two men arrested, denied the charges. -> detained =1 men & detained =2 men
The ex-husband of one of the women killed was arrested. -> killed =1 women
A grenade was thrown at a cafe, injuring its owner. -> injured =1 owner
A fireman was badly burned and a second was overcome by fumes. -> injured =1 fireman & injured =1
She said her brother had been shot in the stomach. -> injured =1 brother
Her 16-year-old son was beaten up by soldiers. -> injured =1 16-year-old son
My father was killed in front of me. -> killed =1 father
"They killed my two brothers," she said. -> killed =2 brothers
"We lost 13 members of our family," said Ahmed. -> killed =13 members
He lost his wife and three daughters in the attack. -> killed =1 wife & killed =3 daughters
The 33-year-old striker was injured in the final. -> injured =1 33-year-old striker
A 6-month-old baby girl was among the dead. -> killed =1 6-month-old baby girl
Mr Thaci was among those detained. -> detained =1 Thaci
Eight of the dead were from one family. -> killed =8
Ten US soldiers were hospitalized after inhaling smoke. -> injured =10 US soldiers
One Briton was killed and another seriously injured. -> killed =1 Briton & injured =1
The train driver was killed and seven passengers were hurt, two critically. -> killed =1 train driver & injured =7 passengers & injured =2
Fourteen people are still in hospital, four of them in a critical condition. -> injured =14 people & injured =4
Police fired tear gas and 20 people were treated for breathing problems. -> injured =20 people
Medics treated at least 60 people for tear-gas inhalation. -> injured 60:60/- people
The Red Crescent said its teams had treated 150 people for gas inhalation and 12 for rubber bullet wounds. -> injured =150 people & injured =12
Three people drowned and a fourth was swept away. -> killed =3 people
The accident happened on Monday when a coach carrying 52 schoolchildren left the road; nine of the children and two teachers died at the scene. -> killed =9 children & killed =2 teachers
Thirteen are in hospital with serious injuries, five of them in intensive care. -> injured =13 & injured =5
Of 230 people on board, 228 were killed. -> killed =228
The crash, in which all 71 people on board perished, was blamed on the pilot. -> killed =71 people
The eruption has forced the evacuation of 15,000 people. -> displaced =15000 people
The search for 12 missing miners was called off. -> missing =12 missing miners
Two of the hostages were shot. -> injured =2 hostages
The kidnapping of two Italian tourists in Niger was claimed by al-Qaeda. -> abducted =2 Italian tourists
Gunmen seized eight oil workers from a rig off Nigeria. -> abducted =8 oil workers
The Red Cross confirmed that three of its staff had been abducted. -> abducted =3 staff
Pirates are holding 22 crew members hostage. -> abducted =22 crew members
Journalist Maria Lopez was found dead in her flat. -> killed =1 Maria Lopez
The wife of the mayor was slightly injured. -> injured =1 wife
The president of the court was shot dead. -> killed =1 president
The 52-year-old was declared dead on arrival. -> killed =1 52-year-old
A 19-year-old has been charged with murdering a taxi driver. -> killed =1 taxi driver
Two teenagers have been charged with the murder of a pensioner. -> killed =1 pensioner
A man of 34 was stabbed to death. -> killed =1 man
A man in his 20s was stabbed to death. -> killed =1 man
A man believed to be in his thirties was shot in both legs. -> injured =1 man
A woman and her baby died in the fire, which left three other people with burns. -> killed =1 woman & killed =1 baby & injured =3 people
The storm caused at least two deaths. -> killed 2:2/-
There have been at least 12 deaths and more than 100 injuries. -> killed 12:12/- & injured 100:101/-
The attack resulted in the death of one soldier and the wounding of three others. -> killed =1 soldier & injured =3 others
Thousands have died of cholera since October. -> killed -:2000/-
Cholera has killed 3,597 people and infected 340,000. -> killed =3597 people
Health officials reported 35 new deaths and 1,200 new infections. -> killed =35
Last year, 1,742 people died on Britain's roads. -> killed =1742 people
Drowning claimed 307 lives in 2011. -> killed =307
Suicide bombers have killed hundreds of Iraqi policemen. -> killed -:200/- Iraqi policemen
U.S. troops killed 20 insurgents and captured four. -> killed =20 insurgents & detained =4
Soldiers detained five men and killed a sixth. -> detained =5 men & killed =1
Troops opened fire, killing one and injuring three. -> killed =1 & injured =3
The blast wounded at least 10, two critically. -> injured 10:10/- & injured =2
Two people were shot, one fatally. -> injured =2 people & killed =1
At least 10 people are dead and dozens more are missing. -> killed 10:10/- people & missing -:24/-
Ten people are confirmed dead. -> killed =10 people
Ten are now known to have died. -> killed =10
So far 19 bodies have been pulled from the mud. -> killed =19 bodies
Nineteen bodies, including those of six children, have been recovered. -> killed =19 bodies & killed =6 children
A mass grave with the remains of 52 people was found near Raska. -> killed =52 people
The remains of 52 Kosovo Albanians were exhumed from a mass grave. -> killed =52 Kosovo Albanians
More than 2,000 ethnic Albanians were arrested and taken to prisons in Serbia. -> detained 2000:2001/- ethnic Albanians
Serbian police arrested three Kosovo policemen near the border on 14 June. -> detained =3 Kosovo policemen
Belgrade said the three Kosovo policemen had been arrested inside Serbia. -> detained =3 Kosovo policemen
Four Serbs suspected of taking part in the attack were arrested in Leposavic. -> detained =4 Serbs
Two Serbs, Milan and Stefan Jovanovic, were wounded when an off-duty soldier opened fire. -> injured =2 Serbs
An 11-year-old boy and a 21-year-old man were wounded on Orthodox Christmas Eve. -> injured =1 11-year-old boy & injured =1 21-year-old man
Kosovo police officer Afrim Bunjaku was killed in the ambush. -> killed =1 Afrim Bunjaku
Sergeant Afrim Bunjaku was killed and another policeman was injured. -> killed =1 Afrim Bunjaku & injured =1 policeman
A shoot-out left one policeman and three gunmen dead. -> killed =1 policeman & killed =3 gunmen
Police said they had killed three attackers and arrested four suspects. -> killed =3 attackers & detained =4 suspects
The three dead attackers were all Serbs. -> killed =3 dead attackers
Two people have been charged after five men were stabbed outside a nightclub in Leeds. -> injured =5 men
Emergency services were called to the scene at 23:40 BST and a 32-year-old man was pronounced dead shortly afterwards. -> killed =1 32-year-old man
Officers found a woman with serious injuries, who died at the scene. -> injured =1 woman & killed =1 woman
A man, 45, and a woman, 43, were arrested on suspicion of murder and remain in custody. -> detained =1 man & detained =1 woman
A 17-year-old girl was airlifted to hospital, where she remains in a stable condition. -> injured =1 17-year-old girl & injured =1
The Israeli military said two of its soldiers were killed in combat in southern Gaza, bringing its losses to 282. -> killed =2 soldiers
The Hamas-run health ministry says more than 36,000 people have been killed in Gaza since the war began. -> killed 36000:36001/- people
About 1,200 people were killed and 251 others were taken hostage in the 7 October attack. -> killed 1200:-/- people & abducted =251 others
More than 100 hostages were freed during a week-long truce; at least 40 are thought to be dead. -> killed 40:40/-
The IDF said it had recovered the bodies of four hostages. -> killed =4 hostages
Some 1.9 million people - or more than 80% of the population - have been displaced. -> displaced 1900000:-/- people
Four members of the same family, including two children, were found dead at a house in Norfolk. -> killed =4 members & killed =2 children
Thirty-nine people found dead in a lorry in Essex were Vietnamese nationals. -> killed =39 people
At least nine people were killed and more than 900 injured on Monday in the two earthquakes. -> killed 9:9/- people & injured 900:901/-
The tremor, which hit at 4:17 a.m., flattened 2,800 buildings, and 1,014 people were killed. -> killed =1014 people
In Aleppo province alone, 156 were killed and 507 injured. -> killed =156 & injured =507
The epidemic has infected over 28,000 and killed 11,310. -> killed =11310
Prosecutors charged 18 people over the deaths of 16 people in the canopy collapse at Novi Sad railway station. -> killed =16 people
Fifteen people were killed on 1 November when the canopy collapsed, and another died later in hospital. -> killed =15 people & killed =1
A sixteenth victim died in hospital in March. -> killed =1 victim
Serbian police detained several students during the protest in Belgrade. -> detained -:3/- students
Eleven protesters and four journalists were detained, the MUP said. -> detained =11 protesters & detained =4 journalists
In the incident in the village of Zubin Potok, two Kosovo police officers were lightly injured. -> injured =2 Kosovo police officers
Kosovo Police announced that one person was taken to the hospital for treatment. -> injured =1 person
During the action, 11 persons were deprived of their freedom. -> detained =11 persons
According to initial information, three persons lost their lives and five sustained bodily injuries. -> killed =3 persons & injured =5
A member of the Kosovo Police, Afrim Bunjaku, was killed this morning. -> killed =1 member
Ten-year-old Milan was wounded. -> injured =1 Ten-year-old Milan
The strike in Kharkiv has left two dead, the governor says. -> killed =2
Fire kills eight at Bucharest hospital -> killed =8
Gunman who killed six had been sacked -> killed =6
Mother and two children die in house fire -> killed =1 Mother & killed =2 children
Toddler, 2, killed by falling tree -> killed =1 Toddler
3 arrested after stabbing in Tetovo -> detained =3
Kosovo: Police officer killed in ambush, another wounded -> killed =1 Police officer & injured =1
UPDATE 2-Bomb blast kills 6 soldiers in Mali -> killed =6 soldiers
Death toll climbs to 73 in Hawaii wildfire -> killed =73
More than 60 hurt as trams collide -> injured 60:61/-
Pope prays for victims of quake that killed 2,000 -> killed =2000
Ten killed in Texas; governor orders probe -> killed =10
Man, 30, shot dead in Dublin -> killed =1 Man
Two die, four hurt as car hits bus stop -> killed =2 & injured =4
Relatives of the 298 people killed on flight MH17 gathered in The Hague. -> killed =298 people
All 298 people on board, most of them Dutch, died when it was shot down in 2014. -> killed =298 people
The trial of a man accused of killing 77 people opened in Oslo. -> killed =77 people
The man who killed 77 people in 2011 lost a court case. -> killed =77 people
Some 47 of the passengers are thought to have drowned. -> killed 47:-/- passengers
Two coastguard officers stand trial over the drowning of 27 migrants in the Channel. -> killed =27 migrants
The bodies of 14 people, including two babies, washed ashore near Tobruk. -> killed =14 people & killed =2 babies
A tanker exploded, leaving 16 people with severe burns. -> injured =16 people
The gas leak sickened 200 workers. -> injured =200 workers
Some 40 pupils were poisoned. -> injured 40:-/- pupils
More than 1,000 people were treated for heat exhaustion, and 13 have died. -> injured 1000:1001/- people & killed =13
A nine-month-old baby died of malnutrition. -> killed =1 nine-month-old baby
Fighting has killed 9,000 people and forced 5.6 million from their homes. -> killed =9000 people & displaced =5600000
Clashes erupted, with 14 policemen and scores of protesters hurt. -> injured =14 policemen & injured -:40/- protesters
With 40 of its crew dead and 12 wounded, the frigate limped home. -> killed =40 crew & injured =12
Around 30 people had been held, but all were freed overnight. -> detained 30:-/- people
No one has yet been charged over the killing of the two men. -> killed =2 men
The riot left a trail of destruction and at least one death. -> killed 1:1/-
Two officers are under investigation for the death of a suspect in custody. -> killed =1 suspect
Prison guards killed two. -> killed =2
A bear mauled two hikers in Slovakia. -> injured =2 hikers
A 15-year-old boy was bitten by a shark. -> injured =1 15-year-old boy
A man, 45, and a woman, 43, were arrested on suspicion of murder and remain in custody. -> detained =1 man & detained =1 woman
Eight people were given life sentences over the killing of 12 tourists. -> killed =12 tourists
She was stabbed 12 times. -> injured =1
The number of deaths fell to 12 from 30. -> killed =12
The siege left a border guard, Ilir Hoxha, and three gunmen dead. -> killed =1 border guard & killed =3 gunmen
Among the dead were Hoxha's sister, Lule, and two Greek citizens. -> killed =1 sister & killed =2 Greek citizens
None of the about 60 soldiers who are on duty there was hurt. -> injured =0 soldiers
More than 88,000 of Nagorno-Karabakh's estimated 120,000 ethnic Armenians have fled. -> displaced 88000:88001/- ethnic Armenians
More than 90 soldiers and over 50 residents got injuries. -> injured 90:91/- soldiers & injured 50:51/- residents
Nine people, including four policemen, were martyred in the attack. -> killed =9 people & killed =4 policemen
One soldier, Sepoy Asif Ali, 24, had also embraced martyrdom. -> killed =1 soldier
The police pick up five suspects. -> detained =5 suspects
Two suspects were picked up near the border. -> detained =2 suspects
One of them, a 50-year-old man, was shot twice. -> injured =1 50-year-old man
A court acquitted him of ordering the killing of at least 27 villagers. -> killed 27:27/- villagers
Two of the arrested, a lawyer said, were beaten. -> injured =2
Some 230,000 Serbs were then driven out of the province. -> displaced 230000:-/- Serbs
Four policemen and then two guards were hurt. -> injured =2 guards
Greece holds six suspects. -> detained =6 suspects
The river burst its banks, forcing up to 2,000 people into shelters. -> displaced 2000:-/2000 people
A woman was airlifted to the capital with a broken pelvis. -> injured =1 woman
The troops had killed "up to 195 militants" in the raid. -> killed 195:-/195 militants
Of the victims, 11 were women and three were children. -> killed =11 women & killed =3 children
A crash killed President Ilir Hoxha and seven others. -> killed =1 Ilir Hoxha & killed =7 others
The owner was arrested on Monday along with two foremen. -> detained =1 owner & detained =2 foremen
Some 2,500 residents of the valley have been moved to Stary Oskol. -> displaced 2500:-/- residents
Crews dug up 31 bodies; at least nine of the dead had been shot in the head. -> killed =31 bodies & killed 9:9/-
Three of the wounded had been shot in the leg. -> injured =3
Reporters were shown the bodies of 17 ethnic Albanians. -> killed =17 ethnic Albanians
Five passengers had injuries, one of them severe. -> injured =5 passengers & injured =1
More than 50 Serbs also sought treatment at the hospital. -> injured 50:51/- Serbs
Two peacekeepers were blown up when their jeep ran over a mine. -> killed =2 peacekeepers
No minister was hurt. -> injured =0 minister
No police officer was injured. -> injured =0 police officer
Two passersby were wounded. -> injured =2 passersby
Kyle Brandt Hale spoke. Hale, 34, a former driver from Xenia, was arrested. -> detained =1 Hale
D. K. (34) was killed and his girlfriend was seriously wounded. -> killed =1 D. K. & injured =1 girlfriend
About 600 refugees streamed across the frontier into Macedonia. -> displaced 600:-/- refugees
The agency has counted 404,000 refugees in Albania and a further 211,000 in Macedonia. -> displaced =404000 refugees & displaced =211000
The army killed four residents of Donetsk region: two in Pokrovsk and a nurse. -> killed =4 residents & killed =2
Among the wounded in Chuhuiv are a 4-year-old boy and his grandmother. -> injured =1 4-year-old boy & injured =1 grandmother
Two policemen were shot and a third was burned by a bomb. -> injured =2 policemen & injured =1
The injured included Station House Officer (SHO) Ali Raza. -> injured =1 Ali Raza
Ana Babic, a cook, was among those who died in the attack. -> killed =1 Ana Babic
"""

# What is not read yet, and why.
MISSED = """
Two children were pulled alive from a house, but their mother had died. -> killed =1 mother
Milan (11) and Stefan Jovanovic (21) were wounded by shots. -> injured =1 Milan & injured =1 Stefan Jovanovic
Of the 12 people in the boat, all but two drowned. -> killed =10 people
The rebels put their losses at five. -> killed =5
So are about 1,900 others, says the Red Cross. -> missing 1900:-/- others
"""


@pytest.mark.parametrize(("text", "wanted"), rows(COUNTS))
def test_counts(text: str, wanted: list[str]) -> None:
    assert [shown(m, text) for m in find(text)] == wanted


@pytest.mark.xfail(
    reason="a bare kin that died may have died long ago; names in a list; arithmetic; ellipsis over sentences"
)
@pytest.mark.parametrize(("text", "wanted"), rows(MISSED))
def test_known_misses(text: str, wanted: list[str]) -> None:
    assert [shown(m, text) for m in find(text)] == wanted
