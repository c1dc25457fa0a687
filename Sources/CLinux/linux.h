#pragma once
#include <sys/syscall.h>
#include <unistd.h>

// renameat2(2), which glibc declares only for GNU sources.
static inline int charter_exchange(int folder, const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, folder, one, folder, other, 2u /* RENAME_EXCHANGE */);
}
