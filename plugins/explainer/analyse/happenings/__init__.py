"""Happenings: how English tells meetings, visits, votes, attacks and the like, and what it says of their reality."""
