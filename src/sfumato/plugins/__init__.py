"""What other programs load by their entry points: xarray, Zarr, numcodecs, napari. Each module is named after the one that loads it."""
