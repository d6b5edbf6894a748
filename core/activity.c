/* How much is going on around each coefficient, as the rate of its integer depends on it: `quantise._activity`. */
#include <string.h>

#include "activity.h"

enum { FACE = 130, EDGE = 28, PARENT = 24, PARENT_FACE = 12, SIBLING = 20 }; /* thousandths of what magnitudes around count */
enum { TABLES = 4, PAIRS = CLASSES * (TOP + 1) };

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

/* The next so many bytes of the room; none where it is only measured. */
static void *part_of(uint8_t *room, size_t *used, size_t bytes)
{
    void *here = room ? room + *used : NULL;
    *used += (bytes + 63) / 64 * 64;
    return here;
}

double sfu_unseen(int size)
{
    return 0.5 / (double)(1 << (size < 8 ? size : 8));
}

/* The class of an activity in thousandths: floor(4 log2(1 + 0.032 activity)), which is the exponent of the fourth power. */
INLINE int32_t class_of(int32_t activity)
{
    const float grown = 0.032f * (float)activity + 1, square = grown * grown, power = square * square;
    int32_t bits, found;
    memcpy(&bits, &power, 4);
    found = (bits >> 23) - 127;
    return found < CLASSES - 1 ? found : CLASSES - 1;
}

/* Adds the row (i, j) of a band to sums, if it exists and is busy; returns whether it did. */
INLINE int add_row(const sfu_plan *plan, size_t band, int32_t i, int32_t j, int32_t wide, uint16_t *restrict sums)
{
    const sfu_subband *b = &plan->bands[band];
    const uint8_t *restrict sizes;
    if (i < 0 || j < 0 || i >= b->shape[0] || j >= b->shape[1] || !plan->busy[row_number(plan, band, i, j)])
        return 0;
    sizes = plan->sizes + row_place(plan, band, i, j);
    wide = wide < wide_of(b) ? wide : wide_of(b);
    FOR_LANES (k, wide)
        sums[k] = (uint16_t)(sums[k] + sizes[k]);
    return 1;
}

/* What the parent adds to each coefficient of a row (i, j); returns whether it adds anything. */
INLINE int add_parent(const sfu_plan *plan, const sfu_subband *band, int32_t i, int32_t j, uint16_t *restrict above)
{
    const sfu_subband *parent = &plan->bands[band->parent];
    const int32_t x = i >> band->halvings[0], y = j >> band->halvings[1], n = band->shape[2], last = parent->shape[2] - 1;
    const int32_t a = x < parent->shape[0] ? x : parent->shape[0] - 1, b = y < parent->shape[1] ? y : parent->shape[1] - 1;
    const int32_t times = band->halvings[2], pairs = times == 1 ? (n / 2 < last ? n / 2 : last) : 0;
    const uint16_t *restrict from = plan->spread + row_place(plan, (size_t)band->parent, a, b);
    if (!plan->felt[row_number(plan, (size_t)band->parent, a, b)])
        return 0;
    for (int32_t k = 0; k < pairs; k++)
        above[2 * k] = above[2 * k + 1] = from[k];
    for (int32_t k = 2 * pairs; k < n; k++)
        above[k] = from[k >> times < last ? k >> times : last];
    return 1;
}

/* The classes of one row, and its spread; returns whether they are anything but 0. */
INLINE int classify_row(const sfu_plan *plan, size_t number, size_t siblings, int32_t i, int32_t j)
{
    const sfu_subband *band = &plan->bands[number];
    const int32_t wide = wide_of(band);
    const size_t here = row_place(plan, number, i, j), bytes = 2 * (size_t)wide;
    uint16_t *restrict own = plan->own + LANES, *restrict four = plan->four + LANES, *restrict diagonal = plan->diagonal + LANES;
    uint16_t *restrict others = plan->others, *restrict above = plan->above, *restrict spread = plan->spread + here;
    uint8_t *restrict classes = plan->classes + here;
    int felt, some = 0;
    memset(own, 0, bytes + 2);
    memset(four, 0, bytes + 2);
    memset(diagonal, 0, bytes);
    felt = add_row(plan, number, i, j, wide, own);
    felt |= add_row(plan, number, i - 1, j, wide, four) | add_row(plan, number, i + 1, j, wide, four);
    felt |= add_row(plan, number, i, j - 1, wide, four) | add_row(plan, number, i, j + 1, wide, four);
    felt |= add_row(plan, number, i - 1, j - 1, wide, diagonal) | add_row(plan, number, i - 1, j + 1, wide, diagonal);
    felt |= add_row(plan, number, i + 1, j - 1, wide, diagonal) | add_row(plan, number, i + 1, j + 1, wide, diagonal);
    plan->felt[row_number(plan, number, i, j)] = (uint8_t)felt;
    memset(others, 0, bytes);
    for (size_t k = number - siblings; k < number; k++)
        some |= add_row(plan, k, i, j, wide, others);
    memset(above, 0, bytes);
    if (band->parent >= 0)
        some |= add_parent(plan, band, i, j, above);
    if (!felt && !some)
        return 0;
    FOR_LANES (k, wide) {
        const uint16_t face = (uint16_t)(four[k] + own[k - 1] + own[k + 1]);
        spread[k] = (uint16_t)(PARENT * own[k] + PARENT_FACE * face);
    }
    FOR_LANES (k, wide) {
        const int32_t face = four[k] + own[k - 1] + own[k + 1], edge = diagonal[k] + four[k - 1] + four[k + 1];
        classes[k] = (uint8_t)class_of(FACE * face + EDGE * edge + SIBLING * others[k] + above[k]);
    }
    return 1;
}

