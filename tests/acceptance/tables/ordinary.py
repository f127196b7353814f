"""Ordinary mail passes untouched: nothing here is about anybody of a case."""

from tests.acceptance import messages as m
from tests.acceptance.asking import case

QUIET = "what holds no finding about anybody of a case goes to anybody"
ANYBODY = {
    "somebody@nowhere.example": "release",
    "tilly": "release",
    "siobhan": "release",
    "rose": "release",
    "qazi": "release",
}
SENDERS = {
    "nadia": "Nadia Osei <n.osei@harbourdown.example>",
    "helen": "Helen Trask <h.trask@harbourdown.example>",
    "tilly": "Tilly Groom <t.groom@harbourdown.example>",
}

_TEXTS = (
    "Will you mark the papers in May?",
    "Grace period ends in May. Hope to see you there.",
    "I hope you will be well. Best wishes, Rose",
    "Mark your diaries: the summer fair is on 4 May.",
    "There will be cake. Hope springs eternal!",
    "May I ask you to mark this as done?",
    "The roses in the car park will be cut in May.",
    "By the grace of the rota team we will close early.",
    "Will anybody mind if May's meeting moves?",
    "Dear all,\n\nThe team meeting will be at ten on Tuesday in room B.\n\nKind regards,\nNadia",
    "Please note that the car park is closed on Friday.",
    "Reminder: safeguarding training on 12 June at the Town Hall. Book by 1 June.",
    "Domestic abuse awareness training: places left.",
    "This course covers neglect, sexual abuse, self-harm and substance misuse.",
    "Substance misuse service: new opening hours.",
    "The police will give a talk about county lines and drugs in schools.",
    "New guidance on child mental health has been published.",
    "Our new policy on complaints begins on 1 April.",
    "Data protection training is due for everybody by Friday.",
    "The GP surgery in St Clement has moved.",
    "Flu jabs are on Thursday at Harbour Surgery.",
    "The lift is out of order.",
    "Can somebody cover duty on Thursday? Owen is on leave.",
    "Happy birthday, Colin!",
    "Lunch at the Ocean Cafe?",
    "The rota is attached. Helen has the keys.",
    "Nadia and Marcus will cover reception.",
    "Your parcel is at reception.",
    "The conference room is booked for 14:00 to 16:00.",
    "Join the meeting: https://meet.example/abc-defg-hij\nMeeting ID: 401 555 2121\nPasscode: 882211",
    "Ring the help desk on 01534 555 100.",
    "Invoice 2024-0118 for 231.00 is due on 4 May.",
    "Order HD-9999 has been sent.",
    "Ticket 0118 was closed.",
    "St Helier library: story time for children on Saturdays.",
    "The father of the bride made a speech.",
    "My mother has a cold, so I will be late.",
    "My son has asthma, so I will work from home.",
    "Thanks for the leaving card, I will miss you all.",
    "I am off sick today. Sorry!",
    "Congratulations to Pauline Gray of Family Nursing on ten years of service.",
    "Dr Imran Qazi will give the talk on immunisation.",
    "Laura Finch from the States Police and Oona Byrne from Marlow Lane will present.",
    "Agenda\n1. Welcome\n2. Minutes\n3. Training\n4. Any other business",
    "Newsletter: 5 ways to look after your mental health at work.",
    "The school nurse team has a vacancy. Apply by 30 May.",
    "Foster carers wanted! Come to our open evening on 3 May.",
    "Adoption week: information stall in King Street.",
    "The court list is on the web site.",
    "Housing office: Pier Road will be closed for works.",
    "Please use the new form for expenses.",
    "Password expiry: change your password within 14 days.",
    "Freedom of information: three requests were answered this month.",
    "Statistics: 41 children were on a plan at the end of March.",
    "Two children in ten live in poverty.",
    "Hi Will, the minutes are attached. Mark",
    "Hello Rose, see you on Friday. Grace",
    "Thanks Mark!",
    "Grace and Hope are on reception in May.",
    "Will Smith plays in the film.",
    "Rose Garden Cafe, Hope Street, is open.",
    "Summer school: Hope Street hall, May to July.",
)

