"""Builds the native core where there is a compiler; without one the package is installed all the same, and NumPy does the work."""

import os
import sysconfig
from glob import glob

from setuptools import Extension, setup

STABLE = not sysconfig.get_config_var("Py_GIL_DISABLED")
"""Whether this Python has the stable ABI: one build for 3.11 and all that follow."""

setup(
    ext_modules=[
        Extension(
            "sfumato._core",
            sorted([*glob("bindings/*.c"), *glob("core/*.c")]),
            include_dirs=["core"],
            depends=sorted([*glob("bindings/*.h"), *glob("core/*.h")]),
            define_macros=[("Py_LIMITED_API", "0x030B0000")] if STABLE else [],
            extra_compile_args=[] if os.name == "nt" else ["-std=c11", "-O3", "-ffp-contract=off"],
            py_limited_api=STABLE,
            optional=True,
        )
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}} if STABLE else {},
)
