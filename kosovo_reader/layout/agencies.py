"""The news agencies, as datelines, credits and sign-offs name them."""

# In datelines, as written there: "NAIROBI, May 3 (Reuters) -".
WIRES = frozenset(
    """AP AFP Reuters REUTERS EPA EPA-EFE EFE dpa DPA ANSA Xinhua TASS Tass Interfax Anadolu AA ANP APA Tanjug TANJUG
    Hina HINA Fena FENA FoNet FONET Beta BETA MIA KosovaPress SRNA Bloomberg UPI PA ATA IANS PTI ANI CNN BIRN IRNA KUNA
    SPA WAM PAP STA MTI CTK Agerpres BTA""".split()
)
# Under pictures, in small letters: no word that a caption may end in, as "beta" and "pap" are.
PICTURES_BY = frozenset(
    """ap afp reuters epa epa-efe efe-epa efe dpa ansa xinhua tass anadolu anp tanjug bloomberg shutterstock getty
    yonhap kyodo ians pti bernama antara""".split()
)
# At the foot of an article, in small letters: "(AFP, with inputs)".
SIGNING = PICTURES_BY | {name.lower() for name in WIRES} | {"agencies", "inputs", "pa media", "newswires"}
