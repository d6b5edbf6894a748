/* The native core: bits to bytes and back, as docs/format.md says, with the same integers as src/sfumato/coding in NumPy.
 *
 * Nothing here allocates, keeps state of its own, or calls a library but for memset: the caller gives every array. A function that
 * codes works in both directions, by its coder, and returns a fault, SFU_GOOD where there is none. Whatever bytes are read, no array
 * is left: what a damaged stream can bring about is a fault, or other numbers.
 */
#ifndef SFUMATO_H
#define SFUMATO_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum sfu_fault {
    SFU_GOOD,
    SFU_DAMAGED, /* bytes that no encoder writes */
    SFU_BEYOND,  /* a coefficient beyond 32 bits */
    SFU_FULL,    /* no room for what is written */
    SFU_WRONG,   /* arguments that lie outside of the arrays that come with them */
    SFU_UNSUPPORTED /* a sound file, as far as that shows, that the core does not read */
};

/* ---- range_coder.c: bits to bytes, given their probabilities ---- */

typedef struct sfu_coder sfu_coder;
struct sfu_coder {
    uint64_t low, range, point;
    uint32_t *words; /* written so far; NULL where bits are read */
    size_t place, room; /* the next word, of those written or read; how many there is room for */
    int (*grow)(sfu_coder *, size_t room); /* moves `words` to a larger room, 1 if it could; may be NULL */
    const uint8_t *data; /* read, with zeros behind them */
    size_t size; /* of the data, in bytes */
    int fault; /* the first; nothing is coded after it */
    size_t *ends; /* NULL, or by levels of a tile: `place` once all coarser ones and the level itself are coded */
};

void sfu_write(sfu_coder *coder, uint32_t *words, size_t room, int (*grow)(sfu_coder *, size_t room));
void sfu_read(sfu_coder *coder, const uint8_t *data, size_t size);

/* Codes `count` bits that are 1 with probability p[n * step] / 65536; the step is 1, or 0 where all have the same. */
int sfu_code(sfu_coder *coder, const int32_t *p, size_t step, uint8_t *bits, size_t count);

/* The bytes written so far, without zeros at the end; returns how many. There has to be room for 4 * (coder->place + 1). */
size_t sfu_finish(const sfu_coder *coder, uint8_t *bytes);

/* Room for so many bits more. */
int sfu_reserve(sfu_coder *coder, size_t bits);

/* ---- context_mixing.c: adaptive models of bits ---- */

enum {
    SFU_UNIT = 1 << 8,      /* the logistic domain holds ln(p / (1 - p)) in 1 / UNIT */
    SFU_ONE = 1 << 16,      /* probability 1 */
    SFU_REACH = 10 * SFU_UNIT, /* the tables end here, on both sides of 0 */
    SFU_SURE = 9 * SFU_UNIT,   /* no probability is closer to 0 or 1 */
    SFU_CONTEXTS = 8,       /* of a model, at most */
    SFU_WEIGHTS = 256       /* of a model, at most */
};

typedef struct {
    int16_t stretch[SFU_ONE + 1];       /* probabilities to the logistic domain, */
    uint16_t squash[2 * SFU_REACH + 1]; /* and from there, -REACH first, back; */
    uint32_t zeros[2 * SFU_REACH + 1];  /* the same as the range coder's probabilities of 0, in 2^-24 */
} sfu_tables;

void sfu_make_tables(sfu_tables *tables);

/* `coding.context_mixing.ContextModel`. Of every state 0 <= ones <= total, and 0 < total; curve > 0. */
typedef struct {
    size_t contexts, states, sets;
    const int64_t *start;     /* (contexts,) ascending: the first state of each */
    int64_t *ones, *total;    /* (states,) */
    int64_t *weights, *curve; /* (contexts, sets) */
    int64_t *counters;        /* (2,) answers seen; no state has seen more than the second */
} sfu_model;

/* Codes `count` bits, seen through the states (contexts, count); choice[n * step] is the set of weights.
 * room: (model->states,) */
