/* Quantised wavelet coefficients, as chains of questions: `coding/coefficients.py` says why, and is what this has to equal. */
#include <string.h>

#include "sfumato.h"

enum { LEVELS = 6, LONGEST = 31, STATES = 16 }; /* levels that contexts tell apart; bits of an Exp-Golomb code, and states for them */

/* Coefficients being coded, N of them; arrays of the room. "On" are those that are not 0. */
typedef struct {
    sfu_coder *coder;
    const sfu_tables *tables;
    const sfu_questions *questions;
    const sfu_band *band;
    const int64_t *at;
    const int32_t *known;
    size_t count, ons;
    int64_t *found;      /* magnitudes of those that are on */
    uint32_t *size;      /* and what they are to become, where they are written */
    int32_t *states, *on, *left, *said; /* left: numbers of those on that have questions left */
    uint16_t *rows[4];   /* contexts: fine, near and parent, expected and siblings, place */
    uint8_t *bits, *minus, *length;
} piece_t;

size_t sfu_room(size_t count, size_t states)
{
    return count * (8 + 4 + 4 * 4 + 4 + 4 + 4 * 2 + 3) + 4 * states + 16 * 8;
}

/* The next so many bytes of the room. */
static void *taken(uint8_t **room, size_t bytes)
{
    void *here = *room;
    *room += (bytes + 7) / 8 * 8;
    return here;
}

static void divide_room(piece_t *piece, uint8_t *room)
{
    const size_t count = piece->count;
    piece->found = taken(&room, 8 * count);
    piece->size = taken(&room, 4 * count);
    piece->states = taken(&room, 4 * 4 * count);
    piece->on = taken(&room, 4 * count);
    piece->left = taken(&room, 4 * count);
    for (int k = 0; k < 4; k++)
        piece->rows[k] = taken(&room, 2 * count);
    piece->bits = taken(&room, count);
    piece->minus = taken(&room, count);
    piece->length = taken(&room, count);
    piece->said = (int32_t *)(void *)room;
}

static int class_of(const int32_t *table, int32_t expected)
{
    const int32_t at = expected >> 1;
    return table[at < SFU_CLASSES ? at : SFU_CLASSES - 1];
}

/* Flat steps to the neighbours that count, and their weights; returns how many. */
static int around(const sfu_band *band, int64_t *offsets, int32_t *weights)
{
    int count = 0;
    for (int n = 0; n < 27; n++) {
        const int x = n / 9 - 1, y = n / 3 % 3 - 1, z = n % 3 - 1, axes = (x != 0) + (y != 0) + (z != 0);
        const int rank = (x != 0) * band->high_x + (y != 0) * band->high_y + (z != 0) * band->high_z;
        const int32_t weight = axes ? band->expected[axes == 1 ? rank : axes == 2 ? 2 + rank : 5] : 0;
        if (weight) {
            offsets[count] = (int64_t)x * band->step_x + (int64_t)y * band->step_y + z;
            weights[count++] = weight;
        }
    }
    return count;
}

static int pattern_of(const sfu_band *band)
{
    return band->high_x | band->high_y << 1 | band->high_z << 2;
}

/* Fills in the rows, and the states of "nonzero?". */
static void find_contexts(piece_t *piece)
{
    const sfu_band *band = piece->band;
    const int32_t *expecting = band->expected, *rough_of = piece->tables->rough;
    const int phase = band->phase, level = band->level < LEVELS ? band->level : LEVELS - 1, pattern = pattern_of(band);
    int64_t offsets[26];
    int32_t weights[26];
    const int neighbours = around(band, offsets, weights);
    for (size_t n = 0; n < piece->count; n++) {
        const int64_t here = piece->at[n];
        int32_t near = 0, seen[4] = {0};
        for (int k = 0; k < neighbours; k++)
            near += weights[k] * band->magnitudes[here + offsets[k]];
        for (int k = 0; k < (band->siblings ? 4 : 2); k++)
            seen[k] = band->seen[k][here];
        int32_t expected = near + expecting[10];
        for (int k = 0; k < 4; k++)
            expected += expecting[6 + k] * seen[k];
        const int rough = class_of(rough_of, expected), parent = class_of(rough_of, (2 * seen[0] + seen[1]) * 32);
        const int sibling = band->siblings ? class_of(rough_of, (2 * seen[2] + seen[3]) * 8) : 0;
        const int rows[4] = {class_of(piece->tables->fine, expected), class_of(rough_of, near) * SFU_ROUGHS + parent,
                             rough * SFU_ROUGHS + sibling, (rough * LEVELS + level) * 8 + pattern};
        const int states[4] = {rows[1] * 4 + phase, rows[2] * 4 + phase, rows[0] * 8 + 2 * phase + band->siblings, rows[3]};
        for (int k = 0; k < 4; k++) {
            piece->rows[k][n] = (uint16_t)rows[k];
            piece->states[(size_t)k * piece->count + n] = states[k];
        }
    }
}

