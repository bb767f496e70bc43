/// How answers to one item are drawn and written.
struct SimulatedItem: Sendable {
  /// A way to leave a question unanswered.
  struct Gap: Sendable {
    let meaning: NonAnswer
    /// What stands in a table; nothing for a blank.
    let code: [UInt8]
  }

  let index: Int
  let id: String
  let section: Int
  let gaps: [Gap]
  private let kind: PlannedItem.Kind
  private let codes: [[UInt8]]

  init(_ plan: ScoringPlan, _ index: Int) {
    let model = plan.instrument.items[index]
    self.index = index
    id = model.id
    section = plan.items[index].sectionIndex
    kind = plan.items[index].kind
    codes = plan.instrument.optionCodes(of: model).map { Array($0.utf8) }
    gaps = Self.gaps(plan, model, plan.items[index].nonAnswers)
  }

  /// A blank, and each kind that the item allows and a missing code can say.
  private static func gaps(
    _ plan: ScoringPlan,
    _ item: Item,
    _ allowed: Set<NonAnswer>
  ) -> [Gap] {
    let codes = item.missingCodes + plan.instrument.missingCodes
    let kinds = NonAnswer.allCases.filter { $0 != .blank && allowed.contains($0) }
    return [Gap(meaning: .blank, code: [])]
      + kinds.compactMap { kind in
        let own = Set(item.missingCodes.map(\.code))
        let code = codes.enumerated().first { position, code in
          code.meaning == kind && (position < item.missingCodes.count || !own.contains(code.code))
        }
        return code.map { Gap(meaning: kind, code: Array($0.element.code.utf8)) }
      }
  }

  /// An answer, leaning to low (0), no (1) or high (2) options.
  func draw(_ lean: Int, _ random: inout SplitMix64) -> Int {
    switch kind {
    case .choice(let count): return Self.position(of: count, lean, &random)
    case .multiple(let count, let exclusive):
      return Self.several(of: count, exclusive, &random)
    case .number(let bounds): return Self.number(bounds, lean, &random)
    case .date:
      let first = CalendarDate(year: 2000, month: 1, day: 1)?.daysSinceEpoch ?? 0
      return (first + random.below(9000)) << 24
    case .text: return 0
    }
  }

  /// One of two draws for a lean, so that every option stays possible.
  private static func position(
    of count: Int,
    _ lean: Int,
    _ random: inout SplitMix64
  ) -> Int {
    let (first, second) = (random.below(count), random.below(count))
    switch lean {
    case 0: return min(first, second)
    case 1: return first
    default: return max(first, second)
    }
  }

  /// At least one option; one that stands alone one time in eight.
  private static func several(
    of count: Int,
    _ exclusive: Int,
    _ random: inout SplitMix64
  ) -> Int {
    let alone = (0..<count).filter { exclusive >> $0 & 1 == 1 }
    let others = (0..<count).filter { exclusive >> $0 & 1 == 0 }
    if !alone.isEmpty, others.isEmpty || random.below(8) == 0 {
      return 1 << alone[random.below(alone.count)]
    }
    var chosen = 1 << others[random.below(others.count)]
    for option in others where random.below(3) == 0 { chosen |= 1 << option }
    return chosen
  }

  /// A permitted number; whole numbers from 0 to 100 where the item has no bounds.
  private static func number(
    _ bounds: PlannedItem.NumberBounds,
    _ lean: Int,
    _ random: inout SplitMix64
  ) -> Int {
    let low = bounds.min ?? 0
    let high = bounds.max ?? low + 100 * Millionths.one
    let step = bounds.step ?? Swift.min(Millionths.one, Swift.max(1, high - low))
    return low + step * position(of: (high - low) / step + 1, lean, &random)
  }

  /// Appends an answer as a cell of a table.
  func append(_ cell: Int, to bytes: inout [UInt8]) {
    switch kind {
    case .choice: bytes += codes[cell]
    case .multiple: bytes += chosen(cell).joined(separator: [CellDecoder.separator])
    case .number: MillionthsText.append(cell, to: &bytes)
    case .date: bytes += (CalendarDate(daysSinceEpoch: cell >> 24)?.description ?? "").utf8
    case .text: bytes += "synthetic".utf8
    }
  }

  /// An answer as JSON.
  func json(_ cell: Int) -> [UInt8] {
    guard case .multiple = kind else {
      var bytes = [ASCII.quote]
      append(cell, to: &bytes)
      if case .number = kind, cell % Millionths.one == 0 { return Array(bytes.dropFirst()) }
      return bytes + [ASCII.quote]
    }
    let codes = chosen(cell).map { [ASCII.quote] + $0 + [ASCII.quote] }
    return [ASCII.openBracket] + codes.joined(separator: [ASCII.comma]) + [ASCII.closeBracket]
  }

  private func chosen(_ cell: Int) -> [[UInt8]] {
    codes.indices.filter { cell >> $0 & 1 == 1 }.map { codes[$0] }
  }
}

/// How one fact is drawn and written.
struct SimulatedFact: Sendable {
  let id: String
  private let kind: Fact.Kind

  init(_ fact: Fact) {
    (id, kind) = (fact.id, fact.kind)
  }

  /// A code's position, or a whole number of the range in millionths.
  func draw(_ random: inout SplitMix64) -> Int {
    switch kind {
    case .code(let codes): return random.below(codes.count)
    case .number(let min, let max):
      let low = Millionths.of(min) ?? 0
      let high = Millionths.of(max) ?? low
      let first = (low + Millionths.one - 1) / Millionths.one * Millionths.one
      guard first <= high else { return low }
      return first + random.below((high - first) / Millionths.one + 1) * Millionths.one
    }
  }

  func append(_ cell: Int, to bytes: inout [UInt8]) {
    switch kind {
    case .code(let codes): bytes += codes[cell].code.utf8
    case .number: MillionthsText.append(cell, to: &bytes)
    }
  }

  func json(_ cell: Int) -> [UInt8] {
    var bytes = [ASCII.quote]
    append(cell, to: &bytes)
    if case .number = kind, cell % Millionths.one == 0 { return Array(bytes.dropFirst()) }
    return bytes + [ASCII.quote]
  }
}

/// Writes whole millionths as a decimal.
enum MillionthsText {
  static func append(_ millionths: Int, to bytes: inout [UInt8]) {
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: Millionths.one)
    if rest == 0 { return Digits.append(whole, to: &bytes) }
    if millionths < 0 { bytes.append(ASCII.minus) }
    Digits.append(whole.magnitude, to: &bytes)
    Digits.appendFraction(rest.magnitude, digits: 6, to: &bytes)
  }
}
