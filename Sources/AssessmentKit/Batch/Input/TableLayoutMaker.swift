/// Works out what each column of a table is for, and finds what is wrong with its header.
struct TableLayoutMaker {
  let plan: ScoringPlan
  let options: BatchOptions
  let file: String?
  let line: Int

  private(set) var findings: [Finding] = []

  init(_ plan: ScoringPlan, _ options: BatchOptions, file: String?, line: Int) {
    (self.plan, self.options, self.file, self.line) = (plan, options, file, line)
  }

  /// The layout of a table with these names; `nil` when an error was found.
  ///
  /// - Parameters:
  ///   - fields: the first record.
  ///   - raw: its bytes, for the file of refused rows.
  ///   - reader: the reader of cells, for the codes of the map.
  /// - Returns: the layout; `nil` when a finding is an error.
  mutating func layout(
    _ fields: [String],
    raw: [UInt8],
    _ reader: FormReader
  ) -> TableLayout? {
    let header = CSVHeader(fields)
    findings += header.findings(known: [], file: file, line: line)
    guard !header.names.isEmpty else { return nil }
    let roles = roles(header)
    refuseTwoForOne(header, roles)
    let uses = uses(roles, TableRecodings(reader: reader, plan: plan, map: options.map))
    judge(header, roles, uses)
    let id = idColumn(header, roles)
    let kept = options.keep.compactMap { keptColumn($0, header) }
    guard !findings.contains(where: { $0.severity == .error }) else { return nil }
    return TableLayout(
      header: header,
      raw: raw,
      idColumn: id,
      uses: uses,
      kept: kept,
      context: context(header, roles)
    )
  }

  /// What each column is called after the map; `nil` where the map leaves a column out.
  private mutating func roles(_ header: CSVHeader) -> [String?] {
    var mapped: [String: ColumnMap.Column] = [:]
    for column in options.map.columns {
      mapped[column.name] = column
      if header.column(column.name) == nil { absent(column) }
    }
    return header.names.map { name in mapped[name].map(\.target) ?? name }
  }

  private mutating func absent(_ column: ColumnMap.Column) {
    findings.append(
      Finding(
        .batchMapColumn,
        .warning,
        "the map names a column that the table does not have",
        at: place(column.name, column.place),
        help: "check the spelling in the map"
      )
    )
  }

  private mutating func refuseTwoForOne(_ header: CSVHeader, _ roles: [String?]) {
    var first: [String: Int] = [:]
    for (index, role) in roles.enumerated() {
      guard let role, isKnown(role) else { continue }
      guard let before = first.updateValue(index, forKey: role),
        header.names[before] != header.names[index]
      else { continue }
      findings.append(
        Finding(
          .csvDuplicateName,
          .error,
          "columns \(before + 1) and \(index + 1) both stand for \(role)",
          at: place(header.names[index]),
          expected: "one column for each item",
          help: "take one of them out of the map or the table"
        )
      )
    }
  }

  private func isKnown(_ name: String) -> Bool {
    plan.itemPositions[name] != nil || plan.factPositions[name] != nil
      || ResultColumns.context.contains(name) || name == TableLayout.usualID
  }

  private func uses(_ roles: [String?], _ recodings: TableRecodings) -> [TableLayout.Use] {
    roles.enumerated().compactMap { column, role in
      guard let role, let target = target(role) else { return nil }
      return TableLayout.Use(
        column: column,
        target: target,
        recoding: recodings.recoding(for: target)
      )
    }
  }

  private func target(_ role: String) -> TableLayout.Target? {
    if let item = plan.itemPositions[role] { return .item(item) }
    return plan.factPositions[role].map(TableLayout.Target.fact)
  }

