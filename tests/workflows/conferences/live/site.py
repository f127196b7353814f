"""The live page on a site of its own: who comes is told in the address, so that what is tested is the page alone."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from privity.domain.conferences.plan import ConferenceId
from privity.domain.people import PersonId
from privity.workflows.conferences.live.page import live_page, ticket_answer
from privity.workflows.conferences.wiring import wired

ONE = ConferenceId("conf-1")


def live(request: HttpRequest, person: str) -> HttpResponse:
    conference = wired().plans.get(ONE)
    assert conference
    return live_page(request, conference=conference, person=PersonId(person))


def ticket(request: HttpRequest, person: str) -> HttpResponse:
    return ticket_answer(conference=ONE, person=PersonId(person), device="d")


def minutes(request: HttpRequest, conference: str) -> HttpResponse:
    return HttpResponse(f"minutes of {conference}, which other tests are about")


urlpatterns = [
    path("", include("privity.web.signin.urls")),
    path("as/<str:person>/live/", live, name="live-as"),
    path("as/<str:person>/live/ticket/", ticket, name="live-as-ticket"),
    path("conferences/<str:conference>/minutes/", minutes, name="minutes"),
]
