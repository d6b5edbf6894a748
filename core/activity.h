/* How much is going on around each coefficient: between activity.c and quantise.c. */
#ifndef SFUMATO_ACTIVITY_H
#define SFUMATO_ACTIVITY_H

#include "sfumato.h"
#include "wide.h"

enum {
    CLASSES = 28, /* rows of the rate table */
    TOP = 16,     /* magnitudes from here on share an entry of it */
    COUNTED = 60  /* magnitudes beyond are seen as this */
};

#define SFU_DEAD 0.45f /* added to a magnitude before it is rounded down, where rates are not known */
#define SFU_KEPT 0.66f /* magnitudes below become 0 there */

/* Numbers of a row are worked on so many at a time; a row takes a multiple of them, and beyond its end there are zeros. */
enum { LANES = 16 };
#define FOR_LANES(k, wide) \
    for (int32_t first = 0; first < (wide); first += LANES) \
        for (int32_t k = first; k < first + LANES; k++)

/* Rows are those along z of all bands, numbered band by band. */
typedef struct {
    const sfu_subband *bands;
    size_t step_x, step_y;     /* of the coefficients */
    size_t first[SFU_BANDS], base[SFU_BANDS]; /* of each band: its first row, and where that begins */
    uint8_t *alive, *busy;     /* (rows,) whether any of it can be other than 0; is other than 0 */
    uint8_t *felt;             /* (rows,) whether it, or a row beside it, is busy: its spread is not 0 throughout */
    uint8_t *loud;             /* (rows,) whether any of it is of another class than 0 */
    uint8_t *sizes, *classes;  /* of all rows: magnitudes as they are counted, and classes */
    uint16_t *spread;          /* of all rows: what a parent adds to the activity of its children, in thousandths */
    uint16_t *own, *four, *diagonal; /* of one row, which begins at LANES: sizes, and sums over rows beside it */
    uint16_t *others, *above, *pairs; /* of one row: sums over siblings, what the parent adds, class and magnitude */
    int32_t *alone;            /* of one row: the numbers of those that may be other than 0 */
    float *scaled;             /* of one row */
} sfu_plan;

/* Where the coefficients of a row are, its number, and where it is among all rows. */
static inline size_t row_at(const sfu_plan *plan, const sfu_subband *band, int32_t i, int32_t j)
{
    return (size_t)(band->start[0] + i) * plan->step_x + (size_t)(band->start[1] + j) * plan->step_y + (size_t)band->start[2];
}

static inline size_t row_number(const sfu_plan *plan, size_t band, int32_t i, int32_t j)
{
    return plan->first[band] + (size_t)i * (size_t)plan->bands[band].shape[1] + (size_t)j;
}

static inline int32_t wide_of(const sfu_subband *band)
{
    return (band->shape[2] + LANES - 1) / LANES * LANES;
}

static inline size_t row_place(const sfu_plan *plan, size_t band, int32_t i, int32_t j)
{
    const sfu_subband *where = &plan->bands[band];
    return plan->base[band] + ((size_t)i * (size_t)where->shape[1] + (size_t)j) * (size_t)wide_of(where);
}

double sfu_log2(double x);

/* How often a magnitude counts as seen before any is. */
double sfu_unseen(int size);

/* Lays out a plan in such a room. */
sfu_plan *sfu_lay_out(void *room, const int32_t shape[3], const sfu_subband *bands, size_t count);

/* Finds the classes of all coefficients, and counts the magnitudes in each. */
void sfu_classify(const sfu_plan *plan, size_t count, double counts[CLASSES][TOP + 1]);

#endif
