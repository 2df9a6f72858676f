"""Refusal of the service by the operator: exactly three grounds (para 12), one is chosen.

Not to be mixed up with declining papers at the window (para 7), which is the consul's.
"""

from dataclasses import dataclass
from enum import IntEnum

from core.domain.errors import DomainError


class ExplanationMissing(DomainError):
    """A refusal explains the chosen ground in words (annex 3, "reason of the refusal")."""

    code = "explanation_missing"


class NotAGround(DomainError):
    """Para 12 knows three grounds and no other."""

    code = "not_a_ground"

    def __init__(self, *, number: int) -> None:
        super().__init__(number=number)


class Ground(IntEnum):
    """The grounds by their number in para 12."""

    UNRELIABLE = 1
    REQUIREMENTS_NOT_MET = 2
    ALREADY_REGISTERED = 3

    @property
    def paragraph(self) -> str:
        """The paragraph with its item, as it is cited.

        >>> Ground.ALREADY_REGISTERED.paragraph
        '12.3'
        """
        return f"12.{self.value}"


@dataclass(frozen=True, repr=False)
class Refusal:
    """A ground and the operator's explanation, which may name a person and has no repr."""

    ground: Ground
    explanation: str


def ground_of(number: int) -> Ground:
    """The ground of that number, or NotAGround."""
    try:
        return Ground(number)
    except ValueError:
        raise NotAGround(number=number) from None


def refuse(number: int, explanation: str) -> Refusal:
    """A refusal on one of the three grounds. Raises NotAGround or ExplanationMissing."""
    ground = ground_of(number)
    if not explanation.strip():
        raise ExplanationMissing()
    return Refusal(ground, explanation.strip())
