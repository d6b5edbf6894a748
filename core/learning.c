/* How the network of a wavelet field learns: the gradient of its squared error over some voxels. */
#include <string.h>

#include "sums.h"

enum { SIDE_BY_SIDE = 8, ROWS = 3, WIDE = 16 }; /* voxels; rows of a gradient that are summed at once; floats in a register, at most */

/* Where the parts of the room lie. What is said of LANES voxels lies row by row, (rows, LANES). */
typedef struct {
    int64_t *offsets;          /* to each row */
    float *seen[SFU_LAYERS];   /* what a layer sees: features, then what units say */
    float *slopes[SFU_LAYERS]; /* of what its units say by their sums */
    float *said;               /* of the last layer */
    float *errors[2];          /* of the sums of a layer, and of the one before it */
    float *turned[SFU_LAYERS]; /* (outputs, inputs) weights */
    float *gradients[SFU_LAYERS]; /* (inputs + 1, outputs, WIDE), sums over every WIDE-th voxel */
} parts_t;

/* The next part of a room, of which so much is used; NULL where there is none. */
static float *part(float *room, size_t *used, size_t count)
{
    float *here = room ? room + *used : NULL;
    *used += count;
    return here;
}

/* The parts of a room; returns the numbers that they take. Without a room it only counts them. */
static size_t lay_out(const sfu_network *network, float *room, parts_t *parts)
{
    size_t used = 0, widest = 0, most = 0;
    for (size_t layer = 0; layer < network->count; layer++)
        most = network->sizes[layer] > most ? network->sizes[layer] : most;
    parts->offsets = (int64_t *)(void *)part(room, &used, 2 * most);
    for (size_t layer = 0; layer < network->count; layer++) {
        const size_t inputs = network->sizes[layer], outputs = network->sizes[layer + 1];
        parts->seen[layer] = part(room, &used, LANES * inputs);
        parts->slopes[layer] = part(room, &used, LANES * outputs);
        parts->turned[layer] = part(room, &used, inputs * outputs);
        parts->gradients[layer] = part(room, &used, (inputs + 1) * outputs * WIDE);
        widest = outputs > widest ? outputs : widest;
    }
    parts->said = part(room, &used, LANES * network->sizes[network->count]);
    parts->errors[0] = part(room, &used, LANES * widest);
    parts->errors[1] = part(room, &used, LANES * widest);
    return used;
}

/* Begins: weights turned over for the way back, nothing seen, no gradient. */
static SFU_INLINE void begin(const sfu_network *network, const parts_t *parts)
{
    for (size_t layer = 0; layer < network->count; layer++) {
        const size_t inputs = network->sizes[layer], outputs = network->sizes[layer + 1];
        memset(parts->gradients[layer], 0, sizeof(float) * (inputs + 1) * outputs * WIDE);
        memset(parts->seen[layer], 0, sizeof(float) * LANES * inputs);
        for (size_t row = 0; row < inputs; row++)
            parts->offsets[row] = (int64_t)(row * LANES);
        for (size_t row = 0; row < inputs; row++)
            for (size_t unit = 0; unit < outputs; unit++)
                parts->turned[layer][unit * inputs + row] = network->layers[layer][row * outputs + unit];
    }
}

/* Where a voxel lies in the samples of the first channel. */
static SFU_INLINE const float *find(const sfu_lesson *lesson, int64_t voxel)
{
    const size_t number = (size_t)voxel, deep = lesson->shape[2], wide = lesson->shape[1];
    const size_t z = number % deep, y = number / deep % wide, x = number / deep / wide;
    return lesson->samples + lesson->first + x * lesson->plane + y * lesson->row + z;
}

/* How many of the next voxels lie side by side: SIDE_BY_SIDE or 1. */
static SFU_INLINE size_t side_by_side(const sfu_lesson *lesson, const int64_t *voxels, size_t count)
{
    if (count < SIDE_BY_SIDE || (size_t)voxels[0] % lesson->shape[2] + SIDE_BY_SIDE > lesson->shape[2])
        return 1;
    for (int k = 1; k < SIDE_BY_SIDE; k++)
        if (voxels[k] != voxels[0] + k)
            return 1;
    return SIDE_BY_SIDE;
}

