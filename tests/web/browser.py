"""A real Chromium on the real pages, checked with axe-core, photographed at two widths."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text("utf-8")
DESKTOP, PHONE = {"width": 1100, "height": 900}, {"width": 375, "height": 812}
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHOTOGRAPHS = Path(os.environ.get("PRIVITY_PHOTOGRAPHS") or tempfile.mkdtemp(prefix="privity-pages-"))


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


def violations(page: Page) -> list[str]:
    """At both widths: what is folded away on a phone is another page there."""
    page.evaluate(AXE)
    said = []
    for view in (PHONE, DESKTOP):
        page.set_viewport_size(view)
        found: Any = page.evaluate("tags => axe.run(document, {runOnly: tags})", WCAG)
        said += [f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in found["violations"]]
    return said


def photograph(page: Page, name: str) -> None:
    PHOTOGRAPHS.mkdir(parents=True, exist_ok=True)
    for width, view in (("desktop", DESKTOP), ("phone", PHONE)):
        page.set_viewport_size(view)
        page.screenshot(path=PHOTOGRAPHS / f"{name}-{width}.png", full_page=True)
    page.set_viewport_size(DESKTOP)


def too_wide(page: Page) -> bool:
    """Whether the page itself scrolls sideways on a phone."""
    page.set_viewport_size(PHONE)
    wide: bool = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    page.set_viewport_size(DESKTOP)
    return wide


def visitor(browser: Browser, *, javascript: bool = True) -> BrowserContext:
    context = browser.new_context(viewport=DESKTOP, java_script_enabled=javascript, locale="en-GB")
    context.set_default_timeout(15_000)
    return context
