/* `sfumato._core.correct`, `pad`, `learn` and `hold`: the network of a wavelet field; see _core.pyi. */
#include <stdlib.h>

#include "arrays.h"

static void *outside(void)
{
    PyErr_SetString(PyExc_IndexError, "found a network, a block or voxels beyond their limits");
    return NULL;
}

/* Layers that lie one behind the other in one array, by their sizes, an array of int64. */
static int take_network(buffers_t *buffers, PyObject *layers, PyObject *sizes, sfu_network *network, size_t *numbers)
{
    const int64_t *given;
    const float *weights;
    size_t count;
    if (!(given = taken(buffers, sizes, 8, 1, 0, 2, &count)))
        return 0;
    if (count > SFU_LAYERS + 1)
        return outside() != NULL;
    *numbers = 0;
    network->count = count - 1;
    for (size_t n = 0; n < count; n++) {
        if (given[n] < 1 || given[n] > (n ? SFU_WIDEST : 1 << 16))
            return outside() != NULL;
        network->sizes[n] = (size_t)given[n];
        *numbers += n ? (network->sizes[n - 1] + 1) * network->sizes[n] : 0;
    }
    if (!(weights = taken_floats(buffers, layers, 4, 0, *numbers, NULL)))
        return 0;
    for (size_t n = 0; n < network->count; n++) {
        network->layers[n] = weights;
        weights += (network->sizes[n] + 1) * network->sizes[n + 1];
    }
    return 1;
}

/* Whether all that voxels of a block see, with `more` samples behind the last one, lies within so many samples. */
static int is_inside(const size_t shape[3], const size_t strides[3], const int64_t *steps, size_t count, size_t more, size_t samples)
{
    size_t last = strides[0];
    for (int axis = 0; axis < 3; axis++)
        if (shape[axis] > (size_t)1 << 30 || (axis && strides[axis] > (size_t)1 << 60))
            return 0;
    if (!shape[0] || !shape[1] || !shape[2])
        return 1;
    for (int axis = 0; axis < 3; axis++) {
        const size_t stride = axis < 2 ? strides[axis + 1] : 1;
        if (stride && (shape[axis] - 1) > (samples - (last < samples ? last : samples)) / stride)
            return 0;
        last += (shape[axis] - 1) * stride;
    }
    for (size_t n = 0; n < count; n++)
        if (steps[n] < -(int64_t)strides[0] || last + more >= samples || steps[n] >= (int64_t)(samples - last - more))
            return 0;
    return 1;
}

static PyObject *correct(PyObject *module, PyObject *arguments)
{
    PyObject *layers, *sizes, *samples, *steps, *values, *found = NULL;
    buffers_t buffers = {.count = 0};
    sfu_network network;
    sfu_voxels block;
    Py_ssize_t x, y, z, first, plane, row;
    size_t numbers, count, seen;
    float *here;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOOO(nnn)(nnn)fO", &layers, &sizes, &samples, &steps, &x, &y, &z, &first, &plane, &row,
                          &block.unit, &values))
        return NULL;
    if (x < 0 || y < 0 || z < 0 || first < 0 || plane < 0 || row < z)
        return outside();
    if (take_network(&buffers, layers, sizes, &network, &numbers) &&
        (block.samples = taken_floats(&buffers, samples, 4, 0, 0, &count)) &&
        (block.steps = taken(&buffers, steps, 8, 1, 0, network.sizes[0], &seen)) &&
        (here = taken_floats(&buffers, values, 4, 1, 0, &numbers))) {
        const size_t shape[] = {(size_t)x, (size_t)y, (size_t)z}, strides[] = {(size_t)first, (size_t)plane, (size_t)row};
        const size_t channels = network.sizes[network.count];
        if (channels > network.sizes[0] || !is_inside(shape, strides, block.steps, network.sizes[0], SFU_LANES, count) ||
            numbers / channels / (shape[2] ? shape[2] : 1) / (shape[1] ? shape[1] : 1) < shape[0]) {
            outside();
        } else {
            for (int axis = 0; axis < 3; axis++)
                block.shape[axis] = shape[axis];
            block.first = strides[0];
            block.plane = strides[1];
            block.row = strides[2];
            Py_BEGIN_ALLOW_THREADS
            if (shape[0] && shape[1] && shape[2])
                sfu_correct(&network, &block, here);
            Py_END_ALLOW_THREADS
            found = Py_NewRef(Py_None);
        }
    }
    release(&buffers);
    return found;
}

static PyObject *pad(PyObject *module, PyObject *arguments)
{
    PyObject *values, *padded, *found = NULL;
    buffers_t buffers = {.count = 0};
    Py_ssize_t lengths[4], far;
    size_t count, room, shape[4];
    float scale, *to;
    const float *from;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "O(nnnn)nfO", &values, &lengths[0], &lengths[1], &lengths[2], &lengths[3], &far, &scale, &padded))
        return NULL;
    if ((from = taken_floats(&buffers, values, 4, 0, 0, &count)) && (to = taken_floats(&buffers, padded, 4, 1, 0, &room))) {
        for (int axis = 0; axis < 4; axis++) {
            const size_t more = axis < 3 ? 2 * (size_t)far : 0;
            if (lengths[axis] < 1 || far < 0 || far > 1 << 16 || (size_t)lengths[axis] > count)
                break;
            shape[axis] = (size_t)lengths[axis];
            count /= shape[axis];
            room /= shape[axis] + more;
            if (axis < 3)
                continue;
            if (!count || !room)
                break;
            Py_BEGIN_ALLOW_THREADS
            sfu_pad(from, shape, (size_t)far, scale, to);
            Py_END_ALLOW_THREADS
            found = Py_NewRef(Py_None);
        }
        if (!found)
            outside();
    }
    release(&buffers);
    return found;
}

