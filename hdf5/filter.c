/* A filter plugin of HDF5: chunks that are fields, read by the core alone. HDF5 finds it by HDF5_PLUGIN_PATH.
 *
 * It calls nothing of the HDF5 library, of which each program has its own: the few declarations that it needs are below. Chunks are
 * written by `sfumato.plugins.hdf5`, which says what the client data are: what the encoder was told first, then the type of the values
 * and the shape of a chunk.
 */
#include <stdlib.h>
#include <string.h>

#include "file.h"

#if defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#elif defined(__GNUC__)
#define EXPORTED __attribute__((visibility("default")))
#else
#define EXPORTED
#endif

/* ---- what HDF5 declares in H5Zpublic.h and H5PLextern.h ---- */

typedef size_t (*filter_t)(unsigned flags, size_t count, const unsigned *client, size_t size, size_t *room, void **buffer);

typedef struct {
    int version, id;
    unsigned encodes, decodes;
    const char *name;
    void (*can_apply)(void), (*set_local)(void);
    filter_t filter;
} class_t;

enum { CLASS_VERSION = 1, REVERSE = 0x100, PLUGIN_OF_FILTERS = 0 };

/* ---- client data ---- */

enum { ID = 50672, LAYOUT = 1, TYPE = 5, AXES, SHAPE, MOST_AXES = 32, MOST_LONG = 4 };

/* A chunk: its values as HDF5 has them, and how a field holds them. */
typedef struct {
    size_t bytes, count;              /* of a value; values */
    sfu_type type;
    int swapped;                      /* whether values are of the other byte order than this machine's */
    size_t axes, shape[4];            /* of the field */
    size_t before, channels, between; /* values (before, channels, between) in the chunk are (before, between, channels) in the field */
} chunk_t;

static int is_big(void)
{
    const uint16_t one = 1;
    return *(const uint8_t *)&one == 0;
}

/* The type of values, from the letter of its kind, its bytes and their order. */
static int read_type(chunk_t *chunk, unsigned said)
{
    static const struct {
        char kind;
        unsigned bytes;
        sfu_type type;
    } types[] = {{'i', 1, SFU_TYPE_INT8},    {'i', 2, SFU_TYPE_INT16},   {'i', 4, SFU_TYPE_INT32},  {'i', 8, SFU_TYPE_INT64},
                 {'u', 1, SFU_TYPE_UINT8},   {'u', 2, SFU_TYPE_UINT16},  {'u', 4, SFU_TYPE_UINT32}, {'u', 8, SFU_TYPE_UINT64},
                 {'f', 2, SFU_TYPE_FLOAT16}, {'f', 4, SFU_TYPE_FLOAT32}, {'f', 8, SFU_TYPE_FLOAT64}};
    for (size_t n = 0; n < sizeof types / sizeof *types; n++)
        if ((said & 0xff) == (unsigned)types[n].kind && (said >> 8 & 0xff) == types[n].bytes) {
            chunk->type = types[n].type;
            chunk->bytes = types[n].bytes;
            chunk->swapped = (int)(said >> 16 & 1) != is_big();
            return said >> 17 == 0;
        }
    return 0;
}

/* Which of four axes is the channels: the last of the shortest. */
static size_t channel_axis(const size_t lengths[MOST_LONG])
{
    size_t found = MOST_LONG - 1;
    for (size_t n = MOST_LONG - 1; n-- > 0;)
        found = lengths[n] < lengths[found] ? n : found;
    return found;
}

