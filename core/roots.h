/* Roots of magnitudes, and their classes: of the sources that include coefficients.h. */
#ifndef SFUMATO_ROOTS_H
#define SFUMATO_ROOTS_H

#include <string.h>

#include "coefficients.h"

/* About the root of a number, sixteen times as large. */
static inline int32_t sfu_root(int32_t number)
{
    float about = (float)(16 * (number < 1 << 24 ? number : 1 << 24));
    int32_t bits;
    memcpy(&bits, &about, 4);
    bits = (bits >> 1) + 0x1fc00000;
    memcpy(&about, &bits, 4);
    return (int32_t)about;
}

/* The class of a root, in 1/4096, of SFU_ROOT_FINES: three binary digits with their place, those of 256 and less are 0. */
static SFU_INLINE int32_t sfu_root_fine_of(int32_t root)
{
    const float number = (float)root;
    int32_t bits, fine;
    memcpy(&bits, &number, 4);
    fine = (bits >> 20) - 1080;
    return fine < 0 ? 0 : fine < SFU_ROOT_FINES ? fine : SFU_ROOT_FINES - 1;
}

static inline int sfu_root_rough_of(int fine)
{
    return fine < 4 * SFU_ROOT_ROUGHS ? fine >> 2 : SFU_ROOT_ROUGHS - 1;
}

#endif
