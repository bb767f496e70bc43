/// Loads an instrument from a file.
enum InstrumentFile {
  /// Reads and loads a document.
  ///
  /// - Parameter path: the path as the user named it.
  /// - Returns: the instrument with its warnings and notes.
  /// - Throws: findings when the file can't be read or the document is refused.
  static func load(_ path: String) throws(Refused) -> LoadedInstrument {
    try InstrumentLoader.load(try bytes(path), file: path)
  }

  /// One byte more than the parser accepts is read, so that it's the parser that says so.
  private static func bytes(_ path: String) throws(Refused) -> [UInt8] {
    do throws(FileFault) {
      return try readWholeFile(path, limit: InstrumentLoader.limits.bytes + 1)
    } catch {
      throw Refused([error.finding])
    }
  }
}
