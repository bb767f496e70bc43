/// Shows blocks as text for a terminal, never wider than asked.
///
/// Names stand in a column of their own when there is room; below 60 columns each name has its
/// own line, which also reads well aloud.
struct PlainText {
  private let width: Int

  init(width: Int) {
    self.width = width
  }

  /// The text, the last line ended.
  func render(_ blocks: [TextBlock]) -> String {
    var result = ""
    for (number, block) in blocks.enumerated() {
      if number > 0, !followsHeading(blocks, number) { result += "\n" }
      for line in lines(of: block) { result += line + "\n" }
    }
    return result
  }

  private func followsHeading(_ blocks: [TextBlock], _ number: Int) -> Bool {
    if case .heading = blocks[number - 1] { true } else { false }
  }

  private func lines(of block: TextBlock) -> [String] {
    switch block {
    case .heading(let text): TextWrap.wrap(text, width: width)
    case .paragraph(let text): TextWrap.wrap(text, width: width)
    case .list(let points):
      points.flatMap { TextWrap.wrap($0, width: width, first: "- ", rest: "  ") }
    case .terms(let terms): lines(of: terms)
    case .examples(let examples): examples.flatMap(lines)
    case .usage(let forms):
      forms.flatMap { TextWrap.wrap($0, width: width, first: "  ", rest: "      ") }
    }
  }

  private func lines(of example: Example) -> [String] {
    TextWrap.wrapCommand(example.command, width: width, first: "  ", rest: "    ")
      + TextWrap.wrap(example.explanation, width: width, first: "      ", rest: "      ")
  }

  private func lines(of terms: [Term]) -> [String] {
    let longest = terms.map(\.name.count).max() ?? 0
    let column = 2 + min(longest, 24) + 2
    return terms.flatMap { width < 60 ? stacked($0) : beside($0, column) }
  }

  private func stacked(_ term: Term) -> [String] {
    TextWrap.wrap(term.name, width: width, first: "  ", rest: "    ")
      + TextWrap.wrap(term.text, width: width, first: "      ", rest: "      ")
  }

  private func beside(_ term: Term, _ column: Int) -> [String] {
    let indent = String(repeating: " ", count: column)
    let name = "  " + term.name
    guard name.count + 2 <= column else {
      return TextWrap.wrap(term.name, width: width, first: "  ", rest: "    ")
        + TextWrap.wrap(term.text, width: width, first: indent, rest: indent)
    }
    let first = name + indent.dropFirst(name.count)
    return TextWrap.wrap(term.text, width: width, first: first, rest: indent)
  }
}
