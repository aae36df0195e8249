"""Families of attribution: each row a passage, and who speaks its statements; NONE where nobody is quoted."""

import re

import pytest

from kosovo_reader.layout.masthead import read_article
from kosovo_reader.summary import summarize

# Posts by another word, abbreviated posts, and whom a relative clause or a passive makes the speaker.
POSTS = """
The Kisumu East MP, Peter Odhiambo, accused the police. “I will raise it next week,” the legislator said. -> Peter
    Odhiambo
Senator Marta Ruiz, a Liberal, voted against. “It is a bad law,” the lawmaker said. -> Marta Ruiz
Police chief Anton Weber visited the scene. “We have no suspect,” the head of the police said. -> Anton Weber
Brigadier Ali Hassan, the police commissioner, was there. “We fired in the air,” the officer said. -> Ali Hassan
Defence lawyer Paula Stein rejected the charges. “He is innocent,” the attorney said. -> Paula Stein
Inspector General of Police Hassan Katumba arrived at noon. “It was a bomb,” the IGP said. -> Hassan Katumba
District Police Officer (DPO) Imran Khan confirmed the blast. “It was a bomb,” the DPO said. -> Imran Khan
Officer-in-charge (OC) Rafiq Islam denied this. “They attacked us,” the OC said. -> Rafiq Islam
Superintendent of Police Vikram Rao reached the spot. “It was a bomb,” the SP said. -> Vikram Rao
Volunteer Nikom Saelim was shot in the leg. “They fired at us,” Mr Nikom said from his bed. -> Nikom Saelim
Teacher Abdi Hassan Gedi lives in Wajir. “I need a bone,” Gedi says. -> Abdi Hassan Gedi
President Lula Mendes spoke in Brasilia. “We are ready,” the head of state said. -> Lula Mendes
Prime Minister Edi Marku met reporters. “We are ready,” the head of government said. -> Edi Marku
Pope Clement prayed for peace. “Stop the war,” the pontiff said. -> Clement
Novelist Ana Brandt was born in Graz. “I write at night,” the author said. -> Ana Brandt
Striker Ivan Perez scored twice. “We are happy,” the forward said. -> the forward
Foreign Minister Luis Vega arrived. “No deal,” the top diplomat said. -> Luis Vega
Farmer Hans Beck lost ten cows. “No deal,” the minister said. -> the minister
Doctor Lena Holm works there. Surgeon Karl Moen left. “They were children,” the medic said. -> the medic
UN envoy Olga Petrova met the rebels. “Talks go on,” the diplomat said. -> Olga Petrova
Voters will elect a successor to President Luis Vega, who promised “zero tolerance” of gangs. -> Luis Vega
He is the son of former mayor Anton Weber, who called the plan “madness”. -> Anton Weber
The judge fined a spokesman for President Luis Vega, who said the ruling was “a farce”. -> a spokesman for President
    Luis Vega
The Truth Commission (TC), which reported in 2013, put the number at “almost 1,000”. -> Truth Commission
Anton Weber, who said nothing for days, called the verdict “a disgrace”. -> Anton Weber
The inquiry chair, Anton Weber, on July 3 called the reports “very disturbing”. -> Anton Weber
The World Health Organization in May described the ward as “a death trap”. -> World Health Organization
Anton Weber of Human Rights Watch called it “very disturbing”. -> Anton Weber
The EU received a report, which Anton Weber, the UN rights chief, called “very disturbing”. -> Anton Weber
The attack, which the foreign ministry described as “cowardly”, was filmed. -> foreign ministry
The attack, described by Anton Weber as “cowardly”, was filmed. -> Anton Weber
It was, in the words of Anton Weber, “a farce”. -> Anton Weber
In what Anton Weber described as “a farce”, the trial ended. -> Anton Weber
The trial was “a farce”, as Anton Weber described it. -> Anton Weber
The vote was “an insult,” in the words of Anton Weber. -> Anton Weber
The law was dismissed as “a farce” by Anton Weber. -> Anton Weber
The law was widely described as “a farce”. -> -
The strike was condemned by Hamas as “a crime”. -> Hamas
"""

