/* The native core under sanitizers: what is written comes back; cut, damaged and random streams end with a fault, or with
 * other numbers. So it is with coefficients, and with numbers that a field foretells. Prints how many of them ended in which way.
 * Networks of all sizes read and write their arrays alone. test_sanitizers.py builds it.
 *
 *     harness SEED ROUNDS
 *
 * Every array has a block of its own, of its exact size.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "foretold.h"

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

static int larger(sfu_coder *coder, size_t room)
{
    coder->words = realloc(coder->words, 4 * room);
    coder->room = room;
    return coder->words != NULL;
}

/* A tile, and what a schedule makes of it. */
typedef struct {
    int32_t shape[3], skipped, coding;
    size_t samples, count;
    sfu_subband bands[SFU_BANDS];
} box_t;

static box_t *make_box(void)
{
    box_t *box = made(1, sizeof *box);
    sfu_level levels[SFU_LEVELS];
    uint8_t schedule[8];
    const size_t length = drawn() % sizeof schedule;
    const uint32_t most = drawn() % 4 ? 24 : 60;
    for (size_t n = 0; n < length; n++)
        schedule[n] = (uint8_t)(drawn() % 2 ? 7 : drawn());
    for (int k = 0; k < 3; k++)
        box->shape[k] = 1 + (int32_t)(drawn() % (drawn() % 8 ? most : 4));
    box->coding = 1 + (int32_t)(drawn() % 2);
    box->samples = (size_t)box->shape[0] * (size_t)box->shape[1] * (size_t)box->shape[2];
    box->count = sfu_subbands(box->shape, levels, sfu_levels(box->shape, schedule, length, levels), box->bands);
    return box;
}

/* Writes the numbers of a tile, or reads them; returns the fault. */
static int code(sfu_coder *coder, const sfu_tables *tables, const box_t *box, int32_t *codes)
{
    const size_t bytes = sfu_tile_room(box->shape, box->bands, box->count, box->coding);
    void *room = malloc(bytes);
    expect(bytes > 0 && room != NULL, "no room");
    memset(room, 0xaa, bytes);
    const int fault = sfu_code_tile(coder, tables, box->shape, box->bands, box->count, box->coding, box->skipped, codes, room);
    free(room);
    return fault;
}

/* Reads a copy of bytes that ends where they do. */
static int decode(const uint8_t *data, size_t size, const sfu_tables *tables, const box_t *box, int32_t *codes)
{
    uint8_t *copy = malloc(size ? size : 1);
    sfu_coder coder;
    expect(copy != NULL, "no memory");
    if (size)
        memcpy(copy, data, size);
    memset(codes, 0, 4 * box->samples);
    sfu_read(&coder, copy, size);
    const int fault = code(&coder, tables, box, codes);
    free(copy);
    return fault;
}

static int32_t sample(int kind)
{
    const int32_t size = (int32_t)(kind == 0 ? drawn() % 3 == 0 : kind == 1 ? drawn() % 40 : drawn() >> (drawn() % 32));
    return kind == 2 ? size : drawn() & 1 ? size : -size;
}

/* No band may lie outside of the tile, or come before its parent. */
static void try_wrong(const sfu_tables *tables, box_t *box, int32_t *codes)
{
    sfu_subband *band = &box->bands[drawn() % box->count], right = *band;
    const uint8_t data[] = {1, 2, 3};
    sfu_coder coder;
    switch (drawn() % 4) {
    case 0: band->start[drawn() % 3] += 60; break;
    case 1: band->shape[drawn() % 3] = (int32_t)drawn() % 2 ? 0 : 61; break;
    case 2: band->parent = (int32_t)(band - box->bands); break;
    default: band->halvings[drawn() % 3] = 31; break;
    }
    sfu_read(&coder, data, sizeof data);
    expect(sfu_tile_room(box->shape, box->bands, box->count, box->coding) == 0, "wrong bands were given room");
    expect(sfu_code_tile(&coder, tables, box->shape, box->bands, box->count, box->coding, 0, codes, NULL) == SFU_WRONG,
           "wrong bands were read");
    *band = right;
}

static void try_one(const sfu_tables *tables)
{
    box_t *box = make_box();
    int32_t *codes = made(box->samples, 4), *found = made(box->samples, 4);
    const int kind = (int)(drawn() % 3), share = (int)(drawn() % 3 ? 1 : 1 + drawn() % 200);
    for (size_t n = 0; n < box->samples; n++)
        codes[n] = drawn() % (uint32_t)share ? 0 : sample(kind);
    codes[drawn() % box->samples] = 3;
    sfu_coder coder;
    sfu_write(&coder, NULL, 0, larger);
    expect(code(&coder, tables, box, codes) == SFU_GOOD, "could not be written");
    uint8_t *bytes = malloc(4 * (coder.place + 1));
    expect(bytes != NULL, "no memory");
    const size_t size = sfu_finish(&coder, bytes);
    expect(decode(bytes, size, tables, box, found) == SFU_GOOD && memcmp(codes, found, 4 * box->samples) == 0, "did not come back");
    for (int n = 0; n < 8; n++) { /* cut, damaged here and there, all random, all ones */
        const size_t kept = n == 0 && size ? drawn() % size : size;
        if (n > 0)
            for (size_t k = 0; k < (n < 5 ? 3 : size); k++)
                if (size)
                    bytes[n < 5 ? drawn() % size : k] = n == 7 ? 0xff : (uint8_t)drawn();
        box->skipped = n % 4 ? 0 : (int32_t)(drawn() % 4);
        const int fault = decode(bytes, kept, tables, box, found);
        expect(fault <= SFU_BEYOND, "a damaged stream had another fault");
        seen[fault]++;
    }
    free(coder.words);
    sfu_write(&coder, made(64, 4), 64, NULL);
    expect(code(&coder, tables, box, codes) == SFU_FULL || size <= 4 * 64, "found room that is not there");
    free(coder.words);
    try_wrong(tables, box, found);
    free(codes);
    free(found);
    free(bytes);
    free(box);
}

