import Testing

@testable import AssessmentKit

@Suite struct InstrumentDecoderTests {
  let instrument: Instrument

  init() throws {
    instrument = try LoaderDocument.decoded()
  }

  @Test func `the header is read as written`() {
    #expect(instrument.id == "tea-and-gardens")
    #expect(instrument.version.description == "0.3.1")
    #expect(instrument.title["cy"] == "Te a gerddi")
    #expect(instrument.title.versions["cy"]?.status == .reviewed)
    #expect(instrument.title.versions["en"]?.status == nil)
    #expect(instrument.languages.map(\.status) == [.source, .draft])
    #expect(instrument.about.forbids == [.total, .gate])
    #expect(instrument.about.minutes == 5...10)
    #expect(instrument.about.derivedFrom.first?.version.description == "0.1.0")
    #expect(instrument.missingCodes.map(\.code) == ["-9", "88"])
    #expect(instrument.missingCodes.map(\.meaning) == [.doesNotKnow, .declined])
    #expect(instrument.opening?["en"] == "Hello.")
    #expect(instrument.glossary.first?.meaning["en"] == "A tool")
  }

  @Test func `facts are numbers or codes`() throws {
    guard case .number(let min, let max) = try #require(instrument.facts.first).kind else {
      Issue.record("age is no number")
      return
    }
    #expect((min, max) == (Rational(18), Rational(110)))
    #expect(instrument.facts.map(\.isEquality) == [false, true])
  }

  @Test func `points are exact`() {
    let often = instrument.responseSets[0]
    #expect(often.options.map(\.points) == [Rational(0), Rational(decimal: "1.5")])
    #expect(often.range?.high == Rational(decimal: "1.5"))
    #expect(instrument.responseSets[1].options.map(\.points) == [nil, nil])
    #expect(instrument.responseSets[1].options.map(\.isExclusive) == [false, true])
  }

  @Test func `each kind of item keeps its own rules`() {
    let kinds = instrument.items.map(\.kind)
    guard case .choice(let set) = kinds[0], case .multiple(let plants) = kinds[1],
      case .number(let rule) = kinds[2], case .date(approximate: true) = kinds[3],
      case .text(maxLength: 500) = kinds[4]
    else {
      Issue.record("the kinds are \(kinds)")
      return
    }
    #expect(set.id == "often" && plants.id == "plants")
    #expect(rule.max == Rational(6) && rule.step == Rational(decimal: "0.5"))
    #expect(rule.unit?["en"] == "cups")
  }

  @Test func `what an item leaves out has its default`() {
    let items = instrument.items
    #expect(items[0].nonAnswers == [.doesNotKnow, .declined, .skipped])
    #expect(items[1].nonAnswers == [.declined, .notApplicable])
    #expect(items.map(\.isSensitive) == [true, false, false, false, false])
    #expect(items.map(\.isEquality) == [false, false, false, true, false])
    #expect(items.map(\.lookBack) == [.weeks(4), nil, .now, nil, nil])
    #expect(items.map(\.pole) == [.need, .need, .need, nil, nil])
    #expect(items[4].role == .wish && items[4].area?.id == "garden")
    #expect(items[1].missingCodes.map(\.meaning) == [.blank])
  }

  @Test func `a text without a length has 2000 characters`() throws {
    let text = LoaderDocument.replacing("\"maxLength\": 500, ", with: "")
    guard case .text(maxLength: 2000) = try LoaderDocument.decoded(text).items[4].kind else {
      Issue.record("another length")
      return
    }
  }

  @Test func `a scale is read as written, with its defaults`() {
    let (garden, brew) = (instrument.scales[0], instrument.scales[1])
    #expect(garden.factor == Rational(2) && brew.factor == Rational(1))
    #expect(garden.rounding == Rounding(digits: 0, mode: .floor) && brew.rounding == nil)
    #expect([garden.shownDigits, brew.shownDigits] == [1, 2])
    #expect([garden.claimsAlpha, brew.claimsAlpha] == [false, true])
    #expect(garden.missing.minimum == .share(half) && brew.missing.minimum == nil)
    #expect(garden.missing.required.map(\.id) == ["tea"])
    #expect(garden.entries.map(\.weight) == [half, Rational(1), Rational(1)])
    #expect(garden.entries.map(\.statesWeight) == [true, false, false])
    #expect(garden.entries.map(\.isReversed) == [true, false, false])
    #expect(garden.entries[1].points?.map(\.code) == ["rose", "none"])
    #expect(garden.entries[2].rows?.first?.points == Rational(2))
    #expect(brew.entries[1].counts?.map(\.text) == ["6", "5.5"])
    #expect(brew.entries[1].counts?.map(\.isNumber) == [true, false])
    #expect(garden.bands?.bands.map(\.points) == [Rational(0), Rational(1)])
  }

  @Test(arguments: [
    (#"{"rule": "asZero", "reason": "x"}"#, MissingRule.Minimum.answered(1)),
    (#"{"rule": "asZero", "reason": "x", "minimumAnswered": 2}"#, .answered(2)),
    (#"{"rule": "prorate", "minimumShare": 1}"#, .share(Rational(1))),
  ])
  func `the minimum of a rule`(_ rule: String, _ minimum: MissingRule.Minimum) throws {
    let text = LoaderDocument.replacing(#"{"rule": "none"}"#, with: rule)
    #expect(try LoaderDocument.decoded(text).scales[1].missing.minimum == minimum)
  }

  @Test(arguments: [("reflective", true), ("formative", false)])
  func `alpha is claimed for signs of one thing only`(_ model: String, _ claims: Bool) throws {
    let text = LoaderDocument.replacing("\"reflective\"", with: "\"\(model)\"")
    #expect(try LoaderDocument.decoded(text).scales[1].claimsAlpha == claims)
  }

  @Test func `conditions keep their literals as written`() throws {
    guard case .any(let parts, _) = try #require(instrument.flags.first).condition,
      case .countOf(let counted, atLeast: 1, _) = parts[2],
      case .test(.item(let item), .isIn(let literals), _) = counted[0]
    else {
      Issue.record("another condition")
      return
    }
    #expect(item.id == "cups")
    #expect(literals.map(\.text) == ["1", "2.5"])
    #expect(literals.map(\.isNumber) == [true, false])
  }

  @Test func `expressions keep their order`() throws {
    guard case .add(let parts, _) = instrument.values[0].expression,
      case .value(let garden) = parts[0], case .fact(let age) = parts[1],
      case .constant(let three, _) = parts[2], case .constant(let decimal, _) = parts[3],
      case .clamp(.round(.mean(_, minimum: 1, _), _, _), from: _, to: let top, _) =
        instrument
        .values[2].expression,
      case .choose(_, then: .divide, otherwise: .count?, _) = instrument.values[3].expression,
      case .lookup(let table) = instrument.values[1].expression
    else {
      Issue.record("another expression")
      return
    }
    #expect([garden.id, age.id] == ["garden", "age"])
    #expect([three, decimal, top] == [Rational(3), Rational(decimal: "2.5"), Rational(10)])
    #expect(table.keys.count == 2 && table.rows.first?.gives == Rational(40))
  }

  @Test func `a list that is left out selects all and an empty one nothing`() throws {
    let short = try #require(instrument.profiles.first)
    #expect(short.values?.isEmpty == true)
    #expect(short.items?.map(\.id) == ["tea", "cups"])
    let text = LoaderDocument.replacing("\"values\": [], ", with: "")
    #expect(try LoaderDocument.decoded(text).profiles.first?.values == nil)
  }

  @Test func `parts know where they stand`() {
    #expect(
      instrument.scales[1].place
        == Place(position: TextPosition(line: 62, column: 5), pointer: "/scales/1")
    )
    #expect(instrument.scales[1].entries[0].item.place.pointer == "/scales/1/items/0/item")
    #expect(instrument.missingCodes[1].place.pointer == "/missingCodes/88")
  }

  @Test(arguments: 1...32)
  func `32 conditions may stand in each other`(_ depth: Int) throws {
    let condition =
      String(repeating: #"{"all": ["#, count: depth - 1)
      + #"{"item": "tea", "answered": true}"# + String(repeating: "]}", count: depth - 1)
    let text = LoaderDocument.replacing(#"{"item": "tea", "answered": true}"#, with: condition)
    #expect(try LoaderDocument.decoded(text).completeWhen != nil)
  }

  private let half = Rational(decimal: "0.5") ?? Rational(0)
}
