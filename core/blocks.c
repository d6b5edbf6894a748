/* Which blocks of a band hold anything: `coding/coefficients.py` says why, and is what this has to equal. */
#include <string.h>

#include "coefficients.h"

enum { FEWEST = 1024 }; /* a band with fewer coefficients has no flags */

static int32_t least(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/* Which blocks are to be full. */
static void mark_known(const sfu_band *band, sfu_blocks *blocks, const int32_t *codes, size_t step_x, size_t step_y)
{
    const int32_t *shape = band->rows.shape;
    memset(blocks->known, 0, blocks->grid.samples);
    for (int32_t x = 0; x < shape[0]; x++)
        for (int32_t y = 0; y < shape[1]; y++) {
            const int32_t *row = codes + (size_t)x * step_x + (size_t)y * step_y;
            uint8_t *known = blocks->known + sfu_block(&blocks->grid, x / SFU_BLOCK, y / SFU_BLOCK, 0);
            int32_t z = 0;
            for (; z + SFU_BLOCK <= shape[2]; z += SFU_BLOCK) {
                uint64_t pairs[2];
                memcpy(pairs, row + z, sizeof pairs);
                *known++ |= (pairs[0] | pairs[1]) != 0;
            }
            for (; z < shape[2]; z++)
                *known |= row[z] != 0;
        }
}

/* The largest sum of a parent and its faces over each block. */
static void find_parents(const sfu_band *band, sfu_blocks *blocks)
{
    const int32_t *shape = band->rows.shape, *count = blocks->grid.shape;
    const sfu_parent *parent = &band->parent;
    memset(blocks->parents, 0, blocks->grid.samples);
    if (!band->has_parent)
        return;
    for (int32_t x = 0; x < count[0]; x++)
        for (int32_t y = 0; y < count[1]; y++)
            for (int32_t z = 0; z < count[2]; z++) {
                const int32_t end_x = least(SFU_BLOCK * (x + 1), shape[0]), end_y = least(SFU_BLOCK * (y + 1), shape[1]);
                const int32_t step_x = least(1 << parent->halvings[0], SFU_BLOCK), step_y = least(1 << parent->halvings[1], SFU_BLOCK);
                int32_t most = 0;
                for (int32_t i = SFU_BLOCK * x; i < end_x; i += step_x)
                    for (int32_t j = SFU_BLOCK * y; j < end_y; j += step_y)
                        for (int odd = 0; odd < 1 + parent->split; odd++) {
                            const uint16_t *row = parent->faces + sfu_parent_row(parent, i, j, odd);
                            const int32_t end = least(2 * z + 2, sfu_halves(&band->rows, odd));
                            for (int32_t half = 2 * z; half < end; half++)
                                most = row[half] > most ? row[half] : most;
                        }
                blocks->parents[sfu_block(&blocks->grid, x, y, z)] = (uint8_t)sfu_class_of(band->rules, 32 * most);
            }
}

/* The largest sum of siblings and their faces over the blocks of a run. */
static void find_siblings_of(const sfu_band *band, int32_t x, int32_t y, int32_t first, int32_t end, uint8_t *classes)
{
    const int32_t end_x = least(SFU_BLOCK * (x + 1), band->rows.shape[0]), end_y = least(SFU_BLOCK * (y + 1), band->rows.shape[1]);
    uint16_t faces[SFU_SPAN], most[SFU_SPAN] = {0};
    for (int32_t i = SFU_BLOCK * x; i < end_x; i++)
        for (int32_t j = SFU_BLOCK * y; j < end_y; j++)
            for (int odd = 0; odd < 2; odd++) {
                const int32_t count = least(2 * end, sfu_halves(&band->rows, odd)) - 2 * first;
                sfu_sibling_faces(band, i, j, odd, 2 * first, count, faces);
                for (int32_t n = 0; n < count; n++)
                    most[n] = faces[n] > most[n] ? faces[n] : most[n];
            }
    for (int32_t n = 0; n < end - first; n++) {
        const int32_t one = most[2 * n], two = most[2 * n + 1];
        classes[n] = (uint8_t)sfu_class_of(band->rules, 16 * (one > two ? one : two));
    }
}

/* Where a block of a sibling, or one beside it, is full. */
static void find_siblings(const sfu_band *band, sfu_blocks *blocks)
{
    const sfu_grid *around = &blocks->around;
    const int32_t *count = blocks->grid.shape;
    memset(blocks->siblings, 0, blocks->grid.samples);
    if (!band->siblings)
        return;
    for (int32_t x = 0; x < count[0]; x++)
        for (int32_t y = 0; y < count[1]; y++) {
            const uint8_t *seen = blocks->seen + sfu_block(around, x, y, 0);
            const ptrdiff_t plane = (ptrdiff_t)around->plane, row = (ptrdiff_t)around->row;
            uint8_t *classes = blocks->siblings + sfu_block(&blocks->grid, x, y, 0);
            int32_t first = 0;
            for (int32_t z = 0; z <= count[2]; z++) {
                const uint8_t *o = seen + z;
                const int any = z < count[2] && (o[-1] | o[0] | o[1] | o[-row] | o[row] | o[-plane] | o[plane]);
                if (any && z - first < SFU_SPAN / 2)
                    continue;
                if (z > first)
                    find_siblings_of(band, x, y, first, z, classes + first);
                first = any ? z : z + 1;
            }
        }
}

/* Twice the faces, and the edges and corners, that are full, at most 7. */
static int near_full(const uint8_t *o, ptrdiff_t plane, ptrdiff_t row)
{
    int near = o[-plane] + o[plane] + o[-row] + o[row] + o[-1] + o[1];
    for (ptrdiff_t x = -plane; x <= plane; x += plane)
        for (ptrdiff_t y = -row; y <= row; y += row)
            near += o[x + y - 1] + o[x + y] + o[x + y + 1];
    return near < SFU_NEARS ? near : SFU_NEARS - 1;
}

/* Asks the blocks of one phase; returns how many are full. */
static size_t code_phase(sfu_asker *asker, sfu_blocks *blocks, int phase, int any, int writes)
{
    const int roughs = asker->rules->roughs;
    const sfu_view view = {.columns = 2, .contexts = 2, .size = {SFU_NEARS * roughs, roughs * roughs},
                           .context = {{.column = 0, .step = 1}, {.column = 1, .first = SFU_NEARS * roughs, .step = 1}}};
    const sfu_grid *grid = &blocks->grid;
    const uint8_t *const columns[] = {blocks->columns[0], blocks->columns[1]};
    size_t count = 0, full = 0;
    for (int32_t x = 0; x < grid->shape[0]; x++)
        for (int32_t y = 0; y < grid->shape[1]; y++)
            for (int odd = 0; odd < 2; odd++)
                for (int32_t z = odd; sfu_phase_of(asker->rules, x & 1, y & 1, odd) == phase && z < grid->shape[2]; z += 2) {
                    const size_t here = sfu_block(grid, x, y, z);
                    const int near = any ? near_full(blocks->full + here, (ptrdiff_t)grid->plane, (ptrdiff_t)grid->row) : 0;
                    blocks->columns[0][count] = (uint8_t)(near * roughs + blocks->parents[here]);
                    blocks->columns[1][count] = (uint8_t)(blocks->siblings[here] * roughs + blocks->parents[here]);
                    blocks->bits[count] = writes && blocks->known[here];
                    blocks->asked[count++] = (uint32_t)here;
                }
    if (sfu_ask_all(asker, ASK_BLOCK, &view, phase, columns, blocks->bits, count))
        return 0;
    for (size_t n = 0; n < count; n++) {
        blocks->full[blocks->asked[n]] = blocks->bits[n];
        full += blocks->bits[n];
    }
    return full;
}

/* Lists the runs of full blocks. */
static void list_runs(sfu_blocks *blocks)
{
    const int32_t *shape = blocks->grid.shape;
    uint32_t *offset = blocks->offsets, count = 0;
    for (int32_t x = 0; x < shape[0]; x++)
        for (int32_t y = 0; y < shape[1]; y++) {
            const uint8_t *full = blocks->full + sfu_block(&blocks->grid, x, y, 0);
            *offset++ = count;
            for (int32_t z = 0; z <= shape[2]; z++) /* the border is empty */
                if (full[z] != full[z - 1])
                    blocks->runs[count++] = (uint32_t)z;
        }
    *offset = count;
}

int sfu_code_blocks(sfu_asker *asker, const sfu_band *band, sfu_blocks *blocks, const int32_t *codes, size_t step_x, size_t step_y)
{
    const int32_t *shape = band->rows.shape;
    size_t full = 0;
    memset(blocks->full, 0, blocks->grid.samples);
    if ((size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2] < FEWEST) {
        for (int32_t x = 0; x < blocks->grid.shape[0]; x++)
            for (int32_t y = 0; y < blocks->grid.shape[1]; y++)
                memset(blocks->full + sfu_block(&blocks->grid, x, y, 0), 1, (size_t)blocks->grid.shape[2]);
        full = 1;
    } else {
        if (codes)
            mark_known(band, blocks, codes, step_x, step_y);
        find_parents(band, blocks);
        find_siblings(band, blocks);
        for (int phase = 0; phase < asker->rules->phases && !asker->coder->fault; phase++)
            full += code_phase(asker, blocks, phase, full > 0, codes != NULL);
    }
    if (full && !asker->coder->fault)
        list_runs(blocks);
    return full > 0;
}
