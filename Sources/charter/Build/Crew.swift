import Dispatch
import Synchronization

/// Work on many things by several threads at once; what comes of it is handed over in order.
enum Crew {
  /// Works on `count` things and hands over each result as soon as all before it were.
  ///
  /// A result is kept only until then, so that memory does not grow with their number.
  /// - Parameters:
  ///   - tools: makes what one thread works with, and no other.
  ///   - isEnded: whether what was not begun yet is to be left.
  static func work<Tools, Result: Sendable>(
    on count: Int, threads: Int, each tools: @Sendable () -> Tools,
    until isEnded: @Sendable () -> Bool, _ work: @Sendable (Int, Tools) -> Result,
    handingOver handOver: (Int, Result) -> Void
  ) {
    guard threads > 1, count > 1 else {
      let tools = tools()
      for index in 0..<count where !isEnded() { handOver(index, work(index, tools)) }
      return
    }
    let next = Atomic(0)
    let line = Lock(Line<Result>())
    withoutActuallyEscaping(work) { work in
      withoutActuallyEscaping(handOver) { handOver in
        let handOver = Unchecked(handOver)
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
          let tools = tools()
          while !isEnded() {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            let result = work(index, tools)
            line.withLock { $0.add(result, at: index, handOver.value) }
          }
        }
      }
    }
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
