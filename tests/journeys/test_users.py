"""The department's people at work: real gate, real pages, a real next hop; from the sender's notice to the proof."""

import html
import json
import re
import smtplib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

import pytest
from tests.gates.conversing import wait_until
from tests.gates.sink import Sink
from tests.web.signing_in import PRIVITY, Visitor, free_port, installed, site_of

from privity.ledger import verify

SENDER = "t.baudains@stbrannock.example"
OUTSIDER, LOOK_ALIKE = "brenda.hacquoil@mail.example", "s.voisin@lesorme.example"
PROFESSIONAL, ENTITLED = "u.bisson@stbrannock.example", "s.voisin@lesormes.example"
SECRET = "drinking"
WHY = "The child is with them this evening."
PEOPLE = {"tom": "p-tom", "david": "p-david", "rosalind": "p-rosalind", "lee": "p-lee"}


def mail(subject: str = "Thursday", body: str = "Anna Le Feuvre is drinking again.") -> bytes:
    head = f"From: Tom Baudains <{SENDER}>\r\nTo: undisclosed-recipients:;\r\nSubject: {subject}\r\n"
    kind = "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    return (
        f"{head}{kind}Message-ID: <{subject}@stbrannock.example>\r\n\r\nDear all,\r\n\r\n{body}\r\n\r\nTom\r\n".encode()
    )


@dataclass
class Department:
    site: str
    gate: int
    sink: Sink
    where: dict[str, str]
    sign_ins: dict[str, dict[str, str]]
    here: dict[str, Visitor] = field(default_factory=dict)

    def send(self, raw: bytes, *to: str) -> str:
        """As the mail server does; the link of the notice that came back."""
        before = len(self.notices())
        with smtplib.SMTP("127.0.0.1", self.gate, timeout=30) as client:
            client.sendmail(SENDER, list(to), raw)
        wait_until(lambda: len(self.notices()) > before, 30)
        text = str(message_from_bytes(self.notices()[-1]).get_payload())
        link = re.search(r"http://\S+/holds/\S+", text)
        assert link
        return link.group(0)

    def notices(self) -> list[bytes]:
        return [mail.raw for mail in list(self.sink.mails) if mail.sender == ""]

    def got(self, recipient: str, raw: bytes) -> bool:
        return any(recipient in mail.recipients and mail.raw == raw for mail in list(self.sink.mails))

    def person(self, name: str, link: str = "/") -> tuple[Visitor, str]:
        """Signed in with both factors on the way to the link; signed in already from an earlier test, they just follow it."""
        if name not in self.here:
            self.here[name] = Visitor(self.site)
            return self.here[name], self.here[name].enter(self.sign_ins[name], link)[1]
        return self.here[name], self.here[name].get(link)[1]


@pytest.fixture(scope="module")
def department(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Department]:
    home, port = tmp_path_factory.mktemp("home"), free_port()
    where = installed(home, PRIVITY_WEB_ORIGIN=f"http://127.0.0.1:{port}")
    sign_ins = {
        name: Visitor.registered(where, person, f"{name}@stbrannock.example") for name, person in PEOPLE.items()
    }
    with ExitStack() as running:
        sink = running.enter_context(Sink())
        smtp = free_port()
        where |= {
            "PRIVITY_SMTP_LISTEN": f"127.0.0.1:{smtp}",
            "PRIVITY_LMTP_LISTEN": "off",
            "PRIVITY_NEXT_HOP": f"127.0.0.1:{sink.port}",
        }
        running.enter_context(_gate(where))
        site = running.enter_context(site_of(where, port))
        yield Department(site, smtp, sink, where, sign_ins)


@contextmanager
def _gate(where: dict[str, str]) -> Iterator[None]:
    child = subprocess.Popen([*PRIVITY, "serve", "--only", "gate"], env=where, stdout=subprocess.PIPE)
    assert child.stdout
    try:
        assert b"ready" in child.stdout.readline()
        yield
    finally:
        child.terminate()
        child.wait(30)
        child.stdout.close()


