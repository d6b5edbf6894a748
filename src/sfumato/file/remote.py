"""Files of a server or a cloud's store, by their URL: what fsspec reaches, read in ranges, no byte more than is asked for."""

import os
from typing import Any

from sfumato.errors import MissingExtraError, OptionError
from sfumato.system.optional import line, require_library

__all__ = ["is_url", "open_url"]


def is_url(path: Any) -> bool:
    """Whether a path is the URL of a file elsewhere: "https://...", "s3://...", any that fsspec knows."""
    return isinstance(path, str) and "://" in path


def open_url(url: str) -> Any:
    """A binary file that can seek, without a cache of its own.

    Raises:
        MissingExtraError: fsspec is missing, or what it needs for such a URL.
        OptionError: fsspec knows no such URL, or the server hands out no parts of files.
        OSError: there is no such file, or the server cannot be reached.
    """
    core = require_library("fsspec.core", "remote", url)
    try:
        system, path = core.url_to_fs(url)
        file = system.open(path, "rb", cache_type="none")
    except OSError:
        raise
    except ImportError as problem:
        raise MissingExtraError(f'{url}: {line(problem)}; https:// comes with pip install "sfumato[remote]"') from problem
    except ValueError as problem:
        raise OptionError(f"{url}: {line(problem)}; expected a URL that fsspec knows") from problem
    except Exception as problem:
        raise OSError(f"{url}: {line(problem)}") from problem
    try:
        file.seek(0, os.SEEK_END)
    except Exception as problem:
        file.close()
        raise OptionError(f"{url}: the server hands out no parts of the file; download it, and open it by its path") from problem
    return file
