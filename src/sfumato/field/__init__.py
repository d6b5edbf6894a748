"""The handle that users hold: an opened file that slices like an array and answers at any point."""
