"""Dates: what calendar expressions look like in a text, and which day, month or year they mean."""
