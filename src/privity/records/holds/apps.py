"""The holds and the outbox as a Django app."""

from django.apps import AppConfig


class HoldsConfig(AppConfig):
    name = "privity.records.holds"
    label = "holds"
    verbose_name = "Holds"
