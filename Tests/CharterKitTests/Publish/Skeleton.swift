import CMarkGFM
import Foundation
import GitHubParser

@testable import CharterKit

/// What differs between the markup of some files and that of the same files with harmless words.
func differences(between files: [OutputFile], and harmless: [OutputFile]) -> [String] {
  guard files.map(\.path) == harmless.map(\.path) else { return ["the paths"] }
  return zip(files, harmless).filter { !hasMarkup($0, of: $1) }.map(\.0.path)
}

private func hasMarkup(_ file: OutputFile, of harmless: OutputFile) -> Bool {
  switch file.path.utf8.suffix(4).map({ $0 }) {
  case Array("html".utf8): skeleton(file.bytes) == skeleton(harmless.bytes)
  case Array("r.md".utf8): skeleton(html(of: file.bytes)) == skeleton(html(of: harmless.bytes))
  case Array("json".utf8): (try? JSONSerialization.jsonObject(with: Data(file.bytes))) != nil
  default: !file.bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }
  }
}

/// The tags of a page with the names of their attributes, in order; nil where something is written
/// otherwise than we write tags, which another reader might take for another tag.
func skeleton(_ bytes: [UInt8]) -> [String]? {
  var tags: [String] = []
  var rest = bytes[...]
  while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
    guard !rest[..<start].contains(UInt8(ascii: ">")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")),
      let tag = tag(bytes[(start + 1)..<end])
    else { return nil }
    tags.append(tag)
    rest = bytes[(end + 1)...]
  }
  return tags
}

/// A tag without the values of its attributes.
private func tag(_ bytes: ArraySlice<UInt8>) -> String? {
  let parts = bytes.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
  guard !parts.count.isMultiple(of: 2) else { return nil }
  var tag = ""
  for (index, part) in parts.enumerated() {
    if !index.isMultiple(of: 2) {
      if part.contains(UInt8(ascii: "<")) { return nil }
    } else if part.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "<") }) {
      return nil
    } else {
      tag += String(decoding: part, as: UTF8.self)
    }
  }
  return tag
}

/// What GitHub's parser makes of Markdown.
func html(of markdown: [UInt8]) -> [UInt8] {
  let extensions: [GitHubParser.Extension] = [.table, .strikethrough]
  return Array(GitHubParser.html(of: markdown, with: extensions, options: CMARK_OPT_UNSAFE).utf8)
}
