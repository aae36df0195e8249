"""Words only: who speaks and by which verb, what a post is called, what makes a name a body's name.

All in lower case, asked by membership. Countries, institutions, given names and harm have files of their own.
"""

# "said": whoever stands before or behind it told what the sentence says. News style guides and the cue lists of
# quotation corpora agree on the head of this list; the tail is what newspapers put in its place.
SAYING = frozenset(
    """
    say says said saying tell tells told telling add adds added adding write writes wrote written writing note notes
    noted noting stated stating announce announces announced announcing report reports reported reporting confirm
    confirms confirmed confirming claim claims claimed claiming explain explains explained explaining insist insists
    insisted insisting argue argues argued arguing warn warns warned warning believe believes declare declares declared
    declaring reply replies replied replying respond responds responded responding answer answers answered answering ask
    asks asked asking recall recalls recalled recalling estimate estimates estimated estimating admit admits admitted
    admitting acknowledge acknowledges acknowledged acknowledging stress stresses stressed stressing emphasize
    emphasized emphasise emphasised emphasizing emphasising remark remarks remarked remarking observe observes observed
    observing comment comments commented commenting continue continues continued continuing conclude concludes concluded
    concluding concede concedes conceded conceding suggest suggests suggested suggesting predict predicts predicted
    predicting promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging boast boasts
    boasted boasting joke jokes joked joking shout shouts shouted shouting yell yells yelled yelling whisper whispers
    whispered whispering cry cries cried scream screamed exclaim exclaimed mutter muttered murmur murmured quip quips
    quipped lament laments lamented complain complains complained complaining maintain maintains maintained maintaining
    reveal reveals revealed assert asserts asserted asserting affirm affirms affirmed affirming reiterate reiterates
    reiterated reiterating repeat repeats repeated repeating tweet tweets tweeted tweeting post posts posted posting
    testify testifies testified testifying remember remembers remembered reckon reckons reckoned caution cautions
    cautioned cautioning counter counters countered countering retort retorts retorted allege alleges alleged alleging
    assure assures assured inform informs informed urge urges urged urging demand demands demanded demanding plead
    pleads pleaded beg begs begged appeal appeals appealed appealing interject interjected chime chimed agree agrees
    agreed disagree disagreed deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed
    dismissing assess assesses assessed assessing swear swears swore sworn sigh sighs sighed muttering murmuring
    screaming crying exclaiming pleading begging quipping conceding recount recounts recounted recounting lamenting
    confide confides confided confiding laugh laughs laughed laughing wonder wonders wondered wondering
    """.split()
)

# "called it “frank”", "accused “infiltrators”": words that report by quoting a piece.
QUOTING = frozenset(
    """
    call calls called calling describe describes described describing accuse accuses accused accusing blame blames
    blamed blaming label labels labelled labeled labelling labeling brand brands branded branding denounce denounces
    denounced denouncing condemn condemns condemned condemning criticize criticized criticise criticised criticizing
    criticising criticizes criticises slam slams slammed slamming blast blasts blasted hail hails hailed hailing praise
    praises praised praising welcome welcomes welcomed welcoming express expresses expressed expressing voice voices
    voiced voicing cite cites cited citing quote quotes quoted quoting speak speaks spoke spoken speaking talk talks
    talked talking refer refers referred referring term terms termed terming dub dubs dubbed dubbing mourn mourns
    mourned mourning laud lauds lauded lauding bemoan bemoans bemoaned bemoaning salute salutes saluted saluting
    threatening deploring decrying lambasting likening ridiculing touted touting characterize characterized characterise
    characterised characterizing characterising deplore deplores deplored decry decries decried lambast lambasted
    lambasts liken likens likened compare compares compared put puts putting read reads reading chant chants chanted
    chanting sing sang sings order orders ordered threaten threatens threatened threatening offer offers offered
    consider considers considered hint hints hinted hinting mean means meant find finds found think thinks thought see
    sees saw regard regards regarded mock mocks mocked mocking ridicule ridiculed thank thanks thanked begin begins
    began pronounce pronounced signal signalled signaled pray prays prayed praying convey conveys conveyed conveying
    """.split()
)

