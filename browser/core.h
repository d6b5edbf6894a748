/* Between the sources that give the native core to JavaScript. */
#ifndef SFUMATO_BROWSER_H
#define SFUMATO_BROWSER_H

#include "sfumato.h"

#define EXPORT(name) __attribute__((export_name(#name)))

/* A block of voxels as JavaScript writes it: voxels along each axis, and steps in the padded array. */
typedef struct {
    uint32_t shape[3], first, plane, row;
} block_t;

typedef struct learner learner_t;

/* A tile, its levels and its bands. */
typedef struct {
    int32_t shape[3];
    size_t samples, levels, count;
    sfu_level level[SFU_LEVELS];
    sfu_subband bands[SFU_BANDS];
} tile_t;

/* Answers questions; see core.c. */
int ask(sfu_coder *coder, learner_t *learner, const int32_t *states, const int32_t *choice, size_t step, uint8_t *bits, size_t count);

#endif
