"""Networks are trained here: those of Fourier fields by PyTorch, which these modules alone import, the small ones without it."""
