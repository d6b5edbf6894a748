/* Whether the sections of a file fit its header: streams of tiles, masks of what is missing, a network. `file/codec.py` */
#include "reader.h"

enum { PARTS = 3, KINDS = 3, FILLED = 4 };

static const sfu_section OF_TILES[PARTS] = {SFU_TILES, SFU_RESIDUALS, SFU_REST};

int sfu_has_streams(const sfu_file *file, sfu_section section)
{
    if (file->low == file->high)
        return 0;
    return section == SFU_TILES ? 1 : section == SFU_RESIDUALS ? file->residual > 0 : file->rest > 0;
}

size_t sfu_parts(const sfu_file *file, sfu_section section)
{
    return section == SFU_TILES ? file->parts : 1;
}

/* The sum of so many lengths in a list; 0 where they are none. */
static int add_lengths(const sfu_part *list, uint64_t most, uint64_t *sum)
{
    const uint8_t *at = list->start;
    *sum = 0;
    for (size_t n = 0; n < list->count; n++) {
        sfu_value length;
        if (!sfu_next(&at, list->end, &length) || !sfu_is_whole(&length, 0, most - *sum))
            return 0;
        *sum += length.whole;
    }
    return 1;
}

/* Streams as many, and as long together, as they have to be; checksums of the tiles. */
static int are_streams_sound(const sfu_file *file)
{
    size_t sums = 0;
    for (int n = 0; n < PARTS; n++) {
        const sfu_section section = OF_TILES[n];
        const sfu_part *lengths = &file->lengths[section];
        const uint64_t size = file->sections[section].count;
        const uint64_t tiles = sfu_has_streams(file, section) ? sfu_tile_count(file) * sfu_parts(file, section) : 0;
        const uint64_t streams = tiles * file->shape[3];
        uint64_t sum = size;
        if (streams != 1 || lengths->count)
            if (lengths->count != streams || !add_lengths(lengths, size, &sum) || sum != size)
                return 0;
        sums += file->shape[3] && tiles > 1 ? (size_t)tiles : 0;
    }
    return file->checksums.count == 4 * sums;
}

/* A pattern of what is missing: so many kinds, not all of them 0. */
static int is_pattern(const sfu_file *file, const uint8_t **at, const uint8_t *end, uint64_t last)
{
    const int floats = file->type >= SFU_TYPE_FLOAT16;
    sfu_value pattern, kind;
    uint64_t any = 0;
    if (!sfu_next(at, end, &pattern) || pattern.kind != SFU_LIST || pattern.whole != file->shape[3])
        return 0;
    for (uint64_t n = 0; n < pattern.whole; n++) {
        if (!sfu_next(at, end, &kind) || !sfu_is_whole(&kind, 0, last) || (!floats && kind.whole && kind.whole != FILLED))
            return 0;
        any |= kind.whole;
    }
    return any != 0;
}

static int is_missing_sound(const sfu_file *file, int fills)
{
    const sfu_part *rows = &file->missing;
    const uint64_t channels = file->shape[3], most = fills ? ((uint64_t)1 << 19) / (channels ? channels : 1) : 64;
    const uint64_t size = file->sections[SFU_MISSING_SECTION].count;
    const uint8_t *at = rows->start;
    uint64_t sum = 0;
    if (rows->count > most || (rows->count && (uint64_t)file->shape[0] * file->shape[1] * file->shape[2] > (uint64_t)1 << 28) ||
        (file->topology == SFU_MISSING && !rows->count))
        return 0;
    for (size_t n = 0; n < rows->count; n++) {
        sfu_value row, length;
        if (!sfu_next(&at, rows->end, &row) || row.kind != SFU_LIST || row.whole != 2 ||
            !is_pattern(file, &at, rows->end, fills ? FILLED : KINDS) || !sfu_next(&at, rows->end, &length) ||
            !sfu_is_whole(&length, 0, size - sum))
            return 0;
        sum += length.whole;
    }
    return sum == size;
}

/* A number for each channel, of any size, or none at all. */
static int is_background_sound(const sfu_file *file)
{
    const uint8_t *at = file->background.start;
    for (size_t n = 0; n < file->background.count; n++) {
        sfu_value number;
        if (!sfu_next(&at, file->background.end, &number) || number.kind < SFU_NUMBER || number.kind > SFU_REAL)
            return 0;
    }
    return !file->background.start || file->background.count == file->shape[3];
}

int sfu_check_sections(const sfu_file *file, int fills)
{
    sfu_layers layers;
    sfu_find_layers(file, &layers);
    const size_t weights = file->sections[SFU_WEIGHTS_SECTION].count;
    const int plain = !layers.count || !file->bits;
    const size_t numbers = file->network ? 0 : layers.numbers;
    if (!are_streams_sound(file) || !is_missing_sound(file, fills) || !is_background_sound(file) ||
        file->sections[SFU_FREQUENCIES].count || (plain && weights != 4 * numbers) ||
        (file->sections[SFU_PALETTE].count && !file->palette))
        return SFU_DAMAGED;
    return SFU_GOOD;
}
