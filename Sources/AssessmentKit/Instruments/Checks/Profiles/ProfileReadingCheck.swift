/// What a profile uses reads only what the profile selects.
enum ProfileReadingCheck {
  static func findings(in index: InstrumentIndex) -> [Finding] {
    index.instrument.profiles.flatMap { ProfileReading($0, index).findings }
  }
}

/// One profile and all that is read in it.
private struct ProfileReading {
  let profile: Profile
  let index: InstrumentIndex
  let selection: ProfileSelection

  init(_ profile: Profile, _ index: InstrumentIndex) {
    self.profile = profile
    self.index = index
    selection = ProfileSelection(profile, of: index.instrument)
  }

  var findings: [Finding] {
    gates + scales + values + flags + rules + indexes
  }

  private var gates: [Finding] {
    let sections = ProfileSelection.sections(of: profile, index.instrument)
    let asked = sections.filter { $0.items.contains { selection.items.contains($0.id) } }
    return asked.flatMap { section in
      readings(
        section.showIf,
        "the section \"\(section.id)\" is shown by it",
        at: place(of: section.id, profile.sections)
      )
        + section.items.filter { selection.items.contains($0.id) }.flatMap {
          readings(
            $0.showIf,
            "the item \"\($0.id)\" is shown by it",
            at: place(of: $0.id, profile.items)
          )
        }
    }
  }

  private var scales: [Finding] {
    let chosen = Set(profile.scales?.map(\.scale.id) ?? index.instrument.scales.map(\.id))
    return index.instrument.scales.filter { chosen.contains($0.id) }.flatMap { scale in
      let needed = Set((scale.entries.map(\.item) + scale.missing.required).map(\.id))
      return needed.subtracting(selection.items).sorted().map { item in
        leftOut(
          item,
          "the scale \"\(scale.id)\" needs it",
          at: place(of: scale.id, profile.scales?.map(\.scale))
        )
      }
    }
  }

  private var values: [Finding] {
    let chosen = Set(profile.values?.map(\.id) ?? index.instrument.values.map(\.id))
    return index.instrument.values.filter { chosen.contains($0.id) }.flatMap {
      readings(
        $0.expression.readings,
        "the derived value \"\($0.id)\" reads it",
        at: place(of: $0.id, profile.values)
      )
    }
  }

  private var flags: [Finding] {
    let chosen = Set(profile.flags?.map(\.id) ?? index.instrument.flags.map(\.id))
    return index.instrument.flags.filter { chosen.contains($0.id) }.flatMap {
      readings(
        $0.condition,
        "the flag \"\($0.id)\" reads it",
        at: place(of: $0.id, profile.flags)
      )
    }
  }

  private var rules: [Finding] {
    let instrument = index.instrument
    return instrument.constraints.flatMap {
      readings($0.condition, "the constraint \"\($0.id)\" reads it")
    }
      + instrument.prompts.flatMap {
        readings($0.raisedWhen, "the prompt \"\($0.id)\" is in every profile and reads it")
      } + readings(instrument.completeWhen, "\"completeWhen\" reads it")
  }

  private var indexes: [Finding] {
    profile.indexes.flatMap { sum in
      (sum.add + sum.subtract).filter { !selection.values.contains($0.id) }.map {
        leftOut($0.id, "the index \"\(sum.id)\" needs it", at: $0.place)
      }
    }
  }

  /// Where the profile selects something; the profile itself where it selects all.
  private func place(of id: String, _ list: [Reference]?) -> Place {
    list?.first { $0.id == id }?.place ?? profile.place
  }

  private func readings(_ condition: Condition?, _ reason: String, at place: Place? = nil)
    -> [Finding]
  {
    condition.map { readings($0.readings, reason, at: place) } ?? []
  }

  /// What is read and not selected; without a place, where it is read.
  private func readings(_ readings: Readings, _ reason: String, at place: Place?) -> [Finding] {
    let items = readings.items.filter { !selection.items.contains($0.id) }
    let values = readings.values.filter { !selection.values.contains($0.id) }
    var seen: Set<String> = []
    return (items + values).filter { seen.insert($0.id).inserted }.map {
      leftOut($0.id, reason, at: place ?? $0.place)
    }
  }

  private func leftOut(_ id: String, _ reason: String, at place: Place) -> Finding {
    Finding(
      .profileLeavesOut,
      .error,
      "The profile \"\(profile.id)\" leaves out \"\(id)\", and \(reason)",
      at: place,
      expected: "a selection that holds all that is read in it"
    )
  }
}

extension DiagnosticCode {
  /// A profile leaves out something that is read in it.
  public static let profileLeavesOut = DiagnosticCode(
    "I3403",
    "A profile leaves out something that is read in it",
    """
    A profile changes no rule, so everything that its scales, values, flags, indexes and \
    conditions read must be in it. Constraints, safety prompts and "completeWhen" belong to every \
    profile and read only what every profile has. Select what is missing, or leave out what reads \
    it. A list that is not written selects everything.
    """
  )
}
