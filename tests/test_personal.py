"""Personal identity numbers are found and masked in every form; nothing else is taken for one."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from loften.personal import identity_numbers, mask, mobile_numbers

# 121212-1212 and 701063-2391 are Skatteverket's example and test numbers.
FORMS = [
    ("121212-1212", "******-****"),
    ("1212121212", "**********"),
    ("19121212-1212", "********-****"),
    ("191212121212", "************"),
    ("121212+1212", "******+****"),
    ("19121212+1212", "********+****"),
    ("640823 3234", "****** ****"),
    ("19121212 1212", "******** ****"),
    ("640808 1211", "****** ****"),  # no time of these years
    ("121212 - 1212", "****** - ****"),
    ("121212–1212", "******–****"),
    ("121212—1212", "******—****"),
    ("121212−1212", "******−****"),
    ("121212‑1212", "******‑****"),
    ("121212\u00ad1212", "******\u00ad****"),
    ("19121212\u00a01212", "********\u00a0****"),
    ("121212-\u200b1212", "******-\u200b****"),
    ("1912-12-12-1212", "****-**-**-****"),
    ("(121212-1212)", "(******-****)"),
    ("pnr:121212-1212.", "pnr:******-****."),
    ("P121212-1212", "P******-****"),
    ("bilaga_19121212-1212.pdf", "bilaga_********-****.pdf"),
    ("19121212-1212/19121212-1212", "********-****/********-****"),
    ("121212-1212,121212-1212", "******-****,******-****"),
    ("[121212-1212]  # 191212121212", "[******-****]  # ************"),
    ("dnr 19121212-1212", "dnr ********-****"),
    ("000229-0013", "******-****"),
    ("växel 08-123 45 67 # 19811218-9876", "växel 08-123 45 67 # ********-****"),
    ("växel 08-123 45 67 # 198112189876", "växel 08-123 45 67 # ************"),
    ("växel 08-123 45 67 #811218-9876", "växel 08-123 45 67 #******-****"),
    ("växel 08-123 45 67 # 811218 9876", "växel 08-123 45 67 # ****** ****"),
    ("08-123 45 67 ext. 8112189876", "08-123 45 67 ext. **********"),
    ("08-123 45 67;ext=8112189876", "08-123 45 67;ext=**********"),
]
OTHERS = [
    "19121212-0000", "121212-1213", "121312-1219", "Föreningen (802400-1234)", "202100-2452", "16202100-2452",
    "SE202100245201", "KS 2024/123", "KS 2024/121212-1212", "dnr 121212-1212", "Diarienummer: KS 121212-1212",
    "ISBN 1212121212", "OCR 1212121212", "konto 1212121212", "rum/1212121212", "2024-12-04–2026", "2025-01-05-0930", "250105 0930", "2024/1212121212", "X1212121212", "1212121212kr",
    "https://example.se/121212-1212", "www.example.se/?p=191212121212", "2025-01-20--2025-02-01",
    "2025-01-20–2025-02-01", "20250120–20250201", "240101-2025-12-31", "2024-12-01–2026", "20250120 1302",
    "250120 1300", "121212 1212", "2025-01-20-1304", "08-123 456 78", "0498-26 90 00", "+46 8 123 456 78", "§ 12–14", "SOU 2024:15",
    "978-91-7333-123-4", "12-121212-1212", "121212-1212-1", "121212-12123", "1121212-1212", "bg 5050-1055", "",
]  # fmt: skip


def checksum(digits: str) -> str:
    """Give Luhn's last digit, worked out apart from the code under test."""
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(digits))
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)


@pytest.mark.parametrize(("line", "masked"), FORMS)
def test_a_number_is_found_and_masked_in_place(line: str, masked: str) -> None:
    assert mask(line) == masked
    first = identity_numbers(line)[0]
    assert first.start == masked.index("*")
    assert masked[first.end - 1] == "*"


@pytest.mark.parametrize("line", OTHERS)
def test_what_is_something_else_is_left(line: str) -> None:
    assert identity_numbers(line) == []
    assert mask(line) == line


def test_a_coordination_number_is_told_from_a_personal_number() -> None:
    assert [one.is_coordination for one in identity_numbers("701063-2391 och 121212-1212")] == [True, False]
    assert identity_numbers("19701063-2391")[0].is_coordination
    assert identity_numbers("1970-10-63-2391")[0].is_coordination


