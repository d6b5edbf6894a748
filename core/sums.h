/* Weighted sums over LANES voxels at once: between network.c and learning.c. */
#ifndef SFUMATO_SUMS_H
#define SFUMATO_SUMS_H

#include "sfumato.h"

enum { LANES = SFU_LANES, TOGETHER = 4 }; /* voxels that are worked on at once; units whose sums are made at once */

/* LANES sums for so many units, up to TOGETHER, `wide` lanes at a time: of rows base + offsets[n], and their weights [n * units];
 * biases: or NULL. */
static SFU_INLINE void sum_rows(float *sums, const float *base, const int64_t *offsets, size_t rows, const float *weights,
                                const float *biases, size_t units, const int count, const int wide, const int fused)
{
    for (int lane = 0; lane < LANES; lane += wide) {
        float made[TOGETHER][LANES / 2];
        SFU_UNROLL for (int unit = 0; unit < count; unit++)
            for (int n = 0; n < wide; n++)
                made[unit][n] = biases ? biases[unit] : 0;
        for (size_t row = 0; row < rows; row++) {
            const float *seen = base + offsets[row] + lane;
            SFU_UNROLL for (int unit = 0; unit < count; unit++) {
                const float weight = weights[row * units + (size_t)unit];
                for (int n = 0; n < wide; n++)
                    made[unit][n] = sfu_add_product(made[unit][n], weight, seen[n], fused);
            }
        }
        SFU_UNROLL for (int unit = 0; unit < count; unit++)
            for (int n = 0; n < wide; n++)
                sums[unit * LANES + lane + n] = made[unit][n];
    }
}

/* The same for all units: sums (units, LANES). */
static SFU_INLINE void sum_units(float *sums, const float *base, const int64_t *offsets, size_t rows, const float *weights,
                                 const float *biases, size_t units, const int wide, const int fused)
{
    size_t unit = 0;
    for (; unit + TOGETHER <= units; unit += TOGETHER)
        sum_rows(sums + unit * LANES, base, offsets, rows, weights + unit, biases ? biases + unit : NULL, units, TOGETHER, wide, fused);
    for (; unit < units; unit++)
        sum_rows(sums + unit * LANES, base, offsets, rows, weights + unit, biases ? biases + unit : NULL, units, 1, wide, fused);
}

#endif
