"""Makes the extension: a zip for Blender's Preferences > Get Extensions > Install from Disk.

    python blender/build.py [FOLDER]

In it are files beside this one, and the wheels of Sfumato, for the machine that builds it, and of what decoding needs beside the
NumPy that Blender brings. A wheel of Sfumato is built by pip, with the C compiler of this machine.
"""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
SOURCES = ("__init__.py", "cache.py", "frames.py", "importing.py", "preferences.py")
NEEDED = ("array-api-compat", "msgpack")
"""What Sfumato decodes with, NumPy apart."""
PYTHONS = ("3.11", "3.13")
"""Of Blender 4.2 to 5.0, and of those after."""


def main(folder: Path) -> Path:
    """Writes the extension into a folder, and gives its path."""
    with tempfile.TemporaryDirectory() as made:
        pip("wheel", "--no-deps", "--wheel-dir", made, str(HERE.parent))
        for version in PYTHONS:
            pip("download", "--no-deps", "--only-binary", ":all:", "--python-version", version, "--dest", made, *NEEDED)
        wheels = sorted(Path(made).glob("*.whl"))
        manifest = (HERE / "blender_manifest.toml").read_text()
        version = next(line.split('"')[1] for line in manifest.splitlines() if line.startswith("version"))
        target = folder / f"sfumato-{version}.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("blender_manifest.toml", with_wheels(manifest, [wheel.name for wheel in wheels]))
            for name in SOURCES:
                file.write(HERE / name, name)
            for wheel in wheels:
                file.write(wheel, f"wheels/{wheel.name}")
    return target


def with_wheels(manifest: str, names: list[str]) -> str:
    """The manifest, naming the wheels; it has to come before the first table."""
    start, table, rest = manifest.partition("[permissions]")
    return start + "wheels = [\n" + "".join(f'    "./wheels/{name}",\n' for name in names) + "]\n\n" + table + rest


def pip(*arguments: str) -> None:
    """Runs pip of this Python; what it says goes to stderr."""
    subprocess.run([sys.executable, "-m", "pip", "--quiet", *arguments], check=True, stdout=sys.stderr)


if __name__ == "__main__":
    print(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