int sfu_ask(sfu_coder *coder, const sfu_tables *tables, const sfu_model *model, const int32_t *states, const int32_t *choice,
            size_t step, uint8_t *bits, size_t count, int32_t *room);

/* ---- network.c, learning.c: the network of a wavelet field ---- */

enum { SFU_LAYERS = 9, SFU_WIDEST = 64, SFU_LANES = 64 };

/* Layers of weights (inputs + 1, outputs), biases last; SiLU between them. */
typedef struct {
    size_t count, sizes[SFU_LAYERS + 1]; /* inputs of the first; outputs of each, SFU_WIDEST at most */
    const float *layers[SFU_LAYERS];
} sfu_network;

/* A block of voxels of a padded array: what its voxel (x, y, z) sees lies at first + x * plane + y * row + z + steps[n]. */
typedef struct {
    const float *samples;
    const int64_t *steps; /* one for each input of the network, those of the voxel itself last */
    size_t shape[3], first, plane, row;
    float unit; /* of what the network says */
} sfu_voxels;

/* Adds to values (x, y, z, channels) what the network says of them. SFU_LANES samples more are read than the last voxel sees. */
void sfu_correct(const sfu_network *network, const sfu_voxels *block, float *values);

/* Values (x, y, z, channels) times a scale, to (channels, x + 2 far, y + 2 far, z + 2 far); the sides are repeated. */
void sfu_pad(const float *values, const size_t shape[4], size_t far, float scale, float *padded);

enum { SFU_LOWEST = 1, SFU_HIGHEST = 2 };

/* What a network is to say of the voxels of a box, and what it sees of them, as `sfu_voxels` has it. */
typedef struct {
    const float *samples;
    const int64_t *steps; /* (neighbours,) */
    size_t neighbours, shape[3], first, plane, row, channel; /* samples from a channel to the next */
    float middle, scale; /* what is taken from a voxel's own value, and by what that is multiplied */
    const float *aims;   /* (voxels, channels) */
    const uint8_t *ends; /* (voxels, channels) SFU_LOWEST where less is right as well, SFU_HIGHEST where more is */
} sfu_lesson;

/* Bytes of the room that learning takes. */
size_t sfu_learning_room(const sfu_network *network);

/* The weighted squares of errors over voxels (count,), and half of their gradient, as the layers lie, or NULL.
 * room: aligned to 8 */
void sfu_learn(const sfu_network *network, const sfu_lesson *lesson, const int64_t *voxels, const float *weights, size_t count,
               void *room, float *gradient, double *squares);

enum { SFU_LEAST_STEP = -320, SFU_LARGEST_STEP = 191, SFU_LONGEST_BIAS = 20 };

/* `coding.weights.rounded`: all numbers as the file will hold them, weights of so many bits in each layer (layers,), from 2 to 16. */
void sfu_hold(const sfu_network *network, const int32_t *bits, float *held);

/* ---- bands.c: what the levels of a wavelet transform split, and the bands that this gives ---- */

enum { SFU_LEVELS = 64, SFU_BANDS = 7 * SFU_LEVELS + 1 }; /* at most; axes are sets of bits: 1 for x, 2 for y, 4 for z */

typedef struct {
    int32_t shape[3]; /* before it */
    uint8_t axes;     /* that the schedule says */
    uint8_t split;    /* of these, those that are long enough */
} sfu_level;

typedef struct {
    int32_t level;              /* 0 is the finest */
    uint8_t high;               /* axes along which it is the high half */
    int32_t start[3], shape[3]; /* where it lies in the array of coefficients */
    int32_t parent;             /* its number, or -1 */
    int32_t halvings[3];        /* how often a place along each axis is halved to give the place in the parent */
    int32_t times[3];           /* how often each axis was split */
} sfu_subband;

/* What each level does, finest first; returns how many do anything. levels: (SFU_LEVELS,) */
size_t sfu_levels(const int32_t shape[3], const uint8_t *schedule, size_t count, sfu_level *levels);

/* All bands, coarsest first; returns how many there are. bands: (SFU_BANDS,) */
size_t sfu_subbands(const int32_t shape[3], const sfu_level *levels, size_t count, sfu_subband *bands);

