/* What rounded coefficients cost, without coding them: `quantise.cost`. */
#include "activity.h"

static const float DEAD = 0.42f;

WIDE static double cost_of_row(const float *restrict x, float scale, int32_t n, const sfu_prices *prices)
{
    float zeros[16] = {0};
    double total = 0, digits = 0;
    int64_t count = 0;
    for (int32_t k = 0; k < n; k++) {
        const float scaled = x[k] * scale, size = scaled < 0 ? -scaled : scaled;
        zeros[k & 15] += size < 1 - DEAD ? size * size : 0;
    }
    for (int32_t k = 0; k < n; k++) {
        const float scaled = x[k] * scale, size = scaled < 0 ? -scaled : scaled;
        if (size >= 1 - DEAD) {
            const double code = (double)(int64_t)(size + DEAD), error = size - code;
            total += error * error;
            digits += code > 1 ? sfu_log2(code) : 0;
            count++;
        }
    }
    for (int k = 0; k < 16; k++)
        total += zeros[k];
    return total + prices->bit * (prices->nonzero * (double)count + prices->digit * digits);
}

double sfu_cost(const float *coefficients, const int32_t shape[3], const sfu_subband *bands, size_t count, const int32_t before[3],
                int low, double step, const sfu_prices *prices)
{
    double total = 0;
    for (size_t n = low ? 0 : 1; n < count; n++) {
        sfu_subband band = bands[n];
        float scale;
        for (int axis = 0; axis < 3; axis++)
            band.times[axis] += before[axis];
        scale = (float)(sfu_norm(&band) / step);
        for (int32_t i = band.start[0]; i < band.start[0] + band.shape[0]; i++)
            for (int32_t j = band.start[1]; j < band.start[1] + band.shape[1]; j++) {
                const size_t at = ((size_t)i * (size_t)shape[1] + (size_t)j) * (size_t)shape[2] + (size_t)band.start[2];
                total += cost_of_row(coefficients + at, scale, band.shape[2], prices);
            }
    }
    return total;
}
