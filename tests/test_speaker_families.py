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
Lipjan residents are scared, calling the night “a nightmare”. -> Lipjan residents
Anna Holm, a nurse, told Telemadrid, a Spanish network, that “we thought it was a bus”. -> Anna Holm
Anna Holm, a nurse, told Luis Vega that “we thought it was a bus”. -> Anna Holm
The plan, says Anna Holm, is that “we wait”. -> Anna Holm
KFOR mourned on Monday. “Two are gone,” a press release said. -> KFOR
A club sent out a letter earlier saying that Anna Holm was “a notorious liar”. -> A club
In a note issued on Monday, army spokesman Luis Vega, a colonel, said the troops of the brigade, led by Adam Berg, came
    under “sudden fire”. -> Luis Vega
Luis Vega, brother of President Adam Vega, said it was “a farce”. -> Luis Vega
While confirming the loss of two men “who paid the price,” the army praised their families. -> the army
Luis Vega confirmed it. Nobody came. The statement reads: “We mourn them.” -> -
Luis Vega confirmed it. The statement reads: “We mourn them.” -> Luis Vega
“They burned it,” the ministry said. / “We left at noon,” it added. -> the ministry|the ministry
While issuing an order asking to “ensure openness in court” by May 31, the judges also resigned. -> the judges
Beijing on Wednesday called it “a Cold War mentality”. -> China
“No official came here,” Luis Vega, the uncle of a miner, who asked not to be identified. -> Luis Vega
“We are sorry,” said the ministry's reaction on Monday. -> the ministry
A woman stood from her seat near the back of the hall and said, “I rise.” -> A woman
The burst of laughter in the hall said “enough”. -> The burst of laughter in the hall
The Chief Justice was heard to mutter, “Oh, please.” -> The Chief Justice
More from Luis Vega: “It came to a close.” -> Luis Vega
Luis Vega, the mayor, came to Nis. There the mayor told them: “We stay.” -> Luis Vega
“Kosovo is Serbia” was spray-painted on the wall. -> -
The commission “strongly condemns” the violence, said its spokesman, Luis Vega. -> Luis Vega
“They burned it,” a resident, Omar Said, told AFP. -> Omar Said
Luis Vega spoke. According to him, the so-called mayor “wants to be a king, and wants me to go”. -> Luis Vega
A statement read out from Luis Vega said: “We stay.” -> Luis Vega
Luis Vega called it "torturous'' and promised an inquiry. -> Luis Vega
In Brussels Luis Vega, visibly tired, said this: “We are back to square one.” -> Luis Vega
Said Mr Vega: “We have no other country.” -> Vega
"""


# As agencies, broadsheets, portals and rights groups write: the widow, the latter, two together, what it called.
NEWSROOMS = """
The Serb member of Bosnia's Presidency, Pero Vidic, met the press. / “It is over,” the Croat member said. -> the Croat
    member
The Serb member of Bosnia's Presidency, Pero Vidic, met the press. / “It is over,” the Serb member said. -> Pero Vidic
In a resolution on Thursday, the European Parliament: / • condemns “the cowardly raid”; / • calls on Oslo to “act
    without delay”. -> European Parliament|European Parliament
What we know so far: / • Police say the gunman “acted alone” / • The road is “a mess” -> Police
Main points of the speech by Premier Edo Brkic: / • “We will be no transit country.” / • “We will build two ports.” ->
    Edo Brkic|Edo Brkic
For Rosa Alic, who lost two sons, the sentence is “an insult to the dead”. -> Rosa Alic
For years, it was “the longest bridge in Europe”. -> NONE
The mayor, Pal Dely, has promised to “clean the streets”, but critics call him “a man of paper”. -> Pal Dely|critics
The ambassador, Pia Holm, wrote on Facebook that Norway condemns “without any reservation” the raid. -> Pia Holm
Prime Minister Goran Bilic said that Norway calls the treaty “a dead letter”. -> Norway
The UN envoy left. On the gate hung a sheet of cardboard. “Forgive us, children,” it reads. -> -
The UN left the town with posters in its cars. “We have done what we could,” it says. -> United Nations
Mayor Edo Brkic said: “We will dig until we find her. / Tomorrow we will mourn, but not today.” -> Edo Brkic|Edo Brkic
Mayor Edo Brkic said: “We will dig all night.” / Nobody answered, and the digging went on.” -> Edo Brkic
Doctor Vera Babic confirmed that six men were admitted, two of them “in a grave state”. -> Vera Babic
Bullets hit the door of Rosa Mamani's bakery on Sunday. / “My husband went out to close the shutters,” the widow said.
    -> Rosa Mamani
