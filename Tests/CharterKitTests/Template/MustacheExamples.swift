import Foundation
import Testing

@testable import CharterKit

/// One example of the Mustache specification.
struct MustacheExample: Decodable, CustomTestStringConvertible {
  var name: String
  var data: TemplateValue
  var template: String
  var partials: [String: String]?
  var expected: String

  var testDescription: String { name }

  /// The examples of the modules that every implementation must have, where they are present.
  static let required: [MustacheExample] = {
    struct Module: Decodable {
      var tests: [MustacheExample]
    }
    let modules = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]
    return modules.flatMap { name in
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name).json") else {
        return [MustacheExample]()
      }
      do {
        return try JSONDecoder().decode(Module.self, from: data).tests
      } catch {
        preconditionFailure("\(name).json is not a module of the specification: \(error)")
      }
    }
  }()

  /// `CONFORMANCE`, or the folder beside the package.
  private static let folder: String = {
    let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    return ProcessInfo.processInfo.environment["CONFORMANCE"].map { "\($0)/mustache" }
      ?? package.appending(path: "../shared/conformance/mustache").path
  }()
}

extension TemplateValue: Decodable {
  /// A number becomes the text that it is written as, null what is absent.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = false
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Int.self) {
      self = .text("\(number)")
    } else if let number = try? value.decode(Double.self) {
      self = .text("\(number)")
    } else if let items = try? value.decode([TemplateValue].self) {
      self = .list(items)
    } else {
      let fields = try value.decode([String: TemplateValue].self)
      self = .object(fields.map { Field($0.key, $0.value) })
    }
  }
}
