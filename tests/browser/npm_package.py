"""Where the package for npm lies, and the JavaScript that its page shows."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "browser" / "npm"


def written(heading: str) -> list[str]:
    """The JavaScript under a heading of docs/browser.md."""
    section = (ROOT / "docs" / "browser.md").read_text().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^```js\n(.*?)^```", section, re.S | re.M)
