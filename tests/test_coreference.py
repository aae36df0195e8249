"""Whom a phrase or a pronoun means.

The phrase stands in [brackets]; behind `->` the name, or the phrase as it is, or `-` for nobody.
What stands in “marks” is quoted and introduces nobody.
"""

import pytest

from kosovo_reader.article import Article, Block, Reading
from kosovo_reader.coreference import Resolver
from kosovo_reader.extractors.actors import Cast
from kosovo_reader.plain import fold

NAMES = """
Albin Kurti, the prime minister, came. [Kurti] said so. -> Albin Kurti
Albin Kurti, the prime minister, came. [Mr Kurti] said so. -> Albin Kurti
[Interior Minister Xhelal Svecla] said so. -> Xhelal Svecla
[Kremlin spokesman Dmitry Peskov] said so. -> Dmitry Peskov
[The Kremlin] said so. -> Russia
[US Ambassador to Serbia Christopher Hill] said so. -> Christopher Hill
[a spokesman for President Aleksandar Vucic] said so. -> a spokesman for President Aleksandar Vucic
[The Hezbollah terror group] said so. -> Hezbollah
[Belgrade] said so. -> Serbia
[The government in Pristina] said so. -> Kosovo
[the Serbian government] said so. -> Serbia
[Kosovo police] said so. -> Kosovo police
[Police in Kosovo] said so. -> Police in Kosovo
[the UN refugee agency] said so. -> UNHCR
[a spokesman for Hamas] said so. -> a spokesman for Hamas
[A German government spokesperson] said so. -> A German government spokesperson
[its spokesman], Colonel Mario Renna, said so. -> Mario Renna
[the mayor], Erden Atiq, said so. -> Erden Atiq
[hospital sources] said so. -> hospital sources
[two officials in Ankara] said so. -> two officials in Ankara
[a taxi driver] who gave his name only as Dejan said so. -> Dejan
[The Central Election Commission] (CEC) said so. -> Central Election Commission
The Central Election Commission (CEC) met. [The CEC] said so. -> Central Election Commission
[Kurti's spokesman] said so. Albin Kurti, the premier, left. -> Kurti's spokesman
[residents of Banjska] said so. -> residents of Banjska
[A mission to Kosovo KFOR] said so. -> KFOR
[The commander of KFOR] said so. -> The commander of KFOR
"""

APPOSITIONS = """
[The rebels' armed wing], the Karen National Liberation Army, said so. -> Karen National Liberation Army
[The rights group], the Kharkiv Human Rights Network, said so. -> Kharkiv Human Rights Network
[Residents], the Kharkiv Human Rights Network, said so. -> Residents
Arben Gashi, [head of a charity in Skopje] said so. -> Arben Gashi
In Skopje, [heads of charities] said so. -> heads of charities
[The Kosovo Commission for Missing Persons chairman Arben Gashi] said so. -> Arben Gashi
[The office of President Aleksandar Vucic] said so. -> The office of President Aleksandar Vucic
“Is it safe?” asked [one], Arben Gashi. -> Arben Gashi
Arben Gashi, [a lawmaker with the ruling party] told CNN so. -> Arben Gashi
After meeting Arben Gashi, [a lawmaker with the ruling party] told CNN so. -> a lawmaker with the ruling party
Arben Gashi, [agency spokesman] told AFP so. -> Arben Gashi
"""

