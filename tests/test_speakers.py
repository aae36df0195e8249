"""Who speaks each statement of a whole article, by name: titles, pronouns and short names resolved."""

import re
from pathlib import Path

import pytest

from kosovo_reader.layout.masthead import read_article
from kosovo_reader.summary import summarize


def _rows(*tables: str) -> list[str]:
    return [row for table in tables for row in re.sub(r"\n +", " ", table).splitlines() if row]


# Whole articles: the speaker of each statement in order, divided by |; `-` is nobody.
SPEAKERS = """
It rained. / He is accused of “incitement”, his lawyer, Dejan Vasic, said. -> Dejan Vasic
It rained. / “Did you see it?” the judge asked the witness. / “No,” he answered. “It was dark.”
    -> the judge|the witness|the witness
It rained. / “Did you see it?” Vesna Ilić asked. / “No,” she added. -> Vesna Ilić|Vesna Ilić
It rained. / “Where were you?” I asked Vesna Ilić. / “At home,” she replied. “Where else?” -> -|Vesna Ilić|Vesna Ilić
It rained, the weather service said. / “A great man has died”: Tributes poured in for Ibrahim Rugova. -> -
It rained. / Vesna Ilić told the court her son had said “I am not coming back”. -> her son
It rained. / A commander in Bria, who asked not to be named, laughed when asked. “With whom?” he said.
    -> A commander in Bria
It rained. / “We treat all,” WHO chief Arben Gashi said. -> Arben Gashi
It rained. / The government called in troops to help “keep order” in the region, Diego Acosta, a minister, said.
    -> Diego Acosta
It rained. / In a statement from the eparchy of Ras we read that the men “came in”. -> the eparchy of Ras
It rained. / Sen. Lindsey Graham, R-S.C., called the vote “a mistake.” -> Lindsey Graham
It rained. / Josep Borrell, EU foreign policy chief, said it was “a start”. -> Josep Borrell
It rained. / Men held banners reading “We stay” and shouted “Traitors!” A sign on the hall read: “Closed.” -> -|-|-
It rained. / “We stay,” Arben Gashi, the UN's envoy and head of the UN Mission in Kosovo (UNMIK), said. -> Arben Gashi
It rained. / “We stay,” the United States embassies in Belgrade and Pristina said.
    -> the United States embassies in Belgrade and Pristina
It rained. / Jomaa was found “cold as ice” when his parents woke, his father, Yehia Batran, said. -> Yehia Batran
It rained. / The wounds “are not serious”. This was assured by the minister, Antonio Tajani, in an interview.
    -> Antonio Tajani
It rained. / “A body is like a book,” Javier Santana, the senior archeologist with EULEX. -> Javier Santana
It rained. / We don't know how many,” Arben Gashi told CNN. “Many came.” -> Arben Gashi|Arben Gashi
It rained. / Arben Gashi, the mayor, said it was late. / The men had gone: “We have no idea where.” -> Arben Gashi
It rained. / Arben Gashi said Serbia's step was “a start” and needed to be “analysed.” -> Arben Gashi|Arben Gashi
It rained. / Asked on television about Kurti, whose father came, the minister, head of a club (FC), said it was “so”.
    -> the minister
It rained. / KFOR came. / “We call on all sides”, reads the answer of the mission to our portal. -> KFOR
It rained. / Asked by a lawyer, Arben Gashi replied: “I accept that.” / “And in 1973?” / “Nobody asked me.”
    -> Arben Gashi|-|Arben Gashi
It rained. / Arben Gashi said: “We stay.” / “We vote.” -> Arben Gashi|Arben Gashi
Prime Minister Albin Kurti spoke on Monday. “We stay,” he said. “We vote.” -> Albin Kurti|Albin Kurti
Albin Kurti was firm. “We stay.” -> Albin Kurti
Albin Kurti was firm: “We stay.” -> Albin Kurti
“We stay,” Albin Kurti said. / “We vote, and we go on voting.” -> Albin Kurti|Albin Kurti
“We stay. / “We vote,” said Albin Kurti. -> Albin Kurti|Albin Kurti
Albin Kurti met Vjosa Osmani. “We stay,” she said. “We go,” he replied. -> Vjosa Osmani|Albin Kurti
“We stay,” said President Aleksandar Vucic. / “We go,” the president added. -> Aleksandar Vucic|Aleksandar Vucic
“We stay,” said Milos Ristic, 43, a shopkeeper. / “We go,” Mr Ristic added. -> Milos Ristic|Milos Ristic
Someone had sprayed “We stay” on the wall. Milos Ristic laughed. “We go,” he said. -> -|Milos Ristic
The Kremlin said it was “deeply concerned”. -> Russia
Moscow called the move “dangerous and unlawful”. -> Russia
A German government spokesperson said: “We stay.” -> A German government spokesperson
“We stay,” said a shopkeeper who asked not to be named. -> a shopkeeper
The talks were hailed as “historic” by NATO. -> NATO
Albin Kurti called it “shameful” and “dangerous”. -> Albin Kurti|Albin Kurti
“We stay,” Albin Kurti told Reuters, adding: “We vote.” -> Albin Kurti|Albin Kurti
“We stay,” NATO said in a statement. “We vote,” the statement said. -> NATO|NATO
"""

