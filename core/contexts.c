/* What is expected of samples, from those around them: `coding/coefficients.py` says why, and is what this has to equal. */
#include <string.h>

#include "coefficients.h"

/* Weights, in 1/256, of faces along 0 and 1 high axes, of edges along 0, 1 and 2, of corners, of the parent, its faces, siblings, their
 * faces, and 1, by whether siblings are known, and by the phase. */
static const int16_t EXPECTED[2][4][11] = {
    {{0, 0, 0, 0, 0, 0, 14, 5, 0, 0, 0},
     {0, 0, 0, 0, 0, 23, 9, 1, 0, 0, 0},
     {74, 52, 27, 18, 12, 0, 3, 0, 0, 0, 1},
     {38, 27, 8, 6, 4, 1, 0, 0, 0, 0, 8}},
    {{0, 0, 0, 0, 0, 0, 7, 3, 6, 2, 0},
     {0, 0, 0, 0, 0, 21, 5, 1, 4, 0, 0},
     {64, 49, 23, 20, 12, 0, 2, 0, 4, 0, 0},
     {34, 28, 6, 7, 8, 2, 0, 0, 3, 0, 0}},
};

/* The first three binary digits of an expected magnitude in 1/128, with their place, as float32 has them: from 4 on a fine class. */
static inline int16_t digits_of(int32_t expected)
{
    const float number = (float)expected;
    int32_t bits;
    memcpy(&bits, &number, 4);
    return (int16_t)((bits >> 21) - 512);
}

/* The class that such digits are, of SFU_FINES; those of 0 to 3 are -512, -4, 0 and 2. */
static inline int16_t fine_of(int16_t digits)
{
    const int16_t small = (int16_t)((digits + 10) >> 2), larger = digits > small ? digits : small, fine = larger > 0 ? larger : 0;
    return fine < SFU_FINES ? fine : SFU_FINES - 1;
}

static inline int16_t rough_of(int16_t fine)
{
    const int16_t half = (int16_t)(fine >> 1), quarter = (int16_t)(fine >> 2), any = half < 1 ? half : 1;
    const int16_t rough = quarter > any ? quarter : any;
    return rough < SFU_ROUGHS ? rough : SFU_ROUGHS - 1;
}

/* The same of a root, in 1/4096: three binary digits with their place, those of 256 and less are 0 at most. */
static inline int16_t root_digits_of(int32_t root)
{
    const float number = (float)root;
    int32_t bits;
    memcpy(&bits, &number, 4);
    return (int16_t)((bits >> 20) - 1080);
}

static inline int16_t root_fine_of(int16_t digits)
{
    const int16_t fine = digits > 0 ? digits : 0;
    return fine < SFU_ROOT_FINES ? fine : SFU_ROOT_FINES - 1;
}

static inline int16_t root_rough_of(int16_t digits)
{
    const int16_t rough = (int16_t)(root_fine_of(digits) >> 2);
    return rough < SFU_ROOT_ROUGHS ? rough : SFU_ROOT_ROUGHS - 1;
}

int sfu_class_of(const sfu_rules *rules, int32_t total)
{
    return rules->coding == 1 ? rough_of(fine_of(digits_of(total >> 1))) : root_rough_of(root_digits_of(total));
}

/* ---- the parent ---- */

/* How many places of the parent there are along an axis of the band; along z: along a row of half the samples. */
static int32_t places(const sfu_subband *band, int axis)
{
    return axis < 2 ? ((band->shape[axis] - 1) >> band->halvings[axis]) + 1 : (band->shape[2] + 1) / 2;
}

size_t sfu_parent_room(const sfu_subband *band)
{
    const size_t rows = (size_t)places(band, 0) * (size_t)places(band, 1) * (band->halvings[2] ? 1 : 2);
    return rows * (size_t)places(band, 2) * 4 + 24;
}

/* Samples of a row of the parent, twice these and their faces, and the classes of those, at all places of a band's row that halving
 * leads from; the last one at what lies beyond, too. Zeros are there already. */
