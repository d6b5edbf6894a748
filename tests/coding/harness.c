/* The native core under sanitizers: what is written comes back; cut, damaged and random streams end with a fault, or with
 * other numbers. Prints how many of them ended in which way. Networks of all sizes read and write their arrays alone. test_sanitizers.py
 * builds it.
 *
 *     harness SEED ROUNDS
 *
 * Every array has a block of its own, of its exact size. The tables are like those of the package, but made by floats: any will do.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sfumato.h"

enum { MODELS = 8, PHASES = 4 };

static const int32_t EXPECTED[PHASES][SFU_EXPECTED] = {
    {0, 0, 0, 0, 0, 0, 7, 3, 6, 2, 0},
    {0, 0, 0, 0, 0, 21, 5, 1, 4, 0, 0},
    {64, 49, 23, 20, 12, 0, 2, 0, 4, 0, 0},
    {34, 28, 6, 7, 8, 2, 0, 0, 3, 0, 0},
};
static const size_t SIZES[MODELS][4] = {
    {484, 484, 416, 528}, {1000},    {52, 121, 121, 528}, {52, 121, 121, 528}, {52, 121, 121, 528}, {52, 121, 121, 528},
    {832, 8448},          {176},
};

static uint64_t chance = 1;
static long seen[SFU_BEYOND + 1]; /* faults of damaged streams */

static uint32_t drawn(void)
{
    chance ^= chance << 13;
    chance ^= chance >> 7;
    chance ^= chance << 17;
    return (uint32_t)(chance >> 32);
}

static void expect(int holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        exit(1);
    }
}

static void *made(size_t count, size_t bytes)
{
    void *found = calloc(count ? count : 1, bytes);
    expect(found != NULL, "no memory");
    return found;
}

static sfu_tables tables(void)
{
    int64_t *stretch = made(SFU_ONE + 1, 8), *squash = made(2 * SFU_REACH + 1, 8);
    int32_t *fine = made(SFU_CLASSES, 4), *rough = made(SFU_CLASSES, 4);
    for (int n = -SFU_REACH; n <= SFU_REACH; n++)
        squash[n + SFU_REACH] = (int64_t)lrint(SFU_ONE / (1 + exp(-n / (double)SFU_UNIT)));
    for (int n = 0; n <= SFU_ONE; n++) {
        const double p = n / (double)SFU_ONE, at = n == 0 ? -SFU_REACH : n == SFU_ONE ? SFU_REACH : SFU_UNIT * log(p / (1 - p));
        stretch[n] = (int64_t)fmax(-SFU_REACH, fmin(SFU_REACH, at));
    }
    for (int n = 0; n < SFU_CLASSES; n++) {
        fine[n] = n < 4 ? n : (int32_t)fmin(SFU_FINES - 1, 4 * log2(n) - 4);
        rough[n] = n < 2 ? 0 : (int32_t)fmin(SFU_ROUGHS - 1, log2(n));
    }
    return (sfu_tables){stretch, squash, fine, rough};
}

static sfu_model *models_of(sfu_questions *questions)
{
    return &questions->nonzero; /* eight models, one behind the other */
}

static void make_questions(sfu_questions *questions)
{
    for (int n = 0; n < MODELS; n++) {
        sfu_model *model = models_of(questions) + n;
        int64_t *start = made(4, 8);
        *model = (sfu_model){.sets = n == 0 ? 16 : 1};
        while (model->contexts < 4 && SIZES[n][model->contexts]) {
            start[model->contexts] = (int64_t)model->states;
            model->states += SIZES[n][model->contexts++];
        }
        const size_t weights = model->contexts * model->sets;
        model->start = start;
        model->ones = made(model->states, 8);
        model->total = made(model->states, 8);
        model->weights = made(weights, 8);
        model->curve = made(weights, 8);
        model->counters = made(2, 8);
        model->counters[1] = 4;
        for (size_t at = 0; at < model->states; at++) {
            model->total[at] = 4 * SFU_UNIT;
            model->ones[at] = 2 * SFU_UNIT;
        }
        for (size_t at = 0; at < weights; at++) {
            model->weights[at] = SFU_ONE * 23 / 20 / (int64_t)model->contexts;
            model->curve[at] = (int64_t)64 * SFU_UNIT * SFU_ONE;
        }
    }
}

static void drop_questions(sfu_questions *questions)
{
    for (int n = 0; n < MODELS; n++) {
        sfu_model *model = models_of(questions) + n;
        free((void *)model->start);
        free(model->ones);
        free(model->total);
        free(model->weights);
        free(model->curve);
        free(model->counters);
    }
}

static int larger(sfu_coder *coder, size_t room)
{
    coder->words = realloc(coder->words, 4 * room);
    coder->room = room;
    return coder->words != NULL;
}

/* A box of (X, Y, Z) samples and its border. */
typedef struct {
    int32_t shape[3];
    size_t samples;
    uint16_t *seen[4];
    int level, high[3];
} box_t;