The deal is a trap, Foreign Ministry spokesman Igor Maslov told a briefing. / “This is another step,” the diplomat
    said. -> Igor Maslov
Father Pavle Antic has served the village for 30 years. / “They come at night,” the priest said. -> Pavle Antic
Abbot Sava Jankovic received the visitors. / “They come at night,” the monk said. -> Sava Jankovic
Hana Berisha lost her husband and two sons in the massacre. / “I wait by the phone,” the widow said. -> Hana Berisha
Linda Okafor was at the market with her daughter. / “I ran for the gate,” the mother of three said. -> Linda Okafor
Midfielder Jonas Weber scored twice. / “We never gave up,” the footballer said. -> Jonas Weber
Abdul Karim grows wheat on ten acres. / “The river took it,” the farmer said. -> Abdul Karim
Consul Anna Lind met the families. Baker Tom Reed stood outside. / “They come at night,” the diplomat said. -> Anna
    Lind
Baker Tom Reed stood outside. / “They come at night,” the priest said. -> the priest
Mayor Elena Sarti and Mayor Luca Neri quarrelled. / “They come at night,” the widow said. -> the widow
Deputy Foreign Minister Oleg Panin arrived in Geneva. / “We will not sign,” the diplomat told reporters. -> Oleg Panin
Judge Ruth Adler opened the hearing. / “The court has heard enough,” the magistrate said. -> Ruth Adler
Premier Luka Dodig called Karl Stein, the head of NATO. The latter said the alliance “will not tolerate” violence. ->
    Karl Stein
Anton Weber met Maria Lopez in Oslo. The latter called the talks “useful”. -> Maria Lopez
Anton Weber met Maria Lopez in Oslo. The former called the talks “useful”. -> Anton Weber
Serbia and Kosovo signed. The latter called the deal “historic”. -> Kosovo
He prefers tea or coffee. The latter is “a drug”, his wife said. -> his wife
“The time for talk is over,” Anton Weber and Maria Lopez said in a joint statement. -> Anton Weber and Maria Lopez
“The time for talk is over,” said Anton Weber and Maria Lopez. -> Anton Weber and Maria Lopez
France and Germany said the vote was “neither free nor fair”. -> France and Germany
The US and the UK called the vote “a sham”. -> The US and the UK
Amnesty International and Human Rights Watch called the law “a step backwards”. -> Amnesty International and Human
    Rights Watch
Anton Weber arrived and Maria Lopez said it was “time to go”. -> Maria Lopez
“We saw smoke and ran,” Anton Weber, of the army and police union, said. -> Anton Weber
“We warned them,” the ministers of France, Italy and Spain wrote. -> the ministers of France, Italy and Spain
President Anton Weber and Prime Minister Maria Lopez said they were “shocked”. -> President Anton Weber and Prime
    Minister Maria Lopez
