extension ValueReader where Value == Profile {
  /// A selection for a setting.
  static var profile: Self {
    .object("a profile") { object in
      let id = object.need("id", .id)
      let title = object.need("title", .text)
      let use = object.take("use", .word(of: Profile.Use.self)) ?? .practice
      let sections = object.take("sections", .list(of: .reference))
      let items = object.take("items", .list(of: .reference))
      let scales = object.take("scales", .list(of: .selectedScale))
      let values = object.take("values", .list(of: .reference))
      let flags = object.take("flags", .list(of: .reference))
      let indexes = object.take("indexes", .list(of: .index)) ?? []
      guard let id, let title else { return nil }
      return Profile(
        id: id,
        title: title,
        use: use,
        sections: sections,
        items: items,
        scales: scales,
        values: values,
        flags: flags,
        indexes: indexes,
        place: object.place
      )
    }
  }
}

extension ValueReader where Value == Profile.SelectedScale {
  fileprivate static var selectedScale: Self {
    .object("a scale of a profile") { object in
      let scale = object.need("scale", .reference)
      let role = object.take("role", .word(of: Profile.Role.self))
      return scale.map { Profile.SelectedScale(scale: $0, role: role) }
    }
  }
}

extension ValueReader where Value == Index {
  fileprivate static var index: Self {
    .object("an index") { object in
      let id = object.need("id", .columnID)
      let title = object.need("title", .text)
      let add = object.need("add", .list(of: .reference, atLeast: 1))
      let subtract = object.need("subtract", .list(of: .reference))
      let levels = object.take("levels", .levels)
      let provenance = object.need("provenance", .reference)
      guard let id, let title, let add, let subtract, let provenance else { return nil }
      return Index(
        id: id,
        title: title,
        add: add,
        subtract: subtract,
        levels: levels,
        provenance: provenance,
        place: object.place
      )
    }
  }
}