/* Writes the numbers of a tile that a field foretells, or reads them; returns the fault. */
static int code_lattice(sfu_coder *coder, const sfu_tables *tables, const int32_t shape[3], const int32_t *field, int32_t *numbers)
{
    const size_t bytes = sfu_lattice_room(shape);
    void *room = malloc(bytes);
    expect(bytes > 0 && room != NULL, "no room");
    memset(room, 0xaa, bytes);
    const int fault = sfu_code_lattice(coder, tables, shape, field, numbers, room);
    free(room);
    return fault;
}

/* What a field says, and numbers: near to it, anywhere, or both, or at the ends of what there may be. */
static void draw_lattice(size_t count, int32_t *field, int32_t *numbers)
{
    const uint32_t kind = drawn() % 4, reach = drawn() % 27, off = drawn() % 4 ? drawn() % 5 : drawn() % 32;
    const int32_t most = SFU_LATTICE_FARTHEST;
    for (size_t n = 0; n < count; n++) {
        field[n] = (int32_t)(drawn() % (2u << reach)) - (1 << reach);
        if (kind == 3)
            field[n] = drawn() % 2 ? -most : most;
    }
    sfu_nearest_lattice(field, count, numbers);
    for (size_t n = 0; n < count; n++)
        if (kind == 3)
            numbers[n] = drawn() % 2 ? INT32_MIN : INT32_MAX;
        else if (kind == 2 || drawn() % 50 == 0)
            numbers[n] = (int32_t)drawn();
        else
            numbers[n] += (int32_t)(drawn() % (1u << off)) / 2 * (drawn() % 2 ? 1 : -1);
}

/* Reads a copy of bytes that ends where they do. */
static int decode_lattice(const uint8_t *data, size_t size, const sfu_tables *tables, const int32_t shape[3], const int32_t *field,
                          int32_t *numbers)
{
    uint8_t *copy = made(size, 1);
    sfu_coder coder;
    if (size)
        memcpy(copy, data, size);
    sfu_read(&coder, copy, size);
    const int fault = code_lattice(&coder, tables, shape, field, numbers);
    free(copy);
    return fault;
}

static void try_lattice(const sfu_tables *tables)
{
    int32_t shape[3];
    for (int k = 0; k < 3; k++)
        shape[k] = 1 + (int32_t)(drawn() % (drawn() % 8 ? 16 : 60));
    const size_t samples = (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2];
    int32_t *field = made(samples, 4), *numbers = made(samples, 4), *found = made(samples, 4);
    draw_lattice(samples, field, numbers);
    sfu_coder coder;
    sfu_write(&coder, NULL, 0, larger);
    expect(code_lattice(&coder, tables, shape, field, numbers) == SFU_GOOD, "numbers could not be written");
    uint8_t *bytes = made(coder.place + 1, 4);
    const size_t size = sfu_finish(&coder, bytes);
    expect(decode_lattice(bytes, size, tables, shape, field, found) == SFU_GOOD, "numbers could not be read");
    expect(memcmp(numbers, found, 4 * samples) == 0, "numbers did not come back");
    for (int n = 0; n < 4 && size; n++) { /* cut, damaged here and there, all random, all ones */
        const size_t kept = n == 0 ? drawn() % size : size;
        for (size_t k = 0; n > 0 && k < (n == 1 ? 3 : size); k++)
            bytes[n == 1 ? drawn() % size : k] = n == 3 ? 0xff : (uint8_t)drawn();
        const int fault = decode_lattice(bytes, kept, tables, shape, field, found);
        expect(fault <= SFU_BEYOND, "damaged numbers had another fault");
        seen[fault]++;
    }
    free(coder.words);
    sfu_write(&coder, made(64, 4), 64, NULL);
    expect(code_lattice(&coder, tables, shape, field, numbers) == SFU_FULL || size <= 4 * 64, "found room that is not there");
    free(coder.words);
    free(field);
    free(numbers);
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
    const sfu_voxels block = {padded, all, {shape[0], shape[1], shape[2]}, far * (plane + row + 1), plane, row, 0.1f};
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
    sfu_tables *tables = made(1, sizeof *tables);
    sfu_make_tables(tables);
    expect(count == 3, "usage: harness SEED ROUNDS");
    chance = 2 * strtoull(arguments[1], NULL, 10) + 1;
    for (long n = strtol(arguments[2], NULL, 10); n > 0; n--)
        try_one(tables);
    for (long n = strtol(arguments[2], NULL, 10); n > 0; n -= 4)
        try_lattice(tables);
    free(tables);
    for (long n = strtol(arguments[2], NULL, 10); n > 0; n -= 4)
        try_network();
    printf("%ld good, %ld damaged, %ld beyond 32 bits\n", seen[SFU_GOOD], seen[SFU_DAMAGED], seen[SFU_BEYOND]);
    return 0;
}
