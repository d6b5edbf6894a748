/* Wavelet coefficients to integers with the rate in mind, and back: `model.quantise`, which says why. */
#include <string.h>

#include "sfumato.h"
#include "wide.h"

enum {
    ROUNDS = 2,   /* choices made again, with rates from the integers of the round before */
    CLASSES = 28, /* rows of the rate table */
    TOP = 16,     /* magnitudes from here on share an entry of it */
    COUNTED = 60, /* magnitudes beyond are seen as this */
    FACE = 130, EDGE = 28, PARENT = 24, PARENT_FACE = 12, SIBLING = 20, /* thousandths of what neighbours count */
    ACTIVITIES = 3400 /* thousandths, from where on everything is of the last class */
};

static const float DEAD = 0.42f, LEAST = 0.45f;
static const double SIGN_BITS = 0.93, LARGEST = 1 << 30;

typedef double rates_t[CLASSES][TOP + 1];

/* Logarithm to base 2 of a positive number that is no subnormal one, to 1e-15. */
static double log_2(double x)
{
    uint64_t bits;
    int exponent;
    double t, square, sum = 0;
    memcpy(&bits, &x, 8);
    exponent = (int)(bits >> 52 & 2047) - 1023;
    bits = (bits & (((uint64_t)1 << 52) - 1)) | (uint64_t)1023 << 52;
    memcpy(&x, &bits, 8);
    if (x > 1.4142135623730951) {
        x /= 2;
        exponent++;
    }
    t = (x - 1) / (x + 1);
    square = t * t;
    for (int k = 23; k > 0; k -= 2)
        sum = sum * square + 1.0 / k;
    return exponent + 2 * t * sum * 1.4426950408889634;
}

/* The classes of activities, in thousandths: floor(4 log2(1 + 32 activity)). */
static void fill_classes(uint8_t of[ACTIVITIES])
{
    for (int n = 0; n < ACTIVITIES; n++) {
        const double found = 4 * log_2(1 + 0.032 * n) + 1e-9;
        of[n] = (uint8_t)(found < CLASSES - 1 ? found : CLASSES - 1);
    }
}

/* ---- rows: those along z of all bands, numbered band by band ---- */

typedef struct {
    const sfu_subband *bands;
    size_t step_x, step_y;
    size_t first[SFU_BANDS];   /* row of each band */
    uint8_t *alive, *busy;     /* (rows,) whether any of it can be other than 0; is other than 0 */
    uint8_t *felt;             /* (rows,) whether it, or a row beside it, is busy: its spread is not 0 throughout */
    uint8_t *loud;             /* (rows,) whether any of it is of another class than 0 */
    uint8_t *sizes, *classes;  /* of the array's shape: magnitudes as they are counted, and classes */
    uint16_t *spread;          /* of the array's shape: what a parent adds to the activity of its children, in thousandths */
    uint16_t *own, *four, *diagonal, *others; /* (2 + longest row,) of one row: sizes, sums over rows beside it, and over siblings */
    uint8_t of[ACTIVITIES];    /* class of each activity */
} plan_t;

static size_t row_at(const plan_t *plan, const sfu_subband *band, int32_t i, int32_t j)
{
    return (size_t)(band->start[0] + i) * plan->step_x + (size_t)(band->start[1] + j) * plan->step_y + (size_t)band->start[2];
}

static size_t row_number(const plan_t *plan, size_t band, int32_t i, int32_t j)
{
    return plan->first[band] + (size_t)i * (size_t)plan->bands[band].shape[1] + (size_t)j;
}

/* Adds the row (i, j) of a band to sums, if it exists and is busy; returns whether it did. */
INLINE int add_row(const plan_t *plan, size_t band, int32_t i, int32_t j, int32_t width, uint16_t *restrict sums)
{
    const sfu_subband *b = &plan->bands[band];
    const uint8_t *restrict sizes;
    if (i < 0 || j < 0 || i >= b->shape[0] || j >= b->shape[1] || !plan->busy[row_number(plan, band, i, j)])
        return 0;
    sizes = plan->sizes + row_at(plan, b, i, j);
    width = width < b->shape[2] ? width : b->shape[2];
    for (int32_t k = 0; k < width; k++)
        sums[k] = (uint16_t)(sums[k] + sizes[k]);
    return 1;
}