/* L2 norm of the band's synthesis function. */
double sfu_norm(const sfu_subband *band);

/* ---- coefficients.c: quantised wavelet coefficients ---- */

/* Bytes of the room of sfu_code_tile; 0 where there is no such tile, or one of more than 2^26 coefficients. */
size_t sfu_tile_room(const int32_t shape[3], const sfu_subband *bands, size_t count, int32_t coding);

/* Codes a tile's integers, in C order; no bit where all of them are 0. Those that are read are put among zeros; none of the finest
 * levels, of which so many are skipped. room: of sfu_tile_room bytes, aligned to 8. */
int sfu_code_tile(sfu_coder *coder, const sfu_tables *tables, const int32_t shape[3], const sfu_subband *bands, size_t count,
                  int32_t coding, int32_t skipped, int32_t *codes, void *room);

/* ---- wavelet.c: values to coefficients and back, CDF 9/7 ---- */

enum { SFU_COLUMNS = 64 }; /* that are lifted together */

/* Room that a transform of that shape needs, in numbers of its own type. */
size_t sfu_lifting_room(const int32_t shape[3]);

/* Values of that shape, in C order, to coefficients in their place, and back; room: of sfu_lifting_room numbers. */
void sfu_forward(float *values, const int32_t shape[3], const sfu_level *levels, size_t count, float *room);
void sfu_inverse(float *values, const int32_t shape[3], const sfu_level *levels, size_t count, float *room);
void sfu_forward_double(double *values, const int32_t shape[3], const sfu_level *levels, size_t count, double *room);
void sfu_inverse_double(double *values, const int32_t shape[3], const sfu_level *levels, size_t count, double *room);

/* ---- quantise.c: coefficients to integers and back ---- */

/* Bytes of the room of sfu_quantise and sfu_estimate, aligned to 8. */
size_t sfu_plan_room(const int32_t shape[3], const sfu_subband *bands, size_t count);

/* Coefficients to integers; a penalty of 0 rounds. Gives a magnitude that none is beyond; SFU_BEYOND where an integer would be too
 * large, or a coefficient is no number. */
int sfu_quantise(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count, double step, double penalty,
                 int32_t *codes, int32_t *largest, void *room);

/* Coefficients rounded to integers: the squared error in squared steps, and the bits that the integers take, about; faults likewise. */
int sfu_estimate(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count, double step,
                 double *squares, double *bits, void *room);

/* Integers, int16_t where they are narrow, otherwise int32_t, to coefficients. */
void sfu_dequantise(const void *codes, int narrow, const int32_t shape[3], const sfu_subband *bands, size_t count, double step,
                    float *coefficients);

/* ---- cost.c: what coefficients cost, without coding them ---- */

typedef struct {
    double bit;            /* squared steps that it is worth */
    double nonzero, digit; /* bits of an integer other than 0, and of each doubling of its magnitude */
} sfu_prices;

/* Squared error, in squared steps, + the price of the bits of coefficients once rounded; of all bands, or all but the low one. Axes
 * have been split so often before. */
double sfu_cost(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count, const int32_t before[3],
                int low, double step, const sfu_prices *prices);

/* ---- values.c: decoded numbers against the values they stand for ---- */

/* How a reader of a file takes what is decoded: within a range, and inactive voxels on a level. */
typedef struct {
    float low, high;         /* the range */
    float level, threshold;  /* voxels no further from the level than the threshold are on it, if it settles */
    int settles, whole;      /* whether values are rounded to whole numbers */
} sfu_reading;

/* Sum of squared errors of decoded numbers. active: (count,), what is not active is on the level; missing: (count,), where no error
 * counts; both may be NULL. */
double sfu_error(const float *decoded, const float *values, size_t count, const sfu_reading *reading, const uint8_t *active,
                 const uint8_t *missing);

/* Moves the target of the next trial, of values and of what the last target decoded to. corrected: what a network makes of that, or
 * NULL; free: (count,), where anything will do, or NULL. */