# Posts by another word, abbreviated posts, and whom a relative clause or a passive makes the speaker.
POSTS = """
It rained. / The Kisumu East MP, Peter Odhiambo, accused the police. “I will raise it next week,” the legislator
    said. -> Peter Odhiambo
It rained. / Senator Marta Ruiz, a Liberal, voted against. “It is a bad law,” the lawmaker said. -> Marta Ruiz
It rained. / Police chief Anton Weber visited the scene. “We have no suspect,” the head of the police said. -> Anton
    Weber
It rained. / Brigadier Ali Hassan, the police commissioner, was there. “We fired in the air,” the officer said. ->
    Ali Hassan
It rained. / Defence lawyer Paula Stein rejected the charges. “He is innocent,” the attorney said. -> Paula Stein
It rained. / Inspector General of Police Hassan Katumba arrived at noon. “It was a bomb,” the IGP said. -> Hassan
    Katumba
It rained. / District Police Officer (DPO) Imran Khan confirmed the blast. “It was a bomb,” the DPO said. -> Imran
    Khan
It rained. / Officer-in-charge (OC) Rafiq Islam denied this. “They attacked us,” the OC said. -> Rafiq Islam
It rained. / Superintendent of Police Vikram Rao reached the spot. “It was a bomb,” the SP said. -> Vikram Rao
It rained. / Volunteer Nikom Saelim was shot in the leg. “They fired at us,” Mr Nikom said from his bed. -> Nikom
    Saelim
It rained. / Teacher Abdi Hassan Gedi lives in Wajir. “I need a bone,” Gedi says. -> Abdi Hassan Gedi
It rained. / President Lula Mendes spoke in Brasilia. “We are ready,” the head of state said. -> Lula Mendes
It rained. / Prime Minister Edi Marku met reporters. “We are ready,” the head of government said. -> Edi Marku
It rained. / Pope Clement prayed for peace. “Stop the war,” the pontiff said. -> Clement
It rained. / Novelist Ana Brandt was born in Graz. “I write at night,” the author said. -> Ana Brandt
It rained. / Striker Ivan Perez scored twice. “We are happy,” the forward said. -> the forward
It rained. / Foreign Minister Luis Vega arrived. “No deal,” the top diplomat said. -> Luis Vega
It rained. / Farmer Hans Beck lost ten cows. “No deal,” the minister said. -> the minister
It rained. / Doctor Lena Holm works there. Surgeon Karl Moen left. “They were children,” the medic said. -> the
    medic
It rained. / UN envoy Olga Petrova met the rebels. “Talks go on,” the diplomat said. -> Olga Petrova
It rained. / Voters will elect a successor to President Luis Vega, who promised “zero tolerance” of gangs. -> Luis
    Vega
It rained. / He is the son of former mayor Anton Weber, who called the plan “madness”. -> Anton Weber
It rained. / The judge fined a spokesman for President Luis Vega, who said the ruling was “a farce”. -> a spokesman
    for President Luis Vega
It rained. / The Truth Commission (TC), which reported in 2013, put the number at “almost 1,000”. -> Truth
    Commission
It rained. / Anton Weber, who said nothing for days, called the verdict “a disgrace”. -> Anton Weber
It rained. / The inquiry chair, Anton Weber, on July 3 called the reports “very disturbing”. -> Anton Weber
It rained. / The World Health Organization in May described the ward as “a death trap”. -> World Health Organization
It rained. / Anton Weber of Human Rights Watch called it “very disturbing”. -> Anton Weber
It rained. / The EU received a report, which Anton Weber, the UN rights chief, called “very disturbing”. -> Anton
    Weber
It rained. / The attack, which the foreign ministry described as “cowardly”, was filmed. -> foreign ministry
It rained. / The attack, described by Anton Weber as “cowardly”, was filmed. -> Anton Weber
It rained. / It was, in the words of Anton Weber, “a farce”. -> Anton Weber
It rained. / In what Anton Weber described as “a farce”, the trial ended. -> Anton Weber
It rained. / The trial was “a farce”, as Anton Weber described it. -> Anton Weber
It rained. / The vote was “an insult,” in the words of Anton Weber. -> Anton Weber
It rained. / The law was dismissed as “a farce” by Anton Weber. -> Anton Weber
It rained. / The law was widely described as “a farce”. -> -
It rained. / The strike was condemned by Hamas as “a crime”. -> Hamas
"""

