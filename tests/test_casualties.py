"""Phrasings that state a casualty count, by their construction.

A phrasing stands before `->`, what it states behind it: kind, count, victims. `=30` is 30, not less and not more;
`30:30/-` is count 30, low 30, high open; `-` is nothing. Several counts are divided by `&`, in the order of the text.
"""
# ruff: noqa: E501  a phrasing stands on one line

import pytest
from counting import find, read, rows, shown
from hypothesis import given
from hypothesis import strategies as st

from kosovo_reader.extractors.casualties import find_casualties

PASSIVE = """
Thirty soldiers were injured in the clashes. -> injured =30 soldiers
At least 30 troops from the NATO-led peacekeeping force in Kosovo, KFOR, were injured on Monday. -> injured 30:30/- troops
At least 30 soldiers of the NATO-led mission in Kosovo (KFOR) were injured in clashes with Serbs. -> injured 30:30/- soldiers
Over 53 civilians were also injured by shock bombs. -> injured 53:54/- civilians
Three Chinese journalists were killed. -> killed =3 Chinese journalists
The bombing, in which three Chinese journalists were killed, has been used to stir anger. -> killed =3 Chinese journalists
Nearly 400 passengers had been evacuated by nightfall. -> displaced 400:-/400 passengers
Up to 60 people are believed to have been killed. -> killed 60:-/60 people
Some 3,500 Serbs and Roma have been driven from their homes. -> displaced 3500:-/- Serbs and Roma
Around 850 000 Kosovo Albanians were driven out in the spring. -> displaced 850000:-/- Kosovo Albanians
Two men suspected of robbing a bank were arrested in Pristina. -> detained =2 men
Two men, one of them a teacher, were arrested in Pristina. -> detained =2 men & detained =1 teacher
Five workers, all of them Croats, were kidnapped near the pipeline. -> abducted =5 workers
Twelve people who had been travelling in the bus were killed. -> killed =12 people
Six people aged between 15 and 70 were hurt. -> injured =6 people
Eleven people have been rescued and 40 are feared dead, but three were confirmed killed. -> killed =3
Four nurses were shot dead at a checkpoint. -> killed =4 nurses
Fourteen Serb farmers were gunned down in a field. -> killed =14 Serb farmers
Two boys were stabbed to death and a third was badly wounded. -> killed =2 boys & injured =1
Nine inmates were beaten to death by guards. -> killed =9 inmates
Seven villagers were burned alive in a barn. -> killed =7 villagers
A couple were beaten and two reporters were robbed. -> injured =2 couple
Two soldiers and three civilians were killed when a mine exploded. -> killed =2 soldiers & killed =3 civilians
Three Serbs, two Albanians and a Roma were killed. -> killed =3 Serbs & killed =2 Albanians & killed =1 Roma
A policeman and two protesters were hurt. -> injured =1 policeman & injured =2 protesters
One person was shot in the leg. -> injured =1 person
A teenager was shot and killed by a sniper. -> killed =1 teenager
A man was shot and wounded outside the court. -> injured =1 man
Thousands were forced to flee their homes. -> displaced -:2000/-
More than 2,000 residents had to be evacuated. -> displaced 2000:2001/- residents
Dozens of people have been rounded up since the coup. -> detained -:24/- people
All 158 people on board were killed. -> killed =158 people
Both pilots were killed. -> killed =2 pilots
Two of the crew were killed. -> killed =2 crew
Seven of the soldiers were hurt. -> injured =7 soldiers
One of the country's best-known reporters was detained at the airport. -> detained =1 best-known reporters
Another 12 demonstrators were detained overnight. -> detained =12 demonstrators
A further 200 people were made homeless. -> displaced =200 people
An estimated 8,000 Muslims were massacred. -> killed 8000:-/- Muslims
A total of 45 ethnic Albanians were executed. -> killed =45 ethnic Albanians
A group of 12 migrants was found dead in a lorry. -> killed =12 migrants
A family of five was killed in the blaze. -> killed =5 family
"Three of my men were killed," said the colonel. -> killed =3 men
Police said that at least five people were detained following the clashes. -> detained 5:5/- people
Two police officers were slightly wounded. -> injured =2 police officers
Twenty police were injured. -> injured =20 police
Four members of one family were slain. -> killed =4 members
At least one person was killed and several others wounded. -> killed 1:1/- person & injured -:3/- others
Three people, including two children, were killed. -> killed =3 people & killed =2 children
About 20 supporters were hit by rubber bullets. -> injured 20:-/- supporters
Two women were struck by a car. -> injured =2 women
A couple of his passengers were cut by glass. -> injured =2 passengers
A woman was hit in the head by a stone. -> injured =1 woman
Half a dozen officers were treated for smoke inhalation. -> injured =6 officers
Eighteen firefighters were overcome by smoke and taken to hospital. -> injured =18 firefighters
Two people were taken to hospital with burns. -> injured =2 people
Fifteen passengers were rushed to a nearby hospital. -> injured =15 passengers
Four climbers had been airlifted to hospital. -> injured =4 climbers
Eight children have been hospitalised. -> injured =8 children
Two Italian aid workers were taken hostage. -> abducted =2 Italian aid workers
Three Americans were held hostage for two years. -> abducted =3 Americans
Nine soldiers were taken prisoner. -> detained =9 soldiers
Six suspects were taken into custody. -> detained =6 suspects
Four students are being held at a police station. -> detained =4 students
Five people are in custody. -> detained =5 people
Three guards were placed under arrest. -> detained =3 guards
Up to 10,000 people were left homeless. -> displaced 10000:-/10000 people
Two people were pulled dead from the rubble. -> killed =2 people
One man was pronounced dead at the scene. -> killed =1 man
"""

