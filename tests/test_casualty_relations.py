"""Who is counted, and who is not, by the relations between phrases: parts of a whole, asides, lists, pronouns, names.

The look-alikes stand below the counts; the form of the tables is that of `test_casualties`.
"""
# ruff: noqa: E501  a phrasing stands on one line

import pytest
from counting import find, rows, shown

COUNTS = """
Two (2) returnees were hurt and one (1) police officer was stabbed. -> injured =2 returnees & injured =1 police officer
Police arrested seven (7) men. -> detained =7 men
Ivan Markovic of Lipjan was taken into custody. -> detained =1 Ivan Markovic
Arben Gashi (31) from Peja succumbed to the burns. -> killed =1 Arben Gashi
Eight of the deceased were women. -> killed =8 women
One of the dead was a nurse. -> killed =1 nurse
Two miners lost life in the pit. -> killed =2 miners
Around 60 families have evacuated to a school. -> displaced 60:-/- families
Some 140 Kosovars crossed the Qafe Morina border. -> displaced 140:-/- Kosovars
After the attack nine elderly Serbs moved to Raska. -> displaced =9 elderly Serbs
Some 1.200 are displaced, while about 4.500 left for Albania. -> displaced 1200:-/- & displaced 4500:-/-
Two boys were hurt, one of them heavily. -> injured =2 boys & injured =1
Three drivers, two from Nis and one from Bar, were hurt. -> injured =3 drivers & injured =2 & injured =1
They hacked trader Karim Khan to death. -> killed =1 Karim Khan
Bandits whisked away a trader and his two sons. -> abducted =1 trader & abducted =2 sons
She lost her father Ivan (61) and two cousins in the bombing. -> killed =1 father & killed =2 cousins
In the second strike a nurse was killed. -> killed =1 nurse
The storm left a quarter of a million homeless. -> displaced =250000
A K/Albanian male was stabbed. -> injured =1 K/Albanian male
Two men were taken to the capital for questioning. -> detained =2 men
Two riders suffered broken legs. -> injured =2 riders
The pilot did not survive the crash. -> killed =1 pilot
The prosecutor ordered the detention of four customs officers. -> detained =4 customs officers
Some 400 men had been separated from a convoy and taken to Peja for questioning. -> detained 400:-/- men
The number of displaced people has risen to 40,000. -> displaced =40000 displaced people
The body of the missing climber was found. -> killed =1 missing climber
12 nabbed in raid on gambling den -> detained =12
A Pole is among 12 troops injured tonight after a riot. -> injured =1 Pole & injured =12 troops
The operation led to killing three rebels of the front. -> killed =3 rebels
A grenade was thrown, leading to wounding four shoppers. -> injured =4 shoppers
He admitted to killing two guards in 1994. -> killed =2 guards
The suspect confessed to kidnapping five engineers. -> abducted =5 engineers
In addition to killing seven villagers, the fighters burned huts. -> killed =7 villagers
Two of our comrades-in-arms were martyred near Sirnak. -> killed =2 comrades-in-arms
His two brothers-in-law were shot dead. -> killed =2 brothers-in-law
Three sisters-in-law of the mayor were injured. -> injured =3 sisters-in-law
A comrade-in-arms was killed. -> killed =1 comrade-in-arms
The hospital counted 12 dead, eight by shelling and four by mines. -> killed =12 & killed =8 & killed =4
Nineteen people were killed, 11 by gunfire and eight by fire. -> killed =19 people & killed =11 & killed =8
Of 61 killings documented, 40 were by soldiers. -> killed =61
The blast killed nine people, three by flying glass. -> killed =9 people & killed =3
Twelve people were killed and 20 by-elections were put off. -> killed =12 people
Nine were killed and the price rose by 20 percent, 12 by May. -> killed =9
Five hurt, including toddler, as tram derails -> injured =5 & injured =1 toddler
Three jawans, villager killed in ambush -> killed =3 jawans & killed =1 villager
Two soldiers, four rebels killed in clash -> killed =2 soldiers & killed =4 rebels
At least 12 miners, rescuer die in blast -> killed 12:12/- miners & killed =1 rescuer
Four others, including headman, wounded in attack -> injured =4 others & injured =1 headman
Six children, two teachers injured as bus overturns -> injured =6 children & injured =2 teachers
Police arrest two men, three women hurt -> detained =2 men & injured =3 women
Bomb kills two, five hurt -> killed =2 & injured =5
Mayor, two aides held in graft probe -> detained =1 Mayor & detained =2 aides
Soldier and child killed in Kunar blast -> killed =1 Soldier & killed =1 child
Of the 127 people arrested, 19 were juveniles. -> detained =127 people & detained =19 juveniles
Of the five injured, two were flown to Raipur. -> injured =5 & injured =2
Of the 12 people killed, four were women and three were children. -> killed =12 people & killed =4 women & killed =3 children
Of the nine wounded, two later died. -> injured =9 & killed =2
Of the 30 detained, none was charged. -> detained =30
Of those killed, 14 were civilians. -> killed =14 civilians
Of those arrested, six are foreigners. -> detained =6 foreigners
Of the victims, nine were from one village. -> killed =9
Of the 17 dead, five were soldiers, the ministry said. -> killed =17 & killed =5 soldiers
Among the 53 killed were eight schoolgirls. -> killed =8 schoolgirls & killed =53
Of the 300 people evacuated, about 40 were children. -> displaced =300 people & displaced 40:-/- children
A man was in intensive care after he was hit by a car. -> injured =1 man
An officer was wounded when he was shot in the leg. -> injured =1 officer
A girl died after she was hit by a tram. -> killed =1 girl
We took out a boy, he was burnt. -> injured =1 boy
She said he was injured. -> injured =1
Rangers Nikom Saelim and Yuth Petla suffered leg wounds. -> injured =1 Nikom Saelim & injured =1 Yuth Petla
Besnik Krasniqi and Arta Hoxha sustained burns. -> injured =1 Besnik Krasniqi & injured =1 Arta Hoxha
Officers Ivan Petrov and Marko Jovic lost their lives. -> killed =1 Ivan Petrov & killed =1 Marko Jovic
Besnik Krasniqi and Arta Hoxha drowned in the lake. -> killed =1 Besnik Krasniqi & killed =1 Arta Hoxha
We buried 11 from one house. -> killed =11
The village buried 14 of its sons on Friday. -> killed =14 sons
They buried three children next to the school. -> killed =3 children
Families buried nine of the victims on Sunday. -> killed =9
Three of the 12 miners killed in the blast were brothers. -> killed =3 miners & killed =12 miners
The dead include two soldiers attached to the 405 Brigade and six suspected raiders. -> killed =2 soldiers & killed =6 suspected raiders
The victims, most of them Fulani men, included two imams and a 9-year-old boy. -> killed =2 imams & killed =1 9-year-old boy
The injured, who were taken to Nis, included three firefighters. -> injured =3 firefighters
The wounded, mostly women, include a nurse and two cooks. -> injured =1 nurse & injured =2 cooks
The dead included three cadets trained at the base, two clerks and a cook. -> killed =3 cadets & killed =2 clerks & killed =1 cook
The missing include two hikers from Bern and a guide. -> missing =2 hikers & missing =1 guide
Three bodies were picked by relatives. -> killed =3 bodies
Four bodies were claimed by families. -> killed =4 bodies
Two bodies were flown home. -> killed =2 bodies
Six bodies were laid out in the mosque. -> killed =6 bodies
At least nine people, all but one of them Albanians, were killed. -> killed 9:9/- people
Twenty passengers, all but two of whom were women, were injured. -> injured =20 passengers
Six workers, nearly all of them from Nepal, died. -> killed =6 workers
Seven men, all but one under 30, were arrested. -> detained =7 men
Four terrorists have been eliminated. -> killed =4 terrorists
Troops eliminated 12 militants in the valley. -> killed =12 militants
Twelve insurgents were liquidated in the raid. -> killed =12 insurgents
Nine are in a critical state at the hospital. -> injured =9
Two of the wounded are in a serious state. -> injured =2
One man is in a grave state. -> injured =1 man
Five people are in a stable condition. -> injured =5 people
Two soldiers fell on the field of honour. -> killed =2 soldiers
Eleven fighters fell in battle near the river. -> killed =11 fighters
Three policemen fell in the line of duty. -> killed =3 policemen
Four officers fell in combat. -> killed =4 officers
The mission evacuated 13 wounded by helicopter. -> injured =13
Helicopters evacuated the 12 injured to Goma. -> injured =12
All three were evacuated to a hospital. -> injured =3
Two miners were evacuated to hospital with burns. -> injured =2 miners
Some 300 patients were evacuated from the hospital. -> displaced 300:-/- patients
About 200 people were evacuated from their homes. -> displaced 200:-/- people
More than 30 inmates escaped and at least 12 people were killed. -> killed 12:12/- people
The rebels escaped and two officers were hurt. -> injured =2 officers
Two men escaped and a guard was killed. -> killed =1 guard
Aid workers avoided the road and three drivers were kidnapped. -> abducted =3 drivers
Eleven of the wounded had been discharged. -> injured =11
A memorial to the 64 civilians, including 11 women and four minors, who were shot dead. -> killed =64 civilians & killed =11 women & killed =4 minors
He mourned the nine miners, including two brothers, who died in the blast. -> killed =9 miners & killed =2 brothers
The 20 hostages, among them three nurses, who were kidnapped in May, are alive. -> abducted =20 hostages & abducted =3 nurses
Four people in charge of the company, including its director surnamed Ma, have been held by police. -> detained =4 people & detained =1 director
Three men in charge of the site have been held. -> detained =3 men
Six officials of the ministry, including a deputy minister, are being held. -> detained =6 officials & detained =1 deputy minister
Three were killed and five jawans injured when rebels attacked. -> killed =3 & injured =5 jawans
Six askaris killed in ambush near Garissa. -> killed =6 askaris
Twelve gurkhas wounded in the fighting were flown home. -> injured =12 gurkhas
Nine naxals were killed in the encounter. -> killed =9 naxals
The helicopter crashed, killing its crew of four and two persons on the ground. -> killed =4 crew & killed =2 persons
A family of six was killed when the roof fell. -> killed =6 family
The crew of three died. -> killed =3 crew
The tanker's crew of 22 was kidnapped. -> abducted =22 crew
A party of eight was arrested at the border. -> detained =8 party
Gunmen killed an officer in Lahj, the second in ten days. -> killed =1 officer
A man was shot in Kumanovo, the third in a week. -> injured =1 man
Twelve were killed in Gracko and two in Pec. -> killed =12 & killed =2
The mission lost one of its members when a car was struck by a blast. -> killed =1 members
The battalion lost three of its officers in the ambush. -> killed =3 officers
Nikola R., who was injured in the leg, spoke. -> injured =1 Nikola R.
The family of Terry Boone, 34, who died after a traffic stop, protested. -> killed =1 Terry Boone
The moments of Ana Babic, who was shot in May, were shown. -> injured =1 Ana Babic
One of our soldiers has a broken leg. -> injured =1 soldiers
Two of the policemen have broken ribs. -> injured =2 policemen
A boy had a fractured skull. -> injured =1 boy
Some 300 men were locked in the school. -> detained 300:-/- men
Forty villagers were held in a camp near Prijedor. -> detained =40 villagers
They locked 60 people in the barn. -> detained =60 people
About 200 prisoners of war were held at the sports hall. -> detained 200:-/- prisoners
Three climbers are still being sought. -> missing =3 climbers
Two sailors are being searched for. -> missing =2 sailors
Rescuers are still searching for six miners. -> missing =6 miners
Divers searched for two fishermen. -> missing =2 fishermen
Between 30 and 40 of them were arrested. -> detained -:30/40
Between 20 and 25 of the passengers were hurt. -> injured -:20/25 passengers
Some 1,400 people have left their homes. -> displaced 1400:-/- people
About 1,400 people have left the area because of the fighting. -> displaced 1400:-/- people
The injured M.R. was taken to Nis. -> injured =1 M.R.
The arrested B.K. will be tried. -> detained =1 B.K.
Police arrested M.R. on Monday. -> detained =1 M.R.
Civilians: 13 killed, 40 wounded. -> killed =13 & injured =40
Soldiers: two killed; police officers: four injured. -> killed =2 & injured =4
Three of the attackers in the raid on the post, in which a sergeant died, were killed. -> killed =3 attackers & killed =1 sergeant
Two men who attacked the patrol, in which a driver was hurt, have been arrested. -> detained =2 men & injured =1 driver
Six workers from the plant, which exploded on Monday, are missing. -> missing =6 workers
Four men suspected of the blast, which killed 12 people, were detained. -> detained =4 men & killed =12 people
Police from the town, where two men were killed, were praised. -> killed =2 men
Three trucks of the convoy, in which two drivers died, were burned. -> killed =2 drivers
Gunmen seized 25 pupils. -> abducted =25 pupils
Eleven soldiers of the Italian contingent and 19 of the Hungarian contingent were wounded. -> injured =11 soldiers & injured =19
Five men of the first battalion and seven of the second were killed. -> killed =5 men & killed =7
Two members of the union and three of the party were arrested. -> detained =2 members & detained =3
There are 12 workers whom we cannot account for. -> missing =12 workers
We have two miners we cannot account for. -> missing =2 miners
We cannot account for three passengers. -> missing =3 passengers
There are 40 people unaccounted for. -> missing =40 people
He was hit by a bullet. -> injured =1
Israeli fire killed 11 Palestinians waiting for aid, medics said. -> killed =11 Palestinians
Russian shelling overnight killed a couple in their seventies and wounded their grandson. -> killed =2 couple & injured =1 grandson
The drone struck a minibus, killing nine and injuring 13 more. -> killed =9 & injured =13
A further six people were treated at the scene. -> injured =6 people
Police say a 24-year-old man from Leeds has been arrested and remains in custody. -> detained =1 24-year-old man
Three officers, one of them a colonel, were among those arrested. -> detained =3 officers & detained =1 colonel
The two soldiers who died were from the same village. -> killed =2 soldiers
The 11 men detained on Friday include four customs officers. -> detained =11 men & detained =4 customs officers
The nine killed, all from one family, were buried on Sunday. -> killed =9
Five of the 11 crew are still missing. -> missing =5 crew
He lost a leg to a mine. -> injured =1
Gunmen abducted 75 pupils from a school in Zamfara; 20 have since been freed. -> abducted =75 pupils
A policeman was dragged from his car and beaten unconscious. -> injured =1 policeman
Forty-one members of the opposition have been put behind bars. -> detained =41 members
Two activists were remanded in custody for 30 days. -> detained =2 activists
Twelve people were sentenced for the killing of 31 villagers. -> killed =31 villagers
Ukraine said it had killed 640 Russian troops in the past day. -> killed =640 Russian troops
Neither of the pilots was hurt. -> injured =0 pilots
Not one of the 80 passengers died. -> killed =0 passengers
The ferry was carrying 120 people, of whom 88 were rescued and 32 are missing. -> missing =32
Deaths: 14; injured: 52. -> killed =14 & injured =52
Rebels say they killed 60 soldiers, a claim the army denies. -> killed =60 soldiers
Hundreds of thousands have crossed into Chad since April. -> displaced -:200000/-
The toll includes 17 children. -> killed =17 children
The fighting has uprooted 250,000 people. -> displaced =250000 people
Three men, aged 19, 22 and 31, were arrested. -> detained =3 men
Four were shot in the head and two had their throats cut. -> injured =4
The driver, a 45-year-old Pole, was killed instantly. -> killed =1 driver
Prime Minister Ivan Petrov was shot and seriously wounded. -> injured =1 Ivan Petrov
Ivan Petrov, the mayor of Nis, has been detained. -> detained =1 Ivan Petrov
They killed seven people in one house, five in another. -> killed =7 people & killed =5
Eight of the dead were women, three were children. -> killed =8 women & killed =3 children
More than half of the 44 dead were children. -> killed =44
Nineteen Kurdish rebels and two village guards died in the clashes. -> killed =19 Kurdish rebels & killed =2 village guards
Up to 15 members of the gang have been rounded up. -> detained 15:-/15 members
A nine-month-old baby was among the injured. -> injured =1 nine-month-old baby
Among those killed was a 4-year-old boy. -> killed =1 4-year-old boy
Wounded in the attack were a deputy governor and two of his aides. -> injured =1 deputy governor & injured =2 aides
At least four people - two tourists and two waiters - were killed. -> killed 4:4/- people & killed =2 tourists & killed =2 waiters
Of them, 13 are in critical condition. -> injured =13
Six of those injured were children. -> injured =6 children
Two of those killed were Indian nationals. -> killed =2 Indian nationals
The search continues for eight miners. -> missing =8 miners
The remains of 12 people have been identified. -> killed =12 people
A mass grave holding 80 bodies was found near Izbica. -> killed =80 bodies
The group is holding about 50 hostages. -> abducted 50:-/- hostages
Two suspects were killed in a shootout, while a third escaped. -> killed =2 suspects
Police killed three robbers and recovered two guns. -> killed =3 robbers
Flash floods swept away a bus, killing 14 and leaving nine missing. -> killed =14 & missing =9
A stampede at a stadium has left at least 20 fans dead. -> killed 20:20/- fans
Cholera has killed 82 and infected 3,000. -> killed =82
"""


