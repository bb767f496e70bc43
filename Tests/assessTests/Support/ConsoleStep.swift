import Foundation

/// One command of a console block, with what it must say and how it must end.
struct ConsoleStep {
  /// The command line, without `$ `.
  var command: String

  /// The expected lines: `...` alone stands for any lines, inside a line for any text.
  var expected: [String] = []
  var exitCode: Int32 = 0

  /// The steps of a block; a line that ends in `\` carries on in the next one.
  static func steps(of lines: [String]) -> [ConsoleStep] {
    var steps: [ConsoleStep] = []
    var carriesOn = false
    for line in lines {
      if carriesOn, let last = steps.indices.last {
        steps[last].command += " " + trimmed(line)
        carriesOn = line.hasSuffix(#"\"#)
      } else if line.hasPrefix("$ ") {
        steps.append(ConsoleStep(command: trimmed(String(line.dropFirst(2)))))
        carriesOn = line.hasSuffix(#"\"#)
      } else if let last = steps.indices.last {
        steps[last].add(line)
      }
    }
    return steps
  }

  private mutating func add(_ line: String) {
    if line.hasPrefix("(exit "), let code = Int32(line.dropFirst(6).dropLast()) {
      exitCode = code
    } else {
      expected.append(line)
    }
  }

  private static func trimmed(_ line: String) -> String {
    let text = line.hasSuffix(#"\"#) ? line.dropLast() : line[...]
    return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Whether a text is what the step expects.
  func accepts(_ output: String) -> Bool {
    var lines = output.replacing("\r\n", with: "\n").split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    if lines.last == "" { lines.removeLast() }
    return Self.matches(expected[...], lines[...])
  }

  private static func matches(_ expected: ArraySlice<String>, _ lines: ArraySlice<Substring>)
    -> Bool
  {
    guard let first = expected.first else { return lines.isEmpty }
    if first == "..." {
      return (lines.startIndex...lines.endIndex).contains { start in
        matches(expected.dropFirst(), lines[start...])
      }
    }
    guard let line = lines.first, matches(first, line) else { return false }
    return matches(expected.dropFirst(), lines.dropFirst())
  }

  private static func matches(_ expected: String, _ line: Substring) -> Bool {
    let parts = expected.components(separatedBy: "...")
    guard parts.count > 1 else { return expected == line }
    guard line.hasPrefix(parts[0]) else { return false }
    var rest = line.dropFirst(parts[0].count)
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(parts[parts.count - 1])
  }
}