ACTIVE = """
The blast killed 12 people and wounded 30. -> killed =12 people & injured =30
The clashes injured 30 soldiers from a Nato-led peacekeeping force and more than 50 Serbs. -> injured =30 soldiers & injured 50:51/- Serbs
A bomb exploded in a market, killing at least 20 and injuring scores. -> killed 20:20/- & injured -:40/-
A wedding hall collapsed, killing twelve guests, including three children, and wounding two dozen. -> killed =12 guests & killed =3 children & injured =24
The air raids killed between 450 and 530 civilians. -> killed -:450/530 civilians
The war killed as many as 300,000 people and displaced more than 2 million. -> killed 300000:-/300000 people & displaced 2000000:2000001/-
Police arrested four people after the match. -> detained =4 people
The police have detained some 150 demonstrators. -> detained 150:-/- demonstrators
Gunmen abducted two doctors from a clinic. -> abducted =2 doctors
Rebels kidnapped dozens of schoolgirls from a dormitory. -> abducted -:24/- schoolgirls
Militants took 12 tourists hostage. -> abducted =12 tourists
Doctors treated 52 protesters, two of them in serious condition. -> injured =52 protesters & injured =2
Soldiers shot dead three men at a roadblock. -> killed =3 men
Troops shot 11 people dead. -> killed =11 people
The mob beat two men to death. -> killed =2 men
A gunman opened fire in a church, killing nine worshippers. -> killed =9 worshippers
The crash that killed three happened at dawn. -> killed =3
The landslide claimed at least 300 lives. -> killed 300:300/-
The flood claimed the lives of 14 hikers. -> killed =14 hikers
The attack cost 17 lives. -> killed =17
The fire has taken more than 80 lives. -> killed 80:81/-
A suicide bomber killed himself and 12 others. -> killed =12 others
The army drove thousands of villagers from their homes. -> displaced -:2000/- villagers
The floods forced 40,000 people to leave their homes. -> displaced =40000 people
The fighting has uprooted 334,000 people. -> displaced =334000 people
Rescuers evacuated 70 residents from a retirement home. -> displaced =70 residents
Two gunmen killed 12 people at a magazine. -> killed =12 people
A driver ploughed into a crowd and killed five pedestrians. -> killed =5 pedestrians
The shelling left nine dead and 20 wounded. -> killed =9 & injured =20
The storm left at least 3,000 people homeless. -> displaced 3000:3000/- people
The gun battle left four dead, one of them a policeman. -> killed =4 & killed =1 policeman
The explosion left a child dead. -> killed =1 child
An avalanche buried a hut, leaving seven skiers dead. -> killed =7 skiers
He was convicted of murdering 12 civilians. -> killed =12 civilians
They are accused of killing three policemen. -> killed =3 policemen
It wounded another five, one critically. -> injured =5 & injured =1
Soldiers fired on a strike and killed at least 46 people. -> killed 46:46/- people
Security forces rounded up hundreds of activists. -> detained -:200/- activists
Kosovo police arrested a Serb officer. -> detained =1 Serb officer
Officers took 15 men into custody. -> detained =15 men
The hospital said it had treated 214 people and had lost six. -> injured =214 people & killed =6
The regiment lost 40 men in the ambush. -> killed =40 men
The collapse of the roof injured 20 to 30 spectators. -> injured -:20/30 spectators
The strike wounded a Reuters photographer. -> injured =1 Reuters photographer
The regime expelled hundreds of thousands of Albanians. -> displaced -:200000/- Albanians
A tremor killed one or two people. -> killed -:1/2 people
The rocket killed a mother and her two children. -> killed =1 mother & killed =2 children
"""

