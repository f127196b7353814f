"""The many ways in which people write one thing: category by category, and how it stands in a message."""

from tests.acceptance.asking import case

WORDS = "what is said of somebody is a finding of its category"
STANDS = "wherever and however it stands"
WHO = "{} "

# To the grandmother, who may know of other adults only that they are family.
_ADULT = {
    "health": ("Bronagh Lacey has diabetes.", "Bronagh Lacey is pregnant.", "Bronagh Lacey had a miscarriage in May.", "Bronagh Lacey is HIV positive.", "Bronagh Lacey is in hospital after surgery.", "Bronagh Lacey has a learning disability."),
    "mental_health": ("Bronagh Lacey is bipolar.", "Bronagh Lacey has been sectioned.", "Bronagh Lacey took an overdose last week.", "Bronagh Lacey self-harms.", "Bronagh Lacey suffers from anxiety.", "Bronagh Lacey has PTSD.", "Bronagh Lacey tried to kill herself.", "Bronagh Lacey is suicidal."),
    "substance_use": ("Bronagh Lacey is drinking again.", "Bronagh Lacey is an alcoholic.", "Bronagh Lacey uses heroin.", "Bronagh Lacey tested positive for cocaine.", "Bronagh Lacey smokes cannabis every day.", "Bronagh Lacey is on methadone."),
    "sexual_life": ("Bronagh Lacey is gay.", "Bronagh Lacey is bisexual.", "Bronagh Lacey is a lesbian.", "Bronagh Lacey is transgender."),
    "abuse": ("Bronagh Lacey was neglected as a child.", "Bronagh Lacey was physically abused as a girl."),
    "sexual_abuse": ("Bronagh Lacey was sexually abused as a child.", "Bronagh Lacey was raped.", "Bronagh Lacey was molested by a neighbour.", "Bronagh Lacey disclosed sexual abuse."),
    "domestic_abuse": ("Bronagh Lacey is a victim of domestic abuse.", "Bronagh Lacey suffers domestic violence at home.", "Bronagh Lacey is a victim of coercive control."),
    "criminal": ("Bronagh Lacey has a criminal record.", "Bronagh Lacey was convicted of fraud.", "Bronagh Lacey has been to prison.", "Bronagh Lacey was cautioned for shoplifting."),
    "finance": ("Bronagh Lacey owes money to a loan shark.", "Bronagh Lacey is on income support.", "Bronagh Lacey has rent arrears of £900.", "Bronagh Lacey is bankrupt."),
    "immigration": ("Bronagh Lacey's visa has expired.", "Bronagh Lacey is an asylum seeker.", "Bronagh Lacey has no leave to remain."),
    "religion": ("Bronagh Lacey is a Jehovah's Witness.", "Bronagh Lacey has converted to Islam.", "Bronagh Lacey is Catholic."),
    "ethnicity": ("Bronagh Lacey is of Traveller heritage.", "Bronagh Lacey is of Nigerian origin."),
    "opinion": ("In my view Bronagh Lacey cannot protect her children.", "I recommend that Bronagh Lacey has a parenting assessment."),
}  # fmt: skip
# Of the child to the grandmother: she has a grant for his education alone.
_CHILD = {
    "health": ("Tobias Lacey has epilepsy.", "Tobias Lacey is autistic.", "Tobias Lacey has ADHD."),
    "mental_health": ("Tobias Lacey is waiting for CAMHS.", "Tobias Lacey has an eating disorder."),
    "substance_use": ("Tobias Lacey was found drunk in the park.", "Tobias Lacey has been vaping cannabis."),
    "abuse": ("Tobias Lacey has unexplained bruises.", "Tobias Lacey is neglected at home.", "Tobias Lacey says he was slapped."),
    "sexual_abuse": ("Tobias Lacey disclosed sexual abuse.", "Tobias Lacey was touched inappropriately."),
    "ethnicity": ("Tobias Lacey is of mixed heritage.",),
    "religion": ("Tobias Lacey is Muslim.",),
    "adoption": ("Tobias Lacey was adopted.",),
}  # fmt: skip
_NOT_FOR_FAMILY = {
    "police_information": ("Curtis Pym is under police investigation.", "Curtis Pym is on bail.", "Police intelligence suggests that Curtis Pym is dealing."),
    "source_identity": ("The referral was made by Maureen Lacey.", "It was Maureen Lacey who told us."),
    "legal_advice": ("Our legal advice is to issue proceedings about Tobias Lacey.", ),
}  # fmt: skip

SAID = "Bronagh Lacey has depression"
TO = {
    "maureen": "hold no-ground:mental_health:bronagh",
    "qazi": "release",
    "somebody@nowhere.example": "hold unknown-reader:mental_health",
    "bronagh": "release",
}
PLAIN = {"sender": "Tilly Groom <t.groom@harbourdown.example>"}

