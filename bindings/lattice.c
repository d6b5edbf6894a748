/* Whole numbers that a field foretells, see _core.pyi. */
#include <stdlib.h>

#include "arrays.h"
#include "foretold.h"

static sfu_tables tables; /* made with the module, never changed */

static int grow(sfu_coder *coder, size_t room)
{
    uint32_t *words = room > SIZE_MAX / 8 ? NULL : realloc(coder->words, 4 * room);
    if (words) {
        coder->words = words;
        coder->room = room;
    }
    return words != NULL;
}

/* The room of a shape and its samples; NULL, with an exception. */
static void *room_for(PyObject *axes, int32_t shape[3], size_t *samples)
{
    if (!PyArg_ParseTuple(axes, "iii", &shape[0], &shape[1], &shape[2]))
        return NULL;
    const size_t bytes = sfu_lattice_room(shape);
    void *room = bytes ? malloc(bytes) : NULL;
    if (!bytes)
        PyErr_SetString(PyExc_ValueError, "found an empty shape, or one of too many numbers");
    else if (!room)
        PyErr_NoMemory();
    else
        *samples = (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2];
    return room;
}

/* What a field says, if it is within its limits; NULL, with an exception. */
static const int32_t *field_of(buffers_t *buffers, PyObject *array, size_t samples)
{
    const int32_t *field = taken(buffers, array, 4, 1, 0, samples, NULL);
    for (size_t n = 0; field && n < samples; n++)
        if (field[n] < -SFU_LATTICE_FARTHEST || field[n] > SFU_LATTICE_FARTHEST) {
            PyErr_SetString(PyExc_ValueError, "found a field that says more than it may");
            return NULL;
        }
    return field;
}

static PyObject *encode_lattice(PyObject *module, PyObject *arguments)
{
    PyObject *array, *axes, *said, *found = NULL;
    buffers_t buffers = {.count = 0};
    int32_t shape[3], *numbers; /* only read */
    const int32_t *field;
    size_t samples = 0, size = 0;
    uint8_t *bytes = NULL;
    void *room;
    sfu_coder coder;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOO", &array, &axes, &said) || !(room = room_for(axes, shape, &samples)))
        return NULL;
    sfu_write(&coder, NULL, 0, grow);
    if ((numbers = taken(&buffers, array, 4, 1, 0, samples, NULL)) && (field = field_of(&buffers, said, samples))) {
        Py_BEGIN_ALLOW_THREADS
        sfu_code_lattice(&coder, &tables, shape, field, numbers, room);
        bytes = malloc(4 * (coder.place + 1));
        if (bytes && !coder.fault)
            size = sfu_finish(&coder, bytes);
        Py_END_ALLOW_THREADS
        if (!bytes)
            PyErr_NoMemory();
        else if (!coder.fault)
            found = PyBytes_FromStringAndSize((const char *)bytes, (Py_ssize_t)size);
        else
            verdict(coder.fault);
    }
    free(bytes);
    free(coder.words);
    free(room);
    release(&buffers);
    return found;
}

static PyObject *decode_lattice(PyObject *module, PyObject *arguments)
{
    PyObject *array, *axes, *said, *found = NULL;
    buffers_t buffers = {.count = 0};
    int32_t shape[3], *numbers;
    const int32_t *field;
    size_t samples = 0;
    const char *data;
    Py_ssize_t bytes;
    void *room;
    sfu_coder coder;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "y#OOO", &data, &bytes, &axes, &said, &array) || !(room = room_for(axes, shape, &samples)))
        return NULL;
    sfu_read(&coder, (const uint8_t *)data, (size_t)bytes);
    if ((numbers = taken(&buffers, array, 4, 1, 1, samples, NULL)) && (field = field_of(&buffers, said, samples))) {
        Py_BEGIN_ALLOW_THREADS
        sfu_code_lattice(&coder, &tables, shape, field, numbers, room);
        Py_END_ALLOW_THREADS
        found = verdict(coder.fault);
    }
    free(room);
    release(&buffers);
    return found;
}

static PyMethodDef functions[] = {
    {"encode_lattice", encode_lattice, METH_VARARGS, NULL},
    {"decode_lattice", decode_lattice, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

int add_lattice(PyObject *module)
{
    sfu_make_tables(&tables);
    return PyModule_AddFunctions(module, functions);
}
