/// Writes one JSON object for each record, with everything that is known of its results.
///
/// Exact numbers are text (`"22/3"`); what does not exist is `null`.
struct JSONLinesWriter: ResultWriter {
  let header: [UInt8] = []
  private let plan: ScoringPlan
  private let parts: [Part]
  private let kept: [(column: Int, name: [UInt8])]
  private let fixed: [UInt8]
  private let flags: [[UInt8]]
  private let prompts: [[UInt8]]

  private struct Part: Sendable {
    let part: ResultPart
    /// The members that are the same in every row.
    let start: [UInt8]
  }

  init(_ columns: ResultColumns, kept: [Int], keptNames: [String]) {
    plan = columns.plan
    parts = columns.parts.map { Part(part: $0, start: Self.start($0)) }
    self.kept = zip(kept, keptNames).map { ($0, JSONText.name($1)) }
    fixed = Self.fixed(columns)
    flags = columns.plan.profile.flags.map(JSONText.name)
    prompts = columns.plan.instrument.prompts.map { JSONText.name($0.id) }
  }

  private static func start(_ part: ResultPart) -> [UInt8] {
    let role = part.role.map { "\"\($0.rawValue)\"" } ?? "null"
    return Array("{\"id\":\"\(part.id)\",\"role\":\(role),\"status\":\"".utf8)
  }

