"""Conferences as a Django app: plans, personal links, tickets, attendance."""

from django.apps import AppConfig


class ConferencesConfig(AppConfig):
    name = "privity.records.conferences"
    label = "conferences"
    verbose_name = "Conferences"
