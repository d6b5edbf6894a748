/* Active masks from their bytes: `coding/masks.py` says why, and is what this has to equal. */
#include "reader.h"

enum { BLOCK = 8, NEAR = 8, RING = 12, OUTER = 24, STEPS = NEAR + RING + OUTER, REACH = 3, FARTHEST = 14, CONTEXTS = 3, SETS = 3 };
enum { PATTERNS = 256, NEARS = (NEAR + 1) * (RING + 1) * 3, RINGS = (RING + 1) * (OUTER + 1), STATES = PATTERNS + NEARS + RINGS };
enum { MODELS = 7, TOGETHER = 8192, PARITIES = 8, FIRST_CHUNK = 64, TRUST = 4 * SFU_UNIT, CALM = 64 };

static const uint8_t PHASES[] = {0, 3, 3, 2, 3, 2, 2, 1}; /* by parity, x first */

/* What the adaptive models of a lattice have learned. */
typedef struct {
    int64_t ones[STATES], total[STATES], weights[CONTEXTS * SETS], curve[CONTEXTS * SETS], counters[2];
} learned_t;

typedef struct {
    sfu_coder coder;
    const sfu_tables *tables;
    learned_t *models;
    int8_t steps[PARITIES][STEPS][3]; /* to places of earlier phases, nearest first */
    int counts[PARITIES];
    int32_t *states, *choice, *room;
    uint32_t *places;
    uint8_t *bits;
} reader_t;

/* A lattice to be filled in. A place is asked for where `told` is not `known` for its block of `side`, or all are where it is NULL. */
typedef struct {
    size_t shape[3], blocks[3];
    const uint8_t *told;
    uint8_t known;
    int side; /* as a power of 2 */
    uint8_t *out;
} lattice_t;

/* ---- steps ---- */

/* Whether a step is to be looked at before another of the same phase. */
static int is_nearer(const int8_t a[3], const int8_t b[3])
{
    int keys[2][7];
    const int8_t *steps[] = {a, b};
    for (int k = 0; k < 2; k++) {
        int sizes[3], *key = keys[k];
        key[0] = 0;
        for (int axis = 0; axis < 3; axis++) {
            const int s = steps[k][axis];
            sizes[axis] = s < 0 ? -s : s;
            key[0] += s * s;
            key[4 + axis] = s;
        }
        for (int n = 0; n < 2; n++)
            for (int m = 0; m < 2 - n; m++)
                if (sizes[m] > sizes[m + 1]) {
                    const int larger = sizes[m];
                    sizes[m] = sizes[m + 1];
                    sizes[m + 1] = larger;
                }
        for (int n = 0; n < 3; n++)
            key[1 + n] = sizes[n];
    }
    for (int n = 0; n < 7; n++)
        if (keys[0][n] != keys[1][n])
            return keys[0][n] < keys[1][n];
    return 0;
}

static void find_steps(reader_t *reader, int parity)
{
    int8_t(*steps)[3] = reader->steps[parity];
    int count = 0;
    for (int x = -REACH; x <= REACH; x++)
        for (int y = -REACH; y <= REACH; y++)
            for (int z = -REACH; z <= REACH; z++) {
                const int there = (((parity >> 2) + x) & 1) << 2 | (((parity >> 1 & 1) + y) & 1) << 1 | (((parity & 1) + z) & 1);
                const int8_t step[3] = {(int8_t)x, (int8_t)y, (int8_t)z};
                int at = count < STEPS ? count : STEPS;
                if (x * x + y * y + z * z > FARTHEST || PHASES[there] >= PHASES[parity])
                    continue;
                for (; at > 0 && is_nearer(step, steps[at - 1]); at--)
                    if (at < STEPS)
                        memcpy(steps[at], steps[at - 1], sizeof step);
                if (at < STEPS)
                    memcpy(steps[at], step, sizeof step);
                count += count < STEPS;
            }
    reader->counts[parity] = count;
}

/* ---- models ---- */

static int ones_in(int number)
{
    int found = 0;
    for (; number; number >>= 1)
        found += number & 1;
    return found;
}

