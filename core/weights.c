/* The weights of a network from their bytes: `coding/weights.py` says why, and is what this has to equal. */
#include "reader.h"

enum { OUTPUT = 3, LONGEST = 20, CHANGES = 10, FIRST = -80, SPAN = 512, LOWEST = -320, PIECE = 1 << 16, LEADING = 2, EDGES = 34 };
enum { CLASSES = EDGES + 1, DIGITS = 4 * (LONGEST + 1), TRUST = 4 * SFU_UNIT, CALM = 64 };
enum { WEIGHTS, BIASES, STEPS, KINDS }; /* of integers */
enum { LONGER, NEGATIVE, DIGIT, REST, QUESTIONS };

/* One adaptive question of one context. */
typedef struct {
    int64_t ones[CLASSES * LONGEST], total[CLASSES * LONGEST], weight, curve, counters[2];
    size_t states;
} question_t;

typedef struct {
    sfu_coder coder;
    const sfu_tables *tables;
    question_t *questions[KINDS]; /* (QUESTIONS,) each */
    int longest[KINDS];
    int64_t *sums;                /* of the magnitudes of an output */
    int32_t *expected, *states, *numbers, *lengths, *codes, *room;
    uint32_t *open;
    uint8_t *bits, *signs;
} reader_t;

static void start_question(question_t *question, size_t states, int longest)
{
    question->states = states;
    for (size_t n = 0; n < states; n++) {
        int64_t prior = SFU_ONE / 2 - (states == (size_t)4 * (size_t)(longest + 1) ? SFU_ONE / 16 : 0);
        if (states == CLASSES * (size_t)longest) {
            const int row = (int)(n / (size_t)longest);
            const int64_t edge = row ? (int64_t)(row & 1 ? 2 : 3) << (row - 1) / 2 : 0, mean = row ? edge * 5 / 4 : 1;
            const int64_t half = (int64_t)6 << n % (size_t)longest;
            prior = SFU_ONE * mean * mean / (mean * mean + half * half);
            prior = prior < SFU_ONE >> 8 ? SFU_ONE >> 8 : prior > SFU_ONE - (SFU_ONE >> 8) ? SFU_ONE - (SFU_ONE >> 8) : prior;
        }
        question->ones[n] = prior * TRUST / SFU_ONE;
        question->total[n] = TRUST;
    }
    question->weight = SFU_ONE * 23 / 20;
    question->curve = (int64_t)CALM * SFU_UNIT * SFU_ONE;
    question->counters[0] = 0;
    question->counters[1] = TRUST / SFU_UNIT;
}

static int ask(reader_t *reader, question_t *question, size_t count)
{
    static const int64_t start[] = {0};
    static const int32_t choice[] = {0};
    const sfu_model model = {1, question->states, 1, start, question->ones, question->total, &question->weight, &question->curve,
                             question->counters};
    return sfu_ask(&reader->coder, reader->tables, &model, reader->states, choice, 0, reader->bits, count, reader->room);
}

/* The class of an expected magnitude: how many edges are at most that. */
static int32_t class_of(int32_t expected)
{
    int32_t found = 0;
    while (found < EDGES && expected >= (found & 1 ? 3 : 2) << found / 2)
        found++;
    return found;
}

/* How many binary digits each of so many integers has. */
static int read_lengths(reader_t *reader, int kind, size_t count)
{
    const int longest = reader->longest[kind];
    size_t left = count;
    for (size_t n = 0; n < count; n++) {
        reader->open[n] = (uint32_t)n;
        reader->lengths[n] = 0;
    }
    for (int digits = 0; digits < longest && left; digits++) {
        size_t kept = 0;
        for (size_t n = 0; n < left; n++)
            reader->states[n] = class_of(reader->expected[reader->open[n]]) * longest + digits;
        if (ask(reader, &reader->questions[kind][LONGER], left))
            return reader->coder.fault;
        for (size_t n = 0; n < left; n++)
            if (reader->bits[n]) {
                reader->lengths[reader->open[n]]++;
                reader->open[kept++] = reader->open[n];
            }
        left = kept;
    }
    return SFU_GOOD;
}

