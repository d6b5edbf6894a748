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

enum sfu_fault {
    SFU_GOOD,
    SFU_DAMAGED, /* bytes that no encoder writes */
    SFU_BEYOND,  /* a coefficient beyond 32 bits */
    SFU_FULL,    /* no room for what is written */
    SFU_WRONG    /* arguments that lie outside of the arrays that come with them */
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
    const int64_t *stretch; /* (ONE + 1,) probabilities to the logistic domain */
    const int64_t *squash;  /* (2 REACH + 1,) and back */
    const int32_t *fine;    /* (SFU_CLASSES,) for coefficients alone: expected magnitudes in 1/128 to SFU_FINES classes, */
    const int32_t *rough;   /* and to SFU_ROUGHS */
} sfu_tables;

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

/* ---- coefficients.c: quantised wavelet coefficients ---- */

enum { SFU_CLASSES = 1 << 14, SFU_FINES = 52, SFU_ROUGHS = 11, SFU_LARGEST = 255, SFU_EXPECTED = 11, SFU_MORE = 4 };

typedef struct {
    sfu_model nonzero, negative, more[SFU_MORE], longer, upper;
} sfu_questions;

/* A band and one of its phases; the arrays are flat, of a box with a border of one sample. */
typedef struct {
    int32_t *values;         /* (samples,) */
    uint16_t *magnitudes;    /* (samples,) as contexts see them */
    const uint16_t *seen[4]; /* (samples,) the parent, its faces, the siblings, their faces */
    const int32_t *expected; /* (SFU_EXPECTED,) a row of EXPECTED in `coding.coefficients` */
    size_t samples;
    int32_t step_x, step_y;  /* from a sample to the next */
    int32_t phase, level, high_x, high_y, high_z, siblings; /* whether siblings were seen, and high along the axes: 0 or 1 */
} sfu_band;

/* Bytes of the room that so many coefficients need, if no model has more states than that. */
size_t sfu_room(size_t count, size_t states);

/* Codes the coefficients at ascending flat indices (count,); `known`, or when decoding NULL. They are in the band's arrays then.
 * room: of sfu_room bytes, aligned to 8. */
int sfu_code_coefficients(sfu_coder *coder, const sfu_tables *tables, const sfu_questions *questions, const sfu_band *band,
                          const int64_t *at, const int32_t *known, size_t count, void *room);

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

/* Bytes of the room of sfu_quantise, aligned to 8. */
size_t sfu_plan_room(const int32_t shape[3], const sfu_subband *bands, size_t count);

/* Coefficients to integers; a penalty of 0 rounds. Gives the squared error in squared steps, and the largest magnitude; SFU_BEYOND
 * where an integer would be too large, or a coefficient is no number. */
int sfu_quantise(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count, double step, double penalty,
                 int32_t *codes, double *squares, int32_t *largest, void *room);

void sfu_dequantise(const int32_t *codes, const int32_t shape[3], const sfu_subband *bands, size_t count, double step,
                    float *coefficients);

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
