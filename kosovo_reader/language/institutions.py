"""Bodies that newspapers call by one short name, and words that show what a name is the name of.

Known bodies are written as newspapers write them; everything else is in lower case, asked by membership.
"""

from collections.abc import Iterator

# Bodies that newspapers call by one name only, divided by semicolons.
_ONE_NAME = """
    African Union; Arab League; BRICS; G20; G7; G8; Commonwealth of Independent States; OPEC+; Mercosur; Contact Group;
    AMISOM; MINUSMA; ISAF; World Bank; Red Cross; Red Crescent; European Court of Human Rights; European Court of
    Justice; UNDP; UNFPA; OCHA; OPCW; Interpol; Europol; Eurojust; Frontex; FBI; CIA; MI5; MI6; FSB; Mossad; Shin Bet;
    Cal Fire; Scotland Yard; Pentagon; Barrio 18; Clan del Golfo; Tren de Aragua; House of Commons; House of Lords;
    House of Representatives; National Assembly; Verkhovna Rada; Fatah; Hamas; Taliban; Boko Haram; Fidesz; Syriza;
    Likud; Hizb ut-Tahrir; Muslim Brotherhood; Shining Path; Khmer Rouge; Ku Klux Klan; Tamil Tigers; White Helmets;
    National Rally; Crimestoppers; France Unbowed; Law and Justice; Civic Platform; Brothers of Italy; Forza Italia;
    VMRO-DPMNE; Peace Now; Police Scotland; Plaid Cymru; Freedom of Russia Legion; Save
    the Children; Oxfam; Greenpeace; Reporters Without Borders; Transparency International; Freedom House; Physicians
    for Human Rights; Mercy Corps; Care International; Reuters; BBC; CNN; Voice of America; Al Jazeera; Al Arabiya;
    Xinhua; Der Spiegel; Le Monde; Le Figaro; La Repubblica; Corriere della Sera; Die Zeit; Die Welt; Haaretz;
    Kommersant; Novaya Gazeta; ANSA; Anadolu; EFE; Kyodo; Yonhap; NHK; CBC; NPR; Europe 1; CBS; ABC News; NBC; PBS;
    MSNBC; Fox News; Sky News; Channel 4; Bloomberg; Politico; Axios; Daily Mail; Daily Express; Daily Star; Daily
    Record; Chatham House; Church of England; Kyiv Independent; G5 Sahel; KoSSev; Kallxo; Telegrafi; Rescue 1122;
    Tanjug; Interfax; Koha Ditore; Kosova Press; Beta; FoNet; Balkan Insight; Danas; Politika; Blic; Facebook;
    Instagram; TikTok; YouTube; WhatsApp; Twitter; Telegram; Google; Microsoft; SpaceX; Netflix; OpenAI; Uber; Pfizer;
    AstraZeneca; Gazprom; Rosneft; Lukoil; Huawei; ExxonMobil; TotalEnergies; BP; Maersk; Petrobras; Codelco; Pemex;
    Aramco; Norfolk Southern; Union Pacific; Deutsche Bahn; Lufthansa; Ryanair; easyJet; EasyJet; Wizz Air; Aeroflot;
    Qantas; Emirates Airline; Stellantis; Vodafone; Nestlé; Unilever; Novartis; Sanofi; BASF; Moderna; BioNTech;
    GSK; Eni; Equinor; Repsol; Glencore; Rio Tinto; BHP; ArcelorMittal; Ukrenergo; Naftogaz; Energoatom; Rosatom;
    Sberbank; Roscosmos; IBM; Foxconn; TSMC; Alibaba; Tencent; ByteDance; Airbnb; Walmart; Starbucks; McDonald's;
    Coca-Cola; PepsiCo; Tesco; Sainsbury's; Aldi; Lidl; Ikea; HSBC; Barclays; NatWest; UniCredit; Deutsche
    Bank; Goldman Sachs; JPMorgan; JPMorgan Chase; Citigroup; Morgan Stanley; BlackRock; Deloitte; KPMG; PwC; G4S;
    Serco; Unison; Aslef; Ofcom; Ofgem; Ofsted; Ofwat; Europa Press; Lib Dems; Liberal Democrats; Reform UK;
    Podemos; Ciudadanos; PASOK; Quint; Golden Dawn; Smer; Jobbik; Vlaams Belang; Jubo League; Chhatra League; Awami
    League; Shiv Sena; Janjaweed; Seleka; Anti-Balaka; Mai-Mai; CODECO; Peshmerga; Janata Dal; Hashd al-Shaabi;
    Kataib Hezbollah; Dveri; Viv Ansanm; MS-13; Hells Angels; Proud Boys; Guardia Civil; Carabinieri; Bundeswehr;
    Wehrmacht; Gestapo; Stasi; Securitate; Interahamwe; NKVD; KGB; GRU; SBU; Medair; Caritas; Airwars; Bellingcat;
    B'Tselem; Médecins du Monde; Handicap International; ActionAid; World Vision; Christian Aid; Islamic Relief;
    WaterAid; SOS Méditerranée; Sea-Watch; Sea-Eye; Alarm Phone; Tearfund; Televisa; Clarín; Bild; Libération;
    L'Express; Ouest-France; BFM TV; teleSUR; TF1; Yle; SVT; NRK; ORF; ARD; ZDF; RTVE; RTÉ; ITV; LBC; Al-Manar; Al
    Mayadeen; WAFA; KUNA; IRNA; ISNA; Tasnim; KCNA; Rodong Sinmun; Asahi Shimbun; Yomiuri; Antara; Bernama; Rappler;
    Meduza; Mediazona; Dozhd; Ukrinform; Ukrainska Pravda; Suspilne; UNIAN; BNS; MTI; CTK; Agerpres; BTA; HINA;
    Srna; Fena; Makfax; Klix; Nezavisne; Vijesti; Pobjeda; Kurir; Nova S; N1; RTS; RTK; Klan Kosova; Gazeta Express;
    Zeri; Zëri; Insajderi; Kossev; Indeksonline; Reporteri; Centcom; CENTCOM; Zanu-PF; ZANU-PF; Renamo; RENAMO;
    Frelimo; FRELIMO; Belta; GERB; SPAK; Cruz Roja; JR East; Copernicus; LNA; ANC; SWAPO; PML-N; JUI-F; BJP; BNP;
    LTTE; MILF; KNU; SPD; CDU; CSU; PSOE; PiS; HDZ; SNSD; SDSM; PDK; LDK; AAK; AKP; CHP; MHP; HDP; YPG; TPLF; FDLR;
    ISWAP; ELN; FARC; UPDF; FARDC; SNP; DUP; SDLP; UKIP; RMT; TUC; NHS; NTSB; FEMA; NOAA; DEA; USAID; ACLU; NAACP;
    LAPD; NYPD; NDRF; CRPF; ISPR; NDMA; BNPB; NDRRMC; AFAD; IDF; PLO; PFLP; IRGC; TTP; SSPDF; BIRN; Government of
    National Unity; Government of National Accord; National Unity Government; Fine Gael; France 2; France 24; France
    Info; Franceinfo; BFMTV; Camorra; Cosa Nostra
"""


