/* Weighted sums over LANES voxels at once, and what units make of them: between network.c and learning.c. */
#ifndef SFUMATO_SUMS_H
#define SFUMATO_SUMS_H

#include <string.h>

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

/* A number whose magnitude is cut off at 16, as the whole number that its bits are: of choices between floats gcc makes slower code. */
static SFU_INLINE float sfu_cut_off(float x)
{
    int32_t bits, size;
    memcpy(&bits, &x, sizeof bits);
    size = bits & 0x7fffffff;
    size = size < 0x41800000 ? size : 0x41800000;
    bits = (bits & INT32_MIN) | size;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* 1 / (1 + exp(-x)), within 3e-7: 1/2 and an odd rational function, whose largest error between -16 and 16 is about the least there can
 * be. */
static SFU_INLINE float sfu_sigmoid(float x, const int fused)
{
    const float at = sfu_cut_off(x), square = at * at;
    float over = sfu_add_product(4.53530120e-5f, square, 4.27842919e-8f, fused), under;
    over = sfu_add_product(8.04899042e-3f, square, over, fused);
    over = sfu_add_product(0.249999667f, square, over, fused);
    under = sfu_add_product(3.62674439e-6f, square, 9.04656739e-10f, fused);
    under = sfu_add_product(1.47570525e-3f, square, under, fused);
    under = sfu_add_product(0.115528176f, square, under, fused);
    under = sfu_add_product(1, square, under, fused);
    return 0.5f + at * over / under;
}

/* x / (1 + exp(-x)), by x and its sigmoid; far below 0 the error of that does not grow with x. NaN for NaN. */
static SFU_INLINE float sfu_silu(float x, float sigmoid)
{
    const float at = sfu_cut_off(x);
    return (at > x ? at : x) * sigmoid;
}

#endif
