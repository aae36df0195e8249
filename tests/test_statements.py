"""Phrasings that report somebody's words, and look-alikes that report nobody's.

A phrasing stands before `->`, what it states behind it: `kind speaker (cue): quote`, several divided by ` & `.
The speaker is the phrase as the article has it; `^` is who spoke the statement before, `<` who the sentence before is
about, `-` nobody. A quotation that is broken by its attribution is one statement, its parts joined by a space.
A ` / ` begins a new paragraph; an indented line goes on with the one before.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kosovo_reader.article import Article, Block, Reading
from kosovo_reader.extractors.statements import StatementMention, find_statements
from kosovo_reader.plain import fold

SPEAKER_BEHIND = """
“We stay,” he said. -> direct he (said): We stay,
“We stay,” she said on Tuesday. -> direct she (said): We stay,
“We stay,” said Albin Kurti. -> direct Albin Kurti (said): We stay,
“We stay,” says Albin Kurti, Kosovo's prime minister. -> direct Albin Kurti (says): We stay,
“We stay,” said the 43-year-old. -> direct the 43-year-old (said): We stay,
“We stay,” said a 43-year-old shopkeeper who asked not to be named. -> direct a 43-year-old shopkeeper (said): We stay,
“We stay,” the minister added. -> direct the minister (added): We stay,
“We stay,” they chanted. -> direct they (chanted): We stay,
“We stay!” shouted one of the protesters. -> direct one of the protesters (shouted): We stay!
“Do we stay?” asked Vjosa Osmani. -> direct Vjosa Osmani (asked): Do we stay?
“We stay”, he said. -> direct he (said): We stay
“We stay” he said. -> direct he (said): We stay
“We stay” — said Kurti. -> direct Kurti (said): We stay
“We stay.” he said on Monday. -> direct he (said): We stay.
“We stay,” Kurti told Reuters. -> direct Kurti (told): We stay,
“We stay,” Kurti told reporters in Pristina on Tuesday after talks with the EU envoy. -> direct Kurti (told): We stay,
“We stay,” Kurti told the BBC's Hardtalk. -> direct Kurti (told): We stay,
“We stay,” Interior Minister Xhelal Svecla wrote on X. -> direct Interior Minister Xhelal Svecla (wrote): We stay,
“We stay,” he posted on Telegram. -> direct he (posted): We stay,
“We stay,” Xhelal Svecla, the interior minister, said. -> direct Xhelal Svecla (said): We stay,
“We stay,” Xhelal Svecla, the interior minister, said on Facebook, adding that the north was calm.
    -> direct Xhelal Svecla (said): We stay,
“We stay,” Marit Solhaug, 61, a teacher in Oslo, told AFP. -> direct Marit Solhaug (told): We stay,
“We stay,” the head of the mission, Farid Zarif, said. -> direct Farid Zarif (said): We stay,
“We stay,” its spokesman, Colonel Vincenzo Grasso, told AFP. -> direct Colonel Vincenzo Grasso (told): We stay,
“We stay,” a senior NATO official said on condition of anonymity. -> direct a senior NATO official (said): We stay,
“We stay,” a Western diplomat told Reuters on condition of anonymity. -> direct a Western diplomat (told): We stay,
“We stay,” one diplomat, who declined to be named, said. -> direct one diplomat (said): We stay,
“We stay,” a man who gave his name only as Dejan said. -> direct a man (said): We stay,
“We stay,” said one resident, speaking through an interpreter. -> direct one resident (said): We stay,
“We stay,” said Karen Donfried, US assistant secretary of state for European and Eurasian affairs, in a call with
    reporters.
    -> direct Karen Donfried (said): We stay,
“We stay,” according to Kurti. -> direct Kurti (according): We stay,
“We stay,” according to a statement by the ministry. -> direct the ministry (according): We stay,
“We stay,” as Kurti put it. -> direct Kurti (put): We stay,
“We stay,” was how one diplomat put it. -> direct one diplomat (put): We stay,
“We stay,” is how Kurti describes it. -> direct Kurti (describes): We stay,
“We stay,” the Kremlin's spokesman, Dmitry Peskov, said. -> direct Dmitry Peskov (said): We stay,
“We stay,” the Kremlin said in a statement. -> direct the Kremlin (said): We stay,
“We stay,” the ministry said in a statement posted on its website. -> direct the ministry (said): We stay,
“We stay,” a ministry statement said. -> direct ministry (said): We stay,
“We stay,” a statement from the ministry said. -> direct the ministry (said): We stay,
“We stay,” read a statement issued by the Serbian defence ministry.
    -> direct the Serbian defence ministry (read): We stay,
“We stay,” the Russian foreign ministry's statement said. -> direct the Russian foreign ministry (said): We stay,
“We stay,” reads a letter signed by 40 lawmakers. -> direct 40 lawmakers (reads): We stay,
“We stay,” Mr. Kurti said. -> direct Mr. Kurti (said): We stay,
“We stay,” Maj. Gen. Angelo Michele Ristuccia, the KFOR commander, said.
    -> direct Maj. Gen. Angelo Michele Ristuccia (said): We stay,
“We stay,” then-President Hashim Thaci said in 2016. -> direct then-President Hashim Thaci (said): We stay,
“We stay,” Kurti had said earlier. -> direct Kurti (said): We stay,
“We stay,” he also said. -> direct he (said): We stay,
“We stay,” he was quoted as saying by Tanjug. -> direct he (saying): We stay,
“We stay,” Tanjug quoted him as saying. -> direct him (saying): We stay,
“We stay,” the state news agency Xinhua quoted Mao as saying. -> direct Mao (saying): We stay,
“We stay,” Interfax cited Lavrov as saying. -> direct Lavrov (saying): We stay,
“We stay,” Lavrov was quoted by TASS as saying. -> direct Lavrov (saying): We stay,
“We stay,” recalled his mother. -> direct his mother (recalled): We stay,
“We stay,” Kurti insisted, and left the room. -> direct Kurti (insisted): We stay,
“We stay,” Kurti, who took office in 2021, told lawmakers. -> direct Kurti (told): We stay,
“We stay,” Serbian President Aleksandar Vucic, speaking after an emergency session, told state television RTS.
    -> direct Serbian President Aleksandar Vucic (told): We stay,