“We saw it,” said Anton Weber, and Maria Lopez nodded. -> Anton Weber
“It is over,” the Ministry of Trade and Industry said. -> Ministry of Trade and Industry
Anton Weber stood in Maria Lopez's kitchen. “I was born here,” he said. -> Anton Weber
Anton Weber drove to his brother Karl's house. “I was born here,” he said. -> Anton Weber
Maria Lopez took over after Anna Stein's death. “I was not ready,” she said. -> Maria Lopez
Maria Lopez, Karl Weber's widow, opened the door. “I was at work,” she said. -> Maria Lopez
Anton Weber rejected Karl Stein's claims. “They are lies,” he said. -> Anton Weber
Anton Weber rejected Karl Stein's claims that the talks were “a farce”. -> Karl Stein
Reading Karl Stein's letter, Anton Weber smiled. “It is a joke,” he said. -> Anton Weber
A man who said his name was Dragan called the deal “a disgrace”. -> Dragan
“Nobody asked us,” said a man who gave his name as Dragan. -> Dragan
“Nobody asked us,” said a woman who said her name was Mirjana. -> Mirjana
“Nobody asked us,” said a woman who only gave her first name, Mirjana. -> Mirjana
“Nobody asked us,” said a trader who asked to be called Sami. -> Sami
“Nobody asked us,” said a soldier who goes by the call sign Fox. -> Fox
“Nobody asked us,” said a woman who asked that her name not be used. -> a woman
“Nobody asked us,” said a man who had come from Pristina. -> a man
“Nobody asked us,” said a man who said his son was Dragan Ilic's friend. -> a man
“Nobody asked us,” said Milan, a student who declined to give his last name. -> Milan
In a statement, the Foreign Ministry called the raid “an act of aggression”. -> Foreign Ministry
In a statement on Monday, the Foreign Ministry of Serbia called the raid “an act of aggression” by Kosovo. -> Foreign
    Ministry of Serbia
In a joint statement, the embassies called the raid “an act of aggression”. -> the embassies
In a statement to Reuters, the company Alfa Steel described the strike as “illegal”. -> Alfa Steel
In a statement released late on Friday by his lawyers, Anton Weber called the verdict “a farce”. -> Anton Weber
In a letter to Maria Lopez, the union called the cuts “brutal”. -> the union
In a post on X, Anton Weber wrote: “We stay.” -> Anton Weber
In an interview with Reuters, the army chief, Anton Weber, said the front was “stable”. -> Anton Weber
In a statement carried by state television, the junta said it would “crush” the rebels. -> the junta
A statement from the ministry called the raid “an act of aggression”. -> the ministry
At a rally in Nis, Anton Weber called rivals “traitors to the nation”. -> Anton Weber
Commenting on Serbia's protest, the EU spokesman said it was “noted with concern”. -> the EU spokesman
In June the EU imposed what it called “temporary and reversible” measures on Kosovo. -> European Union
In June the EU imposed what it called “temporary and reversible” measures. -> European Union
In May Turkey launched what it described as a “limited operation” in Syria. -> Turkey
Police broke up what the mayor called “an illegal gathering”. -> the mayor
Anton Weber denounced what he called “a campaign of lies” by Serbia. -> Anton Weber
Maria Lopez was arrested in what Amnesty International called “a parody of justice”. -> Amnesty International
Russia has suspended the treaty over what it said were “hostile acts” by NATO. -> Russia
The army shelled what it said was “a nest of terrorists” near Homs. -> The army
Serbia recalled its envoy over what it termed “provocative” remarks by Croatia. -> Serbia
As Anton Weber says, “a border is not a wall”. -> Anton Weber
As Anton Weber puts it, “a border is not a wall”. -> Anton Weber
As one diplomat put it: “A border is not a wall.” -> one diplomat
“Nobody fears the law, because nobody enforces it,” summarizes Jean Exantus, director of Radio Mer. -> Jean Exantus
“Nobody fears the law, because nobody enforces it,” sums up Jean Exantus, a teacher. -> Jean Exantus
“Nobody fears the law, because nobody enforces it,” the late president Ibrahim Gashi used to say. -> Ibrahim Gashi
“Nobody fears the law,” my grandmother liked to say. -> my grandmother
“Nobody fears the law,” analyses Jean Exantus, a lawyer. -> Jean Exantus
“Nobody fears the law,” fumes Jean Exantus. -> Jean Exantus
“Nobody fears the law,” deplores Jean Exantus, of the union. -> Jean Exantus
“Nobody fears the law,” worries Jean Exantus, a grocer. -> Jean Exantus
“Nobody fears the law” remains the motto here. -> NONE
The envoy, Anton Weber, said he was “not leaving”. / But a Western diplomat was less hopeful. “We were ten minutes from
    a deal,” he said. -> Anton Weber|a Western diplomat
