/* The questions about coefficients: `coding/context_mixing.py` says how they learn, `coding/coefficients.py` what they see.
 *
 * What is seen comes as columns of small numbers. So the probability of a bit follows from a sum of one term for each column, looked up
 * in tables that are made for a chunk, and answers are counted by numbers before they are counted by states.
 */
#include <string.h>

#include "coefficients.h"

#ifdef __GNUC__
#define ALWAYS inline __attribute__((always_inline))
#else
#define ALWAYS inline
#endif

enum {
    LIMIT = 500 * SFU_UNIT,  /* counts are halved beyond this */
    FIRST = 64,              /* the shortest chunk */
    THIN = 10,               /* weights learn from 1024 to 2047 questions of a chunk */
    GAIN = 6, FADE = 6       /* of the weights: step in 1/16 Newton steps, forgetting as a shift */
};

size_t sfu_memory(int coding)
{
    size_t bytes = 0;
    for (int kind = 0; kind < QUESTIONS; kind++)
        bytes += (size_t)sfu_states_of(coding, kind) * (4 + 4 + 2) + 8;
    return bytes;
}

void sfu_start(sfu_asker *asker, sfu_coder *coder, const sfu_tables *tables, const sfu_rules *rules, void *memory)
{
    uint8_t *here = memory;
    asker->coder = coder;
    asker->tables = tables;
    asker->rules = rules;
    memset(asker->counts, 0, sizeof asker->counts);
    for (int kind = 0; kind < QUESTIONS; kind++) {
        sfu_learner *model = &asker->models[kind];
        const size_t states = (size_t)sfu_states_of(rules->coding, kind);
        model->contexts = 0;
        model->answers = 0;
        model->ones = (uint32_t *)(void *)here;
        model->total = model->ones + states;
        model->heavy = (uint16_t *)(model->total + states);
        here += (states * (4 + 4 + 2) + 7) / 8 * 8;
    }
}

/* ---- models ---- */

/* The model of that question, made when it is first asked. */
static sfu_learner *model_of(sfu_asker *asker, int kind)
{
    sfu_learner *model = &asker->models[kind];
    if (model->contexts)
        return model;
    sfu_begin(asker, model, kind);
    return model;
}

/* ---- a chunk ---- */

size_t sfu_chunk(sfu_asker *asker, int kind, size_t left)
{
    const int64_t longer = model_of(asker, kind)->answers >> 3;
    const size_t length = longer < FIRST ? FIRST : longer > SFU_CHUNK ? SFU_CHUNK : (size_t)longer;
    return left < length ? left : length;
}

static int32_t state_of(const sfu_context *context, int number)
{
    return context->first + context->step * (context->rough ? sfu_rough_of(number) : number);
}

/* Lists the numbers that occur in the columns, or all where that is less work. */
static void list_numbers(sfu_asker *asker, const sfu_view *view, const uint8_t *const *columns, size_t count)
{
    for (int c = 0; c < view->columns; c++) {
        uint8_t *touched = asker->touched[c];
        uint32_t *counts = asker->counts[c];
        int touches = 0;
        if (count >= (size_t)view->size[c]) {
            for (; touches < view->size[c]; touches++)
                touched[touches] = (uint8_t)touches;
        } else {
            for (size_t n = 0; n < count; n++) {
                const uint8_t number = columns[c][n];
                touched[touches] = number;
                touches += !counts[number];
                counts[number] = 1;
            }
            for (int n = 0; n < touches; n++)
                counts[touched[n]] = 0;
        }
        asker->touches[c] = touches;
    }
}

