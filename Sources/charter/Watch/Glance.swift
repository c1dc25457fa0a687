import CLinux
import Glibc

/// How some files and folders look at a moment, in one number, where the system tells no changes.
struct Glance: Equatable {
  private let hash: ContentHash

  /// Looks at them.
  init(at paths: WatchedPaths) {
    var sum: UInt64 = 0
    var count: UInt64 = 0
    for path in paths.files.union(paths.chartersFolders).union(paths.themeFolders) {
      var status = stat()
      var hash = ContentHash(of: path)
      hash.add(stat(path, &status) == 0 ? Stamp(ofInput: status).value : 0)
      sum = sum &+ hash.value
      count += 1
    }
    var hash = ContentHash()
    hash.add(sum)
    hash.add(count)
    self.hash = hash
  }

  /// Whether the folder at that path lies on a disk that other machines may change unseen.
  static func isNeeded(for folder: String) -> Bool {
    remoteSystems.contains(charter_file_system(folder))
  }

  /// NFS, SMB 1 to 3, CIFS, FUSE, 9P, AFS, Ceph, Coda, VirtualBox's shared folders.
  ///
  /// Source: statfs(2), and VirtualBox's vboxsf driver for the last.
  private static let remoteSystems: Set<UInt32> = [
    0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x6573_5546, 0x0102_1997, 0x5346_414F, 0x00C3_6400,
    0x7375_7245, 0x786F_4256,
  ]
}
