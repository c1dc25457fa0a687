#pragma once
#include <linux/openat2.h>
#include <malloc.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

// What Linux offers and Swift's Glibc module does not show.

// O_PATH: finds a file or folder without opening it; no right to read it is needed.
// Written out, because <fcntl.h> here would take its types from Swift's Glibc module.
enum { CHARTER_OPEN_PATH = 010000000 };

// Flags of charter_rename: both names change places; or nothing that stands there is replaced.
enum { CHARTER_RENAME_EXCHANGE = 2, CHARTER_RENAME_NOREPLACE = 1 };

// renameat2(2).
static inline int charter_rename(
    int from, const char *name, int to, const char *new_name, unsigned flags) {
  return (int)syscall(SYS_renameat2, from, name, to, new_name, flags);
}

// openat2(2), confined to the folder: a path or link that leads out of it fails with EXDEV.
static inline int charter_open_beneath(int folder, const char *path, int flags) {
  struct open_how how = {
    .flags = (unsigned)flags, .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

// getdents64(2): fills the buffer with struct linux_dirent64.
static inline long charter_entries(int folder, void *buffer, unsigned long size) {
  return syscall(SYS_getdents64, folder, buffer, size);
}

// signalfd(2): a descriptor from which those signals are read; bit n - 1 stands for signal n.
static inline int charter_signals(unsigned long long signals) {
  return (int)syscall(SYS_signalfd4, -1, &signals, sizeof signals, 02000000);
}

// statfs(2): the number of the file system's kind; 0 when there is nothing at that path.
static inline unsigned charter_file_system(const char *path) {
  struct statfs system;
  return statfs(path, &system) == 0 ? (unsigned)system.f_type : 0;
}

// mallopt(3): from that many bytes on, what is freed goes back to the system at once.
static inline void charter_return_freed(int bytes) {
  mallopt(M_MMAP_THRESHOLD, bytes);
}
