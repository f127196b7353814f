"""The web application as a server runs it: `granian --interface wsgi privity.web.wsgi:application`."""

from django.core.wsgi import get_wsgi_application

from privity import bootstrap

application = get_wsgi_application()
bootstrap.web_ready()
