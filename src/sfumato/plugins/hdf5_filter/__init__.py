"""The folder of HDF5's filter, which setup.py builds into it: HDF5 searches all of a folder. `plugins.hdf5.path()` gives its name."""
