"""What the tests ask of Blender. Run by a Python that has bpy: the extension, a folder of inputs, a file for the answers, in JSON."""

import json
import os
import shutil
import sys
from pathlib import Path

import bpy


def main(extension: str, folder: Path) -> dict:
    bpy.ops.extensions.package_install_files(filepath=extension, repo="user_default", enable_on_install=True)
    found = {"blender": bpy.app.version_string, "handler": handler()}
    bpy.ops.wm.read_homefile(use_empty=True)
    found |= {"single": single(folder), "odd": odd(folder), "shot": shot(folder), "modes": modes()}
    found |= {"several": several(folder), "again": again(folder), "refused": refused(folder), "rendered": rendered(folder)}
    return found


def handler() -> dict:
    """What files may be dropped, and what opens them."""
    found = bpy.types.FileHandler.bl_rna_get_subclass_py("OBJECT_FH_sfumato")
    return {"suffixes": found.bl_file_extensions, "operator": found.bl_import_operator}


def single(folder: Path) -> dict:
    bpy.ops.object.sfumato_import(filepath=str(folder / "two.sfu"))
    volume = bpy.context.object.data
    volume.grids.load()
    grids = {grid.name: [grid.data_type, [round(n, 6) for row in grid.matrix_object for n in row]] for grid in volume.grids}
    return {"file": volume.filepath, "grids": grids, "attribute": attribute(volume), "sequence": volume.is_sequence}


def odd(folder: Path) -> str:
    bpy.ops.object.sfumato_import(filepath=str(folder / "odd.sfu"))
    return attribute(bpy.context.object.data)


def attribute(volume) -> str:
    """The grid that the material of a volume is dense by."""
    (material,) = volume.materials
    node = next(node for node in material.node_tree.nodes if node.type == "PRINCIPLED_VOLUME")
    return node.inputs["Density Attribute"].default_value


def files(volume) -> list[str]:
    return sorted(os.listdir(os.path.dirname(volume.filepath)))


def shot(folder: Path) -> list:
    """After each step of the timeline: the frame that Blender reads, whether it could, and the files of the cache."""
    bpy.ops.object.sfumato_import(filepath=str(folder / "shot.sfus"))
    made, answers = bpy.context.object, []
    for frame in (3, 5, 3, 6, 9):
        bpy.context.scene.frame_set(frame)
        grids = made.evaluated_get(bpy.context.evaluated_depsgraph_get()).data.grids
        answers.append([frame, os.path.basename(grids.frame_filepath), grids.load(), len(grids), files(made.data)])
    return answers[1:]  # Blender 4.2 first tells its Python of a frame 0, which it does not draw


def modes() -> dict:
    """Which file Blender reads at each frame, in each mode of a sequence that begins elsewhere."""
    volume, found = bpy.context.object.data, {}
    volume.frame_start, volume.frame_duration, volume.frame_offset = 10, 3, 4
    for mode in ("CLIP", "EXTEND", "REPEAT", "PING_PONG"):
        volume.sequence_mode = mode
        found[mode] = []
        for frame in range(5, 20):
            bpy.context.scene.frame_set(frame)
            found[mode].append(bpy.context.object.data.grids.frame)
    return found


def several(folder: Path) -> list[str]:
    """Files dropped together."""
    bpy.ops.object.sfumato_import(directory=str(folder), files=[{"name": "two.sfu"}, {"name": "odd.sfu"}])
    return sorted(one.name for one in bpy.context.selected_objects)


def again(folder: Path) -> bool:
    """Whether a saved scene is shown after the cache is gone."""
    bpy.ops.wm.save_as_mainfile(filepath=str(folder / "scene.blend"))
    volume = next(one for one in bpy.data.volumes if one.name.startswith("two"))
    shutil.rmtree(os.path.dirname(bpy.path.abspath(volume.filepath)))
    bpy.ops.wm.open_mainfile(filepath=str(folder / "scene.blend"))
    return next(one for one in bpy.data.volumes if one.name.startswith("two")).grids.load()


def refused(folder: Path) -> list:
    count, told = len(bpy.data.volumes), []
    for name in ("bad.sfu", "none.sfu"):
        try:
            bpy.ops.object.sfumato_import(filepath=str(folder / name))
        except RuntimeError as problem:
            told.append(str(problem))
    return [told, len(bpy.data.volumes) - count]


def rendered(folder: Path) -> dict:
    """How much the pixels of a picture differ from one another, with the volume, and without."""
    bpy.ops.wm.read_homefile(use_empty=True)
    bpy.ops.object.sfumato_import(filepath=str(folder / "two.sfu"))
    smoke, scene = bpy.context.object, bpy.context.scene
    camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
    light = bpy.data.objects.new("light", bpy.data.lights.new("light", "SUN"))
    camera.location, light.data.energy = (1, 1.2, 8), 10
    for one in (camera, light):
        scene.collection.objects.link(one)
    scene.camera, scene.render.engine = camera, "CYCLES"
    scene.world = bpy.data.worlds.new("world")  # without one Blender 5 draws no volumes
    scene.cycles.device, scene.cycles.samples, scene.cycles.use_denoising = "CPU", 2, False
    scene.render.resolution_x = scene.render.resolution_y = 32
    found = {}
    for name, hidden in (("with", False), ("without", True)):
        smoke.hide_render, scene.render.filepath = hidden, str(folder / f"{name}.png")
        bpy.ops.render.render(write_still=True)
        pixels = list(bpy.data.images.load(scene.render.filepath).pixels)
        found[name] = max(pixels[::4]) - min(pixels[::4])
    return found


if __name__ == "__main__":
    Path(sys.argv[3]).write_text(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
