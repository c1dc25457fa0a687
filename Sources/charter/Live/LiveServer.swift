import GateProtocol
import Glibc

/// Answers browsers and follows files, in one thread, until a signal ends the program.
struct LiveServer<Site: LiveSite>: ~Copyable {
  private var site: Site
  private var gate: Gate
  private var listener: ChangeListener
  private var interruption = Interruption()
  /// The streams of those who want to be told of changes.
  private var streams: Set<UInt32> = []
  /// When what changed is to be looked at; nil: nothing changed.
  private var due: Moment?

  /// How long nothing may change before what changed is looked at, in milliseconds.
  private static var quiet: CInt { 25 }
  /// How often files are looked at where the system does not tell of changes, in milliseconds.
  private static var pause: CInt { 100 }

  /// A server of that site behind that gate.
  init(_ site: Site, behind gate: consuming Gate, isPolling: Bool) {
    self.site = site
    self.gate = gate
    listener = ChangeListener(isPolling: isPolling)
    _ = listener.follow(site.paths)
  }

  /// Serves.
  mutating func run() throws(GateError) -> Never {
    while true {
      let ready = wait()
      if ready.gate { try answerAll() }
      if ready.files, listener.takeChanges() { due = Moment.now }
      guard let due, Moment.now.milliseconds(since: due) >= Int(Self.quiet) else { continue }
      self.due = nil
      if site.refresh() { try tellAll() }
      // What changed before it was followed is looked at as well.
      if listener.follow(site.paths) { self.due = Moment.now }
    }
  }

  private mutating func wait() -> (gate: Bool, files: Bool) {
    let descriptors = [
      pollfd(fd: gate.descriptor, events: gate.events, revents: 0),
      pollfd(fd: listener.number ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let isPolling = listener.number == nil
    let time = due != nil ? Self.quiet : isPolling ? Self.pause : -1
    let ready = interruption.wait(for: descriptors, milliseconds: time)
    return (ready[0], ready[1] || isPolling && !ready[0])
  }

  private mutating func answerAll() throws(GateError) {
    try gate.flush()
    for message in try gate.messages() {
      switch message {
      case .listening, .refused: break
      case .closed(let id): streams.remove(id)
      case .request(let id, let request):
        if let response = site.answer(request) {
          try gate.send(.respond(id: id, response))
          // What one page changed, others show.
          if request.method == .post { try tellAll() }
        } else {
          try gate.send(.open(id: id))
          streams.insert(id)
        }
      }
    }
    // A page that was opened is made of files that are to be followed too.
    if listener.follow(site.paths), due == nil { due = Moment.now }
  }

  /// Tells those who look at the pages that something changed; what, they ask for themselves.
  private mutating func tellAll() throws(GateError) {
    for id in streams { try gate.send(.send(id: id, Array("data: changed\n\n".utf8))) }
  }
}
