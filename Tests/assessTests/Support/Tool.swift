import Foundation

/// Runs other programs of this machine as judges, when they are installed.
enum Tool {
  /// The full path of a program, or `nil` when it is not installed.
  static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program said and how it ended.
  struct Outcome {
    let out: String
    let err: String
    let status: Int32
  }

  /// Runs a program with text as its input, in a folder of its own unless one is named.
  static func run(
    _ name: String,
    _ arguments: [String],
    input: String = "",
    in place: URL? = nil
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: "assess-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: find(name) ?? name)
    process.arguments = arguments
    process.currentDirectoryURL = place ?? folder
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(out: texts[1], err: texts[2], status: process.terminationStatus)
  }
}