/* Brings what voxels show near, while others are worked on. */
static SFU_INLINE void fetch(const sfu_lesson *lesson, size_t channels, const int64_t *voxels, size_t count)
{
    for (size_t n = 0; n < count; n += side_by_side(lesson, voxels + n, count - n)) {
        const float *here = find(lesson, voxels[n]);
        for (size_t channel = 0; channel < channels; channel++)
            for (size_t k = 0; k < lesson->neighbours; k++)
                SFU_FETCH(here + channel * lesson->channel + lesson->steps[k]);
        SFU_FETCH(lesson->aims + (size_t)voxels[n] * channels);
        SFU_FETCH(lesson->ends + (size_t)voxels[n] * channels);
    }
}

/* What voxels side by side show, (features, LANES): neighbours less the voxels themselves, then these. */
static SFU_INLINE void look(const sfu_lesson *lesson, size_t channels, int64_t voxel, float *features, const size_t count)
{
    const float *here = find(lesson, voxel);
    for (size_t channel = 0; channel < channels; channel++) {
        const float *restrict own = here + channel * lesson->channel;
        float *restrict last = features + (lesson->neighbours * channels + channel) * LANES;
        for (size_t n = 0; n < lesson->neighbours; n++) {
            const float *seen = own + lesson->steps[n];
            float *restrict feature = features + (n * channels + channel) * LANES;
            SFU_KEEP_LOOP for (size_t k = 0; k < count; k++)
                feature[k] = seen[k] - own[k];
        }
        for (size_t k = 0; k < count; k++)
            last[k] = (own[k] - lesson->middle) * lesson->scale;
    }
}

/* What so many voxels show, LANES at most. */
static SFU_INLINE void look_at(const sfu_lesson *lesson, size_t channels, const int64_t *voxels, size_t count, float *features)
{
    for (size_t n = 0, some; n < count; n += some) {
        some = side_by_side(lesson, voxels + n, count - n);
        if (some == SIDE_BY_SIDE)
            look(lesson, channels, voxels[n], features + n, SIDE_BY_SIDE);
        else
            look(lesson, channels, voxels[n], features + n, 1);
    }
}

/* What the network says of LANES voxels, in parts->said. */
static SFU_INLINE void go_forward(const sfu_network *network, const parts_t *parts, const int wide, const int fused)
{
    for (size_t layer = 0; layer < network->count; layer++) {
        const size_t inputs = network->sizes[layer], outputs = network->sizes[layer + 1];
        const float *weights = network->layers[layer], *biases = weights + inputs * outputs;
        const int last = layer + 1 == network->count;
        float *restrict slopes = last ? parts->said : parts->slopes[layer], *restrict seen = last ? NULL : parts->seen[layer + 1];
        sum_units(slopes, parts->seen[layer], parts->offsets, inputs, weights, biases, outputs, wide, fused);
        for (size_t n = 0; !last && n < outputs * LANES; n++) {
            const float sum = slopes[n], share = sfu_sigmoid(sum, fused), said = sfu_silu(sum, share);
            seen[n] = said;
            slopes[n] = share + said * (1 - share);
        }
    }
}

