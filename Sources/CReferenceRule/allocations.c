#include "reference_rule.h"

#include <stdlib.h>

/* glibc lets a program put its own malloc before the library's: the benchmarks count with it. */
#ifdef __GLIBC__

extern void *__libc_malloc(size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_calloc(size_t count, size_t size);

static uint64_t allocations;

void *malloc(size_t size) {
  __atomic_fetch_add(&allocations, 1, __ATOMIC_RELAXED);
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  __atomic_fetch_add(&allocations, 1, __ATOMIC_RELAXED);
  return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
  __atomic_fetch_add(&allocations, 1, __ATOMIC_RELAXED);
  return __libc_realloc(block, size);
}

uint64_t reference_allocations(void) { return __atomic_load_n(&allocations, __ATOMIC_RELAXED); }

#else

uint64_t reference_allocations(void) { return 0; }

#endif
