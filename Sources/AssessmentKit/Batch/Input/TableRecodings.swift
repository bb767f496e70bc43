/// Puts the codes of a map into a layout, after checking that each names something real.
struct TableRecodings {
  let reader: FormReader
  let plan: ScoringPlan
  let map: ColumnMap

  /// Every code of the map that the instrument does not take.
  func findings() -> [Finding] {
    map.codes.flatMap { recoding -> [Finding] in
      guard let target = target(recoding.target) else { return [unknown(recoding)] }
      let wrong = recoding.codes.filter { !accepts($0.to, target) }
      return wrong.map { refused(recoding, $0.to) }
    }
  }

  /// The codes for a column, or `nil` when the map has none.
  func recoding(for target: TableLayout.Target) -> TableLayout.Recoding? {
    let id = id(target)
    let codes = map.codes.filter { $0.target == id }.flatMap(\.codes)
    guard !codes.isEmpty else { return nil }
    let pairs = codes.map { (Array($0.from.utf8), Array($0.to.utf8)) }
    return TableLayout.Recoding(
      codes: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      isMultiple: isMultiple(target)
    )
  }

  private func id(_ target: TableLayout.Target) -> String {
    switch target {
    case .item(let item): plan.items[item].id
    case .fact(let fact): plan.instrument.facts[fact].id
    }
  }

  private func target(_ id: String) -> TableLayout.Target? {
    if let item = plan.itemPositions[id] { return .item(item) }
    return plan.factPositions[id].map(TableLayout.Target.fact)
  }

  private func isMultiple(_ target: TableLayout.Target) -> Bool {
    guard case .item(let item) = target, case .multiple = plan.items[item].kind else {
      return false
    }
    return true
  }

  private func accepts(_ code: String, _ target: TableLayout.Target) -> Bool {
    var form = Form(items: plan.items.count, facts: plan.factPositions.count)
    let bytes = Array(code.utf8)[...]
    switch target {
    case .item(let item): return reader.setItem(item, bytes, &form, Place()) == nil
    case .fact(let fact): return reader.setFact(fact, bytes, &form, Place()) == nil
    }
  }

  private func unknown(_ recoding: ColumnMap.Recoding) -> Finding {
    let known = plan.items.map(\.id) + plan.instrument.facts.map(\.id)
    let near = Suggestion.nearest(to: recoding.target, in: known)
    return Finding(
      .batchMapTarget,
      .error,
      "the map gives codes for something that is no item or fact",
      at: recoding.place,
      expected: "the id of an item or fact",
      help: near.map { "did you mean \"\($0)\"?" } ?? "see: assess template INSTRUMENT"
    )
  }

  private func refused(_ recoding: ColumnMap.Recoding, _ code: String) -> Finding {
    Finding(
      .batchMapCode,
      .error,
      "the map leads to \(code), which \(recoding.target) does not take",
      at: recoding.place,
      expected: "a code or missing code of \(recoding.target)",
      help: "the instrument's code stands on the right: {\"in the file\": \"1\"}"
    )
  }
}
