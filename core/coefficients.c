/* Quantised wavelet coefficients, as chains of questions: `coding/coefficients.py` says why, and is what this has to equal. */
#include <string.h>

#include "coefficients.h"

typedef struct {
    sfu_asker *asker;
    void *memory, *parent;          /* of its models; of a band's parent */
    size_t lifting;                 /* numbers of the room of its transform */
    sfu_low low;                    /* in the second coding, of the level whose first band is `lowest`; 0: of none yet */
    size_t lowest, first;           /* the first band of the band's level */
    uint16_t *steep;                /* and in the band's rows */
    uint8_t *shades;
    uint8_t **magnitudes, *scratch; /* of bands that are parents, or NULL; of the others, one after the other */
    uint8_t *empty;                 /* whether a band holds nothing */
    int8_t *signs;
    uint16_t *siblings;
    sfu_band band;
    sfu_blocks blocks;
    sfu_piece piece;
} tile_t;

/* ---- the room ---- */

static int is_parent(const sfu_subband *bands, size_t count, size_t number)
{
    for (size_t n = number + 1; n < count; n++)
        if (bands[n].parent == (int32_t)number)
            return 1;
    return 0;
}

/* The shape of the largest band of a level, along each axis. */
static void measure_level(const sfu_subband *bands, size_t count, int32_t level, int32_t shape[3])
{
    memset(shape, 0, 3 * sizeof *shape);
    for (size_t n = 0; n < count; n++)
        for (int axis = 0; axis < 3 && bands[n].level == level; axis++)
            shape[axis] = bands[n].shape[axis] > shape[axis] ? bands[n].shape[axis] : shape[axis];
}

static size_t larger(size_t a, size_t b)
{
    return a > b ? a : b;
}

/* Divides the room for low bands of so many samples, and for what a band's rows hold of them, from `used` bytes on. */
static size_t divide_low(tile_t *tile, uint8_t *room, size_t used, size_t samples, size_t rows)
{
    sfu_low *low = &tile->low;
    low->values = sfu_taken(room, &used, samples * sizeof *low->values);
    low->finer = sfu_taken(room, &used, samples * sizeof *low->finer);
    low->parts = sfu_taken(room, &used, samples * sizeof *low->parts);
    low->shades = sfu_taken(room, &used, samples);
    low->room = sfu_taken(room, &used, tile->lifting * sizeof *low->room);
    tile->steep = sfu_taken(room, &used, rows * sizeof *tile->steep);
    tile->shades = sfu_taken(room, &used, rows);
    return used;
}

/* Divides the room, or without one says how much there has to be. */
static size_t divide(tile_t *tile, uint8_t *room, int coding, const sfu_subband *bands, size_t count)
{
    size_t used = 0, samples = 0, scratch = 0, around = 0, blocks = 0, blocks_around = 0, parent = 0, most = 0;
    tile->asker = sfu_taken(room, &used, sizeof *tile->asker);
    tile->memory = sfu_taken(room, &used, sfu_memory(coding));
    tile->magnitudes = sfu_taken(room, &used, count * sizeof *tile->magnitudes);
    tile->empty = sfu_taken(room, &used, count);
    for (size_t n = 0; n < count; n++) {
        const sfu_rows rows = sfu_rows_of(bands[n].shape);
        int32_t level[3];
        measure_level(bands, count, bands[n].level, level);
        samples = larger(samples, rows.samples);
        around = larger(around, sfu_rows_of(level).samples);
        blocks = larger(blocks, sfu_grid_of(bands[n].shape).samples);
        blocks_around = larger(blocks_around, sfu_grid_of(level).samples);
        parent = larger(parent, bands[n].parent >= 0 ? sfu_parent_room(&bands[n]) : 0);
        most = larger(most, (size_t)bands[n].shape[0] * (size_t)bands[n].shape[1] * (size_t)bands[n].shape[2]);
        if (is_parent(bands, count, n)) {
            uint8_t *here = sfu_taken(room, &used, rows.samples);
            if (room)
                tile->magnitudes[n] = here;
        } else {
            scratch = larger(scratch, rows.samples);
            if (room)
                tile->magnitudes[n] = NULL;
        }
    }
    tile->scratch = sfu_taken(room, &used, scratch);
    tile->signs = sfu_taken(room, &used, samples);
    tile->siblings = sfu_taken(room, &used, count > 1 ? 2 * around : 0);
    tile->parent = sfu_taken(room, &used, parent);
    tile->blocks.seen = sfu_taken(room, &used, blocks_around);
    used = divide_low(tile, room, used, coding == 1 ? 0 : sfu_low_samples(bands, count), coding == 1 ? 0 : samples);
    uint8_t **bytes[] = {&tile->blocks.full, &tile->blocks.known, &tile->blocks.parents, &tile->blocks.siblings,
                         &tile->blocks.columns[0], &tile->blocks.columns[1], &tile->blocks.bits};
    uint32_t **numbers[] = {&tile->blocks.asked, &tile->blocks.runs, &tile->blocks.offsets};
    for (size_t n = 0; n < sizeof bytes / sizeof *bytes; n++)
        *bytes[n] = sfu_taken(room, &used, blocks);
    for (size_t n = 0; n < sizeof numbers / sizeof *numbers; n++)
        *numbers[n] = sfu_taken(room, &used, 4 * blocks);
    return sfu_divide_piece(&tile->piece, room, used, most);
}

