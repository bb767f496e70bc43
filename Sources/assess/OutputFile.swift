import AssessmentKit

/// Files that a command writes, whole or not at all.
enum OutputFile {
  /// Writes a small file that holds nothing about a woman.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    try making(path) { file throws(FileFault) in try file.write(bytes[...]) }
  }

  /// Makes a file piece by piece.
  static func making(
    _ path: String,
    _ work: (AtomicFile) throws(FileFault) -> Void
  ) throws(CommandFailure) {
    do throws(FileFault) {
      let file = try AtomicFile(path: path, readers: .usual)
      try work(file)
      try file.commit()
    } catch {
      throw failure(error)
    }
  }

  private static func failure(_ fault: FileFault) -> CommandFailure {
    let finding = fault.finding
    return CommandFailure(
      finding.message,
      help: finding.help,
      code: fault.isOpening ? .cannotCreate : .inputOutput
    )
  }
}