# "the sign reads “...”": on what words are written, by nobody who is told.
WRITTEN_ON = frozenset(
    """
    banner banners sign signs placard placards graffiti graffito poster posters sheet bedsheet slogan slogans
    inscription plaque note mural wall t-shirt shirt headline card cards sticker stickers billboard leaflet
    leaflets headstone gravestone tombstone ribbon flyer flyers tattoo
    """.split()
)

# "somebody has sprayed “Still here” on the wall"
SPRAYING = frozenset("sprayed scrawled painted daubed scribbled emblazoned stencilled".split())

# What is left of a noun phrase when no name is in it begins with one of these ...
DETERMINERS = frozenset(
    "a an the this that these those his her its their my our your one some two three another other".split()
)
PRONOUNS = frozenset("he she they it who i we you".split())
AUXILIARIES = frozenset(
    """
    is was were are be been being am has have had having do does did will would shall should can could may might must
    isn't wasn't weren't aren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't
    """.split()
)
# ... and cannot reach back over one of these.
SUBORDINATORS = frozenset(
    """
    that when after before because while as if although though since until till where wherever whereas but so than
    whether once unless and or nor despite
    """.split()
)
RELATIVES = frozenset("who which whose whom where".split())
PREPOSITIONS = frozenset(
    """
    in on at by for from with without to into onto of about over under during through against between among near outside
    inside around across amid within upon beyond behind beside off via toward towards
    """.split()
)
LOCATIVES = frozenset(
    """
    in at near from to outside inside around across through via toward towards into north south east west northern
    southern eastern western central downtown for over beyond between
    """.split()
)
ADVERBS = frozenset(
    """
    also later then earlier once meanwhile however again previously repeatedly already still recently today yesterday
    just even never always often only now further reportedly publicly angrily quietly simply flatly bluntly briefly
    sharply strongly nevertheless nonetheless instead first finally initially separately immediately
    """.split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset("january february march april may june july august september october november december".split())

# A title that is no post -> the gender that it tells
HONORIFICS: dict[str, str] = (
    dict.fromkeys("mr mr. sir lord herr monsieur señor signor don u fr fr. msgr msgr. alhaji shri".split(), "m")
    | dict.fromkeys("mrs mrs. ms ms. miss lady dame frau madame señora signora hajia smt smt. daw".split(), "f")
    | dict.fromkeys("dr dr. mx prof prof. rev. engr engr. hon. mallam datuk".split(), "")
    | dict.fromkeys("teungku tengku tunku ustaz ustadz".split(), "")
)

# Ranks are written before a name, often shortened and stacked: "KFOR commander Maj. Gen. Berenyi".
RANKS = frozenset(
    """
    amb amb. gen gen. general col col. colonel lt lt. lieutenant maj maj. major capt capt. captain sgt sgt. sergeant cpl
    cpl. corporal brig brig. brigadier adm adm. admiral cmdr cmdr. commander marshal vice commodore private detective
    inspector superintendent constable sheriff rep. sen. gov. rep sen gov doctor professor father sister pastor imam
    sheikh rabbi ayatollah archbishop bishop cardinal patriarch pope king queen prince princess emir sultan crown mullah
    taoiseach tánaiste tanaiste maharaja haji sayyid hetman rear-admiral vice-admiral air-marshal pte pte. pvt pvt. spc
    spc. pfc pfc. pc wpc supt supt. insp insp. const const. det. naib subedar havildar risaldar naik sepoy maulana
    maulvi mufti lieutenant-general major-general lieutenant-colonel brigadier-general garda maj.-gen. lt.-gen.
    brig.-gen. lt.-col. maj-gen lt-gen brig-gen lt-col lt-general archdeacon hieromonk
    """.split()
)

# Posts and occupations: before a name ("ambulance driver X"), in apposition ("X, the mayor"), or alone.
ROLES = RANKS | frozenset(
    """
    cllr collector tahsildar tehsildar convener convenor commissar tanod sarpanch jawan mk mla mna msp president premier
    chancellor minister secretary ambassador envoy diplomat spokesman spokeswoman spokesperson mayor governor senator
    congressman congresswoman lawmaker legislator mp mep councillor councilman councilwoman commissioner chief chairman
    chairwoman chairperson chair head leader director manager officer judge justice prosecutor lawyer attorney barrister
    advocate analyst expert specialist lecturer researcher fellow scholar academic historian economist scientist
    seismologist geologist sociologist psychologist anthropologist columnist editor reporter journalist correspondent
    photographer cameraman writer author poet novelist activist campaigner volunteer medic surgeon nurse paramedic
    physician driver teacher headteacher student pupil farmer priest monk abbot nun cleric preacher monarch ruler
    pensioner shopkeeper seller vendor trader merchant owner worker miner docker welder engineer builder mechanic
    electrician carpenter baker barber butcher tailor waiter waitress cook chef fisherman sailor pilot conductor
    resident villager witness eyewitness survivor neighbour neighbor relative monitor ranger adviser advisor aide
    official negotiator representative rapporteur coordinator co-ordinator observer monitor mediator delegate candidate
    founder co-founder executive ceo boss coach player footballer singer musician actor actress artist filmmaker
    designer architect banker businessman businesswoman entrepreneur investor consultant administrator clerk accountant
    librarian postmistress postman interpreter translator soldier guard policeman policewoman firefighter fireman
    rescuer militant rebel fighter warlord commandant treasurer speaker whip dissident exile refugee veteran widow
    widower ombudsman ombudswoman ombudsperson subprefect prefect voivode registrar rector dean principal warden
    strategist theorist pollster organiser organizer unionist trade-unionist regent undersecretary attaché attache
    consul vice-president deputy graduate mathematician physicist chemist biologist meteorologist forecaster
    hydrologist virologist epidemiologist pathologist coroner hotelier innkeeper landlord grandmother grandfather
    mother brother son daughter husband wife uncle aunt cousin nephew niece laureate parent fiancé fiancée
    girlfriend boyfriend friend colleague classmate counsel grandson granddaughter man woman boy girl teenager child
    toddler politician aspirant magistrate facilitator solicitor publican in-charge
    """.split()
)
# What makes a name a person's though it is no post: "gunman Travis Odom", "prize winner Ales Bialiatski".
EPITHETS = frozenset(
    """
    dictator strongman tyrant tycoon oligarch mogul billionaire millionaire magnate kingpin gangster gunman attacker
    suspect hijacker bomber defendant detainee hostage inmate migrant protester demonstrator worshipper passenger
    commuter tourist customer bystander winner champion nominee striker midfielder goalkeeper sprinter swimmer boxer
    golfer cyclist jockey comedian rapper pianist violinist dancer influencer blogger presenter producer screenwriter
    playwright sculptor painter curator publisher philanthropist restaurateur landowner lobbyist smuggler trafficker
    whistleblower cardiologist anaesthetist midwife carer shepherd beekeeper potter
    """.split()
)
KIN = frozenset(
    """
    counterpart predecessor successor rival ally grandmother grandfather mother father brother sister son daughter
    husband wife uncle aunt cousin nephew niece widow widower fiancé fiancée girlfriend boyfriend friend colleague
    neighbour neighbor classmate grandson granddaughter man woman boy girl teenager child toddler
    """.split()
)
FEMALE = frozenset(
    """
    spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman actress waitress postmistress mother
    sister daughter wife aunt niece widow granddaughter grandmother girlfriend fiancée woman girl queen princess nun
    ombudswoman
    """.split()
)
MALE = frozenset(
    """
    spokesman chairman congressman councilman policeman businessman fireman fisherman cameraman postman father brother
    son husband uncle nephew widower grandson grandfather boyfriend fiancé man boy king prince priest bishop monk imam
    pope cardinal archbishop patriarch abbot emir sultan
    """.split()
)
# "former miner", "then-president", "deputy prime minister": words that go before a post and belong to it.
ROLE_MODIFIERS = frozenset(
    """
    former ex acting then outgoing incoming interim retired deputy vice senior chief prime foreign interior defence
    defense finance health justice education shipping transport energy agriculture environment labour labor economy
    trade culture state permanent special assistant associate honorary parish district regional local national federal
    provincial municipal army police military government prosecution country opposition party ministry parliament
    parliamentary presidential election war human rights law research executive general managing political security
    affairs caretaker late veteran longtime first second high supreme union tea taxi bus truck lorry ambulance shop
    fruit school university hospital emergency volunteer independent freelance leading top lead principal elder young
    elderly legal press news aid relief rescue fire royal crown designate elect house majority minority city town
    village county mine tourist tour football basketball climate media student factory rebel militia resistance peace
    cabinet council board bank middle-aged home social internal external european western policy relations water
    resources air space railway port museum wildlife nobel attorney solicitor human-rights anti-corruption
    counter-terrorism counterterrorism refugee migration enlargement expansion industry infrastructure planning youth
    women integration reconstruction diaspora innovation science technology communications tax customs fisheries
    forestry rural immigration asylum competition budget investment oil petroleum mining housing welfare equality
    community cult religious shadow tourism sports digital railways highway aviation maritime agency department
    commission mission coalition alliance camp service prison presiding separatist charity embassy delegation force
    movement group faction trade brigade battalion squad protection monitoring peacekeeping search intelligence
    church monastery nationalist leftist socialist conservative liberal moderate hardline hard-line ultranationalist
    islamist communist ethnic
    """.split()
)

# A run of capitals that holds one of these names a body.
ORGANIZATION_HEADS = frozenset(
    """
    ministry commission council committee party list university college institute institution institutions institutes
    centre center court tribunal police army navy force forces guard guards service services agency authority
    authorities union association organisation organization alliance movement front league federation confederation
    foundation trust society club bank company corporation corp corp. inc inc. ltd ltd. group holding airlines airways
    office bureau department directorate secretariat assembly parliament senate congress bundestag duma knesset cabinet
    mission command brigade brigades battalion regiment division corps legion militia network initiative campaign
    coalition bloc syndicate chamber board fund crescent cross embassy consulate hospital clinic academy school church
    patriarchate eparchy diocese monastery press news times post herald guardian telegraph tribune observer gazette
    chronicle journal mirror radio television tv broadcasting media online monitor watch international nations community
    consortium observatory register registry taskforce parquet prosecution presidency chambers
    administration inspectorate ombudsman watchdog think-tank democrats republicans conservatives greens taliban
    hezbollah survey exchange gendarmerie treasury sejm riksdag storting fc plc llc gmbh lista stranka partija co.
    archdiocese levies infantry rangers rifles fm fusiliers marines co rada majlis cartel government co-operative
    cooperative laboratory system commissariat forum daily weekly zeitung examiner inquirer dispatch sentinel bulletin
    gazeta team unit faculty ambulance partido movimiento movimento mouvement frente comité comando fiscalía policía
    polícia guardia protección salvamento ministerio ministério asociación associação fundación federación confederación
    sindicato parti partito lega bee committees lëvizja partia pokret savez ligue ejército coordinadora instituto
    parishad samiti sangh sabha morcha mahasabha hussars dragoons lancers grenadiers patrol policia
    """.split()
)
# Heads that also stand in lower case behind a country or a town: "Kosovo police", "Sudanese army".
LOWER_HEADS = frozenset(
    """
    police army navy military parliament intelligence gendarmerie coastguard police-service customs
    """.split()
)
LOWER_HEAD_MODIFIERS = frozenset(
    "special riot border state military federal national traffic regional secret army air coast".split()
)
# "the Serbian government", "Kosovo authorities": the country itself.
GOVERNMENT = frozenset("government authorities leadership regime".split())
# "the militant group X", "its party, X": what the next name is.
ORGANIZATION_NOUNS = frozenset(
    """
    party movement group militia union agency newspaper daily weekly magazine broadcaster channel station portal website
    company firm network ngo charity organisation organization coalition alliance faction federation watchdog think-tank
    tank outlet affiliate tabloid platform institute regulator operator airline club association body bank mission
    monitor syndicate nonprofit non-profit service authority centre center fund lender carrier manufacturer giant
    insurgents rebels television radio gang unit battalion clan consortium contractor startup publisher trust
    """.split()
)
# What is not a person though it looks like one: "Tahrir Square", "Lake Hazar", "Green Zone".
PLACE_WORDS = frozenset(
    """
    square street road avenue boulevard lane bridge sub-county ward upazila governorate prefecture township hamlet
    tehsil river lake sea ocean bay gulf strait island islands mount mountain mountains valley hill hills desert forest
    park garden gardens city town village county district province region municipality zone strip bank peninsula cape
    port harbour harbor airport station stadium arena hotel palace castle tower building house hall gate camp prison
    cathedral mosque temple museum theatre theater market mall plaza border crossing checkpoint highway motorway north
    south east west northern southern eastern western central upper lower new old great saint republic oblast canal dam
    plant base basin falls creek coast beach springs heights quarter field fields
    """.split()
)
# What a subject goes on with: "said", "has".
PREDICATES = SAYING | AUXILIARIES
# What a capitalised word at the head of a sentence mostly is, and what no name consists of.
COMMON = frozenset(
    """
    not no none nobody too nothing there here what why how yes well both either neither each every all many most few
    several more less fewer such same much any everyone someone anyone everybody anybody four five six seven eight nine
    ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety dozens scores hundreds thousands millions hundred thousand million least nearly almost up per
    like unlike perhaps maybe according last next speaking given following thanks please officials police troops
    soldiers protesters people men women children residents witnesses authorities doctors medics survivors rescuers
    experts analysts critics observers diplomats prosecutors lawyers journalists rebels gunmen villagers government
    parliament opposition army military security foreign local special general health state national international
    violence tensions fighting clashes talks elections turnout peace war attack attacks news video photo photos image
    images file picture pictures mr mrs ms dr sir madam god they're we're i'm
    you're ethnic former new old young good bad great big small long early late mid second third own me him them us pm
    gmt bst cet est utc ok tv monsoon christmas easter ramadan eid day week month year fm mps meps
    indigenous nato-led un-led eu-led us-led un-backed eu-mediated eu-brokered un-brokered winter spring summer autumn
    breaking live update updated watch exclusive opinion analysis commentary feature ruling governing
    """.split()
).union(DETERMINERS, PRONOUNS, AUXILIARIES, SUBORDINATORS, RELATIVES, PREPOSITIONS, ADVERBS, WEEKDAYS, MONTHS, SAYING)
# Posts by their first letters, before a name or alone: "the OC said", "SP Ravi Shankar", "PM Arta Gashi".
POSTS_IN_CAPITALS = frozenset(
    """
    PM DPM CM FM OC OIC IGP AIG DIG IG SSP SP ASP ASI SHO DSP SDPO DCP ACP JCP DGP ADGP DCI DI DS DPO DPC PPRO PRO
    UNO DC ADC ADM OCPD OCCI RPC RDC SRSG COMKFOR MD CEO CFO COO CMO MP MEP MK MLA MLC MNA MPA MSP TD VP CJ CJI AG
    CP CDS COAS BDO SDM SI SO
    """.split()
)
# Capitals that name no body.
NO_ACRONYM = frozenset(map(str.lower, POSTS_IN_CAPITALS)) | frozenset(
    """
    gmt bst cet cest est edt utc tv ngo ngos mp mps mep meps mk mks mla mlas msp msps pc pcs pm ceo cfo covid hiv aids
    suv dna id ied ieds pow pows vip km kg rks am ii iii iv vi vii viii ix xi xii wwi wwii ok dc la ny url faq gdp vat
    lgbt lgbtq cctv gps sms pdf html www isbn ptsd diy breaking live update updated exclusive watch video photo file
    opinion us-led nato-led a i ai it pr mma gp dj bmx mba phd icu emr mri atm swat dmz hq cbd himars atacms uav uavs
    tnt rpg rpgs vpn usb sim ira lng lpg gmo ppe pcr gpa nft bbq atv sos diy pto asap dmv
    """.split()
)
