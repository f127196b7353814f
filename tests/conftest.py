"""What every test shares: a home of its own, and Django set up against an embedded database in it."""

import os
import tempfile

# Of tests with real media the script has chosen it: they share their database with a gate in another process, and so it
# must stand before pytest-django looks at the settings.
if not os.environ.get("PRIVITY_MEDIA_NETWORK"):
    os.environ["PRIVITY_HOME"] = tempfile.mkdtemp(prefix="privity-tests-")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "privity.web.settings")

# Real media needs a network of its own: scripts/media.sh makes it, and `make test` calls that.
collect_ignore = [] if os.environ.get("PRIVITY_MEDIA_NETWORK") else ["media"]
