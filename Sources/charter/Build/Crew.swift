import CLinux
import Dispatch
import Glibc
import Synchronization

/// Work on many things by several threads at once; what comes of it is handed over in order.
enum Crew {
  /// How many things go together, at most: what a step runs and looks up is then still in the
  /// processor's caches, and a charter takes a third less time.
  private static let mostTogether = 12
  /// How many bytes charters have that go together, at most, but for the last of them: memory
  /// grows with these.
  static let mostBytesTogether = 1 << 18

  /// Works on `count` things, some together, and hands over each result as soon as all before it
  /// were.
  ///
  /// A result is kept only until then, so that memory does not grow with their number.
  /// - Parameters:
  ///   - jobs: how many threads work; nil: as many as there are processors.
  ///   - tools: makes what one thread works with, and no other.
  ///   - isEnded: whether what was not begun yet is to be left.
  ///   - work: makes the results of the things of these indices.
  static func work<Tools, Result: Sendable>(
    on count: Int, jobs: Int?, each tools: @Sendable () -> Tools,
    until isEnded: @Sendable () -> Bool = { false },
    _ work: @Sendable (Range<Int>, Tools) -> [Result],
    handingOver handOver: (Int, Result) -> Void
  ) {
    keepFreedMemory()
    let threads = count == 1 ? 1 : jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let parts = parts(of: count, threads: threads)
    func handOverAll(_ part: Int, _ results: [Result]) {
      for (index, result) in zip(parts[part], results) { handOver(index, result) }
    }
    guard threads > 1, parts.count > 1 else {
      let tools = tools()
      for part in parts.indices where !isEnded() { handOverAll(part, work(parts[part], tools)) }
      return
    }
    let next = Atomic(0)
    let line = Lock(Line<[Result]>())
    withoutActuallyEscaping(work) { work in
      withoutActuallyEscaping(handOverAll) { handOver in
        let handOver = Unchecked(handOver)
        DispatchQueue.concurrentPerform(iterations: min(threads, parts.count)) { _ in
          let tools = tools()
          while !isEnded() {
            let part = next.add(1, ordering: .relaxed).oldValue
            guard part < parts.count else { return }
            let results = work(parts[part], tools)
            line.withLock { $0.add(results, at: part, handOver.value) }
          }
        }
      }
    }
  }

  /// The things that a thread takes next in one go, so that all threads have as much to do.
  private static func parts(of count: Int, threads: Int) -> [Range<Int>] {
    let size = max(1, min(mostTogether, count / (4 * threads)))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// Keeps the memory of charters that are done for the next ones: to give it back and ask for it
  /// again takes a twentieth of the time. Small pieces are put together as they are freed, not many
  /// at a time.
  private static func keepFreedMemory() {
    mallopt(M_MXFAST, 0)
    mallopt(M_TRIM_THRESHOLD, 32 << 20)
    mallopt(M_MMAP_THRESHOLD, 4 << 20)
  }

  /// The results that wait for an earlier one.
  private struct Line<Result: Sendable>: Sendable {
    private var waiting: [Int: Result] = [:]
    private var next = 0

    mutating func add(_ result: Result, at index: Int, _ handOver: (Int, Result) -> Void) {
      waiting[index] = result
      while let result = waiting.removeValue(forKey: next) {
        handOver(next, result)
        next += 1
      }
    }
  }

  /// A function that is only called under a lock.
  private struct Unchecked<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}
