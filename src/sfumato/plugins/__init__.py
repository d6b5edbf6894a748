"""What other programs load: xarray, Zarr, numcodecs, napari and PyVista by entry points, HDF5 and ParaView by a path.

Each module is named after the one that loads it.
"""
