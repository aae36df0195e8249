"""Words only: how newspapers say that somebody was killed, injured, missing, detained, displaced or abducted."""

from typing import Literal, NamedTuple

Kind = Literal["killed", "injured", "missing", "detained", "displaced", "abducted"]


class Verb(NamedTuple):
    """One form of a verb that does or undergoes harm.

    kind    the harm
    sure    only human beings (and animals) come to it: "killed", but "held" said of elections
    forms   what the word can be: b(ase), s "kills", p(ast), n participle, g(erund)
    """

    kind: Kind
    sure: bool
    forms: str


# Regular verbs, and the forms of others; those behind the bar are said of things too.
_REGULAR: dict[Kind, str] = {
    "killed": "kill murder assassinate massacre slaughter lynch behead decapitate electrocute asphyxiate | execute",
    "injured": "injure wound maim hospitalise hospitalize concuss disfigure | treat burn bruise graze trample punch kick "
    "scald maul poison sicken bayonet",
    "detained": "arrest detain apprehend imprison intern incarcerate | capture",
    "displaced": "displace | evacuate uproot expel deport",
    "abducted": "abduct | seize snatch",
}
_IRREGULAR: dict[Kind, str] = {
    "killed": "slay slays slew slain slaying / hang hangs hanged hanged hangs",
    "injured": "hurt hurts hurt hurt hurting / stab stabs stabbed stabbed stabbing / | beat beats beat beaten beating / "
    "shoot shoots shot shot shooting / hit hits hit hit hitting / strike strikes struck struck striking / "
    "cut cuts cut cut cutting / bite bites bit bitten biting / sting stings stung stung stinging / "
    "overcome overcomes overcame overcome overcoming / blind blinds blinded blinded blinding",
    "detained": "| hold holds held held holding",
    "abducted": "kidnap kidnaps kidnapped kidnapped kidnapping / kidnap kidnaps kidnaped kidnaped kidnaping",
}
# What happens to people without anybody doing it: base, third person, past, participle, gerund.
_HAPPENING: dict[Kind, str] = {
    "killed": "die dies died died dying / perish perishes perished perished perishing / drown drowns drowned drowned drowning / "
    "suffocate suffocates suffocated suffocated suffocating / succumb succumbs succumbed succumbed succumbing",
    "missing": "disappear disappears disappeared disappeared disappearing / vanish vanishes vanished vanished vanishing",
    "displaced": "flee flees fled fled fleeing",
}  # fmt: skip


def _regular(base: str) -> list[str]:
    """The five forms of a regular verb: arrest, arrests, arrested, arrested, arresting."""
    stem = base.removesuffix("e")
    double = base[-1] if base in ("expel",) else ""
    third = base + ("es" if base.endswith(("ch", "sh", "ss", "x")) else "s")
    past = f"{stem}{double}ed"
    return [base, third, past, past, f"{stem}{double}ing"]


def _forms(kind: Kind, rows: list[list[str]], sure: bool) -> dict[str, Verb]:
    found: dict[str, Verb] = {}
    for row in rows:
        for word, form in zip(row, "bspng", strict=True):
            found[word] = Verb(kind, sure, (found[word].forms if word in found else "") + form)
    return found


def _verbs() -> dict[str, Verb]:
    found: dict[str, Verb] = {}
    for kind, text in _REGULAR.items():
        for sure, part in zip((True, False), text.split("|"), strict=False):
            found |= _forms(kind, [_regular(base) for base in part.split()], sure)
    for kind, text in _IRREGULAR.items():
        for sure, part in zip((True, False), text.split("|"), strict=False):
            found |= _forms(kind, [row.split() for row in part.split("/") if row.strip()], sure)
    return found


# Somebody does it to somebody: "killed 12", "12 were killed".
VERBS = _verbs()
# It happens to somebody: "12 died".
HAPPENINGS: dict[str, Verb] = {}
for _kind, _text in _HAPPENING.items():
    HAPPENINGS |= _forms(_kind, [_row.split() for _row in _text.split("/")], True)

