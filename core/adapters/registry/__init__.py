"""Gateways to the Ministry's registry (G1-G3), chosen by configuration; so far the desk."""
