"""The tables and the migrations agree."""

import pytest
from django.core.management import call_command

from privity.bootstrap import django_ready


@pytest.mark.django_db
def test_no_migration_is_pending() -> None:
    django_ready()
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
