/* A disk that fails on demand, for one process and one folder: preloaded by
 * tests/it/faults/disk.rs. The file EMPOWER_DISK_STATE holds one word: full,
 * quota, readonly, broken, slow, or nothing. Only files below EMPOWER_DISK_OF are
 * touched, so that the rest of the machine is none of its business. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int ours(int fd) {
  char link[64], path[4096];
  const char *folder = getenv("EMPOWER_DISK_OF");
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n <= 0) return 0;
  path[n] = 0;
  return strncmp(path, folder, strlen(folder)) == 0 && strstr(path, ".db");
}

/* The first letter of the word. */
static char state(int fd) {
  const char *file = getenv("EMPOWER_DISK_STATE");
  char letter = 0;
  if (!file || !ours(fd)) return 0;
  int control = syscall(SYS_openat, AT_FDCWD, file, O_RDONLY | O_CLOEXEC);
  if (control < 0) return 0;
  if (syscall(SYS_read, control, &letter, 1) != 1) letter = 0;
  syscall(SYS_close, control);
  return letter;
}

/* As long as the reserve takes its 16 MB. */
static int quota_is_used_up(void) {
  char path[4096];
  struct stat reserve;
  snprintf(path, sizeof path, "%s/empower.db-reserve", getenv("EMPOWER_DISK_OF"));
  return stat(path, &reserve) != 0 || reserve.st_size >= 16 << 20;
}

static int refused(int fd) {
  switch (state(fd)) {
  case 'f': errno = ENOSPC; return 1;
  case 'q': errno = EDQUOT; return quota_is_used_up();
  case 'r': errno = EROFS; return 1;
  case 'b': errno = EIO; return 1;
  default: return 0;
  }
}

static int synced(int fd) {
  char now = state(fd);
  if (now == 's') usleep(300 * 1000);
  if (now == 'b') { errno = EIO; return -1; }
  return 0;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t n) {
  return refused(fd) ? -1 : NEXT(write)(fd, bytes, n);
}
ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at) {
  return refused(fd) ? -1 : NEXT(pwrite)(fd, bytes, n, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at) {
  return refused(fd) ? -1 : NEXT(pwrite64)(fd, bytes, n, at);
}
int fsync(int fd) { return synced(fd) ? -1 : NEXT(fsync)(fd); }
int fdatasync(int fd) { return synced(fd) ? -1 : NEXT(fdatasync)(fd); }
