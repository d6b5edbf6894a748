/* What the questions about coefficients are asked of, and what is expected of the answers before any: `coding/coefficients.py`. */
#include "coefficients.h"

enum { PLACES = 8 * SFU_LEVELS_TOLD }; /* orientations and levels of bands */

/* States of each context. */
static const int SIZES[QUESTIONS][SEEN_THROUGH] = {
    {SFU_NEARS * SFU_ROUGHS, SFU_PAIRS},
    {4 * SFU_PAIRS, 4 * SFU_PAIRS, 8 * SFU_FINES, SFU_ROUGHS * PLACES},
    {8 * SFU_SIGNS},
    {SFU_FINES, SFU_PAIRS, SFU_PAIRS, SFU_ROUGHS * PLACES},
    {SFU_FINES, SFU_PAIRS, SFU_PAIRS, SFU_ROUGHS * PLACES},
    {SFU_FINES, SFU_PAIRS, SFU_PAIRS, SFU_ROUGHS * PLACES},
    {SFU_FINES, SFU_PAIRS, SFU_PAIRS, SFU_ROUGHS * PLACES},
    {SFU_STATES * SFU_FINES, SFU_STATES * SFU_ROUGHS * PLACES},
    {SFU_STATES * SFU_ROUGHS},
};

int sfu_contexts_of(int kind)
{
    int count = 0;
    while (count < SEEN_THROUGH && SIZES[kind][count])
        count++;
    return count;
}

int sfu_states_of(int kind)
{
    return SIZES[kind][0] + SIZES[kind][1] + SIZES[kind][2] + SIZES[kind][3];
}

static int32_t fine_mean(int fine)
{
    return fine < 4 ? 2 * fine : 2 * (4 + fine % 4) << (fine / 4 - 1);
}

static int32_t rough_mean(int rough)
{
    return rough == 0 ? 0 : rough == 1 ? 4 : 16 << (rough - 2);
}

static int32_t pair_mean(int pair)
{
    return (rough_mean(pair / SFU_ROUGHS) + rough_mean(pair % SFU_ROUGHS)) / 2;
}

/* Prior answers of some states: yes as often as no where the expected magnitude, in 1/256, equals `half`. */
static uint32_t *expect(uint32_t *ones, int32_t mean, int32_t half, int repeats)
{
    const int64_t prior = (int64_t)SFU_ONE * (mean + 5) / (mean + 5 + half);
    for (int n = 0; n < repeats; n++)
        *ones++ = (uint32_t)(prior * SFU_TRUST / SFU_ONE);
    return ones;
}

static uint32_t *expect_fine(uint32_t *ones, int quarters, int32_t more, int32_t half, int repeats)
{
    for (int fine = 0; fine < SFU_FINES; fine++)
        ones = expect(ones, fine_mean(fine) * quarters / 4 + more, half, repeats);
    return ones;
}

static uint32_t *expect_rough(uint32_t *ones, int32_t more, int32_t half, int repeats)
{
    for (int rough = 0; rough < SFU_ROUGHS; rough++)
        ones = expect(ones, rough_mean(rough) + more, half, repeats);
    return ones;
}

static uint32_t *expect_pairs(uint32_t *ones, int32_t more, int32_t half, int repeats)
{
    for (int pair = 0; pair < SFU_PAIRS; pair++)
        ones = expect(ones, pair_mean(pair) + more, half, repeats);
    return ones;
}

void sfu_set_priors(uint32_t *ones, int kind)
{
    if (kind == ASK_BLOCK) {
        for (int near = 0; near < SFU_NEARS; near++)
            ones = expect_rough(ones, 40 * near, 128, 1);
        expect_pairs(ones, 0, 128, 1);
    } else if (kind == ASK_NONZERO) {
        ones = expect_pairs(expect_pairs(ones, 0, 154, 4), 0, 154, 4);
        expect_rough(expect_fine(ones, 5, 0, 154, 8), 0, 154, PLACES);
    } else if (kind == ASK_LONGER) {
        expect_rough(expect_fine(ones, 4, 72, 1024, SFU_STATES), 72, 1024, SFU_STATES * PLACES);
    } else if (kind == ASK_NEGATIVE || kind == ASK_UPPER) {
        const uint32_t prior = kind == ASK_NEGATIVE ? SFU_ONE / 2 : SFU_ONE * 2 / 5;
        for (int state = 0; state < sfu_states_of(kind); state++)
            ones[state] = prior * SFU_TRUST / SFU_ONE;
    } else {
        ones = expect_pairs(expect_pairs(expect_fine(ones, 4, 72, 307, 1), 72, 307, 1), 72, 307, 1);
        expect_rough(ones, 72, 307, PLACES);
    }
}
