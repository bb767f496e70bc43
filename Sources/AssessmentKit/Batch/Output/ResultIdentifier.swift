/// Makes the ids of results, by which a centre's system can tell a repeat from a new result.
///
/// The same answers to the same instrument give the same ids, on every machine:
///
/// - The **answers** are written one to a line (LF), facts first, then items, in the order of the
///   instrument; what is unknown or blank is left out. A fact is `fact ID=CODE`; an item is
///   `ID=CODE`, `ID=CODE|CODE` in the order of its response set, `ID=FIRST..LAST` for a date with
///   the first and last day that it may mean, or `ID=text`, for the words are not part of it. Numbers
///   are whole millionths. A kind of non-answer is `ID:KIND`. The **answers digest** is the SHA-256
///   of these bytes. Ids and codes can't hold `=`, `:`, `|`, spaces or LF, so no two sets of answers are
///   written the same way.
/// - A **result id** is `r` and the first 24 small hexadecimal digits of the SHA-256 of four lines,
///   each ended by LF: the record's id, the answers digest, the scoring digest (both as `sha256:` and 64
///   digits) and the id of the scale, value or index. A record's id holds no control characters.
///
/// 24 digits are 96 bits: among ten thousand million results two different ones meet with a chance
/// of about 1 in 1.6 thousand million.
struct ResultIdentifier: Sendable {
  /// The ids of the results of one record.
  struct Ids {
    fileprivate let start: SHA256Hasher

    /// The id of a result.
    func text(of part: String) -> [UInt8] {
      var hasher = start
      hasher.update(Array("\(part)\n".utf8))
      let digits = Array("0123456789abcdef".utf8)
      var text = [UInt8(ascii: "r")]
      for byte in hasher.finished().bytes.prefix(12) {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 0xF)])
      }
      return text
    }
  }

  private let plan: ScoringPlan
  private let facts: [[UInt8]]
  private let items: [[UInt8]]
  private let codes: [[[UInt8]]]
  private let factCodes: [[[UInt8]]]

  init(_ plan: ScoringPlan) {
    self.plan = plan
    let instrument = plan.instrument
    facts = instrument.facts.map { Array("fact \($0.id)=".utf8) }
    items = instrument.items.map { Array($0.id.utf8) }
    codes = instrument.items.map { item in
      instrument.optionCodes(of: item).map { Array($0.utf8) }
    }
    factCodes = instrument.facts.map { fact in
      guard case .code(let codes) = fact.kind else { return [] }
      return codes.map { Array($0.code.utf8) }
    }
  }

  /// The ids of the results of a record.
  func ids(of evaluation: borrowing Evaluation, record: ArraySlice<UInt8>) -> Ids {
    var hasher = SHA256Hasher()
    hasher.update(record)
    let digest = answersDigest(evaluation.form)
    hasher.update(Array("\n\(digest)\n\(plan.instrument.scoringDigest)\n".utf8))
    return Ids(start: hasher)
  }

  /// The digest of what was answered.
  func answersDigest(_ form: Form) -> SHA256Digest {
    SHA256Digest(of: lines(form))
  }

  func lines(_ form: Form) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in form.facts.enumerated() {
      guard let cell else { continue }
      bytes += facts[index]
      if factCodes[index].isEmpty {
        Digits.append(cell, to: &bytes)
      } else {
        bytes += factCodes[index][cell]
      }
      bytes.append(ASCII.lineFeed)
    }
    for index in form.states.indices where form.states[index] != .blank {
      appendItem(index, form, to: &bytes)
      bytes.append(ASCII.lineFeed)
    }
    return bytes
  }

  private func appendItem(_ index: Int, _ form: Form, to bytes: inout [UInt8]) {
    bytes += items[index]
    if let kind = form.states[index].nonAnswer {
      bytes += ":\(kind.rawValue)".utf8
      return
    }
    bytes.append(UInt8(ascii: "="))
    let cell = form.cells[index]
    switch plan.items[index].kind {
    case .choice: bytes += codes[index][cell]
    case .multiple: bytes += chosen(cell, codes[index]).joined(separator: [CellDecoder.separator])
    case .number: Digits.append(cell, to: &bytes)
    case .date: bytes += days(cell).utf8
    case .text: bytes += "text".utf8
    }
  }

  private func chosen(_ cell: Int, _ codes: [[UInt8]]) -> [[UInt8]] {
    codes.indices.filter { cell >> $0 & 1 == 1 }.map { codes[$0] }
  }

  private func days(_ cell: Int) -> String {
    let (first, last) = (DaySpan.first(cell), DaySpan.last(cell))
    return "\(day(first))..\(day(last))"
  }

  private func day(_ days: Int) -> String {
    CalendarDate(daysSinceEpoch: days)?.description ?? "\(days)"
  }
}
