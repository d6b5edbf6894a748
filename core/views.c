/* How questions are seen: the states of each context for the numbers of a column, in both codings. */
#include "coefficients.h"

enum { PLACES = 8 * SFU_LEVELS_TOLD }; /* orientations and levels of bands */

static int rank_of(const sfu_band *band)
{
    const int high = band->where->high;
    return (high & 1) + (high >> 1 & 1) + (high >> 2);
}

static int32_t level_of(const sfu_band *band, int32_t told)
{
    return band->where->level < told ? band->where->level : told - 1;
}

sfu_view sfu_view_nonzero(const sfu_band *band, int phase)
{
    if (band->rules->coding == 1) {
        const int32_t seconds = 4 * SFU_PAIRS, fines = 2 * seconds, places = fines + 8 * SFU_FINES;
        const int32_t place = 8 * level_of(band, SFU_LEVELS_TOLD) + band->where->high;
        return (sfu_view){.columns = 3, .contexts = 4, .size = {SFU_PAIRS, SFU_PAIRS, SFU_FINES},
                          .context = {{.column = 0, .first = phase, .step = 4},
                                      {.column = 1, .first = seconds + phase, .step = 4},
                                      {.column = 2, .first = fines + 2 * phase + band->has_siblings, .step = 8},
                                      {.column = 2, .rough = 1, .first = places + place, .step = PLACES}}};
    }
    const int32_t fines = 8 * SFU_ROOT_PAIRS, steeps = fines + 16 * SFU_ROOT_FINES, shades = steeps + 4 * SFU_ROOT_PAIRS;
    return (sfu_view){.columns = 4, .contexts = 4, .size = {SFU_ROOT_PAIRS, SFU_ROOT_FINES, SFU_ROOT_PAIRS, SFU_SHADES},
                      .context = {{.column = 0, .first = phase, .step = 8},
                                  {.column = 1, .first = fines + 2 * phase + band->has_siblings, .step = 16},
                                  {.column = 2, .first = steeps + rank_of(band), .step = 4},
                                  {.column = 3, .first = shades + level_of(band, SFU_LEVELS_SEEN), .step = SFU_LEVELS_SEEN}}};
}

int sfu_set_nonzero(const sfu_band *band, int phase)
{
    return phase + band->rules->phases * rank_of(band);
}

sfu_view sfu_view_more(const sfu_band *band)
{
    if (band->rules->coding == 1)
        return (sfu_view){.columns = 3, .contexts = 4, .size = {SFU_PAIRS, SFU_PAIRS, SFU_FINES},
                          .context = {{.column = 2, .step = 1},
                                      {.column = 0, .first = SFU_FINES, .step = 1},
                                      {.column = 1, .first = SFU_FINES + SFU_PAIRS, .step = 1},
                                      {.column = 2, .rough = 1, .step = PLACES,
                                       .first = SFU_FINES + 2 * SFU_PAIRS + 8 * level_of(band, SFU_LEVELS_TOLD) + band->where->high}}};
    const int32_t steeps = SFU_ROOT_PAIRS + SFU_ROOT_FINES, shades = steeps + 4 * SFU_ROOT_PAIRS;
    return (sfu_view){.columns = 4, .contexts = 4, .size = {SFU_ROOT_PAIRS, SFU_ROOT_FINES, SFU_ROOT_PAIRS, SFU_SHADES},
                      .context = {{.column = 0, .step = 1},
                                  {.column = 1, .first = SFU_ROOT_PAIRS, .step = 1},
                                  {.column = 2, .first = steeps + rank_of(band), .step = 4},
                                  {.column = 3, .first = shades + level_of(band, SFU_LEVELS_SEEN), .step = SFU_LEVELS_SEEN}}};
}

int sfu_set_more(const sfu_band *band)
{
    return band->rules->coding == 1 ? 0 : rank_of(band);
}

sfu_view sfu_view_longer(const sfu_band *band, int32_t state)
{
    if (band->rules->coding == 1) {
        const int32_t place = 8 * level_of(band, SFU_LEVELS_TOLD) + band->where->high;
        return (sfu_view){.columns = 1, .contexts = 2, .size = {SFU_FINES},
                          .context = {{.column = 0, .first = state, .step = SFU_STATES},
                                      {.column = 0, .rough = 1, .first = (SFU_FINES + place) * SFU_STATES + state,
                                       .step = PLACES * SFU_STATES}}};
    }
    return (sfu_view){.columns = 2, .contexts = 2, .size = {SFU_ROOT_FINES, SFU_ROOT_PAIRS},
                      .context = {{.column = 0, .first = state, .step = SFU_STATES},
                                  {.column = 1, .first = SFU_STATES * SFU_ROOT_FINES + state, .step = SFU_STATES}}};
}

sfu_view sfu_view_sign(const sfu_band *band)
{
    const int32_t high = SFU_SIGNS * band->where->high, rank = rank_of(band);
    const int32_t sures = 8 * SFU_SIGNS, bent = sures + 4 * SFU_SURES, sums = bent + 8 * SFU_SIGNS;
    if (band->rules->coding == 1)
        return (sfu_view){.columns = 1, .contexts = 1, .size = {SFU_SIGNS}, .context = {{.column = 0, .first = high, .step = 1}}};
    return (sfu_view){.columns = 4, .contexts = 4, .size = {SFU_SIGNS, SFU_SURES, SFU_SIGNS, SFU_SUMS},
                      .context = {{.column = 0, .first = high, .step = 1},
                                  {.column = 1, .first = sures + rank, .step = 4},
                                  {.column = 2, .first = bent + high, .step = 1},
                                  {.column = 3, .first = sums + rank, .step = 4}}};
}

int sfu_set_sign(const sfu_band *band)
{
    return band->rules->coding == 1 ? 0 : 6 * rank_of(band) + level_of(band, SFU_LEVELS_TOLD);
}