/* Adds what LANES voxels say of the gradient of some rows and units, by what they saw and by their errors. */
static SFU_INLINE void add_gradient(float *sums, const float *seen, const float *errors, size_t units, const int rows, const int count,
                                    const int lanes, const int fused)
{
    float made[ROWS][TOGETHER][WIDE];
    SFU_UNROLL for (int row = 0; row < rows; row++)
        SFU_UNROLL for (int unit = 0; unit < count; unit++)
            for (int n = 0; n < lanes; n++)
                made[row][unit][n] = sums[((size_t)row * units + (size_t)unit) * WIDE + (size_t)n];
    for (int at = 0; at < LANES; at += lanes)
        SFU_UNROLL for (int row = 0; row < rows; row++)
            SFU_UNROLL for (int unit = 0; unit < count; unit++)
                for (int n = 0; n < lanes; n++)
                    made[row][unit][n] =
                        sfu_add_product(made[row][unit][n], seen[row * LANES + at + n], errors[unit * LANES + at + n], fused);
    SFU_UNROLL for (int row = 0; row < rows; row++)
        SFU_UNROLL for (int unit = 0; unit < count; unit++)
            for (int n = 0; n < lanes; n++)
                sums[((size_t)row * units + (size_t)unit) * WIDE + (size_t)n] = made[row][unit][n];
}

/* What they say of the gradient of a bias. */
static SFU_INLINE void add_biases(float *restrict sums, const float *restrict errors, const int lanes)
{
    for (int at = 0; at < LANES; at += lanes)
        SFU_KEEP_LOOP for (int n = 0; n < lanes; n++)
            sums[n] += errors[at + n];
}

/* The same of the weights, for all units of some rows. */
static SFU_INLINE void add_rows(float *sums, const float *seen, const float *errors, size_t units, const int rows, const int lanes,
                                const int fused)
{
    size_t unit = 0;
    for (; unit + TOGETHER <= units; unit += TOGETHER)
        add_gradient(sums + unit * WIDE, seen, errors + unit * LANES, units, rows, TOGETHER, lanes, fused);
    for (; unit < units; unit++)
        add_gradient(sums + unit * WIDE, seen, errors + unit * LANES, units, rows, 1, lanes, fused);
}

/* Adds the gradients of all layers, from the errors of the last one's sums, in parts->errors[0]. */
static SFU_INLINE void go_back(const sfu_network *network, const parts_t *parts, const int wide, const int fused)
{
    const int lanes = wide / 2;
    float *errors = parts->errors[0], *other = parts->errors[1];
    for (size_t layer = network->count; layer-- > 0;) {
        const size_t inputs = network->sizes[layer], outputs = network->sizes[layer + 1];
        const float *seen = parts->seen[layer];
        float *sums = parts->gradients[layer], *swapped = errors;
        size_t row = 0;
        for (; row + ROWS <= inputs; row += ROWS)
            add_rows(sums + row * outputs * WIDE, seen + row * LANES, errors, outputs, ROWS, lanes, fused);
        for (; row < inputs; row++)
            add_rows(sums + row * outputs * WIDE, seen + row * LANES, errors, outputs, 1, lanes, fused);
        for (size_t unit = 0; unit < outputs; unit++)
            add_biases(sums + (inputs * outputs + unit) * WIDE, errors + unit * LANES, lanes);
        if (!layer)
            return;
        sum_units(other, errors, parts->offsets, outputs, parts->turned[layer], NULL, inputs, wide, fused);
        for (size_t n = 0; n < LANES * inputs; n++)
            other[n] *= parts->slopes[layer - 1][n];
        errors = other;
        other = swapped;
    }
}

/* Errors of voxels, by their weights, into parts->errors[0]; returns the sum of their squares. */
static SFU_INLINE double judge(const sfu_lesson *lesson, size_t channels, const int64_t *voxels, const float *weights, size_t count,
                               const parts_t *parts)
{
    double squares = 0;
    memset(parts->errors[0], 0, sizeof(float) * LANES * channels);
    for (size_t n = 0; n < count; n++)
        for (size_t channel = 0; channel < channels; channel++) {
            const size_t at = (size_t)voxels[n] * channels + channel;
            const float error = parts->said[channel * LANES + n] - lesson->aims[at];
            if (!(lesson->ends[at] & (error < 0 ? SFU_LOWEST : SFU_HIGHEST))) {
                squares += (double)error * error * weights[n];
                parts->errors[0][channel * LANES + n] = error * weights[n];
            }
        }
    return squares;
}

