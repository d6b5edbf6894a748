/* What decode.c and rooms.c share: the decoding of one file. */
#ifndef SFUMATO_JOB_H
#define SFUMATO_JOB_H

#include "reader.h"

typedef struct {
    sfu_level levels[SFU_LEVELS];
    sfu_subband bands[SFU_BANDS];
} sfu_tile_plan;

/* Of one tile; of numbers, `wide` are float64 and `narrow` float32, one of the two. */
typedef struct {
    sfu_tile_plan *plan;
    sfu_part *streams;        /* (parts, C) */
    uint8_t *joined;          /* the parts of one stream, where they are several */
    int32_t *codes, *residuals; /* (x, y, z), (C, x, y, z) */
    void *plane, *lifting, *padded; /* a channel; rooms */
    double *wide;             /* (x, y, z, C) */
    float *narrow;
    uint8_t *rest;            /* for each channel its planes */
    int64_t *steps;           /* of the network */
    void *room;               /* of sfu_code_tile */
} sfu_tile;

typedef struct {
    const sfu_file *file;
    void *values;
    uint8_t *active;
    int wide, single;             /* whether numbers are computed in float64; whether they are clamped and settled in float32 */
    sfu_tables *tables;
    uint8_t (*schedules)[33];     /* how many levels, and what they split */
    double *levels, *near, *means, *numbers; /* levels (L, C), and clamped to the range; means (C,); of one voxel */
    double least, most;           /* with a residual */
    uint64_t *palette;
    uint8_t *mask;                /* (X, Y, Z) */
    sfu_layers layers;
    void *weights;                /* of the network */
    struct {
        const uint8_t *length;
        size_t place;
    } next[SFU_SECTIONS][SFU_PARTS]; /* in each part of a section the streams of the next tile: lengths, and where they start */
    void *work;                   /* what is not used at the same time */
    sfu_tile tile;
} sfu_job;

/* Divides the room of a job; without one says how many bytes it takes. */
uint64_t sfu_divide_room(sfu_job *job, const sfu_file *file, uint8_t *room);

/* What is read before any tile. */
int sfu_prepare(sfu_job *job);

/* The bands of a tile; how many, and how many levels. */
size_t sfu_plan(const sfu_job *job, size_t number, const int32_t shape[3], size_t *levels);

/* Integers of a channel to what they foretell of its numbers, which is put among the tile's residuals. */
void sfu_foretell_numbers(const sfu_job *job, const int32_t shape[3], size_t levels, size_t bands, size_t channel, size_t samples);

/* The numbers of a channel, by what was foretold of them, and the values that these are. */
int sfu_read_numbers(const sfu_job *job, sfu_part stream, const int32_t shape[3], size_t channel, size_t samples);

/* Puts back what is missing. */
int sfu_put_missing(const sfu_job *job);

/* Like sfu_pad, of float64. */
void sfu_pad_double(const double *values, const size_t shape[4], size_t far, double scale, double *padded);

#endif
