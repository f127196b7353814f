"""What the sign-in pages ask, and what is wrong with an answer."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password

from privity.web.signin.models import SignIn


class PasswordForm(forms.Form):
    email = forms.EmailField(max_length=254, error_messages={"required": "Enter your work email address"})
    password = forms.CharField(max_length=200, strip=False, error_messages={"required": "Enter your password"})


class CodeForm(forms.Form):
    code = forms.RegexField(
        r"^\s*(\d\s?){6}$",
        max_length=20,
        error_messages={
            "required": "Enter the 6-digit code from your authenticator app",
            "invalid": "The code is 6 digits, like 123456",
        },
    )

    def digits(self) -> str:
        return "".join(self.cleaned_data["code"].split())


class NewPasswordForm(forms.Form):
    """A one-time password was given a moment ago; whoever changes another shows that they know it."""

    current = forms.CharField(max_length=200, strip=False, error_messages={"required": "Enter your password of now"})
    password = forms.CharField(max_length=200, strip=False, error_messages={"required": "Enter a new password"})
    again = forms.CharField(max_length=200, strip=False, error_messages={"required": "Enter the new password again"})

    def __init__(self, user: SignIn, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        if user.password_is_one_time:
            del self.fields["current"]

    def clean_current(self) -> str:
        current: str = self.cleaned_data["current"]
        if not self.user.check_password(current):
            raise forms.ValidationError("That is not your password of now")
        return current

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        validate_password(password)
        return password

    def clean(self) -> dict[str, object]:
        given = super().clean() or {}
        if "password" in given and "again" in given and given["password"] != given["again"]:
            self.add_error("again", "The two passwords are not the same")
        return given
