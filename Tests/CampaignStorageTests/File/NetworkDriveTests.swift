import Foundation
import SchoolCampaign
import Testing

@testable import CampaignStorage

struct NetworkDriveTests {
  private static let mounts = """
    22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
    40 22 0:35 / /mnt/truong rw,relatime shared:20 - cifs //may-chu/truong rw,vers=3.0
    41 22 0:36 / /srv/nfs rw,relatime - nfs4 may-chu:/xuat rw
    42 22 0:37 / /home/cô-lan/từ\\040xa rw - fuse.sshfs lan@may-chu:/ rw
    43 22 0:38 / /media/usb rw - fuseblk /dev/sdb1 rw
    """

  @Test(arguments: [
    ("8:1", false), ("0:35", true), ("0:36", true), ("0:37", true), ("0:38", false), ("9:9", false),
  ])
  func `drives that machines share are known`(device: String, isNetwork: Bool) {
    #expect(FileSystem.isNetwork(device: device, mounts: Self.mounts) == isNetwork)
  }

  @Test func `a disk of this machine is none`() throws {
    #expect(try !TestCampaign().store.isOnNetwork)
  }

  @Test func `on a network drive there is no shared log, and marks stay`() async throws {
    let campaign = try TestCampaign()
    try await campaign.importing(twoClasses)
    try campaign.store.close()
    let shared = try CampaignStore.open(path: campaign.path, isOnNetwork: true)
    #expect(shared.isOnNetwork)
    let students = try await shared.students(
      StudentSelection("6/1:1"), school: nil)
    try await shared.mark(
      students.map { ($0.id, MarkRequest(status: .installed, day: campaign.entry.today)) },
      entry: campaign.entry)
    let school = try #require(try await shared.schools().first)
    try await shared.send(school.id, to: campaign.path + ".part")
    #expect(try CampaignStore.part(at: campaign.path + ".part").students.count == 7)
    #expect(!FileManager.default.fileExists(atPath: campaign.path + "-wal"))
    #expect(!FileManager.default.fileExists(atPath: campaign.path + "-shm"))
    try shared.close()
    let local = try CampaignStore.open(path: campaign.path)
    #expect(
      try await local.report(
        by: .school, school: nil, asOf: campaign.entry.today, order: .name, entry: campaign.entry
      ).total.installed == 1)
  }
}

extension CampaignStore {
  /// Lets go of the file.
  fileprivate func close() throws { try database.close() }
}
