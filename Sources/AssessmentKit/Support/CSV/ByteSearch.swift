/// Finds the bytes that decide where records end.
enum ByteSearch {
  /// The next quotation mark, LF or CR from an index on, or the end.
  static func special(in bytes: [UInt8], from start: Int, sawHighByte: inout Bool) -> Int {
    var index = start
    var seen: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= CSVBytes.quote, isSpecial(byte) { break }
      seen |= byte
      index += 1
    }
    if seen >= 0x80 { sawHighByte = true }
    return index
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == CSVBytes.quote || byte == CSVBytes.lineFeed || byte == CSVBytes.carriageReturn
  }
}
