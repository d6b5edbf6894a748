/* CDF 9/7 of one floating type, NUMBER; wavelet.c includes this once for each, and NAME(x) gives the names. */

static const NUMBER NAME(STEPS)[] = {(NUMBER)-1.586134342059924, (NUMBER)-0.052980118572961, (NUMBER)0.882911075530934,
                                     (NUMBER)0.443506852043971};
static const NUMBER NAME(GAIN) = (NUMBER)1.149604398860241, NAME(GAIN_BACK) = (NUMBER)(1 / 1.149604398860241);

/* Rows of one parity += factor * (the rows of the other parity on both sides); `behind` says whether the row of the same number lies
 * behind the one of `to`. The rows beyond the ends are mirrored. A row is `width` numbers, and `apart` from the next. */
INLINE void NAME(lift)(NUMBER *restrict to, int32_t count, const NUMBER *restrict from, int32_t others, int behind, NUMBER factor,
                       int32_t width, int32_t apart)
{
    for (int32_t n = 0; n < count; n++) {
        const int32_t one = behind ? n - 1 : n, two = one + 1;
        NUMBER *restrict here = to + (size_t)n * apart;
        if (one < 0 || two >= others) {
            const NUMBER *restrict only = from + (size_t)(one < 0 ? two : one) * apart;
            for (int32_t k = 0; k < width; k++)
                here[k] += 2 * factor * only[k];
        } else {
            const NUMBER *restrict left = from + (size_t)one * apart, *restrict right = left + apart;
            for (int32_t k = 0; k < width; k++)
                here[k] += factor * (left[k] + right[k]);
        }
    }
}

/* Rows `apart` from each other, times a gain. */
typedef struct {
    NUMBER *first;
    size_t apart;
    NUMBER gain;
} NAME(rows);

/* Rows of one parity to where they go: themselves + factor * (the rows of the other parity on both sides), as `lift` has them. */
INLINE void NAME(lift_into)(NAME(rows) to, NAME(rows) own, int32_t count, const NUMBER *restrict from, size_t apart, int32_t others,
                            int behind, NUMBER factor, int32_t width)
{
    for (int32_t n = 0; n < count; n++) {
        const int32_t one = behind ? n - 1 : n, two = one + 1;
        NUMBER *restrict here = to.first + (size_t)n * to.apart;
        const NUMBER *restrict was = own.first + (size_t)n * own.apart;
        if (one < 0 || two >= others) {
            const NUMBER *restrict only = from + (size_t)(one < 0 ? two : one) * apart;
            for (int32_t k = 0; k < width; k++)
                here[k] = (was[k] * own.gain + 2 * factor * only[k]) * to.gain;
        } else {
            const NUMBER *restrict left = from + (size_t)one * apart, *restrict right = left + apart;
            for (int32_t k = 0; k < width; k++)
                here[k] = (was[k] * own.gain + factor * (left[k] + right[k])) * to.gain;
        }
    }
}

/* Rows to where they go, with the gains of both. */
INLINE void NAME(scale)(NAME(rows) to, NAME(rows) from, int32_t count, int32_t width)
{
    for (int32_t n = 0; n < count; n++)
        for (int32_t k = 0; k < width; k++)
            to.first[(size_t)n * to.apart + k] = from.first[(size_t)n * from.apart + k] * (from.gain * to.gain);
}

/* Samples that lie one after the other += factor * (those of the other parity on both sides). */
INLINE void NAME(lift_row)(NUMBER *restrict to, int32_t count, const NUMBER *restrict from, int32_t others, int behind, NUMBER factor)
{
    const int32_t inner = behind ? (count < others ? count : others) : (count < others - 1 ? count : others - 1);
    if (behind) {
        to[0] += 2 * factor * from[0];
        for (int32_t n = 1; n < inner; n++)
            to[n] += factor * (from[n - 1] + from[n]);
    } else {
        for (int32_t n = 0; n < inner; n++)
            to[n] += factor * (from[n] + from[n + 1]);
    }
    if (inner < count)
        to[inner] += 2 * factor * from[others - 1];
}

/* Columns of `width` numbers along an axis of so many samples, `stride` apart: interleaved to low half, then high half. */
INLINE void NAME(split_columns)(NUMBER *x, int32_t count, size_t stride, int32_t width, NUMBER *restrict room)
{
    const int32_t evens = (count + 1) / 2, odds = count / 2;
    NUMBER *odd = room + (size_t)evens * SFU_COLUMNS;
    const NAME(rows) low = {x, stride, NAME(GAIN)}, high = {x + evens * stride, stride, NAME(GAIN_BACK)};
    const NAME(rows) even_x = {x, 2 * stride, 1}, odd_x = {x + stride, 2 * stride, 1};
    const NAME(rows) even_room = {room, SFU_COLUMNS, 1}, odd_room = {odd, SFU_COLUMNS, 1};
    NAME(lift_into)(odd_room, odd_x, odds, x, 2 * stride, evens, 0, NAME(STEPS)[0], width);
    NAME(lift_into)(even_room, even_x, evens, odd, SFU_COLUMNS, odds, 1, NAME(STEPS)[1], width);
    NAME(lift)(odd, odds, room, evens, 0, NAME(STEPS)[2], width, SFU_COLUMNS);
    NAME(lift_into)(low, even_room, evens, odd, SFU_COLUMNS, odds, 1, NAME(STEPS)[3], width);
    NAME(scale)(high, odd_room, odds, width);
}

