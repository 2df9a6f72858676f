"""The command `qabyl`: puts the parts together, starts them, and answers the rules by hand."""