def _rows(table: str) -> Iterator[list[str]]:
    """What stands before and behind the colon in each row of a table."""
    return (row.split(": ") for row in table.strip().replace("        ", "").split("\n    "))


# The usual form: the other forms that newspapers give it.
_OTHER_NAMES = """
    NATO: Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Western military alliance
    KFOR: KFor; K-For; Kfor; K-FOR; Kosovo Force
    European Union: EU; E.U.; Brussels
    United Nations: UN; U.N.
    UN Security Council: UN security council; United Nations Security Council; U.N. security council
    ASEAN: Asean; Association of Southeast Asian Nations
    ECOWAS: Ecowas; Economic Community of West African States
    OPEC: Opec; Organization of the Petroleum Exporting Countries
    Caricom: CARICOM; Caribbean Community
    OSCE: Organization for Security and Co-operation in Europe; \
        Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; \
        Organisation for Security and Cooperation in Europe
    EULEX: Eulex; European Union Rule of Law Mission in Kosovo; EU Rule of Law Mission in Kosovo; \
        European Union Rule of Law Mission; EU Rule of Law Mission; EU rule of law mission; \
        EU rule of law mission in Kosovo
    UNMIK: Unmik; UN mission in Kosovo; UN Mission in Kosovo; U.N. mission in Kosovo; U.N. Mission in Kosovo; \
        United Nations mission in Kosovo; United Nations Mission in Kosovo; \
        UN Interim Administration Mission in Kosovo; United Nations Interim Administration Mission in Kosovo
    UNPROFOR: Unprofor
    SFOR: Sfor; S-For
    EUFOR: Eufor
    UNIFIL: Unifil
    MONUSCO: Monusco
    UNHCR: UN refugee agency; U.N. refugee agency; United Nations refugee agency; \
        UN High Commissioner for Refugees; U.N. High Commissioner for Refugees; \
        United Nations High Commissioner for Refugees; United Nations High Commission for Refugees; \
        UN High Commission for Refugees
    UNICEF: Unicef; United Nations Children's Fund; UN Children's Fund; UN children's agency; \
        United Nations children's agency; U.N. children's agency
    WHO: World Health Organization; World Health Organisation
    WFP: World Food Programme; World Food Program
    IAEA: International Atomic Energy Agency; UN nuclear watchdog; U.N. nuclear watchdog
    IMF: International Monetary Fund
    WTO: World Trade Organization; World Trade Organisation
    ICRC: International Committee of the Red Cross
    ICTY: International Criminal Tribunal for the former Yugoslavia; \
        International Criminal Tribunal for the Former Yugoslavia; Hague tribunal; The Hague tribunal; \
        Hague Tribunal
    ICC: International Criminal Court
    ICJ: International Court of Justice
    UNESCO: Unesco
    UNRWA: Unrwa
    NASA: Nasa
    European Central Bank: ECB
    Federal Reserve: Fed
    KLA: Kosovo Liberation Army; UCK
    JNA: Yugoslav People's Army
    AfD: Alternative for Germany
    PKK: Kurdistan Workers' Party
    Islamic Jihad: Palestinian Islamic Jihad
    Hezbollah: Hizbollah; Hizbullah
    Islamic State: ISIS; ISIL; Isis; IS group; Islamic State group; Daesh; \
        Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq and Syria; \
        Islamic State in Iraq and Syria
    Al Qaeda: al Qaeda; al-Qaeda; Al-Qaeda; al-Qaida; Al-Qaida
    Al-Shabaab: al-Shabab; al-Shabaab; Al-Shabab; Al Shabaab; Al Shabab; al Shabaab
    Houthis: Houthi
    Wagner Group: Wagner
    Sinn Féin: Sinn Fein
    Vetëvendosje: Vetevendosje; Vetëvendosje Movement; Vetevendosje Movement; LVV; Self-Determination Movement; \
        Movement for Self-Determination; Lëvizja Vetëvendosje; Levizja Vetevendosje
    Serb List: Serbian List; Srpska Lista; Srpska lista
    Human Rights Watch: HRW
    Metropolitan Police: Met Police
    Amnesty International: Amnesty
    Fianna Fáil: Fianna Fail
    Garda Síochána: An Garda Síochána; Garda Siochana
    Magen David Adom: MDA
    Médecins Sans Frontières: MSF; Médecins sans Frontières; Doctors Without Borders; Medecins Sans Frontieres
    Associated Press: AP; AP News
    AFP: Agence France-Presse; Agence France Presse
    RFE/RL: Radio Free Europe; Radio Free Europe/Radio Liberty
    Deutsche Welle: DW
    El País: El Pais
    DPA: dpa
    TASS: Tass; Itar-Tass
    RIA Novosti: RIA
    FIFA: Fifa
    UEFA: Uefa
"""
KNOWN_BODIES: dict[str, tuple[str, ...]] = {
    **{name: tuple(forms.split("; ")) for name, forms in _rows(_OTHER_NAMES)},
    **dict.fromkeys(_ONE_NAME.strip().replace("\n    ", " ").split("; "), ()),
}

