"""``loften schema``: the JSON Schemas, written anew from the model."""

from __future__ import annotations

from typing import Any

from loften.schema import schemas


def run(chosen: Any) -> int:
    """Write the schemas, or with ``--kontrollera`` tell which have drifted."""
    drifted = []
    for name, text in schemas().items():
        path = chosen.out / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        drifted.append(path)
        if not chosen.kontrollera:
            path.write_text(text, encoding="utf-8", newline="\n")
    for path in drifted:
        print(f"{path}: {'stämmer inte med formatet' if chosen.kontrollera else 'skriven'}")
    if not drifted:
        print("Alla scheman stämmer med formatet.")
    return 1 if drifted and chosen.kontrollera else 0
