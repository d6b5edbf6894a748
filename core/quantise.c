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

/* Copies a row, times a scale, to where zeros follow it; gives the bits of its largest magnitude. */
INLINE float *scale_row(const sfu_plan *plan, const float *restrict x, float scale, int32_t n, int32_t *largest)
{
    float *restrict scaled = plan->scaled;
    int32_t most[LANES] = {0};
    for (int32_t k = 0; k < n; k++)
        scaled[k] = x[k] * scale;
    memset(scaled + n, 0, 4 * LANES);
    FOR_LANES (k, n) {
        const int32_t bits = bits_of(scaled[k]);
        most[k - first] = bits > most[k - first] ? bits : most[k - first];
    }
    for (int k = 1; k < LANES; k++)
        most[0] = most[k] > most[0] ? most[k] : most[0];
    *largest = most[0];
    return scaled;
}

/* A magnitude rounded, as `activity.h` says. */
INLINE int32_t rounded(float size)
{
    return (int32_t)(size + SFU_DEAD) & -(int32_t)(size >= SFU_KEPT);
}

INLINE float magnitude(float x)
{
    return x < 0 ? -x : x;
}

INLINE uint8_t counted(int32_t code)
{
    return (uint8_t)(code < COUNTED ? code : COUNTED);
}

/* The integers of a row, once rounded. */
INLINE void round_row(const float *restrict scaled, int32_t n, int32_t *restrict whole, int32_t *restrict codes,
                      uint8_t *restrict sizes)
{
    FOR_LANES (k, n) {
        const int32_t code = rounded(magnitude(scaled[k]));
        sizes[k] = counted(code);
        whole[k] = code;
    }
    for (int32_t k = 0; k < n; k++)
        codes[k] = scaled[k] < 0 ? -whole[k] : whole[k];
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

/* Adds what rounding does to a row: squared errors in squared steps, and bits of magnitudes beyond those of TOP, if there are any. */
INLINE void weigh_row(const float *restrict scaled, int32_t n, int large, uint8_t *restrict sizes, double *squares, double *bits)
{
    float sums[LANES] = {0};
    int32_t digits = 0;
    FOR_LANES (k, n)
        sizes[k] = counted(rounded(magnitude(scaled[k])));
    FOR_LANES (k, n) {
        const float size = magnitude(scaled[k]), error = size - (float)rounded(size);
        sums[k - first] += error * error;
    }
    for (int32_t k = 0; large && k < n; k++)
        digits += digits_beyond(rounded(magnitude(scaled[k])));
    for (int k = 0; k < LANES; k++)
        *squares += sums[k];
    *bits += 2.0 * digits;
}

/* Chooses the integers of a row, each the magnitude that costs least: rounded, one less, or 0; returns whether any is not 0. */
INLINE int choose_row(const float *restrict scaled, int32_t n, int32_t *restrict alone, int32_t *restrict codes,
                      uint8_t *restrict sizes, const uint8_t *restrict classes, const float *restrict rates, float digit)
{
    int32_t busy = 0, count = 0;
    for (int32_t k = 0; k < n; k++) {
        alone[count] = k;
        count += magnitude(scaled[k]) > LEAST;
    }
    memset(codes, 0, 4 * (size_t)n);
    FOR_LANES (k, n)
        sizes[k] = 0;
    for (int32_t m = 0; m < count; m++) {
        const int32_t k = alone[m], row = (TOP + 1) * (classes ? classes[k] : 0);
        const float size = magnitude(scaled[k]);
        const int32_t nearest = (int32_t)(size + 0.5f), lower = nearest - 1;
        const float none = size * size + rates[row], below = paid(size, lower > 0 ? lower : 0, rates, row, digit);
        const float near = paid(size, nearest, rates, row, digit), least = lower > 0 && below < none ? below : none;
        const int32_t code = near < least ? nearest : lower > 0 && below < none ? lower : 0;
        codes[k] = scaled[k] < 0 ? -code : code;
        sizes[k] = counted(code);
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

#define FOR_ROWS(plan, n, i, j) \
    for (int32_t i = 0; i < (plan)->bands[n].shape[0]; i++) \
        for (int32_t j = 0; j < (plan)->bands[n].shape[1]; j++)

WIDE static int round_all(const sfu_plan *plan, size_t count, const float *coefficients, double step, int32_t *codes, float *most)
{
    int32_t largest = 0, found;
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        FOR_ROWS (plan, n, i, j) {
            const size_t at = row_at(plan, band, i, j), row = row_number(plan, n, i, j), place = row_place(plan, n, i, j);
            const float *scaled = scale_row(plan, coefficients + at, scale, band->shape[2], &found);
            largest = found > largest ? found : largest;
            plan->alive[row] = found > bits_of(LEAST);
            plan->busy[row] = found >= bits_of(SFU_KEPT);
            if (found >= bits_of((float)LARGEST))
                return SFU_BEYOND;
            if (plan->busy[row]) {
                round_row(scaled, band->shape[2], plan->alone, codes + at, plan->sizes + place);
            } else {
                memset(codes + at, 0, 4 * (size_t)band->shape[2]);
                memset(plan->sizes + place, 0, (size_t)wide_of(band));
            }
        }
    }
    memcpy(most, &largest, 4);
    return SFU_GOOD;
}

WIDE static void choose_all(const sfu_plan *plan, size_t count, const float *coefficients, double step, const float *rates,
                            double penalty, int32_t *codes)
{
    const float digit = (float)(2 * penalty);
    int32_t found;
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        FOR_ROWS (plan, n, i, j) {
            const size_t at = row_at(plan, band, i, j), row = row_number(plan, n, i, j), place = row_place(plan, n, i, j);
            if (!plan->alive[row])
                continue;
            plan->busy[row] = (uint8_t)choose_row(scale_row(plan, coefficients + at, scale, band->shape[2], &found), band->shape[2],
                                                  plan->alone, codes + at, plan->sizes + place,
                                                  plan->loud[row] ? plan->classes + place : NULL, rates, digit);
        }
    }
}

/* Like `round_all`, without integers, but with the squared error in squared steps, and bits of magnitudes beyond those of TOP. */
WIDE static int weigh_all(const sfu_plan *plan, size_t count, const float *coefficients, double step, double *squares, double *bits)
{
    int32_t found;
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        FOR_ROWS (plan, n, i, j) {
            const size_t at = row_at(plan, band, i, j);
            const float *scaled = scale_row(plan, coefficients + at, scale, band->shape[2], &found);
            plan->busy[row_number(plan, n, i, j)] = found >= bits_of(SFU_KEPT);
            if (found >= bits_of((float)LARGEST))
                return SFU_BEYOND;
            weigh_row(scaled, band->shape[2], found >= bits_of(TOP), plan->sizes + row_place(plan, n, i, j), squares, bits);
        }
    }
    return SFU_GOOD;
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
                 double *squares, double *bits, void *room)
{
    sfu_plan *plan = sfu_lay_out(room, shape, bands, count);
    double counts[CLASSES][TOP + 1];
    *squares = *bits = 0;
    if (weigh_all(plan, count, coefficients, step, squares, bits))
        return SFU_BEYOND;
    sfu_classify(plan, count, counts);
    *bits += information(counts);
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
