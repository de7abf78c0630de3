"""Documents: views -> data -> Typst -> PDFs of plans and social cards, kept in a cache by what they are made of.

Data reach Typst as JSON, never as its source, so nothing that staff write can be code.
"""

from loften.documents.engine import DocumentError
from loften.documents.site import Documents, documents_of

__all__ = ["DocumentError", "Documents", "documents_of"]
