import Foundation

@testable import AssessmentKit

/// Judges the mutants of all instruments, several at once.
struct MutationRun {
  /// The mutants that are known to change nothing.
  private let known: [MutantID: String]
  private let subjects: [MutationSubject]

  /// How many mutants are judged in one go.
  private static let portion = 60

  /// Reads the instruments: all, or the one that the environment names.
  init(known: [MutantID: String]) throws {
    self.known = known
    let only = ProcessInfo.processInfo.environment["ASSESS_ONLY"]
    subjects = try MutationSubject.all().filter { only == nil || $0.name == only }
  }

  /// Whether a mutant's instrument is among those that are judged.
  func judges(_ id: MutantID) -> Bool {
    subjects.contains { $0.name == id.instrument }
  }

  /// Judges all mutants.
  func report() async -> MutationReport {
    let judged = await withTaskGroup { group in
      for subject in subjects {
        let mutants = Mutants.all(of: subject.document)
        for start in stride(from: 0, to: mutants.count, by: Self.portion) {
          let portion = Array(mutants[start..<min(start + Self.portion, mutants.count)])
          group.addTask { [known] in await Self.judged(portion, subject, known) }
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
    _ subject: MutationSubject,
    _ known: [MutantID: String]
  ) async -> [JudgedMutant] {
    var judge = MutantJudge(subject)
    return mutants.map { mutant in
      let id = subject.id(of: mutant)
      var verdict = judge.judge(mutant)
      if verdict.isSurvived, known[id] == nil { verdict = .survived(judge.hint(mutant)) }
      return JudgedMutant(id: id, kind: mutant.kind, verdict: verdict)
    }
  }
}