“We stay,” Kurti – a former student leader – said. -> direct Kurti (said): We stay,
“We stay,” Kurti (pictured) said. -> direct Kurti (said): We stay,
“We stay,” Kurti, said. -> direct Kurti (said): We stay,
“We stay,” both men said. -> direct both men (said): We stay,
“We stay,” Kurti and Osmani said in a joint statement. -> direct Kurti and Osmani (said): We stay,
“We stay,” the mayors of Zvecan, Leposavic and Zubin Potok said.
    -> direct the mayors of Zvecan, Leposavic and Zubin Potok (said): We stay,
“We stay,” replied Kurti when asked about the north. -> direct Kurti (replied): We stay,
“We stay,” came the reply from the prime minister. -> direct the prime minister (reply): We stay,
“We stay,” was the message from Kurti. -> direct Kurti (message): We stay,
“We stay,” was Kurti's answer. -> direct Kurti (answer): We stay,
“We stay,” was all he would say. -> direct he (say): We stay,
“We stay,” he says, pouring tea. -> direct he (says): We stay,
“We stay,” says Dragica, who is 71 and sells peppers. -> direct Dragica (says): We stay,
“We stay,” he said, his voice breaking. -> direct he (said): We stay,
“We stay,” thundered the old man. -> direct the old man (thundered): We stay,
“We stay,” enthused Kurti. -> direct Kurti (enthused): We stay,
“We stay,” an aide to Kurti said. -> direct an aide to Kurti (said): We stay,
“We stay,” Kurti's chief of staff said. -> direct Kurti's chief of staff (said): We stay,
“We stay,” said police. -> direct police (said): We stay,
“We stay,” police said. -> direct police (said): We stay,
“We stay,” Kosovo police said in a Facebook post. -> direct Kosovo police (said): We stay,
“We stay,” NATO Secretary-General Jens Stoltenberg tweeted.
    -> direct NATO Secretary-General Jens Stoltenberg (tweeted): We stay,
“We stay,” tweeted @albinkurti. -> direct @albinkurti (tweeted): We stay,
“We stay,” it said. -> direct it (said): We stay,
“We stay,” said Nenad, 37. -> direct Nenad (said): We stay,
“We stay,” 37-year-old Nenad Ristic said. -> direct 37-year-old Nenad Ristic (said): We stay,
“We stay,” explained Dr Lejla Bibović. -> direct Dr Lejla Bibović (explained): We stay,
“We stay,” said Kurti, adding that the north was calm. -> direct Kurti (said): We stay,
“We stay” - Albin Kurti -> direct Albin Kurti: We stay
"""

SPEAKER_BEFORE = """
He said: “We stay.” -> direct He (said): We stay.
He said, “We stay.” -> direct He (said): We stay.
He said “We stay”. -> direct He (said): We stay
Kurti said: “We stay.” -> direct Kurti (said): We stay.
Kurti said on Tuesday: “We stay.” -> direct Kurti (said): We stay.
Kurti told reporters in Pristina: “We stay.” -> direct Kurti (told): We stay.
Asked if they would go, Kurti said: “We stay.” -> direct Kurti (said): We stay.
Speaking in Brussels, Kurti said: “We stay.” -> direct Kurti (said): We stay.
In a statement, the ministry said: “We stay.” -> direct the ministry (said): We stay.
In a post on X, Kurti wrote: “We stay.” -> direct Kurti (wrote): We stay.
On Tuesday Kurti said, “We stay.” -> direct Kurti (said): We stay.
According to Kurti, “we stay”. -> partial Kurti (According): we stay
According to the ministry, the north is “calm and under control”.
    -> partial the ministry (According): calm and under control
In the words of Kurti, “we stay”. -> partial Kurti (words): we stay
In the words of one diplomat: “We stay.” -> direct one diplomat (words): We stay.
In Kurti's words, it was “a shameful day”. -> partial Kurti (words): a shameful day
As Kurti put it: “We stay.” -> direct Kurti (put): We stay.
As one diplomat puts it, “we stay”. -> partial one diplomat (puts): we stay
To quote Kurti, “we stay”. -> partial Kurti (quote): we stay
Kurti: “We stay.” -> direct Kurti: We stay.
Albin Kurti, prime minister: “We stay.” -> direct Albin Kurti: We stay.
The US ambassador, Jeffrey Hovenier: “We stay.” -> direct The US ambassador: We stay.
Vucic on Tuesday: “We stay.” -> direct Vucic: We stay.
His message was clear: “We stay.” -> direct His (message): We stay.
Kurti's message was simple: “We stay.” -> direct Kurti (message): We stay.
Her answer: “We stay.” -> direct Her (answer): We stay.
The message from Pristina: “We stay.” -> direct Pristina (message): We stay.
He was firm: “We stay.” -> direct <: We stay.
Kurti was defiant: “We stay.” -> direct <: We stay.
He was firm. “We stay.” -> direct <: We stay.
Kurti shook his head. “We stay.” -> direct <: We stay.
The minister was unmoved. “We stay, and that is that.” -> direct <: We stay, and that is that.
Kurti accused Serbia of “staging a western for western audiences”.
    -> partial Kurti (accused): staging a western for western audiences
Kurti called it “shameful”. -> partial Kurti (called): shameful
Kurti called the decision “frank”. -> partial Kurti (called): frank
Kurti described the decision as “a step in the wrong direction”.
    -> partial Kurti (described): a step in the wrong direction
