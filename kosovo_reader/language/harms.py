"""Words only: how newspapers say that somebody was killed, injured, missing, detained, displaced or abducted."""

from typing import Literal

from kosovo_reader.language.auxiliaries import LINKS

Kind = Literal["killed", "injured", "missing", "detained", "displaced", "abducted"]
KINDS: tuple[Kind, ...] = "killed", "injured", "missing", "detained", "displaced", "abducted"


# One form of a verb that does or undergoes harm: the harm; whether only human beings (and animals) come to it, as to
# "killed", while "held" is said of elections too; what it can be: b(ase), s "kills", p(ast), n participle, g(erund).
Verb = tuple[Kind, bool, str]

# Somebody does it to somebody: "killed 12", "12 were killed". Those behind the bar are said of things too.
_REGULAR: dict[Kind, str] = {
    "killed": "kill murder assassinate massacre slaughter lynch behead decapitate electrocute asphyxiate | execute "
    "strangle "
    "neutralise neutralize",
    "injured": "injure wound maim hospitalise hospitalize concuss disfigure | treat burn bruise graze trample punch "
    "kick scald maul poison sicken bayonet",
    "detained": "arrest detain apprehend imprison intern incarcerate | remand capture recapture handcuff",
    "displaced": "displace | evacuate uproot expel deport",
    "abducted": "abduct | seize snatch",
}
# Base, third person, past, participle and gerund.
_IRREGULAR: dict[Kind, str] = {
    "killed": "slay slays slew slain slaying / hang hangs hanged hanged hanging "
    "| eliminate eliminates eliminated eliminated eliminating / "
    "liquidate liquidates liquidated liquidated liquidating",
    "injured": "hurt hurts hurt hurt hurting / knifed knifed knifed knifed knifing / stab stabs stabbed stabbed "
    "stabbing / "
    "| beat beats beat beaten beating / shoot shoots shot shot shooting / hit hits hit hit hitting / "
    "strike strikes struck struck striking / cut cuts cut cut cutting / bite bites bit bitten biting / "
    "sting stings stung stung stinging / overcome overcomes overcame overcome overcoming / "
    "blind blinds blinded blinded blinding / burn burns burnt burnt burning",
    "detained": "nab nabs nabbed nabbed nabbing | hold holds held held holding",
    "abducted": "kidnap kidnaps kidnapped kidnapped kidnapping / kidnap kidnaps kidnaped kidnaped kidnaping",
}


def _regular(base: str) -> str:
    """The five forms of a regular verb: arrest arrests arrested arrested arresting"""
    stem = base.removesuffix("e") + ("l" if base == "expel" else "")
    third = base + ("es" if base.endswith(("ch", "sh", "ss", "x")) else "s")
    return f"{base} {third} {stem}ed {stem}ed {stem}ing"


def _verbs(kind: Kind, sure: bool, rows: list[str]) -> dict[str, Verb]:
    """Each form of the verbs; a word that is two forms of one verb has the letters of both."""
    found: dict[str, Verb] = {}
    for row in rows:
        letters: dict[str, str] = {}
        for word, letter in zip(row.split(), "bspng", strict=False):
            letters[word] = letters.get(word, "") + letter
        for word, forms in letters.items():
            found[word] = kind, sure, forms
    return found


VERBS: dict[str, Verb] = {}
for _kind, _text in _REGULAR.items():
    for _sure, _part in zip((True, False), _text.split("|"), strict=False):
        VERBS |= _verbs(_kind, _sure, [_regular(base) for base in _part.split()])
for _kind, _text in _IRREGULAR.items():
    for _sure, _part in zip((True, False), _text.split("|"), strict=False):
        VERBS |= _verbs(_kind, _sure, _part.split("/"))
VERBS["martyred"] = "killed", True, "pn"  # nobody "martyrs"


def _kinds(*rows: tuple[Kind, str]) -> dict[str, Kind]:
    """For each word of a row, the harm that it says."""
    return {word: kind for kind, words in rows for word in words.split()}


# It happens to somebody: "12 died".
HAPPENINGS = _kinds(
    ("killed", "die dies died dying perish perishes perished perishing drown drowns drowned drowning"),
    ("killed", "suffocate suffocates suffocated suffocating succumb succumbs succumbed succumbing"),
    ("missing", "disappear disappears disappeared disappearing vanish vanishes vanished vanishing"),
    ("displaced", "flee flees fled fleeing"),
)


def _with(*rows: tuple[str, Kind, str]) -> dict[str, tuple[Kind, frozenset[str]]]:
    """For each word of a row, the harm that it says together with one of the other words."""
    return {word: (kind, frozenset(others.split())) for words, kind, others in rows for word in words.split()}


