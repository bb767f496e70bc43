extension ValueReader where Value == Rounding {
  /// How a value is rounded.
  static var rounding: Self {
    .object("a rounding") { Rounding(from: $0) }
  }
}

extension Rounding {
  /// Reads `digits` and `mode` of an object that may have other members too.
  init?(from object: ObjectReader) {
    let digits = object.need("digits", .digits)
    let mode = object.take("mode", .word(of: RoundingMode.self)) ?? .halfAwayFromZero
    guard let digits else { return nil }
    self.init(digits: digits, mode: mode)
  }
}

extension ValueReader where Value == Int {
  /// How many digits are shown.
  static var shownDigits: Self {
    .object("show") { $0.need("digits", .digits) }
  }
}

/// Digits shown where a document doesn't say.
let standardShownDigits = 2
