extension ValueReader where Value == About {
  /// What the instrument is for and who made it.
  static var about: Self {
    .object("about") { object in
      let purpose = object.need("purpose", .text)
      let intendedUse = object.need("intendedUse", .list(of: .text, atLeast: 1))
      let refusals = object.need("refusals", .list(of: .text, atLeast: 1))
      let forbids = object.need("forbids", .set(of: .word(of: About.Forbidden.self)))
      let population = object.need("population", .text)
      let licence = object.need("licence", .licence)
      let authors = object.need("authors", .list(of: .author, atLeast: 1))
      let derivedFrom = object.take("derivedFrom", .list(of: .ancestor)) ?? []
      let minutes = object.take("minutes", .minutes)
      guard let purpose, let intendedUse, let refusals, let forbids, let population, let licence,
        let authors
      else { return nil }
      return About(
        purpose: purpose,
        intendedUse: intendedUse,
        refusals: refusals,
        forbids: forbids,
        population: population,
        licence: licence,
        authors: authors,
        derivedFrom: derivedFrom,
        minutes: minutes
      )
    }
  }
}

extension ValueReader where Value == About.Licence {
  fileprivate static var licence: Self {
    .object("a licence") { object in
      let id = object.need("id", .note)
      let redistributable = object.need("redistributable", .flag)
      let holder = object.take("holder", .note)
      guard let id, let redistributable else { return nil }
      return About.Licence(id: id, redistributable: redistributable, holder: holder)
    }
  }
}

extension ValueReader where Value == About.Author {
  fileprivate static var author: Self {
    .object("an author") { object in
      let name = object.need("name", .note)
      let role = object.take("role", .note)
      return name.map { About.Author(name: $0, role: role) }
    }
  }
}

extension ValueReader where Value == About.Ancestor {
  fileprivate static var ancestor: Self {
    .object("an instrument that this one is made from") { object in
      let instrument = object.need("instrument", .text(.instrumentID))
      let version = object.need("version", .version)
      let note = object.take("note", .note)
      guard let instrument, let version else { return nil }
      return About.Ancestor(instrument: instrument, version: version, note: note)
    }
  }
}

extension ValueReader where Value == ClosedRange<Int> {
  fileprivate static var minutes: Self {
    .object("minutes") { object in
      let from = object.need("from", .count)
      let to = object.need("to", .count)
      guard let from, let to else { return nil }
      guard from <= to else {
        object.value.report(
          .outOfRange,
          "run from the longer to the shorter time",
          expected: "from the shortest to the longest time"
        )
        return nil
      }
      return from...to
    }
  }
}
