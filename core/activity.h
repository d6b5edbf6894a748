/* How much is going on around each coefficient: between activity.c and quantise.c. */
#ifndef SFUMATO_ACTIVITY_H
#define SFUMATO_ACTIVITY_H

#include "sfumato.h"
#include "wide.h"

enum {
    CLASSES = 28, /* rows of the rate table */
    TOP = 16,     /* magnitudes from here on share an entry of it */
    COUNTED = 60, /* magnitudes beyond are seen as this */
    ACTIVITIES = 3400 /* thousandths, from where on everything is of the last class */
};

#define SFU_DEAD 0.45f /* added to a magnitude before it is rounded down, where rates are not known */
#define SFU_KEPT 0.66f /* magnitudes below become 0 there */

/* Rows are those along z of all bands, numbered band by band. */
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
} sfu_plan;

static inline size_t row_at(const sfu_plan *plan, const sfu_subband *band, int32_t i, int32_t j)
{
    return (size_t)(band->start[0] + i) * plan->step_x + (size_t)(band->start[1] + j) * plan->step_y + (size_t)band->start[2];
}

static inline size_t row_number(const sfu_plan *plan, size_t band, int32_t i, int32_t j)
{
    return plan->first[band] + (size_t)i * (size_t)plan->bands[band].shape[1] + (size_t)j;
}

double sfu_log2(double x);

/* How often a magnitude counts as seen before any is. */
double sfu_unseen(int size);

/* Lays out a plan in such a room. */
sfu_plan *sfu_lay_out(void *room, const int32_t shape[3], const sfu_subband *bands, size_t count);

/* Finds the classes of all coefficients, and counts the magnitudes in each. */
void sfu_classify(const sfu_plan *plan, size_t count, double counts[CLASSES][TOP + 1]);

#endif
