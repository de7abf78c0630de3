"""The pages: a module a kind of page. Views in, ``Page`` and ``Output`` out; nothing is written here."""
