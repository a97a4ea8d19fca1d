"""Explainer: a folder of news articles becomes a cross-linked static site which explains a story."""


def register() -> None:
    """Connect the plugin to Pelican. Imported only now, so that the stages can be used without Pelican."""
    from .plugin import register as connect

    connect()
