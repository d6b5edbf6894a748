/* Wavelet coefficients to integers with the rate in mind, and back: `model.quantise`, which says why. */
#include <string.h>

#include "activity.h"

enum { ROUNDS = 2 }; /* choices made again, with rates from the integers of the round before */

static const float DEAD = 0.42f, LEAST = 0.45f;
static const double SIGN_BITS = 0.93, LARGEST = 1 << 30;

typedef double rates_t[CLASSES][TOP + 1];

/* Integers rounded down from magnitudes + DEAD; returns 0 where a magnitude is too large, or no number. */
INLINE int round_row(const float *restrict x, float scale, int32_t n, int32_t *restrict codes, uint8_t *restrict sizes, uint8_t *alive,
                     uint8_t *busy)
{
    float largest = 0;
    int bad = 0;
    for (int32_t k = 0; k < n; k++) {
        const float scaled = x[k] * scale, size = scaled < 0 ? -scaled : scaled;
        bad |= !(size < (float)LARGEST);
        largest = size > largest ? size : largest;
    }
    if (bad)
        return 0;
    *alive = largest > LEAST;
    *busy = largest + DEAD >= 1;
    if (!*busy) {
        memset(codes, 0, 4 * (size_t)n);
        memset(sizes, 0, (size_t)n);
        return 1;
    }
    for (int32_t k = 0; k < n; k++) {
        const float scaled = x[k] * scale, size = scaled < 0 ? -scaled : scaled;
        const int32_t code = (int32_t)(size + DEAD);
        codes[k] = scaled < 0 ? -code : code;
        sizes[k] = (uint8_t)(code < COUNTED ? code : COUNTED);
    }
    return 1;
}

/* The magnitude that costs least: x rounded, one less, or 0. */
static int32_t cheapest(float x, const double rates[TOP + 1], double penalty)
{
    const int32_t nearest = (int32_t)(x + 0.5f);
    double least = (double)(x * x) + rates[0];
    int32_t best = 0;
    for (int32_t code = nearest > 1 ? nearest - 1 : 1; code <= nearest; code++) {
        const double error = (double)x - code;
        double cost = error * error + rates[code < TOP ? code : TOP];
        if (code > TOP)
            for (int32_t rest = code - TOP + 1; rest > 1; rest >>= 1)
                cost += 2 * penalty;
        if (cost < least) {
            best = code;
            least = cost;
        }
    }
    return best;
}

/* Chooses the integers of a row; returns whether any is not 0. */
INLINE int choose_row(const float *restrict x, float scale, int32_t n, int32_t *restrict codes, uint8_t *restrict sizes,
                      const uint8_t *restrict classes, const rates_t rates, double penalty)
{
    int busy = 0;
    for (int32_t k = 0; k < n; k++) {
        const float scaled = x[k] * scale, size = scaled < 0 ? -scaled : scaled;
        int32_t code = 0;
        if (size > LEAST)
            code = cheapest(size, rates[classes ? classes[k] : 0], penalty);
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
            rates[row][k] = penalty * most;
        }
    }
}

WIDE static int round_all(const sfu_plan *plan, size_t count, const float *coefficients, double step, int32_t *codes)
{
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        for (int32_t i = 0; i < band->shape[0]; i++)
            for (int32_t j = 0; j < band->shape[1]; j++) {
                const size_t at = row_at(plan, band, i, j), row = row_number(plan, n, i, j);
                if (!round_row(coefficients + at, scale, band->shape[2], codes + at, plan->sizes + at, plan->alive + row,
                               plan->busy + row))
                    return SFU_BEYOND;
            }
    }
    return SFU_GOOD;
}

WIDE static void choose_all(const sfu_plan *plan, size_t count, const float *coefficients, double step, const rates_t rates,
                            double penalty, int32_t *codes)
{
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        for (int32_t i = 0; i < band->shape[0]; i++)
            for (int32_t j = 0; j < band->shape[1]; j++) {
                const size_t at = row_at(plan, band, i, j), row = row_number(plan, n, i, j);
                if (plan->alive[row])
                    plan->busy[row] = (uint8_t)choose_row(coefficients + at, scale, band->shape[2], codes + at, plan->sizes + at,
                                                          plan->loud[row] ? plan->classes + at : NULL, rates, penalty);
            }
    }
}

WIDE static void weigh(const sfu_plan *plan, size_t count, const float *coefficients, double step, const int32_t *codes,
                       double *squares, int32_t *largest)
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
                for (int32_t k = 0; k < band->shape[2]; k++) {
                    const float error = x[k] * scale - (float)code[k];
                    sums[k & 15] += error * error;
                    *largest = code[k] > *largest ? code[k] : -code[k] > *largest ? -code[k] : *largest;
                }
                for (int k = 0; k < 16; k++)
                    *squares += sums[k];
            }
    }
}

int sfu_quantise(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count, double step, double penalty,
                 int32_t *codes, double *squares, int32_t *largest, void *room)
{
    sfu_plan *plan = sfu_lay_out(room, shape, bands, count);
    double counts[CLASSES][TOP + 1];
    rates_t rates;
    int fault;
    fault = round_all(plan, count, coefficients, step, codes);
    if (fault)
        return fault;
    for (int n = 0; n < (penalty > 0 ? ROUNDS : 0); n++) {
        sfu_classify(plan, count, counts);
        fill_rates(counts, penalty, rates);
        choose_all(plan, count, coefficients, step, (const double(*)[TOP + 1])rates, penalty, codes);
    }
    *squares = 0;
    *largest = 0;
    weigh(plan, count, coefficients, step, codes, squares, largest);
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
