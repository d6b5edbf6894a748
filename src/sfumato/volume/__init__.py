"""What is compressed: grids of voxels, where they lie, which are active, which numbers are missing."""
