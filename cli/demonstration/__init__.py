"""The demonstration: specimen people, fictitious missions' hours, test numbers; loopback only."""

from cli.demonstration.loading import load, require_own_database
from cli.demonstration.preparing import prepare

__all__ = ["load", "prepare", "require_own_database"]