/* The shape of a field for a chunk, as `plugins/chunk.py` folds it: without axes of length 1, at least three of them. */
static int read_chunk(chunk_t *chunk, size_t count, const unsigned *client)
{
    size_t lengths[MOST_LONG], many = 0;
    memset(chunk, 0, sizeof *chunk);
    if (count < SHAPE || client[0] != LAYOUT || client[AXES] < 1 || client[AXES] > MOST_AXES || count != SHAPE + client[AXES] ||
        !read_type(chunk, client[TYPE]))
        return 0;
    chunk->count = 1;
    for (size_t n = 0; n < client[AXES]; n++) {
        const size_t length = client[SHAPE + n];
        if (length < 1 || length > SIZE_MAX / 16 / chunk->count || (length > 1 && many == MOST_LONG))
            return 0;
        chunk->count *= length;
        if (length > 1)
            lengths[many++] = length;
    }
    const size_t own = many == MOST_LONG ? channel_axis(lengths) : many;
    chunk->axes = many == MOST_LONG ? 4 : 3;
    chunk->before = chunk->channels = chunk->between = 1;
    for (size_t n = 0, at = 0; n < chunk->axes; n++) {
        if (n == own && many == MOST_LONG)
            chunk->channels = lengths[n];
        else
            chunk->shape[at++] = n < many ? lengths[n] : 1;
        *(n < own ? &chunk->before : &chunk->between) *= n == own || n >= many ? 1 : lengths[n];
    }
    chunk->shape[3] = chunk->channels;
    if (client[AXES] == 3) /* it stays as it is */
        for (size_t n = 0; n < 3; n++)
            chunk->shape[n] = client[SHAPE + n];
    return 1;
}

/* ---- values ---- */

/* The values of a field in the order and the byte order of the chunk. */
static void lay_out(const chunk_t *chunk, const uint8_t *from, uint8_t *to)
{
    const size_t bytes = chunk->bytes;
    for (size_t i = 0; i < chunk->before; i++)
        for (size_t c = 0; c < chunk->channels; c++)
            for (size_t j = 0; j < chunk->between; j++, to += bytes) {
                const uint8_t *value = from + ((i * chunk->between + j) * chunk->channels + c) * bytes;
                for (size_t k = 0; k < bytes; k++)
                    to[k] = value[chunk->swapped ? bytes - 1 - k : k];
            }
}

/* The file in a buffer to the values of a chunk in new memory; NULL where it is damaged, that of another chunk, or memory is out. */
static void *decode(const chunk_t *chunk, const uint8_t *data, size_t size)
{
    size_t bytes;
    void *header = NULL, *room = NULL, *values = NULL, *laid = NULL;
    sfu_file file;
    if (sfu_header_room(data, size, &bytes) || !(header = malloc(bytes + 1)) || sfu_open(&file, data, size, header) ||
        file.type != chunk->type || file.axes != chunk->axes || memcmp(file.shape, chunk->shape, sizeof chunk->shape) != 0 ||
        !(bytes = sfu_decode_room(&file)) || !(room = malloc(bytes)) || !(values = malloc(chunk->count * chunk->bytes)))
        goto end;
    const int moved = (chunk->swapped && chunk->bytes > 1) || (chunk->channels > 1 && chunk->between > 1);
    if (sfu_decode(&file, values, NULL, room)) {
        free(values);
        values = NULL;
    } else if (moved) {
        laid = malloc(chunk->count * chunk->bytes);
        if (laid)
            lay_out(chunk, values, laid);
        free(values);
        values = laid;
    }
end:
    free(room);
    free(header);
    return values;
}

static size_t filter(unsigned flags, size_t count, const unsigned *client, size_t size, size_t *room, void **buffer)
{
    chunk_t chunk;
    void *values;
    if (!(flags & REVERSE) || !read_chunk(&chunk, count, client) || !(values = decode(&chunk, *buffer, size)))
        return 0;
    free(*buffer);
    *buffer = values;
    *room = chunk.count * chunk.bytes;
    return *room;
}

static const class_t description = {CLASS_VERSION, ID, 0, 1, "sfumato: chunks that are fields", NULL, NULL, filter};

EXPORTED int H5PLget_plugin_type(void);
EXPORTED const void *H5PLget_plugin_info(void);

int H5PLget_plugin_type(void)
{
    return PLUGIN_OF_FILTERS;
}

const void *H5PLget_plugin_info(void)
{
    return &description;
}
