/* A whole file to its values: tile by tile what is stored is transformed back, corrected, clamped and settled; then what is missing is
 * put back. `decode/decoder.py` says it in Python. */
#include "reader.h"
#include "job.h"

/* ---- what inactive voxels hold ---- */

/* A number of float32 where the field is computed in that. */
static double fit(const sfu_job *job, double x)
{
    return job->single ? (double)(float)x : x;
}

/* Clamps the numbers of a voxel; returns whether it is active, and puts it on the nearest level if not. */
static int settle(const sfu_job *job, double *numbers, size_t voxel)
{
    const sfu_file *file = job->file;
    const size_t channels = file->shape[3], levels = file->levels.count;
    const int told = file->topology == SFU_EXACT;
    int active = told ? job->mask[voxel] : 1;
    const double low = fit(job, file->low), high = fit(job, file->high);
    for (size_t channel = 0; channel < channels; channel++) {
        const double x = numbers[channel] > low ? numbers[channel] : low; /* what is no number becomes the lowest */
        numbers[channel] = x < high ? x : high;
    }
    if (!levels || (told && active))
        return active;
    if (channels == 1 && levels == 1) { /* most files */
        const double apart = fit(job, numbers[0] - job->near[0]);
        active = !told && (apart > fit(job, file->threshold) || -apart > fit(job, file->threshold));
        numbers[0] = active ? numbers[0] : fit(job, job->levels[0]);
        return active;
    }
    size_t nearest = 0;
    double least = 0;
    for (size_t level = 0; level < levels; level++) {
        double largest = 0;
        for (size_t channel = 0; channel < channels; channel++) {
            const double apart = fit(job, numbers[channel] - job->near[level * channels + channel]);
            largest = apart > largest ? apart : -apart > largest ? -apart : largest;
        }
        if (!level || largest < least) {
            nearest = level;
            least = largest;
        }
    }
    active = !told && least > fit(job, file->threshold);
    for (size_t channel = 0; channel < channels && !active; channel++)
        numbers[channel] = fit(job, job->levels[nearest * channels + channel]);
    return active;
}

/* Adds the residual of a voxel; returns whether there is any. */
static int complete(const sfu_job *job, double *numbers, const int32_t *residuals, size_t samples)
{
    int any = 0;
    for (size_t channel = 0; channel < job->file->shape[3]; channel++) {
        const double more = residuals[channel * samples] * job->file->residual, sum = numbers[channel] + more;
        any |= more != 0;
        numbers[channel] = sum < job->least ? job->least : sum > job->most ? job->most : sum;
    }
    return any;
}

/* The lowest bytes of a number of a tile of so many. */
static uint64_t lowest_of(const sfu_job *job, size_t sample, size_t samples, size_t channel)
{
    const size_t bytes = (size_t)job->file->rest;
    const uint8_t *planes = job->tile.rest + channel * samples * bytes;
    uint64_t found = 0;
    for (size_t plane = 0; plane < bytes; plane++)
        found = found << 8 | planes[plane * samples + sample];
    return found;
}

/* The values of so many voxels where nothing is to be settled, added or numbered: clamped, in their type. */
static void finish_plain(const sfu_job *job, size_t sample, size_t voxel, size_t count)
{
    const sfu_file *file = job->file;
    const size_t channels = file->shape[3];
    const float low = (float)file->low, high = (float)file->high, *from = job->tile.narrow + sample * channels;
    for (size_t n = 0; n < count * channels; n++) {
        const float x = from[n] > low ? from[n] : low, clamped = x < high ? x : high;
        if (file->type == SFU_TYPE_FLOAT32)
            ((float *)job->values)[voxel * channels + n] = clamped;
        else
            sfu_put_real(file->type, (double)clamped, job->values, voxel * channels + n);
    }
    if (job->active)
        memset(job->active + voxel, 1, count);
}

/* The values of a voxel, the sample-th of its tile, from what has been decoded of the tile. */
static void finish(const sfu_job *job, size_t sample, size_t samples, size_t voxel)
{
    const sfu_file *file = job->file;
    const size_t channels = file->shape[3];
    double *numbers = job->numbers;
    for (size_t channel = 0; channel < channels; channel++)
        numbers[channel] = !samples ? file->low : job->wide ? job->tile.wide[sample * channels + channel]
                                                            : (double)job->tile.narrow[sample * channels + channel];
    int active = settle(job, numbers, voxel);
    if (file->residual > 0 && !file->foretold)
        active |= complete(job, numbers, job->tile.residuals + sample, samples) && file->topology != SFU_EXACT;
    for (size_t channel = 0; channel < channels; channel++)
        sfu_put(file, job->palette, numbers[channel], file->rest ? lowest_of(job, sample, samples, channel) : 0, job->values,
                voxel * channels + channel);
    if (job->active)
        job->active[voxel] = (uint8_t)active;
}

/* ---- tiles ---- */

