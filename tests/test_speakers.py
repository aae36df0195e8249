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
It rained. / Sen. Lindsey Graham, R-S.C., called the vote “a mistake.” -> Lindsey Graham
It rained. / In a statement from the eparchy of Ras we read that the men “came in”. -> the eparchy of Ras
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
The UN-backed mediating team, Kora, said it had come and called on all sides “to avoid any more harm”. -> Kora
“We stay,” NATO said in a statement. “We vote,” the statement said. -> NATO|NATO
"""


@pytest.mark.parametrize("row", _rows(SPEAKERS))
def test_speaker(row: str) -> None:
    text, expected = row.split(" -> ")
    plain = text.replace(" / ", "\n\n") + "\n"
    told = [statement.speaker or "-" for statement in summarize(read_article("a.txt", plain)).statements]
    assert told == expected.split("|")


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
