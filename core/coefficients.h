/* Between the sources that code coefficients. */
#ifndef SFUMATO_COEFFICIENTS_H
#define SFUMATO_COEFFICIENTS_H

#include "sfumato.h"

enum {
    SFU_FINES = 52, SFU_ROUGHS = 11, SFU_PAIRS = SFU_ROUGHS * SFU_ROUGHS, /* classes of expected magnitudes, */
    SFU_ROOT_FINES = 64, SFU_ROOT_ROUGHS = 13, SFU_ROOT_PAIRS = SFU_ROOT_ROUGHS * SFU_ROOT_ROUGHS, /* in the second coding */
    SFU_LOW_LARGEST = 1 << 22, SFU_LOW_PARTS = 16, /* of the low band, in steps; of a step */
    SFU_EDGES = 15,
    SFU_SHADES = (SFU_EDGES + 1) * SFU_ROOT_ROUGHS, /* of the low band: where its samples are in its range, and how rough it is there */
    SFU_NEARS = 8,    /* of how many blocks near one are full */
    SFU_SIGNS = 125,  /* of the signs of neighbours */
    SFU_SURES = 15 * 4, SFU_SUMS = 11 * 5 * 4, /* of foretold values, and of second differences, with magnitudes */
    SFU_MORE = 4,     /* how often "more?" is asked */
    SFU_STATES = 16,  /* for the lengths of Exp-Golomb codes */
    SFU_LEVELS_TOLD = 6, SFU_LEVELS_SEEN = 3, /* apart by contexts; in the second coding by those of magnitudes */
    SFU_TRUST = 4 * SFU_UNIT, SFU_FIRM = 16 * SFU_UNIT, /* a prior, or what was taught, counts as this many answers, in 1/256 */
    SFU_CHUNK = 1 << 13, /* questions that are answered by the same counts, at most */
    SFU_LEARNT = 1 << 11, /* that weights learn from, at most */
    SFU_PIECE = 1 << 16, /* coefficients that are coded at once, at most */
    SFU_SPAN = 256,   /* of a row, whose contexts are found at once, at most */
    SFU_BLOCK = 4,    /* samples along a block */
    SFU_LARGEST = 255 /* contexts see no magnitude beyond this */
};

/* ---- the two codings ---- */

/* Rules by which coefficients are coded: `coding/first.py` and `coding/second.py`. */
typedef struct {
    int coding, phases, roughs;
    uint8_t order[8]; /* the phase of a sample, by whether x, y and z are odd, x first */
} sfu_rules;

const sfu_rules *sfu_rules_of(int32_t coding); /* NULL where there is no such coding */

static inline int sfu_phase_of(const sfu_rules *rules, int odd_x, int odd_y, int odd_z)
{
    return rules->order[odd_x << 2 | odd_y << 1 | odd_z];
}

/* ---- trained.c, answers.c: what the second coding was taught ---- */

extern const int16_t sfu_taught_expected[3][8][2][12], sfu_taught_foretold[3][8][4], sfu_taught_weights[];
extern const uint8_t sfu_root_of[SFU_LARGEST + 1]; /* of a magnitude, in 1/16 */
extern const uint64_t sfu_taught_answers[]; /* eight in each, the first one in the lowest bits */

/* ---- priors.c: what questions are asked of; questions.c: adaptive models, seen through columns of small numbers ---- */

enum { COLUMNS = 4, COLUMN = 256, SEEN_THROUGH = 4, SETS = 32 }; /* at most */

enum sfu_kind { ASK_BLOCK, ASK_NONZERO, ASK_NEGATIVE, ASK_MORE, ASK_LONGER = ASK_MORE + SFU_MORE, ASK_UPPER, QUESTIONS };

/* A `ContextModel`: for each context and set a weight, for each state its answers. */
typedef struct {
    int contexts, sets, states;
    int64_t answers; /* seen */
    int64_t weights[SEEN_THROUGH][SETS], curve[SEEN_THROUGH][SETS];
    uint32_t *ones, *total; /* (states,) */
    uint16_t *heavy;        /* (states,) those of so many answers that they are halved after every chunk */
    int heavies;
} sfu_learner;

/* What a context sees: the state of a model for each number of a column, or for its rough class where the column has fine ones. */
typedef struct {
    int column, rough;
    int32_t first, step;
} sfu_context;

