/* Raw deflate streams (RFC 1951), which may have a preset dictionary. Refuses what zlib refuses. */
#include "reader.h"

enum { LONGEST = 15, QUICK = 9, SYMBOLS = 288, MOST_LITERALS = 286, MOST_DISTANCES = 30, END = 256 };

/* Codes of one kind. `quick` is by the next QUICK bits: the symbol and, below, the length of its code; 0 where that is longer. */
typedef struct {
    uint16_t counts[LONGEST + 1], symbols[SYMBOLS], quick[1 << QUICK];
} codes_t;

typedef struct {
    const uint8_t *data, *known;
    size_t size, place, known_size;
    uint64_t held;
    int bits, bad; /* how many are held */
    uint8_t *out; /* or NULL: bytes are only counted */
    size_t room, made;
} stream_t;

static uint32_t bits(stream_t *stream, int count)
{
    while (stream->bits < count) {
        if (stream->place == stream->size) {
            stream->bad = 1;
            return 0;
        }
        stream->held |= (uint64_t)stream->data[stream->place++] << stream->bits;
        stream->bits += 8;
    }
    const uint32_t found = (uint32_t)(stream->held & (((uint64_t)1 << count) - 1));
    stream->held >>= count;
    stream->bits -= count;
    return found;
}

static uint32_t reversed(uint32_t code, int length)
{
    uint32_t found = 0;
    for (; length > 0; length--, code >>= 1)
        found = found << 1 | (code & 1);
    return found;
}

/* Codes of these lengths; how many codes are left over, or -1 where there are too many. */
static int make_codes(codes_t *codes, const uint8_t *lengths, int count)
{
    uint16_t places[LONGEST + 2] = {0};
    uint32_t next[LONGEST + 2] = {0};
    int left = 1;
    memset(codes, 0, sizeof *codes);
    for (int n = 0; n < count; n++)
        codes->counts[lengths[n]]++;
    for (int length = 1; length <= LONGEST; length++) {
        left = 2 * left - codes->counts[length];
        if (left < 0)
            return -1;
        places[length + 1] = (uint16_t)(places[length] + codes->counts[length]);
        next[length + 1] = (next[length] + codes->counts[length]) << 1;
    }
    for (int n = 0; n < count; n++) {
        const int length = lengths[n];
        if (!length)
            continue;
        codes->symbols[places[length]++] = (uint16_t)n;
        for (uint32_t k = reversed(next[length]++, length); length <= QUICK && k < 1 << QUICK; k += (uint32_t)1 << length)
            codes->quick[k] = (uint16_t)(n << 4 | length);
    }
    return left;
}

/* The next symbol. */
static int symbol(stream_t *stream, const codes_t *codes)
{
    while (stream->bits < QUICK && stream->place < stream->size) {
        stream->held |= (uint64_t)stream->data[stream->place++] << stream->bits;
        stream->bits += 8;
    }
    const int quick = codes->quick[stream->held & ((1 << QUICK) - 1)];
    if (quick && (quick & 15) <= stream->bits) {
        stream->held >>= quick & 15;
        stream->bits -= quick & 15;
        return quick >> 4;
    }
    int code = 0, first = 0, index = 0;
    for (int length = 1; length <= LONGEST && !stream->bad; length++) {
        code |= (int)bits(stream, 1);
        const int count = codes->counts[length];
        if (code - first < count)
            return codes->symbols[index + code - first];
        index += count;
        first = (first + count) << 1;
        code <<= 1;
    }
    stream->bad = 1;
    return 0;
}

static void put(stream_t *stream, uint32_t byte)
{
    if (stream->made == stream->room) {
        stream->bad = 1;
        return;
    }
    if (stream->out)
        stream->out[stream->made] = (uint8_t)byte;
    stream->made++;
}

/* Bytes that were there before, or in the dictionary. */
static void copy(stream_t *stream, size_t length, size_t far)
{
    if (far > stream->made + stream->known_size || length > stream->room - stream->made) {
        stream->bad = 1;
        return;
    }
    for (; stream->out && length > 0; length--, stream->made++) {
        const size_t made = stream->made;
        stream->out[made] = far <= made ? stream->out[made - far] : stream->known[stream->known_size + made - far];
    }
    stream->made += length;
}

