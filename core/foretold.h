/* lattice.c: whole numbers that a field foretells. */
#ifndef SFUMATO_FORETOLD_H
#define SFUMATO_FORETOLD_H

#include "sfumato.h"

enum { SFU_LATTICE_PARTS = 16, SFU_LATTICE_FARTHEST = 1 << 26 }; /* parts of a step; what the field says, in parts, at most */

/* Bytes of the room of sfu_code_lattice; 0 where there is no such tile. */
size_t sfu_lattice_room(const int32_t shape[3]);

/* Codes a tile's numbers, in C order, by what the field says of them, SFU_LATTICE_FARTHEST at most in size; not for a stream of no
 * bytes. room: aligned to 8. */
int sfu_code_lattice(sfu_coder *coder, const sfu_tables *tables, const int32_t shape[3], const int32_t *field, int32_t *numbers,
                     void *room);

/* What a stream of no bytes says. */
void sfu_nearest_lattice(const int32_t *field, size_t count, int32_t *numbers);

/* Values of a field, float32, in parts of the steps from an anchor: (values + mean - anchor) * scale, no further than low and high. */
void sfu_foretell_lattice(const float *values, size_t count, float shift, float scale, float low, float high, int32_t *field);

#endif
