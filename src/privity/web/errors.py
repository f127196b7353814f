"""The pages for when it does not go on. None of them says what was asked for, or whether it exists."""

import sys

from django.db import DatabaseError
from django.http import HttpResponse
from django.template.loader import render_to_string


def _plain(name: str, status: int) -> HttpResponse:
    # Without the request: the same bytes for everybody, whoever asks.
    response = HttpResponse(render_to_string(f"errors/{name}.html"), status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


# Django hands each of these the request, and some the exception; what they say is the same whatever those hold.


def bad_request(*_: object, **__: object) -> HttpResponse:
    return _plain("bad_request", 400)


def forbidden(*_: object, **__: object) -> HttpResponse:
    return _plain("forbidden", 403)


def csrf_failure(*_: object, **__: object) -> HttpResponse:
    return _plain("form_too_old", 403)


def not_found(*_: object, **__: object) -> HttpResponse:
    return _plain("not_found", 404)


def failed(*_: object, **__: object) -> HttpResponse:
    """Where the database does not answer, 'later' is the truth; Django calls this while it handles the fault."""
    return unavailable() if isinstance(sys.exception(), DatabaseError) else _plain("failed", 500)


def unavailable() -> HttpResponse:
    return _plain("failed", 503)
