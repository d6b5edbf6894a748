/* The core's wavelet transform, quantiser and measures of error, as functions of the module; see _core.pyi. */
#include <stdlib.h>

#include "arrays.h"

/* Memory for a call; NULL, with an exception. */
static void *room_of(size_t bytes)
{
    void *room = malloc(bytes + 1);
    if (!room)
        PyErr_NoMemory();
    return room;
}

static PyObject *transform(PyObject *module, PyObject *arguments)
{
    PyObject *values, *shape, *schedule, *found = NULL;
    buffers_t buffers = {.count = 0};
    plan_t *plan = NULL;
    void *numbers, *room = NULL;
    int back, wide;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOSpp", &values, &shape, &schedule, &back, &wide) || !(plan = planned(shape, schedule)))
        return NULL;
    if ((numbers = taken_floats(&buffers, values, wide ? 8 : 4, 1, plan->samples, NULL)) &&
        (room = room_of(8 * sfu_lifting_room(plan->shape)))) {
        Py_BEGIN_ALLOW_THREADS
        if (wide)
            (back ? sfu_inverse_double : sfu_forward_double)(numbers, plan->shape, plan->level, plan->levels, room);
        else
            (back ? sfu_inverse : sfu_forward)(numbers, plan->shape, plan->level, plan->levels, room);
        Py_END_ALLOW_THREADS
        Py_INCREF(Py_None);
        found = Py_None;
    }
    free(room);
    free(plan);
    release(&buffers);
    return found;
}

static PyObject *quantise(PyObject *module, PyObject *arguments)
{
    PyObject *coefficients, *shape, *schedule, *codes, *found = NULL;
    buffers_t buffers = {.count = 0};
    plan_t *plan = NULL;
    const float *numbers;
    int32_t *integers, largest = 0;
    double step, penalty;
    void *room = NULL;
    int fault = 0;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOSddO", &coefficients, &shape, &schedule, &step, &penalty, &codes) ||
        !(plan = planned(shape, schedule)))
        return NULL;
    if ((numbers = taken_floats(&buffers, coefficients, 4, 0, plan->samples, NULL)) &&
        (integers = taken(&buffers, codes, 4, 1, 1, plan->samples, NULL)) &&
        (room = room_of(sfu_plan_room(plan->shape, plan->bands, plan->count)))) {
        Py_BEGIN_ALLOW_THREADS
        fault = sfu_quantise(numbers, plan->shape, plan->bands, plan->count, step, penalty, integers, &largest, room);
        Py_END_ALLOW_THREADS
        found = Py_BuildValue("ii", fault, (int)largest);
    }
    free(room);
    free(plan);
    release(&buffers);
    return found;
}

static PyObject *estimate(PyObject *module, PyObject *arguments)
{
    PyObject *coefficients, *shape, *schedule, *found = NULL;
    buffers_t buffers = {.count = 0};
    plan_t *plan = NULL;
    const float *numbers;
    double step, squares = 0, bits = 0;
    void *room = NULL;
    int fault = 0;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOSd", &coefficients, &shape, &schedule, &step) || !(plan = planned(shape, schedule)))
        return NULL;
    if ((numbers = taken_floats(&buffers, coefficients, 4, 0, plan->samples, NULL)) &&
        (room = room_of(sfu_plan_room(plan->shape, plan->bands, plan->count)))) {
        Py_BEGIN_ALLOW_THREADS
        fault = sfu_estimate(numbers, plan->shape, plan->bands, plan->count, step, &squares, &bits, room);
        Py_END_ALLOW_THREADS
        found = Py_BuildValue("idd", fault, squares, bits);
    }
    free(room);
    free(plan);
    release(&buffers);
    return found;
}

static PyObject *dequantise(PyObject *module, PyObject *arguments)
{
    PyObject *codes, *shape, *schedule, *coefficients, *found = NULL;
    buffers_t buffers = {.count = 0};
    plan_t *plan = NULL;
    const void *integers;
    float *numbers;
    double step;
    int narrow;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOSdpO", &codes, &shape, &schedule, &step, &narrow, &coefficients) ||
        !(plan = planned(shape, schedule)))
        return NULL;
    if ((integers = taken(&buffers, codes, narrow ? 2 : 4, 1, 0, plan->samples, NULL)) &&
        (numbers = taken_floats(&buffers, coefficients, 4, 1, plan->samples, NULL))) {
        Py_BEGIN_ALLOW_THREADS
        sfu_dequantise(integers, narrow, plan->shape, plan->bands, plan->count, step, numbers);
        Py_END_ALLOW_THREADS
        Py_INCREF(Py_None);
        found = Py_None;
    }
    free(plan);
    release(&buffers);
    return found;
}