static void copy_stored(stream_t *stream)
{
    bits(stream, stream->bits & 7);
    const uint32_t length = bits(stream, 16), inverse = bits(stream, 16);
    if (length != (~inverse & 0xffff))
        stream->bad = 1;
    for (uint32_t n = 0; n < length && !stream->bad; n++)
        put(stream, bits(stream, 8));
}

/* The codes that a block brings. */
static void read_codes(stream_t *stream, codes_t *literals, codes_t *distances)
{
    static const uint8_t order[] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    uint8_t lengths[MOST_LITERALS + MOST_DISTANCES] = {0}, own[sizeof order] = {0};
    const int many = (int)bits(stream, 5) + 257, few = (int)bits(stream, 5) + 1, listed = (int)bits(stream, 4) + 4;
    int left, at = 0;
    for (int n = 0; n < listed; n++)
        own[order[n]] = (uint8_t)bits(stream, 3);
    if (stream->bad || many > MOST_LITERALS || few > MOST_DISTANCES || make_codes(literals, own, sizeof own) != 0) {
        stream->bad = 1;
        return;
    }
    while (at < many + few && !stream->bad) {
        const int said = symbol(stream, literals);
        const uint8_t repeated = said == 16 && at > 0 ? lengths[at - 1] : 0;
        int times = said < 16 ? 1 : (said == 18 ? 11 : 3) + (int)bits(stream, said == 16 ? 2 : said == 17 ? 3 : 7);
        stream->bad |= times > many + few - at || (said == 16 && at == 0);
        for (; times > 0 && !stream->bad; times--)
            lengths[at++] = said < 16 ? (uint8_t)said : repeated;
    }
    stream->bad |= !lengths[END];
    left = make_codes(literals, lengths, many);
    stream->bad |= left < 0 || (left > 0 && many != literals->counts[0] + literals->counts[1]);
    left = make_codes(distances, lengths + many, few);
    stream->bad |= left < 0 || (left > 0 && few != distances->counts[0] + distances->counts[1]);
}

static void set_fixed(codes_t *literals, codes_t *distances)
{
    uint8_t lengths[SYMBOLS];
    for (int n = 0; n < SYMBOLS; n++)
        lengths[n] = n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8;
    make_codes(literals, lengths, SYMBOLS);
    memset(lengths, 5, MOST_DISTANCES);
    make_codes(distances, lengths, MOST_DISTANCES);
}

static void copy_coded(stream_t *stream, const codes_t *literals, const codes_t *distances)
{
    static const uint16_t sizes[] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                     31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    static const uint8_t extra[] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    while (!stream->bad) {
        const int said = symbol(stream, literals);
        if (said < END) {
            put(stream, (uint32_t)said);
            continue;
        }
        if (said == END)
            return;
        if (said >= MOST_LITERALS) {
            stream->bad = 1;
            return;
        }
        const size_t length = sizes[said - END - 1] + bits(stream, extra[said - END - 1]);
        const int far = symbol(stream, distances), more = far < 2 ? 0 : (far >> 1) - 1;
        if (far >= MOST_DISTANCES)
            stream->bad = 1;
        else
            copy(stream, length, far < 2 ? (size_t)far + 1 : ((size_t)(2 + (far & 1)) << more) + bits(stream, more) + 1);
    }
}

int sfu_inflate(const uint8_t *data, size_t size, const uint8_t *known, size_t known_size, uint8_t *out, size_t room, size_t *made)
{
    stream_t stream = {.data = data, .known = known, .size = size, .known_size = known_size, .out = out, .room = room};
    codes_t literals, distances;
    for (uint32_t last = 0; !last && !stream.bad;) {
        last = bits(&stream, 1);
        switch (bits(&stream, 2)) {
        case 0: copy_stored(&stream); break;
        case 1:
            set_fixed(&literals, &distances);
            copy_coded(&stream, &literals, &distances);
            break;
        case 2:
            read_codes(&stream, &literals, &distances);
            copy_coded(&stream, &literals, &distances);
            break;
        default: stream.bad = 1;
        }
    }
    *made = stream.made;
    return stream.bad || stream.place - (size_t)(stream.bits / 8) != stream.size ? SFU_DAMAGED : SFU_GOOD;
}
