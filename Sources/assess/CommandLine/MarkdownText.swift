/// Shows blocks as Markdown for the documentation pages.
struct MarkdownText {
  /// The text, the last line ended.
  func render(_ blocks: [TextBlock], title: String) -> String {
    "# \(escape(title))\n" + blocks.map { "\n" + markdown($0) + "\n" }.joined()
  }

  private func markdown(_ block: TextBlock) -> String {
    switch block {
    case .heading(let text): "## \(escape(text))"
    case .paragraph(let text): wrap(escape(text))
    case .list(let points):
      points.map { wrap(escape($0), first: "- ", rest: "  ") }.joined(separator: "\n")
    case .terms(let terms): terms.map(item).joined(separator: "\n")
    case .examples(let examples): examples.map(example).joined(separator: "\n\n")
    case .usage(let forms): "```text\n\(forms.joined(separator: "\n"))\n```"
    }
  }

  private func item(_ term: Term) -> String {
    wrap("`\(term.name)`: \(escape(term.text))", first: "- ", rest: "  ")
  }

  private func example(_ example: Example) -> String {
    "\(wrap(escape(example.explanation)))\n\n```sh\n\(example.command)\n```"
  }

  private func wrap(_ text: String, first: String = "", rest: String = "") -> String {
    TextWrap.wrap(text, width: 100, first: first, rest: rest).joined(separator: "\n")
  }

  private func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_<[".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
