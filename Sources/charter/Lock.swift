import Glibc

/// A value that several threads use, one at a time.
///
/// The standard library’s `Mutex` would do, but ThreadSanitizer does not see that it guards
/// anything (Swift 6.3), and would take every use for a race.
final class Lock<Value: ~Copyable & Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var value: Value

  /// A lock that nobody holds.
  init(_ value: consuming Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Waits until nobody else uses the value, and uses it; not to be called within itself.
  func withLock<Result, Failure>(
    _ use: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try use(&value)
  }
}
