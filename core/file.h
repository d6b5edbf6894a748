/* Whole files: the bytes of a .sfu file of one wavelet field to its values, as docs/format.md says.
 *
 *     sfu_file file;
 *     size_t bytes;
 *     sfu_header_room(data, size, &bytes);    // then a room of so many bytes, for as long as `file` is used
 *     sfu_open(&file, data, size, room);      // what the header says, all of it checked
 *     sfu_decode(&file, values, active, room) // another room, of sfu_decode_room(&file) bytes
 *
 * Rooms are aligned to 8. Every function gives a fault, SFU_GOOD where there is none. Whatever the bytes are, nothing is read or
 * written beyond them, the arrays and the rooms. SFU_UNSUPPORTED is the fault of sound files that are not for this decoder: of a newer
 * version, of several grids or none, Fourier fields, networks that use a sine.
 */
#ifndef SFUMATO_FILE_H
#define SFUMATO_FILE_H

#include "sfumato.h"

typedef enum {
    SFU_TYPE_BOOL, SFU_TYPE_INT8, SFU_TYPE_INT16, SFU_TYPE_INT32, SFU_TYPE_INT64, SFU_TYPE_UINT8, SFU_TYPE_UINT16, SFU_TYPE_UINT32,
    SFU_TYPE_UINT64, SFU_TYPE_FLOAT16, SFU_TYPE_FLOAT32, SFU_TYPE_FLOAT64
} sfu_type;

typedef enum { SFU_ALL, SFU_DERIVED, SFU_EXACT, SFU_MISSING } sfu_topology;

typedef enum { SFU_THEMSELVES, SFU_SCALED, SFU_WHOLE, SFU_LATTICE, SFU_PATTERN } sfu_row; /* what numbers stand for */

typedef enum {
    SFU_FREQUENCIES, SFU_WEIGHTS_SECTION, SFU_TILES, SFU_RESIDUALS, SFU_REST, SFU_PALETTE, SFU_MISSING_SECTION, SFU_MASK, SFU_SECTIONS
} sfu_section;

/* A list, a text or bytes inside of the header; lists of how many entries. */
typedef struct {
    const uint8_t *start, *end;
    size_t count;
} sfu_part;

/* What a file says. Lists have been checked; `shape` and `type` are those of the values. */
typedef struct {
    size_t axes;     /* 3, or 4 with channels */
    size_t shape[4]; /* X, Y, Z, C; C is 1 with 3 axes */
    sfu_type type;
    /* the field */
    sfu_topology topology;
    double low, high, threshold, residual, step;
    int32_t octaves, coding, reach, width, depth, bits;
    int32_t network; /* the number of the network that ships, or 0 */
    int foretold;    /* whether the field foretells which whole numbers of residuals its values are from an anchor */
    int relu;        /* the network's activation: x > 0 ? x : 0, otherwise x / (1 + exp(-x)) */
    size_t tile;     /* voxels along its sides */
    sfu_part levels, means, schedules, tile_schedules, background, missing, lengths[SFU_SECTIONS], checksums;
    size_t parts;    /* that streams of coefficients lie in: their levels may stand apart */
    /* its numbering */
    sfu_row row;
    double offset, unit;
    uint64_t first, increment, last; /* `first` modulo 2^64 */
    int shift, rest;
    size_t palette; /* entries, or 0 */
    /* its sections */
    sfu_part sections[SFU_SECTIONS];
} sfu_file;

/* Bytes of the room that sfu_open takes. */
int sfu_header_room(const uint8_t *data, size_t size, size_t *bytes);

/* Checks a file and gives what it says; the data have to stay as well as the room. */
int sfu_open(sfu_file *file, const uint8_t *data, size_t size, void *room);

/* Bytes of one value; of all values together, 0 where memory could not hold them. */
size_t sfu_value_bytes(const sfu_file *file);
size_t sfu_values_bytes(const sfu_file *file);

/* Bytes of the room that sfu_decode takes; 0 where memory could not hold it. */
size_t sfu_decode_room(const sfu_file *file);

/* All values, in C order, in their type and the machine's byte order, aligned to it, and, unless it is NULL, which voxels (X, Y, Z) are
 * active, a byte each. */
int sfu_decode(const sfu_file *file, void *values, uint8_t *active, void *room);

#endif
