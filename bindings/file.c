/* Whole files. */
#include <stdlib.h>

#include "arrays.h"
#include "file.h"

/* Reads the header of a file into new memory, which is to be freed; NULL, with an exception where memory is out, or with the fault. */
static void *open_file(sfu_file *file, const char *data, Py_ssize_t size, int *fault)
{
    size_t bytes;
    void *room = NULL;
    *fault = sfu_header_room((const uint8_t *)data, (size_t)size, &bytes);
    if (!*fault && !(room = malloc(bytes ? bytes : 1)))
        PyErr_NoMemory();
    if (room && (*fault = sfu_open(file, (const uint8_t *)data, (size_t)size, room))) {
        free(room);
        room = NULL;
    }
    return room;
}

static PyObject *outline(PyObject *module, PyObject *arguments)
{
    static const char *const types[] = {"bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16",
                                        "float32", "float64"};
    const char *data;
    Py_ssize_t size;
    sfu_file file;
    int fault;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "y#", &data, &size))
        return NULL;
    void *header = open_file(&file, data, size, &fault);
    if (!header)
        return fault ? PyLong_FromLong(fault) : NULL;
    free(header);
    return file.axes == 3 ? Py_BuildValue("(nnn)s", file.shape[0], file.shape[1], file.shape[2], types[file.type])
                          : Py_BuildValue("(nnnn)s", file.shape[0], file.shape[1], file.shape[2], file.shape[3], types[file.type]);
}

static PyObject *decode(PyObject *module, PyObject *arguments)
{
    PyObject *values, *active, *found = NULL;
    buffers_t buffers = {.count = 0};
    const char *data;
    Py_ssize_t size;
    sfu_file file;
    uint8_t *bytes = NULL, *there = NULL;
    int fault;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "y#OO", &data, &size, &values, &active))
        return NULL;
    void *header = open_file(&file, data, size, &fault), *room = NULL;
    if (!header)
        return fault ? PyLong_FromLong(fault) : NULL;
    const size_t needed = sfu_decode_room(&file), all = sfu_values_bytes(&file);
    const size_t voxels = file.shape[0] * file.shape[1] * file.shape[2];
    if (!needed || !(room = malloc(needed)))
        PyErr_NoMemory();
    else if ((bytes = taken(&buffers, values, 1, 0, 1, all, NULL)) &&
             (active == Py_None || (there = taken(&buffers, active, 1, 0, 1, voxels, NULL)))) {
        if (all && (uintptr_t)bytes % 8)
            PyErr_SetString(PyExc_ValueError, "found an array that is not aligned");
        else {
            Py_BEGIN_ALLOW_THREADS
            fault = sfu_decode(&file, bytes, there, room);
            Py_END_ALLOW_THREADS
            found = PyLong_FromLong(fault);
        }
    }
    free(room);
    free(header);
    release(&buffers);
    return found;
}

static PyMethodDef functions[] = {
    {"outline", outline, METH_VARARGS, NULL},
    {"decode", decode, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

int add_file(PyObject *module)
{
    return PyModule_AddFunctions(module, functions) || PyModule_AddIntConstant(module, "UNSUPPORTED", SFU_UNSUPPORTED) ? -1 : 0;
}
