import Testing

@testable import AssessmentKit

/// What the columns of a table are taken for.
@Suite struct TableLayoutTests {
  private func five() throws -> Instrument { try BatchFixture.shape("five-items") }

  private let names = "plot_one,plot_two,plot_three,plot_four,plot_five"

  @Test func `without an id column the ids are made of row numbers`() async throws {
    let outcome = try await BatchOutcome.of(names + "\n0,0,0,0,0\n\n1,1,1,1,1\n", try five())
    #expect(outcome.lines.dropFirst().map { String($0.prefix(6)) } == ["row_1,", "row_2,"])
    #expect(outcome.codes.isEmpty)
  }

  @Test func `an id column can be named, and must be there`() async throws {
    let text = "code,\(names)\nK7,0,0,0,0,0\n"
    let outcome = try await BatchOutcome.of(text, try five()) { $0.idColumn = "code" }
    #expect(outcome.lines.last?.hasPrefix("K7,") == true)
    let wrong = try await BatchOutcome.of(text, try five()) { $0.idColumn = "cody" }
    #expect(wrong.stops.contains("T3305"))
    #expect(wrong.stopped.contains { $0.help == "did you mean \"code\"?" })
  }

  @Test func `columns in any order give the same scores`() async throws {
    let first = try await BatchOutcome.of(names + "\n0,1,2,0,1\n", try five())
    let second = try await BatchOutcome.of(
      "plot_five,plot_one,plot_three,plot_two,plot_four\n1,0,2,1,0\n",
      try five()
    )
    #expect(first.result == second.result)
  }

  @Test func `missing and unknown columns are said once each`() async throws {
    let outcome = try await BatchOutcome.of("plot_one,colour,shoe\n1,red,39\n", try five())
    #expect(outcome.codes.sorted() == ["T3303", "T3304"])
    #expect(outcome.findings.contains { $0.message.hasPrefix("4 items have no column") })
    #expect(outcome.findings.contains { $0.message.hasPrefix("2 columns are not read") })
    #expect(outcome.scored == 1)
  }

  @Test func `kept columns are copied, with formulas made harmless`() async throws {
    let text = "note,\(names)\n\"=1+1, \"\"x\"\"\",0,0,0,0,0\n-5,0,0,0,0,0\n"
    let outcome = try await BatchOutcome.of(text, try five()) { $0.keep = ["note"] }
    #expect(outcome.lines[0].hasPrefix("assessment_id,note,instrument_id,"))
    #expect(outcome.lines[1].hasPrefix("row_1,\"'=1+1, \"\"x\"\"\",five-items,"))
    #expect(outcome.lines[2].hasPrefix("row_2,'-5,five-items,"))
  }

  @Test func `a column that the result has already cannot be kept`() throws {
    var options = BatchOptions()
    options.keep = ["complete"]
    #expect(throws: Refused.self) { try BatchScorer(try five(), options: options) }
  }

  @Test func `a byte order mark and empty columns at the end are accepted`() async throws {
    let text = "\u{FEFF}\(names),,\n0,0,0,0,0,,\n0,0,0,0,0\n0,0,0,0,0,,x\n"
    let outcome = try await BatchOutcome.of(text, try five())
    #expect((outcome.rows, outcome.scored) == (3, 2))
    #expect(outcome.codes.sorted() == ["T3105", "T3310"])
  }

  @Test func `Windows-1252 is read when it is said`() async throws {
    let text = Array("note,\(names)\ncaf".utf8) + [0xE9] + Array(",0,0,0,0,0\n".utf8)
    let outcome = try await BatchOutcome.of(text, try five()) {
      ($0.encoding, $0.keep) = (.windows1252, ["note"])
    }
    #expect(outcome.lines.last?.hasPrefix("row_1,café,") == true)
  }

  @Test func `text that was misread before is warned about once`() async throws {
    let text = "note,\(names)\nÂ£,0,0,0,0,0\nÂ£,0,0,0,0,0\n"
    let outcome = try await BatchOutcome.of(text, try five()) { $0.chunkSize = 30 }
    #expect(outcome.codes == ["T3304", "T3205"])
    #expect(outcome.findings.last?.place.position?.line == 2)
  }
}

/// Maps and missing codes.
@Suite struct ColumnMapTests {
  private func five() throws -> Instrument { try BatchFixture.shape("five-items") }

  private func map(_ text: String) throws -> ColumnMap {
    try ColumnMap.read(Array(text.utf8), file: "map.json")
  }

  @Test func `columns and codes under other names give the same result`() async throws {
    let plain = "plot_one,plot_two,plot_three,plot_four,plot_five\n0,2,1,,0\n"
    let other = "A-1,A-2,plot_three,plot_four,plot_five\nnone,lots,1,88,0\n"
    let map = try map(
      """
      {"format": 1, "columns": {"A-1": "plot_one", "A-2": "plot_two"},
       "codes": {"plot_one": {"none": "0"}, "plot_two": {"lots": "2"}}, "missing": {"88": "blank"}}
      """
    )
    let expected = try await BatchOutcome.of(plain, try five())
    let mapped = try await BatchOutcome.of(other, try five()) { $0.map = map }
    #expect(mapped.result == expected.result)
    #expect(mapped.codes.isEmpty)
  }