Mao Ning warned of “serious consequences”. -> partial Mao Ning (warned): serious consequences
Washington condemned what it called “unnecessary force”. -> partial it (called): unnecessary force
The raid followed what Kurti called “a wave of terror”. -> partial Kurti (called): a wave of terror
In what officials described as a “last warning”, the envoy left. -> partial officials (described): last warning
The talks were described by one diplomat as “frank”. -> partial one diplomat (described): frank
The deal was hailed as “historic” by EU officials. -> partial EU officials (hailed): historic
The deal, hailed as “historic” by EU officials, has not been signed. -> partial EU officials (hailed): historic
The move was branded “a provocation” by Belgrade. -> partial Belgrade (branded): a provocation
The move was dismissed by Kurti as “theatre for the voters”. -> partial Kurti (dismissed): theatre for the voters
Lavrov was quoted as saying: “We stay.” -> direct Lavrov (saying): We stay.
Lavrov was quoted by TASS as saying that “we stay”. -> partial Lavrov (saying): we stay
TASS quoted Lavrov as saying: “We stay.” -> direct Lavrov (saying): We stay.
The minister, Xhelal Svecla, said the gangs were “behind bars at last”.
    -> partial Xhelal Svecla (said): behind bars at last
Kurti's claim that “the north is free” was rejected. -> partial Kurti (claim): the north is free
Kurti's description of the vote as “a farce” angered Serbs. -> partial Kurti (description): a farce
Vucic repeated his warning that “the patience of Serbia is at an end”.
    -> partial Vucic (repeated): the patience of Serbia is at an end
Despite Vucic's promise of “peace at any price”, troops were moved. -> partial Vucic (promise): peace at any price
A call by the patriarch for “prayer and calm” went unheard. -> partial the patriarch (call): prayer and calm
The ambassador's response was a curt “no comment”. -> partial The ambassador (response): no comment
Kurti replied with a curt “no”. -> partial Kurti (replied): no
She said it was “a miracle” that nobody had died. -> partial She (said): a miracle
Police said they had found “a large quantity of weapons” in the house.
    -> partial Police (said): a large quantity of weapons
Kurti, 48, said the mayors had “a duty to serve”. -> partial Kurti (said): a duty to serve
Kurti got up and said: “We stay.” -> direct Kurti (said): We stay.
Kurti thanked the soldiers, saying: “We stay.” -> direct Kurti (saying): We stay.
Kurti condemned the attack, calling it “an act of terror”. -> partial Kurti (calling): an act of terror
Serbia denied the report, calling it “pure fiction”, and recalled its envoy. -> partial Serbia (calling): pure fiction
Kurti refused to go, insisting that “we stay”. -> partial Kurti (insisting): we stay
The president, speaking in Belgrade, said that Serbia “will not recognise it, ever”.
    -> partial The president (said): will not recognise it, ever
Moscow said it was watching “with concern”. -> partial Moscow (said): with concern
Moscow has voiced “deep concern” over the clashes. -> partial Moscow (voiced): deep concern
Beijing urged all sides to “show restraint”. -> partial Beijing (urged): show restraint
Blinken expressed “strong support” for the dialogue. -> partial Blinken (expressed): strong support
Borrell spoke of “a dangerous moment”. -> partial Borrell (spoke): a dangerous moment
Vucic put the army on “the highest alert”, his office said. -> partial his office (said): the highest alert
He told her: “We stay.” -> direct He (told): We stay.
Then he turned to the crowd and shouted, “We stay!” -> direct he (shouted): We stay!
Kurti has repeatedly said that “the law is the law”. -> partial Kurti (said): the law is the law
Kurti, meanwhile, said: “We stay.” -> direct Kurti (said): We stay.
But Kurti said: “We stay.” -> direct Kurti (said): We stay.
While Serbs gathered outside, Kurti said: “We stay.” -> direct Kurti (said): We stay.
In Belgrade, Defence Minister Milos Vucevic said: “We stay.” -> direct Defence Minister Milos Vucevic (said): We stay.
The French president, Emmanuel Macron, blamed Kosovo's leaders for “a situation of their own making”.
    -> partial Emmanuel Macron (blamed): a situation of their own making
The statement said the move was “unlawful and dangerous”. -> partial < (said): unlawful and dangerous
A statement by the ministry said: “We stay.” -> direct the ministry (said): We stay.
The ministry issued a statement saying: “We stay.” -> direct The ministry (saying): We stay.
The ministry released a statement that said: “We stay.” -> direct The ministry (said): We stay.
A letter from 40 lawmakers, seen by Reuters, says: “We stay.” -> direct 40 lawmakers (says): We stay.
Kurti's tweet said: “We stay.” -> direct Kurti (said): We stay.
Kurti tweeted: “We stay.” -> direct Kurti (tweeted): We stay.
Kurti wrote on Facebook that “we stay”. -> partial Kurti (wrote): we stay
Police, who fired tear gas, said they “had no choice”. -> partial Police (said): had no choice
The party, Serb List, announced that it “will not take part in any vote”.
    -> partial Serb List (announced): will not take part in any vote
Among them was Nenad Ristic, who said: “We stay.” -> direct Nenad Ristic (said): We stay.
It was Kurti who said: “We stay.” -> direct Kurti (said): We stay.
The envoy met Kurti, who told him: “We stay.” -> direct Kurti (told): We stay.
"""

BROKEN = """
“We stay,” he said, “and we vote.” -> direct he (said): We stay, and we vote.
“We,” said Kurti, “stay.” -> direct Kurti (said): We, stay.
“We stay,” he said. “We vote.” -> direct he (said): We stay, & direct ^: We vote.
“We stay,” he said. “We vote.” He paused. “We win.” -> direct he (said): We stay, & direct ^: We vote.
    & direct <: We win.
“We stay,” he said, adding: “We vote.” -> direct he (said): We stay, & direct ^ (adding): We vote.
“We stay,” he said, adding that Serbia “will not help”. -> direct he (said): We stay,
    & partial ^ (adding): will not help
