/* A file as named sections, each with its length and checksum: `file/container.py`. */
#include "reader.h"

enum { START = 16, NEWEST = 6 };

static const size_t LONGEST_HEADER = (size_t)1 << 24, MOST_SECTIONS = (size_t)1 << 16;
static const uint64_t MOST_ENTRIES = (uint64_t)1 << 20;
static const char *const TOP[] = {"grids", "sections"};
static const char *const SECTIONS[] = {"frequencies", "weights", "tiles", "residuals", "rest", "palette", "missing", "mask"};

/* Whether two checksums are one. Fuzzers do not get beyond the first byte that they change unless all are taken for right. */
static int is_sound(uint32_t found, uint64_t expected)
{
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    (void)found;
    (void)expected;
    return 1;
#else
    return found == expected;
#endif
}

static uint32_t word_at(const uint8_t *data)
{
    return (uint32_t)data[0] | (uint32_t)data[1] << 8 | (uint32_t)data[2] << 16 | (uint32_t)data[3] << 24;
}

/* The header, still deflated, and its preset dictionary. */
static int find_header(const uint8_t *data, size_t size, sfu_part *header, size_t *known)
{
    static const uint8_t magic[] = {'S', 'F', 'U', 'M'};
    if (size < START)
        return SFU_DAMAGED;
    for (size_t n = 0; n < sizeof magic; n++)
        if (data[n] != magic[n])
            return SFU_DAMAGED;
    if (data[4] < 1 || data[4] > NEWEST || data[5] || data[6] || data[7])
        return SFU_UNSUPPORTED;
    const size_t length = word_at(data + 8);
    if (length > LONGEST_HEADER || length > size - START)
        return SFU_DAMAGED;
    if (!is_sound(sfu_checksum(sfu_checksum(0, data, 12), data + START, length), word_at(data + 12)))
        return SFU_DAMAGED;
    *header = (sfu_part){data + START, data + START + length, length};
    *known = data[4] > 3 ? SFU_LONGER_DICTIONARY_SIZE : data[4] > 1 ? SFU_DICTIONARY_SIZE : 0;
    return SFU_GOOD;
}

int sfu_header_room(const uint8_t *data, size_t size, size_t *bytes)
{
    sfu_part header;
    size_t known;
    *bytes = 0;
    const int fault = find_header(data, size, &header, &known);
    return fault ? fault : sfu_inflate(header.start, header.count, SFU_DICTIONARY, known, NULL, LONGEST_HEADER, bytes);
}

/* Which section of the first grid a name is; SFU_SECTIONS if it is none. */
static int section_of(const sfu_value *name)
{
    sfu_value rest = *name;
    if (name->kind != SFU_TEXT || name->part.count < 2 || name->part.start[0] != '0' || name->part.start[1] != '.')
        return SFU_SECTIONS;
    rest.part.start += 2;
    for (int n = 0; n < SFU_SECTIONS; n++)
        if (sfu_is(&rest, SECTIONS[n]))
            return n;
    return SFU_SECTIONS;
}

/* The sections that a table says, from `at` to the end of the file. */
static int find_sections(sfu_file *file, const sfu_value *table, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *here = table->part.start;
    if (table->kind != SFU_LIST || table->whole > MOST_SECTIONS)
        return SFU_DAMAGED;
    for (uint64_t n = 0; n < table->whole; n++) {
        sfu_value row, name, length, checksum;
        if (!sfu_next(&here, table->part.end, &row) || row.kind != SFU_LIST || row.whole != 3 ||
            !sfu_next(&here, row.part.end, &name) || !sfu_next(&here, row.part.end, &length) ||
            !sfu_next(&here, row.part.end, &checksum) || name.kind != SFU_TEXT ||
            !sfu_is_whole(&length, 0, (uint64_t)(end - at)) || checksum.kind != SFU_NUMBER)
            return SFU_DAMAGED;
        const int which = section_of(&name);
        if (which == SFU_SECTIONS)
            return SFU_UNSUPPORTED;
        if (file->sections[which].start)
            return SFU_DAMAGED;
        const size_t size = (size_t)length.whole;
        if (!is_sound(sfu_checksum(0, at, size), checksum.whole))
            return SFU_DAMAGED;
        file->sections[which] = (sfu_part){at, at + size, size};
        at += size;
    }
    return at == end ? SFU_GOOD : SFU_DAMAGED;
}

int sfu_open(sfu_file *file, const uint8_t *data, size_t size, void *room)
{
    sfu_part header = {0};
    size_t known, length;
    memset(file, 0, sizeof *file);
    int fault = find_header(data, size, &header, &known);
    if (!fault)
        fault = sfu_inflate(header.start, header.count, SFU_DICTIONARY, known, NULL, LONGEST_HEADER, &length);
    if (fault)
        return fault;
    const uint8_t *at = room, *walked = room, *end = at + length;
    sfu_value top, values[2], grid;
    int strange;
    if (sfu_inflate(header.start, header.count, SFU_DICTIONARY, known, room, length, &length) ||
        !sfu_skip(&walked, end, MOST_ENTRIES) || walked != end ||
        !sfu_next(&at, end, &top) || top.kind != SFU_MAP || !sfu_look_up(&top.part, TOP, 2, values, &strange) ||
        values[0].kind != SFU_LIST || values[1].kind != SFU_LIST)
        return SFU_DAMAGED;
    if (values[0].whole != 1)
        return SFU_UNSUPPORTED;
    at = values[0].part.start;
    if (!sfu_next(&at, end, &grid) || grid.kind != SFU_MAP)
        return SFU_DAMAGED;
    fault = find_sections(file, &values[1], data + START + header.count, data + size);
    return fault ? fault : sfu_read_grid(file, &grid.part, data[4]);
}

/* Checksums of the tiles of a section that has many: those from `first` on. */
int sfu_check_tile(const sfu_file *file, size_t first, const uint8_t *data, size_t size)
{
    return is_sound(sfu_checksum(0, data, size), word_at(file->checksums.start + 4 * first)) ? SFU_GOOD : SFU_DAMAGED;
}