  @Test func `a column that looks like an item can be left out`() async throws {
    let text = "Plot One,plot_two\n1,1\n"
    let outcome = try await BatchOutcome.of(text, try five()) {
      $0.map = (try? map(#"{"format":1,"columns":{"Plot One":null}}"#)) ?? ColumnMap()
    }
    #expect(outcome.stops.isEmpty)
    #expect(outcome.scored == 1)
  }

  @Test(
    arguments: [
      (#"{"columns": {}}"#, "F2002"), (#"{"format": 2}"#, "F2006"),
      (#"{"format": 1, "colums": {}}"#, "F2001"), (#"{"format": 1, "columns": {"a": 3}}"#, "F2003"),
      (#"{"format": 1, "missing": {"7": "refused"}}"#, "F2004"),
      (#"{"format": 1, "codes": {"plot_one": {"a": "two words"}}}"#, "F2005"),
      (#"{"format": 1, "columns": {"a": "plot_one", "a": "plot_two"}}"#, "J1407"), ("", "J1001"),
    ]
  ) func `a map that is not in order is refused`(text: String, code: String) {
    do {
      _ = try map(text)
      Issue.record("accepted")
    } catch let refused as Refused {
      #expect(refused.findings.allSatisfy { $0.place.file == "map.json" })
      #expect(refused.findings.contains { $0.code.id.first == code.first }, "\(refused.findings)")
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(
    arguments: [
      (#"{"format": 1, "codes": {"plot_six": {"a": "1"}}}"#, "T3307"),
      (#"{"format": 1, "codes": {"plot_one": {"a": "3"}}}"#, "T3308"),
      (#"{"format": 1, "missing": {"1": "declined"}}"#, "A4104"),
    ]
  ) func `a map that does not fit the instrument is refused`(text: String, code: String) throws {
    var options = BatchOptions()
    options.map = try map(text)
    let instrument = try five()
    do throws(Refused) {
      _ = try BatchScorer(instrument, options: options)
      Issue.record("accepted")
    } catch {
      #expect(error.findings.contains { $0.code.id == code && $0.place.file == "map.json" })
    }
  }

  @Test func `two columns for one item are refused`() async throws {
    let text = "A-1,plot_one,plot_two\n1,1,1\n"
    let map = try map(#"{"format":1,"columns":{"A-1":"plot_one"}}"#)
    let outcome = try await BatchOutcome.of(text, try five()) { $0.map = map }
    #expect(outcome.stops.contains("T3102"))
  }

  @Test func `a missing code is read as its kind`() async throws {
    let text = "plot_one,plot_two,plot_three,plot_four,plot_five\n1,1,1,1,77\n"
    let refused = try await BatchOutcome.of(text, try five())
    #expect(refused.codes == ["A4001"])
    for statement in ["77=declined", "77=notApplicable"] {
      let code = try MissingCode(statement: statement)
      let outcome = try await BatchOutcome.of(text, try five()) { $0.missingCodes = [code] }
      #expect(outcome.scored == 1)
      let applies = code.meaning != .notApplicable
      #expect(
        outcome.result.contains(applies ? ",4,6,yes,notScorable,4," : ",4,4,4,yes,complete,4,")
      )
    }
  }

  @Test(arguments: ["7", "=declined", "7=refused", "7=", ""])
  func `a statement in another form is refused`(statement: String) {
    #expect(throws: Refused.self) { try MissingCode(statement: statement) }
  }

  @Test func `a missing code that a number item takes as an answer is refused`() throws {
    let instrument = try BatchFixture.shape("number-items")
    let bounded = try #require(
      instrument.items.first {
        if case .number(let rule) = $0.kind { rule.max != nil } else { false }
      }
    )
    guard case .number(let rule) = bounded.kind, let max = rule.max else { return }
    var options = BatchOptions()
    options.missingCodes = [try MissingCode(statement: "\(max.exactText)=declined")]
    do throws(Refused) {
      _ = try BatchScorer(instrument, options: options)
      Issue.record("accepted")
    } catch {
      #expect(error.findings.contains { $0.message.contains(bounded.id) })
    }
  }

  @Test func `a profile for research is refused`() throws {
    let found = try BatchFixture.shapes.compactMap { name -> (Instrument, String)? in
      let instrument = try BatchFixture.shape(name)
      return instrument.profiles.first { $0.use == .research }.map { (instrument, $0.id) }
    }
    let (instrument, profile) = try #require(found.first)
    var options = BatchOptions()
    options.profile = profile
    do throws(Refused) {
      _ = try BatchScorer(instrument, options: options)
      Issue.record("accepted")
    } catch {
      #expect(error.findings.map(\.code.id) == ["A4107"])
    }
    options.allowsResearch = true
    _ = try BatchScorer(instrument, options: options)
  }
}
