/* Values to wavelet coefficients and back, `model.wavelet`: the same operations in the same order, so the same numbers.
 *
 * Along x and y, columns of SFU_COLUMNS numbers side by side are lifted together in a room that fits a cache; along z, rows. */
#include "sfumato.h"
#include "wide.h"

size_t sfu_lifting_room(const int32_t shape[3])
{
    size_t longest = 1;
    for (int axis = 0; axis < 3; axis++)
        longest = (size_t)shape[axis] > longest ? (size_t)shape[axis] : longest;
    return longest * SFU_COLUMNS;
}

#define NUMBER float
#define NAME(x) x##_float
#define FORWARD sfu_forward
#define INVERSE sfu_inverse
#include "lifting.h"
#undef NUMBER
#undef NAME
#undef FORWARD
#undef INVERSE

#define NUMBER double
#define NAME(x) x##_double
#define FORWARD sfu_forward_double
#define INVERSE sfu_inverse_double
#include "lifting.h"
