/* CRC-32, as zlib has it. */
#include "reader.h"

uint32_t sfu_checksum(uint32_t before, const uint8_t *data, size_t size)
{
    uint32_t table[256], crc = ~before;
    for (uint32_t n = 0; n < 256; n++) {
        uint32_t entry = n;
        for (int bit = 0; bit < 8; bit++)
            entry = entry & 1 ? entry >> 1 ^ 0xedb88320u : entry >> 1;
        table[n] = entry;
    }
    for (size_t n = 0; n < size; n++)
        crc = table[(crc ^ data[n]) & 255] ^ crc >> 8;
    return ~crc;
}
