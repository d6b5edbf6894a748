/* What the questions about coefficients are asked of, and what is expected of the answers before any: `coding/coefficients.py`. */
#include "coefficients.h"

enum {
    PLACES = 8 * SFU_LEVELS_TOLD, /* orientations and levels of bands */
    CALM = 64, FIRMER = 300,      /* initial curvature of weights; of those that were taught */
    STRIDE = 18                   /* of answers that were taught, in the logistic domain */
};

enum { SHADES = SFU_LEVELS_SEEN * SFU_SHADES };

/* States of each context, and sets of weights. */
static const struct {
    int states[SEEN_THROUGH], sets;
} MODELS[2][QUESTIONS] = {
    {{{SFU_NEARS * SFU_ROUGHS, SFU_PAIRS}, 4},
     {{4 * SFU_PAIRS, 4 * SFU_PAIRS, 8 * SFU_FINES, SFU_ROUGHS * PLACES}, 16},
     {{8 * SFU_SIGNS}, 1},
     {{SFU_FINES, SFU_PAIRS, SFU_PAIRS, SFU_ROUGHS * PLACES}, 1},
     {{SFU_FINES, SFU_PAIRS, SFU_PAIRS, SFU_ROUGHS * PLACES}, 1},
     {{SFU_FINES, SFU_PAIRS, SFU_PAIRS, SFU_ROUGHS * PLACES}, 1},
     {{SFU_FINES, SFU_PAIRS, SFU_PAIRS, SFU_ROUGHS * PLACES}, 1},
     {{SFU_STATES * SFU_FINES, SFU_STATES * SFU_ROUGHS * PLACES}, 1},
     {{SFU_STATES * SFU_ROUGHS}, 1}},
    {{{SFU_NEARS * SFU_ROOT_ROUGHS, SFU_ROOT_PAIRS}, 8},
     {{8 * SFU_ROOT_PAIRS, 16 * SFU_ROOT_FINES, 4 * SFU_ROOT_PAIRS, SHADES}, 32},
     {{8 * SFU_SIGNS, 4 * SFU_SURES, 8 * SFU_SIGNS, 4 * SFU_SUMS}, 24},
     {{SFU_ROOT_PAIRS, SFU_ROOT_FINES, 4 * SFU_ROOT_PAIRS, SHADES}, 4},
     {{SFU_ROOT_PAIRS, SFU_ROOT_FINES, 4 * SFU_ROOT_PAIRS, SHADES}, 4},
     {{SFU_ROOT_PAIRS, SFU_ROOT_FINES, 4 * SFU_ROOT_PAIRS, SHADES}, 4},
     {{SFU_ROOT_PAIRS, SFU_ROOT_FINES, 4 * SFU_ROOT_PAIRS, SHADES}, 4},
     {{SFU_STATES * SFU_ROOT_FINES, SFU_STATES * SFU_ROOT_PAIRS}, 1},
     {{SFU_STATES * SFU_ROOT_ROUGHS}, 1}},
};

const sfu_rules *sfu_rules_of(int32_t coding)
{
    static const sfu_rules rules[] = {
        {.coding = 1, .phases = 4, .roughs = SFU_ROUGHS, .order = {1, 2, 2, 3, 2, 3, 3, 0}},
        {.coding = 2, .phases = 8, .roughs = SFU_ROOT_ROUGHS, .order = {1, 4, 3, 7, 2, 6, 5, 0}},
    };
    return coding == 1 || coding == 2 ? &rules[coding - 1] : NULL;
}

int sfu_contexts_of(int coding, int kind)
{
    const int *states = MODELS[coding - 1][kind].states;
    int count = 0;
    while (count < SEEN_THROUGH && states[count])
        count++;
    return count;
}

int sfu_states_of(int coding, int kind)
{
    const int *states = MODELS[coding - 1][kind].states;
    return states[0] + states[1] + states[2] + states[3];
}

int sfu_sets_of(int coding, int kind)
{
    return MODELS[coding - 1][kind].sets;
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

/* The prior answers of the first coding. */
static void set_priors(uint32_t *ones, int kind)
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
        for (int state = 0; state < sfu_states_of(1, kind); state++)
            ones[state] = prior * SFU_TRUST / SFU_ONE;
    } else {
        ones = expect_pairs(expect_pairs(expect_fine(ones, 4, 72, 307, 1), 72, 307, 1), 72, 307, 1);
        expect_rough(ones, 72, 307, PLACES);
    }
}

/* What a model of the second coding was taught. */
static void recall(const sfu_asker *asker, sfu_learner *model, int kind)
{
    const uint16_t *squash = asker->tables->squash;
    size_t answer = 0, weight = 0;
    for (int n = 0; n < kind; n++) {
        answer += (size_t)sfu_states_of(2, n);
        weight += (size_t)(sfu_contexts_of(2, n) * sfu_sets_of(2, n));
    }
    for (int state = 0; state < model->states; state++, answer++) {
        const int32_t taught = (int8_t)(sfu_taught_answers[answer / 8] >> (8 * (answer % 8)) & 0xff), said = STRIDE * taught;
        const int32_t inside = said < -SFU_REACH ? -SFU_REACH : said > SFU_REACH ? SFU_REACH : said;
        model->ones[state] = (uint32_t)squash[inside + SFU_REACH] * SFU_FIRM / SFU_ONE;
        model->total[state] = SFU_FIRM;
    }
    for (int k = 0; k < model->contexts; k++)
        for (int set = 0; set < model->sets; set++) {
            model->weights[k][set] = sfu_taught_weights[weight++] * (SFU_ONE / SFU_UNIT);
            model->curve[k][set] = (int64_t)FIRMER * SFU_UNIT * SFU_ONE;
        }
}

void sfu_begin(const sfu_asker *asker, sfu_learner *model, int kind)
{
    const int coding = asker->rules->coding;
    model->contexts = sfu_contexts_of(coding, kind);
    model->sets = sfu_sets_of(coding, kind);
    model->states = sfu_states_of(coding, kind);
    model->heavies = 0;
    if (coding == 2) {
        recall(asker, model, kind);
        return;
    }
    for (int k = 0; k < model->contexts; k++)
        for (int set = 0; set < model->sets; set++) {
            model->weights[k][set] = SFU_ONE * 23 / 20 / model->contexts;
            model->curve[k][set] = (int64_t)CALM * SFU_UNIT * SFU_ONE;
        }
    set_priors(model->ones, kind);
    for (int state = 0; state < model->states; state++)
        model->total[state] = SFU_TRUST;
}
