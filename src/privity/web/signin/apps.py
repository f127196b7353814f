"""The application of sign-ins."""

from django.apps import AppConfig


class SigninConfig(AppConfig):
    name = "privity.web.signin"
    label = "signin"
    default_auto_field = "django.db.models.BigAutoField"