/* The classes of one row, and its spread; returns whether they are anything but 0. */
INLINE int classify_row(const plan_t *plan, size_t number, size_t siblings, int32_t i, int32_t j)
{
    const sfu_subband *band = &plan->bands[number], *parent = band->parent < 0 ? NULL : &plan->bands[band->parent];
    const int32_t n = band->shape[2];
    const size_t here = row_at(plan, band, i, j), row = row_number(plan, number, i, j), bytes = 2 * (size_t)(n + 2);
    uint16_t *restrict own = plan->own, *restrict four = plan->four, *restrict diagonal = plan->diagonal, *restrict others = plan->others;
    const uint16_t *restrict from = NULL;
    uint8_t *restrict classes = plan->classes + here;
    int32_t times = 0, last = 0;
    int felt, some = 0;
    memset(own, 0, bytes);
    memset(four, 0, bytes);
    memset(diagonal, 0, bytes);
    felt = add_row(plan, number, i, j, n, own + 1);
    felt |= add_row(plan, number, i - 1, j, n, four + 1) | add_row(plan, number, i + 1, j, n, four + 1);
    felt |= add_row(plan, number, i, j - 1, n, four + 1) | add_row(plan, number, i, j + 1, n, four + 1);
    felt |= add_row(plan, number, i - 1, j - 1, n, diagonal + 1) | add_row(plan, number, i - 1, j + 1, n, diagonal + 1);
    felt |= add_row(plan, number, i + 1, j - 1, n, diagonal + 1) | add_row(plan, number, i + 1, j + 1, n, diagonal + 1);
    plan->felt[row] = (uint8_t)felt;
    memset(others, 0, bytes);
    for (size_t k = number - siblings; k < number; k++)
        some |= add_row(plan, k, i, j, n, others);
    if (parent) {
        const int32_t x = i >> band->halvings[0], y = j >> band->halvings[1];
        const int32_t a = x < parent->shape[0] ? x : parent->shape[0] - 1, b = y < parent->shape[1] ? y : parent->shape[1] - 1;
        if (plan->felt[row_number(plan, (size_t)band->parent, a, b)])
            from = plan->spread + row_at(plan, parent, a, b);
        times = band->halvings[2];
        last = parent->shape[2] - 1;
    }
    if (!felt && !some && !from)
        return 0;
    if (felt) {
        uint16_t *restrict spread = plan->spread + here;
        for (int32_t k = 0; k < n; k++) {
            const int32_t face = four[k + 1] + own[k] + own[k + 2];
            spread[k] = (uint16_t)(PARENT * own[k + 1] + PARENT_FACE * face);
        }
    }
    for (int32_t k = 0; k < n; k++) {
        const int32_t face = four[k + 1] + own[k] + own[k + 2], edge = diagonal[k + 1] + four[k] + four[k + 2];
        int32_t activity = FACE * face + EDGE * edge + SIBLING * others[k];
        if (from)
            activity += from[k >> times < last ? k >> times : last];
        classes[k] = plan->of[activity < ACTIVITIES ? activity : ACTIVITIES - 1];
    }
    return 1;
}

/* ---- choices ---- */

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
            const double bits = log_2(total / counts[row][k]) + (k ? SIGN_BITS : 0);
            most = bits > most ? bits : most;
            rates[row][k] = penalty * most;
        }
    }
}

/* ---- the quantiser ---- */

static size_t rows_of(const sfu_subband *bands, size_t count)
{
    size_t rows = 0;
    for (size_t n = 0; n < count; n++)
        rows += (size_t)bands[n].shape[0] * (size_t)bands[n].shape[1];
    return rows;
}

size_t sfu_quantising_room(const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    const size_t samples = (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2];
    return sizeof(plan_t) + 4 * samples + 4 * rows_of(bands, count) + 8 * ((size_t)shape[2] + 2) + 16;
}

