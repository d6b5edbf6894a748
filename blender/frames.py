"""Decodes what Blender is about to read: the frame that each volume shows, before the timeline comes to it or a file is rendered."""

from pathlib import Path

import bpy

from . import cache, preferences

SOURCE = "sfumato"
"""The property of a volume that names its .sfu or .sfus file."""


def decode_shown(scene) -> None:
    """Decodes what volumes show at the scene's frame; what fails is told on the console, and Blender shows no volume there."""
    for volume in bpy.data.volumes:
        if SOURCE in volume and not volume.library:
            try:
                decode(volume, scene.frame_current)
            except Exception as problem:  # a handler that raises would stop the others
                print(f"Sfumato: {volume.name}: {' '.join(str(problem).split())}")


def decode(volume, frame: int) -> None:
    """Decodes what one volume shows at that frame, and has it read from there."""
    source, root = Path(bpy.path.abspath(volume[SOURCE])), preferences.root()
    span = (volume.sequence_mode, volume.frame_start, volume.frame_duration, volume.frame_offset)
    number = cache.shown(frame, *span) if volume.is_sequence else None
    numbers = cache.numbers(source)
    if numbers is not None and number not in numbers:
        return
    made = cache.decode(root, source, number)
    first = made if numbers is None else cache.frame_file(root, source, numbers[0])
    if Path(bpy.path.abspath(volume.filepath)) != first:
        volume.filepath = str(first)


@bpy.app.handlers.persistent
def before_frame(scene, *_):
    decode_shown(scene)


@bpy.app.handlers.persistent
def after_load(*_):
    decode_shown(bpy.context.scene)


HANDLERS = {"frame_change_pre": before_frame, "render_init": before_frame, "load_post": after_load}


def register():
    for name, handler in HANDLERS.items():
        getattr(bpy.app.handlers, name).append(handler)


def unregister():
    for name, handler in HANDLERS.items():
        getattr(bpy.app.handlers, name).remove(handler)
