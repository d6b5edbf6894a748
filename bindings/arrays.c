#include <stdlib.h>
#include <string.h>

#include "arrays.h"

void release(buffers_t *buffers)
{
    while (buffers->count)
        PyBuffer_Release(&buffers->views[--buffers->count]);
}

/* The memory of an array of numbers of one of those formats, as `struct` has them, so many bytes each; `name` says which. */
static void *taken_as(buffers_t *buffers, PyObject *array, size_t bytes, const char *formats, const char *name, int writable,
                      size_t least, size_t *found)
{
    Py_buffer *view = &buffers->views[buffers->count];
    const char *format;
    size_t count;
    if (buffers->count == MOST) {
        PyErr_SetString(PyExc_ValueError, "too many arrays");
        return NULL;
    }
    if (PyObject_GetBuffer(array, view, PyBUF_C_CONTIGUOUS | PyBUF_FORMAT | (writable ? PyBUF_WRITABLE : 0)))
        return NULL;
    buffers->count++;
    format = view->format ? view->format : "B";
    format += *format == (*(const uint8_t *)&(const uint16_t){1} ? '<' : '>'); /* the machine's own order, said */
    count = (size_t)(view->len / view->itemsize);
    if ((size_t)view->itemsize != bytes || strlen(format) != 1 || !strchr(formats, *format)) {
        PyErr_Format(PyExc_TypeError, "found an array of type '%s', expected %s%d", format, name, (int)(8 * bytes));
        return NULL;
    }
    if ((uintptr_t)view->buf % bytes) {
        PyErr_SetString(PyExc_ValueError, "found an array that is not aligned");
        return NULL;
    }
    if (count < least) {
        PyErr_Format(PyExc_ValueError, "found an array of %zu numbers, expected %zu", count, least);
        return NULL;
    }
    if (found)
        *found = count;
    return view->len ? view->buf : (void *)"";
}

void *taken(buffers_t *buffers, PyObject *array, size_t bytes, int is_signed, int writable, size_t least, size_t *found)
{
    const char *formats = is_signed ? "bhilq" : "BHILQ?", *name = is_signed ? "int" : "uint";
    return taken_as(buffers, array, bytes, formats, name, writable, least, found);
}

void *taken_floats(buffers_t *buffers, PyObject *array, size_t bytes, int writable, size_t least, size_t *found)
{
    return taken_as(buffers, array, bytes, "fd", "float", writable, least, found);
}

PyObject *verdict(int fault)
{
    if (fault == SFU_FULL)
        return PyErr_NoMemory();
    if (fault == SFU_WRONG) {
        PyErr_SetString(PyExc_IndexError, "found places, states or probabilities beyond their limits");
        return NULL;
    }
    return PyLong_FromLong(fault);
}

plan_t *planned(PyObject *shape, PyObject *schedule)
{
    plan_t *plan = malloc(sizeof *plan);
    const char *axes = PyBytes_AsString(schedule);
    const int32_t longest = 1 << 26, *sizes;
    const uint64_t most = (uint64_t)1 << 40;
    if (!plan)
        return (plan_t *)PyErr_NoMemory();
    sizes = plan->shape;
    if (!axes || !PyArg_ParseTuple(shape, "iii", &plan->shape[0], &plan->shape[1], &plan->shape[2])) {
        free(plan);
        return NULL;
    }
    if (sizes[0] < 1 || sizes[1] < 1 || sizes[2] < 1 || sizes[0] > longest || sizes[1] > longest || sizes[2] > longest ||
        (uint64_t)sizes[0] * (uint64_t)sizes[1] > most / (uint64_t)sizes[2]) {
        PyErr_SetString(PyExc_ValueError, "found an empty shape, or one of too many coefficients");
        free(plan);
        return NULL;
    }
    plan->samples = (size_t)sizes[0] * (size_t)sizes[1] * (size_t)sizes[2];
    plan->levels = sfu_levels(sizes, (const uint8_t *)axes, (size_t)PyBytes_Size(schedule), plan->level);
    plan->count = sfu_subbands(sizes, plan->level, plan->levels, plan->bands);
    return plan;
}
