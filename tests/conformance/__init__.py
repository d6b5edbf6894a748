"""What has to hold for every format and every entrance, and one place to say it.

- `volumes.PROPERTIES`: one function a property, which makes what goes in: numbers, their place, which of them are missing.
- `formats.FORMATS`: one line a format: its suffix, who reads it, who writes it, what it cannot hold and in which words it says so.
- `entrances.ENTRANCES`: one line an entrance: the ways in and out that are no file format.
- `test_round_trip`: every property through every format: numbers -> `.sfu` -> file -> the format's own library -> the same numbers.
- `test_foreign`: every property in a file of the format's own library -> sfumato -> the same numbers.
- `test_entrances`: every property of plain arrays through every entrance.

What is compared with is what `volumes` made, by NumPy alone (`checks`): no line of sfumato's says what is right.

**A new format** is one line in `formats.FORMATS`, and a reader in `readers` where none of those there will do: a function of the file's
path (and of what is expected, which only files without a header need) that gives a `Seen` for each grid, by the format's own library:
values (X, Y, Z[, C]), physical where the file scales them; affine to RAS in mm, None where the format has no place; which numbers are
missing, None where it does not say. A `writer` is the other way. What the format cannot hold is a `Limit`: a question to what goes in,
and the words of the error or of the warning that are expected then. Nothing else may be lost: what is no limit has to be right.

**A new property** is a function in `volumes` and its line in `PROPERTIES`.
"""
