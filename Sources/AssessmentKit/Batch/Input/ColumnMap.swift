/// What a file calls its columns and codes, where it differs from the instrument.
///
/// ```json
/// {"format": 1, "columns": {"HOU-03": "ho_secure", "Visits": null},
///  "codes": {"ho_secure": {"yes": "1"}}, "missing": {"7": "declined"}}
/// ```
///
/// `null` says that a column is nothing that the instrument knows, although its name looks so.
public struct ColumnMap: Sendable {
  /// One column of the file.
  public struct Column: Sendable {
    /// Its name in the file.
    public let name: String
    /// The item, fact or other name that it stands for; `nil` for a column to leave out.
    public let target: String?
    /// Where this is said.
    public let place: Place
  }

  /// The codes of one item or fact.
  public struct Recoding: Sendable {
    /// The item or fact.
    public let target: String
    /// What stands in the file, with the instrument's code for it.
    public let codes: [(from: String, to: String)]
    /// Where this is said.
    public let place: Place
  }

  /// Columns under other names.
  public var columns: [Column] = []

  /// Codes under other names.
  public var codes: [Recoding] = []

  /// Codes that stand for non-answers.
  public var missing: [MissingCode] = []

  /// A map that changes nothing.
  public init() {}

  /// Reads a map.
  ///
  /// - Parameters:
  ///   - bytes: the whole document in UTF-8.
  ///   - file: the file as the user named it.
  /// - Returns: the map; whether its names exist is checked when it is used.
  /// - Throws: every fault of the document.
  public static func read(_ bytes: [UInt8], file: String?) throws(Refused) -> ColumnMap {
    let document = try JSONParser.parse(bytes, file: file, limits: .standard)
    let log = ShapeLog()
    let read = ValueReader<ColumnMap>.columnMap.read(DocumentValue(document: document, log: log))
    guard var map = read, log.findings.isEmpty else {
      throw Refused(log.findings.placed(in: file))
    }
    map.name(file)
    return map
  }

  private mutating func name(_ file: String?) {
    columns = columns.map { Column(name: $0.name, target: $0.target, place: $0.place.in(file)) }
    missing = missing.map {
      MissingCode(code: $0.code, meaning: $0.meaning, place: $0.place.in(file))
    }
    codes = codes.map { Recoding(target: $0.target, codes: $0.codes, place: $0.place.in(file)) }
  }
}

extension Place {
  fileprivate func `in`(_ file: String?) -> Place {
    var place = self
    place.file = file
    return place
  }
}

extension ValueReader where Value == ColumnMap {
  fileprivate static var columnMap: Self {
    .object("a map of columns") { object in
      let format = object.need("format", .whole(1...1))
      var map = ColumnMap()
      map.columns = object.take("columns", .columns) ?? []
      map.codes = object.take("codes", .recodings) ?? []
      map.missing = object.take("missing", .missingMeanings) ?? []
      return format == nil ? nil : map
    }
  }
}

extension ValueReader where Value == [ColumnMap.Column] {
  fileprivate static var columns: Self {
    .entries("the columns") { value, name, place in
      if value.node.isNull { return ColumnMap.Column(name: name, target: nil, place: place) }
      return ValueReader<String>.text(.id).read(value).map {
        ColumnMap.Column(name: name, target: $0, place: place)
      }
    }
  }
}

extension ValueReader where Value == [ColumnMap.Recoding] {
  fileprivate static var recodings: Self {
    .entries("the codes") { value, name, place in
      ValueReader<[(from: String, to: String)]>.codes.read(value).map {
        ColumnMap.Recoding(target: name, codes: $0, place: place)
      }
    }
  }
}

extension ValueReader where Value == [(from: String, to: String)] {
  fileprivate static var codes: Self {
    .entries("the codes of an item") { value, name, _ in
      ValueReader<String>.code.read(value).map { (name, $0) }
    }
  }
}

extension ValueReader where Value == [MissingCode] {
  fileprivate static var missingMeanings: Self {
    .entries("the missing codes") { value, name, place in
      ValueReader<NonAnswer>.word(of: NonAnswer.self).read(value).map {
        MissingCode(code: name, meaning: $0, place: place)
      }
    }
  }
}

extension ValueReader {
  /// An object with free names; every member is read.
  fileprivate static func entries<Entry>(
    _ kind: String,
    _ read: @escaping (DocumentValue, String, Place) -> Entry?
  ) -> Self where Value == [Entry] {
    ValueReader { value in
      guard let members = value.node.members else {
        value.reportKind(expected: "\(kind), written as an object")
        return nil
      }
      let entries = members.map { read(value.member($0), $0.name, value.placeOfName($0)) }
      let done = entries.compactMap { $0 }
      return done.count == entries.count ? done : nil
    }
  }
}
