import Glibc

/// A list of charters' paths in a file: `--files-from`.
enum InputList {
  /// The paths that the file at that path holds, `-` for standard input.
  ///
  /// They are separated by NUL when there is one in the file, else they stand on a line each.
  static func paths(in file: String) throws(DiskError) -> [String] {
    let limit = 1 << 28
    let bytes =
      file == "-"
      ? try standardInput(atMost: limit) : try contents(of: file, atMost: limit).bytes
    guard bytes.count <= limit else { throw .failed(.read, file, EFBIG) }
    let isLines = !bytes.contains(0)
    return bytes.split(separator: isLines ? 0x0A : 0).compactMap { part in
      let path = isLines && part.last == 0x0D ? part.dropLast() : part
      guard !path.isEmpty else { return nil }
      // Standard input is never a charter here: that name is a file's.
      return path.elementsEqual([0x2D]) ? "./-" : String(decoding: path, as: UTF8.self)
    }
  }
}
