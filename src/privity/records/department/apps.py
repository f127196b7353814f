"""Django's name for the department's tables."""

from django.apps import AppConfig


class DepartmentConfig(AppConfig):
    name = "privity.records.department"
    label = "department"
