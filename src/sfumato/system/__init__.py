"""The machine: memory, files, processes. It knows no volume."""
