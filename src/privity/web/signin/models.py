"""A sign-in and the tries that failed. No role stands here: the department says it afresh for each request."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from privity.domain.people import PersonId


class SignIns(BaseUserManager["SignIn"]):
    def create_user(self, *, email: str, person: PersonId, password: str, one_time: bool = False) -> "SignIn":
        """With `one_time`, the password must be replaced at the first sign-in."""
        made = self.model(email=email.casefold(), person=person, password_is_one_time=one_time)
        made.set_password(password)
        made.save()
        return made

    def get_by_natural_key(self, username: str | None) -> "SignIn":
        return self.get(email=(username or "").casefold())


class SignIn(AbstractBaseUser):
    email = models.EmailField(unique=True)
    person = models.CharField(max_length=200, unique=True)
    is_active = models.BooleanField(default=True)
    password_is_one_time = models.BooleanField(default=False)
    made = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["person"]

    objects = SignIns()

    def __str__(self) -> str:
        return f"sign-in {self.pk}"  # never the address: this goes into logs


class FailedTry(models.Model):
    """One wrong password or code. `who` is a keyed digest: an address tried by mistake is not kept."""

    who = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["who", "at"])]

    def __str__(self) -> str:
        return f"failed try {self.pk}"