# Words of media that a line gives as its source: "Four arrested (Koha, RTK)".
MEDIA = frozenset(
    """
    RTK RTS RTV RTCG RTSH B92 N1 KTV T7 Koha Zeri Zëri KoSSev Kossev Tanjug Beta FoNet Danas Politika Blic Kurir Vesti
    Novosti Klan Telegrafi Kallxo Express Indeksonline Insajderi Reporteri Lajmi Epoka Bota Kosova KosovaPress Ekonomia
    Pink Happy Prva Most Politiko Alo Informer Vijesti Avaz RFE RFE/RL DW BBC CNN BIRN Reuters AFP AP TASS Interfax
    Xinhua Anadolu EFE DPA dpa ANSA
    """.split()
)
# A company's name that is more often the name of what it makes: "Boeing said", but "a Boeing 737", "a Toyota pickup".
MAKERS = frozenset(
    """
    Labour Amazon Meta Shell Boeing Airbus Toyota Volkswagen Samsung Apple Tesla Mercedes Lockheed Nissan Honda Hyundai
    Renault Volvo Nokia Siemens Ericsson Starlink Bayer Nvidia
    """.split()
)

# Lower-case heads behind a name: "the Fidesz party", "ELN rebels", "the M23 rebel group".
NOUNS_OF_PARTIES = frozenset(
    """
    party movement militia newspaper daily weekly magazine broadcaster television radio chapter rebels guerrillas
    guerillas insurgents faction
    """.split()
)
# Who serves a body: "HTS leader", "ISWAP fighters".
OFFICERS = frozenset(
    """
    councillor councillors legislator legislators minister ministers insurgents gunmen leader leaders chief chiefs
    commander commanders spokesman spokeswoman spokesperson president chairman chairwoman secretary director deputy
    deputies lawmaker lawmakers mp mps senator candidate candidates member members fighters fighter militants forces
    troops officials official activists supporters headquarters negotiator envoy peacekeepers soldiers men cadres
    general boss founder officers patrol patrols inspectors monitors investigators sources agents militiamen mercenaries
    guerrillas rebels
    """.split()
)
# "X rebel group", "X news agency": what may stand between.
BODY_ADJECTIVES = frozenset(
    """
    rebel militant armed news press insurgent guerrilla islamist jihadist militia terrorist opposition political
    paramilitary separatist media
    """.split()
)

