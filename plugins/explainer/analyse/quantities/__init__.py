"""Quantities: how English writes amounts, and what they count."""
