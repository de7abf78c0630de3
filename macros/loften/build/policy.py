"""What a page may load and run: the content security policy, in each page and in a file of headers.

Nothing may come from another host, and no script or style may stand inside a page. Only the search page may
compile WebAssembly, which Pagefind is written in. JSON-LD is data that no browser runs, so no policy stops it.
"""

from __future__ import annotations

from loften.pages.page import Output

SEARCH = "/sok/"
"""The page that searches."""
_RULES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",  # the theme's icons are written into its style sheet
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
_SEARCH_RULES = {**_RULES, "script-src": "'self' 'wasm-unsafe-eval'", "worker-src": "'self'"}
_OTHER_HEADERS = (
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: strict-origin-when-cross-origin",
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
)


def policy_of(address: str) -> str:
    """Give the policy of the page at an address."""
    return _written(_SEARCH_RULES if address == SEARCH else _RULES)


def header_policy() -> str:
    """Give the policy that a server sends with every page.

    A server's policy and a page's own both hold, so this one is as wide as the widest page needs. Only a header
    can say who may show the pages in a frame.
    """
    return _written({**_SEARCH_RULES, "frame-ancestors": "'self'"})


def headers_file() -> Output:
    """Give the file of headers that static hosts such as Netlify and Cloudflare Pages read."""
    lines = [
        "/*",
        f"  Content-Security-Policy: {header_policy()}",
        *(f"  {header}" for header in _OTHER_HEADERS),
        "/assets/*",
        "  Cache-Control: public, max-age=3600",
    ]
    return Output("_headers", ("\n".join(lines) + "\n").encode())


def _written(rules: dict[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in rules.items())
