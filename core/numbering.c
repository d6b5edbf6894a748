/* Numbers of a field to values: `file/numbering.py`, `decode/values.to_type`. */
#include "reader.h"

enum { KIND, OFFSET, UNIT, FIRST, STEP, LAST, REST, PALETTE, SHIFT, KEYS, MOST_LISTED = 1 << 16, MOST_REST = 6 };
static const char *const NAMES[] = {"kind", "offset", "unit", "first", "step", "last", "rest", "palette", "shift"};

static const uint8_t SIZES[] = {1, 1, 2, 4, 8, 1, 2, 4, 8, 2, 4, 8};

size_t sfu_value_bytes(const sfu_file *file)
{
    return SIZES[file->type];
}

double sfu_largest(sfu_type type)
{
    return type == SFU_TYPE_FLOAT16 ? 65504 : type == SFU_TYPE_FLOAT32 ? SFU_SINGLE : SFU_DOUBLE;
}

/* ---- what a header says ---- */

/* Whether first + step * last, and first itself, are numbers of the type. */
static int spans_whole(const sfu_file *file, int negative)
{
    const int bits = 8 * SIZES[file->type], is_signed = file->type < SFU_TYPE_UINT8;
    const uint64_t most = UINT64_MAX >> (64 - bits + is_signed), least = is_signed ? ~most : 0;
    if (negative ? !is_signed || (int64_t)file->first < (int64_t)least : file->first > most)
        return 0;
    return !file->last || file->increment <= (most - file->first) / file->last; /* modulo 2^64, the span is right for both signs */
}

static int spans_pattern(const sfu_file *file)
{
    const int64_t largest = file->type == SFU_TYPE_FLOAT16 ? 0x7bff : file->type == SFU_TYPE_FLOAT32 ? 0x7f7fffff : 0x7fefffffffffffff;
    const int64_t most = largest >> file->shift, first = (int64_t)file->first;
    return first >= -1 - most && first <= most && file->last <= (uint64_t)most - (uint64_t)first;
}

static int spans_lattice(const sfu_file *file)
{
    const double most = sfu_largest(file->type), last = file->offset + file->unit * (double)file->last;
    return file->offset >= -most && file->offset <= most && last >= -most && last <= most;
}

static int is_integer(const sfu_value *value)
{
    return value->kind == SFU_NUMBER || value->kind == SFU_NEGATIVE;
}

/* The keys that a kind has, and no others. */
static int has_keys(const sfu_value *said, sfu_row row)
{
    const int reals = row == SFU_SCALED || row == SFU_LATTICE, counted = row != SFU_SCALED;
    return (said[OFFSET].kind == SFU_REAL) == reals && (said[UNIT].kind == SFU_REAL) == reals &&
           (said[OFFSET].kind == SFU_ABSENT) != reals && (said[UNIT].kind == SFU_ABSENT) != reals &&
           is_integer(&said[FIRST]) != reals && (said[FIRST].kind == SFU_ABSENT) == reals &&
           (said[STEP].kind != SFU_ABSENT) == (row == SFU_WHOLE) && (said[LAST].kind == SFU_NUMBER) == counted &&
           (said[LAST].kind == SFU_ABSENT) != counted && (counted || (!said[REST].kind && !said[PALETTE].kind));
}

int sfu_read_numbering(sfu_file *file, const sfu_part *numbers)
{
    static const sfu_row rows[] = {SFU_SCALED, SFU_WHOLE, SFU_LATTICE, SFU_PATTERN};
    static const char *const kinds[] = {"scaled", "whole", "lattice", "pattern"};
    sfu_value said[KEYS];
    const sfu_value *shift = &said[SHIFT];
    int strange, which = 0;
    const int floats = file->type >= SFU_TYPE_FLOAT16;
    if (!sfu_look_up(numbers, NAMES, KEYS, said, &strange) || strange)
        return SFU_DAMAGED;
    while (which < 4 && !sfu_is(&said[KIND], kinds[which]))
        which++;
    if (which == 4)
        return SFU_UNSUPPORTED;
    file->row = rows[which];
    if (file->type == SFU_TYPE_BOOL || floats == (file->row == SFU_WHOLE) || !has_keys(said, file->row) ||
        (shift->kind != SFU_ABSENT) != (file->row == SFU_PATTERN) || (shift->kind && !sfu_is_whole(shift, 0, 62)) ||
        (said[REST].kind && !sfu_is_whole(&said[REST], 0, MOST_REST)) ||
        (said[STEP].kind && !sfu_is_whole(&said[STEP], 1, (uint64_t)1 << 63)) ||
        (said[PALETTE].kind && !sfu_is_whole(&said[PALETTE], 0, MOST_LISTED)))
        return SFU_DAMAGED;
    file->offset = said[OFFSET].real;
    file->unit = said[UNIT].real;
    file->first = said[FIRST].whole;
    file->increment = said[STEP].whole;
    file->last = said[LAST].whole;
    file->rest = (int)said[REST].whole;
    file->palette = (size_t)said[PALETTE].whole;
    file->shift = (int)shift->whole;
    if (file->palette == 1 || (file->rest && file->palette) || file->shift > 8 * SIZES[file->type] - 2)
        return SFU_DAMAGED;
    switch (file->row) {
    case SFU_WHOLE: return spans_whole(file, said[FIRST].kind == SFU_NEGATIVE) ? SFU_GOOD : SFU_DAMAGED;
    case SFU_PATTERN:
        return said[FIRST].whole >> 63 == (said[FIRST].kind == SFU_NEGATIVE) && spans_pattern(file) ? SFU_GOOD : SFU_DAMAGED;
    default:
        return sfu_is_real(&said[OFFSET], SFU_DOUBLE) && sfu_is_real(&said[UNIT], SFU_DOUBLE) && file->unit > 0 &&
                       (file->row == SFU_SCALED || spans_lattice(file)) ? SFU_GOOD : SFU_DAMAGED;
    }
}