static void lay_out(plan_t *plan, const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    const size_t samples = (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2], rows = rows_of(bands, count);
    const size_t width = (size_t)shape[2] + 2;
    uint8_t *next = (uint8_t *)(plan + 1);
    plan->bands = bands;
    plan->step_x = (size_t)shape[1] * (size_t)shape[2];
    plan->step_y = (size_t)shape[2];
    plan->spread = (uint16_t *)next;
    plan->own = plan->spread + samples;
    plan->four = plan->own + width;
    plan->diagonal = plan->four + width;
    plan->others = plan->diagonal + width;
    next = (uint8_t *)(plan->others + width);
    plan->sizes = next;
    plan->classes = plan->sizes + samples;
    plan->alive = plan->classes + samples;
    plan->busy = plan->alive + rows;
    plan->felt = plan->busy + rows;
    plan->loud = plan->felt + rows;
    for (size_t n = 0, row = 0; n < count; n++) {
        plan->first[n] = row;
        row += (size_t)bands[n].shape[0] * (size_t)bands[n].shape[1];
    }
    fill_classes(plan->of);
}

WIDE static int round_all(const plan_t *plan, size_t count, const float *coefficients, double step, int32_t *codes)
{
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        const float scale = (float)(sfu_norm(band) / step);
        for (int32_t i = 0; i < band->shape[0]; i++)
            for (int32_t j = 0; j < band->shape[1]; j++) {
                const size_t at = row_at(plan, band, i, j), row = row_number(plan, n, i, j);
                if (!round_row(coefficients + at, scale, band->shape[2], codes + at, plan->sizes + at, plan->alive + row, plan->busy + row))
                    return SFU_BEYOND;
            }
    }
    return SFU_GOOD;
}

WIDE static void classify_all(const plan_t *plan, size_t count, double counts[CLASSES][TOP + 1])
{
    uint32_t found[CLASSES][TOP + 1];
    memset(found, 0, sizeof found);
    for (size_t n = 0, siblings = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        siblings = n && band->level == band[-1].level ? siblings + 1 : 0;
        for (int32_t i = 0; i < band->shape[0]; i++)
            for (int32_t j = 0; j < band->shape[1]; j++) {
                const size_t at = row_at(plan, band, i, j), row = row_number(plan, n, i, j);
                plan->loud[row] = (uint8_t)classify_row(plan, n, siblings, i, j);
                if (!plan->loud[row])
                    found[0][0] += (uint32_t)band->shape[2];
                else if (!plan->busy[row])
                    for (int32_t k = 0; k < band->shape[2]; k++)
                        found[plan->classes[at + (size_t)k]][0]++;
                else
                    for (int32_t k = 0; k < band->shape[2]; k++) {
                        const uint8_t size = plan->sizes[at + (size_t)k];
                        found[plan->classes[at + (size_t)k]][size < TOP ? size : TOP]++;
                    }
            }
    }
    for (int row = 0; row < CLASSES; row++)
        for (int k = 0; k <= TOP; k++)
            counts[row][k] = found[row][k] + 0.5 / (double)(1 << (k < 8 ? k : 8));
}

WIDE static void choose_all(const plan_t *plan, size_t count, const float *coefficients, double step, const rates_t rates, double penalty,
                            int32_t *codes)
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

WIDE static void weigh(const plan_t *plan, size_t count, const float *coefficients, double step, const int32_t *codes, double *squares,
                       int32_t *largest)
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
    plan_t *plan = room;
    double counts[CLASSES][TOP + 1];
    rates_t rates;
    int fault;
    lay_out(plan, shape, bands, count);
    fault = round_all(plan, count, coefficients, step, codes);
    if (fault)
        return fault;
    for (int n = 0; n < (penalty > 0 ? ROUNDS : 0); n++) {
        classify_all(plan, count, counts);
        fill_rates(counts, penalty, rates);
        choose_all(plan, count, coefficients, step, (const double(*)[TOP + 1])rates, penalty, codes);
    }
    *squares = 0;
    *largest = 0;
    weigh(plan, count, coefficients, step, codes, squares, largest);
    return SFU_GOOD;
}

WIDE void sfu_dequantise(const int32_t *codes, const int32_t shape[3], const sfu_subband *bands, size_t count, double step, float *coefficients)
{
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &bands[n];
        const double scale = (float)(step / sfu_norm(band));
        for (int32_t i = band->start[0]; i < band->start[0] + band->shape[0]; i++)
            for (int32_t j = band->start[1]; j < band->start[1] + band->shape[1]; j++) {
                const size_t at = ((size_t)i * (size_t)shape[1] + (size_t)j) * (size_t)shape[2] + (size_t)band->start[2];
                for (int32_t k = 0; k < band->shape[2]; k++)
                    coefficients[at + (size_t)k] = (float)((double)codes[at + (size_t)k] * scale);
            }
    }
}