@pytest.mark.parametrize(("text", "wanted"), rows(COUNTS))
def test_counts(text: str, wanted: list[str]) -> None:
    assert [shown(m, text) for m in find(text)] == wanted


NOTHING = """
The rules provide for four (4) members.
Radovan Markovic of Lipjan was elected.
The old town lost life and colour.
Two brothers moved to Nis to open a shop.
Some 900 football fans crossed the Spielfeld border.
About 300 left for Albania.
Two judges, one from Nis and one from Bar, were appointed.
The singer was whisked away in a limousine.
The minister succumbed to pressure.
The government did not survive a vote of confidence.
The opposition demanded the detention of two ministers.
The minister was taken to task for questioning it.
Three clerks were held at gunpoint.
About 50 recruits were hospitalised with flu.
The pilot came close to killing 12 spectators.
Lawmakers are opposed to killing 300 wolves.
He objected to arresting four students.
The army is committed to detaining 12 suspects.
After 12 days, 20 miners freed
Teachers, parents protest as two jobs cut
Two goals, three assists: star shines
Of the 44 hostages, 12 are women.
Of the 200 guests, 12 were lawyers.
Of the 20 people questioned, three were women.
A medic who saw the bodies told reporters they had been shot.
A teacher who hid in a cupboard said they were beaten.
A woman whose sons fled says they were detained at the border.
Two doctors who examined the men confirmed they had been beaten.
He was hit by criticism from his rivals.
He was hit in the polls.
France and Germany suffered injuries to their pride.
Soldiers buried 40 mines along the road.
He buried two penalties in the first half.
The landslide buried 30 houses.
“What is missing is money.”
“Who was arrested?” he asked.
What was hurt was their pride.
“Nothing was seized,” she said.
Everything is lost; Hope has died.
The guests, most of them men, included two generals.
Two bodies were set up to oversee the vote.
Twelve of them were displaced persons from Laplje Selo.
Four teams were eliminated in the first round.
The company eliminated 300 workers' jobs.
Two candidates were eliminated in the first round.
Sappers neutralised 12 mines.
The plan would eliminate 20 officers.
Three states are in a serious state of neglect.
The roads are in a poor state.
Two soldiers fell from a truck.
Prices fell in the battle of two chains.
Three children fell ill.
Five officers escaped being killed.
The minister narrowly escaped being shot.
They denied that 30 men had been killed and 12 women wounded.
It is not known where 19 of the victims are buried.
Nobody knows where 12 of the dead are.
Two elections have been held by the party.
Three meetings have been held.
Seven boda-bodas seized in the raid.
Seven laptops seized in the raid.
Two proposals killed in committee came back.
Four giraffes killed by poachers.
Its crew of four said two boats were hit.
The club lost two of its members last year.
The party lost 12 members in the election.
A statue of Ivan Petrov, who died in 1922, stands there.
The novels of Ivan Petrov, who died aged 80, sell.
The lawyer of Ana Babic, who was in Paris, said no.
He has a broken heart.
The two had broken hands with tradition.
Talks were held in the school.
The two leaders are locked in a dispute.
Three parties are locked in talks.
The two sides were locked in battle.
Police are still searching for two gunmen.
Three suspects are still being sought.
Police are still looking for the two attackers.
The company is looking for 12 engineers.
The party is searching for two candidates.
More than 5,000 villagers have left for Skopje.
Ten people have left the party.
Two players have left the club.
Two hundred thousand people have left the country to find work.
Two ministers left the room.
The injured Serbs were taken away.
Police raided the port: 251 seized.
Customs found 300 rifles; 251 were seized.
Gunmen stormed the school; 25 were seized.
A total of 251 were seized.
Twelve seized on the road to Kano were freed.
We cannot account for 12 million euros.
There are two cars whom nobody saw.
Two guests left and they were happy.
Five men were taken from the village; they were later shot.
The driver was hit.
All three hostages were found alive.
Some 90 per cent of the town's 8,000 people have fled.
The avalanche buried five skiers; three were dug out alive.
The crash victims, who were aged 17 to 22, have not been named.
A mine blew off both his legs.
Bandits released 20 of the 75 pupils they abducted.
Four nurses tested positive.
Five ex-guards were sentenced to 15 years in prison.
The army denied killing 60 civilians.
The ministry denied that any soldiers had been killed.
If confirmed, 20 people would have been killed.
The bombing could have killed hundreds.
A plot to kill two ministers was foiled.
An attempt to kidnap three engineers failed.
Every year 1,200 people die on the roads.
Three men, aged 19, 22 and 31, appeared in court.
The driver, a 45-year-old Pole, was unhurt.
Serbia was hit by two strikes.
Two villages were hit by shells.
Ten shells hit the camp.
Emergency services are searching for survivors.
Kidnappers demanded money for five villagers.
Half a dozen students were expelled from the university.
Moscow expelled 10 diplomats.
The plane with 64 on board crashed; nobody survived.
He killed time with two friends.
The news hit 12 families hard.
The search for two new judges continues.
The search continues for four suspects.
Rescuers searched for two hours.
The families buried two hatchets.
We buried two cats in the garden.
Two presidents have fallen from favour.
Two soldiers had fallen asleep.
Three officers fell short of the target.
Some 2,000 people have left the rally area because of the war of words.
Twelve engineers have left the company.
Thirty deputies have left the party after attacks on the leader.
Four players were eliminated.
The programme eliminated 20 fighters from the tournament.
Two drivers are in a poor state of mind.
Nine bodies, the UN and others, were sent the text.
The dead end includes two shops.
The missing link includes two genes.
Three of the group were happy.
Five of the second batch were sold.
A crew of four was hired.
A family of five moved in.
The man, who was 40, left.
The two were locked in prayer.
The car hit two posts.
A train hit two cows.
The rock band hit two cities.
We cannot account for 12 hours.
Mayor, two ministers hold talks
Teachers, doctors strike as two talks fail
Two towns, three villages hit by flood
Of the 200 invited, 12 were women.
"""


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_counts_nothing(text: str) -> None:
    assert find(text) == []