void sfu_predistort(const float *decoded, const float *corrected, const float *values, float *target, size_t count,
                    const sfu_reading *reading, const uint8_t *free, float stride);

/* ---- between the sources ---- */

/* SFU_MACHINES makes copies of a function whose last two arguments are how many floats a register holds, twice, and whether a product
 * and a sum are one instruction; SFU_CHOOSE calls the one that is right for the processor. */
#if defined(__GNUC__)
#define SFU_INLINE inline __attribute__((always_inline))
#define SFU_FETCH(place) __builtin_prefetch(place)
#else
#define SFU_INLINE inline
#define SFU_FETCH(place) ((void)(place))
#endif
/* The loop that follows is to be one of vectors; unrolled before, it becomes vectors of what lies in several rows. */
#if defined(__GNUC__) && !defined(__clang__)
#define SFU_KEEP_LOOP _Pragma("GCC unroll 1")
#define SFU_UNROLL _Pragma("GCC unroll 8")
#else
#define SFU_KEEP_LOOP
#define SFU_UNROLL
#endif
#if defined(__GNUC__) && defined(__FP_FAST_FMAF)
#define SFU_FUSED 1
#else
#define SFU_FUSED 0
#endif
#if defined(__GNUC__) && defined(__x86_64__) && !defined(_WIN32)
#define SFU_MACHINES(name, types, ...)                                                                                       \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx2,fma"))) static void name##_512 types { name(__VA_ARGS__, 32, 1); } \
    __attribute__((target("avx2,fma"))) static void name##_256 types { name(__VA_ARGS__, 16, 1); }                           \
    static void name##_any types { name(__VA_ARGS__, 16, SFU_FUSED); }
#define SFU_CHOOSE(name, ...)                                                                             \
    (__builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") \
         ? name##_512(__VA_ARGS__)                                                                        \
         : __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? name##_256(__VA_ARGS__)      \
                                                                           : name##_any(__VA_ARGS__))
#else
#if defined(__wasm__) /* what sixteen registers of four floats hold of sums, where nothing is spilt */
#define SFU_WIDTH 8
#else
#define SFU_WIDTH 16
#endif
#define SFU_MACHINES(name, types, ...) \
    static void name##_any types { name(__VA_ARGS__, SFU_WIDTH, SFU_FUSED); }
#define SFU_CHOOSE(name, ...) name##_any(__VA_ARGS__)
#endif

/* sum + a * b; rounded once where it is one instruction. */
static SFU_INLINE float sfu_add_product(float sum, float a, float b, const int fused)
{
#if defined(__GNUC__)
    return fused ? __builtin_fmaf(a, b, sum) : sum + a * b;
#else
    (void)fused;
    return sum + a * b;
#endif
}

/* Adds one to the number that the words before a place are. */
void sfu_carry(uint32_t *words, size_t place);

/* A word of the data, 0 behind them. */
uint32_t sfu_word(const uint8_t *data, size_t size, size_t place);

/* One bit, 1 with probability p / 65536, written or read; where it is written, the coder has room for it. */
static inline int sfu_step(sfu_coder *coder, int writes, uint32_t p, int bit)
{
    const uint64_t scale = coder->range >> 24, zero = 256 * (uint64_t)(SFU_ONE - p) - (p < SFU_ONE / 2), cut = scale * zero;
    if (!writes) {
        const uint64_t ahead = coder->point - coder->low;
        bit = ahead >= cut;
        if (ahead >= scale << 24)
            coder->fault = SFU_DAMAGED;
    }
    if (bit) {
        coder->low += cut;
        if (writes && coder->low < cut)
            sfu_carry(coder->words, coder->place);
        coder->range = scale * ((1 << 24) - zero);
    } else {
        coder->range = cut;
    }
    if (coder->range <= UINT32_MAX) {
        if (writes)
            coder->words[coder->place] = (uint32_t)(coder->low >> 32);
        else
            coder->point = coder->point << 32 | sfu_word(coder->data, coder->size, coder->place);
        coder->place++;
        coder->low <<= 32;
        coder->range <<= 32;
    }
    return bit;
}

#endif