static void start_model(learned_t *model)
{
    for (int n = 0; n < STATES; n++) {
        const int near = (n - PATTERNS) / (3 * (RING + 1)), ring = (n - PATTERNS - NEARS) / (OUTER + 1);
        const int64_t pattern = SFU_ONE * (1 + ones_in(n)) / (NEAR + 2), nears = SFU_ONE * (10 * near + 3) / (10 * NEAR + 6);
        const int64_t prior = n < PATTERNS ? pattern : n < PATTERNS + NEARS ? nears : SFU_ONE * (2 * ring + 1) / (2 * RING + 2);
        model->ones[n] = prior * TRUST / SFU_ONE;
        model->total[n] = TRUST;
    }
    for (int n = 0; n < CONTEXTS * SETS; n++) {
        model->weights[n] = SFU_ONE * 23 / 20 / CONTEXTS;
        model->curve[n] = (int64_t)CALM * SFU_UNIT * SFU_ONE;
    }
    model->counters[0] = 0;
    model->counters[1] = TRUST / SFU_UNIT;
}

/* ---- places ---- */

static size_t place_of(const lattice_t *lattice, size_t x, size_t y, size_t z)
{
    return (x * lattice->shape[1] + y) * lattice->shape[2] + z;
}

static int is_asked(const lattice_t *lattice, size_t x, size_t y, size_t z)
{
    const int side = lattice->side;
    if (!lattice->told)
        return 1;
    return lattice->told[((x >> side) * lattice->blocks[1] + (y >> side)) * lattice->blocks[2] + (z >> side)] != lattice->known;
}

/* What a place in steps of `spacing` sees around it, of so many of these along each axis, as the states of question n. */
static void look(const reader_t *reader, const lattice_t *lattice, int parity, size_t spacing, const size_t place[3],
                 const size_t end[3], size_t n)
{
    const int8_t(*steps)[3] = reader->steps[parity];
    const uint8_t *here = lattice->out + reader->places[n];
    const ptrdiff_t step_z = (ptrdiff_t)spacing, step_y = (ptrdiff_t)lattice->shape[2] * step_z;
    const ptrdiff_t step_x = (ptrdiff_t)lattice->shape[1] * step_y;
    int32_t counted[3] = {0}, pattern = 0;
    int inner = 1; /* everything that is looked at is there */
    for (int axis = 0; axis < 3; axis++)
        inner &= place[axis] >= REACH && place[axis] + REACH < end[axis];
    for (int s = 0; s < reader->counts[parity]; s++) {
        const int8_t *step = steps[s];
        int inside = inner;
        if (!inner) /* below 0 a place is beyond any end */
            inside = place[0] + (size_t)(ptrdiff_t)step[0] < end[0] && place[1] + (size_t)(ptrdiff_t)step[1] < end[1] &&
                     place[2] + (size_t)(ptrdiff_t)step[2] < end[2];
        const int32_t seen = inside ? here[step[0] * step_x + step[1] * step_y + step[2] * step_z] : 0;
        if (s < NEAR)
            pattern = 2 * pattern + seen;
        counted[s < NEAR ? 0 : s < NEAR + RING ? 1 : 2] += seen;
    }
    reader->states[n] = pattern;
    reader->states[TOGETHER + n] = (counted[0] * (RING + 1) + counted[1]) * 3 + counted[2] * 3 / (OUTER + 1);
    reader->states[2 * TOGETHER + n] = counted[1] * (OUTER + 1) + counted[2];
    reader->choice[n] = counted[1] == 0 ? 0 : counted[1] == RING ? 2 : 1;
}

/* Reads the answers for so many places. */
static int answer(reader_t *reader, const lattice_t *lattice, learned_t *learned, size_t count)
{
    static const int64_t start[] = {0, PATTERNS, PATTERNS + NEARS};
    const sfu_model model = {CONTEXTS, STATES, SETS, start, learned->ones, learned->total, learned->weights, learned->curve,
                             learned->counters};
    for (int k = 1; k < CONTEXTS; k++)
        for (size_t n = 0; n < count; n++)
            reader->states[(size_t)k * count + n] = reader->states[(size_t)k * TOGETHER + n];
    sfu_ask(&reader->coder, reader->tables, &model, reader->states, reader->choice, 1, reader->bits, count, reader->room);
    for (size_t n = 0; n < count && !reader->coder.fault; n++)
        lattice->out[reader->places[n]] = reader->bits[n];
    return reader->coder.fault;
}

