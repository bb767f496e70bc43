/// Breaks text into lines at spaces.
enum TextWrap {
  /// Wraps text to a width; a single word that is too long is cut.
  ///
  /// - Parameters:
  ///   - text: the text; runs of spaces count as one.
  ///   - width: the longest line, in ASCII characters.
  ///   - first: what stands before the first line.
  ///   - rest: what stands before the other lines.
  /// - Returns: at least one line, none with spaces at its end.
  static func wrap(
    _ text: String,
    width: Int,
    first: String = "",
    rest: String = ""
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var empty = true
    for word in pieces(of: text, longest: max(1, width - max(first.count, rest.count))) {
      if !empty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, empty) = (rest, true)
      }
      line += empty ? word : " " + word
      empty = false
    }
    return lines + [empty ? trimEnd(line) : line]
  }

  /// Wraps a command line so that it can still be copied: each line but the last ends in ` \`,
  /// and nothing between quotation marks is broken.
  static func wrapCommand(_ command: String, width: Int, first: String, rest: String) -> [String] {
    var lines: [String] = []
    var line = first
    for (number, word) in shellWords(command).enumerated() {
      if number > 0, line.count + 1 + word.count + 2 > width {
        lines.append(line + " \\")
        line = rest + word
      } else {
        line += number == 0 ? word : " " + word
      }
    }
    return lines + [line]
  }

  /// The words of a command line, quotation marks kept.
  static func shellWords(_ command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    for character in command {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == " " {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      word.append(character)
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func pieces(of text: String, longest: Int) -> [String] {
    text.split(separator: " ").flatMap { word -> [String] in
      var rest = word
      var pieces: [String] = []
      while rest.count > longest {
        pieces.append(String(rest.prefix(longest)))
        rest = rest.dropFirst(longest)
      }
      return pieces + [String(rest)]
    }
  }

  private static func trimEnd(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
