"""Schedules for tests: the axes that each level of a transform splits."""

from hypothesis import strategies as st

from sfumato.model.schedule import ALL

SCHEDULES = st.lists(st.integers(1, ALL), max_size=7).map(tuple) | st.integers(0, 7).map(lambda levels: (ALL,) * levels)
TWO, FOUR = (ALL,) * 2, (ALL,) * 4
