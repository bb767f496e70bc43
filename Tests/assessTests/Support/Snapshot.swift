import Foundation
import Testing

/// Compares text with a file that is kept beside the tests.
///
/// `ASSESS_UPDATE=1 swift test` writes the files anew; the difference is then read in review.
enum Snapshot {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static var updates: Bool {
    ProcessInfo.processInfo.environment["ASSESS_UPDATE"] == "1"
  }

  static func check(_ text: String, _ name: String) throws {
    try check(text, at: root.appending(path: "Tests/assessTests/Snapshots/\(name)"))
  }

  static func check(_ text: String, at file: URL) throws {
    if updates {
      let folder = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let kept = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    let advice: Comment = "\(file.lastPathComponent) differs; run: ASSESS_UPDATE=1 swift test"
    #expect(kept == text, advice)
  }
}
