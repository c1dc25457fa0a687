import Glibc

/// Waits for changes: told by the system where it can, else by looking again and again.
struct ChangeListener: ~Copyable {
  private var events: ChangeEvents?
  private var interruption = Interruption()
  private var paths = WatchedPaths()
  /// The folders whose changes are told.
  private var followed: Set<String> = []
  /// Paths that have to appear before a folder that is not there can be followed.
  private var awaited: Set<String> = []
  private var glance: Glance?

  /// How long nothing may change before what changed is built, in milliseconds.
  private static let quiet: CInt = 25
  /// How long a wait for quiet lasts at most, in milliseconds.
  private static let patience = 1000

  init(isPolling: Bool) {
    events = isPolling ? nil : ChangeEvents()
  }

  /// Listens to these from now on; whether some of them were not listened to before.
  mutating func follow(_ paths: WatchedPaths) -> Bool {
    self.paths = paths
    guard let former = followAll() else {
      events = nil
      let next = Glance(at: paths)
      defer { glance = next }
      return glance != next
    }
    return former
  }

  /// Waits until something changed, and then until no more does.
  mutating func wait() {
    while !hasChanged(within: -1) {}
    let start = Moment.now
    while hasChanged(within: Self.quiet), Moment.now.milliseconds(since: start) < Self.patience {}
  }

  /// Whether something that counts changed within that time, in milliseconds; -1: whenever.
  private mutating func hasChanged(within milliseconds: CInt) -> Bool {
    guard let number = events?.number else { return looksOther(after: milliseconds) }
    guard interruption.wait(for: number, milliseconds: milliseconds) else { return false }
    return takeChanges()
  }

  /// What tells that something may have changed; nil: nothing does, one has to look.
  var number: CInt? { mutating get { events?.number } }

  /// Whether something that counts changed since the last time; does not wait.
  mutating func takeChanges() -> Bool {
    guard number != nil else {
      let next = Glance(at: paths)
      defer { glance = next }
      return glance != next
    }
    var counts = false
    for change in events?.changes() ?? [] {
      switch change {
      case .entry(let name, let folder):
        let path = folder == "." ? name : "\(folder)/\(name)"
        counts = counts || paths.hold(name, in: folder) || awaited.contains(path)
      case .unknown:
        startAnew()
        counts = true
      }
    }
    return counts
  }

  /// Forgets all that is followed, so that it is followed again.
  private mutating func startAnew() {
    followed = []
    events = ChangeEvents()
  }

  /// Follows what is not followed yet; whether there was anything, nil when the system refuses.
  private mutating func followAll() -> Bool? {
    guard events != nil else { return nil }
    var isNew = false
    awaited = []
    for folder in paths.folders.subtracting(followed) {
      guard !Glance.isNeeded(for: folder) else { return nil }
      var place = folder
      while !followed.contains(place) {
        let reason = events?.follow(place) ?? EMFILE
        if reason == 0 {
          followed.insert(place)
          isNew = true
        } else if reason == ENOENT || reason == ENOTDIR, place != ".", place != "/" {
          awaited.insert(place)
          place = Input(file: place).folder
        } else {
          return nil
        }
      }
    }
    return isNew
  }

  /// Whether the files look otherwise after that time; a look may take a twentieth of the time.
  private mutating func looksOther(after milliseconds: CInt) -> Bool {
    let start = Moment.now
    let next = Glance(at: paths)
    let pause = max(Int(Self.quiet), min(2000, Moment.now.milliseconds(since: start) * 20))
    if next == glance {
      _ = interruption.wait(for: nil, milliseconds: CInt(pause))
      if milliseconds >= 0 { return Glance(at: paths) != glance }
      return false
    }
    glance = next
    return true
  }
}
