"""Which language a text is taken to be in."""
