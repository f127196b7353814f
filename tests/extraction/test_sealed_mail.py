"""Signed mail is read like any other, encrypted mail with the department's keys; without a key that fits it is unread."""

import datetime as dt
from email.message import EmailMessage
from pathlib import Path

import pysequoia
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs7, pkcs12
from tests.extraction.letters import anywhere, raw, read, said, whys

from privity.domain.disclosure import Reading
from privity.extraction.mail import MailReader, read_message
from privity.extraction.mailkeys import NO_KEYS, BadMailKey, MailKeys, mail_keys

KEY = rsa.generate_private_key(65537, 2048)
INNER = b'Subject: About Ella\r\nContent-Type: text/plain; protected-headers="v1"\r\n\r\nShe lives at 4 Rue du Val\r\n'
TSK = pysequoia.Tsk.generate("Team <team@gov.je>")


def certificate(key: rsa.RSAPrivateKey = KEY) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "team@gov.je")])
    start = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(7).not_valid_before(start).not_valid_after(start + dt.timedelta(days=9000))
    return made.sign(key, hashes.SHA256())


CERTIFICATE = certificate()


def keep(folder: Path, name: str, content: bytes, password: str = "") -> None:
    for path, what in ((folder / name, content), (folder / f"{name}.password", password.encode())):
        if what:
            path.write_bytes(what)
            path.chmod(0o600)


def pem(password: bytes = b"") -> bytes:
    locking = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    key = KEY.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locking)
    return key + CERTIFICATE.public_bytes(serialization.Encoding.PEM)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> MailKeys:
    folder = tmp_path_factory.mktemp("keys")
    keep(folder, "team.pem", pem(b"word"), "word\n")
    keep(folder, "team.asc", str(TSK).encode())
    return mail_keys(folder)


def encrypted(content: bytes = INNER) -> bytes:
    made = pkcs7.PKCS7EnvelopeBuilder().set_data(content).add_recipient(CERTIFICATE)
    return made.encrypt(serialization.Encoding.SMIME, [pkcs7.PKCS7Options.Binary]).replace(b"\r\n", b"\n")


def opaque(content: bytes = INNER) -> bytes:
    made = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(CERTIFICATE, KEY, hashes.SHA256())
    return made.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])


def clear() -> bytes:
    made = pkcs7.PKCS7SignatureBuilder().set_data(INNER).add_signer(CERTIFICATE, KEY, hashes.SHA256())
    return made.sign(serialization.Encoding.SMIME, [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary])


def sealed_letter(content: bytes, kind: str = "signed-data") -> bytes:
    message = EmailMessage()
    message["Subject"] = "..."
    message.set_content(content, maintype="application", subtype="pkcs7-mime", filename="smime.p7m")
    message.set_param("smime-type", kind)
    return message.as_bytes()


def pgp_letter(armoured: bytes) -> bytes:
    return raw(
        "Subject: ...", "MIME-Version: 1.0", 'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=bb', "",
        "--bb", "Content-Type: application/pgp-encrypted", "", "Version: 1", "", "--bb", "Content-Type: application/octet-stream", "",
        *armoured.decode().splitlines(), "--bb--",
    )  # fmt: skip


def assert_read(reading: Reading) -> None:
    assert "4 Rue du Val" in said(reading, "body")
    assert any(p.title and p.text == "About Ella" and p.where == "subject" for p in reading.passages)
    assert not reading.unread, whys(reading)


def test_what_is_signed_is_read_whichever_way_it_is_signed() -> None:
    assert_read(read(sealed_letter(opaque())))
    assert_read(read(clear().replace(b"\r\n", b"\n")))


def test_an_attached_signed_letter_is_read() -> None:
    message = EmailMessage()
    message.set_content("see file")
    message.add_attachment(opaque(), maintype="application", subtype="octet-stream", filename="smime.p7m")
    reading = read(message.as_bytes())
    assert "4 Rue du Val" in said(reading, "attachment:smime.p7m#body")
    assert not reading.unread


