// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

let package = Package(
  name: "AssessmentKit",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "AssessmentKit", targets: ["AssessmentKit"]),
    .executable(name: "assess", targets: ["assess"]),
  ],
  targets: [
    .systemLibrary(
      name: "CSodium",
      pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]
    ),
    .target(name: "AssessmentKit", dependencies: ["CSodium"], swiftSettings: settings),
    .executableTarget(name: "assess", dependencies: ["AssessmentKit"], swiftSettings: settings),
    .testTarget(
      name: "AssessmentKitTests",
      dependencies: ["AssessmentKit"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "assessTests",
      dependencies: ["assess", "AssessmentKit"],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
