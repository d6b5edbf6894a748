/* `sfumato._core.Coder`, the core's range coder and models, and tiles of coefficients; see _core.pyi. */
#include <stdlib.h>
#include <string.h>

#include "arrays.h"

static sfu_tables tables; /* made with the module, never changed */

typedef struct {
    PyObject_HEAD
    sfu_coder coder;
    uint8_t *data;
    void *room;
    size_t roomy; /* bytes of the room */
    int busy;
} coder_t;

static int grow(sfu_coder *coder, size_t room)
{
    uint32_t *words = room > SIZE_MAX / 8 ? NULL : realloc(coder->words, 4 * room);
    if (words) {
        coder->words = words;
        coder->room = room;
    }
    return words != NULL;
}

static PyObject *coder_new(PyTypeObject *type, PyObject *arguments, PyObject *names)
{
    static char *keywords[] = {"data", NULL};
    allocfunc make = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    const char *data = NULL;
    Py_ssize_t size = 0;
    coder_t *self;
    if (!PyArg_ParseTupleAndKeywords(arguments, names, "|z#", keywords, &data, &size) || !(self = (coder_t *)make(type, 0)))
        return NULL;
    if (!data) {
        sfu_write(&self->coder, NULL, 0, grow);
        return (PyObject *)self;
    }
    self->data = malloc((size_t)size + 1);
    if (!self->data) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    memcpy(self->data, data, (size_t)size);
    sfu_read(&self->coder, self->data, (size_t)size);
    return (PyObject *)self;
}

static void coder_free(PyObject *object)
{
    coder_t *self = (coder_t *)object;
    PyTypeObject *type = Py_TYPE(object);
    freefunc discard = (freefunc)PyType_GetSlot(type, Py_tp_free);
    free(self->coder.words);
    free(self->data);
    free(self->room);
    discard(object);
    Py_DECREF(type);
}

/* Room for a call, kept for the next. */
static int has_room(coder_t *self, size_t bytes)
{
    if (bytes > self->roomy) {
        free(self->room);
        self->room = malloc(bytes);
        self->roomy = self->room ? bytes : 0;
        if (!self->room)
            PyErr_NoMemory();
    }
    return self->room != NULL;
}

static int is_free(coder_t *self)
{
    if (self->busy)
        PyErr_SetString(PyExc_RuntimeError, "this coder is in use by another thread");
    return !self->busy;
}

/* ---- what models are ---- */

static int take_model(buffers_t *buffers, PyObject *memory, sfu_model *model)
{
    PyObject *start, *ones, *total, *weights, *curve, *counters;
    size_t count;
    if (!PyArg_ParseTuple(memory, "OOOOOO", &start, &ones, &total, &weights, &curve, &counters) ||
        !(model->start = taken(buffers, start, 8, 1, 0, 1, &model->contexts)) ||
        !(model->ones = taken(buffers, ones, 8, 1, 1, 1, &model->states)) ||
        !(model->total = taken(buffers, total, 8, 1, 1, model->states, NULL)) ||
        !(model->weights = taken(buffers, weights, 8, 1, 1, model->contexts, &count)) ||
        !(model->curve = taken(buffers, curve, 8, 1, 1, count, NULL)) ||
        !(model->counters = taken(buffers, counters, 8, 1, 1, 2, NULL)))
        return 0;
    model->sets = count / model->contexts;
    return 1;
}

/* ---- methods ---- */

static PyObject *code(PyObject *object, PyObject *arguments)
{
    coder_t *self = (coder_t *)object;
    PyObject *p, *bits, *found = NULL;
    buffers_t buffers = {.count = 0};
    const int32_t *odds;
    uint8_t *here;
    size_t count;
    if (!PyArg_ParseTuple(arguments, "OO", &p, &bits) || !is_free(self))
        return NULL;
    if ((odds = taken(&buffers, p, 4, 1, 0, 0, &count)) && (here = taken(&buffers, bits, 1, 0, 1, count, NULL))) {
        self->busy = 1;
        Py_BEGIN_ALLOW_THREADS
        sfu_code(&self->coder, odds, 1, here, count);
        Py_END_ALLOW_THREADS
        self->busy = 0;
        found = verdict(self->coder.fault);
    }
    release(&buffers);
    return found;
}

