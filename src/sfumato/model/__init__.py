"""Numbers to values and back: pure mathematics, without files."""
