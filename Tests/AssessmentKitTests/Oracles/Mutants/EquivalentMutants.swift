import Foundation

/// The mutants that are known to change no score, each with the reason.
struct EquivalentMutants: Sendable {
  /// Mutants that change nothing for one reason.
  private struct Group: Codable {
    let reason: String
    let mutants: [MutantID]
  }

  /// The reason of each.
  let reasons: [MutantID: String]
  /// Mutants that are listed twice.
  let repeated: [MutantID]

  /// Reads the list of the project.
  init() throws {
    let file = SourceFile.root.appending(path: "Tests/Fixtures/equivalent_mutants.json")
    let groups = try JSONDecoder().decode([Group].self, from: Data(contentsOf: file))
    let pairs = groups.flatMap { group in group.mutants.map { ($0, group.reason) } }
    reasons = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    let listed = Dictionary(grouping: pairs, by: \.0)
    repeated = listed.filter { $0.value.count > 1 }.map(\.key)
  }
}
