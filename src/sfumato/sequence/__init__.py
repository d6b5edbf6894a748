"""The .sfus file: its records, what a frame takes from an earlier one, reading and appending."""
