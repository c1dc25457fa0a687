import Glibc
import Testing

@testable import charter

/// A disk that is soon full: a file system of its own or, without the right to mount one, a folder
/// of this process that may not write large files.
final class SmallDisk {
  let name = "disk"
  let path: String
  /// What a write that does not fit is told.
  let reason: CInt
  private var limit = rlimit()

  /// Whether this process may mount file systems.
  static let mayMount: Bool = {
    guard let folder = try? TemporaryFolder(), mount("tmpfs", folder.path, "tmpfs", 0, nil) == 0
    else { return false }
    return umount2(folder.path, Int32(MNT_DETACH)) == 0
  }()

  init(in folder: TemporaryFolder, size: Int) throws {
    path = folder("disk")
    mkdir(path, 0o755)
    if SmallDisk.mayMount {
      try #require(mount("tmpfs", path, "tmpfs", 0, "size=\(size)") == 0)
      reason = ENOSPC
    } else {
      reason = EFBIG
      StandardStream.prepare()
      getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      var small = rlimit(rlim_cur: 50_000, rlim_max: limit.rlim_max)
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small) == 0)
    }
  }

  deinit {
    if reason == ENOSPC {
      umount2(path, Int32(MNT_DETACH))
    } else {
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    }
  }
}
