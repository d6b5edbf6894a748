/* Whole numbers that a field foretells: `coding/lattice.py` says why, and is what this has to equal. */
#include <string.h>

#include "lattice.h"
#include "roots.h"

enum {
    OFF = PARTS / 2 + 1, ROUGH = 16, SIDES = 6, SIGNED = 2 * SIDES + 1, HALF = SFU_ROOT_FINES / 2
};

static const int32_t STATES[CONTEXTS] = {SFU_ROOT_FINES * OFF, ROUGH * ROUGH * OFF, HALF * SIGNED * OFF, SIGNED * SIGNED * HALF};
static const int32_t EXPECTED[PHASES][3] = {{0, 90, 12}, {160, 30, 6}, {236, 12, 2}, {236, 12, 2},
                                            {236, 12, 2}, {256, 4, 0}, {256, 4, 0}, {256, 4, 0}};
static const uint8_t PARITY[PHASES] = {0, 7, 6, 5, 3, 4, 2, 1}; /* x is 1, y 2, z 4: which are odd */
static const int32_t EDGES[SIDES] = {1, 3, 6, 11, 20, 40};

/* Neighbours of earlier phases. */
typedef struct {
    int count;
    ptrdiff_t step[26];
    int32_t weight[26], shares[3];
} around_t;

/* ---- room ---- */

