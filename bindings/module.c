/* `sfumato._core`: the native core for Python, by the stable ABI of 3.11. Arrays come through the buffer protocol; see _core.pyi. */
#include "arrays.h"

static int fill(PyObject *module)
{
    return add_coder(module) || add_transform(module) || add_network(module) || add_file(module) || add_lattice(module) ? -1 : 0;
}

static PyModuleDef_Slot steps[] = {{Py_mod_exec, fill}, {0, NULL}};

static PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_core", "The native core.", 0, NULL, steps, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__core(void)
{
    return PyModuleDef_Init(&definition);
}