/* How a question is asked: sizes of the columns, and the contexts in the model's order. */
typedef struct {
    int columns, contexts, size[COLUMNS];
    sfu_context context[SEEN_THROUGH];
} sfu_view;

/* All adaptive state of a stream, and the room in which a chunk is coded. */
typedef struct {
    sfu_coder *coder;
    const sfu_tables *tables;
    const sfu_rules *rules;
    sfu_learner models[QUESTIONS];
    int64_t sums[COLUMNS][COLUMN]; /* what a column's numbers say, weighted */
    int32_t said[SEEN_THROUGH][COLUMN]; /* and what contexts say of them, each */
    uint32_t counts[COLUMNS][COLUMN]; /* of their questions, and of yes in the upper half; 0 between chunks */
    uint8_t touched[COLUMNS][COLUMN]; /* the numbers that occur, or all */
    int touches[COLUMNS];
    uint16_t places[SFU_CHUNK]; /* in SQUASH, of the chunk's questions */
    int32_t slopes[SFU_LEARNT], bends[SFU_LEARNT]; /* of those that weights learn from */
} sfu_asker;

/* Contexts, states and sets of weights of a question. */
int sfu_contexts_of(int coding, int kind);
int sfu_states_of(int coding, int kind);
int sfu_sets_of(int coding, int kind);

/* What a model knows before any answer. */
void sfu_begin(const sfu_asker *asker, sfu_learner *model, int kind);

/* Bytes of the memory of all models. */
size_t sfu_memory(int coding);

/* Memory for models, which learn nothing until they are asked. */
void sfu_start(sfu_asker *asker, sfu_coder *coder, const sfu_tables *tables, const sfu_rules *rules, void *memory);

/* How many of so many questions are asked at once. */
size_t sfu_chunk(sfu_asker *asker, int kind, size_t left);

/* Codes the bits of one chunk, or of many; columns: (count,) each. Return the fault. */
int sfu_ask_chunk(sfu_asker *asker, int kind, const sfu_view *view, int set, const uint8_t *const *columns, uint8_t *bits,
                  size_t count);
int sfu_ask_all(sfu_asker *asker, int kind, const sfu_view *view, int set, const uint8_t *const *columns, uint8_t *bits, size_t count);

static inline int sfu_rough_of(int fine)
{
    return fine < 2 ? 0 : fine < 8 ? 1 : fine < 40 ? fine >> 2 : SFU_ROUGHS - 1;
}

/* ---- contexts.c: what is expected of samples, from those around them ---- */

/* Samples of a band (X, Y, Z), in rows of half the samples each: those of even z, then those of odd z, with a border of one on every
 * side. */
typedef struct {
    int32_t shape[3];
    size_t row, column, plane, samples; /* steps from the even samples to the odd ones, to the next y, to the next x; all of them */
} sfu_rows;

static inline sfu_rows sfu_rows_of(const int32_t shape[3])
{
    sfu_rows rows = {.shape = {shape[0], shape[1], shape[2]}, .row = (size_t)(shape[2] + 1) / 2 + 2};
    rows.column = 2 * rows.row;
    rows.plane = rows.column * ((size_t)shape[1] + 2);
    rows.samples = rows.plane * ((size_t)shape[0] + 2);
    return rows;
}

/* Where the sample (x, y, 2 half + odd) is. */
static inline size_t sfu_place(const sfu_rows *rows, int32_t x, int32_t y, int odd, int32_t half)
{
    return (size_t)(x + 1) * rows->plane + (size_t)(y + 1) * rows->column + (odd ? rows->row : 0) + 1 + (size_t)half;
}

/* How many samples of a row are even, or odd. */
static inline int32_t sfu_halves(const sfu_rows *rows, int odd)
{
    return (rows->shape[2] + 1 - odd) / 2;
}

/* The parent at a band's places (x, y, half of z): magnitudes, twice these and their faces, and the classes of the latter. If z is not
 * halved, even and odd samples have rows of their own. */
typedef struct {
    uint8_t *magnitudes, *classes;
    uint16_t *faces;
    int32_t shape[2], halvings[2], width, split;
} sfu_parent;

