/* Which axes each level of a wavelet transform splits, and the bands that this gives: `model.bands` and `wavelet.norms`. */
#include "sfumato.h"

/* L2 norms of the synthesis functions along one axis, of its low and its high half, by how often the axis was split before. */
static const double GAINS[][2] = {
    {0.9914401935001687, 1.0200176291588898},
    {1.0151859280409004, 0.9834713041227896},
    {1.02571585843454, 1.019621394183066},
    {1.0288212937939607, 1.0368802098358358},
    {1.0296377822171314, 1.042036703278473},
    {1.0298449918215817, 1.043397364732405},
    {1.02989701820291, 1.0437430534969723},
    {1.029910040441552, 1.043829877597823},
    {1.0299132970657918, 1.0438516117568726},
    {1.029914111292974, 1.043857047214382}
};

enum { SHORTEST = 4, GAIN_ROWS = sizeof GAINS / sizeof *GAINS };

size_t sfu_levels(const int32_t shape[3], const uint8_t *schedule, size_t count, sfu_level *levels)
{
    int32_t now[3] = {shape[0], shape[1], shape[2]};
    size_t found = 0;
    for (size_t n = 0; n < count && found < SFU_LEVELS; n++) {
        sfu_level *level = &levels[found];
        level->axes = schedule[n] & 7;
        level->split = 0;
        for (int axis = 0; axis < 3; axis++) {
            level->shape[axis] = now[axis];
            level->split |= now[axis] >= SHORTEST ? level->axes & 1 << axis : 0;
        }
        if (!level->split)
            continue;
        for (int axis = 0; axis < 3; axis++)
            if (level->split >> axis & 1)
                now[axis] = (now[axis] + 1) / 2;
        found++;
    }
    return found;
}

/* The parent of a band that is high along these axes at a level, among bands that have been listed, or -1; and how often places are
 * halved to it. */
static int32_t parent_of(const sfu_level *levels, size_t count, int32_t level, uint8_t high, const sfu_subband *bands, int32_t listed,
                         int32_t halvings[3])
{
    for (int32_t coarser = level + 1; coarser < (int32_t)count; coarser++) {
        const uint8_t common = high & levels[coarser].axes;
        if (!common)
            continue;
        if (common & ~levels[coarser].split)
            break;
        for (int axis = 0; axis < 3; axis++)
            for (int32_t n = level + 1; n <= coarser; n++)
                halvings[axis] += levels[n - 1].shape[axis] >= SHORTEST && levels[n].axes >> axis & 1;
        for (int32_t n = 0; n < listed; n++)
            if (bands[n].level == coarser && bands[n].high == common)
                return n;
    }
    return -1;
}

size_t sfu_subbands(const int32_t shape[3], const sfu_level *levels, size_t count, sfu_subband *bands)
{
    static const uint8_t order[] = {1, 2, 4, 3, 5, 6, 7}; /* by how many axes are high, then by their names */
    int32_t times[3] = {0, 0, 0}, listed = 1;
    for (size_t n = 0; n < count; n++)
        for (int axis = 0; axis < 3; axis++)
            times[axis] += levels[n].split >> axis & 1;
    bands[0] = (sfu_subband){.level = (int32_t)count, .parent = -1};
    for (int axis = 0; axis < 3; axis++) {
        const int64_t unit = (int64_t)1 << times[axis];
        bands[0].shape[axis] = (int32_t)((shape[axis] + unit - 1) / unit);
        bands[0].times[axis] = times[axis];
    }
    for (int32_t level = (int32_t)count - 1; level >= 0; level--) {
        for (size_t k = 0; k < sizeof order; k++) {
            sfu_subband *band = &bands[listed];
            if (order[k] & ~levels[level].split)
                continue;
            *band = (sfu_subband){.level = level, .high = order[k]};
            for (int axis = 0; axis < 3; axis++) {
                const int32_t size = levels[level].shape[axis], split = levels[level].split >> axis & 1;
                const int32_t low = split ? (size + 1) / 2 : size, high = order[k] >> axis & 1;
                band->start[axis] = high ? low : 0;
                band->shape[axis] = high ? size - low : low;
                band->times[axis] = times[axis];
            }
            band->parent = parent_of(levels, count, level, band->high, bands, listed, band->halvings);
            listed++;
        }
        for (int axis = 0; axis < 3; axis++)
            times[axis] -= levels[level].split >> axis & 1;
    }
    return (size_t)listed;
}

double sfu_norm(const sfu_subband *band)
{
    double norm = 1;
    for (int axis = 0; axis < 3; axis++) {
        const int32_t row = band->times[axis] - 1;
        if (row >= 0)
            norm *= GAINS[row < GAIN_ROWS ? row : GAIN_ROWS - 1][band->high >> axis & 1];
    }
    return norm;
}
