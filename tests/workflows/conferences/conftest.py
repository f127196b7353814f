"""People signed in to the pages, as for the rest of the site."""

from tests.web.conftest import _quick_passwords, signed_in

__all__ = ["_quick_passwords", "signed_in"]