static void lay_row(const sfu_parent *parent, const sfu_rules *rules, const sfu_rows *rows, const uint8_t *here, int odd, int32_t times,
                    size_t at)
{
    const ptrdiff_t plane = (ptrdiff_t)rows->plane, column = (ptrdiff_t)rows->column, row = (ptrdiff_t)rows->row;
    const int64_t repeats = times > 1 ? (int64_t)1 << (times - 1) : 1, width = parent->width;
    const int32_t count = sfu_halves(rows, odd);
    const int roots = rules->coding == 2;
    uint16_t faces[SFU_SPAN];
    uint8_t classes[SFU_SPAN];
    for (int32_t first = 0; first < count; first += SFU_SPAN) {
        const uint8_t *o = here + (odd ? row : 0) + first, *other = odd ? o - row : o + row - 1;
        const int32_t some = count - first < SFU_SPAN ? count - first : SFU_SPAN;
        uint16_t any = 0;
        for (int32_t n = 0; n < some; n++) {
            faces[n] = (uint16_t)(2 * o[n] + o[n - plane] + o[n + plane] + o[n - column] + o[n + column] + other[n] + other[n + 1]);
            any |= faces[n];
        }
        if (!any)
            continue;
        for (int32_t n = 0; n < some; n++)
            classes[n] = (uint8_t)(roots ? root_rough_of(root_digits_of(32 * faces[n])) : rough_of(fine_of(digits_of(16 * faces[n]))));
        for (int32_t n = 0; n < some; n++) {
            const int64_t z = 2 * (int64_t)(first + n) + odd, last = z + 1 + parent->split >= rows->shape[2];
            const int64_t from = parent->split ? z / 2 : z * repeats, to = last ? width : from + repeats;
            for (int64_t half = from; half < to && half < width; half++) {
                parent->magnitudes[at + (size_t)half] = o[n];
                parent->faces[at + (size_t)half] = faces[n];
                parent->classes[at + (size_t)half] = classes[n];
            }
        }
    }
}

void sfu_lay_parent(sfu_parent *parent, const sfu_rules *rules, const sfu_subband *band, const sfu_rows *rows,
                    const uint8_t *magnitudes, void *room)
{
    const int32_t width = places(band, 2), times = band->halvings[2];
    const size_t all = (size_t)places(band, 0) * (size_t)places(band, 1) * (times ? 1 : 2) * (size_t)width;
    *parent = (sfu_parent){.faces = room, .width = width, .split = !times};
    parent->magnitudes = (uint8_t *)(parent->faces + all);
    parent->classes = parent->magnitudes + all;
    memset(room, 0, 4 * all);
    for (int axis = 0; axis < 2; axis++) {
        const int32_t most = rows->shape[axis], wanted = places(band, axis);
        parent->shape[axis] = wanted < most ? wanted : most;
        parent->halvings[axis] = band->halvings[axis];
    }
    size_t at = 0;
    for (int32_t x = 0; x < parent->shape[0]; x++)
        for (int32_t y = 0; y < parent->shape[1]; y++, at += (size_t)width * (parent->split ? 2 : 1)) {
            const uint8_t *here = magnitudes + sfu_place(rows, x, y, 0, 0);
            lay_row(parent, rules, rows, here, 0, times, at);
            lay_row(parent, rules, rows, here, 1, times, at + (parent->split ? (size_t)width : 0));
        }
}

/* ---- siblings ---- */

void sfu_sibling_faces(const sfu_band *band, int32_t x, int32_t y, int odd, int32_t half, int32_t count, uint16_t *faces)
{
    static const uint16_t nothing[SFU_SPAN] = {0};
    const sfu_rows *rows = &band->around;
    const uint16_t *row = band->siblings + sfu_place(rows, x, y, odd, half), *other = odd ? row - rows->row : row + rows->row - 1;
    const uint16_t *after = x + 1 < band->rows.shape[0] ? row + rows->plane : nothing, *before = row - rows->plane;
    const uint16_t *above = y + 1 < band->rows.shape[1] ? row + rows->column : nothing, *below = row - rows->column;
    const int32_t z = band->rows.shape[2] - 1, last = z / 2 - half;
    for (int32_t n = 0; n < count; n++)
        faces[n] = (uint16_t)(2 * row[n] + before[n] + after[n] + below[n] + above[n] + other[n] + other[n + 1]);
    if ((z & 1) == odd && last >= 0 && last < count)
        faces[last] = (uint16_t)(faces[last] - other[last + 1]);
}

