/* How the network of a wavelet field learns: the gradient of its squared error over some voxels. */
#include <string.h>

#include "sfumato.h"

enum { VOXELS = 64, TILE = 8 }; /* that are worked on together; rows and columns whose sums are made at once */

/* The next multiple of TILE. */
static SFU_INLINE size_t whole(size_t count)
{
    return (count + TILE - 1) / TILE * TILE;
}

/* Adds to out (rows, columns), by tiles, the sums over k of a[row * a_row + k * a_step] * b[k * columns + column]. */
static SFU_INLINE void add_products(float *out, size_t rows, size_t columns, const float *a, size_t a_row, size_t a_step,
                                    const float *b, size_t count, const int fused)
{
    for (size_t row = 0; row < rows; row += TILE)
        for (size_t column = 0; column < columns; column += TILE) {
            float sums[TILE][TILE];
            for (int r = 0; r < TILE; r++)
                for (int c = 0; c < TILE; c++)
                    sums[r][c] = out[(row + (size_t)r) * columns + column + (size_t)c];
            for (size_t k = 0; k < count; k++) {
                const float *left = a + row * a_row + k * a_step, *right = b + k * columns + column;
                for (int r = 0; r < TILE; r++)
                    SFU_KEEP_LOOP for (int c = 0; c < TILE; c++)
                        sums[r][c] = sfu_add_product(sums[r][c], left[(size_t)r * a_row], right[c], fused);
            }
            for (int r = 0; r < TILE; r++)
                for (int c = 0; c < TILE; c++)
                    out[(row + (size_t)r) * columns + column + (size_t)c] = sums[r][c];
        }
}

/* Where the parts of the room lie, each row by row, rows and columns whole tiles. */
typedef struct {
    float *seen[SFU_LAYERS];     /* what a layer sees: (features + 1, VOXELS); then activations, (VOXELS, units + 1); ones for biases */
    float *slopes[SFU_LAYERS];   /* (VOXELS, units) of the activations */
    float *said;                 /* (VOXELS, channels) */
    float *errors[2];            /* (VOXELS, units) of the sums of a layer, and of the one before it */
    float *weights[SFU_LAYERS], *turned[SFU_LAYERS], *gradients[SFU_LAYERS];
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
    size_t used = 0, widest = 0;
    for (size_t layer = 0; layer < network->count; layer++) {
        const size_t rows = whole(network->sizes[layer] + 1), units = whole(network->sizes[layer + 1]);
        parts->seen[layer] = part(room, &used, VOXELS * rows);
        parts->slopes[layer] = part(room, &used, VOXELS * units);
        parts->weights[layer] = part(room, &used, rows * units);
        parts->turned[layer] = part(room, &used, rows * units);
        parts->gradients[layer] = part(room, &used, rows * units);
        widest = units > widest ? units : widest;
        widest = layer && rows > widest ? rows : widest;
    }
    parts->said = part(room, &used, VOXELS * whole(network->sizes[network->count]));
    parts->errors[0] = part(room, &used, VOXELS * widest);
    parts->errors[1] = part(room, &used, VOXELS * widest);
    return used;
}

/* Weights of a layer into whole tiles, and turned over for the way back. */
static SFU_INLINE void spread(const sfu_network *network, const parts_t *parts)
{
    for (size_t layer = 0; layer < network->count; layer++) {
        const size_t inputs = network->sizes[layer], outputs = network->sizes[layer + 1];
        const size_t rows = whole(inputs + 1), units = whole(outputs), before = whole(inputs);
        memset(parts->weights[layer], 0, sizeof(float) * rows * units);
        memset(parts->turned[layer], 0, sizeof(float) * rows * units);
        memset(parts->gradients[layer], 0, sizeof(float) * rows * units);
        memset(parts->seen[layer], 0, sizeof(float) * VOXELS * rows);
        for (size_t row = 0; row <= inputs; row++)
            for (size_t unit = 0; unit < outputs; unit++) {
                const float weight = network->layers[layer][row * outputs + unit];
                parts->weights[layer][row * units + unit] = weight;
                if (row < inputs)
                    parts->turned[layer][unit * before + row] = weight;
            }
        for (size_t n = 0; n < VOXELS; n++)
            parts->seen[layer][layer ? n * rows + inputs : inputs * VOXELS + n] = 1;
    }
}

/* Where a voxel lies in the samples of the first channel. */
static SFU_INLINE const float *find(const sfu_lesson *lesson, int64_t voxel)
{
    const size_t number = (size_t)voxel, deep = lesson->shape[2], wide = lesson->shape[1];
    const size_t z = number % deep, y = number / deep % wide, x = number / deep / wide;
    return lesson->samples + lesson->first + x * lesson->plane + y * lesson->row + z;
}

