import Foundation

@testable import AssessmentKit

/// Judges the mutants of all instruments, several at once.
///
/// Of an instrument with very many mutants only every fourth of those that change conditions is
/// judged, drawn by seed, unless a soak is asked for; every other mutant always is.
struct MutationRun {
  /// The mutants that are known to change nothing.
  private let known: [MutantID: String]
  private let subjects: [(subject: MutationSubject, mutants: [Mutant])]

  /// How many mutants are judged in one go.
  private static let portion = 60
  /// With more mutants than this an instrument has very many.
  private static let many = 1000

  /// Reads the instruments: all, or the one that the environment names.
  init(known: [MutantID: String]) throws {
    self.known = known
    let only = ProcessInfo.processInfo.environment["ASSESS_ONLY"]
    subjects = try MutationSubject.all.get().filter { only == nil || $0.name == only }
      .map { ($0, Self.drawn(Mutants.all(of: $0.document))) }
  }

  /// The mutants that are judged.
  var mutants: Set<MutantID> {
    Set(subjects.flatMap { entry in entry.mutants.map(entry.subject.id) })
  }

  private static func drawn(_ mutants: [Mutant]) -> [Mutant] {
    guard mutants.count > many, SoakCount.of(0, soak: 1) == 0 else { return mutants }
    var random = SplitMix64(seed: 4)
    return mutants.filter { mutant in
      ![.condition, .threshold].contains(mutant.kind) || random.below(4) == 0
    }
  }

  /// Judges the mutants.
  func report() async -> MutationReport {
    let judged = await withTaskGroup { group in
      for (subject, mutants) in subjects {
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
