import Foundation

/// The program that was built beside the tests.
enum BuiltProgram {
  /// Its path, or `nil` when only the tests were built.
  static let path: String? = {
    let folder = Bundle.main.executableURL?.deletingLastPathComponent()
    guard let file = folder?.appending(path: "assess").path else { return nil }
    return FileManager.default.isExecutableFile(atPath: file) ? file : nil
  }()
}
