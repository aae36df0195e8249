"""What kind of people victims are, by the noun that counts them: military, police, civilians, children, journalists."""

from kosovo_reader.language.countries import ADJECTIVES, PEOPLES

_NOUNS = {
    "people": "people persons person individuals individual others other victims victim dead casualties lives souls "
        "wounded injured bodies body human humans somebody someone",
    "men": "men man",
    "women": "women woman",
    "civilians": "civilians civilian residents resident villagers villager inhabitants inhabitant locals citizens "
        "citizen bystanders bystander passers-by passer-by passersby passerby townspeople non-combatants",
    "children": "children child boys boy girls girl babies baby infants infant toddlers toddler newborns newborn "
        "minors minor schoolchildren schoolchild schoolboys schoolboy schoolgirls schoolgirl pupils pupil",
    "military": "soldiers soldier troops trooper troopers peacekeepers peacekeeper servicemen serviceman servicewomen "
        "servicewoman conscripts conscript paratroopers paratrooper marines marine reservists reservist sergeants "
        "sergeant recruits recruit cadets cadet commandos commando airmen airman sailors sailor infantrymen",
    "police": "police policemen policeman policewomen policewoman officers officer constables constable gendarmes "
        "gendarme deputies sheriffs",
    "security forces": "guards guard bodyguards bodyguard",
    "militants": "militants militant rebels rebel insurgents insurgent fighters fighter gunmen gunman guerrillas "
        "guerrilla guerillas attackers attacker assailants assailant terrorists terrorist separatists separatist "
        "jihadists jihadist extremists extremist paramilitaries militiamen militiaman bombers bomber",
    "journalists": "journalists journalist reporters reporter correspondents correspondent photographers photographer "
        "cameramen cameraman photojournalists photojournalist newsmen",
    "medical workers": "doctors doctor nurses nurse paramedics paramedic medics medic surgeons surgeon physicians "
        "midwives",
    "rescuers": "rescuers rescuer firefighters firefighter firemen fireman",
    "officials": "officials official politicians politician ministers minister mayors mayor lawmakers lawmaker mps mp "
        "diplomats diplomat councillors councillor judges judge prosecutors prosecutor",
    "refugees": "refugees refugee migrants migrant asylum-seekers asylum-seeker evacuees evacuee",
    "prisoners": "prisoners prisoner inmates inmate detainees detainee captives captive",
    "hostages": "hostages hostage",
    "protesters": "protesters protester protestors protestor demonstrators demonstrator rioters rioter marchers "
        "strikers",
    "suspects": "suspects suspect",
    "students": "students student teenagers teenager teens youths youth",
    "passengers": "passengers passenger travellers travelers commuters tourists tourist",
    "workers": "workers worker labourers labourer laborers laborer employees employee staff",
    "elderly": "elderly pensioners pensioner",
    "families": "families family households household couples couple",
}  # fmt: skip
_CLASSES = {noun: name for name, nouns in _NOUNS.items() for noun in nouns.split()}
_ENDINGS = {
    "-year-old": "people",
    "-year-olds": "people",
    "policemen": "police",
    "soldiers": "military",
    "peacekeepers": "military",
}
# What stands before the noun decides: police officers, army officers, aid workers.
_BEFORE = {
    "police": "police", "traffic": "police", "border": "police", "army": "military", "military": "military",
    "navy": "military", "security": "security forces", "prison": "security forces", "aid": "aid workers",
    "relief": "aid workers", "humanitarian": "aid workers", "health": "medical workers", "medical": "medical workers",
    "ambulance": "medical workers", "rescue": "rescuers", "emergency": "rescuers", "media": "journalists",
}  # fmt: skip
_DECIDED = frozenset(
    "officers officer guards guard workers worker staff personnel forces volunteers volunteer crew teams".split()
)


def victim_class(victims: str | None) -> str | None:
    """The class of victims: soldiers -> military; Chinese journalists -> journalists; miners; None for a name.

    No noun, and people at large, are "people"; a noun of no class is its own, in the plural.
    """
    words = victims.split() if victims else []
    if not words:
        return "people"
    *before, last = (word.lower() for word in words)
    if last in _DECIDED and (deciding := next((word for word in before if word in _BEFORE), None)):
        return _BEFORE[deciding]
    if last in _CLASSES:
        joined = {_CLASSES[w] for word in words if (w := word.lower().strip(",")) in _CLASSES}
        return "people" if "and" in words and len(joined) > 1 else _CLASSES[last]
    for ending, name in _ENDINGS.items():
        if last.endswith(ending):
            return name
    if _people_of(words[-1]):
        return "people"
    if words[-1][:1].isupper():
        return None
    return last if last.endswith(("s", "men", "people")) else last[:-3] + "men" if last.endswith("man") else last + "s"


def nationality(victims: str | None) -> str:
    """The countries and peoples that the noun's adjectives name: Chinese journalists -> China; else ""."""
    found = {people for word in victims.split() if (people := _people_of(word))} if victims else ()
    return ", ".join(sorted(found))


def _people_of(word: str) -> str | None:
    """Chinese -> China, Serb and Serbs -> Serbs."""
    if word in ADJECTIVES:
        return ADJECTIVES[word]
    return PEOPLES.get(word) or PEOPLES.get(word + "s")