_BODIES = {
    "pronoun": "I saw Bronagh Lacey on Monday. She has depression.",
    "pronoun-later": "I saw Bronagh Lacey on Monday. We talked for a while. She said that she has depression.",
    "list": "Bronagh Lacey\n- depression\n- tablets",
    "labels": "Name: Bronagh Lacey\nMental health: depression",
    "quoted": f"Thanks.\n\nOn Thu, 19 Mar 2026 at 09:00, Helen Trask wrote:\n> {SAID}.\n",
    "quoted-deep": f"Thanks.\n\n> > > {SAID}.\n",
    "outlook": f"Thanks.\n\n-----Original Message-----\nFrom: Helen Trask\nSent: 19 March 2026\nTo: Nadia Osei\nSubject: Visit\n\n{SAID}.\n",
    "signature": f"Thanks\n\n-- \nTilly Groom\nPS {SAID}.",
    "brackets": "Depression (Bronagh Lacey).",
    "before": "The depression of Bronagh Lacey is worse.",
    "possessive": "Bronagh Lacey's depression is worse.",
    "upper": "BRONAGH LACEY HAS DEPRESSION",
    "lower": "bronagh lacey has depression",
    "wrapped": "Bronagh\nLacey has\ndepression",
    "far-down": "Hello.\n" * 400 + SAID,
    "soft-hyphen": "Bron\u00adagh Lacey has depres\u00adsion.",
    "joiner": "Bron\u200dagh Lacey has depres\u200dsion.",
    "tabs": "Bronagh\tLacey\tdepression",
    "markdown": "**Bronagh Lacey** has _depression_.",
}
_HTML = {
    "table": "<table><tr><td>Bronagh Lacey</td><td>depression</td></tr></table>",
    "table-head": "<table><tr><th>Name</th><th>Notes</th></tr><tr><td>Bronagh Lacey</td><td>depression</td></tr></table>",
    "list": "<p>Bronagh Lacey</p><ul><li>depression</li></ul>",
    "bold": "<p>Bronagh <b>Lacey</b> has <i>depres</i>sion</p>",
    "blockquote": f"<p>Thanks</p><blockquote>{SAID}</blockquote>",
    "br": "Bronagh<br>Lacey has depression",
}


def raw(headers: str, body: bytes, to: str = "maureen.lacey@post.example") -> bytes:
    return f"From: t.groom@harbourdown.example\r\nTo: {to}\r\nMIME-Version: 1.0\r\n{headers}\r\n\r\n".encode() + body


_RAW = {
    "base64": raw(
        "Subject: x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64",
        b"QnJvbmFnaCBMYWNleSBoYXMgZGVwcmVzc2lvbg==",
    ),
    "quoted-printable": raw(
        "Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
        b"Bronagh=20La=\r\ncey has depr=65ssion",
    ),
    "utf-16": raw(
        "Subject: x\r\nContent-Type: text/plain; charset=utf-16\r\nContent-Transfer-Encoding: base64",
        __import__("base64").b64encode(SAID.encode("utf-16")),
    ),
    "latin-1": raw(
        "Subject: x\r\nContent-Type: text/plain; charset=iso-8859-1", "é Bronagh Lacey has depression".encode("latin-1")
    ),
    "subject-base64": raw("Subject: =?utf-8?B?QnJvbmFnaCBMYWNleSBoYXMgZGVwcmVzc2lvbg==?=", b"Hello"),
    "subject-q": raw("Subject: =?utf-8?Q?Bronagh_Lacey_has_depression?=", b"Hello"),
    "subject-split": raw("Subject: =?utf-8?Q?Bronagh_Lac?=\r\n =?utf-8?Q?ey_has_depression?=", b"Hello"),
    "subject-folded": raw("Subject: Bronagh\r\n Lacey has depression", b"Hello"),
    "header-comments": raw("Subject: x\r\nComments: Bronagh Lacey has depression", b"Hello"),
    "header-keywords": raw("Subject: x\r\nKeywords: Bronagh Lacey has depression", b"Hello"),
    "header-own": raw("Subject: x\r\nX-Note: Bronagh Lacey has depression", b"Hello"),
    "header-thread-topic": raw("Subject: x\r\nThread-Topic: Bronagh Lacey has depression", b"Hello"),
    "preamble": raw(
        'Subject: x\r\nContent-Type: multipart/mixed; boundary="b"',
        b"Bronagh Lacey has depression\r\n--b\r\n\r\nHello\r\n--b--\r\n",
    ),
    "epilogue": raw(
        'Subject: x\r\nContent-Type: multipart/mixed; boundary="b"',
        b"--b\r\n\r\nHello\r\n--b--\r\nBronagh Lacey has depression\r\n",
    ),
    "other-alternative": raw(
        'Subject: x\r\nContent-Type: multipart/alternative; boundary="b"',
        b"--b\r\nContent-Type: text/plain\r\n\r\nBronagh Lacey has depression\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Hello</p>\r\n--b--\r\n",
    ),
    "rfc822": raw(
        'Subject: x\r\nContent-Type: multipart/mixed; boundary="b"',
        b"--b\r\n\r\nHello\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: y\r\n\r\nBronagh Lacey has depression\r\n--b--\r\n",
    ),
    "file-name-encoded": raw(
        'Subject: x\r\nContent-Type: multipart/mixed; boundary="b"',
        b"--b\r\n\r\nHello\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''Bronagh%20Lacey%20has%20depression.txt\r\n\r\nHi\r\n--b--\r\n",
    ),
    "part-description": raw(
        'Subject: x\r\nContent-Type: multipart/mixed; boundary="b"',
        b"--b\r\n\r\nHello\r\n--b\r\nContent-Type: text/plain\r\nContent-Description: Bronagh Lacey has depression\r\n\r\nHi\r\n--b--\r\n",
    ),
}

