/* The room of decoding a file, and what is read before and after its tiles. */
#include "foretold.h"
#include "job.h"

enum { FILLED = 4, MOST_SCHEDULES = 256 };

static uint64_t larger(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

static void largest_tile(const sfu_file *file, size_t shape[4])
{
    for (int axis = 0; axis < 3; axis++)
        shape[axis] = file->shape[axis] < file->tile ? file->shape[axis] : file->tile;
    shape[3] = file->shape[3];
}

/* ---- schedules ---- */

static uint64_t count_schedules(const sfu_file *file)
{
    return file->schedules.count ? file->schedules.count : 1;
}

/* What each level of a schedule splits, from the list in the header; its length stands first. */
static void read_schedules(const sfu_file *file, uint8_t (*schedules)[33])
{
    const uint8_t *at = file->schedules.start;
    schedules[0][0] = 0;
    for (size_t n = 0; n < file->schedules.count; n++) {
        sfu_value schedule = {0}, axes = {0};
        sfu_next(&at, file->schedules.end, &schedule);
        schedules[n][0] = (uint8_t)schedule.whole;
        for (size_t level = 0; level < schedule.whole; level++) {
            sfu_next(&at, file->schedules.end, &axes);
            schedules[n][1 + level] = (uint8_t)axes.whole;
        }
    }
}

static size_t plan_by(const sfu_file *file, const uint8_t schedule[33], const int32_t shape[3], sfu_tile_plan *plan, size_t *levels)
{
    uint8_t every[64];
    size_t count = schedule[0];
    memcpy(every, schedule + 1, count);
    memset(every + count, 7, (size_t)file->octaves);
    count += (size_t)file->octaves;
    *levels = sfu_levels(shape, every, count, plan->levels);
    return sfu_subbands(shape, plan->levels, *levels, plan->bands);
}

size_t sfu_plan(const sfu_job *job, size_t number, const int32_t shape[3], size_t *levels)
{
    const sfu_file *file = job->file;
    const size_t which = file->tile_schedules.count ? file->tile_schedules.start[number] : 0;
    return plan_by(file, job->schedules[which], shape, job->tile.plan, levels);
}

/* Bytes that the coefficients of any tile take while they are read; 0 where there is none that could be. */
static uint64_t coding_room(const sfu_file *file)
{
    uint8_t schedules[MOST_SCHEDULES][33];
    sfu_tile_plan plan;
    uint64_t most = 0;
    read_schedules(file, schedules);
    for (int corner = 0; corner < 8; corner++) { /* tiles are whole, or what is left, along each axis */
        int32_t shape[3];
        int there = 1;
        for (int axis = 0; axis < 3; axis++) {
            const size_t length = file->shape[axis], left = length % file->tile;
            there &= corner >> axis & 1 ? left > 0 : length >= file->tile;
            shape[axis] = (int32_t)(corner >> axis & 1 ? left : file->tile);
        }
        for (size_t n = 0; n < count_schedules(file) && there; n++) {
            size_t levels;
            const size_t bands = plan_by(file, schedules[n], shape, &plan, &levels);
            const size_t bytes = sfu_tile_room(shape, plan.bands, bands, file->coding);
            size_t flat = 1;
            if (file->foretold)
                flat = sfu_lattice_room(shape);
            else if (file->residual > 0)
                flat = sfu_tile_room(shape, plan.bands, sfu_subbands(shape, plan.levels, 0, plan.bands), 1);
            if (!bytes || !flat)
                return 0;
            most = larger(most, larger(bytes, flat));
        }
    }
    return most;
}

/* ---- rooms ---- */

/* Finds where the parts of a section start; returns bytes of the longest stream, or of what could be one, of all its parts. */
static uint64_t find_parts(const sfu_file *file, sfu_section section, sfu_job *job)
{
    const sfu_part *lengths = &file->lengths[section];
    const size_t parts = sfu_parts(file, section);
    const uint8_t *at = lengths->start;
    uint64_t place = 0, all = 0;
    for (size_t part = 0; part < parts; part++) {
        uint64_t longest = 0;
        job->next[section][part].length = at;
        job->next[section][part].place = (size_t)place;
        for (size_t n = 0; n < lengths->count / parts; n++) {
            sfu_value length = {0};
            sfu_next(&at, lengths->end, &length);
            longest = larger(longest, length.whole);
            place += length.whole;
        }
        all += longest;
    }
    return all;
}

/* Divides what one tile takes. */
static uint64_t divide_tile(sfu_job *job, uint8_t *room, uint64_t coding)
{
    const sfu_file *file = job->file;
    sfu_tile *tile = &job->tile;
    size_t shape[4], far = 0;
    uint64_t used = 0, padded = 0;
    largest_tile(file, shape);
    const uint64_t samples = (uint64_t)shape[0] * shape[1] * shape[2], channels = shape[3], bytes = job->wide ? 8 : 4;
    const int32_t extent[] = {(int32_t)shape[0], (int32_t)shape[1], (int32_t)shape[2]};
    if (job->layers.count) {
        while ((far + 1) * (far + 1) <= (size_t)file->reach)
            far++;
        padded = (shape[0] + 2 * far) * (uint64_t)(shape[1] + 2 * far) * (shape[2] + 2 * far) * channels + SFU_LANES;
    }
    tile->plan = sfu_share(room, &used, 1, sizeof *tile->plan);
    tile->streams = sfu_share(room, &used, channels * file->parts, sizeof *tile->streams);
    tile->joined = sfu_share(room, &used, file->parts > 1 ? find_parts(file, SFU_TILES, job) : 0, 1);
    tile->codes = sfu_share(room, &used, samples, 4);
    tile->residuals = sfu_share(room, &used, file->residual > 0 ? samples * channels : 0, 4);
    tile->plane = sfu_share(room, &used, samples, bytes);
    tile->lifting = sfu_share(room, &used, sfu_lifting_room(extent), bytes);
    tile->padded = sfu_share(room, &used, padded, bytes);
    tile->wide = sfu_share(room, &used, job->wide ? samples * channels : 0, 8);
    tile->narrow = sfu_share(room, &used, job->wide ? 0 : samples * channels, 4);
    tile->rest = sfu_share(room, &used, samples * channels, (size_t)file->rest);
    tile->steps = sfu_share(room, &used, job->layers.sizes[0], 8);
    tile->room = sfu_share(room, &used, coding, 1);
    return used;
}

uint64_t sfu_divide_room(sfu_job *job, const sfu_file *file, uint8_t *room)
{
    const int varies = file->low < file->high, masked = file->topology == SFU_EXACT || file->missing.count;
    const uint64_t levels = file->levels.count, channels = file->shape[3];
    uint64_t used = 0, work;
    memset(job, 0, sizeof *job);
    job->file = file;
    sfu_find_layers(file, &job->layers);
    job->wide = sfu_is_wide(file, &job->layers);
    job->single = varies && !(file->residual > 0) && (file->type == SFU_TYPE_FLOAT32 || sfu_value_bytes(file) <= 2);
    const uint64_t coding = varies && !room ? coding_room(file) : 0; /* it comes last */
    if (varies && !room && !coding)
        return 0;
    job->tables = sfu_share(room, &used, 1, sizeof *job->tables);
    job->schedules = sfu_share(room, &used, count_schedules(file), sizeof *job->schedules);
    job->levels = sfu_share(room, &used, levels * channels, 8);
    job->near = sfu_share(room, &used, levels * channels, 8);
    job->means = sfu_share(room, &used, channels, 8);
    job->numbers = sfu_share(room, &used, channels, 8);
    job->palette = sfu_share(room, &used, file->palette, 8);
    job->weights = sfu_share(room, &used, job->layers.numbers, job->wide ? 8 : 4);
    job->mask = sfu_share(room, &used, masked ? (uint64_t)file->shape[0] * file->shape[1] * file->shape[2] : 0, 1);
    job->work = sfu_share(room, &used, 0, 1);
    work = larger(8 * (uint64_t)file->palette, masked ? sfu_mask_room(file->shape) : 0);
    work = larger(work, job->layers.count ? sfu_weights_room(&job->layers) : 0);
    work = larger(work, varies ? divide_tile(job, job->work, coding) : 0);
    if (!file->palette)
        job->palette = NULL;
    return used + work;
}

size_t sfu_values_bytes(const sfu_file *file)
{
    uint64_t bytes = sfu_value_bytes(file);
    for (int axis = 0; axis < 4; axis++) /* 2^40 values at most */
        bytes *= file->shape[axis];
    return bytes > SIZE_MAX / 2 ? 0 : (size_t)bytes;
}

size_t sfu_decode_room(const sfu_file *file)
{
    sfu_job job;
    if (!file->shape[0] || !file->shape[1] || !file->shape[2] || !file->shape[3])
        return 8;
    const uint64_t bytes = sfu_divide_room(&job, file, NULL);
    return bytes > SIZE_MAX / 2 || !sfu_values_bytes(file) ? 0 : (size_t)bytes;
}

/* ---- before and after tiles ---- */

/* Numbers of a list that has been checked. */
static const uint8_t *take_reals(const uint8_t *at, const uint8_t *end, size_t count, double *numbers)
{
    for (size_t n = 0; n < count; n++) {
        sfu_value one = {0};
        sfu_next(&at, end, &one);
        numbers[n] = one.real;
    }
    return at;
}

static double clamp(double x, double low, double high)
{
    x = x < low ? low : x;
    return x > high ? high : x;
}

static void read_levels(sfu_job *job)
{
    const sfu_file *file = job->file;
    const size_t channels = file->shape[3];
    const uint8_t *at = file->levels.start;
    job->least = file->low;
    job->most = file->high;
    for (size_t level = 0; level < file->levels.count; level++) {
        sfu_value list = {0};
        sfu_next(&at, file->levels.end, &list);
        at = take_reals(at, file->levels.end, channels, job->levels + level * channels);
    }
    for (size_t n = 0; n < file->levels.count * channels; n++) {
        const double near = clamp(job->levels[n], file->low, file->high);
        job->near[n] = job->single ? (double)(float)near : near;
        job->least = job->levels[n] < job->least ? job->levels[n] : job->least;
        job->most = job->levels[n] > job->most ? job->levels[n] : job->most;
    }
}

int sfu_prepare(sfu_job *job)
{
    const sfu_file *file = job->file;
    const sfu_part *mask = &file->sections[SFU_MASK];
    int fault = SFU_GOOD;
    sfu_make_tables(job->tables);
    read_levels(job);
    if (file->palette)
        fault = sfu_read_palette(file, job->palette, job->work);
    if (!fault && file->topology == SFU_EXACT)
        fault = sfu_read_mask(job->tables, mask->start, mask->count, file->shape, job->mask, job->work);
    if (fault || !(file->low < file->high))
        return fault;
    read_schedules(file, job->schedules);
    take_reals(file->means.start, file->means.end, file->shape[3], job->means);
    for (int section = 0; section < SFU_SECTIONS; section++)
        find_parts(file, (sfu_section)section, job);
    if (!job->layers.count)
        return SFU_GOOD;
    fault = sfu_read_weights(file, job->tables, &job->layers, job->weights, job->work);
    if (job->wide) {
        for (size_t n = job->layers.numbers; n-- > 0 && !fault;) { /* in place, from the end: float64 take twice as much */
            float number;
            memcpy(&number, (uint8_t *)job->weights + 4 * n, 4);
            const double wide = (double)number;
            memcpy((uint8_t *)job->weights + 8 * n, &wide, 8);
        }
        sfu_fold_double(file, &job->layers, job->weights);
    } else {
        sfu_fold_single(file, &job->layers, job->weights);
    }
    return fault;
}

/* What a kind stands for, in a channel. */
static void put_kind(const sfu_job *job, uint64_t kind, const sfu_value *background, size_t place)
{
    static const uint64_t bits[] = {0, 0x7ff8000000000000, 0x7ff0000000000000, 0xfff0000000000000}; /* NaN and both infinities */
    const sfu_file *file = job->file;
    const int exact = (background->kind == SFU_NUMBER || background->kind == SFU_NEGATIVE) && file->type < SFU_TYPE_FLOAT16;
    double number = background->real;
    if (kind < FILLED)
        memcpy(&number, &bits[kind], sizeof number);
    if (kind == FILLED && exact && sfu_value_bytes(file) == 8)
        ((uint64_t *)job->values)[place] = background->whole;
    else
        sfu_put_real(file->type, number, job->values, place);
}

int sfu_put_missing(const sfu_job *job)
{
    const sfu_file *file = job->file;
    const size_t voxels = file->shape[0] * file->shape[1] * file->shape[2], channels = file->shape[3];
    const uint8_t *at = file->missing.start, *data = file->sections[SFU_MISSING_SECTION].start;
    for (size_t n = 0; n < file->missing.count; n++) {
        sfu_value row = {0}, pattern = {0}, kind = {0}, length = {0}, background;
        sfu_next(&at, file->missing.end, &row);
        sfu_next(&at, file->missing.end, &pattern);
        const uint8_t *kinds = at, *fill = file->background.start;
        int absent = 0;
        for (size_t channel = 0; channel < channels; channel++)
            sfu_next(&at, file->missing.end, &kind);
        sfu_next(&at, file->missing.end, &length);
        const int fault = sfu_read_mask(job->tables, data, (size_t)length.whole, file->shape, job->mask, job->work);
        if (fault)
            return fault;
        data = data ? data + length.whole : data;
        for (size_t channel = 0; channel < channels; channel++) {
            memset(&background, 0, sizeof background);
            sfu_next(&kinds, file->missing.end, &kind);
            if (fill)
                sfu_next(&fill, file->background.end, &background);
            absent |= kind.whole == 1 || kind.whole == FILLED;
            for (size_t voxel = 0; voxel < voxels && kind.whole; voxel++)
                if (job->mask[voxel])
                    put_kind(job, kind.whole, &background, voxel * channels + channel);
        }
        for (size_t voxel = 0; voxel < voxels && job->active && absent && file->topology == SFU_MISSING; voxel++)
            job->active[voxel] = job->active[voxel] && !job->mask[voxel];
    }
    return SFU_GOOD;
}

void sfu_pad_double(const double *values, const size_t shape[4], size_t far, double scale, double *padded)
{
    for (size_t channel = 0; channel < shape[3]; channel++)
        for (size_t x = 0; x < shape[0] + 2 * far; x++)
            for (size_t y = 0; y < shape[1] + 2 * far; y++)
                for (size_t z = 0; z < shape[2] + 2 * far; z++) {
                    const size_t from[] = {x < far ? 0 : x - far < shape[0] ? x - far : shape[0] - 1,
                                           y < far ? 0 : y - far < shape[1] ? y - far : shape[1] - 1,
                                           z < far ? 0 : z - far < shape[2] ? z - far : shape[2] - 1};
                    *padded++ = values[((from[0] * shape[1] + from[1]) * shape[2] + from[2]) * shape[3] + channel] * scale;
                }
}