INTRANSITIVE = """
Eight people died there, six Albanians and two Serbs, in three hours. -> killed =8 people & killed =6 Albanians & killed =2 Serbs
More than 17,000 died in the quake. -> killed 17000:17001/-
Seventy-three refugees died when pilots mistook their tractors for tanks. -> killed =73 refugees
Three Albanian boys drowned in the river. -> killed =3 Albanian boys
His brother Anis drowned. -> killed =1 brother
Nearly 200 miners perished underground. -> killed 200:-/200 miners
Two climbers froze to death on the mountain. -> killed =2 climbers
Riots in 2004 in which 19 people died and more than 4,000 Serbs and Roma lost their homes changed that. -> killed =19 people & displaced 4000:4001/- Serbs and Roma
Eleven fishermen lost their lives. -> killed =11 fishermen
One man lost an eye. -> injured =1 man
Thousands of Serbs fled Kosovo on tractors. -> displaced -:2000/- Serbs
Some 12,000 people have fled the fighting. -> displaced 12000:-/- people
More than 100,000 people had crossed into neighbouring countries. -> displaced 100000:100001/- people
About 300 villagers sought refuge in a school. -> displaced 300:-/- villagers
Forty-three students disappeared that night. -> missing =43 students
Two hikers went missing on Sunday. -> missing =2 hikers
One of the wounded died on the way. -> killed =1
A protester died of his wounds. -> killed =1 protester
Of the 30 passengers, 12 died. -> killed =12
Two soldiers suffered minor injuries. -> injured =2 soldiers
Four people sustained burns. -> injured =4 people
One person underwent surgery and is in intensive care. -> injured =1 person
Seven of the soldiers had broken bones and one had lost the sight of an eye. -> injured =7 soldiers & injured =1
Three passengers broke their legs. -> injured =3 passengers
Twenty-two people required hospital treatment. -> injured =22 people
Hundreds of families have left their homes. -> displaced -:200/- families
"""

NOUNS = """
The death toll from an earthquake in eastern Turkey rose to 41 on Thursday. -> killed =41
The death toll from the fire has climbed from 12 to 17. -> killed =17
The official toll stands at 104 dead. -> killed =104
Officials put the death toll at more than 300. -> killed 300:301/-
The death toll reached 2,000. -> killed =2000
The quake's death toll passed 1,000. -> killed 1000:1001/-
The number of injured rose to 87. -> injured =87
The number of people missing stands at 19. -> missing =19 people
There have been 12 deaths. -> killed =12
The flu has caused at least nine deaths. -> killed 9:9/-
Police made 30 arrests. -> detained =30
There were seven fatalities. -> killed =7
He spoke of the death of three soldiers. -> killed =3 soldiers
The deaths of 39 migrants shocked the county. -> killed =39 migrants
The murder of two sisters has never been solved. -> killed =2 sisters
The killing of six Albanians set off the riots. -> killed =6 Albanians
The arrest of five policemen followed. -> detained =5 policemen
The abduction of 276 girls drew protests. -> abducted =276 girls
The disappearance of 43 students is still unexplained. -> missing =43 students
The evacuation of 2,000 villagers took a day. -> displaced =2000 villagers
The loss of 12 lives was mourned in the town. -> killed =12
Divers brought up thirteen bodies on Wednesday, two of them sisters who were tied together. -> killed =13 bodies & killed =2 sisters
The bodies of 12 miners were recovered. -> killed =12 miners
Four bodies have been found in the wreck. -> killed =4 bodies
Rescuers pulled nine bodies from the rubble. -> killed =9 bodies
The body of a woman was found in the canal. -> killed =1 woman
No injuries were reported. -> injured =0
There were no deaths. -> killed =0
Fifty-seven wounded had passed through her ward, fewer than 20 of them with bullet wounds. -> injured =57 & injured 20:-/19
About 3,000 homeless villagers slept in tents. -> displaced 3000:-/- homeless villagers
A dozen injured passengers lay beside the track. -> injured =12 injured passengers
Some 2.5 million displaced people live in camps. -> displaced 2500000:-/- displaced people
Rescuers are searching for 15 missing crew. -> missing =15 missing crew
Gunmen are holding 40 hostages in the theatre. -> abducted =40 hostages
Two kidnapped engineers were seen in a video. -> abducted =2 kidnapped engineers
"""

