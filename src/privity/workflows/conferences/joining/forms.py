"""What the joining page asks: six digits."""

from django import forms


class CodeForm(forms.Form):
    code = forms.RegexField(
        r"^\s*([0-9]\s?){6}$",
        max_length=20,
        error_messages={
            "required": "Enter the 6-digit code that you were told",
            "invalid": "The code is 6 digits, like 123456",
        },
    )

    def digits(self) -> str:
        return "".join(self.cleaned_data["code"].split())