# Verbs that do harm only with the word that follows them, or follows their object: "driven out", "rounded 12 men up".
PARTICLES: dict[str, tuple[Kind, frozenset[str]]] = {}
for _words, _kind, _following in (
    (
        "drive drives drove driven driving chase chased chasing hound hounded bomb bombed flush flushed burn burned",
        "displaced",
        "from out across",
    ),
    ("force forces forced forcing", "displaced", "from out to off"),
    ("gun gunned gunning mow mowed mown mowing", "killed", "down"),
    ("round rounds rounded rounding lock locked locking", "detained", "up"),
    ("cross crossed crossing", "displaced", "into the"),
):
    for _word in _words.split():
        if _word not in VERBS:
            PARTICLES[_word] = (_kind, frozenset(_following.split()))
LEAVING = frozenset("flee leave evacuate abandon move relocate vacate".split())  # "forced 2,000 people to leave"
HOMES = frozenset(
    "home homes house houses village villages town towns land lands country region city area territory neighbourhood".split()
)

# States: "36 are dead", "left 12 homeless", "took two men hostage".
STATES: dict[str, Kind] = {
    "dead": "killed",
    "lifeless": "killed",
    "missing": "missing",
    "unaccounted": "missing",
    "homeless": "displaced",
    "bleeding": "injured",
    "hostage": "abducted",
    "captive": "abducted",
    "prisoner": "detained",
}
# States that are a place: "in hospital", "into custody", "under house arrest", "in critical condition".
PLACES: dict[str, tuple[Kind, frozenset[str]]] = {
    "hospital": ("injured", frozenset("in to into".split())),
    "hospitals": ("injured", frozenset("in to".split())),
    "clinic": ("injured", frozenset(["to"])),
    "care": ("injured", frozenset(["in"])),
    "condition": ("injured", frozenset(["in"])),
    "injuries": ("injured", frozenset(["with"])),
    "wounds": ("injured", frozenset(["with"])),
    "burns": ("injured", frozenset(["with"])),
    "coma": ("injured", frozenset("in into".split())),
    "custody": ("detained", frozenset("in into".split())),
    "detention": ("detained", frozenset(["in", "into"])),
    "arrest": ("detained", frozenset(["under"])),
}
SERIOUS = frozenset("serious critical grave stable severe poor life-threatening satisfactory".split())
# Nouns that say harm with a verb before them: "lost their lives", "suffered burns", "broke a leg".
_BODY = "eye eyes leg legs arm arms hand hands foot feet finger fingers limb limbs sight eyesight hearing bones bone rib ribs skull jaw nose"
SUFFERED: dict[str, tuple[Kind, frozenset[str]]] = {}
for _nouns, _kind, _by in (
    ("life lives", "killed", "lost fighting"),
    ("home homes house houses village villages", "displaced", "lost left abandoned vacated"),
    (_BODY, "injured", "lost broke broken fractured losing"),
    ("injuries injury wounds wound burns fractures fracture concussion cuts bruises", "injured",
     "suffered suffering sustained sustaining received receiving"),
    ("surgery treatment operation", "injured", "underwent undergone undergoing received required needed"),
    ("help attention", "injured", "sought seeking received required needed"),
    ("liberty freedom", "detained", "deprived"),
    ("refuge shelter", "displaced", "sought taken took seeking found"),
):  # fmt: skip
    for _word in _nouns.split():
        SUFFERED[_word] = (_kind, frozenset(_by.split()))
# Nouns that count harm: "12 deaths", "30 arrests", "the death of three soldiers".
COUNTED: dict[str, Kind] = {
    "death": "killed", "deaths": "killed", "fatality": "killed", "fatalities": "killed", "killing": "killed", "killings": "killed",
    "murder": "killed", "murders": "killed", "massacre": "killed", "assassination": "killed", "execution": "killed",
    "executions": "killed", "slaying": "killed", "drowning": "killed", "injury": "injured", "injuries": "injured",
    "wounding": "injured", "beating": "injured", "arrest": "detained", "arrests": "detained", "detention": "detained",
    "capture": "detained", "detentions": "detained", "abduction": "abducted", "abductions": "abducted",
    "kidnapping": "abducted", "kidnappings": "abducted", "disappearance": "missing", "disappearances": "missing",
    "evacuation": "displaced", "displacement": "displaced", "exodus": "displaced", "expulsion": "displaced",
}  # fmt: skip
BODIES = frozenset("body bodies corpse corpses remains".split())
RECOVERED = frozenset(
    """
    found recovered discovered retrieved pulled brought dug exhumed unearthed washed identified buried counted lay
    lying lie find recover retrieve returned handed floated floating removed collected saw seen morgue mortuary
    exhume piled counts count
    """.split()
)
CLAIMING = frozenset(
    "claimed claiming claims claim cost costing costs took taken taking takes lost loss ended ending".split()
)
HOLDING = frozenset(
    "take takes took taken taking hold holds held holding seize seized seizing keep kept keeping".split()
)
DEGREES = frozenset("seriously gravely critically badly slightly lightly severely fatally mildly moderately".split())
TOLL_MOVES = frozenset(
    """
    rose rises rise risen rising climbed climbs climb climbing reached reaches reaching stands stood standing was is
    jumped jumps increased grew grown grows hit hits passed passes exceeded exceeds topped tops surpassed mounted
    soared at to of now fell revised brought bringing put raised raising
    """.split()
)

