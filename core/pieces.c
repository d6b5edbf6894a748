/* The coefficients of full blocks, as chains of questions: `coding/coefficients.py` says why, and is what this has to equal. */
#include <string.h>

#include "coefficients.h"
#include "roots.h"

enum { LONGEST = 31 }; /* bits of an Exp-Golomb code */

/* The next sample of a phase. */
typedef struct {
    int32_t x, y, done; /* of the row; samples of the run that are coded */
    int odd;
    uint32_t run, end; /* of the row */
} walk_t;

size_t sfu_divide_piece(sfu_piece *piece, uint8_t *room, size_t used, size_t count)
{
    uint32_t **numbers[] = {&piece->place, &piece->code, &piece->size, &piece->known, &piece->which, &piece->longer};
    uint8_t **bytes[] = {&piece->on[0], &piece->on[1], &piece->on[2], &piece->on[3], &piece->fine, &piece->signs, &piece->bent,
                         &piece->sure, &piece->sum, &piece->minus, &piece->length, &piece->classes, &piece->others, &piece->answers};
    count = count < SFU_PIECE ? count : SFU_PIECE;
    for (size_t n = 0; n < sizeof numbers / sizeof *numbers; n++)
        *numbers[n] = sfu_taken(room, &used, 4 * count);
    for (size_t n = 0; n < sizeof bytes / sizeof *bytes; n++)
        *bytes[n] = sfu_taken(room, &used, count);
    count = count < SFU_CHUNK ? count : SFU_CHUNK;
    piece->segments = sfu_taken(room, &used, count * sizeof *piece->segments);
    piece->found = sfu_taken(room, &used, 2 * (SFU_SPAN + 1));
    for (int c = 0; c < COLUMNS; c++)
        piece->columns[c] = sfu_taken(room, &used, count);
    piece->bits = sfu_taken(room, &used, count);
    return used;
}

/* ---- which coefficients ---- */

/* The first row of a phase that has runs, from that of the walk on; 0 where there is none. */
static int find_row(const sfu_piece *piece, int phase, walk_t *walk)
{
    const int32_t *shape = piece->band->rows.shape;
    const sfu_grid *grid = &piece->blocks->grid;
    const sfu_rules *rules = piece->band->rules;
    for (; walk->x < shape[0]; walk->x++, walk->y = 0) {
        const uint32_t *offsets = piece->blocks->offsets + (size_t)(walk->x / SFU_BLOCK) * (size_t)grid->shape[1];
        while (walk->y < shape[1] && offsets[walk->y / SFU_BLOCK] < offsets[grid->shape[1]]) {
            walk->run = offsets[walk->y / SFU_BLOCK];
            walk->end = offsets[walk->y / SFU_BLOCK + 1];
            walk->done = 0;
            walk->odd = sfu_phase_of(rules, walk->x & 1, walk->y & 1, 1) == phase;
            if (walk->run == walk->end)
                walk->y = (walk->y / SFU_BLOCK + 1) * SFU_BLOCK;
            else if (sfu_phase_of(rules, walk->x & 1, walk->y & 1, walk->odd) == phase)
                return 1;
            else
                walk->y++;
        }
    }
    return 0;
}

/* Samples of the walk's row in a run of blocks. */
static int32_t length_of(const sfu_piece *piece, const walk_t *walk)
{
    const uint32_t *run = piece->blocks->runs + walk->run;
    const int32_t all = sfu_halves(&piece->band->rows, walk->odd), end = 2 * (int32_t)run[1];
    return (end < all ? end : all) - 2 * (int32_t)run[0];
}

/* How many coefficients of the band a phase has. */
static size_t count_phase(const sfu_piece *piece, int phase)
{
    walk_t walk = {0};
    size_t count = 0;
    for (; find_row(piece, phase, &walk); walk.y++)
        for (; walk.run < walk.end; walk.run += 2)
            count += (size_t)length_of(piece, &walk);
    return count;
}

