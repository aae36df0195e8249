"""Words only: what newspapers call human beings who come to harm, and what comes to harm that is none."""

from kosovo_reader.language.lexicon import ROLES


def _plural(noun: str) -> str:
    """policeman -> policemen, refugee -> refugees, country -> countries"""
    if noun[-1] not in "nhsxzy":  # most end so
        return noun + "s"
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith(("ch", "sh", "s", "x", "z")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeou" else noun + "s"


# Nouns that stand for one human being.
PERSONS = ROLES | frozenset(
    """
    person individual cop baby infant newborn teen youth youngster adult civilian inhabitant citizen national foreigner
    tourist traveller traveler holidaymaker visitor guest passenger commuter pilgrim worshipper worshiper mourner
    bystander onlooker spectator fan supporter reveller reveler partygoer concertgoer churchgoer shopper customer diner
    demonstrator protester protestor rioter looter striker marcher voter schoolchild schoolboy schoolgirl patient
    labourer laborer farmworker shepherd herder motorist cyclist pedestrian motorcyclist biker crewman crewmember seaman
    mariner trooper peacekeeper serviceman servicewoman gendarme conscript recruit cadet reservist paratrooper marine
    commando ranger insurgent guerrilla guerilla terrorist extremist jihadist islamist separatist nationalist
    paramilitary mercenary gunman attacker assailant bomber hijacker kidnapper suspect criminal gangster robber thief
    burglar smuggler trafficker dealer prisoner inmate detainee convict hostage captive migrant asylum-seeker evacuee
    victim politician staffer employee technician contractor magistrate deacon missionary stallholder stall-holder
    hawker dancer athlete climber mountaineer hiker skier swimmer diver rider sibling spouse grandparent grandchild
    granddad stepson stepdaughter stepfather stepmother in-law orphan twin lover fiance fiancee bride groom bodyguard
    minder comrade member partner teammate agent spy informer defector opponent critic follower believer convert muslim
    christian hindu jew sikh buddhist catholic intern apprentice trainee aid-worker peasant settler nomad beggar
    homeowner tenant householder lodger caretaker janitor cleaner maid gardener cabbie chauffeur stuntman steward
    stewardess attendant porter courier delivery-man postal-worker sniper fixer producer presenter broadcaster blogger
    vlogger councilor loyalist royalist midwife mother-to-be passer-by passerby other salesman craftsman clergyman
    stockbroker mason stowaway truant runaway drinker sunbather camper bather boater caver casualty skydiver parachutist
    paraglider surfer angler hunter poacher logger driller rigger oilman operator master stationmaster headmaster
    shooter killer perpetrator culprit ringleader accomplice guide lifeguard bartender babysitter nanny roofer painter
    plumber cashier bouncer usher commentator goalkeeper midfielder batsman sprinter boxer wrestler couple farmhand
    ploughman carer caregiver physiotherapist psychiatrist dentist pharmacist veterinarian receptionist typist machinist
    motorman signalman linesman dockworker steelworker stevedore deckhand bosun coastguard frogman spaceman astronaut
    cosmonaut skater snowboarder windsurfer jogger rambler walker picnicker namesake loved-one heir infantryman rifleman
    gunner artilleryman airman submariner sapper cadre male female squaddie returnee skipper responder jailer sentry
    assassin arsonist vandal hooligan hostage-taker deserter retiree undergraduate kid lad lass bloke guy lady
    adolescent preschooler immigrant deportee expat expatriate compatriot squatter vagrant busker celebrant attendee
    participant
    trekker sherpa devotee bricklayer cowherd rancher lumberjack trucker co-pilot copilot navigator seafarer hairdresser
    prostitute referee cricketer raider combatant elder native collaborator informant operative custodian defendant
    sympathiser sympathizer hardliner chieftain vicar seminarian landlady occupant sharecropper harvester scavenger
    messenger grocer blacksmith goldsmith jeweller plasterer supervisor auditor concierge trainer jockey racer
    backpacker kayaker rower tutor instructor mum mom dad grandma grandpa stepchild godson goddaughter triplet
    juvenile defender
    """.split()
)

# The same in the plural, and words that are plural as they are: "12 crew", "20 police".
MASSES = frozenset("police crew staff personnel military youth clergy infantry folk gendarmerie militia".split())
PEOPLE = (
    frozenset(map(_plural, PERSONS))
    | MASSES
    | frozenset(
        """
    people children grandchildren schoolchildren babies troops passers-by wives midwives thieves pensioners others women
    men families couples households newlyweds twins triplets parents relatives elders souls dead asylum-seekers
    carabinieri mujahideen mujahedeen fedayeen ncos minors mothers-to-be locals forces islanders townspeople townsfolk
    tribespeople tribesmen kin passersby
    """.split()
    )
) - {"dead", "forces"}
_AGENTS = "worker teacher keeper maker driver seller owner dweller grower fighter leader goer mate"
HUMAN_ENDINGS = ("-year-old", "-year-olds", "woman", "women", "men", "man", "-seekers", *_AGENTS.split())
HUMAN_PLURALS = ("-year-olds", "women", "men", "-seekers", *(f"{agent}s" for agent in _AGENTS.split()))
# Endings of one human being at work, for nouns that no list has: "a beekeeper was killed".
TRADES = ("er", "or", "ist", "ian", "eer", "ant", "ess", "ee")

# Kin and friends: with a name behind them they remain the victim, "her husband Faton".
KIN = frozenset(
    """
    grandmother grandfather mother father brother sister son daughter husband wife uncle aunt cousin nephew niece fiancé
    fiancée fiance fiancee girlfriend boyfriend friend colleague neighbour neighbor grandson granddaughter parent
    partner twin stepson stepdaughter stepfather stepmother baby child comrade classmate bodyguard mum mom dad grandma
    grandpa stepchild godson goddaughter
    """.split()
)
# Who flees after a deed, and is not driven out.
FUGITIVES = frozenset(
    """
    man men gunman gunmen attacker attackers assailant assailants robber robbers suspect suspects thief thieves driver
    drivers bomber bombers burglars raiders killers killer prisoner prisoners inmate inmates convicts youths
    """.split()
)
# "a group of 12 tourists": the number counts, not the group.
COLLECTIVES = frozenset(
    "group family team crew party gang band crowd convoy delegation cell total number unit matter order".split()
)

# "The party lost 12 members": no death.
REPLACEABLE = frozenset(
    """
    voters customers supporters fans members employees workers staff followers friends players subscribers patients
    readers viewers students pupils clients users passengers residents inhabitants people ministers deputies mps
    senators lawmakers officials allies leaders advisers directors managers judges teachers nurses doctors
    """.split()
)

_THINGS = """
    dog cat horse cow bull calf goat pig chicken hen bird duck goose elephant whale dolphin bear wolf tiger lion
    shark snake bee camel donkey mule turtle animal pet lamb ram monkey gorilla rhino zebra pony rabbit rat insect
    creature seal crane car bus truck lorry van taxi cab vehicle train tram carriage wagon plane airplane airliner
    jet helicopter chopper drone ship boat vessel ferry trawler tanker tank tractor ambulance motorcycle bike
    bicycle scooter convoy cart engine house home flat apartment building block church mosque temple synagogue
    school college university shop store market hotel restaurant cafe bar office factory plant warehouse barn farm
    village town city suburb district neighbourhood neighborhood region province country nation state area island
    hospital clinic ward prison camp bridge road street tunnel station airport post checkpoint base barracks embassy
    monument grave tower wall roof room tree second minute hour day night week weekend fortnight month year decade
    century season time occasion moment mile kilometre kilometer metre meter foot inch yard acre hectare ton tonne
    kilo kilogram gram ounce litre liter gallon barrel watt degree pound dollar euro cent dinar lek mark rouble
    ruble rupee yen yuan lira percent point bomb shell rocket missile grenade mine bullet round shot gun rifle
    pistol weapon knife stone brick bottle blow strike raid attack bombing shooting ambush clash battle war conflict
    incident accident crash explosion blast fire flood quake earthquake aftershock tremor storm hurricane cyclone
    tornado avalanche landslide outbreak wave case bill law motion vote ballot seat goal try wicket run game match
    set tie title medal lap race plan project deal contract talk round meeting session hearing trial charge count
    sentence verdict appeal job post position place spot thing item part piece reason way step stage phase kind type
    sort example question answer word letter page book film movie song photo picture image article story report
    document file record party group team club side company firm bank agency union body organisation organization
    government ministry battalion brigade regiment division army unit squad death fatality arrest injury killing
    murder abduction kidnapping detention life body corpse coffin skeleton limb arm leg hand eye finger bone wound
    burn fracture stitch crime offence offense violation bed tent blanket meal loaf bag box door window stall shoe
    dress item ticket key plate hectares power outage order alarm call tip source dispute row protest rally march
    demonstration riot flight trip journey visit branch line lane level floor storey story degree grade
    class
    """
# Things that share a verb with people: "two bills were killed", "12 cows were killed", "three cars were hit".
THING = frozenset(_THINGS.split())
THINGS = frozenset(map(_plural, THING)) | frozenset(
    """
    sheep cattle livestock poultry fish deer buffalo geese mice wolves calves aircraft feet lives bodies wounds lorries
    knives percent headquarters barracks series species hectares remains ruins crossings works sports arms buses trucks
    matches churches
    """.split()
)
