"""The host: the only modules that know MkDocs, mkdocs-macros and Material."""
