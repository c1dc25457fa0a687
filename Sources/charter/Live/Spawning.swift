import Glibc

/// Starts a program that gets all signals, though we may hold some back; the system's answer.
///
/// `start` is given the attributes to start it with.
func spawning(_ start: (inout posix_spawnattr_t) -> CInt) -> CInt {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  return start(&attributes)
}
