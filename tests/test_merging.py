"""What makes two claims, two persons, two weekdays of different articles the same: phrasings and look-alikes."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kosovo_reader.dating.recalled import Recalled
from kosovo_reader.language.victim_classes import nationality, victim_class
from kosovo_reader.layout.masthead import read_article
from kosovo_reader.overview import Digest, Overview, siblings
from kosovo_reader.overview.digest import Claim, Named
from kosovo_reader.overview.namesakes import Namesakes, office
from kosovo_reader.summary import summarize
from kosovo_reader.whereabouts import NOWHERE, Whereabouts

CLASSES = """
soldiers -> military; NATO-led peacekeepers -> military; army officers -> military
policeman -> police; Kosovo police officers -> police; border guards -> police
civilians -> civilians; elderly villagers -> civilians
children -> children; 12-year-old girls -> children; toddler -> children
Chinese journalists -> journalists; cameraman -> journalists
people -> people; others -> people; 17-year-old -> people; Serbs -> people; 12 Chinese -> people
men, women and children -> people; young men -> men
aid workers -> aid workers; health workers -> medical workers; nurses -> medical workers
miners -> miners; beekeeper -> beekeepers; fishermen -> fishermen; brother -> brothers
"""


@pytest.mark.parametrize("phrase", [p.strip() for line in CLASSES.strip().splitlines() for p in line.split(";")])
def test_class_of_victims(phrase: str) -> None:
    victims, expected = phrase.split(" -> ")
    assert victim_class(victims) == expected


def test_class_of_no_noun_and_of_a_name() -> None:
    assert victim_class(None) == "people"
    assert victim_class("Nenad Petrović") is None


@pytest.mark.parametrize(
    ("victims", "expected"),
    [("Chinese journalists", "China"), ("Serb farmers", "Serbs"), ("Serbs", "Serbs"), ("soldiers", ""), (None, "")],
)
def test_nationality(victims: str | None, expected: str) -> None:
    assert nationality(victims) == expected


@pytest.mark.parametrize(
    ("role", "country", "ministry", "noun"),
    [
        ("Serbian President", "Serbia", None, "president"),
        ("US secretary of state", "United States", None, "secretary"),
        ("China’s Ambassador to Belgrade", "China", None, "ambassador"),
        ("Foreign Minister", None, "foreign", "minister"),
        ("Kosovo’s Defense Minister", "Kosovo", "defence", "minister"),
        ("Prime Minister", None, "prime", "prime"),
        ("Deputy Prime Minister and Foreign Minister", None, None, "minister"),
        ("former Serbian leader", None, None, "leader"),
        ("Yugoslav President", None, None, "president"),
        ("ethnic Albanian leader", None, None, "leader"),
        ("Foreign Ministry spokeswoman", None, None, "spokes"),
        ("Foreign Ministry spokesperson", None, None, "spokes"),
        ("commander in Kosovo", None, None, "commander"),
    ],
)
def test_office(role: str, country: str | None, ministry: str | None, noun: str) -> None:
    holder, nouns = office(role)
    assert holder == (country, ministry)
    assert noun in nouns


RECALLED = [
    ("Two men were hurt on Monday.", (0, None, None, False)),
    ("Two men were hurt late on Monday night.", (0, None, None, False)),
    ("Monday’s clash was the worst in years.", (0, None, None, False)),
    ("Two men were hurt last Friday.", (4, None, None, True)),
    ("Two men were hurt on Monday, May 29, when a wall fell.", (0, 5, 29, False)),
    ("Two men were hurt on Monday, 29 May, when a wall fell.", (0, 5, 29, False)),
    ("The mayors will meet on Monday.", None),
    ("The mayors are to meet this Monday.", None),
    ("Two men were hurt on Monday last week.", None),
    ("Two men were hurt on Monday of last week.", None),
    ("Two men were hurt in May.", None),
    ("Two men were hurt on 29 May.", None),
    ("Two men were hurt on Monday, 29 May 2023.", None),
    ("Two men were hurt last week.", None),
    ("Every Monday two men are hurt.", None),
]


@pytest.mark.parametrize(("text", "expected"), RECALLED)
def test_past_weekdays(text: str, expected: tuple[Any, ...] | None) -> None:
    summary = summarize(read_article("a", f"{text}\n"))
    assert [d.recalled for d in summary.dates if d.recalled] == ([Recalled(*expected)] if expected else [])


def test_past_weekdays_of_an_article_with_a_day_are_not_asked_for() -> None:
    summary = summarize(read_article("a", "Two men were hurt on Monday.\n", "2023-05-30"))
    assert [(d.value, d.recalled) for d in summary.dates] == [("2023-05-29", None)]


def test_recalled_day() -> None:
    monday = date(2023, 5, 29)
    assert Recalled(0, None, None, False).fits(monday)
    assert Recalled(0, 5, 29, False).fits(monday)
    assert not Recalled(0, 6, 12, False).fits(monday)
    assert not Recalled(1, None, None, False).fits(monday)


WHERE = [
    ("Twelve people were killed on Monday in Zvecan, north of the Ibar.", {"zvecan", "ibar"}, set()),
    (
        "Twelve people were killed in the Serbian town of Bujanovac, Minister Ivica Ras said.",
        {"bujanovac"},
        {"Serbia"},
    ),
    ("Twelve people were killed in Kabul.", {"kabul"}, {"Afghanistan"}),
    ("Twelve people were killed in northern Kosovo, NATO said.", set(), {"Kosovo"}),
    ("Twelve people were killed in Serb-dominated villages.", set(), set()),
    ("Twelve people were killed.", set(), set()),
]


@pytest.mark.parametrize(("text", "places", "countries"), WHERE)
def test_whereabouts(text: str, places: set[str], countries: set[str]) -> None:
    (casualty,) = summarize(read_article("a", f"{text}\n")).casualties
    where = casualty.where
    assert where
    assert (set(where.places) >= places, set(where.countries)) == (True, countries)
    assert bool(where.places) == bool(places)


def test_whereabouts_are_not_asked_for_without_an_overview() -> None:
    article = read_article("a", f"{WHERE[0][0]}\n")
    alone, shared = summarize(article, overview=False), summarize(article)
    assert [c.where for c in alone.casualties] == [None]
    assert alone.to_dict() == shared.to_dict()


SAME_EVENT = [
    (Whereabouts(("zvecan",), ("Kosovo",)), Whereabouts(("zvecan",), ()), True),
    (Whereabouts(("zvecan",), ("Kosovo",)), Whereabouts((), ("Kosovo",)), True),
    (Whereabouts((), ("Kosovo",)), Whereabouts((), ("Kosovo", "Serbia")), True),
    (Whereabouts(("zvecan",), ("Kosovo",)), NOWHERE, True),
    (NOWHERE, NOWHERE, True),
    (Whereabouts(("zvecan",), ()), Whereabouts((), ("Kosovo",)), True),
    (Whereabouts(("zvecan",), ("Kosovo",)), Whereabouts(("leposavic",), ("Kosovo",)), False),
    (Whereabouts(("zvecan",), ("Kosovo",)), Whereabouts((), ("Albania",)), False),
    (Whereabouts((), ("Kosovo",)), Whereabouts((), ("Albania",)), False),
]


@pytest.mark.parametrize(("one", "other", "expected"), SAME_EVENT)
def test_whereabouts_of_one_event(one: Whereabouts, other: Whereabouts, expected: bool) -> None:
    assert bool(set(one.shows()) & set(other.asks())) is expected
    assert bool(set(other.shows()) & set(one.asks())) is expected


# Whole overviews, of digests made by hand.


def claim(**changes: Any) -> Claim:
    told = {
        "kind": "injured", "who": "people", "kind_of": "people", "actor": None, "stated": 30, "bare": False, "low": 30,
        "high": 30, "date": "2023-05-29", "where": Whereabouts(("zvecan",), ()), "victims": "people",
        "attributed_to": None, "line": 1, "start": 0, "recalled": (),
    }  # fmt: skip
    return Claim(**(told | changes))


def article(source: str, anchor: date | None, *claims: Claim, **changes: Any) -> Digest:
    told = {
        "source": source, "anchor": anchor, "own": anchor is not None, "mentions": (), "actors": (), "claims": claims,
        "quoted": (), "recalled": (), "last_year": 0,
    }  # fmt: skip
    return Digest(**(told | changes))


MONDAY = Recalled(0, None, None, False)
WEDNESDAY = Recalled(2, None, None, False)


def counted_from(undated: Digest, *others: Digest) -> str | None:
    found = siblings([*others, undated])
    return found[len(others)][0] if found else None


def test_counted_from_a_sibling() -> None:
    told = claim(date=None)
    undated = article("u", None, told, recalled=(MONDAY, WEDNESDAY))
    dated = article("d", date(2023, 5, 30), claim())
    assert counted_from(undated, dated) == "2023-05-31"
    assert siblings([undated, article("e", date(2023, 6, 1), claim()), dated])[0] == ("2023-05-31", "d")


LOOK_ALIKES = {
    "another number": claim(date=None, stated=31),
    "another harm": claim(date=None, kind="killed"),
    "other people": claim(date=None, who="children", kind_of="children"),
    "another place": claim(date=None, where=Whereabouts(("leposavic",), ())),
    "a day of its own": claim(date="1999-05-07"),
    "nobody": claim(date=None, stated=0),
    "dozens": claim(date=None, stated=None),
    "another weekday": claim(date=None, recalled=(WEDNESDAY,)),
}


@pytest.mark.parametrize("told", LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_not_counted_from_a_sibling(told: Claim) -> None:
    undated = article("u", None, told, recalled=(MONDAY, WEDNESDAY))
    same = claim(stated=told.stated if not told.stated else 30)
    assert counted_from(undated, article("d", date(2023, 5, 30), same)) is None


@pytest.mark.parametrize(
    ("recalled", "expected"),
    [
        ((MONDAY,), "2023-05-29"),
        ((MONDAY, Recalled(6, None, None, False)), "2023-06-04"),
        ((WEDNESDAY,), None),
        ((), None),
        ((Recalled(0, 5, 29, False), WEDNESDAY), "2023-05-31"),
        ((Recalled(0, 6, 12, False), WEDNESDAY), None),
        ((Recalled(0, None, None, True),), None),
        ((Recalled(0, None, None, True), WEDNESDAY), "2023-05-31"),
    ],
)
def test_weekdays_that_lead_to_an_anchor(recalled: tuple[Recalled, ...], expected: str | None) -> None:
    undated = article("u", None, claim(date=None), recalled=recalled)
    assert counted_from(undated, article("d", date(2023, 5, 30), claim())) == expected


def test_an_article_that_tells_later_years_is_later() -> None:
    undated = article("u", None, claim(date=None), recalled=(MONDAY,), last_year=2025)
    assert counted_from(undated, article("d", date(2023, 5, 30), claim())) is None


def test_no_day_is_handed_on() -> None:
    """An article that is counted from a sibling, or from nothing, dates no other."""
    undated = article("u", None, claim(date=None), recalled=(MONDAY,))
    assert counted_from(undated, article("d", None, claim())) is None
    assert counted_from(undated, article("d", date(2023, 5, 30), claim(), own=False)) is None


def test_one_or_two_people_need_a_place() -> None:
    few = claim(date=None, stated=2, where=NOWHERE)
    dated = article("d", date(2023, 5, 30), claim(stated=2))
    assert counted_from(article("u", None, few, recalled=(MONDAY,)), dated) is None
    placed = few._replace(where=Whereabouts(("zvecan",), ()))
    assert counted_from(article("u", None, placed, recalled=(MONDAY,)), dated) == "2023-05-29"


def shown(digests: list[Digest]) -> list[tuple[Any, ...]]:
    return [
        (t["date"], t["actor"], t["best"], t["agreement"], [c["source"] for c in t["claims"]])
        for t in Overview(digests).tolls()
    ]


KFOR = Named("KFOR", "organization", None, (), 1)
SERBS = Named("Serbs", "group", None, (), 1)
SOLDIERS = claim(who="military", kind_of="military", victims="soldiers")
DAY = date(2023, 5, 30)


def test_soldiers_without_an_actor_are_those_of_the_only_body() -> None:
    of_kfor = article("a", DAY, SOLDIERS._replace(actor=0), actors=(KFOR,))
    assert shown([of_kfor, article("b", DAY, SOLDIERS)]) == [("2023-05-29", "KFOR", 30, "agree", ["a", "b"])]
    other = article("c", DAY, SOLDIERS._replace(actor=0), actors=(KFOR._replace(name="Albanian army"),))
    assert len(shown([of_kfor, article("b", DAY, SOLDIERS), other])) == 3


def test_people_of_different_actors_are_different_people() -> None:
    both = article("a", DAY, claim(actor=0), claim(actor=1, stated=50, low=51, high=None, line=2), actors=(KFOR, SERBS))
    assert shown([both, article("b", DAY, claim(stated=53))]) == [
        ("2023-05-29", "KFOR", 30, "single", ["a"]),
        ("2023-05-29", "Serbs", 50, "single", ["a"]),
        ("2023-05-29", "people", 53, "single", ["b"]),
    ]


def test_named_victims_are_themselves() -> None:
    def killed(name: str) -> Claim:
        return claim(kind="killed", who=name, kind_of=None, stated=1, low=1, high=1, victims=name, where=NOWHERE)

    digests = [article(s, DAY, killed(n)) for s, n in [("a", "Ana Kos"), ("b", "Ana Kos"), ("c", "Ivo Lah")]]
    assert shown(digests) == [("2023-05-29", None, 1, "agree", ["a", "b"]), ("2023-05-29", None, 1, "single", ["c"])]


def test_best_is_what_most_tell_else_what_is_told_last() -> None:
    three = [article(s, DAY, claim(stated=n, low=n, high=n)) for s, n in [("a", 12), ("b", 15), ("c", 12)]]
    assert [(t["best"], t["low"], t["high"], t["agreement"]) for t in Overview(three).tolls()] == [
        (12, 12, 15, "differ")
    ]
    assert [t["best"] for t in Overview(three[:2]).tolls()] == [15]


def test_open_numbers_may_agree() -> None:
    told = [(30, 30, None), (None, 24, None), (50, None, 50)]
    digests = [article(str(n), DAY, claim(stated=c, low=low, high=high)) for n, (c, low, high) in enumerate(told)]
    (toll,) = Overview(digests).tolls()
    assert (toll["low"], toll["high"], toll["agreement"]) == (30, 50, "agree")


def test_about_is_near() -> None:
    about = article("a", DAY, claim(stated=50, low=None, high=None))
    near, far = (article("b", DAY, claim(stated=n, low=n, high=n)) for n in (52, 90))
    assert [t["agreement"] for t in Overview([about, near]).tolls()] == ["agree"]
    assert [(t["agreement"], t["low"], t["high"]) for t in Overview([about, far]).tolls()] == [("differ", 50, 90)]


def test_a_year_is_no_day() -> None:
    """Different numbers of one year are different events, not a contradiction."""
    digests = [article(s, DAY, claim(date="1999", stated=n, low=n, high=n)) for s, n in [("a", 3), ("b", 40), ("c", 3)]]
    assert shown(digests) == [("1999", "people", 3, "agree", ["a", "c"]), ("1999", "people", 40, "single", ["b"])]


def test_a_number_by_itself_contradicts_nobody() -> None:
    """ "two of them" are not the three people of another article."""
    bare = claim(stated=12, low=12, high=12, bare=True, victims=None)
    assert len(shown([article("a", DAY, bare), article("b", DAY, claim())])) == 2
    assert len(shown([article("a", DAY, bare), article("b", DAY, claim(stated=12, low=12, high=12))])) == 1


def names(*people: tuple[str, str | None]) -> list[list[int]]:
    """Which of these persons, each of an article of its own, are merged: their numbers, in groups."""
    digests = [
        article(str(i), None, actors=(Named(name, "person", role, (), 1),)) for i, (name, role) in enumerate(people)
    ]
    whose = [mine[0] for mine in Namesakes(digests).whose]
    return [[i for i, one in enumerate(whose) if one is other] for other in dict.fromkeys(whose)]


PERSONS = [
    ([("Ana Kos", None), ("Ana Kos", "Serbian Foreign Minister"), ("Ana Kos", "Foreign Minister")], [[0, 1, 2]]),
    ([("Ana Kos", "Serbian minister"), ("Ana Kos", "Croatian minister"), ("Ana Kos", None)], [[0], [1], [2]]),
    ([("Ana Kos", "Foreign Minister"), ("Ana Kos", "Interior Minister")], [[0], [1]]),
    (
        [("Ana Kos", "Serbian aide"), ("Ana Kos", "Interior Minister"), ("Ana Kos", "Health Minister")],
        [[0], [1], [2]],
    ),
    ([("Ana Kos", "Yugoslav President"), ("Ana Kos", "Serbian President")], [[0, 1]]),
    ([("Ana Kos", None), ("Ana Kós", None)], [[0, 1]]),
    ([("Ana Kos", None), ("Ana M. Kos", None), ("Ana Maria Kos", None)], [[0, 1, 2]]),
    ([("Ana Kos", None), ("Ana M. Kos", None), ("Ana B. Kos", None)], [[0], [1], [2]]),
    ([("Ana Kos", "President"), ("Kos", "Serbian President")], [[0, 1]]),
    ([("Ana Kos", "President"), ("Kos", None)], [[0], [1]]),
    ([("Ana Kos", "President"), ("Kos", "nurse")], [[0], [1]]),
    ([("Ana Kos", "Serbian President"), ("Kos", "Croatian President")], [[0], [1]]),
    ([("Ana Kos", "minister"), ("Ivo Kos", "minister"), ("Kos", "minister")], [[0], [1], [2]]),
    ([("Kos", "President"), ("Kos", "President"), ("Kos", "driver"), ("Kos", "driver")], [[0, 1], [2], [3]]),
]


@pytest.mark.parametrize(("people", "expected"), PERSONS)
def test_persons(people: list[tuple[str, str | None]], expected: list[list[int]]) -> None:
    assert names(*people) == expected


def bodies(*actors: tuple[str, tuple[str, ...]]) -> int:
    digests = [article(str(i), None, actors=(Named(n, "organization", None, a, 1),)) for i, (n, a) in enumerate(actors)]
    return len(Namesakes(digests).all)


def test_bodies() -> None:
    clinic = ("Clinical Centre Gradovar", ("Clinical Centre",))
    assert bodies(("UN Security Council", ()), ("United Nations Security Council", ())) == 1
    assert bodies(clinic, ("Clinical Centre", ())) == 1
    assert bodies(clinic, ("Clinical Centre Podlug", ("Clinical Centre",)), ("Clinical Centre", ())) == 3
    assert bodies(("Russian Foreign Ministry", ("Foreign Ministry",)), ("Foreign Ministry", ())) == 2


# Nothing depends on the order of the articles, and each claim stands in one toll, whatever the articles tell.

_days = st.none() | st.dates(date(2023, 5, 28), date(2023, 6, 5))
_claims = st.builds(
    claim,
    kind=st.sampled_from(["killed", "injured"]),
    who=st.sampled_from(["people", "military"]),
    kind_of=st.sampled_from(["people", "military"]),
    actor=st.sampled_from([None, None, 0, 1]),
    stated=st.sampled_from([None, 0, 1, 3, 12, 30]),
    bare=st.booleans(),
    date=st.sampled_from([None, "2023-05-29", "2023-05-30", "1999"]),
    where=st.sampled_from([NOWHERE, Whereabouts(("a",), ("K",)), Whereabouts(("b",), ("K",)), Whereabouts((), ("K",))]),
    line=st.integers(1, 99),
)
_articles = st.lists(st.tuples(_days, st.lists(_claims, max_size=4)), max_size=6)


def built(told: list[tuple[date | None, list[Claim]]]) -> list[Digest]:
    return [
        article(
            f"{i}", day, *(c._replace(kind_of=c.who, start=n) for n, c in enumerate(claims)),
            actors=(KFOR, SERBS), recalled=(MONDAY, WEDNESDAY) if day is None else (),
        )
        for i, (day, claims) in enumerate(told)
    ]  # fmt: skip


@given(_articles, st.randoms(use_true_random=False))
def test_any_order_gives_the_same(told: list[tuple[date | None, list[Claim]]], random: Any) -> None:
    digests = built(told)
    mixed = random.sample(digests, len(digests))
    assert Overview(mixed).to_dict() == Overview(digests).to_dict()
    found = {digests[i].source: sibling for i, sibling in siblings(digests).items()}
    assert {mixed[i].source: sibling for i, sibling in siblings(mixed).items()} == found


@given(_articles)
def test_each_claim_stands_in_one_toll(told: list[tuple[date | None, list[Claim]]]) -> None:
    digests = built(told)
    tolls = list(Overview(digests).tolls())
    found = sorted((c["source"], c["line"], str(c["count"])) for toll in tolls for c in toll["claims"])
    assert found == sorted((d.source, c.line, str(c.stated)) for d in digests for c in d.claims)
    for toll in tolls:
        assert (toll["agreement"] == "single") == (len({c["source"] for c in toll["claims"]}) == 1)
        stated = {c["count"] for c in toll["claims"]}
        assert toll["best"] in stated


def test_all_orders_of_a_few() -> None:
    told = [(12, DAY), (15, DAY), (12, date(2023, 5, 31)), (20, date(2023, 6, 1))]
    digests = [article(str(i), day, claim(stated=n, low=n, high=n)) for i, (n, day) in enumerate(told)]
    expected = [("2023-05-29", "people", 12, "differ", ["0", "1", "2"]), ("2023-05-29", "people", 20, "single", ["3"])]
    assert all(shown(list(order)) == expected for order in permutations(digests))


def test_huge_runs_are_not_compared_one_with_all() -> None:
    """Twenty thousand articles of one event, each with other places: a comparison of all with all would take hours."""
    digests = [
        article(f"{i:05}", DAY, claim(where=Whereabouts((f"place{i}", f"place{i + 1}"), ()), stated=i, low=i, high=i))
        for i in range(20_000)
    ]
    (toll,) = Overview(digests).tolls()
    assert (toll["agreement"], len(toll["claims"])) == ("differ", 20_000)
