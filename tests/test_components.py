"""What the component environment does with text, dates and missing values."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from loften.components import component, environment, host, in_words, iso, prose, render
from loften.model.dates import parse_date

OVERRIDES = Path(__file__).parents[1] / "overrides"


def test_a_blank_line_starts_a_paragraph() -> None:
    assert prose("Ett.\n\nTvå.") == "<p>Ett.</p>\n<p>Två.</p>"


def test_spaces_alone_are_a_blank_line() -> None:
    assert prose("Ett.\n   \nTvå.") == "<p>Ett.</p>\n<p>Två.</p>"


def test_a_single_line_break_stays_a_line_break() -> None:
    assert prose("Ett,\ntvå.") == "<p>Ett,<br>\ntvå.</p>"


def test_lines_that_begin_with_a_hyphen_make_a_list() -> None:
    assert prose("- ett\n- två") == "<ul><li>ett</li><li>två</li></ul>"


def test_a_list_may_follow_its_lead_without_a_blank_line() -> None:
    assert prose("Tre saker:\n- ett\n- två") == "<p>Tre saker:</p>\n<ul><li>ett</li><li>två</li></ul>"


def test_a_line_after_a_list_member_belongs_to_it() -> None:
    assert prose("- ett\n  till\n- två") == "<ul><li>ett\ntill</li><li>två</li></ul>"


def test_a_hyphen_inside_a_line_is_a_hyphen() -> None:
    assert prose("Ett - två\n-tre") == "<p>Ett - två<br>\n-tre</p>"


@pytest.mark.parametrize(
    "text", ["{{ 7*7 }}", "*x*", "[x](y)", "# rubrik", "1. ett", "{% if %}", "_x_", "`x`"]
)
def test_nothing_else_is_markup(text: str) -> None:
    assert prose(text) == f"<p>{text}</p>"


@pytest.mark.parametrize("text", ["<b>x</b>", "a & b", "<script>alert(1)</script>", "\"x\" 'y'"])
def test_prose_is_escaped(text: str) -> None:
    assert prose(text) == Markup("<p>{}</p>").format(text)
    assert "<b" not in prose(text)
    assert "<script" not in prose(text)


def test_list_members_are_escaped() -> None:
    assert prose("- <b>") == "<ul><li>&lt;b&gt;</li></ul>"


@pytest.mark.parametrize(
    ("written", "said"), [("2026-03-01", "1 mars 2026"), ("2026-12", "december 2026"), ("2026", "2026")]
)
def test_a_date_in_text_is_no_more_exact_than_written(written: str, said: str) -> None:
    assert in_words(parse_date(written)) == f'<time datetime="{written}">{said}</time>'


def test_a_day_of_the_calendar_in_text() -> None:
    assert in_words(date(2026, 11, 21)) == '<time datetime="2026-11-21">21 november 2026</time>'


def test_dates_for_tables_are_as_written() -> None:
    assert iso(parse_date("2026-12")) == "2026-12"
    assert iso(date(2026, 3, 1)) == "2026-03-01"


@pytest.mark.parametrize(
    ("link", "name"), [("https://www.example.se/plan.pdf", "example.se"), ("http://bra.se", "bra.se")]
)
def test_a_link_says_where_it_leads(link: str, name: str) -> None:
    assert host(link) == name


def test_what_is_not_given_is_an_error() -> None:
    template = environment(OVERRIDES).from_string("{{ saknas }}")
    with pytest.raises(UndefinedError):
        template.render()


def test_a_component_escapes_what_it_is_given() -> None:
    shown = component(OVERRIDES, "callout", "saknas", "<b>Rubrik</b>", "Text & <i>mer</i>")
    assert "&lt;b&gt;Rubrik&lt;/b&gt;" in shown
    assert "<p>Text &amp; &lt;i&gt;mer&lt;/i&gt;</p>" in shown


def test_the_banner_names_the_invented_organisation() -> None:
    shown = component(OVERRIDES, "invented", "Påhittet")
    assert "Påhittade uppgifter.</strong> Påhittet finns inte och räknas inte med i någon summa." in shown


def test_easy_swedish_is_nothing_where_it_is_not_written() -> None:
    assert component(OVERRIDES, "easy-read", None).strip() == ""


def test_a_template_is_found_by_its_path() -> None:
    with pytest.raises(UndefinedError):
        render(OVERRIDES, "pages/action.html")


def test_every_component_is_a_folder_with_one_short_template_of_its_name() -> None:
    folders = [path for path in (OVERRIDES / "components").iterdir() if path.is_dir()]
    for folder in folders:
        text = (folder / "template.html").read_text(encoding="utf-8")
        assert f"macro {folder.name.replace('-', '_')}(" in text, folder.name
        lines = re.sub(r"\{#.*?#\}", "", text, flags=re.DOTALL).strip().splitlines()
        assert len(lines) <= 30, folder.name