“We stay,” he said, calling the vote “a farce”. -> direct he (said): We stay, & partial ^ (calling): a farce
“We stay,” Kurti said – “and we vote.” -> direct Kurti (said): We stay, and we vote.
“We stay,” Kurti told Reuters on Tuesday, “but not at any price.” -> direct Kurti (told): We stay, but not at any price.
“Well,” he said, “I told them, ‘We stay.’” -> direct he (said): Well, I told them, ‘We stay.’
“Do we stay?” he asked. “Or do we go?” -> direct he (asked): Do we stay? & direct ^: Or do we go?
“Yes,” he said. “Yes,” she said. -> direct he (said): Yes, & direct she (said): Yes,
“Will you stay?” asked the judge. “I will,” replied the witness. -> direct the judge (asked): Will you stay?
    & direct the witness (replied): I will,
“We stay,” Kurti said. Vucic said: “They go.” -> direct Kurti (said): We stay, & direct Vucic (said): They go.
Kurti called it “shameful” and “dangerous”. -> partial Kurti (called): shameful & partial ^ (called): dangerous
Kurti called it “shameful”, “dangerous” and “a gift to Moscow”. -> partial Kurti (called): shameful
    & partial ^ (called): dangerous & partial ^ (called): a gift to Moscow
Kurti called it “shameful” and said he would “never bow”. -> partial Kurti (called): shameful
    & partial ^ (said): never bow
Kurti called it “shameful” while Vucic spoke of “a disaster”. -> partial Kurti (called): shameful
    & partial Vucic (spoke): a disaster
Kurti said it was “a mistake” to think that he would “give in to threats”. -> partial Kurti (said): a mistake
    & partial ^ (said): give in to threats
“We stay,” he said. / “We vote.” -> direct he (said): We stay, & direct ^: We vote.
“We stay. / “We vote. / “We win,” he said. -> direct he: We stay. & direct he: We vote. & direct he (said): We win,
He said: “We stay. / “We vote. / “We win.” -> direct He (said): We stay. & direct ^: We vote. & direct ^: We win.
Kurti said: “We stay.” He added: “We vote.” -> direct Kurti (said): We stay. & direct He (added): We vote.
Kurti said: “We stay. We vote.” “We win,” he added. -> direct Kurti (said): We stay. We vote.
    & direct he (added): We win,
“We stay . . . and we vote,” he said. -> direct he (said): We stay . . . and we vote,
“We stay …” he said. -> direct he (said): We stay …
“We stay...” said Kurti. -> direct Kurti (said): We stay...
“… and we vote,” he said. -> direct he (said): … and we vote,
“We stay [in the north],” he said. -> direct he (said): We stay [in the north],
“We are going to Washington to talk to the U.S.,” he said.
    -> direct he (said): We are going to Washington to talk to the U.S.,
“We stay” and “we vote”, he said. -> partial he (said): We stay & partial he (said): we vote
“We stay,” said one. “We go,” said another. -> direct one (said): We stay, & direct another (said): We go,
Serbs “will not be driven out”, Vucic said, and “will not be bought”. -> partial Vucic (said): will not be driven out
    & partial Vucic (said): will not be bought
The army “is ready” and “will act if it must”, Vucic told RTS. -> partial Vucic (told): is ready
    & partial Vucic (told): will act if it must
The vote was “a farce”, Kurti said. -> partial Kurti (said): a farce
It is a “grave mistake” to go, Kurti said. -> partial Kurti (said): grave mistake
“Frank” talks were held, the ministry said. -> partial the ministry (said): Frank
The crowd was “angry but peaceful”, according to police. -> partial police (according): angry but peaceful
He was asked whether he would go. “No,” he said. -> direct he (said): No,
“It is not true,” the ministry said, calling the report “malicious”. -> direct the ministry (said): It is not true,
    & partial ^ (calling): malicious
"""

MARKS = """
"We stay," he said. -> direct he (said): We stay,
'We stay,' he said. -> direct he (said): We stay,
‘We stay,’ he said. -> direct he (said): We stay,
„We stay“, he said. -> direct he (said): We stay
„We stay,” he said. -> direct he (said): We stay,
„We stay", he said. -> direct he (said): We stay
»We stay«, he said. -> direct he (said): We stay
«We stay», he said. -> direct he (said): We stay
« We stay », he said. -> direct he (said): We stay
``We stay,'' he said. -> direct he (said): We stay,
''We stay,'' he said. -> direct he (said): We stay,
,,We stay'', he said. -> direct he (said): We stay
‚We stay‘, he said. -> direct he (said): We stay
‹We stay›, he said. -> direct he (said): We stay
“We stay,“ he said. “We vote,“ he added. -> direct he (said): We stay, & direct he (added): We vote,
”We stay,” he said. -> direct he (said): We stay,
" We stay " , he said. -> direct he (said): We stay
“We stay," he said. -> direct he (said): We stay,
"We stay,” he said. -> direct he (said): We stay,
“We call it ‘home’, and we stay,” he said. -> direct he (said): We call it ‘home’, and we stay,
'We call it "home", and we stay,' he said. -> direct he (said): We call it "home", and we stay,
"We call it 'home', and we stay," he said. -> direct he (said): We call it 'home', and we stay,
“We call it “home”, and we stay,” he said. -> direct he (said): We call it “home”, and we stay,
«We call it «home», and we stay», he said. -> direct he (said): We call it «home», and we stay
'It's ours and we don't go,' he said. -> direct he (said): It's ours and we don't go,
‘It’s ours and we don’t go,’ he said. -> direct he (said): It's ours and we don't go,
'The Serbs' demands are ours,' he said. -> direct he (said): The Serbs' demands are ours,
‘The Serbs’ demands are ours,’ he said. -> direct he (said): The Serbs’ demands are ours,
The Serbs' envoy called it 'a farce'. -> partial The Serbs' envoy (called): a farce
The Serbs’ envoy called it ‘a farce’. -> partial The Serbs’ envoy (called): a farce
The ministers' talks were 'frank', the Serbs' envoy said. -> partial the Serbs' envoy (said): frank
In the '90s he said 'never again'. -> partial he (said): never again
‘Get ’em out,’ he said. -> direct he (said): Get ’em out,
'Get 'em out,' he said. -> direct he (said): Get 'em out,
Rock 'n' roll is dead, the man said, adding: 'We stay.' -> direct the man (adding): We stay.
"We stay and we vote, he said. "They go." -> direct <: They go.
We stay," he said. "We vote." -> direct he (said): We stay, & direct ^: We vote.
“We stay. / Kurti said: “We vote.” -> direct <: We stay. & direct Kurti (said): We vote.
“We stay”, he said (“and we vote”). -> direct he (said): We stay & partial he (said): and we vote
He said (“We stay”) and left. -> direct He (said): We stay
‘We stay,’ he said. ‘We vote,’ he added. The Serbs’ list won. -> direct he (said): We stay,
    & direct he (added): We vote,