/* The low band of a level, whose samples are at their place in C order, and what is found of them: `coding/surroundings.py`. */
typedef struct {
    int32_t shape[3];
    size_t column, plane; /* steps to the next y and x */
    float *values, *finer; /* in steps; room for the next one */
    int32_t *parts;        /* in 1/16 */
    int32_t edges[SFU_EDGES]; /* where shades begin, but the first one */
    uint8_t *shades;       /* where they are in the range, and how rough the band is there; of the rows that were needed */
    float *room;           /* of the transform */
} sfu_low;

/* The band being coded. */
typedef struct {
    const sfu_rules *rules;
    const sfu_subband *where;
    sfu_rows rows, around;    /* of the band; of its level */
    uint8_t *magnitudes;      /* as contexts see them */
    int8_t *signs; /* or, in the second coding, the integers, 127 at most */
    const sfu_low *low; /* or NULL */
    const uint16_t *steep; /* in the band's rows: the root of how steep the low band is, */
    const uint8_t *shades; /* and its shades */
    const uint16_t *siblings; /* their magnitudes, added, in the rows of the level; NULL where all of them are 0 */
    int has_siblings, has_parent; /* whether any came before; whether there is a parent that is not 0 all over */
    sfu_parent parent;
} sfu_band;

/* Room for the parent of a band. */
size_t sfu_parent_room(const sfu_subband *band);

/* Lays the parent, in its own rows, out at the places of a band; room: of sfu_parent_room bytes, aligned to 8. */
void sfu_lay_parent(sfu_parent *parent, const sfu_rules *rules, const sfu_subband *band, const sfu_rows *rows,
                    const uint8_t *magnitudes, void *room);

/* First number of the parent's row at a place. */
static inline size_t sfu_parent_row(const sfu_parent *parent, int32_t x, int32_t y, int odd)
{
    const int32_t i = x >> parent->halvings[0], j = y >> parent->halvings[1];
    const size_t at = (size_t)(i < parent->shape[0] ? i : parent->shape[0] - 1) * (size_t)parent->shape[1] +
                      (size_t)(j < parent->shape[1] ? j : parent->shape[1] - 1);
    return (at * (parent->split ? 2 : 1) + (parent->split && odd)) * (size_t)parent->width;
}

/* Twice the siblings and their faces, of `count` samples of a row, SFU_SPAN at most. */
void sfu_sibling_faces(const sfu_band *band, int32_t x, int32_t y, int odd, int32_t half, int32_t count, uint16_t *faces);

/* Columns of the questions about `count` samples of a row, SFU_SPAN at most: near and parent, expected and siblings, fine; in the
 * second coding near and parent, fine, steep and expected, shade. */
void sfu_find_contexts(const sfu_band *band, int phase, int32_t x, int32_t y, int odd, int32_t half, int32_t count,
                       uint8_t *const *columns);

/* The context of a sign, in the first coding. */
static inline uint8_t sfu_sign_context(const sfu_rows *rows, const int8_t *signs, int odd)
{
    const int8_t *other = odd ? signs - rows->row : signs + rows->row - 1;
    const int x = 2 + signs[-(ptrdiff_t)rows->plane] + signs[rows->plane];
    const int y = 2 + signs[-(ptrdiff_t)rows->column] + signs[rows->column];
    return (uint8_t)((x * 5 + y) * 5 + 2 + other[0] + other[1]);
}

/* The rough class of twice a magnitude and its faces, times 32. */
int sfu_class_of(const sfu_rules *rules, int32_t total);

/* ---- signs.c: what foretells signs, in the second coding ---- */

typedef struct {
    uint8_t around, bent, sure, sum; /* classes; the last two without the magnitude */
} sfu_foretold;

/* What is known of the sample (x, y, z) at a place in the band's rows. */
sfu_foretold sfu_foretell(const sfu_band *band, int phase, const int32_t at[3], size_t place, const int32_t *codes, size_t step_x,
                          size_t step_y);

/* ---- blocks.c: which blocks of a band hold anything ---- */

/* Blocks (X, Y, Z), flat with a border of one. */
typedef struct {
    int32_t shape[3];
    size_t row, plane, samples; /* steps to the next y and x; with the border */
} sfu_grid;

static inline sfu_grid sfu_grid_of(const int32_t shape[3])
{
    sfu_grid grid = {.row = 2};
    for (int axis = 0; axis < 3; axis++)
        grid.shape[axis] = (shape[axis] + SFU_BLOCK - 1) / SFU_BLOCK;
    grid.row += (size_t)grid.shape[2];
    grid.plane = grid.row * ((size_t)grid.shape[1] + 2);
    grid.samples = grid.plane * ((size_t)grid.shape[0] + 2);
    return grid;
}