CASES = [
    *[
        case(f"quiet-{who}-{n}", QUIET, text, ANYBODY, sender=sender)
        for who, sender in SENDERS.items()
        for n, text in enumerate(_TEXTS)
    ],
    *[
        case(f"quiet-subject-{n}", QUIET, "See below.", ANYBODY, subject=text)
        for n, text in enumerate(
            (
                "Accepted: Team meeting",
                "Canceled: May planning",
                "Out of office: back on Monday",
                "Re: Fwd: Training, mark your diary",
                "Will you come?",
                "Undeliverable: Hope",
                "[EXTERNAL] Newsletter",
            )
        )
    ],
    case(
        "quiet-invitation",
        QUIET,
        "Team meeting",
        ANYBODY,
        files=[
            (
                "invite.ics",
                b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:4c1\r\nDTSTART:20260410T100000Z\r\nSUMMARY:Team meeting\r\nLOCATION:Room B\r\nORGANIZER;CN=Helen Trask:mailto:h.trask@harbourdown.example\r\nATTENDEE;CN=Marcus Vane:mailto:m.vane@harbourdown.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            )
        ],
    ),
    case(
        "quiet-newsletter",
        QUIET,
        "See the web version.",
        ANYBODY,
        html='<html><head><style>.h{color:#336}</style><title>News</title></head><body><h1 class=h>Spring news</h1><p>The hope of summer: will you come in May?</p><img src="https://news.example/rose.png" alt="A rose"><p><a href="https://news.example/unsubscribe?u=4010232137x">Unsubscribe</a></p></body></html>',
    ),
    case(
        "quiet-signature",
        QUIET,
        "Thanks.\n\n--\nNadia Osei\nSocial worker, North team\nHarbour Down Children's Services\nPier Road, St Helier\nn.osei@harbourdown.example | 01534 555 100\n",
        ANYBODY,
    ),
    case(
        "quiet-disclaimer",
        QUIET,
        "Hello.\n\nThis e-mail is confidential and may be legally privileged. If you are not the intended recipient please delete it and tell the sender.",
        ANYBODY,
    ),
    case(
        "quiet-reply",
        QUIET,
        "Yes, ten is good.\n\nOn Thu, 19 Mar 2026 at 09:00, Marcus Vane <m.vane@harbourdown.example> wrote:\n> Is ten good for you?\n> Marcus\n",
        ANYBODY,
    ),
    case(
        "quiet-docx",
        QUIET,
        "Minutes attached.",
        ANYBODY,
        files=[
            (
                "Team meeting minutes.docx",
                m.word(
                    "Team meeting",
                    "Present: Nadia Osei, Helen Trask, Marcus Vane",
                    "The rota was agreed.",
                    title="Minutes",
                    author="Helen Trask",
                ),
            )
        ],
    ),
    case(
        "quiet-pdf",
        QUIET,
        "Flyer attached.",
        ANYBODY,
        files=[
            (
                "flyer.pdf",
                m.pdf("Safeguarding training\n12 June, Town Hall\nDomestic abuse, neglect and you", title="Flyer"),
            )
        ],
    ),
    case(
        "quiet-own-appointment",
        QUIET,
        "Dear Siobhan, our next appointment is on 2 April at ten. Marcus",
        {"siobhan": "release"},
        sender="Marcus Vane <m.vane@harbourdown.example>",
    ),
    case(
        "quiet-own-child",
        "a parent is told of the child",
        "Dear Siobhan, Freya Nolan's review is on 2 April. Marcus",
        {"siobhan": "release", "darren": "release"},
        sender="Marcus Vane <m.vane@harbourdown.example>",
    ),
]
