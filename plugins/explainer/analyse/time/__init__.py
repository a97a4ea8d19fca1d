"""Expressions of time: how English writes them, and which days they stand for."""