  /// Whether enough items are there, and names that are nearly those of items.
  private mutating func judge(
    _ header: CSVHeader,
    _ roles: [String?],
    _ uses: [TableLayout.Use]
  ) {
    let there = Set(roles.compactMap { $0 })
    let missing = plan.items.filter { $0.isSelected && !there.contains($0.id) }.map(\.id)
    let unknown = header.names.indices.filter { index in
      guard let role = roles[index], !role.isEmpty else { return false }
      return !isKnown(role) && !isTaken(header.names[index])
    }
    let hasID = options.idColumn != nil || there.contains(TableLayout.usualID)
    let sought = missing + (hasID ? [] : [TableLayout.usualID])
    for index in unknown { nearMiss(header.names[index], roles[index] ?? "", among: sought) }
    let hasItems = uses.contains { if case .item = $0.target { true } else { false } }
    if !hasItems { noItems() } else if !missing.isEmpty { itemsMissing(missing) }
    if !unknown.isEmpty { columnsUnknown(unknown.map { header.names[$0] }) }
  }

  /// Whether a column is used under its own name for something else than an item.
  private func isTaken(_ name: String) -> Bool {
    name == options.idColumn || options.keep.contains(name)
  }

  private mutating func idColumn(_ header: CSVHeader, _ roles: [String?]) -> Int? {
    guard let name = options.idColumn else {
      return roles.firstIndex { $0 == TableLayout.usualID }
    }
    if header.column(name) == nil { findings.append(unknownColumn(name, "--id", header)) }
    return header.column(name)
  }

  private mutating func keptColumn(_ name: String, _ header: CSVHeader) -> Int? {
    if let column = header.column(name) { return column }
    findings.append(unknownColumn(name, "--keep", header))
    return nil
  }

  private func context(_ header: CSVHeader, _ roles: [String?]) -> TableLayout.Context {
    let columns = ResultColumns.context.map { name in roles.firstIndex { $0 == name } }
    return TableLayout.Context(
      caseRef: columns[0],
      centre: columns[1],
      administered: columns[2]
    )
  }
}

extension TableLayoutMaker {
  private func unknownColumn(_ name: String, _ option: String, _ header: CSVHeader) -> Finding {
    let near = Suggestion.nearest(to: name, in: header.names)
    return Finding(
      .batchNoSuchColumn,
      .error,
      "\(option) names a column that the table does not have",
      at: place(name),
      expected: "the name of a column, exactly as in the first row",
      help: near.map { "did you mean \"\($0)\"?" } ?? "look at the first row of the table"
    )
  }

  private func place(_ column: String, _ place: Place? = nil) -> Place {
    var place = place ?? Place(file: file, position: TextPosition(line: line, column: 1))
    place.column = column
    return place
  }

  private mutating func nearMiss(_ name: String, _ role: String, among missing: [String]) {
    guard let meant = Suggestion.nearest(to: role, in: missing) else { return }
    findings.append(
      Finding(
        .batchNearMiss,
        .error,
        "the column is not known, and \(meant) is missing",
        at: place(name),
        expected: meant,
        help: "rename the column when \(meant) is meant; when not, say so in a map: "
          + "{\"format\": 1, \"columns\": {\"NAME\": null}}"
      )
    )
  }

  private mutating func noItems() {
    findings.append(
      Finding(
        .batchNoItems,
        .error,
        "no column is an item of \(plan.instrument.id)",
        at: Place(file: file, position: TextPosition(line: line, column: 1)),
        expected: "columns named by items, with commas between them",
        help: "see: assess template \(plan.instrument.id); other names go into --map FILE"
      )
    )
  }

  private mutating func itemsMissing(_ missing: [String]) {
    let isOne = missing.count == 1
    findings.append(
      Finding(
        .batchItemsMissing,
        .warning,
        "\(missing.count) item\(isOne ? " has" : "s have") no column and count\(isOne ? "s" : "") "
          + "as blank: \(Self.list(missing))",
        at: Place(file: file, position: TextPosition(line: line, column: 1)),
        help: "check that the table is whole, and of this instrument and version"
      )
    )
  }

  private mutating func columnsUnknown(_ names: [String]) {
    let isOne = names.count == 1
    findings.append(
      Finding(
        .batchColumnsUnknown,
        .note,
        "\(names.count) column\(isOne ? " is" : "s are") not read: \(Self.list(names))",
        at: Place(file: file, position: TextPosition(line: line, column: 1)),
        help: "to copy a column to the result, add --keep COLUMN"
      )
    )
  }

  /// The first few of a list, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let first = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(first) and \(names.count - 5) more" : first
  }
}
