"""Void acts are few among millions of entries, and asked for whenever it is asked who knows what."""

from typing import ClassVar

from django.db import migrations

FEW = "CREATE INDEX ledger_entry_void ON ledger_entry (\"index\") WHERE kind = 'hold:act_void'"


class Migration(migrations.Migration):
    dependencies: ClassVar = [("ledger", "0002_append_only")]
    operations: ClassVar = [migrations.RunSQL(FEW, "DROP INDEX ledger_entry_void")]
