"""Wordings of agencies, broadcasters and local papers, each with a look-alike that states less, or nothing.

The form of the tables is that of `test_casualties`.
"""
# ruff: noqa: E501  a phrasing stands on one line

import pytest
from counting import find, rows, shown

COUNTS = """
Six border guards killed following rebel attack -> killed =6 border guards
Two men were killed, with some 40 wounded according to the mayor. -> killed =2 men & injured 40:-/-
Five climbers killed Feb. 3 will be flown home -> killed =5 climbers
The count may go up, as 140 are still missing. -> missing =140
A man dressed as a monk was arrested. -> detained =1 man
Most of the 31 arrested face trial. -> detained =31
The 31 arrested deny the charges. -> detained =31
Two of the 12 injured are in hospital. -> injured =2 & injured =12
Three of the 14 wounded were children. -> injured =3 children & injured =14
The count is expected to climb past 75 with 300 villagers still missing. -> missing =300 villagers
Typhoon toll over 900 -> killed 900:901/-
The killing in Gornje Selo of at least 24 members of one clan was filmed. -> killed 24:24/- members
The arrest by Italian soldiers of three smugglers was filmed. -> detained =3 smugglers
Most of the victims, who included six women and four boys, lived there. -> killed =6 women & killed =4 boys
The cook was taken to hospital, as were a porter and eight guests. -> injured =1 cook & injured =1 porter & injured =8 guests
Two guards were hurt, as is usual. -> injured =2 guards
Lipovac buries 24 victims of the massacre -> killed =24 victims
Fourteen shepherds were buried in the village cemetery. -> killed =14 shepherds
The victims, two pupils and their teacher, died at the scene. -> killed =2 pupils & killed =1 teacher
Eight people were killed and two guards wounded, 300 refugees crossed. -> killed =8 people & injured =2 guards
The bomber killed four guards and three pilgrims who were at prayer. -> killed =4 guards & killed =3 pilgrims
The blast killed four guards, as well as three pilgrims who had come by bus. -> killed =4 guards & killed =3 pilgrims
The raid killed two rebels together with their commander. -> killed =2 rebels & killed =1 commander
He shot one man and two others who were wounded fled. -> injured =1 man & injured =2 others
Among the dead in the blast at the clinic were four nurses. -> killed =4 nurses
The two clerks shot during the raid also died. -> injured =2 clerks & killed =2 clerks
Two men had been knifed by a gang. -> injured =2 men
Soldiers arrested dozens of militants who were fleeing. -> detained -:24/- militants
A man and wife in his village were killed. -> killed =1 man & killed =1 wife
A father and son gunned down by snipers were mourned. -> killed =1 father & killed =1 son
Teen Shot by Police in Nis -> injured =1 Teen
The grave held the remains of between 15 and 17 people. -> killed -:15/17 people
Serbia Finds 27 Bodies in Mass Grave -> killed =27 Bodies
Over 1,640 people are still unaccounted-for. -> missing 1640:1641/- people
The clashes displaced several thousands of people. -> displaced -:3000/- people
Tens of fans were injured. -> injured -:20/- fans
Aid workers had reports of thousands of people forced to flee their homes. -> displaced -:2000/- people
27,000 New IDPs reported in May -> displaced =27000 IDPs
A man with a stab wound was found in the park. -> injured =1 man
The bodies of five men, with bullet wounds to the head, were found. Three of them were students. -> killed =5 men & killed =3 students
Four of the raiders were gunned down. -> killed =4 raiders
Ilir Kos, a tribal elder who was kidnapped in May, is alive. -> abducted =1 tribal elder
Six men were escorted to the police station. -> detained =6 men
Five of them were put in handcuffs. -> detained =5
One of whom underwent surgical intervention. -> injured =1
Eleven men who were taken off a tractor have not been seen since. -> missing =11 men
19-year-old Petar Kos and 44-year-old Ana Ban died at the scene. -> killed =1 Petar Kos & killed =1 Ana Ban
Two suspects, 20-year-old Petar Kos and a boy not named because of his age, were arrested. -> detained =2 suspects
Some 12,300 persons are homeless, of whom 7,000 are housed in schools. -> displaced 12300:-/- persons & displaced =7000
At least 31 people were wounded. They include three Germans and a Belgian boy. -> injured 31:31/- people & injured =3 Germans & injured =1 Belgian boy
The other fatalities were three gunmen and a girl, named as Ana Kos, who was hit by a stray bullet. -> killed =3 gunmen & killed =1 girl
The women, about 60 of them, were expelled on Monday. -> displaced 60:-/-
Guards beat up a postman and two clerks. -> injured =1 postman & injured =2 clerks
They found 14 bodies. Five were children. -> killed =14 bodies & killed =5 children
A second officer has a suspected fractured skull. -> injured =1 officer
Two New Zealand police were injured. -> injured =2 New Zealand police
I lost my six-year-old daughter and nine-year-old son in the flood. -> killed =1 six-year-old daughter & killed =1 nine-year-old son
Some 90 others were feared dead and more than 700 were wounded. -> injured 700:701/-
Police tell the Gazette one person was arrested. -> detained =1 person
The deportation from Kosovo of about 800.000 Albanians is proven. -> displaced 800000:-/- Albanians
The raid freed eight, leaving 17 in captivity. -> abducted =17
His mother is in critical care in hospital. -> injured =1 mother
Police Shoot Stabbing Suspect Dead -> killed =1 Stabbing Suspect
Police shot and killed a stabbing suspect. -> killed =1 stabbing suspect
They are looking into the fatal stabbing of a man. -> killed =1 man
Mudslide death toll up to 15 as rescues continue -> killed =15
The dead man was named by police as Ilir Kos, 33, and another suspect, Ivan Ban, 23, was in custody. -> killed =1 Ilir Kos & detained =1 suspect
Five soldiers died. One was an airman based in Ham. -> killed =5 soldiers & killed =1 airman
Gunmen seized 270 girls, of which 50 girls managed to escape. -> abducted =270 girls
Twelve Serbs were injured--eight in the attack and four in the clash. -> injured =12 Serbs & injured =8 & injured =4
Guards wounded three rioters, though the toll was later changed to one. -> injured =3 rioters & injured =1
Two people died and nine were hurt. The toll rose to 12. -> killed =2 people & injured =9 & killed =12
Six soldiers, displaying courage, laid down their lives. -> killed =6 soldiers
Two terrorists eliminated, search continues -> killed =2 terrorists
All four people onboard the aircraft were killed. -> killed =4 people
The army moved in, with over 1 million people fleeing the city. -> displaced 1000000:1000001/- people
On Monday (19) police officers were arrested. -> detained =19 police officers
Six Serbs were hurt, two seriously, as well as one German soldier and two nurses. -> injured =6 Serbs & injured =1 German soldier & injured =2 & injured =2 nurses
Police said seven tenants _ all on the east side _ were wounded. -> injured =7 tenants
Troops killed 21 armed Taliban. -> killed =21 armed Taliban
Over 100,000 people have had to evacuate their homes. -> displaced 100000:100001/- people
Another injured person with a wound in the leg was brought in. -> injured =1 injured person
More than 3,200 people mostly ethnic Serbs have been evacuated. -> displaced 3200:3201/- people
They killed six wounded soldiers in their beds. -> killed =6 wounded soldiers
There is still no trace of 11 sailors. -> missing =11 sailors
More than 200,000 Serbs left Kosovo after the war. -> displaced 200000:200001/- Serbs
A memorial to the 45 killed stands in the village. -> killed =45
Also injured were two bystanders. -> injured =2 bystanders
2 dead, 1 critical after crash -> killed =2 & injured =1
Two suspects were sent to detention for 48 hours. -> detained =2 suspects
Police have brought in 12 men for questioning. -> detained =12 men
During the night 15 citizens asked for medical help. -> injured =15 citizens
One policeman gave his life. -> killed =1 policeman
Four of a family die in road mishap -> killed =4
The shooting left two others clinging to life. -> injured =2 others
Some 25,000 refugees have arrived in Albania. -> displaced 25000:-/- refugees
One of three men who were shot has died. -> injured =1 men & killed =1 men & injured =3 men
Two of the 12 people who were found had died. -> killed =2 people
Two people were killed. Both victims were buried with honours. -> killed =2 people & killed =2 victims
Rebels were hanging two men. -> killed =2 men
The raid killed 800 villagers, a quarter of them children. -> killed =800 villagers
A bomber killed himself and 12 others. -> killed =12 others
The bodies of 12 men shot in May have been returned. -> killed =12 men
One trader said that last month a captain and two sailors left port and have not been seen since. -> missing =1 captain & missing =2 sailors
Raids killed at least one senior Hamas official. -> killed 1:1/- senior Hamas official
Rebels shot six guards, two people with knowledge of the raid said. -> injured =6 guards
POLICE ARREST GUNMAN WHO KILLED THREE -> detained =1 GUNMAN & killed =3
Five guards died. The slain guards were identified as Petar Kos and Ivan Ban. -> killed =5 guards
He was sadly pronounced deceased at the scene. -> killed =1
The victim suffered fatal head injuries. -> killed =1 victim
The attack led to one serviceman of the Armed Forces being wounded. -> injured =1 serviceman
The riot resulted in 12 people being arrested. -> detained =12 people
More than 80 people were killed or wounded. -> killed 80:81/- people
Three sappers were killed and wounded. -> killed =3 sappers
A total of 3,412 civilians have been killed or injured since January. -> killed =3412 civilians
More than 90 people are dead or missing. -> killed 90:91/- people
The blast led to the death or injury of 12 people. -> killed =12 people
The bomb went off in a market, killing and wounding dozens. -> killed -:24/-
The shells killed or wounded 30 villagers. -> killed =30 villagers
Nobody was killed or injured. -> killed =0 & injured =0
Nine people including four children and a nurse were killed. -> killed =9 people & killed =4 children & killed =1 nurse
At least 17 persons including three women and five children died and 22 others sustained injuries. -> killed 17:17/- persons & killed =3 women & killed =5 children & injured =22 others
Three clerks were killed and eleven others including seven women injured. -> killed =3 clerks & injured =11 others & injured =7 women
Of the 34 injured soldiers, 25 are Italians and nine are Hungarians. -> injured =34 injured soldiers & injured =25 Italians & injured =9 Hungarians
Of the roughly 1,600 people still unaccounted for, about 500 are Serbs. -> missing 1600:-/- people & missing 500:-/- Serbs
Singer Ana Kos was pushed to the ground and injured on Monday. -> injured =1 Ana Kos
A maximum of 20 people were hurt. -> injured 20:-/20 people
Almost 1.2 lakh villagers were evacuated. -> displaced 120000:-/120000 villagers
Officers handcuffed two men. -> detained =2 men
A car hit two pedestrians. -> injured =2 pedestrians
Killed: a policeman and three gunmen. -> killed =1 policeman & killed =3 gunmen
Three Kosovo police special forces members were wounded. -> injured =3 Kosovo police special forces members
Neither driver was hurt. -> injured =0 driver
The injured, including two passers-by, were shifted to Nis. -> injured =2 passers-by
Two men were stabbed. One of them, Petar Kos, was shot with a rifle. -> injured =2 men & injured =1 Petar Kos
The shooting left businessman Ilir Kos dead and his wife wounded. -> killed =1 Ilir Kos & injured =1 wife
On the night of 24-25 March two people were killed. -> killed =2 people
Several hundred Serbs left Orahovac, fearing revenge. -> displaced -:300/- Serbs
A Roma was taken from his home and has not been seen again. -> missing =1 Roma
Among the soldiers killed were two junior officers, the spokeswoman, who asked not to be named, said. -> killed =2 junior officers
The rebels continue to hold hundreds of hostages. -> abducted -:200/- hostages
A soldier who was wounded and evacuated from the site is alive. -> injured =1 soldier
Twenty-three, including children, appear to have been shot dead. -> killed =23
Fifty newly identified victims were reburied on Monday. -> killed =50 newly identified victims
NATO said that 30 peacekeepers had "sustained multiple injuries". -> injured =30 peacekeepers
Five men "were executed in cold blood", the report says. -> killed =5 men
A handful of officers were bruised. -> injured -:3/- officers
Among the wounded were nine Dutch guards, an officer in Zvecan said. -> injured =9 Dutch guards
"Among the injured are five grooms and two boys," the official told Xinhua. -> injured =5 grooms & injured =2 boys
Dozens were hurt, including a cook, an editor at the channel told us. -> injured -:24/- & injured =1 cook
They wounded a guard, a cook and a nurse, a spokesman for the ministry said. -> injured =1 guard & injured =1 cook & injured =1 nurse
Shelling has sent 40,000 people fleeing. -> displaced =40000 people
Seven workers escaped with cuts and bruises. -> injured =7 workers
Two patients are on ventilators. -> injured =2 patients
Two of his friends were knocked unconscious. -> injured =2 friends
Eight suspects have been remanded. -> detained =8 suspects
Three men were caught red-handed by the patrol. -> detained =3 men
A mine killed a farmer, 44, and wounded his daughter, 12. -> killed =1 farmer & injured =1 daughter
A mine injured two pupils, 9 and 12. -> injured =2 pupils
Three sisters, 4, 6 and 9, died in the blaze. -> killed =3 sisters
The blast injured a boy, 7, a woman, 34, and a man, 60. -> injured =1 boy & injured =1 woman & injured =1 man
Suspects Milan M., 40, and Bojan P., 31, were arrested. -> detained =1 Milan M. & detained =1 Bojan P.
Police arrested Uros D., 24, and Stefan R., 29. -> detained =1 Uros D. & detained =1 Stefan R.
Police arrested Uros D. and Marko J. on Monday. -> detained =1 Uros D. & detained =1 Marko J.
The blast injured no one. -> injured =0
We said 11 of its Dutch and 19 Hungarian soldiers were injured. -> injured =11 Dutch & injured =19 Hungarian soldiers
A 30-year-old UN policeman from Nis, Petar Kos, died in a crash. -> killed =1 30-year-old UN policeman
Some 35,874 people were shifted to 341 relief camps. -> displaced 35874:-/- people
Twelve people were shifted to hospital. -> injured =12 people
It is true that ten people were arrested. -> detained =10 people
Police held a man, 45. -> detained =1 man
Police arrested three men, 22, 25 and 31. -> detained =3 men
Killed: Petar Kos, 60; Ana Kos, 31. -> killed =1 Petar Kos & killed =1 Ana Kos
There is evidence that 300 people were killed there. -> killed =300 people
There is no evidence of a bomb, but 12 people were killed. -> killed =12 people
Police ruled out terrorism after two men were killed. -> killed =2 men
Activists sent a list naming 43 people who they said had been killed. -> killed =43 people
A surgeon had treated 43 people in two days, 31 of them for gunshot wounds. -> injured =43 people & injured =31
A witness was beaten and another captive died next to him. -> injured =1 witness & killed =1 captive
Inmates armed with knives held a prison nurse hostage for a third day. -> abducted =1 prison nurse
The clash saw 26 houses burnt and scores of residents fleeing to nearby towns. -> displaced -:40/- residents
At least 66 clerks were arrested. As of 31 March, 39 were still held at the barracks. -> detained 66:66/- clerks & detained =39
Meanwhile, 23 people, including two co-mayors of the party, were detained. -> detained =23 people & detained =2 co-mayors
Police said 12, 000 people were killed. -> killed =12000 people
Police said 12'000 people were killed. -> killed =12000 people
Police said 1_234_567 people fled. -> displaced =1234567 people
On May 12, 345 people were killed. -> killed =345 people
>30 people were killed. -> killed 30:31/- people
~30 people were killed. -> killed 30:-/- people
Guards roughed up two singers. -> injured =2 singers
She wants justice for her two sons killed in 1999. -> killed =2 sons
There is no evidence linking them to the attack that killed 12 guards. -> killed =12 guards
The blast killed a man and a cook, a spokesman for the police in Nis, Ana Kos, said. -> killed =1 man & killed =1 cook
A boy and a girl were hit by a car and killed. -> killed =1 boy & killed =1 girl
Two men were shot and one killed. -> injured =2 men & killed =1
The mayor of Nis, 45, and his driver, 30, were arrested. -> detained =1 mayor & detained =1 driver
Two girls aged 9 and 12 and a boy of 7 were hurt. -> injured =2 girls & injured =1 boy
The dead man was named as Petar Kos, 31, of Buxton, East Coast. -> killed =1 Petar Kos
A child was killed. The victim was identified as Private First Class Ivan Ban. -> killed =1 child & killed =1 Ivan Ban
"""

