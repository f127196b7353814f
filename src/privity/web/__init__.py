"""The web application: settings, addresses, sign-in, page templates."""
