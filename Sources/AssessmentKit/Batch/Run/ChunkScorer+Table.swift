extension ChunkScorer {
  /// Scores the rows of a chunk of CSV.
  mutating func scoreTable(_ result: inout ChunkResult) {
    guard let layout = job.layout else { return }
    let bytes = result.chunk.bytes
    var scanner = CSVScanner(.comma, chunk: result.chunk)
    if !result.chunk.isASCII {
      result.misread = Mojibake.finding(
        in: bytes,
        firstLine: result.chunk.firstLine,
        file: job.file
      )
    }
    while true {
      switch scanner.next(in: bytes, isFinal: true, fields: &fields) {
      case .record:
        guard scanner.record > 1, result.faults.isEmpty, job.depth != .structure else { break }
        read(tableRow(scanner, layout, bytes), &result)
      case .fault(let fault): result.faults.add(fault.finding(file: job.file))
      case .needMoreBytes, .end: return
      }
    }
  }

  private func tableRow(
    _ scanner: CSVScanner,
    _ layout: TableLayout,
    _ bytes: [UInt8]
  ) -> TableRow {
    let column = layout.idColumn ?? .max
    return TableRow(
      scanner: scanner,
      layout: layout,
      bytes: bytes,
      file: job.file,
      idField: column < fields.count ? fields[column] : nil
    )
  }

  private mutating func read(_ tableRow: TableRow, _ result: inout ChunkResult) {
    let id = tableRow.id
    begin(tableRow, id)
    var findings = countFault(tableRow).map { [$0] } ?? readCells(tableRow)
    if let field = tableRow.idField, var fault = RecordID.finding(id, at: tableRow.place(of: field))
    {
      fault.place.column = tableRow.layout.idColumn.map { tableRow.layout.names[$0] }
      findings.append(fault)
    }
    let resultRow = ResultRow(bytes: tableRow.bytes, fields: fields, id: id)
    finish(findings, resultRow, at: { tableRow.place }, &result)
  }

  private mutating func begin(_ tableRow: TableRow, _ id: ArraySlice<UInt8>) {
    let start = tableRow.scanner.recordStart
    let end = fields.last.map { $0.end + ($0.isQuoted ? 1 : 0) } ?? start
    row = BatchRow(bytes: start..<end, line: tableRow.scanner.recordLine)
    if tableRow.idField != nil, !id.isEmpty { row.idHash = IdentifierHash.of(id) }
  }

  private mutating func readCells(_ tableRow: TableRow) -> [Finding] {
    evaluation.form.clear()
    let layout = tableRow.layout
    var findings: [Finding] = []
    for position in layout.columns.indices {
      let field = fields[layout.columns[position]]
      guard !field.isEmpty else { continue }
      if !field.hasDoubledQuotes,
        let known = job.known.meaning(
          of: tableRow.bytes,
          field.start,
          field.end,
          column: position
        )
      {
        set(known, layout.targets[position])
      } else if let finding = readInFull(layout.uses[position], field, tableRow) {
        findings.append(finding)
      }
    }
    return findings
  }

  @inline(__always)
  private mutating func set(_ known: KnownCells.Meaning, _ target: TableLayout.Target) {
    switch target {
    case .item(let item):
      evaluation.form.states[item] = known.state
      evaluation.form.cells[item] = known.cell
    case .fact(let fact): evaluation.form.facts[fact] = known.cell
    }
  }

  private mutating func readInFull(
    _ use: TableLayout.Use,
    _ field: CSVField,
    _ tableRow: TableRow
  ) -> Finding? {
    let content = field.content(in: tableRow.bytes)
    let cell = use.recoding?.applied(to: content) ?? content
    let found: Finding?
    switch use.target {
    case .item(let item):
      found = job.reader.setItem(item, cell, &evaluation.form, Place())
    case .fact(let fact):
      found = job.reader.setFact(fact, cell, &evaluation.form, Place())
    }
    guard var finding = found else { return nil }
    finding.place = tableRow.place(of: field)
    finding.place.column = tableRow.layout.names[use.column]
    return finding
  }

  /// A row with too few or too many fields; empty ones under columns without a name are passed.
  private func countFault(_ tableRow: TableRow) -> Finding? {
    let least = tableRow.layout.names.count
    if fields.count == least { return nil }
    let extra = fields.dropFirst(least)
    let isLong = fields.count > least
    if isLong, extra.count <= tableRow.layout.emptyAtEnd, extra.allSatisfy(\.isEmpty) { return nil }
    return Finding(
      .batchFieldCount,
      .error,
      "the row has \(fields.count) field\(fields.count == 1 ? "" : "s") and the first row "
        + "names \(least)",
      at: extra.first.map(tableRow.place(of:)) ?? tableRow.place,
      expected: "\(least) fields",
      help: isLong
        ? "look for a comma in a text without quotation marks around it"
        : "look for a row that was cut off, or a line end inside a text"
    )
  }
}