# Pronouns behind somebody silent, what things read, who is told by whom.
SOURCES = """
Karim Aziz has waited for years. His brother Omar, who was taken away, is still missing. “I need a grave,” he says. ->
    Karim Aziz
Karim Aziz buried his son Omar on Monday. “I need peace,” he said. -> Karim Aziz
Karim Aziz lost two sons. His eldest son, Omar, 12, died in the yard. “He was a child,” he said. -> Karim Aziz
Karim Aziz, a baker, ran outside. His neighbour Omar Said was shot dead. “He was a friend,” he said. -> Karim Aziz
The US Treasury on Wednesday blacklisted two men. / “We are prepared,” Under Secretary Martin Delgado said. -> Martin
    Delgado
The watchdog wrote to Defense Minister Luis Vega, who replied on July 17 that the military police had been asked to
    “look into each of these claims”. -> Luis Vega
Anton Weber said that villagers had been told to “stay at home”. -> Anton Weber
Asked whether troops had fired, Anton Weber replied that it would “look into the claims”. -> Anton Weber
Anton Weber said soldiers were ordered to “shoot on sight”. -> Anton Weber
Villagers were told to “stay at home”. -> -
He sat under a wall where someone had written, in Cyrillic, “See you again”. -> -
Somebody had scrawled “Never again” on the gate. -> -
An unknown hand had written “Go home” on the door. -> -
His lawyer Ana Holm told TASS that the defense would appeal: “We consider the verdict too harsh.” -> Ana Holm
Anton Weber said the ministry would respond: “We have the means.” -> Anton Weber
Anton Weber announced that the party would demand a recount: “The count was a fraud.” -> Anton Weber
« They came at night », testified to RADIO-ONE.CD the mayor of the commune, Pierre Lobho. -> Pierre Lobho
“They came at night,” confided to AFP the head of the clinic, Pierre Lobho. -> Pierre Lobho
“They came at night”, told Radio Mille the mayor, Pierre Lobho. -> Pierre Lobho
Pierre Lobho testified: “They came at night.” -> Pierre Lobho
“They came at night,” Pierre Lobho testified in court on Monday. -> Pierre Lobho
The head of the families' union, Mira Alic, described Lukic’s words as “an insult on a day like this”. -> Mira Alic
Mira Alic called Gashi's remarks “a lie and an insult”. -> Mira Alic
Mira Alic dismissed the ministry's statement as “empty talk”. -> Mira Alic
Mira Alic rejected the president's claim that “all is well”. -> the president
“An insult,” as Mira Alic described it. -> Mira Alic
It was “an insult,” as Mira Alic put it. -> Mira Alic
Mira Alic's description of the deal as “empty talk” drew applause. -> Mira Alic
“Why, Pekka?” read a card tied to a loaf of bread. -> -
A card on the flowers read “Sleep well, little one”. -> -
“Stop the war!” read the banner. -> -
One placard said: “Stop the war”. -> -
A note left at the gate said: “Sleep well, little one.” -> -
A text message to residents read: “Leave your homes now.” -> -
The inscription on the stone says “They died for us”. -> -
His T-shirt said “Free Kosovo now”. -> -
A sticker on the door reads “No entry for soldiers”. -> -
A headline in Blic read “The end of the road”. -> -
A plaque bears the words “To the fallen of 1999”. -> -
“Go home,” said graffiti on the wall. -> -
The letter, signed by Anton Weber, reads: “We will not pay.” -> Anton Weber
Anton Weber has lived here for years. / He says: “We have no water.” -> Anton Weber
Anna Holm has lived here for years. / She says: “We have no water.” / “We drink from the river.” -> Anna Holm|Anna
    Holm
The Palestinian group's armed wing, the Qassam Brigades, issued a statement mourning “a field commander and a leader”.
    -> Qassam Brigades
Hezbollah released a video mocking “the paper army”. -> Hezbollah
In a communiqué, the junta denounced “a cowardly act of terror”. -> the junta
The army said in a communique: “We hold the town.” -> The army
Tanjug reported on Monday. It said that Marko Vucic has asked for help because, on Sunday, “a daylong shootout took
    place”. -> Tanjug
Jane's said the ship was hit by “a Kinzhal”. -> NONE
“One soldier has a broken leg,” spokesman Ralf Weber said. “KFOR did not shoot / Milan Savic, a surgeon, said 22 were
    treated. / “They came in buses,” said nurse Marta Holm. -> Ralf Weber|Ralf Weber|Marta Holm
"""

