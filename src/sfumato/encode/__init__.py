"""One grid to the stored field that stands for it."""
