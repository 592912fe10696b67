"""Users, passwords and tokens: named in a production, kept outside it."""
