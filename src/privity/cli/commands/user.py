"""`privity user`: who may sign in to the web pages. What they may see there, the department's own records say."""

import argparse
import json

from django.db import DatabaseError

from privity import bootstrap
from privity.domain.people import PersonId
from privity.refusals import BadInput, Down


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    top = subparsers.add_parser("user", help="who may sign in to the web pages")
    acts = top.add_subparsers(dest="act", metavar="ACT", required=True)
    new = acts.add_parser("add", help="make a sign-in for somebody of the department")
    new.add_argument("--person", required=True, metavar="ID", help="the person's id in the department file")
    new.add_argument("--email", required=True, metavar="A", help="the address to sign in with")
    new.add_argument(
        "--enrol-later",
        action="store_true",
        help="print no key for the authenticator app: it is set up at the first sign-in",
    )
    new.add_argument("--json", action="store_true", help="print one JSON object")
    new.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    bootstrap.database_ready()
    from privity.records.holds.access import standing_of  # noqa: PLC0415 - tables exist after set-up
    from privity.web.signin.register import AlreadyRegistered, register  # noqa: PLC0415

    world = bootstrap.world()
    known = world.person(PersonId(args.person))
    if known is None:
        raise BadInput("--person: nobody of the department has this id")
    if not known.is_practitioner:
        raise BadInput("--person: only staff and professionals sign in")
    if "@" not in args.email.strip("@"):
        raise BadInput("--email: not an address")
    try:
        made = register(person=known.id, email=args.email, enrol_later=args.enrol_later)
    except AlreadyRegistered:
        raise BadInput("--person, --email: one of them has a sign-in already") from None
    except DatabaseError:
        raise Down("the database does not answer") from None
    reviews = standing_of(known.id, world, bootstrap.utc_now()).reviewer
    told = {
        "person": known.id,
        "email": made.email,
        "password": made.password,
        "totp_secret": made.totp_secret or None,
        "otpauth": made.otpauth or None,
        "reviewer": reviews,
    }
    if args.json:
        print(json.dumps(told))
        return 0
    print(f"Sign-in made for {known.id}. This is shown once:")
    print(f"  address             {made.email}")
    print(f"  one-time password   {made.password}   (a new one is chosen at the first sign-in)")
    if made.totp_secret:
        print(f"  authenticator key   {made.totp_secret}")
        print(f"                      {made.otpauth}")
    else:
        print("  authenticator app   is set up at the first sign-in")
    print(f"  reviews held mail   {'yes' if reviews else 'no'}, by the department's records of today")
    return 0