def test_what_is_encrypted_is_read_with_a_key_that_fits_and_unread_without(keys: MailKeys) -> None:
    armoured = pysequoia.encrypt(INNER, [TSK.extract_certificate()], signer=TSK.signer())
    for letter in (encrypted(), pgp_letter(armoured), sealed_letter(opaque(encrypted()))):
        assert_read(read_message(letter, keys=keys))
        without = read(letter)
        assert [gap.why for gap in without.unread] == ["it is encrypted"]
        assert "Rue du Val" not in anywhere(without)


def test_a_key_of_somebody_else_opens_nothing(tmp_path: Path) -> None:
    other = rsa.generate_private_key(65537, 2048)
    key = other.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )  # its certificate says the same name and number
    keep(tmp_path, "a.pem", key + certificate(other).public_bytes(serialization.Encoding.PEM))
    keep(tmp_path, "b.asc", str(pysequoia.Tsk.generate("Other <o@x.je>")).encode())
    keys = mail_keys(tmp_path)
    assert "encrypted" in whys(read_message(encrypted(), keys=keys))
    sealed = pysequoia.encrypt(INNER, [TSK.extract_certificate()])
    assert "encrypted" in whys(read_message(pgp_letter(sealed), keys=keys))


def test_openpgp_in_the_text_is_opened_where_it_stands(keys: MailKeys) -> None:
    for armoured, own in (
        (pysequoia.encrypt(b"Ella is here", [TSK.extract_certificate()]), keys),
        (pysequoia.sign(TSK.signer(), b"Ella is here"), NO_KEYS),
    ):
        reading = read_message(raw("Subject: s", "", "Before", *armoured.decode().splitlines(), "After"), keys=own)
        told = said(reading, "body")
        assert all(words in told for words in ("Before", "Ella is here", "After"))
        assert not reading.unread


@pytest.mark.parametrize("where", ["signature", "message"])
def test_a_seal_that_holds_something_else_is_unread(where: str) -> None:
    if where == "message":
        assert read(sealed_letter(b"Ella Renouf")).unread
    else:
        signed = clear().decode().replace("\r\n", "\n")
        kept, boundary = signed[: signed.rindex("Content-Transfer-Encoding")], signed.rstrip().rpartition("\n")[2]
        assert read((kept + "\n0Ella Renouf hidden in a signature\n" + boundary).encode()).unread


def test_people_in_sealed_headers_are_seen_too(keys: MailKeys) -> None:
    inner = b"To: sarah@home.je\r\n" + INNER
    assert "sarah@home.je" in MailReader(keys=keys).read(encrypted(inner)).seen


def p12() -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"team", KEY, CERTIFICATE, None, serialization.BestAvailableEncryption(b"word")
    )


def test_keys_come_in_the_usual_files(tmp_path: Path) -> None:
    keep(tmp_path, "team.p12", p12(), "word")
    keep(tmp_path, ".hidden", b"left alone")
    assert_read(read_message(encrypted(), keys=mail_keys(tmp_path)))


@pytest.mark.parametrize(
    ("name", "content", "password"),
    [
        ("a.pem", b"no key", ""),
        ("a.pem", CERTIFICATE.public_bytes(serialization.Encoding.PEM), ""),
        ("a.pem", pem(b"word"), "another"),
        ("a.p12", p12(), "another"),
        ("a.p12", p12(), ""),
        ("a.asc", str(TSK.extract_certificate()).encode(), ""),
        ("a.key", pem(), ""),
        ("a.pem", ec.generate_private_key(ec.SECP256R1()).private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()), ""),
    ],
)  # fmt: skip
def test_a_key_that_cannot_be_used_is_refused_by_name(tmp_path: Path, name: str, content: bytes, password: str) -> None:
    keep(tmp_path, name, content, password)
    with pytest.raises(BadMailKey, match=name) as refused:
        mail_keys(tmp_path)
    assert "PRIVATE" not in str(refused.value)


def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    keep(tmp_path, "a.pem", pem())
    (tmp_path / "a.pem").chmod(0o644)
    with pytest.raises(BadMailKey, match="others"):
        mail_keys(tmp_path)
    with pytest.raises(BadMailKey, match="cannot be read"):
        mail_keys(tmp_path / "none")


def test_keys_never_show(keys: MailKeys) -> None:
    assert "PRIVATE" not in repr(keys)
    assert "key" not in repr(keys.identities[0])
