/// A place as one line: `april.csv:14:9   record C-0412, column "home_2"`.
struct PlaceText {
  private let place: Place

  init(_ place: Place) {
    self.place = place
  }

  /// The line, or `nil` when nothing is known about the place.
  var line: String? {
    let parts = [source, inside].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "   ")
  }

  private var source: String? {
    guard let file = place.file else {
      return place.position.map { "line \($0.line), column \($0.column)" }
    }
    let name = VisibleText.escape(file)
    return place.position.map { "\(name):\($0.line):\($0.column)" } ?? name
  }

  private var inside: String? {
    let parts = [pointer, record, column].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var pointer: String? {
    guard let pointer = place.pointer else { return nil }
    return pointer.isEmpty ? "the whole document" : VisibleText.escape(pointer)
  }

  private var record: String? {
    place.record.map { record in
      let text = VisibleText.escape(record)
      return text.hasPrefix("row ") ? text : "record \(text)"
    }
  }

  private var column: String? {
    place.column.map { "column \"\(VisibleText.escape($0))\"" }
  }
}
