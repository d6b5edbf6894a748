/* Networks in double precision: those of Fourier fields, and those of wavelet fields that the core's own does not take, or where a
 * bound depends on them. */
#include "core.h"

enum { RELU, SILU, SINE };
enum { OUTPUTS = 4, VOXELS = 4 }; /* whose sums are made at once */

__attribute__((import_module("math"), import_name("exp"))) double math_exp(double x);
__attribute__((import_module("math"), import_name("sin"))) double math_sin(double x);

/* y = x W + b for so many outputs of so many voxels; W (inputs + 1, outputs), b last. */
static SFU_INLINE void sum(const double *x, const double *weights, size_t inputs, size_t outputs, double *y, const size_t voxels,
                           const size_t units)
{
    double sums[VOXELS][OUTPUTS];
    for (size_t v = 0; v < voxels; v++)
        for (size_t o = 0; o < units; o++)
            sums[v][o] = weights[inputs * outputs + o];
    for (size_t i = 0; i < inputs; i++)
        for (size_t v = 0; v < voxels; v++)
            for (size_t o = 0; o < units; o++)
                sums[v][o] += x[v * inputs + i] * weights[i * outputs + o];
    for (size_t v = 0; v < voxels; v++)
        for (size_t o = 0; o < units; o++)
            y[v * outputs + o] = sums[v][o];
}

static void activate(int activation, double *y, size_t count)
{
    if (activation == RELU)
        for (size_t n = 0; n < count; n++)
            y[n] = y[n] > 0 ? y[n] : 0;
    else if (activation == SINE)
        for (size_t n = 0; n < count; n++)
            y[n] = math_sin(y[n]);
    else
        for (size_t n = 0; n < count; n++)
            y[n] /= 1 + math_exp(y[n] < -80 ? 80 : -y[n]);
}

/* What voxels (voxels, inputs) become, (voxels, outputs), in one of two rooms: which one depends on how many layers there are. */
EXPORT(evaluate) const double *evaluate(const uint32_t *sizes, size_t count, const double *numbers, int activation, const double *x,
                                        size_t voxels, double *room, double *other)
{
    for (size_t layer = 0; layer < count; layer++) {
        const size_t inputs = sizes[layer], outputs = sizes[layer + 1], most = outputs - outputs % OUTPUTS;
        double *y = layer % 2 ? other : room;
        for (size_t v = 0; v < voxels; v += VOXELS) {
            const int whole = v + VOXELS <= voxels;
            for (size_t o = 0; o < outputs; o += o < most ? OUTPUTS : 1) {
                if (whole && o < most)
                    sum(x + v * inputs, numbers + o, inputs, outputs, y + v * outputs + o, VOXELS, OUTPUTS);
                for (size_t u = v; !(whole && o < most) && u < voxels && u < v + VOXELS; u++)
                    sum(x + u * inputs, numbers + o, inputs, outputs, y + u * outputs + o, 1, o < most ? OUTPUTS : 1);
            }
        }
        if (layer + 1 < count)
            activate(activation, y, voxels * outputs);
        numbers += (inputs + 1) * outputs;
        x = y;
    }
    return x;
}

/* Adds to values (x, y, z, channels) what a network says of them; seen: room for what so many voxels see. */
EXPORT(correct_wide) void correct_wide(const uint32_t *sizes, size_t count, const double *numbers, int activation,
                                       const double *samples, const int64_t *steps, const block_t *block, double unit, double *values,
                                       double *seen, size_t together, double *room, double *other)
{
    const size_t inputs = sizes[0], channels = sizes[count], deep = block->shape[2];
    for (size_t x = 0; x < block->shape[0]; x++)
        for (size_t y = 0; y < block->shape[1]; y++)
            for (size_t z = 0, n; z < deep; z += n) {
                const double *here = samples + block->first + x * block->plane + y * block->row + z, *said;
                n = deep - z < together ? deep - z : together;
                for (size_t v = 0; v < n; v++)
                    for (size_t i = 0; i < inputs; i++)
                        seen[v * inputs + i] = here[(ptrdiff_t)v + (ptrdiff_t)steps[i]];
                said = evaluate(sizes, count, numbers, activation, seen, n, room, other);
                for (size_t i = 0; i < n * channels; i++)
                    values[((x * block->shape[1] + y) * deep + z) * channels + i] += unit * said[i];
            }
}

/* Values (x, y, z, channels) times a scale, to (channels, x + 2 far, y + 2 far, z + 2 far); the sides are repeated. */
EXPORT(pad_wide) void pad_wide(const double *values, size_t x, size_t y, size_t z, size_t channels, size_t far, double scale,
                               double *padded)
{
    for (size_t channel = 0; channel < channels; channel++)
        for (size_t i = 0; i < x + 2 * far; i++)
            for (size_t j = 0; j < y + 2 * far; j++)
                for (size_t k = 0; k < z + 2 * far; k++) {
                    const size_t a = i < far ? 0 : i - far < x ? i - far : x - 1, b = j < far ? 0 : j - far < y ? j - far : y - 1;
                    const size_t c = k < far ? 0 : k - far < z ? k - far : z - 1;
                    *padded++ = values[((a * y + b) * z + c) * channels + channel] * scale;
                }
}