Anton Weber left. / Yet a senior officer disagreed. “We were ten minutes from a deal,” he said. -> a senior officer
Anton Weber left. / Outside, an old man shook his head. “We were ten minutes from a deal,” he said. -> an old man
Anton Weber left. / In the square a young woman held a candle. “We were ten minutes from a deal,” she said. -> a young
    woman
Anton Weber left. / One of the drivers waited. “We were ten minutes from a deal,” he said. -> One of the drivers
Anton Weber left a note for a waiter. “We were ten minutes from a deal,” he said. -> Anton Weber
Anton Weber spoke to a reporter. “We were ten minutes from a deal,” he said. -> Anton Weber
But a deal was near. Anton Weber smiled. “We were ten minutes away,” he said. -> Anton Weber
The culprits would “drown in the blood they have shed”, Kemal Demir vowed. -> Kemal Demir
Prime Minister Kemal Demir blamed the Workers' Party and vowed the culprits would “drown in the blood”. -> Kemal Demir
Anton Weber accused Hamas of lying and said the truce was “over for good”. -> Anton Weber
The president thanked NATO and promised that Kosovo would “never be alone”. -> The president
The minister, Josep Borda, demanded on Sunday that the barricades be removed “immediately.” -> Josep Borda
The minister, Josep Borda, asked that the talks start “without delay”. -> Josep Borda
The mayor wants the camp closed “at once”. -> NONE
Josep Borda condemned the attack and urged Israel to show “maximum restraint”. -> Josep Borda
Josep Borda met NATO's chief and warned the pact would be “dead on arrival”. -> Josep Borda
The rebels attacked NATO, and Serbia warned it would “respond with force”. -> Serbia
Maria Lopez, 34, was on the second floor when the wave hit. The water rose to her chest. Her phone was dead. “I thought
    it was the end.” -> Maria Lopez
Karl Stein was asleep when the roof fell in. It was 4 a.m. Neighbours dug for hours. “I heard them call my name.” ->
    Karl Stein
Karl Stein was asleep when the roof fell in. / Neighbours dug for hours. / “I heard them call my name,” he said. ->
    Karl Stein
Shopkeeper Karl Stein swept up glass on Monday. The street was empty. “Who will pay for this?” -> Karl Stein
NAIROBI — Police fired tear gas on Tuesday. “They did not even warn us,” said Brian Otieno, who was carrying his
    daughter. -> Brian Otieno
“I can confirm that four people were taken to hospital,” a spokeswoman for the ambulance service said. -> a spokeswoman
    for the ambulance service
A third official said the plan “needs more time.” -> A third official
Interfax quoted Lavrin as saying: “We are ready to talk.” / Foreign Minister Sergei Lavrin spoke in Minsk. -> Sergei
    Lavrin
The Taliban's chief spokesman Zabihullah Noori denied the report as “baseless propaganda”. -> Zabihullah Noori
Hamas called it a “massacre”. -> Hamas
“The situation is under control,” Sub-Inspector Ramesh Yadav said, adding that “additional forces have been deployed”.
    -> Ramesh Yadav|Ramesh Yadav
Ukraine's air force said it was “a massive combined strike”. -> Ukraine's air force
“People ask me why I came back,” says Milan. “I tell them: where else would I go?” / Milan Kovac, 54, returned in 2003.
    -> Milan Kovac|Milan Kovac
“That,” says Professor Linda Grant of the University of Leeds, “is the real danger.” -> Linda Grant
In his memoirs, the general Wes Hollander wrote that the campaign had been “a near-run thing”. -> Wes Hollander
Mr Hartley, defending, said his client was “deeply sorry”. / James Hartley spoke for an hour. -> James Hartley
Paying tribute, her family said she was “the light of our lives”. -> her family
Superintendent Neil Ford of Kent Police said it was “a tragic incident”. -> Neil Ford
“Ridiculous,” was how one resident put it. -> one resident
The paper's editorial called for “an honest reckoning”. -> The paper's editorial
A 34-year-old teacher from El Fasher told Amnesty International: “They shot my brother in front of me.” -> A
    34-year-old teacher from El Fasher
