"""The loops of `context_mixing` and `coefficients` as machine code, by Numba: the same integers, many times as fast.

All of it is also written there in NumPy, which every machine has, and tests compare the two bit by bit. The range coder is
that of `constriction`, as docs/format.md gives it. Compiling takes seconds, once; the result is kept beside this file.

A coder is its state and its words: those read, or written so far with room behind them. What codes returns the words, which
may have moved to a larger room.
"""

import numpy as np
from numba import njit, uint64

__all__ = ["BEYOND", "FAULT", "FIRST_STATE", "PLACE", "POINT", "ask", "code", "code_coefficients", "finish"]


LOW, RANGE, POINT, PLACE, FAULT = range(5)
"""What a state holds: low and range, the decoder's point, the place of the next word, and what is wrong, 0 for nothing."""
FIRST_STATE = (0, 0xFFFFFFFFFFFFFFFF, 0, 0, 0)
DAMAGED, BEYOND = 1, 2
"""Faults: words that no encoder writes; a coefficient beyond 32 bits."""
WORD = 0xFFFFFFFF


@njit(cache=True, nogil=True, inline="always")
def step(state, words, encodes, p, bit):
    """One bit, 1 with probability p / 65536, written or read."""
    scale = state[RANGE] >> uint64(24)
    zero = uint64(256 * (65536 - p) - (1 if p < 32768 else 0))
    cut = scale * zero
    if not encodes:
        ahead = state[POINT] - state[LOW]
        bit = 1 if ahead >= cut else 0
        if ahead >= scale << uint64(24):
            state[FAULT] = DAMAGED
    if bit:
        low = state[LOW] + cut
        if encodes and low < state[LOW]:
            carry(words, state[PLACE])
        state[LOW] = low
        state[RANGE] = scale * (uint64(1 << 24) - zero)
    else:
        state[RANGE] = cut
    if state[RANGE] < uint64(1 << 32):
        place = state[PLACE]
        if encodes:
            words[place] = state[LOW] >> uint64(32)
        else:
            ahead = uint64(words[place]) if place < uint64(len(words)) else uint64(0)
            state[POINT] = state[POINT] << uint64(32) | ahead
        state[PLACE] = place + uint64(1)
        state[LOW] <<= uint64(32)
        state[RANGE] <<= uint64(32)
    return bit


@njit(cache=True, nogil=True)
def carry(words, place):
    """Adds one to the number that the words before a place are."""
    at = np.int64(place) - 1
    while words[at] == WORD:
        words[at] = 0
        at -= 1
    words[at] += np.uint32(1)


@njit(cache=True, nogil=True)
def room(state, words, encodes, count):
    """The words, with room for so many bits more; they take 24 bits each at most."""
    needed = np.int64(state[PLACE]) + count + 2
    if not encodes or needed <= len(words):
        return words
    larger = np.zeros(2 * needed, np.uint32)
    larger[: len(words)] = words
    return larger


@njit(cache=True, nogil=True)
def code(state, words, encodes, p, bits):
    """Writes bits (N,) that are 1 with probability p / 65536 (N,), or fills them in; returns the words.

    Args:
        state: of the coder, uint64, see PLACE.
        words: read, or written so far with room behind them, uint32.
        encodes: whether bits are written.
        p, bits: int64.
    """
    words = room(state, words, encodes, len(p))
    for n in range(len(p)):
        bits[n] = step(state, words, encodes, p[n], bits[n])
        if state[FAULT]:
            break
    return words


@njit(cache=True, nogil=True)
def finish(state, words):
    """Writes what is left, one word; returns how many there are."""
    place = np.int64(state[PLACE])
    if state[RANGE] == uint64(0xFFFFFFFFFFFFFFFF):
        return place
    point = state[LOW] + uint64(WORD)
    if point < state[LOW]:
        carry(words, state[PLACE])
    words[place] = point >> uint64(32)
    return place + 1