/* Lists the next coefficients of a phase with their contexts; returns how many segments there are. */
static size_t list_chunk(sfu_piece *piece, int phase, walk_t *walk, size_t count)
{
    const sfu_subband *band = piece->band->where;
    size_t segments = 0, done = 0;
    while (done < count) {
        const int32_t left = length_of(piece, walk) - walk->done;
        if (left <= 0) {
            walk->done = 0;
            walk->run += 2;
            if (walk->run >= walk->end) {
                walk->y++;
                find_row(piece, phase, walk);
            }
            continue;
        }
        const int32_t room = count - done < SFU_SPAN ? (int32_t)(count - done) : SFU_SPAN, some = left < room ? left : room;
        const int32_t half = 2 * (int32_t)piece->blocks->runs[walk->run] + walk->done, z = band->start[2] + 2 * half + walk->odd;
        uint8_t *const columns[] = {piece->columns[0] + done, piece->columns[1] + done, piece->columns[2] + done,
                                    piece->columns[3] + done};
        sfu_segment *segment = &piece->segments[segments++];
        *segment = (sfu_segment){.x = walk->x, .y = walk->y, .half = half, .count = (uint16_t)some, .odd = (uint8_t)walk->odd};
        segment->place = (uint32_t)sfu_place(&piece->band->rows, walk->x, walk->y, walk->odd, half);
        segment->code = (uint32_t)((size_t)(band->start[0] + walk->x) * piece->step_x +
                                   (size_t)(band->start[1] + walk->y) * piece->step_y + (size_t)z);
        sfu_find_contexts(piece->band, phase, walk->x, walk->y, walk->odd, half, some, columns);
        if (piece->writes)
            for (int32_t n = 0; n < some; n++)
                piece->bits[done + (size_t)n] = piece->codes[segment->code + 2 * (size_t)n] != 0;
        walk->done += some;
        done += (size_t)some;
    }
    return segments;
}

/* What is known of the sign of one. */
static void look_at_sign(sfu_piece *piece, int phase, const sfu_segment *segment, size_t here, size_t number)
{
    const sfu_band *band = piece->band;
    const size_t place = segment->place + here;
    if (band->rules->coding == 1) {
        piece->signs[number] = sfu_sign_context(&band->rows, band->signs + place, segment->odd);
        return;
    }
    const int32_t at[] = {segment->x, segment->y, 2 * (segment->half + (int32_t)here) + segment->odd};
    const sfu_foretold known = sfu_foretell(band, phase, at, place, piece->codes, piece->step_x, piece->step_y);
    piece->signs[number] = known.around;
    piece->bent[number] = known.bent;
    piece->sure[number] = known.sure;
    piece->sum[number] = known.sum;
}

/* Lists those of a chunk that are not 0. */
static void collect(sfu_piece *piece, int phase, size_t segments)
{
    const int columns = piece->band->rules->coding == 1 ? 3 : 4;
    size_t first = 0, count = piece->count;
    for (size_t s = 0; s < segments; s++) {
        const sfu_segment *segment = &piece->segments[s];
        size_t found = 0;
        for (size_t n = 0; n < segment->count; n++) {
            piece->found[found] = (uint16_t)n;
            found += piece->bits[first + n];
        }
        for (size_t n = 0; n < found; n++, count++) {
            const size_t here = piece->found[n];
            piece->place[count] = segment->place + (uint32_t)here;
            piece->code[count] = segment->code + 2 * (uint32_t)here;
            look_at_sign(piece, phase, segment, here, count);
            for (int c = 0; c < columns; c++)
                piece->on[c][count] = piece->columns[c][first + here];
        }
        first += segment->count;
    }
    piece->count = count;
}