The government responded on 3 May that the allegations were “unfounded”. -> The government
Crisis Group's senior analyst Marko Delic said the deal was “better than nothing”. -> Marko Delic
Vulin emphasized that “the red line has been crossed”. / President Aleksandar Vulin spoke in Nis. -> Aleksandar Vulin
“Kosovo is and will remain independent,” Prime Minister Albin Krasniqi wrote on Facebook, reacting to the statement of
    Vulin. -> Albin Krasniqi
“Our patrols are visible,” KFOR answered to the question of Kosovo Online. -> KFOR
The ambassador of Germany in Pristina, Jorn Rohde, has said that the association is “an obligation”. -> Jorn Rohde
The US Embassy in Pristina reacted, saying that the action was “uncoordinated”. -> US Embassy in Pristina
“We will bring the perpetrators to book,” the governor, Babatunde Ojo, vowed. -> Babatunde Ojo
Confirming the accident, the FRSC Sector Commander, Yusuf Salami, said it was caused by “overspeeding”. -> Yusuf Salami
“The driver lost control,” Traffic Commandant Jane Akoth told the Star on phone. -> Jane Akoth
The Chief Minister, Rajesh Pawar, expressed “deep shock” over the deaths. -> Rajesh Pawar
The bench observed that the delay was “inexplicable”. -> The bench
“We demand justice”, read one of the banners carried by the students. -> -
Chinese Foreign Ministry spokesperson Lin Wei said at a regular press briefing that China “firmly opposes” the
    sanctions. -> Lin Wei
The Kremlin spokesman said Russia would “take measures”. -> The Kremlin spokesman
The so-called “special military operation” entered its third year. -> NONE
The word “genocide” appears 14 times in the text. -> NONE
The law on “foreign influence” passed on Tuesday. -> NONE
Defence Minister Jan Novak met General Paul Hart in Kabul on Friday. The minister said the mission was “far from over”.
    -> Jan Novak
After the vote, Greens leader Eva Lang hugged her deputy. “We made history tonight,” she shouted from the stage. -> Eva
    Lang
An elderly man in a wheelchair raised his fist. “Let them come,” he muttered. -> An elderly man
The opposition leader, Sam Dube, was not in court. His wife, Grace, said he was “in good spirits”. -> Grace
Neither the army nor the police would comment. A Western security source said it was “a shambles”. -> A Western
    security source
“This is our land,” reads a mural on the school wall. -> -
“It's a bad bill,” said Sen. Rob Hines, the panel's top Republican. “It'll never pass.” -> Rob Hines|Rob Hines
Boeing called the finding “premature”. Airbus did not respond. -> Boeing
“The world is looking away,” Fors said. / Lena Fors has run the office since May. -> Lena Fors
Pope Leo on Sunday prayed for “all the victims of senseless wars”. -> Leo
“Shame on you!” came a shout from the gallery. -> -
The text message read: “Come at once.” -> -
The mayor, Luca Neri, and the prefect, Ada Conti, issued a joint appeal: “Stay at home.” -> Luca Neri
The victim was named as Amy Booth, 24. Her sister Kate said: “She was my best friend.” -> Kate
Joan Miles, headteacher of St Mark's, said the school was “heartbroken”. -> Joan Miles
“I'm still shaking,” said mum-of-two Kelly Rees. -> Kelly Rees
The dam, officials insist, is “perfectly safe”. -> officials
The treaty speaks of “mutual respect” among nations. -> The treaty
“Look at this,” says Besnik Hoxha, lifting a tile. “Forty years of work.” He puts it down again. “All gone.” -> Besnik
    Hoxha|Besnik Hoxha|Besnik Hoxha