/* ---- neighbours ---- */

/* Weighted sums over the 26 neighbours of samples in a row; step: to the row of the other samples, those before. */
static void add_neighbours(const uint8_t *row, ptrdiff_t plane, ptrdiff_t column, ptrdiff_t step, const int16_t *weights, int high,
                           int32_t count, int32_t *near)
{
    const int x = high & 1, y = high >> 1 & 1, z = high >> 2;
    const int16_t face_x = weights[x], face_y = weights[y], face_z = weights[z], corner = weights[5];
    const int16_t edge_xy = weights[2 + x + y], edge_xz = weights[2 + x + z], edge_yz = weights[2 + y + z];
    const uint8_t *other = row + step;
    int32_t turned[SFU_SPAN + 1];
    for (int32_t n = 0; n <= count; n++) {
        const uint8_t *o = other + n;
        const int16_t along_x = (int16_t)(o[-plane] + o[plane]), along_y = (int16_t)(o[-column] + o[column]);
        const int16_t across = (int16_t)(o[-plane - column] + o[-plane + column] + o[plane - column] + o[plane + column]);
        turned[n] = (int16_t)*o * face_z + along_x * edge_xz + along_y * edge_yz + across * corner;
    }
    for (int32_t n = 0; n < count; n++) {
        const uint8_t *o = row + n;
        const int16_t along_x = (int16_t)(o[-plane] + o[plane]), along_y = (int16_t)(o[-column] + o[column]);
        const int16_t across = (int16_t)(o[-plane - column] + o[-plane + column] + o[plane - column] + o[plane + column]);
        near[n] = along_x * face_x + along_y * face_y + across * edge_xy + turned[n] + turned[n + 1];
    }
}

/* The same where only corners count. */
static void add_corners(const uint8_t *row, ptrdiff_t plane, ptrdiff_t column, ptrdiff_t step, int16_t corner, int32_t count,
                        int32_t *near)
{
    const uint8_t *other = row + step;
    int16_t turned[SFU_SPAN + 1];
    for (int32_t n = 0; n <= count; n++) {
        const uint8_t *o = other + n;
        turned[n] = (int16_t)(o[-plane - column] + o[-plane + column] + o[plane - column] + o[plane + column]);
    }
    for (int32_t n = 0; n < count; n++)
        near[n] = (turned[n] + turned[n + 1]) * corner;
}

static void classify(const int32_t *near, const int32_t *expected, const uint8_t *parent, const uint16_t *siblings, int32_t count,
                     uint8_t *const *columns)
{
    uint8_t *first = columns[0], *second = columns[1], *third = columns[2];
    int16_t digits[3][SFU_SPAN];
    for (int32_t n = 0; n < count; n++)
        digits[0][n] = digits_of(near[n] >> 1);
    for (int32_t n = 0; n < count; n++)
        digits[1][n] = digits_of(expected[n] >> 1);
    for (int32_t n = 0; n < count; n++)
        digits[2][n] = digits_of(siblings[n] * 4);
    for (int32_t n = 0; n < count; n++) {
        const int16_t fine = fine_of(digits[1][n]);
        first[n] = (uint8_t)(rough_of(fine_of(digits[0][n])) * SFU_ROUGHS + parent[n]);
        second[n] = (uint8_t)(rough_of(fine) * SFU_ROUGHS + rough_of(fine_of(digits[2][n])));
        third[n] = (uint8_t)fine;
    }
}

