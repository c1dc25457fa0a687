#include "fuzzer.h"

// Source: libFuzzer, "Using libFuzzer as a library".
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*target)(const uint8_t *bytes, size_t count));

int fuzz(int (*target)(const uint8_t *bytes, size_t count), int argc, char **argv) {
  return LLVMFuzzerRunDriver(&argc, &argv, target);
}
