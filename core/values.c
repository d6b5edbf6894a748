/* Decoded numbers against the values they stand for, as a reader of the file sees them: `decode.values`, `quantise.predistort`. */
#include "sfumato.h"
#include "wide.h"

enum { TOGETHER = 16, SPAN = 32 * TOGETHER }; /* sums side by side; values that are looked at together */

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

/* The squared errors of so many values, SPAN at most, as a reader sees them. */
INLINE double error_of_span(const float *restrict decoded, const float *restrict values, size_t count, const sfu_reading *reading,
                            const uint8_t *restrict active, const uint8_t *restrict missing)
{
    const float low = reading->low, high = reading->high, level = reading->level, near = clamp(level, low, high);
    const float threshold = reading->threshold;
    float seen[SPAN];
    double sums[TOGETHER] = {0}, total = 0;
    for (size_t n = 0; n < count; n++)
        seen[n] = clamp(decoded[n], low, high);
    for (size_t n = 0; active && n < count; n++)
        seen[n] = active[n] ? seen[n] : level;
    for (size_t n = 0; !active && reading->settles && n < count; n++) {
        const float apart = seen[n] < near ? near - seen[n] : seen[n] - near;
        seen[n] = apart > threshold ? seen[n] : level;
    }
    for (size_t n = 0; reading->whole && n < count; n++)
        seen[n] = whole(seen[n]);
    for (size_t n = 0; missing && n < count; n++)
        seen[n] = missing[n] ? values[n] : seen[n];
    for (size_t n = 0; n < count; n++)
        seen[n] -= values[n];
    for (size_t n = count; n < SPAN; n++)
        seen[n] = 0;
    for (size_t n = 0; n < SPAN; n += TOGETHER)
        for (size_t k = 0; k < TOGETHER; k++)
            sums[k] += (double)seen[n + k] * seen[n + k];
    for (size_t k = 0; k < TOGETHER; k++)
        total += sums[k];
    return total;
}

WIDE double sfu_error(const float *decoded, const float *values, size_t count, const sfu_reading *reading, const uint8_t *active,
                      const uint8_t *missing)
{
    double total = 0;
    for (size_t n = 0; n < count; n += SPAN)
        total += error_of_span(decoded + n, values + n, count - n < SPAN ? count - n : SPAN, reading, active ? active + n : NULL,
                               missing ? missing + n : NULL);
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