STATES = """
At least 36 people are dead and as many as 150 are missing after a ferry sank. -> killed 36:36/- people & missing 150:-/150
Some 1,600 are still missing. -> missing 1600:-/-
At least 17 people were unaccounted for. -> missing 17:17/- people
Three other activists are missing, friends say. -> missing =3 activists
Mr Mollick's aunt has not been found. -> missing =1 aunt
Nine sailors have yet to be found. -> missing =9 sailors
Five miners were reported missing. -> missing =5 miners
Sixty-one soldiers of the force were among the hurt. -> injured =61 soldiers
Among the dead were two children. -> killed =2 children
Among those arrested was a journalist. -> detained =1 journalist
The dead included three children and a priest. -> killed =3 children & killed =1 priest
Three of the dead were children. -> killed =3 children
Two of the wounded are in critical condition. -> injured =2
Eight patients were in a serious condition. -> injured =8 patients
Three policemen are in intensive care. -> injured =3 policemen
Six people remain in hospital. -> injured =6 people
More than 1,200 people were injured, 96 of them seriously. -> injured 1200:1201/- people & injured =96
Two were killed and four wounded. -> killed =2 & injured =4
Eleven officers had been injured, one gravely. -> injured =11 officers & injured =1
Two were dead and another five in hospital. -> killed =2 & injured =5
Eleven people were shot dead, five of them children. -> killed =11 people & killed =5 children
Twenty people were killed, among them four nurses. -> killed =20 people & killed =4 nurses
Thirty people were hurt, three of whom are in hospital. -> injured =30 people & injured =3
At least 12 people were killed, including a mother and two children. -> killed 12:12/- people & killed =1 mother & killed =2 children
Three people were killed in Mitrovica and two in Zvecan. -> killed =3 people & killed =2
Ten people were injured. Four of them are children. -> injured =10 people & injured =4 children
"""

SINGLE = """
But a policeman was grazed by a bullet in the first hours. -> injured =1 policeman
A 25-year-old was detained. -> detained =1 25-year-old
A 25-year-old man was detained. -> detained =1 25-year-old man
Her husband Faton was killed on the stairs. -> killed =1 husband
Ambulance driver Nenad Petrov was injured by a stone. -> injured =1 Nenad Petrov
Nenad Petrov was shot dead on his doorstep. -> killed =1 Nenad Petrov
Nenad Petrov, 34, was shot dead on his doorstep. -> killed =1 Nenad Petrov
Nenad Petrov, a lecturer in law, was arrested on Monday. -> detained =1 Nenad Petrov
Police arrested Nenad Petrov at the border. -> detained =1 Nenad Petrov
He was arrested in 2001. -> detained =1
She was hit in the leg by a bullet. -> injured =1
A volunteer medic was abducted by men in a pickup. -> abducted =1 volunteer medic
A demonstrator was shot dead and dozens were hurt. -> killed =1 demonstrator & injured -:24/-
The driver was taken to hospital. -> injured =1 driver
A man and a woman were killed. -> killed =1 man & killed =1 woman
A man was killed and his wife was wounded. -> killed =1 man & injured =1 wife
An elderly woman died when a shell hit her house. -> killed =1 elderly woman
A German soldier was slightly hurt. -> injured =1 German soldier
One protester was killed and 91 others hurt. -> killed =1 protester & injured =91 others
The blast killed a taxi driver. -> killed =1 taxi driver
A police officer died of his wounds. -> killed =1 police officer
An Albanian was stabbed. -> injured =1 Albanian
"""

