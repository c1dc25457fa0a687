// Stands between the program and the C library: counts its calls for files, and lets one of them
// go wrong, as CHARTER_FAULT says. CHARTER_JOURNAL names a file that tells what was changed.
//
//   count      nothing goes wrong; the number of calls is told in CHARTER_FAULT_LOG
//   K:E        the K-th call fails with that error number
//   K:short    the K-th call, if it writes, writes half
//   K:kill     the process is killed before the K-th call
//   space:N    after N bytes were written there is no room
//   clock:N    the clock is N seconds ahead
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum kind { COUNT, FAIL, SHORT, KILL, SPACE, CLOCK };
static enum kind kind = COUNT;
static long wanted, number, calls;
static int journal = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *fault = getenv("CHARTER_FAULT"), *path = getenv("CHARTER_JOURNAL");
  // Whoever is started from here is not meant.
  unsetenv("LD_PRELOAD");
  if (path) {
    int low = REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    journal = fcntl(low, F_DUPFD_CLOEXEC, 200);
    REAL(close)(low);
  }
  if (!fault) return;
  const char *value = strchr(fault, ':');
  if (!value) return;
  value++;
  if (!strncmp(fault, "space:", 6)) kind = SPACE;
  else if (!strncmp(fault, "clock:", 6)) kind = CLOCK;
  else if (!strcmp(value, "short")) kind = SHORT;
  else if (!strcmp(value, "kill")) kind = KILL;
  else kind = FAIL;
  wanted = atol(fault);
  number = atol(value);
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("CHARTER_FAULT_LOG");
  if (!path) return;
  int file = REAL(open)(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  dprintf(file, "%ld\n", calls);
  REAL(close)(file);
}

// Whether this call fails, with errno set.
static int fails(void) {
  if (__atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST) != wanted) return 0;
  if (kind == KILL) raise(SIGKILL);
  if (kind != FAIL) return 0;
  errno = (int)number;
  return 1;
}

static long told(long result, const char *format, ...) {
  if (result < 0 || journal < 0) return result;
  char *line = NULL;
  va_list values;
  va_start(values, format);
  int length = vasprintf(&line, format, values), kept = errno;
  va_end(values);
  if (length > 0) (void)!syscall(SYS_write, journal, line, length);
  free(line);
  errno = kept;
  return result;
}

// Where an open file is; the working folder for AT_FDCWD.
static const char *place(int file, char *path) {
  char link[64];
  snprintf(link, sizeof link, file == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, 4095);
  path[length < 0 ? 0 : length] = 0;
  return path;
}

#define AT(folder, name) place(folder, (char[4096]){0}), name

static int isFile(int file) {
  struct stat status;
  return REAL(fstat)(file, &status) == 0 && S_ISREG(status.st_mode);
}

static int opened(int file, int folder, const char *name, int flags) {
  if (flags & O_CREAT) told(file, "create\t%s\t%s\n", AT(folder, name));
  return file;
}

int open(const char *name, int flags, ...) {
  va_list values;
  va_start(values, flags);
  mode_t mode = flags & O_CREAT ? va_arg(values, mode_t) : 0;
  va_end(values);
  if (fails()) return -1;
  return opened(REAL(openat)(AT_FDCWD, name, flags, mode), AT_FDCWD, name, flags);
}

int openat(int folder, const char *name, int flags, ...) {
  va_list values;
  va_start(values, flags);
  mode_t mode = flags & O_CREAT ? va_arg(values, mode_t) : 0;
  va_end(values);
  if (fails()) return -1;
  return opened(REAL(openat)(folder, name, flags, mode), folder, name, flags);
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (fails()) return -1;
  if (kind == SHORT && calls == wanted && count > 1) count /= 2;
  if (kind == SPACE && isFile(file)) {
    if (number == 0 && count > 0) {
      errno = ENOSPC;
      return -1;
    }
    if ((size_t)number < count) count = (size_t)number;
    number -= (long)count;
  }
  ssize_t written = REAL(write)(file, bytes, count);
  if (written > 0 && journal >= 0 && isFile(file)) {
    char *digits = malloc((size_t)written * 2 + 1);
    const unsigned char *byte = bytes;
    for (ssize_t i = 0; i < written; i++) sprintf(digits + 2 * i, "%02x", byte[i]);
    told(0, "write\t%s\t%s\n", AT(file, digits));
    free(digits);
  }
  return written;
}