/* Fills in what the numbers listed say. float64 has the whole part right: of numbers below 2^53, their quotient 65536 at most. */
static void look_up(sfu_asker *asker, const sfu_learner *model, const sfu_view *view, int set)
{
    for (int c = 0; c < view->columns; c++)
        for (int n = 0; n < asker->touches[c]; n++)
            asker->sums[c][asker->touched[c][n]] = 0;
    for (int k = 0; k < view->contexts; k++) {
        const sfu_context *context = &view->context[k];
        const int64_t weight = model->weights[k][set];
        for (int n = 0; n < asker->touches[context->column]; n++) {
            const int number = asker->touched[context->column][n];
            const int32_t state = state_of(context, number);
            const double part = (double)((int64_t)model->ones[state] * SFU_ONE) / (double)model->total[state];
            const int32_t said = asker->tables->stretch[(int32_t)part];
            asker->said[k][number] = said;
            asker->sums[context->column][number] += weight * said;
        }
    }
}

/* Codes the bits, and counts them. */
static ALWAYS void code_bits(sfu_asker *asker, int writes, int columns, const uint8_t *const *column, uint8_t *bits, size_t count)
{
    sfu_coder coder = *asker->coder;
    const uint32_t *zeros = asker->tables->zeros;
    uint64_t ahead = coder.point - coder.low, range = coder.range, low = coder.low;
    int damaged = 0;
    for (size_t n = 0; n < count; n++) {
        const int first = column[0][n], second = columns > 1 ? column[1][n] : 0, third = columns > 2 ? column[2][n] : 0;
        const int fourth = columns > 3 ? column[3][n] : 0;
        int64_t mixed = asker->sums[0][first];
        mixed += columns > 1 ? asker->sums[1][second] : 0;
        mixed += columns > 2 ? asker->sums[2][third] : 0;
        mixed += columns > 3 ? asker->sums[3][fourth] : 0;
        mixed >>= 16;
        mixed = mixed < -SFU_SURE ? -SFU_SURE : mixed > SFU_SURE ? SFU_SURE : mixed;
        const size_t place = (size_t)(mixed + SFU_REACH);
        const uint64_t scale = range >> 24, cut = scale * zeros[place], top = scale << 24;
        const int bit = writes ? bits[n] : ahead >= cut;
        const uint64_t passed = cut & (0 - (uint64_t)bit); /* no branch: half of these could not be foreseen */
        if (writes) {
            low += passed;
            if (low < passed)
                sfu_carry(coder.words, coder.place);
        } else {
            damaged |= ahead >= top;
            ahead -= passed;
            bits[n] = (uint8_t)bit;
        }
        range = cut + ((top - 2 * cut) & (0 - (uint64_t)bit));
        if (range <= UINT32_MAX) {
            if (writes)
                coder.words[coder.place] = (uint32_t)(low >> 32);
            else
                ahead = ahead << 32 | sfu_word(coder.data, coder.size, coder.place);
            coder.place++;
            low <<= 32;
            range <<= 32;
        }
        asker->places[n] = (uint16_t)place;
        const uint32_t told = 1 + ((uint32_t)bit << 16);
        asker->counts[0][first] += told;
        if (columns > 1)
            asker->counts[1][second] += told;
        if (columns > 2)
            asker->counts[2][third] += told;
        if (columns > 3)
            asker->counts[3][fourth] += told;
    }
    coder.range = range;
    coder.low = writes ? low : 0;
    coder.point = writes ? 0 : ahead;
    if (damaged)
        coder.fault = SFU_DAMAGED;
    *asker->coder = coder;
}

