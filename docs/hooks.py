"""What the site has beside this folder: pages from the top of the repository, the examples, and references made from code."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "LOG.md": "log.md",
    "SECURITY.md": "security.md",
}
"""Files at the top of the repository, and the pages that they become."""
LINK = re.compile(r"(\]\()([^)\s#]*)(#[^)\s]*)?\)")
WIDTH = 80
"""Columns of the help of a command."""


def on_files(files, config):
    """Adds the pages that are not in this folder."""
    from mkdocs.structure.files import File

    made = {page: (ROOT / name).read_text() for name, page in PAGES.items()}
    made |= {"examples.md": examples(), "license.md": f"# Licence\n\n```text\n{(ROOT / 'LICENSE').read_text()}```\n"}
    for name, text in made.items():
        files.append(File.generated(config, name, content=text))
    return files


def on_page_markdown(markdown: str, page, config, files) -> str:
    """Leads links to where things are on the site, and fills in the references."""
    markdown = markdown.replace("<!-- commands -->", command_reference() if page.file.src_uri == "cli.md" else "")
    markdown = markdown.replace("<!-- public names -->", public_names() if page.file.src_uri == "api.md" else "")
    return LINK.sub(lambda found: f"{found[1]}{site_link(found[2], found[3] or '')})", markdown)


def site_link(target: str, anchor: str) -> str:
    """A link in a page of the repository as one on the site."""
    path = target.removeprefix("../")
    if path.startswith("examples/"):
        return "examples.md" + (f"#{Path(path).stem}" if path.endswith(".py") else "")
    path = PAGES.get(path, "license.md" if path == "LICENSE" else path.removeprefix("docs/"))
    return path + anchor


def examples() -> str:
    """The examples, one after another."""
    parts = ["# Examples\n\nShort programs, each run by a test.\n"]
    for path in sorted((ROOT / "examples").glob("*.py")):
        parts.append(f"## {path.stem}\n\n```python\n{path.read_text()}```\n")
    return "\n".join(parts)


def command_reference() -> str:
    """`sfumato COMMAND --help` of every command."""
    from sfumato.cli.main import app

    parts = []
    for name, command in app.commands.items():
        context = command.context_class(command, info_name=f"sfumato {name}", terminal_width=WIDTH, max_content_width=WIDTH)
        parts.append(f"## sfumato {name}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def public_names() -> str:
    """What `sfumato` hands on, each from the room where it lives."""
    import sfumato

    return "\n\n".join(f"::: sfumato.{home}.{name}" for name, home in sorted(sfumato.HOMES.items(), key=lambda item: item[0].lower()))