# A body's name goes on with "of": "Ministry of Health", "Bank of Albania"; "Forces of the M23" are the M23's.
HEADS_WITH_OF = frozenset(
    """
    ministry office institute university bank council party court association league union federation confederation
    organization organisation alliance movement front academy bureau department directorate center centre clinic embassy
    consulate assembly chamber college committee commission society syndicate secretariat community fund government
    register prosecution inspectorate institution institutions observatory network agency armed foundation congress
    parliament parquet school archdiocese eparchy diocese patriarchate faculty senate forum commissariat
    """.split()
)
# "the Basic Court in Pristina", "the Clinical Center in Mitrovica": the town is part of the name.
HEADS_WITH_IN = frozenset(
    """
    court center centre clinic faculty hospital embassy consulate prosecution office school university tribunal mission
    """.split()
)
# "the State Prosecutor's Office", "Tigray People's Liberation Front", "Oreline County Sheriff's Department".
OWNERS = frozenset("people women men children lord king queen prince master nation player crown workers".split())

# What follows is the name of a thing: "Storm Daniel", "the ferry Princess Victoria", "Flight MH17".
THINGS = frozenset(
    """
    storm hurricane typhoon cyclone ship ferry tanker freighter trawler vessel yacht frigate destroyer cruiser submarine
    warship battleship liner icebreaker flagship film movie novel book song album opera sitcom documentary thriller
    musical operation codenamed code-named asteroid comet volcano highway motorway flight resolution article chapter eid
    uss hms mv ss play series racehorse
    """.split()
)
# What ends the name of a thing: "the Dayton Agreement", "World War", "Mother Teresa Boulevard".
THING_ENDS = frozenset(
    """
    agreement agreements treaty accord accords act law war wars games cup prize award awards day convention conventions
    statute plan pact declaration protocol doctrine bill amendment constitution spring revolution uprising massacre
    genocide crisis pandemic virus syndrome festival championship championships contest marathon oath scale index deal
    summit conference boulevard avenue street road square bridge airport stadium arena hotel palace castle tower
    building cathedral mosque temple museum theatre theater highway motorway river lake sea ocean mountains island
    islands final trophy peninsula derby report programme program eve mountain valley station speech easter christmas
    ramadan passover hanukkah diwali nowruz thanksgiving
    """.split()
)
# Competitions whose last word would make them a body.
NOT_BODIES = frozenset(["Champions League", "Europa League", "Nations League", "Premier League", "Breaking News"])
# Surnames that are also words of places and bodies: "Anna Hill", "Mary Church"; behind a given name only.
SURNAMES = frozenset(
    """
    hill field fields park lane banks hall house north west east south church cross post guard young marsh bush brown
    white green grey gray black wood woods stone rivers lake beach court bond price page may king prince bishop pope
    general mayor judge marshal chambers castle camp major new old lord driver baker butcher tailor carpenter mason cook
    fisher miller smith taylor parker barber cooper porter potter sailor singer chamber bee
    """.split()
)
# Titles that also stand inside names: "Fadumo Sheikh Elmi", "Leila Baker Osman".
NAMES_LIKE_TITLES = SURNAMES | frozenset("sheikh sultan emir imam mullah khan judge dean sister father".split())
# Surnames too, but the end of a thing's name behind two names: "Doris Day", but "Martin Luther King Day".
SURNAMES_OF_THINGS = frozenset("day law street bridge lake castle".split())
# What ends the name of a company or party that does something: "Georgian Dream said", "Cal Fire said".
WEAK_HEADS = frozenset(
    """
    dream fire energy railways railway power water electric motors steel oil gas mobile telecom telecoms pharma
    health aid relief action justice peace freedom unity progress future solidarity democracy defence defense
    systems technologies industries pharmaceuticals partners holdings capital insurance logistics shipping lines
    petroleum chemicals foods stores markets rail transit metro studios records security resistance jihad
    brotherhood tigers liberals socialists communists brothers voice watchers borders rights research studies
    strategies england scotland wales uk room headquarters
    """.split()
)
# Who is sought, tried or mourned is a person: "relatives of X", "the trial of X", "arrested X".
PERSONAL_NOUNS = frozenset(
    """
    relatives family trial arrest murder assassination killing shooting kidnapping abduction extradition body funeral
    wife widow husband son daughter mother father sister brother lawyer lawyers colleague colleagues biography portrait
    conviction nickname friend friends cousin uncle aunt nephew niece parents suspect victim
    """.split()
)
PERSONAL_VERBS = frozenset(
    """
    arrested sentenced convicted charged acquitted jailed extradited detained indicted appointed nominated married
    interviewed kidnapped impersonated replaced succeeded named identified pardoned elected
    """.split()
)
# Heads of government bodies that newspapers also write small, and what they govern: "the state department".
MINISTRIES = frozenset(["ministry", "department", "office"])
FIELDS = frozenset(
    """
    foreign home state justice defence defense interior internal external affairs treasury commerce labor labour finance
    health education economy economic trade culture energy agriculture environment transport transportation tourism
    sport sports youth industry information communications communities security homeland public social welfare
    immigration migration housing science technology innovation planning development regional european war veteran
    veterans religious infrastructure administration local government diaspora returns women family employment fisheries
    mines oil petroleum water emergency situations disaster management
    """.split()
)
# What a body is called when it is spoken of again, with the words that may stand before it: "the world body".
_KINDS_OF_BODIES = """
    NATO: alliance military western defence defense atlantic transatlantic bloc
    European Union; African Union: bloc
    ECOWAS; ASEAN: bloc regional
    United Nations: world body organisation organization
    OSCE: organisation organization
    International Monetary Fund; IMF: fund lender
    World Bank: bank lender
    European Central Bank: bank
    FIFA; UEFA: body governing
    BBC: broadcaster
    KFOR; UNMIK; EULEX; UNPROFOR; SFOR; EUFOR; UNIFIL; MONUSCO; ISAF: mission force peacekeeping peacekeepers
    ICTY; ICC; ICJ: court tribunal war crimes
    UNHCR; UNICEF; WHO; WFP; IAEA; UNESCO; UNRWA; UNDP; UNFPA; OCHA; OPCW: \
        agency organisation organization body refugee children's health food nuclear watchdog un u.n. world
    KLA; PKK; Hamas; Hezbollah; Taliban; Fatah; Houthis; Islamic State; Al Qaeda; Al-Shabaab; Wagner Group; \
        Boko Haram: group movement organisation organization militant militia rebel armed rebels militants
    Human Rights Watch; Amnesty International; Médecins Sans Frontières; ICRC; Red Cross: \
        group organisation organization watchdog ngo charity rights human humanitarian aid
    Reuters; AFP; DPA; TASS; ANSA; EFE; Tanjug; Interfax; Xinhua; Anadolu; Kyodo; Yonhap: agency news state
    Danas; Politika; Blic; Kommersant; Haaretz: newspaper paper daily
    Facebook; Google; Microsoft; Twitter; SpaceX; Netflix; OpenAI; Uber; Pfizer; Gazprom; Rosneft; Huawei; BP: \
        company firm
    Amazon; Meta; Shell; Boeing; Airbus; Toyota; Volkswagen; Samsung; Apple; Tesla; Mercedes; Lockheed; Nissan; Honda; \
        Hyundai: company firm manufacturer
"""
KINDS_OF_BODIES = {name: nouns for names, nouns in _rows(_KINDS_OF_BODIES) for name in names.split("; ")}
# The last or first word of a body's name: what it may be called besides.
_KINDS_OF_HEADS = """
    front list democrats republicans conservatives greens socialists liberals: party
    movement alliance league coalition bloc: party group
    authority bureau service office commission administration survey inspectorate directorate: agency
    association union federation network foundation institute center centre watch international initiative: group
    army brigade brigades jihad: group
    observatory trust campaign society syndicate: group organisation organization
    corp corp. corporation inc inc. ltd ltd. plc gmbh holding motors energy oil: company firm
    airlines airways: airline carrier
    tribunal: court
    police: force
    times post herald guardian telegraph tribune gazette chronicle daily mail journal: newspaper paper daily
    radio television tv: broadcaster station
    organisation: organization group agency
    organization: organisation group agency
    senate congress bundestag duma knesset sejm: parliament
"""
KINDS_OF_HEADS = {head: nouns for heads, nouns in _rows(_KINDS_OF_HEADS) for head in heads.split()}
