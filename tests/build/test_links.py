from __future__ import annotations

import pytest

from loften.build.links import links_from_root, relative_links


@pytest.mark.parametrize(
    ("html", "depth", "expected"),
    [
        ('<a href="/">', 0, '<a href="./">'),
        ('<a href="/?q=a">', 0, '<a href="./?q=a">'),
        ('<a href="/#x">', 0, '<a href="./#x">'),
        ('<a href="/laget/">', 0, '<a href="laget/">'),
        ('<a href="/">', 2, '<a href="../../">'),
        ('<a class="x" href="/laget/?a=/b/#c">', 1, '<a class="x" href="../laget/?a=/b/#c">'),
        ('<form action="/sok/"><img src="/a.svg">', 1, '<form action="../sok/"><img src="../a.svg">'),
        ('<a\nhref="/x/" data-href="/y/">', 1, '<a\nhref="../x/" data-href="../y/">'),
        ('<p title="/x/">', 1, '<p title="/x/">'),
        ('<a href="//annan.example/">', 1, '<a href="//annan.example/">'),
        (
            '<a href="https://x/"><a href="#y"><a href="z/">',
            1,
            '<a href="https://x/"><a href="#y"><a href="z/">',
        ),
        ("<code>href=&#34;/laget/&#34;</code>", 1, "<code>href=&#34;/laget/&#34;</code>"),
    ],
)
def test_links_from_the_root_become_relative(html: str, depth: int, expected: str) -> None:
    assert relative_links(html, depth) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="../../laget/">', '<a href="/laget/">'),
        ('<a href="../..">', '<a href="/">'),
        ('<a href="#x">', '<a href="#x">'),
        ('<a href="https://x/">', '<a href="https://x/">'),
        ('<a href="mailto:x@y.se">', '<a href="mailto:x@y.se">'),
    ],
)
def test_relative_links_are_counted_from_the_root(html: str, expected: str) -> None:
    assert links_from_root(html, "/_skal/data/") == expected
