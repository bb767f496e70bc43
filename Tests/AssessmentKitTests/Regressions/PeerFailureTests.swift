import Foundation
import Testing

@testable import AssessmentKit

/// Failures of public tools that must be impossible here.
@Suite struct PeerFailureTests {
  /// 20 of 28 tasks of an open clinical system give 0 for an empty form.
  @Test(arguments: OracleInstrument.shapes + OracleInstrument.shipped)
  func `an empty form gives no score, end or band anywhere`(document: OracleInstrument) throws {
    let instrument = try document.load()
    for profile in instrument.resolvedProfiles {
      let sheet = try Scorer(instrument, profile: profile.id).score(Answers())
      for score in sheet.scales + sheet.values + sheet.indexes where score.expected > 0 {
        #expect(score.value == nil && score.shown == nil, "\(score.id)")
        #expect(score.lowest == nil && score.highest == nil, "\(score.id)")
        #expect(score.band == nil && score.bandRange == nil && score.estimatedBand == nil)
        #expect(score.answered == 0)
        #expect([.unanswered, .notApplicable].contains(score.status))
      }
    }
  }

  /// Staff of a charity saw one item of 4 of a ten-item scale shown as 40.
  @Test func `one answer of ten never makes a value of the whole scale`() throws {
    for document in OracleInstrument.shipped {
      let instrument = try document.load()
      let scorer = try Scorer(instrument)
      for item in instrument.items {
        guard let code = instrument.responseSet(of: item)?.options.last?.code else { continue }
        let sheet = try scorer.score(Answers(items: [item.id: .chosen(code)]))
        for score in sheet.scales where score.applicable > 1 {
          #expect(score.value == nil, "\(score.id) has a value from \(item.id) alone")
        }
      }
    }
  }

  @Test func `no shipped instrument scales up or fills in missing answers`() throws {
    for document in OracleInstrument.shipped {
      for scale in try document.load().scales {
        #expect(scale.missing.rule == .none, "\(scale.id)")
      }
    }
  }

  /// A women's perinatal scale has had 7 of 10 items running the wrong way for five years.
  @Test func `an item that runs the wrong way is refused when the instrument is loaded`() throws {
    let document = try #require(OracleInstrument.shipped.first)
    let text = try String(contentsOf: document.url, encoding: .utf8)
    let turned = text.replacing(
      #/"item":\s*"ho_safe"/#,
      with: "\"item\": \"ho_safe\", \"reverse\": true"
    )
    try #require(turned != text)
    #expect(throws: Refused.self) {
      try InstrumentLoader.load(Array(turned.utf8), file: nil)
    }
  }
}
