// Decodes parts of files for the page, which has read them: what `open(from, { workers })` starts.

import { FormatError, work } from "./sfumato.js";

onmessage = async ({ data: { task, ...what } }) => {
  try {
    const found = await work(what, (share) => postMessage({ task, share }));
    postMessage({ task, found }, [found.values.buffer, found.active.buffer]);
  } catch (problem) {
    postMessage({ task, problem: problem.message, refused: problem instanceof FormatError });
  }
};
