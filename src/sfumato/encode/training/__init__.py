"""Networks are trained here; PyTorch is imported by these modules alone."""