POSTS = """
Interior Minister Xhelal Svecla came. [The minister] said so. -> Xhelal Svecla
Albin Kurti, the prime minister, met Xhelal Svecla, the interior minister. [The prime minister] said so. -> Albin Kurti
The premier, Albin Kurti, met Xhelal Svecla, the interior minister. [The interior minister] left. -> Xhelal Svecla
Albin Kurti, the prime minister, met Vjosa Osmani, the president. [The president] said so. -> Vjosa Osmani
Colonel Mario Renna came. [The colonel] said so. -> Mario Renna
Nenad Šubarić, an ambulance driver, came. [The driver] said so. -> Nenad Šubarić
The mayor of Leposavic, Lulzim Hetemi, came. [The mayor] said so. -> Lulzim Hetemi
Zlatan Elek, director of the hospital, came. [The director of the hospital] said so. -> Zlatan Elek
The Sudan Doctors' Syndicate met. [The syndicate] said so. -> Sudan Doctors' Syndicate
The Defence Ministry denied it. [The ministry] said so. -> Defence Ministry
Kosovo police came. [Police] said so. -> Kosovo police
The Sudanese army denied it. [The army] said so. -> Sudanese army
Nikola Ilić, 43, closed his shop. [The 43-year-old] said so. -> Nikola Ilić
A minister came. [The minister] said so. -> The minister
Vitali Klitschko, the mayor of Kyiv, came. [Kyiv's mayor] said so. -> Vitali Klitschko
Serbian President Ivan Vucic met Kosovo President Vjosa Osmani. [Serbia's president] left. -> Ivan Vucic
Serbian President Aleksandar Vucic came. [Croatia's president] left. -> Croatia's president
Prime Minister Albin Kurti came. [The PM] said so. -> Albin Kurti
[The prime minister] said so. It was Prime Minister Albin Kurti. -> Albin Kurti
[The minister] said so. Interior Minister Xhelal Svecla met Finance Minister Hekuran Murati. -> The minister
A resident of Banikan who saw it spoke. [The resident] said so. -> A resident of Banikan
A senior Western diplomat came. [The diplomat] said so. -> A senior Western diplomat
Provincial Gov. Arben Gashi met a teacher, Besa Krelani. [The governor] said so. -> Arben Gashi
Arben Gashi, the commander of the Kosovo police, and the Kosovo police came. [The police] said so. -> Kosovo police
[The minister] said so. -> The minister
Foreign Minister Donika Gervalla came. [The prime minister] said so. -> The prime minister
Foreign Minister Donika Gervalla came. [A minister] said so. -> A minister
The Lebanese Army came. [The military] said so. -> Lebanese Army
Military spokesman Albin Kurti came. [The military] said so. -> The military
Ana Babic, the human rights commissioner, came. [The ombudswoman] said so. -> Ana Babic
NATO Secretary General Ana Babic came. [NATO Secretary General] said so. -> Ana Babic
Foreign Minister Ana Babic came. [Interior Minister] said so. -> Interior Minister
"""

PRONOUNS = """
Albin Kurti came. [He] said so. -> Albin Kurti
Vjosa Osmani, the president, came. Albin Kurti waited. [She] said so. -> Vjosa Osmani
Albin Kurti met Vjosa Osmani, the Kosovo president and a woman. [He] said so. -> Albin Kurti
Albin Kurti met Aleksandar Vucic. [He] said so. -> Albin Kurti
Vjosa Osmani's spokeswoman, Blerta Hoxha, came. [She] said so. -> Blerta Hoxha
Aleksandar Vucic spoke. Serbs left. It rained. [He] said so. -> Aleksandar Vucic
Nebojsa Jovic, a shopkeeper, spoke. He was tired. [He] said so. -> Nebojsa Jovic
A community leader in Rafin, Mr. Arben Gashi, who spoke by telephone, said so. [He] left. -> Arben Gashi
Albin Kurti grieved. His adviser on minerals, Arben Gashi, said so. [He] left. -> Arben Gashi
The condition of one, Arben Gashi, is bad. Albin Kurti told Reuters so. [He] left. -> Albin Kurti
Albin Kurti named the dead man as Arben Gashi. [He] said so. -> Albin Kurti
Albin Kurti spoke. Arben Gashi was killed on Sunday. [He] said so. -> Albin Kurti
Albin Kurti spoke. A policeman was killed. [He] said so. -> Albin Kurti
Albin Kurti, the prime minister, met Arben Gashi. The prime minister showed photos. [He] left. -> Albin Kurti
Albin Kurti left after Aleksandar Vucic said no. [He] said so. -> Albin Kurti
Asked by Arben Gashi whether it was true, [he] said so. -> -
In Besa Krelani's street it was quiet, [she] said so. -> Besa Krelani
Speaking by video link in Oslo, the witness, who saw it, said no. [He] left. -> the witness
In a letter to Albin Kurti, Miroslav Lajcak asked for calm. [He] said so. -> Miroslav Lajcak
Hundreds of protesters gathered outside. [They] said so. -> Hundreds of protesters
KFOR came. That evening several thousand people stormed parliament. [They] said so. -> several thousand people
Doctors at the hospital said no. [They] said so. -> Doctors at the hospital
The US and the UK protested. [They] said so. -> US and the UK
KFOR sent troops. Local Serbs gathered near the fence. [They] said so. -> Serbs
KFOR sent troops to protect residents. [They] said so. -> KFOR
The ministry confirmed that three had died. [It] said so. -> The ministry
The ministry's spokesman confirmed that three had died. [It] said so. -> -
A taxi driver from Zvecan stopped. [He] said so. -> A taxi driver from Zvecan
“Ask Albin Kurti.” [He] said so. -> -
Protesters came. [He] said so. -> -
KFOR sent patrols. [It] said so. -> KFOR
Belgrade protested. [It] said so. -> Serbia
[They] said so. -> -
[We] said so. -> -
The Defence Ministry denied it. In a statement, [it] said so. -> Defence Ministry
Maria Luisa Castro, a nurse, came. Her brother Paulo waited. [She] said so. -> Maria Luisa Castro
Albin Kurti came. Nobody noticed. [She] said so. -> -
"""

