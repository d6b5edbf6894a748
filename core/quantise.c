/* Wavelet coefficients to integers with the rate in mind, and back: `model.quantise`, which says why. */
#include <string.h>

#include "activity.h"

static const float LEAST = 0.45f;
static const double SIGN_BITS = 0.93, LARGEST = 1 << 30;

typedef float rates_t[CLASSES * (TOP + 1)];

/* The bits of a magnitude, which are in the order of magnitudes; what is no number comes last. */
INLINE int32_t bits_of(float x)
{
    int32_t bits;
    memcpy(&bits, &x, 4);
    return bits & 0x7fffffff;
}

/* Rounds magnitudes, as `activity.h` says; returns 0 where one is too large, or no number. */
INLINE int round_row(const float *restrict x, float scale, int32_t n, int32_t *restrict codes, uint8_t *restrict sizes, uint8_t *alive,
                     uint8_t *busy, float *most)
{
    int32_t largest = 0;
    float size;
    for (int32_t k = 0; k < n; k++) {
        const int32_t bits = bits_of(x[k] * scale);
        largest = bits > largest ? bits : largest;
    }
    if (largest >= bits_of((float)LARGEST))
        return 0;
    memcpy(&size, &largest, 4);
    *alive = size > LEAST;
    *busy = size >= SFU_KEPT;
    *most = size > *most ? size : *most;
    if (!*busy) {
        memset(codes, 0, 4 * (size_t)n);
        memset(sizes, 0, (size_t)n);
        return 1;
    }
    for (int32_t k = 0; k < n; k++) {
        const float scaled = x[k] * scale, size = scaled < 0 ? -scaled : scaled;
        const int32_t code = (int32_t)(size + SFU_DEAD) & -(int32_t)(size >= SFU_KEPT);
        codes[k] = scaled < 0 ? -code : code;
        sizes[k] = (uint8_t)(code < COUNTED ? code : COUNTED);
    }
    return 1;
}

/* floor(log2(magnitude - TOP + 1)) of one beyond TOP, otherwise 0: its bits beyond those of TOP are twice as many. */
INLINE int32_t digits_beyond(int32_t code)
{
    return (bits_of((float)(code > TOP ? code - TOP + 1 : 1)) >> 23) - 127;
}

/* Error and rate of a magnitude, by the rates of its class. */
INLINE float paid(float size, int32_t code, const float *rates, int32_t row, float digit)
{
    const float error = size - (float)code;
    return error * error + rates[row + (code < TOP ? code : TOP)] + digit * (float)digits_beyond(code);
}

/* Chooses the integers of a row, each the magnitude that costs least: rounded, one less, or 0; returns whether any is not 0. */
INLINE int choose_row(const float *restrict x, float scale, int32_t n, int32_t *restrict codes, uint8_t *restrict sizes,
                      const uint8_t *restrict classes, const float *restrict rates, float digit)
{
    int32_t busy = 0;
    for (int32_t k = 0; k < n; k++) {
        const float scaled = x[k] * scale, size = scaled < 0 ? -scaled : scaled;
        const int32_t row = (TOP + 1) * (classes ? classes[k] : 0), nearest = (int32_t)(size + 0.5f), lower = nearest - 1;
        const float none = size * size + rates[row], below = paid(size, lower > 0 ? lower : 0, rates, row, digit);
        const float near = paid(size, nearest, rates, row, digit), least = lower > 0 && below < none ? below : none;
        int32_t code = lower > 0 && below < none ? lower : 0;
        code = near < least ? nearest : code;
        code = size > LEAST ? code : 0;
        codes[k] = scaled < 0 ? -code : code;
        sizes[k] = (uint8_t)(code < COUNTED ? code : COUNTED);
        busy |= code;
    }
    return busy != 0;
}

/* Bits of a magnitude, sign included, times the penalty, from how often each occurs in each class. */
static void fill_rates(double counts[CLASSES][TOP + 1], double penalty, rates_t rates)
{
    for (int row = 0; row < CLASSES; row++) {
        double total = 0, most = 0;
        for (int k = 0; k <= TOP; k++)
            total += counts[row][k];
        for (int k = 0; k <= TOP; k++) {
            const double bits = sfu_log2(total / counts[row][k]) + (k ? SIGN_BITS : 0);
            most = bits > most ? bits : most;
            rates[(TOP + 1) * row + k] = (float)(penalty * most);
        }
    }
}

WIDE static int round_all(const sfu_plan *plan, size_t count, const float *coefficients, double step, int32_t *codes, float *most)
{
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        for (int32_t i = 0; i < band->shape[0]; i++)
            for (int32_t j = 0; j < band->shape[1]; j++) {
                const size_t at = row_at(plan, band, i, j), row = row_number(plan, n, i, j);
                if (!round_row(coefficients + at, scale, band->shape[2], codes + at, plan->sizes + at, plan->alive + row,
                               plan->busy + row, most))
                    return SFU_BEYOND;
            }
    }
    return SFU_GOOD;
}

