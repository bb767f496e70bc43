/// How many slips of the keyboard lie between two words.
public enum EditDistance {
  /// The fewest characters to insert, delete, replace or swap with their neighbour to turn one word
  /// into the other, no piece being touched twice ("optimal string alignment").
  ///
  /// Counts Unicode scalars. Takes time and memory in proportion to the product of the lengths.
  ///
  /// Source: F. J. Damerau (1964), "A technique for computer detection and correction of spelling
  /// errors", CACM 7(3); the restricted form.
  ///
  /// - Parameters:
  ///   - left: a word, perhaps empty.
  ///   - right: a word, perhaps empty.
  /// - Returns: 0 for equal words, at most the length of the longer one.
  public static func between(_ left: String, _ right: String) -> Int {
    let (first, second) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var rows = [Array(0...second.count)]
    for index in first.indices {
      rows.append(row(after: rows, at: index, first, second))
    }
    return rows[first.count][second.count]
  }

  /// The distances from the first `index + 1` characters of one word to all beginnings of the other.
  private static func row(
    after rows: [[Int]],
    at index: Int,
    _ first: [Unicode.Scalar],
    _ second: [Unicode.Scalar]
  ) -> [Int] {
    let above = rows[index]
    var row = [index + 1]
    for column in second.indices {
      let isSame = first[index] == second[column]
      var best = min(above[column + 1] + 1, row[column] + 1, above[column] + (isSame ? 0 : 1))
      let isSwapped =
        index > 0 && column > 0 && first[index] == second[column - 1]
        && first[index - 1] == second[column]
      if isSwapped { best = min(best, rows[index - 1][column - 1] + 1) }
      row.append(best)
    }
    return row
  }
}

/// Finds the word that was probably meant.
public enum Suggestion {
  /// Words longer than this are not compared: a word that long is not a slip of the keyboard.
  private static let longest = 100

  /// The known word that is nearest to one that is not known.
  ///
  /// Differences of upper and lower case, and of spaces, hyphens and underscores, count for
  /// nothing. Otherwise one slip is forgiven in every three characters, three at most.
  ///
  /// - Parameters:
  ///   - word: the word that is not known.
  ///   - known: the words that are; among equally near ones the first is chosen.
  /// - Returns: the nearest word, or `nil` when none is near enough.
  public static func nearest(to word: String, in known: [String]) -> String? {
    let wanted = plain(word)
    guard !wanted.isEmpty, wanted.unicodeScalars.count <= longest else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let form = plain(candidate)
      let length = max(wanted.unicodeScalars.count, form.unicodeScalars.count)
      guard length <= longest else { continue }
      let distance = EditDistance.between(wanted, form)
      guard distance == 0 || (distance <= min(3, max(1, length / 3)) && distance * 2 <= length)
      else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// A word in small letters, with `_` for everything that people put between parts of a name.
  static func plain(_ word: String) -> String {
    let parts = word.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }
    return parts.joined(separator: "_")
  }
}
