/* What rounded coefficients cost, without coding them: `quantise.cost`. */
#include <string.h>

#include "activity.h"

static const float LARGEST = 1 << 30;

/* About log2 of a number of 1 or more: between powers of two it is a line. */
INLINE float digits_of(float x)
{
    int32_t bits;
    memcpy(&bits, &x, 4);
    return (float)(bits - 0x3f800000) * (1.0f / (1 << 23));
}

enum { SPAN = 16 * LANES }; /* coefficients that are looked at together */

/* Adds that of so many coefficients of a row, SPAN at most, to LANES sums. */
INLINE void add_cost(const float *restrict x, float scale, int32_t n, float nonzero, float digit, float *restrict sums)
{
    const int32_t wide = (n + LANES - 1) / LANES * LANES;
    float sizes[SPAN], costs[SPAN];
    memset(sizes + wide - LANES, 0, 4 * LANES);
    for (int32_t k = 0; k < n; k++) {
        const float scaled = x[k] * scale, positive = scaled < 0 ? -scaled : scaled;
        sizes[k] = positive < LARGEST ? positive : LARGEST;
    }
    for (int32_t k = 0; k < wide; k++) {
        const float code = (float)(int32_t)(sizes[k] + SFU_DEAD), error = sizes[k] - code;
        costs[k] = error * error + nonzero + digit * digits_of(code);
    }
    FOR_LANES (k, n)
        sums[k - first] += sizes[k] < SFU_KEPT ? sizes[k] * sizes[k] : costs[k];
}

WIDE double sfu_cost(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count,
                     const int32_t before[3], int low, double step, const sfu_prices *prices)
{
    const float nonzero = (float)(prices->bit * prices->nonzero), digit = (float)(prices->bit * prices->digit);
    double total = 0;
    for (size_t n = low ? 0 : 1; n < count; n++) {
        sfu_subband band = bands[n];
        float scale;
        for (int axis = 0; axis < 3; axis++)
            band.times[axis] += before[axis];
        scale = (float)(sfu_norm(&band) / step);
        for (int32_t i = band.start[0]; i < band.start[0] + band.shape[0]; i++) {
            float sums[LANES] = {0};
            for (int32_t j = band.start[1]; j < band.start[1] + band.shape[1]; j++) {
                const size_t at = ((size_t)i * (size_t)shape[1] + (size_t)j) * (size_t)shape[2] + (size_t)band.start[2];
                for (int32_t k = 0; k < band.shape[2]; k += SPAN)
                    add_cost(coefficients + at + (size_t)k, scale, band.shape[2] - k < SPAN ? band.shape[2] - k : SPAN, nonzero, digit,
                             sums);
            }
            for (int k = 0; k < LANES; k++)
                total += sums[k];
        }
    }
    return total;
}
