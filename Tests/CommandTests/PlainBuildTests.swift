import ArgumentParser
import Testing

@testable import charter

@Test(arguments: [
  ["build"], ["build", "charters"], ["build", "a.yaml", "b.yaml"],
  ["build", "-o", "site", "a.yaml"],
  ["build", "--output", "site", "--output", "other"], ["build", "-q", "--strict", "a.yaml"],
  ["build", "--quiet", "--verify", "--durable", "--no-color"], ["build", "--jobs", "1"],
  ["build", "--jobs", "+1024"], ["build", "--lang", "fr", "--lang", "en"],
  ["build", "--templates", "templates", "help"], ["build", "a b", "é", "a=b"],
])
func plainBuildIsReadAsTheParserReadsIt(arguments: [String]) throws {
  let plain = try #require(BuildJob(plain: arguments[...]))
  let command = try BuildCommand.parse(Array(arguments.dropFirst()))
  #expect(try plain == command.options.job(command.common))
}

@Test(arguments: [
  [], ["check"], ["--help"], ["build", ""], ["build", "-"], ["build", "--", "a.yaml"],
  ["build", "-o"], ["build", "-o", ""], ["build", "-o", "-"], ["build", "-o", "--quiet"],
  ["build", "--output=site"], ["build", "-qo", "site"], ["build", "--jobs", "0"],
  ["build", "--jobs", "1025"], ["build", "--jobs", "many"], ["build", "--lang", "de"],
  ["build", "--format", "html"], ["build", "--watch"], ["build", "--help"], ["build", "--quite"],
])
func whatIsNotPlainIsLeftToTheParser(arguments: [String]) {
  #expect(BuildJob(plain: arguments[...]) == nil)
}
