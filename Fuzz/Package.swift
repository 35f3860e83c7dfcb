// swift-tools-version: 6.1
import PackageDescription

// A package of its own: its flags are unsafe, and a package with such flags cannot be depended upon.
let package = Package(
  name: "vssid-fuzz",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "vssid-campaign", path: "..")],
  targets: [
    .executableTarget(
      name: "RosterFuzz",
      dependencies: [
        .product(name: "RosterFiles", package: "vssid-campaign"),
        .product(name: "SchoolCampaign", package: "vssid-campaign"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
