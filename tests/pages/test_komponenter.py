"""The page of components: every one, in every state, each example made of true views."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import UndefinedError, nodes
from lxml import html

from loften.checking import check
from loften.components import environment
from loften.pages.examples import DATA, DAY, Component, components
from loften.pages.komponenter import ADDRESS, components_page
from loften.store import load
from loften.views.standing import Standing
from tests.e2e.site import Built
from tests.pages.read import SETTINGS

OVERRIDES = SETTINGS.overrides
FOLDERS = sorted(path for path in (OVERRIDES / "components").iterdir() if path.is_dir())
SAYS_NOTHING = "Ingenting visas."
"""The note of an example that shows nothing, and is meant to."""
WITH_A_STATUS = ("answer", "bar", "card", "icon", "items-table", "lage", "palette", "statuses", "timeline")
FLAGS = ("Förfallen", "Slutdatum passerat, ej redovisad", "Redovisning försenad", "Redovisning saknas")


@pytest.fixture(scope="module")
def shown() -> dict[str, Component]:
    return {component.name: component for component in components(OVERRIDES)}


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    return html.fromstring(f"<main>{components_page(SETTINGS).body}</main>")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_component_is_a_folder_with_template_and_examples(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert {"template.html", "examples.yml"} <= names


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_example_shows_something_or_says_that_it_does_not(
    folder: Path, shown: dict[str, Component]
) -> None:
    examples = shown[folder.name].examples
    assert examples
    for example in examples:
        assert bool(example.body.strip()) != example.note.endswith(SAYS_NOTHING), example.title


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_examples_of_a_component_have_titles_of_their_own(
    folder: Path, shown: dict[str, Component]
) -> None:
    titles = [example.title for example in shown[folder.name].examples]
    assert len(set(titles)) == len(titles)


def _calls(source: str) -> list[nodes.Call]:
    return list(environment(OVERRIDES).parse(source).find_all(nodes.Call))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_value_that_a_component_takes_is_given_in_some_example(
    folder: Path, shown: dict[str, Component]
) -> None:
    """Of the macro that has the folder's name; the others stand inside it, or beside it on a page."""
    name = folder.name.replace("-", "_")
    template = environment(OVERRIDES).parse((folder / "template.html").read_text(encoding="utf-8"))
    [macro] = [macro for macro in template.find_all(nodes.Macro) if macro.name == name]
    takes = [argument.name for argument in macro.args]
    given: set[str] = set()
    for example in shown[folder.name].examples:
        for call in _calls(example.source):
            if isinstance(call.node, nodes.Name) and call.node.name in (name, f"{name}s"):
                given.update(takes[: len(call.args)], (keyword.key for keyword in call.kwargs))
    assert set(takes) <= given


@pytest.mark.parametrize("name", WITH_A_STATUS)
def test_what_shows_a_status_shows_each(name: str, shown: dict[str, Component]) -> None:
    body = "".join(example.body for example in shown[name].examples)
    shows = {standing for standing in Standing if re.search(rf'class="[^"]*\bis-{standing.value}\b', body)}
    if name == "timeline":  # has lines only for what has dates
        assert len(shows) > 1
    else:
        assert shows == set(Standing)


def test_every_mark_beside_a_status_is_shown(shown: dict[str, Component]) -> None:
    body = "".join(example.body for example in shown["flag"].examples)
    assert [label for label in FLAGS if label not in body] == []


def test_the_data_of_the_examples_pass_all_rules() -> None:
    assert check(load(OVERRIDES / DATA), DAY).findings == []


def test_every_id_is_there_once_and_is_what_others_point_at(page: html.HtmlElement) -> None:
    ids = page.xpath(".//@id")
    assert sorted(ids) == sorted(set(ids))
    for attribute in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget"):
        for value in page.xpath(f".//@{attribute}"):
            assert set(value.split()) <= set(ids), attribute


def test_links_of_the_examples_lead_nowhere_else_on_the_site(page: html.HtmlElement) -> None:
    assert [link for link in page.xpath(".//@href") if link.startswith("/")] == []


def test_an_example_of_what_does_not_exist_fails(tmp_path: Path) -> None:
    folder = tmp_path / "components" / "cite"
    folder.mkdir(parents=True)
    (folder / "template.html").write_bytes((OVERRIDES / "components" / "cite" / "template.html").read_bytes())
    (folder / "examples.yml").write_text(
        'exempel:\n  - {titel: T, visa: "{{ cite(items[0].word) }}"}\n', encoding="utf-8"
    )
    (tmp_path / DATA).parent.mkdir()
    (tmp_path / DATA).symlink_to(OVERRIDES / DATA)
    with pytest.raises(UndefinedError):
        list(components(tmp_path))


def test_the_page_is_not_for_readers(built: Built) -> None:
    assert components_page(SETTINGS).is_listed is False
    assert ADDRESS in built.addresses()
    for path in built.folder.rglob("*.html"):
        if path.parent.name != ADDRESS.strip("/"):
            assert f'{ADDRESS.strip("/")}/"' not in path.read_text(encoding="utf-8"), path


def test_nothing_of_the_examples_is_published(built: Built) -> None:
    assert not (built.folder / "pages").exists()
    assert not (built.folder / "components").exists()
