import Glibc

/// A record's file, a piece of which is held at a time: that of a hundred thousand sites has 30 MB.
///
/// Builds put another file in its place and never write to it, so that it stays as it was opened.
final class RecordFile: Sendable {
  /// Its length in bytes.
  let count: Int
  private let file: Descriptor
  private let piece = Lock(Piece())

  /// Some of its bytes, and where they stand.
  private struct Piece {
    var start = 0
    var bytes: [UInt8] = []

    func holds(_ range: Range<Int>) -> Bool {
      start <= range.lowerBound && range.upperBound <= start + bytes.count
    }
  }

  /// What is read in one go. Sites are looked up in the order of the file, for the most part.
  private static let pieceSize = 1 << 15

  /// Opens the record in that folder; `nil` when there is none that can be read.
  init?(in folder: Folder) {
    let opened = uninterrupted {
      openat(folder.number, OutputFolder.recordName, fileToRead | O_NOFOLLOW)
    }
    guard opened >= 0 else { return nil }
    let file = Descriptor(opened)
    guard let status = file.status(), status.isFile else { return nil }
    count = Int(status.st_size)
    self.file = file
  }

  /// What `use` makes of the bytes at that place, while nobody else reads; `nil` when they cannot
  /// be read.
  func bytes<Result>(
    at range: Range<Int>, _ use: (UnsafeRawBufferPointer) -> Result?
  ) -> Result? {
    guard range.upperBound <= count else { return nil }
    return piece.withLock { piece in
      if !piece.holds(range) { piece = read(range) }
      guard piece.holds(range) else { return nil }
      let start = range.lowerBound - piece.start
      return piece.bytes.withUnsafeBytes {
        use(UnsafeRawBufferPointer(rebasing: $0[start..<start + range.count]))
      }
    }
  }

  /// Reads on from there, at least what is asked for; less where it cannot be read.
  private func read(_ range: Range<Int>) -> Piece {
    let size = min(max(range.count, Self.pieceSize), count - range.lowerBound)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      // What cannot be read is missed by whoever asked for it.
      _ = fill(buffer, from: &filled, of: file.number, at: range.lowerBound, expecting: size)
    }
    return Piece(start: range.lowerBound, bytes: bytes)
  }
}
