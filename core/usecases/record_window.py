"""The acts by which the consul records what he sees at the window (B4), gathered for the pages."""

from core.usecases.correct_value import CorrectValue
from core.usecases.record_translation import RecordTranslation
from core.usecases.record_visual_zone import RecordVisualZone
from core.usecases.replace_document import ReplaceDocument
from core.usecases.scan_mrz import ScanMrz

__all__ = ["CorrectValue", "RecordTranslation", "RecordVisualZone", "ReplaceDocument", "ScanMrz"]
