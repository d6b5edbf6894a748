/* What foretells the sign of a coefficient in the second coding: `coding/second.py` says why, and is what this has to equal. */
#include "coefficients.h"

static int sign_of(int64_t number)
{
    return (number > 0) - (number < 0);
}

/* The sign, times how many edges a number reaches. */
static int class_of(int64_t number, const int32_t *edges, int count)
{
    const int64_t size = number < 0 ? -number : number;
    int reached = 0;
    while (reached < count && size >= edges[reached])
        reached++;
    return number < 0 ? -reached : reached;
}

/* A line of samples about a place, in 1/16: of the low band, or of integers. */
typedef struct {
    const int32_t *samples;
    size_t step;
    int32_t length;
    int whole;
} line_t;

static int64_t part_of(const line_t *line, int32_t place)
{
    const int32_t inside = place < 0 ? 0 : place < line->length ? place : line->length - 1;
    const int32_t sample = line->samples[(size_t)inside * line->step];
    const int32_t most = SFU_LOW_LARGEST, cut = sample < -most ? -most : sample > most ? most : sample;
    return line->whole ? SFU_LOW_PARTS * (int64_t)cut : sample;
}

/* The samples, along an axis, of the band that is low along it and otherwise high as this one is. */
static line_t line_of(const sfu_band *band, int axis, const int32_t at[3], const int32_t *codes, size_t step_x, size_t step_y)
{
    const sfu_low *low = band->low;
    const size_t steps[] = {step_x, step_y, 1}, low_steps[] = {low->plane, low->column, 1};
    const int whole = band->where->high != 1 << axis;
    line_t line = {.samples = whole ? codes : low->parts, .length = low->shape[axis], .whole = whole};
    line.step = whole ? steps[axis] : low_steps[axis];
    for (int n = 0; n < 3; n++)
        if (n != axis)
            line.samples += whole ? (size_t)(band->where->start[n] + at[n]) * steps[n] : (size_t)at[n] * low_steps[n];
    return line;
}

sfu_foretold sfu_foretell(const sfu_band *band, int phase, const int32_t at[3], size_t place, const int32_t *codes, size_t step_x,
                          size_t step_y)
{
    static const int32_t bends[] = {9, 49}, sums[] = {4, 12, 32, 80, 200}, outers[] = {8, 40}, sures[] = {1, 2, 4, 8, 16, 32, 64};
    const int high = band->where->high, rank = (high & 1) + (high >> 1 & 1) + (high >> 2);
    const int8_t *here = band->signs + place;
    const int8_t *other = at[2] & 1 ? here - band->rows.row : here + band->rows.row - 1;
    const int8_t faces[3][2] = {{here[-(ptrdiff_t)band->rows.plane], here[band->rows.plane]},
                                {here[-(ptrdiff_t)band->rows.column], here[band->rows.column]},
                                {other[0], other[1]}};
    int64_t total = 0, outer = 0, expected = 0, sides[2] = {0, 0};
    int around = 0, bent = 0;
    for (int axis = 0; axis < 3; axis++) {
        int64_t second = 0;
        sides[high >> axis & 1] += faces[axis][0] + faces[axis][1];
        around = 5 * around + 2 + sign_of(faces[axis][0]) + sign_of(faces[axis][1]);
        if (band->low && high >> axis & 1) {
            const line_t line = line_of(band, axis, at, codes, step_x, step_y);
            const int64_t both = part_of(&line, at[axis] - 1) + part_of(&line, at[axis] + 2);
            second = both - part_of(&line, at[axis]) - part_of(&line, at[axis] + 1);
            outer += part_of(&line, at[axis] - 2) + part_of(&line, at[axis] + 3) - both;
        }
        total += second;
        bent = 5 * bent + 2 + class_of(second, bends, 2);
    }
    if (band->low) {
        const int16_t *weights = sfu_taught_foretold[rank - 1][phase];
        expected = weights[0] * total + weights[1] * outer + SFU_LOW_PARTS * (weights[2] * sides[0] + weights[3] * sides[1]);
        expected = expected < 0 ? -((4095 - expected) / 4096) : expected / 4096; /* rounded down */
    }
    return (sfu_foretold){.around = (uint8_t)around, .bent = (uint8_t)bent, .sure = (uint8_t)(7 + class_of(expected, sures, 7)),
                          .sum = (uint8_t)((5 + class_of(total, sums, 5)) * 5 + 2 + class_of(outer, outers, 2))};
}
