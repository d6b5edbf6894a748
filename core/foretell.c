/* Tiles whose field foretells which whole numbers of steps its values are from an anchor: `decode/wavelet.py` says it in Python. */
#include "foretold.h"
#include "job.h"

/* The value from which the numbers of a channel are counted. */
static double anchor_of(const sfu_job *job, size_t channel)
{
    return job->file->topology == SFU_DERIVED ? job->levels[channel] : job->file->low;
}

/* Integers of a channel to what they foretell of its numbers. */
void sfu_foretell_numbers(const sfu_job *job, const int32_t shape[3], size_t levels, size_t bands, size_t channel, size_t samples)
{
    const sfu_file *file = job->file;
    const sfu_tile *tile = &job->tile;
    const double anchor = anchor_of(job, channel), scale = SFU_LATTICE_PARTS / file->residual, most = SFU_LATTICE_FARTHEST;
    double ends[] = {(file->low - anchor) * scale, (file->high - anchor) * scale};
    float *plane = tile->plane;
    for (int end = 0; end < 2; end++)
        ends[end] = ends[end] < -most ? -most : ends[end] > most ? most : ends[end];
    sfu_dequantise(tile->codes, 0, shape, tile->plan->bands, bands, file->step, plane);
    sfu_inverse(plane, shape, tile->plan->levels, levels, tile->lifting);
    sfu_foretell_lattice(plane, samples, (float)(job->means[channel] - anchor), (float)scale, (float)ends[0], (float)ends[1],
                         tile->residuals + channel * samples);
}

/* The numbers of a channel, by what was foretold of them, and the values that these are. */
int sfu_read_numbers(const sfu_job *job, sfu_part stream, const int32_t shape[3], size_t channel, size_t samples)
{
    const sfu_tile *tile = &job->tile;
    const double anchor = anchor_of(job, channel);
    int32_t *numbers = tile->residuals + channel * samples;
    sfu_coder coder = {.fault = SFU_GOOD};
    memcpy(tile->codes, numbers, samples * sizeof *numbers);
    if (stream.count) {
        sfu_read(&coder, stream.start, stream.count);
        sfu_code_lattice(&coder, job->tables, shape, tile->codes, numbers, tile->room);
    } else {
        sfu_nearest_lattice(tile->codes, samples, numbers);
    }
    for (size_t n = 0; n < samples && !coder.fault; n++)
        tile->wide[n * job->file->shape[3] + channel] = anchor + job->file->residual * numbers[n];
    return coder.fault;
}
