"""Made-up mail of a department's week that is nobody's case, and mail about a case among those who work on it."""

import random
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

from rapidfuzz.distance import OSA

GIVEN = [
    "Olivia",
    "Amelia",
    "Isla",
    "Ava",
    "Lily",
    "Ivy",
    "Freya",
    "Florence",
    "Willow",
    "Grace",
    "Rosie",
    "Daisy",
    "Evie",
    "Poppy",
    "Phoebe",
    "Ruby",
    "Sophie",
    "Hannah",
    "Emma",
    "Lucy",
    "Chloe",
    "Charlotte",
    "Megan",
    "Bethany",
    "Lauren",
    "Rebecca",
    "Sarah",
    "Laura",
    "Claire",
    "Nicola",
    "Karen",
    "Susan",
    "Julie",
    "Deborah",
    "Linda",
    "Margaret",
    "Patricia",
    "Mary",
    "Joan",
    "Ann",
    "Oliver",
    "George",
    "Noah",
    "Arthur",
    "Harry",
    "Leo",
    "Jack",
    "Charlie",
    "Oscar",
    "Henry",
    "Thomas",
    "Joshua",
    "William",
    "James",
    "Daniel",
    "Samuel",
    "Matthew",
    "Benjamin",
    "Adam",
    "Luke",
    "David",
    "Paul",
    "Andrew",
    "Mark",
    "Stephen",
    "John",
    "Michael",
    "Peter",
    "Robert",
    "Richard",
    "Ian",
    "Alan",
    "Keith",
    "Graham",
    "Colin",
    "Derek",
    "Ryan",
    "Liam",
    "Connor",
    "Kyle",
    "Jordan",
    "Aisha",
    "Fatima",
    "Mohammed",
    "Omar",
    "Priya",
    "Anjali",
    "Raj",
    "Wei",
    "Mei",
    "Kofi",
    "Ama",
    "Anna",
    "Piotr",
    "Magda",
    "Tomasz",
    "João",
    "Ana",
    "Luís",
    "Sofia",
    "Ciara",
    "Niamh",
    "Aoife",
    "Rhys",
    "Carys",
    "Angus",
    "Fiona",
    "Morag",
    "Rose",
    "May",
    "June",
    "April",
    "Will",
    "Hope",
    "Joy",
    "Faith",
    "Summer",
    "Heather",
    "Hazel",
    "Iris",
    "Violet",
    "Jade",
    "Amber",
    "Pearl",
    "Robin",
    "Rob",
    "Bill",
]
COMMON = [
    "Smith",
    "Jones",
    "Taylor",
    "Brown",
    "Williams",
    "Wilson",
    "Johnson",
    "Davies",
    "Robinson",
    "Wright",
    "Thompson",
    "Evans",
    "Walker",
    "White",
    "Roberts",
    "Green",
    "Hall",
    "Wood",
    "Jackson",
    "Clarke",
    "Patel",
    "Khan",
    "Lewis",
    "James",
    "Phillips",
    "Mason",
    "Mitchell",
    "Rose",
    "Davis",
    "Baker",
    "Carter",
    "Price",
    "Bell",
    "Murphy",
    "Kelly",
    "Young",
    "Ward",
    "Hill",
    "Cook",
    "Bennett",
    "Shaw",
    "Hughes",
    "Marshall",
    "Foster",
    "Ali",
    "Ahmed",
    "Hussain",
    "Gray",
    "Webb",
    "Palmer",
    "Mills",
    "Chapman",
    "Ellis",
    "Reynolds",
    "Page",
    "Field",
    "Church",
    "Long",
    "Marsh",
    "Day",
    "Frost",
]
STARTS = [
    "Ash",
    "Beck",
    "Brad",
    "Carl",
    "Dun",
    "Elm",
    "Farn",
    "Gar",
    "Had",
    "Hol",
    "Kel",
    "Lang",
    "Mar",
    "Nor",
    "Old",
    "Pem",
    "Quar",
    "Rad",
    "Sel",
    "Thorn",
    "Up",
    "Wat",
    "Whit",
    "Yar",
    "Bow",
    "Cran",
    "Dray",
    "Fitz",
]
MIDDLES = ["er", "in", "ing", "a", "el", "en", "o", "ar", "is", "ow"]
ENDS = [
    "ton",
    "ley",
    "ham",
    "worth",
    "field",
    "wick",
    "by",
    "ford",
    "stock",
    "man",
    "well",
    "combe",
    "den",
    "shaw",
    "croft",
    "thwaite",
    "grove",
    "bridge",
]


