"""The working calendar of Kazakhstan comes through this door (para 5, reading).

The protocol is told in the domain, which counts by it and may not look upwards.
"""

from core.domain.deadlines import WorkingCalendar

__all__ = ["WorkingCalendar"]