def test_a_phone_number_without_separators_is_a_phone_number() -> None:
    mobile = next(
        number
        for number in (f"07012345{rest:02}" for rest in range(100))
        if checksum(number[:9]) == number[9]
    )
    assert identity_numbers(mobile) == []
    assert mobile_numbers(mobile) == [(0, 10)]
    hyphened = f"{mobile[:6]}-{mobile[6:]}"
    assert mask(hyphened) == "******-****"
    assert mobile_numbers(hyphened) == []


@pytest.mark.parametrize(
    ("line", "spans"),
    [
        ("Ring 070-174 06 05.", [(5, 18)]),
        ("0701740605, +46 70 174 06 05, 0046701740605", [(0, 10), (12, 28), (30, 43)]),
        ("070–174 06 05", [(0, 13)]),
        ("076\u00a0174\u00a006\u00a005", [(0, 13)]),
        ("08-123 456 78, 0771-14 14 00, 010-123 45 67, 0498-26 90 00", []),
        ("2025-07-15–2025-09-01", []),
        ("+46 8 123 456 78, +47 406 12 345, +45 20 12 34 56", []),
        ("https://example.se/0701740605", []),
        ("KS 2024/0701", []),
        ("070-174 06 05 # 12", [(0, 13)]),
    ],
)
def test_mobile_numbers(line: str, spans: list[tuple[int, int]]) -> None:
    assert mobile_numbers(line) == spans


def test_three_thousand_organisation_numbers_are_nobodys() -> None:
    chance = random.Random(20250120)
    for _ in range(3000):
        stem = f"{chance.choice('125789')}{chance.randint(0, 9)}{chance.randint(2, 9)}{chance.randint(0, 999_999):06}"
        number = stem + checksum(stem)
        for line in (
            f"Föreningen ({number[:6]}-{number[6:]})",
            number,
            f"16{number[:6]}-{number[6:]}",
            f"SE{number}01",
        ):
            assert identity_numbers(line) == [], line


def test_diary_numbers_and_the_like_are_nobodys() -> None:
    chance = random.Random(20250121)
    for _ in range(3000):
        year, small, large = chance.randint(2010, 2030), chance.randint(1, 999), chance.randint(1000, 999_999)
        day = date(2020, 1, 1) + timedelta(days=chance.randint(0, 3650))
        later = day + timedelta(days=chance.randint(1, 900))
        for line in (
            f"KS {year}/{small}", f"KS {year}/{large:06}", f"KSN-{year}-{large:05}", f"KS/{year}:{large:05}",
            f"{year}/{large}-{small}", f"A{large // 1000:03}.{large % 1000:03}/{year}", f"dnr 2.1-{large}/{year}",
            f"RS {year}/{large % 10000:04}-{small:04}", f"5000-K{large}-{year % 100}", f"Dnr {day:%y%m%d}-{small:04}",
            f"SOU {year}:{small}", f"prop. {year}/{(year + 1) % 100}:{small}", f"§ {small}–{small + 2}",
            f"{day}--{later}", f"{day}–{later}", f"{day:%Y%m%d}–{later:%Y%m%d}", f"{day} {later}", f"{day} – {later}",
            f"{day}–{later.year}", f"{day} kl. {small % 24:02}.{small % 60:02}", f"{day:%Y%m%d} {small % 24:02}{small % 60:02}",
            f"08-{small:03} {large % 1000:03} {small % 90 + 10}", f"0498-{large % 90 + 10} {small % 90 + 10} 00",
            f"bg {large % 10000:04}-{small + 1000}", f"{large * 1000:,}".replace(",", " ") + " kronor",
            f"https://example.se/{day:%Y%m%d}{large % 10000:04}/{large}{large}",
        ):  # fmt: skip
            assert identity_numbers(line) == [], line
            assert mask(line) == line


def test_two_hundred_persons_are_all_found() -> None:
    chance = random.Random(20250122)
    for _ in range(200):
        born = date(1920, 1, 1) + timedelta(days=chance.randint(0, 38_000))
        day = born.day + chance.choice([0, 60])
        stem = f"{born:%y%m}{day:02}{chance.randint(1, 999):03}"
        number = stem + checksum(stem)
        century = f"{born:%Y}"[:2]
        tail = number[6:]
        forms = [
            f"{number[:6]}-{tail}",
            f"{century}{number[:6]}-{tail}",
            f"{century}{number}",
            f"{number[:6]}–{tail}",
        ]
        if number[0] != "0":  # else it may be a phone number
            forms.append(number)
        for form in forms:
            for line in (form, f"Kontakta NN ({form}) före 2025-02-01.", f"  - {form}  # KS 2024/123"):
                assert len(identity_numbers(line)) == 1, line
                assert tail not in mask(line)
                assert len(mask(line)) == len(line)
