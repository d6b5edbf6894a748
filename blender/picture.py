"""Draws a .sfu file by Blender, without a window: a Python that has bpy, and the extension made by build.py.

    python blender/picture.py EXTENSION.zip smoke.sfu smoke.png

The processor computes it, by Cycles. The volume is turned so that its y points up, as in the smoke of `sfumato sample`.
"""

import math
import sys

import bpy


def main(extension: str, source: str, target: str) -> None:
    """Installs the extension and draws the file."""
    bpy.ops.extensions.package_install_files(filepath=extension, repo="user_default", enable_on_install=True)
    bpy.ops.wm.read_homefile(use_empty=True)
    bpy.ops.object.sfumato_import(filepath=source)
    smoke, scene = bpy.context.object, bpy.context.scene
    smoke.rotation_euler, smoke.scale = (math.pi / 2, 0, 0), (3, 3, 3)
    smoke.location = (-0.98, 0.98, 0)
    thicken(smoke.data.materials[0])
    lamp("key", 14, (1, 0.9, 0.75), (0.9, 0.2, 0.7))
    lamp("rim", 6, (0.55, 0.7, 1), (1.9, 0.2, -0.9))
    camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
    camera.location, camera.rotation_euler = (0, -5, 1.45), (math.radians(90), 0, 0)
    scene.collection.objects.link(camera)
    scene.camera, scene.render.filepath = camera, target
    scene.render.engine, scene.cycles.device, scene.cycles.samples = "CYCLES", "CPU", 48
    scene.render.resolution_x, scene.render.resolution_y = 480, 640
    scene.view_settings.view_transform = "Standard"
    scene.world = bpy.data.worlds.new("world")
    scene.world.use_nodes = True
    scene.world.node_tree.nodes["Background"].inputs["Color"].default_value = (0.01, 0.013, 0.02, 1)
    bpy.ops.render.render(write_still=True)


def thicken(material) -> None:
    """Makes the smoke of an imported volume denser and lighter. By its attribute of that name it takes the grid `density`."""
    node = next(node for node in material.node_tree.nodes if node.type == "PRINCIPLED_VOLUME")
    node.inputs["Density"].default_value = 25
    node.inputs["Color"].default_value, node.inputs["Anisotropy"].default_value = (0.9, 0.9, 0.9, 1), 0.2


def lamp(name: str, energy: float, colour: tuple, turn: tuple) -> None:
    """Adds a sun, turned by angles about the axes."""
    made = bpy.data.objects.new(name, bpy.data.lights.new(name, "SUN"))
    made.data.energy, made.data.color, made.rotation_euler = energy, colour, turn
    bpy.context.scene.collection.objects.link(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
