/* What the header says of a grid, and what it may promise: `file/header.py`, `file/limits.py`. */
#include "reader.h"

enum { NAME, SHAPE, DTYPE, FIELD, NUMBERS, TILES, RESIDUALS, REST, CHECKSUMS, MISSING, FILLS, BACKGROUND, APART, GRID_KEYS };
static const char *const GRID[] = {"name", "shape", "dtype", "field", "numbers", "tiles", "residuals", "rest", "checksums", "missing",
                                   "fills", "background", "apart"};

enum {
    LOW, HIGH, CHANNELS, MODEL, TOPOLOGY, LEVELS, THRESHOLD, FREQUENCIES, WIDTH, DEPTH, ACTIVATION, BITS, REACH, RESIDUAL, STEP, MEANS,
    OCTAVES, SCHEDULES, TILE_SCHEDULES, TILE, CODING, NETWORK, RESIDUAL_CODING, FIELD_KEYS
};
static const char *const KEYS[] = {"low", "high", "channels", "model", "topology", "levels", "threshold", "frequencies", "width",
                                   "depth", "activation", "bits", "reach", "residual", "step", "means", "octaves", "schedules",
                                   "tile_schedules", "tile", "coding", "network", "residual_coding"};

static const char *const TYPES[] = {"bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16",
                                    "float32", "float64"};
static const char *const TOPOLOGIES[] = {"all", "derived", "exact", "missing"};

static const double FINEST = 1e-300; /* step of numbers that a field foretells: its inverse is finite */

/* Which of some words a value is, `usual` where it is left out; `count` where it is none. */
static int word_of(const sfu_value *value, const char *const *words, int count, int usual)
{
    int which = 0;
    if (value->kind == SFU_ABSENT)
        return usual;
    while (which < count && !sfu_is(value, words[which]))
        which++;
    return which;
}

/* A finite number, or `usual` where it is left out; 0 where it is another thing. */
static int take_real(const sfu_value *value, double usual, double most, double *number)
{
    *number = value->kind == SFU_ABSENT ? usual : value->real;
    return value->kind == SFU_ABSENT || sfu_is_real(value, most);
}

static int take_whole(const sfu_value *value, int32_t usual, int32_t least, int32_t most, int32_t *number)
{
    *number = value->kind == SFU_ABSENT ? usual : (int32_t)(value->whole & INT32_MAX);
    return value->kind == SFU_ABSENT || sfu_is_whole(value, (uint64_t)least, (uint64_t)most);
}

/* Whether a list holds so many finite numbers of at most that size; none where it is left out. */
static int are_reals(const sfu_value *list, uint64_t count, double most)
{
    const uint8_t *at = list->part.start;
    sfu_value one;
    if (list->kind != SFU_LIST || list->whole != count)
        return list->kind == SFU_ABSENT && count == 0;
    for (uint64_t n = 0; n < count; n++)
        if (!sfu_next(&at, list->part.end, &one) || !sfu_is_real(&one, most))
            return 0;
    return 1;
}

static int has_shape(sfu_file *file, const sfu_value *shape)
{
    static const uint64_t most[] = {1 << 24, 1 << 24, 1 << 24, 1 << 16};
    const uint8_t *at = shape->part.start;
    if (shape->kind != SFU_LIST || shape->whole < 3 || shape->whole > 4)
        return 0;
    file->axes = (size_t)shape->whole;
    file->shape[3] = 1;
    for (size_t axis = 0; axis < file->axes; axis++) {
        sfu_value length;
        if (!sfu_next(&at, shape->part.end, &length) || !sfu_is_whole(&length, 0, most[axis]))
            return 0;
        file->shape[axis] = (size_t)length.whole;
    }
    if (!file->shape[0] || !file->shape[1] || !file->shape[2])
        return 1;
    uint64_t values = 1;
    for (size_t axis = 0; axis < 4; axis++) {
        const uint64_t length = axis == 3 && !file->shape[3] ? 1 : file->shape[axis];
        if (values > ((uint64_t)1 << 40) / length)
            return 0;
        values *= length;
    }
    return 1;
}

