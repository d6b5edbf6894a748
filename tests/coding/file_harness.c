/* Whole files under sanitizers, checksums taken for right: as they are, cut, and with bytes changed, each is decoded or refused. Prints how
 * many ended in which way. test_sanitizers.py builds it.
 *
 *     file_harness SEED ROUNDS FILE...
 *
 * Every array has a block of its own, of its exact size.
 */
#include <stdio.h>
#include <stdlib.h>

#include "file.h"

static const size_t LARGEST = (size_t)1 << 26;

static uint64_t chance = 1;
static long seen[SFU_UNSUPPORTED + 1], large;

static uint32_t drawn(void)
{
    chance ^= chance << 13;
    chance ^= chance >> 7;
    chance ^= chance << 17;
    return (uint32_t)(chance >> 32);
}

static void expect(int holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        exit(1);
    }
}

static void *made(size_t bytes)
{
    void *found = malloc(bytes ? bytes : 1);
    expect(found != NULL, "no memory");
    memset(found, 0xaa, bytes);
    return found;
}

/* Decodes a copy of a file that ends where it does; returns the fault, or -1 where it is large. */
static int decode(const uint8_t *data, size_t size)
{
    uint8_t *copy = made(size);
    size_t bytes;
    sfu_file file;
    if (size)
        memcpy(copy, data, size);
    int fault = sfu_header_room(copy, size, &bytes);
    void *header = fault ? NULL : made(bytes);
    fault = fault ? fault : sfu_open(&file, copy, size, header);
    if (!fault) {
        const size_t room = sfu_decode_room(&file), all = sfu_values_bytes(&file);
        const size_t voxels = file.shape[0] * file.shape[1] * file.shape[2];
        if (!room || room > LARGEST || all > LARGEST || voxels > LARGEST) {
            fault = -1;
        } else {
            void *values = made(all), *work = made(room);
            uint8_t *active = drawn() % 2 ? made(voxels) : NULL;
            fault = sfu_decode(&file, values, active, work);
            free(values);
            free(work);
            free(active);
        }
    }
    free(header);
    free(copy);
    return fault;
}

static void count(int fault)
{
    expect(fault != SFU_FULL && fault != SFU_WRONG, "a file had another fault");
    if (fault < 0)
        large++;
    else
        seen[fault]++;
}

static void try_file(const char *name, long rounds)
{
    uint8_t *data = made(1 << 20), *changed = made(1 << 20);
    FILE *file = fopen(name, "rb");
    expect(file != NULL, name);
    const size_t size = fread(data, 1, 1 << 20, file);
    fclose(file);
    count(decode(data, size));
    for (long n = 0; n < rounds && size; n++) {
        memcpy(changed, data, size);
        const size_t from = drawn() % 4 ? 16 + (data[8] | data[9] << 8) : 0; /* mostly behind the header */
        for (uint32_t k = 1 + drawn() % 3; k > 0 && from < size; k--)
            changed[from + drawn() % (size - from)] = (uint8_t)drawn();
        count(decode(changed, drawn() % 8 ? size : drawn() % size));
    }
    free(data);
    free(changed);
}

int main(int many, char **arguments)
{
    expect(many > 3, "usage: file_harness SEED ROUNDS FILE...");
    chance = 2 * strtoull(arguments[1], NULL, 10) + 1;
    for (int n = 3; n < many; n++)
        try_file(arguments[n], strtol(arguments[2], NULL, 10));
    printf("%ld good, %ld damaged, %ld beyond 32 bits, %ld unsupported, %ld large\n", seen[SFU_GOOD], seen[SFU_DAMAGED], seen[SFU_BEYOND],
           seen[SFU_UNSUPPORTED], large);
    return 0;
}
