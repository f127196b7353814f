"""Real browsers of a demonstrated conference: each person a tone and a colour of their own, and what each one receives."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from privity.refusals import Down

CHROMIUM = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",  # it runs as root on a test machine, and opens our own pages alone
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    "--disable-features=WebRtcHideLocalIpsWithMdns",
    "--allow-loopback-in-peer-connection",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
EAR = Path(__file__).with_name("ear.js")
FIRST_TONE, STEP = 500, 150  # hertz; as in ear.js
COLOURS = ("#1d70b8", "#d4351c", "#00703c", "#f47738", "#4c2c92", "#28a197", "#b58840", "#505a5f")


def tone_of(number: int) -> int:
    return FIRST_TONE + STEP * number


@contextmanager
def browser() -> Iterator[Any]:
    """A Chromium. Raises Down where it, or what drives it, is not installed."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - for demonstrations and tests alone
    except ImportError:
        raise Down("playwright is not installed (make setup)") from None
    program = next((path for path in CHROMIUM if Path(path).exists()), None)
    if program is None:
        raise Down("Chromium is not installed (Debian: chromium)")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        try:
            yield running
        finally:
            running.close()


def visitor(running: Any, number: int, **more: Any) -> Any:
    """A browser context of one person: their own cookies, tone and colour."""
    context = running.new_context(locale="en-GB", permissions=["camera", "microphone"], **more)
    context.set_default_timeout(20_000)
    given = {"tone": tone_of(number), "colour": COLOURS[number % len(COLOURS)]}
    context.add_init_script(f"window.__given = {given!r};")
    context.add_init_script(path=EAR)
    return context


def heard(page: Any, since: float = 0, until: float = 1e15) -> dict[int, int]:
    """How often each tone was heard on this page between two instants (milliseconds since 1970)."""
    counts = page.evaluate("([a, b]) => window.__ear.heard(a, b)", [since, until])
    return {int(tone): int(count) for tone, count in counts.items()}


def received(page: Any) -> dict[str, float]:
    """Packets, samples and decoded frames that this page got since it was loaded."""
    return dict(page.evaluate("() => window.__ear.received()"))
