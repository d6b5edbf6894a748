/* The network of a wavelet field: what it adds to the values of a tile, and how it learns.
 *
 * A network sees a voxel through samples at fixed distances from it in a padded array. Voxels do not see each other's results, and
 * every sum is made in one order: results do not depend on how work is shared between calls. They differ in their last bits between
 * processors that round a product before it is added and those that do not.
 */
#include <string.h>

#include "sums.h"

/* The outputs (channels, LANES) of as many voxels, one behind the other from `base` on; returns where they are, in one of two rooms. */
static SFU_INLINE const float *evaluate(const sfu_network *network, const float *base, const int64_t *steps,
                                        float rooms[2][SFU_WIDEST * LANES], const int wide, const int fused)
{
    int64_t inner[SFU_WIDEST];
    for (int n = 0; n < SFU_WIDEST; n++)
        inner[n] = n * LANES;
    for (size_t layer = 0;; layer++) {
        const size_t units = network->sizes[layer + 1], rows = network->sizes[layer];
        const float *weights = network->layers[layer], *biases = weights + rows * units;
        const int64_t *offsets = layer ? inner : steps;
        float *sums = rooms[layer & 1];
        sum_units(sums, base, offsets, rows, weights, biases, units, wide, fused);
        if (layer + 1 == network->count)
            return sums;
        for (size_t n = 0; n < units * LANES; n++)
            sums[n] = sfu_silu(sums[n], sfu_sigmoid(sums[n], fused));
        base = sums;
    }
}

/* Whether LANES voxels from `base` on all see the same: each channel has one value in all samples seen. */
static SFU_INLINE int is_flat(const float *base, const int64_t *steps, size_t inputs, size_t channels)
{
    const int64_t *own = steps + inputs - channels;
    for (size_t row = inputs; row-- > 0;) {
        const float *seen = base + steps[row], value = base[own[row % channels]];
        int differs = 0;
        for (int n = 0; n < LANES; n++)
            differs |= seen[n] != value;
        if (differs)
            return 0;
    }
    return 1;
}

/* Adds `outputs` (channels, LANES) in units to values (z, channels) of voxels in rows of `deep` and `gap` samples more. */
static SFU_INLINE void add_outputs(float *values, const float *outputs, size_t at, size_t end, size_t deep, size_t row, size_t channels,
                                   float unit)
{
    for (size_t n = 0; n < LANES && at + n < end;) {
        const size_t y = (at + n) / row, z = (at + n) % row;
        const size_t left = LANES - n, count = z >= deep ? 0 : deep - z < left ? deep - z : left;
        float *out = values + (y * deep + z) * channels;
        for (size_t channel = 0; channel < channels; channel++)
            for (size_t k = 0; k < count; k++)
                out[k * channels + channel] += unit * outputs[channel * LANES + n + k];
        n += z >= deep ? row - z : count;
    }
}

static SFU_INLINE void correct(const sfu_network *network, const sfu_voxels *block, float *values, const int wide, const int fused)
{
    float rooms[2][SFU_WIDEST * LANES], known[SFU_WIDEST], flat[SFU_WIDEST * LANES];
    const size_t inputs = network->sizes[0], channels = network->sizes[network->count];
    const int64_t *own = block->steps + inputs - channels;
    const size_t end = (block->shape[1] - 1) * block->row + block->shape[2];
    int any = 0;
    for (size_t x = 0; x < block->shape[0]; x++)
        for (size_t at = 0; at < end; at += LANES) {
            const float *base = block->samples + block->first + x * block->plane + at, *outputs = flat;
            const int same = is_flat(base, block->steps, inputs, channels);
            int new = !same || !any;
            for (size_t channel = 0; !new && channel < channels; channel++)
                new = known[channel] != base[own[channel]];
            if (new)
                outputs = evaluate(network, base, block->steps, rooms, wide, fused);
            if (new && same) {
                memcpy(flat, outputs, sizeof(float) * channels * LANES);
                for (size_t channel = 0; channel < channels; channel++)
                    known[channel] = base[own[channel]];
                any = 1;
            }
            add_outputs(values + x * block->shape[1] * block->shape[2] * channels, outputs, at, end, block->shape[2], block->row,
                        channels, block->unit);
        }
}

SFU_MACHINES(correct, (const sfu_network *network, const sfu_voxels *block, float *values), network, block, values)

void sfu_correct(const sfu_network *network, const sfu_voxels *block, float *values)
{
    SFU_CHOOSE(correct, network, block, values);
}

void sfu_pad(const float *values, const size_t shape[4], size_t far, float scale, float *padded)
{
    const size_t wide = shape[1] + 2 * far, deep = shape[2] + 2 * far, channels = shape[3];
    for (size_t channel = 0; channel < channels; channel++)
        for (size_t x = 0; x < shape[0] + 2 * far; x++)
            for (size_t y = 0; y < wide; y++) {
                const size_t from_x = x < far ? 0 : x - far < shape[0] ? x - far : shape[0] - 1;
                const size_t from_y = y < far ? 0 : y - far < shape[1] ? y - far : shape[1] - 1;
                const float *from = values + (from_x * shape[1] + from_y) * shape[2] * channels + channel;
                float *to = padded + ((channel * (shape[0] + 2 * far) + x) * wide + y) * deep;
                for (size_t z = 0; z < shape[2]; z++)
                    to[far + z] = from[z * channels] * scale;
                for (size_t z = 0; z < far; z++) {
                    to[z] = to[far];
                    to[far + shape[2] + z] = to[far + shape[2] - 1];
                }
            }
}