def read(page: str) -> str:
    """The page as words."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def recipient(page: str, number: int) -> str:
    """What the page says of one who waits."""
    cards = re.split(r'(?=<li class="privity-recipient )', page)
    return next(read(card) for card in cards if f">{number}.</span>" in card and "privity-recipient__head" in card)


def test_from_the_notice_to_a_copy_that_a_manager_let_go(department: Department) -> None:
    raw = mail()
    link = department.send(raw, OUTSIDER, LOOK_ALIKE, ENTITLED)
    notice = department.notices()[-1].decode()
    for told in (SECRET, "Anna", "Le Feuvre", "Thursday", OUTSIDER, LOOK_ALIKE):
        assert told not in notice, "a notice says nothing of what the message says, nor to whom"
    assert department.got(ENTITLED, raw)
    assert not department.got(OUTSIDER, raw)
    assert not department.got(LOOK_ALIKE, raw)

    tom, page = department.person("tom", link)
    assert tom.last == f"{link}/", "the link leads to the message, once both factors are given"
    about_outsider, about_look_alike = recipient(page, 1), recipient(page, 2)
    assert OUTSIDER.partition("@")[0] in about_outsider
    assert "No ground." in about_outsider
    assert "Anna Le Feuvre" in about_outsider
    assert "use of alcohol or drugs" in about_outsider
    assert "(Message)" in about_outsider
    assert "Look-alike address." in about_look_alike
    assert "Sandra Voisin" in about_look_alike

    hold = tom.last.removeprefix(department.site)
    lee, page = department.person("lee", link)
    assert (404, page) == lee.get("/holds/nothing-there/"), "not theirs and not there are the same page"
    _, page = tom.send(f"{hold}drop/", copies="1")
    assert "Recipient 2 was taken off and gets nothing." in page
    _, page = tom.send(f"{hold}ask/", reason="May she know, as the grandmother?")
    assert "The manager has been asked." in page

    david, page = department.person("david")
    assert re.search(r">1</p>\s*<div><h2[^>]*><a[^>]*>Where somebody asks you", page)
    assert hold in david.get("/holds/?show=asked")[1]
    _, page = david.get(hold)
    assert "May she know, as the grandmother?" in read(page)
    _, page = david.send(f"{hold}release/", copies="0", reason="Agreed with the mother on Monday.")
    assert "Recipient 1 gets the message now." in page
    wait_until(lambda: department.got(OUTSIDER, raw), 30)
    assert not department.got(LOOK_ALIKE, raw)
    _, page = tom.get(hold)
    assert "Every recipient has been decided." in page


def test_what_is_refused_never_arrives_and_the_second_reviewer_is_told(department: Department) -> None:
    raw = mail(subject="Friday")
    hold = department.send(raw, OUTSIDER).removeprefix(department.site) + "/"
    (david, _), (rosalind, _) = department.person("david"), department.person("rosalind")
    form = {"copies": "0", "reason": "She is not told this by the department."}
    _, asked = rosalind.get(f"{hold}refuse/")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', asked)
    assert token
    assert "Recipient 1 was refused" in david.send(f"{hold}refuse/", **form)[1]
    # Her page was open before his decision; she sends it twice, and goes back and sends it again.
    for _ in range(2):
        status, page = rosalind.post_at(f"{department.site}{hold}refuse/", **form, csrfmiddlewaretoken=token.group(1))
        assert status == 200
        assert "has been decided in the meantime" in read(page)
    assert not department.got(OUTSIDER, raw)


def test_an_override_arrives_at_once_and_waits_for_a_second_pair_of_eyes(department: Department) -> None:
    raw = mail(subject="Tonight")
    hold = department.send(raw, PROFESSIONAL, OUTSIDER).removeprefix(department.site) + "/"
    tom, _ = department.person("tom")
    _, page = tom.send(f"{hold}override/", copies=["0", "1"], reason=WHY)
    assert "Recipient 1 gets the message now" in page
    assert "Recipient 2 waits for a second person" in page
    wait_until(lambda: department.got(PROFESSIONAL, raw), 30)
    assert not department.got(OUTSIDER, raw)

    david, page = department.person("david")
    assert WHY in read(david.get(hold)[1])
    _, page = david.send(f"{hold}confirm-override/", copies="1", reason="I agree: she is with them tonight.")
    assert "Recipient 2 gets the message now" in page
    wait_until(lambda: department.got(OUTSIDER, raw), 30)
    _, page = david.get("/overrides/")
    assert "Tom Baudains" in page
    assert f"{hold}overrides/0/" in page, "he did not decide the first one, so he may look at it"
    assert f"{hold}overrides/1/" not in page, "the second was his own agreement"
    _, page = david.send(f"{hold}overrides/0/", note="Needed: the police went there.")
    assert "marked as reviewed" in page
    rosalind, _ = department.person("rosalind")
    assert f"{hold}overrides/1/" in rosalind.get("/overrides/")[1]


def test_an_auditor_checks_the_record_without_privity(department: Department, tmp_path: Path) -> None:
    rosalind, _ = department.person("rosalind")
    _, page = rosalind.get("/proof/")
    assert "Whole: nothing was changed or taken out." in page
    status, record = rosalind.get("/proof/ledger.jsonl")
    assert status == 200
    for told in (SECRET, "Le Feuvre", OUTSIDER, PROFESSIONAL, WHY):
        assert told not in record
    export, key = tmp_path / "ledger.jsonl", tmp_path / "ledger.pub"
    export.write_text(record, "utf-8")
    by_it = [*PRIVITY, "ledger", "export", "-o", str(tmp_path / "copy.jsonl"), "--key-out", str(key)]
    subprocess.run(by_it, env=department.where, check=True, capture_output=True, timeout=60)
    assert "verify.py ledger.jsonl --key ledger.pub" in read(page)
    alone = [sys.executable, "-I", str(verify.__file__), str(export), "--key", str(key), "--json"]
    checked = subprocess.run(alone, cwd=tmp_path, check=False, capture_output=True, timeout=60)
    assert checked.returncode == 0
    assert json.loads(checked.stdout)["verified"] is True
    export.write_text(record.replace("hold:refused", "hold:released", 1), "utf-8")
    assert subprocess.run(alone, cwd=tmp_path, check=False, capture_output=True, timeout=60).returncode == 1
