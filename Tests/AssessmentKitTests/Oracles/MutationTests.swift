import Foundation
import Testing

@testable import AssessmentKit

/// Changes every number and rule of every instrument, one at a time: the loader, a warning or a
/// case of the instrument's own must notice.
///
/// With the environment variable `ASSESS_SOAK=1` no mutant is left out.
@Suite struct MutationTests {
  @Test func `every change of an instrument is noticed`() async throws {
    let known = try EquivalentMutants()
    let report = try await MutationRun(known: known.reasons).report()
    print(report.text)
    let unexplained = report.unexplained.sorted()
    #expect(unexplained.isEmpty, "nothing notices:\n\(unexplained.joined(separator: "\n"))")
    let stale = known.reasons.keys.filter { !report.survivors.contains($0) }
    let named = stale.map(\.description).sorted().joined(separator: "\n")
    #expect(stale.isEmpty, "listed as equivalent, and noticed or gone:\n\(named)")
    #expect(known.repeated.isEmpty)
  }
}

/// Judges the mutants of all instruments, several at once.
struct MutationRun {
  let known: [MutantID: String]

  /// How many mutants are judged in one go.
  private static let portion = 60

  func report() async throws -> MutationReport {
    let subjects = try MutationSubject.all()
    let judged = await withTaskGroup { group in
      for subject in subjects {
        let mutants = Mutants.all(of: subject.document)
        for start in stride(from: 0, to: mutants.count, by: Self.portion) {
          let portion = Array(mutants[start..<min(start + Self.portion, mutants.count)])
          group.addTask { await Self.judged(portion, subject) }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return judged.reduce(into: MutationReport()) { report, judged in
      report.add(judged, isListed: known[judged.id] != nil)
    }
  }

  @concurrent
  private static func judged(
    _ mutants: [Mutant],
    _ subject: MutationSubject
  ) async -> [JudgedMutant] {
    var judge = MutantJudge(subject)
    return mutants.map { mutant in
      let id = MutantID(
        instrument: subject.name,
        pointer: mutant.pointer.description,
        change: mutant.change
      )
      return JudgedMutant(id: id, kind: mutant.kind, verdict: judge.judge(mutant))
    }
  }
}
