"""File > Import > Sfumato, and files dropped into the viewport."""

from pathlib import Path
from typing import ClassVar

import bpy
from bpy_extras.io_utils import ImportHelper

from . import cache, frames, preferences

SUFFIXES = (".sfu", ".sfus")


class ImportSfumato(bpy.types.Operator, ImportHelper):
    """Add volumes from .sfu files, and moving ones from .sfus files"""

    bl_idname = "object.sfumato_import"
    bl_label = "Import Sfumato"
    bl_options: ClassVar = {"REGISTER", "UNDO"}

    filter_glob: bpy.props.StringProperty(default="*.sfu;*.sfus", options={"HIDDEN"})
    directory: bpy.props.StringProperty(subtype="DIR_PATH", options={"SKIP_SAVE", "HIDDEN"})
    files: bpy.props.CollectionProperty(type=bpy.types.OperatorFileListElement, options={"SKIP_SAVE", "HIDDEN"})

    def invoke(self, context, event):
        if self.filepath or self.directory:  # dropped
            return self.execute(context)
        return ImportHelper.invoke(self, context, event)

    def execute(self, context):
        named = [Path(self.directory) / file.name for file in self.files if file.name]
        paths, added = named or [Path(self.filepath)], []
        for path in paths:
            try:
                added.append(add(context, path))
            except Exception as problem:  # of whatever kind, it is told in one line
                self.report({"ERROR"}, f"{path.name}: {' '.join(str(problem).split())}")
        for one in context.selected_objects if added else ():
            one.select_set(False)
        for one in added:
            one.select_set(True)
            context.view_layer.objects.active = one
        return {"FINISHED"} if added else {"CANCELLED"}


class DropSfumato(bpy.types.FileHandler):
    bl_idname = "OBJECT_FH_sfumato"
    bl_label = "Sfumato"
    bl_import_operator = ImportSfumato.bl_idname
    bl_file_extensions = ";".join(SUFFIXES)

    @classmethod
    def poll_drop(cls, context):
        return context.area is not None and context.area.type in ("VIEW_3D", "OUTLINER")


def add(context, path: Path):
    """An object for the volume in a file, or the frames of one, in the collection at hand."""
    numbers = cache.numbers(path)
    if numbers == []:
        raise ValueError("no frames")
    volume = bpy.data.volumes.new(path.stem)
    try:
        volume[frames.SOURCE] = str(path)
        volume.filepath = str(cache.decode(preferences.root(), path, numbers[0] if numbers else None))
        show(volume)
        if numbers:
            volume.frame_start, volume.frame_offset, volume.frame_duration = numbers[0], numbers[0] - 1, numbers[-1] - numbers[0] + 1
            volume.is_sequence = True
            frames.decode(volume, context.scene.frame_current)
    except BaseException:
        bpy.data.volumes.remove(volume)
        raise
    made = bpy.data.objects.new(path.stem, volume)
    context.collection.objects.link(made)
    return made


def show(volume) -> None:
    """A material of smoke, whose density is the grid of that name, or else the first one of numbers."""
    volume.grids.load()
    scalars = [grid.name for grid in volume.grids if grid.data_type in ("FLOAT", "DOUBLE", "HALF", "INT", "INT64")]
    volume.grids.unload()
    if not scalars:
        return
    material = bpy.data.materials.new(volume.name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.clear()
    node, output = tree.nodes.new("ShaderNodeVolumePrincipled"), tree.nodes.new("ShaderNodeOutputMaterial")
    node.inputs["Density Attribute"].default_value = "density" if "density" in scalars else scalars[0]
    tree.links.new(node.outputs["Volume"], output.inputs["Volume"])
    volume.materials.append(material)


def in_menu(self, _):
    self.layout.operator(ImportSfumato.bl_idname, text="Sfumato (.sfu, .sfus)")


def register():
    for one in (ImportSfumato, DropSfumato):
        bpy.utils.register_class(one)
    bpy.types.TOPBAR_MT_file_import.append(in_menu)


def unregister():
    bpy.types.TOPBAR_MT_file_import.remove(in_menu)
    for one in (DropSfumato, ImportSfumato):
        bpy.utils.unregister_class(one)
