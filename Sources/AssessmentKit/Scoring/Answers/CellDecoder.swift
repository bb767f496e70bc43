/// Reads the text of one cell as an answer to one item.
///
/// Works on bytes, because files of a million records pass through it. Codes are compared as
/// text; numbers as numbers. Nothing is trimmed and nothing is guessed.
struct CellDecoder: Sendable {
  /// What a cell holds.
  enum Outcome: Sendable {
    case answered(Int)
    case none(Form.State)
    case fault(CellFault)
  }

  private let kind: Kind
  private let missing: [MissingText]
  private let allowed: Set<NonAnswer>

  private enum Kind: Sendable {
    case choice(codes: [[UInt8]], byByte: [Int16])
    case multiple(codes: [[UInt8]], exclusive: Int)
    case number(PlannedItem.NumberBounds)
    case date(approximate: Bool)
    case text(maxLength: Int)
  }

  /// A missing code with the number that it is, if it is one and the item takes numbers.
  private struct MissingText: Sendable {
    let bytes: [UInt8]
    let number: Int?
    let state: Form.State
  }

  /// The character between the codes of a multiple choice in one cell.
  static let separator = UInt8(ascii: "|")

  init(_ item: PlannedItem, model: Item, options: [String], missingCodes: [MissingCode]) {
    allowed = item.nonAnswers
    switch item.kind {
    case .choice: kind = Self.choice(options)
    case .multiple(_, let exclusive):
      kind = .multiple(codes: options.map { Array($0.utf8) }, exclusive: exclusive)
    case .number(let bounds): kind = .number(bounds)
    case .date(let approximate): kind = .date(approximate: approximate)
    case .text(let maxLength): kind = .text(maxLength: maxLength)
    }
    let own = Set(model.missingCodes.map(\.code))
    let codes = model.missingCodes + missingCodes.filter { !own.contains($0.code) }
    let bounds: PlannedItem.NumberBounds? =
      if case .number(let bounds) = item.kind { bounds } else { nil }
    missing = codes.compactMap { code in
      let number = bounds.flatMap { _ in Self.millionths(Array(code.code.utf8)) }
      // An answer stays an answer, whatever a file says that its code stands for.
      if let number, bounds?.permits(number) == true { return nil }
      if options.contains(code.code) { return nil }
      return MissingText(
        bytes: Array(code.code.utf8),
        number: number,
        state: Form.State(code.meaning)
      )
    }
  }

  private static func choice(_ options: [String]) -> Kind {
    let codes = options.map { Array($0.utf8) }
    var byByte = Array(repeating: Int16(-1), count: 256)
    for (index, code) in codes.enumerated() where code.count == 1 {
      byByte[Int(code[0])] = Int16(index)
    }
    return .choice(codes: codes, byByte: byByte)
  }

  /// Reads a cell.
  ///
  /// - Parameter bytes: the content of the cell, without quotes.
  /// - Returns: the answer, the kind of non-answer, or why it is neither.
  func decode(_ bytes: ArraySlice<UInt8>) -> Outcome {
    guard let first = bytes.first else { return .none(.blank) }
    if case .choice(_, let byByte) = kind, bytes.count == 1, byByte[Int(first)] >= 0 {
      return .answered(Int(byByte[Int(first)]))
    }
    if let state = missingState(bytes) { return nonAnswer(state) }
    switch kind {
    case .choice(let codes, _): return choice(bytes, codes)
    case .multiple(let codes, let exclusive): return multiple(bytes, codes, exclusive)
    case .number(let bounds): return number(bytes, bounds)
    case .date(let approximate): return date(bytes, approximate)
    case .text(let maxLength): return text(bytes, maxLength)
    }
  }

  /// A non-answer as it was stated; refused where the item does not allow it.
  func nonAnswer(_ state: Form.State) -> Outcome {
    guard let kind = state.nonAnswer else { return .none(state) }
    return allowed.contains(kind) ? .none(state) : .fault(.nonAnswerNotAllowed(kind))
  }