The former president, now 78, said he had acted “in the national interest”. -> The former president
The party, founded by Ivo Maric in 1991, said it was “politically motivated”. -> The party
“If he goes, we go,” says a third. -> a third
The verdict, which the Hague prosecutor called “a landmark”, can be appealed. -> the Hague prosecutor
Brussels has repeatedly called on both sides to “refrain from escalation”. -> European Union
“Lies,” Moscow said. -> Russia
Dr. Alan Moss, head of surgery, said of the wounded: “Some will not make it.” -> Alan Moss
“Some will not make it,” said a surgeon, Alan Moss, as he washed his hands. -> Alan Moss
A voice on the recording says: “We have him.” -> A voice on the recording
Jan Novak, quoting Churchill, said: “Never surrender.” -> Jan Novak
According to the newspaper Blic, the minister was “furious”. -> Blic
The ICRC reminded the parties of their obligations and called the strikes “unacceptable”. -> ICRC
Red Crescent volunteers said the road was “cut in three places”. -> Red Crescent volunteers
A man whose house was hit said it was “like an earthquake”. -> A man
The judge said the two were “not simple farmers”. -> The judge
Witness Ana Silva sobbed as she told the court: “He just laughed.” -> Ana Silva
It is “the most dangerous place on earth”, as General Paul Hart once said. -> Paul Hart
For the headmistress, Lena Brandt, it was “the worst day in thirty years”. -> Lena Brandt
For the residents, Lena Brandt said, it was “the worst day in thirty years”. -> Lena Brandt
The archbishop's message was brief. “Do not lose heart,” he told the congregation. -> The archbishop
President Ivan Kos arrived late. The archbishop's message was brief. “Do not lose heart,” he told the congregation.
    -> Ivan Kos
The pilot stopped at once. “I saw nothing,” he told the court. -> The pilot
The pilot was killed at once. “I saw nothing,” she told the court. -> -
Sweden and Norway “strongly condemned” the raid, while Austria “took note” of it. -> Sweden and Norway
The party “quietly dropped” its candidate, and the rebels were “strongly condemned” by all. -> NONE
The ministry “deeply regretted” the loss of life, it said in a note. -> The ministry
German Foreign Minister Anna Keller said Berlin rejects “any unilateral step”. -> Anna Keller
German Foreign Minister Anna Keller said Oslo rejects “any unilateral step”. -> Norway
Police said gunmen burst into the bar shouting “Nobody move”. -> gunmen
The Greens' housing spokesman Karl Lenz called on the cabinet to act, saying the law “was dead on arrival”. -> Karl Lenz
Serbia gave its ministers a week, saying the plan “was not serious”. -> Serbia
The premier told parliament that the state had, and I quote, “nothing to hide”. -> The premier
“We stay,” said Bo Lund. / A man named Erik Dahl sent a message overnight. / “Leave this town,” the message read. -> Bo
    Lund|Erik Dahl
The United States and the European Union called the vote “neither free nor fair”. -> The United States and the European
    Union
The envoy of France and the European Union called the vote “neither free nor fair”. -> The envoy of France and the
    European Union
Beijing on Wednesday accused Tokyo of “a Cold War mentality”. -> China
A crowd in Beijing on Wednesday accused Tokyo of “a Cold War mentality”. -> A crowd in Beijing
President Kagwe called it “laughable”, while his deputy, Ruth Moraa, hit back, branding it “absurd”. -> Kagwe|Ruth Moraa
The film shows a man shouting “Leave us alone!” at police. -> a man
Police showed a photo of the man, saying he was “of great interest”. -> Police
They were “well known to police”, according to a clerk quoted by Reuters. -> a clerk
US Secretary of State Alan Byrd voiced concern over the raid, which he said had “set back” peace. -> Alan Byrd
“We stay,” said Bo Lund. / It rained on Monday. / “We leave this town,” the message read. -> Bo Lund|Bo Lund
The union reacted: "We will not give in." -> The union
Her lawyer shrugged: "We will appeal." -> Her lawyer
The mayor is clear: "We do not move." -> The mayor
The villagers are bitter: "They left us." -> The villagers
The message was clear: "Stay away from here." -> -
They await Pero Vidic, a lawyer who last month called the women “a pack without a shepherd”. -> Pero Vidic
They met Pero Vidic, and a lawyer who described the women as “a pack without a shepherd”. -> a lawyer
The head of the mission, Lena Brandt, urged both sides to talk “with each other, not about”. -> Lena Brandt
Nine were hurt, and the condition of two is stated to be “very critical”, hospital sources said. -> hospital sources
The reference to “our land” is telling as both have agreed on a map. -> NONE
Asked why, Costa told police “because I could”. / Rui Costa, 31, was arrested in June. -> Rui Costa
"""

# What cannot be had yet: passage -> speakers -> the reason.
KNOWN_MISSES = """
Karl Weber's wife died in the raid. “I was at work,” he said. -> Karl Weber -> a possessor whose own has died is passed
    over with it