"We won 7-5," he said. "It was 5'10" tall." -> direct he (said): We won 7-5, & direct ^: It was 5'10" tall.
"""

ANONYMOUS = """
A banner read “We stay”. -> direct - (read): We stay
Banners reading “We stay” hung from the bridge. -> direct - (reading): We stay
One sign said: “We stay.” -> direct - (said): We stay.
“We stay,” read a banner on the bridge. -> direct - (read): We stay,
“We stay,” says graffiti on the wall. -> direct - (says): We stay,
Someone has sprayed “We stay” on the wall. -> direct - (sprayed): We stay
The words “We stay” were painted on the wall. -> direct - (painted): We stay
Graffiti on the wall of the school says “We stay”. -> direct - (says): We stay
They carried a banner with the words “We stay and we vote”. -> direct - (words): We stay and we vote
Protesters held placards that read “We stay”. -> direct - (read): We stay
The wall was daubed with the slogan “We stay”. -> direct - (slogan): We stay
The crowd chanted “Kosovo is Serbia”. -> direct The crowd (chanted): Kosovo is Serbia
Fans sang “Kosovo is Serbia” at the match. -> direct Fans (sang): Kosovo is Serbia
Protesters chanting “Thieves!” blocked the road. -> direct Protesters (chanting): Thieves!
"""

MORE = """
The ministry's spokesperson, Maria Zakharova, told a briefing in Moscow on Wednesday that the West was “playing with
    fire”.
    -> partial Maria Zakharova (told): playing with fire
Chinese foreign ministry spokeswoman Mao Ning told reporters at a regular news briefing that China opposed
    “unilateral actions”.
    -> partial Chinese foreign ministry spokeswoman Mao Ning (told): unilateral actions
Asked about the plan, she replied: “Ask Pristina.” -> direct she (replied): Ask Pristina.
Asked whether he would resign, Kurti replied with one word: “Never.” -> direct Kurti (replied): Never.
“Never,” Kurti insisted. -> direct Kurti (insisted): Never,
“Shame!” someone yelled from the gallery. -> direct someone (yelled): Shame!
“The situation is calm but tense,” a spokesman for the mission, who asked for anonymity because he was not authorised
    to speak to the press, told AFP.
    -> direct a spokesman for the mission (told): The situation is calm but tense,
“It was a bloodbath,” Abu Omar, a shopkeeper in the al-Shuja'iya district, said by telephone.
    -> direct Abu Omar (said): It was a bloodbath,
“It's over,” says a visibly tired Ahmed, 34, as he loads a mattress on to the roof of his car.
    -> direct a visibly tired Ahmed (says): It's over,
The Red Cross described conditions in the camp as “beyond desperate”.
    -> partial The Red Cross (described): beyond desperate
Doctors at the hospital said they were working “in the dark and without anaesthetics”.
    -> partial Doctors at the hospital (said): in the dark and without anaesthetics
Prosecutors allege that the men planned to “storm the parliament and hang the traitors”.
    -> partial Prosecutors (allege): storm the parliament and hang the traitors
In its annual report, the watchdog accused the army of “systematic torture”.
    -> partial the watchdog (accused): systematic torture
Human Rights Watch, in a report released on Monday, accused both sides of “war crimes”.
    -> partial Human Rights Watch (accused): war crimes
The pope, in his Angelus address, called for “a ceasefire of hearts”.
    -> partial The pope (called): a ceasefire of hearts
Israel's prime minister, Benjamin Netanyahu, has vowed to fight “until total victory”.
    -> partial Benjamin Netanyahu (vowed): until total victory
Netanyahu's office said in a statement that the claims were “absolutely false”.
    -> partial Netanyahu's office (said): absolutely false
Hamas, which runs Gaza, called the strike a “massacre”. -> partial Hamas (called): massacre
Ukraine's air force said on Telegram it had shot down “all of the enemy's drones”.
    -> partial Ukraine's air force (said): all of the enemy's drones
Posting on social media, Trump said the judge was “a disgrace”. -> partial Trump (said): a disgrace
“I have nothing to hide,” Mr Trump, 77, told supporters at his golf club in New Jersey hours after the hearing.
    -> direct Mr Trump (told): I have nothing to hide,
“We are in shock,” said Father Sava Janjić, the abbot of the Visoki Dečani monastery, who watched the fire from the
    tower.
    -> direct Father Sava Janjić (said): We are in shock,
Her lawyer, Petar Nikolić, said she was “weak but lucid”. -> partial Petar Nikolić (said): weak but lucid
Officials have so far refused to say why, with one telling the BBC only that it was “a matter of national security”.
    -> partial one (telling): a matter of national security