_MOVED = "moved shifted relocated bused bussed"
_STREAMED = "trudged walked trekked streamed poured straggled"
# Verbs that do harm only with the word behind them, or behind their object: "driven out", "rounded 12 men up".
PARTICLES = _with(
    ("drive drives drove driven driving chase chased chasing hound hounded", "displaced", "from out across into"),
    ("flush flushed", "displaced", "from out across into"),
    ("force forces forced forcing", "displaced", "from out to off into"),
    ("gun gunned gunning mow mowed mown mowing", "killed", "down"),
    ("round rounds rounded rounding", "detained", "up"),
    ("lock locked locking", "detained", "up in inside into"),
    ("pick picks picked picking", "detained", "up"),
    ("blown", "killed", "up"),
    ("rough roughed roughing", "injured", "up"),
    ("caught", "detained", "red-handed"),
    ("cross crossed crossing", "displaced", "into the"),
    (_MOVED, "displaced", "to from out"),
    (_STREAMED, "displaced", "across over into"),
)
STREAMED = frozenset(_STREAMED.split())  # over the border
# "were moved to the city": from their homes, if they are of these
MOVED = frozenset(_MOVED.split())
RESIDENTS = frozenset(
    "residents villagers people families inhabitants civilians households islanders family tourists guests "
    "patients holidaymakers".split()
)
LEAVING = frozenset("flee leave evacuate abandon move relocate vacate".split())  # "forced 2,000 people to leave"
HOMES = frozenset(
    "home homes house houses village villages town towns land lands country region city area territory "
    "neighbourhood".split()
)