WIDE static void choose_all(const sfu_plan *plan, size_t count, const float *coefficients, double step, const float *rates,
                            double penalty, int32_t *codes)
{
    const float digit = (float)(2 * penalty);
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        for (int32_t i = 0; i < band->shape[0]; i++)
            for (int32_t j = 0; j < band->shape[1]; j++) {
                const size_t at = row_at(plan, band, i, j), row = row_number(plan, n, i, j);
                const int32_t width = band->shape[2];
                int busy;
                if (!plan->alive[row])
                    continue;
                if (plan->loud[row])
                    busy = choose_row(coefficients + at, scale, width, codes + at, plan->sizes + at, plan->classes + at, rates, digit);
                else
                    busy = choose_row(coefficients + at, scale, width, codes + at, plan->sizes + at, NULL, rates, digit);
                plan->busy[row] = (uint8_t)busy;
            }
    }
}

/* The squared error in squared steps, and bits of large magnitudes beyond those of TOP. */
WIDE static void weigh(const sfu_plan *plan, size_t count, const float *coefficients, double step, const int32_t *codes,
                       double *squares, double *bits)
{
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        for (int32_t i = 0; i < band->shape[0]; i++)
            for (int32_t j = 0; j < band->shape[1]; j++) {
                const size_t at = row_at(plan, band, i, j);
                const float *restrict x = coefficients + at;
                const int32_t *restrict code = codes + at;
                float sums[16] = {0};
                int32_t digits = 0;
                for (int32_t k = 0; k < band->shape[2]; k++) {
                    const float error = x[k] * scale - (float)code[k];
                    sums[k & 15] += error * error;
                    digits += digits_beyond(code[k] < 0 ? -code[k] : code[k]);
                }
                for (int k = 0; k < 16; k++)
                    *squares += sums[k];
                *bits += 2.0 * digits;
            }
    }
}

/* Bits of magnitudes up to TOP, and of signs, by how often each magnitude occurs in each class. */
static double information(double counts[CLASSES][TOP + 1])
{
    double bits = 0;
    for (int row = 0; row < CLASSES; row++) {
        double total = 0;
        for (int k = 0; k <= TOP; k++)
            total += counts[row][k];
        for (int k = 0; k <= TOP; k++)
            bits += (counts[row][k] - sfu_unseen(k)) * (sfu_log2(total / counts[row][k]) + (k ? SIGN_BITS : 0));
    }
    return bits;
}

int sfu_quantise(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count, double step, double penalty,
                 int32_t *codes, int32_t *largest, void *room)
{
    sfu_plan *plan = sfu_lay_out(room, shape, bands, count);
    double counts[CLASSES][TOP + 1];
    rates_t rates;
    float most = 0;
    const int fault = round_all(plan, count, coefficients, step, codes, &most);
    if (fault)
        return fault;
    if (penalty > 0) {
        sfu_classify(plan, count, counts);
        fill_rates(counts, penalty, rates);
        choose_all(plan, count, coefficients, step, rates, penalty, codes);
    }
    *largest = (int32_t)(most + 0.5f);
    return SFU_GOOD;
}

int sfu_estimate(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count, double step,
                 int32_t *codes, double *squares, double *bits, void *room)
{
    sfu_plan *plan = sfu_lay_out(room, shape, bands, count);
    double counts[CLASSES][TOP + 1];
    float most = 0;
    const int fault = round_all(plan, count, coefficients, step, codes, &most);
    if (fault)
        return fault;
    sfu_classify(plan, count, counts);
    *squares = 0;
    *bits = information(counts);
    weigh(plan, count, coefficients, step, codes, squares, bits);
    return SFU_GOOD;
}

WIDE void sfu_dequantise(const void *codes, int narrow, const int32_t shape[3], const sfu_subband *bands, size_t count, double step,
                         float *coefficients)
{
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &bands[n];
        const double scale = (float)(step / sfu_norm(band));
        for (int32_t i = band->start[0]; i < band->start[0] + band->shape[0]; i++)
            for (int32_t j = band->start[1]; j < band->start[1] + band->shape[1]; j++) {
                const size_t at = ((size_t)i * (size_t)shape[1] + (size_t)j) * (size_t)shape[2] + (size_t)band->start[2];
                const int16_t *restrict small = (const int16_t *)codes + at;
                const int32_t *restrict large = (const int32_t *)codes + at;
                for (int32_t k = 0; k < band->shape[2]; k++)
                    coefficients[at + (size_t)k] = narrow ? (float)small[k] * (float)scale : (float)((double)large[k] * scale);
            }
    }
}
