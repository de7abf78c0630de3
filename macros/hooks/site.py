"""What MkDocs loads as a hook: the events that the site listens to."""

from loften.host.hook import (
    on_build_error,
    on_config,
    on_files,
    on_page_content,
    on_post_build,
    on_post_page,
    on_post_template,
    on_serve,
)

__all__ = [
    "on_build_error",
    "on_config",
    "on_files",
    "on_page_content",
    "on_post_build",
    "on_post_page",
    "on_post_template",
    "on_serve",
]
