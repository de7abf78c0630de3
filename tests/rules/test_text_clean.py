"""Correct Swedish texts, and what else a plan may hold: no rule complains, however they are quoted."""

from __future__ import annotations

import json

import pytest

from .base import PLAN, findings, plan

TEXTS = [
    "Laga belysningen", "Ljus i natten – ett arbete för alla", "Det kallas ”Trygg i Exempelstad”, sa ordföranden.",
    "”Trygg stad” och ”Säker skola”", "Polisens nya arbetssätt ’EST’", "Café Olé och Übung på Östermalm",
    "Enligt § 12 i protokollet", "§ 12–14", "§§ 12 och 14", "KS 2024/123", "Dnr KS 2024/00123-5", "SOU 2024:15",
    "prop. 2024/25:123", "Föreningen (802400-1234)", "Organisationsnummer 202100-2452", "2025-01-20--2025-02-01",
    "2025-01-20–2025-02-01", "Mellan 2025-01-20 och 2025-02-01", "19121212-0000", "08-123 456 78", "0498-26 90 00",
    "010-123 45 67", "0771-14 14 00", "+46 8 123 456 78", "Ring 112 vid brott, annars 114 14", "A/B-test", "och/eller",
    "CO₂ och H₂O och NOₓ", "5 μg/m³", "10 kΩ", "25 °C", "½ liter", "3 × 4 m²", "1 000 kronor", "12\u00a0000\u00a0kronor",
    "10\u202f000 kronor", "§\u00a012", "80 % av invånarna", "1,5 procent", "kl. 18.00–21.00", "50/50", "24/7", "#1 i landet",
    "Bli #1 i landet", "Läs mer: sidan 4", "Fråga: vad händer?", "Varför? Jo, därför!", "Vad händer då??", "… och så vidare",
    "👩‍👩‍👧‍👦 i stråket", "👮🏽‍♀️ på plats", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 på besök", "❤️ och ☀️", "🇸🇪 flaggas", "1️⃣ först", "🏳️‍🌈 i juni",
    "Språk: العربية, فارسی, soomaali, русский, Ελληνικά, 中文, ไทย", "می‌خواهم", "Romani chib och meänkieli",
    "Davvisámegillii, Åarjelsaemien, jiddisch (ייִדיש)", "São Paulo, Łódź, Kraków, İstanbul, Đorđe, Çelik", "NÃO",
    "Crème brûlée à la carte", "Âge d’or", "Fyll i blanketten på webben", "Den som vill kan fylla i enkäten",
    "Grupp XX och XXI", "Rum 3x4", "Tordag hela veckan", "Att-göra-lista (to do)", "{{ 7*7 }}", "<b>fet</b>", "*x*",
    "[x](y)", "a & b", "C:\\mapp\\fil", "100 % \"säkert\"", "kontakt@kommunen.se", "Skriv till registrator@kommunen.se",
    "trygghet.kommunikation@kommunen.se", "lokalpolisomrade.visby@polisen.se", "bygg.miljo@kommunen.se", "info@x.se",
    "brottsforebyggande.samordnare@kommunen.se", "anna@kommunen.se", "ks.diarium@kommunen.se", "Följ @polisen_gotland",
    "https://www.example.se/plan.pdf", "Läs på https://www.example.se/a?b=1212121212&c=%C3%A5", "www.example.se",
    "C++ och C#", "nr #3", "√2 och ≤ 5", "→ se nästa sida", "«Guillemets» används i Finland", "it’s", "rock ’n’ roll",
    "Rubrik ett\n\n- punkt ett\n- punkt två", "SSPF, SIG, GVI och EST", "BRÅ:s rapport 2024:3", "2024/25", "dygnet runt",
    "ISBN 978-91-7333-123-4", "bankgiro 5050-1055", "Lag (2023:196) om kommuners ansvar", "Tio (10) platser", "-5 grader",
    "Upphandlingsärenden och återrapporteringsskyldighet i lokalsamhällesutvecklingsförvaltningens verksamhetsområden",
]  # fmt: skip


def test_there_are_many() -> None:
    assert len(TEXTS) == len(set(TEXTS)) >= 60


@pytest.mark.parametrize("text", TEXTS)
def test_a_correct_text_in_quotation_marks(text: str) -> None:
    quoted = json.dumps(text, ensure_ascii=False)
    assert findings({PLAN: plan(f"åtgärder:\n  - id: a\n    rubrik: {quoted}\n    mål: [{quoted}]\n")}) == []


@pytest.mark.parametrize("text", [text for text in TEXTS if "\n" not in text])
def test_a_correct_text_as_a_block(text: str) -> None:
    assert (
        findings({PLAN: plan(f"åtgärder:\n  - id: a\n    rubrik: A\n    beskrivning: |\n      {text}\n")})
        == []
    )


CANNOT_BE_PLAIN = ('"', "#", "{", "[", "*", "&", "@", ": ")


@pytest.mark.parametrize(
    "text", [text for text in TEXTS if "\n" not in text and not any(sign in text for sign in CANNOT_BE_PLAIN)]
)
def test_a_correct_text_without_quotation_marks(text: str) -> None:
    assert findings({PLAN: plan(f"åtgärder:\n  - id: a\n    rubrik: {text}\n# {text}\n")}) == []