/* "Nonzero?" */
static int code_nonzero(sfu_piece *piece, int phase, walk_t *walk, size_t count)
{
    const sfu_view view = sfu_view_nonzero(piece->band, phase);
    const int set = sfu_set_nonzero(piece->band, phase);
    const uint8_t *const columns[] = {piece->columns[0], piece->columns[1], piece->columns[2], piece->columns[3]};
    size_t length;
    piece->count = 0;
    for (size_t done = 0; done < count; done += length) {
        length = sfu_chunk(piece->asker, ASK_NONZERO, count - done);
        const size_t segments = list_chunk(piece, phase, walk, length);
        if (sfu_ask_chunk(piece->asker, ASK_NONZERO, &view, set, columns, piece->bits, length))
            return piece->asker->coder->fault;
        collect(piece, phase, segments);
    }
    memcpy(piece->fine, piece->on[piece->band->rules->coding == 1 ? 2 : 1], piece->count);
    for (size_t n = 0; piece->writes && n < piece->count; n++) {
        const int32_t known = piece->codes[piece->code[n]];
        piece->minus[n] = known < 0;
        piece->known[n] = known < 0 ? 0 - (uint32_t)known : (uint32_t)known;
    }
    return SFU_GOOD;
}

/* ---- what they are ---- */

/* "Negative?" */
static int code_signs(sfu_piece *piece)
{
    const sfu_view view = sfu_view_sign(piece->band);
    const uint8_t *const columns[] = {piece->signs, piece->sure, piece->bent, piece->sum};
    if (piece->band->rules->coding == 2)
        for (size_t n = 0; n < piece->count; n++) {
            const uint8_t more = (uint8_t)(piece->size[n] < 4 ? piece->size[n] - 1 : 3);
            piece->sure[n] = (uint8_t)(4 * piece->sure[n] + more);
            piece->sum[n] = (uint8_t)(4 * piece->sum[n] + more);
        }
    return sfu_ask_all(piece->asker, ASK_NEGATIVE, &view, sfu_set_sign(piece->band), columns, piece->minus, piece->count);
}

/* "More than 1?", and so on; returns how many are left. */
static size_t code_small(sfu_piece *piece)
{
    const sfu_view view = sfu_view_more(piece->band);
    const int set = sfu_set_more(piece->band);
    const uint8_t *const columns[] = {piece->on[0], piece->on[1], piece->on[2], piece->on[3]};
    size_t left = piece->count;
    for (size_t n = 0; n < left; n++) {
        piece->which[n] = (uint32_t)n;
        piece->size[n] = 1;
    }
    for (uint32_t more = 0; more < SFU_MORE && left; more++) {
        size_t kept = 0;
        for (size_t n = 0; piece->writes && n < left; n++)
            piece->answers[n] = piece->known[piece->which[n]] > more + 1;
        if (sfu_ask_all(piece->asker, ASK_MORE + (int)more, &view, set, columns, piece->answers, left))
            return 0;
        for (size_t n = 0; n < left; n++) {
            const uint32_t which = piece->which[n];
            const uint8_t answer = piece->answers[n];
            piece->size[which] += answer;
            piece->which[kept] = which;
            for (int c = 0; c < view.columns; c++)
                piece->on[c][kept] = piece->on[c][n];
            kept += answer;
        }
        left = kept;
    }
    return left;
}

/* Exp-Golomb: how many bits follow the first one, in unary, of those left. Returns the longest. */
static int code_lengths(sfu_piece *piece, size_t count)
{
    const uint8_t *const columns[] = {piece->classes, piece->others};
    size_t left = count;
    int longest = 0;
    for (size_t n = 0; n < count; n++) {
        piece->classes[n] = piece->fine[piece->which[n]];
        piece->others[n] = piece->on[0][n];
    }
    memset(piece->length, 0, count);
    for (size_t n = 0; n < count; n++)
        piece->longer[n] = (uint32_t)n;
    for (int k = 0; k < LONGEST && left; k++) {
        const sfu_view view = sfu_view_longer(piece->band, k < SFU_STATES ? k : SFU_STATES - 1);
        size_t kept = 0;
        for (size_t n = 0; piece->writes && n < left; n++)
            piece->answers[n] = (piece->known[piece->which[piece->longer[n]]] - SFU_MORE) >> (k + 1) > 0;
        if (sfu_ask_all(piece->asker, ASK_LONGER, &view, 0, columns, piece->answers, left))
            return 0;
        for (size_t n = 0; n < left; n++) {
            const uint32_t one = piece->longer[n];
            piece->length[one] += piece->answers[n];
            piece->longer[kept] = one;
            piece->classes[kept] = piece->classes[n];
            piece->others[kept] = piece->others[n];
            kept += piece->answers[n];
        }
        left = kept;
        longest += left > 0;
    }
    return longest;
}

