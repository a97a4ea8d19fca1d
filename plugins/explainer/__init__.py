"""Explainer: a folder of news articles becomes a cross-linked static site which explains a story."""


def register() -> None:
    """Connect the plugin to Pelican. Imported only now, so that the stages can be used without Pelican.

    What cannot be imported ends the build: Pelican would go on without the plugin, make nothing and report success.
    """
    try:
        from .plugin import register as connect
    except ImportError as error:
        raise SystemExit(f"error: the program is not complete ({error}); `make site` installs what it needs") from None

    connect()
