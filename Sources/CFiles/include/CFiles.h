// What the C library has of files and Swift's module of it leaves out.
#ifndef CFILES_H
#define CFILES_H
#include <stddef.h>

/// A file without a name in a folder, to be read and written; -1 with errno where there are none.
int vs_nameless(const char *folder, unsigned mode);

/// Gives a file without a name its name; -1 with errno, EEXIST where something has it.
int vs_name(int file, const char *path);

/// Sets a mark beside a file's content; -1 where the file system keeps none.
int vs_set_mark(int file, const char *name, const void *value, size_t size);

/// Reads a mark beside a file's content: its size, or -1.
long vs_mark(int file, const char *name, void *value, size_t size);
#endif