BODIES = """
NATO moved in. [The alliance] said so. -> NATO
The EU met. [The bloc] said so. -> European Union
The UN met. [The world body] said so. -> United Nations
The UN met. [The world] said so. -> The world
The Defence Ministry denied it. KFOR came. [The ministry] said so. -> Defence Ministry
The European Environment Agency met. [The agency] said so. -> European Environment Agency
UNHCR came. [The UN agency] said so. -> UNHCR
Tanjug wrote it. [The agency] said so. -> Tanjug
Human Rights Watch protested. [The rights group] said so. -> Human Rights Watch
Human Rights Watch protested. [The New York-based group] said so. -> Human Rights Watch
Human Rights Watch protested. [The militant group] said so. -> The militant group
Hamas denied it. [The militant group] said so. -> Hamas
The militant group Ansar Dine left. [The group] said so. -> Ansar Dine
Boeing said so. [The company] said so. -> Boeing
The New York Times asked. [The newspaper] said so. -> New York Times
Serb List left. [The party] said so. -> Serb List
Serb List left. [The opposition party] said so. -> The opposition party
KFOR came. [The NATO-led mission] said so. -> KFOR
KFOR came. [Its] statement said so. -> KFOR
The Serbs left. [Their] letter said so. -> Serbs
The US state department met. [The department] said so. -> US state department
"""

OWN_NAMES = """
[one of the organisers], law student Nebojsa Jovic, told them. -> Nebojsa Jovic
[one of the protesters], 23-year-old student Nebojsa Jovic, told them. -> Nebojsa Jovic
[A KLA commander reached by satellite phone], who gave his name only as Drini, said so. -> Drini
A KLA commander, who gave his name only as Drini, said so. [He] left. -> Drini
[A shopkeeper], who gave only his first name, Dejan, said so. -> Dejan
[A shopkeeper], who met Albin Kurti, said so. -> A shopkeeper
[a rebel commander], known as Commander Drini, said so. -> Drini
[Another resident], who gave her name as Iryna, said so. -> Iryna
[a Serb from Zvecan], who introduced himself as Milan, said so. -> Milan
Kosovo-born singer Rita Ora wrote on Instagram. [The 32-year-old] said so. -> Rita Ora
[The 32-year-old] said so. -> The 32-year-old
[the witness], who can be identified only as M4, said so. -> M4
[The mayor], Kurti and Osmani met. -> The mayor
[The union], the minister and Albin Kurti met. -> The union
"""


def resolve(text: str) -> str:
    first, rest = text.split("[")
    phrase = rest.split("]")[0]
    plain = fold(text.replace("[", "").replace("]", ""))
    reading = Reading(Article("", plain.text, plain, (Block("body", 0, len(plain.text)),)))
    quoted = bytearray(len(reading.words))
    inside = False
    for i, word in enumerate(reading.words):
        inside = (inside or word == "“") and word != "”"
        quoted[i] = inside
    start = reading.token_at(len(first))
    end = reading.token_at(len(first) + len(phrase) - 1) + 1
    return Resolver(reading, Cast(reading), quoted).source(start, end).name or "-"


@pytest.mark.parametrize(
    "line", (NAMES + APPOSITIONS + POSTS + PRONOUNS + BODIES + OWN_NAMES).replace("\n\n", "\n").strip().splitlines()
)
def test_source(line: str) -> None:
    text, who = line.split(" -> ")
    assert resolve(text) == who


def test_a_million_pronouns_are_no_recursion() -> None:
    plain = fold("He said no. " * 20_000)
    reading = Reading(Article("", plain.text, plain, (Block("body", 0, len(plain.text)),)))
    resolver = Resolver(reading, Cast(reading), bytearray(len(reading.words)))
    assert resolver.source(len(reading.words) - 4, len(reading.words) - 3).name is None
