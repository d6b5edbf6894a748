"""Where the cache is, and how it is emptied."""

import shutil
from pathlib import Path

import bpy


class SfumatoPreferences(bpy.types.AddonPreferences):
    bl_idname = __package__

    folder: bpy.props.StringProperty(
        name="Cache",
        subtype="DIR_PATH",
        description="Where decoded frames are kept as .vdb files; empty: in Blender's folder for extensions",
    )

    def draw(self, _):
        self.layout.prop(self, "folder")
        self.layout.operator(EmptyCache.bl_idname, icon="TRASH")


class EmptyCache(bpy.types.Operator):
    """Delete all decoded frames; they are decoded again where they are needed"""

    bl_idname = "sfumato.empty_cache"
    bl_label = "Empty the Cache"

    def execute(self, _):
        from . import frames

        for made in root().glob("*-" + 12 * "[0-9a-f]"):
            if made.is_dir() and all(file.suffix == ".vdb" for file in made.iterdir()):
                shutil.rmtree(made)
        frames.decode_shown(bpy.context.scene)
        return {"FINISHED"}


def root() -> Path:
    """The folder of the cache."""
    addon = bpy.context.preferences.addons.get(__package__)
    if addon is not None and addon.preferences is not None and addon.preferences.folder:
        return Path(bpy.path.abspath(addon.preferences.folder))
    try:
        return Path(bpy.utils.extension_path_user(__package__, path="cache", create=True))
    except ValueError:  # not installed as an extension
        return Path(bpy.app.tempdir) / "sfumato"


def register():
    bpy.utils.register_class(SfumatoPreferences)
    bpy.utils.register_class(EmptyCache)


def unregister():
    bpy.utils.unregister_class(EmptyCache)
    bpy.utils.unregister_class(SfumatoPreferences)
