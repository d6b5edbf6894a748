/* The filter of HDF5 under sanitizers, checksums taken for right: chunks that are cut, changed or of other client data. Prints how many were
 * read. test_sanitizers.py builds it.
 *
 *     filter_harness ROUNDS FILE...
 */
#include <stdio.h>

#include "../../hdf5/filter.c"

static uint32_t drawn(void)
{
    static uint64_t chance = 1;
    chance ^= chance << 13;
    chance ^= chance >> 7;
    chance ^= chance << 17;
    return (uint32_t)(chance >> 32);
}

/* What the plugin makes of a copy of bytes. */
static size_t convert(const uint8_t *data, size_t size, const unsigned *client, size_t count)
{
    void *buffer = malloc(size ? size : 1);
    unsigned *told = malloc(count * sizeof *told + 1);
    size_t room = size;
    memcpy(buffer, data, size);
    memcpy(told, client, count * sizeof *told);
    const size_t found = ((const class_t *)H5PLget_plugin_info())->filter(REVERSE, count, told, size, &room, &buffer);
    volatile uint8_t last = found ? ((uint8_t *)buffer)[found - 1] : 0;
    (void)last;
    free(buffer);
    free(told);
    return found;
}

/* Client data for the field of a file: its shape, or two of its axes exchanged. */
static size_t make_client(unsigned client[SHAPE + 4], const uint8_t *data, size_t size)
{
    static const unsigned types[] = {0, 'i' | 1 << 8, 'i' | 2 << 8, 'i' | 4 << 8, 'i' | 8 << 8, 'u' | 1 << 8, 'u' | 2 << 8, 'u' | 4 << 8,
                                     'u' | 8 << 8, 'f' | 2 << 8, 'f' | 4 << 8, 'f' | 8 << 8};
    sfu_file file;
    size_t bytes;
    if (sfu_header_room(data, size, &bytes))
        return 0;
    void *room = malloc(bytes + 1);
    const int fault = sfu_open(&file, data, size, room);
    free(room);
    if (fault)
        return 0;
    memset(client, 0, SHAPE * sizeof *client);
    client[0] = LAYOUT;
    client[TYPE] = types[file.type] | (drawn() & 1) << 16;
    client[AXES] = (unsigned)file.axes;
    for (size_t n = 0; n < file.axes; n++)
        client[SHAPE + n] = (unsigned)file.shape[n];
    if (file.axes == 4 && drawn() % 2) {
        client[SHAPE + 1] = (unsigned)file.shape[3];
        client[SHAPE + 3] = (unsigned)file.shape[1];
    }
    return SHAPE + file.axes;
}

int main(int many, char **arguments)
{
    long read = 0, refused = 0;
    for (int n = 2; n < many; n++) {
        uint8_t data[1 << 16], changed[1 << 16];
        unsigned client[SHAPE + 4] = {0};
        FILE *file = fopen(arguments[n], "rb");
        const size_t size = file ? fread(data, 1, sizeof data, file) : 0;
        const size_t count = size ? make_client(client, data, size) : 0;
        if (file)
            fclose(file);
        for (long round = strtol(arguments[1], NULL, 10); round > 0 && count; round--) {
            unsigned told[SHAPE + 4];
            memcpy(changed, data, size);
            memcpy(told, client, sizeof told);
            if (drawn() % 2)
                changed[drawn() % size] = (uint8_t)drawn();
            if (drawn() % 4 == 0)
                told[drawn() % (SHAPE + 4)] = drawn() % 2 ? drawn() : drawn() % 9;
            *(convert(changed, drawn() % 8 ? size : drawn() % size, told, drawn() % 8 ? count : drawn() % (count + 1)) ? &read : &refused) += 1;
        }
    }
    printf("%ld read, %ld refused\n", read, refused);
    return 0;
}
