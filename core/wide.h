/* WIDE functions are compiled for several widths of vectors, and the processor's is chosen when the program starts, where gcc and the
 * system can do that; INLINE ones become part of them. None of them may fuse a product and a sum: all give the same numbers. */
#ifndef SFUMATO_WIDE_H
#define SFUMATO_WIDE_H

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__gnu_linux__) && !defined(__SANITIZE_ADDRESS__)
#define WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define WIDE
#endif

#if defined(__GNUC__)
#define INLINE static inline __attribute__((always_inline))
#else
#define INLINE static inline
#endif

#endif
