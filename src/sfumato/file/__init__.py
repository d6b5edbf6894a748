"""The .sfu file: bytes, sections, headers, and the stored fields that they describe."""