static uint64_t voxels_of(const sfu_file *file)
{
    return (uint64_t)file->shape[0] * file->shape[1] * file->shape[2];
}

uint64_t sfu_tile_count(const sfu_file *file)
{
    uint64_t count = 1;
    for (int axis = 0; axis < 3; axis++)
        count *= (file->shape[axis] + file->tile - 1) / file->tile;
    return count;
}

/* The field's own limits for tiles. */
static int are_tiles_sound(const sfu_file *file, const sfu_value *tile)
{
    uint64_t values = file->shape[3];
    if (tile->kind != SFU_ABSENT && !sfu_is_whole(tile, 16, 1 << 24))
        return 0;
    for (int axis = 0; axis < 3; axis++)
        values *= file->shape[axis] < file->tile ? file->shape[axis] : file->tile;
    return sfu_tile_count(file) <= (uint64_t)1 << 19 && sfu_tile_count(file) * file->shape[3] <= (uint64_t)1 << 19 &&
           values <= (uint64_t)1 << (file->tile > 256 ? 21 : 28);
}

static int are_levels_sound(const sfu_file *file, const sfu_value *levels, double most)
{
    const uint8_t *at = levels->part.start;
    if (levels->kind != SFU_LIST)
        return levels->kind == SFU_ABSENT && file->topology != SFU_DERIVED;
    if (levels->whole > 16)
        return 0;
    for (uint64_t n = 0; n < levels->whole; n++) {
        const uint8_t *here = at;
        sfu_value level;
        if (!sfu_skip(&at, levels->part.end, UINT64_MAX) || !sfu_next(&here, levels->part.end, &level) || level.kind != SFU_LIST ||
            !are_reals(&level, file->shape[3], most))
            return 0;
    }
    return levels->whole ? file->topology == SFU_DERIVED || file->topology == SFU_EXACT : file->topology != SFU_DERIVED;
}

static int are_schedules_sound(const sfu_file *file, const sfu_value *schedules, const sfu_value *of_tiles)
{
    const uint8_t *at = schedules->part.start, *number = of_tiles->part.start;
    const uint64_t count = schedules->kind == SFU_ABSENT ? 0 : schedules->whole;
    if ((schedules->kind != SFU_LIST && schedules->kind != SFU_ABSENT) || count > 256 ||
        (of_tiles->kind != SFU_BYTES && of_tiles->kind != SFU_ABSENT))
        return 0;
    for (uint64_t n = 0; n < count; n++) {
        sfu_value schedule, axes;
        if (!sfu_next(&at, schedules->part.end, &schedule) || schedule.kind != SFU_LIST || schedule.whole > 32)
            return 0;
        for (uint64_t level = 0; level < schedule.whole; level++)
            if (!sfu_next(&at, schedule.part.end, &axes) || !sfu_is_whole(&axes, 1, 7))
                return 0;
    }
    if (of_tiles->part.count != (count > 1 ? sfu_tile_count(file) : 0))
        return 0;
    for (; number < of_tiles->part.end; number++)
        if (*number >= count)
            return 0;
    return 1;
}

/* Levels, falling, from each of which on streams stand apart. */
static int is_apart_sound(sfu_file *file, const sfu_value *apart)
{
    const uint8_t *at = apart->part.start;
    uint64_t before = 33;
    file->parts = 1;
    if (apart->kind == SFU_ABSENT || (apart->kind == SFU_LIST && !apart->whole))
        return 1;
    if (apart->kind != SFU_LIST || apart->whole >= SFU_PARTS || file->low == file->high)
        return 0;
    for (uint64_t n = 0; n < apart->whole; n++) {
        sfu_value level;
        if (!sfu_next(&at, apart->part.end, &level) || !sfu_is_whole(&level, 1, before - 1))
            return 0;
        before = level.whole;
    }
    file->parts = (size_t)apart->whole + 1;
    return file->parts * sfu_tile_count(file) * file->shape[3] <= (uint64_t)1 << 19;
}