The European Commission's spokesperson for foreign affairs, Peter Stano, said both sides had to “de-escalate
    immediately and unconditionally”.
    -> partial Peter Stano (said): de-escalate immediately and unconditionally
“If they come, they come,” shrugged the old woman. -> direct the old woman (shrugged): If they come, they come,
“Enough is enough”, the union's leader told a crowd of several thousand.
    -> direct the union's leader (told): Enough is enough
“He was a good boy,” his mother, Fatima, sobbed. -> direct Fatima (sobbed): He was a good boy,
The two leaders held “frank and constructive” talks, the EU said. -> partial the EU (said): frank and constructive
The US embassy in Pristina urged “all parties” to “exercise restraint”.
    -> partial The US embassy in Pristina (urged): all parties & partial ^ (urged): exercise restraint
The decision was “political”, said the lawyer, and “would be appealed within days”.
    -> partial the lawyer (said): political & partial the lawyer (said): would be appealed within days
The strike, which the UN called “a violation of international law”, killed nine.
    -> partial the UN (called): a violation of international law
The minister, whom critics accuse of “playing the strongman”, did not reply.
    -> partial critics (accuse): playing the strongman
Vucic, in a televised address, said Serbs had been “pushed to the wall” and that he “could not promise peace”.
    -> partial Vucic (said): pushed to the wall & partial ^ (said): could not promise peace
“We expected this,” said one officer. “But not so soon,” added his colleague.
    -> direct one officer (said): We expected this, & direct his colleague (added): But not so soon,
It would be “suicidal”, in the view of one Western diplomat. -> partial one Western diplomat (view): suicidal
He had, he said, “no choice but to leave”. -> partial he (said): no choice but to leave
There was, Kurti said, “no plan B, no plan C”. -> partial Kurti (said): no plan B, no plan C
That, said Kurti, was “the end of the story”. -> partial Kurti (said): the end of the story
The reason, according to the mayor, is “a total lack of trust”. -> partial the mayor (according): a total lack of trust
“This,” Osmani said on Tuesday during a visit to Tirana, “is a red line.” -> direct Osmani (said): This, is a red line.
“This is a red line,” Osmani said. “Nobody,” she added, “will cross it.” -> direct Osmani (said): This is a red line,
    & direct she (added): Nobody, will cross it.
Osmani wrote: “This is a red line.” In a second post she wrote: “Nobody will cross it.”
    -> direct Osmani (wrote): This is a red line. & direct she (wrote): Nobody will cross it.
“This is a red line”, writes Osmani in the Guardian. -> direct Osmani in the Guardian (writes): This is a red line
State media reported that the leader had called the test “a great victory”.
    -> partial the leader (called): a great victory
KCNA said the leader had expressed “great satisfaction” with the launch.
    -> partial the leader (expressed): great satisfaction
Lavrov told Channel One that NATO was “directly involved”, RIA reported. -> partial Lavrov (told): directly involved
“We will respond,” RIA quoted Deputy Foreign Minister Sergei Ryabkov as saying.
    -> direct Deputy Foreign Minister Sergei Ryabkov (saying): We will respond,
“We will respond,” state news agency RIA quoted him as saying. -> direct him (saying): We will respond,
Local media quoted a rescuer as saying that there was “no hope left”. -> partial a rescuer (saying): no hope left
“There is no hope left,” a rescuer was quoted as saying by local media.
    -> direct a rescuer (saying): There is no hope left,
The governor, quoted by Interfax, said the fire was “under control now”.
    -> partial The governor (said): under control now
The imam begged worshippers to “go home in peace”. -> partial The imam (begged): go home in peace
A spokesperson added that the bank “does not comment on individual cases”.
    -> partial A spokesperson (added): does not comment on individual cases
In a letter to the council, the envoy warns that the truce is “hanging by a thread”.
    -> partial the envoy (warns): hanging by a thread
The letter, signed by the envoy, warns that the truce is “hanging by a thread”.
    -> partial the envoy (warns): hanging by a thread
“He knew the risks,” said Jones's widow, Carol. -> direct Jones's widow (said): He knew the risks,
“He knew the risks,” said Carol Jones, his widow. -> direct Carol Jones (said): He knew the risks,
“Go!” cried the captain. “Go now!” -> direct the captain (cried): Go! & direct ^: Go now!
“Is it safe?” “No,” said the captain. -> direct <: Is it safe? & direct the captain (said): No,
The captain's last words were: “Tell my wife.” -> direct The captain (words): Tell my wife.
The note read: “Tell my wife.” -> direct - (read): Tell my wife.
A message on the ministry's website read: “We stay.” -> direct < (read): We stay.
Kurti: We stay. Vucic: “We know.” -> direct Vucic: We know.
LAVROV: “We will respond.” -> direct LAVROV: We will respond.
— We stay, he said. “We vote.” -> direct <: We vote.
15:42 Kurti: “We stay.” -> direct Kurti: We stay.
• Kurti tells MPs: “We stay.” -> direct Kurti (tells): We stay.
The BBC's Guy Delauney in Belgrade says the mood is “grim but quiet”.
    -> partial The BBC's Guy Delauney in Belgrade (says): grim but quiet
Witness Anne Mutua told the Daily Nation she saw “bodies everywhere”.
    -> partial Witness Anne Mutua (told): bodies everywhere
Jensen, 54, from Aarhus, told the Politiken newspaper: “It was like a film.”
    -> direct Jensen (told): It was like a film.
Relatives, some in tears, shouted “Murderers!” as the convoy left. -> direct Relatives (shouted): Murderers!
Thousands marched through Tel Aviv chanting “Bring them home now!”. -> direct Thousands (chanting): Bring them home now!
One protester held a sign saying “Not in my name”. -> partial - (saying): Not in my name
The demonstrators carried signs that said “No deal” and “Shame”. -> partial - (said): No deal & partial ^ (said): Shame
Serbia's “red lines” were known, said one diplomat. -> partial one diplomat (said): red lines
“Our position has not changed,” the statement read. -> direct < (read): Our position has not changed,
Amnesty's Agnès Callamard said the ruling was “a bitter blow for justice”.
    -> partial Amnesty's Agnès Callamard (said): a bitter blow for justice