static PyObject *cost(PyObject *module, PyObject *arguments)
{
    PyObject *coefficients, *shape, *schedule, *found = NULL;
    buffers_t buffers = {.count = 0};
    plan_t *plan = NULL;
    sfu_prices prices;
    const float *numbers;
    int32_t before[3];
    double step, total;
    int low;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOSd(iii)p(ddd)", &coefficients, &shape, &schedule, &step, &before[0], &before[1], &before[2],
                          &low, &prices.bit, &prices.nonzero, &prices.digit) ||
        !(plan = planned(shape, schedule)))
        return NULL;
    if ((numbers = taken_floats(&buffers, coefficients, 4, 0, plan->samples, NULL))) {
        Py_BEGIN_ALLOW_THREADS
        total = sfu_cost(numbers, plan->shape, plan->bands, plan->count, before, low, step, &prices);
        Py_END_ALLOW_THREADS
        found = PyFloat_FromDouble(total);
    }
    free(plan);
    release(&buffers);
    return found;
}

/* How a reader takes what is decoded, of a tuple. */
static int take_reading(PyObject *tuple, sfu_reading *reading)
{
    return PyArg_ParseTuple(tuple, "ffffpp", &reading->low, &reading->high, &reading->level, &reading->threshold, &reading->settles,
                            &reading->whole);
}

/* A mask of so many voxels, or NULL for None; returns 0, with an exception, if it is none. */
static int take_mask(buffers_t *buffers, PyObject *array, size_t count, const uint8_t **mask)
{
    *mask = NULL;
    return array == Py_None || (*mask = taken(buffers, array, 1, 0, 0, count, NULL));
}

static PyObject *error(PyObject *module, PyObject *arguments)
{
    PyObject *decoded, *values, *tuple, *active, *missing, *found = NULL;
    buffers_t buffers = {.count = 0};
    sfu_reading reading;
    const float *seen, *right;
    const uint8_t *on, *out;
    double squares;
    size_t count;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOO!OO", &decoded, &values, &PyTuple_Type, &tuple, &active, &missing) ||
        !take_reading(tuple, &reading))
        return NULL;
    if ((seen = taken_floats(&buffers, decoded, 4, 0, 0, &count)) && (right = taken_floats(&buffers, values, 4, 0, count, NULL)) &&
        take_mask(&buffers, active, count, &on) && take_mask(&buffers, missing, count, &out)) {
        Py_BEGIN_ALLOW_THREADS
        squares = sfu_error(seen, right, count, &reading, on, out);
        Py_END_ALLOW_THREADS
        found = PyFloat_FromDouble(squares);
    }
    release(&buffers);
    return found;
}

static PyObject *predistort(PyObject *module, PyObject *arguments)
{
    PyObject *decoded, *corrected, *values, *target, *tuple, *free, *found = NULL;
    buffers_t buffers = {.count = 0};
    sfu_reading reading;
    const float *seen, *right, *final = NULL;
    const uint8_t *any;
    float stride, *moved;
    size_t count;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOOOO!Of", &decoded, &corrected, &values, &target, &PyTuple_Type, &tuple, &free, &stride) ||
        !take_reading(tuple, &reading))
        return NULL;
    if ((moved = taken_floats(&buffers, target, 4, 1, 0, &count)) && (seen = taken_floats(&buffers, decoded, 4, 0, count, NULL)) &&
        (right = taken_floats(&buffers, values, 4, 0, count, NULL)) &&
        (corrected == Py_None || (final = taken_floats(&buffers, corrected, 4, 0, count, NULL))) &&
        take_mask(&buffers, free, count, &any)) {
        Py_BEGIN_ALLOW_THREADS
        sfu_predistort(seen, final, right, moved, count, &reading, any, stride);
        Py_END_ALLOW_THREADS
        Py_INCREF(Py_None);
        found = Py_None;
    }
    release(&buffers);
    return found;
}

static PyMethodDef functions[] = {
    {"transform", transform, METH_VARARGS, NULL},
    {"quantise", quantise, METH_VARARGS, NULL},
    {"estimate", estimate, METH_VARARGS, NULL},
    {"dequantise", dequantise, METH_VARARGS, NULL},
    {"cost", cost, METH_VARARGS, NULL},
    {"error", error, METH_VARARGS, NULL},
    {"predistort", predistort, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

int add_transform(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