@njit(cache=True, nogil=True)
def ask(state, words, encodes, tables, rates, memory, states, choice, bits):
    """`context_mixing.ContextModel.ask`, of states (contexts, N), choice (N,) or (1,), and bits (N,) as in `code`; all are int64.

    Args:
        tables: STRETCH and SQUASH of `context_mixing`.
        rates: its constants, and those of the class.
        memory: what the model knows: start, ones, total, weights, curve, and (seen, most) as an array.
    """
    (stretch, squash), (begin, ones, total, weights, curve, counters) = tables, memory
    unit, one, sure, reach, first, last, thin, gain, fade, most = rates
    (kinds, count), sets = states.shape, weights.shape[1]
    words = room(state, words, encodes, count)
    slopes, bends, inputs = np.zeros((kinds, sets), np.int64), np.zeros((kinds, sets), np.int64), np.empty(kinds, np.int64)
    start = 0
    while start < count:
        stop = min(count, start + min(max(first, counters[0] >> 3), last))
        every = max(1, (stop - start) >> thin)
        slopes[:], bends[:] = 0, 0
        for n in range(start, stop):
            chosen, mixed = choice[n if len(choice) > 1 else 0], 0
            for k in range(kinds):
                at = begin[k] + states[k, n]
                # whole numbers below 2^53 with a quotient below 2^17: float64 rounds it to no other whole part
                inputs[k] = stretch[np.int64(ones[at] * one / total[at])]
                mixed += weights[k, chosen] * inputs[k]
            p = squash[min(max(mixed >> 16, -sure), sure) + reach]
            bit = step(state, words, encodes, p, bits[n])
            if state[FAULT]:
                return words
            bits[n] = bit
            if (n - start) % every == 0:
                slope, bend = (bit << 16) - p, p * (one - p) >> 16
                for k in range(kinds):
                    slopes[k, chosen] += inputs[k] * slope
                    bends[k, chosen] += inputs[k] * inputs[k] * bend
        for k in range(kinds):
            for chosen in range(sets):
                if slopes[k, chosen] or bends[k, chosen]:
                    curve[k, chosen] += bends[k, chosen] >> 8
                    move = slopes[k, chosen] * one // curve[k, chosen] * gain >> 4
                    weights[k, chosen] += min(max(move, -one >> 3), one >> 3)
                curve[k, chosen] -= curve[k, chosen] >> fade
            for n in range(start, stop):
                total[begin[k] + states[k, n]] += unit
                ones[begin[k] + states[k, n]] += bits[n] * unit
        counters += stop - start
        if counters[1] > most:
            for at in range(len(total)):
                if total[at] > most * unit:
                    total[at] >>= 1
                    ones[at] >>= 1
            counters[1] = total.max() // unit + 1
        start = stop
    return words


@njit(cache=True, nogil=True)
def code_coefficients(state, words, encodes, tables, rates, memories, classes, arrays, at, known, weights, kind):
    """`coefficients._code_piece`: coefficients at flat indices (N,), which the arrays then hold; returns the words.

    Args:
        memories: of the questions nonzero, negative, more (four), longer and upper.
        classes: FINE and ROUGH of `coefficients`.
        arrays: values and magnitudes, padded and flat, and what was seen before, four times likewise.
        known: the coefficients (N,), int64; when decoding, anything.
        weights: a row of EXPECTED.
        kind: phase, level, high along x, y, z, whether siblings were seen, steps in the arrays along x and y, classes in ROUGH, and
            the largest magnitude in contexts.
    """
    (nonzero, negative, more, more2, more3, more4, longer, upper), (fine_of, rough_of) = memories, classes
    (values, sizes, seen), (phase, level, high_x, high_y, high_z, siblings, step_x, step_y, roughs, largest) = arrays, kind
    offsets, amounts = around((step_x, step_y), (high_x, high_y, high_z), weights)
    pattern, count = high_x | high_y << 1 | high_z << 2, len(at)
    states, rows, bits = np.empty((4, count), np.int64), np.empty((4, count), np.int64), np.empty(count, np.int64)
    for n in range(count):
        here, near = at[n], 0
        for k in range(len(offsets)):
            near += amounts[k] * np.int64(sizes[here + offsets[k]])
        expected = near + weights[10]
        for k in range(4):
            expected += weights[6 + k] * np.int64(seen[k][here])
        rough, sibling = class_of(rough_of, expected), 0
        if siblings:
            sibling = class_of(rough_of, (2 * np.int64(seen[2][here]) + seen[3][here]) * 8)
        parent = class_of(rough_of, (2 * np.int64(seen[0][here]) + seen[1][here]) * 32)
        rows[0, n] = class_of(fine_of, expected)
        rows[1, n] = class_of(rough_of, near) * roughs + parent
        rows[2, n] = rough * roughs + sibling
        rows[3, n] = (rough * 6 + min(level, 5)) * 8 + pattern
        states[0, n], states[1, n] = rows[1, n] * 4 + phase, rows[2, n] * 4 + phase
        states[2, n], states[3, n] = rows[0, n] * 8 + 2 * phase + siblings, rows[3, n]
        bits[n] = known[n] != 0 if encodes else 0
    choice, nothing = np.array([phase + 4 * (high_x + high_y + high_z)]), np.zeros(1, np.int64)
    words = ask(state, words, encodes, tables, rates, nonzero, states, choice, bits)
    on = np.flatnonzero(bits)
    if state[FAULT] or not len(on):
        return words
    minus, signs, magnitude = np.zeros(len(on), np.int64), np.empty((1, len(on)), np.int64), np.zeros(len(on), np.int64)
    for n in range(len(on)):
        here, context = at[on[n]], pattern
        for offset in (step_x, step_y, 1):
            context = context * 5 + np.sign(values[here - offset]) + np.sign(values[here + offset]) + 2
        signs[0, n] = context
        if encodes:
            minus[n], magnitude[n] = known[on[n]] < 0, abs(known[on[n]])
    words = ask(state, words, encodes, tables, rates, negative, signs, nothing, minus)
    found, left = np.ones(len(on), np.int64), np.arange(len(on))
    for number, question in enumerate((more, more2, more3, more4)):
        states, bits = np.empty((4, len(left)), np.int64), np.zeros(len(left), np.int64)
        for n in range(len(left)):
            states[:, n] = rows[:, on[left[n]]]
            bits[n] = magnitude[left[n]] > number + 1
        words = ask(state, words, encodes, tables, rates, question, states, nothing, bits)
        left = left[bits > 0]
        if state[FAULT]:
            return words
        found[left] += 1
    if len(left):
        words = code_remainders(
            state, words, encodes, tables, rates, longer, upper, roughs, rows[:, on[left]], magnitude[left], found, left
        )
    for n in range(len(on)):
        size = -found[n] if minus[n] else found[n]
        if not -(1 << 31) <= size < 1 << 31:
            state[FAULT] = BEYOND
            return words
        values[at[on[n]]] = size
        sizes[at[on[n]]] = min(found[n], largest)
    return words