/* The next streams of a part of a section, of the tile of that number; lengths are walked along. */
static int next_part(sfu_job *job, sfu_section section, size_t part, size_t tile, sfu_part *streams)
{
    const sfu_file *file = job->file;
    const sfu_part *lengths = &file->lengths[section], *bytes = &file->sections[section];
    const uint8_t *start = bytes->start ? bytes->start + job->next[section][part].place : NULL;
    const size_t tiles = (size_t)sfu_tile_count(file);
    size_t size = 0;
    for (size_t channel = 0; channel < file->shape[3]; channel++) {
        sfu_value length = {.whole = bytes->count};
        if (lengths->count && !sfu_next(&job->next[section][part].length, lengths->end, &length))
            return SFU_DAMAGED;
        streams[channel].start = start ? start + size : (const uint8_t *)"";
        streams[channel].count = (size_t)length.whole;
        size += (size_t)length.whole;
    }
    job->next[section][part].place += size;
    if (tiles * sfu_parts(file, section) < 2)
        return SFU_GOOD;
    const size_t before = section == SFU_TILES ? part : file->parts + (section == SFU_REST && file->residual > 0);
    return sfu_check_tile(file, before * tiles + tile, start ? start : (const uint8_t *)"", size);
}

/* The next streams of a section, part by part. */
static int next_streams(sfu_job *job, sfu_section section, size_t tile, sfu_part *streams)
{
    int fault = SFU_GOOD;
    for (size_t part = 0; part < sfu_parts(job->file, section) && !fault; part++)
        fault = next_part(job, section, part, tile, streams + part * job->file->shape[3]);
    return fault;
}

/* A stream of a channel in one piece. */
static sfu_part joined(const sfu_job *job, size_t channel)
{
    sfu_part whole = {.start = job->tile.joined};
    if (job->file->parts == 1)
        return job->tile.streams[channel];
    for (size_t part = 0; part < job->file->parts; part++) {
        const sfu_part *piece = &job->tile.streams[part * job->file->shape[3] + channel];
        memcpy(job->tile.joined + whole.count, piece->start, piece->count);
        whole.count += piece->count;
    }
    return whole;
}

/* Integers of a stream. Streams of no bytes are zeros. */
static int read_codes(const sfu_job *job, sfu_part stream, const int32_t shape[3], size_t bands, size_t samples, int32_t coding,
                      int32_t *codes)
{
    sfu_coder coder;
    memset(codes, 0, 4 * samples);
    if (!stream.count)
        return SFU_GOOD;
    sfu_read(&coder, stream.start, stream.count);
    return sfu_code_tile(&coder, job->tables, shape, job->tile.plan->bands, bands, coding, 0, codes, job->tile.room);
}

/* Integers of a channel to its values, in their place among the channels. */
static void transform(const sfu_job *job, const int32_t shape[3], size_t levels, size_t bands, size_t channel, size_t samples)
{
    const sfu_file *file = job->file;
    const sfu_tile *tile = &job->tile;
    const size_t channels = file->shape[3], deep = (size_t)shape[2];
    const double mean = fit(job, job->means[channel]);
    if (!job->wide) {
        float *plane = tile->plane;
        sfu_dequantise(tile->codes, 0, shape, tile->plan->bands, bands, file->step, plane);
        sfu_inverse(plane, shape, tile->plan->levels, levels, tile->lifting);
        for (size_t n = 0; n < samples; n++)
            tile->narrow[n * channels + channel] = plane[n] + (float)mean;
        return;
    }
    double *plane = tile->plane;
    for (size_t n = 0; n < bands; n++) {
        const sfu_subband *band = &tile->plan->bands[n];
        const double scale = file->step / sfu_norm(band);
        for (int32_t i = band->start[0]; i < band->start[0] + band->shape[0]; i++)
            for (int32_t j = band->start[1]; j < band->start[1] + band->shape[1]; j++) {
                const size_t at = ((size_t)i * (size_t)shape[1] + (size_t)j) * deep + (size_t)band->start[2];
                for (size_t k = at; k < at + (size_t)band->shape[2]; k++)
                    plane[k] = tile->codes[k] * scale;
            }
    }
    sfu_inverse_double(plane, shape, tile->plan->levels, levels, tile->lifting);
    for (size_t n = 0; n < samples; n++)
        tile->wide[n * channels + channel] = plane[n] + mean;
}