NOBODY = """
No one was hurt. -> injured =0
No-one was injured in the fire. -> injured =0
Nobody was hurt, but an ambulance was stolen. -> injured =0
No one has been wounded since, police say. -> injured =0
None of the ten passengers was hurt. -> injured =0 passengers
None of them was hurt. -> injured =0
No soldiers were injured. -> injured =0 soldiers
No one was killed or injured. -> killed =0 & injured =0
The quake did not kill anyone. -> killed =0
"""

HEADLINES = """
Scores missing as ferry sinks in storm -> missing -:40/-
Five killed, 12 hurt in bus crash -> killed =5 & injured =12
Bomb kills 12 in crowded market -> killed =12
At least 40 dead after earthquake in Turkey -> killed 40:40/-
Policeman shot dead in northern Kosovo town -> killed =1 Policeman
Two Serbs arrested over attack on patrol -> detained =2 Serbs
Floods leave thousands homeless in Bosnia -> displaced -:2000/-
Dozens injured in clashes with Nato troops -> injured -:24/-
Death toll in Turkish mine blast rises to 41 -> killed =41
Ferry disaster: 36 dead, 150 missing -> killed =36 & missing =150
- Two people were killed in Gjakova. -> killed =2 people
• 30 injured in Zvecan on Monday. -> injured =30
"""


@pytest.mark.parametrize(
    ("text", "wanted"),
    rows(PASSIVE + ACTIVE + INTRANSITIVE + NOUNS + STATES + SINGLE + NOBODY + HEADLINES),
)
def test_counts(text: str, wanted: list[str]) -> None:
    assert [shown(m, text) for m in find(text)] == wanted


SPANS = """
[At least 30 soldiers of the Nato-led force were injured] in the clashes.
The clashes [injured 30 soldiers] from a Nato-led force and [more than 50 Serbs].
Kosovo police said they had [arrested four people] after the match.
[The death toll from an earthquake in Turkey rose to 41] on Thursday.
[Two men were shot dead] in the street.
[His brother Anis drowned].
Gunmen [took 12 tourists hostage] in the desert.
"""


@pytest.mark.parametrize("marked", SPANS.strip().splitlines())
def test_place_from_the_number_to_the_harm(marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    wanted = [part.partition("]")[0] for part in marked.split("[")[1:]]
    assert [text[m.start : m.end] for m in find(text)] == wanted


GROUPS = """
At least 30 soldiers of the NATO-led force in Kosovo (KFOR) were injured. -> soldiers of the NATO-led force in Kosovo (KFOR)
More than 50 Serbs were hurt. -> Serbs
Two Kosovo police officers were hurt. -> Kosovo police officers
Some 1,200 members of the security forces have been injured. -> members of the security forces
Dozens were hurt. -> -
Twelve protesters at the KFOR base were injured. -> protesters
"""


@pytest.mark.parametrize("row", GROUPS.strip().splitlines())
def test_group_that_may_name_the_members_body(row: str) -> None:
    text, _, wanted = row.partition(" -> ")
    (mention,) = find(text)
    assert (text[slice(*mention.group)] if mention.group else "-") == wanted


_WORDS = st.sampled_from(
    """
    killed injured dead missing hostage toll rose to lives claimed death of two 12 dozens at least the a policeman people
    Serbs who were was had been have not no one and or , . ; : ( ) “ - 's he his among including them in hospital from
    their homes fled lost Nenad Petrov Monday 2004 ² 3% \n\n ?
    """.split(" ")
)


@given(st.lists(_WORDS, max_size=40))
def test_any_words_give_spans_inside_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for mention in find(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.low is None or mention.high is None or mention.low <= mention.high


@pytest.mark.parametrize(
    "unit", ["12 people were killed and ", "killed ", "he was hurt, ", "two of them ", "lost their "]
)
def test_a_sentence_without_end(unit: str) -> None:
    reading = read(unit * 3000)
    assert all(mention.end <= len(reading.text) for mention in find_casualties(reading, (), lambda _: ()))


@pytest.mark.parametrize(
    "text",
    [
        "More than 100,000 people had crossed into",
        "had crossed 100,000 into",
        "estimates Tropical flee and displaced District.",
        "after three Italian and",
        "40 people unaccounted",
        "rescued two hurt, three of Karabakh's estimated",
    ],
)
def test_a_sentence_in_pieces(text: str) -> None:
    assert all(mention.end <= len(text) for mention in find_casualties(read(text), (), lambda _: ()))
