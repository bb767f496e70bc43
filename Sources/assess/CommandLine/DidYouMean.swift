/// Finds the word that was probably meant.
enum DidYouMean {
  /// A question to append to a message, such as ` Did you mean "validate"?`, or nothing.
  static func ask(_ word: String, among known: [String], prefix: String = "") -> String {
    guard let best = closest(to: word, among: known) else { return "" }
    return ". Did you mean \"\(prefix)\(best)\"?"
  }

  /// The closest known word, the first of equals, or `nil` when none is near.
  ///
  /// Near means one slip for every three letters of the longer word, at least one, and never
  /// the whole word.
  static func closest(to word: String, among known: [String]) -> String? {
    let near = known.map { ($0, distance(word, $0)) }.filter { candidate, slips in
      let length = max(word.count, candidate.count)
      return slips <= max(1, length / 3) && slips < length && word.count < 60
    }
    return near.min { $0.1 < $1.1 }?.0
  }

  /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of
  /// neighbours, no part being changed twice.
  static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.prefix(64))
    let b = Array(right.prefix(64))
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      before = above
      above = row
    }
    return above.last ?? 0
  }
}