# States: "36 are dead", "left 12 homeless", "took two men hostage".
STATES = _kinds(
    ("killed", "dead lifeless"),
    ("injured", "bleeding unconscious"),
    ("missing", "missing unaccounted unaccounted-for"),
    ("detained", "prisoner"),
    ("displaced", "homeless"),
    ("abducted", "hostage captive"),
)
# States that are a place, with what leads to it: "in hospital", "into custody", "under house arrest", "with burns".
PLACES = _with(
    ("hospital hospitals", "injured", "in to into"),
    ("clinic infirmary unit centre center ward", "injured", "to"),
    ("care condition state surgery", "injured", "in"),
    ("coma", "injured", "in into"),
    ("injuries wounds wound burns broken fractured cuts bruises", "injured", "with"),
    ("ventilator ventilators", "injured", "on"),
    ("custody detention", "detained", "in into to"),
    ("arrest", "detained", "under"),
    ("station stations", "detained", "to"),
    ("handcuffs cuffs", "detained", "in"),
    ("questioning interrogation interview", "detained", "for"),
    ("bars", "detained", "behind"),
    ("captivity", "abducted", "in"),
)
# "taken to hospital because of a heart attack": ill, not hurt
ILLNESSES = frozenset(
    "heart stroke illness virus covid-19 coronavirus pneumonia infection flu cancer dialysis dengue cholera "
    "measles malaria ebola hiv addiction diabetes tuberculosis".split()
)
SERIOUS = frozenset(
    "serious critical grave stable severe poor life-threatening satisfactory fair guarded".split()
)  # condition
# Nouns with a verb before them: "lost their lives", "suffered burns", "broke a leg", "were deprived of liberty".
_LIMBS = (
    "eye eyes leg legs arm arms hand hands foot feet finger fingers toe toes limb limbs bone bones rib ribs skull jaw "
    "nose wrist wrists ankle ankles hip collarbone pelvis vertebra vertebrae"
)
_CARE = "underwent undergone undergoing received receiving required needed sought"
SUFFERED = _with(
    ("life lives", "killed", "lost fighting laid gave given clinging clung"),
    ("martyrdom", "killed", "embraced embracing attained"),
    ("home homes house houses village villages", "displaced", "lost left leave abandoned vacated"),
    (f"{_LIMBS} sight eyesight hearing", "injured", "lost broke broken fractured losing"),
    (
        "injuries injury wounds wound burns fractures fracture concussion cuts bruises bumps scratches trauma",
        "injured",
        "suffer suffers suffered suffering sustain sustains sustained sustaining receive receives received receiving "
        "got had",
    ),
    ("surgery treatment operation intervention", "injured", _CARE),
    ("help attention", "injured", "sought seeking received required needed asked"),
    ("consciousness", "injured", "lost losing"),
    ("stitches", "injured", "needed required received"),
    ("aid", "injured", "given received"),
    ("liberty freedom", "detained", "deprived"),
    ("refuge shelter", "displaced", "sought taken took seeking found"),
)
# Nouns that count harm: "12 deaths", "30 arrests", "the death of three soldiers".
COUNTED = _kinds(
    ("killed", "death deaths fatality fatalities killing killings murder murders massacre assassination"),
    ("killed", "execution executions slaying drowning"),
    ("injured", "injury injuries wounding injuring beating"),
    ("missing", "disappearance disappearances"),
    ("detained", "arrest arrests detention detentions capture"),
    ("displaced", "evacuation displacement exodus expulsion deportation deportations"),
    ("abducted", "abduction abductions kidnapping kidnappings"),
)
UPROOTED = _kinds(("displaced", "idps refugees evacuees"))
# Before "the arrest of 12 men": it is wanted, not done.
WANTED = frozenset(
    "warrant warrants order ordered orders ordering demand demanded demands demanding call called calls calling "
    "seek sought seeking seeks want wants wanted urge urged prevent prevented avoid avoided plot plotting plotted "
    "plan planned planning threat threats threatened attempt attempted possible potential fear fears feared risk "
    "risked reward".split()
)
# "thirteen bodies": dead only where they are found or lie; there are "bodies of the United Nations".
BODIES = frozenset("body bodies corpse corpses skeleton skeletons remains".split())
RECOVERED = frozenset(
    "found finds recovers unearths exhumes discovers arrived arrive carried recovered discovered retrieved pulled "
    "brought dug exhumed unearthed washed "
    "identified buried counted counts count lay lying lie find recover retrieve returned handed floated "
    "floating removed collected saw seen shown morgue mortuary exhume piled surfaced received recovery "
    "discovery transferred burnt burned charred mutilated handcuffed hanging fished picked claimed taken flown "
    "laid wrapped transported".split()
)
INCLUDING = frozenset("included include includes".split())
# "claimed 300 lives"
CLAIMING = frozenset("claimed claiming claims claim cost costing costs took taken taking takes lost loss ended".split())
# "took two men hostage", "rushed two men to hospital"
HOLDING = frozenset(
    "take takes took taken taking hold holds held holding seize seized seizing keep kept keeping".split()
)
CARRIED = (
    LINKS
    - frozenset(
        "classified considered recorded found reported confirmed declared pronounced listed shot presumed feared "
        "known".split()
    )
) | (frozenset("take takes took taking rush rushes bring carry flew admit send hospitalised hospitalized".split()))
# "96 of them seriously"
DEGREES = frozenset(
    "seriously gravely critically badly slightly lightly severely fatally mildly moderately heavily".split()
)
# "the death toll rose to 41", "passed 300"
TOLL_MOVES = frozenset(
    "rose rises rise risen rising climbed climbs climb climbing reached reaches reaching stands stood standing "
    "was is jumped jumps increased grew grown grows hit hits passed passes exceeded exceeds topped tops surpassed "
    "mounted soared at to of now fell revised brought bringing put raised raising touched touches crossed neared "
    "nears nearing approaches approached".split()
)
NEARING = frozenset("neared nears nearing approaches approached".split())
PASSING = frozenset("passed passes topped tops exceeded exceeds surpassed past above".split())