# Blows that hurt: "hit by rubber bullets", but "hit by delays"; "hit in the head", but "hit in the polls".
MISSILES = frozenset(
    """
    bullet bullets stone stones rock rocks shrapnel car cars train truck lorry bus van vehicle gunfire lightning
    grenade grenades debris glass bottle bottles fragment fragments splinters baton batons shell shells missile
    missiles brick bricks fire rounds pellets canister canisters tram taxi motorcycle tree smoke fumes knife machete
    axe
    """.split()
)
BODY = frozenset(_BODY.split()) | frozenset(
    "head face chest neck back stomach abdomen shoulder shoulders thigh knee ankle ear throat side temple body buttocks groin".split()
)
# What happened, by a noun: "the bombing", "in the clashes"; tells that a sentence goes on about the same event.
EVENTS = frozenset(
    """
    attack attacks bombing bombings blast explosion clash clashes fighting violence brawl riot riots unrest crash
    collision accident quake earthquake tremor flood floods storm fire blaze shooting shelling raid raids raid
    ambush battle protest protests demonstration march rally disaster tragedy incident stampede crush collapse
    avalanche landslide massacre strike strikes assault siege operation sinking derailment mêlée melee confrontation
    confrontations disturbances scuffles skirmish skirmishes war
    """.split()
)
# Verbs by which such a thing comes about: "the quake struck on Wednesday".
HAPPENED = frozenset(
    """
    struck hit erupted exploded collapsed crashed sank capsized overturned derailed clashed stormed fired attacked
    bombed shelled opened detonated blew plunged broke swept tried fought met began started occurred happened raided
    burst rammed ploughed plowed collided threw hurled set sent fell brought went
    """.split()
)

