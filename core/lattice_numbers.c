/* Which whole numbers they are, of voxels whose contexts have been found: see lattice.c. */
#include <string.h>

#include "lattice.h"
#include "roots.h"

enum { LENGTHS = 31, FARTHEST_SEEN = 2047, LARGEST_SEEN = 65535 };

static int ask(sfu_lattice *tile, int question, int32_t set, const int32_t *states, uint8_t *bits, size_t count)
{
    return sfu_ask(tile->coder, tile->tables, &tile->models[question], states, &set, 0, bits, count, tile->known);
}

/* How far a number is from the nearest one, on the side of the field. */
static int64_t rest_of(const sfu_lattice *tile, size_t place)
{
    const int32_t field = tile->field[place], near = sfu_nearest(field);
    const int64_t rest = (int64_t)tile->numbers[place] - near;
    return field < PARTS * near ? -rest : rest;
}

/* How far one of those that are not the nearest is from it; known where it is written. */
static uint64_t size_of(const sfu_lattice *tile, size_t one)
{
    const int64_t rest = rest_of(tile, tile->place[one]);
    return (uint64_t)(rest < 0 ? -rest : rest);
}

/* Keeps those of columns (columns, count) whose answer is yes; returns how many. */
static size_t keep(int32_t *columns, int contexts, uint32_t *which, const uint8_t *bits, size_t count)
{
    size_t kept = 0, place = 0;
    for (size_t n = 0; n < count; n++) {
        which[kept] = which[n];
        kept += bits[n];
    }
    for (int k = 0; k < contexts; k++)
        for (size_t n = 0; n < count; n++)
            if (bits[n])
                columns[place++] = columns[(size_t)k * count + n];
    return kept;
}

/* Exp-Golomb, of those that are left. */
static void code_rest(sfu_lattice *tile, size_t count)
{
    const int writes = !tile->coder->data;
    const int32_t half = SFU_ONE / 2;
    size_t left = count;
    int longest = 0;
    memset(tile->length, 0, count);
    for (size_t n = 0; n < count; n++) {
        tile->longer[n] = (uint32_t)n;
        tile->kinds[n] = tile->kind[tile->left[n]];
    }
    for (int k = 0; k < LENGTHS && left && !tile->coder->fault; k++) {
        for (size_t n = 0; n < left; n++) {
            tile->some[n] = 16 * tile->kinds[tile->longer[n]] + (k < 15 ? k : 15);
            tile->bits[n] = writes && (size_of(tile, tile->left[tile->longer[n]]) - LARGER) >> (k + 1);
        }
        if (ask(tile, ASK_LONG, 0, tile->some, tile->bits, left))
            return;
        left = keep(NULL, 0, tile->longer, tile->bits, left);
        for (size_t n = 0; n < left; n++)
            tile->length[tile->longer[n]]++;
        longest += left > 0;
    }
    for (size_t n = 0; n < count; n++)
        tile->size[tile->left[n]] = 1;
    for (int k = 0; k < longest && !tile->coder->fault; k++) {
        for (size_t n = left = 0; n < count; n++) {
            const int length = tile->length[n];
            if (length <= k)
                continue;
            tile->some[left] = (length < 15 ? length : 15) * SFU_ROOT_FINES + tile->kinds[n];
            tile->bits[left] = writes && ((size_of(tile, tile->left[n]) - LARGER) >> (length - 1 - k) & 1);
            tile->longer[left++] = (uint32_t)n;
        }
        if (k ? sfu_code(tile->coder, &half, 0, tile->bits, left) : ask(tile, ASK_UPPERMOST, 0, tile->some, tile->bits, left))
            return;
        for (size_t n = 0; n < left; n++) {
            uint32_t *size = &tile->size[tile->left[tile->longer[n]]];
            *size = 2 * *size + tile->bits[n];
        }
    }
    for (size_t n = 0; n < count; n++) {
        uint32_t *size = &tile->size[tile->left[n]];
        *size = *size < UINT32_MAX - LARGER ? *size + LARGER : UINT32_MAX;
    }
}

/* How far off those are that are not the nearest ones, `left` of them in `some`, and on which side. */
static void code_sizes(sfu_lattice *tile, int phase, size_t left)
{
    const int writes = !tile->coder->data;
    size_t count = left;
    for (size_t n = 0; n < left; n++)
        tile->bits[n] = writes && rest_of(tile, tile->place[tile->left[n]]) < 0;
    if (ask(tile, ASK_MINUS, phase, tile->some, tile->bits, left))
        return;
    for (size_t n = 0; n < left; n++) {
        tile->minus[tile->left[n]] = tile->bits[n];
        tile->size[tile->left[n]] = 1;
        for (size_t k = 0; k < CONTEXTS; k++)
            tile->some[k * left + n] = 2 * tile->some[k * left + n] + tile->bits[n];
    }
    for (int more = 0; more < LARGER && left; more++) {
        for (size_t n = 0; n < left; n++)
            tile->bits[n] = writes && size_of(tile, tile->left[n]) > (uint64_t)more + 1;
        if (ask(tile, ASK_LARGER + more, phase, tile->some, tile->bits, left))
            return;
        left = keep(tile->some, CONTEXTS, tile->left, tile->bits, left);
        for (size_t n = 0; n < left; n++)
            tile->size[tile->left[n]]++;
    }
    if (left && count)
        code_rest(tile, left);
}

/* Fills the numbers of a piece in, and what the field is off by. */
static int store(sfu_lattice *tile, size_t count)
{
    const size_t deep = (size_t)tile->shape[2], high = (size_t)tile->shape[1];
    for (size_t n = 0; n < count; n++) {
        const size_t place = tile->place[n];
        const int32_t field = tile->field[place], near = sfu_nearest(field);
        const int64_t side = field < PARTS * near ? -1 : 1, size = tile->size[n];
        const int64_t number = near + side * (tile->minus[n] ? -size : size);
        if (number > INT32_MAX || number < INT32_MIN)
            return SFU_BEYOND;
        const int64_t off = PARTS * number - field, seen = off < 0 ? -off : off;
        const size_t padded = (place / deep / high + 1) * tile->plane + (place / deep % high + 1) * tile->row + place % deep + 1;
        if (tile->coder->data)
            tile->numbers[place] = (int32_t)number;
        tile->error[padded] = (int16_t)(off < -FARTHEST_SEEN ? -FARTHEST_SEEN : off > FARTHEST_SEEN ? FARTHEST_SEEN : off);
        tile->root[padded] = (uint16_t)sfu_root((int32_t)(seen < LARGEST_SEEN ? seen : LARGEST_SEEN));
    }
    return SFU_GOOD;
}

int sfu_code_numbers(sfu_lattice *tile, int phase, size_t count)
{
    size_t left = 0;
    for (size_t n = 0; n < count; n++) {
        tile->bits[n] = !tile->coder->data && rest_of(tile, tile->place[n]) != 0;
        tile->left[n] = (uint32_t)n;
        tile->size[n] = 0;
        tile->minus[n] = 0;
    }
    if (ask(tile, ASK_NOT_0, phase, tile->states, tile->bits, count))
        return tile->coder->fault;
    memcpy(tile->some, tile->states, CONTEXTS * count * sizeof *tile->some);
    left = keep(tile->some, CONTEXTS, tile->left, tile->bits, count);
    if (left)
        code_sizes(tile, phase, left);
    if (!tile->coder->fault)
        tile->coder->fault = store(tile, count);
    return tile->coder->fault;
}