INLINE void NAME(merge_columns)(NUMBER *x, int32_t count, size_t stride, int32_t width, NUMBER *restrict room)
{
    const int32_t evens = (count + 1) / 2, odds = count / 2;
    NUMBER *odd = room + (size_t)evens * SFU_COLUMNS;
    const NAME(rows) low = {x, stride, NAME(GAIN_BACK)}, high = {x + evens * stride, stride, NAME(GAIN)};
    const NAME(rows) even_x = {x, 2 * stride, 1}, odd_x = {x + stride, 2 * stride, 1};
    const NAME(rows) even_room = {room, SFU_COLUMNS, 1}, odd_room = {odd, SFU_COLUMNS, 1};
    NAME(scale)(odd_room, high, odds, width);
    NAME(lift_into)(even_room, low, evens, odd, SFU_COLUMNS, odds, 1, -NAME(STEPS)[3], width);
    NAME(lift)(odd, odds, room, evens, 0, -NAME(STEPS)[2], width, SFU_COLUMNS);
    NAME(lift_into)(even_x, even_room, evens, odd, SFU_COLUMNS, odds, 1, -NAME(STEPS)[1], width);
    NAME(lift_into)(odd_x, odd_room, odds, x, 2 * stride, evens, 0, -NAME(STEPS)[0], width);
}

/* One row of samples: interleaved to low half, then high half. */
INLINE void NAME(split_row)(NUMBER *restrict x, int32_t count, NUMBER *restrict room)
{
    const int32_t evens = (count + 1) / 2, odds = count / 2;
    NUMBER *restrict even = room, *restrict odd = room + evens;
    for (int32_t n = 0; n < odds; n++) {
        even[n] = x[2 * n];
        odd[n] = x[2 * n + 1];
    }
    if (evens > odds)
        even[odds] = x[2 * odds];
    NAME(lift_row)(odd, odds, even, evens, 0, NAME(STEPS)[0]);
    NAME(lift_row)(even, evens, odd, odds, 1, NAME(STEPS)[1]);
    NAME(lift_row)(odd, odds, even, evens, 0, NAME(STEPS)[2]);
    NAME(lift_row)(even, evens, odd, odds, 1, NAME(STEPS)[3]);
    for (int32_t n = 0; n < evens; n++)
        x[n] = even[n] * NAME(GAIN);
    for (int32_t n = 0; n < odds; n++)
        x[evens + n] = odd[n] * NAME(GAIN_BACK);
}

INLINE void NAME(merge_row)(NUMBER *restrict x, int32_t count, NUMBER *restrict room)
{
    const int32_t evens = (count + 1) / 2, odds = count / 2;
    NUMBER *restrict even = room, *restrict odd = room + evens;
    for (int32_t n = 0; n < evens; n++)
        even[n] = x[n] * NAME(GAIN_BACK);
    for (int32_t n = 0; n < odds; n++)
        odd[n] = x[evens + n] * NAME(GAIN);
    NAME(lift_row)(even, evens, odd, odds, 1, -NAME(STEPS)[3]);
    NAME(lift_row)(odd, odds, even, evens, 0, -NAME(STEPS)[2]);
    NAME(lift_row)(even, evens, odd, odds, 1, -NAME(STEPS)[1]);
    NAME(lift_row)(odd, odds, even, evens, 0, -NAME(STEPS)[0]);
    for (int32_t n = 0; n < odds; n++) {
        x[2 * n] = even[n];
        x[2 * n + 1] = odd[n];
    }
    if (evens > odds)
        x[2 * odds] = even[odds];
}

/* All columns along x or y that start in one row of so many numbers. */
INLINE void NAME(columns)(NUMBER *x, int32_t count, size_t stride, int32_t row, int back, NUMBER *restrict room)
{
    for (int32_t k = 0; k < row; k += SFU_COLUMNS) {
        const int32_t width = row - k < SFU_COLUMNS ? row - k : SFU_COLUMNS;
        if (back)
            NAME(merge_columns)(x + k, count, stride, width, room);
        else
            NAME(split_columns)(x + k, count, stride, width, room);
    }
}

WIDE void FORWARD(NUMBER *values, const int32_t shape[3], const sfu_level *levels, size_t count, NUMBER *room)
{
    const size_t step_x = (size_t)shape[1] * shape[2], step_y = shape[2];
    for (size_t n = 0; n < count; n++) {
        const int32_t *now = levels[n].shape;
        const uint8_t split = levels[n].split;
        for (int32_t i = 0; i < now[0] && split & 6; i++) {
            for (int32_t j = 0; j < now[1] && split & 4; j++)
                NAME(split_row)(values + i * step_x + j * step_y, now[2], room);
            if (split & 2)
                NAME(columns)(values + i * step_x, now[1], step_y, now[2], 0, room);
        }
        for (int32_t j = 0; j < now[1] && split & 1; j++)
            NAME(columns)(values + j * step_y, now[0], step_x, now[2], 0, room);
    }
}

WIDE void INVERSE(NUMBER *values, const int32_t shape[3], const sfu_level *levels, size_t count, NUMBER *room)
{
    const size_t step_x = (size_t)shape[1] * shape[2], step_y = shape[2];
    for (size_t n = count; n-- > 0;) {
        const int32_t *now = levels[n].shape;
        const uint8_t split = levels[n].split;
        for (int32_t j = 0; j < now[1] && split & 1; j++)
            NAME(columns)(values + j * step_y, now[0], step_x, now[2], 1, room);
        for (int32_t i = 0; i < now[0] && split & 6; i++) {
            if (split & 2)
                NAME(columns)(values + i * step_x, now[1], step_y, now[2], 1, room);
            for (int32_t j = 0; j < now[1] && split & 4; j++)
                NAME(merge_row)(values + i * step_x + j * step_y, now[2], room);
        }
    }
}
