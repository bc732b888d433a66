/* Sees every call that changes files below one folder: counts it, kills the process at it, lets it fail, or
   writes it down with its bytes. Preloaded before libc, so that what SQLCipher itself does is seen too.

   Nothing happens before faults_arm(). Linux with glibc; compiled by tests/faults/shim.py. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum mode { OFF, COUNT, KILL, KILL_TORN, FAIL_ONCE, FAIL_ON };
enum kind { NOTE, CREATE, WRITE, SYNC, TRUNCATE, RENAME, LINK, UNLINK, MKDIR, RMDIR, CHMOD };

static char folder[PATH_MAX];
static size_t folder_length;
static volatile int mode = OFF;
static volatile int target, failure;
static volatile int log_fd = -1;
static int counter, fired;
static unsigned char seen[1 << 16]; /* the kind of each counted call */
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

/* below: whether a path lies in the watched folder; its absolute form goes into `out`. */
static int below(int at, const char *path, char *out) {
    char base[PATH_MAX], link[64];
    if (mode == OFF && log_fd < 0) return 0;
    if (path[0] == '/') {
        snprintf(out, PATH_MAX, "%s", path);
    } else {
        if (at == AT_FDCWD) {
            if (!getcwd(base, sizeof base)) return 0;
        } else {
            snprintf(link, sizeof link, "/proc/self/fd/%d", at);
            ssize_t n = readlink(link, base, sizeof base - 1);
            if (n < 0) return 0;
            base[n] = 0;
        }
        if (snprintf(out, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) return 0;
    }
    return !strncmp(out, folder, folder_length) && (out[folder_length] == '/' || !out[folder_length]);
}

static int watched(int fd, char *out) {
    char link[64];
    if (fd < 0 || (mode == OFF && log_fd < 0)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, out, PATH_MAX - 1);
    if (n < 0) return 0;
    out[n] = 0;
    return !strncmp(out, folder, folder_length) && (out[folder_length] == '/' || !out[folder_length]);
}

static int concerns(enum kind kind, int error) {
    if (error == ENOSPC) return kind != UNLINK && kind != RMDIR && kind != CHMOD;
    if (error == EROFS || error == EACCES) return kind != SYNC && kind != WRITE;
    return 1;
}

/* due: count one call; die, or say that it is to fail (1), or that half of it is written before the end (2). */
static int due(enum kind kind) {
    if (mode == OFF) return 0;
    int n = __atomic_add_fetch(&counter, 1, __ATOMIC_SEQ_CST);
    if (n < (int)sizeof seen) seen[n] = kind;
    if (mode == KILL && n == target) kill(getpid(), SIGKILL);
    if (mode == KILL_TORN && n == target) {
        if (kind == WRITE) return 2;
        kill(getpid(), SIGKILL);
    }
    if ((mode == FAIL_ONCE && n == target) || (mode == FAIL_ON && n >= target)) {
        if (!concerns(kind, failure)) return 0;
        fired++;
        errno = failure;
        return 1;
    }
    return 0;
}

static void put(const void *data, size_t length) {
    const char *at = data;
    while (length) {
        ssize_t n = REAL(write)(log_fd, at, length);
        if (n <= 0) abort();
        at += n;
        length -= n;
    }
}

/* record: kind, inode, offset, length, two paths, bytes; see power_cuts.py, which reads it. */
static void record(enum kind kind, uint64_t inode, uint64_t offset, const void *data, uint32_t length,
                   const char *one, const char *two) {
    if (log_fd < 0) return;
    int before = errno;
    pthread_mutex_lock(&turn);
    uint32_t head[4] = {kind, length, (uint32_t)strlen(one), (uint32_t)strlen(two)};
    uint64_t place[2] = {inode, offset};
    put(head, sizeof head);
    put(place, sizeof place);
    put(one, head[2]);
    put(two, head[3]);
    if (data) put(data, length);
    pthread_mutex_unlock(&turn);
    errno = before;
}

static uint64_t inode_of(int fd) {
    struct stat status;
    return fstat(fd, &status) ? 0 : status.st_ino;
}

void faults_arm(const char *watch, int how, int nth, int error) {
    snprintf(folder, sizeof folder, "%s", watch);
    folder_length = strlen(folder);
    counter = fired = 0;
    target = nth;
    failure = error;
    mode = how;
}

int faults_disarm(void) { mode = OFF; return counter; }
int faults_calls(void) { return counter; }
int faults_fired(void) { return fired; }
int faults_kind(int nth) { return nth > 0 && nth < (int)sizeof seen ? seen[nth] : 0; }
void faults_record(const char *watch, int fd) {
    snprintf(folder, sizeof folder, "%s", watch);
    folder_length = strlen(folder);
    log_fd = fd;
}
void faults_note(const char *text) { record(NOTE, 0, 0, NULL, 0, text, ""); }

/* Opening: creating and emptying change files, reading does not. */
static int opening(int at, const char *path, int flags, mode_t bits) {
    char full[PATH_MAX];
    int changes = flags & (O_CREAT | O_TRUNC | O_WRONLY | O_RDWR);
    if (!changes || !below(at, path, full)) return REAL(openat)(at, path, flags, bits);
    struct stat status;
    int there = !fstatat(at, path, &status, 0);
    int refusing = (mode == FAIL_ONCE || mode == FAIL_ON) && (failure == EROFS || failure == EACCES);
    int alters = refusing || (flags & O_TRUNC) || ((flags & O_CREAT) && !there);
    if (alters && due(CREATE)) return -1;
    int fd = REAL(openat)(at, path, flags, bits);
    if (fd >= 0 && !there) record(CREATE, inode_of(fd), 0, NULL, 0, full, "");
    if (fd >= 0 && there && (flags & O_TRUNC)) record(TRUNCATE, inode_of(fd), 0, NULL, 0, full, "");
    return fd;
}

#define BITS(last) \
    mode_t bits = 0; \
    if (last & (O_CREAT | O_TMPFILE)) { va_list list; va_start(list, last); bits = va_arg(list, mode_t); va_end(list); }

int open(const char *path, int flags, ...) { BITS(flags) return opening(AT_FDCWD, path, flags, bits); }
int open64(const char *path, int flags, ...) { BITS(flags) return opening(AT_FDCWD, path, flags, bits); }
int openat(int at, const char *path, int flags, ...) { BITS(flags) return opening(at, path, flags, bits); }
int openat64(int at, const char *path, int flags, ...) { BITS(flags) return opening(at, path, flags, bits); }
int creat(const char *path, mode_t bits) { return opening(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, bits); }

/* Writing. */
static ssize_t writing(int fd, const void *data, size_t length, off_t offset, int placed) {
    char path[PATH_MAX];
    if (!watched(fd, path)) {
        return placed ? REAL(pwrite64)(fd, data, length, offset) : REAL(write)(fd, data, length);
    }
    if (!placed) {
        struct stat status;
        int append = fcntl(fd, F_GETFL) & O_APPEND;
        offset = append && !fstat(fd, &status) ? status.st_size : lseek(fd, 0, SEEK_CUR);
    }
    int verdict = due(WRITE);
    if (verdict == 1) {
        if (failure != ENOSPC || fired != 1 || length < 2) return -1;
        length /= 2; /* a disk that fills up takes a part first */
    }
    if (verdict == 2) length /= 2;
    ssize_t n = placed ? REAL(pwrite64)(fd, data, length, offset) : REAL(write)(fd, data, length);
    if (verdict == 2) kill(getpid(), SIGKILL);
    if (n > 0) record(WRITE, inode_of(fd), offset, data, n, path, "");
    return n;
}

ssize_t write(int fd, const void *data, size_t length) { return writing(fd, data, length, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return writing(fd, data, length, at, 1); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { return writing(fd, data, length, at, 1); }

/* Gathering and copying inside the kernel become plain writes, so that their bytes are seen. */
static ssize_t gathered(int fd, const struct iovec *parts, int count, off_t offset, int placed) {
    ssize_t done = 0;
    for (int i = 0; i < count; i++) {
        ssize_t n = writing(fd, parts[i].iov_base, parts[i].iov_len, offset + done, placed);
        if (n < 0) return done ? done : n;
        done += n;
        if ((size_t)n < parts[i].iov_len) break;
    }
    return done;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    char path[PATH_MAX];
    return watched(fd, path) ? gathered(fd, parts, count, 0, 0) : REAL(writev)(fd, parts, count);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
    char path[PATH_MAX];
    return watched(fd, path) ? gathered(fd, parts, count, at, 1) : REAL(pwritev)(fd, parts, count, at);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { return pwritev(fd, parts, count, at); }

ssize_t sendfile(int out, int in, off_t *at, size_t length) {
    char path[PATH_MAX], part[65536];
    if (!watched(out, path)) return REAL(sendfile)(out, in, at, length);
    size_t wanted = length < sizeof part ? length : sizeof part;
    ssize_t n = at ? pread(in, part, wanted, *at) : read(in, part, wanted);
    if (n <= 0) return n;
    n = writing(out, part, n, 0, 0);
    if (n > 0 && at) *at += n;
    return n;
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t length) { return sendfile(out, in, at, length); }

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
    char path[PATH_MAX];
    if (!watched(out, path)) return REAL(copy_file_range)(in, from, out, to, length, flags);
    errno = EXDEV; /* callers fall back to reading and writing */
    return -1;
}

/* Flushing. */
static int syncing(int fd, int data_only) {
    char path[PATH_MAX];
    if (!watched(fd, path)) return data_only ? REAL(fdatasync)(fd) : REAL(fsync)(fd);
    if (due(SYNC) == 1) return -1;
    record(SYNC, inode_of(fd), 0, NULL, 0, path, "");
    return 0; /* the simulation says what is durable; the disk of the tests need not be asked */
}

int fsync(int fd) { return syncing(fd, 0); }
int fdatasync(int fd) { return syncing(fd, 1); }

/* Sizes. */
static int resizing(int fd, off_t length) {
    char path[PATH_MAX];
    if (watched(fd, path)) {
        if (due(TRUNCATE) == 1) return -1;
        record(TRUNCATE, inode_of(fd), length, NULL, 0, path, "");
    }
    return REAL(ftruncate)(fd, length);
}

int ftruncate(int fd, off_t length) { return resizing(fd, length); }
int ftruncate64(int fd, off64_t length) { return resizing(fd, length); }

static int reserving(int fd, off_t offset, off_t length) {
    struct stat status;
    char path[PATH_MAX];
    if (watched(fd, path)) {
        if (due(TRUNCATE) == 1) return -1;
        if (!fstat(fd, &status) && offset + length > status.st_size)
            record(TRUNCATE, status.st_ino, offset + length, NULL, 0, path, "");
    }
    return 0;
}

int fallocate(int fd, int how, off_t offset, off_t length) {
    return reserving(fd, offset, length) ? -1 : REAL(fallocate)(fd, how, offset, length);
}
int posix_fallocate(int fd, off_t offset, off_t length) {
    return reserving(fd, offset, length) ? errno : REAL(posix_fallocate)(fd, offset, length);
}

/* Names. */
static int naming(enum kind kind, int from, const char *one, int to, const char *two, unsigned flags) {
    char first[PATH_MAX], second[PATH_MAX];
    int concerned = below(to, two, second) | below(from, one, first);
    if (concerned && due(kind) == 1) return -1;
    int result = kind == LINK ? REAL(linkat)(from, one, to, two, flags) : REAL(renameat2)(from, one, to, two, flags);
    if (!result && concerned) record(kind, 0, 0, NULL, 0, first, second);
    return result;
}

int rename(const char *one, const char *two) { return naming(RENAME, AT_FDCWD, one, AT_FDCWD, two, 0); }
int renameat(int from, const char *one, int to, const char *two) { return naming(RENAME, from, one, to, two, 0); }
int renameat2(int from, const char *one, int to, const char *two, unsigned flags) {
    return naming(RENAME, from, one, to, two, flags);
}
int link(const char *one, const char *two) { return naming(LINK, AT_FDCWD, one, AT_FDCWD, two, 0); }
int linkat(int from, const char *one, int to, const char *two, int flags) {
    return naming(LINK, from, one, to, two, flags);
}

static int removing(int at, const char *path, int flags) {
    char full[PATH_MAX];
    enum kind kind = flags & AT_REMOVEDIR ? RMDIR : UNLINK;
    int concerned = below(at, path, full);
    if (concerned && due(kind) == 1) return -1;
    int result = REAL(unlinkat)(at, path, flags);
    if (!result && concerned) record(kind, 0, 0, NULL, 0, full, "");
    return result;
}

int unlink(const char *path) { return removing(AT_FDCWD, path, 0); }
int remove(const char *path) { return removing(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return removing(AT_FDCWD, path, AT_REMOVEDIR); }
int unlinkat(int at, const char *path, int flags) { return removing(at, path, flags); }

static int making(int at, const char *path, mode_t bits) {
    char full[PATH_MAX];
    int concerned = below(at, path, full);
    struct stat status;
    if (concerned && fstatat(at, path, &status, AT_SYMLINK_NOFOLLOW) && due(MKDIR) == 1) return -1;
    int result = REAL(mkdirat)(at, path, bits);
    if (!result && concerned) record(MKDIR, 0, 0, NULL, 0, full, "");
    return result;
}

int mkdir(const char *path, mode_t bits) { return making(AT_FDCWD, path, bits); }
int mkdirat(int at, const char *path, mode_t bits) { return making(at, path, bits); }

static int allowing(int at, const char *path, mode_t bits, int flags) {
    char full[PATH_MAX];
    if (below(at, path, full) && due(CHMOD) == 1) return -1;
    return REAL(fchmodat)(at, path, bits, flags);
}

int chmod(const char *path, mode_t bits) { return allowing(AT_FDCWD, path, bits, 0); }
