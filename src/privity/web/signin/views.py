"""Signing in: password, second factor (made compulsory at the first sign-in), a new password, signing out."""

import io
from typing import Any

import django_otp
import segno
from django.conf import settings
from django.contrib.auth import authenticate, login, logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_otp.plugins.otp_totp.models import TOTPDevice

from privity.domain.people import PersonId
from privity.records.conferences.sessions import session_ended as session_ended_in_conferences
from privity.web.signin import record, tries
from privity.web.signin.entry import begin, end_all_sessions, fully_signed_in, onwards, remember
from privity.web.signin.forms import CodeForm, NewPasswordForm, PasswordForm
from privity.web.signin.models import SignIn
from privity.web.signin.register import shown_secret

NOT_RECOGNISED = "Check your email address and password. After 5 wrong tries, sign-in pauses for 15 minutes."
TOO_MANY = "Too many wrong tries. Wait for 15 minutes."
WRONG_CODE = "That code is not right, or was used already. Wait for the next one and try again."


@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """The same answer for an unknown address, a wrong password and a paused account."""
    if fully_signed_in(request):
        return redirect("start")
    form = PasswordForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        email, at = form.cleaned_data["email"], timezone.now()
        pausing = tries.paused(request, email, at)
        # Asked even while paused, so that the time that it takes tells nothing.
        user = authenticate(request, username=email, password=form.cleaned_data["password"])
        if user is not None and not pausing:
            login(request, user)
            begin(request, at)
            remember(request)
            return redirect("second-factor")
        tries.failed(request, email, at)
        if not pausing:  # what comes during a pause is not recorded one by one: guessing must not fill the ledger
            tried = SignIn.objects.filter(email=email.casefold()).first()
            record.refused(tried.person if tried else None, by="password")
        form.add_error(None, NOT_RECOGNISED)
    return _page(request, "signin/sign_in.html", form, provider=settings.OIDC_ENABLED)


@require_http_methods(["GET", "POST"])
def second_factor(request: HttpRequest) -> HttpResponse:
    if fully_signed_in(request):
        return redirect("start")
    user = _user(request)
    device = TOTPDevice.objects.filter(user=user, confirmed=True).first()
    if device is None:
        return redirect("enrol")
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if _right(request, device, form):
            return onwards(request)
        form.add_error("code", WRONG_CODE)
    return _page(request, "signin/second_factor.html", form)


@require_http_methods(["GET", "POST"])
def enrol(request: HttpRequest) -> HttpResponse:
    """Only while there is no second factor: somebody with the password alone can't replace one."""
    user = _user(request)
    if TOTPDevice.objects.filter(user=user, confirmed=True).exists():
        return redirect("second-factor")
    device, _ = TOTPDevice.objects.get_or_create(user=user, confirmed=False, defaults={"name": "authenticator app"})
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if _right(request, device, form):
            return onwards(request)
        form.add_error("code", WRONG_CODE)
    return _page(request, "signin/enrol.html", form, secret=shown_secret(device), picture=_picture(device.config_url))


@require_http_methods(["GET", "POST"])
def new_password(request: HttpRequest) -> HttpResponse:
    user, at = _user(request), timezone.now()
    form = NewPasswordForm(user, request.POST or None)
    if request.method == "POST" and not tries.paused(request, user.email, at):
        if form.is_valid():
            user.set_password(form.cleaned_data["password"])
            user.password_is_one_time = False
            user.save(update_fields=["password", "password_is_one_time"])
            update_session_auth_hash(request, user)  # ends this person's other sessions
            return onwards(request)
        if "current" in form.errors:
            tries.failed(request, user.email, at)
    elif request.method == "POST":
        form.add_error(None, TOO_MANY)
    return _page(request, "signin/new_password.html", form, first=user.password_is_one_time)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    everywhere, person = "everywhere" in request.POST, PersonId(_user(request).person)
    if everywhere:
        end_all_sessions(_user(request))
    session = request.session.session_key
    logout(request)
    session_ended_in_conferences(person, None if everywhere else session)
    return render(request, "signin/signed_out.html")


@require_GET
def session_ended(request: HttpRequest) -> HttpResponse:
    return render(request, "signin/session_ended.html")


@require_GET
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "signin/accessibility.html")


def _right(request: HttpRequest, device: TOTPDevice, form: CodeForm) -> bool:
    user, at = _user(request), timezone.now()
    if tries.paused(request, user.email, at):
        return False
    if not device.verify_token(form.digits()):
        tries.failed(request, user.email, at)
        record.refused(user.person, by="second factor")
        return False
    record.signed_in(user.person, by="second factor")
    if not device.confirmed:
        device.confirmed = True
        device.save(update_fields=["confirmed"])
    django_otp.login(request, device)
    request.session.cycle_key()
    tries.succeeded(user.email)
    return True


def _user(request: HttpRequest) -> SignIn:
    user: Any = request.user
    return SignIn.objects.get(pk=user.pk)


def _picture(uri: str) -> str:
    drawn = io.BytesIO()
    segno.make(uri, error="m").save(drawn, kind="svg", scale=5, border=3, xmldecl=False, svgns=True, light="white")
    return mark_safe(drawn.getvalue().decode("utf-8"))  # noqa: S308 - drawn here, squares only


def _page(request: HttpRequest, template: str, form: Any, **more: object) -> HttpResponse:
    return render(request, template, {"form": form, **more}, status=400 if form.errors else 200)
