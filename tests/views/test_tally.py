"""How many stand where."""

from __future__ import annotations

from loften.model import Scale
from loften.views.standing import Standing
from loften.views.tally import tally

MIXED = [Standing.UNREPORTED, Standing.DONE, Standing.ON_TRACK, Standing.DONE]


def test_parts_stand_in_the_order_of_bars_whatever_order_the_items_came_in() -> None:
    assert [part.standing for part in tally(MIXED).segments] == [
        Standing.DONE,
        Standing.ON_TRACK,
        Standing.UNREPORTED,
    ]


def test_parts_fill_the_bar_end_to_end() -> None:
    parts = tally(MIXED).segments
    assert [(part.x, part.width, part.end) for part in parts] == [
        ("0.00%", "50.00%", "50.00%"),
        ("50.00%", "25.00%", "75.00%"),
        ("75.00%", "25.00%", "100.00%"),
    ]


def test_a_part_below_five_percent_is_too_thin_for_its_number_on_a_phone() -> None:
    parts = tally([Standing.DONE, *[Standing.ON_TRACK] * 20]).segments
    assert [part.is_thin for part in parts] == [True, False]


def test_reported_is_all_but_the_unreported_also_what_has_no_status() -> None:
    assert tally([*MIXED, Standing.UNJUDGED]).reported == 4


def test_read_aloud_it_gives_every_number_with_its_word() -> None:
    assert tally(MIXED).label == "2 klar, 1 arbete pågår enligt plan, 1 ej redovisad"


def test_in_a_sentence_the_words_follow_the_number() -> None:
    assert tally(MIXED).sentence.replace("\u00a0", " ") == "2 klara, 1 enligt plan, 1 ej redovisad"


def test_a_scale_s_own_word_is_used_where_a_lage_has_one_step() -> None:
    scale = Scale.model_validate(
        {
            "namn": "Ljus",
            "steg": [
                {"id": "grönt", "text": "Grönt", "läge": "i fas"},
                {"id": "rött", "text": "Rött", "läge": "hinder"},
                {"id": "svart", "text": "Svart", "läge": "hinder"},
            ],
        }
    )
    parts = tally([Standing.ON_TRACK, Standing.OBSTACLE], scale).segments
    assert [part.word for part in parts] == ["Grönt", "Arbete pågår ej/stora svårigheter"]


def test_nothing_to_count_gives_an_empty_bar() -> None:
    assert (tally([]).total, tally([]).segments, tally([]).label) == (0, (), "")


def test_a_part_too_thin_for_a_number_leaves_it_to_the_legend() -> None:
    parts = tally([Standing.DONE, *[Standing.UNREPORTED] * 60]).segments
    assert [part.is_hair for part in parts] == [True, False]
