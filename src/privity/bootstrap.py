"""The only place where the parts meet: which real thing stands behind each port."""

import os
from pathlib import Path

import django
from django.apps import apps
from django.core.management import call_command
from django.db import DatabaseError

from privity.cli.refusals import BadInput, Down
from privity.control.signing import Signer
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import BadPolicy, Policy, parse_policy, shipped_policy
from privity.home import home


def django_ready() -> None:
    """Sets Django up once, for a command or a gate that is about to use the records."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "privity.web.settings")
    if not apps.ready:
        django.setup()


def database_ready() -> None:
    """The tables as this version needs them. Raises Down when the database does not answer."""
    django_ready()
    try:
        call_command("migrate", interactive=False, verbosity=0)
    except DatabaseError:
        raise Down("the database does not answer, or can't be written") from None


def department(path: Path | None) -> Department:
    """The department of a file or folder, or the imported one. Raises BadInput or Down."""
    if path is not None:
        from privity.records.intake import Refused, read_department  # noqa: PLC0415 - no database for a file

        try:
            return read_department(path)
        except Refused as refusal:
            raise BadInput(str(refusal)) from None
    database_ready()
    from privity.records.department.loading import load_department  # noqa: PLC0415 - tables exist after set-up

    try:
        return load_department()
    except DatabaseError:
        raise Down("the database does not answer") from None


def policy() -> Policy:
    """The department's own policy where there is one in PRIVITY_HOME, else the shipped one."""
    own = home() / "policy.toml"
    if not own.exists():
        return shipped_policy()
    try:
        return parse_policy(own.read_text("utf-8"))
    except (BadPolicy, OSError, UnicodeDecodeError) as error:
        raise BadInput(f"policy.toml: {error}") from None


def kernel(path: Path | None = None) -> Kernel:
    return Kernel.of(department(path), policy())


def certificate_signer() -> Signer:
    from privity.records.keys import certificate_key  # noqa: PLC0415 - made on first use

    return certificate_key()
