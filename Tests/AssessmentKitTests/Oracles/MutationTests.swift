import Foundation
import Testing

@testable import AssessmentKit

/// Changes every number and rule of every instrument, one at a time: the loader, a warning or a
/// case of the instrument's own must notice.
///
/// `ASSESS_ONLY=weighted` judges one instrument alone, while its cases are being written;
/// `ASSESS_SOAK=1` judges every mutant of the largest instruments too.
@Suite struct MutationTests {
  @Test func `every change of an instrument is noticed`() async throws {
    let known = try EquivalentMutants()
    let run = try MutationRun(known: known.reasons)
    let report = await run.report()
    print(report.text)
    let unexplained = report.unexplained.sorted()
    #expect(unexplained.isEmpty, "nothing notices:\n\(unexplained.joined(separator: "\n"))")
    let mutants = run.mutants
    let stale = known.reasons.keys.filter { mutants.contains($0) && !report.survivors.contains($0) }
    let named = stale.map(\.description).sorted().joined(separator: "\n")
    #expect(stale.isEmpty, "listed as equivalent, and noticed or gone:\n\(named)")
    #expect(known.repeated.isEmpty)
  }

  @Test func `an instrument that is not changed is not noticed`() throws {
    for subject in try MutationSubject.all.get() {
      let same = Mutant(
        pointer: .root,
        kind: .points,
        change: "nothing",
        document: subject.document
      )
      var judge = MutantJudge(subject)
      let verdict = judge.judge(same)
      #expect(verdict.isSurvived, "\(subject): \(verdict)")
    }
  }

  @Test func `what is listed as equivalent scores random records alike`() throws {
    let known = try EquivalentMutants()
    for subject in try MutationSubject.all.get() {
      for mutant in Mutants.all(of: subject.document)
      where known.reasons[subject.id(of: mutant)] != nil {
        let changed = try MutantJudge.load(mutant.document).instrument
        let probe = EquivalenceProbe(original: subject.instrument, mutant: changed)
        let record = try probe.difference(records: SoakCount.of(30, soak: 1000))
        #expect(record == nil, "\(subject.id(of: mutant)): \(record?.text ?? "")")
      }
    }
  }

  @Test func `a mutant has a name of its own and differs from the instrument`() throws {
    for subject in try MutationSubject.all.get() {
      let mutants = Mutants.all(of: subject.document)
      #expect(Set(mutants.map(subject.id)).count == mutants.count, "\(subject)")
      guard mutants.count < 150 else { continue }
      let original = subject.document.text
      #expect(mutants.allSatisfy { $0.document.text != original }, "\(subject)")
    }
  }

  @Test func `every kind of change is made somewhere`() throws {
    let kinds = try MutationSubject.all.get().flatMap { Mutants.all(of: $0.document).map(\.kind) }
    #expect(Set(kinds) == Set(MutantKind.allCases))
  }

  @Test(arguments: ["weighted", "number-rows"])
  func `the text of a mutant loads as the mutant does`(name: String) throws {
    let subject = try #require(try MutationSubject.all.get().first { $0.name == name })
    for mutant in Mutants.all(of: subject.document) {
      let ofText = Self.codes { () throws(Refused) in
        _ = try InstrumentLoader.load(mutant.bytes, file: nil)
      }
      let ofDocument = Self.codes { () throws(Refused) in
        _ = try MutantJudge.load(mutant.document)
      }
      #expect(ofText == ofDocument, "\(subject.id(of: mutant))")
    }
  }

  private static func codes(_ load: () throws(Refused) -> Void) -> Set<String> {
    do throws(Refused) {
      try load()
      return []
    } catch {
      return Set(error.findings.map(\.code.id))
    }
  }
}

/// How much is tried: little in every run, much when a soak is asked for.
enum SoakCount {
  static func of(_ usual: Int, soak: Int) -> Int {
    ProcessInfo.processInfo.environment["ASSESS_SOAK"] == "1" ? soak : usual
  }
}
