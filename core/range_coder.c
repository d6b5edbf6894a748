/* Bits to bytes, given their probabilities: the range coder of docs/format.md, in words of 32 bits. */
#include "sfumato.h"

void sfu_carry(uint32_t *words, size_t place)
{
    while (place-- > 0 && ++words[place] == 0)
        ;
}

uint32_t sfu_word(const uint8_t *data, size_t size, size_t place)
{
    uint32_t word = 0;
    if (place <= size / 4)
        for (size_t k = 0; k < 4 && 4 * place + k < size; k++)
            word |= (uint32_t)data[4 * place + k] << 8 * k;
    return word;
}

void sfu_write(sfu_coder *coder, uint32_t *words, size_t room, int (*grow)(sfu_coder *, size_t room))
{
    *coder = (sfu_coder){.range = UINT64_MAX, .words = words, .room = room, .grow = grow};
}

void sfu_read(sfu_coder *coder, const uint8_t *data, size_t size)
{
    const uint64_t first = sfu_word(data, size, 0);
    *coder = (sfu_coder){.range = UINT64_MAX, .data = data, .size = size, .place = 2};
    coder->point = first << 32 | sfu_word(data, size, 1);
}

int sfu_reserve(sfu_coder *coder, size_t bits)
{
    const size_t needed = coder->place + bits + 1;
    if (!coder->fault && !coder->data && needed > coder->room && !(coder->grow && coder->grow(coder, 2 * needed)))
        coder->fault = SFU_FULL;
    return coder->fault;
}

int sfu_code(sfu_coder *coder, const int32_t *p, size_t step, uint8_t *bits, size_t count)
{
    if (sfu_reserve(coder, count))
        return coder->fault;
    for (size_t n = 0; n < count && !coder->fault; n++) {
        if (p[n * step] <= 0 || p[n * step] >= SFU_ONE)
            coder->fault = SFU_WRONG;
        else
            bits[n] = (uint8_t)sfu_step(coder, !coder->data, (uint32_t)p[n * step], bits[n]);
    }
    return coder->fault;
}

size_t sfu_finish(const sfu_coder *coder, uint8_t *bytes)
{
    size_t place = coder->place, size;
    const uint64_t point = coder->low + UINT32_MAX;
    if (coder->range == UINT64_MAX)
        return 0;
    for (size_t n = 0; n <= place; n++) {
        const uint32_t word = n < place ? coder->words[n] : (uint32_t)(point >> 32);
        for (size_t k = 0; k < 4; k++)
            bytes[4 * n + k] = (uint8_t)(word >> 8 * k);
    }
    size = 4 * (place + 1);
    if (point < coder->low) /* carry, of words that stay as they are: more may follow */
        while (place-- > 0) {
            size_t k = 0;
            while (k < 4 && ++bytes[4 * place + k] == 0)
                k++;
            if (k < 4)
                break;
        }
    while (size > 0 && bytes[size - 1] == 0)
        size--;
    return size;
}
