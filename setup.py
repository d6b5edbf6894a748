"""Builds the native code where there is a compiler; without one the package is installed all the same, and NumPy does the work."""

import os
import sysconfig
from glob import glob

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

STABLE = not sysconfig.get_config_var("Py_GIL_DISABLED")
"""Whether this Python has the stable ABI: one build for 3.11 and all that follow."""
FLAGS, HIDDEN = ["-std=c11", "-O3", "-fno-wrapv", "-ffp-contract=off", "-fno-trapping-math"], ["-fvisibility=hidden"]
"""Many Pythons were compiled with -fwrapv, and pass it on: loops whose counters may wrap become no vectors."""
MICROSOFT = ["/std:c11", "/O2", "/fp:precise"]
"""For Microsoft's compiler, with which nothing was built yet; clang for Windows, which is no GNU C either, takes the core."""
FILTER = "libsfumato_hdf5"
"""The filter plugin of HDF5, which is no module: HDF5 looks for names that begin with "lib"."""


class Build(build_ext):
    """Chooses the flags of the compiler, and names the filter as HDF5 wants it."""

    def build_extensions(self):
        microsoft = self.compiler.compiler_type == "msvc"
        for one in self.extensions:
            one.extra_compile_args = MICROSOFT if microsoft else FLAGS + (HIDDEN if FILTER in one.name else [])
        super().build_extensions()

    def get_ext_filename(self, fullname):
        found = super().get_ext_filename(fullname)
        return os.path.join(os.path.dirname(found), FILTER + (".dll" if os.name == "nt" else ".so")) if FILTER in fullname else found

    def get_export_symbols(self, ext):
        return ["H5PLget_plugin_type", "H5PLget_plugin_info"] if FILTER in ext.name else super().get_export_symbols(ext)


def native(name, folder, **how):
    """An extension of the core and of the sources in a folder."""
    return Extension(
        name,
        sorted([*glob(f"{folder}/*.c"), *glob("core/*.c")]),
        include_dirs=["core"],
        depends=sorted([*glob(f"{folder}/*.h"), *glob("core/*.h")]),
        optional=True,
        **how,
    )


setup(
    ext_modules=[
        native(
            "sfumato._core",
            "bindings",
            define_macros=[("Py_LIMITED_API", "0x030B0000")] if STABLE else [],
            py_limited_api=STABLE,
        ),
        native(f"sfumato.plugins.hdf5_filter.{FILTER}", "hdf5"),
    ],
    cmdclass={"build_ext": Build},
    options={"bdist_wheel": {"py_limited_api": "cp311"}} if STABLE else {},
)