@njit(cache=True, nogil=True)
def code_remainders(state, words, encodes, tables, rates, longer, upper, roughs, rows, magnitude, found, at):
    """`coefficients._code_rest`: Exp-Golomb codes of magnitudes (N,) from 5 on, added to found[at]; returns the words."""
    length, left, nothing = np.zeros(len(at), np.int64), np.arange(len(at)), np.zeros(1, np.int64)
    for k in range(31):
        states, bits = np.empty((2, len(left)), np.int64), np.zeros(len(left), np.int64)
        for n in range(len(left)):
            states[0, n], states[1, n] = rows[0, left[n]] * 16 + min(k, 15), rows[3, left[n]] * 16 + min(k, 15)
            bits[n] = magnitude[left[n]] - 4 >> k + 1 > 0
        words = ask(state, words, encodes, tables, rates, longer, states, nothing, bits)
        left = left[bits > 0]
        if state[FAULT] or not len(left):
            break
        length[left] += 1
    number = np.ones(len(at), np.int64)
    for k in range(length.max()):
        left = np.flatnonzero(length > k)
        states, bits = np.empty((1, len(left)), np.int64), np.empty(len(left), np.int64)
        for n in range(len(left)):
            states[0, n] = min(length[left[n]], 15) * roughs + rows[3, left[n]] // 48
            bits[n] = magnitude[left[n]] - 4 >> length[left[n]] - 1 - k & 1
        if k == 0:
            words = ask(state, words, encodes, tables, rates, upper, states, nothing, bits)
        else:
            words = code(state, words, encodes, np.full(len(left), 32768), bits)
        if state[FAULT]:
            return words
        for n in range(len(left)):
            number[left[n]] = number[left[n]] * 2 + bits[n]
    found[at] += number - 1
    return words


@njit(cache=True, nogil=True)
def class_of(table, expected):
    """The class of an expected magnitude in 1/256."""
    return np.int64(table[min(expected >> 1, len(table) - 1)])


@njit(cache=True, nogil=True)
def around(steps, high, weights):
    """Flat steps to the neighbours that count, and their weights: see `coefficients._near`."""
    offsets, amounts = np.empty(26, np.int64), np.empty(26, np.int64)
    count = 0
    for x in range(-1, 2):
        for y in range(-1, 2):
            for z in range(-1, 2):
                axes, rank = abs(x) + abs(y) + abs(z), abs(x) * high[0] + abs(y) * high[1] + abs(z) * high[2]
                weight = 0 if axes == 0 else weights[(0, rank, 2 + rank, 5)[axes]]
                if weight:
                    offsets[count], amounts[count] = x * steps[0] + y * steps[1] + z, weight
                    count += 1
    return offsets[:count], amounts[:count]
