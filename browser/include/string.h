/* What the core takes of a C library, as instructions of WebAssembly: there is no library. */
#ifndef SFUMATO_STRING_H
#define SFUMATO_STRING_H

#define memcpy __builtin_memcpy
#define memset __builtin_memset

#endif
