/* How much is going on around each coefficient, as the rate of its integer depends on it: `quantise._activity`. */
#include <string.h>

#include "activity.h"

enum { FACE = 130, EDGE = 28, PARENT = 24, PARENT_FACE = 12, SIBLING = 20 }; /* thousandths of what magnitudes around count */

/* Logarithm to base 2 of a positive number that is no subnormal one, to 1e-15. */
double sfu_log2(double x)
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

double sfu_unseen(int size)
{
    return 0.5 / (double)(1 << (size < 8 ? size : 8));
}

/* The classes of activities, in thousandths: floor(4 log2(1 + 32 activity)). */
static void fill_classes(uint8_t of[ACTIVITIES])
{
    for (int n = 0; n < ACTIVITIES; n++) {
        const double found = 4 * sfu_log2(1 + 0.032 * n) + 1e-9;
        of[n] = (uint8_t)(found < CLASSES - 1 ? found : CLASSES - 1);
    }
}

/* Adds the row (i, j) of a band to sums, if it exists and is busy; returns whether it did. */
INLINE int add_row(const sfu_plan *plan, size_t band, int32_t i, int32_t j, int32_t width, uint16_t *restrict sums)
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
INLINE int classify_row(const sfu_plan *plan, size_t number, size_t siblings, int32_t i, int32_t j)
{
    const sfu_subband *band = &plan->bands[number], *parent = band->parent < 0 ? NULL : &plan->bands[band->parent];
    const int32_t n = band->shape[2];
    const size_t here = row_at(plan, band, i, j), row = row_number(plan, number, i, j), bytes = 2 * (size_t)(n + 2);
    uint16_t *restrict own = plan->own, *restrict four = plan->four, *restrict diagonal = plan->diagonal;
    uint16_t *restrict others = plan->others;
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

WIDE void sfu_classify(const sfu_plan *plan, size_t count, double counts[CLASSES][TOP + 1])
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
            counts[row][k] = found[row][k] + sfu_unseen(k);
}

static size_t rows_of(const sfu_subband *bands, size_t count)
{
    size_t rows = 0;
    for (size_t n = 0; n < count; n++)
        rows += (size_t)bands[n].shape[0] * (size_t)bands[n].shape[1];
    return rows;
}

size_t sfu_plan_room(const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    const size_t samples = (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2];
    return sizeof(sfu_plan) + 4 * samples + 4 * rows_of(bands, count) + 8 * ((size_t)shape[2] + 2) + 16;
}

sfu_plan *sfu_lay_out(void *room, const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    const size_t samples = (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2], rows = rows_of(bands, count);
    const size_t width = (size_t)shape[2] + 2;
    sfu_plan *plan = room;
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
    return plan;
}

