/* The network of a file, and what it adds in float64: `model/features.py`, `decode/correction.py`. network.c does that in float32. */
#include "reader.h"

enum { PIECE = 1 << 16, WIDEST = 256 };

size_t sfu_find_neighbours(int32_t reach, size_t plane, size_t row, int64_t *steps)
{
    size_t count = 0;
    for (int32_t distance = 1; distance <= reach; distance++)
        for (int32_t x = -5; x <= 5; x++)
            for (int32_t y = -5; y <= 5; y++)
                for (int32_t z = -5; z <= 5; z++)
                    if (x * x + y * y + z * z == distance) {
                        if (steps)
                            steps[count] = x * (int64_t)plane + y * (int64_t)row + z;
                        count++;
                    }
    if (steps)
        steps[count] = 0;
    return count + 1;
}

void sfu_find_layers(const sfu_file *file, sfu_layers *layers)
{
    memset(layers, 0, sizeof *layers);
    if (file->low == file->high || !file->reach)
        return;
    layers->count = (size_t)file->depth + 1;
    layers->sizes[0] = sfu_find_neighbours(file->reach, 0, 0, NULL) * file->shape[3];
    for (size_t layer = 0; layer < layers->count; layer++) {
        const size_t inputs = layers->sizes[layer], outputs = layer + 1 < layers->count ? (size_t)file->width : file->shape[3];
        size_t together = inputs * outputs < PIECE ? inputs * outputs : PIECE;
        together = together < outputs ? outputs : together;
        layers->sizes[layer + 1] = outputs;
        layers->numbers += (inputs + 1) * outputs;
        layers->largest = layers->largest < together ? together : layers->largest;
    }
}

int sfu_is_wide(const sfu_file *file, const sfu_layers *layers)
{
    return file->residual > 0 || (layers->count && (file->relu || layers->count > SFU_LAYERS || file->width > SFU_WIDEST));
}

/* Inputs are then neighbours and the voxel itself, in steps, not differences and a share of the range: the sums are the same. */
#define FOLD(name, type)                                                                                              \
    void name(const sfu_file *file, const sfu_layers *layers, type *numbers)                                          \
    {                                                                                                                 \
        const type scale = (type)(2 * file->step / (file->high - file->low));                                         \
        const type middle = (type)((file->low + file->high) / (2 * file->step));                                      \
        const size_t channels = file->shape[3], outputs = layers->sizes[1], around = layers->sizes[0] / channels - 1; \
        type *own = numbers + around * channels * outputs, *biases = own + channels * outputs;                        \
        for (size_t unit = 0; unit < outputs; unit++) {                                                               \
            type sum = 0;                                                                                             \
            for (size_t channel = 0; channel < channels; channel++) {                                                 \
                type *weight = own + channel * outputs + unit, others = 0;                                            \
                *weight *= scale;                                                                                     \
                sum += *weight;                                                                                       \
                for (size_t n = 0; n < around; n++)                                                                   \
                    others += numbers[(n * channels + channel) * outputs + unit];                                     \
                *weight -= others;                                                                                    \
            }                                                                                                         \
            biases[unit] -= middle * sum;                                                                             \
        }                                                                                                             \
    }

FOLD(sfu_fold_single, float)
FOLD(sfu_fold_double, double)

/* e^x to a few units of the last place; beyond what float64 holds, of the end of that. */
static double exponential(double x)
{
    static const double inverse = 1.4426950408889634, high = 6.93147180369123816490e-01, low = 1.90821492927058770002e-10;
    double sum = 1, scale;
    x = x < 700 ? x : 700;
    x = x > -700 ? x : -700;
    const int64_t power = (int64_t)(x * inverse + (x < 0 ? -0.5 : 0.5));
    x = x - (double)power * high - (double)power * low;
    for (int n = 13; n > 0; n--)
        sum = 1 + sum * x / n;
    const uint64_t bits = (uint64_t)(1023 + power) << 52;
    memcpy(&scale, &bits, sizeof scale);
    return sum * scale;
}

/* The outputs for one voxel, in one of two rooms. */
static const double *evaluate(const sfu_file *file, const sfu_layers *layers, const double *numbers, const double *base,
                              const int64_t *steps, double rooms[2][WIDEST])
{
    for (size_t layer = 0;; layer++) {
        const size_t inputs = layers->sizes[layer], units = layers->sizes[layer + 1];
        const double *before = rooms[~layer & 1];
        double *sums = rooms[layer & 1];
        memcpy(sums, numbers + inputs * units, units * sizeof *sums);
        for (size_t n = 0; n < inputs; n++) {
            const double x = layer ? before[n] : base[steps[n]];
            const double *row = numbers + n * units;
            for (size_t unit = 0; unit < units; unit++)
                sums[unit] += x * row[unit];
        }
        if (layer + 1 == layers->count)
            return sums;
        for (size_t unit = 0; unit < units; unit++)
            sums[unit] = file->relu ? (sums[unit] > 0 ? sums[unit] : 0) : sums[unit] / (1 + exponential(-sums[unit]));
        numbers += (inputs + 1) * units;
    }
}

void sfu_correct_double(const sfu_file *file, const sfu_layers *layers, const double *numbers, const double *padded,
                        const int64_t *steps, const size_t shape[4], size_t far, double *values)
{
    const size_t row = shape[2] + 2 * far, plane = row * (shape[1] + 2 * far), channels = shape[3];
    double rooms[2][WIDEST];
    for (size_t x = 0; x < shape[0]; x++)
        for (size_t y = 0; y < shape[1]; y++)
            for (size_t z = 0; z < shape[2]; z++, values += channels) {
                const double *base = padded + (x + far) * plane + (y + far) * row + z + far;
                const double *said = evaluate(file, layers, numbers, base, steps, rooms);
                for (size_t channel = 0; channel < channels; channel++)
                    values[channel] += said[channel] * file->step;
            }
}
