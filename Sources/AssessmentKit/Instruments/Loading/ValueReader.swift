/// A way to read one value of a document.
///
/// A reader that gives `nil` has added at least one finding to the log. Readers are
/// named as static members (`.id`, `.number`, `.list(of: .item)`), so that a decoder reads like
/// the table of members in the format page.
struct ValueReader<Value> {
  /// Reads a value, or reports why it can't be read.
  let read: (DocumentValue) -> Value?

  /// Creates a reader.
  init(_ read: @escaping (DocumentValue) -> Value?) {
    self.read = read
  }

  /// A reader of an object with named members; members that `decode` doesn't ask for are refused.
  static func object(
    _ kind: String,
    _ decode: @escaping (ObjectReader) -> Value?
  ) -> ValueReader {
    ValueReader { value in
      guard let object = ObjectReader(value, kind: kind) else { return nil }
      let decoded = decode(object)
      return object.refuseUnknownMembers() ? decoded : nil
    }
  }

  /// The same reader, for values that also pass a test.
  func limited(
    _ code: DiagnosticCode,
    expected: String,
    _ accepts: @escaping (Value) -> Bool
  ) -> ValueReader {
    ValueReader { value in
      guard let read = read(value) else { return nil }
      guard accepts(read) else {
        value.report(code, "is not accepted", expected: expected)
        return nil
      }
      return read
    }
  }

  /// A reader that makes something else of what this one reads.
  func map<Other>(_ transform: @escaping (Value, Place) -> Other) -> ValueReader<Other> {
    ValueReader<Other> { value in read(value).map { transform($0, value.place) } }
  }
}