static void *share(uint8_t *room, size_t *used, size_t count, size_t bytes)
{
    void *found = room ? room + *used : NULL;
    *used += (count * bytes + 7) / 8 * 8;
    return found;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Divides the room; without one says how many bytes it takes. */
static size_t divide(sfu_lattice *tile, const int32_t shape[3], uint8_t *room)
{
    size_t used = 0, padded = 1, most = 1;
    for (int axis = 0; axis < 3; axis++) {
        tile->shape[axis] = shape[axis];
        padded *= (size_t)shape[axis] + 2;
        most *= ((size_t)shape[axis] + 1) / 2;
    }
    most = least(most, SFU_PIECE);
    tile->row = (size_t)shape[2] + 2;
    tile->plane = tile->row * ((size_t)shape[1] + 2);
    for (int n = 0; n < ASKED; n++) {
        sfu_model *model = &tile->models[n];
        model->contexts = n < ASK_LONG ? CONTEXTS : 1;
        model->sets = n < ASK_LONG ? PHASES : 1;
        int64_t *start = share(room, &used, CONTEXTS, 8);
        model->states = 0;
        for (size_t k = 0; k < model->contexts; k++) {
            if (start)
                start[k] = (int64_t)model->states;
            model->states += n < ASK_LARGER ? (size_t)STATES[k] : n < ASK_LONG ? 2 * (size_t)STATES[k] : 16 * SFU_ROOT_FINES;
        }
        model->start = start;
        model->ones = share(room, &used, model->states, 8);
        model->total = share(room, &used, model->states, 8);
        model->weights = share(room, &used, model->contexts * model->sets, 8);
        model->curve = share(room, &used, model->contexts * model->sets, 8);
        model->counters = share(room, &used, 2, 8);
    }
    tile->error = share(room, &used, padded, sizeof *tile->error);
    tile->root = share(room, &used, padded, sizeof *tile->root);
    tile->states = share(room, &used, CONTEXTS * most, 4);
    tile->some = share(room, &used, CONTEXTS * most, 4);
    tile->known = share(room, &used, tile->models[ASK_LARGER].states, 4);
    uint32_t **words[] = {&tile->place, &tile->size, &tile->left, &tile->longer};
    uint8_t **bytes[] = {&tile->kind, &tile->kinds, &tile->length, &tile->bits, &tile->minus};
    for (size_t n = 0; n < sizeof words / sizeof *words; n++)
        *words[n] = share(room, &used, most, 4);
    for (size_t n = 0; n < sizeof bytes / sizeof *bytes; n++)
        *bytes[n] = share(room, &used, most, 1);
    return used;
}

size_t sfu_lattice_room(const int32_t shape[3])
{
    sfu_lattice tile;
    uint64_t samples = 1;
    for (int axis = 0; axis < 3; axis++) {
        if (shape[axis] < 1 || shape[axis] > 1 << 24)
            return 0;
        samples *= (uint64_t)shape[axis] + 2;
        if (samples > (uint64_t)1 << 28) /* a room that 32 bits can count */
            return 0;
    }
    return divide(&tile, shape, NULL);
}

/* ---- models ---- */

/* Prior answers of a question in a state of a context. */
static int64_t prior(int question, int context, int32_t state)
{
    const int32_t one = question < ASK_LARGER ? state : state / 2;
    const int32_t kind = context == 0 ? one / OFF : context == 1 ? 4 * (one / (ROUGH * OFF)) + 4
                         : context == 2 ? 2 * (one / (SIGNED * OFF)) : 2 * (one % HALF);
    const int32_t part = context == 3 ? OFF / 2 : one % OFF, often = SFU_ONE * kind / (kind + 32) + 512;
    if (question >= ASK_LONG)
        return SFU_ONE / 2;
    if (question == ASK_MINUS)
        return SFU_ONE * (kind + 4) / (2 * (kind + 4 + part * part));
    return question >= ASK_LARGER ? SFU_ONE * (kind + 2) / (3 * kind + 40) : often + (((40000 - often) * part * part) >> 6);
}

static void start_models(sfu_lattice *tile)
{
    for (int question = 0; question < ASKED; question++) {
        sfu_model *model = &tile->models[question];
        for (size_t k = 0; k < model->contexts; k++) {
            const size_t end = k + 1 < model->contexts ? (size_t)model->start[k + 1] : model->states;
            for (size_t at = (size_t)model->start[k]; at < end; at++) {
                model->total[at] = SFU_TRUST;
                model->ones[at] = prior(question, (int)k, (int32_t)(at - (size_t)model->start[k])) * SFU_TRUST / SFU_ONE;
            }
        }
        for (size_t at = 0; at < model->contexts * model->sets; at++) {
            model->weights[at] = SFU_ONE * 23 / 20 / (int64_t)model->contexts;
            model->curve[at] = (int64_t)64 * SFU_UNIT * SFU_ONE;
        }
        model->counters[0] = 0;
        model->counters[1] = SFU_TRUST / SFU_UNIT;
    }
}

/* ---- contexts ---- */

static void look_around(const sfu_lattice *tile, int phase, around_t *around)
{
    int32_t faces = 0, others = 0;
    around->count = 0;
    for (int x = -1; x <= 1; x++)
        for (int y = -1; y <= 1; y++)
            for (int z = -1; z <= 1; z++) {
                const int parity = PARITY[phase] ^ ((x != 0) | (y != 0) << 1 | (z != 0) << 2), squared = x * x + y * y + z * z;
                int earlier = 0;
                for (int other = 0; other < phase; other++)
                    earlier |= PARITY[other] == parity;
                if (!squared || !earlier)
                    continue;
                around->step[around->count] = x * (ptrdiff_t)tile->plane + y * (ptrdiff_t)tile->row + z;
                around->weight[around->count++] = 4 - squared;
                faces += squared == 1 ? 3 : 0;
                others += squared == 1 ? 0 : 4 - squared;
            }
    const int32_t weights[] = {faces + others, faces, others};
    for (int n = 0; n < 3; n++)
        around->shares[n] = weights[n] ? SFU_ONE / weights[n] : 0;
}

static int side_of(int64_t number)
{
    int reached = 0;
    for (int n = 0; n < SIDES; n++)
        reached += (number < 0 ? -number : number) >= EDGES[n];
    return SIDES + (number < 0 ? -reached : reached);
}

static int32_t apart(int32_t a, int32_t b)
{
    return a < b ? b - a : a - b;
}

/* The sum of how much the field differs from that of the voxels beside. */
static int32_t steepness(const sfu_lattice *tile, const int32_t at[3], size_t place)
{
    const size_t steps[] = {(size_t)tile->shape[1] * (size_t)tile->shape[2], (size_t)tile->shape[2], 1};
    const int32_t *here = tile->field + place;
    int32_t total = 0;
    for (int axis = 0; axis < 3; axis++) {
        total += at[axis] ? apart(*here, *(here - steps[axis])) : 0;
        total += at[axis] + 1 < tile->shape[axis] ? apart(*here, here[steps[axis]]) : 0;
    }
    return total;
}

/* The contexts of the n-th voxel of a piece of so many. */
static void look(sfu_lattice *tile, const around_t *around, int phase, const int32_t at[3], size_t n, size_t count)
{
    const size_t place = ((size_t)at[0] * (size_t)tile->shape[1] + (size_t)at[1]) * (size_t)tile->shape[2] + (size_t)at[2];
    const size_t padded = (size_t)(at[0] + 1) * tile->plane + (size_t)(at[1] + 1) * tile->row + (size_t)at[2] + 1;
    const int32_t field = tile->field[place], part = field - PARTS * sfu_nearest(field), side = part < 0 ? -1 : 1;
    const int32_t steep = sfu_root(steepness(tile, at, place) >> 3);
    int64_t off = 0;
    int32_t sums[2] = {0, 0}; /* of faces, of others */
    for (int k = 0; k < around->count; k++) {
        const ptrdiff_t other = (ptrdiff_t)padded + around->step[k];
        off += around->weight[k] * tile->root[other];
        sums[around->weight[k] != 3] += around->weight[k] * tile->error[other];
    }
    const int32_t near = (int32_t)((off * around->shares[0]) >> 16);
    const int32_t expected = ((EXPECTED[phase][0] * near + EXPECTED[phase][1] * steep) >> 8) + EXPECTED[phase][2];
    const int64_t totals[] = {(int64_t)sums[0] + sums[1], sums[0], sums[1]};
    int32_t sides[3];
    for (int k = 0; k < 3; k++)
        sides[k] = side_of((side * totals[k] * around->shares[k]) >> 16);
    const int32_t kind = sfu_root_fine_of(64 * expected), distance = part < 0 ? -part : part;
    const int32_t rough = (sfu_root_fine_of(32 * near) >> 2) * ROUGH + (sfu_root_fine_of(32 * steep) >> 2);
    tile->states[n] = kind * OFF + distance;
    tile->states[count + n] = rough * OFF + distance;
    tile->states[2 * count + n] = (kind / 2 * SIGNED + sides[0]) * OFF + distance;
    tile->states[3 * count + n] = (sides[1] * SIGNED + sides[2]) * HALF + kind / 2;
    tile->kind[n] = (uint8_t)kind;
    tile->place[n] = (uint32_t)place;
}

int sfu_code_lattice(sfu_coder *coder, const sfu_tables *tables, const int32_t shape[3], const int32_t *field, int32_t *numbers,
                     void *room)
{
    sfu_lattice tile = {.coder = coder, .tables = tables, .field = field, .numbers = numbers};
    divide(&tile, shape, room);
    start_models(&tile);
    memset(tile.error, 0, tile.plane * ((size_t)shape[0] + 2) * sizeof *tile.error);
    memset(tile.root, 0, tile.plane * ((size_t)shape[0] + 2) * sizeof *tile.root);
    for (int phase = 0; phase < PHASES && !coder->fault; phase++) {
        around_t around;
        size_t left = 1, done = 0, count = 0;
        int32_t at[3], first[3];
        for (int axis = 0; axis < 3; axis++) {
            first[axis] = PARITY[phase] >> axis & 1;
            left *= (size_t)(shape[axis] - first[axis] + 1) / 2;
        }
        look_around(&tile, phase, &around);
        for (at[0] = first[0]; at[0] < shape[0]; at[0] += 2)
            for (at[1] = first[1]; at[1] < shape[1]; at[1] += 2)
                for (at[2] = first[2]; at[2] < shape[2] && !coder->fault; at[2] += 2) {
                    if (!count)
                        count = least(left - done, SFU_PIECE);
                    look(&tile, &around, phase, at, done % SFU_PIECE, count);
                    done++;
                    if (done % SFU_PIECE == 0 || done == left) {
                        sfu_code_numbers(&tile, phase, count);
                        count = 0;
                    }
                }
    }
    return coder->fault;
}

/* ---- the field ---- */

void sfu_nearest_lattice(const int32_t *field, size_t count, int32_t *numbers)
{
    for (size_t n = 0; n < count; n++)
        numbers[n] = sfu_nearest(field[n]);
}

void sfu_foretell_lattice(const float *values, size_t count, float shift, float scale, float low, float high, int32_t *field)
{
    for (size_t n = 0; n < count; n++) {
        const float moved = values[n] + shift, parts = moved * scale, more = parts > low ? parts : low;
        field[n] = (int32_t)(more < high ? more : high);
    }
}
