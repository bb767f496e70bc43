import AssessmentKit

/// Small files that a command reads whole.
enum InputFile {
  /// The most bytes that are read into memory at once.
  static let limit = 64 << 20

  /// All bytes of a file.
  static func bytes(_ path: String) throws(Refused) -> [UInt8] {
    do throws(FileFault) {
      return try readWholeFile(path, limit: limit)
    } catch {
      throw Refused([error.finding])
    }
  }

  /// The names in a folder, in order; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    (try? DirectoryListing.names(in: folder)) ?? []
  }
}