/* So many integers of a kind, whose expected magnitudes are known. */
static int read_numbers(reader_t *reader, int kind, size_t count)
{
    question_t *questions = reader->questions[kind];
    size_t some = 0;
    int32_t most = 0;
    if (read_lengths(reader, kind, count))
        return reader->coder.fault;
    for (size_t n = 0; n < count; n++) {
        reader->numbers[n] = reader->lengths[n] > 0;
        most = reader->lengths[n] > most ? reader->lengths[n] : most;
        if (reader->lengths[n])
            reader->states[some++] = 0;
    }
    if (ask(reader, &questions[NEGATIVE], some))
        return reader->coder.fault;
    memcpy(reader->signs, reader->bits, some);
    for (int32_t place = 1; place < most; place++) {
        const int leading = place <= LEADING;
        size_t left = 0;
        for (size_t n = 0; n < count; n++)
            if (reader->lengths[n] > place) {
                reader->states[left] = leading ? (reader->lengths[n] << LEADING) + reader->numbers[n] : 0;
                reader->open[left++] = (uint32_t)n;
            }
        if (ask(reader, &questions[leading ? DIGIT : REST], left))
            return reader->coder.fault;
        for (size_t n = 0; n < left; n++)
            reader->numbers[reader->open[n]] = 2 * reader->numbers[reader->open[n]] + reader->bits[n];
    }
    some = 0;
    for (size_t n = 0; n < count; n++)
        if (reader->lengths[n])
            reader->numbers[n] *= reader->signs[some++] ? -1 : 1;
    return SFU_GOOD;
}

/* An integer of an output times its step, (8 + code mod 8) 2^(code // 8): exact. */
static float scaled(int32_t number, int32_t code)
{
    const int32_t eighth = (code + SPAN) / 8 - SPAN / 8;
    const uint32_t power = (uint32_t)(127 + eighth) << 23;
    float step;
    memcpy(&step, &power, sizeof step);
    return (float)number * ((float)(8 + code - 8 * eighth) * step);
}

/* So many rows of a layer. */
static int read_rows(reader_t *reader, int kind, size_t row, size_t rows, size_t outputs, int64_t guess, float *numbers)
{
    for (size_t n = 0; n < rows * outputs; n++)
        reader->expected[n] = (int32_t)(8 * (reader->sums[n % outputs] + 2 * guess) / (int64_t)(row + 2));
    if (read_numbers(reader, kind, rows * outputs))
        return reader->coder.fault;
    for (size_t n = 0; n < rows * outputs; n++) {
        const int32_t number = reader->numbers[n];
        reader->sums[n % outputs] += number < 0 ? -number : number;
        numbers[row * outputs + n] = scaled(number, reader->codes[n % outputs]);
    }
    return SFU_GOOD;
}

static int read_layer(reader_t *reader, size_t inputs, size_t outputs, int bits, int32_t *last, float *numbers)
{
    const int64_t guess = (int64_t)1 << (bits > 4 ? bits - 4 : 0);
    for (size_t n = 0; n < outputs; n++) {
        reader->expected[n] = 16;
        reader->sums[n] = 0;
    }
    if (read_numbers(reader, STEPS, outputs))
        return reader->coder.fault;
    for (size_t n = 0; n < outputs; n++) {
        *last = ((*last + reader->numbers[n] - LOWEST) % SPAN + SPAN) % SPAN + LOWEST;
        reader->codes[n] = *last;
    }
    for (size_t row = 0, rows; row < inputs; row += rows) {
        const size_t most = PIECE / outputs;
        rows = row < most ? row : most;
        rows = rows < 1 ? 1 : rows;
        rows = rows < inputs - row ? rows : inputs - row;
        if (read_rows(reader, WEIGHTS, row, rows, outputs, guess, numbers))
            return reader->coder.fault;
    }
    return read_rows(reader, BIASES, inputs, 1, outputs, guess, numbers);
}