# Pronouns behind somebody silent, what things read, who is told by whom.
SOURCES = """
It rained. / Karim Aziz has waited for years. His brother Omar, who was taken away, is still missing. “I need a
    grave,” he says. -> Karim Aziz
It rained. / Karim Aziz buried his son Omar on Monday. “I need peace,” he said. -> Karim Aziz
It rained. / Karim Aziz lost two sons. His eldest son, Omar, 12, died in the yard. “He was a child,” he said. ->
    Karim Aziz
It rained. / Karim Aziz, a baker, ran outside. His neighbour Omar Said was shot dead. “He was a friend,” he said. ->
    Karim Aziz
It rained. / The US Treasury on Wednesday blacklisted two men. / “We are prepared,” Under Secretary Martin Delgado
    said. -> Martin Delgado
It rained. / The watchdog wrote to Defense Minister Luis Vega, who replied on July 17 that the military police had
    been asked to “look into each of these claims”. -> Luis Vega
It rained. / Anton Weber said that villagers had been told to “stay at home”. -> Anton Weber
It rained. / Asked whether troops had fired, Anton Weber replied that it would “look into the claims”. -> Anton
    Weber
It rained. / Anton Weber said soldiers were ordered to “shoot on sight”. -> Anton Weber
It rained. / Villagers were told to “stay at home”. -> -
It rained. / He sat under a wall where someone had written, in Cyrillic, “See you again”. -> -
It rained. / Somebody had scrawled “Never again” on the gate. -> -
It rained. / An unknown hand had written “Go home” on the door. -> -
It rained. / His lawyer Ana Holm told TASS that the defense would appeal: “We consider the verdict too harsh.” ->
    Ana Holm
It rained. / Anton Weber said the ministry would respond: “We have the means.” -> Anton Weber
It rained. / Anton Weber announced that the party would demand a recount: “The count was a fraud.” -> Anton Weber
It rained. / « They came at night », testified to RADIO-ONE.CD the mayor of the commune, Pierre Lobho. -> Pierre
    Lobho
It rained. / “They came at night,” confided to AFP the head of the clinic, Pierre Lobho. -> Pierre Lobho
It rained. / “They came at night”, told Radio Mille the mayor, Pierre Lobho. -> Pierre Lobho
It rained. / Pierre Lobho testified: “They came at night.” -> Pierre Lobho
It rained. / “They came at night,” Pierre Lobho testified in court on Monday. -> Pierre Lobho
It rained. / The head of the families' union, Mira Alic, described Lukic’s words as “an insult on a day like this”.
    -> Mira Alic
It rained. / Mira Alic called Gashi's remarks “a lie and an insult”. -> Mira Alic
It rained. / Mira Alic dismissed the ministry's statement as “empty talk”. -> Mira Alic
It rained. / Mira Alic rejected the president's claim that “all is well”. -> the president
It rained. / “An insult,” as Mira Alic described it. -> Mira Alic
It rained. / It was “an insult,” as Mira Alic put it. -> Mira Alic
It rained. / Mira Alic's description of the deal as “empty talk” drew applause. -> Mira Alic
It rained. / “Why, Pekka?” read a card tied to a loaf of bread. -> -
It rained. / A card on the flowers read “Sleep well, little one”. -> -
It rained. / “Stop the war!” read the banner. -> -
It rained. / One placard said: “Stop the war”. -> -
It rained. / A note left at the gate said: “Sleep well, little one.” -> -
It rained. / A text message to residents read: “Leave your homes now.” -> -
It rained. / The inscription on the stone says “They died for us”. -> -
It rained. / His T-shirt said “Free Kosovo now”. -> -
It rained. / A sticker on the door reads “No entry for soldiers”. -> -
It rained. / A headline in Blic read “The end of the road”. -> -
It rained. / A plaque bears the words “To the fallen of 1999”. -> -
It rained. / “Go home,” said graffiti on the wall. -> -
It rained. / The letter, signed by Anton Weber, reads: “We will not pay.” -> Anton Weber
It rained. / Anton Weber has lived here for years. / He says: “We have no water.” -> Anton Weber
It rained. / Anna Holm has lived here for years. / She says: “We have no water.” / “We drink from the river.” ->
    Anna Holm|Anna Holm
It rained. / The Palestinian group's armed wing, the Qassam Brigades, issued a statement mourning “a field commander
    and a leader”. -> Qassam Brigades
It rained. / Hezbollah released a video mocking “the paper army”. -> Hezbollah
It rained. / In a communiqué, the junta denounced “a cowardly act of terror”. -> the junta
It rained. / The army said in a communique: “We hold the town.” -> The army
It rained. / Tanjug reported on Monday. It said that Marko Vucic has asked for help because, on Sunday, “a daylong
    shootout took place”. -> Tanjug
It rained. / Jane's said the ship was hit by “a Kinzhal”. -> NONE
It rained. / “One soldier has a broken leg,” spokesman Ralf Weber said. “KFOR did not shoot / Milan Savic, a
    surgeon, said 22 were treated. / “They came in buses,” said nurse Marta Holm. -> Ralf Weber|Ralf Weber|Marta
    Holm
"""

