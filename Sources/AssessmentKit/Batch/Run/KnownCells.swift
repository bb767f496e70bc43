/// The meanings of the cells that a table is expected to hold, found by their bytes.
///
/// Every entry was read by the reader of cells itself, so that finding a cell here and reading it in
/// full cannot differ. Cells that are not here (long texts, several codes, faults) are read in full.
/// With codes of two or more characters this made the whole of scoring a third faster.
struct KnownCells: Sendable {
  /// What a cell means: a fact's value, or an item's state and answer.
  struct Meaning: Sendable {
    let state: Form.State
    let cell: Int
  }

  private struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// Column and length; 0 for an empty slot, because no cell here has length 0.
    var tag = 0
    var meaning = Meaning(state: .blank, cell: 0)
  }

  /// The most bytes of a cell that is kept.
  static let longest = 16

  private var slots: [Slot]
  private let mask: Int

  init(_ uses: [TableLayout.Use], _ reader: FormReader, _ plan: ScoringPlan) {
    let texts = uses.map { CellTexts.expected(for: $0, reader, plan) }
    let needed = texts.reduce(0) { $0 + $1.count } * 4
    var size = 64
    while size < needed { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
    for (position, use) in uses.enumerated() {
      for text in texts[position] { add(text, position, CellTexts.meaning(of: text, use, reader)) }
    }
  }

  /// The meaning of a cell of a column that is read; `nil` when it must be read in full.
  @inline(__always)
  func meaning(of bytes: [UInt8], _ start: Int, _ end: Int, column: Int) -> Meaning? {
    guard end - start <= Self.longest else { return nil }
    let (low, high) = Self.packed(bytes, start, end)
    let tag = column << 8 | (end - start)
    var slot = Self.hash(low, high, tag) & mask
    while slots[slot].tag != 0 {
      if slots[slot].tag == tag, slots[slot].low == low, slots[slot].high == high {
        return slots[slot].meaning
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func add(_ text: [UInt8], _ column: Int, _ meaning: Meaning?) {
    guard let meaning, (1...Self.longest).contains(text.count) else { return }
    let (low, high) = Self.packed(text, 0, text.count)
    let tag = column << 8 | text.count
    var slot = Self.hash(low, high, tag) & mask
    while slots[slot].tag != 0 { slot = (slot + 1) & mask }
    slots[slot] = Slot(low: low, high: high, tag: tag, meaning: meaning)
  }

  @inline(__always)
  private static func packed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (UInt64, UInt64) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    let middle = min(end, start + 8)
    for index in start..<middle { low = low << 8 | UInt64(bytes[index]) }
    for index in middle..<end { high = high << 8 | UInt64(bytes[index]) }
    return (low, high)
  }

  @inline(__always)
  private static func hash(_ low: UInt64, _ high: UInt64, _ tag: Int) -> Int {
    let mixed = (low ^ UInt64(tag)) &* 0x9E37_79B9_7F4A_7C15 ^ high &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32)
  }
}

/// The texts that cells of a column are expected to hold.
enum CellTexts {
  /// Whole numbers are listed up to this many.
  private static let mostNumbers = 256

  static func expected(
    for use: TableLayout.Use,
    _ reader: FormReader,
    _ plan: ScoringPlan
  ) -> Set<[UInt8]> {
    let instrument = plan.instrument
    var texts: [String] =
      use.recoding.map { $0.codes.keys.map { String(decoding: $0, as: UTF8.self) } } ?? []
    switch use.target {
    case .item(let index):
      let item = instrument.items[index]
      texts += instrument.optionCodes(of: item) + reader.missingTexts[index]
      if case .number(let bounds) = plan.items[index].kind {
        texts += numbers(bounds.min, bounds.max)
      }
    case .fact(let index):
      switch instrument.facts[index].kind {
      case .code(let codes): texts += codes.map(\.code)
      case .number(let min, let max): texts += numbers(Millionths.of(min), Millionths.of(max))
      }
    }
    return Set(texts.map { Array($0.utf8) })
  }

  private static func numbers(_ min: Int?, _ max: Int?) -> [String] {
    guard let min, let max else { return [] }
    let (low, high) = (min / Millionths.one, max / Millionths.one)
    return high - low < mostNumbers ? (low...high).map { "\($0)" } : []
  }

  /// What the reader makes of a text; `nil` when it refuses it.
  static func meaning(
    of text: [UInt8],
    _ use: TableLayout.Use,
    _ reader: FormReader
  ) -> KnownCells.Meaning? {
    let cell = use.recoding?.applied(to: text[...]) ?? text[...]
    var form = Form(items: reader.decoders.count, facts: reader.factCount)
    switch use.target {
    case .item(let item):
      guard reader.setItem(item, cell, &form, Place()) == nil else { return nil }
      return KnownCells.Meaning(state: form.states[item], cell: form.cells[item])
    case .fact(let fact):
      guard reader.setFact(fact, cell, &form, Place()) == nil, let value = form.facts[fact] else {
        return nil
      }
      return KnownCells.Meaning(state: .answered, cell: value)
    }
  }
}
