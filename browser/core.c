/* The native core as a page calls it: core.js gives all memory, and has checked sizes. Numbers are 32 bits wide; faults are those of
 * sfumato.h. */
#include "core.h"
#include "foretold.h"

static sfu_tables tables; /* made once, never changed */

EXPORT(prepare) void prepare(void)
{
    sfu_make_tables(&tables);
}

/* ---- the range coder and models ---- */

EXPORT(coder_bytes) size_t coder_bytes(void)
{
    return sizeof(sfu_coder);
}

EXPORT(start_coder) void start_coder(sfu_coder *coder, const uint8_t *data, size_t size)
{
    sfu_read(coder, data, size);
}

enum { TRUST = 4 * SFU_UNIT, CURVE = 1 << 30, SHARES = 75366 /* 1.15 */ };

/* `coding.context_mixing.ContextModel` with its memory: its arrays of 64 bits, then the room of a call. */
struct learner {
    sfu_model model;
    int64_t numbers[];
};

EXPORT(model_bytes) size_t model_bytes(size_t contexts, size_t states, size_t sets)
{
    return sizeof(learner_t) + 8 * (contexts + 2 * states + 2 * contexts * sets + 2) + 4 * states;
}

/* A model that has seen nothing; firsts: (contexts,) the first state of each; odds: (states,) prior probabilities, of 65536. */
EXPORT(start_model) void start_model(learner_t *learner, size_t contexts, size_t states, size_t sets, const int32_t *firsts,
                                     const int32_t *odds)
{
    const size_t weights = contexts * sets;
    int64_t *start = learner->numbers, *ones = start + contexts, *total = ones + states, *weight = total + states;
    int64_t *curve = weight + weights, *counters = curve + weights;
    for (size_t n = 0; n < contexts; n++)
        start[n] = firsts[n];
    for (size_t n = 0; n < states; n++) {
        ones[n] = (int64_t)TRUST * odds[n] / SFU_ONE;
        total[n] = TRUST;
    }
    for (size_t n = 0; n < weights; n++) {
        weight[n] = SHARES / (int64_t)contexts;
        curve[n] = CURVE;
    }
    counters[0] = 0;
    counters[1] = TRUST / SFU_UNIT;
    learner->model = (sfu_model){contexts, states, sets, start, ones, total, weight, curve, counters};
}

/* states: (contexts, count); choice: the set of each, or of all where the step is 0. */
EXPORT(ask) int ask(sfu_coder *coder, learner_t *learner, const int32_t *states, const int32_t *choice, size_t step, uint8_t *bits,
                    size_t count)
{
    const sfu_model *model = &learner->model;
    return sfu_ask(coder, &tables, model, states, choice, step, bits, count, (int32_t *)(model->counters + 2));
}

/* ---- tiles ---- */

EXPORT(tile_bytes) size_t tile_bytes(void)
{
    return sizeof(tile_t);
}

EXPORT(start_tile) void start_tile(tile_t *tile, int32_t x, int32_t y, int32_t z, const uint8_t *schedule, size_t count)
{
    tile->shape[0] = x;
    tile->shape[1] = y;
    tile->shape[2] = z;
    tile->samples = (size_t)x * (size_t)y * (size_t)z;
    tile->levels = sfu_levels(tile->shape, schedule, count, tile->level);
    tile->count = sfu_subbands(tile->shape, tile->level, tile->levels, tile->bands);
}

/* Bytes of the room to decode a tile in; 0 where it is too large. */
EXPORT(coding_room) size_t coding_room(const tile_t *tile, int32_t coding)
{
    return sfu_tile_room(tile->shape, tile->bands, tile->count, coding);
}

/* Integers of a tile; without so many of the finest levels, only those in the low corner, and nothing anywhere else. */
EXPORT(decode_tile) int decode_tile(const tile_t *tile, int32_t coding, int32_t skipped, const uint8_t *data, size_t size,
                                    int32_t *codes, void *room)
{
    const int32_t *corner = skipped < (int32_t)tile->levels ? tile->level[skipped].shape : tile->bands[0].shape;
    sfu_coder coder;
    sfu_read(&coder, data, size);
    for (int32_t x = 0; x < corner[0]; x++)
        for (int32_t y = 0; y < corner[1]; y++)
            memset(codes + ((size_t)x * (size_t)tile->shape[1] + (size_t)y) * (size_t)tile->shape[2], 0, 4 * (size_t)corner[2]);
    return sfu_code_tile(&coder, &tables, tile->shape, tile->bands, tile->count, coding, skipped, codes, room);
}

