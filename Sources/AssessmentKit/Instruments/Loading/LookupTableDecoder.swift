extension ValueReader where Value == LookupTable {
  /// A table that gives a number for one or several keys.
  static var lookupTable: Self {
    .object("a lookup table") { object in
      let keys = object.need("by", .list(of: .lookupKey, atLeast: 1))
      let rows = object.need("rows", .list(of: .lookupRow, atLeast: 1))
      guard let keys, let rows else { return nil }
      return LookupTable(keys: keys, rows: rows, place: object.place)
    }
  }
}

extension ValueReader where Value == LookupTable.Key {
  fileprivate static var lookupKey: Self {
    .object("a key of a lookup table") { object in
      guard let kind = object.exactlyOne(of: ["value", "fact", "item"]) else { return nil }
      guard let reference = object.need(kind, .reference) else { return nil }
      switch kind {
      case "value": return .value(reference)
      case "fact": return .fact(reference)
      default: return .item(reference)
      }
    }
  }
}

extension ValueReader where Value == LookupTable.Row {
  fileprivate static var lookupRow: Self {
    .object("a row of a lookup table") { object in
      let when = object.need("when", .list(of: .lookupMatch, atLeast: 1))
      let gives = object.need("gives", .number)
      guard let when, let gives else { return nil }
      return LookupTable.Row(when: when, gives: gives, place: object.place)
    }
  }
}

extension ValueReader where Value == LookupTable.Match {
  fileprivate static var lookupMatch: Self {
    .object("a test in a lookup table") { object in
      if object.has("is") {
        object.refuse(["from", "to"], in: "a test with \"is\"")
        return object.need("is", .codeLiteral).map { .code($0) }
      }
      let from = object.need("from", .number)
      let to = object.need("to", .number)
      guard let from, let to else { return nil }
      return .range(from: from, to: to, object.place)
    }
  }
}
