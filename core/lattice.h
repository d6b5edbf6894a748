/* Between the sources that code whole numbers that a field foretells. */
#ifndef SFUMATO_LATTICE_H
#define SFUMATO_LATTICE_H

#include "coefficients.h"
#include "foretold.h"

enum {
    PHASES = 8, CONTEXTS = 4, LARGER = 6, PARTS = SFU_LATTICE_PARTS, /* LARGER: how often "more?" is asked */
    ASK_NOT_0 = 0, ASK_MINUS, ASK_LARGER, ASK_LONG = ASK_LARGER + LARGER, ASK_UPPERMOST, ASKED
};

/* All that the coding of a tile needs. */
typedef struct {
    sfu_coder *coder;
    const sfu_tables *tables;
    sfu_model models[ASKED];
    int32_t shape[3];
    size_t row, plane; /* of the padded arrays: steps to the next y and x */
    const int32_t *field;
    int32_t *numbers;
    int16_t *error;  /* padded: what the field is off by, in parts, */
    uint16_t *root;  /* and the root of that */
    int32_t *states, *some, *known; /* (CONTEXTS, SFU_PIECE), twice; room of sfu_ask */
    uint32_t *place, *size, *left, *longer; /* (SFU_PIECE,) */
    uint8_t *kind, *kinds, *length, *bits, *minus;
} sfu_lattice;

static inline int32_t sfu_nearest(int32_t field)
{
    return (field + PARTS / 2) >> 4;
}

/* Codes a piece of so many voxels of a phase, whose contexts and places have been found; returns the fault. */
int sfu_code_numbers(sfu_lattice *tile, int phase, size_t count);

#endif
