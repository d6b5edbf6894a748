/* A target of libFuzzer: whatever bytes are decoded, sfu_code_tile leaves no array. `make fuzz` builds and runs it.
 *
 * The first nine bytes say the shape, how many levels are skipped, and a schedule; the rest is the stream. Every array has a block of
 * its own, of its exact size.
 */
#include <stdlib.h>
#include <string.h>

#include "sfumato.h"

enum { HEAD = 9, SCHEDULE = 5, LONGEST = 64, MOST = 1 << 12 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void *copied(const void *from, size_t bytes)
{
    void *found = malloc(bytes ? bytes : 1);
    if (!found)
        abort();
    if (from && bytes)
        memcpy(found, from, bytes);
    return found;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static sfu_tables tables;
    static sfu_level levels[SFU_LEVELS];
    static sfu_subband laid[SFU_BANDS];
    int32_t shape[3];
    sfu_coder coder;
    if (!tables.zeros[0])
        sfu_make_tables(&tables);
    if (size < HEAD)
        return -1;
    for (int axis = 0; axis < 3; axis++)
        shape[axis] = 1 + data[axis] % LONGEST;
    const size_t samples = (size_t)shape[0] * (size_t)shape[1] * (size_t)shape[2];
    if (samples > MOST)
        return -1;
    const int32_t coding = 1 + (data[3] >> 5 & 1);
    const size_t length = data[3] % (SCHEDULE + 1), kept = size - HEAD;
    const size_t count = sfu_subbands(shape, levels, sfu_levels(shape, data + HEAD - SCHEDULE, length, levels), laid);
    const size_t bytes = sfu_tile_room(shape, laid, count, coding);
    sfu_subband *bands = copied(laid, count * sizeof *laid);
    uint8_t *stream = copied(data + HEAD, kept);
    int32_t *codes = copied(NULL, 4 * samples);
    void *room = copied(NULL, bytes);
    memset(codes, 0, 4 * samples);
    memset(room, 0xaa, bytes);
    sfu_read(&coder, stream, kept);
    if (!bytes || sfu_code_tile(&coder, &tables, shape, bands, count, coding, data[3] >> 6, codes, room) > SFU_BEYOND)
        abort();
    free(bands);
    free(stream);
    free(codes);
    free(room);
    return 0;
}