def _apart(candidates: list[str], count: int) -> list[str]:
    """Surnames of which no two are a slip apart, as most in life are not."""
    kept: list[str] = []
    for name in random.Random(3).sample(candidates, len(candidates)):  # noqa: S311 - no secret
        if all(OSA.distance(name, other, score_cutoff=2) > 2 for other in kept):
            kept.append(name)
        if len(kept) == count:
            break
    return kept


_MADE = _apart([a + b + c for a in STARTS for b in MIDDLES for c in ENDS], 1_500)
RARE, STRANGE = sorted(_MADE[: len(_MADE) // 2]), sorted(_MADE[len(_MADE) // 2 :])
ROADS = [
    f"{a} {b}"
    for a in [
        "Acorn",
        "Bramley",
        "Castle",
        "Dalton",
        "Elder",
        "Falcon",
        "Gorse",
        "Heron",
        "Ivory",
        "Juniper",
        "Kiln",
        "Linnet",
        "Moor",
        "Newlands",
        "Orchard",
        "Pound",
        "Quayle",
        "Rope",
    ]
    for b in ["Road", "Street", "Lane", "Close", "Avenue", "Drive", "Court", "Way", "Gardens", "Terrace"]
] + [
    f"{a} {b}"
    for a in ("La Rue", "Le Clos", "La Route", "Le Chemin")
    for b in ["des Prés", "du Nord", "de la Croix", "du Puits", "de Bas"]
]
TOWNS = [
    "St Helier",
    "St Brelade",
    "St Ouen",
    "Gorey",
    "Trinity",
    "St Clement",
    "St Saviour",
    "Leeds",
    "Exeter",
    "Southampton",
]
FIRMS = [
    "Harbour Print",
    "Channel Office Supplies",
    "Beacon Cleaning",
    "Northgate Catering",
    "Island Fleet Hire",
    "Pinnacle IT",
    "Seymour Lifts",
]

ORDINARY = (
    ("Rota for {month}", "Dear all,\n\nThe duty rota for {month} is below.\n\nMonday: {worker}\nTuesday: {worker2}\nWednesday: {name}\nThursday: {first} (mornings)\nFriday: {worker}\n\nSwaps to {worker2} by {date} please."),
    ("Printer on the second floor", "Hi all, the printer by the kitchen is out of order again. {name} from {firm} comes on {date} at {time}. Ticket {ref}. Ring {phone} if the light flashes."),
    ("Invoice {n}", "Please find attached invoice {n} of {date} for £{money}. Payment within 30 days to sort code {sort}, account {account}.\n\nKind regards\n{name}\n{firm}\n{n2} {road}, {town} {postcode}\nTel {phone}"),
    ("Newsletter", "Spring news: {name} ran the marathon in {town} and raised £{money}. {first} and {first2} from finance baked for the cake sale. The choir led by {name2} sings on {date} at {town} church hall, {n2} {road}."),
    ("Updated policy on lone working", "Version {n3} of the lone working policy is on the intranet. It takes account of domestic abuse, drug use in homes and dogs. Questions to {worker}."),
    ("Training: recognising neglect and abuse", "Book now: neglect, sexual abuse and exploitation, mental health and substance misuse, {date}, {time}, {town}. Trainer: {name}, formerly a social worker. Fee £{money}. Places go quickly."),
    ("Minutes of the accommodation group", "Present: {worker}, {worker2}, {name}. Apologies: {name2}.\n1. The lease of {n2} {road} ends on {date}.\n2. {first} to obtain three quotes. 3. Next meeting {date}, {time}."),
    ("Parking", "The car park at {n2} {road} closes for resurfacing from {date}. Use the one in {town}. Permits from {name}, ext {n}."),
    ("Save up to {n3}% on office chairs", "Dear Sir or Madam, {firm} offers chairs from £{money}. Call {name} on {phone} or visit our showroom, {n2} {road}, {town} {postcode}. To stop these mails reply STOP."),
    ("Your IT ticket {ref}", "Hello {wfirst}, your ticket {ref} has been closed. Your password was reset at {time}. If this was not you, call {phone}."),
    ("Lunch", "Hi {wfirst}, are you about for lunch on {date}? {first} is coming too and maybe {first2}. I will book at {road}. {time}?"),
    ("Annual leave", "I am on leave from {date}. In my absence please contact {worker2} or, for anything urgent, the duty desk on {phone}."),
    ("Interviews for business support officer", "Panel: {worker}, {worker2}. Candidates: {time} {name}; 11.00 {name2}; 14.00 {name3}. Room booked at {n2} {road}."),
    ("Thank you", "Dear {worker}, thank you for speaking to our students in {town}. They enjoyed it and asked many questions about the work. Best wishes, {name}, Lecturer"),
    ("Fire drill", "There will be a fire drill on {date} at about {time}. May I remind everybody to use the stairs? Wardens: {worker}, {first}. Mark the register. Will all teams reply?"),
    ("Flu vaccination for staff", "Staff can have a flu vaccination on {date} at the clinic, {n2} {road}. Bring your card. Contact the nurse, {name}, on {phone}."),
    ("Statistics for quarter {n3}", "Attached are the figures: {n} referrals, {n4} assessments, {n3} per cent on time. The number of children on a plan fell by {n3}. Neglect remains the largest category, then emotional abuse. {name}, Performance"),
    ("Job advert", "We are looking for foster carers. Could you offer a home to a child? {name} of our recruitment team tells more on {phone}, or come to the open evening at {town} on {date}."),
    ("Pension", "Dear {worker}, your benefit statement is ready. Our office moved to {n2} {road}, {town} {postcode}. {name}, Pensions"),
    ("Re: contract for cleaning", "{name2} wrote:\n> The invoice of {date} is still open.\n\nHi {first}, it was paid on {date}, reference {ref}. Regards, {worker}"),
    ("Library day", "The mobile library stops at {road} at {time} and then in {town}. {first} from the school reads stories. All children and parents are welcome; mum, dad, gran and grandad too."),
    ("Conference on trauma", "Speakers: Dr {name}, Prof {name2}. Topics: trauma, self-harm, suicide prevention, children who see violence at home. {date}, {town}. Early fee £{money}."),
    ("Delivery", "Your parcel {ref} will be delivered by {name} to {n2} {road}, {town} {postcode} between {time} and 17.00 on {date}."),
    ("Charity run", "{first} and {first2} run for the hospice. {name} lost her mother to cancer last year and writes about it in the paper. Give what you can: account {account}."),
    ("Budget monitoring", "Dear {worker}, period {n3}: spend £{money} against £{money}. The overspend is in placements. {name} from finance will call at {time}."),
    ("New starter", "Please welcome {name}, who joins the team on {date}. {first} comes from {town} and likes sailing. The desk beside {worker2} is free."),
    ("Court bundle format", "From {date} the court wants bundles as one PDF with bookmarks. The clerk, {name}, can help: {phone}. This is about format only."),
    ("Fleet", "The pool car {plate} goes for service on {date}. Keys from {name}. The other, {plate2}, is at {road}."),
    ("School term dates", "Term starts on {date}; half term is in {month}. {town} school holds its fair on {date}, opened by Constable {name}."),
    ("Leaving do", "{worker} leaves us after {n3} years. Collection with {first}. Drinks at {time}, {road}. Rose, May and Will from the old team may come."),
    ("Complaints procedure for website", "The text about how to make a complaint is ready; {name} has checked it. It goes live on {date}."),
    ("Standing order on hospitality", "Gifts worth more than £{n3} must be declared. {name2} declared a box of biscuits. The register is with {worker2}."),
    ("Survey", "How satisfied are you with IT? {n3} questions, {n3} minutes. The winner of the hamper last year was {name} of {town}."),
    ("Re: website photo", "{first}, the photo shows the harbour at {town}. Credit: {name}. We have rights until {date}."),
    ("Roadworks", "{road} is closed from {date} for {n3} days. Buses use {road2}. House numbers {n2} to {n4} have access. Info: {name}, {phone}."),
    ("Out of hours contacts", "Police 01534 612612, hospital 01534 442000, {firm} {phone}. Locksmith: {name}, {phone2}."),
)  # fmt: skip

CASEWORK = (
    ("{ref}", "Hi {rfirst},\n\nI visited {child} on {date}. {child1} was cheerful, and school say that attendance is up. {mother} told me that she has been sleeping badly.\n\n{sfirst}"),
    ("{ref} core group", "{rfirst}, the core group is on {date} at {time}. {child1} has been missing breakfast; there is still neglect at home, and mum drinks. {worker2} takes the minutes."),
    ("Visit", "I saw {child} yesterday. There was a bruise on the left arm, and {child1} said that {mother} had slapped {child1}. Health visitor informed. The flat was cold."),
    ("{child}", "Update: the asthma is under control and {child1} has started at the new school. {mother1} is taking her medication for depression. Next visit {date}."),
    ("Re: {ref}", "Thanks {rfirst}. Agreed. Please ask {mother} for the contact times. {name} from the nursery will send a report by {date}.\n\n> Could we meet on {date}? The house at {road} is for sale."),
    ("Chronology {ref}", "{date}: referral by police, shouting heard. {date}: {mother1} reported that her ex partner had hit her. {date}: {child1} placed with an aunt for the weekend. Author {worker2}."),
    ("{child}: legal advice", "Counsel says that threshold is met for {child}. Please keep this in the team. {mother1} has a solicitor, Ms {surname}."),
    ("Duty note", "Call from the school about {child}, date of birth on file. {child1} is hungry and tired. {mother} did not answer the phone. I tried twice, at {time} and 15.40."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mail:
    kind: str
    raw: bytes
    sender: str
    recipients: tuple[str, ...]
    names: tuple[str, ...]  # of strangers and workers in it


def surname(draw: random.Random) -> str:
    return draw.choice(draw.choices((COMMON, RARE, STRANGE), (15, 15, 70))[0])


def letter(subject: str, body: str, sender: str, recipients: tuple[str, ...]) -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, ", ".join(recipients), subject
    mail["Date"], mail["Message-ID"] = "Tue, 10 Mar 2026 12:00:00 +0000", f"<{abs(hash((subject, body)))}@mail.example>"
    mail.set_content(body)
    return mail.as_bytes()


def slots(draw: random.Random, workers: list[str]) -> tuple[dict[str, object], tuple[str, ...]]:
    """What the blanks of a letter are filled with, and the names of strangers among it."""
    names = [f"{draw.choice(GIVEN)} {surname(draw)}" for _ in range(3)]
    worker, worker2 = draw.sample(workers, 2)
    date = (
        f"{draw.randrange(1, 28)} {draw.choice(['January', 'March', 'April', 'May', 'June', 'September', 'October'])}"
    )
    filled: dict[str, object] = {
        "name": names[0], "name2": names[1], "name3": names[2], "first": draw.choice(GIVEN), "first2": draw.choice(GIVEN),
        "surname": surname(draw), "worker": worker, "worker2": worker2, "wfirst": worker.split()[0],
        "month": draw.choice(["March", "April", "May", "June"]), "date": date,
        "time": f"{draw.randrange(8, 17)}.{draw.choice(['00', '15', '30', '45'])}",
        "n": draw.randrange(100, 9999), "n2": draw.randrange(200, 380), "n3": draw.randrange(2, 40), "n4": draw.randrange(40, 400),
        "money": f"{draw.randrange(1, 90)},{draw.randrange(100, 999)}", "ref": f"{draw.choice(['INC', 'REQ', 'PO'])}{draw.randrange(10000, 999999)}",
        "phone": f"0{draw.choice(['1534', '7797', '7700', '7829'])} {draw.randrange(100000, 999999)}",
        "phone2": f"+44 {draw.choice(['1534', '7797'])} {draw.randrange(100000, 999999)}",
        "sort": f"{draw.randrange(10, 99)}-{draw.randrange(10, 99)}-{draw.randrange(10, 99)}", "account": draw.randrange(10**7, 10**8),
        "road": draw.choice(ROADS), "road2": draw.choice(ROADS), "town": draw.choice(TOWNS), "firm": draw.choice(FIRMS),
        "postcode": f"JE{draw.randrange(1, 4)} {draw.randrange(0, 10)}{draw.choice('ABDEFGHJLNPQRSTUWXYZ')}{draw.choice('ABDEFGHJLNPQRSTUWXYZ')}",
        "plate": f"J{draw.randrange(10000, 140000)}", "plate2": f"AB{draw.randrange(10, 76)} {draw.choice(['KDF', 'RTY'])}",
    }  # fmt: skip
    return filled, (*names, worker, worker2)