/* Whether each level's bands fill, with what is low, the shape that the next one halves, and all of them the tile. */
static int fill(const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    int32_t low[3] = {bands[0].shape[0], bands[0].shape[1], bands[0].shape[2]}, next[3];
    for (size_t n = 1; n < count;) {
        const int32_t level = bands[n].level;
        memcpy(next, low, sizeof next);
        for (; n < count && bands[n].level == level; n++)
            for (int axis = 0; axis < 3; axis++) {
                const int high = bands[n].high >> axis & 1;
                const int32_t start = bands[n].start[axis], length = bands[n].shape[axis], end = low[axis] + length;
                if (!bands[n].high || (high ? start != low[axis] || length > low[axis] : start != 0 || length != low[axis]) ||
                    (high && next[axis] != low[axis] && next[axis] != end))
                    return 0;
                next[axis] = high ? end : next[axis];
            }
        memcpy(low, next, sizeof low);
    }
    return bands[0].high == 0 && low[0] == shape[0] && low[1] == shape[1] && low[2] == shape[2];
}

/* Whether the bands lie in the tile, and nothing is too large for the numbers that count it. */
static int fits(const int32_t shape[3], const sfu_subband *bands, size_t count)
{
    uint64_t samples = 1, bordered = 1;
    for (int axis = 0; axis < 3; axis++) {
        if (shape[axis] < 1 || shape[axis] > 1 << 26)
            return 0;
        samples *= (uint64_t)shape[axis];
        bordered *= (uint64_t)shape[axis] + 8;
        if (samples > 1 << 26 || bordered > SIZE_MAX / 128) /* the room takes far fewer bytes for each */
            return 0;
    }
    if (count < 1 || count > SFU_BANDS)
        return 0;
    for (size_t n = 0; n < count; n++) {
        const sfu_subband *band = &bands[n];
        for (int axis = 0; axis < 3; axis++)
            if (band->shape[axis] < 1 || band->start[axis] < 0 || band->shape[axis] > shape[axis] - band->start[axis] ||
                band->halvings[axis] < 0 || band->halvings[axis] > 30)
                return 0;
        if (band->level < 0 || band->high > 7 || band->parent < -1 || band->parent >= (int32_t)n)
            return 0;
    }
    return fill(shape, bands, count);
}

size_t sfu_tile_room(const int32_t shape[3], const sfu_subband *bands, size_t count, int32_t coding)
{
    tile_t tile = {.lifting = sfu_lifting_room(shape)};
    return fits(shape, bands, count) && sfu_rules_of(coding) ? divide(&tile, NULL, coding, bands, count) : 0;
}

/* ---- bands ---- */

/* The low band of the level whose first band is of that number: those of the levels before it come first. */
static void find_low(tile_t *tile, const sfu_subband *bands, size_t number)
{
    const sfu_piece *piece = &tile->piece;
    if (tile->lowest == 0) {
        sfu_first_low(&tile->low, bands, piece->codes, piece->step_x, piece->step_y);
        tile->lowest = 1;
    }
    while (tile->lowest < number) {
        const size_t first = tile->lowest;
        while (bands[tile->lowest].level == bands[first].level)
            tile->lowest++;
        sfu_next_low(&tile->low, bands + first, tile->lowest - first, piece->codes, piece->step_x, piece->step_y);
    }
}

/* What is known before a band is coded. */
static void set_band(tile_t *tile, const sfu_subband *bands, size_t count, size_t number)
{
    const sfu_subband *where = &bands[number];
    sfu_band *band = &tile->band;
    int32_t level[3];
    if (number == 0 || bands[number - 1].level != where->level) {
        measure_level(bands, count, where->level, level);
        band->around = sfu_rows_of(level);
        tile->blocks.around = sfu_grid_of(level);
        band->has_siblings = 0;
        band->siblings = NULL;
        if (band->rules->coding == 2 && number > 0) {
            tile->first = number;
            band->low = &tile->low;
            band->steep = tile->steep;
            band->shades = tile->shades;
        }
    } else {
        band->has_siblings = 1;
    }
    band->where = where;
    band->rows = sfu_rows_of(where->shape);
    band->magnitudes = tile->magnitudes[number] ? tile->magnitudes[number] : tile->scratch;
    band->signs = tile->signs;
    band->has_parent = where->parent >= 0 && !tile->empty[where->parent];
    if (band->has_parent) {
        const sfu_rows rows = sfu_rows_of(bands[where->parent].shape);
        sfu_lay_parent(&band->parent, band->rules, where, &rows, tile->magnitudes[where->parent], tile->parent);
    }
    tile->blocks.grid = sfu_grid_of(where->shape);
}

