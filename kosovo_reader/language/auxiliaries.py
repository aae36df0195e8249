"""Words only: what stands between a subject and its verb, and what makes of a fact a fear, a denial or a plan."""

PLAIN_BE = frozenset("is are was were be been being".split())
BE = PLAIN_BE | frozenset("am 's isn't aren't wasn't weren't".split())
HAVE = frozenset("have has had having haven't hasn't hadn't".split())
GET = frozenset("get gets got getting gotten".split())
DO = frozenset("do does did didn't doesn't don't".split())
MODALS = frozenset(
    "could may might would will shall should can must cannot ought couldn't wouldn't won't shouldn't can't "
    "could've might've would've may've must've i'll we'll they'll he'll she'll you'll it'll".split()
)
NEGATIONS = frozenset(
    "not never isn't aren't wasn't weren't haven't hasn't hadn't didn't doesn't don't couldn't wouldn't won't "
    "can't cannot".split()
)
# Adverbs between an auxiliary and the verb, which change nothing.
MANNERS = frozenset(
    "also still then later once since now already just all both each either even ever reportedly apparently "
    "allegedly together thus therefore meanwhile again subsequently too alone there overnight instantly yesterday "
    "today earlier first less sadly unlawfully brutally out up ashore himself herself themselves".split()
)
# They end in -ly, and are no adverbs of manner.
NOT_MANNERS = frozenset(
    "family ally assembly italy july elderly butterfly bully supply reply fly monopoly anomaly early daily".split()
)
# Verbs that lead to a state: "were [found] dead", "were [taken] to hospital".
LINKS = frozenset(
    "evacuated found left reported confirmed declared pronounced listed made rendered taken rushed brought "
    "carried airlifted escorted flown admitted transferred sent moved transported held kept put placed led remanded "
    "pulled dug knocked shifted referred "
    "lying shot discovered officially presumed feared known registered classified considered recorded warded".split()
)
# The same without "were": "[went] missing", "[remain] in hospital".
STAYING = frozenset(
    "remain remains remained remaining lay lie lies fell went gone go going became become stayed ended".split()
)
# What stands before an infinitive that did come true: "are [believed] to have died", "were [forced] to flee".
RAISING = HAVE | frozenset(
    "believed thought said known reported understood estimated confirmed forced alleged seem seemed appeared "
    "appears seems managed compelled obliged found continue continues continued appear claim claims claimed "
    "claiming assured assures boasted boasts".split()
)
# Words inside a verb group that leave it open whether it happened: "are [feared] dead", "was [nearly] killed".
DOUBTED = frozenset("feared presumed nearly almost narrowly".split())
# Words before a clause that put it in doubt or deny it: "[denied] that 30 soldiers had been killed" ...
DOUBTS = frozenset(
    "if unless whether lest denied denies deny denying threatened threatens threatening threaten feared fears "
    "fear fearing avoid avoided avoiding prevent prevented preventing unlikely hoped hopes rumours rumors risk "
    "risked risking expected expects escape escaped escaping pretended imagine suppose refused maybe perhaps "
    "possibly".split()
)
# ... and what ends their reach.
DOUBT_ENDS = frozenset(
    ', ; : . ( ) — – “ ” " after when as since because who which where while but before said'.split()
)
# "[reports] that five children had died were [false]"
RUMOURS = frozenset("report reports rumour rumours rumor rumors claim claims".split())
FALSE = frozenset("false untrue unfounded baseless".split())
