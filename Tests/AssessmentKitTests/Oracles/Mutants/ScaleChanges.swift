@testable import AssessmentKit

/// Changes of a scale.
struct ScaleChanges {
  let context: MutantContext

  func of(_ scale: JSONNode) -> [Change] {
    let listed = MutantContext.entries(scale)
    let method = scale.member("method")?.string ?? ""
    let entries = EntryChanges(
      context: context,
      listed: listed,
      takesWeights: ["sum", "mean"].contains(method)
    )
    return scale.changes(in: "items", entries.of)
      + scale.changes(in: "method") { $0.becoming(Self.methods, .method) }
      + factor(scale)
      + scale.changes(in: "missing") { MissingRuleChanges(listed: listed).of($0) }
      + scale.changes(in: "counts") {
        CountsChanges.of($0, listed.first.map(context.codes) ?? [])
      }
      + RoundingChanges.of(scale)
      + scale.changes(in: "bands") { BandChanges.of($0, .band) }
  }

  private static let methods = ["sum", "mean", "count", "highest", "lowest"]

  private func factor(_ scale: JSONNode) -> [Change] {
    guard scale.member("factor") == nil else {
      return scale.changes(in: "factor") { $0.scaled(.factor) } + scale.dropping("factor", .factor)
    }
    return [
      Change(
        path: ["factor"],
        kind: .factor,
        words: "factor 2 added",
        node: scale.replacing("factor", with: scale.number(Rational(2)))
      )
    ]
  }
}

/// Changes of a `round` member.
enum RoundingChanges {
  static func of(_ owner: JSONNode) -> [Change] {
    owner.changes(in: "round") { $0.changes(in: "digits") { $0.oneMoreAndLess(.rounding) } }
      + owner.changes(in: "round", modes) + owner.dropping("round", .rounding)
  }

  /// Each other mode; where none is written it is half away from zero.
  static func modes(_ rounding: JSONNode) -> [Change] {
    let mode = rounding.member("mode")?.string ?? standard
    return [standard, "halfEven", "floor", "ceiling"].filter { $0 != mode }.map { other in
      Change(
        path: ["mode"],
        kind: .rounding,
        words: "\(mode) becomes \(other)",
        node: rounding.replacing("mode", with: rounding.string(other))
      )
    }
  }

  private static let standard = "halfAwayFromZero"
}

/// Changes of what is done about missing answers.
struct MissingRuleChanges {
  /// The items that the scale lists.
  let listed: [String]

  func of(_ missing: JSONNode) -> [Change] {
    rules(missing) + minimum(missing) + required(missing)
  }

  /// Each other rule, with what the loader would ask of it.
  private func rules(_ missing: JSONNode) -> [Change] {
    let rule = missing.member("rule")?.string ?? ""
    return ["none", "prorate", "asZero"].filter { $0 != rule }.map { other in
      var changed = missing.replacing("rule", with: missing.string(other))
      let states = missing.member("minimumAnswered") ?? missing.member("minimumShare")
      if other == "prorate", states == nil {
        changed = changed.replacing("minimumShare", with: missing.string("0.5"))
      }
      if other != "none", missing.member("reason") == nil {
        changed = changed.replacing("reason", with: missing.string("A mutant."))
      }
      return Change(
        path: ["rule"],
        kind: .missingRule,
        words: "\(rule) becomes \(other)",
        node: changed
      )
    }
  }

  private func minimum(_ missing: JSONNode) -> [Change] {
    missing.changes(in: "minimumAnswered") { $0.oneMoreAndLess(.minimum) }
      + missing.changes(in: "minimumShare") {
        $0.becoming([$0.plus(decimal: "0.1"), $0.plus(decimal: "-0.1"), Rational(1)], .minimum)
      }
      + missing.dropping("minimumAnswered", .minimum) + missing.dropping("minimumShare", .minimum)
  }

  private func required(_ missing: JSONNode) -> [Change] {
    let named = missing.member("required")
    let known = (named?.elements ?? []).compactMap(\.string)
    let dropped = known.count == 1 ? missing.dropping("required", .required) : []
    guard let other = listed.first(where: { !known.contains($0) }) else { return dropped }
    let longer = missing.list((named?.elements ?? []) + [missing.string(other)])
    return dropped + missing.changes(in: "required") { $0.droppingEach(.required) } + [
      Change(
        path: ["required", "-"],
        kind: .required,
        words: "\(other) added",
        node: missing.replacing("required", with: longer)
      )
    ]
  }
}