# Look-alikes of posts, forms of attribution, and marks in which nobody speaks.
FORMS = """
It rained. / Senators Ana Ruiz and Luis Vega voted against. “It is a bad law,” the lawmaker said. -> the lawmaker
It rained. / MP Ana Ruiz and MP Luis Vega met. “It is a bad law,” the legislator said. -> the legislator
It rained. / Police chief Anton Weber visited. “We have no suspect,” the army chief said. -> the army chief
It rained. / Navy commander Anton Weber visited. “We have no suspect,” the army chief said. -> the army chief
It rained. / UNICEF chief Anna Holm arrived. “Children starve,” the UN chief said. -> the UN chief
It rained. / Opposition leader Anna Holm arrived. “We stay,” the Hezbollah leader said. -> the Hezbollah leader
It rained. / Interior Minister Luis Vega arrived. “No deal,” the top diplomat said. -> the top diplomat
It rained. / Ambassador Luis Vega met police. “No deal,” an officer said. -> an officer
It rained. / Inspector Luis Vega searched the house. “No deal,” a senior officer said. -> a senior officer
It rained. / Company director Luis Vega left. “No deal,” the union leader said. -> the union leader
It rained. / President Luis Vega met the head of the central bank. “No deal,” the bank chief said. -> the bank chief
It rained. / The PM, Luis Vega, left. “No deal,” the UN said. -> United Nations
It rained. / Deputy Prime Minister Luis Vega left. “No deal,” the deputy said. -> Luis Vega
It rained. / Mayor Luis Vega met residents. “No deal,” the city leader said. -> the city leader
It rained. / Governor Anna Holm toured the area. “We will rebuild,” the governor said. -> Anna Holm
It rained. / Gov. Anna Holm toured the area. “We will rebuild,” the Republican said. -> the Republican
It rained. / Dr Anna Holm, a surgeon, worked all night. “They kept coming,” the doctor said. -> Anna Holm
It rained. / Sister Agnes Holm runs the clinic. “They kept coming,” the nun said. -> the nun
It rained. / Archbishop Paul Kiprono led the mass. “Forgive them,” the cleric said. -> Paul Kiprono
It rained. / Chancellor Anna Holm spoke. “We stand firm,” the chancellor said. -> Anna Holm
It rained. / SP Vikram Rao reached the spot. “It was a bomb,” the SP said. -> Vikram Rao
It rained. / DIG Mohan Lal reached the spot. “It was a bomb,” the DIG said. -> Mohan Lal
It rained. / Chief Executive Officer Anna Holm resigned. “I regret it,” the CEO said. -> Anna Holm
It rained. / Secretary-General Anna Holm spoke. “Stop it,” the UN chief said. -> the UN chief
It rained. / UN Secretary-General Anna Holm spoke. “Stop it,” the UN chief said. -> Anna Holm
It rained. / NATO Secretary General Anna Holm spoke. “Stop it,” the head of the alliance said. -> the head of the
    alliance
It rained. / WHO Director-General Anna Holm spoke. “Stop it,” the WHO chief said. -> Anna Holm
It rained. / Amnesty's secretary general, Anna Holm, spoke. “Stop it,” the charity's head said. -> the charity's
    head
It rained. / “We are prepared,” Finance Minister Luis Vega, a close ally of the president, told parliament. -> Luis
    Vega
It rained. / “They burned it all,” recounted Anna Holm, who fled with two children. -> Anna Holm
It rained. / “They burned it all,” lamented the mayor, Luis Vega. -> Luis Vega
It rained. / “They burned it all,” Luis Vega recounted to AFP. -> Luis Vega
It rained. / "They burned it all," is how Luis Vega remembers it. -> Luis Vega
It rained. / Luis Vega recounted how the men “burned it all”. -> Luis Vega
It rained. / “They burned it all,” explains Luis Vega, 34, pointing at the ruins. -> Luis Vega
It rained. / “They burned it all”, deplored the president of the association, Luis Vega. -> Luis Vega
It rained. / “They burned it all,” Luis Vega is quoted as saying by TASS. -> Luis Vega
It rained. / “They burned it all,” TASS quoted Luis Vega as saying. -> Luis Vega
It rained. / “They burned it all,” the agency cited Luis Vega as saying. -> Luis Vega
It rained. / “They burned it all,” read a text message sent by Luis Vega to his wife. -> Luis Vega
It rained. / In a letter to the king, Luis Vega wrote: “They burned it all.” -> Luis Vega
It rained. / In a video posted on Telegram, Luis Vega can be heard saying: “They burned it all.” -> Luis Vega
It rained. / Reached by telephone, Luis Vega said only: “No comment.” -> Luis Vega
It rained. / Asked if he would resign, Luis Vega said: “Never.” -> Luis Vega
It rained. / Asked if he would resign, he shook his head. “Never,” said Luis Vega. -> Luis Vega
It rained. / Asked by Anna Holm whether he was afraid, Luis Vega replied: “Every day.” -> Luis Vega
It rained. / When asked about the raid, the minister, Luis Vega, replied that it was “a success”. -> Luis Vega
It rained. / Luis Vega, asked about the raid, called it “a success”. -> Luis Vega
It rained. / Luis Vega was asked about the raid. “It was a success,” he replied. -> Luis Vega
It rained. / Luis Vega met Paul Frey on Monday. He called the talks “frank”. -> Luis Vega
It rained. / Luis Vega thanked Paul Frey for the help. “He is a friend,” he said. -> Luis Vega
It rained. / The court freed Luis Vega on Monday. “I am innocent,” he said. -> Luis Vega
It rained. / Police arrested Luis Vega on Monday. His wife, Anna, said he was home. “He was asleep,” she said. ->
    Anna
It rained. / The strike killed Luis Vega on Monday. “He was a good man,” said his sister Anna Vega. -> Anna Vega
It rained. / Luis Vega heads the union. His deputy, Paul Frey, disagreed. “No way,” he said. -> Paul Frey
It rained. / Luis Vega's lawyer, Paul Frey, said his client was ill. “He cannot stand trial,” Frey said. -> Paul
    Frey
It rained. / “An insult,” was how the ruling was described by Luis Vega. -> Luis Vega
It rained. / The ruling was called “an insult to justice” by Luis Vega. -> Luis Vega
It rained. / The ruling, branded “an insult to justice” by Luis Vega, was read out. -> Luis Vega
It rained. / The ruling has been called “an insult to justice” by critics. -> critics
It rained. / What Luis Vega described as “an insult to justice” became law. -> Luis Vega
It rained. / Luis Vega spoke of what he called “an insult to justice”. -> Luis Vega
It rained. / The plan, in Luis Vega's words “an insult to justice”, failed. -> Luis Vega
It rained. / The plan is, to quote Luis Vega, “an insult to justice”. -> Luis Vega
It rained. / It was, said Luis Vega, “an insult to justice”. -> Luis Vega
It rained. / It was — as Luis Vega put it — “an insult to justice”. -> Luis Vega
It rained. / According to Luis Vega it was “an insult to justice”. -> Luis Vega
It rained. / He had, Luis Vega told Reuters, “nothing to hide from anybody”. -> Luis Vega
It rained. / The so-called “Green Army” took the town. -> NONE
It rained. / The operation, called “Iron Fist”, began on Monday. -> NONE
It rained. / He drives a “Lada Niva” to work. -> NONE
It rained. / The town is known as the “City of Roses” by tourists. -> NONE
It rained. / The “peace talks” ended in an hour. -> NONE
It rained. / They hit it with a “Kinzhal” missile. -> NONE
It rained. / Russia used “Shahed” drones, the army said. -> NONE
It rained. / He was charged with “inciting hatred”. -> NONE
It rained. / The film “The Long Road” won a prize, its director said. -> NONE
"""

