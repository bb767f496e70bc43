import Testing

@testable import AssessmentKit

@Suite struct OutcomeEvaluatorTests {
  @Test(arguments: 0..<120) func `sets are those of every form one by one`(seed: Int) throws {
    let instrument = try CheckDocument.instrument(RandomInstrument.text(seed: UInt64(seed)))
    let index = InstrumentIndex(instrument)
    let slow = try EveryForm(instrument)
    for scale in instrument.scales {
      let fast = try OutcomeEvaluator(index).allOutcomes(of: scale)
      #expect(fast == slow.found[scale.id])
    }
    for value in instrument.values {
      let evaluator = OutcomeEvaluator(index)
      #expect(try evaluator.allOutcomes(of: value) == slow.found[value.id])
      let missed = evaluator.log.tables.values.contains { !$0.missing.isEmpty }
      #expect(missed == slow.missed.contains(value.id))
      #expect(evaluator.log.zeroDivisors.isEmpty == !slow.dividedByZero.contains(value.id))
    }
    try expectBounds(index, slow)
  }

  private func expectBounds(_ index: InstrumentIndex, _ slow: EveryForm) throws {
    for forms in [ScaleExtent.Forms.complete, .any] {
      var extents = ExpressionExtent(index, forms)
      for (id, outcomes) in slow.found {
        let extent = try extents.extent(ofValue: id)
        for value in outcomes.compactMap(\.value) {
          #expect(extent.low <= value && value <= extent.high)
          #expect(value.denominator <= extent.maxDenominator)
          #expect((extent.commonDenominator ?? value.denominator) % value.denominator == 0)
        }
      }
    }
  }

  @Test func `the instruments made at random have what is to be tested`() throws {
    var (removed, lacking, divided, missed, gated) = (0, 0, 0, 0, 0)
    for seed in 0..<60 {
      let instrument = try CheckDocument.instrument(RandomInstrument.text(seed: UInt64(seed)))
      let slow = try EveryForm(instrument)
      removed += slow.found.values.contains { $0.contains(.notApplicable) } ? 1 : 0
      lacking += slow.found.values.contains { $0.contains(Outcome.none) } ? 1 : 0
      divided += slow.dividedByZero.isEmpty ? 0 : 1
      missed += slow.missed.isEmpty ? 0 : 1
      gated += instrument.items.contains { $0.showIf != nil } ? 1 : 0
    }
    #expect([removed, lacking, divided, missed, gated].allSatisfy { $0 >= 3 })
  }

  @Test func `an index is scaled up where a scale does not apply, and rounded`() throws {
    let text = try CheckDocument.text([
      CheckDocument.Edit(#""subtract": ["kitchen"]"#, #""subtract": []"#),
      CheckDocument.Edit(#""add": ["warmth"]"#, #""add": ["warmth", "steps"]"#),
      CheckDocument.Edit(
        #""from": 2, "to": 4, "points": 1"#,
        #""from": 2, "to": 4, "points": "1.5""#
      ),
      CheckDocument.Edit(
        #""min": 0, "max": 10"#,
        #""nonAnswers": ["notApplicable"], "min": 0, "max": 10"#
      ),
      CheckDocument.Edit(
        #""points": 1}]}],"#,
        #"""
        "points": 1}]}], "bands": {"provenance": "us", "list": [
          {"id": "few", "label": {"en": "F"}, "from": 0, "to": 0, "points": 0},
          {"id": "many", "label": {"en": "M"}, "from": 1, "to": 1, "points": 1}]},
        """#
      ),
    ])
    let index = InstrumentIndex(try CheckDocument.instrument(text))
    let sum = try #require(index.instrument.profiles.first?.indexes.first)
    // Both apply: 0, 1, 1.5 (2) and 2.5 (3); only warmth applies: 0 and 1.5 x 2 / 1 = 3.
    let expected = Set([0, 1, 2, 3].map { Outcome.value(Rational($0)) })
    #expect(try OutcomeEvaluator(index).allOutcomes(of: sum) == expected)
  }

  @Test func `a count reaches as many as it has items`() throws {
    let index = InstrumentIndex(try CheckDocument.instrument(CheckDocument.text([])))
    let scale = try #require(index.scale("often_so"))
    let expected = Set([0, 1, 2].map { Outcome.value(Rational($0)) })
    #expect(try OutcomeEvaluator(index).allOutcomes(of: scale) == expected)
  }

  @Test func `too many forms are not worked out, and nothing is claimed`() throws {
    let text = try CheckDocument.text([])
    let index = InstrumentIndex(try CheckDocument.instrument(text))
    var limits = OutcomeLimits.standard
    limits.forms = 1
    let findings = ReachCheck.findings(in: index, limits)
    #expect(findings.contains { $0.code == .reachNotProved && $0.severity == .note })
    #expect(!findings.contains { $0.severity == .error })
  }

  @Test func `a band far outside is found even when the rest is too much`() throws {
    let text = try CheckDocument.text([
      CheckDocument.Edit(
        #""from": 2, "to": 4, "points": 1"#,
        #""from": 2, "to": 4, "points": 1}, {"id": "far", "label": {"en": "F"}, "from": 5, "to": 9, "points": 2"#
      )
    ])
    let index = InstrumentIndex(try CheckDocument.instrument(text))
    var limits = OutcomeLimits.standard
    limits.outcomes = 1
    let findings = ReachCheck.findings(in: index, limits)
    #expect(findings.contains { $0.code == .bandNeverReached })
  }
}
