extension ValueReader where Value == LookBack {
  /// The time that an item asks about.
  static var lookBack: Self {
    ValueReader { value in
      if value.node.members != nil { return window.read(value) }
      return ValueReader<LookBackWord>.word(of: LookBackWord.self).read(value).map(\.lookBack)
    }
  }

  private static var window: Self {
    .object("a window of time") { object in
      guard let unit = object.exactlyOne(of: ["days", "weeks", "months", "years"]) else {
        return nil
      }
      guard let length = object.need(unit, .count) else { return nil }
      switch unit {
      case "days": return .days(length)
      case "weeks": return .weeks(length)
      case "months": return .months(length)
      default: return .years(length)
      }
    }
  }
}

private enum LookBackWord: String, CaseIterable {
  case now, lifetime, childhood, adulthood, earlier

  var lookBack: LookBack {
    switch self {
    case .now: .now
    case .lifetime: .lifetime
    case .childhood: .childhood
    case .adulthood: .adulthood
    case .earlier: .earlier
    }
  }
}