# Verbs that hurt only in the passive; the active is one of sport, trade and talk: "hit 12 targets", "cut 12 jobs".
PASSIVE_ONLY = frozenset(
    "hold holds held holding hit hits hitting strike strikes struck striking cut cuts cutting overcome overcomes "
    "overcame overcoming bite bites bit biting".split()
)
# Verbs that are said of things too, and yet of a bare number of people: "two were shot".
ACTED_ON = (PASSIVE_ONLY - {"hold", "holds", "held", "holding"}) | frozenset(
    "shoot shoots shot shooting beat beats beaten beating treat treats treated treating sickened sickens "
    "sickening evacuated uprooted captured capturing capture captures".split()
)
# of armed men only
EUPHEMISMS = frozenset(w for w in VERBS if w.startswith(("eliminat", "liquidat", "neutrali")))
HURT = frozenset("wounded injured sick".split())  # "evacuated 13 wounded"
# Before "and shot": they were executed.
LED_AWAY = frozenset(
    "separated lined led taken dragged marched herded rounded pulled blindfolded bound handcuffed abducted "
    "kidnapped captured seized ordered".split()
)
# By what, and where, a blow hurts: "hit by rubber bullets", "in the head"; not "by delays", "in the polls".
MISSILES = frozenset(
    "bullet bullets stone stones rock rocks shrapnel car cars train truck lorry bus van vehicle gunfire lightning "
    "grenade grenades debris glass bottle bottles fragment fragments splinters baton batons shell shells missile "
    "missiles brick bricks fire rounds pellets canister canisters tram taxi motorcycle tree smoke fumes knife "
    "machete axe".split()
)
BODY = frozenset(
    f"{_LIMBS} head face chest neck back stomach abdomen shoulder shoulders thigh knee ear throat side "
    "temple body buttocks groin".split()
)
# "beaten 3-1", "beaten in the final": no blow.
CONTESTS = frozenset(
    "final finals semi-final semi-finals quarter-final election elections vote race poll polls match game cup "
    "league rival rivals opponent opponents title round set sets points votes champion champions contest record "
    "favourites tournament".split()
)
# Who is expelled, or from what, without losing a home.
ENVOYS = frozenset(
    "diplomat diplomats envoys ambassadors ambassador envoy lawmakers members students officials pupils party "
    "school club parliament union game pitch league university church".split()
)
# Verbs that do no harm before these: "held responsible", "treated like a queen".
_HELD = frozenset("hostage captive responsible accountable back up together liable prisoner".split())
_TREATED = frozenset("like as well with to badly poorly equally fairly unfairly differently".split())
INSTEAD = {"held": _HELD, "treated": _TREATED, "treat": _TREATED, "treating": _TREATED}
# "froze to death"
TO_DEATH = frozenset(
    "froze frozen starved bled burned burnt choked crushed hacked clubbed stoned put bludgeoned strangled".split()
)
# "killed or wounded 12" is one count.
EITHER = frozenset("missing kill killed killing dead died injured injuring injure wounded wounding hurt".split())
# "12 wounded soldiers were rescued", "missing his boots", "missing from the squad": nobody is lost.
SPARED = frozenset("rescued saved freed released found survived alive escaped".split())
ABSENT = frozenset("through his her their him them a the out".split())
ABSENT_FROM = frozenset("report list squad team side line-up photograph meeting talks ceremony ballot".split())
# "he died in 1980, aged 88", but "he died when a shell hit the house"
NATURAL_DEATH = frozenset("cancer age causes pneumonia aged".split())
VIOLENT_DEATH = frozenset(
    "wounds injuries when after scene hospital spot instantly crash blast explosion attack fire accident shooting "
    "bombing custody clash clashes immediately bullet gunshot collapsed under shelling fighting blaze raid".split()
)

GUNFIRE = frozenset("fire shots rounds shooting missile rocket shell grenade".split())  # "opened fire, hitting four"
# "locked in the school"; not "in a dispute"
LOCKUPS = frozenset(
    "school barn cellar cells cell basement basements room rooms house houses building camp church mosque "
    "warehouse gym stadium hall container prison jail shed garage stable factory cage bunker hotel".split()
)
# "lost one of its members in [an ambush]"
VIOLENCE = frozenset(
    "explosion blast attack attacks ambush crash bombing shelling shooting clash clashes airstrike airstrikes "
    "raid avalanche quake earthquake massacre mine gunfire".split()
)
# Who is looked for or held, and not lost.
SUSPECTS = frozenset("suspects suspect militants smugglers gunmen attackers assailants robbers".split())
# Who has people in custody: "police held 12 men".
KEEPERS = frozenset("police authorities court courts jailers troops soldiers gendarmes immigration customs".split())
# "held by rebels": kidnapped, not arrested.
CAPTORS = frozenset(
    "rebels rebel gunmen gunman militants militant kidnappers kidnapper pirates guerrillas insurgents terrorists "
    "bandit hijackers extremists jihadists captors militia bandits dissidents armed".split()
)

# What happened, by a noun: "the bombing", "in the clashes"; tells that a sentence goes on about the same event.
EVENTS = frozenset(
    "attack attacks bombing bombings blast explosion clash clashes fighting violence brawl riot riots unrest "
    "crash collision accident quake earthquake tremor flood floods storm fire blaze shooting shelling raid raids "
    "ambush battle protest protests demonstration march rally disaster tragedy incident stampede crush collapse "
    "avalanche landslide massacre strike strikes assault siege operation sinking derailment mêlée melee "
    "confrontation confrontations disturbances scuffles skirmish skirmishes war".split()
)
# Verbs by which such a thing comes about: "the quake struck on Wednesday".
HAPPENED = frozenset(
    "struck hit erupted exploded collapsed crashed sank capsized overturned derailed clashed stormed fired "
    "attacked bombed shelled opened detonated blew plunged broke swept tried fought met began started occurred "
    "happened raided targeted burst ripped tore place rammed ploughed plowed collided threw hurled set sent fell "
    "brought "
    "went burned torched ambushed stoned".split()
)