/* Moves the weights by one damped Newton step, from how much better others had been. */
static void weigh(sfu_asker *asker, sfu_learner *model, const sfu_view *view, int set, const uint8_t *const *columns,
                  const uint8_t *bits, size_t count)
{
    const size_t every = count >> THIN ? count >> THIN : 1;
    size_t some = 0;
    for (size_t n = 0; n < count; n += every) {
        const int32_t p = asker->tables->squash[asker->places[n]];
        asker->slopes[some] = bits[n] * SFU_ONE - p;
        asker->bends[some++] = (int32_t)((uint32_t)p * (uint32_t)(SFU_ONE - p) >> 16);
    }
    for (int k = 0; k < model->contexts; k++) {
        const uint8_t *column = columns[view->context[k].column];
        const int32_t *said = asker->said[k];
        int64_t slope = 0, bend = 0;
        for (size_t n = 0; n < some; n++) {
            const int64_t told = said[column[n * every]];
            slope += told * asker->slopes[n];
            bend += told * told * asker->bends[n];
        }
        int64_t *curve = &model->curve[k][set];
        *curve += bend >> 8;
        slope *= SFU_ONE;
        const int64_t step = (slope / *curve - (slope % *curve < 0)) * GAIN >> 4, most = SFU_ONE >> 3;
        model->weights[k][set] += step < -most ? -most : step > most ? most : step;
        for (int n = 0; n < model->sets; n++)
            model->curve[k][n] -= model->curve[k][n] >> FADE;
    }
}

/* Adds the answers of a chunk to the states they were given in. Counts that have become large are halved. */
static void count_answers(sfu_asker *asker, sfu_learner *model, const sfu_view *view)
{
    for (int k = 0; k < view->contexts; k++) {
        const sfu_context *context = &view->context[k];
        for (int n = 0; n < asker->touches[context->column]; n++) {
            const int number = asker->touched[context->column][n];
            const uint32_t told = asker->counts[context->column][number];
            const int32_t state = state_of(context, number);
            const uint32_t before = model->total[state], after = before + (told & 0xffff) * SFU_UNIT;
            model->total[state] = after;
            model->ones[state] += (told >> 16) * SFU_UNIT;
            if (before <= LIMIT && after > LIMIT)
                model->heavy[model->heavies++] = (uint16_t)state;
        }
    }
    int kept = 0;
    for (int n = 0; n < model->heavies; n++) {
        const uint16_t state = model->heavy[n];
        model->total[state] >>= 1;
        model->ones[state] >>= 1;
        model->heavy[kept] = state;
        kept += model->total[state] > LIMIT;
    }
    model->heavies = kept;
}

int sfu_ask_chunk(sfu_asker *asker, int kind, const sfu_view *view, int set, const uint8_t *const *columns, uint8_t *bits, size_t count)
{
    sfu_learner *model = model_of(asker, kind);
    if (sfu_reserve(asker->coder, count))
        return asker->coder->fault;
    list_numbers(asker, view, columns, count);
    look_up(asker, model, view, set);
    switch (2 * view->columns + !asker->coder->data) {
    case 2: code_bits(asker, 0, 1, columns, bits, count); break;
    case 3: code_bits(asker, 1, 1, columns, bits, count); break;
    case 4: code_bits(asker, 0, 2, columns, bits, count); break;
    case 5: code_bits(asker, 1, 2, columns, bits, count); break;
    case 6: code_bits(asker, 0, 3, columns, bits, count); break;
    case 7: code_bits(asker, 1, 3, columns, bits, count); break;
    case 8: code_bits(asker, 0, 4, columns, bits, count); break;
    default: code_bits(asker, 1, 4, columns, bits, count); break;
    }
    weigh(asker, model, view, set, columns, bits, count);
    count_answers(asker, model, view);
    for (int c = 0; c < view->columns; c++)
        for (int n = 0; n < asker->touches[c]; n++)
            asker->counts[c][asker->touched[c][n]] = 0;
    model->answers += (int64_t)count;
    return asker->coder->fault;
}

int sfu_ask_all(sfu_asker *asker, int kind, const sfu_view *view, int set, const uint8_t *const *columns, uint8_t *bits, size_t count)
{
    const uint8_t *rest[COLUMNS] = {NULL};
    size_t length;
    for (size_t first = 0; first < count && !asker->coder->fault; first += length) {
        length = sfu_chunk(asker, kind, count - first);
        for (int c = 0; c < view->columns; c++)
            rest[c] = columns[c] + first;
        sfu_ask_chunk(asker, kind, view, set, rest, bits + first, length);
    }
    return asker->coder->fault;
}
