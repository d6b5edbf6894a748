"""Our files beside those of other codecs, in one run."""
