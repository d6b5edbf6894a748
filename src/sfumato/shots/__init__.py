"""Many frames to one .sfus file."""
