"""Use cases on a real store: what is allowed, what is refused, and what each act leaves behind."""
