"""A step that is taken many times: on CUDA as one graph, which costs the processor one call where the step's kernels cost hundreds."""

import logging
from collections.abc import Callable

import torch

__all__ = ["Repeated", "capture"]


LOG = logging.getLogger("sfumato")
WARM = 3
"""How often a step is called before a graph is made of it, so that what libraries set up at first is not in it."""
Step = Callable[[], torch.Tensor]


class Repeated:
    """Calls of a step that leaves gradients at weights. Where no graph can be made of it, it is called as it is.

    Args:
        step: draws its batch by the generator, leaves gradients at the weights, and returns the loss; it waits for nothing.
        weights: all of them.
        generator: of the batches.
        graphed: makes a graph of a step, weights and generator; None: none is made. Left out: on CUDA, `capture`.
    """

    def __init__(self, step: Step, weights: list[torch.Tensor], generator: torch.Generator, graphed: Callable | None = None):
        self._step, self._weights, self._generator = step, weights, generator
        self._graphed = graphed or (capture if generator.device.type == "cuda" else None)
        self.as_graph = False

    def __call__(self) -> torch.Tensor:
        """Takes a step: the loss, which the next call may overwrite."""
        graphed, self._graphed = self._graphed, None
        if graphed is not None:
            self._clear()
            try:
                self._step, self.as_graph = graphed(self._step, self._weights, self._generator), True
            except RuntimeError as problem:
                LOG.info("no CUDA graph of the fit, which goes on without: %s", str(problem).split("\n")[0])
        if not self.as_graph:
            self._clear()
        return self._step()

    def _clear(self) -> None:
        for weight in self._weights:
            weight.grad = None


def capture(step: Step, weights: list[torch.Tensor], generator: torch.Generator) -> Step:
    """A CUDA graph of a step, as a function that takes it; the weights' gradients are the graph's own from then on.

    Raises:
        RuntimeError: the step does what a graph cannot hold, such as to wait for the device.
    """
    here, aside, graph = torch.cuda.current_stream(), torch.cuda.Stream(), torch.cuda.CUDAGraph()
    aside.wait_stream(here)
    with torch.cuda.stream(aside):
        for _ in range(WARM):
            step()
    here.wait_stream(aside)
    for weight in weights:
        weight.grad = None
    graph.register_generator_state(generator)
    with torch.cuda.graph(graph):
        loss = step()

    def take() -> torch.Tensor:
        graph.replay()
        return loss

    return take