  private func missingState(_ bytes: ArraySlice<UInt8>) -> Form.State? {
    for code in missing where code.bytes.elementsEqual(bytes) { return code.state }
    guard case .number = kind, let number = Self.millionths(bytes) else { return nil }
    return missing.first { $0.number == number }?.state
  }

  private func choice(_ bytes: ArraySlice<UInt8>, _ codes: [[UInt8]]) -> Outcome {
    guard let index = codes.firstIndex(where: { $0.elementsEqual(bytes) }) else {
      return .fault(.unknownCode)
    }
    return .answered(index)
  }

  private func multiple(
    _ bytes: ArraySlice<UInt8>,
    _ codes: [[UInt8]],
    _ exclusive: Int
  ) -> Outcome {
    var chosen = 0
    for part in bytes.split(separator: Self.separator, omittingEmptySubsequences: false) {
      guard let index = codes.firstIndex(where: { $0.elementsEqual(part) }) else {
        return .fault(.unknownCode)
      }
      guard chosen >> index & 1 == 0 else { return .fault(.codeTwice) }
      chosen |= 1 << index
    }
    let standsAlone = chosen & exclusive
    return standsAlone != 0 && chosen.nonzeroBitCount > 1
      ? .fault(.exclusiveWithOthers) : .answered(chosen)
  }

  private func number(
    _ bytes: ArraySlice<UInt8>,
    _ bounds: PlannedItem.NumberBounds
  ) -> Outcome {
    guard let number = Self.millionths(bytes) else { return .fault(.notANumber) }
    if let min = bounds.min, number < min { return .fault(.outOfRange) }
    if let max = bounds.max, number > max { return .fault(.outOfRange) }
    return bounds.permits(number) ? .answered(number) : .fault(.offStep)
  }

  private func date(_ bytes: ArraySlice<UInt8>, _ approximate: Bool) -> Outcome {
    guard let date = PartialDate(String(decoding: bytes, as: UTF8.self)) else {
      return .fault(.notADate)
    }
    guard approximate || date.first == date.last else { return .fault(.dateNotExact) }
    return .answered(DaySpan.pack(date))
  }

  private func text(_ bytes: ArraySlice<UInt8>, _ maxLength: Int) -> Outcome {
    let characters = bytes.count { $0 & 0xC0 != 0x80 }
    return characters <= maxLength ? .answered(0) : .fault(.tooLong)
  }

  /// Reads a decimal as millionths: an optional minus, digits, and at most 6 decimals.
  ///
  /// Leading zeros are allowed, because numbers compare as numbers. `nil` for anything else and
  /// for more than 12 digits before the point.
  static func millionths(_ bytes: some Collection<UInt8>) -> Int? {
    var (total, digits, decimals, sawPoint) = (0, 0, 0, false)
    let isNegative = bytes.first == UInt8(ascii: "-")
    for byte in isNegative ? bytes.dropFirst() : bytes[...] {
      if byte == UInt8(ascii: "."), !sawPoint, digits > 0 {
        sawPoint = true
      } else if (0x30...0x39).contains(byte), decimals < 6, digits < 18 {
        total = total * 10 + Int(byte - 0x30)
        digits += 1
        decimals += sawPoint ? 1 : 0
      } else {
        return nil
      }
    }
    guard digits > 0, !sawPoint || decimals > 0, digits - decimals <= 12 else { return nil }
    for _ in decimals..<6 { total *= 10 }
    return isNegative ? -total : total
  }
}

/// Why a cell cannot be read as an answer.
enum CellFault: Sendable, Equatable {
  case unknownCode
  case codeTwice
  case exclusiveWithOthers
  case notANumber
  case outOfRange
  case offStep
  case notADate
  case dateNotExact
  case tooLong
  case nonAnswerNotAllowed(NonAnswer)
}
