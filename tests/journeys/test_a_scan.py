"""A scanned letter through the real gate: taken at once, read in the background, and then each gets what is theirs."""

from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from tests.gates.conversing import send, wait_until
from tests.gates.gate_process import GateProcess
from tests.gates.sink import Sink
from tests.journeys.killed import BARRED, ENTITLED, REAL_PATH, SENDER, held_copies, installed, ledger

from privity.extraction import scanned

pytestmark = pytest.mark.skipif(
    not any(Path(f).is_dir() for f in scanned._FOLDERS), reason="Tesseract is not installed"
)
OFTEN = {"reading_interval": 0.1}


def scan(*lines: str) -> bytes:
    """A page of A4 at 200 dots to the inch."""
    page = Image.new("L", (1654, 2339), 255)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(40)
    for n, line in enumerate(lines):
        draw.text((200, 250 + 80 * n), line, fill=0, font=font)
    written = BytesIO()
    page.save(written, "PNG", dpi=(200, 200))
    return written.getvalue()


def letter(*lines: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = SENDER, "undisclosed-recipients:;"
    message["Subject"] = "The letter"
    message.set_content("Dear all,\n\nthe letter is attached.\n\nGrace\n")
    message.add_attachment(scan(*lines), maintype="image", subtype="png", filename="letter.png")
    return message.as_bytes()


def test_a_scan_is_taken_at_once_and_goes_only_to_whom_its_words_may_go(tmp_path: Path) -> None:
    told = letter("Dear colleagues,", "Sarah Pallot now lives at", "14 Clos de la Fontaine.", "Grace Ndlovu")
    clean = letter("Dear colleagues,", "the meeting begins at ten.", "Grace Ndlovu")
    where = installed(tmp_path / "home")
    with Sink() as sink:
        gate = GateProcess(tmp_path / "home", sink.port, path=REAL_PATH, environment=where, settings=OFTEN)
        gate.start()
        try:
            for raw in (told, clean):
                assert send(gate.smtp, raw, ENTITLED[0], BARRED, sender=SENDER) == "250 2.0.0 being read"
            wanted = {(told, ENTITLED[0]), (clean, ENTITLED[0]), (clean, BARRED)}
            wait_until(lambda: {(m.raw, r) for m in sink.mails for r in m.recipients} >= wanted, 60)
            wait_until(lambda: any(r == SENDER for m in sink.mails for r in m.recipients), 20)
        finally:
            gate.stop()
    copies = [(m.raw, r) for m in sink.mails for r in m.recipients if r != SENDER]
    assert sorted(copies) == sorted(wanted), "each once, and nothing for whom it is held"
    assert [m.sender for m in sink.mails if SENDER in m.recipients] == [""], "one notice, of the hold"
    assert held_copies(where) == [(told.decode(), BARRED)]
    assert ledger(where)["verified"] is True
