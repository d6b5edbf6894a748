/* MessagePack, the header's encoding, read where it lies: lists and maps are walked through, nothing is built. */
#include "reader.h"

/* A whole number of so many bytes, the highest first. */
static int number(const uint8_t **at, const uint8_t *end, int bytes, uint64_t *found)
{
    if (end - *at < bytes)
        return 0;
    *found = 0;
    for (; bytes > 0; bytes--)
        *found = *found << 8 | *(*at)++;
    return 1;
}

static double real_of(const sfu_value *value)
{
    return value->kind == SFU_NEGATIVE ? (double)(int64_t)value->whole : (double)value->whole;
}

/* A float of 4 or 8 bytes. */
static int read_float(const uint8_t **at, const uint8_t *end, int bytes, sfu_value *value)
{
    uint64_t wide;
    value->kind = SFU_REAL;
    if (!number(at, end, bytes, &wide))
        return 0;
    if (bytes == 4) {
        const uint32_t narrow = (uint32_t)wide;
        float real;
        memcpy(&real, &narrow, sizeof real);
        value->real = (double)real;
    } else {
        memcpy(&value->real, &wide, sizeof value->real);
    }
    return 1;
}

static int read_whole(const uint8_t **at, const uint8_t *end, int bytes, int is_signed, sfu_value *value)
{
    if (!number(at, end, bytes, &value->whole))
        return 0;
    value->kind = SFU_NUMBER;
    if (is_signed && value->whole >> (8 * bytes - 1)) {
        value->kind = SFU_NEGATIVE;
        value->whole |= bytes < 8 ? UINT64_MAX << 8 * bytes : 0;
    }
    value->real = real_of(value);
    return 1;
}

/* A text, bytes, a list or a map of so many. */
static int read_part(const uint8_t **at, const uint8_t *end, int kind, uint64_t count, sfu_value *value)
{
    const int holds = kind == SFU_LIST || kind == SFU_MAP;
    const uint64_t bytes = kind == SFU_MAP ? 2 * count : count; /* at least */
    if (bytes > (uint64_t)(end - *at))
        return 0;
    value->kind = kind;
    value->whole = count;
    value->part.start = *at;
    value->part.count = (size_t)count;
    value->part.end = holds ? end : *at + count;
    *at += holds ? 0 : count;
    return 1;
}

int sfu_next(const uint8_t **at, const uint8_t *end, sfu_value *value)
{
    uint64_t count = 0;
    if (*at >= end)
        return 0;
    const uint8_t first = *(*at)++;
    memset(value, 0, sizeof *value);
    if (first < 0x80 || first >= 0xe0) {
        value->kind = first < 0x80 ? SFU_NUMBER : SFU_NEGATIVE;
        value->whole = first < 0x80 ? first : UINT64_MAX << 8 | first;
        value->real = real_of(value);
        return 1;
    }
    if (first < 0xc0)
        return first < 0x90 ? read_part(at, end, SFU_MAP, first & 15, value)
               : first < 0xa0 ? read_part(at, end, SFU_LIST, first & 15, value) : read_part(at, end, SFU_TEXT, first & 31, value);
    switch (first) {
    case 0xc0: value->kind = SFU_NOTHING; return 1;
    case 0xc2: case 0xc3: value->kind = SFU_TRUTH; value->whole = first & 1; return 1;
    case 0xc4: case 0xc5: case 0xc6: return number(at, end, 1 << (first - 0xc4), &count) && read_part(at, end, SFU_BYTES, count, value);
    case 0xca: case 0xcb: return read_float(at, end, 4 << (first - 0xca), value);
    case 0xcc: case 0xcd: case 0xce: case 0xcf: return read_whole(at, end, 1 << (first - 0xcc), 0, value);
    case 0xd0: case 0xd1: case 0xd2: case 0xd3: return read_whole(at, end, 1 << (first - 0xd0), 1, value);
    case 0xd9: case 0xda: case 0xdb: return number(at, end, 1 << (first - 0xd9), &count) && read_part(at, end, SFU_TEXT, count, value);
    case 0xdc: case 0xdd: return number(at, end, 2 << (first - 0xdc), &count) && read_part(at, end, SFU_LIST, count, value);
    case 0xde: case 0xdf: return number(at, end, 2 << (first - 0xde), &count) && read_part(at, end, SFU_MAP, count, value);
    default: return 0;
    }
}

int sfu_skip(const uint8_t **at, const uint8_t *end, uint64_t most)
{
    sfu_value value;
    uint64_t entries = 0;
    for (uint64_t left = 1; left > 0; left--) {
        if (!sfu_next(at, end, &value))
            return 0;
        if (value.kind == SFU_LIST || value.kind == SFU_MAP) {
            entries += 1 + value.whole;
            left += value.kind == SFU_MAP ? 2 * value.whole : value.whole;
        }
        if (entries > most)
            return 0;
    }
    return 1;
}

int sfu_is(const sfu_value *value, const char *word)
{
    const uint8_t *here = value->part.start;
    if (value->kind != SFU_TEXT)
        return 0;
    for (; here < value->part.end && *word; here++, word++)
        if (*here != (uint8_t)*word)
            return 0;
    return here == value->part.end && !*word;
}

int sfu_look_up(const sfu_part *map, const char *const *names, size_t count, sfu_value *values, int *strange)
{
    const uint8_t *at = map->start;
    *strange = 0;
    memset(values, 0, count * sizeof *values);
    for (size_t pair = 0; pair < map->count; pair++) {
        sfu_value key;
        size_t which = 0;
        if (!sfu_next(&at, map->end, &key) || key.kind != SFU_TEXT)
            return 0;
        while (which < count && !sfu_is(&key, names[which]))
            which++;
        *strange |= which == count;
        const uint8_t *here = at;
        if (!sfu_skip(&at, map->end, UINT64_MAX) || (which < count && !sfu_next(&here, map->end, &values[which])))
            return 0;
    }
    return 1;
}