NOTHING = """
The ten-member family Hoxhaj was killed.
The killing in a town of 20,000 people was filmed.
Some 60 miners were buried under the rubble.
Landslide buries 12 cars
Fifteen policemen were expelled for excesses.
A man and brother of the mayor resigned.
A body of 27 members elects the chair.
This is the third raid and nobody has been arrested.
No arrests were made.
Troops freed 22 guests who had been held in the lobby.
A fireman was shown holding the girl in his arms.
The army denied that the unit lost nine men.
Five were children.
Two candidates eliminated in first round
Turnout was 3,500 and 12 polling stations were held.
It is not true that ten people were arrested, police said.
The ministry rejected claims that 14 soldiers were killed.
He said he had killed nobody.
Twelve patients were shifted to another ward.
The suspects, 22 and 24, were arrested on Monday.
There is no evidence that 300 people were killed there.
The army dismissed a report that 20 soldiers had been killed.
It was wrongly reported that eight people had died.
The minister could not confirm that four had died.
Doctors ruled out that a third man had been shot.
He wants 20 Serbs arrested.
It gave no figure for the Albanian dead.
Police counted the Serb dead.
5/10 people were killed.
Police said 000 people were killed.
Police said 12'34 people were killed.
Two critical tests ahead
Angry Kosovo Serbs Bury Couple Killed by Mortars
Most of those killed between 1998 and 2000 were civilians.
The storm hit two villages.
There was a risk of 12 people being killed.
It paid 5 million to the heirs of each deceased.
Two hikers were buried yesterday by a mudslide and pulled out alive.
Six skiers were buried on Sunday when an avalanche hit.
Most of the teen and adult passengers of a bus that was hit by a truck were bruised.
The bomber killed himself in the street.
He gave his life to science.
The two sailors clung to life jackets.
Two refugees arrived at the gate.
The talks left 20 Serbs in doubt.
"""


@pytest.mark.parametrize(("text", "wanted"), rows(COUNTS))
def test_counts(text: str, wanted: list[str]) -> None:
    assert [shown(m, text) for m in find(text)] == wanted


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_counts_nothing(text: str) -> None:
    assert not find(text)