# Look-alikes of posts, forms of attribution, and marks in which nobody speaks.
FORMS = """
Senators Ana Ruiz and Luis Vega voted against. “It is a bad law,” the lawmaker said. -> the lawmaker
MP Ana Ruiz and MP Luis Vega met. “It is a bad law,” the legislator said. -> the legislator
Police chief Anton Weber visited. “We have no suspect,” the army chief said. -> the army chief
Navy commander Anton Weber visited. “We have no suspect,” the army chief said. -> the army chief
UNICEF chief Anna Holm arrived. “Children starve,” the UN chief said. -> the UN chief
Opposition leader Anna Holm arrived. “We stay,” the Hezbollah leader said. -> the Hezbollah leader
Interior Minister Luis Vega arrived. “No deal,” the top diplomat said. -> the top diplomat
Ambassador Luis Vega met police. “No deal,” an officer said. -> an officer
Inspector Luis Vega searched the house. “No deal,” a senior officer said. -> a senior officer
Company director Luis Vega left. “No deal,” the union leader said. -> the union leader
President Luis Vega met the head of the central bank. “No deal,” the bank chief said. -> the bank chief
The PM, Luis Vega, left. “No deal,” the UN said. -> United Nations
Deputy Prime Minister Luis Vega left. “No deal,” the deputy said. -> Luis Vega
Mayor Luis Vega met residents. “No deal,” the city leader said. -> the city leader
Governor Anna Holm toured the area. “We will rebuild,” the governor said. -> Anna Holm
Gov. Anna Holm toured the area. “We will rebuild,” the Republican said. -> the Republican
Dr Anna Holm, a surgeon, worked all night. “They kept coming,” the doctor said. -> Anna Holm
Sister Agnes Holm runs the clinic. “They kept coming,” the nun said. -> Agnes Holm
Archbishop Paul Kiprono led the mass. “Forgive them,” the cleric said. -> Paul Kiprono
Chancellor Anna Holm spoke. “We stand firm,” the chancellor said. -> Anna Holm
SP Vikram Rao reached the spot. “It was a bomb,” the SP said. -> Vikram Rao
DIG Mohan Lal reached the spot. “It was a bomb,” the DIG said. -> Mohan Lal
Chief Executive Officer Anna Holm resigned. “I regret it,” the CEO said. -> Anna Holm
Secretary-General Anna Holm spoke. “Stop it,” the UN chief said. -> the UN chief
UN Secretary-General Anna Holm spoke. “Stop it,” the UN chief said. -> Anna Holm
NATO Secretary General Anna Holm spoke. “Stop it,” the head of the alliance said. -> the head of the alliance
WHO Director-General Anna Holm spoke. “Stop it,” the WHO chief said. -> Anna Holm
Amnesty's secretary general, Anna Holm, spoke. “Stop it,” the charity's head said. -> the charity's head
“We are prepared,” Finance Minister Luis Vega, a close ally of the president, told parliament. -> Luis Vega
“They burned it all,” recounted Anna Holm, who fled with two children. -> Anna Holm
“They burned it all,” lamented the mayor, Luis Vega. -> Luis Vega
“They burned it all,” Luis Vega recounted to AFP. -> Luis Vega
"They burned it all," is how Luis Vega remembers it. -> Luis Vega
Luis Vega recounted how the men “burned it all”. -> Luis Vega
“They burned it all,” explains Luis Vega, 34, pointing at the ruins. -> Luis Vega
“They burned it all”, deplored the president of the association, Luis Vega. -> Luis Vega
“They burned it all,” Luis Vega is quoted as saying by TASS. -> Luis Vega
“They burned it all,” TASS quoted Luis Vega as saying. -> Luis Vega
“They burned it all,” the agency cited Luis Vega as saying. -> Luis Vega
“They burned it all,” read a text message sent by Luis Vega to his wife. -> Luis Vega
In a letter to the king, Luis Vega wrote: “They burned it all.” -> Luis Vega
In a video posted on Telegram, Luis Vega can be heard saying: “They burned it all.” -> Luis Vega
Reached by telephone, Luis Vega said only: “No comment.” -> Luis Vega
Asked if he would resign, Luis Vega said: “Never.” -> Luis Vega
Asked if he would resign, he shook his head. “Never,” said Luis Vega. -> Luis Vega
Asked by Anna Holm whether he was afraid, Luis Vega replied: “Every day.” -> Luis Vega
When asked about the raid, the minister, Luis Vega, replied that it was “a success”. -> Luis Vega
Luis Vega, asked about the raid, called it “a success”. -> Luis Vega
Luis Vega was asked about the raid. “It was a success,” he replied. -> Luis Vega
Luis Vega met Paul Frey on Monday. He called the talks “frank”. -> Luis Vega
Luis Vega thanked Paul Frey for the help. “He is a friend,” he said. -> Luis Vega
The court freed Luis Vega on Monday. “I am innocent,” he said. -> Luis Vega
Police arrested Luis Vega on Monday. His wife, Anna, said he was home. “He was asleep,” she said. -> Anna
The strike killed Luis Vega on Monday. “He was a good man,” said his sister Anna Vega. -> Anna Vega
Luis Vega heads the union. His deputy, Paul Frey, disagreed. “No way,” he said. -> Paul Frey
Luis Vega's lawyer, Paul Frey, said his client was ill. “He cannot stand trial,” Frey said. -> Paul Frey
“An insult,” was how the ruling was described by Luis Vega. -> Luis Vega
The ruling was called “an insult to justice” by Luis Vega. -> Luis Vega
The ruling, branded “an insult to justice” by Luis Vega, was read out. -> Luis Vega
The ruling has been called “an insult to justice” by critics. -> critics
What Luis Vega described as “an insult to justice” became law. -> Luis Vega
Luis Vega spoke of what he called “an insult to justice”. -> Luis Vega
The plan, in Luis Vega's words “an insult to justice”, failed. -> Luis Vega
The plan is, to quote Luis Vega, “an insult to justice”. -> Luis Vega
It was, said Luis Vega, “an insult to justice”. -> Luis Vega
It was — as Luis Vega put it — “an insult to justice”. -> Luis Vega
According to Luis Vega it was “an insult to justice”. -> Luis Vega
He had, Luis Vega told Reuters, “nothing to hide from anybody”. -> Luis Vega
The so-called “Green Army” took the town. -> NONE
The operation, called “Iron Fist”, began on Monday. -> NONE
He drives a “Lada Niva” to work. -> NONE
The town is known as the “City of Roses” by tourists. -> NONE
The “peace talks” ended in an hour. -> NONE
They hit it with a “Kinzhal” missile. -> NONE
Russia used “Shahed” drones, the army said. -> NONE
He was charged with “inciting hatred”. -> NONE
The film “The Long Road” won a prize, its director said. -> NONE
The rebels' spokesman, who goes by the name Zeki, said by phone: “We hold the bridge.” -> Zeki
A rebel spokesman, who gave his name as Zeki, called it “a gift to the enemy”. -> Zeki
Human Rights Watch's Anna Holm called it “very disturbing”. -> Anna Holm
Anna Holm, a researcher at Human Rights Watch, called it “very disturbing”. -> Anna Holm
Human Rights Watch called it “very disturbing”. -> Human Rights Watch
“It is very disturbing,” said Human Rights Watch researcher Anna Holm. -> Anna Holm
“It is very disturbing,” the army said, in its first comment on the raid. -> the army
“It is very disturbing,” local media quoted the minister, Luis Vega, as saying. -> Luis Vega
“It is very disturbing,” Luis Vega was quoted by local media as saying. -> Luis Vega
“It is very disturbing,” Luis Vega, speaking through an interpreter, told the BBC. -> Luis Vega
“It is very disturbing,” Luis Vega told the BBC's Anna Holm. -> Luis Vega
“It is very disturbing,” he told the BBC's Anna Holm. -> -
“It is very disturbing” – Luis Vega, mayor. -> Luis Vega
Luis Vega, mayor: “It is very disturbing.” -> Luis Vega
"It is very disturbing," Luis Vega, 43, who lost two brothers in the raid, says in a whisper. -> Luis Vega
"Where," Luis Vega asked, "is my son?" -> Luis Vega
"It is over," Luis Vega said, then added: "For now." -> Luis Vega|Luis Vega
“It is over,” said Luis Vega. Then he added: “For now.” -> Luis Vega|Luis Vega
Luis Vega said it was “over”, adding that nobody had “anything left to give”. -> Luis Vega|Luis Vega
Luis Vega said it was “over and done” while Paul Frey called it “a good start”. -> Luis Vega|Paul Frey
While Luis Vega said it was “over and done”, Paul Frey called it “a good start”. -> Luis Vega|Paul Frey
Luis Vega's claim that it was “over and done” was rejected by Paul Frey. -> Luis Vega
Paul Frey rejected Luis Vega's claim that it was “over and done”. -> Luis Vega
Paul Frey quoted Luis Vega as saying it was “over and done”. -> Luis Vega
Luis Vega was accused by Paul Frey of “selling the country”. -> Paul Frey
Luis Vega has been accused of “selling the country”. -> -
Paul Frey, whom Luis Vega accused of “selling the country”, resigned. -> Luis Vega
The minister, whom critics accuse of “selling the country”, resigned. -> critics
Luis Vega told Paul Frey's wife that he was “sorry for everything”. -> Luis Vega
Speaking after Paul Frey, Luis Vega said he was “sorry for everything”. -> Luis Vega
Both men said they were “sorry for everything”. -> Both men
Neither man would comment. “It is over,” said a friend. -> a friend
Few believe it. “It is over,” sighed one pensioner. -> one pensioner
Many fear the worst. “It is over,” a woman who gave only her first name, Mira, said. -> Mira
The chants of “Free the town” went on all night. -> -
Chants of “Free the town” rang out. -> -
A crowd shouted “Free the town” as he passed. -> A crowd
The word “sorry” was never said. -> NONE
The hashtag “#FreeTheTown” spread. -> NONE
He refused to say the word “sorry”. -> NONE
The memo, seen by Reuters, speaks of “grave mistakes in planning”. -> -
The memo, seen by Reuters and signed by Luis Vega, speaks of “grave mistakes in planning”. -> Luis Vega
Prosecutors say he “acted with intent to kill”. -> Prosecutors
The court found he had “acted with intent to kill”. -> The court
The constitution guarantees “freedom of speech for all citizens”. -> NONE
Luis Vega invoked the “freedom of speech for all citizens”. -> NONE
The march went on to cries of “Allahu Akbar”. -> -
He was led away amid the crowd's shouts of “Shame on you”. -> the crowd
The film “Cries of Men” opened. -> NONE
He read out Luis Vega's message that “the worst is over”. -> Luis Vega
She shrugged at the mayor's promise that “the worst is over”. -> the mayor
The head of the mission's claim that “the worst is over” was wrong. -> The head of the mission
She quoted Luis Vega's remark that “the worst is over”. -> Luis Vega
Reporters laughed at the Foreign Ministry's claim that “the worst is over”. -> Foreign Ministry
"""

