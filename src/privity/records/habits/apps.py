"""Past mail as a Django app."""

from django.apps import AppConfig


class HabitsConfig(AppConfig):
    name = "privity.records.habits"
    label = "habits"
    verbose_name = "Past mail"