“I'm not a hero, mate,” laughs Dave, wiping his hands. -> direct Dave (laughs): I'm not a hero, mate,
Officials at the border say nobody crosses “because nobody dares”.
    -> partial Officials at the border (say): because nobody dares
Sources close to the talks told Reuters the text was “90 percent done”.
    -> partial Sources close to the talks (told): 90 percent done
He rejected the charge as “laughable”. -> partial He (rejected): laughable
Moscow dismissed the report as “fake”. -> partial Moscow (dismissed): fake
Tehran denounced the sanctions, describing them as “economic terrorism”.
    -> partial Tehran (describing): economic terrorism
The mayor praised the “courage” of the firefighters. -> partial The mayor (praised): courage
Biden, who met Zelensky, promised support “for as long as it takes”.
    -> partial Biden (promised): for as long as it takes
“You have to understand,” he began, then stopped. -> direct he (began): You have to understand,
“We lost everything”: a farmer in Thessaly. -> direct a farmer in Thessaly: We lost everything
The general blamed “foreign hands” for the attack. -> partial The general (blamed): foreign hands
A police source said the suspect had “acted alone”, while a second source said he was “part of a cell”.
    -> partial A police source (said): acted alone & partial a second source (said): part of a cell
“Yes, we made mistakes,” concedes Dr. Anna Weber of the University of Graz.
    -> direct Dr. Anna Weber of the University of Graz (concedes): Yes, we made mistakes,
Not so, says Weber: “We made mistakes.” -> direct Weber (says): We made mistakes.
Weber has an answer: “Money.” -> direct <: Money.
President Ruto on Tuesday said “the guilty will pay”. -> partial President Ruto (said): the guilty will pay
The report, titled “Broken Promises”, says survivors were left “to fend for themselves”.
    -> partial The report (says): to fend for themselves
“Kosovo is the heart of Serbia”, one banner proclaimed. -> direct - (proclaimed): Kosovo is the heart of Serbia
“It is a disgrace,” fumed one MP last night. -> direct one MP (fumed): It is a disgrace,
A woman in the crowd, her face streaked with soot, screamed: “Where were you?”
    -> direct A woman in the crowd (screamed): Where were you?
The minister's remarks, which critics called “tone-deaf”, drew an apology: “I spoke badly,” she said.
    -> partial critics (called): tone-deaf & direct she (said): I spoke badly,
The family said in a statement released through its lawyers: “We are heartbroken.”
    -> direct The family (said): We are heartbroken.
“We are heartbroken,” the family said in a statement. “We ask for privacy,” it added.
    -> direct the family (said): We are heartbroken, & direct it (added): We ask for privacy,
