import Foundation
import Testing

/// Charters of which some share a file.
private func corpus() throws -> Sites {
  let sites = try Sites()
  for index in 0..<60 {
    let charter = index % 2 == 0 ? Sites.alone("\(index)") : Sites.sharing("\(index)")
    try sites.scratch.write(charter, to: "charters/site-\(index).yaml")
  }
  return sites
}

struct ShardTests {
  @Test(.enabled(if: hasProgram("parallel"))) func eightShardsInParallelMakeOneBuild() throws {
    let sites = try corpus()
    #expect(try sites.build("-q", "-o", "whole").status == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c",
      """
      parallel --will-cite "$CHARTER" build -q --shard {}/8 -o shards/{} ::: 1 2 3 4 5 6 7 8 &&
        mkdir joined && cp -r shards/*/* joined
      """,
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: sites.scratch.path)
    process.environment = [
      "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": sites.scratch.path,
      "CHARTER": Program.path,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let whole = try sites.scratch.files(in: "whole").filter { $0.key != ".charter-build" }
    #expect(whole.count > 63 * 5)
    #expect(try sites.scratch.files(in: "joined") == whole)
    let parts = try (1...8).map { shard in
      try FileManager.default.contentsOfDirectory(
        atPath: sites.scratch.path + "/shards/\(shard)"
      ).filter { $0 != ".charter-build" }
    }
    #expect(parts.allSatisfy { !$0.isEmpty })
    #expect(parts.flatMap(\.self).count == 63, "each charter is in one shard")
  }

  @Test func shardsMayShareAFolderAndACharterStaysInItsShard() throws {
    let sites = try corpus()
    #expect(try sites.build("-q", "-o", "whole").status == 0)
    for shard in 1...3 { #expect(try sites.build("-q", "--shard", "\(shard)/3").status == 0) }
    func pages(_ folder: String) throws -> [String: Data] {
      try sites.scratch.files(in: folder).filter { $0.key != ".charter-build" }
    }
    #expect(try pages("output") == pages("whole"))
    // Another charter moves none of the others.
    try sites.scratch.write(Sites.alone("z"), to: "charters/0.yaml")
    let run = try (1...3).map { try sites.build("--shard", "\($0)/3").error }.joined()
    #expect(run.components(separatedBy: "1 published").count == 2)
    #expect(!run.contains("removed"))
  }
}