static SFU_INLINE void learn(const sfu_network *network, const sfu_lesson *lesson, const int64_t *voxels, const float *weights,
                             size_t count, float *room, float *gradient, double *squares, const int wide, const int fused)
{
    const size_t channels = network->sizes[network->count];
    parts_t parts;
    lay_out(network, room, &parts);
    begin(network, &parts);
    *squares = 0;
    for (size_t at = 0; at < count; at += LANES) {
        const size_t some = count - at < LANES ? count - at : LANES;
        if (at + some < count)
            fetch(lesson, channels, voxels + at + some, count - at - some < LANES ? count - at - some : LANES);
        look_at(lesson, channels, voxels + at, some, parts.seen[0]);
        go_forward(network, &parts, wide, fused);
        *squares += judge(lesson, channels, voxels + at, weights + at, some, &parts);
        if (gradient)
            go_back(network, &parts, wide, fused);
    }
    for (size_t layer = 0; gradient && layer < network->count; layer++)
        for (size_t n = 0; n < (network->sizes[layer] + 1) * network->sizes[layer + 1]; n++) {
            float sum = 0;
            for (int lane = 0; lane < wide / 2; lane++)
                sum += parts.gradients[layer][n * WIDE + (size_t)lane];
            *gradient++ = sum;
        }
}

SFU_MACHINES(learn,
             (const sfu_network *network, const sfu_lesson *lesson, const int64_t *voxels, const float *weights, size_t count,
              float *room, float *gradient, double *squares),
             network, lesson, voxels, weights, count, room, gradient, squares)

size_t sfu_learning_room(const sfu_network *network)
{
    parts_t parts;
    return sizeof(float) * lay_out(network, NULL, &parts);
}

void sfu_learn(const sfu_network *network, const sfu_lesson *lesson, const int64_t *voxels, const float *weights, size_t count,
               void *room, float *gradient, double *squares)
{
    SFU_CHOOSE(learn, network, lesson, voxels, weights, count, room, gradient, squares);
}

/* The least step that the file can hold with which a number, divided by it, is no larger than one. */
static float step_of(float number)
{
    uint32_t bits;
    int32_t code;
    float step;
    memcpy(&bits, &number, sizeof bits);
    code = 8 * ((int32_t)(bits >> 23) - 131) + 8 + (int32_t)(((bits & 0x7fffff) + 0xfffff) >> 20);
    code = code < SFU_LEAST_STEP ? SFU_LEAST_STEP : code > SFU_LARGEST_STEP ? SFU_LARGEST_STEP : code;
    code += 8 * 127;
    bits = (uint32_t)(code >> 3) << 23;
    memcpy(&step, &bits, sizeof step);
    return step * (float)(8 + (code & 7));
}

/* A number in whole steps, `most` at most. */
static float hold(float number, float step, float most)
{
    const float half = 12582912.0f, count = number / step + half - half; /* rounds to the nearest, or to the even one of two */
    return step * (count > most ? most : count < -most ? -most : count);
}

void sfu_hold(const sfu_network *network, const int32_t *bits, float *held)
{
    const float longest = (1 << SFU_LONGEST_BIAS) - 1;
    for (size_t layer = 0; layer < network->count; layer++) {
        const size_t rows = network->sizes[layer], units = network->sizes[layer + 1];
        const float *own = network->layers[layer], end = (float)((1 << (bits[layer] - 1)) - 1);
        for (size_t unit = 0; unit < units; unit++) {
            const float bias = own[rows * units + unit];
            float most = 0, step = (bias < 0 ? -bias : bias) / (longest + 0.5f);
            for (size_t row = 0; row < rows; row++) {
                const float weight = own[row * units + unit], size = weight < 0 ? -weight : weight;
                most = size > most ? size : most;
            }
            most /= end + 0.5f;
            step = step_of(most > step ? most : step);
            for (size_t row = 0; row < rows; row++)
                held[row * units + unit] = hold(own[row * units + unit], step, end);
            held[rows * units + unit] = hold(bias, step, longest);
        }
        held += (rows + 1) * units;
    }
}
