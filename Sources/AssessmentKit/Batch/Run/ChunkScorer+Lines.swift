extension ChunkScorer {
  /// Scores the lines of a chunk of JSON; blank lines are passed over.
  mutating func scoreLines(_ result: inout ChunkResult) {
    guard job.depth != .structure else { return }
    let bytes = result.chunk.bytes
    var (start, line, record) = (0, result.chunk.firstLine, result.chunk.firstRecord)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
      let range = start..<Self.trimmed(end, from: start, bytes)
      if !LineChunker.isBlank(bytes[range]) {
        row = BatchRow(bytes: range, line: line)
        readLine(Array(bytes[range]), record: record, &result)
        record += 1
      }
      (start, line) = (end + 1, line + 1)
    }
  }

  /// The end of a line without a CR before its LF.
  private static func trimmed(_ end: Int, from start: Int, _ bytes: [UInt8]) -> Int {
    end > start && bytes[end - 1] == ASCII.carriageReturn ? end - 1 : end
  }

  private mutating func readLine(_ line: [UInt8], record: Int, _ result: inout ChunkResult) {
    var place = Place(
      file: job.file,
      position: TextPosition(line: row.line, column: 1),
      record: "row \(record)"
    )
    let read = AnswerLine.read(line, at: place)
    var findings = read.findings
    var resultRow = ResultRow(bytes: line, fields: [], id: [])
    if let answer = read.line {
      let id = Array(answer.id.utf8)[...]
      row.idHash = id.isEmpty ? nil : IdentifierHash.of(id)
      if let fault = RecordID.finding(id, at: place) {
        findings.append(fault)
      } else if RecordID.looksLikeCode(id) {
        place.record = answer.id
      }
      resultRow = ResultRow(bytes: line, fields: [], id: id, context: answer.context)
      findings += job.reader.read(answer.answers, into: &evaluation.form, at: place)
    }
    finish(findings, resultRow, at: { [place] in place }, &result)
  }
}