/* A network that ships, if the field names one. */
static int take_shipped(sfu_file *file, const sfu_value *field)
{
    if (field[NETWORK].kind == SFU_ABSENT)
        return SFU_GOOD;
    if (field[REACH].kind || field[WIDTH].kind || field[DEPTH].kind || field[ACTIVATION].kind || file->shape[3] != 1 ||
        !sfu_is_whole(&field[NETWORK], 1, UINT64_MAX))
        return SFU_DAMAGED;
    if (field[NETWORK].whole > (uint64_t)sfu_shipped_count)
        return SFU_UNSUPPORTED;
    file->network = (int32_t)field[NETWORK].whole;
    file->reach = sfu_shipped[file->network - 1].reach;
    file->width = sfu_shipped[file->network - 1].width;
    file->depth = sfu_shipped[file->network - 1].depth;
    return SFU_GOOD;
}

static int is_network_sound(sfu_file *file, const sfu_value *field)
{
    if (file->network)
        return take_whole(&field[BITS], 0, 0, 12, &file->bits) && file->bits != 1 ? SFU_GOOD : SFU_DAMAGED;
    static const char *const activations[] = {"relu", "silu", "sine"};
    const int activation = word_of(&field[ACTIVATION], activations, 3, 1);
    if (!take_whole(&field[REACH], 0, 0, 25, &file->reach))
        return SFU_DAMAGED;
    if (!file->reach)
        return SFU_GOOD;
    if (!take_whole(&field[WIDTH], 0, 1, 256, &file->width) || !take_whole(&field[DEPTH], 0, 1, 8, &file->depth) || !file->width ||
        !file->depth || !take_whole(&field[BITS], 0, 0, 12, &file->bits) || file->bits == 1 || file->shape[3] > 16 || activation == 3)
        return SFU_DAMAGED;
    file->relu = activation == 0;
    return activation == 2 ? SFU_UNSUPPORTED : SFU_GOOD;
}

static int is_wavelet_sound(sfu_file *file, const sfu_value *field)
{
    if (!take_whole(&field[OCTAVES], 6, 0, 32, &file->octaves) || !take_whole(&field[CODING], 1, 1, 2, &file->coding) ||
        !(file->step > 0 && file->step <= SFU_SINGLE) ||
        !are_reals(&field[MEANS], file->shape[3], SFU_SINGLE) || !are_tiles_sound(file, &field[TILE]) ||
        !are_schedules_sound(file, &field[SCHEDULES], &field[TILE_SCHEDULES]))
        return SFU_DAMAGED;
    return is_network_sound(file, field);
}

static int read_field(sfu_file *file, const sfu_value *field)
{
    static const char *const models[] = {"wavelet", "fourier"};
    const double most = file->row == SFU_THEMSELVES ? sfu_largest(file->type) : SFU_DOUBLE;
    const int model = word_of(&field[MODEL], models, 2, 0), topology = word_of(&field[TOPOLOGY], TOPOLOGIES, 4, 0);
    const uint64_t channels = field[CHANNELS].kind == SFU_ABSENT ? 1 : field[CHANNELS].whole;
    if (model == 2 || topology == 4)
        return SFU_UNSUPPORTED;
    file->topology = (sfu_topology)topology;
    file->tile = field[TILE].kind == SFU_ABSENT ? 128 : (size_t)(sfu_is_whole(&field[TILE], 1, 1 << 24) ? field[TILE].whole : 1);
    if ((field[CHANNELS].kind != SFU_ABSENT && field[CHANNELS].kind != SFU_NUMBER) || channels != file->shape[3] ||
        !take_real(&field[LOW], 0, most, &file->low) || !take_real(&field[HIGH], 1, most, &file->high) ||
        !take_real(&field[THRESHOLD], 0, SFU_DOUBLE, &file->threshold) || !take_real(&field[STEP], 0, SFU_DOUBLE, &file->step) ||
        !take_real(&field[RESIDUAL], 0, SFU_DOUBLE, &file->residual) || file->low > file->high || file->high - file->low > SFU_DOUBLE ||
        !are_levels_sound(file, &field[LEVELS], most) || file->residual < 0 ||
        (file->topology == SFU_EXACT && voxels_of(file) > (uint64_t)1 << 28))
        return SFU_DAMAGED;
    int32_t coding, reach;
    if (!take_whole(&field[RESIDUAL_CODING], 1, 1, 2, &coding) || !take_whole(&field[REACH], 0, 0, 25, &reach))
        return SFU_DAMAGED;
    file->foretold = coding == 2;
    if (file->foretold && (model == 1 || !(file->residual >= FINEST) || reach || field[NETWORK].kind || field[LEVELS].part.count > 1))
        return SFU_DAMAGED;
    file->levels = field[LEVELS].part;
    file->means = field[MEANS].part;
    file->schedules = field[SCHEDULES].part;
    file->tile_schedules = field[TILE_SCHEDULES].part;
    const int constant = file->low == file->high, fault = take_shipped(file, field);
    if (fault)
        return fault;
    if ((file->residual > 0 || file->rest) && (constant || !are_tiles_sound(file, &field[TILE])))
        return SFU_DAMAGED;
    return constant ? SFU_GOOD : model == 1 ? SFU_UNSUPPORTED : is_wavelet_sound(file, field);
}

