"""The rest of the world behind the ports: clock, calendar, crypto, passwords, PDF, registry, reference data."""
