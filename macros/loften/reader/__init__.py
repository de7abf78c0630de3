"""Bytes of one YAML file to plain data with marks. Knows YAML, nothing of plans."""

from loften.reader.document import Document, Path, Place
from loften.reader.reading import read

__all__ = ["Document", "Path", "Place", "read"]