CASES = [
    *[
        case(
            f"adult-{category}-{n}",
            WORDS,
            text,
            {"maureen": f"hold no-ground:{category}:bronagh", "nadia": "release", "bronagh": "release"},
        )
        for category, texts in _ADULT.items()
        for n, text in enumerate(texts)
    ],
    *[
        case(f"child-{category}-{n}", WORDS, text, {"maureen": f"hold no-ground:{category}:toby", "nadia": "release"})
        for category, texts in _CHILD.items()
        for n, text in enumerate(texts)
    ],
    *[
        case(
            f"never-family-{category}-{n}",
            WORDS,
            text,
            {"bronagh": f"hold not-for-family:{category}", "nadia": "release"},
        )
        for category, texts in _NOT_FOR_FAMILY.items()
        for n, text in enumerate(texts)
    ],
    *[case(f"stands-{name}", STANDS, text, TO, **PLAIN) for name, text in _BODIES.items()],
    *[case(f"stands-html-{name}", STANDS, "Hello", TO, html=html, **PLAIN) for name, html in _HTML.items()],
    *[
        case(f"stands-raw-{name}", STANDS, "", {"maureen": "hold no-ground:mental_health:bronagh"}, raw=bytes_)
        for name, bytes_ in _RAW.items()
    ],
    case(
        "describing",
        "describing somebody is identity",
        "The mother in HD-0118 is coming.",
        {"tilly": "hold no-ground:identity:bronagh", "maureen": "release"},
    ),
    case(
        "describing-child",
        "describing somebody is identity",
        "The children in HD-0118 are coming.",
        {"tilly": "hold no-ground:identity", "maureen": "release"},
    ),
    case(
        "fence-purpose",
        "any category for the purpose complaint, when named",
        "Tobias Lacey has asthma.",
        {"nadia": "hold fenced:health:toby", "goss": "release"},
        purpose="complaint",
    ),
    case(
        "police-own",
        "police also police_information",
        "Curtis Pym is on bail.",
        {"finch": "release", "qazi": "hold no-ground:police_information"},
        purpose="child_protection_conference",
    ),
    case(
        "kin-his-mother",
        "kinship",
        "Tobias Lacey was late. His mother has depression.",
        {"maureen": "hold no-ground:mental_health:bronagh", "qazi": "release"},
    ),
    case(
        "kin-his-dad",
        "kinship",
        "Tobias Lacey was late. His dad is drinking again.",
        {"bronagh": "hold no-ground:substance_use:curtis"},
    ),
    case(
        "kin-stepdad",
        "kinship",
        "Tobias Lacey's stepdad is drinking again.",
        {"bronagh": "hold no-ground:substance_use:dean"},
    ),
    case(
        "kin-both",
        "kinship",
        "Tobias Lacey's mum and dad are both drinking again.",
        {"maureen": "hold no-ground:substance_use"},
    ),
    case(
        "kin-sister",
        "kinship",
        "Tobias Lacey's sister has eczema.",
        {"curtis": "hold no-ground:health:isla", "bronagh": "release"},
    ),
    case(
        "header-unrelated-staff",
        "the header address is a disclosure but to the case",
        "See you at ten.",
        {"bronagh": "release", "tilly": "hold no-ground:contact:bronagh"},
        together=True,
    ),
    case(
        "header-unrelated-stranger",
        "the header address is a disclosure but to the case",
        "See you at ten.",
        {"bronagh": "release", "somebody@nowhere.example": "hold unknown-reader:contact:bronagh"},
        together=True,
    ),
]