static box_t make_box(void)
{
    box_t box = {.level = (int)(drawn() % 9), .high = {drawn() & 1, drawn() & 1, drawn() & 1}};
    for (int k = 0; k < 3; k++)
        box.shape[k] = 1 + (int32_t)(drawn() % 24);
    box.samples = (size_t)(box.shape[0] + 2) * (size_t)(box.shape[1] + 2) * (size_t)(box.shape[2] + 2);
    for (int k = 0; k < 4; k++) {
        box.seen[k] = made(box.samples, 2);
        for (size_t n = 0; n < box.samples; n++)
            box.seen[k][n] = (uint16_t)(drawn() % 100 ? drawn() % 4 : drawn());
    }
    return box;
}

/* All samples in four phases, written from `values`, or read into it, flat and with a border; returns the fault. */
static int code(sfu_coder *coder, const sfu_tables *all, const box_t *box, int32_t *values)
{
    const int32_t step_y = box->shape[2] + 2, step_x = step_y * (box->shape[1] + 2);
    const size_t inner = (size_t)box->shape[0] * (size_t)box->shape[1] * (size_t)box->shape[2];
    int64_t *at = made(inner, 8);
    int32_t *known = made(inner, 4), *found = made(box->samples, 4);
    uint16_t *magnitudes = made(box->samples, 2);
    sfu_questions questions;
    int fault = SFU_GOOD;
    make_questions(&questions);
    for (int phase = 0; phase < PHASES && !fault; phase++) {
        sfu_band band = {.values = found, .magnitudes = magnitudes, .expected = EXPECTED[phase], .samples = box->samples};
        size_t count = 0, states = 0;
        void *room;
        band.step_x = step_x;
        band.step_y = step_y;
        band.phase = phase;
        band.level = box->level;
        band.high_x = box->high[0];
        band.high_y = box->high[1];
        band.high_z = box->high[2];
        band.siblings = 1;
        memcpy(band.seen, box->seen, sizeof band.seen);
        for (int32_t x = 1; x <= box->shape[0]; x++)
            for (int32_t y = 1; y <= box->shape[1]; y++)
                for (int32_t z = 1; z <= box->shape[2]; z++)
                    if ((x + y + 2 * z) % PHASES == phase) {
                        at[count] = (int64_t)x * step_x + y * step_y + z;
                        known[count] = values[at[count]];
                        count++;
                    }
        for (int n = 0; n < MODELS; n++)
            states = models_of(&questions)[n].states > states ? models_of(&questions)[n].states : states;
        room = made(sfu_room(count, states), 1);
        fault = sfu_code_coefficients(coder, all, &questions, &band, at, coder->data ? NULL : known, count, room);
        free(room);
    }
    if (coder->data)
        memcpy(values, found, 4 * box->samples);
    drop_questions(&questions);
    free(at);
    free(known);
    free(found);
    free(magnitudes);
    return fault;
}

/* Reads a copy of bytes that ends where they do. */
static int decode(const uint8_t *data, size_t size, const sfu_tables *all, const box_t *box, int32_t *values)
{
    uint8_t *copy = malloc(size ? size : 1);
    sfu_coder coder;
    int fault;
    expect(copy != NULL, "no memory");
    if (size)
        memcpy(copy, data, size);
    sfu_read(&coder, copy, size);
    fault = code(&coder, all, box, values);
    free(copy);
    return fault;
}

static int32_t sample(int kind)
{
    const int32_t size = (int32_t)(kind == 0 ? drawn() % 3 == 0 : kind == 1 ? drawn() % 40 : drawn() >> (drawn() % 32));
    return kind == 2 ? size : drawn() & 1 ? size : -size;
}

static void try_one(const sfu_tables *all)
{
    box_t box = make_box();
    int32_t *values = made(box.samples, 4), *found = made(box.samples, 4);
    const int32_t step_y = box.shape[2] + 2, step_x = step_y * (box.shape[1] + 2);
    const int kind = (int)(drawn() % 3);
    for (int32_t x = 1; x <= box.shape[0]; x++)
        for (int32_t y = 1; y <= box.shape[1]; y++)
            for (int32_t z = 1; z <= box.shape[2]; z++)
                values[x * step_x + y * step_y + z] = sample(kind);
    sfu_coder coder;
    sfu_write(&coder, NULL, 0, larger);
    expect(code(&coder, all, &box, values) == SFU_GOOD, "could not be written");
    uint8_t *bytes = malloc(4 * (coder.place + 1));
    expect(bytes != NULL, "no memory");
    const size_t size = sfu_finish(&coder, bytes);
    expect(decode(bytes, size, all, &box, found) == SFU_GOOD && memcmp(values, found, 4 * box.samples) == 0, "did not come back");
    for (int n = 0; n < 8; n++) { /* cut, damaged here and there, all random, all ones */
        const size_t kept = n == 0 && size ? drawn() % size : size;
        if (n > 0)
            for (size_t k = 0; k < (n < 5 ? 3 : size); k++)
                if (size)
                    bytes[n < 5 ? drawn() % size : k] = n == 7 ? 0xff : (uint8_t)drawn();
        const int fault = decode(bytes, kept, all, &box, found);
        expect(fault <= SFU_BEYOND, "a damaged stream had another fault");
        seen[fault]++;
    }
    free(coder.words);
    sfu_write(&coder, made(64, 4), 64, NULL);
    const int fits = box.shape[0] * box.shape[1] * box.shape[2] < 300; /* a phase of 64 */
    expect(code(&coder, all, &box, values) == SFU_FULL || fits, "found room that is not there");
    free(coder.words);
    for (int k = 0; k < 4; k++)
        free(box.seen[k]);
    free(values);
    free(found);
    free(bytes);
}