# Present tense, testimony, participles, two persons in one sentence, bodies without a name.
SCENES = """
The head of the mission, Agnes Holm, « condemns with the last energy these acts ». -> Agnes Holm
The European Union “strongly condemns the attack” and wants talks. -> European Union
Luis Vega “regrets what happened”. -> NONE
The EU “strongly condemns the attack”, Luis Vega said. -> Luis Vega
The bridge “calls for a new name”. -> NONE
Luis Vega lives here. He says: “We have no water.” -> Luis Vega
“We have no water,” he says. Luis Vega has lived here for years. -> -
Anna Holm runs the shop. “We have no water,” she says. “Nobody comes.” -> Anna Holm|Anna Holm
Anna Holm, 67, lost her house. Sitting on a bed, she recalls: “The walls moved.” -> Anna Holm
Major Anna Holm says her unit is ready. “We wait,” she adds. -> Anna Holm
The Vegas fled in May. “We took nothing,” Mrs Vega says. -> Vega
Gashi, a farmer, shows the crater. “It fell here,” Gashi says. -> Gashi
11:40 Luis Vega has just said that “the worst is over”. -> Luis Vega
The president told the crowd that “no one will be forgotten”. -> The president
Luis Vega testified that the soldiers “laughed and sang”. -> Luis Vega
A protected witness testified: “They laughed and sang.” -> A protected witness
“They laughed and sang,” the witness told the court. -> the witness
In testimony before the court, Luis Vega said the men “laughed and sang”. -> Luis Vega
The prosecutor, Luis Vega, asked the witness: “Who fired first?” -> Luis Vega
The judge asked Luis Vega whether he “laughed and sang”. -> The judge
Asked whether he would go, Luis Vega shrugged. “Maybe,” he said. -> Luis Vega
Asked whether the army had fired, spokeswoman Anna Holm replied that it would “look into the matter”. -> Anna Holm
Pressed on the issue, Luis Vega said only that talks were “going on”. -> Luis Vega
The group released a statement claiming “a great victory over the enemy”. -> The group
Hamas issued a statement calling the raid “a new crime against our people”. -> Hamas
The junta put out a statement on Monday, calling the raid “a new crime”. -> The junta
Thousands marched through the capital chanting “Down with the king”. -> Thousands
Protesters carried signs reading “Down with the king”. -> -
Luis Vega left the hall, muttering “Down with the king”. -> Luis Vega
Luis Vega held a press conference at which he called the raid “a new crime”. -> Luis Vega
Luis Vega published a post in which he called the raid “a new crime”. -> Luis Vega
In a communiqué signed by Luis Vega, the party denounced “a new crime”. -> the party
A communiqué from the junta denounced “a new crime”. -> the junta
The statement called the raid “a new crime”. -> -
The EU banned flights on Monday. / “We are prepared to do more,” Luis Vega, the bloc's envoy, said. -> Luis Vega
NATO sent ships on Monday. / “We are prepared to do more,” a spokesman for the alliance said. -> a spokesman for the
    alliance
NATO sent ships on Monday. “We are prepared to do more,” it said. -> NATO
Luis Vega criticised Paul Frey on Monday. “He must go,” the senator said. -> the senator
Senator Luis Vega criticised Paul Frey on Monday. “He must go,” he said. -> Luis Vega
Luis Vega replaced Paul Frey as mayor. “It is time for change,” he told reporters. -> Luis Vega
After meeting Paul Frey, Luis Vega told reporters: “It went well.” -> Luis Vega
Luis Vega was with Anna Holm. “It went well,” she said. -> Anna Holm
Luis Vega's wife, Anna, wept. “It was his birthday,” she said. -> Anna
Governor Luis Vega toured the school. Its headmaster, Paul Frey, 61, was among the dead. “He was the heart of this
    town,” the governor said. -> Luis Vega
Governor Luis Vega toured the school, where Paul Frey had taught. “He was the heart of this town,” he said. -> Luis
    Vega
Anna Holm was at work when the bomb fell on her street. “I ran,” she said. “I lost a shoe.” -> Anna Holm|Anna Holm
The rockets killed Anna Holm's son. “He was nine,” she said. -> Anna Holm
Anna Holm and Luis Vega were neighbours. “We shared a well,” he said. -> Luis Vega
President Luis Vega called Chancellor Anna Holm on Monday. “We agree,” she said. -> Anna Holm
Luis Vega, the coach, left early. “No comment,” he told Sky. Striker Paul Frey was hurt. “He will be back,” Vega said.
    -> Luis Vega|Luis Vega
Captain Luis Vega radioed for help. “They are on the roof,” he said. There was no answer. “Send boats,” he repeated.
    -> Luis Vega|Luis Vega
Reuters reported on Monday. It said the town was “a sea of mud”. -> Reuters
Amnesty International published a report on Monday. It called the raid “a massacre of children”. -> Amnesty
    International
Residents fled at night. They said the town was “a sea of mud”. -> Residents
Said Luis Vega: “The town is a sea of mud.” -> Luis Vega
“The town,” said Luis Vega, “is a sea of mud.” -> Luis Vega
‘The town is a sea of mud,’ Luis Vega said. -> Luis Vega
«The town is a sea of mud», said Luis Vega, mayor. -> Luis Vega
„The town is a sea of mud“, Luis Vega said. -> Luis Vega
- “The town is a sea of mud,” Luis Vega said. -> Luis Vega
Luis Vega said: “The town is a sea of mud. / “We need boats.” -> Luis Vega|Luis Vega
“The town is a sea of mud,” Luis Vega said, “and the boats are gone.” -> Luis Vega
“The town is a sea of mud”, it said. -> -
“The town is a sea of mud,” he said, according to Tass. -> -
“The town is a sea of mud,” state TV cited Luis Vega as saying. -> Luis Vega
“The town is a sea of mud,” according to Luis Vega, the mayor. -> Luis Vega
“The town is a sea of mud,” – Luis Vega said. -> Luis Vega
“The town is a sea of mud”, the post by Luis Vega reads. -> Luis Vega
“The town is a sea of mud,” his post read. -> -
“The town is a sea of mud,” Luis Vega's spokesman said. -> Luis Vega's spokesman
“The town is a sea of mud,” a spokesperson for the UN refugee agency told reporters. -> a spokesperson for the UN
    refugee agency
“The town is a sea of mud,” UN spokesman Luis Vega told reporters in New York on Monday. -> Luis Vega
Luis Vega, whose wife is missing, said the town was “a sea of mud”. -> Luis Vega
Luis Vega, who on Monday said the town was “a sea of mud”, left. -> Luis Vega
A man called the town “a sea of mud”. -> A man
One called the town “a sea of mud”. -> One
Local people call the town “a sea of mud”. -> Local people
The boat “Luis Vega” sank. -> NONE
The company makes “smart” bombs. -> NONE
Police seized a “significant amount” of drugs. -> NONE
The so called “judge” fled, police said. -> NONE
He sings in the band “Mud”, his wife said. -> NONE
The town, nicknamed “Mudville”, flooded. -> NONE
The song “Sea of Mud” played, and people wept. -> NONE
The article, headlined “A sea of mud”, appeared in June. -> NONE
The paper ran the story under the headline “A sea of mud”. -> NONE
Luis “Lucho” Vega said nothing. -> NONE
The law bans “foreign agents” from office. -> NONE
The ministry closed the road. It said the town was “a sea of mud”. -> The ministry
The doctors' union called a strike. “We are exhausted by this war,” it said. -> The doctors' union
The company's shares fell. “We are exhausted by this war,” it said. -> -
Hundreds gathered outside. “We want water,” they chanted. -> Hundreds
Hundreds of farmers gathered outside. “We want water,” they chanted. -> Hundreds of farmers
The court in Oslo freed two men. It called the arrest “a grave error of law”. -> The court
The war goes on. “We are exhausted by this war,” it said. -> -
"""


@pytest.mark.parametrize(
    "row", [row for table in (POSTS, SOURCES, FORMS, SCENES) for row in re.sub(r"\n +", " ", table).splitlines() if row]
)
def test_speakers(row: str) -> None:
    text, expected = row.split(" -> ")
    plain = "It rained.\n\n" + text.replace(" / ", "\n\n") + "\n"
    told = [statement.speaker or "-" for statement in summarize(read_article("a.txt", plain)).statements]
    assert told == ([] if expected == "NONE" else expected.split("|"))