/* Those bits: the highest adaptively, the others as they are. */
static int code_digits(sfu_piece *piece, size_t count, int longest)
{
    const int roughs = piece->band->rules->roughs, first = piece->band->rules->coding == 1;
    const sfu_view view = {.columns = 1, .contexts = 1, .size = {SFU_STATES * roughs}, .context = {{.step = 1}}};
    const uint8_t *const columns[] = {piece->classes};
    const int32_t half = SFU_ONE / 2;
    for (size_t n = 0; n < count; n++)
        piece->size[piece->which[n]] = 1;
    for (int k = 0; k < longest; k++) {
        size_t left = 0;
        for (size_t n = 0; n < count; n++) {
            const int length = piece->length[n];
            const int told = length < SFU_STATES ? length : SFU_STATES - 1;
            piece->longer[left] = (uint32_t)n;
            const int fine = piece->fine[piece->which[n]], rough = first ? sfu_rough_of(fine) : sfu_root_rough_of(fine);
            piece->classes[left] = (uint8_t)(told * roughs + rough);
            if (piece->writes && length > k)
                piece->answers[left] = (piece->known[piece->which[n]] - SFU_MORE) >> (length - 1 - k) & 1;
            left += length > k;
        }
        if (k == 0 ? sfu_ask_all(piece->asker, ASK_UPPER, &view, 0, columns, piece->answers, left)
                   : sfu_code(piece->asker->coder, &half, 0, piece->answers, left))
            return piece->asker->coder->fault;
        for (size_t n = 0; n < left; n++) {
            uint32_t *size = &piece->size[piece->which[piece->longer[n]]];
            *size = 2 * *size + piece->answers[n];
        }
    }
    for (size_t n = 0; n < count; n++) {
        uint32_t *size = &piece->size[piece->which[n]];
        *size = *size < UINT32_MAX - SFU_MORE ? *size + SFU_MORE : UINT32_MAX;
    }
    return SFU_GOOD;
}

/* Fills the band's rows, and the tile's integers, in. */
static int store(const sfu_piece *piece)
{
    const sfu_band *band = piece->band;
    const int first = band->rules->coding == 1;
    for (size_t n = 0; n < piece->count; n++) {
        const uint32_t size = piece->size[n], seen = size < SFU_LARGEST ? size : SFU_LARGEST;
        const int minus = piece->minus[n];
        const int8_t kept = (int8_t)(first ? 1 : seen < INT8_MAX ? seen : INT8_MAX);
        if (size > INT32_MAX + (uint32_t)minus)
            return SFU_BEYOND;
        band->magnitudes[piece->place[n]] = first ? (uint8_t)seen : sfu_root_of[seen];
        band->signs[piece->place[n]] = (int8_t)(minus ? -kept : kept);
        if (!piece->writes)
            piece->codes[piece->code[n]] = minus ? -(int32_t)(size - 1) - 1 : (int32_t)size;
    }
    return SFU_GOOD;
}

int sfu_code_phase(sfu_piece *piece, int phase)
{
    sfu_coder *coder = piece->asker->coder;
    const int first = piece->band->rules->coding == 1;
    walk_t walk = {0};
    size_t count = count_phase(piece, phase), some;
    find_row(piece, phase, &walk);
    for (; count && !coder->fault; count -= some) {
        some = count < SFU_PIECE ? count : SFU_PIECE;
        if (code_nonzero(piece, phase, &walk, some) || (first && code_signs(piece)))
            return coder->fault;
        const size_t left = code_small(piece);
        if (left) {
            const int longest = code_lengths(piece, left);
            if (!coder->fault)
                code_digits(piece, left, longest);
        }
        if (!first && !coder->fault)
            code_signs(piece);
        if (!coder->fault)
            coder->fault = store(piece);
    }
    return coder->fault;
}
