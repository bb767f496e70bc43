import AssessmentKit

/// What the twin knows of one item of one record.
struct NaiveItem {
  enum State {
    case answered(Response)
    case open(NonAnswer)
    case removed
  }

  var state: State
  /// Its condition is unknown and it was not chosen that it does not apply.
  var mayBeRemoved = false
  /// Its condition is false.
  var isHidden = false

  var answer: Response? {
    if case .answered(let answer) = state { return answer }
    return nil
  }

  var isOpen: Bool {
    if case .open = state { return true }
    return false
  }

  var isRemoved: Bool {
    if case .removed = state { return true }
    return false
  }
}

/// What the twin knows of a scale, derived value or index of one record.
struct NaiveReading {
  /// Whether it applies for all that is known.
  var applies = true
  var mayNotApply = false
  /// Whether there may turn out to be no value and no ends: an undecided `if` without `else`.
  var mayBeMissing = false
  var status = ScoreStatus.notApplicable
  var value: Fraction?
  /// The ends inside, also those that an unanswered result does not print.
  var ends: Ends?
  var answered = 0
  var applicable = 0
  var expected = 0

  var isEstimated: Bool { [.prorated, .partialAsZero, .estimated].contains(status) }
}

/// One record under the twin: recursion by name, each thing worked out once.
final class NaiveForm {
  let instrument: NaiveInstrument
  let responses: [String: Response]
  let facts: [String: String]
  private var knownItems: [String: NaiveItem] = [:]
  private var knownReadings: [String: NaiveReading] = [:]
  private var knownGates: [String: Three] = [:]

  init(_ instrument: NaiveInstrument, responses: [String: Response], facts: [String: String]) {
    self.instrument = instrument
    self.responses = responses
    self.facts = facts
  }

  /// An item's state, its own condition and its section's joined by *and*.
  func item(_ id: String) -> NaiveItem {
    if let known = knownItems[id] { return known }
    let state = state(responses[id] ?? .none(.blank), gate: gate(id))
    knownItems[id] = state
    return state
  }

  private func state(_ response: Response, gate: Three) -> NaiveItem {
    if gate == .no { return NaiveItem(state: .removed, isHidden: true) }
    if response == .none(.notApplicable) { return NaiveItem(state: .removed) }
    if case .none(let kind) = response {
      return NaiveItem(state: .open(kind), mayBeRemoved: gate == .unknown)
    }
    return NaiveItem(state: .answered(response), mayBeRemoved: gate == .unknown)
  }

  private func gate(_ id: String) -> Three {
    guard let item = instrument.item[id], let section = instrument.sectionOfItem[id] else {
      return .yes
    }
    return .all([sectionGate(section), item.showIf.map { truth($0) } ?? .yes])
  }

  private func sectionGate(_ section: Section) -> Three {
    if let known = knownGates[section.id] { return known }
    let gate = section.showIf.map { truth($0) } ?? .yes
    knownGates[section.id] = gate
    return gate
  }

  /// A scale's or derived value's reading.
  func reading(_ id: String) -> NaiveReading {
    if let known = knownReadings[id] { return known }
    var found = NaiveReading()
    if let scale = instrument.scale[id] { found = read(scale) }
    if let value = instrument.value[id] { found = read(value) }
    knownReadings[id] = found
    return found
  }

  /// A numeric fact, when it is known.
  func number(ofFact id: String) -> Fraction? { facts[id].flatMap { Fraction(decimal: $0) } }
}