  /// From `instrument_id` to the value of `complete`, which is left out.
  private static func fixed(_ columns: ResultColumns) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, value) in zip(ResultColumns.provenance, columns.provenanceValues) {
      bytes += ",\"\(name)\":\"\(value)\"".utf8
    }
    let evidence = EvidenceStatus.none.rawValue
    let review = ReviewStatus.draft.rawValue
    bytes += ",\"evidence_status\":\"\(evidence)\",\"review_status\":\"\(review)\"".utf8
    return bytes + ",\"complete\":".utf8
  }

  func append(
    _ evaluation: borrowing Evaluation,
    _ row: ResultRow,
    to bytes: inout [UInt8]
  ) {
    bytes += "{\"assessment_id\":".utf8
    JSONText.append(row.id, to: &bytes)
    if !kept.isEmpty { appendKept(row, to: &bytes) }
    bytes += fixed
    bytes += evaluation.isComplete ? "true".utf8 : "false".utf8
    append("scales", .scale, evaluation, to: &bytes)
    append("values", .value, evaluation, to: &bytes)
    append("indexes", .index, evaluation, to: &bytes)
    append("flags", flags, evaluation.flags, to: &bytes)
    append("prompts", prompts, evaluation.prompts, to: &bytes)
    appendLists(evaluation, to: &bytes)
    bytes += "}\n".utf8
  }

  private func appendKept(_ row: ResultRow, to bytes: inout [UInt8]) {
    bytes += ",\"kept\":{".utf8
    for (position, entry) in kept.enumerated() {
      if position > 0 { bytes.append(Cells.comma) }
      bytes += entry.name
      JSONText.append(row.fields[entry.column].content(in: row.bytes), to: &bytes)
    }
    bytes.append(ASCII.closeBrace)
  }

  private func append(
    _ name: String,
    _ kind: Score.Kind,
    _ evaluation: borrowing Evaluation,
    to bytes: inout [UInt8]
  ) {
    bytes += ",\"\(name)\":[".utf8
    var isFirst = true
    for index in parts.indices where parts[index].part.kind == kind {
      if !isFirst { bytes.append(Cells.comma) }
      isFirst = false
      bytes += parts[index].start
      append(parts[index].part.reading(in: evaluation), parts[index].part, to: &bytes)
    }
    bytes.append(ASCII.closeBracket)
  }

  private func append(_ reading: Reading, _ part: ResultPart, to bytes: inout [UInt8]) {
    let isStated = reading.isStated
    bytes += reading.status.rawValue.utf8
    bytes.append(ASCII.quote)
    member("reason", reading.reason?.rawValue, to: &bytes)
    member("value", reading.value?.exactText, to: &bytes)
    member("shown", reading.value?.decimalText(digits: part.digits), to: &bytes)
    member("lowest", isStated ? reading.low?.exactText : nil, to: &bytes)
    member("highest", isStated ? reading.high?.exactText : nil, to: &bytes)
    member("exact", isStated && reading.isExact && reading.low != nil, to: &bytes)
    member("may_not_apply", reading.mayNotApply, to: &bytes)
    member("outside_possible", reading.isOutsidePossible, to: &bytes)
    member("answered", reading.answered, to: &bytes)
    member("applicable", reading.applicable, to: &bytes)
    member("expected", reading.expected, to: &bytes)
    appendBands(reading, part, to: &bytes)
    bytes.append(ASCII.closeBrace)
  }

  private func appendBands(_ reading: Reading, _ part: ResultPart, to bytes: inout [UInt8]) {
    let ids = part.bands?.ids ?? []
    let band = reading.band
    let isRange = band == nil && reading.isStated
    member("band", band.map { ids[$0] }, to: &bytes)
    member("band_lowest", isRange ? reading.bandLow.map { ids[$0] } : nil, to: &bytes)
    member("band_highest", isRange ? reading.bandHigh.map { ids[$0] } : nil, to: &bytes)
    member("estimated_band", reading.estimatedBand.map { ids[$0] }, to: &bytes)
  }

  private func append(
    _ name: String,
    _ names: [[UInt8]],
    _ truths: [Truth],
    to bytes: inout [UInt8]
  ) {
    bytes += ",\"\(name)\":{".utf8
    for (index, truth) in truths.enumerated() {
      if index > 0 { bytes.append(Cells.comma) }
      bytes += names[index]
      bytes.append(ASCII.quote)
      Cells.append(truth, to: &bytes)
      bytes.append(ASCII.quote)
    }
    bytes.append(ASCII.closeBrace)
  }

  private func appendLists(_ evaluation: borrowing Evaluation, to bytes: inout [UInt8]) {
    let broken = evaluation.broken
    let hidden = hiddenItems(evaluation)
    let states = evaluation.form.states
    list("warnings", broken.map { plan.constraints[$0].id }, to: &bytes)
    list("hidden", hidden.map { plan.items[$0].id }, to: &bytes)
    let superseded = hidden.filter { states[$0] == .answered }
    list("superseded", superseded.map { plan.items[$0].id }, to: &bytes)
  }

  private func hiddenItems(_ evaluation: borrowing Evaluation) -> [Int] {
    let isShown = evaluation.isShown
    return plan.items.indices.filter { isShown[$0] == .no && plan.items[$0].isSelected }
  }

  private func list(_ name: String, _ ids: [String], to bytes: inout [UInt8]) {
    bytes += ",\"\(name)\":[".utf8
    bytes += ids.map { "\"\($0)\"" }.joined(separator: ",").utf8
    bytes.append(ASCII.closeBracket)
  }

  /// Ids, numbers and words of the format need no escapes.
  private func member(_ name: String, _ text: String?, to bytes: inout [UInt8]) {
    bytes += ",\"\(name)\":".utf8
    guard let text else {
      bytes += "null".utf8
      return
    }
    bytes.append(ASCII.quote)
    bytes += text.utf8
    bytes.append(ASCII.quote)
  }

  private func member(_ name: String, _ isTrue: Bool, to bytes: inout [UInt8]) {
    bytes += ",\"\(name)\":\(isTrue)".utf8
  }

  private func member(_ name: String, _ number: Int, to bytes: inout [UInt8]) {
    bytes += ",\"\(name)\":".utf8
    Digits.append(number, to: &bytes)
  }
}

/// Texts from outside as JSON.
enum JSONText {
  /// A name with its colon.
  static func name(_ name: String) -> [UInt8] {
    JSONOutput.string(name).compact() + [ASCII.colon]
  }

  /// Appends a text; plain ASCII without quotation marks is copied.
  static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let isPlain = text.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != ASCII.quote && $0 != 0x5C }
    guard isPlain else {
      bytes += JSONOutput.string(String(decoding: text, as: UTF8.self)).compact()
      return
    }
    bytes.append(ASCII.quote)
    bytes += text
    bytes.append(ASCII.quote)
  }
}
