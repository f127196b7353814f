"""The ledger as a Django app."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    name = "privity.records.ledger"
    label = "ledger"
    verbose_name = "Ledger"