static PyObject *ask(PyObject *object, PyObject *arguments)
{
    coder_t *self = (coder_t *)object;
    PyObject *memory, *states, *choice, *bits, *found = NULL;
    buffers_t buffers = {.count = 0};
    sfu_model model;
    const int32_t *seen, *chosen;
    uint8_t *here;
    size_t count, choices;
    if (!PyArg_ParseTuple(arguments, "OOOO", &memory, &states, &choice, &bits) || !is_free(self))
        return NULL;
    if (take_model(&buffers, memory, &model) &&
        (here = taken(&buffers, bits, 1, 0, 1, 0, &count)) &&
        (seen = taken(&buffers, states, 4, 1, 0, model.contexts * count, NULL)) &&
        (chosen = taken(&buffers, choice, 4, 1, 0, 0, &choices)) && has_room(self, 4 * model.states)) {
        const size_t step = choices != 1;
        if (step && choices < count)
            self->coder.fault = SFU_WRONG;
        self->busy = 1;
        Py_BEGIN_ALLOW_THREADS
        sfu_ask(&self->coder, &tables, &model, seen, chosen, step, here, self->coder.fault ? 0 : count, self->room);
        Py_END_ALLOW_THREADS
        self->busy = 0;
        found = verdict(self->coder.fault);
    }
    release(&buffers);
    return found;
}

static PyObject *finish(PyObject *object, PyObject *nothing)
{
    coder_t *self = (coder_t *)object;
    uint8_t *bytes;
    PyObject *found;
    (void)nothing;
    if (!is_free(self))
        return NULL;
    if (self->coder.data || self->coder.fault) {
        PyErr_SetString(PyExc_ValueError, "only a coder that writes, and has no fault, can be finished");
        return NULL;
    }
    bytes = malloc(4 * (self->coder.place + 1));
    if (!bytes)
        return PyErr_NoMemory();
    found = PyBytes_FromStringAndSize((const char *)bytes, (Py_ssize_t)sfu_finish(&self->coder, bytes));
    free(bytes);
    return found;
}

/* ---- tiles ---- */

/* Room to code a tile; NULL, with an exception. */
static void *room_for(const plan_t *plan, int coding)
{
    const size_t bytes = sfu_tile_room(plan->shape, plan->bands, plan->count, coding);
    void *room = bytes ? malloc(bytes) : NULL;
    if (!bytes)
        PyErr_SetString(PyExc_ValueError, "found an empty shape, or one of too many coefficients");
    else if (!room)
        PyErr_NoMemory();
    return room;
}

/* A stream, and for each level, finest first, how many words are read of it once the level is known: two more than were written. */
static PyObject *with_words(PyObject *stream, const size_t *ends, int levels)
{
    PyObject *words = stream ? PyTuple_New(levels) : NULL;
    for (int level = 0; words && level < levels; level++)
        if (PyTuple_SetItem(words, level, PyLong_FromSize_t(ends[level] + 2)))
            Py_CLEAR(words);
    return words ? Py_BuildValue("(NN)", stream, words) : (Py_XDECREF(stream), NULL);
}

static PyObject *encode_tile(PyObject *module, PyObject *arguments)
{
    PyObject *codes, *shape, *schedule, *found = NULL;
    buffers_t buffers = {.count = 0};
    plan_t *tile = NULL;
    void *room = NULL;
    int32_t *numbers;
    uint8_t *bytes = NULL;
    size_t size = 0, ends[SFU_BANDS] = {0};
    int coding;
    sfu_coder coder;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOSi", &codes, &shape, &schedule, &coding) || !(tile = planned(shape, schedule)))
        return NULL;
    sfu_write(&coder, NULL, 0, grow);
    coder.ends = ends;
    if ((numbers = taken(&buffers, codes, 4, 1, 0, tile->samples, NULL)) && (room = room_for(tile, coding))) {
        Py_BEGIN_ALLOW_THREADS
        sfu_code_tile(&coder, &tables, tile->shape, tile->bands, tile->count, coding, 0, numbers, room);
        bytes = malloc(4 * (coder.place + 1));
        if (bytes && !coder.fault)
            size = sfu_finish(&coder, bytes);
        Py_END_ALLOW_THREADS
        if (!bytes)
            PyErr_NoMemory();
        else if (!coder.fault)
            found = with_words(PyBytes_FromStringAndSize((const char *)bytes, (Py_ssize_t)size), ends, tile->bands[0].level + 1);
        else
            verdict(coder.fault);
    }
    free(bytes);
    free(coder.words);
    free(room);
    free(tile);
    release(&buffers);
    return found;
}

