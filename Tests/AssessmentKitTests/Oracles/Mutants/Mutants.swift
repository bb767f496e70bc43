@testable import AssessmentKit

/// Every mutant of an instrument.
enum Mutants {
  /// All changes of all operators at every place where they fit, in the order of the operators.
  static func all(of document: JSONNode) -> [Mutant] {
    changes(of: document).map { change in
      Mutant(
        pointer: JSONPointer(tokens: change.path),
        kind: change.kind,
        change: change.words,
        document: change.node ?? document
      )
    }
  }

  private static func changes(of document: JSONNode) -> [Change] {
    let context = MutantContext(document)
    let conditions = ConditionChanges(context: context)
    return answers(document, conditions)
      + document.changes(in: "scales") { $0.changesInEach(ScaleChanges(context: context).of) }
      + document.changes(in: "values") { $0.changesInEach { value($0, context) } }
      + named(document, conditions)
      + conditions.of(document, "completeWhen", dropping: .completeness)
      + document.changes(in: "profiles") { $0.changesInEach(ProfileChanges.of) }
  }

  private static func answers(
    _ document: JSONNode,
    _ conditions: ConditionChanges
  ) -> [Change] {
    AnswerChanges.missingCodes(document)
      + document.changes(in: "facts") { $0.changesInEach(AnswerChanges.bounds) }
      + document.changes(in: "responseSets") { $0.changesInEach(responseSet) }
      + document.changes(in: "sections") { sections in
        sections.changesInEach { section in
          conditions.of(section, "showIf", dropping: .gate)
            + section.changes(in: "items") { $0.changesInEach { item($0, conditions) } }
        }
      }
  }

  private static func responseSet(_ set: JSONNode) -> [Change] {
    set.changes(in: "options") { PointsChanges.ofList($0, "points", .points) }
      + set.changes(in: "range") { range in
        ["low", "high"].flatMap { end in range.changes(in: end) { $0.oneMoreAndLess(.range) } }
      }
  }

  private static func item(_ item: JSONNode, _ conditions: ConditionChanges) -> [Change] {
    conditions.of(item, "showIf", dropping: .gate) + AnswerChanges.missingCodes(item)
      + AnswerChanges.bounds(item)
  }

  private static func value(_ value: JSONNode, _ context: MutantContext) -> [Change] {
    value.changes(in: "compute", ExpressionChanges(context: context).of)
      + RoundingChanges.of(value)
      + value.changes(in: "bands") { BandChanges.of($0, .band) }
  }

  /// Flags, constraints and prompts.
  private static func named(_ document: JSONNode, _ conditions: ConditionChanges) -> [Change] {
    document.changes(in: "flags") { flags in
      flags.changesInEach { conditions.of($0, "when", dropping: nil) }
    }
      + document.changes(in: "constraints") { constraints in
        constraints.changesInEach(severity)
          + constraints.changesInEach { conditions.of($0, "never", dropping: nil) }
          + constraints.changesInEach { _ in
            [Change(kind: .constraint, words: "taken out", node: nil)]
          }
      }
      + document.changes(in: "prompts") { prompts in
        prompts.changesInEach { conditions.of($0, "raisedWhen", dropping: .condition) }
      }
  }

  private static func severity(_ constraint: JSONNode) -> [Change] {
    let severity = constraint.member("severity")?.string ?? "refuse"
    let other = severity == "refuse" ? "warn" : "refuse"
    return [
      Change(
        path: ["severity"],
        kind: .constraint,
        words: "\(severity) becomes \(other)",
        node: constraint.replacing("severity", with: constraint.string(other))
      )
    ]
  }
}
