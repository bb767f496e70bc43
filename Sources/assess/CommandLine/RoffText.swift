/// Shows blocks in the macros of man(7).
struct RoffText {
  /// The lines, each ended.
  func render(_ blocks: [TextBlock]) -> String {
    blocks.map(roff).joined()
  }

  /// A section of the manual.
  static func section(_ title: String) -> String {
    ".SH \(argument(title.uppercased()))\n"
  }

  /// A part of a section.
  static func part(_ title: String) -> String {
    ".SS \(argument(title))\n"
  }

  /// Text that can stand anywhere: backslashes and dashes as themselves, no line taken for a
  /// request.
  static func escape(_ text: String) -> String {
    var result = text.first == "." || text.first == "'" ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      default: result.append(character)
      }
    }
    return result
  }

  /// Text as one argument of a macro.
  static func argument(_ text: String) -> String {
    "\""
      + escape(text).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\(dq") + "\""
  }

  private func roff(_ block: TextBlock) -> String {
    switch block {
    case .heading(let text): ".PP\n.B \(Self.argument(text))\n"
    case .paragraph(let text): ".PP\n\(Self.escape(text))\n"
    case .list(let points): points.map { ".IP \\(bu 2\n\(Self.escape($0))\n" }.joined()
    case .terms(let terms): terms.map(roff).joined()
    case .examples(let examples): examples.map(roff).joined()
    case .usage(let forms): forms.map { ".PP\n.B \(Self.argument($0))\n" }.joined()
    }
  }

  private func roff(_ term: Term) -> String {
    ".TP\n.B \(Self.argument(term.name))\n\(Self.escape(term.text))\n"
  }

  private func roff(_ example: Example) -> String {
    """
    .PP
    \(Self.escape(example.explanation))
    .PP
    .RS 4
    .nf
    \(Self.escape(example.command))
    .fi
    .RE

    """
  }
}
