"""The layout of a page: which of its lines are header, headline, caption, furniture, and which are the article."""