/* Signs of the two neighbours along each axis, added. */
static int32_t sign_context(const sfu_band *band, int64_t here)
{
    const int64_t steps[3] = {band->step_x, band->step_y, 1};
    int32_t context = pattern_of(band);
    for (int k = 0; k < 3; k++) {
        const int32_t below = band->values[here - steps[k]], above = band->values[here + steps[k]];
        context = context * 5 + (below > 0) - (below < 0) + (above > 0) - (above < 0) + 2;
    }
    return context;
}

static int ask(piece_t *piece, const sfu_model *model, int32_t choice, uint8_t *bits, size_t count)
{
    return sfu_ask(piece->coder, piece->tables, model, piece->states, &choice, 0, bits, count, piece->said);
}

/* "Nonzero?" */
static int code_nonzero(piece_t *piece)
{
    const sfu_band *band = piece->band;
    const int choice = band->phase + 4 * (band->high_x + band->high_y + band->high_z);
    find_contexts(piece);
    if (piece->known)
        for (size_t n = 0; n < piece->count; n++)
            piece->bits[n] = piece->known[n] != 0;
    if (ask(piece, &piece->questions->nonzero, choice, piece->bits, piece->count))
        return piece->coder->fault;
    for (size_t n = 0; n < piece->count; n++)
        if (piece->bits[n])
            piece->on[piece->ons++] = (int32_t)n;
    return SFU_GOOD;
}

/* "Negative?" */
static int code_signs(piece_t *piece)
{
    for (size_t n = 0; n < piece->ons; n++) {
        const size_t here = (size_t)piece->on[n];
        piece->states[n] = sign_context(piece->band, piece->at[here]);
        if (piece->known) {
            const int32_t known = piece->known[here];
            piece->minus[n] = known < 0;
            piece->size[n] = known < 0 ? 0 - (uint32_t)known : (uint32_t)known;
        }
    }
    return ask(piece, &piece->questions->negative, 0, piece->minus, piece->ons);
}

/* Of those left those whose bit is set; returns how many. */
static size_t kept(piece_t *piece, size_t left)
{
    size_t count = 0;
    for (size_t n = 0; n < left; n++)
        if (piece->bits[n])
            piece->left[count++] = piece->left[n];
    return count;
}

/* "More than 1?", and so on; returns how many are left. */
static size_t code_small(piece_t *piece)
{
    size_t left = piece->ons;
    for (size_t n = 0; n < left; n++) {
        piece->left[n] = (int32_t)n;
        piece->found[n] = 1;
    }
    for (uint32_t more = 0; more < SFU_MORE && left; more++) {
        for (size_t n = 0; n < left; n++) {
            const int32_t one = piece->left[n];
            for (size_t k = 0; k < 4; k++)
                piece->states[k * left + n] = piece->rows[k][piece->on[one]];
            piece->bits[n] = piece->known && piece->size[one] > more + 1;
        }
        if (ask(piece, &piece->questions->more[more], 0, piece->bits, left))
            return 0;
        left = kept(piece, left);
        for (size_t n = 0; n < left; n++)
            piece->found[piece->left[n]]++;
    }
    return left;
}

