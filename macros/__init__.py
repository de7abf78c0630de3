"""What mkdocs-macros loads. Keep it tiny: an import error anywhere below reads "could not find module"."""

from loften.host.macros import define_env

__all__ = ["define_env"]
