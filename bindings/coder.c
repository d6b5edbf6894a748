/* `sfumato._core.Coder`: the core's range coder and models; see _core.pyi. */
#include <stdlib.h>
#include <string.h>

#include "arrays.h"

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

/* STRETCH and SQUASH; for coefficients FINE and ROUGH, too. */
static int take_tables(buffers_t *buffers, PyObject *all, int every, sfu_tables *tables)
{
    PyObject *stretch, *squash, *fine, *rough;
    return PyArg_ParseTuple(all, every ? "OOOO" : "OO", &stretch, &squash, &fine, &rough) &&
           (tables->stretch = taken(buffers, stretch, 8, 1, 0, SFU_ONE + 1, NULL)) &&
           (tables->squash = taken(buffers, squash, 8, 1, 0, 2 * SFU_REACH + 1, NULL)) &&
           (!every || ((tables->fine = taken(buffers, fine, 4, 1, 0, SFU_CLASSES, NULL)) &&
                       (tables->rough = taken(buffers, rough, 4, 1, 0, SFU_CLASSES, NULL))));
}

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

static int take_questions(buffers_t *buffers, PyObject *memories, sfu_questions *questions, size_t *states)
{
    sfu_model *models[] = {&questions->nonzero, &questions->negative, &questions->more[0], &questions->more[1], &questions->more[2],
                           &questions->more[3], &questions->longer, &questions->upper};
    const size_t count = sizeof models / sizeof *models;
    if (!PyTuple_Check(memories) || PyTuple_Size(memories) != (Py_ssize_t)count) {
        PyErr_Format(PyExc_TypeError, "expected a tuple of %zu models", count);
        return 0;
    }
    for (size_t n = 0; n < count; n++) {
        if (!take_model(buffers, PyTuple_GetItem(memories, (Py_ssize_t)n), models[n]))
            return 0;
        *states = models[n]->states > *states ? models[n]->states : *states;
    }
    return 1;
}

static int take_band(buffers_t *buffers, PyObject *arrays, PyObject *expected, PyObject *kind, sfu_band *band)
{
    PyObject *values, *magnitudes, *seen[4];
    if (!PyArg_ParseTuple(arrays, "OOOOOO", &values, &magnitudes, &seen[0], &seen[1], &seen[2], &seen[3]) ||
        !PyArg_ParseTuple(kind, "iiiiiiii", &band->phase, &band->level, &band->high_x, &band->high_y, &band->high_z, &band->siblings,
                          &band->step_x, &band->step_y) ||
        !(band->values = taken(buffers, values, 4, 1, 1, 1, &band->samples)) ||
        !(band->magnitudes = taken(buffers, magnitudes, 2, 0, 1, band->samples, NULL)) ||
        !(band->expected = taken(buffers, expected, 4, 1, 0, SFU_EXPECTED, NULL)))
        return 0;
    for (int k = 0; k < 4; k++)
        if (!(band->seen[k] = taken(buffers, seen[k], 2, 0, 0, band->samples, NULL)))
            return 0;
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
    PyObject *all, *memory, *states, *choice, *bits, *found = NULL;
    buffers_t buffers = {.count = 0};
    sfu_tables tables;
    sfu_model model;
    const int32_t *seen, *chosen;
    uint8_t *here;
    size_t count, choices;
    if (!PyArg_ParseTuple(arguments, "OOOOO", &all, &memory, &states, &choice, &bits) || !is_free(self))
        return NULL;
    if (take_tables(&buffers, all, 0, &tables) && take_model(&buffers, memory, &model) &&
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

static PyObject *code_coefficients(PyObject *object, PyObject *arguments)
{
    coder_t *self = (coder_t *)object;
    PyObject *all, *memories, *arrays, *at, *known, *expected, *kind, *found = NULL;
    buffers_t buffers = {.count = 0};
    sfu_tables tables;
    sfu_questions questions;
    sfu_band band;
    const int64_t *places;
    const int32_t *right = NULL;
    size_t count, states = 0;
    if (!PyArg_ParseTuple(arguments, "OOOOOOO", &all, &memories, &arrays, &at, &known, &expected, &kind) || !is_free(self))
        return NULL;
    if (take_tables(&buffers, all, 1, &tables) && take_questions(&buffers, memories, &questions, &states) &&
        take_band(&buffers, arrays, expected, kind, &band) && (places = taken(&buffers, at, 8, 1, 0, 0, &count)) &&
        (known == Py_None || (right = taken(&buffers, known, 4, 1, 0, count, NULL))) && has_room(self, sfu_room(count, states))) {
        self->busy = 1;
        Py_BEGIN_ALLOW_THREADS
        sfu_code_coefficients(&self->coder, &tables, &questions, &band, places, right, count, self->room);
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

/* ---- the type ---- */

static PyMethodDef methods[] = {
    {"code", code, METH_VARARGS, NULL},
    {"ask", ask, METH_VARARGS, NULL},
    {"code_coefficients", code_coefficients, METH_VARARGS, NULL},
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
    if (wrong || PyModule_AddIntConstant(module, "DAMAGED", SFU_DAMAGED) || PyModule_AddIntConstant(module, "BEYOND", SFU_BEYOND))
        return -1;
    return 0;
}