Zaev said in a post that a “huge tragedy” had occurred. -> partial Zaev (said): huge tragedy
Asked about it, the mayor said: / “The law is the law.” -> direct the mayor (said): The law is the law.
"""

NOTHING = """
Gashi was on CNN's “State of the Union.”
It was reported by the portal “reporteri.net”.
The “so-called republic” has no army.
The so-called “republic” has no army.
Zoran “Cobra” Vukmanovic was arrested.
Zoran ‘Cobra’ Vukmanovic was arrested.
The commander, known as “Snake”, fled.
Ramush Haradinaj, nicknamed “Rambo”, resigned.
A man called “the Fox” was arrested.
The operation, codenamed “Bridge”, failed.
His book, “The Long Road to Peace”, was published in 2004.
The film “No Man's Land” won an Oscar.
She sang “Let It Be” at the funeral.
The novel “The Bridge on the Drina” is set there.
He is the author of “Kosovo: A Short History”.
An article headlined “How to lose a war” caused anger.
A play entitled “The Last Bus to Pec” opened on Friday.
He won the “Golden Bear” in 1999.
The “Serb List” party quit.
The “Adem Jashari” barracks were shut.
The word “dialogue” does not occur in the text.
The term “genocide” is used in the resolution.
The expression “northern brigade” dates from 2012.
In Albanian, “besa” means a word of honour.
The “bridge watchers” were there again.
The “ministry” has three rooms and no telephone.
They live in a “parallel” system.
He drives the “Yugo” of his father.
The plan has a “Plan B”.
They fled to a “safe area” near the river.
The “Merdare” crossing was shut.
The restaurant “Kod Ljube” was burned down.
The ship “Aurora Star” sank.
The school “Sveti Sava” was closed.
The daily “Koha Ditore” was searched.
The agency “Beta” was founded in 1992.
The NGO “Aktiv” closed its office.
A company called “Zvecan Trans” owned the trucks.
The Serbs' houses and the Albanians' houses were burned.
The soldiers' tents stood by the ministers' cars.
The '90s were hard, and the '80s harder.
It happened at ten o'clock in the children's room.
The table was 5'10" wide.
It is 6" thick and 8" wide.
“Quoted” is a heading.
Q: Will you stay? A: We stay.
He said that they would stay.
The mayor promised that nobody would be left behind.
The Nobel-winning “father of the nation” died in 2006.
The group's “caliphate” collapsed in 2019.
The policy of “maximum pressure” has failed.
The city, the “Jerusalem of the north”, has no trains.
The law on “freely associated municipalities” was not passed.
The crime of “inciting hatred” carries five years.
He was charged with “undermining the constitutional order”.
She was convicted of “terrorism”.
The court found him guilty of “spreading panic”.
The “Law on Foreigners” was suspended.
The “Ohrid annex” was never signed.
Under the “Brussels Agreement” police were to be merged.
The exhibition “Faces of War” runs until May.
The Banksy work “Girl with Balloon” was sold.
Type “yes” to continue.
Click on “Subscribe” to go on.
The suspect, “M.K.”, is 43.
The men, “A.B.” and “C.D.”, were arrested.
The codeword was “Tulip”.
He wore a cap with the letter “Z”.
The letter “Z” was on all trucks.
They named the baby “Liberty”.
The country voted on “independence”.
The “yes” camp won.
The “no” vote was strong.
The dish is known as “flija”.
The unit, the “Scorpions”, was disbanded.
The region is often called “the powder keg of Europe”.
The road is popularly known as “the Nation's Road”.
What is known as “the list” has ten seats.
A regional “domino effect” was feared.
The dictionary defines “bridge” as a structure.
It was the first “smart” border.
He has a dog named “Rex”.
The so called “Civil Protection” was banned.
Operation “Storm” began in August 1995.
The “Kosovo Is Serbia” mural was cleaned.
The «ministry of health» has been without a roof since the war.
His nickname was “the Butcher”.
The song “Tamo daleko” was played.
The bar is called “Illyria”.
The street was renamed “Bill Clinton Boulevard” in 2002.
The party's list, “Together for Change”, won nine seats.
A resolution on “mutual recognition” was tabled.
The area is known locally as “the Bronx”.
The “Spring” offensive began in March.
They call themselves “North Brigade”.
The verb “to kosovo” does not exist.
The year's word was “war”.
The virus, dubbed “Eris”, spread fast.
He published “War and Truth” in 1998.
The motion, “This House Believes in Borders”, was defeated.
The trial of the “Drenica Group” opened on Monday.
The “Pride” march was banned.
The so-called “Z-list” had 900 names.
The 'Golden Dawn' party was banned.
The newspaper's front page carried a picture under the title “The End”.
She appeared in “Dallas” and “Dynasty”.
The “Day of the Republic” was marked in Banja Luka.
The Drina Wolves' leader was the brothers' cousin.
They had reached the village by 6 o'clock on the 4th o' May.
The hawks' and the doves' camps met.
The minister's “green” plan cost 9 billion.
The 'Ndrangheta is based in Calabria.
He measured 6' 2" and weighed 90 kilos.
The ship's “black box” was recovered.
The lab calls the compound “X-17”.
The “Big Three” carmakers cut jobs.
The military operation, known as “Sword of Iron”, goes on.
‘’
“”
“
"
The rally drew men calling themselves “anti-fascists”.
Five men were put in handcuffs for “obstruction of officers”.
The report, “Dark Side,” details forced stays and stress positions.
The court said three men were held, while the “ministry of health” gave no answer.
The word “shqiptar” is an insult, says the linguist.
"""

_EXPECTED = re.compile(r"(direct|partial) (.+?)(?: \((\S+)\))?: (.*)")


def _read(text: str) -> tuple[Reading, list[StatementMention]]:
    plain = fold(text.replace(" / ", "\n\n"))
    blocks = []
    start = 0
    for paragraph in plain.text.split("\n\n"):
        blocks.append(Block("body", start, start + len(paragraph)))
        start += len(paragraph) + 2
    reading = Reading(Article("a.txt", plain.text, plain, tuple(blocks)))
    return reading, find_statements(reading)


def _tokens(reading: Reading, first: int, last: int) -> str:
    return reading.text[reading.starts[first] : reading.ends[last - 1]]


def _speaker(reading: Reading, item: StatementMention) -> str:
    if item.anonymous:
        return "-"
    if item.speaker:
        return _tokens(reading, *item.speaker)
    return "^" if item.follows is not None and item.subject is None else "<"


def _told(text: str) -> list[str]:
    reading, found = _read(text)
    return [
        f"{item.kind} {_speaker(reading, item)}"
        + (f" ({reading.words[item.cue]})" if item.cue is not None else "")
        + ": "
        + " ".join(_tokens(reading, part.first, part.last) for part in item.parts)
        for item in found
    ]


def _rows(*tables: str) -> list[str]:
    return [row for table in tables for row in re.sub(r"\n +", " ", table.strip()).splitlines()]


@pytest.mark.parametrize("row", _rows(SPEAKER_BEHIND, SPEAKER_BEFORE, BROKEN, MARKS, ANONYMOUS, MORE))
def test_phrasing(row: str) -> None:
    text, expected = row.split(" -> ")
    assert _told(text) == expected.split(" & ")


@pytest.mark.parametrize("text", _rows(NOTHING))
def test_look_alike(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“Ne damo”, or “we won't give it up”, they chanted.",
            ["they", "they"],
            marks=pytest.mark.xfail(reason="two words before a comma that nobody speaks yet are no utterance"),
        ),
        pytest.param(
            "“Suicidal” was the word one diplomat used.",
            ["one diplomat"],
            marks=pytest.mark.xfail(reason="only nouns of speech with an owner attribute, “the word” has none"),
        ),
        pytest.param(
            "“We stay and we vote, Kurti said on Monday.",
            ["Kurti"],
            marks=pytest.mark.xfail(reason="a mark that never closes swallows the attribution"),
        ),
        pytest.param(
            "It was, in a word, “unacceptable”. So the envoy told the council.",
            ["the envoy"],
            marks=pytest.mark.xfail(reason="the sentence behind a quotation is not asked for its speaker"),
        ),
    ],
)
def test_known_miss(text: str, expected: list[str]) -> None:
    reading, found = _read(text)
    assert [_speaker(reading, item) for item in found][-len(expected) :] == expected


@given(st.text(alphabet="“”\"'‘’„,.:— \nabKsaid", max_size=80))
def test_any_text_is_read(text: str) -> None:
    reading, found = _read("He said " + text)
    last = 0
    for n, item in enumerate(found):
        assert item.follows is None or item.follows < n
        for part in item.parts:
            assert last <= part.first < part.last <= len(reading.words)
            last = part.last