/* Adds what the network says of a tile. */
static void correct(const sfu_job *job, const int32_t extent[3])
{
    const sfu_file *file = job->file;
    const sfu_tile *tile = &job->tile;
    size_t far = 1;
    while ((far + 1) * (far + 1) <= (size_t)file->reach)
        far++;
    const size_t shape[] = {(size_t)extent[0], (size_t)extent[1], (size_t)extent[2], file->shape[3]}, channels = shape[3];
    const size_t row = shape[2] + 2 * far, plane = row * (shape[1] + 2 * far), volume = plane * (shape[0] + 2 * far);
    const size_t around = sfu_find_neighbours(file->reach, plane, row, tile->steps);
    for (size_t n = around; n-- > 0;) /* those of every channel, side by side */
        for (size_t channel = channels; channel-- > 0;)
            tile->steps[n * channels + channel] = tile->steps[n] + (int64_t)(channel * volume);
    if (job->wide) {
        sfu_pad_double(tile->wide, shape, far, 1 / file->step, tile->padded);
        sfu_correct_double(file, &job->layers, job->weights, tile->padded, tile->steps, shape, far, tile->wide);
        return;
    }
    float *padded = tile->padded;
    sfu_network network = {.count = job->layers.count};
    const float *numbers = job->weights;
    for (size_t layer = 0; layer <= network.count; layer++)
        network.sizes[layer] = job->layers.sizes[layer];
    for (size_t layer = 0; layer < network.count; layer++) {
        network.layers[layer] = numbers;
        numbers += (network.sizes[layer] + 1) * network.sizes[layer + 1];
    }
    memset(padded + channels * volume, 0, SFU_LANES * sizeof *padded);
    sfu_pad(tile->narrow, shape, far, (float)(1 / file->step), padded);
    const size_t first = far * (plane + row + 1);
    const sfu_voxels block = {padded, tile->steps, {shape[0], shape[1], shape[2]}, first, plane, row, (float)file->step};
    sfu_correct(&network, &block, tile->narrow);
}

/* All that is stored of a tile, decoded. */
static int read_tile(sfu_job *job, size_t number, const int32_t shape[3], size_t samples)
{
    const sfu_file *file = job->file;
    sfu_tile *tile = &job->tile;
    size_t levels, bands = sfu_plan(job, number, shape, &levels), made;
    int fault = next_streams(job, SFU_TILES, number, tile->streams);
    for (size_t channel = 0; channel < file->shape[3] && !fault; channel++) {
        fault = read_codes(job, joined(job, channel), shape, bands, samples, job->file->coding, tile->codes);
        if (!fault && file->foretold)
            sfu_foretell_numbers(job, shape, levels, bands, channel, samples);
        else if (!fault)
            transform(job, shape, levels, bands, channel, samples);
    }
    if (!fault && job->layers.count)
        correct(job, shape);
    if (!fault && file->residual > 0) {
        fault = next_streams(job, SFU_RESIDUALS, number, tile->streams);
        bands = sfu_subbands(shape, tile->plan->levels, 0, tile->plan->bands);
        for (size_t channel = 0; channel < file->shape[3] && !fault; channel++)
            if (file->foretold)
                fault = sfu_read_numbers(job, tile->streams[channel], shape, channel, samples);
            else
                fault = read_codes(job, tile->streams[channel], shape, bands, samples, 1, tile->residuals + channel * samples);
    }
    if (!fault && file->rest)
        fault = next_streams(job, SFU_REST, number, tile->streams);
    for (size_t channel = 0; channel < file->shape[3] && !fault && file->rest; channel++) {
        const size_t bytes = samples * (size_t)file->rest;
        const sfu_part *stream = &tile->streams[channel];
        fault = sfu_inflate(stream->start, stream->count, NULL, 0, tile->rest + channel * bytes, bytes, &made);
        fault = fault || made != bytes ? SFU_DAMAGED : SFU_GOOD;
    }
    return fault;
}

static int read_tiles(sfu_job *job)
{
    const sfu_file *file = job->file;
    const size_t *box = file->shape, side = file->tile;
    const int plain = job->single && !job->wide && !file->levels.count && file->topology != SFU_EXACT && file->row == SFU_THEMSELVES;
    size_t number = 0;
    for (size_t x = 0; x < box[0]; x += side)
        for (size_t y = 0; y < box[1]; y += side)
            for (size_t z = 0; z < box[2]; z += side, number++) {
                const size_t shape[] = {box[0] - x < side ? box[0] - x : side, box[1] - y < side ? box[1] - y : side,
                                        box[2] - z < side ? box[2] - z : side};
                const int32_t extent[] = {(int32_t)shape[0], (int32_t)shape[1], (int32_t)shape[2]};
                const size_t samples = shape[0] * shape[1] * shape[2];
                const int fault = read_tile(job, number, extent, samples);
                if (fault)
                    return fault;
                for (size_t row = 0; row < shape[0] * shape[1]; row++) {
                    const size_t voxel = ((x + row / shape[1]) * box[1] + y + row % shape[1]) * box[2] + z;
                    if (plain)
                        finish_plain(job, row * shape[2], voxel, shape[2]);
                    for (size_t k = 0; k < shape[2] && !plain; k++)
                        finish(job, row * shape[2] + k, samples, voxel + k);
                }
            }
    return SFU_GOOD;
}

/* ---- the whole ---- */

int sfu_decode(const sfu_file *file, void *values, uint8_t *active, void *room)
{
    sfu_job job;
    const size_t voxels = file->shape[0] * file->shape[1] * file->shape[2];
    if (!voxels || !file->shape[3]) {
        if (active && voxels)
            memset(active, 1, voxels);
        return SFU_GOOD;
    }
    sfu_divide_room(&job, file, room);
    job.values = values;
    job.active = active;
    int fault = sfu_prepare(&job);
    if (!fault && file->low < file->high)
        fault = read_tiles(&job);
    else
        for (size_t voxel = 0; voxel < voxels && !fault; voxel++)
            finish(&job, 0, 0, voxel);
    return fault ? fault : sfu_put_missing(&job);
}