/* Adds a band to the siblings of the next ones of its level. */
static void add_sibling(tile_t *tile)
{
    const sfu_band *band = &tile->band;
    const sfu_rows *rows = &band->rows, *around = &band->around;
    const sfu_grid *grid = &tile->blocks.grid;
    if (!band->siblings) {
        memset(tile->siblings, 0, around->samples * sizeof *tile->siblings);
        memset(tile->blocks.seen, 0, tile->blocks.around.samples);
        tile->band.siblings = tile->siblings;
    }
    for (int32_t x = 0; x < rows->shape[0]; x++)
        for (int32_t y = 0; y < rows->shape[1]; y++)
            for (int odd = 0; odd < 2; odd++) {
                const uint8_t *row = band->magnitudes + sfu_place(rows, x, y, odd, 0);
                uint16_t *sum = tile->siblings + sfu_place(around, x, y, odd, 0);
                for (int32_t n = 0; n < sfu_halves(rows, odd); n++)
                    sum[n] = (uint16_t)(sum[n] + row[n]);
            }
    for (int32_t x = 0; x < grid->shape[0]; x++)
        for (int32_t y = 0; y < grid->shape[1]; y++)
            for (int32_t z = 0; z < grid->shape[2]; z++)
                tile->blocks.seen[sfu_block(&tile->blocks.around, x, y, z)] |= tile->blocks.full[sfu_block(grid, x, y, z)];
}

static int code_band(tile_t *tile, const sfu_subband *bands)
{
    sfu_band *band = &tile->band;
    sfu_piece *piece = &tile->piece;
    const int32_t *start = band->where->start;
    const int32_t *codes = piece->codes + (size_t)start[0] * piece->step_x + (size_t)start[1] * piece->step_y + (size_t)start[2];
    if (!sfu_code_blocks(tile->asker, band, &tile->blocks, piece->writes ? codes : NULL, piece->step_x, piece->step_y))
        return 0;
    memset(band->magnitudes, 0, band->rows.samples);
    memset(band->signs, 0, band->rows.samples);
    if (band->low && !tile->asker->coder->fault) {
        find_low(tile, bands, tile->first);
        sfu_lay_low(&tile->low, band->where, &band->rows, &tile->blocks, tile->steep, tile->shades);
    }
    for (int phase = 0; phase < band->rules->phases && !tile->asker->coder->fault; phase++)
        sfu_code_phase(piece, phase);
    return 1;
}

static int is_nothing(const int32_t *codes, size_t count)
{
    for (size_t n = 0; n < count; n++)
        if (codes[n])
            return 0;
    return 1;
}

int sfu_code_tile(sfu_coder *coder, const sfu_tables *tables, const int32_t shape[3], const sfu_subband *bands, size_t count,
                  int32_t coding, int32_t skipped, int32_t *codes, void *room)
{
    const sfu_rules *rules = sfu_rules_of(coding);
    tile_t tile;
    if (!rules || !fits(shape, bands, count))
        coder->fault = SFU_WRONG;
    if (coder->fault)
        return coder->fault;
    const size_t step_y = (size_t)shape[2], step_x = (size_t)shape[1] * step_y;
    if (coder->data ? !coder->size : is_nothing(codes, (size_t)shape[0] * step_x))
        return SFU_GOOD;
    memset(&tile, 0, sizeof tile);
    tile.lifting = sfu_lifting_room(shape);
    tile.band.rules = rules;
    divide(&tile, room, coding, bands, count);
    tile.piece.asker = tile.asker;
    tile.piece.band = &tile.band;
    tile.piece.blocks = &tile.blocks;
    tile.piece.codes = codes;
    tile.piece.step_x = step_x;
    tile.piece.step_y = step_y;
    tile.piece.writes = !coder->data;
    sfu_start(tile.asker, coder, tables, rules, tile.memory);
    for (size_t n = 0; n < count && bands[n].level >= skipped && !coder->fault; n++) {
        set_band(&tile, bands, count, n);
        tile.empty[n] = !code_band(&tile, bands);
        if (!tile.empty[n] && n + 1 < count && bands[n + 1].level == bands[n].level && !coder->fault)
            add_sibling(&tile);
        if (coder->ends)
            coder->ends[bands[n].level] = coder->place;
    }
    return coder->fault;
}
