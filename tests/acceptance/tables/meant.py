"""Who is meant: by kinship in a named case, by a first name with its case, of two with one name, in several cases."""

from tests.acceptance.asking import case

KIN = "a kinship phrase means the person whom the case says"
ALONE = "a first name alone is a finding with its case"
TWO = "a name that fits several people"
CASES_NAMED = "what is said is judged with the cases that are named"
STRANGER = "somebody@nowhere.example"
THERE = {"department": "saltmarsh", "header_to": "team@saltmarsh.example"}
ANNEKE, RHYS = "a.devries@saltmarsh.example", "r.bevan@saltmarsh.example"

_KIN = (
    ("SM-1101: Mum has depression.", "may", "mental_health"),
    ("SM-1101: Mum's partner has been arrested for assault.", "dale", "criminal"),
    ("SM-1101: The maternal grandmother is an alcoholic.", "doreen", "substance_use"),
    ("SM-1101: MGM has cancer.", "doreen", "health"),
    ("SM-1101: Grace's stepdad was in prison.", "dale", "criminal"),
    ("SM-1101: Grace's brother has ADHD.", "oscar", "health"),
    ("SM-1101: both children have asthma.", "grace", "health"),
    ("SM-1101: both children have asthma.", "oscar", "health"),
    ("SM-1101: the younger boy has asthma.", "oscar", "health"),
    ("Grace Le Cornu's mum self-harms.", "may", "mental_health"),
    ("Doreen Hartley's daughter has been sectioned.", "may", "mental_health"),
    ("Oscar Le Cornu's sister was smacked.", "grace", "abuse"),
)
_REPORT = ("report.txt", b"Report SM-1102\n\nZoltan Kovacs has asthma.")
_ABOUT_GRACE = {"subject": "SM-1101", "files": [_REPORT]}

CASES = [
    *[
        case(f"meant-kin-{n}", KIN, text, {STRANGER: f"hold unknown-reader:{of}:{who}@body"}, **THERE)
        for n, (text, who, of) in enumerate(_KIN)
    ],
    case("meant-first", ALONE, "SM-1101: I saw Grace today.", {STRANGER: "hold unknown-reader:identity:grace"}, **THERE),
    case("meant-first-only", ALONE, "Grace will be here at three.", {STRANGER: "release"}, sender=ANNEKE, **THERE),
    case("meant-first-said", ALONE, "Grace has asthma.", {"doreen": "hold no-ground:health:grace"}, sender=ANNEKE, **THERE),
    case("meant-surname", ALONE, "SM-1101: Mr Le Cornu attended.", {STRANGER: "hold unknown-reader:identity:stuart"}, **THERE),
    case("meant-two", TWO, "James Carter has depression.", {"leanne": "hold", "james1": "hold"}, **THERE),
    case("meant-two-shared", TWO, "James Carter has depression.", {"leanne": "hold no-ground:mental_health:james1", "james1": "release"}, sender=ANNEKE, **THERE),
    case("meant-two-other", TWO, "James Carter has depression.", {"tara": "hold no-ground:mental_health:james2"}, sender=RHYS, **THERE),
    case("meant-two-born", TWO, "James Carter (born 10 October 1992) has depression.", {"james2": "release"}, sender=RHYS, **THERE),
    case("meant-both-cases", CASES_NAMED, "SM-1101 and SM-1102: Grace Le Cornu and Zoltán Kovács have asthma.", {"helen": "release"}, **THERE),
    case("meant-other-report", CASES_NAMED, "Report for Grace Le Cornu.", {"may": "hold other-case@attachment:report.txt no-ground:health:zoltan", "helen": "release"}, **_ABOUT_GRACE, **THERE),
    case("meant-past", CASES_NAMED, "SM-1101: Grandmother disclosed that her brother had raped her.", {"may": "hold no-ground:sexual_abuse:doreen"}, **THERE),
    case("meant-complaint", "a complaint is fenced from whom it names", "CMP-0031 will be answered by Friday.", {"anneke": "hold fenced:complaint", "gideon": "release", "may": "release", STRANGER: "hold"}, **THERE),
]  # fmt: skip