BE = frozenset("is are was were be been being am 's isn't aren't wasn't weren't 're".split())
HAVE = frozenset("have has had having haven't hasn't hadn't".split())
GET = frozenset("get gets got getting gotten".split())
MODALS = frozenset(
    """
    could may might would will shall should can must cannot ought couldn't wouldn't won't shouldn't can't could've
    might've would've may've must've i'll we'll they'll he'll she'll you'll it'll
    """.split()
)
NEGATIONS = frozenset(
    """
    not never n't isn't aren't wasn't weren't haven't hasn't hadn't didn't doesn't don't couldn't wouldn't won't
    can't cannot
    """.split()
)
DO = frozenset("do does did didn't doesn't don't".split())
# Words between an auxiliary and the verb that change nothing.
MANNERS = frozenset(
    """
    out up ashore also still then later once since now already just all both each either even ever reportedly
    apparently allegedly believed together thus therefore in fact meanwhile again subsequently too alone being there
    overnight instantly yesterday today earlier first sadly unlawfully brutally
    """.split()
) - {"in", "fact"}
NOT_MANNERS = frozenset(
    "family ally assembly italy july elderly butterfly bully supply reply fly monopoly anomaly early daily".split()
)
# Verbs that lead to a state: "were found dead", "remain in hospital", "went missing".
LINKS = frozenset(
    """
    found left reported confirmed declared pronounced listed made rendered taken rushed brought carried airlifted
    flown admitted transferred sent moved transported held kept put placed led remanded pulled dug lying shot
    discovered officially presumed feared known
    """.split()
)
STAYING = frozenset(
    "remain remains remained remaining lay lie lies went gone go going became become stayed ended".split()
)
DOUBTED = frozenset("feared presumed".split())
# "are believed to have died", "were forced to flee": the infinitive after these did happen.
RAISING = frozenset(
    """
    believed thought said known reported understood estimated confirmed forced had having have has alleged seem
    seemed appeared appears seems managed compelled obliged found claim claims claimed claiming
    """.split()
)
# What makes a clause say that the harm did not happen, or may not have.
DOUBTS = frozenset(
    """
    if unless whether lest denied denies deny denying threatened threatens threatening threaten feared fears fear
    fearing avoid avoided avoiding prevent prevented preventing unlikely hoped hopes rumours rumors risk risked
    risking expected expects warned-of escape escaped escaping pretended imagine suppose refused maybe perhaps
    possibly
    """.split()
)
DOUBT_ENDS = frozenset(
    ', ; : . ( ) — – “ ” " after when as since because who which where while but before said'.split()
)
# Before "the arrest of 12 men": it is wanted, not done.
WANTED = frozenset(
    """
    warrant warrants order ordered orders ordering demand demanded demands demanding call called calls calling seek
    sought seeking seeks want wants wanted urge urged prevent prevented avoid avoided plot plotting plotted plan
    planned planning threat threats threatened attempt attempted possible potential fear fears feared risk risked
    reward
    """.split()
)
# Verbs whose object must be told from the subject of sport, trade and talk: they hurt only in the passive.
PASSIVE_ONLY = frozenset(
    """
    hold holds held holding hit hits hitting strike strikes struck striking cut cuts cutting overcome overcomes
    overcame overcoming bite bites bit biting
    """.split()
)
# Verbs that are said of things too, but with a bare number of people: "two were shot".
ACTED_ON = (PASSIVE_ONLY - {"hold", "holds", "held", "holding"}) | frozenset(
    "shoot shoots shot shooting beat beats beaten beating treat treats treated treating evacuated uprooted captured capturing".split()
)
CARRIED = LINKS - {"found", "reported", "confirmed", "declared", "pronounced", "listed", "shot", "presumed", "feared", "known"} | frozenset(
    "take takes took taking rush rushes brought bring carry flew put placed admit sent send hospitalised hospitalized".split()
)  # fmt: skip
# "beaten 3-1", "beaten in the final": no blow.
CONTESTS = frozenset(
    """
    final finals semi-final semi-finals quarter-final election elections vote race poll polls match game cup league
    rival rivals opponent opponents title round set sets points votes champion champions contest record favourites
    """.split()
)
SPARED = frozenset("rescued saved freed released found survived alive escaped".split())
VIOLENT_DEATH = frozenset(
    """
    wounds injuries when after scene hospital spot instantly crash blast explosion attack fire accident shooting
    bombing custody clash clashes immediately bullet gunshot collapsed under shelling fighting blaze raid
    """.split()
)
TO_DEATH = frozenset(
    "froze frozen starved bled burned burnt choked crushed hacked clubbed stoned put bludgeoned strangled".split()
)
EITHER = frozenset("kill killed killing dead died injured injuring injure wounded wounding hurt".split())
# Who is expelled, or from what, without losing a home.
ENVOYS = frozenset(
    """
    diplomat diplomats envoys ambassadors ambassador envoy lawmakers members students officials pupils party school
    club parliament union game pitch league university church
    """.split()
)
# Verbs that do no harm before these: "held responsible", "treated like a queen".
_HELD = frozenset("hostage captive responsible accountable back up together liable prisoner".split())
_TREATED = frozenset("like as well with to badly poorly equally fairly unfairly differently".split())
INSTEAD = {"held": _HELD, "treated": _TREATED, "treat": _TREATED, "treating": _TREATED}
# "missing his boots", "missing through injury", "missing from the squad": nobody is lost.
ABSENT = frozenset("through his her their him them a the out".split())
ABSENT_FROM = frozenset("report list squad team side line-up photograph meeting talks ceremony ballot".split())
NATURAL_DEATH = frozenset("cancer age causes pneumonia aged".split())
PASSING = frozenset("passed passes topped tops exceeded exceeds surpassed past".split())
