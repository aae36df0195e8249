"""Who signs an article at its foot: "— AFP", "(Reporting by X; Editing by Y)", "vin/"."""

import re

from kosovo_reader.layout.agencies import SIGNING

_DOMAIN = r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}"
_CREDITS = (
    "reporting by", "additional reporting", "writing by", "editing by", "edited by", "compiled by", "with inputs from",
    "with reporting", "with additional", "with files", "with agency", "translated by", "report by", "inputs from",
)  # fmt: skip
_ENDS = (" Enditem", " Endi", " Endit")  # Xinhua
# ... on Kramatorsk.--AFP
_TAG = r"[.!?”\"’')]\s?(?P<tag>(?:--|[-—–])\s?(?P<names>[A-Z][\w./&-]*(?: [\w./&-]+){0,3}))$"
_SPUTNIK = r"\d\d\.\d\d\.\d{4}, Sputnik International$"
_REACH = 300  # no credit is longer


def is_sign_off(line: str) -> bool:
    """True for an agency's name at the foot, "— AFP", "(Reuters)", "AP/AFP"; for initials, "sms/ab (AFP, AP)", "iy"."""
    initials, bracket, agencies = line.partition("(")
    if initials.islower() and ("/" in initials or len(line) < 4) and len(initials) < 12 and " " not in initials.strip():
        return not bracket or all(name.strip() in SIGNING for name in agencies.rstrip(")").lower().split(","))
    if _are_agencies(line.strip("-–—()/ .")):
        return True
    return line[0] in "-–—" and re.fullmatch(_DOMAIN, line.lower().strip("-–— ")) is not None  # – Rappler.com


def signed(line: str) -> int:
    """Where the credit begins that a paragraph closes with; its length if there is none."""
    if line[-1] == ")":
        at = line.rfind("(", -_REACH)
        told = line[at + 1 : -1].lower() if at > 0 else ""
        before = line[:at].rstrip()[-1:]
        named = before in tuple('.!?”"') and _are_agencies(told)
        return at if told.startswith(_CREDITS) or named else len(line)
    if not line[-1].isalnum():
        return len(line)
    if line.endswith("Sputnik International") and (m := re.search(_SPUTNIK, line[-40:])):
        return len(line) - 40 + m.start()
    if line.endswith(_ENDS):
        return line.rindex(" ") + 1
    cut = max(0, len(line) - 45)
    tail = line[cut:]
    m = re.search(_TAG, tail) if "—" in tail or "-" in tail or "–" in tail else None
    if not m:
        return len(line)
    known = _are_agencies(m["names"]) or re.fullmatch(_DOMAIN, m["names"].lower())
    return cut + m.start("tag") if known or _is_joined(m) else len(line)


def is_tagged(line: str) -> bool:
    """True for a picture's caption with its credit right after the full stop: "... on Friday.—Online"."""
    if len(line) > 220 or not line[-1].isalnum():
        return False
    at = signed(line)
    return at < len(line) and line[at - 1] == "." and line[at] in "—-–" and line[at + 1] != " "


def _is_joined(m: re.Match[str]) -> bool:
    """True for ".—Online", whoever that is; not for “Never again.” — Some Author."""
    if m[0][0] != ".":
        return False
    joined = m[0][1] in "—-" and " " not in m["tag"].partition(m["names"])[0] and m["names"].istitle()
    return joined or (m["names"].isupper() and len(m["names"]) < 12)  # ... in the 1980s. – NNN-PNA


def _are_agencies(names: str) -> bool:
    low = names.lower().replace("with ", "").replace(" and ", "/").replace(",", "/")
    return SIGNING.issuperset(map(str.strip, low.split("/")))
