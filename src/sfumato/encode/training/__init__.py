"""Networks are trained here: those of Fourier fields by PyTorch, which no other modules of `encode` import, the small ones without it."""
