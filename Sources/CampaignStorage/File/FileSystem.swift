import Foundation

/// The kind of file system that a campaign lies on.
enum FileSystem {
  /// Whether a path lies on a drive that is shared over a network, where SQLite's log in shared memory does not
  /// work between machines (https://www.sqlite.org/wal.html, "All processes using a database must be on the
  /// same host").
  static func isNetwork(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    #if os(Linux)
      var info = stat()
      guard stat(folder, &info) == 0,
        let mounts = FileManager.default.contents(atPath: "/proc/self/mountinfo")
      else { return false }
      // glibc's own macros for the two halves of a device's number cannot be imported.
      let number = UInt64(info.st_dev)
      let major = (number >> 8) & 0xFFF | (number >> 32) & ~0xFFF
      let minor = number & 0xFF | (number >> 12) & ~0xFF
      return isNetwork(device: "\(major):\(minor)", mounts: String(decoding: mounts, as: UTF8.self))
    #else
      var info = statfs()
      return statfs(folder, &info) == 0 && info.f_flags & UInt32(MNT_LOCAL) == 0
    #endif
  }

  /// Whether a device, `major:minor`, is mounted over a network, by Linux's list of mounts (`man 5
  /// proc_pid_mountinfo`: the device is the third word, the type the first one after a dash).
  static func isNetwork(device: String, mounts: String) -> Bool {
    mounts.split(separator: "\n").contains { line in
      let words = line.split(separator: " ")
      guard words.count > 3, words[2] == device, let dash = words.lastIndex(of: "-"),
        dash + 1 < words.count
      else { return false }
      return networkTypes.contains(String(words[dash + 1]))
    }
  }

  private static let networkTypes: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "coda", "ncpfs", "lustre", "ocfs2",
    "gfs2", "vboxsf", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.davfs2", "fuse.smbnetfs",
    "fuse.gvfsd-fuse", "fuse.s3fs",
  ]
}
