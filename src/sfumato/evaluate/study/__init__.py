"""The paper's experiments and its open questions."""
