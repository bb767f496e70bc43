import Foundation

/// A directory of instruments that goes away with the test.
final class TemporaryInstruments {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "instruments-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a document into a folder; gives the path of the file.
  @discardableResult
  func add(_ text: String, _ folder: String, file: String = "instrument.json") throws -> String {
    let directory = "\(path)/\(folder)"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try text.write(toFile: "\(directory)/\(file)", atomically: false, encoding: .utf8)
    return "\(directory)/\(file)"
  }
}