int sfu_read_grid(sfu_file *file, const sfu_part *map, int version)
{
    sfu_value grid[GRID_KEYS], field[FIELD_KEYS];
    int strange, fault;
    if (!sfu_look_up(map, GRID, GRID_KEYS, grid, &strange) || grid[NAME].kind != SFU_TEXT || grid[FIELD].kind != SFU_MAP ||
        !sfu_look_up(&grid[FIELD].part, KEYS, FIELD_KEYS, field, &strange) || !has_shape(file, &grid[SHAPE]))
        return SFU_DAMAGED;
    if (strange)
        return SFU_UNSUPPORTED;
    if ((version < 4 && field[CODING].kind) || (version < 5 && grid[APART].kind) ||
        (version < 6 && (field[NETWORK].kind || field[RESIDUAL_CODING].kind)))
        return SFU_DAMAGED;
    if (version < 3 && (grid[NUMBERS].kind || grid[FILLS].kind || field[SCHEDULES].kind || field[TILE_SCHEDULES].kind ||
                        sfu_is_whole(&field[TILE], 257, UINT64_MAX)))
        return SFU_DAMAGED;
    const int type = word_of(&grid[DTYPE], TYPES, sizeof TYPES / sizeof *TYPES, SFU_TYPE_FLOAT32);
    if (type == sizeof TYPES / sizeof *TYPES)
        return SFU_UNSUPPORTED;
    file->type = (sfu_type)type;
    if (grid[NUMBERS].kind != SFU_ABSENT && grid[NUMBERS].kind != SFU_MAP)
        return SFU_DAMAGED;
    fault = grid[NUMBERS].part.count ? sfu_read_numbering(file, &grid[NUMBERS].part) : SFU_GOOD;
    if (!fault)
        fault = read_field(file, field);
    if (fault)
        return fault;
    file->missing = grid[MISSING].part;
    file->background = grid[BACKGROUND].part;
    file->checksums = grid[CHECKSUMS].part;
    file->lengths[SFU_TILES] = grid[TILES].part;
    file->lengths[SFU_RESIDUALS] = grid[RESIDUALS].part;
    file->lengths[SFU_REST] = grid[REST].part;
    for (int key = TILES; key <= APART; key++)
        if (key != CHECKSUMS && key != FILLS && grid[key].kind != SFU_ABSENT && grid[key].kind != SFU_LIST)
            return SFU_DAMAGED;
    if ((grid[CHECKSUMS].kind != SFU_ABSENT && grid[CHECKSUMS].kind != SFU_BYTES) || !is_apart_sound(file, &grid[APART]))
        return SFU_DAMAGED;
    return sfu_check_sections(file, grid[FILLS].kind == SFU_TRUTH && grid[FILLS].whole);
}
