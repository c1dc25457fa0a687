import GateProtocol
import NIOCore

/// All connections, and which of them asked what.
final class Connections {
  /// Who is let in.
  let admission: Admission
  /// Where new ones come in.
  var doors: [Door] = []
  private let program: ProgramLink
  private var open: [ObjectIdentifier: Connection] = [:]
  private var asking: [UInt32: Connection] = [:]
  private var lastID: UInt32 = 0

  init(admission: Admission, program: ProgramLink) {
    self.admission = admission
    self.program = program
  }

  /// Whether a new one can be taken.
  var haveRoom: Bool { open.count < Limits.connections || slowest != nil }

  /// Takes a new one, in the place of the slowest when there are enough.
  func add(_ connection: Connection) {
    if open.count >= Limits.connections, let slowest {
      remove(slowest)
      slowest.drop()
    }
    open[ObjectIdentifier(connection)] = connection
  }

  /// The one that has been idle or slow for the longest time; `nil` when all of them are needed.
  private var slowest: Connection? {
    let now = NIODeadline.now()
    let slow = open.values.compactMap { one in one.expendability(at: now).map { (one, $0) } }
    return slow.min { $0.1 < $1.1 }?.0
  }

  /// Lets those in who wait, now that one of them is about something else.
  func openDoors() {
    for door in doors { door.open() }
  }

  /// Forgets one that is closed.
  func remove(_ connection: Connection) {
    open[ObjectIdentifier(connection)] = nil
    openDoors()
  }

  /// Whether so many more bytes may be kept on their way to the program.
  func hasRoom(for count: Int) -> Bool {
    let kept = open.values.reduce(program.waitingBytes) { $0 + $1.bodyBytes }
    return kept + count <= Limits.keptBytes
  }

  /// Drops those who have read their answers for the longest time, until so many bytes of another
  /// may be kept.
  func makeRoom(forAnswer count: Int) {
    var kept = open.values.reduce(count) { $0 + $1.answerBytes }
    guard kept > Limits.keptBytes else { return }
    let readers = open.values.filter { $0.answerBytes > 0 }.sorted { $0.start < $1.start }
    for reader in readers where kept > Limits.keptBytes {
      kept -= reader.answerBytes
      reader.drop()
    }
  }

  /// Passes a request on; its number.
  func ask(_ request: Request, for connection: Connection) -> UInt32 {
    repeat { lastID &+= 1 } while asking[lastID] != nil
    asking[lastID] = connection
    program.send(.request(id: lastID, request))
    return lastID
  }

  /// Tells the program that nobody waits for that any more, unless it has ended itself.
  func abandon(_ id: UInt32) {
    if asking.removeValue(forKey: id) != nil { program.send(.closed(id: id)) }
  }

  /// Does what the program says; what it says to somebody who has gone is nothing.
  func obey(_ message: ProgramMessage) {
    switch message {
    case .respond(let id, let response):
      asking.removeValue(forKey: id)?.answer(response)
    case .open(let id):
      let streams = asking.values.count { $0.isStream }
      if streams < Limits.streams {
        asking[id]?.openStream()
      } else if let connection = asking[id] {
        abandon(id)
        connection.refuse(.busy)
      }
    case .send(let id, let piece): asking[id]?.send(piece)
    }
  }
}