static inline size_t sfu_block(const sfu_grid *grid, int32_t x, int32_t y, int32_t z)
{
    return (size_t)(x + 1) * grid->plane + (size_t)(y + 1) * grid->row + (size_t)z + 1;
}

/* Blocks of the band being coded. */
typedef struct {
    sfu_grid grid, around;      /* of the band; of its level */
    uint8_t *full, *seen;       /* (grid.samples,) flags; (around.samples,) those of the siblings, or NULL */
    uint8_t *known, *parents, *siblings; /* (grid.samples,) flags to be written; rough classes of what was seen before */
    uint8_t *columns[2], *bits; /* (grid.samples,) of questions */
    uint32_t *asked, *runs, *offsets; /* (grid.samples,) each; first and end of each run of full ones; of each row, its first run */
} sfu_blocks;

/* Codes which blocks are full, and lists the runs of these; codes: of the band, where it is written, with steps to the next x and y.
 * Returns whether any block is full; what is coded may have a fault. */
int sfu_code_blocks(sfu_asker *asker, const sfu_band *band, sfu_blocks *blocks, const int32_t *codes, size_t step_x, size_t step_y);

/* ---- low.c: the low band, as far as it is known ---- */

/* Samples of the largest low band of a tile. */
size_t sfu_low_samples(const sfu_subband *bands, size_t count);

/* That of the coarsest level: the band itself, of integers that are so many apart. */
void sfu_first_low(sfu_low *low, const sfu_subband *band, const int32_t *codes, size_t step_x, size_t step_y);

/* The next one, by the bands of a level. */
void sfu_next_low(sfu_low *low, const sfu_subband *bands, size_t count, const int32_t *codes, size_t step_x, size_t step_y);

/* Lays how steep it is along the high axes of a band, and its shades, out in the rows of the band, where its blocks are full. */
void sfu_lay_low(sfu_low *low, const sfu_subband *band, const sfu_rows *rows, const sfu_blocks *blocks, uint16_t *steep,
                 uint8_t *shades);

/* ---- pieces.c: the coefficients of full blocks ---- */

/* Coefficients of one row that are coded one after the other: where they are in the band's rows, and among the integers of the tile. */
typedef struct {
    uint32_t place, code;
    int32_t x, y, half;
    uint16_t count;
    uint8_t odd;
} sfu_segment;

/* Coefficients that are coded at once; numbers are of those that are not 0. */
typedef struct {
    sfu_asker *asker;
    sfu_band *band;
    const sfu_blocks *blocks;
    int32_t *codes; /* of the tile */
    size_t step_x, step_y; /* in it */
    int writes;
    sfu_segment *segments; /* of a chunk */
    uint16_t *found;       /* of a segment, those that are not 0 */
    uint8_t *columns[COLUMNS], *bits; /* of a chunk */
    size_t count; /* of those that are not 0 */
    uint32_t *place, *code, *size, *known, *which, *longer; /* which: of those that have questions left; longer: of these again */
    uint8_t *on[COLUMNS], *fine, *signs, *bent, *sure, *sum, *minus, *length, *classes, *others, *answers;
} sfu_piece;

/* Divides the room for a band of so many coefficients, from `used` bytes on; returns how many are used then. */
size_t sfu_divide_piece(sfu_piece *piece, uint8_t *room, size_t used, size_t count);

/* ---- views.c: how its questions are seen, and which sets of weights they use ---- */

sfu_view sfu_view_nonzero(const sfu_band *band, int phase);
sfu_view sfu_view_more(const sfu_band *band);
sfu_view sfu_view_longer(const sfu_band *band, int32_t state);
sfu_view sfu_view_sign(const sfu_band *band);
int sfu_set_nonzero(const sfu_band *band, int phase);
int sfu_set_more(const sfu_band *band);
int sfu_set_sign(const sfu_band *band);

/* Codes all coefficients of a phase. */
int sfu_code_phase(sfu_piece *piece, int phase);

/* The next so many bytes of the room; none where it is only measured. */
static inline void *sfu_taken(uint8_t *room, size_t *used, size_t bytes)
{
    void *here = room ? room + *used : NULL;
    *used += (bytes + 7) / 8 * 8;
    return here;
}

#endif