/* A network and what it is to learn; whether all of it lies within the arrays. */
static int take_lesson(buffers_t *buffers, PyObject *lessons, size_t inputs, size_t channels, sfu_lesson *lesson)
{
    PyObject *samples, *steps, *aims, *ends;
    Py_ssize_t x, y, z, first, plane, row, channel;
    size_t count, voxels;
    if (!PyArg_ParseTuple(lessons, "OOOO(nnn)(nnnn)ff", &samples, &steps, &aims, &ends, &x, &y, &z, &first, &plane, &row, &channel,
                          &lesson->middle, &lesson->scale) ||
        !(lesson->samples = taken_floats(buffers, samples, 4, 0, 0, &count)) ||
        !(lesson->steps = taken(buffers, steps, 8, 1, 0, 0, &lesson->neighbours)) ||
        !(lesson->aims = taken_floats(buffers, aims, 4, 0, 0, &voxels)) ||
        !(lesson->ends = taken(buffers, ends, 1, 0, 0, voxels, NULL)))
        return 0;
    const size_t shape[] = {(size_t)x, (size_t)y, (size_t)z}, strides[] = {(size_t)first, (size_t)plane, (size_t)row};
    if (x < 1 || y < 1 || z < 1 || first < 0 || plane < 0 || row < 0 || channel < 0 || (size_t)channel > count / channels ||
        (lesson->neighbours + 1) * channels != inputs || voxels / channels / shape[2] / shape[1] < shape[0] ||
        !is_inside(shape, strides, lesson->steps, lesson->neighbours, 0, (size_t)channel) ||
        !is_inside(shape, strides, (const int64_t[]){0}, 1, 0, (size_t)channel))
        return outside() != NULL;
    for (int axis = 0; axis < 3; axis++)
        lesson->shape[axis] = shape[axis];
    lesson->first = strides[0];
    lesson->plane = strides[1];
    lesson->row = strides[2];
    lesson->channel = (size_t)channel;
    return 1;
}

static PyObject *learn(PyObject *module, PyObject *arguments)
{
    PyObject *layers, *sizes, *lessons, *voxels, *weights, *gradient, *found = NULL;
    buffers_t buffers = {.count = 0};
    sfu_network network;
    sfu_lesson lesson;
    const int64_t *places;
    const float *shares;
    float *here = NULL;
    size_t numbers, count;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOOOOO", &layers, &sizes, &lessons, &voxels, &weights, &gradient))
        return NULL;
    if (take_network(&buffers, layers, sizes, &network, &numbers) &&
        take_lesson(&buffers, lessons, network.sizes[0], network.sizes[network.count], &lesson) &&
        (places = taken(&buffers, voxels, 8, 1, 0, 0, &count)) && (shares = taken_floats(&buffers, weights, 4, 0, count, NULL)) &&
        (gradient == Py_None || (here = taken_floats(&buffers, gradient, 4, 1, numbers, NULL)))) {
        const int64_t end = (int64_t)(lesson.shape[0] * lesson.shape[1] * lesson.shape[2]);
        void *room = malloc(sfu_learning_room(&network));
        double squares = 0;
        int wrong = 0;
        for (size_t n = 0; n < count; n++)
            wrong |= places[n] < 0 || places[n] >= end;
        if (!room) {
            PyErr_NoMemory();
        } else if (wrong) {
            outside();
        } else {
            Py_BEGIN_ALLOW_THREADS
            sfu_learn(&network, &lesson, places, shares, count, room, here, &squares);
            Py_END_ALLOW_THREADS
            found = PyFloat_FromDouble(squares);
        }
        free(room);
    }
    release(&buffers);
    return found;
}

static PyObject *hold(PyObject *module, PyObject *arguments)
{
    PyObject *layers, *sizes, *depths, *held, *found = NULL;
    buffers_t buffers = {.count = 0};
    sfu_network network;
    const int32_t *bits;
    float *here;
    size_t numbers;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOOO", &layers, &sizes, &depths, &held))
        return NULL;
    if (take_network(&buffers, layers, sizes, &network, &numbers) && (bits = taken(&buffers, depths, 4, 1, 0, network.count, NULL)) &&
        (here = taken_floats(&buffers, held, 4, 1, numbers, NULL))) {
        int wrong = 0;
        for (size_t n = 0; n < network.count; n++)
            wrong |= bits[n] < 2 || bits[n] > 16;
        if (wrong) {
            outside();
        } else {
            sfu_hold(&network, bits, here);
            found = Py_NewRef(Py_None);
        }
    }
    release(&buffers);
    return found;
}

static PyMethodDef functions[] = {
    {"hold", hold, METH_VARARGS, NULL},
    {"correct", correct, METH_VARARGS, NULL},
    {"pad", pad, METH_VARARGS, NULL},
    {"learn", learn, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

int add_network(PyObject *module)
{
    return PyModule_AddFunctions(module, functions) || PyModule_AddIntConstant(module, "LAYERS", SFU_LAYERS) ||
                   PyModule_AddIntConstant(module, "WIDEST", SFU_WIDEST) || PyModule_AddIntConstant(module, "LANES", SFU_LANES)
               ? -1
               : 0;
}
