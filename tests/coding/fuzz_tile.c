/* A target of libFuzzer: whatever bytes are decoded, neither sfu_code_tile nor sfu_code_lattice leaves an array; of some streams, what the
 * latter reads comes back once it has been written. `make fuzz` builds and runs it.
 *
 * The first nine bytes say the shape and which of the two it is; then how many levels are skipped, and a schedule, or what the field
 * foretells. The rest is the stream. Every array has a block of its own, of its exact size.
 */
#include <stdlib.h>
#include <string.h>

#include "foretold.h"

enum { HEAD = 9, SCHEDULE = 5, LONGEST = 64, MOST = 1 << 12, AGAIN = 64, FORETOLD = 192 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static sfu_tables tables;

static void *copied(const void *from, size_t bytes)
{
    void *found = malloc(bytes ? bytes : 1);
    if (!found)
        abort();
    if (from && bytes)
        memcpy(found, from, bytes);
    return found;
}

static int larger(sfu_coder *coder, size_t room)
{
    coder->words = realloc(coder->words, 4 * room);
    coder->room = room;
    return coder->words != NULL;
}

static void try_tile(const int32_t shape[3], const uint8_t *data, size_t kept, size_t samples)
{
    static sfu_level levels[SFU_LEVELS];
    static sfu_subband laid[SFU_BANDS];
    sfu_coder coder;
    const int32_t coding = 1 + (data[3] >> 5 & 1);
    const size_t length = data[3] % (SCHEDULE + 1);
    const size_t count = sfu_subbands(shape, levels, sfu_levels(shape, data + HEAD - SCHEDULE, length, levels), laid);
    const size_t bytes = sfu_tile_room(shape, laid, count, coding);
    sfu_subband *bands = copied(laid, count * sizeof *laid);
    uint8_t *stream = copied(data + HEAD, kept);
    int32_t *codes = copied(NULL, 4 * samples);
    void *room = copied(NULL, bytes);
    memset(codes, 0, 4 * samples);
    memset(room, 0xaa, bytes);
    sfu_read(&coder, stream, kept);
    if (!bytes || sfu_code_tile(&coder, &tables, shape, bands, count, coding, data[3] >> 6, codes, room) > SFU_BEYOND)
        abort();
    free(bands);
    free(stream);
    free(codes);
    free(room);
}

/* What a field says of so many numbers: a slope, and noise, of any size within its limits. */
static int32_t *foretold_by(const uint8_t *data, size_t samples)
{
    int32_t *field = copied(NULL, 4 * samples);
    uint32_t chance = 1u | (uint32_t)data[4] << 8 | (uint32_t)data[5] << 16 | (uint32_t)data[6] << 24;
    const int64_t most = SFU_LATTICE_FARTHEST, start = (int64_t)chance - INT32_MAX, slope = (int64_t)(data[7] - 128) * (1 << data[8] % 16);
    for (size_t n = 0; n < samples; n++) {
        chance = chance * 1664525u + 1013904223u;
        const int64_t noise = (int64_t)(chance >> 4) - (1 << 27), said = (start >> data[3] % 32) + slope * (int64_t)n;
        const int64_t all = said + (noise >> (data[3] >> 5) * 4);
        field[n] = (int32_t)(all < -most ? -most : all > most ? most : all);
    }
    return field;
}

static int code(sfu_coder *coder, const int32_t shape[3], const int32_t *field, int32_t *numbers)
{
    const size_t bytes = sfu_lattice_room(shape);
    void *room = copied(NULL, bytes);
    if (!bytes)
        abort();
    memset(room, 0xaa, bytes);
    const int fault = sfu_code_lattice(coder, &tables, shape, field, numbers, room);
    free(room);
    return fault;
}

static int decode(const uint8_t *data, size_t size, const int32_t shape[3], const int32_t *field, int32_t *numbers)
{
    uint8_t *stream = copied(data, size);
    sfu_coder coder;
    sfu_read(&coder, stream, size);
    const int fault = code(&coder, shape, field, numbers);
    free(stream);
    return fault;
}

static void try_lattice(const int32_t shape[3], const uint8_t *data, size_t kept, size_t samples)
{
    int32_t *field = foretold_by(data, samples), *numbers = copied(NULL, 4 * samples), *again = copied(NULL, 4 * samples);
    sfu_coder coder;
    const int fault = decode(data + HEAD, kept, shape, field, numbers);
    if (fault > SFU_BEYOND)
        abort();
    if (!fault && data[1] & AGAIN) {
        sfu_write(&coder, NULL, 0, larger);
        if (code(&coder, shape, field, numbers))
            abort();
        uint8_t *bytes = copied(NULL, 4 * (coder.place + 1));
        const size_t size = sfu_finish(&coder, bytes);
        if (decode(bytes, size, shape, field, again) || memcmp(numbers, again, 4 * samples))
            abort();
        free(bytes);
        free(coder.words);
    }
    free(field);
    free(numbers);
    free(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int32_t shape[3];
    if (!tables.zeros[0])
        sfu_make_tables(&tables);
    if (size < HEAD)
        return -1;
    for (int axis = 0; axis < 3; axis++)
        shape[axis] = 1 + data[axis] % LONGEST;
    const size_t samples = (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2];
    if (samples > MOST)
        return -1;
    if (data[0] >= FORETOLD && size > HEAD)
        try_lattice(shape, data, size - HEAD, samples);
    else
        try_tile(shape, data, size - HEAD, samples);
    return 0;
}