/* Counts the pairs of class and magnitude of a row; neighbours are counted in tables of their own, so that none waits for another. */
INLINE void count_row(const sfu_plan *plan, size_t here, int32_t n, uint32_t found[TABLES][PAIRS])
{
    const uint8_t *restrict classes = plan->classes + here, *restrict sizes = plan->sizes + here;
    uint16_t *restrict pairs = plan->pairs;
    int32_t k = 0;
    FOR_LANES (m, n)
        pairs[m] = (uint16_t)(classes[m] * (TOP + 1) + (sizes[m] < TOP ? sizes[m] : TOP));
    for (; k + TABLES <= n; k += TABLES)
        for (int t = 0; t < TABLES; t++)
            found[t][pairs[k + t]]++;
    for (; k < n; k++)
        found[0][pairs[k]]++;
}

WIDE void sfu_classify(const sfu_plan *plan, size_t count, double counts[CLASSES][TOP + 1])
{
    uint32_t found[TABLES][PAIRS];
    memset(found, 0, sizeof found);
    for (size_t n = 0, siblings = 0; n < count; n++) {
        const sfu_subband *band = &plan->bands[n];
        siblings = n && band->level == band[-1].level ? siblings + 1 : 0;
        for (int32_t i = 0; i < band->shape[0]; i++)
            for (int32_t j = 0; j < band->shape[1]; j++) {
                const size_t row = row_number(plan, n, i, j);
                plan->loud[row] = (uint8_t)classify_row(plan, n, siblings, i, j);
                if (plan->loud[row])
                    count_row(plan, row_place(plan, n, i, j), band->shape[2], found);
                else
                    found[0][0] += (uint32_t)band->shape[2];
            }
    }
    for (int row = 0; row < CLASSES; row++)
        for (int k = 0; k <= TOP; k++) {
            counts[row][k] = sfu_unseen(k);
            for (int t = 0; t < TABLES; t++)
                counts[row][k] += found[t][row * (TOP + 1) + k];
        }
}

static size_t rows_of(const sfu_subband *band)
{
    return (size_t)band->shape[0] * (size_t)band->shape[1];
}

/* Divides the room, or without one says how much there has to be. */
static size_t divide(sfu_plan *plan, uint8_t *room, const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    const size_t longest = (size_t)shape[2] + 3 * LANES;
    size_t used = 0, rows = 0, numbers = 0;
    uint16_t **lines[] = {&plan->own, &plan->four, &plan->diagonal, &plan->others, &plan->above, &plan->pairs};
    uint8_t **flags[] = {&plan->alive, &plan->busy, &plan->felt, &plan->loud};
    for (size_t n = 0; n < count; n++) {
        plan->first[n] = rows;
        plan->base[n] = numbers;
        rows += rows_of(&bands[n]);
        numbers += rows_of(&bands[n]) * (size_t)wide_of(&bands[n]);
    }
    plan->spread = part_of(room, &used, 2 * numbers);
    plan->sizes = part_of(room, &used, numbers);
    plan->classes = part_of(room, &used, numbers);
    for (size_t n = 0; n < sizeof lines / sizeof *lines; n++)
        *lines[n] = part_of(room, &used, 2 * longest);
    for (size_t n = 0; n < sizeof flags / sizeof *flags; n++)
        *flags[n] = part_of(room, &used, rows);
    plan->alone = part_of(room, &used, 4 * longest);
    plan->scaled = part_of(room, &used, 4 * longest);
    return used;
}

size_t sfu_plan_room(const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    sfu_plan plan;
    return sizeof plan + divide(&plan, NULL, shape, bands, count);
}

sfu_plan *sfu_lay_out(void *room, const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    sfu_plan *plan = room;
    plan->bands = bands;
    plan->step_x = (size_t)shape[1] * (size_t)shape[2];
    plan->step_y = (size_t)shape[2];
    divide(plan, (uint8_t *)(plan + 1), shape, bands, count);
    for (int k = 0; k < LANES; k++)
        plan->own[k] = plan->four[k] = plan->diagonal[k] = 0;
    return plan;
}
