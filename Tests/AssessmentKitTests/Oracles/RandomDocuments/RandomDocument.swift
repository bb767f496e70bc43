import AssessmentKit

/// A small random document of the instrument format; the same seed gives the same document.
///
/// Everything refers only to what stands before it, so nothing is circular. What must fit what
/// complete forms reach (bands, levels) is put in afterwards, by ``document(bands:)``.
struct RandomDocument {
  /// An item as far as conditions and scales need to know it.
  struct KnownItem {
    enum Kind {
      case choice(set: Int)
      case multiple(set: Int)
      case number(low: Int, high: Int)
      case date
      case text
    }

    let id: String
    let kind: Kind
  }

  /// A scale or derived value with its document, all but bands and the closing brace.
  struct KnownValue {
    let id: String
    let isScale: Bool
    let body: String
    /// The scales and values that it reads, itself included, through conditions and gates too.
    let reads: Set<String>
  }

  /// Options of a response set: codes, points where it has them, which stand alone.
  struct KnownSet {
    let codes: [String]
    let points: [String]?
    let alone: Set<String>
  }

  var random: SplitMix64
  /// Whether it has no constraints and no tests of how an item was dealt with (`answered`,
  /// `recorded`), so that its results speak of completions alone.
  let isPlain: Bool
  var sets: [KnownSet] = []
  var items: [KnownItem] = []
  /// The items of each section as documents, with the section's own condition.
  var sections: [(gate: String?, items: [String])] = []
  var values: [KnownValue] = []
  /// What the condition or expression that is being written reads.
  var reading: Set<String> = []
  /// What each item's conditions read.
  var gateReads: [String: Set<String>] = [:]
  var flags: [(text: String, reads: Set<String>)] = []
  var constraints: [String] = []
  var completeWhen: String?
  var prompts: [String] = []
  /// What is read by everything that no profile can leave out.
  var alwaysRead: Set<String> = []

  init(seed: UInt64, isPlain: Bool = false) throws {
    random = SplitMix64(seed: seed)
    self.isPlain = isPlain
    sets = try (0..<2).map { _ in try choiceSet() } + [severalSet()]
    for section in 0..<(1 + random.below(3)) { try addSection(section) }
    if values.isEmpty { try addScale() }
    for _ in 0..<(1 + random.below(4)) { try addValue() }
    for _ in 0..<random.below(4) { try addFlag() }
    if !isPlain { for _ in 0..<random.below(3) { try addConstraint() } }
    try addFormRules()
  }

  private mutating func choiceSet() throws -> KnownSet {
    let codes = Array(["0", "1", "2", "b", "c"].prefix(2 + random.below(3)))
    if random.chance(15) { return KnownSet(codes: codes, points: nil, alone: []) }
    let start = random.below(4) - 1
    let halvesEach = try random.pick([1, 2, 2, 4])
    let points = codes.indices.map { halves(start * 2 + $0 * halvesEach) }
    return KnownSet(codes: codes, points: points, alone: [])
  }

  /// So many halves as the format writes them.
  private func halves(_ count: Int) -> String {
    if count % 2 == 0 { return "\(count / 2)" }
    return "\"\(count < 0 ? "-" : "")\(abs(count) / 2).5\""
  }

  private mutating func severalSet() -> KnownSet {
    let codes = Array(["cat", "dog", "hen"].prefix(2 + random.below(2)))
    let points = codes.indices.map { "\($0 + random.below(2))" }
    guard random.chance(60) else { return KnownSet(codes: codes, points: points, alone: []) }
    return KnownSet(codes: codes + ["no_pet"], points: points + ["0"], alone: ["no_pet"])
  }

  private mutating func addFlag() throws {
    reading = []
    let condition = try condition(depth: 2)
    let id = "f_\(flags.count)"
    flags.append(
      (
        #"{"id": "\#(id)", "title": {"en": "F"}, "provenance": "us", "when": \#(condition)}"#,
        reading
      )
    )
  }

  private mutating func addConstraint() throws {
    let never = #"{"all": [\#(try itemTest(among: items)), \#(try itemTest(among: items))]}"#
    let severity = random.chance(40) ? #", "severity": "warn""# : ""
    constraints.append(
      #"{"id": "never_\#(constraints.count)", "message": {"en": "M"}, "provenance": "us", "#
        + #""never": \#(never)\#(severity)}"#
    )
  }

  private mutating func addFormRules() throws {
    reading = []
    if random.chance(25) { completeWhen = try condition(depth: 2) }
    for number in 0..<random.below(2) {
      let raised = random.chance(70) ? #", "raisedWhen": \#(try condition(depth: 1))"# : ""
      prompts.append(
        #"{"id": "p_\#(number)", "kind": "safety", "title": {"en": "P"}, "text": {"en": "P"}, "#
          + #""provenance": "us"\#(raised)}"#
      )
    }
    alwaysRead = gateReads.values.reduce(reading) { $0.union($1) }
  }
}
