"""Measurements: beside other codecs, and the paper's experiments."""
