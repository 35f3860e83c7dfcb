// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "vssid-campaign",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "SchoolCampaign", targets: ["SchoolCampaign"]),
    .library(name: "RosterFiles", targets: ["RosterFiles"]),
    .library(name: "CampaignStorage", targets: ["CampaignStorage"]),
    .library(name: "CampaignPrint", targets: ["CampaignPrint"]),
    .library(name: "CampaignReports", targets: ["CampaignReports"]),
    .executable(name: "vssid", targets: ["vssid"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .target(name: "CFiles"),
    .target(name: "SchoolCampaign", dependencies: ["CFiles"]),
    .systemLibrary(name: "CSQLiteDefence", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "CampaignStorage",
      dependencies: [
        "CSQLiteDefence", "SchoolCampaign",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "RosterFiles", dependencies: ["CExpat", "CZip", "SchoolCampaign"]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CQrEncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(
      name: "CampaignPrint",
      dependencies: ["CPango", "CQrEncode", "CXlsxWriter", "CampaignReports", "SchoolCampaign"]),
    .target(name: "CampaignReports", dependencies: ["SchoolCampaign"]),
    .executableTarget(
      name: "vssid",
      dependencies: [
        "CampaignPrint", "CampaignReports", "CampaignStorage", "RosterFiles", "SchoolCampaign",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "sample-district"),
    .executableTarget(
      name: "mark-bench",
      dependencies: [
        "CampaignStorage", "SchoolCampaign", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "SchoolCampaignTests", dependencies: ["SchoolCampaign"]),
    .testTarget(
      name: "CampaignPrintTests",
      dependencies: ["CampaignPrint", "CampaignReports", "SchoolCampaign"]),
    .testTarget(name: "RosterFilesTests", dependencies: ["RosterFiles", "SchoolCampaign"]),
    .testTarget(
      name: "CampaignStorageTests",
      dependencies: [
        "CampaignStorage", "SchoolCampaign", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "vssidTests",
      dependencies: [
        "vssid", "sample-district", "CampaignPrint", "CampaignReports", "CampaignStorage",
        "RosterFiles",
        "SchoolCampaign",
      ],
      exclude: ["Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)