/* Numbers of the room to transform a tile in. */
EXPORT(lifting_room) size_t lifting_room(const tile_t *tile)
{
    return sfu_lifting_room(tile->shape);
}

/* Puts the samples of one channel, plus a mean, among those of all; both may be one array where there is one channel. */
EXPORT(transform) void transform(const tile_t *tile, const int32_t *codes, double step, float *samples, float *room, double mean,
                                 float *values, size_t channels)
{
    sfu_dequantise(codes, 0, tile->shape, tile->bands, tile->count, step, samples);
    sfu_inverse(samples, tile->shape, tile->level, tile->levels, room);
    for (size_t n = 0; n < tile->samples; n++)
        values[n * channels] = samples[n] + (float)mean;
}

/* What the integers of a channel foretell of its numbers, see sfu_foretell_lattice. */
EXPORT(foretell) void foretell(const tile_t *tile, const int32_t *codes, double step, float *samples, float *room, double shift,
                               double scale, double low, double high, int32_t *field)
{
    sfu_dequantise(codes, 0, tile->shape, tile->bands, tile->count, step, samples);
    sfu_inverse(samples, tile->shape, tile->level, tile->levels, room);
    sfu_foretell_lattice(samples, tile->samples, (float)shift, (float)scale, (float)low, (float)high, field);
}

/* Bytes of the room to decode the numbers of a tile in; 0 where it is too large. */
EXPORT(numbers_room) size_t numbers_room(const tile_t *tile)
{
    return sfu_lattice_room(tile->shape);
}

/* Numbers of a tile, by what its field foretells. */
EXPORT(decode_numbers) int decode_numbers(const tile_t *tile, const uint8_t *data, size_t size, const int32_t *field, int32_t *numbers,
                                          void *room)
{
    sfu_coder coder;
    sfu_read(&coder, data, size);
    if (size)
        return sfu_code_lattice(&coder, &tables, tile->shape, field, numbers, room);
    sfu_nearest_lattice(field, tile->samples, numbers);
    return SFU_GOOD;
}

/* The same in double precision. */
EXPORT(transform_wide) void transform_wide(const tile_t *tile, const int32_t *codes, double step, double *samples, double *room,
                                           double mean, double *values, size_t channels)
{
    for (size_t n = 0; n < tile->count; n++) {
        const sfu_subband *band = &tile->bands[n];
        const double scale = step / sfu_norm(band);
        for (int32_t x = band->start[0]; x < band->start[0] + band->shape[0]; x++)
            for (int32_t y = band->start[1]; y < band->start[1] + band->shape[1]; y++) {
                const size_t at = ((size_t)x * (size_t)tile->shape[1] + (size_t)y) * (size_t)tile->shape[2] + (size_t)band->start[2];
                for (int32_t z = 0; z < band->shape[2]; z++)
                    samples[at + (size_t)z] = codes[at + (size_t)z] * scale;
            }
    }
    sfu_inverse_double(samples, tile->shape, tile->level, tile->levels, room);
    for (size_t n = 0; n < tile->samples; n++)
        values[n * channels] = samples[n] + mean;
}

/* ---- the network of a wavelet field ---- */

/* sizes: (count + 1,) inputs, then the outputs of each layer; numbers: of the layers, one behind the other. */
EXPORT(correct) void correct(const uint32_t *sizes, size_t count, const float *numbers, const float *samples, const int64_t *steps,
                             const block_t *block, float unit, float *values)
{
    sfu_network network = {.count = count, .sizes = {sizes[0]}};
    const sfu_voxels voxels = {samples, steps, {block->shape[0], block->shape[1], block->shape[2]}, block->first, block->plane,
                               block->row, unit};
    for (size_t n = 0; n < count; n++) {
        network.sizes[n + 1] = sizes[n + 1];
        network.layers[n] = numbers;
        numbers += (network.sizes[n] + 1) * network.sizes[n + 1];
    }
    sfu_correct(&network, &voxels, values);
}

EXPORT(pad) void pad(const float *values, size_t x, size_t y, size_t z, size_t channels, size_t far, float scale, float *padded)
{
    sfu_pad(values, (const size_t[]){x, y, z, channels}, far, scale, padded);
}
