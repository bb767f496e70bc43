extension ValueReader {
  /// A list; every entry is read, even when one before it is at fault.
  ///
  /// - Parameters:
  ///   - reader: how to read an entry.
  ///   - least: the fewest entries.
  ///   - most: the most entries.
  /// - Returns: the reader.
  static func list<Entry>(
    of reader: ValueReader<Entry>,
    atLeast least: Int = 0,
    atMost most: Int = .max
  ) -> Self where Value == [Entry] {
    ValueReader { value in
      guard let nodes = value.node.elements else {
        value.reportKind(expected: "a list")
        return nil
      }
      guard hasPermittedCount(nodes.count, least, most, value) else { return nil }
      let entries = nodes.enumerated().map { reader.read(value.entry($0, $1)) }
      let read = entries.compactMap { $0 }
      return read.count == entries.count ? read : nil
    }
  }

  /// A list of two.
  static func pair<Entry>(of reader: ValueReader<Entry>) -> ValueReader<(Entry, Entry)>
  where Value == (Entry, Entry) {
    ValueReader { value in
      let list = ValueReader<[Entry]>.list(of: reader, atLeast: 2, atMost: 2)
      return list.read(value).map { ($0[0], $0[1]) }
    }
  }

  /// A list in which no entry may stand twice.
  static func set<Entry: Hashable>(
    of reader: ValueReader<Entry>,
    atLeast least: Int = 0
  ) -> Self where Value == Set<Entry> {
    ValueReader { value in
      guard let list = ValueReader<[Entry]>.list(of: reader, atLeast: least).read(value) else {
        return nil
      }
      var set: Set<Entry> = []
      for (index, entry) in list.enumerated() where !set.insert(entry).inserted {
        reportRepeated(index, value)
      }
      return set.count == list.count ? set : nil
    }
  }
}

extension ValueReader {
  /// An object whose names are free within a form, each with a value.
  static func map<Entry, Read>(
    _ kind: String,
    names form: TextForm,
    of reader: ValueReader<Read>,
    atLeast least: Int = 0,
    make: @escaping (String, Read, Place) -> Entry
  ) -> Self where Value == [Entry] {
    ValueReader { value in
      guard let members = value.node.members else {
        value.reportKind(expected: "\(kind), written as an object")
        return nil
      }
      guard hasPermittedCount(members.count, least, .max, value) else { return nil }
      let entries = members.map { member -> Entry? in
        let isNamed = hasForm(member, form, value)
        guard let read = reader.read(value.member(member)), isNamed else { return nil }
        return make(member.name, read, value.placeOfName(member))
      }
      let read = entries.compactMap { $0 }
      return read.count == entries.count ? read : nil
    }
  }
}

private func hasPermittedCount(
  _ count: Int,
  _ least: Int,
  _ most: Int,
  _ value: DocumentValue
) -> Bool {
  if count < least {
    value.report(.tooFewEntries, "has \(entries(count))", expected: "at least \(entries(least))")
    return false
  }
  guard count > most else { return true }
  value.report(.tooManyEntries, "has \(entries(count))", expected: "at most \(entries(most))")
  return false
}

private func entries(_ count: Int) -> String {
  count == 1 ? "1 entry" : "\(count) entries"
}

private func hasForm(_ member: JSONMember, _ form: TextForm, _ value: DocumentValue) -> Bool {
  if form.accepts(member.name) { return true }
  value.log.add(
    Finding(
      .badPattern,
      .error,
      "\"\(member.name.shownInMessage)\" in \(value.name) does not have the form needed here",
      at: value.placeOfName(member),
      expected: form.words
    )
  )
  return false
}

private func reportRepeated(_ index: Int, _ value: DocumentValue) {
  guard let node = value.node.elements?[index] else { return }
  value.entry(index, node).report(
    .repeatedEntry,
    "stands in the list before",
    help: "take one of them out"
  )
}
