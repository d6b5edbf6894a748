"""Volumes larger than memory: compressed, compared and decompressed tile by tile."""