static PyObject *decode_tile(PyObject *module, PyObject *arguments)
{
    PyObject *shape, *schedule, *codes, *found = NULL;
    buffers_t buffers = {.count = 0};
    plan_t *tile = NULL;
    void *room = NULL;
    const char *data;
    Py_ssize_t size;
    int32_t *numbers;
    int skipped, coding;
    sfu_coder coder;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "y#OSiOi", &data, &size, &shape, &schedule, &skipped, &codes, &coding) ||
        !(tile = planned(shape, schedule)))
        return NULL;
    sfu_read(&coder, (const uint8_t *)data, (size_t)size);
    if ((numbers = taken(&buffers, codes, 4, 1, 1, tile->samples, NULL)) && (room = room_for(tile, coding))) {
        Py_BEGIN_ALLOW_THREADS
        sfu_code_tile(&coder, &tables, tile->shape, tile->bands, tile->count, coding, skipped, numbers, room);
        Py_END_ALLOW_THREADS
        found = verdict(coder.fault);
    }
    free(room);
    free(tile);
    release(&buffers);
    return found;
}

/* The words that are read of a stream, for all but so many of the finest levels. */
static PyObject *tile_words(PyObject *module, PyObject *arguments)
{
    PyObject *shape, *schedule, *found = NULL;
    plan_t *tile = NULL;
    void *room = NULL;
    const char *data;
    Py_ssize_t size;
    int32_t *numbers = NULL;
    int skipped, coding;
    sfu_coder coder;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "y#OSii", &data, &size, &shape, &schedule, &skipped, &coding) ||
        !(tile = planned(shape, schedule)))
        return NULL;
    sfu_read(&coder, (const uint8_t *)data, (size_t)size);
    if ((room = room_for(tile, coding)) && !(numbers = calloc(tile->samples, 4)))
        PyErr_NoMemory();
    if (numbers) {
        Py_BEGIN_ALLOW_THREADS
        sfu_code_tile(&coder, &tables, tile->shape, tile->bands, tile->count, coding, skipped, numbers, room);
        Py_END_ALLOW_THREADS
        PyObject *fault = verdict(coder.fault);
        found = fault ? Py_BuildValue("(Nn)", fault, (Py_ssize_t)coder.place) : NULL;
    }
    free(numbers);
    free(room);
    free(tile);
    return found;
}

static PyMethodDef functions[] = {
    {"encode_tile", encode_tile, METH_VARARGS, NULL},
    {"decode_tile", decode_tile, METH_VARARGS, NULL},
    {"tile_words", tile_words, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

/* ---- the type ---- */

static PyMethodDef methods[] = {
    {"code", code, METH_VARARGS, NULL},
    {"ask", ask, METH_VARARGS, NULL},
    {"finish", finish, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {{Py_tp_new, coder_new}, {Py_tp_dealloc, coder_free}, {Py_tp_methods, methods}, {0, NULL}};

static PyType_Spec coder_spec = {"sfumato._core.Coder", sizeof(coder_t), 0, Py_TPFLAGS_DEFAULT, slots};

int add_coder(PyObject *module)
{
    PyObject *type = PyType_FromModuleAndSpec(module, &coder_spec, NULL);
    const int wrong = !type || PyModule_AddType(module, (PyTypeObject *)type);
    Py_XDECREF(type);
    if (!tables.zeros[0])
        sfu_make_tables(&tables);
    if (wrong || PyModule_AddFunctions(module, functions) || PyModule_AddIntConstant(module, "DAMAGED", SFU_DAMAGED) ||
        PyModule_AddIntConstant(module, "BEYOND", SFU_BEYOND))
        return -1;
    return 0;
}
