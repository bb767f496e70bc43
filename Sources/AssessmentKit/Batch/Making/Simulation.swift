/// Makes answers that no woman gave: for practice, for tests and for measuring speed.
///
/// - The same instrument, profile, seed and share give the same bytes, for ever.
/// - Ids are `sim_0000001` and so on, so that nobody takes a record for a real one.
/// - Questions that are not asked are blank. A record that breaks a rule of the instrument is drawn anew.
/// - Each section of a record leans to low, middle or high options, so that scores spread over the
///   bands. That is all: nothing can be learnt from such answers about women or about an instrument.
public struct Simulation: Sendable {
  /// How often a record that breaks a rule is drawn anew before it is kept as it is.
  private static let attempts = 100

  private let plan: ScoringPlan
  private let items: [SimulatedItem]
  private let facts: [SimulatedFact]
  private let missingMillionths: Int
  private var random: SplitMix64
  private var evaluation: Evaluation
  private var gaps: [Int]
  private var number = 0

  /// Prepares to make answers.
  ///
  /// - Parameters:
  ///   - instrument: an instrument that passed its checks.
  ///   - profile: the profile whose items are answered; may be left out when there is only one.
  ///   - seed: any number.
  ///   - missingShare: the share of questions without an answer, 0 to 1; others are clamped.
  /// - Throws: `Refused` when the profile is unknown.
  public init(
    _ instrument: Instrument,
    profile: String? = nil,
    seed: UInt64,
    missingShare: Rational
  ) throws(Refused) {
    plan = try Scorer(instrument, profile: profile).plan
    let millionths = Millionths.of(missingShare) ?? Millionths.one / 10
    missingMillionths = min(max(millionths, 0), Millionths.one)
    items = plan.items.indices.filter { [plan] in plan.items[$0].isSelected }.map { [plan] in
      SimulatedItem(plan, $0)
    }
    facts = instrument.facts.map(SimulatedFact.init)
    random = SplitMix64(seed: seed)
    evaluation = Evaluation(plan)
    gaps = Array(repeating: 0, count: plan.items.count)
  }

  /// What stands before the first record; nothing for JSON.
  ///
  /// - Parameter form: how the answers are written.
  /// - Returns: the header with its line end.
  public func header(_ form: BatchOptions.Input) -> [UInt8] {
    guard form == .csv else { return [] }
    return Cells.row([TableLayout.usualID] + facts.map(\.id) + items.map(\.id))
  }

  /// Makes the next record.
  ///
  /// - Parameters:
  ///   - form: how the answers are written.
  ///   - bytes: what the record is appended to, with its line end.
  public mutating func appendRecord(_ form: BatchOptions.Input, to bytes: inout [UInt8]) {
    number += 1
    for _ in 0..<Self.attempts {
      draw()
      if (try? evaluation.run()) != nil, evaluation.broken.isEmpty { break }
    }
    switch form {
    case .csv: appendRow(to: &bytes)
    case .jsonl: appendLine(to: &bytes)
    }
  }

  private mutating func draw() {
    evaluation.form.clear()
    for (index, fact) in facts.enumerated() where !isMissing() {
      evaluation.form.facts[index] = fact.draw(&random)
    }
    var (section, lean) = (-1, 0)
    for item in items {
      if item.section != section { (section, lean) = (item.section, random.below(3)) }
      if isMissing() {
        gaps[item.index] = random.below(item.gaps.count)
        evaluation.form.states[item.index] = Form.State(item.gaps[gaps[item.index]].meaning)
      } else {
        evaluation.form.states[item.index] = .answered
        evaluation.form.cells[item.index] = item.draw(lean, &random)
      }
    }
  }

  private mutating func isMissing() -> Bool {
    missingMillionths > 0 && random.below(Millionths.one) < missingMillionths
  }

  private func appendID(to bytes: inout [UInt8]) {
    bytes += "sim_".utf8
    let digits = Array("\(number)".utf8)
    for _ in digits.count..<max(7, digits.count) { bytes.append(ASCII.zero) }
    bytes += digits
  }
}

extension Simulation {
  private func appendRow(to bytes: inout [UInt8]) {
    appendID(to: &bytes)
    for (index, fact) in facts.enumerated() {
      bytes.append(ASCII.comma)
      if let cell = evaluation.form.facts[index] { fact.append(cell, to: &bytes) }
    }
    for item in items {
      bytes.append(ASCII.comma)
      guard evaluation.isShown[item.index] != .no else { continue }
      if evaluation.form.states[item.index] == .answered {
        item.append(evaluation.form.cells[item.index], to: &bytes)
      } else {
        bytes += item.gaps[gaps[item.index]].code
      }
    }
    Cells.endRow(&bytes)
  }

  private func appendLine(to bytes: inout [UInt8]) {
    bytes += "{\"id\":\"".utf8
    appendID(to: &bytes)
    bytes += "\",\"facts\":{".utf8
    appendMembers(factMembers, to: &bytes)
    bytes += "},\"answers\":{".utf8
    appendMembers(itemMembers, to: &bytes)
    bytes += "}}\n".utf8
  }

  private func appendMembers(_ members: [[UInt8]], to bytes: inout [UInt8]) {
    bytes += members.joined(separator: [ASCII.comma])
  }

  private var factMembers: [[UInt8]] {
    facts.indices.compactMap { index in
      guard let cell = evaluation.form.facts[index] else { return nil }
      return JSONText.name(facts[index].id) + facts[index].json(cell)
    }
  }

  private var itemMembers: [[UInt8]] {
    items.compactMap { item in
      guard evaluation.isShown[item.index] != .no else { return nil }
      let state = evaluation.form.states[item.index]
      if state == .answered {
        return JSONText.name(item.id) + item.json(evaluation.form.cells[item.index])
      }
      return state == .blank ? nil : JSONText.name(item.id) + Self.nonAnswer(state)
    }
  }

  private static func nonAnswer(_ state: Form.State) -> [UInt8] {
    guard let kind = state.nonAnswer else { return Array("null".utf8) }
    let member = kind.isOpen ? "open" : "removed"
    return Array("{\"\(member)\":\"\(kind.rawValue)\"}".utf8)
  }
}
