"""TURN for one page: a name that runs out and a password made of it and a shared secret, as coturn checks them."""

import base64
import hashlib
import hmac

TURN_LASTS = 4 * 3600  # the longest sitting without a new connection


def ice_servers(urls: tuple[str, ...], secret: str, *, label: str, now: float) -> list[dict[str, object]]:
    """`label` tells one page's use from another's in the TURN server's log; it names nobody."""
    if not urls or not secret:
        return []
    username = f"{int(now) + TURN_LASTS}:{label}"
    made = hmac.new(secret.encode(), username.encode(), hashlib.sha1)  # coturn's shared-secret scheme: HMAC-SHA1
    return [{"urls": list(urls), "username": username, "credential": base64.b64encode(made.digest()).decode()}]
