/* What the sources that read whole files share. */
#ifndef SFUMATO_READER_H
#define SFUMATO_READER_H

#include "file.h"

/* ---- checksum.c, inflate.c, dictionary.c ---- */

/* CRC-32 of data that follow on others of the checksum `before`, which is 0 where there are none. */
uint32_t sfu_checksum(uint32_t before, const uint8_t *data, size_t size);

/* One whole raw deflate stream, with the dictionary `known`, to at most `room` bytes; where `out` is NULL they are only counted. */
int sfu_inflate(const uint8_t *data, size_t size, const uint8_t *known, size_t known_size, uint8_t *out, size_t room, size_t *made);

enum { SFU_DICTIONARY_SIZE = 1001, SFU_LONGER_DICTIONARY_SIZE = 1457 }; /* of versions 2 and 3, of 4 to 6 */
extern const uint8_t SFU_DICTIONARY[SFU_LONGER_DICTIONARY_SIZE];

/* ---- messagepack.c ---- */

/* What a value is; ABSENT where there is none. */
enum { SFU_ABSENT, SFU_NOTHING, SFU_TRUTH, SFU_NUMBER, SFU_NEGATIVE, SFU_REAL, SFU_TEXT, SFU_BYTES, SFU_LIST, SFU_MAP };

typedef struct {
    int kind;
    uint64_t whole; /* a whole number, negative ones modulo 2^64; 1 for true; the entries of a list; the pairs of a map */
    double real;    /* any number */
    sfu_part part;  /* a text or bytes; a list or a map from its first entry on, to the end of the header */
} sfu_value;

/* The next value, and, of lists and maps, no more than how much they hold; 0 where there is none. */
int sfu_next(const uint8_t **at, const uint8_t *end, sfu_value *value);

/* Goes behind the next value and all that it holds; 0 where it is damaged, or its lists and maps hold more entries. */
int sfu_skip(const uint8_t **at, const uint8_t *end, uint64_t most);

/* Whether a value is that text. */
int sfu_is(const sfu_value *value, const char *word);

/* The values of a map's keys of those names, the last of equals; `strange`: whether there are other keys. 0 where it is damaged. */
int sfu_look_up(const sfu_part *map, const char *const *names, size_t count, sfu_value *values, int *strange);

static inline int sfu_is_whole(const sfu_value *value, uint64_t least, uint64_t most)
{
    return value->kind == SFU_NUMBER && value->whole >= least && value->whole <= most;
}

/* Whether a value is a finite number of at most that size. */
static inline int sfu_is_real(const sfu_value *value, double most)
{
    return value->kind >= SFU_NUMBER && value->kind <= SFU_REAL && value->real >= -most && value->real <= most;
}

/* ---- container.c, header.c, sections.c, numbering.c ---- */

#define SFU_DOUBLE 1.7976931348623157e308
#define SFU_SINGLE 3.4028234663852886e38

/* What the header says of a grid, and whether it keeps the limits of docs/format.md. */
int sfu_read_grid(sfu_file *file, const sfu_part *grid, int version);

/* Whether the sections are what the header says of them; fills: whether patterns may be many, and of the background. */
int sfu_check_sections(const sfu_file *file, int fills);

/* Tiles of a file, in C order. */
uint64_t sfu_tile_count(const sfu_file *file);

/* The checksum of a tile, the first-th of them all. */
int sfu_check_tile(const sfu_file *file, size_t first, const uint8_t *data, size_t size);

/* Whether a section holds streams of tiles; in how many parts these lie, at most SFU_PARTS. */
int sfu_has_streams(const sfu_file *file, sfu_section section);
size_t sfu_parts(const sfu_file *file, sfu_section section);

enum { SFU_PARTS = 9 };

/* What a map of numbers says; the limits that hold for the type. */
int sfu_read_numbering(sfu_file *file, const sfu_part *numbers);
double sfu_largest(sfu_type type);

/* The palette from its section: (file->palette,) */
int sfu_read_palette(const sfu_file *file, uint64_t *palette, uint8_t *room);

/* One value into the array, where the field's number and, with `rest`, its lowest bytes say it. */
void sfu_put(const sfu_file *file, const uint64_t *palette, double number, uint64_t lowest, void *values, size_t place);

/* A number in a type; whole numbers are rounded, and clipped to what it holds. */
void sfu_put_real(sfu_type type, double number, void *values, size_t place);

/* ---- masks.c, weights.c, correction.c ---- */

/* Bytes of the room of sfu_read_mask. */
size_t sfu_mask_room(const size_t shape[3]);

/* The bytes of a mask to a byte for each voxel of the shape. */
int sfu_read_mask(const sfu_tables *tables, const uint8_t *data, size_t size, const size_t shape[3], uint8_t *mask, void *room);

/* A network's layers: inputs of the first, outputs of each; numbers of all, biases last in each. */
typedef struct {
    size_t count, sizes[SFU_LAYERS + 2], numbers, largest; /* largest: numbers of a layer that are coded together */
} sfu_layers;

/* Bytes of the room of sfu_read_weights. */
size_t sfu_weights_room(const sfu_layers *layers);

/* The networks that ship, one after the other; a stream each. */
typedef struct {
    int32_t reach, width, depth, bits;
    size_t start, size;
} sfu_shipped_network;
extern const sfu_shipped_network sfu_shipped[];
extern const uint8_t sfu_shipped_streams[];
extern const int32_t sfu_shipped_count;

/* The network of a file to its numbers. */
int sfu_read_weights(const sfu_file *file, const sfu_tables *tables, const sfu_layers *layers, float *numbers, void *room);

/* The network of a file; layers->count is 0 without one. */
void sfu_find_layers(const sfu_file *file, sfu_layers *layers);

/* Steps to all neighbours within a squared distance, by it, then in C order, and at last to the voxel itself; how many. `steps` may be
 * NULL. */
size_t sfu_find_neighbours(int32_t reach, size_t plane, size_t row, int64_t *steps);

/* Whether a field is computed in float64: a bound depends on it, or the network is none for sfu_correct. */
int sfu_is_wide(const sfu_file *file, const sfu_layers *layers);

/* Makes the first layer one of the voxels themselves, in steps, rather than of their differences; of float32 or float64. */
void sfu_fold_single(const sfu_file *file, const sfu_layers *layers, float *numbers);
void sfu_fold_double(const sfu_file *file, const sfu_layers *layers, double *numbers);

/* Adds to values (x, y, z, channels) float64 what a network says; padded: their sides repeated `far` times, in steps. */
void sfu_correct_double(const sfu_file *file, const sfu_layers *layers, const double *numbers, const double *padded,
                        const int64_t *steps, const size_t shape[4], size_t far, double *values);

/* ---- rooms ---- */

/* The next so many bytes of a room; none where it is only measured. */
static inline void *sfu_share(uint8_t *room, uint64_t *used, uint64_t count, size_t bytes)
{
    void *here = room ? room + *used : NULL;
    *used += (count * bytes + 7) / 8 * 8;
    return here;
}

#endif
