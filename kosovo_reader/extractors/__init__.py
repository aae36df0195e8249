"""One extractor a subject: dates, actors, casualties, statements. None of them knows of another."""
