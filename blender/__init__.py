"""Sfumato in Blender: .sfu and .sfus files as volumes, by File > Import or dropped into the viewport.

What Blender reads are .vdb files in a cache. The only frame of a .sfu file is decoded when it is imported, those of a .sfus file when
the timeline comes to them. Every grid is an attribute of its name.
"""

from . import frames, importing, preferences

PARTS = (preferences, importing, frames)


def register():
    for part in PARTS:
        part.register()


def unregister():
    for part in reversed(PARTS):
        part.unregister()