static void classify_roots(const int32_t *near, const int32_t *expected, const uint8_t *parent, const uint16_t *steep, int32_t count,
                           uint8_t *const *columns)
{
    uint8_t *first = columns[0], *second = columns[1], *third = columns[2];
    int16_t digits[3][SFU_SPAN];
    for (int32_t n = 0; n < count; n++)
        digits[0][n] = root_digits_of(near[n]);
    for (int32_t n = 0; n < count; n++)
        digits[1][n] = root_digits_of(expected[n]);
    for (int32_t n = 0; n < count; n++)
        digits[2][n] = root_digits_of(90 * steep[n]);
    for (int32_t n = 0; n < count; n++) {
        first[n] = (uint8_t)(root_rough_of(digits[0][n]) * SFU_ROOT_ROUGHS + parent[n]);
        second[n] = (uint8_t)root_fine_of(digits[1][n]);
        third[n] = (uint8_t)(root_rough_of(digits[2][n]) * SFU_ROOT_ROUGHS + root_rough_of(digits[1][n]));
    }
}

/* Weights of what is expected, as EXPECTED has them, and of how steep the low band is. */
static const int16_t *weights_of(const sfu_band *band, int phase)
{
    const int high = band->where->high, rank = (high & 1) + (high >> 1 & 1) + (high >> 2);
    if (band->rules->coding == 1)
        return EXPECTED[band->has_siblings][phase];
    return sfu_taught_expected[rank ? rank - 1 : 0][phase][band->has_siblings];
}

void sfu_find_contexts(const sfu_band *band, int phase, int32_t x, int32_t y, int odd, int32_t half, int32_t count,
                       uint8_t *const *columns)
{
    static const uint8_t no_parent[SFU_SPAN] = {0};
    static const uint16_t no_siblings[SFU_SPAN] = {0};
    const int16_t *weights = weights_of(band, phase);
    const uint8_t *row = band->magnitudes + sfu_place(&band->rows, x, y, odd, half), *classes = no_parent;
    const ptrdiff_t plane = (ptrdiff_t)band->rows.plane, column = (ptrdiff_t)band->rows.column, to_other = (ptrdiff_t)band->rows.row;
    const ptrdiff_t step = odd ? -to_other : to_other - 1;
    const uint16_t *around = no_siblings;
    uint16_t faces[SFU_SPAN];
    int32_t near[SFU_SPAN], expected[SFU_SPAN];
    if (phase == 0)
        memset(near, 0, (size_t)count * sizeof *near);
    else if (phase == 1)
        add_corners(row, plane, column, step, weights[5], count, near);
    else
        add_neighbours(row, plane, column, step, weights, band->where->high, count, near);
    for (int32_t n = 0; n < count; n++)
        expected[n] = near[n] + weights[10];
    if (band->has_parent) {
        const size_t at = sfu_parent_row(&band->parent, x, y, odd) + (size_t)half;
        const uint8_t *magnitudes = band->parent.magnitudes + at;
        const uint16_t *sums = band->parent.faces + at;
        const int32_t one = weights[6] - 2 * weights[7], all = weights[7];
        classes = band->parent.classes + at;
        if (one || all)
            for (int32_t n = 0; n < count; n++)
                expected[n] += one * magnitudes[n] + all * sums[n];
    }
    if (band->siblings) {
        const uint16_t *magnitudes = band->siblings + sfu_place(&band->around, x, y, odd, half);
        const int32_t one = weights[8] - 2 * weights[9], all = weights[9];
        sfu_sibling_faces(band, x, y, odd, half, count, faces);
        around = faces;
        for (int32_t n = 0; n < count; n++)
            expected[n] += one * magnitudes[n] + all * faces[n];
    }
    if (band->rules->coding == 1) {
        classify(near, expected, classes, around, count, columns);
        return;
    }
    const size_t place = sfu_place(&band->rows, x, y, odd, half);
    const uint16_t *steep = band->low ? band->steep + place : no_siblings;
    for (int32_t n = 0; n < count; n++)
        expected[n] += weights[11] * steep[n];
    classify_roots(near, expected, classes, steep, count, columns);
    if (band->low)
        memcpy(columns[3], band->shades + place, (size_t)count);
    else
        memset(columns[3], 0, (size_t)count);
}