/* Exp-Golomb: how many bits follow the first one, in unary. Those left stay listed, and get lengths. Returns the longest. */
static int code_lengths(piece_t *piece, size_t count)
{
    int longest = 0;
    memset(piece->length, 0, count);
    for (int k = 0; k < LONGEST; k++) {
        const int state = k < STATES ? k : STATES - 1;
        size_t left = 0;
        for (size_t n = 0; n < count; n++)
            left += piece->length[n] == k;
        if (!left)
            break;
        for (size_t n = 0, m = 0; n < count; n++) {
            if (piece->length[n] != k)
                continue;
            const int32_t here = piece->on[piece->left[n]];
            piece->states[m] = piece->rows[0][here] * STATES + state;
            piece->states[left + m] = piece->rows[3][here] * STATES + state;
            piece->bits[m++] = piece->known && (piece->size[piece->left[n]] - SFU_MORE) >> (k + 1) > 0;
        }
        if (ask(piece, &piece->questions->longer, 0, piece->bits, left))
            return 0;
        for (size_t n = 0, m = 0; n < count; n++)
            if (piece->length[n] == k && piece->bits[m++]) {
                piece->length[n]++;
                longest = k + 1;
            }
    }
    return longest;
}

/* Those bits: the highest adaptively, the others as they are. */
static void code_digits(piece_t *piece, size_t count, int longest)
{
    const int32_t half = SFU_ONE / 2;
    for (size_t n = 0; n < count; n++)
        piece->found[piece->left[n]] = 1;
    for (int k = 0; k < longest; k++) {
        size_t left = 0;
        for (size_t n = 0; n < count; n++) {
            const int length = piece->length[n];
            if (length <= k)
                continue;
            const int rough = piece->rows[3][piece->on[piece->left[n]]] / (LEVELS * 8);
            piece->states[left] = (length < STATES ? length : STATES - 1) * SFU_ROUGHS + rough;
            piece->bits[left++] = piece->known && (piece->size[piece->left[n]] - SFU_MORE) >> (length - 1 - k) & 1;
        }
        if (k == 0 ? ask(piece, &piece->questions->upper, 0, piece->bits, left) : sfu_code(piece->coder, &half, 0, piece->bits, left))
            return;
        for (size_t n = 0, m = 0; n < count; n++)
            if (piece->length[n] > k)
                piece->found[piece->left[n]] = 2 * piece->found[piece->left[n]] + piece->bits[m++];
    }
    for (size_t n = 0; n < count; n++)
        piece->found[piece->left[n]] += SFU_MORE;
}

/* Fills the band's arrays in. */
static int store(const piece_t *piece)
{
    for (size_t n = 0; n < piece->ons; n++) {
        const int64_t size = piece->found[n], here = piece->at[piece->on[n]], value = piece->minus[n] ? -size : size;
        if (value < INT32_MIN || value > INT32_MAX)
            return SFU_BEYOND;
        piece->band->values[here] = (int32_t)value;
        piece->band->magnitudes[here] = (uint16_t)(size < SFU_LARGEST ? size : SFU_LARGEST);
    }
    return SFU_GOOD;
}

/* Whether all neighbours of the coefficients lie in the arrays. */
static int inside(const sfu_band *band, const int64_t *at, size_t count)
{
    const int64_t reach = (int64_t)band->step_x + band->step_y + 1;
    int wrong = band->step_x < 1 || band->step_y < 1 || band->phase < 0 || band->phase > 3 || band->level < 0 || count > INT32_MAX;
    wrong |= ((band->high_x | band->high_y | band->high_z | band->siblings) & ~1) != 0;
    for (size_t n = 0; n < count; n++)
        wrong |= at[n] < reach || at[n] >= (int64_t)band->samples - reach;
    return !wrong;
}

int sfu_code_coefficients(sfu_coder *coder, const sfu_tables *tables, const sfu_questions *questions, const sfu_band *band,
                          const int64_t *at, const int32_t *known, size_t count, void *room)
{
    piece_t piece = {.coder = coder, .tables = tables, .questions = questions, .band = band, .at = at, .known = known, .count = count};
    if (!inside(band, at, count) || !known != !!coder->data)
        coder->fault = SFU_WRONG;
    divide_room(&piece, room);
    if (coder->fault || code_nonzero(&piece) || !piece.ons || code_signs(&piece))
        return coder->fault;
    const size_t left = code_small(&piece);
    if (left && !coder->fault) {
        const int longest = code_lengths(&piece, left);
        if (!coder->fault)
            code_digits(&piece, left, longest);
    }
    if (!coder->fault)
        coder->fault = store(&piece);
    return coder->fault;
}
