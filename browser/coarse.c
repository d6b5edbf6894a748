/* Every 2^octave-th voxel of a tile, each of its surroundings, by the coarse levels of its transform: `decode.wavelet.coarse_tile`. */
#include "core.h"

/* How many of the finest levels are not needed; times: what the others begin with, how often each axis is split. */
static size_t skip(const tile_t *tile, int32_t octave, int32_t times[3])
{
    for (size_t n = 0; n < tile->levels; n++) {
        for (int axis = 0; axis < 3; axis++)
            if ((tile->level[n].split >> axis & 1) && times[axis] == octave)
                return n;
        for (int axis = 0; axis < 3; axis++)
            times[axis] += tile->level[n].split >> axis & 1;
    }
    return tile->levels;
}

/* Integers in the low corner of a tile, of which so many levels are skipped, to coefficients of that corner's shape. */
static void dequantise(const tile_t *tile, int32_t skipped, const int32_t *codes, double step, const int32_t shape[3], float *samples)
{
    for (size_t n = 0; n < tile->count && tile->bands[n].level >= skipped; n++) {
        const sfu_subband *band = &tile->bands[n];
        const double scale = (float)(step / sfu_norm(band));
        for (int32_t x = band->start[0]; x < band->start[0] + band->shape[0]; x++)
            for (int32_t y = band->start[1]; y < band->start[1] + band->shape[1]; y++)
                for (int32_t z = band->start[2]; z < band->start[2] + band->shape[2]; z++) {
                    const size_t row = (size_t)x * (size_t)tile->shape[1] + (size_t)y, own = (size_t)x * (size_t)shape[1] + (size_t)y;
                    const size_t at = row * (size_t)tile->shape[2] + (size_t)z;
                    samples[own * (size_t)shape[2] + (size_t)z] = (float)((double)codes[at] * scale);
                }
    }
}

/* Levels, as a schedule, that split each axis as often as it is still to be split, at most 32 times. */
static size_t further(int32_t octave, const int32_t times[3], uint8_t schedule[32])
{
    size_t count = 0;
    for (; count < 32; count++) {
        uint8_t axes = 0;
        for (int axis = 0; axis < 3; axis++)
            axes |= (uint8_t)((octave - times[axis] > (int32_t)count) << axis);
        if (!axes)
            break;
        schedule[count] = axes;
    }
    return count;
}

/* Puts the values of one channel of a coarse tile among those of all, from integers without the levels that `skipped` counts.
 * samples: room for the tile; room: of lifting_room numbers; octave: at most 24 */
EXPORT(transform_coarse) void transform_coarse(const tile_t *tile, int32_t octave, const int32_t *codes, double step, float *samples,
                                               float *room, double mean, float *values, size_t channels)
{
    int32_t times[3] = {0}, shape[3], size[3];
    const size_t first = skip(tile, octave, times);
    for (int axis = 0; axis < 3; axis++)
        shape[axis] = (tile->shape[axis] + (1 << times[axis]) - 1) >> times[axis];
    dequantise(tile, (int32_t)first, codes, step, shape, samples);
    sfu_inverse(samples, shape, tile->level + first, tile->levels - first, room);

    uint8_t schedule[32];
    sfu_level levels[SFU_LEVELS];
    const size_t count = sfu_levels(shape, schedule, further(octave, times, schedule), levels);
    sfu_forward(samples, shape, levels, count, room);
    for (size_t n = 0; n < count; n++)
        for (int axis = 0; axis < 3; axis++)
            times[axis] += levels[n].split >> axis & 1;
    const int32_t halved = times[0] + times[1] + times[2];
    const float scale = (float)((halved & 1 ? 0.70710678118654752440 : 1) / (double)((uint64_t)1 << halved / 2));
    for (int axis = 0; axis < 3; axis++)
        size[axis] = (tile->shape[axis] + (1 << octave) - 1) >> octave;
    for (int32_t x = 0; x < size[0]; x++)
        for (int32_t y = 0; y < size[1]; y++)
            for (int32_t z = 0; z < size[2]; z++) {
                const size_t row = ((size_t)x << (octave - times[0])) * (size_t)shape[1] + ((size_t)y << (octave - times[1]));
                *values = samples[row * (size_t)shape[2] + ((size_t)z << (octave - times[2]))] * scale + (float)mean;
                values += channels;
            }
}