/* How many of the next voxels lie side by side: TILE or 1. */
static SFU_INLINE size_t side_by_side(const sfu_lesson *lesson, const int64_t *voxels, size_t count)
{
    if (count < TILE || (size_t)voxels[0] % lesson->shape[2] + TILE > lesson->shape[2])
        return 1;
    for (int k = 1; k < TILE; k++)
        if (voxels[k] != voxels[0] + k)
            return 1;
    return TILE;
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

/* What voxels side by side show, (features, VOXELS): neighbours less the voxels themselves, then these. */
static SFU_INLINE void look(const sfu_lesson *lesson, size_t channels, int64_t voxel, float *features, const size_t count)
{
    const float *here = find(lesson, voxel);
    for (size_t channel = 0; channel < channels; channel++) {
        const float *restrict own = here + channel * lesson->channel;
        float *restrict last = features + (lesson->neighbours * channels + channel) * VOXELS;
        for (size_t n = 0; n < lesson->neighbours; n++) {
            const float *seen = own + lesson->steps[n];
            float *restrict feature = features + (n * channels + channel) * VOXELS;
            SFU_KEEP_LOOP for (size_t k = 0; k < count; k++)
                feature[k] = seen[k] - own[k];
        }
        for (size_t k = 0; k < count; k++)
            last[k] = (own[k] - lesson->middle) * lesson->scale;
    }
}

/* What so many voxels show, VOXELS at most. */
static SFU_INLINE void look_at(const sfu_lesson *lesson, size_t channels, const int64_t *voxels, size_t count, float *features)
{
    for (size_t n = 0, some; n < count; n += some) {
        some = side_by_side(lesson, voxels + n, count - n);
        if (some == TILE)
            look(lesson, channels, voxels[n], features + n, TILE);
        else
            look(lesson, channels, voxels[n], features + n, 1);
    }
}

/* What the network says of VOXELS voxels: sums (VOXELS, units) of the last layer, in parts->said. */
static SFU_INLINE void go_forward(const sfu_network *network, const parts_t *parts, const int fused)
{
    for (size_t layer = 0; layer < network->count; layer++) {
        const size_t inputs = network->sizes[layer], outputs = network->sizes[layer + 1];
        const size_t units = whole(outputs), next = whole(outputs + 1);
        float *sums = layer + 1 < network->count ? parts->slopes[layer] : parts->said;
        memset(sums, 0, sizeof(float) * VOXELS * units);
        add_products(sums, VOXELS, units, parts->seen[layer], layer ? whole(inputs + 1) : 1, layer ? 1 : VOXELS, parts->weights[layer],
                     inputs + 1, fused);
        if (layer + 1 == network->count)
            return;
        for (size_t n = 0; n < VOXELS; n++) {
            float *slopes = sums + n * units, *seen = parts->seen[layer + 1] + n * next;
            for (size_t tile = 0; tile < units; tile += TILE)
                for (size_t unit = tile; unit < tile + TILE; unit++) {
                    const float sum = slopes[unit], share = sfu_sigmoid(sum, fused), said = sum * share;
                    seen[unit] = said;
                    slopes[unit] = share + said * (1 - share);
                }
            seen[outputs] = 1;
        }
    }
}

/* Adds the gradients of all layers, from the errors (VOXELS, units) of the last one's sums, in parts->errors[0]. */
static SFU_INLINE void go_back(const sfu_network *network, const parts_t *parts, const int fused)
{
    float *errors = parts->errors[0], *other = parts->errors[1];
    for (size_t layer = network->count; layer-- > 0;) {
        const size_t inputs = network->sizes[layer], outputs = network->sizes[layer + 1];
        const size_t rows = whole(inputs + 1), units = whole(outputs), before = whole(inputs);
        float *swapped = errors;
        add_products(parts->gradients[layer], rows, units, parts->seen[layer], layer ? 1 : VOXELS, layer ? rows : 1, errors, VOXELS,
                     fused);
        if (!layer)
            return;
        memset(other, 0, sizeof(float) * VOXELS * before);
        add_products(other, VOXELS, before, errors, units, 1, parts->turned[layer], outputs, fused);
        for (size_t n = 0; n < VOXELS * before; n++)
            other[n] *= parts->slopes[layer - 1][n];
        errors = other;
        other = swapped;
    }
}

/* Errors of voxels, by their weights, into parts->errors[0]; returns the sum of their squares. */
static SFU_INLINE double judge(const sfu_lesson *lesson, size_t channels, const int64_t *voxels, const float *weights, size_t count,
                               const parts_t *parts)
{
    const size_t units = whole(channels);
    double squares = 0;
    memset(parts->errors[0], 0, sizeof(float) * VOXELS * units);
    for (size_t n = 0; n < count; n++)
        for (size_t channel = 0; channel < channels; channel++) {
            const size_t at = (size_t)voxels[n] * channels + channel;
            const float error = parts->said[n * units + channel] - lesson->aims[at];
            if (!(lesson->ends[at] & (error < 0 ? SFU_LOWEST : SFU_HIGHEST))) {
                squares += (double)error * error * weights[n];
                parts->errors[0][n * units + channel] = error * weights[n];
            }
        }
    return squares;
}

static SFU_INLINE void learn(const sfu_network *network, const sfu_lesson *lesson, const int64_t *voxels, const float *weights,
                             size_t count, float *room, float *gradient, double *squares, const int wide, const int fused)
{
    const size_t channels = network->sizes[network->count];
    parts_t parts;
    (void)wide;
    lay_out(network, room, &parts);
    spread(network, &parts);
    *squares = 0;
    for (size_t at = 0; at < count; at += VOXELS) {
        const size_t some = count - at < VOXELS ? count - at : VOXELS;
        if (at + some < count)
            fetch(lesson, channels, voxels + at + some, count - at - some < VOXELS ? count - at - some : VOXELS);
        look_at(lesson, channels, voxels + at, some, parts.seen[0]);
        go_forward(network, &parts, fused);
        *squares += judge(lesson, channels, voxels + at, weights + at, some, &parts);
        if (gradient)
            go_back(network, &parts, fused);
    }
    for (size_t layer = 0; gradient && layer < network->count; layer++)
        for (size_t row = 0; row <= network->sizes[layer]; row++) {
            const size_t units = network->sizes[layer + 1];
            memcpy(gradient, parts.gradients[layer] + row * whole(units), sizeof(float) * units);
            gradient += units;
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