static uint64_t divide(reader_t *reader, const sfu_layers *layers, uint8_t *room)
{
    int32_t **numbers[] = {&reader->expected, &reader->states, &reader->numbers, &reader->lengths, &reader->codes};
    uint64_t used = 0;
    for (int kind = 0; kind < KINDS; kind++)
        reader->questions[kind] = sfu_share(room, &used, QUESTIONS, sizeof(question_t));
    reader->room = sfu_share(room, &used, CLASSES * LONGEST, 4);
    for (size_t n = 0; n < sizeof numbers / sizeof *numbers; n++)
        *numbers[n] = sfu_share(room, &used, layers->largest, 4);
    reader->sums = sfu_share(room, &used, layers->largest, 8);
    reader->open = sfu_share(room, &used, layers->largest, 4);
    reader->bits = sfu_share(room, &used, layers->largest, 1);
    reader->signs = sfu_share(room, &used, layers->largest, 1);
    return used;
}

size_t sfu_weights_room(const sfu_layers *layers)
{
    reader_t reader;
    return (size_t)divide(&reader, layers, NULL);
}

/* Numbers as they are, all of them finite. */
static int copy_plain(const sfu_part *section, size_t count, float *numbers)
{
    for (size_t n = 0; n < count; n++) {
        const uint8_t *at = section->start + 4 * n;
        const uint32_t bits = (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
        if ((bits & 0x7f800000u) == 0x7f800000u)
            return SFU_DAMAGED;
        memcpy(&numbers[n], &bits, sizeof bits);
    }
    return SFU_GOOD;
}

/* Some layers of a network, up to the last one, from their stream. */
static int read_layers(reader_t *reader, const uint8_t *data, size_t size, int bits, const sfu_layers *layers, size_t first,
                       float *numbers)
{
    int32_t last = FIRST;
    sfu_read(&reader->coder, data, size);
    for (int kind = 0; kind < KINDS; kind++) {
        const int longest = kind == WEIGHTS ? bits + OUTPUT - 1 : kind == BIASES ? LONGEST : CHANGES;
        reader->longest[kind] = longest;
        start_question(&reader->questions[kind][LONGER], CLASSES * (size_t)longest, longest);
        start_question(&reader->questions[kind][NEGATIVE], 1, longest);
        start_question(&reader->questions[kind][DIGIT], (size_t)4 * (size_t)(longest + 1), longest);
        start_question(&reader->questions[kind][REST], 1, longest);
    }
    for (size_t layer = first; layer < layers->count; layer++) {
        const size_t inputs = layers->sizes[layer], outputs = layers->sizes[layer + 1];
        if (read_layer(reader, inputs, outputs, bits + (layer + 1 == layers->count ? OUTPUT : 0), &last, numbers))
            return reader->coder.fault;
        numbers += (inputs + 1) * outputs;
    }
    return SFU_GOOD;
}

int sfu_read_weights(const sfu_file *file, const sfu_tables *tables, const sfu_layers *layers, float *numbers, void *room)
{
    const sfu_part *section = &file->sections[SFU_WEIGHTS_SECTION];
    const uint8_t *own = section->start ? section->start : (const uint8_t *)"";
    const size_t last = layers->count - 1;
    reader_t reader;
    if (!file->network && !file->bits)
        return copy_plain(section, layers->numbers, numbers);
    divide(&reader, layers, room);
    reader.tables = tables;
    if (!file->network)
        return read_layers(&reader, own, section->count, file->bits, layers, 0, numbers);
    const sfu_shipped_network *ships = &sfu_shipped[file->network - 1];
    const int fault = read_layers(&reader, sfu_shipped_streams + ships->start, ships->size, ships->bits, layers, 0, numbers);
    if (fault || !file->bits)
        return fault;
    numbers += layers->numbers - (layers->sizes[last] + 1) * layers->sizes[last + 1];
    return read_layers(&reader, own, section->count, file->bits, layers, last, numbers);
}