# Present tense, testimony, participles, two persons in one sentence.
SCENES = """
It rained. / The head of the mission, Agnes Holm, « condemns with the last energy these acts ». -> Agnes Holm
It rained. / The European Union “strongly condemns the attack” and wants talks. -> European Union
It rained. / Luis Vega “regrets what happened”. -> NONE
It rained. / The EU “strongly condemns the attack”, Luis Vega said. -> Luis Vega
It rained. / The bridge “calls for a new name”. -> NONE
It rained. / Luis Vega lives here. He says: “We have no water.” -> Luis Vega
It rained. / “We have no water,” he says. Luis Vega has lived here for years. -> -
It rained. / Anna Holm runs the shop. “We have no water,” she says. “Nobody comes.” -> Anna Holm|Anna Holm
It rained. / Anna Holm, 67, lost her house. Sitting on a bed, she recalls: “The walls moved.” -> Anna Holm
It rained. / Major Anna Holm says her unit is ready. “We wait,” she adds. -> Anna Holm
It rained. / The Vegas fled in May. “We took nothing,” Mrs Vega says. -> Vega
It rained. / Gashi, a farmer, shows the crater. “It fell here,” Gashi says. -> Gashi
It rained. / 11:40 Luis Vega has just said that “the worst is over”. -> Luis Vega
It rained. / The president told the crowd that “no one will be forgotten”. -> The president
It rained. / Luis Vega testified that the soldiers “laughed and sang”. -> Luis Vega
It rained. / A protected witness testified: “They laughed and sang.” -> A protected witness
It rained. / “They laughed and sang,” the witness told the court. -> the witness
It rained. / In testimony before the court, Luis Vega said the men “laughed and sang”. -> Luis Vega
It rained. / The prosecutor, Luis Vega, asked the witness: “Who fired first?” -> Luis Vega
It rained. / The judge asked Luis Vega whether he “laughed and sang”. -> The judge
It rained. / Asked whether he would go, Luis Vega shrugged. “Maybe,” he said. -> Luis Vega
It rained. / Asked whether the army had fired, spokeswoman Anna Holm replied that it would “look into the matter”.
    -> Anna Holm
It rained. / Pressed on the issue, Luis Vega said only that talks were “going on”. -> Luis Vega
It rained. / The group released a statement claiming “a great victory over the enemy”. -> The group
It rained. / Hamas issued a statement calling the raid “a new crime against our people”. -> Hamas
It rained. / The junta put out a statement on Monday, calling the raid “a new crime”. -> The junta
It rained. / Thousands marched through the capital chanting “Down with the king”. -> Thousands
It rained. / Protesters carried signs reading “Down with the king”. -> -
It rained. / Luis Vega left the hall, muttering “Down with the king”. -> Luis Vega
It rained. / Luis Vega held a press conference at which he called the raid “a new crime”. -> Luis Vega
It rained. / Luis Vega published a post in which he called the raid “a new crime”. -> Luis Vega
It rained. / In a communiqué signed by Luis Vega, the party denounced “a new crime”. -> the party
It rained. / A communiqué from the junta denounced “a new crime”. -> the junta
It rained. / The statement called the raid “a new crime”. -> -
It rained. / The EU banned flights on Monday. / “We are prepared to do more,” Luis Vega, the bloc's envoy, said. ->
    Luis Vega
It rained. / NATO sent ships on Monday. / “We are prepared to do more,” a spokesman for the alliance said. -> a
    spokesman for the alliance
It rained. / NATO sent ships on Monday. “We are prepared to do more,” it said. -> NATO
It rained. / Luis Vega criticised Paul Frey on Monday. “He must go,” the senator said. -> the senator
It rained. / Senator Luis Vega criticised Paul Frey on Monday. “He must go,” he said. -> Luis Vega
It rained. / Luis Vega replaced Paul Frey as mayor. “It is time for change,” he told reporters. -> Luis Vega
It rained. / After meeting Paul Frey, Luis Vega told reporters: “It went well.” -> Luis Vega
It rained. / Luis Vega was with Anna Holm. “It went well,” she said. -> Anna Holm
It rained. / Luis Vega's wife, Anna, wept. “It was his birthday,” she said. -> Anna
It rained. / The rebels' spokesman, who goes by the name Zeki, said by phone: “We hold the bridge.” -> Zeki
It rained. / A rebel spokesman, who gave his name as Zeki, called it “a gift to the enemy”. -> Zeki
It rained. / Human Rights Watch's Anna Holm called it “very disturbing”. -> Anna Holm
It rained. / Anna Holm, a researcher at Human Rights Watch, called it “very disturbing”. -> Anna Holm
It rained. / Human Rights Watch called it “very disturbing”. -> Human Rights Watch
It rained. / “It is very disturbing,” said Human Rights Watch researcher Anna Holm. -> Anna Holm
It rained. / “It is very disturbing,” the army said, in its first comment on the raid. -> the army
It rained. / “It is very disturbing,” local media quoted the minister, Luis Vega, as saying. -> Luis Vega
It rained. / “It is very disturbing,” Luis Vega was quoted by local media as saying. -> Luis Vega
It rained. / “It is very disturbing,” Luis Vega, speaking through an interpreter, told the BBC. -> Luis Vega
It rained. / “It is very disturbing,” Luis Vega told the BBC's Anna Holm. -> Luis Vega
It rained. / “It is very disturbing,” he told the BBC's Anna Holm. -> -
It rained. / “It is very disturbing” – Luis Vega, mayor. -> Luis Vega
It rained. / Luis Vega, mayor: “It is very disturbing.” -> Luis Vega
It rained. / "It is very disturbing," Luis Vega, 43, who lost two brothers in the raid, says in a whisper. -> Luis
    Vega
It rained. / "Where," Luis Vega asked, "is my son?" -> Luis Vega
It rained. / "It is over," Luis Vega said, then added: "For now." -> Luis Vega|Luis Vega
It rained. / “It is over,” said Luis Vega. Then he added: “For now.” -> Luis Vega|Luis Vega
It rained. / Luis Vega said it was “over”, adding that nobody had “anything left to give”. -> Luis Vega|Luis Vega
It rained. / Luis Vega said it was “over and done” while Paul Frey called it “a good start”. -> Luis Vega|Paul Frey
It rained. / While Luis Vega said it was “over and done”, Paul Frey called it “a good start”. -> Luis Vega|Paul Frey
It rained. / Luis Vega's claim that it was “over and done” was rejected by Paul Frey. -> Luis Vega
It rained. / Paul Frey rejected Luis Vega's claim that it was “over and done”. -> Luis Vega
It rained. / Paul Frey quoted Luis Vega as saying it was “over and done”. -> Luis Vega
It rained. / Luis Vega was accused by Paul Frey of “selling the country”. -> Paul Frey
It rained. / Luis Vega has been accused of “selling the country”. -> -
It rained. / Paul Frey, whom Luis Vega accused of “selling the country”, resigned. -> Luis Vega
It rained. / The minister, whom critics accuse of “selling the country”, resigned. -> critics
It rained. / Luis Vega told Paul Frey's wife that he was “sorry for everything”. -> Luis Vega
It rained. / Speaking after Paul Frey, Luis Vega said he was “sorry for everything”. -> Luis Vega
It rained. / Both men said they were “sorry for everything”. -> Both men
It rained. / Neither man would comment. “It is over,” said a friend. -> a friend
It rained. / Few believe it. “It is over,” sighed one pensioner. -> one pensioner
It rained. / Many fear the worst. “It is over,” a woman who gave only her first name, Mira, said. -> Mira
It rained. / The chants of “Free the town” went on all night. -> -
It rained. / Chants of “Free the town” rang out. -> -
It rained. / A crowd shouted “Free the town” as he passed. -> A crowd
It rained. / The word “sorry” was never said. -> NONE
It rained. / The hashtag “#FreeTheTown” spread. -> NONE
It rained. / He refused to say the word “sorry”. -> NONE
It rained. / The memo, seen by Reuters, speaks of “grave mistakes in planning”. -> -
It rained. / The memo, seen by Reuters and signed by Luis Vega, speaks of “grave mistakes in planning”. -> Luis Vega
It rained. / Prosecutors say he “acted with intent to kill”. -> Prosecutors
It rained. / The court found he had “acted with intent to kill”. -> The court
It rained. / The constitution guarantees “freedom of speech for all citizens”. -> NONE
It rained. / Luis Vega invoked the “freedom of speech for all citizens”. -> NONE
It rained. / The march went on to cries of “Allahu Akbar”. -> -
It rained. / He was led away amid the crowd's shouts of “Shame on you”. -> the crowd
It rained. / The film “Cries of Men” opened. -> NONE
It rained. / He read out Luis Vega's message that “the worst is over”. -> Luis Vega
It rained. / She shrugged at the mayor's promise that “the worst is over”. -> the mayor
It rained. / The head of the mission's claim that “the worst is over” was wrong. -> The head of the mission
It rained. / She quoted Luis Vega's remark that “the worst is over”. -> Luis Vega
It rained. / Reporters laughed at the Foreign Ministry's claim that “the worst is over”. -> Foreign Ministry
"""


@pytest.mark.parametrize("row", _rows(SPEAKERS, POSTS, SOURCES, FORMS, SCENES))
def test_speaker(row: str) -> None:
    text, expected = row.split(" -> ")
    plain = text.replace(" / ", "\n\n") + "\n"
    told = [statement.speaker or "-" for statement in summarize(read_article("a.txt", plain)).statements]
    assert told == ([] if expected == "NONE" else expected.split("|"))


ARTICLES = sorted(
    path for folder in ("tests/articles", "seeds") for path in Path(__file__).parents[1].glob(f"{folder}/*.txt")
)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_named_speakers_are_actors(path: Path) -> None:
    summary = summarize(read_article(path.name, path.read_text("utf-8")))
    actors = {actor.name for actor in summary.actors}
    for speaker in {statement.speaker for statement in summary.statements if statement.speaker} - actors:
        words = speaker.split()
        assert any(word[0].isalpha() for word in words), speaker
        assert len(words) == 1 or not all(word[0].isupper() for word in words), speaker