/* All places of one parity that are asked for. They do not see each other: they are read in the chunks in which models learn. */
static int read_parity(reader_t *reader, const lattice_t *lattice, learned_t *learned, size_t spacing, int parity)
{
    size_t count = 0, at[3], end[3];
    for (int axis = 0; axis < 3; axis++)
        end[axis] = (lattice->shape[axis] + spacing - 1) / spacing;
    for (at[0] = (size_t)(parity >> 2); at[0] < end[0]; at[0] += 2)
        for (at[1] = (size_t)(parity >> 1 & 1); at[1] < end[1]; at[1] += 2)
            for (at[2] = (size_t)(parity & 1); at[2] < end[2]; at[2] += 2) {
                const int64_t longer = learned->counters[0] >> 3;
                const size_t length = longer < FIRST_CHUNK ? FIRST_CHUNK : longer > TOGETHER ? TOGETHER : (size_t)longer;
                const size_t x = at[0] * spacing, y = at[1] * spacing, z = at[2] * spacing;
                if (!is_asked(lattice, x, y, z))
                    continue;
                reader->places[count] = (uint32_t)place_of(lattice, x, y, z);
                look(reader, lattice, parity, spacing, at, end, count++);
                if (count == length) {
                    if (answer(reader, lattice, learned, count))
                        return reader->coder.fault;
                    count = 0;
                }
            }
    return count ? answer(reader, lattice, learned, count) : SFU_GOOD;
}

static int read_lattice(reader_t *reader, const lattice_t *lattice)
{
    static const uint8_t parities[] = {0, 7, 3, 5, 6, 1, 2, 4}; /* phase by phase */
    for (int n = 0; n < MODELS; n++)
        start_model(&reader->models[n]);
    for (size_t spacing = 16; spacing > 0; spacing /= 2)
        for (int n = 0; n < PARITIES; n++) {
            const int parity = parities[n], phase = PHASES[parity];
            learned_t *model = &reader->models[phase + (phase && spacing > 1 ? 3 : 0)];
            if ((phase || spacing == 16) && read_parity(reader, lattice, model, spacing, parity))
                return reader->coder.fault;
        }
    return SFU_GOOD;
}

static uint64_t divide(reader_t *reader, uint8_t **uniform, uint8_t **full, uint64_t blocks, uint8_t *room)
{
    uint64_t used = 0;
    reader->models = sfu_share(room, &used, MODELS, sizeof(learned_t));
    reader->states = sfu_share(room, &used, CONTEXTS * TOGETHER, 4);
    reader->choice = sfu_share(room, &used, TOGETHER, 4);
    reader->room = sfu_share(room, &used, STATES, 4);
    reader->places = sfu_share(room, &used, TOGETHER, 4);
    reader->bits = sfu_share(room, &used, TOGETHER, 1);
    *uniform = sfu_share(room, &used, blocks, 1);
    *full = sfu_share(room, &used, blocks, 1);
    return used;
}

static size_t blocks_of(const size_t shape[3], size_t blocks[3])
{
    for (int axis = 0; axis < 3; axis++)
        blocks[axis] = (shape[axis] + BLOCK - 1) / BLOCK;
    return blocks[0] * blocks[1] * blocks[2];
}

size_t sfu_mask_room(const size_t shape[3])
{
    reader_t reader;
    uint8_t *uniform, *full;
    size_t blocks[3];
    return (size_t)divide(&reader, &uniform, &full, blocks_of(shape, blocks), NULL);
}

int sfu_read_mask(const sfu_tables *tables, const uint8_t *data, size_t size, const size_t shape[3], uint8_t *mask, void *room)
{
    reader_t reader;
    uint8_t *uniform, *full;
    lattice_t blocks = {.known = 0}, voxels = {.known = 1, .side = 3};
    const size_t count = blocks_of(shape, blocks.shape);
    divide(&reader, &uniform, &full, count, room);
    reader.tables = tables;
    sfu_read(&reader.coder, size ? data : (const uint8_t *)"", size);
    for (int parity = 0; parity < PARITIES; parity++)
        find_steps(&reader, parity);
    memset(uniform, 0, count);
    memset(full, 0, count);
    memcpy(blocks.blocks, blocks.shape, sizeof blocks.blocks);
    blocks.out = uniform;
    if (read_lattice(&reader, &blocks))
        return reader.coder.fault;
    blocks.told = uniform; /* what is uniform is asked for */
    blocks.out = full;
    if (read_lattice(&reader, &blocks))
        return reader.coder.fault;
    memcpy(voxels.shape, shape, sizeof voxels.shape);
    memcpy(voxels.blocks, blocks.shape, sizeof voxels.blocks);
    voxels.told = uniform;
    voxels.out = mask;
    for (size_t x = 0; x < shape[0]; x++)
        for (size_t y = 0; y < shape[1]; y++)
            for (size_t z = 0; z < shape[2]; z++)
                mask[place_of(&voxels, x, y, z)] = full[((x / BLOCK) * blocks.shape[1] + y / BLOCK) * blocks.shape[2] + z / BLOCK];
    return read_lattice(&reader, &voxels);
}
