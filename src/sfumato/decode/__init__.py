"""Stored fields to values."""
