"""Every frame of a folder of .vdb files to .sfu, and what it saves: sequence.py FRAMES/ OUT/ [DB]

Frames that are there already are skipped, so that an interrupted run goes on where it was.
"""

import sys
from pathlib import Path

import sfumato

if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    psnr = float(sys.argv[3]) if len(sys.argv) > 3 else 40.0
    target.mkdir(exist_ok=True)
    before = after = 0
    for frame in sorted(source.glob("*.vdb")):
        out = target / f"{frame.stem}.sfu"
        if not out.exists():
            volume = sfumato.read(frame)
            for name, reason in volume.refused.items():
                print(f"{frame.name}: {name} left out: {reason}", file=sys.stderr)
            sfumato.compress(volume, psnr=psnr, effort="fast").save(out)  # appears whole or not at all
        before, after = before + frame.stat().st_size, after + out.stat().st_size
        print(f"{frame.name}: {frame.stat().st_size} -> {out.stat().st_size} bytes")
    if after:
        print(f"all: {before} -> {after} bytes, {before / after:.1f} times smaller")
