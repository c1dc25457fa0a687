import Foundation
import Testing

@Test func theNumberOfJobsChangesNeitherBytesNorMessages() throws {
  let scratch = try Scratch()
  let program = Program(folder: scratch.path)
  for index in 0..<40 {
    let charter = Sites.alone("\(index)")
    let faulty = charter.replacingOccurrences(of: "13 months", with: "13 moi")
    try scratch.write(index % 3 == 0 ? faulty : charter, to: "charters/site-\(index).yaml")
  }
  func run(_ jobs: Int) throws -> (pages: [String: Data], lines: [String]) {
    let run = try program.run("build", "--jobs", "\(jobs)", "-o", "output-\(jobs)")
    #expect(run.status == 1)
    let pages = try scratch.files(in: "output-\(jobs)").filter { $0.key != ".charter-build" }
    // The last line says the time.
    return (pages, run.error.split(separator: "\n").dropLast().map(String.init))
  }
  let one = try run(1)
  #expect(one.pages.count > 26 * 6 && one.lines.count > 14)
  for jobs in [2, 7, 64] {
    let many = try run(jobs)
    #expect(many.pages == one.pages)
    #expect(many.lines == one.lines)
  }
}
