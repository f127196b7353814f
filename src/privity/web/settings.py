"""Django's settings. Everything that an installation sets comes from the environment; docs/settings.md lists it."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from privity.home import home
from privity.web.database import databases
from privity.web.secret import web_secret

HOME = home()
HERE = Path(__file__).parent
DATABASES = databases(os.environ.get("DATABASE_URL"), HOME)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "csp",
    "privity.records.department",
    "privity.records.ledger",
    "privity.records.holds",
    "privity.records.habits",
    "privity.records.conferences",
    "privity.web.signin",
]
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-gb"
USE_I18N = False
SECRET_KEY = web_secret(HOME)
DEBUG = False

# Where the site is. The origin (https://privity.example) is what a reverse proxy in front serves it as.
ORIGIN = os.environ.get("PRIVITY_WEB_ORIGIN", "")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *([urlsplit(ORIGIN).hostname or ""] if ORIGIN else [])]
CSRF_TRUSTED_ORIGINS = [ORIGIN] if ORIGIN.startswith(("http://", "https://")) else []
TRUST_PROXY = os.environ.get("PRIVITY_TRUST_PROXY") == "1"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUST_PROXY else None
INSECURE_HTTP = os.environ.get("PRIVITY_INSECURE_HTTP") == "1"  # a demonstration on loopback, never more

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "privity.web.signin.entry.Door",
]
ROOT_URLCONF = "privity.web.urls"
WSGI_APPLICATION = "privity.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [
            HERE / "templates",
            HERE.parent / "workflows" / "holds" / "templates",
            HERE.parent / "workflows" / "conferences" / "templates",
        ],
        "OPTIONS": {
            "environment": "privity.web.jinja.environment",
            "context_processors": [],
        },
    },
]
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
STATIC_URL = "/static/"
STATICFILES_DIRS = [HERE / "static"]
WHITENOISE_USE_FINDERS = True  # the few files are served from where they lie; there is nothing to collect
WHITENOISE_MAX_AGE = 3600

AUTH_USER_MODEL = "signin.SignIn"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "start"
LOGIN_REDIRECT_URL_FAILURE = "/sign-in/"
OTP_TOTP_ISSUER = "Privity"

# The Door in signin/entry.py ends sessions (30 minutes idle, 12 hours in all); the cookie ends with the browser.
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not INSECURE_HTTP
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = ("session", "csrf") if INSECURE_HTTP else ("__Host-session", "__Host-csrf")
CSRF_FAILURE_VIEW = "privity.web.errors.csrf_failure"
SECURE_HSTS_SECONDS = 0 if INSECURE_HTTP else 365 * 24 * 60 * 60
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "privity.web.quiet_logs.QuietFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    # 404 and 403 are told by their status alone; what is logged is what failed.
    "loggers": {"django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False}},
}

# The department's own OpenID Connect provider: on as soon as a client id is given. All from the provider's page.
OIDC_RP_CLIENT_ID = os.environ.get("PRIVITY_OIDC_CLIENT_ID", "")
OIDC_ENABLED = bool(OIDC_RP_CLIENT_ID)
OIDC_RP_CLIENT_SECRET = os.environ.get("PRIVITY_OIDC_CLIENT_SECRET", "")
OIDC_OP_AUTHORIZATION_ENDPOINT = os.environ.get("PRIVITY_OIDC_AUTHORIZATION_ENDPOINT", "")
OIDC_OP_TOKEN_ENDPOINT = os.environ.get("PRIVITY_OIDC_TOKEN_ENDPOINT", "")
OIDC_OP_USER_ENDPOINT = os.environ.get("PRIVITY_OIDC_USER_ENDPOINT", "")
OIDC_OP_JWKS_ENDPOINT = os.environ.get("PRIVITY_OIDC_JWKS_ENDPOINT", "")
OIDC_RP_SIGN_ALGO = os.environ.get("PRIVITY_OIDC_SIGN_ALGO", "RS256")
OIDC_RP_SCOPES = "openid email"
OIDC_USE_NONCE = True
OIDC_USE_PKCE = True
OIDC_CREATE_USER = False
OIDC_TIMEOUT = 10
OIDC_PROVIDER_DOES_MFA = os.environ.get("PRIVITY_OIDC_PROVIDER_DOES_MFA") == "1"
if OIDC_ENABLED:
    AUTHENTICATION_BACKENDS.append("privity.web.signin.provider.ProviderBackend")
