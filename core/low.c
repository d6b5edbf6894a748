/* The low band of each level, as far as it is known, and what the second coding finds of it: `coding/surroundings.py` says why, and is
 * what this has to equal. Floats are rounded after every operation, as IEEE 754 has it, so all machines find the same. */
#include <string.h>

#include "coefficients.h"
#include "roots.h"
#include "wide.h"

enum { SHADES = SFU_EDGES + 1, NO_SHADE = 255 };

static int32_t least(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static size_t samples_of(const int32_t shape[3])
{
    return (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2];
}

/* What the low band of the level of a band is that is high along some axes. */
static void shape_of(const sfu_subband *band, int32_t shape[3])
{
    for (int axis = 0; axis < 3; axis++)
        shape[axis] = band->high >> axis & 1 ? band->start[axis] : band->shape[axis];
}

size_t sfu_low_samples(const sfu_subband *bands, size_t count)
{
    size_t most = samples_of(bands[0].shape);
    for (size_t n = 1; n < count; n++) {
        int32_t shape[3];
        shape_of(&bands[n], shape);
        most = samples_of(shape) > most ? samples_of(shape) : most;
    }
    return most;
}

static void set_shape(sfu_low *low, const int32_t shape[3])
{
    memcpy(low->shape, shape, sizeof low->shape);
    low->column = (size_t)shape[2];
    low->plane = (size_t)shape[1] * low->column;
}

/* Integers of a row, cut off. */
static void copy_row(float *to, const int32_t *codes, int32_t count)
{
    for (int32_t n = 0; n < count; n++) {
        const int32_t code = codes[n];
        to[n] = (float)(code < -SFU_LOW_LARGEST ? -SFU_LOW_LARGEST : code > SFU_LOW_LARGEST ? SFU_LOW_LARGEST : code);
    }
}

/* The sum of how much samples of a row differ from those beside them. */
WIDE static void find_roughness(const int32_t *row, const int32_t *const *others, int32_t count, int32_t *found)
{
    const int32_t *before = others[0], *after = others[1], *below = others[2], *above = others[3];
    for (int32_t n = 0; n < count; n++) {
        const int32_t one = before[n] - row[n], two = after[n] - row[n], three = below[n] - row[n], four = above[n] - row[n];
        found[n] = (one < 0 ? -one : one) + (two < 0 ? -two : two) + (three < 0 ? -three : three) + (four < 0 ? -four : four);
    }
    for (int32_t n = 0; n + 1 < count; n++) {
        const int32_t step = row[n + 1] - row[n], size = step < 0 ? -step : step;
        found[n] += size;
        found[n + 1] += size;
    }
}

/* Shades of a row. */
WIDE static void find_shades(const int32_t *row, const int32_t *roughness, const int32_t *edges, int32_t count, uint8_t *shades)
{
    for (int32_t n = 0; n < count; n++) {
        int32_t shade = 0;
        for (int k = 0; k < SHADES - 1; k++)
            shade += row[n] >= edges[k];
        shades[n] = (uint8_t)(shade * SFU_ROOT_ROUGHS + sfu_root_rough_of(sfu_root_fine_of(64 * sfu_root(roughness[n]))));
    }
}

/* Values to parts. */
WIDE static void find_parts(float *values, int32_t *parts, size_t count, int32_t *lowest, int32_t *highest)
{
    const float most = SFU_LOW_LARGEST;
    int32_t low = INT32_MAX, high = INT32_MIN;
    for (size_t n = 0; n < count; n++) {
        const float value = values[n] < -most ? -most : values[n] > most ? most : values[n];
        const int32_t part = (int32_t)(value * SFU_LOW_PARTS);
        values[n] = value;
        parts[n] = part;
        low = part < low ? part : low;
        high = part > high ? part : high;
    }
    *lowest = low;
    *highest = high;
}

/* Finds the parts of what the values are, and where shades end; no row has shades yet. */
static void look(sfu_low *low)
{
    const size_t rows = (size_t)low->shape[0] * (size_t)low->shape[1];
    int32_t lowest, highest;
    find_parts(low->values, low->parts, samples_of(low->shape), &lowest, &highest);
    for (int32_t k = 1; k < SHADES; k++) { /* shade k and those above begin where 16 (part - lowest) / range does */
        const int64_t range = (int64_t)highest - lowest + 1;
        low->edges[k - 1] = (int32_t)(lowest + (k * range + SHADES - 1) / SHADES);
    }
    for (size_t row = 0; row < rows; row++)
        low->shades[row * low->column] = NO_SHADE;
}

/* The shades of a row, which are found when they are first needed. */
static uint8_t *shades_of(sfu_low *low, int32_t x, int32_t y)
{
    const size_t at = (size_t)x * low->plane + (size_t)y * low->column;
    if (low->shades[at] == NO_SHADE) {
        const int32_t *row = low->parts + at;
        const int32_t *const others[] = {x ? row - low->plane : row, x + 1 < low->shape[0] ? row + low->plane : row,
                                         y ? row - low->column : row, y + 1 < low->shape[1] ? row + low->column : row};
        int32_t *roughness = (int32_t *)(void *)low->finer; /* not needed before the next level */
        find_roughness(row, others, low->shape[2], roughness);
        find_shades(row, roughness, low->edges, low->shape[2], low->shades + at);
    }
    return low->shades + at;
}

void sfu_first_low(sfu_low *low, const sfu_subband *band, const int32_t *codes, size_t step_x, size_t step_y)
{
    set_shape(low, band->shape);
    for (int32_t x = 0; x < low->shape[0]; x++)
        for (int32_t y = 0; y < low->shape[1]; y++)
            copy_row(low->values + (size_t)x * low->plane + (size_t)y * low->column, codes + (size_t)x * step_x + (size_t)y * step_y,
                     low->shape[2]);
    look(low);
}

void sfu_next_low(sfu_low *low, const sfu_subband *bands, size_t count, const int32_t *codes, size_t step_x, size_t step_y)
{
    sfu_level level = {.split = 0};
    float *values = low->finer;
    for (int axis = 0; axis < 3; axis++)
        level.shape[axis] = low->shape[axis];
    for (size_t n = 0; n < count; n++)
        for (int axis = 0; axis < 3; axis++)
            if (bands[n].high >> axis & 1) {
                level.split |= (uint8_t)(1 << axis);
                level.shape[axis] = bands[n].start[axis] + bands[n].shape[axis];
            }
    level.axes = level.split;
    for (int32_t x = 0; x < level.shape[0]; x++)
        for (int32_t y = 0; y < level.shape[1]; y++) {
            const int inside = x < low->shape[0] && y < low->shape[1];
            const int32_t *row = codes + (size_t)x * step_x + (size_t)y * step_y, start = inside ? low->shape[2] : 0;
            float *to = values + ((size_t)x * (size_t)level.shape[1] + (size_t)y) * (size_t)level.shape[2];
            if (inside)
                memcpy(to, low->values + (size_t)x * low->plane + (size_t)y * low->column, (size_t)start * sizeof *to);
            copy_row(to + start, row + start, level.shape[2] - start);
        }
    sfu_inverse(values, level.shape, &level, 1, low->room);
    low->finer = low->values;
    low->values = values;
    set_shape(low, level.shape);
    look(low);
}

/* How steep a row is: towards the next rows along x and y, where these are given, and along z. */
WIDE static void find_steepness(const int32_t *row, const int32_t *after, const int32_t *above, int along, int32_t count,
                                 uint16_t *steep)
{
    for (int32_t n = 0; n < count; n++) {
        const int32_t one = after[n] - row[n], two = above[n] - row[n], three = along ? row[n + 1] - row[n] : 0;
        const int32_t total = (one < 0 ? -one : one) + (two < 0 ? -two : two) + (three < 0 ? -three : three);
        steep[n] = (uint16_t)sfu_root(total);
    }
}

/* Lays some samples of a row out, from an even one on. */
static void lay_samples(sfu_low *low, const sfu_subband *band, const sfu_rows *rows, const int32_t at[3], int32_t some,
                        uint16_t *steep, uint8_t *shades)
{
    const int x_high = band->high & 1, y_high = band->high >> 1 & 1, z_high = band->high >> 2;
    const size_t from = (size_t)at[0] * low->plane + (size_t)at[1] * low->column + (size_t)at[2];
    const size_t even = sfu_place(rows, at[0], at[1], 0, at[2] / 2), odd = sfu_place(rows, at[0], at[1], 1, at[2] / 2);
    const int32_t *row = low->parts + from, inner = z_high ? least(some, low->shape[2] - 1 - at[2]) : some;
    const int32_t *after = x_high && at[0] + 1 < low->shape[0] ? row + low->plane : row;
    const int32_t *above = y_high && at[1] + 1 < low->shape[1] ? row + low->column : row;
    const uint8_t *shade = shades_of(low, at[0], at[1]) + at[2];
    uint16_t found[SFU_SPAN];
    find_steepness(row, after, above, z_high, inner, found);
    if (inner < some)
        find_steepness(row + inner, after + inner, above + inner, 0, some - inner, found + inner);
    for (size_t n = 0; n < (size_t)some / 2; n++) {
        steep[even + n] = found[2 * n];
        steep[odd + n] = found[2 * n + 1];
        shades[even + n] = shade[2 * n];
        shades[odd + n] = shade[2 * n + 1];
    }
    if (some % 2) {
        steep[even + (size_t)some / 2] = found[some - 1];
        shades[even + (size_t)some / 2] = shade[some - 1];
    }
}

void sfu_lay_low(sfu_low *low, const sfu_subband *band, const sfu_rows *rows, const sfu_blocks *blocks, uint16_t *steep,
                 uint8_t *shades)
{
    const int32_t *shape = rows->shape;
    for (int32_t x = 0; x < shape[0]; x++)
        for (int32_t y = 0; y < shape[1]; y++) {
            const uint32_t *offsets = blocks->offsets + (size_t)(x / SFU_BLOCK) * (size_t)blocks->grid.shape[1] + y / SFU_BLOCK;
            for (uint32_t run = offsets[0]; run < offsets[1]; run += 2) {
                const int32_t end = least(SFU_BLOCK * (int32_t)blocks->runs[run + 1], shape[2]);
                for (int32_t z = SFU_BLOCK * (int32_t)blocks->runs[run]; z < end; z += SFU_SPAN)
                    lay_samples(low, band, rows, (const int32_t[]){x, y, z}, least(end - z, SFU_SPAN), steep, shades);
            }
        }
}
