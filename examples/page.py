"""A page of several .sfu files, each in a frame and decoded there by the visitor's browser: page.py OUT.html A.sfu B.sfu ...

One file, no server: the pages of `sfumato view` stand inside it.
"""

import html
import sys
from pathlib import Path

from sfumato.view import page

if __name__ == "__main__":
    target, *sources = map(Path, sys.argv[1:])
    frames = []
    for source in sources:
        inner = html.escape(page.page(source, carry=True), quote=True)
        name = html.escape(source.name)
        frames.append(f'<h2>{name}, {source.stat().st_size} bytes</h2><iframe title="{name}" srcdoc="{inner}"></iframe>')
    style = "body { background: #0c0e11; color: #dfe3e8; font: 16px sans-serif } iframe { width: 100%; height: 90vh; border: 0 }"
    head = f'<!doctype html><meta charset="utf-8"><title>{len(frames)} volumes</title><style>{style}</style>'
    target.write_text(head + "".join(frames), encoding="utf-8")
    print(f"{target}: {target.stat().st_size} bytes")
