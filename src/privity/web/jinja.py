"""The templates' environment: our pages first, the GOV.UK components beside them."""

from typing import Any

from django.conf import settings
from django.contrib.messages import get_messages
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import ChoiceLoader, Environment, PackageLoader, PrefixLoader
from markupsafe import Markup, escape

from privity.workflows.holds import words


def environment(**options: Any) -> Environment:
    components = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
    options["loader"] = ChoiceLoader([options["loader"], components])
    made = Environment(**{**options, "autoescape": True, "trim_blocks": True, "lstrip_blocks": True})  # noqa: S701 - it is on
    made.globals.update(
        url=lambda name, **parts: reverse(name, kwargs=parts or None),
        static=static,
        messages_for=get_messages,
        insecure=settings.INSECURE_HTTP,
    )
    made.filters.update(moment=words.moment, breakable=_breakable)
    return made


def _breakable(address: str) -> Markup:
    """Lets a long address break where a reader would break it."""
    return Markup("@<wbr>").join(escape(part) for part in address.split("@"))
