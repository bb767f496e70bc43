import AssessmentKit

extension RandomDocument {
  /// The same, or `nil` for a document that the loader refuses.
  static func accepted(
    seed: UInt64,
    isPlain: Bool = false
  ) -> (instrument: Instrument, text: String)? {
    try? load(seed: seed, isPlain: isPlain)
  }

  /// A document with bands that fit, loaded; refused where it still does not fit.
  ///
  /// Without bands first, to see what complete forms reach; then with bands between those numbers;
  /// then with levels of the index.
  static func load(
    seed: UInt64,
    isPlain: Bool = false
  ) throws -> (instrument: Instrument, text: String) {
    var document = try RandomDocument(seed: seed, isPlain: isPlain)
    let hasProfiles = document.random.chance(50)
    var bands: [String: RandomBands] = [:]
    var loaded = try load(document.document(bands: [:], hasProfiles: hasProfiles))
    guard document.random.chance(80) else { return loaded }
    let ids = document.values.map(\.id)
    bands = try document.bands(ids, reached(loaded.instrument, seed: seed))
    loaded = try load(document.document(bands: bands, hasProfiles: hasProfiles))
    guard hasProfiles, document.random.chance(50) else { return loaded }
    bands.merge(try document.bands(["support"], reached(loaded.instrument, seed: seed))) { $1 }
    return try load(document.document(bands: bands, hasProfiles: hasProfiles))
  }

  private static func load(_ text: String) throws -> (instrument: Instrument, text: String) {
    (try InstrumentLoader.load(Array(text.utf8), file: nil).instrument, text)
  }

  /// The numbers that some complete forms reach, from low to high.
  private static func reached(
    _ instrument: Instrument,
    seed: UInt64
  ) throws -> [String: [Fraction]] {
    let twin = NaiveScorer(instrument, profile: instrument.profiles.first?.id)
    var random = RandomAnswers(instrument, seed: seed)
    var reached: [String: Set<Fraction>] = [:]
    for _ in 0..<200 {
      guard case .scored(let sheet) = twin.score(try random.complete()) else { continue }
      for score in sheet.scores {
        if let value = score.value { reached[score.id, default: []].insert(value) }
      }
    }
    return reached.mapValues { $0.sorted() }
  }

  /// Two bands, now and then three, for some of the results.
  private mutating func bands(
    _ ids: [String],
    _ reached: [String: [Fraction]]
  ) throws -> [String: RandomBands] {
    var bands: [String: RandomBands] = [:]
    for id in ids where random.chance(70) {
      guard let numbers = reached[id], numbers.count > 1 else { continue }
      let starts = Array(random.some(Array(numbers.indices.dropFirst()), atMost: 2))
      let cuts = zip([0] + starts, starts + [numbers.count]).map { start, end in
        (from: numbers[start].rational, to: numbers[end - 1].rational)
      }
      let points = cuts.indices.map { $0 + (random.chance(25) ? random.below(3) : 0) }
      bands[id] = RandomBands(cuts: cuts, points: points)
    }
    return bands
  }
}

extension Fraction {
  /// The same number of the library; 0 for one that does not fit.
  fileprivate var rational: Rational {
    (try? Rational(numerator: Int(above), denominator: Int(below))) ?? .zero
  }
}

extension RandomAnswers {
  /// A form without open items or unknown facts.
  mutating func complete() throws -> Answers {
    var answers = Answers()
    for item in instrument.items {
      let canBeRemoved = item.nonAnswers.contains(.notApplicable)
      answers.items[item.id] =
        canBeRemoved && isChosen(15) ? .none(.notApplicable) : try permitted(item)
    }
    for fact in instrument.facts { answers.facts[fact.id] = try value(fact) }
    return answers
  }
}