ssize_t read(int file, void *bytes, size_t count) {
  return fails() ? -1 : REAL(read)(file, bytes, count);
}

int close(int file) {
  int failing = fails();
  int result = REAL(close)(file);
  return failing ? (errno = (int)number, -1) : result;
}

int fsync(int file) {
  return fails() ? -1 : (int)told(REAL(fsync)(file), "sync\t%s\n", place(file, (char[4096]){0}));
}

int mkdir(const char *name, mode_t mode) {
  return fails() ? -1 : (int)told(REAL(mkdir)(name, mode), "mkdir\t%s\t%s\n", AT(AT_FDCWD, name));
}

int mkdirat(int folder, const char *name, mode_t mode) {
  if (fails()) return -1;
  return (int)told(REAL(mkdirat)(folder, name, mode), "mkdir\t%s\t%s\n", AT(folder, name));
}

int unlinkat(int folder, const char *name, int flags) {
  if (fails()) return -1;
  return (int)told(REAL(unlinkat)(folder, name, flags), "remove\t%s\t%s\n", AT(folder, name));
}

int linkat(int folder, const char *name, int other, const char *new, int flags) {
  if (fails()) return -1;
  return (int)told(
      REAL(linkat)(folder, name, other, new, flags), "link\t%s\t%s\t%s\t%s\n", AT(folder, name),
      AT(other, new));
}

int renameat(int folder, const char *name, int other, const char *new) {
  if (fails()) return -1;
  return (int)told(
      REAL(renameat)(folder, name, other, new), "rename\t%s\t%s\t%s\t%s\n", AT(folder, name),
      AT(other, new));
}

int flock(int file, int operation);
int flock(int file, int operation) { return fails() ? -1 : REAL(flock)(file, operation); }

int fstat(int file, struct stat *status) { return fails() ? -1 : REAL(fstat)(file, status); }

int fstatat(int folder, const char *name, struct stat *status, int flags) {
  return fails() ? -1 : REAL(fstatat)(folder, name, status, flags);
}

int fchmod(int file, mode_t mode) { return fails() ? -1 : REAL(fchmod)(file, mode); }

int fchown(int file, uid_t owner, gid_t group) {
  return fails() ? -1 : REAL(fchown)(file, owner, group);
}

int dup(int file) { return fails() ? -1 : REAL(dup)(file); }

long syscall(long which, ...) {
  long a[6];
  va_list values;
  va_start(values, which);
  for (int i = 0; i < 6; i++) a[i] = va_arg(values, long);
  va_end(values);
  int counts = which == SYS_renameat2 || which == SYS_openat2 || which == SYS_getdents64;
  if (counts && fails()) return -1;
  long result = REAL(syscall)(which, a[0], a[1], a[2], a[3], a[4], a[5]);
  if (which == SYS_renameat2)
    told(
        result, "%s\t%s\t%s\t%s\t%s\n", a[4] == 2 ? "exchange" : "rename",
        AT((int)a[0], (const char *)a[1]), AT((int)a[2], (const char *)a[3]));
  return result;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int result = REAL(clock_gettime)(clock, now);
  if (kind == CLOCK) now->tv_sec += number;
  return result;
}

time_t time(time_t *now) {
  time_t seconds = REAL(time)(NULL) + (kind == CLOCK ? number : 0);
  if (now) *now = seconds;
  return seconds;
}