static float share(void)
{
    return (float)(drawn() % 2001) / 1000 - 1;
}

static float *shares(size_t count)
{
    float *found = made(count, 4);
    for (size_t n = 0; n < count; n++)
        found[n] = share();
    return found;
}

/* A network on values (x, y, z, channels), some of them in large parts the same: what it adds, and what it learns. */
static void try_network(void)
{
    const size_t far = 1 + drawn() % 2, channels = 1 + drawn() % 3, side = 2 * far + 1;
    const size_t shape[] = {1 + drawn() % 6, 1 + drawn() % 9, 1 + drawn() % 150, channels}, count = shape[0] * shape[1] * shape[2];
    const size_t row = shape[2] + 2 * far, plane = row * (shape[1] + 2 * far), channel = plane * (shape[0] + 2 * far);
    const size_t neighbours = side * side * side - 1, some = drawn() % 300;
    sfu_network network = {.count = 1 + drawn() % 3, .sizes = {(neighbours + 1) * channels}};
    float *values = shares(count * channels), *padded = made(channels * channel + SFU_LANES, 4), *weights = shares(some), *gradient;
    int64_t *steps = made(neighbours + 1, 8), *all = made((neighbours + 1) * channels, 8), *voxels = made(some, 8);
    uint8_t *ends = made(count * channels, 1);
    size_t numbers = 0, at = 0;
    double squares = -1;
    for (size_t layer = 0; layer < network.count; layer++) {
        network.sizes[layer + 1] = layer + 1 < network.count ? 1 + drawn() % 20 : channels;
        network.layers[layer] = shares((network.sizes[layer] + 1) * network.sizes[layer + 1]);
        numbers += (network.sizes[layer] + 1) * network.sizes[layer + 1];
    }
    for (size_t n = 0; drawn() % 2 && n < count * channels; n++)
        values[n] = 0.5f;
    for (size_t n = 0; n < side * side * side; n++)
        if (n != neighbours / 2)
            steps[at++] = (int64_t)(n / side / side * plane + n / side % side * row + n % side) - (int64_t)(far * (plane + row + 1));
    for (size_t n = 0; n < (neighbours + 1) * channels; n++)
        all[n] = steps[n / channels] + (int64_t)(n % channels * channel);
    for (size_t n = 0; n < some; n++)
        voxels[n] = (int64_t)(drawn() % count);
    for (size_t n = 0; n < count * channels; n++)
        ends[n] = (uint8_t)(drawn() % 3);
    sfu_pad(values, shape, far, 2, padded);
    const sfu_block block = {padded, all, {shape[0], shape[1], shape[2]}, far * (plane + row + 1), plane, row, 0.1f};
    const sfu_lesson lesson = {padded, steps, neighbours, {shape[0], shape[1], shape[2]}, far * (plane + row + 1), plane, row, channel,
                               0.1f, 0.2f, values, ends};
    void *room = made(sfu_learning_room(&network), 1);
    gradient = made(numbers, 4);
    sfu_learn(&network, &lesson, voxels, weights, some, room, gradient, &squares);
    sfu_learn(&network, &lesson, voxels, weights, some, room, NULL, &squares);
    sfu_hold(&network, (const int32_t[]){2, 7, 15}, gradient);
    sfu_correct(&network, &block, values);
    for (size_t n = 0; n < numbers; n++)
        expect(gradient[n] > -1e30f && gradient[n] < 1e30f, "a gradient is not finite");
    for (size_t n = 0; n < count * channels; n++)
        expect(values[n] > -1e30f && values[n] < 1e30f, "a value is not finite");
    for (size_t layer = 0; layer < network.count; layer++)
        free((void *)network.layers[layer]);
    free(values);
    free(padded);
    free(weights);
    free(gradient);
    free(steps);
    free(all);
    free(voxels);
    free(ends);
    free(room);
}

int main(int count, char **arguments)
{
    const sfu_tables all = tables();
    expect(count == 3, "usage: harness SEED ROUNDS");
    chance = 2 * strtoull(arguments[1], NULL, 10) + 1;
    for (long n = strtol(arguments[2], NULL, 10); n > 0; n--)
        try_one(&all);
    for (long n = strtol(arguments[2], NULL, 10); n > 0; n -= 4)
        try_network();
    free((void *)all.stretch);
    free((void *)all.squash);
    free((void *)all.fine);
    free((void *)all.rough);
    printf("%ld good, %ld damaged, %ld beyond 32 bits\n", seen[SFU_GOOD], seen[SFU_DAMAGED], seen[SFU_BEYOND]);
    return 0;
}
