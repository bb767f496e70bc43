extension ValueReader where Value == Checkpoints {
  /// Outcomes at agreed times.
  static var checkpoints: Self {
    .object("checkpoints") { object in
      let month = ValueReader<Int>.whole(0...NumberLimits.size)
      let months = object.need("months", .list(of: month, atLeast: 1))
      let outcomes = object.need("outcomes", .list(of: .outcome))
      guard let months, let outcomes else { return nil }
      return Checkpoints(months: months, outcomes: outcomes)
    }
  }
}

extension ValueReader where Value == Checkpoints.Outcome {
  fileprivate static var outcome: Self {
    .object("an outcome") { object in
      let id = object.need("id", .id)
      let title = object.need("title", .text)
      let levels = object.need("levels", .list(of: .outcomeLevel, atLeast: 2))
      guard let id, let title, let levels else { return nil }
      return Checkpoints.Outcome(id: id, title: title, levels: levels, place: object.place)
    }
  }
}

extension ValueReader where Value == Checkpoints.Level {
  fileprivate static var outcomeLevel: Self {
    .object("a level of an outcome") { object in
      let code = object.need("code", .code)
      let label = object.need("label", .text)
      guard let code, let label else { return nil }
      return Checkpoints.Level(code: code, label: label, place: object.place)
    }
  }
}
