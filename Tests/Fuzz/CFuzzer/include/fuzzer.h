#pragma once
#include <stddef.h>
#include <stdint.h>

// Tries inputs by libFuzzer's rules; returns what the process is to end with.
int fuzz(int (*target)(const uint8_t *bytes, size_t count), int argc, char **argv);
