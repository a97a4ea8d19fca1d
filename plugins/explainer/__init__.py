"""Explainer: a folder of news articles becomes a cross-linked static site which explains a story."""
