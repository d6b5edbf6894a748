/* Decoded numbers against the values they stand for, as a reader of the file sees them: `decode.values`, `quantise.predistort`. */
#include "sfumato.h"
#include "wide.h"

enum { TOGETHER = 16 }; /* sums side by side */

static const float CAUTION = 0.5f;

INLINE float clamp(float x, float low, float high)
{
    x = x > low ? x : low; /* what is no number becomes the lowest value */
    return x < high ? x : high;
}

/* To the nearest whole number, half to even; a number beyond 2^22 has few halves, or none, and is left. */
INLINE float whole(float x)
{
    const float most = 12582912;
    return x > -4194304 && x < 4194304 ? x + most - most : x;
}

WIDE double sfu_error(const float *decoded, const float *values, size_t count, const sfu_reading *reading, const uint8_t *active,
                      const uint8_t *missing)
{
    const float low = reading->low, high = reading->high, level = reading->level, near = clamp(level, low, high);
    const float threshold = reading->threshold;
    double total = 0;
    for (size_t start = 0; start < count; start += 4096) {
        const size_t stop = start + 4096 < count ? start + 4096 : count;
        double sums[TOGETHER] = {0};
        for (size_t n = start; n < stop; n++) {
            float x = clamp(decoded[n], low, high);
            double error;
            if (active)
                x = active[n] ? x : level;
            else if (reading->settles) {
                const float apart = x < near ? near - x : x - near;
                x = apart > threshold ? x : level;
            }
            x = reading->whole ? whole(x) : x;
            error = missing && missing[n] ? 0 : x - values[n];
            sums[n % TOGETHER] += error * error;
        }
        for (int k = 0; k < TOGETHER; k++)
            total += sums[k];
    }
    return total;
}

WIDE void sfu_predistort(const float *decoded, const float *corrected, const float *values, float *target, size_t count,
                         const sfu_reading *reading, const uint8_t *free, float stride)
{
    const float low = reading->low, high = reading->high;
    for (size_t n = 0; n < count; n++) {
        const float value = clamp(values[n], low, high), was = target[n], moved = was + stride * (decoded[n] - was);
        const float below = moved < low ? moved : low, above = moved > high ? moved : high;
        const float correction = corrected ? corrected[n] - decoded[n] : 0, inner = was + CAUTION * (value - correction - was);
        target[n] = free && free[n] ? moved : value <= low ? below : value >= high ? above : inner;
    }
}
