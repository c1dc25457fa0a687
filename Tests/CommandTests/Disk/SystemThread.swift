import Glibc

/// A thread of the system, for what waits: Swift's own threads are few, and shared by all tests.
struct SystemThread: ~Copyable {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  private var thread = pthread_t()

  /// Begins to run the function.
  init(_ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body)).toOpaque()
    let error = pthread_create(
      &thread, nil,
      { work in
        guard let work else { return nil }
        Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
        return nil
      }, work)
    precondition(error == 0, "a test needs one more thread")
  }

  /// Waits until the function has returned.
  consuming func join() {
    pthread_join(thread, nil)
  }
}