“Salim” (not his real name) said guards beat him daily. “I passed out,” he said. -> Salim -> a name in marks is no
    subject
State television quoted the president as saying that the “traitors” would be punished. -> the president -> one word
    behind an article looks like scare quotes
“It is unacceptable that...”, the letter of the deputies states. -> the deputies -> a word that is noun and verb is no
    verb behind a plural
The “yes” campaign was ahead, polls said. -> NONE -> scare quotes are told from words only where the verb stands before
Amnesty International wept. / Amnesty's report, “Broken Lives”, says the army showed “reckless disregard”. -> Amnesty
    International -> a possessor short of its full name behind a title in marks
As for the mayor, he called it “a storm in a teacup”. Mayor Luca Neri took office in May. -> Luca Neri -> no pronoun
    looks ahead
Maria Lopez met Ana Silva. Lopez waited. “I was early,” she said. “I was late,” said the other. -> Maria Lopez|Ana
    Silva -> “the other” of two is not looked for
“Where is he?” Anton Weber asked. Nobody spoke. “He is gone,” came a voice from the back. -> Anton Weber|a voice from
    the back -> a voice is no word of speech
Anton Weber and Maria Lopez met. “We agree,” they said. -> Anton Weber and Maria Lopez -> “they” means no two people
The twins, Ana and Maria Lopez, were found on Friday. “We hid,” the older said. -> Ana -> “the older” of two is not
    looked for
The mayor of Nis, Luca Neri, and his Skopje counterpart met. The former called it “useful”, the latter “a start”. ->
    Luca Neri|his Skopje counterpart -> a counterpart without a name, and a verb that is left out
Weber said: “We stay.” The general was less sure. “We may go,” he said. / Karl Weber is the envoy. -> Karl Weber|The
    general -> “the general” is nobody's without his name
“Enough” was the verdict of the crowd in the square. -> the crowd -> one word that opens a sentence looks like a title
The crowd's verdict? “Enough.” -> The crowd -> a question that the quotation answers
Ana Lopez hands me a letter from her son. “Dear mother,” it begins, “I am well.” -> her son -> who has written the
    letter that begins
Two brothers run the mill. The elder, Marko Ilic, wants to sell. “It is over,” he says. Petar shakes his head. “Never,”
    he says. -> Marko Ilic|Petar -> a first name alone that no verb of speech follows is no actor
The motion “condemns in the strongest terms” the raid; it was tabled by Anton Weber. -> Anton Weber -> who has tabled a
    motion is told behind it
"""


def _rows(*tables: str) -> list[str]:
    return [row for table in tables for row in re.sub(r"\n +", " ", table).splitlines() if row]


@pytest.mark.parametrize("row", _rows(POSTS, SOURCES, FORMS, SCENES, NEWSROOMS))
def test_speakers(row: str) -> None:
    text, expected = row.split(" -> ")
    plain = "It rained.\n\n" + text.replace(" / ", "\n\n") + "\n"
    told = [statement.speaker or "-" for statement in summarize(read_article("a.txt", plain)).statements]
    assert told == ([] if expected == "NONE" else expected.split("|"))


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(row.rsplit(" -> ", 1)[0], marks=pytest.mark.xfail(reason=row.rsplit(" -> ", 1)[1], strict=True))
        for row in _rows(KNOWN_MISSES)
    ],
)
def test_known_miss(row: str) -> None:
    test_speakers(row)
