"""An OpenID Connect provider on loopback, run as a program of its own; arguments are the library's.

Its key gets an id, as the keys of every provider that changes its keys have one.
"""

from typing import Any

from authlib import jose
from oidc_provider_mock import _app
from oidc_provider_mock.__main__ import run

KEY = "first"
make, told = jose.RSAKey.generate_key, _app.OpenIDCode.get_jwt_config


def with_an_id(**options: Any) -> Any:
    return make(options={"kid": KEY}, **options)


def naming_the_key(*asked: Any, **more: Any) -> dict[str, Any]:
    return {**told(*asked, **more), "kid": KEY}


if __name__ == "__main__":
    jose.RSAKey.generate_key = with_an_id
    _app.OpenIDCode.get_jwt_config = naming_the_key
    run()
