/* Arrays that Python hands to the core. */
#ifndef SFUMATO_ARRAYS_H
#define SFUMATO_ARRAYS_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "sfumato.h"

enum { MOST = 72 }; /* arrays of one call */

typedef struct {
    Py_buffer views[MOST];
    int count;
} buffers_t;

void release(buffers_t *buffers);

/* The memory of an array of whole numbers, so many bytes each, at least `least` of them; NULL, with an exception, if it is none. */
void *taken(buffers_t *buffers, PyObject *array, size_t bytes, int is_signed, int writable, size_t least, size_t *found);

/* The memory of an array of float32, or of float64 where `bytes` is 8. */
void *taken_floats(buffers_t *buffers, PyObject *array, size_t bytes, int writable, size_t least, size_t *found);

/* What a schedule does with an array of a shape. */
typedef struct {
    int32_t shape[3];
    size_t samples, levels, count;
    sfu_level level[SFU_LEVELS];
    sfu_subband bands[SFU_BANDS];
} plan_t;

/* The plan of a shape and a schedule, in new memory; NULL, with an exception. */
plan_t *planned(PyObject *shape, PyObject *schedule);

/* A fault as an int, or as an exception where the caller is to blame, or memory is out. */
PyObject *verdict(int fault);

/* What the sources beside this one add to the module: 0, or -1 with an exception. */
int add_coder(PyObject *module);
int add_file(PyObject *module);
int add_lattice(PyObject *module);
int add_network(PyObject *module);
int add_transform(PyObject *module);

#endif
