extension ChunkScorer {
  /// Scores the rows of a chunk of CSV.
  mutating func scoreTable(_ result: inout ChunkResult) {
    guard let layout = job.layout else { return }
    var scanner = CSVScanner(.comma, chunk: result.chunk)
    if !result.chunk.isASCII {
      result.misread = Mojibake.finding(
        in: result.chunk.bytes,
        firstLine: result.chunk.firstLine,
        file: job.file
      )
    }
    while true {
      switch scanner.next(in: result.chunk.bytes, isFinal: true, fields: &fields) {
      case .record:
        if scanner.record > 1, result.faults.isEmpty { read(scanner, layout, &result) }
      case .fault(let fault): result.faults.add(fault.finding(file: job.file))
      case .needMoreBytes, .end: return
      }
    }
  }

  private mutating func read(
    _ scanner: CSVScanner,
    _ layout: TableLayout,
    _ result: inout ChunkResult
  ) {
    guard job.depth != .structure else { return }
    begin(scanner, layout, result.chunk)
    var findings = countFault(scanner, layout, result.chunk)
    if findings.isEmpty {
      findings = readCells(scanner, layout, result.chunk)
      if let column = layout.idColumn { findings += idFault(column, scanner, layout, result.chunk) }
    }
    let id = id(layout, result.chunk, record: scanner.record)
    let resultRow = ResultRow(bytes: result.chunk.bytes, fields: fields, id: id)
    finish(findings, resultRow, at: place(scanner, layout, result.chunk, nil), &result)
  }

  private mutating func begin(_ scanner: CSVScanner, _ layout: TableLayout, _ chunk: CSVChunk) {
    let end = fields.last.map { $0.end + ($0.isQuoted ? 1 : 0) } ?? scanner.recordStart
    row = BatchRow(bytes: scanner.recordStart..<end, line: scanner.recordLine, id: 0..<0)
    guard let column = layout.idColumn, column < fields.count else { return }
    row.id = fields[column].start..<fields[column].end
    let id = fields[column].content(in: chunk.bytes)
    if !id.isEmpty { row.idHash = IdentifierHash.of(id) }
  }

  /// The record's id: from its column, or made of the number of its row.
  private func id(_ layout: TableLayout, _ chunk: CSVChunk, record: Int) -> ArraySlice<UInt8> {
    guard let column = layout.idColumn else { return Array("row_\(record - 1)".utf8)[...] }
    return column < fields.count ? fields[column].content(in: chunk.bytes) : []
  }

  private mutating func readCells(
    _ scanner: CSVScanner,
    _ layout: TableLayout,
    _ chunk: CSVChunk
  ) -> [Finding] {
    evaluation.form.clear()
    var findings: [Finding] = []
    for position in layout.uses.indices {
      let field = fields[layout.uses[position].column]
      guard !field.isEmpty else { continue }
      if field.end - field.start == 1 {
        let short = job.shortCells[position << 8 | Int(chunk.bytes[field.start])]
        if short != ShortCells.none {
          setShort(short, layout.uses[position].target)
          continue
        }
      }
      if let finding = readInFull(layout.uses[position], field, scanner, layout, chunk) {
        findings.append(finding)
      }
    }
    return findings
  }

  @inline(__always)
  private mutating func setShort(_ short: Int16, _ target: TableLayout.Target) {
    guard case .item(let item) = target else { return }
    if short < ShortCells.firstState {
      evaluation.form.states[item] = .answered
      evaluation.form.cells[item] = Int(short)
    } else {
      let raw = UInt8(truncatingIfNeeded: short - ShortCells.firstState)
      evaluation.form.states[item] = Form.State(rawValue: raw) ?? .blank
    }
  }

  private mutating func readInFull(
    _ use: TableLayout.Use,
    _ field: CSVField,
    _ scanner: CSVScanner,
    _ layout: TableLayout,
    _ chunk: CSVChunk
  ) -> Finding? {
    let content = field.content(in: chunk.bytes)
    let cell = use.recoding?.applied(to: content) ?? content
    let finding: Finding?
    switch use.target {
    case .item(let item):
      switch job.reader.decoders[item].decode(cell) {
      case .answered(let answer):
        evaluation.form.states[item] = .answered
        evaluation.form.cells[item] = answer
        return nil
      case .none(let state):
        evaluation.form.states[item] = state
        return nil
      case .fault: finding = job.reader.setItem(item, cell, &evaluation.form, Place())
      }
    case .fact(let fact): finding = job.reader.setFact(fact, cell, &evaluation.form, Place())
    }
    guard var finding else { return nil }
    finding.place = place(scanner, layout, chunk, field)
    finding.place.column = layout.names[use.column]
    return finding
  }

  private func countFault(
    _ scanner: CSVScanner,
    _ layout: TableLayout,
    _ chunk: CSVChunk
  ) -> [Finding] {
    let least = layout.names.count
    let extra = fields.dropFirst(least)
    if fields.count >= least, extra.count <= layout.emptyAtEnd, extra.allSatisfy(\.isEmpty) {
      return []
    }
    let isShort = fields.count < least
    return [
      Finding(
        .batchFieldCount,
        .error,
        "the row has \(fields.count) field\(fields.count == 1 ? "" : "s") and the first row "
          + "names \(least)",
        at: place(scanner, layout, chunk, isShort ? nil : extra.first),
        expected: "\(least) fields",
        help: isShort
          ? "look for a row that was cut off or a line end inside a text"
          : "look for a comma in a text without quotation marks around it"
      )
    ]
  }

  private func idFault(
    _ column: Int,
    _ scanner: CSVScanner,
    _ layout: TableLayout,
    _ chunk: CSVChunk
  ) -> [Finding] {
    let id = fields[column].content(in: chunk.bytes)
    guard var fault = idFault(id, at: Place()) else { return [] }
    fault.place = place(scanner, layout, chunk, fields[column])
    fault.place.record = "row \(scanner.record - 1)"
    fault.place.column = layout.names[column]
    return [fault]
  }

  /// The place of a field, or of the row.
  private func place(
    _ scanner: CSVScanner,
    _ layout: TableLayout,
    _ chunk: CSVChunk,
    _ field: CSVField?
  ) -> Place {
    let offset = field.map { $0.start - ($0.isQuoted ? 1 : 0) } ?? scanner.recordStart
    let position = scanner.place(of: offset, in: chunk.bytes)
    return Place(
      file: job.file,
      position: position,
      record: recordName(scanner, layout, chunk)
    )
  }

  /// The record's id where it can be shown, else the number of its row.
  private func recordName(
    _ scanner: CSVScanner,
    _ layout: TableLayout,
    _ chunk: CSVChunk
  ) -> String {
    let row = "row \(scanner.record - 1)"
    guard let column = layout.idColumn, column < fields.count else { return row }
    let id = fields[column].content(in: chunk.bytes)
    return idFault(id, at: Place()) == nil ? String(decoding: id, as: UTF8.self) : row
  }
}
