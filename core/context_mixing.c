/* Adaptive models of bits, mixed in the logistic domain: `coding/context_mixing.py` says why, and is what this has to equal. */
#include <string.h>

#include "sfumato.h"

enum {
    MEMORY = 500,               /* counts are halved beyond this many */
    FIRST = 64, LAST = 1 << 13, /* chunk lengths */
    THIN = 10,                  /* weights learn from 1024 to 2047 questions of a chunk */
    GAIN = 6, FADE = 6          /* of the weights: step in 1/16 Newton steps, forgetting as a shift */
};

/* Questions first to stop of `ask`, of one chunk. */
typedef struct {
    const int32_t *states, *choice;
    uint8_t *bits;
    size_t count, step, first, stop;
} chunk_t;

static int64_t clipped(int64_t a, int64_t most)
{
    return a < -most ? -most : a > most ? most : a;
}

static int64_t floor_divided(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* What a state says, in the logistic domain. float64 has the whole part right: of numbers below 2^53, their quotient 65536 at most. */
static int32_t said(const sfu_tables *tables, const sfu_model *model, size_t state)
{
    return tables->stretch[(int32_t)((double)(model->ones[state] * SFU_ONE) / (double)model->total[state])];
}

/* Whether states and choices lie in the model, and the model in its limits. */
static int fits(const sfu_model *model, const chunk_t *all)
{
    if (model->contexts > SFU_CONTEXTS || model->sets < 1 || model->contexts * model->sets > SFU_WEIGHTS)
        return 0;
    for (size_t k = 0; k < model->contexts; k++) {
        const int64_t end = k + 1 < model->contexts ? model->start[k + 1] : (int64_t)model->states, size = end - model->start[k];
        uint32_t largest = 0;
        for (size_t n = 0; n < all->count; n++) {
            const uint32_t state = (uint32_t)all->states[k * all->count + n];
            largest = state > largest ? state : largest;
        }
        if (model->start[k] < 0 || end > (int64_t)model->states || (all->count && (int64_t)largest >= size))
            return 0;
    }
    for (size_t n = 0; n < (all->step ? all->count : 1); n++)
        if ((uint32_t)all->choice[n * all->step] >= model->sets)
            return 0;
    return 1;
}

/* Codes the bits of a chunk by the same counts and weights; sums up, for each weight, how much better another one had been. */
static inline void code_chunk(sfu_coder *place, int writes, const sfu_tables *tables, const sfu_model *model, const chunk_t *chunk,
                              const int32_t *known, int64_t *slopes, int64_t *bends)
{
    sfu_coder coder = *place;
    const size_t every = (chunk->stop - chunk->first) >> THIN, contexts = model->contexts, sets = model->sets;
    size_t next = chunk->first;
    int64_t inputs[SFU_CONTEXTS];
    for (size_t n = chunk->first; n < chunk->stop && !coder.fault; n++) {
        const size_t chosen = (size_t)chunk->choice[n * chunk->step];
        int64_t mixed = 0;
        for (size_t k = 0; k < contexts; k++) {
            const size_t state = (size_t)model->start[k] + (size_t)chunk->states[k * chunk->count + n];
            inputs[k] = known ? known[state] : said(tables, model, state);
            mixed += model->weights[k * sets + chosen] * inputs[k];
        }
        const int64_t p = tables->squash[clipped(mixed >> 16, SFU_SURE) + SFU_REACH];
        const int bit = sfu_step(&coder, writes, (uint32_t)p, chunk->bits[n]);
        chunk->bits[n] = (uint8_t)bit;
        if (n == next) {
            const int64_t slope = bit * SFU_ONE - p, bend = p * (SFU_ONE - p) >> 16;
            for (size_t k = 0; k < contexts; k++) {
                slopes[k * sets + chosen] += inputs[k] * slope;
                bends[k * sets + chosen] += inputs[k] * inputs[k] * bend;
            }
            next += every ? every : 1;
        }
    }
    *place = coder;
}

/* One damped Newton step per weight. */
static void weigh(const sfu_model *model, const int64_t *slopes, const int64_t *bends)
{
    for (size_t at = 0; at < model->contexts * model->sets; at++) {
        if (slopes[at] || bends[at]) {
            model->curve[at] += bends[at] >> 8;
            model->weights[at] += clipped(floor_divided(slopes[at] * SFU_ONE, model->curve[at]) * GAIN >> 4, SFU_ONE >> 3);
        }
        model->curve[at] -= model->curve[at] >> FADE;
    }
}

/* Adds the answers of a chunk to the states they were given in. Counts that have become large are halved. */
static void count_answers(const sfu_model *model, const chunk_t *chunk)
{
    for (size_t n = chunk->first; n < chunk->stop; n++)
        for (size_t k = 0; k < model->contexts; k++) {
            const int64_t state = model->start[k] + chunk->states[k * chunk->count + n];
            model->total[state] += SFU_UNIT;
            model->ones[state] += chunk->bits[n] * SFU_UNIT;
        }
    model->counters[0] += (int64_t)(chunk->stop - chunk->first);
    model->counters[1] += (int64_t)(chunk->stop - chunk->first);
    if (model->counters[1] > MEMORY) {
        int64_t most = 0;
        for (size_t at = 0; at < model->states; at++) {
            const int shift = model->total[at] > MEMORY * SFU_UNIT;
            model->total[at] >>= shift;
            model->ones[at] >>= shift;
            most = model->total[at] > most ? model->total[at] : most;
        }
        model->counters[1] = most / SFU_UNIT + 1;
    }
}

int sfu_ask(sfu_coder *coder, const sfu_tables *tables, const sfu_model *model, const int32_t *states, const int32_t *choice,
            size_t step, uint8_t *bits, size_t count, int32_t *room)
{
    chunk_t chunk = {states, choice, bits, count, step, 0, 0};
    int64_t slopes[SFU_WEIGHTS], bends[SFU_WEIGHTS];
    if (!fits(model, &chunk))
        coder->fault = SFU_WRONG;
    for (sfu_reserve(coder, count); chunk.first < count && !coder->fault; chunk.first = chunk.stop) {
        const int64_t longer = model->counters[0] >> 3;
        const size_t length = longer < FIRST ? FIRST : longer > LAST ? LAST : (size_t)longer;
        const int32_t *known = NULL;
        chunk.stop = count - chunk.first < length ? count : chunk.first + length;
        memset(slopes, 0, model->contexts * model->sets * sizeof *slopes);
        memset(bends, 0, model->contexts * model->sets * sizeof *bends);
        if ((chunk.stop - chunk.first) * model->contexts > model->states) {
            for (size_t state = 0; state < model->states; state++)
                room[state] = said(tables, model, state);
            known = room;
        }
        if (coder->data)
            code_chunk(coder, 0, tables, model, &chunk, known, slopes, bends);
        else
            code_chunk(coder, 1, tables, model, &chunk, known, slopes, bends);
        if (coder->fault)
            break;
        weigh(model, slopes, bends);
        count_answers(model, &chunk);
    }
    return coder->fault;
}

void sfu_make_tables(sfu_tables *tables)
{
    const double step = 1.0039138893383475734436096; /* e^(1 / UNIT); no result is so near to a tie that float64 would not do */
    double power = 1;
    for (int n = 0; n <= SFU_REACH; n++, power *= step) {
        const int32_t p = (int32_t)(SFU_ONE * power / (power + 1) + 0.5);
        tables->squash[SFU_REACH + n] = (uint16_t)p;
        tables->squash[SFU_REACH - n] = (uint16_t)(SFU_ONE - p);
    }
    for (int n = 0; n <= 2 * SFU_REACH; n++)
        tables->zeros[n] = 256 * (uint32_t)(SFU_ONE - tables->squash[n]) - (tables->squash[n] < SFU_ONE / 2);
    for (int p = 0, n = 0; p <= SFU_ONE; p++) {
        while (n < 2 * SFU_REACH && tables->squash[n] < p)
            n++;
        tables->stretch[p] = (int16_t)(n - SFU_REACH);
    }
}