int sfu_read_palette(const sfu_file *file, uint64_t *palette, uint8_t *room)
{
    const sfu_part *section = &file->sections[SFU_PALETTE];
    const size_t count = file->palette;
    uint64_t sum = 0;
    size_t made;
    if (sfu_inflate(section->start, section->count, NULL, 0, room, 8 * count, &made) || made != 8 * count)
        return SFU_DAMAGED;
    for (size_t n = 0; n < count; n++) {
        uint64_t more = 0;
        for (size_t plane = 0; plane < 8; plane++)
            more = more << 8 | room[plane * count + n];
        sum += more;
        if (n && palette[n - 1] >= sum)
            return SFU_DAMAGED;
        palette[n] = sum;
    }
    return sum == file->last ? SFU_GOOD : SFU_DAMAGED;
}

/* ---- values ---- */

/* To the nearest whole number, half to even. */
static double rounded(double x)
{
    const double most = 4503599627370496.0; /* 2^52: a double from there on is a whole number */
    if (x >= 0)
        return x < most ? x + most - most : x;
    return x > -most ? x - most + most : x;
}

static double clipped(double x, double least, double most)
{
    return x < least ? least : x > most ? most : x;
}

/* The nearest number of 16 bits. */
static uint16_t half_of(double x)
{
    uint64_t bits, power;
    double unit;
    memcpy(&bits, &x, sizeof bits);
    const uint16_t sign = (uint16_t)(bits >> 48 & 0x8000);
    const int exponent = (int)(bits >> 52 & 2047) - 1023, least = exponent < -14 ? -14 : exponent;
    const double size = x < 0 ? -x : x;
    if (x != x)
        return 0x7e00;
    if (exponent > 15)
        return sign | 0x7c00;
    power = (uint64_t)(1023 + 10 - least) << 52;
    memcpy(&unit, &power, sizeof unit);
    return (uint16_t)(sign + ((least + 14) << 10) + (int)rounded(size * unit)); /* 1024 of a unit or more are the next exponent */
}

/* Bits of a whole number, or of a float, into an array of a type. */
static void put_bits(sfu_type type, uint64_t bits, void *values, size_t place)
{
    switch (SIZES[type]) {
    case 1: ((uint8_t *)values)[place] = (uint8_t)bits; break;
    case 2: ((uint16_t *)values)[place] = (uint16_t)bits; break;
    case 4: ((uint32_t *)values)[place] = (uint32_t)bits; break;
    default: ((uint64_t *)values)[place] = bits;
    }
}

void sfu_put_real(sfu_type type, double number, void *values, size_t place)
{
    const int bits = 8 * SIZES[type];
    const double wide = 18446744073709551616.0, half = wide / 2; /* 2^64 */
    switch (type) {
    case SFU_TYPE_BOOL: ((uint8_t *)values)[place] = number > 0.5; break;
    case SFU_TYPE_FLOAT16: ((uint16_t *)values)[place] = half_of(number); break;
    case SFU_TYPE_FLOAT32: ((float *)values)[place] = (float)number; break;
    case SFU_TYPE_FLOAT64: ((double *)values)[place] = number; break;
    case SFU_TYPE_INT8: case SFU_TYPE_INT16: case SFU_TYPE_INT32: case SFU_TYPE_INT64: {
        const double end = half / (double)((uint64_t)1 << (64 - bits)), most = bits < 64 ? end - 1 : half - 1024;
        put_bits(type, (uint64_t)(int64_t)clipped(rounded(number), -end, most), values, place);
        break;
    }
    default: {
        const double most = bits < 64 ? (double)(UINT64_MAX >> (64 - bits)) : wide - 2048;
        put_bits(type, (uint64_t)clipped(rounded(number), 0, most), values, place);
    }
    }
}

/* Which number in a row it is. */
static uint64_t count_of(const sfu_file *file, const uint64_t *palette, double number, uint64_t lowest)
{
    const double found = clipped(rounded(number), 0, 9223372036854774784.0); /* below 2^63 */
    const uint64_t whole = (uint64_t)found, most = file->last >> 8 * file->rest;
    if (palette)
        return palette[whole < file->palette ? whole : file->palette - 1];
    const uint64_t count = ((whole < most ? whole : most) << 8 * file->rest) + lowest;
    return count < file->last ? count : file->last;
}

void sfu_put(const sfu_file *file, const uint64_t *palette, double number, uint64_t lowest, void *values, size_t place)
{
    if (file->row == SFU_THEMSELVES) {
        sfu_put_real(file->type, number, values, place);
        return;
    }
    if (file->row == SFU_SCALED) {
        sfu_put_real(file->type, file->offset + file->unit * number, values, place);
        return;
    }
    const uint64_t count = count_of(file, palette, number, lowest);
    if (file->row == SFU_LATTICE) {
        sfu_put_real(file->type, file->offset + file->unit * (double)count, values, place);
    } else if (file->row == SFU_WHOLE) {
        put_bits(file->type, file->first + file->increment * count, values, place);
    } else {
        const uint64_t order = file->first + count, negative = order >> 63;
        const uint64_t size = (negative ? ~order : order) << file->shift;
        put_bits(file->type, size | negative << (8 * SIZES[file->type] - 1), values, place);
    }
}
