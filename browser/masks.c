/* Masks of voxels, from coarse to fine: what a place sees, and what it is. See `coding/masks.py`. */
#include "core.h"

enum { NEAR = 8, RING = 20, STEPS = 44, OUTER = 25, BLOCK = 8, REACH = 3 }; /* steps are near, of a ring, or of the one around it */

/* Places of one parity on a lattice, and the steps from them to those that are known, nearest first. */
typedef struct {
    int32_t shape[3], spacing, parity[3], count, steps[][3];
} lattice_t;

/* Lists the places that are asked for, as they lie in the array; returns how many. */
static size_t list(const lattice_t *lattice, const uint8_t *asked, uint32_t *places)
{
    const int32_t *shape = lattice->shape, *parity = lattice->parity, spacing = lattice->spacing;
    size_t found = 0;
    for (int32_t x = parity[0] * spacing; x < shape[0]; x += 2 * spacing)
        for (int32_t y = parity[1] * spacing; y < shape[1]; y += 2 * spacing)
            for (int32_t z = parity[2] * spacing; z < shape[2]; z += 2 * spacing) {
                const uint32_t at = ((uint32_t)x * (uint32_t)shape[1] + (uint32_t)y) * (uint32_t)shape[2] + (uint32_t)z;
                if (asked[at])
                    places[found++] = at;
            }
    return found;
}

/* What is known at a step from a place; nothing outside of the box. */
static int known(const lattice_t *lattice, const uint8_t *out, const int32_t place[3], const int32_t step[3])
{
    const int32_t *shape = lattice->shape;
    int32_t there[3];
    for (int axis = 0; axis < 3; axis++) {
        there[axis] = place[axis] + step[axis] * lattice->spacing;
        if (there[axis] < 0 || there[axis] >= shape[axis])
            return 0;
    }
    return out[((uint32_t)there[0] * (uint32_t)shape[1] + (uint32_t)there[1]) * (uint32_t)shape[2] + (uint32_t)there[2]];
}

/* States and sets (n,) of places, from the nearest known ones one by one, and from how many of those around them are active. */
static void see(const lattice_t *lattice, const uint8_t *out, const uint32_t *places, size_t n, int32_t *states, int32_t *sets)
{
    const int32_t *shape = lattice->shape, far = REACH * lattice->spacing;
    int32_t offsets[STEPS];
    for (int32_t k = 0; k < lattice->count; k++)
        offsets[k] = lattice->spacing * ((lattice->steps[k][0] * shape[1] + lattice->steps[k][1]) * shape[2] + lattice->steps[k][2]);
    for (size_t i = 0; i < n; i++) {
        const uint32_t at = places[i], row = at / (uint32_t)shape[2], x = row / (uint32_t)shape[1];
        const int32_t place[] = {(int32_t)x, (int32_t)(row % (uint32_t)shape[1]), (int32_t)(at % (uint32_t)shape[2])};
        int32_t pattern = 0, near = 0, ring = 0, outer = 0;
        int inside = 1;
        for (int axis = 0; axis < 3; axis++)
            inside &= place[axis] >= far && place[axis] < shape[axis] - far;
        for (int32_t k = 0; k < lattice->count; k++) {
            const int seen = inside ? out[(size_t)((ptrdiff_t)at + offsets[k])] : known(lattice, out, place, lattice->steps[k]);
            if (k < NEAR) {
                pattern |= seen << (NEAR - 1 - k);
                near += seen;
            } else if (k < RING) {
                ring += seen;
            } else {
                outer += seen;
            }
        }
        states[i] = pattern;
        states[n + i] = 39 * near + 3 * ring + 3 * outer / OUTER;
        states[2 * n + i] = OUTER * ring + outer;
        sets[i] = ring == 0 ? 0 : ring == RING - NEAR ? 2 : 1;
    }
}

/* Reads what all places of one parity are that are asked for; returns the fault. room: for each of them 21 bytes. */
EXPORT(ask_places) int ask_places(sfu_coder *coder, learner_t *learner, const uint8_t *asked, uint8_t *out, const lattice_t *lattice,
                                  uint32_t *room)
{
    uint32_t *places = room;
    const size_t n = list(lattice, asked, places);
    int32_t *states = (int32_t *)(room + n), *sets = states + 3 * n;
    uint8_t *bits = (uint8_t *)(sets + n);
    see(lattice, out, places, n, states, sets);
    const int fault = ask(coder, learner, states, sets, 1, bits, n);
    for (size_t i = 0; i < n && !fault; i++)
        out[places[i]] = bits[i];
    return fault;
}

/* Blocks that are alike, and full, to their voxels: which have to be asked for, and what the others are. */
EXPORT(spread_blocks) void spread_blocks(const uint8_t *alike, const uint8_t *full, uint32_t x, uint32_t y, uint32_t z, uint8_t *asked,
                                         uint8_t *out)
{
    const uint32_t wide = (y + BLOCK - 1) / BLOCK, deep = (z + BLOCK - 1) / BLOCK;
    for (uint32_t i = 0; i < x; i++)
        for (uint32_t j = 0; j < y; j++)
            for (uint32_t k = 0; k < z; k++) {
                const uint32_t block = (i / BLOCK * wide + j / BLOCK) * deep + k / BLOCK;
                *asked++ = !alike[block];
                *out++ = full[block];
            }
}
