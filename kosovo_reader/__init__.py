"""Read news articles: dates, actors, casualty counts and quoted statements, each with its place in the text."""

__version__ = "0.1.0"
